/** Where the mistake is, when the parser only knows where it gave up. */
import { expect, test } from '@jest/globals';
import { syntaxHint } from '../../../src/domain/contract/syntax-hint.js';
import { parseYaml } from '../../../src/project/yaml/yaml.js';
import { sourceOf } from '../../project/tree.js';

function hint(text: string): string {
  const source = sourceOf(text);
  const [problem] = parseYaml(text).problems;
  if (problem?.kind !== 'syntax') return `no syntax problem: ${problem?.kind}`;
  const found = syntaxHint(source, problem.start, problem.detail);
  if (found === undefined) return 'none';
  const { line, column } = source.position(found.at.start);
  return `${found.kind} ${line}:${column} ${source.slice(found.at)}`;
}

test.each<[string, string, string]>([
  ['a single quote to the end of the file', "a: 1\nb: 'x\nc: 2\n", "open-quote 2:4 '"],
  ['a double quote to the end of the file', 'a: 1\nb: "x\nc: 2\n', 'open-quote 2:4 "'],
  ['a quote that closes at the next one', "a: 'x\nb: 'y'\n", "open-quote 1:4 '"],
  ['a quote that closes at the next one, lines later', 'a: "x\nb: 1\nc: "y"\n', 'open-quote 1:4 "'],
  ['a quote in a list', "a:\n  - 'x\n  - 'y'\n", "open-quote 2:5 '"],
  ['a quote of a key in a list', 'a:\n  - k: "x\n    l: "y"\n', 'open-quote 2:8 "'],
  ['a doubled quote does not close', "a: 'it''\nb: 1\n", "open-quote 1:4 '"],
  ['an escaped quote does not close', 'a: "x\\"\nb: 1\n', 'open-quote 1:4 "'],
  ['a line that ends with a backslash', 'a: "x\\\nb: 1\n', 'open-quote 1:4 "'],
  ['behind quotes that are closed', "a: 'x'\nb: \"y\"\nc: 'z\n", "open-quote 3:4 '"],
  ['behind a block of text with an apostrophe', "a: |\n  - 'x\n\n  y: 'z\nb: 'z\n", "open-quote 5:4 '"],
  ['CRLF', 'a: 1\r\nb: "x\r\nc: 2\r\n', 'open-quote 2:4 "'],
  ['a quote in the middle of a value opens nothing', "a: it's\nb: c: d\n", 'second-colon 2:4 c: d'],
  ['a second colon', 'model: azureml: m:1\n', 'second-colon 1:8 azureml: m:1'],
  ['a second colon in front of a comment', 'a: b: c # why\n', 'second-colon 1:4 b: c # why'],
  ['a colon without a space is none', 'a: b:c\n d: e\n', 'none'],
  ['an at sign', 'a: @x\n', 'forbidden-start 1:4 @'],
  ['a backtick in a list', '- `x`\n', 'forbidden-start 1:3 `'],
  ['a per cent sign behind a quoted key', '"a": %x\n', 'forbidden-start 1:6 %'],
  ['a wrong indentation needs no hint', 'a:\n  b: 1\n c: 2\n', 'none'],
])('%s', (_claim, text, expected) => {
  expect(hint(text)).toBe(expected);
});
