/**
 * The bytes of a Python file as text, the way Python reads them: UTF-8, unless a comment in the first two lines names
 * another encoding (https://peps.python.org/pep-0263/).
 */
export interface PythonText {
  /** With its byte order mark, if any. Where there is a problem, as much of the text as can be read. */
  text: string;
  problem?: EncodingProblem;
}

export interface EncodingProblem {
  kind: /** The comment names an encoding that Python does not know: `detail` is its name. */
    | 'unknown-encoding'
    /** The encoding is one of Python's that this does not read: nothing is wrong, and nothing can be said. */
    | 'unsupported-encoding'
    /** A byte that the encoding has no character for: `detail` is the byte, `0xe9`. */
    | 'undecodable'
    /** A byte order mark says UTF-8, and the comment something else: `detail` is its name. Python refuses that. */
    | 'conflict'
    /** A zero byte: Python refuses that. UTF-16 files are full of them. */
    | 'null-byte';
  detail: string;
  /** The encoding that was tried, as the file writes it; `utf-8` where it names none. */
  encoding: string;
  /** Offset in `text`. */
  at: number;
  /** Offset in the bytes. */
  byte: number;
}

export function decodePython(bytes: Uint8Array): PythonText {
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
  if (read.bad !== undefined) return { text: read.text, problem: undecodable(bytes, read.bad, name) };
  const zero = bytes.indexOf(0);
  if (zero < 0) return { text: read.text };
  const at = read.text.indexOf('\0');
  return { text: read.text, problem: { kind: 'null-byte', detail: '0x00', encoding: name, at, byte: zero } };
}

interface Cookie {
  name: string;
  /** Of the name, in the bytes. What is before it is ASCII in all but the oddest files. */
  at: number;
}

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#.*)?$/;

/** Only in the first line, or in the second where the first has no code. */
function findCookie(bytes: Uint8Array, start: number): Cookie | undefined {
  const head = Buffer.from(bytes.subarray(start, start + 2000)).toString('latin1');
  const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
  const found = COOKIE.exec(first) ?? (BLANK.test(first) ? COOKIE.exec(second) : null);
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  return { name, at: start + head.indexOf(found[0]) + found[0].length - name.length };
}

function problem(kind: EncodingProblem['kind'], cookie: Cookie, detail: string): EncodingProblem {
  return { kind, detail, encoding: cookie.name, at: cookie.at, byte: cookie.at };
}

function undecodable(bytes: Uint8Array, { byte, at }: Bad, encoding: string): EncodingProblem {
  const value = bytes[byte] ?? 0;
  return { kind: 'undecodable', detail: `0x${value.toString(16).padStart(2, '0')}`, encoding, at, byte };
}

interface Bad {
  byte: number;
  at: number;
}

type Decoder = (bytes: Uint8Array) => { text: string; bad?: Bad };

/** Python's spellings: case, `_` and blanks do not matter; `utf-8-sig` and the like are told from `utf-8` by name. */
function normalized(name: string): string {
  const plain = name.toLowerCase().replaceAll('_', '-');
  return plain === 'utf8' || plain === 'utf-8' || plain.startsWith('utf-8-') ? 'utf-8' : plain;
}

/** Python's own names of an encoding, and what `TextDecoder` calls it. */
const DECODERS: Record<string, string> = {
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
const SAME_NAME =
  /^(iso-?8859-?(2|3|4|5|6|7|8|10|13|14|15|16)|windows-125[0-7]|koi8-[ru]|gbk|gb18030|gb2312|big5|euc-jp|euc-kr)$/;
/** Encodings of Python that this does not read (https://docs.python.org/3/library/codecs.html#standard-encodings). */
const OTHERS =
  /^(cp\d+|ibm\d+|mac-?\w+|iso-?8859-?\d+|iso2022[-\w]*|iso-2022[-\w]*|latin-?\d+|l\d+|windows-\d+|koi8-\w|big5[-\w]*|euc[-\w]*|gb[-\w]*|hz\w*|johab|ptcp154|kz1048|tis-?620|utf-?(7|16|32)[-\w]*|u(tf|7|8|16|32)\w*|hebrew|greek|cyrillic|arabic|thai|csascii|unicode[-\w]*|raw-unicode-escape|idna|punycode|rot-?13|mbcs|oem|palmos|shift[-\w]*|s-jis|hkscs[-\w]*|ks[-\w]*|korean|chinese|8859|cskoi8r|646)$/;

function decoderFor(encoding: string): Decoder | 'unknown-encoding' | 'unsupported-encoding' {
  if (encoding === 'utf-8') return strictUtf8;
  if (/^(us-)?ascii$/.test(encoding)) return singleBytes(byte => byte > 0x7f);
  if (/^(latin-?1|iso-?8859-?1|l1|iso-latin-1|8859|cp819)$/.test(encoding)) return singleBytes(() => false);
  const label =
    DECODERS[encoding] ?? (SAME_NAME.test(encoding) ? encoding.replace(/^iso-?8859-?/, 'iso-8859-') : '');
  if (label !== '') return byTextDecoder(label);
  return OTHERS.test(encoding) ? 'unsupported-encoding' : 'unknown-encoding';
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): { text: string; bad?: Bad } {
  const text = utf8(bytes);
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!isWritten) return { text, bad: { byte, at } };
    byte += 3;
    from = at + 1;
  }
  return { text };
}

/** Latin-1, and ASCII as a part of it. `TextDecoder` takes both for Windows-1252, Python does not. */
function singleBytes(isBad: (byte: number) => boolean): Decoder {
  return bytes => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const at = bytes.findIndex(isBad);
    return at < 0 ? { text } : { text, bad: { byte: at, at } };
  };
}

/** The five bytes that Windows-1252 has no character for; `TextDecoder` gives some, Python refuses. */
const NOT_IN_CP1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function byTextDecoder(label: string): Decoder {
  return bytes => {
    const text = new TextDecoder(label).decode(bytes);
    const hole = label === 'windows-1252' ? bytes.findIndex(byte => NOT_IN_CP1252.has(byte)) : -1;
    if (hole >= 0) return { text, bad: { byte: hole, at: hole } };
    const at = text.indexOf('\ufffd');
    if (at < 0) return { text };
    // Encodings with several bytes for a character: the byte is not worth the search, its place in the text is.
    return { text, bad: { byte: Math.min(at, bytes.length - 1), at } };
  };
}
