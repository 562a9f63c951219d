/**
 * Contracts that no installed SDK carries: Compute's sizes, the resources beside a workspace, registries of Azure ML,
 * and the fields that came after 2022-10-01. Written by hand from the REST specifications; closed, like the others.
 * Quota and sizes are written from recorded answers, which win over what the SDK's package says.
 */
import type { Schema } from './schemas.ts';

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const texts: Schema = { type: 'array', items: text };
const tags: Schema = { type: 'object', additionalProperties: text };
const time: Schema = { type: 'string', format: 'date-time' };

function closed(properties: Record<string, Schema>, required: string[] = Object.keys(properties)): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function listOf(items: Schema): Schema {
  return closed({ value: { type: 'array', items }, nextLink: text }, ['value']);
}

function resource(properties: Schema, more: Record<string, Schema> = {}): Schema {
  return closed({ id: text, name: text, type: text, location: text, tags, properties, ...more });
}

const acl = closed({ bypass: text, defaultAction: text, ipRules: {}, virtualNetworkRules: {} });

const actions = { type: 'array', items: text } as const;

const permission = closed({ actions, notActions: actions, dataActions: actions, notDataActions: actions });

const registry = resource(
  closed({
    loginServer: text,
    creationDate: time,
    provisioningState: text,
    adminUserEnabled: flag,
    anonymousPullEnabled: flag,
    publicNetworkAccess: { enum: ['Enabled', 'Disabled'] },
    networkRuleBypassOptions: text,
    networkRuleSet: closed({ defaultAction: text, ipRules: {} }),
    zoneRedundancy: text,
    roleAssignmentMode: { enum: ['AbacRepositoryPermissions', 'LegacyRegistryPermissions'] },
    policies: closed({
      quarantinePolicy: closed({ status: { enum: ['enabled', 'disabled'] } }),
      trustPolicy: {},
      retentionPolicy: {},
      exportPolicy: {},
      azureADAuthenticationAsArmPolicy: {},
    }),
  }),
  { sku: closed({ name: text, tier: text }) },
);

const storage = resource(
  closed({
    provisioningState: text,
    creationTime: time,
    primaryLocation: text,
    statusOfPrimary: text,
    primaryEndpoints: { type: 'object', additionalProperties: text },
    publicNetworkAccess: text,
    allowSharedKeyAccess: flag,
    allowBlobPublicAccess: flag,
    supportsHttpsTrafficOnly: flag,
    isHnsEnabled: flag,
    minimumTlsVersion: text,
    networkAcls: acl,
    privateEndpointConnections: { type: 'array', items: {} },
  }),
  { kind: text, sku: closed({ name: text, tier: text }) },
);

const vault = resource(
  closed({
    tenantId: text,
    sku: closed({ family: text, name: text }),
    accessPolicies: {},
    enabledForDeployment: flag,
    enableRbacAuthorization: flag,
    enableSoftDelete: flag,
    publicNetworkAccess: text,
    networkAcls: acl,
    provisioningState: text,
    vaultUri: text,
  }),
);

const identity = resource(closed({ tenantId: text, principalId: text, clientId: text }));

const sku = closed(
  {
    resourceType: text,
    name: text,
    tier: text,
    size: text,
    family: text,
    locations: texts,
    locationInfo: { type: 'array', items: closed({ location: text, zones: texts, zoneDetails: {} }) },
    capabilities: { type: 'array', items: closed({ name: text, value: text }) },
    restrictions: {
      type: 'array',
      items: closed({
        type: { enum: ['Location', 'Zone'] },
        values: texts,
        restrictionInfo: closed({ locations: texts, zones: texts }, ['locations']),
        reasonCode: text,
      }),
    },
  },
  ['resourceType', 'name', 'locations', 'capabilities', 'restrictions'],
);

const subscription = closed({
  id: text,
  subscriptionId: text,
  tenantId: text,
  displayName: text,
  state: { enum: ['Enabled', 'Warned', 'PastDue', 'Disabled', 'Deleted'] },
  authorizationSource: text,
  managedByTenants: {},
  subscriptionPolicies: closed({
    locationPlacementId: text,
    quotaId: text,
    spendingLimit: { enum: ['On', 'Off', 'CurrentPeriodOff'] },
  }),
});

/** A row of Microsoft.Authorization: recorded with `properties` first, and with nothing beside these four. */
function authorization(properties: Schema): Schema {
  return closed({ properties, id: text, type: text, name: text });
}

const lock = authorization(closed({ level: { enum: ['ReadOnly', 'CanNotDelete'] }, notes: text }));

const policy = authorization(
  closed(
    {
      displayName: text,
      description: text,
      policyDefinitionId: text,
      scope: text,
      notScopes: texts,
      parameters: {},
      metadata: {},
      enforcementMode: { enum: ['Default', 'DoNotEnforce'] },
      overrides: {},
      resourceSelectors: {},
      nonComplianceMessages: {},
    },
    ['displayName', 'policyDefinitionId', 'scope', 'metadata'],
  ),
);

const policyType = { enum: ['BuiltIn', 'Custom', 'Static', 'NotSpecified'] } as const;

const policyDefinition = authorization(
  closed({
    displayName: text,
    policyType,
    mode: text,
    metadata: {},
    parameters: {},
    // biome-ignore lint/suspicious/noThenProperty: the language of policies has it
    policyRule: closed({ if: { type: 'object' }, then: {} }),
  }),
);

const policyInitiative = authorization(
  closed({
    displayName: text,
    policyType,
    metadata: {},
    parameters: {},
    policyDefinitions: {
      type: 'array',
      items: closed({ policyDefinitionReferenceId: text, policyDefinitionId: text, parameters: {} }),
    },
  }),
);

const policyExemption = authorization(
  closed(
    {
      policyAssignmentId: text,
      policyDefinitionReferenceIds: texts,
      exemptionCategory: { enum: ['Waiver', 'Mitigated'] },
      expiresOn: text,
      resourceSelectors: {},
    },
    ['policyAssignmentId', 'exemptionCategory'],
  ),
);

const policyState = {
  type: 'object',
  required: ['timestamp', 'resourceId', 'policyAssignmentId', 'complianceState', 'policyDefinitionAction'],
};

const operation = closed(
  {
    id: text,
    name: text,
    status: text,
    startTime: time,
    endTime: time,
    percentComplete: { type: 'number', minimum: 0, maximum: 100 },
    error: closed(
      { code: { type: ['string', 'null'] }, message: text, details: {}, additionalInfo: {}, target: text },
      ['code', 'message'],
    ),
  },
  ['status'],
);

const assetRegistry = closed({
  id: text,
  name: text,
  type: text,
  location: text,
  tags,
  properties: closed({ publicNetworkAccess: text }),
});

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const whole: Schema = { type: 'integer' };
const rowName = closed({ value: text, localizedValue: text });

/** Rows of quota as they were recorded (2024-04-01): by their type, and nothing else. */
const usageRow = closed({
  unit: { enum: ['Count'] },
  currentValue: orNull(whole),
  limit: orNull(whole),
  name: rowName,
  type: {
    enum: [
      'totalClusters',
      'totalDedicatedCores',
      'totalLowPriorityCores',
      'vmFamily/dedicatedCores',
      'vmFamily/lowPriorityCores',
    ].map(counted => `Microsoft.MachineLearningServices/${counted}/usages`),
  },
  id: text,
});

const quotaRow = closed({
  unit: { enum: ['Count'] },
  limit: orNull(whole),
  name: rowName,
  type: {
    enum: ['vmFamily', 'workspaces'].map(
      counted => `Microsoft.MachineLearningServices/${counted}/dedicatedCores/quotas`,
    ),
  },
  id: text,
  location: orNull(text),
});

const vmSize = closed({
  name: text,
  family: text,
  vCPUs: whole,
  gpus: whole,
  osVhdSizeMB: whole,
  maxResourceVolumeMB: whole,
  memoryGB: { type: 'number' },
  lowPriorityCapable: flag,
  premiumIO: flag,
  supportedComputeTypes: texts,
  generation: { enum: ['gen1', 'gen2'] },
  supportsIB: flag,
});

/** Clusters and instances have dozens of fields; these are the ones that say what is held. */
const compute = resource(
  closed({
    createdOn: time,
    modifiedOn: time,
    disableLocalAuth: flag,
    description: orNull(text),
    resourceId: orNull(text),
    computeType: text,
    computeLocation: text,
    provisioningState: text,
    provisioningErrors: {},
    provisioningWarnings: {},
    isAttachedCompute: flag,
    properties: orNull({
      type: 'object',
      required: ['vmSize'],
      properties: {
        vmSize: text,
        vmPriority: { enum: ['Dedicated', 'LowPriority'] },
        currentNodeCount: whole,
        targetNodeCount: whole,
        state: text,
        releaseQuotaOnStop: flag,
      },
    }),
  }),
);

/** One operation that is described here. */
export interface OwnContract {
  method: string;
  path: string;
  query: readonly string[];
  answer: Schema;
}

const SUB = '/subscriptions/{sub}';
const GROUP = `${SUB}/resourceGroups/{rg}`;
const ML = 'Microsoft.MachineLearningServices';

function threeWays(type: string, answer: Schema): OwnContract[] {
  return [
    { method: 'GET', path: `${GROUP}/providers/${type}/{name}`, query: [], answer },
    { method: 'GET', path: `${GROUP}/providers/${type}`, query: ['$skiptoken'], answer: listOf(answer) },
    { method: 'GET', path: `${SUB}/providers/${type}`, query: ['$skiptoken'], answer: listOf(answer) },
  ];
}

/** Assets of a registry look like those of a workspace: the SDK's definitions of the newer version serve for both. */
function assetRegistryContracts(): OwnContract[] {
  const base = `${GROUP}/providers/${ML}/registries/{registry}`;
  const kinds = [
    ['models', 'Model'],
    ['environments', 'Environment'],
    ['codes', 'Code'],
  ] as const;
  const list = ['$skip', '$orderBy', '$top', 'listViewType', 'version', 'tags', 'properties'];
  const of = (name: string): Schema => ({ $ref: `ml-newer#/definitions/${name}` });
  return kinds.flatMap(([kind, name]) => [
    { method: 'GET', path: `${base}/${kind}`, query: list, answer: listOf(of(`${name}Container`)) },
    { method: 'GET', path: `${base}/${kind}/{name}`, query: [], answer: of(`${name}Container`) },
    {
      method: 'GET',
      path: `${base}/${kind}/{name}/versions`,
      query: list,
      answer: listOf(of(`${name}Version`)),
    },
    {
      method: 'GET',
      path: `${base}/${kind}/{name}/versions/{version}`,
      query: [],
      answer: of(`${name}Version`),
    },
  ]);
}

export const OWN_CONTRACTS: readonly OwnContract[] = [
  ...threeWays('Microsoft.ContainerRegistry/registries', registry),
  ...threeWays('Microsoft.Storage/storageAccounts', storage),
  ...threeWays('Microsoft.KeyVault/vaults', vault),
  ...threeWays('Microsoft.ManagedIdentity/userAssignedIdentities', identity),
  {
    method: 'GET',
    path: `${SUB}/providers/Microsoft.Compute/skus`,
    query: ['$filter', 'includeExtendedLocations'],
    answer: listOf(sku),
  },
  ...(
    [
      ['usages', usageRow],
      ['quotas', quotaRow],
    ] as const
  ).map(([list, answer]) => ({
    method: 'GET',
    path: `${SUB}/providers/${ML}/locations/{location}/${list}`,
    query: ['$skip'],
    answer: listOf(answer),
  })),
  {
    method: 'GET',
    path: `${SUB}/providers/${ML}/locations/{location}/vmSizes`,
    query: [],
    answer: closed({ value: { type: 'array', items: vmSize } }),
  },
  {
    method: 'GET',
    path: `${GROUP}/providers/${ML}/workspaces/{workspace}/computes`,
    query: ['$skip'],
    answer: listOf(compute),
  },
  { method: 'GET', path: SUB, query: [], answer: subscription },
  {
    method: 'GET',
    path: GROUP,
    query: [],
    answer: resource(closed({ provisioningState: text })),
  },
  {
    method: 'GET',
    path: `${SUB}/providers/{namespace}`,
    query: ['$expand'],
    answer: closed({
      id: text,
      namespace: text,
      registrationPolicy: text,
      registrationState: { enum: ['Registered', 'NotRegistered', 'Registering', 'Unregistering'] },
      resourceTypes: {},
    }),
  },
  {
    method: 'GET',
    path: `${SUB}/resources`,
    query: ['$filter', '$expand', '$top', '$skiptoken'],
    answer: listOf(closed({ id: text, name: text, type: text, kind: text, location: text, tags })),
  },
  ...['', '{+scope}'].flatMap(scope => [
    {
      method: 'GET',
      path: `${scope}/providers/Microsoft.Authorization/policyDefinitions/{name}`,
      query: [],
      answer: policyDefinition,
    },
    {
      method: 'GET',
      path: `${scope}/providers/Microsoft.Authorization/policySetDefinitions/{name}`,
      query: [],
      answer: policyInitiative,
    },
  ]),
  {
    method: 'GET',
    path: '{+scope}/providers/Microsoft.Authorization/policyExemptions',
    query: ['$filter', '$skipToken'],
    answer: listOf(policyExemption),
  },
  {
    method: 'GET',
    path: '{+scope}/providers/Microsoft.Authorization/locks',
    query: ['$filter', '$skipToken'],
    answer: listOf(lock),
  },
  {
    method: 'GET',
    path: `${SUB}/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics`,
    query: [],
    answer: closed({
      subscriptionId: text,
      roleAssignmentsLimit: { type: 'integer' },
      roleAssignmentsCurrentCount: { type: 'integer' },
      roleAssignmentsRemainingCount: { type: 'integer' },
    }),
  },
  {
    // The SDK has this of a group and of a resource below a parent, not of a resource that has none.
    method: 'GET',
    path: '{+scope}/providers/Microsoft.Authorization/permissions',
    query: [],
    answer: listOf(permission),
  },
  {
    method: 'GET',
    path: '{+scope}/providers/Microsoft.Authorization/policyAssignments',
    query: ['$filter', '$top', '$skipToken'],
    answer: listOf(policy),
  },
  {
    method: 'POST',
    path: '{+scope}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults',
    query: ['$filter', '$top', '$select'],
    answer: closed({ '@odata.count': { type: 'integer' }, value: { type: 'array', items: policyState } }),
  },
  ...['mfeOperationsStatus', 'mfeOperationResults'].map(kind => ({
    method: 'GET',
    path: `${SUB}/providers/${ML}/locations/{location}/${kind}/{operation}`,
    query: [],
    answer: operation,
  })),
  { method: 'GET', path: `${GROUP}/providers/${ML}/registries/{registry}`, query: [], answer: assetRegistry },
  ...assetRegistryContracts(),
];

/** Fields that came after 2022-10-01: definition → path of the object in it → what it then may also hold. */
export const NEWER_FIELDS: Readonly<
  Record<string, { inside: readonly string[]; fields: Record<string, Schema> }>
> = {
  Workspace: {
    inside: ['properties'],
    fields: {
      managedNetwork: closed(
        {
          isolationMode: { enum: ['Disabled', 'AllowInternetOutbound', 'AllowOnlyApprovedOutbound'] },
          networkId: text,
          outboundRules: {},
          status: closed({ status: { enum: ['Inactive', 'Active'] }, sparkReady: flag }),
        },
        ['isolationMode'],
      ),
    },
  },
  OnlineEndpointProperties: {
    inside: [],
    fields: { mirrorTraffic: { type: 'object', additionalProperties: { type: 'integer' } } },
  },
  ...Object.fromEntries(
    ['ManagedOnlineDeployment', 'KubernetesOnlineDeployment'].map(name => [
      name,
      {
        inside: [],
        fields: {
          dataCollector: { type: 'object', required: ['collections'] },
          startupProbe: { $ref: 'ml-newer#/definitions/ProbeSettings' },
        },
      },
    ]),
  ),
};
