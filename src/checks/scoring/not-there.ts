/** What is said where the server does not find `init` or `run`. */

import type { Problem } from '../check.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import type { Definition } from './definitions.js';
import { type PythonFile, problemIn, type Script } from './script.js';

/** Names that people give to what the server wants as `init` or `run`. */
const MEANT: Record<string, readonly string[]> = {
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

export function* notThere(script: Script, name: 'init' | 'run', found: Definition): Iterable<Problem> {
  const severity = script.isOwnContainer ? ('notice' as const) : ('error' as const);
  const at = 'at' in found ? found.at : undefined;
  const file: PythonFile = 'file' in found ? found.file : script;
  const tell = (message: string, values: Record<string, string> = {}) =>
    problemIn(script, file, at ?? startOf(script), {
      message,
      severity,
      values: { name, file: file.source.file, ...values },
    });
  if (found.kind === 'main-only') yield tell('main-only');
  else if (found.kind === 'not-callable') yield tell('not-callable', { what: found.what });
  else if (found.kind === 'not-imported') yield tell('not-imported', { module: shown(found.module) });
  else if (found.kind === 'missing' && !isForPrepost(script)) yield missing(script, name, severity);
}

/** The server's other mode (`--prepost`) takes a class of this name instead (`prepost_server/script_loader.py`). */
function isForPrepost({ module }: Script): boolean {
  return module.classes.some(each => each.name === 'ModelHandler');
}

function missing(script: Script, name: 'init' | 'run', severity: 'error' | 'notice'): Problem {
  const { functions, classes } = script.module;
  const values = { name, file: script.source.file };
  const other = meant(
    name,
    functions.filter(each => !each.mainOnly).map(each => each.name),
  );
  const definition = functions.find(each => each.name === other);
  if (other !== undefined && definition !== undefined) {
    return problemIn(script, script, definition.nameSpan, {
      message: 'did-you-mean',
      severity,
      values: { ...values, other: shown(other) },
    });
  }
  const home = classes.find(each => each.methods.some(method => method.name === name));
  if (home !== undefined) {
    return problemIn(script, script, home.nameSpan, {
      message: 'in-class',
      severity,
      values: { ...values, class: shown(home.name) },
    });
  }
  return problemIn(script, script, startOf(script), { message: '', severity, values });
}

/** The function that was perhaps meant: one of the usual other names, or a slip of the keyboard away. */
function meant(name: 'init' | 'run', names: readonly string[]): string | undefined {
  const usual = names.find(each => MEANT[name]?.includes(each.toLowerCase()));
  const others = names.filter(each => each !== 'init' && each !== 'run');
  return others.find(each => each.toLowerCase() === name) ?? usual ?? nearest(name, others);
}

/** The first line that says something: where a function is missing, there is no better place. */
function startOf({ source }: Script): { start: number; end: number } {
  const line = source.line(1);
  const start = source.lineStart(1);
  return { start, end: start + line.length };
}
