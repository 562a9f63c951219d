export const id = 885;
export const ids = [885];
export const modules = {

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ rangeIn),
  n: () => (/* binding */ readPythonFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./build/documents/source.js
var documents_source = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/documents/python-file.js
/** Python files of a repository, each read once in a run, however many deployments name it. */



/** Nobody writes Python as long as this; a file that is, is not read. */
const MAX_BYTES = 2_000_000;
const readings = new WeakMap();
/** The file at an absolute path; undefined where it cannot be read as Python. */
function readPythonFile(files, reader, path) {
    const known = readings.get(files) ?? new Map();
    readings.set(files, known);
    if (!known.has(path)) {
        const text = pythonText(path);
        const source = text === undefined ? undefined : new documents_source/* Source */.k(files.display(path), path, text);
        known.set(path, source && { source, module: reader.read(source.text) });
    }
    return known.get(path);
}
function rangeIn({ source }, { start, end }) {
    return { file: source.file, start: source.position(start), end: source.position(Math.max(start, end)) };
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


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ parent),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qh: () => (/* binding */ pathBelowEnv),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
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
function parent(parts) {
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


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadPythonReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./build/python/path-parts.js
var path_parts = __webpack_require__(8427);
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
        return value?.isObject ? { ...value, parts: (0,path_parts/* parent */.$t)(value.parts) } : undefined;
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
            parts = (0,path_parts/* parent */.$t)(parts);
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
        const parts = (0,path_parts/* joined */.oR)([before?.parts ?? unknown(left), after?.parts ?? unknown(right)]);
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
            return first && built((0,path_parts/* joined */.oR)(this.#arguments(node, all, scope)));
        if (PATH_CLASSES.has(target)) {
            const parts = first ? (0,path_parts/* joined */.oR)(this.#arguments(node, all, scope)) : [literal('.', node)];
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
            return built((0,path_parts/* parent */.$t)(this.#pieces(argument, scope, argument)));
        if (MAKES_ABSOLUTE.has(target)) {
            return built((0,path_parts/* absolute */.ys)(this.#pieces(argument, scope, argument), spanOf(call)));
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
            return { ...value, parts: (0,path_parts/* joined */.oR)([value.parts, ...this.#arguments(node, all, scope)]) };
        }
        if (name === 'resolve' || name === 'absolute')
            return { ...value, parts: (0,path_parts/* absolute */.ys)(value.parts, spanOf(node)) };
        if (name === 'expanduser')
            return isInHome(value) ? undefined : value;
        if (name === 'as_posix')
            return { ...value, isObject: false };
        const [given] = all;
        const parts = given && !given.star ? this.#pieces(given.value, scope, given.value) : [];
        return { ...value, parts: (0,path_parts/* renamed */.fN)(value.parts, parts, name === 'with_suffix', spanOf(node)) };
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


/***/ })

};
