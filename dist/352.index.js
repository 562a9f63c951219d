export const id = 352;
export const ids = [352];
export const modules = {

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ azureOf)
});

// EXTERNAL MODULE: ./build/azure/assets.js + 1 modules
var assets = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/azure/blobs.js + 1 modules
var blobs = __webpack_require__(9003);
// EXTERNAL MODULE: ./build/catalog/azure-operations.js + 1 modules
var azure_operations = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/azure/arm.js
var arm = __webpack_require__(7526);
// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/azure/session.js + 1 modules
var azure_session = __webpack_require__(6884);
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
// EXTERNAL MODULE: ./build/azure/deny-assignments.js
var deny_assignments = __webpack_require__(951);
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
        identity: identityFacts(identity, own.provisioningState),
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
/** States in which the service may not have given the endpoint its identity. */
const UNFINISHED = new Set(['creating', 'failed', 'canceled']);
/** An endpoint that was made and has no word of an identity has none; one that was not tells nothing of it. */
function identityFacts(identity, state) {
    const { type, principalId, userAssignedIdentities } = (0,fields/* fieldsOf */.Pf)(identity);
    const none = UNFINISHED.has((0,fields/* text */.Qq)(state)?.toLowerCase() ?? '') ? undefined : 'None';
    return {
        type: (0,fields/* text */.Qq)(type) ?? none,
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
                return body === undefined ? undefined : managedIdentityFacts(body);
            });
        },
    };
}
/** @throws BadAnswer where it is none */
function managedIdentityFacts(body) {
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
        return (0,registry_repository/* sightOf */.p1)(refusalOf(head));
    const response = await client.send('GET', url, options);
    if (response.status !== 200)
        return (0,registry_repository/* sightOf */.p1)(refusalOf(response));
    manifestIn(response);
    return { kind: 'found', value: undefined };
}
/** The answer to HEAD has no body that says why, and some registries do not know HEAD: then GET tells. */
const SAYS_NOTHING = new Set([200, 403, 404, 405, 501]);
/** A page of a proxy is an answer of status 200 too: a manifest names its digest or its type. */
function isManifest(response) {
    const type = response.header('content-type')?.split(';')[0]?.trim() ?? '';
    const isOne = namedDigest(response) !== undefined || registry_manifest/* MANIFEST_TYPES */._P.includes(type);
    return response.status === 200 && isOne;
}
async function manifest(client, url, reference) {
    const response = await client.send('GET', url, { headers: ACCEPT_MANIFESTS, maxBytes: MAX_MANIFEST });
    if (response.status !== 200)
        return (0,registry_repository/* sightOf */.p1)(refusalOf(response));
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
        return (0,registry_repository/* sightOf */.p1)(refusalOf(response));
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
        let first = await this.#follow(method, url, options);
        if (first.status === 401 && this.#token !== undefined) {
            // A token that is too old may be sent to another realm than a stranger (nvcr.io, 2026-07): ask as a stranger again.
            this.#token = undefined;
            first = await this.#follow(method, url, options);
        }
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
        if (response.status !== 200) {
            const { code, limit } = refusalOf(response);
            throw new registry_repository/* RegistryStatus */.ol(response.status, code, limit);
        }
        // ghcr.io names the refusal in the body.
        if (isRefusal((0,registry_repository/* firstError */.bv)(jsonIn(response)).code))
            return undefined;
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
function refusalOf(response) {
    return {
        status: response.status,
        ...errorIn(response),
        challenge: response.header('www-authenticate'),
        limit: (0,registry_repository/* pullLimit */.xi)(response.header('ratelimit-limit')),
    };
}
function errorIn(response) {
    try {
        return (0,registry_repository/* firstError */.bv)(jsonIn(response));
    }
    catch {
        // A page of a proxy, or nothing: the status says what there is to say.
        return { code: undefined, message: undefined };
    }
}
function isRefusal(code) {
    return code === 'DENIED' || code === 'UNAUTHORIZED';
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
        const { name, statusCode } = (0,fields/* fieldsOf */.Pf)(error);
        if (typeof statusCode === 'number' && statusCode !== 200)
            return (0,registry_repository/* sightOf */.p1)(acr_refusalOf(statusCode, error));
        if (name === 'DigestMismatchError')
            throw new registry_repository/* RegistryFault */.QA('its bytes are not those of the digest');
        // The client speaks of a broken token exchange, and of a body that is no JSON, in plain errors.
        if (name === 'Error' || name === 'SyntaxError')
            throw new registry_repository/* RegistryFault */.QA('it is not what a container registry answers');
        throw error;
    }
}
/** The body is in one of three places: as it came, as the client read it, or as the text of the error. */
function acr_refusalOf(status, error) {
    const { details, message, response } = (0,fields/* fieldsOf */.Pf)(error);
    const { bodyAsText, headers } = (0,fields/* fieldsOf */.Pf)(response);
    const bodies = [parsed(bodyAsText), details, parsed(message)].map(registry_repository/* firstError */.bv);
    const said = bodies.find(({ code }) => code !== undefined) ?? { code: undefined };
    const challenge = headers?.get?.('www-authenticate');
    return { status, ...said, challenge: (0,fields/* text */.Qq)(challenge) };
}
function parsed(body) {
    try {
        return JSON.parse(String(body));
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
                const asked = (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
                const body = await (0,missing/* orMissing */.M)(asked, ['RegistryNotFound']);
                return body === undefined ? undefined : registryFacts(body);
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
        return rows.map(registryFacts);
    });
}
/** A host that Azure names is asked with a token of Azure, so it must be nothing but a host. */
const HOST = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
/** @throws BadAnswer where it is none */
function registryFacts(body) {
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
    return asAnybody(session, repositories, parts, sight => strangerRefused(session, target, owner, parts, sight));
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
/** Each obstacle has a sentence and a way out of its own: a firewall, a role, a sign-in that does not count there. */
function ownerRefused(facts, place, sight) {
    const isAbac = facts.roleAssignmentMode === 'AbacRepositoryPermissions';
    const role = isAbac ? 'Container Registry Repository Reader' : 'AcrPull';
    const values = { ...refusalValues(place, sight), scope: facts.id, role };
    if (sight.code === registry_repository/* QUARANTINED */.Nz)
        return (0,azure_told/* unknown */.L5)('forbidden', 'registry/quarantined', values);
    if (sight.by === 'network')
        return images_closed(values, sight);
    if (sight.by === 'role')
        return (0,azure_told/* unknown */.L5)('forbidden', 'registry/no-pull', values);
    if (sight.by === 'login')
        return (0,azure_told/* unknown */.L5)('forbidden', 'registry/not-accepted', values);
    return (0,azure_told/* unknown */.L5)('forbidden', 'registry/denied', values);
}
function refusalValues({ registry, repository }, { status, code }) {
    const name = registry.slice(0, Math.max(0, registry.indexOf('.')));
    return { registry, repository, name, status, code: code === '' ? '' : `, ${code}` };
}
function images_closed(values, { address }) {
    return (0,azure_told/* unknown */.L5)('forbidden', 'registry/closed', { ...values, address: address ?? '<address>' });
}
function strangerRefused(session, { subscription }, owner, place, sight) {
    const { registry } = place;
    if (!registry.endsWith(session.cloud.registrySuffix))
        return (0,azure_told/* unknown */.L5)('forbidden', 'registry/refused', { registry, status: sight.status });
    if (sight.by === 'network')
        return images_closed(refusalValues(place, sight), sight);
    // It may be the target's, and the signed-in identity may not know so.
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
            return session.ask(operation, parts, async (use) => keyVaultFacts(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
        },
    };
}
/** @throws BadAnswer where it is none */
function keyVaultFacts(body) {
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

;// CONCATENATED MODULE: ./build/azure/locks.js






function locks(session) {
    return {
        at: resource => list(session, azure_operations/* OPERATIONS */.x.locks, { ...(0,resource_ids/* oneSpelling */.Th)(resource) }),
        atEndpoint: (target, endpoint) => list(session, azure_operations/* OPERATIONS */.x.endpointLocks, { ...(0,workspaces/* partsOf */.CI)(target), endpoint }),
    };
}
function list(session, operation, parts) {
    return session.ask(operation, parts, async (use) => {
        const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(lockOf);
    });
}
const locks_ID = /^(.*)\/providers\/Microsoft\.Authorization\/locks\/([^/]+)$/i;
/** A row of a list of locks. */
function lockOf(row) {
    const { id: written, properties } = (0,fields/* fieldsOf */.Pf)(row);
    const own = (0,fields/* fieldsOf */.Pf)(properties);
    const id = (0,fields/* required */.mw)((0,fields/* text */.Qq)(written), 'id');
    const [, scope, name] = locks_ID.exec(id) ?? [];
    return {
        id,
        name: (0,fields/* required */.mw)(name, 'id'),
        level: (0,fields/* required */.mw)((0,fields/* text */.Qq)(own.level), 'level'),
        scope: (0,fields/* required */.mw)(scope, 'id'),
        notes: (0,fields/* text */.Qq)(own.notes),
    };
}

// EXTERNAL MODULE: ./build/azure/permissions.js
var azure_permissions = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/azure/policy-rules.js
var policy_rules = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/azure/policies.js
/**
 * Policies that hold at a workspace: what is assigned to it, its resource group, its subscription and the management
 * groups above, the definitions behind it wherever they live, and the exemptions.
 */






/**
 * How much a run reads. An organisation has a handful of initiatives; the largest that Microsoft builds has 200 members,
 * nearly all of which do nothing and are not read.
 */
const MOST_INITIATIVES = 100;
const MOST_DEFINITIONS = 300;
function policies(session) {
    return {
        rules: target => (0,azure_told/* then */.k8)(assignments(session, target), found => rulesOf(session, found)),
        exemptions(target) {
            const { policyExemptions: operation } = azure_operations/* OPERATIONS */.x;
            const parts = groupOf(target);
            return session.ask(operation, parts, async (use) => {
                const rows = await (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '');
                return rows.map(row => (0,policy_rules/* exemptionOf */.Vi)(row, scopeOf(target))).filter(one => one !== undefined);
            });
        },
    };
}
function groupOf(target) {
    const { subscription, resourceGroup } = (0,workspaces/* partsOf */.CI)(target);
    return { subscription, resourceGroup };
}
function scopeOf({ subscription, resourceGroup, workspace }) {
    return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`;
}
/** Those of every workspace of a group are one question. */
function assignments(session, target) {
    const { policyAssignments: operation } = azure_operations/* OPERATIONS */.x;
    const parts = groupOf(target);
    return (0,azure_told/* then */.k8)(session.ask(operation, parts, use => (0,arm/* listResources */.U2)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')), rows => (0,azure_told/* known */.eO)(rows.map(row => (0,policy_rules/* assignmentOf */.tq)(row, scopeOf(target))).filter(one => one !== undefined)));
}
async function rulesOf(session, found) {
    const sets = unique(found.map(({ definition }) => definition).filter(isInitiative));
    const initiatives = await readAll(session, sets, MOST_INITIATIVES, policy_rules/* initiativeOf */.Uu);
    const assigned = found.flatMap(one => (0,policy_rules/* assignedBy */.uy)(one, initiatives.read)).filter(one => !(0,policy_rules/* isIdle */.xB)(one));
    const ids = unique(assigned.map(({ definition }) => definition));
    const definitions = await readAll(session, ids, MOST_DEFINITIONS, policy_rules/* definitionOf */.Fg);
    return (0,azure_told/* known */.eO)({
        rules: assigned.flatMap(one => ruled(one, definitions.read)),
        unread: [...initiatives.unread, ...definitions.unread],
        wanted: sets.length + ids.length,
        left: initiatives.left + definitions.left,
    });
}
function unique(ids) {
    return [...new Set(ids)];
}
function isInitiative(id) {
    return id.includes('/policysetdefinitions/');
}
function ruled(one, definitions) {
    const definition = definitions.get(one.definition);
    return definition === undefined ? [] : [(0,policy_rules/* ruleOf */.Y)(one, definition)];
}
async function readAll(session, ids, most, factsOf) {
    const asked = ids.slice(0, most);
    const told = await Promise.all(asked.map(async (id) => [id, await read(session, id, factsOf)]));
    return {
        read: new Map(told.flatMap(([id, one]) => (one.kind === 'known' ? [[id, one.value]] : []))),
        unread: told.flatMap(([, one]) => (one.kind === 'unknown' ? [one] : [])),
        left: ids.length - asked.length,
    };
}
const policies_ID = /^(?:\/subscriptions\/([^/]+)|\/providers\/microsoft\.management\/managementgroups\/([^/]+))?\/providers\/microsoft\.authorization\/(policydefinitions|policysetdefinitions)\/([^/]+)$/;
/** A definition or an initiative by its id: where nobody has defined it, it is built in. */
async function read(session, id, factsOf) {
    const [, subscription, group, type, name] = policies_ID.exec(id) ?? [];
    if (name === undefined)
        return (0,azure_told/* unknown */.L5)('bad-answer', 'remote/bad-answer', {
            question: 'the policies of the resource group',
            detail: 'an assignment names what is no policy',
        });
    const kind = type === 'policysetdefinitions' ? 'policyInitiative' : 'policyDefinition';
    const home = subscription !== undefined ? 'OfSubscription' : group !== undefined ? 'OfGroup' : '';
    const operation = azure_operations/* OPERATIONS */.x[`${kind}${home}`];
    const parts = { subscription: subscription ?? '', group: group ?? '', name };
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
                    return (0,azure_told/* known */.eO)(await unlessDenied(session, resource, principal, permission));
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
async function unlessDenied(session, resource, principal, permission) {
    const told = await (0,deny_assignments/* denyAssignments */.B)(session).at(resource);
    const denial = told.kind === 'known' && (0,deny_assignments/* denialOf */.Z)(told.value, { resource, principal, permission, isBelow: false });
    if (!denial)
        return { kind: 'granted' };
    return { kind: 'denied', why: denial.kind === 'denied' ? 'denied' : 'deny-perhaps', deny: denial.name };
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
            return session.ask(operation, parts, async (use) => storageAccountFacts(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
        },
    };
}
/** @throws BadAnswer where it is none */
function storageAccountFacts(body) {
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
            return session.ask(operation, parts, async (use) => factsOf(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
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
        roleAssignments(subscription) {
            const { roleAssignmentUsage: operation } = azure_operations/* OPERATIONS */.x;
            const parts = { subscription };
            return session.ask(operation, parts, async (use) => useOf(await (0,arm/* getResource */.hZ)(use, (0,azure_session/* filled */.Bq)(operation.path, parts), operation.apiVersion ?? '')));
        },
    };
}
function factsOf(body) {
    const { state, subscriptionPolicies } = (0,fields/* fieldsOf */.Pf)(body);
    const policies = (0,fields/* fieldsOf */.Pf)(subscriptionPolicies);
    return {
        state: (0,fields/* required */.mw)((0,fields/* text */.Qq)(state), 'state'),
        quotaId: (0,fields/* text */.Qq)(policies.quotaId),
        spendingLimit: (0,fields/* text */.Qq)(policies.spendingLimit),
    };
}
/** Unseen; the fields are documented, and public clients read them. Two of the three are enough. */
function useOf(body) {
    const { roleAssignmentsLimit, roleAssignmentsCurrentCount, roleAssignmentsRemainingCount } = (0,fields/* fieldsOf */.Pf)(body);
    const count = (0,fields/* amount */.vj)(roleAssignmentsCurrentCount);
    const left = (0,fields/* amount */.vj)(roleAssignmentsRemainingCount);
    const limit = (0,fields/* amount */.vj)(roleAssignmentsLimit) ?? (left === undefined || count === undefined ? undefined : count + left);
    const known = (0,fields/* required */.mw)(limit, 'roleAssignmentsLimit');
    const remaining = left ?? (count === undefined ? undefined : known - count);
    return { limit: known, remaining: Math.max(0, (0,fields/* required */.mw)(remaining, 'roleAssignmentsRemainingCount')) };
}
const ENDPOINT_ID = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\/onlineEndpoints\/([^/]+)$/i;
/** The name of a row is `workspace/endpoint` or the endpoint's alone; the id has both. */
function listed(row) {
    const { id, location, kind } = (0,fields/* fieldsOf */.Pf)(row);
    const [, resourceGroup, workspace, name] = ENDPOINT_ID.exec((0,fields/* text */.Qq)(id) ?? '') ?? [];
    if (resourceGroup === undefined || workspace === undefined || name === undefined)
        return undefined;
    // Unseen in this list: `K8S` is what the endpoint itself says, `Kubernetes` what its deployments say.
    const isKubernetes = /^(?:k8s|kubernetes)/i.test((0,fields/* text */.Qq)(kind) ?? '');
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
        assets: (0,assets/* assets */.mY)(session),
        datastores: (0,datastores/* datastores */.x)(session),
        blobs: (0,blobs/* blobs */.Z)(session),
        registries: registries(session),
        identities: identities(session),
        roles: roles_roles(session),
        permissions: (0,azure_permissions/* permissions */.P)(session),
        denyAssignments: (0,deny_assignments/* denyAssignments */.B)(session),
        policies: policies(session),
        locks: locks(session),
        subscriptions: subscriptions(session),
        keyVaults: keyVaults(session),
        storageAccounts: storageAccounts(session),
    };
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6787);
/** The claims of a token that this program got for itself: to say who it is, never to trust somebody. */

function claimsOf(jwt) {
    const { iss, sub, aud, tid, oid, appid, azp, idtyp, scp } = payload(jwt);
    return {
        iss: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(iss),
        sub: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sub),
        aud: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(aud)?.[0] ?? aud),
        tid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tid),
        oid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(oid),
        // `azp` in tokens of version 2.
        appid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(appid) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(azp),
        isUser: idtyp === undefined ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(scp) !== undefined : idtyp === 'user',
    };
}
function payload(jwt) {
    try {
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAzure: () => (/* binding */ askAzure),
  sessionOf: () => (/* binding */ sessionOf)
});

// EXTERNAL MODULE: ./build/azure/azure.js + 17 modules
var azure_azure = __webpack_require__(1005);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/azure/fields.js
var azure_fields = __webpack_require__(6787);
;// CONCATENATED MODULE: ./build/azure/entra-answer.js
/**
 * What Entra answers where it signs nobody in. Seen: HTTP 401 with `error`, `error_description` ("AADSTS700213: \u2026") and
 * `error_codes` (recordings of 2023 and 2026). Unseen, and read all the same: a body with only one of the three, the code
 * in `error_uri` or in an `error` of the form of the resource manager, a page of HTML with or without a code.
 */

const CODE = /AADSTS(\d{5,8})/;
const MAX_DETAIL = 500;
/** What a body says; nothing of it is certain. */
function readRefusal(body) {
    const fields = parsed(body);
    if (fields === undefined) {
        const code = CODE.exec(body)?.[1];
        return { code, error: undefined, detail: undefined, isEntra: code !== undefined };
    }
    const inner = (0,azure_fields/* fieldsOf */.Pf)(fields.error);
    const said = (0,azure_fields/* text */.Qq)(fields.error_description) ?? (0,azure_fields/* text */.Qq)(inner.message) ?? '';
    const error = word(fields.error) ?? word(inner.code);
    const code = codeIn(fields.error_codes) ?? CODE.exec(said)?.[1] ?? codeIn(fields.error_uri);
    return { code, error, detail: detailOf(said), isEntra: code !== undefined || error !== undefined };
}
function parsed(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? (0,azure_fields/* fieldsOf */.Pf)(value) : undefined;
    }
    catch {
        return undefined;
    }
}
/** The first code of a list, a number, a text of digits, or an address that ends in one. */
function codeIn(value) {
    const first = (0,azure_fields/* list */.p_)(value)?.[0] ?? value;
    return /^(?:AADSTS|https:\S*[?&]code=)?(\d{5,8})$/.exec(String(first))?.[1];
}
function word(value) {
    return typeof value === 'string' && /^[\w.-]{1,60}$/.test(value) ? value : undefined;
}
function detailOf(said) {
    const plain = said
        .replace(/^AADSTS\d+:\s*/, '')
        .replace(/\s*(?:Trace ID|Correlation ID|Timestamp):[\s\S]*$/, '')
        .replace(/\s+/g, ' ')
        .replace(/[.\s]+$/, '');
    return plain === '' ? undefined : plain.slice(0, MAX_DETAIL);
}

// EXTERNAL MODULE: ./build/azure/jwt.js
var jwt = __webpack_require__(6273);
// EXTERNAL MODULE: ./build/azure/told.js
var told = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/azure/why.js
var why = __webpack_require__(1026);
;// CONCATENATED MODULE: ./build/azure/entra-errors.js
/** Why Entra did not sign us in, or GitHub gave no token for it: their codes, in one sentence with the way out. */




/**
 * The codes that have a way out of their own. Sources: "Microsoft Entra authentication and authorization error codes",
 * read 2026-11; 7002138 (letter case) since 2025: Azure/login#515, #517; 700024: Azure/login#180; 7000229: texts of users
 * (Azure/azure-sdk-for-net#46762). Seen in a recording: 700213, 70021.
 */
const MESSAGES = {
    '700213': 'no-federation',
    '70021': 'no-federation',
    '700211': 'no-federation',
    '700212': 'no-federation',
    '7002131': 'no-federation',
    '7002138': 'federation-case',
    '700024': 'assertion-expired',
    '90002': 'wrong-tenant',
    '900023': 'wrong-tenant',
    '500011': 'wrong-resource',
    '700016': 'wrong-client',
    '50034': 'wrong-client',
    '7000229': 'no-principal',
    '7000112': 'disabled',
    '50057': 'disabled',
    '53000': 'conditional-access',
    '53001': 'conditional-access',
    '53002': 'conditional-access',
    '53003': 'conditional-access',
    '53005': 'conditional-access',
    '53011': 'conditional-access',
    '530003': 'conditional-access',
    '530032': 'conditional-access',
    '530035': 'conditional-access',
    '7000215': 'wrong-secret',
    '7000222': 'expired-secret',
    '700027': 'bad-assertion',
    '50013': 'bad-assertion',
    '90033': 'busy',
    '50196': 'busy',
};
/** The same code means the certificate of the environment where that has signed the assertion. */
const OF_CERTIFICATE = { 'bad-assertion': 'wrong-certificate' };
function explainRefusal(error, refusal) {
    const { message = '' } = (error ?? {});
    const { source, cloud, signal, answer } = refusal;
    const host = new URL(cloud.authority).host;
    if ((0,why/* isCancelled */.mm)(signal))
        return (0,told/* unknown */.L5)('timeout', 'sign-in/cancelled', { host });
    if (signal.aborted)
        return (0,told/* unknown */.L5)('timeout', 'sign-in/deadline', { host });
    // What `az` itself says is too long for a sentence; that nobody has signed in is the usual case.
    if (source === 'az')
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/az', { detail: firstLine(message) });
    if (source === 'github' && OF_GITHUB.test(message) && !OF_ENTRA.test(message))
        return ofGithub(message, refusal);
    const said = readRefusal(answer?.body ?? '');
    return (ofCode(said.code ?? /AADSTS(\d{5,8})/.exec(message)?.[1], said, refusal) ??
        (answer === undefined ? undefined : ofAnswer(answer, said, refusal)) ??
        ofConnection(error, refusal));
}
function valuesOf({ cloud, settings, env, assertion }) {
    const { iss, sub, aud } = (0,jwt/* claimsOf */.d)(assertion ?? '');
    return {
        host: new URL(cloud.authority).host,
        tenant: settings.tenantId ?? env.AZURE_TENANT_ID ?? '',
        client: settings.clientId ?? env.AZURE_CLIENT_ID ?? '',
        issuer: iss ?? '',
        subject: sub ?? '',
        audience: aud ?? cloud.federationAudience,
    };
}
function ofCode(code, { detail }, refusal) {
    if (code === undefined)
        return undefined;
    const values = { ...valuesOf(refusal), code: `AADSTS${code}` };
    const named = MESSAGES[code];
    if (named === undefined)
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/refused', { ...values, detail: detail ?? '' });
    if (named === 'busy')
        return (0,told/* unknown */.L5)('unavailable', 'sign-in/busy', values);
    const message = refusal.source === 'secret' ? (OF_CERTIFICATE[named] ?? named) : named;
    return (0,told/* unknown */.L5)('no-credentials', messageOf(message, values), { ...values, detail: detail ?? '' });
}
/** Since 2026-07-15 the subject of a new, renamed or transferred repository holds the ids of owner and repository. */
function messageOf(message, { subject }) {
    if (message !== 'no-federation')
        return `sign-in/${message}`;
    if (subject === '')
        return 'sign-in/no-federation/untold';
    return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject)
        ? 'sign-in/no-federation/immutable'
        : 'sign-in/no-federation';
}
/** An answer that names no code; undefined where it is a good one, and something else went wrong. */
function ofAnswer({ status, body, seconds }, { error, detail, isEntra }, refusal) {
    const values = { ...valuesOf(refusal), status, ...(seconds !== undefined && { seconds }) };
    if (status === 429)
        return (0,told/* unknown */.L5)('throttled', 'sign-in/busy', { ...values, code: `HTTP ${status}` });
    if (status >= 500)
        return (0,told/* unknown */.L5)('unavailable', 'sign-in/http-error', values);
    if (isEntra && status >= 400) {
        const code = error === undefined ? `HTTP ${status}` : `HTTP ${status}, ${error}`;
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/refused', { ...values, code, detail: detail ?? '' });
    }
    return status >= 300 || !/^\s*\{/.test(body)
        ? (0,told/* unknown */.L5)('bad-answer', 'sign-in/bad-answer', values)
        : undefined;
}
function ofConnection(error, refusal) {
    const { message = '', name = '', statusCode, } = (error ?? {});
    const values = valuesOf(refusal);
    if (name === 'RestError' ||
        statusCode !== undefined ||
        /ENOTFOUND|ECONN|endpoints_resolution|network/i.test(message))
        return (0,told/* unknown */.L5)('offline', 'sign-in/unreachable', { ...values, detail: reasonOf(message) });
    return (0,told/* unknown */.L5)('no-credentials', 'sign-in/failed', { ...values, detail: firstLine(message) });
}
/** As the toolkit of GitHub begins what it throws; the client of Entra passes it on. */
const OF_GITHUB = /ACTIONS_ID_TOKEN|ID token|Error message/i;
const OF_ENTRA = /AADSTS\d|Error\(s\):/;
/**
 * GitHub gave no token. The toolkit writes the status on a line of its own, `Error Code : 403`. What GitHub answers in
 * each case is unseen: the statuses are told as HTTP means them.
 */
function ofGithub(message, { cloud }) {
    const status = Number(/Error Code\s*:\s*(\d{3})\b/.exec(message)?.[1]);
    const detail = (/Error Message\s*:\s*(?!Failed to get ID Token)(.+)/.exec(message)?.[1] ?? '')
        .trim()
        .slice(0, 200);
    if (status === 400 || status === 422)
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/assertion-audience', {
            status,
            detail,
            audience: cloud.federationAudience,
        });
    if (status >= 400 && status < 500 && status !== 408 && status !== 429)
        return (0,told/* unknown */.L5)('no-credentials', 'sign-in/assertion-refused', { status, detail });
    if (status > 0)
        return (0,told/* unknown */.L5)(status === 429 ? 'throttled' : 'unavailable', 'sign-in/no-assertion', {
            detail: [`HTTP ${status}`, detail].filter(Boolean).join(', '),
        });
    return (0,told/* unknown */.L5)('no-credentials', 'sign-in/no-assertion', { detail: detail || firstLine(message) });
}
/** MSAL says `network_error` and a link to its own documents, which tells nobody anything. */
function reasonOf(message) {
    return /^network_error\b/.test(message) ? 'there was no connection' : firstLine(message);
}
function firstLine(message) {
    return (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200);
}

// EXTERNAL MODULE: ./build/azure/http.js
var azure_http = __webpack_require__(9814);
// EXTERNAL MODULE: ./build/azure/load-sdk.js
var load_sdk = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/azure/credential.js
/**
 * Signs in: an assertion of GitHub, else a secret of the environment, else a workload identity, else the signed-in
 * `az`. The first source that is set up is used; one that Entra refuses ends the search, so that a run never asks as
 * somebody whom nobody meant.
 */






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
            const { signal: abortSignal, claims } = init;
            const options = { abortSignal, enableCae: true, ...(claims !== undefined && { claims }) };
            const token = await attempt.credential.getToken(init.cloud.armScope, options);
            if (token !== null)
                return (0,told/* known */.eO)(signedIn(attempt.credential, source, token.token, passedOver));
            passedOver.push({ source, why: (0,told/* unknown */.L5)('no-credentials', 'sign-in/no-token', { source }) });
        }
        catch (error) {
            const [assertion, answer] = [attempt.assertion?.(), attempt.answer?.()];
            const why = explainRefusal(error, { ...init, source, assertion, answer });
            // Nobody has signed in with `az`: that is no refusal.
            passedOver.push({ source, why });
            if (source !== 'az')
                break;
        }
    }
    return firstThatMatters(passedOver);
}
function signedIn(credential, source, token, passedOver) {
    const { tid, appid, oid, isUser } = (0,jwt/* claimsOf */.d)(token);
    const principalType = isUser ? 'User' : 'ServicePrincipal';
    return { credential, source, tenantId: tid, clientId: appid, objectId: oid, principalType, passedOver };
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
async function options({ cloud, signal }) {
    const host = new URL(cloud.authority).host;
    const { http: httpClient, last } = overheard(await (0,azure_http/* guardedHttp */.x)({ allows: asked => asked === host, signal }));
    const own = {
        authorityHost: cloud.authority,
        // The authority is one of the catalogue or the workflow's own: nobody needs to vouch for it.
        disableInstanceDiscovery: true,
        httpClient,
    };
    return { own, answer: last };
}
/** The client makes a few words of an answer that it does not like; the answer itself says more. */
function overheard(inner) {
    let last;
    const http = {
        async sendRequest(request) {
            last = undefined;
            const response = await inner.sendRequest(request);
            // A good answer is a secret.
            const isToken = response.status === 200 && response.bodyAsText?.includes('access_token') === true;
            const body = isToken ? '{}' : (response.bodyAsText ?? '');
            last = { status: response.status, body, seconds: (0,azure_http/* askedToWait */.l)(response.headers) };
            return response;
        },
    };
    return { http, last: () => last };
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
    const { assertion, current } = memoised(github.idToken, init.cloud.federationAudience);
    const { own, answer } = await options(init);
    const credential = new ClientAssertionCredential(tenantId, clientId, assertion, own);
    return { credential, assertion: current, answer };
}
/** The credential asks for an assertion at every token, cached or not; GitHub is asked when the last one is old. */
function memoised(idToken, audience) {
    let last;
    return {
        assertion: () => {
            if (last === undefined || Date.now() - last.at > ASSERTION_MS) {
                const entry = { at: Date.now(), jwt: idToken(audience) };
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
    const { own, answer } = await options(init);
    const credential = secret
        ? new ClientSecretCredential(tenantId, clientId, secret, own)
        : new ClientCertificateCredential(tenantId, clientId, certificate ?? '', own);
    return { credential, answer };
}
async function fromWorkloadIdentity(init) {
    const tokenFilePath = init.env.AZURE_FEDERATED_TOKEN_FILE;
    const { tenantId, clientId } = idsOf(init);
    if (tenantId === undefined || clientId === undefined || !tokenFilePath)
        return notSetUp;
    const { WorkloadIdentityCredential } = await (0,load_sdk/* loadSdk */.N)('identity');
    const { own, answer } = await options(init);
    const credential = new WorkloadIdentityCredential({ tenantId, clientId, tokenFilePath, ...own });
    return { credential, answer, assertion: () => readText(tokenFilePath) };
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return undefined;
    }
}
/** `az` starts Python: a second or two, and on a busy runner many. */
const AZ_MS = 30_000;
async function fromAz({ settings }) {
    const { AzureCliCredential } = await (0,load_sdk/* loadSdk */.N)('identity');
    const { tenantId } = settings;
    return { credential: new AzureCliCredential({ ...(tenantId && { tenantId }), processTimeoutInMs: AZ_MS }) };
}

// EXTERNAL MODULE: ./build/azure/patience.js
var patience = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/azure/session.js + 1 modules
var session = __webpack_require__(6884);
// EXTERNAL MODULE: ./build/checks/remote-checks.js + 84 modules
var remote_checks = __webpack_require__(923);
// EXTERNAL MODULE: ./build/checks/engine.js
var engine = __webpack_require__(3524);
// EXTERNAL MODULE: ./build/checks/obstacles.js
var obstacles = __webpack_require__(1802);
;// CONCATENATED MODULE: ./build/checks/listening.js


/** What cannot be asked at all, or is not there yet, is as good as an answer: no right and no wait gives a better one. */
function isUnanswered(told) {
    const { kind, reason } = (0,azure_fields/* fieldsOf */.Pf)(told);
    return kind === 'unknown' && reason !== undefined && (0,obstacles/* isObstacle */.e)({ reason });
}
function listening(azure) {
    let asked = false;
    let answered = false;
    const hear = (answer) => {
        if (!(answer instanceof Promise))
            return;
        asked = true;
        answer.then(told => {
            answered ||= !isUnanswered(told);
        }, () => undefined);
    };
    const heard = (subject) => new Proxy(subject, {
        get(target, key) {
            const value = Reflect.get(target, key);
            if (typeof value !== 'function')
                return value;
            return (...given) => {
                const answer = Reflect.apply(value, target, given);
                hear(answer);
                return answer;
            };
        },
    });
    const all = new Proxy(azure, {
        get(target, key) {
            const subject = Reflect.get(target, key);
            return typeof subject === 'object' && subject !== null ? heard(subject) : subject;
        },
    });
    return { azure: all, hasAsked: () => asked, hasAnswer: () => answered };
}

;// CONCATENATED MODULE: ./build/checks/remote-engine.js



/** The session bounds how many questions are under way; a check that waits costs nothing. */
async function runRemoteChecks(checks, context) {
    const asked = checks.flatMap(check => check.of === 'run'
        ? [ask(check, azure => check.run({ ...context, azure }), context.documents[0], context.azure)]
        : context.documents.filter(isOf(check)).map(document => {
            const own = { ...context, document, target: context.targetOf(document) };
            return ask(check, azure => check.run({ ...own, azure }), document, context.azure);
        }));
    return merge(await Promise.all(asked));
}
function isOf({ of }) {
    return document => of.includes(document.kind);
}
async function ask(check, run, document, azure) {
    const answers = (0,engine/* noAnswers */.VC)();
    if (document === undefined)
        return answers;
    const own = listening(azure);
    const ended = await (0,engine/* collectLater */.Jc)(check, run(own.azure), answers, document.file);
    if (check.needs === 'azure') {
        const isUnanswered = answers.notChecked.some(obstacles/* isObstacle */.e) || (own.hasAsked() && !own.hasAnswer());
        const checks = own.hasAsked() || isUnanswered ? 1 : 0;
        answers.coverage = { checks, unanswered: isUnanswered ? 1 : 0 };
    }
    if (ended && check.of !== 'run')
        answers.asked.set(document, 1);
    return answers;
}
function merge(all) {
    const merged = (0,engine/* noAnswers */.VC)();
    for (const { findings, notChecked, settled, asked, complete, coverage } of all) {
        merged.findings.push(...findings);
        merged.settled.push(...settled);
        merged.notChecked.push(...notChecked);
        for (const [document, count] of asked)
            merged.asked.set(document, (merged.asked.get(document) ?? 0) + count);
        merged.complete &&= complete;
        merged.coverage.checks += coverage.checks;
        merged.coverage.unanswered += coverage.unanswered;
    }
    return merged;
}

// EXTERNAL MODULE: ./build/settings.js
var settings = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/azure/grant-command.js
var grant_command = __webpack_require__(338);
// EXTERNAL MODULE: ./build/catalog/roles.js
var roles = __webpack_require__(5857);
// EXTERNAL MODULE: ./build/azure/permissions.js
var permissions = __webpack_require__(6192);
;// CONCATENATED MODULE: ./build/azure/grants.js


const BY_NAME = new Map(Object.values(roles/* ROLES */.gg).map(role => [role.name, role]));
/** One role where one has all that is lacking, at the scope that all of it is below; else several. */
function grantsFor(lacks) {
    const grants = [];
    let open = [...lacks];
    while (open.length > 0) {
        const role = bestRole(open);
        grants.push(...commonScopes(open.filter(lack => covers(role, lack)).map(({ scope }) => scope)).map(scope => ({
            role,
            scope,
        })));
        open = open.filter(lack => !covers(role, lack));
    }
    return grants;
}
/** Of the roles that are least for something, the one that covers most; a role covers at least its own. */
function bestRole(lacks) {
    const roles = [...new Set(lacks.map(({ role }) => role))];
    const counted = roles.map(role => ({ role, covered: lacks.filter(lack => covers(role, lack)).length }));
    return counted.reduce((best, one) => (one.covered > best.covered ? one : best)).role;
}
function covers(role, lack) {
    if (role === lack.role)
        return true;
    const own = BY_NAME.get(role);
    const needed = permissionsOf(lack);
    return own !== undefined && needed.length > 0 && needed.every(each => (0,permissions/* allows */.NB)([own], each));
}
/** An action stands in one of two lists of a role, and the name of the action does not tell which. */
function permissionsOf({ role, permission }) {
    const { actions = [], dataActions = [] } = BY_NAME.get(role) ?? {};
    if (permission === undefined)
        return [
            ...actions.map(action => ({ action, isData: false })),
            ...dataActions.map(action => ({ action, isData: true })),
        ];
    return [
        {
            action: permission,
            isData: (0,permissions/* allows */.NB)([{ actions: [], dataActions }], { action: permission, isData: true }),
        },
    ];
}
/** The nearest scope above all of them, one for each subscription (and for what is in none). */
function commonScopes(scopes) {
    const groups = new Map();
    for (const scope of scopes) {
        const steps = stepsOf(scope);
        const key = (steps[0] ?? '').toLowerCase();
        groups.set(key, [...(groups.get(key) ?? []), steps]);
    }
    return [...groups.values()].map(all => all.reduce(commonSteps).join(''));
}
/** `/subscriptions/s`, `/resourceGroups/g`, `/providers/P/type/name`, `/type/name`: each step is a scope with those before. */
function stepsOf(scope) {
    return scope.match(/\/providers\/[^/]+\/[^/]+\/[^/]+|\/[^/]+\/[^/]+/gi) ?? [scope];
}
function commonSteps(one, other) {
    const differs = one.findIndex((step, index) => step.toLowerCase() !== other[index]?.toLowerCase());
    return differs === -1 ? [...one] : one.slice(0, differs);
}

;// CONCATENATED MODULE: ./build/modes/partly.js
/** Whether a run that was to ask Azure got so few answers that it must not look like one that did, and what helps. */



/** The messages that name one question, and what is said instead where they stand for many. */
const FOR_MANY = {
    'remote/forbidden': 'remote/partly/forbidden',
    'remote/unauthorized': 'remote/partly/token',
    'remote/expired-token': 'remote/partly/token',
    'remote/refused-twice': 'remote/partly/token',
    'remote/not-found': 'remote/partly/not-found',
    'remote/throttled': 'remote/partly/throttled',
    'remote/http-error': 'remote/partly/http-error',
    'remote/no-answer': 'remote/partly/http-error',
    'remote/unreachable': 'remote/partly/unreachable',
    'remote/bad-answer': 'remote/partly/bad-answer',
    'remote/deadline': 'remote/partly/deadline',
    'remote/cancelled': 'remote/partly/cancelled',
};
/** undefined where at least half of the checks that asked something of Azure were answered. */
function partlyChecked({ checks, unanswered }, notChecked, signedIn) {
    const entries = notChecked.filter(obstacles/* isObstacle */.e);
    const first = mostFrequent(entries);
    if (unanswered * 2 <= checks || first === undefined)
        return undefined;
    const grants = grantsFor(entries.flatMap(lackOf));
    const who = signedIn?.clientId ?? signedIn?.objectId ?? '';
    const values = {
        ...first.values,
        who,
        roles: grants.map(({ role, scope }) => `${role} on ${scope}`),
    };
    return {
        checks,
        unanswered,
        reason: first.reason,
        message: FOR_MANY[first.message] ?? first.message,
        values,
        commands: grants.map(grant => (0,grant_command/* grantCommand */.Qg)(grant, signedIn)),
    };
}
/** The first entry of the message that most of them have. */
function mostFrequent(entries) {
    const counted = new Map();
    for (const entry of entries) {
        const key = FOR_MANY[entry.message] ?? entry.message;
        const { first = entry, count = 0 } = counted.get(key) ?? {};
        counted.set(key, { first, count: count + 1 });
    }
    return [...counted.values()].sort((a, b) => b.count - a.count)[0]?.first;
}
/** A role that is lacking, as the message of a refusal names it. */
function lackOf({ reason, values }) {
    const { role, scope, permission } = values;
    if (reason !== 'forbidden' || typeof role !== 'string' || typeof scope !== 'string')
        return [];
    if (!scope.startsWith('/'))
        return [];
    return [{ role, scope, permission: typeof permission === 'string' ? permission : undefined }];
}

;// CONCATENATED MODULE: ./build/modes/asking.js
/** Asks Azure: signs in, looks that the workspaces are there, and has every remote check answered. */








/** A session within the deadline of the settings. */
function sessionOf(cloud, settings, { env, github, signal }) {
    const ends = (0,patience/* deadlineIn */._5)(settings.deadlineMs, signal);
    const init = { cloud, settings, env, signal: ends, ...(github && { github }) };
    return new session/* Session */.Nn({
        cloud,
        signal: ends,
        signIn: claims => signIn({ ...init, ...(claims !== undefined && { claims }) }),
    });
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
    const signedIn = who.kind === 'known' ? who.value : undefined;
    const partly = partlyChecked(answers.coverage, answers.notChecked, signedIn);
    return {
        answers,
        signedIn,
        ...(partly && { partly }),
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
