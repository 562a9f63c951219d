import { describe, expect, test } from '@jest/globals';
import { at, read } from './read.js';

describe('values', () => {
  test.each<[string, string | undefined]>([
    ["'a'", 'a'],
    ['"a\\n\\t\\\\\\"\\x41\\u00e9\\101\\U0001F600"', 'a\n\t\\"Aé' + 'A😀'],
    ["r'\\n'", '\\n'],
    ["r'\\\\'", '\\\\'],
    ["'\\d\\q'", '\\d\\q'],
    ["'a\\\nb'", 'ab'],
    ["'a' 'b'", 'ab'],
    ["('a'\n  # why\n  \"b\"\n  r'\\c')", 'ab\\c'],
    ['"""a\n"b"\n"""', 'a\n"b"\n'],
    ['"""a\r\nb"""', 'a\nb'],
    ['u"x"', 'x'],
    ['b"x\\x41"', 'xA'],
    ['b"\\xff"', undefined],
    ['Rb"\\x"', '\\x'],
    ['"\\N{BULLET}"', undefined],
    ['f"a{{b}}"', 'a{b}'],
    ['f"a{b}"', undefined],
    ["''", ''],
    ['"😀é"', '😀é'],
    ['"{{a}}"', '{{a}}'],
  ])('%j', (text, expected) => {
    const { strings } = read(`x = ${text}\n`);

    expect(strings).toHaveLength(1);
    expect(strings[0]?.value).toBe(expected);
  });
});

test('f-strings in parts, nested ones on their own', () => {
  const text = 'x = f"a{b!r:>{w}}c{d["e"]}" "f"\n';
  const { strings } = read(text);

  expect(strings.map(each => at(text, each.span))).toEqual(['f"a{b!r:>{w}}c{d["e"]}" "f"', '"e"']);
  expect(strings[0]).toMatchObject({ fString: true, bytes: false, docstring: false });
  expect(strings[0]?.parts.map(part => [part.kind, at(text, part.span)])).toEqual([
    ['literal', 'a'],
    ['expression', '{b!r:>{w}}'],
    ['literal', 'c'],
    ['expression', '{d["e"]}'],
    ['literal', 'f'],
  ]);
});

test('docstrings', () => {
  const { strings } = read('"""a"""\ndef f():\n  "b"\n  x = "c"\n');

  expect(strings.map(each => [each.value, each.docstring])).toEqual([
    ['a', true],
    ['b', true],
    ['c', false],
  ]);
});

test.each([
  ['plain', 'x = "a"\n'],
  ['byte order mark', '\ufeffx = "a"\n'],
  ['beyond ASCII before it', '# é😀 漢字\nnaïve = "é"; x = "a"\n'],
  ['CRLF', '# 1\r\n# 2\r\nx = "a"\r\n'],
  ['old Macintosh', '# 1\rx = "a"\r'],
  ['form feed', '# 1\n\f\nx = "a"\n'],
  ['tabs', 'if y:\n\tx = "a"\n'],
  ['lone surrogate', 'y = "\ud800"; x = "a"\n'],
  ['a large file', `${'# é😀\n'.repeat(1500)}y = 1\n${'# é😀\n'.repeat(1500)}x = "a"\n`],
])('offsets count UTF-16 code units: %s', (_, text) => {
  const found = read(text).strings.find(each => each.value === 'a');

  expect(found && at(text, found.span)).toBe('"a"');
});
