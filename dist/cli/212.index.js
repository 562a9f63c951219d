export const id = 212;
export const ids = [212];
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
const MODES = { preflight: 'Preflight' };
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
    forbidden: 'forbidden',
    'not-found': 'not found',
    offline: 'offline',
    'unknown-content': 'content not known',
    'no-repository': 'no repository',
};
/** `blue of endpoint credit`, `credit`, or the empty text where the file names neither. */
function nameOf({ name, endpoint }) {
    if (endpoint === null || endpoint === name)
        return name ?? '';
    return name === null ? `endpoint ${endpoint}` : `${name} of endpoint ${endpoint}`;
}


/***/ }),

/***/ 6212:
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
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/report/markdown-table.js
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
    return `\n**${(0,labels/* number */.ai)(all - shown)} of ${(0,labels/* number */.ai)(all)} rows are left out here**, for GitHub's limit. All are in ${moreAt}.\n`;
}

// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
// EXTERNAL MODULE: ./build/report/unanswered.js
var unanswered = __webpack_require__(1119);
;// CONCATENATED MODULE: ./build/report/summary.js
/** The job summary: Markdown that answers on its first screen whether the deployment may go ahead. */









/**
 * Below the runner's 1,048,576 bytes (FileCommandManager.cs, `AttachmentSizeLimit`), above which it drops the whole
 * summary. Secrets are masked after we have counted, and `***` can be longer than what it hides.
 */
const MAX_SUMMARY_BYTES = 1_000_000;
/** Each table has its own share, so that no number of findings can push out what was not checked. */
const MAX_TABLE_BYTES = { findings: 550_000, documents: 150_000, notChecked: 150_000, suppressed: 100_000 };
/** A value of a whole file in one cell would take the screen from the other findings. */
const MAX_CELL_CHARACTERS = 1_000;
const MAX_FILES_OF_A_REASON = 3;
const RESULT_SIGNS = { passed: '\u2705', failed: '\u274c', incomplete: '\u26a0\ufe0f' };
const SEVERITY_SIGNS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
/** At most `MAX_SUMMARY_BYTES` bytes of GitHub Markdown; foreign text is escaped for Markdown and HTML. */
function summary(report, options) {
    const sections = [
        verdict(report),
        findings(report, options),
        documents(report, options),
        notChecked(report, options),
        suppressed(report, options),
    ];
    return sections.filter(section => section !== '').join('\n');
}
function verdict(report) {
    const all = (0,model/* counts */.t)(report);
    const title = `${labels/* MODES */.FN[report.mode]} ${labels/* RESULTS */.Pr[report.result]}: ${(0,labels/* countsOf */.mQ)(all)}`;
    const checks = report.documents.reduce((sum, document) => sum + document.checks, 0);
    const sentences = [
        report.documents.length === 0
            ? 'No endpoint or deployment file was found.'
            : `${(0,labels/* count */.U9)(checks, 'check')} on ${(0,labels/* count */.U9)(report.documents.length, 'file')}.`,
        all.notChecked === 0 ? '' : `${(0,labels/* count */.U9)(all.notChecked, 'check')} could not answer; see \u201cNot checked\u201d.`,
        report.suppressed.length === 0 ? '' : `${(0,labels/* count */.U9)(report.suppressed.length, 'finding')} suppressed.`,
    ];
    return `## ${RESULT_SIGNS[report.result]} ${title}\n\n${sentences.filter(Boolean).join(' ')}\n`;
}
function findings({ findings }, { texts, moreAt }) {
    if (findings.length === 0)
        return '';
    const items = [...findings].sort(build_findings/* bySeverity */.Np);
    const columns = ['Severity', 'Where', 'What', 'Fix'];
    const row = (finding) => findingRow(finding, texts);
    return section('Findings', table({ columns, items, row }, limits('findings', moreAt)));
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
function documents({ documents: items }, { moreAt }) {
    if (items.length === 0)
        return '';
    const columns = ['File', 'Kind', 'Name', 'Status', 'Checks'];
    return section('Files', table({ columns, items, row: documentRow }, limits('documents', moreAt)));
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
    const items = (0,unanswered/* unanswered */.b)(report.notChecked, texts);
    const columns = ['Check', 'Reason', 'What', 'How to have it checked', 'Files'];
    return section('Not checked', table({ columns, items, row: unansweredRow }, limits('notChecked', moreAt)));
}
function unansweredRow({ check, reason, message, advice, files }) {
    const named = files.slice(0, MAX_FILES_OF_A_REASON).map(code);
    const more = files.length - named.length;
    if (more > 0)
        named.push(`and ${(0,labels/* number */.ai)(more)} more`);
    return [cell(check), labels/* REASONS */.ez[reason], cell(message), cell(advice), named.join('<br>')];
}
function suppressed({ suppressed: items }, { texts, moreAt }) {
    if (items.length === 0)
        return '';
    const columns = ['Severity', 'Where', 'What', 'Suppressed by', 'Reason'];
    const row = (entry) => suppressedRow(entry, texts);
    const rows = table({ columns, items, row }, limits('suppressed', moreAt));
    return `<details><summary>${(0,labels/* count */.U9)(items.length, 'suppressed finding')}</summary>\n\n${rows}\n</details>\n`;
}
function suppressedRow({ finding, by, reason, at }, texts) {
    const { message } = (0,wording/* say */.c)(finding.message, finding.values, texts);
    const what = `${cell(message)}<br><sub>${reference(finding)}</sub>`;
    return [finding.severity, placeCell(finding), what, `${by}, ${code((0,place/* lineOf */.cA)(at))}`, cell(reason)];
}
function section(heading, content) {
    return `### ${heading}\n\n${content}`;
}
function limits(name, moreAt) {
    return { maxBytes: MAX_TABLE_BYTES[name], moreAt: cell(moreAt) };
}
function placeCell({ at }) {
    return at.input === undefined ? code((0,place/* lineOf */.cA)(at)) : `${cell((0,place/* lineOf */.cA)(at))}<br>for ${code(at.file)}`;
}
function cell(text) {
    return (0,report_escape/* markdown */.wD)((0,report_escape/* cut */.Jj)(text, MAX_CELL_CHARACTERS));
}
function code(text) {
    return (0,report_escape/* markdownCode */.D9)((0,report_escape/* cut */.Jj)(text, MAX_CELL_CHARACTERS));
}


/***/ }),

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3898);

/** Without credentials, every remote check of every file is unanswered: thirty files would be three hundred lines. */
function unanswered(entries, texts) {
    const groups = new Map();
    for (const { check, reason, message, values, file } of entries) {
        const said = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(message, values, texts);
        const key = [check, reason, said.message, said.advice].join('\0');
        const group = groups.get(key) ?? { first: { check, reason, ...said, files: [] }, files: new Set() };
        group.files.add(file);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ first, files }) => ({ ...first, files: [...files] }));
}


/***/ })

};
