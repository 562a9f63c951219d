/** What a name of the scoring script is bound to: `init`, `run`. */
import { dirname } from 'node:path';
import type {
  Assignment,
  FunctionDefinition,
  Import,
  ImportedName,
  OpaqueFact,
  Parameter,
  Span,
} from '../../python/types.js';
import {
  moduleIn,
  type ResolvedModule,
  relativeFolder,
  resolveAbsolute,
  resolveIn,
} from './local-modules.js';
import type { PythonFile, Script } from './script.js';

export type Definition =
  /** `params` without `self`. `at`: the place to edit. */
  | {
      kind: 'function';
      file: PythonFile;
      at: Span;
      definition: FunctionDefinition | undefined;
      params: readonly Parameter[];
    }
  /** Bound to something that cannot be called. */
  | { kind: 'not-callable'; file: PythonFile; at: Span; what: 'None' | 'a string' | 'a constant' }
  /** Bound only under `if __name__ == '__main__':`. */
  | { kind: 'main-only'; file: PythonFile; at: Span }
  /** Imported from a local module that does not define it. */
  | { kind: 'not-imported'; file: PythonFile; at: Span; module: string }
  /** Nothing binds the name. */
  | { kind: 'missing' }
  /** The text does not say what it is, or whether it is bound. */
  | { kind: 'unknown' };

type Binding = { at: Span; conditional: boolean; mainOnly: boolean } & (
  | { kind: 'function'; definition: FunctionDefinition }
  | { kind: 'class' }
  | { kind: 'assignment'; assignment: Assignment }
  | { kind: 'import'; from: Import; name: ImportedName | undefined }
);

const UNKNOWN: Definition = { kind: 'unknown' };
/** A search follows no more names through assignments and imports. */
const MAX_STEPS = 300;
/** What a search has visited: a file and a name each. */
type Seen = Set<string>;

export function definitionOf(script: Script, name: string): Definition {
  return inFile(script, script, name, new Set());
}

/** Whether a file binds a name; false only if it certainly does not. */
export function definedIn(script: Script, file: PythonFile, name: string): boolean {
  const { kind } = inFile(script, file, name, new Set());
  return kind !== 'missing' && kind !== 'main-only';
}

function inFile(script: Script, file: PythonFile, name: string, seen: Seen): Definition {
  const step = JSON.stringify([file.source.path, name]);
  if (seen.has(step) || seen.size === MAX_STEPS || file.module.syntaxError !== undefined) return UNKNOWN;
  seen.add(step);
  const all = bindingsOf(file, name);
  const bindings = all.filter(({ mainOnly }) => !mainOnly);
  const last = bindings.filter(({ conditional }) => !conditional).at(-1);
  if (last === undefined) {
    if (bindings.length > 0) return UNKNOWN;
    return unbound(script, file, name, all[0], seen);
  }
  // A later conditional binding may replace it.
  const isLastWord = bindings.at(-1) === last && !bindings.some(isLaterGlobal);
  return isLastWord ? ofBinding(script, file, last, seen) : UNKNOWN;
}

function isLaterGlobal(binding: Binding): boolean {
  return binding.kind === 'assignment' && binding.assignment.viaGlobal === true;
}

/** In the order of the text. */
function bindingsOf({ module }: PythonFile, name: string): Binding[] {
  const found: Binding[] = [];
  for (const definition of module.functions) {
    if (definition.name === name)
      found.push({ kind: 'function', definition, at: definition.nameSpan, ...flags(definition) });
  }
  for (const each of module.classes) {
    if (each.name === name) found.push({ kind: 'class', at: each.nameSpan, ...flags(each) });
  }
  for (const assignment of module.assignments) {
    if (assignment.name === name)
      found.push({ kind: 'assignment', assignment, at: assignment.nameSpan, ...flags(assignment) });
  }
  for (const from of module.imports) {
    if (from.where !== 'top' || from.dynamic) continue;
    const conditional = from.conditional || from.guarded;
    const common = { kind: 'import' as const, from, conditional, mainOnly: from.mainOnly };
    const own = from.names?.find(({ asName }) => asName === name);
    if (own !== undefined) found.push({ ...common, name: own, at: own.span });
    else if (from.names === undefined && boundName(from) === name)
      found.push({ ...common, name: undefined, at: from.moduleSpan });
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

function flags({ conditional, mainOnly }: { conditional: boolean; mainOnly: boolean }) {
  return { conditional, mainOnly };
}

function boundName({ module, asName }: Import): string {
  return asName ?? module.split('.')[0] ?? '';
}

/** No binding of its own: `from module import *` may bind it. */
function unbound(
  script: Script,
  file: PythonFile,
  name: string,
  mainOnly: Binding | undefined,
  seen: Seen,
): Definition {
  const opaque = file.module.opaque.filter(fact => !fact.mainOnly);
  if (opaque.some(({ reason }) => reason !== 'star-import')) return UNKNOWN;
  for (const star of opaque) {
    const found = inStar(script, file, star, name, seen);
    if (found.kind !== 'missing') return found;
  }
  return mainOnly === undefined ? { kind: 'missing' } : { kind: 'main-only', file, at: mainOnly.at };
}

function inStar(script: Script, file: PythonFile, star: OpaqueFact, name: string, seen: Seen): Definition {
  const other = localFile(script, file, star.module ?? '', star.level ?? 0);
  if (other === undefined || star.conditional || star.where !== 'top') return UNKNOWN;
  const { all, assignments } = other.module;
  // The list is computed at run time.
  if (all === undefined && assignments.some(assignment => assignment.name === '__all__')) return UNKNOWN;
  if (all !== undefined && !all.names.includes(name)) return { kind: 'missing' };
  return inFile(script, other, name, seen);
}

function localFile(script: Script, file: PythonFile, module: string, level: number): PythonFile | undefined {
  if (module === '') return undefined;
  const { found }: { found: ResolvedModule } =
    level === 0
      ? resolveAbsolute(script, module)
      : resolveIn(script.project, relativeFolder(file, level), module);
  return found.kind === 'file' ? script.read(found.path) : undefined;
}

function ofBinding(script: Script, file: PythonFile, binding: Binding, seen: Seen): Definition {
  switch (binding.kind) {
    case 'function': {
      const { definition, at } = binding;
      return { kind: 'function', file, at, definition, params: definition.params };
    }
    case 'class':
      return UNKNOWN;
    case 'assignment':
      return ofValue(script, file, binding.assignment, seen);
    case 'import':
      return ofImport(script, file, binding, seen);
  }
}

function ofValue(
  script: Script,
  file: PythonFile,
  { value, nameSpan: at, deleted }: Assignment,
  seen: Seen,
): Definition {
  if (deleted) return UNKNOWN;
  switch (value.kind) {
    case 'lambda':
      return { kind: 'function', file, at, definition: undefined, params: value.params };
    case 'none':
      return { kind: 'not-callable', file, at, what: 'None' };
    case 'string':
      return { kind: 'not-callable', file, at, what: 'a string' };
    case 'constant':
      return { kind: 'not-callable', file, at, what: 'a constant' };
    case 'name':
      return ofName(script, file, value.name, seen);
    default:
      return UNKNOWN;
  }
}

/** `run = predict`, `run = handler.run` with `handler = Handler()`. */
function ofName(script: Script, file: PythonFile, dotted: string, seen: Seen): Definition {
  const [first = '', method, ...more] = dotted.split('.');
  if (more.length > 0) return UNKNOWN;
  if (method === undefined) {
    const found = inFile(script, file, first, seen);
    // A name without a binding may be a builtin of Python.
    return found.kind === 'function' ? found : UNKNOWN;
  }
  const made = file.module.assignments.filter(({ name }) => name === first);
  const [own] = made;
  if (made.length !== 1 || own === undefined || own.value.kind !== 'call' || own.conditional || own.viaGlobal)
    return UNKNOWN;
  return methodOf(script, file, own.value.callee, method);
}

function methodOf(script: Script, file: PythonFile, className: string, method: string): Definition {
  const home = file.module.classes.some(({ name }) => name === className)
    ? file
    : importedFrom(script, file, className);
  const classes = home?.module.classes.filter(({ name }) => name === className) ?? [];
  const [own] = classes;
  if (
    home === undefined ||
    own === undefined ||
    classes.length !== 1 ||
    own.conditional ||
    own.decorators.length > 0
  )
    return UNKNOWN;
  const methods = own.methods.filter(({ name }) => name === method);
  const [definition] = methods;
  if (definition === undefined || methods.length !== 1) return UNKNOWN;
  const kinds = definition.decorators.map(({ name }) => name);
  if (kinds.some(kind => kind !== 'staticmethod')) return UNKNOWN;
  const params = kinds.length === 0 ? definition.params.slice(1) : definition.params;
  return {
    kind: 'function',
    file: home,
    at: definition.nameSpan,
    definition: { ...definition, decorators: [] },
    params,
  };
}

function importedFrom(script: Script, file: PythonFile, name: string): PythonFile | undefined {
  const from = file.module.imports.find(each =>
    each.names?.some(own => own.asName === name && own.name === name),
  );
  return from && localFile(script, file, from.module, from.level);
}

function ofImport(
  script: Script,
  file: PythonFile,
  binding: Binding & { kind: 'import' },
  seen: Seen,
): Definition {
  const { from, name, at } = binding;
  if (name === undefined) return UNKNOWN;
  const home = localFile(script, file, from.module, from.level);
  if (home === undefined) return UNKNOWN;
  const found = inFile(script, home, name.name, seen);
  if (found.kind !== 'missing' && found.kind !== 'main-only') return found;
  // `from package import module` binds a module.
  if (
    /[\\/]__init__\.py$/.test(home.source.path) &&
    moduleIn(script.project, dirname(home.source.path), name.name).kind !== 'missing'
  )
    return UNKNOWN;
  return { kind: 'not-imported', file, at, module: from.module };
}
