import { describe, expect, test } from '@jest/globals';
import { parsePairs } from './env-files.js';

describe('an environment file', () => {
  test.each<[string, string, [string, string][]]>([
    ['NAME=value, split at the first =', 'a=b=c\n', [['a', 'b=c']]],
    ['the last line may lack its newline', 'a=b', [['a', 'b']]],
    [
      'blank lines are skipped',
      '\n\na=b\n\nc=d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['= before << is a plain pair', 'a=b<<c\n', [['a', 'b<<c']]],
    ['a block keeps its inner newlines', 'a<<END\nx\n\ny=z\nEND\n', [['a', 'x\n\ny=z']]],
    ['an empty block', 'a<<END\nEND\n', [['a', '']]],
    ['<< before = is a block', 'a<<E=D\nx\nE=D\n', [['a', 'x']]],
    ['the delimiter may lack its newline', 'a<<END\nx\nEND', [['a', 'x']]],
  ])('%s', (_, text, expected) => {
    expect(parsePairs(text, 'linux')).toEqual(expected);
  });

  test('a CR is part of the value, but for Windows', () => {
    expect(parsePairs('a=b\r\n', 'linux')).toEqual([['a', 'b\r']]);
    expect(parsePairs('a<<END\r\nx\r\nEND\r\n', 'win32')).toEqual([['a', 'x']]);
  });

  test.each([
    ['neither = nor <<', 'plain text\n', "Invalid format 'plain text'"],
    ['an empty name', '=b\n', "Invalid format '=b'"],
    ['an empty name of a block', '<<END\nx\nEND\n', 'must not be empty'],
    ['an empty delimiter', 'a<<\nx\n', 'must not be empty'],
    ['a delimiter that never comes', 'a<<END\nx\n', "Matching delimiter not found 'END'"],
    ['a last value line without newline', 'a<<END\nx', 'followed by a new line'],
  ])('%s is an error', (_, text, message) => {
    expect(() => parsePairs(text, 'linux')).toThrow(message);
  });
});
