export const id = 227;
export const ids = [227];
export const modules = {

/***/ 806:
/***/ ((module) => {


var XML_CHARACTER_MAP = {
    '&': '&amp;',
    '"': '&quot;',
    "'": '&apos;',
    '<': '&lt;',
    '>': '&gt;'
};

function escapeForXML(string) {
    return string && string.replace
        ? string.replace(/([&"<>'])/g, function(str, item) {
            return XML_CHARACTER_MAP[item];
          })
        : string;
}

module.exports = escapeForXML;


/***/ }),

/***/ 160:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var escapeForXML = __webpack_require__(806);
var Stream = (__webpack_require__(2203).Stream);

var DEFAULT_INDENT = '    ';

function xml(input, options) {

    if (typeof options !== 'object') {
        options = {
            indent: options
        };
    }

    var stream      = options.stream ? new Stream() : null,
        output      = "",
        interrupted = false,
        indent      = !options.indent ? ''
                        : options.indent === true ? DEFAULT_INDENT
                            : options.indent,
        instant     = true;


    function delay (func) {
        if (!instant) {
            func();
        } else {
            process.nextTick(func);
        }
    }

    function append (interrupt, out) {
        if (out !== undefined) {
            output += out;
        }
        if (interrupt && !interrupted) {
            stream = stream || new Stream();
            interrupted = true;
        }
        if (interrupt && interrupted) {
            var data = output;
            delay(function () { stream.emit('data', data) });
            output = "";
        }
    }

    function add (value, last) {
        format(append, resolve(value, indent, indent ? 1 : 0), last);
    }

    function end() {
        if (stream) {
            var data = output;
            delay(function () {
              stream.emit('data', data);
              stream.emit('end');
              stream.readable = false;
              stream.emit('close');
            });
        }
    }

    function addXmlDeclaration(declaration) {
        var encoding = declaration.encoding || 'UTF-8',
            attr =  { version: '1.0', encoding: encoding };

        if (declaration.standalone) {
            attr.standalone = declaration.standalone
        }

        add({'?xml': { _attr: attr } });
        output = output.replace('/>', '?>');
    }

    // disable delay delayed
    delay(function () { instant = false });

    if (options.declaration) {
        addXmlDeclaration(options.declaration);
    }

    if (input && input.forEach) {
        input.forEach(function (value, i) {
            var last;
            if (i + 1 === input.length)
                last = end;
            add(value, last);
        });
    } else {
        add(input, end);
    }

    if (stream) {
        stream.readable = true;
        return stream;
    }
    return output;
}

function element (/*input, \u2026*/) {
    var input = Array.prototype.slice.call(arguments),
        self = {
            _elem:  resolve(input)
        };

    self.push = function (input) {
        if (!this.append) {
            throw new Error("not assigned to a parent!");
        }
        var that = this;
        var indent = this._elem.indent;
        format(this.append, resolve(
            input, indent, this._elem.icount + (indent ? 1 : 0)),
            function () { that.append(true) });
    };

    self.close = function (input) {
        if (input !== undefined) {
            this.push(input);
        }
        if (this.end) {
            this.end();
        }
    };

    return self;
}

function create_indent(character, count) {
    return (new Array(count || 0).join(character || ''))
}

function resolve(data, indent, indent_count) {
    indent_count = indent_count || 0;
    var indent_spaces = create_indent(indent, indent_count);
    var name;
    var values = data;
    var interrupt = false;

    if (typeof data === 'object') {
        var keys = Object.keys(data);
        name = keys[0];
        values = data[name];

        if (values && values._elem) {
            values._elem.name = name;
            values._elem.icount = indent_count;
            values._elem.indent = indent;
            values._elem.indents = indent_spaces;
            values._elem.interrupt = values;
            return values._elem;
        }
    }

    var attributes = [],
        content = [];

    var isStringContent;

    function get_attributes(obj){
        var keys = Object.keys(obj);
        keys.forEach(function(key){
            attributes.push(attribute(key, obj[key]));
        });
    }

    switch(typeof values) {
        case 'object':
            if (values === null) break;

            if (values._attr) {
                get_attributes(values._attr);
            }

            if (values._cdata) {
                content.push(
                    ('<![CDATA[' + values._cdata).replace(/\]\]>/g, ']]]]><![CDATA[>') + ']]>'
                );
            }

            if (values.forEach) {
                isStringContent = false;
                content.push('');
                values.forEach(function(value) {
                    if (typeof value == 'object') {
                        var _name = Object.keys(value)[0];

                        if (_name == '_attr') {
                            get_attributes(value._attr);
                        } else {
                            content.push(resolve(
                                value, indent, indent_count + 1));
                        }
                    } else {
                        //string
                        content.pop();
                        isStringContent=true;
                        content.push(escapeForXML(value));
                    }

                });
                if (!isStringContent) {
                    content.push('');
                }
            }
        break;

        default:
            //string
            content.push(escapeForXML(values));

    }

    return {
        name:       name,
        interrupt:  interrupt,
        attributes: attributes,
        content:    content,
        icount:     indent_count,
        indents:    indent_spaces,
        indent:     indent
    };
}

function format(append, elem, end) {

    if (typeof elem != 'object') {
        return append(false, elem);
    }

    var len = elem.interrupt ? 1 : elem.content.length;

    function proceed () {
        while (elem.content.length) {
            var value = elem.content.shift();

            if (value === undefined) continue;
            if (interrupt(value)) return;

            format(append, value);
        }

        append(false, (len > 1 ? elem.indents : '')
            + (elem.name ? '</' + elem.name + '>' : '')
            + (elem.indent && !end ? '\n' : ''));

        if (end) {
            end();
        }
    }

    function interrupt(value) {
       if (value.interrupt) {
           value.interrupt.append = append;
           value.interrupt.end = proceed;
           value.interrupt = false;
           append(true);
           return true;
       }
       return false;
    }

    append(false, elem.indents
        + (elem.name ? '<' + elem.name : '')
        + (elem.attributes.length ? ' ' + elem.attributes.join(' ') : '')
        + (len ? (elem.name ? '>' : '') : (elem.name ? '/>' : ''))
        + (elem.indent && len > 1 ? '\n' : ''));

    if (!len) {
        return append(false, elem.indent ? '\n' : '');
    }

    if (!interrupt(elem)) {
        proceed();
    }
}

function attribute(key, value) {
    return key + '=' + '"' + escapeForXML(value) + '"';
}

module.exports = xml;
module.exports.element = module.exports.Element = element;


/***/ }),

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

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var xml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
/* harmony import */ var _text_diagnosis_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5050);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3898);
/* harmony import */ var _diagnosis_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1006);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3060);
/**
 * JUnit XML, for Azure DevOps, GitLab and the test reporters of GitHub. There is no standard; this keeps to the
 * attributes that all of them read, and adds `file` and `line`, which GitLab and dorny/test-reporter link to.
 */








/** Azure DevOps stores 256 characters of a test's name and drops the rest. */
const MAX_NAME_CHARACTERS = 250;
/** Not a file name: what is said of the run as a whole. */
const WHOLE_RUN = '(the whole run)';
/**
 * One testsuite a document, and one for every other file that something is said of. An error is a failure; what does
 * not fail the run is a passed test with its text in system-out, since reporters turn red for anything more.
 */
function junit(report, options) {
    const suites = [...byFile(report, options)].map(([file, cases]) => suite(file, distinct(cases)));
    const attributes = { name: report.tool.name, ...totals(suites.flatMap(({ cases }) => cases)) };
    const root = { testsuites: [{ _attr: attributes }, ...suites.map(({ element }) => element)] };
    return `${xml__WEBPACK_IMPORTED_MODULE_0__(root, { declaration: true, indent: '  ' })}\n`;
}
function byFile(report, options) {
    const cases = new Map(report.documents.map(({ file }) => [file, []]));
    const add = (file, entry) => {
        const name = file === '' ? WHOLE_RUN : file;
        const list = cases.get(name) ?? [];
        list.push(entry);
        cases.set(name, list);
    };
    if (report.diagnosis !== undefined)
        add('', diagnosisCase(report.diagnosis, options));
    for (const finding of report.findings)
        add(finding.at.file, findingCase(finding, options));
    for (const entry of report.notChecked)
        add(entry.file, notCheckedCase(entry, options.texts));
    for (const entry of report.suppressed)
        add(entry.finding.at.file, suppressedCase(entry, options.texts));
    const found = new Set(report.findings.map(finding => finding.at.file));
    for (const document of report.documents) {
        if (!found.has(document.file))
            add(document.file, documentCase(document));
    }
    return cases;
}
function findingCase(finding, { texts, warningsFail = false }) {
    const { message, advice } = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)(finding.message, finding.values, texts);
    const fails = finding.severity === 'error' || (finding.severity === 'warning' && warningsFail);
    const type = finding.code ?? finding.check;
    const text = [(0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .place */ .ik)(finding.at), message, advice, (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .docsUrl */ .fs)(finding.check) ?? '']
        .map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)
        .join('\n')
        .trim();
    return {
        ...named(finding, message),
        outcome: fails ? 'failed' : 'passed',
        content: fails
            ? [{ failure: [{ _attr: { message: attribute(message), type } }, text] }]
            : [{ 'system-out': [`${finding.severity}: ${text}`] }],
    };
}
function diagnosisCase(diagnosis, { diagnoses }) {
    if (diagnosis === null || diagnoses === undefined)
        return {
            name: 'diagnosis',
            outcome: 'passed',
            content: [{ 'system-out': ['Nothing wrong was found.'] }],
        };
    const { summary, advice } = (0,_text_diagnosis_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .sayDiagnosis */ .V)(diagnosis, diagnoses);
    const ways = advice.map(({ text, command }) => (command === undefined ? text : `${text}\n${command}`));
    const text = [...diagnosis.evidence.map(each => `${each.source}:${each.line} ${each.text}`), ...ways];
    const attributes = { message: attribute(`${(0,_diagnosis_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(diagnosis)}: ${summary}`), type: diagnosis.cause };
    return {
        name: 'diagnosis',
        outcome: 'failed',
        content: [{ failure: [{ _attr: attributes }, text.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n')] }],
    };
}
function notCheckedCase({ check, reason, message, values, at }, texts) {
    const said = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)(message, values, texts);
    const text = `not checked (${_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .REASONS */ .ez[reason]}): ${said.message} ${said.advice}`;
    return { name: check, ...(at === undefined ? {} : { line: at.start.line }), ...skipped(text) };
}
function suppressedCase({ finding, by, reason }, texts) {
    const { message } = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)(finding.message, finding.values, texts);
    return {
        ...named(finding, message),
        ...skipped(`suppressed by ${by}${reason === '' ? '' : `: ${reason}`}`),
    };
}
function documentCase(document) {
    if (document.status !== 'checked')
        return { name: 'checks', ...skipped(_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .STATUSES */ .f[document.status]) };
    const name = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(document);
    const what = `${document.checks} checks, no findings${name === '' ? '' : `: ${name}`}`;
    return { name: 'checks', outcome: 'passed', content: [{ 'system-out': [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(what)] }] };
}
function skipped(message) {
    return { outcome: 'skipped', content: [{ skipped: { _attr: { message: attribute(message) } } }] };
}
// Without the line, so that a history of results survives an edit above it.
function named({ check, at }, message) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`${check}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message)}`, MAX_NAME_CHARACTERS);
    return at.input === undefined ? { name, line: at.start.line } : { name };
}
/** GitLab takes two tests with the same name for one. */
function distinct(cases) {
    const seen = new Map();
    return cases.map(entry => {
        const times = (seen.get(entry.name) ?? 0) + 1;
        seen.set(entry.name, times);
        return times === 1 ? entry : { ...entry, name: `${entry.name} (${times})` };
    });
}
function suite(file, cases) {
    const attributes = { name: attribute(file), ...totals(cases) };
    const element = { testsuite: [{ _attr: attributes }, ...cases.map(entry => testcase(file, entry))] };
    return { cases, element };
}
function testcase(file, { name, line, content }) {
    const attributes = {
        name: attribute(name),
        classname: attribute(file),
        ...(file === WHOLE_RUN ? {} : { file: attribute(file) }),
        ...(line === undefined ? {} : { line }),
        time: 0,
    };
    return { testcase: [{ _attr: attributes }, ...content] };
}
// Reporters want a time; no test has one of its own.
function totals(cases) {
    const number = (outcome) => cases.filter(entry => entry.outcome === outcome).length;
    return { tests: cases.length, failures: number('failed'), errors: 0, skipped: number('skipped'), time: 0 };
}
// A line break in an attribute is a space to every parser, so that it is one from the beginning.
function attribute(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text);
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


/***/ })

};
