export const id = 147;
export const ids = [147];
export const modules = {

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseTexts: () => (/* binding */ diagnoseTexts)
/* harmony export */ });
/* unused harmony export STDIN */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _diagnosis_blame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4013);
/* harmony import */ var _diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8082);
/* harmony import */ var _diagnosis_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9582);
/* harmony import */ var _documents_discovery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3194);
/* harmony import */ var _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3928);
/* harmony import */ var _documents_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9324);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1423);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8508);
/* harmony import */ var _text_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5685);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2471);
/** After a deploy: read what it printed and logged, and say why it failed. Asks nobody, needs no file of the repository. */












const STDIN = 'standard input';
/** An answer of getLogs in a file: it is one line of JSON, which is read as a whole to be unpacked. */
const MAX_JSON_BYTES = 8_000_000;
/** @throws SettingsError where there is nothing to read, or a file cannot be read */
async function diagnoseTexts(settings, ports) {
    const readings = await readAll(settings, ports);
    const files = new _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .FileTree */ .hr(settings.root, ports.workspace);
    const loaded = loadedFiles(settings, files);
    const outcome = (0,_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(readings, contextOf(loaded));
    const findings = await (0,_diagnosis_blame_js__WEBPACK_IMPORTED_MODULE_2__/* .blame */ .S)(outcome, { documents: loaded.documents, files });
    const own = (0,_texts_js__WEBPACK_IMPORTED_MODULE_9__/* .textsOf */ .CB)(loaded);
    const texts = [...own, ...(0,_texts_js__WEBPACK_IMPORTED_MODULE_9__/* .otherTexts */ .zQ)(findings, own, files)];
    return { report: reportOf(outcome, readings, findings), source: (0,_texts_js__WEBPACK_IMPORTED_MODULE_9__/* .quotable */ .E7)(texts) };
}
async function readAll(settings, { stdin }) {
    const { errorFile, logFiles, textFiles = [], root } = settings;
    const named = [
        ...(errorFile === undefined
            ? []
            : [{ file: errorFile, role: 'error', input: 'error-file' }]),
        ...textFiles.map((file) => ({ file, role: 'any' })),
        ...logFiles.map((file) => ({ file, role: 'log', input: 'log-file' })),
    ];
    if (named.length === 0)
        named.push({ file: PIPED, role: 'any' });
    const readings = [];
    // One after the other: two logs of 400 MB side by side would only take turns.
    for (const each of named)
        readings.push(isPiped(each) ? await readPiped(stdin) : await readFile(each, root));
    return readings;
}
/** How a command line names standard input. */
const PIPED = '-';
function isPiped({ file, input }) {
    return file === PIPED && input === undefined;
}
async function readPiped(stdin) {
    if (stdin === undefined)
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN('diagnose needs something to read: "error-file" (what the deploy printed), "log-file" (logs), or, on the command line, a file or standard input.');
    return await readStream(stdin, { source: STDIN, role: 'any' });
}
async function readFile(named, root) {
    const { file, role } = named;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    const size = sizeOf(path, named);
    refuseLinkOut(path, named, root);
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 });
    try {
        const reading = await readStream(stream, { source: file, role }, size <= MAX_JSON_BYTES);
        // Of a path on the command line, the name alone makes it a text: a wrong one is a slip of the hand.
        if (named.input === undefined && (0,_text_read_js__WEBPACK_IMPORTED_MODULE_10__/* .textRead */ .U)(reading).note === 'no-text')
            throw new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN(`${file} is no text. Name what the deploy printed, or a log.`);
        return reading;
    }
    catch (error) {
        throw error instanceof _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN ? error : cannotRead(named, error);
    }
}
function sizeOf(path, named) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (stats.isDirectory())
            throw new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN(named.input === undefined
                ? `${named.file} is a folder, and diagnose reads texts. A folder of YAML files to place the blame in goes to "--files".`
                : `"${named.input}": ${named.file} is a folder.`);
        return stats.size;
    }
    catch (error) {
        throw error instanceof _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN ? error : cannotRead(named, error);
    }
}
/** A pull request may have committed a link in the place of a log: what it leads to would end up in the summary. */
function refuseLinkOut(path, { file, input }, root) {
    const tree = new _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .FileTree */ .hr(root);
    if (tree.repositoryOf(path) !== undefined && tree.leavesRepository(path, path) === true)
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN(`${input === undefined ? '' : `"${input}": `}${file} is a link that leads out of the repository.`);
}
function cannotRead({ file, input }, error) {
    const code = error.code ?? String(error);
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    if (input === undefined)
        return new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN(missing ? `There is no file ${file} to diagnose.` : `${file} cannot be read (${code}).`);
    return new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN(missing ? `"${input}": there is no file ${file}.` : `"${input}": ${file} cannot be read (${code}).`);
}
async function readStream(stream, options, mayBeJson = false) {
    const reader = new _diagnosis_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .TextReader */ .T(options);
    const held = [];
    let isJson = mayBeJson;
    for await (const chunk of stream) {
        if (isJson && held.length === 0)
            isJson = typeof chunk !== 'string' && startsLikeLogs(chunk);
        if (isJson && typeof chunk !== 'string')
            held.push(chunk);
        else
            reader.push(chunk);
    }
    return held.length === 0 ? reader.end() : (0,_diagnosis_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(Buffer.concat(held).toString('utf8'), options);
}
function startsLikeLogs(chunk) {
    return /^\s*\{\s*"content"/.test(Buffer.from(chunk.subarray(0, 200)).toString('latin1'));
}
/** The files that are named; else those that lie about, if there are any. None is no mistake: a log is enough. */
function loadedFiles({ files: patterns, root, overrides }, tree) {
    const { files, empty } = (0,_documents_discovery_js__WEBPACK_IMPORTED_MODULE_5__/* .discover */ .k)(patterns, root);
    const [nothing] = empty;
    if (nothing !== undefined && patterns.some(pattern => !pattern.startsWith('!')))
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN(`"files": nothing matches ${nothing}.`);
    const loaded = (0,_documents_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadDocuments */ .t)(files, tree, overrides);
    const missing = loaded.unread.find(({ reason }) => reason.kind === 'missing');
    if (missing !== undefined)
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .SettingsError */ .GN(`"files": there is no file ${missing.source.file}.`);
    return loaded;
}
/** What the files say of the world that the deployment is in. */
function contextOf({ documents }) {
    const deployments = documents.filter(({ family }) => family === 'deployment');
    const kinds = new Set(documents.map(({ isManaged }) => isManaged));
    const [only] = deployments.length === 1 ? deployments : [];
    const endpoints = new Set(documents.flatMap(({ endpointName }) => endpointName ?? []));
    const [endpoint] = endpoints.size === 1 ? [...endpoints] : [];
    return {
        ...(kinds.size === 1 && { isKubernetes: !kinds.has(true) }),
        names: {
            ...(only?.name !== undefined && { deployment: only.name }),
            ...(endpoint !== undefined && { endpoint }),
        },
    };
}
function reportOf({ diagnosis }, readings, findings) {
    const read = readings.map(_text_read_js__WEBPACK_IMPORTED_MODULE_10__/* .textRead */ .U);
    return {
        tool: { name: 'endpoint-preflight', version: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x },
        mode: 'diagnose',
        result: diagnosis !== null ? 'failed' : isAnswered(readings) ? 'passed' : 'incomplete',
        // Files were only looked into for the place to blame: nothing of them was checked.
        documents: [],
        findings,
        suppressed: [],
        notChecked: [],
        quota: [],
        diagnosis,
        read,
    };
}
/**
 * Whether "nothing wrong" is an answer. What is empty or no text says nothing, and that is no good news; a log may be
 * empty, but what the deploy printed may not, unless another text says that all went well.
 */
function isAnswered(readings) {
    const telling = readings.filter(reading => !isSilent(reading));
    if (telling.length === 0)
        return false;
    return (readings.every(reading => reading.role === 'log' || telling.includes(reading)) ||
        telling.some(({ role, succeeded }) => role !== 'log' && succeeded > 0));
}
function isSilent(reading) {
    return (0,_text_read_js__WEBPACK_IMPORTED_MODULE_10__/* .textRead */ .U)(reading).note !== undefined && reading.succeeded === 0;
}


/***/ })

};
