/** The sentences that no check says itself: unanswered questions, registries, the notes of a watch; and every title. */
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../src/checks/rules.js';
import { en } from '../src/text/en.js';
import { say, type Wording } from '../src/text/wording.js';

const sentences = Object.entries(en);

test('every title is one line without a full stop', () => {
  expect(RULES.filter(({ title }) => !/^\S.*[^.\s]$/.test(title)).map(({ id }) => id)).toEqual([]);
});

/** What names a place that a finding points to besides its own: no sentence, and nothing to do about it. */
const isPlace = ({ what, fix }: Wording) => fix === '' && /^[a-z]/.test(what);

describe('every wording', () => {
  const texts = sentences
    .filter(([, wording]) => !isPlace(wording))
    .flatMap(([key, { what, fix }]) => [[key, what] as const, [key, fix] as const]);

  test('is there', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  test('ends with a full stop, or with an example: a value, a path, a reference', () => {
    const end = /^\S.*(?:[.?]["')]?|\{\w+\}|[:/]\S+|<\w+>|\)|: .+|such as .+|:)$/;
    expect(texts.filter(([, text]) => !end.test(text))).toEqual([]);
  });

  test('is one line without slips', () => {
    expect(texts.filter(([, text]) => / {2}|\n|\.\.$|undefined/.test(text))).toEqual([]);
  });

  test('has gaps that are names', () => {
    // Braces that are meant, as in ${{azureml://…}}, hold more than a name.
    const gaps = texts.flatMap(([key, text]) =>
      [...text.matchAll(/(?<![{$])\{([^{}]*)\}(?!\})/g)].map(([, name = '']) => [key, name] as const),
    );
    expect(gaps.filter(([, name]) => !/^\w+$|[:\s]/.test(name))).toEqual([]);
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
