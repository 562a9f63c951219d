/** Endpoints: read, created, changed, deleted; keys and tokens; traffic. */
import { randomBytes } from 'node:crypto';
import type { Answer } from '../servers/exchange.ts';
import { systemPrincipal, systemRoles } from '../world/assignments.ts';
import { guidOf, named, sameName } from '../world/ids.ts';
import type { Endpoint, EndpointIdentity, Workspace } from '../world/world.ts';
import { armError, noParent, noResource } from './errors.ts';
import { endpointPath } from './estate.ts';
import { accepted, type NewTask, operationHeaders } from './operations.ts';
import { page } from './paging.ts';
import { refusedByService } from './refusals.ts';
import { type Call, param, type Route } from './router.ts';
import { ML_TYPE } from './shape.ts';
import { endpointJson, type View } from './shape-online.ts';
import { ownScope, WS } from './workspace.ts';

const ACTION = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const EP = `${WS}/onlineEndpoints/{ep}`;
/** How long changes of an endpoint take, simulated. */
const CREATING = 60_000;
const UPDATING = 10_000;
const DELETING = 30_000;

export function view(call: Call): View {
  return {
    origin: call.asked.origin,
    apiVersion: call.apiVersion,
    scoringSuffix: call.context.cloud.scoringSuffix,
  };
}

/** The workspace of a request for something below it, of which the resource manager itself keeps a list. */
function parentOf(call: Call): Workspace {
  const found = call.estate.workspace(param(call, 'sub'), param(call, 'rg'), param(call, 'ws'));
  if (!found) throw noParent(param(call, 'ws'));
  return found;
}

/** The endpoint above what a request asks for. */
export function endpointAbove(call: Call): { workspace: Workspace; endpoint: Endpoint } {
  const workspace = parentOf(call);
  const endpoint = named(workspace.endpoints, param(call, 'ep'));
  if (!endpoint) throw noParent(`${workspace.name}/${param(call, 'ep')}`);
  return { workspace, endpoint };
}

/** The endpoint of a request, with its workspace. */
export function endpointOf(call: Call): { workspace: Workspace; endpoint: Endpoint } {
  const workspace = parentOf(call);
  const name = param(call, 'ep');
  const endpoint = named(workspace.endpoints, name);
  if (!endpoint)
    throw noResource(`${ML_TYPE}/${workspace.name}/onlineEndpoints/${name}`, workspace.resourceGroup);
  return { workspace, endpoint };
}

function shown(call: Call, workspace: Workspace, endpoint: Endpoint) {
  return endpointJson(call.estate, workspace, endpoint, view(call));
}

/** The identity in the body of a request, or the error that ARM gives for it. */
function identityOf(call: Call, body: Record<string, unknown>): EndpointIdentity {
  const given = body.identity as { type?: string; userAssignedIdentities?: object } | undefined;
  const type = String(given?.type ?? 'SystemAssigned');
  if (/^none$/i.test(type)) return { type: 'None', userAssigned: [] };
  if (!/^userassigned$/i.test(type)) return { type: 'SystemAssigned', userAssigned: [] };
  const ids = Object.keys(given?.userAssignedIdentities ?? {});
  return { type: 'UserAssigned', userAssigned: ids.map(id => userAssigned(call, id)) };
}

function userAssigned(call: Call, id: string): string {
  const name = id.split('/').at(-1) ?? '';
  const found = named(call.context.world.identities, name);
  if (!found)
    throw armError(
      400,
      'FailedIdentityOperation',
      `Identity operation for resource failed with error 'Failed to perform resource identity operation. Status: 'BadRequest'. Response: '{"error":{"code":"BadRequest","message":"Resource '${id}' was not found."}}''.`,
    );
  return found.name;
}

function checkName(call: Call, workspace: Workspace, name: string): void {
  // Unseen; of a deployment's name the service says it so.
  if (!/^[a-zA-Z](?:[a-zA-Z0-9-]{1,30})[a-zA-Z0-9]$/.test(name))
    throw refusedByService('InferencingClientCallFailed', 'EndpointName must be 3-32 chars');
  const region = named(call.context.world.regions, workspace.region);
  const here = call.estate.endpointsIn(workspace.region);
  const isTaken =
    here.some(one => sameName(one.endpoint.name, name)) ||
    region?.takenEndpointNames.some(one => sameName(one, name));
  if (isTaken)
    throw armError(
      400,
      'BadRequest',
      'There is already an endpoint with this name, Endpoint name needs to be unique within a region',
    );
  const limit = region?.endpointLimit ?? Number.POSITIVE_INFINITY;
  if (here.length >= limit)
    throw armError(
      400,
      'InferencingClientCallFailed',
      `"Endpoint Quota reached for subscription ${workspace.subscription}.Current usage/limit: ${here.length}/${limit}.Please clean up existing endpoints and try again"`,
    );
}

function checkWorkspace(call: Call, workspace: Workspace): void {
  if (workspace.v1LegacyMode)
    throw armError(
      400,
      'BadRequest',
      'Managed online endpoints cannot be created while v1_legacy_mode of the workspace is true.',
    );
  const providers = call.context.world.subscriptions.find(one =>
    sameName(one.id, workspace.subscription),
  )?.providers;
  if ([...(providers?.values() ?? [])].some(state => state !== 'Registered'))
    throw armError(
      409,
      'SubscriptionNotRegistered',
      "Resource provider [N/A] isn't registered with Subscription [N/A]. Please see troubleshooting guide, available here: https://aka.ms/register-resource-provider",
    );
}

function bodyMap(call: Call): Record<string, unknown> {
  const { body } = call;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw armError(
      400,
      'InvalidRequestContent',
      'The request content was invalid and could not be deserialized.',
    );
  return body as Record<string, unknown>;
}

interface GivenProperties {
  authMode?: string;
  description?: string;
  compute?: string;
  publicNetworkAccess?: string;
  traffic?: Record<string, number>;
  mirrorTraffic?: Record<string, number>;
  keys?: { primaryKey?: string };
}

function newEndpoint(call: Call, name: string): Endpoint {
  const body = bodyMap(call);
  const given = (body.properties ?? {}) as GivenProperties;
  const key = () => randomBytes(16).toString('hex');
  return {
    name,
    authMode: given.authMode ?? 'Key',
    identity: identityOf(call, body),
    kind: given.compute === undefined || given.compute === null ? 'Managed' : 'K8S',
    compute: given.compute ?? undefined,
    publicNetworkAccess: given.publicNetworkAccess ?? 'Enabled',
    traffic: given.traffic ?? {},
    mirrorTraffic: given.mirrorTraffic ?? {},
    state: 'Creating',
    description: given.description ?? undefined,
    tags: (body.tags ?? {}) as Record<string, string>,
    keys: { primary: given.keys?.primaryKey ?? key(), secondary: key() },
    tokens: new Map(),
    deployments: [],
  };
}

function task(workspace: Workspace, endpoint: Endpoint, lasts: number, apply: () => void): NewTask {
  return {
    kind: 'oeidp',
    subscription: workspace.subscription,
    region: workspace.region,
    resource: endpointPath(workspace, endpoint),
    lasts,
    apply,
    target: endpoint,
  };
}

function create(call: Call, workspace: Workspace): Answer {
  const name = param(call, 'ep');
  checkWorkspace(call, workspace);
  checkName(call, workspace, name);
  const endpoint = newEndpoint(call, name);
  checkTraffic(endpoint, endpoint.traffic);
  checkMirror(endpoint, endpoint.mirrorTraffic);
  workspace.endpoints.push(endpoint);
  call.estate.createdAt.set(endpoint, call.context.clock.now());
  const operation = accepted(
    call,
    task(workspace, endpoint, CREATING, () => {
      endpoint.state = 'Succeeded';
      if (endpoint.identity.type !== 'SystemAssigned') return;
      const { world } = call.context;
      world.roleAssignments.push(...systemRoles(world, workspace, systemPrincipal(workspace, name)));
    }),
  );
  return { status: 201, headers: operationHeaders(call, operation), body: shown(call, workspace, endpoint) };
}

/** Traffic must name deployments that are there and come to 100 or nothing. The words are unseen. */
function checkTraffic(endpoint: Endpoint, traffic: Record<string, number>): void {
  const unknown = Object.keys(traffic).find(name => !named(endpoint.deployments, name));
  if (unknown !== undefined)
    throw refusedByService(
      'InferencingClientCallFailed',
      `Deployment name ${unknown} not found for this endpoint`,
    );
  const shares = Object.values(traffic);
  const sum = shares.reduce((total, one) => total + one, 0);
  if (shares.some(one => one < 0 || one > 100) || (sum !== 0 && sum !== 100))
    throw refusedByService(
      'InferencingClientCallFailed',
      `The sum of traffic must be 0 or 100, it is ${sum}.`,
    );
}

/** Copied traffic goes to one deployment that is there, and is half of all at most. The words are unseen. */
function checkMirror(endpoint: Endpoint, traffic: Record<string, number>): void {
  const given = Object.entries(traffic).filter(([, share]) => share !== 0);
  const unknown = given.find(([name]) => !named(endpoint.deployments, name));
  if (unknown)
    throw refusedByService(
      'InferencingClientCallFailed',
      `Deployment name ${unknown[0]} not found for this endpoint`,
    );
  if (given.length > 1 || given.some(([, share]) => share < 0 || share > 50))
    throw refusedByService(
      'InferencingClientCallFailed',
      'Mirror traffic must be of one deployment, from 0 to 50 percent.',
    );
}

function update(call: Call, workspace: Workspace, endpoint: Endpoint): Answer {
  const body = bodyMap(call);
  const given = (body.properties ?? {}) as GivenProperties;
  checkIdle(endpoint);
  if (given.traffic) checkTraffic(endpoint, given.traffic);
  if (given.mirrorTraffic) checkMirror(endpoint, given.mirrorTraffic);
  endpoint.traffic = given.traffic ?? endpoint.traffic;
  endpoint.mirrorTraffic = given.mirrorTraffic ?? endpoint.mirrorTraffic;
  endpoint.publicNetworkAccess = given.publicNetworkAccess ?? endpoint.publicNetworkAccess;
  endpoint.description = given.description ?? endpoint.description;
  endpoint.tags = (body.tags ?? endpoint.tags) as Record<string, string>;
  if (body.identity !== undefined) endpoint.identity = identityOf(call, body);
  endpoint.state = 'Updating';
  const operation = accepted(
    call,
    task(workspace, endpoint, UPDATING, () => {
      endpoint.state = 'Succeeded';
    }),
  );
  const isPatch = call.asked.method === 'PATCH';
  return {
    status: isPatch ? 202 : 200,
    headers: operationHeaders(call, operation),
    body: isPatch ? undefined : shown(call, workspace, endpoint),
  };
}

function checkIdle(endpoint: Endpoint): void {
  if (endpoint.state === 'Succeeded') return;
  const message =
    endpoint.state === 'Failed'
      ? `Specified endpoint [${endpoint.name}] has not been created successfully. Please recreate the endpoint.`
      : `Cannot update endpoint ${endpoint.name} because it is in ${endpoint.state} provisioning state.`;
  throw armError(409, 'Conflict', message);
}

function put(call: Call): Answer {
  const workspace = parentOf(call);
  const endpoint = named(workspace.endpoints, param(call, 'ep'));
  return endpoint ? update(call, workspace, endpoint) : create(call, workspace);
}

function remove(call: Call): Answer {
  const workspace = parentOf(call);
  const endpoint = named(workspace.endpoints, param(call, 'ep'));
  if (!endpoint) return { status: 204 };
  call.estate.cancel(endpoint);
  endpoint.state = 'Deleting';
  for (const deployment of endpoint.deployments) deployment.state = 'Deleting';
  const operation = accepted(
    call,
    task(workspace, endpoint, DELETING, () => {
      workspace.endpoints = workspace.endpoints.filter(one => one !== endpoint);
    }),
  );
  return { status: 202, headers: operationHeaders(call, operation) };
}

function tokenBody(call: Call, endpoint: Endpoint) {
  const now = Math.floor(call.context.clock.now() / 1000);
  const accessToken = guidOf(`token ${endpoint.name} ${now}`);
  endpoint.tokens.set(accessToken, now + 3600);
  return {
    accessToken,
    expiryTimeUtc: now + 3600,
    refreshAfterTimeUtc: now + 3000,
    tokenType: 'Bearer',
  };
}

function list(call: Call): Answer {
  const workspace = parentOf(call);
  const name = call.asked.query.get('name');
  const rows = workspace.endpoints.filter(one => name === null || sameName(one.name, name));
  return page(
    call,
    rows.map(one => shown(call, workspace, one)),
  );
}

export const endpointRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${WS}/onlineEndpoints`,
    action: `${ACTION}/read`,
    scope: ownScope,
    handle: list,
  },
  {
    method: 'GET',
    template: EP,
    action: `${ACTION}/read`,
    handle: call => {
      const { workspace, endpoint } = endpointOf(call);
      return { status: 200, body: shown(call, workspace, endpoint) };
    },
  },
  { method: 'PUT', template: EP, action: `${ACTION}/write`, handle: put },
  {
    method: 'PATCH',
    template: EP,
    action: `${ACTION}/write`,
    handle: call => {
      const { workspace, endpoint } = endpointOf(call);
      return update(call, workspace, endpoint);
    },
  },
  { method: 'DELETE', template: EP, action: `${ACTION}/delete`, handle: remove },
  {
    method: 'POST',
    template: `${EP}/listKeys`,
    action: `${ACTION}/listKeys/action`,
    scope: ownScope,
    handle: call => {
      const { endpoint } = endpointOf(call);
      if (endpoint.authMode !== 'Key')
        throw armError(
          400,
          'BadRequest',
          `Keys cannot be listed: the endpoint's auth mode is ${endpoint.authMode}.`,
        );
      return {
        status: 200,
        body: { primaryKey: endpoint.keys.primary, secondaryKey: endpoint.keys.secondary },
      };
    },
  },
  {
    method: 'POST',
    template: `${EP}/token`,
    action: `${ACTION}/token/action`,
    scope: ownScope,
    handle: call => ({ status: 200, body: tokenBody(call, endpointOf(call).endpoint) }),
  },
];
