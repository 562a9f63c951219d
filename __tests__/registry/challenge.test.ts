/** `WWW-Authenticate`, as registries write it and as they should not. */
import { expect, test } from '@jest/globals';
import { readChallenges, tokenUrl } from '../../src/registry/challenge.js';
import { ends } from '../ends.js';
import { stepsOf } from '../steps.js';

function read(header: string) {
  return readChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
}

test.each([
  ['', []],
  ['Basic', [['basic', {}]]],
  [
    'Negotiate YWJj',
    [
      ['negotiate', {}],
      ['ywjj', {}],
    ],
  ],
  ['Bearer realm="https://a/t",service="s"', [['bearer', { realm: 'https://a/t', service: 's' }]]],
  ['Bearer  realm = "https://a/t" , Scope=x:y:z', [['bearer', { realm: 'https://a/t', scope: 'x:y:z' }]]],
  [
    'Basic realm="a, b", Bearer realm="c"',
    [
      ['basic', { realm: 'a, b' }],
      ['bearer', { realm: 'c' }],
    ],
  ],
  ['Bearer realm="a\\"b\\\\c"', [['bearer', { realm: 'a"b\\c' }]]],
  [
    'Bearer realm="never closed',
    [
      ['bearer', { realm: '' }],
      ['never', {}],
      ['closed', {}],
    ],
  ],
  ['realm="of nobody"', []],
  [',,, = "', []],
])('%s', (header, expected) => {
  expect(read(header)).toEqual(expected);
});

test.each([
  '"'.repeat(8_000),
  'a="'.repeat(2_700),
  ' '.repeat(8_000),
  'a = '.repeat(2_000),
  'x'.repeat(100_000),
])('a hostile header takes no more than a few steps a letter', async header => {
  expect(await stepsOf(() => ends(() => readChallenges(header)))).toBeLessThan(10 * header.length + 100);
});

test('the address of the token server has the scope of one repository', () => {
  const url = tokenUrl('Bearer realm="https://auth.example.com/token?account=x",service="reg"', 'team/score');

  expect(url?.href).toBe(
    'https://auth.example.com/token?account=x&service=reg&scope=repository%3Ateam%2Fscore%3Apull',
  );
});
