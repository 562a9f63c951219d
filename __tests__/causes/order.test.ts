/** Which cause is the answer where a line fits two: written down in the records, and not in the names of files. */
import { expect, test } from '@jest/globals';
import { CAUSES, causeOf, SIGNATURES } from '../../src/causes/catalogue.js';
import type { Cause } from '../../src/causes/cause.js';
import { FILED } from '../../src/causes/index.generated.js';
import { type Filed, inOrder } from '../../src/causes/order.js';
import { readText } from '../../src/diagnosis/read-text.js';
import type { CauseId } from '../../src/model/cause-ids.generated.js';
import { ERROR_TEXTS } from '../diagnosis/error-texts.js';

const filed = (subject: string, id: string, before: string[] = []): Filed => ({
  subject,
  cause: { ...causeOf('unknown'), id: id as CauseId, before: before as CauseId[] },
});

const idsIn = (causes: readonly Cause[]) => causes.map(({ id }) => id);

test('subjects first, but for what says that it stands before another', () => {
  const all = [filed('service', 'a', ['b']), filed('image', 'b'), filed('client', 'c'), filed('image', 'd')];

  expect(idsIn(inOrder(all))).toEqual(['c', 'd', 'a', 'b']);
});

test('no circle, and nothing that does not exist', () => {
  expect(() => inOrder([filed('image', 'a', ['b']), filed('image', 'b', ['a'])])).toThrow(
    '"before" runs in a circle: a, b',
  );
  expect(() => inOrder([filed('image', 'a', ['z'])])).toThrow('a stands before "z", which does not exist');
});

test('where a text that people pasted fits two causes on one line, the order of the files decides nothing', () => {
  const other = idsIn(inOrder([...FILED].reverse()));
  const one = idsIn(CAUSES);
  const texts = [...SIGNATURES.flatMap(({ examples }) => examples), ...ERROR_TEXTS.map(({ text }) => text)];
  const undecided = texts.flatMap(text => {
    const { hits } = readText(text, { source: 'text', role: 'any' });
    return hits.flatMap(({ signature: { cause: a, weight: ofA }, line }) =>
      hits
        .filter(hit => hit.line === line && (hit.signature.weight ?? 'cause') === (ofA ?? 'cause'))
        .map(({ signature: { cause: b } }) => b)
        .filter(b => one.indexOf(a) < one.indexOf(b) !== other.indexOf(a) < other.indexOf(b))
        .map(b => `${a} or ${b}: ${text}`),
    );
  });
  expect(undecided).toEqual([]);
});
