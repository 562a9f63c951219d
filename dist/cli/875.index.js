export const id = 875;
export const ids = [875];
export const modules = {

/***/ 1520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Pr: () => (/* binding */ RESULTS),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** `20,000`. Not Intl: its first NumberFormat takes 10 ms of a start, most runs have no number this long. */
function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 error`, `20,000 errors`, `no errors`. */
function count(value, noun) {
    return `${value === 0 ? 'no' : number(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** `2 errors, 1 warning`; what there is none of is left out; `no findings` where there is nothing. */
function countsOf({ error, warning, notice }) {
    const some = [
        [error, 'error'],
        [warning, 'warning'],
        [notice, 'notice'],
    ];
    const told = some.filter(([value]) => value > 0).map(([value, noun]) => count(value, noun));
    return told.length === 0 ? 'no findings' : told.join(', ');
}
const MODES = {
    preflight: 'Preflight',
    diagnose: 'Diagnosis',
    watch: 'Watch',
};
const RESULTS = {
    passed: 'passed',
    failed: 'failed',
    incomplete: 'could not finish',
};
const KINDS = {
    managedOnlineEndpoint: 'managed online endpoint',
    kubernetesOnlineEndpoint: 'Kubernetes online endpoint',
    managedOnlineDeployment: 'managed online deployment',
    kubernetesOnlineDeployment: 'Kubernetes online deployment',
};
const STATUSES = {
    checked: 'checked',
    template: 'template: render it first',
    unreadable: 'unreadable',
};
const REASONS = {
    template: 'template',
    unreadable: 'unreadable',
    'no-credentials': 'no credentials',
    'no-workspace': 'no workspace',
    forbidden: 'forbidden',
    'not-found': 'not found',
    offline: 'offline',
    'unknown-content': 'content not known',
    'no-repository': 'no repository',
    throttled: 'throttled',
    unavailable: 'service error',
    timeout: 'out of time',
    'bad-answer': 'unexpected answer',
    'not-yet': 'not there yet',
    unsupported: 'cannot be asked',
};
/** Twice what Azure allows; a file may hold anything. */
const MAX_NAME = 64;
/** `blue of endpoint credit`, `credit`, or the empty text where the file names neither. */
function nameOf({ name, endpoint }) {
    const short = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MAX_NAME);
    if (endpoint === null || endpoint === name)
        return short(name ?? '');
    const home = `endpoint ${short(endpoint)}`;
    return name === null ? home : `${short(name)} of ${home}`;
}


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onlineLog: () => (/* binding */ onlineLog),
/* harmony export */   signInWarning: () => (/* binding */ signInWarning)
/* harmony export */ });
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3898);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
/** What a run asked of Azure, and as whom: a line for each, for the log. Never a token, never an answer. */


const SOURCES = {
    github: "GitHub's own token (client-id, id-token: write)",
    secret: 'the secret or certificate of the environment (AZURE_CLIENT_SECRET)',
    'workload-identity': 'the workload identity of the environment (AZURE_FEDERATED_TOKEN_FILE)',
    az: 'the signed-in az',
};
/** The title of the group, and its lines; undefined where nothing was asked. The lines may quote names of files. */
function onlineLog({ signedIn, refused, asked }, texts) {
    if (signedIn === undefined && refused === undefined && asked.length === 0)
        return undefined;
    const lines = [
        ...(signedIn?.passedOver ?? []).map(({ source, why }) => {
            return `Not with ${SOURCES[source]}: ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(why.message, why.values, texts).message}`;
        }),
        ...(refused === undefined
            ? []
            : [`Not signed in: ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(refused.message, refused.values, texts).message}`]),
        ...(signedIn === undefined ? [] : [`Signed in with ${SOURCES[signedIn.source]}.`]),
        ...asked.map(({ question, outcome, ms }) => `${question} -> ${outcome}, ${ms} ms`),
    ];
    const who = signedIn === undefined ? 'Not signed in to Azure' : 'Signed in to Azure';
    const title = asked.length === 0 ? who : `Asked Azure ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(asked.length, 'question')}`;
    return { title, text: lines.join('\n') };
}
/**
 * A sign-in that was set up and failed: the job stays as green as its files are, but nobody should have to open it to
 * learn that Azure was not asked. A fork's pull request cannot do anything about it.
 */
function signInWarning({ refused }, texts) {
    if (refused === undefined || SILENT.has(refused.message))
        return undefined;
    const { message, advice } = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(refused.message, refused.values, texts);
    return { level: 'warning', title: 'Azure was not asked', message: `${message} ${advice}` };
}
const SILENT = new Set(['sign-in/fork', 'sign-in/nobody']);


/***/ })

};
