export const id = 439;
export const ids = [439,489];
export const modules = {

/***/ 1439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES),
  ruleOf: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: ./build/checks/compute/index.js + 6 modules
var compute = __webpack_require__(9576);
// EXTERNAL MODULE: ./build/checks/contract/index.js + 29 modules
var contract = __webpack_require__(6245);
// EXTERNAL MODULE: ./build/checks/environment/built.js + 25 modules
var built = __webpack_require__(6423);
// EXTERNAL MODULE: ./build/checks/environment/declared.js + 6 modules
var declared = __webpack_require__(4222);
;// CONCATENATED MODULE: ./build/checks/environment/index.js


const environment = [...declared/* declaredEnvironment */.c, ...built.builtEnvironment];

// EXTERNAL MODULE: ./build/checks/mlflow/index.js + 13 modules
var mlflow = __webpack_require__(3519);
// EXTERNAL MODULE: ./build/checks/paths/index.js + 12 modules
var paths = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/checks/probes/index.js + 4 modules
var probes = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/checks/scoring/index.js + 27 modules
var scoring = __webpack_require__(9558);
// EXTERNAL MODULE: ./build/checks/traffic/index.js + 4 modules
var traffic = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/checks/triton/index.js + 6 modules
var triton = __webpack_require__(489);
;// CONCATENATED MODULE: ./build/checks/index.js









const CHECKS = [
    ...contract/* contract */.d,
    ...paths/* paths */.f,
    ...scoring.scoring,
    ...compute/* compute */.O,
    ...environment,
    ...mlflow.mlflow,
    ...traffic/* traffic */.i,
    ...probes/* probes */.K,
    ...triton.triton,
];

// EXTERNAL MODULE: ./build/checks/remote-checks.js + 84 modules
var remote_checks = __webpack_require__(923);
// EXTERNAL MODULE: ./build/checks/suppression/rules.js
var rules = __webpack_require__(7267);
;// CONCATENATED MODULE: ./build/checks/rules.js



const RULES = [...CHECKS, ...remote_checks/* REMOTE_CHECKS */.h, ...rules/* SUPPRESSION_RULES */.AX];
function ruleOf(id) {
    return RULES.find(rule => rule.id === id) ?? { confidence: 'certain', severity: 'error' };
}


/***/ }),

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triton: () => (/* binding */ triton)
});

;// CONCATENATED MODULE: ./build/catalog/triton.js
/**
 * How NVIDIA Triton finds models. Facts of 2026-11; sources: triton-inference-server/server
 * docs/user_guide/model_repository.md (2026) and triton-inference-server/core src/constants.h,
 * model_config_utils.cc (2026).
 */
/** "Subdirectories that are not numerically named, or have names that start with 0, will be ignored." */
const TRITON_VERSION = /^[1-9]\d*$/;
/** The file or folder of each platform in the folder of a version, unless `default_model_filename` names another. */
const TRITON_PLATFORMS = {
    onnxruntime_onnx: ['model.onnx'],
    tensorrt_plan: ['model.plan'],
    pytorch_libtorch: ['model.pt'],
    torch_aoti: ['model.pt2'],
    tensorflow_graphdef: ['model.graphdef'],
    tensorflow_savedmodel: ['model.savedmodel'],
    ensemble: [],
};
/** The same by backend, where its default is sure; other backends have rules of their own. */
const TRITON_BACKENDS = {
    onnxruntime: ['model.onnx'],
    tensorrt: ['model.plan'],
    // With `platform` torch_aoti or a Python runtime, one of the others.
    pytorch: ['model.pt', 'model.pt2', 'model.py'],
    tensorflow: ['model.graphdef', 'model.savedmodel'],
    openvino: ['model.xml'],
    python: ['model.py'],
};
/** Names by which Triton recognises a model that has no `config.pbtxt`, or one without platform and backend. */
const TRITON_MODEL_FILES = [
    ...['model.onnx', 'model.plan', 'model.pt', 'model.pt2', 'model.py'],
    ...['model.graphdef', 'model.savedmodel', 'model.xml'],
];

// EXTERNAL MODULE: ./build/checks/check.js
var check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __webpack_require__(389);
// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __webpack_require__(7242);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __webpack_require__(3928);
;// CONCATENATED MODULE: ./build/documents/pbtxt.js
const TOKEN = /\s+|#[^\n]*|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([A-Za-z_][\w.]*)|([-+]?[\d.][\w.+-]*|-)|([{}[\]<>:,;])/y;
const CLOSING = { '}': '{', ']': '[', '>': '<' };
/** undefined: something in it is not understood. */
function readPbtxt(source) {
    const reader = new Reader(source);
    return reader.read() ? reader : undefined;
}
class Reader {
    source;
    names = new Set();
    texts = new Map();
    /** What is open: its bracket, and the name before it. */
    #open = [];
    /** The name whose value comes next; `''` between the items of a list. */
    #name = '';
    #isValue = false;
    constructor(source) {
        this.source = source;
    }
    read() {
        const { text } = this.source;
        TOKEN.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
        while (TOKEN.lastIndex < text.length) {
            const start = TOKEN.lastIndex;
            const match = TOKEN.exec(text);
            if (match === null)
                return false;
            const [, quoted, word, number, sign] = match;
            if (quoted !== undefined)
                this.#text(quoted, start);
            else if (word !== undefined && !this.#isValue && !this.#isInList())
                this.#named(word);
            else if (word !== undefined || number !== undefined)
                this.#isValue = false;
            else if (sign !== undefined && !this.#sign(sign))
                return false;
        }
        return this.#open.length === 0;
    }
    #isInList() {
        return this.#open.at(-1)?.bracket === '[';
    }
    #named(word) {
        this.#name = word;
        if (this.#open.length === 0)
            this.names.add(word);
    }
    #text(quoted, start) {
        const way = [...this.#open.map(({ name }) => name), this.#isInList() ? '' : this.#name];
        const key = way.filter(name => name !== '').join('.');
        const at = {
            file: this.source.file,
            start: this.source.position(start),
            end: this.source.position(start + quoted.length),
        };
        const found = this.texts.get(key) ?? [];
        found.push({ text: quoted.slice(1, -1), at });
        this.texts.set(key, found);
        this.#isValue = false;
    }
    #sign(sign) {
        this.#isValue = sign === ':';
        if (sign === '{' || sign === '[' || sign === '<') {
            // An extension's name in brackets stands where a name would; so do the braces of a template.
            if (this.#name === '' && !this.#isInList())
                return false;
            this.#open.push({ bracket: sign, name: this.#isInList() ? '' : this.#name });
            this.#name = '';
        }
        else if (sign in CLOSING) {
            this.#name = '';
            return this.#open.pop()?.bracket === CLOSING[sign];
        }
        return true;
    }
}

// EXTERNAL MODULE: ./build/documents/source.js
var source = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/checks/paths/places.js
var places = __webpack_require__(6099);
// EXTERNAL MODULE: ./build/checks/paths/upload-rules.js
var upload_rules = __webpack_require__(6276);
;// CONCATENATED MODULE: ./build/checks/triton/repository.js
/** A local model folder, as Triton would look at it: folders of models, in them folders of versions. */







/** A model folder of more files than this is not looked at. */
const ENOUGH_FILES = 2_000;
const MAX_CONFIG_BYTES = 1_000_000;
const CONFIG_FILE = 'config.pbtxt';
/** What the upload of the model takes along; undefined where there is no local folder, or not yet a model in it. */
function localFolder(document, files) {
    const place = (0,places/* modelPath */.LH)(document);
    if (place === undefined || (0,places/* isAddress */.PW)(place.written))
        return undefined;
    const look = files.look(place.base, place.written);
    // What lies outside of the repository is not read.
    if (look.kind !== 'folder' || files.leavesRepository(place.view.source.path, look.path) === true)
        return undefined;
    const uploaded = (0,upload_rules/* uploadedFiles */.kT)(files, look.path, ENOUGH_FILES);
    // What a link leads to is not seen; hidden files hold a place for what a job will fetch.
    const isUnclear = uploaded.length >= ENOUGH_FILES || uploaded.some(file => (0,file_tree/* isLink */.PJ)(file.path));
    if (isUnclear || uploaded.every(file => isHidden(file.name)))
        return undefined;
    return {
        ...folderOf('', look.path, uploaded.map(file => file.name.split('/'))),
        place,
    };
}
function folderOf(name, path, below) {
    const files = new Set();
    const byFolder = new Map();
    for (const [first = '', ...rest] of below) {
        if (rest.length === 0)
            files.add(first);
        else
            byFolder.set(first, [...(byFolder.get(first) ?? []), rest]);
    }
    const folders = new Map([...byFolder].map(([child, rest]) => [child, folderOf(child, (0,external_node_path_.join)(path, child), rest)]));
    return { name, path, files, folders };
}
/** Folders that the server takes for models; hidden ones are left out, as nobody means them. */
function modelFolders(repository) {
    return [...repository.folders.values()].filter(folder => !isHidden(folder.name));
}
function versionsOf(model) {
    return [...model.folders.values()]
        .filter(folder => TRITON_VERSION.test(folder.name))
        .sort((a, b) => Number(b.name) - Number(a.name));
}
/** What somebody put there: files and folders, but for hidden ones. */
function contentOf(folder) {
    return [...folder.files, ...folder.folders.keys()].filter(name => !isHidden(name));
}
function holdsModelFile(folder) {
    return contentOf(folder).some(name => TRITON_MODEL_FILES.includes(name));
}
/** undefined: there is none, or it is not understood. */
function configOf(model, files) {
    if (!model.files.has(CONFIG_FILE))
        return undefined;
    const path = (0,external_node_path_.join)(model.path, CONFIG_FILE);
    const read = (0,file_tree/* readText */.yR)(path, MAX_CONFIG_BYTES);
    return 'text' in read ? readPbtxt(new source/* Source */.k(files.display(path), path, read.text)) : undefined;
}
/** `type: triton_model`, in any of the ways that the client takes it. */
function isTriton(document) {
    const type = document.model.form === 'inline' ? document.model.view.string('type') : undefined;
    return type !== undefined && /^triton_?model$/i.test(type);
}
function isHidden(name) {
    return /(?:^|\/)\.[^/]*$/.test(name);
}

;// CONCATENATED MODULE: ./build/checks/triton/config.js





/**
 * `config.pbtxt` fits what lies around it: Triton refuses a model whose name is not its folder's, whose file is not
 * there, and an ensemble of models that it does not have (triton-inference-server/core, model_repository_manager.cc).
 */
const tritonConfig = (0,check/* defineCheck */.qH)({
    id: 'triton/config',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const repository = isTriton(document) ? localFolder(document, files) : undefined;
        if (repository === undefined)
            return;
        for (const model of modelFolders(repository)) {
            const config = configOf(model, files);
            if (config !== undefined)
                yield* judge({ repository, model, config });
        }
    },
});
function* judge(about) {
    const name = textOf(about, 'name');
    if (name !== undefined && name.text !== about.model.name) {
        yield found(about, name, { message: 'name', values: { name: (0,shown/* shown */.S)(name.text) } });
    }
    yield* judgePlatform(about);
    yield* judgeFile(about);
    yield* judgeSteps(about);
}
/** A backend may be anybody's; a platform alone must be one that Triton knows. */
function* judgePlatform(about) {
    const platform = textOf(about, 'platform');
    if (platform === undefined || about.config.names.has('backend') || platform.text in TRITON_PLATFORMS)
        return;
    const meant = (0,suggest/* nearest */.pA)(platform.text, Object.keys(TRITON_PLATFORMS)) ?? platformOf(platform.text);
    if (meant === undefined)
        return;
    const values = { platform: (0,shown/* shown */.S)(platform.text), meant };
    yield found(about, platform, { message: 'platform', values, severity: 'warning' });
}
/** People write the name of the backend: `onnxruntime`. */
function platformOf(backend) {
    const [file] = TRITON_BACKENDS[backend.toLowerCase()] ?? [];
    return Object.keys(TRITON_PLATFORMS).find(platform => TRITON_PLATFORMS[platform]?.[0] === file);
}
function* judgeFile(about) {
    const { config, model } = about;
    // Triton serves the newest version, unless it is told which.
    if (config.names.has('version_policy') || config.names.has('cc_model_filenames'))
        return;
    const [newest] = versionsOf(model);
    const named = textOf(about, 'default_model_filename');
    const kind = textOf(about, 'platform') ?? textOf(about, 'backend');
    const expected = named === undefined ? namesFor(about) : [named.text];
    const place = named ?? kind;
    // A folder that only holds a place waits for what a job will fetch.
    if (newest === undefined || place === undefined || contentOf(newest).length === 0)
        return;
    if (expected.length === 0 || expected.some(name => contentOf(newest).includes(name)))
        return;
    const names = contentOf(newest).sort().slice(0, 4).map(shown/* shown */.S);
    const values = {
        expected: (0,shown/* shown */.S)(expected[0] ?? ''),
        version: newest.name,
        names,
        kind: (0,shown/* shown */.S)(kind?.text ?? ''),
    };
    yield found(about, place, { message: named === undefined ? 'other-file' : 'no-file', values });
}
/** None where the platform or backend has rules of its own, or both are given. */
function namesFor(about) {
    const platform = textOf(about, 'platform');
    const backend = textOf(about, 'backend');
    if (platform !== undefined && backend !== undefined)
        return [];
    if (platform !== undefined)
        return TRITON_PLATFORMS[platform.text] ?? [];
    return (backend && TRITON_BACKENDS[backend.text]) ?? [];
}
function* judgeSteps(about) {
    const known = new Set(about.repository.folders.keys());
    for (const step of about.config.texts.get('ensemble_scheduling.step.model_name') ?? []) {
        if (known.has(step.text) || isRendered(step.text))
            continue;
        yield found(about, step, {
            message: 'step',
            values: { step: (0,shown/* shown */.S)(step.text), known: [...known].sort().slice(0, 4).map(shown/* shown */.S) },
        });
    }
}
/** The one text under a name; undefined where it waits to be rendered, or is written twice. */
function textOf({ config }, name) {
    const [text, ...more] = config.texts.get(name) ?? [];
    return text === undefined || more.length > 0 || isRendered(text.text) ? undefined : text;
}
function isRendered(text) {
    return /[$<>\\]|\{\{/.test(text) || text === '';
}
function found({ repository, model }, { at }, { values, ...rest }) {
    const { view, path } = repository.place;
    const options = { ...rest, range: at, values: { model: (0,shown/* shown */.S)(model.name), ...values } };
    return { ...(0,check/* problem */.CC)(view, path, options), route: [...view.route(path), model.name, at.start.line] };
}

// EXTERNAL MODULE: ./build/checks/paths/git-ignored.js
var git_ignored = __webpack_require__(596);
// EXTERNAL MODULE: ./build/checks/paths/lost.js
var lost = __webpack_require__(6885);
;// CONCATENATED MODULE: ./build/checks/triton/layout.js








/** What a value can list. */
const SHOWN_NAMES = 4;
/**
 * A Triton model is a folder of models: `<model.path>/<model>/<version>/model.onnx` (how-to-deploy-with-triton.md,
 * 12/29/2025; Triton's model_repository.md). Triton stops where one of them cannot be loaded: the container crashes
 * (ERR_2200).
 */
const tritonLayout = (0,check/* defineCheck */.qH)({
    id: 'triton/layout',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        // An own container starts Triton as it likes.
        if (!isTriton(document) || document.environment.form !== 'none')
            return;
        const place = (0,places/* modelPath */.LH)(document);
        if (place === undefined || (0,places/* isAddress */.PW)(place.written))
            return;
        if (files.look(place.base, place.written).kind === 'file') {
            yield (0,check/* problem */.CC)(place.view, place.path, { message: 'file', values: (0,lost/* valuesOf */.sm)(files, place) });
            return;
        }
        const repository = localFolder(document, files);
        if (repository !== undefined)
            yield* layout_judge(repository, files);
    },
});
function* layout_judge(repository, files) {
    const models = modelFolders(repository);
    const about = { repository, files };
    if (repository.files.has(CONFIG_FILE) || versionsOf(repository).some(holdsModelFile)) {
        // Which folder Azure gives to Triton is documented by example only.
        yield layout_found(about, 'model-folder', { severity: 'warning' });
    }
    else if (!models.some(isMeant))
        yield* noModel(about);
    else
        for (const model of models)
            yield* judgeModel(about, model);
}
function* judgeModel(about, model) {
    const values = { model: (0,shown/* shown */.S)(model.name), names: namesIn(model) };
    const [newest] = versionsOf(model);
    if (contentOf(model).length === 0)
        return;
    if (!isMeant(model))
        yield layout_found(about, 'stray', { model, values, severity: 'warning' });
    else if (newest === undefined)
        yield noVersion(about, model, values);
    else if (isNameless(newest) && choosesByName(model, about.files)) {
        yield layout_found(about, 'file-name', {
            model,
            values: { ...values, version: newest.name, names: namesIn(newest) },
        });
    }
}
function* noModel(about) {
    if (ignoredIn(about, (0,external_node_path_.join)(about.repository.path, 'model')) !== undefined)
        return;
    yield layout_found(about, 'no-model', { values: { names: namesIn(about.repository) } });
}
/** The `.gitignore` that keeps models out of a folder: a job may fetch what the repository leaves out. */
function ignoredIn({ files, repository }, model) {
    const from = repository.place.view.source.path;
    const verdicts = TRITON_MODEL_FILES.map(name => (0,git_ignored/* gitIgnoredBy */.M)(files, from, (0,external_node_path_.join)(model, '1', name)));
    return verdicts.find(ignoredBy => ignoredBy !== undefined);
}
function noVersion(about, model, values) {
    const ignoredBy = ignoredIn(about, model.path);
    return ignoredBy === undefined
        ? layout_found(about, 'no-version', { model, values })
        : layout_found(about, 'made-by-job', { model, values: { ...values, ignoredBy }, severity: 'warning' });
}
/** Somebody wants it to be a model: it has a version, a configuration, or the file of a model in the wrong place. */
function isMeant(model) {
    if (model.files.has(CONFIG_FILE) || versionsOf(model).length > 0 || holdsModelFile(model))
        return true;
    return [...model.folders.values()].some(holdsModelFile);
}
/** It has files, and none that Triton knows by its name. */
function isNameless(version) {
    return contentOf(version).length > 0 && !holdsModelFile(version);
}
/** Without a word on its backend, Triton goes by the names of the files. */
function choosesByName(model, files) {
    if (!model.files.has(CONFIG_FILE))
        return true;
    const config = configOf(model, files);
    const words = ['platform', 'backend', 'runtime', 'default_model_filename', 'cc_model_filenames'];
    return config !== undefined && !words.some(word => config.names.has(word));
}
function namesIn(folder) {
    return contentOf(folder).sort().slice(0, SHOWN_NAMES).map(shown/* shown */.S);
}
function layout_found({ repository, files }, message, { model, values = {}, severity }) {
    const { place } = repository;
    const options = {
        message,
        values: { ...(0,lost/* valuesOf */.sm)(files, place), ...values },
        ...(severity && { severity }),
    };
    const route = [...place.view.route(place.path), ...(model === undefined ? [] : [model.name])];
    return { ...(0,check/* problem */.CC)(place.view, place.path, options), route };
}

;// CONCATENATED MODULE: ./build/checks/triton/model-type.js



/**
 * A folder that only Triton can serve is called `triton_model`: without the type there is no no-code deployment
 * (how-to-deploy-with-triton.md, 12/29/2025).
 */
const tritonModelType = (0,check/* defineCheck */.qH)({
    id: 'triton/model-type',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        if (!isCustom(document) || document.isGiven('code_configuration') || mayHaveServer(document))
            return;
        const repository = localFolder(document, files);
        if (repository === undefined || !modelFolders(repository).some(isTritonModel))
            return;
        const { place } = repository;
        const message = place.view.isGiven('type') ? 'custom' : 'missing';
        yield (0,check/* problem */.CC)(place.view, message === 'custom' ? 'type' : place.path, {
            message,
            values: (0,lost/* valuesOf */.sm)(files, place),
        });
    },
});
function isCustom({ model }) {
    if (model.form !== 'inline' || model.view.isTemplate('type'))
        return false;
    return /^custom_?model$/i.test(model.view.string('type') ?? 'custom_model');
}
/** An own container has its own server; a registered environment may be one. */
function mayHaveServer({ environment }) {
    if (environment.form === 'none')
        return false;
    return environment.form !== 'inline' || environment.view.has('inference_config');
}
/** No other server's models look like this. */
function isTritonModel(folder) {
    return folder.files.has(CONFIG_FILE) && versionsOf(folder).some(version => holdsModelFile(version));
}

;// CONCATENATED MODULE: ./build/checks/triton/index.js



const triton = [tritonLayout, tritonConfig, tritonModelType];


/***/ })

};
