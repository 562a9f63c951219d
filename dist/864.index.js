export const id = 864;
export const ids = [864];
export const modules = {

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ azureOf)
});

// EXTERNAL MODULE: ./build/azure/assets.js
var assets = __webpack_require__(8903);
// EXTERNAL MODULE: ./build/azure/blobs.js + 1 modules
var blobs = __webpack_require__(9003);
// EXTERNAL MODULE: ./build/catalog/azure-operations.js
var azure_operations = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/azure/arm.js
var arm = __webpack_require__(7526);
// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/azure/session.js
var azure_session = __webpack_require__(4);
// EXTERNAL MODULE: ./build/azure/workspaces.js
var workspaces = __webpack_require__(3700);
;// CONCATENATED MODULE: ./build/azure/compute-sizes.js
/** VM sizes of a region: what each has, what it may be used for, and whether this subscription may have it. */





function computeSizes(session) {
    return {
        list: (subscription, region) => session.ask(azure_operations/* OPERATIONS */.x.vmSizes, { subscription, region }, async (use) => {
            const client = await (0,arm/* machineLearning */.qe)(use, subscription);
            const answer = await client.virtualMachineSizes.list(region, { abortSignal: use.signal });
            return (0,fields/* required */.mw)((0,fields/* list */.p_)((0,fields/* fieldsOf */.Pf)(answer).value), 'value').flatMap(row => sizeFacts((0,fields/* fieldsOf */.Pf)(row)));
        }),
        restrictions(subscription, region) {
            const { computeSkus: operation } = azure_operations/* OPERATIONS */.x;
            const parts = { subscription, region };
            return session.ask(operation, parts, async (use) => {
                const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
                return restrictionsOf(rows, region);
            });
        },
    };
}
/** Nothing for a row of which not even name, family and vCPUs are known: the others of the list still count. */
function sizeFacts(row) {
    const [name, family, vCpus] = [(0,fields/* text */.Qq)(row.name), (0,fields/* text */.Qq)(row.family), (0,fields/* amount */.vj)(row.vCPUs)];
    if (name === undefined || family === undefined || vCpus === undefined || vCpus <= 0)
        return [];
    return [
        {
            name,
            family,
            vCpus,
            gpus: (0,fields/* amount */.vj)(row.gpus) ?? 0,
            memoryGiB: (0,fields/* amount */.vj)(row.memoryGB),
            diskMiB: (0,fields/* amount */.vj)(row.maxResourceVolumeMB),
            computeTypes: (0,fields/* list */.p_)(row.supportedComputeTypes)?.filter(type => typeof type === 'string'),
        },
    ];
}
function restrictionsOf(rows, region) {
    const found = new Map();
    for (const row of rows.map(fields/* fieldsOf */.Pf)) {
        const size = (0,fields/* text */.Qq)(row.name);
        if (row.resourceType !== 'virtualMachines' || size === undefined)
            continue;
        const own = ((0,fields/* list */.p_)(row.restrictions) ?? []).map(fields/* fieldsOf */.Pf).filter(closed => isIn(region, closed));
        const whole = own.find(({ type }) => type === 'Location');
        const zones = own.filter(({ type }) => type === 'Zone').flatMap(zonesOf);
        if (whole === undefined && zones.length === 0)
            continue;
        const reason = whole && ((0,fields/* text */.Qq)(whole.reasonCode) ?? 'NotAvailable');
        found.set(size.toLowerCase(), { size, reason, zones: [...new Set(zones)].sort() });
    }
    return found;
}
/** A restriction names its regions twice; one of the older form has them in `values` alone. */
function isIn(region, { values, restrictionInfo, type }) {
    const named = (0,fields/* list */.p_)((0,fields/* fieldsOf */.Pf)(restrictionInfo).locations) ?? (type === 'Location' ? (0,fields/* list */.p_)(values) : undefined);
    return (named ?? []).some(place => typeof place === 'string' && (0,workspaces/* regionOf */.AP)(place) === region);
}
function zonesOf({ restrictionInfo }) {
    return ((0,fields/* list */.p_)((0,fields/* fieldsOf */.Pf)(restrictionInfo).zones) ?? []).filter(zone => typeof zone === 'string');
}

;// CONCATENATED MODULE: ./build/azure/computes.js
/** What a workspace has beside its endpoints: clusters, compute instances, and what is attached to it. */





function computes(session) {
    return {
        list(target) {
            const { computes: operation } = azure_operations/* OPERATIONS */.x;
            const parts = (0,workspaces/* partsOf */.CI)(target);
            return session.ask(operation, parts, async (use) => {
                const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
                return rows.map(computeFacts);
            });
        },
    };
}
/** Types and sizes come in any letter case (`STANDARD_DS3_V2`). */
function computeFacts(answer) {
    const { name, properties } = (0,fields/* fieldsOf */.Pf)(answer);
    const { computeType, properties: inner } = (0,fields/* fieldsOf */.Pf)(properties);
    const own = (0,fields/* fieldsOf */.Pf)(inner);
    const type = (0,fields/* required */.mw)((0,fields/* text */.Qq)(computeType), 'computeType');
    return {
        name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        type,
        vmSize: (0,fields/* text */.Qq)(own.vmSize),
        isLowPriority: /^low.?priority$/i.test((0,fields/* text */.Qq)(own.vmPriority) ?? ''),
        machines: /^computeinstance$/i.test(type) ? instanceOf(own) : nodesOf(own),
    };
}
/**
 * A compute instance that is stopped keeps its quota, unless it says otherwise (how-to-manage-compute-instance.md:
 * stopping does not release quota, to ensure that it can be started again).
 */
function instanceOf({ state, releaseQuotaOnStop }) {
    // Whether one that could not be made holds a machine is not known.
    if (/^createfailed$/i.test((0,fields/* text */.Qq)(state) ?? ''))
        return undefined;
    const isStopped = /^stopped$/i.test((0,fields/* text */.Qq)(state) ?? '');
    return isStopped && (0,fields/* flag */.Jt)(releaseQuotaOnStop) === true ? 0 : 1;
}
/** A cluster that grows has the machines that it is to get; one that shrinks, those that it had. */
function nodesOf({ currentNodeCount, targetNodeCount }) {
    const counts = [(0,fields/* amount */.vj)(currentNodeCount), (0,fields/* amount */.vj)(targetNodeCount)].filter(count => count !== undefined);
    return counts.length === 0 ? undefined : Math.max(0, ...counts);
}

// EXTERNAL MODULE: ./build/azure/datastores.js
var datastores = __webpack_require__(4748);
// EXTERNAL MODULE: ./build/azure/missing.js
var missing = __webpack_require__(5604);
;// CONCATENATED MODULE: ./build/azure/endpoints.js
/** Online endpoints and deployments as they are in Azure now. */






function endpoints(session) {
    return {
        get: (target, name) => (0,workspaces/* inside */.nx)(session, target, getEndpoint(session, target, name)),
        list(target) {
            const { endpoints: operation } = azure_operations/* OPERATIONS */.x;
            const parts = (0,workspaces/* partsOf */.CI)(target);
            return session.ask(operation, parts, async (use) => {
                const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
                return rows.map(endpointFacts);
            });
        },
        deployments: (target, endpoint) => deploymentsOf(session, target, endpoint),
    };
}
// Not by the client: what it speaks is older than mirrored traffic, and a deployment that has some would look unused.
function getEndpoint(session, target, endpoint) {
    const { endpoint: operation } = azure_operations/* OPERATIONS */.x;
    const parts = { ...(0,workspaces/* partsOf */.CI)(target), endpoint };
    return session.ask(operation, parts, async (use) => {
        const path = (0,azure_session/* filled */.Bq)(operation.path, parts);
        const answer = await (0,missing/* orMissing */.M)((0,arm/* getResource */.hZ)(use, path, operation.apiVersion ?? ''));
        return answer === undefined ? undefined : endpointFacts(answer);
    });
}
async function deploymentsOf(session, target, endpoint) {
    // One that does not exist has none; asking for them would be a 404 of its own kind.
    const around = await endpoints(session).get(target, endpoint);
    if (around.kind === 'unknown')
        return around;
    if (around.value === undefined)
        return { kind: 'known', value: [] };
    return session.ask(azure_operations/* OPERATIONS */.x.deployments, { ...(0,workspaces/* partsOf */.CI)(target), endpoint }, async (use) => {
        const client = await (0,arm/* machineLearning */.qe)(use, target.subscription);
        const { resourceGroup, workspace } = target;
        const found = [];
        const options = { abortSignal: use.signal };
        for await (const deployment of client.onlineDeployments.list(resourceGroup, workspace, endpoint, options))
            found.push(deploymentFacts(endpoint, deployment));
        return found;
    });
}
function endpointFacts(answer) {
    const { id, name, identity, properties } = (0,fields/* fieldsOf */.Pf)(answer);
    const own = (0,fields/* fieldsOf */.Pf)(properties);
    return {
        id: (0,fields/* required */.mw)((0,fields/* text */.Qq)(id), 'id'),
        name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        state: (0,fields/* required */.mw)((0,fields/* text */.Qq)(own.provisioningState), 'provisioningState'),
        authMode: (0,fields/* text */.Qq)(own.authMode),
        traffic: percentages(own.traffic),
        mirrorTraffic: percentages(own.mirrorTraffic),
        identity: identityFacts((0,fields/* fieldsOf */.Pf)(identity)),
        compute: (0,fields/* text */.Qq)(own.compute),
        publicNetworkAccess: (0,fields/* text */.Qq)(own.publicNetworkAccess),
        scoringUri: (0,fields/* text */.Qq)(own.scoringUri),
        properties: textsOf(own.properties),
    };
}
function textsOf(value) {
    const entries = Object.entries((0,fields/* fieldsOf */.Pf)(value));
    return new Map(entries.filter((entry) => typeof entry[1] === 'string'));
}
function percentages(value) {
    const entries = Object.entries((0,fields/* fieldsOf */.Pf)(value)).map(([name, share]) => [name, (0,fields/* amount */.vj)(share) ?? 0]);
    return new Map(entries);
}
function identityFacts({ type, principalId, userAssignedIdentities }) {
    return {
        type: (0,fields/* text */.Qq)(type) ?? 'None',
        principalId: (0,fields/* text */.Qq)(principalId),
        userAssigned: Object.keys((0,fields/* fieldsOf */.Pf)(userAssignedIdentities)),
        userPrincipals: Object.values((0,fields/* fieldsOf */.Pf)(userAssignedIdentities)).flatMap(identity => (0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(identity).principalId) ?? []),
    };
}
function deploymentFacts(endpoint, answer) {
    const { id, name, sku, properties } = (0,fields/* fieldsOf */.Pf)(answer);
    const own = (0,fields/* fieldsOf */.Pf)(properties);
    return {
        id: (0,fields/* required */.mw)((0,fields/* text */.Qq)(id), 'id'),
        name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        endpoint,
        state: (0,fields/* required */.mw)((0,fields/* text */.Qq)(own.provisioningState), 'provisioningState'),
        computeType: (0,fields/* text */.Qq)(own.endpointComputeType),
        instanceType: (0,fields/* text */.Qq)(own.instanceType),
        instances: (0,fields/* amount */.vj)((0,fields/* fieldsOf */.Pf)(sku).capacity),
        model: (0,fields/* text */.Qq)(own.model),
        environment: (0,fields/* text */.Qq)(own.environmentId),
        code: (0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(own.codeConfiguration).codeId),
        egressPublicNetworkAccess: (0,fields/* text */.Qq)(own.egressPublicNetworkAccess),
        operationUri: (0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(own.properties).AzureAsyncOperationUri),
        properties: textsOf(own.properties),
    };
}

// EXTERNAL MODULE: ./build/azure/resource-ids.js
var resource_ids = __webpack_require__(5413);
;// CONCATENATED MODULE: ./build/azure/identities.js
/** User-assigned managed identities. */






function identities(session) {
    return {
        async get(id) {
            const { managedIdentity: operation } = azure_operations/* OPERATIONS */.x;
            const { subscription, resourceGroup, name: identity } = (0,resource_ids/* oneSpelling */.Th)(id);
            const parts = { subscription, resourceGroup, identity };
            return session.ask(operation, parts, async (use) => {
                const path = (0,azure_session/* filled */.Bq)(operation.path, parts);
                const body = await (0,missing/* orMissing */.M)((0,arm/* getResource */.hZ)(use, path, operation.apiVersion ?? ''));
                return body === undefined ? undefined : factsOf(body);
            });
        },
    };
}
function factsOf(body) {
    const { principalId, tenantId } = (0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(body).properties);
    return {
        principalId: (0,fields/* required */.mw)((0,resource_ids/* guid */.Os)((0,fields/* text */.Qq)(principalId)), 'principalId'),
        tenantId: (0,resource_ids/* guid */.Os)((0,fields/* text */.Qq)(tenantId)),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Reads `WWW-Authenticate`: one header may hold several challenges, and several headers may be joined to one. */
/** A header longer than this is no challenge. */
const MAX_LENGTH = 8_192;
/** `name=value`, `name="value"`, or the word that starts a challenge. Each step is bounded by what it stands on. */
const PIECE = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*)))?/gy;
function readChallenges(header) {
    if (header.length > MAX_LENGTH)
        return [];
    const found = [];
    PIECE.lastIndex = 0;
    for (let at = 0; at < header.length;) {
        PIECE.lastIndex = at;
        const match = PIECE.exec(header);
        if (match === null) {
            at += 1;
            continue;
        }
        at = PIECE.lastIndex;
        const [, name = '', quoted, bare] = match;
        if (quoted === undefined && bare === undefined)
            found.push({ scheme: name.toLowerCase(), parameters: new Map() });
        else
            found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    return found;
}
/**
 * Where a token for a repository is to be had; undefined where the registry wants something else than a token.
 * @throws TypeError where the realm is no address
 */
function tokenUrl(header, repository) {
    const bearer = readChallenges(header).find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'))?.parameters;
    if (bearer === undefined)
        return undefined;
    const url = new URL(bearer.get('realm') ?? '');
    const service = bearer.get('service');
    if (service && !url.searchParams.has('service'))
        url.searchParams.set('service', service);
    const scope = bearer.get('scope') || `repository:${repository}:pull`;
    if (!url.searchParams.has('scope'))
        url.searchParams.set('scope', scope);
    return url;
}

// EXTERNAL MODULE: ./build/registry/manifest.js
var registry_manifest = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/registry/repository.js
var registry_repository = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/registry/distribution.js
/**
 * The distribution protocol (github.com/opencontainers/distribution-spec 1.1.0), as anybody may speak it: reads only,
 * and no name and password, for a deployment has none either. It stands on a transport that others give.
 */




/** As large as registries take manifests (distribution-spec: at least 4 MiB). */
const MAX_MANIFEST = 4 * 1024 * 1024;
const MAX_CONFIG = 4 * 1024 * 1024;
const MAX_TOKEN = 64 * 1024;
const MAX_TAGS_PAGE = 2 * 1024 * 1024;
/** A thousand a page; the nearest of so many is near enough. */
const MAX_TAG_PAGES = 5;
const MAX_REDIRECTS = 5;
const JSON_TYPE = { accept: 'application/json' };
function distribution(transport, address, signal) {
    const client = new Client(transport, address, signal);
    const base = `${address.origin}/v2/${address.repository}`;
    const manifestUrl = (reference) => `${base}/manifests/${reference}`;
    return {
        find: reference => find(client, manifestUrl(reference)),
        manifest: reference => manifest(client, manifestUrl(reference), reference),
        platform: image => platform(client, `${base}/blobs/${image.config}`, image.config),
        tags: () => tags(client, `${base}/tags/list?n=1000`, address.origin),
    };
}
async function find(client, url) {
    const options = { headers: ACCEPT_MANIFESTS, maxBytes: MAX_MANIFEST };
    const head = await client.send('HEAD', url, options);
    if (isManifest(head))
        return { kind: 'found', value: undefined };
    if (!SAYS_NOTHING.has(head.status))
        return (0,registry_repository/* sightOf */.p1)(head.status, undefined);
    const response = await client.send('GET', url, options);
    if (response.status !== 200)
        return (0,registry_repository/* sightOf */.p1)(response.status, codeIn(response));
    manifestIn(response);
    return { kind: 'found', value: undefined };
}
/** The answer to HEAD has no body that says why, and some registries do not know HEAD: then GET tells. */
const SAYS_NOTHING = new Set([200, 404, 405, 501]);
/** A page of a proxy is an answer of status 200 too: a manifest names its digest or its type. */
function isManifest(response) {
    const type = response.header('content-type')?.split(';')[0]?.trim() ?? '';
    const isOne = namedDigest(response) !== undefined || registry_manifest/* MANIFEST_TYPES */._P.includes(type);
    return response.status === 200 && isOne;
}
async function manifest(client, url, reference) {
    const response = await client.send('GET', url, { headers: ACCEPT_MANIFESTS, maxBytes: MAX_MANIFEST });
    if (response.status !== 200)
        return (0,registry_repository/* sightOf */.p1)(response.status, codeIn(response));
    const expected = (0,registry_manifest/* isDigest */.Bc)(reference) ? reference : namedDigest(response);
    if (expected !== undefined)
        verify(response, expected);
    return { kind: 'found', value: manifestIn(response) };
}
function manifestIn(response) {
    const own = `sha256:${hash('sha256', response)}`;
    return (0,registry_manifest/* readManifest */.WI)(jsonIn(response), response.header('content-type'), own);
}
async function platform(client, url, digest) {
    const response = await client.send('GET', url, { headers: {}, maxBytes: MAX_CONFIG });
    if (response.status !== 200)
        return (0,registry_repository/* sightOf */.p1)(response.status, codeIn(response));
    verify(response, digest);
    return { kind: 'found', value: (0,registry_manifest/* platformOf */.tj)(jsonIn(response)) };
}
async function tags(client, first, origin) {
    const found = [];
    let next = first;
    for (let page = 0; next !== undefined && page < MAX_TAG_PAGES; page += 1) {
        const response = await client.send('GET', next, { headers: JSON_TYPE, maxBytes: MAX_TAGS_PAGE });
        if (response.status !== 200)
            break;
        const list = jsonIn(response)?.tags;
        if (Array.isArray(list))
            found.push(...list.filter(tag => typeof tag === 'string'));
        next = nextPage(response.header('link'), next, origin);
    }
    return found;
}
/** `<\u2026/tags/list?last=3.12&n=1000>; rel="next"`, within the same registry. */
function nextPage(link, from, origin) {
    const written = /^<([^<>]{1,2000})>;\s*rel="?next"?/.exec(link ?? '')?.[1];
    if (written === undefined || !URL.canParse(written, from))
        return undefined;
    const url = new URL(written, from);
    return url.origin === origin && url.href !== from ? url.href : undefined;
}
const ACCEPT_MANIFESTS = { accept: registry_manifest/* MANIFEST_TYPES */._P.join(', ') };
/** Asks for a token where the registry wants one, and follows to where it keeps its blobs. */
class Client {
    #transport;
    #address;
    #signal;
    #token;
    constructor(transport, address, signal) {
        this.#transport = transport;
        this.#address = address;
        this.#signal = signal;
    }
    /** The answer at the end of all redirects. 401 and 403: not to be read by anybody. */
    async send(method, url, options) {
        const first = await this.#follow(method, url, options);
        if (first.status !== 401)
            return first;
        const token = await this.#newToken(first.header('www-authenticate') ?? '');
        if (token === undefined)
            return first;
        this.#token = token;
        return this.#follow(method, url, options);
    }
    async #follow(method, start, options) {
        let url = start;
        for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
            const response = await this.#exchange(method, url, options);
            const location = isRedirect(response.status) ? response.header('location') : undefined;
            if (location === undefined)
                return response;
            url = this.#checked(location, url).href;
        }
        throw new registry_repository/* RegistryFault */.QA(`it redirects more than ${MAX_REDIRECTS} times`);
    }
    #exchange(method, url, { headers, maxBytes }) {
        const { origin } = this.#address;
        // A token is for the registry, and not for where it keeps its blobs.
        const own = this.#token !== undefined && new URL(url).origin === origin
            ? { ...headers, authorization: `Bearer ${this.#token}` }
            : headers;
        return this.#transport({ method, url, headers: own, maxBytes, signal: this.#signal });
    }
    /** undefined where anybody is refused, or where only a name and a password would do. */
    async #newToken(header) {
        const { origin, repository } = this.#address;
        const url = tokenUrlOf(header, repository);
        if (url === undefined)
            return undefined;
        const response = await this.#transport({
            method: 'GET',
            url: this.#checked(url.href, origin).href,
            headers: JSON_TYPE,
            maxBytes: MAX_TOKEN,
            signal: this.#signal,
        });
        if (response.status === 401 || response.status === 403)
            return undefined;
        if (response.status !== 200)
            throw new registry_repository/* RegistryStatus */.ol(response.status, codeIn(response));
        const { token, access_token } = (jsonIn(response) ?? {});
        const given = token ?? access_token;
        if (typeof given !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(given))
            throw new registry_repository/* RegistryFault */.QA('its token server gave no token');
        return given;
    }
    /** @throws RegistryFault where an address of the registry's answer is none that may be asked */
    #checked(written, from) {
        if (!URL.canParse(written, from))
            throw new registry_repository/* RegistryFault */.QA('it names an address that is none');
        const url = new URL(written, from);
        const isSafe = url.protocol === 'https:' || (isLoopback(url) && isLoopback(new URL(this.#address.origin)));
        if (!isSafe || url.username !== '' || url.password !== '')
            throw new registry_repository/* RegistryFault */.QA(`it leads to ${url.protocol}//${url.host}, which is not asked`);
        return url;
    }
}
function tokenUrlOf(header, repository) {
    try {
        return tokenUrl(header, repository);
    }
    catch {
        throw new registry_repository/* RegistryFault */.QA('its token server has an address that is none');
    }
}
/** Plain HTTP to this very machine: a registry of a test, asked over HTTP itself. */
function isLoopback({ protocol, hostname }) {
    return (protocol === 'http:' && (hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost'));
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function namedDigest(response) {
    const digest = response.header('docker-content-digest');
    return (0,registry_manifest/* isDigest */.Bc)(digest) ? digest : undefined;
}
function verify(response, digest) {
    const [algorithm = '', expected] = digest.split(':');
    if (hash(algorithm, response) !== expected)
        throw new registry_repository/* RegistryFault */.QA('its bytes are not those of the digest');
}
function hash(algorithm, { body }) {
    return (0,external_node_crypto_.createHash)(algorithm).update(body).digest('hex');
}
function codeIn(response) {
    try {
        return (0,registry_repository/* errorCode */.CA)(jsonIn(response));
    }
    catch {
        // A page of a proxy, or nothing: the status says what there is to say.
        return undefined;
    }
}
function jsonIn({ body }) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        throw new registry_repository/* RegistryFault */.QA('it is no JSON, or was cut off');
    }
}

// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/azure/http.js
var http = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/azure/load-sdk.js
var load_sdk = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/azure/registry-http.js




/** Through the proxy of the environment, with patience for throttling; redirects are for who asks. */
async function registryTransport() {
    const { createHttpHeaders, createPipelineFromOptions, createPipelineRequest } = await (0,load_sdk/* loadSdk */.N)('http');
    const client = await (0,http/* guardedHttp */.x)({ allows: isOutside });
    const pipeline = createPipelineFromOptions({
        retryOptions: azure_session/* RETRIES */.Zs,
        redirectOptions: { maxRetries: 0 },
        userAgentOptions: { userAgentPrefix: 'endpoint-preflight' },
    });
    return async ({ method, url, headers, maxBytes, signal }) => {
        const request = createPipelineRequest({
            method,
            url,
            headers: createHttpHeaders({ ...headers }),
            abortSignal: signal,
            // Else the client would read a body to its end, however far that is.
            streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
        });
        return answerOf(await pipeline.sendRequest(client, request), maxBytes);
    };
}
/**
 * A name that means the same machine for everybody. A YAML file, a realm or a redirect must not make the runner ask
 * a neighbour in its own network: addresses by number and names without a dot are not asked.
 */
function isOutside(host) {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(name) &&
        !/\.(?:localhost|local|internal)$/.test(name));
}
async function answerOf(response, maxBytes) {
    const { status, headers } = response;
    return {
        status,
        header: name => headers.get(name),
        body: await bytesOf(response.readableStreamBody, maxBytes),
    };
}
/** @throws RegistryFault where there are more than `maxBytes`; the connection is then ended */
async function bytesOf(stream, maxBytes) {
    const chunks = [];
    let length = 0;
    // Leaving the loop early ends the stream, and with it the connection.
    for await (const chunk of stream ?? []) {
        const bytes = Buffer.from(chunk);
        length += bytes.length;
        if (length > maxBytes)
            throw new registry_repository/* RegistryFault */.QA(`it is longer than ${maxBytes} bytes`);
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/azure/acr.js






const MAX_TAGS = 1_000;
const TAGS_PAGE = 200;
function acrRepository(use, host, repository) {
    let client;
    // One client for all questions: it holds the token of the repository.
    const content = () => {
        client ??= contentClient(use, host, repository);
        return client;
    };
    const { signal: abortSignal } = use;
    const manifest = async (reference) => {
        const answer = await told(async () => (await content()).getManifest(reference, { abortSignal }));
        if (answer.kind !== 'found')
            return answer;
        const { manifest: body, mediaType, digest } = answer.value;
        return { kind: 'found', value: (0,registry_manifest/* readManifest */.WI)(body, mediaType, digest) };
    };
    return {
        manifest,
        async find(reference) {
            const answer = await manifest(reference);
            return answer.kind === 'found' ? { kind: 'found', value: undefined } : answer;
        },
        // Not its configuration: the client throws out of an event, past every catch, where a blob is not whole.
        platform: ({ digest }) => told(async () => {
            const client = await propertiesClient(use, host);
            const artifact = client.getArtifact(repository, digest);
            const properties = await artifact.getManifestProperties({ abortSignal });
            // The client makes an empty record of a page that is no answer.
            if (properties.digest !== digest)
                throw new registry_repository/* RegistryFault */.QA('it does not speak of the image');
            return (0,registry_manifest/* platformOf */.tj)({ os: properties.operatingSystem, architecture: properties.architecture });
        }),
        async tags() {
            const client = await propertiesClient(use, host);
            const found = [];
            const pages = client
                .getRepository(repository)
                .listManifestProperties({ order: 'LastUpdatedOnDescending', abortSignal })
                .byPage({ maxPageSize: TAGS_PAGE });
            for await (const page of pages) {
                found.push(...page.flatMap(({ tags }) => (Array.isArray(tags) ? tags : [])));
                if (found.length >= MAX_TAGS)
                    break;
            }
            return found;
        },
    };
}
async function contentClient(use, host, repository) {
    const { ContainerRegistryContentClient: Client } = await (0,load_sdk/* loadSdk */.N)('containerRegistry');
    return new Client(`https://${host}`, repository, use.credential, await options(use, host));
}
async function propertiesClient(use, host) {
    const { ContainerRegistryClient: Client } = await (0,load_sdk/* loadSdk */.N)('containerRegistry');
    return new Client(`https://${host}`, use.credential, await options(use, host));
}
async function options({ session }, host) {
    return {
        audience: session.cloud.registryScope.replace(/\/\.default$/, ''),
        retryOptions: azure_session/* RETRIES */.Zs,
        httpClient: await (0,http/* guardedHttp */.x)({
            // A blob is fetched from storage, by an address that holds its own signature.
            allows: (asked, request) => asked === host ||
                (request.method === 'GET' && !request.headers.has('authorization') && isOutside(asked)),
        }),
    };
}
/** What a call of the client says, by the status of its error; an error without one is not the registry's. */
async function told(call) {
    try {
        return { kind: 'found', value: await call() };
    }
    catch (error) {
        const { name, statusCode, details } = error;
        if (typeof statusCode === 'number' && statusCode !== 200)
            return (0,registry_repository/* sightOf */.p1)(statusCode, (0,registry_repository/* errorCode */.CA)(details) ?? codeInText(error));
        if (name === 'DigestMismatchError')
            throw new registry_repository/* RegistryFault */.QA('its bytes are not those of the digest');
        // The client speaks of a broken token exchange, and of a body that is no JSON, in plain errors.
        if (name === 'Error' || name === 'SyntaxError')
            throw new registry_repository/* RegistryFault */.QA('it is not what a container registry answers');
        throw error;
    }
}
function codeInText(error) {
    try {
        return (0,registry_repository/* errorCode */.CA)(JSON.parse(error.message));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/azure/told.js
var azure_told = __webpack_require__(1835);
;// CONCATENATED MODULE: ./build/azure/registries.js
/** Azure container registries as resources: where they answer, who may reach them, how they give rights. */






const ID = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ContainerRegistry\/registries\/([^/]+)$/i;
function registries(session) {
    return {
        async byId(id) {
            const { containerRegistry: operation } = azure_operations/* OPERATIONS */.x;
            const [, subscription, resourceGroup, registry] = ID.exec(id) ?? [];
            if (subscription === undefined || resourceGroup === undefined || registry === undefined)
                return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', {
                    question: `${operation.method} ${operation.path}`,
                    detail: 'its id is that of no container registry',
                });
            // Azure writes one id in many letter cases; the question is one.
            const parts = {
                subscription: subscription.toLowerCase(),
                resourceGroup: resourceGroup.toLowerCase(),
                registry: registry.toLowerCase(),
            };
            return session.ask(operation, parts, async (use) => {
                const body = await (0,missing/* orMissing */.M)((0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? ''));
                return body === undefined ? undefined : registries_factsOf(body);
            });
        },
        byLoginServer: (subscription, host) => (0,azure_told/* then */.k8)(registries_all(session, subscription), found => (0,azure_told/* known */.eO)(found.find(({ loginServer }) => loginServer === host.toLowerCase()))),
    };
}
function registries_all(session, subscription) {
    const { containerRegistries: operation } = azure_operations/* OPERATIONS */.x;
    const parts = { subscription };
    return session.ask(operation, parts, async (use) => {
        const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(registries_factsOf);
    });
}
/** A host that Azure names is asked with a token of Azure, so it must be nothing but a host. */
const HOST = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
function registries_factsOf(body) {
    const { id, name, sku, properties } = (0,fields/* fieldsOf */.Pf)(body);
    const own = (0,fields/* fieldsOf */.Pf)(properties);
    const loginServer = (0,fields/* required */.mw)((0,fields/* text */.Qq)(own.loginServer), 'loginServer').toLowerCase();
    if (!HOST.test(loginServer))
        throw new fields/* BadAnswer */.CF('its "loginServer" is no host');
    return {
        id: (0,fields/* required */.mw)((0,fields/* text */.Qq)(id), 'id'),
        name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        loginServer,
        sku: (0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(sku).name),
        publicNetworkAccess: (0,fields/* text */.Qq)(own.publicNetworkAccess),
        defaultAction: (0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(own.networkRuleSet).defaultAction),
        roleAssignmentMode: (0,fields/* text */.Qq)(own.roleAssignmentMode),
        hasQuarantine: isEnabled((0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(own.policies).quarantinePolicy)),
        isAnonymous: (0,fields/* flag */.Jt)(own.anonymousPullEnabled) ?? false,
    };
}
function isEnabled({ status }) {
    return (0,fields/* text */.Qq)(status)?.toLowerCase() === 'enabled';
}

;// CONCATENATED MODULE: ./build/azure/images.js
/**
 * Images in container registries: whether one is there, for which platforms, how large. A registry of the target is
 * asked with the token of who has signed in, any other as anybody: a YAML file must not choose where a token goes.
 */











function images_images(session) {
    const repositories = new Map();
    const asking = (target, image) => askerOf(session, repositories, target, image);
    return {
        find: async (target, image) => images_find(await asking(target, image), image),
        platforms: async (target, image) => platforms(await asking(target, image), image),
        compressedBytes: async (target, image) => compressedBytes(await asking(target, image), image),
        tags: async (target, image) => (await asking(target, image)).tags(),
        registryOf: (target, image) => owned(session, target, (0,reference/* addressOf */.ci)(image).host),
    };
}
async function askerOf(session, repositories, target, image) {
    const { host, repository } = (0,reference/* addressOf */.ci)(image);
    const owner = await owned(session, target, host);
    const parts = { registry: host, repository };
    if (owner.kind === 'known' && owner.value !== undefined) {
        const facts = owner.value;
        return asOwner(session, repositories, parts, facts);
    }
    return asAnybody(session, repositories, parts, sight => strangerRefused(session, target, owner, host, sight));
}
function asOwner(session, repositories, place, facts) {
    const ask = (operation, reference, call) => session.ask(azure_operations/* OPERATIONS */.x[operation], { ...place, reference }, (use) => asked(call, () => kept(repositories, `token ${place.registry}/${place.repository}`, () => acrRepository(use, place.registry, place.repository))));
    const manifest = (reference) => ask('acrManifest', reference, from => from.manifest(reference));
    return {
        find: manifest,
        manifest,
        platform: image => ask('acrProperties', image.digest, from => from.platform(image)),
        tags: () => ask('acrTags', 'tags', from => from.tags()),
        refusal: sight => ownerRefused(facts, place, sight),
    };
}
function asAnybody(session, repositories, place, refusal) {
    const address = { origin: `https://${place.registry}`, repository: place.repository };
    const ask = (operation, reference, call) => {
        if (!isOutside(place.registry))
            return Promise.resolve(insideNetwork(place));
        return session.askAnonymously(azure_operations/* OPERATIONS */.x[operation], { ...place, reference }, use => asked(call, async () => {
            const transport = await transportOf(session);
            return kept(repositories, `${place.registry}/${place.repository}`, () => anonymous(transport, address, use));
        }));
    };
    return {
        find: reference => ask('imagePresence', reference, from => from.find(reference)),
        manifest: reference => ask('imageManifest', reference, from => from.manifest(reference)),
        platform: image => ask('imageConfig', image.config, from => from.platform(image)),
        tags: () => ask('imageTags', 'tags', from => from.tags()),
        refusal,
    };
}
function insideNetwork({ registry }) {
    return (0,azure_told/* unknown */.L5)('unsupported', 'registry/inside', { registry });
}
function anonymous(transport, address, { signal }) {
    return distribution(transport, address, signal);
}
const transports = new WeakMap();
function transportOf(session) {
    let transport = transports.get(session);
    if (transport === undefined) {
        transport = registryTransport();
        transports.set(session, transport);
    }
    return transport;
}
/** One for all questions about a repository: it holds the token. */
function kept(repositories, key, make) {
    let repository = repositories.get(key);
    if (repository === undefined) {
        repository = make();
        repositories.set(key, repository);
    }
    return repository;
}
/** What is wrong with an answer is said in the words of this folder. */
async function asked(call, from) {
    try {
        return await call(await from());
    }
    catch (error) {
        throw error instanceof registry_repository/* RegistryFault */.QA ? new fields/* BadAnswer */.CF(error.message) : error;
    }
}
/**
 * The registry that answers at a host, if it is the workspace's own or one of the target's subscription. An answer
 * that is not known counts as no: then nothing goes there but what anybody may ask.
 */
async function owned(session, target, host) {
    if (!host.endsWith(session.cloud.registrySuffix))
        return (0,azure_told/* known */.eO)(undefined);
    const questions = registries(session);
    const own = await (0,azure_told/* then */.k8)((0,workspaces/* workspaces */.dh)(session).get(target), workspace => workspace?.containerRegistry === undefined
        ? (0,azure_told/* known */.eO)(undefined)
        : questions.byId(workspace.containerRegistry));
    if (own.kind === 'known' && own.value?.loginServer === host)
        return own;
    const listed = await questions.byLoginServer(target.subscription, host);
    // Not among those of the subscription is an answer only where the workspace's own is known to be another.
    return listed.kind === 'known' && listed.value === undefined && own.kind === 'unknown' ? own : listed;
}
function ownerRefused(facts, { registry, repository }, { status, code }) {
    const values = { registry, repository, status, code: code === '' ? '' : `, ${code}`, scope: facts.id };
    if (code === registry_repository/* QUARANTINED */.Nz)
        return (0,azure_told/* unknown */.L5)('forbidden', 'registry/quarantined', values);
    if (facts.publicNetworkAccess === 'Disabled' || facts.defaultAction === 'Deny')
        return (0,azure_told/* unknown */.L5)('forbidden', 'registry/closed', values);
    const role = facts.roleAssignmentMode === 'AbacRepositoryPermissions'
        ? 'Container Registry Repository Reader'
        : 'AcrPull';
    return (0,azure_told/* unknown */.L5)('forbidden', 'registry/no-pull', { ...values, role });
}
function strangerRefused(session, { subscription }, owner, registry, { status }) {
    if (!registry.endsWith(session.cloud.registrySuffix))
        return (0,azure_told/* unknown */.L5)('forbidden', 'registry/refused', { registry, status });
    // It may be the target's, and who asks may not know so.
    if (owner.kind === 'unknown')
        return owner;
    return (0,azure_told/* unknown */.L5)('forbidden', 'registry/foreign', { registry, subscription });
}
async function images_find(asker, image) {
    return (0,azure_told/* then */.k8)(asker.find((0,reference/* referenceOf */.Bz)(image)), (sight) => {
        if (sight.kind === 'found')
            return (0,azure_told/* known */.eO)({ kind: 'found' });
        if (sight.kind === 'refused')
            return (0,azure_told/* known */.eO)({
                kind: 'refused',
                why: asker.refusal(sight),
                isQuarantined: sight.code === registry_repository/* QUARANTINED */.Nz,
            });
        const part = sight.code === 'NAME_UNKNOWN' ? 'repository' : image.digest === undefined ? 'tag' : 'digest';
        return (0,azure_told/* known */.eO)({ kind: 'missing', part });
    });
}
function platforms(asker, image) {
    return (0,azure_told/* then */.k8)(readable(asker, asker.manifest((0,reference/* referenceOf */.Bz)(image))), manifest => {
        if (manifest.kind === 'image')
            return (0,azure_told/* then */.k8)(readable(asker, asker.platform(manifest)), platform => (0,azure_told/* known */.eO)(platform === undefined ? undefined : [platform]));
        if (manifest.kind === 'other')
            return noImage(manifest);
        const named = [...new Set(manifest.images.flatMap(({ platform }) => platform ?? []))];
        const isWhole = manifest.images.every(({ platform }) => platform !== undefined);
        return (0,azure_told/* known */.eO)(isWhole || named.includes(registry_manifest/* LINUX_AMD64 */._n) ? named : undefined);
    });
}
function compressedBytes(asker, image) {
    return (0,azure_told/* then */.k8)(readable(asker, asker.manifest((0,reference/* referenceOf */.Bz)(image))), manifest => {
        if (manifest.kind === 'image')
            return (0,azure_told/* known */.eO)(manifest.compressedBytes);
        if (manifest.kind === 'other')
            return noImage(manifest);
        const own = manifest.images.find(({ platform }) => platform === registry_manifest/* LINUX_AMD64 */._n);
        if (own === undefined)
            return (0,azure_told/* known */.eO)(undefined);
        return (0,azure_told/* then */.k8)(readable(asker, asker.manifest(own.digest)), inner => (0,azure_told/* known */.eO)(inner.kind === 'image' ? inner.compressedBytes : undefined));
    });
}
function noImage({ type }) {
    return (0,azure_told/* unknown */.L5)('unsupported', 'registry/no-image', { type });
}
/** The value of a sight that was there a moment ago. */
function readable(asker, told) {
    return (0,azure_told/* then */.k8)(told, (sight) => {
        if (sight.kind === 'found')
            return (0,azure_told/* known */.eO)(sight.value);
        if (sight.kind === 'refused')
            return asker.refusal(sight);
        return (0,azure_told/* unknown */.L5)('bad-answer', 'registry/half', { code: sight.code });
    });
}

;// CONCATENATED MODULE: ./build/azure/key-vaults.js
/** The key vault of a workspace: who may reach it. */






function keyVaults(session) {
    return {
        async byId(id) {
            const { keyVault: operation } = azure_operations/* OPERATIONS */.x;
            const vault = (0,resource_ids/* resourceName */.Iy)(id, 'Microsoft.KeyVault/vaults');
            if (vault === undefined)
                return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', {
                    question: 'the key vault of the workspace',
                    detail: 'its id is that of something else',
                });
            const parts = { ...vault };
            return session.ask(operation, parts, async (use) => key_vaults_factsOf(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
        },
    };
}
function key_vaults_factsOf(body) {
    const { name, properties } = (0,fields/* fieldsOf */.Pf)(body);
    const own = (0,fields/* fieldsOf */.Pf)(properties);
    const firewall = (0,fields/* fieldsOf */.Pf)(own.networkAcls);
    return {
        name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        publicNetworkAccess: (0,fields/* text */.Qq)(own.publicNetworkAccess),
        defaultAction: (0,fields/* text */.Qq)(firewall.defaultAction),
        bypass: (0,fields/* text */.Qq)(firewall.bypass),
    };
}

;// CONCATENATED MODULE: ./build/azure/live.js
/** A deployment while it is being made: its state, the operation that makes it, and its logs. Asked anew each time. */








function live(session) {
    return {
        deployment: name => getDeployment(session, name),
        operation: uri => getOperation(session, uri),
        logs: (name, container, lines) => getLogs(session, name, container, lines),
    };
}
function partsOfDeployment({ target, endpoint, deployment }) {
    return { ...(0,workspaces/* partsOf */.CI)(target), endpoint, deployment };
}
function getDeployment(session, name) {
    return session.fresh(azure_operations/* OPERATIONS */.x.deployment, partsOfDeployment(name), async (use) => {
        const { target, endpoint, deployment } = name;
        const client = await (0,arm/* machineLearning */.qe)(use, target.subscription);
        const answer = await (0,missing/* orMissing */.M)(client.onlineDeployments.get(target.resourceGroup, target.workspace, endpoint, deployment, {
            abortSignal: use.signal,
        }), ['ParentResourceNotFound']);
        return answer && deploymentFacts(endpoint, answer);
    });
}
// error-texts.md of the documents: \u2026/locations/{region}/mfeOperationsStatus/oe:{guid}:{guid} or od:\u2026
const OPERATION = /^\/subscriptions\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/locations\/([^/]+)\/mfeOperationsStatus\/([^/]+)$/i;
/** The address comes from an answer: only one of this kind, at this resource manager, is followed. */
async function getOperation(session, uri) {
    const url = URL.canParse(uri) ? new URL(uri) : undefined;
    const [, subscription, location, operation] = (OPERATION.exec(url?.pathname ?? '') ?? []).map(unescaped);
    if (url?.origin !== new URL(session.cloud.arm).origin || !subscription || !location || !operation)
        return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', {
            question: 'the operation of the deployment',
            detail: 'its address is not one of the resource manager',
        });
    const parts = { subscription, location, operation };
    return await session.fresh(azure_operations/* OPERATIONS */.x.operationStatus, parts, async (use) => {
        const path = (0,azure_session/* filled */.Bq)(azure_operations/* OPERATIONS */.x.operationStatus.path, parts);
        const asked = url.searchParams.get('api-version') ?? '';
        const version = VERSION.test(asked) ? asked : DEFAULT_VERSION;
        const body = await (0,missing/* orMissing */.M)((0,arm/* getResource */.hZ)(use, path, version));
        if (body === undefined)
            return undefined;
        const { status, error } = (0,fields/* fieldsOf */.Pf)(body);
        return { status: (0,fields/* required */.mw)((0,fields/* text */.Qq)(status), 'status'), error: error ?? undefined };
    });
}
const DEFAULT_VERSION = '2022-10-01';
const VERSION = /^\d{4}-\d{2}-\d{2}(-preview)?$/;
/** undefined for what is no escaped text: `%zz`. */
function unescaped(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return undefined;
    }
}
async function getLogs(session, name, containerType, tail) {
    const { target, endpoint, deployment } = name;
    const told = await session.fresh(azure_operations/* OPERATIONS */.x.deploymentLogs, partsOfDeployment(name), async (use) => {
        const client = await (0,arm/* machineLearning */.qe)(use, target.subscription);
        const { resourceGroup, workspace } = target;
        const body = { containerType, tail };
        const options = { abortSignal: use.signal };
        return await client.onlineDeployments.getLogs(resourceGroup, workspace, endpoint, deployment, body, options);
    });
    if (told.kind === 'unknown')
        return told;
    // An empty log is an answer; no log at all is none.
    const { content } = (0,fields/* fieldsOf */.Pf)(told.value);
    return typeof content === 'string'
        ? (0,azure_told/* known */.eO)(content)
        : (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', { question: 'getLogs', detail: 'it has no content' });
}

// EXTERNAL MODULE: ./build/azure/permissions.js
var azure_permissions = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/azure/policy-rules.js
var policy_rules = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/azure/policies.js
/**
 * Policies that deny and hold in a resource group. Read are those about Azure Machine Learning and those that an
 * organisation wrote itself; the many built-in ones about other services say nothing about an endpoint.
 */







/** Of each kind; an organisation has a handful, and a run must not read hundreds. */
const MOST = 20;
function policies(session) {
    return {
        denyRules: target => (0,azure_told/* then */.k8)(assignments(session, target), async (found) => found.length === 0 ? (0,azure_told/* known */.eO)({ rules: [], unread: undefined }) : rulesOf(session, target, found)),
    };
}
function assignments(session, target) {
    const { policyAssignments: operation } = azure_operations/* OPERATIONS */.x;
    const { subscription, resourceGroup } = (0,workspaces/* partsOf */.CI)(target);
    const parts = { subscription, resourceGroup };
    const scope = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
    return session.ask(operation, parts, async (use) => {
        const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(row => (0,policy_rules/* assignmentOf */.tq)(row, scope)).filter(one => one !== undefined);
    });
}
async function rulesOf(session, { subscription }, found) {
    const ids = [...new Set(found.map(({ definition }) => definition))];
    const sets = ids.filter(id => id.includes('/policysetdefinitions/')).slice(0, MOST);
    const own = ids.filter(id => id.includes('/policydefinitions/') && !isBuiltIn(id)).slice(0, MOST);
    const [ofMl, ofSets, ofOwn] = await Promise.all([
        definitionsOfMl(session, subscription),
        Promise.all(sets.map(id => read(session, id, policy_rules/* initiativeOf */.Uu))),
        Promise.all(own.map(id => read(session, id, policy_rules/* definitionOf */.Fg))),
    ]);
    if (ofMl.kind === 'unknown')
        return ofMl;
    const definitions = new Map([...ofMl.value, ...answered(own, ofOwn)]);
    const initiatives = answered(sets, ofSets);
    const unread = [...ofSets, ...ofOwn].find((told) => told.kind === 'unknown');
    return (0,azure_told/* known */.eO)({ rules: found.flatMap(one => (0,policy_rules/* denyRules */.cm)(one, definitions, initiatives)), unread });
}
function answered(ids, told) {
    return new Map(ids.flatMap((id, index) => {
        const answer = told[index];
        return answer?.kind === 'known' ? [[id, answer.value]] : [];
    }));
}
function isBuiltIn(id) {
    return id.startsWith('/providers/microsoft.authorization/');
}
/** Built-in ones and those of the subscription, by id in lower case. */
function definitionsOfMl(session, subscription) {
    const { policyDefinitions: operation } = azure_operations/* OPERATIONS */.x;
    const parts = { subscription };
    return session.ask(operation, parts, async (use) => {
        const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
        return new Map(rows.map(row => [(0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(row).id)?.toLowerCase() ?? '', (0,policy_rules/* definitionOf */.Fg)(row)]));
    });
}
const policies_ID = /^(?:\/subscriptions\/([^/]+)|\/providers\/microsoft\.management\/managementgroups\/([^/]+))?\/providers\/microsoft\.authorization\/(policydefinitions|policysetdefinitions)\/([^/]+)$/;
/** A definition or an initiative by its id. */
async function read(session, id, factsOf) {
    const [, subscription, group, type, name] = policies_ID.exec(id) ?? [];
    const isSet = type === 'policysetdefinitions';
    const operation = subscription !== undefined
        ? azure_operations/* OPERATIONS */.x[isSet ? 'policyInitiativeOfSubscription' : 'policyDefinitionOfSubscription']
        : group !== undefined
            ? azure_operations/* OPERATIONS */.x[isSet ? 'policyInitiativeOfGroup' : 'policyDefinitionOfGroup']
            : azure_operations/* OPERATIONS */.x.policyInitiative;
    const parts = { subscription: subscription ?? '', group: group ?? '', name: name ?? '' };
    if (name === undefined)
        return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', {
            question: 'the policies of the resource group',
            detail: 'an assignment names what is no policy',
        });
    return session.ask(operation, parts, async (use) => factsOf(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
}

// EXTERNAL MODULE: ./build/azure/quota.js
var quota = __webpack_require__(8672);
// EXTERNAL MODULE: ./build/catalog/roles.js
var roles = __webpack_require__(5857);
;// CONCATENATED MODULE: ./build/azure/roles.js










function roles_roles(session) {
    return {
        grant: (resource, principal, permission) => (0,azure_told/* then */.k8)(roles_assignments(session, resource, principal), async (given) => {
            const told = await Promise.all(given.map(({ role }) => definition(session, resource, role)));
            const held = [];
            const perhaps = [];
            for (const [index, { isConditional, isNarrower }] of given.entries()) {
                const role = told[index];
                if (role?.kind !== 'known' || role.value === undefined)
                    continue;
                held.push(role.value);
                if (!(0,azure_permissions/* allows */.NB)(role.value.sets, permission))
                    continue;
                if (!isConditional && !isNarrower)
                    return (0,azure_told/* known */.eO)({ kind: 'granted' });
                const why = isNarrower ? 'narrower' : 'condition';
                perhaps.push({ kind: 'perhaps', why, role: role.value.name });
            }
            // A role that cannot be read may be the one.
            const unread = told.find(role => role.kind === 'unknown');
            if (perhaps[0] === undefined && unread !== undefined)
                return unread;
            return (0,azure_told/* known */.eO)(perhaps[0] ?? { kind: 'missing', roles: [...new Set(held.map(({ name }) => name))] });
        }),
    };
}
function roles_assignments(session, resource, principal) {
    const { roleAssignments: operation } = azure_operations/* OPERATIONS */.x;
    const parts = { ...(0,resource_ids/* oneSpelling */.Th)(resource), principal };
    return session.ask(operation, parts, async (use) => {
        const client = await authorization(use, resource.subscription);
        // The client puts a slash before the scope.
        const scope = (0,resource_ids/* idOf */.TH)((0,resource_ids/* oneSpelling */.Th)(resource)).slice(1);
        // With the groups that the principal is in; also below the scope, which `atScope()` would leave out.
        const filter = `assignedTo('${(0,fields/* required */.mw)((0,resource_ids/* guid */.Os)(principal), 'principalId')}')`;
        const found = [];
        const options = { filter, abortSignal: use.signal };
        for await (const row of client.roleAssignments.listForScope(encoded(scope), options))
            found.push(assignmentOf(row, scope));
        return found;
    });
}
/** The client leaves the scope as it is; its parts are names with dots, brackets and letters of every script. */
function encoded(scope) {
    return scope.split('/').map(encodeURIComponent).join('/');
}
function assignmentOf(row, asked) {
    const { roleDefinitionId, condition, scope } = (0,fields/* fieldsOf */.Pf)(row);
    const role = (0,fields/* lastPart */.S_)((0,fields/* required */.mw)((0,fields/* text */.Qq)(roleDefinitionId), 'roleDefinitionId'));
    const at = (0,fields/* required */.mw)((0,fields/* text */.Qq)(scope), 'scope').toLowerCase();
    return {
        role: (0,fields/* required */.mw)((0,resource_ids/* guid */.Os)(role), 'roleDefinitionId'),
        isConditional: (0,fields/* text */.Qq)(condition) !== undefined,
        isNarrower: at.startsWith(`/${asked.toLowerCase()}/`),
    };
}
/** undefined: the role has been deleted, and gives nothing. */
async function definition(session, { subscription }, id) {
    const builtIn = roles/* ROLES_BY_ID */.uz.get(id);
    if (builtIn !== undefined)
        return (0,azure_told/* known */.eO)({ name: builtIn.name, sets: [builtIn] });
    const { roleDefinition: operation } = azure_operations/* OPERATIONS */.x;
    const parts = { subscription: subscription.toLowerCase(), role: id };
    return session.ask(operation, parts, async (use) => {
        const path = (0,azure_session/* filled */.Bq)(operation.path, parts);
        const body = await (0,missing/* orMissing */.M)((0,arm/* getResource */.hZ)(use, path, operation.apiVersion ?? ''));
        return body === undefined ? undefined : namedRole(body);
    });
}
function namedRole(body) {
    const { roleName, permissions } = (0,fields/* fieldsOf */.Pf)((0,fields/* fieldsOf */.Pf)(body).properties);
    const sets = (0,fields/* required */.mw)((0,fields/* list */.p_)(permissions), 'permissions').map(set => (0,azure_permissions/* actionSetOf */.Yb)((0,fields/* fieldsOf */.Pf)(set)));
    return { name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(roleName), 'roleName'), sets };
}
const clients = new WeakMap();
/** One a session: the scope of each question names its subscription. */
function authorization({ session, credential }, subscription) {
    let client = clients.get(session);
    if (client === undefined) {
        client = (async () => {
            const { AuthorizationManagementClient: Client } = await (0,load_sdk/* loadSdk */.N)('authorization');
            return new Client(credential, subscription, await session.armOptions());
        })();
        clients.set(session, client);
    }
    return client;
}

;// CONCATENATED MODULE: ./build/azure/storage-accounts.js
/** The storage account of a workspace as a resource: who may reach it. Its blobs are another subject. */






function storageAccounts(session) {
    return {
        async byId(id) {
            const { storageAccount: operation } = azure_operations/* OPERATIONS */.x;
            const account = (0,resource_ids/* resourceName */.Iy)(id, 'Microsoft.Storage/storageAccounts');
            if (account === undefined)
                return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', {
                    question: 'the storage account of the workspace',
                    detail: 'its id is that of something else',
                });
            const parts = { ...account };
            return session.ask(operation, parts, async (use) => storage_accounts_factsOf(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
        },
    };
}
function storage_accounts_factsOf(body) {
    const { name, properties } = (0,fields/* fieldsOf */.Pf)(body);
    const own = (0,fields/* fieldsOf */.Pf)(properties);
    return {
        name: (0,fields/* required */.mw)((0,fields/* text */.Qq)(name), 'name'),
        publicNetworkAccess: (0,fields/* text */.Qq)(own.publicNetworkAccess),
        privateEndpoints: (0,fields/* list */.p_)(own.privateEndpointConnections)?.length,
    };
}

;// CONCATENATED MODULE: ./build/azure/subscriptions.js
/** The subscription: whether it is active, what it may use, and which online endpoints it has. */





function subscriptions(session) {
    return {
        get(subscription) {
            const { subscription: operation } = azure_operations/* OPERATIONS */.x;
            const parts = { subscription };
            return session.ask(operation, parts, async (use) => subscriptions_factsOf(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
        },
        registration(subscription, namespace) {
            const { provider: operation } = azure_operations/* OPERATIONS */.x;
            const parts = { subscription, namespace };
            return session.ask(operation, parts, async (use) => {
                const body = await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
                return (0,fields/* required */.mw)((0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(body).registrationState), 'registrationState');
            });
        },
        onlineEndpoints(subscription) {
            const { listedEndpoints: operation } = azure_operations/* OPERATIONS */.x;
            const parts = { subscription };
            return session.ask(operation, parts, async (use) => {
                const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
                return rows.map(listed).filter(endpoint => endpoint !== undefined);
            });
        },
    };
}
function subscriptions_factsOf(body) {
    const { state, subscriptionPolicies } = (0,fields/* fieldsOf */.Pf)(body);
    const policies = (0,fields/* fieldsOf */.Pf)(subscriptionPolicies);
    return {
        state: (0,fields/* required */.mw)((0,fields/* text */.Qq)(state), 'state'),
        quotaId: (0,fields/* text */.Qq)(policies.quotaId),
        spendingLimit: (0,fields/* text */.Qq)(policies.spendingLimit),
    };
}
const ENDPOINT_ID = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\/onlineEndpoints\/([^/]+)$/i;
/** The name of a row is `workspace/endpoint` or the endpoint's alone; the id has both. */
function listed(row) {
    const { id, location, kind } = (0,fields/* fieldsOf */.Pf)(row);
    const [, resourceGroup, workspace, name] = ENDPOINT_ID.exec((0,fields/* text */.Qq)(id) ?? '') ?? [];
    if (resourceGroup === undefined || workspace === undefined || name === undefined)
        return undefined;
    const isKubernetes = (0,fields/* text */.Qq)(kind)?.toLowerCase() === 'k8s';
    return { name, workspace, resourceGroup, region: (0,workspaces/* regionOf */.AP)((0,fields/* text */.Qq)(location) ?? ''), isKubernetes };
}

;// CONCATENATED MODULE: ./build/azure/azure.js


















/** A new subject: a file with its questions, its operations in catalog/azure-operations.ts, and a line here. */
function azureOf(session) {
    return {
        cloud: session.cloud,
        workspaces: (0,workspaces/* workspaces */.dh)(session),
        endpoints: endpoints(session),
        quota: (0,quota/* quota */.hx)(session),
        computeSizes: computeSizes(session),
        computes: computes(session),
        images: images_images(session),
        live: live(session),
        assets: (0,assets/* assets */.m)(session),
        datastores: (0,datastores/* datastores */.x)(session),
        blobs: (0,blobs/* blobs */.Z)(session),
        registries: registries(session),
        identities: identities(session),
        roles: roles_roles(session),
        permissions: (0,azure_permissions/* permissions */.P)(session),
        policies: policies(session),
        subscriptions: subscriptions(session),
        keyVaults: keyVaults(session),
        storageAccounts: storageAccounts(session),
    };
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAzure: () => (/* binding */ askAzure),
  sessionOf: () => (/* binding */ sessionOf)
});

// EXTERNAL MODULE: ./build/azure/azure.js + 16 modules
var azure_azure = __webpack_require__(2629);
// EXTERNAL MODULE: ./build/catalog/clouds.js
var clouds = __webpack_require__(2524);
// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __webpack_require__(6787);
;// CONCATENATED MODULE: ./build/azure/jwt.js
/** The claims of a token that this program got for itself: to say who it is, never to trust somebody. */

function claimsOf(jwt) {
    const { iss, sub, aud, tid, oid, appid } = payload(jwt);
    return {
        iss: (0,fields/* text */.Qq)(iss),
        sub: (0,fields/* text */.Qq)(sub),
        aud: (0,fields/* text */.Qq)((0,fields/* list */.p_)(aud)?.[0] ?? aud),
        tid: (0,fields/* text */.Qq)(tid),
        oid: (0,fields/* text */.Qq)(oid),
        appid: (0,fields/* text */.Qq)(appid),
    };
}
function payload(jwt) {
    try {
        return (0,fields/* fieldsOf */.Pf)(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/azure/told.js
var told = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/azure/why.js
var why = __webpack_require__(1026);
;// CONCATENATED MODULE: ./build/azure/entra-errors.js
/** Why Entra did not sign us in: its codes, in one sentence with the way out. */




/**
 * The codes that have a way out of their own. Sources: "Microsoft Entra authentication and authorization error codes",
 * read 2026-11; 7002138 (letter case) since 2025: Azure/login#515, #517; 700024: Azure/login#180.
 */
const MESSAGES = {
    '700213': 'no-federation',
    '70021': 'no-federation',
    '700211': 'no-federation',
    '700212': 'no-federation',
    '7002138': 'federation-case',
    '700024': 'assertion-expired',
    '90002': 'wrong-tenant',
    '900023': 'wrong-tenant',
    '500011': 'wrong-tenant',
    '700016': 'wrong-client',
    '7000215': 'wrong-secret',
    '7000222': 'expired-secret',
};
function explainRefusal(error, refusal) {
    const { message = '', name = '', statusCode, } = (error ?? {});
    const { source, settings, env, assertion, cloud, signal } = refusal;
    const host = new URL(cloud.authority).host;
    if ((0,why/* isCancelled */.mm)(signal))
        return (0,told/* unknown */.L5)('timeout', 'sign-in/cancelled', { host });
    if (signal.aborted)
        return (0,told/* unknown */.L5)('timeout', 'sign-in/deadline', { host });
    // What `az` itself says is too long for a sentence; that nobody has signed in is the usual case.
    if (source === 'az')
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/az', { detail: firstLine(message) });
    const code = /AADSTS(\d{5,8})/.exec(message)?.[1];
    const values = {
        host,
        code: code === undefined ? '' : `AADSTS${code}`,
        tenant: settings.tenantId ?? env.AZURE_TENANT_ID ?? '',
        client: settings.clientId ?? env.AZURE_CLIENT_ID ?? '',
        ...subjectOf(assertion),
    };
    const known = code === undefined ? undefined : MESSAGES[code];
    if (known !== undefined)
        return (0,told/* unknown */.L5)('no-credentials', messageOf(known, values), values);
    if (code !== undefined)
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/refused', values);
    if (source === 'github' && /ACTIONS_ID_TOKEN|ID token|Error message/i.test(message))
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/no-assertion', { detail: firstLine(message) });
    if (name === 'RestError' ||
        statusCode !== undefined ||
        /ENOTFOUND|ECONN|endpoints_resolution|network/i.test(message))
        return (0,told/* unknown */.L5)('offline', 'sign-in/unreachable', { ...values, detail: reasonOf(message) });
    return (0,told/* unknown */.L5)('no-credentials', 'sign-in/failed', { ...values, detail: firstLine(message) });
}
/** Since 2026-07-15 the subject of a new, renamed or transferred repository holds the ids of owner and repository. */
function messageOf(message, { subject }) {
    return message === 'no-federation' && /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject)
        ? 'sign-in/no-federation/immutable'
        : `sign-in/${message}`;
}
function subjectOf(assertion) {
    const { iss, sub, aud } = claimsOf(assertion ?? '');
    return { issuer: iss ?? '', subject: sub ?? '', audience: aud ?? clouds/* FEDERATION_AUDIENCE */.ni };
}
/** MSAL says `network_error` and a link to its own documents, which tells nobody anything. */
function reasonOf(message) {
    return /^network_error\b/.test(message) ? 'there was no connection' : firstLine(message);
}
function firstLine(message) {
    return (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200);
}

// EXTERNAL MODULE: ./build/azure/http.js
var http = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/azure/load-sdk.js
var load_sdk = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/azure/credential.js






const SOURCES = ['github', 'secret', 'workload-identity', 'az'];
/** The assertion of GitHub lives 5 minutes; a new one is asked for when a token is due and this one is older. */
const ASSERTION_MS = 120_000;
let forgives = false;
/**
 * The clients renew a token in the background, two minutes before it ends, and nobody waits for that: where it fails,
 * Node would end the process. The next question renews it again, and tells what is wrong.
 */
function forgiveBackgroundRenewal() {
    if (forgives)
        return;
    forgives = true;
    process.on('unhandledRejection', error => {
        const name = error instanceof Error ? error.name : '';
        if (!/Authentication|Credential|^AbortError$/.test(name))
            throw error;
    });
}
/** Tries each source in turn until one gives a token for the resource manager. */
async function signIn(init) {
    forgiveBackgroundRenewal();
    const passedOver = [];
    for (const source of SOURCES) {
        const attempt = await START[source](init);
        if ('kind' in attempt) {
            passedOver.push({ source, why: attempt });
            continue;
        }
        try {
            // As the clients of the resource manager ask, so that they find this token and need none of their own.
            const options = { abortSignal: init.signal, enableCae: true };
            const token = await attempt.credential.getToken(init.cloud.armScope, options);
            if (token !== null)
                return (0,told/* known */.eO)(signedIn(attempt.credential, source, token.token, passedOver));
            passedOver.push({ source, why: (0,told/* unknown */.L5)('no-credentials', 'sign-in/no-token', { source }) });
        }
        catch (error) {
            const why = explainRefusal(error, { ...init, source, assertion: attempt.assertion?.() });
            // Nobody has signed in with `az`: that is no refusal.
            passedOver.push({ source, why });
            if (source !== 'az')
                break;
        }
    }
    return firstThatMatters(passedOver);
}
function signedIn(credential, source, token, passedOver) {
    const { tid, appid, oid } = claimsOf(token);
    return { credential, source, tenantId: tid, clientId: appid, objectId: oid, passedOver };
}
/** Of all the sources that failed, the one that somebody has set up; else what there could be. */
function firstThatMatters(passedOver) {
    const setUp = passedOver.find(({ why }) => why.message !== 'sign-in/not-set-up');
    const az = passedOver.find(({ source }) => source === 'az');
    if (setUp !== undefined && setUp !== az)
        return setUp.why;
    return (0,told/* unknown */.L5)('no-credentials', 'sign-in/nobody');
}
const START = {
    github: fromGithub,
    secret: fromSecret,
    'workload-identity': fromWorkloadIdentity,
    az: fromAz,
};
/** The ids of the inputs, or of the environment under the names that Microsoft's own libraries read. */
function idsOf({ settings, env }) {
    return {
        tenantId: settings.tenantId ?? (env.AZURE_TENANT_ID || undefined),
        clientId: settings.clientId ?? (env.AZURE_CLIENT_ID || undefined),
    };
}
async function options({ cloud }) {
    const host = new URL(cloud.authority).host;
    return {
        authorityHost: cloud.authority,
        // The authority is one of the catalogue or the workflow's own: nobody needs to vouch for it.
        disableInstanceDiscovery: true,
        httpClient: await (0,http/* guardedHttp */.x)({ allows: asked => asked === host }),
    };
}
const notSetUp = (0,told/* unknown */.L5)('no-credentials', 'sign-in/not-set-up');
async function fromGithub(init) {
    const { github } = init;
    const { tenantId, clientId } = idsOf(init);
    if (github === undefined || tenantId === undefined || clientId === undefined)
        return notSetUp;
    if (github.idToken === undefined)
        return (0,told/* unknown */.L5)('no-credentials', github.isFork ? 'sign-in/fork' : 'sign-in/no-id-token');
    const { ClientAssertionCredential } = await (0,load_sdk/* loadSdk */.N)('identity');
    const { assertion, current } = memoised(github.idToken);
    return {
        credential: new ClientAssertionCredential(tenantId, clientId, assertion, await options(init)),
        assertion: current,
    };
}
/** The credential asks for an assertion at every token, cached or not; GitHub is asked when the last one is old. */
function memoised(idToken) {
    let last;
    return {
        assertion: () => {
            if (last === undefined || Date.now() - last.at > ASSERTION_MS) {
                const entry = { at: Date.now(), jwt: idToken(clouds/* FEDERATION_AUDIENCE */.ni) };
                entry.jwt.then(text => {
                    entry.text = text;
                }, () => {
                    if (last === entry)
                        last = undefined;
                });
                last = entry;
            }
            return last.jwt;
        },
        current: () => last?.text,
    };
}
async function fromSecret(init) {
    const { AZURE_CLIENT_SECRET: secret, AZURE_CLIENT_CERTIFICATE_PATH: certificate } = init.env;
    const { tenantId, clientId } = idsOf(init);
    if (tenantId === undefined || clientId === undefined || !(secret || certificate))
        return notSetUp;
    const { ClientSecretCredential, ClientCertificateCredential } = await (0,load_sdk/* loadSdk */.N)('identity');
    const all = await options(init);
    if (secret)
        return { credential: new ClientSecretCredential(tenantId, clientId, secret, all) };
    return { credential: new ClientCertificateCredential(tenantId, clientId, certificate ?? '', all) };
}
async function fromWorkloadIdentity(init) {
    const tokenFilePath = init.env.AZURE_FEDERATED_TOKEN_FILE;
    const { tenantId, clientId } = idsOf(init);
    if (tenantId === undefined || clientId === undefined || !tokenFilePath)
        return notSetUp;
    const { WorkloadIdentityCredential } = await (0,load_sdk/* loadSdk */.N)('identity');
    const credential = new WorkloadIdentityCredential({
        tenantId,
        clientId,
        tokenFilePath,
        ...(await options(init)),
    });
    return { credential };
}
/** `az` starts Python: a second or two, and on a busy runner many. */
const AZ_MS = 30_000;
async function fromAz({ settings }) {
    const { AzureCliCredential } = await (0,load_sdk/* loadSdk */.N)('identity');
    const { tenantId } = settings;
    return { credential: new AzureCliCredential({ ...(tenantId && { tenantId }), processTimeoutInMs: AZ_MS }) };
}

// EXTERNAL MODULE: ./build/azure/session.js
var session = __webpack_require__(4);
// EXTERNAL MODULE: ./build/checks/remote-checks.js + 81 modules
var remote_checks = __webpack_require__(9381);
// EXTERNAL MODULE: ./build/checks/engine.js
var engine = __webpack_require__(3524);
;// CONCATENATED MODULE: ./build/checks/remote-engine.js

/** The session bounds how many questions are under way; a check that waits costs nothing. */
async function runRemoteChecks(checks, context) {
    const asked = checks.flatMap(check => check.of === 'run'
        ? [ask(check, () => check.run(context), context.documents[0])]
        : context.documents.filter(isOf(check)).map(document => {
            const own = { ...context, document, target: context.targetOf(document) };
            return ask(check, () => check.run(own), document);
        }));
    return merge(await Promise.all(asked));
}
function isOf({ of }) {
    return document => of.includes(document.kind);
}
async function ask(check, run, document) {
    const answers = (0,engine/* noAnswers */.VC)();
    if (document === undefined)
        return answers;
    const ended = await (0,engine/* collectLater */.Jc)(check, run(), answers, document.file);
    if (ended && check.of !== 'run')
        answers.asked.set(document, 1);
    return answers;
}
function merge(all) {
    const merged = (0,engine/* noAnswers */.VC)();
    for (const { findings, notChecked, settled, asked, complete } of all) {
        merged.findings.push(...findings);
        merged.settled.push(...settled);
        merged.notChecked.push(...notChecked);
        for (const [document, count] of asked)
            merged.asked.set(document, (merged.asked.get(document) ?? 0) + count);
        merged.complete &&= complete;
    }
    return merged;
}

// EXTERNAL MODULE: ./build/settings.js
var settings = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/modes/asking.js
/** Asks Azure: signs in, looks that the workspaces are there, and has every remote check answered. */






/** A session within the deadline of the settings. */
function sessionOf(cloud, settings, { env, github, signal }) {
    const deadline = AbortSignal.timeout(settings.deadlineMs);
    const ends = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    const init = { cloud, settings, env, signal: ends, ...(github && { github }) };
    return new session/* Session */.Nn({ cloud, signal: ends, signIn: () => signIn(init) });
}
/**
 * @param targets the workspace of each document that has one
 * @throws SettingsError for a workspace that is not there
 */
async function askAzure(session, targets, context, checks = remote_checks/* REMOTE_CHECKS */.h) {
    const azure = (0,azure_azure/* azureOf */.f)(session);
    await refuseWrongWorkspace(azure, distinct([...targets.values()]));
    const remote = {
        ...context,
        documents: context.documents.filter(document => targets.has(document)),
        azure,
        targetOf: (document) => targets.get(document),
    };
    const answers = await runRemoteChecks(checks, remote);
    const who = await session.signedIn();
    return {
        answers,
        signedIn: who.kind === 'known' ? who.value : undefined,
        ...(who.kind === 'unknown' && { refused: who }),
        asked: session.asked,
        // What breaks here has broken the checks of quota before, and they say so.
        quota: checks.some(({ id }) => id.startsWith('quota/')) ? await (0,remote_checks/* quotaRows */.A)(remote).catch(() => []) : [],
    };
}
function distinct(targets) {
    return [...new Map(targets.map(target => [JSON.stringify(target), target])).values()];
}
/** A target that is not there is a mistake in the settings: every other answer would only repeat it. */
async function refuseWrongWorkspace({ workspaces }, targets) {
    const told = await Promise.all(targets.map(target => workspaces.get(target)));
    targets.forEach(({ subscription, resourceGroup, workspace }, index) => {
        const answer = told[index];
        if (answer?.kind === 'known' && answer.value === undefined)
            throw new settings/* SettingsError */.GN(`"workspace" is "${workspace}", and the resource group ${resourceGroup} has no workspace of that name.`);
        const code = answer?.kind === 'unknown' ? String(answer.values.code) : '';
        if (code.includes('SubscriptionNotFound'))
            throw new settings/* SettingsError */.GN(`"subscription-id" is "${subscription}", and Azure has no subscription of that id that this sign-in can see. az account list shows those that you can see.`);
        if (code.includes('ResourceGroupNotFound'))
            throw new settings/* SettingsError */.GN(`"resource-group" is "${resourceGroup}", and the subscription ${subscription} has no resource group of that name.`);
    });
}


/***/ })

};
