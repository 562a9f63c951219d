/**
 * How a deploy goes that no play was written for: it fails where the world it happens in is wrong, as the live one
 * would. So what preflight foresees in a world can be seen to happen in it.
 */
import { systemPrincipal } from '../world/assignments.ts';
import { named, resourceId, sameName, TYPES } from '../world/ids.ts';
import type { Deployment, Endpoint, Play, Workspace } from '../world/world.ts';
import { coresInWorkspace, coresOf } from './ledger.ts';
import { may, mayOnData } from './permissions.ts';
import { validationError } from './refusals.ts';
import type { Call } from './router.ts';

const GUIDE = 'Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#';

/** The limit of a row that has none. */
const UNLIMITED = -1;

function refusal(name: string, body: unknown): Play {
  return { name, phases: [], refused: { status: 400, body }, end: end('Failed') };
}

function end(state: string, error?: Record<string, unknown>): Play['end'] {
  return { state, error, status: {}, logsGoneAfter: undefined };
}

function failure(call: Call, name: string, code: string, message: string): Play {
  const written = call.context.world.plays.get(name);
  const calm = call.context.world.plays.get('well');
  const phases = written?.phases ?? calm?.phases.slice(0, 2) ?? [];
  return { name, phases, refused: undefined, end: end('Failed', { code, message }) };
}

/** An update gives back first what the deployment holds: whether the live service counts so is not known. */
function quota(
  call: Call,
  workspace: Workspace,
  deployment: Deployment,
  replaced: Deployment | undefined,
): Play | undefined {
  const region = named(call.context.world.regions, workspace.region);
  const size =
    deployment.instanceType === undefined ? undefined : named(region?.sizes ?? [], deployment.instanceType);
  if (!region || !size) return undefined;
  const need = coresOf(region, size.name, deployment.instanceCount);
  const held = call.estate.ledger.family(region, size.family);
  const before = named(region.sizes, replaced?.instanceType ?? '');
  const back =
    replaced && before?.family === size.family ? coresOf(region, before.name, replaced.instanceCount) : 0;
  if (held === undefined)
    return failure(
      call,
      'no-quota',
      'OutOfQuota',
      `Not enough subscription CPU quota. The amount of CPU quota requested is ${need} and your maximum amount of quota is [N/A]. ${GUIDE}error-outofquota`,
    );
  const cap = workspace.quotas.get(size.family);
  const own = coresInWorkspace(workspace, region).get(size.family) ?? 0;
  const counts = [held, ...(cap === undefined ? [] : [{ used: own, limit: cap }])];
  const full = counts.find(({ used, limit }) => limit !== UNLIMITED && limit - (used - back) < need);
  if (full === undefined) return undefined;
  const message = `Not enough quota available for ${size.name} in SubscriptionId ${workspace.subscription}. Current usage/limit: ${full.used}/${full.limit}. Additional needed: ${need} ${GUIDE}error-outofquota`;
  return refusal('quota', validationError('VmSize', message).answer.body);
}

function capacity(call: Call, workspace: Workspace, deployment: Deployment): Play | undefined {
  const region = named(call.context.world.regions, workspace.region);
  const size = deployment.instanceType;
  if (size === undefined || !region?.withoutCapacity.some(one => sameName(one, size))) return undefined;
  return failure(
    call,
    'no-capacity',
    'OutOfQuota',
    `The specified VM Size failed to provision due to a lack of Azure Machine Learning capacity. Retry later or try deploying to a different region. ${GUIDE}error-outofquota`,
  );
}

/** The principal with which a deployment pulls and downloads. */
export function principalOf(call: Call, workspace: Workspace, endpoint: Endpoint): string | undefined {
  const { identity } = endpoint;
  if (identity.type === 'SystemAssigned') return systemPrincipal(workspace, endpoint.name);
  return named(call.context.world.identities, identity.userAssigned[0] ?? '')?.principalId;
}

function imageOf(workspace: Workspace, deployment: Deployment): string | undefined {
  const parts = /\/environments\/([^/]+)\/versions\/([^/]+)$/i.exec(deployment.environment ?? '');
  if (!parts) return undefined;
  const asset = named(workspace.assets.environments, parts[1] ?? '');
  return asset?.versions.find(one => one.version === parts[2])?.image;
}

function image(
  call: Call,
  workspace: Workspace,
  endpoint: Endpoint,
  deployment: Deployment,
): Play | undefined {
  const { world, cloud } = call.context;
  const reference = imageOf(workspace, deployment);
  const parts = /^([^/]+)\.(azurecr\.[a-z]+)\/(.+?)(?::([^:@/]+))?$/.exec(reference ?? '');
  const registry = parts && named(world.containerRegistries, parts[1] ?? '');
  if (!parts || !registry || parts[2] !== cloud.registrySuffix) return undefined;
  const principal = principalOf(call, workspace, endpoint) ?? '';
  const scope = resourceId(TYPES.containerRegistry, registry);
  if (!may(world, principal, 'Microsoft.ContainerRegistry/registries/pull/read', scope))
    return failure(
      call,
      'no-pull',
      'BadArgument',
      `Endpoint identity does not have pull permission on the registry. For System Assigned Identity case and workspace ACR, platform will wire up the permissions but if user is creating deployment with User Assigned Identity or if using non-workspace ACR, then User should grant pull permissions to identity on the registry. ${GUIDE}authorization-error`,
    );
  const tag = parts[4] ?? 'latest';
  const isThere = registry.images.some(one => one.repository === parts[3] && (one.tag ?? tag) === tag);
  if (isThere || (parts[3] ?? '').includes('@')) return undefined;
  return failure(
    call,
    'no-image',
    'BadArgument',
    `Unable to download user container image. Image: ${reference}. ${GUIDE}error-badargument`,
  );
}

function storage(call: Call, workspace: Workspace, endpoint: Endpoint): Play | undefined {
  const { world } = call.context;
  const account = named(world.storageAccounts, workspace.storageAccount);
  const principal = principalOf(call, workspace, endpoint);
  if (!account || principal === undefined) return undefined;
  const action = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read';
  if (mayOnData(world, principal, action, resourceId(TYPES.storageAccount, account))) return undefined;
  return failure(
    call,
    'no-storage',
    'BadArgument',
    `Startup task failed due to authorization error. ${GUIDE}error-badargument`,
  );
}

/** The failure that this world has in store for a deployment, or nothing. */
export function foreseen(
  call: Call,
  workspace: Workspace,
  endpoint: Endpoint,
  deployment: Deployment,
  replaced?: Deployment,
): Play | undefined {
  if (deployment.computeType !== 'Managed') return undefined;
  return (
    quota(call, workspace, deployment, replaced) ??
    capacity(call, workspace, deployment) ??
    image(call, workspace, endpoint, deployment) ??
    storage(call, workspace, endpoint)
  );
}
