/** Role assignments, role definitions and the caller's own permissions, at any scope. */
import { ROLES, type Role } from '../data/roles.ts';
import { actsAs, assignmentsAt } from '../world/assignments.ts';
import { roleAssignmentCount } from '../world/governance.ts';
import { covers, sameName } from '../world/ids.ts';
import type { RoleAssignment } from '../world/world.ts';
import { armError, unknownOperation } from './errors.ts';
import { page } from './paging.ts';
import { type Call, param, type Route } from './router.ts';
import { fineTime } from './shape.ts';

const AUTHORIZATION = 'Microsoft.Authorization';

function scopeOf(call: Call): string {
  return `/${param(call, 'scope').replace(/^\/+/, '')}`;
}

function homeOf(scope: string): string {
  return /^\/subscriptions\/[^/]+/i.exec(scope)?.[0] ?? '';
}

/** Recording 28: what is not set is null, and an assignment at the root has no scope before its id. */
function assignmentJson(call: Call, one: RoleAssignment) {
  const at = fineTime(call.estate, call.context.clock.startedAt - 7 * 86_400_000);
  const { objectId } = call.context.world.caller;
  return {
    properties: {
      roleDefinitionId: `${homeOf(one.scope)}/providers/${AUTHORIZATION}/roleDefinitions/${one.roleId}`,
      principalId: one.principalId,
      principalType: one.principalType,
      scope: one.scope,
      condition: one.condition ?? null,
      conditionVersion: one.condition === undefined ? null : '2.0',
      createdOn: at,
      updatedOn: at,
      createdBy: objectId,
      updatedBy: objectId,
      delegatedManagedIdentityResourceId: null,
      description: null,
    },
    id: `${one.scope.replace(/\/+$/, '')}/providers/${AUTHORIZATION}/roleAssignments/${one.name}`,
    type: `${AUTHORIZATION}/roleAssignments`,
    name: one.name,
  };
}

/** Unseen: the fields that Microsoft's changelog of the API names (2019-08-01-preview). */
function usageMetrics(call: Call) {
  const { world } = call.context;
  const subscription = world.subscriptions.find(one => sameName(one.id, param(call, 'sub')));
  const limit = subscription?.roleAssignmentLimit ?? 0;
  const count = subscription === undefined ? 0 : roleAssignmentCount(world, subscription);
  const body = {
    subscriptionId: subscription?.id,
    roleAssignmentsLimit: limit,
    roleAssignmentsCurrentCount: count,
    roleAssignmentsRemainingCount: Math.max(0, limit - count),
  };
  return { status: 200, body };
}

/** The assignments that a filter leaves: `atScope()`, `principalId eq '...'`, `assignedTo('...')`. */
function filtered(call: Call, scope: string): RoleAssignment[] {
  const { world } = call.context;
  const filter = (call.asked.query.get('$filter') ?? '').trim();
  const above = world.roleAssignments.filter(one => covers(one.scope, scope));
  const below = world.roleAssignments.filter(one => covers(scope, one.scope) && !covers(one.scope, scope));
  if (filter === '') return [...above, ...below];
  if (/^atScope\(\)$/i.test(filter)) return above;
  const assigned = /^(?:atScope\(\) and )?assignedTo\('([^']+)'\)$/i.exec(filter)?.[1];
  if (assigned !== undefined) {
    const ids = actsAs(world, assigned);
    const all = /^atScope/i.test(filter) ? above : [...above, ...below];
    return all.filter(one => ids.some(id => sameName(id, one.principalId)));
  }
  const principal = /^principalId eq '([^']+)'$/i.exec(filter)?.[1];
  if (principal !== undefined)
    return [...above, ...below].filter(one => sameName(one.principalId, principal));
  throw armError(
    400,
    'UnsupportedQuery',
    `The filter '${filter}' is not supported. Supported filters are either 'atScope()' or 'principalId eq '{value}' or assignedTo('{value}')'.`,
  );
}

/** Recording 26. */
function roleJson(call: Call, role: Role, scope: string) {
  const isBuiltIn = ROLES.some(one => one.id === role.id);
  const at = fineTime(call.estate, call.context.clock.startedAt - 365 * 86_400_000);
  return {
    properties: {
      roleName: role.name,
      type: isBuiltIn ? 'BuiltInRole' : 'CustomRole',
      description: role.name,
      assignableScopes: [isBuiltIn ? '/' : homeOf(scope)],
      permissions: [permissionJson(role)],
      createdOn: at,
      updatedOn: at,
      createdBy: null,
      updatedBy: null,
    },
    id: `${homeOf(scope)}/providers/${AUTHORIZATION}/roleDefinitions/${role.id}`,
    type: `${AUTHORIZATION}/roleDefinitions`,
    name: role.id,
  };
}

function permissionJson(role: Role) {
  return {
    actions: role.actions,
    notActions: role.notActions ?? [],
    dataActions: role.dataActions ?? [],
    notDataActions: role.notDataActions ?? [],
  };
}

function roleList(call: Call): unknown[] {
  const filter = call.asked.query.get('$filter');
  const name = filter === null ? undefined : /^roleName eq '([^']+)'$/i.exec(filter)?.[1];
  if (filter !== null && name === undefined)
    throw unknownOperation('GET', call.asked.path, `the sandbox lists no roles by the filter "${filter}"`);
  return call.context.world.roleDefinitions
    .filter(role => name === undefined || sameName(role.name, name))
    .map(role => roleJson(call, role, scopeOf(call)));
}

function oneRole(call: Call) {
  const id = param(call, 'role');
  const role = call.context.world.roleDefinitions.find(one => sameName(one.id, id));
  if (!role)
    throw armError(
      404,
      'RoleDefinitionDoesNotExist',
      `The specified role definition with ID '${id.replaceAll('-', '')}' does not exist.`,
    );
  return { status: 200, body: roleJson(call, role, scopeOf(call)) };
}

/** What the caller may do at a scope: one permission for each role that holds there. In 2015 without data: 25. */
function ownPermissions(call: Call): unknown[] {
  const { world } = call.context;
  const held = assignmentsAt(world, call.principal, scopeOf(call));
  return held.flatMap(one => {
    const role = world.roleDefinitions.find(definition => sameName(definition.id, one.roleId));
    if (!role) return [];
    const { actions, notActions, ...data } = permissionJson(role);
    return [{ actions, notActions, ...(call.apiVersion >= '2018' && data) }];
  });
}

export const authorizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `{+scope}/providers/${AUTHORIZATION}/roleAssignments`,
    action: `${AUTHORIZATION}/roleAssignments/read`,
    scope: scopeOf,
    handle: call => {
      const rows = filtered(call, scopeOf(call)).map(one => assignmentJson(call, one));
      return page(call, rows, '$skipToken');
    },
  },
  {
    method: 'GET',
    template: `{+scope}/providers/${AUTHORIZATION}/roleAssignments/{name}`,
    action: `${AUTHORIZATION}/roleAssignments/read`,
    scope: scopeOf,
    handle: call => {
      const found = call.context.world.roleAssignments.find(one => sameName(one.name, param(call, 'name')));
      if (!found)
        throw armError(
          404,
          'RoleAssignmentNotFound',
          `The role assignment '${param(call, 'name')}' is not found.`,
        );
      return { status: 200, body: assignmentJson(call, found) };
    },
  },
  {
    method: 'GET',
    template: `{+scope}/providers/${AUTHORIZATION}/roleDefinitions`,
    action: `${AUTHORIZATION}/roleDefinitions/read`,
    scope: scopeOf,
    handle: call => page(call, roleList(call), '$skipToken'),
  },
  {
    method: 'GET',
    template: `{+scope}/providers/${AUTHORIZATION}/roleDefinitions/{role}`,
    action: `${AUTHORIZATION}/roleDefinitions/read`,
    scope: scopeOf,
    handle: oneRole,
  },
  {
    method: 'GET',
    // Built-in roles can be read by everybody, at no scope at all.
    template: `/providers/${AUTHORIZATION}/roleDefinitions/{role}`,
    handle: oneRole,
  },
  {
    method: 'GET',
    // Everybody may ask what they may do.
    template: `{+scope}/providers/${AUTHORIZATION}/permissions`,
    handle: call => {
      const { status, body } = page(call, ownPermissions(call), '$skipToken');
      return { status, body: { nextLink: null, ...(body as object) } };
    },
  },
  {
    method: 'GET',
    template: `/subscriptions/{sub}/providers/${AUTHORIZATION}/roleAssignmentsUsageMetrics`,
    action: `${AUTHORIZATION}/roleAssignments/read`,
    scope: call => `/subscriptions/${param(call, 'sub')}`,
    handle: usageMetrics,
  },
];
