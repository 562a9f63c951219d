/** Every signature finds its own examples in a text of other lines, and leaves alone what it says it does. */
import { expect, test } from '@jest/globals';
import { SIGNATURES } from '../../src/causes/catalogue.js';
import { readText } from '../../src/diagnosis/read-text.js';

function hitsIn(text: string) {
  const lines = ['Starting the deployment of the model', text, ''].join('\n');
  return readText(lines, { source: 'test', role: 'any' }).hits;
}

const examples = SIGNATURES.flatMap(signature => signature.examples.map(text => [text, signature] as const));
const counterexamples = SIGNATURES.flatMap(signature =>
  (signature.never ?? []).map(text => [text, signature] as const),
);

test.each(examples)('%j', (text, signature) => {
  const found = hitsIn(text).filter(hit => hit.signature === signature);

  expect(found.map(hit => hit.signature.cause)).not.toEqual([]);
  expect(found[0]?.line).toBeGreaterThanOrEqual(2);
});

test.each(counterexamples)('not %j', (text, signature) => {
  expect(hitsIn(text).filter(hit => hit.signature === signature)).toEqual([]);
});

test('patterns keep no state and every signature has an example', () => {
  for (const { pattern, examples: own } of SIGNATURES) {
    expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
    expect(own.length).toBeGreaterThan(0);
  }
});
