export const id = 631;
export const ids = [631];
export const modules = {

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ whatWasRead),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Y6: () => (/* binding */ NOTES),
/* harmony export */   _K: () => (/* binding */ withoutDiagnosis),
/* harmony export */   e2: () => (/* binding */ retrySentence)
/* harmony export */ });
/* unused harmony export RETRIES */
/* harmony import */ var _catalog_failure_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1357);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/** The words around a diagnosis: its headline, and whether a retry helps. */


const RETRIES = {
    no: 'A retry does not help: the request itself has to change.',
    'after-fix': 'A retry does not help before something is changed.',
    minute: 'A retry helps: wait a minute.',
    minutes: 'A retry helps: wait five to ten minutes.',
    backoff: 'A retry helps, with growing pauses.',
    once: 'A retry may help, once.',
    later: 'A retry may help later, or elsewhere.',
};
const NOTES = {
    empty: 'is empty. If it is the log of the inference server, the container never started: read that of the storage-initializer.',
    'no-text': 'is no text, so nothing could be read in it. Give the log or the output itself: unpacked, as UTF-8 or UTF-16.',
    working: 'says only that logs cannot be read while the deployment is being created or deleted. Read them again later.',
    gone: 'says only that there are no logs at the moment. Try again for ten minutes; after a failure they can be gone for good.',
};
/** `ERR_2200 ResourceNotReady`, `SubscriptionNotRegistered`, `Unknown failure`. Not escaped. */
function headline({ code, name, cause }) {
    if (cause === 'unknown')
        return 'Unknown failure';
    return code === null ? name : `${code} ${name}`;
}
function retrySentence({ cause }) {
    return RETRIES[_catalog_failure_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_CAUSES */ .g[cause].retry];
}
/** The verdict where there is no diagnosis. */
function withoutDiagnosis({ result }) {
    return result === 'incomplete' ? 'Nothing could be read' : 'Nothing wrong was found';
}
/** `2 texts, 1,204 lines`. */
function whatWasRead({ read = [] }) {
    const lines = read.reduce((sum, text) => sum + text.lines, 0);
    return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(read.length, 'text')}, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines, 'line')}`;
}


/***/ }),

/***/ 6631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explained: () => (/* binding */ explained)
});

// EXTERNAL MODULE: ./build/catalog/failure-causes.js + 12 modules
var failure_causes = __webpack_require__(1357);
// EXTERNAL MODULE: ./build/text/diagnosis-wording.js
var diagnosis_wording = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/report/diagnosis-labels.js
var diagnosis_labels = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/support-text.js
var support_text = __webpack_require__(1258);
;// CONCATENATED MODULE: ./build/report/diagnosis-terminal.js
/** The diagnosis for a person at a terminal: headline, cause, evidence, way out. */





const MAX_EVIDENCE = 400;
/** Blocks of lines, safe to print once each line has gone through `forRunnerLog`. */
function diagnosisBlocks(report, texts, writer) {
    const { diagnosis, read = [] } = report;
    const notes = read.flatMap(({ source, note }) => note === undefined ? [] : writer.wrapped(`${(0,report_escape/* oneLine */.TN)(source)} ${diagnosis_labels/* NOTES */.Y6[note]}`));
    if (diagnosis === undefined || diagnosis === null || texts === undefined)
        return [notes];
    const { summary, advice } = (0,diagnosis_wording/* sayDiagnosis */.V)(diagnosis, texts);
    return [
        [title(diagnosis, writer), ...writer.wrapped(summary)],
        evidenceBlock(diagnosis.evidence, writer),
        [
            writer.paint('bold', 'Way out'),
            ...advice.flatMap(each => adviceLines(each, writer)),
            ...writer.wrapped((0,diagnosis_labels/* retrySentence */.e2)(diagnosis)),
        ],
        about(diagnosis, writer),
        support(diagnosis, writer),
        notes,
    ];
}
/** The line that ends a run: what it came to, and what it was made from. */
function diagnosisClosing(report, writer) {
    const { diagnosis } = report;
    const verdict = diagnosis === undefined || diagnosis === null
        ? writer.paint(report.result === 'incomplete' ? 'yellow' : 'green', (0,diagnosis_labels/* withoutDiagnosis */._K)(report))
        : writer.paint('red', `Diagnosis: ${(0,report_escape/* oneLine */.TN)((0,diagnosis_labels/* headline */.Pl)(diagnosis))}, ${diagnosis.cause}`);
    return `${writer.paint('bold', verdict)} (${(0,diagnosis_labels/* whatWasRead */.CC)(report)})`;
}
function title(diagnosis, { paint }) {
    const words = [paint('red', paint('bold', (0,report_escape/* oneLine */.TN)((0,diagnosis_labels/* headline */.Pl)(diagnosis)))), paint('dim', diagnosis.cause)];
    if (diagnosis.confidence !== 'certain')
        words.push(paint('dim', `(${diagnosis.confidence})`));
    return words.join(' ');
}
function evidenceBlock(evidence, { paint }) {
    const lines = evidence.filter(({ text }) => text.trim() !== '');
    if (lines.length === 0)
        return [];
    return [
        paint('bold', 'Evidence'),
        ...lines.map(({ source, line, text }) => `  ${paint('dim', `${(0,report_escape/* oneLine */.TN)(source)}:${line}`)} ${(0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(text), MAX_EVIDENCE)}`),
    ];
}
function adviceLines({ text, command }, { wrapped }) {
    const lines = command === undefined ? [] : command.split('\n').map(line => `      ${(0,report_escape/* oneLine */.TN)(line)}`);
    // What goes on in the next line stands under its text, not under the dash.
    const [first = '', ...more] = wrapped(text, '', '    ');
    return [`  - ${first.trimStart()}`, ...more, ...lines];
}
function about(diagnosis, { wrapped }) {
    const { link, caughtBy } = failure_causes/* FAILURE_CAUSES */.g[diagnosis.cause];
    return [
        ...(caughtBy.length === 0 ? [] : wrapped(`Seen before the deploy by: ${caughtBy.join(', ')}`)),
        ...(diagnosis.also.length === 0 ? [] : wrapped(`Also named in the texts: ${diagnosis.also.join(', ')}`)),
        ...(link === undefined ? [] : wrapped(`More: ${link}`)),
        ...Object.entries(diagnosis.ids).map(([id, value]) => `  ${(0,report_escape/* oneLine */.TN)(id)}: ${(0,report_escape/* oneLine */.TN)(value)}`),
    ];
}
function support(diagnosis, { paint }) {
    const text = (0,support_text/* supportText */.D)(diagnosis);
    return text === undefined
        ? []
        : [paint('bold', 'For support'), ...text.split('\n').map(line => `  ${line}`)];
}

// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/report/timeline.js
var timeline = __webpack_require__(7556);
// EXTERNAL MODULE: ./build/report/watch-labels.js
var watch_labels = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/report/watch-terminal.js






/** Blocks of lines, safe to print once each line has gone through `forRunnerLog`. */
function watchBlocks(report, words, writer) {
    return (report.watched ?? []).flatMap(watched => [
        [
            writer.paint('bold', (0,report_escape/* oneLine */.TN)(watch_terminal_title(watched))),
            ...watched.notes.flatMap(({ message, values }) => {
                const said = (0,wording/* say */.c)(message, values, words.texts);
                return [...writer.wrapped(said.message), ...writer.wrapped(said.advice, 'Fix: ')];
            }),
        ],
        ...(watched.diagnosis === null
            ? []
            : diagnosisBlocks({ ...report, ...watched, mode: report.mode }, words.diagnoses, writer)),
    ]);
}
function watch_terminal_title({ endpoint, deployment, verdict, state, took }) {
    const told = state === null ? '' : ` (${state}, watched for ${(0,timeline/* duration */.p)(took)})`;
    return `${endpoint}/${deployment} ${watch_labels/* VERDICTS */.b[verdict]}${told}`;
}
/** The line that ends a run: how many are well. */
function watchClosing({ watched = [], result }, { paint }) {
    const well = watched.filter(({ verdict }) => verdict === 'succeeded').length;
    const style = result === 'passed' ? 'green' : result === 'failed' ? 'red' : 'yellow';
    const said = paint(style, `Watch ${labels/* RESULTS */.Pr[result]}`);
    return `${paint('bold', said)} (${well} of ${(0,labels/* count */.U9)(watched.length, 'deployment')} succeeded)`;
}

;// CONCATENATED MODULE: ./build/report/explained-terminal.js


const explained = {
    blocks: (report, words, writer) => report.watched === undefined
        ? diagnosisBlocks(report, words.diagnoses, writer)
        : watchBlocks(report, words, writer),
    closing: (report, writer) => report.watched === undefined ? diagnosisClosing(report, writer) : watchClosing(report, writer),
};


/***/ }),

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

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ supportText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const MAX_EVIDENCE = 600;
/** Causes whose way out ends at support. */
const FOR_SUPPORT = new Set([
    'internal-error',
    'http-server-error',
    'build-identity-empty',
]);
const FIELDS = [
    ['subscription', 'Subscription'],
    ['group', 'Resource group'],
    ['workspace', 'Workspace'],
    ['region', 'Region'],
    ['endpoint', 'Endpoint'],
    ['deployment', 'Deployment'],
];
/** Plain text, a line each; undefined where support is not the way out. */
function supportText({ cause, code, name, values, ids, evidence }) {
    if (!FOR_SUPPORT.has(cause))
        return undefined;
    const given = FIELDS.filter(([field]) => values[field] !== undefined);
    const [first] = evidence;
    return [
        `An Azure ML online deployment failed with ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(code === null ? name : `${name} (${code})`)}, without a cause.`,
        ...given.map(([field, label]) => `${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(String(values[field]))}`),
        ...Object.entries(ids).map(([id, value]) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value)}`),
        ...(first === undefined ? [] : [`Message: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(first.text), MAX_EVIDENCE)}`]),
        'It was tried again, unchanged, and failed the same way. Please say what failed in the service.',
    ].join('\n');
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   z: () => (/* binding */ timelines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/** What a deployment spent its time on: a Gantt chart where GitHub can draw it, a table where it could not. */

/** What mermaid takes for syntax in the name of a section or a task. */
const UNDRAWABLE = /[:;#,`<>{}[\]|\\"'&]|^\s*$/;
/** A chart of more bars is a wall. */
const MAX_BARS = 60;
/** A bar of no width is not drawn. */
const LEAST_MS = 1_000;
const PHASES = {
    SystemSetup: 'System set-up',
    UserContainerImagePull: 'Image pull',
    ModelDownload: 'Model download',
    UserContainerStart: 'Container start and probes',
};
const MARKS = { done: 'done', failed: 'crit', running: 'active' };
/** Markdown; empty where there is nothing to show. */
function timelines(all) {
    const shown = all.filter(({ phases }) => phases.length > 0);
    if (shown.length === 0)
        return '';
    return canBeDrawn(shown) ? chart(shown) : shown.map(asTable).join('\n');
}
function canBeDrawn(all) {
    const bars = all.reduce((sum, { phases }) => sum + phases.length, 0);
    return (bars <= MAX_BARS &&
        all.every(({ deployment, phases }) => {
            const times = phases.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to) && to >= from);
            return times && !UNDRAWABLE.test(deployment);
        }));
}
function chart(all) {
    const sections = all.flatMap(({ deployment, phases }) => [
        `  section ${deployment}`,
        ...phases.map(phase => {
            const to = Math.max(phase.to, phase.from + LEAST_MS);
            return `  ${nameOf(phase)} (${duration(phase.to - phase.from)}) :${MARKS[phase.outcome]}, ${time(phase.from)}, ${time(to)}`;
        }),
    ]);
    const head = ['gantt', '  dateFormat YYYY-MM-DDTHH:mm:ss', '  axisFormat %H:%M', ...sections];
    return `\`\`\`mermaid\n${head.join('\n')}\n\`\`\`\n`;
}
function asTable({ deployment, phases }) {
    const rows = phases.map(phase => `| ${nameOf(phase)} | ${phase.outcome} | ${duration(phase.to - phase.from)} |`);
    return [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(deployment)}**`, '', '| Phase | | Time |', '|---|---|---|', ...rows, ''].join('\n');
}
function nameOf({ name }) {
    return PHASES[name] ?? 'Other';
}
function time(ms) {
    return new Date(ms).toISOString().slice(0, 19);
}
/** `45 s`, `3 min 20 s`, `1 h 5 min`; `?` for what is no time. */
function duration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return '?';
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = {
    succeeded: 'succeeded',
    failed: 'failed',
    hopeless: 'will fail',
    missing: 'does not exist',
    vanished: 'is gone',
    moving: 'is still at work',
    untold: 'could not be read',
};
const VERDICT_SIGNS = {
    succeeded: '\u2705',
    failed: '\u274c',
    hopeless: '\u274c',
    missing: '\u274c',
    vanished: '\u274c',
    moving: '\u23f3',
    untold: '\u26a0\ufe0f',
};


/***/ })

};
