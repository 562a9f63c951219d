export const id = 605;
export const ids = [605];
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
    'registry-model-missing': MODEL,
    'registry-asset-missing': deployment('registry-asset', 'environment', 'model'),
    'deployment-template-missing': deployment('template', 'model'),
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

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/catalog/failure-causes.js + 12 modules
var failure_causes = __webpack_require__(1357);
;// CONCATENATED MODULE: ./build/catalog/failure-codes.js
/**
 * How Azure ML names the failure of an online deployment.
 * Numbers: MicrosoftDocs, "Troubleshooting online endpoints", 05/13/2021 (the only document that has them).
 * Names and texts behind them: the same page of 10/06/2025. The mapping is by identical section text.
 */
const FAILURE_CODES = {
    ERR_1100: { name: 'OutOfQuota', title: 'not enough quota' },
    ERR_1101: { name: 'OutOfCapacity', title: 'no capacity in the region' },
    ERR_1102: { name: 'OutOfQuota', title: 'no more role assignments in the subscription' },
    ERR_1103: { name: 'OutOfQuota', title: 'endpoint quota reached' },
    ERR_1200: { name: 'BadArgument', title: 'container image cannot be downloaded' },
    ERR_1300: { name: 'BadArgument', title: 'model or code cannot be downloaded' },
    ERR_1350: { name: 'OutOfQuota', title: 'not enough disk for the model' },
    ERR_2100: { name: 'OutOfQuota', title: 'container cannot start' },
    ERR_2101: { name: 'OutOfQuota', title: 'Kubernetes cannot schedule the container' },
    ERR_2102: { name: 'BadArgument', title: 'resource requests are invalid' },
    ERR_2200: { name: 'ResourceNotReady', title: 'container crashed' },
    ERR_5000: { name: 'InternalServerError', title: 'internal error' },
};

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
    const first = agreeing(firstCause(sorted, context), sorted, context);
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
    const coarse = found(byWeight('code')) ?? found(byWeight('class')) ?? found(byWeight('debug'));
    if (coarse !== undefined)
        return refined(coarse, readings, context);
    // Warnings, and lines that only look like errors, mean nothing where all went well in the end.
    if (readings.some(reading => reading.role !== 'log' && isWell(reading)))
        return undefined;
    const hints = all.filter(({ hit, reading }) => weightOf(hit) === 'hint' && reading.log.progress.served === 0 && hit.line > reading.succeeded);
    return found(hints) ?? unknownOf(readings);
}
/**
 * The number that the service gave the failure decides its code. A cause of another code is the wrong one of several, or
 * what came of the failure: one of that code takes its place, and else what the number says by itself.
 */
function agreeing(found, readings, context) {
    if (found === undefined)
        return found;
    // What a container prints may be a number of its own, unless it stands in the very line of the cause.
    const numbers = readings.flatMap(reading => reading.hits
        .filter(hit => weightOf(hit) === 'code')
        .filter(({ line }) => reading.role !== 'log' || (reading === found.reading && line === found.line))
        .map(hit => ({ hit, reading })));
    const [first] = numbers;
    if (first === undefined)
        return found;
    const own = codeOfCause(found.cause);
    if (numbers.some(({ hit }) => codeOfCause(hit.signature.cause) === own))
        return found;
    const code = codeOfCause(first.hit.signature.cause);
    const other = causesIn(readings, context).find(({ cause }) => codeOfCause(cause) === code);
    if (other !== undefined)
        return other;
    // A cause without a number of its own is no contradiction: it says more than the number does.
    if (code !== null && own === null && found.cause !== 'unknown')
        return { ...found, code };
    return findingOf(first.hit, first.reading);
}
function codeOfCause(cause) {
    return failure_causes/* FAILURE_CAUSES */.g[cause].code;
}
/** All causes and symptoms of the texts, the better ones first. */
function causesIn(readings, context) {
    const all = readings.flatMap(reading => hitsOf(reading).map(hit => ({ hit, reading })));
    const ofWeight = (weight) => all
        .filter(({ hit }) => weightOf(hit) === weight)
        .map(({ hit, reading }) => refined(findingOf(hit, reading), readings, context));
    return [...ofWeight('cause'), ...given(tracebackFinding(readings)), ...ofWeight('symptom')];
}
function given(value) {
    return value === undefined ? [] : [value];
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
    if (found.code !== undefined)
        return { code: found.code, name: FAILURE_CODES[found.code].name };
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

/***/ 9582:
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

// EXTERNAL MODULE: ./build/diagnosis/signatures/index.js + 16 modules
var signatures = __webpack_require__(7190);
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
        return [...this.#hits.values()].sort((a, b) => a.line - b.line || signatures.SIGNATURES.indexOf(a.signature) - signatures.SIGNATURES.indexOf(b.signature));
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
        ...signatures.SIGNATURES.flatMap(signature => signature.literals.map((text) => [text, signature])),
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
