/** The problems of a script in which the server does not find `init` or `run`. */

import type { Problem, Said } from '../answers.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import { IMPORT_FAILS } from './consequences.js';
import type { Definition } from './definitions.js';
import { type PythonFile, problemIn, type Script } from './script.js';

type Name = 'init' | 'run';

const EXAMPLES: Record<Name, string> = { init: 'def init():', run: 'def run(data):' };

/** Names that people give to the function that the server calls `init` or `run`. */
const MEANT: Record<Name, readonly string[]> = {
  init: ['initialize', 'initialise', 'setup', 'load', 'load_model', 'startup', 'init_model', '__init__'],
  run: [
    'predict',
    'score',
    'inference',
    'infer',
    'invoke',
    'process',
    'handle',
    'main',
    'run_model',
    'scoring',
  ],
};

export function* notThere(script: Script, name: Name, found: Definition): Iterable<Problem> {
  const at = 'at' in found ? found.at : startOf(script);
  const file: PythonFile = 'file' in found ? found.file : script;
  const tell = (said: Said & { variant: string }) =>
    problemIn(script, file, at, { ...said, severity: severityIn(script) });
  if (found.kind === 'main-only')
    yield tell({
      variant: 'main-only',
      what: `${file.source.file} defines ${name} only under "if __name__ == '__main__':", which the server does not run. ${notDefined(name)}`,
      fix: 'Move it out of the if, to the top level of the file.',
    });
  else if (found.kind === 'not-callable')
    yield tell({
      variant: 'not-callable',
      what: `${file.source.file} sets ${name} to ${found.what}, which is not callable. The server calls it at startup, and the container crashes.`,
      fix: `Define a function instead: "${EXAMPLES[name]}".`,
    });
  else if (found.kind === 'not-imported')
    yield tell({
      variant: 'not-imported',
      what: `This line imports ${name} from ${shown(found.module)}, which does not define it. ${IMPORT_FAILS}`,
      fix: `Import it from the module that defines it, or define it in ${shown(found.module)}.`,
    });
  else if (found.kind === 'missing' && !isForPrepost(script)) yield missing(script, name);
}

function severityIn({ isOwnContainer }: Script): 'error' | 'notice' {
  return isOwnContainer ? 'notice' : 'error';
}

function notDefined(name: Name): string {
  return `The server reports "User script at … does not have a ${name}() function defined." and the container crashes, 10 to 20 minutes into the deploy.`;
}

/** The server's other mode (`--prepost`) takes a class of this name instead (`prepost_server/script_loader.py`). */
function isForPrepost({ module }: Script): boolean {
  return module.classes.some(each => each.name === 'ModelHandler');
}

function missing(script: Script, name: Name): Problem {
  const { functions, classes } = script.module;
  const severity = severityIn(script);
  const { file } = script.source;
  const other = meant(
    name,
    functions.filter(each => !each.mainOnly).map(each => each.name),
  );
  const definition = functions.find(each => each.name === other);
  if (other !== undefined && definition !== undefined)
    return problemIn(script, script, definition.nameSpan, {
      variant: 'did-you-mean',
      severity,
      what: `${file} defines ${shown(other)}() but not ${name}(), which the server looks for. ${notDefined(name)}`,
      fix: `Rename ${shown(other)} to ${name}, or add the line "${name} = ${shown(other)}" below it.`,
    });
  const home = classes.find(each => each.methods.some(method => method.name === name));
  if (home !== undefined)
    return problemIn(script, script, home.nameSpan, {
      variant: 'in-class',
      severity,
      what: `${file} has ${name}() only as a method of the class ${shown(home.name)}. The server looks for a function of the module. ${notDefined(name)}`,
      fix: `Create one instance at the top level and bind its method: "${name} = ${shown(home.name)}().${name}". Use the same instance for init and run.`,
    });
  return problemIn(script, script, startOf(script), {
    severity,
    what: `${file} defines no ${name}(). ${notDefined(name)}`,
    fix: `Add it at the top level of the file: "${EXAMPLES[name]}".`,
  });
}

/** The function that was perhaps meant: it has one of the usual other names, or a name with a typo. */
function meant(name: Name, names: readonly string[]): string | undefined {
  const usual = names.find(each => MEANT[name].includes(each.toLowerCase()));
  const others = names.filter(each => each !== 'init' && each !== 'run');
  return others.find(each => each.toLowerCase() === name) ?? usual ?? nearest(name, others);
}

/** The first line of the file: a missing function has no better place. */
function startOf({ source }: Script): { start: number; end: number } {
  const line = source.line(1);
  const start = source.lineStart(1);
  return { start, end: start + line.length };
}
