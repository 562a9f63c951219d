/**
 * Which answers of the real service are known from recordings, by operation: public repositories keep what their tests
 * were answered once. What nobody has seen is read by Microsoft's specification alone, whose examples are invented; a
 * finding that rests on it is a warning at most. Looked through 2026-11-30.
 */

/** One recorded answer. */
export interface Recording {
  /** Which form of the answer it shows. */
  form: string;
  /** Of the answer, as far as it is known: `2025-11-04`, `2026-07`, `2019`. */
  date: string | undefined;
  /** `owner/name` of the public repository, or where else it was published. */
  source: string;
}

/** Newest first. */
export type Seen = readonly Recording[] | 'unseen';

function seen(date: string | undefined, source: string, form: string): Recording {
  return { form, date, source };
}

const POWERSHELL = 'Azure/azure-powershell';
const CUSTODIAN = 'cloud-custodian/cloud-custodian';
const CLI = 'Azure/azure-cli';
const XPLAT = 'Azure/azure-xplat-cli';
const PYTHON = 'Azure/azure-sdk-for-python';
const JS = 'Azure/azure-sdk-for-js';
const SKEWER = 'Azure/skewer';

const ENDPOINT_CREATED = seen('2024-07-25', POWERSHELL, 'an endpoint while `Creating`: no identity');
const MODEL_VERSIONS = [
  seen('2025-11-04', POWERSHELL, 'versions of a model, `flavors` is a map'),
  seen('2022-08-25', PYTHON, 'the newest one, `$orderBy=createdtime desc&$top=1`'),
];
const MANIFESTS = seen('2021-05-28', JS, 'a page of `_manifests` with `Link`');
const ACR = [
  seen('2026-09-10', CLI, 'a Premium registry'),
  seen('2025-05-13', CLI, 'a Basic registry with `AbacRepositoryPermissions`: no `networkRuleSet`'),
];
const STORAGE = [
  seen(
    '2025-06-18',
    CUSTODIAN,
    '2024-01-01: `publicNetworkAccess` and an empty `privateEndpointConnections`',
  ),
  seen('2023-08', CUSTODIAN, '2021: no `publicNetworkAccess`'),
  seen('2019-09', CUSTODIAN, '2019-04-01: neither of them'),
];
const ASSET_REGISTRY = seen(
  '2022-10-21',
  PYTHON,
  '404 `UserError` with `RegistryNotFound`; later `ResourceNotFound`',
);

/** A new operation has a line here: `seen(date, source, form)` for each recording, or `'unseen'`. */
export const RECORDINGS = {
  workspace: [
    seen('2026-07-06', CUSTODIAN, 'a list: `managedNetwork` without `status`'),
    seen('2025-11-04', POWERSHELL, 'no private endpoint: `privateLinkCount` is 0'),
    seen('2023', PYTHON, 'a managed network that is `Inactive`'),
    seen('2021-11-24', CUSTODIAN, '`privateEndpointConnections` of one'),
  ],
  endpoint: [ENDPOINT_CREATED, seen('2022-10-28', PYTHON, 'traffic and an identity')],
  endpoints: [
    seen('2026-07', CUSTODIAN, 'a list, cut by its authors'),
    seen('2025-11-04', POWERSHELL, 'a workspace without endpoints'),
  ],
  deployments: [seen('2024-07-25', POWERSHELL, 'a managed deployment')],
  deployment: [seen('2024-07-25', POWERSHELL, 'a managed deployment; a failed one is unseen')],
  operationStatus: [
    seen('2026-03-26', 'a report in a public repository', '`Failed` with `error`, no `id`'),
    seen('2024-07-25', POWERSHELL, '`Updating` and `Succeeded`'),
  ],
  deploymentLogs: [
    seen('2025-11-04', POWERSHELL, 'the log of server 1.3.4; the StorageInitializer is unseen'),
  ],
  // By Microsoft's specification: `primaryKey`, `secondaryKey`.
  endpointKeys: 'unseen',
  // By Microsoft's specification: `accessToken`, `expiryTimeUtc` in seconds since the epoch.
  endpointToken: 'unseen',
  containerRegistry: ACR,
  containerRegistries: ACR,
  managedIdentity: [seen('2025-04-03', CLI, 'an identity')],
  roleAssignments: [seen('2025-04-03', CLI, 'asked with `principalId eq`; `assignedTo` is unseen')],
  roleDefinition: [
    seen('2019', CUSTODIAN, 'a built-in role'),
    seen(undefined, XPLAT, '404 `RoleDefinitionDoesNotExist`'),
  ],
  ownPermissions: [seen(undefined, XPLAT, '2015-07-01: two lists only')],
  usages: [seen('2025-11-04', POWERSHELL, 'rows of five types')],
  quotas: [seen('2025-11-04', POWERSHELL, 'pairs of rows, no cap set')],
  quotaServiceLimits: [
    seen(undefined, 'Azure/azure-cli-extensions', 'a limit of Microsoft.Network; Azure ML is unseen'),
  ],
  quotaServiceUsages: 'unseen',
  vmSizes: [seen('2025-11-04', POWERSHELL, 'sizes with `supportedComputeTypes`')],
  computeSkus: [seen(undefined, SKEWER, 'restrictions of type Location and Zone')],
  model: 'unseen',
  modelVersion: MODEL_VERSIONS,
  modelVersions: MODEL_VERSIONS,
  models: 'unseen',
  environment: [seen('2024-07-24', POWERSHELL, 'a container with `latestVersion`')],
  environmentVersion: [seen('2025-11-04', POWERSHELL, '`condaFile` is JSON text')],
  environmentVersions: 'unseen',
  environments: [seen('2024-07-24', POWERSHELL, 'containers with `latestVersion`')],
  code: 'unseen',
  codeVersion: [seen('2025-11-04', POWERSHELL, 'a version')],
  codeVersions: 'unseen',
  codes: 'unseen',
  assetRegistry: [seen(undefined, PYTHON, 'discovery, 200'), ASSET_REGISTRY],
  registryAsset: 'unseen',
  registryAssetVersion: [seen('2022-08-25', PYTHON, 'code of a registry: its `id` is `azureml://`')],
  registryAssetVersions: 'unseen',
  registryAssets: 'unseen',
  datastore: [seen('2025-11-04', POWERSHELL, 'as a row of the list')],
  datastores: [seen('2025-11-04', POWERSHELL, 'the five of a workspace')],
  blobs: [
    seen('2024-10-25', 'microsoft/promptflow', '403 `AuthorizationFailure` of a firewall'),
    seen('2019-06-26', JS, 'two pages with `NextMarker`'),
  ],
  acrManifest: [
    seen('2026-09', CLI, '401 of `/v2/`; the exchange of tokens'),
    seen('2023-05-11', JS, 'a manifest'),
    seen(undefined, 'Azure/acr-cli', '404 `MANIFEST_UNKNOWN`'),
    seen(undefined, 'public lab notes', '403 `DENIED` of a firewall'),
  ],
  acrProperties: [MANIFESTS, seen(undefined, PYTHON, '404 `MANIFEST_UNKNOWN`')],
  acrTags: [MANIFESTS],
  imagePresence: [
    seen('2026-06', 'sapcc/keppel', 'the challenge of nvcr.io: no `service`'),
    seen('2021-11', 'public notes', 'headers of Docker Hub'),
  ],
  imageManifest: [seen('2021-11', 'public notes', 'headers of Docker Hub')],
  imageConfig: 'unseen',
  imageTags: 'unseen',
  subscription: [
    seen(undefined, CUSTODIAN, 'pay as you go'),
    seen(undefined, CUSTODIAN, 'managed by another tenant'),
  ],
  provider: [seen('2026', CUSTODIAN, '`Registered`'), seen(undefined, XPLAT, '`Unregistering`')],
  listedEndpoints: [
    seen('2026-06-22', CLI, 'container registries by `$filter`; the `kind` of endpoints is unseen'),
  ],
  keyVault: [
    seen(undefined, CUSTODIAN, '2019-09-01: with a firewall'),
    seen(undefined, CUSTODIAN, '2019-09-01: without one'),
  ],
  storageAccount: STORAGE,
  policyAssignments: [seen('2019-05-01', CUSTODIAN, '2018-03-01: a policy and two initiatives')],
  policyInitiative: 'unseen',
  policyDefinitionOfSubscription: 'unseen',
  policyInitiativeOfSubscription: 'unseen',
  policyDefinitionOfGroup: 'unseen',
  policyInitiativeOfGroup: 'unseen',
  computes: [seen('2024-07-24', POWERSHELL, 'clusters and compute instances')],
  locks: [
    seen('2025-07', CUSTODIAN, 'a ReadOnly lock of a workspace'),
    seen(undefined, CUSTODIAN, 'inherited and own in one list'),
  ],
  endpointLocks: 'unseen',
  roleAssignmentUsage: 'unseen',
  denyAssignments: 'unseen',
  policyExemptions: 'unseen',
  policyDefinition: 'unseen',
} as const satisfies Readonly<Record<string, Seen>>;
