export const id = 747;
export const ids = [747,41,422];
export const modules = {

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ PYTHON_RELEASES)
/* harmony export */ });
/**
 * Versions of Python and the day on which each gets its last security fix.
 * Source: devguide.python.org/versions (release-cycle.json), read 2026-11; where it names a month only, its last day.
 */
/** Oldest first. */
const PYTHON_RELEASES = [
    { version: '2.7', endOfLife: '2020-01-01' },
    { version: '3.5', endOfLife: '2020-09-30' },
    { version: '3.6', endOfLife: '2021-12-23' },
    { version: '3.7', endOfLife: '2023-06-27' },
    { version: '3.8', endOfLife: '2024-10-07' },
    { version: '3.9', endOfLife: '2025-10-31' },
    { version: '3.10', endOfLife: '2026-10-31' },
    { version: '3.11', endOfLife: '2027-10-31' },
    { version: '3.12', endOfLife: '2028-10-31' },
    { version: '3.13', endOfLife: '2029-10-31' },
    { version: '3.14', endOfLife: '2030-10-31' },
    { version: '3.15', endOfLife: '2031-10-31' },
];


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ FLASK_FAMILY),
/* harmony export */   P: () => (/* binding */ PKG_RESOURCES),
/* harmony export */   SE: () => (/* binding */ MLFLOW_DRIFT),
/* harmony export */   Tx: () => (/* binding */ SERVER_PACKAGE),
/* harmony export */   UC: () => (/* binding */ SERVER_LINES),
/* harmony export */   U_: () => (/* binding */ PIP),
/* harmony export */   cp: () => (/* binding */ FLASK_CRASHES),
/* harmony export */   cz: () => (/* binding */ DEFAULTS_PACKAGE),
/* harmony export */   hN: () => (/* binding */ DEFAULTS_CONFLICTS),
/* harmony export */   lK: () => (/* binding */ SERVER_PYTHON),
/* harmony export */   vC: () => (/* binding */ DEFAULTS_FACTS)
/* harmony export */ });
/**
 * What versions of the inference server, and of packages around it, go together. As of 2026-11; the newest server is
 * 1.5.1 of 2025-12-18 (pypi.org/project/azureml-inference-server-http, read 2026-11).
 */
/** The package that runs `init()` and `run()`. */
const SERVER_PACKAGE = 'azureml-inference-server-http';
/** Brings the server along (how-to-troubleshoot-online-endpoints.md, 10/06/2025). */
const DEFAULTS_PACKAGE = 'azureml-defaults';
const HISTORY = 'microsoft/azureml-inference-server, setup.py and CHANGELOG.rst up to 1.5.1 (2025-12-18)';
/** Oldest first. */
const SERVER_LINES = [
    {
        versions: ['0.8.0', '0.8.1', '0.8.2', '0.8.3', '0.8.4', '0.8.4.1'],
        python: '>=3.7',
        requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.5.0', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['0.8.4.2'],
        python: '>=3.7',
        requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['1.0.0'],
        python: '>=3.8',
        requires: { flask: '<2.3', pydantic: '>=1.9,<1.11', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['1.1.0', '1.2.0'],
        python: '>=3.8',
        requires: { flask: '<=2.3.2', pydantic: '>=2,<3', 'inference-schema': '~=1.7.0', gunicorn: '==20.1.0' },
        source: HISTORY,
    },
    {
        versions: ['1.2.1', '1.2.2'],
        python: '>=3.8',
        requires: { flask: '<=2.3.2', pydantic: '>=2,<3', 'inference-schema': '~=1.7.0', gunicorn: '==22.0.0' },
        source: HISTORY,
    },
    {
        versions: ['1.3.0', '1.3.1', '1.3.2', '1.3.3'],
        python: '>=3.8',
        requires: {
            flask: '<=2.3.2',
            pydantic: '~=2.7.1',
            'inference-schema': '>=1.7,<1.9',
            gunicorn: '==22.0.0',
        },
        source: `${HISTORY}; pip's log in Azure/azureml-examples#3444`,
    },
    {
        versions: ['1.3.4'],
        python: '>=3.8',
        requires: { pydantic: '~=2.9.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
        source: HISTORY,
    },
    {
        versions: ['1.4.0'],
        python: '>=3.9',
        requires: { flask: '~=3.0.0', pydantic: '~=2.9.0', 'inference-schema': '~=1.8.0', gunicorn: '>=23' },
        source: `${HISTORY}; microsoft/azureml-inference-server#100`,
    },
    {
        versions: ['1.4.1', '1.5.0'],
        python: '>=3.9',
        requires: { flask: '>=3.1,<4', pydantic: '>=2.11,<3' },
        source: HISTORY,
    },
    {
        versions: ['1.5.1'],
        python: '>=3.9',
        requires: { flask: '>=3.1,<4', pydantic: '~=2.12.0' },
        source: HISTORY,
    },
];
/** What every server in use asks of Python, and what the document asks: the two differ. */
const SERVER_PYTHON = {
    /** Of 1.4.0 and later; earlier ones have not been mended since 2024. */
    served: '>=3.9',
    /** how-to-inference-server-http.md, 03/03/2025. */
    documented: '>=3.10',
};
/** azureml-defaults and the server that it brings: how-to-troubleshoot-online-endpoints.md, 10/06/2025. */
const DEFAULTS_FACTS = {
    /** From this version on, the server is 0.7.0 or newer, which is the first for Flask 2. */
    flask2: { defaults: '1.44', server: '0.7.0' },
    /** The newest known pair: Azure/azureml-assets, automl-dnn-vision-gpu, read 2026-11. */
    newest: { defaults: '1.62.0', server: '1.4.1' },
};
/**
 * Pins that pip could not join with the azureml-defaults of their day, by users' reports: `ResolutionImpossible`, after
 * the whole image build (public repositories, reported, 2025 and 2026). `fine`: versions that no report is about.
 */
const DEFAULTS_CONFLICTS = [
    { package: 'pydantic', fine: ['<2.10', '>=2.11'] },
    { package: 'inference-schema', fine: ['>=1.7'] },
];
/**
 * Packages of the Flask family, which the server asks for itself: listing them is discouraged
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025, "Avoid pinning").
 */
const FLASK_FAMILY = [
    'flask',
    'jinja2',
    'itsdangerous',
    'werkzeug',
    'markupsafe',
    'click',
];
/** Pairs that install together and crash when the server starts: same document, the section on Flask. */
const FLASK_CRASHES = [
    {
        server: '<0.7.0',
        defaults: '<1.44',
        package: 'flask',
        pins: '>=2',
        text: 'TypeError: register() takes 3 positional arguments but 4 were given',
    },
    {
        server: '<0.4.11',
        defaults: undefined,
        package: 'jinja2',
        pins: '>=3.1',
        text: "ImportError: cannot import name 'Markup' from 'jinja2'",
    },
];
/**
 * pip in the conda file. 21.3.1 and older crash the container of an MLflow model on Python 3.10
 * (Azure/azureml-examples#4040, 2026), and know fewer kinds of wheels. No release lies between 21.3.1 and 22.0.
 */
const PIP = { fine: '>=22', source: 'Azure/azureml-examples#4040' };
/**
 * `pkg_resources` was part of setuptools up to 81 (setuptools, NEWS.rst, v82.0.0, 2026-02), and Python 3.12 and later
 * bring no setuptools of their own (docs.python.org/3/whatsnew/3.12.html).
 */
const PKG_RESOURCES = {
    without: '>=82',
    /** What the reports mended it with. */
    advised: 'setuptools==69.5.1',
    /** setuptools 82 wants it, so an older Python has an older setuptools. */
    python: '>=3.9',
    /** What imports it when it starts: gunicorn/util.py of 20.1.0 does, 21 and later ask importlib.metadata. */
    gunicorn: '<21',
    /** The servers that pin such a gunicorn. */
    server: '<1.2.1',
    source: 'johnpooch/diplicity-react#489, AlertaDengue/AlertaDengue#857 (2026); setuptools==69.5.1: public repository, reported',
};
/** MLflow models that are deployed without a scoring script, and what broke them in 2026. */
const MLFLOW_DRIFT = {
    /** The scoring script that the service generates imports it. */
    monitoring: {
        package: 'azureml-ai-monitoring',
        module: 'azureml.ai.monitoring',
        source: 'Azure/azureml-examples#3904, #3913, #3923, #3927',
    },
    /** These servers import `azureml.contrib.services`, which nothing brings. */
    contrib: {
        server: '>=1.3.0,<1.4',
        module: 'azureml.contrib',
        source: 'Azure/azureml-examples#4004, #4009, #4012',
    },
    /** The generated script uses functions that MLflow removed. */
    refusedMlflow: { versions: '>=3.7', source: 'Azure/azureml-examples#3873' },
    doubtfulMlflow: { versions: '>=3', source: 'Azure/azureml-examples#4051' },
    pip: PIP,
};


/***/ }),

/***/ 4747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoring: () => (/* binding */ scoring)
});

// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __webpack_require__(389);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/documents/source.js
var documents_source = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/python/encoding.js
function decodePython(bytes) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const cookie = findCookie(bytes, hasMark ? 3 : 0);
    const encoding = cookie === undefined ? 'utf-8' : normalized(cookie.name);
    if (cookie && hasMark && encoding !== 'utf-8') {
        return { text: utf8(bytes), problem: problem('conflict', cookie, cookie.name) };
    }
    const decoder = decoderFor(encoding);
    if (cookie && typeof decoder === 'string') {
        return { text: utf8(bytes), problem: problem(decoder, cookie, cookie.name) };
    }
    const name = cookie?.name ?? 'utf-8';
    const read = typeof decoder === 'string' ? { text: utf8(bytes) } : decoder(bytes);
    if (read.bad !== undefined)
        return { text: read.text, problem: undecodable(bytes, read.bad, name) };
    const zero = bytes.indexOf(0);
    if (zero < 0)
        return { text: read.text };
    const at = read.text.indexOf('\0');
    return { text: read.text, problem: { kind: 'null-byte', detail: '0x00', encoding: name, at, byte: zero } };
}
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;
/** Only in the first line, or in the second where the first has no code. */
function findCookie(bytes, start) {
    const head = Buffer.from(bytes.subarray(start, start + 2000)).toString('latin1');
    const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
    const found = COOKIE.exec(first) ?? (BLANK.test(first) ? COOKIE.exec(second) : null);
    const name = found?.[1];
    if (found === null || name === undefined)
        return undefined;
    return { name, at: start + head.indexOf(found[0]) + found[0].length - name.length };
}
function problem(kind, cookie, detail) {
    return { kind, detail, encoding: cookie.name, at: cookie.at, byte: cookie.at };
}
function undecodable(bytes, { byte, at }, encoding) {
    const value = bytes[byte] ?? 0;
    return { kind: 'undecodable', detail: `0x${value.toString(16).padStart(2, '0')}`, encoding, at, byte };
}
/** Python's spellings: case, `_` and blanks do not matter; `utf-8-sig` and the like are told from `utf-8` by name. */
function normalized(name) {
    const plain = name.toLowerCase().replaceAll('_', '-');
    return plain === 'utf8' || plain === 'utf-8' || plain.startsWith('utf-8-') ? 'utf-8' : plain;
}
/** Python's own names of an encoding, and what `TextDecoder` calls it. */
const DECODERS = {
    cp1250: 'windows-1250',
    cp1251: 'windows-1251',
    cp1252: 'windows-1252',
    cp1253: 'windows-1253',
    cp1254: 'windows-1254',
    cp1257: 'windows-1257',
    'latin-9': 'iso-8859-15',
    'latin-2': 'iso-8859-2',
    cp936: 'gbk',
    cp932: 'shift_jis',
    sjis: 'shift_jis',
    'shift-jis': 'shift_jis',
    cp949: 'euc-kr',
    euckr: 'euc-kr',
    eucjp: 'euc-jp',
};
const SAME_NAME = /^(iso-?8859-?(2|3|4|5|6|7|8|10|13|14|15|16)|windows-125[0-7]|koi8-[ru]|gbk|gb18030|gb2312|big5|euc-jp|euc-kr)$/;
/** Encodings of Python that this does not read (https://docs.python.org/3/library/codecs.html#standard-encodings). */
const OTHERS = /^(cp\d+|ibm\d+|mac-?\w+|iso-?8859-?\d+|iso2022[-\w]*|iso-2022[-\w]*|latin-?\d+|l\d+|windows-\d+|koi8-\w|big5[-\w]*|euc[-\w]*|gb[-\w]*|hz\w*|johab|ptcp154|kz1048|tis-?620|utf-?(7|16|32)[-\w]*|u(tf|7|8|16|32)\w*|hebrew|greek|cyrillic|arabic|thai|csascii|unicode[-\w]*|raw-unicode-escape|idna|punycode|rot-?13|mbcs|oem|palmos|shift[-\w]*|s-jis|hkscs[-\w]*|ks[-\w]*|korean|chinese|8859|cskoi8r|646)$/;
function decoderFor(encoding) {
    if (encoding === 'utf-8')
        return strictUtf8;
    if (/^(us-)?ascii$/.test(encoding))
        return singleBytes(byte => byte > 0x7f);
    if (/^(latin-?1|iso-?8859-?1|l1|iso-latin-1|8859|cp819)$/.test(encoding))
        return singleBytes(() => false);
    const label = DECODERS[encoding] ?? (SAME_NAME.test(encoding) ? encoding.replace(/^iso-?8859-?/, 'iso-8859-') : '');
    if (label !== '')
        return byTextDecoder(label);
    return OTHERS.test(encoding) ? 'unsupported-encoding' : 'unknown-encoding';
}
function utf8(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function strictUtf8(bytes) {
    const text = utf8(bytes);
    let byte = 0;
    let from = 0;
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
        byte += Buffer.byteLength(text.slice(from, at));
        const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
        if (!isWritten)
            return { text, bad: { byte, at } };
        byte += 3;
        from = at + 1;
    }
    return { text };
}
/** Latin-1, and ASCII as a part of it. `TextDecoder` takes both for Windows-1252, Python does not. */
function singleBytes(isBad) {
    return bytes => {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        const at = bytes.findIndex(isBad);
        return at < 0 ? { text } : { text, bad: { byte: at, at } };
    };
}
/** The five bytes that Windows-1252 has no character for; `TextDecoder` gives some, Python refuses. */
const NOT_IN_CP1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
function byTextDecoder(label) {
    return bytes => {
        const text = new TextDecoder(label).decode(bytes);
        const hole = label === 'windows-1252' ? bytes.findIndex(byte => NOT_IN_CP1252.has(byte)) : -1;
        if (hole >= 0)
            return { text, bad: { byte: hole, at: hole } };
        const at = text.indexOf('\ufffd');
        if (at < 0)
            return { text };
        // Encodings with several bytes for a character: the byte is not worth the search, its place in the text is.
        return { text, bad: { byte: Math.min(at, bytes.length - 1), at } };
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/python/indentation.js
const HOLDS_BLOCKS = /^((function|class|decorated)_definition|(if|for|while|try|with|match)_statement|(elif|else|except|except_group|finally|case)_clause)$/;
/** Whether statements of a block do not stand below each other, or a block or the handlers of a `try` are missing. */
function isMisindented({ text, root }) {
    return isCrooked(text, root, -1);
}
/** @param above column of the statements around the block */
function isCrooked(text, block, above) {
    let column = block.type === 'module' ? 0 : undefined;
    if (block.type === 'block' && block.children.length === 0)
        return true;
    for (const statement of block.children) {
        const own = columnOf(text, statement.start);
        if (own !== undefined) {
            column ??= own;
            if (own !== column || own <= above)
                return true;
        }
        if (HOLDS_BLOCKS.test(statement.type) && isHeldCrooked(text, statement, column ?? above))
            return true;
    }
    return false;
}
function isHeldCrooked(text, statement, above) {
    if (statement.type === 'try_statement' && statement.children.length < 2)
        return true;
    for (const each of statement.children) {
        if (each.type === 'block' ? isCrooked(text, each, above) : isClauseCrooked(text, each, above))
            return true;
    }
    return false;
}
function isClauseCrooked(text, each, above) {
    return HOLDS_BLOCKS.test(each.type) && isHeldCrooked(text, each, above);
}
const TAB = 8;
/** The column that a statement starts at; undefined where something stands before it on its line. */
function columnOf(text, start) {
    let at = start - 1;
    while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\f'))
        at -= 1;
    if (at >= 0 && text[at] !== '\n' && text[at] !== '\r' && text[at] !== '\ufeff')
        return undefined;
    let column = 0;
    for (at += 1; at < start; at += 1) {
        if (text[at] === '\t')
            column = (Math.floor(column / TAB) + 1) * TAB;
        else
            column = text[at] === '\f' ? 0 : column + 1;
    }
    return column;
}

;// CONCATENATED MODULE: ./build/python/lines.js
function readLines(text) {
    return new LineReader(text).read();
}
/** The text with blanks for what is blank to Python; every offset stays what it was. */
function withBlanks(text, blanks) {
    let result = '';
    let done = 0;
    for (const { start, end } of blanks) {
        result += text.slice(done, start) + ' '.repeat(end - start);
        done = end;
    }
    return result + text.slice(done);
}
const WORD = /[\p{L}\p{N}_]+/uy;
const PREFIX = /^(r|u|b|f|t|br|rb|fr|rf|tr|rt|ur)$/i;
const CLOSERS = { ')': '(', ']': '[', '}': '{' };
const MAX_NESTED_STRINGS = 30;
const lines_TAB = 8;
class LineReader {
    #text;
    #lines = [];
    #blanks = [];
    #indents = [0];
    #problem;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    read() {
        if (this.#text.charCodeAt(0) === 0xfeff)
            this.#at = 1;
        while (this.#at < this.#text.length && this.#problem === undefined)
            this.#line();
        const last = this.#lines[this.#lines.length - 1];
        if (this.#problem === undefined && last?.opensBlock)
            this.#fail('indentation', last.end - 1, last.end);
        return { lines: this.#lines, blanks: this.#blanks, ...(this.#problem && { problem: this.#problem }) };
    }
    /** A logical line, or one with nothing in it. */
    #line() {
        const indent = this.#indentation();
        const unit = this.#text[this.#at];
        if (unit === undefined)
            return;
        if (unit === '#')
            this.#comment();
        else if (!isBreak(unit)) {
            // A line that starts with a continuation takes its indentation from nowhere that matters.
            if (unit !== '\\')
                this.#indent(indent);
            if (this.#problem === undefined)
                this.#statement(indent);
        }
        this.#break();
    }
    #indentation() {
        let column = 0;
        for (; this.#at < this.#text.length; this.#at += 1) {
            const unit = this.#text[this.#at];
            if (unit === ' ')
                column += 1;
            else if (unit === '\t')
                column = (Math.floor(column / lines_TAB) + 1) * lines_TAB;
            else if (unit === '\f')
                column = 0;
            else
                break;
        }
        return column;
    }
    #indent(indent) {
        const opens = this.#lines[this.#lines.length - 1]?.opensBlock ?? false;
        const indents = this.#indents;
        const top = indents[indents.length - 1] ?? 0;
        if (opens ? indent <= top : indent > top)
            this.#fail('indentation', this.#at, this.#at + 1);
        else if (opens)
            indents.push(indent);
        else {
            while ((indents[indents.length - 1] ?? 0) > indent)
                indents.pop();
            if (indents[indents.length - 1] !== indent)
                this.#fail('indentation', this.#at, this.#at + 1);
        }
    }
    #statement(indent) {
        const start = this.#at;
        const open = [];
        let hasColon = false;
        let last = '';
        let end = start;
        while (this.#at < this.#text.length && this.#problem === undefined) {
            const unit = this.#text[this.#at] ?? '';
            if (isBreak(unit) && open.length === 0)
                break;
            if (this.#skipped(unit, open.length > 0))
                continue;
            last = unit;
            if (unit === ':' && open.length === 0)
                hasColon = true;
            this.#token(unit, open);
            end = this.#at;
        }
        const unclosed = open[open.length - 1];
        if (unclosed !== undefined)
            this.#fail('unclosed', unclosed, unclosed + 1);
        WORD.lastIndex = start;
        const firstWord = WORD.exec(this.#text)?.[0] ?? '';
        this.#lines.push({ start, end, indent, firstWord, hasColon, opensBlock: hasColon && last === ':' });
    }
    /** White space, comments, continuations and, in brackets, line breaks. */
    #skipped(unit, isInside) {
        const start = this.#at;
        if (unit === ' ' || unit === '\t' || unit === '\f')
            this.#at += 1;
        else if (unit === '#')
            this.#comment();
        else if (unit === '\\' && isBreak(this.#text[start + 1] ?? '')) {
            this.#at += 1;
            this.#break();
        }
        else if (isInside && isBreak(unit))
            this.#break();
        else
            return false;
        const isBlank = unit !== ' ' && unit !== '\t' && unit !== '\f' && (isInside || unit === '\\');
        if (isBlank)
            this.#blanks.push({ start, end: this.#at });
        return true;
    }
    #token(unit, open) {
        if (unit === '"' || unit === "'")
            this.#string('');
        else if ('([{'.includes(unit))
            open.push(this.#at++);
        else if (unit in CLOSERS) {
            const opener = open.pop();
            if (opener === undefined || this.#text[opener] !== CLOSERS[unit])
                this.#fail('unmatched', this.#at, this.#at + 1);
            this.#at += 1;
        }
        else {
            const word = this.#word();
            const quote = this.#text[this.#at];
            if (word === '')
                this.#at += 1;
            else if ((quote === '"' || quote === "'") && PREFIX.test(word))
                this.#string(word);
        }
    }
    #word() {
        WORD.lastIndex = this.#at;
        const word = WORD.exec(this.#text)?.[0] ?? '';
        this.#at += word.length;
        return word;
    }
    #string(prefix) {
        const start = this.#at;
        const end = stringEnd(this.#text, start, /[ft]/i.test(prefix), 0);
        if (end === undefined)
            this.#fail('unterminated-string', start, start + 1);
        else
            this.#at = end;
    }
    #comment() {
        while (this.#at < this.#text.length && !isBreak(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
    #break() {
        if (this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n')
            this.#at += 2;
        else if (isBreak(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
    #fail(problem, start, end) {
        this.#problem ??= { start, end, problem, detail: restOfLine(this.#text, start) };
    }
}
function isBreak(unit) {
    return unit === '\n' || unit === '\r';
}
const MAX_DETAIL = 40;
/** What stands at a place, as far as it fits into a message. */
function restOfLine(text, start) {
    const line = /^[^\r\n]*/.exec(text.slice(start, start + 10 * MAX_DETAIL))?.[0] ?? '';
    return line.slice(0, MAX_DETAIL).trimEnd();
}
/** The offset behind the string whose quote stands at `start`; undefined where it does not end. */
function stringEnd(text, start, isFormat, depth) {
    const quote = text[start] ?? '';
    const isTriple = text.startsWith(quote.repeat(3), start);
    const close = isTriple ? quote.repeat(3) : quote;
    let at = start + close.length;
    while (at !== undefined && at < text.length) {
        const unit = text[at] ?? '';
        if (text.startsWith(close, at))
            return at + close.length;
        if (unit === '\\')
            at += text.startsWith('\r\n', at + 1) ? 3 : 2;
        else if (!isTriple && isBreak(unit))
            return undefined;
        else if (isFormat && unit === '{' && text[at + 1] === '{')
            at += 2;
        else if (isFormat && unit === '{')
            at = fieldEnd(text, at, close, depth + 1);
        else
            at += 1;
    }
    return undefined;
}
/** The offset behind `{expression!r:format}` of an f-string. */
function fieldEnd(text, start, close, depth) {
    if (depth > MAX_NESTED_STRINGS)
        return undefined;
    let brackets = 0;
    for (let at = start + 1; at !== undefined && at < text.length;) {
        const unit = text[at] ?? '';
        if (unit === '}' && brackets === 0)
            return at + 1;
        if (unit === ':' && brackets === 0)
            return formatEnd(text, at + 1, close, depth);
        if ('([{'.includes(unit))
            brackets += 1;
        if (')]}'.includes(unit))
            brackets -= 1;
        if (unit === '"' || unit === "'")
            at = stringEnd(text, at, isFormatPrefix(text, at), depth + 1);
        else
            at += 1;
    }
    return undefined;
}
/** In the format of a field quotes mean nothing but the end of the string. */
function formatEnd(text, start, close, depth) {
    for (let at = start; at !== undefined && at < text.length;) {
        const unit = text[at] ?? '';
        if (unit === '}')
            return at + 1;
        if (text.startsWith(close, at) || (close.length === 1 && isBreak(unit)))
            return undefined;
        at = unit === '{' ? fieldEnd(text, at, close, depth + 1) : at + 1;
    }
    return undefined;
}
function isFormatPrefix(text, quote) {
    const prefix = /[a-zA-Z]{1,2}$/.exec(text.slice(Math.max(0, quote - 2), quote))?.[0] ?? '';
    return PREFIX.test(prefix) && /[ft]/i.test(prefix);
}

;// CONCATENATED MODULE: ./build/python/syntax.js
/** A slot to keep what was worked out. */
function knownOf(node) {
    node.known ??= {};
    return node.known;
}
/** Deeper than any program that a person writes; the readers of this room call themselves once a level. */
const MAX_DEPTH = 500;
/** Nodes without anything below them that matters. */
const LEAVES = new Set([
    'identifier',
    'integer',
    'float',
    'true',
    'false',
    'none',
    'string_content',
    'string_end',
    'pass_statement',
    'break_statement',
    'continue_statement',
]);
const LEFT_OUT = new Set(['comment', 'line_continuation']);
/** What the grammar takes from Python 2, and what may be so written. */
const SUSPECTS = new Set([
    ...[
        'print_statement',
        'exec_statement',
        'except_clause',
        'raise_statement',
        'comparison_operator',
        'integer',
    ],
    ...['string', 'parameters', 'lambda_parameters'],
]);
function kindsOf(language) {
    const names = Array.from(language.types, name => name ?? '');
    const actions = names.map((name, id) => {
        if (!language.nodeTypeIsNamed(id) || LEFT_OUT.has(name))
            return 'leave-out';
        if (name === 'string')
            return 'string';
        return LEAVES.has(name) ? 'leaf' : 'open';
    });
    return { names, actions, isSuspect: names.map(name => SUSPECTS.has(name)) };
}
/** Copies a tree. Every question to the parser crosses into WebAssembly, so that as few as possible are asked. */
function copyTree(tree, text, kinds) {
    const cursor = tree.walk();
    try {
        const copy = { text, root: nodeAt(cursor, cursor.nodeType), cut: [], suspects: [] };
        copyNodes(cursor, kinds, copy);
        return copy;
    }
    finally {
        cursor.delete();
    }
}
function copyNodes(cursor, kinds, copy) {
    const parents = [];
    let parent = copy.root;
    if (!cursor.gotoFirstChild())
        return;
    while (true) {
        const id = cursor.nodeTypeId;
        const action = kinds.actions[id] ?? 'open';
        if (action !== 'leave-out') {
            const node = nodeAt(cursor, kinds.names[id] ?? 'ERROR');
            parent.children.push(node);
            if (kinds.isSuspect[id])
                copy.suspects.push(node);
            // strings.ts reads strings off the text, but for the expressions in them.
            const isOpen = action === 'open' || (action === 'string' && isFormatted(copy.text, node.start));
            if (isOpen && parents.length >= MAX_DEPTH)
                copy.cut.push(node);
            else if (isOpen && cursor.gotoFirstChild()) {
                parents.push(parent);
                parent = node;
                continue;
            }
        }
        while (!cursor.gotoNextSibling()) {
            const above = parents.pop();
            if (above === undefined)
                return;
            cursor.gotoParent();
            parent = above;
        }
    }
}
/** Whether the string that starts here has an `f` or `t` before its quote. */
function isFormatted(text, start) {
    for (let at = start; at < start + MAX_PREFIX; at += 1) {
        const unit = text[at];
        if (unit === '"' || unit === "'")
            return false;
        if (unit === 'f' || unit === 'F' || unit === 't' || unit === 'T')
            return true;
    }
    return false;
}
const MAX_PREFIX = 3;
function nodeAt(cursor, type) {
    return { type, start: cursor.startIndex, end: cursor.endIndex, children: [], known: undefined };
}
function spanOf({ start, end }) {
    return { start, end };
}
function textOf(tree, { start, end }) {
    return tree.text.slice(start, end);
}
function child(node, type) {
    return node?.children.find(each => each.type === type);
}
function childrenOf(node, type) {
    return node?.children.filter(each => each.type === type) ?? [];
}
/** What is in the brackets, where the node is nothing but brackets around it. */
function unwrapped(node) {
    let inner = node;
    while (inner.type === 'parenthesized_expression' && inner.children.length === 1) {
        inner = inner.children[0] ?? inner;
    }
    return inner;
}
/** The operator between two nodes, without comments and line continuations around it. */
function between(tree, left, right) {
    const text = tree.text.slice(left.end, right.start);
    return text.length < 3
        ? text.trim()
        : text
            .replace(/#[^\r\n]*|\\/g, '')
            .replace(/[()\s]+/g, ' ')
            .trim();
}
/** `a.b.c` of names alone; undefined where another expression stands in it. Bounded by the depth of the tree. */
function dottedName(tree, node) {
    if (node === undefined)
        return undefined;
    if (node.type === 'identifier')
        return textOf(tree, node);
    if (node.type === 'dotted_name')
        return node.children.map(part => textOf(tree, part)).join('.');
    if (node.type !== 'attribute')
        return undefined;
    const [object, name] = node.children;
    const before = dottedName(tree, object);
    return before === undefined || name === undefined ? undefined : `${before}.${textOf(tree, name)}`;
}

;// CONCATENATED MODULE: ./build/python/context.js

function placeOf({ where, functionName, conditional, mainOnly }) {
    const place = { where, conditional, mainOnly };
    return functionName === undefined ? place : { ...place, functionName };
}
/** What Python raises where a module is missing, and what catches that too. */
const CATCHES_MISSING_MODULE = /\b(ImportError|ModuleNotFoundError|Exception|BaseException)\b/;
/** A question about what is there: versions, platforms, other modules. */
const ASKS_WHAT_IS_THERE = /\bsys\s*\.\s*(version|platform|implementation|modules)|\bplatform\b|\bos\s*\.\s*name\b|find_spec|\bTYPE_CHECKING\b|\b_?(HAS|HAVE)_|_AVAILABLE\b|is_\w+_available|\bPY[23]\b/;
/** Longer conditions are read as far as this. */
const MAX_QUESTION = 500;
const IS_MAIN = /^\(*\s*(__name__\s*==\s*['"]__main__['"]|['"]__main__['"]\s*==\s*__name__)\s*\)*$/;
/** The context of one child. Function, class and lambda bodies get theirs in walk.ts, with their own scope. */
function contextOfChild(tree, context, node, at) {
    const below = node.children[at];
    if (below === undefined)
        return context;
    switch (node.type) {
        case 'if_statement':
        case 'elif_clause':
            return inIf(tree, context, node, below);
        case 'while_statement':
        case 'for_statement':
            return isBody(below) ? conditional(context, below) : context;
        case 'case_clause':
            return conditional(context, below);
        case 'conditional_expression':
            return at === 1 ? context : conditional(context, below);
        case 'boolean_operator':
            return at === 0 ? context : conditional(context, below);
        case 'try_statement':
            return inTry(tree, context, node, below);
        case 'with_statement':
            return below.type === 'block' && suppressesMissing(tree, node)
                ? { ...conditional(context, below), guarded: true }
                : context;
        default:
            return context;
    }
}
function isBody(node) {
    return node.type === 'block' || node.type === 'else_clause' || node.type === 'elif_clause';
}
function conditional(context, block) {
    return { ...context, conditional: true, block };
}
function inIf(tree, context, node, below) {
    if (!isBody(below))
        return context;
    const [condition] = node.children;
    const question = condition === undefined ? '' : textOf(tree, condition).slice(0, MAX_QUESTION);
    if (node.type === 'if_statement' && IS_MAIN.test(question)) {
        // What stands in `else` of it is what runs when the server imports the file.
        return below.type === 'block' ? { ...context, mainOnly: true, conditional: true, block: below } : context;
    }
    // The other branch was written for the case that the module is not there.
    const guards = ASKS_WHAT_IS_THERE.test(question);
    return { ...conditional(context, below), guarded: context.guarded || guards };
}
function inTry(tree, context, node, below) {
    const known = knownOf(node);
    known.handlers ??= handlersOf(tree, node);
    if (known.handlers === 'none' || below.type === 'finally_clause')
        return context;
    const guarded = context.guarded || known.handlers === 'missing-module';
    return { ...conditional(context, below), guarded };
}
function handlersOf(tree, node) {
    const handlers = node.children.filter(each => /^except(_group)?_clause$/.test(each.type));
    if (handlers.length === 0)
        return 'none';
    return handlers.some(handler => catchesMissing(tree, handler)) ? 'missing-module' : 'others';
}
function catchesMissing(tree, handler) {
    const block = child(handler, 'block');
    const caught = handler.children.filter(each => each !== block);
    if (caught.length === 0)
        return true;
    return CATCHES_MISSING_MODULE.test(caught.map(each => textOf(tree, each)).join(' '));
}
function suppressesMissing(tree, node) {
    const clause = child(node, 'with_clause');
    if (clause === undefined)
        return false;
    const text = textOf(tree, clause);
    return /\bsuppress\s*\(/.test(text) && CATCHES_MISSING_MODULE.test(text);
}
/** The operators of `a and b`, `a + b`, `a < b`. */
function operatorOf(tree, node) {
    const [left, right] = node.children;
    return left === undefined || right === undefined ? '' : between(tree, left, right);
}

;// CONCATENATED MODULE: ./build/python/walk.js
/** Goes through a tree from its top to its end, and knows at each node where it stands. */


const COMPREHENSIONS = new Set([
    'list_comprehension',
    'set_comprehension',
    'dictionary_comprehension',
    'generator_expression',
]);
/** The depth of a tree is bounded (syntax.ts), and with it how often this calls itself. */
function walk(tree, top, scopeOf, visit) {
    const parents = [];
    const go = (node, context) => {
        visit(node, context, parents);
        const { children } = node;
        if (children.length === 0)
            return;
        parents.push(node);
        const isSame = CHANGES_NOTHING.has(node.type);
        for (let at = 0; at < children.length; at += 1) {
            const below = children[at];
            if (below !== undefined)
                go(below, isSame ? context : inside(tree, context, parents, at, scopeOf));
        }
        parents.pop();
    };
    go(tree.root, {
        where: 'top',
        conditional: false,
        mainOnly: false,
        guarded: false,
        scope: top,
        block: undefined,
        className: '',
    });
}
/** Most nodes: what is below them stands where they stand. */
const CHANGES_NOTHING = new Set([
    ...[
        'module',
        'block',
        'expression_statement',
        'assignment',
        'call',
        'argument_list',
        'attribute',
        'subscript',
    ],
    ...[
        'keyword_argument',
        'parameters',
        'typed_parameter',
        'type',
        'string',
        'interpolation',
        'return_statement',
    ],
    ...[
        'comparison_operator',
        'binary_operator',
        'dotted_name',
        'aliased_import',
        'import_statement',
        'list',
        'tuple',
    ],
    ...[
        'dictionary',
        'pair',
        'import_from_statement',
        'decorator',
        'decorated_definition',
        'with_clause',
        'with_item',
    ],
]);
function inside(tree, context, parents, at, scopeOf) {
    const node = parents[parents.length - 1];
    const below = node?.children[at];
    if (node === undefined || below === undefined)
        return context;
    if (node.type === 'function_definition') {
        return below.type === 'block'
            ? inFunction(context, nameOf(tree, node), scopeOf(node, context.scope))
            : context;
    }
    if (node.type === 'lambda') {
        return below.type === 'lambda_parameters'
            ? context
            : inFunction(context, lambdaName(tree, parents), scopeOf(node, context.scope));
    }
    if (node.type === 'class_definition') {
        return below.type === 'block'
            ? inClass(context, nameOf(tree, node), scopeOf(node, context.scope))
            : context;
    }
    if (COMPREHENSIONS.has(node.type))
        return { ...context, scope: scopeOf(node, context.scope) };
    return contextOfChild(tree, context, node, at);
}
function inFunction(context, name, scope) {
    const within = context.className === '' ? name : `${context.className}.${name}`;
    return {
        ...context,
        where: 'function',
        functionName: context.functionName ?? within,
        conditional: false,
        block: undefined,
        scope,
    };
}
function inClass(context, name, scope) {
    if (context.where === 'function')
        return { ...context, scope };
    const className = context.className === '' ? name : `${context.className}.${name}`;
    return { ...context, where: 'class', className, scope };
}
function nameOf(tree, node) {
    const name = child(node, 'identifier');
    return name === undefined ? '' : textOf(tree, name);
}
function lambdaName(tree, parents) {
    const assignment = parents[parents.length - 2];
    const target = assignment?.type === 'assignment' ? assignment.children[0] : undefined;
    return target?.type === 'identifier' ? textOf(tree, target) : '<lambda>';
}

;// CONCATENATED MODULE: ./build/python/scopes.js


function readScopes(tree) {
    const scopes = new Map();
    const module = newScope('module', undefined);
    const of = (node, outer) => {
        let scope = scopes.get(node);
        if (scope === undefined) {
            scope = newScope(scopeKind(node), outer);
            scopes.set(node, scope);
            if (scope.kind === 'function')
                bindParameters(tree, node, scope);
            if (node.type === 'function_definition')
                declare(tree, child(node, 'block'), scope);
        }
        return scope;
    };
    walk(tree, module, of, (node, context, parents) => bind(tree, node, context, parents));
    return { module, of };
}
function newScope(kind, outer) {
    return { kind, outer, bindings: new Map(), declared: new Map() };
}
function scopeKind({ type }) {
    if (type === 'class_definition')
        return 'class';
    return type === 'function_definition' || type === 'lambda' ? 'function' : 'comprehension';
}
/** `global` and `nonlocal` count for the whole function, whatever comes first. */
function declare(tree, node, scope) {
    for (const each of node?.children ?? []) {
        if (each.type === 'global_statement' || each.type === 'nonlocal_statement') {
            const how = each.type === 'global_statement' ? 'global' : 'nonlocal';
            for (const name of each.children)
                scope.declared.set(textOf(tree, name), how);
        }
        else if (holdsStatements(each))
            declare(tree, each, scope);
    }
}
/** Statements with blocks in them; functions and classes have declarations of their own. */
function holdsStatements({ type }) {
    return type === 'block' || /^(if|for|while|try|with|match)_statement$|_clause$/.test(type);
}
function bindParameters(tree, node, scope) {
    const list = child(node, 'parameters') ?? child(node, 'lambda_parameters');
    for (const parameter of list?.children ?? []) {
        for (const name of parameterNames(parameter)) {
            add(scope, {
                ...PLAIN,
                kind: 'parameter',
                name: textOf(tree, name),
                nameNode: name,
                statement: node,
                of: scope,
            });
        }
    }
}
const PLAIN = { conditional: false, mainOnly: false, block: undefined, viaGlobal: false, deleted: false };
function parameterNames(parameter) {
    if (parameter.type === 'identifier')
        return [parameter];
    if (parameter.type === 'tuple_pattern')
        return parameter.children.flatMap(parameterNames);
    const [first] = parameter.children;
    return first === undefined || /separator$/.test(parameter.type) ? [] : parameterNames(first);
}
/** Nodes that may bind a name: few of a file. */
const BINDS = new Set([
    ...['function_definition', 'class_definition', 'import_statement', 'import_from_statement', 'assignment'],
    ...['delete_statement', 'for_statement', 'for_in_clause', 'augmented_assignment', 'named_expression'],
    ...['type_alias_statement', 'as_pattern', 'case_pattern', 'splat_pattern'],
]);
function bind(tree, node, context, parents) {
    if (!BINDS.has(node.type))
        return;
    const take = (kind, name, more = {}) => bindName(context, {
        kind,
        name: textOf(tree, name),
        nameNode: name,
        statement: node,
        of: context.scope,
        conditional: context.conditional,
        mainOnly: context.mainOnly,
        block: context.block,
        viaGlobal: false,
        deleted: false,
        ...more,
    });
    switch (node.type) {
        case 'function_definition':
        case 'class_definition': {
            const name = child(node, 'identifier');
            if (name)
                take(node.type === 'class_definition' ? 'class' : 'function', name);
            return;
        }
        case 'import_statement':
        case 'import_from_statement':
            for (const { nameNode, target } of importedNames(tree, node))
                take('import', nameNode, { target });
            return;
        case 'assignment':
            bindAssignment(node, parents, take);
            return;
        case 'delete_statement':
            for (const name of node.children.flatMap(targetNames))
                take('other', name, { deleted: true });
            return;
        default:
            for (const name of otherTargets(node))
                take('other', name);
    }
}
/** `a = b = value` is an assignment whose value is one; all its names get the innermost value. */
function bindAssignment(node, parents, take) {
    const [target] = node.children;
    const value = assignedValue(node);
    // An annotation alone (`x: int`) binds nothing.
    if (target === undefined || value === undefined)
        return;
    const statement = outermostAssignment(node, parents);
    if (target.type === 'identifier') {
        take('assignment', target, { value, statement });
        return;
    }
    const [names, values] = [scopes_elements(target), scopes_elements(value)];
    const isPaired = names.length === values.length && [...names, ...values].every(each => !/splat/.test(each.type));
    for (const [at, name] of names.entries()) {
        const own = isPaired ? values[at] : undefined;
        if (name.type === 'identifier' && own)
            take('assignment', name, { value: own, statement });
        else
            for (const each of targetNames(name))
                take('other', each, { statement });
    }
}
function assignedValue(assignment) {
    const value = assignment.children[assignment.children.length - 1];
    if (value === undefined || assignment.children.length < 2 || value.type === 'type')
        return undefined;
    return value.type === 'assignment' ? assignedValue(value) : value;
}
function outermostAssignment(node, parents) {
    let outermost = node;
    for (let at = parents.length - 1; parents[at]?.type === 'assignment'; at -= 1)
        outermost = parents[at] ?? node;
    return outermost;
}
function scopes_elements(node) {
    const isList = /^(pattern_list|tuple_pattern|list_pattern|expression_list|tuple|list)$/.test(node.type);
    return isList ? node.children : [node];
}
/** The names that an assignment target binds; attributes and subscripts bind none. */
function targetNames(target) {
    if (target.type === 'identifier')
        return [target];
    if (/^(attribute|subscript|call)$/.test(target.type))
        return [];
    return target.children.flatMap(targetNames);
}
function otherTargets(node) {
    const [first] = node.children;
    if (first === undefined)
        return [];
    switch (node.type) {
        case 'for_statement':
        case 'for_in_clause':
        case 'augmented_assignment':
        case 'named_expression':
        case 'type_alias_statement':
            return targetNames(first);
        case 'as_pattern':
            return childrenOf(node, 'as_pattern_target').flatMap(targetNames);
        case 'case_pattern':
        case 'splat_pattern':
            return captures(node);
        default:
            return [];
    }
}
/** `case name:`, `case [a, *rest]:`; a dotted name in a pattern is a value and binds nothing. */
function captures(pattern) {
    return pattern.children.flatMap(each => {
        if (each.type === 'identifier')
            return [each];
        return each.type === 'dotted_name' && each.children.length === 1 ? each.children : [];
    });
}
/** A walrus in a comprehension binds in the function around it; `global` binds in the module. */
function bindName(context, binding) {
    let scope = context.scope;
    const isWalrus = binding.statement === undefined ? false : binding.kind === 'other' && !isLoopVariable(binding);
    while (isWalrus && scope.kind === 'comprehension' && scope.outer)
        scope = scope.outer;
    const declared = scope.declared.get(binding.name);
    if (declared === 'global')
        add(moduleOf(scope), { ...binding, viaGlobal: true });
    else if (declared === 'nonlocal')
        add(functionWith(scope.outer, binding.name) ?? scope, { ...binding, kind: 'other' });
    else
        add(scope, binding);
}
function isLoopVariable(binding) {
    return binding.statement.type === 'for_in_clause';
}
function add(scope, binding) {
    const same = scope.bindings.get(binding.name);
    if (same === undefined)
        scope.bindings.set(binding.name, [binding]);
    else
        same.push(binding);
}
function moduleOf(scope) {
    let module = scope;
    while (module.outer)
        module = module.outer;
    return module;
}
function functionWith(scope, name) {
    let found = scope;
    while (found && !(found.kind === 'function' && found.bindings.has(name)))
        found = found.outer;
    return found;
}
/** The names that an import binds: `a` (for the package `a`) of `import a.b`, `c` (for `a.b`) of `import a.b as c`. */
function importedNames(tree, node) {
    const [from] = node.children;
    const isFrom = node.type === 'import_from_statement';
    const prefix = isFrom && from ? modulePrefix(tree, from) : '';
    return node.children.slice(isFrom ? 1 : 0).flatMap(each => {
        const [dotted, alias] = each.type === 'aliased_import' ? each.children : [each, undefined];
        if (dotted === undefined || dotted.type !== 'dotted_name')
            return [];
        const [first] = dotted.children;
        if (first === undefined)
            return [];
        if (alias)
            return [{ nameNode: alias, target: prefix + textOf(tree, dotted) }];
        return [{ nameNode: first, target: prefix + textOf(tree, first) }];
    });
}
/** `os.path.` of `from os.path import ...`, `..tools.` of `from ..tools import`, `.` of `from . import`. */
function modulePrefix(tree, from) {
    const text = textOf(tree, from).replace(/\s+/g, '');
    return text.endsWith('.') ? text : `${text}.`;
}
/** The bindings that a name may stand for at a use in `scope`; undefined for builtins and unknown names. */
function lookUp(scope, name) {
    let declared = scope.declared.get(name);
    for (let at = scope; at; at = at.outer) {
        declared ??= at.declared.get(name);
        const isSkipped = (declared === 'global' && at.kind !== 'module') || (at.kind === 'class' && at !== scope);
        const bindings = isSkipped ? undefined : at.bindings.get(name);
        if (bindings)
            return { bindings, scope: at };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/python/names.js
/** What a dotted name stands for, by the imports and simple assignments of the file. */


const LOCAL = '<local>.';
/** The name with its first part resolved. See `Target`. */
function targetOf(tree, scope, dotted) {
    const dot = dotted.indexOf('.');
    const first = dot < 0 ? dotted : dotted.slice(0, dot);
    const found = lookUp(scope, first);
    if (found === undefined)
        return dotted;
    const target = aliasOfAll(tree, found.bindings);
    return target === undefined ? LOCAL + dotted : target + (dot < 0 ? '' : dotted.slice(dot));
}
/** A name that is bound more often than this is not followed. */
const MAX_BINDINGS = 50;
/** What all bindings of a name are another name for. */
function aliasOfAll(tree, bindings) {
    const [first] = bindings;
    if (first === undefined || bindings.length > MAX_BINDINGS)
        return undefined;
    const target = aliasOf(tree, first);
    return target !== undefined && bindings.every(each => aliasOf(tree, each) === target) ? target : undefined;
}
/** Nobody gives a thing its hundredth name; a file that does so wants to exhaust the stack. */
const MAX_STEPS = 100;
let steps = 0;
/** What a binding is another name for; undefined where it is something new. Kept, because many names lead here. */
function aliasOf(tree, binding) {
    if (binding.alias === undefined) {
        // A name that is bound to itself meets this.
        binding.alias = { target: undefined };
        if (steps === MAX_STEPS)
            return undefined;
        steps += 1;
        binding.alias.target = findAlias(tree, binding);
        steps -= 1;
    }
    return binding.alias.target;
}
function findAlias(tree, binding) {
    if (binding.kind === 'import')
        return binding.target;
    if (binding.kind !== 'assignment' || binding.value === undefined)
        return undefined;
    const name = dottedName(tree, unwrapped(binding.value));
    const target = name === undefined ? undefined : targetOf(tree, binding.of, name);
    return target === undefined || target.startsWith(LOCAL) ? undefined : target;
}
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Dotted text of what is called or named; `().x` where another expression stands before the last names. */
function writtenName(tree, node) {
    if (node.type !== 'identifier' && node.type !== 'attribute')
        return '';
    const text = textOf(tree, node);
    if (node.type === 'identifier' || PLAIN_NAME.test(text))
        return text;
    const names = [];
    let at = node;
    while (at.type === 'attribute' && at.children.length === 2) {
        const [object, name] = at.children;
        if (object === undefined || name === undefined)
            break;
        names.push(textOf(tree, name));
        at = unwrapped(object);
    }
    names.push(at.type === 'identifier' ? textOf(tree, at) : '()');
    return names.reverse().join('.');
}
/** The written name and what it stands for; both empty for an expression without a name at its end. */
function nameAndTarget(tree, scope, written) {
    const node = unwrapped(written);
    const known = knownOf(node);
    if (known.named === undefined) {
        const callee = writtenName(tree, node);
        known.named = {
            callee,
            target: callee === '' || callee.startsWith('()') ? callee : targetOf(tree, scope, callee),
        };
    }
    return known.named;
}
/**
 * The one value that a name has at a use; undefined where it may have another. A name that is bound once has it; one
 * that is bound below an `if` or in a `try` has it for uses in the same block. `name = None` before it does not count:
 * it is what people write to have a global.
 */
function valueOfName(scope, name, use) {
    const found = lookUp(scope, name);
    if (found === undefined || found.bindings.length > MAX_BINDINGS)
        return undefined;
    const real = found.bindings.filter(binding => binding.value?.type !== 'none');
    const [binding] = real;
    if (binding === undefined || real.length !== 1 || binding.kind !== 'assignment')
        return undefined;
    const { block } = binding;
    if (block === undefined)
        return binding;
    return use.start >= block.start && use.end <= block.end ? binding : undefined;
}

;// CONCATENATED MODULE: ./build/python/strings.js
/** String literals: what Python makes of their escapes, and the pieces of f-strings. */

function isString(node) {
    return node.type === 'string' || node.type === 'concatenated_string';
}
/** What a `string` or `concatenated_string` node says. */
function stringContent(tree, node) {
    const known = knownOf(node);
    known.content ??= node.type === 'concatenated_string' ? allStrings(tree, node) : oneString(tree, node);
    return known.content;
}
function allStrings(tree, node) {
    const contents = node.children
        .filter(each => each.type === 'string')
        .map(each => stringContent(tree, each));
    const isKnown = contents.length === node.children.length && contents.every(each => each.value !== undefined);
    return {
        value: isKnown ? contents.map(each => each.value).join('') : undefined,
        parts: contents.flatMap(each => each.parts),
        bytes: contents.some(each => each.bytes),
        fString: contents.some(each => each.fString),
    };
}
const OPENING = /([a-zA-Z]*)('''|"""|['"`])/y;
function oneString(tree, node) {
    OPENING.lastIndex = node.start;
    const [opening = '', letters = '', { length: quotes } = ''] = OPENING.exec(tree.text) ?? [];
    const prefix = letters.toLowerCase();
    const [bytes, fString, raw] = [prefix.includes('b'), /[ft]/.test(prefix), prefix.includes('r')];
    const parts = [];
    let isKnown = !prefix.includes('t');
    // What is between the quotes and the expressions, by the text: the grammar has no node for some of it.
    let done = node.start + opening.length;
    for (const each of [...node.children.filter(({ type }) => type === 'interpolation'), undefined]) {
        const span = { start: done, end: each?.start ?? Math.max(done, node.end - quotes) };
        const value = decode(textOf(tree, span), { bytes, fString, raw });
        if (value === undefined)
            isKnown = false;
        else if (span.end > span.start)
            parts.push({ kind: 'literal', value, span });
        if (each === undefined)
            break;
        done = each.end;
        parts.push({ kind: 'expression', span: spanOf(each) });
        isKnown = false;
    }
    const value = isKnown ? parts.map(part => (part.kind === 'literal' ? part.value : '')).join('') : undefined;
    return { value, parts, bytes, fString };
}
const ESCAPE = /\\(\r\n|[\r\n]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[\s\S])/g;
const SINGLE = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/**
 * The text between the quotes as Python reads it
 * (https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences); undefined where this cannot know.
 */
function decode(written, { bytes, fString, raw }) {
    let text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
    if (fString)
        text = text.replaceAll('{{', '{').replaceAll('}}', '}');
    if (raw || !text.includes('\\'))
        return bytes && !/^[\x00-\x7f]*$/.test(text) ? undefined : text;
    let isKnown = true;
    const value = text.replace(ESCAPE, (whole, what) => {
        const decoded = unescaped(what, bytes);
        if (decoded === undefined)
            isKnown = false;
        return decoded ?? whole;
    });
    return isKnown && !(bytes && !/^[\x00-\x7f]*$/.test(value)) ? value : undefined;
}
/** An escape that Python does not know stays as it is written, backslash and all. */
function unescaped(what, bytes) {
    if (/^[\r\n]/.test(what))
        return '';
    if (/^[0-7]/.test(what))
        return String.fromCharCode(Number.parseInt(what, 8));
    if (/^x./.test(what))
        return String.fromCharCode(Number.parseInt(what.slice(1), 16));
    if (bytes)
        return SINGLE[what] ?? `\\${what}`;
    if (/^N\{/.test(what))
        return undefined;
    if (/^[uU]./.test(what)) {
        const code = Number.parseInt(what.slice(1), 16);
        return code > 0x10ffff ? undefined : String.fromCodePoint(code);
    }
    return SINGLE[what] ?? `\\${what}`;
}

;// CONCATENATED MODULE: ./build/python/facts.js



/** The arguments of a call; a generator (`any(x for x in y)`) is one argument. */
function argumentsOf(tree, call) {
    const known = knownOf(call);
    known.args ??= readArguments(tree, call);
    return known.args;
}
function readArguments(tree, call) {
    const list = child(call, 'argument_list');
    if (list === undefined)
        return call.children.slice(1).map(value => ({ value }));
    return list.children.flatMap(each => {
        const [first, second] = each.children;
        if (each.type === 'keyword_argument' && first && second)
            return [{ keyword: textOf(tree, first), value: second }];
        if (each.type === 'list_splat' && first)
            return [{ star: '*', value: first }];
        if (each.type === 'dictionary_splat' && first)
            return [{ star: '**', value: first }];
        return [{ value: each }];
    });
}
/** The argument at a position, or by one of its keywords; undefined where `*args` may have moved it. */
function argumentAt(all, position, ...keywords) {
    const named = all.find(each => each.keyword !== undefined && keywords.includes(each.keyword));
    if (named)
        return named.value;
    const before = all.slice(0, position + 1);
    const at = before[position];
    return at === undefined || before.some(each => each.star || each.keyword !== undefined)
        ? undefined
        : at.value;
}
/** The text of a literal, or of a simple name that stands for one. */
function literalOf(tree, scope, written) {
    if (written === undefined)
        return undefined;
    const node = unwrapped(written);
    if (isString(node)) {
        const { value, bytes } = stringContent(tree, node);
        return bytes ? undefined : value;
    }
    if (node.type !== 'identifier')
        return undefined;
    const binding = valueOfName(scope, textOf(tree, node), node);
    const value = binding?.value && unwrapped(binding.value);
    return value && isString(value) ? literalOf(tree, scope, value) : undefined;
}
/** The name and target of what a call calls. */
function calleeOf(tree, scope, call) {
    const [called] = call.children;
    return called === undefined ? { callee: '', target: '' } : nameAndTarget(tree, scope, called);
}

;// CONCATENATED MODULE: ./build/python/environment.js
/** Reads of environment variables. */



const READERS = {
    'os.getenv': 'os.getenv',
    'os.environ.get': 'os.environ.get',
    // What pop and setdefault give is the variable, or the default.
    'os.environ.pop': 'os.environ.get',
    'os.environ.setdefault': 'os.environ.get',
};
/** The read that a node is, where the variable's name is known. Says nothing of what is below the node. */
function envRead(tree, scope, node) {
    if (node.type === 'call')
        return readByCall(tree, scope, node);
    if (node.type !== 'subscript')
        return undefined;
    const [object, key] = node.children;
    if (object === undefined || key === undefined || node.children.length !== 2)
        return undefined;
    const name = isEnvironment(tree, scope, object) ? literalOf(tree, scope, key) : undefined;
    if (name === undefined)
        return undefined;
    return { name, span: spanOf(node), nameSpan: spanOf(key), form: 'os.environ[]', hasDefault: false };
}
function readByCall(tree, scope, node) {
    const form = READERS[calleeOf(tree, scope, node).target];
    if (form === undefined)
        return undefined;
    const all = argumentsOf(tree, node);
    const variable = argumentAt(all, 0, 'key');
    const name = literalOf(tree, scope, variable);
    if (variable === undefined || name === undefined)
        return undefined;
    const otherwise = argumentAt(all, 1, 'default');
    const text = literalOf(tree, scope, otherwise);
    return {
        name,
        span: spanOf(node),
        nameSpan: spanOf(variable),
        form,
        hasDefault: otherwise !== undefined,
        ...(text !== undefined && { default: text }),
    };
}
/** `os.environ`, whatever it is called here. */
function isEnvironment(tree, scope, node) {
    if (node.type !== 'attribute' && node.type !== 'identifier')
        return false;
    return nameAndTarget(tree, scope, node).target === 'os.environ';
}

;// CONCATENATED MODULE: ./build/python/calls.js
/** Calls, what is printed of the environment, and changes of `sys.path`. */





function callOf({ tree, node, context }) {
    const { scope } = context;
    const [called] = node.children;
    const args = argumentsOf(tree, node).map(({ keyword, star, value }) => {
        const argument = { span: spanOf(value) };
        const text = star === undefined ? literalOf(tree, scope, value) : undefined;
        const name = dottedName(tree, unwrapped(value)) ?? CONSTANTS[value.type];
        if (keyword !== undefined)
            argument.keyword = keyword;
        if (star !== undefined)
            argument.star = star;
        if (text !== undefined)
            argument.value = text;
        if (name !== undefined)
            argument.name = name;
        return argument;
    });
    return {
        ...placeOf(context),
        ...calleeOf(tree, scope, node),
        span: spanOf(node),
        calleeSpan: spanOf(called ?? node),
        args,
    };
}
const CONSTANTS = { none: 'None', true: 'True', false: 'False' };
const PRINTS = /^(print|pprint\.pprint|sys\.std(out|err)\.write)$/;
/** `logging.info`, `logger.debug`, `self.log.error`, `app_logger.warning`. */
const LOGS = /(^|[._])log(ger|ging)?\.(debug|info|warn|warning|error|critical|exception|fatal)$/i;
/** What a call prints of the environment; undefined where it prints nothing of it. */
function printOf(sight, call) {
    if (!PRINTS.test(call.target) && !LOGS.test(call.callee))
        return undefined;
    const { tree, node, context } = sight;
    const shown = new Shown(tree, context.scope);
    for (const { value } of argumentsOf(tree, node))
        shown.look(value);
    if (shown.variables.length === 0 && !shown.wholeEnvironment)
        return undefined;
    const { variables, wholeEnvironment } = shown;
    return { ...placeOf(context), callee: call.callee, span: call.span, variables, wholeEnvironment };
}
/** Functions whose result shows what they are given. */
const SHOWS = new Set(['str', 'repr', 'dict', 'format', 'json.dumps', 'list', 'sorted']);
/** Expressions that show each of their parts. */
const HOLDS = new Set([
    ...[
        'string',
        'concatenated_string',
        'interpolation',
        'tuple',
        'list',
        'dictionary',
        'pair',
        'set',
        'list_splat',
    ],
    ...[
        'expression_list',
        'parenthesized_expression',
        'keyword_argument',
        'named_expression',
        'dictionary_splat',
    ],
]);
/** Follows the values that an expression shows when it is printed. Lengths, tests and cut-off texts show none. */
class Shown {
    variables = [];
    wholeEnvironment = false;
    #tree;
    #scope;
    constructor(tree, scope) {
        this.#tree = tree;
        this.#scope = scope;
    }
    look(node) {
        const read = envRead(this.#tree, this.#scope, node);
        if (read)
            this.variables.push({ name: read.name, span: spanOf(node) });
        else if (isEnvironment(this.#tree, this.#scope, node))
            this.wholeEnvironment = true;
        else if (node.type === 'identifier')
            this.#name(node);
        else if (node.type === 'call')
            this.#call(node);
        else if (HOLDS.has(node.type) || node.type === 'boolean_operator')
            this.#all(node.children);
        else if (node.type === 'binary_operator' && /^[+%]$/.test(operatorOf(this.#tree, node)))
            this.#all(node.children);
        else if (node.type === 'conditional_expression')
            this.#all(node.children.filter((_, at) => at !== 1));
    }
    #all(nodes) {
        for (const each of nodes)
            this.look(each);
    }
    #name(node) {
        const binding = valueOfName(this.#scope, textOf(this.#tree, node), node);
        const read = binding?.value && envRead(this.#tree, binding.of, unwrapped(binding.value));
        if (read)
            this.variables.push({ name: read.name, span: spanOf(node) });
    }
    #call(node) {
        const [called] = node.children;
        const { target } = calleeOf(this.#tree, this.#scope, node);
        const method = called?.type === 'attribute' ? called.children[1] : undefined;
        const name = method === undefined ? '' : textOf(this.#tree, method);
        const isShown = SHOWS.has(target) || name === 'format' || name === 'join' || target === 'os.environ.items';
        if (!isShown)
            return;
        if (target === 'os.environ.items')
            this.wholeEnvironment = true;
        for (const { value } of argumentsOf(this.#tree, node))
            this.look(value);
    }
}
const CHANGES_SYS_PATH = new Set([
    ...['sys.path.append', 'sys.path.insert', 'sys.path.extend', 'site.addsitedir', 'sys.path_hooks.append'],
    ...['sys.meta_path.append', 'sys.meta_path.insert'],
]);
function sysPathChange({ tree, node, context }) {
    const isChange = node.type === 'call'
        ? CHANGES_SYS_PATH.has(calleeOf(tree, context.scope, node).target)
        : /assignment$/.test(node.type) && isSysPath(tree, context.scope, node.children[0]);
    return isChange ? { ...placeOf(context), span: spanOf(node) } : undefined;
}
/** `sys.path`, `sys.path[0]`, `sys.path[:0]` on the left of an assignment. */
function isSysPath(tree, scope, target) {
    const object = target?.type === 'subscript' ? target.children[0] : target;
    if (object?.type !== 'attribute' && object?.type !== 'identifier')
        return false;
    const named = nameAndTarget(tree, scope, object);
    // `path = ...` binds a name of this file, whatever it stood for before.
    return named.target === 'sys.path' && !(object.type === 'identifier' && object === target);
}

;// CONCATENATED MODULE: ./build/python/definitions.js
/** Functions, classes and assignments at module level. */




function functionOf({ tree, node, context, parents }) {
    const { span, decorators } = decoration(tree, node, context.scope, parents);
    const name = child(node, 'identifier');
    const body = child(node, 'block');
    const { conditional, mainOnly } = placeOf(context);
    return {
        name: name === undefined ? '' : textOf(tree, name),
        span,
        nameSpan: spanOf(name ?? node),
        params: parametersOf(tree, child(node, 'parameters')),
        isAsync: tree.text.startsWith('async', node.start),
        decorators,
        conditional,
        mainOnly,
        globals: declaredGlobal(tree, body),
        isGenerator: body !== undefined && yields(body),
    };
}
/** The class without its methods: they are met later. */
function classOf({ tree, node, context, parents }) {
    const { span, decorators } = decoration(tree, node, context.scope, parents);
    const name = child(node, 'identifier');
    const bases = child(node, 'argument_list')?.children ?? [];
    const { conditional, mainOnly } = placeOf(context);
    return {
        name: name === undefined ? '' : textOf(tree, name),
        span,
        nameSpan: spanOf(name ?? node),
        bases: bases
            .filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat')
            .map(base => dottedName(tree, base) ?? ''),
        decorators,
        methods: [],
        conditional,
        mainOnly,
    };
}
function decoration(tree, node, scope, parents) {
    const above = parents[parents.length - 1];
    if (above?.type !== 'decorated_definition')
        return { span: spanOf(node), decorators: [] };
    const decorators = above.children
        .filter(each => each.type === 'decorator')
        .map(each => {
        const [expression] = each.children;
        const named = expression?.type === 'call' ? expression.children[0] : expression;
        const name = dottedName(tree, named) ?? '';
        const target = named === undefined || name === '' ? '' : nameAndTarget(tree, scope, named).target;
        return { name, target, span: spanOf(each) };
    });
    return { span: spanOf(above), decorators };
}
/** Of `parameters` and `lambda_parameters`. */
function parametersOf(tree, list) {
    const all = list?.children ?? [];
    const slash = all.findIndex(each => each.type === 'positional_separator');
    const parameters = [];
    let isKeywordOnly = false;
    for (const [at, each] of all.entries()) {
        if (each.type === 'keyword_separator')
            isKeywordOnly = true;
        const parameter = parameterOf(tree, each);
        if (parameter === undefined)
            continue;
        if (parameter.kind === 'normal' && isKeywordOnly)
            parameter.kind = 'keyword-only';
        if (parameter.kind === 'normal' && at < slash)
            parameter.kind = 'positional-only';
        if (parameter.kind === 'vararg')
            isKeywordOnly = true;
        parameters.push(parameter);
    }
    return parameters;
}
function parameterOf(tree, node) {
    const [first] = node.children;
    switch (node.type) {
        case 'identifier':
            return { name: textOf(tree, node), kind: 'normal', hasDefault: false, span: spanOf(node) };
        case 'typed_parameter': {
            const inner = first && parameterOf(tree, first);
            return inner && { ...inner, span: spanOf(node) };
        }
        case 'default_parameter':
        case 'typed_default_parameter':
            return first && { name: textOf(tree, first), kind: 'normal', hasDefault: true, span: spanOf(node) };
        case 'list_splat_pattern':
        case 'dictionary_splat_pattern': {
            const kind = node.type === 'list_splat_pattern' ? 'vararg' : 'kwarg';
            return {
                name: first === undefined ? '' : textOf(tree, first),
                kind,
                hasDefault: false,
                span: spanOf(node),
            };
        }
        case 'tuple_pattern':
            return { name: '', kind: 'positional-only', hasDefault: false, span: spanOf(node) };
        default:
            return undefined;
    }
}
function declaredGlobal(tree, body) {
    const names = [];
    const look = (node) => {
        if (node.type === 'global_statement')
            names.push(...node.children.map(name => textOf(tree, name)));
        else if (!isOwnScope(node))
            for (const each of node.children)
                look(each);
    };
    if (body)
        look(body);
    return names;
}
function yields(node) {
    return node.type === 'yield' || node.children.some(each => !isOwnScope(each) && yields(each));
}
function isOwnScope({ type }) {
    return type === 'function_definition' || type === 'class_definition' || type === 'lambda';
}
/** What binds names at module level, but for `def`, `class` and `import`. */
function assignmentsOf(tree, module) {
    const found = [...module.bindings.values()].flat();
    return found
        .filter(({ kind }) => kind === 'assignment' || kind === 'other')
        .map(binding => assignment(tree, binding))
        .sort((a, b) => a.nameSpan.start - b.nameSpan.start);
}
function assignment(tree, binding) {
    const { name, nameNode, statement, conditional, mainOnly, value, viaGlobal, deleted } = binding;
    const known = value && binding.kind === 'assignment' ? valueFrom(tree, binding.of, value) : undefined;
    return {
        name,
        span: spanOf(statement),
        nameSpan: spanOf(nameNode),
        value: known ?? { kind: 'other' },
        conditional,
        mainOnly,
        ...(viaGlobal && { viaGlobal }),
        ...(deleted && { deleted }),
    };
}
const definitions_CONSTANTS = new Set([
    ...['integer', 'float', 'true', 'false', 'list', 'tuple', 'dictionary', 'set', 'list_comprehension'],
    ...[
        'set_comprehension',
        'dictionary_comprehension',
        'expression_list',
        'comparison_operator',
        'not_operator',
    ],
]);
function valueFrom(tree, scope, written) {
    const node = unwrapped(written);
    if (node.type === 'lambda')
        return { kind: 'lambda', params: parametersOf(tree, child(node, 'lambda_parameters')) };
    if (node.type === 'none')
        return { kind: 'none' };
    if (definitions_CONSTANTS.has(node.type))
        return { kind: 'constant' };
    if (isString(node)) {
        const { value, bytes } = stringContent(tree, node);
        return value === undefined || bytes ? { kind: 'constant' } : { kind: 'string', value };
    }
    if (node.type === 'call')
        return { kind: 'call', ...called(tree, scope, node) };
    const name = dottedName(tree, node);
    return name === undefined
        ? { kind: 'other' }
        : { kind: 'name', name, target: nameAndTarget(tree, scope, node).target };
}
function called(tree, scope, call) {
    const [function_] = call.children;
    return function_ === undefined ? { callee: '', target: '' } : nameAndTarget(tree, scope, function_);
}

;// CONCATENATED MODULE: ./build/python/imports.js
/** Import statements, and calls that import a literal name. */



/** The imports that a node makes; none for any other node. */
function importsOf(sight) {
    switch (sight.node.type) {
        case 'import_statement':
            return plainImports(sight);
        case 'import_from_statement':
            return fromImport(sight);
        case 'future_import_statement':
            return [futureImport(sight)];
        case 'call':
            return dynamicImport(sight);
        default:
            return [];
    }
}
function plainImports(sight) {
    const { tree, node } = sight;
    return node.children.flatMap(each => {
        const [dotted, alias] = each.type === 'aliased_import' ? each.children : [each, undefined];
        if (dotted?.type !== 'dotted_name')
            return [];
        const asName = alias === undefined ? {} : { asName: textOf(tree, alias) };
        return [
            { ...shared(sight), module: nameText(tree, dotted), ...asName, level: 0, moduleSpan: spanOf(dotted) },
        ];
    });
}
function fromImport(sight) {
    const { tree, node } = sight;
    const [from, ...rest] = node.children;
    if (from === undefined)
        return [];
    const dotted = from.type === 'relative_import' ? child(from, 'dotted_name') : from;
    const prefix = child(from, 'import_prefix');
    const level = prefix === undefined ? 0 : textOf(tree, prefix).replace(/[^.]/g, '').length;
    const isStar = rest.some(each => each.type === 'wildcard_import');
    const module = dotted === undefined ? '' : nameText(tree, dotted);
    const names = rest.flatMap(each => importedName(tree, each));
    return [
        {
            ...shared(sight),
            module,
            names,
            ...(isStar && { star: true }),
            level,
            moduleSpan: spanOf(from),
        },
    ];
}
function importedName(tree, node) {
    const [dotted, alias] = node.type === 'aliased_import' ? node.children : [node, undefined];
    if (dotted?.type !== 'dotted_name')
        return [];
    const name = nameText(tree, dotted);
    return [{ name, asName: alias === undefined ? name : textOf(tree, alias), span: spanOf(node) }];
}
/** `from __future__ import annotations`: the grammar knows it apart. */
function futureImport(sight) {
    const { tree, node } = sight;
    const start = tree.text.indexOf('__future__', node.start);
    const moduleSpan = { start, end: start + '__future__'.length };
    const names = node.children.flatMap(each => importedName(tree, each));
    return { ...shared(sight), module: '__future__', names, level: 0, moduleSpan };
}
function dynamicImport(sight) {
    const { tree, node, context } = sight;
    const { target } = calleeOf(tree, context.scope, node);
    if (target !== 'importlib.import_module' && target !== '__import__')
        return [];
    const all = argumentsOf(tree, node);
    const named = argumentAt(all, 0, 'name');
    const written = literalOf(tree, context.scope, named);
    if (named === undefined || written === undefined || !/^\.*[\p{L}_][\p{L}\p{N}_.]*$/u.test(written))
        return [];
    const module = written.replace(/^\.+/, '');
    return [
        {
            ...shared(sight),
            module,
            level: written.length - module.length,
            moduleSpan: spanOf(named),
            dynamic: true,
        },
    ];
}
function shared({ node, context }) {
    return { ...placeOf(context), span: spanOf(node), guarded: context.guarded };
}
function nameText(tree, dotted) {
    return dotted.children.map(part => textOf(tree, part)).join('.');
}

;// CONCATENATED MODULE: ./build/python/opaque.js
/** Places that may bind names which nobody can read off the text. */




function opaqueImport(each) {
    const { where, functionName, conditional, mainOnly, span, module, level } = each;
    const place = { where, ...(functionName !== undefined && { functionName }), conditional, mainOnly };
    return { ...place, reason: 'star-import', span, module, level };
}
/** Why names may come out of a node that nobody sees; undefined for nearly every node. */
function opaqueReason(sight) {
    const { tree, node, context } = sight;
    switch (node.type) {
        case 'exec_statement':
            return 'exec';
        case 'call':
            return opaqueCall(sight);
        case 'function_definition': {
            const [name] = node.children;
            return context.where === 'top' && name && textOf(tree, name) === '__getattr__'
                ? 'module-object'
                : undefined;
        }
        case 'assignment':
            return isModuleTable(sight, node.children[0]) ? 'module-object' : undefined;
        default:
            return undefined;
    }
}
function opaqueFact({ node, context }, reason) {
    return { ...placeOf(context), reason, span: spanOf(node) };
}
function opaqueCall(sight) {
    const { tree, node, context } = sight;
    const { target } = calleeOf(tree, context.scope, node);
    if (target === 'exec' || target === 'execfile')
        return 'exec';
    if (target === 'setattr') {
        const [object] = argumentsOf(tree, node);
        return isModuleTable(sight, object?.value) ? 'globals' : undefined;
    }
    const isNamespace = target === 'globals' || ((target === 'vars' || target === 'locals') && isBare(sight));
    return isNamespace && !isOnlyRead(sight) ? 'globals' : undefined;
}
/** `vars()` and `locals()` are the module's names only outside of functions and without an argument. */
function isBare({ tree, node, context }) {
    return context.where === 'top' && argumentsOf(tree, node).length === 0;
}
/** `globals()['x']`, `globals().get('x')`, `'x' in globals()`: nothing is bound. */
function isOnlyRead({ tree, node, parents }) {
    const above = parents[parents.length - 1];
    const outer = parents[parents.length - 2];
    if (above?.type === 'subscript')
        return !/assignment$/.test(outer?.type ?? '') || outer?.children[0] !== above;
    if (above?.type === 'comparison_operator')
        return above.children[0] !== node && /^(not )?in$/.test(operatorOf(tree, above));
    const name = above?.type === 'attribute' ? above.children[1] : undefined;
    return name !== undefined && /^(get|keys|items|values|copy)$/.test(textOf(tree, name));
}
/** `sys.modules[__name__]`. */
function isModuleTable({ tree, context }, node) {
    const [object, key] = node?.type === 'subscript' ? node.children : [];
    if (object === undefined || key === undefined || !/^(attribute|identifier)$/.test(object.type))
        return false;
    const isOwn = textOf(tree, key) === '__name__' || literalOf(tree, context.scope, key) === '__main__';
    return isOwn && nameAndTarget(tree, context.scope, object).target === 'sys.modules';
}

;// CONCATENATED MODULE: ./build/python/path-parts.js
/** `os.path.join` and `/` of pathlib: an absolute piece drops what is before it, an empty one adds nothing. */
function joined(components) {
    let parts = [];
    for (const component of components) {
        const [first, ...rest] = component;
        if (first === undefined || isEmpty(component))
            continue;
        const isAbsolute = first.kind === 'literal' && first.value.startsWith('/');
        if (isAbsolute || first.kind === 'file' || first.kind === 'cwd')
            parts = [];
        parts = [...parts, { ...first, joined: parts.length > 0 }, ...rest];
    }
    return parts;
}
function isEmpty(component) {
    return component.every(part => part.kind === 'literal' && part.value === '');
}
/** `os.path.dirname(path)`, `path.parent`. */
function path_parts_parent(parts) {
    const last = parts[parts.length - 1];
    const before = parts.slice(0, -1);
    if (last?.kind === 'file')
        return [...before, { ...last, up: last.up + 1 }];
    if (last?.kind !== 'literal' || last.value === '..' || last.value.endsWith('/'))
        return unknownFor(last);
    const slash = last.value.lastIndexOf('/');
    if (slash > 0)
        return [...before, { ...last, value: last.value.slice(0, slash) }];
    // The folder ends where this piece began, if it began behind a separator.
    return last.joined && slash < 0 && before.length > 0 ? before : unknownFor(last);
}
/** `os.path.abspath(path)`, `path.resolve()`: a relative path is one below the working folder. */
function absolute(parts, span) {
    const [first, ...rest] = parts;
    if (first?.kind !== 'literal' || first.value.startsWith('/'))
        return [...parts];
    return [{ kind: 'cwd', joined: false, span }, { ...first, joined: true }, ...rest];
}
/** `path.with_name(name)`, `path.with_suffix('.json')`. */
function renamed(parts, given, isSuffix, span) {
    const last = parts[parts.length - 1];
    const [name] = given;
    const isKnown = last?.kind === 'literal' && given.length === 1 && name?.kind === 'literal';
    if (!isKnown || (last.value.lastIndexOf('/') < 0 && !last.joined && parts.length > 1)) {
        return [{ kind: 'unknown', joined: false, span }];
    }
    return [
        ...parts.slice(0, -1),
        { ...last, value: isSuffix ? withSuffix(last, name.value) : withName(last, name.value) },
    ];
}
function withName({ value }, name) {
    return value.slice(0, value.lastIndexOf('/') + 1) + name;
}
function withSuffix({ value }, suffix) {
    const dot = value.lastIndexOf('.');
    return dot > value.lastIndexOf('/') + 1 ? value.slice(0, dot) + suffix : value + suffix;
}
function unknownFor(part) {
    return part === undefined ? [] : [{ kind: 'unknown', joined: false, span: part.span }];
}
/**
 * The path as text, with `values` for the environment; undefined where a piece is not known.
 *
 * @param values what an environment variable is, `folder` the folder of the file itself, `cwd` the working folder
 */
function pathText(parts, values) {
    let path = '';
    for (const part of parts) {
        const piece = pieceText(part, values);
        if (piece === undefined)
            return undefined;
        path =
            part.joined && path !== '' && !path.endsWith('/') && !piece.startsWith('/')
                ? `${path}/${piece}`
                : path + piece;
    }
    return path;
}
function pieceText(part, values) {
    switch (part.kind) {
        case 'literal':
            return part.value;
        case 'env':
            return values.env?.(part.name, part.default);
        case 'cwd':
            return values.cwd;
        case 'file':
            if (values.folder === undefined || part.up === 0)
                return undefined;
            return values.folder + '/..'.repeat(part.up - 1);
        case 'unknown':
            return undefined;
    }
}
/**
 * What follows an environment variable in a path that starts with it: `model/a.pkl` of
 * `os.path.join(os.environ['AZUREML_MODEL_DIR'], 'model', 'a.pkl')`, empty for the variable alone. Undefined where the
 * path starts with something else or a piece of the rest is not known. Without a leading slash.
 */
function pathBelowEnv(parts, name) {
    const [first, ...rest] = parts;
    if (first?.kind !== 'env' || first.name !== name)
        return undefined;
    const below = pathText(rest, {});
    // Text that goes on without a slash changes the folder's own name.
    const startsApart = rest[0] === undefined || rest[0].joined || below?.startsWith('/');
    return startsApart ? below?.replace(/^\/+/, '') : undefined;
}

;// CONCATENATED MODULE: ./build/python/path-values.js
/** Works out the path that an expression makes, piece by piece. What is not understood becomes an `unknown` piece. */







/** How many names are followed one to the next, and how many pieces a path may have. */
const MAX_NAMES = 16;
const MAX_PARTS = 200;
/** Reads the expressions of one file; each is worked out once. */
class PathReader {
    #tree;
    #values = new Map();
    #names = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    /** Undefined where the expression is not a piece of text or a path. */
    read(written, scope) {
        const node = unwrapped(written);
        if (this.#values.has(node))
            return this.#values.get(node);
        // A name that is made of itself meets this.
        this.#values.set(node, undefined);
        const value = this.#read(node, scope);
        const kept = value !== undefined && value.parts.length <= MAX_PARTS ? value : undefined;
        this.#values.set(node, kept);
        return kept;
    }
    /** Whether a node was read and understood, on its own or as a piece of another one. */
    isRead(node) {
        return this.#values.get(node) !== undefined;
    }
    #read(node, scope) {
        const read = envRead(this.#tree, scope, node);
        if (read) {
            const { name, span } = read;
            return path_values_text([
                {
                    kind: 'env',
                    name,
                    joined: false,
                    span,
                    ...(read.default !== undefined && { default: read.default }),
                },
            ]);
        }
        if (isString(node))
            return this.#string(node, scope);
        switch (node.type) {
            case 'identifier':
                return this.#name(node, scope);
            case 'call':
                return this.#call(node, scope);
            case 'attribute':
                return this.#attribute(node, scope);
            case 'subscript':
                return this.#parents(node, scope);
            case 'binary_operator':
                return this.#operator(node, scope);
            case 'boolean_operator':
                return this.#or(node, scope);
            default:
                return undefined;
        }
    }
    /** The pieces of an expression, or one unknown piece. */
    #pieces(node, scope, span) {
        const value = node && this.read(node, scope);
        return value?.parts ?? [{ kind: 'unknown', joined: false, span: spanOf(span) }];
    }
    #string(node, scope) {
        const content = stringContent(this.#tree, node);
        if (content.bytes)
            return undefined;
        if (content.value !== undefined)
            return path_values_text([literal(content.value, node)]);
        if (!content.fString || content.parts.length > MAX_PARTS)
            return undefined;
        return path_values_text(content.parts.flatMap(part => this.#fStringPart(node, part, scope)));
    }
    #fStringPart(node, part, scope) {
        if (part.kind === 'literal')
            return [{ kind: 'literal', value: part.value ?? '', joined: false, span: part.span }];
        const strings = node.type === 'string' ? [node] : node.children;
        const interpolation = strings.flatMap(each => each.children).find(each => each.start === part.span.start);
        // A conversion, a format or `{x=}` changes the text.
        const isPlain = interpolation?.children.length === 1 && !/=\s*\}$/.test(textOf(this.#tree, interpolation));
        return this.#pieces(isPlain ? interpolation.children[0] : undefined, scope, part.span);
    }
    #name(node, scope) {
        const name = textOf(this.#tree, node);
        const target = nameAndTarget(this.#tree, scope, node).target;
        if (target === '__file__')
            return built([{ kind: 'file', up: 0, joined: false, span: spanOf(node) }]);
        if (SEPARATORS.has(target))
            return path_values_text([literal('/', node)]);
        const binding = valueOfName(scope, name, node);
        if (binding?.value === undefined || this.#names >= MAX_NAMES)
            return undefined;
        this.#names += 1;
        try {
            return this.read(binding.value, binding.of);
        }
        finally {
            this.#names -= 1;
        }
    }
    #attribute(node, scope) {
        const [object, nameNode] = node.children;
        const name = nameNode === undefined ? '' : textOf(this.#tree, nameNode);
        if (name === 'sep') {
            return SEPARATORS.has(nameAndTarget(this.#tree, scope, node).target)
                ? path_values_text([literal('/', node)])
                : undefined;
        }
        if (object === undefined || name !== 'parent')
            return undefined;
        const value = this.read(object, scope);
        return value?.isObject ? { ...value, parts: path_parts_parent(value.parts) } : undefined;
    }
    /** `path.parents[1]`. */
    #parents(node, scope) {
        const [object, index] = node.children;
        const [path, name] = object?.type === 'attribute' ? object.children : [];
        if (path === undefined || name === undefined || index?.type !== 'integer')
            return undefined;
        if (textOf(this.#tree, name) !== 'parents')
            return undefined;
        const value = this.read(path, scope);
        const levels = Number(textOf(this.#tree, index)) + 1;
        if (!value?.isObject || !(levels <= 20))
            return undefined;
        let parts = value.parts;
        for (let level = 0; level < levels; level += 1)
            parts = path_parts_parent(parts);
        return { ...value, parts };
    }
    #operator(node, scope) {
        const [left, right] = node.children;
        if (left === undefined || right === undefined)
            return undefined;
        switch (operatorOf(this.#tree, node)) {
            case '+':
                return this.#sum(left, right, scope);
            case '/':
                return this.#slash(left, right, scope);
            case '%':
                return this.#percent(left, right, scope);
            default:
                return undefined;
        }
    }
    #sum(left, right, scope) {
        const [before, after] = [this.read(left, scope), this.read(right, scope)];
        // Two unknown things may be numbers; text that is added to something makes text.
        if (before === undefined && after === undefined)
            return undefined;
        if (before?.isObject || after?.isObject)
            return undefined;
        const parts = [...(before?.parts ?? unknown(left)), ...(after?.parts ?? unknown(right))];
        return { parts, isObject: false, isBuilt: (before?.isBuilt ?? false) || (after?.isBuilt ?? false) };
    }
    #slash(left, right, scope) {
        const [before, after] = [this.read(left, scope), this.read(right, scope)];
        if (!before?.isObject && !after?.isObject)
            return undefined;
        const parts = joined([before?.parts ?? unknown(left), after?.parts ?? unknown(right)]);
        return { parts, isObject: true, isBuilt: true };
    }
    /** `'%s/model' % folder`; formats other than a plain `%s` give unknown text. */
    #percent(left, right, scope) {
        if (!isString(unwrapped(left)))
            return undefined;
        const { value, bytes } = stringContent(this.#tree, unwrapped(left));
        if (value === undefined || bytes || /%\(/.test(value))
            return undefined;
        const given = unwrapped(right);
        const values = given.type === 'tuple' ? given.children : [given];
        const pieces = value.split(/(%[^a-zA-Z%]{0,20}[a-zA-Z%])/);
        if (pieces.length > MAX_PARTS)
            return undefined;
        let next = 0;
        const parts = pieces.flatMap((piece, at) => {
            if (at % 2 === 0)
                return piece === '' ? [] : [literal(piece, left)];
            if (piece === '%%')
                return [literal('%', left)];
            next += 1;
            return this.#pieces(piece === '%s' ? values[next - 1] : undefined, scope, left);
        });
        return next === values.length ? path_values_text(parts) : undefined;
    }
    /** `os.environ.get('A') or './model'` is the variable with a default. */
    #or(node, scope) {
        const [left, right] = node.children;
        if (left === undefined || right === undefined || operatorOf(this.#tree, node) !== 'or')
            return undefined;
        const [before, after] = [this.read(left, scope), this.read(right, scope)];
        const [first, otherwise] = [before?.parts[0], after?.parts[0]];
        if (before?.parts.length !== 1 || after?.parts.length !== 1)
            return undefined;
        if (first?.kind !== 'env' || first.default !== undefined || otherwise?.kind !== 'literal')
            return undefined;
        return { ...before, parts: [{ ...first, default: otherwise.value }] };
    }
    #call(node, scope) {
        const { target } = calleeOf(this.#tree, scope, node);
        const all = argumentsOf(this.#tree, node);
        if (all.length > MAX_PARTS)
            return undefined;
        const [first] = all;
        if (JOINS.has(target))
            return first && built(joined(this.#arguments(node, all, scope)));
        if (PATH_CLASSES.has(target)) {
            const parts = first ? joined(this.#arguments(node, all, scope)) : [literal('.', node)];
            return { parts, isObject: true, isBuilt: true };
        }
        if (target === 'os.getcwd' || target === 'pathlib.Path.cwd') {
            const parts = [{ kind: 'cwd', joined: false, span: spanOf(node) }];
            return { parts, isObject: target !== 'os.getcwd', isBuilt: true };
        }
        if (!CHANGES_ONE.has(target))
            return this.#method(node, scope, all);
        return first && !first.star ? this.#changed(target, first.value, scope, node) : undefined;
    }
    /** The pieces of each argument. */
    #arguments(call, all, scope) {
        return all.map(({ star, value }) => this.#pieces(star ? undefined : value, scope, star ? call : value));
    }
    /** Functions that take one path and give one. */
    #changed(target, argument, scope, call) {
        if (target === 'os.path.dirname')
            return built(path_parts_parent(this.#pieces(argument, scope, argument)));
        if (MAKES_ABSOLUTE.has(target)) {
            return built(absolute(this.#pieces(argument, scope, argument), spanOf(call)));
        }
        const value = this.read(argument, scope);
        if (target === 'os.path.expanduser' && isInHome(value))
            return undefined;
        return value && { ...value, isObject: false };
    }
    #method(node, scope, all) {
        const [called] = node.children;
        const [object, nameNode] = called?.type === 'attribute' ? called.children : [];
        if (object === undefined || nameNode === undefined)
            return undefined;
        const name = textOf(this.#tree, nameNode);
        if (name === 'format')
            return this.#format(object, node, scope);
        if (!PATH_METHODS.has(name))
            return undefined;
        const value = this.read(object, scope);
        if (!value?.isObject)
            return undefined;
        if (name === 'joinpath') {
            return { ...value, parts: joined([value.parts, ...this.#arguments(node, all, scope)]) };
        }
        if (name === 'resolve' || name === 'absolute')
            return { ...value, parts: absolute(value.parts, spanOf(node)) };
        if (name === 'expanduser')
            return isInHome(value) ? undefined : value;
        if (name === 'as_posix')
            return { ...value, isObject: false };
        const [given] = all;
        const parts = given && !given.star ? this.#pieces(given.value, scope, given.value) : [];
        return { ...value, parts: renamed(value.parts, parts, name === 'with_suffix', spanOf(node)) };
    }
    /** `'{}/model/{name}'.format(folder, name=x)`; only plain fields give known text. */
    #format(object, call, scope) {
        const template = unwrapped(object);
        const content = isString(template) ? stringContent(this.#tree, template) : undefined;
        if (content?.value === undefined || content.bytes)
            return undefined;
        const all = argumentsOf(this.#tree, call);
        if (all.some(each => each.star))
            return undefined;
        const positional = all.filter(each => each.keyword === undefined).map(each => each.value);
        let next = 0;
        const pieces = content.value.split(/(\{\{|\}\}|\{[^{}]{0,40}\})/);
        if (pieces.length > MAX_PARTS)
            return undefined;
        const parts = pieces.flatMap((piece, at) => {
            if (at % 2 === 0)
                return piece === '' ? [] : [literal(piece, template)];
            if (piece === '{{' || piece === '}}')
                return [literal(piece.charAt(0), template)];
            const field = piece.slice(1, -1);
            const index = field === '' ? next++ : /^\d+$/.test(field) ? Number(field) : undefined;
            const value = index === undefined ? all.find(each => each.keyword === field)?.value : positional[index];
            return this.#pieces(value, scope, template);
        });
        return path_values_text(parts);
    }
}
const JOINS = new Set(['os.path.join', 'posixpath.join', 'os.path.posixpath.join']);
const PATH_CLASSES = new Set([
    'pathlib.Path',
    'pathlib.PurePath',
    'pathlib.PosixPath',
    'pathlib.PurePosixPath',
]);
const MAKES_ABSOLUTE = new Set(['os.path.abspath', 'os.path.realpath']);
const KEEPS = new Set(['str', 'os.fspath', 'os.path.normpath', 'os.path.expanduser']);
const CHANGES_ONE = new Set(['os.path.dirname', ...MAKES_ABSOLUTE, ...KEEPS]);
const SEPARATORS = new Set(['os.sep', 'os.path.sep', 'posixpath.sep']);
const PATH_METHODS = new Set([
    'joinpath',
    'resolve',
    'absolute',
    'expanduser',
    'as_posix',
    'with_name',
    'with_suffix',
]);
function isInHome(value) {
    const first = value?.parts[0];
    return first?.kind === 'literal' && first.value.startsWith('~');
}
function path_values_text(parts) {
    return { parts, isObject: false, isBuilt: false };
}
function built(parts) {
    return { parts, isObject: false, isBuilt: true };
}
function literal(value, at) {
    return { kind: 'literal', value, joined: false, span: spanOf(at) };
}
function unknown(at) {
    return [{ kind: 'unknown', joined: false, span: spanOf(at) }];
}

;// CONCATENATED MODULE: ./build/python/path-consumers.js
/**
 * Functions that take a file's or folder's path, and which argument it is. A literal is taken for a path only where it
 * is passed to one of these: `spacy.load('en_core_web_sm')` and `from_pretrained('bert-base')` name no files.
 * Sources: the reference pages of the libraries, 2026-07.
 */
/** By target: the position of the path, and the keywords that may name it. */
const TAKES_PATH = {
    open: [0, 'file'],
    'io.open': [0, 'file'],
    'codecs.open': [0, 'filename'],
    'gzip.open': [0, 'filename'],
    'bz2.open': [0, 'filename'],
    'lzma.open': [0, 'filename'],
    'os.listdir': [0, 'path'],
    'os.scandir': [0, 'path'],
    'os.walk': [0, 'top'],
    'os.stat': [0, 'path'],
    'os.access': [0, 'path'],
    'os.chdir': [0, 'path'],
    'os.path.exists': [0, 'path'],
    'os.path.isfile': [0, 'path'],
    'os.path.isdir': [0, 's'],
    'os.path.getsize': [0, 'filename'],
    'os.path.getmtime': [0, 'filename'],
    'glob.glob': [0, 'pathname'],
    'glob.iglob': [0, 'pathname'],
    'shutil.copy': [0, 'src'],
    'shutil.copyfile': [0, 'src'],
    'shutil.copytree': [0, 'src'],
    'shutil.unpack_archive': [0, 'filename'],
    'zipfile.ZipFile': [0, 'file'],
    'tarfile.open': [0, 'name'],
    'sqlite3.connect': [0, 'database'],
    'shelve.open': [0, 'filename'],
    'sys.path.append': [0],
    'sys.path.insert': [1],
    'site.addsitedir': [0, 'sitedir'],
    'importlib.util.spec_from_file_location': [1, 'location'],
    'runpy.run_path': [0, 'path_name'],
    'joblib.load': [0, 'filename'],
    'sklearn.externals.joblib.load': [0, 'filename'],
    'dill.load_module': [0, 'filename'],
    'numpy.load': [0, 'file'],
    'numpy.loadtxt': [0, 'fname'],
    'numpy.genfromtxt': [0, 'fname'],
    'numpy.fromfile': [0, 'file'],
    'numpy.memmap': [0, 'filename'],
    'pandas.read_csv': [0, 'filepath_or_buffer'],
    'pandas.read_table': [0, 'filepath_or_buffer'],
    'pandas.read_excel': [0, 'io'],
    'pandas.read_json': [0, 'path_or_buf'],
    'pandas.read_parquet': [0, 'path'],
    'pandas.read_feather': [0, 'path'],
    'pandas.read_pickle': [0, 'filepath_or_buffer'],
    'pandas.read_hdf': [0, 'path_or_buf'],
    'pandas.read_orc': [0, 'path'],
    'polars.read_csv': [0, 'source'],
    'polars.read_parquet': [0, 'source'],
    'pyarrow.parquet.read_table': [0, 'source'],
    'torch.load': [0, 'f'],
    'torch.jit.load': [0, 'f'],
    'safetensors.torch.load_file': [0, 'filename'],
    'safetensors.safe_open': [0, 'filename'],
    'tensorflow.keras.models.load_model': [0, 'filepath'],
    'keras.models.load_model': [0, 'filepath'],
    'keras.saving.load_model': [0, 'filepath'],
    'tensorflow.saved_model.load': [0, 'export_dir'],
    'tensorflow.lite.Interpreter': [0, 'model_path'],
    'onnx.load': [0, 'f'],
    'onnxruntime.InferenceSession': [0, 'path_or_bytes'],
    'xgboost.Booster': [-1, 'model_file'],
    'lightgbm.Booster': [-1, 'model_file'],
    'h5py.File': [0, 'name'],
    'cv2.imread': [0, 'filename'],
    'cv2.CascadeClassifier': [0, 'filename'],
    'cv2.dnn.readNet': [0, 'model'],
    'PIL.Image.open': [0, 'fp'],
    'fasttext.load_model': [0, 'path'],
    'gensim.models.KeyedVectors.load': [0, 'fname'],
    'gensim.models.KeyedVectors.load_word2vec_format': [0, 'fname'],
    'gensim.models.Word2Vec.load': [0, 'fname'],
    'gensim.models.Doc2Vec.load': [0, 'fname'],
    'mlflow.pyfunc.load_model': [0, 'model_uri'],
    'mlflow.sklearn.load_model': [0, 'model_uri'],
    'mlflow.pytorch.load_model': [0, 'model_uri'],
    'mlflow.xgboost.load_model': [0, 'model_uri'],
    'mlflow.lightgbm.load_model': [0, 'model_uri'],
    'mlflow.tensorflow.load_model': [0, 'model_uri'],
    'mlflow.keras.load_model': [0, 'model_uri'],
    'mlflow.transformers.load_model': [0, 'model_uri'],
    'mlflow.spark.load_model': [0, 'model_uri'],
    'mlflow.onnx.load_model': [0, 'model_uri'],
    'tokenizers.Tokenizer.from_file': [0, 'path'],
    'ultralytics.YOLO': [0, 'model'],
    'dotenv.load_dotenv': [0, 'dotenv_path'],
};
/** Whether this argument of the function is a path. */
function takesPath(target, argument) {
    const takes = Object.hasOwn(TAKES_PATH, target) ? TAKES_PATH[target] : undefined;
    if (takes === undefined)
        return false;
    return argument === takes[0] || (typeof argument === 'string' && takes.includes(argument));
}
/** Methods of `pathlib.Path` that ask the disk, or pass the path on. */
const PATH_OBJECT_METHODS = new Set([
    ...[
        'open',
        'read_text',
        'read_bytes',
        'write_text',
        'write_bytes',
        'exists',
        'is_file',
        'is_dir',
        'iterdir',
    ],
    ...['glob', 'rglob', 'walk', 'stat', 'mkdir', 'touch', 'unlink', 'rmdir', 'rename', 'replace'],
]);

;// CONCATENATED MODULE: ./build/python/paths.js
/** Finds the expressions that make a path, and what they are passed to. */




const CANDIDATES = new Set([
    ...['call', 'binary_operator', 'boolean_operator', 'string', 'concatenated_string'],
    ...['subscript', 'attribute', 'identifier'],
]);
/** Variables whose value alone is a path. */
const NAMES_A_PATH = /(DIR|DIRECTORY|PATH|ROOT|FOLDER|HOME|FILE|BASE|MOUNT)S?$/i;
/** Calls with more are not looked into: no function that takes a path has so many. */
const MAX_ARGUMENTS = 200;
class PathCollector {
    paths = [];
    #reader;
    /** Nodes that are pieces of a path that is known already. */
    #pieces = new Set();
    constructor(reader) {
        this.#reader = reader;
    }
    visit(sight) {
        const { tree, node, context, parents } = sight;
        if (!CANDIDATES.has(node.type) || this.#pieces.has(node))
            return;
        // A name or a literal is a path only where it is passed on.
        const isSimple = isName(node) || (node.type === 'string' && node.children.length === 0);
        if (isSimple && !isPassed(node, parents))
            return;
        const value = this.#reader.read(node, context.scope);
        if (value === undefined)
            return;
        const passedTo = passing(tree, context.scope, node, parents, value);
        const assignedTo = assigned(tree, node, parents);
        if (!isPath(node, value, passedTo, assignedTo))
            return;
        this.#markPieces(node);
        this.paths.push({
            ...placeOf(context),
            parts: value.parts,
            span: spanOf(node),
            ...(passedTo && { passedTo }),
            ...(assignedTo !== undefined && { assignedTo }),
        });
    }
    #markPieces(node) {
        this.#pieces.add(node);
        for (const each of node.children) {
            if (this.#reader.isRead(each) || WRAPPERS.has(each.type))
                this.#markPieces(each);
        }
    }
}
const WRAPPERS = new Set([
    ...['argument_list', 'keyword_argument', 'parenthesized_expression', 'tuple', 'interpolation', 'string'],
    // The method of a path object: `path.joinpath`.
    'attribute',
]);
function isName({ type }) {
    return type === 'identifier';
}
function isPath(node, { parts, isBuilt }, passedTo, assignedTo) {
    const [first] = parts;
    if (first === undefined || parts.every(part => part.kind === 'unknown'))
        return false;
    if (first.kind === 'literal' && /^[a-z][a-z0-9+.-]*:\/\//i.test(first.value))
        return false;
    const isTaken = passedTo !== undefined && (passedTo.argument === 'self' || takesPath(passedTo.target, passedTo.argument));
    if (isTaken)
        return true;
    if (isBuilt)
        return passedTo !== undefined || !isName(node);
    if (first.kind === 'env' && parts.length === 1) {
        return (passedTo !== undefined || assignedTo !== undefined) && NAMES_A_PATH.test(first.name);
    }
    const anchor = parts.findIndex(part => part.kind !== 'literal' && part.kind !== 'unknown');
    return anchor >= 0 && parts.slice(anchor).some(part => part.kind === 'literal' && /[\\/]/.test(part.value));
}
function isPassed(node, parents) {
    const above = parents[parents.length - 1];
    if (above?.type === 'argument_list')
        return true;
    if (above?.type === 'keyword_argument')
        return above.children[1] === node;
    return above?.type === 'attribute' && parents[parents.length - 2]?.type === 'call';
}
/** The call that the expression is an argument of, brackets around it left out. */
function passing(tree, scope, node, parents, value) {
    let at = parents.length - 1;
    let inner = node;
    while (parents[at]?.type === 'parenthesized_expression') {
        inner = parents[at] ?? inner;
        at -= 1;
    }
    const above = parents[at];
    if (above?.type === 'attribute')
        return value.isObject ? ofMethod(tree, scope, inner, parents, at) : undefined;
    const list = above?.type === 'keyword_argument' ? parents[at - 1] : above;
    const call = list === above ? parents[at - 1] : parents[at - 2];
    if (list?.type !== 'argument_list' || call?.type !== 'call')
        return undefined;
    const { callee, target } = calleeOf(tree, scope, call);
    const all = argumentsOf(tree, call);
    if (all.length > MAX_ARGUMENTS)
        return undefined;
    const index = all.findIndex(each => each.value === inner);
    const argument = all[index]?.keyword ?? index;
    if (index < 0 || all.slice(0, index).some(each => each.star))
        return undefined;
    const isOpen = /(^|\.)open$/.test(target);
    return passed(tree, scope, call, parents, { callee, target, argument }, isOpen ? 1 : undefined);
}
/** `path.open('wb')`. */
function ofMethod(tree, scope, object, parents, at) {
    const attribute = parents[at];
    const call = parents[at - 1];
    const nameNode = attribute?.children[1];
    if (attribute?.children[0] !== object || call?.children[0] !== attribute || call.type !== 'call')
        return undefined;
    const name = nameNode === undefined ? '' : textOf(tree, nameNode);
    if (!PATH_OBJECT_METHODS.has(name))
        return undefined;
    const to = { callee: `Path.${name}`, target: `pathlib.Path.${name}`, argument: 'self' };
    return passed(tree, scope, call, parents, to, name === 'open' ? 0 : undefined);
}
function passed(tree, scope, call, parents, to, modeAt) {
    const mode = modeAt === undefined
        ? undefined
        : literalOf(tree, scope, argumentAt(argumentsOf(tree, call), modeAt, 'mode'));
    const outer = outerCall(call, parents);
    return {
        ...to,
        ...(mode !== undefined && { mode }),
        ...(outer && { outer: calleeOf(tree, scope, outer).target }),
        span: spanOf(call),
    };
}
function outerCall(call, parents) {
    const at = parents.lastIndexOf(call);
    const [above, outer] = [parents[at - 1], parents[at - 2]];
    if (above?.type === 'argument_list')
        return outer;
    return above?.type === 'keyword_argument' && outer?.type === 'argument_list' ? parents[at - 3] : undefined;
}
/** The simple name that the expression is assigned to. */
function assigned(tree, node, parents) {
    let at = parents.length - 1;
    let inner = node;
    while (parents[at]?.type === 'parenthesized_expression') {
        inner = parents[at] ?? inner;
        at -= 1;
    }
    const above = parents[at];
    const [target] = above?.children ?? [];
    const isValue = above?.type === 'assignment' && above.children[above.children.length - 1] === inner;
    return isValue && target?.type === 'identifier' ? textOf(tree, target) : undefined;
}

;// CONCATENATED MODULE: ./build/python/module.js
/** All facts of one file, collected on one walk. */












/** @param isBroken the parser lost a part of the file, wherever that is */
function readModule(tree, syntaxError, isBroken) {
    const scopes = readScopes(tree);
    const module = emptyModule();
    const paths = new PathCollector(new PathReader(tree));
    walk(tree, scopes.module, scopes.of, (node, context, parents) => {
        if (SAYS_NOTHING.has(node.type))
            return;
        const sight = { tree, node, context, parents };
        paths.visit(sight);
        collect(module, sight);
    });
    module.paths = paths.paths;
    module.assignments = assignmentsOf(tree, scopes.module);
    const all = exported(tree, scopes.module);
    if (all)
        module.all = all;
    for (const node of tree.cut)
        module.opaque.push(unseen('too-complex', node));
    if (syntaxError)
        module.syntaxError = syntaxError;
    if (syntaxError || isBroken)
        module.opaque.push(unseen('syntax-error', syntaxError ?? tree.root));
    return module;
}
/** Nodes that are asked nothing: most of a file. */
const SAYS_NOTHING = new Set([
    ...[
        'expression_statement',
        'argument_list',
        'block',
        'parameters',
        'typed_parameter',
        'type',
        'integer',
        'float',
    ],
    ...[
        'keyword_argument',
        'dotted_name',
        'parenthesized_expression',
        'comparison_operator',
        'return_statement',
    ],
    ...[
        'string_start',
        'string_content',
        'string_end',
        'interpolation',
        'if_statement',
        'for_statement',
        'tuple',
        'list',
    ],
]);
/** What is said of a file that costs the parser too much. */
function unreadModule(text) {
    return { ...emptyModule(), opaque: [unseen('too-complex', { start: 0, end: text.length })] };
}
function unseen(reason, { start, end }) {
    return { where: 'top', conditional: true, mainOnly: false, reason, span: { start, end } };
}
function emptyModule() {
    return {
        imports: [],
        functions: [],
        classes: [],
        assignments: [],
        opaque: [],
        strings: [],
        paths: [],
        envReads: [],
        prints: [],
        calls: [],
        sysPathChanges: [],
        globals: [],
    };
}
function collect(module, sight) {
    const { node } = sight;
    switch (node.type) {
        case 'import_statement':
        case 'import_from_statement':
        case 'future_import_statement':
            collectImports(module, sight);
            return;
        case 'function_definition':
            collectFunction(module, sight);
            collectOpaque(module, sight);
            return;
        case 'class_definition':
            if (sight.context.where === 'top')
                module.classes.push(classOf(sight));
            return;
        case 'call':
            collectCall(module, sight);
            return;
        case 'subscript':
            collectEnvRead(module, sight);
            return;
        case 'string':
        case 'concatenated_string':
            collectString(module, sight);
            return;
        case 'assignment':
        case 'augmented_assignment':
        case 'exec_statement':
            collectSysPath(module, sight);
            collectOpaque(module, sight);
            return;
        case 'global_statement':
            collectGlobals(module, sight);
            return;
    }
}
function collectImports(module, sight) {
    for (const each of importsOf(sight)) {
        module.imports.push(each);
        if (each.star)
            module.opaque.push(opaqueImport(each));
    }
}
function collectFunction(module, sight) {
    const { where, className } = sight.context;
    if (where === 'top')
        module.functions.push(functionOf(sight));
    // A class is met before its body; one in another class is no class of the module.
    const last = module.classes[module.classes.length - 1];
    if (where === 'class' && last?.name === className)
        last.methods.push(functionOf(sight));
}
function collectCall(module, sight) {
    const call = callOf(sight);
    module.calls.push(call);
    const print = printOf(sight, call);
    if (print)
        module.prints.push(print);
    collectEnvRead(module, sight);
    collectSysPath(module, sight);
    collectOpaque(module, sight);
    for (const each of importsOf(sight))
        module.imports.push(each);
}
/** `os.environ['A'] = 'x'` and `del os.environ['A']` write. */
function isWritten(node, parents) {
    const above = parents[parents.length - 1];
    return above?.type === 'delete_statement' || (above?.type === 'assignment' && above.children[0] === node);
}
function collectEnvRead(module, { tree, node, context, parents }) {
    const read = isWritten(node, parents) ? undefined : envRead(tree, context.scope, node);
    if (read)
        module.envReads.push({ ...placeOf(context), ...read });
}
function collectSysPath(module, sight) {
    const change = sysPathChange(sight);
    if (change)
        module.sysPathChanges.push(change);
}
function collectOpaque(module, sight) {
    const reason = opaqueReason(sight);
    if (reason)
        module.opaque.push(opaqueFact(sight, reason));
}
function collectString(module, { tree, node, context, parents }) {
    const above = parents[parents.length - 1];
    if (above?.type === 'concatenated_string')
        return;
    const { value, parts, bytes, fString } = stringContent(tree, node);
    const docstring = above?.type === 'expression_statement' && above.children.length === 1;
    const known = value === undefined ? {} : { value };
    module.strings.push({
        ...placeOf(context),
        ...known,
        parts,
        span: spanOf(node),
        bytes,
        fString,
        docstring,
    });
}
function collectGlobals(module, { tree, node, context }) {
    for (const name of node.children) {
        const functionName = context.functionName ?? '';
        module.globals.push({ name: textOf(tree, name), functionName, span: spanOf(name) });
    }
}
/** `__all__ = ['a', 'b']`, bound once. */
function exported(tree, scope) {
    const [binding, ...others] = scope.bindings.get('__all__') ?? [];
    const value = binding?.value;
    if (binding === undefined || others.length > 0 || !value || !/^(list|tuple)$/.test(value.type))
        return undefined;
    const names = value.children.map(each => (isString(each) ? stringContent(tree, each).value : undefined));
    const known = names.filter(name => name !== undefined);
    return known.length === names.length ? { names: known, span: spanOf(binding.statement) } : undefined;
}

;// CONCATENATED MODULE: ./build/python/syntax-error.js



/**
 * The parser is right that there is an error, and often wrong about where. Brackets, quotes and indentation are told by
 * the lines (lines.ts); everything else by parsing one logical line after the other until one of them fails. An error
 * that no line shows is not reported.
 *
 * Where the parser sees no error, there may still be Python 2, which its grammar takes on purpose, or an indentation
 * that Python refuses.
 */
function findSyntaxError({ copy, broken }, lines, parse) {
    const { problem } = lines;
    if (broken)
        return firstBadLine(copy.text, lines, parse) ?? problem ?? misplaced(copy.text, lines.lines);
    const old = firstOld(copy);
    // Where the parser is content with quotes and brackets, it knows better than the lines.
    const indentation = problem?.problem === 'indentation' ? problem : undefined;
    if (old && indentation)
        return old.start < indentation.start ? old : indentation;
    return old ?? indentation ?? misplaced(copy.text, lines.lines);
}
/** Files with more statements than this are not searched line by line. */
const MAX_LINES = 20_000;
function firstBadLine(text, { lines, blanks, problem }, parse) {
    if (lines.length > MAX_LINES)
        return undefined;
    const plain = withBlanks(text, blanks);
    const cut = problem === undefined || problem.problem === 'indentation' ? undefined : lines[lines.length - 1];
    for (const line of lines) {
        // The line with the bracket or quote that is wrong has everything behind it in it.
        if (line === cut)
            return undefined;
        const error = errorOfLine(text, plain, line, parse);
        if (error)
            return error;
    }
    return undefined;
}
/** What may stand around a line, so that it is a program on its own. */
const BEFORE = {
    elif: 'if a:\n pass\n',
    else: 'if a:\n pass\n',
    except: 'try:\n pass\n',
    finally: 'try:\n pass\n',
};
const COMPOUND = new Set([
    ...['def', 'class', 'if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with'],
]);
function errorOfLine(text, plain, line, parse) {
    const { start, end, firstWord, hasColon, opensBlock } = line;
    if (COMPOUND.has(firstWord) && !hasColon)
        return { start, end, problem: 'missing', detail: ':' };
    const isCase = firstWord === 'case' && opensBlock;
    const before = isCase ? 'match a:\n ' : (BEFORE[firstWord] ?? '');
    const parsed = parse(before + plain.slice(start, end) + behind(text, line));
    if (parsed === undefined)
        return undefined;
    const error = parsed.broken ?? firstOld(parsed.copy);
    if (error === undefined)
        return undefined;
    const offset = start - before.length;
    const at = Math.min(Math.max(error.start + offset, start), end);
    return {
        ...error,
        start: at,
        end: Math.min(Math.max(error.end + offset, at), end),
        detail: detail(text, at, error),
    };
}
function behind(text, { start, firstWord, opensBlock }) {
    if (text[start] === '@')
        return '\ndef f(): pass\n';
    if (firstWord === 'match' && opensBlock)
        return '\n case _: pass\n';
    const body = opensBlock ? ' pass\n' : '\n';
    return firstWord === 'try' ? `${body}finally:\n pass\n` : body;
}
function detail(text, at, error) {
    return error.problem === 'missing' ? error.detail : restOfLine(text, at);
}
/** The statements that another one must come before, in the same block. */
const FOLLOWS = {
    elif: ['if', 'elif'],
    else: ['if', 'elif', 'for', 'while', 'except', 'async'],
    except: ['try', 'except'],
    finally: ['try', 'except', 'else'],
};
/** `else` without `if`, `try` without `except`: every line is right on its own. */
function misplaced(text, lines) {
    const open = [];
    for (const line of lines) {
        let last;
        while ((open[open.length - 1]?.indent ?? -1) >= line.indent) {
            last = open.pop();
            if (last?.firstWord === 'try' && !isHandler(line, last.indent))
                return unexpected(text, line);
        }
        const before = FOLLOWS[line.firstWord];
        if (before && line.hasColon && !before.includes(last?.firstWord ?? ''))
            return unexpected(text, line);
        open.push(line);
    }
    const unfinished = open.find(({ firstWord, hasColon }) => firstWord === 'try' && hasColon);
    return unfinished && { ...unexpected(text, unfinished), problem: 'missing', detail: 'except' };
}
function isHandler({ indent, firstWord }, of) {
    return indent === of && (firstWord === 'except' || firstWord === 'finally');
}
function unexpected(text, { start, end }) {
    const shown = restOfLine(text, start);
    return { start, end: Math.min(end, start + shown.length), problem: 'unexpected', detail: shown };
}
/** Goes down to the first node that has an error in it, as deep as it can. */
function firstBroken(tree, text) {
    if (!tree.rootNode.hasError)
        return undefined;
    let node = tree.rootNode;
    while (node !== null && !node.isMissing && !node.isError) {
        node = node.children.find(each => each.hasError || each.isMissing) ?? null;
    }
    const start = Math.min(node?.startIndex ?? 0, text.length);
    if (node?.isMissing)
        return { start, end: start, problem: 'missing', detail: node.type };
    // An ERROR node may hold half the file; what Python stumbles over is rarely all of it.
    const shown = restOfLine(text, start);
    const end = Math.min(start + shown.length, Math.max(node?.endIndex ?? start, start));
    return { start, end, problem: 'unexpected', detail: shown };
}
function firstOld(copy) {
    for (const node of copy.suspects) {
        const problem = oldSyntax(copy, node);
        if (problem) {
            const shown = restOfLine(copy.text, node.start);
            const end = Math.min(node.end, node.start + shown.length);
            return { start: node.start, end, problem, detail: shown };
        }
    }
    return undefined;
}
function oldSyntax(copy, node) {
    switch (node.type) {
        case 'print_statement':
            // `print >>stream, x` is an expression of Python 3, if a useless one.
            return child(node, 'chevron') ? undefined : 'print-statement';
        case 'exec_statement':
            return 'exec-statement';
        default:
            return isOld(copy, node) ? 'python-2' : undefined;
    }
}
function isOld(copy, node) {
    switch (node.type) {
        case 'except_clause':
            // Python 3.14 reads `except A, b:` again, as two kinds of errors; the servers run none such.
            return node.children.filter(each => each.type !== 'block').length > 1;
        case 'raise_statement':
            return node.children[0]?.type === 'expression_list';
        case 'comparison_operator':
            return operatorOf(copy, node) === '<>';
        case 'integer':
            return /^0[0-9_]*[1-9]|[lL]$/.test(textOf(copy, node)) && !/^0[xXbBoO][^lL]*$/.test(textOf(copy, node));
        case 'string':
            return /^(`|ur)/i.test(copy.text.slice(node.start, node.start + 2));
        case 'parameters':
        case 'lambda_parameters':
            return child(node, 'tuple_pattern') !== undefined;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/python/reader.js
/**
 * Loads the parser and reads Python with it. The parser is WebAssembly and 0.8 MB, which a run without Python never
 * loads. Its three files are carried as they are, once: they lie beside the bundle of the Action, one folder above the
 * bundle of the command line (scripts/build.ts), and in node_modules where the sources run.
 */









const LIBRARY = { package: 'web-tree-sitter', name: 'web-tree-sitter.js' };
const RUNTIME = { package: 'web-tree-sitter', name: 'web-tree-sitter.wasm' };
const GRAMMAR = { package: 'tree-sitter-python', name: 'tree-sitter-python.wasm' };
let loading;
/** @throws Error where the parser's files are missing or are not what this version needs */
function loadPythonReader() {
    loading ??= load();
    return loading;
}
async function load() {
    const url = (0,external_node_url_.pathToFileURL)(locate(LIBRARY)).href;
    const [library, runtime, grammar] = await Promise.all([
        // Not bundled: the bundler carries it twice, and breaks its way to ask for modules of Node.
        import(/* webpackIgnore: true */ url),
        (0,promises_.readFile)(locate(RUNTIME)),
        (0,promises_.readFile)(locate(GRAMMAR)),
    ]);
    await library.Parser.init({ wasmBinary: runtime });
    const language = await library.Language.load(grammar);
    const parser = new library.Parser().setLanguage(language);
    const kinds = kindsOf(language);
    return { read: text => read(parser, kinds, text) };
}
/** As seen from this module in src/ or build/, or from the bundle that it became a part of. */
function locate(file) {
    const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
    const folders = [here, external_node_path_.join(here, '..'), external_node_path_.join(here, '..', '..', 'node_modules', file.package)];
    const found = folders.map(folder => external_node_path_.join(folder, file.name)).find(place => (0,external_node_fs_.existsSync)(place));
    if (found === undefined)
        throw new Error(`${file.name} is missing: it belongs beside index.js of dist/`);
    return found;
}
/** A file of n characters takes the parser about n / 50 steps; n / 10 in the worst that was seen. */
const STEPS_AT_LEAST = 2000;
const STEPS_PER_CHARACTER = 0.25;
function read(parser, kinds, written) {
    // Line ends of old Macintoshes: Python takes them, the grammar does not.
    const text = written.replace(/\r(?!\n)/g, '\n');
    if (longestIdleRun(text) > MAX_IDLE_LINES)
        return unreadModule(text);
    const parse = (piece) => parseOnce(parser, kinds, piece);
    let parsed = parse(text);
    if (parsed === undefined)
        return unreadModule(text);
    const lines = parsed.broken || isMisindented(parsed.copy) ? readLines(text) : NO_LINES;
    if (parsed.broken && lines.problem === undefined) {
        // The parser takes a line in brackets that is indented less than its statement for the end of the block.
        const again = parse(withBlanks(text, lines.blanks));
        if (again !== undefined && again.broken === undefined)
            parsed = { ...again, copy: { ...again.copy, text } };
    }
    const error = findSyntaxError(parsed, lines, parse);
    return readModule(parsed.copy, error, parsed.broken !== undefined);
}
const NO_LINES = { lines: [], blanks: [] };
/** Undefined where the text costs too much. */
function parseOnce(parser, kinds, text) {
    let left = STEPS_AT_LEAST + text.length * STEPS_PER_CHARACTER;
    const progressCallback = () => {
        left -= 1;
        return left < 0;
    };
    const tree = parser.parse(text, null, { progressCallback });
    if (tree === null) {
        // Without this the parser would go on with the text that it left off at.
        parser.reset();
        return undefined;
    }
    try {
        return { copy: copyTree(tree, text, kinds), broken: firstBroken(tree, text) };
    }
    finally {
        tree.delete();
    }
}
/**
 * Behind a block the parser looks through all comments and empty lines up to the next statement, at each of them
 * again: 100,000 such lines take it minutes, 2,000 take 0.1 s.
 */
const MAX_IDLE_LINES = 2000;
function longestIdleRun(text) {
    let [longest, run] = [0, 0];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        run = isIdle(text, start, end) ? run + 1 : 0;
        longest = Math.max(longest, run);
        start = end + 1;
    }
    return longest;
}
/** A line with nothing but white space, a comment or a line continuation. */
function isIdle(text, start, end) {
    for (let at = start; at < end; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === HASH || unit === BACKSLASH)
            return true;
        if (unit !== SPACE && (unit < reader_TAB || unit > RETURN))
            return false;
    }
    return true;
}
const [reader_TAB, RETURN, SPACE, HASH, BACKSLASH] = [9, 13, 32, 35, 92];

// EXTERNAL MODULE: ./build/checks/check.js
var check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/checks/paths/places.js
var places = __webpack_require__(6099);
;// CONCATENATED MODULE: ./build/checks/scoring/script.js
/**
 * The scoring script of a deployment, as data. Each Python file is read once in a run, however many deployments name
 * it, and what is wrong with it carries the same identity from each of them: the run reports it once.
 */







/** Nobody writes Python as long as this; a file that is, is not read. */
const MAX_BYTES = 2_000_000;
const SCRIPT = 'code_configuration.scoring_script';
/**
 * A check of the scoring script. Nothing is asked where there is no script to read: a missing one is
 * `paths/scoring-script`'s to report, one that is no Python `scoring/syntax`'s.
 */
function defineScriptCheck({ judge, ...facts }) {
    const isOfSyntax = facts.id === 'scoring/syntax';
    return {
        ...facts,
        needs: 'files',
        since: '1.0.0',
        of: check/* DEPLOYMENTS */.$i,
        // A run without Python loads no parser.
        run: context => {
            const path = pathOf(context);
            return path === undefined ? [] : later(path, context);
        },
    };
    async function* later(path, context) {
        const script = scriptAt(path, context, await loadPythonReader());
        // Where Python gives up, nothing is sure of what stands around.
        if (script === undefined || (script.module.syntaxError !== undefined && !isOfSyntax))
            return;
        yield* judge(script, context);
    }
}
/** The script's absolute path, if it is a Python file of this repository. */
function pathOf({ document, files }) {
    const place = (0,places/* scoringScript */.B6)(document, files);
    const look = place && files.look(place.base, place.written);
    if (look?.kind !== 'file' || !/\.py$/i.test(look.path))
        return undefined;
    // What lies outside of the repository is not read: its text could end up in a report.
    return files.leavesRepository(document.source.path, look.path) === true ? undefined : look.path;
}
function scriptAt(path, { document, files }, reader) {
    const place = (0,places/* codeFolder */.O8)(document);
    const read = (other) => files.leavesRepository(path, other) === true ? undefined : readOnce(files, reader, other);
    const file = read(path);
    if (file === undefined || place === undefined)
        return undefined;
    const { environment } = document;
    const isOwnContainer = environment.form === 'inline' && environment.view.has('inference_config');
    const code = files.look(place.base, place.written).path;
    return { ...file, document, files, codeFolder: code, folder: (0,external_node_path_.dirname)(path), isOwnContainer, read };
}
const readings = new WeakMap();
function readOnce(files, reader, path) {
    const known = readings.get(files) ?? new Map();
    readings.set(files, known);
    if (!known.has(path)) {
        const text = pythonText(path);
        const source = text === undefined ? undefined : new documents_source/* Source */.k(files.display(path), path, text);
        known.set(path, source && { source, module: reader.read(source.text) });
    }
    return known.get(path);
}
function pythonText(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        if (!stats.isFile() || stats.size > MAX_BYTES)
            return undefined;
        const { text, problem: unread } = decodePython((0,external_node_fs_.readFileSync)(path));
        return unread === undefined ? text : undefined;
    }
    catch {
        // Not there any more, or not for us to read.
        return undefined;
    }
}
/** A problem at a place of a Python file, with the line of the deployment that names the script beside it. */
function problemIn(script, file, span, options = {}) {
    const { key = '', related = [], ...rest } = options;
    const named = { message: 'scoring/init/named', at: script.document.range(SCRIPT) };
    const made = (0,check/* problem */.CC)(script.document, SCRIPT, {
        ...rest,
        range: rangeIn(file, span),
        related: [...related, named],
    });
    const route = key === '' ? ['python'] : ['python', key];
    return { ...made, route, isTemplate: false };
}
function rangeIn({ source }, { start, end }) {
    return { file: source.file, start: source.position(start), end: source.position(Math.max(start, end)) };
}
/** An edit of a Python file. */
function editIn(file, span, text) {
    return { at: rangeIn(file, span), text };
}

;// CONCATENATED MODULE: ./build/checks/scoring/download-in-init.js


/** Functions that go to the internet, whatever they are given. Sources: the reference pages of the libraries, 2026-11. */
const DOWNLOADS = /^(?:nltk\.download|spacy\.cli\.download|torch\.hub\.(?:load|load_state_dict_from_url|download_url_to_file)|huggingface_hub\.(?:snapshot_download|hf_hub_download)|urllib\.request\.urlretrieve|wget\.download|gdown\.download|tensorflow_hub\.load|(?:tensorflow\.)?keras\.utils\.get_file|kagglehub\.\w+_download|easyocr\.Reader|whisper\.load_model)$/;
/** Functions that go there when their first argument is the name of a model and no folder. */
const BY_NAME = /^(?:transformers\.(?:\w+\.from_pretrained|pipeline)|sentence_transformers\.(?:SentenceTransformer|CrossEncoder)|diffusers\.\w+\.from_pretrained|tokenizers\.Tokenizer\.from_pretrained|tiktoken\.(?:get_encoding|encoding_for_model)|datasets\.load_dataset)$/;
/** Functions that go where an address says. */
const BY_ADDRESS = /^(?:requests\.(?:get|post|put|head|request)|httpx\.(?:get|post|stream)|urllib\.request\.urlopen)$/;
/** What stays reachable by private endpoints, or within the container. */
const PRIVATE_HOST = /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|[\w.-]*\.(?:azure\.com|azure\.net|windows\.net|azureml\.ms|azurecr\.io)\b)/i;
/**
 * `init()` downloads nothing from the internet where the deployment has no way there: with
 * `egress_public_network_access: disabled` only the workspace's own resources can be reached, by private endpoints.
 */
const downloadInInit = defineScriptCheck({
    id: 'scoring/download-in-init',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    *judge(script) {
        if (script.document.string('egress_public_network_access')?.toLowerCase() !== 'disabled')
            return;
        for (const call of script.module.calls) {
            const isAtStart = call.where !== 'function' || call.functionName === 'init';
            if (!isAtStart || call.mainOnly || !goesOut(call))
                continue;
            const related = [
                {
                    message: 'scoring/download-in-init/egress',
                    at: script.document.range('egress_public_network_access'),
                },
            ];
            yield problemIn(script, script, call.calleeSpan, {
                values: {
                    call: (0,shown/* shown */.S)(call.callee),
                    where: call.where === 'function' ? 'init()' : 'the start of the script',
                },
                severity: call.conditional ? 'notice' : 'warning',
                related,
                key: call.target,
            });
        }
    },
});
function goesOut({ target, args }) {
    if (args.some(({ keyword, name }) => keyword === 'local_files_only' && name === 'True'))
        return false;
    if (DOWNLOADS.test(target))
        return true;
    if (BY_NAME.test(target))
        return isNameOfModel(modelOf(target, args));
    const [first] = args;
    const address = first?.value ?? args.find(({ keyword }) => keyword === 'url')?.value;
    return (BY_ADDRESS.test(target) &&
        address !== undefined &&
        /^https?:/i.test(address) &&
        !PRIVATE_HOST.test(address));
}
/** `pipeline('summarization', model='org/name')`: the task comes first. */
function modelOf(target, args) {
    const byKeyword = args.find(({ keyword }) => keyword === 'model' || keyword === 'pretrained_model_name_or_path' || keyword === 'model_name_or_path');
    if (byKeyword !== undefined)
        return byKeyword;
    const at = target.endsWith('.pipeline') ? 1 : 0;
    const positional = args.filter(({ keyword, star }) => keyword === undefined && star === undefined);
    // A pipeline without a model takes the task's own from the internet.
    return target.endsWith('.pipeline') && positional.length === 1 && args.length === 1
        ? positional[0]
        : positional[at];
}
/** `bert-base-uncased`, `org/name`; `./model`, `/models/x` and what is only known later are none. */
function isNameOfModel(argument) {
    return (argument?.value !== undefined &&
        /^[\w.-]+(?:\/[\w.-]+)?$/.test(argument.value) &&
        !/^\.{1,2}(?:\/|$)/.test(argument.value));
}

;// CONCATENATED MODULE: ./build/checks/scoring/decorators.js
/** The decorators that the server knows of: they leave the signature of `run` as it is. */
/** `run` is given the request itself (azureml_inference_server_http.api.aml_request, azureml.contrib.services.aml_request). */
const RAW_DECORATOR = 'rawhttp';
/** `run` is given the keys of the input, one parameter each (inference_schema.schema_decorators). */
const SCHEMA_DECORATORS = ['input_schema', 'output_schema'];
/** The decorator's own name, also where it was imported under another. */
function decoratorName({ name, target }) {
    const own = lastPart(target);
    return own === RAW_DECORATOR || SCHEMA_DECORATORS.includes(own) ? own : lastPart(name);
}
function isOfServer(decorator) {
    const name = decoratorName(decorator);
    return name === RAW_DECORATOR || SCHEMA_DECORATORS.includes(name);
}
function lastPart(dotted) {
    return dotted.slice(dotted.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./build/checks/scoring/local-modules.js
/**
 * How the container finds the modules beside the scoring script.
 *
 * The server puts AML_APP_ROOT at the end of `sys.path` (microsoft/azureml-inference-server 1.5.1, `aml_blueprint.py`)
 * and loads the script itself by its path, as a module `entry_module` outside of any package (`user_script.py`).
 * AML_APP_ROOT is the folder of the script (azure-ai-ml 1.34.0 `azureml_image_context.py`; seen from deployments:
 * /var/azureml-app/<code folder>). Nothing tells of scripts in a folder below the code folder, so both folders count.
 */

/** Compiled modules, which Python imports as it does sources. */
const COMPILED = /^([^.]+)(?:\.[\w-]+)*\.(?:so|pyd|pyc)$/;
/** The files of the folder itself come first; those below do not matter here. */
const ENOUGH_FILES = 500;
/** The folders that imports of a script start from. */
function roots({ folder, codeFolder }) {
    return [...new Set([folder, codeFolder])];
}
/** A module by its name in one folder. */
function moduleIn(files, folder, name) {
    const source = files.look(folder, `${name}.py`);
    const package_ = files.look(folder, name);
    // Python prefers a package to a module of the same name, and both to a folder that is none.
    if (package_.kind === 'folder') {
        const init = files.look(package_.path, '__init__.py');
        if (init.kind === 'file')
            return { kind: 'file', path: init.path };
        if (source.kind !== 'file')
            return { kind: 'folder', path: package_.path };
    }
    if (source.kind === 'file')
        return { kind: 'file', path: source.path };
    if (isCompiled(files, folder, name))
        return { kind: 'compiled' };
    return inOtherCase(files, folder, name);
}
function inOtherCase(files, folder, name) {
    const source = files.look(folder, `${name}.py`);
    // A folder in other letter case is a module's only where it holds one: `import PIL` is not meant to be `pil/`.
    const init = files.look(folder, `${name}/__init__.py`);
    if (source.kind === 'other-case')
        return ofOtherCase(source.actual, (0,external_node_path_.basename)(source.actual, '.py'), name);
    if (init.kind === 'other-case')
        return ofOtherCase((0,external_node_path_.dirname)(init.actual), (0,external_node_path_.basename)((0,external_node_path_.dirname)(init.actual)), name);
    return { kind: 'missing' };
}
/** The ending alone may be what differs: `utils.PY`. */
function ofOtherCase(path, actual, name) {
    const isName = actual !== name && actual.toLowerCase() === name.toLowerCase();
    return isName ? { kind: 'other-case', actual, path } : { kind: 'missing' };
}
const compiled = new WeakMap();
/** `utils.cpython-310-x86_64-linux-gnu.so` */
function isCompiled(files, folder, name) {
    const known = compiled.get(files) ?? new Map();
    compiled.set(files, known);
    let names = known.get(folder);
    if (names === undefined) {
        const below = files.filesBelow(folder, ENOUGH_FILES).filter(file => !file.name.includes('/'));
        names = new Set(below.flatMap(file => COMPILED.exec(file.name)?.[1] ?? []));
        known.set(folder, names);
    }
    return names.has(name);
}
/** A dotted module from a folder: the whole name, and the first part that is not there. */
function resolveIn(files, folder, dotted) {
    const names = dotted.split('.');
    let at = folder;
    let parent;
    for (const [index, name] of names.entries()) {
        const found = moduleIn(files, at, name);
        const isLast = index === names.length - 1;
        const isThere = found.kind === 'file' || found.kind === 'folder';
        const isPackage = found.kind === 'folder' || (found.kind === 'file' && /[\\/]__init__\.py$/.test(found.path));
        if (isLast || !isThere || !isPackage) {
            const missing = names.slice(0, index + (isLast || !isThere ? 1 : 2)).join('.');
            // What stands in a module that is no package cannot be told apart from what it makes at run time.
            const result = isThere && !isLast ? { kind: 'compiled' } : found;
            return { found: result, ...(result.kind === 'missing' && { missing }), ...(parent && { parent }) };
        }
        parent = found;
        at = found.kind === 'folder' ? found.path : (0,external_node_path_.dirname)(found.path);
    }
    return { found: { kind: 'missing' }, missing: dotted };
}
/** A module by its dotted name, as an absolute import of the script finds it. */
function resolveAbsolute(script, dotted) {
    let best = {
        found: { kind: 'missing' },
        missing: dotted,
        root: script.folder,
    };
    for (const root of roots(script)) {
        const resolved = { ...resolveIn(script.files, root, dotted), root };
        if (resolved.found.kind !== 'missing' && resolved.found.kind !== 'other-case')
            return resolved;
        const isBetter = resolved.found.kind === 'other-case' || resolved.missing !== dotted.split('.')[0];
        if (isBetter)
            best = resolved;
    }
    return best;
}
/** The folder that a relative import of a file in a package starts from. */
function relativeFolder(file, level) {
    let folder = (0,external_node_path_.dirname)(file.source.path);
    for (let up = 1; up < level; up += 1)
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
/** A project of more local modules is not followed to the end, nor is a file or a line of more imports. */
const MAX_MODULES = 300;
const MAX_IMPORTS = 500;
const loaded = new WeakMap();
/** The local modules that Python loads when it loads the script, the script not among them. */
function loadedModules(script) {
    const known = loaded.get(script.document);
    if (known !== undefined && known.script.source === script.source)
        return known.modules;
    const modules = follow(script);
    loaded.set(script.document, { script, modules });
    return modules;
}
function follow(script) {
    const found = new Map();
    const open = [{ file: script, isSure: true }];
    for (let next = open.shift(); next !== undefined && found.size < MAX_MODULES; next = open.shift()) {
        for (const each of next.file.module.imports.slice(0, MAX_IMPORTS)) {
            if (each.mainOnly)
                continue;
            const isSure = next.isSure && isSurelyRun(script, next.file, each);
            for (const path of importedFiles(script, next.file, each)) {
                const known = found.get(path);
                if (path === script.source.path || (known !== undefined && (known.isSure || !isSure)))
                    continue;
                const file = script.read(path);
                if (file === undefined)
                    continue;
                const module = { file, isSure };
                found.set(path, module);
                open.push(module);
            }
        }
    }
    return [...found.values()];
}
/** An import that Python comes to before the container is ready: at import, in `init()` of the script. */
function isSurelyRun(script, file, { where, functionName, conditional, guarded, mainOnly }) {
    if (conditional || guarded || mainOnly)
        return false;
    return where !== 'function' || (file.source === script.source && functionName === 'init');
}
/** The files that an import loads: the packages on the way, the module, and what `from package import module` names. */
function importedFiles(script, file, { module, level, names }) {
    const from = level === 0 ? undefined : relativeFolder(file, level);
    const inner = (names ?? [])
        .slice(0, MAX_IMPORTS)
        .map(({ name }) => (module === '' ? name : `${module}.${name}`));
    const paths = [];
    for (const dotted of [...prefixes(module), ...inner]) {
        const { found } = from === undefined ? resolveAbsolute(script, dotted) : resolveIn(script.files, from, dotted);
        if (found.kind === 'file')
            paths.push(found.path);
    }
    if (from !== undefined && module === '') {
        const init = script.files.look(from, '__init__.py');
        if (init.kind === 'file')
            paths.push(init.path);
    }
    return paths;
}
function prefixes(dotted) {
    if (dotted === '')
        return [];
    const names = dotted.split('.');
    return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

;// CONCATENATED MODULE: ./build/checks/scoring/definitions.js
/** What the server finds under a name of the scoring script: `init`, `run`. */


const UNKNOWN = { kind: 'unknown' };
/** Names that stand for names of files that import files: a search goes no further than this. */
const definitions_MAX_STEPS = 300;
function definitionOf(script, name) {
    return inFile(script, script, name, new Set());
}
/** Whether a file has a name, as far as its text tells: false only where it surely does not. */
function definedIn(script, file, name) {
    const { kind } = inFile(script, file, name, new Set());
    return kind !== 'missing' && kind !== 'main-only';
}
function inFile(script, file, name, seen) {
    const step = JSON.stringify([file.source.path, name]);
    if (seen.has(step) || seen.size === definitions_MAX_STEPS || file.module.syntaxError !== undefined)
        return UNKNOWN;
    seen.add(step);
    const all = bindingsOf(file, name);
    const bindings = all.filter(({ mainOnly }) => !mainOnly);
    const last = bindings.filter(({ conditional }) => !conditional).at(-1);
    if (last === undefined) {
        if (bindings.length > 0)
            return UNKNOWN;
        return unbound(script, file, name, all[0], seen);
    }
    // What comes after it in an `if` may take its place.
    const isLastWord = bindings.at(-1) === last && !bindings.some(isLaterGlobal);
    return isLastWord ? ofBinding(script, file, last, seen) : UNKNOWN;
}
function isLaterGlobal(binding) {
    return binding.kind === 'assignment' && binding.assignment.viaGlobal === true;
}
/** In the order of the text. */
function bindingsOf({ module }, name) {
    const found = [];
    for (const definition of module.functions) {
        if (definition.name === name)
            found.push({ kind: 'function', definition, at: definition.nameSpan, ...flags(definition) });
    }
    for (const each of module.classes) {
        if (each.name === name)
            found.push({ kind: 'class', at: each.nameSpan, ...flags(each) });
    }
    for (const assignment of module.assignments) {
        if (assignment.name === name)
            found.push({ kind: 'assignment', assignment, at: assignment.nameSpan, ...flags(assignment) });
    }
    for (const from of module.imports) {
        if (from.where !== 'top' || from.dynamic)
            continue;
        const conditional = from.conditional || from.guarded;
        const common = { kind: 'import', from, conditional, mainOnly: from.mainOnly };
        const own = from.names?.find(({ asName }) => asName === name);
        if (own !== undefined)
            found.push({ ...common, name: own, at: own.span });
        else if (from.names === undefined && boundName(from) === name)
            found.push({ ...common, name: undefined, at: from.moduleSpan });
    }
    return found.sort((a, b) => a.at.start - b.at.start);
}
function flags({ conditional, mainOnly }) {
    return { conditional, mainOnly };
}
function boundName({ module, asName }) {
    return asName ?? module.split('.')[0] ?? '';
}
/** No binding of its own: `from module import *` may bring it. */
function unbound(script, file, name, mainOnly, seen) {
    const opaque = file.module.opaque.filter(fact => !fact.mainOnly);
    if (opaque.some(({ reason }) => reason !== 'star-import'))
        return UNKNOWN;
    for (const star of opaque) {
        const found = inStar(script, file, star, name, seen);
        if (found.kind !== 'missing')
            return found;
    }
    return mainOnly === undefined ? { kind: 'missing' } : { kind: 'main-only', file, at: mainOnly.at };
}
function inStar(script, file, star, name, seen) {
    const other = localFile(script, file, star.module ?? '', star.level ?? 0);
    if (other === undefined || star.conditional || star.where !== 'top')
        return UNKNOWN;
    const { all, assignments } = other.module;
    // A list that is made at run time.
    if (all === undefined && assignments.some(assignment => assignment.name === '__all__'))
        return UNKNOWN;
    if (all !== undefined && !all.names.includes(name))
        return { kind: 'missing' };
    return inFile(script, other, name, seen);
}
function localFile(script, file, module, level) {
    if (module === '')
        return undefined;
    const { found } = level === 0
        ? resolveAbsolute(script, module)
        : resolveIn(script.files, relativeFolder(file, level), module);
    return found.kind === 'file' ? script.read(found.path) : undefined;
}
function ofBinding(script, file, binding, seen) {
    switch (binding.kind) {
        case 'function': {
            const { definition, at } = binding;
            return { kind: 'function', file, at, definition, params: definition.params };
        }
        case 'class':
            return UNKNOWN;
        case 'assignment':
            return ofValue(script, file, binding.assignment, seen);
        case 'import':
            return ofImport(script, file, binding, seen);
    }
}
function ofValue(script, file, { value, nameSpan: at, deleted }, seen) {
    if (deleted)
        return UNKNOWN;
    switch (value.kind) {
        case 'lambda':
            return { kind: 'function', file, at, definition: undefined, params: value.params };
        case 'none':
            return { kind: 'not-callable', file, at, what: 'None' };
        case 'string':
            return { kind: 'not-callable', file, at, what: 'a text' };
        case 'constant':
            return { kind: 'not-callable', file, at, what: 'a value' };
        case 'name':
            return ofName(script, file, value.name, seen);
        default:
            return UNKNOWN;
    }
}
/** `run = predict`, `run = handler.run` with `handler = Handler()`. */
function ofName(script, file, dotted, seen) {
    const [first = '', method, ...more] = dotted.split('.');
    if (more.length > 0)
        return UNKNOWN;
    if (method === undefined) {
        const found = inFile(script, file, first, seen);
        // A name that nothing binds may be one of Python's own.
        return found.kind === 'function' ? found : UNKNOWN;
    }
    const made = file.module.assignments.filter(({ name }) => name === first);
    const [own] = made;
    if (made.length !== 1 || own === undefined || own.value.kind !== 'call' || own.conditional || own.viaGlobal)
        return UNKNOWN;
    return methodOf(script, file, own.value.callee, method);
}
function methodOf(script, file, className, method) {
    const home = file.module.classes.some(({ name }) => name === className)
        ? file
        : importedFrom(script, file, className);
    const classes = home?.module.classes.filter(({ name }) => name === className) ?? [];
    const [own] = classes;
    if (home === undefined ||
        own === undefined ||
        classes.length !== 1 ||
        own.conditional ||
        own.decorators.length > 0)
        return UNKNOWN;
    const methods = own.methods.filter(({ name }) => name === method);
    const [definition] = methods;
    if (definition === undefined || methods.length !== 1)
        return UNKNOWN;
    const kinds = definition.decorators.map(({ name }) => name);
    if (kinds.some(kind => kind !== 'staticmethod'))
        return UNKNOWN;
    const params = kinds.length === 0 ? definition.params.slice(1) : definition.params;
    return {
        kind: 'function',
        file: home,
        at: definition.nameSpan,
        definition: { ...definition, decorators: [] },
        params,
    };
}
function importedFrom(script, file, name) {
    const from = file.module.imports.find(each => each.names?.some(own => own.asName === name && own.name === name));
    return from && localFile(script, file, from.module, from.level);
}
function ofImport(script, file, binding, seen) {
    const { from, name, at } = binding;
    if (name === undefined)
        return UNKNOWN;
    const home = localFile(script, file, from.module, from.level);
    if (home === undefined)
        return UNKNOWN;
    const found = inFile(script, home, name.name, seen);
    if (found.kind !== 'missing' && found.kind !== 'main-only')
        return found;
    // `from package import module` is no function, but it is there.
    if (/[\\/]__init__\.py$/.test(home.source.path) &&
        moduleIn(script.files, (0,external_node_path_.dirname)(home.source.path), name.name).kind !== 'missing')
        return UNKNOWN;
    return { kind: 'not-imported', file, at, module: from.module };
}

;// CONCATENATED MODULE: ./build/checks/scoring/first-request.js




/**
 * What lets the container start and then fails each request: the server calls `init()` and `run(input)` as plain
 * functions, without `await`, and gives `run` the input by the name of its first parameter and nothing else
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py` and `input_parsers.py`).
 */
const firstRequest = defineScriptCheck({
    id: 'scoring/first-request',
    confidence: 'likely',
    severity: 'error',
    *judge(script) {
        const init = definitionOf(script, 'init');
        if (init.kind === 'function')
            yield* neverDone(script, init, 'init');
        const run = definitionOf(script, 'run');
        if (run.kind !== 'function')
            return;
        yield* neverDone(script, run, 'run');
        yield* notGiven(script, run);
    },
});
/** Calling a coroutine or a generator does nothing yet. What a generator `run` gives may be streamed. */
function* neverDone(script, { file, at, definition }, name) {
    if (definition === undefined || definition.decorators.some(each => !isOfServer(each)))
        return;
    const message = definition.isAsync
        ? `async-${name}`
        : name === 'init' && definition.isGenerator
            ? 'generator-init'
            : undefined;
    if (message !== undefined)
        yield tell(script, file, at, message, {}, 'warning');
}
/** With a schema, each parameter is a key of the input; without, there is the one. */
function* notGiven(script, { file, definition, params }) {
    const names = (definition?.decorators ?? []).map(decoratorName);
    if (names.some(name => name !== RAW_DECORATOR))
        return;
    if (params.some(({ kind }) => kind !== 'normal' && kind !== 'keyword-only'))
        return;
    const [input, ...others] = params.filter(({ name }) => name !== 'request_headers');
    const extra = others.find(({ hasDefault }) => !hasDefault);
    if (input === undefined || extra === undefined)
        return;
    yield tell(script, file, extra.span, 'extra', { parameter: (0,shown/* shown */.S)(extra.name), input: (0,shown/* shown */.S)(input.name) }, 'error');
}
function tell(script, file, at, message, values, severity) {
    return problemIn(script, file, at, {
        message,
        values,
        severity: script.isOwnContainer ? 'notice' : severity,
    });
}

// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __webpack_require__(7242);
;// CONCATENATED MODULE: ./build/checks/scoring/not-there.js
/** What is said where the server does not find `init` or `run`. */



/** Names that people give to what the server wants as `init` or `run`. */
const MEANT = {
    init: ['initialize', 'initialise', 'setup', 'load', 'load_model', 'startup', 'init_model', '__init__'],
    run: [
        'predict',
        'score',
        'inference',
        'infer',
        'invoke',
        'process',
        'handle',
        'main',
        'run_model',
        'scoring',
    ],
};
function* notThere(script, name, found) {
    const severity = script.isOwnContainer ? 'notice' : 'error';
    const at = 'at' in found ? found.at : undefined;
    const file = 'file' in found ? found.file : script;
    const tell = (message, values = {}) => problemIn(script, file, at ?? startOf(script), {
        message,
        severity,
        values: { name, file: file.source.file, ...values },
    });
    if (found.kind === 'main-only')
        yield tell('main-only');
    else if (found.kind === 'not-callable')
        yield tell('not-callable', { what: found.what });
    else if (found.kind === 'not-imported')
        yield tell('not-imported', { module: (0,shown/* shown */.S)(found.module) });
    else if (found.kind === 'missing' && !isForPrepost(script))
        yield missing(script, name, severity);
}
/** The server's other mode (`--prepost`) takes a class of this name instead (`prepost_server/script_loader.py`). */
function isForPrepost({ module }) {
    return module.classes.some(each => each.name === 'ModelHandler');
}
function missing(script, name, severity) {
    const { functions, classes } = script.module;
    const values = { name, file: script.source.file };
    const other = meant(name, functions.filter(each => !each.mainOnly).map(each => each.name));
    const definition = functions.find(each => each.name === other);
    if (other !== undefined && definition !== undefined) {
        return problemIn(script, script, definition.nameSpan, {
            message: 'did-you-mean',
            severity,
            values: { ...values, other: (0,shown/* shown */.S)(other) },
        });
    }
    const home = classes.find(each => each.methods.some(method => method.name === name));
    if (home !== undefined) {
        return problemIn(script, script, home.nameSpan, {
            message: 'in-class',
            severity,
            values: { ...values, class: (0,shown/* shown */.S)(home.name) },
        });
    }
    return problemIn(script, script, startOf(script), { message: '', severity, values });
}
/** The function that was perhaps meant: one of the usual other names, or a slip of the keyboard away. */
function meant(name, names) {
    const usual = names.find(each => MEANT[name]?.includes(each.toLowerCase()));
    const others = names.filter(each => each !== 'init' && each !== 'run');
    return others.find(each => each.toLowerCase() === name) ?? usual ?? (0,suggest/* nearest */.pA)(name, others);
}
/** The first line that says something: where a function is missing, there is no better place. */
function startOf({ source }) {
    const line = source.line(1);
    const start = source.lineStart(1);
    return { start, end: start + line.length };
}

;// CONCATENATED MODULE: ./build/checks/scoring/init.js




/**
 * The script has an `init()` that the server can call without arguments (microsoft/azureml-inference-server 1.5.1,
 * `user_script.py`: `hasattr(user_module, "init")`, then `user_module.init()`).
 */
const init = defineScriptCheck({
    id: 'scoring/init',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const found = definitionOf(script, 'init');
        if (found.kind !== 'function') {
            yield* notThere(script, 'init', found);
            return;
        }
        const { file, definition, params } = found;
        // A decorator may put another function in its place.
        if (definition !== undefined && definition.decorators.length > 0)
            return;
        const required = params.find(({ hasDefault, kind }) => !hasDefault && kind !== 'vararg' && kind !== 'kwarg');
        if (required === undefined)
            return;
        yield problemIn(script, file, required.span, {
            message: 'parameters',
            severity: script.isOwnContainer ? 'notice' : 'error',
            values: { parameter: (0,shown/* shown */.S)(required.name) },
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/scoring/file-calls.js
const ASKS = /^(?:os\.path\.(?:exists|isfile|isdir|islink|lexists|getsize|getmtime)|os\.(?:access|stat|listdir|scandir|walk)|glob\.i?glob|pathlib\.(?:Pure)?(?:Posix)?Path\.(?:exists|is_file|is_dir|iterdir|glob|rglob|walk|stat))$/;
const WRITES = /^(?:os\.(?:makedirs|mkdir|remove|unlink|rename|rmdir)|shutil\.(?:rmtree|move)|(?:joblib|pickle|json)\.dump|logging\.FileHandler|pathlib\.(?:Posix)?Path\.(?:write_text|write_bytes|mkdir|touch|unlink|rmdir|rename|replace))$|\.(?:to_csv|to_json|to_parquet|to_pickle|save|savefig|save_model|save_pretrained|imwrite)$/;
/** A look at the disk that leaves the script a way out: `exists`, `listdir`, `glob`. */
function isAskedFor({ passedTo }) {
    return passedTo !== undefined && ASKS.test(passedTo.target);
}
/** The script makes the file itself. */
function file_calls_isWritten({ passedTo }) {
    return passedTo !== undefined && (WRITES.test(passedTo.target) || /[wax]/.test(passedTo.mode ?? ''));
}
/**
 * Calls that bring files to the disk, or change the folder that relative paths start from: a file that is not in the
 * repository may be there when the script opens it.
 */
const MAKES_FILES = /(?:^|[._])(?:download|retrieve|fetch|extract|extractall|unpack|unpack_archive|copy|copyfile|copytree|move|chdir|symlink|system|popen|run|check_call|check_output|call|snapshot_download|get_file|wget|gdown|save|dump|write|write_text|write_bytes|mkdir|makedirs|to_csv|to_pickle)(?:_\w+)?$/i;
const NO_MAKER = /^(?:json|pickle|yaml|joblib|copy|<local>|session|model)\.(?:dumps|copy|deepcopy)$/;
function makesFiles({ target, callee }) {
    if (NO_MAKER.test(target) || target === 'copy.copy')
        return false;
    return MAKES_FILES.test(target) || MAKES_FILES.test(callee);
}
/** Functions that load a trained model into memory, which takes long. Sources: the reference pages of the libraries, 2026-11. */
const LOADS_MODEL = /^(?:joblib\.load|sklearn\.externals\.joblib\.load|(?:c?loud)?pickle\.load|dill\.load|torch\.(?:load|jit\.load|hub\.load)|(?:tensorflow\.)?keras\.(?:models|saving)\.load_model|tensorflow\.saved_model\.load|onnxruntime\.InferenceSession|onnx\.load|mlflow\.\w+\.load_model|transformers\.(?:\w+\.from_pretrained|pipeline)|sentence_transformers\.SentenceTransformer|spacy\.load|fasttext\.load_model|ultralytics\.YOLO|gensim\.models\.\w+\.load|whisper\.load_model|peft\.\w+\.from_pretrained|diffusers\.\w+\.from_pretrained|safetensors\.torch\.load_file|catboost\.CatBoost\w*\.load_model)$/;
function loadsModel({ target }) {
    return LOADS_MODEL.test(target);
}

;// CONCATENATED MODULE: ./build/checks/scoring/load-in-run.js



/**
 * The model is loaded in `init()`, once, and not with each request. A load behind a condition is taken for one that
 * happens once.
 */
const loadInRun = defineScriptCheck({
    id: 'scoring/load-in-run',
    confidence: 'possible',
    severity: 'notice',
    *judge(script) {
        for (const call of script.module.calls) {
            const isInRun = call.where === 'function' && call.functionName === 'run' && !call.mainOnly && !call.conditional;
            // What is loaded from memory is the request's own.
            if (!isInRun || !loadsModel(call) || isFromMemory(script.source.slice(call.span)))
                continue;
            const values = { call: (0,shown/* shown */.S)(call.callee) };
            yield problemIn(script, script, call.calleeSpan, { values, key: call.target });
            return;
        }
    },
});
function isFromMemory(text) {
    return /BytesIO|StringIO|\bloads\b/.test(text.slice(0, 500));
}

// EXTERNAL MODULE: ./build/checks/paths/upload-rules.js
var upload_rules = __webpack_require__(6276);
// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __webpack_require__(3928);
;// CONCATENATED MODULE: ./build/catalog/conda-packages.js
/**
 * Packages that conda calls otherwise than pip: what each brings, in pip's names. Compiled by hand in 2026-11 from what
 * is generally known of the channels defaults, conda-forge and pytorch, not read off their metadata: checks use it to
 * find a package provided, never to find one missing.
 */
const PIP_NAMES_OF_CONDA = {
    arviz: ['arviz'],
    'auto-sklearn': ['auto-sklearn'],
    'black-lib': ['black'],
    'dask-core': ['dask'],
    'docker-py': ['docker'],
    faiss: ['faiss-cpu'],
    'faiss-gpu': ['faiss-gpu', 'faiss-cpu'],
    graphviz: [],
    'gym-box2d': ['gym'],
    'keras-gpu': ['keras'],
    libfaiss: ['faiss-cpu'],
    libopencv: ['opencv-python'],
    'lightning-cloud': ['lightning'],
    'matplotlib-base': ['matplotlib'],
    'msgpack-python': ['msgpack'],
    'numpy-base': ['numpy'],
    opencv: ['opencv-python', 'opencv-python-headless', 'numpy'],
    'py-lightgbm': ['lightgbm'],
    'py-opencv': ['opencv-python', 'opencv-python-headless', 'numpy'],
    'py-xgboost': ['xgboost'],
    'py-xgboost-cpu': ['xgboost'],
    'py-xgboost-gpu': ['xgboost'],
    'pyarrow-core': ['pyarrow'],
    'pyspark-slim': ['pyspark'],
    pytables: ['tables'],
    'python-dotenv': ['python-dotenv'],
    'python-flatbuffers': ['flatbuffers'],
    'python-graphviz': ['graphviz'],
    'python-snappy': ['python-snappy'],
    'python-xxhash': ['xxhash'],
    pytorch: ['torch'],
    'pytorch-cpu': ['torch'],
    'pytorch-gpu': ['torch'],
    'sentencepiece-python': ['sentencepiece'],
    snappy: [],
    'spacy-model-en-core-web-sm': ['en-core-web-sm'],
    sqlite: [],
    'tensorflow-base': ['tensorflow'],
    'tensorflow-cpu': ['tensorflow', 'tensorflow-cpu'],
    'tensorflow-eigen': ['tensorflow'],
    'tensorflow-gpu': ['tensorflow', 'tensorflow-gpu'],
    'tensorflow-mkl': ['tensorflow'],
    'xgboost-cpu': ['xgboost'],
};
/** Packages of conda that bring so many others that nothing is known to be missing. */
const CONDA_COLLECTIONS = [
    'anaconda',
    'ai-kit',
    'intelpython3-full',
    'rapids',
    'pycaret-full',
];

;// CONCATENATED MODULE: ./build/catalog/python-dependencies.js
/**
 * What well-known distributions bring along: the distributions that their metadata asks for without a condition, on
 * Linux, one step deep. As of 2026-11. What only some versions bring is in here too: the table answers "may be there
 * by way of", never "must be there".
 *
 * Sources: the metadata (`Requires-Dist`) of the wheels of about 90 of them, read 2026-11. `azureml-*`, `azure-*`, mlflow
 * and the others are compiled by hand from what is generally known, not read off their metadata. A wrong row can hide
 * a missing package; it cannot invent one.
 */
// biome-ignore format: one distribution a line.
const DISTRIBUTION_DEPENDENCIES = {
    accelerate: ['huggingface-hub', 'numpy', 'packaging', 'psutil', 'pyyaml', 'safetensors', 'torch'],
    aiohttp: ['aiohappyeyeballs', 'aiosignal', 'attrs', 'frozenlist', 'multidict', 'propcache', 'yarl'],
    albumentations: ['numpy', 'opencv-python-headless', 'pyyaml', 'scipy'],
    alembic: ['mako', 'sqlalchemy', 'typing-extensions'],
    altair: ['jinja2', 'jsonschema', 'narwhals', 'packaging', 'typing-extensions'],
    anthropic: ['anyio', 'distro', 'docstring-parser', 'httpx', 'httpx2', 'jiter', 'pydantic', 'sniffio', 'tokenizers', 'typing-extensions'],
    arviz: ['h5netcdf', 'h5py', 'matplotlib', 'numpy', 'packaging', 'pandas', 'platformdirs', 'scipy', 'setuptools', 'typing-extensions', 'xarray', 'xarray-einstats'],
    'azure-ai-documentintelligence': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-ai-formrecognizer': ['azure-common', 'azure-core', 'msrest', 'typing-extensions'],
    'azure-ai-ml': ['azure-common', 'azure-core', 'azure-mgmt-core', 'azure-storage-blob', 'azure-storage-file-datalake', 'azure-storage-file-share', 'colorama', 'isodate', 'jsonschema', 'marshmallow', 'msrest', 'pydash', 'pyjwt', 'pyyaml', 'strictyaml', 'tqdm', 'typing-extensions'],
    'azure-ai-textanalytics': ['azure-common', 'azure-core', 'isodate', 'typing-extensions'],
    'azure-core': ['requests', 'typing-extensions'],
    'azure-cosmos': ['azure-core', 'typing-extensions'],
    'azure-data-tables': ['azure-core', 'isodate', 'typing-extensions', 'yarl'],
    'azure-eventhub': ['azure-core', 'typing-extensions'],
    'azure-identity': ['azure-core', 'cryptography', 'msal', 'msal-extensions', 'typing-extensions'],
    'azure-keyvault': ['azure-keyvault-certificates', 'azure-keyvault-keys', 'azure-keyvault-secrets'],
    'azure-keyvault-certificates': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-keyvault-keys': ['azure-core', 'cryptography', 'isodate', 'typing-extensions'],
    'azure-keyvault-secrets': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-monitor-opentelemetry': ['azure-core', 'azure-monitor-opentelemetry-exporter', 'opentelemetry-sdk'],
    'azure-monitor-opentelemetry-exporter': ['azure-core', 'fixedint', 'msrest', 'opentelemetry-api', 'opentelemetry-sdk', 'psutil'],
    'azure-search-documents': ['azure-common', 'azure-core', 'isodate', 'typing-extensions'],
    'azure-servicebus': ['azure-core', 'isodate', 'typing-extensions'],
    'azure-storage-blob': ['azure-core', 'cryptography', 'isodate', 'typing-extensions'],
    'azure-storage-file-datalake': ['azure-core', 'azure-storage-blob', 'isodate', 'typing-extensions'],
    'azureml-core': ['adal', 'azure-common', 'azure-mgmt-resource', 'azure-mgmt-storage', 'cryptography', 'docker', 'jsonpickle', 'msal', 'msrest', 'msrestazure', 'ndg-httpsclient', 'packaging', 'paramiko', 'pathspec', 'pyjwt', 'pyopenssl', 'python-dateutil', 'pytz', 'requests', 'urllib3'],
    'azureml-dataset-runtime': ['azureml-dataprep', 'numpy', 'pyarrow'],
    'azureml-defaults': ['azureml-core', 'azureml-dataset-runtime', 'azureml-inference-server-http', 'configparser', 'json-logging-py'],
    'azureml-inference-server-http': ['flask', 'flask-cors', 'gunicorn', 'inference-schema', 'pydantic'],
    'azureml-mlflow': ['azure-common', 'azure-core', 'azure-identity', 'cryptography', 'jsonpickle', 'mlflow-skinny', 'msrest', 'python-dateutil', 'pytz'],
    beautifulsoup4: ['soupsieve', 'typing-extensions'],
    bertopic: ['hdbscan', 'numpy', 'pandas', 'plotly', 'scikit-learn', 'sentence-transformers', 'tqdm', 'umap-learn'],
    bokeh: ['contourpy', 'jinja2', 'narwhals', 'numpy', 'packaging', 'pillow', 'pyyaml', 'tornado', 'xyzservices'],
    boto3: ['botocore', 'jmespath', 's3transfer'],
    botocore: ['jmespath', 'python-dateutil', 'urllib3'],
    catboost: ['graphviz', 'matplotlib', 'numpy', 'pandas', 'plotly', 'scipy', 'six'],
    'category-encoders': ['numpy', 'pandas', 'patsy', 'scikit-learn', 'scipy', 'statsmodels'],
    celery: ['billiard', 'click', 'click-didyoumean', 'click-plugins', 'click-repl', 'kombu', 'python-dateutil', 'tzlocal', 'vine'],
    cvxpy: ['clarabel', 'highspy', 'numpy', 'osqp', 'qdldl', 'scipy', 'scs', 'sparsediffpy'],
    dask: ['click', 'cloudpickle', 'fsspec', 'packaging', 'partd', 'pyyaml', 'toolz'],
    'databricks-sdk': ['google-auth', 'requests'],
    datasets: ['aiohttp', 'dill', 'filelock', 'fsspec', 'httpx', 'huggingface-hub', 'multiprocess', 'numpy', 'packaging', 'pandas', 'pyarrow', 'pyyaml', 'requests', 'tqdm', 'xxhash'],
    diffusers: ['filelock', 'huggingface-hub', 'importlib-metadata', 'numpy', 'pillow', 'regex', 'requests', 'safetensors'],
    docker: ['requests', 'urllib3'],
    easyocr: ['numpy', 'opencv-python-headless', 'pillow', 'python-bidi', 'pyyaml', 'scikit-image', 'scipy', 'shapely', 'torch', 'torchvision'],
    emcee: ['numpy'],
    evaluate: ['datasets', 'dill', 'fsspec', 'huggingface-hub', 'multiprocess', 'numpy', 'packaging', 'pandas', 'requests', 'tqdm', 'xxhash'],
    'facenet-pytorch': ['numpy', 'pillow', 'requests', 'torch', 'torchvision', 'tqdm'],
    fairlearn: ['numpy', 'pandas', 'scikit-learn', 'scipy'],
    'faiss-cpu': ['numpy', 'packaging'],
    fastapi: ['annotated-doc', 'opentelemetry-api', 'pydantic', 'starlette', 'typing-extensions', 'typing-inspection'],
    fastparquet: ['cramjam', 'fsspec', 'numpy', 'packaging', 'pandas'],
    'feature-engine': ['numpy', 'pandas', 'scikit-learn', 'scipy', 'statsmodels'],
    flask: ['blinker', 'click', 'itsdangerous', 'jinja2', 'markupsafe', 'werkzeug'],
    'flask-cors': ['flask', 'werkzeug'],
    'flask-restful': ['aniso8601', 'flask', 'pytz', 'six'],
    flax: ['jax', 'msgpack', 'numpy', 'optax', 'orbax-checkpoint', 'pyyaml', 'rich', 'tensorstore', 'treescope', 'typing-extensions'],
    gensim: ['numpy', 'scipy', 'smart-open'],
    geopandas: ['numpy', 'packaging', 'pandas', 'pyogrio', 'pyproj', 'shapely'],
    gitpython: ['gitdb'],
    'google-api-core': ['google-auth', 'googleapis-common-protos', 'opentelemetry-api', 'proto-plus', 'protobuf', 'requests'],
    'google-api-python-client': ['google-api-core', 'google-auth', 'google-auth-httplib2', 'httplib2', 'uritemplate'],
    'google-auth': ['cryptography', 'pyasn1-modules'],
    'google-cloud-storage': ['google-api-core', 'google-auth', 'google-cloud-core', 'requests'],
    'google-genai': ['anyio', 'distro', 'google-auth', 'httpx', 'pydantic', 'requests', 'sniffio', 'tenacity', 'typing-extensions', 'websockets'],
    h5py: ['numpy'],
    hdbscan: ['joblib', 'numpy', 'scikit-learn', 'scipy'],
    httpx: ['anyio', 'certifi', 'httpcore', 'idna'],
    'huggingface-hub': ['click', 'filelock', 'fsspec', 'hf-xet', 'httpx', 'httpx2', 'packaging', 'pyyaml', 'requests', 'tqdm', 'typing-extensions'],
    'hydra-core': ['antlr4-python3-runtime', 'omegaconf', 'packaging'],
    imageio: ['numpy', 'pillow'],
    'imbalanced-learn': ['joblib', 'numpy', 'scikit-learn', 'scipy', 'threadpoolctl'],
    'inference-schema': ['python-dateutil', 'pytz', 'wrapt'],
    'interpret-community': ['interpret-core', 'numpy', 'packaging', 'pandas', 'scikit-learn', 'scipy', 'shap'],
    ipykernel: ['comm', 'debugpy', 'ipython', 'jupyter-client', 'jupyter-core', 'matplotlib-inline', 'nest-asyncio2', 'packaging', 'pyzmq', 'tornado', 'traitlets'],
    jax: ['jaxlib', 'ml-dtypes', 'numpy', 'opt-einsum', 'scipy'],
    joblib: ['cloudpickle'],
    jsonschema: ['attrs', 'jsonschema-specifications', 'referencing', 'rpds-py'],
    jupyter: ['ipykernel', 'ipywidgets', 'jupyter-console', 'jupyterlab', 'nbconvert', 'notebook'],
    keras: ['absl-py', 'h5py', 'ml-dtypes', 'namex', 'numpy', 'optree', 'packaging', 'rich'],
    keybert: ['numpy', 'rich', 'scikit-learn', 'sentence-transformers'],
    langchain: ['langchain-core', 'langgraph', 'numpy', 'pydantic', 'pyyaml', 'requests', 'sqlalchemy'],
    'langchain-community': ['aiohttp', 'dataclasses-json', 'httpx-sse', 'langchain-classic', 'langchain-core', 'langsmith', 'numpy', 'pydantic-settings', 'pyyaml', 'requests', 'sqlalchemy', 'tenacity'],
    'langchain-core': ['httpx', 'jsonpatch', 'langchain-protocol', 'langsmith', 'packaging', 'pydantic', 'pyyaml', 'tenacity', 'typing-extensions', 'uuid-utils'],
    'langchain-openai': ['certifi', 'langchain-core', 'openai', 'tiktoken'],
    langgraph: ['langchain-core', 'langgraph-checkpoint', 'langgraph-prebuilt', 'langgraph-sdk', 'pydantic', 'xxhash'],
    librosa: ['audioread', 'decorator', 'joblib', 'lazy-loader', 'msgpack', 'numba', 'numpy', 'pooch', 'scikit-learn', 'scipy', 'soundfile', 'soxr', 'typing-extensions'],
    lightgbm: ['narwhals', 'numpy', 'scikit-learn', 'scipy'],
    lightning: ['fsspec', 'lightning-utilities', 'packaging', 'pytorch-lightning', 'pyyaml', 'torch', 'torchmetrics', 'tqdm', 'typing-extensions'],
    matplotlib: ['contourpy', 'cycler', 'fonttools', 'kiwisolver', 'numpy', 'packaging', 'pillow', 'pyparsing', 'python-dateutil'],
    'ml-dtypes': ['numpy'],
    mlflow: ['alembic', 'docker', 'flask', 'graphene', 'gunicorn', 'jinja2', 'markdown', 'matplotlib', 'mlflow-skinny', 'numpy', 'pandas', 'pyarrow', 'scikit-learn', 'scipy', 'sqlalchemy'],
    'mlflow-skinny': ['cachetools', 'click', 'cloudpickle', 'databricks-sdk', 'gitpython', 'importlib-metadata', 'packaging', 'protobuf', 'pyyaml', 'requests', 'sqlparse'],
    msal: ['cryptography', 'pyjwt', 'requests'],
    msrest: ['azure-core', 'certifi', 'isodate', 'requests', 'requests-oauthlib'],
    netcdf4: ['certifi', 'cftime', 'numpy'],
    nibabel: ['numpy', 'packaging'],
    nltk: ['click', 'defusedxml', 'joblib', 'regex', 'tqdm'],
    notebook: ['jupyter-builder', 'jupyter-server', 'jupyterlab', 'jupyterlab-server', 'notebook-shim', 'tornado'],
    numba: ['llvmlite', 'numpy'],
    omegaconf: ['antlr4-python3-runtime', 'pyyaml'],
    onnx: ['ml-dtypes', 'numpy', 'protobuf', 'typing-extensions'],
    onnxruntime: ['flatbuffers', 'numpy', 'packaging', 'protobuf', 'sympy'],
    'onnxruntime-gpu': ['flatbuffers', 'numpy', 'packaging', 'protobuf', 'sympy'],
    onnxscript: ['ml-dtypes', 'numpy', 'onnx', 'onnx-ir', 'packaging', 'typing-extensions'],
    'open-clip-torch': ['ftfy', 'huggingface-hub', 'regex', 'safetensors', 'timm', 'torch', 'torchvision', 'tqdm'],
    openai: ['anyio', 'distro', 'httpx', 'httpx2', 'jiter', 'pydantic', 'sniffio', 'tqdm', 'typing-extensions'],
    'openai-whisper': ['more-itertools', 'numba', 'numpy', 'tiktoken', 'torch', 'tqdm'],
    'opencensus-ext-azure': ['azure-core', 'azure-identity', 'opencensus', 'psutil', 'requests'],
    'opencv-python': ['numpy'],
    'opencv-python-headless': ['numpy'],
    openpyxl: ['et-xmlfile'],
    'opentelemetry-api': ['typing-extensions'],
    'opentelemetry-sdk': ['opentelemetry-api', 'opentelemetry-semantic-conventions', 'typing-extensions'],
    optuna: ['alembic', 'colorlog', 'numpy', 'packaging', 'pyyaml', 'sqlalchemy', 'tqdm'],
    ortools: ['absl-py', 'immutabledict', 'numpy', 'pandas', 'protobuf', 'typing-extensions'],
    paddleocr: ['numpy', 'pyyaml'],
    pandas: ['numpy', 'python-dateutil', 'pytz', 'six', 'tzdata'],
    pandera: ['packaging', 'pydantic', 'typeguard', 'typing-extensions', 'typing-inspect'],
    'pdfminer-six': ['charset-normalizer', 'cryptography'],
    pdfplumber: ['pdfminer-six', 'pillow', 'pypdfium2'],
    peft: ['accelerate', 'huggingface-hub', 'numpy', 'packaging', 'psutil', 'pyyaml', 'safetensors', 'torch', 'tqdm', 'transformers'],
    plotly: ['narwhals', 'packaging'],
    pmdarima: ['cython', 'joblib', 'numpy', 'pandas', 'scikit-learn', 'scipy', 'setuptools', 'statsmodels', 'urllib3'],
    polars: ['polars-runtime-32'],
    promptflow: ['flask', 'gitpython', 'jsonschema', 'keyring', 'openai', 'pandas', 'requests', 'tqdm'],
    'promptflow-core': ['docstring-parser', 'fastapi', 'filetype', 'flask', 'jsonschema', 'psutil', 'ruamel-yaml'],
    prophet: ['cmdstanpy', 'holidays', 'matplotlib', 'numpy', 'pandas', 'tqdm'],
    pydantic: ['annotated-types', 'pydantic-core', 'typing-extensions', 'typing-inspection'],
    'pydantic-settings': ['pydantic', 'python-dotenv', 'typing-inspection'],
    pymongo: ['dnspython'],
    pyspark: ['py4j'],
    'python-dateutil': ['six'],
    'python-docx': ['lxml', 'typing-extensions'],
    'pytorch-lightning': ['fsspec', 'lightning-utilities', 'packaging', 'pyyaml', 'torch', 'torchmetrics', 'tqdm', 'typing-extensions'],
    reportlab: ['charset-normalizer', 'pillow'],
    requests: ['certifi', 'charset-normalizer', 'idna', 'urllib3'],
    'requests-oauthlib': ['oauthlib', 'requests'],
    responsibleai: ['dice-ml', 'econml', 'erroranalysis', 'networkx', 'numpy', 'pandas', 'scikit-learn', 'scipy'],
    rich: ['markdown-it-py', 'pygments'],
    sacrebleu: ['colorama', 'lxml', 'numpy', 'portalocker', 'regex', 'tabulate'],
    'scikit-image': ['imageio', 'lazy-loader', 'networkx', 'numpy', 'packaging', 'pillow', 'scipy', 'tifffile'],
    'scikit-learn': ['joblib', 'narwhals', 'numpy', 'scipy', 'threadpoolctl'],
    'scikit-surprise': ['joblib', 'numpy', 'scipy'],
    scipy: ['numpy'],
    seaborn: ['matplotlib', 'numpy', 'pandas'],
    'semantic-kernel': ['aiohttp', 'azure-identity', 'jinja2', 'numpy', 'openai', 'pydantic'],
    sendgrid: ['python-http-client'],
    'sentence-transformers': ['huggingface-hub', 'numpy', 'pillow', 'scikit-learn', 'scipy', 'tokenizers', 'torch', 'tqdm', 'transformers', 'typing-extensions'],
    shap: ['cloudpickle', 'llvmlite', 'numba', 'numpy', 'packaging', 'pandas', 'scikit-learn', 'scipy', 'slicer', 'tqdm', 'typing-extensions'],
    shapely: ['numpy'],
    skl2onnx: ['onnx'],
    sktime: ['joblib', 'numpy', 'packaging', 'pandas', 'scikit-learn', 'scipy'],
    spacy: ['catalogue', 'click', 'confection', 'cymem', 'jinja2', 'murmurhash', 'numpy', 'packaging', 'preshed', 'pydantic', 'requests', 'setuptools', 'spacy-legacy', 'spacy-loggers', 'srsly', 'thinc', 'tqdm', 'typer', 'wasabi', 'weasel'],
    'spacy-transformers': ['spacy', 'spacy-alignments', 'srsly', 'torch', 'transformers'],
    sqlalchemy: ['typing-extensions'],
    starlette: ['anyio'],
    statsmodels: ['formulaic', 'numpy', 'packaging', 'pandas', 'patsy', 'scipy'],
    streamlit: ['altair', 'anyio', 'click', 'httptools', 'itsdangerous', 'numpy', 'packaging', 'pandas', 'pillow', 'protobuf', 'pyarrow', 'pydeck', 'python-multipart', 'requests', 'starlette', 'toml', 'typing-extensions', 'uvicorn', 'watchdog', 'websockets'],
    supervision: ['defusedxml', 'matplotlib', 'numpy', 'opencv-python', 'pillow', 'pyyaml', 'requests', 'scipy', 'tqdm'],
    tensorboard: ['absl-py', 'google-auth', 'grpcio', 'markdown', 'numpy', 'packaging', 'pillow', 'protobuf', 'setuptools', 'tensorboard-data-server', 'werkzeug'],
    tensorflow: ['absl-py', 'astunparse', 'flatbuffers', 'gast', 'google-pasta', 'grpcio', 'h5py', 'keras', 'libclang', 'ml-dtypes', 'numpy', 'opt-einsum', 'packaging', 'protobuf', 'requests', 'setuptools', 'six', 'tensorboard', 'termcolor', 'typing-extensions', 'wrapt'],
    'tensorflow-cpu': ['absl-py', 'astunparse', 'flatbuffers', 'gast', 'google-pasta', 'grpcio', 'h5py', 'keras', 'libclang', 'ml-dtypes', 'numpy', 'opt-einsum', 'packaging', 'protobuf', 'requests', 'setuptools', 'six', 'tensorboard', 'termcolor', 'typing-extensions', 'wrapt'],
    'tensorflow-hub': ['numpy', 'protobuf', 'tf-keras'],
    textblob: ['nltk'],
    'tf-keras': ['tensorflow'],
    thinc: ['blis', 'catalogue', 'confection', 'cymem', 'murmurhash', 'numpy', 'packaging', 'preshed', 'pydantic', 'setuptools', 'srsly', 'wasabi'],
    tiktoken: ['regex', 'requests'],
    timm: ['huggingface-hub', 'pyyaml', 'safetensors', 'torch', 'torchvision'],
    tokenizers: ['huggingface-hub', 'numpy'],
    torch: ['filelock', 'fsspec', 'jinja2', 'networkx', 'setuptools', 'sympy', 'typing-extensions'],
    torchaudio: ['torch'],
    torchmetrics: ['lightning-utilities', 'numpy', 'packaging', 'torch'],
    torchvision: ['numpy', 'pillow', 'torch'],
    transformers: ['filelock', 'huggingface-hub', 'numpy', 'packaging', 'pyyaml', 'regex', 'requests', 'safetensors', 'tokenizers', 'tqdm', 'typer'],
    trimesh: ['numpy'],
    tritonclient: ['numpy', 'python-rapidjson', 'urllib3'],
    tsfresh: ['numpy', 'pandas', 'patsy', 'requests', 'scikit-learn', 'scipy', 'statsmodels', 'tqdm'],
    typer: ['annotated-doc', 'rich', 'shellingham'],
    ultralytics: ['matplotlib', 'numpy', 'opencv-python', 'pillow', 'psutil', 'pyyaml', 'requests', 'scipy', 'torch', 'torchvision'],
    'umap-learn': ['numba', 'numpy', 'pynndescent', 'scikit-learn', 'scipy', 'tqdm'],
    uvicorn: ['click', 'h11'],
    wandb: ['click', 'opentelemetry-api', 'opentelemetry-exporter-otlp-proto-http', 'opentelemetry-sdk', 'packaging', 'platformdirs', 'protobuf', 'pydantic', 'pyyaml', 'requests', 'typing-extensions', 'xxhash'],
    xarray: ['numpy', 'packaging', 'pandas'],
    xgboost: ['numpy', 'scipy'],
};
/** What an extra adds, where code is known to lean on it. Compiled by hand in 2026-11, not read off the metadata. */
// biome-ignore format: one distribution a line.
const EXTRA_DEPENDENCIES = {
    'inference-schema': { 'numpy-support': ['numpy'], 'pandas-support': ['pandas', 'numpy'], 'spark-support': ['pyspark'], 'all': ['numpy', 'pandas', 'pyspark'] },
    'azureml-dataset-runtime': { fuse: ['fusepy'], pandas: ['pandas'] },
    tritonclient: { all: ['aiohttp', 'geventhttpclient', 'grpcio', 'numpy', 'protobuf'], http: ['geventhttpclient'], grpc: ['grpcio', 'protobuf'] },
    transformers: { torch: ['torch', 'accelerate'], sentencepiece: ['sentencepiece', 'protobuf'], tf: ['tensorflow'], vision: ['pillow'] },
    mlflow: { extras: ['boto3', 'google-cloud-storage', 'pyarrow'] },
    fastapi: { all: ['httpx', 'jinja2', 'orjson', 'python-multipart', 'pyyaml', 'uvicorn'], standard: ['httpx', 'jinja2', 'python-multipart', 'uvicorn'] },
    uvicorn: { standard: ['httptools', 'python-dotenv', 'pyyaml', 'uvloop', 'watchfiles', 'websockets'] },
    pydantic: { email: ['email-validator'] },
    ray: { default: ['aiohttp', 'colorful', 'grpcio', 'opencensus', 'prometheus-client', 'pydantic', 'requests'], serve: ['aiohttp', 'fastapi', 'requests', 'starlette', 'uvicorn'] },
};

;// CONCATENATED MODULE: ./build/catalog/python-modules.js
/**
 * Which distribution brings a module that Python code imports, where the two are not written alike. As of 2026-11.
 *
 * Each distribution is one of the Python Package Index (checked against its list of names, 2026-11). The modules are
 * those that the distributions' own wheels hold, where one was at hand (about 880 wheels, 2026-11), else what their
 * documentation imports. A module that is not here mostly has the name of its distribution, with `-` for `_`.
 */
/** By top-level module. The first distribution is the one to advise; any of them brings the module. */
// biome-ignore format: one module a line.
const MODULE_DISTRIBUTIONS = {
    _distutils_hack: ['setuptools'],
    aiohttp_retry: ['aiohttp-retry'],
    alibi_detect: ['alibi-detect'],
    apiclient: ['google-api-python-client'],
    attr: ['attrs'],
    auto_gptq: ['auto-gptq'],
    autogluon: ['autogluon', 'autogluon-tabular'],
    autosklearn: ['auto-sklearn'],
    awq: ['autoawq'],
    azureml_inference_server_http: ['azureml-inference-server-http'],
    backports: ['backports-zoneinfo', 'backports-tarfile'],
    barcode: ['python-barcode'],
    bert_score: ['bert-score'],
    Bio: ['biopython'],
    bs4: ['beautifulsoup4'],
    bson: ['pymongo'],
    cairo: ['pycairo'],
    camelot: ['camelot-py'],
    can: ['python-can'],
    cassandra: ['cassandra-driver'],
    category_encoders: ['category-encoders'],
    cattr: ['cattrs'],
    clip: ['openai-clip'],
    comet_ml: ['comet-ml'],
    community: ['python-louvain'],
    confluent_kafka: ['confluent-kafka'],
    corsheaders: ['django-cors-headers'],
    cpuinfo: ['py-cpuinfo'],
    Crypto: ['pycryptodome', 'pycrypto'],
    Cryptodome: ['pycryptodomex'],
    cupy: ['cupy-cuda12x', 'cupy-cuda11x'],
    cv2: ['opencv-python-headless', 'opencv-python', 'opencv-contrib-python-headless', 'opencv-contrib-python'],
    cx_Oracle: ['cx-oracle'],
    Cython: ['cython'],
    cython_bbox: ['cython-bbox'],
    darts: ['darts', 'u8darts'],
    databricks: ['databricks-sdk', 'databricks-connect'],
    dateutil: ['python-dateutil'],
    decouple: ['python-decouple'],
    delta: ['delta-spark'],
    dice_ml: ['dice-ml'],
    discord: ['discord-py'],
    dj_database_url: ['dj-database-url'],
    dns: ['dnspython'],
    doctr: ['python-doctr'],
    docx: ['python-docx'],
    dotenv: ['python-dotenv'],
    efficientnet_pytorch: ['efficientnet-pytorch'],
    email_validator: ['email-validator'],
    engineio: ['python-engineio'],
    environ: ['django-environ'],
    face_recognition: ['face-recognition'],
    facenet_pytorch: ['facenet-pytorch'],
    faiss: ['faiss-cpu', 'faiss-gpu'],
    faster_whisper: ['faster-whisper'],
    fasttext: ['fasttext', 'fasttext-wheel'],
    feature_engine: ['feature-engine'],
    ffmpeg: ['ffmpeg-python'],
    fitz: ['pymupdf'],
    flash_attn: ['flash-attn'],
    flask_cors: ['flask-cors'],
    flask_login: ['flask-login'],
    flask_restful: ['flask-restful'],
    flask_sqlalchemy: ['flask-sqlalchemy'],
    fpdf: ['fpdf2', 'fpdf'],
    functorch: ['torch'],
    gi: ['pygobject'],
    git: ['gitpython'],
    github: ['pygithub'],
    gitlab: ['python-gitlab'],
    gnupg: ['python-gnupg'],
    google_auth_httplib2: ['google-auth-httplib2'],
    google_auth_oauthlib: ['google-auth-oauthlib'],
    googleapiclient: ['google-api-python-client'],
    GPUtil: ['gputil'],
    great_expectations: ['great-expectations'],
    gremlin_python: ['gremlinpython'],
    gridfs: ['pymongo'],
    grpc: ['grpcio'],
    grpc_status: ['grpcio-status'],
    grpc_tools: ['grpcio-tools'],
    huggingface_hub: ['huggingface-hub'],
    hydra: ['hydra-core'],
    igraph: ['igraph', 'python-igraph'],
    imblearn: ['imbalanced-learn'],
    importlib_metadata: ['importlib-metadata'],
    importlib_resources: ['importlib-resources'],
    inference_schema: ['inference-schema'],
    influxdb_client: ['influxdb-client'],
    interpret: ['interpret', 'interpret-core'],
    interpret_community: ['interpret-community'],
    jose: ['python-jose'],
    json_logging: ['json-logging-py', 'json-logging'],
    jsonpath_ng: ['jsonpath-ng'],
    jwt: ['pyjwt'],
    kafka: ['kafka-python'],
    keras_applications: ['keras-applications'],
    keras_preprocessing: ['keras-preprocessing'],
    langchain_anthropic: ['langchain-anthropic'],
    langchain_azure_ai: ['langchain-azure-ai'],
    langchain_chroma: ['langchain-chroma'],
    langchain_community: ['langchain-community'],
    langchain_core: ['langchain-core'],
    langchain_experimental: ['langchain-experimental'],
    langchain_huggingface: ['langchain-huggingface'],
    langchain_openai: ['langchain-openai'],
    langchain_text_splitters: ['langchain-text-splitters'],
    language_tool_python: ['language-tool-python'],
    ldap: ['python-ldap'],
    Levenshtein: ['levenshtein', 'python-levenshtein'],
    lightning_fabric: ['lightning-fabric', 'lightning', 'pytorch-lightning'],
    line_profiler: ['line-profiler'],
    llama_cpp: ['llama-cpp-python'],
    llama_index: ['llama-index', 'llama-index-core'],
    magic: ['python-magic'],
    markdown_it: ['markdown-it-py'],
    MeCab: ['mecab-python3'],
    memory_profiler: ['memory-profiler'],
    mlflow: ['mlflow', 'mlflow-skinny'],
    more_itertools: ['more-itertools'],
    mpl_toolkits: ['matplotlib'],
    msal_extensions: ['msal-extensions'],
    multipart: ['python-multipart'],
    mypy_extensions: ['mypy-extensions'],
    mysql: ['mysql-connector-python'],
    MySQLdb: ['mysqlclient'],
    nacl: ['pynacl'],
    nest_asyncio: ['nest-asyncio'],
    netCDF4: ['netcdf4'],
    newspaper: ['newspaper3k'],
    nmap: ['python-nmap'],
    odf: ['odfpy'],
    onnxruntime: ['onnxruntime', 'onnxruntime-gpu'],
    open_clip: ['open-clip-torch'],
    opencensus: ['opencensus', 'opencensus-ext-azure'],
    OpenGL: ['pyopengl'],
    opensearchpy: ['opensearch-py'],
    OpenSSL: ['pyopenssl'],
    opentelemetry: ['opentelemetry-api', 'opentelemetry-sdk'],
    osgeo: ['gdal'],
    ot: ['pot'],
    paddle: ['paddlepaddle'],
    paho: ['paho-mqtt'],
    pandas_profiling: ['pandas-profiling'],
    past: ['future'],
    pdfminer: ['pdfminer-six'],
    PIL: ['pillow', 'pillow-simd'],
    pillow_heif: ['pillow-heif'],
    pinecone: ['pinecone', 'pinecone-client'],
    pkg_resources: ['setuptools'],
    playhouse: ['peewee'],
    pptx: ['python-pptx'],
    presidio_analyzer: ['presidio-analyzer'],
    presidio_anonymizer: ['presidio-anonymizer'],
    promptflow: ['promptflow', 'promptflow-core'],
    psycopg2: ['psycopg2-binary', 'psycopg2'],
    pyannote: ['pyannote-audio', 'pyannote-core'],
    pydantic_core: ['pydantic-core'],
    pydantic_settings: ['pydantic-settings'],
    pylab: ['matplotlib'],
    pynvml: ['nvidia-ml-py', 'pynvml'],
    PyPDF2: ['pypdf2'],
    python_multipart: ['python-multipart'],
    pythoncom: ['pywin32'],
    pythonjsonlogger: ['python-json-logger'],
    pytorch_lightning: ['pytorch-lightning'],
    pywt: ['pywavelets'],
    qdrant_client: ['qdrant-client'],
    rapidjson: ['python-rapidjson'],
    requests_oauthlib: ['requests-oauthlib'],
    requests_toolbelt: ['requests-toolbelt'],
    rest_framework: ['djangorestframework'],
    retinaface: ['retina-face'],
    rouge_score: ['rouge-score'],
    ruamel: ['ruamel-yaml'],
    segmentation_models_pytorch: ['segmentation-models-pytorch'],
    semantic_kernel: ['semantic-kernel'],
    sentence_transformers: ['sentence-transformers'],
    serial: ['pyserial'],
    shapefile: ['pyshp'],
    SimpleITK: ['simpleitk'],
    skimage: ['scikit-image'],
    sklearn: ['scikit-learn'],
    skmultilearn: ['scikit-multilearn'],
    skopt: ['scikit-optimize'],
    sksurv: ['scikit-survival'],
    slack: ['slackclient'],
    slack_sdk: ['slack-sdk'],
    slugify: ['python-slugify'],
    smart_open: ['smart-open'],
    snappy: ['python-snappy'],
    snowflake: ['snowflake-connector-python', 'snowflake-snowpark-python'],
    socketio: ['python-socketio'],
    socketIO_client: ['socketio-client'],
    socks: ['pysocks'],
    spacy_transformers: ['spacy-transformers'],
    speech_recognition: ['speechrecognition'],
    spellchecker: ['pyspellchecker'],
    sqlalchemy_utils: ['sqlalchemy-utils'],
    sse_starlette: ['sse-starlette'],
    stable_baselines3: ['stable-baselines3'],
    Stemmer: ['pystemmer'],
    surprise: ['scikit-surprise'],
    tabula: ['tabula-py'],
    telegram: ['python-telegram-bot'],
    tensorboardX: ['tensorboardx'],
    tensorflow: ['tensorflow', 'tensorflow-cpu', 'tensorflow-intel'],
    tensorflow_addons: ['tensorflow-addons'],
    tensorflow_datasets: ['tensorflow-datasets'],
    tensorflow_decision_forests: ['tensorflow-decision-forests'],
    tensorflow_hub: ['tensorflow-hub'],
    tensorflow_io: ['tensorflow-io'],
    tensorflow_probability: ['tensorflow-probability'],
    tensorflow_serving: ['tensorflow-serving-api'],
    tensorflow_text: ['tensorflow-text'],
    tf_keras: ['tf-keras'],
    tflite_runtime: ['tflite-runtime'],
    tlz: ['toolz'],
    torch_cluster: ['torch-cluster'],
    torch_geometric: ['torch-geometric'],
    torch_scatter: ['torch-scatter'],
    torch_sparse: ['torch-sparse'],
    tortoise: ['tortoise-orm'],
    ts: ['torchserve'],
    typing_extensions: ['typing-extensions'],
    umap: ['umap-learn'],
    usb: ['pyusb'],
    vaderSentiment: ['vadersentiment'],
    vaex: ['vaex', 'vaex-core'],
    weaviate: ['weaviate-client'],
    websocket: ['websocket-client'],
    whisper: ['openai-whisper'],
    whois: ['python-whois'],
    win32api: ['pywin32'],
    win32com: ['pywin32'],
    wx: ['wxpython'],
    xgboost: ['xgboost', 'xgboost-cpu'],
    Xlib: ['python-xlib'],
    yaml: ['pyyaml'],
    ydata_profiling: ['ydata-profiling'],
    zmq: ['pyzmq'],
};
/**
 * Parts of namespace packages, by dotted name; the longest that fits decides. Names from the packages' own pages on
 * the Python Package Index, read 2026-11.
 */
// biome-ignore format: one module a line.
const NAMESPACE_DISTRIBUTIONS = {
    'autogluon.tabular': ['autogluon-tabular'],
    'autogluon.timeseries': ['autogluon-timeseries'],
    'azure.ai.agents': ['azure-ai-agents'],
    'azure.ai.contentsafety': ['azure-ai-contentsafety'],
    'azure.ai.documentintelligence': ['azure-ai-documentintelligence'],
    'azure.ai.evaluation': ['azure-ai-evaluation'],
    'azure.ai.formrecognizer': ['azure-ai-formrecognizer'],
    'azure.ai.inference': ['azure-ai-inference'],
    'azure.ai.language.conversations': ['azure-ai-language-conversations'],
    'azure.ai.language.questionanswering': ['azure-ai-language-questionanswering'],
    'azure.ai.ml': ['azure-ai-ml'],
    'azure.ai.projects': ['azure-ai-projects'],
    'azure.ai.textanalytics': ['azure-ai-textanalytics'],
    'azure.ai.translation.document': ['azure-ai-translation-document'],
    'azure.ai.translation.text': ['azure-ai-translation-text'],
    'azure.ai.vision.imageanalysis': ['azure-ai-vision-imageanalysis'],
    'azure.appconfiguration': ['azure-appconfiguration'],
    'azure.batch': ['azure-batch'],
    'azure.cognitiveservices.speech': ['azure-cognitiveservices-speech'],
    'azure.cognitiveservices.vision.computervision': ['azure-cognitiveservices-vision-computervision'],
    'azure.cognitiveservices.vision.customvision': ['azure-cognitiveservices-vision-customvision'],
    'azure.cognitiveservices.vision.face': ['azure-cognitiveservices-vision-face'],
    'azure.communication.email': ['azure-communication-email'],
    'azure.core': ['azure-core'],
    'azure.cosmos': ['azure-cosmos'],
    'azure.data.tables': ['azure-data-tables'],
    'azure.datalake.store': ['azure-datalake-store'],
    'azure.devops': ['azure-devops'],
    'azure.eventgrid': ['azure-eventgrid'],
    'azure.eventhub': ['azure-eventhub'],
    'azure.functions': ['azure-functions'],
    'azure.identity': ['azure-identity'],
    'azure.keyvault': ['azure-keyvault-secrets', 'azure-keyvault'],
    'azure.keyvault.certificates': ['azure-keyvault-certificates'],
    'azure.keyvault.keys': ['azure-keyvault-keys'],
    'azure.keyvault.secrets': ['azure-keyvault-secrets'],
    'azure.kusto.data': ['azure-kusto-data'],
    'azure.kusto.ingest': ['azure-kusto-ingest'],
    'azure.loganalytics': ['azure-loganalytics'],
    'azure.mgmt.compute': ['azure-mgmt-compute'],
    'azure.mgmt.core': ['azure-mgmt-core'],
    'azure.mgmt.machinelearningservices': ['azure-mgmt-machinelearningservices'],
    'azure.mgmt.resource': ['azure-mgmt-resource'],
    'azure.mgmt.storage': ['azure-mgmt-storage'],
    'azure.monitor.ingestion': ['azure-monitor-ingestion'],
    'azure.monitor.opentelemetry': ['azure-monitor-opentelemetry'],
    'azure.monitor.opentelemetry.exporter': ['azure-monitor-opentelemetry-exporter'],
    'azure.monitor.query': ['azure-monitor-query'],
    'azure.search.documents': ['azure-search-documents'],
    'azure.servicebus': ['azure-servicebus'],
    'azure.storage.blob': ['azure-storage-blob'],
    'azure.storage.filedatalake': ['azure-storage-file-datalake'],
    'azure.storage.fileshare': ['azure-storage-file-share'],
    'azure.storage.queue': ['azure-storage-queue'],
    'azure.synapse': ['azure-synapse-artifacts', 'azure-synapse-spark'],
    'azureml.ai.monitoring': ['azureml-ai-monitoring'],
    'azureml.automl.core': ['azureml-automl-core'],
    'azureml.automl.runtime': ['azureml-automl-runtime'],
    'azureml.contrib.services': ['azureml-contrib-services'],
    'azureml.core': ['azureml-core'],
    'azureml.data': ['azureml-core'],
    'azureml.dataprep': ['azureml-dataprep'],
    'azureml.exceptions': ['azureml-core'],
    'azureml.fsspec': ['azureml-fsspec'],
    'azureml.interpret': ['azureml-interpret'],
    'azureml.mlflow': ['azureml-mlflow'],
    'azureml.monitoring': ['azureml-monitoring'],
    'azureml.opendatasets': ['azureml-opendatasets'],
    'azureml.pipeline': ['azureml-pipeline', 'azureml-pipeline-core'],
    'azureml.rag': ['azureml-rag'],
    'azureml.telemetry': ['azureml-telemetry'],
    'azureml.train': ['azureml-train-core', 'azureml-train'],
    'azureml.training.tabular': ['azureml-training-tabular'],
    'azureml.widgets': ['azureml-widgets'],
    'backports.zoneinfo': ['backports-zoneinfo'],
    'databricks.connect': ['databricks-connect'],
    'databricks.sdk': ['databricks-sdk'],
    'databricks.sql': ['databricks-sql-connector'],
    'google.api_core': ['google-api-core'],
    'google.auth': ['google-auth'],
    'google.cloud.aiplatform': ['google-cloud-aiplatform'],
    'google.cloud.bigquery': ['google-cloud-bigquery'],
    'google.cloud.firestore': ['google-cloud-firestore'],
    'google.cloud.language': ['google-cloud-language'],
    'google.cloud.logging': ['google-cloud-logging'],
    'google.cloud.pubsub': ['google-cloud-pubsub'],
    'google.cloud.secretmanager': ['google-cloud-secret-manager'],
    'google.cloud.speech': ['google-cloud-speech'],
    'google.cloud.storage': ['google-cloud-storage'],
    'google.cloud.translate': ['google-cloud-translate'],
    'google.cloud.vision': ['google-cloud-vision'],
    'google.genai': ['google-genai'],
    'google.generativeai': ['google-generativeai'],
    'google.oauth2': ['google-auth'],
    'google.protobuf': ['protobuf'],
    'google.rpc': ['googleapis-common-protos'],
    'google.type': ['googleapis-common-protos'],
    'jaraco.text': ['jaraco-text'],
    'llama_index.core': ['llama-index-core'],
    'llama_index.embeddings.azure_openai': ['llama-index-embeddings-azure-openai'],
    'llama_index.llms.azure_openai': ['llama-index-llms-azure-openai'],
    mltable: ['mltable'],
    'mpl_toolkits.basemap': ['basemap'],
    'mysql.connector': ['mysql-connector-python'],
    'opencensus.ext.azure': ['opencensus-ext-azure'],
    'opentelemetry.exporter.otlp': ['opentelemetry-exporter-otlp'],
    'opentelemetry.instrumentation': ['opentelemetry-instrumentation'],
    'opentelemetry.sdk': ['opentelemetry-sdk'],
    'opentelemetry.trace': ['opentelemetry-api'],
    'paste.deploy': ['pastedeploy'],
    'pyannote.audio': ['pyannote-audio'],
    'pyannote.core': ['pyannote-core'],
    'ruamel.yaml': ['ruamel-yaml'],
    'snowflake.connector': ['snowflake-connector-python'],
    'snowflake.snowpark': ['snowflake-snowpark-python'],
    'snowflake.sqlalchemy': ['snowflake-sqlalchemy'],
    'zope.interface': ['zope-interface'],
};
/**
 * Names that many distributions share: that one of them is there says nothing of the next. Nothing is known of a part
 * of one that NAMESPACE_DISTRIBUTIONS does not have.
 */
// biome-ignore format: a list of names.
const NAMESPACE_PACKAGES = [
    'autogluon', 'azure', 'azure.ai', 'azure.ai.language', 'azure.ai.translation', 'azure.ai.vision',
    'azure.cognitiveservices', 'azure.cognitiveservices.vision', 'azure.communication', 'azure.data',
    'azure.keyvault', 'azure.kusto', 'azure.mgmt', 'azure.monitor', 'azure.search', 'azure.storage', 'azureml',
    'azureml.ai', 'azureml.automl', 'azureml.contrib', 'azureml.training', 'backports', 'databricks', 'google',
    'google.cloud', 'jaraco', 'langgraph', 'llama_index', 'llama_index.embeddings', 'llama_index.llms',
    'mpl_toolkits', 'mysql', 'nvidia', 'opencensus', 'opencensus.ext', 'opentelemetry', 'opentelemetry.exporter',
    'opentelemetry.instrumentation', 'paste', 'pyannote', 'ruamel', 'snowflake', 'sphinxcontrib', 'zope',
];
/** Well-known modules whose distribution has their own name: a missing one is no local module with a typo. */
// biome-ignore format: a list of names.
const NAMESAKE_MODULES = [
    'accelerate', 'adal', 'adlfs', 'aiofiles', 'aiohttp', 'aiomysql', 'aioodbc', 'aioredis', 'albumentations',
    'alembic', 'alibi', 'allennlp', 'altair', 'amqp', 'annoy', 'anthropic', 'applicationinsights',
    'apscheduler', 'arrow', 'ase', 'asyncpg', 'attrs', 'av', 'avro', 'babel', 'backoff', 'bentoml', 'bertopic',
    'bitarray', 'bitsandbytes', 'bokeh', 'boto', 'boto3', 'botocore', 'brotli', 'cachetools', 'cairosvg',
    'cartopy', 'catboost', 'cattrs', 'causalml', 'cbor2', 'celery', 'chromadb', 'click', 'cloudpickle',
    'cohere', 'colorama', 'colorlog', 'configobj', 'contractions', 'croniter', 'cssselect', 'ctransformers',
    'cvxpy', 'cytoolz', 'dask', 'databases', 'datasets', 'decord', 'dedupe', 'deepface', 'deepspeed',
    'deltalake', 'deprecated', 'deprecation', 'detoxify', 'diffusers', 'dill', 'diskcache', 'distributed',
    'dlib', 'docopt', 'docx2txt', 'dowhy', 'duckdb', 'easyocr', 'econml', 'einops', 'elasticsearch', 'eli5',
    'emoji', 'erroranalysis', 'evaluate', 'evidently', 'fabric', 'fairlearn', 'fastapi', 'fastavro',
    'fastparquet', 'fbprophet', 'featuretools', 'feedparser', 'filterpy', 'fiona', 'fire', 'flair', 'flaml',
    'flask', 'folium', 'fsspec', 'ftfy', 'fuzzywuzzy', 'gcsfs', 'gensim', 'geopandas', 'geopy', 'gevent',
    'gluonts', 'graphviz', 'greenlet', 'gunicorn', 'gurobipy', 'gym', 'gymnasium', 'h2o', 'h5py', 'haversine',
    'hdbscan', 'hnswlib', 'holidays', 'html2text', 'html5lib', 'httplib2', 'httpx', 'humanize', 'hyperopt',
    'imagehash', 'imageio', 'implicit', 'imutils', 'influxdb', 'insightface', 'isodate', 'itsdangerous', 'jax',
    'jaxlib', 'jellyfish', 'jieba', 'jinja2', 'jira', 'jiwer', 'joblib', 'jsonschema', 'kaleido', 'kats',
    'keras2onnx', 'keybert', 'kfserving', 'knack', 'koalas', 'konlpy', 'kserve', 'langchain', 'langdetect',
    'langgraph', 'langid', 'lap', 'layoutparser', 'ldap3', 'librosa', 'lifelines', 'lightfm', 'lightgbm',
    'lightning', 'lime', 'llvmlite', 'loguru', 'lvis', 'lxml', 'lz4', 'mammoth', 'markdown', 'markdownify',
    'markupsafe', 'matplotlib', 'mediapipe', 'mlforecast', 'mlserver', 'mlxtend', 'mmcv', 'mmdet', 'mmengine',
    'mmh3', 'modin', 'motor', 'moviepy', 'msal', 'msgpack', 'msrest', 'msrestazure', 'mtcnn', 'mxnet', 'neo4j',
    'neptune', 'netaddr', 'networkx', 'neuralprophet', 'nibabel', 'nltk', 'num2words', 'numba', 'numexpr',
    'numpy', 'oauth2client', 'oauthlib', 'omegaconf', 'onnx', 'onnxmltools', 'open3d', 'openai', 'openmm',
    'openpyxl', 'optimum', 'optuna', 'oracledb', 'orjson', 'ortools', 'paddleocr', 'pafy', 'pandas', 'pandera',
    'paramiko', 'patsy', 'pdf2image', 'pdfplumber', 'peewee', 'peft', 'pendulum', 'pgvector', 'phonenumbers',
    'pickle5', 'pika', 'plotly', 'pmdarima', 'polars', 'praw', 'prettytable', 'probablepeople', 'prophet',
    'psutil', 'psycopg', 'pulp', 'py7zr', 'pyarrow', 'pyautogui', 'pycaret', 'pycocotools', 'pycountry',
    'pycuda', 'pydicom', 'pydot', 'pydub', 'pygame', 'pyheif', 'pymilvus', 'pymongo', 'pymssql', 'pymupdf',
    'pymysql', 'pynput', 'pyodbc', 'pyomo', 'pyotp', 'pypdf', 'pyproj', 'pyreadr', 'pyreadstat', 'pysam',
    'pyspark', 'pytesseract', 'pytz', 'pyvista', 'pyxlsb', 'pyzbar', 'pyzipper', 'qrcode', 'raiutils',
    'raiwidgets', 'rapidfuzz', 'rarfile', 'rasterio', 'rawpy', 'ray', 'rdkit', 'recommenders', 'recordlinkage',
    'redis', 'reportlab', 'requests', 'responsibleai', 'retry', 'retrying', 'rich', 'rpy2', 'rtree', 's3fs',
    'sacrebleu', 'safetensors', 'sagemaker', 'sas7bdat', 'schedule', 'scipy', 'scrapy', 'seaborn', 'selenium',
    'sendgrid', 'sentencepiece', 'setuptools', 'shap', 'shapely', 'simplejson', 'six', 'skforecast', 'skl2onnx',
    'skrub', 'sktime', 'sortedcontainers', 'soundfile', 'spacy', 'sqlalchemy', 'sqlparse', 'stanza',
    'starlette', 'statsforecast', 'statsmodels', 'stripe', 'structlog', 'sumy', 'supervision', 'svglib',
    'sympy', 'symspellpy', 'tables', 'tabulate', 'tenacity', 'tensorboard', 'teradatasql', 'textblob',
    'tf2onnx', 'thefuzz', 'tifffile', 'tiktoken', 'timezonefinder', 'timm', 'tokenizers', 'toml', 'tomli',
    'tomlkit', 'toolz', 'torch', 'torchaudio', 'torchmetrics', 'torchtext', 'torchvision', 'tpot', 'tqdm',
    'trafilatura', 'transformers', 'trimesh', 'tritonclient', 'trl', 'tsfresh', 'tslearn', 'tweepy', 'twilio',
    'typer', 'tzlocal', 'ujson', 'ultralytics', 'umbral', 'unidecode', 'unoconv', 'unstructured', 'urllib3',
    'usaddress', 'uvicorn', 'validators', 'vllm', 'vtk', 'wandb', 'weasyprint', 'webrtcvad', 'websockets',
    'werkzeug', 'wmi', 'word2number', 'wordcloud', 'wrapt', 'xarray', 'xformers', 'xlrd', 'xlsxwriter',
    'xlwings', 'xmltodict', 'xxhash', 'yake', 'zarr', 'zstandard',
];

// EXTERNAL MODULE: ./build/catalog/python-releases.js
var python_releases = __webpack_require__(611);
;// CONCATENATED MODULE: ./build/catalog/python-stdlib.js
/**
 * Top-level modules of Python's standard library, for CPython 3.6 to 3.14 on Linux.
 *
 * Source: `sys.stdlib_module_names` of 3.10.13, 3.11.7, 3.12.1 and 3.13.0, the library folders of 3.6.15, 3.7.16, 3.8.18
 * and 3.9.18 (2026-11); 3.14: docs.python.org/3/whatsnew/3.14.html, read 2026-11. Names with a leading underscore are
 * left out: they are no interface.
 */
/** In all of them. */
// biome-ignore format: a list of names.
const STDLIB_MODULES = [
    '__future__', 'abc', 'antigravity', 'argparse', 'array', 'ast', 'asyncio', 'atexit', 'base64', 'bdb',
    'binascii', 'bisect', 'builtins', 'bz2', 'cProfile', 'calendar', 'cmath', 'cmd', 'code', 'codecs', 'codeop',
    'collections', 'colorsys', 'compileall', 'concurrent', 'configparser', 'contextlib', 'copy', 'copyreg',
    'csv', 'ctypes', 'curses', 'datetime', 'dbm', 'decimal', 'difflib', 'dis', 'doctest', 'email', 'encodings',
    'ensurepip', 'enum', 'errno', 'faulthandler', 'fcntl', 'filecmp', 'fileinput', 'fnmatch', 'fractions',
    'ftplib', 'functools', 'gc', 'genericpath', 'getopt', 'getpass', 'gettext', 'glob', 'grp', 'gzip',
    'hashlib', 'heapq', 'hmac', 'html', 'http', 'idlelib', 'imaplib', 'importlib', 'inspect', 'io', 'ipaddress',
    'itertools', 'json', 'keyword', 'linecache', 'locale', 'logging', 'lzma', 'mailbox', 'marshal', 'math',
    'mimetypes', 'mmap', 'modulefinder', 'multiprocessing', 'netrc', 'ntpath', 'nturl2path', 'numbers',
    'opcode', 'operator', 'optparse', 'os', 'pathlib', 'pdb', 'pickle', 'pickletools', 'pkgutil', 'platform',
    'plistlib', 'poplib', 'posix', 'posixpath', 'pprint', 'profile', 'pstats', 'pty', 'pwd', 'py_compile',
    'pyclbr', 'pydoc', 'pydoc_data', 'pyexpat', 'queue', 'quopri', 'random', 're', 'readline', 'reprlib',
    'resource', 'rlcompleter', 'runpy', 'sched', 'secrets', 'select', 'selectors', 'shelve', 'shlex', 'shutil',
    'signal', 'site', 'smtplib', 'socket', 'socketserver', 'sqlite3', 'sre_compile', 'sre_constants',
    'sre_parse', 'ssl', 'stat', 'statistics', 'string', 'stringprep', 'struct', 'subprocess', 'symtable', 'sys',
    'sysconfig', 'syslog', 'tabnanny', 'tarfile', 'tempfile', 'termios', 'textwrap', 'this', 'threading',
    'time', 'timeit', 'tkinter', 'token', 'tokenize', 'trace', 'traceback', 'tracemalloc', 'tty', 'turtle',
    'turtledemo', 'types', 'typing', 'unicodedata', 'unittest', 'urllib', 'uuid', 'venv', 'warnings', 'wave',
    'weakref', 'webbrowser', 'wsgiref', 'xml', 'xmlrpc', 'zipapp', 'zipfile', 'zipimport', 'zlib',
];
/** In some of them. */
// biome-ignore format: one module a line.
const STDLIB_CHANGES = {
    aifc: { removed: '3.13' },
    annotationlib: { since: '3.14' },
    asynchat: { removed: '3.12' },
    asyncore: { removed: '3.12' },
    audioop: { removed: '3.13' },
    binhex: { removed: '3.11' },
    cgi: { removed: '3.13' },
    cgitb: { removed: '3.13' },
    chunk: { removed: '3.13' },
    compression: { since: '3.14' },
    contextvars: { since: '3.7' },
    crypt: { removed: '3.13' },
    dataclasses: { since: '3.7' },
    distutils: { removed: '3.12' },
    dummy_threading: { removed: '3.9' },
    formatter: { removed: '3.10' },
    graphlib: { since: '3.9' },
    imghdr: { removed: '3.13' },
    imp: { removed: '3.12' },
    lib2to3: { removed: '3.13' },
    macpath: { removed: '3.8' },
    mailcap: { removed: '3.13' },
    nis: { removed: '3.13' },
    nntplib: { removed: '3.13' },
    ossaudiodev: { removed: '3.13' },
    parser: { removed: '3.10' },
    pipes: { removed: '3.13' },
    smtpd: { removed: '3.12' },
    sndhdr: { removed: '3.13' },
    spwd: { removed: '3.13' },
    sunau: { removed: '3.13' },
    symbol: { removed: '3.10' },
    telnetlib: { removed: '3.13' },
    tomllib: { since: '3.11' },
    uu: { removed: '3.13' },
    xdrlib: { removed: '3.13' },
    zoneinfo: { since: '3.9' },
};
/** What only Windows has: a container cannot import them. */
const WINDOWS_MODULES = ['msilib', 'msvcrt', 'nt', 'winreg', 'winsound'];
/**
 * Distributions that bring removed modules back: setuptools has its own copy of distutils, the others are by
 * volunteers. Source: whatsnew/3.12 and the packages' pages, read 2026-11.
 */
const STDLIB_REPLACEMENTS = {
    distutils: 'setuptools',
    asyncore: 'pyasyncore',
    asynchat: 'pyasynchat',
    imp: 'zombie-imp',
    cgi: 'legacy-cgi',
    cgitb: 'legacy-cgi',
    telnetlib: 'telnetlib3',
    audioop: 'audioop-lts',
    crypt: 'legacycrypt',
};

// EXTERNAL MODULE: ./build/catalog/server-versions.js
var server_versions = __webpack_require__(411);
// EXTERNAL MODULE: ./build/documents/conda.js + 2 modules
var documents_conda = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/python/requirements.js
var requirements = __webpack_require__(8767);
// EXTERNAL MODULE: ./build/python/versions.js
var versions = __webpack_require__(4414);
;// CONCATENATED MODULE: ./build/checks/scoring/provided.js
/** Which modules the environment of a deployment gives to its scoring script, as far as the files tell. */









const environments = new WeakMap();
function environmentOf(document, files) {
    let known = environments.get(document);
    if (known === undefined) {
        known = find(document, files);
        environments.set(document, known);
    }
    return known;
}
function find(document, files) {
    const { environment } = document;
    if (environment.form === 'reference')
        return { kind: 'unknown', why: 'reference' };
    if (environment.form !== 'inline')
        return { kind: 'none' };
    const { view } = environment;
    if (view.isGiven('build'))
        return { kind: 'unknown', why: 'build' };
    const reading = (0,documents_conda/* condaOf */.Td)(document, files);
    if (reading.kind === 'none')
        return { kind: 'unknown', why: view.isGiven('image') ? 'image' : 'reference' };
    if (reading.kind !== 'read' || reading.conda.faults.length > 0)
        return { kind: 'none' };
    const { conda } = reading;
    const isOpen = !conda.isComplete || conda.packages.some(({ name }) => CONDA_COLLECTIONS.includes(name));
    if (isOpen)
        return { kind: 'unknown', why: 'incomplete' };
    return { kind: 'known', packages: new ProvidedPackages(conda, isOfAzure(view.string('image'))) };
}
/** conda makes an environment of its own in these; another image may run something else. */
function isOfAzure(image) {
    return (image !== undefined && /^mcr\.microsoft\.com\/(?:azureml|mirror|devcontainers)\//i.test(image.trim()));
}
/** What every environment of conda has, asked for or not. */
const ALWAYS = ['pip', 'setuptools', 'wheel', server_versions/* SERVER_PACKAGE */.Tx];
/** Brought by the server, whichever way it comes into the container. */
const OF_SERVER = ['inference-schema', 'azureml-contrib-services'];
class ProvidedPackages {
    conda;
    /** Whether the image is one that Microsoft builds environments on. */
    isAzureImage;
    #direct;
    /** By distribution: the package that brings it. */
    #brought = new Map();
    /** Packages of which the catalogue does not know what they bring along. */
    #undocumented;
    constructor(conda, isAzureImage) {
        this.conda = conda;
        this.isAzureImage = isAzureImage;
        const names = conda.packages.flatMap(({ manager, name }) => manager === 'conda' ? pipNames(name) : [name]);
        this.#direct = new Set([...names, ...ALWAYS]);
        for (const { name, extras } of conda.packages)
            this.#takeExtras(name, extras);
        for (const name of this.#direct)
            this.#follow(name, name);
        this.#undocumented = [...this.#direct, ...this.#brought.keys()].filter(name => !isDocumented(name));
    }
    #takeExtras(name, extras) {
        const known = ownValue(EXTRA_DEPENDENCIES, name);
        for (const extra of extras)
            for (const brought of known?.[extra] ?? [])
                this.#bring(brought, name);
    }
    #bring(name, by) {
        if (this.#direct.has(name) || this.#brought.has(name))
            return;
        this.#brought.set(name, by);
        this.#follow(name, by);
    }
    #follow(name, by) {
        for (const brought of ownValue(DISTRIBUTION_DEPENDENCIES, name) ?? [])
            this.#bring(brought, by);
    }
    /** A module by its dotted name, with the names that are imported from it. */
    provides(module, names = []) {
        const { distributions, isKnown } = distributionsOf(module, names);
        if (distributions === undefined)
            return { kind: 'unknown' };
        if (distributions.some(name => this.#direct.has(name) || OF_SERVER.includes(name)))
            return { kind: 'given' };
        for (const distribution of distributions) {
            const by = this.#brought.get(distribution);
            if (by !== undefined)
                return by === server_versions/* SERVER_PACKAGE */.Tx ? { kind: 'given' } : { kind: 'transitive', by, distribution };
        }
        return this.#mayBePartOf(module, distributions)
            ? { kind: 'unknown' }
            : { kind: 'missing', distributions, isKnown };
    }
    /** `tensorflow-cpu-aws`, `mxnet-cu112`: builds of a package, or what needs it; `azureml-train-automl` of `azureml`. */
    #mayBePartOf(module, distributions) {
        if (distributions.some(name => [...this.#direct].some(given => given.startsWith(`${name}-`))))
            return true;
        const [top = ''] = module.split('.');
        return (NAMESPACE_PACKAGES.includes(top) &&
            this.#undocumented.some(name => name.startsWith(`${(0,requirements/* normalizedName */.j)(top)}-`)));
    }
    /** Whether a package may bring it along without the catalogue's knowledge: one of its own making, above all. */
    mayBring(distributions) {
        if (this.#undocumented.some(name => !PUBLIC.has(name)))
            return true;
        return this.#undocumented.length > 0 && distributions.some(name => BROUGHT.has(name));
    }
    /** Whether the standard library has a module, in every version of Python that may be installed. */
    stdlib(module) {
        const { python } = this.conda;
        const minors = python_releases/* PYTHON_RELEASES */.A.map(({ version }) => version).filter(version => version.startsWith('3.'));
        const [own] = python;
        const allowed = python.length === 1 && own?.versions !== undefined ? (0,versions/* allowedMinors */.JY)(own.versions, minors) : undefined;
        const stdlib = stdlibOf(module, allowed ?? []);
        if (stdlib.kind !== 'removed' && stdlib.kind !== 'not-yet')
            return stdlib;
        const replacement = ownValue(STDLIB_REPLACEMENTS, module);
        return replacement !== undefined && this.#direct.has(replacement) ? { kind: 'there' } : stdlib;
    }
}
/** Its own requirements are known, or it is known to be one that has none worth knowing. */
function isDocumented(name) {
    return Object.hasOwn(DISTRIBUTION_DEPENDENCIES, name) || provided_LEAVES.has(name);
}
/** What well-known packages bring along. */
const BROUGHT = new Set([
    ...Object.values(DISTRIBUTION_DEPENDENCIES).flat(),
    ...Object.values(EXTRA_DEPENDENCIES).flatMap(extras => Object.values(extras).flat()),
]);
/** Packages that the catalogue knows by their modules. */
const PUBLIC = new Set([
    ...Object.values(MODULE_DISTRIBUTIONS).flat(),
    ...Object.values(NAMESPACE_DISTRIBUTIONS).flat(),
    ...NAMESAKE_MODULES.map(requirements/* normalizedName */.j),
]);
/** What others ask for and what asks for nothing itself, plus what is no Python at all. */
const provided_LEAVES = new Set([
    ...BROUGHT,
    ...[
        'python',
        'pip',
        'setuptools',
        'wheel',
        'openssl',
        'cudatoolkit',
        'cudnn',
        'nccl',
        'mkl',
        'libgcc',
        'gcc',
        'git',
    ],
    ...[
        'blas',
        'libblas',
        'openblas',
        'nomkl',
        'ca-certificates',
        'certifi',
        'cpuonly',
        'pytorch-cuda',
        'ffmpeg',
        'zlib',
    ],
    ...[
        'pywin32',
        'gunicorn',
        'xlrd',
        'ujson',
        'orjson',
        'simplejson',
        'pymysql',
        'pyodbc',
        'psycopg2',
        'psycopg2-binary',
    ],
    ...[
        'python-dotenv',
        'nltk',
        'sentencepiece',
        'xlsxwriter',
        'unidecode',
        'pymssql',
        'lz4',
        'redis',
        'toml',
        'tomli',
    ],
]);
function pipNames(name) {
    return [...(ownValue(PIP_NAMES_OF_CONDA, name) ?? []), name];
}
/** @param pythons the versions that may be installed; none where nothing is known */
function stdlibOf(module, pythons) {
    // What begins with an underscore is Python's own business.
    if (module.startsWith('_') || STDLIB.has(module))
        return { kind: 'there' };
    if (WINDOWS_MODULES.includes(module))
        return { kind: 'windows' };
    const change = ownValue(STDLIB_CHANGES, module);
    if (change === undefined)
        return { kind: 'no' };
    const { since, removed } = change;
    const isIn = (version) => (since === undefined || minor(version) >= minor(since)) &&
        (removed === undefined || minor(version) < minor(removed));
    if (pythons.length === 0 || pythons.some(isIn))
        return { kind: 'there' };
    const isTooOld = since !== undefined && pythons.every(version => minor(version) < minor(since));
    const version = (isTooOld ? since : removed) ?? '';
    return {
        kind: isTooOld ? 'not-yet' : 'removed',
        version,
        replacement: ownValue(STDLIB_REPLACEMENTS, module),
    };
}
const STDLIB = new Set(STDLIB_MODULES);
function minor(version) {
    return Number(version.split('.')[1] ?? 0);
}
/** The distributions that bring a module, by the catalogue; else the one that has its name. */
function distributionsOf(module, names = []) {
    const top = module.split('.')[0] ?? '';
    if (NAMESPACE_PACKAGES.includes(top)) {
        const own = names.map(name => `${module}.${name}`).flatMap(name => inNamespace(name) ?? []);
        const distributions = own.length > 0 ? own : inNamespace(module);
        return { distributions, isKnown: distributions !== undefined };
    }
    const own = ownValue(MODULE_DISTRIBUTIONS, top);
    if (own !== undefined)
        return { distributions: own, isKnown: true };
    return { distributions: [(0,requirements/* normalizedName */.j)(top)], isKnown: NAMESAKE_MODULES.includes(top) };
}
/** By the longest part of the dotted name that the catalogue has, unless that is shared by many. */
function inNamespace(dotted) {
    for (let name = dotted; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
        const own = ownValue(NAMESPACE_DISTRIBUTIONS, name);
        if (own !== undefined)
            return own;
    }
    return undefined;
}
/** Foreign names are looked up here: `constructor` must not find what every object has. */
function ownValue(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}

;// CONCATENATED MODULE: ./build/checks/scoring/imports.js
/** Where the modules come from that a scoring script and the local modules that it loads import. */





const STEPS = ['notice', 'warning', 'error'];
const HIGHEST = {
    start: 'error',
    request: 'error',
    perhaps: 'warning',
    remote: 'notice',
};
/** An import that Python may never come to is no more than a warning. */
function severityOf(certainty, highest) {
    return STEPS[Math.min(STEPS.indexOf(highest), STEPS.indexOf(HIGHEST[certainty]))] ?? 'notice';
}
const FINE = { kind: 'fine' };
/** More imports in one file are no scoring script. */
const imports_MAX_IMPORTS = 500;
const judged = new WeakMap();
/** The imports that something may be said of: nothing guards them, and the server comes by. */
function judgedImports(script) {
    const known = judged.get(script.document);
    if (known !== undefined)
        return known;
    const found = judgeImports(script);
    judged.set(script.document, found);
    return found;
}
function judgeImports(script) {
    const files = [{ file: script, isSure: true }, ...loadedModules(script)];
    const isOpen = files.some(({ file }) => changesPath(file)) || hasOwnPath(script);
    return files.flatMap(({ file, isSure }) => file.module.syntaxError !== undefined
        ? []
        : file.module.imports
            .slice(0, imports_MAX_IMPORTS)
            .filter(each => !each.guarded && !each.mainOnly)
            .map(each => ({
            file,
            import: each,
            verdict: each.level > 0 ? ofRelative(script, file, each) : ofAbsolute(script, each, isOpen),
            certainty: certaintyOf(script, file, each, isSure),
        })));
}
function changesPath({ module }) {
    return module.sysPathChanges.length > 0;
}
/** The deployment says itself where Python looks. */
function hasOwnPath({ document }) {
    return ['PYTHONPATH', 'AML_APP_ROOT', 'AZUREML_SOURCE_DIRECTORY'].some(name => document.has(['environment_variables', name]));
}
function certaintyOf(script, file, each, isSure) {
    const isOfScript = file.source === script.source;
    if (isSure && isSurelyRun(script, file, each))
        return 'start';
    if (isOfScript && each.functionName === 'run' && !each.conditional)
        return 'request';
    return isOfScript || each.where !== 'function' ? 'perhaps' : 'remote';
}
function ofRelative(script, file, each) {
    const { module, level, names = [] } = each;
    if (file.source === script.source) {
        // `from .tools import x` would be `from tools import x`.
        const better = module === '' ? (names[0]?.name ?? '') : module;
        return { kind: 'relative-in-script', better };
    }
    const from = relativeFolder(file, level);
    if (!(0,file_tree/* isInside */.FK)(script.codeFolder, from))
        return FINE;
    if (module === '')
        return FINE;
    const { found, missing } = resolveIn(script.files, from, module);
    const dots = '.'.repeat(level);
    if (found.kind === 'other-case')
        return { kind: 'other-case', actual: found.actual, better: dots + imports_withName(module, found.actual) };
    if (found.kind === 'missing' && missing !== undefined)
        return { kind: 'not-in-package', missing: dots + missing, of: script.files.display(from) };
    return ofNames(script, each, found);
}
function ofAbsolute(script, each, isOpen) {
    const { module } = each;
    const [top = ''] = module.split('.');
    if (top === '' || top === '__main__' || stdlibOf(top, []).kind !== 'no')
        return FINE;
    const isPublic = isPublicModule(top);
    const resolved = resolveAbsolute(script, module);
    const { found, missing } = resolved;
    if (found.kind === 'other-case') {
        return isPublic || isOpen
            ? FINE
            : { kind: 'other-case', actual: found.actual, better: imports_withName(module, found.actual) };
    }
    if (found.kind !== 'missing')
        return isPublic || isOpen ? FINE : ofNames(script, each, found);
    if (resolved.parent !== undefined && missing !== undefined) {
        if (isPublic || isOpen || isOpaque(script, resolved.parent))
            return FINE;
        return { kind: 'not-in-package', missing, of: script.files.display(imports_pathOf(resolved.parent)) };
    }
    if (isPublic)
        return { kind: 'package' };
    return isOpen ? FINE : (inRepository(script, top, module) ?? { kind: 'package' });
}
/** A module of a well-known package: a local folder of that name may hold anything. */
function isPublicModule(top) {
    const { distributions, isKnown } = distributionsOf(top);
    return isKnown || distributions === undefined;
}
/** The names of `from module import name` against what a local module has. */
function ofNames(script, each, found) {
    if (each.dynamic || each.names === undefined || found.kind === 'compiled')
        return FINE;
    for (const name of each.names.slice(0, imports_MAX_IMPORTS)) {
        if (/^__\w+__$/.test(name.name) || hasName(script, found, name.name))
            continue;
        return {
            kind: 'not-in-package',
            missing: `${'.'.repeat(each.level)}${each.module}.${name.name}`,
            of: script.files.display(imports_pathOf(found)),
            name,
        };
    }
    return FINE;
}
function hasName(script, found, name) {
    if (found.kind === 'folder')
        return moduleIn(script.files, found.path, name).kind !== 'missing';
    if (found.kind !== 'file')
        return true;
    const isPackage = /[\\/]__init__\.py$/.test(found.path);
    if (isPackage && moduleIn(script.files, (0,external_node_path_.dirname)(found.path), name).kind !== 'missing')
        return true;
    const file = script.read(found.path);
    return file === undefined || definedIn(script, file, name);
}
/** A package whose `__init__.py` may make modules that no file has. */
function isOpaque(script, package_) {
    if (package_.kind !== 'file')
        return package_.kind !== 'folder';
    const file = script.read(package_.path);
    return (file === undefined ||
        file.module.opaque.some(({ reason }) => reason !== 'star-import') ||
        file.module.syntaxError !== undefined);
}
function imports_pathOf(found) {
    if (found.kind !== 'file')
        return 'path' in found ? found.path : '';
    return /[\\/]__init__\.py$/.test(found.path) ? (0,external_node_path_.dirname)(found.path) : found.path;
}
function imports_withName(module, actual) {
    return module
        .split('.')
        .map(name => (name.toLowerCase() === actual.toLowerCase() ? actual : name))
        .join('.');
}
/** A code folder of more files is not searched to the end. */
const imports_ENOUGH_FILES = 2_000;
/** Where else in the repository a module of this name is. */
function inRepository(script, top, module) {
    const { files, codeFolder, document } = script;
    const below = filesOf(script).filter(({ name }) => isOfModule(name, top));
    const [own] = below;
    if (below.length === 1 && own !== undefined) {
        const dotted = own.name.replace(/\/__init__\.py$|\.py$/, '').replaceAll('/', '.');
        const better = dotted.slice(0, dotted.length - top.length) + module;
        if (/^[A-Za-z_][\w.]*$/.test(better))
            return { kind: 'deeper', path: files.display(own.path), better };
    }
    if (below.length > 0)
        return FINE;
    const end = files.repositoryOf(document.source.path) ?? files.root;
    for (let folder = (0,external_node_path_.dirname)(codeFolder); (0,file_tree/* isInside */.FK)(end, folder); folder = (0,external_node_path_.dirname)(folder)) {
        for (const place of [folder, (0,external_node_path_.join)(folder, 'src')]) {
            if (roots(script).includes(place))
                continue;
            const found = moduleIn(files, place, top);
            if (found.kind === 'file' || (found.kind === 'folder' && holdsPython(script, found.path))) {
                return { kind: 'elsewhere', path: files.display(imports_pathOf(found)) };
            }
        }
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    return undefined;
}
const listed = new WeakMap();
function filesOf({ files, codeFolder, document }) {
    const known = listed.get(document) ?? files.filesBelow(codeFolder, imports_ENOUGH_FILES);
    listed.set(document, known);
    return known;
}
function isOfModule(name, top) {
    return name.endsWith(`/${top}.py`) || name.endsWith(`/${top}/__init__.py`);
}
function holdsPython({ files }, folder) {
    return files.filesBelow(folder, 100).some(({ name }) => name.endsWith('.py') && !name.includes('/'));
}
/** Whether the environment is known to the last package. */
function knownPackages({ document, files }) {
    const environment = environmentOf(document, files);
    return environment.kind === 'known' ? environment.packages : undefined;
}
/** Whether some file changes where Python looks for modules. */
function changesSearch(script) {
    return hasOwnPath(script) || [script, ...loadedModules(script).map(({ file }) => file)].some(changesPath);
}

;// CONCATENATED MODULE: ./build/checks/scoring/missing-module.js






/**
 * The modules of the project that the script imports are uploaded with it, and lie where the server looks. Only the
 * code folder goes up (azure-ai-ml 1.34.0), and the script is loaded as a module of its own, outside of any package
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py`).
 */
const missingModule = defineScriptCheck({
    id: 'scoring/missing-module',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const told = new Set();
        for (const each of judgedImports(script)) {
            const made = judge(script, each);
            if (made === undefined)
                continue;
            // Two lines that import from one lost module are one mistake.
            const key = JSON.stringify([made.at.file, made.message, made.values]);
            if (!told.has(key))
                yield made;
            told.add(key);
        }
        yield* leftOut(script);
    },
});
function judge(script, each) {
    const { verdict, import: own } = each;
    const values = { module: (0,shown/* shown */.S)('.'.repeat(own.level) + own.module), code: codeOf(script) };
    switch (verdict.kind) {
        case 'relative-in-script':
            return missing_module_tell(script, each, {
                message: 'relative',
                values: { ...values, better: (0,shown/* shown */.S)(verdict.better) },
            });
        case 'not-in-package': {
            const { name, missing, of } = verdict;
            const message = name === undefined ? 'not-in-package' : 'no-name';
            const more = { missing: (0,shown/* shown */.S)(missing), of, name: (0,shown/* shown */.S)(name?.name ?? '') };
            return missing_module_tell(script, each, {
                message,
                values: { ...values, ...more },
                ...(name && { span: name.span }),
            });
        }
        case 'other-case': {
            const more = { actual: (0,shown/* shown */.S)(verdict.actual), better: (0,shown/* shown */.S)(verdict.better) };
            return missing_module_tell(script, each, {
                message: 'other-case',
                values: { ...values, ...more },
                edits: replacing(each, verdict.better),
            });
        }
        case 'deeper':
            return missing_module_tell(script, each, {
                message: 'deeper',
                values: { ...values, path: verdict.path, better: (0,shown/* shown */.S)(verdict.better) },
            });
        case 'elsewhere':
            return missing_module_tell(script, each, { message: 'elsewhere', values: { ...values, path: verdict.path } });
        default:
            return undefined;
    }
}
/** What lies elsewhere may be installed in an environment that nobody has listed. */
const MAY_BE_INSTALLED = ['elsewhere', 'deeper', 'other-case'];
function missing_module_tell(script, each, { message, values, span, edits = [] }) {
    const packages = knownPackages(script);
    const isOpen = MAY_BE_INSTALLED.includes(message) && packages === undefined;
    if (MAY_BE_INSTALLED.includes(message) && packages !== undefined) {
        const provided = packages.provides(each.import.module);
        if (provided.kind !== 'missing')
            return undefined;
    }
    return problemIn(script, each.file, span ?? each.import.moduleSpan, {
        message,
        values,
        edits: isOpen ? [] : edits,
        severity: severityOf(each.certainty, isOpen ? 'warning' : 'error'),
        key: values.missing ?? values.module ?? '',
    });
}
/** Safe where only names from the module are used: `import Utils` is `Utils` further down as well. */
function replacing({ file, import: { names, star, moduleSpan, module, level } }, better) {
    const isWritten = file.source.slice(moduleSpan) === '.'.repeat(level) + module;
    return (names !== undefined || star) && isWritten ? [editIn(file, moduleSpan, better)] : [];
}
/** Local modules that a rule keeps out of the upload. The script itself is a question of `paths/amlignore`. */
function* leftOut(script) {
    const rules = (0,upload_rules/* uploadRules */.Ds)(script.files, script.codeFolder);
    if (rules === undefined)
        return;
    for (const { file, isSure } of loadedModules(script)) {
        const name = (0,external_node_path_.relative)(script.codeFolder, file.source.path).split(external_node_path_.sep).join('/');
        const rule = name.startsWith('../') ? undefined : rules.leavesOut(name);
        if (rule === undefined)
            continue;
        yield problemIn(script, file, { start: 0, end: 0 }, {
            message: 'left-out',
            severity: isSure ? 'error' : 'warning',
            values: {
                path: file.source.file,
                name,
                rule: (0,shown/* shown */.S)(rule.text),
                rules: rules.source.file,
                rulesName: rules.name,
            },
            related: [{ message: 'scoring/missing-module/rule', at: rule.at }],
            key: name,
        });
    }
}
function codeOf({ files, codeFolder }) {
    const folder = files.display(codeFolder);
    return folder.endsWith('/') ? folder : `${folder}/`;
}

;// CONCATENATED MODULE: ./build/catalog/python-optional-needs.js
const OPTIONAL_NEEDS = [
    {
        uses: /^xgboost\.(?:sklearn\.)?XGB(?:RF)?(?:Classifier|Regressor|Ranker|Model)$/,
        modules: ['sklearn'],
        says: 'sklearn needs to be installed in order to use this module',
    },
    {
        uses: /^lightgbm\.(?:sklearn\.)?LGBM(?:Classifier|Regressor|Ranker|Model)$/,
        modules: ['sklearn'],
        says: 'scikit-learn is required for lightgbm.sklearn',
    },
    {
        uses: /^pandas\.read_parquet$/,
        modules: ['pyarrow', 'fastparquet'],
        says: 'Unable to find a usable engine',
    },
    { uses: /^pandas\.read_feather$/, modules: ['pyarrow'], says: "Missing optional dependency 'pyarrow'" },
    { uses: /^pandas\.read_hdf$/, modules: ['tables'], says: "Missing optional dependency 'pytables'" },
    { uses: /^keras\.\w/, modules: ['tensorflow', 'torch', 'jax'], says: "No module named 'tensorflow'" },
];

;// CONCATENATED MODULE: ./build/checks/scoring/adding-pip.js
/** None where there is no line to go by: no pip section, a list in brackets, a value that came from elsewhere. */
function addingPip({ packages }, distribution) {
    const last = packages.filter(({ manager }) => manager === 'pip').at(-1);
    if (last === undefined ||
        last.place.at.input !== undefined ||
        last.requirementsFile?.option === 'constraint')
        return [];
    const { source } = last.place.view;
    const { line } = last.place.at.end;
    const text = source.line(line);
    const start = startOfLine(last, text);
    if (start === undefined)
        return [];
    const end = { line, column: text.length + 1 };
    const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
    return [{ at: { file: source.file, start: end, end }, text: `${lineBreak}${start}${distribution}` }];
}
/** `      - ` of an item of a list; nothing in a requirements file. */
function startOfLine({ requirementsFile, place }, text) {
    if (requirementsFile !== undefined)
        return /^\S/.test(text) && !text.endsWith('\\') ? '' : undefined;
    if (place.at.start.line !== place.at.end.line)
        return undefined;
    const item = /^(\s*-\s+)["']?(?=[A-Za-z])/.exec(text);
    // The line is the item's own, and not a list in brackets.
    return item !== null && item[0].length === place.at.start.column - 1 ? item[1] : undefined;
}

;// CONCATENATED MODULE: ./build/checks/scoring/missing-package.js







/**
 * The environment brings every package that the script and its modules import. The client does not look; a module that
 * is not there ends the script with a ModuleNotFoundError, and the container crashes.
 */
const missingPackage = defineScriptCheck({
    id: 'scoring/missing-package',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const environment = environmentOf(script.document, script.files);
        if (environment.kind === 'none')
            return;
        const imports = judgedImports(script);
        const wanted = imports.filter(({ verdict }) => verdict.kind === 'package');
        if (environment.kind === 'known') {
            yield* fromStdlib(script, imports, environment.packages);
            yield* fromPackages(script, wanted, environment.packages);
            yield* fromNeeds(script, environment.packages);
        }
        else if (wanted.length > 0)
            yield unanswered(script, wanted, environment.why);
    },
});
function unanswered({ document }, wanted, why) {
    const modules = [...new Set(wanted.map(topOf))].map(shown/* shown */.S);
    const few = modules.length > 6 ? [...modules.slice(0, 6), '\u2026'] : modules;
    return (0,check/* notChecked */.lb)(document, 'environment', 'unknown-content', { message: why, values: { modules: few } });
}
function topOf({ import: { module } }) {
    return module.split('.')[0] ?? '';
}
/** Modules that this version of Python does not have, or that Linux does not. */
function* fromStdlib(script, imports, packages) {
    for (const each of firstOfEach(imports.filter(one => one.import.level === 0))) {
        const module = topOf(each);
        if (stdlibOf(module, []).kind === 'no')
            continue;
        const stdlib = packages.stdlib(module);
        if (stdlib.kind === 'there' || stdlib.kind === 'no')
            continue;
        yield problemIn(script, each.file, each.import.moduleSpan, {
            message: variant(stdlib),
            severity: severityOf(each.certainty, 'error'),
            values: {
                module: (0,shown/* shown */.S)(module),
                version: 'version' in stdlib ? stdlib.version : '',
                replacement: replacementOf(stdlib) ?? '',
            },
            related: pythonPlace(packages),
            key: module,
        });
    }
}
function variant(stdlib) {
    return stdlib.kind === 'removed' && stdlib.replacement !== undefined ? 'removed-replaced' : stdlib.kind;
}
function replacementOf(stdlib) {
    return 'replacement' in stdlib ? stdlib.replacement : undefined;
}
function pythonPlace({ conda }) {
    const [python] = conda.python;
    return python === undefined ? [] : [{ message: 'scoring/missing-package/python', at: python.place.at }];
}
function* fromPackages(script, wanted, packages) {
    const isOpen = changesSearch(script);
    for (const each of firstOfEach(wanted)) {
        const { module, names = [] } = each.import;
        const provided = packages.provides(module, names.map(({ name }) => name));
        if (provided.kind === 'transitive') {
            const values = { module: (0,shown/* shown */.S)(module), distribution: provided.distribution, by: (0,shown/* shown */.S)(provided.by) };
            const options = { message: 'transitive', severity: 'notice', values, key: topOf(each) };
            yield problemIn(script, each.file, each.import.moduleSpan, options);
        }
        else if (provided.kind === 'missing')
            yield missing_package_missing(script, each, provided, { packages, isOpen });
    }
}
function missing_package_missing(script, each, found, { packages, isOpen }) {
    const [distribution = ''] = found.distributions;
    const isSure = found.isKnown && !isOpen && packages.isAzureImage;
    const highest = packages.mayBring(found.distributions) ? 'notice' : isSure ? 'error' : 'warning';
    const { conda } = packages;
    const edits = highest === 'error' ? addingPip(conda, distribution) : [];
    return problemIn(script, each.file, each.import.moduleSpan, {
        message: !found.isKnown ? 'unknown-module' : each.certainty === 'request' ? 'in-run' : '',
        severity: severityOf(each.certainty, highest),
        values: {
            module: (0,shown/* shown */.S)(each.import.module),
            top: (0,shown/* shown */.S)(topOf(each)),
            distribution,
            conda: conda.view.source.file,
            line: `- ${distribution}`,
        },
        related: conda.pipSection === undefined
            ? []
            : [{ message: 'scoring/missing-package/pip', at: conda.pipSection.at }],
        edits,
        key: topOf(each),
    });
}
/** What a package of the environment needs for a part of it that the script uses, and does not bring along. */
function* fromNeeds(script, packages) {
    const uses = usesOf(script);
    for (const { uses: pattern, modules, says } of OPTIONAL_NEEDS) {
        const use = uses.find(({ target }) => pattern.test(target));
        const provided = modules.map(module => packages.provides(module));
        const isGiven = provided.some(({ kind }) => kind !== 'missing');
        const [first] = provided;
        if (use === undefined || isGiven || first?.kind !== 'missing')
            continue;
        // Where the package itself is missing, that is the news.
        if (packages.provides(use.target.split('.')[0] ?? '').kind === 'missing')
            continue;
        const [distribution = ''] = first.distributions;
        yield problemIn(script, script, use.span, {
            message: 'needs',
            severity: packages.mayBring(first.distributions) ? 'notice' : 'warning',
            values: {
                use: (0,shown/* shown */.S)(use.target),
                says,
                distribution,
                conda: packages.conda.view.source.file,
                line: `- ${distribution}`,
            },
            key: `${use.target} ${distribution}`,
        });
    }
}
/** What the script takes from its packages: by name from an import, or by a call. */
function usesOf({ module }) {
    const imported = module.imports
        .filter(each => each.level === 0 && !each.guarded && !each.mainOnly)
        .flatMap(each => (each.names ?? []).map(({ name, span }) => ({ target: `${each.module}.${name}`, span })));
    const called = module.calls
        .filter(each => !each.mainOnly)
        .map(({ target, calleeSpan }) => ({ target, span: calleeSpan }));
    return [...imported, ...called];
}
const ORDER = ['start', 'request', 'perhaps', 'remote'];
/** One import for each module of each file: the one that Python comes to first. */
function firstOfEach(imports) {
    const found = new Map();
    for (const each of imports) {
        const { distributions } = distributionsOf(each.import.module, (each.import.names ?? []).map(({ name }) => name));
        const key = JSON.stringify([each.file.source.path, distributions ?? each.import.module]);
        const known = found.get(key);
        if (known === undefined || ORDER.indexOf(each.certainty) < ORDER.indexOf(known.certainty))
            found.set(key, each);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/checks/scoring/model-path.js







const MODEL_DIR = 'AZUREML_MODEL_DIR';
/** More paths in one script are no scoring script. */
const MAX_PATHS = 500;
/**
 * Paths below AZUREML_MODEL_DIR exist in the container. A model that is a folder keeps the folder's name there, a model
 * that is a file lies directly in it (docs of the variable; Azure/azureml-examples#1068, Azure/aml-deploy#63). Only a
 * model that is inline and on this disk can be looked into.
 */
const modelPathInScript = defineScriptCheck({
    id: 'scoring/model-path',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const model = localModel(script);
        if (model === undefined)
            return;
        const paths = script.module.paths.flatMap(each => {
            const below = pathBelowEnv(each.parts, MODEL_DIR);
            return each.mainOnly || below === undefined || !isPlain(below) ? [] : [{ each, below: normal(below) }];
        });
        const verdicts = new Map(paths.slice(0, MAX_PATHS).map(({ below }) => [below, wrongIn(script.files, model, below)]));
        const hasOtherWay = [...verdicts].some(([below, wrong]) => below !== '' && wrong === undefined);
        const asked = new Set(paths.filter(({ each }) => isAskedFor(each)).map(({ below }) => below));
        yield* folderItself(script, model);
        const told = new Set();
        for (const { each, below } of paths) {
            // A script that looks before it opens has a way out of its own.
            if (below === '' || asked.has(below) || file_calls_isWritten(each) || told.has(below))
                continue;
            const wrong = verdicts.get(below);
            if (wrong === undefined)
                continue;
            told.add(below);
            yield model_path_tell(script, each, {
                below,
                wrong,
                model,
                isOpen: asked.size > 0 || (each.conditional && hasOtherWay),
            });
        }
    },
});
/** Functions that want the folder with this file in it. */
const FOLDER_LOADERS = [
    [/^mlflow\.\w+\.load_model$/, 'MLmodel'],
    [
        /^(?:transformers|diffusers|peft)\.\w+\.from_pretrained$|^sentence_transformers\.SentenceTransformer$/,
        'config.json',
    ],
    [
        /^(?:tensorflow\.)?keras\.(?:models|saving)\.load_model$|^tensorflow\.saved_model\.load$/,
        'saved_model.pb',
    ],
];
/** AZUREML_MODEL_DIR alone, given to what wants the model's own folder, which is the one below. */
function* folderItself(script, model) {
    if (model.kind !== 'folder')
        return;
    for (const each of script.module.paths.slice(0, MAX_PATHS)) {
        if (each.mainOnly || each.passedTo === undefined || pathBelowEnv(each.parts, MODEL_DIR) !== '')
            continue;
        const target = each.passedTo.target;
        const loader = FOLDER_LOADERS.find(([loads]) => loads.test(target));
        if (loader === undefined || script.files.look(model.path, loader[1]).kind !== 'file')
            continue;
        yield problemIn(script, script, each.passedTo.span, {
            message: 'folder-itself',
            severity: each.conditional ? 'warning' : 'error',
            values: {
                call: (0,shown/* shown */.S)(each.passedTo.callee),
                marker: loader[1],
                name: (0,shown/* shown */.S)(model.name),
                model: script.files.display(model.path),
            },
            key: each.passedTo.target,
        });
        return;
    }
}
function localModel({ document, files }) {
    // The variable is the user's own then, or the model is mounted elsewhere.
    if (document.has(['environment_variables', MODEL_DIR]) || document.isGiven('model_mount_path'))
        return undefined;
    const place = (0,places/* modelPath */.LH)(document);
    if (place === undefined || place.view.isTemplate(place.path) || (0,places/* isAddress */.PW)(place.written))
        return undefined;
    const { kind, path } = files.look(place.base, place.written);
    if ((kind !== 'file' && kind !== 'folder') || files.leavesRepository(document.source.path, path) === true)
        return undefined;
    return { kind, path, name: (0,external_node_path_.basename)(path) };
}
/** Nothing in it that leads elsewhere or stands for something else. */
function isPlain(below) {
    return !/[*?[\]{}]|(?:^|\/)\.\.(?:\/|$)/.test(below);
}
function normal(below) {
    return below
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}
/** What is wrong with a path below AZUREML_MODEL_DIR; undefined where the container will have it. */
function wrongIn(files, model, below) {
    if (below.includes('\\')) {
        const slashed = normal(below.replaceAll('\\', '/'));
        return wrongIn(files, model, slashed) === undefined
            ? { message: 'backslash', better: slashed }
            : undefined;
    }
    return model.kind === 'file' ? wrongForFile(model, below) : wrongForFolder(files, model, below);
}
function wrongForFile({ name }, below) {
    if (below === name)
        return undefined;
    if (below.toLowerCase() === name.toLowerCase())
        return { message: 'other-case', better: name };
    return { message: below.split('/').at(-1) === name ? 'file-direct' : 'file-other', better: name };
}
function wrongForFolder(files, { path, name }, below) {
    const [first = '', ...rest] = below.split('/');
    if (first === name) {
        if (rest.length === 0)
            return undefined;
        const look = files.look(path, rest.join('/'));
        if (look.kind === 'other-case')
            return { message: 'other-case', better: inContainer(path, name, look.actual) };
        if (look.kind !== 'missing')
            return undefined;
        const nearest = look.nearest !== undefined && (0,file_tree/* isInside */.FK)(path, look.nearest) ? look.nearest : undefined;
        return { message: 'missing', better: nearest && inContainer(path, name, nearest) };
    }
    const inside = files.look(path, below);
    if (inside.kind === 'file' || inside.kind === 'folder')
        return { message: 'kept-folder', better: `${name}/${below}` };
    if (first.toLowerCase() === name.toLowerCase()) {
        const better = [name, ...rest].join('/');
        return wrongForFolder(files, { kind: 'folder', path, name }, better) === undefined
            ? { message: 'other-case', better }
            : undefined;
    }
    // Without its first folder, under whatever name that was: `outputs/model.pkl` of `model/model.pkl`.
    const without = rest.length === 0 ? undefined : files.look(path, rest.join('/'));
    if (without?.kind === 'file')
        return { message: 'kept-folder', better: `${name}/${rest.join('/')}` };
    return { message: 'missing', better: undefined };
}
function inContainer(path, name, actual) {
    return (0,external_node_path_.join)(name, actual.slice(path.length)).replaceAll('\\', '/');
}
function model_path_tell(script, each, { below, wrong, model, isOpen }) {
    const isSure = wrong.message !== 'missing';
    const severity = !isSure || isOpen || each.conditional ? 'warning' : 'error';
    const message = wrong.message === 'missing' && wrong.better !== undefined ? 'did-you-mean' : wrong.message;
    const literals = each.parts.filter(part => part.kind === 'literal');
    const place = script.document.model.form === 'inline' ? script.document.model.view.range('path') : undefined;
    return problemIn(script, script, model_path_spanOf(each, literals), {
        message,
        severity,
        values: {
            written: `$${MODEL_DIR}/${(0,shown/* shown */.S)(below)}`,
            better: `$${MODEL_DIR}/${(0,shown/* shown */.S)(wrong.better ?? '')}`,
            rest: (0,shown/* shown */.S)(wrong.better ?? ''),
            model: script.files.display(model.path),
            name: (0,shown/* shown */.S)(model.name),
        },
        related: place === undefined ? [] : [{ message: 'scoring/model-path/model', at: place }],
        edits: severity === 'error' ? model_path_replacing(script, each, literals, wrong.better) : [],
        key: below,
    });
}
/** From the first literal to the last, where they stand in the expression; else the expression. */
function model_path_spanOf({ span }, literals) {
    const [first] = literals;
    const last = literals.at(-1);
    const isOwn = first !== undefined && last !== undefined && first.span.start <= last.span.start;
    return isOwn ? { start: first.span.start, end: Math.max(first.span.end, last.span.end) } : span;
}
/** Only where the whole rest is one literal in plain quotes. */
function model_path_replacing(script, each, literals, better) {
    const [own] = literals;
    if (better === undefined || own === undefined || literals.length !== 1 || each.parts.length !== 2)
        return [];
    const written = script.source.slice(own.span);
    const quoted = /^(['"])([\w./ -]*)\1$/.exec(written);
    if (quoted === null || own.kind !== 'literal' || !/^[\w./ -]+$/.test(better))
        return [];
    const [, quote = '', text = ''] = quoted;
    const slash = text.startsWith('/') ? '/' : '';
    // The name of a file may serve elsewhere in the script too.
    const isOwn = each.span.start <= own.span.start && own.span.end <= each.span.end;
    return isOwn ? [editIn(script, own.span, `${quote}${slash}${better}${quote}`)] : [];
}

;// CONCATENATED MODULE: ./build/checks/scoring/relative-path.js







const APP = '/var/azureml-app';
/** More paths in one script are no scoring script. */
const relative_path_MAX_PATHS = 500;
/** Nobody mends more of them at a time. */
const MAX_TOLD = 50;
/**
 * What the script reads while it starts is found from the script's own place, not from the folder that a person
 * happened to start it in. In the images of Azure ML the server starts in the folder of the script (azure-ai-ml 1.34.0
 * `azureml_image_context.py`: "AML_APP_ROOT/working directory"); no document says so, hence no error for what lies there.
 */
const relativePath = defineScriptCheck({
    id: 'scoring/relative-path',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    *judge(script) {
        const told = new Set();
        for (const made of [...ofPaths(script), ...ofAppFolder(script)]) {
            const key = JSON.stringify([made.message, made.values]);
            if (!told.has(key) && told.size < MAX_TOLD)
                yield made;
            told.add(key);
        }
    },
});
function* ofPaths(script) {
    const isMoved = script.module.calls.some(({ target }) => target === 'os.chdir' || target === 'contextlib.chdir');
    const makes = script.module.calls.some(makesFiles);
    const asked = new Set(script.module.paths.filter(isAskedFor).flatMap(each => literalPath(each) ?? []));
    for (const each of script.module.paths.slice(0, relative_path_MAX_PATHS)) {
        const written = literalPath(each);
        if (written === undefined || !isReadAtStart(each) || asked.has(written))
            continue;
        const made = isOfMachine(written)
            ? ofMachine(script, each, written)
            : isMoved
                ? undefined
                : relative_path_ofRelative(script, each, written, makes);
        if (made !== undefined)
            yield made;
    }
}
/** At import or in `init()`, without a condition: what goes wrong here stops the container. */
function isReadAtStart(each) {
    const isAtStart = each.where !== 'function' || each.functionName === 'init';
    if (!isAtStart || each.conditional || each.mainOnly || each.passedTo === undefined)
        return false;
    return (!isAskedFor(each) &&
        !file_calls_isWritten(each) &&
        !/^(?:sys\.path|site\.)|^dotenv\.|^os\.(?:path\.|makedirs|chdir)/.test(each.passedTo.target));
}
/** A path of nothing but text, from the working folder where it is relative. */
function literalPath({ parts }) {
    const rest = parts[0]?.kind === 'cwd' ? [...parts.slice(1)] : parts;
    if (rest.length === 0 || rest.some(part => part.kind !== 'literal'))
        return undefined;
    const text = pathText(rest, {});
    // An address, or the name of a registered model.
    return text === undefined || text.trim() === '' || /^[a-z][a-z0-9+.-]+:/i.test(text) ? undefined : text;
}
/** A path of somebody's own machine, or of a compute instance. */
function isOfMachine(written) {
    return /^(?:[A-Za-z]:[\\/]|\\\\|~[\\/]|\/(?:home|Users|mnt\/batch|mnt\/c|dbfs|content|kaggle|workspaces)\/)/.test(written);
}
function ofMachine(script, each, written) {
    const isWindows = /^(?:[A-Za-z]:|\\\\)/.test(written);
    return relative_path_tell(script, each, isWindows ? 'windows' : 'machine', { written: (0,shown/* shown */.S)(written) }, isWindows ? 'error' : 'warning');
}
function relative_path_ofRelative(script, each, written, makes) {
    const { files, folder } = script;
    if (written.startsWith('/'))
        return undefined;
    const values = { written: (0,shown/* shown */.S)(written), folder: files.display(folder) };
    const here = files.look(folder, written);
    if (here.kind === 'file' || here.kind === 'folder')
        return relative_path_tell(script, each, 'beside', values, 'notice');
    if (written.includes('\\')) {
        const better = written.replaceAll('\\', '/');
        const slashed = files.look(folder, better);
        return slashed.kind === 'file' || slashed.kind === 'folder'
            ? relative_path_tell(script, each, 'backslash', { ...values, better: (0,shown/* shown */.S)(better) }, 'error')
            : undefined;
    }
    if (here.kind === 'other-case')
        return relative_path_tell(script, each, 'other-case', { ...values, actual: files.display(here.actual) }, 'warning');
    return (elsewhere(script, each, written, values) ??
        (makes ? undefined : relative_path_tell(script, each, 'nowhere', values, 'warning')));
}
/** Not beside the script, but elsewhere in the repository. */
function elsewhere(script, each, written, values) {
    const { files, document } = script;
    const bases = [
        script.codeFolder,
        (0,external_node_path_.dirname)(script.codeFolder),
        document.folder,
        files.repositoryOf(document.source.path) ?? files.root,
        files.root,
    ];
    const looks = bases.map(base => files.look(base, written));
    const found = looks.find(look => (look.kind === 'file' || look.kind === 'folder') &&
        files.leavesRepository(document.source.path, look.path) !== true);
    if (found === undefined)
        return undefined;
    const more = { ...values, path: files.display(found.path) };
    if ((0,file_tree/* isInside */.FK)(script.codeFolder, found.path))
        return relative_path_tell(script, each, 'elsewhere-in-code', more, 'warning');
    return relative_path_tell(script, each, isOfModel(script, found.path) ? 'in-model' : 'elsewhere', more, 'warning');
}
function isOfModel({ document, files }, path) {
    const place = (0,places/* modelPath */.LH)(document);
    return place !== undefined && (0,file_tree/* isInside */.FK)((0,external_node_path_.resolve)(files.look(place.base, place.written).path), path);
}
/** The layout of the container, written down: it changes with the code folder's name and the model's version. */
function* ofAppFolder(script) {
    const { module } = script;
    const defaults = new Set(module.envReads.flatMap(read => read.default ?? []));
    for (const each of module.strings) {
        const { value } = each;
        if (value === undefined || each.docstring || each.mainOnly || defaults.has(value))
            continue;
        if (value !== APP && !value.startsWith(`${APP}/`))
            continue;
        if (module.sysPathChanges.some(change => isWithin(each, change.span)))
            continue;
        const isModel = value.startsWith(`${APP}/azureml-models`);
        yield problemIn(script, script, each.span, {
            message: isModel ? 'app-model' : 'app-folder',
            values: { written: (0,shown/* shown */.S)(value) },
            key: value,
        });
    }
}
function isWithin({ span }, outer) {
    return outer.start <= span.start && span.end <= outer.end;
}
function relative_path_tell(script, each, message, values, severity) {
    const literals = each.parts.filter((part) => part.kind === 'literal');
    const [first] = literals;
    const isOne = literals.length === 1 && first !== undefined;
    return problemIn(script, script, isOne ? first.span : each.span, {
        message,
        values: { ...values, call: (0,shown/* shown */.S)(each.passedTo?.callee ?? '') },
        severity: script.isOwnContainer ? 'notice' : severity,
        key: values.written ?? '',
    });
}

;// CONCATENATED MODULE: ./build/checks/scoring/run.js



/**
 * The script has a `run()` (microsoft/azureml-inference-server 1.5.1, `user_script.py`: `hasattr(user_module, "run")`).
 * What it takes is the question of `scoring/run-signature`.
 */
const run = defineScriptCheck({
    id: 'scoring/run',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        yield* notThere(script, 'run', definitionOf(script, 'run'));
    },
});

;// CONCATENATED MODULE: ./build/checks/scoring/run-signature.js




/**
 * `run()` has the parameters that the server asks for before it starts: one for the input, each of them with a name to
 * give it by (microsoft/azureml-inference-server 1.5.1, `user_script.py`, `_analyze_run`; the texts are its own).
 */
const runSignature = defineScriptCheck({
    id: 'scoring/run-signature',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    *judge(script) {
        const found = definitionOf(script, 'run');
        if (found.kind !== 'function')
            return;
        const { file, at, definition, params } = found;
        // Another decorator may give another signature.
        if ((definition?.decorators ?? []).some(each => !isOfServer(each)))
            return;
        if (definition !== undefined)
            yield* bothDecorators(script, file, definition);
        const refused = params.find(({ kind }) => kind === 'positional-only' || kind === 'vararg' || kind === 'kwarg');
        if (refused !== undefined) {
            yield run_signature_tell(script, file, refused.span, refused.kind, { parameter: (0,shown/* shown */.S)(asWritten(refused)) });
            return;
        }
        if (params.some(({ name }) => name !== 'request_headers'))
            return;
        const [headers] = params;
        yield run_signature_tell(script, file, headers?.span ?? at, headers === undefined ? 'no-input' : 'only-headers');
    },
});
function asWritten({ kind, name }) {
    return kind === 'vararg' ? `*${name}` : kind === 'kwarg' ? `**${name}` : name;
}
function* bothDecorators(script, file, { decorators }) {
    const raw = decorators.find(each => decoratorName(each) === RAW_DECORATOR);
    const schema = decorators.find(each => SCHEMA_DECORATORS.includes(decoratorName(each)));
    if (raw === undefined || schema === undefined)
        return;
    yield run_signature_tell(script, file, raw.span, 'both-decorators', { schema: `@${decoratorName(schema)}` });
}
function run_signature_tell(script, file, at, message, values = {}) {
    return problemIn(script, file, at, {
        message,
        values,
        severity: script.isOwnContainer ? 'notice' : 'error',
    });
}

// EXTERNAL MODULE: ./build/checks/environment/secret-look.js + 1 modules
var secret_look = __webpack_require__(378);
;// CONCATENATED MODULE: ./build/checks/scoring/secret-print.js



/** Nobody mends more of them at a time. */
const secret_print_MAX_TOLD = 50;
/**
 * Secrets from the environment do not end in the log: the container's log is read with `az ml online-deployment
 * get-logs` and kept in Application Insights, by and for more people than the secret was given to.
 */
const secretPrint = defineScriptCheck({
    id: 'scoring/secret-print',
    confidence: 'likely',
    severity: 'warning',
    *judge(script) {
        const told = new Set();
        for (const print of script.module.prints) {
            if (print.mainOnly || told.size === secret_print_MAX_TOLD)
                continue;
            const callee = (0,shown/* shown */.S)(print.callee);
            if (print.wholeEnvironment && !isOfNames(script.source.slice(print.span))) {
                yield problemIn(script, script, print.span, {
                    message: 'environment',
                    values: { callee },
                    key: 'os.environ',
                });
                continue;
            }
            const secret = secretIn(print);
            if (secret === undefined || told.has(secret.name))
                continue;
            told.add(secret.name);
            const { name, span, isSure } = secret;
            const values = { name: (0,shown/* shown */.S)(name), callee };
            yield problemIn(script, script, span, { values, severity: isSure ? 'warning' : 'notice', key: name });
        }
    },
});
/** `sorted(os.environ)`, `list(os.environ.keys())`: names without their values. */
function isOfNames(text) {
    const rest = text
        .slice(0, 2_000)
        .replace(/\b(?:sorted|list|set|tuple|len|iter)\(\s*(?:os\.)?environ(?:\.keys\(\))?\s*\)|environ\.keys\(\)/g, '');
    return !rest.includes('environ');
}
function secretIn({ variables }) {
    const weighed = variables.map(variable => ({ ...variable, promise: (0,secret_look/* promiseOf */.t)(variable.name) }));
    const sure = weighed.find(({ promise }) => promise === 'secret');
    const perhaps = weighed.find(({ promise }) => promise === 'perhaps');
    const found = sure ?? perhaps;
    return found && { ...found, isSure: found === sure };
}

;// CONCATENATED MODULE: ./build/checks/scoring/syntax.js



/**
 * The scoring script is Python 3. The client parses it before it uploads anything (azure-ai-ml 1.34.0
 * `validate_scoring_script`); the modules that the script loads are parsed first in the container, which crashes.
 */
const syntax = defineScriptCheck({
    id: 'scoring/syntax',
    confidence: 'certain',
    severity: 'error',
    *judge(script) {
        const { syntaxError } = script.module;
        if (syntaxError !== undefined) {
            yield refused(script, script, syntaxError);
            return;
        }
        for (const { file, isSure } of loadedModules(script)) {
            if (isSure && file.module.syntaxError !== undefined)
                yield refused(script, file, file.module.syntaxError);
        }
    },
});
function refused(script, file, error) {
    const isScript = file.source === script.source;
    return problemIn(script, file, error, {
        message: `${isScript ? '' : 'module-'}${error.problem}`,
        ...(!isScript && { code: 'ERR_2200' }),
        values: {
            detail: (0,shown/* shown */.S)(error.detail),
            file: file.source.file,
            line: file.source.position(error.start).line,
        },
    });
}

;// CONCATENATED MODULE: ./build/checks/scoring/index.js












const scoring = [
    syntax,
    init,
    run,
    runSignature,
    firstRequest,
    missingPackage,
    missingModule,
    modelPathInScript,
    relativePath,
    secretPrint,
    loadInRun,
    downloadInInit,
];


/***/ })

};
