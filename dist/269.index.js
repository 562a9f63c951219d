export const id = 269;
export const ids = [269];
export const modules = {

/***/ 2250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ BASE_IMAGES),
/* harmony export */   RB: () => (/* binding */ INFERENCE_ENVIRONMENTS),
/* harmony export */   fM: () => (/* binding */ MINIMAL_IMAGES),
/* harmony export */   t3: () => (/* binding */ INFERENCE_IMAGES)
/* harmony export */ });
/* unused harmony export PYTHON_IN_NAME */
/**
 * What images and curated environments hold, as far as their names tell. As of 2026-11.
 */
/**
 * Images that bring the inference server: "prebuilt Docker images for inference"
 * (concept-prebuilt-docker-images-inference.md, 09/24/2025). Names below mcr.microsoft.com.
 */
const INFERENCE_IMAGES = [
    /^azureml\/minimal-(?:[\w.]+-)*inference$/,
    /^azureml\/mlflow-(?:[\w.]+-)*inference$/,
    /^azureml\/(?:sklearn|pytorch|tensorflow|onnxruntime|xgboost|lightgbm)-[\w.]+(?:-[\w.]+)*-inference$/,
];
const OFTEN_SOUGHT = ['pandas', 'scikit-learn', 'torch'];
/**
 * The minimal images, which are for scripts that need nothing else. Source: Azure/azureml-assets,
 * assets/inference/environments/<name>/context/conda_dependencies.yaml, read 2026-11. Others (py312) are not recorded.
 */
const MINIMAL_IMAGES = [
    {
        name: /^minimal-(?:[\w.]+-)*py39-(?:[\w.]+-)*inference$/,
        brings: ['azureml-inference-server-http'],
        lacks: OFTEN_SOUGHT,
    },
    {
        name: /^minimal-py311-inference$/,
        brings: ['azureml-inference-server-http', 'azureml-defaults', 'numpy', 'joblib'],
        lacks: OFTEN_SOUGHT,
    },
    {
        // The older one of the two has no azureml-defaults.
        name: /^minimal-(?:[\w.]+-)+py311-(?:[\w.]+-)*inference$/,
        brings: ['azureml-inference-server-http', 'numpy'],
        lacks: OFTEN_SOUGHT,
    },
];
/**
 * Images to build on: conda and drivers, no inference server (Azure/AzureML-Containers, base/, read 2026-11). The
 * public reports of a missing server are about these (Azure/azureml-examples#2760, MicrosoftLearning/mslearn-aml-cli#5).
 */
const BASE_IMAGES = [
    /^azureml\/(?:base|base-gpu)$/,
    /^azureml\/(?:openmpi|intelmpi)[\w.]+(?:-[\w.]+)*$/,
];
/** Curated environments whose names say that they are for inference, and so bring the server. */
const INFERENCE_ENVIRONMENTS = /(?:^|-)inference(?:-|$)/;
/** The Python that a name tells: `py310`, `python3.10`. */
const PYTHON_IN_NAME = /(?:^|[-_/:])py(?:thon)?-?(3)\.?(\d{1,2})(?![\d.])/;


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PYTHON_RELEASES)
/* harmony export */ });
/**
 * Versions of Python and the day on which each gets its last security fix.
 * Source: devguide.python.org/versions (release-cycle.json), read 2026-11; where it names a month only, its last day.
 */
/** Oldest first. */
const PYTHON_RELEASES = [
    { version: '2.7', endOfLife: '2020-01-01' },
    { version: '3.5', endOfLife: '2020-09-30' },
    { version: '3.6', endOfLife: '2021-12-23' },
    { version: '3.7', endOfLife: '2023-06-27' },
    { version: '3.8', endOfLife: '2024-10-07' },
    { version: '3.9', endOfLife: '2025-10-31' },
    { version: '3.10', endOfLife: '2026-10-31' },
    { version: '3.11', endOfLife: '2027-10-31' },
    { version: '3.12', endOfLife: '2028-10-31' },
    { version: '3.13', endOfLife: '2029-10-31' },
    { version: '3.14', endOfLife: '2030-10-31' },
    { version: '3.15', endOfLife: '2031-10-31' },
];


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ FLASK_FAMILY),
/* harmony export */   P: () => (/* binding */ PKG_RESOURCES),
/* harmony export */   SE: () => (/* binding */ MLFLOW_DRIFT),
/* harmony export */   Tx: () => (/* binding */ SERVER_PACKAGE),
/* harmony export */   UC: () => (/* binding */ SERVER_LINES),
/* harmony export */   U_: () => (/* binding */ PIP),
/* harmony export */   cp: () => (/* binding */ FLASK_CRASHES),
/* harmony export */   cz: () => (/* binding */ DEFAULTS_PACKAGE),
/* harmony export */   hN: () => (/* binding */ DEFAULTS_CONFLICTS),
/* harmony export */   lK: () => (/* binding */ SERVER_PYTHON),
/* harmony export */   vC: () => (/* binding */ DEFAULTS_FACTS),
/* harmony export */   wG: () => (/* binding */ DISTUTILS)
/* harmony export */ });
/**
 * What versions of the inference server, and of packages around it, go together. As of 2026-11; the newest server is
 * 1.5.1 of 2025-12-18 (pypi.org/project/azureml-inference-server-http, read 2026-11).
 */
/** The package that runs `init()` and `run()`. */
const SERVER_PACKAGE = 'azureml-inference-server-http';
/** Brings the server along (how-to-troubleshoot-online-endpoints.md, 10/06/2025). */
const DEFAULTS_PACKAGE = 'azureml-defaults';
const HISTORY = 'microsoft/azureml-inference-server, setup.py of each release up to 1.5.1 (2025-12-18), read 2026-11';
/** Oldest first. */
const SERVER_LINES = [
    {
        versions: ['0.8.0', '0.8.1', '0.8.2', '0.8.3', '0.8.4', '0.8.4.1'],
        python: '>=3.7',
        requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.5.0', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['0.8.4.2'],
        python: '>=3.7',
        requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['1.0.0'],
        python: '>=3.8',
        requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['1.1.0', '1.2.0'],
        python: '>=3.8',
        requires: { flask: '<=2.3.2', pydantic: '>=2,<3', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['1.2.1', '1.2.2'],
        python: '>=3.8',
        requires: { flask: '<=2.3.2', pydantic: '>=2,<3', 'inference-schema': '~=1.7.0', gunicorn: '==22.0.0' },
        source: HISTORY,
    },
    {
        versions: ['1.3.0', '1.3.1', '1.3.2', '1.3.3'],
        python: '>=3.8',
        requires: {
            flask: '<=2.3.2',
            pydantic: '~=2.7.1',
            'inference-schema': '~=1.8.0',
            gunicorn: '==22.0.0',
        },
        source: `${HISTORY}; pip's log in Azure/azureml-examples#3444`,
    },
    {
        versions: ['1.3.4'],
        python: '>=3.8',
        requires: { flask: '<=2.3.2', pydantic: '~=2.9.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
        source: HISTORY,
    },
    {
        versions: ['1.4.0'],
        python: '>=3.9',
        requires: { flask: '~=3.0.0', pydantic: '~=2.9.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
        source: `${HISTORY}; microsoft/azureml-inference-server#100`,
    },
    {
        versions: ['1.4.1', '1.5.0'],
        python: '>=3.9',
        requires: { flask: '~=3.1.0', pydantic: '~=2.11.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
        source: HISTORY,
    },
    {
        versions: ['1.5.1'],
        python: '>=3.9',
        requires: { flask: '~=3.1.0', pydantic: '~=2.12.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
        source: HISTORY,
    },
];
/** What every server in use asks of Python, and what the document asks: the two differ. */
const SERVER_PYTHON = {
    /** Of 1.4.0 and later; earlier ones get no releases since 2024-10. */
    served: '>=3.9',
    /** how-to-inference-server-http.md, 03/03/2025. */
    documented: '>=3.10',
};
/**
 * `distutils` left the standard library with Python 3.12 (PEP 632). Servers up to 1.3.4 import it when they start
 * (create_app.py of each release); setuptools has a copy of its own, which it puts in the place of the lost one.
 */
const DISTUTILS = {
    /** The first server that does without. */
    fixed: '1.4.0',
    removed: '3.12',
    /** conda's pip brings setuptools along on older Pythons (conda-forge/pip-feedstock, recipe, read 2026-11). */
    lost: '>=3.13',
    replacement: 'setuptools',
    source: HISTORY,
};
/** azureml-defaults and the server that it brings: how-to-troubleshoot-online-endpoints.md, 10/06/2025. */
const DEFAULTS_FACTS = {
    /** From this version on, the server is 0.7.0 or newer, which is the first for Flask 2. */
    flask2: { defaults: '1.44', server: '0.7.0' },
    /** The newest known pair: Azure/azureml-assets, automl-dnn-vision-gpu, read 2026-11. */
    newest: { defaults: '1.62.0', server: '1.4.1' },
};
/**
 * Pins that pip could not join with the azureml-defaults of their day, by users' reports: `ResolutionImpossible`, after
 * the whole image build (public repositories, reported, 2025 and 2026). `fine`: versions that no report is about.
 */
const DEFAULTS_CONFLICTS = [
    { package: 'pydantic', fine: ['<2.10', '>=2.11'] },
    { package: 'inference-schema', fine: ['>=1.7'] },
];
/**
 * Packages of the Flask family, which the server asks for itself: listing them is discouraged
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025, "Avoid pinning").
 */
const FLASK_FAMILY = [
    'flask',
    'jinja2',
    'itsdangerous',
    'werkzeug',
    'markupsafe',
    'click',
];
/** Pairs that install together and crash when the server starts: same document, the section on Flask. */
const FLASK_CRASHES = [
    {
        server: '<0.7.0',
        defaults: '<1.44',
        package: 'flask',
        pins: '>=2',
        text: 'TypeError: register() takes 3 positional arguments but 4 were given',
    },
    {
        server: '<0.4.11',
        defaults: undefined,
        package: 'jinja2',
        pins: '>=3.1',
        text: "ImportError: cannot import name 'Markup' from 'jinja2'",
    },
];
/**
 * pip in the conda file. 21.3.1 and older crash the container of an MLflow model on Python 3.10
 * (Azure/azureml-examples#4040, 2026), and know fewer kinds of wheels. No release lies between 21.3.1 and 22.0.
 */
const PIP = { fine: '>=22', source: 'Azure/azureml-examples#4040' };
/**
 * `pkg_resources` was part of setuptools up to 81 (setuptools, NEWS.rst, v82.0.0, 2026-02), and Python 3.12 and later
 * bring no setuptools of their own (docs.python.org/3/whatsnew/3.12.html).
 */
const PKG_RESOURCES = {
    without: '>=82',
    /** What the reports mended it with. */
    advised: 'setuptools==69.5.1',
    /** setuptools 82 wants it, so an older Python has an older setuptools. */
    python: '>=3.9',
    /** What imports it when it starts: gunicorn/util.py of 20.1.0 does, 21 and later ask importlib.metadata. */
    gunicorn: '<21',
    /** The servers that pin such a gunicorn. */
    server: '<1.2.1',
    source: 'johnpooch/diplicity-react#489, AlertaDengue/AlertaDengue#857 (2026); setuptools==69.5.1: public repository, reported',
};
/** MLflow models that are deployed without a scoring script, and what broke them in 2026. */
const MLFLOW_DRIFT = {
    /** The scoring script that the service generates imports it. */
    monitoring: {
        package: 'azureml-ai-monitoring',
        module: 'azureml.ai.monitoring',
        source: 'Azure/azureml-examples#3904, #3913, #3923, #3927',
    },
    /** These servers import `azureml.contrib.services`, which nothing brings. */
    contrib: {
        server: '>=1.3.0,<1.4',
        module: 'azureml.contrib',
        source: 'Azure/azureml-examples#4004, #4009, #4012',
    },
    /** The generated script uses functions that MLflow removed. */
    refusedMlflow: { versions: '>=3.7', source: 'Azure/azureml-examples#3873' },
    doubtfulMlflow: { versions: '>=3', source: 'Azure/azureml-examples#4051' },
    pip: PIP,
};


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


/***/ })

};
