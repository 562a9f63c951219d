/** Every sentence belongs to a check that exists, says what is wrong and what to do, and ends like a sentence. */
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../src/checks/rules.js';
import { registry } from '../src/text/en/images.js';
import { remote } from '../src/text/en/remote.js';
import { watch } from '../src/text/en/watch.js';
import { en } from '../src/text/en.js';
import { say, type Wording } from '../src/text/wording.js';

/** What belongs to no check: what every check may have to say, and what is said of deployments that are watched. */
const ofNone = { ...remote, ...registry, ...watch };
const ofChecks = Object.entries(en).filter(([key]) => !Object.hasOwn(ofNone, key));

test('what is still said for a check is said for one that exists', () => {
  const ids = RULES.map(({ id }) => id);
  const named = ofChecks.map(([key]) => key.split('/').slice(0, 2).join('/'));
  expect(named.filter(id => !ids.includes(id))).toEqual([]);
});

test.each(RULES.map(({ id, title }) => [id, title]))(
  'the title of %s is one line without a full stop',
  (_id, title) => {
    expect(title).toMatch(/^\S.*[^.\s]$/);
  },
);

/** What names a place that a finding points to besides its own: no sentence, and nothing to do about it. */
const isPlace = ({ what, fix }: Wording) => fix === '' && /^[a-z]/.test(what);

describe.each(Object.entries(en).filter(([, wording]) => !isPlace(wording)))('%s', (_key, { what, fix }) => {
  test('is said in sentences', () => {
    for (const sentence of [what, fix]) {
      // It ends with a full stop, or with an example: a value, a path, a reference.
      expect(sentence).toMatch(/^\S.*(?:[.?]["')]?|\{\w+\}|[:/]\S+|<\w+>|\)|: .+|such as .+|:)$/);
      expect(sentence).not.toMatch(/ {2}|\n|\.\.$|undefined/);
    }
  });

  test('has gaps that are names', () => {
    // Braces that are meant, as in ${{azureml://…}}, hold more than a name.
    const opened = [...`${what} ${fix}`.matchAll(/(?<![{$])\{([^{}]*)\}(?!\})/g)].map(
      ([, name = '']) => name,
    );
    for (const name of opened) expect(name).toMatch(/^\w+$|[:\s]/);
  });
});

test('values fill the gaps, lists are joined, and what has no value stays to be seen', () => {
  const texts = { x: { what: '{a} and {b}, {c}', fix: '{a}.' } };
  expect(say('x', { a: 1, b: ['y', 'z'] }, texts)).toEqual({ message: '1 and y, z, {c}', advice: '1.' });
  expect(() => say('y', {}, texts)).toThrow('no wording for "y"');
});

test('a value that looks like a gap is not filled again', () => {
  expect(say('x', { a: '{b}', b: 'secret' }, { x: { what: '{a}', fix: '' } }).message).toBe('{b}');
});

test.each([
  [{}, 'There is a lack. Ask.'],
  [{ sizes: [], fits: '' }, 'There is a lack. Ask.'],
  [{ sizes: ['x', 'y'], fits: '' }, 'There is a lack. Take x, y. Ask.'],
  [{ sizes: [], fits: 0, name: 'z' }, 'There is a lack. Write 0 for z. Ask.'],
  [{ fits: 2 }, 'There is a lack. Ask.'],
  [{ sizes: ['[[{fits}]]'], fits: 2 }, 'There is a lack. Take [[{fits}]]. Ask.'],
])('an optional part is said only where all its values are there: %j', (values, said) => {
  const what = 'There is a lack. [[Take {sizes}. ]][[Write {fits} for {name}. ]]Ask.';
  expect(say('x', values, { x: { what, fix: '' } }).message).toBe(said);
});
