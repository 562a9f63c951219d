/** The roles that give the signed-in identity what a run was refused: as few as will do, each at the narrowest scope. */
import type { Permission, Role } from '../../facts/roles.js';
import { ROLES } from '../../facts/roles.js';
import type { Grant } from '../sign-in/grant-command.js';
import { allows } from './permissions.js';

/** What one question lacked: the least role with it, and where. */
export interface Lack {
  role: string;
  /** Of the resource manager, from the slash on. */
  scope: string;
  /** The action; undefined where only the role is known. */
  permission: string | undefined;
}

const BY_NAME: ReadonlyMap<string, Role> = new Map(Object.values(ROLES).map(role => [role.name, role]));

/** One role where one has all that is lacking, at the scope that all of it is below; else several. */
export function grantsFor(lacks: readonly Lack[]): Grant[] {
  const grants: Grant[] = [];
  let open = [...lacks];
  while (open.length > 0) {
    const role = bestRole(open);
    grants.push(
      ...commonScopes(open.filter(lack => covers(role, lack)).map(({ scope }) => scope)).map(scope => ({
        role,
        scope,
      })),
    );
    open = open.filter(lack => !covers(role, lack));
  }
  return grants;
}

/** Of the roles that are least for something, the one that covers most; a role covers at least its own. */
function bestRole(lacks: readonly Lack[]): string {
  const roles = [...new Set(lacks.map(({ role }) => role))];
  const counted = roles.map(role => ({ role, covered: lacks.filter(lack => covers(role, lack)).length }));
  return counted.reduce((best, one) => (one.covered > best.covered ? one : best)).role;
}

function covers(role: string, lack: Lack): boolean {
  if (role === lack.role) return true;
  const own = BY_NAME.get(role);
  const needed = permissionsOf(lack);
  return own !== undefined && needed.length > 0 && needed.every(each => allows([own], each));
}

/** An action stands in one of two lists of a role, and the name of the action does not tell which. */
function permissionsOf({ role, permission }: Lack): Permission[] {
  const { actions = [], dataActions = [] } = BY_NAME.get(role) ?? {};
  if (permission === undefined)
    return [
      ...actions.map(action => ({ action, isData: false })),
      ...dataActions.map(action => ({ action, isData: true })),
    ];
  return [
    {
      action: permission,
      isData: allows([{ actions: [], dataActions }], { action: permission, isData: true }),
    },
  ];
}

/** The nearest scope above all of them, one for each subscription (and for what is in none). */
function commonScopes(scopes: readonly string[]): string[] {
  const groups = new Map<string, string[][]>();
  for (const scope of scopes) {
    const steps = stepsOf(scope);
    const key = (steps[0] ?? '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), steps]);
  }
  return [...groups.values()].map(all => all.reduce(commonSteps).join(''));
}

/** `/subscriptions/s`, `/resourceGroups/g`, `/providers/P/type/name`, `/type/name`: each step is a scope with those before. */
function stepsOf(scope: string): string[] {
  return scope.match(/\/providers\/[^/]+\/[^/]+\/[^/]+|\/[^/]+\/[^/]+/gi) ?? [scope];
}

function commonSteps(one: readonly string[], other: readonly string[]): string[] {
  const differs = one.findIndex((step, index) => step.toLowerCase() !== other[index]?.toLowerCase());
  return differs === -1 ? [...one] : one.slice(0, differs);
}
