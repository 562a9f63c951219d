/** Whose roles count: the identity that the endpoint of a deployment has, or will have. */

import { badAnswer } from '../../azure/client/reasons.js';
import { resourceIdOf } from '../../azure/client/resource-ids.js';
import { andThen, known, type Result } from '../../azure/client/result.js';
import type { EndpointFacts } from '../../azure/questions/endpoints.js';
import type { NotCheckedReason } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import type { Path, View } from '../../project/yaml/view.js';
import type { RemoteContext } from '../context.js';
import type { EndpointGroup } from '../groups.js';
import { shown } from '../shown.js';

/** A line that a person may have to edit. */
export interface Place {
  view: View;
  path: Path;
}

export interface Holder {
  kind: 'user' | 'system';
  /** Object ids that the endpoint acts as; none: its system-assigned identity is created with the endpoint. */
  principals: readonly string[];
  /** Behind "the identity": its name, or whose it is. */
  name: string;
  /** Where the file of the endpoint says which identity it is; undefined where that file is not in the run. */
  place: Place | undefined;
}

/** Why it is unknown whose roles count. */
export interface Nobody {
  kind: 'nobody';
  reason: NotCheckedReason;
  why: 'no-endpoint' | 'no-identity';
}

export const USER_ASSIGNED = ['identity', 'user_assigned_identities', 0, 'resource_id'] as const;
const IDENTITY_TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** undefined: the file leaves it open (a placeholder), or has it wrong, which other checks report. */
export type HolderResult = Result<Holder | Nobody | undefined>;

/**
 * The endpoint file takes precedence over what is in Azure: it is deployed first. Whether a user-assigned identity
 * exists is the question of identity/exists.
 */
export function holderOf(
  { azure }: RemoteContext,
  group: EndpointGroup,
): Promise<HolderResult> | HolderResult {
  const { endpoint: file } = group;
  if (file === undefined) return andThen(azure.endpoints.get(group.target, group.name), liveHolder);
  const type = typeOf(file);
  if (type === 'user_assigned') return userHolder(azure, file, azure.endpoints.get(group.target, group.name));
  if (type === 'none') return known<Nobody>({ kind: 'nobody', reason: 'unsupported', why: 'no-identity' });
  if (type !== 'system_assigned') return known(undefined);
  return andThen(azure.endpoints.get(group.target, group.name), live => systemHolder(file, live));
}

/** `system_assigned` where the file has no type; undefined where the type is a placeholder. */
export function typeOf(file: Document): string | undefined {
  if (file.isTemplate('identity') || file.isTemplate('identity.type')) return undefined;
  if (!file.isGiven('identity') || !file.isGiven('identity.type')) return 'system_assigned';
  return camelToSnake(file.string('identity.type') ?? '');
}

/** The id of the user-assigned identity that a file names, if it is one. */
export function identityIn(file: Document) {
  const id = resourceIdOf(file.string(USER_ASSIGNED) ?? '');
  const type = id && `${id.provider}/${id.type}`;
  return type?.toLowerCase() === IDENTITY_TYPE.toLowerCase() ? id : undefined;
}

async function userHolder(
  azure: RemoteContext['azure'],
  file: Document,
  asked: Promise<Result<EndpointFacts | undefined>>,
): Promise<HolderResult> {
  const id = identityIn(file);
  if (id === undefined) return known(undefined);
  const live = await asked;
  // The endpoint in Azure has another identity, which cannot change: the checks of state report that.
  if (live.kind === 'known' && live.value !== undefined && !hasIdentity(live.value, file))
    return known(undefined);
  return andThen(azure.identities.get(id), facts => {
    if (facts === undefined) return known(undefined);
    const place = { view: file, path: USER_ASSIGNED };
    return known<Holder>({ kind: 'user', principals: [facts.principalId], name: shown(id.name), place });
  });
}

function hasIdentity({ identity }: EndpointFacts, file: Document): boolean {
  // An endpoint that is being created has no identity yet: it gets that of the file.
  if (identity.type === undefined) return true;
  const wanted = file.string(USER_ASSIGNED)?.toLowerCase();
  return identity.userAssigned.some(id => id.toLowerCase() === wanted);
}

function systemHolder(file: Document, live: EndpointFacts | undefined): HolderResult {
  const principal = live?.identity.principalId;
  // The endpoint in Azure has another identity, which cannot change: the checks of state report that.
  if (live?.identity.type !== undefined && principal === undefined) return known(undefined);
  const path = file.isGiven('identity.type') ? 'identity.type' : 'name';
  return known<Holder>({
    kind: 'system',
    principals: principal === undefined ? [] : [principal],
    name: `of endpoint ${shown(file.name ?? '')}`,
    place: { view: file, path },
  });
}

function liveHolder(live: EndpointFacts | undefined): HolderResult {
  if (live === undefined) return known<Nobody>({ kind: 'nobody', reason: 'not-yet', why: 'no-endpoint' });
  const { principalId, userAssigned, userPrincipals } = live.identity;
  const principals = [...userPrincipals, ...(principalId === undefined ? [] : [principalId])];
  if (principals.length > 0)
    return known<Holder>({
      kind: userPrincipals.length > 0 ? 'user' : 'system',
      principals,
      name: `of endpoint ${shown(live.name)}`,
      place: undefined,
    });
  // It is being created, and so is its identity.
  if (live.identity.type === undefined)
    return known<Nobody>({ kind: 'nobody', reason: 'not-yet', why: 'no-endpoint' });
  if (userAssigned.length === 0)
    return known<Nobody>({ kind: 'nobody', reason: 'unsupported', why: 'no-identity' });
  return badAnswer('the identity of the endpoint', 'it has no object id');
}
