/** How endpoints, deployments and their operations look on the wire: recordings 04 to 09, 17, 39, 51. */
import { systemPrincipal } from '../world/assignments.ts';
import { named, resourceId, TYPES } from '../world/ids.ts';
import type { Deployment, Endpoint, EndpointIdentity, Workspace, World } from '../world/world.ts';
import { deploymentPath, type Estate, endpointPath, type Operation, workspacePath } from './estate.ts';
import {
  defined,
  fineTime,
  type Json,
  ML_TYPE,
  madeAt,
  systemData as wholeSystemData,
  zonedTime,
} from './shape.ts';
import { has } from './since.ts';

/** How a request looks at things. */
export interface View {
  origin: string;
  apiVersion: string;
  scoringSuffix: string;
}

/** Endpoints and deployments say no more about who changed them. */
function systemData(estate: Estate, thing: object): Json {
  const at = zonedTime(estate, madeAt(estate, thing));
  return { createdAt: at, createdBy: estate.world.caller.clientId, lastModifiedAt: at };
}

/** `none` is unseen: the type alone, as the specification has it. */
function identityJson(world: World, workspace: Workspace, endpoint: Endpoint): Json {
  const identity: EndpointIdentity = endpoint.identity;
  if (identity.type === 'None') return { type: 'None' };
  if (identity.type === 'SystemAssigned')
    return {
      type: 'SystemAssigned',
      principalId: systemPrincipal(workspace, endpoint.name),
      tenantId: world.caller.tenantId,
    };
  const entries = identity.userAssigned.map(name => {
    const found = named(world.identities, name);
    return found
      ? ([
          resourceId(TYPES.identity, found),
          { principalId: found.principalId, clientId: found.clientId },
        ] as const)
      : ([name, {}] as const);
  });
  return { type: 'UserAssigned', userAssignedIdentities: Object.fromEntries(entries) };
}

/** The URL of an operation, as it stands in headers and in `AzureAsyncOperationUri`. */
export function operationUrl(
  view: { origin: string; apiVersion: string },
  operation: { id: string; subscription: string; region: string },
  kind: 'mfeOperationsStatus' | 'mfeOperationResults' = 'mfeOperationsStatus',
): string {
  return `${view.origin}${operationPath(operation, kind)}?api-version=${view.apiVersion}`;
}

function operationPath(
  operation: { id: string; subscription: string; region: string },
  kind: 'mfeOperationsStatus' | 'mfeOperationResults',
): string {
  return `/subscriptions/${operation.subscription}/providers/Microsoft.MachineLearningServices/locations/${operation.region}/${kind}/${operation.id}`;
}

function operationProperties(estate: Estate, view: View, thing: Deployment | Endpoint): Json {
  const operation = estate.lastOperation.get(thing);
  return operation === undefined ? {} : { AzureAsyncOperationUri: operationUrl(view, operation) };
}

/** No time at all, as .NET has it: an operation at work has not ended. */
const NEVER = '0001-01-01T00:00:00+00:00';

/**
 * How an operation stands: at work (17), done (08), failed (09, which has neither id nor per cent). That of a deletion
 * and of a cancelled one are unseen; they have the same form.
 */
export function operationJson(estate: Estate, operation: Operation): Json {
  const now = estate.clock.now();
  const { state, error } = operation.outcome;
  const startTime = zonedTime(estate, operation.startedAt);
  const endTime = zonedTime(estate, operation.endsAt);
  if (now >= operation.endsAt && error !== undefined) return { error, status: state, startTime, endTime };
  const isOver = now >= operation.endsAt;
  return {
    id: operationPath(operation, 'mfeOperationsStatus'),
    name: operation.id,
    status: isOver ? state : 'Updating',
    startTime,
    endTime: isOver ? endTime : NEVER,
    percentComplete: isOver ? 0 : (operation.percent(now) ?? 0),
  };
}

/** `isNew`: not made yet (07), when it has neither a place nor an identity. */
export function endpointJson(estate: Estate, workspace: Workspace, endpoint: Endpoint, view: View): Json {
  const isNew = endpoint.state === 'Creating';
  const scoring = `https://${endpoint.name}.${workspace.region}.${view.scoringSuffix}`;
  const isUp = endpoint.state === 'Succeeded' || endpoint.state === 'Updating';
  const id = endpointPath(workspace, endpoint);
  return defined({
    id,
    name: endpoint.name,
    type: `${ML_TYPE}/onlineEndpoints`,
    properties: defined({
      description: endpoint.description ?? null,
      properties: {
        ...(!isNew && { 'azureml.onlineendpointid': id.toLowerCase() }),
        ...operationProperties(estate, view, endpoint),
      },
      scoringUri: isUp ? `${scoring}/score` : null,
      swaggerUri: isUp ? `${scoring}/swagger.json` : null,
      authMode: endpoint.authMode,
      provisioningState: endpoint.state,
      compute: endpoint.compute ?? null,
      publicNetworkAccess: endpoint.publicNetworkAccess,
      traffic: endpoint.traffic,
      mirrorTraffic: has('mirrorTraffic', view.apiVersion) ? endpoint.mirrorTraffic : undefined,
    }),
    systemData: isNew ? {} : systemData(estate, endpoint),
    tags: endpoint.tags,
    location: isNew ? undefined : workspace.region,
    kind: endpoint.kind,
    identity: isNew ? undefined : identityJson(estate.world, workspace, endpoint),
  });
}

const PROBE = {
  failureThreshold: 30,
  successThreshold: 1,
  timeout: 'PT2S',
  period: 'PT10S',
  initialDelay: 'PT10S',
};
const REQUESTS = { maxQueueWait: 'PT0S', requestTimeout: 'PT5S', maxConcurrentRequestsPerInstance: 1 };

/** What is given, over what the service fills in. */
function filled(defaults: Json, given: unknown): Json {
  return { ...defaults, ...(typeof given === 'object' ? given : {}) };
}

/** Where the service mounts a model and code, which it tells the container by variables. */
function variables(deployment: Deployment): Json {
  const model = /\/models\/([^/]+)\/versions\/([^/]+)$/i.exec(deployment.model ?? '');
  const own = defined({
    AZUREML_MODEL_DIR: model ? `/var/azureml-app/azureml-models/${model[1]}/${model[2]}` : undefined,
    AZUREML_ENTRY_SCRIPT: deployment.scoringScript,
    AML_APP_ROOT: deployment.code === undefined ? undefined : '/var/azureml-app',
  });
  return { ...own, ...deployment.environmentVariables };
}

function codeConfiguration(deployment: Deployment): Json | null {
  const { code, scoringScript } = deployment;
  if (code === undefined && scoringScript === undefined) return null;
  return { codeId: code ?? null, scoringScript: scoringScript ?? 'score.py' };
}

function deploymentProperties(estate: Estate, deployment: Deployment, view: View): Json {
  const { startupProbe, properties: own, ...rest } = deployment.properties;
  return defined({
    ...rest,
    description: rest.description ?? null,
    properties: {
      ...(typeof own === 'object' ? own : {}),
      ...operationProperties(estate, view, deployment),
    },
    codeConfiguration: codeConfiguration(deployment),
    environmentId: deployment.environment ?? null,
    environmentVariables: variables(deployment),
    scaleSettings: rest.scaleSettings ?? { scaleType: 'Default' },
    requestSettings: filled(REQUESTS, rest.requestSettings),
    modelMountPath: rest.modelMountPath ?? null,
    appInsightsEnabled: deployment.appInsights,
    livenessProbe: filled(PROBE, rest.livenessProbe),
    readinessProbe: filled(PROBE, rest.readinessProbe),
    startupProbe: has('startupProbe', view.apiVersion) ? startupProbe : undefined,
    provisioningState: deployment.state,
    instanceType: deployment.instanceType,
    model: deployment.model ?? null,
    egressPublicNetworkAccess: deployment.egress,
    dataCollector: has('dataCollector', view.apiVersion) ? (deployment.dataCollector ?? null) : undefined,
    endpointComputeType: deployment.computeType,
  });
}

export function deploymentJson(
  estate: Estate,
  workspace: Workspace,
  endpoint: Endpoint,
  deployment: Deployment,
  view: View,
): Json {
  return {
    id: deploymentPath(workspace, endpoint, deployment),
    name: deployment.name,
    type: `${ML_TYPE}/onlineEndpoints/deployments`,
    properties: deploymentProperties(estate, deployment, view),
    systemData: systemData(estate, deployment),
    tags: deployment.tags,
    location: workspace.region,
    kind: deployment.computeType === 'Managed' ? 'Managed' : 'K8S',
    sku: { name: 'Default', tier: 'Standard', capacity: deployment.instanceCount },
  };
}

/** What the list of all resources has of an endpoint: 23, which is of another type. */
export function listedEndpointJson(estate: Estate, workspace: Workspace, endpoint: Endpoint): Json {
  return {
    name: `${workspace.name}/${endpoint.name}`,
    id: `${workspacePath(workspace)}/onlineEndpoints/${endpoint.name}`,
    type: `${ML_TYPE}/onlineEndpoints`,
    kind: endpoint.kind,
    location: workspace.region,
    tags: endpoint.tags,
    systemData: wholeSystemData(estate, madeAt(estate, endpoint), fineTime),
  };
}
