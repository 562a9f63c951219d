export const id = 911;
export const ids = [911];
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

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
/** A Markdown table that keeps to a number of bytes by leaving out whole rows. */

/** The table, and below it how many of its rows are left out, if any. */
function table({ columns, items, row }, { maxBytes, moreAt }) {
    const lines = [line(columns), line(columns.map(() => '---'))];
    // With none shown, the sentence has the longest number that it can have.
    let left = maxBytes - Buffer.byteLength(lines.join('') + leftOut(0, items.length, moreAt));
    let shown = 0;
    for (const item of items) {
        const next = line(row(item));
        left -= Buffer.byteLength(next);
        if (left < 0)
            break;
        lines.push(next);
        shown += 1;
    }
    if (shown < items.length)
        lines.push(leftOut(shown, items.length, moreAt));
    return lines.join('');
}
function line(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function leftOut(shown, all, moreAt) {
    return `\n**${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all - shown)} of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all)} rows are left out here**, for GitHub's limit. All are in ${moreAt}.\n`;
}


/***/ }),

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ grantsAll),
/* harmony export */   G4: () => (/* binding */ isTheReason),
/* harmony export */   Pl: () => (/* binding */ headline)
/* harmony export */ });
/* unused harmony export partlyWarning */
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3898);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4202);
/** A run of which Azure answered too little: its headline, and the one warning. */




const MAX_MESSAGE = 4_000;
/** `partly checked: 14 of 20 Azure checks had no answer`. */
function phrase({ checks, unanswered }) {
    return `partly checked: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(unanswered)} of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(checks)} Azure checks had no answer`;
}
/** What the run came to, in a line; one that was checked in part is not called passed. */
function headline(report) {
    const { mode, result, partly } = report;
    const found = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .t)(report));
    if (partly === undefined)
        return `${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN[mode]} ${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULTS */ .Pr[result]}: ${found}`;
    if (result === 'passed')
        return `${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN[mode]} ${phrase(partly)}; ${found}`;
    return `${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN[mode]} ${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULTS */ .Pr[result]}: ${found}; ${phrase(partly)}`;
}
/** Whether this is the reason that the headline is followed by: it is said once. */
function isTheReason({ message, advice }, { partly }, texts) {
    if (partly === undefined)
        return false;
    const said = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(partly.message, partly.values, texts);
    return said.message === message && said.advice === advice;
}
/** Whether the commands of the report stand for those of each question. */
function grantsAll({ partly }) {
    return partly !== undefined && partly.commands.length > 0;
}
/** In place of one warning for each check. */
function partlyWarning({ partly }, texts) {
    if (partly === undefined)
        return undefined;
    const { message, advice } = say(partly.message, partly.values, texts);
    const sentence = phrase(partly);
    const lines = [
        `${sentence[0]?.toUpperCase()}${sentence.slice(1)}. ${message} ${advice}`.trim(),
        ...partly.commands,
    ];
    return { level: 'warning', title: 'Partly checked', message: cut(visible(lines.join('\n')), MAX_MESSAGE) };
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   lk: () => (/* binding */ quotaTable),
/* harmony export */   un: () => (/* binding */ quotaLines)
/* harmony export */ });
/* unused harmony export bar */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2787);



const CELLS = 20;
const SIGNS = { used: '\u2588', needed: '\u2592', missing: '\u00d7', free: '\u2591', limit: '\u2503' };
const MAX_FILES = 3;
const MAX_NAME_CHARACTERS = 200;
/** What the signs of a bar mean. */
const LEGEND = `${SIGNS.used} in use, ${SIGNS.needed} this run, ${SIGNS.missing} missing for it, ${SIGNS.free} free, ${SIGNS.limit} limit`;
const RANK = { short: 0, tight: 1, unknown: 2, ok: 3 };
const STATUS_SIGNS = {
    short: '\u274c',
    tight: '\u26a0\ufe0f',
    unknown: '\u2754',
    ok: '\u2705',
};
/** A Markdown table and its legend, what is short first. */
function quotaTable(rows, limits) {
    const columns = ['Quota', 'vCPUs', 'This run needs', 'In use', 'Limit', 'Result', 'Files'];
    const many = hasSeveralSubscriptions(rows);
    const row = (entry) => cells(entry, many);
    return `${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)({ columns, items: sorted(rows), row }, limits)}\n<sub>${LEGEND}</sub>\n`;
}
function cells(row, many) {
    const { needed, used, limit, status, files } = row;
    const named = files.slice(0, MAX_FILES).map(code);
    if (files.length > named.length)
        named.push(`and ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(files.length - named.length)} more`);
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(shortened(nameOf(row)))}<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(shortened(placeOf(row, many)))}</sub>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(bar(row)),
        (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(needed),
        used === null ? '' : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(used),
        limit !== null ? (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(limit) : used === null ? '' : 'none',
        `${STATUS_SIGNS[status]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(resultOf(row))}`,
        named.join('<br>'),
    ];
}
/** A line a quota, what is short first; not wrapped, and foreign text as it is but for line breaks. */
function quotaLines(rows) {
    const many = hasSeveralSubscriptions(rows);
    return sorted(rows).map(row => {
        const { needed, used, limit } = row;
        const inUse = useOf(used, limit);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${nameOf(row)}, ${placeOf(row, many)}`);
        return `${bar(row).padEnd(CELLS + 1)} ${name}: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(needed)} needed${inUse}: ${resultOf(row)}`;
    });
}
/** A limit can be known of which nobody knows how much is in use. */
function useOf(used, limit) {
    if (used === null)
        return limit === null ? '' : `, limit ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(limit)}`;
    return `, ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(used)}${limit === null ? '' : ` of ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(limit)}`} in use`;
}
function sorted(rows) {
    return [...rows].sort((a, b) => RANK[a.status] - RANK[b.status]);
}
function hasSeveralSubscriptions(rows) {
    return new Set(rows.map(({ subscription }) => subscription.toLowerCase())).size > 1;
}
function nameOf({ kind, family, workspace }) {
    if (kind === 'total')
        return 'all families together';
    return kind === 'family' ? (family ?? '') : `${family ?? ''}, cap of workspace ${workspace ?? ''}`;
}
function placeOf({ region, subscription }, many) {
    return many ? `${region}, subscription ${subscription}` : region;
}
function resultOf({ status, reason, needed, free }) {
    if (status === 'unknown')
        return reason === null ? 'not known' : `not known: ${_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[reason]}`;
    if (free === null)
        return 'fits, there is no limit';
    if (status === 'short')
        return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(needed - free)} missing`;
    const left = `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(free - needed, 'vCPU')} left`;
    return status === 'tight'
        ? `fits, unless the update runs old and new instances side by side: ${left}`
        : `fits, ${left}`;
}
/** Nothing where there is no limit to draw against. What there is of anything takes a cell at least. */
function bar({ used, needed, limit }) {
    if (used === null || limit === null)
        return '';
    const [inUse, wanted] = [Math.max(0, used), Math.max(0, needed)];
    const free = Math.max(0, limit - inUse - wanted);
    const [a, b, c] = shares([inUse, wanted, free]);
    const drawn = SIGNS.used.repeat(a) + SIGNS.needed.repeat(b) + SIGNS.free.repeat(c);
    const edge = limitAt({ inUse, wanted, limit, a, b });
    return drawn.slice(0, edge) + SIGNS.limit + drawn.slice(edge).replaceAll(SIGNS.needed, SIGNS.missing);
}
/** At the end, where all fits; else in front of at least one cell. */
function limitAt(of) {
    const { inUse, wanted, limit, a, b } = of;
    if (inUse + wanted <= limit)
        return CELLS;
    const at = limit < inUse ? a * (limit / inUse) : a + b * ((limit - inUse) / wanted);
    return Math.max(0, Math.min(Math.round(at), a + b - 1));
}
/** Cells for amounts, as many as there are in all; none only where there is nothing. */
function shares(amounts) {
    const whole = amounts.reduce((sum, amount) => sum + amount, 0);
    if (whole === 0)
        return [0, 0, 0];
    const own = amounts.map(amount => (amount === 0 ? 0 : Math.max(1, Math.round((CELLS * amount) / whole))));
    const largest = own.indexOf(Math.max(...own));
    own[largest] = (own[largest] ?? 0) + CELLS - own.reduce((sum, cells) => sum + cells, 0);
    return [own[0] ?? 0, own[1] ?? 0, own[2] ?? 0];
}
function shortened(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MAX_NAME_CHARACTERS);
}
function code(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(shortened(text));
}


/***/ }),

/***/ 2911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/catalog/failure-causes.js + 12 modules
var failure_causes = __webpack_require__(1357);
// EXTERNAL MODULE: ./build/text/diagnosis-wording.js
var diagnosis_wording = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/report/diagnosis-labels.js
var diagnosis_labels = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/place.js
var report_place = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/report/support-text.js
var support_text = __webpack_require__(1258);
;// CONCATENATED MODULE: ./build/report/diagnosis-summary.js
/** The diagnosis in a job summary: one screen for a person on call, and the logs folded below it. */









const MAX_TEXT = 2_000;
const MAX_EVIDENCE_LINE = 1_000;
const MAX_BLAME = 10;
/** Of the whole summary, for the logs; the rest of the limit is for everything above them. */
const MAX_LOG_BYTES = 700_000;
/**
 * Markdown sections for the top of the summary, and those for its end. The first one at the top is the headline.
 * @param sharers how many diagnoses share the room for logs
 */
function diagnosisSections(report, options, sharers = 1) {
    const { diagnosis, read = [] } = report;
    const notes = read.flatMap(({ source, note }) => note === undefined ? [] : [`- ${(0,report_escape/* markdownCode */.D9)(source)} ${diagnosis_labels/* NOTES */.Y6[note]}`]);
    const end = [
        ...(notes.length === 0 ? [] : [`${notes.join('\n')}\n`]),
        logs(read, MAX_LOG_BYTES / sharers),
    ].filter(Boolean);
    if (diagnosis === undefined || diagnosis === null || options.diagnoses === undefined)
        return {
            top: [
                `## ${report.result === 'incomplete' ? '\u26a0\ufe0f' : '\u2705'} ${(0,diagnosis_labels/* withoutDiagnosis */._K)(report)}\n\nRead: ${(0,diagnosis_labels/* whatWasRead */.CC)(report)}.\n`,
            ],
            end,
        };
    const { summary, advice } = (0,diagnosis_wording/* sayDiagnosis */.V)(diagnosis, options.diagnoses);
    return {
        top: [
            `## \u274c ${(0,report_escape/* markdown */.wD)((0,diagnosis_labels/* headline */.Pl)(diagnosis))}\n`,
            `**Cause** (${causeLink(diagnosis)}, ${diagnosis.confidence}): ${(0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(summary, MAX_TEXT))}\n`,
            evidence(diagnosis.evidence),
            blamed(report.findings, options),
            wayOut(advice, diagnosis),
            about(diagnosis),
            support(diagnosis),
        ].filter(Boolean),
        end,
    };
}
function causeLink({ cause }) {
    return `[${(0,report_escape/* markdown */.wD)(cause)}](${(0,links/* causeUrl */.bB)(cause)})`;
}
function evidence(all) {
    const lines = all.filter(({ text }) => text.trim() !== '');
    if (lines.length === 0)
        return '';
    const [first] = lines;
    const context = first === undefined ? [] : [...(first.before ?? []), first.text, ...(first.after ?? [])];
    const shown = lines.map(({ source, line, text }) => `${(0,report_escape/* markdownCode */.D9)(`${source}:${line}`)}\n\n${preformatted([(0,report_escape/* cut */.Jj)(text, MAX_EVIDENCE_LINE)])}`);
    const folded = context.length <= 1
        ? ''
        : `<details><summary>Lines around it</summary>\n\n${preformatted(context.map(line => (0,report_escape/* cut */.Jj)(line, MAX_EVIDENCE_LINE)))}\n</details>\n`;
    return `### Evidence\n\n${shown.join('\n')}\n${folded}`;
}
function blamed(findings, { texts, sourceUrl }) {
    const own = findings.filter(({ check }) => check === 'diagnosis').slice(0, MAX_BLAME);
    if (own.length === 0)
        return '';
    const items = own.map(({ at, message, values }) => {
        const said = (0,wording/* say */.c)(message, values, texts);
        const url = sourceUrl?.(at.file, at.start.line);
        const place = url === undefined ? (0,report_escape/* markdownCode */.D9)((0,report_place/* lineOf */.cA)(at)) : `[${(0,report_escape/* markdownCode */.D9)((0,report_place/* lineOf */.cA)(at))}](${url})`;
        return `- ${place}: ${(0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(said.message, MAX_TEXT))} ${(0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(said.advice, MAX_TEXT))}`;
    });
    return `### In the source\n\n${items.join('\n')}\n`;
}
function wayOut(advice, diagnosis) {
    const items = advice.map(({ text, command }, index) => {
        const block = command === undefined ? '' : `\n\n${fenced(command)}`;
        return `${index + 1}. ${(0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(text, MAX_TEXT))}${block}`;
    });
    return `### Way out\n\n${items.join('\n')}\n\n${(0,diagnosis_labels/* retrySentence */.e2)(diagnosis)}\n`;
}
/** A block that GitHub gives a button to copy. It belongs to the list item above it, so it is indented. */
function fenced(command) {
    // No command of ours has three backticks, and no value that goes into one has any.
    return ['```bash', ...command.split('\n').map(report_escape/* oneLine */.TN), '```'].map(line => `   ${line}`).join('\n');
}
function about({ cause, also, ids }) {
    const { link, caughtBy } = failure_causes/* FAILURE_CAUSES */.g[cause];
    const checks = caughtBy.map(check => {
        const url = (0,links/* docsUrl */.fs)(check);
        return url === null ? (0,report_escape/* markdown */.wD)(check) : `[${(0,report_escape/* markdown */.wD)(check)}](${url})`;
    });
    const given = Object.entries(ids).map(([id, value]) => `- ${(0,report_escape/* markdown */.wD)(id)}: ${(0,report_escape/* markdownCode */.D9)(value)}`);
    return [
        ...(checks.length === 0 ? [] : [`Seen before the deploy by ${checks.join(', ')}.\n`]),
        ...(also.length === 0 ? [] : [`Also named in the texts: ${also.map(report_escape/* markdown */.wD).join(', ')}.\n`]),
        ...(link === undefined ? [] : [`[Microsoft on this code](${link})\n`]),
        ...(given.length === 0 ? [] : [`Ids for support:\n\n${given.join('\n')}\n`]),
    ].join('\n');
}
function support(diagnosis) {
    const text = (0,support_text/* supportText */.D)(diagnosis);
    return text === undefined ? '' : `### For support\n\n${preformatted(text.split('\n'))}\n`;
}
/** Each log folded, trimmed from the middle; all of them together keep to `maxBytes`. */
function logs(read, maxBytes) {
    const texts = read.filter(({ excerpt }) => excerpt.head.length > 0);
    const share = Math.floor(maxBytes / Math.max(1, texts.length));
    return texts
        .map(({ source, lines, excerpt }) => {
        const body = trimmed(excerpt, share);
        return `<details><summary><code>${escaped((0,report_escape/* oneLine */.TN)(source))}</code>, ${(0,labels/* number */.ai)(lines)} lines</summary>\n\n${preformatted(body)}\n</details>\n`;
    })
        .join('\n');
}
/** The lines that fit, from the beginning and from the end, with a line that says what is left out. */
function trimmed({ head, tail, leftOut }, maxBytes) {
    const half = Math.floor(maxBytes / 2);
    const all = [...head, ...tail];
    const begin = fitting(leftOut.lines === 0 ? all : head, half);
    const end = fitting([...(leftOut.lines === 0 ? all.slice(begin.length) : tail)].reverse(), half).reverse();
    const gone = all.length - begin.length - end.length + leftOut.lines;
    if (gone === 0)
        return [...begin, ...end];
    return [...begin, '', `[\u2026 ${(0,labels/* number */.ai)(gone)} lines are left out here, for GitHub's limit \u2026]`, '', ...end];
}
function fitting(lines, maxBytes) {
    let left = maxBytes;
    const enough = lines.findIndex(line => {
        left -= Buffer.byteLength(escaped(line)) + 1;
        return left < 0;
    });
    return lines.slice(0, enough === -1 ? lines.length : enough);
}
/**
 * Lines as they are. Inside of `pre`, which ends at its own tag alone, GitHub reads no Markdown, and links nothing.
 */
function preformatted(lines) {
    return `<pre>\n${lines.map(escaped).join('\n')}\n</pre>\n`;
}
function escaped(line) {
    return (0,report_escape/* visible */.RK)(line)
        .replace(/\n/g, ' ')
        .replace(/[&<>]/g, sign => ENTITIES[sign] ?? sign);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(2787);
// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/report/partly.js
var partly = __webpack_require__(2877);
// EXTERNAL MODULE: ./build/report/quota-table.js
var quota_table = __webpack_require__(1814);
// EXTERNAL MODULE: ./build/report/unanswered.js
var unanswered = __webpack_require__(1119);
// EXTERNAL MODULE: ./build/report/timeline.js
var report_timeline = __webpack_require__(7556);
// EXTERNAL MODULE: ./build/report/watch-labels.js
var watch_labels = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/report/watch-summary.js
/** Mode watch in a job summary: for each deployment its verdict, what it spent its time on, and why it failed. */






/** More deployments than these have a line in the table, and no section of their own. */
const MAX_SECTIONS = 10;
const watch_summary_MAX_TEXT = 2_000;
/** Markdown sections, from the verdict to the folded logs. */
function watchSections(report, options) {
    const watched = report.watched ?? [];
    const failing = watched.filter(({ verdict }) => verdict !== 'succeeded');
    const shown = (failing.length > 0 ? failing : watched).slice(0, MAX_SECTIONS);
    const timeline = (0,report_timeline/* timelines */.z)(shown.map(({ deployment, phases }) => ({ deployment, phases })));
    const parts = shown.map(each => sectionsOf(report, each, options, shown.length));
    return [
        ...(watched.length === 1 ? [] : [overview(watched)]),
        ...parts.flatMap(({ top }) => top),
        timeline === '' ? '' : `### Timeline\n\n${timeline}`,
        ...parts.flatMap(({ end }) => end),
    ].filter(Boolean);
}
function overview(watched) {
    const rows = watched.map(({ endpoint, deployment, verdict, state, took, diagnosis }) => [
        (0,report_escape/* markdownCode */.D9)(`${endpoint}/${deployment}`),
        `${watch_labels/* VERDICT_SIGNS */.P[verdict]} ${watch_labels/* VERDICTS */.b[verdict]}`,
        (0,report_escape/* markdown */.wD)(state ?? ''),
        (0,report_timeline/* duration */.p)(took),
        diagnosis === null ? '' : (0,report_escape/* markdown */.wD)((0,diagnosis_labels/* headline */.Pl)(diagnosis)),
    ].join(' | '));
    const head = ['| Deployment | | State | Watched for | Failure |', '| --- | --- | --- | --- | --- |'];
    return `## ${watched.length} deployments\n\n${[...head, ...rows.map(row => `| ${row} |`)].join('\n')}\n`;
}
function sectionsOf(report, watched, options, count) {
    const { diagnosis, read, findings } = watched;
    const notes = notesOf(watched, options);
    if (diagnosis === null) {
        const withLogs = watched.verdict === 'succeeded' ? [] : read;
        const { end } = diagnosisSections({ ...report, diagnosis: null, read: withLogs, findings }, options);
        return { top: [`## ${title(watched)}\n\n${notes}`], end };
    }
    const { top, end } = diagnosisSections({ ...report, diagnosis, read, findings }, options, count);
    return {
        top: [`## ${title(watched)}: ${(0,report_escape/* markdown */.wD)((0,diagnosis_labels/* headline */.Pl)(diagnosis))}\n\n${notes}`, ...top.slice(1)],
        end,
    };
}
function title({ endpoint, deployment, verdict, state, took }) {
    const told = state === null ? '' : ` (${(0,report_escape/* markdown */.wD)(state)}, after ${(0,report_timeline/* duration */.p)(took)})`;
    return `${watch_labels/* VERDICT_SIGNS */.P[verdict]} ${(0,report_escape/* markdown */.wD)(`${endpoint}/${deployment}`)} ${watch_labels/* VERDICTS */.b[verdict]}${told}`;
}
function notesOf({ notes }, { texts }) {
    return notes
        .map(({ message, values }) => {
        const said = (0,wording/* say */.c)(message, values, texts);
        return `${(0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(said.message, watch_summary_MAX_TEXT))} ${watch_summary_wayOut(said.advice)}\n`;
    })
        .join('\n');
}
/** A command at the end of an advice stands in a block of its own, to which GitHub gives a button to copy. */
function watch_summary_wayOut(advice) {
    const [, sentence, command] = /^([^`]*): (az [^`]*)$/.exec(advice) ?? [];
    if (sentence === undefined || command === undefined)
        return (0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(advice, watch_summary_MAX_TEXT));
    return `${(0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(sentence, watch_summary_MAX_TEXT))}:\n\n\`\`\`bash\n${(0,report_escape/* oneLine */.TN)((0,report_escape/* cut */.Jj)(command, watch_summary_MAX_TEXT))}\n\`\`\``;
}

;// CONCATENATED MODULE: ./build/report/summary.js
/** The job summary: Markdown that answers on its first screen whether the deployment may go ahead. */













/**
 * Below the runner's 1,048,576 bytes (FileCommandManager.cs, `AttachmentSizeLimit`), above which it drops the whole
 * summary. Secrets are masked after we have counted, and `***` can be longer than what it hides.
 */
const MAX_SUMMARY_BYTES = 1_000_000;
/** Each table has its own share, so that no number of findings can push out what was not checked. */
const MAX_TABLE_BYTES = {
    findings: 550_000,
    documents: 150_000,
    notChecked: 150_000,
    suppressed: 100_000,
    quota: 40_000,
};
/** A value of a whole file in one cell would take the screen from the other findings. */
const MAX_CELL_CHARACTERS = 1_000;
/** Checks and files of one reason; the report file has all of them. */
const MAX_LISTED = 3;
const RESULT_SIGNS = { passed: '\u2705', failed: '\u274c', incomplete: '\u26a0\ufe0f' };
const SEVERITY_SIGNS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
/** At most `MAX_SUMMARY_BYTES` bytes of GitHub Markdown; foreign text is escaped for Markdown and HTML. */
function summary(report, options) {
    if (report.watched !== undefined)
        return [...watchSections(report, options), notChecked(report, options)].filter(Boolean).join('\n');
    if (report.diagnosis !== undefined) {
        const { top, end } = diagnosisSections(report, options);
        return [...top, ...end].join('\n');
    }
    const sections = [
        verdict(report),
        summary_partly(report, options),
        findings(report, options),
        quota(report, options),
        documents(report, options),
        notChecked(report, options),
        suppressed(report, options),
    ];
    return sections.filter(section => section !== '').join('\n');
}
function verdict(report) {
    const all = (0,model/* counts */.t)(report);
    const checks = report.documents.reduce((sum, document) => sum + document.checks, 0);
    const sentences = [
        report.documents.length === 0
            ? 'No endpoint or deployment file was found.'
            : `${(0,labels/* count */.U9)(checks, 'check')} on ${(0,labels/* count */.U9)(report.documents.length, 'file')}.`,
        notAnswered(report, all.notChecked),
        report.suppressed.length === 0 ? '' : `${(0,labels/* count */.U9)(report.suppressed.length, 'finding')} suppressed.`,
    ];
    const sign = report.partly !== undefined && report.result === 'passed' ? '\u26a0\ufe0f' : RESULT_SIGNS[report.result];
    return `## ${sign} ${(0,partly/* headline */.Pl)(report)}\n\n${sentences.filter(Boolean).join(' ')}\n`;
}
function notAnswered({ partly }, entries) {
    if (entries === 0)
        return '';
    // The headline has counted them.
    return partly === undefined
        ? `${(0,labels/* count */.U9)(entries, 'check')} could not answer; see \u201cNot checked\u201d.`
        : 'See \u201cNot checked\u201d for each.';
}
/** Why Azure answered so little, and what helps: a command stands in a block, to which GitHub gives a button to copy. */
function summary_partly({ partly: few }, { texts }) {
    if (few === undefined)
        return '';
    const { message, advice } = (0,wording/* say */.c)(few.message, few.values, texts);
    return `${cell(message)} ${cell(advice)}\n${few.commands.map(toCopy).join('')}`;
}
/** A block of one line, behind a fence that is longer than any in it. */
function toCopy(command) {
    const line = (0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(command), MAX_CELL_CHARACTERS);
    const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `\n${fence}bash\n${line}\n${fence}\n`;
}
function findings({ findings }, { texts, moreAt }) {
    if (findings.length === 0)
        return '';
    const items = [...findings].sort(build_findings/* bySeverity */.Np);
    const columns = ['Severity', 'Where', 'What', 'Fix'];
    const row = (finding) => findingRow(finding, texts);
    return section('Findings', (0,markdown_table/* table */.t)({ columns, items, row }, limits('findings', moreAt)));
}
function findingRow(finding, texts) {
    const { message, advice } = (0,wording/* say */.c)(finding.message, finding.values, texts);
    const what = `${cell(message)}<br><sub>${reference(finding)}</sub>`;
    return [`${SEVERITY_SIGNS[finding.severity]} ${finding.severity}`, placeCell(finding), what, cell(advice)];
}
function reference({ check, code }) {
    const url = (0,links/* docsUrl */.fs)(check);
    const page = url === null ? (0,report_escape/* markdown */.wD)(check) : `[${(0,report_escape/* markdown */.wD)(check)}](${url})`;
    return code === undefined ? page : `${code} \u00b7 ${page}`;
}
function quota({ quota: rows }, { moreAt }) {
    return rows.length === 0 ? '' : section('Quota', (0,quota_table/* quotaTable */.lk)(rows, limits('quota', moreAt)));
}
function documents({ documents: items }, { moreAt }) {
    if (items.length === 0)
        return '';
    const columns = ['File', 'Kind', 'Name', 'Status', 'Checks'];
    return section('Files', (0,markdown_table/* table */.t)({ columns, items, row: documentRow }, limits('documents', moreAt)));
}
function documentRow(document) {
    const { file, kind, status, checks } = document;
    return [
        code(file),
        kind === null ? '' : labels/* KINDS */.GW[kind],
        cell((0,labels/* nameOf */.Vb)(document)),
        labels/* STATUSES */.f[status],
        (0,labels/* number */.ai)(checks),
    ];
}
function notChecked(report, { texts, moreAt }) {
    if (report.notChecked.length === 0)
        return '';
    const grantedBy = (0,partly/* grantsAll */.Fg)(report) ? 'The command at the top grants it.' : undefined;
    const items = (0,unanswered/* unanswered */.b)(report.notChecked, texts, grantedBy);
    const columns = ['Check', 'Reason', 'What', 'How to have it checked', 'Files'];
    const row = (item) => unansweredRow((0,partly/* isTheReason */.G4)(item, report, texts) ? { ...item, message: 'As said at the top.', advice: '' } : item);
    return section('Not checked', (0,markdown_table/* table */.t)({ columns, items, row }, limits('notChecked', moreAt)));
}
function unansweredRow({ checks, reason, message, advice, files }) {
    const listed = (items, shown) => (0,unanswered/* few */.H)(items, MAX_LISTED).map((item, index) => (index < MAX_LISTED ? shown(item) : item));
    return [
        listed(checks, cell).join('<br>'),
        labels/* REASONS */.ez[reason],
        cell(message),
        cell(advice),
        listed(files, code).join('<br>'),
    ];
}
function suppressed({ suppressed: items }, { texts, moreAt }) {
    if (items.length === 0)
        return '';
    const columns = ['Severity', 'Where', 'What', 'Suppressed by', 'Reason'];
    const row = (entry) => suppressedRow(entry, texts);
    const rows = (0,markdown_table/* table */.t)({ columns, items, row }, limits('suppressed', moreAt));
    return `<details><summary>${(0,labels/* count */.U9)(items.length, 'suppressed finding')}</summary>\n\n${rows}\n</details>\n`;
}
function suppressedRow({ finding, by, reason, at }, texts) {
    const { message } = (0,wording/* say */.c)(finding.message, finding.values, texts);
    const what = `${cell(message)}<br><sub>${reference(finding)}</sub>`;
    return [finding.severity, placeCell(finding), what, `${by}, ${code((0,report_place/* lineOf */.cA)(at))}`, cell(reason)];
}
function section(heading, content) {
    return `### ${heading}\n\n${content}`;
}
function limits(name, moreAt) {
    return { maxBytes: MAX_TABLE_BYTES[name], moreAt: cell(moreAt) };
}
function placeCell({ at }) {
    return at.input === undefined ? code((0,report_place/* lineOf */.cA)(at)) : `${cell((0,report_place/* lineOf */.cA)(at))}<br>for ${code(at.file)}`;
}
function cell(text) {
    return (0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(text, MAX_CELL_CHARACTERS));
}
function code(text) {
    return (0,report_escape/* markdownCode */.D9)((0,report_escape/* cut */.Jj)(text, MAX_CELL_CHARACTERS));
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

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few),
/* harmony export */   b: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3898);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);


/**
 * Without credentials, every remote check of every file is unanswered: thirty files would be a thousand lines.
 * @param grantedBy what is said in place of one command for each right that is lacking, where one command grants them all
 */
function unanswered(entries, texts, grantedBy) {
    const groups = new Map();
    for (const { check, reason, message, values, file } of entries) {
        const own = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(message, values, texts);
        const said = grantedBy !== undefined && message === LACKS ? { ...own, advice: grantedBy } : own;
        const key = [reason, said.message, said.advice].join('\0');
        const group = groups.get(key) ?? { said, reason, checks: new Set(), files: new Set() };
        group.checks.add(check);
        group.files.add(file);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ said, reason, checks, files }) => {
        return { ...said, reason, checks: [...checks], files: [...files] };
    });
}
const LACKS = 'remote/forbidden';
/** The first few of a list, and how many more there are. */
function few(items, most) {
    const more = items.length - most;
    return more > 0 ? [...items.slice(0, most), `and ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(more)} more`] : [...items];
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
