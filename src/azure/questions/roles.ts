/** Who may do what at a resource: role assignments, and the roles that they give. */
import type { AuthorizationManagementClient } from '@azure/arm-authorization';
import { OPERATIONS } from '../../facts/azure-operations.js';
import { type ActionSet, type Permission, ROLES_BY_ID } from '../../facts/roles.js';
import { getResource } from '../client/arm.js';
import { fieldsOf, lastPart, list, required, text } from '../client/fields.js';
import { loadSdk } from '../client/load-sdk.js';
import { orMissing } from '../client/missing.js';
import { guid, idOf, oneSpelling, type ResourceId } from '../client/resource-ids.js';
import { andThen, known, type Result } from '../client/result.js';
import { filled, type Session, type Use } from '../client/session.js';
import { denialOf, denyAssignments } from './deny-assignments.js';
import { actionSetOf, allows } from './permissions.js';

export type Grant =
  | { kind: 'granted' }
  /** A role with the permission is there, on a condition or on a part of the resource: nobody can tell from here. */
  | { kind: 'perhaps'; why: 'condition' | 'narrower'; role: string }
  /** A role with the permission is there, and a deny assignment takes it away, or may do so (`deny-perhaps`). */
  | { kind: 'denied'; why: 'denied' | 'deny-perhaps'; deny: string }
  /** `roles` has the names of those that the principal holds here instead. */
  | { kind: 'missing'; roles: readonly string[] };

export interface Roles {
  /**
   * Whether a principal may do this at a resource, by itself or by its groups, by a role given there or above.
   * Where deny assignments cannot be read, what the roles say stands.
   * @param principal an object id of Entra
   */
  grant(resource: ResourceId, principal: string, permission: Permission): Promise<Result<Grant>>;
}

interface Assignment {
  /** Id of the role's definition, without its path; lower case. */
  role: string;
  isConditional: boolean;
  /** On a part of the resource, such as one container of a storage account. */
  isNarrower: boolean;
}

interface NamedRole {
  name: string;
  sets: readonly ActionSet[];
}

export function roles(session: Session): Roles {
  return {
    grant: (resource, principal, permission) =>
      andThen(assignments(session, resource, principal), async given => {
        const answer = await Promise.all(given.map(({ role }) => definition(session, resource, role)));
        const held: NamedRole[] = [];
        const perhaps: Grant[] = [];
        for (const [index, { isConditional, isNarrower }] of given.entries()) {
          const role = answer[index];
          if (role?.kind !== 'known' || role.value === undefined) continue;
          held.push(role.value);
          if (!allows(role.value.sets, permission)) continue;
          if (!isConditional && !isNarrower)
            return known(await unlessDenied(session, resource, principal, permission));
          const why = isNarrower ? 'narrower' : 'condition';
          perhaps.push({ kind: 'perhaps', why, role: role.value.name });
        }
        // A role that cannot be read may be the one.
        const unread = answer.find(role => role.kind === 'unknown');
        if (perhaps[0] === undefined && unread !== undefined) return unread;
        return known(perhaps[0] ?? { kind: 'missing', roles: [...new Set(held.map(({ name }) => name))] });
      }),
  };
}

async function unlessDenied(
  session: Session,
  resource: ResourceId,
  principal: string,
  permission: Permission,
): Promise<Grant> {
  const answer = await denyAssignments(session).at(resource);
  const denial =
    answer.kind === 'known' && denialOf(answer.value, { resource, principal, permission, isBelow: false });
  if (!denial) return { kind: 'granted' };
  return { kind: 'denied', why: denial.kind === 'denied' ? 'denied' : 'deny-perhaps', deny: denial.name };
}

function assignments(
  session: Session,
  resource: ResourceId,
  principal: string,
): Promise<Result<readonly Assignment[]>> {
  const { roleAssignments: operation } = OPERATIONS;
  const parts = { ...oneSpelling(resource), principal };
  return session.ask(operation, parts, async use => {
    const client = await authorization(use, resource.subscription);
    // The client puts a slash before the scope.
    const scope = idOf(oneSpelling(resource)).slice(1);
    // With the groups that the principal is in; also below the scope, which `atScope()` would leave out.
    const filter = `assignedTo('${required(guid(principal), 'principalId')}')`;
    const found: Assignment[] = [];
    const options = { filter, abortSignal: use.signal };
    for await (const row of client.roleAssignments.listForScope(encoded(scope), options))
      found.push(assignmentOf(row, scope));
    return found;
  });
}

/** The client leaves the scope as it is; its parts are names with dots, brackets and letters of every script. */
function encoded(scope: string): string {
  return scope.split('/').map(encodeURIComponent).join('/');
}

function assignmentOf(row: unknown, asked: string): Assignment {
  const { roleDefinitionId, condition, scope } = fieldsOf(row);
  const role = lastPart(required(text(roleDefinitionId), 'roleDefinitionId'));
  const at = required(text(scope), 'scope').toLowerCase();
  return {
    role: required(guid(role), 'roleDefinitionId'),
    isConditional: text(condition) !== undefined,
    isNarrower: at.startsWith(`/${asked.toLowerCase()}/`),
  };
}

/** undefined: the role has been deleted, and gives nothing. */
async function definition(
  session: Session,
  { subscription }: ResourceId,
  id: string,
): Promise<Result<NamedRole | undefined>> {
  const builtIn = ROLES_BY_ID.get(id);
  if (builtIn !== undefined) return known({ name: builtIn.name, sets: [builtIn] });
  const { roleDefinition: operation } = OPERATIONS;
  const parts = { subscription: subscription.toLowerCase(), role: id };
  return session.ask(operation, parts, async use => {
    const path = filled(operation.path, parts);
    const body = await orMissing(getResource(use, path, operation.apiVersion ?? ''));
    return body === undefined ? undefined : namedRole(body);
  });
}

function namedRole(body: unknown): NamedRole {
  const { roleName, permissions } = fieldsOf(fieldsOf(body).properties);
  const sets = required(list(permissions), 'permissions').map(set => actionSetOf(fieldsOf(set)));
  return { name: required(text(roleName), 'roleName'), sets };
}

/** The client of a subscription: one a sign-in, since it holds the token. */
function authorization(use: Use, subscription: string): Promise<AuthorizationManagementClient> {
  return use.kept.once(makeClient, use, subscription);
}

async function makeClient({ session, credential }: Use, subscription: string) {
  const { AuthorizationManagementClient: Client } = await loadSdk('authorization');
  return new Client(credential, subscription, await session.armOptions());
}
