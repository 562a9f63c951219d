export const id = 910;
export const ids = [910];
export const modules = {

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ OPERATIONS)
});

;// CONCATENATED MODULE: ./build/catalog/azure-recordings.js
/**
 * Which answers of the real service are known from recordings, by operation: public repositories keep what their tests
 * were answered once. What nobody has seen is read by Microsoft's specification alone, whose examples are invented; a
 * finding that rests on it is a warning at most. Looked through 2026-11-30.
 */
function seen(date, source, form) {
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
    seen('2025-06-18', CUSTODIAN, '2024-01-01: `publicNetworkAccess` and an empty `privateEndpointConnections`'),
    seen('2023-08', CUSTODIAN, '2021: no `publicNetworkAccess`'),
    seen('2019-09', CUSTODIAN, '2019-04-01: neither of them'),
];
const ASSET_REGISTRY = seen('2022-10-21', PYTHON, '404 `UserError` with `RegistryNotFound`; later `ResourceNotFound`');
/** A new operation has a line here: `seen(date, source, form)` for each recording, or `'unseen'`. */
const RECORDINGS = {
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
};

;// CONCATENATED MODULE: ./build/catalog/azure-operations.js
/**
 * Every call to Azure that a run may make: what it asks, and the least that allows it. docs/azure.md is made of this
 * list, and a refused question names its permission from it. A new call also says in azure-recordings.ts whether its
 * answer was seen in a recording.
 * Paths and shapes: the specifications behind @azure/arm-machinelearning 2.1.1, arm-quota 1.1.1 and
 * arm-authorization 9.0.0, and Microsoft's REST reference for the rest. Actions: Microsoft's list of resource provider
 * operations; roles: built-in roles of Azure RBAC. Read 2026-11; that a workspace role does not read usages is
 * inferred from their scope.
 */

const WORKSPACE = '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/{workspace}';
const ML = 'Microsoft.MachineLearningServices';
const POLICY = 'Microsoft.Authorization';
const RESOURCE = '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/{provider}/{type}/{name}';
const REGISTRY = '/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.MachineLearningServices/registries/{registry}';
const LOCATION = '/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{region}';
/** A read of the resource manager with the role Reader, or with one that has as much. */
function read(path, permission, at, asks, apiVersion) {
    return {
        method: 'GET',
        path,
        service: 'arm',
        ...(apiVersion !== undefined && { apiVersion }),
        asks,
        permission,
        role: 'Reader',
        at,
    };
}
/** A read of what a workspace holds of one kind; what is below a name has a permission of its own. */
function asset(kind, below, asks) {
    const versions = below.includes('/versions') ? '/versions' : '';
    return read(`${WORKSPACE}/${kind}${below}`, `${ML}/workspaces/${kind}${versions}/read`, 'the workspace', asks);
}
/**
 * A read of a registry of assets, wherever it is: discovery tells the host and whose it is. Paths and api-version:
 * azure-ai-ml 1.34.0 `_utils/_registry_utils.py`. The registries of Microsoft are read by whoever has signed in.
 */
function registryAsset(below, asks) {
    const permission = `${ML}/registries/assets/read`;
    const path = `{host}/mferp/managementfrontend${REGISTRY}${below}`;
    return {
        ...read(path, permission, 'the registry', asks, '2021-10-01-dataplanepreview'),
        service: 'assets',
        role: 'AzureML Registry User',
    };
}
const VERSION = '/{name}/versions/{version}';
/** No operation has the latest version: it is the first of the newest, as the official client resolves `@latest`. */
const NEWEST = '/{name}/versions?$orderBy=createdtime%20desc&$top=5';
/** A read of a container registry of the target, with the rights of who has signed in. */
function pull(path, asks) {
    const permission = 'Microsoft.ContainerRegistry/registries/pull/read';
    return {
        method: 'GET',
        path,
        service: 'acr',
        asks,
        permission,
        role: 'AcrPull',
        at: 'the container registry',
    };
}
/** A read of any container registry, as anybody: no role gives more, and none is needed. */
function look(method, path, asks) {
    const nobody = { permission: 'none', role: 'none', at: 'the container registry' };
    return { method, path, service: 'registry', asks, ...nobody };
}
const CALLS = {
    workspace: read(WORKSPACE, `${ML}/workspaces/read`, 'the workspace', 'Region, storage account, container registry, key vault, managed network, legacy mode, image build compute', '2024-04-01'),
    endpoint: read(`${WORKSPACE}/onlineEndpoints/{endpoint}`, `${ML}/workspaces/onlineEndpoints/read`, 'the workspace', 'Whether the endpoint exists, its state, traffic, authentication and identity', '2024-04-01'),
    endpoints: read(`${WORKSPACE}/onlineEndpoints`, `${ML}/workspaces/onlineEndpoints/read`, 'the workspace', 'Which endpoints hold deployments without traffic', '2024-04-01'),
    computes: read(`${WORKSPACE}/computes`, `${ML}/workspaces/computes/read`, 'the workspace', 'Clusters and compute instances, which count against a cap of the workspace', '2024-04-01'),
    deployments: read(`${WORKSPACE}/onlineEndpoints/{endpoint}/deployments`, `${ML}/workspaces/onlineEndpoints/deployments/read`, 'the workspace', 'The deployments of an endpoint: state, size, instances'),
    deployment: read(`${WORKSPACE}/onlineEndpoints/{endpoint}/deployments/{deployment}`, `${ML}/workspaces/onlineEndpoints/deployments/read`, 'the workspace', 'How a deployment stands (mode watch)'),
    operationStatus: read('/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/mfeOperationsStatus/{operation}', `${ML}/locations/mfeOperationsStatus/read`, 'the subscription', 'The error of the last operation on a deployment (mode watch)'),
    deploymentLogs: {
        method: 'POST',
        path: `${WORKSPACE}/onlineEndpoints/{endpoint}/deployments/{deployment}/getLogs`,
        service: 'arm',
        asks: 'The logs of the containers of a deployment (mode watch)',
        permission: `${ML}/workspaces/onlineEndpoints/deployments/getLogs/action`,
        role: 'AzureML Data Scientist',
        at: 'the workspace',
    },
    containerRegistry: read('/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.ContainerRegistry/registries/{registry}', 'Microsoft.ContainerRegistry/registries/read', 'the container registry', 'Where the container registry of the workspace answers, its network, role mode and quarantine', '2025-11-01'),
    containerRegistries: read('/subscriptions/{subscription}/providers/Microsoft.ContainerRegistry/registries', 'Microsoft.ContainerRegistry/registries/read', 'the subscription', 'Which container registries belong to the subscription: only they are asked with a token', '2025-11-01'),
    managedIdentity: read('/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identity}', 'Microsoft.ManagedIdentity/userAssignedIdentities/read', 'the identity', 'Whether the user-assigned identity of an endpoint exists, and its object id', '2023-01-31'),
    roleAssignments: read(`${RESOURCE}/providers/Microsoft.Authorization/roleAssignments?$filter=assignedTo('{principal}')`, 'Microsoft.Authorization/roleAssignments/read', 'the workspace, its storage account, key vault and container registry', 'Which roles the identity of an endpoint has, by itself or by its groups'),
    roleDefinition: read('/subscriptions/{subscription}/providers/Microsoft.Authorization/roleDefinitions/{role}', 'Microsoft.Authorization/roleDefinitions/read', 'the subscription', 'What a role allows that is none of the well-known ones', '2022-04-01'),
    ownPermissions: read(`${RESOURCE}/providers/Microsoft.Authorization/permissions`, 'Microsoft.Authorization/permissions/read', 'the workspace', 'What who asks may do in the workspace, and with the identity of an endpoint', '2022-04-01'),
    usages: read(`${LOCATION}/usages`, `${ML}/locations/usages/read`, 'the subscription', 'Quota of Azure ML by VM family: limit and use'),
    quotas: read(`${LOCATION}/quotas`, `${ML}/locations/quotas/read`, 'the subscription', 'Caps that single workspaces have on that quota'),
    quotaServiceLimits: read(`${LOCATION}/providers/Microsoft.Quota/quotas`, 'Microsoft.Quota/quotas/read', 'the subscription', 'The same limits from another service, where the first is refused'),
    quotaServiceUsages: read(`${LOCATION}/providers/Microsoft.Quota/usages`, 'Microsoft.Quota/usages/read', 'the subscription', 'The same use from another service, where the first is refused'),
    vmSizes: read(`${LOCATION}/vmSizes`, `${ML}/locations/vmsizes/read`, 'the subscription', 'VM sizes of Azure ML in the region: vCPUs, family, memory, disk, for online endpoints or not'),
    computeSkus: read("/subscriptions/{subscription}/providers/Microsoft.Compute/skus?$filter=location%20eq%20'{region}'", 'Microsoft.Compute/skus/read', 'the subscription', 'VM sizes that the region does not give to this subscription', '2021-07-01'),
    model: asset('models', '/{name}', 'Whether the model exists, and whether it is archived'),
    modelVersion: asset('models', VERSION, 'The version of the model: its type, where its files are, archived or not'),
    modelVersions: asset('models', NEWEST, 'What `@latest` is, and the versions to choose from where one is missing'),
    models: asset('models', '', 'The names of models, where one is missing'),
    environment: asset('environments', '/{name}', 'Whether the environment exists, and whether it is archived'),
    environmentVersion: asset('environments', VERSION, 'The version of the environment: an own server or not, archived or not'),
    environmentVersions: asset('environments', NEWEST, 'What `@latest` is, and the versions to choose from where one is missing'),
    environments: asset('environments', '', 'The names of environments, where one is missing'),
    code: asset('codes', '/{name}', 'Whether the code asset exists'),
    codeVersion: asset('codes', VERSION, 'Whether the version of the code asset exists'),
    codeVersions: asset('codes', NEWEST, 'The versions to choose from where one is missing'),
    codes: asset('codes', '', 'The names of code assets, where one is missing'),
    assetRegistry: {
        method: 'GET',
        path: '{host}/registrymanagement/v1.0/registries/{registry}/discovery',
        service: 'assets',
        asks: 'Where a registry of assets answers, and whose it is, by its name alone: whoever has signed in may ask',
        permission: 'none',
        role: 'none',
        at: 'the registry',
    },
    registryAsset: registryAsset('/{kind}/{name}', 'Whether an asset of that registry exists, and whether it is archived'),
    registryAssetVersion: registryAsset(`/{kind}${VERSION}`, 'The same of its version'),
    registryAssetVersions: registryAsset(`/{kind}${NEWEST}`, 'What its latest version is'),
    registryAssets: registryAsset('/{kind}', 'The names of its assets, where one is missing'),
    datastore: asset('datastores', '/{name}', 'Which storage account and container a datastore stands for'),
    datastores: asset('datastores', '', 'Which storage accounts belong to the workspace: only they are asked with a token'),
    blobs: {
        method: 'GET',
        path: 'https://{account}{suffix}/{container}?restype=container&comp=list&prefix={prefix}',
        service: 'blob',
        asks: 'Whether the files of a model are there, how many and how large',
        permission: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read',
        role: 'Storage Blob Data Reader',
        at: 'the storage account',
    },
    acrManifest: pull('{registry}/v2/{repository}/manifests/{reference}', 'Whether the image is in the container registry, for which platforms, and how large it is'),
    acrProperties: pull('{registry}/acr/v1/{repository}/_manifests/{reference}', 'The platform of an image that has only one'),
    acrTags: pull('{registry}/acr/v1/{repository}/_manifests', 'Which tags there are, to name one that was meant'),
    imagePresence: look('HEAD', '{registry}/v2/{repository}/manifests/{reference}', 'Whether an image is in a public registry'),
    imageManifest: look('GET', '{registry}/v2/{repository}/manifests/{reference}', 'For which platforms an image of a public registry is, and how large it is'),
    imageConfig: look('GET', '{registry}/v2/{repository}/blobs/{reference}', 'The platform of an image that has only one'),
    imageTags: look('GET', '{registry}/v2/{repository}/tags/list', 'Which tags there are, to name one that was meant'),
    subscription: read('/subscriptions/{subscription}', 'Microsoft.Resources/subscriptions/read', 'the subscription', 'State, offer and spending limit of the subscription', '2022-12-01'),
    provider: read('/subscriptions/{subscription}/providers/{namespace}', 'Microsoft.Resources/subscriptions/providers/read', 'the subscription', 'Whether the resource providers that a deployment needs are registered', '2021-04-01'),
    listedEndpoints: read("/subscriptions/{subscription}/resources?$filter=resourceType%20eq%20'Microsoft.MachineLearningServices/workspaces/onlineEndpoints'", 'Microsoft.Resources/subscriptions/resources/read', 'the subscription', 'Whether another workspace of the subscription has an endpoint of that name', '2021-04-01'),
    keyVault: read('/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.KeyVault/vaults/{name}', 'Microsoft.KeyVault/vaults/read', 'the key vault', 'The firewall of the key vault of the workspace', '2023-07-01'),
    storageAccount: read('/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Storage/storageAccounts/{name}', 'Microsoft.Storage/storageAccounts/read', 'the storage account', 'Whether the storage account of the workspace can be reached', '2023-05-01'),
    locks: read(`${RESOURCE}/providers/Microsoft.Authorization/locks`, `${POLICY}/locks/read`, 'the workspace, its storage account, key vault and container registry', 'Whether a read-only lock refuses the deploy: on the workspace, above it, or on what stands beside it', '2016-09-01'),
    endpointLocks: read(`${WORKSPACE}/onlineEndpoints/{endpoint}/providers/Microsoft.Authorization/locks`, `${POLICY}/locks/read`, 'the workspace', 'The same of an endpoint that exists', '2016-09-01'),
    // Unseen. Form: the changelog of the RBAC API (2019-08-01-preview) and public clients that read it.
    roleAssignmentUsage: read('/subscriptions/{subscription}/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics', `${POLICY}/roleAssignments/read`, 'the subscription', 'How many role assignments the subscription can still take: a new endpoint needs some for its identity', '2019-08-01-preview'),
    // Unseen. Form: the specification of 2022-04-01, as @azure/arm-authorization 9.0.0 has it.
    denyAssignments: read(`${RESOURCE}/providers/Microsoft.Authorization/denyAssignments?$filter=atScope()`, `${POLICY}/denyAssignments/read`, 'the workspace, its storage account, key vault and container registry', 'What is denied whatever roles allow: by managed applications and deployment stacks', '2022-04-01'),
    // Recorded of a subscription, with 2018-03-01.
    policyAssignments: read('/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Authorization/policyAssignments', `${POLICY}/policyAssignments/read`, 'the resource group', 'Which policies hold at the workspace: its own, and those of everything above it', '2022-06-01'),
    // Unseen, as the definitions and initiatives below. Forms: Microsoft's REST reference and its repository of built-in policies.
    policyExemptions: read('/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Authorization/policyExemptions', `${POLICY}/policyExemptions/read`, 'the resource group', 'Whether the workspace is exempt from a policy that denies', '2022-07-01-preview'),
    policyDefinition: read('/providers/Microsoft.Authorization/policyDefinitions/{name}', `${POLICY}/policyDefinitions/read`, 'the subscription', 'What a built-in policy denies, of any category', '2021-06-01'),
    policyInitiative: read('/providers/Microsoft.Authorization/policySetDefinitions/{name}', `${POLICY}/policySetDefinitions/read`, 'the subscription', 'Which policies a built-in initiative holds', '2021-06-01'),
    policyDefinitionOfSubscription: read('/subscriptions/{subscription}/providers/Microsoft.Authorization/policyDefinitions/{name}', `${POLICY}/policyDefinitions/read`, 'the subscription', 'What a policy of the subscription denies', '2021-06-01'),
    policyInitiativeOfSubscription: read('/subscriptions/{subscription}/providers/Microsoft.Authorization/policySetDefinitions/{name}', `${POLICY}/policySetDefinitions/read`, 'the subscription', 'Which policies an initiative of the subscription holds', '2021-06-01'),
    policyDefinitionOfGroup: read('/providers/Microsoft.Management/managementGroups/{group}/providers/Microsoft.Authorization/policyDefinitions/{name}', `${POLICY}/policyDefinitions/read`, 'the management group', 'What a policy of a management group denies', '2021-06-01'),
    policyInitiativeOfGroup: read('/providers/Microsoft.Management/managementGroups/{group}/providers/Microsoft.Authorization/policySetDefinitions/{name}', `${POLICY}/policySetDefinitions/read`, 'the management group', 'Which policies an initiative of a management group holds', '2021-06-01'),
};
const OPERATIONS = withSeen(RECORDINGS);
/** A call that RECORDINGS does not know is an error of the compiler: somebody must say whether its answer was seen. */
function withSeen(recordings) {
    const ids = Object.keys(CALLS);
    return Object.fromEntries(ids.map(id => [id, { ...CALLS[id], seen: recordings[id] }]));
}


/***/ }),

/***/ 5857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ DEPLOYER_ACTIONS),
/* harmony export */   VL: () => (/* binding */ ENDPOINT_PERMISSIONS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   uz: () => (/* binding */ ROLES_BY_ID),
/* harmony export */   zc: () => (/* binding */ ASSIGN_IDENTITY)
/* harmony export */ });
/**
 * Roles of Azure, as far as an online endpoint and who deploys it meet them: what they are called, and which of their
 * actions matter here. A role that is not in the list is asked for in Azure.
 * Source: Azure built-in roles (learn.microsoft.com/azure/role-based-access-control/built-in-roles, its tables for
 * general, containers, storage, security, identity and machine learning), read 2026-11, and for what an endpoint needs
 * concept-endpoints-online-auth.md, 11/14/2025. Nothing was tried against the live service.
 */
const ML = 'Microsoft.MachineLearningServices/workspaces';
const BLOBS = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs';
const REPOSITORIES = 'Microsoft.ContainerRegistry/registries/repositories';
const action = (name) => ({ action: name, isData: false });
const dataAction = (name) => ({ action: name, isData: true });
/** What the identity of an endpoint must be allowed to do. */
const ENDPOINT_PERMISSIONS = {
    /** In a registry that gives rights as a whole: `LegacyRegistryPermissions`. */
    pull: action('Microsoft.ContainerRegistry/registries/pull/read'),
    /**
     * In a registry that gives rights by repository (`AbacRepositoryPermissions`): `pull/read` means nothing there.
     * Source: container-registry-rbac-abac-repository-permissions.md, read 2026-11.
     */
    pullFromRepository: dataAction(`${REPOSITORIES}/content/read`),
    readBlobs: dataAction(`${BLOBS}/read`),
    writeBlobs: dataAction(`${BLOBS}/write`),
    /** Source: how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024. */
    readConnections: action(`${ML}/connections/listsecrets/action`),
    readVaultSecrets: dataAction('Microsoft.KeyVault/vaults/secrets/getSecret/action'),
};
/**
 * What who deploys must be allowed to do in the workspace. Endpoints, keys and tokens: how-to-authenticate-online-
 * endpoint.md, 01/05/2026. Deployments, logs and versions of assets: made of the paths of the REST API in the way of
 * all actions of Azure; no document lists them one by one.
 */
const DEPLOYER_ACTIONS = {
    writeEndpoint: `${ML}/onlineEndpoints/write`,
    writeDeployment: `${ML}/onlineEndpoints/deployments/write`,
    listKeys: `${ML}/onlineEndpoints/listKeys/action`,
    getToken: `${ML}/onlineEndpoints/token/action`,
    getLogs: `${ML}/onlineEndpoints/deployments/getLogs/action`,
    writeCode: `${ML}/codes/versions/write`,
    writeModel: `${ML}/models/versions/write`,
    writeEnvironment: `${ML}/environments/versions/write`,
};
/**
 * What attaching a user-assigned identity to anything needs, at the identity. The star stands in the role itself
 * (Managed Identity Operator); Microsoft's list of operations has the action without it.
 * Source: managed-identities-faq.md of Entra, read 2026-11.
 */
const ASSIGN_IDENTITY = [
    'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
    'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action',
];
const ROLES = {
    owner: {
        name: 'Owner',
        id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
        source: 'document',
        actions: ['*'],
    },
    contributor: {
        name: 'Contributor',
        id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
        source: 'shortened',
        actions: ['*'],
        notActions: ['Microsoft.Authorization/*/Delete', 'Microsoft.Authorization/*/Write'],
    },
    reader: {
        name: 'Reader',
        id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
        source: 'document',
        actions: ['*/read'],
    },
    acrPull: {
        name: 'AcrPull',
        id: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
        source: 'document',
        actions: ['Microsoft.ContainerRegistry/registries/pull/read'],
    },
    acrPush: {
        name: 'AcrPush',
        id: '8311e382-0749-4cb8-b61a-304f252e45ec',
        source: 'document',
        actions: [
            'Microsoft.ContainerRegistry/registries/pull/read',
            'Microsoft.ContainerRegistry/registries/push/write',
        ],
    },
    repositoryReader: {
        name: 'Container Registry Repository Reader',
        id: 'b93aa761-3e63-49ed-ac28-beffa264f7ac',
        source: 'document',
        actions: [],
        dataActions: [`${REPOSITORIES}/metadata/read`, `${REPOSITORIES}/content/read`],
    },
    repositoryWriter: {
        name: 'Container Registry Repository Writer',
        id: '2a1e307c-b015-4ebd-883e-5b7698a07328',
        source: 'shortened',
        actions: [],
        dataActions: [`${REPOSITORIES}/metadata/read`, `${REPOSITORIES}/content/read`],
    },
    repositoryContributor: {
        name: 'Container Registry Repository Contributor',
        id: '2efddaa5-3f1f-4df3-97df-af3f13818f4c',
        source: 'shortened',
        actions: [],
        dataActions: [`${REPOSITORIES}/metadata/read`, `${REPOSITORIES}/content/read`],
    },
    blobReader: {
        name: 'Storage Blob Data Reader',
        id: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
        source: 'shortened',
        actions: [],
        dataActions: [`${BLOBS}/read`],
    },
    blobContributor: {
        name: 'Storage Blob Data Contributor',
        id: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
        source: 'shortened',
        actions: [],
        dataActions: [`${BLOBS}/read`, `${BLOBS}/write`, `${BLOBS}/delete`, `${BLOBS}/add/action`],
    },
    blobOwner: {
        name: 'Storage Blob Data Owner',
        id: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
        source: 'shortened',
        actions: [],
        dataActions: [`${BLOBS}/*`],
    },
    dataScientist: {
        name: 'AzureML Data Scientist',
        id: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
        source: 'shortened',
        actions: [`${ML}/*/read`, `${ML}/*/action`, `${ML}/*/delete`, `${ML}/*/write`],
        notActions: [`${ML}/delete`, `${ML}/write`, `${ML}/computes/*/write`, `${ML}/computes/*/delete`],
    },
    metricsWriter: {
        name: 'AzureML Metrics Writer (preview)',
        id: '635dd51f-9968-44d3-b7fb-6d9a6bd613ae',
        source: 'document',
        actions: [`${ML}/metrics/*/write`],
    },
    connectionSecretsReader: {
        name: 'Azure Machine Learning Workspace Connection Secrets Reader',
        id: 'ea01e6af-a1c1-4350-9563-ad00f8c72ec5',
        source: 'document',
        actions: [`${ML}/connections/listsecrets/action`, `${ML}/metadata/secrets/read`],
    },
    vaultSecretsUser: {
        name: 'Key Vault Secrets User',
        id: '4633458b-17de-408a-b874-0445c86b69e6',
        source: 'document',
        actions: [],
        dataActions: [
            'Microsoft.KeyVault/vaults/secrets/getSecret/action',
            'Microsoft.KeyVault/vaults/secrets/readMetadata/action',
        ],
    },
};
/** By the id of its definition, in lower case. */
const ROLES_BY_ID = new Map(Object.values(ROLES).map(role => [role.id, role]));


/***/ })

};
