export const id = 818;
export const ids = [818,309];
export const modules = {

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TRACE_FILE_ENDINGS),
/* harmony export */   Q_: () => (/* binding */ TRACE_HOSTS),
/* harmony export */   Tc: () => (/* binding */ TRACE_HEADERS),
/* harmony export */   ZG: () => (/* binding */ TRACE_QUERY),
/* harmony export */   er: () => (/* binding */ TRACE_SUFFIXES),
/* harmony export */   io: () => (/* binding */ TRACE_WORDS),
/* harmony export */   iq: () => (/* binding */ TRACE_REGIONS),
/* harmony export */   ks: () => (/* binding */ TRACE_JOINED),
/* harmony export */   oI: () => (/* binding */ TRACE_KINDS)
/* harmony export */ });
/**
 * What a trace of a run keeps as it is: words that say nothing of whose workspace it is. Everything that is not here, and
 * has no form that is kept (numbers, dates, versions, VM sizes, quota families), is replaced. A word that is the name of
 * something in the same run is replaced all the same.
 * Taken from the fields, types and states of recorded answers (azure-recordings.ts), from the language of Azure Policy,
 * and from the texts of the resource manager's errors. Compiled 2026-11-30.
 */
/** In lower case. A name of several words (`privateLinkCount`, `Not_Found`) is kept where each of them is here. */
const TRACE_WORDS = new Set(`
  aad ab abac accelerated accept acceptable access account accounts acls acr action actions actual additional addition
  address addresses admin advanced affinity agent aka algorithm alias aliases all allocation allow allowed allowlist am
  amd aml amltoken an analysis and annotation annotations anonymous any aof api apis app append application applicable
  apply approved arch architecture archived are arm array arrays as assembly asset assets assign assignable assigned
  assignment assignments associated async at attempt attributes audience audit auth authentication authority
  authorization authorizations authorized auto autoscale available average aware azure azureblob azurefile azureml azureacr
  backend bad base based basic batch be because been before behind being below between binary blob blobs block body
  boolean both bound bucket build builder building built builtin by bypass bytes
  cache cached calls can canceled cancelled cannot capabilities capability capable capacity case category cert
  certificate certificates change changeable channel channels chain check checks child class classic client clients
  cloud cluster clusters code codes collector column combined comp complete completed component components compress compute
  concurrent conda condition config configuration configurations conflict connection connections constraint contain
  container containers containing contains content contents context control controller copy core cores correct
  correlation cors cost costs could count cpu create created createdtime creating creation credential credentials cross
  cuda current currently custom
  data datalake dataplanepreview dataset datastore datastores date day days decimal decode dedicated default deferred
  definition definitions delay delegated delete deleted deleting denied dense deny dependencies dependency depends
  deploy deployed deployer deploying deployment deployments description desc detail details details dev devtest device
  diagnostic diagnostics did different digest dir direct directory disable disabled discovery disk disks display
  distribution dns do docker does domain don done double down download downloaded downloading due duration during
  each edition effect effective egress either element else email empty enable enabled encoding encryption end ended
  endpoint endpoints enforce enforcement enough ensure enterprise entity entra entry env environment environments equals
  error errors etag euap event events every example exceed exceeded exception exchange exclude exclusion exec execute
  exemption exemptions exist existence exists exit expect expected expiration expired expires expiry export expression
  extended extension extensions external
  facility fail failed failing failure failures false family feature features federated field fields file files filesystem
  filter find firewall first fix flag flavor flavors flow folder following follows for forbidden force form format found
  fqdn fqdns free frequency friendly from front full function functions further
  gateway gb general generated generation get getting git given global gmt go got gpu gpus grace grant granted greater
  group groups gt gte guid guide
  had hardware has hash have hbi head header headers health healthy help here hidden high history hns host hosts hour
  hours how however html http https
  ib icon id identification identifier identities identity if image images immutable import in inactive include included
  including index individual info information inherited init initial initiative inject inner innererror input inputs
  insights install instance instances instead insufficient int integer integrated interface interfaces internal internet
  into invalid invocation io ip ipv is isolation issue issuer it item items its itself
  jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun job jobs join json
  keep key keys kib kind kubernetes kube
  label labels language large last latest layer layers lease leased learn learning least legacy length less let level lib
  library license life like limit limited limits line lines link linked links linux list listed listing live liveness
  load loader loading local localized location locations lock locked locks log login logging logs long lookup low lower lrs
  lt lte
  machine main maintain majority make managed management manager manifest manifests many manual map mapping mark match
  matched matches max maximum may mb measured media member members memory merge message messages met metadata method metric
  mfe mferp managementfrontend mib microsoft migration min minimal minimum minute minutes mir mirror missing mismatch ml
  mlflow mlmodel mode model models modified modify module modules monitor monitoring month more most mount msi ms multiple
  must mutable
  name named names namespace namespaces nested network networking networks never new newer newest next nfs no node nodes
  none noninteractive normal not notary notebook notebooks note notes nothing now null number
  object objects of off offer offline oidc old on once onboarded one online only onlineendpointid open operating operation
  operations operator option optional options or order orderby ordinal org origin os other others our out outbound output
  outside over overrides own owned owner
  package packages page pages parameter parameters parent part partial partition parts passed past path paths pay pending
  per percent perform performed perhaps period permanent permission permissions permitted ping pip pipeline place
  placement plain plan platform please pod point policies policy pool port ports possible post preparation premium present
  preview previous primary principal principals prior priority private privileged probe problem process processing product
  production profile progress project promo proper properties property protocol provide provided provider providers
  provisioned provisioning proxy public pull pulled pulling purge purpose push python
  quarantine query queue quota quotas quick
  ran range rate raw reached read readable reader readiness ready reason reasons rebuild received recent recently record
  recovery recommended reduce redundancy ref reference references referenced refresh refused regex region regional regions
  registered registering registration registries registry regenerate rejected related release released remaining remote
  remove removed renamed replace replica replicas replication repo repositories repository request requested requestor
  requests required requirement requirements requires reserved reset resolve resource resources response rest restart
  restore restricted restriction restrictions result results retention retry return returned revision rfc right rights role
  roles root route routes row rule rules run runner running runs runtime
  safe same sas save says scale scaling scan schedule schema scope scopes score scoring script scripts search second
  seconds secret secrets section secure secured security see selector selectors self send sent separate sequence serverless
  serve server servers service services session set sets setting settings setup severity sha share should show shutdown
  shut side sign signature signed single site size sizes sku skus sla small snapshot so soft software some source space
  spark spec specific specified specify spending spot sql stable stack stage standard start started starting startup state
  statement states status std stderr stdout step still stop stopped stopping storage store stored stream strict string
  strings structure sts style sub subject subnet subnets subresource subscription subscriptions substatus succeeded
  succeed success successful successfully such suffix suite summary support supported supports suspended swagger switch
  system
  tab table tag tags take taken target targets task tasks taxonomy telemetry template temp temporary tenant tenants term
  terminated test text than that the their them then there these they this those through throttled throttling throughput
  tier time timeout times timestamp title tls to token tokens too total totals trace traceback track tracking traffic
  transfer transport trial trigger triton true trust trusted try two type types
  ultra unable unauthorized unavailable under underlying undefined unexpected unhealthy unique unit units unknown unless
  unlimited unlocked unprocessable unready unregistered unregistering unrelated unsecure unsupported unsuspend until
  update updated updates updating upgrade upload upper uri uris url urls usable usage usages use used user users uses using
  uuid
  valid validate validation value values variable variables vault vaults vcpu vcpus verify version versions very vhd via
  view virtual visit vm vms vnet volume volumes
  wait waiting warned warning was way web week well were what when where whether which while white who whole whose will
  window windows with within without work worker workers working workload workloads workspace workspaces would write
  written wrong
  year yes yet you your
  zero zone zones zonal zrs grs gzrs ragrs ragzrs
  charset utf xml rel timedesc timeasc eq ne ge le machines lun dfs bearer realm octet stream elevate delegation startswith oauth openid known referrers vnd aadsts k8s csp mpn bizspark dreamspark gen go inference initializer storageinitializer infsrv quarantined
  toomanyrequests commitment monetary msi vcpus evict odidp exceeds unspecified evaluated nonexistent modifiable auditifnotexists deployifnotexists denyaction
  azureblobstorage odidp oeidp od oe paygo enterpriseagreement msdn freetrial sponsored azurepass students
  workspaceblobstore workspacefilestore workspaceartifactstore workspaceworkingdirectory blobstore filestore
  vmfamily vmsizes vnets mllegacy cdn compute's isn doesn
  vnd distribution rootfs oci gzip tar diff
  machinelearningservices containerregistry keyvault managedidentity policyinsights cognitiveservices
  azuredatalakegen azureresourcemanager insufficientscope
  `
    .trim()
    .split(/\s+/));
/** Words of several parts that are joined as names are: each is kept as a whole. */
const TRACE_JOINED = new Set(`
  access_token api-version azureml-app azureml-blobstore azureml-envs azureml-filestore azureml-models azureml-model-dir
  client-request-id client_id container-logs custom_model dist-packages error_codes error_description grant_type
  hash_sha256 hash_version hdi_isfolder inference-server inference_config insufficient_scope invalid_client invalid_grant
  invalid_request invalid_resource invalid_scope invalid_token kube-probe metadata_read mlflow_model model_path
  octet-stream openid-configuration python_function python_version refresh_token runtime_path site-packages
  sklearn_version storage-initializer triton_model unauthorized_client user_script virtual_machines well-known
  `
    .trim()
    .split(/\s+/));
/** Regions of Azure as answers spell them; a new one is replaced by a name, and the trace stays whole. */
const TRACE_REGIONS = new Set(`
  australiacentral australiacentral2 australiaeast australiasoutheast austriaeast belgiumcentral brazilsouth
  brazilsoutheast canadacentral canadaeast centralindia centralus centraluseuap chilecentral chinaeast chinaeast2
  chinaeast3 chinanorth chinanorth2 chinanorth3 denmarkeast eastasia eastus eastus2 eastus2euap eastus3 francecentral
  francesouth germanynorth germanywestcentral indonesiacentral israelcentral italynorth japaneast japanwest
  jioindiacentral jioindiawest koreacentral koreasouth malaysiawest mexicocentral newzealandnorth northcentralus
  northeurope norwayeast norwaywest polandcentral qatarcentral southafricanorth southafricawest southcentralus
  southeastasia southindia spaincentral swedencentral swedensouth switzerlandnorth switzerlandwest uaecentral uaenorth
  uksouth ukwest usdodcentral usdodeast usgovarizona usgovtexas usgovvirginia westcentralus westeurope westindia westus
  westus2 westus3
  `
    .trim()
    .split(/\s+/));
/** Hosts that are the same for everybody. */
const TRACE_HOSTS = new Set([
    ...['core.windows.net', 'core.chinacloudapi.cn', 'core.usgovcloudapi.net'],
    ...['management.azure.com', 'management.chinacloudapi.cn', 'management.usgovcloudapi.net'],
    ...['login.microsoftonline.com', 'login.chinacloudapi.cn', 'login.microsoftonline.us', 'login.windows.net'],
    ...[
        'sts.windows.net',
        'graph.microsoft.com',
        'containerregistry.azure.net',
        'storage.azure.com',
        'ml.azure.com',
    ],
    ...[
        'mcr.microsoft.com',
        'registry-1.docker.io',
        'auth.docker.io',
        'index.docker.io',
        'docker.io',
        'ghcr.io',
    ],
    ...[
        'nvcr.io',
        'authn.nvidia.com',
        'quay.io',
        'pypi.org',
        'files.pythonhosted.org',
        'token.actions.githubusercontent.com',
    ],
    ...[
        'aka.ms',
        'learn.microsoft.com',
        'docs.microsoft.com',
        'portal.azure.com',
        'tools.ietf.org',
        'go.microsoft.com',
    ],
]);
/** Endings of hosts that belong to somebody: what stands before is replaced, the ending is kept. */
const TRACE_SUFFIXES = [
    ['.azurecr.io', 'registry'],
    ['.azurecr.cn', 'registry'],
    ['.azurecr.us', 'registry'],
    ['.core.windows.net', 'account'],
    ['.core.chinacloudapi.cn', 'account'],
    ['.core.usgovcloudapi.net', 'account'],
    ['.vault.azure.net', 'vault'],
    ['.vault.azure.cn', 'vault'],
    ['.vault.usgovcloudapi.net', 'vault'],
    ['.inference.ml.azure.com', 'endpoint'],
    ['.inference.ml.azure.cn', 'endpoint'],
    ['.inference.ml.azure.us', 'endpoint'],
    ['.notebooks.azure.net', 'workspace'],
    ['.azureml.ms', 'host'],
    ['.azureml.net', 'host'],
    ['.ml.azure.cn', 'host'],
    ['.ml.azure.us', 'host'],
    ['.onmicrosoft.com', 'tenant'],
];
/** Parts of a query that are kept, their values replaced as any other text; the value of any other part is left out. */
const TRACE_QUERY = new Set([
    ...[
        'api-version',
        '$filter',
        '$top',
        '$orderBy',
        '$orderby',
        '$skip',
        '$skiptoken',
        '$expand',
        'skip',
        'restype',
        'comp',
    ],
    ...[
        'prefix',
        'marker',
        'maxresults',
        'include',
        'delimiter',
        'n',
        'last',
        'orderby',
        'service',
        'scope',
        'listViewType',
    ],
]);
/** Headers of an answer that readers look at. */
const TRACE_HEADERS = [
    ...[
        'content-type',
        'retry-after',
        'retry-after-ms',
        'x-ms-retry-after-ms',
        'www-authenticate',
        'link',
        'location',
    ],
    ...['docker-content-digest', 'docker-distribution-api-version', 'x-ms-error-code', 'x-ms-failure-cause'],
    ...['ratelimit-limit', 'ratelimit-remaining'],
];
/** Endings of file names; what stands before is replaced. */
const TRACE_FILE_ENDINGS = new Set('bin cfg csv dockerfile gz h5 html ini joblib json log md onnx parquet pb pbtxt pickle pkl pt pth py pyc r rds safetensors sh tar tgz tsv txt whl xml yaml yml zip'.split(' '));
/** What a type of the resource manager is called in the names that stand for it. */
const TRACE_KINDS = {
    resourcegroups: 'group',
    workspaces: 'workspace',
    onlineendpoints: 'endpoint',
    deployments: 'deployment',
    models: 'model',
    environments: 'environment',
    codes: 'code',
    datastores: 'datastore',
    storageaccounts: 'account',
    vaults: 'vault',
    registries: 'registry',
    userassignedidentities: 'identity',
    managementgroups: 'management',
    policyassignments: 'assignment',
    policydefinitions: 'policy',
    policysetdefinitions: 'initiative',
    locks: 'lock',
};


/***/ }),

/***/ 4309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BODY: () => (/* binding */ MAX_BODY),
/* harmony export */   Recorder: () => (/* binding */ Recorder),
/* harmony export */   bodyOf: () => (/* binding */ bodyOf)
/* harmony export */ });
/** Questions of a run and their answers, as they went over the wire, and how many of them are remembered. */
/** An answer that is longer is remembered without its body. */
const MAX_BODY = 8 * 1024 * 1024;
/** All bodies together. */
const MAX_BODIES = 48 * 1024 * 1024;
/** Different answers to one question: a watch that lasts for hours asks the same one again and again. */
const MAX_ANSWERS = 40;
const MAX_QUESTIONS = 2_000;
class Recorder {
    caller;
    leftOut = 0;
    #byQuestion = new Map();
    #order = [];
    #bytes = 0;
    /** Every exchange that is remembered, in the order of the questions. */
    get exchanges() {
        return this.#order;
    }
    /** The same answer again is counted. Of very many answers to one question, the first and the last are kept. */
    add(exchange) {
        const key = `${exchange.method} ${exchange.url} ${exchange.sent ?? ''}`;
        const before = this.#byQuestion.get(key);
        const last = before?.at(-1);
        if (last !== undefined && isSame(last, exchange)) {
            last.times += 1;
            return;
        }
        if (before === undefined && this.#byQuestion.size === MAX_QUESTIONS) {
            this.leftOut += 1;
            return;
        }
        const answers = before ?? [];
        this.#byQuestion.set(key, answers);
        answers.push(exchange);
        this.#order.push(exchange);
        for (const chunk of exchange.body.splice(0))
            this.keep(exchange, chunk);
        if (answers.length > MAX_ANSWERS)
            this.#forget(answers.splice(1, 1)[0]);
    }
    /** More of the body of an exchange. */
    keep(exchange, chunk) {
        const length = lengthOf(exchange) + chunk.length;
        if (exchange.isCut || length > MAX_BODY || this.#bytes + chunk.length > MAX_BODIES) {
            this.#bytes -= lengthOf(exchange);
            exchange.body.length = 0;
            exchange.isCut = true;
            return;
        }
        exchange.body.push(chunk);
        this.#bytes += chunk.length;
    }
    #forget(exchange) {
        this.#order = this.#order.filter(one => one !== exchange);
        this.#bytes -= lengthOf(exchange);
        this.leftOut += 1;
    }
}
function lengthOf({ body }) {
    return body.reduce((sum, chunk) => sum + chunk.length, 0);
}
function isSame(one, other) {
    if (one.status !== other.status || one.failure !== other.failure || one.isCut || other.isCut)
        return false;
    return bodyOf(one).equals(bodyOf(other));
}
function bodyOf({ body }) {
    return Buffer.concat(body);
}


/***/ }),

/***/ 6261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSecrets),
/* harmony export */   n: () => (/* binding */ isSecretField)
/* harmony export */ });
/** Where answers hold secrets: their bodies are never remembered, and never written. */
const PATHS = /\/oauth2\/|\/token$|\/proxy_auth$|\/list(?:keys|secrets|credentials|sas|connectionstrings)\b|\/generate\w*token/i;
const SIGN_IN = /^(?:login\.|sts\.)/i;
/** Entra, token servers of registries, lists of keys. */
function holdsSecrets(url) {
    const { host, pathname } = new URL(url);
    return SIGN_IN.test(host) || PATHS.test(pathname);
}
/** A field whose value is a secret, by its name. */
function isSecretField(name) {
    return /(?:key|secret|password|passwd|pwd|token|sas|signature|connectionstring|credential|cookie|authorization)s?\d*$/i.test(name.replace(/[^A-Za-z0-9]/g, ''));
}


/***/ }),

/***/ 818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  traceOf: () => (/* binding */ traceOf)
});

// UNUSED EXPORTS: MAX_TRACE

// EXTERNAL MODULE: ./build/catalog/roles.js
var catalog_roles = __webpack_require__(5857);
// EXTERNAL MODULE: ./build/catalog/trace-words.js
var trace_words = __webpack_require__(6313);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/trace/digests.js
/**
 * Digests of images. A client compares the digest with the bytes, so that the stand-in of a digest whose bytes the trace
 * has is that of the bytes as they are written; manifests name others, to the end of the chain.
 */

class Digests {
    /** Bodies by their digest, as they came. */
    #bodies = new Map();
    #standIns = new Map();
    #written;
    /** @param written the body as the trace has it */
    constructor(written) {
        this.#written = written;
    }
    learn(body) {
        this.#bodies.set(`sha256:${hash(body)}`, body);
    }
    standIn(digest) {
        const known = this.#standIns.get(digest);
        if (known !== undefined)
            return known;
        // For a body that names itself, which none does.
        const other = `sha256:${hash(`stand-in ${this.#standIns.size}`)}`;
        this.#standIns.set(digest, other);
        const body = this.#bodies.get(digest);
        if (body === undefined)
            return other;
        const own = `sha256:${hash(this.#written(body))}`;
        this.#standIns.set(digest, own);
        return own;
    }
}
function hash(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/trace/exchange.js
var trace_exchange = __webpack_require__(4309);
;// CONCATENATED MODULE: ./build/trace/pseudonyms.js
/** Stand-ins for what a trace must not name: the same thing always has the same one, in the form that it had. */
class Pseudonyms {
    /** Names by their lower case: letter case does not count in Azure, and both spellings are one thing. */
    #kinds = new Map();
    #names = new Map();
    #others = new Map();
    #counts = new Map();
    #kept = new Set();
    /** Something has this name; what it is, is said by the first who knows. */
    learn(name, kind) {
        const key = name.toLowerCase();
        if (!this.#kinds.has(key) || this.#kinds.get(key) === 'name')
            this.#kinds.set(key, kind);
    }
    isLearned(name) {
        return this.#kinds.has(name.toLowerCase());
    }
    /** `endpoint3`; `Endpoint3` for a spelling with capitals. Letters and digits alone: good for a name of any kind. */
    name(name, kind = 'name') {
        this.learn(name, kind);
        const key = name.toLowerCase();
        let standIn = this.#names.get(key);
        if (standIn === undefined) {
            const own = this.#kinds.get(key) ?? kind;
            standIn = `${own}${this.#next(own)}`;
            this.#names.set(key, standIn);
        }
        return name === key ? standIn : `${standIn[0]?.toUpperCase()}${standIn.slice(1)}`;
    }
    #next(kind) {
        const next = (this.#counts.get(kind) ?? 0) + 1;
        this.#counts.set(kind, next);
        return next;
    }
    /** An id that is the same for everybody: of a built-in role or policy. */
    keepGuid(guid) {
        this.#kept.add(guid.toLowerCase());
    }
    guid(guid) {
        const key = guid.toLowerCase();
        if (this.#kept.has(key) || /^[0-]+$/.test(key))
            return guid;
        return this.#other(`guid ${key}`, n => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`, 'guid');
    }
    /** Of the same length; the hexadecimal form of an id that is known stays that of its stand-in. */
    hex(hex) {
        const key = hex.toLowerCase();
        if (key.length === 32) {
            const dashed = key.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
            return this.guid(dashed).replaceAll('-', '');
        }
        return this.#other(`hex ${key}`, n => n.toString(16).padStart(key.length, '0').slice(-key.length), 'hex');
    }
    digits(digits) {
        return this.#other(`digits ${digits}`, n => `9${String(n).padStart(digits.length - 1, '0')}`, 'digits');
    }
    ip4(ip) {
        if (/^(?:127\.0\.0\.1|0\.0\.0\.0|255\.255\.255\.255)$/.test(ip))
            return ip;
        return this.#other(`ip ${ip}`, n => `198.18.${Math.floor(n / 250)}.${(n % 250) + 1}`, 'ip');
    }
    ip6(ip) {
        return this.#other(`ip ${ip.toLowerCase()}`, n => `2001:db8::${n.toString(16)}`, 'ip6');
    }
    mail(address) {
        return this.#other(`mail ${address.toLowerCase()}`, n => `user${n}@example.com`, 'user');
    }
    host(host) {
        return this.#other(`host ${host.toLowerCase()}`, n => `host${n}.example`, 'host-name');
    }
    /** A marker of a page: a text that only its server understands. */
    opaque(text) {
        return text === '' ? '' : this.#other(`opaque ${text}`, n => `page${n}`, 'page');
    }
    #other(key, make, kind) {
        let standIn = this.#others.get(key);
        if (standIn === undefined) {
            standIn = make(this.#next(kind));
            this.#others.set(key, standIn);
        }
        return standIn;
    }
}

;// CONCATENATED MODULE: ./build/trace/scrub-text.js
/** Any text without ids, names, addresses and secrets: what is not known to be public is replaced. */

/** In place of what is not written at all. */
const LEFT_OUT = '(left out)';
const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const WORD = String.raw `[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?`;
const STOP = String.raw `\s"'<>|\\(){}\[\],;`;
/** What a text is made of; between these stand spaces, quotes and other signs. The first that fits wins. */
const PARTS = [
    // A line break or a tab of JSON within JSON is no part of the word behind it.
    [/\\{1,8}[nrt]/, part => part],
    // Public for everybody: Microsoft's own images.
    [/mcr\.microsoft\.com\/[\w./-]{1,200}(?::[\w.-]{1,128})?/, part => part],
    // A quota family with spaces: Standard NCASv3_T4 Family.
    [/standard\s{1,2}[a-z0-9_]{1,24}\s{0,2}family/i, part => part],
    [new RegExp(`(?:https?|azureml|wasbs?|abfss?|ftp)://[^${STOP}]*[^${STOP}.:]`, 'i'), scrubUrl],
    [new RegExp(`/(?:subscriptions|providers)/[^${STOP}?#]*[^${STOP}?#.:]`, 'i'), scrubPath],
    [/sha256:[0-9a-f]{64}/i, (part, { digests }) => digests.standIn(part.toLowerCase())],
    [new RegExp(GUID, 'i'), (part, { names }) => names.guid(part)],
    [
        /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u,
        (part, { names }) => names.mail(part),
    ],
    [
        /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d|-preview)?(?![\p{L}\p{N}])/u,
        part => part,
    ],
    [
        /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?<![\p{L}\p{N}:])(?:[0-9a-f]{0,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?(?![\p{L}\p{N}])/iu,
        (part, { names }) => names.ip6(part),
    ],
    [/\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}])/u, (part, { names }) => names.ip4(part)],
    [new RegExp(WORD, 'u'), scrubWord],
];
const ANY = new RegExp(PARTS.map(([{ source }]) => `(${source})`).join('|'), 'giu');
function scrubText(text, tools) {
    return text.replace(ANY, (whole, ...groups) => {
        const index = groups.slice(0, PARTS.length).findIndex(group => group !== undefined);
        const [, scrub] = PARTS[index] ?? [];
        return scrub === undefined ? LEFT_OUT : scrub(whole, tools);
    });
}
/** One word: a name that is known, a host, a file, a number, or a word of everybody. */
function scrubWord(word, tools) {
    const { names, words } = tools;
    if (names.isLearned(word))
        return names.name(word);
    if (/^\d{7,}$/.test(word))
        return names.digits(word);
    if (words.isPublic(word))
        return word;
    const inner = new RegExp(GUID, 'i').exec(word);
    if (inner !== null)
        return scrubAround(word, inner[0], tools);
    if (/^[0-9a-f]{16,}$/i.test(word))
        return names.hex(word);
    return word.includes('.') ? scrubDotted(word, tools) : names.name(word);
}
/** `azureml-blobstore-GUID`: the id within a name is the same as elsewhere. */
function scrubAround(word, guid, tools) {
    const at = word.indexOf(guid);
    const [before, after] = [word.slice(0, at), word.slice(at + guid.length)];
    const part = (text) => text === '' ? '' : text.replace(/[^-_.]+(?:[-_.]+[^-_.]+)*/, piece => scrubWord(piece, tools));
    return `${part(before)}${tools.names.guid(guid)}${part(after)}`;
}
function scrubDotted(word, tools) {
    const ending = word.slice(word.lastIndexOf('.') + 1);
    const isFile = trace_words/* TRACE_FILE_ENDINGS */.CV.has(ending.toLowerCase());
    if (isFile)
        return `${scrubWord(word.slice(0, -ending.length - 1), tools)}.${ending}`;
    return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(word)
        ? scrubHost(word, tools)
        : tools.names.name(word);
}
/** With its port, if it has one. What stands before a well-known ending is replaced label by label. */
function scrubHost(host, tools) {
    const [, name = '', port = ''] = /^(.*?)((?::\d{1,5})?)$/.exec(host) ?? [];
    const lower = name.toLowerCase();
    if (trace_words/* TRACE_HOSTS */.Q_.has(lower))
        return host;
    if (/^[\d.]+$/.test(name))
        return `${tools.names.ip4(name)}${port}`;
    if (name.startsWith('['))
        return `[${tools.names.ip6(name.slice(1, -1))}]${port}`;
    const [suffix, kind] = trace_words/* TRACE_SUFFIXES */.er.find(([ending]) => lower.endsWith(ending)) ?? [];
    if (suffix === undefined || kind === undefined)
        return `${tools.names.host(name)}${port}`;
    const labels = name.slice(0, -suffix.length).split('.');
    const shown = labels.map((label, index) => index === 0 ? scrubLabel(label, kind, tools) : scrubWord(label, tools));
    return `${shown.join('.')}${suffix}${port}`;
}
/** The first label is somebody's, unless it is a region or a word of the service. */
function scrubLabel(label, kind, tools) {
    if (trace_words/* TRACE_REGIONS */.iq.has(label.toLowerCase()))
        return label;
    if (kind === 'host' && tools.words.isPublic(label))
        return label;
    if (new RegExp(`^${GUID}$`, 'i').test(label))
        return tools.names.guid(label);
    return tools.names.name(label, kind);
}
/** An address: its host, its path, and of its query what is known to hold no secret. */
function scrubUrl(text, tools) {
    const [, scheme = '', authority = '', path = '', query = ''] = /^([a-z]+:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(text) ?? [];
    // A name and a password before the host are left out.
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    if (scheme.toLowerCase() === 'azureml://')
        return scrubAssetUri(host, path, tools);
    const shown = path === '' ? '' : scrubPath(path, tools, host);
    return `${scheme}${scrubHost(host, tools)}${shown}${query === '' ? '' : `?${scrubQuery(query, tools)}`}`;
}
/** `azureml://registries/NAME/\u2026`, `azureml://subscriptions/\u2026`, `azureml://REGION.api\u2026/\u2026`. */
function scrubAssetUri(host, path, tools) {
    if (host.includes('.'))
        return `azureml://${scrubHost(host, tools)}${scrubPath(path, tools)}`;
    return `azureml:/${scrubPath(`/${host}${path}`, tools)}`;
}
function scrubQuery(query, tools) {
    const parts = query.split('&').map(part => {
        const at = part.indexOf('=');
        const [name, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
        const known = decoded(name);
        if (!trace_words/* TRACE_QUERY */.ZG.has(known))
            return `${scrubWord(known, tools)}=${encodeURIComponent(LEFT_OUT)}`;
        return `${name}=${encodeURIComponent(scrubParameter(known, decoded(value.replaceAll('+', ' ')), tools))}`;
    });
    return parts.join('&');
}
function scrubParameter(name, value, tools) {
    if (name === '$skiptoken' || name === 'marker')
        return tools.names.opaque(value);
    if (name === 'prefix')
        return scrubFiles(value, tools);
    if (name === 'service')
        return value.includes('.') ? scrubHost(value, tools) : scrubText(value, tools);
    return scrubText(value, tools);
}
/** The path of a file: folders and names are replaced, endings are kept. */
function scrubFiles(path, tools) {
    return path
        .split('/')
        .map(part => (part === '' ? '' : scrubText(part, tools)))
        .join('/');
}
/** Registries and namespaces whose content is the same for everybody. */
const PUBLIC_PLACES = /^(?:azureml|azureml-[a-z]{1,20}|default)$/i;
/**
 * A path of the resource manager or of a registry: types are kept, and what stands behind a type is a name, whatever
 * word it is.
 */
function scrubPath(path, tools, host = '') {
    if (host.toLowerCase() === 'mcr.microsoft.com')
        return path;
    const parts = path.split('/').map(decoded);
    const shown = [];
    let type;
    let isPublic = false;
    for (const part of parts) {
        const lower = part.toLowerCase();
        if (isPublic || part === '')
            shown.push(part);
        else if (type !== undefined) {
            shown.push(scrubName(part, type, parts, tools));
            isPublic = type === 'registries' && PUBLIC_PLACES.test(part);
            type = undefined;
        }
        else {
            shown.push(scrubWord(part, tools) === part || isType(part, tools) ? part : scrubText(part, tools));
            type = TAKES_NAME.test(lower) && isType(part, tools) ? lower : undefined;
        }
    }
    return shown
        .map(part => encodeURIComponent(part).replace(/%(?:3A|40|2C|24|20)/gi, found => decodeURIComponent(found).replace(' ', '%20')))
        .join('/');
}
/** Parts of paths behind which a name stands. */
const TAKES_NAME = /^(?:subscriptions|resourcegroups|providers|workspaces|onlineendpoints|batchendpoints|deployments|models|environments|codes|data|components|versions|datastores|computes|registries|locations|vaults|storageaccounts|containers|userassignedidentities|managementgroups|policyassignments|policydefinitions|policysetdefinitions|policyexemptions|roleassignments|roledefinitions|denyassignments|locks|privateendpoints|privateendpointconnections|virtualnetworks|subnets|servers|databases|disks|diskencryptionsets|mfeoperationsstatus|mfeoperationresults|usages|quotas|jobs|connections|managedclusters)$/;
function isType(part, { words }) {
    return TAKES_NAME.test(part.toLowerCase()) || (/^[A-Za-z]+$/.test(part) && words.isPublic(part));
}
function scrubName(part, type, path, tools) {
    const { names, words } = tools;
    if (new RegExp(`^${GUID}$`, 'i').test(part)) {
        if (isBuiltIn(type, path))
            names.keepGuid(part);
        return names.guid(part);
    }
    if (type === 'providers' || type === 'locations' || type === 'versions')
        return words.isPublic(part) ? part : scrubText(part, tools);
    if (type === 'usages' || type === 'quotas' || type === 'mfeoperationsstatus')
        return scrubText(part, tools);
    // A number says nothing of whose it is, and would be replaced everywhere.
    if (/^\d{1,6}$|^.$/u.test(part))
        return part;
    if ((type === 'registries' || type === 'datastores') && PUBLIC_PLACES.test(part))
        return part;
    if (type === 'datastores' && words.isPublic(part))
        return part;
    return names.name(part, trace_words/* TRACE_KINDS */.oI[type] ?? 'name');
}
/** Defined by Azure itself: at no subscription and no management group. */
function isBuiltIn(type, path) {
    const isPolicy = type === 'policydefinitions' || type === 'policysetdefinitions';
    return (isPolicy && path[1]?.toLowerCase() === 'providers' && path[2]?.toLowerCase() === 'microsoft.authorization');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/trace/secret-places.js
var secret_places = __webpack_require__(6261);
;// CONCATENATED MODULE: ./build/trace/scrub-body.js
/** The body of an answer without what a trace must not name: JSON and XML in their form, anything else not at all. */


/** Fields that hold nothing but what somebody wrote for people, or who it was. Readers do without them. */
const LEFT = new Map([
    ['tags', {}],
    ['systemData', {}],
    ['environmentVariables', {}],
    ['debugInfo', null],
    ['description', ''],
    ['friendlyName', ''],
    ['displayName', LEFT_OUT],
    ['notes', ''],
    ['createdBy', null],
    ['updatedBy', null],
    ['lastModifiedBy', null],
    ['condaFile', LEFT_OUT],
    ['dockerFile', LEFT_OUT],
    ['annotations', {}],
]);
/** Maps whose keys are names. */
const BY_NAME = new Set([
    'traffic',
    'mirrorTraffic',
    'userAssignedIdentities',
    'outboundRules',
    'properties.properties',
]);
/** Fields whose values are words of the service: they are kept although something in the run has that name. */
const CONSTANTS = new Set([
    ...[
        'type',
        'kind',
        'status',
        'state',
        'code',
        'level',
        'provisioningState',
        'unit',
        'location',
        'mode',
        'effect',
        'field',
    ],
    ...[
        'datastoreType',
        'modelType',
        'authMode',
        'principalType',
        'tier',
        'identityType',
        'credentialsType',
        'reasonCode',
    ],
    ...[
        'endpointComputeType',
        'isolationMode',
        'publicNetworkAccess',
        'defaultAction',
        'bypass',
        'registrationState',
    ],
    ...[
        'mediaType',
        'os',
        'architecture',
        'osType',
        'quarantineState',
        'enforcementMode',
        'scaleType',
        'category',
        'localizedValue',
    ],
]);
/** Deeper than any answer of Azure. */
const MAX_DEPTH = 60;
function scrubJson(value, tools, key = '', depth = 0) {
    if (typeof value === 'string')
        return scrubValue(value, key, tools);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === MAX_DEPTH)
        return LEFT_OUT;
    if (Array.isArray(value))
        return value.map(item => scrubJson(item, tools, key, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => {
        // Tags of an image are a list; those of a resource are somebody's own words.
        if (LEFT.has(name) && !Array.isArray(inner))
            return [name, leftOf(name, inner)];
        const shown = BY_NAME.has(key) ? scrubText(name, tools) : scrubKey(name, tools);
        if ((0,secret_places/* isSecretField */.n)(name) && typeof inner === 'string')
            return [shown, LEFT_OUT];
        // What somebody adds to a resource, and what the service adds to it, stand side by side.
        const under = key === 'properties' && name === 'properties' ? 'properties.properties' : name;
        return [shown, scrubJson(inner, tools, under, depth + 1)];
    }));
}
/** Nothing becomes something: what was absent or null stays so. */
function leftOf(name, inner) {
    if (inner === null || inner === undefined || inner === '')
        return inner;
    return LEFT.get(name);
}
function scrubKey(name, tools) {
    return tools.words.isPublic(name) ? name : scrubText(name, tools);
}
function scrubValue(value, key, tools) {
    const isWords = /^[\w.\s/+-]{1,100}$/.test(value) &&
        value.split(/[\s/+]+/).every(word => word === '' || tools.words.isPublic(word));
    if (CONSTANTS.has(key) && isWords)
        return value;
    if (key === 'digest')
        return scrubText(value, tools);
    return scrubText(value, tools);
}
const XML_PART = /<!--[\s\S]*?-->|<\?[^>]*\?>|<(\/?)([A-Za-z][\w-]*)([^>]*)>|([^<]+)/g;
/** Attributes and texts are replaced, elements stay; of metadata nothing is kept but whether a blob is a folder. */
function scrubXml(xml, tools) {
    let element = '';
    let isLeft = false;
    return xml.replace(XML_PART, (part, end, name, attributes, text) => {
        if (name !== undefined) {
            if (name === 'Metadata' && end === '' && !attributes.endsWith('/'))
                isLeft = true;
            if (name === 'Metadata' && end === '/')
                isLeft = false;
            element = end === '' ? name : '';
            const isFolderMark = name.toLowerCase() === 'hdi_isfolder';
            if (isLeft && name !== 'Metadata' && !isFolderMark)
                return '';
            return `<${end}${name}${scrubAttributes(attributes, tools)}>`;
        }
        if (text === undefined)
            return part.startsWith('<?') ? part : '';
        if (text.trim() === '')
            return text;
        if (isLeft)
            return element.toLowerCase() === 'hdi_isfolder' && /^(?:true|false)$/.test(text) ? text : '';
        return escaped(scrubElement(element, unescaped(text), tools));
    });
}
function scrubElement(element, text, tools) {
    switch (element) {
        case 'Content-Length':
        case 'MaxResults':
            return /^\d+$/.test(text) ? text : scrubText(text, tools);
        case 'Name':
        case 'Prefix':
            return scrubFiles(text, tools);
        case 'Marker':
        case 'NextMarker':
            return tools.names.opaque(text);
        case 'Content-MD5':
        case 'Etag':
            return '';
        default:
            return scrubText(text, tools);
    }
}
function scrubAttributes(attributes, tools) {
    return attributes.replace(/([\w:-]+)="([^"]*)"/g, (_whole, name, value) => {
        const text = unescaped(value);
        const shown = name === 'ContainerName' ? scrubWord(text, tools) : scrubText(text, tools);
        return `${name}="${escaped(shown)}"`;
    });
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(text) {
    return text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}
function escaped(text) {
    return text.replace(/[&<>"]/g, sign => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);
}

// EXTERNAL MODULE: ./build/catalog/azure-operations.js + 1 modules
var azure_operations = __webpack_require__(9112);
;// CONCATENATED MODULE: ./build/trace/words.js
/** Which words of a text say nothing of whose they are. */



const SHAPES = [
    // A VM size: Standard_DS3_v2, Basic_A1, Standard_NC24ads_A100_v4.
    /^(?:standard|basic)_[a-z]{1,5}\d{1,4}[a-z\d-]{0,8}(?:_[a-z\d]{1,8}){0,3}$/i,
    // A series of sizes, as policies name it: Standard_NC*, Standard_D.
    /^(?:standard|basic)_[a-z]{1,3}$/i,
    // A quota family without spaces: standardDSv2Family, standardNDAMSv4A100noRDMAFamily.
    /^standard[a-z]{1,6}\d*[a-z\d]{0,24}family$/i,
    // Parts of a family with spaces: NCASv3_T4, NDASv4_A100, NDAMSv4_A100Family.
    /^n[a-z]{1,6}v\d_[a-z]\d{1,3}(?:family)?$/i,
    /^v?\d{1,5}(?:\.\d{1,5}){1,2}$/,
    /^\d{1,6}$/,
    /^microsoft\.[a-z]{1,40}$/i,
];
/** Rules of their own for sequences of letters and digits that are nobody's name. */
class Words {
    #more;
    /** @param more words that are kept besides those of the catalogue, in lower case */
    constructor(more = new Set()) {
        this.#more = new Set([...more, ...wordsOfCatalogue()]);
    }
    /** Whether a word is kept: it has a form that is public, or each of its parts is a public word. */
    isPublic(word) {
        if (word.length === 1 || this.#isKnown(word.toLowerCase()))
            return true;
        if (SHAPES.some(shape => shape.test(word)))
            return true;
        const parts = partsOf(word);
        // `test-endpoint` is made of public words, and is a name.
        if (/\p{Ll}[-_]\p{Ll}/u.test(word))
            return trace_words/* TRACE_JOINED */.ks.has(word.toLowerCase());
        // Numbers alone are an address or a number of somebody.
        if (!/\p{L}/u.test(word))
            return false;
        return parts.length <= 12 && parts.every((part, index) => this.#isPart(part, parts[index + 1]));
    }
    #isPart(part, next) {
        if (/^\d{1,6}$/.test(part))
            return true;
        // `v2`, `py39`.
        if (/^(?:v|py)$/i.test(part))
            return next !== undefined && /^\d/.test(next);
        return this.#isKnown(part.toLowerCase());
    }
    #isKnown(word) {
        return trace_words/* TRACE_WORDS */.io.has(word) || trace_words/* TRACE_REGIONS */.iq.has(word) || this.#more.has(word);
    }
}
/** Paths, permissions and roles that the product itself names. */
function wordsOfCatalogue() {
    const paths = Object.values(azure_operations/* OPERATIONS */.x).flatMap(({ path, permission, role }) => [
        path.replace(/\{\w+\}/g, ' '),
        permission,
        role,
    ]);
    const roles = [...catalog_roles/* ROLES_BY_ID */.uz.values()].flatMap(({ name, actions, notActions = [], dataActions = [] }) => [
        name,
        ...actions,
        ...notActions,
        ...dataActions,
    ]);
    // A type is written in lower case, too: storageaccounts.
    const types = [...paths, ...roles].flatMap(text => text.match(/[A-Za-z]+/g) ?? []);
    return [...paths.flatMap(partsOf), ...roles.flatMap(partsOf), ...types].map(word => word.toLowerCase());
}
/** `privateLinkCount` \u2192 private, Link, Count; `AzureML_v2` \u2192 Azure, ML, v, 2. */
function partsOf(word) {
    return word
        .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
        .filter(part => part !== '');
}

;// CONCATENATED MODULE: ./build/trace/trace.js
/**
 * The trace of a run: every question and answer as lines of JSON, without secrets, and with stand-ins for ids, names,
 * hosts and addresses. The same thing has the same stand-in everywhere, so that a trace can be played back.
 */









/** A longer trace is cut; its last line says how many exchanges are missing. */
const MAX_TRACE = 24 * 1024 * 1024;
function traceOf(recorder, given, options = {}) {
    const { exchanges } = recorder;
    const head = { ...given, target: { ...given.target, ...askedTarget(exchanges) } };
    const tools = toolsFor(exchanges, options.words);
    learn(recorder, head, tools);
    const first = { trace: 1, ...head, target: targetOf(head, tools), caller: callerOf(recorder, tools) };
    const lines = [JSON.stringify(first)];
    let length = lines[0]?.length ?? 0;
    let leftOut = recorder.leftOut;
    for (const [index, exchange] of exchanges.entries()) {
        const line = JSON.stringify({ n: index + 1, ...lineOf(exchange, tools) });
        if (length + line.length > (options.maxLength ?? MAX_TRACE)) {
            leftOut += 1;
            continue;
        }
        lines.push(line);
        length += line.length + 1;
    }
    lines.push(JSON.stringify({ end: true, leftOut }));
    return `${lines.join('\n')}\n`;
}
const TARGET = /\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/?]+)/i;
/** The workspace of the first question about one: a file or az may have named it. */
function askedTarget(exchanges) {
    for (const { url } of exchanges) {
        const [, subscription, resourceGroup, workspace] = TARGET.exec(decodeURIComponent(new URL(url).pathname)) ?? [];
        if (workspace !== undefined)
            return { subscription, resourceGroup, workspace };
    }
    return {};
}
function toolsFor(exchanges, words) {
    const names = new Pseudonyms();
    for (const id of catalog_roles/* ROLES_BY_ID */.uz.keys())
        names.keepGuid(id);
    const tools = {
        names,
        words: new Words(words),
        digests: new Digests(body => JSON.stringify(scrubJson(parsed(body.toString('utf8')), tools))),
    };
    for (const exchange of exchanges)
        if (/\/v2\//.test(exchange.url))
            tools.digests.learn((0,trace_exchange.bodyOf)(exchange));
    return tools;
}
/** A name may stand in a text before it stands where it says what it is: all is gone through once before. */
function learn({ exchanges }, { target }, tools) {
    for (const [kind, name] of Object.entries(target))
        if (name !== undefined && !/^[0-9a-f-]{36}$/i.test(name))
            tools.names.learn(name, trace_words/* TRACE_KINDS */.oI[`${kind.toLowerCase()}s`] ?? 'name');
    const quiet = { ...tools, names: new Learner(tools.names), digests: new Digests(() => '') };
    for (const exchange of exchanges)
        lineOf(exchange, quiet);
}
/** Learns what things are, and gives no stand-in away: the numbers would follow the order of the first look. */
class Learner extends Pseudonyms {
    #into;
    constructor(into) {
        super();
        this.#into = into;
    }
    learn(name, kind) {
        if (kind !== 'name')
            this.#into.learn(name, kind);
    }
    keepGuid(guid) {
        this.#into.keepGuid(guid);
    }
    isLearned(name) {
        return this.#into.isLearned(name);
    }
}
function targetOf({ target }, tools) {
    const shown = Object.entries(target).flatMap(([kind, name]) => name === undefined
        ? []
        : [[kind, /^[0-9a-f-]{36}$/i.test(name) ? tools.names.guid(name) : tools.names.name(name)]]);
    return Object.fromEntries(shown);
}
function callerOf({ caller }, { names }) {
    const ids = Object.entries(caller ?? {});
    return Object.fromEntries(ids.flatMap(([kind, id]) => (id === undefined ? [] : [[kind, names.guid(id)]])));
}
function lineOf(exchange, tools) {
    const { method, url, sent, status, failure, times } = exchange;
    const { host, pathname, search } = new URL(url);
    return {
        method,
        host: scrubHost(host, tools),
        path: scrubPath(pathname, tools, host),
        ...(search.length > 1 && { query: scrubQuery(search.slice(1), tools) }),
        ...(sent !== undefined && !(0,secret_places/* holdsSecrets */.Y)(url) && { sent: scrubJson(parsed(sent) ?? {}, tools) }),
        ...(status === undefined ? { failure } : { status }),
        ...headersOf(exchange, tools),
        ...answerOf(exchange, tools),
        ...(times > 1 && { times }),
    };
}
function headersOf({ headers }, tools) {
    const shown = Object.entries(headers).map(([name, value]) => [name, headerOf(name, value, tools)]);
    return shown.length === 0 ? {} : { headers: Object.fromEntries(shown) };
}
function headerOf(name, value, tools) {
    if (name === 'link')
        return value.replace(/<([^>]*)>|[^<]+/g, (part, address) => address === undefined ? scrubText(part, tools) : `<${addressOf(address, tools)}>`);
    if (name === 'location')
        return addressOf(value, tools);
    return scrubText(value, tools);
}
/** With a host or without. */
function addressOf(address, tools) {
    if (/^https?:/i.test(address))
        return scrubText(address, tools);
    const [path = '', query = ''] = address.split('?');
    return `${scrubPath(path, tools)}${query === '' ? '' : `?${scrubQuery(query, tools)}`}`;
}
function answerOf(exchange, tools) {
    const { url, status = 0, isCut } = exchange;
    if (isCut)
        return { left: 'length' };
    const body = (0,trace_exchange.bodyOf)(exchange).toString('utf8');
    if ((0,secret_places/* holdsSecrets */.Y)(url))
        return refusalOf(body, status, tools) ?? { left: 'secrets' };
    if (body === '')
        return {};
    const json = parsed(body);
    if (json !== undefined)
        return { json: scrubJson(json, tools) };
    return /^\W{0,3}<\?xml\b/.test(body) ? { text: scrubXml(body, tools) } : { left: 'form' };
}
/** Of a sign-in that was refused, the numbers of the refusal and nothing that it says. */
function refusalOf(body, status, { words }) {
    if (status < 400)
        return undefined;
    const { error, error_codes, errors } = (parsed(body) ?? {});
    const codes = Array.isArray(error_codes)
        ? error_codes.filter(code => Number.isInteger(code) && code < 1e8)
        : [];
    if (codes.length > 0) {
        const error_description = `AADSTS${codes[0]}: (left out)`;
        return { json: { error: constant(error, words), error_description, error_codes: codes } };
    }
    const [first] = Array.isArray(errors) ? errors : [];
    const code = constant(first?.code, words);
    return code === '' ? undefined : { json: { errors: [{ code }] } };
}
/** `invalid_client`, `DENIED`. */
function constant(value, words) {
    return typeof value === 'string' && /^[A-Za-z_]{1,40}$/.test(value) && words.isPublic(value) ? value : '';
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
