import { loadedModules } from '../../domain/scoring/local-modules.js';
import { type PythonFile, problemIn, type Script, scriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { PythonSyntaxError, SyntaxProblem } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, type Said } from '../check.js';

/**
 * The scoring script is Python 3. The client parses it before the upload (azure-ai-ml 1.34.0
 * `validate_scoring_script`). The modules that the script loads are parsed only in the container, which crashes.
 */
export default defineCheck({
  id: 'scoring/syntax',
  title: 'The scoring script is valid Python',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await scriptOf(context);
    if (script === undefined) return;
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
  const detail = shown(error.detail);
  const [what, fix] = WORDS[error.problem](detail, file.source.file);
  return problemIn(script, file, error, {
    variant: `${isScript ? '' : 'module-'}${error.problem}`,
    ...(!isScript && { code: 'ERR_2200' }),
    ...(isScript ? inScript(file, what) : inModule(file, what)),
    fix,
  });
}

function inScript({ source }: PythonFile, what: string): Pick<Said, 'what'> {
  return {
    what: `${source.file} ${what} The client parses the script before the upload and stops with "Failed to submit deployment due to syntax errors in deployment script".`,
  };
}

function inModule({ source }: PythonFile, what: string): Pick<Said, 'what'> {
  return {
    what: `${source.file}, which the scoring script imports, ${what} Python parses it only in the container, which crashes with "Failed to import user script because it raised an unhandled exception".`,
  };
}

type Words = (detail: string, file: string) => [what: string, fix: string];

/** What a file has at the place, to be read after its name, and what to write instead. */
const WORDS: Record<SyntaxProblem, Words> = {
  unexpected: (detail, file) => [
    `is not valid Python from here on: "${detail}".`,
    `Correct this line or the end of the line before it. ${pythonSays(file)}`,
  ],
  missing: (detail, file) => [`lacks "${detail}" here.`, `Add "${detail}". ${pythonSays(file)}`],
  unclosed: detail => [
    `opens a bracket here that is never closed: "${detail}".`,
    'Close the bracket, or correct the lines up to where it should close.',
  ],
  unmatched: detail => [
    `closes a bracket here that is not open, or not of this kind: "${detail}".`,
    'Remove it, or use the bracket that matches the open one.',
  ],
  'unterminated-string': detail => [
    `opens a string here that is never closed: "${detail}".`,
    'Close the quote on the same line, or use three quotes for a string of several lines.',
  ],
  indentation: detail => [
    `has too much or too little indentation here: "${detail}".`,
    'Indent the line like the block that it belongs to, with spaces instead of tabs.',
  ],
  'print-statement': detail => [
    `has a print without parentheses, which is Python 2: "${detail}".`,
    'Use print(...).',
  ],
  'exec-statement': detail => [
    `has an exec without parentheses, which is Python 2: "${detail}".`,
    'Use exec(...).',
  ],
  'python-2': detail => [
    `has Python 2 syntax here: "${detail}".`,
    'Use Python 3 syntax. The usual cases are "except Error as e:" and "raise Error(text)".',
  ],
};

function pythonSays(file: string): string {
  return `To see the error of Python itself, run: python -m py_compile ${file}`;
}
