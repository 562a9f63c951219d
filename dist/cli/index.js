#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ cloudOf)
});

;// CONCATENATED MODULE: ./build/catalog/clouds.js
const CLOUDS = [
    {
        name: 'public',
        azName: 'AzureCloud',
        arm: 'https://management.azure.com',
        authority: 'https://login.microsoftonline.com',
        portal: 'https://portal.azure.com',
        armScope: 'https://management.azure.com/.default',
        registryScope: 'https://containerregistry.azure.net/.default',
        storageScope: 'https://storage.azure.com/.default',
        scoringScope: 'https://ml.azure.com/.default',
        federationAudience: 'api://AzureADTokenExchange',
        registrySuffix: '.azurecr.io',
        blobSuffix: '.blob.core.windows.net',
        scoringSuffix: '.inference.ml.azure.com',
        registryDiscovery: 'https://eastus.api.azureml.ms',
        assetSuffixes: ['.api.azureml.ms', '.experiments.azureml.net'],
    },
    {
        name: 'china',
        azName: 'AzureChinaCloud',
        arm: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        portal: 'https://portal.azure.cn',
        armScope: 'https://management.chinacloudapi.cn/.default',
        registryScope: 'https://management.chinacloudapi.cn/.default',
        storageScope: 'https://storage.azure.com/.default',
        scoringScope: 'https://ml.azure.cn/.default',
        federationAudience: 'api://AzureADTokenExchangeChina',
        registrySuffix: '.azurecr.cn',
        blobSuffix: '.blob.core.chinacloudapi.cn',
        scoringSuffix: '.inference.ml.azure.cn',
        registryDiscovery: 'https://chinaeast2.api.ml.azure.cn',
        assetSuffixes: ['.api.ml.azure.cn', '.experiments.ml.azure.cn'],
    },
    {
        name: 'usgovernment',
        azName: 'AzureUSGovernment',
        arm: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        portal: 'https://portal.azure.us',
        armScope: 'https://management.usgovcloudapi.net/.default',
        registryScope: 'https://management.usgovcloudapi.net/.default',
        storageScope: 'https://storage.azure.com/.default',
        scoringScope: 'https://ml.azure.us/.default',
        federationAudience: 'api://AzureADTokenExchangeUSGov',
        registrySuffix: '.azurecr.us',
        blobSuffix: '.blob.core.usgovcloudapi.net',
        scoringSuffix: '.inference.ml.azure.us',
        registryDiscovery: 'https://usgovarizona.api.ml.azure.us',
        assetSuffixes: ['.api.ml.azure.us', '.experiments.ml.azure.us'],
    },
];
const PUBLIC_CLOUD = CLOUDS[0];

// EXTERNAL MODULE: ./build/settings.js
var settings = __nccwpck_require__(1423);
;// CONCATENATED MODULE: ./build/azure/cloud.js
/** Which Azure a run speaks to: one of the clouds, with what the workflow may have replaced. */


/** @throws SettingsError for a cloud that does not exist, or an address that is no https address */
function cloudOf({ cloud, armEndpoint, authorityHost, audience }) {
    const wanted = cloud?.toLowerCase();
    const found = wanted === undefined
        ? PUBLIC_CLOUD
        : CLOUDS.find(({ name, azName }) => name === wanted || azName.toLowerCase() === wanted);
    if (found === undefined) {
        const names = CLOUDS.map(({ name }) => name).join(', ');
        throw new settings/* SettingsError */.GN(`"cloud" is "${cloud}"; it takes ${names}, or the names that "az cloud list" prints.`);
    }
    return {
        ...found,
        arm: address('arm-endpoint', armEndpoint) ?? found.arm,
        authority: address('authority-host', authorityHost) ?? found.authority,
        federationAudience: audience ?? found.federationAudience,
    };
}
/** Without the slash at its end. A token is sent there, so nothing but https will do. */
function address(input, given) {
    if (given === undefined)
        return undefined;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
        throw new settings/* SettingsError */.GN(`"${input}" is "${given}"; it takes an https address, such as https://management.azure.com.`);
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ BadAnswer),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/**
 * Reads fields of an answer of which nothing is certain: the SDKs check none, and a proxy may have answered in Azure's
 * place. What is not there, or is of another type, is undefined; null counts as absent.
 */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function amount(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : undefined;
}
/** The last part of a resource id: its name. */
function lastPart(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}
/** An answer that lacks what it must have. */
class BadAnswer extends Error {
    name = 'BadAnswer';
}
/** @throws BadAnswer where a field that everything stands on is not there */
function required(value, field) {
    if (value === undefined)
        throw new BadAnswer(`no "${field}" in the answer`);
    return value;
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ MICROSOFT_REGISTRY),
/* harmony export */   OC: () => (/* binding */ DOCKER_HUB_HOST),
/* harmony export */   Ot: () => (/* binding */ PUBLIC_REGISTRIES),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   au: () => (/* binding */ UNPACKED_FACTOR),
/* harmony export */   bx: () => (/* binding */ DOCKER_HUB_LIBRARY),
/* harmony export */   ed: () => (/* binding */ ACR_ENDINGS),
/* harmony export */   l$: () => (/* binding */ PUBLIC_ENDINGS),
/* harmony export */   w4: () => (/* binding */ DOCKER_HUB_NAMES),
/* harmony export */   yc: () => (/* binding */ IMAGE_NAME)
/* harmony export */ });
/**
 * Container registries by the host in an image's name. As of 2026-11.
 */
/**
 * Azure Container Registry, the only private registry that a managed deployment can pull from: the endpoint's identity
 * needs AcrPull there, and the API has no place for other credentials.
 * Source: how-to-troubleshoot-online-endpoints.md, 10/06/2025, and how-to-deploy-custom-container.md, 03/31/2025.
 * The endings are those of the public cloud, Azure China, Azure Government and the closed German cloud.
 */
const ACR_ENDINGS = ['.azurecr.io', '.azurecr.cn', '.azurecr.us', '.azurecr.de'];
/** Microsoft's own, with the base and inference images of Azure ML below `azureml/`. */
const MICROSOFT_REGISTRY = 'mcr.microsoft.com';
/** What Docker takes where a name has no host. */
const DOCKER_HUB = 'docker.io';
/**
 * Where Docker Hub answers under each of its names, and the folder of its images without an owner.
 * Source: github.com/distribution/reference (normalize.go) and docs.docker.com/docker-hub, read 2026-11.
 */
const DOCKER_HUB_HOST = 'registry-1.docker.io';
const DOCKER_HUB_NAMES = [
    DOCKER_HUB,
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
];
const DOCKER_HUB_LIBRARY = 'library';
/**
 * Registries that serve public images to anybody. Some of them hold private images too, which no name tells.
 * Source: each registry's own documentation.
 */
const PUBLIC_REGISTRIES = [
    ...DOCKER_HUB_NAMES,
    MICROSOFT_REGISTRY,
    'ghcr.io',
    'quay.io',
    'nvcr.io',
    'gcr.io',
    'k8s.gcr.io',
    'registry.k8s.io',
    'public.ecr.aws',
    'registry.gitlab.com',
    'registry.access.redhat.com',
    'docker.elastic.co',
    'docker.pkg.dev',
];
/** Endings of hosts that serve public images too: Google's regional registries. */
const PUBLIC_ENDINGS = ['.gcr.io', '.pkg.dev'];
/**
 * What an image's name may be, from github.com/distribution/reference (regexp.go, read 2026-11): Docker, ACR's builds
 * and Kubernetes refuse any other.
 */
const IMAGE_NAME = {
    host: /^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::\d+)?$/i,
    repositoryPart: /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/,
    tag: /^\w[\w.-]{0,127}$/,
    digest: /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/,
    maxLength: 255,
};
/**
 * How much larger an image is on disk than its layers in the registry, which are compressed. A general figure, written
 * down by hand in 2026-11 and measured nowhere: archives of programs and libraries are commonly packed to less than half.
 */
const UNPACKED_FACTOR = 2;


/***/ }),

/***/ 9557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ CURATED_REGISTRY),
/* harmony export */   gz: () => (/* binding */ CURATED_ENVIRONMENTS),
/* harmony export */   oh: () => (/* binding */ OLD_CURATED_PREFIX)
/* harmony export */ });
/**
 * Environments that Microsoft keeps in the registry `azureml`. Names from the assets that it is filled from
 * (Azure/azureml-assets, assets/inference/environments and assets/training/general/environments, read 2026-11); the
 * registry holds more, so a name that is missing here means nothing.
 */
const CURATED_REGISTRY = 'azureml';
/**
 * How curated environments were called before they moved to the registry. The client hands such a reference to the
 * service without looking at it (azure-ai-ml 1.34.0 constants/_common.py, CURATED_ENV_PREFIX, and
 * operations/_operation_orchestrator.py); for a while it warned that the form would go
 * (microsoft/vscode-tools-for-ai#1756, 2022-10).
 */
const OLD_CURATED_PREFIX = 'AzureML-';
// biome-ignore format: one kind a line.
const CURATED_ENVIRONMENTS = [
    'minimal-py311-inference', 'minimal-py312-inference', 'minimal-py312-cuda11.8-inference', 'minimal-py312-cuda12.4-inference', 'mlflow-py312-inference',
    'minimal-ubuntu20.04-py38-cpu-inference', 'minimal-ubuntu20.04-py39-cpu-inference', 'minimal-ubuntu20.04-py311-cpu-inference',
    'minimal-ubuntu22.04-py39-cpu-inference', 'minimal-ubuntu22.04-py311-cpu-inference', 'minimal-ubuntu22.04-py39-cuda11.8-gpu-inference',
    'sklearn-1.0', 'sklearn-1.1', 'sklearn-1.5', 'lightgbm-3.3',
    'acpt-pytorch-1.13-cuda11.7', 'acpt-pytorch-2.0-cuda11.7', 'acpt-pytorch-2.1-cuda12.1', 'acpt-pytorch-2.2-cuda12.1', 'acpt-pytorch-2.8-cuda12.6',
];


/***/ }),

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/**
 * Bounds that the service keeps, with what they are known from. Facts of 2026-11; Azure may raise some of them on
 * request, which `canBeRaised` says.
 */
const LIMITS = {
    name: {
        min: 3,
        max: 32,
        certainty: 'documented',
        source: 'how-to-manage-quotas.md, 01/27/2026; azure-ai-ml 1.34.0 constants/_endpoint.py',
    },
    kubernetesNames: {
        min: 6,
        max: 62,
        certainty: 'documented',
        source: 'how-to-manage-quotas.md, 01/27/2026: endpoint and deployment names together',
    },
    instanceCount: {
        min: 1,
        max: 50,
        certainty: 'documented',
        canBeRaised: true,
        source: 'how-to-manage-quotas.md, 01/27/2026: instances per deployment',
    },
    recommendedInstances: {
        min: 4,
        certainty: 'documented',
        source: 'reference-yaml-deployment-managed-online.md, 10/19/2023, whose words are "more than 3 instances"',
    },
    requestTimeoutMs: {
        min: 50,
        max: 180_000,
        certainty: 'documented',
        source: 'maximum: how-to-manage-quotas.md, 01/27/2026; minimum: the server says "ScoringTimeoutMs must be between 50 and 180000"',
    },
    promptFlowTimeoutMs: {
        max: 300_000,
        certainty: 'documented',
        source: 'how-to-manage-quotas.md, 01/27/2026: flow deployments',
    },
    kubernetesTimeoutMs: {
        min: 50,
        max: 300_000,
        certainty: 'documented',
        source: 'how-to-manage-quotas.md, 01/27/2026',
    },
    probeSeconds: {
        min: 1,
        max: 299,
        certainty: 'seen',
        source: 'minimum: reference-yaml-deployment-managed-online.md, 10/19/2023; the server says "The value should be less than 300", Azure/azure-sdk-for-python#33660',
    },
    probeInitialDelay: {
        min: 1,
        certainty: 'documented',
        source: 'reference-yaml-deployment-managed-online.md, 10/19/2023',
    },
    probeThreshold: {
        min: 1,
        certainty: 'documented',
        source: 'reference-yaml-deployment-managed-online.md, 10/19/2023',
    },
    livenessSuccessThreshold: {
        min: 1,
        max: 1,
        certainty: 'documented',
        source: 'reference-yaml-deployment-managed-online.md, 10/19/2023',
    },
    traffic: {
        min: 0,
        max: 100,
        certainty: 'documented',
        source: 'reference-yaml-endpoint-online.md, 11/15/2023: 0 or 100 in all',
    },
    mirrorTraffic: {
        min: 0,
        max: 50,
        certainty: 'documented',
        source: 'reference-yaml-endpoint-online.md, 11/15/2023',
    },
    collections: { max: 5, certainty: 'documented', source: 'how-to-collect-production-data.md, 12/30/2025' },
    samplingRate: {
        min: 0,
        max: 1,
        certainty: 'client',
        source: 'azure-ai-ml 1.34.0 data_collector_schema.py',
    },
    userAssignedIdentities: { max: 1, certainty: 'client', source: 'azure-ai-ml 1.34.0 identity.py' },
    buildContextFiles: { max: 100, certainty: 'documented', source: 'resource-limits-capacity.md, 02/05/2025' },
    buildContextBytes: {
        max: 1_000_000,
        certainty: 'documented',
        source: 'resource-limits-capacity.md, 02/05/2025: 1 MB',
    },
    modelFiles: {
        max: 1_500,
        certainty: 'documented',
        source: 'resource-limits-capacity.md, 02/05/2025: artifacts (files) of a model version',
    },
    codeFiles: {
        max: 2_000,
        certainty: 'inferred',
        source: 'documented for snapshots of training code (how-to-save-write-experiment-files.md, 2023: 300 MB, 2,000 files); no document has one for a deployment',
    },
    codeBytes: {
        max: 100_000_000,
        certainty: 'inferred',
        source: 'our own line: a third of what is documented for snapshots of training code',
    },
    deploymentsOfEndpoint: {
        max: 20,
        certainty: 'documented',
        canBeRaised: true,
        source: 'how-to-manage-quotas.md, 01/27/2026: deployments per endpoint, managed and Kubernetes',
    },
    endpointsOfSubscription: {
        max: 100,
        certainty: 'documented',
        canBeRaised: true,
        source: 'how-to-manage-quotas.md, 01/27/2026: per subscription and region, batch endpoints included; a user was seen at 300 (Azure/azureml-examples#1635)',
    },
    deploymentsOfSubscription: {
        max: 500,
        certainty: 'documented',
        canBeRaised: true,
        source: 'how-to-manage-quotas.md, 01/27/2026: per subscription and region, batch deployments included',
    },
    endpointsOfCluster: {
        max: 60,
        certainty: 'documented',
        source: 'how-to-manage-quotas.md, 01/27/2026: endpoints of a Kubernetes cluster',
    },
    deploymentsOfCluster: {
        max: 100,
        certainty: 'documented',
        source: 'how-to-manage-quotas.md, 01/27/2026: deployments of a Kubernetes cluster',
    },
    port: { min: 1, max: 65_535, certainty: 'inferred', source: 'TCP' },
};
/** Defaults that apply where a deployment says nothing: reference-yaml-deployment-managed-online.md, 10/19/2023. */
const DEFAULTS = {
    requestTimeoutMs: 5000,
    maxConcurrentRequests: 1,
    probe: { initialDelay: 10, period: 10, timeout: 2, successThreshold: 1, failureThreshold: 30 },
};


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ FLAVOUR_PACKAGES),
/* harmony export */   QF: () => (/* binding */ MLFLOW_FILES),
/* harmony export */   Zd: () => (/* binding */ KUBERNETES_LEAST),
/* harmony export */   dq: () => (/* binding */ ADVISED_MLFLOW),
/* harmony export */   oD: () => (/* binding */ MLFLOW_PACKAGES),
/* harmony export */   rO: () => (/* binding */ KUBERNETES_DEFAULT),
/* harmony export */   v9: () => (/* binding */ NO_CODE_START)
/* harmony export */ });
/**
 * What MLflow writes into a model folder, and what Azure needs to serve one without a scoring script. As of
 * 2026-11. What broke such deployments in 2026 is MLFLOW_DRIFT in server-versions.ts.
 */
/** mlflow.org, "MLflow Models", storage format (read 2026-11). */
const MLFLOW_FILES = {
    model: 'MLmodel',
    conda: 'conda.yaml',
    requirements: 'requirements.txt',
    pythonEnv: 'python_env.yaml',
    /**
     * The only flavour that is served without a script: how-to-deploy-mlflow-models-online-endpoints.md,
     * 03/31/2025.
     */
    flavour: 'python_function',
};
/**
 * Where a flavour keeps the version of the library that saved the model, by the name of the flavour: its key,
 * and the package on PyPI (mlflow/mlflow, one module a flavour, `FLAVOR_CONFIG`; read 2026-11).
 */
const FLAVOUR_PACKAGES = {
    python_function: [{ key: 'cloudpickle_version', package: 'cloudpickle' }],
    sklearn: [{ key: 'sklearn_version', package: 'scikit-learn' }],
    xgboost: [{ key: 'xgb_version', package: 'xgboost' }],
    lightgbm: [{ key: 'lgb_version', package: 'lightgbm' }],
    catboost: [{ key: 'catboost_version', package: 'catboost' }],
    pytorch: [{ key: 'pytorch_version', package: 'torch' }],
    keras: [{ key: 'keras_version', package: 'keras' }],
    fastai: [{ key: 'fastai_version', package: 'fastai' }],
    onnx: [{ key: 'onnx_version', package: 'onnx' }],
    spacy: [{ key: 'spacy_version', package: 'spacy' }],
    statsmodels: [{ key: 'statsmodels_version', package: 'statsmodels' }],
    prophet: [{ key: 'prophet_version', package: 'prophet' }],
    pmdarima: [{ key: 'pmdarima_version', package: 'pmdarima' }],
    h2o: [{ key: 'h2o_version', package: 'h2o' }],
    transformers: [{ key: 'transformers_version', package: 'transformers' }],
    sentence_transformers: [{ key: 'sentence_transformers_version', package: 'sentence-transformers' }],
};
/** Packages that bring `mlflow.pyfunc`. */
const MLFLOW_PACKAGES = ['mlflow', 'mlflow-skinny'];
/** The release that Microsoft's tutorials pin (Azure/azureml-examples, tutorials, read 2026-06). */
const ADVISED_MLFLOW = '2.16.2';
/**
 * Packages are installed when the container starts, which a small size is slow at
 * (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
 */
const NO_CODE_START = { size: 'Standard_F4s_v2', vCpus: 4 };
/**
 * Least requests of an MLflow model on Kubernetes; with less the deployment fails
 * (how-to-manage-kubernetes-instance-types.md, 07/23/2025).
 */
const KUBERNETES_LEAST = { cpu: 2, memoryBytes: 4e9 };
/**
 * What a Kubernetes deployment gets that names neither an instance type nor resources
 * (how-to-manage-kubernetes-instance-types.md, 07/23/2025: requests of `defaultinstancetype`).
 */
const KUBERNETES_DEFAULT = { name: 'defaultinstancetype', cpu: '100m', memory: '2Gi' };


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ KNOWN_SIZES),
/* harmony export */   BY: () => (/* binding */ SMALL_BURSTABLE),
/* harmony export */   Gd: () => (/* binding */ VM_SIZE_NAME),
/* harmony export */   KK: () => (/* binding */ RECORDED_SIZES_SOURCE),
/* harmony export */   Lv: () => (/* binding */ VM_SIZES),
/* harmony export */   Zq: () => (/* binding */ SMALL_SIZES),
/* harmony export */   jo: () => (/* binding */ RETIREMENTS),
/* harmony export */   js: () => (/* binding */ RECORDED_WITHOUT_ENDPOINTS),
/* harmony export */   nS: () => (/* binding */ OTHER_SERIES),
/* harmony export */   r$: () => (/* binding */ COMMON_SIZES),
/* harmony export */   rE: () => (/* binding */ VM_SIZES_SOURCE),
/* harmony export */   wE: () => (/* binding */ RECORDED_SIZES_WITHOUT_ENDPOINTS),
/* harmony export */   wX: () => (/* binding */ RETIREMENTS_DATE),
/* harmony export */   y4: () => (/* binding */ SMALLEST_RECOMMENDED)
/* harmony export */ });
/* unused harmony export RECORDED_SIZES */
/**
 * VM sizes of managed online endpoints, and what is known of the sizes around them. Data only: looking a name up is
 * checks/compute/vm-size.ts.
 */
/** When and from where the list was taken. Azure may have added sizes since. */
const VM_SIZES_SOURCE = {
    date: '2025-10-18',
    source: 'reference-managed-online-endpoints-vm-sku-list.md, 10/18/2025 (MicrosoftDocs/azure-ai-docs @43dc14ea): 85 rows; the list of 2023-10-18 had fewer',
    url: 'https://learn.microsoft.com/azure/machine-learning/reference-managed-online-endpoints-vm-sku-list',
};
// biome-ignore format: one row a line, as in the document.
const VM_SIZES = [
    { name: 'Standard_D2as_v4', family: 'standardDASv4Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
    { name: 'Standard_D4as_v4', family: 'standardDASv4Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_D8as_v4', family: 'standardDASv4Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_D16as_v4', family: 'standardDASv4Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_D32as_v4', family: 'standardDASv4Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_D48as_v4', family: 'standardDASv4Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
    { name: 'Standard_D64as_v4', family: 'standardDASv4Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_D96as_v4', family: 'standardDASv4Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_D2a_v4', family: 'standardDAv4Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
    { name: 'Standard_D4a_v4', family: 'standardDAv4Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_D8a_v4', family: 'standardDAv4Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_D16a_v4', family: 'standardDAv4Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_D32a_v4', family: 'standardDAv4Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_D48a_v4', family: 'standardDAv4Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
    { name: 'Standard_D64a_v4', family: 'standardDAv4Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_D96a_v4', family: 'standardDAv4Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_DS1_v2', family: 'standardDSv2Family', vCpus: 1, gpus: 0, memoryGiB: 3.5 },
    { name: 'Standard_DS2_v2', family: 'standardDSv2Family', vCpus: 2, gpus: 0, memoryGiB: 7 },
    { name: 'Standard_DS3_v2', family: 'standardDSv2Family', vCpus: 4, gpus: 0, memoryGiB: 14 },
    { name: 'Standard_DS4_v2', family: 'standardDSv2Family', vCpus: 8, gpus: 0, memoryGiB: 28 },
    { name: 'Standard_DS5_v2', family: 'standardDSv2Family', vCpus: 16, gpus: 0, memoryGiB: 56 },
    { name: 'Standard_E2s_v3', family: 'standardESv3Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_E4s_v3', family: 'standardESv3Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_E8s_v3', family: 'standardESv3Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_E16s_v3', family: 'standardESv3Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_E32s_v3', family: 'standardESv3Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_E48s_v3', family: 'standardESv3Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_E64s_v3', family: 'standardESv3Family', vCpus: 64, gpus: 0, memoryGiB: 432 },
    { name: 'Standard_F2s_v2', family: 'standardFSv2Family', vCpus: 2, gpus: 0, memoryGiB: 4 },
    { name: 'Standard_F4s_v2', family: 'standardFSv2Family', vCpus: 4, gpus: 0, memoryGiB: 8 },
    { name: 'Standard_F8s_v2', family: 'standardFSv2Family', vCpus: 8, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_F16s_v2', family: 'standardFSv2Family', vCpus: 16, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_F32s_v2', family: 'standardFSv2Family', vCpus: 32, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_F48s_v2', family: 'standardFSv2Family', vCpus: 48, gpus: 0, memoryGiB: 96 },
    { name: 'Standard_F64s_v2', family: 'standardFSv2Family', vCpus: 64, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_F72s_v2', family: 'standardFSv2Family', vCpus: 72, gpus: 0, memoryGiB: 144 },
    { name: 'Standard_FX4mds', family: 'standardFXMDVSFamily', vCpus: 4, gpus: 0, memoryGiB: 84 },
    { name: 'Standard_FX12mds', family: 'standardFXMDVSFamily', vCpus: 12, gpus: 0, memoryGiB: 252 },
    { name: 'Standard_FX24mds', family: 'standardFXMDVSFamily', vCpus: 24, gpus: 0, memoryGiB: 504 },
    { name: 'Standard_FX36mds', family: 'standardFXMDVSFamily', vCpus: 36, gpus: 0, memoryGiB: 756 },
    { name: 'Standard_FX48mds', family: 'standardFXMDVSFamily', vCpus: 48, gpus: 0, memoryGiB: 1008 },
    { name: 'Standard_L8as_v3', family: 'standardLASv3Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_L16as_v3', family: 'standardLASv3Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_L32as_v3', family: 'standardLASv3Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_L48as_v3', family: 'standardLASv3Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_L64as_v3', family: 'standardLASv3Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
    { name: 'Standard_L80as_v3', family: 'standardLASv3Family', vCpus: 80, gpus: 0, memoryGiB: 640 },
    { name: 'Standard_L8s_v2', family: 'standardLSv2Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_L16s_v2', family: 'standardLSv2Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_L32s_v2', family: 'standardLSv2Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_L48s_v2', family: 'standardLSv2Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_L64s_v2', family: 'standardLSv2Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
    { name: 'Standard_L80s_v2', family: 'standardLSv2Family', vCpus: 80, gpus: 0, memoryGiB: 640 },
    { name: 'Standard_L8s_v3', family: 'standardLSv3Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_L16s_v3', family: 'standardLSv3Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_L32s_v3', family: 'standardLSv3Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_L48s_v3', family: 'standardLSv3Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_L64s_v3', family: 'standardLSv3Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
    { name: 'Standard_L80s_v3', family: 'standardLSv3Family', vCpus: 80, gpus: 0, memoryGiB: 640 },
    { name: 'Standard_NC24ads_A100_v4', family: 'standardNCADSA100v4Family', vCpus: 24, gpus: 1, memoryGiB: 220, skipsReserve: true },
    { name: 'Standard_NC48ads_A100_v4', family: 'standardNCADSA100v4Family', vCpus: 48, gpus: 2, memoryGiB: 440, skipsReserve: true },
    { name: 'Standard_NC96ads_A100_v4', family: 'standardNCADSA100v4Family', vCpus: 96, gpus: 4, memoryGiB: 880, skipsReserve: true },
    { name: 'Standard_NC4as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 4, gpus: 1, memoryGiB: 28 },
    { name: 'Standard_NC8as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 8, gpus: 1, memoryGiB: 56 },
    { name: 'Standard_NC16as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 16, gpus: 1, memoryGiB: 110 },
    { name: 'Standard_NC64as_T4_v3', family: 'standard NCASv3_T4 Family', vCpus: 64, gpus: 4, memoryGiB: 440 },
    { name: 'Standard_NC6s_v2', family: 'standardNCSv2Family', vCpus: 6, gpus: 1, memoryGiB: 112 },
    { name: 'Standard_NC12s_v2', family: 'standardNCSv2Family', vCpus: 12, gpus: 2, memoryGiB: 224 },
    { name: 'Standard_NC24s_v2', family: 'standardNCSv2Family', vCpus: 24, gpus: 4, memoryGiB: 448 },
    { name: 'Standard_NC6s_v3', family: 'standardNCSv3Family', vCpus: 6, gpus: 1, memoryGiB: 112 },
    { name: 'Standard_NC12s_v3', family: 'standardNCSv3Family', vCpus: 12, gpus: 2, memoryGiB: 224 },
    { name: 'Standard_NC24s_v3', family: 'standardNCSv3Family', vCpus: 24, gpus: 4, memoryGiB: 448 },
    { name: 'Standard_NC40ads_H100_v5', family: 'standardNCADSH100v5Family', vCpus: 40, gpus: 1, memoryGiB: 320, skipsReserve: true },
    { name: 'Standard_NC80adis_H100_v5', family: 'standardNCADSH100v5Family', vCpus: 80, gpus: 2, memoryGiB: 640, skipsReserve: true },
    { name: 'Standard_ND96amsr_A100_v4', family: 'standard NDAMSv4_A100Family', vCpus: 96, gpus: 8, memoryGiB: 1800, skipsReserve: true, note: 'InfiniBand' },
    { name: 'Standard_ND96asr_v4', family: 'standard NDASv4_A100 Family', vCpus: 96, gpus: 8, memoryGiB: 900, skipsReserve: true, note: 'InfiniBand' },
    { name: 'Standard_ND40rs_v2', family: 'standardNDSv2Family', vCpus: 40, gpus: 8, memoryGiB: 672, skipsReserve: true, note: 'InfiniBand' },
    { name: 'Standard_ND96is_H100_v5', family: 'standardNDv5H100Family', vCpus: 96, gpus: 8, memoryGiB: 1900, skipsReserve: true },
    { name: 'Standard_ND96isr_H100_v5', family: 'standardNDv5H100Family', vCpus: 96, gpus: 8, memoryGiB: 1900, skipsReserve: true, note: 'InfiniBand' },
    { name: 'Standard_NV6ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 6, gpus: 1 / 6, memoryGiB: 55 },
    { name: 'Standard_NV12ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 12, gpus: 1 / 3, memoryGiB: 110 },
    { name: 'Standard_NV18ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 18, gpus: 1 / 2, memoryGiB: 220 },
    { name: 'Standard_NV36ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 36, gpus: 1, memoryGiB: 440 },
    { name: 'Standard_NV36adms_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 36, gpus: 1, memoryGiB: 880 },
    { name: 'Standard_NV72ads_A10_v5', family: 'standardNVADSA10v5Family', vCpus: 72, gpus: 2, memoryGiB: 880 },
];
/** When and where the lists below were recorded, whole. Other regions have other sizes. */
const RECORDED_SIZES_SOURCE = {
    date: '2025-11-04',
    region: 'eastus',
    source: 'locations/eastus/vmSizes of Azure ML, api-version 2024-04-01, 2025-11-04 (Azure/azure-powershell, MachineLearningServices.Autorest/test/Get-AzMLServiceVMSize.Recording.json)',
};
/**
 * Sizes that Azure ML itself listed for online endpoints (`MIR` among their compute types) and that the documented list
 * lacks. NC6s_v3, NC12s_v3 and NC24s_v3 had the mark as well, five weeks after their retirement.
 */
// biome-ignore format: one row a line.
const RECORDED_SIZES = [
    { name: 'Standard_D2ads_v5', family: 'standardDADSv5Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
    { name: 'Standard_D4ads_v5', family: 'standardDADSv5Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_D8ads_v5', family: 'standardDADSv5Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_D16ads_v5', family: 'standardDADSv5Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_D32ads_v5', family: 'standardDADSv5Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_D48ads_v5', family: 'standardDADSv5Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
    { name: 'Standard_D64ads_v5', family: 'standardDADSv5Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_D96ads_v5', family: 'standardDADSv5Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_D2ds_v5', family: 'standardDDSv5Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
    { name: 'Standard_D4ds_v5', family: 'standardDDSv5Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_D8ds_v5', family: 'standardDDSv5Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_D16ds_v5', family: 'standardDDSv5Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_D32ds_v5', family: 'standardDDSv5Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_D48ds_v5', family: 'standardDDSv5Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
    { name: 'Standard_D64ds_v5', family: 'standardDDSv5Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_D96ds_v5', family: 'standardDDSv5Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_D64d_v4', family: 'standardDDv4Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_D2d_v5', family: 'standardDDv5Family', vCpus: 2, gpus: 0, memoryGiB: 8 },
    { name: 'Standard_D4d_v5', family: 'standardDDv5Family', vCpus: 4, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_D8d_v5', family: 'standardDDv5Family', vCpus: 8, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_D16d_v5', family: 'standardDDv5Family', vCpus: 16, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_D32d_v5', family: 'standardDDv5Family', vCpus: 32, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_D48d_v5', family: 'standardDDv5Family', vCpus: 48, gpus: 0, memoryGiB: 192 },
    { name: 'Standard_D64d_v5', family: 'standardDDv5Family', vCpus: 64, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_D96d_v5', family: 'standardDDv5Family', vCpus: 96, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_E2bds_v5', family: 'standardEBDSv5Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_E4bds_v5', family: 'standardEBDSv5Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_E8bds_v5', family: 'standardEBDSv5Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_E16bds_v5', family: 'standardEBDSv5Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_E32bds_v5', family: 'standardEBDSv5Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_E48bds_v5', family: 'standardEBDSv5Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_E64bds_v5', family: 'standardEBDSv5Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
    { name: 'Standard_E2ds_v5', family: 'standardEDSv5Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_E4ds_v5', family: 'standardEDSv5Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_E8ds_v5', family: 'standardEDSv5Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_E16ds_v5', family: 'standardEDSv5Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_E20ds_v5', family: 'standardEDSv5Family', vCpus: 20, gpus: 0, memoryGiB: 160 },
    { name: 'Standard_E32ds_v5', family: 'standardEDSv5Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_E48ds_v5', family: 'standardEDSv5Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_E64ds_v5', family: 'standardEDSv5Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
    { name: 'Standard_E96ds_v5', family: 'standardEDSv5Family', vCpus: 96, gpus: 0, memoryGiB: 672 },
    { name: 'Standard_E2d_v5', family: 'standardEDv5Family', vCpus: 2, gpus: 0, memoryGiB: 16 },
    { name: 'Standard_E4d_v5', family: 'standardEDv5Family', vCpus: 4, gpus: 0, memoryGiB: 32 },
    { name: 'Standard_E8d_v5', family: 'standardEDv5Family', vCpus: 8, gpus: 0, memoryGiB: 64 },
    { name: 'Standard_E16d_v5', family: 'standardEDv5Family', vCpus: 16, gpus: 0, memoryGiB: 128 },
    { name: 'Standard_E20d_v5', family: 'standardEDv5Family', vCpus: 20, gpus: 0, memoryGiB: 160 },
    { name: 'Standard_E32d_v5', family: 'standardEDv5Family', vCpus: 32, gpus: 0, memoryGiB: 256 },
    { name: 'Standard_E48d_v5', family: 'standardEDv5Family', vCpus: 48, gpus: 0, memoryGiB: 384 },
    { name: 'Standard_E64d_v5', family: 'standardEDv5Family', vCpus: 64, gpus: 0, memoryGiB: 512 },
    { name: 'Standard_E96d_v5', family: 'standardEDv5Family', vCpus: 96, gpus: 0, memoryGiB: 672 },
    { name: 'Standard_M208s_v2', family: 'standardMSv2Family', vCpus: 208, gpus: 0, memoryGiB: 2850 },
    { name: 'Standard_M208ms_v2', family: 'standardMSv2Family', vCpus: 208, gpus: 0, memoryGiB: 5700 },
    { name: 'Standard_M416s_v2', family: 'standardMSv2Family', vCpus: 416, gpus: 0, memoryGiB: 5700 },
    { name: 'Standard_M416ms_v2', family: 'standardMSv2Family', vCpus: 416, gpus: 0, memoryGiB: 11400 },
];
/** Sizes that are known to be for online endpoints: documented, or seen in a region's own list. */
const KNOWN_SIZES = [...VM_SIZES, ...RECORDED_SIZES];
/**
 * Series of which that list had sizes, and none with the mark: for clusters and compute instances only. In the spelling
 * of OTHER_SERIES.
 */
// biome-ignore format: one family a line.
const RECORDED_WITHOUT_ENDPOINTS = [
    'Av2', 'Amv2', 'D', 'Dv2', 'Dv3', 'Dsv3', 'Ddv4', 'Ddsv4',
    'Ev3', 'Eav4', 'Easv4', 'Eadsv5', 'Edv4', 'Edsv4', 'Eisv3',
    'HBrsv2', 'HBrsv3', 'HCrs', 'M', 'Mm', 'Ms', 'Mms', 'Mls', 'Mts', 'NCrsv3', 'NVsv3',
];
/** Sizes of a series that has some for online endpoints, which had not the mark themselves. */
// biome-ignore format: one family a line.
const RECORDED_SIZES_WITHOUT_ENDPOINTS = [
    'Standard_DS11_v2', 'Standard_DS12_v2', 'Standard_DS13_v2', 'Standard_DS14_v2', 'Standard_DS15_v2',
];
/**
 * How Azure writes the name of a VM size: `Standard_`, family letters, vCPUs (with `-4` where some are switched off),
 * feature letters, then accelerator and version behind underscores. In any letter case.
 * Source: "Virtual machine sizes naming conventions", read 2026-03 (MicrosoftDocs/azure-compute-docs,
 * sizes/overview.md of 03/09/2026 leads there). Every name of the list above fits.
 */
const VM_SIZE_NAME = /^(?:standard|basic)_([a-z]{1,4})(\d+)(?:-\d+)?([a-z]*)((?:_[a-z0-9]+)*)$/i;
/**
 * Series that exist in Azure and of which the list above has no size, or not all. Written without digits and
 * underscores: `Standard_D4s_v3` is of `Dsv3`. Compiled by hand in 2026-11 from the names that Azure is generally known to
 * have; it only chooses between two wordings of one warning.
 */
// biome-ignore format: one family a line.
const OTHER_SERIES = [
    'A', 'Av2', 'Amv2', 'Bs', 'Bms', 'Bls', 'Bsv2', 'Btsv2', 'Blsv2', 'Basv2', 'Batsv2', 'Balsv2', 'Bpsv2', 'Bptsv2', 'Bplsv2',
    'D', 'DS', 'Dv2', 'DSv2', 'Dv3', 'Dsv3', 'Dv4', 'Dsv4', 'Ddv4', 'Ddsv4', 'Dv5', 'Dsv5', 'Ddv5', 'Ddsv5', 'Dasv5', 'Dadsv5',
    'Dlsv5', 'Dldsv5', 'Dpsv5', 'Dpdsv5', 'Dplsv5', 'Dpldsv5', 'Dsv6', 'Ddsv6', 'Dlsv6', 'Dldsv6', 'Dasv6', 'Dadsv6', 'Dalsv6',
    'Daldsv6', 'Dpsv6', 'Dpdsv6', 'Dplsv6', 'Dpldsv6', 'Dasv7', 'Dadsv7', 'Dalsv7', 'Daldsv7', 'Dsv7', 'Ddsv7',
    'DCsv2', 'DCsv3', 'DCdsv3', 'DCasv5', 'DCadsv5', 'DCasv6', 'DCadsv6', 'DCesv5', 'DCedsv5', 'DCesv6', 'DCedsv6',
    'Ev3', 'Ev4', 'Esv4', 'Edv4', 'Edsv4', 'Eav4', 'Easv4', 'Ev5', 'Esv5', 'Edv5', 'Edsv5', 'Easv5', 'Eadsv5', 'Ebsv5', 'Ebdsv5',
    'Epsv5', 'Epdsv5', 'Esv6', 'Edsv6', 'Easv6', 'Eadsv6', 'Epsv6', 'Epdsv6', 'Ebsv6', 'Ebdsv6', 'ECasv5', 'ECadsv5', 'ECesv5', 'ECedsv5',
    'F', 'Fs', 'Fasv6', 'Falsv6', 'Famsv6', 'FXmdsv2', 'FXmsv2', 'G', 'GS', 'H', 'Hm', 'Hr', 'Hmr', 'HBrs', 'HBrsv2', 'HBrsv3', 'HBrsv4',
    'HCrs', 'HXrs', 'Ls', 'Lsv4', 'Lasv4', 'Laosv4', 'Ms', 'Mms', 'Mts', 'Mls', 'M', 'Mm', 'Msv2', 'Mmsv2', 'Misv2', 'Mimsv2', 'Midsv2', 'Midmsv2', 'Eisv3', 'NC', 'NCr', 'NCrsv2',
    'NCrsv3', 'NDs', 'NDrs', 'NV', 'NVsv2', 'NVsv3', 'NVasv4', 'NPs', 'NGadsv620v1', 'NDisrMI300Xv5', 'NDisrH200v5',
];
const SMALL_SIZES = [
    {
        name: 'Standard_DS1_v2',
        by: 'client',
        source: 'azure-ai-ml 1.34.0 constants/_deployment.py SmallSKUs; the list of sizes (10/18/2025) cautions too',
    },
    {
        name: 'Standard_DS2_v2',
        by: 'client',
        source: 'azure-ai-ml 1.34.0 constants/_deployment.py SmallSKUs',
    },
    {
        name: 'Standard_F2s_v2',
        by: 'document',
        source: 'reference-managed-online-endpoints-vm-sku-list.md, 10/18/2025: may be too small for bigger models',
    },
];
/**
 * Burstable sizes of one or two vCPUs: not in the list, and what users report of them is crashes. A public repository's
 * B2s with YOLO died after 92 s; B1ms ended in InternalServerError (Azure-Samples/AI-Gateway#393).
 */
const SMALL_BURSTABLE = { series: ['Bs', 'Bms', 'Bls'], maxVCpus: 2 };
/** The smallest size that `az ml` recommends, in its own warning for small ones (azure-ai-ml 1.34.0). */
const SMALLEST_RECOMMENDED = 'Standard_DS3_v2';
/** What to offer to somebody whose text resembles no size: the client's default, the least it recommends, a first GPU. */
const COMMON_SIZES = ['Standard_DS3_v2', 'Standard_F4s_v2', 'Standard_NC4as_T4_v3'];
/** The date of the documents below. */
const RETIREMENTS_DATE = '2026-04-15';
const RETIRED_LIST = 'azure-compute-docs sizes/retirement/retired-sizes-list.md, 06/13/2025 with changes up to 04/2026';
/** Announcements that the list above does not have, or not with these days. */
const ANNOUNCED_LATER = 'announcements of Azure, compiled 2026-11-30';
const RETIRING_IN_AZURE_ML = 'azure-ai-docs articles/machine-learning/includes/retiring-vms.md, 10/17/2024';
// biome-ignore format: one series a line.
const RETIREMENTS = [
    { series: 'NC', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'NCr', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'NCsv2', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'NCrsv2', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'NDs', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'NDrs', on: '2023-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'NV', on: '2023-09-06', status: 'retired', source: 'azure-docs nv-series-retirement.md, 02/27/2023 (retiring-vms.md of Azure ML says 2023-08-31)' },
    { series: 'A', on: '2024-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'HBrs', on: '2024-08-31', status: 'retired', source: RETIRING_IN_AZURE_ML },
    { series: 'NCsv3', on: '2025-09-30', status: 'retired', source: RETIRED_LIST },
    { series: 'NCrsv3', on: '2025-09-30', status: 'retired', source: RETIRED_LIST },
    { series: 'NVsv3', on: '2026-09-30', status: 'announced', source: RETIRED_LIST },
    { series: 'NVasv4', on: '2026-09-30', status: 'announced', source: RETIRED_LIST },
    { series: 'Misv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
    { series: 'Mimsv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
    { series: 'Midsv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
    { series: 'Midmsv2', on: '2027-03-31', status: 'announced', source: ANNOUNCED_LATER },
    { series: 'HBrsv2', on: '2027-05-31', status: 'announced', source: ANNOUNCED_LATER },
    { series: 'HCrs', on: '2027-05-31', status: 'announced', source: ANNOUNCED_LATER },
    { series: 'D', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
    { series: 'DS', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
    { series: 'Dv2', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
    { series: 'DSv2', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
    { series: 'Ls', on: '2028-05-01', status: 'announced', source: RETIRED_LIST },
    { series: 'Av2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'Amv2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'Bs', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'Bms', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'Bls', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'F', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'Fs', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'Fsv2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'G', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'GS', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'Lsv2', on: '2028-11-15', status: 'announced', source: RETIRED_LIST },
    { series: 'DCsv3', on: '2029-10-31', status: 'announced', source: ANNOUNCED_LATER },
    { series: 'DCdsv3', on: '2029-10-31', status: 'announced', source: ANNOUNCED_LATER },
];


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ FOREIGN_TYPES),
/* harmony export */   Mi: () => (/* binding */ AZURE_ML_SCHEMA),
/* harmony export */   NM: () => (/* binding */ ENDPOINT_KEYS),
/* harmony export */   Vt: () => (/* binding */ DEPLOYMENT_KEYS),
/* harmony export */   fl: () => (/* binding */ SHARED_ENDPOINT_KEYS),
/* harmony export */   ls: () => (/* binding */ OUR_SCHEMA),
/* harmony export */   m_: () => (/* binding */ FOREIGN_KEYS)
/* harmony export */ });
/**
 * What tells an online endpoint or deployment from the other YAML files of a repository.
 * Keys: azure-ai-ml 1.34.0 `_schema/_endpoint`, `_schema/_deployment` (read 2026-11); the other kinds from the
 * Azure ML YAML reference index (MicrosoftDocs/azure-ai-docs, 2025) and from what lies about in public repositories.
 */
/** `$schema` or `# yaml-language-server: $schema=` of the four kinds that are ours. */
const OUR_SCHEMA = /(managed|kubernetes)Online(Endpoint|Deployment)\.schema\.json/i;
/** Any other Azure ML schema: `.../commandJob.schema.json`. */
const AZURE_ML_SCHEMA = /azuremlschemas[^/]*\/.*\/(\w+)\.schema\.json/i;
/** Keys that only an online deployment has at its top. */
const DEPLOYMENT_KEYS = [
    'endpoint_name',
    'code_configuration',
    'instance_type',
    'instance_count',
    'liveness_probe',
    'readiness_probe',
    'request_settings',
    'scale_settings',
    'environment_variables',
    'egress_public_network_access',
    'app_insights_enabled',
    'data_collector',
    'model_mount_path',
];
/** Keys that only an online endpoint has at its top. */
const ENDPOINT_KEYS = ['auth_mode', 'traffic', 'mirror_traffic', 'public_network_access'];
/** What an endpoint has besides, and other kinds too. */
const SHARED_ENDPOINT_KEYS = ['identity', 'compute', 'deployments'];
/** A top-level key that an endpoint or deployment never has, and what the file then is. */
const FOREIGN_KEYS = {
    jobs: 'a pipeline or a workflow',
    stages: 'a pipeline',
    steps: 'a pipeline',
    runs: 'an action',
    services: 'a Compose file',
    apiVersion: 'a Kubernetes manifest',
    dependencies: 'a conda file',
    channels: 'a conda file',
    image: 'an environment',
    build: 'an environment',
    conda_file: 'an environment',
    inference_config: 'an environment',
    command: 'a job or a component',
    component: 'a component',
    inputs: 'a job or a component',
    outputs: 'a job or a component',
    experiment_name: 'a job',
    search_space: 'a sweep job',
    trial: 'a sweep job',
    path: 'a model or a data asset',
    flavors: 'a model',
    mini_batch_size: 'a batch deployment',
    max_concurrency_per_instance: 'a batch deployment',
    output_action: 'a batch deployment',
    error_threshold: 'a batch deployment',
    retry_settings: 'a batch deployment',
    settings: 'a batch deployment',
    trigger: 'a pipeline or a schedule',
    create_job: 'a schedule',
    create_monitor: 'a monitor schedule',
    computeType: 'a deployment configuration of SDK v1',
    containerResourceRequirements: 'a deployment configuration of SDK v1',
};
/** `type` of files that share keys with a deployment. */
const FOREIGN_TYPES = {
    model: 'a batch deployment',
    pipeline: 'a batch deployment or a pipeline',
    batch: 'a batch deployment',
    command: 'a job or a component',
    sweep: 'a sweep job',
    parallel: 'a component',
    automl: 'a job',
    spark: 'a job or a component',
    amlcompute: 'a compute',
    computeinstance: 'a compute',
    mlflow_model: 'a model',
    custom_model: 'a model',
    triton_model: 'a model',
    uri_file: 'a data asset',
    uri_folder: 'a data asset',
    mltable: 'a data asset',
};


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ DEPLOYMENTS),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Hr: () => (/* binding */ ENDPOINTS),
/* harmony export */   Oo: () => (/* binding */ ALL_KINDS),
/* harmony export */   lb: () => (/* binding */ notChecked),
/* harmony export */   mi: () => (/* binding */ replacing),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
const ENDPOINTS = ['managedOnlineEndpoint', 'kubernetesOnlineEndpoint'];
const DEPLOYMENTS = ['managedOnlineDeployment', 'kubernetesOnlineDeployment'];
const ALL_KINDS = [...ENDPOINTS, ...DEPLOYMENTS];
function defineCheck(check) {
    return check;
}
/** A problem at a route of a view; at the nearest key above it where the route ends early. */
function problem(view, path, options = {}) {
    return {
        at: options.range ?? view.range(path, options.part),
        route: view.route(path),
        message: options.message ?? '',
        values: options.values ?? {},
        ...(options.severity && { severity: options.severity }),
        ...(options.code !== undefined && { code: options.code }),
        related: options.related ?? [],
        edits: options.edits ?? [],
        isTemplate: options.part !== 'key' && view.isTemplate(path),
    };
}
/** That a question about a route could not be answered, and why. */
function notChecked(view, path, reason, options = {}) {
    return { at: view.range(path), reason, message: options.message ?? '', values: options.values ?? {} };
}
/**
 * The edit that puts `text` in the place of a key or a value. None where that place is in an input of the run, or
 * where the value is an alias: the text that a person would edit is elsewhere.
 */
function replacing(view, path, text, part = 'value') {
    const node = view.node(path);
    if (node === undefined || node.input !== undefined || node.anchor !== undefined)
        return [];
    return [{ at: view.range(path, part), text }];
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ compute)
});

// EXTERNAL MODULE: ./build/catalog/curated-environments.js
var curated_environments = __nccwpck_require__(9557);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __nccwpck_require__(5096);
// EXTERNAL MODULE: ./build/checks/references.js
var references = __nccwpck_require__(7140);
// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __nccwpck_require__(389);
// EXTERNAL MODULE: ./build/checks/compute/vm-size.js
var vm_size = __nccwpck_require__(9359);
;// CONCATENATED MODULE: ./build/checks/compute/gpu-image.js





/**
 * The image is made for the hardware under it, as far as its name tells: CUDA on a size without a GPU crashes as soon
 * as the code asks for the device (ERR_2200); a CPU image on a GPU size pays for a GPU that nothing uses.
 */
const gpuImage = (0,check/* defineCheck */.qH)({
    id: 'compute/gpu-image',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document }) {
        const reading = (0,vm_size/* sizeOf */.$d)(document);
        const name = imageName(document);
        if (reading?.kind !== 'listed' || name === undefined)
            return;
        const made = madeFor(name);
        const hasGpu = reading.size.gpus > 0;
        const values = { image: (0,shown/* shown */.S)(wholeName(document)), size: reading.size.name };
        if (made === 'gpu' && !hasGpu)
            yield mismatch(document, { code: 'ERR_2200', values });
        else if (made === 'cpu' && hasGpu) {
            yield mismatch(document, { message: 'unused-gpu', severity: 'notice', values });
        }
    },
});
/**
 * An image's name and tag, or a curated environment's name: words that are the world's or Microsoft's, and mean what
 * they say. An own environment's name may say anything, and so may a registry's and a team's folder in it.
 */
function imageName({ environment }) {
    if (environment.form === 'inline')
        return environment.view.string('image')?.split('@')[0]?.split('/').at(-1);
    if (environment.form !== 'reference')
        return undefined;
    const reference = (0,references/* parseReference */.F)(environment.text);
    const isCurated = reference.form === 'registry'
        ? reference.registry.toLowerCase() === curated_environments/* CURATED_REGISTRY */.Je
        : reference.form === 'workspace' && reference.name.startsWith(curated_environments/* OLD_CURATED_PREFIX */.oh);
    return isCurated && 'name' in reference ? reference.name : undefined;
}
function wholeName({ environment }) {
    if (environment.form === 'inline')
        return environment.view.string('image') ?? '';
    return environment.form === 'reference' ? environment.text : '';
}
/** A name with both words (`cpu-gpu`, `no-gpu`) tells nothing. */
function madeFor(name) {
    const isGpu = /(?<![a-z])(?:cuda|gpu)(?![a-z])/i.test(name);
    const isCpu = /(?<![a-z])(?:cpu|(?:no|non|without)[-_.]?(?:gpu|cuda))(?![a-z])/i.test(name);
    if (isGpu === isCpu)
        return undefined;
    return isGpu ? 'gpu' : 'cpu';
}
function mismatch(document, options) {
    const { environment } = document;
    return environment.form === 'inline'
        ? (0,check/* problem */.CC)(environment.view, 'image', options)
        : (0,check/* problem */.CC)(document, 'environment', options);
}

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __nccwpck_require__(1046);
// EXTERNAL MODULE: ./build/checks/contract/shape.js + 1 modules
var shape = __nccwpck_require__(4996);
;// CONCATENATED MODULE: ./build/checks/compute/instance-count.js



const { min, max } = limits/* LIMITS */.b.instanceCount;
/** A managed deployment has at least one instance, at most as many as the limit, and says how many. */
const instanceCount = (0,check/* defineCheck */.qH)({
    id: 'compute/instance-count',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document }) {
        const path = 'instance_count';
        const count = document.integer(path);
        if (!document.has(path)) {
            if ((0,shape/* isMisspelt */.y)(document, [], path))
                return;
            // Documented as required; the client's schema does without, and what the service then takes is not written down.
            const recommended = limits/* LIMITS */.b.recommendedInstances.min - 1;
            yield (0,check/* problem */.CC)(document, '', { message: 'missing', severity: 'warning', values: { recommended } });
        }
        else if (count !== undefined && count < min) {
            yield (0,check/* problem */.CC)(document, path, { values: { count, min } });
        }
        else if (count !== undefined && count > max) {
            // A default that Azure raises on request.
            yield (0,check/* problem */.CC)(document, path, { message: 'above-limit', severity: 'warning', values: { count, max } });
        }
    },
});

// EXTERNAL MODULE: ./build/catalog/vm-sizes.js
var vm_sizes = __nccwpck_require__(6160);
;// CONCATENATED MODULE: ./build/checks/compute/retired-size.js




/** How long ahead an announced end is worth a line in every run: a year is a planning period. */
const DAYS_AHEAD = 365;
const DAY = 86_400_000;
/** The series of `instance_type` has not been retired, and will not be within a year. */
const retiredSize = (0,check/* defineCheck */.qH)({
    id: 'compute/retired-size',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document, now }) {
        const reading = (0,vm_size/* sizeOf */.$d)(document);
        const retirement = reading && (0,vm_size/* retirementOf */.T8)(reading);
        if (reading === undefined || retirement === undefined)
            return;
        const daysLeft = (Date.parse(retirement.on) - now.getTime()) / DAY;
        if (daysLeft <= DAYS_AHEAD)
            yield judge(document, reading, retirement, daysLeft <= 0);
    },
});
function judge(document, reading, retirement, isPast) {
    const values = {
        name: (0,shown/* shown */.S)(reading.text),
        series: retirement.series,
        on: retirement.on,
        asOf: vm_sizes/* RETIREMENTS_DATE */.wX,
        listDate: vm_sizes/* VM_SIZES_SOURCE */.rE.date,
        alternatives: (0,vm_size/* alternativesTo */.CE)(needs(reading)),
    };
    const options = { values, ...variant(reading, retirement, isPast) };
    return (0,check/* problem */.CC)(document, 'instance_type', options);
}
/**
 * An error only where everything agrees: the document says that the series is gone, and the list of sizes does not have
 * it. For NCsv2 and NCsv3 the two disagree (and Microsoft's Triton sample of 2025-12 still takes one), and announced
 * dates have been moved before.
 */
function variant(reading, { status }, isPast) {
    if (!isPast)
        return { message: 'soon', severity: 'notice' };
    if (status === 'announced')
        return { message: 'date-passed' };
    return reading.kind === 'listed'
        ? { message: 'still-listed' }
        : { message: '', severity: 'error' };
}
function needs(reading) {
    if (reading.kind === 'listed')
        return { vCpus: reading.size.vCpus, isGpu: reading.size.gpus > 0 };
    return reading.kind === 'unlisted' ? reading : { vCpus: 0, isGpu: false };
}

;// CONCATENATED MODULE: ./build/checks/compute/too-small.js




/**
 * The VM has room for a server and a model. On the smallest ones the container is killed for memory, or is so slow to
 * start that the probes give up: both are seen as a crashed container (ERR_2200).
 */
const tooSmall = (0,check/* defineCheck */.qH)({
    id: 'compute/too-small',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document }) {
        const reading = (0,vm_size/* sizeOf */.$d)(document);
        if (reading === undefined || reading.kind === 'no-size')
            return;
        const values = {
            name: (0,shown/* shown */.S)(reading.text),
            better: vm_sizes/* SMALLEST_RECOMMENDED */.y4,
            listDate: vm_sizes/* VM_SIZES_SOURCE */.rE.date,
        };
        if ((0,vm_size/* isSmallBurstable */.Cv)(reading)) {
            yield (0,check/* problem */.CC)(document, 'instance_type', { message: 'burstable', values });
        }
        else if (reading.kind === 'listed') {
            const { name, vCpus } = reading.size;
            const small = vm_sizes/* SMALL_SIZES */.Zq.find(size => size.name === name);
            if (small === undefined)
                return;
            yield (0,check/* problem */.CC)(document, 'instance_type', { message: small.by, values: { ...values, vCpus } });
        }
    },
});

// EXTERNAL MODULE: ./build/checks/contract/kind.js
var kind = __nccwpck_require__(9877);
;// CONCATENATED MODULE: ./build/checks/compute/unknown-size.js




/**
 * `instance_type` is a name that an Azure VM size can have. The client passes on whatever is written
 * (azure-ai-ml 1.34.0: a plain string), and the service finds no such size.
 */
const unknownSize = (0,check/* defineCheck */.qH)({
    id: 'compute/unknown-size',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document }) {
        // A Kubernetes deployment names an InstanceType of its cluster; contract/kind mends the rest.
        if ((0,kind/* meansKubernetes */.D)(document))
            return;
        const reading = (0,vm_size/* sizeOf */.$d)(document);
        if (reading?.kind === 'no-size')
            yield unknown(document, reading.text, reading.meant);
    },
});
function unknown(document, text, meant) {
    const path = 'instance_type';
    if (text.trim() === '')
        return (0,check/* problem */.CC)(document, path, { message: 'empty' });
    const name = (0,shown/* shown */.S)(text);
    const prefixed = withPrefix(text);
    // Whether the service forgives a missing prefix, or a space around the name, is written nowhere.
    if (prefixed !== undefined) {
        return (0,check/* problem */.CC)(document, path, {
            message: 'prefix',
            severity: 'warning',
            values: { name, meant: prefixed },
        });
    }
    // A name without its underscores is in no list of Azure's.
    if (meant !== undefined)
        return (0,check/* problem */.CC)(document, path, {
            message: 'did-you-mean',
            values: { name, meant },
            edits: (0,check/* replacing */.mi)(document, path, meant),
        });
    return (0,check/* problem */.CC)(document, path, { values: { name, nearest: (0,vm_size/* nearestSizes */.Dz)(text) } });
}
/** The size that the text names once `Standard_` stands in front of it. */
function withPrefix(text) {
    const name = `Standard_${text.trim().replace(/^standard_+/i, '')}`;
    const reading = (0,vm_size/* readSize */.ik)(name);
    if (reading.kind === 'listed')
        return reading.size.name;
    return reading.kind === 'unlisted' && reading.isKnownSeries ? name : undefined;
}

;// CONCATENATED MODULE: ./build/checks/compute/unlisted-size.js




/**
 * `instance_type` is in a list of sizes that managed online endpoints have. Never an error: the lists may lag behind the
 * service, and the region's own list, which a run that may read Azure asks, wins over them (capacity/offered). A warning
 * where Azure ML itself was seen to offer the size for other computes only, or where the name may be a typo; where there
 * is only no fact of it, a notice.
 */
const unlistedSize = (0,check/* defineCheck */.qH)({
    id: 'compute/unlisted-size',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document, now }) {
        const reading = (0,vm_size/* sizeOf */.$d)(document);
        if (reading?.kind !== 'unlisted')
            return;
        // compute/too-small and compute/retired-size say that and more.
        const retirement = (0,vm_size/* retirementOf */.T8)(reading);
        if ((0,vm_size/* isSmallBurstable */.Cv)(reading) || (retirement !== undefined && new Date(retirement.on) <= now))
            return;
        const { text, series, isKnownSeries, isSeenWithout } = reading;
        const values = { name: (0,shown/* shown */.S)(text), date: vm_sizes/* VM_SIZES_SOURCE */.rE.date };
        if (isKnownSeries) {
            const { region, date: recorded } = vm_sizes/* RECORDED_SIZES_SOURCE */.KK;
            const seen = isSeenWithout ? { region, recorded } : { region: '', recorded: '' };
            yield (0,check/* problem */.CC)(document, 'instance_type', {
                severity: isSeenWithout ? 'warning' : 'notice',
                values: { ...values, ...seen, series, alternatives: (0,vm_size/* alternativesTo */.CE)(reading) },
            });
        }
        else {
            const nearest = (0,vm_size/* nearestSizes */.Dz)(text);
            yield (0,check/* problem */.CC)(document, 'instance_type', { message: 'unknown-series', values: { ...values, nearest } });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/compute/index.js






const compute = [
    unknownSize,
    unlistedSize,
    retiredSize,
    tooSmall,
    gpuImage,
    instanceCount,
];


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CE: () => (/* binding */ alternativesTo),
/* harmony export */   Cv: () => (/* binding */ isSmallBurstable),
/* harmony export */   Dz: () => (/* binding */ nearestSizes),
/* harmony export */   T8: () => (/* binding */ retirementOf),
/* harmony export */   ik: () => (/* binding */ readSize)
/* harmony export */ });
/* harmony import */ var _catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6160);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7242);
/** Reads an `instance_type` against the lists of sizes that managed online endpoints have. */


const BY_NAME = new Map(_catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_SIZES */ .B0.map(size => [size.name.toLowerCase(), size]));
const BY_LETTERS = new Map(_catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_SIZES */ .B0.map(size => [lettersOf(size.name), size.name]));
const KNOWN_SERIES = new Set(_catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_SERIES */ .nS.map(series => series.toLowerCase()));
const SEEN_WITHOUT = new Set([..._catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORDED_WITHOUT_ENDPOINTS */ .js, ..._catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORDED_SIZES_WITHOUT_ENDPOINTS */ .wE].map(name => name.toLowerCase()));
const RETIREMENT_BY_SERIES = new Map(_catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .RETIREMENTS */ .jo.map(retirement => [retirement.series.toLowerCase(), retirement]));
/** The size of a managed deployment; undefined where there is none to judge (missing, no text, a placeholder). */
function sizeOf(document) {
    const text = document.string('instance_type');
    return text === undefined ? undefined : { ...readSize(text), text };
}
/** Letter case does not count: the service takes any (quota-family names are the strict ones). */
function readSize(text) {
    const match = _catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .VM_SIZE_NAME */ .Gd.exec(text);
    if (match === null)
        return { kind: 'no-size', meant: BY_LETTERS.get(lettersOf(text)) };
    const [, letters = '', digits = '', features = '', rest = ''] = match;
    const series = letters + features + rest.replaceAll('_', '').replace(/promo$/i, '');
    const size = BY_NAME.get(text.toLowerCase());
    if (size !== undefined)
        return { kind: 'listed', size, series };
    return {
        kind: 'unlisted',
        series,
        isKnownSeries: KNOWN_SERIES.has(series.toLowerCase()),
        isSeenWithout: [series, text].some(name => SEEN_WITHOUT.has(name.toLowerCase())),
        vCpus: Number(digits),
        isGpu: /^n/i.test(letters),
    };
}
/** What has been announced of the series that a size belongs to. */
function retirementOf(reading) {
    return reading.kind === 'no-size' ? undefined : RETIREMENT_BY_SERIES.get(reading.series.toLowerCase());
}
function isSmallBurstable(reading) {
    if (reading.kind !== 'unlisted' || reading.vCpus > _catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_BURSTABLE */ .BY.maxVCpus)
        return false;
    return _catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_BURSTABLE */ .BY.series.some(series => series.toLowerCase() === reading.series.toLowerCase());
}
/** Listed sizes to take instead of one: nearest in vCPUs, with or without a GPU alike. */
function alternativesTo({ vCpus, isGpu }) {
    return OFFERED.filter(size => size.gpus > 0 === isGpu)
        .sort((a, b) => Math.abs(a.vCpus - vCpus) - Math.abs(b.vCpus - vCpus))
        .slice(0, 4)
        .map(size => size.name);
}
/** The listed names that a text may be meant for, but for those whose series is gone; common ones if it resembles none. */
function nearestSizes(text) {
    return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(text, OFFERED_NAMES) === undefined ? _catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_SIZES */ .r$ : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestFew */ .r5)(text, OFFERED_NAMES, 3);
}
// Nobody should be sent to a size that the other checks warn of.
const OFFERED = _catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .VM_SIZES */ .Lv.filter(({ name }) => retirementOf(readSize(name))?.status !== 'retired' && _catalog_vm_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_SIZES */ .Zq.every(small => small.name !== name));
const OFFERED_NAMES = OFFERED.map(({ name }) => name);
/** Only letters and digits, without the prefix: what is left of a name when its punctuation is wrong. */
function lettersOf(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replace(/^standard/, '');
}


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./build/documents/document.js
var documents_document = __nccwpck_require__(4096);
// EXTERNAL MODULE: ./build/documents/python.js
var python = __nccwpck_require__(1695);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __nccwpck_require__(5096);
// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __nccwpck_require__(389);
// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __nccwpck_require__(7242);
// EXTERNAL MODULE: ./build/checks/contract/shape.js + 1 modules
var shape = __nccwpck_require__(4996);
;// CONCATENATED MODULE: ./build/checks/contract/allowed-value.js






/** A value of a fixed set is one of the set, in any letter case that the client takes. */
const allowedValue = (0,check/* defineCheck */.qH)({
    id: 'contract/allowed-value',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        for (const fault of (0,shape/* shapeFaults */.P)(document)) {
            if (fault.kind !== 'value')
                continue;
            const { view, path, allowed, text } = fault;
            const key = (0,documents_document/* dotted */.B)(path);
            // contract/scale-settings says what to use instead.
            if (key === 'scale_settings.type' && (0,python/* camelToSnake */.C8)(text) === 'target_utilization')
                continue;
            const isQuotedWord = path.at(-1) === 'enabled' && path[0] === 'data_collector';
            const isBoth = key === 'identity.type' && text.includes(',');
            const word = view.boolean(path);
            const edits = isQuotedWord && word !== undefined ? (0,check/* replacing */.mi)(view, path, `'${word}'`) : [];
            const message = isQuotedWord ? 'quoted-word' : isBoth ? 'identity' : '';
            yield (0,check/* problem */.CC)(view, path, {
                message,
                values: { key, text: (0,shown/* shown */.S)(text), allowed, best: (0,suggest/* nearest */.pA)(text, allowed) ?? allowed[0] ?? '' },
                edits,
            });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/auth-mode.js


/** Microsoft Entra tokens (`aad_token`) work on managed endpoints only (documented). */
const authMode = (0,check/* defineCheck */.qH)({
    id: 'contract/auth-mode',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: ['kubernetesOnlineEndpoint'],
    *run({ document }) {
        if ((0,python/* camelToSnake */.C8)(document.string('auth_mode') ?? '') === 'aad_token')
            yield (0,check/* problem */.CC)(document, 'auth_mode');
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/code-configuration.js

/** `code` and `scoring_script` come together: the client refuses one without the other. */
const codeConfiguration = (0,check/* defineCheck */.qH)({
    id: 'contract/code-configuration',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        if (document.mapping('code_configuration') === undefined)
            return;
        const hasCode = document.has('code_configuration.code');
        const hasScript = document.has('code_configuration.scoring_script');
        if (!hasCode && !hasScript)
            yield (0,check/* problem */.CC)(document, 'code_configuration', { part: 'key', message: 'empty' });
        else if (!hasCode)
            yield (0,check/* problem */.CC)(document, 'code_configuration.scoring_script', { part: 'key', message: 'no-code' });
        else if (!hasScript)
            yield (0,check/* problem */.CC)(document, 'code_configuration.code', { part: 'key', message: 'no-script' });
        for (const key of ['code', 'scoring_script']) {
            const path = ['code_configuration', key];
            if (document.string(path)?.trim() === '')
                yield (0,check/* problem */.CC)(document, path, { part: 'key', message: 'blank', values: { key } });
        }
    },
});

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __nccwpck_require__(1046);
;// CONCATENATED MODULE: ./build/checks/contract/data-collector.js



const COLLECTIONS = 'data_collector.collections';
/** Data collection within its bounds: sampling rate 0 to 1, at most five collections, whole `data` for an own container. */
const dataCollector = (0,check/* defineCheck */.qH)({
    id: 'contract/data-collector',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const rate = document.number('data_collector.sampling_rate');
        const { min, max } = limits/* LIMITS */.b.samplingRate;
        if (rate !== undefined && (rate < min || rate > max)) {
            const message = rate > max && rate <= 100 ? 'percent' : '';
            yield (0,check/* problem */.CC)(document, 'data_collector.sampling_rate', {
                message,
                values: { rate, min, max, share: rate / 100 },
            });
        }
        const names = document.entries(COLLECTIONS).map(({ key }) => key.text);
        if (names.length > limits/* LIMITS */.b.collections.max) {
            yield (0,check/* problem */.CC)(document, [...COLLECTIONS.split('.'), names[limits/* LIMITS */.b.collections.max] ?? ''], {
                part: 'key',
                message: 'too-many',
                values: { count: names.length, max: limits/* LIMITS */.b.collections.max },
            });
        }
        for (const name of names)
            yield* ownContainer(document, name);
    },
});
/**
 * Without the inference server, nobody makes up where the data goes (how-to-collect-production-data.md, 12/30/2025).
 * Microsoft's own prompt flow sample leaves both out, so this is no more than a warning.
 */
function* ownContainer(document, name) {
    const { environment } = document;
    const isOwn = environment.form === 'inline' && environment.view.has('inference_config');
    const path = [...COLLECTIONS.split('.'), name];
    if (!isOwn || document.string([...path, 'enabled'])?.toLowerCase() !== 'true')
        return;
    const data = document.node([...path, 'data']);
    if (data?.kind === 'scalar')
        return;
    const missing = ['name', 'path'].filter(key => !document.has([...path, 'data', key]));
    if (missing.length > 0)
        yield (0,check/* problem */.CC)(document, path, {
            part: 'key',
            message: 'own-container',
            severity: 'warning',
            values: { name: (0,shown/* shown */.S)(name), missing },
        });
}

// EXTERNAL MODULE: ./build/documents/mlmodel.js
var mlmodel = __nccwpck_require__(6035);
;// CONCATENATED MODULE: ./build/checks/contract/deployment-mode.js


/**
 * Something will answer the requests: a scoring script, a model type that Azure can serve by itself, or an own
 * container with routes. Without any, the service says `(MissingDriverProgram) Could not find driver program in the
 * request` (Azure/azure-sdk-for-python#35387).
 */
const deploymentMode = (0,check/* defineCheck */.qH)({
    id: 'contract/deployment-mode',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const hasScript = document.isGiven('code_configuration');
        if (hasScript)
            yield* withScript(document);
        else
            yield* withoutScript(document, files);
    },
});
function* withScript(document) {
    if (document.environment.form !== 'none' || document.has('environment'))
        return;
    // For an MLflow model a document says so (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
    const isMlflow = document.model.form === 'inline' && document.model.view.string('type')?.toLowerCase() === 'mlflow_model';
    if (isMlflow)
        yield (0,check/* problem */.CC)(document, 'code_configuration', {
            part: 'key',
            message: 'mlflow-no-environment',
            severity: 'error',
        });
    else
        yield (0,check/* problem */.CC)(document, 'code_configuration', { part: 'key', message: 'no-environment' });
}
function* withoutScript(document, files) {
    const { model, environment } = document;
    // A registered model or environment may bring what the file does not show: a type, a template, routes.
    if (environment.form === 'inline' && environment.view.has('inference_config'))
        return;
    if (model.form === 'none' && environment.form === 'none') {
        if (!document.has('model') && !document.has('environment'))
            yield (0,check/* problem */.CC)(document, '', { message: 'nothing', severity: 'notice' });
        return;
    }
    if (model.form !== 'inline' || model.view.isTemplate('type'))
        return;
    const type = (model.view.string('type') ?? 'custom_model').toLowerCase();
    if (type !== 'custom_model')
        return;
    const isSurelyWithout = environment.form === 'none' || environment.form === 'inline';
    if (!isSurelyWithout)
        return;
    // An MLflow model that is not called one: mlflow/model-type has more to say.
    if ((0,mlmodel/* modelFolderOf */.T)(document, files).kind === 'mlflow')
        return;
    // Seen on managed with exactly this shape: own model, environment without inference_config, no code.
    yield (0,check/* problem */.CC)(document, 'model', {
        part: 'key',
        message: 'custom-model',
        severity: document.isManaged ? 'error' : 'warning',
    });
}

;// CONCATENATED MODULE: ./build/checks/contract/duplicate-key.js


/** No key is written twice: PyYAML takes the last one without a word. */
const duplicateKey = (0,check/* defineCheck */.qH)({
    id: 'contract/duplicate-key',
    needs: 'files',
    confidence: 'certain',
    severity: 'warning',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        yield* repeated(document, document.problems);
        const { environment } = document;
        if (environment.form === 'inline')
            yield* repeated(environment.view, environment.problems);
    },
});
function* repeated(view, problems) {
    for (const { kind, detail, start, end, related } of problems) {
        if (kind !== 'duplicate-key')
            continue;
        const first = related && { message: 'related/first-written', at: view.rangeOf(related) };
        yield (0,check/* problem */.CC)(view, [detail], {
            range: view.rangeOf({ start, end }),
            values: { key: (0,shown/* shown */.S)(detail) },
            ...(first && { related: [first] }),
        });
    }
}

;// CONCATENATED MODULE: ./build/checks/contract/endpoint-properties.js



const KEY = ['properties', 'enforce_access_to_default_secret_stores'];
/** `enforce_access_to_default_secret_stores` is `enabled` or `disabled`, and needs the system-assigned identity (documented). */
const endpointProperties = (0,check/* defineCheck */.qH)({
    id: 'contract/endpoint-properties',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    *run({ document }) {
        const value = document.string(KEY);
        if (value === undefined)
            return;
        if (!['enabled', 'disabled'].includes(value.toLowerCase())) {
            yield (0,check/* problem */.CC)(document, KEY, { message: 'value', severity: 'warning', values: { text: (0,shown/* shown */.S)(value) } });
        }
        const isUser = (0,python/* camelToSnake */.C8)(document.string('identity.type') ?? '') === 'user_assigned';
        if (isUser && value.toLowerCase() === 'enabled') {
            yield (0,check/* problem */.CC)(document, KEY, {
                related: [{ message: 'related/other-value', at: document.range('identity.type') }],
            });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/environment-definition.js

/** An inline environment (or one in a file of its own) has exactly one of `image` and `build`, and is no conda file. */
const environmentDefinition = (0,check/* defineCheck */.qH)({
    id: 'contract/environment-definition',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const { environment } = document;
        if (environment.form !== 'inline')
            return;
        const { view } = environment;
        const isConda = view.has('channels') || view.has('dependencies');
        if (isConda)
            yield condaContent(document, view);
        else
            yield* imageOrBuild(view);
    },
});
function condaContent(document, view) {
    if (view.source !== document.source) {
        return (0,check/* problem */.CC)(document, 'environment', { message: 'conda-file', values: { file: view.source.file } });
    }
    const key = view.has('dependencies') ? 'dependencies' : 'channels';
    return (0,check/* problem */.CC)(view, key, { part: 'key', message: 'conda-content', values: { key } });
}
function* imageOrBuild(view) {
    const hasImage = view.isGiven('image') && view.string('image') !== '';
    const hasBuild = view.isGiven('build');
    if (hasImage && hasBuild) {
        const related = [{ message: 'related/other-value', at: view.range('image', 'key') }];
        yield (0,check/* problem */.CC)(view, 'build', { part: 'key', message: 'both', related });
    }
    else if (!hasImage && !hasBuild) {
        // `image:` without a value is a null value first.
        if (view.has('image') && !view.isGiven('image'))
            return;
        const message = view.isGiven('conda_file')
            ? 'conda-only'
            : view.has('name') && !view.has('image')
                ? 'name-only'
                : '';
        yield (0,check/* problem */.CC)(view, view.isGiven('conda_file') ? 'conda_file' : '', {
            part: 'key',
            message,
            values: { name: view.string('name') ?? '' },
        });
    }
    else if (hasBuild && view.isGiven('conda_file')) {
        yield (0,check/* problem */.CC)(view, 'conda_file', { part: 'key', message: 'conda-with-build', severity: 'warning' });
    }
}

// EXTERNAL MODULE: ./build/documents/view.js
var documents_view = __nccwpck_require__(9156);
;// CONCATENATED MODULE: ./build/checks/contract/file.js


/** A file that the user named is there, can be read, and is an online endpoint or deployment. */
const file = (0,check/* defineCheck */.qH)({
    id: 'contract/file',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    *run({ unread }) {
        for (const { source, reason } of unread) {
            const view = new documents_view/* View */.S(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
            const { kind } = reason;
            if (kind === 'missing' || kind === 'unreadable') {
                yield (0,check/* problem */.CC)(view, '', { message: kind, values: { file: source.file, detail: reason.detail } });
            }
            else if (kind === 'foreign') {
                const isGuess = reason.detail !== 'neither';
                yield (0,check/* problem */.CC)(view, '', {
                    message: isGuess ? 'foreign' : '',
                    values: { file: source.file, what: reason.detail },
                });
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/identity.js




const RESOURCE_ID = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.managedidentity\/userassignedidentities\/[^/]+$/i;
const LIST = 'identity.user_assigned_identities';
/** A user-assigned identity is one map with a `resource_id`, and comes with `type: user_assigned`. */
const identity = (0,check/* defineCheck */.qH)({
    id: 'contract/identity',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    *run({ document }) {
        const type = (0,python/* camelToSnake */.C8)(document.string('identity.type') ?? '');
        const list = document.node(LIST);
        const items = list?.kind === 'sequence' ? list.items : [];
        const { max } = limits/* LIMITS */.b.userAssignedIdentities;
        if (items.length > max)
            yield (0,check/* problem */.CC)(document, [...LIST.split('.'), max], {
                message: 'too-many',
                values: { count: items.length, max },
            });
        if (type === 'user_assigned' &&
            items.length === 0 &&
            (list?.kind === 'sequence' || !document.isGiven(LIST))) {
            yield (0,check/* problem */.CC)(document, 'identity.type', { message: 'none-given', severity: 'warning' });
        }
        if (type === 'system_assigned' && items.length > 0) {
            yield (0,check/* problem */.CC)(document, LIST, { part: 'key', message: 'not-used', severity: 'warning' });
        }
        for (const index of items.keys()) {
            const item = [...LIST.split('.'), index];
            const resourceId = document.string([...item, 'resource_id']);
            if (document.mapping(item) === undefined)
                continue;
            if (!document.has([...item, 'resource_id']))
                yield (0,check/* problem */.CC)(document, item, { message: 'no-resource-id', severity: 'warning' });
            else if (resourceId !== undefined && !RESOURCE_ID.test(resourceId)) {
                yield (0,check/* problem */.CC)(document, [...item, 'resource_id'], {
                    message: 'resource-id',
                    severity: 'warning',
                    values: { text: (0,shown/* shown */.S)(resourceId) },
                });
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/inference-routes.js



const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'];
/** An own container names all three routes, each with `path` and `port` (the client's schema; documented for managed). */
const inferenceRoutes = (0,check/* defineCheck */.qH)({
    id: 'contract/inference-routes',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const { environment } = document;
        const routes = environment.form === 'inline' ? environment.view.at('inference_config') : undefined;
        if (routes === undefined)
            return;
        const missing = ROUTES.filter(route => !routes.has(route));
        if (missing.length > 0)
            yield (0,check/* problem */.CC)(routes, '', { values: { missing } });
        for (const route of ROUTES)
            yield* judge(routes, route);
    },
});
function* judge(routes, route) {
    const given = routes.mapping(route);
    if (given === undefined)
        return;
    for (const key of ['path', 'port']) {
        if (!routes.has([route, key]))
            yield (0,check/* problem */.CC)(routes, route, { part: 'key', message: 'half', values: { route, key } });
    }
    const path = routes.string([route, 'path']);
    if (path !== undefined && !path.startsWith('/')) {
        yield (0,check/* problem */.CC)(routes, [route, 'path'], {
            message: 'slash',
            severity: 'warning',
            values: { route, path: (0,shown/* shown */.S)(path), better: (0,shown/* shown */.S)(`/${path}`) },
        });
    }
    const port = routes.integer([route, 'port']);
    const { min, max } = limits/* LIMITS */.b.port;
    if (port !== undefined && (port < min || port > max)) {
        yield (0,check/* problem */.CC)(routes, [route, 'port'], {
            message: 'port',
            severity: 'warning',
            values: { route, port, min, max },
        });
    }
}

// EXTERNAL MODULE: ./build/checks/contract/kind.js
var kind = __nccwpck_require__(9877);
// EXTERNAL MODULE: ./build/checks/contract/quantity.js
var quantity = __nccwpck_require__(3574);
;// CONCATENATED MODULE: ./build/checks/contract/kubernetes-resources.js



const GPU = 'nvidia.com/gpu';
const LEAST_MEMORY_BYTES = 1_000_000;
/**
 * Kubernetes resources: `requests` with CPU and memory, quantities that Kubernetes reads, requests not above limits,
 * GPUs as a whole number under `limits` only (reference-yaml-deployment-kubernetes-online.md, 08/31/2022).
 */
const kubernetesResources = (0,check/* defineCheck */.qH)({
    id: 'contract/kubernetes-resources',
    needs: 'files',
    prevents: 'ERR_2102',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: ['kubernetesOnlineDeployment'],
    *run({ document }) {
        if (document.mapping('resources') === undefined)
            return;
        yield* requests(document);
        yield* gpus(document);
        for (const resource of ['cpu', 'memory'])
            yield* compare(document, resource);
    },
});
function* requests(document) {
    const given = document.mapping('resources.requests');
    const missing = ['cpu', 'memory'].filter(key => !document.has(['resources', 'requests', key]));
    // Null, text and placeholders are no mapping that lacks something.
    const isJudged = given !== undefined || !document.has('resources.requests');
    if (missing.length > 0 && isJudged) {
        // Documented, but not refused by the client; what the cluster adds by default is not known here.
        const at = given === undefined ? 'resources' : 'resources.requests';
        yield (0,check/* problem */.CC)(document, at, {
            part: 'key',
            message: 'missing',
            severity: 'warning',
            values: { missing },
        });
    }
    for (const list of ['requests', 'limits']) {
        for (const key of ['cpu', 'memory'])
            yield* kubernetes_resources_quantity(document, ['resources', list, key]);
    }
}
function* kubernetes_resources_quantity(document, path) {
    const text = document.string(path);
    if (text === undefined)
        return;
    const key = String(path.at(-1));
    const value = (0,quantity/* parseQuantity */.L)(text);
    const values = { key, text: (0,shown/* shown */.S)(text) };
    if (value === undefined)
        yield (0,check/* problem */.CC)(document, path, { message: 'quantity', values });
    else if (value <= 0)
        yield (0,check/* problem */.CC)(document, path, { message: 'zero', values });
    else if (key === 'memory' && value < LEAST_MEMORY_BYTES)
        yield (0,check/* problem */.CC)(document, path, { message: 'memory', values });
}
function* gpus(document) {
    for (const key of [GPU, 'gpu']) {
        const wanted = ['resources', 'requests', key];
        if (document.isGiven(wanted))
            yield (0,check/* problem */.CC)(document, wanted, {
                part: 'key',
                message: 'gpu-request',
                severity: 'warning',
                values: { key },
            });
        const limit = ['resources', 'limits', key];
        const text = document.string(limit);
        if (text !== undefined && !/^\d+$/.test(text.trim()))
            yield (0,check/* problem */.CC)(document, limit, { message: 'gpu', values: { key, text: (0,shown/* shown */.S)(text) } });
    }
}
function* compare(document, resource) {
    const wanted = document.string(['resources', 'requests', resource]);
    const limit = document.string(['resources', 'limits', resource]);
    const least = wanted === undefined ? undefined : (0,quantity/* parseQuantity */.L)(wanted);
    const most = limit === undefined ? undefined : (0,quantity/* parseQuantity */.L)(limit);
    if (least === undefined || most === undefined || least <= most)
        return;
    const related = [{ message: 'related/other-value', at: document.range(['resources', 'limits', resource]) }];
    const values = { resource, wanted: (0,shown/* shown */.S)(wanted ?? ''), limit: (0,shown/* shown */.S)(limit ?? '') };
    yield (0,check/* problem */.CC)(document, ['resources', 'requests', resource], { message: 'order', values, related });
}

;// CONCATENATED MODULE: ./build/checks/contract/model-definition.js


/** What the client takes for an address: azureml://, https://, wasbs://, runs:/. paths/model looks at all else. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]|runs:)/i;
/**
 * An inline model has what the client needs to register it. Without a name it hashes the files at `path` to make one
 * up, so a path in the cloud needs a name (azure-ai-ml 1.34.0 `entities/_assets/_artifacts/model.py`).
 */
const modelDefinition = (0,check/* defineCheck */.qH)({
    id: 'contract/model-definition',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document: { model } }) {
        if (model.form !== 'inline')
            return;
        const { view } = model;
        const path = view.string('path') ?? '';
        if (view.has('name')) {
            if (!view.has('path'))
                yield (0,check/* problem */.CC)(view, '', { message: 'no-path', severity: 'warning' });
        }
        else if (view.isGiven('version'))
            yield (0,check/* problem */.CC)(view, 'version', { part: 'key', message: 'version-without-name' });
        else if (ELSEWHERE.test(path))
            yield (0,check/* problem */.CC)(view, 'path', { message: 'cloud-without-name', values: { path: (0,shown/* shown */.S)(path) } });
        else if (!view.has('path'))
            yield (0,check/* problem */.CC)(view, '', { message: 'no-path', severity: 'warning' });
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/model-mount-path.js


/** `model_mount_path` is an absolute Linux path, for an own container: documented with `inference_config` only. */
const modelMountPath = (0,check/* defineCheck */.qH)({
    id: 'contract/model-mount-path',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const path = document.string('model_mount_path');
        if (path === undefined)
            return;
        if (!path.startsWith('/')) {
            yield (0,check/* problem */.CC)(document, 'model_mount_path', {
                message: 'relative',
                severity: 'warning',
                values: { path: (0,shown/* shown */.S)(path), better: (0,shown/* shown */.S)(`/${path.replace(/^[.\\/]+/, '')}`) },
            });
        }
        const { environment } = document;
        // A registered environment may have its routes in the workspace.
        if (environment.form === 'inline' && !environment.view.has('inference_config')) {
            yield (0,check/* problem */.CC)(document, 'model_mount_path', { part: 'key' });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/name.js



const { min, max } = limits/* LIMITS */.b.name;
/** Endpoint and deployment names: 3 to 32 letters, digits and single hyphens, a letter first, no hyphen last. */
const name_name = (0,check/* defineCheck */.qH)({
    id: 'contract/name',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        yield* name_judge(document, 'name');
        if (document.family === 'deployment')
            yield* name_judge(document, 'endpoint_name');
        yield* together(document);
    },
});
function* name_judge(document, key) {
    const text = document.string(key);
    if (text === undefined)
        return;
    const noun = key === 'name' ? document.family : 'endpoint';
    const values = { key, name: (0,shown/* shown */.S)(text), better: better(text, noun), min, max, length: [...text].length };
    const fault = faultOf(text);
    if (fault !== undefined) {
        // The client checks the endpoint's name and the deployment's own; the name of the endpoint in a deployment file
        // it passes on, and the server or the look-up of that endpoint refuses it.
        yield (0,check/* problem */.CC)(document, key, { message: fault, values });
    }
    else if (text.includes('--'))
        yield (0,check/* problem */.CC)(document, key, { message: 'double-hyphen', severity: 'warning', values });
}
function faultOf(text) {
    if (text === '')
        return 'empty';
    if (/[^-a-zA-Z0-9]/.test(text))
        return 'characters';
    if (!/^[a-zA-Z]/.test(text))
        return 'first';
    if (text.endsWith('-'))
        return 'last';
    if (text.length < min)
        return 'short';
    return text.length > max ? 'long' : undefined;
}
/** The nearest name that would pass; `noun` is what is named. */
function better(text, noun) {
    const plain = text
        .normalize('NFKD')
        .replace(/[^-a-zA-Z0-9]+/g, '-')
        .replace(/-{2,}/g, '-')
        .replace(/^[^a-zA-Z]+/, '')
        .slice(0, max)
        .replace(/-+$/, '');
    return plain.length >= min ? plain : `${plain}${plain === '' ? 'my-' : '-'}${noun}`.slice(0, max);
}
/** Kubernetes: both names together make one object's name in the cluster. */
function* together(document) {
    if (document.kind !== 'kubernetesOnlineDeployment')
        return;
    const own = document.string('name');
    const endpoint = document.string('endpoint_name');
    if (own === undefined || endpoint === undefined)
        return;
    const length = own.length + endpoint.length;
    const limit = limits/* LIMITS */.b.kubernetesNames.max;
    if (length > limit && own.length <= max && endpoint.length <= max) {
        yield (0,check/* problem */.CC)(document, 'name', { message: 'together', values: { length, limit, over: length - limit } });
    }
}

;// CONCATENATED MODULE: ./build/checks/contract/null-value.js



/** No key of the schema is left without a value: the client reads it as null and refuses null everywhere. */
const nullValue = (0,check/* defineCheck */.qH)({
    id: 'contract/null-value',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        for (const { kind, view, path } of (0,shape/* shapeFaults */.P)(document)) {
            if (kind === 'null-value')
                yield (0,check/* problem */.CC)(view, path, { part: 'key', values: { key: (0,documents_document/* dotted */.B)(path) } });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/override.js

/** A value given by `set` can be written where it points: the client refuses to set a key below a reference. */
const override = (0,check/* defineCheck */.qH)({
    id: 'contract/override',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        for (const { key, node } of document.overrideProblems) {
            yield (0,check/* problem */.CC)(document, '', { range: document.rangeOf(node), values: { key } });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/preview-endpoint.js

/** An endpoint file holds the endpoint alone; the first preview of v2 kept its deployments in a list inside. */
const previewEndpoint = (0,check/* defineCheck */.qH)({
    id: 'contract/preview-endpoint',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    *run({ document }) {
        const node = document.node('deployments');
        if (node?.kind !== 'sequence')
            return;
        const names = node.items.map((_, index) => document.string(['deployments', index, 'name']) ?? `deployment${index + 1}`);
        yield (0,check/* problem */.CC)(document, 'deployments', {
            part: 'key',
            values: { count: node.items.length, names, files: names.map(name => `${name}.yml`) },
        });
    },
});

// EXTERNAL MODULE: ./build/checks/references.js
var references = __nccwpck_require__(7140);
;// CONCATENATED MODULE: ./build/checks/contract/reference.js



/**
 * A string under `model` or `environment` is a reference that the client can read: `azureml:name:version`,
 * `azureml:name@label`, an ARM id behind `azureml:`, or a registry path. Kubernetes takes no registry assets.
 */
const reference = (0,check/* defineCheck */.qH)({
    id: 'contract/reference',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: ['managedOnlineDeployment', 'kubernetesOnlineDeployment', 'kubernetesOnlineEndpoint'],
    *run({ document }) {
        if (document.family === 'endpoint')
            yield* compute(document);
        else {
            yield* asset(document, 'model', 'models');
            yield* asset(document, 'environment', 'environments');
        }
    },
});
function* asset(document, key, type) {
    const part = document[key];
    if (part.form !== 'reference')
        return;
    const values = { key, text: (0,shown/* shown */.S)(part.text), type };
    const found = (0,references/* parseReference */.F)(part.text);
    if (found.form === 'wrong')
        yield (0,check/* problem */.CC)(document, key, { message: found.why, values, ...mildly(found) });
    else if (found.form === 'registry' && !document.isManaged)
        yield (0,check/* problem */.CC)(document, key, { message: 'registry-on-kubernetes', values });
    else
        yield* doubtful(document, key, type, found);
}
/** What the client's schema lets pass; that it ends badly is read from its code or inferred, not documented. */
const PASSED_ON = new Set([
    'registry-incomplete',
    'empty',
    'cloud-path',
    'twice-prefixed',
]);
function mildly({ why }) {
    return PASSED_ON.has(why) ? { severity: 'warning' } : {};
}
function* doubtful(document, key, type, found) {
    const values = {
        key,
        type,
        name: (0,shown/* shown */.S)(found.name),
        found: found.form === 'workspace' ? type : (0,shown/* shown */.S)(found.type),
    };
    if (found.form !== 'workspace' && found.type !== type) {
        yield (0,check/* problem */.CC)(document, key, { message: 'other-type', severity: 'warning', values });
    }
    else if (/\s/.test(found.name))
        yield (0,check/* problem */.CC)(document, key, { message: 'space', severity: 'warning', values });
    else if (found.form === 'workspace')
        yield* versionOf(document, key, found);
}
/**
 * The client looks the version up before it deploys: azure-ai-ml 1.34.0 `operations/_operation_orchestrator.py`,
 * `get_asset_arm_id`. Microsoft's page allows a bare name, so this is no more than a warning.
 */
function* versionOf(document, key, found) {
    const values = { key, text: (0,shown/* shown */.S)(document.string(key) ?? '') };
    const isCurated = key === 'environment' && found.name.startsWith('AzureML-');
    if (found.label !== undefined) {
        if (found.label !== 'latest')
            yield (0,check/* problem */.CC)(document, key, { message: 'label', severity: 'warning', values });
    }
    else if (found.version === undefined && !isCurated) {
        yield (0,check/* problem */.CC)(document, key, { message: 'no-version', severity: 'warning', values });
    }
}
/** `compute` must carry the prefix; the client takes anything behind it. */
function* compute(document) {
    const text = document.string('compute');
    if (text === undefined || /^azureml:./.test(text))
        return;
    yield (0,check/* problem */.CC)(document, 'compute', {
        message: 'compute',
        values: { text: (0,shown/* shown */.S)(text.replace(/^azureml:/, '')) },
    });
}

;// CONCATENATED MODULE: ./build/checks/contract/request-settings.js


const TIMEOUT = 'request_settings.request_timeout_ms';
const CONCURRENCY = 'request_settings.max_concurrent_requests_per_instance';
const QUEUE = 'request_settings.max_queue_wait_ms';
/** Timeouts and concurrency within the service's bounds, and not at odds with each other. */
const requestSettings = (0,check/* defineCheck */.qH)({
    id: 'contract/request-settings',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        yield* timeout(document);
        const concurrency = document.integer(CONCURRENCY);
        if (concurrency !== undefined && concurrency < 1) {
            yield (0,check/* problem */.CC)(document, CONCURRENCY, {
                message: 'concurrency',
                severity: 'warning',
                values: { concurrency },
            });
        }
        const queue = document.integer(QUEUE);
        if (queue !== undefined && queue < 0)
            yield (0,check/* problem */.CC)(document, QUEUE, { message: 'queue', severity: 'warning', values: { queue } });
        yield* request_settings_together(document, queue);
        yield* workers(document, concurrency);
    },
});
function* timeout(document) {
    const milliseconds = document.integer(TIMEOUT);
    if (milliseconds === undefined)
        return;
    const { min, max } = document.isManaged ? limits/* LIMITS */.b.requestTimeoutMs : limits/* LIMITS */.b.kubernetesTimeoutMs;
    const values = { milliseconds, min, max, flow: limits/* LIMITS */.b.promptFlowTimeoutMs.max };
    if (milliseconds < min)
        yield (0,check/* problem */.CC)(document, TIMEOUT, { message: 'short', values });
    else if (milliseconds > max) {
        // Prompt flow deployments have a bound of their own, and nothing offline tells a flow for certain.
        const maybeFlow = document.isManaged && milliseconds <= limits/* LIMITS */.b.promptFlowTimeoutMs.max;
        yield (0,check/* problem */.CC)(document, TIMEOUT, {
            message: maybeFlow ? 'long-but-flow' : 'long',
            values,
            ...(maybeFlow && { severity: 'warning' }),
        });
    }
}
/** Waiting longer for a turn than the whole call may take can only end in a timeout. */
function* request_settings_together(document, queue) {
    if (queue === undefined || document.isTemplate(TIMEOUT))
        return;
    const milliseconds = document.integer(TIMEOUT) ?? limits/* DEFAULTS */.z.requestTimeoutMs;
    if (queue <= milliseconds || milliseconds < limits/* LIMITS */.b.requestTimeoutMs.min)
        return;
    const related = document.has(TIMEOUT)
        ? [{ message: 'related/other-value', at: document.range(TIMEOUT) }]
        : [];
    yield (0,check/* problem */.CC)(document, QUEUE, {
        message: 'queue-over-timeout',
        severity: 'warning',
        values: { queue, milliseconds },
        related,
    });
}
/** WORKER_COUNT is what an instance can do at once; more of the one than of the other is idle or waits. */
function* workers(document, concurrency) {
    const key = 'environment_variables.WORKER_COUNT';
    const count = document.integer(key);
    if (count === undefined || document.isTemplate(CONCURRENCY))
        return;
    const allowed = concurrency ?? limits/* DEFAULTS */.z.maxConcurrentRequests;
    if (count <= allowed || count < 1)
        return;
    const related = document.has(CONCURRENCY)
        ? [{ message: 'related/other-value', at: document.range(CONCURRENCY) }]
        : [];
    yield (0,check/* problem */.CC)(document, key, {
        message: 'workers',
        severity: 'notice',
        values: { count, allowed },
        related,
    });
}

;// CONCATENATED MODULE: ./build/checks/contract/required-key.js



/**
 * Every key that the client requires is there. `name` and `endpoint_name` often come from the command line
 * (42 of 144 public files rely on it), so their absence is a hint and no mistake.
 */
const requiredKey = (0,check/* defineCheck */.qH)({
    id: 'contract/required-key',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        for (const fault of (0,shape/* shapeFaults */.P)(document)) {
            if (fault.kind !== 'missing-key' ||
                hasItsOwnCheck(fault) ||
                (0,shape/* isMisspelt */.y)(document, fault.path, fault.key))
                continue;
            // `resources` without `type: kubernetes` is one mistake, and contract/unknown-key explains it.
            if (fault.key === 'instance_type' && document.has('resources'))
                continue;
            yield missing(document, fault);
        }
    },
});
/** contract/code-configuration and contract/inference-routes say what the other half is for. */
function hasItsOwnCheck({ path }) {
    return path[0] === 'code_configuration' || path.includes('inference_config');
}
function missing(document, { view, path, key }) {
    const place = (0,documents_document/* dotted */.B)(path);
    if (path.length > 0)
        return (0,check/* problem */.CC)(view, path, { part: 'key', message: 'nested', values: { key, place } });
    if (key === 'name' || key === 'endpoint_name') {
        const option = key === 'name' ? '--name' : '--endpoint-name';
        const input = key === 'endpoint_name' || document.family === 'endpoint' ? 'endpoint-name' : 'deployment-name';
        return (0,check/* problem */.CC)(view, '', { severity: 'notice', message: 'name', values: { key, option, input } });
    }
    return (0,check/* problem */.CC)(view, '', { message: key === 'instance_type' ? 'instance-type' : '', values: { key } });
}

;// CONCATENATED MODULE: ./build/checks/contract/scale-settings.js


/** A managed deployment scales by Azure Monitor, not by YAML: `scale_settings` can only say `default`. */
const scaleSettings = (0,check/* defineCheck */.qH)({
    id: 'contract/scale-settings',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const isTarget = (0,python/* camelToSnake */.C8)(document.string('scale_settings.type') ?? '') === 'target_utilization';
        if (document.isManaged && isTarget)
            yield (0,check/* problem */.CC)(document, 'scale_settings.type', { message: 'managed' });
        if (document.isManaged || !isTarget)
            return;
        const least = document.integer('scale_settings.min_instances') ?? 1;
        const most = document.integer('scale_settings.max_instances');
        const isKnown = !document.isTemplate('scale_settings.min_instances');
        if (isKnown && most !== undefined && least > most) {
            const related = document.has('scale_settings.min_instances')
                ? [{ message: 'related/other-value', at: document.range('scale_settings.min_instances') }]
                : [];
            yield (0,check/* problem */.CC)(document, 'scale_settings.max_instances', {
                message: 'order',
                severity: 'warning',
                values: { least, most },
                related,
            });
        }
        if (document.has('instance_count')) {
            yield (0,check/* problem */.CC)(document, 'instance_count', {
                part: 'key',
                message: 'count-not-used',
                severity: 'notice',
            });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/contract/secret-reference.js


const CONNECTION = /^\$\{\{azureml:\/\/connections\/[^/}]+(?:\/(?:target|(?:credentials|metadata)\/[^/}]+))?\}\}$/;
const VAULT = /^\$\{\{keyvault:https:\/\/[^/}]+\/secrets\/[^/}]+\/[^/}]+\}\}$/;
/**
 * `${{azureml://connections/\u2026}}` and `${{keyvault:\u2026}}` in environment variables have one of the documented forms;
 * anything else ends as SecretsInjectionError (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024).
 */
const secretReference = (0,check/* defineCheck */.qH)({
    id: 'contract/secret-reference',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        for (const { key, value } of document.entries('environment_variables')) {
            if (value.kind === 'scalar' && typeof value.value === 'string')
                yield* secret_reference_judge(document, key.text, value.value.trim());
        }
    },
});
function* secret_reference_judge(document, name, text) {
    const isReference = /\$\{\{\s*(?:azureml:|keyvault:)/.test(text);
    if (!isReference || CONNECTION.test(text) || VAULT.test(text))
        return;
    const path = ['environment_variables', name];
    const values = { name: (0,shown/* shown */.S)(name), text: (0,shown/* shown */.S)(text) };
    if (!/^\$\{\{.*\}\}$/.test(text))
        yield (0,check/* problem */.CC)(document, path, { message: 'part-of-text', severity: 'warning', values });
    else if (/\{\{\s|\s\}\}/.test(text))
        yield (0,check/* problem */.CC)(document, path, { message: 'spaces', severity: 'warning', values });
    else if (/keyvault:/.test(text))
        yield (0,check/* problem */.CC)(document, path, {
            message: /\/secrets\/[^/}]+\/?\}\}$/.test(text) ? 'no-version' : 'keyvault',
            values,
        });
    else
        yield (0,check/* problem */.CC)(document, path, { message: 'connection', values });
}

;// CONCATENATED MODULE: ./build/checks/contract/template.js


const SHOWN = 5;
/**
 * A file with placeholders is a template, and so is the environment file that it names: what they stand for cannot be
 * judged before they are filled in.
 */
const template = (0,check/* defineCheck */.qH)({
    id: 'contract/template',
    needs: 'files',
    confidence: 'certain',
    severity: 'notice',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        yield* waiting(document, document.placeholders);
        const { environment } = document;
        if (environment.form === 'inline')
            yield* waiting(environment.view, environment.placeholders);
    },
});
function* waiting(view, placeholders) {
    const [first] = placeholders;
    if (first === undefined)
        return;
    const texts = [...new Set(placeholders.map(node => (0,shown/* shown */.S)(unquoted(node.text))))];
    const values = { placeholders: texts.slice(0, SHOWN), more: texts.length - SHOWN };
    const message = texts.length > SHOWN ? 'many' : '';
    yield (0,check/* problem */.CC)(view, '', { range: view.rangeOf(first), message, values });
}
function unquoted(text) {
    return text.replace(/^(["'])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ./build/catalog/contract-keys.js
/**
 * What people write where the schema has another key: names of other tools and versions, and keys of the right name
 * in the wrong place. Seen in public endpoint files and issues, or names of the REST API (2022-10-01) and of SDK v1.
 */
/** A key that stands at the wrong level: where it belongs. */
const NESTED_KEYS = {
    code: 'code_configuration.code',
    code_path: 'code_configuration.code',
    scoring_script: 'code_configuration.scoring_script',
    entry_script: 'code_configuration.scoring_script',
    request_timeout_ms: 'request_settings.request_timeout_ms',
    max_concurrent_requests_per_instance: 'request_settings.max_concurrent_requests_per_instance',
    max_queue_wait_ms: 'request_settings.max_queue_wait_ms',
    scale_type: 'scale_settings.type',
    min_instances: 'scale_settings.min_instances',
    max_instances: 'scale_settings.max_instances',
    sampling_rate: 'data_collector.sampling_rate',
    collections: 'data_collector.collections',
    image: 'environment.image',
    conda_file: 'environment.conda_file',
    inference_config: 'environment.inference_config',
    limits: 'resources.limits',
    requests: 'resources.requests',
};
/** Other names of a key, each with the key that the schema has. */
const OTHER_NAMES = {
    vm_size: 'instance_type',
    sku: 'instance_type',
    instance_size: 'instance_type',
    count: 'instance_count',
    replicas: 'instance_count',
    node_count: 'instance_count',
    initial_delay_seconds: 'initial_delay',
    initialDelaySeconds: 'initial_delay',
    period_seconds: 'period',
    periodSeconds: 'period',
    timeout_seconds: 'timeout',
    timeoutSeconds: 'timeout',
    scoring_timeout_ms: 'request_timeout_ms',
    max_concurrent_requests: 'max_concurrent_requests_per_instance',
    scale_type: 'type',
    conda: 'conda_file',
    conda_dependencies: 'conda_file',
    docker: 'image',
    docker_image: 'image',
    base_image: 'image',
    dockerfile: 'build.dockerfile_path',
    env: 'environment_variables',
    env_vars: 'environment_variables',
    variables: 'environment_variables',
    app_insights: 'app_insights_enabled',
    app_insight_enabled: 'app_insights_enabled',
    authentication: 'auth_mode',
    authMode: 'auth_mode',
    resource_ids: 'user_assigned_identities',
    memory_in_gb: 'memory',
    liveness: 'liveness_probe',
    readiness: 'readiness_probe',
};
/** Keys that only the other kind has, and that one kind's name. */
const KEYS_OF_ONE_KIND = {
    managedOnlineEndpoint: ['public_network_access'],
    kubernetesOnlineEndpoint: ['compute'],
    managedOnlineDeployment: ['egress_public_network_access', 'private_network_connection'],
    kubernetesOnlineDeployment: ['resources'],
};
/** Keys of an endpoint file that are sometimes put into a deployment file, and the reverse. */
const KEYS_OF_THE_OTHER_FILE = {
    endpoint: ['traffic', 'mirror_traffic', 'auth_mode', 'public_network_access', 'identity', 'compute'],
    deployment: [
        'endpoint_name',
        'model',
        'code_configuration',
        'environment',
        'environment_variables',
        'instance_type',
        'instance_count',
        'request_settings',
        'liveness_probe',
        'readiness_probe',
        'scale_settings',
        'app_insights_enabled',
        'data_collector',
    ],
};

;// CONCATENATED MODULE: ./build/checks/contract/unknown-key.js








/** Every key is one that the schema knows, at its level: the client refuses a file with any other (marshmallow RAISE). */
const unknownKey = (0,check/* defineCheck */.qH)({
    id: 'contract/unknown-key',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        for (const fault of (0,shape/* shapeFaults */.P)(document)) {
            if (fault.kind === 'unknown-key' && !unknown_key_hasItsOwnCheck(document, fault))
                yield unknown(document, fault);
        }
    },
});
/** contract/kind, contract/scale-settings, contract/preview-endpoint and contract/environment-definition say more about these. */
function unknown_key_hasItsOwnCheck(document, { view, path, key }) {
    const isEnvironment = view === document ? path.length === 1 && path[0] === 'environment' : path.length === 0;
    if (isEnvironment)
        return key === 'channels' || key === 'dependencies';
    if (path.length === 0 && key === 'deployments' && document.family === 'endpoint')
        return document.node('deployments')?.kind === 'sequence';
    if (path.length === 0 && key === 'resources' && (0,kind/* meansKubernetes */.D)(document))
        return true;
    return document.isManaged && path[0] === 'scale_settings' && isTargetUtilization(document);
}
function isTargetUtilization(document) {
    return (0,python/* camelToSnake */.C8)(document.string('scale_settings.type') ?? '') === 'target_utilization';
}
function unknown(document, { view, path, key, known }) {
    const isWhole = path.length === 0 && view === document;
    const where = isWhole ? wholeName(document) : path.length === 0 ? 'an environment' : (0,documents_document/* dotted */.B)(path);
    const route = [...path, key];
    const at = { part: 'key' };
    const kind = isWhole ? kindThatHas(key, document) : undefined;
    if (kind !== undefined)
        return (0,check/* problem */.CC)(view, route, { ...at, message: kind, values: { key, where } });
    const belongs = belongsTo(document, view === document ? path : ['environment'], key);
    const values = { key: (0,shown/* shown */.S)(key), where, known };
    if (belongs !== undefined)
        return (0,check/* problem */.CC)(view, route, { ...at, message: 'elsewhere', values: { ...values, belongs } });
    const suggestion = suggestionFor(key, known);
    if (suggestion === undefined)
        return (0,check/* problem */.CC)(view, route, { ...at, values });
    const edits = isCertain(key, suggestion) && !view.has([...path, suggestion])
        ? (0,check/* replacing */.mi)(view, route, suggestion, 'key')
        : [];
    return (0,check/* problem */.CC)(view, route, { ...at, message: 'did-you-mean', values: { ...values, suggestion }, edits });
}
function wholeName(document) {
    return `${document.isManaged ? 'a managed' : 'a Kubernetes'} online ${document.family}`;
}
/** The message for a key that another kind of file has. */
function kindThatHas(key, document) {
    const has = (keys) => keys.includes(key);
    const other = document.family === 'endpoint' ? 'deployment' : 'endpoint';
    if (has(KEYS_OF_ONE_KIND.kubernetesOnlineDeployment) && document.family === 'deployment') {
        return document.has('type') ? 'kubernetes-deployment-type' : 'kubernetes-deployment';
    }
    if (has(KEYS_OF_ONE_KIND.managedOnlineDeployment) && document.family === 'deployment')
        return 'managed-only';
    if (has(KEYS_OF_ONE_KIND.managedOnlineEndpoint) && document.kind === 'kubernetesOnlineEndpoint')
        return 'managed-only';
    if (has(KEYS_OF_ONE_KIND.kubernetesOnlineEndpoint) && document.kind === 'managedOnlineEndpoint')
        return 'empty-compute';
    return has(KEYS_OF_THE_OTHER_FILE[other]) ? `belongs-to-${other}` : undefined;
}
/** The whole path under which a misplaced key would be right. */
function belongsTo(document, path, key) {
    if (document.family === 'endpoint')
        return undefined;
    const nested = Object.hasOwn(NESTED_KEYS, key) ? NESTED_KEYS[key] : undefined;
    if (path.length === 0)
        return nested;
    // environment_variables inside environment: right in the deployment, unknown in the environment.
    return path[0] === 'environment' && ['environment_variables', 'env_vars', 'env'].includes(key)
        ? 'environment_variables'
        : undefined;
}
/** Another spelling or known name of the very key, or two letters away from it. */
function isCertain(key, suggestion) {
    if (suggestion.includes('.'))
        return false;
    const isOther = Object.hasOwn(OTHER_NAMES, key) && OTHER_NAMES[key] === suggestion;
    return isOther || (0,suggest/* slips */.yy)((0,python/* camelToSnake */.C8)(key).replaceAll('-', '_'), suggestion) <= 2;
}
function suggestionFor(key, known) {
    const snake = (0,python/* camelToSnake */.C8)(key).replaceAll('-', '_');
    const other = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
    if (other !== undefined && known.includes(other.split('.')[0] ?? ''))
        return other;
    return known.find(name => name === snake) ?? (0,suggest/* nearest */.pA)(key, known);
}

;// CONCATENATED MODULE: ./build/checks/contract/wrong-type.js




/** Every value is of the type that the schema has for it, as far as the client insists. */
const wrongType = (0,check/* defineCheck */.qH)({
    id: 'contract/wrong-type',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ALL_KINDS */.Oo,
    *run({ document }) {
        for (const fault of (0,shape/* shapeFaults */.P)(document)) {
            const { view, path } = fault;
            const key = (0,documents_document/* dotted */.B)(path);
            if (fault.kind === 'type') {
                // Environment variables hold secrets, also where they are written in the wrong way.
                const isPrivate = path[0] === 'environment_variables' && fault.node.kind === 'scalar';
                const values = {
                    key,
                    actual: isPrivate ? 'a text' : (0,shown/* described */.W)(fault.node),
                    text: isPrivate ? '' : textOf(fault.node),
                };
                const message = messageFor(fault, document);
                const edits = message === 'quote-it' && !isPrivate ? quoting(view, path) : [];
                yield (0,check/* problem */.CC)(view, path, { message, values, edits });
            }
            else if (fault.kind === 'fraction') {
                yield (0,check/* problem */.CC)(view, path, {
                    message: 'fraction',
                    severity: 'warning',
                    values: { key, text: fault.text, whole: Math.trunc(Number(fault.text)) },
                });
            }
            else if (fault.kind === 'quoted-number') {
                const edits = (0,check/* replacing */.mi)(view, path, String(view.integer(path)));
                yield (0,check/* problem */.CC)(view, path, {
                    message: 'quoted-number',
                    severity: 'notice',
                    values: { key, text: (0,shown/* shown */.S)(fault.text) },
                    edits,
                });
            }
        }
        yield* namesThatAreNoText(document);
    },
});
/** The value in quotes, as it is written: `0.10` stays 0.10. */
function quoting(view, path) {
    const node = view.node(path);
    return node?.kind === 'scalar' && !node.quoted ? (0,check/* replacing */.mi)(view, path, JSON.stringify(node.text)) : [];
}
function messageFor({ expected, path, node }, document) {
    if (path.at(-1) === 'identity')
        return 'identity';
    if (path.includes('user_assigned_identities') && node.kind === 'scalar' && expected.includes('object'))
        return 'identity-list';
    if (path.length === 1 && path[0] === 'model' && node.kind === 'sequence')
        return 'model-list';
    if (expected.includes('string') && expected.includes('object'))
        return 'text-or-mapping';
    if (expected.includes('string'))
        return node.kind === 'scalar' ? 'quote-it' : 'text';
    if (expected.includes('integer'))
        return 'whole-number';
    if (expected.includes('number'))
        return 'number';
    if (expected.includes('boolean'))
        return 'boolean';
    if (expected.includes('array'))
        return 'list';
    return document.family === 'deployment' &&
        path.at(-1) === 'environment_variables' &&
        node.kind === 'sequence'
        ? 'variables-list'
        : 'mapping';
}
function textOf(node) {
    return node.kind === 'scalar' ? (0,shown/* shown */.S)(node.text) : '';
}
// Mappings whose keys are names: the client wants text there too, and YAML reads `1` and `on` as something else.
const NAMED = ['traffic', 'mirror_traffic', 'data_collector.collections'];
function* namesThatAreNoText(document) {
    for (const path of NAMED) {
        for (const { key } of document.entries(path)) {
            if (key.type === 'string')
                continue;
            const range = document.rangeOf(key);
            yield (0,check/* problem */.CC)(document, path, {
                part: 'key',
                range,
                message: 'quote-key',
                values: { key: path, actual: (0,shown/* described */.W)(key), text: (0,shown/* shown */.S)(key.text) },
            });
        }
    }
}

// EXTERNAL MODULE: ./build/documents/yaml.js + 2 modules
var yaml = __nccwpck_require__(845);
;// CONCATENATED MODULE: ./build/checks/contract/syntax-hint.js
/** undefined where the parser's own words are the best there is. */
function syntaxHint(source, offset, reason) {
    const { line } = source.position(offset);
    return openQuote(source, line, reason) ?? secondColon(source, line) ?? forbiddenStart(source, line);
}
/** `- `, `key: ` or `- key: `: what stands before a value. */
const BEFORE_VALUE = String.raw `^(\s*(?:- +)*(?:["']?[\w.$/-]+["']?:\s+)?)`;
const QUOTED = new RegExp(`${BEFORE_VALUE}(["'])`);
const FORBIDDEN = new RegExp(`${BEFORE_VALUE}[@\`%]`);
const SECOND_COLON = new RegExp(String.raw `${BEFORE_VALUE}(?!["'|>[{&*!#])\S.*?:(?=\s|$)`);
const BLOCK_OF_TEXT = /(?:^|\s)[|>][-+\d]*\s*(?:#.*)?$/;
/** What may stand between the quotes of a line, and the quote that ends it. */
const CLOSING = { "'": /^(?:[^']|'')*'(?!')/, '"': /^(?:[^"\\]|\\.|\\$)*"/ };
/**
 * A quote that is not closed swallows lines until the next of its kind, or all of them: the parser complains about
 * what stands behind that next one, or at the end.
 */
function openQuote(source, complaint, reason) {
    let open;
    for (let number = 1; number <= complaint; number += 1) {
        const text = source.line(number);
        if (open !== undefined) {
            const swallowed = open.closing.exec(text)?.[0];
            if (swallowed === undefined)
                continue;
            const isEnd = /^\s*(?:,\s*)?(?:#.*)?$/.test(text.slice(swallowed.length));
            if (number === complaint && !isEnd)
                return hint(open.start);
            open = undefined;
        }
        else if (BLOCK_OF_TEXT.test(text))
            number = lastLineOfBlock(source, number);
        else
            open = openedBy(text, source.lineStart(number));
    }
    return open !== undefined && /quoted scalar/.test(reason) ? hint(open.start) : undefined;
    function hint(start) {
        return { message: 'open-quote', at: { start, end: start + 1 } };
    }
}
/** The quote at the beginning of a value that does not end on its line. */
function openedBy(text, lineStart) {
    const [, before = '', quote] = QUOTED.exec(text) ?? [];
    if (quote === undefined)
        return undefined;
    const closing = quote === '"' ? CLOSING['"'] : CLOSING["'"];
    return closing.test(text.slice(before.length + 1))
        ? undefined
        : { start: lineStart + before.length, closing };
}
/** Quotes in a block of text (`|`, `>`) are text: it ends before the next line that is indented no deeper. */
function lastLineOfBlock(source, first) {
    const indent = source.line(first).search(/\S/);
    let last = first;
    while (last < source.lineCount) {
        const next = source.line(last + 1);
        if (next.trim() !== '' && next.search(/\S/) <= indent)
            break;
        last += 1;
    }
    return last;
}
/** `model: azureml: m:1`: the second `: ` makes a mapping of a value. */
function secondColon(source, line) {
    const text = source.line(line);
    const [, before] = SECOND_COLON.exec(text) ?? [];
    if (before === undefined || before.trim() === '' || before.trimEnd().endsWith('-'))
        return undefined;
    const lineStart = source.lineStart(line);
    return {
        message: 'second-colon',
        at: { start: lineStart + before.length, end: lineStart + text.trimEnd().length },
    };
}
/** `@`, a backtick or `%` cannot begin a plain value. */
function forbiddenStart(source, line) {
    const [, before] = FORBIDDEN.exec(source.line(line)) ?? [];
    if (before === undefined)
        return undefined;
    const start = source.lineStart(line) + before.length;
    return { message: 'forbidden-start', at: { start, end: start + 1 } };
}

;// CONCATENATED MODULE: ./build/checks/contract/yaml.js





/**
 * The file is one YAML 1.1 document that PyYAML's SafeLoader reads, with a mapping at its top, within the limits
 * that keep a hostile file from stopping the run.
 */
const yaml_yaml = (0,check/* defineCheck */.qH)({
    id: 'contract/yaml',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: 'run',
    *run({ documents, unread }) {
        for (const { source, reason } of unread) {
            const view = new documents_view/* View */.S(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
            if (reason.kind === 'too-large') {
                yield (0,check/* problem */.CC)(view, '', {
                    message: 'too-large',
                    values: { bytes: reason.detail, limit: yaml/* MAX_FILE_BYTES */.gZ },
                });
            }
            else if (reason.kind === 'not-utf8')
                yield (0,check/* problem */.CC)(view, '', { message: 'not-utf8', values: { encoding: reason.detail } });
            else if (reason.kind === 'yaml')
                yield* firstProblems(view, reason.problems);
        }
        for (const document of documents) {
            yield* firstProblems(document, document.problems);
            const { environment } = document;
            if (environment.form === 'inline')
                yield* firstProblems(environment.view, environment.problems);
        }
    },
});
/** One finding a kind of problem and file: the rest of a broken file is noise. Duplicate keys have their own check. */
function* firstProblems(view, problems) {
    const told = new Set();
    for (const { kind, detail, start, end } of problems) {
        if (kind === 'duplicate-key' || told.has(kind))
            continue;
        told.add(kind);
        const hint = kind === 'syntax' ? syntaxHint(view.source, start, detail) : undefined;
        const at = hint?.at ?? { start, end };
        yield (0,check/* problem */.CC)(view, '', {
            range: view.rangeOf(at),
            message: hint?.message ?? kind,
            values: { detail: (0,shown/* shown */.S)(detail), depth: yaml/* MAX_DEPTH */.lr },
        });
    }
}

;// CONCATENATED MODULE: ./build/checks/contract/index.js




























/** In the order in which a person would read a file: is it one, of which kind, its keys, their values, its sections. */
const contract = [
    file,
    yaml_yaml,
    template,
    kind/* kind */.f,
    previewEndpoint,
    unknownKey,
    nullValue,
    wrongType,
    allowedValue,
    requiredKey,
    duplicateKey,
    override,
    name_name,
    authMode,
    identity,
    endpointProperties,
    reference,
    modelDefinition,
    codeConfiguration,
    environmentDefinition,
    inferenceRoutes,
    modelMountPath,
    deploymentMode,
    scaleSettings,
    requestSettings,
    dataCollector,
    kubernetesResources,
    secretReference,
];


/***/ }),

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meansKubernetes),
/* harmony export */   f: () => (/* binding */ kind)
/* harmony export */ });
/* harmony import */ var _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(131);
/* harmony import */ var _documents_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4058);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5096);



/**
 * The file is read as the kind that its author means. The client looks at `compute` (endpoint) and at `type`
 * (deployment, exactly `kubernetes`); neither `$schema` nor another letter case changes its mind.
 */
const kind = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCheck */ .qH)({
    id: 'contract/kind',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: _check_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_KINDS */ .Oo,
    *run({ document }) {
        if (!document.isManaged)
            return;
        const hasResources = document.has('resources');
        if (meansKubernetes(document)) {
            // With `resources` the client refuses the file, and there is no doubt of what is meant.
            const certain = hasResources && {
                severity: 'error',
                edits: (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .replacing */ .mi)(document, 'type', 'kubernetes'),
            };
            const values = { text: document.string('type') ?? '' };
            yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(document, 'type', { message: 'letter-case', values, ...certain });
            return;
        }
        // contract/unknown-key says more about a file with `resources`.
        if (hasResources)
            return;
        const written = document.string('$schema') ?? (0,_documents_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredSchema */ .E9)(document.source.text);
        const declared = _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_0__/* .OUR_SCHEMA */ .ls.exec(written ?? '');
        if (declared?.[1]?.toLowerCase() !== 'kubernetes' || document.isTemplate('type'))
            return;
        const message = document.family === 'endpoint' ? 'schema-endpoint' : 'schema-deployment';
        yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(document, document.has('$schema') ? '$schema' : '', { message });
    },
});
/** A deployment with `type: Kubernetes`, in some letter case that the client does not take for it. */
function meansKubernetes(document) {
    const type = document.family === 'deployment' ? document.string('type') : undefined;
    return type !== undefined && type !== 'kubernetes' && type.toLowerCase() === 'kubernetes';
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity)
/* harmony export */ });
/** Kubernetes quantities: `500m`, `1.5`, `2Gi`, `1e3` (kubernetes.io, "Quantity", apimachinery 1.30). */
const SUFFIXES = {
    '': 1,
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
/** The number that a quantity stands for (cores, bytes); undefined where Kubernetes would refuse it. */
function parseQuantity(text) {
    const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|([A-Za-z]*))$/.exec(text.trim());
    if (match === null)
        return undefined;
    const [, digits = '', exponent, suffix = ''] = match;
    if (exponent !== undefined)
        return Number(digits + exponent);
    const factor = Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined;
    return factor === undefined ? undefined : Number(digits) * factor;
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isMisspelt),
  P: () => (/* binding */ shapeFaults)
});

// EXTERNAL MODULE: ./build/documents/document.js
var documents_document = __nccwpck_require__(4096);
// EXTERNAL MODULE: ./build/documents/nodes.js
var nodes = __nccwpck_require__(6664);
// EXTERNAL MODULE: ./build/documents/python.js
var python = __nccwpck_require__(1695);
;// CONCATENATED MODULE: ./build/schema/validators.generated.js
// Generated from schema/ by `npm run generate`; do not edit.
const managedOnlineEndpoint = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{},"name":{"$ref":"definitions.schema.json#/$defs/name"},"id":{"type":"string"},"kind":{},"location":{"type":"string"},"scoring_uri":{"type":"string"},"openapi_uri":{"type":"string"},"provisioning_state":{"type":"string"},"description":{"type":"string"},"tags":{"type":"object"},"properties":{"type":"object"},"auth_mode":{"type":"string","enum":["key","aml_token","aad_token"]},"identity":{"$ref":"definitions.schema.json#/$defs/identity"},"traffic":{"$ref":"definitions.schema.json#/$defs/traffic"},"mirror_traffic":{"$ref":"definitions.schema.json#/$defs/traffic"},"public_network_access":{"type":"string","enum":["enabled","disabled"]}},"required":["name"],"additionalProperties":false};const func2 = Object.prototype.hasOwnProperty;const schema8 = {"type":"string"};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate23.errors = vErrors;return errors === 0;}const schema9 = {"type":"object","properties":{"type":{"type":"string","enum":["system_assigned","user_assigned","none"]},"principal_id":{"type":"string"},"tenant_id":{"type":"string"},"user_assigned_identities":{"type":"array","items":{"type":"object","additionalProperties":{"type":"string"},"properties":{"resource_id":{"type":"string"},"client_id":{"type":"string"},"object_id":{"type":"string"}}}}},"required":["type"],"additionalProperties":false};function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "type") || (key0 === "principal_id")) || (key0 === "tenant_id")) || (key0 === "user_assigned_identities"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(((data0 === "system_assigned") || (data0 === "user_assigned")) || (data0 === "none"))){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema9.properties.type.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.principal_id !== undefined){if(typeof data.principal_id !== "string"){const err4 = {instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.tenant_id !== undefined){if(typeof data.tenant_id !== "string"){const err5 = {instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.user_assigned_identities !== undefined){let data3 = data.user_assigned_identities;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 in data4){if(!(((key1 === "resource_id") || (key1 === "client_id")) || (key1 === "object_id"))){if(typeof data4[key1] !== "string"){const err6 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_assigned_identities/items/additionalProperties/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data4.resource_id !== undefined){if(typeof data4.resource_id !== "string"){const err7 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/resource_id",schemaPath:"#/properties/user_assigned_identities/items/properties/resource_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data4.client_id !== undefined){if(typeof data4.client_id !== "string"){const err8 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/client_id",schemaPath:"#/properties/user_assigned_identities/items/properties/client_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data4.object_id !== undefined){if(typeof data4.object_id !== "string"){const err9 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/object_id",schemaPath:"#/properties/user_assigned_identities/items/properties/object_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath:instancePath+"/user_assigned_identities/" + i0,schemaPath:"#/properties/user_assigned_identities/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/user_assigned_identities",schemaPath:"#/properties/user_assigned_identities/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}validate25.errors = vErrors;return errors === 0;}const schema10 = {"type":"object","additionalProperties":{"type":"integer"}};function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){let data0 = data[key0];if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate27.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(func2.call(schema6.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.name !== undefined){if(!(validate23(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.id !== undefined){if(typeof data.id !== "string"){const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.location !== undefined){if(typeof data.location !== "string"){const err3 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.scoring_uri !== undefined){if(typeof data.scoring_uri !== "string"){const err4 = {instancePath:instancePath+"/scoring_uri",schemaPath:"#/properties/scoring_uri/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.openapi_uri !== undefined){if(typeof data.openapi_uri !== "string"){const err5 = {instancePath:instancePath+"/openapi_uri",schemaPath:"#/properties/openapi_uri/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.provisioning_state !== undefined){if(typeof data.provisioning_state !== "string"){const err6 = {instancePath:instancePath+"/provisioning_state",schemaPath:"#/properties/provisioning_state/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.tags !== undefined){let data7 = data.tags;if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.properties !== undefined){let data8 = data.properties;if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){const err9 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.auth_mode !== undefined){let data9 = data.auth_mode;if(typeof data9 !== "string"){const err10 = {instancePath:instancePath+"/auth_mode",schemaPath:"#/properties/auth_mode/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!(((data9 === "key") || (data9 === "aml_token")) || (data9 === "aad_token"))){const err11 = {instancePath:instancePath+"/auth_mode",schemaPath:"#/properties/auth_mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.auth_mode.enum}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.identity !== undefined){if(!(validate25(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}}if(data.traffic !== undefined){if(!(validate27(data.traffic, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}if(data.mirror_traffic !== undefined){if(!(validate27(data.mirror_traffic, {instancePath:instancePath+"/mirror_traffic",parentData:data,parentDataProperty:"mirror_traffic",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}}if(data.public_network_access !== undefined){let data13 = data.public_network_access;if(typeof data13 !== "string"){const err12 = {instancePath:instancePath+"/public_network_access",schemaPath:"#/properties/public_network_access/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(!((data13 === "enabled") || (data13 === "disabled"))){const err13 = {instancePath:instancePath+"/public_network_access",schemaPath:"#/properties/public_network_access/enum",keyword:"enum",params:{allowedValues: schema6.properties.public_network_access.enum}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}validate21.errors = vErrors;return errors === 0;}const kubernetesOnlineEndpoint = validate30;const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{},"name":{"$ref":"definitions.schema.json#/$defs/name"},"id":{"type":"string"},"kind":{},"location":{"type":"string"},"scoring_uri":{"type":"string"},"openapi_uri":{"type":"string"},"provisioning_state":{"type":"string"},"description":{"type":"string"},"tags":{"type":"object"},"properties":{"type":"object"},"auth_mode":{"type":"string","enum":["key","aml_token","aad_token"]},"identity":{"$ref":"definitions.schema.json#/$defs/identity"},"traffic":{"$ref":"definitions.schema.json#/$defs/traffic"},"mirror_traffic":{"$ref":"definitions.schema.json#/$defs/traffic"},"compute":{"type":"string"}},"required":["name","compute"],"additionalProperties":false};function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate31.errors = vErrors;return errors === 0;}function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "type") || (key0 === "principal_id")) || (key0 === "tenant_id")) || (key0 === "user_assigned_identities"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(((data0 === "system_assigned") || (data0 === "user_assigned")) || (data0 === "none"))){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema9.properties.type.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.principal_id !== undefined){if(typeof data.principal_id !== "string"){const err4 = {instancePath:instancePath+"/principal_id",schemaPath:"#/properties/principal_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.tenant_id !== undefined){if(typeof data.tenant_id !== "string"){const err5 = {instancePath:instancePath+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.user_assigned_identities !== undefined){let data3 = data.user_assigned_identities;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 in data4){if(!(((key1 === "resource_id") || (key1 === "client_id")) || (key1 === "object_id"))){if(typeof data4[key1] !== "string"){const err6 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_assigned_identities/items/additionalProperties/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}if(data4.resource_id !== undefined){if(typeof data4.resource_id !== "string"){const err7 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/resource_id",schemaPath:"#/properties/user_assigned_identities/items/properties/resource_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data4.client_id !== undefined){if(typeof data4.client_id !== "string"){const err8 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/client_id",schemaPath:"#/properties/user_assigned_identities/items/properties/client_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data4.object_id !== undefined){if(typeof data4.object_id !== "string"){const err9 = {instancePath:instancePath+"/user_assigned_identities/" + i0+"/object_id",schemaPath:"#/properties/user_assigned_identities/items/properties/object_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath:instancePath+"/user_assigned_identities/" + i0,schemaPath:"#/properties/user_assigned_identities/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/user_assigned_identities",schemaPath:"#/properties/user_assigned_identities/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}validate33.errors = vErrors;return errors === 0;}function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){let data0 = data[key0];if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate35.errors = vErrors;return errors === 0;}function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.compute === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compute"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(func2.call(schema11.properties, key0))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.name !== undefined){if(!(validate31(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}if(data.id !== undefined){if(typeof data.id !== "string"){const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.location !== undefined){if(typeof data.location !== "string"){const err4 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.scoring_uri !== undefined){if(typeof data.scoring_uri !== "string"){const err5 = {instancePath:instancePath+"/scoring_uri",schemaPath:"#/properties/scoring_uri/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.openapi_uri !== undefined){if(typeof data.openapi_uri !== "string"){const err6 = {instancePath:instancePath+"/openapi_uri",schemaPath:"#/properties/openapi_uri/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.provisioning_state !== undefined){if(typeof data.provisioning_state !== "string"){const err7 = {instancePath:instancePath+"/provisioning_state",schemaPath:"#/properties/provisioning_state/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.tags !== undefined){let data7 = data.tags;if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.properties !== undefined){let data8 = data.properties;if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){const err10 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.auth_mode !== undefined){let data9 = data.auth_mode;if(typeof data9 !== "string"){const err11 = {instancePath:instancePath+"/auth_mode",schemaPath:"#/properties/auth_mode/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!(((data9 === "key") || (data9 === "aml_token")) || (data9 === "aad_token"))){const err12 = {instancePath:instancePath+"/auth_mode",schemaPath:"#/properties/auth_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth_mode.enum}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.identity !== undefined){if(!(validate33(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}}if(data.traffic !== undefined){if(!(validate35(data.traffic, {instancePath:instancePath+"/traffic",parentData:data,parentDataProperty:"traffic",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.mirror_traffic !== undefined){if(!(validate35(data.mirror_traffic, {instancePath:instancePath+"/mirror_traffic",parentData:data,parentDataProperty:"mirror_traffic",rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}if(data.compute !== undefined){if(typeof data.compute !== "string"){const err13 = {instancePath:instancePath+"/compute",schemaPath:"#/properties/compute/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}validate30.errors = vErrors;return errors === 0;}const managedOnlineDeployment = validate38;const schema15 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{},"name":{"$ref":"definitions.schema.json#/$defs/name"},"endpoint_name":{"$ref":"definitions.schema.json#/$defs/name"},"id":{"type":"string"},"description":{"type":"string"},"tags":{"type":"object"},"provisioning_state":{"type":"string"},"properties":{"type":"object"},"type":{"type":"string","enum":["managed","kubernetes"]},"model":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"definitions.schema.json#/$defs/modelDefinition"},"else":{"$ref":"definitions.schema.json#/$defs/modelReference"}},"model_mount_path":{"type":"string"},"code_configuration":{"$ref":"definitions.schema.json#/$defs/codeConfiguration"},"environment":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"definitions.schema.json#/$defs/environmentDefinition"},"else":{"$ref":"definitions.schema.json#/$defs/environmentReference"}},"environment_variables":{"type":"object"},"app_insights_enabled":{"type":"boolean"},"request_settings":{"$ref":"definitions.schema.json#/$defs/requestSettings"},"liveness_probe":{"$ref":"definitions.schema.json#/$defs/probe"},"readiness_probe":{"$ref":"definitions.schema.json#/$defs/probe"},"data_collector":{"$ref":"definitions.schema.json#/$defs/dataCollector"},"instance_count":{"type":"integer"},"instance_type":{"type":"string"},"scale_settings":{"$ref":"definitions.schema.json#/$defs/scaleDefault"},"egress_public_network_access":{"type":"string","enum":["enabled","disabled"]},"private_network_connection":{"type":"boolean"},"creation_context":{}},"required":["name","endpoint_name","instance_type"],"additionalProperties":false};function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate39.errors = vErrors;return errors === 0;}const schema17 = {"type":"object","properties":{"$schema":{},"name":{"type":"string"},"version":{"$ref":"definitions.schema.json#/$defs/version"},"description":{"type":"string"},"tags":{"type":"object"},"properties":{"type":"object"},"path":{"type":"string"},"type":{"type":"string","enum":["custom_model","mlflow_model","triton_model"]},"flavors":{"type":"object"},"stage":{"type":"string"},"datastore":{"type":"string"},"system_metadata":{"type":"object"},"default_deployment_template":{"type":"object","properties":{"asset_id":{"type":"string"}},"additionalProperties":false},"allowed_deployment_templates":{"type":"array","items":{"type":"object","properties":{"asset_id":{"type":"string"}},"additionalProperties":false}},"id":{},"creation_context":{},"latest_version":{},"job_name":{},"utc_time_created":{},"intellectual_property":{}},"additionalProperties":false};const schema18 = {"type":["string","number","boolean"]};function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(((typeof data !== "string") && (!(typeof data == "number"))) && (typeof data !== "boolean")){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate43.errors = vErrors;return errors === 0;}function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema17.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.name !== undefined){if(typeof data.name !== "string"){const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.version !== undefined){if(!(validate43(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);errors = vErrors.length;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.tags !== undefined){let data3 = data.tags;if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.properties !== undefined){let data4 = data.properties;if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.path !== undefined){if(typeof data.path !== "string"){const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.type !== undefined){let data6 = data.type;if(typeof data6 !== "string"){const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!(((data6 === "custom_model") || (data6 === "mlflow_model")) || (data6 === "triton_model"))){const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema17.properties.type.enum}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.flavors !== undefined){let data7 = data.flavors;if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){const err8 = {instancePath:instancePath+"/flavors",schemaPath:"#/properties/flavors/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.stage !== undefined){if(typeof data.stage !== "string"){const err9 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.datastore !== undefined){if(typeof data.datastore !== "string"){const err10 = {instancePath:instancePath+"/datastore",schemaPath:"#/properties/datastore/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.system_metadata !== undefined){let data10 = data.system_metadata;if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){const err11 = {instancePath:instancePath+"/system_metadata",schemaPath:"#/properties/system_metadata/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.default_deployment_template !== undefined){let data11 = data.default_deployment_template;if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key1 in data11){if(!(key1 === "asset_id")){const err12 = {instancePath:instancePath+"/default_deployment_template",schemaPath:"#/properties/default_deployment_template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data11.asset_id !== undefined){if(typeof data11.asset_id !== "string"){const err13 = {instancePath:instancePath+"/default_deployment_template/asset_id",schemaPath:"#/properties/default_deployment_template/properties/asset_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/default_deployment_template",schemaPath:"#/properties/default_deployment_template/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.allowed_deployment_templates !== undefined){let data13 = data.allowed_deployment_templates;if(Array.isArray(data13)){const len0 = data13.length;for(let i0=0; i0<len0; i0++){let data14 = data13[i0];if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const key2 in data14){if(!(key2 === "asset_id")){const err15 = {instancePath:instancePath+"/allowed_deployment_templates/" + i0,schemaPath:"#/properties/allowed_deployment_templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data14.asset_id !== undefined){if(typeof data14.asset_id !== "string"){const err16 = {instancePath:instancePath+"/allowed_deployment_templates/" + i0+"/asset_id",schemaPath:"#/properties/allowed_deployment_templates/items/properties/asset_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/allowed_deployment_templates/" + i0,schemaPath:"#/properties/allowed_deployment_templates/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath:instancePath+"/allowed_deployment_templates",schemaPath:"#/properties/allowed_deployment_templates/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}else {const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}validate42.errors = vErrors;return errors === 0;}const schema19 = {"type":"string"};function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate46.errors = vErrors;return errors === 0;}const schema20 = {"type":"object","properties":{"$schema":{},"code":{"type":"string"},"scoring_script":{"type":"string"}},"required":["code","scoring_script"],"additionalProperties":false};function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.code === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.scoring_script === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scoring_script"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(((key0 === "$schema") || (key0 === "code")) || (key0 === "scoring_script"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.code !== undefined){if(typeof data.code !== "string"){const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.scoring_script !== undefined){if(typeof data.scoring_script !== "string"){const err4 = {instancePath:instancePath+"/scoring_script",schemaPath:"#/properties/scoring_script/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate48.errors = vErrors;return errors === 0;}const schema21 = {"type":"object","properties":{"$schema":{},"name":{},"version":{},"description":{"type":"string"},"tags":{"type":"object"},"image":{"type":"string"},"build":{"$ref":"definitions.schema.json#/$defs/build"},"conda_file":{"type":["string","object"]},"inference_config":{"$ref":"definitions.schema.json#/$defs/inferenceConfig"},"os_type":{"type":"string","enum":["linux","windows"]},"datastore":{"type":"string"},"auto_delete_setting":{"type":"object"},"creation_context":{},"latest_version":{},"intellectual_property":{}},"additionalProperties":false};const schema22 = {"type":"object","properties":{"path":{"type":"string"},"dockerfile_path":{"type":"string"}},"additionalProperties":false};function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "path") || (key0 === "dockerfile_path"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.path !== undefined){if(typeof data.path !== "string"){const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.dockerfile_path !== undefined){if(typeof data.dockerfile_path !== "string"){const err2 = {instancePath:instancePath+"/dockerfile_path",schemaPath:"#/properties/dockerfile_path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate51.errors = vErrors;return errors === 0;}const schema23 = {"type":"object","properties":{"liveness_route":{"$ref":"definitions.schema.json#/$defs/route"},"readiness_route":{"$ref":"definitions.schema.json#/$defs/route"},"scoring_route":{"$ref":"definitions.schema.json#/$defs/route"}},"required":["liveness_route","readiness_route","scoring_route"],"additionalProperties":false};const schema24 = {"type":"object","properties":{"path":{"type":"string"},"port":{"type":"integer"}},"required":["path","port"],"additionalProperties":false};function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.path === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.port === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "path") || (key0 === "port"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.path !== undefined){if(typeof data.path !== "string"){const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.port !== undefined){let data1 = data.port;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate54.errors = vErrors;return errors === 0;}function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.liveness_route === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "liveness_route"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.readiness_route === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readiness_route"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.scoring_route === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scoring_route"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(((key0 === "liveness_route") || (key0 === "readiness_route")) || (key0 === "scoring_route"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.liveness_route !== undefined){if(!(validate54(data.liveness_route, {instancePath:instancePath+"/liveness_route",parentData:data,parentDataProperty:"liveness_route",rootData}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}if(data.readiness_route !== undefined){if(!(validate54(data.readiness_route, {instancePath:instancePath+"/readiness_route",parentData:data,parentDataProperty:"readiness_route",rootData}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}if(data.scoring_route !== undefined){if(!(validate54(data.scoring_route, {instancePath:instancePath+"/scoring_route",parentData:data,parentDataProperty:"scoring_route",rootData}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate53.errors = vErrors;return errors === 0;}function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema21.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.tags !== undefined){let data1 = data.tags;if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){const err2 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.image !== undefined){if(typeof data.image !== "string"){const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.build !== undefined){if(!(validate51(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}}if(data.conda_file !== undefined){let data4 = data.conda_file;if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){const err4 = {instancePath:instancePath+"/conda_file",schemaPath:"#/properties/conda_file/type",keyword:"type",params:{type: schema21.properties.conda_file.type}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.inference_config !== undefined){if(!(validate53(data.inference_config, {instancePath:instancePath+"/inference_config",parentData:data,parentDataProperty:"inference_config",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.os_type !== undefined){let data6 = data.os_type;if(typeof data6 !== "string"){const err5 = {instancePath:instancePath+"/os_type",schemaPath:"#/properties/os_type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!((data6 === "linux") || (data6 === "windows"))){const err6 = {instancePath:instancePath+"/os_type",schemaPath:"#/properties/os_type/enum",keyword:"enum",params:{allowedValues: schema21.properties.os_type.enum}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.datastore !== undefined){if(typeof data.datastore !== "string"){const err7 = {instancePath:instancePath+"/datastore",schemaPath:"#/properties/datastore/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.auto_delete_setting !== undefined){let data8 = data.auto_delete_setting;if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){const err8 = {instancePath:instancePath+"/auto_delete_setting",schemaPath:"#/properties/auto_delete_setting/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate50.errors = vErrors;return errors === 0;}const schema25 = {"type":"string"};function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate60.errors = vErrors;return errors === 0;}const schema26 = {"type":"object","properties":{"request_timeout_ms":{"type":"integer"},"max_concurrent_requests_per_instance":{"type":"integer"},"max_queue_wait_ms":{"type":"integer"}},"additionalProperties":false};function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "request_timeout_ms") || (key0 === "max_concurrent_requests_per_instance")) || (key0 === "max_queue_wait_ms"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.request_timeout_ms !== undefined){let data0 = data.request_timeout_ms;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){const err1 = {instancePath:instancePath+"/request_timeout_ms",schemaPath:"#/properties/request_timeout_ms/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.max_concurrent_requests_per_instance !== undefined){let data1 = data.max_concurrent_requests_per_instance;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){const err2 = {instancePath:instancePath+"/max_concurrent_requests_per_instance",schemaPath:"#/properties/max_concurrent_requests_per_instance/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.max_queue_wait_ms !== undefined){let data2 = data.max_queue_wait_ms;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){const err3 = {instancePath:instancePath+"/max_queue_wait_ms",schemaPath:"#/properties/max_queue_wait_ms/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate62.errors = vErrors;return errors === 0;}const schema27 = {"type":"object","properties":{"initial_delay":{"type":"integer"},"period":{"type":"integer"},"timeout":{"type":"integer"},"success_threshold":{"type":"integer"},"failure_threshold":{"type":"integer"}},"additionalProperties":false};function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "initial_delay") || (key0 === "period")) || (key0 === "timeout")) || (key0 === "success_threshold")) || (key0 === "failure_threshold"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.initial_delay !== undefined){let data0 = data.initial_delay;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){const err1 = {instancePath:instancePath+"/initial_delay",schemaPath:"#/properties/initial_delay/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.period !== undefined){let data1 = data.period;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){const err2 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.timeout !== undefined){let data2 = data.timeout;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){const err3 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.success_threshold !== undefined){let data3 = data.success_threshold;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){const err4 = {instancePath:instancePath+"/success_threshold",schemaPath:"#/properties/success_threshold/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.failure_threshold !== undefined){let data4 = data.failure_threshold;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){const err5 = {instancePath:instancePath+"/failure_threshold",schemaPath:"#/properties/failure_threshold/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}validate64.errors = vErrors;return errors === 0;}const schema28 = {"type":"object","properties":{"sampling_rate":{"type":"number"},"rolling_rate":{"type":"string","enum":["minute","hour","day"]},"request_logging":{"type":"object","properties":{"capture_headers":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"collections":{"type":"object","additionalProperties":{"type":"object","properties":{"enabled":{"type":"string","enum":["true","false"]},"client_id":{"type":"string"},"data":{"type":["object","string"],"properties":{"name":{"type":"string"},"path":{"type":"string"},"version":{"type":"string"},"data_id":{"type":"string"}},"additionalProperties":false}},"required":["enabled"],"additionalProperties":false}}},"additionalProperties":false,"required":["collections"]};function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.collections === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collections"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "sampling_rate") || (key0 === "rolling_rate")) || (key0 === "request_logging")) || (key0 === "collections"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.sampling_rate !== undefined){if(!(typeof data.sampling_rate == "number")){const err2 = {instancePath:instancePath+"/sampling_rate",schemaPath:"#/properties/sampling_rate/type",keyword:"type",params:{type: "number"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.rolling_rate !== undefined){let data1 = data.rolling_rate;if(typeof data1 !== "string"){const err3 = {instancePath:instancePath+"/rolling_rate",schemaPath:"#/properties/rolling_rate/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!(((data1 === "minute") || (data1 === "hour")) || (data1 === "day"))){const err4 = {instancePath:instancePath+"/rolling_rate",schemaPath:"#/properties/rolling_rate/enum",keyword:"enum",params:{allowedValues: schema28.properties.rolling_rate.enum}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.request_logging !== undefined){let data2 = data.request_logging;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){if(!(key1 === "capture_headers")){const err5 = {instancePath:instancePath+"/request_logging",schemaPath:"#/properties/request_logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data2.capture_headers !== undefined){let data3 = data2.capture_headers;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){if(typeof data3[i0] !== "string"){const err6 = {instancePath:instancePath+"/request_logging/capture_headers/" + i0,schemaPath:"#/properties/request_logging/properties/capture_headers/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath:instancePath+"/request_logging/capture_headers",schemaPath:"#/properties/request_logging/properties/capture_headers/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath:instancePath+"/request_logging",schemaPath:"#/properties/request_logging/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.collections !== undefined){let data5 = data.collections;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key2 in data5){let data6 = data5[key2];if(data6 && typeof data6 == "object" && !Array.isArray(data6)){if(data6.enabled === undefined){const err9 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/collections/additionalProperties/required",keyword:"required",params:{missingProperty: "enabled"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}for(const key3 in data6){if(!(((key3 === "enabled") || (key3 === "client_id")) || (key3 === "data"))){const err10 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/collections/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data6.enabled !== undefined){let data7 = data6.enabled;if(typeof data7 !== "string"){const err11 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/collections/additionalProperties/properties/enabled/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!((data7 === "true") || (data7 === "false"))){const err12 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/collections/additionalProperties/properties/enabled/enum",keyword:"enum",params:{allowedValues: schema28.properties.collections.additionalProperties.properties.enabled.enum}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data6.client_id !== undefined){if(typeof data6.client_id !== "string"){const err13 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/collections/additionalProperties/properties/client_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data6.data !== undefined){let data9 = data6.data;if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")){const err14 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data",schemaPath:"#/properties/collections/additionalProperties/properties/data/type",keyword:"type",params:{type: schema28.properties.collections.additionalProperties.properties.data.type}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key4 in data9){if(!((((key4 === "name") || (key4 === "path")) || (key4 === "version")) || (key4 === "data_id"))){const err15 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data",schemaPath:"#/properties/collections/additionalProperties/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data9.name !== undefined){if(typeof data9.name !== "string"){const err16 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/name",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data9.path !== undefined){if(typeof data9.path !== "string"){const err17 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/path",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data9.version !== undefined){if(typeof data9.version !== "string"){const err18 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/version",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/version/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data9.data_id !== undefined){if(typeof data9.data_id !== "string"){const err19 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/data_id",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/data_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}}}else {const err20 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/collections/additionalProperties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/collections",schemaPath:"#/properties/collections/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate67.errors = vErrors;return errors === 0;}const schema29 = {"type":"object","properties":{"type":{"type":"string","enum":["default"]}},"required":["type"],"additionalProperties":false};function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(key0 === "type")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(data0 === "default")){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate69.errors = vErrors;return errors === 0;}function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.endpoint_name === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint_name"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.instance_type === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instance_type"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func2.call(schema15.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){if(!(validate39(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);errors = vErrors.length;}}if(data.endpoint_name !== undefined){if(!(validate39(data.endpoint_name, {instancePath:instancePath+"/endpoint_name",parentData:data,parentDataProperty:"endpoint_name",rootData}))){vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);errors = vErrors.length;}}if(data.id !== undefined){if(typeof data.id !== "string"){const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.tags !== undefined){let data4 = data.tags;if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.provisioning_state !== undefined){if(typeof data.provisioning_state !== "string"){const err7 = {instancePath:instancePath+"/provisioning_state",schemaPath:"#/properties/provisioning_state/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.properties !== undefined){let data6 = data.properties;if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){const err8 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.type !== undefined){let data7 = data.type;if(typeof data7 !== "string"){const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!((data7 === "managed") || (data7 === "kubernetes"))){const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema15.properties.type.enum}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.model !== undefined){let data8 = data.model;if((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema15.properties.model.type}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}const _errs18 = errors;let valid1 = true;const _errs19 = errors;if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){const err12 = {};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}var _valid0 = _errs19 === errors;errors = _errs18;if(vErrors !== null){if(_errs18){vErrors.length = _errs18;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs21 = errors;if(!(validate42(data8, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);errors = vErrors.length;}var _valid0 = _errs21 === errors;valid1 = _valid0;ifClause0 = "then";}else {const _errs22 = errors;if(!(validate46(data8, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);errors = vErrors.length;}var _valid0 = _errs22 === errors;valid1 = _valid0;ifClause0 = "else";}if(!valid1){const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/if",keyword:"if",params:{failingKeyword: ifClause0}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.model_mount_path !== undefined){if(typeof data.model_mount_path !== "string"){const err14 = {instancePath:instancePath+"/model_mount_path",schemaPath:"#/properties/model_mount_path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.code_configuration !== undefined){if(!(validate48(data.code_configuration, {instancePath:instancePath+"/code_configuration",parentData:data,parentDataProperty:"code_configuration",rootData}))){vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);errors = vErrors.length;}}if(data.environment !== undefined){let data11 = data.environment;if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){const err15 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema15.properties.environment.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}const _errs28 = errors;let valid2 = true;const _errs29 = errors;if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){const err16 = {};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}var _valid1 = _errs29 === errors;errors = _errs28;if(vErrors !== null){if(_errs28){vErrors.length = _errs28;}else {vErrors = null;}}let ifClause1;if(_valid1){const _errs31 = errors;if(!(validate50(data11, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);errors = vErrors.length;}var _valid1 = _errs31 === errors;valid2 = _valid1;ifClause1 = "then";}else {const _errs32 = errors;if(!(validate60(data11, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}var _valid1 = _errs32 === errors;valid2 = _valid1;ifClause1 = "else";}if(!valid2){const err17 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/if",keyword:"if",params:{failingKeyword: ifClause1}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data.environment_variables !== undefined){let data12 = data.environment_variables;if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){const err18 = {instancePath:instancePath+"/environment_variables",schemaPath:"#/properties/environment_variables/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data.app_insights_enabled !== undefined){if(typeof data.app_insights_enabled !== "boolean"){const err19 = {instancePath:instancePath+"/app_insights_enabled",schemaPath:"#/properties/app_insights_enabled/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data.request_settings !== undefined){if(!(validate62(data.request_settings, {instancePath:instancePath+"/request_settings",parentData:data,parentDataProperty:"request_settings",rootData}))){vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);errors = vErrors.length;}}if(data.liveness_probe !== undefined){if(!(validate64(data.liveness_probe, {instancePath:instancePath+"/liveness_probe",parentData:data,parentDataProperty:"liveness_probe",rootData}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}if(data.readiness_probe !== undefined){if(!(validate64(data.readiness_probe, {instancePath:instancePath+"/readiness_probe",parentData:data,parentDataProperty:"readiness_probe",rootData}))){vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);errors = vErrors.length;}}if(data.data_collector !== undefined){if(!(validate67(data.data_collector, {instancePath:instancePath+"/data_collector",parentData:data,parentDataProperty:"data_collector",rootData}))){vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);errors = vErrors.length;}}if(data.instance_count !== undefined){let data18 = data.instance_count;if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){const err20 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data.instance_type !== undefined){if(typeof data.instance_type !== "string"){const err21 = {instancePath:instancePath+"/instance_type",schemaPath:"#/properties/instance_type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data.scale_settings !== undefined){if(!(validate69(data.scale_settings, {instancePath:instancePath+"/scale_settings",parentData:data,parentDataProperty:"scale_settings",rootData}))){vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);errors = vErrors.length;}}if(data.egress_public_network_access !== undefined){let data21 = data.egress_public_network_access;if(typeof data21 !== "string"){const err22 = {instancePath:instancePath+"/egress_public_network_access",schemaPath:"#/properties/egress_public_network_access/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(!((data21 === "enabled") || (data21 === "disabled"))){const err23 = {instancePath:instancePath+"/egress_public_network_access",schemaPath:"#/properties/egress_public_network_access/enum",keyword:"enum",params:{allowedValues: schema15.properties.egress_public_network_access.enum}};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data.private_network_connection !== undefined){if(typeof data.private_network_connection !== "boolean"){const err24 = {instancePath:instancePath+"/private_network_connection",schemaPath:"#/properties/private_network_connection/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}else {const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}validate38.errors = vErrors;return errors === 0;}const kubernetesOnlineDeployment = validate71;const schema30 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{},"name":{"$ref":"definitions.schema.json#/$defs/name"},"endpoint_name":{"$ref":"definitions.schema.json#/$defs/name"},"id":{"type":"string"},"description":{"type":"string"},"tags":{"type":"object"},"provisioning_state":{"type":"string"},"properties":{"type":"object"},"type":{"type":"string","enum":["kubernetes"]},"model":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"definitions.schema.json#/$defs/modelDefinition"},"else":{"$ref":"definitions.schema.json#/$defs/modelReference"}},"model_mount_path":{"type":"string"},"code_configuration":{"$ref":"definitions.schema.json#/$defs/codeConfiguration"},"environment":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"definitions.schema.json#/$defs/environmentDefinition"},"else":{"$ref":"definitions.schema.json#/$defs/environmentReference"}},"environment_variables":{"type":"object"},"app_insights_enabled":{"type":"boolean"},"request_settings":{"$ref":"definitions.schema.json#/$defs/requestSettings"},"liveness_probe":{"$ref":"definitions.schema.json#/$defs/probe"},"readiness_probe":{"$ref":"definitions.schema.json#/$defs/probe"},"data_collector":{"$ref":"definitions.schema.json#/$defs/dataCollector"},"instance_count":{"type":"integer"},"instance_type":{"type":"string"},"scale_settings":{"type":"object","required":["type"],"if":{"properties":{"type":{"enum":["default","Default"]}},"required":["type"]},"then":{"$ref":"definitions.schema.json#/$defs/scaleDefault"},"else":{"$ref":"definitions.schema.json#/$defs/scaleTargetUtilization"}},"resources":{"$ref":"definitions.schema.json#/$defs/resources"}},"required":["name","endpoint_name","type"],"additionalProperties":false};function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate72.errors = vErrors;return errors === 0;}function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema17.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.name !== undefined){if(typeof data.name !== "string"){const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.version !== undefined){if(!(validate43(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);errors = vErrors.length;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.tags !== undefined){let data3 = data.tags;if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){const err3 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.properties !== undefined){let data4 = data.properties;if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.path !== undefined){if(typeof data.path !== "string"){const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.type !== undefined){let data6 = data.type;if(typeof data6 !== "string"){const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!(((data6 === "custom_model") || (data6 === "mlflow_model")) || (data6 === "triton_model"))){const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema17.properties.type.enum}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.flavors !== undefined){let data7 = data.flavors;if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){const err8 = {instancePath:instancePath+"/flavors",schemaPath:"#/properties/flavors/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.stage !== undefined){if(typeof data.stage !== "string"){const err9 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.datastore !== undefined){if(typeof data.datastore !== "string"){const err10 = {instancePath:instancePath+"/datastore",schemaPath:"#/properties/datastore/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.system_metadata !== undefined){let data10 = data.system_metadata;if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){const err11 = {instancePath:instancePath+"/system_metadata",schemaPath:"#/properties/system_metadata/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.default_deployment_template !== undefined){let data11 = data.default_deployment_template;if(data11 && typeof data11 == "object" && !Array.isArray(data11)){for(const key1 in data11){if(!(key1 === "asset_id")){const err12 = {instancePath:instancePath+"/default_deployment_template",schemaPath:"#/properties/default_deployment_template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data11.asset_id !== undefined){if(typeof data11.asset_id !== "string"){const err13 = {instancePath:instancePath+"/default_deployment_template/asset_id",schemaPath:"#/properties/default_deployment_template/properties/asset_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/default_deployment_template",schemaPath:"#/properties/default_deployment_template/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.allowed_deployment_templates !== undefined){let data13 = data.allowed_deployment_templates;if(Array.isArray(data13)){const len0 = data13.length;for(let i0=0; i0<len0; i0++){let data14 = data13[i0];if(data14 && typeof data14 == "object" && !Array.isArray(data14)){for(const key2 in data14){if(!(key2 === "asset_id")){const err15 = {instancePath:instancePath+"/allowed_deployment_templates/" + i0,schemaPath:"#/properties/allowed_deployment_templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data14.asset_id !== undefined){if(typeof data14.asset_id !== "string"){const err16 = {instancePath:instancePath+"/allowed_deployment_templates/" + i0+"/asset_id",schemaPath:"#/properties/allowed_deployment_templates/items/properties/asset_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/allowed_deployment_templates/" + i0,schemaPath:"#/properties/allowed_deployment_templates/items/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath:instancePath+"/allowed_deployment_templates",schemaPath:"#/properties/allowed_deployment_templates/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}else {const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}validate75.errors = vErrors;return errors === 0;}function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate78.errors = vErrors;return errors === 0;}function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.code === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.scoring_script === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scoring_script"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!(((key0 === "$schema") || (key0 === "code")) || (key0 === "scoring_script"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.code !== undefined){if(typeof data.code !== "string"){const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.scoring_script !== undefined){if(typeof data.scoring_script !== "string"){const err4 = {instancePath:instancePath+"/scoring_script",schemaPath:"#/properties/scoring_script/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate80.errors = vErrors;return errors === 0;}function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema21.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.tags !== undefined){let data1 = data.tags;if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){const err2 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.image !== undefined){if(typeof data.image !== "string"){const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.build !== undefined){if(!(validate51(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}}if(data.conda_file !== undefined){let data4 = data.conda_file;if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){const err4 = {instancePath:instancePath+"/conda_file",schemaPath:"#/properties/conda_file/type",keyword:"type",params:{type: schema21.properties.conda_file.type}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.inference_config !== undefined){if(!(validate53(data.inference_config, {instancePath:instancePath+"/inference_config",parentData:data,parentDataProperty:"inference_config",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.os_type !== undefined){let data6 = data.os_type;if(typeof data6 !== "string"){const err5 = {instancePath:instancePath+"/os_type",schemaPath:"#/properties/os_type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!((data6 === "linux") || (data6 === "windows"))){const err6 = {instancePath:instancePath+"/os_type",schemaPath:"#/properties/os_type/enum",keyword:"enum",params:{allowedValues: schema21.properties.os_type.enum}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.datastore !== undefined){if(typeof data.datastore !== "string"){const err7 = {instancePath:instancePath+"/datastore",schemaPath:"#/properties/datastore/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.auto_delete_setting !== undefined){let data8 = data.auto_delete_setting;if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){const err8 = {instancePath:instancePath+"/auto_delete_setting",schemaPath:"#/properties/auto_delete_setting/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate82.errors = vErrors;return errors === 0;}function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data !== "string"){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}validate86.errors = vErrors;return errors === 0;}function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "request_timeout_ms") || (key0 === "max_concurrent_requests_per_instance")) || (key0 === "max_queue_wait_ms"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.request_timeout_ms !== undefined){let data0 = data.request_timeout_ms;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){const err1 = {instancePath:instancePath+"/request_timeout_ms",schemaPath:"#/properties/request_timeout_ms/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.max_concurrent_requests_per_instance !== undefined){let data1 = data.max_concurrent_requests_per_instance;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){const err2 = {instancePath:instancePath+"/max_concurrent_requests_per_instance",schemaPath:"#/properties/max_concurrent_requests_per_instance/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.max_queue_wait_ms !== undefined){let data2 = data.max_queue_wait_ms;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){const err3 = {instancePath:instancePath+"/max_queue_wait_ms",schemaPath:"#/properties/max_queue_wait_ms/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate88.errors = vErrors;return errors === 0;}function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "initial_delay") || (key0 === "period")) || (key0 === "timeout")) || (key0 === "success_threshold")) || (key0 === "failure_threshold"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.initial_delay !== undefined){let data0 = data.initial_delay;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){const err1 = {instancePath:instancePath+"/initial_delay",schemaPath:"#/properties/initial_delay/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.period !== undefined){let data1 = data.period;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){const err2 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.timeout !== undefined){let data2 = data.timeout;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){const err3 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.success_threshold !== undefined){let data3 = data.success_threshold;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){const err4 = {instancePath:instancePath+"/success_threshold",schemaPath:"#/properties/success_threshold/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.failure_threshold !== undefined){let data4 = data.failure_threshold;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){const err5 = {instancePath:instancePath+"/failure_threshold",schemaPath:"#/properties/failure_threshold/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}validate90.errors = vErrors;return errors === 0;}function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.collections === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collections"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "sampling_rate") || (key0 === "rolling_rate")) || (key0 === "request_logging")) || (key0 === "collections"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.sampling_rate !== undefined){if(!(typeof data.sampling_rate == "number")){const err2 = {instancePath:instancePath+"/sampling_rate",schemaPath:"#/properties/sampling_rate/type",keyword:"type",params:{type: "number"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.rolling_rate !== undefined){let data1 = data.rolling_rate;if(typeof data1 !== "string"){const err3 = {instancePath:instancePath+"/rolling_rate",schemaPath:"#/properties/rolling_rate/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!(((data1 === "minute") || (data1 === "hour")) || (data1 === "day"))){const err4 = {instancePath:instancePath+"/rolling_rate",schemaPath:"#/properties/rolling_rate/enum",keyword:"enum",params:{allowedValues: schema28.properties.rolling_rate.enum}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.request_logging !== undefined){let data2 = data.request_logging;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){if(!(key1 === "capture_headers")){const err5 = {instancePath:instancePath+"/request_logging",schemaPath:"#/properties/request_logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data2.capture_headers !== undefined){let data3 = data2.capture_headers;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){if(typeof data3[i0] !== "string"){const err6 = {instancePath:instancePath+"/request_logging/capture_headers/" + i0,schemaPath:"#/properties/request_logging/properties/capture_headers/items/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath:instancePath+"/request_logging/capture_headers",schemaPath:"#/properties/request_logging/properties/capture_headers/type",keyword:"type",params:{type: "array"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath:instancePath+"/request_logging",schemaPath:"#/properties/request_logging/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.collections !== undefined){let data5 = data.collections;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key2 in data5){let data6 = data5[key2];if(data6 && typeof data6 == "object" && !Array.isArray(data6)){if(data6.enabled === undefined){const err9 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/collections/additionalProperties/required",keyword:"required",params:{missingProperty: "enabled"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}for(const key3 in data6){if(!(((key3 === "enabled") || (key3 === "client_id")) || (key3 === "data"))){const err10 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/collections/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data6.enabled !== undefined){let data7 = data6.enabled;if(typeof data7 !== "string"){const err11 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/collections/additionalProperties/properties/enabled/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!((data7 === "true") || (data7 === "false"))){const err12 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",schemaPath:"#/properties/collections/additionalProperties/properties/enabled/enum",keyword:"enum",params:{allowedValues: schema28.properties.collections.additionalProperties.properties.enabled.enum}};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data6.client_id !== undefined){if(typeof data6.client_id !== "string"){const err13 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/collections/additionalProperties/properties/client_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data6.data !== undefined){let data9 = data6.data;if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")){const err14 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data",schemaPath:"#/properties/collections/additionalProperties/properties/data/type",keyword:"type",params:{type: schema28.properties.collections.additionalProperties.properties.data.type}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key4 in data9){if(!((((key4 === "name") || (key4 === "path")) || (key4 === "version")) || (key4 === "data_id"))){const err15 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data",schemaPath:"#/properties/collections/additionalProperties/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data9.name !== undefined){if(typeof data9.name !== "string"){const err16 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/name",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/name/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data9.path !== undefined){if(typeof data9.path !== "string"){const err17 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/path",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data9.version !== undefined){if(typeof data9.version !== "string"){const err18 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/version",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/version/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data9.data_id !== undefined){if(typeof data9.data_id !== "string"){const err19 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/data/data_id",schemaPath:"#/properties/collections/additionalProperties/properties/data/properties/data_id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}}}else {const err20 = {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/collections/additionalProperties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/collections",schemaPath:"#/properties/collections/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate93.errors = vErrors;return errors === 0;}function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(key0 === "type")){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(data0 === "default")){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}validate95.errors = vErrors;return errors === 0;}const schema41 = {"type":"object","properties":{"type":{"type":"string","enum":["target_utilization"]},"min_instances":{"type":"integer"},"max_instances":{"type":"integer"},"target_utilization_percentage":{"type":"integer"},"polling_interval":{"type":"integer"}},"required":["type"],"additionalProperties":false};function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((((key0 === "type") || (key0 === "min_instances")) || (key0 === "max_instances")) || (key0 === "target_utilization_percentage")) || (key0 === "polling_interval"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.type !== undefined){let data0 = data.type;if(typeof data0 !== "string"){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!(data0 === "target_utilization")){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.min_instances !== undefined){let data1 = data.min_instances;if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){const err4 = {instancePath:instancePath+"/min_instances",schemaPath:"#/properties/min_instances/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.max_instances !== undefined){let data2 = data.max_instances;if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){const err5 = {instancePath:instancePath+"/max_instances",schemaPath:"#/properties/max_instances/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.target_utilization_percentage !== undefined){let data3 = data.target_utilization_percentage;if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){const err6 = {instancePath:instancePath+"/target_utilization_percentage",schemaPath:"#/properties/target_utilization_percentage/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.polling_interval !== undefined){let data4 = data.polling_interval;if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){const err7 = {instancePath:instancePath+"/polling_interval",schemaPath:"#/properties/polling_interval/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate97.errors = vErrors;return errors === 0;}const schema42 = {"type":"object","properties":{"requests":{"$ref":"definitions.schema.json#/$defs/resourceList"},"limits":{"$ref":"definitions.schema.json#/$defs/resourceList"}},"additionalProperties":false};const schema43 = {"type":"object","properties":{"cpu":{"type":"string"},"memory":{"type":"string"},"nvidia.com/gpu":{"type":"string"},"gpu":{"type":"string"}},"additionalProperties":false};function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "cpu") || (key0 === "memory")) || (key0 === "nvidia.com/gpu")) || (key0 === "gpu"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.cpu !== undefined){if(typeof data.cpu !== "string"){const err1 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.memory !== undefined){if(typeof data.memory !== "string"){const err2 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data["nvidia.com/gpu"] !== undefined){if(typeof data["nvidia.com/gpu"] !== "string"){const err3 = {instancePath:instancePath+"/nvidia.com~1gpu",schemaPath:"#/properties/nvidia.com~1gpu/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.gpu !== undefined){if(typeof data.gpu !== "string"){const err4 = {instancePath:instancePath+"/gpu",schemaPath:"#/properties/gpu/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate100.errors = vErrors;return errors === 0;}function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "requests") || (key0 === "limits"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.requests !== undefined){if(!(validate100(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);errors = vErrors.length;}}if(data.limits !== undefined){if(!(validate100(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);errors = vErrors.length;}}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate99.errors = vErrors;return errors === 0;}function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.endpoint_name === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint_name"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.type === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func2.call(schema30.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){if(!(validate72(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}if(data.endpoint_name !== undefined){if(!(validate72(data.endpoint_name, {instancePath:instancePath+"/endpoint_name",parentData:data,parentDataProperty:"endpoint_name",rootData}))){vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);errors = vErrors.length;}}if(data.id !== undefined){if(typeof data.id !== "string"){const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.tags !== undefined){let data4 = data.tags;if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.provisioning_state !== undefined){if(typeof data.provisioning_state !== "string"){const err7 = {instancePath:instancePath+"/provisioning_state",schemaPath:"#/properties/provisioning_state/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.properties !== undefined){let data6 = data.properties;if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){const err8 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.type !== undefined){let data7 = data.type;if(typeof data7 !== "string"){const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!(data7 === "kubernetes")){const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.model !== undefined){let data8 = data.model;if((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: schema30.properties.model.type}};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}const _errs18 = errors;let valid1 = true;const _errs19 = errors;if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){const err12 = {};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}var _valid0 = _errs19 === errors;errors = _errs18;if(vErrors !== null){if(_errs18){vErrors.length = _errs18;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs21 = errors;if(!(validate75(data8, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);errors = vErrors.length;}var _valid0 = _errs21 === errors;valid1 = _valid0;ifClause0 = "then";}else {const _errs22 = errors;if(!(validate78(data8, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);errors = vErrors.length;}var _valid0 = _errs22 === errors;valid1 = _valid0;ifClause0 = "else";}if(!valid1){const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/if",keyword:"if",params:{failingKeyword: ifClause0}};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.model_mount_path !== undefined){if(typeof data.model_mount_path !== "string"){const err14 = {instancePath:instancePath+"/model_mount_path",schemaPath:"#/properties/model_mount_path/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.code_configuration !== undefined){if(!(validate80(data.code_configuration, {instancePath:instancePath+"/code_configuration",parentData:data,parentDataProperty:"code_configuration",rootData}))){vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);errors = vErrors.length;}}if(data.environment !== undefined){let data11 = data.environment;if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){const err15 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema30.properties.environment.type}};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}const _errs28 = errors;let valid2 = true;const _errs29 = errors;if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){const err16 = {};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}var _valid1 = _errs29 === errors;errors = _errs28;if(vErrors !== null){if(_errs28){vErrors.length = _errs28;}else {vErrors = null;}}let ifClause1;if(_valid1){const _errs31 = errors;if(!(validate82(data11, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);errors = vErrors.length;}var _valid1 = _errs31 === errors;valid2 = _valid1;ifClause1 = "then";}else {const _errs32 = errors;if(!(validate86(data11, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);errors = vErrors.length;}var _valid1 = _errs32 === errors;valid2 = _valid1;ifClause1 = "else";}if(!valid2){const err17 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/if",keyword:"if",params:{failingKeyword: ifClause1}};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data.environment_variables !== undefined){let data12 = data.environment_variables;if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){const err18 = {instancePath:instancePath+"/environment_variables",schemaPath:"#/properties/environment_variables/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data.app_insights_enabled !== undefined){if(typeof data.app_insights_enabled !== "boolean"){const err19 = {instancePath:instancePath+"/app_insights_enabled",schemaPath:"#/properties/app_insights_enabled/type",keyword:"type",params:{type: "boolean"}};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data.request_settings !== undefined){if(!(validate88(data.request_settings, {instancePath:instancePath+"/request_settings",parentData:data,parentDataProperty:"request_settings",rootData}))){vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);errors = vErrors.length;}}if(data.liveness_probe !== undefined){if(!(validate90(data.liveness_probe, {instancePath:instancePath+"/liveness_probe",parentData:data,parentDataProperty:"liveness_probe",rootData}))){vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);errors = vErrors.length;}}if(data.readiness_probe !== undefined){if(!(validate90(data.readiness_probe, {instancePath:instancePath+"/readiness_probe",parentData:data,parentDataProperty:"readiness_probe",rootData}))){vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);errors = vErrors.length;}}if(data.data_collector !== undefined){if(!(validate93(data.data_collector, {instancePath:instancePath+"/data_collector",parentData:data,parentDataProperty:"data_collector",rootData}))){vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);errors = vErrors.length;}}if(data.instance_count !== undefined){let data18 = data.instance_count;if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){const err20 = {instancePath:instancePath+"/instance_count",schemaPath:"#/properties/instance_count/type",keyword:"type",params:{type: "integer"}};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data.instance_type !== undefined){if(typeof data.instance_type !== "string"){const err21 = {instancePath:instancePath+"/instance_type",schemaPath:"#/properties/instance_type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data.scale_settings !== undefined){let data20 = data.scale_settings;const _errs47 = errors;let valid3 = true;const _errs48 = errors;if(data20 && typeof data20 == "object" && !Array.isArray(data20)){let missing0;if((data20.type === undefined) && (missing0 = "type")){const err22 = {};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}else {if(data20.type !== undefined){let data21 = data20.type;if(!((data21 === "default") || (data21 === "Default"))){const err23 = {};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}}var _valid2 = _errs48 === errors;errors = _errs47;if(vErrors !== null){if(_errs47){vErrors.length = _errs47;}else {vErrors = null;}}let ifClause2;if(_valid2){const _errs50 = errors;if(!(validate95(data20, {instancePath:instancePath+"/scale_settings",parentData:data,parentDataProperty:"scale_settings",rootData}))){vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);errors = vErrors.length;}var _valid2 = _errs50 === errors;valid3 = _valid2;ifClause2 = "then";}else {const _errs51 = errors;if(!(validate97(data20, {instancePath:instancePath+"/scale_settings",parentData:data,parentDataProperty:"scale_settings",rootData}))){vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);errors = vErrors.length;}var _valid2 = _errs51 === errors;valid3 = _valid2;ifClause2 = "else";}if(!valid3){const err24 = {instancePath:instancePath+"/scale_settings",schemaPath:"#/properties/scale_settings/if",keyword:"if",params:{failingKeyword: ifClause2}};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data20 && typeof data20 == "object" && !Array.isArray(data20)){if(data20.type === undefined){const err25 = {instancePath:instancePath+"/scale_settings",schemaPath:"#/properties/scale_settings/required",keyword:"required",params:{missingProperty: "type"}};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}else {const err26 = {instancePath:instancePath+"/scale_settings",schemaPath:"#/properties/scale_settings/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data.resources !== undefined){if(!(validate99(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);errors = vErrors.length;}}}else {const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}validate71.errors = vErrors;return errors === 0;}const validators_generated_environment = validate104;const schema44 = {"$ref":"definitions.schema.json#/$defs/environmentDefinition"};function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema21.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.description !== undefined){if(typeof data.description !== "string"){const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.tags !== undefined){let data1 = data.tags;if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){const err2 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.image !== undefined){if(typeof data.image !== "string"){const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.build !== undefined){if(!(validate51(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}}if(data.conda_file !== undefined){let data4 = data.conda_file;if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){const err4 = {instancePath:instancePath+"/conda_file",schemaPath:"#/properties/conda_file/type",keyword:"type",params:{type: schema21.properties.conda_file.type}};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.inference_config !== undefined){if(!(validate53(data.inference_config, {instancePath:instancePath+"/inference_config",parentData:data,parentDataProperty:"inference_config",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.os_type !== undefined){let data6 = data.os_type;if(typeof data6 !== "string"){const err5 = {instancePath:instancePath+"/os_type",schemaPath:"#/properties/os_type/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!((data6 === "linux") || (data6 === "windows"))){const err6 = {instancePath:instancePath+"/os_type",schemaPath:"#/properties/os_type/enum",keyword:"enum",params:{allowedValues: schema21.properties.os_type.enum}};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.datastore !== undefined){if(typeof data.datastore !== "string"){const err7 = {instancePath:instancePath+"/datastore",schemaPath:"#/properties/datastore/type",keyword:"type",params:{type: "string"}};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.auto_delete_setting !== undefined){let data8 = data.auto_delete_setting;if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){const err8 = {instancePath:instancePath+"/auto_delete_setting",schemaPath:"#/properties/auto_delete_setting/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}validate105.errors = vErrors;return errors === 0;}function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData}))){vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);errors = vErrors.length;}validate104.errors = vErrors;return errors === 0;}
const knownKeys = {"managedOnlineEndpoint":["name","id","kind","location","scoring_uri","openapi_uri","provisioning_state","description","tags","properties","auth_mode","identity","traffic","mirror_traffic","public_network_access"],"managedOnlineEndpoint/identity":["type","principal_id","tenant_id","user_assigned_identities"],"kubernetesOnlineEndpoint":["name","id","kind","location","scoring_uri","openapi_uri","provisioning_state","description","tags","properties","auth_mode","identity","traffic","mirror_traffic","compute"],"kubernetesOnlineEndpoint/identity":["type","principal_id","tenant_id","user_assigned_identities"],"managedOnlineDeployment":["name","endpoint_name","id","description","tags","provisioning_state","properties","type","model","model_mount_path","code_configuration","environment","environment_variables","app_insights_enabled","request_settings","liveness_probe","readiness_probe","data_collector","instance_count","instance_type","scale_settings","egress_public_network_access","private_network_connection","creation_context"],"managedOnlineDeployment/model":["name","version","description","tags","properties","path","type","flavors","stage","datastore","system_metadata","default_deployment_template","allowed_deployment_templates","id","creation_context","latest_version","job_name","utc_time_created","intellectual_property"],"managedOnlineDeployment/model/default_deployment_template":["asset_id"],"managedOnlineDeployment/model/allowed_deployment_templates/*":["asset_id"],"managedOnlineDeployment/code_configuration":["code","scoring_script"],"managedOnlineDeployment/environment":["name","version","description","tags","image","build","conda_file","inference_config","os_type","datastore","auto_delete_setting","creation_context","latest_version","intellectual_property"],"managedOnlineDeployment/environment/build":["path","dockerfile_path"],"managedOnlineDeployment/environment/inference_config":["liveness_route","readiness_route","scoring_route"],"managedOnlineDeployment/environment/inference_config/liveness_route":["path","port"],"managedOnlineDeployment/environment/inference_config/readiness_route":["path","port"],"managedOnlineDeployment/environment/inference_config/scoring_route":["path","port"],"managedOnlineDeployment/request_settings":["request_timeout_ms","max_concurrent_requests_per_instance","max_queue_wait_ms"],"managedOnlineDeployment/liveness_probe":["initial_delay","period","timeout","success_threshold","failure_threshold"],"managedOnlineDeployment/readiness_probe":["initial_delay","period","timeout","success_threshold","failure_threshold"],"managedOnlineDeployment/data_collector":["sampling_rate","rolling_rate","request_logging","collections"],"managedOnlineDeployment/data_collector/request_logging":["capture_headers"],"managedOnlineDeployment/data_collector/collections/*":["enabled","client_id","data"],"managedOnlineDeployment/data_collector/collections/*/data":["name","path","version","data_id"],"managedOnlineDeployment/scale_settings":["type"],"kubernetesOnlineDeployment":["name","endpoint_name","id","description","tags","provisioning_state","properties","type","model","model_mount_path","code_configuration","environment","environment_variables","app_insights_enabled","request_settings","liveness_probe","readiness_probe","data_collector","instance_count","instance_type","scale_settings","resources"],"kubernetesOnlineDeployment/model":["name","version","description","tags","properties","path","type","flavors","stage","datastore","system_metadata","default_deployment_template","allowed_deployment_templates","id","creation_context","latest_version","job_name","utc_time_created","intellectual_property"],"kubernetesOnlineDeployment/model/default_deployment_template":["asset_id"],"kubernetesOnlineDeployment/model/allowed_deployment_templates/*":["asset_id"],"kubernetesOnlineDeployment/code_configuration":["code","scoring_script"],"kubernetesOnlineDeployment/environment":["name","version","description","tags","image","build","conda_file","inference_config","os_type","datastore","auto_delete_setting","creation_context","latest_version","intellectual_property"],"kubernetesOnlineDeployment/environment/build":["path","dockerfile_path"],"kubernetesOnlineDeployment/environment/inference_config":["liveness_route","readiness_route","scoring_route"],"kubernetesOnlineDeployment/environment/inference_config/liveness_route":["path","port"],"kubernetesOnlineDeployment/environment/inference_config/readiness_route":["path","port"],"kubernetesOnlineDeployment/environment/inference_config/scoring_route":["path","port"],"kubernetesOnlineDeployment/request_settings":["request_timeout_ms","max_concurrent_requests_per_instance","max_queue_wait_ms"],"kubernetesOnlineDeployment/liveness_probe":["initial_delay","period","timeout","success_threshold","failure_threshold"],"kubernetesOnlineDeployment/readiness_probe":["initial_delay","period","timeout","success_threshold","failure_threshold"],"kubernetesOnlineDeployment/data_collector":["sampling_rate","rolling_rate","request_logging","collections"],"kubernetesOnlineDeployment/data_collector/request_logging":["capture_headers"],"kubernetesOnlineDeployment/data_collector/collections/*":["enabled","client_id","data"],"kubernetesOnlineDeployment/data_collector/collections/*/data":["name","path","version","data_id"],"kubernetesOnlineDeployment/scale_settings":["type","min_instances","max_instances","target_utilization_percentage","polling_interval"],"kubernetesOnlineDeployment/resources":["requests","limits"],"kubernetesOnlineDeployment/resources/requests":["cpu","memory","nvidia.com/gpu","gpu"],"kubernetesOnlineDeployment/resources/limits":["cpu","memory","nvidia.com/gpu","gpu"],"environment":["name","version","description","tags","image","build","conda_file","inference_config","os_type","datastore","auto_delete_setting","creation_context","latest_version","intellectual_property"],"environment/build":["path","dockerfile_path"],"environment/inference_config":["liveness_route","readiness_route","scoring_route"],"environment/inference_config/liveness_route":["path","port"],"environment/inference_config/readiness_route":["path","port"],"environment/inference_config/scoring_route":["path","port"]};

// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __nccwpck_require__(7242);
;// CONCATENATED MODULE: ./build/checks/contract/shape.js
/**
 * Where a file differs from its JSON Schema, sorted by what a person has to do about it. The schema is stricter than
 * the client in places (an editor should say so); here the client's leniency is given back, field type by field type.
 */





const VALIDATORS = {
    managedOnlineEndpoint: managedOnlineEndpoint,
    kubernetesOnlineEndpoint: kubernetesOnlineEndpoint,
    managedOnlineDeployment: managedOnlineDeployment,
    kubernetesOnlineDeployment: kubernetesOnlineDeployment,
};
const faults = new WeakMap();
/** All shape faults of a document and of the environment file that it names; computed once. */
function shapeFaults(document) {
    let found = faults.get(document);
    if (found === undefined) {
        found = faultsOf(document, VALIDATORS[document.kind]);
        const { environment } = document;
        if (environment.form === 'inline' && environment.view.source !== document.source) {
            found.push(...faultsOf(environment.view, validators_generated_environment));
        }
        faults.set(document, found);
    }
    return found;
}
/** Whether a key that is not there stands beside an unknown one that was meant to be it: one mistake, not two. */
function isMisspelt(document, path, key) {
    return shapeFaults(document).some(fault => fault.kind === 'unknown-key' &&
        fault.path.join('/') === path.join('/') &&
        (0,suggest/* nearest */.pA)(fault.key, fault.known) === key);
}
function faultsOf(view, validate) {
    if (validate(plain(view.root)))
        return [];
    const found = [];
    const seen = new Set();
    const errors = validate.errors ?? [];
    const ofASet = new Set(errors.filter(({ keyword }) => keyword === 'enum').map(({ instancePath }) => instancePath));
    for (const error of errors) {
        // Of a boolean where `'true'` is due, the words that are allowed say more than the type.
        const isSaidBetter = error.keyword === 'type' && ofASet.has(error.instancePath);
        if (isSaidBetter && view.node(routeOfPointer(error.instancePath, view))?.kind === 'scalar')
            continue;
        const fault = faultOf(view, error);
        if (fault === undefined)
            continue;
        // A null or a wrong type breaks several keywords at once; a person has to mend it once.
        const id = `${error.instancePath} ${'key' in fault ? fault.key : ''}`;
        if (!seen.has(id))
            found.push(fault);
        seen.add(id);
    }
    return found;
}
function faultOf(view, error) {
    const path = routeOfPointer(error.instancePath, view);
    const { params } = error;
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(view, path, params.additionalProperty ?? '', knownAt(view, path));
        case 'required':
            return { kind: 'missing-key', view, path, key: params.missingProperty ?? '' };
        case 'type':
            return typeFault(view, path, [params.type ?? []].flat());
        case 'enum':
            return valueFault(view, path, params.allowedValues ?? []);
        default:
            return undefined;
    }
}
/** The keys that the mapping at a route may have; `*` in the table stands for a name or an index. */
function knownAt(view, path) {
    let at = view instanceof documents_document/* Document */.y ? view.kind : 'environment';
    for (const step of path) {
        const named = `${at}/${step}`;
        const isInTable = Object.keys(knownKeys).some(key => key === named || key.startsWith(`${named}/`));
        at = isInTable && typeof step === 'string' ? named : `${at}/*`;
    }
    return knownKeys[at] ?? [];
}
function unknownKey(view, path, key, known) {
    const entry = (0,nodes/* entryOf */.Ms)(view.node(path), key);
    if (entry === undefined || entry.key.placeholder)
        return undefined;
    return { kind: 'unknown-key', view, path, key, known };
}
function typeFault(view, path, expected) {
    const node = view.node(path);
    if (node === undefined)
        return undefined;
    if (node.kind === 'scalar') {
        if (node.placeholder)
            return undefined;
        if (node.type === 'null')
            return { kind: 'null-value', view, path };
        if (expected.includes('integer')) {
            const integer = (0,python/* asInteger */.JU)(node);
            if (integer !== undefined && typeof node.value === 'string') {
                // Text from `set` is the client's own way to get it.
                return node.input === undefined ? { kind: 'quoted-number', view, path, text: node.text } : undefined;
            }
            if (integer !== undefined)
                return { kind: 'fraction', view, path, text: node.text };
        }
        if (expected.includes('number') && (0,python/* asNumber */.i)(node) !== undefined)
            return undefined;
        if (expected.includes('boolean') && (0,python/* asBoolean */.tB)(node) !== undefined)
            return undefined;
    }
    return { kind: 'type', view, path, expected, node };
}
function valueFault(view, path, allowed) {
    const node = view.node(path);
    if (node?.kind !== 'scalar')
        return undefined;
    if (node.placeholder)
        return undefined;
    if (node.type === 'null')
        return { kind: 'null-value', view, path };
    if (typeof node.value === 'string' && acceptedSpelling(node.value, path, allowed))
        return undefined;
    return { kind: 'value', view, path, allowed, text: node.text };
}
// Fields that the client reads with `lower()` alone; every other enum with its camelCase-to-snake_case rule
// (azure-ai-ml 1.34.0, StringTransformedEnum's default against `casing_transform=camel_to_snake`).
const LOWERED = new Set([
    'public_network_access',
    'egress_public_network_access',
    'rolling_rate',
    'enabled',
    'os_type',
]);
function acceptedSpelling(value, path, allowed) {
    const key = String(path.at(-1));
    const isModelType = key === 'type' && path.at(-2) === 'model';
    const read = LOWERED.has(key) || isModelType ? value.toLowerCase() : (0,python/* camelToSnake */.C8)(value);
    return allowed.includes(read);
}
/** JSON Pointer to route; a step into a list is a number. */
function routeOfPointer(pointer, view) {
    const route = [];
    for (const step of pointer.split('/').slice(1)) {
        const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
        route.push(view.node(route)?.kind === 'sequence' ? Number(name) : name);
    }
    return route;
}
const NO_JSON_TYPE = Symbol('a date or binary');
/** The value that the schema judges. A date is of no JSON type, and must not pass for an object. */
function plain(node) {
    if (node.kind === 'sequence')
        return node.items.map(plain);
    if (node.kind === 'scalar')
        return node.value === undefined ? NO_JSON_TYPE : node.value;
    const result = Object.create(null);
    for (const { key, value } of node.entries)
        result[key.text] = plain(value);
    return result;
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ runChecks),
/* harmony export */   Jc: () => (/* binding */ collectLater),
/* harmony export */   VC: () => (/* binding */ noAnswers)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3876);

function noAnswers() {
    const coverage = { checks: 0, unanswered: 0 };
    return { findings: [], notChecked: [], settled: [], asked: new Map(), complete: true, coverage };
}
/** Runs all checks. A check that throws becomes one finding that names it; the others go on. */
async function runChecks(checks, context) {
    const answers = noAnswers();
    for (const check of checks) {
        if (check.of === 'run')
            await collect(check, () => check.run(context), answers, context.documents[0]?.file ?? '');
    }
    const documentChecks = checks.filter((check) => check.of !== 'run');
    for (const document of context.documents) {
        const own = { ...context, document };
        let asked = 0;
        for (const check of documentChecks) {
            if (!check.of.includes(document.kind))
                continue;
            const ended = collect(check, () => check.run(own), answers, document.file);
            // Most checks answer at once; waiting for what is there already would cost more than the checks.
            if (typeof ended === 'boolean' ? ended : await ended)
                asked += 1;
        }
        answers.asked.set(document, asked);
    }
    return answers;
}
/** Whether the check came to its end; a promise of it where the check asks something far away. */
function collect(check, run, answers, file) {
    try {
        const result = run();
        if (!(Symbol.iterator in result))
            return collectLater(check, result, answers, file);
        for (const answer of result)
            take(check, answer, answers);
        return true;
    }
    catch (error) {
        return crashed(check, error, answers, file);
    }
}
/** As `collect`, for a check that waits for answers. */
async function collectLater(check, result, answers, file) {
    try {
        for await (const answer of result)
            take(check, answer, answers);
        return true;
    }
    catch (error) {
        return crashed(check, error, answers, file);
    }
}
function crashed(check, error, answers, file) {
    answers.complete = false;
    answers.findings.push(internal(check, error, file));
    return false;
}
function take(check, answer, answers) {
    if ('settles' in answer) {
        answers.settled.push(answer);
        return;
    }
    const message = keyOf(check, answer.message);
    if ('reason' in answer) {
        const { at, reason, values } = answer;
        answers.notChecked.push({ check: check.id, file: at.file, reason, message, values, at });
    }
    else if (!answer.isTemplate)
        answers.findings.push(finding(check, answer, message));
}
function keyOf({ id }, message) {
    if (message.startsWith('/'))
        return message.slice(1);
    return message === '' ? id : `${id}/${message}`;
}
function finding(check, answer, message) {
    const code = answer.code === undefined ? check.prevents : answer.code;
    return {
        check: check.id,
        severity: check.confidence === 'possible' ? 'notice' : (answer.severity ?? check.severity),
        ...(code && { code }),
        message,
        values: answer.values,
        at: answer.at,
        ...(answer.related.length > 0 && { related: answer.related }),
        ...(answer.edits.length > 0 && { edits: answer.edits }),
        fingerprint: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(check.id, answer.at.file, answer.route, message),
    };
}
function internal(check, error, file) {
    const start = { line: 1, column: 1 };
    const detail = error instanceof Error ? error.message : String(error);
    return {
        check: 'internal',
        severity: 'error',
        message: 'internal',
        values: { check: check.id, detail },
        at: { file, start, end: start },
        fingerprint: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)('internal', file, [check.id], detail),
    };
}


/***/ }),

/***/ 1841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ declaredEnvironment)
});

// EXTERNAL MODULE: ./build/catalog/curated-environments.js
var curated_environments = __nccwpck_require__(9557);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __nccwpck_require__(5096);
// EXTERNAL MODULE: ./build/checks/references.js
var references = __nccwpck_require__(7140);
// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./build/checks/environment/curated-reference.js




/**
 * A curated environment is named by its path in the registry `azureml`. That a path is whole, and that Kubernetes takes
 * none, is contract/reference; this is about the short forms, which the client accepts and does not look up.
 */
const curatedReference = (0,check/* defineCheck */.qH)({
    id: 'environment/curated-reference',
    needs: 'files',
    confidence: 'likely',
    severity: 'notice',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const { environment, isManaged } = document;
        if (environment.form !== 'reference')
            return;
        const reference = (0,references/* parseReference */.F)(environment.text);
        if (reference.form !== 'workspace')
            return;
        const { name, version, label } = reference;
        if (name.startsWith(curated_environments/* OLD_CURATED_PREFIX */.oh)) {
            const isWhole = Boolean(version) || Boolean(label);
            const message = !isWhole ? 'no-version' : isManaged ? 'old-name' : 'old-name-kubernetes';
            const options = { message, values: { name: (0,shown/* shown */.S)(name) } };
            yield (0,check/* problem */.CC)(document, 'environment', isWhole ? options : { ...options, severity: 'warning' });
        }
        else if (isManaged && curated_environments/* CURATED_ENVIRONMENTS */.gz.includes(name)) {
            // Somebody may have registered an own environment under the same name.
            const place = version ? `versions/${(0,shown/* shown */.S)(version)}` : 'labels/latest';
            const path = `azureml://registries/azureml/environments/${name}/${place}`;
            yield (0,check/* problem */.CC)(document, 'environment', { message: 'in-registry', values: { name, path } });
        }
    },
});

// EXTERNAL MODULE: ./build/checks/environment/image.js
var environment_image = __nccwpck_require__(2207);
;// CONCATENATED MODULE: ./build/checks/environment/image-reference.js



/** The image's name is one that Docker can read; any other ends as an image that cannot be downloaded (ERR_1200). */
const imageReference = (0,check/* defineCheck */.qH)({
    id: 'environment/image-reference',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_1200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const found = (0,environment_image/* imageOf */.d)(document);
        if (found === undefined || !('fault' in found.reading))
            return;
        const { fault, part } = found.reading;
        // contract/environment-definition: an empty image is none.
        if (fault === 'empty')
            return;
        const values = { image: (0,shown/* shown */.S)(found.text), part: (0,shown/* shown */.S)(part), better: (0,shown/* shown */.S)(part.toLowerCase()) };
        yield (0,check/* problem */.CC)(found.view, 'image', { message: fault, values });
    },
});

// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __nccwpck_require__(6247);
;// CONCATENATED MODULE: ./build/checks/environment/image-tag.js




/** The image is pinned: a tag other than `latest`, or a digest. */
const imageTag = (0,check/* defineCheck */.qH)({
    id: 'environment/image-tag',
    needs: 'files',
    confidence: 'certain',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const found = (0,environment_image/* imageOf */.d)(document);
        if (found === undefined || 'fault' in found.reading)
            return;
        const { registry, tag, digest } = found.reading.image;
        if (digest !== undefined || (tag !== undefined && tag !== 'latest'))
            return;
        const values = { image: (0,shown/* shown */.S)(found.text), untagged: (0,shown/* shown */.S)(found.text.replace(/:latest$/, '')) };
        if ((0,reference/* kindOfRegistry */.zr)(registry) === 'microsoft') {
            // Microsoft's own documents write `:latest`, and support ends for tags half a year older than it.
            yield (0,check/* problem */.CC)(found.view, 'image', { message: 'microsoft', severity: 'notice', values });
        }
        else
            yield (0,check/* problem */.CC)(found.view, 'image', { message: tag === undefined ? 'no-tag' : 'latest', values });
    },
});

// EXTERNAL MODULE: ./build/secrets/look.js + 1 modules
var secrets_look = __nccwpck_require__(9351);
;// CONCATENATED MODULE: ./build/checks/environment/plain-secret.js



/**
 * No environment variable holds a secret in plain text: whoever may read the deployment reads it (yaml-contract:
 * variables are part of the definition), and so does everybody with the repository. The value is in no finding, and
 * the finding points at the key.
 */
const plainSecret = (0,check/* defineCheck */.qH)({
    id: 'environment/plain-secret',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        for (const { key, value } of document.entries('environment_variables')) {
            if (value.kind !== 'scalar' || value.placeholder)
                continue;
            const look = (0,secrets_look/* lookOf */.L)(key.text, value.text);
            if (look === undefined)
                continue;
            const values = { name: (0,shown/* shown */.S)(key.text), ...(look.by === 'value' && { what: look.what }) };
            const path = ['environment_variables', key.text];
            yield (0,check/* problem */.CC)(document, path, { part: 'key', message: look.by === 'value' ? 'value' : '', values });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/environment/private-registry.js




/**
 * The image comes from Azure Container Registry or from a public registry: other private ones are not supported, since
 * the API takes no registry credentials (how-to-troubleshoot-online-endpoints.md, 10/06/2025). No name tells whether
 * a registry is private, hence a warning. Managed only: the nodes of an own cluster may hold credentials of their own.
 */
const privateRegistry = (0,check/* defineCheck */.qH)({
    id: 'environment/private-registry',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_1200',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document }) {
        const found = (0,environment_image/* imageOf */.d)(document);
        if (found === undefined || 'fault' in found.reading)
            return;
        const { registry } = found.reading.image;
        const kind = (0,reference/* kindOfRegistry */.zr)(registry);
        if (kind !== 'local' && kind !== 'other')
            return;
        const values = { image: (0,shown/* shown */.S)(found.text), registry: (0,shown/* shown */.S)(registry) };
        yield (0,check/* problem */.CC)(found.view, 'image', { message: kind === 'local' ? 'local' : '', values });
    },
});

;// CONCATENATED MODULE: ./build/checks/environment/variable-value.js



/**
 * The container sees of each environment variable what is written. What YAML reads as another type, the client turns
 * into text with Python's `str` (azure-ai-ml 1.34.0, run: `NO` arrives as `False`, `3.10` as `3.1`, a mapping as
 * Python source, nothing as null).
 */
const variableValue = (0,check/* defineCheck */.qH)({
    id: 'environment/variable-value',
    needs: 'files',
    confidence: 'likely',
    severity: 'notice',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        for (const entry of document.entries('environment_variables')) {
            yield* judgeName(document, entry);
            yield* judgeValue(document, entry);
        }
    },
});
function* judgeName(document, { key }) {
    const seen = pythonText(key);
    if (seen === undefined || seen === '' || seen === key.text)
        return;
    const values = { name: (0,shown/* shown */.S)(key.text), seen };
    const path = ['environment_variables', key.text];
    yield (0,check/* problem */.CC)(document, path, { part: 'key', message: 'name', severity: 'warning', values });
}
function* judgeValue(document, { key, value }) {
    const path = ['environment_variables', key.text];
    const name = (0,shown/* shown */.S)(key.text);
    if (value.kind !== 'scalar') {
        const what = value.kind === 'mapping' ? 'a mapping' : 'a list';
        const options = { part: 'key', severity: 'warning', values: { name, what } };
        yield (0,check/* problem */.CC)(document, path, { ...options, message: 'nested' });
    }
    else if (value.type === 'null') {
        yield (0,check/* problem */.CC)(document, path, { part: 'key', message: 'null', severity: 'warning', values: { name } });
    }
    else if (value.type === 'binary') {
        yield (0,check/* problem */.CC)(document, path, { part: 'key', message: 'binary', severity: 'warning', values: { name } });
    }
    else {
        const seen = pythonText(value);
        if (seen === undefined || seen === value.text || isSameNumber(value))
            return;
        // environment/plain-secret lets numbers pass; here one would be printed.
        const isSecret = (0,secrets_look/* promiseOf */.t)(key.text) !== undefined;
        const values = isSecret ? { name } : { name, text: (0,shown/* shown */.S)(value.text), seen };
        yield (0,check/* problem */.CC)(document, path, {
            part: isSecret ? 'key' : 'value',
            message: isSecret ? 'hidden' : value.type,
            values,
        });
    }
}
/** What Python's `str` makes of a scalar; undefined where it is text already, or where only Python could say. */
function pythonText({ type, value, text, placeholder }) {
    if (placeholder)
        return undefined;
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    // A date alone stays as it is; a time gets Python's form, which the message describes.
    if (type === 'date')
        return /^\d{4}-\d\d-\d\d$/.test(text) ? text : '';
    if (typeof value !== 'number')
        return undefined;
    if (!Number.isFinite(value))
        return undefined;
    if (type === 'integer')
        return Number.isSafeInteger(value) ? String(value) : undefined;
    return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
/**
 * Another spelling that a program reads as the same number: `+5`, `0.50`, `1.0e-7`. Not `3.10`, which is a version
 * as likely as not, nor `010`, which YAML reads as eight.
 */
function isSameNumber({ type, text }) {
    if (type === 'integer')
        return /^\+[1-9]\d*$/.test(text);
    return type === 'float' && !/^[1-9]\d*\.\d*0$|_|:/.test(text);
}

;// CONCATENATED MODULE: ./build/checks/environment/declared.js






const declaredEnvironment = [
    imageReference,
    imageTag,
    privateRegistry,
    curatedReference,
    plainSecret,
    variableValue,
];


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imageOf)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6247);

/** Undefined where there is none to judge: a registered environment, a build, a placeholder. */
function imageOf({ environment, }) {
    if (environment.form !== 'inline')
        return undefined;
    const { view } = environment;
    const text = view.string('image');
    return text === undefined ? undefined : { view, text, reading: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readImage */ .AM)(text) };
}


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isObstacle)
/* harmony export */ });
const OBSTACLES = new Set([
    ...['no-credentials', 'no-workspace', 'forbidden', 'not-found', 'offline'],
    ...['throttled', 'unavailable', 'timeout', 'bad-answer'],
]);
function isObstacle({ reason }) {
    return OBSTACLES.has(reason);
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ gitIgnoredBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(298);
/* harmony import */ var _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3928);
/** Whether git would leave a path out of a commit: then a checkout cannot have it, and something else must make it. */



const MAX_BYTES = 1_000_000;
/** @returns the `.gitignore` that says so, for display; undefined where none does or no repository is known */
function gitIgnoredBy(files, from, path) {
    const repository = files.repositoryOf(from);
    if (repository === undefined || path === repository || !(0,_documents_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(repository, path))
        return undefined;
    // The nearest file that has a word on it decides; what is below an ignored folder is ignored with it.
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); (0,_documents_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(repository, folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const verdict = verdictOf(folder, path);
        if (verdict?.unignored)
            return undefined;
        if (verdict?.ignored)
            return files.display((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.gitignore'));
        if (folder === repository)
            break;
    }
    return undefined;
}
function verdictOf(folder, path) {
    const read = (0,_documents_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.gitignore'), MAX_BYTES);
    if (!('text' in read))
        return undefined;
    const rules = ignore__WEBPACK_IMPORTED_MODULE_1__({ ignorecase: false }).add(read.text);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const asFile = rules.test(name);
    // Nothing is there, so it could be either; `models/` with its slash is meant for a folder.
    return asFile.ignored || asFile.unignored ? asFile : rules.test(`${name}/`);
}


/***/ }),

/***/ 7368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ paths)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/catalog/script-files.js
/**
 * Kinds of files, by the endings of their names; facts of 2026-11.
 *
 * In another language than Python. `.R` and `.sh` are named as scoring scripts in public repositories
 * (Azure/azureml-examples, custom-container/r); the others are the languages and formats that lie next to them.
 */
const FOREIGN_SCRIPTS = [
    ...[
        '.r',
        '.sh',
        '.bash',
        '.ps1',
        '.bat',
        '.js',
        '.mjs',
        '.ts',
        '.java',
        '.jar',
        '.jl',
        '.cs',
        '.go',
        '.rb',
        '.pl',
        '.scala',
    ],
    ...['.ipynb', '.yml', '.yaml', '.json', '.toml', '.txt', '.md', '.whl', '.zip', '.tar', '.gz'],
];
/**
 * Endings of files that hold a trained model: what a model folder is uploaded for. By what the frameworks of the
 * public samples write (scikit-learn, XGBoost, LightGBM, ONNX, PyTorch, TensorFlow, Keras, Hugging Face).
 */
const MODEL_FILES = [
    ...['.pkl', '.pickle', '.joblib', '.sav', '.onnx', '.pt', '.pth', '.mar', '.h5', '.hdf5', '.keras', '.pb'],
    ...['.safetensors', '.bin', '.gguf', '.ubj', '.cbm', '.pmml', '.plan', '.engine', '.tflite'],
];

// EXTERNAL MODULE: ./build/checks/check.js
var check = __nccwpck_require__(5096);
// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __nccwpck_require__(389);
// EXTERNAL MODULE: ./build/checks/paths/lost.js
var lost = __nccwpck_require__(6885);
// EXTERNAL MODULE: ./build/checks/paths/places.js
var paths_places = __nccwpck_require__(6099);
// EXTERNAL MODULE: ./build/checks/paths/upload-rules.js
var upload_rules = __nccwpck_require__(6276);
;// CONCATENATED MODULE: ./build/checks/paths/amlignore.js







/** A model folder of more files than this is not searched to the end. */
const ENOUGH_FILES = 2_000;
/**
 * What the deployment needs is not left out of the upload: the client skips what `.amlignore` names, or `.gitignore`
 * where there is none, in the top of the folder that it uploads. The file is here, and not in the container.
 */
const amlignore = (0,check/* defineCheck */.qH)({
    id: 'paths/amlignore',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const script = (0,paths_places/* scoringScript */.B6)(document, files);
        if (script !== undefined)
            yield* oneFile(files, script, 'script');
        const dockerfile = (0,paths_places/* writtenDockerfile */.ks)(document, files) ?? (0,paths_places/* defaultDockerfile */.e)(document, files);
        if (dockerfile !== undefined)
            yield* oneFile(files, dockerfile, 'dockerfile');
        yield* model(files, document);
    },
});
function* oneFile(files, place, message) {
    const look = files.look(place.base, place.written);
    const rules = (0,upload_rules/* uploadRules */.Ds)(files, place.base);
    if (look.kind !== 'file' || rules === undefined)
        return;
    const name = (0,lost/* pathFrom */.Iw)(place.base, look.path);
    // A script outside of its folder is not uploaded anyway, which paths/scoring-script says.
    const rule = name.startsWith('../') ? undefined : rules.leavesOut(name);
    if (rule !== undefined)
        yield left(files, place, message, rules, rule, name);
}
function* model(files, document) {
    const place = (0,paths_places/* modelPath */.LH)(document);
    if (place === undefined || (0,paths_places/* isAddress */.PW)(place.written))
        return;
    const folder = files.look(place.base, place.written);
    const rules = folder.kind === 'folder' ? (0,upload_rules/* uploadRules */.Ds)(files, folder.path) : undefined;
    if (rules === undefined)
        return;
    const names = files
        .filesBelow(folder.path, ENOUGH_FILES)
        .map(file => file.name)
        .sort();
    for (const name of names.filter(isNeeded)) {
        const rule = rules.leavesOut(name);
        if (rule === undefined)
            continue;
        // A model may well leave out a copy of itself; that a .gitignore was meant for the upload, hardly anybody means.
        const isSure = name === 'MLmodel' || !names.some(other => isNeeded(other) && rules.leavesOut(other) === undefined);
        if (isSure || rules.name === '.gitignore') {
            const found = left(files, place, 'model', rules, rule, name);
            yield isSure ? found : { ...found, severity: 'warning' };
            return;
        }
    }
}
function isNeeded(name) {
    return name === 'MLmodel' || MODEL_FILES.includes((0,external_node_path_.extname)(name).toLowerCase());
}
function left(files, place, message, rules, rule, name) {
    const values = {
        ...(0,lost/* valuesOf */.sm)(files, place),
        name,
        rule: (0,shown/* shown */.S)(rule.text),
        rules: rules.source.file,
        rulesName: rules.name,
    };
    const related = [{ message: 'paths/amlignore/rule', at: rule.at }];
    // Without its Dockerfile an image is not built at all; without the others it is, and its container crashes.
    const code = message === 'dockerfile' ? undefined : 'ERR_2200';
    return (0,check/* problem */.CC)(place.view, place.path, { message, values, related, ...(code && { code }) });
}

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __nccwpck_require__(1046);
;// CONCATENATED MODULE: ./build/checks/paths/build-context.js






/** As far as a folder is counted: fifty times what the documents allow. */
const build_context_ENOUGH_FILES = 50 * limits/* LIMITS */.b.buildContextFiles.max;
const MEGABYTE = 1_000_000;
/** `environment.build.path` is a folder that is there, and small enough to be a build context. */
const buildContextExists = (0,check/* defineCheck */.qH)({
    id: 'paths/build-context',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const place = (0,paths_places/* buildContext */.gC)(document);
        if (place === undefined)
            return;
        const values = (0,lost/* valuesOf */.sm)(files, place);
        if ((0,paths_places/* isAddress */.PW)(place.written)) {
            yield (0,check/* problem */.CC)(place.view, place.path, { message: 'address', values });
            return;
        }
        const gone = (0,lost/* lost */.DU)(files, place);
        const { kind, path } = files.look(place.base, place.written);
        if (gone !== undefined)
            yield (0,lost/* lostProblem */.yj)(place, gone);
        // The client takes a file, too; a build has no use for a context that is one.
        else if (kind === 'file')
            yield (0,check/* problem */.CC)(place.view, place.path, {
                message: 'file',
                values: { ...values, better: (0,lost/* pathFrom */.Iw)(place.base, (0,external_node_path_.dirname)(path)) },
            });
        else
            yield* tooMuch(files, place, path);
    },
});
function* tooMuch(files, place, folder) {
    const uploaded = (0,upload_rules/* uploadedFiles */.kT)(files, folder, build_context_ENOUGH_FILES);
    const bytes = uploaded.reduce((sum, file) => sum + file.bytes, 0);
    const maxFiles = limits/* LIMITS */.b.buildContextFiles.max;
    const maxBytes = limits/* LIMITS */.b.buildContextBytes.max;
    if (uploaded.length <= maxFiles && bytes <= maxBytes)
        return;
    const megabytes = (bytes / MEGABYTE).toFixed(1);
    const values = {
        ...(0,lost/* valuesOf */.sm)(files, place),
        files: uploaded.length,
        megabytes,
        maxFiles,
        maxMegabytes: maxBytes / MEGABYTE,
    };
    yield (0,check/* problem */.CC)(place.view, place.path, { message: 'too-much', severity: 'warning', values });
}

;// CONCATENATED MODULE: ./build/checks/paths/code-folder.js




/**
 * `code_configuration.code` is a folder that is there: the client opens `<code>/<scoring_script>` before anything
 * else (azure-ai-ml 1.34.0 `_utils/_endpoint_utils.py`, `validate_scoring_script`) and then uploads the whole folder.
 */
const codeFolderExists = (0,check/* defineCheck */.qH)({
    id: 'paths/code-folder',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const place = (0,paths_places/* codeFolder */.O8)(document);
        if (place === undefined)
            return;
        if ((0,paths_places/* isAddress */.PW)(place.written)) {
            yield (0,check/* problem */.CC)(place.view, place.path, { message: 'address', values: (0,lost/* valuesOf */.sm)(files, place) });
            return;
        }
        const gone = (0,lost/* lost */.DU)(files, place);
        if (gone !== undefined)
            yield (0,lost/* lostProblem */.yj)(place, gone);
        else
            yield* judge(files, place, document);
    },
});
function* judge(files, place, document) {
    const { kind, path } = files.look(place.base, place.written);
    const values = (0,lost/* valuesOf */.sm)(files, place);
    if (kind === 'file') {
        yield (0,check/* problem */.CC)(place.view, place.path, {
            message: 'file',
            values: { ...values, better: (0,lost/* pathFrom */.Iw)(place.base, (0,external_node_path_.dirname)(path)) },
        });
        return;
    }
    const message = isRepository(files, path)
        ? 'repository'
        : path === document.folder
            ? 'own-folder'
            : undefined;
    // Who wrote an .amlignore has thought of what goes up.
    if (message === undefined || files.look(path, '.amlignore').kind === 'file')
        return;
    yield (0,check/* problem */.CC)(place.view, place.path, { message, severity: 'warning', values });
}
function isRepository(files, folder) {
    const { kind } = files.look(folder, '.git');
    // A worktree and a submodule have a file there.
    return kind === 'folder' || kind === 'file';
}

;// CONCATENATED MODULE: ./build/checks/paths/conda-file.js



/** `conda_file` as text names a file that is there: the client reads it when it loads the deployment. */
const condaFileExists = (0,check/* defineCheck */.qH)({
    id: 'paths/conda-file',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const place = (0,paths_places/* condaFile */.co)(document);
        if (place === undefined)
            return;
        const values = (0,lost/* valuesOf */.sm)(files, place);
        if ((0,paths_places/* isAddress */.PW)(place.written)) {
            yield (0,check/* problem */.CC)(place.view, place.path, { message: 'address', values });
            return;
        }
        const gone = (0,lost/* lost */.DU)(files, place);
        if (gone !== undefined)
            yield (0,lost/* lostProblem */.yj)(place, gone);
        else if (files.look(place.base, place.written).kind === 'folder')
            yield (0,check/* problem */.CC)(place.view, place.path, { message: 'folder', values });
    },
});

// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __nccwpck_require__(3928);
;// CONCATENATED MODULE: ./build/checks/paths/dockerfile.js





/**
 * The Dockerfile of `environment.build` is in the context, with exactly this name. The client does not look; the
 * build in Azure does, minutes later.
 */
const dockerfileExists = (0,check/* defineCheck */.qH)({
    id: 'paths/dockerfile',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const written = (0,paths_places/* writtenDockerfile */.ks)(document, files);
        const byDefault = (0,paths_places/* defaultDockerfile */.e)(document, files);
        if (written !== undefined)
            yield* dockerfile_judge(files, written);
        else if (byDefault !== undefined)
            yield* judgeDefault(files, byDefault);
    },
});
function* judgeDefault(files, place) {
    const why = (0,lost/* lost */.DU)(files, place);
    if (why === undefined)
        return;
    // `Dockerfile.gpu`, `dockerfile`: something like it is there.
    const isNear = why.message === 'other-case' || why.message === 'did-you-mean';
    const message = isNear ? 'other-default' : 'missing-default';
    yield (0,check/* problem */.CC)(place.view, place.path, { message, values: why.values });
}
function* dockerfile_judge(files, place) {
    const { view, path, base, written } = place;
    const values = (0,lost/* valuesOf */.sm)(files, place);
    if ((0,lost/* isAbsolutePath */.Z1)(written) || !(0,file_tree/* isInside */.FK)(base, (0,external_node_path_.resolve)(base, written))) {
        yield (0,check/* problem */.CC)(view, path, { message: 'outside-context', values });
        return;
    }
    const why = (0,lost/* lost */.DU)(files, place);
    if (why === undefined) {
        if (files.look(base, written).kind === 'folder')
            yield (0,check/* problem */.CC)(view, path, { message: 'folder', values });
        return;
    }
    const fromYaml = files.look(view.folder, written);
    if (fromYaml.kind === 'file' && (0,file_tree/* isInside */.FK)(base, fromYaml.path)) {
        yield (0,check/* problem */.CC)(view, path, {
            message: 'repeats-context',
            values: { ...values, better: (0,lost/* pathFrom */.Iw)(base, fromYaml.path) },
        });
        // The build runs on Linux, whatever the machine that uploads.
    }
    else
        yield { ...(0,lost/* lostProblem */.yj)(place, why), severity: 'error' };
}

;// CONCATENATED MODULE: ./build/checks/paths/environment-file.js



/** `environment: file:<path>` names a file that is there and holds an environment (azure-ai-ml 1.34.0 `YamlFileSchema`). */
const environmentFileExists = (0,check/* defineCheck */.qH)({
    id: 'paths/environment-file',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const place = (0,paths_places/* environmentFile */.qU)(document);
        if (place === undefined)
            return;
        // Even a file that was read here may have another letter case, which another disk would tell apart.
        const gone = (0,lost/* lost */.DU)(files, place);
        const why = failure(document);
        if (why === 'outside')
            yield (0,check/* notChecked */.lb)(document, 'environment', 'unknown-content', {
                message: 'outside',
                values: (0,lost/* valuesOf */.sm)(files, place),
            });
        else if (gone !== undefined)
            yield (0,lost/* lostProblem */.yj)(place, gone);
        else if (why !== undefined) {
            const isFolder = files.look(place.base, place.written).kind === 'folder';
            yield (0,check/* problem */.CC)(document, 'environment', {
                message: isFolder ? 'folder' : why,
                values: (0,lost/* valuesOf */.sm)(files, place),
            });
        }
    },
});
function failure({ environment, }) {
    return environment.form === 'file' ? environment.file.kind : undefined;
}

// EXTERNAL MODULE: ./build/checks/paths/git-ignored.js
var git_ignored = __nccwpck_require__(596);
;// CONCATENATED MODULE: ./build/checks/paths/model.js






/** A model folder of more files than this is not searched to the end. */
const model_ENOUGH_FILES = 2_000;
/** A Git LFS pointer is three lines of text; the specification allows 1,024 bytes. */
const MAX_POINTER_BYTES = 1_024;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;
/**
 * `model.path` is there, or is an address that the client passes on. A model without a name is hashed when the
 * deployment is loaded and must be there then (azure-ai-ml 1.34.0 `_artifacts/model.py`); one with a name is uploaded
 * later, and may be made by an earlier step of the job.
 */
const modelExists = (0,check/* defineCheck */.qH)({
    id: 'paths/model',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const place = (0,paths_places/* modelPath */.LH)(document);
        if (place === undefined)
            return;
        if ((0,paths_places/* isAddress */.PW)(place.written)) {
            yield* address(files, place);
            return;
        }
        const gone = (0,lost/* lost */.DU)(files, place);
        if (gone !== undefined)
            yield missing(files, place, gone);
        else
            yield* content(files, place);
    },
});
/** What the client passes on as it stands (`is_url`, `is_mlflow_uri`) is right, if there is a name: contract/model-definition. */
function* address(files, place) {
    const values = (0,lost/* valuesOf */.sm)(files, place);
    const { view, path, written } = place;
    const isPassedOn = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(written) || /^runs:/i.test(written);
    if (/^azureml:[^/]/.test(written))
        yield (0,check/* problem */.CC)(view, path, { message: 'reference', values });
    else if (/^\/subscriptions\//i.test(written))
        yield (0,check/* problem */.CC)(view, path, { message: 'arm-id', values });
    else if (!isPassedOn)
        yield (0,check/* problem */.CC)(view, path, { message: 'no-address', values });
}
function isUnnamed(view) {
    return !view.isTemplate('name') && !view.string('name') && !view.isGiven('version');
}
/** Surely wrong, or perhaps made before the deploy: what is certain wherever the file is read stays an error. */
function missing(files, place, gone) {
    if (gone.message !== 'missing' && gone.message !== 'did-you-mean')
        return (0,lost/* lostProblem */.yj)(place, gone);
    const { path } = files.look(place.base, place.written);
    const ignoredBy = (0,git_ignored/* gitIgnoredBy */.M)(files, place.view.source.path, path);
    if (ignoredBy !== undefined) {
        return (0,check/* problem */.CC)(place.view, place.path, {
            message: 'made-by-job',
            severity: 'warning',
            values: { ...gone.values, ignoredBy },
        });
    }
    if (gone.message === 'did-you-mean')
        return { ...(0,lost/* lostProblem */.yj)(place, gone), ...(!isUnnamed(place.view) && { severity: 'warning' }) };
    if (isUnnamed(place.view))
        return (0,lost/* lostProblem */.yj)(place, gone);
    return (0,check/* problem */.CC)(place.view, place.path, {
        message: 'missing-named',
        severity: 'warning',
        values: gone.values,
    });
}
/** There, but not the model: an empty folder, or what Git LFS leaves in a checkout without it. */
function* content(files, place) {
    const { kind, path } = files.look(place.base, place.written);
    // What lies outside of the repository is not read.
    if (files.leavesRepository(place.view.source.path, path) === true)
        return;
    const below = kind === 'folder' ? files.filesBelow(path, model_ENOUGH_FILES) : [{ name: (0,external_node_path_.basename)(path), path, bytes: 0 }];
    const values = (0,lost/* valuesOf */.sm)(files, place);
    const pointer = below.find(file => file.bytes <= MAX_POINTER_BYTES && isPointer(file.path));
    if (below.length === 0)
        yield (0,check/* problem */.CC)(place.view, place.path, { message: 'empty', severity: 'warning', values });
    else if (pointer !== undefined) {
        yield (0,check/* problem */.CC)(place.view, place.path, {
            message: 'lfs-pointer',
            values: { ...values, pointer: files.display(pointer.path) },
        });
    }
}
function isPointer(path) {
    const read = (0,file_tree/* readText */.yR)(path, MAX_POINTER_BYTES);
    return 'text' in read && LFS_POINTER.test(read.text);
}

;// CONCATENATED MODULE: ./build/checks/paths/outside-repository.js




/** What a deployment needs lies in its repository: what does not is on this machine, and perhaps on no other. */
const outsideRepository = (0,check/* defineCheck */.qH)({
    id: 'paths/outside-repository',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        // A path that leads nowhere is its own check's finding.
        const places = placesOf(document).filter(place => !(0,paths_places/* isAddress */.PW)(place.written) && (0,lost/* lost */.DU)(files, place) === undefined);
        for (const place of places)
            yield* outside_repository_judge(files, place);
        const unknown = places.find(place => isBeyondFolder(files, place));
        if (unknown === undefined || files.repositoryOf(document.source.path) !== undefined)
            return;
        yield (0,check/* notChecked */.lb)(unknown.view, unknown.path, 'no-repository', {
            message: 'unknown',
            values: (0,lost/* valuesOf */.sm)(files, unknown),
        });
    },
});
function placesOf(document) {
    const places = [paths_places/* codeFolder */.O8, paths_places/* condaFile */.co, paths_places/* buildContext */.gC, paths_places/* modelPath */.LH, paths_places/* environmentFile */.qU].map(place => place(document));
    return places.filter(place => place !== undefined);
}
function isBeyondFolder(files, { base, written }) {
    return !(0,lost/* isAbsolutePath */.Z1)(written) && !(0,file_tree/* isInside */.FK)(base, files.look(base, written).path);
}
function* outside_repository_judge(files, place) {
    const { view, path, base, written } = place;
    const target = files.look(base, written).path;
    const values = { ...(0,lost/* valuesOf */.sm)(files, place), better: (0,lost/* pathFrom */.Iw)(base, target) };
    if (files.leavesRepository(view.source.path, target) === true) {
        const message = (0,lost/* isAbsolutePath */.Z1)(written) ? 'absolute-outside' : (0,file_tree/* isInside */.FK)(base, target) ? 'link' : '';
        yield (0,check/* problem */.CC)(view, path, { message, values });
    }
    else if ((0,lost/* isAbsolutePath */.Z1)(written))
        yield (0,check/* problem */.CC)(view, path, { message: 'absolute', values });
}

// EXTERNAL MODULE: ./build/checks/references.js
var references = __nccwpck_require__(7140);
;// CONCATENATED MODULE: ./build/checks/paths/scoring-script.js







/** Nobody writes a scoring script as long as this; a file that is, is not read. */
const MAX_SCRIPT_BYTES = 10_000_000;
/**
 * `<code>/<scoring_script>` is a Python file, in the code folder, with exactly this name. The client opens it and
 * parses it as Python in UTF-8 (azure-ai-ml 1.34.0 `validate_scoring_script`); the container opens it again, on Linux.
 */
const scoringScriptExists = (0,check/* defineCheck */.qH)({
    id: 'paths/scoring-script',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const code = document.string('code_configuration.code');
        if (code !== undefined && (0,references/* isCodeAsset */.K)(code) && document.isGiven('code_configuration.scoring_script')) {
            yield (0,check/* notChecked */.lb)(document, 'code_configuration.scoring_script', 'unknown-content', {
                message: 'registered',
            });
        }
        const place = (0,paths_places/* scoringScript */.B6)(document, files);
        if (place === undefined)
            return;
        const problemOfPath = misplaced(files, place) ?? gone(files, place);
        if (problemOfPath !== undefined)
            yield problemOfPath;
        else
            yield* scoring_script_judge(files, place, document);
    },
});
/** Only the code folder goes up, and in the container it lies elsewhere. */
function misplaced(files, place) {
    const values = (0,lost/* valuesOf */.sm)(files, place);
    const isOutside = !(0,file_tree/* isInside */.FK)(place.base, (0,external_node_path_.resolve)(place.base, place.written));
    if (!(0,lost/* isAbsolutePath */.Z1)(place.written) && !isOutside)
        return undefined;
    return (0,check/* problem */.CC)(place.view, place.path, { message: isOutside ? 'outside-code' : 'absolute', values });
}
function gone(files, place) {
    const why = (0,lost/* lost */.DU)(files, place);
    if (why === undefined)
        return undefined;
    const fromYaml = files.look(place.view.folder, place.written);
    if (fromYaml.kind === 'file' && (0,file_tree/* isInside */.FK)(place.base, fromYaml.path)) {
        const better = (0,lost/* pathFrom */.Iw)(place.base, fromYaml.path);
        return (0,check/* problem */.CC)(place.view, place.path, { message: 'repeats-code', values: { ...why.values, better } });
    }
    // The container is Linux, whatever the machine that uploads.
    return { ...(0,lost/* lostProblem */.yj)(place, why), severity: 'error' };
}
function* scoring_script_judge(files, place, document) {
    const { kind, path } = files.look(place.base, place.written);
    const values = { ...(0,lost/* valuesOf */.sm)(files, place), script: files.display(path), extension: (0,external_node_path_.extname)(path) };
    if (kind === 'folder')
        yield (0,check/* problem */.CC)(place.view, place.path, { message: 'folder', values });
    else if (!/\.py$/i.test(path))
        yield notPython(place, values, document);
    // What lies outside of the repository is not read.
    else if (files.leavesRepository(place.view.source.path, path) !== true) {
        const read = (0,file_tree/* readText */.yR)(path, MAX_SCRIPT_BYTES);
        if (!('problem' in read) || read.problem === 'too-large')
            return;
        const message = read.problem === 'not-utf8' ? 'not-utf8' : 'unreadable';
        yield (0,check/* problem */.CC)(place.view, place.path, { message, values: { ...values, detail: read.detail } });
    }
}
/** An own container may run anything, but then the client must be told not to look. */
function notPython(place, values, document) {
    const { environment } = document;
    const isOwnContainer = environment.form === 'inline' && environment.view.has('inference_config');
    const isForeign = FOREIGN_SCRIPTS.includes((0,external_node_path_.extname)(values.script ?? '').toLowerCase());
    // What has no ending that says otherwise may parse as Python.
    const severity = isOwnContainer || !isForeign ? 'warning' : 'error';
    return (0,check/* problem */.CC)(place.view, place.path, { message: 'not-python', severity, values });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/documents/folder-size.js
/** How much lies below a folder, as far as a bounded look tells: bounded by a count, so that each machine sees the same. */


/** Links to folders are not followed: they may lead round in a circle. */
function sizeOf(top, bounds) {
    const size = { files: 0, bytes: 0, marked: [], isComplete: true };
    let seen = 0;
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for (const entry of list(top, folder)) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            seen += 1;
            if (seen > bounds.maxEntries)
                return { ...size, isComplete: false };
            if (entry.isDirectory()) {
                open.push(name);
                continue;
            }
            if (!bounds.isLeftOut(name))
                add(size, folder, bytesOf((0,external_node_path_.join)(top, name)), entry.name === bounds.mark);
        }
    }
    return size;
}
function add(size, folder, bytes, isMark) {
    if (bytes === undefined)
        return;
    size.files += 1;
    size.bytes += bytes;
    if (isMark)
        size.marked.push(folder);
}
/** Bytes of a file; undefined for what is none, or not for us to see. */
function bytesOf(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() ? stats.size : undefined;
    }
    catch {
        return undefined;
    }
}
function list(top, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(top, folder), { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/checks/compute/vm-size.js
var vm_size = __nccwpck_require__(9359);
;// CONCATENATED MODULE: ./build/checks/paths/size.js








/** As far as a folder is measured; a message says "at least". */
const MAX_ENTRIES = 20_000;
/** What makes a folder a virtual environment of Python (PEP 405). */
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg';
const size_MEGABYTE = 1_000_000;
const GIBIBYTE = 2 ** 30;
/** What the system, the server and the libraries take besides the model: a guess on the low side. */
const HEADROOM_GIB = 1;
/**
 * The code and the model are of a size that can be uploaded, and that the machine can hold: a model larger than the
 * memory is an estimate of a container that is killed when it loads it (ERR_2200).
 */
const size = (0,check/* defineCheck */.qH)({
    id: 'paths/size',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        yield* code(document, files);
        yield* size_model(document, files);
    },
});
function* code(document, files) {
    const place = (0,paths_places/* codeFolder */.O8)(document);
    const measured = place && measure(files, place);
    if (place === undefined || measured === undefined)
        return;
    const values = {
        ...(0,lost/* valuesOf */.sm)(files, place),
        files: measured.files,
        megabytes: (Math.floor(measured.bytes / (size_MEGABYTE / 10)) / 10).toFixed(1),
        maxFiles: limits/* LIMITS */.b.codeFiles.max,
        maxMegabytes: limits/* LIMITS */.b.codeBytes.max / size_MEGABYTE,
    };
    const [venv] = measured.marked.sort();
    if (venv !== undefined) {
        yield (0,check/* problem */.CC)(place.view, place.path, {
            message: 'virtual-environment',
            values: { ...values, venv: (0,shown/* shown */.S)(venv || '.') },
        });
    }
    else if (measured.bytes > limits/* LIMITS */.b.codeBytes.max)
        yield (0,check/* problem */.CC)(place.view, place.path, { message: 'code', values });
    else if (measured.files > limits/* LIMITS */.b.codeFiles.max) {
        yield (0,check/* problem */.CC)(place.view, place.path, { message: 'code', severity: 'notice', values });
    }
}
function* size_model(document, files) {
    const place = (0,paths_places/* modelPath */.LH)(document);
    const measured = place && measure(files, place);
    if (place === undefined || measured === undefined)
        return;
    const values = { ...(0,lost/* valuesOf */.sm)(files, place), files: measured.files, maxFiles: limits/* LIMITS */.b.modelFiles.max };
    if (measured.files > limits/* LIMITS */.b.modelFiles.max) {
        yield (0,check/* problem */.CC)(place.view, place.path, { message: 'model-files', values });
    }
    yield* memory(document, place, measured.bytes, values);
}
function* memory(document, place, bytes, values) {
    const reading = document.isManaged ? (0,vm_size/* sizeOf */.$d)(document) : undefined;
    if (reading?.kind !== 'listed')
        return;
    const { name, memoryGiB } = reading.size;
    const gibibytes = bytes / GIBIBYTE;
    if (gibibytes + HEADROOM_GIB <= memoryGiB)
        return;
    yield (0,check/* problem */.CC)(place.view, place.path, {
        message: 'memory',
        code: 'ERR_2200',
        values: { ...values, size: name, memory: memoryGiB, gibibytes: gibibytes.toFixed(1) },
        related: [{ message: 'paths/size/vm', at: document.range('instance_type') }],
    });
}
const measures = new WeakMap();
/** undefined where nothing of this disk is meant, or nothing is there; each folder is measured once a run. */
function measure(files, place) {
    const look = (0,paths_places/* isAddress */.PW)(place.written) ? undefined : files.look(place.base, place.written);
    if (look?.kind === 'file') {
        const bytes = bytesOf(look.path);
        return bytes === undefined ? undefined : { files: 1, bytes, marked: [], isComplete: true };
    }
    // What lies outside of the repository is not read.
    if (look?.kind !== 'folder' || files.leavesRepository(place.view.source.path, look.path) === true)
        return undefined;
    const known = measures.get(files) ?? new Map();
    measures.set(files, known);
    const measured = known.get(look.path) ?? measureFolder(files, look.path);
    known.set(look.path, measured);
    return measured;
}
function measureFolder(files, folder) {
    const rules = (0,upload_rules/* uploadRules */.Ds)(files, folder);
    return sizeOf(folder, {
        maxEntries: MAX_ENTRIES,
        mark: VIRTUAL_ENVIRONMENT,
        isLeftOut: name => rules?.leavesOut(name) !== undefined,
    });
}

;// CONCATENATED MODULE: ./build/checks/paths/index.js










const paths = [
    codeFolderExists,
    scoringScriptExists,
    condaFileExists,
    buildContextExists,
    dockerfileExists,
    modelExists,
    environmentFileExists,
    outsideRepository,
    amlignore,
    size,
];


/***/ }),

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   yj: () => (/* binding */ lostProblem)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4096);
/* harmony import */ var _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3928);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5096);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(389);
/** Why a written path leads nowhere, as exactly as the disk can tell. */





const IS_WINDOWS = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\';
/** undefined: the path leads to a file or a folder, on every platform. */
function lost(files, place) {
    const { base, written } = place;
    const look = files.look(base, written);
    const values = { ...valuesOf(files, place), resolved: files.display(look.path) };
    const better = (path) => ({
        ...values,
        better: asWritten(place, likeWritten(written, pathFrom(base, path))),
        actual: files.display(path),
    });
    const slashed = isThere(files, base, written.replaceAll('\\', '/'));
    if (written.includes('\\') && slashed !== undefined && !isAbsolutePath(written)) {
        return { message: 'backslash', values: better(slashed), ...(IS_WINDOWS && { severity: 'warning' }) };
    }
    if (look.kind === 'other-case')
        return { message: 'other-case', values: better(look.actual) };
    if (look.kind !== 'missing')
        return undefined;
    if (/^~(?:[/\\]|$)/.test(written))
        return { message: 'home', values };
    if (isAbsolutePath(written))
        return { message: 'absolute', values };
    const elsewhere = fromRoot(files, place);
    if (elsewhere !== undefined)
        return { message: 'from-root', values: better(elsewhere) };
    // What lies outside of the repository is not the report's to tell.
    const isOutside = files.leavesRepository(place.view.source.path, look.path) === true;
    if (look.nearest === undefined || isOutside)
        return { message: 'missing', values };
    return { message: 'did-you-mean', values: better(look.nearest) };
}
// What is there is there; "did you mean" is a guess.
const CERTAIN = new Set(['other-case', 'backslash', 'from-root']);
/** A text as a YAML value, in quotes where it was in quotes or needs them. */
function scalar({ view, path }, text) {
    const node = view.node(path);
    const isQuoted = node?.kind === 'scalar' && node.quoted;
    return isQuoted || !/^[A-Za-z0-9._/][\w./ :-]*$/.test(text) || /: |\s$/.test(text)
        ? JSON.stringify(text)
        : text;
}
/** The problem of a path that leads nowhere. */
function lostProblem(place, { message, values, severity }) {
    const edits = CERTAIN.has(message)
        ? (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .replacing */ .mi)(place.view, place.path, scalar(place, String(values.better)))
        : [];
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(place.view, place.path, { message, values, edits, ...(severity && { severity }) });
}
/** What every message of a path can name. */
function valuesOf(files, place) {
    const folder = files.display(place.base);
    return {
        key: (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_1__/* .dotted */ .B)(place.view.route(place.path)),
        written: asWritten(place, place.written),
        folder: folder.endsWith('/') ? folder : `${folder}/`,
    };
}
/** A path as the file would have it. A space at its end may be the whole mistake, so it stays. */
function asWritten({ prefix = '' }, path) {
    const text = prefix + path;
    return /^[ \S]{1,60}$/.test(text) ? text : (0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(text);
}
/** With `./` in front where the file has it. */
function likeWritten(written, path) {
    return /^\.[/\\]/.test(written) && !path.startsWith('.') ? `./${path}` : path;
}
/** A path of one machine, on whichever platform it was written. */
function isAbsolutePath(written) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(written) || node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(written);
}
/** The path to write, from a folder to a place, as it works everywhere. */
function pathFrom(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
/** The path taken from the top of the repository, as people do who think of `az ml` as run from there. */
function fromRoot(files, { view, base, written }) {
    if (base !== view.folder)
        return undefined;
    const roots = [files.repositoryOf(view.source.path), files.root].filter(root => root !== undefined);
    for (const root of roots.filter(root => root !== base)) {
        const found = isThere(files, root, written.replaceAll('\\', '/'));
        if (found !== undefined && (0,_documents_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(root, found))
            return found;
    }
    return undefined;
}
function isThere(files, folder, written) {
    const look = files.look(folder, written);
    return look.kind === 'file' || look.kind === 'folder' ? look.path : undefined;
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ scoringScript),
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   O8: () => (/* binding */ codeFolder),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   co: () => (/* binding */ condaFile),
/* harmony export */   e: () => (/* binding */ defaultDockerfile),
/* harmony export */   gC: () => (/* binding */ buildContext),
/* harmony export */   ks: () => (/* binding */ writtenDockerfile),
/* harmony export */   qU: () => (/* binding */ environmentFile)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7140);

/** `code_configuration.code`, unless it names a registered code asset. */
function codeFolder(document) {
    const place = placeAt(document, 'code_configuration.code');
    return place && !(0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodeAsset */ .K)(place.written) ? place : undefined;
}
/** `code_configuration.scoring_script`, which starts at the code folder; undefined where that folder is not there. */
function scoringScript(document, files) {
    const folder = codeFolder(document);
    return folder && startingAt(folder, document, 'code_configuration.scoring_script', files);
}
function condaFile(document) {
    const { environment } = document;
    return environment.form === 'inline' ? placeAt(environment.view, 'conda_file') : undefined;
}
/** `environment.build.path`, unless it is an address that the client passes on (marshmallow `fields.URL`). */
function buildContext(document) {
    const { environment } = document;
    const place = environment.form === 'inline' ? placeAt(environment.view, 'build.path') : undefined;
    return place && !/^(?:https?|ftps?):\/\//i.test(place.written) ? place : undefined;
}
/** The written `dockerfile_path`, which starts at the build context; undefined where there is no such folder. */
function writtenDockerfile(document, files) {
    const context = buildContext(document);
    return context && startingAt(context, context.view, 'build.dockerfile_path', files);
}
/** The name that a build takes where no `dockerfile_path` is given, as a place of the build context. */
function defaultDockerfile(document, files) {
    const context = buildContext(document);
    if (context === undefined || context.view.isGiven('build.dockerfile_path'))
        return undefined;
    const folder = files.look(context.base, context.written);
    return folder.kind === 'folder' ? { ...context, written: 'Dockerfile', base: folder.path } : undefined;
}
/** `model.path`, whatever is written there: addresses of the cloud too. */
function modelPath(document) {
    return document.model.form === 'inline' ? placeAt(document.model.view, 'path') : undefined;
}
/** What stands behind `environment: file:`. */
function environmentFile(document) {
    const place = placeAt(document, 'environment');
    if (place === undefined || !place.written.startsWith('file:'))
        return undefined;
    return { ...place, written: place.written.slice('file:'.length), prefix: 'file:' };
}
/** `azureml:\u2026`, `https://\u2026`, `runs:/\u2026`, `git@\u2026`: no path, whether or not the client takes it. */
function isAddress(written) {
    // A single letter is a drive of Windows.
    return (/^[a-z][a-z0-9+.-]+:/i.test(written) ||
        /^[\w.-]+@[\w.-]+:/.test(written) ||
        /^\/subscriptions\//i.test(written));
}
function startingAt(folder, view, path, files) {
    const place = placeAt(view, path);
    const base = files.look(folder.base, folder.written);
    return place && base.kind === 'folder' ? { ...place, base: base.path } : undefined;
}
function placeAt(view, path) {
    const written = view.string(path);
    // A blank path is another check's finding, or none to the client.
    return written === undefined || written.trim() === ''
        ? undefined
        : { view, path, written, base: view.folder };
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ uploadRules),
/* harmony export */   kT: () => (/* binding */ uploadedFiles)
/* harmony export */ });
/* unused harmony export UploadRules */
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(298);
/* harmony import */ var _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3928);
/* harmony import */ var _documents_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9472);
/**
 * What the client leaves out when it uploads a folder: `.amlignore` of that very folder, else its `.gitignore`; files of
 * the folders below or above do not count (azure-ai-ml 1.34.0 `_utils/_asset_utils.py`, `get_ignore_file`).
 */



const MAX_BYTES = 1_000_000;
class UploadRules {
    source;
    name;
    #lines;
    constructor(source, name) {
        this.source = source;
        this.name = name;
        this.#lines = linesOf(source);
    }
    /**
     * The rule that leaves a file out; `name` is its path from the folder, with `/`. The last rule that matches decides,
     * and unlike git's, a rule can bring back a file of a folder that is left out (the client's `is_file_excluded`).
     */
    leavesOut(name) {
        const last = this.#lines.findLast(line => line.matches(name));
        return last === undefined || last.negative ? undefined : { text: last.text, at: last.at };
    }
}
function uploadRules(files, folder) {
    for (const name of ['.amlignore', '.gitignore']) {
        const look = files.look(folder, name);
        if (look.kind !== 'file')
            continue;
        const read = (0,_documents_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(look.path, MAX_BYTES);
        return 'text' in read
            ? new UploadRules(new _documents_source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .k(files.display(look.path), look.path, read.text), name)
            : undefined;
    }
    return undefined;
}
/** The files that an upload of a folder takes along, up to about `limit`. */
function uploadedFiles(files, folder, limit) {
    const rules = uploadRules(files, folder);
    return files.filesBelow(folder, limit).filter(file => rules?.leavesOut(file.name) === undefined);
}
function linesOf(source) {
    const lines = [];
    for (const match of source.text.matchAll(/[^\r\n]+/g)) {
        const text = match[0].replace(/^\uFEFF/, '').trim();
        if (text === '' || text.startsWith('#'))
            continue;
        const start = match.index + match[0].indexOf(text);
        const at = {
            file: source.file,
            start: source.position(start),
            end: source.position(start + text.length),
        };
        const negative = text.startsWith('!');
        const rule = ignore__WEBPACK_IMPORTED_MODULE_0__({ ignorecase: false }).add(negative ? text.slice(1) : text);
        lines.push({ text, at, negative, matches: name => rule.ignores(name) });
    }
    return lines;
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ probes_probes)
});

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __nccwpck_require__(1046);
// EXTERNAL MODULE: ./build/documents/probes.js
var probes = __nccwpck_require__(7906);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __nccwpck_require__(5096);
;// CONCATENATED MODULE: ./build/checks/probes/bounds.js



/** Each number of a probe is 1 or more. For `period` no document says so; a probe that never waits is absurd all the same. */
const BOUNDS = [
    { key: 'initial_delay', min: limits/* LIMITS */.b.probeInitialDelay.min, severity: 'error' },
    { key: 'period', min: 1, severity: 'warning' },
    { key: 'failure_threshold', min: limits/* LIMITS */.b.probeThreshold.min, severity: 'error' },
    { key: 'success_threshold', min: limits/* LIMITS */.b.probeThreshold.min, severity: 'error' },
];
const bounds = (0,check/* defineCheck */.qH)({
    id: 'probes/bounds',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        for (const { name, view } of (0,probes/* probesOf */.pX)(document)) {
            for (const { key, min, severity } of BOUNDS) {
                const value = view.integer(key);
                if (value === undefined || value >= min)
                    continue;
                const message = severity === 'error' ? '' : 'period';
                yield (0,check/* problem */.CC)(view, key, { message, severity, values: { key: `${name}.${key}`, value, min } });
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/probes/budget.js



/** Python, a web server and a small model are up after about half a minute; with less, a sound container is given up. */
const SHORTEST_START = 30;
/** Longer than this, and the job that deploys a broken container waits an hour for the news. */
const LONG_WAIT = 3600;
/** A job on a runner of GitHub's ends after six hours, so it would not live to see the probe give up. */
const LONGEST_JOB = 6 * 3600;
/**
 * A probe gives a container as long to start as a container needs, and not much longer: initial_delay + period \u00d7
 * failure_threshold. All of it is inference from the numbers; Azure takes them as they are.
 */
const budget = (0,check/* defineCheck */.qH)({
    id: 'probes/budget',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const told = new Set();
        for (const probe of (0,probes/* probesOf */.pX)(document)) {
            const timing = (0,probes/* timingOf */.II)(probe);
            if (timing === undefined || timing.timeout > limits/* LIMITS */.b.probeSeconds.max)
                continue;
            // Two probes with the same numbers are one thought of their author's.
            const numbers = JSON.stringify(timing);
            if (!told.has(numbers))
                yield* judge(probe, timing);
            told.add(numbers);
        }
    },
});
function* judge(probe, timing) {
    const seconds = (0,probes/* budgetOf */.nT)(timing);
    const values = {
        ...{
            probe: probe.name,
            delay: timing.initialDelay,
            period: timing.period,
            failures: timing.failureThreshold,
        },
        ...{ timeout: timing.timeout, budget: (0,probes/* inWords */.r4)(seconds), usual: (0,probes/* inWords */.r4)((0,probes/* budgetOf */.nT)(limits/* DEFAULTS */.z.probe)) },
    };
    const key = longestPart(probe, timing);
    if (seconds < SHORTEST_START) {
        const isLiveness = probe.name === 'liveness_probe';
        // A readiness probe that gives up too soon asks again later; only a liveness probe ends the container.
        yield (0,check/* problem */.CC)(probe.view, key, {
            message: isLiveness ? 'short' : 'short-readiness',
            ...(!isLiveness && { severity: 'notice' }),
            values,
        });
    }
    else if (seconds > LONGEST_JOB)
        yield (0,check/* problem */.CC)(probe.view, key, { message: 'endless', values });
    else if (seconds > LONG_WAIT)
        yield (0,check/* problem */.CC)(probe.view, key, { message: 'long', severity: 'notice', values });
    else if (timing.timeout > timing.period) {
        yield (0,check/* problem */.CC)(probe.view, probe.view.has('timeout') ? 'timeout' : 'period', {
            message: 'overlap',
            severity: 'notice',
            values,
        });
    }
}
/** The number to point at: of those that are written down, the one that the budget is made of most. */
function longestPart({ view }, { initialDelay, period, failureThreshold }) {
    const order = period * failureThreshold >= initialDelay
        ? ['failure_threshold', 'period', 'initial_delay']
        : ['initial_delay', 'failure_threshold', 'period'];
    return order.find(key => view.has(key)) ?? '';
}

;// CONCATENATED MODULE: ./build/checks/probes/success-threshold.js


const { max } = limits/* LIMITS */.b.livenessSuccessThreshold;
const PATH = 'liveness_probe.success_threshold';
/** One good answer makes a container live: any other threshold is refused, as in Kubernetes (documented; the client does not look). */
const successThreshold = (0,check/* defineCheck */.qH)({
    id: 'probes/success-threshold',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        const threshold = document.integer(PATH);
        // Less than 1 is out of bounds for either probe: probes/bounds.
        if (threshold !== undefined && threshold > max)
            yield (0,check/* problem */.CC)(document, PATH, { values: { threshold } });
    },
});

;// CONCATENATED MODULE: ./build/checks/probes/timeout.js



const { min, max: timeout_max } = limits/* LIMITS */.b.probeSeconds;
/**
 * A probe waits 1 to 299 seconds for its answer: the server says "The value should be less than 300"
 * (Azure/azure-sdk-for-python#33660), after the client has uploaded everything.
 */
const timeout = (0,check/* defineCheck */.qH)({
    id: 'probes/timeout',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document }) {
        for (const { name, view } of (0,probes/* probesOf */.pX)(document)) {
            const seconds = view.integer('timeout');
            if (seconds === undefined || (seconds >= min && seconds <= timeout_max))
                continue;
            const message = seconds < min ? 'too-short' : 'too-long';
            yield (0,check/* problem */.CC)(view, 'timeout', { message, values: { key: `${name}.timeout`, seconds, min, max: timeout_max } });
        }
    },
});

;// CONCATENATED MODULE: ./build/checks/probes/index.js




const probes_probes = [timeout, successThreshold, bounds, budget];


/***/ }),

/***/ 7140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   K: () => (/* binding */ isCodeAsset)
/* harmony export */ });
/** The forms in which a file names an asset of a workspace or a registry. */
// azure-ai-ml 1.34.0 `_utils/_arm_id_utils.py`, AMLVersionedArmId; letter case counts there too.
const ARM_ID = /^\/?subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)/;
const REGISTRY = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/(versions|labels)\/([^/]+)$/;
/** Reads a reference as the client does; what it lets pass without looking is read for what it means. */
function parseReference(text) {
    if (text.startsWith('azureml://registries/'))
        return registryReference(text);
    if (text.startsWith('azureml://'))
        return { form: 'wrong', why: 'cloud-path' };
    if (!text.startsWith('azureml:'))
        return { form: 'wrong', why: unprefixed(text) };
    const id = text.slice('azureml:'.length);
    if (id.startsWith('azureml://'))
        return { form: 'wrong', why: 'twice-prefixed' };
    if (id.trim() === '')
        return { form: 'wrong', why: 'empty' };
    const arm = ARM_ID.exec(id);
    if (arm !== null) {
        const [, subscription = '', resourceGroup = '', workspace = '', type = '', name = '', version = ''] = arm;
        return { form: 'arm', subscription, resourceGroup, workspace, type, name, version };
    }
    if (/^\/?subscriptions\//i.test(id))
        return { form: 'wrong', why: 'arm-incomplete' };
    if (id.includes('/') && !id.startsWith('/'))
        return { form: 'wrong', why: 'slash' };
    const at = id.lastIndexOf('@');
    if (at !== -1)
        return { form: 'workspace', name: id.slice(0, at), label: id.slice(at + 1) };
    const [name = '', ...version] = id.split(':');
    return version.length === 0
        ? { form: 'workspace', name }
        : { form: 'workspace', name, version: version.join(':') };
}
function registryReference(text) {
    const match = REGISTRY.exec(text);
    if (match === null)
        return { form: 'wrong', why: 'registry-incomplete' };
    const [, registry = '', type = '', name = '', kind, value = ''] = match;
    return {
        form: 'registry',
        registry,
        type,
        name,
        ...(kind === 'versions' ? { version: value } : { label: value }),
    };
}
function unprefixed(text) {
    if (text.startsWith('file:'))
        return 'file';
    if (/^\/?subscriptions\//i.test(text))
        return 'arm-no-prefix';
    if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[\w./-]+(?:[:@]\S+)?$/.test(text) && !/^\.{1,2}\//.test(text))
        return 'image';
    if (/^\.{0,2}[/\\]|^[A-Za-z]:\\|\.(?:pkl|joblib|onnx|pt|pth|h5|ya?ml|sav|bin|json)$/.test(text))
        return 'path';
    return 'no-prefix';
}
/** Whether `code` names a code asset, so that nothing local is meant. */
function isCodeAsset(code) {
    return code.startsWith('azureml:') || ARM_ID.test(code);
}


/***/ }),

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
const MAX_CHARACTERS = 60;
function shown(text) {
    const oneLine = text.replace(/\s+/g, ' ').trim();
    const characters = [...oneLine];
    return characters.length <= MAX_CHARACTERS
        ? oneLine
        : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}\u2026`;
}
/** What a value is, in the words of YAML: `the number 3`, `a list`. */
function described(node) {
    if (node.kind === 'mapping')
        return 'a mapping';
    if (node.kind === 'sequence')
        return 'a list';
    const names = {
        string: 'the text',
        integer: 'the number',
        float: 'the number',
        boolean: 'the boolean',
        date: 'the date',
        binary: 'binary data',
        null: 'nothing',
    };
    const name = names[node.type];
    return node.type === 'null' || node.type === 'binary' ? name : `${name} ${shown(node.text)}`;
}


/***/ }),

/***/ 7242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   r5: () => (/* binding */ nearestFew),
/* harmony export */   yy: () => (/* binding */ slips)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/** "Did you mean \u2026?": the name that a typo was meant to be. */

/** Slips of the keyboard between two words: letters too many, too few or wrong; two in the wrong order are one slip. */
function slips(a, b) {
    return isSwap(a, b) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b);
}
function isSwap(a, b) {
    if (a.length !== b.length)
        return false;
    const first = [...a].findIndex((letter, index) => letter !== b[index]);
    return first !== -1 && a.slice(0, first) + a[first + 1] + a[first] + a.slice(first + 2) === b;
}
/** The nearest of `known`, if it is near enough to be meant: a third of the letters may differ, at least one. */
function nearest(name, known) {
    const wanted = name.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const d = slips(wanted, candidate.toLowerCase());
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}
/** The `count` nearest of `known`, nearest first, however far. */
function nearestFew(name, known, count) {
    const wanted = name.toLowerCase();
    return [...known]
        .map(candidate => ({ candidate, d: slips(wanted, candidate.toLowerCase()) }))
        .sort((a, b) => a.d - b.d)
        .slice(0, count)
        .map(({ candidate }) => candidate);
}


/***/ }),

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ SUPPRESSION_RULES),
/* harmony export */   eZ: () => (/* binding */ EXPIRED),
/* harmony export */   ed: () => (/* binding */ UNKNOWN_CHECK),
/* harmony export */   pd: () => (/* binding */ UNUSED)
/* harmony export */ });
const UNUSED = {
    id: 'suppression/unused',
    needs: 'files',
    confidence: 'certain',
    severity: 'warning',
    since: '1.0.0',
};
const UNKNOWN_CHECK = {
    id: 'suppression/unknown-check',
    needs: 'files',
    confidence: 'certain',
    severity: 'warning',
    since: '1.0.0',
};
const EXPIRED = {
    id: 'suppression/expired',
    needs: 'files',
    confidence: 'certain',
    severity: 'warning',
    since: '1.0.0',
};
const SUPPRESSION_RULES = [UNUSED, UNKNOWN_CHECK, EXPIRED];


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ traffic)
});

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __nccwpck_require__(1046);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __nccwpck_require__(5096);
// EXTERNAL MODULE: ./build/checks/traffic/shares.js
var traffic_shares = __nccwpck_require__(828);
;// CONCATENATED MODULE: ./build/checks/traffic/mirror.js



const { max } = limits/* LIMITS */.b.mirrorTraffic;
/**
 * Mirrored traffic goes to one deployment of a managed endpoint, which gets no live traffic, and is half of the
 * requests at most (reference-yaml-endpoint-online.md, 11/15/2023). The client checks none of it.
 */
const mirror = (0,check/* defineCheck */.qH)({
    id: 'traffic/mirror',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    *run({ document }) {
        const shares = (0,traffic_shares/* activeShares */.f)(document, 'mirror_traffic');
        if (shares.length === 0)
            return;
        if (!document.isManaged)
            yield (0,check/* problem */.CC)(document, 'mirror_traffic', { part: 'key', message: 'kubernetes' });
        else if (shares.length > 1) {
            yield (0,check/* problem */.CC)(document, 'mirror_traffic', {
                part: 'key',
                message: 'several',
                values: { deployments: shares.map(share => share.shown) },
            });
        }
        else
            for (const share of shares)
                yield* judge(document, share);
    },
});
function* judge(document, share) {
    const path = ['mirror_traffic', share.deployment];
    const { percent } = share;
    const values = { deployment: share.shown, percent, max };
    if (percent < 0 || percent > max) {
        yield (0,check/* problem */.CC)(document, path, { message: percent < 0 ? 'negative' : 'too-much', values });
    }
    const wanted = share.deployment.toLowerCase();
    const live = (0,traffic_shares/* activeShares */.f)(document, 'traffic').find(({ deployment }) => deployment.toLowerCase() === wanted);
    if (live === undefined || live.isUnnamed)
        return;
    const related = [
        { message: 'related/other-value', at: document.range(['traffic', live.deployment], 'key') },
    ];
    yield (0,check/* problem */.CC)(document, path, {
        part: 'key',
        message: 'live-too',
        values: { ...values, live: live.percent },
        related,
    });
}

// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./build/checks/traffic/on-create.js



/**
 * An endpoint file gives no deployment traffic: on create there are no deployments yet (reference-yaml-endpoint-online.md,
 * 11/15/2023). A file that only ever updates an endpoint may; hence a warning.
 */
const onCreate = (0,check/* defineCheck */.qH)({
    id: 'traffic/on-create',
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    *run({ document }) {
        const shares = (0,traffic_shares/* activeShares */.f)(document, 'traffic').filter(({ percent }) => percent > 0);
        if (shares.length === 0)
            return;
        const traffic = shares.map(({ shown, percent }) => `${shown}=${percent}`).join(' ');
        const values = { endpoint: (0,shown/* shown */.S)(document.name ?? '<endpoint>'), traffic };
        yield (0,check/* problem */.CC)(document, 'traffic', { part: 'key', values });
    },
});

;// CONCATENATED MODULE: ./build/checks/traffic/sum.js



const { max: sum_max } = limits/* LIMITS */.b.traffic;
/** The shares of live traffic are 0 or more and come to 0 or 100: the client refuses more than 100, the service the rest. */
const sum = (0,check/* defineCheck */.qH)({
    id: 'traffic/sum',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: check/* ENDPOINTS */.Hr,
    *run({ document }) {
        const shares = (0,traffic_shares/* sharesOf */.A)(document, 'traffic');
        const wrong = shares.filter(({ percent }) => percent !== undefined && (percent < 0 || percent > sum_max));
        for (const { deployment, percent = 0, shown } of wrong) {
            const message = percent < 0 ? 'negative' : 'too-much';
            yield (0,check/* problem */.CC)(document, ['traffic', deployment], { message, values: { deployment: shown, percent } });
        }
        if (wrong.length > 0 || shares.some(({ percent }) => percent === undefined))
            return;
        const total = shares.reduce((sum, { percent = 0 }) => sum + percent, 0);
        if (total === 0 || total === sum_max)
            return;
        const message = shares.some(share => share.isCut) ? 'cut' : total > sum_max ? 'over' : 'under';
        yield (0,check/* problem */.CC)(document, 'traffic', {
            part: 'key',
            message,
            values: { total, off: Math.abs(total - sum_max) },
        });
    },
});

// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __nccwpck_require__(7242);
;// CONCATENATED MODULE: ./build/checks/traffic/unknown-deployment.js




/**
 * Traffic goes to deployments that there are. Those of this run are all that files can tell of, so this is a hint, and
 * only where the run has deployments of the endpoint at all.
 */
const unknownDeployment = (0,check/* defineCheck */.qH)({
    id: 'traffic/unknown-deployment',
    needs: 'files',
    confidence: 'possible',
    severity: 'notice',
    since: '1.0.0',
    of: 'run',
    *run({ documents, unread }) {
        // A deployment that could not be read may be the one that is missing.
        if (unread.some(({ family }) => family !== 'endpoint'))
            return;
        const deployments = documents.filter(document => document.family === 'deployment');
        for (const endpoint of documents.filter(document => document.family === 'endpoint')) {
            const names = namesOf(endpoint, deployments);
            if (names === undefined || names.length === 0)
                continue;
            for (const key of ['traffic', 'mirror_traffic'])
                yield* unknown(endpoint, key, names);
        }
    },
});
/** The names of an endpoint's deployments; undefined where one of them is not known yet. */
function namesOf(endpoint, deployments) {
    if (endpoint.name === undefined || deployments.some(({ endpointName }) => endpointName === undefined))
        return undefined;
    const wanted = endpoint.name.toLowerCase();
    const own = deployments.filter(({ endpointName }) => endpointName?.toLowerCase() === wanted);
    const names = own.map(({ name }) => name).filter(name => name !== undefined);
    return names.length === own.length ? [...new Set(names)] : undefined;
}
function* unknown(endpoint, key, names) {
    // The client makes the names lower case.
    const known = new Set(names.map(name => name.toLowerCase()));
    for (const { deployment, isUnnamed, shown: label } of (0,traffic_shares/* activeShares */.f)(endpoint, key)) {
        if (isUnnamed || known.has(deployment.toLowerCase()))
            continue;
        const suggestion = (0,suggest/* nearest */.pA)(deployment, names);
        const values = {
            deployment: label,
            endpoint: (0,shown/* shown */.S)(endpoint.name ?? ''),
            names: names.map(shown/* shown */.S),
            suggestion: suggestion ?? '',
        };
        const message = suggestion === undefined ? '' : 'did-you-mean';
        yield (0,check/* problem */.CC)(endpoint, [key, deployment], { part: 'key', message, values });
    }
}

;// CONCATENATED MODULE: ./build/checks/traffic/index.js




const traffic = [sum, onCreate, mirror, unknownDeployment];


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   f: () => (/* binding */ activeShares)
/* harmony export */ });
/* harmony import */ var _documents_python_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1695);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(389);


function sharesOf(document, key) {
    // Not view.entries(): a share whose name is a placeholder counts for the sum all the same.
    return (document.mapping(key)?.entries ?? []).map(entry => ({
        deployment: entry.key.text,
        // A placeholder's text is masked in the tree.
        shown: (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(entry.key.placeholder ? document.source.slice(entry.key) : entry.key.text),
        percent: (0,_documents_python_js__WEBPACK_IMPORTED_MODULE_0__/* .asInteger */ .JU)(entry.value),
        isCut: !Number.isInteger((0,_documents_python_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(entry.value) ?? 0),
        isUnnamed: entry.key.placeholder,
    }));
}
/** Shares that surely count: known already, and not zero, which the client drops (`_strip_zeroes_from_traffic`). */
function activeShares(document, key) {
    return sharesOf(document, key).filter((share) => share.percent !== undefined && share.percent !== 0);
}


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Td: () => (/* binding */ condaOf),
  kZ: () => (/* binding */ readConda)
});

// UNUSED EXPORTS: sourcesOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/python/requirements.js
var requirements = __nccwpck_require__(8767);
// EXTERNAL MODULE: ./build/python/versions.js
var versions = __nccwpck_require__(4414);
;// CONCATENATED MODULE: ./build/python/match-spec.js
/**
 * conda's match specifications as data: `numpy=1.26`, `conda-forge::numpy >=1.2,<2`, `numpy 1.26.* py311*`,
 * `numpy[version='>=1.2']`. Source: conda's documentation, "Package match specifications" (read 2026-11).
 */


const SPEC = /^(?:([^\s:]+)::)?([A-Za-z0-9_][\w.-]*)\s*(.*)$/;
/** undefined: nothing that conda would read. */
function readMatchSpec(written) {
    const text = written.replace(/(?:^|\s)#.*$/, '').trim();
    const match = SPEC.exec(text);
    if (match === null)
        return undefined;
    const [, channel, name = '', rest = ''] = match;
    const start = written.indexOf(text);
    const common = { text, channel, name: (0,requirements/* normalizedName */.j)(name), at: { start, end: start + text.length } };
    const bracket = /^\[(.*)\]$/.exec(rest);
    if (bracket !== null) {
        const version = /\bversion\s*=\s*(?:'([^']*)'|"([^"]*)"|([^,\]\s]+))/.exec(bracket[1] ?? '');
        const inside = version?.[1] ?? version?.[2] ?? version?.[3] ?? '';
        return {
            ...common,
            version: inside,
            versions: inside === '' ? [''] : (0,versions/* condaVersions */.le)(inside),
            build: undefined,
        };
    }
    if (rest !== '' && !/^[\s=<>!~*\d|(]/.test(rest))
        return undefined;
    const { version, build, fuzzy } = versionAndBuild(rest);
    return {
        ...common,
        version,
        build,
        versions: version === '' ? [''] : (0,versions/* condaVersions */.le)(version, fuzzy && build === undefined),
    };
}
/** `=1.26`, `=1.26=py311_0`, `==1.26`, `>=1.2,<2`, `1.26.* py311*`. */
function versionAndBuild(rest) {
    const glued = /^=(?!=)\s*([^=\s]+)(?:=(\S+))?$/.exec(rest);
    if (glued !== null)
        return { version: glued[1] ?? '', build: glued[2], fuzzy: true };
    const exact = /^==\s*([^=\s,|]+)=(\S+)$/.exec(rest);
    if (exact !== null)
        return { version: exact[1] ?? '', build: exact[2], fuzzy: false };
    const tight = rest.replace(/\s*([,|])\s*/g, '$1').replace(/([<>=!~])\s+/g, '$1');
    const [version = '', build] = tight.split(/\s+/);
    return { version, build, fuzzy: false };
}

// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __nccwpck_require__(3928);
;// CONCATENATED MODULE: ./build/documents/inside.js
const ESCAPES = { x: 2, u: 4, U: 8 };
/** Where a part of a scalar's text stands in its file; the whole scalar where the text was folded over lines. */
function spanInside(source, node, part) {
    if (node.input !== undefined || node.anchor !== undefined)
        return node;
    const raw = source.slice(node);
    const offsets = node.quoted ? offsetsOf(raw) : raw === node.text ? undefined : [];
    if (offsets === undefined)
        return { start: node.start + part.start, end: node.start + part.end };
    // One place behind each character, and one before the first.
    if (offsets.length !== node.text.length + 1)
        return node;
    const start = offsets[part.start];
    const end = offsets[part.end];
    return start === undefined || end === undefined
        ? node
        : { start: node.start + start, end: node.start + end };
}
/** For each character of the decoded text its offset in the quoted one, and the offset of the closing quote. */
function offsetsOf(raw) {
    const quote = raw.charAt(0);
    const offsets = [];
    let at = 1;
    while (at < raw.length - 1) {
        // Folded lines become single spaces; such texts are pointed at as a whole.
        if (raw.charAt(at) === '\n')
            return [];
        offsets.push(at);
        if (quote === "'")
            at += raw.charAt(at) === "'" ? 2 : 1;
        else
            at += raw.charAt(at) === '\\' ? 2 + (ESCAPES[raw.charAt(at + 1)] ?? 0) : 1;
    }
    return [...offsets, raw.length - 1];
}

// EXTERNAL MODULE: ./build/documents/source.js
var documents_source = __nccwpck_require__(9472);
// EXTERNAL MODULE: ./build/documents/templates.js
var templates = __nccwpck_require__(5418);
// EXTERNAL MODULE: ./build/documents/view.js
var documents_view = __nccwpck_require__(9156);
// EXTERNAL MODULE: ./build/documents/yaml.js + 2 modules
var yaml = __nccwpck_require__(845);
;// CONCATENATED MODULE: ./build/documents/conda.js
/**
 * The conda file of an environment as data: what it asks conda and pip for, each with its place. Requirements files
 * that its pip section names are read too, from beside the conda file, where conda would look for them.
 */









const readings = new WeakMap();
const files = new WeakMap();
/** The conda file of a deployment's environment, read once in a run. */
function condaOf(document, tree) {
    const known = getOrAdd(readings, tree, () => new WeakMap());
    let reading = known.get(document);
    if (reading === undefined) {
        reading = find(document, tree);
        known.set(document, reading);
    }
    return reading;
}
function find({ environment }, tree) {
    if (environment.form !== 'inline')
        return { kind: 'none' };
    const { view } = environment;
    const where = { view, path: 'conda_file' };
    if (view.isTemplate(where.path))
        return { kind: 'template', where };
    const inline = view.at(where.path);
    if (inline !== undefined)
        return { kind: 'read', conda: new Reader(tree, inline, true, []).read() };
    const written = view.string(where.path);
    if (written === undefined || written.trim() === '')
        return { kind: 'none' };
    if (/^[a-z][a-z0-9+.-]+:/i.test(written))
        return { kind: 'missing', where };
    return readConda((0,external_node_path_.resolve)(view.folder, written), where, tree);
}
/** The texts that a finding about a conda file may point into, each with its tree where it is YAML. */
function sourcesOf(reading) {
    if (reading.kind === 'broken')
        return [{ source: reading.source, root: undefined }];
    if (reading.kind !== 'read')
        return [];
    const { view, isInline, requirementsFiles } = reading.conda;
    const own = isInline ? [] : [{ source: view.source, root: view.root }];
    const named = requirementsFiles.flatMap(({ source }) => source === undefined ? [] : [{ source, root: undefined }]);
    return [...own, ...named];
}
/** A conda file by its absolute path; `where` names it. */
function readConda(path, where, tree) {
    const known = getOrAdd(files, tree, () => new Map());
    let reading = known.get(path);
    if (reading === undefined) {
        reading = load(path, where, tree);
        known.set(path, reading);
    }
    return 'where' in reading ? { ...reading, where } : reading;
}
// With one of these there is no tree to trust.
const FATAL = new Set([
    ...[
        'syntax',
        'tab',
        'too-deep',
        'too-many-aliases',
        'several-documents',
        'empty',
        'not-a-mapping',
    ],
]);
function load(path, where, tree) {
    // What a pull request points at outside of its repository is not read: its text could end up in a report.
    if (tree.leavesRepository(where.view.source.path, path) === true)
        return { kind: 'outside', where };
    const read = (0,file_tree/* readText */.yR)(path, yaml/* MAX_FILE_BYTES */.gZ);
    if ('problem' in read)
        return { kind: read.problem === 'too-large' ? 'unreadable' : read.problem, where };
    const source = new documents_source/* Source */.k(tree.display(path), path, read.text);
    const { root, problems } = (0,yaml/* parseYaml */.hN)(read.text);
    if (root?.kind !== 'mapping' || problems.some(problem => FATAL.has(problem.kind))) {
        return { kind: 'broken', where, source, problems };
    }
    (0,templates/* markPlaceholders */.Y)(root, source);
    return { kind: 'read', conda: new Reader(tree, new documents_view/* View */.S(source, root), false, problems).read() };
}
function getOrAdd(map, key, make) {
    let value = map.get(key);
    if (value === undefined) {
        value = make();
        map.set(key, value);
    }
    return value;
}
/** Files that name files that name files: more than this is a circle, or meant to keep us busy. */
const MAX_FILES = 50;
class Reader {
    #tree;
    #view;
    #isInline;
    #problems;
    #packages = [];
    #constraints = [];
    #otherLines = [];
    #files = [];
    #faults = [];
    #pipSection;
    #isComplete = true;
    constructor(tree, view, isInline, problems) {
        this.#tree = tree;
        this.#view = view;
        this.#isInline = isInline;
        this.#problems = problems;
    }
    read() {
        this.#dependencies();
        return {
            view: this.#view,
            isInline: this.#isInline,
            packages: this.#packages,
            constraints: this.#constraints,
            python: this.#packages.filter(({ name, manager }) => name === 'python' && manager === 'conda'),
            pipSection: this.#pipSection,
            otherLines: this.#otherLines,
            requirementsFiles: this.#files,
            channels: this.#channels(),
            faults: this.#faults,
            problems: this.#problems,
            isComplete: this.#isComplete,
        };
    }
    #dependencies() {
        const node = this.#view.node('dependencies');
        if (node?.kind !== 'sequence') {
            const isTemplate = this.#view.isTemplate('dependencies');
            this.#isComplete &&= !isTemplate;
            if (isTemplate)
                return;
            const isNothing = node === undefined || (node.kind === 'scalar' && node.type === 'null');
            this.#fault(isNothing ? 'no-dependencies' : 'not-a-list', ['dependencies'], this.#view.range('dependencies', 'key'));
            return;
        }
        for (const item of node.items) {
            if (item.kind === 'mapping')
                this.#section(item);
            else
                this.#match(item);
        }
    }
    #match(item) {
        if (item.kind !== 'scalar' || item.type === 'null') {
            this.#fault('item', ['dependencies'], this.#view.rangeOf(item.start === item.end ? this.#keyOf('dependencies') : item));
            return;
        }
        if (item.placeholder) {
            this.#isComplete = false;
            return;
        }
        const match = readMatchSpec(item.text);
        if (match === undefined) {
            this.#isComplete = false;
            this.#fault('match-spec', ['dependencies', item.text], this.#view.rangeOf(item), item.text);
        }
        else
            this.#packages.push(this.#condaPackage(item, match));
    }
    #condaPackage(item, { name, text, versions, at }) {
        const place = this.#place(['dependencies', name], this.#view.rangeOf(spanInside(this.#view.source, item, at)));
        const common = { extras: [], marker: undefined, from: 'index', requirementsFile: undefined };
        return { manager: 'conda', name, written: text, versions, place, ...common };
    }
    /** `pip:`, the only section that conda knows here. */
    #section(item) {
        for (const { key, value } of item.entries) {
            if (key.text !== 'pip') {
                this.#isComplete = false;
                this.#fault('section', ['dependencies', key.text], this.#view.rangeOf(key), key.text);
            }
            else {
                this.#pipSection = this.#place(['dependencies', 'pip'], this.#view.rangeOf(key));
                this.#pip(key, value);
            }
        }
    }
    #pip(key, value) {
        if (value.kind === 'scalar' && value.placeholder)
            this.#isComplete = false;
        else if (value.kind !== 'sequence') {
            const isNothing = value.kind === 'scalar' && value.type === 'null';
            if (!isNothing)
                this.#isComplete = false;
            this.#fault('pip-not-a-list', ['dependencies', 'pip'], this.#view.rangeOf(isNothing ? key : value));
        }
        else
            for (const item of value.items)
                this.#pipItem(item, key);
    }
    #pipItem(item, key) {
        if (item.kind !== 'scalar' || item.type === 'null') {
            this.#isComplete &&= item.kind === 'scalar';
            this.#fault('pip-item', ['dependencies', 'pip'], this.#view.rangeOf(item.start === item.end ? key : item));
        }
        else if (item.placeholder)
            this.#isComplete = false;
        else {
            const { source } = this.#view;
            const locate = (span) => this.#view.rangeOf(spanInside(source, item, span));
            this.#requirements(item.text, { view: this.#view, path: ['dependencies', 'pip'], locate, folder: (0,external_node_path_.dirname)(source.path) }, undefined);
        }
    }
    #requirements(text, from, file) {
        for (const line of (0,requirements/* readRequirements */.F)(text)) {
            const name = (line.kind === 'requirement' || line.kind === 'bad') && line.name !== undefined
                ? line.name
                : line.text;
            const place = { view: from.view, path: [...from.path, name], at: from.locate(line) };
            if (line.kind === 'file')
                this.#file(line, place, from.folder, file);
            else if (line.kind === 'requirement' && line.name !== undefined)
                this.#pipPackage(line, line.name, place, file);
            else {
                this.#otherLines.push({ ...line, place });
                if (line.kind !== 'option')
                    this.#isComplete = false;
            }
        }
    }
    #pipPackage(line, name, place, file) {
        const { text, extras, marker, from } = line;
        const isKnown = !line.hasVariables && (from === 'index' || line.specifier !== '');
        const versions = isKnown ? [line.specifier] : undefined;
        const found = {
            manager: 'pip',
            name,
            written: text,
            versions,
            extras,
            marker,
            from,
            place,
            requirementsFile: file,
        };
        (file?.option === 'constraint' ? this.#constraints : this.#packages).push(found);
    }
    #file(line, place, folder, parent) {
        const path = (0,external_node_path_.resolve)(folder, line.path);
        const option = parent?.option === 'constraint' ? 'constraint' : line.option;
        const named = {
            option,
            written: line.path,
            path,
            place,
            state: 'read',
            detail: '',
            source: undefined,
            top: undefined,
        };
        this.#files.push(named);
        const text = this.#open(named, line.hasVariables);
        if (text === undefined) {
            this.#isComplete &&= option === 'constraint';
            return;
        }
        const source = new documents_source/* Source */.k(this.#tree.display(path), path, text);
        const view = new documents_view/* View */.S(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
        named.source = source;
        named.top = { view, path: [], at: view.rangeOf({ start: 0, end: 0 }) };
        this.#requirements(text, { view, path: [], locate: span => view.rangeOf(span), folder: (0,external_node_path_.dirname)(path) }, named);
    }
    /** The text of a file that may be read. */
    #open(file, hasVariables) {
        if (hasVariables || /^[a-z][a-z0-9+.-]+:\/\//i.test(file.written))
            file.state = 'unknown';
        else if (this.#files.length > MAX_FILES ||
            this.#files.some(other => other !== file && other.path === file.path))
            file.state = 'circle';
        else if (this.#tree.leavesRepository(this.#view.source.path, file.path) === true)
            file.state = 'outside';
        else {
            const read = (0,file_tree/* readText */.yR)(file.path, yaml/* MAX_FILE_BYTES */.gZ);
            if ('text' in read)
                return read.text;
            file.state = read.problem;
            file.detail = read.detail;
        }
        return undefined;
    }
    #channels() {
        const node = this.#view.node('channels');
        const items = node?.kind === 'sequence' ? node.items : [];
        return items.flatMap(item => item.kind === 'scalar' && item.type !== 'null' && !item.placeholder
            ? [{ name: item.text, place: this.#place(['channels', item.text], this.#view.rangeOf(item)) }]
            : []);
    }
    #keyOf(key) {
        return this.#view.mapping('')?.entries.find(entry => entry.key.text === key)?.key ?? this.#view.root;
    }
    #fault(kind, path, at, text = '') {
        this.#faults.push({ kind, place: this.#place(path, at), text });
    }
    #place(path, at) {
        return { view: this.#view, path, at };
    }
}


/***/ }),

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ NO_CONFIG),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1423);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3928);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9472);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9156);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(845);





const CONFIG_FILE = '.endpoint-preflight.yml';
const NO_CONFIG = { severities: [], ignores: [], workspaces: [] };
/**
 * @param path absolute path; `name` is how messages call it
 * @returns undefined where the file does not exist
 * @throws SettingsError with the line of the first mistake
 */
function readConfig(path, name) {
    const read = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path, _yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ);
    if ('problem' in read) {
        if (read.problem === 'missing')
            return undefined;
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`${name} cannot be read: ${read.detail}.`);
    }
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .k(name, path, read.text);
    const { root, problems } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)(read.text);
    const fatal = problems.find(problem => problem.kind !== 'empty');
    if (fatal !== undefined)
        fail(name, source.position(fatal.start).line, `this is not the YAML that it should be (${fatal.kind} ${fatal.detail}).`);
    if (root?.kind !== 'mapping')
        return NO_CONFIG;
    return new ConfigReader(new _view_js__WEBPACK_IMPORTED_MODULE_2__/* .View */ .S(source, root)).config();
}
function fail(file, line, sentence) {
    throw new _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(`${file}, line ${line}: ${sentence}`);
}
class ConfigReader {
    #view;
    constructor(view) {
        this.#view = view;
    }
    config() {
        this.#onlyKeys('', ['$schema', 'severity', 'ignore', 'workspaces']);
        return { severities: this.#severities(), ignores: this.#ignores(), workspaces: this.#workspaces() };
    }
    #workspaces() {
        return this.#items('workspaces').map(path => {
            if (this.#view.mapping(path) === undefined)
                this.#fail(path, 'an entry of "workspaces" has keys: files, subscription-id, resource-group, workspace.');
            this.#onlyKeys(path, ['files', 'subscription-id', 'resource-group', 'workspace']);
            const files = this.#texts([...path, 'files']);
            if (files.length === 0)
                this.#fail(path, 'an entry of "workspaces" names "files".');
            const names = {
                ...this.#name('subscription', [...path, 'subscription-id']),
                ...this.#name('resourceGroup', [...path, 'resource-group']),
                ...this.#name('workspace', [...path, 'workspace']),
            };
            const { file, start } = this.#view.range(path);
            return { files, names, where: `${file}, line ${start.line}` };
        });
    }
    #name(key, path) {
        const [value, more] = this.#texts(path);
        if (value === undefined)
            return {};
        const input = path.at(-1);
        const { shape, takes } = _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_SHAPES */ .xm[input];
        if (more !== undefined || !shape.test(value))
            this.#fail(path, `"${input}" is "${value}"; it takes ${takes}.`);
        return { [key]: value };
    }
    #severities() {
        if (!this.#isGiven('severity', 'mapping'))
            return [];
        return this.#view.entries('severity').map(({ key }) => {
            const path = ['severity', key.text];
            const node = this.#view.node(path);
            // The text and not the value: YAML 1.1 reads a bare `off` as false.
            const severity = ['error', 'warning', 'notice', 'off'].find(one => node?.kind === 'scalar' && node.text === one);
            if (severity === undefined)
                this.#fail(path, `"${key.text}" can be error, warning, notice or off.`);
            return { check: key.text, severity, at: this.#view.range(path, 'key') };
        });
    }
    #ignores() {
        return this.#items('ignore').map(path => this.#ignore(path));
    }
    /** The routes of a list's entries; none where the key is not given. */
    #items(key) {
        if (!this.#isGiven(key, 'sequence'))
            return [];
        const list = this.#view.node(key);
        const count = list?.kind === 'sequence' ? list.items.length : 0;
        return Array.from({ length: count }, (_, index) => [key, index]);
    }
    #ignore(path) {
        if (this.#view.mapping(path) === undefined)
            this.#fail(path, 'an entry of "ignore" has keys: check, files, until, reason.');
        this.#onlyKeys(path, ['check', 'files', 'until', 'reason']);
        const checks = this.#texts([...path, 'check']);
        const files = this.#texts([...path, 'files']);
        if (checks.length === 0 && files.length === 0)
            this.#fail(path, 'an entry of "ignore" names "check", "files" or both.');
        const [reason = '', more] = this.#texts([...path, 'reason']);
        if (more !== undefined)
            this.#fail([...path, 'reason'], '"reason" is one text.');
        return { checks, files, reason, until: this.#date([...path, 'until']), at: this.#view.range(path) };
    }
    #date(path) {
        const node = this.#view.node(path);
        if (node === undefined)
            return undefined;
        const text = node.kind === 'scalar' ? node.text : '';
        const date = new Date(`${text}T23:59:59.999Z`);
        // JavaScript takes 2027-02-30 for the 2nd of March.
        if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
            this.#fail(path, '"until" is a day, such as 2027-01-31.');
        return date;
    }
    #texts(path) {
        const node = this.#view.node(path);
        if (node === undefined)
            return [];
        const items = node.kind === 'sequence' ? node.items : [node];
        return items.map(item => {
            if (item.kind !== 'scalar' || typeof item.value !== 'string')
                this.#fail(path, 'this takes a text or a list of texts.');
            return item.text;
        });
    }
    #isGiven(key, kind) {
        if (!this.#view.isGiven(key))
            return false;
        if (this.#view.node(key)?.kind !== kind)
            this.#fail(key, `"${key}" is a ${kind === 'mapping' ? 'mapping of checks to severities' : 'list of entries'}.`);
        return true;
    }
    #onlyKeys(path, known) {
        for (const { key } of this.#view.entries(path)) {
            if (!known.includes(key.text))
                this.#failAt(this.#view.rangeOf(key), `"${key.text}" is not known here; there are ${known.join(', ')}.`);
        }
    }
    #fail(path, sentence) {
        this.#failAt(this.#view.range(path), sentence);
    }
    #failAt(at, sentence) {
        fail(this.#view.source.file, at.start.line, sentence);
    }
}


/***/ }),

/***/ 3194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
var external_fs_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_fs_, 2);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: external "url"
const external_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
;// CONCATENATED MODULE: external "module"
const external_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
;// CONCATENATED MODULE: ./node_modules/fdir/dist/index.mjs




//#region rolldown:runtime
var __require = /* @__PURE__ */ (0,external_module_namespaceObject.createRequire)(import.meta.url);

//#endregion
//#region src/utils.ts
function cleanPath(path) {
	let normalized = (0,external_path_.normalize)(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === external_path_.sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = (0,external_path_.resolve)(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	const needsSeperator = path[path.length - 1] !== pathSeparator;
	return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}

//#endregion
//#region src/api/functions/join-path.ts
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		const sameRoot = directoryPath.startsWith(root);
		if (sameRoot) return directoryPath.slice(root.length) + filename;
		else return convertSlashes((0,external_path_.relative)(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}

//#endregion
//#region src/api/functions/push-directory.ts
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}

//#endregion
//#region src/api/functions/push-file.ts
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}

//#endregion
//#region src/api/functions/get-array.ts
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}

//#endregion
//#region src/api/functions/group-files.ts
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}

//#endregion
//#region src/api/functions/resolve-symlink.ts
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = (0,external_path_.dirname)(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
		if (isSameRoot) depth++;
		else parent = (0,external_path_.dirname)(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}

//#endregion
//#region src/api/functions/invoke-callback.ts
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}

//#endregion
//#region src/api/functions/walk-directory.ts
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}

//#endregion
//#region src/api/queue.ts
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};

//#endregion
//#region src/api/counter.ts
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};

//#endregion
//#region src/api/aborter.ts
/**
* AbortController is not supported on Node 14 so we use this until we can drop
* support for Node 14.
*/
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};

//#endregion
//#region src/api/walker.ts
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || external_fs_namespaceObject
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = (0,external_path_.basename)(resolvedPath);
						const directoryPath$1 = normalizePath((0,external_path_.dirname)(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};

//#endregion
//#region src/api/async.ts
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	let walker = new Walker(root, options, callback$1);
	walker.start();
}

//#endregion
//#region src/api/sync.ts
function sync(root, options) {
	const walker = new Walker(root, options);
	return walker.start();
}

//#endregion
//#region src/builder/api-builder.ts
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};

//#endregion
//#region src/builder/index.ts
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: external_path_.sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

//#endregion

;// CONCATENATED MODULE: ./node_modules/tinyglobby/dist/index.mjs





//#region src/utils.ts
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = picomatch(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => external_path_.posix.relative(cwd, p) || ".";
	return (p) => external_path_.posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = external_path_.posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = picomatch.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const ESCAPED_WIN32_BACKSLASHES = /\\(?![()[\]{}!+@])/g;
function convertPosixPathToPattern(path) {
	return escapePosixPath(path);
}
function convertWin32PathToPattern(path) {
	return escapeWin32Path(path).replace(ESCAPED_WIN32_BACKSLASHES, "/");
}
/**
* Converts a path to a pattern depending on the platform.
* Identical to {@link escapePath} on POSIX systems.
* @see {@link https://superchupu.dev/tinyglobby/documentation#convertPathToPattern}
*/
/* node:coverage ignore next 3 */
const convertPathToPattern = (/* unused pure expression or super */ null && (isWin ? convertWin32PathToPattern : convertPosixPathToPattern));
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Escapes a path's special characters depending on the platform.
* @see {@link https://superchupu.dev/tinyglobby/documentation#escapePath}
*/
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = picomatch.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
//#endregion
//#region src/patterns.ts
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = (0,external_path_.isAbsolute)(result.replace(ESCAPING_BACKSLASHES, "")) ? external_path_.posix.relative(escapedCwd, result) : external_path_.posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = external_path_.posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? external_path_.posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
//#endregion
//#region src/crawler.ts
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = picomatch(processed.match, matchOptions);
	const ignore = picomatch(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
//#endregion
//#region src/index.ts
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? (0,external_url_namespaceObject.fileURLToPath)(opts.cwd) : (0,external_path_.resolve)(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || external_fs_.readdir,
		readdirSync: opts.fs.readdirSync || external_fs_.readdirSync,
		realpath: opts.fs.realpath || external_fs_.realpath,
		realpathSync: opts.fs.realpathSync || external_fs_.realpathSync,
		stat: opts.fs.stat || external_fs_.stat,
		statSync: opts.fs.statSync || external_fs_.statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}
function globSync(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(crawler.sync(), relative) : [];
}
//#endregion


;// CONCATENATED MODULE: ./build/documents/discovery.js
/** Which files to read: what the user named, or every YAML file that could be an endpoint or a deployment. */




const YAML_FILES = '**/*.{yml,yaml}';
/** Marks the top of a Python virtual environment, whatever the folder is called (PEP 405). */
const VIRTUAL_ENVIRONMENT = '**/pyvenv.cfg';
const SKIPPED_FOLDERS = [
    'node_modules',
    '.git',
    '.venv',
    'venv',
    'site-packages',
    '.tox',
    '.nox',
    '__pycache__',
];
/**
 * @param patterns files, folders and globs relative to `root`; `!` excludes; none: every YAML file below `root`
 * @returns files in the order of their paths, each once
 */
function discover(patterns, root) {
    const globs = patterns
        .filter(pattern => pattern.startsWith('!'))
        .map(pattern => toGlob(pattern.slice(1), root));
    const isMatch = picomatch(globs, { dot: true, nocase: true });
    const excluded = { globs, has: path => isMatch(toSlashes((0,external_node_path_.relative)(root, path))) };
    const included = patterns.filter(pattern => !pattern.startsWith('!'));
    const files = new Map();
    const empty = [];
    for (const pattern of included.length === 0 ? ['.'] : included) {
        const found = expand(pattern, root, excluded);
        if (found.length === 0)
            empty.push(pattern);
        for (const file of found)
            if (!files.get(file.path)?.named)
                files.set(file.path, file);
    }
    return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), empty };
}
function expand(pattern, root, excluded) {
    const path = (0,external_node_path_.resolve)(root, pattern);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
        // A search from the root need not walk through what is excluded.
        const found = search(YAML_FILES, path, path === (0,external_node_path_.resolve)(root) ? excluded.globs : []);
        return found.filter(file => !excluded.has(file.path));
    }
    const isGlob = stats === undefined && isDynamicPattern(toSlashes(pattern));
    if (isGlob)
        return search(toGlob(pattern, root), root, excluded.globs);
    // A named file that does not exist is reported where it is read.
    return excluded.has(path) ? [] : [{ path, named: true }];
}
function search(pattern, cwd, ignored) {
    const matches = globSync([pattern, VIRTUAL_ENVIRONMENT], {
        cwd,
        ignore: [...SKIPPED_FOLDERS.map(name => `**/${name}/**`), ...ignored],
        absolute: true,
        dot: true,
        caseSensitiveMatch: false,
        // A link may lead round in a circle or out of the repository.
        followSymbolicLinks: false,
    }).map(match => (0,external_node_path_.resolve)(match));
    const environments = matches
        .filter(match => match.endsWith(`${external_node_path_.sep}pyvenv.cfg`))
        .map(match => (0,external_node_path_.dirname)(match) + external_node_path_.sep);
    return matches
        .filter(match => /\.ya?ml$/i.test(match) || !match.endsWith(`${external_node_path_.sep}pyvenv.cfg`))
        .filter(match => !environments.some(folder => match.startsWith(folder)))
        .map(path => ({ path, named: false }));
}
/** A pattern relative to the root with `/`; a folder stands for all that is in it, a file for itself. */
function toGlob(pattern, root) {
    const glob = toSlashes((0,external_node_path_.isAbsolute)(pattern) ? (0,external_node_path_.relative)(root, pattern) : pattern.replace(/^\.[/\\]/, ''));
    const stats = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, pattern), { throwIfNoEntry: false });
    if (stats === undefined)
        return glob;
    return stats.isDirectory() ? `${escapePath(glob.replace(/\/$/, ''))}/**` : escapePath(glob);
}
// A backslash in a pattern of a Windows user is a separator; elsewhere it escapes.
function toSlashes(pattern) {
    return external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dotted),
/* harmony export */   y: () => (/* binding */ Document)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4058);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1695);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9156);
/** One endpoint or deployment file, parsed, with its parts within reach. */



class Document extends _view_js__WEBPACK_IMPORTED_MODULE_2__/* .View */ .S {
    kind;
    /** Values that must be rendered before a deploy, in the order of the text. */
    placeholders;
    problems;
    overrideProblems;
    #load;
    #environment;
    #model;
    constructor(init) {
        super(init.view.source, init.view.root);
        this.kind = init.kind;
        this.placeholders = init.placeholders;
        this.problems = init.problems;
        this.overrideProblems = init.overrideProblems;
        this.#load = init.load;
    }
    get file() {
        return this.source.file;
    }
    get family() {
        return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(this.kind);
    }
    get isManaged() {
        return this.kind.startsWith('managed');
    }
    get isTemplateFile() {
        return this.placeholders.length > 0;
    }
    /** The deployment's or the endpoint's name; undefined where it is missing, no text, or not yet rendered. */
    get name() {
        return this.string('name');
    }
    /** The name of the endpoint that this file is or belongs to. */
    get endpointName() {
        return this.family === 'endpoint' ? this.name : this.string('endpoint_name');
    }
    get environment() {
        this.#environment ??= this.#part('environment');
        return this.#environment;
    }
    get model() {
        this.#model ??= this.#part('model');
        return this.#model;
    }
    #part(key) {
        const node = this.node(key);
        if (node === undefined || (node.kind === 'scalar' && node.type === 'null'))
            return { form: 'none' };
        if (node.kind === 'mapping') {
            return { form: 'inline', view: new _view_js__WEBPACK_IMPORTED_MODULE_2__/* .View */ .S(this.source, node, [key]), problems: [], placeholders: [] };
        }
        if (node.kind === 'scalar' && node.placeholder)
            return { form: 'template' };
        const text = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(node);
        if (text === undefined)
            return { form: 'invalid' };
        // The client resolves `file:` for environments only (azure-ai-ml 1.34.0: EnvironmentSchema is a YamlFileSchema).
        if (key !== 'environment' || !text.startsWith('file:'))
            return { form: 'reference', text };
        const file = this.#load(this, text.slice('file:'.length));
        if (file.kind !== 'loaded')
            return { form: 'file', file };
        const { view, problems, placeholders } = file;
        return { form: 'inline', view, problems, placeholders };
    }
}
/** `parent.child`, for messages: the way people write a place in YAML. */
function dotted(path) {
    return typeof path === 'string' ? path : path.join('.');
}


/***/ }),

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   hr: () => (/* binding */ FileTree),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1916);
/**
 * What is on disk, asked once. Names are compared as Linux compares them on every platform, because the container
 * that will read the files is Linux: on Windows and macOS `Score.py` opens `score.py`, in Azure it does not.
 */



class FileTree {
    /** Absolute folder that reported paths are relative to. */
    root;
    #workspace;
    #looks = new Map();
    #names = new Map();
    #repositories = new Map();
    /** @param workspace GITHUB_WORKSPACE in a run of GitHub: the repository even where no `.git` was checked out */
    constructor(root, workspace) {
        this.root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
        this.#workspace = workspace === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    }
    /** Path as reports print it: relative to the root with `/`, absolute where it lies outside. */
    display(path) {
        if (path === this.root)
            return '.';
        return slashes(isInside(this.root, path) ? path.slice(withSeparator(this.root).length) : path);
    }
    /** What stands at `written`, as seen from `folder`, with the letter case as written. */
    look(folder, written) {
        return this.#at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, toNative(written)));
    }
    #at(path) {
        let found = this.#looks.get(path);
        if (found === undefined) {
            found = this.#find(path);
            this.#looks.set(path, found);
        }
        return found;
    }
    /** From the top of the file system down, one folder's list after the other; each is read once. */
    #find(path) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
        if (name === '')
            return existing(path) ?? { kind: 'missing', path, nearest: undefined };
        const parent = this.#at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (parent.kind === 'missing')
            return { kind: 'missing', path, nearest: nearestBelow(parent.nearest, name) };
        const folder = parent.kind === 'other-case' ? parent.actual : parent.path;
        const names = this.#list(folder);
        // A folder that may be entered but not listed still answers for the names that it holds.
        if (names === undefined)
            return existing(path) ?? { kind: 'missing', path, nearest: undefined };
        const actual = names.has(name) ? name : sameInOtherCase(names, name);
        if (actual === undefined)
            return { kind: 'missing', path, nearest: nearestBelow(folder, nearestName(names, name)) };
        const kind = kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, actual), names.get(actual));
        if (kind === undefined)
            return { kind: 'missing', path, nearest: undefined };
        const isOther = actual !== name || parent.kind === 'other-case';
        return isOther ? { kind: 'other-case', path, actual: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, actual) } : { kind, path };
    }
    /** The repository that a file lies in; undefined where nothing tells. */
    repositoryOf(path) {
        if (this.#workspace !== undefined && isInside(this.#workspace, path))
            return this.#workspace;
        return this.#nearestRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    /** Whether a path leaves the repository of `from`, links followed; undefined where no repository is known. */
    leavesRepository(from, path) {
        const repository = this.repositoryOf(from);
        if (repository === undefined)
            return undefined;
        return !isInside(repository, path) || !isInside(real(repository), real(path));
    }
    /**
     * The files below a folder, in no order that matters, at most `limit` of them. Links to folders are not followed:
     * they may lead round in a circle.
     */
    filesBelow(folder, limit) {
        const found = [];
        const open = [folder];
        for (let next = open.pop(); next !== undefined && found.length < limit; next = open.pop()) {
            for (const entry of this.#list(next)?.values() ?? []) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, entry.name);
                if (entry.isDirectory())
                    open.push(path);
                else if (found.length < limit)
                    found.push({ name: slashes(path.slice(withSeparator(folder).length)), path, bytes: sizeOf(path) });
            }
        }
        return found;
    }
    #nearestRepository(folder) {
        if (this.#repositories.has(folder))
            return this.#repositories.get(folder);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        const found = this.#list(folder)?.has('.git')
            ? folder
            : parent === folder
                ? undefined
                : this.#nearestRepository(parent);
        this.#repositories.set(folder, found);
        return found;
    }
    #list(folder) {
        if (!this.#names.has(folder))
            this.#names.set(folder, read(folder));
        return this.#names.get(folder);
    }
}
/** A file's text, with its byte order mark. PyYAML is given UTF-8 by the client, so nothing else is text. */
function readText(path, maxBytes) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (stats.isDirectory())
            return { problem: 'unreadable', detail: 'it is a folder' };
        if (!stats.isFile())
            return { problem: 'unreadable', detail: 'it is not a regular file' };
        if (stats.size > maxBytes)
            return { problem: 'too-large', detail: String(stats.size) };
        return decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (error) {
        const code = error.code ?? String(error);
        return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', detail: code };
    }
}
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        return { problem: 'not-utf8', detail: isUtf16 ? 'UTF-16' : 'another encoding' };
    }
}
function isLink(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
/** Both absolute and normalised, as `resolve` leaves them. */
function isInside(folder, path) {
    return path === folder || path.startsWith(withSeparator(folder));
}
function withSeparator(folder) {
    return folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
}
/** People on Windows write backslashes; the client's pathlib takes them there, and only there. */
function toNative(written) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? written : written.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function slashes(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** A name that is there below a folder that was perhaps meant; undefined where it is not. */
function nearestBelow(folder, name) {
    if (folder === undefined || name === undefined)
        return undefined;
    const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    return existing(candidate) && candidate;
}
/** What a folder's list tells of one of its names; a link is asked where it leads. */
function kindOf(path, entry) {
    if (entry?.isFile())
        return 'file';
    return entry?.isDirectory() ? 'folder' : existing(path)?.kind;
}
function existing(path) {
    try {
        return { kind: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? 'folder' : 'file', path };
    }
    catch {
        // Not there, or not for us to see: behind a folder that may not be entered, a name too long, a ring of links.
        return undefined;
    }
}
function sizeOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
    }
    catch {
        return 0;
    }
}
function read(folder) {
    try {
        return new Map((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map(entry => [entry.name, entry]));
    }
    catch {
        return undefined;
    }
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function sameInOtherCase(names, name) {
    const wanted = name.toLowerCase();
    for (const candidate of names.keys())
        if (candidate.toLowerCase() === wanted)
            return candidate;
    return undefined;
}
/** A name of the folder that the wanted one may have been meant to be: the same stem, or a slip of the keyboard away. */
function nearestName(names, name) {
    const wanted = name.toLowerCase();
    const { name: stem, ext } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(wanted);
    // A third of the letters may differ, as everywhere; of one or two letters, anything is near.
    let bestDistance = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3) + 1;
    let best;
    for (const candidate of names.keys()) {
        const lower = candidate.toLowerCase();
        // Without an ending, a folder is meant, and `model.md` is not one.
        const d = ext !== '' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(lower).name === stem ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .Io)(wanted, lower);
        if (d < bestDistance)
            [best, bestDistance] = [candidate, d];
    }
    return best;
}


/***/ }),

/***/ 4058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   E9: () => (/* binding */ declaredSchema),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   UN: () => (/* binding */ mayBeOurs),
/* harmony export */   jg: () => (/* binding */ guessShape)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/* harmony import */ var _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(131);
/**
 * Which of the four kinds a YAML file is, if any: by its shape first, by what it says of itself second.
 * The client knows the kind from the command that it is given; we find files on our own and must tell.
 */


function familyOf(kind) {
    return kind.endsWith('Endpoint') ? 'endpoint' : 'deployment';
}
/**
 * @param named whether a person named this very file; then the benefit of the doubt is an endpoint's or a
 *   deployment's, and `foreign` says what the file seems to be instead.
 */
function classify(shape, named) {
    const foreign = foreignSign(shape);
    const own = ownSign(shape);
    if (own !== undefined && (foreign === undefined || own.strong))
        return { family: own.family };
    if (foreign !== undefined)
        return { foreign };
    const declared = _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .OUR_SCHEMA */ .ls.exec(shape.schema ?? '')?.[2]?.toLowerCase();
    if (declared === 'endpoint' || declared === 'deployment')
        return { family: declared };
    if (named && shape.keys.includes('name'))
        return { family: 'endpoint' };
    return { foreign: 'neither' };
}
function ownSign({ keys }) {
    const deployment = present(_catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPLOYMENT_KEYS */ .Vt, keys, 3);
    if (keys.includes('endpoint_name') || deployment.length >= 2) {
        const strong = deployment.length >= 3 && keys.includes('instance_type');
        return deployment.length >= 2 || hasDeploymentCompany(keys)
            ? { family: 'deployment', strong }
            : undefined;
    }
    const endpoint = present(_catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDPOINT_KEYS */ .NM, keys, 2);
    const shared = _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARED_ENDPOINT_KEYS */ .fl.filter(key => keys.includes(key));
    if (keys.includes('name') && endpoint.length >= 1)
        return { family: 'endpoint', strong: endpoint.length >= 2 };
    if (keys.includes('name') && shared.includes('identity') && keys.length <= 4)
        return { family: 'endpoint', strong: false };
    return undefined;
}
/** `endpoint_name` alone is too little, but next to one of these it is a deployment that lacks the rest. */
function hasDeploymentCompany(keys) {
    return ['name', 'model', 'environment'].some(key => keys.includes(key));
}
/** The wanted keys that are there; slips of the keyboard count only where the right ones are fewer than `enough`. */
function present(wanted, keys, enough) {
    const exact = wanted.filter(key => keys.includes(key));
    return exact.length >= enough ? exact : wanted.filter(key => isThere(key, keys));
}
/** The key, or a slip of the keyboard away from it: a file must not escape its checks by a typo. */
function isThere(key, keys) {
    return (keys.includes(key) ||
        (key.length >= 9 && keys.some(other => other.length >= 8 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, other) <= 2)));
}
function foreignSign({ keys, type, schema }) {
    const byType = type === undefined ? undefined : _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .FOREIGN_TYPES */ .Fm[type.toLowerCase()];
    if (byType !== undefined)
        return byType;
    const byKey = keys.find(key => Object.hasOwn(_catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .FOREIGN_KEYS */ .m_, key));
    if (byKey !== undefined)
        return _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .FOREIGN_KEYS */ .m_[byKey];
    const declared = schema !== undefined && !_catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .OUR_SCHEMA */ .ls.test(schema) ? _catalog_yaml_files_js__WEBPACK_IMPORTED_MODULE_1__/* .AZURE_ML_SCHEMA */ .Mi.exec(schema)?.[1] : undefined;
    return declared === undefined ? undefined : `a file of schema ${declared}`;
}
/**
 * Whether a text has any word of an endpoint or a deployment in it, in whatever spelling: most YAML files of a
 * repository have none, and need not be parsed to be passed over.
 */
function mayBeOurs(text) {
    return /endpoint|instance|deploy|traffic|auth|probe|scor|collector|request|environment_var|network_access/i.test(text);
}
/**
 * The top-level keys of a text that does not parse, so that a broken deployment is still known as one.
 * Block style only: a line that starts with a bare key.
 */
function guessShape(text) {
    const keys = [...text.matchAll(/^["']?([A-Za-z_$][\w$-]*)["']?[ \t]*:/gm)].map(match => match[1] ?? '');
    const type = /^type[ \t]*:[ \t]*["']?(\w+)/m.exec(text)?.[1];
    return { keys, type, schema: declaredSchema(text) };
}
/** `# yaml-language-server: $schema=URL`, or the `$schema` key where the tree could not say. */
function declaredSchema(text) {
    return (/^#\s*yaml-language-server:.*\$schema=(\S+)/m.exec(text)?.[1] ??
        /^["']?\$schema["']?\s*:\s*["']?(\S+?)["']?\s*$/m.exec(text)?.[1]);
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadDocuments)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/documents/document.js
var documents_document = __nccwpck_require__(4096);
// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __nccwpck_require__(3928);
// EXTERNAL MODULE: ./build/documents/kinds.js
var kinds = __nccwpck_require__(4058);
// EXTERNAL MODULE: ./build/documents/nodes.js
var nodes = __nccwpck_require__(6664);
;// CONCATENATED MODULE: ./build/documents/overrides.js

/** Writes the overrides into the tree. Names go where the family keeps them. */
function applyOverrides(root, family, overrides) {
    const problems = [];
    for (const { key, value, line, column } of overrides.set) {
        const node = (0,nodes/* inputNode */.Vl)(value, { name: 'set', line, column });
        if (!put(root, key, node))
            problems.push({ kind: 'into-reference', key: key.join('.'), node });
    }
    const at = { line: 1, column: 1 };
    const { endpointName, deploymentName } = overrides;
    if (endpointName !== undefined) {
        const key = family === 'endpoint' ? 'name' : 'endpoint_name';
        put(root, [key], (0,nodes/* inputNode */.Vl)(endpointName, { name: 'endpoint-name', ...at }));
    }
    if (deploymentName !== undefined && family === 'deployment') {
        put(root, ['name'], (0,nodes/* inputNode */.Vl)(deploymentName, { name: 'deployment-name', ...at }));
    }
    return problems;
}
/** false where the way leads through text, such as `environment=azureml:e:1` for `environment.image`. */
function put(root, key, value) {
    let node = root;
    for (const [index, step] of key.entries()) {
        const isLast = index === key.length - 1;
        if (node.kind === 'sequence' && /^\d+$/.test(step)) {
            const position = Number(step);
            if (position > node.items.length)
                return false;
            const next = isLast ? value : (node.items[position] ?? emptyMapping(value));
            node.items[position] = next;
            node = next;
        }
        else if (node.kind === 'mapping') {
            node = isLast ? setEntry(node, step, value) : stepInto(node, step, value);
        }
        else
            return false;
    }
    return true;
}
function stepInto(node, step, value) {
    const child = node.entries.find(entry => entry.key.text === step)?.value;
    const isAbsent = child === undefined || (child.kind === 'scalar' && child.type === 'null');
    return isAbsent ? setEntry(node, step, emptyMapping(value)) : child;
}
function setEntry(node, key, value) {
    const existing = node.entries.find(entry => entry.key.text === key);
    const origin = value.input ?? { name: 'set', line: 1, column: 1 };
    const entry = { key: existing?.key ?? (0,nodes/* inputNode */.Vl)(key, origin), value };
    // A new list: the entries may be shared with an alias of this mapping.
    node.entries =
        existing === undefined ? [...node.entries, entry] : node.entries.map(e => (e === existing ? entry : e));
    return value;
}
function emptyMapping(value) {
    const empty = { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 };
    return value.input === undefined ? empty : { ...empty, input: value.input };
}

// EXTERNAL MODULE: ./build/documents/source.js
var documents_source = __nccwpck_require__(9472);
// EXTERNAL MODULE: ./build/documents/templates.js
var templates = __nccwpck_require__(5418);
// EXTERNAL MODULE: ./build/documents/view.js
var view = __nccwpck_require__(9156);
// EXTERNAL MODULE: ./build/documents/yaml.js + 2 modules
var yaml = __nccwpck_require__(845);
;// CONCATENATED MODULE: ./build/documents/load.js
/** From the files of a repository to its endpoints and deployments, and to those that could not be read. */










// With one of these there is no tree to trust; the others leave one that can be checked.
const FATAL = new Set([
    'syntax',
    'tab',
    'too-deep',
    'too-many-aliases',
    'several-documents',
    'empty',
    'not-a-mapping',
]);
function loadDocuments(files, tree, overrides) {
    const loaded = { documents: [], unread: [], passedOver: 0, unreadable: [] };
    const references = new ReferenceLoader(tree);
    for (const file of files)
        loadFile(file, tree, overrides, references, loaded);
    return loaded;
}
function loadFile(file, tree, overrides, references, loaded) {
    const name = tree.display(file.path);
    const read = readSafely(file, tree);
    if ('problem' in read) {
        const source = new documents_source/* Source */.k(name, file.path, '');
        // What lies about unread in a repository is not ours to judge until somebody names it.
        if (file.named)
            loaded.unread.push({ source, family: undefined, reason: { kind: read.problem, detail: read.detail } });
        else {
            loaded.passedOver += 1;
            loaded.unreadable.push(name);
        }
        return;
    }
    if (!file.named && !(0,kinds/* mayBeOurs */.UN)(read.text)) {
        loaded.passedOver += 1;
        return;
    }
    const source = new documents_source/* Source */.k(name, file.path, read.text);
    const { root, problems } = (0,yaml/* parseYaml */.hN)(read.text);
    const isSound = root?.kind === 'mapping' && !problems.some(problem => FATAL.has(problem.kind));
    const shape = root?.kind === 'mapping' ? shapeOf(root, read.text) : (0,kinds/* guessShape */.jg)(read.text);
    const classified = (0,kinds/* classify */.L8)(shape, file.named);
    if ('foreign' in classified) {
        passOver(file, source, classified.foreign, isSound ? [] : problems, loaded);
    }
    else if (root?.kind !== 'mapping' || !isSound) {
        loaded.unread.push({ source, family: classified.family, reason: { kind: 'yaml', problems } });
    }
    else {
        loaded.documents.push(makeDocument(source, root, classified.family, problems, overrides, references));
    }
}
/** A link in a pull request must not bring a file from elsewhere on the machine into a report. */
function readSafely(file, tree) {
    // A search does not walk through linked folders, so only the file itself can be a link there.
    const mayLead = file.named || (0,file_tree/* isLink */.PJ)(file.path);
    if (mayLead && tree.leavesRepository(file.path, file.path) === true) {
        return { problem: 'unreadable', detail: 'it is a link that leads out of the repository' };
    }
    return (0,file_tree/* readText */.yR)(file.path, yaml/* MAX_FILE_BYTES */.gZ);
}
function passOver(file, source, what, problems, loaded) {
    loaded.passedOver += 1;
    if (!file.named)
        return;
    // A named file that cannot be parsed may well be ours: its first problem helps more than a guess at its kind.
    const reason = problems.length > 0 && what === 'neither'
        ? { kind: 'yaml', problems }
        : { kind: 'foreign', detail: what };
    loaded.unread.push({ source, family: undefined, reason });
}
function makeDocument(source, root, family, problems, overrides, references) {
    const overrideProblems = applyOverrides(root, family, overrides);
    const placeholders = (0,templates/* markPlaceholders */.Y)(root, source);
    const load = (from, reference) => references.load(from, reference);
    return new documents_document/* Document */.y({
        kind: kindOf(root, family),
        view: new view/* View */.S(source, root),
        placeholders,
        problems,
        overrideProblems,
        load,
    });
}
/**
 * The client's own rule: an endpoint is Kubernetes if `compute` holds anything, a deployment if `type` is exactly
 * `kubernetes` (azure-ai-ml 1.34.0 `entities/_endpoint/online_endpoint.py` and `_deployment/online_deployment.py`).
 */
function kindOf(root, family) {
    if (family === 'endpoint') {
        const compute = (0,nodes/* entryOf */.Ms)(root, 'compute')?.value;
        const isGiven = compute !== undefined &&
            !(compute.kind === 'scalar' && (compute.value === null || compute.value === ''));
        return isGiven ? 'kubernetesOnlineEndpoint' : 'managedOnlineEndpoint';
    }
    const type = (0,nodes/* entryOf */.Ms)(root, 'type')?.value;
    return type?.kind === 'scalar' && type.value === 'kubernetes'
        ? 'kubernetesOnlineDeployment'
        : 'managedOnlineDeployment';
}
function shapeOf(root, text) {
    const type = (0,nodes/* entryOf */.Ms)(root, 'type')?.value;
    const schema = (0,nodes/* entryOf */.Ms)(root, '$schema')?.value;
    return {
        keys: root.entries.map(entry => entry.key.text),
        type: type?.kind === 'scalar' ? type.text : undefined,
        schema: schema?.kind === 'scalar' && schema.text !== '' ? schema.text : (0,kinds/* declaredSchema */.E9)(text),
    };
}
/** Reads the files that `environment: file:\u2026` names, each once. */
class ReferenceLoader {
    #tree;
    #loaded = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    load(from, reference) {
        const path = (0,external_node_path_.resolve)(from.folder, reference);
        let file = this.#loaded.get(path);
        if (file === undefined) {
            file = this.#read(from, path);
            this.#loaded.set(path, file);
        }
        return file;
    }
    #read(from, path) {
        // What a pull request points at outside of its repository is not read: its text could end up in a report.
        if (this.#tree.leavesRepository(from.source.path, path) === true)
            return { kind: 'outside', path };
        const read = (0,file_tree/* readText */.yR)(path, yaml/* MAX_FILE_BYTES */.gZ);
        if ('problem' in read)
            return { kind: read.problem === 'missing' ? 'missing' : 'unreadable', path };
        const source = new documents_source/* Source */.k(this.#tree.display(path), path, read.text);
        const { root, problems } = (0,yaml/* parseYaml */.hN)(read.text);
        if (root?.kind !== 'mapping')
            return {
                kind: root === undefined && problems[0]?.kind !== 'empty' ? 'unreadable' : 'not-a-mapping',
                path,
            };
        const placeholders = (0,templates/* markPlaceholders */.Y)(root, source);
        return { kind: 'loaded', view: new view/* View */.S(source, root), problems, placeholders };
    }
}


/***/ }),

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ modelFolderOf),
/* harmony export */   v: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1505);
/* harmony import */ var _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8767);
/* harmony import */ var _conda_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7661);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3928);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9472);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9156);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(845);
/**
 * A local MLflow model as data: the folder that `model.path` names, its MLmodel file, and the lists of
 * packages beside it. Nothing of Python is run, and nothing is read that lies outside of the folder or the
 * repository.
 */








const folders = new WeakMap();
/** What `model.path` of a deployment leads to, whatever its `type` says; read once a run. */
function modelFolderOf({ model }, tree) {
    const written = model.form === 'inline' ? model.view.string('path') : undefined;
    // A single letter is a drive of Windows.
    if (model.form !== 'inline' || written === undefined || written.trim() === '')
        return { kind: 'none' };
    if (/^[a-z][a-z0-9+.-]+:|^\/subscriptions\//i.test(written))
        return { kind: 'none' };
    const look = tree.look(model.view.folder, written);
    if (look.kind === 'missing' || look.kind === 'other-case')
        return { kind: 'none' };
    if (tree.leavesRepository(model.view.source.path, look.path) === true)
        return { kind: 'none' };
    if (look.kind === 'file')
        return { kind: 'file', path: look.path };
    const known = folders.get(tree) ?? new Map();
    folders.set(tree, known);
    let folder = known.get(look.path);
    if (folder === undefined) {
        folder = readFolder(tree, look.path, { view: model.view, path: 'path' });
        known.set(look.path, folder);
    }
    return folder;
}
/** A model folder of more files than this is not searched to the end. */
const ENOUGH_FILES = 2_000;
function readFolder(tree, folder, where) {
    const look = tree.look(folder, _catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .MLFLOW_FILES */ .QF.model);
    if (look.kind === 'file')
        return { kind: 'mlflow', model: readModel(tree, folder, where) };
    const below = tree.filesBelow(folder, ENOUGH_FILES);
    const nested = below.flatMap(({ name }) => /^([^/]+)\/MLmodel$/.exec(name)?.[1] ?? []);
    const otherCase = below.find(({ name }) => name.toLowerCase() === 'mlmodel')?.name;
    return { kind: 'plain', path: folder, isEmpty: below.length === 0, nested, otherCase };
}
function readModel(tree, folder, where) {
    const mlmodel = readYaml(tree, folder, _catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .MLFLOW_FILES */ .QF.model, where.view);
    const env = mlmodel.kind === 'read' ? environmentNames(mlmodel.view) : {};
    const condaName = env.conda ?? _catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .MLFLOW_FILES */ .QF.conda;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, condaName);
    const isThere = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, path) && tree.look(folder, condaName).kind === 'file';
    return {
        folder,
        mlmodel,
        conda: isThere ? (0,_conda_js__WEBPACK_IMPORTED_MODULE_3__/* .readConda */ .kZ)(path, where, tree) : { kind: 'none' },
        condaName,
        requirements: readList(tree, folder, where.view),
        pythonEnv: readYaml(tree, folder, env.virtualenv ?? _catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .MLFLOW_FILES */ .QF.pythonEnv, where.view),
    };
}
/** `env: conda.yaml` up to MLflow 1.30, `env: {conda: \u2026, virtualenv: \u2026}` since. */
function environmentNames(mlmodel) {
    const env = `flavors.${_catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .MLFLOW_FILES */ .QF.flavour}.env`;
    const conda = mlmodel.string(env) ?? mlmodel.string(`${env}.conda`);
    const virtualenv = mlmodel.string(`${env}.virtualenv`);
    return { ...(conda && { conda }), ...(virtualenv && { virtualenv }) };
}
const NOTHING = { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 };
function readYaml(tree, folder, name, from) {
    const source = open(tree, folder, name, from);
    if (typeof source === 'string')
        return { kind: source };
    const { root, problems } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .hN)(source.text);
    if (root?.kind === 'mapping')
        return { kind: 'read', view: new _view_js__WEBPACK_IMPORTED_MODULE_5__/* .View */ .S(source, root) };
    const view = new _view_js__WEBPACK_IMPORTED_MODULE_5__/* .View */ .S(source, NOTHING);
    return root === undefined && problems[0]?.kind !== 'empty'
        ? { kind: 'broken', view, problem: problems[0] }
        : { kind: 'other', view };
}
function open(tree, folder, name, from) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, name);
    if (!(0,_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, path) || tree.look(folder, name).kind !== 'file')
        return 'missing';
    // A link in a pull request must not bring a file from elsewhere on the machine into a report.
    if (tree.leavesRepository(from.source.path, path) === true)
        return 'unreadable';
    const read = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(path, _yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FILE_BYTES */ .gZ);
    return 'text' in read ? new _source_js__WEBPACK_IMPORTED_MODULE_7__/* .Source */ .k(tree.display(path), path, read.text) : 'unreadable';
}
/** The packages of requirements.txt; MLflow writes no options and no other files into it. */
function readList(tree, folder, from) {
    const source = open(tree, folder, _catalog_mlflow_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .MLFLOW_FILES */ .QF.requirements, from);
    if (typeof source === 'string')
        return [];
    const view = new _view_js__WEBPACK_IMPORTED_MODULE_5__/* .View */ .S(source, NOTHING);
    return (0,_python_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequirements */ .F)(source.text).flatMap(line => {
        if (line.kind !== 'requirement' || line.name === undefined)
            return [];
        const { name, text, extras, marker } = line;
        const versions = line.hasVariables || (line.from !== 'index' && line.specifier === '') ? undefined : [line.specifier];
        const place = { view, path: [name], at: view.rangeOf(line) };
        const about = { name, written: text, versions, extras, marker, from: line.from, place };
        return [{ manager: 'pip', ...about, requirementsFile: undefined }];
    });
}
/** A value as it is written: `python_version: 3.10` is 3.10 here, and 3.1 to YAML. */
function writtenText(view, path) {
    const node = view.node(path);
    return node?.kind === 'scalar' && node.type !== 'null' ? node.text.trim() : undefined;
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Vl: () => (/* binding */ inputNode),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
function entryOf(node, key) {
    return node?.kind === 'mapping' ? node.entries.find(entry => entry.key.text === key) : undefined;
}
function isPlaceholder(node) {
    return node?.kind === 'scalar' && node.placeholder;
}
/** A value that did not come from the text of the file, but from an input of the run. */
function inputNode(text, input) {
    return {
        kind: 'scalar',
        type: 'string',
        text,
        value: text,
        quoted: false,
        placeholder: false,
        start: 0,
        end: 0,
        size: 1,
        input,
    };
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ isPlaceholderAsAWhole),
/* harmony export */   jw: () => (/* binding */ maskPlaceholders),
/* harmony export */   kG: () => (/* binding */ holdsPlaceholder)
/* harmony export */ });
/**
 * Values that a pipeline fills in before the deploy. Azure DevOps, GitHub, Jinja, envsubst, sed and people's own
 * tools each have their form; public endpoint files show all of these.
 */
/** Stands for one character of a placeholder that YAML itself could not read; from the private use area. */
const FILLER = '\uE000';
// {{ X }} opens a flow mapping and #{X}# a comment where a value begins; {% %} is no YAML at all.
// Bounded, as are the forms below: a file full of opening braces must not be searched to its end from each of them.
const UNREADABLE = /(?<!\$)\{\{(?!\{)[^\n]{0,200}?\}\}|\{%[^\n]{0,500}?%\}|#\{[^\n}]{0,200}\}#/g;
/**
 * The same text with every placeholder that would break the parser replaced by as many harmless characters, so
 * that offsets stay true. A line that holds only `{% \u2026 %}` becomes a comment.
 */
function maskPlaceholders(text) {
    if (!text.includes('{{') && !text.includes('{%') && !text.includes('#{'))
        return text;
    return text.replace(UNREADABLE, (match, offset) => {
        if (match.startsWith('{%') && isWholeLine(text, offset, offset + match.length))
            return `#${' '.repeat(match.length - 1)}`;
        return FILLER.repeat(match.length);
    });
}
function isWholeLine(text, start, end) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const lineEnd = text.indexOf('\n', end);
    return before.trim() === '' && text.slice(end, lineEnd === -1 ? undefined : lineEnd).trim() === '';
}
const FORMS = [
    /\$\{\{.{0,200}?\}\}/, // GitHub, Azure DevOps
    /\$\{\w+\}/, // envsubst
    /\$\([\w.]+\)/, // Azure DevOps macro
    /\$[A-Za-z_]\w*/, // shell
    /<%.{0,200}?%>/, // ERB, EJS
    /<[A-Za-z_][\w .:-]*>/, // "put it here" of the public samples
    /#\{.{0,200}?\}#/, // Replace Tokens
    /__(?!(?:init|main|pycache|version|about)__)[A-Za-z]\w*?__/,
    /_placeholder$/i,
];
// What fills a whole value of free text and can hardly be meant as it stands; `$X` and `<x>` can.
const WHOLE_FORMS = [/^\$\{\{.*\}\}$/, /^<%.*%>$/, /^#\{.*\}#$/, /^__[A-Z][A-Z0-9_]*__$/];
/** Azure ML's own references, filled in by the service: yaml-contract "secrets". */
const SECRET_REFERENCE = /^\s*\$\{\{\s*(?:azureml:\/\/|keyvault:)/;
/** Whether a value of the contract (a name, a number, a path) still waits to be rendered. */
function holdsPlaceholder(text) {
    if (!/[$<#_\uE000]/.test(text))
        return false;
    return text.includes(FILLER) || FORMS.some(form => form.test(text));
}
/** The same for places where people write what they like: descriptions, tags, environment variables. */
function isPlaceholderAsAWhole(text) {
    if (SECRET_REFERENCE.test(text))
        return false;
    const trimmed = text.trim();
    return ((trimmed !== '' && trimmed.replaceAll(FILLER, '') === '') || WHOLE_FORMS.some(form => form.test(trimmed)));
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ timingOf),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   pX: () => (/* binding */ probesOf),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* unused harmony export PROBES */
/* harmony import */ var _catalog_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1046);
/** The two probes of a deployment, and what their numbers come to. */

const PROBES = ['liveness_probe', 'readiness_probe'];
/** The probes that a deployment writes down. */
function probesOf(document) {
    return PROBES.flatMap(name => {
        const view = document.at(name);
        return view === undefined ? [] : [{ name, view }];
    });
}
const KEYS = {
    initialDelay: 'initial_delay',
    period: 'period',
    timeout: 'timeout',
    failureThreshold: 'failure_threshold',
};
/** The timing of a probe, defaults filled in; undefined where a number is not known yet, or none. */
function timingOf({ view }) {
    const timing = { ..._catalog_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .z.probe };
    for (const [name, key] of Object.entries(KEYS)) {
        if (!view.has(key))
            continue;
        const value = view.integer(key);
        if (value === undefined || value < 1)
            return undefined;
        timing[name] = value;
    }
    return timing;
}
/** Seconds from the start of the container until the probe gives up on one that never answers. */
function budgetOf({ initialDelay, period, failureThreshold }) {
    return initialDelay + period * failureThreshold;
}
/** `45 seconds`, `2 hours 30 minutes`: what a number of seconds is to people. */
function inWords(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), 'hour'],
        [Math.floor((seconds % 3600) / 60), 'minute'],
        [seconds % 60, 'second'],
    ];
    const words = parts.filter(([count]) => count > 0).slice(0, 2);
    return words.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ') || '0 seconds';
}


/***/ }),

/***/ 1695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ camelToSnake),
/* harmony export */   JU: () => (/* binding */ asInteger),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
const PYTHON_INT = /^[+-]?\d+(?:_\d+)*$/;
const PYTHON_FLOAT = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/i;
const TRUTHY = new Set('t T true True TRUE on On ON y Y yes Yes YES 1'.split(' '));
const FALSY = new Set('f F false False FALSE off Off OFF n N no No NO 0'.split(' '));
/** fields.Int: numbers are cut at the decimal point, text must be whole, booleans are refused. undefined: refused. */
function asInteger(node) {
    if (node?.kind !== 'scalar' || node.placeholder)
        return undefined;
    if (typeof node.value === 'number')
        return Number.isFinite(node.value) ? Math.trunc(node.value) : undefined;
    if (typeof node.value !== 'string')
        return undefined;
    const text = node.value.trim();
    return PYTHON_INT.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}
/** fields.Float. undefined: refused. */
function asNumber(node) {
    if (node?.kind !== 'scalar' || node.placeholder)
        return undefined;
    if (typeof node.value === 'number')
        return Number.isFinite(node.value) ? node.value : undefined;
    if (typeof node.value !== 'string')
        return undefined;
    const text = node.value.trim();
    return PYTHON_FLOAT.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}
/** fields.Bool. undefined: refused. */
function asBoolean(node) {
    if (node?.kind !== 'scalar' || node.placeholder)
        return undefined;
    if (typeof node.value === 'boolean')
        return node.value;
    if (node.value === 1 || node.value === 0)
        return node.value === 1;
    if (typeof node.value !== 'string')
        return undefined;
    if (TRUTHY.has(node.value))
        return true;
    return FALSY.has(node.value) ? false : undefined;
}
/** fields.Str: text, and nothing that only looks like it. */
function asString(node) {
    if (node?.kind !== 'scalar' || node.placeholder)
        return undefined;
    return typeof node.value === 'string' ? node.value : undefined;
}
/**
 * The client's reading of an enum value: `SystemAssigned` and `AAD_TOKEN` become snake case.
 * azure-ai-ml 1.34.0 `_utils/utils.py`, `camel_to_snake`.
 */
function camelToSnake(text) {
    return text
        .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase();
}


/***/ }),

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
class Source {
    /** Relative to the run's root, with `/`; absolute only for a file outside of it. */
    file;
    /** Absolute path. */
    path;
    text;
    #lineStarts;
    constructor(file, path, text) {
        this.file = file;
        this.path = path;
        this.text = text;
    }
    /** 1-based line and column (UTF-16 code units, a leading byte order mark not counted) of a zero-based offset. */
    position(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
    }
    /** The zero-based offset of a position; the end of the text for one behind it. */
    offset({ line, column }) {
        const start = this.#starts()[line - 1];
        return start === undefined ? this.text.length : Math.min(this.text.length, start + column - 1);
    }
    /** The text of a 1-based line, without its line break. */
    line(number) {
        const starts = this.#starts();
        const start = starts[number - 1];
        if (start === undefined)
            return '';
        return this.text.slice(start, starts[number]).replace(/[\r\n]+$/, '');
    }
    /** Zero-based offset of the first character of a 1-based line; the end of the text behind the last one. */
    lineStart(number) {
        return this.#starts()[number - 1] ?? this.text.length;
    }
    get lineCount() {
        return this.#starts().length;
    }
    slice(span) {
        return this.text.slice(span.start, span.end);
    }
    #starts() {
        this.#lineStarts ??= lineStarts(this.text);
        return this.#lineStarts;
    }
}
function lineStarts(text) {
    const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i);
        if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}


/***/ }),

/***/ 5418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ markPlaceholders)
/* harmony export */ });
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3383);

/** Where people write what they like: only what is a placeholder from end to end counts. */
const FREE_TEXT = new Set(['description', 'tags', 'properties', 'environment_variables']);
/** Marks the placeholders below `root` and returns them in the order of the text. */
function markPlaceholders(root, source) {
    const found = [];
    mark(root, source, [], false, found);
    return found.sort((a, b) => a.start - b.start);
}
function mark(node, source, route, free, found) {
    if (node.kind === 'scalar')
        markScalar(node, source, free, found);
    else if (node.kind === 'sequence')
        for (const item of node.items)
            mark(item, source, route, free, found);
    else {
        for (const { key, value } of node.entries) {
            if (key.text === '$schema')
                continue;
            markScalar(key, source, free, found);
            mark(value, source, [...route, key.text], free || FREE_TEXT.has(key.text), found);
        }
    }
}
function markScalar(node, source, free, found) {
    if (node.type !== 'string' || node.placeholder)
        return;
    if (!(free ? (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholderAsAWhole */ .WQ)(node.text) : (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPlaceholder */ .kG)(node.text)))
        return;
    node.placeholder = true;
    if (node.input === undefined)
        node.text = source.slice(node);
    found.push(node);
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ View)
/* harmony export */ });
/* unused harmony export routeOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6664);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1695);
/**
 * A mapping and the ways to ask it: by route for values, by route for places. Checks name routes; only this file
 * turns a route into lines and columns.
 */



class View {
    source;
    root;
    /** The route of `root` in its file; findings carry whole routes. */
    base;
    constructor(source, root, base = []) {
        this.source = source;
        this.root = root;
        this.base = base;
    }
    /** The folder that relative paths in this file start from: the file's own. */
    get folder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(this.source.path);
    }
    node(path) {
        let node = this.root;
        for (const step of routeOf(path))
            node = childOf(node, step);
        return node;
    }
    /** Whether the key is there, whatever its value. */
    has(path) {
        return this.node(path) !== undefined;
    }
    /** Whether the key is there and its value must still be rendered. */
    isTemplate(path) {
        return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(this.node(path));
    }
    /** Whether the key is there with something in it, or with something that will be rendered into it. */
    isGiven(path) {
        const node = this.node(path);
        return node !== undefined && !(node.kind === 'scalar' && node.type === 'null');
    }
    string(path) {
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(this.node(path));
    }
    integer(path) {
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .asInteger */ .JU)(this.node(path));
    }
    number(path) {
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(this.node(path));
    }
    boolean(path) {
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .asBoolean */ .tB)(this.node(path));
    }
    mapping(path) {
        const node = this.node(path);
        return node?.kind === 'mapping' ? node : undefined;
    }
    /** The entries of a mapping whose keys are not placeholders; none where it is no mapping. */
    entries(path) {
        return (this.mapping(path)?.entries ?? []).filter(entry => !entry.key.placeholder);
    }
    /** The mapping at `path` as a view of its own. */
    at(path) {
        const node = this.mapping(path);
        return node && new View(this.source, node, [...this.base, ...routeOf(path)]);
    }
    route(path) {
        return [...this.base, ...routeOf(path)];
    }
    /** The place of a key or a value. Where the route ends early (a missing key), the nearest key above it. */
    range(path, part = 'value') {
        let node = this.root;
        let place;
        for (const step of routeOf(path)) {
            const entry = typeof step === 'string' ? (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(node, step) : undefined;
            const child = childOf(node, step);
            if (child === undefined)
                return this.rangeOf(place ?? firstKey(node) ?? node);
            place = entry !== undefined && (part === 'key' || isBlank(entry.value)) ? entry.key : child;
            if (entry?.value.input !== undefined)
                place = entry.value;
            node = child;
        }
        return this.rangeOf(place ?? firstKey(node) ?? node);
    }
    rangeOf(at) {
        const { file } = this.source;
        if ('input' in at && at.input !== undefined) {
            const start = { line: at.input.line, column: at.input.column };
            const length = 'text' in at ? at.text.length : 0;
            return { file, start, end: { line: start.line, column: start.column + length }, input: at.input.name };
        }
        return {
            file,
            start: this.source.position(at.start),
            end: this.source.position(Math.max(at.start, at.end)),
        };
    }
}
const routes = new Map();
/** The keys of a dotted path. The paths that checks write are few, so each is split once. */
function routeOf(path) {
    if (typeof path !== 'string')
        return path;
    let route = routes.get(path);
    if (route === undefined) {
        route = path === '' ? [] : path.split('.');
        routes.set(path, route);
    }
    return route;
}
function childOf(node, step) {
    if (typeof step === 'number')
        return node?.kind === 'sequence' ? node.items[step] : undefined;
    return (0,_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(node, step)?.value;
}
function firstKey(node) {
    return node.kind === 'mapping' ? node.entries[0]?.key : undefined;
}
/** Nothing to point at: the key must do. */
function isBlank(node) {
    return node.start === node.end && node.input === undefined;
}


/***/ }),

/***/ 845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lr: () => (/* binding */ MAX_DEPTH),
  gZ: () => (/* binding */ MAX_FILE_BYTES),
  hN: () => (/* binding */ parseYaml)
});

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "\u0085": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
// EXTERNAL MODULE: ./build/documents/placeholders.js
var placeholders = __nccwpck_require__(3383);
;// CONCATENATED MODULE: ./build/documents/scalars.js
/**
 * What a plain or tagged scalar means to PyYAML's SafeLoader (YAML 1.1), resolved by js-yaml's own YAML 1.1 tags.
 * PyYAML's regular expressions are narrower than those (resolver.py of 6.0.3, read 2026-11).
 */

const TYPES = {
    'tag:yaml.org,2002:str': 'string',
    'tag:yaml.org,2002:int': 'integer',
    'tag:yaml.org,2002:float': 'float',
    'tag:yaml.org,2002:bool': 'boolean',
    'tag:yaml.org,2002:null': 'null',
    'tag:yaml.org,2002:timestamp': 'date',
    'tag:yaml.org,2002:binary': 'binary',
};
const SCALAR_TAGS = YAML11_SCHEMA.tags.filter((tag) => tag.nodeKind === 'scalar' && tag.tagName in TYPES);
const IMPLICIT_TAGS = SCALAR_TAGS.filter(tag => tag.implicit);
const TAGS_BY_FIRST_CHARACTER = new Map();
function candidates(text) {
    const first = text.charAt(0);
    let found = TAGS_BY_FIRST_CHARACTER.get(first);
    if (found === undefined) {
        found = IMPLICIT_TAGS.filter(tag => tag.implicitFirstChars?.includes(first) ?? true);
        TAGS_BY_FIRST_CHARACTER.set(first, found);
    }
    return found;
}
/** `y`, `01:30`, `+.5`, `._5`: a boolean and numbers to js-yaml, texts to PyYAML. */
const TEXT_TO_PYYAML = /^(?:[yYnN]|[-+]?0[\d_]*(?::[0-5]?\d)+|[-+]\.[\d_].*|\._.*)$/;
/** A scalar without quotes and without a tag. */
function resolvePlain(text) {
    if (TEXT_TO_PYYAML.test(text))
        return { type: 'string', value: text };
    for (const tag of candidates(text)) {
        const value = tag.resolve(text, false, tag.tagName);
        if (value !== NOT_RESOLVED)
            return scalar(tag.tagName, value);
    }
    return { type: 'string', value: text };
}
/** A scalar with a tag in its long form; undefined where SafeLoader has no constructor for it or it does not fit. */
function resolveTagged(tagName, text) {
    const tag = SCALAR_TAGS.find(candidate => candidate.tagName === tagName);
    if (tag === undefined)
        return undefined;
    // Python's float() also takes what has no point.
    if (type(tagName) === 'float' && /^[-+]?\d[\d_]*(?:[eE][-+]?\d+)?$/.test(text))
        return scalar(tagName, Number(text.replaceAll('_', '')));
    const value = tag.resolve(text, true, tagName);
    return value === NOT_RESOLVED ? undefined : scalar(tagName, value);
}
const DATE = /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;
/** Looks like a date and is none: 2027-02-30. PyYAML takes it for one and stops: "day is out of range for month". */
function isImpossibleDate(text) {
    return DATE.test(text) && resolvePlain(text).type !== 'date';
}
function scalar(tagName, value) {
    const found = type(tagName);
    const plain = found === 'date' || found === 'binary' ? undefined : value;
    return { type: found, value: plain };
}
function type(tagName) {
    return TYPES[tagName] ?? 'string';
}

;// CONCATENATED MODULE: ./build/documents/yaml.js
/**
 * YAML text to a tree with places. The grammar is js-yaml's (`parseEvents`); what the events mean follows PyYAML,
 * because that is what `az ml` reads files with. A file is hostile until it is read: size, depth and aliases are
 * bounded, and every way to be wrong is a problem with a place, never an exception.
 */



const MAX_FILE_BYTES = 1024 * 1024;
const MAX_DEPTH = 100;
/** Nodes of a document with every alias written out: a "billion laughs" stops here. */
const MAX_EXPANDED_NODES = 100_000;
/** Reads one YAML document. Never throws for what the text holds. */
function parseYaml(text) {
    const read = readEvents((0,placeholders/* maskPlaceholders */.jw)(text).replace(OTHER_LINE_BREAKS, '\n'));
    if ('error' in read)
        return { root: undefined, problems: [syntaxProblem(read.error, text)] };
    const parsed = new Composer(read.text, read.events).compose();
    const tab = strayTab(read.text, read.events);
    if (tab !== undefined)
        parsed.problems.unshift({ kind: 'tab', detail: '', start: tab, end: tab + 1 });
    return parsed;
}
// YAML 1.1 breaks lines at these too (PyYAML reader.py); YAML 1.2, and so js-yaml, does not.
const OTHER_LINE_BREAKS = /[\u0085\u2028\u2029]/g;
/** How often the lines of a quoted text are joined before the text counts as broken: each time, all is read anew. */
const MAX_JOINED_LINES = 100;
const MAX_JOINED_CHARACTERS = 5_000_000;
/** Of one kind, in one file; more of the same tells nobody anything. */
const MAX_PROBLEMS = 100;
/**
 * The events of a text of the same length. PyYAML lets the lines of a quoted text begin at the left margin, js-yaml
 * does not: such a line is joined to the one before, which is what reading it would do.
 */
function readEvents(text) {
    let joined = text;
    for (let lines = 0;; lines += 1) {
        try {
            return { text: joined, events: parseEvents(joined, { maxDepth: MAX_DEPTH }) };
        }
        catch (error) {
            const at = error instanceof YAMLException && error.reason === 'deficient indentation'
                ? (error.mark?.position ?? 0)
                : 0;
            const lineBreak = joined.lastIndexOf('\n', at - 1);
            const isEnough = lines === MAX_JOINED_LINES || lines * text.length > MAX_JOINED_CHARACTERS;
            if (at === 0 || lineBreak === -1 || isEnough)
                return { error };
            joined = `${joined.slice(0, lineBreak)} ${joined.slice(lineBreak + 1)}`;
        }
    }
}
/**
 * The first tab that is neither inside of a value nor of a comment. js-yaml takes it for white space, as YAML 1.2
 * does; PyYAML stops: "found character '\\t' that cannot start any token" (scanner.py, read 2026-11).
 */
function strayTab(text, events) {
    const first = text.indexOf('\t');
    if (first === -1)
        return undefined;
    const values = events.filter((event) => event.type === EVENT_ID.SCALAR && mayHoldTabs(event));
    let next = 0;
    for (let tab = first; tab !== -1; tab = text.indexOf('\t', tab + 1)) {
        while ((values[next]?.valueEnd ?? Number.POSITIVE_INFINITY) <= tab)
            next += 1;
        const inValue = (values[next]?.valueStart ?? Number.POSITIVE_INFINITY) <= tab;
        if (inValue)
            continue;
        if (!isInComment(text, tab, values[next - 1]?.valueEnd ?? 0))
            return tab;
        const end = text.indexOf('\n', tab);
        if (end === -1)
            return undefined;
        tab = end;
    }
    return undefined;
}
/** PyYAML ends a value without quotes at a tab, too. */
function mayHoldTabs(event) {
    return event.valueStart !== -1 && event.style !== SCALAR_STYLE.PLAIN;
}
function isInComment(text, offset, lastValueEnd) {
    const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, lastValueEnd);
    return /(?:^|\s)#/.test(text.slice(Math.max(0, lineStart - 1), offset));
}
function syntaxProblem(error, text) {
    // js-yaml's advice: catch everything, its own exceptions and the engine's (a stack that overflows).
    const reason = error instanceof YAMLException ? error.reason : String(error);
    const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
    const start = Math.min(at, Math.max(0, text.length - 1));
    if (/nesting|depth/i.test(reason))
        return { kind: 'too-deep', detail: String(MAX_DEPTH), start, end: start + 1 };
    const tab = tabBefore(text, at);
    if (/tab character/i.test(reason) || tab !== undefined) {
        const place = tab ?? start;
        return { kind: 'tab', detail: reason, start: place, end: place + 1 };
    }
    return { kind: 'syntax', detail: reason, start, end: Math.min(text.length, start + 1) };
}
/** The tab in the white space at the beginning of the line on which the parser gave up. */
function tabBefore(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 1000))?.[0] ?? '';
    const tab = indent.indexOf('\t');
    return tab === -1 ? undefined : lineStart + tab;
}
class Composer {
    #text;
    #events;
    #anchors = new Map();
    #problems = [];
    #counts = new Map();
    #next = 0;
    #expanded = 0;
    constructor(text, events) {
        this.#text = text;
        this.#events = events;
    }
    compose() {
        let root;
        if (this.#events[this.#next]?.type === EVENT_ID.DOCUMENT) {
            this.#next += 1;
            if (this.#events[this.#next]?.type !== EVENT_ID.POP)
                root = this.#node(0);
            this.#next += 1;
            if (this.#next < this.#events.length)
                this.#several();
        }
        if (root === undefined || (root.kind === 'scalar' && root.type === 'null')) {
            this.#problem('empty', { start: 0, end: 0 });
        }
        else if (root.kind !== 'mapping') {
            const what = root.kind === 'sequence' ? 'list' : 'single value';
            this.#problem('not-a-mapping', { start: root.start, end: root.start + 1 }, what);
        }
        return { root, problems: this.#problems };
    }
    #several() {
        // The next document's events know where its content starts; its `---` is the last one before that.
        const content = this.#events
            .slice(this.#next)
            .map(startOf)
            .find(start => start >= 0) ?? this.#text.length;
        const marker = this.#text.lastIndexOf('\n---', content);
        const start = marker === -1 ? content : marker + 1;
        this.#problem('several-documents', { start, end: Math.min(this.#text.length, start + 3) });
    }
    #node(fallback) {
        const event = this.#events[this.#next];
        this.#next += 1;
        switch (event?.type) {
            case EVENT_ID.SCALAR:
                return this.#anchored(event, () => this.#scalar(event, fallback));
            case EVENT_ID.MAPPING:
                return this.#anchored(event, () => this.#mapping(event.start, event));
            case EVENT_ID.SEQUENCE:
                return this.#anchored(event, () => this.#sequence(event.start, event));
            case EVENT_ID.ALIAS:
                return this.#alias({ start: event.anchorStart - 1, end: event.anchorEnd });
            default:
                return nullNode(fallback);
        }
    }
    #anchored(event, make) {
        if (event.anchorStart === -1)
            return make();
        const name = this.#text.slice(event.anchorStart, event.anchorEnd);
        // YAML lets a later anchor take the name over, PyYAML's composer does not.
        if (this.#anchors.has(name))
            this.#problem('duplicate-anchor', { start: event.anchorStart - 1, end: event.anchorEnd }, name);
        this.#anchors.set(name, 'open');
        const node = make();
        this.#anchors.set(name, node);
        return node;
    }
    #alias(at) {
        const name = this.#text.slice(at.start + 1, at.end);
        const target = this.#anchors.get(name);
        if (target === undefined || target === 'open') {
            this.#problem(target === undefined ? 'unknown-alias' : 'recursive-alias', at, name);
            return nullNode(at.start);
        }
        this.#expanded += target.size;
        if (this.#expanded > MAX_EXPANDED_NODES) {
            if (!this.#problems.some(problem => problem.kind === 'too-many-aliases')) {
                this.#problem('too-many-aliases', at, String(MAX_EXPANDED_NODES));
            }
            return nullNode(at.start);
        }
        return { ...target, ...at, anchor: { start: target.start, end: target.end } };
    }
    #scalar(event, fallback) {
        if (event.valueStart === -1)
            return this.#absent(event, fallback);
        const text = getScalarValue(this.#text, event);
        const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
        const isPlain = event.style === SCALAR_STYLE.PLAIN;
        const end = trimEnd(this.#text, event.valueStart, event.valueEnd);
        const span = quoted
            ? { start: event.valueStart - 1, end: end + 1 }
            : { start: trimStart(this.#text, event.valueStart, end), end };
        const tag = this.#tag(event);
        const resolved = tag === undefined ? (isPlain ? resolvePlain(text) : stringScalar(text)) : resolveTagged(tag, text);
        if (resolved === undefined)
            this.#problem('unknown-tag', { start: event.tagStart, end: event.tagEnd }, tag ?? '');
        else if (isPlain && tag === undefined && (text === '=' || isImpossibleDate(text)))
            this.#problem('unknown-tag', span, text);
        return {
            kind: 'scalar',
            ...(resolved ?? stringScalar(text)),
            text,
            quoted,
            placeholder: false,
            ...span,
            size: 1,
        };
    }
    /** Nothing, which a tag may still make something of: `!!str` an empty text, `!secret` a mistake. */
    #absent(event, at) {
        const tag = this.#tag(event);
        if (tag === undefined)
            return nullNode(at);
        const resolved = resolveTagged(tag, '');
        if (resolved === undefined)
            this.#problem('unknown-tag', { start: event.tagStart, end: event.tagEnd }, tag);
        return { ...nullNode(at), ...resolved };
    }
    #mapping(start, event) {
        this.#collectionTag(event, 'map');
        const own = new Map();
        const merged = [];
        let end = start;
        let size = 1;
        while (this.#events[this.#next] !== undefined && this.#events[this.#next]?.type !== EVENT_ID.POP) {
            const key = this.#node(end);
            const value = this.#node(afterColon(this.#text, key.end));
            if (key.kind === 'scalar' && isBlank(key))
                this.#keyless(value);
            end = Math.max(end, key.end, value.end);
            size += key.size + value.size;
            if (key.kind !== 'scalar')
                this.#problem('complex-key', { start: key.start, end: key.start + 1 }, key.kind);
            else if (key.text === '<<' && !key.quoted)
                merged.push(...this.#mergedEntries(value));
            else
                this.#add(own, { key, value });
        }
        this.#next += 1;
        const entries = [...own.values()];
        for (const entry of merged)
            if (!own.has(identity(entry.key)))
                entries.push(entry);
        return { kind: 'mapping', entries, start, end: closing(this.#text, start, end), size };
    }
    /** `: 8080`: YAML reads it as a key without a text, PyYAML stops. */
    #keyless(value) {
        const colon = Math.max(0, this.#text.lastIndexOf(':', value.start - 1));
        this.#problem('syntax', { start: colon, end: colon + 1 }, 'there is no key in front of the colon');
    }
    #add(entries, entry) {
        const id = identity(entry.key);
        const earlier = entries.get(id);
        if (earlier !== undefined) {
            this.#problem('duplicate-key', entry.key, entry.key.text, earlier.key);
            entries.delete(id);
        }
        entries.set(id, entry);
    }
    /** What `<<` brings in: of several mappings, the first that has a key wins. */
    #mergedEntries(value) {
        const sources = value.kind === 'sequence' ? value.items : [value];
        const found = new Map();
        for (const source of sources) {
            if (source.kind !== 'mapping') {
                this.#problem('bad-merge', { start: source.start, end: source.end }, source.kind);
                continue;
            }
            for (const entry of source.entries)
                if (!found.has(identity(entry.key)))
                    found.set(identity(entry.key), entry);
        }
        return [...found.values()];
    }
    #sequence(start, event) {
        this.#collectionTag(event, 'seq');
        const items = [];
        let end = start;
        let size = 1;
        while (this.#events[this.#next] !== undefined && this.#events[this.#next]?.type !== EVENT_ID.POP) {
            const item = this.#node(end);
            items.push(item);
            end = Math.max(end, item.end);
            size += item.size;
        }
        this.#next += 1;
        return { kind: 'sequence', items, start, end: closing(this.#text, start, end), size };
    }
    /** The long form of a node's tag; `!` alone says "string". */
    #tag(event) {
        if (event.tagStart === -1)
            return undefined;
        const written = this.#text.slice(event.tagStart, event.tagEnd);
        if (written === '!')
            return 'tag:yaml.org,2002:str';
        if (written.startsWith('!!'))
            return `tag:yaml.org,2002:${written.slice(2)}`;
        return written.startsWith('!<') ? written.slice(2, -1) : written;
    }
    #collectionTag(event, kind) {
        const tag = this.#tag(event);
        if (tag === undefined || tag === `tag:yaml.org,2002:${kind}`)
            return;
        this.#problem('unknown-tag', { start: event.tagStart, end: event.tagEnd }, tag);
    }
    #problem(kind, at, detail = '', related) {
        const earlier = this.#counts.get(kind) ?? 0;
        this.#counts.set(kind, earlier + 1);
        if (earlier >= MAX_PROBLEMS)
            return;
        const problem = { kind, detail, start: at.start, end: at.end };
        if (related !== undefined)
            problem.related = { start: related.start, end: related.end };
        this.#problems.push(problem);
    }
}
function isBlank(node) {
    return node.type === 'null' && node.start === node.end;
}
function stringScalar(text) {
    return { type: 'string', value: text };
}
function nullNode(at) {
    return {
        kind: 'scalar',
        type: 'null',
        text: '',
        value: null,
        quoted: false,
        placeholder: false,
        start: at,
        end: at,
        size: 1,
    };
}
/** 1 and "1" are two keys, 1 and 0x1 are one. */
function identity(key) {
    return `${key.type}:${key.value ?? key.text}`;
}
function startOf(event) {
    if (event.type === EVENT_ID.SCALAR)
        return event.valueStart;
    return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : -1;
}
/** An absent value stands right behind the colon of its key. */
function afterColon(text, keyEnd) {
    const colon = text.slice(keyEnd, keyEnd + 80).indexOf(':');
    return colon === -1 ? keyEnd : keyEnd + colon + 1;
}
/** A block scalar's range runs from the line break behind its `|` to the next token; people mean the text. */
function trimStart(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text.charAt(at)))
        at += 1;
    return at;
}
function trimEnd(text, start, end) {
    let at = end;
    while (at > start && text.charCodeAt(at - 1) <= 0x20)
        at -= 1;
    return at;
}
/** A flow collection's events carry no end: it is the bracket behind the last child. */
function closing(text, start, end) {
    const close = { '{': '}', '[': ']' }[text.charAt(start)];
    if (close === undefined)
        return end;
    const rest = /^(?:[\s,]|#[^\n]*\n)*/.exec(text.slice(Math.max(end, start + 1), end + 10_000))?.[0].length ?? 0;
    const at = Math.max(end, start + 1) + rest;
    return text.charAt(at) === close ? at + 1 : Math.max(end, start + 1);
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/** 16 hexadecimal digits that name a finding across runs, whatever its line. */
function fingerprint(check, file, route, message) {
    // Loading node:crypto costs 4 ms, and a clean run has nothing to hash.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256')
        .update([check, file, JSON.stringify(route), message].join('\0'))
        .digest('hex')
        .slice(0, 16);
}
const SEVERITY_RANK = { error: 0, warning: 1, notice: 2 };
/** Errors first, then by place: the order in which a platform with few slots should see them. */
function bySeverity(a, b) {
    return SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || byPlace(a, b);
}
/** File, line, column, check: the order in which a person reads. */
function byPlace(a, b) {
    return (compareText(a.at.file, b.at.file) ||
        a.at.start.line - b.at.start.line ||
        a.at.start.column - b.at.start.column ||
        compareText(a.check, b.check));
}
// Not localeCompare: the order must be the same on every machine.
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkIds)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1423);
/** Whether the ids that sign in go together. */

/** @throws SettingsError for a client without its tenant */
function checkIds({ clientId, tenantId }, env) {
    if (clientId !== undefined && tenantId === undefined && !env.AZURE_TENANT_ID)
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN('"client-id" is given without "tenant-id"; signing in needs both.');
}


/***/ }),

/***/ 2418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ targetOf),
  Q: () => (/* binding */ targetsOf)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/azure/fields.js
var fields = __nccwpck_require__(6787);
;// CONCATENATED MODULE: ./build/azure/az-defaults.js
/**
 * The subscription, resource group and workspace that somebody has set for `az` on this machine: its environment
 * variables, `az configure --defaults`, `az account set`.
 * Source: Azure CLI, "Configuration values and environment variables", read 2026-11.
 */



function azDefaults(env) {
    const folder = env.AZURE_CONFIG_DIR || external_node_path_.join(env.HOME || env.USERPROFILE || '', '.azure');
    const config = section(read(external_node_path_.join(folder, 'config')), 'defaults');
    const subscription = env.AZURE_SUBSCRIPTION_ID || defaultSubscription(read(external_node_path_.join(folder, 'azureProfile.json')));
    const resourceGroup = env.AZURE_DEFAULTS_GROUP || config.get('group');
    const workspace = env.AZURE_DEFAULTS_WORKSPACE || config.get('workspace');
    return {
        ...(subscription && { subscription }),
        ...(resourceGroup && { resourceGroup }),
        ...(workspace && { workspace }),
    };
}
function read(file) {
    try {
        // `az` writes its profile with a byte order mark.
        return (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
    }
    catch {
        return '';
    }
}
/** The keys of one section of an INI file. */
function section(ini, name) {
    const keys = new Map();
    let inside = false;
    for (const line of ini.split(/\r?\n/)) {
        const heading = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
        if (heading !== undefined)
            inside = heading.trim() === name;
        const [, key, value] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
        if (inside && key !== undefined && value)
            keys.set(key.toLowerCase(), value);
    }
    return keys;
}
function defaultSubscription(profile) {
    try {
        const subscriptions = (0,fields/* list */.p_)((0,fields/* fieldsOf */.Pf)(JSON.parse(profile)).subscriptions) ?? [];
        return (0,fields/* text */.Qq)((0,fields/* fieldsOf */.Pf)(subscriptions.find(one => (0,fields/* fieldsOf */.Pf)(one).isDefault === true)).id);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/settings.js
var settings = __nccwpck_require__(1423);
;// CONCATENATED MODULE: ./build/modes/targets.js
/** Which workspace each file is deployed to: its folder's in the configuration, else the run's, else that of `az`. */



const INPUTS = {
    subscription: 'subscription-id',
    resourceGroup: 'resource-group',
    workspace: 'workspace',
};
const KEYS = Object.keys(INPUTS);
/** @throws SettingsError where a workspace is named by halves */
function targetsOf(documents, { workspaces }, { target }, env) {
    const defaults = azDefaults(env);
    const folders = workspaces.map(({ files, names, where }) => ({ matches: picomatch(files), names, where }));
    const targets = new Map();
    for (const document of documents) {
        const folder = folders.find(({ matches }) => matches(document.file));
        const named = { ...target, ...folder?.names };
        const whole = wholeTarget(named, defaults, folder?.where);
        if (whole !== undefined)
            targets.set(document, whole);
    }
    // Named by halves is a mistake of the run, whatever files there are.
    if (documents.length === 0)
        wholeTarget(target, defaults, undefined);
    return targets;
}
/** The workspace of the run itself, whatever files there are. @throws SettingsError where it is named by halves */
function targetOf({ target }, env) {
    return wholeTarget(target, azDefaults(env), undefined);
}
function wholeTarget(named, defaults, where) {
    const { subscription, resourceGroup, workspace } = { ...defaults, ...named };
    if (subscription !== undefined && resourceGroup !== undefined && workspace !== undefined)
        return { subscription, resourceGroup, workspace };
    const given = KEYS.filter(key => named[key] !== undefined);
    if (given.length === 0)
        return undefined;
    const missing = KEYS.filter(key => named[key] === undefined && defaults[key] === undefined);
    const list = (keys) => keys.map(key => `"${INPUTS[key]}"`).join(' and ');
    throw new settings/* SettingsError */.GN(`${where === undefined ? '' : `${where}: `}${list(given)} ${given.length === 1 ? 'is' : 'are'} given without ${list(missing)}; a workspace is named by all three.`);
}


/***/ }),

/***/ 2471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   E7: () => (/* binding */ quotable),
/* harmony export */   zQ: () => (/* binding */ otherTexts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _documents_file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3928);
/* harmony import */ var _documents_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9472);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(845);
/* harmony import */ var _secrets_hide_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64);
/** The texts that a report speaks of: for quoting their lines, and for the comments in them that ask for silence. */





/** The endpoint and deployment files themselves, and the environments that they name. */
function textsOf({ documents, unread }) {
    const all = unread.map(({ source }) => ({ source, root: undefined }));
    for (const document of documents) {
        all.push({ source: document.source, root: document.root });
        const { environment } = document;
        if (environment.form !== 'inline')
            continue;
        const { source, root } = environment.view;
        if (source !== document.source && !all.some(other => other.source === source))
            all.push({ source, root });
    }
    return all;
}
/** The other files that findings point into: scoring scripts, conda files, Dockerfiles. */
function otherTexts(findings, known, files) {
    const read = new Set(known.map(({ source }) => source.file));
    const names = new Set(findings.map(({ at }) => at.file).filter(file => !read.has(file)));
    return [...names].flatMap(file => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(files.root, file);
        const text = (0,_documents_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path, _documents_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ);
        if ('problem' in text)
            return [];
        const isYaml = /\.ya?ml$|(?:^|\/)MLmodel$/i.test(file);
        return [
            { source: new _documents_source_js__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .k(file, path, text.text), root: isYaml ? (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(text.text).root : undefined },
        ];
    });
}
/** What may be quoted of a file: its lines without their secrets. */
function quotable(texts) {
    const byFile = new Map(texts.map(({ source }) => [source.file, source.text]));
    return file => {
        const text = byFile.get(file);
        return text === undefined ? undefined : (0,_secrets_hide_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s)(text);
    };
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isMarker),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9687);
/**
 * Environment markers of requirements (PEP 508: `; python_version < "3.9"`), answered for the machine that Azure ML
 * runs containers on. What a marker asks beyond that is unknown.
 */

// Managed endpoints are Linux on x64; CPython is what conda installs under the name of python.
const FACTS = {
    sys_platform: 'linux',
    platform_system: 'Linux',
    os_name: 'posix',
    platform_machine: 'x86_64',
    implementation_name: 'cpython',
    platform_python_implementation: 'CPython',
    extra: '',
};
const VARIABLES = [
    ...Object.keys(FACTS),
    ...[
        'python_version',
        'python_full_version',
        'platform_release',
        'platform_version',
        'implementation_version',
    ],
    ...[
        'os.name',
        'sys.platform',
        'platform.version',
        'platform.machine',
        'platform.python_implementation',
        'python_implementation',
        'extras',
        'dependency_groups',
    ],
];
const TOKEN = /\s*(?:(\()|(\))|(<=|>=|===|==|~=|!=|<|>|not\s+in\b|in\b)|(and\b|or\b)|"([^"]*)"|'([^']*)'|([a-z_.]+))/y;
const MAX_LENGTH = 2000;
/** Whether pip can read it. */
function isMarker(text) {
    const tokens = tokensOf(text);
    return tokens !== undefined && parse(tokens, { python: undefined }) !== 'broken';
}
/** Whether a requirement with this marker is installed; undefined where that cannot be told. */
function holds(marker, target) {
    const tokens = tokensOf(marker);
    const answer = tokens === undefined ? 'broken' : parse(tokens, target);
    return answer === 'broken' ? undefined : answer;
}
function tokensOf(text) {
    if (text.trim() === '' || text.length > MAX_LENGTH)
        return undefined;
    const tokens = [];
    const end = text.trimEnd().length;
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end;) {
        const match = TOKEN.exec(text);
        if (match === null)
            return undefined;
        const [, open, close, operator, join, double, single, variable] = match;
        if (open !== undefined)
            tokens.push({ kind: 'open', text: open });
        else if (close !== undefined)
            tokens.push({ kind: 'close', text: close });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', text: operator.replace(/\s+/g, ' ') });
        else if (join !== undefined)
            tokens.push({ kind: 'join', text: join });
        else if (variable !== undefined)
            tokens.push({ kind: 'variable', text: variable });
        else
            tokens.push({ kind: 'text', text: double ?? single ?? '' });
    }
    return tokens;
}
function parse(tokens, target) {
    let next = 0;
    const either = () => {
        let answer = both();
        while (answer !== 'broken' && tokens[next]?.text === 'or' && tokens[next]?.kind === 'join') {
            next += 1;
            answer = or(answer, both());
        }
        return answer;
    };
    const both = () => {
        let answer = one();
        while (answer !== 'broken' && tokens[next]?.text === 'and' && tokens[next]?.kind === 'join') {
            next += 1;
            answer = and(answer, one());
        }
        return answer;
    };
    const one = () => {
        const first = tokens[next];
        if (first?.kind === 'open') {
            next += 1;
            const answer = either();
            if (tokens[next]?.kind !== 'close')
                return 'broken';
            next += 1;
            return answer;
        }
        const [left, operator, right] = tokens.slice(next, next + 3);
        next += 3;
        if (!isValue(left) || operator?.kind !== 'operator' || !isValue(right))
            return 'broken';
        return compared(left, operator.text, right, target);
    };
    const answer = either();
    return next === tokens.length ? answer : 'broken';
}
function isValue(token) {
    return token?.kind === 'text' || (token?.kind === 'variable' && VARIABLES.includes(token.text));
}
function or(a, b) {
    if (a === 'broken' || b === 'broken')
        return 'broken';
    return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
}
function and(a, b) {
    if (a === 'broken' || b === 'broken')
        return 'broken';
    return a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
}
function compared(left, operator, right, target) {
    const a = meaning(left, target);
    const b = meaning(right, target);
    if (a === undefined || b === undefined)
        return undefined;
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const isVersion = left.text === 'python_version' || right.text === 'python_version';
    if (isVersion)
        return comparedVersions(a, operator, b);
    if (operator === '==' || operator === '===')
        return a === b;
    return operator === '!=' ? a !== b : undefined;
}
function meaning(token, { python }) {
    if (token.kind === 'text')
        return token.text;
    return token.text === 'python_version' ? python : FACTS[token.text];
}
function comparedVersions(a, operator, b) {
    if ((0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(a) === null || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(b) === null)
        return undefined;
    const order = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b);
    const answers = {
        '<': order < 0,
        '<=': order <= 0,
        '>': order > 0,
        '>=': order >= 0,
        '==': order === 0,
        '===': order === 0,
        '!=': order !== 0,
    };
    return answers[operator];
}


/***/ }),

/***/ 8767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRequirements),
/* harmony export */   j: () => (/* binding */ normalizedName)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9687);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4152);
/**
 * pip's requirements files as data: what each line asks for, and where it stands. What a line may be is what pip's
 * documentation says ("Requirements File Format", pip 25, read 2026-11) and PEP 508; what stays unclear is said to be
 * unknown, never guessed.
 */


/** PEP 503: `Scikit_Learn` and `scikit-learn` are one. */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** The lines of a requirements file that ask for something, in order. Never throws for what the text holds. */
function readRequirements(text) {
    const lines = [];
    for (const { start, content } of logicalLines(text)) {
        const found = readLine(content, start);
        if (found !== undefined)
            lines.push(found);
    }
    return lines;
}
/** A backslash at the end joins the next line, but not to a line that is a comment. */
function* logicalLines(text) {
    let open;
    for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
        const [whole, line = '', lineBreak = ''] = match;
        if (whole === '' && open === undefined)
            continue;
        const isComment = /^\s*#/.test(line);
        const isContinued = line.endsWith('\\') && !isComment && lineBreak !== '';
        const kept = isContinued ? `${line.slice(0, -1)} ${' '.repeat(lineBreak.length)}` : line;
        open =
            open === undefined ? { start: match.index, content: kept } : { ...open, content: open.content + kept };
        if (isContinued)
            continue;
        yield open;
        open = undefined;
    }
    if (open !== undefined)
        yield open;
}
/** What hostile files hold beyond this is not a requirement. */
const MAX_LINE = 10_000;
function readLine(content, offset) {
    const bare = content
        .slice(0, MAX_LINE)
        .replace(/(?:^|(?<=\s))#.*$/, '')
        .replace(/^\uFEFF/, ' ');
    const text = bare.trim();
    if (text === '')
        return undefined;
    const start = offset + bare.indexOf(text);
    const line = { text, start, end: start + text.length };
    return text.startsWith('-') ? readOption(line) : readRequirement(line, false);
}
const VARIABLE = /\$\{[A-Z0-9_]+\}/;
/** By their short and long names; the flag says whether a value follows. */
const OPTIONS = {
    '-i': { name: 'index-url', takesValue: true },
    '-f': { name: 'find-links', takesValue: true },
    '-r': { name: 'requirement', takesValue: true },
    '-c': { name: 'constraint', takesValue: true },
    '-e': { name: 'editable', takesValue: true },
    ...Object.fromEntries([
        ...['index-url', 'extra-index-url', 'find-links', 'requirement', 'constraint', 'editable', 'pypi-url'],
        ...['no-binary', 'only-binary', 'trusted-host', 'use-feature'],
    ].map(name => [`--${name}`, { name, takesValue: true }])),
    ...Object.fromEntries(['no-index', 'prefer-binary', 'require-hashes', 'pre'].map(name => [
        `--${name}`,
        { name, takesValue: false },
    ])),
};
function readOption(line) {
    const match = /^(--[a-z-]+|-[a-zA-Z])(?:\s*=\s*|\s+|(?<=^-[a-zA-Z])(?=\S)|$)/.exec(line.text);
    const option = OPTIONS[match?.[1] ?? ''];
    if (match === null || option === undefined)
        return bad(line, 'option');
    const value = line.text.slice(match[0].length);
    if (option.takesValue && value === '')
        return bad(line, 'option-value');
    const at = { start: line.start + match[0].length, end: line.end };
    if (option.name === 'editable') {
        return { ...readRequirement({ text: value, ...at }, true), start: line.start };
    }
    if (option.name !== 'requirement' && option.name !== 'constraint') {
        return {
            ...line,
            kind: 'option',
            option: option.name,
            value: option.takesValue ? unquoted(value) : undefined,
        };
    }
    const path = unquoted(value);
    return { ...line, kind: 'file', option: option.name, path, pathAt: at, hasVariables: VARIABLE.test(path) };
}
/** pip splits its options as a shell does. */
function unquoted(value) {
    return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const VCS = /^(?:git|hg|svn|bzr)\+/i;
const ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
function readRequirement(whole, editable) {
    const { line, hashes } = withoutOptions(whole);
    const common = {
        ...line,
        kind: 'requirement',
        editable,
        hashes,
        hasVariables: VARIABLE.test(line.text),
    };
    if (editable || ADDRESS.test(line.text) || VCS.test(line.text) || isPath(line.text))
        return { ...common, ...direct(line) };
    if (common.hasVariables && !/^[A-Za-z0-9._-]+\s*(?:\[[^\]]*\])?\s*(?:[<>=!~@(;]|$)/.test(line.text)) {
        return { ...common, ...direct(line), from: 'index', target: undefined };
    }
    const name = NAME.exec(line.text)?.[0];
    if (name === undefined)
        return bad(line, 'name');
    const extras = /^\s*\[([^\]]*)\]/.exec(line.text.slice(name.length));
    const rest = line.text.slice(name.length + (extras?.[0].length ?? 0));
    const fault = faultOf(line.text, rest, extras?.[1]);
    if (fault !== undefined && !common.hasVariables)
        return bad(line, fault, fault === 'channel' || fault === 'command' ? undefined : name);
    const names = { name: normalizedName(name), extras: listOf(extras?.[1]) };
    if (/^\s*@/.test(rest)) {
        const target = /^\s*@\s*(\S+)/.exec(rest)?.[1] ?? '';
        return {
            ...common,
            ...direct({ ...line, text: target }),
            ...names,
            marker: /\s;(.*)$/.exec(rest)?.[1]?.trim(),
        };
    }
    return { ...common, ...names, ...specifierOf(line, rest), from: 'index', target: undefined };
}
/** `--hash=\u2026` and its kin stand behind the requirement. */
function withoutOptions(line) {
    const at = line.text.search(/\s--?[A-Za-z]/);
    if (at === -1)
        return { line, hashes: 0 };
    const text = line.text.slice(0, at).trimEnd();
    const hashes = line.text.slice(at).match(/--hash\b/g)?.length ?? 0;
    return { line: { text, start: line.start, end: line.start + text.length }, hashes };
}
function isPath(text) {
    const [path = ''] = text.split(/\s*;/);
    if (/\s/.test(path.trim()))
        return false;
    return (/^(?:\.{1,2}(?:[/\\]|$)|[/\\~]|[A-Za-z]:[\\/])/.test(path) ||
        ARCHIVE.test(path.replace(/\[[^\]]*\]$/, '')) ||
        /^[\w.-]+\/\S*$/.test(path));
}
/** What does not come from an index, by its address or its path. */
function direct(line) {
    const [target = ''] = line.text.split(/\s+;/);
    const egg = /[#&]egg=([\w.-]+)(?:\[([^\]]*)\])?/.exec(target);
    const file = /(?:^|[/\\])([^/\\?#]+?)(?:\[[^\]]*\])?(?:[?#]|$)/.exec(target.replace(/[?#].*$/, ''))?.[1] ?? '';
    const wheel = /^([A-Za-z0-9][\w.]*)-(\d[\w.!+]*)(?:-\d\w*)?-[\w.]+-[\w.]+-[\w.]+\.whl$/i.exec(decoded(file));
    const name = egg?.[1] ?? wheel?.[1];
    return {
        name: name === undefined ? undefined : normalizedName(name),
        extras: listOf(egg?.[2]),
        specifier: wheel?.[2] === undefined ? '' : `==${wheel[2].replaceAll('_', '-')}`,
        specifierAt: { start: line.end, end: line.end },
        marker: /\s;(.*)$/.exec(line.text)?.[1]?.trim(),
        from: VCS.test(target) ? 'vcs' : ADDRESS.test(target) && !/^file:/i.test(target) ? 'url' : 'path',
        target,
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function specifierOf(line, rest) {
    const semicolon = rest.indexOf(';');
    const before = semicolon === -1 ? rest : rest.slice(0, semicolon);
    const written = before.trim();
    const start = line.end - rest.length + (written === '' ? 0 : before.indexOf(written));
    return {
        specifier: partsOf(written).join(','),
        specifierAt: { start, end: start + written.length },
        marker: semicolon === -1 ? undefined : rest.slice(semicolon + 1).trim(),
    };
}
function partsOf(specifier) {
    return listOf(specifier.replace(/^\((.*)\)$/, '$1')).map(part => part.replace(/\s+/g, ''));
}
function listOf(text) {
    return (text ?? '')
        .split(',')
        .map(part => part.trim())
        .filter(Boolean);
}
/** Why pip stops at a requirement by name; undefined where it does not. */
function faultOf(text, rest, extras) {
    if (/^pip3?\s+install\b|^(?:conda|mamba)\s+install\b/.test(text))
        return 'command';
    if (/^[\w.-]+::/.test(text))
        return 'channel';
    if (extras === undefined
        ? /^\s*\[/.test(rest)
        : !listOf(extras).every(extra => NAME.exec(extra)?.[0] === extra))
        return 'extras';
    if (/^\s*@/.test(rest))
        return undefined;
    const semicolon = rest.indexOf(';');
    if (semicolon !== -1 && !(0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarker */ .r)(rest.slice(semicolon + 1)))
        return 'marker';
    const specifier = (semicolon === -1 ? rest : rest.slice(0, semicolon)).trim();
    if (specifier === '')
        return undefined;
    const parts = listOf(specifier.replace(/^\((.*)\)$/, '$1'));
    return parts.map(faultOfPart).find(fault => fault !== undefined);
}
function faultOfPart(part) {
    if (/^=(?!=)\s*[\w.*]/.test(part))
        return 'single-equals';
    if (!/^(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s<>=!~]+$/.test(part))
        return 'specifier';
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .validRange */ .Im)(part.replace(/\s+/g, '')) ? undefined : 'version';
}
function bad(line, fault, name) {
    const meant = name ?? /^[\w.-]+::([\w.-]+)/.exec(line.text)?.[1];
    return { ...line, kind: 'bad', fault, name: meant === undefined ? undefined : normalizedName(meant) };
}


/***/ }),

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   JY: () => (/* binding */ allowedMinors),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   f7: () => (/* binding */ isAny),
/* harmony export */   le: () => (/* binding */ condaVersions),
/* harmony export */   ns: () => (/* binding */ exactPin),
/* harmony export */   r0: () => (/* binding */ canAgree)
/* harmony export */ });
/* unused harmony export lowest */
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9687);
/**
 * Questions about version specifiers. A set of versions is a list of alternatives in the form of PEP 440: pip has one,
 * conda's `|` makes more. Whatever cannot be answered for certain is undefined.
 */

const PART = new RegExp(`^${_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .RANGE_PATTERN */ .lh}$`, 'i');
const MAX_KEPT = 10_000;
/** Files repeat themselves, and so do the questions about them: the answers to a question, by its words. */
function remembering(answer) {
    const kept = new Map();
    return (...words) => {
        const key = words.join('\0');
        const known = kept.get(key);
        if (known !== undefined || kept.has(key))
            return known;
        if (kept.size >= MAX_KEPT)
            kept.clear();
        const found = answer(...words);
        kept.set(key, found);
        return found;
    };
}
/** undefined where a part cannot be read. */
const partsOf = remembering(takeApart);
function takeApart(specifier = '') {
    const parts = [];
    for (const text of specifier
        .split(',')
        .map(part => part.trim())
        .filter(Boolean)) {
        const groups = PART.exec(text)?.groups;
        const version = groups?.version;
        const explained = version === undefined ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version);
        if (groups?.operator === undefined || version === undefined || explained === null)
            return undefined;
        const { release, epoch, pre, post, dev, local } = explained;
        const isSpecial = epoch !== 0 || [pre, post, dev, local].some(part => part !== null) || groups.operator === '===';
        parts.push({
            operator: groups.operator,
            version,
            release,
            isPrefix: groups.prefix !== undefined,
            isSpecial,
        });
    }
    return parts;
}
function isAny(versions) {
    return versions.some(specifier => specifier.trim() === '');
}
const isWithin = remembering((version = '', specifier = '') => (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, specifier, { prereleases: true }));
/** Whether one version is among them. */
function allows(versions, version) {
    if ((0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(version) === null)
        return undefined;
    const answers = versions.map(specifier => {
        const parts = partsOf(specifier);
        return parts && isWithin(version, specifier);
    });
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}
/**
 * Whether some version is in both sets. By intervals: false only where no number fits at all. With `known`, every
 * release of the package in ascending order: false also where only numbers fit that were never released; what comes
 * after the last of them is open.
 */
function canAgree(a, b, known) {
    const answers = a.flatMap(left => b.map(right => (known === undefined ? canMeet(left, right) : canBothBeMet(left, right, known))));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}
const canMeet = remembering((left = '', right = '') => canBothBeMet(left, right, undefined));
function canBothBeMet(left, right, known) {
    const parts = partsOf(`${left},${right}`);
    if (parts === undefined || partsOf(left) === undefined)
        return undefined;
    const options = { prereleases: parts.some(part => part.isSpecial) };
    const isMet = (version) => [left, right].every(specifier => (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version, specifier, options));
    const places = candidates(parts);
    if (!places.some(isMet))
        return options.prereleases ? undefined : false;
    if (known === undefined || known.some(isMet))
        return true;
    const last = known.at(-1);
    const fitting = places.filter(isMet);
    return last === undefined || fitting.some(version => (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(version, last) > 0) ? undefined : false;
}
/** Where an interval of a specifier begins or ends, and a version right behind each such place. */
function candidates(parts) {
    const found = ['0', '0.0.1', '99999'];
    for (const { version, release } of parts) {
        const numbers = release.join('.');
        found.push(version, numbers, `${numbers}.0.0.1`, `${numbers}.99999`, next(release), next(release.slice(0, -1)));
    }
    return found;
}
/** The first version behind everything that begins with these numbers. */
function next(release) {
    return [...release.slice(0, -1), (release.at(-1) ?? 0) + 1].join('.');
}
/** The only version that is allowed, where there is just one. */
function exactPin(versions) {
    const [only, ...others] = versions;
    if (only === undefined || others.length > 0)
        return undefined;
    return partsOf(only)?.find(({ operator, isPrefix }) => (operator === '==' || operator === '===') && !isPrefix)?.version;
}
/** The upper end of what is allowed; undefined where there is none, or it cannot be told. */
function highest(versions) {
    const bounds = versions.map(specifier => tightest(partsOf(specifier)?.map(upper) ?? [], (a, b) => (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b)));
    return bounds.includes(undefined) ? undefined : bounds.reduce((a, b) => (isBeyond(a, b, 1) ? a : b));
}
/** The lower end of what is allowed; undefined where there is none, or it cannot be told. */
function lowest(versions) {
    const bounds = versions.map(specifier => tightest(partsOf(specifier)?.map(lower) ?? [], (a, b) => compare(b, a)));
    return bounds.includes(undefined) ? undefined : bounds.reduce((a, b) => (isBeyond(a, b, -1) ? a : b));
}
function isBeyond(a, b, sign) {
    return a !== undefined && b !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.version, b.version) * sign > 0;
}
function tightest(bounds, order) {
    let found;
    for (const bound of bounds) {
        if (bound === undefined)
            continue;
        const difference = found === undefined ? -1 : order(bound.version, found.version);
        if (difference < 0 || (difference === 0 && !bound.inclusive))
            found = bound;
    }
    return found;
}
function upper({ operator, version, release, isPrefix }) {
    if (operator === '<')
        return { version, inclusive: false };
    if (operator === '<=')
        return { version, inclusive: true };
    if (operator === '~=')
        return { version: next(release.slice(0, -1)), inclusive: false };
    if (operator !== '==' && operator !== '===')
        return undefined;
    return isPrefix ? { version: next(release), inclusive: false } : { version, inclusive: true };
}
function lower({ operator, version }) {
    if (operator === '>')
        return { version, inclusive: false };
    return ['>=', '~=', '==', '==='].includes(operator) ? { version, inclusive: true } : undefined;
}
/** Of minor versions (`3.11`), those of which some release is allowed; undefined where that cannot be told. */
function allowedMinors(versions, minors) {
    const answers = minors.map(minor => canAgree(versions, [`==${minor}.*`]));
    return answers.includes(undefined) ? undefined : minors.filter((_, index) => answers[index] === true);
}
/**
 * conda's way to write versions: `=3.10` (that and all below it), `==3.10`, `3.10.*`, `>=3.8,<3.11`, `3.9|3.10.*`.
 * Source: conda's documentation, "Package match specifications" (read 2026-11).
 * @param fuzzy whether a lone `=` stands in front of the version, outside of `text`
 */
function condaVersions(text, fuzzy = false) {
    const alternatives = text.split('|').map(alternative => {
        const parts = alternative.split(',').map(part => condaPart(part.trim(), fuzzy));
        return parts.includes(undefined) ? undefined : parts.filter(part => part !== '').join(',');
    });
    return alternatives.every(alternative => alternative !== undefined) ? alternatives : undefined;
}
function condaPart(part, fuzzy) {
    if (part === '*' || part === '')
        return '';
    const match = /^(===?|~=|!=|<=|>=|<|>|=)?\s*v?(\d[\w.!+]*?)(\.?\*)?$/.exec(part);
    if (match === null)
        return undefined;
    const [, operator = fuzzy ? '=' : '==', version = '', star] = match;
    if ((0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(version) === null)
        return undefined;
    // `3.10*` is read as `3.10.*`, but `3.1*` would hold 3.10 too.
    if (star === '*' && !isWhole(version))
        return undefined;
    if (operator === '=')
        return `==${version}.*`;
    if (star !== undefined)
        return starred(operator, version);
    return operator === '===' ? undefined : `${operator}${version}`;
}
function isWhole(version) {
    return /^\d+\.\d{2,}$|^\d+\.\d+\.\d+$/.test(version);
}
function starred(operator, version) {
    if (operator === '==' || operator === '!=')
        return `${operator}${version}.*`;
    // conda reads `>=3.8.*` as `>=3.8`.
    return operator === '>=' || operator === '<' ? `${operator}${version}` : undefined;
}


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   zr: () => (/* binding */ kindOfRegistry)
/* harmony export */ });
/* harmony import */ var _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6347);
/** Takes an image's name apart as Docker does, and says what kind of registry it names. */

function readImage(text) {
    if (text.trim() === '')
        return { fault: 'empty', part: '' };
    if (/\s/.test(text))
        return { fault: 'space', part: text };
    if (/^(?:azureml:|\/?subscriptions\/)/i.test(text))
        return { fault: 'asset', part: text };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { fault: 'scheme', part: text.replace(/^[^/]*\/\//, '') };
    const [name = '', ...digests] = text.split('@');
    const digest = digests.length === 0 ? undefined : digests.join('@');
    const { host, path } = hostAndPath(name);
    const colon = path.indexOf(':');
    const repository = colon === -1 ? path : path.slice(0, colon);
    const tag = colon === -1 ? undefined : path.slice(colon + 1);
    const wrong = faultOf(host, repository, tag, digest);
    return wrong ?? { image: { registry: registryOf(host), repository, tag, digest } };
}
/** The port of https says nothing: with it or without, it is one registry. */
function registryOf(host = _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKER_HUB */ .Xb) {
    return host.toLowerCase().replace(/:443$/, '');
}
/** The first part is a host if it can be no folder: it has a dot or a port, or is `localhost`. */
function hostAndPath(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const isHost = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
    return isHost ? { host: first, path: name.slice(slash + 1) } : { host: undefined, path: name };
}
function faultOf(host, repository, tag, digest) {
    if (host !== undefined && !_catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NAME */ .yc.host.test(host))
        return { fault: 'registry', part: host };
    const isRepository = (text) => text.split('/').every(part => _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NAME */ .yc.repositoryPart.test(part));
    if (!isRepository(repository) || repository.length > _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NAME */ .yc.maxLength) {
        return { fault: isRepository(repository.toLowerCase()) ? 'upper-case' : 'repository', part: repository };
    }
    if (tag !== undefined && !_catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NAME */ .yc.tag.test(tag))
        return { fault: 'tag', part: tag };
    if (digest !== undefined && !_catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_NAME */ .yc.digest.test(digest))
        return { fault: 'digest', part: digest };
    return undefined;
}
function kindOfRegistry(registry) {
    const host = registry.replace(/:\d+$/, '');
    if (host === _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROSOFT_REGISTRY */ .Nz)
        return 'microsoft';
    if (_catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .ACR_ENDINGS */ .ed.some(ending => host.endsWith(ending)))
        return 'acr';
    if (_catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_REGISTRIES */ .Ot.includes(host) || _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLIC_ENDINGS */ .l$.some(ending => host.endsWith(ending)))
        return 'public';
    return isOfThisMachine(host) ? 'local' : 'other';
}
/** Names that mean another machine on every machine. */
function isOfThisMachine(host) {
    return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|host\.docker\.internal)$/.test(host);
}
/** Where a registry is asked for an image, and as what: Docker Hub is called otherwise than it answers. */
function addressOf({ registry, repository }) {
    if (!_catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKER_HUB_NAMES */ .w4.includes(registry))
        return { host: registry, repository };
    const isOwned = repository.includes('/');
    return { host: _catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKER_HUB_HOST */ .OC, repository: isOwned ? repository : `${_catalog_container_registries_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKER_HUB_LIBRARY */ .bx}/${repository}` };
}
/** What is asked for: the digest, which wins over a tag, or the tag. */
function referenceOf({ tag, digest }) {
    return digest ?? tag ?? 'latest';
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KF: () => (/* binding */ withoutOldCommands),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   cf: () => (/* binding */ forRunnerLog),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Foreign text (YAML values, file names, messages of services) made harmless for each format.
 * Every function takes any text, lone surrogates included, and never throws.
 */
// Characters that steer a terminal or an eye instead of being read: C0 and C1 controls, bidirectional and other
// invisible format characters, line separators, tag characters ("ASCII smuggling"), and the two code points that
// XML 1.0 does not allow. Newline and tab are layout; the joiners U+200C and U+200D spell words and emoji.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';
/**
 * The text with every unseen character spelled out: escape as `\u241b`, right-to-left override as `\u202e`.
 * Newlines and tabs stay (CRLF becomes LF); a lone surrogate becomes U+FFFD.
 */
function visible(text) {
    return text.toWellFormed().replaceAll('\r\n', '\n').replace(UNSEEN, spelled);
}
function spelled(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(CONTROL_PICTURES + code);
    if (code === DELETE)
        return DELETE_PICTURE;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
/** `visible`, and line breaks and tabs become one space. */
function oneLine(text) {
    return visible(text)
        .replace(/[\n\t]+/g, ' ')
        .trim();
}
/** At most `max` UTF-16 code units, the last one an ellipsis where text was cut. No code point is split. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    // toWellFormed would write U+FFFD for the half that is left of a pair.
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
// A backslash of ours is always an escape, because theirs are entities. `|` is an entity and not `\|`, since
// renderers disagree on what `\\|` is inside a table.
const MARKDOWN_ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '\\': '&#92;',
    '|': '&#124;',
    $: '&#36;',
    '`': '\\`',
    '*': '\\*',
    _: '\\_',
    '[': '\\[',
    ']': '\\]',
    '~': '\\~',
};
// In this order at each place: addresses, mentions and e-mail, issues, emoji, single characters.
const MARKDOWN_SPECIAL = /:(?=\/\/)|(?<=www)\.|(?<!\w)@(?=\w)|@(?=[\w-]+\.)|#(?=\d)|(?<=\bGH)-(?=\d)|:(?=[\w+-]+:)|[&<>\\|$`*_[\]~]/gi;
// GitHub looks for mentions and issues after the Markdown is parsed, so that an entity does not hide them; something
// has to stand between the sign and the name. Renovate puts a zero-width space there for the same reason.
const ZERO_WIDTH_SPACE = '&#8203;';
// Leaves nothing behind when the text is copied, but is proven only against the Markdown parser itself.
const NOTHING = '<!-- -->';
const DOT = '&#46;';
const LINKED = {
    '.': DOT,
    ':': `:${NOTHING}`,
    '@': `@${ZERO_WIDTH_SPACE}`,
    '#': `#${ZERO_WIDTH_SPACE}`,
    '-': `-${ZERO_WIDTH_SPACE}`,
};
/** Text for a Markdown line or table cell: shows what was written, links nothing, mentions nobody. */
function markdown(text) {
    return oneLine(text).replace(MARKDOWN_SPECIAL, sign => MARKDOWN_ESCAPES[sign] ?? LINKED[sign] ?? sign);
}
/**
 * The same in a fixed-width face, for paths and names that people copy. A backtick span cannot hold every text
 * inside a table, the element can. GitHub looks for no mentions, issues and emoji in it, so that nothing invisible
 * gets into a copied path; the Markdown parser does look for addresses.
 */
function markdownCode(text) {
    const escaped = oneLine(text).replace(MARKDOWN_SPECIAL, sign => MARKDOWN_ESCAPES[sign] ?? (sign === '.' ? DOT : sign + NOTHING));
    return `<code>${escaped}</code>`;
}
/**
 * One line of a runner's log, with what the runner would obey made plain text: `::` at the start of a line, our
 * colours aside, and `##[` anywhere in it (actions/runner, Runner.Common/ActionCommand.cs).
 */
function forRunnerLog(line) {
    return withoutOldCommands(line).replace(/^((?:\s|\u001b\[\d+m)*)::/, '$1\\::');
}
/** The part of `forRunnerLog` that is about `##[`, for text whose width matters. */
function withoutOldCommands(text) {
    return text.replaceAll('##[', '##\\[');
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ docsPath),
/* harmony export */   bB: () => (/* binding */ causeUrl),
/* harmony export */   fs: () => (/* binding */ docsUrl),
/* harmony export */   ld: () => (/* binding */ REPOSITORY_URL)
/* harmony export */ });
/** Where the page of a check is. */
const REPOSITORY_URL = 'https://github.com/org/endpoint-preflight';
/** The page of all codes and causes. */
const CODES_PAGE = 'docs/codes.md';
/** Path inside the repository; null for a check without a page (`internal/...`: our own faults). */
function docsPath(check) {
    if (check === 'diagnosis')
        return CODES_PAGE;
    return check.startsWith('internal') ? null : `docs/checks/${check}.md`;
}
/** Address at the major version that users pin, so that the page fits the release; null as in `docsPath`. */
function docsUrl(check) {
    const path = docsPath(check);
    return path === null ? null : `${REPOSITORY_URL}/blob/v1/${path}`;
}
/** Address of what is said of a cause. */
function causeUrl(cause) {
    return `${REPOSITORY_URL}/blob/v1/${CODES_PAGE}#${cause}`;
}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
function counts(report) {
    const result = { error: 0, warning: 0, notice: 0, notChecked: report.notChecked.length };
    for (const finding of report.findings)
        result[finding.severity] += 1;
    return result;
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   zo: () => (/* binding */ inputPrefix)
/* harmony export */ });
/** `endpoints/blue.yml:12:3`, or `input "set", line 2`. Foreign text is not escaped. */
function place(at) {
    return at.input === undefined ? `${lineOf(at)}:${at.start.column}` : inputPlace(at);
}
/** `endpoints/blue.yml:12`, or `input "set", line 2`. Foreign text is not escaped. */
function lineOf(at) {
    return at.input === undefined ? `${at.file}:${at.start.line}` : inputPlace(at);
}
// Only `set` takes several lines.
function inputPlace({ input, start }) {
    return input === 'set' ? `input "set", line ${start.line}` : `input "${input}"`;
}
/** `Input "set", line 2: ` in front of a message that a format cannot attach to a file; empty for a place in a file. */
function inputPrefix(at) {
    return at.input === undefined ? '' : `I${inputPlace(at).slice(1)}: `;
}
/** The last line that holds text of the range: an end at column 1 is before that line's first character. */
function lastLine({ start, end }) {
    return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
/** The range as the JSON report gives it. */
function location(at) {
    return {
        file: at.file,
        line: at.start.line,
        column: at.start.column,
        endLine: at.end.line,
        endColumn: at.end.column,
        ...(at.input === undefined ? {} : { input: at.input }),
    };
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* unused harmony export NotWritten */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/** Puts a report into a file that the user named, and nowhere else. */


/** A file that was asked for is not there: names it and the reason. */
class NotWritten extends Error {
    name = 'NotWritten';
}
/**
 * Writes a new regular file, and the folders that it needs. A link that lies in its place (a pull request may have
 * committed one) is replaced and not followed; a linked folder that leads out of `root` is refused. A device or a pipe
 * outside of `root` (`/dev/stdout`) is written to. Nothing is left of a file that could only be begun.
 * @throws NotWritten
 */
function writeReport(root, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    try {
        if (isOfTheSystem(root, target))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, text);
        else
            writeNew(root, target, path, text);
        return target;
    }
    catch (error) {
        if (error instanceof NotWritten)
            throw error;
        throw new NotWritten(`"${path}" cannot be written: ${error.code ?? String(error)}.`);
    }
}
function writeNew(root, target, path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    if (isInside(root, folder) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder))) {
        throw new NotWritten(`"${path}" is not written: a link on the way leads out of ${root}.`);
    }
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(real, { force: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(real, text, { flag: 'wx' });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(real, { force: true });
        throw error;
    }
}
/** A device, a pipe, or what Linux shows as a file: it can be written to, and must not be replaced by a file. */
function isOfTheSystem(root, target) {
    const stats = isInside(root, target) ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false });
    if (stats === undefined || stats.isDirectory())
        return false;
    return !stats.isFile() || isInside('/dev', target) || isInside('/proc', target);
}
function isInside(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inside === '' || (!inside.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside));
}


/***/ }),

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9351);
/** The text of a file as reports may quote it: what looks like a secret is starred out, letter for letter. */

const LINE = /^(\s*(?:- +)?["']?)([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*)(\S.*)$/;
const PAIR = /([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,{}]+)/g;
const LONG_WORD = /[^\s"',]{16,}/g;
/** Lines and columns stay what they are, so that a place in the file is the same place in the copy. */
function hideSecrets(text) {
    return text.split('\n').map(hideInLine).join('\n');
}
function hideInLine(line) {
    const whole = LINE.exec(line);
    if (whole !== null) {
        const [, indent = '', name = '', colon = '', value = ''] = whole;
        if (isSecret(name, value))
            return indent + name + colon + stars(value);
    }
    return line
        .replace(PAIR, (pair, name, colon, value) => isSecret(name, value) ? name + colon + stars(value) : pair)
        .replace(LONG_WORD, word => ((0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOf */ .L)('', word)?.by === 'value' ? stars(word) : word));
}
function isSecret(name, value) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOf */ .L)(name, value.replace(/^(["'])(.*)\1\s*$/, '$2').replace(/\s+#.*$/, '')) !== undefined;
}
function stars(text) {
    return text.replace(/\S/g, '*');
}


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ lookOf),
  t: () => (/* binding */ promiseOf)
});

;// CONCATENATED MODULE: ./build/catalog/secrets.js
/**
 * What secrets look like in environment variables: shapes of values that are nothing else, and names that promise one.
 * Shapes as their issuers document them (GitHub, OpenAI, Hugging Face, Microsoft Entra, Google, Slack,
 * Databricks; RFC 7519 for JWT); names as public endpoint files and issues have them. Facts of 2026-11.
 */
const SECRET_SHAPES = [
    { what: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
    { what: 'a storage account key', pattern: /\bAccountKey=[A-Za-z0-9+/]{40,}={0,2}/i },
    { what: 'a shared access key', pattern: /\bSharedAccessKey=[^;\s]{20,}/i },
    { what: 'a shared access signature', pattern: /(?:^|[?&;])sig=[A-Za-z0-9%+/_-]{20,}/i },
    { what: 'a password in a connection string', pattern: /(?:^|;)\s*(?:password|pwd)\s*=\s*[^;\s]{3,}/i },
    { what: 'a password in a URL', pattern: /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]{3,}@/i },
    { what: 'a JSON web token', pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/ },
    { what: 'a GitHub token', pattern: /\b(?:gh[oprsu]_[A-Za-z0-9]{30,}|github_pat_\w{40,})/ },
    {
        what: 'an OpenAI or Anthropic API key',
        pattern: /\bsk-(?:(?:proj|svcacct|admin|ant-[a-z]+\d+|or-v1)-[\w-]{20,}|[A-Za-z0-9]{32,})/,
    },
    { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,}/ },
    { what: 'a client secret of Microsoft Entra ID', pattern: /\b[\w~.-]{3}\dQ~[\w~.-]{31,34}/ },
    { what: 'a 64-byte key in base64, as storage accounts have', pattern: /^[A-Za-z0-9+/]{86}==$/ },
    { what: 'a Google API key', pattern: /\bAIza[\w-]{35}\b/ },
    { what: 'a Slack token', pattern: /\bxox[abeoprs]-[\w-]{10,}/ },
    { what: 'a Databricks token', pattern: /\bdapi[0-9a-f]{32}\b/ },
];
/**
 * Ends of variable names that promise a secret by themselves; words in lower case, with a space between. Where a name
 * says no more than `KEY` or `TOKEN`, the value has to look the part as well.
 */
const SECRET_NAMES = [
    ...['password', 'passwd', 'pwd', 'passphrase', 'secret', 'client secret', 'apikey', 'api key', 'secretkey'],
    ...['access key', 'account key', 'accountkey', 'accesskey', 'secret key', 'private key', 'shared key'],
    ...[
        'signing key',
        'encryption key',
        'subscription key',
        'storage key',
        'master key',
        'admin key',
        'host key',
    ],
    ...[
        'function key',
        'auth key',
        'sas',
        'sas token',
        'access token',
        'refresh token',
        'auth token',
        'api token',
    ],
    ...['bearer token', 'github token', 'gh token', 'hf token', 'hub token', 'bot token', 'pat'],
];
const VAGUE_SECRET_NAMES = ['key', 'token', 'credential', 'credentials', 'auth'];
/** Last words of a name that say which of several, or in what form, and not what. */
const FILLER_WORDS = [
    ...['value', 'string', 'str', 'b64', 'base64', 'primary', 'secondary', 'old', 'new'],
    ...['dev', 'test', 'staging', 'stage', 'prod', 'production'],
];
/** Names that end like a secret and hold none. */
const NO_SECRET_NAMES = [
    // Application Insights: its keys name a resource and open nothing (Microsoft, "Connection strings in Application Insights").
    /instrumentation/,
    /\b(?:public|partition|sort|primary|foreign|cache|row|group|index|json|dict|lookup) key$/,
    /\b(?:pad|padding|eos|bos|unk|mask|cls|sep|stop|start|end|special|max|min|next|image) token$/,
];
/** What people write where a secret will be put in later, or where none is needed. */
const STAND_INS = /^(?:none|null|nil|empty|dummy|fake|foo|bar|test|testing|example|sample|changeme|change[-_ ]me|todo|tbd|n\/?a|placeholder|unused|not[-_ ]?(?:used|needed|set)|anonymous|default|secret|password|token|key|x+|\*+|\.+|-+)$|place[-_ ]?holder|your[-_ ]|(?:^|[-_])(?:here|goes)$|<[^<>]*>|\[[^[\]]*\]/i;

;// CONCATENATED MODULE: ./build/secrets/look.js
/** Whether an environment variable holds a secret, by the look of its name and value. No value leaves this file. */

// Longer values are data; the beginning tells what a secret's shape would.
const MAX_LENGTH = 4096;
function lookOf(name, value) {
    const text = value.trim().slice(0, MAX_LENGTH);
    // `${{ \u2026 }}` is filled in by the service, `$X` and the like by somebody else.
    if (text === '' || text.startsWith('$') || STAND_INS.test(text))
        return undefined;
    const shape = SECRET_SHAPES.find(({ pattern }) => pattern.test(text));
    if (shape !== undefined)
        return { by: 'value', what: shape.what };
    if (isPlainlyNone(text))
        return undefined;
    const promise = promiseOf(name);
    return promise === 'secret' || (promise === 'perhaps' && looksRandom(text)) ? { by: 'name' } : undefined;
}
/** Switches, numbers, places: a secret's name, its vault and its file are no secrets. */
function isPlainlyNone(text) {
    return (/^(?:true|false|yes|no|on|off)$/i.test(text) ||
        (text.length <= 40 && /^[-+]?[\d_]*\.?\d+(?:e[-+]?\d+)?$/i.test(text)) ||
        /^(?:[a-z][a-z0-9+.-]*:\/\/|~?\.{0,2}\/|[A-Za-z]:\\)/i.test(text) ||
        /\.vault\.azure\.net\b/i.test(text) ||
        text.length < 4);
}
/** What a variable's name says of its value. */
function promiseOf(name) {
    const words = wordsOf(name);
    const plain = words.join(' ');
    if (NO_SECRET_NAMES.some(pattern => pattern.test(plain)))
        return undefined;
    const endsWith = (ends) => ends.some(end => ` ${plain}`.endsWith(` ${end}`));
    if (endsWith(SECRET_NAMES))
        return 'secret';
    return endsWith(VAGUE_SECRET_NAMES) ? 'perhaps' : undefined;
}
/** `AZURE_OPENAI_ApiKey_2` \u2192 azure, openai, api, key. */
function wordsOf(name) {
    const words = name
        .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
        .map(word => word.toLowerCase().replace(/\d+$/, ''))
        .filter(word => word !== '');
    while (words.length > 1 && FILLER_WORDS.includes(words.at(-1) ?? ''))
        words.pop();
    return words;
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** One long run of letters and digits without a pattern. Ids are random too: a GUID under `KEY` says nothing. */
function looksRandom(text) {
    if (/\s/.test(text) || GUID.test(text))
        return false;
    return text
        .split(/[-_.:/+=~]+/)
        .some(run => run.length >= 12 && isMixed(run) && bitsPerCharacter(run) >= 3);
}
/** Letters and digits in turns, as no word has them: `a1b2` and not `model2026`. */
function isMixed(run) {
    return (run.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0) >= 3;
}
/** Shannon's measure over the characters of the text itself. */
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   xm: () => (/* binding */ NAME_SHAPES)
/* harmony export */ });
/**
 * All that a user can ask for, in one typed record. The Action's inputs and the command line's options have the
 * same names and pass through the same reader, so that what one accepts the other accepts.
 */
/** The user's fault, in the user's words: names the input or option and what it takes. */
class SettingsError extends Error {
    name = 'SettingsError';
}
const INPUT_NAMES = [
    'mode',
    'files',
    'if-no-files-found',
    'set',
    'endpoint-name',
    'deployment-name',
    'error-file',
    'log-file',
    'wait',
    'fail-fast',
    'log-lines',
    'fail-on',
    'online',
    'subscription-id',
    'resource-group',
    'workspace',
    'client-id',
    'tenant-id',
    'audience',
    'cloud',
    'arm-endpoint',
    'authority-host',
    'timeout-minutes',
    'config',
    'report-file',
    'sarif-file',
    'junit-file',
    'trace-file',
    'annotations',
    'summary',
];
/**
 * Reads every input once.
 * @param root absolute folder of the run: GITHUB_WORKSPACE, or where the command was started
 * @throws SettingsError naming the first input that does not fit
 */
function readSettings(input, root) {
    const mode = oneOf(input, 'mode', ['preflight', 'diagnose', 'watch'], 'preflight');
    return {
        mode,
        files: lines(input('files')).map(line => line.text),
        ifNoFilesFound: oneOf(input, 'if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
        overrides: {
            set: lines(input('set')).map(setOverride),
            ...optional('endpointName', input('endpoint-name')),
            ...optional('deploymentName', input('deployment-name')),
        },
        ...optional('errorFile', input('error-file')),
        logFiles: lines(input('log-file')).map(line => line.text),
        watch: {
            wait: yesOrNo(input, 'wait', true),
            failFast: yesOrNo(input, 'fail-fast', true),
            logLines: wholeNumber(input, 'log-lines', DEFAULT_LOG_LINES, MAX_LOG_LINES),
        },
        failOn: oneOf(input, 'fail-on', ['error', 'warning', 'never'], 'error'),
        ...optional('config', input('config')),
        root,
        ...optional('reportFile', input('report-file')),
        ...optional('sarifFile', input('sarif-file')),
        ...optional('junitFile', input('junit-file')),
        ...optional('traceFile', input('trace-file')),
        annotations: yesOrNo(input, 'annotations', true),
        summary: yesOrNo(input, 'summary', true),
        azure: azureSettings(input, mode),
    };
}
/**
 * A quota question takes a second; five minutes leave room for a service that throttles. A deployment of a large image
 * takes up to 45 minutes, and a failed one has been seen to take two hours (reported by users).
 */
const DEFAULT_TIMEOUT_MINUTES = { preflight: 5, diagnose: 5, watch: 120 };
const DEFAULT_LOG_LINES = 200;
/** What the official client reads by default (azure-ai-ml 1.34.0: 5,000), doubled. */
const MAX_LOG_LINES = 10_000;
const MAX_TIMEOUT_MINUTES = 24 * 60;
function azureSettings(input, mode) {
    return {
        online: oneOf(input, 'online', ['auto', 'required', 'off'], 'auto'),
        target: {
            ...shaped('subscription', input, 'subscription-id'),
            ...shaped('resourceGroup', input, 'resource-group'),
            ...shaped('workspace', input, 'workspace'),
        },
        ...shaped('clientId', input, 'client-id'),
        ...shaped('tenantId', input, 'tenant-id'),
        ...shaped('audience', input, 'audience'),
        ...optional('cloud', input('cloud')),
        ...optional('armEndpoint', input('arm-endpoint')),
        ...optional('authorityHost', input('authority-host')),
        deadlineMs: minutes(input, 'timeout-minutes', DEFAULT_TIMEOUT_MINUTES[mode]) * 60_000,
    };
}
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/**
 * What the names of Azure look like. Source: "Naming rules and restrictions for Azure resources", read 2026-11; a
 * tenant goes by its id or one of its domains. An audience is a text of up to 600 characters (Microsoft Graph,
 * federatedIdentityCredential, read 2026-11); the address of a service in its place is that of the issuer or of Entra.
 */
const NAME_SHAPES = {
    'subscription-id': { shape: GUID, takes: 'an id such as 11111111-2222-3333-4444-555555555555, not a name' },
    'resource-group': {
        shape: /^[\p{L}\p{N}_.()-]{0,89}[\p{L}\p{N}_()-]$/u,
        takes: 'the name of a resource group',
    },
    workspace: { shape: /^[A-Za-z0-9][\w-]{0,254}$/, takes: 'the name of an Azure ML workspace, not its id' },
    'client-id': { shape: GUID, takes: 'the id of an application or a managed identity' },
    'tenant-id': {
        shape: /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/,
        takes: 'the id of a tenant, or one of its domains',
    },
    audience: {
        shape: /^(?!http:|https:\/\/(?:token\.actions|login|sts|management)\.|[\w-]+:\/*$)(?=.*\w)[\w~%:@/?=&+.#-]{1,600}$/i,
        takes: 'the audience of the federated credential, such as api://AzureADTokenExchange: one word, and not the address of GitHub or Azure',
    },
};
function shaped(key, input, name) {
    const given = optional(key, input(name));
    const value = given[key];
    const { shape, takes } = NAME_SHAPES[name];
    if (value !== undefined && !shape.test(value))
        throw new SettingsError(`"${name}" is "${value}"; it takes ${takes}.`);
    return given;
}
function wholeNumber(input, name, fallback, max) {
    const given = input(name).trim();
    if (given === '')
        return fallback;
    const value = /^\d{1,9}$/.test(given) ? Number(given) : 0;
    if (value < 1 || value > max)
        throw new SettingsError(`"${name}" is "${given}"; it takes a number from 1 to ${max}.`);
    return value;
}
function minutes(input, name, fallback) {
    const given = input(name).trim();
    if (given === '')
        return fallback;
    const value = /^\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (!(value > 0 && value <= MAX_TIMEOUT_MINUTES))
        throw new SettingsError(`"${name}" is "${given}"; it takes minutes, more than 0 and at most ${MAX_TIMEOUT_MINUTES}.`);
    return value;
}
function optional(key, value) {
    const trimmed = value.trim();
    return trimmed === '' ? {} : { [key]: trimmed };
}
function oneOf(input, name, allowed, fallback) {
    const given = input(name).trim();
    if (given === '')
        return fallback;
    const found = allowed.find(value => value === given.toLowerCase());
    if (found === undefined)
        throw new SettingsError(`"${name}" is "${given}"; it takes ${allowed.join(', ')}.`);
    return found;
}
function yesOrNo(input, name, fallback) {
    const given = input(name).trim().toLowerCase();
    if (given === '')
        return fallback;
    if (given === 'true' || given === 'false')
        return given === 'true';
    throw new SettingsError(`"${name}" is "${given}"; it takes true or false.`);
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line, index) => ({
        text: line.trim(),
        number: index + 1,
        column: line.length - line.trimStart().length + 1,
    }))
        .filter(line => line.text !== '');
}
function setOverride({ text, number, column }) {
    const equals = text.indexOf('=');
    const path = text.slice(0, equals === -1 ? 0 : equals).trim();
    const key = path.split('.');
    if (path === '' || key.includes('')) {
        throw new SettingsError(`"set", line ${number}: "${text}" is not of the form key.path=value.`);
    }
    return { key, value: text.slice(equals + 1), line: number, column: column + equals + 1 };
}


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sayDiagnosis)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3898);

const GAP = /\{(\w+)\}/g;
/** What may stand in a command: a value from a log must not become a second one. */
const SAFE_IN_COMMAND = /^[A-Za-z0-9][\w.:/@=+,()-]{0,200}$/;
function sayDiagnosis({ cause, values }, texts) {
    const { summary, advice } = texts[cause];
    const summaries = typeof summary === 'string' ? [summary] : summary;
    const best = summaries.find(text => isFilledBy(text, values)) ?? summaries.at(-1) ?? '';
    return { summary: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(best, values), advice: advice.flatMap(each => said(each, values)) };
}
function said(advice, values) {
    const [text, command] = typeof advice === 'string' ? [advice, undefined] : advice;
    if (!isFilledBy(text, values))
        return [];
    return [
        { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .G)(text, values), command: command === undefined ? undefined : filledCommand(command, values) },
    ];
}
function isFilledBy(text, values) {
    return [...text.matchAll(GAP)].every(([, name = '']) => name in values);
}
function filledCommand(command, values) {
    return command.replace(GAP, (_, name) => {
        const value = String(values[name] ?? '');
        return SAFE_IN_COMMAND.test(value) ? value : `<${name}>`;
    });
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** The sentences for a key. Foreign text among the values is put in as it is: the renderer escapes it for its format. */
function say(key, values, texts) {
    const wording = texts[key];
    if (wording === undefined)
        throw new Error(`no wording for "${key}"`);
    return { message: fill(wording.what, values), advice: fill(wording.fix, values) };
}
const OPTIONAL_PART = /\[\[((?:(?!\]\]).)*)\]\]/g;
function fill(template, values) {
    const said = template.replace(OPTIONAL_PART, (_whole, part) => isFilled(part, values) ? part : '');
    return said.replace(/\{(\w+)\}/g, (gap, name) => {
        const value = values[name];
        if (value === undefined)
            return gap;
        return typeof value === 'object' ? value.join(', ') : String(value);
    });
}
function isFilled(part, values) {
    return [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => {
        const value = values[name];
        return typeof value === 'number' || (value !== undefined && value.length > 0);
    });
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of this program; the same as in package.json (a test compares them). */
const VERSION = '1.0.0';


/***/ }),

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lh: () => (/* reexport */ RANGE_PATTERN),
  UD: () => (/* reexport */ compare),
  WE: () => (/* reexport */ version_explain),
  ib: () => (/* reexport */ satisfies),
  rZ: () => (/* reexport */ valid),
  Im: () => (/* reexport */ validRange)
});

// UNUSED EXPORTS: clean, eq, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__nccwpck_require__.r(operator_namespaceObject);
__nccwpck_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/modes/ending.js
/**
 * Call once, before anything else.
 * @param unfinished exit code of a run that does not come to its end
 * @param tell says in one sentence why it has not; it may be called in the middle of anything
 */
function ending(unfinished, tell) {
    let isOver = false;
    let isBroken = false;
    const fail = (code) => {
        process.exitCode ||= code;
    };
    const broken = (problem) => {
        fail(unfinished);
        // What breaks while it is told has nobody left to be told to.
        if (isBroken)
            process.exit();
        isBroken = true;
        try {
            tell(sentenceOf(problem));
            leave();
        }
        catch {
            process.exit();
        }
    };
    process.on('uncaughtException', broken);
    process.on('unhandledRejection', broken);
    process.on('beforeExit', () => {
        if (!isOver)
            broken(new Error('the run stopped in the middle, with nothing left to wait for.'));
    });
    process.on('exit', () => {
        if (isOver)
            return;
        fail(unfinished);
        if (!isBroken)
            tell('something ended the run before it was over.');
    });
    return {
        fail,
        over: () => {
            isOver = true;
            leave();
        },
    };
}
/**
 * A sign-in that hangs, or a token that is renewed for nobody, would keep the process for minutes. Those who listen for
 * an output that could not be written are told of it after its writer: they get their turn first.
 */
function leave() {
    process.stdout.write('', () => setImmediate(() => process.exit()));
}
/** What broke, in its own words. */
function sentenceOf(problem) {
    return problem instanceof Error ? problem.message : String(problem);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __nccwpck_require__(3928);
// EXTERNAL MODULE: ./build/documents/source.js
var source = __nccwpck_require__(9472);
// EXTERNAL MODULE: ./build/documents/yaml.js + 2 modules
var yaml = __nccwpck_require__(845);
// EXTERNAL MODULE: ./build/secrets/hide.js
var hide = __nccwpck_require__(64);
;// CONCATENATED MODULE: ./build/modes/fix.js
/** `--fix`: writes the certain ways out into the files, and leaves everything else as it is, comments and spaces too. */






/**
 * The files as they would be with every edit of the findings in them. Files outside of `root` and links are left
 * alone. Of edits that touch each other the first wins; the next run finds the rest.
 */
function fixedFiles(findings, root) {
    const edits = findings.flatMap(finding => finding.edits ?? []).filter(({ at }) => at.input === undefined);
    return [...new Set(edits.map(({ at }) => at.file))].flatMap(file => {
        const path = (0,external_node_path_.resolve)(root, file);
        const read = (0,file_tree/* readText */.yR)(path, yaml/* MAX_FILE_BYTES */.gZ);
        if ('problem' in read || !(0,file_tree/* isInside */.FK)(root, path) || (0,file_tree/* isLink */.PJ)(path))
            return [];
        const own = edits.filter(({ at }) => at.file === file);
        const fixed = withEdits(new source/* Source */.k(file, path, read.text), own);
        return fixed.edits === 0 ? [] : [{ file, path, before: read.text, ...fixed }];
    });
}
function withEdits(source, edits) {
    const spans = edits
        .map(({ at, text }) => ({ start: source.offset(at.start), end: source.offset(at.end), text }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let after = '';
    let done = 0;
    let count = 0;
    let last;
    for (const span of spans) {
        const isSame = last?.start === span.start && last.end === span.end && last.text === span.text;
        if (isSame || span.start < done)
            continue;
        after += source.text.slice(done, span.start) + span.text;
        done = span.end;
        count += 1;
        last = span;
    }
    return { after: after + source.text.slice(done), edits: count };
}
function writeFixed(files) {
    for (const { path, after } of files)
        (0,external_node_fs_.writeFileSync)(path, after);
}
/** A unified diff, as `patch` reads it, but for what looks like a secret. */
async function diffOf(files) {
    const { createTwoFilesPatch } = await __nccwpck_require__.e(/* import() */ 23).then(__nccwpck_require__.bind(__nccwpck_require__, 4023));
    return files
        .map(({ file, before, after }) => createTwoFilesPatch(`a/${file}`, `b/${file}`, (0,hide/* hideSecrets */.s)(before), (0,hide/* hideSecrets */.s)(after), '', ''))
        .map(patch => patch.replace(/^=+\n/, ''))
        .join('');
}

// EXTERNAL MODULE: ./build/checks/engine.js
var engine = __nccwpck_require__(3524);
// EXTERNAL MODULE: ./build/checks/compute/index.js + 6 modules
var compute = __nccwpck_require__(9576);
// EXTERNAL MODULE: ./build/checks/contract/index.js + 29 modules
var contract = __nccwpck_require__(6245);
// EXTERNAL MODULE: ./build/checks/environment/declared.js + 6 modules
var declared = __nccwpck_require__(1841);
// EXTERNAL MODULE: ./build/checks/paths/index.js + 12 modules
var paths = __nccwpck_require__(7368);
// EXTERNAL MODULE: ./build/checks/probes/index.js + 4 modules
var probes = __nccwpck_require__(1512);
// EXTERNAL MODULE: ./build/checks/traffic/index.js + 4 modules
var traffic = __nccwpck_require__(4953);
;// CONCATENATED MODULE: ./build/checks/for-documents.js






/** In the order of checks/index.ts, which has them all. */
async function checksFor(documents) {
    const some = (has) => documents.some(document => document.family === 'deployment' && has(document));
    const hasCode = some(deployment => deployment.isGiven('code_configuration'));
    const hasEnvironment = some(({ environment }) => environment.form === 'inline');
    const hasModel = some(({ model }) => model.form === 'inline');
    const hasEgress = some(deployment => deployment.has('egress_public_network_access'));
    return [
        ...contract/* contract */.d,
        ...paths/* paths */.f,
        ...(hasCode ? (await Promise.all(/* import() */[__nccwpck_require__.e(885), __nccwpck_require__.e(558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9558))).scoring : []),
        ...compute/* compute */.O,
        ...declared/* declaredEnvironment */.c,
        ...(hasCode || hasEnvironment ? (await Promise.all(/* import() */[__nccwpck_require__.e(423), __nccwpck_require__.e(269)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6423))).builtEnvironment : []),
        ...(hasModel || hasEgress ? (await Promise.all(/* import() */[__nccwpck_require__.e(519), __nccwpck_require__.e(556)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3519))).mlflow : []),
        ...traffic/* traffic */.i,
        ...probes/* probes */.K,
        ...(hasModel ? (await __nccwpck_require__.e(/* import() */ 489).then(__nccwpck_require__.bind(__nccwpck_require__, 489))).triton : []),
    ];
}

// EXTERNAL MODULE: ./build/checks/obstacles.js
var obstacles = __nccwpck_require__(1802);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
// EXTERNAL MODULE: ./build/findings.js
var build_findings = __nccwpck_require__(3876);
// EXTERNAL MODULE: ./build/checks/suggest.js
var suggest = __nccwpck_require__(7242);
// EXTERNAL MODULE: ./build/checks/suppression/rules.js
var rules = __nccwpck_require__(7267);
;// CONCATENATED MODULE: ./build/checks/suppression/apply.js
/** Takes out the findings that the user has asked not to hear of, and says which of those wishes are stale. */




function applySuppressions(found, { comments, config, now, ids, unanswered }) {
    const weighed = found.flatMap(finding => weigh(finding, config));
    const rules = [...comments.map(fromComment), ...config.ignores.map(ignore => fromConfig(ignore, now))];
    const findings = [];
    const suppressed = [];
    for (const finding of weighed) {
        const rule = rules.find(candidate => candidate.covers(finding));
        // All that cover it are of use, or two comments on one line would call each other stale.
        for (const candidate of rules)
            if (candidate.covers(finding))
                candidate.used = true;
        if (rule === undefined)
            findings.push(finding);
        else
            suppressed.push({ finding, by: rule.by, reason: rule.reason, at: rule.at });
    }
    for (const rule of rules)
        if (rule.mayBeOfUse(unanswered))
            rule.used = true;
    const own = [
        ...rules.flatMap(rule => judge(rule, ids)),
        ...config.severities.flatMap(({ check, at }) => unknown(check, at, ids)),
    ];
    findings.push(...own.flatMap(finding => weigh(finding, config)));
    return { findings, suppressed };
}
function fromComment(comment) {
    const { file, checks, reason, from, to, wholeFile, at } = comment;
    const isThere = (at) => at.file === file &&
        (wholeFile || (at.input === undefined && from <= at.start.line && at.start.line <= to));
    return {
        by: 'comment',
        checks,
        reason,
        at,
        expired: undefined,
        used: false,
        covers: finding => matches(checks, finding.check) && isThere(finding.at),
        mayBeOfUse: ({ notChecked, files }) => files.has(file) ||
            notChecked.some(({ check, file: other, at }) => matches(checks, check) && (at === undefined ? other === file : isThere(at))),
    };
}
function fromConfig({ checks, files, reason, until, at }, now) {
    const isMatch = files.length === 0 ? () => true : picomatch([...files], { dot: true });
    const isExpired = until !== undefined && until < now;
    return {
        by: 'config',
        checks,
        reason,
        at,
        expired: isExpired ? until : undefined,
        used: false,
        covers: finding => !isExpired && matches(checks, finding.check) && isMatch(finding.at.file),
        mayBeOfUse: ({ notChecked, files, isPartial }) => isPartial ||
            [...files].some(file => isMatch(file)) ||
            notChecked.some(({ check, file }) => matches(checks, check) && isMatch(file)),
    };
}
/** An id names one check, a subject all of its checks, nothing at all every check; our own troubles are never meant. */
function matches(checks, check) {
    if (check === 'internal')
        return false;
    return checks.length === 0 || checks.some(name => name === check || check.startsWith(`${name}/`));
}
/** The finding with the severity that the configuration gives it; none where it is switched off. */
function weigh(finding, { severities }) {
    // The most particular wish wins: an id before its subject.
    const wishes = severities.filter(({ check }) => matches([check], finding.check));
    const wish = wishes.find(({ check }) => check === finding.check) ?? wishes.at(-1);
    if (wish === undefined)
        return [finding];
    return wish.severity === 'off' ? [] : [{ ...finding, severity: wish.severity }];
}
function judge(rule, ids) {
    const strangers = rule.checks.flatMap(check => unknown(check, rule.at, ids));
    if (strangers.length > 0)
        return strangers;
    if (rule.expired !== undefined)
        return [finding(rules/* EXPIRED */.eZ, rule.at, { until: rule.expired.toISOString().slice(0, 10) })];
    if (rule.used)
        return [];
    const what = rule.checks.length === 0 ? 'any check' : rule.checks.join(', ');
    return [finding(rules/* UNUSED */.pd, rule.at, { what })];
}
function unknown(check, at, ids) {
    if (ids.some(id => id === check || id.startsWith(`${check}/`)))
        return [];
    const subjects = new Set(ids.map(id => id.split('/')[0] ?? ''));
    const suggestion = (0,suggest/* nearest */.pA)(check, [...ids, ...subjects]);
    return [
        finding(rules/* UNKNOWN_CHECK */.ed, at, { check, suggestion: suggestion ?? '' }, suggestion === undefined ? '' : '/did-you-mean'),
    ];
}
function finding(rule, at, values, variant = '') {
    const message = rule.id + variant;
    const { line, column } = at.start;
    return {
        check: rule.id,
        severity: rule.severity,
        message,
        values,
        at,
        fingerprint: (0,build_findings/* fingerprint */.Rj)(rule.id, at.file, [line, column], message),
    };
}

// EXTERNAL MODULE: ./build/documents/view.js
var documents_view = __nccwpck_require__(9156);
;// CONCATENATED MODULE: ./build/documents/comments.js

/** A file with more is hostile or generated, and finding what each covers takes time. */
const MAX_COMMENTS = 500;
// A list that is not closed goes to the end of the line: it must not mean "every check".
const COMMENT = /(?<!\S)#[ \t]*endpoint-preflight:[ \t]*(ignore-file|ignore)(?![\w-])(?:\[([^\]\n\r]*)\]?)?[ \t]*([^\n\r]*)/g;
/**
 * The comments of a file. One behind a key covers that key and all below it; one on a line of its own covers the key
 * on the next line that has one; `ignore-file` covers the file. Text that only looks like a comment (in quotes, in a
 * block of text) asks for nothing.
 */
function ignoreComments(source, root) {
    if (!source.text.includes('endpoint-preflight:'))
        return [];
    const view = new documents_view/* View */.S(source, root ?? { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
    const found = [];
    for (const match of source.text.matchAll(COMMENT)) {
        const [comment, kind, list = '', reason = ''] = match;
        const start = match.index;
        if (found.length === MAX_COMMENTS)
            break;
        if (root !== undefined && isInsideText(root, start))
            continue;
        const at = view.rangeOf({ start, end: start + comment.trimEnd().length });
        const checks = list
            .split(',')
            .map(id => id.trim())
            .filter(Boolean);
        const wholeFile = kind === 'ignore-file';
        const lines = wholeFile ? { from: 1, to: source.lineCount } : covered(source, root, at.start.line, start);
        found.push({ file: source.file, checks, reason: reason.trim(), ...lines, wholeFile, at });
    }
    return found;
}
function isInsideText(node, offset) {
    if (node.kind === 'scalar')
        return node.start <= offset && offset < node.end;
    if (node.kind === 'sequence')
        return node.items.some(item => isInsideText(item, offset));
    return node.entries.some(({ value }) => isInsideText(value, offset));
}
function covered(source, root, line, start) {
    const isAlone = source
        .line(line)
        .slice(0, source.position(start).column - 1)
        .trim() === '';
    const from = isAlone ? nextLineOfContent(source, line + 1) : line;
    const node = root === undefined ? undefined : nodeOfLine(source, root, from);
    return {
        from,
        to: node === undefined ? from : Math.max(from, source.position(Math.max(node.start, node.end - 1)).line),
    };
}
function nextLineOfContent(source, line) {
    let next = line;
    while (next < source.lineCount && /^\s*(?:#|$)/.test(source.line(next)))
        next += 1;
    return next;
}
/** The value of the outermost key, or the outermost item, that begins on a line. */
function nodeOfLine(source, node, line) {
    if (node.kind === 'scalar')
        return undefined;
    const parts = node.kind === 'sequence' ? node.items.map(item => ({ key: item, value: item })) : node.entries;
    for (const { key, value } of parts) {
        if (key.input === undefined && source.position(key.start).line === line)
            return value;
        const inner = nodeOfLine(source, value, line);
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/documents/config.js
var documents_config = __nccwpck_require__(3287);
// EXTERNAL MODULE: ./build/documents/discovery.js + 4 modules
var discovery = __nccwpck_require__(3194);
// EXTERNAL MODULE: ./build/documents/load.js + 1 modules
var load = __nccwpck_require__(9324);
// EXTERNAL MODULE: ./build/settings.js
var build_settings = __nccwpck_require__(1423);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./build/azure/cloud.js + 1 modules
var azure_cloud = __nccwpck_require__(7886);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __nccwpck_require__(5096);
;// CONCATENATED MODULE: ./build/checks/remote-ids.js

const MANAGED_DEPLOYMENT = ['managedOnlineDeployment'];
const MANAGED_ENDPOINT = ['managedOnlineEndpoint'];
const REMOTE_IDS = [
    { id: 'quota/vcpus', of: 'run' },
    { id: 'quota/total', of: 'run' },
    { id: 'quota/workspace-cap', of: 'run' },
    { id: 'quota/counts', of: 'run' },
    { id: 'quota/role-assignments', of: 'run' },
    { id: 'capacity/offered', of: MANAGED_DEPLOYMENT },
    { id: 'capacity/restricted', of: MANAGED_DEPLOYMENT },
    { id: 'state/endpoint', of: 'run' },
    { id: 'state/deployment', of: check/* DEPLOYMENTS */.$i },
    { id: 'state/busy', of: 'run' },
    { id: 'state/name-taken', of: MANAGED_ENDPOINT },
    { id: 'state/traffic-lost', of: check/* ENDPOINTS */.Hr },
    { id: 'state/immutable', of: check/* ALL_KINDS */.Oo },
    { id: 'state/auth-mode', of: check/* ENDPOINTS */.Hr },
    { id: 'state/lock', of: 'run' },
    { id: 'network/legacy-mode', of: 'run' },
    { id: 'network/managed-network', of: 'run' },
    { id: 'network/egress', of: MANAGED_DEPLOYMENT },
    { id: 'network/image-build-compute', of: check/* DEPLOYMENTS */.$i },
    { id: 'network/key-vault', of: MANAGED_ENDPOINT },
    { id: 'network/storage', of: 'run' },
    { id: 'subscription/state', of: 'run' },
    { id: 'subscription/providers', of: 'run' },
    { id: 'subscription/spending-limit', of: 'run' },
    { id: 'subscription/policy', of: 'run' },
    { id: 'images/exists', of: check/* DEPLOYMENTS */.$i },
    { id: 'images/platform', of: MANAGED_DEPLOYMENT },
    { id: 'images/size', of: MANAGED_DEPLOYMENT },
    { id: 'images/private-registry', of: MANAGED_DEPLOYMENT },
    { id: 'images/quarantine', of: check/* DEPLOYMENTS */.$i },
    { id: 'assets/model', of: check/* DEPLOYMENTS */.$i },
    { id: 'assets/environment', of: check/* DEPLOYMENTS */.$i },
    { id: 'assets/code', of: check/* DEPLOYMENTS */.$i },
    { id: 'assets/archived', of: check/* DEPLOYMENTS */.$i },
    { id: 'assets/model-type', of: check/* DEPLOYMENTS */.$i },
    { id: 'assets/model-files', of: check/* DEPLOYMENTS */.$i },
    { id: 'assets/model-size', of: MANAGED_DEPLOYMENT },
    { id: 'identity/exists', of: check/* ENDPOINTS */.Hr },
    { id: 'identity/acr-pull', of: 'run' },
    { id: 'identity/storage-read', of: 'run' },
    { id: 'identity/storage-write', of: 'run' },
    { id: 'identity/secrets', of: 'run' },
    { id: 'identity/deployer', of: 'run' },
];

;// CONCATENATED MODULE: ./build/checks/unasked.js
/** An entry stands for all the documents that the check would have been asked of, and names the first. */
function unasked(checks, obstacle) {
    const { reason, message, values } = obstacle;
    return checks.flatMap(({ id, of }) => {
        const first = obstacle.documents.find(({ kind }) => of === 'run' || of.includes(kind));
        return first === undefined ? [] : [{ check: id, file: first.file, reason, message, values }];
    });
}

// EXTERNAL MODULE: ./build/modes/credentials.js
var credentials = __nccwpck_require__(3829);
// EXTERNAL MODULE: ./build/modes/targets.js + 1 modules
var modes_targets = __nccwpck_require__(2418);
;// CONCATENATED MODULE: ./build/modes/online.js
/** The part of a preflight that asks: whether to, and whose workspace. What asks is loaded only where it does. */







/** @throws SettingsError for a workspace named by halves, or one that is not there */
async function askOnline(settings, config, context, ports) {
    const { documents } = context;
    const ids = ports.remoteChecks ?? REMOTE_IDS;
    const nothing = (obstacle) => ({
        answers: { ...(0,engine/* noAnswers */.VC)(), notChecked: unasked(ids, obstacle) },
        signedIn: undefined,
        asked: [],
        quota: [],
    });
    if (settings.online === 'off')
        return nothing({ reason: 'offline', message: 'remote/off', values: {}, documents });
    const cloud = (0,azure_cloud/* cloudOf */.h)(settings);
    (0,credentials/* checkIds */.t)(settings, ports.env);
    const targets = (0,modes_targets/* targetsOf */.Q)(documents, config, settings, ports.env);
    const without = documents.filter(document => !targets.has(document));
    if (without.length > 0 && settings.online === 'required')
        throw new build_settings/* SettingsError */.GN(`"online" is required, and no workspace is named for ${without[0]?.file}. Give "subscription-id", "resource-group" and "workspace".`);
    const untold = nothing({
        reason: 'no-workspace',
        message: 'remote/no-workspace',
        values: {},
        documents: without,
    });
    if (targets.size === 0)
        return untold;
    const { askAzure, sessionOf } = await Promise.all(/* import() */[__nccwpck_require__.e(910), __nccwpck_require__.e(923), __nccwpck_require__.e(352)]).then(__nccwpck_require__.bind(__nccwpck_require__, 352));
    const outcome = await askAzure(sessionOf(cloud, settings, ports), targets, context, ports.remoteChecks);
    outcome.answers.notChecked.push(...untold.answers.notChecked);
    return outcome;
}

// EXTERNAL MODULE: ./build/modes/texts.js
var modes_texts = __nccwpck_require__(2471);
;// CONCATENATED MODULE: ./build/modes/preflight.js
/** Before a deploy: find the files, read them, ask every check, leave out what the user does not want to hear. */















/** @throws SettingsError where the settings or the configuration ask for something that is not there */
async function preflight(settings, ports) {
    const config = configOf(settings);
    const files = new file_tree/* FileTree */.hr(settings.root, ports.workspace);
    const found = (0,discovery/* discover */.k)(settings.files, settings.root);
    const loaded = (0,load/* loadDocuments */.t)(found.files, files, settings.overrides);
    const nothing = nothingFound(settings, found.empty, loaded);
    const checks = await checksFor(loaded.documents);
    const context = { ...loaded, files, now: ports.now };
    const answers = await (0,engine/* runChecks */.JT)(checks, context);
    const online = await askOnline(settings.azure, config, context, ports);
    join(answers, online.answers);
    const own = (0,modes_texts/* textsOf */.CB)(loaded);
    const texts = [...own, ...(0,modes_texts/* otherTexts */.zQ)(answers.findings, own, files)];
    const comments = texts.flatMap(({ source, root }) => ignoreComments(source, root));
    const hasWishes = comments.length > 0 || config !== documents_config/* NO_CONFIG */.H5;
    const ids = hasWishes ? (await Promise.all(/* import() */[__nccwpck_require__.e(885), __nccwpck_require__.e(910), __nccwpck_require__.e(923), __nccwpck_require__.e(558), __nccwpck_require__.e(423), __nccwpck_require__.e(519), __nccwpck_require__.e(439)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1439))).RULES.map(rule => rule.id) : [];
    const unanswered = {
        notChecked: answers.notChecked,
        files: new Set(uncheckedFiles(loaded, answers.complete)),
        isPartial: found.files.some(file => file.named),
    };
    const { findings, suppressed } = applySuppressions(answers.findings, {
        comments,
        config,
        now: ports.now,
        ids,
        unanswered,
    });
    const report = {
        tool: { name: 'endpoint-preflight', version: version/* VERSION */.x },
        mode: 'preflight',
        result: resultOf(findings, settings, {
            ...answers,
            complete: answers.complete && ports.signal?.aborted !== true,
        }),
        documents: summaries(loaded, answers.asked),
        findings: uniqueBy(findings, finding => finding).sort(build_findings/* byPlace */.hz),
        suppressed: uniqueBy(suppressed, ({ finding }) => finding),
        notChecked: answers.notChecked,
        quota: online.quota,
        ...(online.partly && { partly: online.partly }),
    };
    return { report, source: (0,modes_texts/* quotable */.E7)(texts), online, ...(nothing !== undefined && { nothing }) };
}
/** What the remote checks have answered, with what the others have. */
function join(answers, remote) {
    const isOpen = ({ at, message }) => !remote.settled.some(({ file, settles }) => file === at.file && settles === message);
    answers.findings = answers.findings.filter(isOpen);
    answers.findings.push(...remote.findings);
    answers.notChecked.push(...remote.notChecked);
    for (const [document, count] of remote.asked)
        answers.asked.set(document, (answers.asked.get(document) ?? 0) + count);
    answers.complete &&= remote.complete;
}
function configOf({ config, root }) {
    const name = config ?? documents_config/* CONFIG_FILE */.g2;
    const read = (0,documents_config/* readConfig */.Xg)((0,external_node_path_.resolve)(root, name), name);
    if (read === undefined && config !== undefined)
        throw new build_settings/* SettingsError */.GN(`"config" names ${config}, which does not exist.`);
    return read ?? documents_config/* NO_CONFIG */.H5;
}
/**
 * A run that finds nothing to check must not be green by itself: most often the repository is not there. What was found
 * and could not be read is not nothing: the run speaks of it.
 * @returns the sentence to warn with, where the settings ask for one
 * @throws SettingsError where files are named and not there, or nobody has said that there may be none
 */
function nothingFound({ files, ifNoFilesFound, root }, empty, loaded) {
    const isNamed = files.some(pattern => !pattern.startsWith('!'));
    const [nothing] = empty;
    if (isNamed && nothing !== undefined)
        throw new build_settings/* SettingsError */.GN(`"files": nothing matches ${nothing}.`);
    if (loaded.documents.length + loaded.unread.length > 0)
        return undefined;
    if (isNamed)
        throw new build_settings/* SettingsError */.GN(`"files": of ${loaded.passedOver} YAML files, none is an online endpoint or deployment.`);
    const sentence = `No endpoint or deployment file found in ${root}${butOthers(loaded, files)}. Did the job check out the repository?`;
    if (ifNoFilesFound === 'error')
        throw new build_settings/* SettingsError */.GN(`${sentence} Where there may be none, set "if-no-files-found" to "warn" or "ignore".`);
    // Leave to hold none is no leave to pass over one that could not be read.
    return ifNoFilesFound === 'warn' || loaded.unreadable.length > 0 ? sentence : undefined;
}
/** What there is instead: a folder that holds other YAML files is another mistake than an empty one. */
function butOthers({ passedOver, unreadable }, files) {
    const others = passedOver - unreadable.length;
    const told = [
        ...(others > 0 ? [`${others} YAML ${others === 1 ? 'file is' : 'files are'} something else`] : []),
        ...(unreadable.length > 0 ? [`${unreadable.slice(0, 3).join(', ')} cannot be read`] : []),
        ...(files.length > 0 ? ['what "files" excludes is left out'] : []),
    ];
    return told.length === 0 ? '' : ` (${told.join('; ')})`;
}
/** Two deployments may name one environment file; what is wrong with it is wrong once. */
function uniqueBy(items, findingOf) {
    const byIdentity = new Map(items.map(item => [identity(findingOf(item)), item]));
    return [...byIdentity.values()];
}
function identity({ fingerprint, at, values }) {
    return JSON.stringify([fingerprint, at, values]);
}
/** The files of which not everything was asked; all of them where a check crashed. */
function uncheckedFiles(loaded, isComplete) {
    if (!isComplete)
        return (0,modes_texts/* textsOf */.CB)(loaded).map(({ source }) => source.file);
    const templates = loaded.documents.flatMap(({ file, isTemplateFile, environment }) => [
        ...(isTemplateFile ? [file] : []),
        ...(environment.form === 'inline' && environment.placeholders.length > 0
            ? [environment.view.source.file]
            : []),
    ]);
    return [...loaded.unread.map(({ source }) => source.file), ...templates];
}
function resultOf(findings, { failOn, azure }, { complete, notChecked }) {
    const own = findings.filter(finding => finding.check !== 'internal');
    // `never` lets the step pass; what was found is no better for it.
    if (own.some(({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning')))
        return 'failed';
    if (azure.online === 'required' && notChecked.some(obstacles/* isObstacle */.e))
        return 'failed';
    return complete ? 'passed' : 'incomplete';
}
function summaries({ documents, unread }, asked) {
    const read = documents.map((document) => ({
        file: document.file,
        kind: document.kind,
        name: document.name ?? null,
        endpoint: document.endpointName ?? null,
        status: document.isTemplateFile ? 'template' : 'checked',
        checks: asked.get(document) ?? 0,
    }));
    const broken = unread.map(({ source }) => ({
        file: source.file,
        kind: null,
        name: null,
        endpoint: null,
        status: 'unreadable',
        checks: 0,
    }));
    return [...read, ...broken].sort((a, b) => (a.file < b.file ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/modes/traced.js

/**
 * Whoever writes the files of the run writes `trace` too; of a run that stops with an error, it is written here.
 * @param run gets the ports to go on with
 */
async function traced(settings, ports, run) {
    const { traceFile, root } = settings;
    if (traceFile === undefined)
        return run(ports);
    const [{ listen }, { Recorder }] = [
        await __nccwpck_require__.e(/* import() */ 448).then(__nccwpck_require__.bind(__nccwpck_require__, 448)),
        await __nccwpck_require__.e(/* import() */ 309).then(__nccwpck_require__.bind(__nccwpck_require__, 4309)),
    ];
    const recorder = new Recorder();
    const stop = listen(recorder);
    const { github } = ports;
    const heard = github === undefined ? ports : { ...ports, github: heardIssuer(github, recorder) };
    const text = async (ended) => {
        const { traceOf } = await Promise.all(/* import() */[__nccwpck_require__.e(910), __nccwpck_require__.e(818)]).then(__nccwpck_require__.bind(__nccwpck_require__, 818));
        const { target, cloud = 'public' } = settings.azure;
        const head = {
            tool: `endpoint-preflight ${version/* VERSION */.x}`,
            mode: settings.mode,
            cloud,
            ended,
            target: { ...target },
        };
        return traceOf(recorder, head, { words: await wordsOfFailures() });
    };
    try {
        const outcome = await run(heard);
        stop();
        return { ...outcome, trace: await text(ports.signal?.aborted ? 'cancelled' : outcome.report.result) };
    }
    catch (error) {
        stop();
        const { writeReport } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7160));
        const written = await text('stopped');
        try {
            writeReport(root, traceFile, written);
        }
        catch {
            // Why the run stopped is what its user must read.
        }
        throw error;
    }
}
/** GitHub's issuer is asked by another client: that it was asked, and whether it answered. */
function heardIssuer(github, recorder) {
    const { idToken } = github;
    if (idToken === undefined)
        return github;
    const asked = (status, failure) => recorder.add({
        ...{ method: 'GET', url: 'https://token.actions.githubusercontent.com/', sent: undefined },
        ...{ status, failure, headers: {}, body: [], isCut: false, times: 1 },
    });
    return {
        ...github,
        idToken: async (audience) => {
            try {
                const token = await idToken(audience);
                asked(200, undefined);
                return token;
            }
            catch (error) {
                const status = Number(/\b([45]\d\d)\b/.exec(String(error))?.[1]);
                if (status > 0)
                    asked(status, undefined);
                else
                    asked(undefined, 'Error');
                throw error;
            }
        },
    };
}
/** The words by which a diagnosis knows a cause: a trace keeps them in errors and logs. */
async function wordsOfFailures() {
    const { SIGNATURES } = await __nccwpck_require__.e(/* import() */ 190).then(__nccwpck_require__.bind(__nccwpck_require__, 7190));
    const texts = SIGNATURES.flatMap(({ literals, pattern }) => [
        ...literals,
        // Names of groups and classes of characters are no words of the text.
        (pattern?.source ?? '').replace(/\(\?<\w+>|\\[a-zA-Z]|\[[^\]]*\]/g, ' '),
    ]);
    const words = texts.flatMap(text => text.toLowerCase().match(/\p{L}[\p{L}_-]*\p{L}/gu) ?? []);
    return new Set([...words, ...words.flatMap(word => word.split(/[_-]+/))]);
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __nccwpck_require__(9924);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __nccwpck_require__(3898);
// EXTERNAL MODULE: ./build/text/diagnosis-wording.js
var diagnosis_wording = __nccwpck_require__(5050);
// EXTERNAL MODULE: ./build/report/place.js
var place = __nccwpck_require__(3060);
;// CONCATENATED MODULE: ./build/report/diagnosis-json.js
/** The diagnosis for programs. */


/** null where nothing wrong was found, or no diagnosis was asked for. */
function jsonDiagnosis({ diagnosis, findings }, texts) {
    if (diagnosis === undefined || diagnosis === null || texts === undefined)
        return null;
    const { summary, advice } = (0,diagnosis_wording/* sayDiagnosis */.V)(diagnosis, texts);
    const { code, name, cause, evidence, retryable, confidence, also, ids } = diagnosis;
    return {
        code,
        name,
        cause,
        summary,
        evidence: evidence.map(({ source, line, text }) => ({ source, line, text })),
        advice: advice.map(inOne),
        locations: findings.filter(({ check }) => check === 'diagnosis').map(({ at }) => (0,place/* location */.C5)(at)),
        retryable,
        confidence,
        also,
        ids,
    };
}
/** The command on the lines below its sentence. */
function inOne({ text, command }) {
    return command === undefined ? text : `${text}\n${command}`;
}

// EXTERNAL MODULE: ./build/report/links.js
var links = __nccwpck_require__(1006);
// EXTERNAL MODULE: ./build/report/model.js
var model = __nccwpck_require__(4202);
;// CONCATENATED MODULE: ./build/report/json.js





const JSON_REPORT_VERSION = 1;
/** The JSON report as text, indented, with a last newline. */
function json(report, { texts, diagnoses }) {
    return `${JSON.stringify(jsonReport(report, texts, diagnoses), null, 2)}\n`;
}
function jsonReport(report, texts, diagnoses) {
    return {
        version: JSON_REPORT_VERSION,
        tool: report.tool,
        mode: report.mode,
        result: report.result,
        counts: (0,model/* counts */.t)(report),
        documents: report.documents.map(({ file, kind, name, endpoint, status }) => {
            return { file, kind, name, endpoint, status };
        }),
        findings: report.findings.map(finding => jsonFinding(finding, texts)),
        suppressed: report.suppressed.map(entry => jsonSuppressed(entry, texts)),
        notChecked: report.notChecked.map(entry => jsonNotChecked(entry, texts)),
        quota: report.quota,
        ...(report.partly && { partlyChecked: jsonPartly(report.partly, texts) }),
        diagnosis: jsonDiagnosis(report, diagnoses),
        ...(report.watched && {
            watched: report.watched.map(each => jsonWatched(each, report, texts, diagnoses)),
        }),
    };
}
function jsonPartly({ checks, unanswered, reason, message, values, commands }, texts) {
    const said = (0,wording/* say */.c)(message, values, texts);
    return {
        checks,
        unanswered,
        reason,
        detail: [said.message, said.advice, ...commands].join(' ').trim(),
        commands,
    };
}
function jsonWatched(watched, report, texts, diagnoses) {
    const { endpoint, deployment, verdict, state, took, phases, notes } = watched;
    return {
        endpoint,
        deployment,
        verdict,
        state,
        seconds: Math.round(took / 1000),
        phases: phases.map(({ name, from, to, outcome }) => {
            return { name, from: new Date(from).toISOString(), seconds: Math.round((to - from) / 1000), outcome };
        }),
        diagnosis: jsonDiagnosis({ ...report, ...watched, mode: report.mode }, diagnoses),
        notes: notes.map(({ message, values }) => Object.values((0,wording/* say */.c)(message, values, texts))
            .join(' ')
            .trim()),
    };
}
function jsonFinding(finding, texts) {
    return {
        check: finding.check,
        severity: finding.severity,
        code: finding.code ?? null,
        ...(0,wording/* say */.c)(finding.message, finding.values, texts),
        location: (0,place/* location */.C5)(finding.at),
        related: (finding.related ?? []).map(place => jsonRelated(place, texts)),
        ...(finding.edits && { edits: finding.edits.map(({ at, text }) => ({ location: (0,place/* location */.C5)(at), text })) }),
        fingerprint: finding.fingerprint,
        docs: (0,links/* docsPath */.P$)(finding.check),
    };
}
function jsonRelated({ message, at }, texts) {
    return { message: (0,wording/* say */.c)(message, {}, texts).message, location: (0,place/* location */.C5)(at) };
}
function jsonSuppressed({ finding, by, reason, at }, texts) {
    return { ...jsonFinding(finding, texts), suppression: { by, reason, location: (0,place/* location */.C5)(at) } };
}
function jsonNotChecked({ check, file, reason, message, values, at }, texts) {
    const said = (0,wording/* say */.c)(message, values, texts);
    return {
        check,
        file,
        reason,
        detail: `${said.message} ${said.advice}`.trim(),
        ...(at === undefined ? {} : { location: (0,place/* location */.C5)(at) }),
    };
}

;// CONCATENATED MODULE: ./build/report/formats.js
/** The report in the format that somebody asked for. A format's library is loaded when it is. */

const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown'];
/**
 * What the messages of a report say. A report without any needs no words, and they take a while to load.
 * @param wantsTitles whether the checks are described, too, as SARIF does
 */
async function wordingFor(report, wantsTitles = false) {
    const { findings, notChecked, suppressed, watched = [], diagnosis = null } = report;
    const said = findings.length + notChecked.length + suppressed.length + watched.length;
    if (said === 0 && diagnosis === null)
        return { texts: {}, titles: {} };
    // A clean run without a workspace has nothing to say but that, and the words of all checks take a while to load.
    if (!wantsTitles && said === notChecked.length && diagnosis === null && notChecked.every(isOfRemote))
        return { texts: (await __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 4516))).remote, titles: {} };
    const { en, titles, diagnoses } = await __nccwpck_require__.e(/* import() */ 475).then(__nccwpck_require__.bind(__nccwpck_require__, 8475));
    return { texts: en, titles, diagnoses };
}
function isOfRemote({ message }) {
    return message.startsWith('remote/');
}
async function render(report, format, options) {
    const { titles, ...words } = await wordingFor(report, format === 'sarif');
    switch (format) {
        case 'json':
            return json(report, words);
        case 'text':
            return (await __nccwpck_require__.e(/* import() */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 2228))).terminal(report, {
                ...words,
                ...options,
                ...(report.diagnosis !== undefined && (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6631)))),
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(911)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2911))).summary(report, { ...words, moreAt: 'the JSON report' });
        case 'junit':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4227))).junit(report, {
                ...words,
                warningsFail: options.failOn === 'warning',
            });
        case 'sarif': {
            const ruleOf = await options.rules();
            const rules = (check) => ({ ...describe(titles[check]), ...ruleOf(check) });
            return (await Promise.all(/* import() */[__nccwpck_require__.e(675), __nccwpck_require__.e(357), __nccwpck_require__.e(363)]).then(__nccwpck_require__.bind(__nccwpck_require__, 363))).sarif(report, { ...words, rules });
        }
    }
}
function describe(title = 'A check stopped with an error of its own') {
    return { title, description: `${title}.` };
}

// EXTERNAL MODULE: ./build/report/write.js
var write = __nccwpck_require__(7160);
;// CONCATENATED MODULE: ./build/text/help.js
/** What `--help` prints. */
const HELP = `endpoint-preflight: stops a bad Azure ML online deployment before it costs twenty minutes.

Usage
  endpoint-preflight preflight [paths] [options]     before a deploy: checks the files
  endpoint-preflight watch [paths] [options]         while it is deployed: waits for the end, and says why it failed
  endpoint-preflight diagnose [texts] [options]      after a deploy that failed: says why

  Paths are files, folders or globs; without any, every endpoint and deployment file below the current folder is
  checked. Other YAML files are passed over. Texts are what the deploy printed, and logs.
  Nothing is sent anywhere, unless a workspace is named: then Azure is asked about quota, images, assets, identities
  and states, and nothing is ever changed there.

What to check
  --files PATTERN           the same as a path; "!PATTERN" excludes. May repeat.
  --set KEY.PATH=VALUE      a value that the deploy will pass with "az ml \u2026 --set". May repeat.
  --endpoint-name NAME      the endpoint that the deploy will name
  --deployment-name NAME    the deployment that the deploy will name
  --if-no-files-found WHAT  where no path is given and there is no such file: error (default), warn or ignore
  --config FILE             severities and suppressions (default: .endpoint-preflight.yml, if it is there)

What to watch (--endpoint-name and --deployment-name, or the deployments of the files)
  --wait false              look once
  --fail-fast false         wait for Azure to give up, also where there is no hope left
  --log-lines N             lines of each log to show (default: 200)

What to read, for diagnose
  FILE \u2026                    texts: what the deploy printed, logs. A file that ends in .yml or .yaml is no text but a
                            place to put the blame; "-" is standard input
  --error-file FILE         what the deploy printed: output of az (also --debug or JSON), an error of Azure, an answer
                            of the scoring URI
  --log-file FILE           a log: of a container, or of an image build. May repeat.
                            Where no text is named, standard input is read. Nothing to read is no good news: what
                            is empty ends with exit code 3.

Whom to ask (az login, AZURE_CLIENT_SECRET or a workload identity signs in; az's defaults name the workspace)
  --subscription-id ID      \
  --resource-group NAME      > the workspace that the files are deployed to
  --workspace NAME          /
  --online MODE             auto (default), required (a question without an answer fails the run) or off
  --tenant-id, --client-id  as whom, where AZURE_TENANT_ID and AZURE_CLIENT_ID do not say it
  --audience TEXT           of a token of GitHub, where the federated credential names another than the cloud's
  --cloud NAME              public (default), china or usgovernment
  --arm-endpoint URL, --authority-host URL
                            addresses of Azure that are none of the cloud's
  --timeout-minutes N       how long all questions may take together (default: 5; watch: 120)

What to do about it
  --fail-on LEVEL           error (default), warning or never

  --fix                     write the certain ways out into the files (a key's spelling, a path's letter case,
                            quotes), then check again; comments and formatting stay
  --fix --dry-run           only show them, as a diff

What to print
  --format FORMAT           text (default), json, sarif, junit or markdown
  -o, --output FILE         write it there instead of to standard output
  --report-file FILE        also write the report as JSON,
  --sarif-file FILE         \u2026 as SARIF,
  --junit-file FILE         \u2026 as JUnit XML
  --trace-file FILE         every question to Azure with its answer, without secrets, names and ids: for a report of a
                            problem, see the README

  -v, --verbose             also print what was asked of Azure, and as whom
  -h, --help                this text
  -V, --version             the version

Exit codes
  0  nothing that fails the run; for diagnose, nothing wrong found
  1  findings at or above --fail-on, or a question without an answer under --online required; for diagnose, a failure
     was found
  2  wrong usage or settings; a file that is named and not there; no file to check
  3  the run could not finish: what it should read is empty, what it should write cannot be written

Examples
  endpoint-preflight preflight
  endpoint-preflight preflight endpoints/ --fail-on warning
  endpoint-preflight preflight blue.yml --set instance_count=3 --endpoint-name credit
  endpoint-preflight preflight --format sarif --output preflight.sarif
  endpoint-preflight diagnose az-output.txt
  endpoint-preflight diagnose az-output.txt server.log blue.yml
  az ml online-deployment create --file blue.yml 2>&1 | endpoint-preflight diagnose
`;

;// CONCATENATED MODULE: ./build/cli.js
/** The same from a terminal: `endpoint-preflight <mode> [paths]`. Exit codes: 0 passed, 1 failed, 2 wrong usage, 3 incomplete. */











const EXIT = { passed: 0, failed: 1, usage: 2, incomplete: 3 };
async function run(args) {
    const { values, positionals } = cli_parse(args);
    if (values.help === true)
        return say(HELP);
    if (values.version === true)
        return say(`${version/* VERSION */.x}\n`);
    const [mode, ...paths] = positionals;
    if (mode === undefined)
        throw new build_settings/* SettingsError */.GN('Which mode? Try: endpoint-preflight preflight. With --help, all of them.');
    const root = process.cwd();
    const settings = settingsOf(values, mode, paths, root);
    const format = formatOf(values.format);
    if (values['dry-run'] === true && values.fix !== true)
        throw new build_settings/* SettingsError */.GN('"--dry-run" goes with "--fix".');
    if (settings.mode !== 'preflight' && values.fix === true)
        throw new build_settings/* SettingsError */.GN('"--fix" goes with preflight.');
    let { report, source, online, nothing, trace } = await outcomeOf(settings);
    if (values.fix === true) {
        const files = fixedFiles(report.findings, root);
        if (values['dry-run'] === true) {
            end.fail(exitCode(report, settings.failOn === 'never'));
            return say((0,report_escape/* visible */.RK)(await diffOf(files)));
        }
        writeFixed(files);
        // What is left is what the files say now.
        if (files.length > 0)
            ({ report, source, online, nothing, trace } = await outcomeOf(settings));
        note(fixSentence(files));
    }
    // Whatever happens to the files below, the verdict stands.
    end.fail(exitCode(report, settings.failOn === 'never'));
    if (nothing !== undefined)
        note(`warning: ${nothing}`);
    if (values.verbose === true)
        process.stderr.write((0,report_escape/* visible */.RK)(await verboseText(online)));
    await writeReports(report, { settings, format, output: values.output, trace }, source);
}
/** Paths are what to check; of diagnose, they are texts to read and YAML files to place the blame in. */
function settingsOf(values, mode, paths, root) {
    if (mode.trim().toLowerCase() !== 'diagnose')
        return (0,build_settings/* readSettings */.sb)(inputsOf(values, mode, paths), root);
    const settings = (0,build_settings/* readSettings */.sb)(inputsOf(values, mode, paths.filter(isPlaceToBlame)), root);
    return { ...settings, textFiles: paths.filter(path => !isPlaceToBlame(path)) };
}
/** Every report that is asked for; one that cannot be written takes none of the others with it. */
async function writeReports(report, { settings, format, output, trace }, source) {
    const options = {
        failOn: settings.failOn,
        rules: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(885), __nccwpck_require__.e(910), __nccwpck_require__.e(923), __nccwpck_require__.e(558), __nccwpck_require__.e(423), __nccwpck_require__.e(519), __nccwpck_require__.e(439)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1439))).ruleOf,
        source,
        width: columns(),
        colours: coloursWanted(),
    };
    for (const [name, kind] of [
        ['reportFile', 'json'],
        ['sarifFile', 'sarif'],
        ['junitFile', 'junit'],
    ]) {
        const path = settings[name];
        if (path !== undefined)
            written(settings.root, path, await render(report, kind, options));
    }
    if (settings.traceFile !== undefined)
        written(settings.root, settings.traceFile, trace ?? '');
    const text = await render(report, format, output === undefined ? options : { ...options, colours: false });
    // What cannot go where it was meant to go is better seen here than lost.
    if (output === undefined || !written(settings.root, output, text))
        say(text);
}
/** Whether the file is there now; where it is not, the run is incomplete. */
function written(root, path, text) {
    try {
        (0,write.writeReport)(root, path, text);
        return true;
    }
    catch (problem) {
        end.fail(EXIT.incomplete);
        note(sentenceOf(problem));
        return false;
    }
}
/** A path of diagnose is a text to read, unless it is YAML, or a pattern that excludes some. */
function isPlaceToBlame(path) {
    return /\.ya?ml$/i.test(path) || path.startsWith('!');
}
/** What was asked of Azure, a line each. */
async function verboseText(online) {
    const [{ onlineLog }, { en }] = [await __nccwpck_require__.e(/* import() */ 875).then(__nccwpck_require__.bind(__nccwpck_require__, 875)), await __nccwpck_require__.e(/* import() */ 475).then(__nccwpck_require__.bind(__nccwpck_require__, 8475))];
    const log = online && onlineLog(online, en);
    return log === undefined ? 'Nothing was asked of Azure.\n' : `${log.title}:\n${log.text}\n`;
}
async function outcomeOf(settings) {
    if (settings.mode === 'diagnose')
        return diagnosed(settings);
    const ports = { env: process.env, signal: interrupted() };
    return traced(settings, ports, async (heard) => {
        if (settings.mode === 'preflight')
            return preflight(settings, { now: new Date(), ...heard });
        const say = (line) => process.stderr.write(`${(0,report_escape/* visible */.RK)(line)}\n`);
        return (await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(885), __nccwpck_require__.e(910), __nccwpck_require__.e(923), __nccwpck_require__.e(190), __nccwpck_require__.e(352), __nccwpck_require__.e(605), __nccwpck_require__.e(136)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1136))).watch(settings, { ...heard, say });
    });
}
/** Fires at the first Ctrl-C, so that what is known is still told; the second one ends the process. */
function interrupted() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => controller.abort());
    return controller.signal;
}
/** What a pipe brings is read only where no file is named; somebody who sits at a terminal is not waited for. */
async function diagnosed(settings) {
    const { diagnoseTexts } = await Promise.all(/* import() */[__nccwpck_require__.e(357), __nccwpck_require__.e(885), __nccwpck_require__.e(190), __nccwpck_require__.e(605), __nccwpck_require__.e(147)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1147));
    return diagnoseTexts(settings, process.stdin.isTTY ? {} : { stdin: process.stdin });
}
function fixSentence(files) {
    const edits = files.reduce((sum, file) => sum + file.edits, 0);
    return edits === 0
        ? 'nothing to fix with certainty'
        : `fixed ${edits} of the findings in ${files.map(({ file }) => file).join(', ')}`;
}
function say(text) {
    process.stdout.write(text);
}
/** A line beside the report. */
function note(sentence) {
    process.stderr.write(`endpoint-preflight: ${(0,report_escape/* visible */.RK)(sentence)}\n`);
}
/** @throws SettingsError for an option that does not exist or lacks its value */
function cli_parse(args) {
    const inputs = Object.fromEntries(build_settings/* INPUT_NAMES */.Qh.filter(name => name !== 'mode').map(name => [
        name,
        { type: 'string', multiple: true },
    ]));
    try {
        return (0,external_node_util_.parseArgs)({
            args,
            allowPositionals: true,
            options: {
                ...inputs,
                fix: { type: 'boolean' },
                'dry-run': { type: 'boolean' },
                verbose: { type: 'boolean', short: 'v' },
                format: { type: 'string' },
                output: { type: 'string', short: 'o' },
                help: { type: 'boolean', short: 'h' },
                version: { type: 'boolean', short: 'V' },
            },
        });
    }
    catch (error) {
        const sentence = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
        throw new build_settings/* SettingsError */.GN(`${sentence}. With --help, all options.`);
    }
}
/** Options that repeat are lines of the input; paths are lines of `files`. */
function inputsOf(values, mode, paths) {
    return name => {
        if (name === 'mode')
            return mode;
        const given = values[name];
        const lines = Array.isArray(given) ? given.map(String) : [];
        return [...lines, ...(name === 'files' ? paths : [])].join('\n');
    };
}
function formatOf(given) {
    const found = FORMATS.find(format => format === (given ?? 'text'));
    if (found === undefined)
        throw new build_settings/* SettingsError */.GN(`"--format" is "${String(given)}"; it takes ${FORMATS.join(', ')}.`);
    return found;
}
function columns() {
    return Math.min(process.stdout.columns ?? 100, 120);
}
/** Colours for a person at a terminal, unless they say otherwise (no-color.org, force-color.org). */
function coloursWanted() {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0';
    return process.stdout.isTTY === true && TERM !== 'dumb';
}
function exitCode({ result }, neverFails) {
    return neverFails && result === 'failed' ? EXIT.passed : EXIT[result];
}
const end = ending(EXIT.incomplete, sentence => note(`could not finish: ${sentence}`));
// `| head` closes the pipe early; that is no failure. A full disk is one.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    end.fail(EXIT.incomplete);
    note(`the report could not be printed (${error.code ?? error.message}).`);
});
// Nobody is left to be told.
process.stderr.on('error', () => { });
run(process.argv.slice(2))
    .catch((problem) => {
    const isUsage = problem instanceof build_settings/* SettingsError */.GN;
    end.fail(isUsage ? EXIT.usage : EXIT.incomplete);
    note(`${isUsage ? '' : 'could not finish: '}${sentenceOf(problem)}`);
})
    .then(end.over);

