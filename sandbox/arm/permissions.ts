/** May this principal do that there? Roles with wildcards, inherited, by group, less what is denied. */
import type { Role } from '../data/roles.ts';
import { actsAs, assignmentsAt } from '../world/assignments.ts';
import { type DenyAssignment, EVERYBODY, reaches } from '../world/governance.ts';
import { sameName } from '../world/ids.ts';
import type { World } from '../world/world.ts';

const patterns = new Map<string, RegExp>();

/** Does `Microsoft.X/*` cover `Microsoft.X/y/read`? Letter case does not count. */
export function fits(pattern: string, action: string): boolean {
  const known = patterns.get(pattern);
  const expression =
    known ?? new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`, 'is');
  if (!known) patterns.set(pattern, expression);
  return expression.test(action);
}

function anyFits(list: readonly string[] | undefined, action: string): boolean {
  return list?.some(pattern => fits(pattern, action)) ?? false;
}

/** The roles that hold for a principal at a scope. */
export function rolesAt(world: World, principalId: string, scope: string): Role[] {
  const ids = assignmentsAt(world, principalId, scope).map(one => one.roleId);
  return world.roleDefinitions.filter(role => ids.some(id => sameName(id, role.id)));
}

/** The deny assignments that concern a principal at a scope. Conditions are not evaluated: they hold. */
function deniesAt(world: World, principalId: string, scope: string): DenyAssignment[] {
  const ids = [EVERYBODY, ...actsAs(world, principalId)];
  const names = (list: readonly { id: string }[]) =>
    list.some(({ id }) => ids.some(own => sameName(own, id)));
  return world.denyAssignments.filter(
    one =>
      (one.doNotApplyToChildScopes ? sameName(one.scope, scope) : reaches(one.scope, scope)) &&
      names(one.principals) &&
      !names(one.excludePrincipals),
  );
}

export function may(world: World, principalId: string, action: string, scope: string): boolean {
  const isDenied = deniesAt(world, principalId, scope).some(
    deny => anyFits(deny.actions, action) && !anyFits(deny.notActions, action),
  );
  return (
    !isDenied &&
    rolesAt(world, principalId, scope).some(
      role => anyFits(role.actions, action) && !anyFits(role.notActions, action),
    )
  );
}

export function mayOnData(world: World, principalId: string, action: string, scope: string): boolean {
  const isDenied = deniesAt(world, principalId, scope).some(
    deny => anyFits(deny.dataActions, action) && !anyFits(deny.notDataActions, action),
  );
  return (
    !isDenied &&
    rolesAt(world, principalId, scope).some(
      role => anyFits(role.dataActions, action) && !anyFits(role.notDataActions, action),
    )
  );
}
