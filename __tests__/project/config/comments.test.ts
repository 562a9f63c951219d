/** Comments that ask for silence, and the lines for which they ask. */
import { describe, expect, test } from '@jest/globals';
import { ignoreComments } from '../../../src/project/config/comments.js';
import { parseYaml } from '../../../src/project/yaml/yaml.js';
import { growth } from '../../steps.js';
import { sourceOf } from '../tree.js';

/** `2-4 compute,paths/model: reason`. */
function found(...lines: string[]): string[] {
  const text = `${lines.join('\n')}\n`;
  return ignoreComments(sourceOf(text), parseYaml(text).root).map(
    ({ from, to, checks, reason, wholeFile }) =>
      `${wholeFile ? 'file' : `${from}-${to}`} ${checks.join(',')}${reason && `: ${reason}`}`,
  );
}

describe('what a comment covers', () => {
  test.each<[string, string[], string[]]>([
    [
      'behind a value, its line',
      ['name: a_b # endpoint-preflight: ignore[contract/name]', 'tags: {}'],
      ['1-1 contract/name'],
    ],
    [
      'behind a key, all below it',
      ['a: 1', 'probe: # endpoint-preflight: ignore[probes]', '  x: 1', '  y:', '    - 2', 'b: 2'],
      ['2-5 probes'],
    ],
    [
      'behind a key inside, what is below that one',
      ['a:', '  b: # endpoint-preflight: ignore', '    c: 1', '  d: 2'],
      ['2-3 '],
    ],
    [
      'on a line of its own, the key below',
      ['# endpoint-preflight: ignore[contract/name]', 'name: a_b', 'b: 1'],
      ['2-2 contract/name'],
    ],
    [
      'on a line of its own at the left margin, further down',
      ['a: 1', '# endpoint-preflight: ignore', 'b:', '  c: 1', 'd: 1'],
      ['3-4 '],
    ],
    [
      'on a line of its own, indented',
      ['a:', '  # endpoint-preflight: ignore', '  b: 1', '  c: 1'],
      ['3-3 '],
    ],
    [
      'above other comments and blank lines',
      ['# endpoint-preflight: ignore', '# why', '', 'a: 1', 'b: 1'],
      ['4-4 '],
    ],
    [
      'two of them above one key',
      ['# endpoint-preflight: ignore[paths]', '# endpoint-preflight: ignore[probes]', 'a: 1'],
      ['3-3 paths', '3-3 probes'],
    ],
    [
      'behind an item of a list, that item',
      ['a:', '  - x: 1 # endpoint-preflight: ignore', '    y: 2', '  - x: 3'],
      ['2-3 '],
    ],
    [
      'behind a value of several lines, only its own line',
      ["a: 'x", "  y' # endpoint-preflight: ignore", 'b: 1'],
      ['2-2 '],
    ],
    [
      'behind the sign of a block of text, the block',
      ['a: | # endpoint-preflight: ignore', '  x', '  y', 'b: 1'],
      ['1-3 '],
    ],
    ['behind a flow collection', ['a: {b: 1, c: [2]} # endpoint-preflight: ignore', 'd: 1'], ['1-1 ']],
    [
      'ignore-file, the file',
      ['a: 1', '# endpoint-preflight: ignore-file[paths] all of it', 'b: 2'],
      ['file paths: all of it'],
    ],
    ['at the end, nothing', ['a: 1', '# endpoint-preflight: ignore'], ['3-3 ']],
  ])('%s', (_claim, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});

describe('how a comment is written', () => {
  test.each<[string, string, string[]]>([
    [
      'with several ids and a reason',
      'a: 1 # endpoint-preflight: ignore[paths/model, compute] known until May',
      ['1-1 paths/model,compute: known until May'],
    ],
    ['without spaces', 'a: 1 #endpoint-preflight:ignore[paths]', ['1-1 paths']],
    ['with tabs', 'a: 1 #\tendpoint-preflight:\tignore\twhy', ['1-1 : why']],
    ['without an id, for every check', 'a: 1 # endpoint-preflight: ignore because', ['1-1 : because']],
    ['with an empty list', 'a: 1 # endpoint-preflight: ignore[ ]', ['1-1 ']],
    [
      'with a list that is not closed, which does not mean every check',
      'a: 1 # endpoint-preflight: ignore[paths',
      ['1-1 paths'],
    ],
    [
      'with a reason that touches the list',
      'a: 1 # endpoint-preflight: ignore[paths]why',
      ['1-1 paths: why'],
    ],
    ['behind another comment', 'a: 1 # mine # endpoint-preflight: ignore[paths]', ['1-1 paths']],
  ])('%s', (_claim, line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  test.each([
    ['inside of quotes', 'a: "x # endpoint-preflight: ignore"'],
    ['inside of a block of text', 'a: |\n  # endpoint-preflight: ignore'],
    ['without a space in front, which is no comment', 'a: x# endpoint-preflight: ignore'],
    ['another word', 'a: 1 # endpoint-preflight: ignored for now'],
    ['another word with a hyphen', 'a: 1 # endpoint-preflight: ignore-line'],
    ['another tool', 'a: 1 # preflight: ignore'],
  ])('%s asks for nothing', (_claim, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('CRLF, a lone CR and a byte order mark are no part of it', () => {
  const text =
    '\uFEFF# endpoint-preflight: ignore-file[paths]\r\na: 1 # endpoint-preflight: ignore[probes] why\r\nb: 2\r# endpoint-preflight: ignore[traffic] x\rc: 1';
  const comments = ignoreComments(sourceOf(text), parseYaml(text).root);
  expect(comments.map(({ from, to, checks, reason }) => [from, to, ...checks, reason])).toEqual([
    [1, 5, 'paths', ''],
    [2, 2, 'probes', 'why'],
    [5, 5, 'traffic', 'x'],
  ]);
  expect(comments.map(({ at }) => at.start)).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 6 },
    { line: 4, column: 1 },
  ]);
});

test('a file that does not parse can still be silenced', () => {
  const text = '# endpoint-preflight: ignore-file[contract/yaml]\na: @\n';
  expect(ignoreComments(sourceOf(text), undefined)).toMatchObject([
    { checks: ['contract/yaml'], from: 1, to: 3, wholeFile: true },
  ]);
});

test('a file full of comments is read to a bound, each in a few steps', async () => {
  const read = (count: number) =>
    ignoreComments(sourceOf('# endpoint-preflight: ignore\n'.repeat(count)), undefined);
  expect(read(2_000)).toHaveLength(500);
  expect(await growth(600, read)).toBeLessThan(2.2);
});
