/** Role assignments, role definitions and the caller's own permissions, at any scope. */
import type { Role } from '../data/roles.ts';
import { actsAs, assignmentsAt } from '../world/assignments.ts';
import { covers, sameName } from '../world/ids.ts';
import type { RoleAssignment } from '../world/world.ts';
import { armError } from './errors.ts';
import { page } from './paging.ts';
import { type Call, param, type Route } from './router.ts';

const AUTHORIZATION = 'Microsoft.Authorization';

function scopeOf(call: Call): string {
  return `/${param(call, 'scope').replace(/^\/+/, '')}`;
}

function homeOf(scope: string): string {
  return /^\/subscriptions\/[^/]+/i.exec(scope)?.[0] ?? '';
}

function assignmentJson(call: Call, one: RoleAssignment) {
  const at = call.context.clock.iso(call.context.clock.startedAt - 7 * 86_400_000);
  return {
    id: `${one.scope}/providers/${AUTHORIZATION}/roleAssignments/${one.name}`,
    name: one.name,
    type: `${AUTHORIZATION}/roleAssignments`,
    properties: {
      roleDefinitionId: `${homeOf(one.scope)}/providers/${AUTHORIZATION}/roleDefinitions/${one.roleId}`,
      principalId: one.principalId,
      principalType: one.principalType,
      scope: one.scope,
      ...(one.condition !== undefined && { condition: one.condition, conditionVersion: '2.0' }),
      createdOn: at,
      updatedOn: at,
    },
  };
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

function roleJson(role: Role, scope: string) {
  return {
    id: `${homeOf(scope)}/providers/${AUTHORIZATION}/roleDefinitions/${role.id}`,
    name: role.id,
    type: `${AUTHORIZATION}/roleDefinitions`,
    properties: {
      roleName: role.name,
      type: 'BuiltInRole',
      description: role.name,
      assignableScopes: ['/'],
      permissions: [permissionJson(role)],
    },
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
  return call.context.world.roleDefinitions
    .filter(role => name === undefined || sameName(role.name, name))
    .map(role => roleJson(role, scopeOf(call)));
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
  return { status: 200, body: roleJson(role, scopeOf(call)) };
}

/** What the caller may do at a scope: one permission for each role that holds there. */
function ownPermissions(call: Call): unknown[] {
  const { world } = call.context;
  const held = assignmentsAt(world, call.principal, scopeOf(call));
  return held.flatMap(one => {
    const role = world.roleDefinitions.find(definition => sameName(definition.id, one.roleId));
    return role ? [permissionJson(role)] : [];
  });
}

const POLICY = `${AUTHORIZATION}/policyAssignments`;

function policies(call: Call): unknown[] {
  const scope = scopeOf(call);
  return call.context.world.policyAssignments
    .filter(one => covers(one.scope, scope) || covers(scope, one.scope))
    .map(one => ({
      id: `${one.scope}/providers/${POLICY}/${one.name}`,
      name: one.name,
      type: POLICY,
      properties: {
        displayName: one.displayName,
        scope: one.scope,
        notScopes: [],
        policyDefinitionId: `/providers/${AUTHORIZATION}/policyDefinitions/${one.name}`,
        enforcementMode: 'Default',
        parameters: { effect: { value: one.effect } },
      },
    }));
}

const DEFINITION = `${AUTHORIZATION}/policyDefinitions`;

/** What the assignments of the world assign: definitions that are built in, in the category of the filter. */
function definitions(call: Call): unknown[] {
  return call.context.world.policyAssignments
    .filter(one => one.condition !== undefined)
    .map(one => ({
      id: `/providers/${DEFINITION}/${one.name}`,
      name: one.name,
      type: DEFINITION,
      properties: {
        displayName: one.displayName,
        policyType: 'BuiltIn',
        mode: 'Indexed',
        metadata: { category: 'Machine Learning' },
        parameters: { effect: { type: 'String', defaultValue: 'Audit' } },
        // biome-ignore lint/suspicious/noThenProperty: the language of policies has it
        policyRule: { if: one.condition, then: { effect: "[parameters('effect')]" } },
      },
    }));
}

export const authorizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `/subscriptions/{sub}/providers/${DEFINITION}`,
    action: `${DEFINITION}/read`,
    scope: call => `/subscriptions/${param(call, 'sub')}`,
    handle: call => page(call, definitions(call), '$skipToken'),
  },
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
    handle: call => page(call, ownPermissions(call), '$skipToken'),
  },
  {
    method: 'GET',
    template: `{+scope}/providers/${POLICY}`,
    action: `${POLICY}/read`,
    scope: scopeOf,
    handle: call => page(call, policies(call), '$skipToken'),
  },
];
