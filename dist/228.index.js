export const id = 228;
export const ids = [228];
export const modules = {

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminal: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);

;// CONCATENATED MODULE: ./node_modules/fast-wrap-ansi/lib/main.js

const ESC = '\x1B';
const CSI = '\x9B';
const END_CODE = 39;
const ANSI_ESCAPE_BELL = '\u0007';
const ANSI_CSI = '[';
const ANSI_OSC = ']';
const ANSI_SGR_TERMINATOR = 'm';
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, 'y');
const getClosingCode = (openingCode) => {
    if (openingCode >= 30 && openingCode <= 37)
        return 39;
    if (openingCode >= 90 && openingCode <= 97)
        return 39;
    if (openingCode >= 40 && openingCode <= 47)
        return 49;
    if (openingCode >= 100 && openingCode <= 107)
        return 49;
    if (openingCode === 1 || openingCode === 2)
        return 22;
    if (openingCode === 3)
        return 23;
    if (openingCode === 4)
        return 24;
    if (openingCode === 7)
        return 27;
    if (openingCode === 8)
        return 28;
    if (openingCode === 9)
        return 29;
    if (openingCode === 0)
        return 0;
    return undefined;
};
const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
    const characters = word[Symbol.iterator]();
    let isInsideEscape = false;
    let isInsideLinkEscape = false;
    let lastRow = rows.at(-1);
    let visible = lastRow === undefined ? 0 : fast_string_width_dist(lastRow);
    let currentCharacter = characters.next();
    let nextCharacter = characters.next();
    let rawCharacterIndex = 0;
    while (!currentCharacter.done) {
        const character = currentCharacter.value;
        const characterLength = fast_string_width_dist(character);
        if (visible + characterLength <= columns) {
            rows[rows.length - 1] += character;
        }
        else {
            rows.push(character);
            visible = 0;
        }
        if (character === ESC || character === CSI) {
            isInsideEscape = true;
            isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
        }
        if (isInsideEscape) {
            if (isInsideLinkEscape) {
                if (character === ANSI_ESCAPE_BELL) {
                    isInsideEscape = false;
                    isInsideLinkEscape = false;
                }
            }
            else if (character === ANSI_SGR_TERMINATOR) {
                isInsideEscape = false;
            }
        }
        else {
            visible += characterLength;
            if (visible === columns && !nextCharacter.done) {
                rows.push('');
                visible = 0;
            }
        }
        currentCharacter = nextCharacter;
        nextCharacter = characters.next();
        rawCharacterIndex += character.length;
    }
    lastRow = rows.at(-1);
    if (!visible && lastRow !== undefined && lastRow.length && rows.length > 1) {
        rows[rows.length - 2] += rows.pop();
    }
};
const stringVisibleTrimSpacesRight = (string) => {
    const words = string.split(' ');
    let last = words.length;
    while (last) {
        if (fast_string_width_dist(words[last - 1])) {
            break;
        }
        last--;
    }
    if (last === words.length) {
        return string;
    }
    return words.slice(0, last).join(' ') + words.slice(last).join('');
};
const exec = (string, columns, options = {}) => {
    if (options.trim !== false && string.trim() === '') {
        return '';
    }
    let returnValue = '';
    let escapeCode;
    let escapeUrl;
    const words = string.split(' ');
    let rows = [''];
    let rowLength = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (options.trim !== false) {
            const row = rows.at(-1) ?? '';
            const trimmed = row.trimStart();
            if (row.length !== trimmed.length) {
                rows[rows.length - 1] = trimmed;
                rowLength = fast_string_width_dist(trimmed);
            }
        }
        if (index !== 0) {
            if (rowLength >= columns &&
                (options.wordWrap === false || options.trim === false)) {
                rows.push('');
                rowLength = 0;
            }
            if (rowLength || options.trim === false) {
                rows[rows.length - 1] += ' ';
                rowLength++;
            }
        }
        const wordLength = fast_string_width_dist(word);
        if (options.hard && wordLength > columns) {
            const remainingColumns = columns - rowLength;
            const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
            const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
            if (breaksStartingNextLine < breaksStartingThisLine) {
                rows.push('');
            }
            wrapWord(rows, word, columns);
            rowLength = fast_string_width_dist(rows.at(-1) ?? '');
            continue;
        }
        if (rowLength + wordLength > columns && rowLength && wordLength) {
            if (options.wordWrap === false && rowLength < columns) {
                wrapWord(rows, word, columns);
                rowLength = fast_string_width_dist(rows.at(-1) ?? '');
                continue;
            }
            rows.push('');
            rowLength = 0;
        }
        if (rowLength + wordLength > columns && options.wordWrap === false) {
            wrapWord(rows, word, columns);
            rowLength = fast_string_width_dist(rows.at(-1) ?? '');
            continue;
        }
        rows[rows.length - 1] += word;
        rowLength += wordLength;
    }
    if (options.trim !== false) {
        rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
    }
    const preString = rows.join('\n');
    let inSurrogate = false;
    for (let i = 0; i < preString.length; i++) {
        const character = preString[i];
        returnValue += character;
        if (!inSurrogate) {
            inSurrogate = character >= '\ud800' && character <= '\udbff';
            if (inSurrogate) {
                continue;
            }
        }
        else {
            inSurrogate = false;
        }
        if (character === ESC || character === CSI) {
            GROUP_REGEX.lastIndex = i + 1;
            const groupsResult = GROUP_REGEX.exec(preString);
            const groups = groupsResult?.groups;
            if (groups?.code !== undefined) {
                const code = Number.parseFloat(groups.code);
                escapeCode = code === END_CODE ? undefined : code;
            }
            else if (groups?.uri !== undefined) {
                escapeUrl = groups.uri.length === 0 ? undefined : groups.uri;
            }
        }
        if (preString[i + 1] === '\n') {
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink('');
            }
            const closingCode = escapeCode ? getClosingCode(escapeCode) : undefined;
            if (escapeCode && closingCode) {
                returnValue += wrapAnsiCode(closingCode);
            }
        }
        else if (character === '\n') {
            if (escapeCode && getClosingCode(escapeCode)) {
                returnValue += wrapAnsiCode(escapeCode);
            }
            if (escapeUrl) {
                returnValue += wrapAnsiHyperlink(escapeUrl);
            }
        }
    }
    return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
    return String(string)
        .normalize()
        .split(CRLF_OR_LF)
        .map((line) => exec(line, columns, options))
        .join('\n');
}

// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/frame.js
/** The lines of a file that a finding is about, with carets under its text. */



const MAX_FRAME_LINES = 3;
const TAB_COLUMNS = 4;
const ELLIPSIS = '\u2026';
/** How much of a long line is shown in front of what it is about. */
const LEAD_CHARACTERS = 20;
/**
 * The line in front of a one-line range and the line itself, or the first lines of a longer range.
 * @param lines of the file, without line breaks
 * @param columns of the terminal that a line may take
 * @returns nothing where the range is not in the file: it was written to since
 */
function frame_frame(lines, at, columns) {
    const first = at.start.line;
    const last = Math.min((0,place/* lastLine */.fM)(at), lines.length);
    if (first > last)
        return [];
    const context = first === last && first > 1
        ? [{ number: first - 1, ...cropped(lines[first - 2] ?? '', 0, 0, columns) }]
        : [];
    const numbers = Array.from({ length: Math.min(last - first + 1, MAX_FRAME_LINES) }, (_, index) => first + index);
    return [
        ...context.filter(line => line.text.trim() !== '').map(line => ({ ...line, marks: '' })),
        ...numbers.map(number => marked(lines[number - 1] ?? '', number, at, columns)),
    ];
}
function marked(line, number, { start, end }, columns) {
    const indent = line.length - line.trimStart().length;
    const from = number === start.line ? start.column - 1 : indent;
    const to = number === end.line ? end.column - 1 : line.trimEnd().length;
    return { number, ...cropped(line, from, to, columns) };
}
/** The part of the line that fits, with carets under the code units `from` to `to`. */
function cropped(line, from, to, columns) {
    const skip = fast_string_width_dist(expanded(line.slice(0, to))) < columns ? 0 : Math.max(0, from - LEAD_CHARACTERS);
    const mark = skip === 0 ? '' : ELLIPSIS;
    const before = mark + expanded(line.slice(skip, from));
    const text = fitted(mark + expanded(line.slice(skip, skip + columns)), columns, line.length > skip + columns);
    const blank = Math.min(fast_string_width_dist(before), Math.max(0, fast_string_width_dist(text) - 1));
    const long = fast_string_width_dist(mark + expanded(line.slice(skip, to))) - blank;
    return { text, marks: ' '.repeat(blank) + '^'.repeat(Math.max(1, Math.min(long, fast_string_width_dist(text) - blank))) };
}
/** As a terminal will show it: unseen characters spelled out, tabs as the spaces up to the next stop. */
function expanded(text) {
    return (0,report_escape/* withoutOldCommands */.KF)((0,report_escape/* visible */.RK)(text))
        .split('\t')
        .reduce((out, piece) => out + ' '.repeat(TAB_COLUMNS - (fast_string_width_dist(out) % TAB_COLUMNS)) + piece);
}
function fitted(text, columns, more) {
    if (fast_string_width_dist(text) <= columns && !more)
        return text;
    let out = '';
    let taken = fast_string_width_dist(ELLIPSIS);
    for (const character of text) {
        taken += fast_string_width_dist(character);
        if (taken > columns)
            break;
        out += character;
    }
    return out + ELLIPSIS;
}

// EXTERNAL MODULE: ./build/report/labels.js
var labels = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/report/partly.js
var partly = __webpack_require__(2877);
// EXTERNAL MODULE: ./build/report/quota-table.js
var quota_table = __webpack_require__(1814);
// EXTERNAL MODULE: ./build/report/unanswered.js
var unanswered = __webpack_require__(1119);
;// CONCATENATED MODULE: ./build/report/terminal.js
/** The report for a person at a terminal, or at a runner's log: safe to print line by line in both. */












const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'blue',
};
const RESULT_STYLES = { passed: 'green', failed: 'red', incomplete: 'yellow' };
const INDENT = '  ';
/** Below this, wrapped text would be a column of single words. */
const MIN_COLUMNS = 20;
/** Lines with a last newline; foreign text can neither steer the terminal nor give the runner a command. */
function terminal(report, options) {
    const writer = new Writer(options);
    const blocks = [
        ...writer.diagnosis(report),
        ...report.findings.map(finding => writer.finding(finding)),
        writer.quota(report),
        writer.notChecked(report),
        writer.documents(report),
        writer.partly(report),
        writer.closing(report),
    ];
    // Every line on its own: wrapping can put `::` at the start of one.
    const lines = blocks.filter(block => block.length > 0).flatMap(block => [...block, '']);
    return `${lines.slice(0, -1).map(report_escape/* forRunnerLog */.cf).join('\n')}\n`;
}
/** Checks and files of one reason; the JSON report has all of them. */
const MAX_LISTED = 4;
class Writer {
    #options;
    #paint;
    #lines = new Map();
    constructor(options) {
        this.#options = options;
        // Whether to colour is the caller's decision, not that of the process's own stdout.
        this.#paint = (style, text) => options.colours ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    }
    finding(finding) {
        const { message, advice } = (0,wording/* say */.c)(finding.message, finding.values, this.#options.texts);
        const docs = (0,links/* docsPath */.P$)(finding.check);
        return [
            this.#header(finding),
            ...this.#wrapped(message),
            ...this.#frame(finding),
            ...this.#wrapped(advice, 'Fix: '),
            ...(docs === null ? [] : [`${INDENT}${this.#paint('dim', `Docs: ${docs}`)}`]),
            ...(finding.related ?? []).flatMap(related => this.#related(related)),
        ];
    }
    quota({ quota }) {
        if (quota.length === 0)
            return [];
        return [`Quota in vCPUs (${quota_table/* LEGEND */.Ix}):`, ...(0,quota_table/* quotaLines */.un)(quota).flatMap(line => this.#wrapped(line))];
    }
    notChecked(report) {
        const grantedBy = (0,partly.grantsAll)(report) ? 'The command below grants it.' : undefined;
        const groups = (0,unanswered/* unanswered */.b)(report.notChecked, this.#options.texts, grantedBy);
        if (groups.length === 0)
            return [];
        const listed = (items) => (0,unanswered/* few */.H)(items.map(report_escape/* oneLine */.TN), MAX_LISTED).join(', ');
        const lines = groups.flatMap(({ checks, reason, message, advice, files }) => [
            `${INDENT}${this.#paint('bold', listed(checks))} (${labels/* REASONS */.ez[reason]}): ${listed(files)}`,
            ...this.#wrapped((0,partly.isTheReason)({ message, advice }, report, this.#options.texts)
                ? 'As said below.'
                : `${message} ${advice}`.trim(), '', INDENT.repeat(2)),
        ]);
        return ['Not checked:', ...lines];
    }
    /** Why Azure answered so little. A command keeps its line, so that it can be copied. */
    partly({ partly }) {
        if (partly === undefined)
            return [];
        const { message, advice } = (0,wording/* say */.c)(partly.message, partly.values, this.#options.texts);
        return [
            'Why Azure answered so little:',
            ...this.#wrapped(message),
            ...this.#wrapped(advice, 'Fix: '),
            ...partly.commands.map(command => `${INDENT}${INDENT}${(0,report_escape/* oneLine */.TN)(command)}`),
        ];
    }
    diagnosis(report) {
        return this.#options.explained?.blocks(report, this.#options, this.#lent()) ?? [];
    }
    documents({ documents, diagnosis }) {
        // A diagnosis needs no files, and has asked nothing of them.
        if (diagnosis !== undefined)
            return [];
        if (documents.length === 0)
            return ['No endpoint or deployment file was found.'];
        return ['Files:', ...documents.map(document => `${INDENT}${documentLine(document)}`)];
    }
    closing(report) {
        const { explained } = this.#options;
        if (explained !== undefined)
            return [explained.closing(report, this.#lent())];
        const all = (0,model/* counts */.t)(report);
        const rest = [
            (0,labels/* count */.U9)(report.documents.length, 'file'),
            // The headline has counted them where they are many.
            ...(all.notChecked === 0 || report.partly !== undefined
                ? []
                : [`${(0,labels/* count */.U9)(all.notChecked, 'check')} could not answer`]),
            ...(report.suppressed.length === 0 ? [] : [`${(0,labels/* count */.U9)(report.suppressed.length, 'finding')} suppressed`]),
        ];
        const style = report.partly !== undefined && report.result === 'passed' ? 'yellow' : RESULT_STYLES[report.result];
        return [`${this.#paint(['bold', style], (0,partly.headline)(report))} (${rest.join(', ')})`];
    }
    #lent() {
        return {
            wrapped: (text, lead, indent) => this.#wrapped(text, lead, indent),
            paint: this.#paint,
        };
    }
    #header({ at, severity, code, check }) {
        const words = [
            this.#paint('bold', (0,report_escape/* oneLine */.TN)(at.input === undefined ? (0,place/* place */.ik)(at) : `${(0,place/* place */.ik)(at)} (for ${at.file})`)),
            this.#paint(SEVERITY_STYLES[severity], severity),
            ...(code === undefined ? [] : [code]),
            this.#paint('dim', (0,report_escape/* oneLine */.TN)(check)),
        ];
        return words.join(' ');
    }
    #frame({ at, severity }) {
        if (at.input !== undefined)
            return [];
        const digits = String(at.end.line).length;
        const gutter = (text) => this.#paint('dim', `${INDENT}${text.padStart(digits)} | `);
        const columns = Math.max(MIN_COLUMNS, this.#options.width - digits - INDENT.length - ' | '.length);
        return frame_frame(this.#source(at.file), at, columns).flatMap(({ number, text, marks }) => [
            (gutter(String(number)) + text).trimEnd(),
            ...(marks === '' ? [] : [gutter('') + this.#paint(SEVERITY_STYLES[severity], marks)]),
        ]);
    }
    #source(file) {
        const known = this.#lines.get(file);
        if (known !== undefined)
            return known;
        // Positions do not count a byte order mark.
        const text = this.#options.source(file)?.replace(/^\ufeff/, '');
        const lines = text === undefined ? [] : text.split(/\r\n|\n|\r/);
        this.#lines.set(file, lines);
        return lines;
    }
    #related({ message, at }) {
        return this.#wrapped(`${(0,place/* place */.ik)(at)}: ${(0,wording/* say */.c)(message, {}, this.#options.texts).message}`, 'See ');
    }
    /** Wraps a text between the indent and the width; what follows a line break keeps its line and its own indent. */
    #wrapped(text, lead = '', indent = INDENT) {
        if (text === '')
            return [];
        const lines = (lead + (0,report_escape/* visible */.RK)(text).replaceAll('\t', INDENT)).split('\n');
        return lines.flatMap(line => {
            const margin = indent + line.slice(0, line.length - line.trimStart().length);
            const columns = Math.max(MIN_COLUMNS, this.#options.width - margin.length);
            return wrapAnsi(line.trim(), columns)
                .split('\n')
                .map(part => (margin + part).trimEnd());
        });
    }
}
function documentLine(document) {
    const { file, kind, status, checks } = document;
    const about = [kind === null ? '' : labels/* KINDS */.GW[kind], (0,report_escape/* oneLine */.TN)((0,labels/* nameOf */.Vb)(document))].filter(Boolean).join(' ');
    return [(0,report_escape/* oneLine */.TN)(file), ...(about === '' ? [] : [about]), labels/* STATUSES */.f[status], (0,labels/* count */.U9)(checks, 'check')].join(' \u00b7 ');
}


/***/ })

};
