export const id = 558;
export const ids = [558];
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

/***/ 9558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoring: () => (/* binding */ scoring)
});

// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __webpack_require__(389);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/documents/python-file.js + 1 modules
var python_file = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/python/reader.js + 19 modules
var reader = __webpack_require__(8927);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/checks/paths/places.js
var places = __webpack_require__(6099);
;// CONCATENATED MODULE: ./build/checks/scoring/script.js
/**
 * The scoring script of a deployment, as data. Each Python file is read once in a run, however many deployments name
 * it, and what is wrong with it carries the same identity from each of them: the run reports it once.
 */





const SCRIPT = 'code_configuration.scoring_script';
/**
 * A check of the scoring script. Nothing is asked where there is no script to read: a missing one is
 * `paths/scoring-script`'s to report, one that is no Python `scoring/syntax`'s.
 */
function defineScriptCheck({ judge, ...facts }) {
    const isOfSyntax = facts.id === 'scoring/syntax';
    return {
        ...facts,
        needs: 'files',
        since: '1.0.0',
        of: check/* DEPLOYMENTS */.$i,
        // A run without Python loads no parser.
        run: context => {
            const path = pathOf(context);
            return path === undefined ? [] : later(path, context);
        },
    };
    async function* later(path, context) {
        const script = scriptAt(path, context, await (0,reader/* loadPythonReader */.I)());
        // Where Python gives up, nothing is sure of what stands around.
        if (script === undefined || (script.module.syntaxError !== undefined && !isOfSyntax))
            return;
        yield* judge(script, context);
    }
}
/** The script's absolute path, if it is a Python file of this repository. */
function pathOf({ document, files }) {
    const place = (0,places/* scoringScript */.B6)(document, files);
    const look = place && files.look(place.base, place.written);
    if (look?.kind !== 'file' || !/\.py$/i.test(look.path))
        return undefined;
    // What lies outside of the repository is not read: its text could end up in a report.
    return files.leavesRepository(document.source.path, look.path) === true ? undefined : look.path;
}
function scriptAt(path, { document, files }, reader) {
    const place = (0,places/* codeFolder */.O8)(document);
    const read = (other) => files.leavesRepository(path, other) === true ? undefined : (0,python_file/* readPythonFile */.n)(files, reader, other);
    const file = read(path);
    if (file === undefined || place === undefined)
        return undefined;
    const { environment } = document;
    const isOwnContainer = environment.form === 'inline' && environment.view.has('inference_config');
    const code = files.look(place.base, place.written).path;
    return { ...file, document, files, codeFolder: code, folder: (0,external_node_path_.dirname)(path), isOwnContainer, read };
}
/** A problem at a place of a Python file, with the line of the deployment that names the script beside it. */
function problemIn(script, file, span, options = {}) {
    const { key = '', related = [], ...rest } = options;
    const named = { message: 'scoring/init/named', at: script.document.range(SCRIPT) };
    const made = (0,check/* problem */.CC)(script.document, SCRIPT, {
        ...rest,
        range: (0,python_file/* rangeIn */.h)(file, span),
        related: [...related, named],
    });
    const route = key === '' ? ['python'] : ['python', key];
    return { ...made, route, isTemplate: false };
}
/** An edit of a Python file. */
function editIn(file, span, text) {
    return { at: (0,python_file/* rangeIn */.h)(file, span), text };
}

;// CONCATENATED MODULE: ./build/checks/scoring/download-in-init.js


/** Functions that go to the internet, whatever they are given. Sources: the reference pages of the libraries, 2026-11. */
const DOWNLOADS = /^(?:nltk\.download|spacy\.cli\.download|torch\.hub\.(?:load|load_state_dict_from_url|download_url_to_file)|huggingface_hub\.(?:snapshot_download|hf_hub_download)|urllib\.request\.urlretrieve|wget\.download|gdown\.download|tensorflow_hub\.load|(?:tensorflow\.)?keras\.utils\.get_file|kagglehub\.\w+_download|easyocr\.Reader|whisper\.load_model)$/;
/** Functions that go there when their first argument is the name of a model and no folder. */
const BY_NAME = /^(?:transformers\.(?:\w+\.from_pretrained|pipeline)|sentence_transformers\.(?:SentenceTransformer|CrossEncoder)|diffusers\.\w+\.from_pretrained|tokenizers\.Tokenizer\.from_pretrained|tiktoken\.(?:get_encoding|encoding_for_model)|datasets\.load_dataset)$/;
/** Functions that go where an address says. */
const BY_ADDRESS = /^(?:requests\.(?:get|post|put|head|request)|httpx\.(?:get|post|stream)|urllib\.request\.urlopen)$/;
/** What stays reachable by private endpoints, or within the container. */
const PRIVATE_HOST = /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|[\w.-]*\.(?:azure\.com|azure\.net|windows\.net|azureml\.ms|azurecr\.io)\b)/i;
/**
 * `init()` downloads nothing from the internet where the deployment has no way there: with
 * `egress_public_network_access: disabled` only the workspace's own resources can be reached, by private endpoints.
 */
const downloadInInit = defineScriptCheck({
    id: 'scoring/download-in-init',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    *judge(script) {
        if (script.document.string('egress_public_network_access')?.toLowerCase() !== 'disabled')
            return;
        for (const call of script.module.calls) {
            const isAtStart = call.where !== 'function' || call.functionName === 'init';
            if (!isAtStart || call.mainOnly || !goesOut(call))
                continue;
            const related = [
                {
                    message: 'scoring/download-in-init/egress',
                    at: script.document.range('egress_public_network_access'),
                },
            ];
            yield problemIn(script, script, call.calleeSpan, {
                values: {
                    call: (0,shown/* shown */.S)(call.callee),
                    where: call.where === 'function' ? 'init()' : 'the start of the script',
                },
                severity: call.conditional ? 'notice' : 'warning',
                related,
                key: call.target,
            });
        }
    },
});
function goesOut({ target, args }) {
    if (args.some(({ keyword, name }) => keyword === 'local_files_only' && name === 'True'))
        return false;
    if (DOWNLOADS.test(target))
        return true;
    if (BY_NAME.test(target))
        return isNameOfModel(modelOf(target, args));
    const [first] = args;
    const address = first?.value ?? args.find(({ keyword }) => keyword === 'url')?.value;
    return (BY_ADDRESS.test(target) &&
        address !== undefined &&
        /^https?:/i.test(address) &&
        !PRIVATE_HOST.test(address));
}
/** `pipeline('summarization', model='org/name')`: the task comes first. */
function modelOf(target, args) {
    const byKeyword = args.find(({ keyword }) => keyword === 'model' || keyword === 'pretrained_model_name_or_path' || keyword === 'model_name_or_path');
    if (byKeyword !== undefined)
        return byKeyword;
    const at = target.endsWith('.pipeline') ? 1 : 0;
    const positional = args.filter(({ keyword, star }) => keyword === undefined && star === undefined);
    // A pipeline without a model takes the task's own from the internet.
    return target.endsWith('.pipeline') && positional.length === 1 && args.length === 1
        ? positional[0]
        : positional[at];
}
/** `bert-base-uncased`, `org/name`; `./model`, `/models/x` and what is only known later are none. */
function isNameOfModel(argument) {
    return (argument?.value !== undefined &&
        /^[\w.-]+(?:\/[\w.-]+)?$/.test(argument.value) &&
        !/^\.{1,2}(?:\/|$)/.test(argument.value));
}

;// CONCATENATED MODULE: ./build/checks/scoring/decorators.js
/** The decorators that the server knows of: they leave the signature of `run` as it is. */
/** `run` is given the request itself (azureml_inference_server_http.api.aml_request, azureml.contrib.services.aml_request). */
const RAW_DECORATOR = 'rawhttp';
/** `run` is given the keys of the input, one parameter each (inference_schema.schema_decorators). */
const SCHEMA_DECORATORS = ['input_schema', 'output_schema'];
/** The decorator's own name, also where it was imported under another. */
function decoratorName({ name, target }) {
    const own = lastPart(target);
    return own === RAW_DECORATOR || SCHEMA_DECORATORS.includes(own) ? own : lastPart(name);
}
function isOfServer(decorator) {
    const name = decoratorName(decorator);
    return name === RAW_DECORATOR || SCHEMA_DECORATORS.includes(name);
}
function lastPart(dotted) {
    return dotted.slice(dotted.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./build/checks/scoring/local-modules.js
/**
 * How the container finds the modules beside the scoring script.
 *
 * The server puts AML_APP_ROOT at the end of `sys.path` (microsoft/azureml-inference-server 1.5.1, `aml_blueprint.py`)
 * and loads the script itself by its path, as a module `entry_module` outside of any package (`user_script.py`).
 * AML_APP_ROOT is the folder of the script (azure-ai-ml 1.34.0 `azureml_image_context.py`; seen from deployments:
 * /var/azureml-app/<code folder>). Nothing tells of scripts in a folder below the code folder, so both folders count.
 */

/** Compiled modules, which Python imports as it does sources. */
const COMPILED = /^([^.]+)(?:\.[\w-]+)*\.(?:so|pyd|pyc)$/;
/** The files of the folder itself come first; those below do not matter here. */
const ENOUGH_FILES = 500;
/** The folders that imports of a script start from. */
function roots({ folder, codeFolder }) {
    return [...new Set([folder, codeFolder])];
}
/** A module by its name in one folder. */
function moduleIn(files, folder, name) {
    const source = files.look(folder, `${name}.py`);
    const package_ = files.look(folder, name);
    // Python prefers a package to a module of the same name, and both to a folder that is none.
    if (package_.kind === 'folder') {
        const init = files.look(package_.path, '__init__.py');
        if (init.kind === 'file')
            return { kind: 'file', path: init.path };
        if (source.kind !== 'file')
            return { kind: 'folder', path: package_.path };
    }
    if (source.kind === 'file')
        return { kind: 'file', path: source.path };
    if (isCompiled(files, folder, name))
        return { kind: 'compiled' };
    return inOtherCase(files, folder, name);
}
function inOtherCase(files, folder, name) {
    const source = files.look(folder, `${name}.py`);
    // A folder in other letter case is a module's only where it holds one: `import PIL` is not meant to be `pil/`.
    const init = files.look(folder, `${name}/__init__.py`);
    if (source.kind === 'other-case')
        return ofOtherCase(source.actual, (0,external_node_path_.basename)(source.actual, '.py'), name);
    if (init.kind === 'other-case')
        return ofOtherCase((0,external_node_path_.dirname)(init.actual), (0,external_node_path_.basename)((0,external_node_path_.dirname)(init.actual)), name);
    return { kind: 'missing' };
}
/** The ending alone may be what differs: `utils.PY`. */
function ofOtherCase(path, actual, name) {
    const isName = actual !== name && actual.toLowerCase() === name.toLowerCase();
    return isName ? { kind: 'other-case', actual, path } : { kind: 'missing' };
}
const compiled = new WeakMap();
/** `utils.cpython-310-x86_64-linux-gnu.so` */
function isCompiled(files, folder, name) {
    const known = compiled.get(files) ?? new Map();
    compiled.set(files, known);
    let names = known.get(folder);
    if (names === undefined) {
        const below = files.filesBelow(folder, ENOUGH_FILES).filter(file => !file.name.includes('/'));
        names = new Set(below.flatMap(file => COMPILED.exec(file.name)?.[1] ?? []));
        known.set(folder, names);
    }
    return names.has(name);
}
/** A dotted module from a folder: the whole name, and the first part that is not there. */
function resolveIn(files, folder, dotted) {
    const names = dotted.split('.');
    let at = folder;
    let parent;
    for (const [index, name] of names.entries()) {
        const found = moduleIn(files, at, name);
        const isLast = index === names.length - 1;
        const isThere = found.kind === 'file' || found.kind === 'folder';
        const isPackage = found.kind === 'folder' || (found.kind === 'file' && /[\\/]__init__\.py$/.test(found.path));
        if (isLast || !isThere || !isPackage) {
            const missing = names.slice(0, index + (isLast || !isThere ? 1 : 2)).join('.');
            // What stands in a module that is no package cannot be told apart from what it makes at run time.
            const result = isThere && !isLast ? { kind: 'compiled' } : found;
            return { found: result, ...(result.kind === 'missing' && { missing }), ...(parent && { parent }) };
        }
        parent = found;
        at = found.kind === 'folder' ? found.path : (0,external_node_path_.dirname)(found.path);
    }
    return { found: { kind: 'missing' }, missing: dotted };
}
/** A module by its dotted name, as an absolute import of the script finds it. */
function resolveAbsolute(script, dotted) {
    let best = {
        found: { kind: 'missing' },
        missing: dotted,
        root: script.folder,
    };
    for (const root of roots(script)) {
        const resolved = { ...resolveIn(script.files, root, dotted), root };
        if (resolved.found.kind !== 'missing' && resolved.found.kind !== 'other-case')
            return resolved;
        const isBetter = resolved.found.kind === 'other-case' || resolved.missing !== dotted.split('.')[0];
        if (isBetter)
            best = resolved;
    }
    return best;
}
/** The folder that a relative import of a file in a package starts from. */
function relativeFolder(file, level) {
    let folder = (0,external_node_path_.dirname)(file.source.path);
    for (let up = 1; up < level; up += 1)
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
/** A project of more local modules is not followed to the end, nor is a file or a line of more imports. */
const MAX_MODULES = 300;
const MAX_IMPORTS = 500;
const loaded = new WeakMap();
/** The local modules that Python loads when it loads the script, the script not among them. */
function loadedModules(script) {
    const known = loaded.get(script.document);
    if (known !== undefined && known.script.source === script.source)
        return known.modules;
    const modules = follow(script);
    loaded.set(script.document, { script, modules });
    return modules;
}
function follow(script) {
    const found = new Map();
    const open = [{ file: script, isSure: true }];
    for (let next = open.shift(); next !== undefined && found.size < MAX_MODULES; next = open.shift()) {
        for (const each of next.file.module.imports.slice(0, MAX_IMPORTS)) {
            if (each.mainOnly)
                continue;
            const isSure = next.isSure && isSurelyRun(script, next.file, each);
            for (const path of importedFiles(script, next.file, each)) {
                const known = found.get(path);
                if (path === script.source.path || (known !== undefined && (known.isSure || !isSure)))
                    continue;
                const file = script.read(path);
                if (file === undefined)
                    continue;
                const module = { file, isSure };
                found.set(path, module);
                open.push(module);
            }
        }
    }
    return [...found.values()];
}
/** An import that Python comes to before the container is ready: at import, in `init()` of the script. */
function isSurelyRun(script, file, { where, functionName, conditional, guarded, mainOnly }) {
    if (conditional || guarded || mainOnly)
        return false;
    return where !== 'function' || (file.source === script.source && functionName === 'init');
}
/** The files that an import loads: the packages on the way, the module, and what `from package import module` names. */
function importedFiles(script, file, { module, level, names }) {
    const from = level === 0 ? undefined : relativeFolder(file, level);
    const inner = (names ?? [])
        .slice(0, MAX_IMPORTS)
        .map(({ name }) => (module === '' ? name : `${module}.${name}`));
    const paths = [];
    for (const dotted of [...prefixes(module), ...inner]) {
        const { found } = from === undefined ? resolveAbsolute(script, dotted) : resolveIn(script.files, from, dotted);
        if (found.kind === 'file')
            paths.push(found.path);
    }
    if (from !== undefined && module === '') {
        const init = script.files.look(from, '__init__.py');
        if (init.kind === 'file')
            paths.push(init.path);
    }
    return paths;
}
function prefixes(dotted) {
    if (dotted === '')
        return [];
    const names = dotted.split('.');
    return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

;// CONCATENATED MODULE: ./build/checks/scoring/definitions.js
/** What the server finds under a name of the scoring script: `init`, `run`. */


const UNKNOWN = { kind: 'unknown' };
/** Names that stand for names of files that import files: a search goes no further than this. */
const MAX_STEPS = 300;
function definitionOf(script, name) {
    return inFile(script, script, name, new Set());
}
/** Whether a file has a name, as far as its text tells: false only where it surely does not. */
function definedIn(script, file, name) {
    const { kind } = inFile(script, file, name, new Set());
    return kind !== 'missing' && kind !== 'main-only';
}
function inFile(script, file, name, seen) {
    const step = JSON.stringify([file.source.path, name]);
    if (seen.has(step) || seen.size === MAX_STEPS || file.module.syntaxError !== undefined)
        return UNKNOWN;
    seen.add(step);
    const all = bindingsOf(file, name);
    const bindings = all.filter(({ mainOnly }) => !mainOnly);
    const last = bindings.filter(({ conditional }) => !conditional).at(-1);
    if (last === undefined) {
        if (bindings.length > 0)
            return UNKNOWN;
        return unbound(script, file, name, all[0], seen);
    }
    // What comes after it in an `if` may take its place.
    const isLastWord = bindings.at(-1) === last && !bindings.some(isLaterGlobal);
    return isLastWord ? ofBinding(script, file, last, seen) : UNKNOWN;
}
function isLaterGlobal(binding) {
    return binding.kind === 'assignment' && binding.assignment.viaGlobal === true;
}
/** In the order of the text. */
function bindingsOf({ module }, name) {
    const found = [];
    for (const definition of module.functions) {
        if (definition.name === name)
            found.push({ kind: 'function', definition, at: definition.nameSpan, ...flags(definition) });
    }
    for (const each of module.classes) {
        if (each.name === name)
            found.push({ kind: 'class', at: each.nameSpan, ...flags(each) });
    }
    for (const assignment of module.assignments) {
        if (assignment.name === name)
            found.push({ kind: 'assignment', assignment, at: assignment.nameSpan, ...flags(assignment) });
    }
    for (const from of module.imports) {
        if (from.where !== 'top' || from.dynamic)
            continue;
        const conditional = from.conditional || from.guarded;
        const common = { kind: 'import', from, conditional, mainOnly: from.mainOnly };
        const own = from.names?.find(({ asName }) => asName === name);
        if (own !== undefined)
            found.push({ ...common, name: own, at: own.span });
        else if (from.names === undefined && boundName(from) === name)
            found.push({ ...common, name: undefined, at: from.moduleSpan });
    }
    return found.sort((a, b) => a.at.start - b.at.start);
}
function flags({ conditional, mainOnly }) {
    return { conditional, mainOnly };
}
function boundName({ module, asName }) {
    return asName ?? module.split('.')[0] ?? '';
}
/** No binding of its own: `from module import *` may bring it. */
function unbound(script, file, name, mainOnly, seen) {
    const opaque = file.module.opaque.filter(fact => !fact.mainOnly);
    if (opaque.some(({ reason }) => reason !== 'star-import'))
        return UNKNOWN;
    for (const star of opaque) {
        const found = inStar(script, file, star, name, seen);
        if (found.kind !== 'missing')
            return found;
    }
    return mainOnly === undefined ? { kind: 'missing' } : { kind: 'main-only', file, at: mainOnly.at };
}
function inStar(script, file, star, name, seen) {
    const other = localFile(script, file, star.module ?? '', star.level ?? 0);
    if (other === undefined || star.conditional || star.where !== 'top')
        return UNKNOWN;
    const { all, assignments } = other.module;
    // A list that is made at run time.
    if (all === undefined && assignments.some(assignment => assignment.name === '__all__'))
        return UNKNOWN;
    if (all !== undefined && !all.names.includes(name))
        return { kind: 'missing' };
    return inFile(script, other, name, seen);
}
function localFile(script, file, module, level) {
    if (module === '')
        return undefined;
    const { found } = level === 0
        ? resolveAbsolute(script, module)
        : resolveIn(script.files, relativeFolder(file, level), module);
    return found.kind === 'file' ? script.read(found.path) : undefined;
}
function ofBinding(script, file, binding, seen) {
    switch (binding.kind) {
        case 'function': {
            const { definition, at } = binding;
            return { kind: 'function', file, at, definition, params: definition.params };
        }
        case 'class':
            return UNKNOWN;
        case 'assignment':
            return ofValue(script, file, binding.assignment, seen);
        case 'import':
            return ofImport(script, file, binding, seen);
    }
}
function ofValue(script, file, { value, nameSpan: at, deleted }, seen) {
    if (deleted)
        return UNKNOWN;
    switch (value.kind) {
        case 'lambda':
            return { kind: 'function', file, at, definition: undefined, params: value.params };
        case 'none':
            return { kind: 'not-callable', file, at, what: 'None' };
        case 'string':
            return { kind: 'not-callable', file, at, what: 'a text' };
        case 'constant':
            return { kind: 'not-callable', file, at, what: 'a value' };
        case 'name':
            return ofName(script, file, value.name, seen);
        default:
            return UNKNOWN;
    }
}
/** `run = predict`, `run = handler.run` with `handler = Handler()`. */
function ofName(script, file, dotted, seen) {
    const [first = '', method, ...more] = dotted.split('.');
    if (more.length > 0)
        return UNKNOWN;
    if (method === undefined) {
        const found = inFile(script, file, first, seen);
        // A name that nothing binds may be one of Python's own.
        return found.kind === 'function' ? found : UNKNOWN;
    }
    const made = file.module.assignments.filter(({ name }) => name === first);
    const [own] = made;
    if (made.length !== 1 || own === undefined || own.value.kind !== 'call' || own.conditional || own.viaGlobal)
        return UNKNOWN;
    return methodOf(script, file, own.value.callee, method);
}
function methodOf(script, file, className, method) {
    const home = file.module.classes.some(({ name }) => name === className)
        ? file
        : importedFrom(script, file, className);
    const classes = home?.module.classes.filter(({ name }) => name === className) ?? [];
    const [own] = classes;
    if (home === undefined ||
        own === undefined ||
        classes.length !== 1 ||
        own.conditional ||
        own.decorators.length > 0)
        return UNKNOWN;
    const methods = own.methods.filter(({ name }) => name === method);
    const [definition] = methods;
    if (definition === undefined || methods.length !== 1)
        return UNKNOWN;
    const kinds = definition.decorators.map(({ name }) => name);
    if (kinds.some(kind => kind !== 'staticmethod'))
        return UNKNOWN;
    const params = kinds.length === 0 ? definition.params.slice(1) : definition.params;
    return {
        kind: 'function',
        file: home,
        at: definition.nameSpan,
        definition: { ...definition, decorators: [] },
        params,
    };
}
function importedFrom(script, file, name) {
    const from = file.module.imports.find(each => each.names?.some(own => own.asName === name && own.name === name));
    return from && localFile(script, file, from.module, from.level);
}
function ofImport(script, file, binding, seen) {
    const { from, name, at } = binding;
    if (name === undefined)
        return UNKNOWN;
    const home = localFile(script, file, from.module, from.level);
    if (home === undefined)
        return UNKNOWN;
    const found = inFile(script, home, name.name, seen);
    if (found.kind !== 'missing' && found.kind !== 'main-only')
        return found;
    // `from package import module` is no function, but it is there.
    if (/[\\/]__init__\.py$/.test(home.source.path) &&
        moduleIn(script.files, (0,external_node_path_.dirname)(home.source.path), name.name).kind !== 'missing')
        return UNKNOWN;
    return { kind: 'not-imported', file, at, module: from.module };
}

;// CONCATENATED MODULE: ./build/checks/scoring/first-request.js




/**
 * What lets the container start and then fails each request: the server calls `init()` and `run(input)` as plain
 * functions, without `await`, and gives `run` the input by the name of its first parameter and nothing else
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py` and `input_parsers.py`).
 */
const firstRequest = defineScriptCheck({
    id: 'scoring/first-request',
    confidence: 'likely',
    severity: 'error',
    *judge(script) {
        const init = definitionOf(script, 'init');
        if (init.kind === 'function')
            yield* neverDone(script, init, 'init');
        const run = definitionOf(script, 'run');
        if (run.kind !== 'function')
            return;
        yield* neverDone(script, run, 'run');
        yield* notGiven(script, run);
    },
});
/** Calling a coroutine or a generator does nothing yet. What a generator `run` gives may be streamed. */
function* neverDone(script, { file, at, definition }, name) {
    if (definition === undefined || definition.decorators.some(each => !isOfServer(each)))
        return;
    const message = definition.isAsync
        ? `async-${name}`
        : name === 'init' && definition.isGenerator
            ? 'generator-init'
            : undefined;
    if (message !== undefined)
        yield tell(script, file, at, message, {}, 'warning');
}
/** With a schema, each parameter is a key of the input; without, there is the one. */
function* notGiven(script, { file, definition, params }) {
    const names = (definition?.decorators ?? []).map(decoratorName);
    if (names.some(name => name !== RAW_DECORATOR))
        return;
    if (params.some(({ kind }) => kind !== 'normal' && kind !== 'keyword-only'))
        return;
    const [input, ...others] = params.filter(({ name }) => name !== 'request_headers');
    const extra = others.find(({ hasDefault }) => !hasDefault);
    if (input === undefined || extra === undefined)
        return;
    yield tell(script, file, extra.span, 'extra', { parameter: (0,shown/* shown */.S)(extra.name), input: (0,shown/* shown */.S)(input.name) }, 'error');
}
function tell(script, file, at, message, values, severity) {
    return problemIn(script, file, at, {
        message,
        values,
        severity: script.isOwnContainer ? 'notice' : severity,
    });
}

// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __webpack_require__(7242);
;// CONCATENATED MODULE: ./build/checks/scoring/not-there.js
/** What is said where the server does not find `init` or `run`. */



/** Names that people give to what the server wants as `init` or `run`. */
const MEANT = {
    init: ['initialize', 'initialise', 'setup', 'load', 'load_model', 'startup', 'init_model', '__init__'],
    run: [
        'predict',
        'score',
        'inference',
        'infer',
        'invoke',
        'process',
        'handle',
        'main',
        'run_model',
        'scoring',
    ],
};
function* notThere(script, name, found) {
    const severity = script.isOwnContainer ? 'notice' : 'error';
    const at = 'at' in found ? found.at : undefined;
    const file = 'file' in found ? found.file : script;
    const tell = (message, values = {}) => problemIn(script, file, at ?? startOf(script), {
        message,
        severity,
        values: { name, file: file.source.file, ...values },
    });
    if (found.kind === 'main-only')
        yield tell('main-only');
    else if (found.kind === 'not-callable')
        yield tell('not-callable', { what: found.what });
    else if (found.kind === 'not-imported')
        yield tell('not-imported', { module: (0,shown/* shown */.S)(found.module) });
    else if (found.kind === 'missing' && !isForPrepost(script))
        yield missing(script, name, severity);
}
/** The server's other mode (`--prepost`) takes a class of this name instead (`prepost_server/script_loader.py`). */
function isForPrepost({ module }) {
    return module.classes.some(each => each.name === 'ModelHandler');
}
function missing(script, name, severity) {
    const { functions, classes } = script.module;
    const values = { name, file: script.source.file };
    const other = meant(name, functions.filter(each => !each.mainOnly).map(each => each.name));
    const definition = functions.find(each => each.name === other);
    if (other !== undefined && definition !== undefined) {
        return problemIn(script, script, definition.nameSpan, {
            message: 'did-you-mean',
            severity,
            values: { ...values, other: (0,shown/* shown */.S)(other) },
        });
    }
    const home = classes.find(each => each.methods.some(method => method.name === name));
    if (home !== undefined) {
        return problemIn(script, script, home.nameSpan, {
            message: 'in-class',
            severity,
            values: { ...values, class: (0,shown/* shown */.S)(home.name) },
        });
    }
    return problemIn(script, script, startOf(script), { message: '', severity, values });
}
/** The function that was perhaps meant: one of the usual other names, or a slip of the keyboard away. */
function meant(name, names) {
    const usual = names.find(each => MEANT[name]?.includes(each.toLowerCase()));
    const others = names.filter(each => each !== 'init' && each !== 'run');
    return others.find(each => each.toLowerCase() === name) ?? usual ?? (0,suggest/* nearest */.pA)(name, others);
}
/** The first line that says something: where a function is missing, there is no better place. */
function startOf({ source }) {
    const line = source.line(1);
    const start = source.lineStart(1);
    return { start, end: start + line.length };
}

;// CONCATENATED MODULE: ./build/checks/scoring/init.js




/**
 * The script has an `init()` that the server can call without arguments (microsoft/azureml-inference-server 1.5.1,
 * `user_script.py`: `hasattr(user_module, "init")`, then `user_module.init()`).
 */
const init = defineScriptCheck({
    id: 'scoring/init',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const found = definitionOf(script, 'init');
        if (found.kind !== 'function') {
            yield* notThere(script, 'init', found);
            return;
        }
        const { file, definition, params } = found;
        // A decorator may put another function in its place.
        if (definition !== undefined && definition.decorators.length > 0)
            return;
        const required = params.find(({ hasDefault, kind }) => !hasDefault && kind !== 'vararg' && kind !== 'kwarg');
        if (required === undefined)
            return;
        yield problemIn(script, file, required.span, {
            message: 'parameters',
            severity: script.isOwnContainer ? 'notice' : 'error',
            values: { parameter: (0,shown/* shown */.S)(required.name) },
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/scoring/file-calls.js
const ASKS = /^(?:os\.path\.(?:exists|isfile|isdir|islink|lexists|getsize|getmtime)|os\.(?:access|stat|listdir|scandir|walk)|glob\.i?glob|pathlib\.(?:Pure)?(?:Posix)?Path\.(?:exists|is_file|is_dir|iterdir|glob|rglob|walk|stat))$/;
const WRITES = /^(?:os\.(?:makedirs|mkdir|remove|unlink|rename|rmdir)|shutil\.(?:rmtree|move)|(?:joblib|pickle|json)\.dump|logging\.FileHandler|pathlib\.(?:Posix)?Path\.(?:write_text|write_bytes|mkdir|touch|unlink|rmdir|rename|replace))$|\.(?:to_csv|to_json|to_parquet|to_pickle|save|savefig|save_model|save_pretrained|imwrite)$/;
/** A look at the disk that leaves the script a way out: `exists`, `listdir`, `glob`. */
function isAskedFor({ passedTo }) {
    return passedTo !== undefined && ASKS.test(passedTo.target);
}
/** The script makes the file itself. */
function isWritten({ passedTo }) {
    return passedTo !== undefined && (WRITES.test(passedTo.target) || /[wax]/.test(passedTo.mode ?? ''));
}
/**
 * Calls that bring files to the disk, or change the folder that relative paths start from: a file that is not in the
 * repository may be there when the script opens it.
 */
const MAKES_FILES = /(?:^|[._])(?:download|retrieve|fetch|extract|extractall|unpack|unpack_archive|copy|copyfile|copytree|move|chdir|symlink|system|popen|run|check_call|check_output|call|snapshot_download|get_file|wget|gdown|save|dump|write|write_text|write_bytes|mkdir|makedirs|to_csv|to_pickle)(?:_\w+)?$/i;
const NO_MAKER = /^(?:json|pickle|yaml|joblib|copy|<local>|session|model)\.(?:dumps|copy|deepcopy)$/;
function makesFiles({ target, callee }) {
    if (NO_MAKER.test(target) || target === 'copy.copy')
        return false;
    return MAKES_FILES.test(target) || MAKES_FILES.test(callee);
}
/** Functions that load a trained model into memory, which takes long. Sources: the reference pages of the libraries, 2026-11. */
const LOADS_MODEL = /^(?:joblib\.load|sklearn\.externals\.joblib\.load|(?:c?loud)?pickle\.load|dill\.load|torch\.(?:load|jit\.load|hub\.load)|(?:tensorflow\.)?keras\.(?:models|saving)\.load_model|tensorflow\.saved_model\.load|onnxruntime\.InferenceSession|onnx\.load|mlflow\.\w+\.load_model|transformers\.(?:\w+\.from_pretrained|pipeline)|sentence_transformers\.SentenceTransformer|spacy\.load|fasttext\.load_model|ultralytics\.YOLO|gensim\.models\.\w+\.load|whisper\.load_model|peft\.\w+\.from_pretrained|diffusers\.\w+\.from_pretrained|safetensors\.torch\.load_file|catboost\.CatBoost\w*\.load_model)$/;
function loadsModel({ target }) {
    return LOADS_MODEL.test(target);
}

;// CONCATENATED MODULE: ./build/checks/scoring/load-in-run.js



/**
 * The model is loaded in `init()`, once, and not with each request. A load behind a condition is taken for one that
 * happens once.
 */
const loadInRun = defineScriptCheck({
    id: 'scoring/load-in-run',
    confidence: 'possible',
    severity: 'notice',
    *judge(script) {
        for (const call of script.module.calls) {
            const isInRun = call.where === 'function' && call.functionName === 'run' && !call.mainOnly && !call.conditional;
            // What is loaded from memory is the request's own.
            if (!isInRun || !loadsModel(call) || isFromMemory(script.source.slice(call.span)))
                continue;
            const values = { call: (0,shown/* shown */.S)(call.callee) };
            yield problemIn(script, script, call.calleeSpan, { values, key: call.target });
            return;
        }
    },
});
function isFromMemory(text) {
    return /BytesIO|StringIO|\bloads\b/.test(text.slice(0, 500));
}

// EXTERNAL MODULE: ./build/checks/paths/upload-rules.js
var upload_rules = __webpack_require__(6276);
// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __webpack_require__(3928);
;// CONCATENATED MODULE: ./build/catalog/conda-packages.js
/**
 * Packages that conda calls otherwise than pip: what each brings, in pip's names. Compiled by hand in 2026-11 from what
 * is generally known of the channels defaults, conda-forge and pytorch, not read off their metadata: checks use it to
 * find a package provided, never to find one missing.
 */
const PIP_NAMES_OF_CONDA = {
    arviz: ['arviz'],
    'auto-sklearn': ['auto-sklearn'],
    'black-lib': ['black'],
    'dask-core': ['dask'],
    'docker-py': ['docker'],
    faiss: ['faiss-cpu'],
    'faiss-gpu': ['faiss-gpu', 'faiss-cpu'],
    graphviz: [],
    'gym-box2d': ['gym'],
    'keras-gpu': ['keras'],
    libfaiss: ['faiss-cpu'],
    libopencv: ['opencv-python'],
    'lightning-cloud': ['lightning'],
    'matplotlib-base': ['matplotlib'],
    'msgpack-python': ['msgpack'],
    'numpy-base': ['numpy'],
    opencv: ['opencv-python', 'opencv-python-headless', 'numpy'],
    'py-lightgbm': ['lightgbm'],
    'py-opencv': ['opencv-python', 'opencv-python-headless', 'numpy'],
    'py-xgboost': ['xgboost'],
    'py-xgboost-cpu': ['xgboost'],
    'py-xgboost-gpu': ['xgboost'],
    'pyarrow-core': ['pyarrow'],
    'pyspark-slim': ['pyspark'],
    pytables: ['tables'],
    'python-dotenv': ['python-dotenv'],
    'python-flatbuffers': ['flatbuffers'],
    'python-graphviz': ['graphviz'],
    'python-snappy': ['python-snappy'],
    'python-xxhash': ['xxhash'],
    pytorch: ['torch'],
    'pytorch-cpu': ['torch'],
    'pytorch-gpu': ['torch'],
    'sentencepiece-python': ['sentencepiece'],
    snappy: [],
    'spacy-model-en-core-web-sm': ['en-core-web-sm'],
    sqlite: [],
    'tensorflow-base': ['tensorflow'],
    'tensorflow-cpu': ['tensorflow', 'tensorflow-cpu'],
    'tensorflow-eigen': ['tensorflow'],
    'tensorflow-gpu': ['tensorflow', 'tensorflow-gpu'],
    'tensorflow-mkl': ['tensorflow'],
    'xgboost-cpu': ['xgboost'],
};
/** Packages of conda that bring so many others that nothing is known to be missing. */
const CONDA_COLLECTIONS = [
    'anaconda',
    'ai-kit',
    'intelpython3-full',
    'rapids',
    'pycaret-full',
];

;// CONCATENATED MODULE: ./build/catalog/python-dependencies.js
/**
 * What well-known distributions bring along: the distributions that their metadata asks for without a condition, on
 * Linux, one step deep. As of 2026-11. What only some versions bring is in here too: the table answers "may be there
 * by way of", never "must be there".
 *
 * Sources: the metadata (`Requires-Dist`) of the wheels of about 90 of them, read 2026-11. `azureml-*`, `azure-*`, mlflow
 * and the others are compiled by hand from what is generally known, not read off their metadata. A wrong row can hide
 * a missing package; it cannot invent one.
 */
// biome-ignore format: one distribution a line.
const DISTRIBUTION_DEPENDENCIES = {
    accelerate: ['huggingface-hub', 'numpy', 'packaging', 'psutil', 'pyyaml', 'safetensors', 'torch'],
    aiohttp: ['aiohappyeyeballs', 'aiosignal', 'attrs', 'frozenlist', 'multidict', 'propcache', 'yarl'],
    albumentations: ['numpy', 'opencv-python-headless', 'pyyaml', 'scipy'],
    alembic: ['mako', 'sqlalchemy', 'typing-extensions'],
    altair: ['jinja2', 'jsonschema', 'narwhals', 'packaging', 'typing-extensions'],
    anthropic: ['anyio', 'distro', 'docstring-parser', 'httpx', 'httpx2', 'jiter', 'pydantic', 'sniffio', 'tokenizers', 'typing-extensions'],
    arviz: ['h5netcdf', 'h5py', 'matplotlib', 'numpy', 'packaging', 'pandas', 'platformdirs', 'scipy', 'setuptools', 'typing-extensions', 'xarray', 'xarray-einstats'],
    'azure-ai-documentintelligence': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-ai-formrecognizer': ['azure-common', 'azure-core', 'msrest', 'typing-extensions'],
    'azure-ai-ml': ['azure-common', 'azure-core', 'azure-mgmt-core', 'azure-storage-blob', 'azure-storage-file-datalake', 'azure-storage-file-share', 'colorama', 'isodate', 'jsonschema', 'marshmallow', 'msrest', 'pydash', 'pyjwt', 'pyyaml', 'strictyaml', 'tqdm', 'typing-extensions'],
    'azure-ai-textanalytics': ['azure-common', 'azure-core', 'isodate', 'typing-extensions'],
    'azure-core': ['requests', 'typing-extensions'],
    'azure-cosmos': ['azure-core', 'typing-extensions'],
    'azure-data-tables': ['azure-core', 'isodate', 'typing-extensions', 'yarl'],
    'azure-eventhub': ['azure-core', 'typing-extensions'],
    'azure-identity': ['azure-core', 'cryptography', 'msal', 'msal-extensions', 'typing-extensions'],
    'azure-keyvault': ['azure-keyvault-certificates', 'azure-keyvault-keys', 'azure-keyvault-secrets'],
    'azure-keyvault-certificates': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-keyvault-keys': ['azure-core', 'cryptography', 'isodate', 'typing-extensions'],
    'azure-keyvault-secrets': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-monitor-opentelemetry': ['azure-core', 'azure-monitor-opentelemetry-exporter', 'opentelemetry-sdk'],
    'azure-monitor-opentelemetry-exporter': ['azure-core', 'fixedint', 'msrest', 'opentelemetry-api', 'opentelemetry-sdk', 'psutil'],
    'azure-search-documents': ['azure-common', 'azure-core', 'isodate', 'typing-extensions'],
    'azure-servicebus': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-storage-blob': ['azure-core', 'cryptography', 'isodate', 'typing-extensions'],
    'azure-storage-file-datalake': ['azure-core', 'azure-storage-blob', 'isodate', 'typing-extensions'],
    'azureml-core': ['adal', 'azure-common', 'azure-mgmt-resource', 'azure-mgmt-storage', 'cryptography', 'docker', 'jsonpickle', 'msal', 'msrest', 'msrestazure', 'ndg-httpsclient', 'packaging', 'paramiko', 'pathspec', 'pyjwt', 'pyopenssl', 'python-dateutil', 'pytz', 'requests', 'urllib3'],
    'azureml-dataset-runtime': ['azureml-dataprep', 'numpy', 'pyarrow'],
    'azureml-defaults': ['azureml-core', 'azureml-dataset-runtime', 'azureml-inference-server-http', 'configparser', 'json-logging-py'],
    'azureml-inference-server-http': ['flask', 'flask-cors', 'gunicorn', 'inference-schema', 'pydantic'],
    'azureml-mlflow': ['azure-common', 'azure-core', 'azure-identity', 'cryptography', 'jsonpickle', 'mlflow-skinny', 'msrest', 'python-dateutil', 'pytz'],
    beautifulsoup4: ['soupsieve', 'typing-extensions'],
    bertopic: ['hdbscan', 'numpy', 'pandas', 'plotly', 'scikit-learn', 'sentence-transformers', 'tqdm', 'umap-learn'],
    bokeh: ['contourpy', 'jinja2', 'narwhals', 'numpy', 'packaging', 'pillow', 'pyyaml', 'tornado', 'xyzservices'],
    boto3: ['botocore', 'jmespath', 's3transfer'],
    botocore: ['jmespath', 'python-dateutil', 'urllib3'],
    catboost: ['graphviz', 'matplotlib', 'numpy', 'pandas', 'plotly', 'scipy', 'six'],
    'category-encoders': ['numpy', 'pandas', 'patsy', 'scikit-learn', 'scipy', 'statsmodels'],
    celery: ['billiard', 'click', 'click-didyoumean', 'click-plugins', 'click-repl', 'kombu', 'python-dateutil', 'tzlocal', 'vine'],
    cvxpy: ['clarabel', 'highspy', 'numpy', 'osqp', 'qdldl', 'scipy', 'scs', 'sparsediffpy'],
    dask: ['click', 'cloudpickle', 'fsspec', 'packaging', 'partd', 'pyyaml', 'toolz'],
    'databricks-sdk': ['google-auth', 'requests'],
    datasets: ['aiohttp', 'dill', 'filelock', 'fsspec', 'httpx', 'huggingface-hub', 'multiprocess', 'numpy', 'packaging', 'pandas', 'pyarrow', 'pyyaml', 'requests', 'tqdm', 'xxhash'],
    diffusers: ['filelock', 'huggingface-hub', 'importlib-metadata', 'numpy', 'pillow', 'regex', 'requests', 'safetensors'],
    docker: ['requests', 'urllib3'],
    easyocr: ['numpy', 'opencv-python-headless', 'pillow', 'python-bidi', 'pyyaml', 'scikit-image', 'scipy', 'shapely', 'torch', 'torchvision'],
    emcee: ['numpy'],
    evaluate: ['datasets', 'dill', 'fsspec', 'huggingface-hub', 'multiprocess', 'numpy', 'packaging', 'pandas', 'requests', 'tqdm', 'xxhash'],
    'facenet-pytorch': ['numpy', 'pillow', 'requests', 'torch', 'torchvision', 'tqdm'],
    fairlearn: ['numpy', 'pandas', 'scikit-learn', 'scipy'],
    'faiss-cpu': ['numpy', 'packaging'],
    fastapi: ['annotated-doc', 'opentelemetry-api', 'pydantic', 'starlette', 'typing-extensions', 'typing-inspection'],
    fastparquet: ['cramjam', 'fsspec', 'numpy', 'packaging', 'pandas'],
    'feature-engine': ['numpy', 'pandas', 'scikit-learn', 'scipy', 'statsmodels'],
    flask: ['blinker', 'click', 'itsdangerous', 'jinja2', 'markupsafe', 'werkzeug'],
    'flask-cors': ['flask', 'werkzeug'],
    'flask-restful': ['aniso8601', 'flask', 'pytz', 'six'],
    flax: ['jax', 'msgpack', 'numpy', 'optax', 'orbax-checkpoint', 'pyyaml', 'rich', 'tensorstore', 'treescope', 'typing-extensions'],
    gensim: ['numpy', 'scipy', 'smart-open'],
    geopandas: ['numpy', 'packaging', 'pandas', 'pyogrio', 'pyproj', 'shapely'],
    gitpython: ['gitdb'],
    'google-api-core': ['google-auth', 'googleapis-common-protos', 'opentelemetry-api', 'proto-plus', 'protobuf', 'requests'],
    'google-api-python-client': ['google-api-core', 'google-auth', 'google-auth-httplib2', 'httplib2', 'uritemplate'],
    'google-auth': ['cryptography', 'pyasn1-modules'],
    'google-cloud-storage': ['google-api-core', 'google-auth', 'google-cloud-core', 'requests'],
    'google-genai': ['anyio', 'distro', 'google-auth', 'httpx', 'pydantic', 'requests', 'sniffio', 'tenacity', 'typing-extensions', 'websockets'],
    h5py: ['numpy'],
    hdbscan: ['joblib', 'numpy', 'scikit-learn', 'scipy'],
    httpx: ['anyio', 'certifi', 'httpcore', 'idna'],
    'huggingface-hub': ['click', 'filelock', 'fsspec', 'hf-xet', 'httpx', 'httpx2', 'packaging', 'pyyaml', 'requests', 'tqdm', 'typing-extensions'],
    'hydra-core': ['antlr4-python3-runtime', 'omegaconf', 'packaging'],
    imageio: ['numpy', 'pillow'],
    'imbalanced-learn': ['joblib', 'numpy', 'scikit-learn', 'scipy', 'threadpoolctl'],
    'inference-schema': ['python-dateutil', 'pytz', 'wrapt'],
    'interpret-community': ['interpret-core', 'numpy', 'packaging', 'pandas', 'scikit-learn', 'scipy', 'shap'],
    ipykernel: ['comm', 'debugpy', 'ipython', 'jupyter-client', 'jupyter-core', 'matplotlib-inline', 'nest-asyncio2', 'packaging', 'pyzmq', 'tornado', 'traitlets'],
    jax: ['jaxlib', 'ml-dtypes', 'numpy', 'opt-einsum', 'scipy'],
    joblib: ['cloudpickle'],
    jsonschema: ['attrs', 'jsonschema-specifications', 'referencing', 'rpds-py'],
    jupyter: ['ipykernel', 'ipywidgets', 'jupyter-console', 'jupyterlab', 'nbconvert', 'notebook'],
    keras: ['absl-py', 'h5py', 'ml-dtypes', 'namex', 'numpy', 'optree', 'packaging', 'rich'],
    keybert: ['numpy', 'rich', 'scikit-learn', 'sentence-transformers'],
    langchain: ['langchain-core', 'langgraph', 'numpy', 'pydantic', 'pyyaml', 'requests', 'sqlalchemy'],
    'langchain-community': ['aiohttp', 'dataclasses-json', 'httpx-sse', 'langchain-classic', 'langchain-core', 'langsmith', 'numpy', 'pydantic-settings', 'pyyaml', 'requests', 'sqlalchemy', 'tenacity'],
    'langchain-core': ['httpx', 'jsonpatch', 'langchain-protocol', 'langsmith', 'packaging', 'pydantic', 'pyyaml', 'tenacity', 'typing-extensions', 'uuid-utils'],
    'langchain-openai': ['certifi', 'langchain-core', 'openai', 'tiktoken'],
    langgraph: ['langchain-core', 'langgraph-checkpoint', 'langgraph-prebuilt', 'langgraph-sdk', 'pydantic', 'xxhash'],
    librosa: ['audioread', 'decorator', 'joblib', 'lazy-loader', 'msgpack', 'numba', 'numpy', 'pooch', 'scikit-learn', 'scipy', 'soundfile', 'soxr', 'typing-extensions'],
    lightgbm: ['narwhals', 'numpy', 'scikit-learn', 'scipy'],
    lightning: ['fsspec', 'lightning-utilities', 'packaging', 'pytorch-lightning', 'pyyaml', 'torch', 'torchmetrics', 'tqdm', 'typing-extensions'],
    matplotlib: ['contourpy', 'cycler', 'fonttools', 'kiwisolver', 'numpy', 'packaging', 'pillow', 'pyparsing', 'python-dateutil'],
    'ml-dtypes': ['numpy'],
    mlflow: ['alembic', 'docker', 'flask', 'graphene', 'gunicorn', 'jinja2', 'markdown', 'matplotlib', 'mlflow-skinny', 'numpy', 'pandas', 'pyarrow', 'scikit-learn', 'scipy', 'sqlalchemy'],
    'mlflow-skinny': ['cachetools', 'click', 'cloudpickle', 'databricks-sdk', 'gitpython', 'importlib-metadata', 'packaging', 'protobuf', 'pyyaml', 'requests', 'sqlparse'],
    msal: ['cryptography', 'pyjwt', 'requests'],
    msrest: ['azure-core', 'certifi', 'isodate', 'requests', 'requests-oauthlib'],
    netcdf4: ['certifi', 'cftime', 'numpy'],
    nibabel: ['numpy', 'packaging'],
    nltk: ['click', 'defusedxml', 'joblib', 'regex', 'tqdm'],
    notebook: ['jupyter-builder', 'jupyter-server', 'jupyterlab', 'jupyterlab-server', 'notebook-shim', 'tornado'],
    numba: ['llvmlite', 'numpy'],
    omegaconf: ['antlr4-python3-runtime', 'pyyaml'],
    onnx: ['ml-dtypes', 'numpy', 'protobuf', 'typing-extensions'],
    onnxruntime: ['flatbuffers', 'numpy', 'packaging', 'protobuf', 'sympy'],
    'onnxruntime-gpu': ['flatbuffers', 'numpy', 'packaging', 'protobuf', 'sympy'],
    onnxscript: ['ml-dtypes', 'numpy', 'onnx', 'onnx-ir', 'packaging', 'typing-extensions'],
    'open-clip-torch': ['ftfy', 'huggingface-hub', 'regex', 'safetensors', 'timm', 'torch', 'torchvision', 'tqdm'],
    openai: ['anyio', 'distro', 'httpx', 'httpx2', 'jiter', 'pydantic', 'sniffio', 'tqdm', 'typing-extensions'],
    'openai-whisper': ['more-itertools', 'numba', 'numpy', 'tiktoken', 'torch', 'tqdm'],
    'opencensus-ext-azure': ['azure-core', 'azure-identity', 'opencensus', 'psutil', 'requests'],
    'opencv-python': ['numpy'],
    'opencv-python-headless': ['numpy'],
    openpyxl: ['et-xmlfile'],
    'opentelemetry-api': ['typing-extensions'],
    'opentelemetry-sdk': ['opentelemetry-api', 'opentelemetry-semantic-conventions', 'typing-extensions'],
    optuna: ['alembic', 'colorlog', 'numpy', 'packaging', 'pyyaml', 'sqlalchemy', 'tqdm'],
    ortools: ['absl-py', 'immutabledict', 'numpy', 'pandas', 'protobuf', 'typing-extensions'],
    paddleocr: ['numpy', 'pyyaml'],
    pandas: ['numpy', 'python-dateutil', 'pytz', 'six', 'tzdata'],
    pandera: ['packaging', 'pydantic', 'typeguard', 'typing-extensions', 'typing-inspect'],
    'pdfminer-six': ['charset-normalizer', 'cryptography'],
    pdfplumber: ['pdfminer-six', 'pillow', 'pypdfium2'],
    peft: ['accelerate', 'huggingface-hub', 'numpy', 'packaging', 'psutil', 'pyyaml', 'safetensors', 'torch', 'tqdm', 'transformers'],
    plotly: ['narwhals', 'packaging'],
    pmdarima: ['cython', 'joblib', 'numpy', 'pandas', 'scikit-learn', 'scipy', 'setuptools', 'statsmodels', 'urllib3'],
    polars: ['polars-runtime-32'],
    promptflow: ['flask', 'gitpython', 'jsonschema', 'keyring', 'openai', 'pandas', 'requests', 'tqdm'],
    'promptflow-core': ['docstring-parser', 'fastapi', 'filetype', 'flask', 'jsonschema', 'psutil', 'ruamel-yaml'],
    prophet: ['cmdstanpy', 'holidays', 'matplotlib', 'numpy', 'pandas', 'tqdm'],
    pydantic: ['annotated-types', 'pydantic-core', 'typing-extensions', 'typing-inspection'],
    'pydantic-settings': ['pydantic', 'python-dotenv', 'typing-inspection'],
    pymongo: ['dnspython'],
    pyspark: ['py4j'],
    'python-dateutil': ['six'],
    'python-docx': ['lxml', 'typing-extensions'],
    'pytorch-lightning': ['fsspec', 'lightning-utilities', 'packaging', 'pyyaml', 'torch', 'torchmetrics', 'tqdm', 'typing-extensions'],
    reportlab: ['charset-normalizer', 'pillow'],
    requests: ['certifi', 'charset-normalizer', 'idna', 'urllib3'],
    'requests-oauthlib': ['oauthlib', 'requests'],
    responsibleai: ['dice-ml', 'econml', 'erroranalysis', 'networkx', 'numpy', 'pandas', 'scikit-learn', 'scipy'],
    rich: ['markdown-it-py', 'pygments'],
    sacrebleu: ['colorama', 'lxml', 'numpy', 'portalocker', 'regex', 'tabulate'],
    'scikit-image': ['imageio', 'lazy-loader', 'networkx', 'numpy', 'packaging', 'pillow', 'scipy', 'tifffile'],
    'scikit-learn': ['joblib', 'narwhals', 'numpy', 'scipy', 'threadpoolctl'],
    'scikit-surprise': ['joblib', 'numpy', 'scipy'],
    scipy: ['numpy'],
    seaborn: ['matplotlib', 'numpy', 'pandas'],
    'semantic-kernel': ['aiohttp', 'azure-identity', 'jinja2', 'numpy', 'openai', 'pydantic'],
    sendgrid: ['python-http-client'],
    'sentence-transformers': ['huggingface-hub', 'numpy', 'pillow', 'scikit-learn', 'scipy', 'tokenizers', 'torch', 'tqdm', 'transformers', 'typing-extensions'],
    shap: ['cloudpickle', 'llvmlite', 'numba', 'numpy', 'packaging', 'pandas', 'scikit-learn', 'scipy', 'slicer', 'tqdm', 'typing-extensions'],
    shapely: ['numpy'],
    skl2onnx: ['onnx'],
    sktime: ['joblib', 'numpy', 'packaging', 'pandas', 'scikit-learn', 'scipy'],
    spacy: ['catalogue', 'click', 'confection', 'cymem', 'jinja2', 'murmurhash', 'numpy', 'packaging', 'preshed', 'pydantic', 'requests', 'setuptools', 'spacy-legacy', 'spacy-loggers', 'srsly', 'thinc', 'tqdm', 'typer', 'wasabi', 'weasel'],
    'spacy-transformers': ['spacy', 'spacy-alignments', 'srsly', 'torch', 'transformers'],
    sqlalchemy: ['typing-extensions'],
    starlette: ['anyio'],
    statsmodels: ['formulaic', 'numpy', 'packaging', 'pandas', 'patsy', 'scipy'],
    streamlit: ['altair', 'anyio', 'click', 'httptools', 'itsdangerous', 'numpy', 'packaging', 'pandas', 'pillow', 'protobuf', 'pyarrow', 'pydeck', 'python-multipart', 'requests', 'starlette', 'toml', 'typing-extensions', 'uvicorn', 'watchdog', 'websockets'],
    supervision: ['defusedxml', 'matplotlib', 'numpy', 'opencv-python', 'pillow', 'pyyaml', 'requests', 'scipy', 'tqdm'],
    tensorboard: ['absl-py', 'google-auth', 'grpcio', 'markdown', 'numpy', 'packaging', 'pillow', 'protobuf', 'setuptools', 'tensorboard-data-server', 'werkzeug'],
    tensorflow: ['absl-py', 'astunparse', 'flatbuffers', 'gast', 'google-pasta', 'grpcio', 'h5py', 'keras', 'libclang', 'ml-dtypes', 'numpy', 'opt-einsum', 'packaging', 'protobuf', 'requests', 'setuptools', 'six', 'tensorboard', 'termcolor', 'typing-extensions', 'wrapt'],
    'tensorflow-cpu': ['absl-py', 'astunparse', 'flatbuffers', 'gast', 'google-pasta', 'grpcio', 'h5py', 'keras', 'libclang', 'ml-dtypes', 'numpy', 'opt-einsum', 'packaging', 'protobuf', 'requests', 'setuptools', 'six', 'tensorboard', 'termcolor', 'typing-extensions', 'wrapt'],
    'tensorflow-hub': ['numpy', 'protobuf', 'tf-keras'],
    textblob: ['nltk'],
    'tf-keras': ['tensorflow'],
    thinc: ['blis', 'catalogue', 'confection', 'cymem', 'murmurhash', 'numpy', 'packaging', 'preshed', 'pydantic', 'setuptools', 'srsly', 'wasabi'],
    tiktoken: ['regex', 'requests'],
    timm: ['huggingface-hub', 'pyyaml', 'safetensors', 'torch', 'torchvision'],
    tokenizers: ['huggingface-hub', 'numpy'],
    torch: ['filelock', 'fsspec', 'jinja2', 'networkx', 'setuptools', 'sympy', 'typing-extensions'],
    torchaudio: ['torch'],
    torchmetrics: ['lightning-utilities', 'numpy', 'packaging', 'torch'],
    torchvision: ['numpy', 'pillow', 'torch'],
    transformers: ['filelock', 'huggingface-hub', 'numpy', 'packaging', 'pyyaml', 'regex', 'requests', 'safetensors', 'tokenizers', 'tqdm', 'typer'],
    trimesh: ['numpy'],
    tritonclient: ['numpy', 'python-rapidjson', 'urllib3'],
    tsfresh: ['numpy', 'pandas', 'patsy', 'requests', 'scikit-learn', 'scipy', 'statsmodels', 'tqdm'],
    typer: ['annotated-doc', 'rich', 'shellingham'],
    ultralytics: ['matplotlib', 'numpy', 'opencv-python', 'pillow', 'psutil', 'pyyaml', 'requests', 'scipy', 'torch', 'torchvision'],
    'umap-learn': ['numba', 'numpy', 'pynndescent', 'scikit-learn', 'scipy', 'tqdm'],
    uvicorn: ['click', 'h11'],
    wandb: ['click', 'opentelemetry-api', 'opentelemetry-exporter-otlp-proto-http', 'opentelemetry-sdk', 'packaging', 'platformdirs', 'protobuf', 'pydantic', 'pyyaml', 'requests', 'typing-extensions', 'xxhash'],
    xarray: ['numpy', 'packaging', 'pandas'],
    xgboost: ['numpy', 'scipy'],
};
/** What an extra adds, where code is known to lean on it. Compiled by hand in 2026-11, not read off the metadata. */
// biome-ignore format: one distribution a line.
const EXTRA_DEPENDENCIES = {
    'inference-schema': { 'numpy-support': ['numpy'], 'pandas-support': ['pandas', 'numpy'], 'spark-support': ['pyspark'], 'all': ['numpy', 'pandas', 'pyspark'] },
    'azureml-dataset-runtime': { fuse: ['fusepy'], pandas: ['pandas'] },
    tritonclient: { all: ['aiohttp', 'geventhttpclient', 'grpcio', 'numpy', 'protobuf'], http: ['geventhttpclient'], grpc: ['grpcio', 'protobuf'] },
    transformers: { torch: ['torch', 'accelerate'], sentencepiece: ['sentencepiece', 'protobuf'], tf: ['tensorflow'], vision: ['pillow'] },
    mlflow: { extras: ['boto3', 'google-cloud-storage', 'pyarrow'] },
    fastapi: { all: ['httpx', 'jinja2', 'orjson', 'python-multipart', 'pyyaml', 'uvicorn'], standard: ['httpx', 'jinja2', 'python-multipart', 'uvicorn'] },
    uvicorn: { standard: ['httptools', 'python-dotenv', 'pyyaml', 'uvloop', 'watchfiles', 'websockets'] },
    pydantic: { email: ['email-validator'] },
    ray: { default: ['aiohttp', 'colorful', 'grpcio', 'opencensus', 'prometheus-client', 'pydantic', 'requests'], serve: ['aiohttp', 'fastapi', 'requests', 'starlette', 'uvicorn'] },
};

;// CONCATENATED MODULE: ./build/catalog/python-modules.js
/**
 * Which distribution brings a module that Python code imports, where the two are not written alike. As of 2026-11.
 *
 * Each distribution is one of the Python Package Index (checked against its list of names, 2026-11). The modules are
 * those that the distributions' own wheels hold, where one was at hand (about 880 wheels, 2026-11), else what their
 * documentation imports. A module that is not here mostly has the name of its distribution, with `-` for `_`.
 */
/** By top-level module. The first distribution is the one to advise; any of them brings the module. */
// biome-ignore format: one module a line.
const MODULE_DISTRIBUTIONS = {
    _distutils_hack: ['setuptools'],
    aiohttp_retry: ['aiohttp-retry'],
    alibi_detect: ['alibi-detect'],
    apiclient: ['google-api-python-client'],
    attr: ['attrs'],
    auto_gptq: ['auto-gptq'],
    autogluon: ['autogluon', 'autogluon-tabular'],
    autosklearn: ['auto-sklearn'],
    awq: ['autoawq'],
    azureml_inference_server_http: ['azureml-inference-server-http'],
    backports: ['backports-zoneinfo', 'backports-tarfile'],
    barcode: ['python-barcode'],
    bert_score: ['bert-score'],
    Bio: ['biopython'],
    bs4: ['beautifulsoup4'],
    bson: ['pymongo'],
    cairo: ['pycairo'],
    camelot: ['camelot-py'],
    can: ['python-can'],
    cassandra: ['cassandra-driver'],
    category_encoders: ['category-encoders'],
    cattr: ['cattrs'],
    clip: ['openai-clip'],
    comet_ml: ['comet-ml'],
    community: ['python-louvain'],
    confluent_kafka: ['confluent-kafka'],
    corsheaders: ['django-cors-headers'],
    cpuinfo: ['py-cpuinfo'],
    Crypto: ['pycryptodome', 'pycrypto'],
    Cryptodome: ['pycryptodomex'],
    cupy: ['cupy-cuda12x', 'cupy-cuda11x'],
    cv2: ['opencv-python-headless', 'opencv-python', 'opencv-contrib-python-headless', 'opencv-contrib-python'],
    cx_Oracle: ['cx-oracle'],
    Cython: ['cython'],
    cython_bbox: ['cython-bbox'],
    darts: ['darts', 'u8darts'],
    databricks: ['databricks-sdk', 'databricks-connect'],
    dateutil: ['python-dateutil'],
    decouple: ['python-decouple'],
    delta: ['delta-spark'],
    dice_ml: ['dice-ml'],
    discord: ['discord-py'],
    dj_database_url: ['dj-database-url'],
    dns: ['dnspython'],
    doctr: ['python-doctr'],
    docx: ['python-docx'],
    dotenv: ['python-dotenv'],
    efficientnet_pytorch: ['efficientnet-pytorch'],
    email_validator: ['email-validator'],
    engineio: ['python-engineio'],
    environ: ['django-environ'],
    face_recognition: ['face-recognition'],
    facenet_pytorch: ['facenet-pytorch'],
    faiss: ['faiss-cpu', 'faiss-gpu'],
    faster_whisper: ['faster-whisper'],
    fasttext: ['fasttext', 'fasttext-wheel'],
    feature_engine: ['feature-engine'],
    ffmpeg: ['ffmpeg-python'],
    fitz: ['pymupdf'],
    flash_attn: ['flash-attn'],
    flask_cors: ['flask-cors'],
    flask_login: ['flask-login'],
    flask_restful: ['flask-restful'],
    flask_sqlalchemy: ['flask-sqlalchemy'],
    fpdf: ['fpdf2', 'fpdf'],
    functorch: ['torch'],
    gi: ['pygobject'],
    git: ['gitpython'],
    github: ['pygithub'],
    gitlab: ['python-gitlab'],
    gnupg: ['python-gnupg'],
    google_auth_httplib2: ['google-auth-httplib2'],
    google_auth_oauthlib: ['google-auth-oauthlib'],
    googleapiclient: ['google-api-python-client'],
    GPUtil: ['gputil'],
    great_expectations: ['great-expectations'],
    gremlin_python: ['gremlinpython'],
    gridfs: ['pymongo'],
    grpc: ['grpcio'],
    grpc_status: ['grpcio-status'],
    grpc_tools: ['grpcio-tools'],
    huggingface_hub: ['huggingface-hub'],
    hydra: ['hydra-core'],
    igraph: ['igraph', 'python-igraph'],
    imblearn: ['imbalanced-learn'],
    importlib_metadata: ['importlib-metadata'],
    importlib_resources: ['importlib-resources'],
    inference_schema: ['inference-schema'],
    influxdb_client: ['influxdb-client'],
    interpret: ['interpret', 'interpret-core'],
    interpret_community: ['interpret-community'],
    jose: ['python-jose'],
    json_logging: ['json-logging-py', 'json-logging'],
    jsonpath_ng: ['jsonpath-ng'],
    jwt: ['pyjwt'],
    kafka: ['kafka-python'],
    keras_applications: ['keras-applications'],
    keras_preprocessing: ['keras-preprocessing'],
    langchain_anthropic: ['langchain-anthropic'],
    langchain_azure_ai: ['langchain-azure-ai'],
    langchain_chroma: ['langchain-chroma'],
    langchain_community: ['langchain-community'],
    langchain_core: ['langchain-core'],
    langchain_experimental: ['langchain-experimental'],
    langchain_huggingface: ['langchain-huggingface'],
    langchain_openai: ['langchain-openai'],
    langchain_text_splitters: ['langchain-text-splitters'],
    language_tool_python: ['language-tool-python'],
    ldap: ['python-ldap'],
    Levenshtein: ['levenshtein', 'python-levenshtein'],
    lightning_fabric: ['lightning-fabric', 'lightning', 'pytorch-lightning'],
    line_profiler: ['line-profiler'],
    llama_cpp: ['llama-cpp-python'],
    llama_index: ['llama-index', 'llama-index-core'],
    magic: ['python-magic'],
    markdown_it: ['markdown-it-py'],
    MeCab: ['mecab-python3'],
    memory_profiler: ['memory-profiler'],
    mlflow: ['mlflow', 'mlflow-skinny'],
    more_itertools: ['more-itertools'],
    mpl_toolkits: ['matplotlib'],
    msal_extensions: ['msal-extensions'],
    multipart: ['python-multipart'],
    mypy_extensions: ['mypy-extensions'],
    mysql: ['mysql-connector-python'],
    MySQLdb: ['mysqlclient'],
    nacl: ['pynacl'],
    nest_asyncio: ['nest-asyncio'],
    netCDF4: ['netcdf4'],
    newspaper: ['newspaper3k'],
    nmap: ['python-nmap'],
    odf: ['odfpy'],
    onnxruntime: ['onnxruntime', 'onnxruntime-gpu'],
    open_clip: ['open-clip-torch'],
    opencensus: ['opencensus', 'opencensus-ext-azure'],
    OpenGL: ['pyopengl'],
    opensearchpy: ['opensearch-py'],
    OpenSSL: ['pyopenssl'],
    opentelemetry: ['opentelemetry-api', 'opentelemetry-sdk'],
    osgeo: ['gdal'],
    ot: ['pot'],
    paddle: ['paddlepaddle'],
    paho: ['paho-mqtt'],
    pandas_profiling: ['pandas-profiling'],
    past: ['future'],
    pdfminer: ['pdfminer-six'],
    PIL: ['pillow', 'pillow-simd'],
    pillow_heif: ['pillow-heif'],
    pinecone: ['pinecone', 'pinecone-client'],
    pkg_resources: ['setuptools'],
    playhouse: ['peewee'],
    pptx: ['python-pptx'],
    presidio_analyzer: ['presidio-analyzer'],
    presidio_anonymizer: ['presidio-anonymizer'],
    promptflow: ['promptflow', 'promptflow-core'],
    psycopg2: ['psycopg2-binary', 'psycopg2'],
    pyannote: ['pyannote-audio', 'pyannote-core'],
    pydantic_core: ['pydantic-core'],
    pydantic_settings: ['pydantic-settings'],
    pylab: ['matplotlib'],
    pynvml: ['nvidia-ml-py', 'pynvml'],
    PyPDF2: ['pypdf2'],
    python_multipart: ['python-multipart'],
    pythoncom: ['pywin32'],
    pythonjsonlogger: ['python-json-logger'],
    pytorch_lightning: ['pytorch-lightning'],
    pywt: ['pywavelets'],
    qdrant_client: ['qdrant-client'],
    rapidjson: ['python-rapidjson'],
    requests_oauthlib: ['requests-oauthlib'],
    requests_toolbelt: ['requests-toolbelt'],
    rest_framework: ['djangorestframework'],
    retinaface: ['retina-face'],
    rouge_score: ['rouge-score'],
    ruamel: ['ruamel-yaml'],
    segmentation_models_pytorch: ['segmentation-models-pytorch'],
    semantic_kernel: ['semantic-kernel'],
    sentence_transformers: ['sentence-transformers'],
    serial: ['pyserial'],
    shapefile: ['pyshp'],
    SimpleITK: ['simpleitk'],
    skimage: ['scikit-image'],
    sklearn: ['scikit-learn'],
    skmultilearn: ['scikit-multilearn'],
    skopt: ['scikit-optimize'],
    sksurv: ['scikit-survival'],
    slack: ['slackclient'],
    slack_sdk: ['slack-sdk'],
    slugify: ['python-slugify'],
    smart_open: ['smart-open'],
    snappy: ['python-snappy'],
    snowflake: ['snowflake-connector-python', 'snowflake-snowpark-python'],
    socketio: ['python-socketio'],
    socketIO_client: ['socketio-client'],
    socks: ['pysocks'],
    spacy_transformers: ['spacy-transformers'],
    speech_recognition: ['speechrecognition'],
    spellchecker: ['pyspellchecker'],
    sqlalchemy_utils: ['sqlalchemy-utils'],
    sse_starlette: ['sse-starlette'],
    stable_baselines3: ['stable-baselines3'],
    Stemmer: ['pystemmer'],
    surprise: ['scikit-surprise'],
    tabula: ['tabula-py'],
    telegram: ['python-telegram-bot'],
    tensorboardX: ['tensorboardx'],
    tensorflow: ['tensorflow', 'tensorflow-cpu', 'tensorflow-intel'],
    tensorflow_addons: ['tensorflow-addons'],
    tensorflow_datasets: ['tensorflow-datasets'],
    tensorflow_decision_forests: ['tensorflow-decision-forests'],
    tensorflow_hub: ['tensorflow-hub'],
    tensorflow_io: ['tensorflow-io'],
    tensorflow_probability: ['tensorflow-probability'],
    tensorflow_serving: ['tensorflow-serving-api'],
    tensorflow_text: ['tensorflow-text'],
    tf_keras: ['tf-keras'],
    tflite_runtime: ['tflite-runtime'],
    tlz: ['toolz'],
    torch_cluster: ['torch-cluster'],
    torch_geometric: ['torch-geometric'],
    torch_scatter: ['torch-scatter'],
    torch_sparse: ['torch-sparse'],
    tortoise: ['tortoise-orm'],
    ts: ['torchserve'],
    typing_extensions: ['typing-extensions'],
    umap: ['umap-learn'],
    usb: ['pyusb'],
    vaderSentiment: ['vadersentiment'],
    vaex: ['vaex', 'vaex-core'],
    weaviate: ['weaviate-client'],
    websocket: ['websocket-client'],
    whisper: ['openai-whisper'],
    whois: ['python-whois'],
    win32api: ['pywin32'],
    win32com: ['pywin32'],
    wx: ['wxpython'],
    xgboost: ['xgboost', 'xgboost-cpu'],
    Xlib: ['python-xlib'],
    yaml: ['pyyaml'],
    ydata_profiling: ['ydata-profiling'],
    zmq: ['pyzmq'],
};
/**
 * Parts of namespace packages, by dotted name; the longest that fits decides. Names from the packages' own pages on
 * the Python Package Index, read 2026-11.
 */
// biome-ignore format: one module a line.
const NAMESPACE_DISTRIBUTIONS = {
    'autogluon.tabular': ['autogluon-tabular'],
    'autogluon.timeseries': ['autogluon-timeseries'],
    'azure.ai.agents': ['azure-ai-agents'],
    'azure.ai.contentsafety': ['azure-ai-contentsafety'],
    'azure.ai.documentintelligence': ['azure-ai-documentintelligence'],
    'azure.ai.evaluation': ['azure-ai-evaluation'],
    'azure.ai.formrecognizer': ['azure-ai-formrecognizer'],
    'azure.ai.inference': ['azure-ai-inference'],
    'azure.ai.language.conversations': ['azure-ai-language-conversations'],
    'azure.ai.language.questionanswering': ['azure-ai-language-questionanswering'],
    'azure.ai.ml': ['azure-ai-ml'],
    'azure.ai.projects': ['azure-ai-projects'],
    'azure.ai.textanalytics': ['azure-ai-textanalytics'],
    'azure.ai.translation.document': ['azure-ai-translation-document'],
    'azure.ai.translation.text': ['azure-ai-translation-text'],
    'azure.ai.vision.imageanalysis': ['azure-ai-vision-imageanalysis'],
    'azure.appconfiguration': ['azure-appconfiguration'],
    'azure.batch': ['azure-batch'],
    'azure.cognitiveservices.speech': ['azure-cognitiveservices-speech'],
    'azure.cognitiveservices.vision.computervision': ['azure-cognitiveservices-vision-computervision'],
    'azure.cognitiveservices.vision.customvision': ['azure-cognitiveservices-vision-customvision'],
    'azure.cognitiveservices.vision.face': ['azure-cognitiveservices-vision-face'],
    'azure.communication.email': ['azure-communication-email'],
    'azure.core': ['azure-core'],
    'azure.cosmos': ['azure-cosmos'],
    'azure.data.tables': ['azure-data-tables'],
    'azure.datalake.store': ['azure-datalake-store'],
    'azure.devops': ['azure-devops'],
    'azure.eventgrid': ['azure-eventgrid'],
    'azure.eventhub': ['azure-eventhub'],
    'azure.functions': ['azure-functions'],
    'azure.identity': ['azure-identity'],
    'azure.keyvault': ['azure-keyvault-secrets', 'azure-keyvault'],
    'azure.keyvault.certificates': ['azure-keyvault-certificates'],
    'azure.keyvault.keys': ['azure-keyvault-keys'],
    'azure.keyvault.secrets': ['azure-keyvault-secrets'],
    'azure.kusto.data': ['azure-kusto-data'],
    'azure.kusto.ingest': ['azure-kusto-ingest'],
    'azure.loganalytics': ['azure-loganalytics'],
    'azure.mgmt.compute': ['azure-mgmt-compute'],
    'azure.mgmt.core': ['azure-mgmt-core'],
    'azure.mgmt.machinelearningservices': ['azure-mgmt-machinelearningservices'],
    'azure.mgmt.resource': ['azure-mgmt-resource'],
    'azure.mgmt.storage': ['azure-mgmt-storage'],
    'azure.monitor.ingestion': ['azure-monitor-ingestion'],
    'azure.monitor.opentelemetry': ['azure-monitor-opentelemetry'],
    'azure.monitor.opentelemetry.exporter': ['azure-monitor-opentelemetry-exporter'],
    'azure.monitor.query': ['azure-monitor-query'],
    'azure.search.documents': ['azure-search-documents'],
    'azure.servicebus': ['azure-servicebus'],
    'azure.storage.blob': ['azure-storage-blob'],
    'azure.storage.filedatalake': ['azure-storage-file-datalake'],
    'azure.storage.fileshare': ['azure-storage-file-share'],
    'azure.storage.queue': ['azure-storage-queue'],
    'azure.synapse': ['azure-synapse-artifacts', 'azure-synapse-spark'],
    'azureml.ai.monitoring': ['azureml-ai-monitoring'],
    'azureml.automl.core': ['azureml-automl-core'],
    'azureml.automl.runtime': ['azureml-automl-runtime'],
    'azureml.contrib.services': ['azureml-contrib-services'],
    'azureml.core': ['azureml-core'],
    'azureml.data': ['azureml-core'],
    'azureml.dataprep': ['azureml-dataprep'],
    'azureml.exceptions': ['azureml-core'],
    'azureml.fsspec': ['azureml-fsspec'],
    'azureml.interpret': ['azureml-interpret'],
    'azureml.mlflow': ['azureml-mlflow'],
    'azureml.monitoring': ['azureml-monitoring'],
    'azureml.opendatasets': ['azureml-opendatasets'],
    'azureml.pipeline': ['azureml-pipeline', 'azureml-pipeline-core'],
    'azureml.rag': ['azureml-rag'],
    'azureml.telemetry': ['azureml-telemetry'],
    'azureml.train': ['azureml-train-core', 'azureml-train'],
    'azureml.training.tabular': ['azureml-training-tabular'],
    'azureml.widgets': ['azureml-widgets'],
    'backports.zoneinfo': ['backports-zoneinfo'],
    'databricks.connect': ['databricks-connect'],
    'databricks.sdk': ['databricks-sdk'],
    'databricks.sql': ['databricks-sql-connector'],
    'google.api_core': ['google-api-core'],
    'google.auth': ['google-auth'],
    'google.cloud.aiplatform': ['google-cloud-aiplatform'],
    'google.cloud.bigquery': ['google-cloud-bigquery'],
    'google.cloud.firestore': ['google-cloud-firestore'],
    'google.cloud.language': ['google-cloud-language'],
    'google.cloud.logging': ['google-cloud-logging'],
    'google.cloud.pubsub': ['google-cloud-pubsub'],
    'google.cloud.secretmanager': ['google-cloud-secret-manager'],
    'google.cloud.speech': ['google-cloud-speech'],
    'google.cloud.storage': ['google-cloud-storage'],
    'google.cloud.translate': ['google-cloud-translate'],
    'google.cloud.vision': ['google-cloud-vision'],
    'google.genai': ['google-genai'],
    'google.generativeai': ['google-generativeai'],
    'google.oauth2': ['google-auth'],
    'google.protobuf': ['protobuf'],
    'google.rpc': ['googleapis-common-protos'],
    'google.type': ['googleapis-common-protos'],
    'jaraco.text': ['jaraco-text'],
    'llama_index.core': ['llama-index-core'],
    'llama_index.embeddings.azure_openai': ['llama-index-embeddings-azure-openai'],
    'llama_index.llms.azure_openai': ['llama-index-llms-azure-openai'],
    mltable: ['mltable'],
    'mpl_toolkits.basemap': ['basemap'],
    'mysql.connector': ['mysql-connector-python'],
    'opencensus.ext.azure': ['opencensus-ext-azure'],
    'opentelemetry.exporter.otlp': ['opentelemetry-exporter-otlp'],
    'opentelemetry.instrumentation': ['opentelemetry-instrumentation'],
    'opentelemetry.sdk': ['opentelemetry-sdk'],
    'opentelemetry.trace': ['opentelemetry-api'],
    'paste.deploy': ['pastedeploy'],
    'pyannote.audio': ['pyannote-audio'],
    'pyannote.core': ['pyannote-core'],
    'ruamel.yaml': ['ruamel-yaml'],
    'snowflake.connector': ['snowflake-connector-python'],
    'snowflake.snowpark': ['snowflake-snowpark-python'],
    'snowflake.sqlalchemy': ['snowflake-sqlalchemy'],
    'zope.interface': ['zope-interface'],
};
/**
 * Names that many distributions share: that one of them is there says nothing of the next. Nothing is known of a part
 * of one that NAMESPACE_DISTRIBUTIONS does not have.
 */
// biome-ignore format: a list of names.
const NAMESPACE_PACKAGES = [
    'autogluon', 'azure', 'azure.ai', 'azure.ai.language', 'azure.ai.translation', 'azure.ai.vision',
    'azure.cognitiveservices', 'azure.cognitiveservices.vision', 'azure.communication', 'azure.data',
    'azure.keyvault', 'azure.kusto', 'azure.mgmt', 'azure.monitor', 'azure.search', 'azure.storage', 'azureml',
    'azureml.ai', 'azureml.automl', 'azureml.contrib', 'azureml.training', 'backports', 'databricks', 'google',
    'google.cloud', 'jaraco', 'langgraph', 'llama_index', 'llama_index.embeddings', 'llama_index.llms',
    'mpl_toolkits', 'mysql', 'nvidia', 'opencensus', 'opencensus.ext', 'opentelemetry', 'opentelemetry.exporter',
    'opentelemetry.instrumentation', 'paste', 'pyannote', 'ruamel', 'snowflake', 'sphinxcontrib', 'zope',
];
/** Well-known modules whose distribution has their own name: a missing one is no local module with a typo. */
// biome-ignore format: a list of names.
const NAMESAKE_MODULES = [
    'accelerate', 'adal', 'adlfs', 'aiofiles', 'aiohttp', 'aiomysql', 'aioodbc', 'aioredis', 'albumentations',
    'alembic', 'alibi', 'allennlp', 'altair', 'amqp', 'annoy', 'anthropic', 'applicationinsights',
    'apscheduler', 'arrow', 'ase', 'asyncpg', 'attrs', 'av', 'avro', 'babel', 'backoff', 'bentoml', 'bertopic',
    'bitarray', 'bitsandbytes', 'bokeh', 'boto', 'boto3', 'botocore', 'brotli', 'cachetools', 'cairosvg',
    'cartopy', 'catboost', 'cattrs', 'causalml', 'cbor2', 'celery', 'chromadb', 'click', 'cloudpickle',
    'cohere', 'colorama', 'colorlog', 'configobj', 'contractions', 'croniter', 'cssselect', 'ctransformers',
    'cvxpy', 'cytoolz', 'dask', 'databases', 'datasets', 'decord', 'dedupe', 'deepface', 'deepspeed',
    'deltalake', 'deprecated', 'deprecation', 'detoxify', 'diffusers', 'dill', 'diskcache', 'distributed',
    'dlib', 'docopt', 'docx2txt', 'dowhy', 'duckdb', 'easyocr', 'econml', 'einops', 'elasticsearch', 'eli5',
    'emoji', 'erroranalysis', 'evaluate', 'evidently', 'fabric', 'fairlearn', 'fastapi', 'fastavro',
    'fastparquet', 'fbprophet', 'featuretools', 'feedparser', 'filterpy', 'fiona', 'fire', 'flair', 'flaml',
    'flask', 'folium', 'fsspec', 'ftfy', 'fuzzywuzzy', 'gcsfs', 'gensim', 'geopandas', 'geopy', 'gevent',
    'gluonts', 'graphviz', 'greenlet', 'gunicorn', 'gurobipy', 'gym', 'gymnasium', 'h2o', 'h5py', 'haversine',
    'hdbscan', 'hnswlib', 'holidays', 'html2text', 'html5lib', 'httplib2', 'httpx', 'humanize', 'hyperopt',
    'imagehash', 'imageio', 'implicit', 'imutils', 'influxdb', 'insightface', 'isodate', 'itsdangerous', 'jax',
    'jaxlib', 'jellyfish', 'jieba', 'jinja2', 'jira', 'jiwer', 'joblib', 'jsonschema', 'kaleido', 'kats',
    'keras2onnx', 'keybert', 'kfserving', 'knack', 'koalas', 'konlpy', 'kserve', 'langchain', 'langdetect',
    'langgraph', 'langid', 'lap', 'layoutparser', 'ldap3', 'librosa', 'lifelines', 'lightfm', 'lightgbm',
    'lightning', 'lime', 'llvmlite', 'loguru', 'lvis', 'lxml', 'lz4', 'mammoth', 'markdown', 'markdownify',
    'markupsafe', 'matplotlib', 'mediapipe', 'mlforecast', 'mlserver', 'mlxtend', 'mmcv', 'mmdet', 'mmengine',
    'mmh3', 'modin', 'motor', 'moviepy', 'msal', 'msgpack', 'msrest', 'msrestazure', 'mtcnn', 'mxnet', 'neo4j',
    'neptune', 'netaddr', 'networkx', 'neuralprophet', 'nibabel', 'nltk', 'num2words', 'numba', 'numexpr',
    'numpy', 'oauth2client', 'oauthlib', 'omegaconf', 'onnx', 'onnxmltools', 'open3d', 'openai', 'openmm',
    'openpyxl', 'optimum', 'optuna', 'oracledb', 'orjson', 'ortools', 'paddleocr', 'pafy', 'pandas', 'pandera',
    'paramiko', 'patsy', 'pdf2image', 'pdfplumber', 'peewee', 'peft', 'pendulum', 'pgvector', 'phonenumbers',
    'pickle5', 'pika', 'plotly', 'pmdarima', 'polars', 'praw', 'prettytable', 'probablepeople', 'prophet',
    'psutil', 'psycopg', 'pulp', 'py7zr', 'pyarrow', 'pyautogui', 'pycaret', 'pycocotools', 'pycountry',
    'pycuda', 'pydicom', 'pydot', 'pydub', 'pygame', 'pyheif', 'pymilvus', 'pymongo', 'pymssql', 'pymupdf',
    'pymysql', 'pynput', 'pyodbc', 'pyomo', 'pyotp', 'pypdf', 'pyproj', 'pyreadr', 'pyreadstat', 'pysam',
    'pyspark', 'pytesseract', 'pytz', 'pyvista', 'pyxlsb', 'pyzbar', 'pyzipper', 'qrcode', 'raiutils',
    'raiwidgets', 'rapidfuzz', 'rarfile', 'rasterio', 'rawpy', 'ray', 'rdkit', 'recommenders', 'recordlinkage',
    'redis', 'reportlab', 'requests', 'responsibleai', 'retry', 'retrying', 'rich', 'rpy2', 'rtree', 's3fs',
    'sacrebleu', 'safetensors', 'sagemaker', 'sas7bdat', 'schedule', 'scipy', 'scrapy', 'seaborn', 'selenium',
    'sendgrid', 'sentencepiece', 'setuptools', 'shap', 'shapely', 'simplejson', 'six', 'skforecast', 'skl2onnx',
    'skrub', 'sktime', 'sortedcontainers', 'soundfile', 'spacy', 'sqlalchemy', 'sqlparse', 'stanza',
    'starlette', 'statsforecast', 'statsmodels', 'stripe', 'structlog', 'sumy', 'supervision', 'svglib',
    'sympy', 'symspellpy', 'tables', 'tabulate', 'tenacity', 'tensorboard', 'teradatasql', 'textblob',
    'tf2onnx', 'thefuzz', 'tifffile', 'tiktoken', 'timezonefinder', 'timm', 'tokenizers', 'toml', 'tomli',
    'tomlkit', 'toolz', 'torch', 'torchaudio', 'torchmetrics', 'torchtext', 'torchvision', 'tpot', 'tqdm',
    'trafilatura', 'transformers', 'trimesh', 'tritonclient', 'trl', 'tsfresh', 'tslearn', 'tweepy', 'twilio',
    'typer', 'tzlocal', 'ujson', 'ultralytics', 'umbral', 'unidecode', 'unoconv', 'unstructured', 'urllib3',
    'usaddress', 'uvicorn', 'validators', 'vllm', 'vtk', 'wandb', 'weasyprint', 'webrtcvad', 'websockets',
    'werkzeug', 'wmi', 'word2number', 'wordcloud', 'wrapt', 'xarray', 'xformers', 'xlrd', 'xlsxwriter',
    'xlwings', 'xmltodict', 'xxhash', 'yake', 'zarr', 'zstandard',
];

// EXTERNAL MODULE: ./build/catalog/python-releases.js
var python_releases = __webpack_require__(611);
;// CONCATENATED MODULE: ./build/catalog/python-stdlib.js
/**
 * Top-level modules of Python's standard library, for CPython 3.6 to 3.14 on Linux.
 *
 * Source: `sys.stdlib_module_names` of 3.10.13, 3.11.7, 3.12.1 and 3.13.0, the library folders of 3.6.15, 3.7.16, 3.8.18
 * and 3.9.18 (2026-11); 3.14: docs.python.org/3/whatsnew/3.14.html, read 2026-11. Names with a leading underscore are
 * left out: they are no interface.
 */
/** In all of them. */
// biome-ignore format: a list of names.
const STDLIB_MODULES = [
    '__future__', 'abc', 'antigravity', 'argparse', 'array', 'ast', 'asyncio', 'atexit', 'base64', 'bdb',
    'binascii', 'bisect', 'builtins', 'bz2', 'cProfile', 'calendar', 'cmath', 'cmd', 'code', 'codecs', 'codeop',
    'collections', 'colorsys', 'compileall', 'concurrent', 'configparser', 'contextlib', 'copy', 'copyreg',
    'csv', 'ctypes', 'curses', 'datetime', 'dbm', 'decimal', 'difflib', 'dis', 'doctest', 'email', 'encodings',
    'ensurepip', 'enum', 'errno', 'faulthandler', 'fcntl', 'filecmp', 'fileinput', 'fnmatch', 'fractions',
    'ftplib', 'functools', 'gc', 'genericpath', 'getopt', 'getpass', 'gettext', 'glob', 'grp', 'gzip',
    'hashlib', 'heapq', 'hmac', 'html', 'http', 'idlelib', 'imaplib', 'importlib', 'inspect', 'io', 'ipaddress',
    'itertools', 'json', 'keyword', 'linecache', 'locale', 'logging', 'lzma', 'mailbox', 'marshal', 'math',
    'mimetypes', 'mmap', 'modulefinder', 'multiprocessing', 'netrc', 'ntpath', 'nturl2path', 'numbers',
    'opcode', 'operator', 'optparse', 'os', 'pathlib', 'pdb', 'pickle', 'pickletools', 'pkgutil', 'platform',
    'plistlib', 'poplib', 'posix', 'posixpath', 'pprint', 'profile', 'pstats', 'pty', 'pwd', 'py_compile',
    'pyclbr', 'pydoc', 'pydoc_data', 'pyexpat', 'queue', 'quopri', 'random', 're', 'readline', 'reprlib',
    'resource', 'rlcompleter', 'runpy', 'sched', 'secrets', 'select', 'selectors', 'shelve', 'shlex', 'shutil',
    'signal', 'site', 'smtplib', 'socket', 'socketserver', 'sqlite3', 'sre_compile', 'sre_constants',
    'sre_parse', 'ssl', 'stat', 'statistics', 'string', 'stringprep', 'struct', 'subprocess', 'symtable', 'sys',
    'sysconfig', 'syslog', 'tabnanny', 'tarfile', 'tempfile', 'termios', 'textwrap', 'this', 'threading',
    'time', 'timeit', 'tkinter', 'token', 'tokenize', 'trace', 'traceback', 'tracemalloc', 'tty', 'turtle',
    'turtledemo', 'types', 'typing', 'unicodedata', 'unittest', 'urllib', 'uuid', 'venv', 'warnings', 'wave',
    'weakref', 'webbrowser', 'wsgiref', 'xml', 'xmlrpc', 'zipapp', 'zipfile', 'zipimport', 'zlib',
];
/** In some of them. */
// biome-ignore format: one module a line.
const STDLIB_CHANGES = {
    aifc: { removed: '3.13' },
    annotationlib: { since: '3.14' },
    asynchat: { removed: '3.12' },
    asyncore: { removed: '3.12' },
    audioop: { removed: '3.13' },
    binhex: { removed: '3.11' },
    cgi: { removed: '3.13' },
    cgitb: { removed: '3.13' },
    chunk: { removed: '3.13' },
    compression: { since: '3.14' },
    contextvars: { since: '3.7' },
    crypt: { removed: '3.13' },
    dataclasses: { since: '3.7' },
    distutils: { removed: '3.12' },
    dummy_threading: { removed: '3.9' },
    formatter: { removed: '3.10' },
    graphlib: { since: '3.9' },
    imghdr: { removed: '3.13' },
    imp: { removed: '3.12' },
    lib2to3: { removed: '3.13' },
    macpath: { removed: '3.8' },
    mailcap: { removed: '3.13' },
    nis: { removed: '3.13' },
    nntplib: { removed: '3.13' },
    ossaudiodev: { removed: '3.13' },
    parser: { removed: '3.10' },
    pipes: { removed: '3.13' },
    smtpd: { removed: '3.12' },
    sndhdr: { removed: '3.13' },
    spwd: { removed: '3.13' },
    sunau: { removed: '3.13' },
    symbol: { removed: '3.10' },
    telnetlib: { removed: '3.13' },
    tomllib: { since: '3.11' },
    uu: { removed: '3.13' },
    xdrlib: { removed: '3.13' },
    zoneinfo: { since: '3.9' },
};
/** What only Windows has: a container cannot import them. */
const WINDOWS_MODULES = ['msilib', 'msvcrt', 'nt', 'winreg', 'winsound'];
/**
 * Distributions that bring removed modules back: setuptools has its own copy of distutils, the others are by
 * volunteers. Source: whatsnew/3.12 and the packages' pages, read 2026-11.
 */
const STDLIB_REPLACEMENTS = {
    distutils: 'setuptools',
    asyncore: 'pyasyncore',
    asynchat: 'pyasynchat',
    imp: 'zombie-imp',
    cgi: 'legacy-cgi',
    cgitb: 'legacy-cgi',
    telnetlib: 'telnetlib3',
    audioop: 'audioop-lts',
    crypt: 'legacycrypt',
};

// EXTERNAL MODULE: ./build/catalog/server-versions.js
var server_versions = __webpack_require__(411);
// EXTERNAL MODULE: ./build/documents/conda.js + 2 modules
var documents_conda = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/python/requirements.js
var requirements = __webpack_require__(8767);
// EXTERNAL MODULE: ./build/python/versions.js
var versions = __webpack_require__(4414);
;// CONCATENATED MODULE: ./build/checks/scoring/provided.js
/** Which modules the environment of a deployment gives to its scoring script, as far as the files tell. */









const environments = new WeakMap();
function environmentOf(document, files) {
    let known = environments.get(document);
    if (known === undefined) {
        known = find(document, files);
        environments.set(document, known);
    }
    return known;
}
function find(document, files) {
    const { environment } = document;
    if (environment.form === 'reference')
        return { kind: 'unknown', why: 'reference' };
    if (environment.form !== 'inline')
        return { kind: 'none' };
    const { view } = environment;
    if (view.isGiven('build'))
        return { kind: 'unknown', why: 'build' };
    const reading = (0,documents_conda/* condaOf */.Td)(document, files);
    if (reading.kind === 'none')
        return { kind: 'unknown', why: view.isGiven('image') ? 'image' : 'reference' };
    if (reading.kind !== 'read' || reading.conda.faults.length > 0)
        return { kind: 'none' };
    const { conda } = reading;
    const isOpen = !conda.isComplete || conda.packages.some(({ name }) => CONDA_COLLECTIONS.includes(name));
    if (isOpen)
        return { kind: 'unknown', why: 'incomplete' };
    return { kind: 'known', packages: new ProvidedPackages(conda, isOfAzure(view.string('image'))) };
}
/** conda makes an environment of its own in these; another image may run something else. */
function isOfAzure(image) {
    return (image !== undefined && /^mcr\.microsoft\.com\/(?:azureml|mirror|devcontainers)\//i.test(image.trim()));
}
/** What every environment of conda has, asked for or not. */
const ALWAYS = ['pip', 'setuptools', 'wheel', server_versions/* SERVER_PACKAGE */.Tx];
/** Brought by the server, whichever way it comes into the container. */
const OF_SERVER = ['inference-schema', 'azureml-contrib-services'];
class ProvidedPackages {
    conda;
    /** Whether the image is one that Microsoft builds environments on. */
    isAzureImage;
    #direct;
    /** By distribution: the package that brings it. */
    #brought = new Map();
    /** Packages of which the catalogue does not know what they bring along. */
    #undocumented;
    constructor(conda, isAzureImage) {
        this.conda = conda;
        this.isAzureImage = isAzureImage;
        const names = conda.packages.flatMap(({ manager, name }) => manager === 'conda' ? pipNames(name) : [name]);
        this.#direct = new Set([...names, ...ALWAYS]);
        for (const { name, extras } of conda.packages)
            this.#takeExtras(name, extras);
        for (const name of this.#direct)
            this.#follow(name, name);
        this.#undocumented = [...this.#direct, ...this.#brought.keys()].filter(name => !isDocumented(name));
    }
    #takeExtras(name, extras) {
        const known = ownValue(EXTRA_DEPENDENCIES, name);
        for (const extra of extras)
            for (const brought of known?.[extra] ?? [])
                this.#bring(brought, name);
    }
    #bring(name, by) {
        if (this.#direct.has(name) || this.#brought.has(name))
            return;
        this.#brought.set(name, by);
        this.#follow(name, by);
    }
    #follow(name, by) {
        for (const brought of ownValue(DISTRIBUTION_DEPENDENCIES, name) ?? [])
            this.#bring(brought, by);
    }
    /** A module by its dotted name, with the names that are imported from it. */
    provides(module, names = []) {
        const { distributions, isKnown } = distributionsOf(module, names);
        if (distributions === undefined)
            return { kind: 'unknown' };
        if (distributions.some(name => this.#direct.has(name) || OF_SERVER.includes(name)))
            return { kind: 'given' };
        for (const distribution of distributions) {
            const by = this.#brought.get(distribution);
            if (by !== undefined)
                return by === server_versions/* SERVER_PACKAGE */.Tx ? { kind: 'given' } : { kind: 'transitive', by, distribution };
        }
        return this.#mayBePartOf(module, distributions)
            ? { kind: 'unknown' }
            : { kind: 'missing', distributions, isKnown };
    }
    /** `tensorflow-cpu-aws`, `mxnet-cu112`: builds of a package, or what needs it; `azureml-train-automl` of `azureml`. */
    #mayBePartOf(module, distributions) {
        if (distributions.some(name => [...this.#direct].some(given => given.startsWith(`${name}-`))))
            return true;
        const [top = ''] = module.split('.');
        return (NAMESPACE_PACKAGES.includes(top) &&
            this.#undocumented.some(name => name.startsWith(`${(0,requirements/* normalizedName */.j)(top)}-`)));
    }
    /** Whether a package may bring it along without the catalogue's knowledge: one of its own making, above all. */
    mayBring(distributions) {
        if (this.#undocumented.some(name => !PUBLIC.has(name)))
            return true;
        return this.#undocumented.length > 0 && distributions.some(name => BROUGHT.has(name));
    }
    /** Whether the standard library has a module, in every version of Python that may be installed. */
    stdlib(module) {
        const { python } = this.conda;
        const minors = python_releases/* PYTHON_RELEASES */.A.map(({ version }) => version).filter(version => version.startsWith('3.'));
        const [own] = python;
        const allowed = python.length === 1 && own?.versions !== undefined ? (0,versions/* allowedMinors */.JY)(own.versions, minors) : undefined;
        const stdlib = stdlibOf(module, allowed ?? []);
        if (stdlib.kind !== 'removed' && stdlib.kind !== 'not-yet')
            return stdlib;
        const replacement = ownValue(STDLIB_REPLACEMENTS, module);
        return replacement !== undefined && this.#direct.has(replacement) ? { kind: 'there' } : stdlib;
    }
}
/** Its own requirements are known, or it is known to be one that has none worth knowing. */
function isDocumented(name) {
    return Object.hasOwn(DISTRIBUTION_DEPENDENCIES, name) || LEAVES.has(name);
}
/** What well-known packages bring along. */
const BROUGHT = new Set([
    ...Object.values(DISTRIBUTION_DEPENDENCIES).flat(),
    ...Object.values(EXTRA_DEPENDENCIES).flatMap(extras => Object.values(extras).flat()),
]);
/** Packages that the catalogue knows by their modules. */
const PUBLIC = new Set([
    ...Object.values(MODULE_DISTRIBUTIONS).flat(),
    ...Object.values(NAMESPACE_DISTRIBUTIONS).flat(),
    ...NAMESAKE_MODULES.map(requirements/* normalizedName */.j),
]);
/** What others ask for and what asks for nothing itself, plus what is no Python at all. */
const LEAVES = new Set([
    ...BROUGHT,
    ...[
        'python',
        'pip',
        'setuptools',
        'wheel',
        'openssl',
        'cudatoolkit',
        'cudnn',
        'nccl',
        'mkl',
        'libgcc',
        'gcc',
        'git',
    ],
    ...[
        'blas',
        'libblas',
        'openblas',
        'nomkl',
        'ca-certificates',
        'certifi',
        'cpuonly',
        'pytorch-cuda',
        'ffmpeg',
        'zlib',
    ],
    ...[
        'pywin32',
        'gunicorn',
        'xlrd',
        'ujson',
        'orjson',
        'simplejson',
        'pymysql',
        'pyodbc',
        'psycopg2',
        'psycopg2-binary',
    ],
    ...[
        'python-dotenv',
        'nltk',
        'sentencepiece',
        'xlsxwriter',
        'unidecode',
        'pymssql',
        'lz4',
        'redis',
        'toml',
        'tomli',
    ],
]);
function pipNames(name) {
    return [...(ownValue(PIP_NAMES_OF_CONDA, name) ?? []), name];
}
/** @param pythons the versions that may be installed; none where nothing is known */
function stdlibOf(module, pythons) {
    // What begins with an underscore is Python's own business.
    if (module.startsWith('_') || STDLIB.has(module))
        return { kind: 'there' };
    if (WINDOWS_MODULES.includes(module))
        return { kind: 'windows' };
    const change = ownValue(STDLIB_CHANGES, module);
    if (change === undefined)
        return { kind: 'no' };
    const { since, removed } = change;
    const isIn = (version) => (since === undefined || minor(version) >= minor(since)) &&
        (removed === undefined || minor(version) < minor(removed));
    if (pythons.length === 0 || pythons.some(isIn))
        return { kind: 'there' };
    const isTooOld = since !== undefined && pythons.every(version => minor(version) < minor(since));
    const version = (isTooOld ? since : removed) ?? '';
    return {
        kind: isTooOld ? 'not-yet' : 'removed',
        version,
        replacement: ownValue(STDLIB_REPLACEMENTS, module),
    };
}
const STDLIB = new Set(STDLIB_MODULES);
function minor(version) {
    return Number(version.split('.')[1] ?? 0);
}
/** The distributions that bring a module, by the catalogue; else the one that has its name. */
function distributionsOf(module, names = []) {
    const top = module.split('.')[0] ?? '';
    if (NAMESPACE_PACKAGES.includes(top)) {
        const own = names.map(name => `${module}.${name}`).flatMap(name => inNamespace(name) ?? []);
        const distributions = own.length > 0 ? own : inNamespace(module);
        return { distributions, isKnown: distributions !== undefined };
    }
    const own = ownValue(MODULE_DISTRIBUTIONS, top);
    if (own !== undefined)
        return { distributions: own, isKnown: true };
    return { distributions: [(0,requirements/* normalizedName */.j)(top)], isKnown: NAMESAKE_MODULES.includes(top) };
}
/** By the longest part of the dotted name that the catalogue has, unless that is shared by many. */
function inNamespace(dotted) {
    for (let name = dotted; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
        const own = ownValue(NAMESPACE_DISTRIBUTIONS, name);
        if (own !== undefined)
            return own;
    }
    return undefined;
}
/** Foreign names are looked up here: `constructor` must not find what every object has. */
function ownValue(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}

;// CONCATENATED MODULE: ./build/checks/scoring/imports.js
/** Where the modules come from that a scoring script and the local modules that it loads import. */





const STEPS = ['notice', 'warning', 'error'];
const HIGHEST = {
    start: 'error',
    request: 'error',
    perhaps: 'warning',
    remote: 'notice',
};
/** An import that Python may never come to is no more than a warning. */
function severityOf(certainty, highest) {
    return STEPS[Math.min(STEPS.indexOf(highest), STEPS.indexOf(HIGHEST[certainty]))] ?? 'notice';
}
const FINE = { kind: 'fine' };
/** More imports in one file are no scoring script. */
const imports_MAX_IMPORTS = 500;
const judged = new WeakMap();
/** The imports that something may be said of: nothing guards them, and the server comes by. */
function judgedImports(script) {
    const known = judged.get(script.document);
    if (known !== undefined)
        return known;
    const found = judgeImports(script);
    judged.set(script.document, found);
    return found;
}
function judgeImports(script) {
    const files = [{ file: script, isSure: true }, ...loadedModules(script)];
    const isOpen = files.some(({ file }) => changesPath(file)) || hasOwnPath(script);
    return files.flatMap(({ file, isSure }) => file.module.syntaxError !== undefined
        ? []
        : file.module.imports
            .slice(0, imports_MAX_IMPORTS)
            .filter(each => !each.guarded && !each.mainOnly)
            .map(each => ({
            file,
            import: each,
            verdict: each.level > 0 ? ofRelative(script, file, each) : ofAbsolute(script, each, isOpen),
            certainty: certaintyOf(script, file, each, isSure),
        })));
}
function changesPath({ module }) {
    return module.sysPathChanges.length > 0;
}
/** The deployment says itself where Python looks. */
function hasOwnPath({ document }) {
    return ['PYTHONPATH', 'AML_APP_ROOT', 'AZUREML_SOURCE_DIRECTORY'].some(name => document.has(['environment_variables', name]));
}
function certaintyOf(script, file, each, isSure) {
    const isOfScript = file.source === script.source;
    if (isSure && isSurelyRun(script, file, each))
        return 'start';
    if (isOfScript && each.functionName === 'run' && !each.conditional)
        return 'request';
    return isOfScript || each.where !== 'function' ? 'perhaps' : 'remote';
}
function ofRelative(script, file, each) {
    const { module, level, names = [] } = each;
    if (file.source === script.source) {
        // `from .tools import x` would be `from tools import x`.
        const better = module === '' ? (names[0]?.name ?? '') : module;
        return { kind: 'relative-in-script', better };
    }
    const from = relativeFolder(file, level);
    if (!(0,file_tree/* isInside */.FK)(script.codeFolder, from))
        return FINE;
    if (module === '')
        return FINE;
    const { found, missing } = resolveIn(script.files, from, module);
    const dots = '.'.repeat(level);
    if (found.kind === 'other-case')
        return { kind: 'other-case', actual: found.actual, better: dots + withName(module, found.actual) };
    if (found.kind === 'missing' && missing !== undefined)
        return { kind: 'not-in-package', missing: dots + missing, of: script.files.display(from) };
    return ofNames(script, each, found);
}
function ofAbsolute(script, each, isOpen) {
    const { module } = each;
    const [top = ''] = module.split('.');
    if (top === '' || top === '__main__' || stdlibOf(top, []).kind !== 'no')
        return FINE;
    const isPublic = isPublicModule(top);
    const resolved = resolveAbsolute(script, module);
    const { found, missing } = resolved;
    if (found.kind === 'other-case') {
        return isPublic || isOpen
            ? FINE
            : { kind: 'other-case', actual: found.actual, better: withName(module, found.actual) };
    }
    if (found.kind !== 'missing')
        return isPublic || isOpen ? FINE : ofNames(script, each, found);
    if (resolved.parent !== undefined && missing !== undefined) {
        if (isPublic || isOpen || isOpaque(script, resolved.parent))
            return FINE;
        return { kind: 'not-in-package', missing, of: script.files.display(imports_pathOf(resolved.parent)) };
    }
    if (isPublic)
        return { kind: 'package' };
    return isOpen ? FINE : (inRepository(script, top, module) ?? { kind: 'package' });
}
/** A module of a well-known package: a local folder of that name may hold anything. */
function isPublicModule(top) {
    const { distributions, isKnown } = distributionsOf(top);
    return isKnown || distributions === undefined;
}
/** The names of `from module import name` against what a local module has. */
function ofNames(script, each, found) {
    if (each.dynamic || each.names === undefined || found.kind === 'compiled')
        return FINE;
    for (const name of each.names.slice(0, imports_MAX_IMPORTS)) {
        if (/^__\w+__$/.test(name.name) || hasName(script, found, name.name))
            continue;
        return {
            kind: 'not-in-package',
            missing: `${'.'.repeat(each.level)}${each.module}.${name.name}`,
            of: script.files.display(imports_pathOf(found)),
            name,
        };
    }
    return FINE;
}
function hasName(script, found, name) {
    if (found.kind === 'folder')
        return moduleIn(script.files, found.path, name).kind !== 'missing';
    if (found.kind !== 'file')
        return true;
    const isPackage = /[\\/]__init__\.py$/.test(found.path);
    if (isPackage && moduleIn(script.files, (0,external_node_path_.dirname)(found.path), name).kind !== 'missing')
        return true;
    const file = script.read(found.path);
    return file === undefined || definedIn(script, file, name);
}
/** A package whose `__init__.py` may make modules that no file has. */
function isOpaque(script, package_) {
    if (package_.kind !== 'file')
        return package_.kind !== 'folder';
    const file = script.read(package_.path);
    return (file === undefined ||
        file.module.opaque.some(({ reason }) => reason !== 'star-import') ||
        file.module.syntaxError !== undefined);
}
function imports_pathOf(found) {
    if (found.kind !== 'file')
        return 'path' in found ? found.path : '';
    return /[\\/]__init__\.py$/.test(found.path) ? (0,external_node_path_.dirname)(found.path) : found.path;
}
function withName(module, actual) {
    return module
        .split('.')
        .map(name => (name.toLowerCase() === actual.toLowerCase() ? actual : name))
        .join('.');
}
/** A code folder of more files is not searched to the end. */
const imports_ENOUGH_FILES = 2_000;
/** Where else in the repository a module of this name is. */
function inRepository(script, top, module) {
    const { files, codeFolder, document } = script;
    const below = filesOf(script).filter(({ name }) => isOfModule(name, top));
    const [own] = below;
    if (below.length === 1 && own !== undefined) {
        const dotted = own.name.replace(/\/__init__\.py$|\.py$/, '').replaceAll('/', '.');
        const better = dotted.slice(0, dotted.length - top.length) + module;
        if (/^[A-Za-z_][\w.]*$/.test(better))
            return { kind: 'deeper', path: files.display(own.path), better };
    }
    if (below.length > 0)
        return FINE;
    const end = files.repositoryOf(document.source.path) ?? files.root;
    for (let folder = (0,external_node_path_.dirname)(codeFolder); (0,file_tree/* isInside */.FK)(end, folder); folder = (0,external_node_path_.dirname)(folder)) {
        for (const place of [folder, (0,external_node_path_.join)(folder, 'src')]) {
            if (roots(script).includes(place))
                continue;
            const found = moduleIn(files, place, top);
            if (found.kind === 'file' || (found.kind === 'folder' && holdsPython(script, found.path))) {
                return { kind: 'elsewhere', path: files.display(imports_pathOf(found)) };
            }
        }
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    return undefined;
}
const listed = new WeakMap();
function filesOf({ files, codeFolder, document }) {
    const known = listed.get(document) ?? files.filesBelow(codeFolder, imports_ENOUGH_FILES);
    listed.set(document, known);
    return known;
}
function isOfModule(name, top) {
    return name.endsWith(`/${top}.py`) || name.endsWith(`/${top}/__init__.py`);
}
function holdsPython({ files }, folder) {
    return files.filesBelow(folder, 100).some(({ name }) => name.endsWith('.py') && !name.includes('/'));
}
/** Whether the environment is known to the last package. */
function knownPackages({ document, files }) {
    const environment = environmentOf(document, files);
    return environment.kind === 'known' ? environment.packages : undefined;
}
/** Whether some file changes where Python looks for modules. */
function changesSearch(script) {
    return hasOwnPath(script) || [script, ...loadedModules(script).map(({ file }) => file)].some(changesPath);
}

;// CONCATENATED MODULE: ./build/checks/scoring/missing-module.js






/**
 * The modules of the project that the script imports are uploaded with it, and lie where the server looks. Only the
 * code folder goes up (azure-ai-ml 1.34.0), and the script is loaded as a module of its own, outside of any package
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py`).
 */
const missingModule = defineScriptCheck({
    id: 'scoring/missing-module',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const told = new Set();
        for (const each of judgedImports(script)) {
            const made = judge(script, each);
            if (made === undefined)
                continue;
            // Two lines that import from one lost module are one mistake.
            const key = JSON.stringify([made.at.file, made.message, made.values]);
            if (!told.has(key))
                yield made;
            told.add(key);
        }
        yield* leftOut(script);
    },
});
function judge(script, each) {
    const { verdict, import: own } = each;
    const values = { module: (0,shown/* shown */.S)('.'.repeat(own.level) + own.module), code: codeOf(script) };
    switch (verdict.kind) {
        case 'relative-in-script':
            return missing_module_tell(script, each, {
                message: 'relative',
                values: { ...values, better: (0,shown/* shown */.S)(verdict.better) },
            });
        case 'not-in-package': {
            const { name, missing, of } = verdict;
            const message = name === undefined ? 'not-in-package' : 'no-name';
            const more = { missing: (0,shown/* shown */.S)(missing), of, name: (0,shown/* shown */.S)(name?.name ?? '') };
            return missing_module_tell(script, each, {
                message,
                values: { ...values, ...more },
                ...(name && { span: name.span }),
            });
        }
        case 'other-case': {
            const more = { actual: (0,shown/* shown */.S)(verdict.actual), better: (0,shown/* shown */.S)(verdict.better) };
            return missing_module_tell(script, each, {
                message: 'other-case',
                values: { ...values, ...more },
                edits: replacing(each, verdict.better),
            });
        }
        case 'deeper':
            return missing_module_tell(script, each, {
                message: 'deeper',
                values: { ...values, path: verdict.path, better: (0,shown/* shown */.S)(verdict.better) },
            });
        case 'elsewhere':
            return missing_module_tell(script, each, { message: 'elsewhere', values: { ...values, path: verdict.path } });
        default:
            return undefined;
    }
}
/** What lies elsewhere may be installed in an environment that nobody has listed. */
const MAY_BE_INSTALLED = ['elsewhere', 'deeper', 'other-case'];
function missing_module_tell(script, each, { message, values, span, edits = [] }) {
    const packages = knownPackages(script);
    const isOpen = MAY_BE_INSTALLED.includes(message) && packages === undefined;
    if (MAY_BE_INSTALLED.includes(message) && packages !== undefined) {
        const provided = packages.provides(each.import.module);
        if (provided.kind !== 'missing')
            return undefined;
    }
    return problemIn(script, each.file, span ?? each.import.moduleSpan, {
        message,
        values,
        edits: isOpen ? [] : edits,
        severity: severityOf(each.certainty, isOpen ? 'warning' : 'error'),
        key: values.missing ?? values.module ?? '',
    });
}
/** Safe where only names from the module are used: `import Utils` is `Utils` further down as well. */
function replacing({ file, import: { names, star, moduleSpan, module, level } }, better) {
    const isWritten = file.source.slice(moduleSpan) === '.'.repeat(level) + module;
    return (names !== undefined || star) && isWritten ? [editIn(file, moduleSpan, better)] : [];
}
/** Local modules that a rule keeps out of the upload. The script itself is a question of `paths/amlignore`. */
function* leftOut(script) {
    const rules = (0,upload_rules/* uploadRules */.Ds)(script.files, script.codeFolder);
    if (rules === undefined)
        return;
    for (const { file, isSure } of loadedModules(script)) {
        const name = (0,external_node_path_.relative)(script.codeFolder, file.source.path).split(external_node_path_.sep).join('/');
        const rule = name.startsWith('../') ? undefined : rules.leavesOut(name);
        if (rule === undefined)
            continue;
        yield problemIn(script, file, { start: 0, end: 0 }, {
            message: 'left-out',
            severity: isSure ? 'error' : 'warning',
            values: {
                path: file.source.file,
                name,
                rule: (0,shown/* shown */.S)(rule.text),
                rules: rules.source.file,
                rulesName: rules.name,
            },
            related: [{ message: 'scoring/missing-module/rule', at: rule.at }],
            key: name,
        });
    }
}
function codeOf({ files, codeFolder }) {
    const folder = files.display(codeFolder);
    return folder.endsWith('/') ? folder : `${folder}/`;
}

;// CONCATENATED MODULE: ./build/catalog/python-optional-needs.js
const OPTIONAL_NEEDS = [
    {
        uses: /^xgboost\.(?:sklearn\.)?XGB(?:RF)?(?:Classifier|Regressor|Ranker|Model)$/,
        modules: ['sklearn'],
        says: 'sklearn needs to be installed in order to use this module',
    },
    {
        uses: /^lightgbm\.(?:sklearn\.)?LGBM(?:Classifier|Regressor|Ranker|Model)$/,
        modules: ['sklearn'],
        says: 'scikit-learn is required for lightgbm.sklearn',
    },
    {
        uses: /^pandas\.read_parquet$/,
        modules: ['pyarrow', 'fastparquet'],
        says: 'Unable to find a usable engine',
    },
    { uses: /^pandas\.read_feather$/, modules: ['pyarrow'], says: "Missing optional dependency 'pyarrow'" },
    { uses: /^pandas\.read_hdf$/, modules: ['tables'], says: "Missing optional dependency 'pytables'" },
    { uses: /^keras\.\w/, modules: ['tensorflow', 'torch', 'jax'], says: "No module named 'tensorflow'" },
];

;// CONCATENATED MODULE: ./build/checks/scoring/adding-pip.js
/** None where there is no line to go by: no pip section, a list in brackets, a value that came from elsewhere. */
function addingPip({ packages }, distribution) {
    const last = packages.filter(({ manager }) => manager === 'pip').at(-1);
    if (last === undefined ||
        last.place.at.input !== undefined ||
        last.requirementsFile?.option === 'constraint')
        return [];
    const { source } = last.place.view;
    const { line } = last.place.at.end;
    const text = source.line(line);
    const start = startOfLine(last, text);
    if (start === undefined)
        return [];
    const end = { line, column: text.length + 1 };
    const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
    return [{ at: { file: source.file, start: end, end }, text: `${lineBreak}${start}${distribution}` }];
}
/** `      - ` of an item of a list; nothing in a requirements file. */
function startOfLine({ requirementsFile, place }, text) {
    if (requirementsFile !== undefined)
        return /^\S/.test(text) && !text.endsWith('\\') ? '' : undefined;
    if (place.at.start.line !== place.at.end.line)
        return undefined;
    const item = /^(\s*-\s+)["']?(?=[A-Za-z])/.exec(text);
    // The line is the item's own, and not a list in brackets.
    return item !== null && item[0].length === place.at.start.column - 1 ? item[1] : undefined;
}

// EXTERNAL MODULE: ./build/catalog/curated-environments.js
var curated_environments = __webpack_require__(9557);
// EXTERNAL MODULE: ./build/catalog/inference-images.js
var inference_images = __webpack_require__(2250);
// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/checks/environment/image.js
var environment_image = __webpack_require__(2207);
// EXTERNAL MODULE: ./build/checks/references.js
var references = __webpack_require__(7140);
;// CONCATENATED MODULE: ./build/checks/scoring/minimal-image.js
/** The minimal inference image that a deployment runs on as it is, without a conda file of its own. */





/** undefined for any other image, and for one whose content is not recorded. */
function minimalImageOf(document) {
    const name = nameOf(document);
    const content = inference_images/* MINIMAL_IMAGES */.fM.find(image => name !== undefined && image.name.test(name));
    return name === undefined || content === undefined ? undefined : { ...content, name };
}
function nameOf(document) {
    const { environment } = document;
    if (environment.form === 'reference') {
        const reference = (0,references/* parseReference */.F)(environment.text);
        return reference.form === 'registry' && reference.registry === curated_environments/* CURATED_REGISTRY */.Je
            ? reference.name
            : undefined;
    }
    // What is built on an image holds more than the image.
    if (environment.form !== 'inline' || environment.view.isGiven('build'))
        return undefined;
    // A misspelled conda_file is contract/unknown-key's finding, and the packages may all be in there.
    if (environment.view.entries('').some(({ key }) => /conda/i.test(key.text)))
        return undefined;
    const reading = (0,environment_image/* imageOf */.d)(document)?.reading;
    if (reading === undefined || 'fault' in reading)
        return undefined;
    const { registry, repository } = reading.image;
    return (0,reference/* kindOfRegistry */.zr)(registry) === 'microsoft'
        ? /^azureml\/(?:curated\/)?([^/]+)$/.exec(repository)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./build/checks/scoring/missing-package.js








/**
 * The environment brings every package that the script and its modules import. The client does not look; a module that
 * is not there ends the script with a ModuleNotFoundError, and the container crashes.
 */
const missingPackage = defineScriptCheck({
    id: 'scoring/missing-package',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const environment = environmentOf(script.document, script.files);
        if (environment.kind === 'none')
            return;
        const imports = judgedImports(script);
        const wanted = imports.filter(({ verdict }) => verdict.kind === 'package');
        if (environment.kind === 'known') {
            yield* fromStdlib(script, imports, environment.packages);
            yield* fromPackages(script, wanted, environment.packages);
            yield* fromNeeds(script, environment.packages);
        }
        else
            yield* fromImage(script, wanted, environment.why);
    },
});
/** An image without a conda file: of a few it is known what they hold, and what is missed in them. */
function* fromImage(script, wanted, why) {
    const image = minimalImageOf(script.document);
    const open = [];
    for (const each of firstOfEach(wanted)) {
        const names = each.import.names?.map(({ name }) => name) ?? [];
        const { distributions = [] } = distributionsOf(each.import.module, names);
        const lacking = distributions.find(name => image?.lacks.includes(name));
        if (image === undefined || (lacking !== undefined && changesSearch(script)))
            open.push(each);
        else if (lacking !== undefined)
            yield notInImage(script, each, lacking, image);
        else if (!distributions.some(name => image.brings.includes(name)))
            open.push(each);
    }
    if (open.length > 0)
        yield unanswered(script, open, why);
}
function notInImage(script, each, distribution, { name, brings }) {
    return problemIn(script, each.file, each.import.moduleSpan, {
        message: 'not-in-image',
        severity: severityOf(each.certainty, 'warning'),
        values: {
            module: (0,shown/* shown */.S)(each.import.module),
            top: (0,shown/* shown */.S)(topOf(each)),
            distribution,
            image: (0,shown/* shown */.S)(name),
            brings,
        },
        key: topOf(each),
    });
}
function unanswered({ document }, wanted, why) {
    const modules = [...new Set(wanted.map(topOf))].map(shown/* shown */.S);
    const few = modules.length > 6 ? [...modules.slice(0, 6), '\u2026'] : modules;
    return (0,check/* notChecked */.lb)(document, 'environment', 'unknown-content', { message: why, values: { modules: few } });
}
function topOf({ import: { module } }) {
    return module.split('.')[0] ?? '';
}
/** Modules that this version of Python does not have, or that Linux does not. */
function* fromStdlib(script, imports, packages) {
    for (const each of firstOfEach(imports.filter(one => one.import.level === 0))) {
        const module = topOf(each);
        if (stdlibOf(module, []).kind === 'no')
            continue;
        const stdlib = packages.stdlib(module);
        if (stdlib.kind === 'there' || stdlib.kind === 'no')
            continue;
        yield problemIn(script, each.file, each.import.moduleSpan, {
            message: variant(stdlib),
            severity: severityOf(each.certainty, 'error'),
            values: {
                module: (0,shown/* shown */.S)(module),
                version: 'version' in stdlib ? stdlib.version : '',
                replacement: replacementOf(stdlib) ?? '',
            },
            related: pythonPlace(packages),
            key: module,
        });
    }
}
function variant(stdlib) {
    return stdlib.kind === 'removed' && stdlib.replacement !== undefined ? 'removed-replaced' : stdlib.kind;
}
function replacementOf(stdlib) {
    return 'replacement' in stdlib ? stdlib.replacement : undefined;
}
function pythonPlace({ conda }) {
    const [python] = conda.python;
    return python === undefined ? [] : [{ message: 'scoring/missing-package/python', at: python.place.at }];
}
function* fromPackages(script, wanted, packages) {
    const isOpen = changesSearch(script);
    for (const each of firstOfEach(wanted)) {
        const { module, names = [] } = each.import;
        const provided = packages.provides(module, names.map(({ name }) => name));
        if (provided.kind === 'transitive') {
            const values = { module: (0,shown/* shown */.S)(module), distribution: provided.distribution, by: (0,shown/* shown */.S)(provided.by) };
            const options = { message: 'transitive', severity: 'notice', values, key: topOf(each) };
            yield problemIn(script, each.file, each.import.moduleSpan, options);
        }
        else if (provided.kind === 'missing')
            yield missing_package_missing(script, each, provided, { packages, isOpen });
    }
}
function missing_package_missing(script, each, found, { packages, isOpen }) {
    const [distribution = ''] = found.distributions;
    const isSure = found.isKnown && !isOpen && packages.isAzureImage;
    const highest = packages.mayBring(found.distributions) ? 'notice' : isSure ? 'error' : 'warning';
    const { conda } = packages;
    const edits = highest === 'error' ? addingPip(conda, distribution) : [];
    return problemIn(script, each.file, each.import.moduleSpan, {
        message: !found.isKnown ? 'unknown-module' : each.certainty === 'request' ? 'in-run' : '',
        severity: severityOf(each.certainty, highest),
        values: {
            module: (0,shown/* shown */.S)(each.import.module),
            top: (0,shown/* shown */.S)(topOf(each)),
            distribution,
            conda: conda.view.source.file,
            line: `- ${distribution}`,
        },
        related: conda.pipSection === undefined
            ? []
            : [{ message: 'scoring/missing-package/pip', at: conda.pipSection.at }],
        edits,
        key: topOf(each),
    });
}
/** What a package of the environment needs for a part of it that the script uses, and does not bring along. */
function* fromNeeds(script, packages) {
    const uses = usesOf(script);
    for (const { uses: pattern, modules, says } of OPTIONAL_NEEDS) {
        const use = uses.find(({ target }) => pattern.test(target));
        const provided = modules.map(module => packages.provides(module));
        const isGiven = provided.some(({ kind }) => kind !== 'missing');
        const [first] = provided;
        if (use === undefined || isGiven || first?.kind !== 'missing')
            continue;
        // Where the package itself is missing, that is the news.
        if (packages.provides(use.target.split('.')[0] ?? '').kind === 'missing')
            continue;
        const [distribution = ''] = first.distributions;
        yield problemIn(script, script, use.span, {
            message: 'needs',
            severity: packages.mayBring(first.distributions) ? 'notice' : 'warning',
            values: {
                use: (0,shown/* shown */.S)(use.target),
                says,
                distribution,
                conda: packages.conda.view.source.file,
                line: `- ${distribution}`,
            },
            key: `${use.target} ${distribution}`,
        });
    }
}
/** What the script takes from its packages: by name from an import, or by a call. */
function usesOf({ module }) {
    const imported = module.imports
        .filter(each => each.level === 0 && !each.guarded && !each.mainOnly)
        .flatMap(each => (each.names ?? []).map(({ name, span }) => ({ target: `${each.module}.${name}`, span })));
    const called = module.calls
        .filter(each => !each.mainOnly)
        .map(({ target, calleeSpan }) => ({ target, span: calleeSpan }));
    return [...imported, ...called];
}
const ORDER = ['start', 'request', 'perhaps', 'remote'];
/** One import for each module of each file: the one that Python comes to first. */
function firstOfEach(imports) {
    const found = new Map();
    for (const each of imports) {
        const { distributions } = distributionsOf(each.import.module, (each.import.names ?? []).map(({ name }) => name));
        const key = JSON.stringify([each.file.source.path, distributions ?? each.import.module]);
        const known = found.get(key);
        if (known === undefined || ORDER.indexOf(each.certainty) < ORDER.indexOf(known.certainty))
            found.set(key, each);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/python/path-parts.js
var path_parts = __webpack_require__(8427);
;// CONCATENATED MODULE: ./build/checks/scoring/model-path.js







const MODEL_DIR = 'AZUREML_MODEL_DIR';
/** More paths in one script are no scoring script. */
const MAX_PATHS = 500;
/**
 * Paths below AZUREML_MODEL_DIR exist in the container. A model that is a folder keeps the folder's name there, a model
 * that is a file lies directly in it (docs of the variable; Azure/azureml-examples#1068, Azure/aml-deploy#63). Only a
 * model that is inline and on this disk can be looked into.
 */
const modelPathInScript = defineScriptCheck({
    id: 'scoring/model-path',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const model = localModel(script);
        if (model === undefined)
            return;
        const paths = script.module.paths.flatMap(each => {
            const below = (0,path_parts/* pathBelowEnv */.qh)(each.parts, MODEL_DIR);
            return each.mainOnly || below === undefined || !isPlain(below) ? [] : [{ each, below: normal(below) }];
        });
        const verdicts = new Map(paths.slice(0, MAX_PATHS).map(({ below }) => [below, wrongIn(script.files, model, below)]));
        const hasOtherWay = [...verdicts].some(([below, wrong]) => below !== '' && wrong === undefined);
        const asked = new Set(paths.filter(({ each }) => isAskedFor(each)).map(({ below }) => below));
        yield* folderItself(script, model);
        const told = new Set();
        for (const { each, below } of paths) {
            // A script that looks before it opens has a way out of its own.
            if (below === '' || asked.has(below) || isWritten(each) || told.has(below))
                continue;
            const wrong = verdicts.get(below);
            if (wrong === undefined)
                continue;
            told.add(below);
            yield model_path_tell(script, each, {
                below,
                wrong,
                model,
                isOpen: asked.size > 0 || (each.conditional && hasOtherWay),
            });
        }
    },
});
/** Functions that want the folder with this file in it. */
const FOLDER_LOADERS = [
    [/^mlflow\.\w+\.load_model$/, 'MLmodel'],
    [
        /^(?:transformers|diffusers|peft)\.\w+\.from_pretrained$|^sentence_transformers\.SentenceTransformer$/,
        'config.json',
    ],
    [
        /^(?:tensorflow\.)?keras\.(?:models|saving)\.load_model$|^tensorflow\.saved_model\.load$/,
        'saved_model.pb',
    ],
];
/** AZUREML_MODEL_DIR alone, given to what wants the model's own folder, which is the one below. */
function* folderItself(script, model) {
    if (model.kind !== 'folder')
        return;
    for (const each of script.module.paths.slice(0, MAX_PATHS)) {
        if (each.mainOnly || each.passedTo === undefined || (0,path_parts/* pathBelowEnv */.qh)(each.parts, MODEL_DIR) !== '')
            continue;
        const target = each.passedTo.target;
        const loader = FOLDER_LOADERS.find(([loads]) => loads.test(target));
        if (loader === undefined || script.files.look(model.path, loader[1]).kind !== 'file')
            continue;
        yield problemIn(script, script, each.passedTo.span, {
            message: 'folder-itself',
            severity: each.conditional ? 'warning' : 'error',
            values: {
                call: (0,shown/* shown */.S)(each.passedTo.callee),
                marker: loader[1],
                name: (0,shown/* shown */.S)(model.name),
                model: script.files.display(model.path),
            },
            key: each.passedTo.target,
        });
        return;
    }
}
function localModel({ document, files }) {
    // The variable is the user's own then, or the model is mounted elsewhere.
    if (document.has(['environment_variables', MODEL_DIR]) || document.isGiven('model_mount_path'))
        return undefined;
    const place = (0,places/* modelPath */.LH)(document);
    if (place === undefined || place.view.isTemplate(place.path) || (0,places/* isAddress */.PW)(place.written))
        return undefined;
    const { kind, path } = files.look(place.base, place.written);
    if ((kind !== 'file' && kind !== 'folder') || files.leavesRepository(document.source.path, path) === true)
        return undefined;
    return { kind, path, name: (0,external_node_path_.basename)(path) };
}
/** Nothing in it that leads elsewhere or stands for something else. */
function isPlain(below) {
    return !/[*?[\]{}]|(?:^|\/)\.\.(?:\/|$)/.test(below);
}
function normal(below) {
    return below
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}
/** What is wrong with a path below AZUREML_MODEL_DIR; undefined where the container will have it. */
function wrongIn(files, model, below) {
    if (below.includes('\\')) {
        const slashed = normal(below.replaceAll('\\', '/'));
        return wrongIn(files, model, slashed) === undefined
            ? { message: 'backslash', better: slashed }
            : undefined;
    }
    return model.kind === 'file' ? wrongForFile(model, below) : wrongForFolder(files, model, below);
}
function wrongForFile({ name }, below) {
    if (below === name)
        return undefined;
    if (below.toLowerCase() === name.toLowerCase())
        return { message: 'other-case', better: name };
    return { message: below.split('/').at(-1) === name ? 'file-direct' : 'file-other', better: name };
}
function wrongForFolder(files, { path, name }, below) {
    const [first = '', ...rest] = below.split('/');
    if (first === name) {
        if (rest.length === 0)
            return undefined;
        const look = files.look(path, rest.join('/'));
        if (look.kind === 'other-case')
            return { message: 'other-case', better: inContainer(path, name, look.actual) };
        if (look.kind !== 'missing')
            return undefined;
        const nearest = look.nearest !== undefined && (0,file_tree/* isInside */.FK)(path, look.nearest) ? look.nearest : undefined;
        return { message: 'missing', better: nearest && inContainer(path, name, nearest) };
    }
    const inside = files.look(path, below);
    if (inside.kind === 'file' || inside.kind === 'folder')
        return { message: 'kept-folder', better: `${name}/${below}` };
    if (first.toLowerCase() === name.toLowerCase()) {
        const better = [name, ...rest].join('/');
        return wrongForFolder(files, { kind: 'folder', path, name }, better) === undefined
            ? { message: 'other-case', better }
            : undefined;
    }
    // Without its first folder, under whatever name that was: `outputs/model.pkl` of `model/model.pkl`.
    const without = rest.length === 0 ? undefined : files.look(path, rest.join('/'));
    if (without?.kind === 'file')
        return { message: 'kept-folder', better: `${name}/${rest.join('/')}` };
    return { message: 'missing', better: undefined };
}
function inContainer(path, name, actual) {
    return (0,external_node_path_.join)(name, actual.slice(path.length)).replaceAll('\\', '/');
}
function model_path_tell(script, each, { below, wrong, model, isOpen }) {
    const isSure = wrong.message !== 'missing';
    const severity = !isSure || isOpen || each.conditional ? 'warning' : 'error';
    const message = wrong.message === 'missing' && wrong.better !== undefined ? 'did-you-mean' : wrong.message;
    const literals = each.parts.filter(part => part.kind === 'literal');
    const place = script.document.model.form === 'inline' ? script.document.model.view.range('path') : undefined;
    return problemIn(script, script, spanOf(each, literals), {
        message,
        severity,
        values: {
            written: `$${MODEL_DIR}/${(0,shown/* shown */.S)(below)}`,
            better: `$${MODEL_DIR}/${(0,shown/* shown */.S)(wrong.better ?? '')}`,
            rest: (0,shown/* shown */.S)(wrong.better ?? ''),
            model: script.files.display(model.path),
            name: (0,shown/* shown */.S)(model.name),
        },
        related: place === undefined ? [] : [{ message: 'scoring/model-path/model', at: place }],
        edits: severity === 'error' ? model_path_replacing(script, each, literals, wrong.better) : [],
        key: below,
    });
}
/** From the first literal to the last, where they stand in the expression; else the expression. */
function spanOf({ span }, literals) {
    const [first] = literals;
    const last = literals.at(-1);
    const isOwn = first !== undefined && last !== undefined && first.span.start <= last.span.start;
    return isOwn ? { start: first.span.start, end: Math.max(first.span.end, last.span.end) } : span;
}
/** Only where the whole rest is one literal in plain quotes. */
function model_path_replacing(script, each, literals, better) {
    const [own] = literals;
    if (better === undefined || own === undefined || literals.length !== 1 || each.parts.length !== 2)
        return [];
    const written = script.source.slice(own.span);
    const quoted = /^(['"])([\w./ -]*)\1$/.exec(written);
    if (quoted === null || own.kind !== 'literal' || !/^[\w./ -]+$/.test(better))
        return [];
    const [, quote = '', text = ''] = quoted;
    const slash = text.startsWith('/') ? '/' : '';
    // The name of a file may serve elsewhere in the script too.
    const isOwn = each.span.start <= own.span.start && own.span.end <= each.span.end;
    return isOwn ? [editIn(script, own.span, `${quote}${slash}${better}${quote}`)] : [];
}

;// CONCATENATED MODULE: ./build/checks/scoring/relative-path.js







const APP = '/var/azureml-app';
/** More paths in one script are no scoring script. */
const relative_path_MAX_PATHS = 500;
/** Nobody mends more of them at a time. */
const MAX_TOLD = 50;
/**
 * What the script reads while it starts is found from the script's own place, not from the folder that a person
 * happened to start it in. In the images of Azure ML the server starts in the folder of the script (azure-ai-ml 1.34.0
 * `azureml_image_context.py`: "AML_APP_ROOT/working directory"); no document says so, hence no error for what lies there.
 */
const relativePath = defineScriptCheck({
    id: 'scoring/relative-path',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    *judge(script) {
        const told = new Set();
        for (const made of [...ofPaths(script), ...ofAppFolder(script)]) {
            const key = JSON.stringify([made.message, made.values]);
            if (!told.has(key) && told.size < MAX_TOLD)
                yield made;
            told.add(key);
        }
    },
});
function* ofPaths(script) {
    const isMoved = script.module.calls.some(({ target }) => target === 'os.chdir' || target === 'contextlib.chdir');
    const makes = script.module.calls.some(makesFiles);
    const asked = new Set(script.module.paths.filter(isAskedFor).flatMap(each => literalPath(each) ?? []));
    for (const each of script.module.paths.slice(0, relative_path_MAX_PATHS)) {
        const written = literalPath(each);
        if (written === undefined || !isReadAtStart(each) || asked.has(written))
            continue;
        const made = isOfMachine(written)
            ? ofMachine(script, each, written)
            : isMoved
                ? undefined
                : relative_path_ofRelative(script, each, written, makes);
        if (made !== undefined)
            yield made;
    }
}
/** At import or in `init()`, without a condition: what goes wrong here stops the container. */
function isReadAtStart(each) {
    const isAtStart = each.where !== 'function' || each.functionName === 'init';
    if (!isAtStart || each.conditional || each.mainOnly || each.passedTo === undefined)
        return false;
    return (!isAskedFor(each) &&
        !isWritten(each) &&
        !/^(?:sys\.path|site\.)|^dotenv\.|^os\.(?:path\.|makedirs|chdir)/.test(each.passedTo.target));
}
/** A path of nothing but text, from the working folder where it is relative. */
function literalPath({ parts }) {
    const rest = parts[0]?.kind === 'cwd' ? [...parts.slice(1)] : parts;
    if (rest.length === 0 || rest.some(part => part.kind !== 'literal'))
        return undefined;
    const text = (0,path_parts/* pathText */.LF)(rest, {});
    // An address, or the name of a registered model.
    return text === undefined || text.trim() === '' || /^[a-z][a-z0-9+.-]+:/i.test(text) ? undefined : text;
}
/** A path of somebody's own machine, or of a compute instance. */
function isOfMachine(written) {
    return /^(?:[A-Za-z]:[\\/]|\\\\|~[\\/]|\/(?:home|Users|mnt\/batch|mnt\/c|dbfs|content|kaggle|workspaces)\/)/.test(written);
}
function ofMachine(script, each, written) {
    const isWindows = /^(?:[A-Za-z]:|\\\\)/.test(written);
    return relative_path_tell(script, each, isWindows ? 'windows' : 'machine', { written: (0,shown/* shown */.S)(written) }, isWindows ? 'error' : 'warning');
}
function relative_path_ofRelative(script, each, written, makes) {
    const { files, folder } = script;
    if (written.startsWith('/'))
        return undefined;
    const values = { written: (0,shown/* shown */.S)(written), folder: files.display(folder) };
    const here = files.look(folder, written);
    if (here.kind === 'file' || here.kind === 'folder')
        return relative_path_tell(script, each, 'beside', values, 'notice');
    if (written.includes('\\')) {
        const better = written.replaceAll('\\', '/');
        const slashed = files.look(folder, better);
        return slashed.kind === 'file' || slashed.kind === 'folder'
            ? relative_path_tell(script, each, 'backslash', { ...values, better: (0,shown/* shown */.S)(better) }, 'error')
            : undefined;
    }
    if (here.kind === 'other-case')
        return relative_path_tell(script, each, 'other-case', { ...values, actual: files.display(here.actual) }, 'warning');
    return (elsewhere(script, each, written, values) ??
        (makes ? undefined : relative_path_tell(script, each, 'nowhere', values, 'warning')));
}
/** Not beside the script, but elsewhere in the repository. */
function elsewhere(script, each, written, values) {
    const { files, document } = script;
    const bases = [
        script.codeFolder,
        (0,external_node_path_.dirname)(script.codeFolder),
        document.folder,
        files.repositoryOf(document.source.path) ?? files.root,
        files.root,
    ];
    const looks = bases.map(base => files.look(base, written));
    const found = looks.find(look => (look.kind === 'file' || look.kind === 'folder') &&
        files.leavesRepository(document.source.path, look.path) !== true);
    if (found === undefined)
        return undefined;
    const more = { ...values, path: files.display(found.path) };
    if ((0,file_tree/* isInside */.FK)(script.codeFolder, found.path))
        return relative_path_tell(script, each, 'elsewhere-in-code', more, 'warning');
    return relative_path_tell(script, each, isOfModel(script, found.path) ? 'in-model' : 'elsewhere', more, 'warning');
}
function isOfModel({ document, files }, path) {
    const place = (0,places/* modelPath */.LH)(document);
    return place !== undefined && (0,file_tree/* isInside */.FK)((0,external_node_path_.resolve)(files.look(place.base, place.written).path), path);
}
/** The layout of the container, written down: it changes with the code folder's name and the model's version. */
function* ofAppFolder(script) {
    const { module } = script;
    const defaults = new Set(module.envReads.flatMap(read => read.default ?? []));
    for (const each of module.strings) {
        const { value } = each;
        if (value === undefined || each.docstring || each.mainOnly || defaults.has(value))
            continue;
        if (value !== APP && !value.startsWith(`${APP}/`))
            continue;
        if (module.sysPathChanges.some(change => isWithin(each, change.span)))
            continue;
        const isModel = value.startsWith(`${APP}/azureml-models`);
        yield problemIn(script, script, each.span, {
            message: isModel ? 'app-model' : 'app-folder',
            values: { written: (0,shown/* shown */.S)(value) },
            key: value,
        });
    }
}
function isWithin({ span }, outer) {
    return outer.start <= span.start && span.end <= outer.end;
}
function relative_path_tell(script, each, message, values, severity) {
    const literals = each.parts.filter((part) => part.kind === 'literal');
    const [first] = literals;
    const isOne = literals.length === 1 && first !== undefined;
    return problemIn(script, script, isOne ? first.span : each.span, {
        message,
        values: { ...values, call: (0,shown/* shown */.S)(each.passedTo?.callee ?? '') },
        severity: script.isOwnContainer ? 'notice' : severity,
        key: values.written ?? '',
    });
}

;// CONCATENATED MODULE: ./build/checks/scoring/run.js



/**
 * The script has a `run()` (microsoft/azureml-inference-server 1.5.1, `user_script.py`: `hasattr(user_module, "run")`).
 * What it takes is the question of `scoring/run-signature`.
 */
const run = defineScriptCheck({
    id: 'scoring/run',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        yield* notThere(script, 'run', definitionOf(script, 'run'));
    },
});

;// CONCATENATED MODULE: ./build/checks/scoring/run-signature.js




/**
 * `run()` has the parameters that the server asks for before it starts: one for the input, each of them with a name to
 * give it by (microsoft/azureml-inference-server 1.5.1, `user_script.py`, `_analyze_run`; the texts are its own).
 */
const runSignature = defineScriptCheck({
    id: 'scoring/run-signature',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const found = definitionOf(script, 'run');
        if (found.kind !== 'function')
            return;
        const { file, at, definition, params } = found;
        // Another decorator may give another signature.
        if ((definition?.decorators ?? []).some(each => !isOfServer(each)))
            return;
        if (definition !== undefined)
            yield* bothDecorators(script, file, definition);
        const refused = params.find(({ kind }) => kind === 'positional-only' || kind === 'vararg' || kind === 'kwarg');
        if (refused !== undefined) {
            yield run_signature_tell(script, file, refused.span, refused.kind, { parameter: (0,shown/* shown */.S)(asWritten(refused)) });
            return;
        }
        if (params.some(({ name }) => name !== 'request_headers'))
            return;
        const [headers] = params;
        yield run_signature_tell(script, file, headers?.span ?? at, headers === undefined ? 'no-input' : 'only-headers');
    },
});
function asWritten({ kind, name }) {
    return kind === 'vararg' ? `*${name}` : kind === 'kwarg' ? `**${name}` : name;
}
function* bothDecorators(script, file, { decorators }) {
    const raw = decorators.find(each => decoratorName(each) === RAW_DECORATOR);
    const schema = decorators.find(each => SCHEMA_DECORATORS.includes(decoratorName(each)));
    if (raw === undefined || schema === undefined)
        return;
    yield run_signature_tell(script, file, raw.span, 'both-decorators', { schema: `@${decoratorName(schema)}` });
}
function run_signature_tell(script, file, at, message, values = {}) {
    return problemIn(script, file, at, {
        message,
        values,
        severity: script.isOwnContainer ? 'notice' : 'error',
    });
}

// EXTERNAL MODULE: ./build/secrets/look.js + 1 modules
var look = __webpack_require__(9351);
;// CONCATENATED MODULE: ./build/checks/scoring/secret-print.js



/** Nobody mends more of them at a time. */
const secret_print_MAX_TOLD = 50;
/**
 * Secrets from the environment do not end in the log: the container's log is read with `az ml online-deployment
 * get-logs` and kept in Application Insights, by and for more people than the secret was given to.
 */
const secretPrint = defineScriptCheck({
    id: 'scoring/secret-print',
    confidence: 'likely',
    severity: 'warning',
    *judge(script) {
        const told = new Set();
        for (const print of script.module.prints) {
            if (print.mainOnly || told.size === secret_print_MAX_TOLD)
                continue;
            const callee = (0,shown/* shown */.S)(print.callee);
            if (print.wholeEnvironment && !isOfNames(script.source.slice(print.span))) {
                yield problemIn(script, script, print.span, {
                    message: 'environment',
                    values: { callee },
                    key: 'os.environ',
                });
                continue;
            }
            const secret = secretIn(print);
            if (secret === undefined || told.has(secret.name))
                continue;
            told.add(secret.name);
            const { name, span, isSure } = secret;
            const values = { name: (0,shown/* shown */.S)(name), callee };
            yield problemIn(script, script, span, { values, severity: isSure ? 'warning' : 'notice', key: name });
        }
    },
});
/** `sorted(os.environ)`, `list(os.environ.keys())`: names without their values. */
function isOfNames(text) {
    const rest = text
        .slice(0, 2_000)
        .replace(/\b(?:sorted|list|set|tuple|len|iter)\(\s*(?:os\.)?environ(?:\.keys\(\))?\s*\)|environ\.keys\(\)/g, '');
    return !rest.includes('environ');
}
function secretIn({ variables }) {
    const weighed = variables.map(variable => ({ ...variable, promise: (0,look/* promiseOf */.t)(variable.name) }));
    const sure = weighed.find(({ promise }) => promise === 'secret');
    const perhaps = weighed.find(({ promise }) => promise === 'perhaps');
    const found = sure ?? perhaps;
    return found && { ...found, isSure: found === sure };
}

;// CONCATENATED MODULE: ./build/checks/scoring/syntax.js



/**
 * The scoring script is Python 3. The client parses it before it uploads anything (azure-ai-ml 1.34.0
 * `validate_scoring_script`); the modules that the script loads are parsed first in the container, which crashes.
 */
const syntax = defineScriptCheck({
    id: 'scoring/syntax',
    confidence: 'certain',
    severity: 'error',
    *judge(script) {
        const { syntaxError } = script.module;
        if (syntaxError !== undefined) {
            yield refused(script, script, syntaxError);
            return;
        }
        for (const { file, isSure } of loadedModules(script)) {
            if (isSure && file.module.syntaxError !== undefined)
                yield refused(script, file, file.module.syntaxError);
        }
    },
});
function refused(script, file, error) {
    const isScript = file.source === script.source;
    return problemIn(script, file, error, {
        message: `${isScript ? '' : 'module-'}${error.problem}`,
        ...(!isScript && { code: 'ERR_2200' }),
        values: {
            detail: (0,shown/* shown */.S)(error.detail),
            file: file.source.file,
            line: file.source.position(error.start).line,
        },
    });
}

;// CONCATENATED MODULE: ./build/checks/scoring/index.js












const scoring = [
    syntax,
    init,
    run,
    runSignature,
    firstRequest,
    missingPackage,
    missingModule,
    modelPathInScript,
    relativePath,
    secretPrint,
    loadInRun,
    downloadInInit,
];


/***/ })

};
