/** How resources look on the wire. A field appears in the API versions that have it, and in no other. */
import { systemPrincipal } from '../world/assignments.ts';
import { guidOf, named, resourceId, TYPES } from '../world/ids.ts';
import type {
  Asset,
  AssetKind,
  AssetVersion,
  Datastore,
  Deployment,
  Endpoint,
  EndpointIdentity,
  Workspace,
  World,
} from '../world/world.ts';
import { deploymentPath, type Estate, endpointPath, workspacePath } from './estate.ts';

type Json = Record<string, unknown>;

export const ML_TYPE = 'Microsoft.MachineLearningServices/workspaces';

/** Fields that came after 2022-10-01, and the first version that has them. */
const SINCE = {
  managedNetwork: '2024-04-01',
  dataCollector: '2024-04-01',
  mirrorTraffic: '2024-04-01',
  startupProbe: '2025-06-01',
};

export function has(field: keyof typeof SINCE, apiVersion: string): boolean {
  return apiVersion.slice(0, 10) >= SINCE[field];
}

/** Leaves out what is undefined. */
export function defined(values: Json): Json {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

export function systemData(estate: Estate, thing: object, age = 86_400_000): Json {
  const at = estate.clock.iso(estate.createdAt.get(thing) ?? estate.clock.startedAt - age);
  return {
    createdAt: at,
    createdBy: estate.world.caller.clientId,
    createdByType: 'Application',
    lastModifiedAt: at,
    lastModifiedBy: estate.world.caller.clientId,
    lastModifiedByType: 'Application',
  };
}

export function workspaceJson(estate: Estate, workspace: Workspace, apiVersion: string): Json {
  const { world } = estate;
  const id = workspacePath(workspace);
  const link = <K extends 'storageAccount' | 'keyVault' | 'containerRegistry'>(
    kind: K,
    name: string | undefined,
  ) => {
    const list = {
      storageAccount: world.storageAccounts,
      keyVault: world.keyVaults,
      containerRegistry: world.containerRegistries,
    }[kind];
    const found = name === undefined ? undefined : named<(typeof list)[number]>(list, name);
    return found ? resourceId(TYPES[kind], found) : undefined;
  };
  const network = workspace.managedNetwork;
  return {
    id,
    name: workspace.name,
    type: ML_TYPE,
    location: workspace.region,
    tags: {},
    sku: { name: 'Basic', tier: 'Basic' },
    identity: {
      type: 'SystemAssigned',
      principalId: guidOf(`identity of ${workspace.name}`),
      tenantId: world.caller.tenantId,
    },
    systemData: systemData(estate, workspace),
    properties: defined({
      friendlyName: workspace.name,
      workspaceId: guidOf(`workspace ${workspace.name}`),
      storageAccount: link('storageAccount', workspace.storageAccount),
      keyVault: link('keyVault', workspace.keyVault),
      containerRegistry: link('containerRegistry', workspace.containerRegistry),
      applicationInsights: `/subscriptions/${workspace.subscription}/resourceGroups/${workspace.resourceGroup}/providers/microsoft.insights/components/appi-${workspace.name}`,
      discoveryUrl: `https://${workspace.region}.api.azureml.ms/discovery`,
      mlFlowTrackingUri: `azureml://${workspace.region}.api.azureml.ms/mlflow/v1.0${id}`,
      provisioningState: workspace.provisioningState,
      publicNetworkAccess: workspace.publicNetworkAccess,
      v1LegacyMode: workspace.v1LegacyMode,
      imageBuildCompute: workspace.imageBuildCompute,
      allowPublicAccessWhenBehindVnet: false,
      hbiWorkspace: false,
      privateLinkCount: workspace.privateEndpoints,
      privateEndpointConnections: connections(id, workspace.privateEndpoints),
      tenantId: world.caller.tenantId,
      managedNetwork:
        has('managedNetwork', apiVersion) && network !== undefined ? managedNetwork(network) : undefined,
    }),
  };
}

/** Private endpoints that lead to a resource, by their number. */
export function connections(id: string, count: number): Json[] {
  return Array.from({ length: count }, (_none, index) => ({
    id: `${id}/privateEndpointConnections/pe-${index + 1}`,
    name: `pe-${index + 1}`,
    properties: {
      privateLinkServiceConnectionState: { status: 'Approved', description: 'Auto-Approved' },
      provisioningState: 'Succeeded',
    },
  }));
}

function managedNetwork(network: NonNullable<Workspace['managedNetwork']>): Json {
  return {
    isolationMode: network.isolationMode,
    outboundRules: {},
    ...(network.status === undefined ? {} : { status: { status: network.status, sparkReady: false } }),
  };
}

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
  origin: string,
  operation: { id: string; subscription: string; region: string },
  kind: 'mfeOperationsStatus' | 'mfeOperationResults' = 'mfeOperationsStatus',
): string {
  return `${origin}/subscriptions/${operation.subscription}/providers/Microsoft.MachineLearningServices/locations/${operation.region}/${kind}/${operation.id}?api-version=2022-10-01`;
}

function operationProperties(estate: Estate, origin: string, thing: Deployment | Endpoint): Json {
  const operation = estate.lastOperation.get(thing);
  return operation === undefined ? {} : { AzureAsyncOperationUri: operationUrl(origin, operation) };
}

export function endpointJson(
  estate: Estate,
  workspace: Workspace,
  endpoint: Endpoint,
  view: { origin: string; apiVersion: string; scoringSuffix: string },
): Json {
  const scoring = `https://${endpoint.name}.${workspace.region}.${view.scoringSuffix}`;
  const isUp = endpoint.state === 'Succeeded' || endpoint.state === 'Updating';
  return {
    id: endpointPath(workspace, endpoint),
    name: endpoint.name,
    type: `${ML_TYPE}/onlineEndpoints`,
    location: workspace.region,
    kind: endpoint.kind,
    tags: endpoint.tags,
    identity: identityJson(estate.world, workspace, endpoint),
    systemData: systemData(estate, endpoint),
    properties: defined({
      authMode: endpoint.authMode,
      description: endpoint.description,
      compute: endpoint.compute,
      provisioningState: endpoint.state,
      publicNetworkAccess: endpoint.publicNetworkAccess,
      scoringUri: isUp ? `${scoring}/score` : null,
      swaggerUri: isUp ? `${scoring}/swagger.json` : null,
      traffic: endpoint.traffic,
      mirrorTraffic: has('mirrorTraffic', view.apiVersion) ? endpoint.mirrorTraffic : undefined,
      properties: operationProperties(estate, view.origin, endpoint),
    }),
  };
}

function deploymentProperties(
  estate: Estate,
  deployment: Deployment,
  view: { origin: string; apiVersion: string },
): Json {
  const { startupProbe, ...rest } = deployment.properties;
  const own = rest.properties;
  return defined({
    ...rest,
    endpointComputeType: deployment.computeType,
    provisioningState: deployment.state,
    instanceType: deployment.instanceType,
    model: deployment.model,
    environmentId: deployment.environment,
    codeConfiguration:
      deployment.code === undefined && deployment.scoringScript === undefined
        ? undefined
        : defined({ codeId: deployment.code, scoringScript: deployment.scoringScript ?? 'score.py' }),
    environmentVariables: deployment.environmentVariables,
    egressPublicNetworkAccess: deployment.egress,
    appInsightsEnabled: deployment.appInsights,
    scaleSettings: rest.scaleSettings ?? { scaleType: 'Default' },
    dataCollector: has('dataCollector', view.apiVersion) ? deployment.dataCollector : undefined,
    startupProbe: has('startupProbe', view.apiVersion) ? startupProbe : undefined,
    properties: {
      ...(typeof own === 'object' ? own : {}),
      ...operationProperties(estate, view.origin, deployment),
    },
  });
}

export function deploymentJson(
  estate: Estate,
  workspace: Workspace,
  endpoint: Endpoint,
  deployment: Deployment,
  view: { origin: string; apiVersion: string },
): Json {
  return {
    id: deploymentPath(workspace, endpoint, deployment),
    name: deployment.name,
    type: `${ML_TYPE}/onlineEndpoints/deployments`,
    location: workspace.region,
    kind: deployment.computeType === 'Managed' ? 'Managed' : 'K8S',
    tags: deployment.tags,
    sku: { name: 'Default', tier: 'Standard', capacity: deployment.instanceCount },
    identity: identityJson(estate.world, workspace, endpoint),
    systemData: systemData(estate, deployment),
    properties: deploymentProperties(estate, deployment, view),
  };
}

/** Where assets live: a workspace, or a registry of Azure ML. */
export interface Holder {
  path: string;
  type: string;
  /** `azureml://...` prefix of the datastore's paths, and the https folder of its container. */
  paths: string;
  container: string;
}

const SINGULAR: Readonly<Record<AssetKind, string>> = {
  models: 'model',
  environments: 'environment',
  codes: 'code',
};

/** The version made last, among those that are not archived. */
export function latestOf(asset: Asset): AssetVersion | undefined {
  const alive = asset.versions.filter(one => !one.archived);
  return alive.reduce<AssetVersion | undefined>(
    (best, one) => (best === undefined || one.age <= best.age ? one : best),
    undefined,
  );
}

export function containerJson(estate: Estate, holder: Holder, kind: AssetKind, asset: Asset): Json {
  const latest = latestOf(asset);
  const numbers = asset.versions.map(one => Number(one.version)).filter(Number.isInteger);
  return {
    id: `${holder.path}/${kind}/${asset.name}`,
    name: asset.name,
    type: `${holder.type}/${kind}`,
    systemData: systemData(estate, asset),
    properties: {
      isArchived: asset.archived,
      latestVersion: latest?.version ?? null,
      nextVersion: String(Math.max(0, ...numbers) + 1),
      properties: {},
      tags: {},
    },
  };
}

function kindProperties(holder: Holder, kind: AssetKind, version: AssetVersion): Json {
  if (kind === 'models')
    return defined({
      modelType: version.type,
      modelUri: version.uri ?? `${holder.paths}/${version.path}`,
      flavors:
        version.flavors ?? (version.type === 'mlflow_model' ? { python_function: { data: {} } } : undefined),
      jobName: version.jobName,
    });
  if (kind === 'codes') return { codeUri: version.uri ?? `${holder.container}/${version.path}` };
  return defined({
    image: version.image,
    condaFile: version.conda,
    build: version.build,
    osType: version.osType,
    environmentType: 'UserCreated',
    inferenceConfig: version.inferenceConfig,
  });
}

export function versionJson(
  estate: Estate,
  holder: Holder,
  kind: AssetKind,
  asset: Asset,
  version: AssetVersion,
): Json {
  return {
    id: `${holder.path}/${kind}/${asset.name}/versions/${version.version}`,
    name: version.version,
    type: `${holder.type}/${kind}/versions`,
    systemData: systemData(estate, version, version.age),
    properties: defined({
      description: version.description,
      isAnonymous: false,
      isArchived: version.archived || asset.archived,
      tags: version.tags,
      properties: {},
      ...kindProperties(holder, kind, version),
    }),
  };
}

export function singular(kind: AssetKind): string {
  return SINGULAR[kind];
}

/** Each kind of storage has a word of its own for what holds the files. */
const CONTAINER_KEYS: Readonly<Record<string, string>> = {
  AzureDataLakeGen2: 'filesystem',
  AzureFile: 'fileShareName',
};

export function datastoreJson(estate: Estate, workspace: Workspace, store: Datastore, suffix: string): Json {
  return {
    id: `${workspacePath(workspace)}/datastores/${store.name}`,
    name: store.name,
    type: `${ML_TYPE}/datastores`,
    systemData: systemData(estate, store),
    properties: {
      datastoreType: store.type,
      isDefault: store.isDefault,
      accountName: store.account,
      [CONTAINER_KEYS[store.type] ?? 'containerName']: store.container,
      endpoint: suffix,
      protocol: 'https',
      serviceDataAccessAuthIdentity: 'None',
      credentials: { credentialsType: 'None' },
      properties: {},
      tags: {},
    },
  };
}
