/** Endpoints, deployments and worlds that the tests of identities share. */
import type { World } from '../../sandboxed.js';

const SUBSCRIPTION = '33333333-3333-4333-8333-333333333333';

/** Object id of `id-scoring` in the worlds below. */
export const PRINCIPAL = 'aaaaaaaa-0000-4000-8000-000000000001';

export function identityId(
  name = 'id-scoring',
  { subscription = SUBSCRIPTION, group = 'rg-ml' } = {},
): string {
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

/** An endpoint with a user-assigned identity; its id stands in line 6, column 20. */
export function userEndpoint(id = identityId(), more = ''): string {
  return `name: new-credit
auth_mode: key
identity:
  type: user_assigned
  user_assigned_identities:
    - resource_id: ${id}
${more}`;
}

/** An endpoint with the identity that Azure makes for it, named in line 1, column 7. */
export function systemEndpoint(name = 'new-credit', more = ''): string {
  return `name: ${name}\nauth_mode: key\n${more}`;
}

/** A deployment of `new-credit` with the lines given; they begin at line 5. */
export function deployment(lines: string, endpoint = 'new-credit'): string {
  return `name: blue
endpoint_name: ${endpoint}
instance_type: Standard_DS3_v2
instance_count: 1
${lines}
`;
}

/** Its image is in the registry of the workspace: line 6, column 10. */
export const OWN_IMAGE = 'environment:\n  image: crmlprod.azurecr.io/credit-scoring:1.4.0';

/** A world in which `id-scoring` has these roles: `AcrPull @ containerRegistry/crmlprod`. */
export function world(roles: readonly string[] = [], more: World = {}): World {
  const roleAssignments = roles.map(text => {
    const [role = '', scope = ''] = text.split(' @ ');
    return { principal: 'id-scoring', role, scope };
  });
  return { identities: { 'id-scoring': { principalId: PRINCIPAL } }, roleAssignments, ...more };
}

/** A caller with these roles instead of Contributor. */
export function callerWith(...roles: (string | { role: string; scope: string })[]): World {
  return { caller: { roles } };
}
