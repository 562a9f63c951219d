import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Range, Severity } from '../../../src/model/findings.js';
import { annotations } from '../../../src/report/github/annotations.js';
import { hostileFile, hostileText } from '../hostile.js';
import { at, finding, report, saying, times } from '../sample.js';

const options = { moreAt: 'the job summary' };

const annotated = (...findings: Parameters<typeof report>[0][]) =>
  annotations(report(Object.assign({}, ...findings)), options).shown;

const some = (number: number, severity: Severity) =>
  times(number, n => saying(`${severity} ${n}`, '', { severity, at: at(n, 1, 2) }));

const perLevel = (shown: { level: Severity }[]) => ({
  error: shown.filter(({ level }) => level === 'error').length,
  warning: shown.filter(({ level }) => level === 'warning').length,
  notice: shown.filter(({ level }) => level === 'notice').length,
});

const placed = (range: Range) => {
  const [first] = annotated({ findings: [saying('x', '', { at: range })] });
  const { file, startLine, endLine, startColumn, endColumn } = first ?? {};
  return { file, startLine, endLine, startColumn, endColumn };
};

describe('one annotation', () => {
  test('says what is wrong, what to do and where to read on', () => {
    expect(annotated({ findings: [finding({ code: 'ERR_2200' })] })).toEqual([
      {
        level: 'error',
        title: 'ERR_2200 · paths/scoring-script',
        message:
          'There is no file src/score.py.\n' +
          'Write the path of the scoring script, from src on.\n' +
          'https://github.com/org/endpoint-preflight/blob/v1/docs/checks/paths/scoring-script.md',
        file: 'endpoints/blue.yml',
        startLine: 12,
        endLine: 12,
        startColumn: 19,
        endColumn: 26,
      },
    ]);
  });

  test('has no page to link where the tool itself is at fault', () => {
    const [shown] = annotated({ findings: [saying('It threw.', 'Tell us.', { check: 'internal' })] });
    expect(shown).toMatchObject({ title: 'internal', message: 'It threw.\nTell us.' });
  });

  test('names the input instead of a file where the text comes from one', () => {
    const range: Range = { ...at(2, 7, 9), input: 'set' };
    expect(
      annotated({ findings: [saying('Too many.', 'Ask for fewer.', { at: range, check: 'internal' })] }),
    ).toEqual([
      { level: 'error', title: 'internal', message: 'Input "set", line 2: Too many.\nAsk for fewer.' },
    ]);
  });

  test('names an input of one line without a line', () => {
    const range: Range = { ...at(1, 1, 4), input: 'deployment-name' };
    const [shown] = annotated({ findings: [saying('Too short.', '', { at: range, check: 'internal' })] });
    expect(shown?.message).toBe('Input "deployment-name": Too short.');
  });
});

describe('the place', () => {
  const file = 'a.yml';
  const range = (startLine: number, startColumn: number, endLine: number, endColumn: number): Range => ({
    file,
    start: { line: startLine, column: startColumn },
    end: { line: endLine, column: endColumn },
  });

  test('has columns on one line, the last one included', () => {
    expect(placed(range(3, 5, 3, 9))).toEqual({
      file,
      startLine: 3,
      endLine: 3,
      startColumn: 5,
      endColumn: 8,
    });
  });

  test('is one column wide where the range is empty', () => {
    expect(placed(range(3, 5, 3, 5))).toEqual({
      file,
      startLine: 3,
      endLine: 3,
      startColumn: 5,
      endColumn: 5,
    });
  });

  test('has no columns over several lines, which the runner would drop', () => {
    expect(placed(range(3, 5, 6, 2))).toEqual({ file, startLine: 3, endLine: 6 });
  });

  test('ends on the line before an end at column 1', () => {
    expect(placed(range(3, 5, 6, 1))).toEqual({ file, startLine: 3, endLine: 5 });
    expect(placed(range(3, 5, 4, 1))).toEqual({ file, startLine: 3, endLine: 3 });
  });
});

describe('the limit of ten a kind', () => {
  test('30 warnings hide none of 3 errors', () => {
    const findings = [...some(30, 'warning'), ...some(3, 'error')];
    const shown = annotated({ findings });
    expect(shown.map(({ level }) => level)).toEqual([...Array(3).fill('error'), ...Array(9).fill('warning')]);
    expect(shown.at(-1)).toEqual({
      level: 'warning',
      title: '22 more warnings',
      message:
        '22 more warnings are not shown here: GitHub shows only the first of each kind in a step. ' +
        'All are in the job summary.',
    });
  });

  test('200 of each leave a slot for the closing error and one for the runner’s own warning', () => {
    const findings = [...some(200, 'notice'), ...some(200, 'warning'), ...some(200, 'error')];
    const shown = annotated({ findings });
    expect(perLevel(shown)).toEqual({ error: 9, warning: 9, notice: 10 });
    expect(shown.filter(({ file }) => file === undefined).map(({ title }) => title)).toEqual([
      '192 more errors',
      '192 more warnings',
      '191 more notices',
    ]);
  });

  test('what just fits is shown without a remainder', () => {
    const shown = annotated({
      findings: [...some(9, 'error'), ...some(9, 'warning'), ...some(10, 'notice')],
    });
    expect(perLevel(shown)).toEqual({ error: 9, warning: 9, notice: 10 });
    expect(shown.every(({ file }) => file !== undefined)).toBe(true);
  });

  test('one too many shows one less and counts both', () => {
    const shown = annotated({ findings: some(10, 'error') });
    expect(shown.map(({ title }) => title)).toEqual([
      ...Array(8).fill('paths/scoring-script'),
      '2 more errors',
    ]);
  });
});

describe('the message', () => {
  test('is cut to 4,096 characters and keeps its link', () => {
    const [shown] = annotated({ findings: [saying('x'.repeat(5000))] });
    expect(shown?.message).toHaveLength(4096);
    expect(shown?.message).toMatch(/x…\nhttps:\/\/github\.com\/\S+scoring-script\.md$/);
  });

  test('is cut between characters, not inside of one', () => {
    for (const lead of ['', 'x']) {
      const [shown] = annotated({ findings: [saying(lead + '👍'.repeat(3000))] });
      expect(shown?.message.isWellFormed()).toBe(true);
      expect(shown?.message.length).toBeGreaterThan(4093);
    }
  });

  test('never breaks the runner’s rules, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileFile, (what, fix, file) => {
        for (const { message } of annotated({ findings: [saying(what, fix, { at: at(1, 1, 2, file) })] })) {
          expect(message.length).toBeLessThanOrEqual(4096);
          expect(message.isWellFormed()).toBe(true);
          expect(message).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        }
      }),
    );
  });
});
