export const id = 423;
export const ids = [423];
export const modules = {

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtEnvironment: () => (/* binding */ builtEnvironment)
});

;// CONCATENATED MODULE: ./build/catalog/numpy-binary.js
/**
 * Packages with parts that were compiled against numpy 1, up to the version whose wheels are built for numpy 2 as well.
 * As of 2026-11. The list that NumPy keeps is numpy/numpy#26191, "Ecosystem compatibility with numpy 2.0"; read besides:
 * the release notes of scikit-learn 1.4.2, apache/arrow#39532, #39538 and #50769 (pyarrow 16, and pandas 2.2.2 as the first
 * for numpy 2), securefederatedai/openfederatedlearning#999 (torch before 2.3), microsoft/onnxruntime#21063 (1.18 and
 * before). The rest, and `refusing` but for pyarrow's, is as the packages' metadata were known to us, not read again.
 * xgboost, lightgbm and tokenizers are not compiled against numpy.
 */
const NUMPY_USERS = [
    // "This release only includes support for numpy 2" (release notes of 1.4.2).
    { package: 'scikit-learn', builtFor2: '1.4.2', refusing: [] },
    { package: 'pandas', builtFor2: '2.2.2', refusing: ['>=2.1,<2.2.2'] },
    { package: 'scipy', builtFor2: '1.13', refusing: ['>=1.7,<1.13'] },
    { package: 'torch', builtFor2: '2.3', refusing: [] },
    { package: 'tensorflow', builtFor2: '2.18', refusing: ['>=2.3,<2.7', '>=2.12,<2.18'] },
    { package: 'pyarrow', builtFor2: '16', refusing: ['>=15,<16'] },
    { package: 'onnxruntime', builtFor2: '1.19', refusing: ['==1.18.1'] },
];
/** Others that keep numpy below 2 by their own metadata, where they are pinned: with them, pip takes numpy 1. */
const NUMPY_HOLDERS = [
    { package: 'numba', versions: ['<0.60'] },
    { package: 'mlflow', versions: ['>=2,<2.14'] },
    { package: 'mlflow-skinny', versions: ['>=2,<2.14'] },
];
/** The oldest Python that numpy 2 is there for (numpy.org/doc/stable/release/2.0.0-notes.html). */
const NUMPY_2_PYTHON = '>=3.9';

// EXTERNAL MODULE: ./build/python/versions.js
var python_versions = __webpack_require__(4414);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/catalog/python-releases.js
var python_releases = __webpack_require__(611);
// EXTERNAL MODULE: ./build/catalog/server-versions.js
var server_versions = __webpack_require__(411);
// EXTERNAL MODULE: ./build/documents/conda.js + 2 modules
var conda = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/python/markers.js
var markers = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __webpack_require__(389);
;// CONCATENATED MODULE: ./build/checks/environment/packages.js
/** What a deployment's conda file asks for, in the form that the checks of this folder ask about it. */







/** undefined where there is none, or none that could be read; environment/conda-file says so. */
function condaFileOf({ document, files, }) {
    const reading = (0,conda/* condaOf */.Td)(document, files);
    return reading.kind === 'read' ? reading.conda : undefined;
}
/** The requirements by that name that a container installs; a marker that nobody can answer counts. */
function packagesNamed(conda, name) {
    return conda.packages.filter(found => found.name === name && isInstalled(conda, found));
}
function isInstalled(conda, { marker }) {
    return marker === undefined || (0,markers/* holds */.v)(marker, { python: pythonMinor(conda) }) !== false;
}
function pinned(conda, name) {
    return packagesNamed(conda, name).filter((found) => found.versions !== undefined && !(0,python_versions/* isAny */.f7)(found.versions));
}
const minorsOf = new WeakMap();
/** The minor versions of Python that the conda file allows, oldest first; undefined where it says nothing of them. */
function pythonMinors(conda) {
    let known = minorsOf.get(conda);
    if (known === undefined) {
        known = { minors: findMinors(conda) };
        minorsOf.set(conda, known);
    }
    return known.minors;
}
function findMinors({ python }) {
    const [first] = python;
    if (first?.versions === undefined || (0,python_versions/* isAny */.f7)(first.versions))
        return undefined;
    const minors = python_releases/* PYTHON_RELEASES */.A.map(({ version }) => version);
    const allowed = python.map(({ versions }) => versions && (0,python_versions/* allowedMinors */.JY)(versions, minors));
    return allowed.reduce((all, next) => all?.filter(minor => next?.includes(minor)));
}
/** The minor version of Python, where the conda file allows just one. */
function pythonMinor(conda) {
    const minors = pythonMinors(conda);
    return minors?.length === 1 ? minors[0] : undefined;
}
/** The lines that bring the inference server. */
function serverPackages(conda) {
    return [...packagesNamed(conda, server_versions/* SERVER_PACKAGE */.Tx), ...packagesNamed(conda, server_versions/* DEFAULTS_PACKAGE */.cz)];
}
/** Whether the inference server is to run there: a scoring script, and no container of one's own. */
function runsServer(document) {
    const { environment } = document;
    const isOwn = environment.form === 'inline' && environment.view.isGiven('inference_config');
    return !isOwn && document.isGiven('code_configuration');
}
/** A problem at a place of the conda file or of a requirements file. */
function problemAt(place, options) {
    return (0,check/* problem */.CC)(place.view, place.path, { ...options, range: place.at });
}
function relatedTo(place, message) {
    return { message, at: place.at };
}
/** A requirement as messages show it: an address may hold a token. */
function line({ written }) {
    return (0,shown/* shown */.S)(written.replace(/(:\/\/)[^/@\s]+@/g, '$1\u2026@'));
}

;// CONCATENATED MODULE: ./build/checks/environment/binary-mismatch.js




/** What was compiled for numpy 1 runs with numpy 1. */
const binaryMismatch = (0,check/* defineCheck */.qH)({
    id: 'environment/binary-mismatch',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        const numpy = conda && numpyOf(conda);
        if (conda === undefined || numpy?.versions === undefined)
            return;
        if ((0,python_versions/* canAgree */.r0)(numpy.versions, ['>=2']) !== true)
            return;
        const is2 = (0,python_versions/* canAgree */.r0)(numpy.versions, ['<2']) === false;
        // What conda has installed, pip replaces by what its own packages ask for.
        const isOpen = !is2 || numpy.manager === 'conda';
        if (isOpen && (isHeldBack(conda) || isOldPython(conda)))
            return;
        for (const user of NUMPY_USERS) {
            for (const found of builtFor1(conda, user)) {
                const isRefusing = (0,python_versions/* canAgree */.r0)(found.versions, user.refusing) !== false;
                const values = {
                    written: line(found),
                    numpy: line(numpy),
                    package: user.package,
                    from: user.builtFor2,
                };
                const areExact = isExact(numpy.versions) && isExact(found.versions);
                yield problemAt(found.place, {
                    message: is2 ? (isRefusing ? 'refused' : '') : 'open',
                    severity: is2 && areExact ? 'error' : 'warning',
                    values,
                    related: [relatedTo(numpy.place, 'environment/binary-mismatch/numpy-line')],
                });
            }
        }
    },
});
/** The line that decides: pip installs over what conda has put there. */
function numpyOf(conda) {
    const found = packagesNamed(conda, 'numpy').filter(({ from }) => from === 'index');
    return found.find(({ manager }) => manager === 'pip') ?? found[0];
}
/** pip's alone: conda builds its packages itself, and knows what goes together. */
function builtFor1(conda, { package: name, builtFor2 }) {
    return pinned(conda, name).filter(({ manager, from, versions }) => manager === 'pip' && from === 'index' && isBelow(versions, builtFor2));
}
/** conda's `=2.2.6` is as exact as pip's `==2.2.6`. */
function isExact(versions) {
    return ((0,python_versions/* exactPin */.ns)(versions) !== undefined ||
        (versions.length === 1 && /^==\d+\.\d+\.\d+\.\*$/.test(versions[0] ?? '')));
}
function isBelow(versions, version) {
    const exact = (0,python_versions/* exactPin */.ns)(versions)?.replace(/\+.*$/, '');
    return (0,python_versions/* canAgree */.r0)(exact === undefined ? versions : [`==${exact}`], [`>=${version}`]) === false;
}
/** Whether something else in the file keeps numpy below 2. */
function isHeldBack(conda) {
    const isConstrained = conda.constraints.some(({ name, versions }) => name === 'numpy' &&
        !(versions !== undefined && ((0,python_versions/* isAny */.f7)(versions) || (0,python_versions/* canAgree */.r0)(versions, ['>=2']) === true)));
    const holders = [
        ...NUMPY_HOLDERS,
        ...NUMPY_USERS.map(({ package: name, refusing }) => ({ package: name, versions: refusing })),
    ];
    return (isConstrained ||
        holders.some(({ package: name, versions }) => pinned(conda, name).some(found => (0,python_versions/* canAgree */.r0)(found.versions, versions) !== false)));
}
/** There is no numpy 2 for it. */
function isOldPython(conda) {
    return pythonMinors(conda)?.every(minor => (0,python_versions/* canAgree */.r0)([`==${minor}.*`], [NUMPY_2_PYTHON]) === false) === true;
}

// EXTERNAL MODULE: ./build/documents/view.js
var documents_view = __webpack_require__(9156);
// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __webpack_require__(7242);
;// CONCATENATED MODULE: ./build/checks/environment/conda-file.js






/** What conda reads in such a file; it ignores every other key with a warning (conda, `conda_env/env.py`, VALID_KEYS). */
const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables', 'platforms', 'category'];
/** The conda file is one that conda can read, and says what it means. */
const condaFileContent = (0,check/* defineCheck */.qH)({
    id: 'environment/conda-file',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const reading = (0,conda/* condaOf */.Td)(document, files);
        if (reading.kind === 'read') {
            yield* misread(reading.conda);
            // Whatever else is there follows from it.
            if (reading.conda.problems.some(({ kind }) => kind !== 'duplicate-key'))
                return;
            yield* reading.conda.faults.map(fault => broken(reading.conda, fault));
            yield* keys(reading.conda);
            yield* parts(reading.conda);
        }
        else if (reading.kind === 'broken')
            yield unparsed(reading.source, reading.problems[0]);
        else if (reading.kind === 'not-utf8')
            yield (0,check/* problem */.CC)(reading.where.view, reading.where.path, { message: 'not-utf8' });
        else if (reading.kind === 'outside' || reading.kind === 'unreadable') {
            const { view, path } = reading.where;
            yield (0,check/* notChecked */.lb)(view, path, 'unknown-content', { message: reading.kind });
        }
    },
});
function unparsed(source, first) {
    const view = new documents_view/* View */.S(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
    const message = first?.kind === 'empty'
        ? 'empty'
        : first?.kind === 'not-a-mapping'
            ? 'not-a-mapping'
            : first?.kind === 'tab'
                ? 'tab'
                : 'not-yaml';
    const range = view.rangeOf(first ?? view.root);
    return (0,check/* problem */.CC)(view, '', { message, values: { detail: (0,shown/* shown */.S)(first?.detail ?? '') }, range });
}
/** What PyYAML stops at, or reads otherwise than it looks. */
function* misread({ view, problems }) {
    for (const found of problems) {
        const range = view.rangeOf(found);
        const values = {
            key: (0,shown/* shown */.S)(found.detail),
            detail: `${found.kind.replaceAll('-', ' ')} ${(0,shown/* shown */.S)(found.detail)}`.trim(),
        };
        if (found.kind !== 'duplicate-key') {
            yield (0,check/* problem */.CC)(view, '', { message: 'not-yaml', values, range });
            continue;
        }
        const related = found.related && [{ message: 'related/first-written', at: view.rangeOf(found.related) }];
        const options = { message: 'duplicate-key', severity: 'warning', values, range };
        yield (0,check/* problem */.CC)(view, [found.detail], related === undefined ? options : { ...options, related });
    }
}
function broken(conda, { kind, place, text }) {
    const misspelled = kind === 'no-dependencies' && unknownKeys(conda).some(({ better }) => better === 'dependencies');
    const values = { text: (0,shown/* shown */.S)(text) };
    return problemAt(place, { message: misspelled ? 'no-dependencies-typo' : kind, values });
}
function unknownKeys({ view }) {
    const unknown = view
        .entries('')
        .map(({ key }) => key.text)
        .filter(key => !KEYS.includes(key));
    return unknown.map(key => ({ key, better: (0,suggest/* nearest */.pA)(key, KEYS) }));
}
function* keys(conda) {
    const { view } = conda;
    for (const { key, better } of unknownKeys(conda)) {
        const values = { key: (0,shown/* shown */.S)(key), better: better ?? '' };
        if (key === 'pip')
            yield (0,check/* problem */.CC)(view, [key], { part: 'key', message: 'pip-outside', values });
        // Its absence is reported where it is missed.
        else if (better !== undefined)
            yield (0,check/* problem */.CC)(view, [key], { part: 'key', message: 'did-you-mean', severity: 'warning', values });
        else
            yield (0,check/* problem */.CC)(view, [key], { part: 'key', message: 'unknown-key', severity: 'notice', values });
    }
    if (view.isGiven('prefix'))
        yield (0,check/* problem */.CC)(view, 'prefix', { part: 'key', message: 'prefix', severity: 'notice' });
}
function* parts(conda) {
    const { pipSection, python, isComplete } = conda;
    const hasPip = packagesNamed(conda, 'pip').some(({ manager }) => manager === 'conda');
    if (pipSection !== undefined && !hasPip && isComplete)
        yield problemAt(pipSection, { message: 'no-pip', severity: 'notice' });
    const [first, ...others] = python;
    if (first === undefined)
        return;
    for (const again of others) {
        const values = { written: line(again), first: line(first) };
        const related = [relatedTo(first.place, 'related/first-written')];
        yield problemAt(again.place, { message: 'python-twice', severity: 'warning', values, related });
    }
}

// EXTERNAL MODULE: ./build/catalog/container-registries.js
var container_registries = __webpack_require__(6347);
;// CONCATENATED MODULE: ./build/catalog/dockerfile.js
/**
 * What a Dockerfile can say, and what its base brings. Facts of 2026-11; source, unless another is named: the Dockerfile
 * reference (docs.docker.com/reference/dockerfile, of 2026).
 */
/** `unknown instruction` is the build's answer to any other. */
// biome-ignore format: a list.
const DOCKERFILE_KEYWORDS = [
    'ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD',
    'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR',
];
/**
 * Images of Docker Hub that hold an operating system or a language and start a shell, which ends at once where nobody
 * is at a terminal, and open no port. From each image's own Dockerfile.
 */
// biome-ignore format: a list.
const PLAIN_IMAGES = [
    'alpine', 'almalinux', 'amazonlinux', 'busybox', 'centos', 'debian', 'fedora', 'oraclelinux', 'photon', 'rockylinux', 'ubuntu',
    'python', 'node', 'r-base', 'buildpack-deps', 'mambaorg/micromamba', 'continuumio/miniconda3', 'continuumio/anaconda3',
    'condaforge/miniforge3', 'condaforge/mambaforge',
];
/** Repositories of mcr.microsoft.com that hold images for Windows alone (mcr.microsoft.com/catalog). */
const WINDOWS_REPOSITORIES = ['windows', 'windows/', 'dotnet/framework/'];
/** Words in a tag that say Windows (learn.microsoft.com, "Windows container base images", 2025). */
const WINDOWS_TAG = /(?:^|[-_.])(?:nanoserver|windowsservercore|ltsc20\d\d)(?:[-_.]|$)/i;
/**
 * Source: each program's own help: gunicorn 23, uvicorn 0.34, hypercorn 0.17, waitress 3, Flask 3 (`flask run`),
 * azureml-inference-server-http 1.5 (`azmlinfsrv --port`), Triton 2.5x, TensorFlow Serving 2.19, vLLM 0.11 (`vllm serve`),
 * streamlit 1.4x (`streamlit run`). A port that has only a default is not told by the line.
 */
const PORT_OPTIONS = [
    { program: 'gunicorn', options: ['-b', '--bind'], form: 'address' },
    { program: 'hypercorn', options: ['-b', '--bind'], form: 'address' },
    { program: 'uvicorn', options: ['--port'], form: 'number' },
    { program: 'fastapi', options: ['--port'], form: 'number' },
    { program: 'waitress-serve', options: ['--port'], form: 'number' },
    { program: 'flask', options: ['-p', '--port'], form: 'number' },
    { program: 'azmlinfsrv', options: ['--port'], form: 'number' },
    { program: 'tritonserver', options: ['--http-port'], form: 'number' },
    { program: 'tensorflow_model_server', options: ['--rest_api_port', '--port'], form: 'number' },
    { program: 'vllm', options: ['--port'], form: 'number' },
];

// EXTERNAL MODULE: ./build/documents/dockerfile.js
var dockerfile = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/checks/environment/dockerfile-of.js
var dockerfile_of = __webpack_require__(3298);
;// CONCATENATED MODULE: ./build/checks/environment/dockerfile-base.js








/** The Dockerfile can be read, and is built upon an image for Linux that stays the same. */
const dockerfileBase = (0,check/* defineCheck */.qH)({
    id: 'environment/dockerfile-base',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    run: ({ document, files }) => (0,dockerfile_of/* ofDockerfile */.iz)(document, files, judge),
});
function* judge(build) {
    const fault = unreadable(build.dockerfile);
    if (fault !== undefined)
        yield found(build, fault.at, { message: fault.message, values: fault.values });
    else
        yield* judgeBase(build, (0,dockerfile/* lineageOf */.b)(build.dockerfile).base);
}
/** The first thing that the builder cannot read. It stops there, too. */
function unreadable({ source, head, stages }) {
    const all = [...head, ...stages.flatMap(stage => [stage.from, ...stage.instructions])];
    // Lines of a here-document that were not recognised as such would look like instructions.
    const unknown = all.some(({ words }) => words.some(word => word.text.includes('<<')))
        ? undefined
        : all.find(({ keyword }) => !DOCKERFILE_KEYWORDS.includes(keyword) && !(0,dockerfile_of/* isUnknown */.t8)(keyword));
    if (unknown !== undefined)
        return unknownInstruction(unknown);
    const early = head.find(({ keyword }) => keyword !== 'ARG' && DOCKERFILE_KEYWORDS.includes(keyword));
    if (early !== undefined)
        return { message: 'before-from', at: early.at, values: { keyword: early.keyword } };
    // A file that is rendered first may get its FROM then.
    if (stages.length === 0 && !(0,dockerfile_of/* isRendered */.Ih)(source.text)) {
        const start = source.position(0);
        return { message: 'no-from', at: head[0]?.at ?? { file: source.file, start, end: start }, values: {} };
    }
    return stages.map(({ from }) => wrongFrom(from)).find(fault => fault !== undefined);
}
function unknownInstruction({ keyword, at }) {
    const meant = DOCKERFILE_KEYWORDS.find(known => lettersOf(known) === lettersOf(keyword)) ??
        (0,suggest/* nearest */.pA)(keyword, DOCKERFILE_KEYWORDS);
    const values = { keyword: (0,shown/* shown */.S)(keyword) };
    return meant === undefined
        ? { message: 'unknown-instruction', at, values }
        : { message: 'did-you-mean', at, values: { ...values, meant } };
}
/** FORM and FROM have the same ones. */
function lettersOf(word) {
    return [...word].sort().join('');
}
/** FROM takes an image, or an image, AS and a name. */
function wrongFrom({ words, at }) {
    if (words.some(word => (0,dockerfile_of/* isRendered */.Ih)(word.text)))
        return undefined;
    const [image, as] = words;
    if (image === undefined)
        return { message: 'no-image', at, values: {} };
    if (words.length === 1 || (words.length === 3 && as?.text.toLowerCase() === 'as'))
        return undefined;
    const comment = words.find(word => word.text.startsWith('#'));
    if (comment !== undefined)
        return { message: 'comment', at: image.at, values: { image: (0,shown/* shown */.S)(image.text) } };
    const line = words.map(word => word.text).join(' ');
    return { message: 'wrong-from', at: image.at, values: { line: (0,shown/* shown */.S)(line) } };
}
function* judgeBase(build, base) {
    const os = build.view.string('os_type')?.toLowerCase() ?? 'linux';
    if (base === undefined || (0,dockerfile_of/* isUnknown */.t8)(base.text) || build.view.isTemplate('os_type'))
        return;
    if (base.text.toLowerCase() === 'scratch') {
        // An own program may need nothing else; a server for a scoring script needs Python.
        if (!build.view.has('inference_config'))
            yield found(build, base.at, { message: 'scratch', severity: 'warning' });
        return;
    }
    const reading = (0,reference/* readImage */.AM)(base.text);
    const values = { image: (0,shown/* shown */.S)(base.text), untagged: (0,shown/* shown */.S)(base.text.replace(/:latest$/, '')) };
    if ('fault' in reading)
        yield found(build, base.at, { message: 'bad-image', values: { ...values, part: (0,shown/* shown */.S)(reading.part) } });
    else if (os === 'linux' && isWindows(reading.image))
        yield found(build, base.at, { message: 'windows', values });
    else if (isLoose(reading.image))
        yield found(build, base.at, { message: looseness(reading.image), severity: 'notice', values });
}
function isLoose({ tag, digest }) {
    return digest === undefined && (tag === undefined || tag === 'latest');
}
function looseness({ registry, tag }) {
    return registry === container_registries/* MICROSOFT_REGISTRY */.Nz ? 'microsoft' : tag === undefined ? 'no-tag' : 'latest';
}
function isWindows({ registry, repository, tag }) {
    const isOfWindows = registry === container_registries/* MICROSOFT_REGISTRY */.Nz &&
        WINDOWS_REPOSITORIES.some(name => name.endsWith('/') ? repository.startsWith(name) : repository === name);
    return isOfWindows || (tag !== undefined && WINDOWS_TAG.test(tag));
}
function found({ view }, range, options) {
    return (0,check/* problem */.CC)(view, 'build', { part: 'key', range, ...options });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/checks/paths/git-ignored.js
var git_ignored = __webpack_require__(596);
// EXTERNAL MODULE: ./build/checks/paths/lost.js
var lost = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/checks/paths/upload-rules.js
var upload_rules = __webpack_require__(6276);
// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __webpack_require__(3928);
// EXTERNAL MODULE: ./build/documents/source.js
var documents_source = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/checks/environment/dockerignore.js


const MAX_BYTES = 1_000_000;
/** undefined: there is none, or it cannot be read. */
async function readDockerIgnore(files, context) {
    const look = files.look(context, '.dockerignore');
    const read = look.kind === 'file' ? (0,file_tree/* readText */.yR)(look.path, MAX_BYTES) : undefined;
    if (read === undefined || !('text' in read))
        return undefined;
    const source = new documents_source/* Source */.k(files.display(look.path), look.path, read.text);
    const lines = await linesOf(source);
    return {
        file: source.file,
        leavesOut(name) {
            const last = lines.findLast(line => line.rule.ignores(name));
            return last === undefined || last.negative ? undefined : { text: last.text, at: last.at };
        },
    };
}
async function linesOf(source) {
    const { default: ignore } = (await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.t.bind(__webpack_require__, 4158, 19))).default;
    const lines = [];
    for (const match of source.text.matchAll(/[^\r\n]+/g)) {
        const written = match[0].replace(/^\uFEFF/, '');
        const text = written.trim();
        if (text === '' || written.startsWith('#'))
            continue;
        const start = match.index + match[0].indexOf(text);
        const negative = text.startsWith('!');
        const rule = ignore({ ignorecase: false }).add(negative ? text.slice(1) : text);
        const at = {
            file: source.file,
            start: source.position(start),
            end: source.position(start + text.length),
        };
        lines.push({ text, at, negative, rule });
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/checks/environment/dockerfile-copy.js









/** A context of more files than this is not searched to the end: it is twenty times what Azure documents as the most. */
const ENOUGH_FILES = 2_000;
/**
 * What COPY and ADD take is in the build context when the image is built: there, with exactly that name, and left out
 * neither by the upload (`.amlignore`, `.gitignore`) nor by the build (`.dockerignore`).
 */
const dockerfileCopy = (0,check/* defineCheck */.qH)({
    id: 'environment/dockerfile-copy',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    run: ({ document, files }) => (0,dockerfile_of/* ofDockerfile */.iz)(document, files, build => dockerfile_copy_judge(build, files)),
});
async function* dockerfile_copy_judge(build, files) {
    const ignored = await readDockerIgnore(files, build.context);
    const context = { build, files, ignored: hasOwnIgnoreFile(build, files) ? undefined : ignored };
    const { stages } = build.dockerfile;
    for (const instruction of stages.flatMap(stage => stage.instructions)) {
        if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
            continue;
        if (!instruction.flags.has('from'))
            yield* judgeSources(context, instruction);
    }
}
/** `Dockerfile.dockerignore` takes the place of `.dockerignore`, with some builders only. */
function hasOwnIgnoreFile({ dockerfile }, files) {
    return files.look('/', `${dockerfile.source.path}.dockerignore`).kind === 'file';
}
function* judgeSources(context, { words, isJson, hasHeredoc, keyword }) {
    if (hasHeredoc || words.length < 2)
        return;
    const sources = words.slice(0, -1);
    const comment = isJson ? undefined : words.find(({ text }) => text.startsWith('#'));
    if (comment !== undefined) {
        yield dockerfile_copy_found(context, comment, { message: 'comment', values: { keyword } });
        return;
    }
    const globs = sources.filter(({ text }) => isGlob(text));
    for (const word of sources.filter(source => !globs.includes(source)))
        yield* judgeSource(context, word, keyword);
    // Builders let a pattern match nothing, some of them only if another source is there.
    const [glob] = globs;
    if (glob !== undefined && globs.length === sources.length)
        yield* judgeGlobs(context, globs, glob, keyword);
}
function* judgeSource(context, word, keyword) {
    const name = unquoted(word.text);
    // An address, a part that only the build knows, or quotes within the word.
    if (name === undefined || (0,dockerfile_of/* isUnknown */.t8)(name) || isAddress(name))
        return;
    const values = { source: (0,shown/* shown */.S)(name), keyword, context: folderOf(context) };
    const path = cleaned(name);
    if (isAbove(name))
        yield* above(context, word, path, values);
    else
        yield* inContext(context, word, path, values);
}
/** One builder refuses the way up; the other takes it from the top of the context. */
function* above(context, word, path, values) {
    const { kind } = context.files.look(context.build.context, path);
    const severity = kind === 'missing' ? 'error' : 'warning';
    yield dockerfile_copy_found(context, word, { message: 'above', values, severity });
}
function* inContext(context, word, path, values) {
    const { build, files } = context;
    const look = files.look(build.context, path);
    if (look.kind === 'other-case') {
        yield dockerfile_copy_found(context, word, {
            message: 'other-case',
            values: { ...values, better: (0,shown/* shown */.S)((0,lost/* pathFrom */.Iw)(build.context, look.actual)) },
        });
    }
    else if (look.kind === 'missing')
        yield missing(context, word, look, values);
    else
        yield* leftOut(context, word, path, look.kind, values);
}
function missing(context, word, look, values) {
    const { build, files } = context;
    const ignoredBy = (0,git_ignored/* gitIgnoredBy */.M)(files, build.dockerfile.source.path, look.path);
    if (ignoredBy !== undefined) {
        return dockerfile_copy_found(context, word, {
            message: 'made-by-job',
            values: { ...values, ignoredBy },
            severity: 'warning',
        });
    }
    if (look.nearest === undefined)
        return dockerfile_copy_found(context, word, { message: 'missing', values });
    const better = (0,shown/* shown */.S)((0,lost/* pathFrom */.Iw)(build.context, look.nearest));
    return dockerfile_copy_found(context, word, { message: 'did-you-mean', values: { ...values, better } });
}
/** A folder is left out when nothing of it remains. */
function* leftOut(context, word, path, kind, values) {
    const { build, files, ignored } = context;
    const names = kind === 'file' ? [path] : filesBelow(context, path)?.map(file => file.name);
    const [first] = names ?? [];
    if (names === undefined || first === undefined)
        return;
    const rules = (0,upload_rules/* uploadRules */.Ds)(files, build.context);
    const byUpload = names.every(name => rules?.leavesOut(name) !== undefined)
        ? rules?.leavesOut(first)
        : undefined;
    const byBuild = names.every(name => ignored?.leavesOut(name) !== undefined)
        ? ignored?.leavesOut(first)
        : undefined;
    if (byUpload !== undefined && rules !== undefined) {
        yield dockerfile_copy_found(context, word, {
            message: 'not-uploaded',
            values: { ...values, rule: (0,shown/* shown */.S)(byUpload.text), rules: rules.source.file, rulesName: rules.name },
            related: [{ message: 'environment/dockerfile-copy/rule', at: byUpload.at }],
        });
    }
    else if (byBuild !== undefined && ignored !== undefined) {
        yield dockerfile_copy_found(context, word, {
            message: 'not-in-build',
            // Docker obeys the file; that Azure's builder does is documented for Docker, not for Azure ML.
            severity: 'warning',
            values: { ...values, rule: (0,shown/* shown */.S)(byBuild.text), rules: ignored.file },
            related: [{ message: 'environment/dockerfile-copy/rule', at: byBuild.at }],
        });
    }
}
function* judgeGlobs(context, globs, first, keyword) {
    const patterns = globs.map(({ text }) => unquoted(text));
    if (patterns.some(pattern => pattern === undefined || (0,dockerfile_of/* isUnknown */.t8)(pattern) || isAddress(pattern) || isAbove(pattern)))
        return;
    const below = filesBelow(context, '.');
    if (below === undefined)
        return;
    const names = withFolders(below.map(file => file.name));
    const isMatch = picomatch(patterns.map(pattern => cleaned(pattern ?? '')), { dot: true, nobrace: true, noextglob: true });
    if (names.some(name => isMatch(name)))
        return;
    const values = { source: (0,shown/* shown */.S)(first.text), keyword, context: folderOf(context) };
    yield dockerfile_copy_found(context, first, { message: 'no-match', values, severity: 'warning' });
}
/** From the top of the context; undefined where there are too many to tell. */
function filesBelow({ build, files }, path) {
    const look = files.look(build.context, path);
    if (look.kind !== 'folder')
        return undefined;
    const below = files.filesBelow(look.path, ENOUGH_FILES);
    if (below.length >= ENOUGH_FILES)
        return undefined;
    return below.map(file => ({ ...file, name: external_node_path_.posix.join(path, file.name) }));
}
function withFolders(names) {
    const all = new Set();
    for (const name of names) {
        for (let part = name; part !== '.'; part = external_node_path_.posix.dirname(part))
            all.add(part);
    }
    return [...all];
}
/** Without the quotes around it; undefined where there are some within. */
function unquoted(text) {
    const inner = /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
    return /["'\\]/.test(inner) ? undefined : inner;
}
/** A path from the context, whether or not it begins with `/` or `./`. */
function cleaned(name) {
    const path = external_node_path_.posix.join('/', name).replace(/\/+$/, '');
    return path === '' ? '.' : path.slice(1);
}
function isAbove(name) {
    return external_node_path_.posix.normalize(name.replace(/^\/+/, '')).startsWith('..');
}
function isAddress(name) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(name) || /^git@/.test(name) || /\.git(?:#|$)/.test(name);
}
function isGlob(text) {
    return /[*?[]/.test(text);
}
function folderOf({ build, files }) {
    return files.display(build.context);
}
function dockerfile_copy_found({ build }, { text, at }, options) {
    const { view } = build;
    return {
        ...(0,check/* problem */.CC)(view, 'build', { part: 'key', range: at, ...options }),
        route: view.route(['build', 'COPY', text]),
    };
}

;// CONCATENATED MODULE: ./build/checks/environment/plain-image.js



/** Whether an image is an operating system or a language and nothing that serves. */
function isPlain(text) {
    const reading = (0,reference/* readImage */.AM)(text);
    if ('fault' in reading || reading.image.registry !== container_registries/* DOCKER_HUB */.Xb)
        return false;
    return PLAIN_IMAGES.includes(reading.image.repository.replace(/^library\//, ''));
}

;// CONCATENATED MODULE: ./build/checks/environment/dockerfile-port.js






const ROUTES = ['scoring_route', 'liveness_route', 'readiness_route'];
/**
 * The routes of an own container lead to a port that its server opens: probes of another are answered by nobody, and
 * the deployment fails as if the container had crashed (ERR_2200).
 */
const dockerfilePort = (0,check/* defineCheck */.qH)({
    id: 'environment/dockerfile-port',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    run: ({ document, files }) => (0,dockerfile_of/* ofOwnContainer */.FD)(document, files, dockerfile_port_judge),
});
function* dockerfile_port_judge(build) {
    const { stages, base } = (0,dockerfile/* lineageOf */.b)(build.dockerfile);
    const instructions = stages.flatMap(stage => stage.instructions);
    const exposed = portsExposed(instructions);
    const opened = portsOpened(instructions);
    if (exposed === undefined || opened === undefined)
        return;
    const isPlainBase = base !== undefined && isPlain(base.text);
    for (const { path, port } of routePorts(build.view)) {
        // What is exposed may be opened by something that the line does not show.
        if ([...opened, ...exposed].some(known => known.port === port))
            continue;
        if (opened.length > 0)
            yield dockerfile_port_found(build.view, path, { message: 'opens', port, known: opened });
        else if (exposed.length > 0) {
            const severity = isPlainBase ? 'warning' : 'notice';
            yield { ...dockerfile_port_found(build.view, path, { message: 'exposes', port, known: exposed }), severity };
        }
    }
}
/** The first route to each port that the environment names. */
function routePorts(view) {
    const byPort = new Map();
    for (const route of ROUTES) {
        const path = `inference_config.${route}.port`;
        const port = view.integer(path);
        if (port !== undefined && !byPort.has(port))
            byPort.set(port, path);
    }
    return [...byPort].map(([port, path]) => ({ path, port }));
}
/** undefined: EXPOSE says something that is not known before the build. */
function portsExposed(instructions) {
    const ports = [];
    for (const { words } of instructions.filter(({ keyword }) => keyword === 'EXPOSE')) {
        for (const { text, at } of words) {
            const port = /^(\d{1,5})(?:\/tcp)?$/i.exec(text)?.[1];
            if (port !== undefined)
                ports.push({ port: Number(port), said: `EXPOSE ${port}`, at });
            else if (!/^\d{1,5}\/udp$/i.test(text))
                return undefined;
        }
    }
    return ports;
}
/** What the start command says; undefined where it says it in a way that only running it would tell. */
function portsOpened(instructions) {
    const command = startCommand(instructions);
    const program = PORT_OPTIONS.find(({ program }) => command.some(({ text }) => nameOf(text) === program));
    if (program === undefined)
        return [];
    const line = command.map(({ text }) => text).join(' ');
    const isPlainLine = command.every(({ text }) => !(0,dockerfile_of/* isUnknown */.t8)(text) && !/[;&|()]/.test(text));
    return isPlainLine ? portsOf(command, program, line) : undefined;
}
/** ENTRYPOINT, and CMD as its arguments; a shell form drops the comment that a shell would drop. */
function startCommand(instructions) {
    const entrypoint = instructions.findLast(({ keyword }) => keyword === 'ENTRYPOINT');
    const cmd = instructions.findLast(({ keyword }) => keyword === 'CMD');
    // An entry point in shell form gets no arguments.
    const parts = entrypoint !== undefined && !entrypoint.isJson ? [entrypoint] : [entrypoint, cmd];
    return parts.filter(part => part !== undefined).flatMap(wordsOf);
}
function wordsOf({ words, isJson }) {
    const comment = isJson ? -1 : words.findIndex(({ text }) => text.startsWith('#'));
    return comment === -1 ? words : words.slice(0, comment);
}
function portsOf(command, { options, form }, line) {
    const ports = [];
    for (const [index, word] of command.entries()) {
        const [name, joined] = splitOption(word.text);
        const value = options.includes(name) ? (joined ?? command[index + 1]?.text) : undefined;
        if (value === undefined)
            continue;
        const port = form === 'address' ? /:(\d{1,5})$/.exec(value)?.[1] : /^\d{1,5}$/.exec(value)?.[0];
        if (port === undefined)
            return undefined;
        ports.push({ port: Number(port), said: (0,shown/* shown */.S)(line), at: word.at });
    }
    return ports;
}
/** `--port=80` \u2192 `--port`, `80`. */
function splitOption(text) {
    const equals = text.startsWith('--') ? text.indexOf('=') : -1;
    return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
function nameOf(text) {
    return text.split('/').at(-1) ?? text;
}
function dockerfile_port_found(view, path, { message, port, known }) {
    const related = known.map(({ at }) => ({
        message: `environment/dockerfile-port/${message}-place`,
        at,
    }));
    const ports = [...new Set(known.map(({ port }) => String(port)))];
    return (0,check/* problem */.CC)(view, path, { message, values: { port, ports, said: known[0]?.said ?? '' }, related });
}

;// CONCATENATED MODULE: ./build/checks/environment/dockerfile-start.js





/**
 * An own container starts something. A plain image starts a shell, which ends at once where nobody is at a terminal:
 * the container exits, starts again, and the deployment fails (ERR_2200).
 */
const dockerfileStart = (0,check/* defineCheck */.qH)({
    id: 'environment/dockerfile-start',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    run: ({ document, files }) => (0,dockerfile_of/* ofOwnContainer */.FD)(document, files, dockerfile_start_judge),
});
function* dockerfile_start_judge(build) {
    const { stages, base } = (0,dockerfile/* lineageOf */.b)(build.dockerfile);
    const instructions = stages.flatMap(stage => [stage.from, ...stage.instructions]);
    const starts = instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
    const last = instructions.at(-1);
    if (starts || last === undefined || base === undefined || !isPlain(base.text))
        return;
    yield (0,check/* problem */.CC)(build.view, 'build', {
        part: 'key',
        range: placeOf(last),
        values: { image: (0,shown/* shown */.S)(base.text) },
    });
}
/** Where the missing line belongs: behind the last one. */
function placeOf({ at, words }) {
    return { ...at, end: words[0]?.at.end ?? at.end };
}

;// CONCATENATED MODULE: ./build/checks/environment/dockerfile-user.js






/** What changes the system, and so needs its files; `apt list` does not. */
const CHANGES = new Set(['update', 'install', 'upgrade', 'full-upgrade', 'dist-upgrade', 'remove', 'purge']);
/**
 * Packages of the system are installed by root. The prebuilt inference images end with another user
 * (how-to-extend-prebuilt-docker-image-inference.md, 03/07/2025: "Switch to root to install apt packages"), and a USER
 * line may have changed it: apt stops with "Permission denied", and the image is not built (ERR_1200).
 */
const dockerfileUser = (0,check/* defineCheck */.qH)({
    id: 'environment/dockerfile-user',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    run: ({ document, files }) => (0,dockerfile_of/* ofDockerfile */.iz)(document, files, dockerfile_user_judge),
});
function* dockerfile_user_judge(build) {
    const { stages, base } = (0,dockerfile/* lineageOf */.b)(build.dockerfile);
    let user;
    let isOfBase = base !== undefined && isPrebuilt(base.text);
    for (const instruction of stages.flatMap(stage => stage.instructions)) {
        if (instruction.keyword === 'USER')
            [user, isOfBase] = [instruction.words[0], false];
        const command = aptIn(instruction);
        if (command === undefined)
            continue;
        if (isOfBase) {
            const values = { command: command.text, image: (0,shown/* shown */.S)(base?.text ?? '') };
            yield (0,check/* problem */.CC)(build.view, 'build', { part: 'key', range: command.at, message: 'prebuilt', values });
        }
        else if (user !== undefined && !(0,dockerfile_of/* isUnknown */.t8)(user.text) && !isRoot(user.text)) {
            const values = { command: command.text, user: (0,shown/* shown */.S)(user.text), line: user.at.start.line };
            yield (0,check/* problem */.CC)(build.view, 'build', { part: 'key', range: command.at, values });
        }
        else
            continue;
        return; // The build ends at the first.
    }
}
/** `mcr.microsoft.com/azureml/minimal-py312-inference`, also below `curated/`; the images for training have root. */
function isPrebuilt(text) {
    if ((0,dockerfile_of/* isUnknown */.t8)(text))
        return false;
    const reading = (0,reference/* readImage */.AM)(text);
    if ('fault' in reading)
        return false;
    const { registry, repository } = reading.image;
    return registry === container_registries/* MICROSOFT_REGISTRY */.Nz && /^azureml\/(?:curated\/)?[^/]+-inference$/.test(repository);
}
/** By name or number, with or without a group. */
function isRoot(user) {
    return /^(?:root|0)(?::|$)/.test(user);
}
/** The first `apt-get install` of a RUN line that nothing else runs (`sudo`) and whose failure is not caught. */
function aptIn({ keyword, words, hasHeredoc }) {
    if (keyword !== 'RUN' || hasHeredoc || words.some(({ text }) => text.includes('||')))
        return undefined;
    return words.find(({ text }, index) => {
        if (text !== 'apt-get' && text !== 'apt')
            return false;
        const action = words.slice(index + 1).find(word => !word.text.startsWith('-'));
        return CHANGES.has(action?.text ?? '') && startsCommand(words, index);
    });
}
/** At the beginning of the line, behind `&&` or `;`, or behind variables that are set for the command. */
function startsCommand(words, index) {
    const before = words[index - 1]?.text;
    if (before === undefined || /(?:&&|;)$/.test(before))
        return true;
    return /^[A-Za-z_]\w*=/.test(before) && startsCommand(words, index - 1);
}

;// CONCATENATED MODULE: ./build/checks/environment/duplicate-package.js



/** Each package is asked for once; python in conda's part is environment/conda-file's. */
const duplicatePackage = (0,check/* defineCheck */.qH)({
    id: 'environment/duplicate-package',
    needs: 'files',
    confidence: 'certain',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        if (conda === undefined)
            return;
        for (const name of new Set(conda.packages.map(found => found.name)))
            yield* duplicate_package_judge(conda, name);
    },
});
function* duplicate_package_judge(conda, name) {
    const found = packagesNamed(conda, name);
    for (const [index, later] of found.entries()) {
        const earlier = found.slice(0, index).find(other => isOneToo(other, later));
        if (earlier === undefined || (name === 'python' && later.manager === 'conda'))
            continue;
        yield twice(earlier, later);
    }
}
/** Two lines for two versions of Python are no mistake. */
function isOneToo(earlier, later) {
    return earlier.marker === later.marker || earlier.marker === undefined || later.marker === undefined;
}
function twice(earlier, later) {
    const isAgreed = earlier.versions === undefined || later.versions === undefined
        ? undefined
        : (0,python_versions/* canAgree */.r0)(earlier.versions, later.versions);
    const isMixed = earlier.manager !== later.manager;
    const values = {
        name: later.name,
        written: line(later),
        earlier: line(earlier),
        manager: later.manager,
        first: earlier.manager,
    };
    const related = [relatedTo(earlier.place, 'related/first-written')];
    if (isAgreed === false) {
        // pip replaces what conda has installed; two lines of one manager it cannot meet.
        return problemAt(later.place, {
            message: isMixed ? 'replaced' : 'contradicting',
            severity: isMixed ? 'warning' : 'error',
            values,
            related,
        });
    }
    return problemAt(later.place, { message: isMixed ? 'both' : '', severity: 'notice', values, related });
}

;// CONCATENATED MODULE: ./build/checks/environment/flask-pins.js




/**
 * The server asks for Flask and its family itself, in versions that go together; listing them is discouraged
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
 */
const flaskPins = (0,check/* defineCheck */.qH)({
    id: 'environment/flask-pins',
    needs: 'files',
    confidence: 'likely',
    severity: 'notice',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        if (conda === undefined || serverPackages(conda).length === 0)
            return;
        const crashes = [...crashesOf(conda)];
        yield* crashes;
        if (crashes.length === 0)
            yield* listed(conda);
    },
});
function* crashesOf(conda) {
    for (const { server, defaults, package: name, pins, text } of server_versions/* FLASK_CRASHES */.cp) {
        const old = [
            ...within(conda, server_versions/* SERVER_PACKAGE */.Tx, server),
            ...(defaults === undefined ? [] : within(conda, server_versions/* DEFAULTS_PACKAGE */.cz, defaults)),
        ][0];
        if (old === undefined)
            continue;
        for (const found of within(conda, name, pins)) {
            const values = { written: line(found), server: line(old), text };
            const related = [relatedTo(old.place, 'environment/flask-pins/server-line')];
            yield problemAt(found.place, {
                message: 'crash',
                severity: 'error',
                code: 'ERR_2200',
                values,
                related,
            });
        }
    }
}
/** The requirements that allow nothing but what a bound of one side holds. */
function within(conda, name, bound) {
    const beyond = bound.startsWith('>=') ? `<${bound.slice(2)}` : `>=${bound.slice(1)}`;
    return pinned(conda, name).filter(({ versions }) => (0,python_versions/* canAgree */.r0)(versions, [beyond]) === false);
}
function* listed(conda) {
    const found = server_versions/* FLASK_FAMILY */.Dj.flatMap(name => packagesNamed(conda, name));
    const [first, ...others] = found;
    if (first === undefined)
        return;
    const names = [...new Set(found.map(({ name }) => name))];
    const related = others.map(({ place }) => relatedTo(place, 'environment/flask-pins/another'));
    yield problemAt(first.place, { values: { names, count: names.length }, related });
}

;// CONCATENATED MODULE: ./build/checks/environment/impossible-version.js



/** A requirement's own bounds leave a version; conda's python is environment/python-version's. */
const impossibleVersion = (0,check/* defineCheck */.qH)({
    id: 'environment/impossible-version',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        if (conda === undefined)
            return;
        for (const name of new Set(conda.packages.map(found => found.name))) {
            for (const found of packagesNamed(conda, name)) {
                if ((name === 'python' && found.manager === 'conda') || !isImpossible(found))
                    continue;
                const values = { written: line(found), name };
                yield problemAt(found.place, { message: found.manager === 'conda' ? 'conda' : '', values });
            }
        }
    },
});
function isImpossible({ versions }) {
    return versions !== undefined && (0,python_versions/* canAgree */.r0)(versions, ['']) === false;
}

// EXTERNAL MODULE: ./build/catalog/curated-environments.js
var curated_environments = __webpack_require__(9557);
// EXTERNAL MODULE: ./build/catalog/inference-images.js
var inference_images = __webpack_require__(2250);
// EXTERNAL MODULE: ./build/checks/references.js
var references = __webpack_require__(7140);
// EXTERNAL MODULE: ./build/checks/environment/image.js
var environment_image = __webpack_require__(2207);
;// CONCATENATED MODULE: ./build/checks/environment/inference-server.js









/**
 * Where a scoring script is to run, the environment has the package that runs it: azureml-inference-server-http, by
 * itself or through azureml-defaults. Without it the container stops: "A required package azureml-inference-server-http
 * is missing." (Azure/azureml-examples#2760 and six more).
 */
const inferenceServer = (0,check/* defineCheck */.qH)({
    id: 'environment/inference-server',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const { document } = context;
        if (!runsServer(document))
            return;
        const { environment } = document;
        if (environment.form === 'reference')
            yield* registered(document, environment.text);
        else if (environment.form === 'inline') {
            if (environment.view.isGiven('build'))
                yield (0,check/* notChecked */.lb)(environment.view, 'build', 'unknown-content', { message: 'build' });
            else
                yield* inline(context, environment.view);
        }
    },
});
function* registered(document, text) {
    const reference = (0,references/* parseReference */.F)(text);
    if (reference.form === 'wrong')
        return;
    const isCurated = reference.form === 'registry' && reference.registry === curated_environments/* CURATED_REGISTRY */.Je;
    if (isCurated && inference_images/* INFERENCE_ENVIRONMENTS */.RB.test(reference.name))
        return;
    yield (0,check/* notChecked */.lb)(document, 'environment', 'unknown-content', {
        message: 'registered',
        values: { name: (0,shown/* shown */.S)(reference.name) },
    });
}
function* inline({ document, files }, view) {
    const reading = (0,conda/* condaOf */.Td)(document, files);
    const image = imageKind(document);
    if (image === 'none')
        return;
    if (reading.kind === 'read')
        yield* inConda(reading.conda, image, view);
    else if (reading.kind === 'none')
        yield* inImage(image, view);
    // A file that is not there, or is no conda file, is another check's finding.
    else if (reading.kind !== 'missing' && reading.kind !== 'broken') {
        yield (0,check/* notChecked */.lb)(view, 'conda_file', reading.kind === 'template' ? 'template' : 'unknown-content', {
            message: 'conda',
        });
    }
}
function imageKind(document) {
    const found = (0,environment_image/* imageOf */.d)(document);
    if (found === undefined)
        return document.environment.form === 'inline' && document.environment.view.isTemplate('image')
            ? 'unknown'
            : 'none';
    if ('fault' in found.reading)
        return 'unknown';
    const { registry, repository } = found.reading.image;
    if ((0,reference/* kindOfRegistry */.zr)(registry) !== 'microsoft')
        return 'unknown';
    if (inference_images/* INFERENCE_IMAGES */.t3.some(name => name.test(repository)))
        return 'inference';
    return inference_images/* BASE_IMAGES */.Lk.some(name => name.test(repository)) ? 'base' : 'unknown';
}
function* inConda(conda, image, view) {
    if (serverPackages(conda).length > 0 || conda.packages.length === 0)
        return;
    if (!conda.isComplete) {
        yield (0,check/* notChecked */.lb)(conda.view, 'dependencies', 'unknown-content', { message: 'incomplete' });
        return;
    }
    if (image === 'unknown') {
        yield (0,check/* notChecked */.lb)(view, 'image', 'unknown-content', { message: 'image-and-conda', values: values(view) });
        return;
    }
    const message = image === 'base' ? { message: '' } : { message: 'only-in-image', severity: 'notice' };
    const { pipSection } = conda;
    const options = { ...message, values: values(view) };
    yield pipSection === undefined
        ? (0,check/* problem */.CC)(conda.view, 'dependencies', { ...options, part: 'key' })
        : problemAt(pipSection, options);
}
function* inImage(image, view) {
    // A misspelled conda_file is contract/unknown-key's finding, and the packages may all be in there.
    if (view.entries('').some(({ key }) => /conda/i.test(key.text)))
        return;
    if (image === 'base')
        yield (0,check/* problem */.CC)(view, 'image', { message: 'base-image', severity: 'warning', values: values(view) });
    else if (image === 'unknown')
        yield (0,check/* notChecked */.lb)(view, 'image', 'unknown-content', { message: 'image', values: values(view) });
}
function values(view) {
    return { image: (0,shown/* shown */.S)(view.string('image') ?? '') };
}

;// CONCATENATED MODULE: ./build/checks/environment/pip-version.js




/** pip is not held at 21.3.1 or older: containers of such environments crash on Python 3.10 (Azure/azureml-examples#4040). */
const pipVersion = (0,check/* defineCheck */.qH)({
    id: 'environment/pip-version',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        if (conda === undefined)
            return;
        // The reports are about 3.10; before, such a pip is old and no more.
        const isReported = pythonMinors(conda)?.every(minor => (0,python_versions/* canAgree */.r0)(['<3.10'], [`==${minor}.*`]) === true) !== true;
        const answer = isReported ? {} : { message: 'aged', severity: 'notice' };
        for (const pip of pinned(conda, 'pip')) {
            if ((0,python_versions/* canAgree */.r0)(pip.versions, [server_versions/* PIP */.U_.fine]) !== false)
                continue;
            yield problemAt(pip.place, { ...answer, values: { written: line(pip) } });
        }
    },
});

;// CONCATENATED MODULE: ./build/catalog/python-wheels.js
/**
 * Which Pythons a package has ready-built files (wheels) for on Linux x86_64, and which it asks for, by version. As of
 * 2026-11. `source` names what was read then; the lines that it does not speak of are as each project's release notes
 * ("supports Python 3.9 to 3.12") and `requires-python` were known to us, not read again. Where it is not sure which
 * patch release brought the wheels, the earliest that may have is written: what is doubtful is not accused.
 *
 * xgboost is here for what it asks for alone, and lightgbm and opencv-python not at all: their wheels fit every Python.
 */
const WHEELS = [
    {
        package: 'scikit-learn',
        hasSource: true,
        lines: [
            { from: '0', newest: '3.9' },
            { from: '1.0.1', newest: '3.10', oldest: '3.7' },
            { from: '1.1', newest: '3.10', oldest: '3.8' },
            { from: '1.1.3', newest: '3.11', oldest: '3.8' },
            { from: '1.3.1', newest: '3.12', oldest: '3.8' },
            { from: '1.4', newest: '3.12', oldest: '3.9' },
            { from: '1.5.2', newest: '3.13', oldest: '3.9' },
            { from: '1.7', oldest: '3.10' },
            { from: '1.8', oldest: '3.11' },
        ],
        source: 'release notes of scikit-learn 0.24.0, 1.0, 1.3.0, 1.3.1, 1.4.2 and 1.5.0, and its doc/install.rst',
    },
    {
        package: 'numpy',
        hasSource: true,
        lines: [
            { from: '0', newest: '3.9' },
            { from: '1.21.3', newest: '3.10', oldest: '3.7' },
            { from: '1.22', newest: '3.10', oldest: '3.8' },
            { from: '1.23.2', newest: '3.11', oldest: '3.8' },
            { from: '1.25', newest: '3.11', oldest: '3.9' },
            { from: '1.26', newest: '3.12', oldest: '3.9' },
            { from: '2.1', newest: '3.13', oldest: '3.10' },
            { from: '2.3', oldest: '3.11' },
        ],
        source: 'release notes of numpy 1.21.3, 1.23.2, 1.26.2 and 2.1.2',
    },
    {
        package: 'pandas',
        hasSource: true,
        lines: [
            { from: '0', newest: '3.9' },
            { from: '1.3', newest: '3.10', oldest: '3.7' },
            { from: '1.4', newest: '3.10', oldest: '3.8' },
            { from: '1.5', newest: '3.11', oldest: '3.8' },
            { from: '2.1', newest: '3.12', oldest: '3.9' },
            { from: '2.2.3', newest: '3.13', oldest: '3.9' },
            { from: '2.3', oldest: '3.9' },
            { from: '3.0', oldest: '3.11' },
        ],
        source: 'release notes, not read again',
    },
    {
        package: 'scipy',
        hasSource: true,
        lines: [
            { from: '0', newest: '3.9' },
            { from: '1.7', newest: '3.10', oldest: '3.7' },
            { from: '1.8', newest: '3.10', oldest: '3.8' },
            { from: '1.9', newest: '3.11', oldest: '3.8' },
            { from: '1.11', newest: '3.12', oldest: '3.9' },
            { from: '1.14', newest: '3.12', oldest: '3.10' },
            { from: '1.14.1', newest: '3.13', oldest: '3.10' },
            { from: '1.16', oldest: '3.11' },
        ],
        source: 'release notes of scipy 1.14.1; cupy/cupy#7897 (no 1.10 for Python 3.12)',
    },
    {
        package: 'torch',
        hasSource: false,
        lines: [
            { from: '0', newest: '3.9' },
            { from: '1.10', newest: '3.10' },
            { from: '1.13', newest: '3.11', oldest: '3.7' },
            { from: '2.0', newest: '3.11', oldest: '3.8' },
            { from: '2.2', newest: '3.12', oldest: '3.8' },
            { from: '2.5', newest: '3.13', oldest: '3.8' },
            { from: '2.6', newest: '3.13', oldest: '3.9' },
            { from: '2.8', oldest: '3.9' },
            { from: '2.9', oldest: '3.10' },
        ],
        source: 'pytorch/pytorch, RELEASE.md, "Release Compatibility Matrix", not read again; flash-algo/flash-sparse-attention#157',
    },
    {
        package: 'tensorflow',
        hasSource: false,
        lines: [
            { from: '0', newest: '3.8' },
            { from: '2.5', newest: '3.9' },
            { from: '2.8', newest: '3.10', oldest: '3.7' },
            { from: '2.12', newest: '3.11', oldest: '3.8' },
            { from: '2.14', newest: '3.11', oldest: '3.9' },
            { from: '2.16', newest: '3.12', oldest: '3.9' },
            { from: '2.20', oldest: '3.9' },
        ],
        source: 'tensorflow.org/install/source, "Tested build configurations", not read again',
    },
    {
        package: 'onnxruntime',
        hasSource: false,
        lines: [
            { from: '0', newest: '3.9' },
            { from: '1.12', newest: '3.10' },
            { from: '1.15', newest: '3.11' },
            { from: '1.17', newest: '3.12' },
            { from: '1.20' },
        ],
        source: 'microsoft/onnxruntime#11680, #13717, #14880, #17842, #18793, #22523',
    },
    {
        package: 'pyarrow',
        hasSource: true,
        lines: [
            { from: '0', newest: '3.9' },
            { from: '6', newest: '3.10' },
            { from: '7', newest: '3.10', oldest: '3.7' },
            { from: '10', newest: '3.11', oldest: '3.7' },
            { from: '13', newest: '3.11', oldest: '3.8' },
            { from: '14', newest: '3.12', oldest: '3.8' },
            { from: '18', newest: '3.13', oldest: '3.9' },
            { from: '20', oldest: '3.9' },
        ],
        source: 'apache/arrow#11622, #14499, #14572, #43519',
    },
    {
        package: 'xgboost',
        hasSource: true,
        lines: [{ from: '0' }, { from: '2.0', oldest: '3.8' }, { from: '3.0', oldest: '3.10' }],
        source: 'python-package/pyproject.toml of xgboost, not read again',
    },
];

;// CONCATENATED MODULE: ./build/checks/environment/python-support.js





/** By age: as text, 3.9 would be later than 3.10. */
const MINORS = python_releases/* PYTHON_RELEASES */.A.map(({ version }) => version);
/** What pip is to install is there for the Python that conda installs. */
const pythonSupport = (0,check/* defineCheck */.qH)({
    id: 'environment/python-support',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        const minors = conda && pythonMinors(conda);
        if (conda === undefined || minors === undefined)
            return;
        const [oldest, newest] = [minors[0], minors.at(-1)];
        if (oldest === undefined || newest === undefined)
            return;
        for (const known of WHEELS) {
            for (const found of pinned(conda, known.package).filter(isFromPip)) {
                yield* python_support_judge(conda, known, found, { oldest, newest });
            }
        }
    },
});
/** conda builds its own packages; and what comes from an address may be built for anything. */
function isFromPip({ manager, from }) {
    return manager === 'pip' && from === 'index';
}
function* python_support_judge(conda, known, found, pythons) {
    const possible = possibleLines(known, found);
    const [first] = possible;
    const last = possible.at(-1);
    const [python] = conda.python;
    if (first === undefined || last === undefined || python === undefined)
        return;
    const common = { written: line(found), python: line(python), package: known.package };
    const related = [relatedTo(python.place, 'environment/python-support/python-line')];
    if (possible.every(({ oldest }) => oldest !== undefined && isOlder(pythons.newest, oldest))) {
        const before = known.lines.find(({ oldest }) => oldest !== undefined && isOlder(pythons.newest, oldest));
        const values = { ...common, asked: first.oldest ?? '', before: before?.from ?? first.from };
        yield problemAt(found.place, { message: 'refused', values, related });
    }
    else if (possible.every(({ newest }) => newest !== undefined && isOlder(newest, pythons.oldest))) {
        const later = known.lines.find(({ newest }) => newest === undefined || !isOlder(newest, pythons.oldest));
        const values = { ...common, newest: last.newest ?? '', later: later?.from ?? '', minor: pythons.oldest };
        yield problemAt(found.place, {
            message: known.hasSource ? '' : 'no-source',
            // The table is no document of Azure's: what it says of wheels is as good as our memory of release notes.
            severity: 'warning',
            values,
            related,
        });
    }
}
/** What pip can choose from; none where that cannot be told. */
function possibleLines({ lines }, { versions }) {
    // 2.0.1+cpu is where 2.0.1 is.
    const exact = (0,python_versions/* exactPin */.ns)(versions)?.replace(/\+.*$/, '');
    const answers = lines.map(({ from }, index) => {
        const next = lines[index + 1];
        const within = next === undefined ? `>=${from}` : `>=${from},<${next.from}`;
        return exact === undefined ? (0,python_versions/* canAgree */.r0)(versions, [within]) : (0,python_versions/* allows */.NB)([within], exact);
    });
    return answers.includes(undefined) ? [] : lines.filter((_, index) => answers[index] === true);
}
function isOlder(minor, than) {
    return MINORS.indexOf(minor) < MINORS.indexOf(than);
}

;// CONCATENATED MODULE: ./build/checks/environment/server-lines.js
/** Which of the known versions of the inference server a requirement allows. */


const OLDEST = server_versions/* SERVER_LINES */.UC[0]?.versions[0] ?? '0';
const NEWEST = server_versions/* SERVER_LINES */.UC.at(-1)?.versions.at(-1) ?? '0';
/** The lines that pip can choose from; undefined where it may also choose what the catalogue does not know. */
function linesFor(versions) {
    if ((0,python_versions/* isAny */.f7)(versions) || (0,python_versions/* canAgree */.r0)(versions, [`>${NEWEST}`, `<${OLDEST}`]) !== false)
        return undefined;
    return server_versions/* SERVER_LINES */.UC.filter(line => line.versions.some(version => (0,python_versions/* allows */.NB)(versions, version) === true));
}
/** Whether a line's metadata rules a package's versions out; false where it says nothing of the package. */
function rulesOut(line, name, versions) {
    const required = name === 'python' ? line.python : line.requires[name];
    return required !== undefined && (0,python_versions/* canAgree */.r0)(versions, [required]) === false;
}
/** `1.1.0 to 1.2.2, 1.4.1 to 1.5.1`: lines that lie next to each other are said in one. */
function named(lines) {
    const runs = [];
    for (const line of lines) {
        const run = runs.at(-1);
        const before = run?.at(-1);
        if (before !== undefined && server_versions/* SERVER_LINES */.UC.indexOf(before) === server_versions/* SERVER_LINES */.UC.indexOf(line) - 1)
            run?.push(line);
        else
            runs.push([line]);
    }
    return runs.map(fromTo).join(', ');
}
function fromTo(lines) {
    const first = lines[0]?.versions[0] ?? '';
    const last = lines.at(-1)?.versions.at(-1) ?? '';
    return first === last ? first : `${first} to ${last}`;
}

;// CONCATENATED MODULE: ./build/checks/environment/python-version.js






/**
 * The conda file names a Python that the inference server still serves. The document asks for 3.10 and later
 * (how-to-inference-server-http.md, 03/03/2025), the package for 3.9 and later.
 */
const pythonVersion = (0,check/* defineCheck */.qH)({
    id: 'environment/python-version',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        const [python] = conda?.python ?? [];
        if (conda === undefined)
            return;
        if (python === undefined)
            yield* none(conda);
        else if (python.versions !== undefined && (0,python_versions/* isAny */.f7)(python.versions))
            yield problemAt(python.place, {
                message: 'any',
                severity: 'warning',
                values: { written: line(python) },
            });
        else
            yield* python_version_judge(conda, python, runsServer(context.document), context.now);
    },
});
function* none({ view, packages, faults, isComplete }) {
    const isEmpty = packages.length === 0 || faults.some(({ kind }) => kind === 'no-dependencies' || kind === 'not-a-list');
    if (isEmpty || !isComplete)
        return;
    yield (0,check/* problem */.CC)(view, 'dependencies', { part: 'key', message: 'none', severity: 'warning' });
}
function* python_version_judge(conda, python, hasServer, now) {
    const minors = pythonMinors(conda);
    const newest = minors?.at(-1);
    if (minors === undefined || python.versions === undefined)
        return;
    const values = { written: line(python), newest: newest ?? '' };
    if (newest === undefined) {
        if (isBelowTheNewest(python))
            yield problemAt(python.place, { message: 'no-such', severity: 'warning', values });
        return;
    }
    const release = python_releases/* PYTHON_RELEASES */.A.find(({ version }) => version === newest);
    const ended = release !== undefined && new Date(release.endOfLife) < now ? release.endOfLife : undefined;
    const dated = { ...values, ended: ended ?? '' };
    if (hasServer && (0,python_versions/* allows */.NB)([server_versions/* SERVER_PYTHON */.lK.served], newest) === false)
        yield notServed(conda, python, newest, dated);
    else if (hasServer && (0,python_versions/* allows */.NB)([server_versions/* SERVER_PYTHON */.lK.documented], newest) === false) {
        yield problemAt(python.place, { message: 'undocumented', severity: 'warning', values: dated });
    }
    else if (ended !== undefined) {
        const isServed = (0,python_versions/* allows */.NB)([server_versions/* SERVER_PYTHON */.lK.documented], newest) === true;
        yield problemAt(python.place, {
            message: 'ended',
            severity: isServed ? 'notice' : 'warning',
            values: dated,
        });
    }
    else if (minors.length > 1 && (0,python_versions/* highest */.BR)(python.versions) === undefined) {
        yield problemAt(python.place, { message: 'open', severity: 'notice', values });
    }
}
/** An old server that was pinned for an old Python was put there on purpose, and may have served for years. */
function notServed(conda, python, newest, values) {
    const server = pinned(conda, server_versions/* SERVER_PACKAGE */.Tx)[0];
    const lines = server === undefined ? undefined : linesFor(server.versions);
    const isFit = lines?.some(({ python: served }) => (0,python_versions/* canAgree */.r0)([served], [`==${newest}.*`]) !== false) === true;
    const others = packagesNamed(conda, 'azureml-defaults').some(({ versions }) => versions !== undefined && !(0,python_versions/* isAny */.f7)(versions));
    if (!isFit && !others)
        return problemAt(python.place, { message: 'not-served', values });
    return problemAt(python.place, { message: 'old-server', severity: 'warning', values });
}
/** A Python that came after this catalogue is not for us to judge. */
function isBelowTheNewest({ versions }) {
    const last = python_releases/* PYTHON_RELEASES */.A.at(-1)?.version;
    return versions !== undefined && last !== undefined && (0,python_versions/* canAgree */.r0)(versions, [`>${last}.99`]) === false;
}

;// CONCATENATED MODULE: ./build/checks/environment/requirements-file.js



/**
 * What the conda file hands to pip can be read by pip, in Azure. The client sends the content of the conda file and no
 * file beside it (azure-ai-ml 1.34.0 `entities/_assets/environment.py`), and the build that Azure makes of it copies
 * that one file (`COPY azureml-environment-setup/mutated_conda_dependencies.yml`, as builds print it): a `-r` finds
 * nothing there (microsoft/hi-ml#339).
 */
const requirementsFile = (0,check/* defineCheck */.qH)({
    id: 'environment/requirements-file',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        if (conda === undefined)
            return;
        for (const file of conda.requirementsFiles)
            yield* judgeFile(file, context.files);
        for (const other of conda.otherLines)
            yield* judgeLine(other);
        for (const found of conda.packages) {
            if (found.from === 'path')
                yield problemAt(found.place, {
                    message: 'local',
                    severity: 'warning',
                    values: { written: line(found) },
                });
        }
    },
});
function* judgeFile(file, files) {
    const values = { written: line(file), path: files.display(file.path), detail: file.detail };
    if (file.state === 'missing')
        yield problemAt(file.place, { message: 'missing', values });
    else if (file.state === 'unreadable' && file.detail !== 'it is a folder')
        yield unread(file);
    else if (file.state === 'unreadable')
        yield problemAt(file.place, { message: 'folder', values });
    else if (file.state !== 'unknown' && file.state !== 'circle') {
        yield problemAt(file.place, { message: 'not-sent', severity: 'warning', values });
        if (file.state !== 'read')
            yield unread(file);
    }
    const { source, top } = file;
    if (source !== undefined && top !== undefined && /\r\n/.test(source.text)) {
        yield problemAt(top, { message: 'windows-lines', severity: 'notice', values });
    }
}
function unread({ place, written }) {
    const answer = (0,check/* notChecked */.lb)(place.view, '', 'unknown-content', {
        message: 'unread',
        values: { written: line({ written }) },
    });
    return { ...answer, at: place.at };
}
function* judgeLine(other) {
    const values = {
        written: line({ written: other.text }),
        name: other.kind === 'bad' ? (other.name ?? '') : '',
    };
    if (other.kind === 'requirement' && other.from === 'path') {
        yield problemAt(other.place, { message: 'local', severity: 'warning', values });
    }
    else if (other.kind === 'bad') {
        const isTyped = other.fault === 'single-equals' || other.fault === 'version' || other.fault === 'channel';
        const message = isTyped || other.fault === 'command' || other.fault === 'option' ? other.fault : 'unreadable-line';
        yield problemAt(other.place, { message, values: { ...values, better: better(other.text) } });
    }
}
/** The line as pip would have it. */
function better(text) {
    const plain = text.replace(/^[\w.-]+::/, '').replace(/^pip3?\s+install\s+/, '');
    return (0,shown/* shown */.S)(plain.replace(/(?<![=<>!~])=(?!=)\s*/g, '=='));
}

;// CONCATENATED MODULE: ./build/checks/environment/server-matrix.js





/** What the server's metadata speaks of. */
const PARTNERS = [...new Set(server_versions/* SERVER_LINES */.UC.flatMap(({ requires }) => Object.keys(requires)))];
const OTHER_LINE = 'environment/server-matrix/other-line';
/**
 * The versions that the environment pins go together with a version of the inference server: pip finds out only at the
 * end of an image build of twenty minutes ("ResolutionImpossible", public repositories, reported).
 */
const serverMatrix = (0,check/* defineCheck */.qH)({
    id: 'environment/server-matrix',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        if (conda === undefined)
            return;
        const partners = partnersOf(conda);
        for (const server of packagesNamed(conda, server_versions/* SERVER_PACKAGE */.Tx)) {
            if (server.versions === undefined)
                continue;
            const lines = linesFor(server.versions);
            if (lines === undefined)
                yield* older(server, server.versions, partners);
            else if (lines.length > 0)
                yield* contradictions(server, lines, partners);
            yield* withoutDistutils(conda, server, server.versions);
        }
        for (const defaults of packagesNamed(conda, server_versions/* DEFAULTS_PACKAGE */.cz))
            yield* reported(conda, defaults);
    },
});
/**
 * An old server on a Python without distutils: it installs, and ends before it has read the scoring script. A warning,
 * because packages may bring setuptools, and with it distutils, without saying so in the file.
 */
function* withoutDistutils(conda, server, versions) {
    const { removed, fixed, replacement } = server_versions/* DISTUTILS */.wG;
    const [python] = conda.python;
    const minors = pythonMinors(conda) ?? [];
    const isNew = minors.length > 0 && minors.every(minor => (0,python_versions/* allows */.NB)([server_versions/* DISTUTILS */.wG.lost], minor) === true);
    if (python === undefined || !isNew || (0,python_versions/* canAgree */.r0)(versions, [`>=${fixed}`]) !== false)
        return;
    // What brings setuptools brings distutils; a file that is not whole may.
    if (!conda.isComplete || packagesNamed(conda, replacement).length > 0)
        return;
    yield problemAt(python.place, {
        message: 'distutils',
        severity: 'warning',
        code: 'ERR_2200',
        values: { written: line(python), server: line(server), removed, fixed, replacement },
        related: [relatedTo(server.place, OTHER_LINE)],
    });
}
/** The pinned packages that the server has an opinion on, and Python, in the order of the file. */
function partnersOf(conda) {
    const names = [...new Set(conda.packages.map(({ name }) => name))];
    return names
        .filter(name => name === 'python' || PARTNERS.includes(name))
        .flatMap(name => pinned(conda, name))
        .filter(({ name, manager }) => name !== 'python' || manager === 'conda');
}
function* contradictions(server, lines, partners) {
    const alone = partners.filter(partner => lines.every(known => rulesOut(known, partner.name, partner.versions)));
    for (const partner of alone)
        yield contradiction(server, lines, partner);
    if (alone.length > 0)
        return;
    for (const [index, partner] of partners.entries()) {
        // Each fits some version that is allowed, but not the same one.
        const other = partners
            .slice(0, index)
            .find(earlier => lines.every(known => isRuledOut(known, [earlier, partner])));
        if (other === undefined)
            continue;
        const values = { written: line(partner), other: line(other), server: line(server) };
        const related = [relatedTo(other.place, OTHER_LINE), relatedTo(server.place, OTHER_LINE)];
        yield problemAt(partner.place, { message: 'three', values, related });
        return;
    }
}
function isRuledOut(known, partners) {
    return partners.some(({ name, versions }) => rulesOut(known, name, versions));
}
function contradiction(server, lines, partner) {
    const fitting = server_versions/* SERVER_LINES */.UC.filter(known => !rulesOut(known, partner.name, partner.versions));
    const asked = [
        ...new Set(lines.map(known => (partner.name === 'python' ? known.python : known.requires[partner.name]))),
    ];
    const values = {
        written: line(partner),
        server: line(server),
        package: partner.name,
        asked: asked.filter(part => part !== undefined).join(' or '),
        fitting: named(fitting),
    };
    const message = partner.name === 'python' ? 'python' : fitting.length === 0 ? 'none-fits' : '';
    return problemAt(partner.place, { message, values, related: [relatedTo(server.place, OTHER_LINE)] });
}
/** Without a version, pip goes back to a server that fits; it may be years old, and have been mended since. */
function* older(server, versions, partners) {
    const possible = server_versions/* SERVER_LINES */.UC.filter(known => known.versions.some(version => (0,python_versions/* allows */.NB)(versions, version) === true));
    const newest = possible.at(-1);
    const fitting = possible.filter(known => !isRuledOut(known, partners));
    const blamed = partners.filter(partner => newest !== undefined && partner.name !== 'python' && rulesOut(newest, partner.name, partner.versions));
    const last = fitting.at(-1);
    const [partner] = blamed;
    if (partner === undefined || last === undefined || newest === undefined || last === newest)
        return;
    // A later server than the catalogue's may take what lies above; what lies below, none will take again.
    const asked = newest.requires[partner.name];
    if (asked === undefined || !server_matrix_isBelow(partner.versions, asked))
        return;
    const values = {
        written: line(partner),
        server: line(server),
        package: partner.name,
        older: last.versions.at(-1) ?? '',
        newest: named([newest]),
    };
    yield problemAt(partner.place, {
        message: 'older',
        severity: 'notice',
        values,
        related: [relatedTo(server.place, OTHER_LINE)],
    });
}
/** Whether versions lie below everything that a line asks for. */
function server_matrix_isBelow(versions, asked) {
    const floor = /(?:>=|~=|==)\s*([\d.]+)/.exec(asked)?.[1];
    return floor !== undefined && (0,python_versions/* canAgree */.r0)(versions, [`>=${floor}`]) === false;
}
function* reported(conda, defaults) {
    const { versions } = defaults;
    if (versions === undefined ||
        !((0,python_versions/* isAny */.f7)(versions) || (0,python_versions/* allows */.NB)(versions, server_versions/* DEFAULTS_FACTS */.vC.newest.defaults) === true))
        return;
    for (const { package: name, fine } of server_versions/* DEFAULTS_CONFLICTS */.hN) {
        for (const partner of pinned(conda, name).filter(found => (0,python_versions/* canAgree */.r0)(found.versions, fine) === false)) {
            const values = { written: line(partner), defaults: line(defaults), package: name };
            yield problemAt(partner.place, {
                message: 'reported',
                severity: 'warning',
                values,
                related: [relatedTo(defaults.place, OTHER_LINE)],
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/checks/environment/setuptools.js




/**
 * A gunicorn older than 21 imports `pkg_resources`, which setuptools has no more since 82: the server stops with "No
 * module named 'pkg_resources'" before it has read the scoring script.
 */
const setuptools = (0,check/* defineCheck */.qH)({
    id: 'environment/setuptools',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        if (conda === undefined)
            return;
        const [user] = [...needing(conda, 'gunicorn', '>=21'), ...needing(conda, server_versions/* SERVER_PACKAGE */.Tx, '>=1.2.1')];
        if (user === undefined || setuptools_isOldPython(conda))
            return;
        const [tools] = packagesNamed(conda, 'setuptools');
        const values = {
            written: line(user),
            setuptools: tools === undefined ? '' : line(tools),
            advised: server_versions/* PKG_RESOURCES */.P.advised,
        };
        if (tools === undefined) {
            if (conda.isComplete)
                yield problemAt(user.place, { message: 'unlisted', values });
            return;
        }
        const related = [relatedTo(user.place, 'environment/setuptools/needed-here')];
        const isNew = tools.versions !== undefined &&
            (0,python_versions/* canAgree */.r0)(tools.versions, [`<${server_versions/* PKG_RESOURCES */.P.without.slice(2)}`]) === false;
        const mayBeNew = tools.versions !== undefined && (0,python_versions/* canAgree */.r0)(tools.versions, [server_versions/* PKG_RESOURCES */.P.without]) === true;
        if (isNew)
            yield problemAt(tools.place, { severity: 'error', values, related });
        else if (mayBeNew)
            yield problemAt(tools.place, { message: 'open', values, related });
    },
});
/** Requirements that allow only versions older than those that do without. */
function needing(conda, name, without) {
    return pinned(conda, name).filter(({ versions }) => (0,python_versions/* canAgree */.r0)(versions, [without]) === false);
}
/** There is no setuptools 82 for it. */
function setuptools_isOldPython(conda) {
    return (pythonMinors(conda)?.every(minor => (0,python_versions/* canAgree */.r0)([`==${minor}.*`], [server_versions/* PKG_RESOURCES */.P.python]) === false) === true);
}

;// CONCATENATED MODULE: ./build/checks/environment/unpinned.js




/** As many as a person reads. */
const MAX_NAMED = 10;
/** Every package has a version: what is tested today is what is installed next month. */
const unpinned = (0,check/* defineCheck */.qH)({
    id: 'environment/unpinned',
    needs: 'files',
    confidence: 'certain',
    severity: 'notice',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run(context) {
        const conda = condaFileOf(context);
        const constrained = new Set(conda?.constraints.map(({ name }) => name));
        const open = (conda?.packages ?? []).filter(found => isOpen(found) && !constrained.has(found.name));
        for (const file of new Set(open.map(({ place }) => place.at.file))) {
            const inFile = open.filter(({ place }) => place.at.file === file);
            const [first, ...others] = inFile;
            if (first === undefined)
                continue;
            const names = [...new Set(inFile.map(({ name }) => name))];
            const shownNames = names.length > MAX_NAMED ? [...names.slice(0, MAX_NAMED), '\u2026'] : names;
            const related = others.map(({ place }) => relatedTo(place, 'environment/unpinned/another'));
            yield problemAt(first.place, {
                message: names.length === 1 ? 'one' : '',
                values: { names: shownNames, count: names.length },
                related,
            });
        }
    },
});
/** Python has a check of its own, and which pip installs the rest matters little. */
function isOpen({ name, versions, from, manager, marker }) {
    if (name === 'pip' || (name === 'python' && manager === 'conda') || from !== 'index')
        return false;
    const isInstalled = marker === undefined || (0,markers/* holds */.v)(marker, { python: undefined }) !== false;
    return isInstalled && versions !== undefined && (0,python_versions/* isAny */.f7)(versions);
}

;// CONCATENATED MODULE: ./build/checks/environment/built.js


















const builtEnvironment = [
    dockerfileBase,
    dockerfileCopy,
    dockerfilePort,
    dockerfileStart,
    dockerfileUser,
    condaFileContent,
    pythonVersion,
    inferenceServer,
    serverMatrix,
    pipVersion,
    flaskPins,
    setuptools,
    duplicatePackage,
    impossibleVersion,
    pythonSupport,
    binaryMismatch,
    requirementsFile,
    unpinned,
];


/***/ })

};
