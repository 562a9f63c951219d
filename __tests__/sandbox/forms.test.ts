/** What the comparison of forms sees, and what it lets pass. */
import { expect, test } from '@jest/globals';
import { formOf, problems } from './forms.js';

const ID = '/subscriptions/s/resourceGroups/g/providers/Microsoft.X/things/t';
const SEEN = {
  id: ID,
  type: 'Microsoft.X/things',
  name: { value: 'standardDFamily' },
  made: '2026-01-01T00:00:00.1234567+00:00',
  none: null,
  count: 1,
  tags: { a: 'b' },
  rows: [{ a: 1 }, { a: null, b: 'x' }],
};

test('an answer of the same form fits, whatever its names are', () => {
  const answer = {
    ...SEEN,
    id: '/subscriptions/other/resourceGroups/h/providers/Microsoft.X/things/u/providers/Microsoft.Y/more/v',
    name: { value: 'standardNCASv3_T4 Family' },
    made: '2027-02-02T10:00:00Z',
    tags: { other: 'c' },
    rows: [{ a: null }],
  };

  expect(problems(answer, formOf(SEEN))).toEqual([]);
});

test.each([
  ['a key that nobody saw', { ...SEEN, more: 1 }, '.more is invented'],
  ['a key too few', { ...SEEN, count: undefined, made: SEEN.made }, '.count is null, not number'],
  ['a text for null', { ...SEEN, none: 'x' }, '.none is text, not null'],
  ['null for a text', { ...SEEN, type: null }, '.type is null, not text'],
  ['no time', { ...SEEN, made: 'yesterday' }, '.made is text, not time'],
  ['a type spelled otherwise', { ...SEEN, type: 'microsoft.x/things' }, '.type is microsoft.x/things'],
  ['an id spelled otherwise', { ...SEEN, id: ID.toLowerCase() }, '.id spells resourcegroups'],
  ['a name of another kind', { ...SEEN, name: { value: 'D vCPUs' } }, '.name.value is D vCPUs'],
  ['a tag that is a number', { ...SEEN, tags: { a: 1 } }, '.tags.a is number, not text'],
  ['a row with a key too many', { ...SEEN, rows: [{ a: 1, c: 1 }] }, '.rows[].c is invented'],
  ['a row with a key too few', { ...SEEN, rows: [{ b: 'x' }] }, '.rows[].a is missing'],
  ['a list for a map', [], ' is list, not map'],
])('%s', (_title, answer, sentence) => {
  expect(problems(answer, formOf(SEEN)).join('\n')).toContain(sentence);
});

test('a missing key is told', () => {
  const { count: _count, ...answer } = SEEN;

  expect(problems(answer, formOf(SEEN))).toEqual(['.count is missing']);
});
