/** Each public text of a failed deployment is named by its code and its cause, and so is each variant of it. */
import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { readText } from '../../src/diagnosis/read-text.js';
import { ERROR_TEXTS, type ErrorText } from './error-texts.js';
import { VARIANTS } from './variants.js';

function answerTo(text: string) {
  const { diagnosis } = diagnose([readText(text, { source: 'az.txt', role: 'any' })]);
  return diagnosis === null
    ? { cause: null, code: null, name: null }
    : { cause: diagnosis.cause, code: diagnosis.code, name: diagnosis.name };
}

const expected = ({ cause, code, name }: ErrorText) => ({ cause, code, name });

test.each(ERROR_TEXTS.map(row => [row.id, row] as const))('%s', (_id, row) => {
  expect(answerTo(row.text)).toEqual(expected(row));
});

describe.each(VARIANTS)('%s', (_name, vary) => {
  // What means that all is well is no error when somebody writes ERROR in front of it, and no test of ours.
  const failures = ERROR_TEXTS.filter(({ cause }) => cause !== null);

  test.each(failures.map(row => [row.id, row] as const))('%s', (_id, row) => {
    expect(answerTo(vary(row.text))).toEqual(expected(row));
  });
});

describe('cut off', () => {
  const long = ERROR_TEXTS.filter(({ text, cause }) => text.length > 110 && cause !== null);

  test.each(long.map(row => [row.id, row] as const))('%s, a quarter of it gone', (_id, row) => {
    const { code, name } = answerTo(row.text.slice(0, row.text.length * 0.75));

    expect({ code, name }).toEqual({ code: row.code, name: row.name });
  });
});

describe('two failures in one text', () => {
  // Of two texts that name a cause each, whatever they are, the one that stands first is the answer.
  const causes = ERROR_TEXTS.filter(({ id }) =>
    /^(?:C0[1-7]|C10|C32|C41|L0[1346]|L1[0136]|X0[4-8])$/.test(id),
  );

  test.each(
    causes.flatMap((first, index) => {
      const second = causes[(index + 5) % causes.length];
      return second === undefined || second.cause === first.cause
        ? []
        : [[`${first.id} before ${second.id}`, first, second] as const];
    }),
  )('%s', (_name, first, second) => {
    expect(answerTo(`${first.text}\nsome words between\n${second.text}\n`)).toEqual(expected(first));
  });
});
