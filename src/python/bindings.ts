/** Asks a module what a name at its top stands for, as a server does that imports it and looks for `init` and `run`. */
import type {
  Assignment,
  ClassDefinition,
  FunctionDefinition,
  Import,
  ImportedName,
  Parameter,
  PythonModule,
  Span,
} from './types.js';

export type Definition = { nameSpan: Span; conditional: boolean } & (
  | { kind: 'function'; definition: FunctionDefinition; params: Parameter[] }
  /** `run = handler.run` with `handler = Handler()`: the parameters are those without `self`. */
  | { kind: 'method'; definition: FunctionDefinition; params: Parameter[]; className: string }
  | { kind: 'lambda'; params: Parameter[] }
  | { kind: 'class'; definition: ClassDefinition }
  /** By an import: `name` is what it is called there; undefined for a module. */
  | { kind: 'import'; import: Import; name: ImportedName | undefined }
  /** A number, a text, a list, None: nothing that can be called. */
  | { kind: 'constant'; assignment: Assignment }
  /** Something that may well be callable. */
  | { kind: 'unknown'; assignment: Assignment }
);

/**
 * What the name may stand for once the module is imported: the last definition without a condition, and the ones behind
 * it that have one. Empty where nothing defines it: then ask `mayDefineMore`. Code that the server does not run
 * (`if __name__ == '__main__'`) does not count.
 */
export function definitionsOf(module: PythonModule, name: string): Definition[] {
  const all = [
    ...functions(module, name),
    ...classes(module, name),
    ...imports(module, name),
    ...assignments(module, name),
  ];
  all.sort((a, b) => a.definition.nameSpan.start - b.definition.nameSpan.start);
  const last = all.findLastIndex(({ definition, isLater }) => !definition.conditional && !isLater);
  return all
    .slice(Math.max(last, 0))
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ definition }) => definition);
}

/** Whether names may come to be that nobody sees: `from x import *`, `globals()`, `exec`, text that is no Python. */
export function mayDefineMore(module: PythonModule): boolean {
  return module.opaque.some(({ mainOnly }) => !mainOnly);
}

interface BoundName {
  definition: Definition;
  /** Comes to be when a function runs, not when the module is imported. */
  isLater?: boolean;
  isDeleted?: boolean;
}

function functions(module: PythonModule, name: string): BoundName[] {
  return module.functions
    .filter(each => each.name === name && !each.mainOnly)
    .map(each => {
      const { nameSpan, conditional, params } = each;
      return { definition: { kind: 'function', nameSpan, conditional, definition: each, params } };
    });
}

function classes(module: PythonModule, name: string): BoundName[] {
  return module.classes
    .filter(each => each.name === name && !each.mainOnly)
    .map(each => {
      const { nameSpan, conditional } = each;
      return { definition: { kind: 'class', nameSpan, conditional, definition: each } };
    });
}

function imports(module: PythonModule, name: string): BoundName[] {
  return module.imports
    .filter(each => each.where === 'top' && !each.mainOnly && !each.dynamic)
    .flatMap<BoundName>(each => {
      const { conditional, moduleSpan } = each;
      const imported = each.names?.find(({ asName }) => asName === name);
      const isModule = each.names === undefined && (each.asName ?? each.module.split('.')[0]) === name;
      if (imported === undefined && !isModule) return [];
      const nameSpan = imported?.span ?? moduleSpan;
      return [{ definition: { kind: 'import', nameSpan, conditional, import: each, name: imported } }];
    });
}

function assignments(module: PythonModule, name: string): BoundName[] {
  return module.assignments
    .filter(each => each.name === name && !each.mainOnly)
    .map(each => ({
      definition: assigned(module, each),
      isLater: each.viaGlobal ?? false,
      isDeleted: each.deleted ?? false,
    }));
}

function assigned(module: PythonModule, assignment: Assignment): Definition {
  const { nameSpan, conditional, value } = assignment;
  const base = { nameSpan, conditional };
  switch (value.kind) {
    case 'lambda':
      return { ...base, kind: 'lambda', params: value.params };
    case 'string':
    case 'none':
    case 'constant':
      return { ...base, kind: 'constant', assignment };
    case 'name':
      return { ...base, ...(named(module, value.name) ?? { kind: 'unknown', assignment }) };
    default:
      return { ...base, kind: 'unknown', assignment };
  }
}

type Named = {
  kind: 'function' | 'method';
  definition: FunctionDefinition;
  params: Parameter[];
  className: string;
};

/** `other_function`, `Handler.run`, `handler.run` where the module says what they are, once and without a condition. */
function named(module: PythonModule, dotted: string): Named | undefined {
  const [first = '', method, ...rest] = dotted.split('.');
  if (rest.length > 0) return undefined;
  const owner = only(module, first);
  if (method === undefined) {
    return owner?.kind === 'function' ? { ...owner, className: '' } : undefined;
  }
  if (owner?.kind === 'class') return methodOf(owner.definition, method, false);
  const value = owner?.kind === 'unknown' ? owner.assignment.value : undefined;
  const class_ = value?.kind === 'call' ? only(module, value.callee) : undefined;
  return class_?.kind === 'class' ? methodOf(class_.definition, method, true) : undefined;
}

function only(module: PythonModule, name: string): Definition | undefined {
  // An alias of an alias is followed once: `run = other`, not what `other` is an alias of.
  const found = [
    ...functions(module, name),
    ...classes(module, name),
    ...imports(module, name),
    ...module.assignments
      .filter(each => each.name === name)
      .map(each => ({ definition: { ...each, kind: 'unknown' as const, assignment: each } })),
  ];
  const [first, ...others] = found;
  return others.length === 0 && first?.definition.conditional === false ? first.definition : undefined;
}

/** Undefined for a class with bases or decorators that may change its methods. */
function methodOf(class_: ClassDefinition, name: string, isBound: boolean): Named | undefined {
  const [method, ...others] = class_.methods.filter(each => each.name === name);
  if (method === undefined || others.length > 0) return undefined;
  const kinds = method.decorators.map(each => each.name);
  if (kinds.some(kind => kind !== 'staticmethod' && kind !== 'classmethod')) return undefined;
  const isTaken = kinds.includes('classmethod') || (isBound && !kinds.includes('staticmethod'));
  const params = isTaken && method.params[0]?.kind !== 'vararg' ? method.params.slice(1) : method.params;
  return { kind: 'method', definition: method, params, className: class_.name };
}
