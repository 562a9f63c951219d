/** Every way to be wrong is a problem with a place; every part of the tree knows where it came from. */
import { describe, expect, test } from '@jest/globals';
import { entryOf } from '../../../src/project/yaml/nodes.js';
import { markPlaceholders } from '../../../src/project/yaml/templates.js';
import { MAX_DEPTH, parseYaml } from '../../../src/project/yaml/yaml.js';
import { ends } from '../../ends.js';
import { dataOf, plain, problemsOf, sourceOf, stretches } from '../tree.js';

const lines = (...text: string[]): string => `${text.join('\n')}\n`;

describe('problems stand where the mistake is', () => {
  test.each<[string, string, string[]]>([
    ['a value that is no YAML', lines('name: blue', 'model: @x'), ['syntax 2:8-2:9']],
    ['an indentation that fits nothing', lines('a:', '  b: 2', ' c: 3'), ['syntax 3:2-3:3']],
    ['a flow mapping that is not closed', lines('a: {b: 1', 'c: 2'), ['syntax 2:2-2:3']],
    ['a null byte', 'a: \0\n', ['syntax 1:4-1:5']],
    ['a tab that indents', lines('a:', '\tb: 1'), ['tab 2:1-2:2']],
    ['a tab behind a colon', lines('a:\tb'), ['tab 1:3-1:4']],
    ['a tab in front of a comment', lines('a: b\t# why'), ['tab 1:5-1:6']],
    ['a tab inside of a value without quotes', lines('a: x\ty'), ['tab 1:5-1:6']],
    ['an anchor that is not there', lines('a: *x'), ['unknown-alias 1:4-1:6']],
    ['an alias inside of its own anchor', lines('a: &x', '  b: *x'), ['recursive-alias 2:6-2:8']],
    ['an anchor that is defined twice', lines('a: &x 1', 'b: &x 2'), ['duplicate-anchor 2:4-2:6']],
    ['a list as key', lines('? [a]', ': 1'), ['complex-key 1:3-1:4']],
    ['a mapping as key', lines('{a: 1}: 2'), ['complex-key 1:1-1:2']],
    ['a tag that PyYAML has no constructor for', lines('a: !foo 1'), ['unknown-tag 1:4-1:8']],
    ['a tag of a mapping', lines('a: !foo {b: 1}'), ['unknown-tag 1:4-1:8']],
    ['a tag that the text does not fit', lines('a: !!int x'), ['unknown-tag 1:4-1:9']],
    ['a tag with nothing behind it', lines('a: !secret', 'b: 1'), ['unknown-tag 1:4-1:11']],
    ['a colon without a key', lines('a:', '  : 8080'), ['syntax 2:3-2:4']],
    ['a colon without a key, in flow style', lines('a: {: }'), ['syntax 1:5-1:6']],
    ['an equals sign on its own', lines('a: ='), ['unknown-tag 1:4-1:5']],
    ['a day that no month has', lines('a: 2027-02-30'), ['unknown-tag 1:4-1:14']],
    ['a merge of text', lines('<<: x', 'a: 2'), ['bad-merge 1:5-1:6']],
    ['a merge of a list with text in it', lines('a: &a {b: 1}', 'c: {<<: [*a, x]}'), ['bad-merge 2:14-2:15']],
    ['a second document', lines('a: 1', '---', 'b: 2'), ['several-documents 2:1-2:4']],
    [
      'a second document behind an end marker',
      lines('---', 'a: 1', '...', '---', 'b: 1'),
      ['several-documents 4:1-4:4'],
    ],
    ['nothing', '', ['empty 1:1-1:1']],
    ['comments only', lines('# later'), ['empty 1:1-1:1']],
    ['null only', lines('~'), ['empty 1:1-1:1']],
    ['a list at the top', lines('- a'), ['not-a-mapping 1:1-1:2']],
    ['a text at the top', lines('hello'), ['not-a-mapping 1:1-1:2']],
    ['a key written twice', lines('a: 1', 'b: 2', 'a: 3'), ['duplicate-key 3:1-3:2']],
    ['a key written twice in flow style', lines('a: {b: 1, b: 2}'), ['duplicate-key 1:11-1:12']],
    ['one number in two spellings', lines('1: a', '0x1: b'), ['duplicate-key 2:1-2:4']],
  ])('%s', (_claim, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['a tab in a quoted value', 'a: "x\ty"\n'],
    ['a tab in a block of text', 'a: |\n  x\ty\n'],
    ['a tab in a comment', 'a: 1 # x\ty\n'],
    ['an end marker', 'a: 1\n...\n'],
    ['a number and a text of the same digits as keys', '1: a\n"1": b\n'],
    ['a day that is one', 'a: 2028-02-29\n'],
    ['the same day in quotes, which is text', "a: '2027-02-30'\n"],
    ['a secondary tag that says what the value is anyway', 'a: !!str 1\n'],
    ['quoted text that goes on at the left margin', "a: 'x\ny'\nb: 1\n"],
  ])('%s is none', (_claim, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test('the first of two equal keys is related to the second', () => {
    const { problems } = parseYaml('name: a\nname: b\n');
    expect(problems.map(({ detail, related }) => [detail, related])).toEqual([
      ['name', { start: 0, end: 4 }],
    ]);
  });
});

describe('bounds', () => {
  test(`reads ${MAX_DEPTH - 1} levels and refuses one more than ${MAX_DEPTH}`, () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    expect(problemsOf(nested(MAX_DEPTH - 1))).toEqual([]);
    expect(parseYaml(nested(MAX_DEPTH + 1)).problems.map(({ kind }) => kind)).toEqual(['too-deep']);
  });

  test('a billion laughs stop, once and long before the last of them', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) =>
        `l${n}: &l${n} [${Array(10)
          .fill(n === 0 ? 'lol' : `*l${n - 1}`)
          .join(', ')}]`,
    );
    const { problems } = ends(() => parseYaml(lines(...levels)));
    expect(problems.map(({ kind }) => kind)).toEqual(['too-many-aliases']);
  });

  test('a billion laughs by merge keys stop too', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `l${n}: &l${n} {${n === 0 ? 'a: 1' : `<<: *l${n - 1}, b${n}: *l${n - 1}`}}`,
    );
    const { problems } = parseYaml(lines(...levels));
    expect(problems.map(({ kind }) => kind)).toContain('too-many-aliases');
  });

  test.each([
    '[',
    '{',
    '- ',
    '? ',
    '{{x ',
    '${{',
    '#{',
    '{%',
    '<%',
    '\t',
    'a: "x\n',
    "'",
    'a: 1\n',
    'b, ',
    'a: # \t',
    '*a,',
    '&a ',
    ':1',
    '\r',
  ])('a mebibyte of %j comes to an end', unit => {
    for (const before of ['', 'a: ', 'a: {', 'a: "']) {
      const text = before + unit.repeat(2 ** 20 / unit.length);
      const { root, problems } = ends(() => parseYaml(text));
      if (root !== undefined) ends(() => markPlaceholders(root, sourceOf(text)));
      // Of a thousand mistakes of one kind, a hundred are told.
      expect(problems.length).toBeLessThan(500);
    }
  });
});

describe('what is read', () => {
  test.each<[string, string, unknown]>([
    [
      'block and flow style',
      lines('a:', '  - 1', '  - {b: [x, "y"]}', 'c: {d: e}'),
      { a: [1, { b: ['x', 'y'] }], c: { d: 'e' } },
    ],
    ['JSON', '{"a": {"b": [1, 2.5, true, null]}}', { a: { b: [1, 2.5, true, null] } }],
    ['a byte order mark in front', '\uFEFFa: 1\n', { a: 1 }],
    ['CRLF', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n', { a: 1, b: 'x\ny\n' }],
    ['a lone CR', 'a: 1\rb: 2', { a: 1, b: 2 }],
    [
      'U+0085, U+2028 and U+2029 as line breaks',
      'a: 1\u0085b: 2\u2028c: 3\u2029d: 4\n',
      { a: 1, b: 2, c: 3, d: 4 },
    ],
    ['escapes in double quotes', 'a: "x\\ty\\u00e9"\n', { a: 'x\tyé' }],
    ['doubled single quotes', "a: 'it''s'\n", { a: "it's" }],
    ['folded text', lines('a: >-', '  x', '  y'), { a: 'x y' }],
    ['literal text', lines('a: |', '  x', '  y'), { a: 'x\ny\n' }],
    ['an empty value', lines('a:', 'b: 1'), { a: null, b: 1 }],
    ['an alias of text', lines('a: &x blue', 'b: *x'), { a: 'blue', b: 'blue' }],
    ['an alias of a mapping', lines('a: &x {b: 1}', 'c: *x'), { a: { b: 1 }, c: { b: 1 } }],
    ['a tag that makes an empty text', lines('a: !!str', 'b: !!null'), { a: '', b: null }],
    ['a tag that makes a text', lines('a: !!str 1', 'b: ! 2'), { a: '1', b: '2' }],
    [
      'a date and binary, which are no text',
      lines('a: 2024-01-31', 'b: !!binary aGVsbG8='),
      { a: undefined, b: undefined },
    ],
  ])('%s', (_claim, text, expected) => {
    expect(dataOf(text)).toEqual(expected);
  });

  test.each<[string, string, unknown]>([
    [
      'its own keys win over merged ones, wherever they stand',
      lines('a: &a {x: 1, y: 1}', 'b: {x: 2, <<: *a}', 'c: {<<: *a, x: 2}'),
      [
        { x: 2, y: 1 },
        { x: 2, y: 1 },
      ],
    ],
    [
      'of a list of mappings, the first wins',
      lines('a: &a {x: 1}', 'd: &d {x: 2, z: 2}', 'b: {<<: [*a, *d]}', 'c: {<<: [*d, *a]}'),
      [
        { x: 1, z: 2 },
        { x: 2, z: 2 },
      ],
    ],
    [
      'a quoted << is a key like any other',
      lines('a: &a {x: 1}', 'b: {"<<": 1}', 'c: {<<: *a}'),
      [{ '<<': 1 }, { x: 1 }],
    ],
    [
      'what was merged can be merged on',
      lines('a: &a {x: 1}', 'b: &b {<<: *a, y: 2}', 'c: {<<: *b}'),
      [
        { x: 1, y: 2 },
        { x: 1, y: 2 },
      ],
    ],
  ])('merge keys: %s', (_claim, text, expected) => {
    const { b, c } = dataOf(text) as Record<string, unknown>;
    expect([b, c]).toEqual(expected);
  });

  test('of a key that is written twice, the last counts', () => {
    expect(plain(parseYaml('a: 1\nb: 2\na: 3\n').root)).toEqual({ a: 3, b: 2 });
  });
});

describe('ranges', () => {
  test.each<[string, string, string[]]>([
    [
      'block style',
      lines('name: blue', 'tags:', '  owner: me'),
      ['name', 'blue', 'tags', 'owner: me', 'owner', 'me'],
    ],
    [
      'flow style, brackets included',
      lines('a: {b: [1, two], c: {}}'),
      ['a', '{b: [1, two], c: {}}', 'b', '[1, two]', '1', 'two', 'c', '{}'],
    ],
    [
      'a flow collection over lines, with comments',
      'a: [ # why\n  1, # one\n  2,\n] # end\n',
      ['a', '[ # why\n  1, # one\n  2,\n]', '1', '2'],
    ],
    ['quotes are part of the value', lines(`a: 'it''s'`, 'b: "x y"'), ['a', "'it''s'", 'b', '"x y"']],
    ['quotes are part of the key', lines('"a": 1'), ['"a"', '1']],
    ['a value without quotes over lines', lines('a: one', '  two', 'b: 3'), ['a', 'one\n  two', 'b', '3']],
    [
      'text of a block, without indentation in front and blank lines behind',
      lines('a: |', '  x', '  y', '', 'b: >-', '  z'),
      ['a', 'x\n  y', 'b', 'z'],
    ],
    ['an empty value is nothing', lines('a:', 'b: 1'), ['a', '', 'b', '1']],
    ['an alias is where it is used', lines('a: &x 1', 'b: *x'), ['a', '1', 'b', '*x']],
    ['behind a byte order mark', '\uFEFFa: 1\n', ['a', '1']],
    ['CRLF does not count', 'a: x\r\nb: y\r\n', ['a', 'x', 'b', 'y']],
    ['a comment does not count', lines('a: x # why'), ['a', 'x']],
    ['a tag does not count', lines('a: !!str x'), ['a', 'x']],
    ['JSON', '{"a": "x"}\n', ['"a"', '"x"']],
  ])('%s', (_claim, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  test('an empty value stands right behind its colon', () => {
    const text = 'a: 1\nkey:  # nothing\nb: 2\n';
    const value = entryOf(parseYaml(text).root, 'key')?.value;
    expect(sourceOf(text).position(value?.start ?? 0)).toEqual({ line: 2, column: 5 });
  });

  test('an alias knows where its value was written', () => {
    const text = 'a: &x blue\nb: *x\n';
    const value = entryOf(parseYaml(text).root, 'b')?.value;
    expect(value?.anchor && text.slice(value.anchor.start, value.anchor.end)).toBe('blue');
  });

  test('placeholders that break YAML leave all other offsets as they are', () => {
    const text =
      'name: {{ NAME }}\nmodel: azureml:m:{{VERSION}}\n{% if x %}\ntags: {a: #{B}#}\n{% endif %}\nport: 1\n';
    expect(problemsOf(text)).toEqual([]);
    expect(stretches(text)).toEqual([
      'name',
      '{{ NAME }}',
      'model',
      'azureml:m:{{VERSION}}',
      'tags',
      '{a: #{B}#}',
      'a',
      '#{B}#',
      'port',
      '1',
    ]);
  });
});

describe('lines and columns', () => {
  test.each<[string, string, string, [number, number]]>([
    ['count from one', 'a: x\nb: y\n', 'y', [2, 4]],
    ['a CRLF is one line break', 'a: x\r\nb: y\r\n', 'y', [2, 4]],
    ['a lone CR is one', 'a: x\rb: y\r', 'y', [2, 4]],
    ['a byte order mark is no column', '\uFEFFa: y\n', 'y', [1, 4]],
    ['UTF-16 code units, as editors count', 'a: "😀" # y\n', 'y', [1, 11]],
    ['U+2028 is no line of an editor', 'a: x\u2028b: y\n', 'y', [1, 9]],
  ])('%s', (_claim, text, find, [line, column]) => {
    expect(sourceOf(text).position(text.indexOf(find))).toEqual({ line, column });
  });

  test('a line is given without its break, and nothing behind the last one', () => {
    const source = sourceOf('\uFEFFa: 1\r\nb: 2\rc: 3');
    expect([1, 2, 3, 4].map(number => source.line(number))).toEqual(['a: 1', 'b: 2', 'c: 3', '']);
    expect([1, 2, 3, 4].map(number => source.lineStart(number))).toEqual([1, 7, 12, 16]);
    expect(source.lineCount).toBe(3);
  });
});
