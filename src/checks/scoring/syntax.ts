import type { PythonSyntaxError } from '../../python/types.js';
import type { Problem } from '../check.js';
import { shown } from '../shown.js';
import { loadedModules } from './local-modules.js';
import { defineScriptCheck, type PythonFile, problemIn, type Script } from './script.js';

/**
 * The scoring script is Python 3. The client parses it before it uploads anything (azure-ai-ml 1.34.0
 * `validate_scoring_script`); the modules that the script loads are parsed first in the container, which crashes.
 */
export default defineScriptCheck({
  id: 'scoring/syntax',
  title: 'The scoring script is valid Python',
  confidence: 'certain',
  severity: 'error',
  *judge(script) {
    const { syntaxError } = script.module;
    if (syntaxError !== undefined) {
      yield refused(script, script, syntaxError);
      return;
    }
    for (const { file, isSure } of loadedModules(script)) {
      if (isSure && file.module.syntaxError !== undefined)
        yield refused(script, file, file.module.syntaxError);
    }
  },
});

function refused(script: Script, file: PythonFile, error: PythonSyntaxError): Problem {
  const isScript = file.source === script.source;
  return problemIn(script, file, error, {
    message: `${isScript ? '' : 'module-'}${error.problem}`,
    ...(!isScript && { code: 'ERR_2200' }),
    values: {
      detail: shown(error.detail),
      file: file.source.file,
      line: file.source.position(error.start).line,
    },
  });
}
