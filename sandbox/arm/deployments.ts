/** Deployments: read, created, changed, scaled, deleted; logs. How a new one goes is a play of the world. */
import { logText } from '../play/logs.ts';
import type { Container } from '../play/run.ts';
import { type Answer, Refusal } from '../servers/exchange.ts';
import { named } from '../world/ids.ts';
import type { Deployment, Endpoint, Play, Workspace } from '../world/world.ts';
import { endpointAbove, view } from './endpoints.ts';
import { armError, noResource } from './errors.ts';
import { deploymentPath } from './estate.ts';
import { accepted, operationHeaders } from './operations.ts';
import { page } from './paging.ts';
import { checkRequest, refusedByService } from './refusals.ts';
import { type Call, param, type Route } from './router.ts';
import { ML_TYPE } from './shape.ts';
import { deploymentJson } from './shape-online.ts';
import { foreseen } from './verdict.ts';
import { ownScope, WS } from './workspace.ts';

const ACTION = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments';
const DEPS = `${WS}/onlineEndpoints/{ep}/deployments`;
const DEP = `${DEPS}/{dep}`;
const DELETING = 60_000;
const SCALING = 120_000;

interface Found {
  workspace: Workspace;
  endpoint: Endpoint;
  deployment: Deployment;
}

function deploymentOf(call: Call): Found {
  const { workspace, endpoint } = endpointAbove(call);
  const name = param(call, 'dep');
  const deployment = named(endpoint.deployments, name);
  if (!deployment)
    throw noResource(
      `${ML_TYPE}/${workspace.name}/onlineEndpoints/${endpoint.name}/deployments/${name}`,
      workspace.resourceGroup,
    );
  return { workspace, endpoint, deployment };
}

function shown(call: Call, { workspace, endpoint, deployment }: Found) {
  return deploymentJson(call.estate, workspace, endpoint, deployment, view(call));
}

interface Given {
  location?: string;
  sku?: { capacity?: number };
  tags?: Record<string, string>;
  properties?: Record<string, unknown> & {
    endpointComputeType?: 'Managed' | 'Kubernetes';
    instanceType?: string;
    model?: string;
    environmentId?: string;
    codeConfiguration?: { codeId?: string; scoringScript?: string };
    environmentVariables?: Record<string, string>;
    egressPublicNetworkAccess?: string;
    appInsightsEnabled?: boolean;
    dataCollector?: Record<string, unknown>;
  };
}

function givenOf(call: Call): Given {
  const { body } = call;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw armError(
      400,
      'InvalidRequestContent',
      'The request content was invalid and could not be deserialized.',
    );
  return body as Given;
}

/** What of `properties` has a place of its own; the rest is kept as it came. */
const PLACED = new Set([
  'endpointComputeType',
  'instanceType',
  'model',
  'environmentId',
  'codeConfiguration',
  'environmentVariables',
  'egressPublicNetworkAccess',
  'appInsightsEnabled',
  'dataCollector',
  'provisioningState',
]);

function deploymentFrom(name: string, given: Given): Deployment {
  const properties = given.properties ?? {};
  const rest = Object.entries(properties).filter(([key]) => !PLACED.has(key));
  return {
    name,
    state: 'Creating',
    computeType: properties.endpointComputeType ?? 'Managed',
    instanceType: properties.instanceType ?? undefined,
    instanceCount: given.sku?.capacity ?? 1,
    model: properties.model ?? undefined,
    environment: properties.environmentId ?? undefined,
    code: properties.codeConfiguration?.codeId ?? undefined,
    scoringScript: properties.codeConfiguration?.scoringScript ?? undefined,
    egress: properties.egressPublicNetworkAccess ?? 'Enabled',
    appInsights: properties.appInsightsEnabled ?? false,
    dataCollector: properties.dataCollector ?? undefined,
    environmentVariables: properties.environmentVariables ?? {},
    tags: given.tags ?? {},
    play: undefined,
    properties: Object.fromEntries(rest),
  };
}

function checkEndpoint(endpoint: Endpoint): void {
  if (endpoint.state === 'Failed' || endpoint.state === 'Deleting')
    throw refusedByService(
      'InferencingClientCallFailed',
      '{"errors":{"":["This endpoint has not been created successfully or is in deleting provisioning state. Please recreate endpoint and then try again to create deployment."]}}',
    );
  if (endpoint.state !== 'Succeeded')
    throw armError(
      409,
      'Conflict',
      `Cannot create a deployment in endpoint ${endpoint.name} because it is in ${endpoint.state} provisioning state.`,
    );
}

function checkDeployment(deployment: Deployment): void {
  if (deployment.state === 'Failed')
    throw refusedByService(
      'InferencingClientCallFailed',
      `Specified deployment [${deployment.name}] failed during initial provisioning and is in an unrecoverable state. Delete and re-create.`,
    );
  if (deployment.state !== 'Succeeded')
    throw armError(
      409,
      'Conflict',
      `Cannot update deployment ${deployment.name} because it is in ${deployment.state} provisioning state.`,
    );
}

function playOf(call: Call, found: Found, replaced: Deployment | undefined): Play {
  const { workspace, endpoint, deployment } = found;
  const chosen = call.estate.playFor(endpoint.name, deployment.name);
  return chosen.name === 'well'
    ? (foreseen(call, workspace, endpoint, deployment, replaced) ?? chosen)
    : chosen;
}

function begin(call: Call, found: Found, play: Play, state: string, status: number): Answer {
  const operation = call.estate.runDeployment(found.workspace, found.endpoint, found.deployment, play, state);
  return { status, headers: operationHeaders(call, operation), body: shown(call, found) };
}

function refuseIfPlayed(play: Play): void {
  if (play.refused) throw new Refusal({ status: play.refused.status, body: play.refused.body });
}

function put(call: Call): Answer {
  const { workspace, endpoint } = endpointAbove(call);
  const existing = named(endpoint.deployments, param(call, 'dep'));
  checkEndpoint(endpoint);
  if (existing) checkDeployment(existing);
  const deployment = deploymentFrom(param(call, 'dep'), givenOf(call));
  const found = { workspace, endpoint, deployment };
  const fails = checkRequest(call.context.world, workspace, deployment);
  const play = fails ?? playOf(call, found, existing);
  refuseIfPlayed(play);
  if (existing) {
    Object.assign(existing, deployment);
    return begin(call, { ...found, deployment: existing }, play, 'Updating', 200);
  }
  endpoint.deployments.push(deployment);
  call.estate.createdAt.set(deployment, call.context.clock.now());
  return begin(call, found, play, 'Creating', 201);
}

/** PATCH changes tags and the number of instances. */
function patch(call: Call): Answer {
  const found = deploymentOf(call);
  const { workspace, endpoint, deployment } = found;
  const given = givenOf(call);
  checkDeployment(deployment);
  deployment.tags = given.tags ?? deployment.tags;
  deployment.instanceCount = given.sku?.capacity ?? deployment.instanceCount;
  deployment.state = 'Scaling';
  const operation = accepted(call, {
    kind: 'odidp',
    subscription: workspace.subscription,
    region: workspace.region,
    resource: deploymentPath(workspace, endpoint, deployment),
    lasts: SCALING,
    target: deployment,
    apply: () => {
      deployment.state = 'Succeeded';
    },
  });
  return { status: 202, headers: operationHeaders(call, operation) };
}

function remove(call: Call): Answer {
  const { workspace, endpoint } = endpointAbove(call);
  const deployment = named(endpoint.deployments, param(call, 'dep'));
  if (!deployment) return { status: 204 };
  if ((endpoint.traffic[deployment.name] ?? 0) > 0)
    throw armError(
      400,
      'BadRequest',
      `Can't delete deployment [${deployment.name}] with non-zero traffic weight`,
    );
  deployment.state = 'Deleting';
  const operation = accepted(call, {
    kind: 'odidp',
    subscription: workspace.subscription,
    region: workspace.region,
    resource: deploymentPath(workspace, endpoint, deployment),
    lasts: DELETING,
    target: deployment,
    apply: () => {
      endpoint.deployments = endpoint.deployments.filter(one => one !== deployment);
      delete endpoint.traffic[deployment.name];
    },
  });
  return { status: 202, headers: operationHeaders(call, operation) };
}

const CONTAINERS: Readonly<Record<string, Container>> = {
  InferenceServer: 'inferenceServer',
  StorageInitializer: 'storageInitializer',
};

function logs(call: Call): Answer {
  const { deployment } = deploymentOf(call);
  const given = (call.body ?? {}) as { containerType?: unknown; tail?: unknown };
  const container = CONTAINERS[String(given.containerType ?? 'InferenceServer')];
  if (container === undefined)
    throw armError(
      400,
      'UserError',
      'Request is invalid and/or missing fields.',
      {},
      {
        details: [
          {
            code: 'RequestInvalid',
            message: 'The value provided is not a valid enum value. Field: containerType',
          },
        ],
      },
    );
  const tail = typeof given.tail === 'number' ? given.tail : undefined;
  const run = call.estate.runs.get(deployment);
  return { status: 200, body: { content: logText(call.context.clock, deployment, run, container, tail) } };
}

export const deploymentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: DEPS,
    action: `${ACTION}/read`,
    scope: ownScope,
    handle: call => {
      const { workspace, endpoint } = endpointAbove(call);
      return page(
        call,
        endpoint.deployments.map(deployment => shown(call, { workspace, endpoint, deployment })),
      );
    },
  },
  {
    method: 'GET',
    template: DEP,
    action: `${ACTION}/read`,
    handle: call => ({ status: 200, body: shown(call, deploymentOf(call)) }),
  },
  { method: 'PUT', template: DEP, action: `${ACTION}/write`, handle: put },
  { method: 'PATCH', template: DEP, action: `${ACTION}/write`, handle: patch },
  { method: 'DELETE', template: DEP, action: `${ACTION}/delete`, handle: remove },
  {
    method: 'POST',
    template: `${DEP}/getLogs`,
    action: `${ACTION}/getLogs/action`,
    scope: ownScope,
    handle: logs,
  },
];
