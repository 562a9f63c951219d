export const id = 631;
export const ids = [631];
export const modules = {

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


/***/ })

};
