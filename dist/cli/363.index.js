export const id = 363;
export const ids = [363];
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

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_GZIPPED_BYTES: () => (/* binding */ MAX_GZIPPED_BYTES),
  MAX_RESULTS: () => (/* binding */ MAX_RESULTS),
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/node-sarif-builder/dist/index.js
var dist = __webpack_require__(675);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/text/diagnosis-wording.js
var diagnosis_wording = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/report/diagnosis-labels.js
var diagnosis_labels = __webpack_require__(3728);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/uri.js
/** Relative to the repository's root; a file outside of it, which has an absolute path, as a `file:` address. */
function artifactLocation(file) {
    const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    if (file.startsWith('/'))
        return { uri: `file://${path}` };
    // `C:/...`: the colon of the drive is the only one that stays.
    if (/^[A-Za-z]:\//.test(file))
        return { uri: `file:///${path.replace('%3A', ':')}` };
    return { uri: path, uriBaseId: '%SRCROOT%' };
}

;// CONCATENATED MODULE: ./build/report/sarif.js
/** SARIF 2.1.0, in the part of it that GitHub code scanning reads. */











/**
 * docs.github.com, "SARIF results exceed limits": an upload with more results a run is rejected. Of these GitHub
 * shows 5,000; it takes the most severe ones, and ours come in that order for readers that take the first.
 */
const MAX_RESULTS = 25_000;
/** docs.github.com, "SARIF results file is too large": 10 MB after gzip, read as decimal to be on the safe side. */
const MAX_GZIPPED_BYTES = 10_000_000;
/** A result is one alert on one page; the runner cuts annotations at the same length. */
const MAX_MESSAGE_CHARACTERS = 4096;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** How much of the results is kept each time that a log proves too long. */
const KEPT = 3 / 4;
/** The log as text. Beyond the limits, the least severe results are left out and a notification says how many. */
function sarif(report, options) {
    let max = Math.min(MAX_RESULTS, report.findings.length + report.suppressed.length);
    for (;;) {
        const text = JSON.stringify(log(report, options, max));
        if (max === 0 || fits(text))
            return text;
        max = Math.floor(max * KEPT);
    }
}
// Compression hardly ever makes text longer, so that most reports need none to be measured.
function fits(text) {
    return Buffer.byteLength(text) < MAX_GZIPPED_BYTES || (0,external_node_zlib_.gzipSync)(text).length < MAX_GZIPPED_BYTES;
}
function log(report, { texts, rules, diagnoses }, max) {
    const results = allResults(report, texts);
    const shown = results.slice(0, max);
    const run = new dist/* SarifRunBuilder */.UO({
        tool: { driver: driver(report, rules) },
        columnKind: 'utf16CodeUnits',
        // Ours, because the builder's own list would lack uriBaseId and guess languages.
        artifacts: artifacts(shown),
        invocations: [
            {
                executionSuccessful: report.result !== 'incomplete',
                toolExecutionNotifications: [
                    ...diagnosed(report, diagnoses),
                    ...leftOut(results.length - shown.length, results.length),
                    ...report.notChecked.map(entry => notification(entry, texts)),
                ],
            },
        ],
    });
    for (const result of shown)
        run.addResult(new dist/* SarifResultBuilder */.i9(result));
    const builder = new dist/* SarifBuilder */.jz();
    builder.addRun(run);
    // Not buildSarifJsonString: it throws when any text, a value of the user's YAML too, holds its own marker.
    return builder.buildSarifOutput();
}
function driver({ tool, findings, suppressed, notChecked }, rules) {
    const checks = new Set([
        ...findings.map(finding => finding.check),
        ...suppressed.map(({ finding }) => finding.check),
        ...notChecked.map(entry => entry.check),
    ]);
    return {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: links/* REPOSITORY_URL */.ld,
        rules: [...checks].sort().map(check => new dist/* SarifRuleBuilder */.VB(descriptor(check, rules(check))).rule),
    };
}
/** docs.github.com, "SARIF support", `properties.precision`: how often a rule's results are true. */
const PRECISIONS = { certain: 'very-high', likely: 'high', possible: 'medium' };
function descriptor(id, { title, description, confidence, severity }) {
    const url = (0,links/* docsUrl */.fs)(id);
    const [subject = id] = id.split('/');
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: title },
        fullDescription: { text: description },
        help: {
            text: url === null ? description : `${description}\n${url}`,
            markdown: url === null ? description : `${description}\n\n[${id}](${url})`,
        },
        ...(url === null ? {} : { helpUri: url }),
        defaultConfiguration: { level: LEVELS[severity] },
        // No security-severity: it would file a misspelt key among the vulnerabilities.
        properties: { precision: PRECISIONS[confidence], tags: ['azure-machine-learning', subject] },
    };
}
/** `paths/scoring-script` \u2192 `PathsScoringScript`, the form that the SARIF multitool asks of names. */
function pascalCase(id) {
    return id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter) => letter.toUpperCase());
}
function allResults({ findings, suppressed }, texts) {
    return [
        ...[...findings].sort(build_findings/* bySeverity */.Np).map(finding => result(finding, texts)),
        ...suppressed.map(entry => ({ ...result(entry.finding, texts), suppressions: [suppression(entry)] })),
    ];
}
// ruleIndex and the indices of artifacts are the builder's work.
function result(finding, texts) {
    const { message, advice } = (0,wording/* say */.c)(finding.message, finding.values, texts);
    const related = (finding.related ?? []).map(place => ({
        ...physical(place.at),
        message: { text: plain((0,wording/* say */.c)(place.message, {}, texts).message) },
    }));
    return {
        ruleId: finding.check,
        level: LEVELS[finding.severity],
        message: { text: plain(`${(0,place/* inputPrefix */.zo)(finding.at)}${message}\n${advice}`) },
        locations: [physical(finding.at)],
        ...(related.length === 0 ? {} : { relatedLocations: related }),
        ...(finding.edits && { fixes: [fix(finding.edits, advice)] }),
        partialFingerprints: { 'endpointPreflight/v1': finding.fingerprint },
        ...(finding.code === undefined ? {} : { properties: { code: finding.code } }),
    };
}
/** The certain way out, as a replacement of text; several edits of one file are one change. */
function fix(edits, advice) {
    const files = [...new Set(edits.map(({ at }) => at.file))];
    return {
        description: { text: plain(advice) },
        artifactChanges: files.map(file => ({
            artifactLocation: artifactLocation(file),
            replacements: edits
                .filter(({ at }) => at.file === file)
                .map(({ at, text }) => ({ deletedRegion: region(at), insertedContent: { text } })),
        })),
    };
}
function suppression({ by, reason }) {
    return {
        kind: by === 'comment' ? 'inSource' : 'external',
        justification: plain(reason),
    };
}
function physical(at) {
    return { physicalLocation: { artifactLocation: artifactLocation(at.file), region: region(at) } };
}
// GitHub needs a line. The text of an input is in no file: the message says so, and the document is marked at its top.
function region({ start, end, input }) {
    if (input !== undefined)
        return { startLine: 1 };
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function artifacts(results) {
    const files = new Map(results
        .flatMap(({ locations = [] }) => locations)
        .map(({ physicalLocation }) => physicalLocation?.artifactLocation ?? {})
        .map(location => [location.uri, location]));
    return [...files.values()].map(location => ({ location: { ...location } }));
}
/** SARIF has no place for a failure that no line is to blame for; its lines are results. */
function diagnosed({ diagnosis }, texts) {
    if (diagnosis === undefined || diagnosis === null || texts === undefined)
        return [];
    const { summary } = (0,diagnosis_wording/* sayDiagnosis */.V)(diagnosis, texts);
    return [{ level: 'error', message: { text: plain(`${(0,diagnosis_labels/* headline */.Pl)(diagnosis)}: ${summary}`) } }];
}
function leftOut(missing, all) {
    if (missing === 0)
        return [];
    const text = `${(0,labels/* number */.ai)(missing)} of ${(0,labels/* number */.ai)(all)} results are left out, the least severe ones: GitHub takes no more.`;
    return [{ level: 'warning', message: { text } }];
}
function notification({ check, file, message, values, at }, texts) {
    const said = (0,wording/* say */.c)(message, values, texts);
    const location = {
        artifactLocation: artifactLocation(file),
        ...(at === undefined ? {} : { region: region(at) }),
    };
    return {
        level: 'note',
        message: { text: plain(`Not checked: ${check}. ${said.message} ${said.advice}`.trim()) },
        associatedRule: { id: check },
        ...(file === '' ? {} : { locations: [{ physicalLocation: location }] }),
    };
}
// `[text](1)` and `[text](https://\u2026)` are links even in plain text (SARIF 2.1.0, 3.11.6), and GitHub follows them.
function plain(text) {
    return (0,report_escape/* cut */.Jj)((0,report_escape/* visible */.RK)(text).replaceAll('](', '] ('), MAX_MESSAGE_CHARACTERS);
}


/***/ })

};
