/** Who has which role where. */
import { covers, guidOf, named, resourceId, resourcesOf, sameName, subscriptionScope, TYPES } from './ids.ts';
import { Reader } from './reader.ts';
import type { RoleAssignment, World } from './world.ts';

const CALLER_ROLES = ['Contributor', 'Storage Blob Data Contributor'];

/** A full id stays; `subscription`, `resourceGroup/rg-ml`, `workspace/ml-prod` and their like are completed. */
export function scopeOf(text: string, world: World): string {
  if (text.startsWith('/')) return text;
  const home = world.subscriptions[0]?.id ?? '';
  const [kind = '', name = ''] = text.split('/', 2);
  if (kind === 'subscription') return subscriptionScope(name === '' ? home : name);
  if (kind === 'resourceGroup') return `${subscriptionScope(home)}/resourceGroups/${name}`;
  if (kind === 'managementGroup') return `/providers/Microsoft.Management/managementGroups/${name}`;
  if (!(kind in TYPES)) throw new RangeError(`a scope cannot be "${text}"`);
  const type = kind as keyof typeof TYPES;
  const resource = named(resourcesOf(world)[type], name);
  if (!resource) throw new RangeError(`the world has no ${text}`);
  return resourceId(TYPES[type], resource);
}

function roleIdOf(role: string, world: World): string {
  const found = world.roleDefinitions.find(one => sameName(one.name, role) || sameName(one.id, role));
  if (!found) throw new RangeError(`the world has no role "${role}"`);
  return found.id;
}

export function principalOf(name: string, world: World): { id: string; type: string } {
  if (name === 'caller') return { id: world.caller.objectId, type: 'ServicePrincipal' };
  const identity = named(world.identities, name);
  if (identity) return { id: identity.principalId, type: 'ServicePrincipal' };
  const group = named(world.groups, name);
  return group ? { id: group.id, type: 'Group' } : { id: name, type: 'ServicePrincipal' };
}

/** One assignment; its name is made from what it says. */
export function assign(
  world: World,
  given: { principal: string; role: string; scope: string; condition?: string | undefined },
): RoleAssignment {
  const { id, type } = principalOf(given.principal, world);
  const roleId = roleIdOf(given.role, world);
  const scope = scopeOf(given.scope, world);
  return {
    name: guidOf(`${id} ${roleId} ${scope}`.toLowerCase()),
    principalId: id,
    principalType: type,
    roleId,
    scope,
    condition: given.condition,
  };
}

function callerRoles(reader: Reader, world: World): RoleAssignment[] {
  const caller = reader.in('caller');
  const given = caller.has('roles') ? caller.list('roles') : CALLER_ROLES;
  return given.map(item => {
    const one = typeof item === 'string' ? new Reader({ role: item }) : new Reader(item);
    return assign(world, {
      principal: 'caller',
      role: one.text('role', ''),
      scope: one.text('scope', 'subscription'),
    });
  });
}

/** What Azure grants by itself to the identity of an endpoint that has one of its own. */
export function systemRoles(world: World, workspace: World['workspaces'][number], principal: string) {
  const of = (role: string, scope: string) => assign(world, { principal, role, scope });
  const registry = workspace.containerRegistry;
  return [
    ...(registry === undefined ? [] : [of('AcrPull', `containerRegistry/${registry}`)]),
    of('Storage Blob Data Reader', `storageAccount/${workspace.storageAccount}`),
    of('AzureML Metrics Writer (preview)', resourceId(TYPES.workspace, workspace)),
  ];
}

/** The principal of an endpoint's own identity. */
export function systemPrincipal(workspace: World['workspaces'][number], endpoint: string): string {
  return guidOf(`identity of ${workspace.name}/${endpoint}`.toLowerCase());
}

function endpointRoles(world: World): RoleAssignment[] {
  return world.workspaces.flatMap(workspace =>
    workspace.endpoints
      .filter(endpoint => endpoint.identity.type === 'SystemAssigned')
      .flatMap(endpoint => systemRoles(world, workspace, systemPrincipal(workspace, endpoint.name))),
  );
}

export function resolveAssignments(reader: Reader, world: World): void {
  const listed = reader.list('roleAssignments').map(item => {
    const one = new Reader(item);
    return assign(world, {
      principal: one.text('principal', 'caller'),
      role: one.text('role', ''),
      scope: one.text('scope', 'subscription'),
      condition: one.maybe('condition'),
    });
  });
  world.roleAssignments.push(...callerRoles(reader, world), ...endpointRoles(world), ...listed);
}

/** The principals that a principal acts as: itself and the groups it is in. */
export function actsAs(world: World, principalId: string): string[] {
  const groups = world.groups.filter(group =>
    group.members.some(member => sameName(principalOf(member, world).id, principalId)),
  );
  return [principalId, ...groups.map(group => group.id)];
}

/** The assignments that hold for a principal at a scope, inherited ones and those of its groups included. */
export function assignmentsAt(world: World, principalId: string, scope: string): RoleAssignment[] {
  const ids = actsAs(world, principalId).map(id => id.toLowerCase());
  return world.roleAssignments.filter(
    one => ids.includes(one.principalId.toLowerCase()) && covers(one.scope, scope),
  );
}
