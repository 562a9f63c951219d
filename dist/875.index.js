export const id = 875;
export const ids = [875];
export const modules = {

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
