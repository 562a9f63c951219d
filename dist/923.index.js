export const id = 923;
export const ids = [923];
export const modules = {

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ listResources),
/* harmony export */   hZ: () => (/* binding */ getResource),
/* harmony export */   p2: () => (/* binding */ httpError),
/* harmony export */   qe: () => (/* binding */ machineLearning)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6985);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6787);
/* harmony import */ var _load_sdk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4967);



const clients = new WeakMap();
/** The Azure ML client of a subscription: one a sign-in, since it holds the token. */
function machineLearning({ session, credential }, subscription) {
    const own = clients.get(credential) ?? new Map();
    clients.set(credential, own);
    let client = own.get(subscription);
    if (client === undefined) {
        client = (async () => {
            const { AzureMachineLearningWorkspaces: Client } = await (0,_load_sdk_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSdk */ .N)('machineLearning');
            return new Client(credential, subscription, await session.armOptions());
        })();
        own.set(subscription, client);
    }
    return client;
}
/**
 * A GET of the resource manager that no client has a method for, through the client's own pipeline.
 * @param path from the slash on, its parts escaped already
 * @throws an error with `statusCode`, `code` and the body of the answer for every other status than 200
 */
async function getResource(use, path, apiVersion) {
    const client = await machineLearning(use, subscriptionOf(path));
    const { createPipelineRequest } = await (0,_load_sdk_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSdk */ .N)('http');
    const join = path.includes('?') ? '&' : '?';
    const url = `${use.session.cloud.arm}${path}${join}api-version=${apiVersion}`;
    const response = await client.sendRequest(createPipelineRequest({ url, method: 'GET', abortSignal: use.signal }));
    if (response.status === 200)
        return JSON.parse(response.bodyAsText ?? '');
    throw httpError(response);
}
/** All rows of a list, page after page. */
async function listResources(use, path, apiVersion) {
    const rows = [];
    let next = path;
    for (let page = 0; next !== undefined; page += 1) {
        if (page === MAX_PAGES)
            throw new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .BadAnswer */ .CF(`it goes on after ${MAX_PAGES} pages`);
        const { value, nextLink } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(await getResource(use, next, apiVersion));
        // A list without rows has an empty one: what lost them is no answer.
        rows.push(...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value), 'value'));
        const link = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(nextLink);
        next = link === undefined ? undefined : pathOf(use, link);
    }
    return rows;
}
/** No list that a run reads has thousands of rows; a server that links pages in a circle must not hold it. */
const MAX_PAGES = 200;
/** @throws BadAnswer where the link leads elsewhere: the token would go along */
function pathOf({ session }, link) {
    const url = new URL(link);
    if (url.origin !== new URL(session.cloud.arm).origin)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .BadAnswer */ .CF(`its next page is at ${url.host}`);
    url.searchParams.delete('api-version');
    return `${url.pathname}${url.search}`;
}
/** As the clients throw: with the code and message of the body, and the answer. */
function httpError(response) {
    const { status: statusCode, bodyAsText } = response;
    let said = {};
    try {
        said = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(JSON.parse(bodyAsText ?? '')).error);
    }
    catch {
        // A page of a proxy: the status says enough.
    }
    const code = (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCodes */ .f)({ response }).own;
    const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(said.message) ?? `HTTP ${statusCode}`;
    return Object.assign(new Error(message), { name: 'RestError', statusCode, code, response });
}
function subscriptionOf(path) {
    return /^\/subscriptions\/([^/?]+)/i.exec(path)?.[1] ?? '';
}


/***/ }),

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mY: () => (/* binding */ assets),
  QR: () => (/* binding */ isPart)
});

// UNUSED EXPORTS: assetFacts, versionFacts

// EXTERNAL MODULE: ./build/catalog/azure-operations.js + 1 modules
var azure_operations = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/azure/arm.js
var arm = __webpack_require__(7526);
// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/azure/http.js
var http = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/azure/load-sdk.js
var load_sdk = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/azure/missing.js
var missing = __webpack_require__(5604);
// EXTERNAL MODULE: ./build/azure/session.js + 1 modules
var azure_session = __webpack_require__(6884);
// EXTERNAL MODULE: ./build/azure/told.js
var told = __webpack_require__(1835);
;// CONCATENATED MODULE: ./build/azure/asset-registries.js








/** Long lists are not read to their end: the names are there to find one that is like another. */
const MAX_PAGES = 10;
/** undefined: nobody has a registry of that name. */
async function registryPlace(session, registry) {
    const { assetRegistry: operation } = azure_operations/* OPERATIONS */.x;
    const parts = { host: new URL(session.cloud.registryDiscovery).host, registry };
    const told = await session.ask(operation, parts, async (use) => {
        const body = await (0,missing/* orMissing */.M)(get(use, (0,azure_session/* filled */.Bq)(operation.path, parts)), ['RegistryNotFound']);
        return body === undefined ? undefined : placeOf(discoveryFacts(body), session.cloud);
    });
    if (told.kind === 'known' || told.message !== 'remote/forbidden')
        return told;
    return { ...told, message: 'remote/registry-refused', values: { ...told.values, registry } };
}
/**
 * What a registry says of an asset. undefined: there is no such registry, or it does not have what is asked for.
 * @param below what the operation names besides the registry
 */
function ofRegistry(session, id, registry, below, read) {
    const operation = azure_operations/* OPERATIONS */.x[id];
    return (0,told/* then */.k8)(registryPlace(session, registry), place => {
        if (place === undefined)
            return (0,told/* known */.eO)(undefined);
        const parts = { ...below, ...place, registry };
        return session.ask(operation, parts, async (use) => {
            const asked = get(use, withVersion((0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion));
            const body = await (0,missing/* orMissing */.M)(asked);
            return body === undefined ? undefined : read(body);
        });
    });
}
/** All rows of a list of a registry, page after page, as far as they are needed. */
function listOfRegistry(session, registry, below) {
    const { registryAssets: operation } = azure_operations/* OPERATIONS */.x;
    return (0,told/* then */.k8)(registryPlace(session, registry), place => {
        if (place === undefined)
            return (0,told/* known */.eO)([]);
        const parts = { ...below, ...place, registry };
        return session.ask(operation, parts, use => pages(use, withVersion((0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion)));
    });
}
async function pages(use, first) {
    const rows = [];
    let next = first;
    for (let page = 0; next !== undefined && page < MAX_PAGES; page += 1) {
        const { value, nextLink } = (0,fields/* fieldsOf */.Pf)(await get(use, next));
        rows.push(...(0,fields/* required */.mw)((0,fields/* list */.p_)(value), 'value'));
        next = (0,fields/* text */.Qq)(nextLink)?.replace(/^https:\/\//i, '');
    }
    return rows;
}
function withVersion(path, version = '') {
    return `${path}${path.includes('?') ? '&' : '?'}api-version=${version}`;
}
/**
 * @param address host and path, without `https://`
 * @throws an error with `statusCode`, `code` and the body of the answer for every other status than 200
 */
async function get(use, address) {
    const { pipeline, client } = await pipelineOf(use);
    const { createPipelineRequest } = await (0,load_sdk/* loadSdk */.N)('http');
    const url = `https://${address}`;
    if (!URL.canParse(url))
        throw new fields/* BadAnswer */.CF('its next page is at no address');
    const request = createPipelineRequest({ url, method: 'GET', abortSignal: use.signal });
    const response = await pipeline.sendRequest(client, request);
    if (response.status !== 200)
        throw (0,arm/* httpError */.p2)(response);
    try {
        return JSON.parse(response.bodyAsText ?? '');
    }
    catch {
        throw new fields/* BadAnswer */.CF('it is no JSON, or was cut off');
    }
}
/** One a sign-in, since it holds the token. */
const lines = new WeakMap();
function pipelineOf({ session: { cloud }, credential }) {
    let line = lines.get(credential);
    if (line === undefined) {
        line = makeLine(cloud, credential);
        lines.set(credential, line);
    }
    return line;
}
/** The token is that of the resource manager, as the official client sends it there. */
async function makeLine(cloud, credential) {
    const { bearerTokenAuthenticationPolicy, createPipelineFromOptions } = await (0,load_sdk/* loadSdk */.N)('http');
    const client = await (0,http/* guardedHttp */.x)({ allows: host => isAssetHost(host, cloud) });
    const pipeline = createPipelineFromOptions({
        retryOptions: azure_session/* RETRIES */.Zs,
        redirectOptions: { maxRetries: 0 },
        userAgentOptions: { userAgentPrefix: 'endpoint-preflight' },
    });
    pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: cloud.armScope }), {
        phase: 'Sign',
    });
    return { pipeline, client };
}
const HOST = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
/** Whether a host, without any port, is one that answers for registries of assets in this cloud. */
function isAssetHost(host, { assetSuffixes }) {
    return host.length <= 253 && HOST.test(host) && assetSuffixes.some(suffix => host.endsWith(suffix));
}
/** @throws BadAnswer where it does not say whose the registry is, or where it answers */
function discoveryFacts(body) {
    const { subscriptionId, resourceGroup, primaryRegionResourceProviderUri } = (0,fields/* fieldsOf */.Pf)(body);
    return {
        subscription: (0,fields/* required */.mw)((0,fields/* text */.Qq)(subscriptionId), 'subscriptionId'),
        resourceGroup: (0,fields/* required */.mw)((0,fields/* text */.Qq)(resourceGroup), 'resourceGroup'),
        uri: (0,fields/* required */.mw)((0,fields/* text */.Qq)(primaryRegionResourceProviderUri), 'primaryRegionResourceProviderUri'),
    };
}
/** @throws BadAnswer where a registry answers at a host that is none of this cloud: a token would go there */
function placeOf({ subscription, resourceGroup, uri }, cloud) {
    const url = URL.canParse(uri) ? new URL(uri) : undefined;
    const isBare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (url?.protocol !== 'https:' || !isBare || url.pathname !== '/' || !isAssetHost(url.host, cloud))
        throw new fields/* BadAnswer */.CF('its "primaryRegionResourceProviderUri" is at no host of Azure ML in this cloud');
    return { host: url.host, subscription, resourceGroup };
}

// EXTERNAL MODULE: ./build/azure/workspaces.js
var workspaces = __webpack_require__(3700);
;// CONCATENATED MODULE: ./build/azure/assets.js
/**
 * Models, environments and code of a workspace, and of a registry of assets, wherever it is. A version is text: `1`
 * and `01` are two, and which letter case counts is for Azure to say.
 */







/** A workspace of more names than this is not searched to the end for one that is like another. */
const ENOUGH_NAMES = 2_000;
/** As OPERATIONS asks for. */
const FEW = 5;
const NEWEST_FIRST = { orderBy: 'createdtime desc', top: FEW };
function assets(session) {
    return {
        get: (home, kind, name) => around(session, home, [name], () => getAsset(session, home, kind, name)),
        version: (home, kind, name, version) => around(session, home, [name, version], () => getVersion(session, home, kind, { name, version })),
        newest: (home, kind, name) => (0,told/* then */.k8)(around(session, home, [name], () => getNewest(session, home, kind, name)), rows => (0,told/* known */.eO)(rows ?? [])),
        names: (home, kind) => (0,told/* then */.k8)(around(session, home, [], () => getNames(session, home, kind)), rows => (0,told/* known */.eO)(rows ?? [])),
        registry: ({ registry }) => isPart(registry)
            ? (0,told/* then */.k8)(registryPlace(session, registry), place => (0,told/* known */.eO)(place === undefined ? undefined : true))
            : Promise.resolve((0,told/* unknown */.L5)('unsupported', 'remote/odd-name')),
    };
}
/** Asks what can be asked, and takes "missing" for an answer where what stands around it is there. */
async function around(session, home, names, ask) {
    if (![...names, ...Object.values(home)].every(isPart))
        return (0,told/* unknown */.L5)('unsupported', 'remote/odd-name');
    return 'registry' in home ? ask() : (0,workspaces/* inside */.nx)(session, home, ask());
}
/** Whether a text of a file can stand in a path: `..` would ask for something else, half a character for nothing. */
function isPart(text) {
    return text.length <= 300 && !/^\.*$|[\p{Cc}\p{Surrogate}/\\]/u.test(text);
}
function getAsset(session, home, kind, name) {
    if ('registry' in home)
        return ofRegistry(session, 'registryAsset', home.registry, { kind, name }, assetFacts);
    return session.ask(QUESTIONS[kind].one, { ...(0,workspaces/* partsOf */.CI)(home), name }, async (use) => {
        const client = await (0,arm/* machineLearning */.qe)(use, home.subscription);
        const { resourceGroup, workspace } = home;
        const call = client[QUESTIONS[kind].containers];
        const answer = await (0,missing/* orMissing */.M)(call.get(resourceGroup, workspace, name, { abortSignal: use.signal }));
        return answer === undefined ? undefined : assetFacts(answer);
    });
}
function getVersion(session, home, kind, { name, version }) {
    if ('registry' in home)
        return ofRegistry(session, 'registryAssetVersion', home.registry, { kind, name, version }, versionFacts);
    return session.ask(QUESTIONS[kind].version, { ...(0,workspaces/* partsOf */.CI)(home), name, version }, async (use) => {
        const client = await (0,arm/* machineLearning */.qe)(use, home.subscription);
        const { resourceGroup, workspace } = home;
        const call = client[QUESTIONS[kind].versions];
        const answer = await (0,missing/* orMissing */.M)(call.get(resourceGroup, workspace, name, version, { abortSignal: use.signal }));
        return answer === undefined ? undefined : versionFacts(answer);
    });
}
function getNewest(session, home, kind, name) {
    if ('registry' in home)
        return ofRegistry(session, 'registryAssetVersions', home.registry, { kind, name }, rowsOf(versionFacts));
    return session.ask(QUESTIONS[kind].newest, { ...(0,workspaces/* partsOf */.CI)(home), name }, async (use) => {
        const client = await (0,arm/* machineLearning */.qe)(use, home.subscription);
        const { resourceGroup, workspace } = home;
        const options = { ...NEWEST_FIRST, abortSignal: use.signal };
        const call = client[QUESTIONS[kind].versions];
        return (0,missing/* orMissing */.M)(collect(call.list(resourceGroup, workspace, name, options), versionFacts, FEW));
    });
}
function getNames(session, home, kind) {
    if ('registry' in home)
        return (0,told/* then */.k8)(listOfRegistry(session, home.registry, { kind }), rows => (0,told/* known */.eO)(rows.flatMap(row => (0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(row).name) ?? []).slice(0, ENOUGH_NAMES)));
    return session.ask(QUESTIONS[kind].all, (0,workspaces/* partsOf */.CI)(home), async (use) => {
        const client = await (0,arm/* machineLearning */.qe)(use, home.subscription);
        const options = { abortSignal: use.signal };
        const rows = client[QUESTIONS[kind].containers].list(home.resourceGroup, home.workspace, options);
        return collect(rows, row => assetFacts(row).name, ENOUGH_NAMES);
    });
}
const QUESTIONS = {
    models: {
        one: azure_operations/* OPERATIONS */.x.model,
        version: azure_operations/* OPERATIONS */.x.modelVersion,
        newest: azure_operations/* OPERATIONS */.x.modelVersions,
        all: azure_operations/* OPERATIONS */.x.models,
        containers: 'modelContainers',
        versions: 'modelVersions',
    },
    environments: {
        one: azure_operations/* OPERATIONS */.x.environment,
        version: azure_operations/* OPERATIONS */.x.environmentVersion,
        newest: azure_operations/* OPERATIONS */.x.environmentVersions,
        all: azure_operations/* OPERATIONS */.x.environments,
        containers: 'environmentContainers',
        versions: 'environmentVersions',
    },
    codes: {
        one: azure_operations/* OPERATIONS */.x.code,
        version: azure_operations/* OPERATIONS */.x.codeVersion,
        newest: azure_operations/* OPERATIONS */.x.codeVersions,
        all: azure_operations/* OPERATIONS */.x.codes,
        containers: 'codeContainers',
        versions: 'codeVersions',
    },
};
async function collect(rows, read, enough) {
    const found = [];
    for await (const row of rows) {
        found.push(read(row));
        if (found.length === enough)
            break;
    }
    return found;
}
function rowsOf(read) {
    return body => {
        const { value } = (0,fields/* fieldsOf */.Pf)(body);
        return (0,fields/* required */.mw)(Array.isArray(value) ? value : undefined, 'value')
            .slice(0, FEW)
            .map(read);
    };
}
/** @throws BadAnswer where it is no asset */
function assetFacts(answer) {
    const { name, properties } = (0,fields/* fieldsOf */.Pf)(answer);
    const { isArchived, latestVersion } = (0,fields/* fieldsOf */.Pf)(properties);
    return {
        name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        isArchived: (0,fields/* flag */.Jt)(isArchived) ?? false,
        latestVersion: (0,fields/* text */.Qq)(latestVersion),
    };
}
/** @throws BadAnswer where it is no version of an asset */
function versionFacts(answer) {
    const { name, properties } = (0,fields/* fieldsOf */.Pf)(answer);
    const own = (0,fields/* fieldsOf */.Pf)(properties);
    return {
        version: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        isArchived: (0,fields/* flag */.Jt)(own.isArchived) ?? false,
        modelType: (0,fields/* text */.Qq)(own.modelType),
        modelUri: (0,fields/* text */.Qq)(own.modelUri),
        hasRoutes: Object.keys((0,fields/* fieldsOf */.Pf)(own.inferenceConfig)).length > 0,
        image: (0,fields/* text */.Qq)(own.image),
        isBuilt: (0,fields/* text */.Qq)(own.condaFile) !== undefined || Object.keys((0,fields/* fieldsOf */.Pf)(own.build)).length > 0,
    };
}


/***/ }),

/***/ 9003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ blobs),
  i: () => (/* binding */ isSameWorkspace)
});

// EXTERNAL MODULE: ./build/catalog/azure-operations.js + 1 modules
var azure_operations = __webpack_require__(9112);
;// CONCATENATED MODULE: ./build/azure/asset-uris.js
// azure-ai-ml 1.34.0 constants/_common.py: SHORT_URI_REGEX_FORMAT and LONG_URI_REGEX_FORMAT; Azure itself writes the
// resource group in both letter cases.
const SHORT = /^azureml:\/\/datastores\/([^/]+)\/paths\/(.+)$/;
const LONG = /^azureml:\/\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/(?:providers\/Microsoft\.MachineLearningServices\/)?workspaces\/([^/]+)\/datastores\/([^/]+)\/paths\/(.+)$/i;
/** Longer than any path that a blob can have, with everything before it. */
const MAX_LENGTH = 2_048;
function parseAssetUri(uri) {
    if (uri.length > MAX_LENGTH)
        return { form: 'other' };
    const [, datastore = '', path = ''] = SHORT.exec(uri) ?? [];
    if (datastore !== '')
        return { form: 'datastore', home: undefined, datastore, path: trimmed(path) };
    const long = LONG.exec(uri);
    if (long !== null) {
        const [, subscription = '', resourceGroup = '', workspace = '', store = '', rest = ''] = long;
        const home = { subscription, resourceGroup, workspace };
        return { form: 'datastore', home, datastore: store, path: trimmed(rest) };
    }
    return /^https:\/\//i.test(uri) ? blobUri(uri) : { form: 'other' };
}
/** A query may be a signature: it is no part of the name, and goes nowhere. */
function blobUri(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.port !== '')
        return { form: 'other' };
    const [, container = '', ...rest] = url.pathname.split('/');
    try {
        const path = trimmed(decodeURIComponent(rest.join('/')));
        return { form: 'blob', host: url.host.toLowerCase(), container: decodeURIComponent(container), path };
    }
    catch {
        return { form: 'other' };
    }
}
/** A folder may end with a slash; the names of its blobs begin without one. */
function trimmed(path) {
    return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./build/azure/datastores.js
var datastores = __webpack_require__(4748);
// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/azure/http.js
var http = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/azure/load-sdk.js
var load_sdk = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/azure/told.js
var told = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/azure/workspaces.js
var workspaces = __webpack_require__(3700);
;// CONCATENATED MODULE: ./build/azure/blobs.js








/** A listing is cut here; twelve times what a model may have. */
const ENOUGH_BLOBS = 20_000;
const ACCOUNT = /^[a-z0-9]{3,24}$/;
const CONTAINER = /^(?:\$root|\$web|[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9]))$/;
const RETRIES = { maxTries: 5, retryDelayInMs: 700, maxRetryDelayInMs: 8_000 };
function blobs(session) {
    return {
        files(target, uri) {
            const address = parseAssetUri(uri);
            if (address.form === 'datastore')
                return ofDatastore(session, target, address);
            return (0,told/* then */.k8)(placeOf(session, target, address), place => filesAt(session, target, place));
        },
    };
}
function ofDatastore(session, target, { home, datastore, path }) {
    if (home !== undefined && !isSameWorkspace(home, target))
        return Promise.resolve((0,told/* unknown */.L5)('unsupported', 'remote/foreign-storage', { host: home.workspace }));
    return (0,told/* then */.k8)((0,datastores/* datastores */.x)(session).get(target, datastore), async (store) => {
        if (store === undefined)
            return (0,told/* known */.eO)({ kind: 'no-datastore', datastore });
        const place = placeIn(session, store, path);
        return 'reason' in place ? place : filesAt(session, target, place);
    });
}
/** Letter case does not count in the names of resources. */
function isSameWorkspace(one, other) {
    const parts = ({ subscription, resourceGroup, workspace }) => `${subscription}/${resourceGroup}/${workspace}`.toLowerCase();
    return parts(one) === parts(other);
}
const WITH_BLOBS = new Set(['AzureBlob', 'AzureDataLakeGen2']);
function placeIn({ cloud }, { name, type, account, container, endpoint }, path) {
    const isOfCloud = endpoint === undefined || `.blob.${endpoint.toLowerCase()}` === cloud.blobSuffix;
    if (!WITH_BLOBS.has(type) || !isOfCloud || account === undefined || container === undefined)
        return (0,told/* unknown */.L5)('unsupported', 'remote/no-blobs', { what: `the datastore ${name} (${type})` });
    return checked({ account, container, path });
}
/** What is put into the address of a request is a name of storage and nothing else. */
function checked(place) {
    const { account, container, path } = place;
    const isPlain = ACCOUNT.test(account) && CONTAINER.test(container) && path !== '';
    // A star is no wildcard in an address of a model, and may still have been meant as one.
    if (isPlain && !/[*?\p{Cc}\p{Surrogate}]/u.test(path))
        return place;
    return (0,told/* unknown */.L5)('unsupported', 'remote/no-blobs', { what: 'an address of this form' });
}
function placeOf(session, target, address) {
    const { blobSuffix } = session.cloud;
    if (address.form === 'other')
        return Promise.resolve((0,told/* unknown */.L5)('unsupported', 'remote/no-blobs', { what: 'an address of this form' }));
    const { host, container, path } = address;
    const foreign = (0,told/* unknown */.L5)('unsupported', 'remote/foreign-storage', { host });
    if (!host.endsWith(blobSuffix))
        return Promise.resolve(foreign);
    const place = checked({ account: host.slice(0, -blobSuffix.length), container, path });
    if ('reason' in place)
        return Promise.resolve(place);
    return (0,told/* then */.k8)(belongs(session, target, place.account), isOwn => (isOwn ? (0,told/* known */.eO)(place) : foreign));
}
async function belongs(session, target, account) {
    const around = await (0,workspaces/* workspaces */.dh)(session).get(target);
    if (around.kind === 'known' && ownAccount(around.value) === account)
        return (0,told/* known */.eO)(true);
    return (0,told/* then */.k8)((0,datastores/* datastores */.x)(session).list(target), stores => (0,told/* known */.eO)(stores.some(store => store.account?.toLowerCase() === account)));
}
function ownAccount(workspace) {
    return workspace?.storageAccount && (0,fields/* lastPart */.S_)(workspace.storageAccount).toLowerCase();
}
async function filesAt(session, target, place) {
    const { account, container, path } = place;
    const parts = { account, container, prefix: path, suffix: session.cloud.blobSuffix };
    const told = await session.ask(azure_operations/* OPERATIONS */.x.blobs, parts, async (use) => {
        const client = await containerClient(use, place);
        return await found(client, place, use.signal);
    });
    return told.kind === 'unknown' ? refused(session, target, account, told) : told;
}
/**
 * What the account refuses for, by its code (learn.microsoft.com/rest/api/storageservices, common error codes, read
 * 2026-11; AuthorizationFailure behind a firewall: a recording). Any other code leaves open whether for a role or for
 * the network.
 */
const REFUSALS = {
    AuthorizationFailure: 'remote/storage-network',
    AuthorizationSourceIPMismatch: 'remote/storage-network',
    AuthorizationPermissionMismatch: 'remote/storage-role',
    InsufficientAccountPermissions: 'remote/storage-role',
    KeyBasedAuthenticationNotPermitted: 'remote/storage-keys',
    PublicAccessNotPermitted: 'remote/storage-anonymous',
    NoAuthenticationInformation: 'remote/storage-anonymous',
    AuthenticationFailed: 'remote/storage-token',
    InvalidAuthenticationInfo: 'remote/storage-token',
    AccountIsDisabled: 'remote/storage-disabled',
};
/** Each obstacle has a sentence and a way out of its own; the account is named in all of them. */
async function refused(session, target, account, told) {
    if (told.message !== 'remote/forbidden')
        return told;
    const around = await (0,workspaces/* workspaces */.dh)(session).get(target);
    const own = around.kind === 'known' ? around.value : undefined;
    // An account's name is no scope; its id is known of the workspace's own one only.
    const id = ownAccount(own) === account ? own?.storageAccount : undefined;
    const why = String(told.values.code).replace(', ', '');
    return {
        ...told,
        message: REFUSALS[why] ?? 'remote/storage-refused',
        values: { ...told.values, why, account, scope: id ?? `<id of ${account}>` },
    };
}
/** Tells a folder from a blob, and both from nothing; the container that is not there is an answer too. */
async function found(client, at, abortSignal) {
    try {
        // Below the folder first: beside `model` there may be thousands of `model-2/\u2026`.
        const below = await listed(client, `${at.path}/`, ENOUGH_BLOBS, abortSignal);
        const { isComplete } = below;
        if (below.items.some(item => !isFolder(item)))
            return { kind: 'files', ...sum(below.items), isComplete, at };
        const { items } = await listed(client, at.path, 1, abortSignal);
        const [own] = items.filter(item => item.name === at.path && !isFolder(item));
        return own === undefined
            ? { kind: 'nothing', at }
            : { kind: 'files', ...sum([own]), isComplete: true, at };
    }
    catch (error) {
        const { statusCode, code } = (0,fields/* fieldsOf */.Pf)(error);
        if (statusCode === 404 && code === 'ContainerNotFound')
            return { kind: 'no-container', at };
        // Some refusals have the status of something else: 409 of an account that took the request for anybody's.
        if (typeof code === 'string' && code in REFUSALS)
            Object.assign(error, { statusCode: 403 });
        // The client reads a page that is no listing without looking.
        throw error instanceof TypeError ? new fields/* BadAnswer */.CF('it is no listing of blobs') : error;
    }
}
async function listed(client, prefix, enough, abortSignal) {
    const items = [];
    const pages = client
        .listBlobsFlat({ prefix, includeMetadata: true, abortSignal })
        .byPage({ maxPageSize: Math.min(enough, 5_000) });
    for await (const page of pages) {
        if (page.containerName === undefined)
            throw new fields/* BadAnswer */.CF('it is no listing of blobs');
        items.push(...page.segment.blobItems);
        if (items.length >= enough)
            return { items, isComplete: !page.continuationToken };
    }
    return { items, isComplete: true };
}
function sum(items) {
    const files = items.filter(item => !isFolder(item));
    const bytes = files.reduce((total, { properties }) => total + ((0,fields/* amount */.vj)(properties.contentLength) ?? 0), 0);
    return { files: files.length, bytes };
}
/** An account with a hierarchical namespace lists its folders as blobs of no bytes. */
function isFolder({ metadata }) {
    return metadata?.hdi_isfolder === 'true';
}
async function containerClient({ session, credential }, { account, container }) {
    const host = `${account}${session.cloud.blobSuffix}`;
    const { BlobServiceClient } = await (0,load_sdk/* loadSdk */.N)('blobs');
    const client = new BlobServiceClient(`https://${host}`, credential, {
        httpClient: await compatible(await (0,http/* guardedHttp */.x)({ allows: asked => asked === host })),
        audience: session.cloud.storageScope,
        retryOptions: RETRIES,
    });
    return client.getContainerClient(container);
}
/** This client speaks to its transport in the words of an older generation of clients. */
async function compatible(http) {
    const { createHttpHeaders, createPipelineRequest } = await (0,load_sdk/* loadSdk */.N)('http');
    return {
        async sendRequest(asked) {
            const { url, method, abortSignal, requestId, timeout, withCredentials, agent } = asked;
            const headers = createHttpHeaders(asked.headers.toJson({ preserveCase: true }));
            const parts = { url, method, headers, requestId, timeout, withCredentials };
            const sent = createPipelineRequest({ ...parts, ...(abortSignal && { abortSignal }) });
            // The way through a proxy has been put into the request before it comes here.
            if (agent !== undefined)
                sent.agent = agent;
            const response = await http.sendRequest(sent);
            const answered = asked.headers.clone();
            for (const name of answered.headerNames())
                answered.remove(name);
            for (const [name, value] of response.headers)
                answered.set(name, value);
            return { ...response, request: asked, headers: answered };
        },
    };
}


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ datastores)
/* harmony export */ });
/* unused harmony export datastoreFacts */
/* harmony import */ var _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7526);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7163);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6787);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5604);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1835);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3700);
/** Datastores of a workspace: the names under which it knows storage. */







function datastores(session) {
    return {
        async get(target, name) {
            if (!(0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .isPart */ .QR)(name))
                return (0,_told_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('unsupported', 'remote/odd-name');
            const { resourceGroup, workspace } = target;
            const told = session.ask(_catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x.datastore, { ...(0,_workspaces_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)(target), name }, async (use) => {
                const client = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .machineLearning */ .qe)(use, target.subscription);
                const options = { abortSignal: use.signal };
                const answer = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .orMissing */ .M)(client.datastores.get(resourceGroup, workspace, name, options));
                return answer && datastoreFacts(answer);
            });
            return (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(session, target, told);
        },
        list: target => session.ask(_catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x.datastores, (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)(target), async (use) => {
            const client = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .machineLearning */ .qe)(use, target.subscription);
            const { resourceGroup, workspace } = target;
            const found = [];
            for await (const row of client.datastores.list(resourceGroup, workspace, { abortSignal: use.signal }))
                found.push(datastoreFacts(row));
            return found;
        }),
    };
}
/** @throws BadAnswer where it is no datastore */
function datastoreFacts(answer) {
    const { name, properties } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(answer);
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(properties);
    return {
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name), 'name'),
        type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(own.datastoreType), 'datastoreType'),
        account: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(own.accountName),
        container: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(own.containerName) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(own.filesystem),
        endpoint: (0,_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(own.endpoint),
    };
}


/***/ }),

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ denyAssignments),
/* harmony export */   Z: () => (/* binding */ denialOf)
/* harmony export */ });
/* harmony import */ var _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7526);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6787);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6192);
/* harmony import */ var _resource_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5413);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6884);
/**
 * Deny assignments: what is denied whatever roles allow. Managed applications and deployment stacks make them. Nobody has
 * recorded an answer; the form is that of the specification (2022-04-01), with the principal that stands for everybody
 * as Microsoft's page on deny assignments describes it.
 */






function denyAssignments(session) {
    return {
        at(resource) {
            const { denyAssignments: operation } = _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x;
            const parts = { ...(0,_resource_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .oneSpelling */ .Th)(resource) };
            return session.ask(operation, parts, async (use) => {
                const rows = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .listResources */ .U2)(use, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)(operation.path, parts), operation.apiVersion ?? '');
                return rows.map(factsOf);
            });
        },
    };
}
function factsOf(row) {
    const { name, properties } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(row);
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(properties);
    return {
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(own.denyAssignmentName) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(name) ?? '',
        scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(own.scope), 'scope').toLowerCase(),
        isOwnScopeOnly: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)(own.doNotApplyToChildScopes) ?? false,
        permissions: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(own.permissions), 'permissions').map(one => ({
            set: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .actionSetOf */ .Yb)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(one)),
            isConditional: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(one).condition) !== undefined || (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(own.condition) !== undefined,
        })),
        principals: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(own.principals) ?? []).map(principalOf),
        excluded: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(own.excludePrincipals) ?? []).map(principalOf),
    };
}
const EVERYBODY = /^(?:00000000-0000-0000-0000-000000000000)$/;
function principalOf(value) {
    const { id: written, type } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(value);
    const id = ((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(written) ?? '').toLowerCase();
    const kind = ((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(type) ?? '').toLowerCase();
    if (EVERYBODY.test(id) || kind === 'systemdefined' || kind === 'everyone')
        return { id, kind: 'everybody' };
    // A principal of a type that nobody knows may be a group.
    return { id, kind: ['user', 'serviceprincipal', 'device'].includes(kind) ? 'one' : 'group' };
}
function denialOf(all, asked) {
    const verdicts = all.map(one => ({ name: one.name, kind: verdictOf(one, asked) }));
    const found = verdicts.find(({ kind }) => kind === 'denied') ?? verdicts.find(({ kind }) => kind === 'perhaps');
    return found?.kind === undefined ? undefined : { kind: found.kind, name: found.name };
}
/** The weakest of what has to come together. */
function verdictOf(one, asked) {
    const parts = [atScope(one, asked), ofAction(one, asked), ofPrincipal(one, asked)];
    if (parts.includes(undefined))
        return undefined;
    return parts.includes('perhaps') ? 'perhaps' : 'denied';
}
function atScope({ scope, isOwnScopeOnly }, { resource, isBelow }) {
    if (!isOwnScopeOnly)
        return 'denied';
    const isOwn = scope === (0,_resource_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(resource).toLowerCase();
    // Whether an action is one at the resource or at something inside of it, its name does not always tell.
    return isOwn && !isBelow ? 'perhaps' : undefined;
}
function ofAction({ permissions }, { permission }) {
    const fitting = permissions.filter(({ set }) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .allows */ .NB)([set], permission));
    if (fitting.length === 0)
        return undefined;
    return fitting.every(({ isConditional }) => isConditional) ? 'perhaps' : 'denied';
}
function ofPrincipal({ principals, excluded }, { principal }) {
    const own = principal?.toLowerCase();
    const isMeant = principals.some(({ kind, id }) => kind === 'everybody' || (own !== undefined && id === own));
    const mayBeMeant = principals.some(({ kind }) => kind === 'group' || own === undefined);
    if (!isMeant && !mayBeMeant)
        return undefined;
    if (own !== undefined && excluded.some(({ id }) => id === own))
        return undefined;
    const mayBeOut = excluded.some(({ kind }) => kind === 'group' || own === undefined);
    return isMeant && !mayBeOut ? 'denied' : 'perhaps';
}


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ errorCodes)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6787);
/**
 * The codes that a refused call names. Azure writes them in several forms: `error.code` of the resource manager, a chain
 * of `innerError` (or `innererror`) below it, rows of `details`, and, where the resource manager has passed an error of
 * Azure ML on, an `InnerError` among `additionalInfo`. Letter case of the keys does not count.
 */

/** Deeper than any chain that a service has sent. */
const MAX_DEPTH = 8;
/** @param error what a client has thrown: its body where it kept one, else the code that it read */
function errorCodes(error) {
    const { code, details, response } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(error);
    const body = parsed((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(response).bodyAsText) ?? details;
    const root = lowered(body);
    const top = root.error === undefined ? root : lowered(first(root.error));
    return { own: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(top.code) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(code), inner: below(top, 0) };
}
/** The codes in what stands below an error. */
function below(error, depth) {
    if (depth === MAX_DEPTH)
        return [];
    const nested = [
        error.innererror,
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(error.details) ?? []),
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(error.additionalinfo) ?? []).map(innerOf),
    ];
    return nested.flatMap(one => {
        const fields = lowered(one);
        const code = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fields.code);
        return [...(code === undefined ? [] : [code]), ...below(fields, depth + 1)];
    });
}
/** `{"type": "InnerError", "info": {"value": {"code": "NotFound", "innerError": null}}}` */
function innerOf(row) {
    const { type, info } = lowered(row);
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(type)?.toLowerCase() !== 'innererror')
        return undefined;
    return lowered(info).value;
}
/** `error` is an array in a few services. */
function first(value) {
    return Array.isArray(value) ? value[0] : value;
}
function lowered(value) {
    const entries = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value));
    return Object.fromEntries(entries.map(([key, own]) => [key.toLowerCase(), own]));
}
function parsed(body) {
    if (typeof body !== 'string')
        return undefined;
    try {
        return JSON.parse(body.replace(/^\uFEFF/, ''));
    }
    catch {
        // A page of a proxy, or an answer that was cut off.
        return undefined;
    }
}


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qg: () => (/* binding */ grantCommand)
/* harmony export */ });
/* unused harmony exports assigneeOf, word */
/** `az role assignment create \u2026`, ready to paste: a scope may hold names of a file, and a shell reads the command. */
function grantCommand({ role, scope }, who) {
    return `az role assignment create ${assigneeOf(who)} --role ${quoted(role)} --scope ${word(scope)}`;
}
/** By its object id nothing has to be looked up in the directory, which whoever grants may not read. */
function assigneeOf(who) {
    if (who?.objectId !== undefined)
        return `--assignee-object-id ${word(who.objectId)} --assignee-principal-type ${who.principalType}`;
    return `--assignee ${who?.clientId === undefined ? '<client id>' : word(who.clientId)}`;
}
function quoted(text) {
    return /^[\w ()-]+$/.test(text) ? `"${text}"` : word(text);
}
/** One word of a POSIX shell, whatever is in it. */
function word(text) {
    return /^[\w/.@:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ askedToWait),
/* harmony export */   x: () => (/* binding */ guardedHttp)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6787);
/* harmony import */ var _load_sdk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4967);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2257);
/* harmony import */ var _tap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8037);




/** How long one attempt may take; the clients then try again, three times. */
const ATTEMPT_MS = 20_000;
/** The longest wait for a request of which nobody knows how long it may take. */
const LONGEST_WAIT_MS = 60_000;
/** The wait where a throttled answer names none: the resource manager's buckets refill each second. */
const DEFAULT_WAIT_MS = 1_500;
/** In the order in which the clients look at them; the last has seconds or a date, the others milliseconds. */
const WAIT_HEADERS = ['retry-after-ms', 'x-ms-retry-after-ms', 'retry-after'];
/** Ours, on an answer: the seconds for which its service has asked to wait, also where nobody waits. */
const ASKED_HEADER = 'x-endpoint-preflight-asked-to-wait';
let transport;
function defaultTransport() {
    transport ??= (0,_load_sdk_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSdk */ .N)('http').then(({ createDefaultHttpClient }) => createDefaultHttpClient());
    return transport;
}
/** An `httpClient` for the options of any Azure client. */
async function guardedHttp(guard, transport = defaultTransport()) {
    const inner = (0,_tap_js__WEBPACK_IMPORTED_MODULE_2__/* .tapped */ .D)(await transport);
    return {
        async sendRequest(request) {
            refuseOtherHosts(request, guard);
            const response = await attempt(inner, request);
            withWait(request, response, guard);
            if (guard.isArm === true)
                checkShape(request, response);
            return response;
        },
    };
}
function refuseOtherHosts(request, { allows }) {
    const { host, protocol } = new URL(request.url);
    if (protocol === 'https:' && allows(host, request))
        return;
    // A link to a next page is text of a server, and the client would send the token along.
    const why = request.headers.has('authorization')
        ? 'where this token does not belong'
        : 'where nothing is asked';
    throw new _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .BadAnswer */ .CF(`it leads to ${protocol}//${host}, ${why}`);
}
async function attempt(inner, request) {
    const { abortSignal } = request;
    const patience = new _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .Patience */ .i3(abortSignal, ATTEMPT_MS);
    request.abortSignal = patience.signal;
    try {
        const response = await patience.waitFor(inner.sendRequest(request));
        // What is still on its way may hang, too.
        if (response.readableStreamBody === undefined)
            patience.end();
        else
            response.readableStreamBody.once('close', () => patience.end());
        return response;
    }
    catch (error) {
        patience.end();
        throw error instanceof _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeUp */ .Lr ? noAnswer(request) : error;
    }
    finally {
        if (abortSignal === undefined)
            delete request.abortSignal;
        else
            request.abortSignal = abortSignal;
    }
}
/** In the form in which the clients recognise what is worth another try. */
function noAnswer({ url }) {
    const error = new Error(`no answer from ${new URL(url).host} within ${ATTEMPT_MS / 1000} s`);
    return Object.assign(error, { name: 'RestError', code: 'ETIMEDOUT' });
}
/** What the client will wait for, in the one form that it cannot misread: nothing that the run has no time for. */
function withWait(request, { status, headers }, { signal }) {
    if (status !== 429 && status !== 503)
        return;
    const asked = waitOf(headers);
    for (const header of WAIT_HEADERS)
        headers.delete(header);
    if (asked !== undefined)
        headers.set(ASKED_HEADER, Math.ceil(asked / 1000));
    const wait = asked ?? (status === 429 ? DEFAULT_WAIT_MS : undefined);
    const left = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(request.abortSignal) ?? (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)(signal);
    if (wait !== undefined && wait < (left ?? LONGEST_WAIT_MS))
        headers.set('retry-after-ms', wait);
}
/** Milliseconds, of the first header that can be read; undefined where none can. */
function waitOf(headers) {
    for (const header of WAIT_HEADERS) {
        const value = (headers.get(header) ?? '').trim();
        const number = value === '' ? Number.NaN : Number(value);
        const wait = header === 'retry-after' ? secondsOrDate(number, value) : number;
        if (Number.isFinite(wait))
            return Math.max(0, Math.round(wait));
    }
    return undefined;
}
function secondsOrDate(number, value) {
    return Number.isNaN(number) ? Date.parse(value) - Date.now() : number * 1000;
}
/** The seconds for which the service of a failed call has asked to wait; undefined where it has not. */
function askedToWait(headers) {
    const seconds = headers?.get?.(ASKED_HEADER);
    return typeof seconds === 'string' ? Number(seconds) : undefined;
}
/**
 * A sign-in page of a proxy and a page that lost its rows are answers of status 200 too, and the clients make an empty
 * object or an empty list of them.
 */
function checkShape(request, { status, bodyAsText }) {
    if (status !== 200 || request.method !== 'GET')
        return;
    const body = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(parsed(bodyAsText ?? ''));
    // A resource, a list, how a long-running operation stands, or counts of role assignments, which have no id.
    const isKnown = Array.isArray(body.value) ||
        typeof body.id === 'string' ||
        typeof body.status === 'string' ||
        Object.keys(body).some(key => key.startsWith('roleAssignments'));
    if (!isKnown)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .BadAnswer */ .CF('it is neither a resource nor a list');
}
function parsed(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .BadAnswer */ .CF('it is no JSON, or was cut off');
    }
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/** Finds the bundle of Microsoft's clients and loads one client of it after the other. */



/** Modules that load side by side break each other: each waits for the one before. */
let last = Promise.resolve();
/** @throws Error where the bundle is missing or broken */
function loadSdk(part) {
    const loading = last.then(async () => {
        // Not bundled here: it would be carried by the Action and by the command line, 4 MB each.
        const sdk = (await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(locate()).href));
        return (await sdk[part]());
    });
    last = loading.catch(() => undefined);
    return loading;
}
/** As seen from the bundle of the Action or of the command line, or from this module in build/ or src/. */
function locate() {
    const here = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const places = ['azure/index.js', '../azure/index.js', 'sdk.js', 'sdk.ts'].map(place => node_path__WEBPACK_IMPORTED_MODULE_1__.join(here, place));
    const found = places.find(place => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    if (found === undefined)
        throw new Error('azure/index.js is missing: it belongs into dist/ beside index.js');
    return found;
}


/***/ }),

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ orMissing),
/* harmony export */   z: () => (/* binding */ noSuchType)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6985);
/** Tells "it is not there" from "it cannot be seen from here". */

/** What a run asks for by name; `<thing>NotFound` is then an answer. */
const THINGS = [
    ...[
        '',
        'resource',
        'asset',
        'assetversion',
        'version',
        'entity',
        'item',
        'object',
        'container',
        'artifact',
    ],
    ...['model', 'modelversion', 'modelcontainer', 'environment', 'environmentversion', 'environmentcontainer'],
    ...['code', 'codeversion', 'codecontainer', 'data', 'datastore', 'endpoint', 'onlineendpoint'],
    ...[
        'deployment',
        'onlinedeployment',
        'operation',
        'asyncoperation',
        'job',
        'compute',
        'vault',
        'storageaccount',
    ],
    ...['identity', 'userassignedidentity', 'managedidentity', 'roledefinition', 'roleassignment'],
    ...['policydefinition', 'policysetdefinition', 'policyassignment', 'policyexemption', 'lock'],
];
/** `ResourceNotFound`, `RoleDefinitionDoesNotExist`, `NotFoundError`: in the words of the service that answers. */
const ENDINGS = ['notfound', 'notfounderror', 'doesnotexist', 'notexist', 'doesntexist'];
const MISSING = new Set(THINGS.flatMap(thing => ENDINGS.map(ending => `${thing}${ending}`)));
/** The code of a class of errors; which one it is stands below it. */
const CLASSES = new Set(['usererror', 'validation', 'validationerror', 'badargument', 'clienterror']);
/** Codes of a 404 that speak of something above the thing that was asked for, or of another kind of question. */
const ELSEWHERE = new Set([
    ...['parentresourcenotfound', 'resourcegroupnotfound', 'subscriptionnotfound', 'invalidsubscriptionid'],
    ...['managementgroupnotfound', 'tenantnotfound', 'workspacenotfound', 'registrynotfound'],
]);
/**
 * Codes that say: this cloud, region or api-version has no such type of resource. Whether the thing is there stays
 * unknown. Seen in national clouds; some of them come with HTTP 400.
 */
const NO_SUCH_TYPE = new Set([
    ...['invalidresourcetype', 'resourcetypenotsupported', 'resourcetypenotfound', 'invalidresourcenamespace'],
    ...['providernotfound', 'noregisteredproviderfound', 'resourceprovidernotfound', 'namespacenotfound'],
    ...['invalidapiversionparameter', 'unsupportedapiversion', 'apiversionnotsupported', 'noapiversionfound'],
    ...['locationnotavailableforresourcetype', 'featurenotsupported'],
]);
/**
 * The answer of a call, or undefined where the service says that the named thing does not exist. Every other 404 stays
 * an error: one without a code is a proxy's, one of a parent says nothing of the child, one of a type nothing of the
 * thing, and a code that nobody knows may mean anything.
 * @param also codes that are an answer here, too: of a missing parent, of a thing of that name
 */
async function orMissing(call, also = []) {
    try {
        return await call;
    }
    catch (error) {
        const { statusCode } = (error ?? {});
        if (statusCode === 404 && saysMissing((0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f)(error), also))
            return undefined;
        throw error;
    }
}
function saysMissing({ own, inner }, also) {
    const known = new Set(also.map(code => code.toLowerCase()));
    const isMissing = (code) => MISSING.has(code) || known.has(code);
    const [first, ...below] = [own ?? '', ...inner].map(code => code.toLowerCase());
    if (first === undefined || first === '')
        return false;
    const all = [first, ...below];
    if (all.some(code => !known.has(code) && (ELSEWHERE.has(code) || NO_SUCH_TYPE.has(code))))
        return false;
    return isMissing(first) || (CLASSES.has(first) && below.some(isMissing));
}
/** The code with which the answer says that there is no such type here; undefined where it says something else. */
function noSuchType(error) {
    const { own, inner } = (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f)(error);
    return [own, ...inner].find(code => code !== undefined && NO_SUCH_TYPE.has(code.toLowerCase()));
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ TimeUp),
/* harmony export */   _5: () => (/* binding */ deadlineIn),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   i3: () => (/* binding */ Patience),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/**
 * How long work is waited for: until a signal fires or its time is up, whatever the work itself makes of that. Nothing
 * stays behind on the signal: `AbortSignal.any` keeps about 2 kB a call on Node 20 for as long as the oldest signal
 * lives, which is 700 MB after a day of watching (measured on 20.20).
 */

/** When a signal fires by itself, on the clock of `performance`: whoever waits under it can know how much time is left. */
const ENDS = new WeakMap();
/** The signal of a run: fires after so many milliseconds, or with another. */
function deadlineIn(ms, outer) {
    const deadline = AbortSignal.timeout(ms);
    const signal = outer === undefined ? deadline : AbortSignal.any([deadline, outer]);
    ENDS.set(signal, performance.now() + ms);
    return signal;
}
/** Milliseconds until the signal fires by itself; undefined where nobody knows. */
function timeLeft(signal) {
    const end = signal === undefined ? undefined : ENDS.get(signal);
    return end === undefined ? undefined : Math.max(0, end - performance.now());
}
/** The work took longer than it may. */
class TimeUp extends Error {
    name = 'TimeUp';
}
class Patience {
    #controller = new AbortController();
    #over;
    #end;
    /**
     * @param outer ends the work, too
     * @param ms how long the work may take; no limit where it is left out
     */
    constructor(outer, ms) {
        let fail = () => undefined;
        this.#over = new Promise((_resolve, reject) => {
            fail = reject;
        });
        // Nobody may be listening any more, or not yet.
        this.#over.catch(() => undefined);
        const stop = (error) => {
            fail(error);
            this.#controller.abort();
        };
        const onAbort = () => stop(Object.assign(new Error('The run has ended.'), { name: 'AbortError' }));
        const timer = ms === undefined ? undefined : setTimeout(() => stop(new TimeUp(`not within ${ms / 1000} s`)), ms);
        const left = Math.min(ms ?? Number.POSITIVE_INFINITY, timeLeft(outer) ?? Number.POSITIVE_INFINITY);
        if (Number.isFinite(left))
            ENDS.set(this.signal, performance.now() + left);
        takesMany(outer);
        takesMany(this.#controller.signal);
        this.#end = () => {
            clearTimeout(timer);
            outer?.removeEventListener('abort', onAbort);
        };
        if (outer?.aborted === true)
            onAbort();
        else
            outer?.addEventListener('abort', onAbort, { once: true });
    }
    /** Give it to the work. */
    get signal() {
        return this.#controller.signal;
    }
    /** @throws TimeUp, an AbortError, or what the work throws, whichever comes first */
    async waitFor(work) {
        return await Promise.race([this.#over, work]);
    }
    /** To be called once the work is over: the signal fires no more. */
    end() {
        this.#end();
    }
}
/** Each open question listens to the signal of its run; Node 20 warns of a leak from the eleventh on. */
function takesMany(signal) {
    // The clients may pass a signal of their own making.
    if (signal instanceof EventTarget)
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
}
/** Work that is waited for until `outer` fires, or for `ms`. Work for which it is too late is not begun. */
async function within(outer, ms, work) {
    const patience = new Patience(outer, ms);
    try {
        return await patience.waitFor(patience.signal.aborted ? new Promise(() => undefined) : work(patience.signal));
    }
    finally {
        patience.end();
    }
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   Yb: () => (/* binding */ actionSetOf)
/* harmony export */ });
/* unused harmony export fits */
/* harmony import */ var _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7526);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6787);
/* harmony import */ var _resource_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5413);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6884);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1835);
/** What who asks may do, and what a set of actions allows. */






function permissions(session) {
    return {
        async own(resource) {
            const { ownPermissions: operation } = _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x;
            const parts = { ...(0,_resource_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .oneSpelling */ .Th)(resource) };
            const sets = session.ask(operation, parts, async (use) => {
                const path = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)(operation.path, parts);
                const rows = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .listResources */ .U2)(use, path, operation.apiVersion ?? '');
                return rows.map(row => actionSetOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(row)));
            });
            return (0,_told_js__WEBPACK_IMPORTED_MODULE_5__/* .then */ .k8)(sets, told => (0,_told_js__WEBPACK_IMPORTED_MODULE_5__/* .then */ .k8)(session.signedIn(), ({ objectId }) => (0,_told_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)({ objectId, sets: told })));
        },
    };
}
/** The four lists of a role or a permission; what is not a text in them allows nothing. */
function actionSetOf({ actions, notActions, dataActions, notDataActions }) {
    return {
        actions: texts(actions),
        notActions: texts(notActions),
        dataActions: texts(dataActions),
        notDataActions: texts(notDataActions),
    };
}
function texts(value) {
    return ((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(value) ?? []).filter(item => typeof item === 'string');
}
/** Whether one of the sets allows it: what a set takes away, it takes away from itself alone. */
function allows(sets, { action, isData }) {
    return sets.some(set => {
        const [given, taken] = isData ? [set.dataActions, set.notDataActions] : [set.actions, set.notActions];
        return anyFits(given, action) && !anyFits(taken, action);
    });
}
function anyFits(patterns, action) {
    return patterns?.some(pattern => fits(pattern, action)) ?? false;
}
/** Whether `Microsoft.X/*` covers `microsoft.x/y/read`: a star is any text, slashes too; letter case does not count. */
function fits(pattern, action) {
    // No regular expression: the pattern is a text of a server, and many stars would make one slow.
    const [first = '', ...rest] = pattern.toLowerCase().split('*');
    const text = action.toLowerCase();
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (text.length < first.length + last.length)
        return false;
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > text.length - last.length)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN),
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/**
 * The expressions of policies, `[concat('tags[', parameters('name'), ']')]`: the functions of templates that rules are
 * written with (learn.microsoft.com, policy definition structure, policy functions, 2025). What is not known here, and
 * what depends on something that nobody knows, is `UNKNOWN`; it is never guessed.
 */
/** Nobody can tell the value from here. `undefined` is the value of what is surely not there. */
const UNKNOWN = Symbol('unknown');
/** The value that a rule writes: what an expression comes to, in lists too; anything else is what it is. */
function evaluate(value, around) {
    if (Array.isArray(value)) {
        const items = value.map(item => evaluate(item, around));
        return items.includes(UNKNOWN) ? UNKNOWN : items;
    }
    if (typeof value !== 'string' || !value.startsWith('['))
        return value;
    // Two brackets stand for one, and for no expression.
    if (value.startsWith('[['))
        return value.slice(1);
    if (!value.endsWith(']'))
        return value;
    const tokens = tokensOf(value.slice(1, -1));
    return tokens === undefined ? UNKNOWN : new Reader(tokens, around).whole();
}
/** Nobody writes a longer one by hand, and foreign text must not cost a run its time. */
const LONGEST = 20_000;
const DEEPEST = 60;
const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+)|([A-Za-z_]\w*)|([()[\],.]))\s*/y;
function tokensOf(text) {
    if (text.length > LONGEST)
        return undefined;
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const match = TOKEN.exec(text);
        if (match === null)
            return undefined;
        const [, quoted, number, name, mark] = match;
        if (quoted !== undefined)
            tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'") });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number });
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name });
        else
            tokens.push({ kind: 'mark', text: mark ?? '' });
    }
    return tokens;
}
/** Something is no expression: the whole is not known. */
class Malformed extends Error {
}
class Reader {
    #tokens;
    #around;
    #at = 0;
    #depth = 0;
    constructor(tokens, around) {
        this.#tokens = tokens;
        this.#around = around;
    }
    whole() {
        try {
            const value = this.#expression();
            return this.#at === this.#tokens.length ? value : UNKNOWN;
        }
        catch (error) {
            if (error instanceof Malformed)
                return UNKNOWN;
            throw error;
        }
    }
    #expression() {
        this.#depth += 1;
        if (this.#depth > DEEPEST)
            throw new Malformed();
        let value = this.#primary();
        while (this.#isMark('.') || this.#isMark('['))
            value = this.#property(value);
        this.#depth -= 1;
        return value;
    }
    #primary() {
        const token = this.#next();
        if (token.kind === 'text')
            return token.text;
        if (token.kind === 'number')
            return Number(token.text);
        if (token.kind !== 'name' || !this.#isMark('('))
            throw new Malformed();
        this.#next();
        return call(token.text, this.#arguments(), this.#around);
    }
    #arguments() {
        const values = [];
        while (!this.#isMark(')')) {
            if (values.length > 0)
                this.#expect(',');
            values.push(this.#expression());
        }
        this.#next();
        return values;
    }
    /** `.name`, `['name']` and `[0]`. A property that is not there may still be there in Azure. */
    #property(of) {
        let key;
        if (this.#next().text === '.')
            key = this.#next().text;
        else {
            key = this.#expression();
            this.#expect(']');
        }
        if (typeof of !== 'object' || of === null)
            return UNKNOWN;
        if (typeof key !== 'string' && typeof key !== 'number')
            return UNKNOWN;
        const own = Object.entries(of).find(([name]) => name.toLowerCase() === String(key).toLowerCase());
        return own === undefined ? UNKNOWN : own[1];
    }
    #isMark(text) {
        const token = this.#tokens[this.#at];
        return token?.kind === 'mark' && token.text === text;
    }
    #expect(text) {
        if (!this.#isMark(text))
            throw new Malformed();
        this.#at += 1;
    }
    #next() {
        const token = this.#tokens[this.#at];
        if (token === undefined)
            throw new Malformed();
        this.#at += 1;
        return token;
    }
}
/** Functions that can be answered though something in them is not known come first. */
function call(written, given, around) {
    const name = written.toLowerCase();
    if (name === 'if')
        return given[0] === UNKNOWN ? UNKNOWN : given[0] === true ? given[1] : given[2];
    if (name === 'and')
        return given.includes(false) ? false : given.includes(UNKNOWN) ? UNKNOWN : true;
    if (name === 'or')
        return given.includes(true) ? true : given.includes(UNKNOWN) ? UNKNOWN : false;
    if (given.includes(UNKNOWN))
        return UNKNOWN;
    if (name === 'parameters')
        return found(around.parameters, given[0]);
    if (name === 'field') {
        const [field] = given;
        return typeof field === 'string' && around.field !== undefined ? around.field(field) : UNKNOWN;
    }
    if (name === 'current')
        return found(around.current ?? new Map(), given[0] ?? '');
    if (given.length === 0 && around.context !== undefined) {
        const known = around.context(name);
        if (known !== UNKNOWN)
            return known;
    }
    const own = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    return own === undefined ? UNKNOWN : own(given);
}
function found(values, name) {
    const key = typeof name === 'string' ? name.toLowerCase() : undefined;
    return key !== undefined && values.has(key) ? values.get(key) : UNKNOWN;
}
/** A function of texts; anything else makes it unknown. */
function ofTexts(make) {
    return given => (given.every(one => typeof one === 'string') ? make(...given) : UNKNOWN);
}
function ofNumbers(make) {
    return ([a, b]) => (typeof a === 'number' && typeof b === 'number' ? make(a, b) : UNKNOWN);
}
function lengthOf(value) {
    if (typeof value === 'string' || Array.isArray(value))
        return value.length;
    return typeof value === 'object' && value !== null ? Object.keys(value).length : UNKNOWN;
}
const FUNCTIONS = {
    true: () => true,
    false: () => false,
    null: () => undefined,
    concat: given => {
        if (given.length > 0 && given.every(Array.isArray))
            return given.flat();
        return given.every(isScalar) ? given.map(String).join('') : UNKNOWN;
    },
    createarray: given => [...given],
    not: ([one]) => (typeof one === 'boolean' ? !one : UNKNOWN),
    // Of templates, not of conditions: letter case counts.
    equals: ([a, b]) => (isScalar(a) && isScalar(b) ? a === b : UNKNOWN),
    less: ofNumbers((a, b) => a < b),
    lessorequals: ofNumbers((a, b) => a <= b),
    greater: ofNumbers((a, b) => a > b),
    greaterorequals: ofNumbers((a, b) => a >= b),
    coalesce: given => given.find(one => one !== undefined && one !== null),
    length: ([one]) => lengthOf(one),
    empty: ([one]) => {
        if (one === undefined || one === null)
            return true;
        const length = lengthOf(one);
        return length === UNKNOWN ? UNKNOWN : length === 0;
    },
    contains: ([whole, part]) => {
        if (Array.isArray(whole))
            return whole.includes(part);
        return typeof whole === 'string' && typeof part === 'string' ? whole.includes(part) : UNKNOWN;
    },
    first: ([one]) => (typeof one === 'string' ? one.charAt(0) : Array.isArray(one) ? one[0] : UNKNOWN),
    last: ([one]) => (typeof one === 'string' || Array.isArray(one) ? one.at(-1) : UNKNOWN),
    string: ([one]) => (isScalar(one) ? String(one) : UNKNOWN),
    int: ([one]) => (/^-?\d+$/.test(String(one)) ? Number(one) : UNKNOWN),
    bool: ([one]) => (/^(?:true|false)$/i.test(String(one)) ? /^true$/i.test(String(one)) : UNKNOWN),
    tolower: ofTexts(text => text.toLowerCase()),
    toupper: ofTexts(text => text.toUpperCase()),
    trim: ofTexts(text => text.trim()),
    startswith: ofTexts((text, start = '') => text.toLowerCase().startsWith(start.toLowerCase())),
    endswith: ofTexts((text, end = '') => text.toLowerCase().endsWith(end.toLowerCase())),
    replace: ofTexts((text, old = '', by = '') => (old === '' ? UNKNOWN : text.replaceAll(old, by))),
    split: ofTexts((text, by = '') => (by === '' ? UNKNOWN : text.split(by))),
    substring: ([text, start, length]) => {
        if (typeof text !== 'string' || typeof start !== 'number')
            return UNKNOWN;
        if (length !== undefined && typeof length !== 'number')
            return UNKNOWN;
        return text.slice(start, length === undefined ? undefined : start + length);
    },
};
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Uu: () => (/* binding */ initiativeOf),
/* harmony export */   Vi: () => (/* binding */ exemptionOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   oi: () => (/* binding */ isAbove),
/* harmony export */   tq: () => (/* binding */ assignmentOf),
/* harmony export */   uy: () => (/* binding */ assignedBy),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6787);
/* harmony import */ var _policy_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);
/**
 * Policy assignments, the definitions, initiatives and exemptions around them, and what comes of them together: rules
 * with their parameters filled in. Reads what Azure answered; asks nothing.
 */


const ENFORCED = 'default';
const NOT_ENFORCED = 'donotenforce';
/** @param workspace its id; undefined where the assignment holds nowhere in it, or is not enforced */
function assignmentOf(row, workspace) {
    const { id, name, properties } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(row);
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(properties);
    const definition = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.policyDefinitionId)?.toLowerCase();
    const mode = ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.enforcementMode) ?? ENFORCED).toLowerCase();
    if (definition === undefined || mode === NOT_ENFORCED)
        return undefined;
    const scope = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.scope)?.toLowerCase();
    if (scope !== undefined && !isAbove(scope, workspace) && !isAbove(workspace, scope))
        return undefined;
    const notScopes = (texts(own.notScopes) ?? []).filter(one => one !== '');
    if (notScopes.some(one => !isGroup(one) && isAbove(one, workspace)))
        return undefined;
    return {
        id: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(id) ?? '').toLowerCase(),
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.displayName) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name) ?? '',
        scope,
        notScopes: notScopes.filter(one => isAbove(workspace, one)),
        definition,
        parameters: given(own.parameters),
        isSure: mode === ENFORCED && !notScopes.some(isGroup),
        selection: selectionOf(own.resourceSelectors),
        overrides: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(own.overrides) ?? []).flatMap(overrideOf),
        messages: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(own.nonComplianceMessages) ?? []).flatMap(messageOf),
    };
}
/**
 * Whether a scope is another one or above it. Which subscriptions are in a management group, no id tells; but a list
 * has only groups that the subscription is in.
 */
function isAbove(outer, inner) {
    const [above, below] = [outer.toLowerCase().replace(/\/+$/, ''), inner.toLowerCase()];
    return above === '' || isGroup(above) || below === above || below.startsWith(`${above}/`);
}
function isGroup(scope) {
    return scope.toLowerCase().startsWith('/providers/microsoft.management/managementgroups/');
}
function selectionOf(value) {
    return ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value) ?? []).map(one => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(one).selectors) ?? []).map(selectorOf));
}
function selectorOf(value) {
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value);
    return { kind: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.kind) ?? '').toLowerCase(), in: texts(own.in), notIn: texts(own.notIn) };
}
function texts(value) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value)?.map(one => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(one) ?? '').toLowerCase());
}
/** Other kinds than this, such as `definitionVersion`, change no effect. */
function overrideOf(value) {
    const { kind, value: effect, selectors } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value);
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(kind)?.toLowerCase() !== 'policyeffect')
        return [];
    return [{ effect: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(effect) ?? '').toLowerCase(), selectors: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(selectors) ?? []).map(selectorOf) }];
}
function messageOf(value) {
    const { message, policyDefinitionReferenceId } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value);
    const said = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message);
    return said === undefined
        ? []
        : [{ text: said, reference: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(policyDefinitionReferenceId)?.toLowerCase() }];
}
function definitionOf(body) {
    const { name, properties } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(body);
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(properties);
    const rule = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(own.policyRule);
    const { effect, details } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(rule.then);
    return {
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.displayName) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name) ?? '',
        mode: ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.mode) ?? 'All').toLowerCase(),
        condition: rule.if,
        effect,
        details,
        defaults: defaultsOf(own.parameters),
    };
}
function initiativeOf(body) {
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(body).properties);
    const members = ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(own.policyDefinitions) ?? []).flatMap(row => {
        const { policyDefinitionId, policyDefinitionReferenceId, parameters } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(row);
        const definition = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(policyDefinitionId)?.toLowerCase();
        const reference = ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(policyDefinitionReferenceId) ?? '').toLowerCase();
        return definition === undefined ? [] : [{ definition, reference, parameters: given(parameters) }];
    });
    return { members, defaults: defaultsOf(own.parameters) };
}
/** @param workspace its id: an exemption must be of it, or of something above it or inside of it */
function exemptionOf(row, workspace) {
    const { id, properties } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(row);
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(properties);
    const assignment = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.policyAssignmentId)?.toLowerCase();
    const [scope] = /^.*(?=\/providers\/Microsoft\.Authorization\/policyExemptions\/)/i.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(id) ?? '') ?? [];
    if (assignment === undefined || scope === undefined)
        return undefined;
    if (!isAbove(scope, workspace) && !isAbove(workspace, scope))
        return undefined;
    const expires = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(own.expiresOn);
    return {
        assignment,
        scope: scope.toLowerCase(),
        references: texts(own.policyDefinitionReferenceIds) ?? [],
        // What is no date never ends: then nobody is accused who may be exempt.
        expires: expires === undefined || Number.isNaN(Date.parse(expires)) ? undefined : Date.parse(expires),
        selection: selectionOf(own.resourceSelectors),
    };
}
function given(value) {
    return mapped((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value), one => one.value);
}
function defaultsOf(value) {
    return mapped((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value), one => one.defaultValue);
}
function mapped(parameters, read) {
    const entries = Object.entries(parameters).map(([name, one]) => [name.toLowerCase(), read((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(one))]);
    return new Map(entries.filter(([, value]) => value !== undefined));
}
/** What an assignment assigns, of the initiatives that are known. */
function assignedBy(assignment, initiatives) {
    const { definition, parameters } = assignment;
    if (!definition.includes('/policysetdefinitions/'))
        return [{ assignment, reference: undefined, definition, parameters }];
    const initiative = initiatives.get(definition);
    if (initiative === undefined)
        return [];
    const outer = new Map([...initiative.defaults, ...parameters]);
    return initiative.members.map(member => ({
        assignment,
        reference: member.reference,
        definition: member.definition,
        parameters: new Map([...member.parameters].map(([name, value]) => [name, (0,_policy_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(value, { parameters: outer })])),
    }));
}
/** Effects that keep nothing from being created, and change nothing of it. */
const HARMLESS = new Set([
    'audit',
    'auditifnotexists',
    'deployifnotexists',
    'denyaction',
    'disabled',
    'manual',
    'enforcesetting',
    'enforceopaconstraint',
    'addtonetworkgroup',
]);
/**
 * Whether a definition need not be read: it is built in, and its parameter `effect`, which is the effect of every
 * built-in one that has it, says that it does nothing here.
 */
function isIdle({ assignment, definition, parameters }) {
    const effect = parameters.get('effect');
    return (definition.startsWith('/providers/microsoft.authorization/') &&
        assignment.overrides.length === 0 &&
        typeof effect === 'string' &&
        HARMLESS.has(effect.toLowerCase()));
}
/** The effect without overrides, in lower case; `UNKNOWN` where it is an expression that cannot be followed. */
function effectOf({ definition, parameters }) {
    const effect = (0,_policy_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(definition.effect, { parameters });
    return typeof effect === 'string' ? effect.toLowerCase() : _policy_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .H;
}
function ruleOf({ assignment, reference, parameters }, definition) {
    return { assignment, reference, definition, parameters: new Map([...definition.defaults, ...parameters]) };
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ freeOf),
/* harmony export */   Q5: () => (/* binding */ familyKey),
/* harmony export */   aX: () => (/* binding */ capKey),
/* harmony export */   hx: () => (/* binding */ quota)
/* harmony export */ });
/* unused harmony exports readUsages, capsOf, joined */
/* harmony import */ var _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7526);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6787);
/* harmony import */ var _load_sdk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4967);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1835);
/**
 * Quota of Azure ML: its own pool, not that of Microsoft.Compute. Limits and use by VM family, of a subscription in a
 * region, and the caps of single workspaces.
 */





function quota(session) {
    return {
        async usages(subscription, region) {
            const told = await usagesOf(session, subscription, region);
            if (told.kind === 'known' || told.reason !== 'forbidden')
                return told;
            const second = await ofQuotaService(session, subscription, region);
            // What is missing is told by the first question: it is the one with the whole answer.
            return second.kind === 'known' ? second : told;
        },
        caps: (subscription, region) => session.ask(_catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x.quotas, { subscription, region }, async (use) => {
            const client = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .machineLearning */ .qe)(use, subscription);
            return capsOf(await rowsOf(client.quotas.list(region, { abortSignal: use.signal })));
        }),
    };
}
function usagesOf(session, subscription, region) {
    return session.ask(_catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x.usages, { subscription, region }, async (use) => {
        const client = await (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .machineLearning */ .qe)(use, subscription);
        return readUsages(await rowsOf(client.usages.list(region, { abortSignal: use.signal })));
    });
}
async function rowsOf(rows) {
    const found = [];
    for await (const row of rows)
        found.push((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(row));
    return found;
}
/** The same family in every spelling: `standardDSv2Family` and `Standard DSv2 Family Cluster Dedicated vCPUs`. */
function familyKey(name) {
    return lettersOf(name).replace(/(?:cluster(?:dedicated|lowpriority))?vcpus$/, '');
}
function lettersOf(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** A family in a workspace. */
function capKey({ subscription, resourceGroup, workspace }, family) {
    return [subscription, resourceGroup, workspace].join('/').toLowerCase().concat(' ', familyKey(family));
}
/**
 * The types of rows as the service writes them (answers of 2022-05 and 2025-11), and as the examples of the
 * specification do, which nobody has seen. The same name stands for a subscription, a workspace and a compute, dedicated
 * and low-priority: the type tells them apart, and in the older form the name does too. A type that is not among them is
 * left alone.
 */
const KINDS = {
    'vmfamily/dedicatedcores': 'family',
    totaldedicatedcores: 'total',
    totalclusters: 'clusters',
    'workspaces/dedicatedcores': 'workspace',
    vmfamily: 'family',
    dedicatedcores: 'total',
    totalcores: 'clusters',
    workspaces: 'workspace',
    workspace: 'workspace',
};
/** undefined: a row that says nothing of dedicated vCPUs or of clusters. */
function kindOf(row, list) {
    const type = ((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(row.type) ?? '').toLowerCase().replace(/^microsoft\.machinelearningservices\//, '');
    const [, counted = ''] = new RegExp(`^(.*)/${list}$`).exec(type) ?? [];
    const kind = Object.hasOwn(KINDS, counted) ? KINDS[counted] : undefined;
    if (kind === 'clusters' && counted === 'totalcores' && lettersOf(nameOf(row)) !== 'clusters')
        return undefined;
    return isLowPriority(row) ? undefined : kind;
}
/** What the rows of the subscription and of its workspaces say, each read by its type. */
function readUsages(rows) {
    const families = new Map();
    const unread = new Set();
    const byWorkspace = new Map();
    let [total, clusters] = [];
    for (const row of rows) {
        const kind = kindOf(row, 'usages');
        if (kind === 'total')
            total = usageOf(row);
        else if (kind === 'clusters')
            clusters = usageOf(row);
        else if (kind === 'family') {
            const [key, usage] = [familyKey(nameOf(row)), usageOf(row)];
            if (usage === undefined)
                unread.add(key);
            else
                roomiest(families, key, usage);
        }
        else if (kind === 'workspace') {
            const [key, used] = [keyOfId(row, nameOf(row)), numberOf(row, 'currentValue')];
            if (key !== undefined && used !== undefined)
                byWorkspace.set(key, used);
        }
    }
    // A row without a name may be that of any family.
    const isWhole = families.size > 0 && !families.has('') && !unread.has('');
    return { families, ...(unread.size > 0 && { unread }), isWhole, total, clusters, byWorkspace };
}
/** Every workspace has a row of every family, which repeats what the subscription has: a cap is what is lower. */
function capsOf(rows) {
    const ofSubscription = new Map();
    for (const row of rows) {
        const limit = kindOf(row, 'quotas') === 'family' ? numberOf(row, 'limit') : undefined;
        if (limit !== undefined)
            ofSubscription.set(familyKey(nameOf(row)), bound(limit));
    }
    const caps = new Map();
    for (const row of rows) {
        const key = kindOf(row, 'quotas') === 'workspace' ? keyOfId(row, nameOf(row)) : undefined;
        if (key === undefined)
            continue;
        const limit = numberOf(row, 'limit');
        const whole = ofSubscription.get(familyKey(nameOf(row))) ?? Number.POSITIVE_INFINITY;
        if (limit === undefined || bound(limit) < whole)
            caps.set(key, limit);
    }
    return caps;
}
/** What rows carry that have no limit of their own. */
const UNLIMITED = -1;
function bound(limit) {
    return limit === UNLIMITED ? Number.POSITIVE_INFINITY : limit;
}
/** undefined: the row has no limit that can be read. */
function usageOf(row) {
    const [limit, used] = [numberOf(row, 'limit'), numberOf(row, 'currentValue')];
    return limit === undefined ? undefined : { used, limit: limit === UNLIMITED ? undefined : limit };
}
/**
 * undefined: it is absent or null, which the service has been seen to answer.
 * @throws BadAnswer where it is no number: no answer of Azure has that
 */
function numberOf(row, field) {
    const value = row[field];
    return value === undefined || value === null ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(value), field);
}
/** Two rows of one family are not foreseen; the one that refuses less is taken. */
function roomiest(families, key, usage) {
    const known = families.get(key);
    if (known === undefined || freeOf(usage) > freeOf(known))
        families.set(key, usage);
}
/** Infinity where there is no limit; never below 0. All of it where nobody knows what is in use. */
function freeOf({ used = 0, limit }) {
    return limit === undefined ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);
}
/** `standardDSv2Family`: by its value, or by what stands in its place. */
function nameOf(row) {
    return namesOf(row)[0] ?? '';
}
/** Of the older form the name tells it, in one of its spellings. */
function isLowPriority(row) {
    return namesOf(row).some(name => /low.?priority/i.test(name));
}
/** A name stands in a row up to three times: for programs, for people, and at the end of the id. */
function namesOf({ name, id }) {
    const { value, localizedValue } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(name);
    const [, last] = /\/(?:usages|quotas)\/([^/]+)$/i.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(id) ?? '') ?? [];
    return [value, name, localizedValue, last].flatMap(one => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(one) ?? []);
}
const WORKSPACE_ID = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\//i;
function keyOfId({ id }, name) {
    const match = WORKSPACE_ID.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(id) ?? '');
    if (match === null)
        return undefined;
    const [, subscription = '', resourceGroup = '', workspace = ''] = match;
    return capKey({ subscription, resourceGroup, workspace }, name);
}
/** Microsoft.Quota has limits and use in two lists, and may leave families out. */
async function ofQuotaService(session, subscription, region) {
    const parts = { subscription, region };
    const scope = `subscriptions/${subscription}/providers/Microsoft.MachineLearningServices/locations/${region}`;
    const [limits, used] = await Promise.all([
        session.ask(_catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x.quotaServiceLimits, parts, async (use) => {
            const { quota: limits } = await quotaClient(use, subscription);
            return rowsOf(limits.list(scope, { abortSignal: use.signal }));
        }),
        session.ask(_catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x.quotaServiceUsages, parts, async (use) => {
            const { usages } = await quotaClient(use, subscription);
            return rowsOf(usages.list(scope, { abortSignal: use.signal }));
        }),
    ]);
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .then */ .k8)(limits, limitRows => (0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .then */ .k8)(used, usageRows => (0,_told_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(joined(limitRows, usageRows))));
}
async function quotaClient({ session, credential }, subscription) {
    const { AzureQuotaExtensionAPI } = await (0,_load_sdk_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSdk */ .N)('quota');
    return new AzureQuotaExtensionAPI(credential, subscription, await session.armOptions());
}
/** What is not in both lists is in neither: half of a pair says nothing. */
function joined(limitRows, usageRows) {
    const used = valuesOf(usageRows, ({ usages }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(usages).value));
    const limits = valuesOf(limitRows, ({ limit }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(limit).value));
    const families = new Map();
    let total;
    for (const [key, limit] of limits) {
        const inUse = used.get(key);
        if (inUse === undefined)
            continue;
        const usage = { used: inUse, limit: limit === UNLIMITED ? undefined : limit };
        if (key === 'totaldedicatedcores')
            total = usage;
        else if (!key.startsWith('total'))
            families.set(key, usage);
    }
    return { families, isWhole: false, total, clusters: undefined, byWorkspace: new Map() };
}
/**
 * By family. A row of Microsoft.Quota has its values and its name below `properties`, and its name at the top once more;
 * of Azure ML, none has been seen but in an example.
 */
function valuesOf(rows, read) {
    const values = new Map();
    for (const row of rows) {
        const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(row.properties);
        const isDedicated = !isLowPriority(own) && !/low.?priority/i.test((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(own.resourceType) ?? '');
        const [name, value] = [nameOf(own) || nameOf(row), read(own)];
        if (isDedicated && name !== '' && value !== undefined)
            values.set(familyKey(name), value);
    }
    return values;
}


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   PF: () => (/* binding */ resourceIdOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Th: () => (/* binding */ oneSpelling)
/* harmony export */ });
/** Ids of resources, as Azure writes them: in any letter case, and of any resource group. */
const ID = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+\/[^/]+)\/([^/]+)\/?$/i;
/**
 * The parts of an id, in lower case, since Azure writes one id in many.
 * @param type such as `Microsoft.KeyVault/vaults`
 * @returns undefined where the text is no id of a resource of that type
 */
function resourceName(id, type) {
    const [, subscription, resourceGroup, found, name] = ID.exec(id.toLowerCase()) ?? [];
    if (found !== type.toLowerCase())
        return undefined;
    if (subscription === undefined || resourceGroup === undefined || name === undefined)
        return undefined;
    return { subscription, resourceGroup, name };
}
/**
 * The characters that Azure allows in each part; none of them means anything to a shell within double quotes.
 * Names of resource groups: "Naming rules and restrictions for Azure resources" (letters of every script).
 */
const CHECKED_ID = /^\/subscriptions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/resourceGroups\/([\p{L}\p{N}_.()-]{1,90})\/providers\/([a-z.]{1,80})\/([a-z]{1,80})\/([\w.-]{1,260})$/iu;
/** Undefined for anything but the id of a resource of one level: no child, no subscription that is no GUID. */
function resourceIdOf(text) {
    const match = CHECKED_ID.exec(text);
    if (match === null)
        return undefined;
    const [, subscription = '', resourceGroup = '', provider = '', type = '', name = ''] = match;
    // In a URL, dots alone lead elsewhere.
    if ([resourceGroup, provider, name].some(part => /^\.+$/.test(part)))
        return undefined;
    return { subscription, resourceGroup, provider, type, name };
}
function idOf({ subscription, resourceGroup, provider, type, name }) {
    return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/${provider}/${type}/${name}`;
}
/** The same resource in one spelling: Azure writes one id in many letter cases, and a question about it is one. */
function oneSpelling(id) {
    return {
        ...id,
        subscription: id.subscription.toLowerCase(),
        resourceGroup: id.resourceGroup.toLowerCase(),
        name: id.name.toLowerCase(),
    };
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A GUID in lower case, or undefined. */
function guid(text) {
    return text !== undefined && GUID.test(text) ? text.toLowerCase() : undefined;
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zs: () => (/* binding */ RETRIES),
  Nn: () => (/* binding */ Session),
  Bq: () => (/* binding */ filled)
});

// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __webpack_require__(6787);
;// CONCATENATED MODULE: ./build/azure/challenge.js
/**
 * What a service wants a new token to have, said with HTTP 401: `WWW-Authenticate: Bearer \u2026, claims="<base64>"`.
 * Source: "Claims challenges, claims requests, and client capabilities" of Entra, read 2026-11; unseen in a recording.
 */

const MAX_LENGTH = 8_000;
/** The claims, as JSON text for the sign-in; undefined where none are asked for, or nobody can read them. */
function claimsWanted(error) {
    const { headers } = (0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(error).response);
    const challenge = headers?.get?.('www-authenticate');
    const [, encoded = ''] = /\bclaims="([\w+/=-]+)"/i.exec(String(challenge ?? '')) ?? [];
    if (encoded === '' || encoded.length > MAX_LENGTH)
        return undefined;
    const claims = Buffer.from(encoded, 'base64').toString('utf8');
    try {
        return Object.keys((0,fields/* fieldsOf */.Pf)(JSON.parse(claims))).length > 0 ? claims : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/azure/http.js
var http = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/azure/patience.js
var patience = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/azure/told.js
var azure_told = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/azure/why.js
var why = __webpack_require__(1026);
;// CONCATENATED MODULE: ./build/azure/session.js





/** As many as a browser opens to one host, and a little more: the resource manager throttles by the subscription. */
const AT_ONCE = 10;
/** Up to six attempts: a throttled workspace of many pipelines comes back within seconds. */
const RETRIES = { maxRetries: 4, retryDelayInMs: 700, maxRetryDelayInMs: 8_000 };
/**
 * How long a question is waited for that is asked again anyway: three attempts that hang, or a minute for which the
 * service asks to wait. Whoever looks again must not be held for longer by one that hangs.
 */
const FRESH_MS = 75_000;
class Session {
    cloud;
    /** Ends every question: the deadline of the run, or a cancelled job. */
    signal;
    asked = [];
    #signIn;
    #answers = new Map();
    #lane = new Lane(AT_ONCE);
    /** For what is asked anew, one an operation: logs that hang keep no state from being read. */
    #lanes = new Map();
    #signedIn;
    /** Whether the sign-in has led to an answer yet: a token that is refused then was good before. */
    #isProven = false;
    /** Whether the next fresh question begins a new sign-in. */
    #hasFailed = false;
    #arm;
    constructor(init) {
        this.cloud = init.cloud;
        this.signal = init.signal;
        this.#signIn = init.signIn;
    }
    /** The last sign-in; the first one begins here. */
    signedIn() {
        this.#signedIn ??= this.#signInInTime();
        return this.#signedIn;
    }
    /** A sign-in may hang, and not all of it listens to signals. */
    async #signInInTime(claims) {
        try {
            return await (0,patience/* within */.ux)(this.signal, undefined, () => this.#signIn(claims));
        }
        catch (error) {
            if (!this.signal.aborted)
                throw error;
            return (0,azure_told/* unknown */.L5)('timeout', 'sign-in/deadline', { host: new URL(this.cloud.authority).host });
        }
    }
    /**
     * Asks once what everybody may want to know. `call` gets what it needs to ask and may throw: what it throws becomes
     * the reason for which the answer is unknown.
     */
    ask(operation, parts, call) {
        return this.#once(operation, parts, path => this.#ask(operation, path, call));
    }
    /** As `ask`, for what anybody may read: it is asked whether or not somebody has signed in, and without a token. */
    askAnonymously(operation, parts, call) {
        return this.#once(operation, parts, path => this.#inTurn(operation, path, signal => call({ signal, session: this }), { lane: this.#lane }));
    }
    #once(operation, parts, ask) {
        if (hasOddPart(operation, parts))
            return Promise.resolve(oddName);
        const path = filled(operation.path, parts);
        const key = `${operation.service} ${operation.method} ${path}`;
        let answer = this.#answers.get(key);
        if (answer === undefined) {
            answer = ask(path);
            this.#answers.set(key, answer);
        }
        return answer;
    }
    /**
     * Asks anew each time: for what changes while a run looks at it. It stands in no log, which would grow for hours.
     * A sign-in that failed is begun anew by the next question of this kind.
     */
    async fresh(operation, parts, call) {
        if (hasOddPart(operation, parts))
            return oddName;
        if (this.#hasFailed) {
            this.#hasFailed = false;
            this.#signedIn = undefined;
        }
        const how = { lane: this.#laneOf(operation), ms: FRESH_MS };
        const told = await this.#ask(operation, filled(operation.path, parts), call, how);
        const signIn = this.signedIn();
        // Others may have begun a new one in the meantime.
        if ((await signIn).kind === 'unknown' && signIn === this.#signedIn)
            this.#hasFailed = true;
        return told;
    }
    #laneOf(operation) {
        const lane = this.#lanes.get(operation) ?? new Lane(AT_ONCE);
        this.#lanes.set(operation, lane);
        return lane;
    }
    /** A question whose token is refused in the middle of a run is asked once more, with a new one. */
    async #ask(operation, path, call, how = { lane: this.#lane }) {
        let claims;
        const asked = async (signIn) => {
            const signedIn = await signIn;
            if (signedIn.kind === 'unknown')
                return signedIn;
            const { credential } = signedIn.value;
            const once = async (signal) => {
                try {
                    return await call({ credential, signal, session: this });
                }
                catch (error) {
                    claims = claimsWanted(error);
                    throw error;
                }
            };
            const told = await this.#inTurn(operation, path, once, { ...how, who: signedIn.value });
            if (provesToken(told) && signIn === this.#signedIn)
                this.#isProven = true;
            return told;
        };
        const signIn = this.signedIn();
        const told = await asked(signIn);
        if (!isOfToken(told))
            return told;
        const anew = this.#renewed(signIn, claims);
        if (anew === undefined)
            return told;
        const again = await asked(anew);
        return isOfToken(again) ? twiceRefused(again) : again;
    }
    /** A new sign-in, one for all who met the same refusal; undefined where the refused token was never good. */
    #renewed(refused, claims) {
        if (refused !== this.#signedIn)
            return this.signedIn();
        if (!this.#isProven)
            return undefined;
        this.#isProven = false;
        this.#signedIn = this.#signInInTime(claims);
        return this.#signedIn;
    }
    async #inTurn(operation, path, call, { lane, ms, who }) {
        let started = performance.now();
        let told;
        try {
            // The wait in the queue counts, too: behind many that hang nobody waits for hours.
            const value = await (0,patience/* within */.ux)(this.signal, ms, signal => lane.through(signal, () => {
                started = performance.now();
                return call(signal);
            }));
            told = (0,azure_told/* known */.eO)(value);
        }
        catch (error) {
            told =
                error instanceof patience/* TimeUp */.Lr
                    ? noAnswer((0,why/* questionOf */.YH)(operation, path))
                    : (0,why/* whyUnknown */.FG)(error, { operation, path, signal: this.signal, cloud: this.cloud, who });
        }
        if (lane === this.#lane)
            this.#note(operation, path, told, performance.now() - started);
        return told;
    }
    #note(operation, path, told, ms) {
        const outcome = told.kind === 'unknown' ? told.reason : told.value === undefined ? 'missing' : 'answered';
        this.asked.push({ question: (0,why/* questionOf */.YH)(operation, path), outcome, ms: Math.round(ms) });
    }
    /** The transport for tokens of the resource manager. */
    armHttp() {
        const host = new URL(this.cloud.arm).host;
        this.#arm ??= (0,http/* guardedHttp */.x)({ allows: asked => asked === host, isArm: true, signal: this.signal });
        return this.#arm;
    }
    /** What every client of the resource manager is made with. */
    async armOptions() {
        return {
            endpoint: this.cloud.arm,
            credentialScopes: this.cloud.armScope,
            retryOptions: RETRIES,
            httpClient: await this.armHttp(),
        };
    }
}
/** Lets a few in at a time, in the order in which they came. */
class Lane {
    #waiting = [];
    #free;
    constructor(places) {
        this.#free = places;
    }
    /** Nothing is begun for which nobody waits any more. A place is free again as soon as its signal fires. */
    async through(signal, work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise(resolve => this.#waiting.push(resolve));
        const leave = once(() => this.#leave());
        signal.addEventListener('abort', leave, { once: true });
        try {
            signal.throwIfAborted();
            return await work();
        }
        finally {
            leave();
        }
    }
    #leave() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free += 1;
        else
            next();
    }
}
function once(act) {
    let isDone = false;
    return () => {
        if (!isDone)
            act();
        isDone = true;
    };
}
/** HTTP 401 is of the token and not of the right; and a token that is due may not be given any more. */
const OF_TOKEN = new Set([
    'remote/unauthorized',
    'remote/expired-token',
    'sign-in/lost',
]);
function isOfToken(told) {
    return told.kind === 'unknown' && OF_TOKEN.has(told.message);
}
/** A right that is lacking is told of a token that was read. */
function provesToken(told) {
    return told.kind === 'known' || told.message === 'remote/forbidden';
}
function twiceRefused(told) {
    return told.message === 'sign-in/lost' ? told : { ...told, message: 'remote/refused-twice' };
}
function noAnswer(question) {
    return (0,azure_told/* unknown */.L5)('unavailable', 'remote/no-answer', { question, seconds: FRESH_MS / 1000 });
}
/** Whether a name of a file can be no part of the path: `..` would ask for something else, half a character for nothing. */
function hasOddPart({ path }, parts) {
    return Object.entries(parts).some(([name, part]) => path.includes(`{${name}}`) && /^\.{0,2}$|[\p{Cc}\p{Surrogate}]/u.test(part));
}
const oddName = (0,azure_told/* unknown */.L5)('unsupported', 'remote/odd-name');
/** The path of an operation with its names filled in and escaped. */
function filled(path, parts) {
    return path.replace(/\{(\w+)\}/g, (_gap, name) => {
        const part = parts[name];
        // An empty part would ask for something else: `\u2026/onlineEndpoints//deployments`.
        if (part === undefined || part === '')
            throw new Error(`no ${name} for ${path}`);
        return encodeURIComponent(part);
    });
}


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openTap),
/* harmony export */   D: () => (/* binding */ tapped)
/* harmony export */ });
let current;
/** For every transport that is made from now on, until the returned function is called. */
function openTap(tap) {
    const before = current;
    current = tap;
    return () => {
        current = before;
    };
}
/** The transport, or what stands before it. */
function tapped(inner) {
    return current === undefined ? inner : current(inner);
}


/***/ }),

/***/ 1835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   k8: () => (/* binding */ then)
/* harmony export */ });
function known(value) {
    return { kind: 'known', value };
}
function unknown(reason, message, values = {}) {
    return { kind: 'unknown', reason, message, values };
}
/** The next question, asked only where there is an answer to ask it with. */
async function then(told, next) {
    const first = await told;
    return first.kind === 'known' ? next(first.value) : first;
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ whyUnknown),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   mm: () => (/* binding */ isCancelled)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6787);
/* harmony import */ var _grant_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(338);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5604);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1835);





function whyUnknown(error, { operation, path, signal, who }) {
    const { name, message, code, statusCode, response, limit } = (error ?? {});
    // What answers here is not Azure, or not all of Azure.
    const texts = operation.service === 'registry' ? 'registry' : 'remote';
    const question = questionOf(operation, path);
    const said = codeOf(code);
    const seconds = (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .askedToWait */ .l)(response?.headers);
    const values = { question, code: said, ...(seconds !== undefined && { seconds }) };
    if (isCancelled(signal))
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('timeout', 'remote/cancelled', { question });
    if (signal.aborted || name === 'AbortError')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('timeout', 'remote/deadline', { question });
    if (error instanceof _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .BadAnswer */ .CF || code === 'PARSE_ERROR')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('bad-answer', `${texts}/bad-answer`, {
            question,
            detail: error instanceof _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .BadAnswer */ .CF ? error.message : 'it is no JSON, or was cut off',
        });
    if (statusCode === 401)
        return ofToken(values, code, message);
    if (statusCode === 403)
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('forbidden', 'remote/forbidden', { ...values, ...need(operation, path, who) });
    if (statusCode === 404 || statusCode === 400) {
        const type = (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .noSuchType */ .z)(error);
        if (type !== undefined)
            return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('not-found', 'remote/no-such-type', {
                ...values,
                code: codeOf(type),
                status: statusCode,
            });
    }
    if (statusCode === 404)
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('not-found', `${texts}/not-found`, values);
    if (statusCode === 429 && limit !== undefined)
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('throttled', 'registry/throttled/limit', { ...values, ...limit });
    if (statusCode === 429)
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('throttled', `${texts}/throttled`, values);
    if (typeof statusCode === 'number')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('unavailable', `${texts}/http-error`, { ...values, status: statusCode });
    if (name === 'RestError')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('offline', `${texts}/unreachable`, values);
    // Signing in may fail later than at the start: a token is due again, and its source is gone.
    if (typeof name === 'string' && /Authentication|Credential/.test(name))
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('no-credentials', 'sign-in/lost', { question, detail: firstLine(message) });
    throw error;
}
/** The way out of a token that is too old is not that of one of the wrong tenant or cloud. */
function ofToken(values, code, message) {
    if (code === 'ExpiredAuthenticationToken')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('forbidden', 'remote/expired-token', values);
    // The same for every question, so that it stands in one line.
    if (code === 'InvalidAuthenticationTokenTenant')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('forbidden', 'remote/wrong-tenant', tenantsIn(message));
    if (code === 'InvalidAuthenticationTokenAudience')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('forbidden', 'remote/wrong-audience');
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('forbidden', 'remote/unauthorized', values);
}
const ISSUER = /https:\/\/[\w.]+\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\b/gi;
/** "\u2026 from the wrong issuer '\u2026/{tenant}/'. It must match the tenant '\u2026/{expected}/' \u2026" */
function tenantsIn(message) {
    const [tenant = '', expected = ''] = [...String(message ?? '').matchAll(ISSUER)].map(([, id]) => id ?? '');
    return { tenant, expected };
}
/** Somebody ended the run; a deadline gives a TimeoutError as its reason. */
function isCancelled({ aborted, reason }) {
    return aborted && reason?.name !== 'TimeoutError';
}
/** How a question is called in logs and messages: without the way that all of them have in common. */
function questionOf({ method, service }, path) {
    const short = path
        .replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\//, '\u2026/')
        .replace(/^\/subscriptions\/[^/]+\/(?=.)/, '\u2026/');
    if (service === 'assets')
        return `${method} ${path.replace(OF_REGISTRIES, '/\u2026/')}`;
    // A slash or a colon in a name is escaped for the request; nobody writes an image or a folder so.
    const readable = path.replace(/%2F/gi, '/').replace(/%3A/gi, ':');
    return `${method} ${service === 'arm' ? short : readable}`;
}
const OF_REGISTRIES = /\/mferp\/managementfrontend\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\//;
function need({ permission, role, at }, path, who) {
    // A registry of assets is asked at a host of its own; its scope is the same.
    const own = path.replace(/^[^/]+\/mferp\/managementfrontend(?=\/)/, '');
    const scope = plain(scopeOf(at, own));
    return { permission, role, at, scope, command: (0,_grant_command_js__WEBPACK_IMPORTED_MODULE_4__/* .grantCommand */ .Qg)({ role, scope }, who) };
}
/** As people write it: a name is escaped for the request alone. */
function plain(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** The scope of the role assignment that is missing, cut out of the path of the refused question. */
function scopeOf(at, path) {
    const depth = at === 'the subscription'
        ? /^\/subscriptions\/[^/]+/i
        : at === 'the resource group'
            ? /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i
            : at === 'the management group'
                ? /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i
                : /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/[^/]+\/[^/]+/i;
    return depth.exec(path)?.[0] ?? path;
}
/** `AuthorizationFailed`, in brackets behind a status; codes are names, and anything else is not shown. */
function codeOf(code) {
    return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? `, ${code}` : '';
}
function firstLine(message) {
    return typeof message === 'string' ? (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200) : '';
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   dh: () => (/* binding */ workspaces),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* unused harmony export workspaceFacts */
/* harmony import */ var _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7526);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6787);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5604);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6884);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1835);
/** The workspace that a deployment goes to: what else stands around it. */






function workspaces(session) {
    return {
        async get(target) {
            const { workspace: operation } = _catalog_azure_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x;
            const parts = partsOf(target);
            return await session.ask(operation, parts, async (use) => {
                const path = (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)(operation.path, parts);
                const asked = (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .getResource */ .hZ)(use, path, operation.apiVersion ?? '');
                const body = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .orMissing */ .M)(asked, ['WorkspaceNotFound']);
                return body === undefined ? undefined : workspaceFacts(body);
            });
        },
    };
}
/** The target as the parts of an operation's path. */
function partsOf({ subscription, resourceGroup, workspace }) {
    return { subscription, resourceGroup, workspace };
}
/** `West Europe` and `westeurope` are one region. */
function regionOf(location) {
    return location.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** Without any, the list is absent and the count is 0; with some, both are there (api-versions 2020-08-01 to 2024-04-01). */
function privateEndpointsOf({ privateEndpointConnections, privateLinkCount }) {
    const counts = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(privateEndpointConnections)?.length, (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(privateLinkCount)];
    const known = counts.filter(count => count !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
}
/** @throws BadAnswer where it is no workspace */
function workspaceFacts(body) {
    const { id, location, properties, identity } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(body);
    const own = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(properties);
    const network = own.managedNetwork === undefined || own.managedNetwork === null
        ? undefined
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(own.managedNetwork);
    return {
        id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(id), 'id'),
        region: regionOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(location), 'location')),
        storageAccount: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(own.storageAccount),
        containerRegistry: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(own.containerRegistry),
        keyVault: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(own.keyVault),
        imageBuildCompute: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(own.imageBuildCompute),
        publicNetworkAccess: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(own.publicNetworkAccess),
        v1LegacyMode: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)(own.v1LegacyMode),
        privateEndpoints: privateEndpointsOf(own),
        managedNetwork: network && {
            isolationMode: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(network.isolationMode),
            status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(network.status).status) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(network.status),
        },
        principalId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(identity).principalId),
        tenantId: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(identity).tenantId),
    };
}
/** The answer of a question about something inside a workspace, which must be there for a "missing" to count. */
async function inside(session, target, told) {
    const answer = await told;
    if (answer.kind === 'unknown' || answer.value !== undefined)
        return answer;
    const around = await workspaces(session).get(target);
    return around.kind === 'unknown' ? around : (0,_told_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(undefined);
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ ofOwnContainer),
/* harmony export */   Ih: () => (/* binding */ isRendered),
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   iz: () => (/* binding */ ofDockerfile),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _documents_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2339);
/* harmony import */ var _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3928);
/* harmony import */ var _documents_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9472);
/* harmony import */ var _paths_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/** The Dockerfile of a deployment's build context, read once a run. */




/** Nobody writes a Dockerfile as long as this; one that is would take the parser a second. */
const MAX_BYTES = 200_000;
/** Asks of the Dockerfile; nothing, and at once, where there is none that can be read. */
function ofDockerfile(document, files, judge) {
    const started = startReading(document, files);
    return started === undefined ? [] : later(started, judge);
}
/** The Dockerfile itself; undefined where there is none that can be read. */
async function dockerfileOf(document, files) {
    const started = startReading(document, files);
    return started && built(started);
}
function startReading(document, files) {
    const place = (0,_paths_places_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenDockerfile */ .ks)(document, files) ?? (0,_paths_places_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultDockerfile */ .e)(document, files);
    const look = place && files.look(place.base, place.written);
    if (place === undefined || look?.kind !== 'file')
        return undefined;
    // What lies outside of the repository is not read.
    if (files.leavesRepository(place.view.source.path, look.path) === true)
        return undefined;
    const reading = readOnce(files, look.path);
    return reading && { view: place.view, context: place.base, reading };
}
/** The same for a container of the user's own (`inference_config`): Azure starts what its image starts. */
function ofOwnContainer(document, files, judge) {
    const { environment } = document;
    return environment.form === 'inline' && environment.view.has('inference_config')
        ? ofDockerfile(document, files, judge)
        : [];
}
async function* later(started, judge) {
    const build = await built(started);
    if (build !== undefined)
        yield* judge(build);
}
async function built({ view, context, reading }) {
    const dockerfile = await reading;
    const { syntax } = dockerfile;
    // Another program reads the file by rules of its own.
    const isForeign = syntax !== undefined && !/^(?:docker\.io\/)?docker\/dockerfile(?:[:@]|$)/.test(syntax);
    return isForeign ? undefined : { view, context, dockerfile };
}
const readings = new WeakMap();
function readOnce(files, path) {
    const known = readings.get(files) ?? new Map();
    readings.set(files, known);
    if (!known.has(path)) {
        const read = (0,_documents_file_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(path, MAX_BYTES);
        known.set(path, 'text' in read ? (0,_documents_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__/* .readDockerfile */ .n)(new _documents_source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .k(files.display(path), path, read.text)) : undefined);
    }
    return known.get(path);
}
/** Marks that something else fills in before the image is built: `{{ base }}`, `<% base %>`. */
function isRendered(text) {
    return /\{[{%]|[}%]\}|<%|%>/.test(text);
}
/** A part that is known only when the image is built, or when the file is rendered: `${TAG}`, `<base>`. */
function isUnknown(text) {
    return isRendered(text) || /[$`<>]/.test(text);
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ flavoursOf),
/* harmony export */   Li: () => (/* binding */ isNoCode),
/* harmony export */   QC: () => (/* binding */ noCodeConda),
/* harmony export */   _C: () => (/* binding */ PYFUNC),
/* harmony export */   g5: () => (/* binding */ noCodeModel),
/* harmony export */   nV: () => (/* binding */ servedBy),
/* harmony export */   wg: () => (/* binding */ packageOf),
/* harmony export */   yP: () => (/* binding */ modelType)
/* harmony export */ });
/* harmony import */ var _catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _documents_mlmodel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6035);
/** How a deployment serves an MLflow model, and what Azure then builds its environment from. */


/** The type of an inline model, as the client reads it; undefined where it is not known. */
function modelType({ model }) {
    if (model.form !== 'inline' || model.view.isTemplate('type'))
        return undefined;
    return (model.view.string('type') ?? 'custom_model').toLowerCase();
}
/** Azure writes the scoring script and builds the environment: neither is given. */
function isNoCode(document) {
    const isAlone = !document.isGiven('code_configuration') && document.environment.form === 'none';
    return isAlone && modelType(document) === 'mlflow_model';
}
/** The local model of a deployment without code. */
function noCodeModel(document, files) {
    const folder = isNoCode(document) ? (0,_documents_mlmodel_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFolderOf */ .T)(document, files) : undefined;
    return folder?.kind === 'mlflow' ? folder.model : undefined;
}
/**
 * Its conda file: what Azure installs when the container starts (how-to-deploy-mlflow-models.md, 03/31/2025).
 */
function noCodeConda(document, files) {
    const reading = noCodeModel(document, files)?.conda;
    return reading?.kind === 'read' ? reading.conda : undefined;
}
function packageOf(conda, ...names) {
    return conda.packages.find(({ name }) => names.includes(name));
}
/** The line of the deployment that brings the model in; each check has words of its own for it. */
function servedBy({ model }, check) {
    return model.form === 'inline' ? [{ message: `${check}/deployment`, at: model.view.range('path') }] : [];
}
/** The flavours of an MLmodel file that are mappings. */
function flavoursOf(mlmodel) {
    return mlmodel.entries('flavors').map(({ key }) => key.text);
}
const PYFUNC = `flavors.${_catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .MLFLOW_FILES */ .QF.flavour}`;


/***/ }),

/***/ 923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ REMOTE_CHECKS),
  A: () => (/* reexport */ quotaRows)
});

// EXTERNAL MODULE: ./build/catalog/curated-environments.js
var curated_environments = __webpack_require__(9557);
;// CONCATENATED MODULE: ./build/checks/az.js
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,89}$/;
/** The name as an argument; what it stands for, in angle brackets, where a shell would read more into it. */
function argument(name, standsFor) {
    return SAFE.test(name) ? name : `<${standsFor}>`;
}
/** `--resource-group rg-ml --workspace-name ml-prod --subscription \u2026`. */
function inWorkspace({ resourceGroup, workspace, subscription }) {
    return options({ 'resource-group': resourceGroup, 'workspace-name': workspace, subscription });
}
/** `az ml online-endpoint show --name credit --resource-group \u2026`. */
function azCommand(words, names, target) {
    return `az ${words} ${options(names)} ${inWorkspace(target)}`;
}
function options(names) {
    return Object.entries(names)
        .map(([option, name]) => `--${option} ${argument(name, option)}`)
        .join(' ');
}
/** `az ml workspace <verb> --name ml-prod --resource-group \u2026`: there the workspace is the thing itself. */
function azWorkspace(verb, { resourceGroup, workspace, subscription }) {
    return `az ml workspace ${verb} ${options({ name: workspace, 'resource-group': resourceGroup, subscription })}`;
}

// EXTERNAL MODULE: ./build/checks/check.js
var check = __webpack_require__(5096);
;// CONCATENATED MODULE: ./build/checks/remote.js
function defineRemoteCheck(check) {
    return check;
}
/** "Not checked", with what Azure said. It points at the route whose question it is. */
function unanswered(view, path, { reason, message, values }) {
    return { at: view.range(path), reason, message: `/${message}`, values };
}

// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __webpack_require__(389);
// EXTERNAL MODULE: ./build/checks/references.js
var references = __webpack_require__(7140);
;// CONCATENATED MODULE: ./build/checks/assets/named.js

const PLACES = {
    models: 'model',
    environments: 'environment',
    codes: 'code_configuration.code',
};
/**
 * The asset of that kind. Undefined where the file names none, brings its own, waits to be rendered, or names it in a
 * form that contract/reference has refused.
 */
function namedAsset(document, kind) {
    const text = writtenAsset(document, kind);
    if (text === undefined)
        return undefined;
    const reference = (0,references/* parseReference */.F)(text);
    if (reference.form === 'wrong')
        return undefined;
    if (reference.form !== 'workspace' && reference.type !== kind)
        return undefined;
    // Kubernetes takes no registry assets.
    if (reference.form === 'registry' && !document.isManaged)
        return undefined;
    if (reference.name.trim() === '')
        return undefined;
    return { view: document, path: PLACES[kind], kind, text, reference };
}
function writtenAsset(document, kind) {
    if (kind === 'codes') {
        const code = document.string(PLACES.codes);
        if (code === undefined || !(0,references/* isCodeAsset */.K)(code))
            return undefined;
        // The client takes the id of a code asset with its prefix and without.
        return code.startsWith('azureml:') ? code : `azureml:${code}`;
    }
    const part = kind === 'models' ? document.model : document.environment;
    return part.form === 'reference' ? part.text : undefined;
}

// EXTERNAL MODULE: ./build/azure/blobs.js + 1 modules
var blobs = __webpack_require__(9003);
// EXTERNAL MODULE: ./build/azure/told.js
var azure_told = __webpack_require__(1835);
;// CONCATENATED MODULE: ./build/checks/assets/search.js




/** Every answer is remembered by the session, so that each check may search by itself. */
async function search({ azure, target }, named) {
    const { reference } = named;
    if (reference.form === 'registry')
        return inRegistry(azure, named, reference);
    if (reference.form === 'workspace')
        return inHome(azure, target, named, reference);
    const { subscription, resourceGroup, workspace, name, version } = reference;
    const home = { subscription, resourceGroup, workspace };
    if ((0,blobs/* isSameWorkspace */.i)(home, target))
        return inHome(azure, target, named, reference);
    const around = await azure.workspaces.get(home);
    if (around.kind === 'unknown')
        return around;
    if (around.value === undefined)
        return { kind: 'missing', what: 'workspace', home, name, version };
    return inHome(azure, home, named, reference);
}
async function inHome(azure, home, named, wanted) {
    const { version, label } = wanted;
    const answer = version !== undefined && version !== ''
        ? await exact(azure, home, named, { ...wanted, version })
        : label === 'latest' && named.kind !== 'codes'
            ? await latest(azure, home, named, wanted)
            : await any(azure, home, named, wanted);
    // The service itself knows curated environments by their old names, whatever its lists hold.
    const isOldCurated = named.kind === 'environments' && !('registry' in home) && wanted.name.startsWith(curated_environments/* OLD_CURATED_PREFIX */.oh);
    if (answer.kind === 'missing' && isOldCurated)
        return (0,azure_told/* unknown */.L5)('unsupported', 'remote/curated-old', { name: (0,shown/* shown */.S)(wanted.name) });
    return answer;
}
async function exact(azure, home, { kind }, { name, version }) {
    const told = await azure.assets.version(home, kind, name, version);
    if (told.kind === 'unknown')
        return told;
    if (told.value !== undefined)
        return { kind: 'found', home, name, version: told.value };
    const asset = await azure.assets.get(home, kind, name);
    const isGone = asset.kind === 'known' && asset.value === undefined;
    return { kind: 'missing', what: isGone ? 'asset' : 'version', home, name, version };
}
/**
 * The newest that is not archived, as the client has it (azure-ai-ml 1.34.0 `_utils/_asset_utils.py`, `_get_latest`),
 * else the one that the asset itself calls its latest (`_get_latest_version_from_container`).
 */
async function latest(azure, home, { kind }, { name }) {
    const told = await azure.assets.newest(home, kind, name);
    if (told.kind === 'unknown')
        return told;
    const [version] = told.value;
    if (version !== undefined)
        return { kind: 'found', home, name, version };
    const asset = await azure.assets.get(home, kind, name);
    if (asset.kind === 'unknown')
        return asset;
    const called = asset.value?.latestVersion;
    const own = called === undefined ? undefined : await azure.assets.version(home, kind, name, called);
    if (own?.kind === 'unknown')
        return own;
    if (own?.value?.isArchived === false)
        return { kind: 'found', home, name, version: own.value };
    const what = asset.value === undefined ? 'asset' : 'active';
    return { kind: 'missing', what, home, name, version: '' };
}
async function any(azure, home, { kind }, { name }) {
    const told = await azure.assets.get(home, kind, name);
    if (told.kind === 'unknown')
        return told;
    return told.value === undefined
        ? { kind: 'missing', what: 'asset', home, name, version: '' }
        : { kind: 'some-version' };
}
/** Wherever the registry is: the name leads there. */
async function inRegistry(azure, named, { registry, ...wanted }) {
    const home = { registry };
    const told = await azure.assets.registry(home);
    if (told.kind === 'unknown')
        return told;
    if (told.value !== undefined)
        return inHome(azure, home, named, wanted);
    const { name, version = '' } = wanted;
    return { kind: 'missing', what: 'registry', home, name, version };
}
/** The name of a workspace or a registry, for a message. */
function homeName(home) {
    return (0,shown/* shown */.S)('registry' in home ? home.registry : home.workspace);
}

;// CONCATENATED MODULE: ./build/checks/assets/archived.js







/**
 * Neither the version nor the whole asset has been archived. What is archived still deploys, says Microsoft of the
 * command; but somebody has put it away, and it is gone from every list that a person would look at.
 */
const archived = defineRemoteCheck({
    id: 'assets/archived',
    needs: 'azure',
    confidence: 'certain',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    async *run({ document, target, azure }) {
        // Code has no command to archive it.
        const named = [namedAsset(document, 'models'), namedAsset(document, 'environments')];
        const answers = named.map(one => one && archivedAsset({ azure, target }, one));
        for (const answer of await Promise.all(answers))
            if (answer !== undefined)
                yield answer;
    },
});
async function archivedAsset(where, named) {
    const { view, path, kind } = named;
    const found = await search(where, named);
    // assets/model and assets/environment say what cannot be looked at at all.
    if (found.kind === 'unknown')
        return found.reason === 'unsupported' ? undefined : unanswered(view, path, found);
    if (found.kind !== 'found')
        return undefined;
    const { home, name, version } = found;
    const values = { name: (0,shown/* shown */.S)(name), version: (0,shown/* shown */.S)(version.version), home: homeName(home) };
    const asset = await where.azure.assets.get(home, kind, name);
    // Azure counts the versions of an archived asset as archived too: the way out is that of the asset.
    if (asset.kind === 'known' && asset.value?.isArchived === true) {
        const command = restoring(home, kind, { name });
        return (0,check/* problem */.CC)(view, path, { message: messageOf('asset', home), values: { ...values, command } });
    }
    if (version.isArchived) {
        const command = restoring(home, kind, { name, version: version.version });
        return (0,check/* problem */.CC)(view, path, { message: messageOf('version', home), values: { ...values, command } });
    }
    return asset.kind === 'unknown' ? unanswered(view, path, asset) : undefined;
}
/** The message for what Microsoft has archived in its own registry: nobody else can bring it back. */
function messageOf(what, home) {
    const isOfMicrosoft = 'registry' in home && home.registry.toLowerCase() === curated_environments/* CURATED_REGISTRY */.Je;
    return isOfMicrosoft ? 'of-microsoft' : what;
}
function restoring(home, kind, names) {
    const words = `ml ${kind === 'models' ? 'model' : 'environment'} restore`;
    if (!('registry' in home))
        return azCommand(words, names, home);
    const options = { ...names, 'registry-name': home.registry };
    const given = Object.entries(options).map(([option, name]) => `--${option} ${argument(name, option)}`);
    return `az ${words} ${given.join(' ')}`;
}

// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __webpack_require__(7242);
;// CONCATENATED MODULE: ./build/checks/assets/missing.js





/** As many names as a line can hold. */
const FEW = 4;
async function missingAsset({ azure, document }, named, missing) {
    const { view, path } = named;
    const isCurated = missing.what === 'asset' && document.isManaged && isCuratedName(named);
    const { message, values } = isCurated ? ofRegistry(missing) : await said(azure, named, missing);
    const about = { name: (0,shown/* shown */.S)(missing.name), version: (0,shown/* shown */.S)(missing.version), home: homeName(missing.home) };
    // How discovery says so of a name that nobody has, no recording shows.
    const severity = missing.what === 'registry' ? 'warning' : undefined;
    return (0,check/* problem */.CC)(view, path, {
        message,
        ...(severity && { severity }),
        values: { ...about, ...values },
    });
}
async function said(azure, { kind, reference }, missing) {
    const { what, home, name, version } = missing;
    if (what === 'workspace')
        return { message: 'no-workspace', values: {} };
    if (what === 'registry')
        return { message: 'no-registry', values: {} };
    if (what === 'active')
        return { message: 'all-archived', values: {} };
    if (what === 'asset') {
        const told = await azure.assets.names(home, kind);
        const own = nameSaid(name, told.kind === 'known' ? told.value : []);
        // What is in a registry, others have put there: nothing to register before the deploy.
        const isThere = own.message === 'others' || own.message === '';
        return 'registry' in home && isThere
            ? { ...own, message: own.message === '' ? 'of-registry' : 'of-registry-others' }
            : own;
    }
    const told = await azure.assets.newest(home, kind, name);
    if (told.kind === 'unknown')
        return { message: 'version-alone', values: {} };
    const newest = told.value.map(row => row.version);
    return versionSaid(version, newest, own => rewritten(reference, name, own));
}
/** A name that Microsoft's registry has, written as if the workspace had it. */
function isCuratedName({ kind, reference: { form, name } }) {
    return kind === 'environments' && form === 'workspace' && curated_environments/* CURATED_ENVIRONMENTS */.gz.includes(name);
}
function ofRegistry({ name, version }) {
    const place = version === '' ? 'labels/latest' : `versions/${(0,shown/* shown */.S)(version)}`;
    const path = `azureml://registries/${curated_environments/* CURATED_REGISTRY */.Je}/environments/${name}/${place}`;
    return { message: 'in-registry', values: { path } };
}
function nameSaid(name, names) {
    const meant = (0,suggest/* nearest */.pA)(name, names);
    if (meant !== undefined)
        return { message: 'did-you-mean', values: { meant: (0,shown/* shown */.S)(meant) } };
    if (names.length === 0)
        return { message: '', values: {} };
    return { message: 'others', values: { others: (0,suggest/* nearestFew */.r5)(name, names, FEW).map(shown/* shown */.S) } };
}
function versionSaid(version, newest, write) {
    const [first] = newest;
    if (first === undefined)
        return { message: 'no-version', values: {} };
    const meant = newest.find(own => bare(own) === bare(version));
    if (meant !== undefined)
        return { message: 'other-version', values: { meant: (0,shown/* shown */.S)(meant), reference: write(meant) } };
    return { message: 'version', values: { newest: newest.map(shown/* shown */.S), reference: write(first) } };
}
/** `v01`, `01` and `1` are three versions to Azure, and one to a person. */
function bare(version) {
    return version
        .toLowerCase()
        .replace(/^v(?=\d)/, '')
        .replace(/^0+(?=\d)/, '')
        .replace(/(?:\.0)+$/, '');
}
/** The reference with another version, in the form that the file has. */
function rewritten(reference, name, version) {
    if (reference.form === 'workspace')
        return `azureml:${(0,shown/* shown */.S)(name)}:${(0,shown/* shown */.S)(version)}`;
    return `\u2026/${(0,shown/* shown */.S)(name)}/versions/${(0,shown/* shown */.S)(version)}`;
}

;// CONCATENATED MODULE: ./build/checks/assets/exists.js
/** The asset that a file names is there, in the version that it names. */







/** The client resolves no label of code and takes no name alone (azure-ai-ml 1.34.0 `_operation_orchestrator.py`). */
function isUnversionedCode({ kind, reference }) {
    return kind === 'codes' && reference.form === 'workspace' && !reference.version;
}
/** Microsoft's page on ERR_1300 asks for a model of the same workspace; that another never works, it does not say. */
function* elsewhere(view, { kind, path }, target, { home, name }) {
    if (kind !== 'models' || 'registry' in home || (0,blobs/* isSameWorkspace */.i)(home, target))
        return;
    const values = { name: (0,shown/* shown */.S)(name), home: homeName(home), workspace: target.workspace };
    yield (0,check/* problem */.CC)(view, path, { message: 'other-workspace', severity: 'warning', values });
}
/** A check of one kind of asset: the three differ in what they are called. */
function existenceOf(kind, about) {
    return defineRemoteCheck({
        ...about,
        needs: 'azure',
        confidence: 'certain',
        severity: 'error',
        since: '1.0.0',
        of: check/* DEPLOYMENTS */.$i,
        async *run(context) {
            const { document, target } = context;
            const named = namedAsset(document, kind);
            if (named === undefined)
                return;
            if (isUnversionedCode(named)) {
                yield (0,check/* problem */.CC)(document, named.path, { message: 'unversioned', values: { text: (0,shown/* shown */.S)(named.text) } });
                return;
            }
            const answer = await search(context, named);
            if (answer.kind === 'unknown') {
                yield unanswered(document, named.path, answer);
                return;
            }
            // Offline, it may have been an environment of one's own.
            if (isCuratedName(named))
                yield { file: document.file, settles: 'environment/curated-reference/in-registry' };
            if (answer.kind === 'missing')
                yield await missingAsset(context, named, answer);
            else if (answer.kind === 'found')
                yield* elsewhere(document, named, target, answer);
        },
    });
}

;// CONCATENATED MODULE: ./build/checks/assets/code.js

/** The registered code that a deployment names exists, in place of a folder of this disk (ERR_1300). */
const code = existenceOf('codes', { id: 'assets/code', prevents: 'ERR_1300' });

;// CONCATENATED MODULE: ./build/checks/assets/environment.js

/** The environment that a deployment names exists. */
const environment = existenceOf('environments', { id: 'assets/environment' });

;// CONCATENATED MODULE: ./build/checks/assets/model.js

/** The model that a deployment names exists: the container starts by downloading it (ERR_1300). */
const model = existenceOf('models', { id: 'assets/model', prevents: 'ERR_1300' });

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __webpack_require__(1046);
// EXTERNAL MODULE: ./build/checks/paths/places.js
var places = __webpack_require__(6099);
;// CONCATENATED MODULE: ./build/checks/assets/stored.js





/** Undefined where the files are on this disk, or where there is no model to have files. */
async function storedModel(context) {
    const { document, azure, target } = context;
    const place = (0,places/* modelPath */.LH)(document);
    if (place !== undefined) {
        if (!/^(?:azureml|https|runs):\/\/?/i.test(place.written) || !(0,places/* isAddress */.PW)(place.written))
            return undefined;
        const { view, path, written } = place;
        return {
            view,
            path,
            model: (0,shown/* shown */.S)(written),
            isRegistered: false,
            files: await azure.blobs.files(target, written),
        };
    }
    const named = namedAsset(document, 'models');
    const found = named && (await search(context, named));
    if (named === undefined || found === undefined)
        return undefined;
    const where = { view: document, path: named.path, isRegistered: true };
    if (found.kind === 'unknown')
        return { ...where, model: (0,shown/* shown */.S)(named.text), files: found };
    if (found.kind !== 'found' || found.version.modelUri === undefined)
        return undefined;
    const model = `${(0,shown/* shown */.S)(found.name)}:${(0,shown/* shown */.S)(found.version.version)}`;
    // A registry keeps the files in accounts of its own, and gives them out by signed addresses.
    if ('registry' in found.home) {
        const values = { model, registry: (0,shown/* shown */.S)(found.home.registry) };
        return { ...where, model, files: (0,azure_told/* unknown */.L5)('unsupported', 'remote/registry-files', values) };
    }
    return { ...where, model, files: await azure.blobs.files(target, found.version.modelUri) };
}

;// CONCATENATED MODULE: ./build/checks/assets/model-files.js






/** As many names as a line can hold. */
const model_files_FEW = 4;
/**
 * The files of the model are where it says, and no more of them than a model may have. A model stays registered when
 * its files are deleted; the container then cannot download it (ERR_1300).
 */
const modelFiles = defineRemoteCheck({
    id: 'assets/model-files',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_1300',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    async *run(context) {
        const stored = await storedModel(context);
        if (stored === undefined)
            return;
        const { view, path, files } = stored;
        if (files.kind === 'known')
            yield* judged(context, stored, files.value);
        else
            yield unanswered(view, path, files);
    },
});
async function* judged(context, stored, found) {
    if (found.kind === 'files')
        yield* tooMany(stored, found);
    else if (found.kind === 'no-datastore')
        yield await noDatastore(context, stored, found.datastore);
    else {
        const { account, container, path } = found.at;
        const message = found.kind === 'no-container' ? 'no-container' : stored.isRegistered ? 'gone' : 'nothing';
        const values = { model: stored.model, account, container, path: (0,shown/* shown */.S)(path) };
        yield (0,check/* problem */.CC)(stored.view, stored.path, { message, values });
    }
}
function* tooMany({ view, path, model, isRegistered }, { files, isComplete }) {
    const { max } = limits/* LIMITS */.b.modelFiles;
    if (files <= max)
        return;
    const message = isComplete ? 'too-many' : 'too-many-at-least';
    const severity = isRegistered ? 'notice' : 'warning';
    yield (0,check/* problem */.CC)(view, path, { message, severity, code: null, values: { model, files, max } });
}
async function noDatastore({ azure, target }, { view, path, model }, datastore) {
    const told = await azure.datastores.list(target);
    const names = told.kind === 'known' ? told.value.map(({ name }) => name) : [];
    const meant = (0,suggest/* nearest */.pA)(datastore, names);
    const values = { model, datastore: (0,shown/* shown */.S)(datastore), workspace: target.workspace };
    if (meant !== undefined)
        return (0,check/* problem */.CC)(view, path, {
            message: 'datastore-did-you-mean',
            values: { ...values, meant: (0,shown/* shown */.S)(meant) },
        });
    if (names.length === 0)
        return (0,check/* problem */.CC)(view, path, { message: 'no-datastore', values });
    const others = (0,suggest/* nearestFew */.r5)(datastore, names, model_files_FEW).map(shown/* shown */.S);
    return (0,check/* problem */.CC)(view, path, { message: 'other-datastores', values: { ...values, others } });
}

;// CONCATENATED MODULE: ./build/checks/assets/model-size.js





const GIBIBYTE = 2 ** 30;
const MEBIBYTE = 2 ** 20;
/** What the system, the server and the libraries take besides the model: a guess on the low side. */
const HEADROOM = GIBIBYTE;
/**
 * The machine has the disk to download the model (ERR_1350) and the memory to load it (ERR_2200, an estimate: a model
 * may be read piece by piece). paths/size asks the same of a model on this disk.
 */
const modelSize = defineRemoteCheck({
    id: 'assets/model-size',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    async *run(context) {
        const wanted = context.document.string('instance_type');
        const stored = wanted === undefined ? undefined : await storedModel(context);
        if (wanted === undefined || stored === undefined)
            return;
        const { view, path, files } = stored;
        if (files.kind === 'unknown') {
            // assets/model and assets/model-files say what cannot be looked at at all.
            if (files.reason !== 'unsupported')
                yield unanswered(view, path, files);
            return;
        }
        if (files.value.kind !== 'files')
            return;
        const size = await sizeOf(context, wanted);
        if (size.kind === 'unknown')
            yield unanswered(context.document, 'instance_type', size);
        // A size that the region does not have is not for this check to tell.
        else if (size.value !== undefined)
            yield* model_size_judged(context, stored, files.value, size.value);
    },
});
function sizeOf({ azure, target }, wanted) {
    return (0,azure_told/* then */.k8)(azure.workspaces.get(target), workspace => workspace === undefined
        ? (0,azure_told/* known */.eO)(undefined)
        : (0,azure_told/* then */.k8)(azure.computeSizes.list(target.subscription, workspace.region), sizes => (0,azure_told/* known */.eO)(sizes.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()))));
}
function* model_size_judged({ document }, { view, path, model }, { bytes, isComplete }, { name, memoryGiB, diskMiB }) {
    const needed = `${isComplete ? '' : '\u2265 '}${(bytes / GIBIBYTE).toFixed(1)}`;
    const values = { model, size: (0,shown/* shown */.S)(name), gibibytes: needed };
    const related = [{ message: 'paths/size/vm', at: document.range('instance_type') }];
    // Zero is how a size without a disk of its own is listed: what it downloads to then, no document says.
    if (diskMiB !== undefined && diskMiB > 0 && bytes > diskMiB * MEBIBYTE) {
        const disk = (diskMiB / 1024).toFixed(1);
        yield (0,check/* problem */.CC)(view, path, { message: 'disk', code: 'ERR_1350', values: { ...values, disk }, related });
    }
    else if (memoryGiB !== undefined && memoryGiB > 0 && bytes + HEADROOM > memoryGiB * GIBIBYTE)
        yield (0,check/* problem */.CC)(view, path, { message: 'memory', values: { ...values, memory: memoryGiB }, related });
}

// EXTERNAL MODULE: ./build/checks/mlflow/serving.js
var serving = __webpack_require__(9780);
;// CONCATENATED MODULE: ./build/checks/assets/model-type.js






/** What offline checks say of these files while they do not know what is registered. */
const OPEN = {
    routes: 'mlflow/model-type/with-registered',
    environment: 'contract/deployment-mode/no-environment',
};
/**
 * Something serves the model, as its registered type tells: Azure writes the script for MLflow and Triton models, and
 * for no other. Without one, `(MissingDriverProgram) Could not find driver program in the request`
 * (Azure/azure-sdk-for-python#35387). contract/deployment-mode asks the same of what the file itself shows.
 */
const modelType = defineRemoteCheck({
    id: 'assets/model-type',
    needs: 'azure',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    async *run(context) {
        const { document } = context;
        if (document.isGiven('code_configuration'))
            yield* withScript(context);
        else if (mayLackServer(document))
            yield* withoutScript(context);
    },
});
/** A script for an MLflow model wants an environment as well: Azure builds it only where it writes the script. */
async function* withScript(context) {
    const { document } = context;
    if (document.environment.form !== 'none' || document.has('environment'))
        return;
    const named = namedAsset(document, 'models');
    const found = named && (await search(context, named));
    if (found?.kind === 'unknown' && found.reason !== 'unsupported')
        yield unanswered(document, 'model', found);
    if (found?.kind !== 'found' || typeOf(found) !== 'mlflow')
        return;
    yield { file: document.file, settles: OPEN.environment };
    const values = valuesOf(found);
    yield (0,check/* problem */.CC)(document, 'code_configuration', { part: 'key', message: 'mlflow-script', values });
}
/** Whether this file leaves open what the workspace knows: the type of the model, the routes of the environment. */
function mayLackServer(document) {
    const { model, environment } = document;
    if (environment.form === 'reference')
        return model.form === 'reference' || (0,serving/* modelType */.yP)(document) === 'custom_model';
    if (model.form !== 'reference')
        return false;
    if (environment.form === 'inline')
        return !environment.view.has('inference_config');
    return environment.form === 'none' && !document.has('environment');
}
async function* withoutScript(context) {
    const { document } = context;
    const [model, routes] = await Promise.all([modelOf(context), routesOf(context)]);
    if ('reason' in model)
        yield model;
    if ('reason' in routes)
        yield routes;
    if ('reason' in model || 'reason' in routes)
        return;
    if (model.type !== 'custom' || routes.server === 'unknown')
        return;
    if (document.model.form === 'inline')
        yield { file: document.file, settles: OPEN.routes };
    if (routes.server === 'none')
        yield unserved(document, model.values);
}
function unserved(document, values) {
    const message = document.model.form === 'inline' ? 'inline' : 'custom';
    const part = message === 'inline' ? 'key' : 'value';
    const severity = document.isManaged ? 'error' : 'warning';
    const related = document.environment.form === 'reference'
        ? [{ message: 'assets/model-type/environment', at: document.range('environment') }]
        : [];
    return (0,check/* problem */.CC)(document, 'model', { part, message, severity, values, related });
}
async function modelOf(context) {
    const { document } = context;
    if (document.model.form === 'inline')
        return { type: 'custom', values: {} };
    const named = namedAsset(document, 'models');
    const found = named && (await search(context, named));
    if (found?.kind === 'unknown' && found.reason !== 'unsupported')
        return unanswered(document, 'model', found);
    // A model of a registry may have a template that serves it.
    if (found?.kind !== 'found' || 'registry' in found.home)
        return { type: undefined, values: {} };
    const values = valuesOf(found);
    const type = typeOf(found);
    if (type === undefined)
        return (0,check/* notChecked */.lb)(document, 'model', 'unknown-content', { message: 'unknown-type', values });
    return { type: type === 'custom' ? 'custom' : 'azure', values };
}
/** Whether the environment brings a server with routes of its own. */
async function routesOf(context) {
    const { document } = context;
    if (document.environment.form !== 'reference')
        return { server: 'none' };
    const named = namedAsset(document, 'environments');
    const found = named && (await search(context, named));
    if (found?.kind === 'unknown' && found.reason !== 'unsupported')
        return unanswered(document, 'environment', found);
    if (found?.kind !== 'found')
        return { server: 'unknown' };
    return { server: found.version.hasRoutes ? 'own' : 'none' };
}
function valuesOf({ name, version }) {
    return {
        name: (0,shown/* shown */.S)(name),
        version: (0,shown/* shown */.S)(version.version),
        type: (0,shown/* shown */.S)(version.modelType ?? ''),
    };
}
/** Azure has written the types in two spellings: `custom_model` and `CustomModel`. */
function typeOf({ version }) {
    const letters = version.modelType?.toLowerCase().replace(/[^a-z]/g, '');
    return { custommodel: 'custom', mlflowmodel: 'mlflow', tritonmodel: 'triton' }[letters];
}

;// CONCATENATED MODULE: ./build/checks/assets/index.js







const assets = [
    model,
    environment,
    code,
    archived,
    modelType,
    modelFiles,
    modelSize,
];

// EXTERNAL MODULE: ./build/catalog/vm-sizes.js
var vm_sizes = __webpack_require__(6160);
// EXTERNAL MODULE: ./build/checks/compute/vm-size.js
var vm_size = __webpack_require__(9359);
;// CONCATENATED MODULE: ./build/checks/quota/sizes.js


const LISTED = new Map(vm_sizes/* KNOWN_SIZES */.B0.map(size => [size.name.toLowerCase(), size]));
/**
 * A size by its name, in any letter case.
 * @param offered the region's list; undefined where it could not be read
 */
function sizes_sizeOf(name, offered) {
    const wanted = name.toLowerCase();
    const found = offered?.find(size => size.name.toLowerCase() === wanted);
    if (found !== undefined)
        return sizeOfRegion(found);
    const listed = LISTED.get(wanted);
    return listed && listedSize(listed);
}
/** As `sizeOf`, with what the region told or did not tell. */
function sizeIn(name, offered) {
    return sizes_sizeOf(name, offered.kind === 'known' ? offered.value : undefined);
}
/** Sizes to send somebody to: for online endpoints, not gone, not among those that are warned of. */
function recommendable(offered) {
    const all = offered === undefined ? vm_sizes/* VM_SIZES */.Lv.map(listedSize) : offered.filter(isForEndpoints).map(sizeOfRegion);
    return all.filter(({ name }) => (0,vm_size/* retirementOf */.T8)((0,vm_size/* readSize */.ik)(name))?.status !== 'retired' &&
        !vm_sizes/* SMALL_SIZES */.Zq.some(small => isSame(small.name, name)));
}
/** Whether the region's list says so. Of eastus in 2025-11 it did of every size that it shared with the documented one. */
function isForEndpoints({ computeTypes }) {
    return computeTypes?.some(type => isSame(type, 'MIR')) ?? false;
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
// Only the documented list says which sizes have no reserve.
function sizeOfRegion({ name, family, vCpus, gpus, memoryGiB }) {
    const listed = LISTED.get(name.toLowerCase());
    return {
        name: listed?.name ?? name,
        family,
        vCpus,
        // A size that shares a GPU with others has a part of one, where the region's list says 1.
        gpus: listed !== undefined && !Number.isInteger(listed.gpus) ? listed.gpus : gpus,
        memoryGiB: memoryGiB ?? listed?.memoryGiB,
        skipsReserve: listed?.skipsReserve === true,
    };
}
function listedSize({ name, family, vCpus, gpus, memoryGiB, skipsReserve }) {
    return { name, family, vCpus, gpus, memoryGiB, skipsReserve: skipsReserve === true };
}

// EXTERNAL MODULE: ./build/azure/quota.js
var azure_quota = __webpack_require__(8672);
;// CONCATENATED MODULE: ./build/checks/quota/plan.js
/**
 * The arithmetic of quota, for a whole run at once: what each deployment draws, which of them share a pool, and whether
 * a pool has room. Pure; asking is draws.ts.
 *
 * Azure ML reserves 20 % more instances than a deployment has, for upgrades, at no cost: ceil(1.2 \u00d7 instances) \u00d7 vCPUs
 * (how-to-manage-quotas.md, 01/27/2026). Each deployment reserves for itself; failed and deleting ones hold what they
 * have until they are gone.
 */

/** Exact for whole numbers: 1.2 \u00d7 n is n and a fifth of it. */
function reservedInstances(instances, { skipsReserve }) {
    return skipsReserve ? instances : instances + Math.ceil(instances / 5);
}
function vCpusOf(instances, size) {
    return reservedInstances(instances, size) * size.vCpus;
}
function fullOf({ instances, size }) {
    return vCpusOf(instances, size);
}
/** What the live deployment gives to the new one in this pool. An unread one may give all of it. */
function heldIn(pool, draw) {
    const { live, size } = draw;
    if (live.kind === 'new')
        return 0;
    if (live.kind === 'unread')
        return fullOf(draw);
    return pool.kind === 'total' || (0,azure_quota/* familyKey */.Q5)(live.family) === (0,azure_quota/* familyKey */.Q5)(size.family) ? live.vCpus : 0;
}
function deltaOf(pool, draw) {
    return Math.max(0, fullOf(draw) - heldIn(pool, draw));
}
/** What the live deployments that a run changes hold of a pool. */
function heldByRun(pool) {
    return sum(pool.draws, draw => (draw.live.kind === 'update' ? heldIn(pool, draw) : 0));
}
/** The pools of a run, in the order of its files. Workspaces of one subscription and region share one. */
function poolsOf(draws, kind) {
    const pools = new Map();
    for (const draw of draws) {
        const key = poolKey(draw, kind);
        const pool = pools.get(key) ?? [];
        pool.push(draw);
        pools.set(key, pool);
    }
    return [...pools.values()].map(own => poolOf(own, kind));
}
function poolKey({ target, region, size }, kind) {
    const { subscription, resourceGroup, workspace } = target;
    const place = [subscription.toLowerCase(), region];
    if (kind === 'total')
        return place.join('/');
    const family = (0,azure_quota/* familyKey */.Q5)(size.family);
    if (kind === 'family')
        return [...place, family].join('/');
    return [...place, family, resourceGroup.toLowerCase(), workspace.toLowerCase()].join('/');
}
function poolOf(draws, kind) {
    const [{ target, region, size }] = draws;
    return {
        kind,
        subscription: target.subscription,
        region,
        family: kind === 'total' ? undefined : size.family,
        target,
        draws,
        full: sum(draws, fullOf),
        delta: sum(draws, draw => deltaOf({ kind }, draw)),
    };
}
/** Two files of one deployment are two versions of it: it takes what the bigger one takes. */
function sum(draws, vCpus) {
    const largest = new Map();
    for (const [index, draw] of draws.entries()) {
        const key = identityOf(draw) ?? String(index);
        largest.set(key, Math.max(largest.get(key) ?? 0, vCpus(draw)));
    }
    return [...largest.values()].reduce((all, one) => all + one, 0);
}
/** Names a deployment across the files of a run; undefined where a part of its name is not known. */
function identityOf({ document, target }) {
    const { name, endpointName } = document;
    return name === undefined || endpointName === undefined
        ? undefined
        : identityIn(target, endpointName, name);
}
function identityIn(target, endpoint, name) {
    const { subscription, resourceGroup, workspace } = target;
    return [subscription, resourceGroup, workspace, endpoint, name].join('/').toLowerCase();
}
function roomOf({ full, delta }, usage) {
    const free = (0,azure_quota/* freeOf */.Aq)(usage);
    if (delta > free)
        return 'short';
    return full > free ? 'tight' : 'ok';
}
/** How a draw fares in its pool: one that takes nothing new fails at most for the room that its update needs. */
function roomFor(pool, draw, usage) {
    const room = roomOf(besideHopeless(pool, draw, usage), usage);
    if (room === 'short' && deltaOf(pool, draw) > 0)
        return 'short';
    // What the others lack is theirs to mend.
    if (room === 'short' && draw.live.kind === 'update' && fullOf(draw) <= (0,azure_quota/* freeOf */.Aq)(usage))
        return 'ok';
    return room === 'ok' || draw.live.kind === 'new' ? 'ok' : 'tight';
}
/**
 * What a pool has to bear with a draw in it: one that does not fit by itself is refused at once and takes nothing, so
 * that the others do not fail for it.
 */
function besideHopeless(pool, draw, usage) {
    const free = (0,azure_quota/* freeOf */.Aq)(usage);
    const isHopeless = (one) => deltaOf(pool, one) > free;
    if (isHopeless(draw))
        return pool;
    const rest = pool.draws.filter(one => !isHopeless(one));
    return { full: sum(rest, fullOf), delta: sum(rest, one => deltaOf(pool, one)) };
}
/** The most instances that fit beside the others of the pool, if fewer than asked for do; undefined: not even one. */
function mostInstances(pool, draw, usage) {
    const { size, instances } = draw;
    const others = pool.delta - deltaOf(pool, draw);
    const held = draw.live.kind === 'update' ? heldIn(pool, draw) : 0;
    const reserved = Math.floor(((0,azure_quota/* freeOf */.Aq)(usage) - others + held) / size.vCpus);
    // The largest n with n + ceil(n / 5) \u2264 reserved.
    const most = size.skipsReserve ? reserved : Math.floor((5 * reserved) / 6);
    return most >= 1 && most < instances ? most : undefined;
}

;// CONCATENATED MODULE: ./build/checks/quota/draws.js





const asked = new WeakMap();
/** Once a run, whoever asks. */
function drawsOf(context) {
    let draws = asked.get(context.azure);
    if (draws === undefined) {
        draws = askDraws(context);
        asked.set(context.azure, draws);
    }
    return draws;
}
async function askDraws({ documents, azure, targetOf }) {
    const managed = documents.filter(({ kind }) => kind === 'managedOnlineDeployment');
    const told = await Promise.all(managed.map(document => drawOf(azure, document, targetOf(document))));
    const draws = [];
    const untold = [];
    told.forEach((answer, index) => {
        const document = managed[index];
        if (answer?.kind === 'known')
            draws.push(answer.value);
        else if (answer !== undefined)
            untold.push({ document, told: answer });
    });
    const identities = managed.map(document => identityOf({ document, target: targetOf(document) }));
    return { draws, untold, identities: new Set(identities.filter(identity => identity !== undefined)) };
}
/** undefined: its size or count waits to be rendered, or is a mistake that another check reports. */
async function drawOf(azure, document, target) {
    const name = document.string('instance_type');
    const instances = instancesOf(document);
    if (name === undefined || name.trim() === '' || instances === undefined)
        return undefined;
    const region = regionOf(azure, target);
    const [found, live] = await Promise.all([
        (0,azure_told/* then */.k8)(region, async (where) => sizeNamed(name, await azure.computeSizes.list(target.subscription, where))),
        liveOf(azure, document, target),
    ]);
    // Azure writes no size like that, and the region has none of that name: compute/unknown-size says it.
    if (found.kind === 'unknown' && (0,vm_size/* readSize */.ik)(name).kind === 'no-size')
        return undefined;
    return (0,azure_told/* then */.k8)(region, where => (0,azure_told/* then */.k8)(found, async (size) => {
        const own = await liveDraw(azure, target, where, live);
        return { kind: 'known', value: { document, target, region: where, size, instances, live: own } };
    }));
}
/** Without a number the service takes one, or more. */
function instancesOf(document) {
    const count = document.has('instance_count') ? document.integer('instance_count') : 1;
    return count !== undefined && count >= 1 ? count : undefined;
}
/** The region of a workspace, where it could be read. */
function regionOf(azure, target) {
    return (0,azure_told/* then */.k8)(azure.workspaces.get(target), facts => facts === undefined
        ? (0,azure_told/* unknown */.L5)('not-found', 'quota/vcpus/no-workspace', { workspace: target.workspace })
        : { kind: 'known', value: facts.region });
}
function sizeNamed(name, offered) {
    const size = sizeIn(name, offered);
    if (size !== undefined)
        return { kind: 'known', value: size };
    return offered.kind === 'unknown'
        ? offered
        : (0,azure_told/* unknown */.L5)('unknown-content', 'quota/vcpus/unknown-size', { size: (0,shown/* shown */.S)(name) });
}
/** The live deployment of that name; undefined: there is none. */
async function liveOf(azure, { name, endpointName }, target) {
    if (name === undefined || endpointName === undefined)
        return (0,azure_told/* unknown */.L5)('template', 'quota/vcpus/unread-name', { name: name ?? '' });
    return (0,azure_told/* then */.k8)(azure.endpoints.deployments(target, endpointName), all => ({
        kind: 'known',
        value: all.find(other => other.name.toLowerCase() === name.toLowerCase()),
    }));
}
async function liveDraw(azure, target, region, live) {
    if (live.kind === 'unknown')
        return { kind: 'unread' };
    if (live.value === undefined)
        return { kind: 'new' };
    const held = heldBy(live.value, await azure.computeSizes.list(target.subscription, region));
    return held === undefined ? { kind: 'unread' } : { kind: 'update', ...held };
}
/** What a live deployment holds, in whatever state it is; undefined where its size or count is not known. */
function heldBy({ instanceType, instances }, offered) {
    const size = instanceType && sizeIn(instanceType, offered);
    if (!size || instances === undefined)
        return undefined;
    return { family: size.family, vCpus: vCpusOf(Math.max(0, instances), size) };
}

;// CONCATENATED MODULE: ./build/checks/capacity/size.js
/** The size of a deployment, its region, and a question about both. */


/** undefined: it has no size that is worth a question. A name that Azure would not write may be in the list all the same. */
async function askOfSize({ document, azure, target }, ask) {
    const name = document.string('instance_type');
    if (name === undefined || name.trim() === '')
        return undefined;
    const region = await regionOf(azure, target);
    const told = await (0,azure_told/* then */.k8)(region, where => ask(target.subscription, where));
    return { name, region: region.kind === 'known' ? region.value : '', told };
}

;// CONCATENATED MODULE: ./build/checks/capacity/offered.js








/**
 * Azure ML has the size in the workspace's region, for online endpoints (`MIR` among its compute types). What the region
 * says takes the place of what the checks of files say by lists of other days and regions. That a size is not there
 * warns and does not fail: the list is not promised to be whole.
 */
const offered = defineRemoteCheck({
    id: 'capacity/offered',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1101',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    async *run(context) {
        const { document, azure } = context;
        const asked = await askOfSize(context, azure.computeSizes.list);
        if (asked === undefined)
            return;
        const { name, region, told } = asked;
        const found = told.kind === 'known' ? told.value.find(size => offered_isSame(size.name, name)) : undefined;
        // compute/unknown-size has said all of a name that Azure would not write and that the region does not have.
        if (found === undefined && (0,vm_size/* readSize */.ik)(name).kind === 'no-size')
            return;
        if (told.kind === 'unknown') {
            yield unanswered(document, 'instance_type', told);
            return;
        }
        const sizes = told.value;
        if (sizes.length === 0) {
            yield (0,check/* notChecked */.lb)(document, 'instance_type', 'unknown-content', {
                message: 'empty',
                values: { region },
            });
            return;
        }
        const values = {
            ...{ name: (0,shown/* shown */.S)(name), region, listDate: vm_sizes/* VM_SIZES_SOURCE */.rE.date },
            nearest: (0,suggest/* nearestFew */.r5)(name, recommendable(sizes).map(size => size.name), 3).map(shown/* shown */.S),
        };
        if (found === undefined) {
            yield* settled(document, UNLISTED);
            yield (0,check/* problem */.CC)(document, 'instance_type', { values });
        }
        else if (isSilent(found))
            yield* settled(document, UNKNOWN);
        else
            yield* isForEndpoints(found)
                ? offeredHere(document, name, values)
                : notForEndpoints(document, name, values);
    },
});
/** What the checks of files say of a size that is in no list of theirs, or is none by its name. */
const UNLISTED = ['compute/unlisted-size', 'compute/unlisted-size/unknown-series'];
const UNKNOWN = ['', '/did-you-mean', '/prefix'].map(message => `compute/unknown-size${message}`);
/** That there are no machines of a retired series. */
const RETIRED = 'compute/retired-size';
function* settled(document, messages) {
    // The size may come from an input of the run.
    const { file } = document.range('instance_type');
    for (const settles of messages)
        yield { file, settles };
}
/** A row that does not say what the size is for. */
function isSilent({ computeTypes }) {
    return computeTypes === undefined || computeTypes.length === 0;
}
function* offeredHere(document, name, values) {
    yield* settled(document, [...UNLISTED, ...UNKNOWN]);
    const reading = (0,vm_size/* readSize */.ik)(name);
    const retirement = (0,vm_size/* retirementOf */.T8)(reading);
    // The error of compute/retired-size stands on the size being in no list.
    if (retirement?.status !== 'retired' || reading.kind === 'listed')
        return;
    yield* settled(document, [RETIRED]);
    yield (0,check/* problem */.CC)(document, 'instance_type', {
        message: 'retired',
        values: { ...values, series: retirement.series, on: retirement.on },
    });
}
function* notForEndpoints(document, name, values) {
    yield* settled(document, [...UNLISTED, ...UNKNOWN]);
    // Two lists of Microsoft disagree: another one has it.
    const isListed = vm_sizes/* KNOWN_SIZES */.B0.some(size => offered_isSame(size.name, name));
    yield isListed
        ? (0,check/* problem */.CC)(document, 'instance_type', { message: 'lists-disagree', severity: 'notice', values })
        : (0,check/* problem */.CC)(document, 'instance_type', { message: 'not-for-endpoints', values });
}
function offered_isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/checks/capacity/restricted.js





/**
 * The region gives the size to this subscription. Quota is a right and not a machine: a user with quota to spare waited
 * 50 minutes in `Creating`, and the restrictions of Microsoft.Compute had told it before. Azure ML has a pool of its
 * own, which no one can ask; hence a warning.
 */
const restricted = defineRemoteCheck({
    id: 'capacity/restricted',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1101',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    async *run(context) {
        const { document, azure } = context;
        const asked = await askOfSize(context, azure.computeSizes.restrictions);
        if (asked === undefined)
            return;
        const { name, region, told } = asked;
        if ((0,vm_size/* readSize */.ik)(name).kind === 'no-size')
            return;
        if (told.kind === 'unknown') {
            yield unanswered(document, 'instance_type', told);
            return;
        }
        const found = told.value.get(name.toLowerCase());
        if (found?.reason === undefined)
            return;
        const { reason, zones } = found;
        const message = /^notavailableforsubscription$/i.test(reason) ? '' : 'other';
        const values = { name: (0,shown/* shown */.S)(name), region, reason: (0,shown/* shown */.S)(reason), zones: zones.map(shown/* shown */.S) };
        yield (0,check/* problem */.CC)(document, 'instance_type', { message, values });
    },
});

;// CONCATENATED MODULE: ./build/checks/capacity/index.js


const capacity = [offered, restricted];

// EXTERNAL MODULE: ./build/catalog/roles.js
var roles = __webpack_require__(5857);
;// CONCATENATED MODULE: ./build/checks/groups.js
/** The wanted documents by workspace. */
function byWorkspace(context, wanted) {
    return grouped(context, wanted, ({ subscription, resourceGroup, workspace }) => [
        subscription,
        resourceGroup,
        workspace,
    ]);
}
/** The wanted documents by subscription; the target is that of the first. */
function bySubscription(context, wanted) {
    return grouped(context, wanted, ({ subscription }) => [subscription]);
}
/** Endpoints with their deployments, of all documents whose endpoint is named already. */
function byEndpoint(context) {
    const groups = grouped(context, document => (document.endpointName ?? '') !== '', ({ subscription, resourceGroup, workspace }, document) => [
        subscription,
        resourceGroup,
        workspace,
        document.endpointName ?? '',
    ]);
    return groups.map(group => ({
        ...group,
        name: group.first.endpointName ?? '',
        endpoint: group.documents.find(document => document.family === 'endpoint'),
        deployments: group.documents.filter(document => document.family === 'deployment'),
    }));
}
function grouped({ documents, targetOf }, wanted, keyOf) {
    const groups = new Map();
    for (const document of documents.filter(wanted)) {
        const target = targetOf(document);
        // Azure does not tell upper from lower case in any of these names.
        const key = JSON.stringify(keyOf(target, document)).toLowerCase();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { target, first: document, documents: [document] });
        else
            group.documents.push(document);
    }
    return [...groups.values()];
}
/** What there is to say of each, asked side by side and said in their order. */
async function* ofEach(items, ask) {
    for (const answers of await Promise.all(items.map(ask)))
        yield* answers;
}
/** The line that names the endpoint: where a finding about the workspace or the subscription is put. */
function endpointLine({ family }) {
    return family === 'endpoint' ? 'name' : 'endpoint_name';
}

// EXTERNAL MODULE: ./build/azure/resource-ids.js
var resource_ids = __webpack_require__(5413);
// EXTERNAL MODULE: ./build/documents/python.js
var python = __webpack_require__(1695);
;// CONCATENATED MODULE: ./build/checks/identity/holder.js




const USER_ASSIGNED = ['identity', 'user_assigned_identities', 0, 'resource_id'];
const IDENTITY_TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/**
 * The file of the endpoint comes before what is in Azure: it is deployed first. Not every error of an identity is
 * known there: one that does not exist is for identity/exists to report.
 */
function holderOf({ azure }, group) {
    const { endpoint: file } = group;
    if (file === undefined)
        return (0,azure_told/* then */.k8)(azure.endpoints.get(group.target, group.name), liveHolder);
    const type = holder_typeOf(file);
    if (type === 'user_assigned')
        return userHolder(azure, file, azure.endpoints.get(group.target, group.name));
    if (type === 'none')
        return (0,azure_told/* known */.eO)({ kind: 'nobody', reason: 'unsupported', message: 'no-identity' });
    if (type !== 'system_assigned')
        return (0,azure_told/* known */.eO)(undefined);
    return (0,azure_told/* then */.k8)(azure.endpoints.get(group.target, group.name), live => systemHolder(file, live));
}
/** `system_assigned` where the file says nothing; undefined where it says nothing yet. */
function holder_typeOf(file) {
    if (file.isTemplate('identity') || file.isTemplate('identity.type'))
        return undefined;
    if (!file.isGiven('identity') || !file.isGiven('identity.type'))
        return 'system_assigned';
    return (0,python/* camelToSnake */.C8)(file.string('identity.type') ?? '');
}
/** The id of the user-assigned identity that a file names, if it is one. */
function holder_identityIn(file) {
    const id = (0,resource_ids/* resourceIdOf */.PF)(file.string(USER_ASSIGNED) ?? '');
    const type = id && `${id.provider}/${id.type}`;
    return type?.toLowerCase() === IDENTITY_TYPE.toLowerCase() ? id : undefined;
}
async function userHolder(azure, file, asked) {
    const id = holder_identityIn(file);
    if (id === undefined)
        return (0,azure_told/* known */.eO)(undefined);
    const live = await asked;
    // Azure has the endpoint with another identity: it cannot change, which the checks of states report.
    if (live.kind === 'known' && live.value !== undefined && !hasIdentity(live.value, file))
        return (0,azure_told/* known */.eO)(undefined);
    return (0,azure_told/* then */.k8)(azure.identities.get(id), facts => {
        if (facts === undefined)
            return (0,azure_told/* known */.eO)(undefined);
        const place = { view: file, path: USER_ASSIGNED };
        return (0,azure_told/* known */.eO)({ kind: 'user', principals: [facts.principalId], name: (0,shown/* shown */.S)(id.name), place });
    });
}
function hasIdentity({ identity }, file) {
    // One that is being created shows no identity yet: it gets that of the file.
    if (identity.type === undefined)
        return true;
    const wanted = file.string(USER_ASSIGNED)?.toLowerCase();
    return identity.userAssigned.some(id => id.toLowerCase() === wanted);
}
function systemHolder(file, live) {
    const principal = live?.identity.principalId;
    // Azure has the endpoint with another identity: it cannot change, which the checks of states report.
    if (live?.identity.type !== undefined && principal === undefined)
        return (0,azure_told/* known */.eO)(undefined);
    const path = file.isGiven('identity.type') ? 'identity.type' : 'name';
    return (0,azure_told/* known */.eO)({
        kind: 'system',
        principals: principal === undefined ? [] : [principal],
        name: `of endpoint ${(0,shown/* shown */.S)(file.name ?? '')}`,
        place: { view: file, path },
    });
}
function liveHolder(live) {
    if (live === undefined)
        return (0,azure_told/* known */.eO)({ kind: 'nobody', reason: 'not-yet', message: 'no-endpoint' });
    const { principalId, userAssigned, userPrincipals } = live.identity;
    const principals = [...userPrincipals, ...(principalId === undefined ? [] : [principalId])];
    if (principals.length > 0)
        return (0,azure_told/* known */.eO)({
            kind: userPrincipals.length > 0 ? 'user' : 'system',
            principals,
            name: `of endpoint ${(0,shown/* shown */.S)(live.name)}`,
            place: undefined,
        });
    // It is being created, and its identity with it.
    if (live.identity.type === undefined)
        return (0,azure_told/* known */.eO)({ kind: 'nobody', reason: 'not-yet', message: 'no-endpoint' });
    if (userAssigned.length === 0)
        return (0,azure_told/* known */.eO)({ kind: 'nobody', reason: 'unsupported', message: 'no-identity' });
    const question = 'the identity of the endpoint';
    return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', { question, detail: 'it has no object id' });
}

;// CONCATENATED MODULE: ./build/checks/identity/grants.js
/** What the identity of an endpoint needs somewhere, and what there is to say where it does not have it. */






/**
 * Asks who the endpoint will be, and whether it has what its deployments need.
 * @param needs of the group; an answer stands for a need that could not be found out
 */
async function judgeNeeds(context, group, needs) {
    const asked = needs.flatMap(need => ('permission' in need ? [need] : []));
    const rest = needs.flatMap(need => ('permission' in need ? [] : [need]));
    if (asked[0] === undefined)
        return rest;
    const { view, path } = asked[0].place;
    const found = await holderOf(context, group);
    if (found.kind === 'unknown')
        return [...rest, unanswered(view, path, found)];
    const holder = found.value;
    if (holder === undefined)
        return rest;
    if (holder.kind === 'nobody') {
        const { reason, message } = holder;
        return [...rest, (0,check/* notChecked */.lb)(view, path, reason, { message, values: { endpoint: (0,shown/* shown */.S)(group.name) } })];
    }
    const answers = await Promise.all(asked.map(need => judge(context, holder, need)));
    return together([...rest, ...answers.flat()]);
}
async function judge({ azure }, holder, need) {
    const { view, path } = holder.place ?? need.place;
    if (holder.principals.length === 0) {
        const values = grants_valuesOf(holder, need, '');
        const later = (0,check/* notChecked */.lb)(view, path, 'not-yet', { message: 'not-yet', values });
        return need.nobodyGrants === undefined ? [later] : [grants_said(holder, need, need.nobodyGrants, values), later];
    }
    const told = await bestOf(azure, holder, need);
    if (told.kind === 'unknown')
        return [unanswered(view, path, told)];
    const grant = told.value;
    if (grant.kind === 'granted')
        return [];
    const values = grants_valuesOf(holder, need, (0,resource_ids/* guid */.Os)(holder.principals[0]) ?? '');
    if (grant.kind === 'missing') {
        const { system, ...missing } = need.missing;
        return [grants_said(holder, need, holder.kind === 'system' && system ? system : missing, values)];
    }
    if (grant.kind === 'denied') {
        const severity = grant.why === 'denied' ? 'warning' : 'notice';
        return [grants_said(holder, need, { message: grant.why, severity }, { ...values, deny: (0,shown/* shown */.S)(grant.deny) })];
    }
    const perhaps = { message: grant.why, severity: 'notice' };
    return [grants_said(holder, need, perhaps, { ...values, held: (0,shown/* shown */.S)(grant.role) })];
}
/** An endpoint may act as several: it is enough that one of them may. */
async function bestOf(azure, holder, need) {
    const all = await Promise.all(holder.principals.map(principal => azure.roles.grant(need.resource, principal, need.permission)));
    const grants = all.flatMap(told => (told.kind === 'known' ? [told.value] : []));
    const best = ['granted', 'perhaps', 'denied'].flatMap(wanted => grants.find(({ kind }) => kind === wanted) ?? [])[0];
    if (best !== undefined)
        return (0,azure_told/* known */.eO)(best);
    return all.find(({ kind }) => kind === 'unknown') ?? (0,azure_told/* known */.eO)(grants[0] ?? { kind: 'missing', roles: [] });
}
function grants_said(holder, need, { message, severity }, values) {
    const { view, path } = holder.place ?? need.place;
    const { view: needing, path: route } = need.place;
    const related = { message: 'related/needs-role', at: needing.range(route) };
    return (0,check/* problem */.CC)(view, path, {
        ...(message !== undefined && { message }),
        severity,
        values,
        related: holder.place === undefined ? [] : [related],
    });
}
function grants_valuesOf(holder, { resource, role }, principal) {
    return {
        identity: holder.name,
        principal: principal === '' ? '<object id of the identity>' : principal,
        role: role.name,
        resource: (0,shown/* shown */.S)(resource.name),
        scope: (0,resource_ids/* idOf */.TH)(resource),
    };
}
/** What is said twice of one line in the same words is said once, with all the lines that are behind it. */
function together(answers) {
    const kept = new Map();
    for (const answer of answers) {
        const { at, message, values } = answer;
        const key = JSON.stringify([at.file, at.start, message, values]);
        const same = kept.get(key);
        if (same === undefined)
            kept.set(key, answer);
        else if ('related' in same && 'related' in answer)
            kept.set(key, { ...same, related: [...same.related, ...answer.related] });
    }
    return [...kept.values()];
}
/** A resource that the workspace names, in a form that can be asked for; else why not. */
function resourceOf(id) {
    const resource = (0,resource_ids/* resourceIdOf */.PF)(id);
    if (resource !== undefined)
        return (0,azure_told/* known */.eO)(resource);
    return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', {
        question: 'what stands beside the workspace',
        detail: 'it names something that is no resource',
    });
}

// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __webpack_require__(6247);
;// CONCATENATED MODULE: ./build/checks/identity/image-source.js


const NONE = { kind: 'none' };
function imageSource(document) {
    const { environment } = document;
    if (environment.form === 'reference') {
        const place = { view: document, path: 'environment' };
        const { text } = environment;
        return { kind: 'registered', text, reference: (0,references/* parseReference */.F)(text), place };
    }
    if (environment.form !== 'inline')
        return NONE;
    const { view } = environment;
    if (view.isGiven('build'))
        return { kind: 'built', place: { view, path: 'build.path' } };
    if (view.isGiven('conda_file')) {
        const path = view.mapping('conda_file') === undefined ? 'conda_file' : 'image';
        return { kind: 'built', place: { view, path } };
    }
    return fromText(view.string('image') ?? '', { view, path: 'image' });
}
/** What cannot be read as an image has no registry; other checks report it. */
function fromText(text, place) {
    const reading = (0,reference/* readImage */.AM)(text);
    return 'image' in reading ? { kind: 'image', image: reading.image, place } : NONE;
}

;// CONCATENATED MODULE: ./build/checks/identity/image-home.js
/** The container registry that the identity of an endpoint must be able to pull from. */





const image_home_NONE = (0,azure_told/* known */.eO)({ kind: 'none' });
async function imageHome(azure, target, source) {
    if (source.kind === 'none')
        return image_home_NONE;
    if (source.kind === 'built')
        return ownRegistry(azure, target);
    if (source.kind === 'registered')
        return registered(azure, target, source);
    const { image } = source;
    // Anybody may pull from a public registry, and other private ones are not supported at all.
    if ((0,reference/* kindOfRegistry */.zr)(image.registry) !== 'acr')
        return image_home_NONE;
    const told = await azure.images.registryOf(target, image);
    return (0,azure_told/* then */.k8)(told, facts => {
        if (facts === undefined)
            return (0,azure_told/* known */.eO)({ kind: 'elsewhere', host: (0,shown/* shown */.S)(image.registry) });
        return (0,azure_told/* then */.k8)(ownId(azure, target), own => (0,azure_told/* known */.eO)({ kind: 'registry', facts, isOwn: facts.id.toLowerCase() === own?.toLowerCase() }));
    });
}
/** Id of the workspace's registry. A workspace that is gone has none: the run would have ended before. */
function ownId(azure, target) {
    return (0,azure_told/* then */.k8)(azure.workspaces.get(target), workspace => (0,azure_told/* known */.eO)(workspace?.containerRegistry));
}
function ownRegistry(azure, target) {
    return (0,azure_told/* then */.k8)(ownId(azure, target), id => {
        if (id === undefined)
            return (0,azure_told/* known */.eO)({ kind: 'no-registry' });
        return (0,azure_told/* then */.k8)(azure.registries.byId(id), facts => (0,azure_told/* known */.eO)(facts === undefined
            ? { kind: 'gone', name: (0,shown/* shown */.S)((0,fields/* lastPart */.S_)(id)) }
            : { kind: 'registry', facts, isOwn: true }));
    });
}
async function registered(azure, target, source) {
    const { reference, text, place } = source;
    if (reference.form === 'registry') {
        // Microsoft's own: its images are in a public registry.
        const isPublic = reference.registry.toLowerCase() === 'azureml';
        return isPublic ? image_home_NONE : (0,azure_told/* known */.eO)({ kind: 'asset-registry' });
    }
    if (reference.form === 'wrong')
        return image_home_NONE;
    // Curated environments stand in every workspace, and have their images in Microsoft's registry.
    if (/^AzureML-/i.test(reference.name))
        return image_home_NONE;
    if (reference.form === 'arm' && !isIn(text, target))
        return image_home_NONE;
    return (0,azure_told/* then */.k8)(versionOf(azure, target, reference), facts => {
        if (facts === undefined)
            return image_home_NONE;
        if (facts.isBuilt)
            return ownRegistry(azure, target);
        return imageHome(azure, target, fromText(facts.image ?? '', place));
    });
}
/** undefined: there is none of that version, which is for the checks of assets to report. */
function versionOf({ assets }, target, { name, version, label }) {
    if (version !== undefined)
        return assets.version(target, 'environments', name, version);
    if (label === undefined)
        return (0,azure_told/* known */.eO)(undefined);
    return (0,azure_told/* then */.k8)(assets.newest(target, 'environments', name), ([newest]) => (0,azure_told/* known */.eO)(newest));
}
/** Whether a whole id names the workspace that is deployed to. */
function isIn(text, { subscription, resourceGroup, workspace }) {
    const id = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}/`;
    return text.toLowerCase().includes(id.toLowerCase());
}

;// CONCATENATED MODULE: ./build/checks/identity/acr-pull.js








/**
 * The identity of the endpoint may pull the image. Azure grants that by itself to a system-assigned identity on the
 * registry of the workspace alone (concept-endpoints-online-auth.md, 11/14/2025; the error text of ERR_1200 says so).
 * Managed only: on a cluster of one's own, the identity of the cluster pulls.
 */
const acrPull = defineRemoteCheck({
    id: 'identity/acr-pull',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_1200',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(byEndpoint(context), group => acr_pull_judge(context, group));
    },
});
async function acr_pull_judge(context, group) {
    const deployments = group.deployments.filter(({ isManaged }) => isManaged);
    const needs = await Promise.all(deployments.map(document => needOf(context, group, document)));
    return together(await judgeNeeds(context, group, needs.flat()));
}
async function needOf({ azure }, group, document) {
    const source = imageSource(document);
    if (source.kind === 'none')
        return [];
    const { place } = source;
    const told = await imageHome(azure, group.target, source);
    if (told.kind === 'unknown')
        return [unanswered(place.view, place.path, told)];
    const home = told.value;
    if (home.kind === 'no-registry')
        return [noRegistry(group, place)];
    if (home.kind === 'gone')
        return [(0,check/* problem */.CC)(place.view, place.path, { message: 'registry-gone', values: { name: home.name } })];
    if (home.kind === 'elsewhere' || home.kind === 'asset-registry') {
        const values = { host: home.kind === 'elsewhere' ? home.host : '' };
        return [(0,check/* notChecked */.lb)(place.view, place.path, 'unsupported', { message: home.kind, values })];
    }
    return home.kind === 'none' || home.facts.isAnonymous ? [] : [pull(place, home)];
}
/** Azure makes a registry at the first build; what it then grants to a system-assigned identity, no document says. */
function noRegistry({ endpoint }, { view, path }) {
    const isUser = endpoint !== undefined && holder_typeOf(endpoint) === 'user_assigned';
    return (0,check/* problem */.CC)(view, path, { message: 'no-registry', severity: isUser ? 'warning' : 'notice' });
}
function pull(place, { facts, isOwn }) {
    const told = resourceOf(facts.id);
    if (told.kind === 'unknown')
        return unanswered(place.view, place.path, told);
    const isAbac = facts.roleAssignmentMode?.toLowerCase() === 'abacrepositorypermissions';
    const nobodyGrants = isAbac ? 'nobody-grants-abac' : 'nobody-grants';
    return {
        place,
        resource: told.value,
        permission: isAbac ? roles/* ENDPOINT_PERMISSIONS */.VL.pullFromRepository : roles/* ENDPOINT_PERMISSIONS */.VL.pull,
        role: isAbac ? roles/* ROLES */.gg.repositoryReader : roles/* ROLES */.gg.acrPull,
        missing: isAbac
            ? { message: 'abac', severity: 'error' }
            : // Azure may still grant it to an identity of its own when the deployment comes.
                { severity: 'error', ...(isOwn && { system: { message: 'system', severity: 'warning' } }) },
        nobodyGrants: isOwn && !isAbac ? undefined : { message: nobodyGrants, severity: 'warning' },
    };
}

// EXTERNAL MODULE: ./build/azure/deny-assignments.js
var deny_assignments = __webpack_require__(951);
// EXTERNAL MODULE: ./build/azure/permissions.js
var permissions = __webpack_require__(6192);
;// CONCATENATED MODULE: ./build/checks/identity/deployer.js











/**
 * Who asks may do what a deploy does: make endpoints and deployments, attach their identity, upload, read logs and
 * keys. Many teams check as somebody who may only read, so nothing of this is an error.
 */
const deployer = defineRemoteCheck({
    id: 'identity/deployer',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        const groups = byWorkspace(context, () => true);
        yield* ofEach(groups, group => deployer_inWorkspace(context, group));
        const endpoints = context.documents.filter(isWithIdentity);
        yield* ofEach(endpoints, document => attaching(context, document));
    },
});
async function deployer_inWorkspace({ azure }, group) {
    const { target, first, documents } = group;
    const told = await azure.permissions.own(workspaceId(target));
    if (told.kind === 'unknown')
        return [unanswered(first, 'name', told)];
    const lacked = (wanted) => lackedBy(told.value, documents, wanted, target);
    const writes = lacked(({ family }) => [writeOf({ family })]);
    // Who may not even deploy here is somebody who only looks: the rest says nothing new.
    if (writes !== undefined)
        return [(0,check/* problem */.CC)(writes.at, 'name', { values: writes.values })];
    const denied = await deniedTo(azure, group, told.value.objectId);
    const uploads = lacked(uploadsOf);
    const reads = lacked(readsOf);
    return [
        ...denied,
        ...(uploads === undefined
            ? []
            : [(0,check/* problem */.CC)(uploads.at, 'name', { message: 'uploads', severity: 'notice', values: uploads.values })]),
        ...(reads === undefined
            ? []
            : [(0,check/* problem */.CC)(reads.at, 'name', { message: 'reads', severity: 'notice', values: reads.values })]),
    ];
}
function writeOf({ family }) {
    return family === 'endpoint' ? roles/* DEPLOYER_ACTIONS */.L5.writeEndpoint : roles/* DEPLOYER_ACTIONS */.L5.writeDeployment;
}
/** What roles allow may be denied all the same. That nobody may read it is said here, for all checks of identities. */
async function deniedTo(azure, { target, first, documents }, objectId) {
    const resource = workspaceId(target);
    const told = await azure.denyAssignments.at(resource);
    if (told.kind === 'unknown')
        return [unanswered(first, 'name', told)];
    const found = documents.flatMap(document => {
        const action = writeOf(document);
        const permission = { action, isData: false };
        const denial = (0,deny_assignments/* denialOf */.Z)(told.value, { resource, principal: (0,resource_ids/* guid */.Os)(objectId), permission, isBelow: true });
        return denial === undefined ? [] : [{ document, action, denial }];
    });
    const one = found.find(({ denial }) => denial.kind === 'denied') ?? found[0];
    if (one === undefined)
        return [];
    const { document, denial } = one;
    const actions = found.filter(other => other.denial.kind === denial.kind).map(({ action }) => action);
    const values = {
        who: (0,resource_ids/* guid */.Os)(objectId) ?? '<object id of who deploys>',
        workspace: (0,shown/* shown */.S)(target.workspace),
        deny: (0,shown/* shown */.S)(denial.name),
        actions: [...new Set(actions)],
    };
    return denial.kind === 'denied'
        ? [(0,check/* problem */.CC)(document, 'name', { message: 'denied', values })]
        : [(0,check/* problem */.CC)(document, 'name', { message: 'deny-perhaps', severity: 'notice', values })];
}
function workspaceId({ subscription, resourceGroup, workspace }) {
    const provider = 'Microsoft.MachineLearningServices';
    return { subscription, resourceGroup, provider, type: 'workspaces', name: workspace };
}
/** The first document that needs what is not there, and all that is not there. */
function lackedBy({ sets, objectId }, documents, wanted, { workspace }) {
    const lacking = documents.map(document => ({
        document,
        actions: wanted(document).filter(action => !(0,permissions/* allows */.NB)(sets, { action, isData: false })),
    }));
    const at = lacking.find(({ actions }) => actions.length > 0)?.document;
    if (at === undefined)
        return undefined;
    const actions = [...new Set(lacking.flatMap(one => one.actions))];
    const who = (0,resource_ids/* guid */.Os)(objectId) ?? '<object id of who deploys>';
    return { at, values: { who, actions, workspace: (0,shown/* shown */.S)(workspace) } };
}
/** What `az ml` registers from local files before it makes the deployment. */
function uploadsOf(document) {
    if (document.family === 'endpoint')
        return [];
    const code = document.string('code_configuration.code');
    const { model, environment } = document;
    return [
        ...(code !== undefined && code !== '' && !(0,references/* isCodeAsset */.K)(code) ? [roles/* DEPLOYER_ACTIONS */.L5.writeCode] : []),
        ...(model.form === 'inline' ? [roles/* DEPLOYER_ACTIONS */.L5.writeModel] : []),
        ...(environment.form === 'inline' ? [roles/* DEPLOYER_ACTIONS */.L5.writeEnvironment] : []),
    ];
}
/** What a person, or the modes watch and invoke, want to read after the deploy. */
function readsOf(document) {
    if (document.family === 'deployment')
        return [roles/* DEPLOYER_ACTIONS */.L5.getLogs];
    const mode = (0,python/* camelToSnake */.C8)(document.string('auth_mode') ?? (document.isGiven('auth_mode') ? '' : 'key'));
    if (mode === 'key')
        return [roles/* DEPLOYER_ACTIONS */.L5.listKeys];
    return mode === 'aml_token' ? [roles/* DEPLOYER_ACTIONS */.L5.getToken] : [];
}
function isWithIdentity(document) {
    return document.family === 'endpoint' && holder_typeOf(document) === 'user_assigned';
}
/** Attaching an identity is a right at the identity, which no role of the workspace gives. */
async function attaching({ azure, targetOf }, document) {
    const id = holder_identityIn(document);
    const { name } = document;
    if (id === undefined || name === undefined)
        return [];
    const target = targetOf(document);
    const [live, identity] = await Promise.all([azure.endpoints.get(target, name), azure.identities.get(id)]);
    const unread = [live, identity].find(told => told.kind === 'unknown');
    if (unread?.kind === 'unknown')
        return [unanswered(document, USER_ASSIGNED, unread)];
    // An endpoint that is there has it attached; an identity that is not there is for identity/exists to report.
    if (live.kind === 'known' && live.value !== undefined)
        return [];
    if (identity.kind === 'known' && identity.value === undefined)
        return [];
    const own = await azure.permissions.own(id);
    if (own.kind === 'unknown')
        return [unanswered(document, USER_ASSIGNED, own)];
    if (roles/* ASSIGN_IDENTITY */.zc.some(action => (0,permissions/* allows */.NB)(own.value.sets, { action, isData: false })))
        return [];
    const values = {
        who: (0,resource_ids/* guid */.Os)(own.value.objectId) ?? '<object id of who deploys>',
        identity: (0,shown/* shown */.S)(id.name),
        scope: (0,resource_ids/* idOf */.TH)(id),
    };
    return [(0,check/* problem */.CC)(document, USER_ASSIGNED, { message: 'attach', values })];
}

;// CONCATENATED MODULE: ./build/checks/identity/exists.js






/**
 * The user-assigned identity of an endpoint file exists, and belongs to the tenant of the workspace. Letter case does
 * not count in its id, and it may be in another subscription.
 */
const exists = defineRemoteCheck({
    id: 'identity/exists',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    async *run({ document, target, azure }) {
        if (holder_typeOf(document) !== 'user_assigned')
            return;
        const text = document.string(USER_ASSIGNED);
        if (text === undefined)
            return;
        const id = holder_identityIn(document);
        if (id === undefined) {
            yield* malformed(document, text);
            return;
        }
        const [told, workspace] = await Promise.all([azure.identities.get(id), azure.workspaces.get(target)]);
        const values = {
            name: (0,shown/* shown */.S)(id.name),
            group: (0,shown/* shown */.S)(id.resourceGroup),
            subscription: id.subscription,
            nameArgument: argument(id.name, 'name'),
            groupArgument: argument(id.resourceGroup, 'resource-group'),
        };
        if (told.kind === 'unknown')
            yield whyUnknown(document, told, values);
        else if (told.value === undefined)
            yield (0,check/* problem */.CC)(document, USER_ASSIGNED, { values });
        else if (workspace.kind === 'known' && isForeign(told.value, workspace.value?.tenantId))
            yield (0,check/* problem */.CC)(document, USER_ASSIGNED, { message: 'other-tenant', values });
    },
});
/** contract/identity reports what has not even the form of an id; this one has, and still names nothing. */
function* malformed(document, text) {
    const form = /^\/subscriptions\/([^/]+)\/resourcegroups\/[^/]+\/providers\/microsoft\.managedidentity\/userassignedidentities\/[^/]+$/i;
    const subscription = form.exec(text)?.[1];
    if (subscription === undefined || (0,resource_ids/* resourceIdOf */.PF)(text) !== undefined)
        return;
    yield (0,check/* problem */.CC)(document, USER_ASSIGNED, {
        message: 'no-id',
        severity: 'warning',
        values: { text: (0,shown/* shown */.S)(text), subscription: (0,shown/* shown */.S)(subscription) },
    });
}
/** The resource manager says which of the things above it is not there; of a subscription it may only not be seen. */
function whyUnknown(document, told, values) {
    const code = String(told.values.code);
    if (told.reason === 'not-found' && code.includes('ResourceGroupNotFound'))
        return (0,check/* problem */.CC)(document, USER_ASSIGNED, { message: 'no-group', values });
    if (told.reason === 'not-found' && /SubscriptionNotFound|InvalidSubscriptionId/.test(code))
        return (0,check/* notChecked */.lb)(document, USER_ASSIGNED, 'not-found', { message: 'no-subscription', values });
    return unanswered(document, USER_ASSIGNED, told);
}
function isForeign({ tenantId }, home) {
    return tenantId !== undefined && home !== undefined && tenantId !== home.toLowerCase();
}

;// CONCATENATED MODULE: ./build/checks/identity/secrets.js








const ENFORCE = ['properties', 'enforce_access_to_default_secret_stores'];
/**
 * The identity of the endpoint may read the secrets that environment variables refer to; else the deployment ends as
 * SecretsInjectionError (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024). Azure grants it by itself
 * to a system-assigned identity whose endpoint enforces the access, if who creates the endpoint may read them too.
 */
const secrets = defineRemoteCheck({
    id: 'identity/secrets',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(byEndpoint(context), group => secrets_judge(context, group));
    },
});
async function secrets_judge(context, group) {
    const references = group.deployments.filter(({ isManaged }) => isManaged).flatMap(secretsOf);
    const enforces = isEnforced(group.endpoint);
    const [first] = references;
    if (first === undefined && !enforces)
        return [];
    const told = await context.azure.workspaces.get(group.target);
    const place = first ?? { view: group.first, path: 'endpoint_name' };
    if (told.kind === 'unknown')
        return [unanswered(place.view, place.path, told)];
    const { value: workspace } = told;
    // A run with a workspace that is not there has ended before.
    if (workspace === undefined)
        return [];
    const needs = references.map(secret => secrets_needOf(workspace, secret, enforces));
    const [verdicts, creator] = await Promise.all([
        judgeNeeds(context, group, needs),
        enforces ? mayTheCreator(context, group, workspace) : [],
    ]);
    return together([...creator, ...verdicts]);
}
/** The variables whose value is nothing but a reference; contract/secret-reference reports malformed ones. */
function secretsOf(document) {
    return document.entries('environment_variables').flatMap(({ key }) => {
        const path = ['environment_variables', key.text];
        const text = document.string(path)?.trim() ?? '';
        if (/^\$\{\{azureml:\/\/connections\/[^/}]+[^}]*\}\}$/.test(text))
            return [{ view: document, path, vault: undefined }];
        const vault = /^\$\{\{keyvault:https:\/\/([^/}]+)\/secrets\/[^}]+\}\}$/.exec(text)?.[1];
        return vault === undefined ? [] : [{ view: document, path, vault: vault.toLowerCase() }];
    });
}
/** Whether the file of the endpoint asks Azure to grant it. */
function isEnforced(endpoint) {
    if (endpoint === undefined || !endpoint.isManaged || holder_typeOf(endpoint) !== 'system_assigned')
        return false;
    return endpoint.string(ENFORCE)?.toLowerCase() === 'enabled';
}
function secrets_needOf(workspace, secret, enforces) {
    const { view, path, vault } = secret;
    const isOwnVault = vault !== undefined && vault.split('.')[0] === vaultName(workspace);
    if (vault !== undefined && !isOwnVault)
        return (0,check/* notChecked */.lb)(view, path, 'unsupported', { message: 'other-vault', values: { vault: (0,shown/* shown */.S)(vault) } });
    const told = resourceOf(vault === undefined ? workspace.id : (workspace.keyVault ?? ''));
    if (told.kind === 'unknown')
        return unanswered(view, path, told);
    const message = vault === undefined ? undefined : 'vault';
    const nobodyGrants = {
        message: vault === undefined ? 'nobody-grants' : 'nobody-grants-vault',
        severity: 'warning',
    };
    return {
        place: { view, path },
        resource: told.value,
        permission: vault === undefined ? roles/* ENDPOINT_PERMISSIONS */.VL.readConnections : roles/* ENDPOINT_PERMISSIONS */.VL.readVaultSecrets,
        role: vault === undefined ? roles/* ROLES */.gg.connectionSecretsReader : roles/* ROLES */.gg.vaultSecretsUser,
        missing: { ...(message && { message }), severity: 'error' },
        // Azure grants the connections of the workspace, and no vault.
        nobodyGrants: enforces && vault === undefined ? undefined : nobodyGrants,
    };
}
function vaultName({ keyVault }) {
    return keyVault?.split('/').at(-1)?.toLowerCase();
}
/** Azure grants to the endpoint only what who creates it has; later it grants nothing more. */
async function mayTheCreator({ azure }, { endpoint, target, name }, workspace) {
    const resource = resourceOf(workspace.id);
    if (endpoint === undefined || resource.kind === 'unknown')
        return [];
    const [live, own] = await Promise.all([
        azure.endpoints.get(target, name),
        azure.permissions.own(resource.value),
    ]);
    // identity/deployer says why permissions could not be read.
    if (live.kind === 'unknown' || live.value !== undefined || own.kind === 'unknown')
        return [];
    if ((0,permissions/* allows */.NB)(own.value.sets, roles/* ENDPOINT_PERMISSIONS */.VL.readConnections))
        return [];
    const values = { action: roles/* ENDPOINT_PERMISSIONS */.VL.readConnections.action, endpoint: (0,shown/* shown */.S)(name) };
    return [(0,check/* problem */.CC)(endpoint, ENFORCE, { message: 'creator', severity: 'warning', values })];
}

;// CONCATENATED MODULE: ./build/checks/identity/storage.js
/** What a deployment reads from, or writes to, the storage of its workspace. */




/** What the endpoint reads there when a deployment starts: its code, its model; not what a registry of assets holds. */
function storage_readsOf(document) {
    const uses = [];
    if ((document.string('code_configuration.code') ?? '') !== '')
        uses.push({ view: document, path: 'code_configuration.code', isLikely: false });
    const { model } = document;
    if (model.form === 'reference') {
        const { form } = (0,references/* parseReference */.F)(model.text);
        if (form === 'workspace' || form === 'arm')
            uses.push({ view: document, path: 'model', isLikely: true });
    }
    else if (model.form === 'inline') {
        const path = model.view.string('path') ?? '';
        const isCloud = /^[a-z][a-z0-9+.-]+:/i.test(path) && !path.startsWith('file:');
        if (path !== '')
            uses.push({ view: model.view, path: 'path', isLikely: isCloud });
    }
    return uses;
}
/**
 * The collections that are on and go to the default place. One with a path elsewhere is written to another store, whose
 * account no file tells.
 */
function collectionsOf(document) {
    return document.entries('data_collector.collections').flatMap(({ key }) => {
        const path = ['data_collector', 'collections', key.text];
        const isOn = document.string([...path, 'enabled'])?.toLowerCase() === 'true';
        const data = document.node([...path, 'data']);
        const target = document.string([...path, 'data', 'path']);
        const isDefault = target === undefined || /\/datastores\/workspaceblobstore(?:\/|$)/i.test(target);
        const isKnown = data?.kind !== 'scalar' && !document.isTemplate([...path, 'data', 'path']);
        const place = { view: document, path: [...path, 'enabled'] };
        return isOn && isKnown && isDefault ? [{ ...place, isLikely: false }] : [];
    });
}
/** The needs of one deployment at the storage account of the workspace. */
async function needsAtStorage({ azure }, target, uses, { permission, role, says }) {
    const [first] = uses;
    if (first === undefined)
        return [];
    const told = await (0,azure_told/* then */.k8)(azure.workspaces.get(target), workspace => resourceOf(workspace?.storageAccount ?? ''));
    if (told.kind === 'unknown')
        return [unanswered(first.view, first.path, told)];
    return uses.map(use => ({ place: use, resource: told.value, permission, role, ...says(use) }));
}

;// CONCATENATED MODULE: ./build/checks/identity/storage-read.js





/**
 * The identity of the endpoint may read the storage of the workspace, where code and models lie. Azure grants that by
 * itself to a system-assigned identity, and nothing to a user-assigned one (concept-endpoints-online-auth.md,
 * 11/14/2025). What a registered model needs is only likely to be there: it may lie in another account.
 */
const storageRead = defineRemoteCheck({
    id: 'identity/storage-read',
    needs: 'azure',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_1300',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(byEndpoint(context), group => storage_read_judge(context, group));
    },
});
async function storage_read_judge(context, group) {
    const deployments = group.deployments.filter(({ isManaged }) => isManaged);
    const needs = await Promise.all(deployments.map(document => needsAtStorage(context, group.target, storage_readsOf(document), {
        permission: roles/* ENDPOINT_PERMISSIONS */.VL.readBlobs,
        role: roles/* ROLES */.gg.blobReader,
        says: ({ isLikely }) => ({
            missing: {
                ...(isLikely ? { message: 'likely', severity: 'warning' } : { severity: 'error' }),
                system: { message: 'system', severity: 'warning' },
            },
        }),
    })));
    return together(worst(await judgeNeeds(context, group, needs.flat())));
}
/** Where the code alone shows what is missing, the same of the model adds nothing. */
function worst(verdicts) {
    const isSure = verdicts.some(verdict => !('reason' in verdict) && verdict.severity === 'error');
    return verdicts.filter(verdict => !isSure || 'reason' in verdict || verdict.message !== 'likely');
}

;// CONCATENATED MODULE: ./build/checks/identity/storage-write.js





/**
 * A deployment that collects data has an endpoint whose identity may write to the storage of the workspace. Azure
 * grants no more than reading by itself; without writing the deployment fails at its start, says
 * how-to-troubleshoot-online-endpoints.md, 10/06/2025.
 */
const storageWrite = defineRemoteCheck({
    id: 'identity/storage-write',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(byEndpoint(context), group => storage_write_judge(context, group));
    },
});
async function storage_write_judge(context, group) {
    const deployments = group.deployments.filter(({ isManaged }) => isManaged);
    const needs = await Promise.all(deployments.map(document => needsAtStorage(context, group.target, collectionsOf(document), {
        permission: roles/* ENDPOINT_PERMISSIONS */.VL.writeBlobs,
        role: roles/* ROLES */.gg.blobContributor,
        says: () => ({
            missing: { severity: 'error' },
            nobodyGrants: { message: 'nobody-grants', severity: 'warning' },
        }),
    })));
    return together(await judgeNeeds(context, group, needs.flat()));
}

;// CONCATENATED MODULE: ./build/checks/identity/index.js






const identity = [
    exists,
    acrPull,
    storageRead,
    storageWrite,
    secrets,
    deployer,
];

// EXTERNAL MODULE: ./build/catalog/container-registries.js
var container_registries = __webpack_require__(6347);
;// CONCATENATED MODULE: ./build/documents/dockerfile-images.js
/** Only of stages that the last one needs: a builder may leave out the others. */
function pulledImages(dockerfile) {
    const { stages } = dockerfile;
    const found = [];
    const seen = new Set();
    const defaults = argumentsOf(dockerfile.head);
    const visit = (index, isBase) => {
        const stage = stages[index];
        if (stage === undefined || seen.has(index))
            return;
        seen.add(index);
        const { image, from } = stage;
        const base = image && substituted(image.text, defaults);
        const above = base === undefined ? -1 : stageNamed(stages, index, base);
        if (above !== -1)
            visit(above, isBase);
        else if (image !== undefined && base !== undefined)
            found.push({ text: base, at: image.at, isBase, hasPlatform: from.flags.has('platform') });
        for (const { name, at } of stage.instructions.flatMap(copiedFrom)) {
            const other = stageNamed(stages, index, name);
            if (other !== -1)
                visit(other, false);
            else if (!/^\d+$/.test(name))
                found.push({ text: name, at, isBase: false, hasPlatform: false });
        }
    };
    visit(stages.length - 1, true);
    return found;
}
/** The stage above another that a name or a number means; -1 where it is none, and so an image. */
function stageNamed(stages, below, name) {
    const wanted = name.toLowerCase();
    const named = stages.slice(0, below).findLastIndex(stage => stage.name === wanted);
    return named === -1 && /^\d{1,4}$/.test(name) && Number(name) < below ? Number(name) : named;
}
/** `COPY --from=\u2026`, and the mounts of RUN. */
function copiedFrom({ keyword, flags, at }) {
    const names = keyword === 'COPY'
        ? [flags.get('from')]
        : keyword === 'RUN'
            ? [/(?:^|,)from=([^,]+)/.exec(flags.get('mount') ?? '')?.[1]]
            : [];
    return names.flatMap(name => (name ? [{ name, at }] : []));
}
/** Arguments that stand before the first FROM, the only ones that FROM sees: Azure gives a build no others. */
function argumentsOf(head) {
    const defaults = new Map();
    for (const { keyword, words } of head) {
        if (keyword !== 'ARG')
            continue;
        for (const { text } of words) {
            const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
            const known = value === undefined ? undefined : substituted(unquoted(value), defaults);
            if (name !== undefined && known !== undefined)
                defaults.set(name, known);
        }
    }
    return defaults;
}
function unquoted(value) {
    return /^"[^"]*"$|^'[^']*'$/.test(value) ? value.slice(1, -1) : value;
}
/** No image has a longer name. Arguments that hold each other twice would grow beyond all memory. */
const MAX_LENGTH = 1_000;
/** `python:${TAG:-3.12}` with its arguments filled in; undefined where one of them has no value. */
function substituted(text, defaults) {
    let isKnown = !text.includes('\\');
    const filled = text.replace(/\$(?:\{(\w+)(?:(:?[-+])([^{}]*))?\}|(\w+))/g, (_gap, braced, operator, word, bare) => {
        const value = expansion(defaults.get(braced ?? bare), operator, word);
        isKnown &&= value !== undefined;
        return value ?? '';
    });
    return isKnown && filled.length <= MAX_LENGTH ? filled : undefined;
}
/** As the shell does: `:-` and `:+` take an empty value for none. */
function expansion(value, operator, word) {
    if (operator === undefined)
        return value;
    const isSet = value !== undefined && !(operator.startsWith(':') && value === '');
    if (operator.endsWith('+'))
        return isSet ? word : '';
    return isSet ? value : word;
}

// EXTERNAL MODULE: ./build/checks/environment/dockerfile-of.js
var dockerfile_of = __webpack_require__(3298);
// EXTERNAL MODULE: ./build/checks/environment/image.js
var environment_image = __webpack_require__(2207);
;// CONCATENATED MODULE: ./build/checks/images/named.js









/**
 * None where the name waits to be rendered, is none (environment/image-reference, environment/dockerfile-base), or
 * means a registry on somebody's own machine (environment/private-registry).
 */
async function namedImages(context) {
    const { document, files } = context;
    const [built, registered] = await Promise.all([
        dockerfileImages(document, files),
        registeredImage(context),
    ]);
    const all = [...inlineImage(document), ...built, ...registered];
    return all.filter(({ name }) => (0,reference/* kindOfRegistry */.zr)(name.registry) !== 'local');
}
/**
 * The image of a registered environment, unless Azure builds on it: what is built already needs its base no more.
 * Whether the environment is there is the question of assets/environment.
 */
async function registeredImage(context) {
    const named = namedAsset(context.document, 'environments');
    const found = named && (await search(context, named));
    if (named === undefined || found?.kind !== 'found')
        return [];
    const { image, isBuilt } = found.version;
    const reading = image === undefined || isBuilt ? undefined : (0,reference/* readImage */.AM)(image);
    if (image === undefined || reading === undefined || 'fault' in reading)
        return [];
    // A registry of assets has a container registry of its own, which gives the image to Azure and to nobody else.
    if ('registry' in found.home && (0,reference/* kindOfRegistry */.zr)(reading.image.registry) === 'acr')
        return [];
    const { document } = context;
    const where = { view: document, path: 'environment', at: document.range('environment') };
    const whose = { use: 'run', hasPlatform: false, environment: named.text };
    return [{ ...where, text: image, name: reading.image, ...whose }];
}
function inlineImage(document) {
    const found = (0,environment_image/* imageOf */.d)(document);
    if (found === undefined || 'fault' in found.reading)
        return [];
    const { view, text, reading } = found;
    const at = view.range('image');
    const use = view.isGiven('conda_file') ? 'base' : 'run';
    const whose = { use, hasPlatform: false, environment: undefined };
    return [{ view, path: 'image', at, text, name: reading.image, ...whose }];
}
async function dockerfileImages(document, files) {
    const build = await (0,dockerfile_of/* dockerfileOf */.S9)(document, files);
    if (build === undefined)
        return [];
    return pulledImages(build.dockerfile).flatMap(({ text, at, isBase, hasPlatform }) => {
        if ((0,dockerfile_of/* isUnknown */.t8)(text) || text.toLowerCase() === 'scratch')
            return [];
        const reading = (0,reference/* readImage */.AM)(text);
        if ('fault' in reading)
            return [];
        const use = isBase ? 'base' : 'tools';
        const whose = { use, hasPlatform, environment: undefined };
        return [{ view: build.view, path: 'build', at, text, name: reading.image, ...whose }];
    });
}
/** What the messages say of an image. */
function imageValues({ text, name, environment }) {
    return {
        image: (0,shown/* shown */.S)(text),
        of: environment === undefined ? '' : ` (of ${(0,shown/* shown */.S)(environment)})`,
        registry: name.registry,
        repository: (0,shown/* shown */.S)(name.repository),
        reference: (0,shown/* shown */.S)((0,reference/* referenceOf */.Bz)(name)),
    };
}
/** A finding at the line that names an image. */
function aboutImage({ view, path, at, use }, options) {
    // A build that fails for its base has a name, ImageBuildFailure, and no number.
    const code = use === 'run' ? {} : { code: null };
    return (0,check/* problem */.CC)(view, path, { part: path === 'build' ? 'key' : 'value', range: at, ...code, ...options });
}
function imageUnanswered({ view, path, at }, why) {
    return { ...unanswered(view, path, why), at };
}
/** Asks about every image side by side, and answers in the order of the files. */
async function* eachImage(images, ask) {
    for (const answers of await Promise.all(images.map(ask)))
        yield* answers;
}

;// CONCATENATED MODULE: ./build/checks/images/exists.js







/** The image is in its registry under the tag or the digest that the file names. */
const imageExists = defineRemoteCheck({
    id: 'images/exists',
    needs: 'registry',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_1200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    async *run(context) {
        const { azure, target } = context;
        yield* eachImage(await namedImages(context), image => exists_judge(azure, target, image));
    },
});
async function exists_judge(azure, target, image) {
    const told = await azure.images.find(target, image.name);
    if (told.kind === 'unknown')
        return [imageUnanswered(image, told)];
    if (told.value.kind === 'found')
        return [];
    if (told.value.kind === 'refused')
        return [imageUnanswered(image, told.value.why)];
    const registry = await azure.images.registryOf(target, image.name);
    // What a quarantine holds back looks like what is not there: images/quarantine speaks of it.
    if (registry.kind === 'known' && registry.value?.hasQuarantine === true)
        return [imageUnanswered(image, (0,azure_told/* unknown */.L5)('not-found', 'registry/perhaps-quarantined', imageValues(image)))];
    return [await missing(azure, target, image, told.value.part)];
}
async function missing(azure, target, image, part) {
    const values = imageValues(image);
    if (part !== 'tag')
        return aboutImage(image, { message: part, values });
    const told = await azure.images.tags(target, image.name);
    const tags = told.kind === 'known' ? told.value.filter(tag => container_registries/* IMAGE_NAME */.yc.tag.test(tag)) : [];
    if (tags.length === 0)
        return aboutImage(image, { message: 'tag', values });
    const wanted = (0,reference/* referenceOf */.Bz)(image.name);
    const meant = (0,suggest/* nearest */.pA)(wanted, tags);
    if (meant !== undefined) {
        const better = `${untagged(image)}:${meant}`;
        return aboutImage(image, { message: 'tag/meant', values: { ...values, better } });
    }
    return aboutImage(image, {
        message: 'tag/others',
        values: { ...values, tags: (0,suggest/* nearestFew */.r5)(wanted, tags, 4) },
    });
}
function untagged({ text, name: { tag } }) {
    return tag === undefined ? text : text.slice(0, -tag.length - 1);
}

// EXTERNAL MODULE: ./build/registry/manifest.js
var manifest = __webpack_require__(9329);
;// CONCATENATED MODULE: ./build/checks/images/platform.js




/**
 * The image runs on the machines of managed endpoints: linux/amd64. One that was built on a Mac is often for arm64
 * alone; its container ends at once with "exec format error". Managed only: an own cluster may have other nodes.
 */
const imagePlatform = defineRemoteCheck({
    id: 'images/platform',
    needs: 'registry',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    async *run(context) {
        const { azure, target } = context;
        const { environment } = context.document;
        if (environment.form === 'inline' && environment.view.string('os_type')?.toLowerCase() === 'windows')
            return;
        const images = await namedImages(context);
        yield* eachImage(images.filter(image => !image.hasPlatform), image => platform_judge(azure, target, image));
    },
});
async function platform_judge(azure, target, image) {
    const there = await azure.images.find(target, image.name);
    if (there.kind === 'unknown')
        return [imageUnanswered(image, there)];
    if (there.value.kind === 'refused')
        return [imageUnanswered(image, there.value.why)];
    if (there.value.kind === 'missing')
        return [];
    const told = await azure.images.platforms(target, image.name);
    if (told.kind === 'unknown')
        return [imageUnanswered(image, told)];
    const values = imageValues(image);
    if (told.value === undefined)
        return [imageUnanswered(image, (0,azure_told/* unknown */.L5)('unsupported', 'registry/no-platform', values))];
    if (told.value.includes(manifest/* LINUX_AMD64 */._n))
        return [];
    const message = image.use === 'run' ? '' : 'base';
    return [aboutImage(image, { message, values: { ...values, platforms: told.value.slice(0, 8) } })];
}

;// CONCATENATED MODULE: ./build/checks/images/private-registry.js



/**
 * A registry that is no ACR gives the image to anybody: the API of managed endpoints takes no registry credentials
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025). environment/private-registry warns of hosts by their name;
 * here the registry itself has answered. A build may hold credentials that no file shows, so its images are left out.
 */
const registryIsPublic = defineRemoteCheck({
    id: 'images/private-registry',
    needs: 'registry',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_1200',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    async *run(context) {
        const { azure, target } = context;
        const images = (await namedImages(context)).filter(({ path, name }) => path !== 'build' && (0,reference/* kindOfRegistry */.zr)(name.registry) !== 'acr');
        yield* eachImage(images, image => private_registry_judge(azure, target, image));
    },
});
async function private_registry_judge(azure, target, image) {
    const told = await azure.images.find(target, image.name);
    if (told.kind === 'unknown')
        return [imageUnanswered(image, told)];
    if (told.value.kind !== 'refused')
        return [];
    const values = imageValues(image);
    if (image.use === 'run')
        return [aboutImage(image, { values })];
    return [aboutImage(image, { message: 'base', severity: 'warning', values })];
}

;// CONCATENATED MODULE: ./build/checks/images/quarantine.js



/**
 * No quarantine of the registry holds the image back. ACR then answers IMAGE_QUARANTINED, or, since a tag comes only
 * with the release, as if there were no such tag (github.com/Azure/acr, issues 210 and 597). No recording shows either,
 * so it is a warning at most.
 */
const imageQuarantine = defineRemoteCheck({
    id: 'images/quarantine',
    needs: 'azure',
    confidence: 'likely',
    severity: 'notice',
    prevents: 'ERR_1200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    async *run(context) {
        const { azure, target } = context;
        const suffix = azure.cloud.registrySuffix;
        const images = (await namedImages(context)).filter(({ name }) => name.registry.endsWith(suffix));
        yield* eachImage(images, image => quarantine_judge(azure, target, image));
    },
});
async function quarantine_judge(azure, target, image) {
    const [there, registry] = await Promise.all([
        azure.images.find(target, image.name),
        azure.images.registryOf(target, image.name),
    ]);
    const presence = there.kind === 'known' ? there.value : undefined;
    if (presence?.kind === 'found')
        return [];
    const values = imageValues(image);
    if (presence?.kind === 'refused' && presence.isQuarantined)
        return [aboutImage(image, { message: 'held', severity: 'warning', values })];
    if (registry.kind === 'unknown')
        return [imageUnanswered(image, registry)];
    if (registry.value?.hasQuarantine !== true)
        return [];
    if (there.kind === 'unknown')
        return [imageUnanswered(image, there)];
    return presence?.kind === 'missing' ? [aboutImage(image, { values })] : [];
}

;// CONCATENATED MODULE: ./build/checks/images/size.js





const GIB = 2 ** 30;
/**
 * The image fits on the disk of the VM. No document says which disk takes it, nor how much of it is left: a warning,
 * where the image alone is larger than the disk that Azure ML lists for the size.
 */
const imageSize = defineRemoteCheck({
    id: 'images/size',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1350',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    async *run(context) {
        const { document, azure, target } = context;
        const images = (await namedImages(context)).filter(({ use }) => use !== 'tools');
        if (images.length === 0 || document.string('instance_type') === undefined)
            return;
        const disk = diskOf(azure, target, document);
        yield* eachImage(images, image => size_judge(azure, target, document, image, disk));
    },
});
async function size_judge(azure, target, document, image, asked) {
    const [there, disk] = await Promise.all([azure.images.find(target, image.name), asked]);
    // Sizes without a disk of their own, and sizes that the region does not have, are nothing to compare with.
    if (disk.kind === 'known' && !disk.value)
        return [];
    if (there.kind === 'unknown')
        return [imageUnanswered(image, there)];
    if (there.value.kind === 'missing')
        return [];
    if (there.value.kind === 'refused')
        return [imageUnanswered(image, there.value.why)];
    if (disk.kind === 'unknown')
        return [imageUnanswered(image, disk)];
    const told = await azure.images.compressedBytes(target, image.name);
    if (told.kind === 'unknown')
        return [imageUnanswered(image, told)];
    const bytes = (told.value ?? 0) * container_registries/* UNPACKED_FACTOR */.au;
    const room = (disk.value ?? 0) * 2 ** 20;
    if (bytes <= room)
        return [];
    const values = {
        ...imageValues(image),
        size: (0,shown/* shown */.S)(document.string('instance_type') ?? ''),
        compressed: gib((told.value ?? 0) / GIB),
        unpacked: gib(bytes / GIB),
        disk: gib(room / GIB),
    };
    const message = image.use === 'run' ? '' : 'base';
    return [aboutImage(image, { message, values, code: 'ERR_1350', related: related(document) })];
}
function related(document) {
    return [{ message: 'related/instance-type', at: document.range('instance_type') }];
}
function gib(amount) {
    return amount.toFixed(1);
}
/** In MiB, as the region lists the size of the deployment; undefined where it lists no such size, or no disk. */
async function diskOf(azure, target, document) {
    const wanted = document.string('instance_type')?.toLowerCase();
    const sizes = await (0,azure_told/* then */.k8)(azure.workspaces.get(target), workspace => workspace === undefined ? (0,azure_told/* known */.eO)([]) : azure.computeSizes.list(target.subscription, workspace.region));
    return (0,azure_told/* then */.k8)(sizes, all => (0,azure_told/* known */.eO)(all.find(({ name }) => name.toLowerCase() === wanted)?.diskMiB));
}

;// CONCATENATED MODULE: ./build/checks/images/index.js





const images_images = [
    imageExists,
    imagePlatform,
    imageSize,
    registryIsPublic,
    imageQuarantine,
];

;// CONCATENATED MODULE: ./build/checks/network/isolation.js
/** Whether the workspace has a managed network, which all its deployments are in. */
function hasManagedNetwork({ managedNetwork }) {
    const mode = managedNetwork?.isolationMode?.toLowerCase();
    return mode !== undefined && mode !== 'disabled';
}
/** Reachable from nowhere outside: Azure writes the word in two letter cases. */
function isShut(publicNetworkAccess) {
    return publicNetworkAccess?.toLowerCase() === 'disabled';
}

;// CONCATENATED MODULE: ./build/checks/network/egress.js




const KEY = 'egress_public_network_access';
/**
 * A deployment can reach its workspace and the registry of its image. In a managed network the key no longer applies
 * and should not be set (concept-secure-online-endpoint.md, 02/29/2024); one report has the service refuse it
 * ("EgressPublicNetworkAccess no longer supported"), so it is a warning. Without such a network, `enabled` wants a
 * workspace that is open and `disabled` one with a private link (the same page), and a private registry wants
 * `disabled` (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
 */
const egress = defineRemoteCheck({
    id: 'network/egress',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    async *run(context) {
        const { document, target, azure } = context;
        if (document.isTemplate(KEY))
            return;
        const told = await azure.workspaces.get(target);
        if (told.kind === 'unknown')
            yield unanswered(document, KEY, told);
        else if (told.value === undefined)
            return;
        else if (!hasManagedNetwork(told.value))
            yield* await withoutNetwork(context, told.value);
        else if (document.isGiven(KEY)) {
            const values = { value: (0,shown/* shown */.S)(document.string(KEY) ?? ''), workspace: (0,shown/* shown */.S)(target.workspace) };
            yield (0,check/* problem */.CC)(document, KEY, { part: 'key', message: 'managed', values });
        }
    },
});
async function withoutNetwork(context, facts) {
    const { document, target, azure } = context;
    const values = { workspace: (0,shown/* shown */.S)(target.workspace) };
    if (isShut(document.string(KEY))) {
        if (facts.privateEndpoints !== 0)
            return [];
        return [(0,check/* problem */.CC)(document, KEY, { message: 'no-private-link', values })];
    }
    const path = document.isGiven(KEY) ? KEY : 'endpoint_name';
    if (isShut(facts.publicNetworkAccess))
        return [(0,check/* problem */.CC)(document, path, { message: 'workspace', values })];
    if (facts.containerRegistry === undefined)
        return [];
    const registry = await azure.registries.byId(facts.containerRegistry);
    if (registry.kind === 'unknown')
        return [unanswered(document, path, registry)];
    if (registry.value === undefined || !isShut(registry.value.publicNetworkAccess))
        return [];
    if (!pullsFrom(document, registry.value))
        return [];
    return [
        (0,check/* problem */.CC)(document, path, {
            message: 'registry',
            code: 'ERR_1200',
            values: { registry: (0,shown/* shown */.S)(registry.value.name) },
        }),
    ];
}
/** Whether the image comes out of the workspace's registry: all do but a ready one of another place. */
function pullsFrom({ environment }, { loginServer }) {
    if (environment.form === 'template' || environment.form === 'invalid')
        return false;
    if (environment.form !== 'inline')
        return true;
    const { view } = environment;
    if (view.isGiven('conda_file') || view.isGiven('build'))
        return true;
    return view.string('image')?.toLowerCase().startsWith(`${loginServer}/`) ?? false;
}

;// CONCATENATED MODULE: ./build/checks/network/image-build-compute.js






/**
 * An image that must be built can be: the tasks of a container registry do not reach into a private network, so a
 * private registry or storage account needs a compute that builds, or the deployment ends as ImageBuildFailure
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025; private storage: users' reports).
 */
const imageBuildCompute = defineRemoteCheck({
    id: 'network/image-build-compute',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    async *run({ document, target, azure }) {
        if (!mustBeBuilt(document))
            return;
        const told = await (0,azure_told/* then */.k8)(azure.workspaces.get(target), facts => shutParts(azure, facts));
        if (told.kind === 'unknown')
            yield unanswered(document, 'environment', told);
        else if (told.value.length > 0) {
            const values = {
                workspace: (0,shown/* shown */.S)(target.workspace),
                shut: told.value.map(shown/* shown */.S),
                command: azWorkspace('update', target),
            };
            yield (0,check/* problem */.CC)(document, 'environment', { part: 'key', values });
        }
    },
});
/** Surely: whether a registered environment was built already, its file does not tell. */
function mustBeBuilt({ environment }) {
    if (environment.form !== 'inline')
        return false;
    return environment.view.isGiven('conda_file') || environment.view.isGiven('build');
}
/** What of a workspace without a compute for builds is private; nothing where it has one. */
async function shutParts({ registries, storageAccounts }, facts) {
    if (facts === undefined || facts.imageBuildCompute !== undefined)
        return (0,azure_told/* known */.eO)([]);
    const { containerRegistry, storageAccount } = facts;
    const [registry, storage] = await Promise.all([
        containerRegistry === undefined ? (0,azure_told/* known */.eO)(undefined) : registries.byId(containerRegistry),
        storageAccount === undefined ? (0,azure_told/* known */.eO)(undefined) : storageAccounts.byId(storageAccount),
    ]);
    if (registry.kind === 'unknown')
        return registry;
    if (storage.kind === 'unknown')
        return storage;
    const shut = [registry.value, storage.value].filter(part => isShut(part?.publicNetworkAccess));
    return (0,azure_told/* known */.eO)(shut.flatMap(part => (part === undefined ? [] : [part.name])));
}

;// CONCATENATED MODULE: ./build/checks/network/key-vault.js







/**
 * Azure can put the keys of a new endpoint into the key vault of the workspace: behind a firewall that does not let
 * Azure's services pass, the creation of an endpoint with keys fails (how-to-troubleshoot-online-endpoints.md,
 * 10/06/2025).
 */
const keyVault = defineRemoteCheck({
    id: 'network/key-vault',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: ['managedOnlineEndpoint'],
    async *run(context) {
        const { document, target, azure } = context;
        const { name } = document;
        const isGiven = document.isGiven('auth_mode');
        // The client sends `key` for a file without the key.
        if (!name || (isGiven && (0,python/* camelToSnake */.C8)(document.string('auth_mode') ?? '') !== 'key'))
            return;
        const told = await (0,azure_told/* then */.k8)(azure.endpoints.get(target, name), now => now === undefined ? vaultOf(context) : (0,azure_told/* known */.eO)(undefined));
        if (told.kind === 'unknown')
            yield unanswered(document, 'auth_mode', told);
        else if (told.value !== undefined && isClosed(told.value)) {
            const command = `az keyvault update --name ${argument(told.value.name, 'vault')} --subscription ${argument(target.subscription, 'subscription')} --bypass AzureServices`;
            const values = { vault: (0,shown/* shown */.S)(told.value.name), command };
            yield (0,check/* problem */.CC)(document, isGiven ? 'auth_mode' : 'name', { values });
        }
    },
});
function vaultOf({ azure, target }) {
    return (0,azure_told/* then */.k8)(azure.workspaces.get(target), facts => facts?.keyVault === undefined ? (0,azure_told/* known */.eO)(undefined) : azure.keyVaults.byId(facts.keyVault));
}
function isClosed({ publicNetworkAccess, defaultAction, bypass }) {
    const hasFirewall = defaultAction?.toLowerCase() === 'deny' || isShut(publicNetworkAccess);
    return hasFirewall && bypass?.toLowerCase() === 'none';
}

;// CONCATENATED MODULE: ./build/checks/network/legacy-mode.js





/**
 * The workspace is not in v1 legacy mode, in which managed endpoints cannot be created
 * (concept-secure-online-endpoint.md, 02/29/2024).
 */
const legacyMode = defineRemoteCheck({
    id: 'network/legacy-mode',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        const groups = byWorkspace(context, ({ isManaged }) => isManaged);
        yield* ofEach(groups, group => legacy_mode_judge(context, group));
    },
});
async function legacy_mode_judge({ azure }, { first, target }) {
    const path = endpointLine(first);
    const told = await azure.workspaces.get(target);
    if (told.kind === 'unknown')
        return [unanswered(first, path, told)];
    if (told.value?.v1LegacyMode !== true)
        return [];
    const values = {
        workspace: (0,shown/* shown */.S)(target.workspace),
        command: `${azWorkspace('update', target)} --set v1_legacy_mode=false`,
    };
    return [(0,check/* problem */.CC)(first, path, { values })];
}

;// CONCATENATED MODULE: ./build/checks/network/managed-network.js






/**
 * The managed network of the workspace is there before the first deployment: it is made when somebody asks for it, and
 * until then a deployment ends as WorkspaceManagedNetworkNotReady (how-to-troubleshoot-online-endpoints.md,
 * 10/06/2025).
 */
const managedNetwork = defineRemoteCheck({
    id: 'network/managed-network',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        const groups = byWorkspace(context, ({ kind }) => kind === 'managedOnlineDeployment');
        yield* ofEach(groups, group => managed_network_judge(context, group));
    },
});
async function managed_network_judge({ azure }, { first, target }) {
    const told = await azure.workspaces.get(target);
    if (told.kind === 'unknown')
        return [unanswered(first, 'endpoint_name', told)];
    if (told.value === undefined || !hasManagedNetwork(told.value))
        return [];
    const status = told.value.managedNetwork?.status?.toLowerCase();
    const values = {
        workspace: (0,shown/* shown */.S)(target.workspace),
        mode: (0,shown/* shown */.S)(told.value.managedNetwork?.isolationMode ?? ''),
        command: azWorkspace('provision-network', target),
    };
    if (status === undefined)
        return [(0,check/* notChecked */.lb)(first, 'endpoint_name', 'unknown-content', { message: 'no-status', values })];
    return status === 'inactive' ? [(0,check/* problem */.CC)(first, 'endpoint_name', { values })] : [];
}

;// CONCATENATED MODULE: ./build/checks/network/storage.js






/**
 * The storage account of the workspace can be reached: with its public access off and no private endpoint there is no
 * way in, and that Azure's services may pass did not help (users' reports).
 */
const storage = defineRemoteCheck({
    id: 'network/storage',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1300',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        const groups = byWorkspace(context, ({ family }) => family === 'deployment');
        yield* ofEach(groups, group => storage_judge(context, group));
    },
});
async function storage_judge({ azure }, { first, target }) {
    const told = await (0,azure_told/* then */.k8)(azure.workspaces.get(target), facts => facts?.storageAccount === undefined ? (0,azure_told/* known */.eO)(undefined) : azure.storageAccounts.byId(facts.storageAccount));
    if (told.kind === 'unknown')
        return [unanswered(first, 'endpoint_name', told)];
    const { name = '', publicNetworkAccess, privateEndpoints } = told.value ?? {};
    if (!isShut(publicNetworkAccess) || privateEndpoints !== 0)
        return [];
    return [(0,check/* problem */.CC)(first, 'endpoint_name', { values: { storage: (0,shown/* shown */.S)(name) } })];
}

;// CONCATENATED MODULE: ./build/checks/network/index.js






const network = [
    legacyMode,
    managedNetwork,
    egress,
    imageBuildCompute,
    keyVault,
    storage,
];

;// CONCATENATED MODULE: ./build/checks/quota/holdings.js





/** Why more of a family may be in use than was added up; undefined: nothing was left out. */
function whyOpen({ open, openFamilies }, family) {
    return open ?? openFamilies.get((0,azure_quota/* familyKey */.Q5)(family));
}
/** Everything is asked once a run, whoever asks. */
async function holdingsOf(azure, target, region) {
    const [offered, deployments, computes] = await Promise.all([
        azure.computeSizes.list(target.subscription, region),
        deploymentsOf(azure, target),
        azure.computes.list(target),
    ]);
    const sum = new Sum();
    if (deployments.kind === 'unknown')
        sum.leaveOpen(deployments);
    else if (deployments.value.open !== undefined)
        sum.leaveOpen(deployments.value.open);
    if (computes.kind === 'unknown')
        sum.leaveOpen(computes);
    const own = deployments.kind === 'known' ? deployments.value.all : [];
    const machines = computes.kind === 'known' ? computes.value.filter(takesQuota) : [];
    for (const one of own)
        sum.add(one.name, one.instanceType, offered, () => heldBy(one, offered)?.vCpus);
    for (const one of machines)
        sum.add(one.name, one.vmSize, offered, vCpus => heldByCompute(one, vCpus));
    const { families, open, openFamilies } = sum;
    return {
        ...{ families, openFamilies, deployments: own.length, computes: machines.length },
        ...(open !== undefined && { open }),
    };
}
class Sum {
    families = new Map();
    openFamilies = new Map();
    open;
    /**
     * Adds what something of a size holds.
     * @param held given the vCPUs of one machine; undefined: it is not known how many machines there are
     */
    add(name, size, offered, held) {
        const found = size === undefined ? undefined : sizeIn(size, offered);
        const vCpus = held(found?.vCpus ?? Number.NaN);
        // Nothing is nothing, of whatever size.
        if (vCpus === 0)
            return;
        const why = (0,azure_told/* unknown */.L5)('unknown-content', 'quota/workspace-cap/unread-size', { name: (0,shown/* shown */.S)(name) });
        if (found === undefined) {
            this.leaveOpen(why);
            return;
        }
        const key = (0,azure_quota/* familyKey */.Q5)(found.family);
        if (vCpus === undefined)
            this.openFamilies.set(key, why);
        else
            this.families.set(key, (this.families.get(key) ?? 0) + vCpus);
    }
    leaveOpen(why) {
        this.open ??= why;
    }
}
/** The managed deployments of all endpoints; one that is failed or being deleted holds its machines until it is gone. */
async function deploymentsOf(azure, target) {
    const endpoints = await azure.endpoints.list(target);
    if (endpoints.kind === 'unknown')
        return endpoints;
    const told = await Promise.all(endpoints.value.filter(isManaged).map(({ name }) => azure.endpoints.deployments(target, name)));
    const open = told.find(one => one.kind === 'unknown');
    const all = told
        .flatMap(one => (one.kind === 'known' ? one.value : []))
        .filter(({ computeType }) => computeType !== 'Kubernetes');
    return { kind: 'known', value: { all, ...(open !== undefined && { open }) } };
}
function isManaged({ compute }) {
    return compute === undefined;
}
/** Machines of Azure ML, dedicated; what is attached (Kubernetes, a VM, Databricks) has a quota of its own. */
function takesQuota({ type, isLowPriority }) {
    return /^(?:amlcompute|computeinstance)$/i.test(type) && !isLowPriority;
}
/** No 20 % in reserve: that is of online deployments. */
function heldByCompute({ machines }, vCpus) {
    return machines && machines * vCpus;
}

;// CONCATENATED MODULE: ./build/checks/quota/limits.js






/** Every limit of one kind that the run draws on. A workspace without a cap of its own has none. */
async function limitsOf(context, kind) {
    const { draws, untold } = await drawsOf(context);
    const asked = poolsOf(draws, kind).map(async (pool) => ({
        pool,
        usage: await ASK[kind](context.azure, pool),
    }));
    const limits = (await Promise.all(asked)).filter((limit) => limit.usage !== undefined);
    return { limits, untold };
}
const ASK = {
    family: async (azure, pool) => (0,azure_told/* then */.k8)(usagesOf(azure, pool), usages => {
        const limit = ofFamily(usages, pool);
        return limit === undefined ? noRow(pool) : (0,azure_told/* known */.eO)(limit);
    }),
    total: async (azure, pool) => (0,azure_told/* then */.k8)(usagesOf(azure, pool), ({ total }) => total === undefined ? noRow(pool) : (0,azure_told/* known */.eO)(limitOf(total, pool))),
    workspace: ofWorkspace,
};
/** What the region's list says of a family; undefined: nothing. */
function ofFamily({ families, unread, isWhole }, pool) {
    const key = (0,azure_quota/* familyKey */.Q5)(pool.family ?? '');
    const row = families.get(key);
    if (row !== undefined)
        return limitOf(row, pool);
    if (!isWhole || unread?.has(key) === true)
        return undefined;
    // What is live cannot hold what there is none of: the row has another name.
    const isHeld = pool.draws.some(({ live }) => live.kind === 'update' && (0,azure_quota/* familyKey */.Q5)(live.family) === key);
    return isHeld ? undefined : { used: 0, limit: 0, isAbsent: true };
}
/** A row whose use Azure does not tell still has its limit, and the live deployments of the run are in it. */
function limitOf({ used, limit }, pool) {
    if (used !== undefined)
        return { used, limit };
    const open = (0,azure_told/* unknown */.L5)('unknown-content', `quota/${NAMES[pool.kind]}/no-use`, {
        region: pool.region,
        family: (0,shown/* shown */.S)(pool.family ?? ''),
        limit: limit ?? '',
    });
    const least = { used: heldByRun(pool), isLeast: true };
    // Where there is no limit, nothing is left open.
    return limit === undefined ? { ...least, limit } : { ...least, limit, open };
}
const NAMES = { family: 'vcpus', total: 'total', workspace: 'workspace-cap' };
async function ofWorkspace(azure, pool) {
    const { target, region, subscription } = pool;
    const [caps, usages] = await Promise.all([azure.quota.caps(subscription, region), usagesOf(azure, pool)]);
    if (caps.kind === 'unknown')
        return caps;
    const cap = capOf(pool.family ?? '', target, caps.value, usages);
    if (cap === 'none')
        return undefined;
    if (cap === 'unread')
        return (0,azure_told/* unknown */.L5)('unknown-content', 'quota/workspace-cap/no-limit', {
            workspace: (0,shown/* shown */.S)(target.workspace),
            family: (0,shown/* shown */.S)(pool.family ?? ''),
        });
    return (0,azure_told/* known */.eO)(await ofCap(azure, pool, cap, usages));
}
/** A workspace that may have as much as the subscription has no cap. */
function capOf(family, target, caps, usages) {
    const key = (0,azure_quota/* capKey */.aX)(target, family);
    if (!caps.has(key))
        return 'none';
    const cap = caps.get(key);
    if (cap === undefined)
        return 'unread';
    const whole = usages.kind === 'known' ? usages.value.families.get((0,azure_quota/* familyKey */.Q5)(family))?.limit : undefined;
    return whole !== undefined && cap >= whole ? 'none' : cap;
}
async function ofCap(azure, pool, limit, usages) {
    const family = pool.family ?? '';
    const told = usages.kind === 'known' ? usages.value.byWorkspace.get((0,azure_quota/* capKey */.aX)(pool.target, family)) : undefined;
    if (told !== undefined)
        return { used: told, limit };
    const holdings = await holdingsOf(azure, pool.target, pool.region);
    const { families, deployments, computes } = holdings;
    const open = whyOpen(holdings, family);
    const used = Math.max(families.get((0,azure_quota/* familyKey */.Q5)(family)) ?? 0, heldByRun(pool));
    return { used, limit, summed: { deployments, computes }, ...(open !== undefined && { open }) };
}
function usagesOf(azure, { subscription, region }) {
    return azure.quota.usages(subscription, region);
}
function noRow({ family, region }) {
    return family === undefined
        ? (0,azure_told/* unknown */.L5)('unknown-content', 'quota/total/no-row', { region })
        : (0,azure_told/* unknown */.L5)('unknown-content', 'quota/vcpus/no-such-row', { family: (0,shown/* shown */.S)(family), region });
}

;// CONCATENATED MODULE: ./build/checks/quota/once.js

/** How many of the files that add something are named beside the first. */
const MAX_RELATED = 5;
/** Any of them may be the one that is too many: the first is marked, the others are named. */
function* once([first, ...others], path, options) {
    if (first === undefined)
        return;
    const related = others
        .slice(0, MAX_RELATED)
        .map(document => ({ message: 'related/same-quota', at: document.range(path) }));
    yield (0,check/* problem */.CC)(first, path, { ...options, related });
}

;// CONCATENATED MODULE: ./build/checks/quota/on-clusters.js





/**
 * At the least: a cluster can be attached to several workspaces, and only that of the run is asked. No answer with a
 * Kubernetes endpoint has been seen: what is read of it is what the specification says.
 */
async function* onClusters(context) {
    const groups = byWorkspace(context, ({ kind, name }) => kind.startsWith('kubernetes') && name !== undefined);
    for (const group of groups)
        yield* on_clusters_ofWorkspace(context, group);
}
async function* on_clusters_ofWorkspace(context, group) {
    const { first, documents, target } = group;
    const told = await context.azure.endpoints.list(target);
    if (told.kind === 'unknown') {
        // Where the run has an endpoint, the count of endpoints says so.
        if (documents.every(({ family }) => family === 'deployment'))
            yield unanswered(first, 'endpoint_name', told);
        return;
    }
    const clusters = clustersOf(told.value, documents);
    for (const cluster of new Set([...clusters.values()])) {
        const isOn = (endpoint) => clusters.get(keyOf(endpoint)) === cluster;
        const live = told.value.filter(({ name }) => isOn(name));
        const own = documents.filter(({ endpointName }) => isOn(endpointName));
        yield* endpointsOf(cluster, live, own);
        yield* on_clusters_deploymentsOf(context, group, cluster, live, own);
    }
}
/** The cluster of each endpoint that is there or in the run's files. */
function clustersOf(live, documents) {
    const own = documents.filter(({ family }) => family === 'endpoint');
    const named = [
        ...own.map(document => [document.endpointName, document.string('compute')]),
        ...live.map(({ name, compute }) => [name, compute]),
    ];
    return new Map(named.flatMap(([name, compute]) => (compute === undefined ? [] : [[keyOf(name), clusterOf(compute)]])));
}
/** `azureml:gpus`, or the id of the compute. */
function clusterOf(compute) {
    return compute
        .replace(/^azureml:/i, '')
        .replace(/^.*\//, '')
        .toLowerCase();
}
function keyOf(name) {
    return name?.toLowerCase() ?? '';
}
function* endpointsOf(cluster, live, own) {
    const { max } = limits/* LIMITS */.b.endpointsOfCluster;
    const there = new Set(live.map(({ name }) => keyOf(name)));
    const added = own.filter(({ family, endpointName }) => family === 'endpoint' && !there.has(keyOf(endpointName)));
    const count = there.size + new Set(added.map(({ endpointName }) => keyOf(endpointName))).size;
    if (count <= max)
        return;
    const values = { cluster: (0,shown/* shown */.S)(cluster), count, max };
    yield* once(added, 'name', { message: 'cluster-endpoints', values, code: 'ERR_1103' });
}
async function* on_clusters_deploymentsOf({ azure }, { target }, cluster, live, own) {
    const { max } = limits/* LIMITS */.b.deploymentsOfCluster;
    const wanted = own.filter(({ family }) => family === 'deployment');
    const [first] = wanted;
    if (first === undefined)
        return;
    const told = await Promise.all(live.map(({ name }) => azure.endpoints.deployments(target, name)));
    for (const answer of told) {
        if (answer.kind !== 'unknown')
            continue;
        yield unanswered(first, 'endpoint_name', answer);
        return;
    }
    const all = told.flatMap(answer => (answer.kind === 'known' ? answer.value : []));
    const there = new Set(all.map(({ endpoint, name }) => `${keyOf(endpoint)}/${keyOf(name)}`));
    const identity = ({ endpointName, name }) => `${keyOf(endpointName)}/${keyOf(name)}`;
    const added = wanted.filter(document => !there.has(identity(document)));
    const count = there.size + new Set(added.map(identity)).size;
    if (count <= max)
        return;
    yield* once(added, 'endpoint_name', {
        message: 'cluster-deployments',
        values: { cluster: (0,shown/* shown */.S)(cluster), count, max },
    });
}

;// CONCATENATED MODULE: ./build/checks/quota/counts.js











/**
 * The run stays within the limits on how many endpoints and deployments there may be. Azure raises them on request and
 * tells nobody which, so that this is a warning; and only what can be seen is counted, so that it may come too late.
 */
const counts = defineRemoteCheck({
    id: 'quota/counts',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1100',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        const groups = byEndpoint(context).filter(({ deployments }) => deployments.some(isNamed));
        const endpoints = await Promise.all(groups.map(group => askEndpoint(context, group)));
        for (const counted of endpoints)
            yield* ofEndpoint(counted);
        yield* deploymentsOfRegions(context, endpoints);
        yield* endpointsOfRegions(context);
        yield* onClusters(context);
        yield* clusters(context);
    },
});
async function askEndpoint({ azure }, group) {
    const { target, name, deployments } = group;
    const told = azure.endpoints.deployments(target, name);
    const named = deployments.filter(isNamed);
    return {
        ...group,
        deployments: named,
        live: await (0,azure_told/* then */.k8)(told, all => ({ kind: 'known', value: namesOf(all) })),
    };
}
function namesOf(all) {
    return new Set(all.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
}
/** The documents of what is not there yet. */
function created(documents, live) {
    return documents.filter(({ name }) => !live.has(name?.toLowerCase() ?? ''));
}
function isNamed({ name }) {
    return name !== undefined;
}
function* ofEndpoint({ name, deployments, live }) {
    if (live.kind === 'unknown') {
        for (const first of deployments.slice(0, 1))
            yield unanswered(first, 'endpoint_name', live);
        return;
    }
    const { max } = limits/* LIMITS */.b.deploymentsOfEndpoint;
    const count = new Set([...live.value, ...namesOf(deployments)]).size;
    if (count <= max)
        return;
    const values = { endpoint: (0,shown/* shown */.S)(name), live: live.value.size, count, max };
    yield* once(created(deployments, live.value), 'endpoint_name', { message: 'deployments', values });
}
/** Groups that are counted together: of one subscription, in one region. Those whose region is not known are not. */
async function byRegion({ azure }, groups) {
    const regions = new Map();
    for (const group of groups) {
        const told = await regionOf(azure, group.target);
        if (told.kind === 'unknown')
            continue;
        const key = `${group.target.subscription.toLowerCase()} ${told.value}`;
        const place = regions.get(key) ?? { region: told.value, groups: [] };
        place.groups.push(group);
        regions.set(key, place);
    }
    return [...regions.values()];
}
/** At the least: those of the run's own endpoints. */
async function* deploymentsOfRegions(context, endpoints) {
    const { max } = limits/* LIMITS */.b.deploymentsOfSubscription;
    for (const { region, groups } of await byRegion(context, endpoints)) {
        let count = 0;
        const added = [];
        for (const { live, deployments } of groups) {
            const there = live.kind === 'known' ? live.value : new Set();
            count += new Set([...there, ...namesOf(deployments)]).size;
            if (live.kind === 'known')
                added.push(...created(deployments, there));
        }
        if (count <= max)
            continue;
        yield* once(added, 'endpoint_name', { message: 'all-deployments', values: { region, count, max } });
    }
}
/** At the least: those of the run's own workspaces. */
async function* endpointsOfRegions(context) {
    const { max } = limits/* LIMITS */.b.endpointsOfSubscription;
    const workspaces = byWorkspace(context, document => document.family === 'endpoint' && isNamed(document));
    for (const { region, groups } of await byRegion(context, workspaces)) {
        const told = await Promise.all(groups.map(({ target }) => context.azure.endpoints.list(target)));
        let count = 0;
        const added = [];
        for (const [index, { first, documents }] of groups.entries()) {
            const answer = told[index];
            if (answer.kind === 'unknown')
                yield unanswered(first, 'name', answer);
            const live = answer.kind === 'known' ? namesOf(answer.value) : new Set();
            count += new Set([...live, ...namesOf(documents)]).size;
            if (answer.kind === 'known')
                added.push(...created(documents, live));
        }
        if (count <= max)
            continue;
        const values = { region, count, max };
        yield* once(added, 'name', { message: 'endpoints', values, code: 'ERR_1103' });
    }
}
/** Deployments count with clusters and compute instances, in a row of the list of quotas. */
async function* clusters(context) {
    const { limits } = await limitsOf(context, 'total');
    for (const { pool } of limits) {
        const usages = await context.azure.quota.usages(pool.subscription, pool.region);
        // That the list cannot be read, or does not tell what is in use, is said by quota/vcpus.
        const row = usages.kind === 'known' ? usages.value.clusters : undefined;
        const added = pool.draws.filter(({ live }) => live.kind === 'new');
        const [first] = added;
        if (row?.limit === undefined || first === undefined)
            continue;
        const { used = 0, limit } = row;
        const more = new Set(added.map((draw, index) => identityOf(draw) ?? index)).size;
        if (used + more <= limit)
            continue;
        const values = { region: pool.region, used: row.used ?? '', limit, more };
        yield (0,check/* problem */.CC)(first.document, 'instance_type', { message: 'clusters', values });
    }
}

;// CONCATENATED MODULE: ./build/checks/quota/role-assignments.js






/**
 * What Azure grants to the identity of a new endpoint by itself: AcrPull, Storage Blob Data Reader, and a role to write
 * metrics (concept-endpoints-online-auth.md, 11/14/2025).
 */
const EACH = 3;
/**
 * The subscription can take the role assignments that new endpoints with a system-assigned identity need; at its limit
 * they fail with OutOfQuota (how-to-troubleshoot-online-endpoints.md, 10/06/2025). Nobody has recorded the answer that
 * counts them, so this is never an error.
 */
const roleAssignments = defineRemoteCheck({
    id: 'quota/role-assignments',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1102',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(bySubscription(context, role_assignments_isWithIdentity), group => role_assignments_judge(context, group));
    },
});
function role_assignments_isWithIdentity(document) {
    return (document.family === 'endpoint' &&
        document.isManaged &&
        (document.name ?? '') !== '' &&
        holder_typeOf(document) === 'system_assigned');
}
async function role_assignments_judge(context, { target, documents }) {
    const isNew = await Promise.all(documents.map(document => isToCome(context, document)));
    const coming = documents.filter((_document, index) => isNew[index]);
    const [first] = coming;
    if (first === undefined)
        return [];
    const path = first.isGiven('identity.type') ? 'identity.type' : 'name';
    const told = await context.azure.subscriptions.roleAssignments(target.subscription);
    if (told.kind === 'unknown')
        return [unanswered(first, path, told)];
    const { limit, remaining } = told.value;
    const needed = EACH * coming.length;
    if (remaining >= needed)
        return [];
    const values = {
        subscription: (0,shown/* shown */.S)(target.subscription),
        argument: argument(target.subscription, 'subscription'),
        limit,
        remaining,
        needed,
        endpoints: coming.map(({ name }) => (0,shown/* shown */.S)(name ?? '')),
    };
    return [(0,check/* problem */.CC)(first, path, { values, ...(remaining > 0 && { message: 'few' }) })];
}
/** An endpoint that is there has its roles; why one could not be read, the checks of states say. */
async function isToCome({ azure, targetOf }, document) {
    const live = await azure.endpoints.get(targetOf(document), document.name ?? '');
    return live.kind === 'known' && live.value === undefined;
}

;// CONCATENATED MODULE: ./build/checks/quota/ways.js









const MAX_SHOWN = 3;
/** A workspace of hundreds of endpoints would be asked for minutes, for a hint. */
const MAX_ENDPOINTS = 50;
async function waysOut(context, pool, draw, usage) {
    const [sizes, idle] = await Promise.all([
        // One limit for all families: another one has no more room.
        pool.kind === 'total' ? [] : sizesThatFit(context, draw),
        idleDeployments(context, pool, draw),
    ]);
    const [first] = idle;
    return {
        sizes: sizes.slice(0, MAX_SHOWN).map(({ name }) => (0,shown/* shown */.S)(name)),
        fits: (usage.open === undefined ? mostInstances(pool, draw, usage) : undefined) ?? '',
        idle: idle
            .slice(0, MAX_SHOWN)
            .map(({ endpoint, name, vCpus }) => `${(0,shown/* shown */.S)(endpoint)}/${(0,shown/* shown */.S)(name)} (${vCpus})`),
        command: first === undefined ? '' : deletion(first, draw.target),
    };
}
/** The nearest size of each other family with room for the instances, no less memory and as many GPUs. */
async function sizesThatFit(context, draw) {
    const { size: own, target, region } = draw;
    const { azure } = context;
    const [offered, room] = await Promise.all([
        azure.computeSizes.list(target.subscription, region),
        roomBeside(context, draw),
    ]);
    if (room === undefined)
        return [];
    const fitting = recommendable(offered.kind === 'known' ? offered.value : undefined)
        .filter(size => (0,azure_quota/* familyKey */.Q5)(size.family) !== (0,azure_quota/* familyKey */.Q5)(own.family) && isAsGood(size, own))
        .filter(size => vCpusOf(draw.instances, size) <= room(size.family))
        .sort((a, b) => distance(a, own) - distance(b, own) || (a.memoryGiB ?? 0) - (b.memoryGiB ?? 0));
    const families = fitting.map(({ family }) => (0,azure_quota/* familyKey */.Q5)(family));
    return fitting.filter((_size, index) => families.indexOf(families[index] ?? '') === index);
}
function isAsGood(size, own) {
    if (size.memoryGiB === undefined || own.memoryGiB === undefined)
        return false;
    return size.memoryGiB >= own.memoryGiB && (own.gpus > 0 ? size.gpus >= own.gpus : size.gpus === 0);
}
/** Fewer vCPUs than before are slower: as far away as twice as many. */
function distance({ vCpus }, own) {
    return vCpus >= own.vCpus ? vCpus - own.vCpus : 2 * (own.vCpus - vCpus);
}
/** How many vCPUs of a family are left for one draw beside the rest of the run; undefined where that is not known. */
async function roomBeside(context, draw) {
    const { target, region } = draw;
    const { subscription } = target;
    const { quota } = context.azure;
    const [usages, { draws }] = await Promise.all([quota.usages(subscription, region), drawsOf(context)]);
    if (usages.kind === 'unknown')
        return undefined;
    const { families, total } = usages.value;
    const others = draws.filter(other => other !== draw && isSamePlace(other, draw));
    const inTotal = total === undefined ? Infinity : freeFor(total) - sumOf(poolsOf(others, 'total'));
    const drawn = poolsOf(others, 'family');
    const inCaps = await roomInCaps(context, draw, usages.value);
    return family => {
        const usage = families.get((0,azure_quota/* familyKey */.Q5)(family));
        if (usage === undefined)
            return 0;
        const own = drawn.filter(pool => (0,azure_quota/* familyKey */.Q5)(pool.family ?? '') === (0,azure_quota/* familyKey */.Q5)(family));
        return Math.min(freeFor(usage) - sumOf(own), inTotal, inCaps(family));
    };
}
/** Nobody is sent to a family of which it is not known how much is in use. */
function freeFor(usage) {
    return usage.used === undefined && usage.limit !== undefined ? 0 : (0,azure_quota/* freeOf */.Aq)(usage);
}
/** What the caps of the workspace leave of each family. Only where it has one is it asked what it holds. */
async function roomInCaps({ azure }, { target, region }, usages) {
    const caps = await azure.quota.caps(target.subscription, region);
    const ofWorkspace = (0,azure_quota/* capKey */.aX)(target, '');
    if (caps.kind === 'unknown' || ![...caps.value.keys()].some(key => key.startsWith(ofWorkspace)))
        return () => Infinity;
    const held = await holdingsOf(azure, target, region);
    return family => {
        const cap = capOf(family, target, caps.value, (0,azure_told/* known */.eO)(usages));
        if (cap === 'none')
            return Infinity;
        if (cap === 'unread' || whyOpen(held, family) !== undefined)
            return 0;
        const told = usages.byWorkspace.get((0,azure_quota/* capKey */.aX)(target, family));
        return cap - (told ?? held.families.get((0,azure_quota/* familyKey */.Q5)(family)) ?? 0);
    };
}
function isSamePlace(a, b) {
    return a.region === b.region && a.target.subscription.toLowerCase() === b.target.subscription.toLowerCase();
}
function sumOf(pools) {
    return pools.reduce((all, { delta }) => all + delta, 0);
}
/** Deployments of the workspace that get no requests and hold vCPUs of the pool, those that hold most first. */
async function idleDeployments(context, pool, draw) {
    const { azure } = context;
    const { target, region } = draw;
    const [endpoints, offered, { identities }] = await Promise.all([
        azure.endpoints.list(target),
        azure.computeSizes.list(target.subscription, region),
        drawsOf(context),
    ]);
    if (endpoints.kind === 'unknown')
        return [];
    const managed = endpoints.value.filter(({ compute }) => compute === undefined).slice(0, MAX_ENDPOINTS);
    const held = await Promise.all(managed.map(endpoint => idleOf(azure, target, endpoint, offered)));
    return held
        .flat()
        .filter(({ family }) => pool.kind === 'total' || (0,azure_quota/* familyKey */.Q5)(family) === (0,azure_quota/* familyKey */.Q5)(pool.family ?? ''))
        .filter(({ endpoint, name }) => !identities.has(identityIn(target, endpoint, name)))
        .sort((a, b) => b.vCpus - a.vCpus);
}
async function idleOf(azure, target, endpoint, offered) {
    const deployments = await azure.endpoints.deployments(target, endpoint.name);
    if (deployments.kind === 'unknown')
        return [];
    return deployments.value.flatMap(deployment => {
        const { name, computeType, state } = deployment;
        const held = heldBy(deployment, offered);
        // One that is being deleted gives its quota back without anybody's doing.
        if (computeType === 'Kubernetes' || state === 'Deleting' || held === undefined || held.vCpus === 0)
            return [];
        if (hasTraffic(endpoint, name))
            return [];
        return [{ endpoint: endpoint.name, name, ...held }];
    });
}
function deletion({ endpoint, name }, target) {
    const names = `--name ${argument(name, 'deployment')} --endpoint-name ${argument(endpoint, 'endpoint')}`;
    return `az ml online-deployment delete ${names} ${inWorkspace(target)}`;
}
function hasTraffic({ traffic, mirrorTraffic }, name) {
    return [...traffic, ...mirrorTraffic].some(([other, share]) => other.toLowerCase() === name.toLowerCase() && share > 0);
}

;// CONCATENATED MODULE: ./build/checks/quota/lack.js
/** What the three quota checks have in common: each limit of one kind, and each deployment that it has no room for. */







/** More files than anybody goes through; the report's quota table has them all. */
const MAX_FILES = 5;
/** The findings and the unanswered questions of one kind of limit. */
async function* lackOf(context, kind) {
    const { limits, untold } = await limitsOf(context, kind);
    for (const { document, told } of untold)
        yield unanswered(document, 'instance_type', told);
    for (const limited of limits)
        yield* ofPool(context, limited);
}
async function* ofPool(context, { pool, usage }) {
    if (usage.kind === 'unknown') {
        for (const { document } of pool.draws)
            yield unanswered(document, 'instance_type', usage);
        return;
    }
    const { value: limit } = usage;
    for (const draw of pool.draws) {
        const room = roomFor(pool, draw, limit);
        // What is in use at the least is too much already, or leaves open whether there is room.
        if (room !== 'short' && limit.open !== undefined)
            yield unanswered(draw.document, 'instance_type', limit.open);
        if (room === 'ok')
            continue;
        const ways = await waysOut(context, pool, draw, limit);
        yield (0,check/* problem */.CC)(draw.document, 'instance_type', {
            message: lack_messageOf(pool, draw, room, limit),
            severity: room === 'short' ? 'error' : 'warning',
            values: { ...numbers(pool, draw, limit), ...useOf(limit), ...ways },
            related: sharing(pool, draw),
        });
    }
}
function lack_messageOf(pool, draw, room, { isAbsent }) {
    if (draw.live.kind === 'unread')
        return 'unread';
    if (room === 'tight')
        return 'surge';
    if (isAbsent === true)
        return 'no-row';
    // A live deployment of another family gives nothing back here.
    return heldIn(pool, draw) > 0 ? 'update' : '';
}
function numbers(pool, draw, { used, limit = 0 }) {
    const { instances, size, region, target } = draw;
    const reserved = reservedInstances(instances, size);
    const free = (0,azure_quota/* freeOf */.Aq)({ used, limit });
    const [full, delta] = [fullOf(draw), deltaOf(pool, draw)];
    return {
        ...{ full, held: heldIn(pool, draw), limit, free, instances },
        // Said only where there is more to say than the number before.
        delta: delta > 0 ? delta : '',
        reserved: reserved > instances ? reserved : '',
        missing: pool.delta - free,
        wanted: used + pool.delta,
        wantedForAll: used + pool.full,
        vCpus: size.vCpus,
        size: (0,shown/* shown */.S)(size.name),
        family: (0,shown/* shown */.S)(size.family),
        region,
        workspace: (0,shown/* shown */.S)(target.workspace),
        needed: pool.delta,
        others: otherFiles(pool, draw),
    };
}
/** One of the three is said: all that is in use, the least that is, or that nobody knows; and where it is from. */
function useOf({ used, limit = 0, open, summed }) {
    return {
        used: open === undefined ? used : '',
        least: open !== undefined && used > 0 ? used : '',
        bare: open !== undefined && used === 0 ? limit : '',
        summedDeployments: summed?.deployments ?? '',
        summedComputes: summed?.computes ?? '',
    };
}
function otherFiles(pool, draw) {
    const files = [...new Set(others(pool, draw).map(({ document }) => document.file))];
    return files.length <= MAX_FILES ? files : [...files.slice(0, MAX_FILES - 1), '\u2026'];
}
/** The other draws that take something of the pool. */
function others(pool, draw) {
    return pool.draws.filter(other => other !== draw && deltaOf(pool, other) > 0);
}
function sharing(pool, draw) {
    return others(pool, draw)
        .slice(0, MAX_FILES)
        .map(({ document }) => ({ message: 'related/same-quota', at: document.range('instance_type') }));
}

;// CONCATENATED MODULE: ./build/checks/quota/total.js


/** All families of a region have one limit together, beside their own: "Total Cluster Dedicated Regional vCPUs". */
const total = defineRemoteCheck({
    id: 'quota/total',
    needs: 'azure',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_1100',
    since: '1.0.0',
    of: 'run',
    run: (context) => lackOf(context, 'total'),
});

;// CONCATENATED MODULE: ./build/checks/quota/vcpus.js


/**
 * The deployments of a run fit together into the quota that Azure ML has for their VM family, the 20 % that it reserves
 * for upgrades included (ERR_1100).
 */
const vcpus = defineRemoteCheck({
    id: 'quota/vcpus',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_1100',
    since: '1.0.0',
    of: 'run',
    run: (context) => lackOf(context, 'family'),
});

;// CONCATENATED MODULE: ./build/checks/quota/workspace-cap.js


/** A workspace may have a cap of its own on a family, below the subscription's quota. */
const workspaceCap = defineRemoteCheck({
    id: 'quota/workspace-cap',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_1100',
    since: '1.0.0',
    of: 'run',
    run: (context) => lackOf(context, 'workspace'),
});

;// CONCATENATED MODULE: ./build/checks/quota/index.js





const quota = [vcpus, total, workspaceCap, counts, roleAssignments];

;// CONCATENATED MODULE: ./build/checks/state/auth-mode.js




/** What the client sends where a file has no auth_mode (azure-ai-ml 1.34.0, entities/_endpoint/online_endpoint.py). */
const DEFAULT = 'key';
/** As Azure calls them, in lower case, and as files do. */
const MODES = { key: 'key', amltoken: 'aml_token', aadtoken: 'aad_token' };
/** Those who call the endpoint today can call it after the update too: with another auth_mode they get 401. */
const authMode = defineRemoteCheck({
    id: 'state/auth-mode',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    async *run({ document, target, azure }) {
        const { name } = document;
        const isGiven = document.isGiven('auth_mode');
        const wanted = isGiven ? modeOf(document.string('auth_mode')) : DEFAULT;
        if (!name || wanted === undefined)
            return;
        const told = await azure.endpoints.get(target, name);
        if (told.kind === 'unknown') {
            yield unanswered(document, 'auth_mode', told);
            return;
        }
        const now = MODES[told.value?.authMode?.toLowerCase() ?? ''];
        if (now === undefined || now === wanted)
            return;
        const values = { endpoint: (0,shown/* shown */.S)(name), wanted, now };
        yield (0,check/* problem */.CC)(document, isGiven ? 'auth_mode' : 'name', { message: isGiven ? '' : 'omitted', values });
    },
});
/** undefined: not rendered yet, or none of the three, which contract/auth-mode reports. */
function modeOf(text) {
    const mode = (0,python/* camelToSnake */.C8)(text ?? '');
    return Object.values(MODES).find(known => known === mode);
}

;// CONCATENATED MODULE: ./build/checks/state/states.js
/**
 * Provisioning states as decisions need them. The lists of Azure are open: a state that is newer than this program is
 * one that still moves (@azure/arm-machinelearning 2.1.1, KnownEndpointProvisioningState and
 * KnownDeploymentProvisioningState).
 */

const STAGES = {
    succeeded: 'ready',
    failed: 'failed',
    canceled: 'canceled',
    deleting: 'deleting',
    scaling: 'scaling',
};
function stageOf({ state }) {
    return STAGES[state.toLowerCase()] ?? 'moving';
}
/** Azure does not tell upper from lower case in names. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** An endpoint has 20 deployments unless the limit was raised (how-to-manage-quotas.md, 01/27/2026); an answer may hold anything. */
const MOST = 20;
/** `blue=90 green=10`, ready for `az`; deployments without requests are left out. */
function trafficText(traffic) {
    return [...traffic]
        .filter(([, percent]) => percent > 0)
        .slice(0, MOST)
        .map(([name, percent]) => `${argument(name, 'deployment')}=${percent}`)
        .join(' ');
}

;// CONCATENATED MODULE: ./build/checks/state/endpoint.js







/**
 * The endpoint of a deployment is there, or comes with this run, and is in a state that takes deployments. One whose
 * creation failed takes none, says so in another error than the first, and must be deleted
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025, and users' reports).
 */
const endpoint = defineRemoteCheck({
    id: 'state/endpoint',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(byEndpoint(context), group => endpoint_judge(context, group));
    },
});
async function endpoint_judge(context, group) {
    const [document, path] = placeOf(group);
    const told = await context.azure.endpoints.get(group.target, group.name);
    if (told.kind === 'unknown')
        return [unanswered(document, path, told)];
    if (told.value === undefined)
        return await endpoint_missing(context, group);
    const stage = stageOf(told.value);
    if (stage === 'failed' || stage === 'canceled')
        return await broken(context, group, told.value);
    if (stage !== 'deleting')
        return [];
    // Its file is in this run: it is made again, and has to wait until the old one is gone.
    const severity = group.endpoint === undefined ? 'error' : 'warning';
    return [(0,check/* problem */.CC)(document, path, { message: 'deleting', severity, values: endpoint_valuesOf(group) })];
}
async function endpoint_missing(context, group) {
    const [document, path] = placeOf(group);
    if (group.endpoint !== undefined || mayCome(context))
        return [];
    const values = { ...endpoint_valuesOf(group), workspace: (0,shown/* shown */.S)(group.target.workspace) };
    const others = await context.azure.endpoints.list(group.target);
    const names = others.kind === 'known' ? others.value.map(({ name }) => name) : [];
    const meant = (0,suggest/* nearest */.pA)(group.name, names);
    const message = meant === undefined ? 'missing' : 'did-you-mean';
    // A step of the workflow may make it, and no file tells.
    const options = { message, severity: 'warning', values: { ...values, meant: meant ?? '' } };
    return [(0,check/* problem */.CC)(document, path, options)];
}
/** A file whose name is not known yet, or that could not be read, may be the one that makes the endpoint. */
function mayCome({ documents, unread }) {
    return (documents.some(({ family, name }) => family === 'endpoint' && name === undefined) ||
        unread.some(({ family }) => family !== 'deployment'));
}
/** An endpoint with a deployment that works was made at some time: what failed is its last update. */
async function broken({ azure }, group, { state }) {
    const [document, path] = placeOf(group);
    const deployments = await azure.endpoints.deployments(group.target, group.name);
    if (deployments.kind === 'unknown')
        return [unanswered(document, path, deployments)];
    const working = deployments.value.filter(deployment => stageOf(deployment) === 'ready');
    const values = { ...endpoint_valuesOf(group), state: (0,shown/* shown */.S)(state), working: working.map(({ name }) => (0,shown/* shown */.S)(name)) };
    if (working.length > 0)
        return [(0,check/* problem */.CC)(document, path, { message: 'update-failed', severity: 'warning', values })];
    const severity = stageOf({ state }) === 'canceled' ? 'warning' : 'error';
    return [(0,check/* problem */.CC)(document, path, { message: 'failed', severity, values })];
}
/** The line that names the endpoint: its own file's before a deployment's. */
function placeOf({ endpoint, first }) {
    return endpoint === undefined ? [first, 'endpoint_name'] : [endpoint, 'name'];
}
function endpoint_valuesOf({ name, target }) {
    const command = (verb) => azCommand(`ml online-endpoint ${verb}`, { name }, target);
    return {
        endpoint: (0,shown/* shown */.S)(name),
        create: command('create'),
        remove: command('delete'),
        show: command('show'),
    };
}

;// CONCATENATED MODULE: ./build/checks/state/busy.js






/**
 * Nothing is under way at the endpoint: "Cannot create a deployment in endpoint \u2026 because it is in Updating
 * provisioning state", and an operation can be "canceled by another operation that has a higher priority".
 */
const busy = defineRemoteCheck({
    id: 'state/busy',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(byEndpoint(context), group => busy_judge(context, group));
    },
});
async function busy_judge({ azure }, group) {
    const { target, name } = group;
    const [document, path] = placeOf(group);
    const [endpoint, deployments] = await Promise.all([
        azure.endpoints.get(target, name),
        azure.endpoints.deployments(target, name),
    ]);
    if (endpoint.kind === 'unknown')
        return [unanswered(document, path, endpoint)];
    // While a deployment moves, so does its endpoint: one of them is enough to say.
    if (endpoint.value !== undefined && stageOf(endpoint.value) === 'moving') {
        const values = { endpoint: (0,shown/* shown */.S)(name), state: (0,shown/* shown */.S)(endpoint.value.state) };
        return [(0,check/* problem */.CC)(document, path, { message: 'endpoint', values })];
    }
    if (deployments.kind === 'unknown')
        return [unanswered(document, path, deployments)];
    return deployments.value.flatMap(deployment => ofDeployment(group, deployment));
}
function ofDeployment(group, { name, state }) {
    const stage = stageOf({ state });
    const values = { deployment: (0,shown/* shown */.S)(name), endpoint: (0,shown/* shown */.S)(group.name), state: (0,shown/* shown */.S)(state) };
    const own = group.deployments.find(document => document.name !== undefined && sameName(document.name, name));
    // That of this run which is being deleted is a finding of state/deployment.
    if (own !== undefined && (stage === 'moving' || stage === 'scaling'))
        return [(0,check/* problem */.CC)(own, 'name', { message: 'deployment', values })];
    // Others scale all day, and what runs beside them does not wait for that.
    if (own !== undefined || (stage !== 'moving' && stage !== 'deleting'))
        return [];
    const [document, path] = placeOf(group);
    return [(0,check/* problem */.CC)(document, path, { message: 'sibling', severity: 'notice', values })];
}

;// CONCATENATED MODULE: ./build/checks/state/deployment.js





/**
 * No deployment of that name is left over in a state that nothing can be done with. One whose first provisioning
 * failed is "in an unrecoverable state. Delete and re-create" (seven independent reports; the next try then fails
 * with that sentence, which hides the first error), and one with requests cannot be deleted.
 */
const deployment = defineRemoteCheck({
    id: 'state/deployment',
    needs: 'azure',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    async *run({ document, target, azure }) {
        const { name, endpointName } = document;
        if (!name || !endpointName)
            return;
        const [endpoint, all] = await Promise.all([
            azure.endpoints.get(target, endpointName),
            azure.endpoints.deployments(target, endpointName),
        ]);
        if (endpoint.kind === 'unknown') {
            yield unanswered(document, 'name', endpoint);
            return;
        }
        if (all.kind === 'unknown') {
            yield unanswered(document, 'name', all);
            return;
        }
        const found = all.value.find(one => sameName(one.name, name));
        if (found === undefined)
            return;
        const message = messageFor(found, endpoint.value);
        if (message === undefined)
            return;
        const severity = message === 'failed' ? 'error' : 'warning';
        const names = { name, 'endpoint-name': endpointName };
        const command = (verb) => azCommand(`ml online-deployment ${verb}`, names, target);
        const values = {
            deployment: (0,shown/* shown */.S)(name),
            endpoint: (0,shown/* shown */.S)(endpointName),
            state: (0,shown/* shown */.S)(found.state),
            percent: shareOf(found, endpoint.value),
            logs: command('get-logs'),
            remove: command('delete'),
            show: command('show'),
            update: azCommand('ml online-endpoint update', { name: endpointName }, target),
        };
        yield (0,check/* problem */.CC)(document, 'name', { message, severity, values });
    },
});
function messageFor(found, endpoint) {
    const stage = stageOf(found);
    if (stage === 'deleting')
        return 'deleting';
    if (stage !== 'failed' && stage !== 'canceled')
        return undefined;
    // Requests go only to what worked once: then an update failed, which another may mend.
    if (shareOf(found, endpoint) > 0)
        return 'update-failed';
    return stage;
}
/** Per cent of the requests, mirrored ones included: with either it cannot be deleted. */
function shareOf({ name }, endpoint) {
    const shares = [...(endpoint?.traffic ?? []), ...(endpoint?.mirrorTraffic ?? [])];
    return shares.reduce((sum, [key, percent]) => (sameName(key, name) ? sum + percent : sum), 0);
}

;// CONCATENATED MODULE: ./build/checks/state/changed.js





function changedEndpoint(document, now) {
    return [...kindOfEndpoint(document, now), ...changed_identity(document, now), ...properties(document, now)];
}
function changedDeployment(document, now) {
    return [...kindOfDeployment(document, now), ...changed_egress(document, now), ...properties(document, now)];
}
function kindOfEndpoint(document, now) {
    const wasManaged = now.compute === undefined;
    const values = { name: (0,shown/* shown */.S)(now.name), now: kindName(wasManaged), wanted: kindName(document.isManaged) };
    if (document.isManaged !== wasManaged) {
        const path = document.isManaged ? 'name' : 'compute';
        return [(0,check/* problem */.CC)(document, path, { message: 'kind', severity: 'warning', values })];
    }
    const wanted = document.string('compute');
    if (wasManaged || wanted === undefined)
        return [];
    const [was, asked] = [(0,fields/* lastPart */.S_)(now.compute ?? ''), (0,fields/* lastPart */.S_)(wanted.replace(/^azureml:/, ''))];
    if (sameName(was, asked))
        return [];
    const computes = { name: (0,shown/* shown */.S)(now.name), now: (0,shown/* shown */.S)(was), wanted: (0,shown/* shown */.S)(asked) };
    return [(0,check/* problem */.CC)(document, 'compute', { message: 'compute', severity: 'warning', values: computes })];
}
function kindOfDeployment(document, now) {
    const wasManaged = now.computeType?.toLowerCase() === 'managed';
    // Another kind than these two is one that this program does not know.
    if (!wasManaged && now.computeType?.toLowerCase() !== 'kubernetes')
        return [];
    const values = { name: (0,shown/* shown */.S)(now.name), now: kindName(wasManaged), wanted: kindName(document.isManaged) };
    if (document.isManaged !== wasManaged) {
        const path = document.isManaged ? 'name' : 'type';
        return [(0,check/* problem */.CC)(document, path, { message: 'kind', severity: 'warning', values })];
    }
    const size = document.string('instance_type');
    if (wasManaged || size === undefined || now.instanceType === undefined)
        return [];
    if (sameName(size, now.instanceType))
        return [];
    const sizes = { name: (0,shown/* shown */.S)(now.name), now: (0,shown/* shown */.S)(now.instanceType), wanted: (0,shown/* shown */.S)(size) };
    return [
        (0,check/* problem */.CC)(document, 'instance_type', { message: 'instance-type', severity: 'warning', values: sizes }),
    ];
}
function kindName(isManaged) {
    return isManaged ? 'managed' : 'Kubernetes';
}
/** Types as files write them; `SystemAssigned,UserAssigned` is none that a file can ask for. */
const IDENTITY_TYPES = {
    systemassigned: 'system_assigned',
    userassigned: 'user_assigned',
    none: 'none',
};
function changed_identity(document, { name, identity: own }) {
    const now = IDENTITY_TYPES[own.type?.toLowerCase() ?? ''];
    if (now === undefined || document.isTemplate('identity') || document.isTemplate('identity.type'))
        return [];
    if (!document.isGiven('identity')) {
        // What the client sends for a file without one is system_assigned.
        if (now !== 'user_assigned')
            return [];
        const values = { name: (0,shown/* shown */.S)(name), now: own.userAssigned.map(id => (0,shown/* shown */.S)((0,fields/* lastPart */.S_)(id))) };
        return [(0,check/* problem */.CC)(document, 'name', { message: 'identity-omitted', severity: 'warning', values })];
    }
    const wanted = (0,python/* camelToSnake */.C8)(document.string('identity.type') ?? '');
    if (!Object.values(IDENTITY_TYPES).includes(wanted))
        return [];
    if (wanted !== now)
        return [
            (0,check/* problem */.CC)(document, 'identity.type', {
                message: 'identity-type',
                values: { name: (0,shown/* shown */.S)(name), now, wanted },
            }),
        ];
    return now === 'user_assigned' ? userAssigned(document, name, own.userAssigned) : [];
}
const LIST = ['identity', 'user_assigned_identities'];
function userAssigned(document, name, now) {
    const list = document.node(LIST);
    const items = list?.kind === 'sequence' ? list.items : [];
    const wanted = items.map((_item, index) => document.string([...LIST, index, 'resource_id']));
    const [only] = wanted;
    // More than one, or one that is not rendered yet: nothing to compare.
    if (only === undefined || wanted.length !== 1 || now.length !== 1)
        return [];
    if (sameName(trimmed(only), trimmed(now[0] ?? '')))
        return [];
    const values = {
        name: (0,shown/* shown */.S)(name),
        now: (0,shown/* shown */.S)((0,fields/* lastPart */.S_)(trimmed(now[0] ?? ''))),
        wanted: (0,shown/* shown */.S)((0,fields/* lastPart */.S_)(trimmed(only))),
    };
    return [(0,check/* problem */.CC)(document, [...LIST, 0, 'resource_id'], { message: 'identity', values })];
}
function trimmed(id) {
    return id.endsWith('/') ? id.slice(0, -1) : id;
}
function changed_egress(document, now) {
    const wanted = document.string('egress_public_network_access');
    const was = now.egressPublicNetworkAccess;
    if (wanted === undefined || was === undefined || sameName(wanted, was))
        return [];
    const values = { name: (0,shown/* shown */.S)(now.name), now: (0,shown/* shown */.S)(was.toLowerCase()), wanted: (0,shown/* shown */.S)(wanted) };
    return [(0,check/* problem */.CC)(document, 'egress_public_network_access', { message: 'egress', values })];
}
function properties(document, now) {
    return document.entries('properties').flatMap(({ key, value }) => {
        const was = now.properties.get(key.text);
        const wanted = (0,python/* asString */.oJ)(value);
        if (was === undefined || wanted === undefined || was === wanted)
            return [];
        const values = {
            name: (0,shown/* shown */.S)(now.name),
            property: (0,shown/* shown */.S)(key.text),
            now: (0,shown/* shown */.S)(was),
            wanted: (0,shown/* shown */.S)(wanted),
        };
        const options = { message: 'property', severity: 'warning', values };
        return [(0,check/* problem */.CC)(document, ['properties', key.text], options)];
    });
}

;// CONCATENATED MODULE: ./build/checks/state/immutable.js




/**
 * A file changes nothing that stays as it was created: the identity of an endpoint
 * (how-to-access-resources-from-endpoints-managed-identities.md, 03/18/2024), `egress_public_network_access` of a
 * deployment ("fails with an error", concept-secure-online-endpoint.md, 02/29/2024), values of `properties`
 * (@azure/arm-machinelearning 2.1.1: "can be added, but not removed or altered"), the instance type on Kubernetes
 * (Azure/AML-Kubernetes#247). That a managed endpoint or deployment does not become one of Kubernetes is inferred.
 */
const immutable = defineRemoteCheck({
    id: 'state/immutable',
    needs: 'azure',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    async *run(context) {
        const { document } = context;
        if (!document.name || !document.endpointName)
            return;
        yield* document.family === 'endpoint' ? await immutable_ofEndpoint(context) : await immutable_ofDeployment(context);
    },
});
async function immutable_ofEndpoint({ document, target, azure }) {
    const told = await azure.endpoints.get(target, document.name ?? '');
    if (told.kind === 'unknown')
        return [unanswered(document, 'name', told)];
    return told.value === undefined ? [] : changedEndpoint(document, told.value);
}
async function immutable_ofDeployment({ document, target, azure }) {
    const told = await azure.endpoints.deployments(target, document.endpointName ?? '');
    if (told.kind === 'unknown')
        return [unanswered(document, 'name', told)];
    const found = told.value.find(({ name }) => sameName(name, document.name ?? ''));
    // One that failed, or goes away, is made anew.
    if (found === undefined || stageOf(found) === 'failed' || stageOf(found) === 'deleting')
        return [];
    return changedDeployment(document, found);
}

;// CONCATENATED MODULE: ./build/checks/state/lock.js










/**
 * No read-only lock refuses the deploy: on the workspace, its resource group or the subscription it refuses every write
 * with ScopeLocked (recorded; lock-resources.md of the resource manager). A lock against deletion lets a deploy pass.
 */
const lock = defineRemoteCheck({
    id: 'state/lock',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        const endpoints = byEndpoint(context);
        yield* ofEach(byWorkspace(context, () => true), group => lock_judge(context, group, endpoints.filter(one => lock_isIn(one.target, group.target))));
    },
});
function lock_isIn(one, other) {
    return sameName((0,resource_ids/* idOf */.TH)(lock_workspaceId(one)), (0,resource_ids/* idOf */.TH)(lock_workspaceId(other)));
}
function lock_workspaceId({ subscription, resourceGroup, workspace }) {
    const provider = 'Microsoft.MachineLearningServices';
    return { subscription, resourceGroup, provider, type: 'workspaces', name: workspace };
}
async function lock_judge(context, { first, target }, endpoints) {
    const path = endpointLine(first);
    const told = await context.azure.locks.at(lock_workspaceId(target));
    if (told.kind === 'unknown')
        return [unanswered(first, path, told)];
    const holding = readOnly(told.value).filter(({ scope }) => isAbove(scope, (0,resource_ids/* idOf */.TH)(lock_workspaceId(target))));
    // What is refused as a whole needs no looking at its parts.
    if (holding.length > 0)
        return holding.map(one => (0,check/* problem */.CC)(first, path, { values: lock_valuesOf(one) }));
    const parts = await Promise.all(endpoints.map(group => lock_ofEndpoint(context, group)));
    return parts.flat();
}
function readOnly(all) {
    return all.filter(({ level }) => level.toLowerCase() === 'readonly');
}
function isAbove(scope, id) {
    const [outer, inner] = [scope.toLowerCase(), id.toLowerCase()];
    return inner === outer || inner.startsWith(`${outer}/`);
}
async function lock_ofEndpoint(context, group) {
    const { azure } = context;
    const { target, name, deployments } = group;
    const [document, path] = placeOf(group);
    const live = await azure.endpoints.get(target, name);
    // The checks of states say why an endpoint could not be read.
    if (live.kind === 'unknown')
        return [];
    if (live.value === undefined)
        return beside(context, group);
    const told = await azure.locks.atEndpoint(target, name);
    if (told.kind === 'unknown')
        return [unanswered(document, path, told)];
    const id = `${(0,resource_ids/* idOf */.TH)(lock_workspaceId(target))}/onlineEndpoints/${name}`;
    return readOnly(told.value).flatMap(one => {
        if (sameName(one.scope, id))
            return [(0,check/* problem */.CC)(document, path, { values: lock_valuesOf(one) })];
        const own = deployments.find(deployment => sameName(one.scope, `${id}/deployments/${deployment.name ?? ''}`));
        return own === undefined ? [] : [(0,check/* problem */.CC)(own, 'name', { values: lock_valuesOf(one) })];
    });
}
/**
 * Azure gives the identity of a new endpoint its roles on the storage account and the container registry of the
 * workspace (concept-endpoints-online-auth.md, 11/14/2025), and that is a write there. Nobody has recorded how a deploy
 * ends without it.
 */
async function beside({ azure }, group) {
    const { endpoint, target } = group;
    if (endpoint === undefined || !endpoint.isManaged || holder_typeOf(endpoint) !== 'system_assigned')
        return [];
    const workspace = await azure.workspaces.get(target);
    if (workspace.kind === 'unknown' || workspace.value === undefined)
        return [];
    const { storageAccount, containerRegistry } = workspace.value;
    const asked = [storageAccount, containerRegistry].flatMap(id => {
        const resource = id === undefined ? undefined : resourceOf(id);
        return resource?.kind === 'known' ? [resource.value] : [];
    });
    const answers = await Promise.all(asked.map(async (resource) => {
        const told = await azure.locks.at(resource);
        if (told.kind === 'unknown')
            return [unanswered(endpoint, 'name', told)];
        const holding = readOnly(told.value).filter(({ scope }) => isAbove(scope, (0,resource_ids/* idOf */.TH)(resource)));
        return holding.map(one => (0,check/* problem */.CC)(endpoint, 'name', {
            message: 'beside',
            severity: 'warning',
            values: { ...lock_valuesOf(one), resource: (0,shown/* shown */.S)(resource.name) },
        }));
    }));
    return answers.flat();
}
/** A shell reads nothing in these within double quotes; a name of a lock may hold more. */
const PLAIN = /^[\p{L}\p{N}_.()/-]+$/u;
function lock_valuesOf({ id, name, scope, notes }) {
    return {
        lock: (0,shown/* shown */.S)(name),
        where: whereOf(scope),
        id: PLAIN.test(id) ? id : '<id of the lock>',
        notes: (0,shown/* shown */.S)(notes ?? ''),
    };
}
const KINDS = {
    workspaces: 'the workspace',
    onlineendpoints: 'the endpoint',
    deployments: 'the deployment',
    storageaccounts: 'the storage account',
    registries: 'the container registry',
    resourcegroups: 'the resource group',
};
/** `the resource group rg-ml`, out of the last two parts of the scope. */
function whereOf(scope) {
    const [kind = '', name = ''] = scope.split('/').slice(-2);
    if (kind.toLowerCase() === 'subscriptions')
        return `the subscription ${(0,shown/* shown */.S)(name)}`;
    const known = KINDS[kind.toLowerCase()];
    return known === undefined ? (0,shown/* shown */.S)((0,fields/* lastPart */.S_)(scope)) : `${known} ${(0,shown/* shown */.S)(name)}`;
}

;// CONCATENATED MODULE: ./build/checks/state/name-taken.js





/**
 * The name of a new managed endpoint is free in its region: it is a host name, `name.region.inference.ml.azure.com`
 * (how-to-manage-quotas.md, 01/27/2026). Seen are the workspaces of the subscription that may be read; that nobody
 * else has the name cannot be known. A warning: how the list of resources calls an endpoint in a cluster, no recording
 * shows, and one that is taken for a managed one would be a false alarm.
 */
const nameTaken = defineRemoteCheck({
    id: 'state/name-taken',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: ['managedOnlineEndpoint'],
    async *run(context) {
        const { document, target, azure } = context;
        const { name } = document;
        if (!name)
            return;
        const told = await (0,azure_told/* then */.k8)(azure.endpoints.get(target, name), own => own === undefined ? name_taken_elsewhere(context, name) : (0,azure_told/* known */.eO)(undefined));
        if (told.kind === 'unknown') {
            yield unanswered(document, 'name', told);
            return;
        }
        if (told.value === undefined)
            return;
        const { workspace, resourceGroup, region } = told.value;
        const values = {
            endpoint: (0,shown/* shown */.S)(name),
            workspace: (0,shown/* shown */.S)(workspace),
            resourceGroup: (0,shown/* shown */.S)(resourceGroup),
            region: (0,shown/* shown */.S)(region),
        };
        yield (0,check/* problem */.CC)(document, 'name', { values });
    },
});
/** A managed endpoint of that name in another workspace of the region. */
function name_taken_elsewhere({ azure, target }, name) {
    return (0,azure_told/* then */.k8)(azure.workspaces.get(target), here => (0,azure_told/* then */.k8)(azure.subscriptions.onlineEndpoints(target.subscription), all => (0,azure_told/* known */.eO)(all.find(other => !other.isKubernetes && sameName(other.name, name) && other.region === here?.region))));
}

// EXTERNAL MODULE: ./build/checks/traffic/shares.js
var shares = __webpack_require__(828);
;// CONCATENATED MODULE: ./build/checks/state/traffic-lost.js







/**
 * The traffic of an endpoint file takes requests from no deployment that the author has not thought of, and sends
 * them to deployments that there are. The client sends the map of the file as it is, an empty one where there is none
 * (azure-ai-ml 1.34.0: `_to_rest_online_endpoint`, and `_merge_with` in an update).
 */
const trafficLost = defineRemoteCheck({
    id: 'state/traffic-lost',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    async *run(context) {
        const { document, target, azure } = context;
        const { name } = document;
        if (!name || document.isTemplate('traffic'))
            return;
        const [endpoint, deployments] = await Promise.all([
            azure.endpoints.get(target, name),
            azure.endpoints.deployments(target, name),
        ]);
        if (endpoint.kind === 'unknown') {
            yield unanswered(document, 'traffic', endpoint);
            return;
        }
        if (endpoint.value === undefined)
            return;
        yield* taken(context, endpoint.value);
        if (deployments.kind === 'unknown')
            yield unanswered(document, 'traffic', deployments);
        else
            for (const key of ['traffic', 'mirror_traffic'])
                yield* sentNowhere(context, key, deployments.value);
    },
});
/** Requests that arrive today and would not after an update with this file. */
function* taken({ document, target }, { name, traffic }) {
    const live = [...traffic].filter(([, percent]) => percent > 0);
    if (live.length === 0)
        return;
    const values = {
        endpoint: (0,shown/* shown */.S)(name),
        now: trafficText(traffic),
        update: azCommand('ml online-endpoint update', { name }, target),
    };
    const entries = document.mapping('traffic')?.entries ?? [];
    if (!document.isGiven('traffic'))
        yield (0,check/* problem */.CC)(document, 'name', { message: 'omitted', severity: 'notice', values });
    else if (entries.some(({ key }) => key.placeholder))
        return;
    else if (isEmpty(document))
        yield (0,check/* problem */.CC)(document, 'traffic', { part: 'key', message: 'none', values });
    else
        for (const [deployment, percent] of live) {
            if (entries.some(({ key }) => sameName(key.text, deployment)))
                continue;
            const options = { part: 'key', message: 'dropped', severity: 'notice' };
            yield (0,check/* problem */.CC)(document, 'traffic', {
                ...options,
                values: { ...values, deployment: (0,shown/* shown */.S)(deployment), percent },
            });
        }
}
/** Whether every share is known, and none is above 0. */
function isEmpty(document) {
    const entries = document.mapping('traffic')?.entries ?? [];
    return entries.every(({ key }) => document.integer(['traffic', key.text]) === 0);
}
/** Shares of deployments that are neither in Azure nor in this run, or that do not work. */
function* sentNowhere(context, key, deployments) {
    const { document } = context;
    const coming = namesToCome(context);
    for (const { deployment, isUnnamed, percent, shown: label } of (0,shares/* activeShares */.f)(document, key)) {
        if (isUnnamed || percent <= 0)
            continue;
        const there = deployments.find(({ name }) => sameName(name, deployment));
        if (coming === undefined || coming.some(name => sameName(name, deployment)))
            continue;
        const path = [key, deployment];
        const values = { deployment: label, endpoint: (0,shown/* shown */.S)(document.name ?? ''), key };
        if (there !== undefined) {
            if (stageOf(there) === 'failed')
                yield (0,check/* problem */.CC)(document, path, { part: 'key', message: 'failed', values: { ...values, percent } });
            continue;
        }
        const names = [...deployments.map(({ name }) => name), ...coming];
        const meant = (0,suggest/* nearest */.pA)(deployment, names);
        const message = meant === undefined ? 'unknown' : 'did-you-mean';
        const more = { names: names.map(shown/* shown */.S), meant: meant ?? '' };
        yield (0,check/* problem */.CC)(document, path, {
            part: 'key',
            message,
            severity: 'error',
            values: { ...values, ...more },
        });
    }
}
/** The deployments of this endpoint in this run; undefined where one of them cannot be told yet. */
function namesToCome({ document, documents, unread }) {
    if (unread.some(({ family }) => family !== 'endpoint'))
        return undefined;
    const deployments = documents.filter(({ family }) => family === 'deployment');
    if (deployments.some(({ endpointName }) => endpointName === undefined))
        return undefined;
    const own = deployments.filter(({ endpointName }) => sameName(endpointName ?? '', document.name ?? ''));
    const names = own.map(({ name }) => name).filter(name => name !== undefined);
    return names.length === own.length ? names : undefined;
}

;// CONCATENATED MODULE: ./build/checks/state/index.js








const state = [
    endpoint,
    deployment,
    busy,
    nameTaken,
    trafficLost,
    immutable,
    authMode,
    lock,
];

// EXTERNAL MODULE: ./build/documents/document.js
var documents_document = __webpack_require__(4096);
// EXTERNAL MODULE: ./build/azure/policy-expression.js
var policy_expression = __webpack_require__(2411);
// EXTERNAL MODULE: ./build/azure/policy-rules.js
var policy_rules = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/checks/subscription/policy-condition.js
/**
 * Whether the condition of a policy fits a resource that is to be created, by the language of policies
 * (learn.microsoft.com, policy definition structure, policy rule, 2025). What it does not know makes the answer open
 * and never wrong.
 */


/** Foreign rules are as deep as their author likes; Azure's own are a handful. */
const DEEPEST = 40;
function fits(condition, resource, parameters) {
    return policy_condition_judge(condition, policy_condition_placeOf(resource, parameters));
}
/** What the fields of a rule are, for its expressions. */
function policy_condition_placeOf(resource, parameters) {
    return {
        parameters,
        field: name => fieldIn(resource, name),
        context: name => (resource.has(`${name}()`) ? resource.get(`${name}()`) : policy_expression/* UNKNOWN */.H),
        depth: 0,
    };
}
const TAG = /^tags(?:\.(.+)|\['((?:[^']|'')+)'\]|\[([^\]]+)\])$/i;
/** The tag that a field names: `tags['x']`, `tags[x]`, `tags.x`. */
function tagOf(field) {
    const [, dotted, quoted, plain] = TAG.exec(field) ?? [];
    return dotted ?? quoted?.replaceAll("''", "'") ?? plain;
}
function fieldIn(resource, written) {
    const name = written.toLowerCase();
    const tag = tagOf(written);
    if (tag !== undefined) {
        const tags = resource.get('tags');
        return tags instanceof Map ? tags.get(tag.toLowerCase()) : policy_expression/* UNKNOWN */.H;
    }
    return resource.has(name) ? resource.get(name) : policy_expression/* UNKNOWN */.H;
}
function policy_condition_judge(condition, place) {
    if (place.depth > DEEPEST)
        return undefined;
    const own = (0,fields/* fieldsOf */.Pf)(condition);
    const inner = (one) => policy_condition_judge(one, { ...place, depth: place.depth + 1 });
    const allOf = (0,fields/* list */.p_)(own.allOf);
    if (allOf !== undefined)
        return policy_condition_all(allOf.map(inner));
    const anyOf = (0,fields/* list */.p_)(own.anyOf);
    if (anyOf !== undefined)
        return policy_condition_any(anyOf.map(inner));
    if (own.not !== undefined)
        return not(inner(own.not));
    if (own.count !== undefined)
        return counted(own, place);
    if (Object.hasOwn(own, 'value'))
        return compare((0,policy_expression/* evaluate */._)(own.value, place), own, place, plain);
    const field = (0,policy_expression/* evaluate */._)(own.field, place);
    if (typeof field !== 'string')
        return undefined;
    return compare(place.field(field), own, place, /^location$/i.test(field) ? asPlace : plain);
}
function policy_condition_all(verdicts) {
    if (verdicts.includes(false))
        return false;
    return verdicts.includes(undefined) ? undefined : true;
}
/** Whether one of them holds. */
function policy_condition_any(verdicts) {
    return not(policy_condition_all(verdicts.map(not)));
}
function not(verdict) {
    return verdict === undefined ? undefined : !verdict;
}
const plain = text => text.toLowerCase();
/** `West Europe` is `westeurope`. */
const asPlace = text => text.toLowerCase().replaceAll(' ', '');
/** A `count` of a list of values; that of a field's items looks at what no file tells. */
function counted(own, place) {
    const { value, name, where } = (0,fields/* fieldsOf */.Pf)(own.count);
    const items = (0,policy_expression/* evaluate */._)(value, place);
    if (!Array.isArray(items))
        return undefined;
    const verdicts = items.map(item => {
        if (where === undefined)
            return true;
        const current = new Map([...(place.current ?? []), ['', item]]);
        if (typeof name === 'string')
            current.set(name.toLowerCase(), item);
        return policy_condition_judge(where, { ...place, current, depth: place.depth + 1 });
    });
    const least = verdicts.filter(verdict => verdict === true).length;
    const most = least + verdicts.filter(verdict => verdict === undefined).length;
    const outcomes = Array.from({ length: most - least + 1 }, (_, index) => compare(least + index, own, place, plain));
    return outcomes.every(outcome => outcome === outcomes[0]) ? outcomes[0] : undefined;
}
const COMPARISONS = {
    equals: policy_condition_isSame,
    notEquals: negated(policy_condition_isSame),
    in: isAmong,
    notIn: negated(isAmong),
    like: isLike,
    notLike: negated(isLike),
    match: (value, wanted) => isMatch(value, wanted, text => text),
    notMatch: negated((value, wanted) => isMatch(value, wanted, text => text)),
    matchInsensitively: isMatch,
    notMatchInsensitively: negated(isMatch),
    contains,
    notContains: negated(contains),
    containsKey,
    notContainsKey: negated(containsKey),
    less: ordered((a, b) => a < b),
    lessOrEquals: ordered((a, b) => a <= b),
    greater: ordered((a, b) => a > b),
    greaterOrEquals: ordered((a, b) => a >= b),
    exists: (value, wanted) => {
        const text = String(wanted).toLowerCase();
        if (text !== 'true' && text !== 'false')
            return undefined;
        return isThere(value) === (text === 'true');
    },
};
function compare(value, own, place, normal) {
    const [operator] = Object.keys(COMPARISONS).filter(name => Object.hasOwn(own, name));
    if (operator === undefined || value === policy_expression/* UNKNOWN */.H)
        return undefined;
    const wanted = (0,policy_expression/* evaluate */._)(own[operator], place);
    return wanted === policy_expression/* UNKNOWN */.H ? undefined : COMPARISONS[operator]?.(value, wanted, normal);
}
function negated(comparison) {
    return (value, wanted, normal) => not(comparison(value, wanted, normal));
}
function isThere(value) {
    return value !== undefined && value !== null;
}
function textOf(value) {
    const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isScalar ? String(value) : undefined;
}
function policy_condition_isSame(value, wanted, normal) {
    const [left, right] = [textOf(value), textOf(wanted)];
    // Whether an absent field equals an empty text, no document says.
    if (right === undefined || (right === '' && !isThere(value)))
        return undefined;
    if (!isThere(value))
        return false;
    return left === undefined ? undefined : normal(left) === normal(right);
}
function isAmong(value, wanted, normal) {
    const items = (0,fields/* list */.p_)(wanted);
    if (items === undefined)
        return undefined;
    return policy_condition_any(items.map(item => policy_condition_isSame(value, item, normal)));
}
/** One `*` stands for anything. */
function isLike(value, wanted, normal) {
    if (typeof wanted !== 'string')
        return undefined;
    const [before = '', after, more] = normal(wanted).split('*');
    if (more !== undefined)
        return undefined;
    if (after === undefined)
        return policy_condition_isSame(value, wanted, normal);
    if (!isThere(value))
        return false;
    const text = textOf(value);
    if (text === undefined)
        return undefined;
    const own = normal(text);
    return own.length >= before.length + after.length && own.startsWith(before) && own.endsWith(after);
}
/** `#` is a digit, `?` a letter, `.` any character, and everything else itself. */
function isMatch(value, wanted, normal) {
    if (typeof wanted !== 'string')
        return undefined;
    if (!isThere(value))
        return false;
    const text = textOf(value);
    if (text === undefined)
        return undefined;
    const [own, pattern] = [[...normal(text)], [...normal(wanted)]];
    return (own.length === pattern.length &&
        pattern.every((sign, index) => {
            const character = own[index] ?? '';
            if (sign === '#')
                return /^\d$/.test(character);
            if (sign === '?')
                return /^\p{L}$/u.test(character);
            return sign === '.' || sign === character;
        }));
}
function contains(value, wanted, normal) {
    if (!isThere(value))
        return false;
    if (Array.isArray(value))
        return isAmong(wanted, value, normal);
    const [text, part] = [textOf(value), textOf(wanted)];
    return text === undefined || part === undefined ? undefined : normal(text).includes(normal(part));
}
function containsKey(value, wanted) {
    if (typeof wanted !== 'string')
        return undefined;
    if (!isThere(value))
        return false;
    const key = wanted.toLowerCase();
    if (value instanceof Map)
        return value.get(key) === policy_expression/* UNKNOWN */.H ? undefined : value.has(key);
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.keys(value).some(name => name.toLowerCase() === key);
}
/** Numbers by their size; how Azure orders texts, no document says to the end. */
function ordered(holds) {
    return (value, wanted) => {
        if (typeof value === 'number' && typeof wanted === 'number')
            return holds(value, wanted);
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/checks/subscription/policy-verdict.js
/** What a policy makes of a resource that is to be created: selectors, overrides, exemptions, and its condition. */




/** Whether the rule surely refuses the resource. */
function denies(rule, resource) {
    return policy_condition_all([
        isPlaced(rule, resource),
        has(rule, resource, effect => effect === 'deny'),
        isChosen(rule.assignment.selection, rule, resource),
        rule.assignment.isSure ? true : undefined,
        fits(rule.definition.condition, resource, rule.parameters),
    ]);
}
/** The resource after the policies that change what is asked for: they come before those that deny. */
function changedBy(rules, resource) {
    const fields = rules.filter(rule => changes(rule, resource)).flatMap(rule => touchedBy(rule, resource));
    if (fields.length === 0)
        return resource;
    const changed = new Map(resource);
    for (const field of fields) {
        const tag = tagOf(field);
        if (tag === undefined)
            changed.delete(field.toLowerCase());
        else if (changed.get('tags') instanceof Map)
            changed.set('tags', new Map([...changed.get('tags'), [tag.toLowerCase(), policy_expression/* UNKNOWN */.H]]));
    }
    return changed;
}
function changes(rule, resource) {
    const isChange = has(rule, resource, effect => effect === 'modify' || effect === 'append');
    const verdicts = [
        isPlaced(rule, resource),
        isChange,
        isChosen(rule.assignment.selection, rule, resource),
        fits(rule.definition.condition, resource, rule.parameters),
    ];
    return policy_condition_all(verdicts) !== false && isChange !== false;
}
/** Whether the assignment is of the resource or of something above it, and leaves neither out. */
function isPlaced({ assignment: { scope, notScopes } }, resource) {
    const out = notScopes.map(one => not(holds(one, resource)));
    return policy_condition_all([scope === undefined ? true : holds(scope, resource), ...out]);
}
/** A resource whose name is not known yet is surely in its workspace. */
function holds(scope, resource) {
    const [id, workspace] = [resource.get('id'), resource.get('workspace()')];
    if (typeof id === 'string')
        return (0,policy_rules/* isAbove */.oi)(scope, id);
    return typeof workspace === 'string' && (0,policy_rules/* isAbove */.oi)(scope, workspace) ? true : undefined;
}
/** The fields that `modify` (`operations`) or `append` (a list) writes; all tags where one of them is not known. */
function touchedBy({ definition, parameters }, resource) {
    const rows = (0,fields/* list */.p_)(definition.details) ?? (0,fields/* list */.p_)((0,fields/* fieldsOf */.Pf)(definition.details).operations) ?? [];
    const place = policy_condition_placeOf(resource, parameters);
    return rows.map(row => {
        const field = (0,policy_expression/* evaluate */._)((0,fields/* fieldsOf */.Pf)(row).field, place);
        return typeof field === 'string' ? field : 'tags';
    });
}
/** Overrides are gone through in their order; where several fit and disagree, nobody knows. */
function has(rule, resource, isMeant) {
    const { overrides } = rule.assignment;
    const verdicts = overrides.map(({ selectors }) => policy_condition_all(selectors.map(one => selects(one, rule, resource))));
    const sure = overrides.filter((_one, index) => verdicts[index] === true);
    const open = overrides.filter((_one, index) => verdicts[index] === undefined);
    const own = (0,policy_rules/* effectOf */.$x)(rule);
    const effects = [...sure, ...open].map(({ effect }) => effect);
    const outcomes = new Set(effects.map(isMeant));
    if (sure.length === 0)
        outcomes.add(own === policy_expression/* UNKNOWN */.H ? undefined : isMeant(own));
    const [only] = outcomes;
    return outcomes.size === 1 ? only : undefined;
}
function isChosen(selection, rule, resource) {
    if (selection.length === 0)
        return true;
    return policy_condition_any(selection.map(selectors => policy_condition_all(selectors.map(one => selects(one, rule, resource)))));
}
function selects({ kind, in: among, notIn }, rule, resource) {
    const value = chosen(kind, rule, resource);
    if (value === policy_expression/* UNKNOWN */.H)
        return undefined;
    const isIn = (values) => values.some(one => (kind === 'resourcelocation' ? one.replaceAll(' ', '') : one) === value);
    if (among !== undefined)
        return isIn(among);
    return notIn === undefined ? undefined : !isIn(notIn);
}
/** What a selector looks at; an endpoint has a location, so it is none of those without. */
function chosen(kind, { reference }, resource) {
    if (kind === 'policydefinitionreferenceid')
        return reference ?? '';
    if (kind === 'resourcewithoutlocation')
        return '';
    const field = { resourcelocation: 'location', resourcetype: 'type' }[kind];
    const value = field === undefined ? undefined : resource.get(field);
    return typeof value === 'string' ? value.toLowerCase() : policy_expression/* UNKNOWN */.H;
}
/** Whether an exemption covers it now. A waiver and a mitigation both let it pass. */
function isExempt(rule, resource, exemptions, now) {
    const verdicts = exemptions
        .filter(({ assignment, references, expires }) => assignment === rule.assignment.id &&
        (references.length === 0 || references.includes(rule.reference ?? '')) &&
        (expires === undefined || expires > now.getTime()))
        .map(({ selection, scope }) => policy_condition_all([holds(scope, resource), isChosen(selection, rule, resource)]));
    return policy_condition_any(verdicts);
}
/** The fields that a condition names, in its order. */
function fieldsIn({ definition, parameters }, resource) {
    const place = policy_condition_placeOf(resource, parameters);
    const found = [];
    const look = (one, depth) => {
        if (depth > 40)
            return;
        const own = (0,fields/* fieldsOf */.Pf)(one);
        for (const inner of [...((0,fields/* list */.p_)(own.allOf) ?? []), ...((0,fields/* list */.p_)(own.anyOf) ?? []), own.not])
            look(inner, depth + 1);
        const field = (0,policy_expression/* evaluate */._)(own.field, place);
        if (typeof field === 'string')
            found.push(field);
    };
    look(definition.condition, 0);
    return found;
}

;// CONCATENATED MODULE: ./build/checks/subscription/requested.js
/** An endpoint or deployment of a file as policies see it: the fields of the resource that the client asks for. */




const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const DEPLOYMENT = `${ENDPOINT}/deployments`;
const DATA = 'Microsoft.MachineLearningServices.v2.Data/workspaces/deployments';
/** Key of the file by the last part of the field, for the line that a finding points at. */
const KEYS = {
    authmode: 'auth_mode',
    publicnetworkaccess: 'public_network_access',
    egresspublicnetworkaccess: 'egress_public_network_access',
    instancetype: 'instance_type',
    appinsightsenabled: 'app_insights_enabled',
    'identity.type': 'identity.type',
    'model.assetid': 'model',
    model: 'model',
    name: 'name',
    fullname: 'name',
    tags: 'tags',
};
/** What a field of a rule is called in a file; undefined where no key of it decides. */
function requested_keyOf(field, document) {
    const tag = tagOf(field);
    if (tag !== undefined) {
        const own = document.entries('tags').find(({ key }) => key.text.toLowerCase() === tag.toLowerCase());
        return ['tags', own?.key.text ?? tag];
    }
    const name = field.toLowerCase();
    return KEYS[name] ?? KEYS[name.slice(name.lastIndexOf('/') + 1)];
}
const AUTH_MODES = {
    key: 'Key',
    aml_token: 'AMLToken',
    aad_token: 'AADToken',
};
/** Modes in which a definition looks at what the resource manager creates (`indexed`: what has tags and a location). */
const OF_RESOURCES = new Set(['all', 'indexed']);
/** Definitions about deployments of models out of registries. */
const OF_MODELS = 'microsoft.machinelearningservices.v2.data';
/** What a definition of this mode, in lower case, sees of a file; nothing where it looks at other things. */
function requested(document, mode, region, target) {
    if (OF_RESOURCES.has(mode))
        return document.family === 'endpoint'
            ? requested_endpoint(document, region, target)
            : requested_deployment(document, region, target);
    return mode === OF_MODELS && document.family === 'deployment' ? deployedModel(document, target) : undefined;
}
function requested_endpoint(document, region, target) {
    const mode = document.isGiven('auth_mode') ? (0,python/* camelToSnake */.C8)(document.string('auth_mode') ?? '') : 'key';
    const fields = common(document, ENDPOINT, region, target);
    // What is not rendered yet, or is wrong, is not known; Azure then decides on something else.
    if (AUTH_MODES[mode] !== undefined)
        fields.set(alias(ENDPOINT, 'authMode'), AUTH_MODES[mode]);
    put(fields, document, 'public_network_access', alias(ENDPOINT, 'publicNetworkAccess'));
    const identity = requested_identityOf(document);
    if (identity !== undefined)
        fields.set('identity.type', identity);
    return fields;
}
function requested_deployment(document, region, target) {
    const fields = common(document, DEPLOYMENT, region, target);
    fields.set(alias(DEPLOYMENT, 'endpointComputeType'), document.isManaged ? 'Managed' : 'Kubernetes');
    put(fields, document, 'egress_public_network_access', alias(DEPLOYMENT, 'egressPublicNetworkAccess'));
    put(fields, document, 'instance_type', alias(DEPLOYMENT, 'instanceType'));
    const model = registryModel(document);
    if (model !== undefined)
        fields.set(alias(DEPLOYMENT, 'model'), model);
    return fields;
}
function deployedModel(document, target) {
    const fields = new Map([
        ['type', DATA],
        ['workspace()', workspaceOf(target)],
    ]);
    const model = registryModel(document);
    if (model !== undefined)
        fields.set(alias(DATA, 'model.assetId'), model);
    // A model of the workspace has an id that begins otherwise; which one, the upload or the service says.
    else if (isOfWorkspace(document))
        fields.set(alias(DATA, 'model.assetId'), undefined);
    return fields;
}
/** The id of a model of a registry, where the file says the version. */
function registryModel({ model }) {
    if (model.form !== 'reference')
        return undefined;
    const reference = (0,references/* parseReference */.F)(model.text);
    return reference.form === 'registry' && reference.version !== undefined ? model.text : undefined;
}
function isOfWorkspace({ model }) {
    if (model.form === 'none' || model.form === 'inline')
        return true;
    return model.form === 'reference' && ['workspace', 'arm'].includes((0,references/* parseReference */.F)(model.text).form);
}
function workspaceOf({ subscription, resourceGroup, workspace }) {
    return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
}
function common(document, type, region, target) {
    const fields = new Map([
        ['type', type],
        ['location', region],
    ]);
    const { subscription, resourceGroup, workspace } = target;
    const group = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
    fields.set('subscription()', { id: `/subscriptions/${subscription}`, subscriptionId: subscription });
    fields.set('resourcegroup()', { id: group, name: resourceGroup });
    fields.set('workspace()', workspaceOf(target));
    const tags = tagsOf(document);
    if (tags !== undefined)
        fields.set('tags', tags);
    const { name, endpointName } = document;
    if (name === undefined || endpointName === undefined)
        return fields;
    const path = document.family === 'endpoint' ? [name] : [endpointName, name];
    const id = path
        .map((part, index) => `${index === 0 ? 'onlineEndpoints' : 'deployments'}/${part}`)
        .join('/');
    fields.set('name', name);
    fields.set('fullname', [workspace, ...path].join('/'));
    fields.set('id', `${workspaceOf(target)}/${id}`);
    return fields;
}
/** By name in lower case; undefined where nobody knows yet which there are. */
function tagsOf(document) {
    if (!document.isGiven('tags'))
        return new Map();
    const node = document.mapping('tags');
    if (node === undefined || node.entries.some(({ key }) => key.placeholder))
        return undefined;
    return new Map(node.entries.map(({ key }) => {
        const path = ['tags', key.text];
        const value = document.isTemplate(path) ? undefined : document.string(path);
        return [key.text.toLowerCase(), value ?? policy_expression/* UNKNOWN */.H];
    }));
}
function alias(type, property) {
    return `${type}/${property}`.toLowerCase();
}
function put(fields, document, key, field) {
    if (!document.isGiven(key))
        fields.set(field, undefined);
    else if (document.string(key) !== undefined)
        fields.set(field, document.string(key));
}
function requested_identityOf(document) {
    if (!document.isGiven('identity'))
        return 'SystemAssigned';
    const types = {
        system_assigned: 'SystemAssigned',
        user_assigned: 'UserAssigned',
        none: 'None',
    };
    return types[(0,python/* camelToSnake */.C8)(document.string('identity.type') ?? '')];
}

;// CONCATENATED MODULE: ./build/checks/subscription/policy.js







/**
 * No policy denies what the files ask for: Azure answers with RequestDisallowedByPolicy. Nobody has recorded that answer
 * for an endpoint, nor the definitions of policies; so this is never an error.
 */
const policy = defineRemoteCheck({
    id: 'subscription/policy',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(byWorkspace(context, () => true), group => policy_judge(context, group));
    },
});
async function policy_judge(context, group) {
    const { azure } = context;
    const { first, target } = group;
    const path = endpointLine(first);
    const [workspace, told] = await Promise.all([azure.workspaces.get(target), azure.policies.rules(target)]);
    if (told.kind === 'unknown')
        return [unanswered(first, path, told)];
    if (workspace.kind === 'unknown')
        return [unanswered(first, path, workspace)];
    const { rules } = told.value;
    const judged = judgedBy(rules, group, workspace.value?.region ?? '');
    const isAny = judged.some(({ documents }) => documents.some(({ fit }) => fit !== false));
    // Only where something denies does it matter who is exempt.
    const exemptions = isAny ? await azure.policies.exemptions(target) : undefined;
    const exempt = judged.map(one => withExemptions(one, exemptions, context.now));
    return [
        ...exempt.flatMap(one => firstDenied(one, exemptions)),
        ...(exemptions?.kind === 'unknown' ? [unanswered(first, path, exemptions)] : []),
        ...notEvaluated(first, exempt),
        ...notRead(first, told.value),
    ];
}
function judgedBy(rules, { documents, target }, region) {
    const seen = new Map();
    const seenIn = (mode) => {
        const before = seen.get(mode);
        if (before !== undefined)
            return before;
        const all = documents.flatMap(document => {
            const resource = requested(document, mode, region, target);
            return resource === undefined ? [] : [{ document, resource: changedBy(rules, resource) }];
        });
        seen.set(mode, all);
        return all;
    };
    return rules.map(rule => ({
        rule,
        documents: seenIn(rule.definition.mode).map(one => ({ ...one, fit: denies(rule, one.resource) })),
    }));
}
/** What is exempt is not denied; where exemptions could not be read, what the rule says stands. */
function withExemptions({ rule, documents }, exemptions, now) {
    if (exemptions?.kind !== 'known')
        return { rule, documents };
    const after = documents.map(one => {
        const exempt = isExempt(rule, one.resource, exemptions.value, now);
        const fit = exempt === true ? false : exempt === undefined && one.fit === true ? undefined : one.fit;
        return { ...one, fit };
    });
    return { rule, documents: after };
}
/** The first file that the rule denies; where none surely is, a rule about endpoints is worth a hint. */
function firstDenied({ rule, documents }, exemptions) {
    const certain = documents.find(({ fit }) => fit === true);
    if (certain !== undefined)
        return [denial(rule, certain, exemptions?.kind === 'known')];
    const open = documents.find(({ fit }) => fit === undefined);
    if (open === undefined || !isAboutEndpoints(rule))
        return [];
    const { document } = open;
    const values = policy_valuesOf(rule);
    return [(0,check/* problem */.CC)(document, endpointLine(document), { message: 'possible', severity: 'notice', values })];
}
function isAboutEndpoints({ definition }) {
    return /onlineendpoints/i.test(JSON.stringify(definition.condition) ?? '');
}
function denial(rule, { document, resource }, isExemptionRead) {
    const fields = fieldsIn(rule, resource);
    const paths = fields.map(field => requested_keyOf(field, document)).filter(path => path !== undefined);
    const path = paths.find(one => document.isGiven(one)) ?? paths[0];
    const isOfPlace = path === undefined && fields.some(field => /^location$/i.test(field));
    const because = isOfPlace ? `the region ${String(resource.get('location'))}` : (0,shown/* shown */.S)((0,documents_document/* dotted */.B)(path ?? ''));
    const values = { ...policy_valuesOf(rule), because };
    return (0,check/* problem */.CC)(document, policy_placeOf(document, path), {
        ...(isExemptionRead ? {} : { message: 'exemptions-unread' }),
        values,
    });
}
/** The line of the key; of a tag that is not there that of the tags, and else the name. */
function policy_placeOf(document, path) {
    if (path !== undefined && document.isGiven(path))
        return path;
    return Array.isArray(path) && document.isGiven('tags') ? 'tags' : 'name';
}
function policy_valuesOf({ assignment, definition, reference }) {
    const message = assignment.messages.find(one => one.reference !== undefined && one.reference === reference) ??
        assignment.messages.find(one => one.reference === undefined);
    return {
        assignment: (0,shown/* shown */.S)(assignment.name),
        policy: (0,shown/* shown */.S)(definition.name),
        said: message === undefined ? '' : (0,shown/* shown */.S)(message.text),
    };
}
/** Rules that may deny something and cannot be followed to their end; those about endpoints are hints already. */
function notEvaluated(first, judged) {
    const open = judged.filter(({ rule, documents }) => !isAboutEndpoints(rule) &&
        documents.some(({ fit }) => fit === undefined) &&
        !documents.some(({ fit }) => fit === true));
    if (open.length === 0)
        return [];
    const names = [...new Set(open.map(({ rule }) => (0,shown/* shown */.S)(rule.definition.name)))].slice(0, 3);
    const values = { count: open.length, total: judged.length, names: names.map(name => `"${name}"`) };
    return [(0,check/* notChecked */.lb)(first, endpointLine(first), 'unsupported', { message: 'not-evaluated', values })];
}
/** The reason of the first, and how many there are. */
function notRead(first, { unread, wanted, left }) {
    const path = endpointLine(first);
    const [reason] = unread;
    const values = { count: unread.length, total: wanted, left };
    return [
        ...(reason === undefined ? [] : [unanswered(first, path, reason)]),
        ...(reason !== undefined && unread.length > 1
            ? [(0,check/* notChecked */.lb)(first, path, reason.reason, { message: 'not-read', values })]
            : []),
        ...(left > 0 ? [(0,check/* notChecked */.lb)(first, path, 'unsupported', { message: 'too-many', values })] : []),
    ];
}

;// CONCATENATED MODULE: ./build/catalog/resource-providers.js
/**
 * Resource providers that a subscription needs for online deployments, and offers that have none. No document lists
 * them all; what is missing is told as "Resource provider [N/A] isn't registered with Subscription [N/A]".
 * Sources: Microsoft.MachineLearningServices is what is deployed; PolicyInsights and Cdn were the cure in
 * MicrosoftLearning/mslearn-mlops#72 (2026-09), mslearn-azure-ml#106 and mslearn-ai-fundamentals#32; the rest is the
 * common set of templates that make workspaces. The offer: users' reports. Read 2026-11.
 */
const REQUIRED_PROVIDER = 'Microsoft.MachineLearningServices';
const LIKELY_PROVIDERS = [
    'Microsoft.PolicyInsights',
    'Microsoft.Cdn',
    'Microsoft.Network',
    'Microsoft.Storage',
    'Microsoft.ContainerRegistry',
    'Microsoft.KeyVault',
    'Microsoft.ManagedIdentity',
    'Microsoft.Insights',
];
/** Begin of `quotaId`, in lower case, of offers that end in the same error while the spending limit is on. */
const TRIAL_OFFER = 'freetrial_';

;// CONCATENATED MODULE: ./build/checks/subscription/providers.js







/**
 * The resource providers that a deployment needs are registered. Azure's message names neither the provider nor the
 * subscription, and what failed by it has to be deleted before the next try.
 */
const providers = defineRemoteCheck({
    id: 'subscription/providers',
    needs: 'azure',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(bySubscription(context, () => true), group => providers_judge(context, group));
    },
});
async function providers_judge(context, group) {
    const { first, target } = group;
    const path = endpointLine(first);
    const all = [REQUIRED_PROVIDER, ...LIKELY_PROVIDERS];
    const { subscriptions } = context.azure;
    const told = await Promise.all(all.map(name => subscriptions.registration(target.subscription, name)));
    const missing = all.filter((_name, index) => {
        const answer = told[index];
        return answer?.kind === 'known' && !/^register(?:ed|ing)$/i.test(answer.value);
    });
    const unknown = told.find((answer) => answer.kind === 'unknown');
    const answers = unknown === undefined ? [] : [unanswered(first, path, unknown)];
    if (missing.length === 0)
        return answers;
    const isRequired = missing.includes(REQUIRED_PROVIDER);
    if (!isRequired && (await worksWithout(context, group)))
        return answers;
    const subscription = argument(target.subscription, 'subscription');
    const register = (name) => `az provider register --namespace ${name} --subscription ${subscription}`;
    const values = {
        subscription: (0,shown/* shown */.S)(target.subscription),
        missing,
        commands: missing.map(register).join(' && '),
    };
    const options = isRequired ? { values } : { message: 'likely', severity: 'warning', values };
    return [...answers, (0,check/* problem */.CC)(first, path, options)];
}
/** Where an endpoint was created, those that are missing were not needed for it. */
async function worksWithout({ azure, targetOf }, { documents }) {
    const told = await Promise.all(documents.map(document => azure.endpoints.list(targetOf(document))));
    return told.some(answer => answer.kind === 'known' && answer.value.some(one => stageOf(one) === 'ready'));
}

;// CONCATENATED MODULE: ./build/checks/subscription/spending-limit.js





/**
 * The offer of the subscription lets endpoints be created: on a free trial with its spending limit the creation ends
 * as if a resource provider were not registered (users' reports).
 */
const spendingLimit = defineRemoteCheck({
    id: 'subscription/spending-limit',
    needs: 'azure',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(bySubscription(context, ({ isManaged }) => isManaged), group => spending_limit_judge(context, group));
    },
});
async function spending_limit_judge({ azure }, { first, target }) {
    const path = endpointLine(first);
    const told = await azure.subscriptions.get(target.subscription);
    if (told.kind === 'unknown')
        return [unanswered(first, path, told)];
    const { quotaId = '', spendingLimit: limit = '' } = told.value;
    if (!quotaId.toLowerCase().startsWith(TRIAL_OFFER) || limit.toLowerCase() !== 'on')
        return [];
    const values = { subscription: (0,shown/* shown */.S)(target.subscription), offer: (0,shown/* shown */.S)(quotaId) };
    return [(0,check/* problem */.CC)(first, path, { values })];
}

;// CONCATENATED MODULE: ./build/checks/subscription/state.js




/** States in which nothing can be created, and those from which Azure goes there (KnownSubscriptionState). */
const OVER = ['disabled', 'deleted'];
const ENDING = ['warned', 'pastdue'];
/** The subscription is active. */
const state_state = defineRemoteCheck({
    id: 'subscription/state',
    needs: 'azure',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    async *run(context) {
        yield* ofEach(bySubscription(context, () => true), group => state_judge(context, group));
    },
});
async function state_judge({ azure }, { first, target }) {
    const path = endpointLine(first);
    const told = await azure.subscriptions.get(target.subscription);
    if (told.kind === 'unknown')
        return [unanswered(first, path, told)];
    const now = told.value.state.toLowerCase();
    const values = { subscription: (0,shown/* shown */.S)(target.subscription), state: (0,shown/* shown */.S)(told.value.state) };
    if (OVER.includes(now))
        return [(0,check/* problem */.CC)(first, path, { values })];
    return ENDING.includes(now)
        ? [(0,check/* problem */.CC)(first, path, { message: 'ending', severity: 'warning', values })]
        : [];
}

;// CONCATENATED MODULE: ./build/checks/subscription/index.js




const subscription = [state_state, providers, spendingLimit, policy];

;// CONCATENATED MODULE: ./build/checks/quota/rows.js
/** The quotas that a run draws on, for the report: every limit, with room or without. */



const rows_KINDS = ['family', 'workspace', 'total'];
/** By subscription and region: the families, their caps, and all of them together. Everything has been asked before. */
async function quotaRows(context) {
    const all = await Promise.all(rows_KINDS.map(kind => limitsOf(context, kind)));
    const rows = all.flatMap(({ limits }) => limits.map(rowOf));
    const places = [...new Set(rows.map(rows_placeOf))];
    return places.flatMap(place => rows.filter(row => rows_placeOf(row) === place));
}
function rows_placeOf({ subscription, region }) {
    return `${subscription.toLowerCase()} ${region}`;
}
function rowOf({ pool, usage }) {
    const { kind, subscription, region, family, target, delta, full, draws } = pool;
    const about = {
        kind,
        subscription,
        region,
        workspace: kind === 'workspace' ? target.workspace : null,
        family: family ?? null,
        needed: delta,
        held: full,
        files: [...new Set(draws.map(({ document }) => document.file))],
    };
    if (usage.kind === 'unknown')
        return {
            ...about,
            used: null,
            limit: null,
            free: null,
            after: null,
            status: 'unknown',
            reason: usage.reason,
        };
    return { ...about, ...numbersOf(pool, usage.value) };
}
/** Of a limit whose use is not wholly known, only that there is too little is certain. */
function numbersOf(pool, usage) {
    const { used, limit, open, isLeast } = usage;
    const status = roomOf(pool, usage);
    const free = limit === undefined ? null : (0,azure_quota/* freeOf */.Aq)(usage);
    if (open !== undefined && status !== 'short')
        return {
            used: null,
            limit: limit ?? null,
            free: null,
            after: null,
            status: 'unknown',
            reason: open.reason,
        };
    const isKnown = (open === undefined && isLeast !== true) || used > 0;
    return {
        used: isKnown ? used : null,
        limit: limit ?? null,
        free,
        after: isKnown ? used + pool.delta : null,
        status,
        reason: null,
    };
}

;// CONCATENATED MODULE: ./build/checks/remote-checks.js
/** Every check that asks Azure or a registry. A subject's folder lists its own. */








/** Loaded together with the checks: it tells of the same answers. */

const REMOTE_CHECKS = [
    ...quota,
    ...capacity,
    ...state,
    ...network,
    ...subscription,
    ...images_images,
    ...assets,
    ...identity,
];


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lineageOf),
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
async function readDockerfile(source) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.t.bind(__webpack_require__, 8390, 19));
    // A byte order mark would be the first letter of the first keyword; places do not count it.
    const parsed = DockerfileParser.parse(source.text.replace(/^\uFEFF/, ''));
    const syntax = parsed.getDirectives().find(directive => directive.getName().toLowerCase() === 'syntax');
    const head = [];
    const stages = [];
    for (const line of parsed.getInstructions()) {
        const instruction = instructionOf(source, line);
        if (instruction.keyword === 'FROM')
            stages.push({ from: instruction, instructions: [] });
        else
            (stages.at(-1)?.instructions ?? head).push(instruction);
    }
    return { source, syntax: syntax?.getValue(), head, stages: stages.map(stageOf) };
}
/** From the last stage up, as long as FROM names a stage above. */
function lineageOf({ stages }) {
    const lineage = [];
    let at = stages.length - 1;
    for (let stage = stages[at]; stage !== undefined; stage = stages[at]) {
        lineage.unshift(stage);
        const name = stage.image?.text.toLowerCase();
        at = stages.slice(0, at).findLastIndex(above => name !== undefined && above.name === name);
    }
    return { stages: lineage, base: lineage[0]?.image };
}
function instructionOf(source, parsed) {
    const written = parsed.getArguments().map(argument => ({
        text: argument.getValue(),
        at: rangeOf(source, argument.getRange()),
    }));
    const json = jsonWords(source, parsed);
    return {
        keyword: parsed.getKeyword(),
        at: rangeOf(source, parsed.getInstructionRange()),
        words: json ?? written,
        flags: new Map((parsed.getFlags?.() ?? []).map(flag => [flag.getName(), flag.getValue() ?? ''])),
        isJson: json !== undefined,
        hasHeredoc: written.some(({ text }) => /^<<-?["']?[a-z_]/i.test(text)),
    };
}
/** The builder takes what is no array of strings for a line of the shell, and so is it here. */
function jsonWords(source, parsed) {
    const content = parsed.getArgumentsContent() ?? '';
    const ranges = (parsed.getJSONStrings?.() ?? []).map(string => rangeOf(source, string.getRange()));
    if (ranges.length === 0)
        return undefined;
    const strings = arrayIn(content.slice(content.indexOf('[')));
    if (strings?.length !== ranges.length)
        return undefined;
    return ranges.map((at, index) => ({ text: strings[index] ?? '', at }));
}
function arrayIn(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function stageOf({ from, instructions }) {
    const [image, as, name] = from.words;
    const isNamed = as?.text.toLowerCase() === 'as';
    return { from, image, name: isNamed ? name?.text.toLowerCase() : undefined, instructions };
}
function rangeOf({ file }, { start, end }) {
    return { file, start: positionOf(start), end: positionOf(end) };
}
function positionOf({ line, character }) {
    return { line: line + 1, column: character + 1 };
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   _n: () => (/* binding */ LINUX_AMD64),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6347);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2604);
/** Reads manifests and configurations of images: platforms and sizes. Every field is foreign. */


/** `linux/amd64`: what Azure ML's machines run. */
const LINUX_AMD64 = 'linux/amd64';
/** All that an image may be stored as. A registry that is not asked for its type says that the tag is missing. */
const MANIFEST_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const CONFIG_TYPES = [
    'application/vnd.docker.container.image.v1+json',
    'application/vnd.oci.image.config.v1+json',
];
/** @param own the digest of the manifest itself. @throws RegistryFault where it is no manifest */
function readManifest(body, contentType, own) {
    const fields = fieldsOf(body);
    const { manifests, layers, config } = fields;
    // Registries of a mirror send `text/plain`: what the body says of itself comes first.
    const type = text(fields.mediaType) ?? contentType?.split(';')[0]?.trim() ?? '';
    if (Array.isArray(manifests))
        return { kind: 'index', images: manifests.flatMap(imageOf) };
    if (fields.schemaVersion !== 2 || !Array.isArray(layers)) {
        if (fields.schemaVersion === 1)
            return { kind: 'other', type: shortType(type) };
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA('it is no manifest of an image');
    }
    const { mediaType, digest } = fieldsOf(config);
    if (!CONFIG_TYPES.includes(String(mediaType)))
        return { kind: 'other', type: shortType(String(mediaType)) };
    if (!isDigest(digest))
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA('its manifest names no configuration');
    const compressedBytes = layers.map(sizeOf).reduce((a, b) => a + b, 0);
    return { kind: 'image', digest: own, config: digest, compressedBytes };
}
function imageOf(entry) {
    const { digest, platform } = fieldsOf(entry);
    if (!isDigest(digest))
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA('an entry of its index has no digest');
    const named = platformOf(platform);
    // Build records and signatures stand in an index as images for no platform.
    return named === 'unknown/unknown' ? [] : [{ platform: named, digest }];
}
function sizeOf(layer) {
    const { size } = fieldsOf(layer);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA('a layer of its manifest has no size');
    return size;
}
/** `linux/amd64` of a platform or of a configuration; undefined where it does not say. */
function platformOf(value) {
    const { os, architecture } = fieldsOf(value);
    return isWord(os) && isWord(architecture) ? `${os}/${architecture}` : undefined;
}
function isWord(value) {
    return typeof value === 'string' && /^[a-z0-9_-]{1,20}$/i.test(value);
}
/** The name within a media type, as far as it may be shown. */
function shortType(type) {
    return /^[\w./+-]{1,100}$/.test(type) ? type : 'an unknown type';
}
function isDigest(value) {
    return typeof value === 'string' && _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NAME */ .yc.digest.test(value);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ QUARANTINED),
/* harmony export */   QA: () => (/* binding */ RegistryFault),
/* harmony export */   bv: () => (/* binding */ firstError),
/* harmony export */   ol: () => (/* binding */ RegistryStatus),
/* harmony export */   p1: () => (/* binding */ sightOf),
/* harmony export */   xi: () => (/* binding */ pullLimit)
/* harmony export */ });
/** A registry's answer that is none: not its protocol, too long, or not what the digest says. */
class RegistryFault extends Error {
    name = 'RegistryFault';
}
/** A status that says nothing of the image: 429, 5xx, a 404 of something else. Named as the errors of the SDKs are. */
class RegistryStatus extends Error {
    name = 'RestError';
    statusCode;
    code;
    /** How many pulls the registry gives in how many hours, where it has said so. */
    limit;
    constructor(statusCode, code, limit) {
        super(`HTTP ${statusCode}`);
        this.statusCode = statusCode;
        this.code = code;
        this.limit = limit;
    }
}
/** Of the header `ratelimit-limit` of Docker Hub: `100;w=21600` (recordings of 2021 and 2026). */
function pullLimit(header) {
    const [, pulls, seconds] = /^(\d{1,6})\s*;\s*w=(\d{1,7})$/.exec(header?.trim() ?? '') ?? [];
    if (pulls === undefined || seconds === undefined || Number(seconds) === 0)
        return undefined;
    return { pulls: Number(pulls), hours: Math.round(Number(seconds) / 360) / 10 };
}
/**
 * Codes of a 404 that speak of the image, from the specification of the distribution protocol 1.1.0; NOT_FOUND is
 * Harbor's. A 404 without one may come from a proxy.
 */
const MISSING = new Set(['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'BLOB_UNKNOWN', 'NOT_FOUND']);
/** What a status that is no success means. */
function sightOf({ status, code, message, challenge, limit }) {
    if (code === QUARANTINED || status === 401 || status === 403) {
        const address = FIREWALL.exec(message ?? '')?.[1];
        return { kind: 'refused', status, code: code ?? '', by: refusedBy(status, address, challenge), address };
    }
    if (status === 404 && code !== undefined && MISSING.has(code))
        return { kind: 'missing', code };
    throw new RegistryStatus(status, code, limit);
}
/** ACR: `client with IP '192.0.2.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.` */
const FIREWALL = /client with IP '([0-9a-f.:]{2,45})' is not allowed/i;
function refusedBy(status, address, challenge = '') {
    if (status === 403)
        return address === undefined ? 'unsaid' : 'network';
    // What was let in and may not do this is told so at the end of the next challenge.
    return /\berror="?insufficient_scope\b/i.test(challenge) ? 'role' : 'login';
}
/** ACR's code for an image that its quarantine holds back (github.com/Azure/acr/issues/210). */
const QUARANTINED = 'IMAGE_QUARANTINED';
/** The first error of `{"errors": [{"code": \u2026, "message": \u2026}]}`; nothing in any other body. */
function firstError(body) {
    const errors = body?.errors;
    const [first] = Array.isArray(errors) ? errors : [];
    const { code, message } = first ?? {};
    return {
        code: typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : undefined,
        message: typeof message === 'string' ? message.slice(0, 1_000) : undefined,
    };
}


/***/ })

};
