/** What a module binds at its top, by the name alone: what a function of it can read. */
import type { PythonModule } from '../../python/types.js';

/**
 * `nothing`: no statement binds the name. `main-only`: only below `if __name__ == '__main__'`. `none`: every statement
 * sets it to None. `something`: anything else.
 */
export type AtTop = 'nothing' | 'main-only' | 'none' | 'something';

export function boundAtTop(module: PythonModule, name: string): AtTop {
  const found = [
    ...module.functions.filter(each => each.name === name),
    ...module.classes.filter(each => each.name === name),
    ...module.imports.filter(each => each.where === 'top' && bindsName(each, name)),
  ].map(({ mainOnly }) => ({ mainOnly, isNone: false }));
  const assigned = module.assignments
    .filter(each => each.name === name)
    .map(({ mainOnly, value }) => ({ mainOnly, isNone: value.kind === 'none' }));
  const all = [...found, ...assigned];
  if (all.length === 0) return 'nothing';
  const real = all.filter(({ mainOnly }) => !mainOnly);
  if (real.length === 0) return 'main-only';
  return real.every(({ isNone }) => isNone) ? 'none' : 'something';
}

function bindsName({ names, asName, module }: PythonModule['imports'][number], name: string): boolean {
  if (names !== undefined) return names.some(each => each.asName === name);
  return (asName ?? module.split('.')[0]) === name;
}

/** Whether names may come to be that no statement shows. */
export function mayBindMore({ opaque, calls, imports }: PythonModule): boolean {
  return (
    opaque.some(({ mainOnly }) => !mainOnly) ||
    calls.some(({ target }) => /^(?:globals|vars|locals|setattr|exec|eval)$/.test(target)) ||
    imports.some(({ module }) => module === 'builtins' || module === '__main__')
  );
}
