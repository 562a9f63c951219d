/** What an answer must be, and what an answer of status 200 must not be. */
import { describe, expect, test } from '@jest/globals';
import type { InvokeSettings } from '../../../src/model/settings.js';
import { expectationsOf } from '../../../src/modes/invoke/expect.js';
import { FileTree } from '../../../src/project/files/file-tree.js';
import { makeProject } from '../../checks/project.js';

const PLAIN: InvokeSettings = {
  request: '',
  dryRun: false,
  expectStatus: 200,
  expectJson: [],
  repeat: 1,
  concurrency: 1,
};

async function problems(
  body: string,
  settings: Partial<InvokeSettings> = {},
  { status = 200, ms = 10, isCut = false, files = {} as Record<string, string> } = {},
): Promise<string[]> {
  const tree = new FileTree(makeProject(files));
  const expectations = await expectationsOf({ ...PLAIN, ...settings }, tree);
  return expectations.flatMap(each => each({ status, body, ms, isCut })).map(({ message }) => message);
}

describe('an answer of status 200', () => {
  test.each([
    ['numbers', '[0.5, 0.2]'],
    ['an object', '{"result": [1]}'],
    ['a zero', '0'],
    ['false', 'false'],
    ['an empty list', '[]'],
    ['text', '"approved"'],
    ['text that is no JSON', 'approved'],
    ['a result beside a null error', '{"result": [1], "error": null}'],
    ['a result beside an empty list of errors', '{"predictions": [1], "errors": []}'],
    ['a result beside an error of one row', '{"predictions": [1, null], "error": "row 2 has no age"}'],
    ['a word about errors', '"mean absolute error 0.2"'],
    ['a message alone', '{"message": "ok"}'],
  ])('passes with %s', async (_, body) => {
    expect(await problems(body)).toEqual([]);
  });

  test.each([
    ['nothing', '', 'empty body'],
    ['spaces', ' \n', 'empty body'],
    ['null', 'null', 'run() returned None'],
    ['an error', '{"error": "could not convert string to float"}', 'an error in its body'],
    ['an error with its code', '{"error": {"code": 1}, "status": "failed"}', 'an error in its body'],
    ['an exception', '{"exception": "ValueError", "traceback": "…"}', 'an error in its body'],
    ['a traceback in a string', JSON.stringify('Traceback (most recent call last):\n  File'), 'an exception'],
    ['the text of an exception', '"ValueError: x"', 'an exception'],
    ['the text of an error', 'Error: no model', 'an exception'],
  ])('fails with %s', async (_, body, expected) => {
    expect(await problems(body)).toEqual([expect.stringContaining(expected)]);
  });

  test('is what expect-json says, whatever it looks like', async () => {
    expect(await problems('{"error": "none"}', { expectJson: ['/error="none"'] })).toEqual([]);
  });
});

describe('expect-json', () => {
  const SCHEMA = JSON.stringify({
    type: 'object',
    required: ['result'],
    properties: { result: { type: 'array', items: { type: 'number' } } },
  });
  const files = { 'answer.schema.json': SCHEMA };

  test.each([
    ['/result/0=0.5', '{"result": [0.5]}', []],
    ['/result/0=0.5', '{"result": [0.6]}', ['The answer has 0.6 at /result/0; expect-json asks for 0.5.']],
    ['/a~1b/c~0d="x"', '{"a/b": {"c~d": "x"}}', []],
    ['/label=approved', '{"label": "approved"}', []],
    ['/missing=1', '{}', ['The answer has nothing at /missing; expect-json asks for 1.']],
    ['/result=[1,2]', '{"result": [1, 2]}', []],
    ['/__proto__=1', '{}', ['The answer has nothing at /__proto__; expect-json asks for 1.']],
    ['/x=1', 'no JSON', ['The answer is not JSON, so expect-json cannot hold.']],
  ])('%s of %s', async (line, body, expected) => {
    expect(await problems(body, { expectJson: [line] })).toEqual(expected);
  });

  test('a schema', async () => {
    const settings = { expectJson: ['answer.schema.json'] };

    expect(await problems('{"result": [1]}', settings, { files })).toEqual([]);
    expect(await problems('{"result": ["a"]}', settings, { files })).toEqual([
      'The answer does not fit answer.schema.json: /result/0 must be number.',
    ]);
  });

  test('a schema of 2020-12', async () => {
    const schema = JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      prefixItems: [{ type: 'string' }],
    });
    const given = { files: { 'tuple.json': schema } };

    expect(await problems('["a"]', { expectJson: ['tuple.json'] }, given)).toEqual([]);
    expect(await problems('[1]', { expectJson: ['tuple.json'] }, given)).toHaveLength(1);
  });

  test.each([
    ['there-is-none.json', {}, 'it takes a JSON Schema file, or a pointer and a value'],
    ['broken.json', { 'broken.json': '{' }, 'is not JSON'],
    ['odd.json', { 'odd.json': '{"type": "nonsense"}' }, 'is not a JSON Schema'],
  ])('%s is refused', async (name, files, expected) => {
    await expect(problems('{}', { expectJson: [name] }, { files })).rejects.toThrow(expected);
  });

  test('an answer that was cut cannot be looked at', async () => {
    expect(await problems('[1', { expectJson: ['/0=1'] }, { isCut: true })).toEqual([
      'The answer is longer than 8 MB, so expect-json could not look at it.',
    ]);
  });
});

test('another status is one problem, not two', async () => {
  expect(await problems('null', {}, { status: 500 })).toEqual([
    'The endpoint answered with status 500 instead of 200.',
  ]);
});

test('an expected error is a pass', async () => {
  expect(await problems('{"error": "no"}', { expectStatus: 424 }, { status: 424 })).toEqual([]);
});

test('an answer that takes longer than allowed fails', async () => {
  expect(await problems('[1]', { maxLatencyMs: 100 }, { ms: 101 })).toEqual([
    'The answer took 101 ms; max-latency-ms allows 100.',
  ]);
});
