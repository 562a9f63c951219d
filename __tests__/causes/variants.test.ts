/** What a cause is recognised by is recognised behind colours, stamps, prefixes and quoting, and when a part is cut off. */
import { expect, test } from '@jest/globals';
import { CAUSES, causeOf } from '../../src/causes/catalogue.js';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { readText } from '../../src/diagnosis/read-text.js';
import type { CauseId } from '../../src/model/cause-ids.generated.js';
import { VARIANTS } from '../diagnosis/variants.js';

function causeIn(text: string): CauseId | null {
  return diagnose([readText(text, { source: 'text', role: 'any' })]).diagnosis?.cause ?? null;
}

/** Texts that name a cause by themselves; a symptom or a class may become something else. */
const TEXTS = CAUSES.flatMap(({ id, signatures }) =>
  signatures
    .filter(({ weight }) => (weight ?? 'cause') === 'cause')
    .flatMap(({ examples }) => examples.map(text => ({ id, text, answer: causeIn(text) }))),
);

/** Where what stands around a text says whose it is: a torn traceback, and output of an upload. */
const CHANGED_BY: Readonly<Record<string, readonly CauseId[]>> = {
  'with a line break every few words': [
    ...(['managed-identity-unreachable', 'yaml-file-missing', 'az-ml-broken'] as const),
    ...(['model-not-registered', 'mlflow-flavour'] as const),
  ],
  'below a lot of output': ['storage-read-denied'],
};

test('an example names its cause', () => {
  expect(TEXTS.filter(({ id, answer }) => answer !== id)).toEqual([]);
});

test.each(VARIANTS)('%s', (name, vary) => {
  const changed = TEXTS.filter(({ id }) => CHANGED_BY[name]?.includes(id) !== true)
    .map(({ id, text }) => ({ id, text, answer: causeIn(vary(text)) }))
    .filter(({ id, answer }) => answer !== id);
  expect(changed).toEqual([]);
});

test('a quarter cut off never leads to another code', () => {
  const codeOf = (id: CauseId | null) => (id === null ? null : causeOf(id).code);
  const changed = TEXTS.filter(({ text }) => text.length > 110)
    .map(({ id, text }) => ({ id, text, cut: causeIn(text.slice(0, text.length * 0.75)) }))
    .filter(({ id, cut }) => codeOf(cut) !== null && codeOf(cut) !== codeOf(id));
  expect(changed).toEqual([]);
});
