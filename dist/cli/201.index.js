export const id = 201;
export const ids = [201];
export const modules = {

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ blame)
});

// EXTERNAL MODULE: ./build/documents/conda.js + 2 modules
var conda = __webpack_require__(7661);
;// CONCATENATED MODULE: ./build/diagnosis/blame/packages.js
/** The line of a conda or requirements file that asks for what could not be installed. */

const MAX_NAMED = 5;
/** Packages that a message names, normalised (PEP 503): `azureml-defaults` of `sanic~=21 (from azureml-defaults)`. */
function namesIn(values) {
    const texts = ['package', 'packages', 'requirement', 'by', 'versions'].map(name => String(values[name] ?? ''));
    const words = texts.join(' ').split(/->|[^\w.-]+/);
    return words.map(word => word
        .replace(/[=<>~!].*$/, '')
        .toLowerCase()
        .replace(/[-_.]+/g, '-'));
}
function packageBlames(document, files, values) {
    const reading = (0,conda/* condaOf */.Td)(document, files);
    if (reading.kind !== 'read')
        return [];
    const names = new Set(namesIn(values));
    return reading.conda.packages
        .filter(found => names.has(found.name))
        .slice(0, MAX_NAMED)
        .map(({ name, place }) => ({
        message: 'package',
        values: { package: name },
        at: place.at,
        route: place.path,
    }));
}
/** The line of the conda file that asks for a Python with which a package does not go. */
function pythonBlame(document, files) {
    const reading = (0,conda/* condaOf */.Td)(document, files);
    const [python] = reading.kind === 'read' ? reading.conda.python : [];
    if (python === undefined)
        return [];
    return [{ message: 'python', values: {}, at: python.place.at, route: python.place.path }];
}

// EXTERNAL MODULE: ./build/findings.js
var findings = __webpack_require__(3876);
;// CONCATENATED MODULE: ./build/diagnosis/blame/place.js

const BLAME_CHECK = 'diagnosis';
function findingOf({ message, values, at, route }, code) {
    const key = `${BLAME_CHECK}/${message}`;
    return {
        check: BLAME_CHECK,
        severity: 'error',
        ...(code !== null && { code }),
        message: key,
        values,
        at,
        fingerprint: (0,findings/* fingerprint */.Rj)(BLAME_CHECK, at.file, route, key),
    };
}
/** The first of the routes that is written down; the place where the first one would stand, if none is. */
function atRoute(view, routes, message, values = {}) {
    const route = routes.find(each => view.has(each)) ?? routes[0] ?? '';
    return {
        message,
        values,
        at: view.range(route, isLong(view, route) ? 'key' : 'value'),
        route: view.route(route),
    };
}
/** A mapping or a list is pointed at by its key: its text may be the rest of the file. */
function isLong(view, route) {
    const node = view.node(route);
    return node !== undefined && node.kind !== 'scalar';
}

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __webpack_require__(1046);
// EXTERNAL MODULE: ./build/documents/probes.js
var documents_probes = __webpack_require__(7906);
;// CONCATENATED MODULE: ./build/diagnosis/blame/probes.js
/** The probe that gave a container up, with the time that it gave it. */



/** Of several probes the one that was named, else the liveness probe: it is the one that ends a container. */
function probeBlame(document, named) {
    const probes = (0,documents_probes/* probesOf */.pX)(document);
    const wanted = named === 'Readiness' ? 'readiness_probe' : 'liveness_probe';
    const probe = probes.find(({ name }) => name === wanted);
    if (probe === undefined)
        return atRoute(document, [wanted, 'name'], 'probe-default', valuesOf({ ...limits/* DEFAULTS */.z.probe }));
    const timing = (0,documents_probes/* timingOf */.II)(probe);
    return timing && atRoute(document, [probe.name], 'probe', { probe: probe.name, ...valuesOf(timing) });
}
function valuesOf(timing) {
    const { initialDelay, period, failureThreshold } = timing;
    return { budget: (0,documents_probes/* inWords */.r4)((0,documents_probes/* budgetOf */.nT)(timing)), delay: initialDelay, period, failures: failureThreshold };
}

;// CONCATENATED MODULE: ./build/diagnosis/blame/routes.js
function deployment(message, ...routes) {
    return { message, routes, of: 'deployment' };
}
function endpoint(message, ...routes) {
    return { message, routes, of: 'endpoint' };
}
const QUOTA = deployment('quota', 'instance_type');
const CAPACITY = deployment('capacity', 'instance_type');
const MEMORY = deployment('memory', 'instance_type', 'resources');
const GPU = deployment('gpu', 'instance_type');
const IMAGE = deployment('image', 'environment.image', 'environment');
const BUILD = deployment('environment', 'environment.conda_file', 'environment.build', 'environment');
const MODEL = deployment('model', 'model');
const MODEL_PACKAGES = deployment('model-packages', 'model');
const MODEL_CONTENT = deployment('model-content', 'model');
const SCRIPT = deployment('script', 'code_configuration.scoring_script', 'code_configuration');
const IDENTITY = endpoint('identity', 'identity', 'name');
const TIMEOUT = deployment('request-timeout', 'request_settings.request_timeout_ms', 'request_settings');
const RESOURCES = deployment('resources', 'resources.requests', 'resources', 'instance_type');
/** Causes that are not here are about no file, or about a line that the log itself names. */
const TARGETS = {
    'vcpu-quota': QUOTA,
    'no-family-quota': QUOTA,
    'out-of-quota': QUOTA,
    'out-of-capacity': CAPACITY,
    'creation-slow': CAPACITY,
    'size-not-offered': deployment('size', 'instance_type'),
    'catalog-model-wants-gpu': GPU,
    'instance-type-small': MEMORY,
    'out-of-memory': MEMORY,
    'container-too-big': MEMORY,
    'memory-in-container': MEMORY,
    'out-of-disk': deployment('disk', 'instance_type'),
    'gpu-memory': GPU,
    'gpu-missing': GPU,
    'gpu-driver': GPU,
    'kubernetes-unschedulable': RESOURCES,
    'requests-above-limits': RESOURCES,
    'k8s-pod-unschedulable': RESOURCES,
    'k8s-pod-memory': RESOURCES,
    'k8s-deployment-spec': deployment('key', 'instance_count', 'scale_settings'),
    'acr-pull-denied': IMAGE,
    'image-missing': IMAGE,
    'image-pull-failed': IMAGE,
    'image-pull-limited': IMAGE,
    'image-wrong-platform': IMAGE,
    'registry-unreachable': IMAGE,
    'base-image-missing': IMAGE,
    'k8s-image-pull-loop': IMAGE,
    'image-build-failed': BUILD,
    'image-build-timeout': BUILD,
    'conda-conflict': BUILD,
    'conda-file-invalid': BUILD,
    'pip-failed': BUILD,
    'pip-backtracking': BUILD,
    'dockerfile-copy-missing': BUILD,
    'dockerfile-command-failed': BUILD,
    'server-package-missing': BUILD,
    'setuptools-missing': BUILD,
    'numpy-mismatch': BUILD,
    'protobuf-mismatch': BUILD,
    'server-too-old-flask': BUILD,
    'server-too-old-jinja': BUILD,
    'environment-two-sources': deployment('key', 'environment.image', 'environment'),
    'registry-environment-on-kubernetes': deployment('environment', 'environment'),
    'storage-read-denied': IDENTITY,
    'startup-authorization': IDENTITY,
    'identity-not-found': IDENTITY,
    'data-collector-storage': deployment('identity', 'data_collector'),
    'secrets-injection': deployment('variables', 'environment_variables'),
    'variable-missing': deployment('variables', 'environment_variables'),
    'egress-setting-refused': deployment('key', 'egress_public_network_access'),
    'mlflow-private-network': deployment('key', 'egress_public_network_access'),
    'model-download-failed': MODEL,
    'model-blob-missing': MODEL,
    'model-not-registered': MODEL,
    'model-storage-missing': MODEL,
    'mlflow-monitoring-missing': MODEL_PACKAGES,
    'mlflow-server-contrib': MODEL_PACKAGES,
    'mlflow-server-names': MODEL_PACKAGES,
    'mlflow-no-model': MODEL_CONTENT,
    'mlflow-flavour': MODEL_CONTENT,
    'triton-layout': MODEL_CONTENT,
    'triton-config': MODEL_CONTENT,
    'triton-load': MODEL_CONTENT,
    'script-not-found': SCRIPT,
    'script-missing-client': SCRIPT,
    'script-not-named': SCRIPT,
    'script-no-init': SCRIPT,
    'script-no-run': SCRIPT,
    'run-signature': SCRIPT,
    'k8s-script-function': SCRIPT,
    'no-scoring-script': deployment('script', 'code_configuration', 'name'),
    'code-file-missing': deployment('code', 'code_configuration.code'),
    'probe-timeout-too-long': deployment('probe-timeout', 'liveness_probe.timeout', 'readiness_probe.timeout'),
    'probe-path-or-port': deployment('routes', 'environment.inference_config', 'liveness_probe', 'environment'),
    'request-timeout-out-of-bounds': TIMEOUT,
    'scoring-timeout': TIMEOUT,
    'k8s-http-timeout': TIMEOUT,
    'too-many-requests': deployment('key', 'request_settings', 'instance_count'),
    'scale-type-managed': deployment('key', 'scale_settings.type', 'scale_settings'),
    'name-refused': deployment('name', 'name'),
    'endpoint-name-taken': endpoint('name', 'name'),
    'no-traffic': endpoint('traffic', 'traffic', 'name'),
    'http-not-found': endpoint('traffic', 'traffic', 'name'),
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/documents/python-file.js + 1 modules
var python_file = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/python/path-parts.js
var path_parts = __webpack_require__(8427);
// EXTERNAL MODULE: ./build/python/reader.js + 19 modules
var reader = __webpack_require__(8927);
// EXTERNAL MODULE: ./build/diagnosis/deployment-log.js
var deployment_log = __webpack_require__(9392);
;// CONCATENATED MODULE: ./build/diagnosis/blame/scripts.js
/** Lines of the scoring script and its neighbours that a traceback, an import or a path in a log leads to. */





/** Where a deployed file lies below: the folder that was uploaded keeps its name there. */
const APP_ROOT = '/var/azureml-app/';
/** A line that has moved is looked for this far up and down. */
const MOVED = 40;
const MAX_TREE = 5;
/** The code folder of a deployment, with its Python read when it is asked for. */
class Code {
    #files;
    #reader;
    folder;
    script;
    constructor(files, reader, folder, script) {
        this.#files = files;
        this.#reader = reader;
        this.folder = folder;
        this.script = this.read((0,external_node_path_.join)(folder, script));
    }
    /** undefined where the deployment has no code on this disk, or it lies outside of the repository. */
    static async of(document, files) {
        const written = document.string('code_configuration.code');
        const script = document.string('code_configuration.scoring_script');
        if (written === undefined || script === undefined)
            return undefined;
        const look = files.look(document.folder, written);
        if (look.kind !== 'folder' || files.leavesRepository(document.source.path, look.path) === true)
            return undefined;
        return new Code(files, await (0,reader/* loadPythonReader */.I)(), look.path, script);
    }
    read(path) {
        if (!path.endsWith('.py') || this.#files.leavesRepository(this.folder, path) === true)
            return undefined;
        return this.#files.look(this.folder, path).kind === 'file'
            ? (0,python_file/* readPythonFile */.n)(this.#files, this.#reader, path)
            : undefined;
    }
    /** The file of the repository that a file of the container came from. */
    deployed(file) {
        if (!file.startsWith(APP_ROOT))
            return undefined;
        const [first = '', ...rest] = file.slice(APP_ROOT.length).split('/');
        const inFolder = first === (0,external_node_path_.basename)(this.folder) ? this.read((0,external_node_path_.join)(this.folder, ...rest)) : undefined;
        // `code: ./` is uploaded under another name, and some clients put the files in without their folder.
        return inFolder ?? this.read((0,external_node_path_.join)(this.folder, ...rest)) ?? this.read((0,external_node_path_.join)(this.folder, first, ...rest));
    }
}
/** The innermost line of the user's own code in a traceback. */
function frameBlame(code, frames, exception, text) {
    for (const frame of [...frames].reverse()) {
        const file = code.deployed(frame.file);
        const found = file && lineOf(file, frame);
        if (file === undefined || found === undefined)
            continue;
        const message = found.moved ? 'frame-moved' : 'frame';
        return {
            message,
            values: { exception, text },
            at: wholeLine(file, found.line),
            route: ['python', frame.function],
        };
    }
    return undefined;
}
function lineOf({ source }, { line, code }) {
    const isThere = (number) => source.line(number).trim() === code.trim();
    if (line <= source.lineCount && (code === '' || isThere(line)))
        return { line, moved: false };
    for (let distance = 1; code !== '' && distance <= MOVED; distance += 1)
        for (const number of [line - distance, line + distance])
            if (number >= 1 && isThere(number))
                return { line: number, moved: true };
    return undefined;
}
function wholeLine({ source }, line) {
    const text = source.line(line);
    const indent = text.length - text.trimStart().length;
    return {
        file: source.file,
        start: { line, column: indent + 1 },
        end: { line, column: Math.max(text.trimEnd().length, indent + 1) + 1 },
    };
}
/** The import of a module that the container does not have, in the script or in a file of a frame. */
function importBlame(code, module, frames) {
    const top = module.split('.')[0] ?? '';
    const files = [code.script, ...frames.map(frame => code.deployed(frame.file))];
    for (const file of files) {
        const exact = file?.module.imports.find(each => each.level === 0 && !each.mainOnly && each.module === module);
        const found = exact ??
            file?.module.imports.find(each => each.level === 0 && !each.mainOnly && each.module.split('.')[0] === top);
        if (file !== undefined && found !== undefined)
            return {
                message: 'import',
                values: { module },
                at: (0,python_file/* rangeIn */.h)(file, found.moduleSpan),
                route: ['python', top],
            };
    }
    return undefined;
}
/** The expression that makes a path of the model that is not there, with what the server says is there. */
function modelPathBlame(code, path, found) {
    const file = code.script;
    const wanted = (0,deployment_log/* belowModelFolder */.df)(path);
    if (file === undefined)
        return undefined;
    const below = file.module.paths.flatMap(each => {
        const own = each.mainOnly ? undefined : (0,path_parts/* pathBelowEnv */.qh)(each.parts, 'AZUREML_MODEL_DIR');
        return own === undefined ? [] : [{ each, own: own.replace(/^\/+/, '') }];
    });
    // Where the log cuts the path, or the script only names the folder, the longest that fits is meant.
    const fitting = below
        .filter(({ own }) => own === wanted || (own !== '' && wanted.startsWith(own)) || (wanted !== '' && own.endsWith(wanted)))
        .sort((a, b) => b.own.length - a.own.length);
    const best = fitting[0] ?? (below.length === 1 ? below[0] : undefined);
    if (best === undefined)
        return undefined;
    const { better, tree } = found;
    const values = better === undefined ? { path } : { path, better, tree: tree.slice(0, MAX_TREE) };
    const message = better === undefined ? 'model-path' : 'model-path-known';
    return {
        message,
        values,
        at: (0,python_file/* rangeIn */.h)(file, best.each.span),
        route: ['python', 'AZUREML_MODEL_DIR', wanted],
    };
}
/** The string of the script that names a file which is not there. */
function filePathBlame(code, path) {
    const file = code.script;
    const name = path.split('/').at(-1) ?? '';
    if (file === undefined || name === '')
        return undefined;
    const strings = file.module.strings.filter(({ docstring, mainOnly }) => !docstring && !mainOnly);
    const found = strings.find(({ value }) => value === path) ??
        strings.find(({ value }) => value !== undefined && value.split('/').at(-1) === name);
    return (found && {
        message: 'file-path',
        values: { path },
        at: (0,python_file/* rangeIn */.h)(file, found.span),
        route: ['python', path],
    });
}
/** A line that az or Python has named by its number. */
function scriptLineBlame(code, line) {
    const file = code.script;
    if (file === undefined || line < 1 || line > file.source.lineCount)
        return undefined;
    return { message: 'script-line', values: {}, at: wholeLine(file, line), route: ['python', 'syntax'] };
}

;// CONCATENATED MODULE: ./build/diagnosis/blame.js





/** More files than these are not blamed for one failure. */
const MAX_DEPLOYMENTS = 3;
const OF_THE_PROBE = new Set(['container-crashed', 'slow-start', 'worker-timeout']);
const OF_A_PACKAGE = new Set([
    ...['pip-conflict', 'pip-no-version', 'package-wants-other-python', 'package-build-failed'],
    'conda-no-package',
]);
const OF_AN_IMPORT = new Set([
    'module-not-found',
    'k8s-script-import',
    'package-needed',
]);
/** Findings at the places to mend, the nearest first; none where the files do not tell. */
async function blame({ diagnosis, frames, modelFiles }, { documents, files }) {
    if (diagnosis === null)
        return [];
    const found = [];
    for (const document of deploymentsOf(diagnosis, documents)) {
        found.push(...(await inCode(diagnosis, { document, files, frames, modelFiles })));
        found.push(...inFiles(diagnosis, document, files));
    }
    const ofEndpoint = TARGETS[diagnosis.cause];
    if (ofEndpoint?.of === 'endpoint')
        for (const endpoint of endpointsOf(diagnosis, documents))
            found.push(atRoute(endpoint, ofEndpoint.routes, ofEndpoint.message));
    return unique(found.map(each => findingOf(each, diagnosis.code)));
}
/** Those that have the names that the texts gave away; all of a few, where nothing tells them apart. */
function deploymentsOf({ values }, documents) {
    const all = documents.filter(({ family }) => family === 'deployment');
    const named = all.filter(document => (values.deployment === undefined || document.name === values.deployment) &&
        (values.endpoint === undefined ||
            document.endpointName === undefined ||
            document.endpointName === values.endpoint));
    const ofSize = values.sku === undefined ? [] : all.filter(document => document.string('instance_type') === values.sku);
    const best = [named, ofSize, all].find(list => list.length > 0 && list.length <= MAX_DEPLOYMENTS);
    return best ?? [];
}
function endpointsOf({ values }, documents) {
    const all = documents.filter(({ family }) => family === 'endpoint');
    const named = all.filter(({ name }) => name === values.endpoint);
    if (named.length > 0)
        return named;
    return all.length <= MAX_DEPLOYMENTS ? all : [];
}
const IN_CODE = new Set([
    ...OF_AN_IMPORT,
    ...[
        'model-path',
        'file-not-found',
        'code-file-missing',
        'script-syntax',
        'script-syntax-client',
    ],
    ...[
        'exception-at-start',
        'run-raised',
        'import-name-missing',
        'variable-missing',
        'permission-denied',
    ],
    ...[
        'model-files-missing',
        'remote-code',
        'model-gated',
        'pickle-mismatch',
        'pickle-class-missing',
    ],
    ...['gpu-memory', 'gpu-missing', 'memory-in-container', 'mlflow-no-model', 'egress-blocked'],
]);
async function inCode(diagnosis, { document, files, frames, modelFiles }) {
    const { cause, values } = diagnosis;
    if (!IN_CODE.has(cause))
        return [];
    const code = await Code.of(document, files);
    if (code === undefined)
        return [];
    const value = (name) => String(values[name] ?? '');
    const own = (OF_AN_IMPORT.has(cause) && importBlame(code, value('module'), frames)) ||
        (cause === 'model-path' &&
            modelPathBlame(code, value('path'), { better: value('better') || undefined, tree: modelFiles })) ||
        (cause === 'file-not-found' && filePathBlame(code, value('path'))) ||
        (cause === 'script-syntax-client' && scriptLineBlame(code, Number(value('line')))) ||
        undefined;
    const text = diagnosis.evidence[0]?.text.trim() ?? '';
    const frame = frameBlame(code, frames, value('exception') || (/^[\w.]+/.exec(text)?.[0] ?? 'an exception'), text);
    // The join that makes a wrong path, and the call that opens it, can be two places worth seeing.
    const isOneLine = own && frame && own.at.file === frame.at.file && own.at.start.line === frame.at.start.line;
    return [own, isOneLine ? undefined : frame].filter(each => each !== undefined);
}
function inFiles({ cause, values }, document, files) {
    if (OF_THE_PROBE.has(cause)) {
        const probe = probeBlame(document, String(values.probe ?? ''));
        return probe === undefined ? [] : [probe];
    }
    if (OF_A_PACKAGE.has(cause)) {
        const python = cause === 'package-wants-other-python' ? pythonBlame(document, files) : [];
        const packages = [...python, ...packageBlames(document, files, values)];
        if (packages.length > 0)
            return packages;
        return [atRoute(document, ['environment.conda_file', 'environment.build', 'environment'], 'environment')];
    }
    const target = TARGETS[cause];
    if (target?.of !== 'deployment')
        return [];
    const { environment } = document;
    // Routes of the environment lead into its own file, where it has one.
    const isElsewhere = environment.form === 'inline' && environment.view.source !== document.source;
    if (!isElsewhere || !target.routes[0]?.startsWith('environment'))
        return [atRoute(document, target.routes, target.message)];
    const routes = target.routes.map(route => route.replace(/^environment\.?/, ''));
    return [atRoute(environment.view, routes, target.message)];
}
function unique(findings) {
    const byPlace = new Map(findings.map(finding => [JSON.stringify([finding.at, finding.message]), finding]));
    return [...byPlace.values()];
}


/***/ }),

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   d3: () => (/* binding */ DeploymentLogReader),
/* harmony export */   df: () => (/* binding */ belowModelFolder)
/* harmony export */ });
/** What getLogs puts around the output of a container: the stages of an instance, the events of its containers. */
/** In the order in which an instance comes up: the first one that has not succeeded is where it fails. */
const STAGES = [
    'SystemSetup',
    'UserContainerImagePull',
    'ModelDownload',
    'UserContainerStart',
];
const STAGE = /^(SystemSetup|UserContainerImagePull|ModelDownload|UserContainerStart): (\w{1,40})/;
const EVENT = /^Kind: (\w{1,40}), Name: (\w{1,80}), Type: (Normal|Warning), Time: (\S{1,60}), Message: (.{0,2000})$/;
const MAX_EVENTS = 50;
const MAX_MODEL_LINES = 300;
/** `2023-01-01 00:00:00,123 I [12] azmlinfsrv - ` in front of what the server says. */
const LOGGER = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d+ [A-Z] \[\d+\] [\w.]+ - |^[A-Z] \[\d+\] [\w.]+ - /;
const MARKS = [
    [
        'started',
        /Azure ML Inferencing HTTP server|Starting gunicorn|Listening at: http|Started GRPCInferenceService|Uvicorn running on/,
    ],
    ['initBegun', /Invoking user's init function/],
    ['initDone', /Users?'s init has completed successfully/],
    [
        'ready',
        /Worker with pid \d+ ready for serving traffic|Application startup complete|Started HTTPService at/,
    ],
    [
        'ended',
        /Worker failed to boot|Worker exiting|Shutting down: Master|Exit code \d+ is not normal|User's init function failed|Failed to import user script|was sent SIG|gunicorn\/finish [1-9]/,
    ],
    ['served', /"(?:GET|POST) \/\S{0,300} HTTP\/[\d.]{1,3}" 2\d\d\b/],
];
const MAY_BE_MARK = /nit |Worker |Exit code|Failed to import|erving|istening|tarted |gunicorn|Uvicorn|startup|HTTP/;
class DeploymentLogReader {
    log = {
        stages: {},
        events: [],
        progress: { started: 0, initBegun: 0, initDone: 0, ready: 0, ended: 0, served: 0 },
        image: undefined,
        modelFiles: [],
        withheld: undefined,
    };
    #tree;
    line(text, number) {
        if (this.#tree !== undefined)
            this.#modelFile(text, this.#tree);
        const first = text.charCodeAt(0);
        // Nearly all lines of a long log are none of these.
        if (first === 0x53 || first === 0x55 || first === 0x4d)
            this.#stage(text);
        else if (first === 0x4b)
            this.#event(text, number);
        else if (first === 0x7b)
            this.#fetcher(text);
        if (text.includes('logs'))
            this.#prose(text);
        if (MAY_BE_MARK.test(text))
            this.#mark(text, number);
        if (text.endsWith('Model Directory Contents:'))
            this.#tree = new TreeReader();
    }
    #stage(text) {
        const stage = STAGE.exec(text);
        if (stage !== null)
            this.log.stages[stage[1]] = stage[2] ?? '';
    }
    #event(text, number) {
        const event = EVENT.exec(text);
        if (event === null)
            return;
        const [, , name = '', type = '', time = '', message = ''] = event;
        const known = this.log.events.find(other => other.name === name && other.message === message);
        if (known !== undefined)
            Object.assign(known, { time, line: number, count: known.count + 1 });
        else if (this.log.events.length < MAX_EVENTS)
            this.log.events.push({
                name,
                type: type,
                time,
                message,
                line: number,
                count: 1,
            });
    }
    #fetcher(text) {
        const url = /"imageUrl":\s*"([^"\s]{1,500})"/.exec(text)?.[1];
        if (url !== undefined)
            this.log.image = url;
    }
    #prose(text) {
        if (/Deployment is in deleting or creating state so logs can't be retrieved/.test(text))
            this.log.withheld = 'working';
        else if (/There are no logs for this deployment at the moment/.test(text))
            this.log.withheld = 'gone';
    }
    #mark(text, number) {
        for (const [name, pattern] of MARKS)
            if (pattern.test(text))
                this.log.progress[name] = number;
    }
    #modelFile(text, tree) {
        const found = tree.line(text.replace(LOGGER, ''));
        if (found === undefined || this.log.modelFiles.length >= MAX_MODEL_LINES)
            this.#tree = undefined;
        else if (found !== '')
            this.log.modelFiles.push(found);
    }
}
/** A tree of files, drawn with lines or by indent, or as plain paths. */
class TreeReader {
    #folders = [];
    /** The path of the line; `''` where it names the top, undefined where the tree has ended. */
    line(text) {
        const drawn = /^([\s\u2502|\u251c\u2514\u2500`+-]*)(\S.*)$/.exec(text);
        if (drawn === null)
            return undefined;
        const [, indent = '', name = ''] = drawn;
        if (/^(?:Output Truncated|Traceback|\d{4}-\d\d-\d\d|Worker|Shutting|Reason|Exit)/.test(name) ||
            / {2}|: /.test(name))
            return undefined;
        if (name.startsWith('/'))
            return belowModelFolder(name);
        while ((this.#folders.at(-1)?.indent ?? -1) >= indent.length)
            this.#folders.pop();
        const path = [...this.#folders.map(folder => folder.name.replace(/\/$/, '')), name].join('/');
        this.#folders.push({ indent: indent.length, name });
        return path;
    }
}
/** `/var/azureml-app/azureml-models/<name>/<version>/a/b` \u2192 `a/b`. */
function belowModelFolder(path) {
    const below = /\/azureml-models\/[^/]+\/[^/]+\/?(.*)$/.exec(path);
    return below?.[1] ?? '';
}


/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/catalog/failure-causes.js + 12 modules
var failure_causes = __webpack_require__(1357);
// EXTERNAL MODULE: ./build/diagnosis/deployment-log.js
var deployment_log = __webpack_require__(9392);
;// CONCATENATED MODULE: ./build/diagnosis/found.js
/** Files that were uploaded with the deployment: below the app's folder, and no model. */
function isUserCode(file) {
    return (/^\/var\/azureml-app\/(?!azureml-models\/|azureml-server\/)[^<>]+\.py$/.test(file) &&
        !file.includes('/site-packages/'));
}
/** Groups that stand for one value in two forms of a text end in a number: `module2` is `module`. */
function merged(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replace(/\d$/, ''), value]));
}

;// CONCATENATED MODULE: ./build/diagnosis/refine.js

/** A symptom as the cause that the other readings make of it; itself where they add nothing. */
function refined(found, readings, context) {
    const network = isWithoutVersions(found) ? firstOf(NETWORK, found) : undefined;
    if (network !== undefined)
        return ofTheNetwork(found, network, readings);
    const cause = betterCause(found, readings) ?? inItsWorld(found, context);
    return cause === undefined ? found : { ...found, cause, confidence: 'likely' };
}
function betterCause({ cause }, readings) {
    const events = eventsOf(readings);
    if (cause === 'container-crashed' && isSlow(readings))
        return 'slow-start';
    // Nothing at all in the log of the server: what should have started it did not come to that.
    if (cause === 'container-crashed' && readings.some(({ role, lines }) => role === 'log' && lines === 0))
        return 'container-not-started';
    if (cause === 'startup-authorization' && events.has('ImagePullFailed') !== events.has('DownloadFailed'))
        return events.has('ImagePullFailed') ? 'acr-pull-denied' : 'storage-read-denied';
    if (cause !== 'bad-argument')
        return undefined;
    if (events.has('ImagePullFailed'))
        return 'image-pull-failed';
    return events.has('DownloadFailed') ? 'model-download-failed' : undefined;
}
function eventsOf(readings) {
    return new Set(readings.flatMap(({ log }) => log.events.map(({ name }) => name)));
}
const NETWORK = new Set(['egress-blocked', 'package-index-unreachable']);
/** pip knows of no version at all: the name is wrong, or nobody could be asked. */
function isWithoutVersions({ cause, evidence }) {
    return cause === 'pip-no-version' && evidence.some(({ text }) => text.includes('(from versions: none)'));
}
/** It is the network's fault, of a container that installs at its start, or of a build. */
function ofTheNetwork(found, { values, evidence, line }, readings) {
    return {
        ...found,
        cause: eventsOf(readings).has('Started') ? 'egress-blocked' : 'package-index-unreachable',
        values: merged(values),
        evidence: [...evidence, ...found.evidence],
        confidence: 'likely',
        line,
    };
}
/** The first of these causes that the same text speaks of, before the finding. */
function firstOf(causes, { reading, line }) {
    return reading.hits.find(hit => causes.has(hit.signature.cause) && hit.line <= line);
}
/** The server called init, nothing was raised, and it never came back before the probe gave up. */
function isSlow(readings) {
    return readings.some(({ log: { progress }, tracebacks }) => {
        return progress.initBegun > 0 && progress.initDone < progress.initBegun && tracebacks.length === 0;
    });
}
/** Statuses that mean the container on Kubernetes mean the service on managed endpoints, and the other way round. */
function inItsWorld({ cause }, { isKubernetes }) {
    if (isKubernetes === true && cause === 'scoring-timeout')
        return undefined;
    if (isKubernetes === false && (cause === 'k8s-http-crash' || cause === 'k8s-http-busy'))
        return 'http-server-error';
    return isKubernetes === false && cause === 'k8s-http-timeout' ? 'scoring-timeout' : undefined;
}

;// CONCATENATED MODULE: ./build/diagnosis/traceback-cause.js
/** An exception that no signature knows: whose it was, and when it was raised. */

/** What these say is said better by what led to them. */
const NO_CAUSES = new Set([
    ...['SystemExit', 'KeyboardInterrupt', 'HaltServer', 'UserScriptException', 'UserScriptImportException'],
    ...['BrokenPipeError', 'GeneratorExit', 'StopIteration'],
]);
/** Tracebacks of az and its SDK are about the request; their last line is the service's error. */
const OF_THE_CLIENT = /[/\\](?:azure[/\\]cli|azcliextensions|azext_\w+|knack|azure[/\\](?:core|ai[/\\]ml|mgmt|identity))[/\\]/;
/** Where the machine that deploys has its files; a container of Azure ML has none there. */
const OF_THE_DEPLOYER = /^(?:\/home\/(?:runner|vsts|azureuser)\/|\/opt\/(?:hostedtoolcache|az)\/|\/__w\/|\/github\/workspace\/|\/agent\/_work\/|\/Users\/|\/anaconda\/|[A-Za-z]:[/\\]|(?:Cell|Input) In ?\[|<ipython)/;
const IN_A_CONTAINER = /^(?:\/var\/(?:azureml-|mlflow_resources)|\/azureml-envs\/)/;
/** What azure-core, azure-identity and azure-ai-ml raise for an answer of Azure: its text is the service's. */
const OF_THE_SERVICE = new Set([
    ...['HttpResponseError', 'ResourceNotFoundError', 'ResourceExistsError', 'ResourceModifiedError'],
    ...['ClientAuthenticationError', 'CredentialUnavailableError', 'ServiceRequestError', 'OperationFailed'],
    ...['MlException', 'ValidationException', 'DeploymentException', 'CLIInternalError', 'BadStatus'],
]);
/** The first exception of the readings that ended something; undefined where there is none. */
function tracebackFinding(readings) {
    for (const reading of readings) {
        const { progress } = reading.log;
        const up = Math.max(progress.ready, progress.initDone);
        const ending = reading.tracebacks.filter(traceback => isCause(traceback));
        // What was raised before the server was up, and survived, is not what went wrong.
        const traceback = ending.find(({ start }) => start > up) ?? (up === 0 ? ending[0] : undefined);
        if (traceback !== undefined)
            return findingFor(traceback, reading, up > 0 || isInRun(traceback));
    }
    return undefined;
}
function isCause(traceback) {
    const { exception, frames } = traceback;
    if (exception === undefined || NO_CAUSES.has(exception) || isOfTheDeployer(traceback))
        return false;
    return !OF_THE_SERVICE.has(exception) || frames.some(({ file }) => IN_A_CONTAINER.test(file));
}
/** Raised on the machine that deploys, by az or by a script with the SDK: it says nothing of a container. */
function isOfTheDeployer({ frames }) {
    if (frames.some(({ file }) => OF_THE_CLIENT.test(file) && !IN_A_CONTAINER.test(file)))
        return true;
    return (frames.some(({ file }) => OF_THE_DEPLOYER.test(file)) &&
        !frames.some(({ file }) => IN_A_CONTAINER.test(file)));
}
function isInRun({ frames }) {
    return frames.some(({ file, function: name }) => name === 'run' && isUserCode(file));
}
function findingFor(traceback, reading, isAtRequest) {
    const { exception = '', message, exceptionLine, start } = traceback;
    const own = traceback.frames.filter(({ file }) => isUserCode(file)).at(-1) ?? traceback.frames.at(-1);
    const text = message === '' ? exception : `${exception}: ${message}`;
    const at = own === undefined ? {} : { at: `${own.file}:${own.line}` };
    return {
        cause: isAtRequest ? 'run-raised' : 'exception-at-start',
        values: { exception, message: message.slice(0, 300), ...at },
        evidence: [
            { source: reading.source, line: exceptionLine, text: text.slice(0, 1000) },
            ...(own === undefined || own.code === ''
                ? []
                : [
                    {
                        source: reading.source,
                        line: start,
                        text: `${own.file}:${own.line}, in ${own.function}: ${own.code}`.slice(0, 1000),
                    },
                ]),
        ],
        confidence: 'likely',
        reading,
        line: exceptionLine,
        traceback,
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/diagnose.js
/** From what was read to one answer: why the deployment failed. The first cause wins; what came of it is named beside. */





/** The sources that a person is asked about first: what the service said of this failure, then what ran. */
const ROLE_RANK = { error: 0, any: 1, log: 1 };
/** @param readings in the order in which they should be asked; see `readText` */
function diagnose(readings, context = {}) {
    const sorted = [...readings].sort((a, b) => ROLE_RANK[a.role] - ROLE_RANK[b.role]);
    const modelFiles = sorted.flatMap(({ log }) => log.modelFiles);
    const first = firstCause(sorted, context);
    if (first === undefined)
        return { diagnosis: null, frames: [], modelFiles };
    const frames = (first.traceback?.frames ?? []).filter(({ file }) => isUserCode(file));
    const better = first.cause === 'model-path' ? betterPath(modelFiles, String(first.values.path ?? '')) : undefined;
    const found = better === undefined ? first : { ...first, values: { ...first.values, better } };
    const shown = { ...found, evidence: [...found.evidence, ...looksBeside(found, sorted)] };
    return { diagnosis: diagnosisOf(shown, sorted, context), frames, modelFiles };
}
const MAX_BESIDE = 2;
const CLEARLY_AN_ERROR = 5;
/** Where only the crash is known, the lines of the logs that look most like its cause. */
function looksBeside({ cause, evidence }, readings) {
    if (cause !== 'container-crashed')
        return [];
    const told = new Set(evidence.map(({ source, line }) => `${source}:${line}`));
    return readings
        .filter(({ role }) => role !== 'error')
        .flatMap(reading => reading.looks
        .filter(({ score, line }) => score >= CLEARLY_AN_ERROR && line > upAt(reading))
        .map(({ line, text }) => ({ source: reading.source, line, text: text.slice(0, 1000) })))
        .filter(({ source, line }) => !told.has(`${source}:${line}`))
        .slice(0, MAX_BESIDE);
}
/** The one file of the printed tree that has the name of the missing one: its path below AZUREML_MODEL_DIR. */
function betterPath(tree, missing) {
    const wanted = (0,deployment_log/* belowModelFolder */.df)(missing);
    const name = wanted.split('/').at(-1) ?? '';
    const named = tree.filter(path => name !== '' && path.split('/').at(-1) === name && path !== wanted);
    return named.length === 1 ? named[0] : undefined;
}
function firstCause(readings, context) {
    const all = readings.flatMap(reading => hitsOf(reading).map(hit => ({ hit, reading })));
    const byWeight = (weight) => all.filter(({ hit }) => weightOf(hit) === weight);
    const found = (list) => list[0] === undefined ? undefined : findingOf(list[0].hit, list[0].reading);
    const cause = found(byWeight('cause'));
    if (cause !== undefined)
        return refined(cause, readings, context);
    const symptom = found(byWeight('symptom'));
    const raised = tracebackFinding(readings);
    if (raised !== undefined && !(symptom !== undefined && isMoreThanATraceback(symptom)))
        return raised;
    if (symptom !== undefined)
        return refined(symptom, readings, context);
    const coarse = found(byWeight('class')) ?? found(byWeight('debug'));
    if (coarse !== undefined)
        return refined(coarse, readings, context);
    // Warnings, and lines that only look like errors, mean nothing where all went well in the end.
    if (readings.some(reading => reading.role !== 'log' && isWell(reading)))
        return undefined;
    const hints = all.filter(({ hit, reading }) => weightOf(hit) === 'hint' && reading.log.progress.served === 0 && hit.line > reading.succeeded);
    return found(hints) ?? unknownOf(readings);
}
const MIN_SCORE = 3;
/** It says that all went well, and behind that nothing looks like an error. */
function isWell({ succeeded, looks }) {
    return succeeded > 0 && !looks.some(({ line, score }) => line > succeeded && score >= MIN_SCORE);
}
function weightOf({ signature, isDebug }) {
    if (isDebug)
        return 'debug';
    return signature.weight ?? 'cause';
}
/** The line at which the server was up; 0 where it never was, or where the text is not of a container. */
function upAt({ role, log: { progress } }) {
    return role === 'error' ? 0 : Math.max(progress.ready, progress.initDone);
}
/** Hits that the container lived on after are no cause of its end; what is said behind them may be. */
function hitsOf(reading) {
    return reading.hits.filter(hit => !isOvercome(hit, reading));
}
/** What Python says of a script that deploys is no word about the container; what the service says there is. */
function isOfTheMachineThatDeploys({ cause, weight }, line, reading) {
    if ((weight ?? 'cause') !== 'cause' || !OF_START.has(failure_causes/* FAILURE_CAUSES */.g[cause].name))
        return false;
    return reading.tracebacks.some(traceback => traceback.start <= line && line <= traceback.end && isOfTheDeployer(traceback));
}
/** Symptoms that Azure tries again after, and the stage that has succeeded where the next try did. */
const TRIED_AGAIN = new Map([
    ['image-pull-failed', 'UserContainerImagePull'],
    ['model-download-failed', 'ModelDownload'],
    ['probe-path-or-port', 'UserContainerStart'],
]);
function isOvercome({ signature, line }, reading) {
    if (isOfTheMachineThatDeploys(signature, line, reading))
        return true;
    if (reading.role === 'error')
        return false;
    const isBefore = line < upAt(reading);
    const stage = TRIED_AGAIN.get(signature.cause);
    const state = stage === undefined ? undefined : reading.log.stages[stage];
    // Events are told before the output of the container: the order of the lines says nothing about them.
    if (state !== undefined)
        return state === 'Succeeded';
    return isBefore && (stage !== undefined || OF_START.has(failure_causes/* FAILURE_CAUSES */.g[signature.cause].name));
}
const OF_START = new Set(['ResourceNotReady']);
/** Symptoms of the service itself, which a traceback of its client says nothing about. */
function isMoreThanATraceback({ cause, reading }) {
    return reading.role === 'error' && (cause === 'internal-error' || cause.startsWith('http-'));
}
function findingOf(hit, reading) {
    const { signature, values, evidence, line } = hit;
    const traceback = reading.tracebacks.find(({ start, end }) => start <= line && line <= end);
    return {
        cause: signature.cause,
        ...(signature.name !== undefined && { name: signature.name }),
        values: { ...frameValues(traceback), ...merged(values) },
        evidence,
        confidence: signature.confidence ??
            (signature.weight === undefined || signature.weight === 'cause'
                ? 'certain'
                : signature.weight === 'hint'
                    ? 'possible'
                    : 'likely'),
        reading,
        line,
        ...(traceback !== undefined && { traceback }),
    };
}
/** Where the user's own code was, as `at`. */
function frameValues(traceback) {
    const frame = traceback?.frames.filter(({ file }) => isUserCode(file)).at(-1);
    return frame === undefined ? {} : { at: `${frame.file}:${frame.line}` };
}
function unknownOf(readings) {
    const looks = readings.flatMap(reading => reading.looks
        .filter(({ line }) => line > Math.max(upAt(reading), reading.succeeded))
        .map(look => ({ ...look, reading })));
    // The best of the first source that has any: an error that az printed comes before a line of a log.
    const [best] = looks;
    if (best === undefined || best.score < MIN_SCORE)
        return undefined;
    const evidence = looks
        .filter(({ reading }) => reading === best.reading)
        .slice(0, 3)
        .map(({ line, text, reading }) => ({ source: reading.source, line, text: text.slice(0, 1000) }));
    return {
        cause: 'unknown',
        values: {},
        evidence,
        confidence: 'possible',
        reading: best.reading,
        line: best.line,
    };
}
function diagnosisOf(found, readings, context) {
    const { cause, values, evidence, confidence } = found;
    const { code, name } = codeOf(found, readings);
    const names = Object.assign({}, context.names, ...[...readings].reverse().map(({ named }) => named.names));
    return {
        code,
        name,
        cause,
        values: { ...names, ...values },
        evidence: evidence.length > 0
            ? evidence
            : [{ source: found.reading.source, line: Math.max(1, found.line), text: '' }],
        retryable: (0,failure_causes/* isRetryable */.r)(cause),
        confidence,
        also: alsoOf(found, readings),
        ids: Object.assign({}, ...readings.map(({ named }) => named.ids)),
    };
}
/**
 * A package that cannot be installed fails the build of an image, or the start of a container that installs at its
 * start: what the service said decides which of the two it was.
 */
function codeOf(found, readings) {
    const own = failure_causes/* FAILURE_CAUSES */.g[found.cause];
    const name = found.name ??
        (own.name === 'AADSTS' ? String(found.values.code ?? own.name) : nameOfStatus(own.name, found.values));
    const said = readings
        .flatMap(envelopesOf)
        .filter(hit => !hit.isDebug && hit.signature.cause !== found.cause)
        .map(({ signature }) => failure_causes/* FAILURE_CAUSES */.g[signature.cause])
        .find(({ name: other }) => other !== own.name && ENVELOPES.has(other) && ENVELOPES.has(own.name));
    return said === undefined || !isEither(found.cause)
        ? { code: own.code, name }
        : { code: said.code, name: said.name };
}
/** Where a container was started, its image had been built: what failed to install there failed at the start. */
function envelopesOf({ hits, log }) {
    const isOfContainer = log.events.some(({ name }) => name === 'Started');
    if (!isOfContainer)
        return hits;
    return hits.filter(({ signature }) => failure_causes/* FAILURE_CAUSES */.g[signature.cause].name !== 'ImageBuildFailure');
}
const ENVELOPES = new Set([
    ...['ImageBuildFailure', 'ResourceNotReady'],
    ...[
        'UserScriptInitFailed',
        'UserScriptImportError',
        'DeploymentCrashLoopBackOff',
        'KubernetesCrashLoopBackOff',
    ],
]);
/** Causes that show in a build as well as in a container. */
function isEither(cause) {
    return /^(?:pip-|conda-|package-)/.test(cause) || failure_causes/* FAILURE_CAUSES */.g[cause].name === 'ResourceNotReady';
}
function nameOfStatus(name, { status }) {
    return name.startsWith('HTTP') && status !== undefined ? `HTTP_${status}` : name;
}
const MAX_ALSO = 5;
/** The other causes that are named, most often what came of the first. */
function alsoOf(found, readings) {
    const others = readings
        .flatMap(reading => [...hitsOf(reading)])
        .filter(hit => weightOf(hit) === 'cause' || weightOf(hit) === 'symptom')
        .map(({ signature }) => signature.cause)
        .filter(cause => cause !== found.cause);
    return [...new Set(others)].slice(0, MAX_ALSO);
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MASK_TRIGGERS),
/* harmony export */   n: () => (/* binding */ Mask)
/* harmony export */ });
/* harmony import */ var _secrets_hide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/** Secrets in foreign text, starred out before anything else sees them. */

const STARS = '***';
/** Of a word that is a secret as a whole, and of credentials inside of a text. */
const NAMED = /\b(sig|AccountKey|SharedAccessKey|SharedSecretValue|client_secret|client_assertion|assertion|access_token|refresh_token|id_token|password|pwd)(=|%3D)(?!\*)[^&;\s"'<>]{3,}/gi;
const BEARER = /\b(Bearer|Basic|SharedKey [\w-]{1,64}:)(\s{0,4})[\w~+/.=-]{8,}/gi;
const USER_INFO = /(:\/\/[^\s/:@]{0,128}:)[^\s/@]{3,512}@/g;
const AZ_OPTION = /(--(?:password|client-secret|secret|account-key|sas-token|token)[ =])(?!-)\S{3,}/gi;
const KEY_BLOCK = /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/;
const KEY_END = /-----END (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/;
const WHITESPACE_FREE_STARS = /\*{4,}/g;
/**
 * What a line that holds a secret holds as well, in lower case: `maskLine` need not look at any other line. A test
 * compares this list with what the masks below find.
 */
const MASK_TRIGGERS = [
    ...['sig=', 'sig%3d', 'key', 'pass', 'pwd', 'secret', 'token', 'auth', 'bearer', 'basic ', 'credential'],
    ...[
        'pat=',
        'pat:',
        'pat_',
        'pat"',
        'sas=',
        'sas:',
        'sas_',
        'sas"',
        '@',
        '==',
        'eyj',
        'gho_',
        'ghp_',
        'ghr_',
    ],
    ...['ghs_', 'ghu_', 'github_pat_', 'sk-', 'hf_', 'q~', 'aiza', 'xox', 'dapi', 'assertion'],
];
class Mask {
    #inKey = false;
    /** Whether a block has begun that is secret until it ends, whatever its lines look like. */
    get isOpen() {
        return this.#inKey;
    }
    /** The line with stars in the place of what looks like a secret. */
    line(text) {
        if (this.#inKey || KEY_BLOCK.test(text))
            return this.#keyLine(text);
        const own = text
            .replace(BEARER, `$1$2${STARS}`)
            .replace(NAMED, `$1$2${STARS}`)
            .replace(USER_INFO, `$1${STARS}@`)
            .replace(AZ_OPTION, `$1${STARS}`);
        const hidden = (0,_secrets_hide_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)(own);
        return hidden === own ? own : hidden.replace(WHITESPACE_FREE_STARS, STARS);
    }
    #keyLine(text) {
        const start = this.#inKey ? 0 : text.search(KEY_BLOCK);
        const end = KEY_END.exec(text);
        this.#inKey = end === null;
        return `${text.slice(0, start)}${STARS}${end === null ? '' : text.slice(end.index + end[0].length)}`;
    }
}


/***/ }),

/***/ 5909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ TextReader),
  y: () => (/* binding */ readText)
});

;// CONCATENATED MODULE: ./build/diagnosis/clean.js
/** What CI systems, terminals and container runtimes put around a line that somebody else wrote. */
// ECMA-48 control sequences, operating system commands (titles, links), and single escapes.
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)?|\u001b[ -/]{0,8}[0-~]/g;
/** A colour whose escape character was lost on the way, as copies from web pages have it. */
const BARE_COLOURS = /\[(?:\d{1,3};){0,4}\d{1,3}m/g;
const TIME = String.raw `\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`;
const PREFIXES = [
    // GitHub, Azure Pipelines, kubectl and docker with --timestamps; GitLab with its stream mark; CRI with its own.
    new RegExp(String.raw `^\ufeff?${TIME}(?: (?:\d\d[OE]\+?|(?:stdout|stderr) [FP]))?(?: |$)`),
    // Jenkins.
    new RegExp(String.raw `^\[${TIME}\] ?`),
    // gh run view --log: job, step.
    new RegExp(String.raw `^[^\t]{1,200}\t[^\t]{1,200}\t(?=${TIME})`),
    // Commands of GitHub and Azure Pipelines.
    /^##(?:vso)?\[[\w. ;=-]{1,100}\]/,
    /^::(?:error|warning|notice|debug|group)[^:\n]{0,300}::/,
    // kubectl logs --prefix, BuildKit, docker compose.
    /^\[pod\/[\w.-]{1,253}\/[\w.-]{1,253}\] ?/,
    /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/,
    /^[\w.-]{1,80}-\d{1,3} {1,20}\| /,
    // The images of Azure ML: what comes from gunicorn's run script.
    /^\| (?:gunicorn|nginx|iot-server|rsyslog)\/\w{1,20} \| /,
    // vLLM, which repeats its own head in front of each line of a traceback.
    /^(?:\((?:\w{1,40} )?(?:rank=\d{1,4} )?pid=\d{1,9}\) ?)?(?:ERROR|CRITICAL) \d\d-\d\d \d\d:\d\d:\d\d \[[\w/.-]{1,80}:\d{1,6}\] ?(?= |Traceback|[A-Z][\w.]*(?:Error|Exception)\b|(?:\w{1,60}\.){1,8}[A-Z]\w*(?:Error|Exception)\b)/,
    // az, which prints a dot for each poll and its error behind them.
    /^\.{5,}(?=[A-Z(])/,
];
/** The first characters of the prefixes above; most lines have none and are looked at no further. */
const MAY_HAVE_PREFIX = /^[\d[#:|.(\ufeff]|^(?:ERROR|CRITICAL) \d|\t|-\d+ +\| /;
const MAX_PREFIXES = 5;
/** The line without colours, prefixes of a CI system and trailing spaces; its own indent stays. */
function clean(line) {
    let text = line;
    if (text.includes('\u001b') || text.includes('\u009b'))
        text = text.replace(ESCAPES, '');
    if (text.includes('m') && text.includes('['))
        text = text.replace(BARE_COLOURS, '');
    for (let round = 0; round < MAX_PREFIXES && MAY_HAVE_PREFIX.test(text.slice(0, 420)); round += 1) {
        const shorter = withoutPrefix(text);
        if (shorter === text)
            break;
        text = shorter;
    }
    return text.trimEnd();
}
function withoutPrefix(text) {
    for (const prefix of PREFIXES) {
        const match = prefix.exec(text);
        if (match !== null && match[0] !== '')
            return text.slice(match[0].length);
    }
    return text;
}
/** Bars that only say that a download goes on: 373 kB of one log hid a single line. */
const NOISE = /^\s*(?:(?:layer|config|manifest|index)-sha256:|elapsed:|\d{1,3}%\s*\||[|/\\-]\s*$|Running\s*\.{2,}$|\s*[.#=\u2588\u258f\u258e\u258d\u258c\u258b\u258a\u2589>-]{4,}\s*$)|\u2501{4,}|\|[\u2588\u258f\u258e\u258d\u258c\u258b\u258a\u2589#]{2,}/;
function isNoise(line) {
    return line === '' || NOISE.test(line.slice(0, 400));
}
/**
 * A line that holds others, as logs of logs do: JSON text with `\n` in it. More than this are not unpacked.
 */
const MAX_UNPACKED = 400;
/** The lines inside of a line of JSON, unescaped; the line itself where there are none. */
function unpacked(line) {
    if (!line.includes('\\n'))
        return [line];
    // Windows paths have `\n` too: only text in which several lines were joined is taken apart.
    if (!/\\+n(?: {2}|\\+n|Traceback|File |[A-Z][\w.]*(?:Error|Exception)|Kind: |Container |System|User|Model)/.test(line))
        return [line];
    return line.split(/\\{1,8}r?\\{0,8}n/, MAX_UNPACKED).map(part => part.replace(/\\{1,8}(["'])/g, '$1'));
}

// EXTERNAL MODULE: ./build/diagnosis/deployment-log.js
var deployment_log = __webpack_require__(9392);
;// CONCATENATED MODULE: ./build/diagnosis/excerpt.js
/** The beginning and the end of a text, however long it is. */
const HEAD_CHARACTERS = 60_000;
const TAIL_CHARACTERS = 180_000;
const MAX_LINE_CHARACTERS = 4_000;
class ExcerptWriter {
    #head = [];
    #headLeft = HEAD_CHARACTERS;
    #tail = [];
    #first = 0;
    #tailSize = 0;
    #leftOut = { lines: 0, characters: 0 };
    add(line) {
        const text = line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS - 1)}\u2026` : line;
        if (this.#headLeft >= text.length && this.#tailSize === 0) {
            this.#head.push(text);
            this.#headLeft -= text.length + 1;
            return;
        }
        this.#tail.push(text);
        this.#tailSize += text.length + 1;
        while (this.#tailSize > TAIL_CHARACTERS && this.#first < this.#tail.length - 1)
            this.#drop();
    }
    result(source) {
        return { source, head: this.#head, tail: this.#tail.slice(this.#first), leftOut: this.#leftOut };
    }
    #drop() {
        const size = (this.#tail[this.#first] ?? '').length + 1;
        this.#leftOut.lines += 1;
        this.#leftOut.characters += size;
        this.#tailSize -= size;
        this.#first += 1;
        // Moving the lines at each drop would make a long text slow.
        if (this.#first > 10_000) {
            this.#tail = this.#tail.slice(this.#first);
            this.#first = 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/signature.js
function defineSignatures(signatures) {
    return signatures;
}
/** A code where the service writes one: `(X)`, `X: `, `Code: X`, `"code": "X"`. */
function codePattern(code) {
    return new RegExp(String.raw `\(${code}\)|"code": ?"${code}"|\bCode: ?${code}\b|(?:^|[\s(])${code}: `);
}

;// CONCATENATED MODULE: ./build/diagnosis/signatures/assets.js
/** Models, code and environments that are not where the deployment says. */

const assets = defineSignatures([
    {
        cause: 'model-storage-missing',
        literals: ['storagemanifesterror'],
        pattern: /BlobContainerNotFound.{0,600}StorageManifestError|StorageManifestError/,
        examples: ['ResourceNotFound: BlobContainerNotFound \u2026 StorageManifestError'],
    },
    {
        cause: 'model-not-registered',
        literals: ['model container with name', 'modelnotfound', 'not found model'],
        pattern: /Model container with name: ?(?<model>[\w.-]{1,255}) not found|ModelNotFound\b|\bNot found model (?<model2>[\w.-]{1,255}(?::[\w.-]{1,60})?)/,
        // Of the SDK v1, and of the scoring script: no model of the workspace.
        never: ['ModelNotFoundException: '],
        examples: [
            'ERROR: (UserError) Not found model credit-model:12',
            'ModelNotFound: Model container with name: credit-model not found',
        ],
    },
    {
        cause: 'job-output-missing',
        literals: ['nomatchingartifactsfoundfromjob', 'no artifacts matching'],
        pattern: /\(NoMatchingArtifactsFoundFromJob\)|No artifacts matching (?<output>[\w./-]{1,120}) found from Job/,
        examples: ['(NoMatchingArtifactsFoundFromJob) No artifacts matching outputs found from Job'],
    },
    {
        cause: 'job-output-missing',
        name: 'NoMatchingOutputFoundFromJob',
        literals: ['nomatchingoutputfoundfromjob'],
        pattern: /NoMatchingOutputFoundFromJob\)?(?: Job output (?<output>[\w./-]{1,120}) not found)?/,
        examples: ['(NoMatchingOutputFoundFromJob) Job output default not found'],
    },
    {
        cause: 'catalog-model-wants-gpu',
        literals: ['skubasedenginenotfound'],
        pattern: /SkuBasedEngineNotFound(?:: ?(?<kind>\w{1,20}))?/,
        examples: ['SkuBasedEngineNotFound: Cpu'],
    },
    {
        cause: 'model-download-failed',
        literals: [
            'downloadfailed',
            'model download failed',
            'modeldownload: failed',
            'unable to download user model',
        ],
        pattern: /Name: DownloadFailed, Type: Warning|Model download failed, retrying|ModelDownload: Failed|[Uu]nable to download user model/,
        weight: 'symptom',
        examples: [
            'Kind: Pod, Name: DownloadFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Model download failed, retrying. Please check storage-initializer log for detail.',
            'Model download failed, retrying. Please check model-mount log for detail.',
        ],
    },
    {
        cause: 'model-blob-missing',
        literals: [
            'blobnotfound',
            'the specified blob does not exist',
            'containernotfound',
            'the specified container does not exist',
        ],
        pattern: /\bBlobNotFound\b|The specified blob does not exist|\bContainerNotFound\b|The specified container does not exist/,
        examples: ['ErrorCode:BlobNotFound The specified blob does not exist.'],
    },
    {
        cause: 'resource-not-found',
        literals: ['resourcenotfound', 'resourcegroupnotfound', 'could not be found', 'was not found'],
        pattern: new RegExp(`(?:${codePattern('Resource(?:Group)?NotFound').source})(?: ?(?:The )?Resource (?:group )?'(?<resource>[^']{1,300})'.{0,120}? not (?:be )?found)?|oe-tsg#error-resourcenotfound|(?:The Resource|Resource group) '(?<resource2>[^']{1,300})'(?: under resource group '[^']{1,100}')? (?:was not found|could not be found)|\\bResourceGroupNotFound\\b`),
        weight: 'class',
        examples: [
            "(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/ml' under resource group 'rg' was not found.",
            "(ResourceGroupNotFound) Resource group 'rg-x' could not be found.",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/client.js
/** az and its extension, logins, Terraform, and the network of the machine that deploys. */

const client = defineSignatures([
    {
        cause: 'az-ml-broken',
        literals: [
            'fieldinstanceresolutionerror',
            'azcliextensions/ml',
            'accesstokeninfo',
            'deserializationerror',
            'armchallengeauthenticationpolicy',
        ],
        pattern: /cannot import name '(?<object>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy|\w+)' from '(?<module>marshmallow\.utils|azure\.core\.credentials|azure\.core\.exceptions|azure\.mgmt\.core\.\w+|\w[\w.]*)' ?\(?[^)]{0,20}azcliextensions|cannot import name '(?<object2>FieldInstanceResolutionError|AccessTokenInfo|DeserializationError|ARMChallengeAuthenticationPolicy)'|^'DeserializationError'$|^'ARMChallengeAuthenticationPolicy'$/,
        examples: [
            "cannot import name 'FieldInstanceResolutionError' from 'marshmallow.utils' (/opt/az/azcliextensions/ml/marshmallow/utils.py)",
            "cannot import name 'AccessTokenInfo' from 'azure.core.credentials'",
            "cannot import name 'DeserializationError' from 'msrest.exceptions'",
        ],
    },
    {
        cause: 'az-ml-v1',
        literals: ['online-deployment is misspelled', 'online-endpoint is misspelled'],
        pattern: /'online-(?:deployment|endpoint)' is misspelled or not recognized by the system/,
        examples: ["'online-deployment' is misspelled or not recognized by the system."],
    },
    {
        cause: 'az-ml-missing',
        literals: ['ml is misspelled or not recognized', 'requires the extension ml'],
        pattern: /'ml' is misspelled or not recognized by the system|requires the extension ml/,
        // The broken extension says so as well; its own text says more.
        weight: 'symptom',
        confidence: 'certain',
        examples: ["'ml' is misspelled or not recognized by the system."],
    },
    {
        cause: 'oidc-expired',
        literals: ['aadsts700024'],
        pattern: /AADSTS700024(?::.{0,120}?Current time: (?<now>[\w:.-]{10,40}?),? .{0,120}?expiry time of assertion (?<expiry>[\w:.-]{10,40}?)(?:\.? |$))?/,
        examples: [
            'ERROR: AADSTS700024: Client assertion is not within its valid time range. Current time: 2024-10-01T10:20:30.1234567Z, assertion valid from 2024-10-01T10:10:00.0000000Z, expiry time of assertion 2024-10-01T10:15:00.0000000Z.',
        ],
    },
    {
        cause: 'oidc-no-match',
        literals: ['aadsts70021', 'aadsts700213', 'aadsts7002138', 'no matching federated identity'],
        pattern: /AADSTS70021(?:3|38)?\b(?:.{0,200}?(?:subject '(?<subject>[^']{1,200})'|assertion subject '(?<subject2>[^']{1,200})'))?|No matching federated identity record found/,
        examples: [
            "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:org/app:ref:refs/heads/main'.",
            'AADSTS70021: No matching federated identity record found for presented assertion.',
        ],
    },
    {
        cause: 'oidc-issuer',
        literals: ['aadsts700211', 'aadsts700212'],
        pattern: /AADSTS70021[12]\b/,
        examples: [
            "AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://x'.",
        ],
    },
    {
        cause: 'login-failed',
        literals: ['aadsts'],
        pattern: /(?<code>AADSTS(?!700024\b|70021)\d{5,7})(?:: (?<detail>.{1,200}?)(?:\.? Trace ID|$))?/,
        examples: ['AADSTS7000215: Invalid client secret provided. Trace ID: 1'],
    },
    {
        cause: 'not-logged-in',
        literals: [
            'please run az login',
            'no subscription found',
            'defaultazurecredential failed to retrieve a token',
        ],
        pattern: /[Pp]lease run:? '?az login|No subscriptions? found|DefaultAzureCredential failed to retrieve a token/,
        examples: ["ERROR: Please run 'az login' to setup account."],
    },
    {
        cause: 'terraform-timeout',
        literals: ['missing resource identity after update'],
        examples: ['Error: Missing Resource Identity After Update'],
    },
    {
        cause: 'network-unreachable',
        literals: [
            'connection aborted',
            'failed to establish a new connection',
            'connection reset by peer',
            'remotedisconnected',
            'certificate verify failed',
        ],
        pattern: /(?:management\.azure\.com|login\.microsoftonline\.com|ERROR:).{0,400}(?:Failed to establish a new connection|Connection aborted|Connection reset by peer|RemoteDisconnected|certificate verify failed)/,
        weight: 'symptom',
        examples: [
            "ERROR: HTTPSConnectionPool(host='management.azure.com', port=443): Max retries exceeded with url: /x (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain')))",
            "ERROR: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/contract.js
/** What the client or the service refuses in the request itself. */

const contract = defineSignatures([
    {
        cause: 'no-scoring-script',
        literals: ['missingdriverprogram', 'could not find driver program'],
        examples: ['(MissingDriverProgram) Could not find driver program in the request.'],
    },
    {
        cause: 'probe-timeout-too-long',
        literals: ['for timeout seconds for probe', 'probe.timeoutseconds'],
        pattern: /(?:(?<probe>Liveness|Readiness|Startup)Probe\.TimeoutSeconds.{0,80})?Invalid value provided for Timeout Seconds for Probe:? ?<?(?<value>\d+)?|(?<probe2>Liveness|Readiness)Probe\.TimeoutSeconds/,
        examples: [
            '{"errors":{"InferenceContainerConfiguration.ServingContainer.LivenessProbe.TimeoutSeconds":["Invalid value provided for Timeout Seconds for Probe: <300>. The value should be less than 300. ..."]},"title":"One or more validation errors occurred.","status":400}',
        ],
    },
    {
        cause: 'registry-environment-on-kubernetes',
        literals: ['image must not be empty'],
        pattern: /ServingContainer\.Image: ?'?Image'? must not be empty|'Image' must not be empty/,
        examples: ["InferenceContainerConfiguration.ServingContainer.Image: 'Image' must not be empty."],
    },
    {
        cause: 'request-timeout-out-of-bounds',
        literals: ['scoringtimeoutms must be between'],
        pattern: /ScoringTimeoutMs must be between (?<min>\d+) and (?<max>\d+)/,
        examples: ['ScoringTimeoutMs must be between 50 and 180000'],
    },
    {
        cause: 'name-refused',
        literals: ['name must be 3-32', 'must be 3-32 chars', 'name is not valid', 'must be between 3 and 32'],
        pattern: /(?<kind>Deployment|Endpoint) ?[Nn]ame (?:must be (?:3-32|between 3 and 32)|is not valid)|must be 3-32 char|can only contain alphanumeric characters and dashes/,
        examples: ['DeploymentName must be 3-32 chars'],
    },
    {
        cause: 'environment-two-sources',
        literals: ['baseimage, basedockerfile, and buildcontext'],
        examples: [
            '(UserError) More than one of BaseImage, BaseDockerfile, and BuildContext were set; these are mutually exclusive properties.',
        ],
    },
    {
        cause: 'requests-above-limits',
        literals: ['must be less than or equal to', 'resource requests', 'requests > limits'],
        pattern: /[Rr]esource requests?.{0,80}(?:must be less than or equal to|greater than|exceed|higher than).{0,40}limit|requests? .{0,40}must be less than or equal to .{0,20}limit|requests > limits/,
        examples: [
            'BadArgument: Resource requests must be less than or equal to limits.',
            'Invalid value: "4": must be less than or equal to cpu limit; resource requests 4 greater than limits 2',
        ],
    },
    {
        cause: 'mlflow-private-network',
        literals: [
            'mlflow with private network',
            'mlflow no-code deployment is not supported',
            'mlflow model format with private',
        ],
        pattern: /MLFlow.{0,80}(?:private network|egress)|no-code.{0,60}private network/i,
        examples: [
            'BadArgument: Unable to create deployment: MLflow with private network feature is not supported.',
        ],
    },
    {
        cause: 'script-syntax-client',
        literals: ['due to syntax errors in scoring script'],
        pattern: /due to syntax errors in scoring script (?<script>[^\s]{1,300}?)\.? Error on line (?<line>\d+)(?:: ?(?<error>.{1,200}?))?(?:\.? If you wish|$)|due to syntax errors in scoring script/,
        examples: [
            'Failed to submit deployment blue due to syntax errors in scoring script src/score.py. Error on line 12: def run(data. If you wish to bypass this validation use --skip-script-validation paramater.',
        ],
    },
    {
        cause: 'script-missing-client',
        literals: ['failed to open scoring script'],
        pattern: /Failed to open scoring script (?<script>.{1,300}?)\.?(?: |$)/,
        examples: ['Failed to open scoring script src/score.py.'],
    },
    {
        cause: 'script-not-named',
        literals: ['scoring script cant be empty'],
        examples: ["scoring script can't be empty"],
    },
    {
        cause: 'scale-type-managed',
        literals: ['supports defaultscalesettings only'],
        examples: ['ManagedOnlineEndpoint supports DefaultScaleSettings only.'],
    },
    {
        cause: 'yaml-refused',
        literals: ['yaml file', 'unknown field', 'validation for', 'error: met error', 'failed to parse yaml'],
        pattern: /Error: (?:Met error|Validation).{0,200}(?:yaml|schema|field)|The yaml file you provided does not match the prescribed schema|\b(?<key>[\w.]{1,80}):? ?[{["']{0,3}Unknown field\.|Error while parsing yaml file|Failed to parse yaml|Validation for (?<schema>\w*(?:Deployment|Endpoint)Schema) failed/i,
        examples: [
            'ERROR: Met error <class \'Exception\'>:{ "instance_cuont": [ "Unknown field." ] }\nValidation for ManagedOnlineDeploymentSchema failed:',
            'The yaml file you provided does not match the prescribed schema for Deployment yaml files and/or has the following issues:',
        ],
    },
    {
        cause: 'instance-type-small',
        literals: ['may be too small for compute resources'],
        pattern: /Instance type (?<sku>[\w.-]{1,60}) may be too small for compute resources/,
        weight: 'hint',
        examples: [
            'Instance type Standard_DS1_v2 may be too small for compute resources. Minimum recommended compute SKU is Standard_DS3_v2 for general purpose endpoints.',
        ],
    },
    {
        cause: 'getlogs-container-name',
        literals: ['invalid container type', 'not a valid enum value', 'requestinvalid'],
        pattern: /Invalid container type '?(?<container>[\w-]{1,60})|"RequestInvalid"|value provided is not a valid enum value/,
        examples: [
            "Invalid container type 'InferenceServer'. Supported container types are inference-server and storage-initializer",
            '{"error":{"code":"UserError","message":"Request is invalid and/or missing fields.","details":[{"code":"RequestInvalid","message":"The value provided is not a valid enum value. Field: containerType"}]}}',
        ],
    },
    {
        cause: 'validation-failed',
        literals: ['one or more validation errors occurred', 'the request is invalid'],
        pattern: /"errors": ?\{ ?"(?<field>[\w.]{0,150})": ?\[ ?"(?<detail>.{1,250}?)"\]|One or more validation errors occurred|The request is invalid/,
        weight: 'class',
        examples: [
            '{"errors":{"InstanceCount":["Something is off."]},"title":"One or more validation errors occurred.","status":400}',
            '(BadRequest) The request is invalid.',
        ],
    },
    {
        cause: 'bad-argument',
        literals: ['badargument'],
        pattern: new RegExp(`${codePattern('BadArgument').source}|oe-tsg#error-badargument`),
        weight: 'class',
        examples: ['(BadArgument) A new text.'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/identity.js
/** Who may do what: pull an image, read storage, read secrets, deploy. Networks and policies too. */

const identity = defineSignatures([
    {
        cause: 'acr-pull-denied',
        literals: ['does not have pull permission on the registry', 'should grant pull permissions to identity'],
        examples: [
            'HttpResponseError: (BadArgument) Endpoint identity does not have pull permission on the registry. For System Assigned Identity case and workspace ACR, platform will wire up the permissions but if user is creating deployment with User Assigned Identity or if using non-workspace ACR, then User should grant pull permissions to identity on the registry. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#authorization-error',
        ],
    },
    {
        cause: 'acr-pull-denied',
        literals: [
            'exchange refresh token failed',
            'aka.ms/acr/authorization',
            'pull access denied',
            'authentication required',
        ],
        pattern: /exchange refresh token failed|aka\.ms\/acr\/authorization|pull access denied for (?<image>[\w./:@-]+)|(?:failed to (?:pull|authorize|resolve)|pulling|ImageFetcher).{0,400}(?:401 Unauthorized|authentication required|403 Forbidden)/,
        examples: [
            '{"level":"[ERROR]","ts":"Oct  16 11:51:37","logger":"VMAgent.ImageFetcher","msg":"HTTP status code: 401 exchange refresh token failed: {\\"code\\":\\"UNAUTHORIZED\\",\\"message\\":\\"authentication required, visit https://aka.ms/acr/authorization\\"}"}',
            'failed to pull and unpack image "acr.azurecr.io/a:1": failed to authorize: 401 Unauthorized: authentication required',
        ],
    },
    {
        cause: 'data-collector-storage',
        literals: ['when mdc is enabled'],
        pattern: /incorrect role assignments on storage account when mdc is enabled/i,
        examples: [
            'Startup task failed due to incorrect role assignments on storage account when mdc is enabled',
        ],
    },
    {
        cause: 'startup-authorization',
        literals: ['startup task failed due to authorization error', 'startup task failed due to incorrect role'],
        pattern: /Startup task failed due to (?:authorization error|incorrect role assignments on resource(?: ?(?<resource>[\w/.-]{3,200}))?)/i,
        // Which of the two roles is missing is for the events to say.
        confidence: 'likely',
        examples: [
            '2025-10-16T13:16:00Z Startup task failed due to authorization error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-badargument',
            'Startup task failed due to incorrect role assignments on resource',
        ],
        never: ['Startup task failed due to incorrect role assignments on storage account when mdc is enabled'],
    },
    {
        cause: 'storage-read-denied',
        literals: [
            'authorizationpermissionmismatch',
            'not authorized to perform this operation using this permission',
        ],
        pattern: /AuthorizationPermissionMismatch|not authorized to perform this operation using this permission(?:.{0,200}https:\/\/(?<storage>[a-z0-9]{3,24})\.blob)?/,
        examples: [
            'ErrorCode:AuthorizationPermissionMismatch This request is not authorized to perform this operation using this permission.',
        ],
    },
    {
        cause: 'identity-not-found',
        literals: ['userassignedidentitynotfound', 'msi token', 'identity not found'],
        pattern: /UserAssignedIdentityNotFound|MSI token.{0,80}\b404\b|\b404\b.{0,80}MSI token|["(]?Identity not found/i,
        examples: ['UserAssignedIdentityNotFound', 'Failed to get MSI token: 404'],
    },
    {
        cause: 'secrets-injection',
        literals: ['secretsinjectionerror'],
        pattern: /SecretsInjectionError(?:"?[:)] ?(?<detail>.{5,200}))?/,
        examples: ['(SecretsInjectionError) The secret could not be retrieved.', 'SecretsInjectionError'],
    },
    {
        cause: 'policy-denied',
        literals: ['requestdisallowedbypolicy', 'was disallowed by policy'],
        pattern: /(?:Resource '?(?<resource>[\w./-]{1,120})'? )?was disallowed by policy|RequestDisallowedByPolicy/,
        examples: ["(RequestDisallowedByPolicy) Resource 'credit' was disallowed by policy."],
    },
    {
        cause: 'policy-broken',
        literals: ['invalid template function specification'],
        examples: ['Invalid template function specification'],
    },
    {
        cause: 'deployer-not-authorized',
        literals: ['does not have authorization to perform action', 'authorizationfailed'],
        pattern: /[Tt]he client '(?<client>[^']{1,100})' with object id '(?<object>[\w-]{1,64})' does not have authorization to perform action '(?<action>[\w./*-]{1,200})'(?: (?:over|on) scope '(?<scope>[^']{1,500})')?|\(AuthorizationFailed\)|"code": ?"AuthorizationFailed"/,
        examples: [
            "(AuthorizationFailed) The client 'a1' with object id 'b2' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' over scope '/subscriptions/1/resourceGroups/rg' or the scope is invalid.",
        ],
    },
    {
        cause: 'upload-denied',
        literals: ['permission to alter this storage account', 'authorizationfailure'],
        pattern: /You don't have permission to alter this storage account|AuthorizationFailure(?: - |"|\b.{0,40}?)(?:This request is not authorized to perform this operation)?/i,
        examples: [
            "You don't have permission to alter this storage account. Ensure that you have been assigned both Storage Blob Data Reader and Storage Blob Data Contributor roles.",
            'AuthorizationFailure - This request is not authorized to perform this operation',
        ],
    },
    {
        cause: 'shared-key-disabled',
        literals: ['keybasedauthenticationnotpermitted', 'key based authentication is not permitted'],
        examples: [
            'KeyBasedAuthenticationNotPermitted',
            'Key based authentication is not permitted on this storage account.',
        ],
    },
    {
        cause: 'managed-network-not-ready',
        literals: ['workspacemanagednetworknotready'],
        examples: [
            '(WorkspaceManagedNetworkNotReady) The managed network is not provisioned.',
            'WorkspaceManagedNetworkNotReady',
        ],
    },
    {
        cause: 'egress-setting-refused',
        literals: ['egresspublicnetworkaccess no longer supported'],
        examples: ['EgressPublicNetworkAccess no longer supported'],
    },
    {
        cause: 'egress-blocked',
        literals: [
            'we couldnt connect to',
            'network is unreachable',
            'name resolution',
            'name or service not known',
        ],
        pattern: /We couldn't connect to '?(?<host>https?:\/\/[\w.-]+)|(?:host='(?<host2>[\w.-]+)'.{0,600})?(?:Network is unreachable|Temporary failure in name resolution|Name or service not known)/,
        weight: 'symptom',
        examples: [
            "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.",
            "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded: [Errno 101] Network is unreachable",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/image.js
/** Building and pulling the container image: the service, conda, pip, Docker, registries. */

const image_image = defineSignatures([
    {
        cause: 'build-identity-empty',
        literals: ['identity(object id'],
        pattern: /Identity\(object id: ?\) does not have permissions for/,
        examples: [
            'ImageBuildFailure: Identity(object id: ) does not have permissions for {..}/environments/read',
        ],
    },
    {
        cause: 'build-registry-authorization',
        literals: ['container registry authorization failure'],
        examples: ['ImageBuildFailure: container registry authorization failure'],
    },
    {
        cause: 'build-registry-unreachable',
        literals: ['failed to communicate with the workspaces container registry'],
        examples: ["failed to communicate with the workspace's container registry"],
    },
    {
        cause: 'image-build-timeout',
        literals: ['timeout while waiting for environment image'],
        pattern: /timeout while waiting for Environment Image(?:.{0,400}?Environment info: Name: (?<environment>[\w.-]+))?(?:, Version: '?(?<version>[\w.-]+))?(?:.{0,200}?storage account '(?<storage>[^']+)' in the container '(?<container>[^']+)' at the [Pp]ath '(?<path>[^']+)')?/,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            "ResourceNotFound: Deployment failed due to timeout while waiting for Environment Image to become available. Check Environment Build Log in ML Studio Workspace or Workspace storage for potential failures. Image build summary: [N/A]. Environment info: Name: CliV2AnonymousEnvironment, Version: 'abc1', you might be able to find the build log under the storage account 'stml' in the container 'azureml' at the Path 'ExperimentRun/dcid.x/image_build_aggregate_log.txt'.",
            '(None) ResourceNotFound: Deployment failed due to timeout while waiting for Environment Image to become available. Check Environment Build Log in Workspace or Workspace storage for potential failures. Environment info: Name: CliV2AnonymousEnvironment, Version: 12ab, Build log may be available at (log Please see \u2026',
        ],
    },
    {
        cause: 'image-build-failed',
        literals: [
            'the build log under the storage account',
            'build log is available in the workspace blob store',
        ],
        pattern: /build log under the storage account '\[?(?<storage>[^'\]]+)\]?'(?: in the container '\[?(?<container>[^'\]]+)\]?' at the path '\[?(?<path>[^'\]]+))?|build log is available in the workspace blob store '\{?(?<account>[^'}]+)\}?' under the path '(?<blob>[^']+)'/i,
        weight: 'symptom',
        examples: [
            "the build log under the storage account '[storage-account-name]' in the container '[container-name]' at the path '[path-to-the-log]'",
            "The build log is available in the workspace blob store 'stml1' under the path '/azureml/ImageLogs/12-ab/build.log'",
        ],
    },
    {
        cause: 'image-build-failed',
        literals: ['imagebuildfailure', 'image build failed', 'environment image build'],
        pattern: new RegExp(`\\bImageBuildFailure\\b|[Ii]mage build failed|${codePattern('ImageBuildFailure').source}`),
        weight: 'symptom',
        examples: ['(ImageBuildFailure) Image build failed.', 'ImageBuildFailure'],
    },
    {
        cause: 'package-wants-other-python',
        literals: ['requires a different python', 'requires-python', 'requires python'],
        pattern: /Package '?(?<package>[\w.-]+)'? requires a different Python: (?<python>[\d.]+) not in '?(?<wants>[^'\n]{1,60}?)'?(?: |$)|Ignored the following versions that require a different python version: (?<versions>.{1,120})/,
        weight: 'cause',
        examples: [
            "ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8'",
            "Pip subprocess error: ERROR: Package 'setuptools' requires a different Python: 3.7.13 not in '>=3.8' CondaEnvException: Pip failed",
        ],
    },
    {
        cause: 'pip-conflict',
        literals: ['resolutionimpossible', 'conflicting dependencies'],
        pattern: /(?:Cannot install (?<packages>.{3,200}?) because these package versions have conflicting dependencies|ResolutionImpossible)/,
        examples: [
            'ERROR: Cannot install pydantic==2.10.6 and azureml-inference-server-http==1.5.1 because these package versions have conflicting dependencies.',
            'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/',
            'ResolutionImpossible',
        ],
    },
    {
        cause: 'pip-no-version',
        literals: [
            'could not find a version that satisfies the requirement',
            'no matching distribution found for',
        ],
        pattern: /Could not find a version that satisfies the requirement (?<requirement>[\w.[\]-]+ ?[^\s(]{0,60})(?: ?\(from (?!versions|-r)(?<by>[^)\s]{1,120}))?|No matching distribution found for (?<requirement2>[\w.[\]-]+ ?[^\s(]{0,60})/,
        examples: [
            'ERROR: Could not find a version that satisfies the requirement sanic~=21.6.0 (from azureml-inference-server-http~=0.4.1->azureml-defaults',
            'ERROR: No matching distribution found for tensorflow==1.15.0',
        ],
    },
    {
        cause: 'pip-backtracking',
        literals: ['installing pip dependencies', 'looking at multiple versions of'],
        pattern: /Installing pip dependencies: ?\.{3} ?working\.{3}(?! ?(?:done|failed|Pip subprocess))|INFO: (?:pip is looking at multiple versions of|This is taking longer than usual)/,
        weight: 'hint',
        examples: ['Installing pip dependencies: ...working...'],
        never: ['Installing pip dependencies: ...working... done'],
    },
    {
        cause: 'package-build-failed',
        literals: [
            'failed building wheel for',
            'could not build wheels for',
            'subprocess-exited-with-error',
            'metadata-generation-failed',
            'failed to build installable wheels',
        ],
        pattern: /(?:Failed building wheel for|Could not build wheels for|[Ff]ailed to build installable wheels for some pyproject\.toml based projects \(?) ?(?<package>[\w.-]+)|error: (?:subprocess-exited-with-error|metadata-generation-failed)/,
        examples: ['ERROR: Failed building wheel for dlib', 'error: subprocess-exited-with-error'],
    },
    {
        cause: 'package-index-unreachable',
        literals: ['condahttperror', 'max retries exceeded', 'retrying (retry', 'read timed out'],
        pattern: /CondaHTTPError: HTTP (?<status>\d{3})|(?:HTTPSConnectionPool|host=)\S{0,4}(?<host>(?:pypi\.org|files\.pythonhosted\.org|conda\.anaconda\.org|repo\.anaconda\.com)).{0,300}(?:Max retries exceeded|Read timed out)/,
        examples: [
            'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
            "HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
        ],
    },
    {
        cause: 'package-index-unreachable',
        literals: ['after connection broken by'],
        pattern: /Retrying \(Retry\(.{1,120}\)\) after connection broken by .{1,600}: \/\S{1,200}/,
        // pip tries again; only where it then knows of no version was nobody there.
        weight: 'hint',
        examples: [
            "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ConnectTimeoutError(<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f1c>, 'Connection to pypi.org timed out. (connect timeout=15)')': /simple/numpy/",
        ],
    },
    {
        cause: 'conda-no-package',
        literals: [
            'resolvepackagenotfound',
            'packagesnotfounderror',
            'nothing provides requested',
            'does not exist (perhaps a typo',
        ],
        pattern: /ResolvePackageNotFound: ?- (?<package>[\w.=<>!*-]+)|PackagesNotFoundError: The following packages are (?:not available|missing) from (?:current|the target)[^:]{0,40}: ?- (?<package2>[\w.=<>!*-]+)|nothing provides requested (?<package3>[\w.=<>!* -]{1,60}?)(?: |$)|(?<package4>[\w.=<>!*-]+) does not exist \(perhaps a typo/,
        examples: [
            'ResolvePackageNotFound:\n  - scikit-lern=1.0',
            'PackagesNotFoundError: The following packages are not available from current channels:\n\n  - numpyy==1.2',
            'LibMambaUnsatisfiableError: Encountered problems while solving:\n  - nothing provides requested pythn 3.10*',
        ],
    },
    {
        // The list of names was cut off.
        cause: 'conda-no-package',
        literals: ['resolvepackagenotfound', 'packagesnotfounderror'],
        pattern: /\b(?:ResolvePackageNotFound|PackagesNotFoundError):/,
        examples: ['ResolvePackageNotFound:'],
    },
    {
        cause: 'conda-conflict',
        literals: [
            'unsatisfiableerror',
            'found conflicts',
            'conflicting requests',
            'could not solve for environment specs',
            'following packages are incompatible',
            'is not installable because',
        ],
        pattern: /\b(?:LibMamba)?UnsatisfiableError\b|Found conflicts! Looking for incompatible packages|(?:^|\s)(?<package2>[\w.-]{1,80} [\w.*=<>!-]{1,40})\s{1,3}is not installable because|[Cc]ould not solve for environment specs|The following packages are incompatible|package (?<package>[\w.-]+) .{1,80} requires .{1,80}, but none of the providers can be installed/,
        examples: [
            'UnsatisfiableError: The following specifications were found to be incompatible with each other',
            'LibMambaUnsatisfiableError: Encountered problems while solving:',
            'Could not solve for environment specs\nThe following packages are incompatible\n\u2514\u2500 scikit-learn 0.24.1**  is not installable because there are no viable options',
        ],
    },
    {
        cause: 'conda-file-invalid',
        literals: ['environmentfilenotfound', 'invalidmatchspec', 'condavalueerror', 'environmentfileempty'],
        pattern: /\b(?:EnvironmentFileNotFound|EnvironmentFileEmpty|InvalidMatchSpec|CondaValueError|InvalidVersionSpec): ?(?<detail>.{3,200})/,
        examples: ["InvalidMatchSpec: Invalid spec 'numpy===1': bad", 'EnvironmentFileNotFound: conda.yml'],
    },
    {
        cause: 'pip-failed',
        literals: ['condaenvexception', 'pip subprocess error', 'pip failed'],
        pattern: /CondaEnvException: ?Pip failed|Pip subprocess error|CondaEnvException/,
        weight: 'symptom',
        examples: ['CondaEnvException: Pip failed', 'Pip subprocess error:'],
    },
    {
        cause: 'base-image-missing',
        literals: ['failed to solve', 'manifest for', 'pull access denied', 'not found: manifest unknown'],
        pattern: /(?:failed to solve|failed to load metadata|Step \d+\/\d+ : FROM).{0,200}?(?<image>[\w.-]+\.[a-z]{2,}\/[\w./-]+:[\w.-]+).{0,60}not found|manifest for (?<image2>mcr\.microsoft\.com\/[\w./:@-]+) not found/,
        examples: [
            'ERROR: failed to solve: mcr.microsoft.com/azureml/nope:1: mcr.microsoft.com/azureml/nope:1: not found',
            'Error response from daemon: manifest for mcr.microsoft.com/azureml/openmpi9:latest not found: manifest unknown',
        ],
    },
    {
        cause: 'dockerfile-copy-missing',
        literals: [
            'copy failed',
            'failed to calculate checksum',
            'failed to compute cache key',
            'no such file or directory',
        ],
        pattern: /(?:COPY|ADD) failed: (?:file not found in build context.{0,40}: stat |forbidden path outside the build context: ?)(?<path>\S{1,200}?):|failed to (?:calculate checksum of ref|compute cache key).{0,200}"?(?<path2>\/[\w./-]{1,200})"?: not found/,
        examples: [
            'COPY failed: file not found in build context or excluded by .dockerignore: stat src/app.py: file does not exist',
            'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/requirements.txt": not found',
        ],
    },
    {
        cause: 'dockerfile-command-failed',
        literals: ['returned a non-zero code', 'did not complete successfully: exit code'],
        pattern: /The command '?(?<command>.{1,200}?)'? returned a non-zero code: (?<status>\d+)|process "(?<command2>.{1,200}?)" did not complete successfully: exit code: (?<status2>\d+)/,
        weight: 'symptom',
        examples: [
            "The command '/bin/sh -c pip install -r requirements.txt' returned a non-zero code: 1",
            'ERROR: process "/bin/sh -c conda env create -f c.yml" did not complete successfully: exit code: 1',
        ],
    },
    {
        cause: 'image-missing',
        literals: [
            'manifest unknown',
            'name_unknown',
            'manifest_unknown',
            'unable to download user container image',
            'not found in registry',
            'failed to resolve reference',
        ],
        pattern: /(?:(?:manifest for|image|reference) "?(?<image>[\w./:@-]{3,300})"? ?(?:not found|.{0,80}))?(?:manifest unknown|MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest tagged by "(?<tag>[^"]{1,128})" is not found)|failed to resolve reference "?(?<image2>[\w./:@-]{3,300}?)"?: \S{3,300}: not found\b|[Uu]nable to download user container image/,
        examples: [
            '{"logger":"VMAgent.ImageFetcher","error":"failed to resolve reference \\"acr1.azurecr.io/credit:12\\": acr1.azurecr.io/credit:12: not found"}',
            'failed to resolve reference "acr.azurecr.io/credit:7": acr.azurecr.io/credit:7: not found: manifest unknown',
            'BadArgument: Unable to download user container image',
            '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest tagged by \\"7\\" is not found"}]}',
        ],
    },
    {
        cause: 'image-pull-limited',
        literals: ['toomanyrequests', 'pull rate limit'],
        pattern: /toomanyrequests: You have reached your (?:unauthenticated )?pull rate limit|reached your (?:unauthenticated )?pull rate limit/,
        examples: [
            'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating',
        ],
    },
    {
        cause: 'registry-unreachable',
        literals: ['no such host', 'i/o timeout', 'client with ip', 'x509:'],
        pattern: /dial tcp:? .{0,120}?(?<host>[\w.-]+\.azurecr\.io).{0,120}(?:no such host|i\/o timeout|connection refused)|lookup (?<host2>[\w.-]+) on .{0,60}: no such host|client with IP '?(?<ip>[\d.]+)'? is not allowed access|x509: certificate signed by unknown authority/,
        examples: [
            'dial tcp: lookup acr1.azurecr.io on 168.63.129.16:53: no such host',
            "denied: client with IP '20.1.2.3' is not allowed access. Refer https://aka.ms/acr/firewall",
        ],
    },
    {
        cause: 'image-pull-failed',
        literals: ['imagepullfailed', 'image pull failed', 'usercontainerimagepull: failed', 'errimagepull'],
        pattern: /Name: ImagePullFailed, Type: Warning|Image pull failed, retrying|UserContainerImagePull: Failed|\bErrImagePull\b|\bImagePullFailed\b/,
        weight: 'symptom',
        examples: [
            'Kind: Pod, Name: ImagePullFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Image pull failed, retrying. Please check image-fetcher log for detail.',
            'UserContainerImagePull: Failed',
        ],
    },
    {
        cause: 'image-wrong-platform',
        literals: ['exec format error', 'no matching manifest for linux/amd64', 'image operating system'],
        pattern: /exec format error|no matching manifest for linux\/amd64|image operating system "windows" cannot be used/i,
        examples: [
            'exec /usr/bin/python: exec format error',
            'no matching manifest for linux/amd64 in the manifest list entries',
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/kubernetes.js

function named(cause, code, weight = 'cause') {
    return {
        cause,
        weight,
        confidence: 'certain',
        literals: [code],
        pattern: new RegExp(String.raw `\b${code}\b(?:"|\))?(?:[:,] ?(?:"message": ?")?(?<detail>[^"{}]{5,200}))?`),
        examples: [code, `(${code}) The reason that the cluster gives.`, `"code": "${code}"`],
    };
}
const kubernetes = defineSignatures([
    {
        cause: 'k8s-identity-propagating',
        literals: ['acrtokenexchangeforbidden', 'cluster exchange acr token failed'],
        pattern: /Reason: ?ACRTokenExchangeForbidden|Cluster exchange ACR token failed because AAD token is unauthorized/,
        examples: [
            'DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:ACRTokenExchangeForbidden Details:Cluster exchange ACR token failed because AAD token is unauthorized. The role assignment takes some time, please wait a moment and try again.',
        ],
    },
    {
        cause: 'k8s-identity-not-set',
        literals: ['refreshextensionidentitynotset'],
        examples: [
            '(None) DeploymentIdentityError: Failed to create Kubernetes deployment identity, Reason:RefreshExtensionIdentityNotSet Details:...',
        ],
    },
    {
        cause: 'k8s-frontend-not-ready',
        literals: ['azureml-fe not ready', 'azureml-fe is not ready', 'azureml-fe for'],
        pattern: /azureml-fe(?: .{0,80})? (?:is )?not ready/i,
        examples: ['BadArgument: azureml-fe not ready'],
    },
    named('k8s-identity', 'DeploymentIdentityError', 'class'),
    named('k8s-acr-secret', 'ACRSecretError'),
    named('k8s-token-refresh', 'TokenRefreshFailed'),
    named('k8s-entra-token', 'GetAADTokenFailed'),
    named('k8s-acr-challenge', 'ACRAuthenticationChallengeFailed'),
    named('k8s-acr-token-exchange', 'ACRTokenExchangeFailed'),
    {
        ...named('k8s-unreachable', 'KubernetesUnaccessible'),
        pattern: /\bKubernetesUnaccessible\b(?:.{0,120}?Reason: ?(?<reason>\w{1,60}))?/,
        examples: [
            'KubernetesUnaccessible',
            '{"code":"BadRequest","statusCode":400,"message":"The request is invalid.","details":[{"code":"KubernetesUnaccessible","message":"Kubernetes error: AuthenticationException. Reason: InvalidCertificate"}],...}',
        ],
    },
    named('k8s-image-pull-loop', 'ImagePullLoopBackOff', 'symptom'),
    {
        ...named('k8s-image-pull-loop', 'ImagePullBackOff', 'symptom'),
    },
    named('k8s-deployment-crash-loop', 'DeploymentCrashLoopBackOff', 'symptom'),
    named('k8s-crash-loop', 'KubernetesCrashLoopBackOff', 'symptom'),
    named('k8s-crash-loop', 'CrashLoopBackOff', 'symptom'),
    named('k8s-namespace-missing', 'NamespaceNotFound'),
    named('k8s-script-init', 'UserScriptInitFailed', 'symptom'),
    named('k8s-script-import', 'UserScriptImportError', 'symptom'),
    named('k8s-script-function', 'UserScriptFunctionNotFound', 'symptom'),
    named('k8s-endpoint-missing', 'EndpointNotFound'),
    named('k8s-endpoint-exists', 'EndpointAlreadyExists'),
    named('k8s-frontend-unhealthy', 'ScoringFeUnhealthy'),
    named('k8s-scoring-url', 'ValidateScoringFailed'),
    named('k8s-deployment-spec', 'InvalidDeploymentSpec'),
    named('k8s-pod-unschedulable', 'PodUnschedulable'),
    named('k8s-pod-memory', 'PodOutOfMemory'),
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/packages.js
/** Packages in the container: missing, of another version than the model, built against something else. */

const packages_packages = defineSignatures([
    {
        cause: 'mlflow-monitoring-missing',
        literals: ['no module named azureml.ai'],
        pattern: /No module named '?(?<module>azureml\.ai(?:\.monitoring)?)\b/,
        examples: ["ModuleNotFoundError: No module named 'azureml.ai'"],
    },
    {
        cause: 'mlflow-server-contrib',
        literals: ['no module named azureml'],
        pattern: /No module named '?(?<module>azureml(?:\.contrib(?:\.\w+)?)?)'?(?:$|[^\w.])/,
        examples: [
            "ModuleNotFoundError: No module named 'azureml.contrib'",
            "ModuleNotFoundError: No module named 'azureml'",
        ],
        never: [
            "ModuleNotFoundError: No module named 'azureml.ai'",
            "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
        ],
    },
    {
        cause: 'mlflow-server-names',
        literals: ['mlflow.pyfunc.scoring_server'],
        pattern: /cannot import name '(?<object>infer_and_parse_data|predictions_to_json|\w+)' from 'mlflow\.pyfunc\.scoring_server'/,
        examples: [
            "ImportError: cannot import name 'infer_and_parse_data' from 'mlflow.pyfunc.scoring_server' (/azureml-envs/x.py)",
        ],
    },
    {
        cause: 'pickle-mismatch',
        literals: [
            'no module named sklearn.',
            'no module named numpy._core',
            'unsupported pickle protocol',
            'no module named pandas.core.',
            'no module named numpy.core',
            'node array from the pickle has an incompatible dtype',
        ],
        pattern: /No module named '?(?<module>sklearn\.\w+\.\w+|sklearn\.externals\S{0,40}?|numpy\._?core\S{0,40}?|pandas\.(?:core|_libs)\.\S{0,60}?)'?(?:$|[^\w.])|unsupported pickle protocol: (?<protocol>\d)|node array from the pickle has an incompatible dtype/,
        examples: [
            "ModuleNotFoundError: No module named 'sklearn.ensemble.forest'",
            "ModuleNotFoundError: No module named 'numpy._core'",
            'ValueError: unsupported pickle protocol: 5',
            'ValueError: node array from the pickle has an incompatible dtype:',
        ],
    },
    {
        cause: 'pickle-mismatch',
        literals: ['inconsistentversionwarning', 'trying to unpickle estimator'],
        pattern: /Trying to unpickle estimator (?<estimator>\w{1,80}) from version (?<from>[\w.]{1,20}) when using version (?<to>[\w.]{1,20})|InconsistentVersionWarning/,
        weight: 'hint',
        examples: [
            'InconsistentVersionWarning: Trying to unpickle estimator LogisticRegression from version 0.24.1 when using version 1.5.0.',
        ],
    },
    {
        cause: 'pickle-class-missing',
        literals: ['cant get attribute', 'invalid load key', 'could not be unpickled'],
        pattern: /Can't get attribute '(?<object>[\w.]{1,120})' on <module '(?<module>[\w.]{1,120})'|invalid load key, '(?<key>.{1,6})'/,
        examples: [
            "AttributeError: Can't get attribute 'Preprocessor' on <module '__main__' from '/azureml-envs/gunicorn'>",
            "_pickle.UnpicklingError: invalid load key, 'v'.",
        ],
    },
    {
        cause: 'numpy-mismatch',
        literals: [
            'from c header, got',
            'may indicate binary incompatibility',
            'numpy.core.multiarray failed to import',
            'compiled using numpy 1',
            '_array_api not found',
        ],
        pattern: /(?:(?<type>[\w.]+) size changed, may indicate binary incompatibility\. )?Expected (?<expected>\d+) from C header, got (?<got>\d+) from PyObject|may indicate binary incompatibility|numpy\.core\.multiarray failed to import|A module that was compiled using NumPy 1\.x cannot be run in|_ARRAY_API not found/i,
        examples: [
            'ValueError: numpy.ndarray size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject',
            'Expected 96 from C header, got 88 from PyObject',
            'ImportError: numpy.core.multiarray failed to import',
        ],
    },
    {
        cause: 'protobuf-mismatch',
        literals: ['google._upb', 'descriptors cannot be created directly', 'google.protobuf.internal'],
        pattern: /'google\._upb\._message\.FieldDescriptor' object has no attribute|Descriptors cannot (?:not )?be created directly|cannot import name '\w+' from 'google\.protobuf\.internal'/,
        examples: [
            "AttributeError: 'google._upb._message.FieldDescriptor' object has no attribute 'label'",
            'TypeError: Descriptors cannot be created directly.',
        ],
    },
    {
        cause: 'system-library-missing',
        literals: ['cannot open shared object file', 'version `glibc', 'glibcxx_'],
        pattern: /(?<library>lib(?!cuda\.)[\w.+-]{1,80}\.so[\w.]{0,20}): (?:cannot open shared object file|version `(?<version>GLIBC\w*_[\d.]+)' not found)|version `(?<version2>GLIBC\w*_[\d.]+)' not found/,
        examples: [
            'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
            "ImportError: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found",
        ],
        never: ['libcuda.so.1: cannot open shared object file: No such file or directory'],
    },
    {
        cause: 'package-needed',
        literals: [
            'needs to be installed',
            'is required to',
            'please install',
            'missing optional dependency',
            'requires the following packages that were not found',
        ],
        pattern: /(?:^|[\s:'"`])(?<package>[\w.-]{2,60}) needs to be installed|Missing optional dependency '(?<package2>[\w.-]{2,60})'|requires the following packages that were not found in your environment: (?<packages>[\w., -]{2,200})/,
        examples: [
            'ImportError: sklearn needs to be installed in order to use this module',
            'sklearn needs to be installed',
            "ImportError: Missing optional dependency 'openpyxl'.  Use pip or conda to install openpyxl.",
        ],
    },
    {
        cause: 'module-not-found',
        literals: ['no module named'],
        pattern: /No module named '?(?<module>(?!azureml(?:['.\s]|$)|main['\s]|main$|pkg_resources|azureml_inference_server_http|sklearn\.\w+\.\w+|numpy\._?core|pandas\.(?:core|_libs)\.)[\w.]{1,200}?)'?(?:$|[^\w.])/,
        examples: [
            "ModuleNotFoundError: No module named 'cv2'",
            "ImportError: No module named 'my_package.tools'",
            'No module named xgboost',
        ],
        never: [
            "ModuleNotFoundError: No module named 'azureml.contrib'",
            "ModuleNotFoundError: No module named 'main'",
            "ModuleNotFoundError: No module named 'pkg_resources'",
        ],
    },
    {
        cause: 'import-name-missing',
        literals: ['cannot import name'],
        pattern: /ImportError: cannot import name '(?<object>[\w.]{1,120})' from (?:partially initialized module )?'(?<module>(?!jinja2|werkzeug\.urls|itsdangerous|markupsafe|mlflow\.pyfunc\.scoring_server|marshmallow|azure\.core|google\.protobuf\.internal|azure\.mgmt)[\w.]{1,200})'/,
        examples: [
            "ImportError: cannot import name 'AutoModelForVision' from 'transformers' (/azureml-envs/x/__init__.py)",
        ],
        never: ["ImportError: cannot import name 'Markup' from 'jinja2'"],
    },
    {
        cause: 'remote-code',
        literals: ['trust_remote_code=true'],
        pattern: /trust_remote_code=True/,
        examples: [
            'ValueError: Loading microsoft/phi requires you to execute the configuration file in that repo on your local machine. Set the option `trust_remote_code=True` to remove this error.',
        ],
    },
    {
        cause: 'model-gated',
        literals: ['gatedrepoerror', 'gated repo', 'access to model'],
        pattern: /\bGatedRepoError\b|gated repo|Access to model (?<model>[\w./-]{1,120}) is restricted/,
        examples: [
            'huggingface_hub.errors.GatedRepoError: 401 Client Error.',
            'OSError: You are trying to access a gated repo.',
        ],
    },
    {
        cause: 'model-files-missing',
        literals: [
            'cant load tokenizer for',
            'cant load the configuration of',
            'cant load the model for',
            'is not a local folder and is not a valid model',
            'no file named',
        ],
        pattern: /Can't load (?:tokenizer for|the (?:configuration of|model for|image processor for|feature extractor for)) '?<?(?<model>[^\s'>]{1,300})|'?(?<model2>[^\s']{1,300})'? is not a local folder and is not a valid model identifier|no file named .{1,200} found in directory (?<folder>\S{1,300}?)\.?(?:$| )/,
        examples: [
            "OSError: Can't load tokenizer for <model>",
            "OSError: Can't load tokenizer for 'bert-base-uncased'. If you were trying to load it from 'https://huggingface.co/models'",
            'OSError: Error no file named pytorch_model.bin, model.safetensors found in directory /var/azureml-app/azureml-models/llm/1.',
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/quota.js
/** Quota, capacity, memory and disk, as the service says it. */

const quota = defineSignatures([
    {
        cause: 'vcpu-quota',
        literals: ['not enough quota available for'],
        pattern: /Not enough quota available for (?<sku>[\w.-]+)(?: in SubscriptionId (?<subscription>[\w*-]+))?(?:\.? ?Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?(?:\. ?Additional needed: (?<needed>\d+))?/i,
        examples: [
            '(BadRequest) The request is invalid. Code: BadRequest Message: The request is invalid. Exception Details: (InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: {"errors":{"VmSize":["Not enough quota available for Standard_F4s_v2 in SubscriptionId 11111111-2222-3333-4444-555555555555. Current usage/limit: 0/6. Additional needed: 8 Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota"]},"type":"https://tools.ietf.org/html/rfc7231#section-6.5.1","title":"One or more validation errors occurred.","status":400,"traceId":"00-ab-01"}',
            'Not enough quota available for Standard_DS3_v2 in Subscri',
        ],
    },
    {
        cause: 'no-family-quota',
        literals: ['not enough subscription cpu quota'],
        pattern: /Not enough subscription CPU quota\. The amount of CPU quota requested is (?<needed>\d+) and your maximum amount of quota is \[N\/A/,
        examples: [
            '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 72 and your maximum amount of quota is [N/A]. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
        ],
    },
    {
        cause: 'vcpu-quota',
        literals: ['not enough subscription cpu quota'],
        pattern: /Not enough subscription CPU quota(?!\. The amount of CPU quota requested is \d+ and your maximum amount of quota is \[N)(?:\. The amount of CPU quota requested is (?<needed>\d+))?(?: and your maximum amount of quota is \[?(?<limit>\d+))?/,
        examples: [
            '(OutOfQuota) Not enough subscription CPU quota. The amount of CPU quota requested is 32 and your maximum amount of quota is 24.',
        ],
    },
    {
        cause: 'endpoint-quota',
        literals: ['endpoint quota reached'],
        pattern: /Endpoint Quota reached(?: for subscription (?<subscription>[\w*-]+))?\.? ?(?:Current usage\/limit: (?<used>\d+)\/(?<limit>\d+))?/i,
        examples: [
            '(InferencingClientCallFailed) "Endpoint Quota reached for subscription ***.Current usage/limit: 300/300.Please clean up existing endpoints and try again"',
        ],
    },
    {
        cause: 'role-assignment-quota',
        literals: ['roleassignmentlimitexceeded', 'no more role assignments can be created'],
        examples: [
            '(RoleAssignmentLimitExceeded) No more role assignments can be created (code: RoleAssignmentLimitExceeded)',
        ],
    },
    {
        cause: 'cluster-quota',
        literals: ['clusterquotareached', 'cluster quota', 'total cluster count'],
        pattern: /ClusterQuotaReached|[Cc]luster quota (?:reached|exceeded)|[Tt]otal cluster count .{0,60}(?:exceed|limit)/,
        examples: ['OutOfQuota: Cluster quota reached for subscription.'],
    },
    {
        cause: 'out-of-memory',
        literals: ['container terminated due to insufficient memory'],
        examples: [
            '2023-08-16T14:52:20Z OutOfQuota: Container terminated due to insufficient memory. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota',
        ],
    },
    {
        cause: 'kubernetes-unschedulable',
        literals: ['kubernetes unschedulable'],
        pattern: /Kubernetes unschedulable\.?(?: ?Details: ?(?<details>.{1,200}?)(?:\.{3}|$| Please see))?/i,
        examples: ['OutOfQuota: Kubernetes unschedulable. Details:0/1 nodes are available: 1 Too many pods...'],
    },
    {
        cause: 'out-of-capacity',
        literals: ['lack of azure machine learning capacity'],
        examples: [
            'The specified VM Size failed to provision due to a lack of Azure Machine Learning capacity. Retry later or try deploying to a different region.',
        ],
    },
    {
        cause: 'out-of-capacity',
        literals: [
            'outofcapacity',
            'allocationfailed',
            'skunotavailable',
            'overconstrainedallocation',
            'enough capacity',
        ],
        pattern: /\b(?:OutOfCapacity|(?:Zonal)?AllocationFailed|SkuNotAvailable|Overconstrained(?:Zonal)?AllocationRequest)\b|not have (?:enough|sufficient) capacity/,
        examples: [
            'OutOfCapacity: no machines of this size',
            '(AllocationFailed) Allocation failed. We do not have sufficient capacity for the requested VM size in this region. enough capacity',
        ],
    },
    {
        cause: 'size-not-offered',
        literals: ['for property cluster.properties', 'is not a supported vm size', 'instance type'],
        pattern: /The specified value (?<sku>[\w.-]+) for property (?:Cluster\.Properties|\S{1,100} is not a supported VM size)|[Ii]nstance type (?<type>Standard_\w+) is not supported/,
        examples: [
            'InvalidPropertyValue: The specified value Standard_NC24ads_A100_v4 for property Cluster.Properties.VMSize is not a supported VM size.',
        ],
    },
    {
        cause: 'out-of-disk',
        literals: ['no space left on device', 'disk space', 'disk quota exceeded'],
        pattern: /No space left on device|[Nn]ot enough (?:free )?disk space|[Ii]nsufficient disk space|Disk quota exceeded/i,
        examples: [
            "OSError: [Errno 28] No space left on device: '/var/azureml-app/azureml-models/llm/1/model.safetensors'",
            'OutOfQuota: Not enough disk space for the model.',
        ],
    },
    {
        cause: 'out-of-quota',
        literals: ['outofquota'],
        pattern: new RegExp(`${codePattern('OutOfQuota').source}|oe-tsg#error-outofquota`),
        weight: 'class',
        examples: [
            '(OutOfQuota) Something that nobody has seen yet.',
            'See https://aka.ms/oe-tsg#error-outofquota',
        ],
        never: ['outofquota is a word'],
    },
    ...[
        ['ERR_1100', 'vcpu-quota'],
        ['ERR_1101', 'out-of-capacity'],
        ['ERR_1102', 'role-assignment-quota'],
        ['ERR_1103', 'endpoint-quota'],
        ['ERR_1200', 'image-pull-failed'],
        ['ERR_1300', 'model-download-failed'],
        ['ERR_1350', 'out-of-disk'],
        ['ERR_2100', 'container-too-big'],
        ['ERR_2101', 'kubernetes-unschedulable'],
        ['ERR_2102', 'requests-above-limits'],
        ['ERR_2200', 'container-crashed'],
        ['ERR_5000', 'internal-error'],
    ].map(([code, cause]) => ({
        cause,
        literals: [code],
        pattern: new RegExp(String.raw `\b${code}\b`),
        weight: 'class',
        examples: [`Deployment failed with ${code}.`],
    })),
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/runtime.js
/** Memory, GPU, MLflow and Triton, as the programs in the container say it. */

const runtime = defineSignatures([
    {
        cause: 'gpu-memory',
        literals: [
            'cuda out of memory',
            'cuda error: out of memory',
            'cuda runtime (out of memory)',
            'outofmemoryerror',
            'no available memory for the cache blocks',
            'larger than the available kv cache memory',
            'larger than the maximum number of tokens that can be stored in kv cache',
            'resource_exhausted',
        ],
        pattern: /(?:torch\S{0,20}\.OutOfMemoryError: )?CUDA out of memory(?:\. Tried to allocate (?<wanted>[\d.]+ [KMG]iB))?|CUDA error: out of memory|Cuda Runtime \(out of memory\)|torch\S{0,20}\.OutOfMemoryError|No available memory for the cache blocks|larger than the available KV cache memory|larger than the maximum number of tokens that can be stored in KV cache|ResourceExhaustedError: OOM when allocating/i,
        examples: [
            'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 15.78 GiB total capacity)',
            "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache is needed, which is larger than the available KV cache memory (4.72 GiB).",
            'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization`',
        ],
    },
    {
        cause: 'gpu-missing',
        literals: [
            'found no nvidia driver',
            'no cuda gpus are available',
            'libcuda.so',
            'cuda is not available',
            'torch.cuda.is_available() is false',
            'no gpu available',
            'failed to infer device type',
        ],
        pattern: /Found no NVIDIA driver on your system|No CUDA GPUs are available|libcuda\.so(?:\.\d)?: cannot open shared object file|torch\.cuda\.is_available\(\) is False|Failed to infer device type/,
        examples: [
            'RuntimeError: Found no NVIDIA driver on your system.',
            'RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False.',
            'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory',
        ],
    },
    {
        cause: 'gpu-driver',
        literals: [
            'cuda driver version is insufficient',
            'nvidia driver on your system is too old',
            'no kernel image is available',
            'unsatisfied condition: cuda',
            'is not compatible with the current pytorch',
        ],
        pattern: /CUDA driver version is insufficient for CUDA runtime version|NVIDIA driver on your system is too old(?: \(found version (?<version>\d+)\))?|no kernel image is available for execution|unsatisfied condition: cuda ?>= ?(?<cuda>[\d.]+)|CUDA capability sm_\d+ is not compatible/,
        examples: [
            'RuntimeError: CUDA error: no kernel image is available for execution on the device',
            'The NVIDIA driver on your system is too old (found version 11040).',
            'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4',
        ],
    },
    {
        cause: 'memory-in-container',
        literals: [
            'memoryerror',
            'unable to allocate',
            'perhaps out of memory',
            'oomkilled',
            'exit code 137',
            'cannot allocate memory',
            'std::bad_alloc',
            'out of memory: killed process',
        ],
        pattern: /\bMemoryError\b|Unable to allocate (?<wanted>[\d.]+ [KMGT]iB) for an array|was sent SIGKILL! Perhaps out of memory|\bOOMKilled\b|[Ee]xit code:? 137\b|Cannot allocate memory|std::bad_alloc|Out of memory: Killed process/,
        examples: [
            '[ERROR] Worker (pid:45) was sent SIGKILL! Perhaps out of memory?',
            'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 GiB for an array with shape (1000000, 1000)',
            'Reason: OOMKilled',
        ],
    },
    {
        cause: 'mlflow-no-model',
        literals: ['could not find an mlmodel configuration file', 'no such artifact: mlmodel'],
        pattern: /Could not find an "?MLmodel"? configuration file(?: at "?(?<path>[^"\s]{1,300}))?|No such artifact: '?MLmodel/,
        examples: [
            'mlflow.exceptions.MlflowException: Could not find an "MLmodel" configuration file at "/var/azureml-app/azureml-models/credit/3"',
        ],
    },
    {
        cause: 'mlflow-flavour',
        literals: ['does not have the python_function flavor', 'flavor loader'],
        pattern: /does not have (?:the|a) "?'?(?<flavour>python_function|\w+)"?'? flavor|No valid flavor|Model does not have .{0,40}flavor/i,
        examples: ['mlflow.exceptions.MlflowException: Model does not have the "python_function" flavor'],
    },
    {
        cause: 'triton-layout',
        literals: [
            'failed to poll model repository',
            'at least one version must be available',
            'no model version was found',
            'failed to open text file for read',
            'is missing or is not a directory',
            'unable to find',
        ],
        pattern: /(?:failed to poll model repository|at least one version must be available under the version policy of model '(?<model>[\w.-]{1,120})'|No model version was found|[Uu]navailable: unable to find '(?<path>[^']{1,300})'|failed to open text file for read (?<file>\S{1,300}config\.pbtxt))/,
        examples: [
            "UNAVAILABLE: Invalid argument: at least one version must be available under the version policy of model 'densenet'",
            "| model_1 | -1 | UNAVAILABLE: Unavailable: unable to find '/models/model_1/1/model.txt' for model 'model_1' |",
            'failed to open text file for read /mnt/models/1/config.pbtxt: No such file or directory',
        ],
    },
    {
        cause: 'triton-config',
        literals: [
            'must specify platform or backend',
            'unexpected platform type',
            'must specify platform for',
            'configuration expects',
            'error parsing text-format inference.modelconfig',
            'auto-complete',
        ],
        pattern: /(?:must specify 'platform' or 'backend' for '?(?<model>[\w.-]{1,120})|[Uu]nexpected platform type '?(?<platform>[\w.-]{0,80})|must specify platform for|model '(?<model2>[\w.-]{1,120})',? tensor '(?<tensor>[\w./:-]{1,120})': the model expects.{0,200}|[Ee]rror parsing text-format inference\.ModelConfig|unable to auto-?complete)/i,
        examples: [
            "Internal: must specify 'platform' or 'backend' for 'densenet'",
            "unable to load model 'densenet', tensor 'data_0': the model expects 4 dimensions (shape [1,3,224,224]) but the model configuration expects 3 dimensions",
            'Error parsing text-format inference.ModelConfig: 3:1: Expected identifier',
        ],
    },
    {
        cause: 'triton-load',
        literals: ['failed to load all models', 'failed to load', 'unavailable: internal'],
        pattern: /creating server: Internal - failed to load all models|failed to load '(?<model>[\w.-]{1,120})' version|\| (?<model2>[\w.-]{1,120}) +\| -?\d+ +\| UNAVAILABLE: (?<reason>.{1,200}?) *\|/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'error: creating server: Internal - failed to load all models',
            "failed to load 'densenet' version 1: Internal: onnx runtime error 1",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/scoring.js

/** A status of the scoring URI in the forms in which it is printed. */
function scoring_status(code, cause) {
    return {
        cause,
        weight: 'symptom',
        confidence: 'certain',
        literals: [
            ...[
                `http/1.1 ${code}`,
                `http/2 ${code}`,
                `http/1.0 ${code}`,
                `${code} client error`,
                `${code} server error`,
            ],
            ...[
                `status code ${code}`,
                `status code: ${code}`,
                `status: ${code}`,
                `statuscode:${code}`,
                `http error ${code}`,
                `http ${code}`,
            ],
        ],
        pattern: new RegExp(String.raw `(?:^|[<>" ])HTTP\/[\d.]{1,3} ${code}\b|\b${code} (?:Client|Server) Error: .{0,80} for url: (?<url>https:\/\/[\w.-]{1,120})|(?:scor|invok|request).{0,60}\b(?:status code:?|HTTP(?: error)?) ${code}\b|^(?:HTTP|[Ss]tatus(?: code)?):? ${code}\b`),
        values: { status: String(code) },
        examples: [`HTTP/1.1 ${code} Reason`, `< HTTP/2 ${code}`, `HTTP ${code}`],
        never: [`"POST /score HTTP/1.0" ${code} 12`],
    };
}
const scoring = defineSignatures([
    {
        cause: 'no-traffic',
        literals: ['no valid deployments to route to'],
        examples: [
            'No valid deployments to route to. Please check that the endpoint has at least one deployment with positive weight values or use a deployment specific header to route.',
        ],
    },
    {
        cause: 'deployment-header',
        literals: ['not found for this endpoint'],
        pattern: /Deployment name (?<deployment>[\w-]{1,64}) not found for this endpoint/,
        examples: ['ValidationException: Deployment name blue not found for this endpoint'],
    },
    {
        cause: 'scoring-timeout',
        literals: ['upstream request timeout'],
        examples: ['upstream request timeout'],
    },
    {
        cause: 'model-error',
        literals: [
            'ms-azureml-model-error-statuscode',
            'failed dependency',
            'model error',
            'unexpected error occurred in scoring script',
        ],
        pattern: /ms-azureml-model-error-statuscode["']?[:=] ?["']?(?<inner>\d{3})|\b424\b.{0,20}(?:Failed Dependency|Model Error)|original-code=(?<inner2>\d{3})|An unexpected error occurred in scoring script/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'ms-azureml-model-error-statuscode: 500',
            'HTTP/1.1 424 Failed Dependency',
            'An unexpected error occurred in scoring script. Check the logs for more info.',
        ],
    },
    {
        cause: 'too-many-requests',
        literals: ['too many pending requests', 'rate-limiting', 'too many requests'],
        pattern: /[Tt]oo many pending requests|\b429\b.{0,20}(?:Too Many Requests|Rate-limiting)/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'Too many pending requests',
            '429 Client Error: Too Many Requests for url: https://credit.westeurope.inference.ml.azure.com/score',
        ],
    },
    {
        cause: 'payload-too-large',
        literals: ['payload too large', 'request entity too large'],
        pattern: /\b413\b.{0,20}(?:Payload|Request Entity) Too Large|[Pp]ayload too large/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: ['HTTP/1.1 413 Payload Too Large'],
    },
    {
        cause: 'http-unauthorized',
        literals: [
            'key_auth_access_denied',
            'key_auth_bad_header_forbidden',
            'access denied due to',
            'aml_token_auth',
        ],
        pattern: /\b(?:key_auth_access_denied|key_auth_bad_header_forbidden|aml_token_auth\w*)\b|Access denied due to invalid/i,
        examples: ['{"error": "key_auth_access_denied"}'],
    },
    scoring_status(401, 'http-unauthorized'),
    scoring_status(403, 'http-forbidden'),
    scoring_status(404, 'http-not-found'),
    scoring_status(408, 'scoring-timeout'),
    scoring_status(409, 'k8s-http-conflict'),
    scoring_status(413, 'payload-too-large'),
    scoring_status(424, 'model-error'),
    scoring_status(429, 'too-many-requests'),
    scoring_status(500, 'http-server-error'),
    scoring_status(502, 'k8s-http-crash'),
    scoring_status(503, 'k8s-http-busy'),
    scoring_status(504, 'k8s-http-timeout'),
    {
        cause: 'http-other',
        literals: ['http/1.1 4', 'http/1.1 5', 'http/1.0 4', 'http/1.0 5', 'http/2 4', 'http/2 5'],
        pattern: /(?:^|[<>" ])HTTP\/[\d.]{1,3} (?<status>[45]\d\d)\b/,
        weight: 'class',
        confidence: 'certain',
        examples: ['HTTP/1.1 415 Unsupported Media Type', '< HTTP/2 507'],
        never: ['"POST /score HTTP/1.0" 500 12'],
    },
    {
        cause: 'empty-answer',
        literals: ['http/1.1 200 ok', 'http/1.0 200 ok', 'http/2 200'],
        pattern: /(?:^|[<>" ])HTTP\/[\d.]{1,3} 200\b.{0,1000}?(?:\b[Cc]ontent-[Ll]ength: 0\b| null ?$)/,
        weight: 'hint',
        examples: ['HTTP/1.1 200 OK\nContent-Length: 0', 'HTTP/2 200\ncontent-type: application/json\n\nnull\n'],
        never: ['HTTP/1.1 200 OK\nContent-Length: 12\n\n{"a": [1]}'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/script.js
/** The scoring script: what the inference server says of it, and what Python does. */

const script = defineSignatures([
    {
        cause: 'script-not-found',
        literals: ['no score script found', 'no module named main', 'expected script to be found in pythonpath'],
        pattern: /No score script found\. Expected score script (?<script>[\w.-]{1,100}?)\.(?: |$)|No module named '?main'?(?:$|[^\w.])|Expected script to be found in PYTHONPATH/,
        examples: [
            "ModuleNotFoundError: No module named 'main'",
            'No score script found. Expected score script main.py.',
            "Expected script to be found in PYTHONPATH: ['/var/azureml-app']",
        ],
    },
    {
        cause: 'script-not-found',
        literals: ['current contents of aml_app_root', 'not an accessible directory in the container'],
        pattern: /Current contents of AML_APP_ROOT: (?<contents>.{0,200})|not an accessible directory in the container/,
        weight: 'symptom',
        examples: ["Current contents of AML_APP_ROOT: ['azureml-models', 'src']"],
    },
    {
        cause: 'code-file-missing',
        literals: ['no such file or directory', 'cant open file'],
        pattern: /(?:No such file or directory: |can't open file )'(?<path>\/var\/azureml-app\/(?!azureml-models)[^']{1,300}\.(?:py|json|ya?ml|txt|csv|pkl|cfg|ini))'/,
        examples: [
            "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/workspace/online_ep_scoring.py'",
            "python: can't open file '/var/azureml-app/src/app.py': [Errno 2] No such file or directory",
        ],
    },
    {
        cause: 'script-no-init',
        literals: [
            'does not have a init() function',
            'module main has no attribute init',
            'has no attribute init',
        ],
        pattern: /(?:User script at (?<script>\S{1,300}) )?does not have an? init\(\) function|module '(?:main|entry_module|score)' has no attribute 'init'/,
        examples: [
            'User script at /var/azureml-app/src/score.py does not have a init() function defined.',
            "AttributeError: module 'main' has no attribute 'init'",
        ],
    },
    {
        cause: 'script-no-run',
        literals: ['does not have a run() function', 'has no attribute run'],
        pattern: /(?:User script at (?<script>\S{1,300}) )?does not have an? run\(\) function|module '(?:main|entry_module|score)' has no attribute 'run'/,
        examples: ['User script at /var/azureml-app/src/score.py does not have a run() function defined.'],
    },
    {
        cause: 'run-signature',
        literals: [
            'run() cannot accept positional-only',
            'run() needs to accept an argument',
            'run() cannot be decorated with both',
        ],
        pattern: /(?<rule>run\(\) (?:cannot accept positional-only|needs to accept an argument|cannot be decorated with both).{0,100})/,
        examples: [
            'run() cannot accept positional-only arguments, *args, or **kwargs.',
            'run() needs to accept an argument for input data.',
            'run() needs to accept an argument other than "request_headers".',
            'run() cannot be decorated with both @rawhttp and @input_schema',
        ],
    },
    {
        cause: 'script-syntax',
        literals: ['syntaxerror', 'indentationerror', 'taberror'],
        pattern: /(?:^|\s)(?<error>(?:SyntaxError|IndentationError|TabError): .{1,200})/,
        examples: ["SyntaxError: '(' was never closed", 'IndentationError: unexpected indent'],
    },
    {
        cause: 'model-path',
        literals: [
            'azureml-models/',
            'model artifact not found',
            'savedmodel file does not exist at',
            'no_suchfile',
            'model path does not exist',
            'not found in cache at',
        ],
        pattern: /Model [\w.-]{1,200} not found in cache at|(?:No such file or directory|[Nn]ot found|does not exist|NO_SUCHFILE|[Nn]o such file|not a directory|[Uu]nable to open|cannot find|Could not find|No file or directory)\b.{0,120}?(?<path>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})|(?<path2>\/var\/azureml-app\/azureml-models\/[^\s'",)\]]{1,400})['"]? ?(?:does not exist|not found|is not a (?:file|directory|local folder)|failed)/,
        examples: [
            'FileNotFoundError: Model artifact not found: /var/azureml-app/azureml-models/credit/3/model.joblib',
            "[Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
            'OSError: SavedModel file does not exist at: /var/azureml-app/azureml-models/credit/3/outputs/best_model/{saved_model.pbtxt|saved_model.pb}',
            'NO_SUCHFILE : Load model from /var/azureml-app/azureml-models/onnx_model/1/onnx_model failed',
            'ValueError: Model path does not exist: /var/azureml-app/azureml-models/credit/1/credit/model.h5',
            // Model.get_model_path of the SDK v1, which looks beside the models of v2.
            'Message: Model credit not found in cache at azureml-models or in current working directory /var/azureml-app. For more info, set logging level to DEBUG.',
        ],
    },
    {
        cause: 'file-not-found',
        literals: ['filenotfounderror', 'no such file or directory'],
        pattern: /FileNotFoundError: \[Errno 2\] No such file or directory: '(?<path>(?!\/var\/azureml-app\/)[^']{1,300})'|FileNotFoundError: \[Errno 2\] (?!No such file or directory: '\/var\/azureml-app)(?<detail>.{1,200})/,
        examples: ["FileNotFoundError: [Errno 2] No such file or directory: 'model/vocab.txt'"],
        never: [
            "FileNotFoundError: [Errno 2] No such file or directory: '/var/azureml-app/azureml-models/credit/3/model.pkl'",
        ],
    },
    {
        cause: 'permission-denied',
        literals: ['permissionerror', 'errno 13', 'permission denied:'],
        pattern: /PermissionError: \[Errno 13\] Permission denied: '?(?<path>[^'\s]{1,300})|PermissionError: .{1,100}/,
        examples: ["PermissionError: [Errno 13] Permission denied: '/root/.cache'"],
    },
    {
        cause: 'variable-missing',
        literals: ['keyerror'],
        pattern: /KeyError: '(?<variable>[A-Z][A-Z0-9_]{2,80})'/,
        confidence: 'likely',
        examples: ["KeyError: 'AZUREML_MODEL_DIR'", "KeyError: 'DB_CONNECTION'"],
        never: ["KeyError: 'age'"],
    },
    {
        cause: 'script-import-failed',
        literals: ['failed to import user script because it raised an unhandled exception'],
        weight: 'symptom',
        confidence: 'certain',
        examples: ['Failed to import user script because it raised an unhandled exception'],
    },
    {
        cause: 'init-failed',
        literals: ['users init function failed', 'encountered exception traceback', 'user init raised'],
        pattern: /User's init function failed|Encountered Exception Traceback/,
        weight: 'symptom',
        confidence: 'certain',
        examples: ["User's init function failed", 'Encountered Exception Traceback (most recent call last):'],
    },
    {
        cause: 'run-raised',
        literals: ['caught an unhandled exception from the user script', 'user_script.userscriptexception'],
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'Caught an unhandled exception from the user script',
            'azureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script',
        ],
    },
    {
        cause: 'scoring-timeout',
        literals: ['failed to finish execution within the allocated time'],
        pattern: /Script failed to finish execution within the allocated time: (?<timeout>\d{1,9}) ?ms|failed to finish execution within the allocated time/,
        examples: ['Script failed to finish execution within the allocated time: 5000ms'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/service.js
/** Faults of the service, slowness, the subscription, and envelopes that say nothing. */

const service = defineSignatures([
    {
        cause: 'provider-not-registered',
        literals: [
            'subscriptionnotregistered',
            'missingsubscriptionregistration',
            'isnt registered with subscription',
            'register-resource-provider',
        ],
        pattern: /Resource provider '?\[?(?<provider>Microsoft\.\w+)\]?'? isn't registered|\bSubscriptionNotRegistered\b|\bMissingSubscriptionRegistration\b(?:.{0,120}namespace '(?<provider2>Microsoft\.\w+)')?|isn't registered with Subscription|register-resource-provider/,
        examples: [
            "azure.core.exceptions.HttpResponseError: (SubscriptionNotRegistered) Resource provider [N/A] isn't registered with Subscription [N/A]. Please see troubleshooting guide, available here: https://aka.ms/register-resource-provider",
            "(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.MachineLearningServices'.",
        ],
    },
    {
        cause: 'subscription-not-found',
        literals: [
            'subscriptionnotfound',
            'subscription does not exist',
            'invalidsubscriptionid',
            'readonlydisabledsubscription',
        ],
        pattern: /\bSubscriptionNotFound\b|\bInvalidSubscriptionId\b|\bReadOnlyDisabledSubscription\b|[Ss]ubscription (?:'(?<subscription>[\w-]{1,64})' )?(?:does not exist|could not be found)/,
        examples: [
            "(SubscriptionNotFound) The subscription '1111' could not be found.",
            'BadArgument: Subscription does not exist',
        ],
    },
    {
        cause: 'creation-slow',
        literals: ['taking longer than our normal time'],
        examples: ['The Managed Inference service creation is taking longer than our normal time'],
    },
    {
        cause: 'throttled',
        literals: ['toomanyrequests', 'subscriptionrequeststhrottled', 'operationnotallowed'],
        pattern: /\((?:TooManyRequests|SubscriptionRequestsThrottled)\)|"code": ?"(?:TooManyRequests|SubscriptionRequestsThrottled)"/,
        examples: ['(TooManyRequests) The request is being throttled.'],
        never: ['toomanyrequests: You have reached your pull rate limit.'],
    },
    {
        cause: 'internal-error',
        literals: [
            'internalservererror',
            'internal error',
            'received 500 from a service request',
            'object reference not set to an instance of an object',
        ],
        pattern: new RegExp(`${codePattern('InternalServerError').source}|oe-tsg#error-internalservererror|Received 500 from a service request|Object reference not set to an instance of an object|\\bInternalServerError\\b`),
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            '(InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: Object reference not set to an instance of an object., internal stacktrace [   at Microsoft.MachineLearning',
            '(InternalServerError) Internal error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-internalservererror',
            '(ServiceError) Received 500 from a service request \u2026 Target: POST https://inference-deployment-api.inference-deployment-api.svc/inferencedeployment/subscriptions/1/endpoints/e/deployments/openapi/v2?api-version=2021-10-01&validateOnly=False',
        ],
    },
    {
        cause: 'inferencing-client',
        literals: ['inferencingclientcallfailed', 'inferencingclientcreatedeploymentfailed'],
        pattern: /InferencingClient(?:Call|CreateDeployment)Failed\b(?:\)|"|:)* ?(?<detail>[^"{}]{3,200})?/,
        weight: 'class',
        examples: ['(InferencingClientCallFailed) something else'],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/start.js
/** The container and its server: whether they start, and what the probes say. */

const start = defineSignatures([
    {
        cause: 'container-crashed',
        literals: ['user container has crashed or terminated'],
        pattern: /User container has crashed or terminated(?:: ?(?<probe>Liveness|Readiness) probe failed: HTTP probe failed with statuscode: (?<status>\d{3}))?/,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            '(None) ResourceNotReady: User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-resourcenotready\nCode: None',
            'HttpResponseError: (BadArgument) User container has crashed or terminated: Liveness probe failed: HTTP probe failed with statuscode: 502.',
            'User container has crashed or terminated. Please see troubleshooting guide',
        ],
    },
    {
        cause: 'probe-path-or-port',
        literals: ['probe failed with statuscode: 404', 'probe failed: get', 'probe failed: dial tcp'],
        pattern: /(?<probe>Liveness|Readiness) probe failed: (?:HTTP probe failed with statuscode: (?<status>404|405)|(?:Get|dial) .{1,200}connection refused)/,
        weight: 'symptom',
        confidence: 'likely',
        examples: [
            'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Liveness probe failed: HTTP probe failed with statuscode: 404',
            'Readiness probe failed: Get "http://10.0.0.4:5001/": dial tcp 10.0.0.4:5001: connect: connection refused',
        ],
    },
    {
        cause: 'container-crashed',
        literals: [
            'livenessprobefailed',
            'liveness probe failed',
            'readiness probe failed',
            'readinessprobefailed',
        ],
        pattern: /(?<probe>Liveness|Readiness) probe failed(?:: HTTP probe failed with statuscode: (?<status>\d{3}))?|(?:Liveness|Readiness)ProbeFailed/,
        weight: 'symptom',
        confidence: 'likely',
        examples: [
            'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 20220519-03:11:59.750675, Message: Liveness probe failed: HTTP probe failed with statuscode: 502',
        ],
    },
    {
        cause: 'container-crashed',
        literals: ['resourcenotready'],
        pattern: new RegExp(`${codePattern('ResourceNotReady').source}|oe-tsg#error-resourcenotready|\\bResourceNotReady\\b`),
        weight: 'class',
        examples: ['ResourceNotReady: a text of tomorrow'],
    },
    {
        cause: 'container-crashed',
        literals: [
            'worker failed to boot',
            'exit code 3',
            'exit code 1',
            'back-off restarting failed container',
            'exited with code',
        ],
        pattern: /Worker failed to boot|\b[Ee]xit code (?<status>[1-9]\d{0,2})\b|Back-off restarting failed container|exited with code (?<status2>[1-9]\d{0,2})\b/,
        weight: 'class',
        examples: [
            "gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>",
            'Exit code 3 is not normal. Killing image.',
        ],
    },
    {
        cause: 'container-too-big',
        literals: ['cannot start user container', 'more resources than'],
        pattern: /requests? more resources than|[Cc]annot start user container/,
        weight: 'cause',
        examples: ['OutOfQuota: The container requests more resources than the instance type supports.'],
    },
    {
        cause: 'server-package-missing',
        literals: ['a required package azureml-inference-server-http is missing'],
        examples: ['A required package azureml-inference-server-http is missing.'],
    },
    {
        cause: 'server-package-missing',
        literals: [
            'package(s) not found: azureml-inference-server-http',
            'install azureml-inference-server-http version',
        ],
        // The image then tries to install it; where it may go out to the internet, that works.
        weight: 'hint',
        confidence: 'likely',
        examples: [
            'WARNING: Package(s) not found: azureml-inference-server-http',
            '2024-11-12T13:55:18,532067000+00:00 | gunicorn/run | Install azureml-inference-server-http version 1.3.2',
        ],
    },
    {
        cause: 'server-package-missing',
        literals: [
            'no module named azureml_inference_server_http',
            'gunicorn: not found',
            'gunicorn: command not found',
            'azmlinfsrv: ',
        ],
        pattern: /No module named '?azureml_inference_server_http|(?:gunicorn|azmlinfsrv): (?:command )?not found/,
        examples: [
            "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
            '/bin/sh: azmlinfsrv: command not found',
        ],
    },
    {
        cause: 'server-too-old-jinja',
        literals: [
            'cannot import name markup from jinja2',
            'cannot import name escape from jinja2',
            'cannot import name url_quote from werkzeug',
            'cannot import name json from itsdangerous',
            'cannot import name soft_unicode from markupsafe',
        ],
        pattern: /cannot import name '(?<object>Markup|escape|url_quote|json|soft_unicode)' from '(?<module>jinja2|werkzeug\.urls|itsdangerous|markupsafe)'/,
        examples: [
            "ImportError: cannot import name 'Markup' from 'jinja2'",
            "ImportError: cannot import name 'url_quote' from 'werkzeug.urls' (/azureml-envs/x/werkzeug/urls.py)",
        ],
    },
    {
        cause: 'server-too-old-flask',
        literals: ['register() takes 3 positional arguments but 4 were given'],
        examples: ['TypeError: register() takes 3 positional arguments but 4 were given'],
    },
    {
        cause: 'setuptools-missing',
        literals: ['no module named pkg_resources'],
        pattern: /No module named '?pkg_resources/,
        examples: ["ModuleNotFoundError: No module named 'pkg_resources'"],
    },
    {
        cause: 'native-crash',
        literals: [
            'segmentation fault',
            'illegal instruction',
            'was sent sig',
            'fatal python error',
            'core dumped',
        ],
        pattern: /was sent (?<signal>SIG(?:SEGV|ILL|ABRT|BUS|FPE))|(?<signal2>Segmentation fault|Illegal instruction|Aborted|Bus error) +\(core dumped\)|Fatal Python error: (?<signal3>Segmentation fault|Illegal instruction|Aborted|Bus error)/,
        examples: [
            '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGSEGV!',
            '/var/runit/gunicorn/run: line 60:    45 Illegal instruction     (core dumped) gunicorn',
            'Fatal Python error: Segmentation fault',
        ],
        never: [
            '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGKILL! Perhaps out of memory?',
            '[2026-01-01 00:00:00 +0000] [10] [ERROR] Worker (pid:211) was sent SIGTERM!',
        ],
    },
    {
        cause: 'worker-timeout',
        literals: ['worker timeout (pid'],
        pattern: /WORKER TIMEOUT \(pid:? ?\d+\)/,
        weight: 'symptom',
        confidence: 'likely',
        examples: ['[2026-01-01 00:00:00 +0000] [12] [CRITICAL] WORKER TIMEOUT (pid:45)'],
    },
    {
        cause: 'port-in-use',
        literals: ['address already in use'],
        pattern: /(?:Connection in use: \('?[\w.:]*'?, (?<port>\d+)\)|[Aa]ddress already in use)/,
        examples: ["[ERROR] Connection in use: ('0.0.0.0', 5001)\nOSError: [Errno 98] Address already in use"],
    },
    {
        cause: 'start-command-missing',
        literals: ['executable file not found in', 'exec: ', 'unable to start container process'],
        pattern: /exec: "(?<command>[^"]{1,200})": (?:executable file not found in \$PATH|stat [^:]{1,200}: no such file or directory|permission denied)|starting container process caused: (?<reason>.{1,200})/,
        examples: [
            'OCI runtime create failed: exec: "python3.12": executable file not found in $PATH: unknown',
            'exec: "/app/start.sh": permission denied: unknown',
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/state.js
/** What stands in the way of the request: left-over resources, names that are taken, operations that still run. */

const state = defineSignatures([
    {
        cause: 'deployment-unrecoverable',
        literals: ['failed during initial provisioning', 'is in an unrecoverable state'],
        pattern: /(?:Specified deployment \[(?<deployment>[\w-]{1,64})\] )?failed during initial provisioning and is in an unrecoverable state|is in an unrecoverable state/,
        // Why it failed in the first place is what people want to know; a log may tell.
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            '(InferencingClientCallFailed) Specified deployment [blue] failed during initial provisioning and is in an unrecoverable state. Delete and re-create.',
        ],
    },
    {
        cause: 'endpoint-unrecoverable',
        literals: ['has not been created successfully'],
        pattern: /Specified endpoint \[(?<endpoint>[\w-]{1,64})\] has not been created successfully|endpoint has not been created successfully or is in deleting/i,
        weight: 'symptom',
        confidence: 'certain',
        examples: [
            'Specified endpoint [credit] has not been created successfully. Please recreate the endpoint.',
            '"errors":{"":["This endpoint has not been created successfully or is in deleting provisioning state. Please recreate endpoint and then try again to create deployment."]}',
        ],
    },
    {
        cause: 'endpoint-busy',
        literals: ['provisioning state', 'another operation'],
        pattern: /Cannot (?:create|update|delete) (?:a )?(?:deployment|endpoint)(?: in endpoint)? (?<endpoint>[\w-]{1,64})? ?because it is in (?<state>\w{1,30}) provisioning state|[Aa]nother operation (?:is )?(?:already )?in progress/,
        examples: ['Cannot create a deployment in endpoint credit because it is in Updating provisioning state.'],
    },
    {
        cause: 'deployment-has-traffic',
        literals: ['with non-zero traffic weight'],
        pattern: /delete deployment \[(?<deployment>[\w-]{1,64})\] with non-zero traffic weight|with non-zero traffic weight/,
        examples: ["Can't delete deployment [blue] with non-zero traffic weight"],
    },
    {
        cause: 'endpoint-name-taken',
        literals: [
            'endpoint with this name already exists',
            'already an endpoint with this name',
            'name needs to be unique within a region',
        ],
        examples: [
            'ERROR: (UserError) An endpoint with this name already exists. If you are trying to create a new endpoint, use a',
            'There is already an endpoint with this name, Endpoint name needs to be unique within a region',
        ],
    },
    {
        cause: 'deployment-exists',
        literals: ['deployment with this name already exists', 'deployment already exists'],
        examples: ['A deployment with this name already exists'],
    },
    {
        cause: 'name-just-deleted',
        literals: ['{{title:not found}}', 'specified resource was not found'],
        pattern: /\(InferencingClientCallFailed\) ?\{\{"title": ?"Not Found"\}\}|\{\{"title": ?"Not Found"\}\}|\(NotFound\) The specified resource was not found/,
        examples: [
            '(NotFound) The specified resource was not found. Code: NotFound Exception Details: (InferencingClientCallFailed) {{"title":"Not Found"}}',
        ],
    },
    {
        cause: 'operation-cancelled',
        literals: ['operationcanceled', 'canceled by another operation', 'waiting for lock confirmation'],
        pattern: /\bOperationCanceled\b|canceled by another operation that has a higher priority|waiting for lock confirmation/,
        examples: [
            'OperationCanceled',
            'Operation was canceled by another operation that has a higher priority',
            'Operation was canceled because the previous operation is waiting for lock confirmation.',
        ],
    },
    {
        cause: 'failed-without-reason',
        literals: ['provisioning_state', 'provisioningstate', 'terminal provisioning state'],
        pattern: /"?provisioning_?[sS]tate"?["']?: ?"?(?:Failed|Canceled)|completed with terminal provisioning state '?(?<state>Failed|Canceled)/,
        weight: 'class',
        examples: [
            '"provisioning_state": "Failed",',
            '{"properties":{"provisioningState":"Failed"}}',
            "ResourceDeploymentFailure: The resource operation completed with terminal provisioning state 'Failed'.",
        ],
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/signatures/index.js














const SIGNATURES = [
    ...client,
    ...quota,
    ...identity,
    ...state,
    ...contract,
    ...image_image,
    ...assets,
    ...runtime,
    ...packages_packages,
    ...script,
    ...start,
    ...scoring,
    ...kubernetes,
    ...service,
];

;// CONCATENATED MODULE: ./build/diagnosis/hits.js

/** How far a broken text is looked for, in lines and characters on either side. */
const WINDOW_LINES = 12;
const WINDOW_CHARACTERS = 1_200;
const CONTEXT_LINES = 3;
/** Of one signature: texts that differ in their values. */
const MAX_HITS = 12;
const MAX_PENDING = 60;
/** A literal that comes this often without its pattern is an everyday word of this text: lines are not joined for it. */
const MAX_MISSES = 200;
const MAX_VALUE = 300;
const MAX_EVIDENCE = 1_000;
/** Patterns are asked of no more than this. */
const MAX_TESTED = 16_000;
class HitFinder {
    #source;
    #hits = new Map();
    #perSignature = new Map();
    #misses = new Map();
    #before = [];
    #pending = [];
    constructor(source) {
        this.#source = source;
    }
    /** @param candidates the signatures of which a literal has ended in this line */
    line(text, number, candidates, isDebug) {
        const line = { text, number, isDebug };
        if (this.#pending.length > 0)
            this.#goOn(line);
        for (const signature of candidates)
            this.#ask(signature, line);
        this.#before.push(line);
        if (this.#before.length > WINDOW_LINES)
            this.#before.shift();
    }
    end() {
        for (const pending of this.#pending)
            this.#finish(pending);
        this.#pending = [];
        // Of two that begin on one line, the order of the signatures decides: the more exact one stands first there.
        return [...this.#hits.values()].sort((a, b) => a.line - b.line || SIGNATURES.indexOf(a.signature) - SIGNATURES.indexOf(b.signature));
    }
    #ask(signature, line) {
        const before = this.#before.slice(-WINDOW_LINES);
        const match = matchIn(signature, line.text);
        const hit = match === undefined ? undefined : this.#add(signature, match, [line], before);
        const wantsMore = match === undefined || hit?.count === 1;
        const isHopeless = match === undefined && (this.#misses.get(signature) ?? 0) >= MAX_MISSES;
        if (!wantsMore || isHopeless || this.#pending.length >= MAX_PENDING)
            return;
        this.#pending.push({ signature, before, at: line, after: [], hit });
    }
    #goOn(line) {
        const open = [];
        for (const pending of this.#pending) {
            pending.after.push(line);
            const enough = pending.hit === undefined ? isFull(pending.after) : pending.after.length >= CONTEXT_LINES;
            if (enough)
                this.#finish(pending);
            else
                open.push(pending);
        }
        this.#pending = open;
    }
    #finish({ signature, before, at, after, hit }) {
        if (hit !== undefined) {
            const [first] = hit.evidence;
            if (first !== undefined)
                first.after = after.slice(0, CONTEXT_LINES).map(({ text }) => shown(text));
            return;
        }
        const lines = [
            ...upTo(WINDOW_CHARACTERS, [...before].reverse()).reverse(),
            at,
            ...upTo(WINDOW_CHARACTERS, after),
        ];
        const match = matchIn(signature, lines.map(({ text }) => text).join('\n'));
        if (match === undefined) {
            this.#misses.set(signature, (this.#misses.get(signature) ?? 0) + 1);
            return;
        }
        const [from, to] = linesOf(lines, match);
        this.#add(signature, match, lines.slice(from, to + 1), lines.slice(0, from));
    }
    #add(signature, match, lines, before) {
        const values = { ...signature.values, ...match.values };
        const isDebug = lines[0]?.isDebug === true;
        // What `--debug` shows on the way is kept apart: the same text as the last word of az is the error.
        const key = `${isDebug} ${signature.cause} ${JSON.stringify(values)}`;
        const known = this.#hits.get(key);
        if (known !== undefined) {
            known.count += 1;
            return known;
        }
        const number = this.#perSignature.get(signature) ?? 0;
        const [first] = lines;
        if (number >= MAX_HITS || first === undefined)
            return undefined;
        this.#perSignature.set(signature, number + 1);
        const hit = {
            signature,
            values,
            line: first.number,
            evidence: this.#evidence(lines, before, lines.length === 1 ? match.at : 0),
            count: 1,
            isDebug,
        };
        this.#hits.set(key, hit);
        return hit;
    }
    #evidence(lines, before, at) {
        return lines.slice(0, 4).map(({ text, number }, index) => ({
            source: this.#source,
            line: number,
            text: around(text, at),
            ...(index === 0 && { before: before.slice(-CONTEXT_LINES).map(line => shown(line.text)) }),
        }));
    }
}
/** What a signature makes of a text; undefined: it is not there. */
function matchIn({ pattern, literals }, text) {
    const flat = flattened(text.slice(0, MAX_TESTED));
    if (pattern === undefined) {
        const bare = unquoted(flat);
        for (const literal of literals) {
            const at = bare.indexOf(unquoted(literal));
            if (at !== -1)
                return { values: {}, at, end: at + literal.length };
        }
        return undefined;
    }
    const match = pattern.exec(flat);
    if (match === null)
        return undefined;
    const values = {};
    for (const [name, value] of Object.entries(match.groups ?? {}))
        if (value !== undefined && value.trim() !== '')
            values[name] = value.trim().slice(0, MAX_VALUE);
    // A space in front of the text is the end of the line before it.
    const at = match.index + (match[0].startsWith(' ') ? 1 : 0);
    return { values, at, end: match.index + match[0].length };
}
/** White space made one space, and what JSON in strings does to quotes taken back. */
function flattened(text) {
    return text.replace(/\\{1,8}(?=["'`])/g, '').replace(/\s+/g, ' ');
}
function unquoted(text) {
    return text.replace(/["'`]/g, '').toLowerCase();
}
/** First and last of the lines that a match in their joined text stands in. */
function linesOf(lines, { at, end }) {
    let from = 0;
    let offset = 0;
    for (const [index, { text }] of lines.entries()) {
        const next = offset + flattened(`${text} `).length;
        if (at >= next)
            from = index + 1;
        if (end <= next)
            return [Math.min(from, index), index];
        offset = next;
    }
    return [Math.min(from, lines.length - 1), lines.length - 1];
}
function isFull(lines) {
    return (lines.length >= WINDOW_LINES || lines.reduce((sum, { text }) => sum + text.length, 0) >= WINDOW_CHARACTERS);
}
/** Lines from the first on, as many as go into so many characters. */
function upTo(characters, lines) {
    let left = characters;
    return lines.filter(({ text }) => {
        left -= text.length;
        return left > 0;
    });
}
function shown(text) {
    return text.length > MAX_EVIDENCE ? `${text.slice(0, MAX_EVIDENCE - 1)}\u2026` : text;
}
/** The part of a long line that a match is in. */
function around(text, at) {
    if (text.length <= MAX_EVIDENCE)
        return text;
    const from = Math.max(0, Math.min(at - 200, text.length - MAX_EVIDENCE));
    return `${from > 0 ? '\u2026' : ''}${text.slice(from, from + MAX_EVIDENCE - 2)}\u2026`;
}

;// CONCATENATED MODULE: ./build/diagnosis/lines.js
/**
 * Bytes in, lines out, in a memory that does not grow with the input: a log may have 400 MB, one line of it may have
 * all of them, and it may be no text at all.
 */
/** Longer lines lose their middle. The causes of failures stand at the beginning or the end of what is long. */
const MAX_LINE = 65_536;
const HALF = MAX_LINE / 2;
const CUT_MARK = ' [\u2026] ';
class LineSplitter {
    #onLine;
    #decoder;
    #rest = '';
    /** The beginning of a line whose middle has been dropped. */
    #head = '';
    #number = 1;
    #bytes = 0;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** How much was read, in bytes; of text given as text, in UTF-16 code units. */
    get size() {
        return this.#bytes;
    }
    push(chunk) {
        this.#bytes += chunk.length;
        if (typeof chunk === 'string')
            this.#take(chunk);
        else {
            this.#decoder ??= decoderFor(chunk);
            this.#take(this.#decoder.decode(chunk, { stream: true }));
        }
    }
    /** The last line, if the text does not end with a line feed. */
    end() {
        if (this.#decoder !== undefined)
            this.#take(this.#decoder.decode());
        if (this.#head + this.#rest !== '')
            this.#emit(this.#rest);
        this.#rest = '';
    }
    #take(text) {
        let from = 0;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
            const piece = text.slice(from, at);
            this.#emit(this.#rest === '' ? piece : this.#rest + piece);
            this.#rest = '';
            this.#number += 1;
            from = at + 1;
        }
        this.#rest += text.slice(from);
        if (this.#rest.length > MAX_LINE)
            this.#shorten();
    }
    /** Keeps the ends of a line that goes on and on. */
    #shorten() {
        const lastReturn = this.#rest.lastIndexOf('\r', this.#rest.length - 2);
        if (lastReturn !== -1) {
            const done = this.#rest.slice(0, lastReturn);
            this.#rest = this.#rest.slice(lastReturn + 1);
            this.#emit(done);
        }
        if (this.#rest.length <= MAX_LINE)
            return;
        if (this.#head === '')
            this.#head = this.#rest.slice(0, HALF);
        this.#rest = this.#rest.slice(-HALF);
    }
    #emit(text) {
        const whole = this.#head === '' ? text : this.#head + CUT_MARK + text.slice(-HALF);
        this.#head = '';
        if (!whole.includes('\r')) {
            this.#onLine(bounded(whole), this.#number);
            return;
        }
        const pieces = whole.split('\r').filter(piece => piece !== '');
        if (pieces.length === 0)
            this.#onLine('', this.#number);
        for (const piece of pieces)
            this.#onLine(bounded(piece), this.#number);
    }
}
function bounded(line) {
    return line.length <= MAX_LINE ? line : line.slice(0, HALF) + CUT_MARK + line.slice(-HALF);
}
/** Windows PowerShell writes UTF-16 when output is redirected, with a byte order mark or without. */
function decoderFor(start) {
    const [first, second] = start;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le');
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be');
    const zeros = start
        .subarray(0, 200)
        .reduce((sum, byte, index) => sum + (index % 2 === 1 && byte === 0 ? 1 : 0), 0);
    const half = Math.min(start.length, 200) / 2;
    return new TextDecoder(half >= 8 && zeros > half * 0.8 ? 'utf-16le' : 'utf-8');
}

;// CONCATENATED MODULE: ./build/diagnosis/literals.js
/**
 * Which of many literal texts stand in a stream, found in one pass over it, however many there are: the automaton of
 * Aho and Corasick (Communications of the ACM 18, 1975). Letter case, quotes and backslashes are passed over, and
 * runs of white space count as one space, so that a text is found across line breaks and inside escaped JSON.
 */
/** What a character counts as: 0 is none of the alphabet, -1 is passed over. */
const CLASSES = new Int8Array(128);
const SPACE = 1;
const SKIPPED = -1;
const ALPHABET = (() => {
    let next = SPACE + 1;
    for (const characters of ['0123456789', '!#$%&()*+,-./:;<=>?@[]^_{|}~'])
        for (const character of characters) {
            CLASSES[character.charCodeAt(0)] = next;
            next += 1;
        }
    for (let letter = 0; letter < 26; letter += 1) {
        CLASSES[65 + letter] = next;
        CLASSES[97 + letter] = next;
        next += 1;
    }
    for (const blank of ' \t\n\r\f\v')
        CLASSES[blank.charCodeAt(0)] = SPACE;
    for (const skipped of '"\'`\\')
        CLASSES[skipped.charCodeAt(0)] = SKIPPED;
    return next;
})();
class LiteralFinder {
    /** By state and class of character, the next state. */
    #next;
    /** By state, the numbers of the literals that end there. */
    #found;
    #state = 0;
    #wasSpace = true;
    /** @param literals what to look for; a literal's index is its number */
    constructor(literals) {
        if (literals instanceof LiteralFinder) {
            this.#next = literals.#next;
            this.#found = literals.#found;
            return;
        }
        const trie = new Trie();
        for (const [number, literal] of literals.entries())
            trie.add(classesOf(literal), number);
        ({ next: this.#next, found: this.#found } = trie.automaton());
    }
    /** The same literals for another text; what costs time to make is shared. */
    another() {
        return new LiteralFinder(this);
    }
    /** Calls `onFound` with the number of each literal that ends in the text, which goes on from the text before. */
    scan(text, onFound) {
        let state = this.#state;
        let wasSpace = this.#wasSpace;
        for (let index = 0; index < text.length; index += 1) {
            const unit = text.charCodeAt(index);
            const kind = unit < 128 ? CLASSES[unit] : 0;
            if (kind === SKIPPED || (kind === SPACE && wasSpace))
                continue;
            wasSpace = kind === SPACE;
            state = this.#next[state * ALPHABET + kind];
            const ends = this.#found[state];
            if (ends !== undefined)
                for (const literal of ends)
                    onFound(literal);
        }
        this.#state = state;
        this.#wasSpace = wasSpace;
    }
}
function classesOf(literal) {
    const classes = [];
    for (let index = 0; index < literal.length; index += 1) {
        const unit = literal.charCodeAt(index);
        const kind = unit < 128 ? CLASSES[unit] : 0;
        if (kind === SKIPPED || (kind === SPACE && classes.at(-1) === SPACE))
            continue;
        classes.push(kind);
    }
    return classes;
}
class Trie {
    #children = [new Map()];
    #ends = [[]];
    add(classes, number) {
        let state = 0;
        for (const kind of classes) {
            const row = this.#children[state];
            let child = row.get(kind);
            if (child === undefined) {
                child = this.#children.length;
                this.#children.push(new Map());
                this.#ends.push([]);
                row.set(kind, child);
            }
            state = child;
        }
        this.#ends[state]?.push(number);
    }
    /** Every state with a step for every class: where a text ends to match, the longest of its ends goes on. */
    automaton() {
        const next = new Int32Array(this.#children.length * ALPHABET);
        const fallback = new Int32Array(this.#children.length);
        const found = this.#ends.map(ends => [...ends]);
        const queue = [0];
        for (let head = 0; head < queue.length; head += 1) {
            const state = queue[head];
            const below = state === 0 ? 0 : fallback[state];
            for (let kind = 0; kind < ALPHABET; kind += 1) {
                const child = this.#children[state]?.get(kind);
                const other = state === 0 ? 0 : next[below * ALPHABET + kind];
                next[state * ALPHABET + kind] = child ?? other;
                if (child === undefined)
                    continue;
                fallback[child] = other;
                found[child]?.push(...(found[other] ?? []));
                queue.push(child);
            }
        }
        return { next, found: found.map(ends => (ends.length === 0 ? undefined : ends)) };
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/looks.js
/** Lines that look like the cause of a failure, for texts that no signature knows. */
/** Lines without any of these do not. Lower case. */
const LOOK_TRIGGERS = [
    ...[
        'error',
        'exception',
        'failed',
        'failure',
        'fatal',
        'critical',
        'cannot',
        'could not',
        'denied',
        'refused',
    ],
    ...[
        'unable to',
        'not found',
        'invalid',
        'panic',
        'segfault',
        'segmentation fault',
        'killed',
        'abort',
        'exit code',
        'core dumped',
        'illegal instruction',
    ],
];
const SCORES = [
    [/^(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Warning)\b:?/, 6],
    [/^(?:ERROR|FATAL|CRITICAL|Error|error|panic|terminate called)\b/, 5],
    [/^\(\w+\) \S/, 5],
    [/\[(?:ERROR|CRITICAL|FATAL)\]| E \[\d+\] | C \[\d+\] |"level": ?"(?:error|fatal|critical)"/i, 5],
    [/"code": ?"(?!None|null|200|OK)\w+"/, 3],
    [/\b(?:fatal|panic|segmentation fault|core dumped)\b/i, 4],
    [/\bexit(?:ed with)? (?:code|status)[: ]+(?!0\b)\d+|returned a non-zero code/i, 4],
    [/\b(?:error|exception|failed|failure|denied|refused|cannot|unable to|could not)\b/i, 2],
    [/\bnot found\b|\binvalid\b|\bkilled\b|\babort(?:ed)?\b/i, 1],
];
const NOT_SERIOUS = /\b(?:0|no) (?:errors?|failures|failed)\b|^\s*(?:WARNING|Warning|warn|INFO|DEBUG|DeprecationWarning)\b|\[(?:INFO|DEBUG|WARNING)\]| [IDW] \[\d+\] |Warning:|errors?=0|ignore_?errors|on_error|error_file|retry(?:ing)? \(|pip's dependency resolver does not currently|^Step \d+\/\d+ : /i;
const KEPT = 5;
/** How much a line looks like a cause; 0: not at all. */
function scoreOf(text) {
    const head = text.slice(0, 2000);
    if (NOT_SERIOUS.test(head))
        return 0;
    return SCORES.reduce((sum, [pattern, score]) => sum + (pattern.test(head) ? score : 0), 0);
}
/** Keeps the best lines; of equal ones the first. */
class Looks {
    #best = [];
    add(text, line) {
        const score = scoreOf(text.trimStart());
        if (score < 2)
            return;
        const worst = this.#best.at(-1);
        if (this.#best.length >= KEPT && worst !== undefined && worst.score >= score)
            return;
        if (this.#best.some(look => look.text === text))
            return;
        this.#best.push({ line, text, score });
        this.#best.sort((a, b) => b.score - a.score || a.line - b.line);
        if (this.#best.length > KEPT)
            this.#best.pop();
    }
    get best() {
        return this.#best;
    }
}

// EXTERNAL MODULE: ./build/diagnosis/mask.js
var mask = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/diagnosis/names.js
/** The names that a text gives away: of the deployment and what it lies in, and the ids that support asks for. */
/** What commands of an advice are filled in with. */
const NAMES = (/* unused pure expression or super */ null && ([
    'subscription',
    'group',
    'workspace',
    'endpoint',
    'deployment',
    'region',
    'registry',
    'storage',
]));
/** Lines without any of these name nothing. Lower case. */
const NAME_TRIGGERS = [
    ...['subscriptions/', 'request-id', 'requestid', 'correlation', 'traceid', 'inference.ml.azure.com'],
    ...[
        'az ml online-',
        'online-deployment',
        'online-endpoint',
        'azurecr.io',
        'type environment',
        'endpoint_name',
    ],
    ...['operation: ', 'operation:', 'request: ', 'request:', 'deployment [', 'endpoint ['],
];
/** Anything else than this is not put into a command. */
const SAFE = /^[A-Za-z0-9][\w.()-]{0,89}$/;
const ARM = [
    ['subscription', /\/subscriptions\/([\w-]{1,64})/i],
    ['group', /\/resourceGroups\/([\w.()-]{1,90})/i],
    ['workspace', /\/workspaces\/([\w.-]{1,64})/i],
    ['endpoint', /\/onlineEndpoints\/([\w-]{1,64})/i],
    ['deployment', /\/onlineEndpoints\/[\w-]{1,64}\/deployments\/([\w-]{1,64})/i],
    ['region', /\/locations\/([a-z0-9]{1,30})/i],
    ['endpoint', /https:\/\/([\w-]{1,64})\.[a-z0-9]{1,30}\.inference\.ml\.azure\.com/],
    ['region', /https:\/\/[\w-]{1,64}\.([a-z0-9]{1,30})\.inference\.ml\.azure\.com/],
    ['registry', /\b([a-z0-9]{5,50})\.azurecr\.io/i],
    ['region', /Type: Environment\s{0,9}Info: \{\s{0,9}"value": "([a-z0-9]{1,30})"/],
    ['endpoint', /"endpoint_name": "([\w-]{1,64})"/],
    ['deployment', /[Ss]pecified deployment \[([\w-]{1,64})\]/],
    ['endpoint', /[Ss]pecified endpoint \[([\w-]{1,64})\]/],
];
/** Options of az, in a command line and in the list that `--debug` prints. */
const OPTIONS = [
    ['endpoint', names_option('--endpoint-name|--endpoint|-e')],
    ['group', names_option('--resource-group|-g')],
    ['workspace', names_option('--workspace-name|-w')],
    ['subscription', names_option('--subscription')],
    ['name', names_option('--name|-n')],
];
function names_option(names) {
    return new RegExp(String.raw `(?:^|[\s'])(?:${names})(?:[ =]|', ')"?([\w.()-]{1,90})`);
}
const IDS = /\b(x-ms-client-request-id|x-request-id|x-ms-request-id|x-ms-correlation-request-id|x-ms-routing-request-id|traceId)\b["'\\]{0,9}\s{0,4}[:=]\s{0,4}["'\\]{0,9}([\w.:|-]{8,80})/gi;
const CORRELATION = /"(operation|request)[\\"]{1,9}: ?[\\"]{1,9}([0-9a-f]{16,40})[\\"]/g;
const MAX_IDS = 12;
/** Takes from a line what it names; of two values for a name the first stays, of two ids the last. */
function readNames(text, into) {
    for (const [name, pattern] of ARM)
        put(into, name, pattern.exec(text)?.[1]);
    const command = /\bonline-(deployment|endpoint)\b/.exec(text)?.[1];
    if (command !== undefined)
        for (const [name, pattern] of OPTIONS)
            put(into, name === 'name' ? command : name, pattern.exec(text)?.[1]);
    for (const [, id = '', value = ''] of text.matchAll(IDS))
        putId(into, id.toLowerCase(), value);
    for (const [, id = '', value = ''] of text.matchAll(CORRELATION))
        putId(into, `correlation-${id}`, value);
}
function put({ names }, name, value) {
    // az hides what looks private in some of its output.
    if (value === undefined ||
        names[name] !== undefined ||
        !SAFE.test(value) ||
        /^(?:xxx+|None|null)$/i.test(value))
        return;
    names[name] = value;
}
function putId({ ids }, id, value) {
    if (id in ids || Object.keys(ids).length < MAX_IDS)
        ids[id] = value;
}

;// CONCATENATED MODULE: ./build/diagnosis/traceback.js
/** Python tracebacks, also chained ones, read line by line. */
const START = /Traceback \(most recent call last\)/;
const FRAME = /^\s*(?:\|\s*)?File "([^"]{1,1000})", line (\d{1,9})(?:, in (.{1,200}))?/;
const EXCEPTION = /^\s*(?:\|\s*)?((?:[A-Za-z_]\w{0,80}\.){0,12}[A-Za-z_]\w{0,80})(?::\s*(.*))?$/;
const CHAINED = /^(?:\s*\|?\s*)(?:During handling of the above exception, another exception occurred:|The above exception was the direct cause of the following exception:)/;
const CARETS = /^[\s|]*[~^]+\s*$/;
const HEAD_FRAMES = 10;
const MAX_FRAMES = 40;
/** Nothing that prints more lines than this is still the same traceback. */
const MAX_LINES = 3000;
class TracebackReader {
    #onEnd;
    #current;
    #lines = 0;
    /** A chained one may follow: its place in the chain, until other text comes. */
    #chain = 0;
    constructor(onEnd) {
        this.#onEnd = onEnd;
    }
    /** Whether lines are of interest that do not announce a traceback themselves. */
    get isOpen() {
        return this.#current !== undefined || this.#chain > 0;
    }
    line(text, number) {
        if (START.test(text))
            this.#begin(number);
        else if (this.#current !== undefined)
            this.#inside(text, number, this.#current);
        else if (this.#chain > 0 && text.trim() !== '' && !CHAINED.test(text))
            this.#chain = 0;
    }
    /** Ends one that the text breaks off. */
    end() {
        if (this.#current !== undefined)
            this.#close(this.#current);
        this.#chain = 0;
    }
    #begin(number) {
        if (this.#current !== undefined)
            this.#close(this.#current);
        const at = { start: number, end: number, exceptionLine: number };
        this.#current = { ...at, frames: [], exception: undefined, message: '', chain: this.#chain };
        this.#lines = 0;
    }
    #inside(text, number, current) {
        this.#lines += 1;
        current.end = number;
        const frame = FRAME.exec(text);
        if (frame !== null) {
            const [, file = '', line = '0', name = '<module>'] = frame;
            if (current.frames.length >= MAX_FRAMES)
                current.frames.splice(HEAD_FRAMES, 1);
            current.frames.push({ file, line: Number(line), function: name, code: '' });
        }
        else if (this.#lines > MAX_LINES)
            this.#close(current);
        else if (/^[\s|]/.test(text) || text === '')
            this.#code(text, current);
        else
            this.#last(text, number, current);
    }
    #code(text, { frames }) {
        const last = frames.at(-1);
        if (last !== undefined && last.code === '' && !CARETS.test(text))
            last.code = text.replace(/^[\s|]+/, '').trim();
    }
    #last(text, number, current) {
        const exception = EXCEPTION.exec(text);
        if (exception !== null) {
            current.exception = exception[1]?.split('.').at(-1);
            current.message = exception[2] ?? '';
            current.exceptionLine = number;
        }
        this.#close(current);
        this.#chain = current.chain + 1;
    }
    #close(current) {
        this.#current = undefined;
        this.#chain = 0;
        this.#onEnd(current);
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/read-text.js











const MAX_TRACEBACKS = 40;
const DEBUG_LINE = /^(?:DEBUG: )?(?:cli\.azure\.cli\.core\.(?:sdk|auth|cloud|util|commands|telemetry)|cli\.knack|urllib3\.|msal\.|azure\.core\.pipeline|azure\.identity|azext_\w+: |cli\.azext)/;
const SUCCEEDED = /"?provisioning_?state"?["']?: ?"?Succeeded|"status": ?"Succeeded"|deployment .{1,80} (?:succeeded|completed successfully)|^Creating\/updating online \w+ .{0,3000}\bDone \(|^Successfully tagged \S|^Run ID: \S{1,40} was successful/i;
const TRACEBACK = 'traceback (most recent call last)';
const SUCCESS_TRIGGERS = [
    'succeeded',
    'completed successfully',
    'done (',
    'successfully tagged',
    'was successful',
];
let vocabulary;
function words() {
    if (vocabulary !== undefined)
        return vocabulary;
    const pairs = [
        ...SIGNATURES.flatMap(signature => signature.literals.map((text) => [text, signature])),
        ...mask/* MASK_TRIGGERS */.B.map((text) => [text, 'mask']),
        ...NAME_TRIGGERS.map((text) => [text, 'name']),
        ...LOOK_TRIGGERS.map((text) => [text, 'look']),
        ...SUCCESS_TRIGGERS.map((text) => [text, 'success']),
        [TRACEBACK, 'traceback'],
    ];
    vocabulary = { literals: pairs.map(([text]) => text), means: pairs.map(([, meaning]) => meaning) };
    return vocabulary;
}
let finder;
class TextReader {
    #options;
    #splitter = new LineSplitter((text, number) => this.#raw(text, number));
    #means = words().means;
    #finder;
    #mask = new mask/* Mask */.n();
    #hits;
    #looks = new Looks();
    #excerpt = new ExcerptWriter();
    #named = { names: {}, ids: {} };
    #log = new deployment_log/* DeploymentLogReader */.d3();
    #tracebacks = [];
    #tracebackReader = new TracebackReader(traceback => this.#addTraceback(traceback));
    #candidates = [];
    #watched = new Set();
    #lines = 0;
    #succeeded = 0;
    constructor(options) {
        this.#options = options;
        this.#hits = new HitFinder(options.source);
        finder ??= new LiteralFinder(words().literals);
        this.#finder = finder.another();
    }
    push(chunk) {
        this.#splitter.push(chunk);
    }
    /** Call once, after the last chunk. */
    end() {
        this.#splitter.end();
        this.#tracebackReader.end();
        return {
            ...this.#options,
            hits: this.#hits.end(),
            tracebacks: this.#tracebacks,
            log: this.#log.log,
            named: this.#named,
            looks: this.#looks.best,
            succeeded: this.#succeeded,
            lines: this.#lines,
            size: this.#splitter.size,
            excerpt: this.#excerpt.result(this.#options.source),
        };
    }
    #raw(raw, number) {
        this.#lines = number;
        const text = clean(raw);
        if (!text.includes('\\n')) {
            this.#line(text, number);
            return;
        }
        for (const part of unpacked(text))
            this.#line(part, number);
    }
    #line(unmasked, number) {
        if (isNoise(unmasked) && !this.#mask.isOpen && !this.#tracebackReader.isOpen)
            return;
        const watched = this.#watched;
        watched.clear();
        this.#candidates = [];
        this.#finder.scan('\n', () => { });
        this.#finder.scan(unmasked, this.#onLiteral);
        const text = watched.has('mask') || this.#mask.isOpen ? this.#mask.line(unmasked) : unmasked;
        this.#excerpt.add(text);
        const isDebug = DEBUG_LINE.test(text);
        this.#hits.line(text, number, this.#candidates, isDebug);
        this.#log.line(text, number);
        if (watched.has('traceback') || this.#tracebackReader.isOpen)
            this.#tracebackReader.line(text, number);
        if (watched.has('name'))
            readNames(text, this.#named);
        if (watched.has('success') && !isDebug && SUCCEEDED.test(text))
            this.#succeeded = number;
        if (watched.has('look') && !isDebug)
            this.#looks.add(text, number);
    }
    #onLiteral = (literal) => {
        const meaning = this.#means[literal];
        if (typeof meaning === 'string')
            this.#watched.add(meaning);
        else if (meaning !== undefined && !this.#candidates.includes(meaning))
            this.#candidates.push(meaning);
    };
    #addTraceback(traceback) {
        if (this.#tracebacks.length >= MAX_TRACEBACKS)
            this.#tracebacks.splice(MAX_TRACEBACKS / 2, 1);
        this.#tracebacks.push(traceback);
    }
}
/** Reads a whole text; an answer of getLogs (`{"content": "\u2026"}`) for what it holds. */
function readText(text, options) {
    const reader = new TextReader(options);
    reader.push(contentOf(text) ?? text);
    return reader.end();
}
function contentOf(text) {
    if (!/^\s{0,100}\{\s{0,100}"content"/.test(text))
        return undefined;
    try {
        const { content } = JSON.parse(text);
        return typeof content === 'string' ? content : undefined;
    }
    catch {
        // Cut off: it is read as it is, line breaks in its text and all.
        return undefined;
    }
}


/***/ }),

/***/ 5685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textRead)
/* harmony export */ });
function textRead({ source, lines, size, excerpt, log }) {
    const note = excerpt.head.length === 0 ? 'empty' : isNoText(excerpt) ? 'no-text' : log.withheld;
    return { source, lines, size, excerpt, ...(note !== undefined && { note }) };
}
/** Of what is no UTF-8 a tenth and more: an archive, an image, a dump. A log has a broken character now and then. */
const LEAST_BROKEN = 0.1;
function isNoText({ head }) {
    const text = head.join('');
    const broken = text.match(/[\ufffd\0]/g)?.length ?? 0;
    return broken > text.length * LEAST_BROKEN;
}


/***/ })

};
