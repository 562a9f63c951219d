/** What a module binds at its top, by the name alone: what a function of it can read. */
import { fact, type Project } from '../../project/project.js';
import type { PythonModule } from '../../python/types.js';

/**
 * `nothing`: no statement binds the name. `main-only`: only below `if __name__ == '__main__'`. `none`: every statement
 * sets it to None. `something`: anything else.
 */
export type AtTop = 'nothing' | 'main-only' | 'none' | 'something';

export function boundAtTop(project: Project, module: PythonModule, name: string): AtTop {
  return project.derive(AT_TOP, module).get(name) ?? 'nothing';
}

const AT_TOP = fact((_project: Project, module: PythonModule) => topOf(module));

const RANKS: readonly AtTop[] = ['nothing', 'main-only', 'none', 'something'];

/** Every name that the module binds, with the most that is known of it. */
function topOf({ functions, classes, imports, assignments }: PythonModule): Map<string, AtTop> {
  const found = new Map<string, AtTop>();
  const take = (name: string, mainOnly: boolean, isNone = false) => {
    const own: AtTop = mainOnly ? 'main-only' : isNone ? 'none' : 'something';
    if (RANKS.indexOf(own) > RANKS.indexOf(found.get(name) ?? 'nothing')) found.set(name, own);
  };
  for (const { name, mainOnly } of [...functions, ...classes]) take(name, mainOnly);
  for (const { name, mainOnly, value } of assignments) take(name, mainOnly, value.kind === 'none');
  for (const { where, names, asName, module, mainOnly } of imports) {
    if (where !== 'top') continue;
    if (names === undefined) take(asName ?? module.split('.')[0] ?? '', mainOnly);
    else for (const each of names) take(each.asName, mainOnly);
  }
  return found;
}

/** Whether names may come to be that no statement shows. */
export function mayBindMore({ opaque, calls, imports }: PythonModule): boolean {
  return (
    opaque.some(({ mainOnly }) => !mainOnly) ||
    calls.some(({ target }) => /^(?:globals|vars|locals|setattr|exec|eval)$/.test(target)) ||
    imports.some(({ module }) => module === 'builtins' || module === '__main__')
  );
}
