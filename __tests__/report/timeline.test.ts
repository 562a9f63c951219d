import { expect, test } from '@jest/globals';
import type { Phase, Timeline } from '../../src/model/report.js';
import { duration, timelines } from '../../src/report/timeline.js';

const START = Date.UTC(2026, 10, 22, 10, 0, 0);

function phase(
  name: string,
  fromSeconds: number,
  toSeconds: number,
  outcome: Phase['outcome'] = 'done',
): Phase {
  return { name, from: START + fromSeconds * 1000, to: START + toSeconds * 1000, outcome };
}

function timeline(deployment: string, ...phases: Phase[]): Timeline {
  return { deployment, phases };
}

test('draws a bar for each phase, with its time in words', () => {
  const drawn = timelines([
    timeline('blue', phase('SystemSetup', 0, 90), phase('UserContainerStart', 90, 400, 'failed')),
    timeline('green', phase('SystemSetup', 0, 0, 'running')),
  ]);

  expect(drawn.split('\n')).toEqual([
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DDTHH:mm:ss',
    '  axisFormat %H:%M',
    '  section blue',
    '  System set-up (1 min 30 s) :done, 2026-11-22T10:00:00, 2026-11-22T10:01:30',
    '  Container start and probes (5 min 10 s) :crit, 2026-11-22T10:01:30, 2026-11-22T10:06:40',
    '  section green',
    '  System set-up (0 s) :active, 2026-11-22T10:00:00, 2026-11-22T10:00:01',
    '```',
    '',
  ]);
});

test.each([
  ['a name that mermaid would read', timeline('a: b', phase('SystemSetup', 0, 9))],
  ['a time that runs backwards', timeline('blue', phase('SystemSetup', 9, 0))],
  [
    'a wall of bars',
    timeline('blue', ...Array.from({ length: 61 }, (_, n) => phase('SystemSetup', n, n + 1))),
  ],
])('%s is a table', (_what, given) => {
  const shown = timelines([given]);

  expect(shown).not.toContain('mermaid');
  expect(shown).toContain('| System set-up | done |');
});

test('nothing is shown where there is nothing', () => {
  expect(timelines([])).toBe('');
  expect(timelines([timeline('blue')])).toBe('');
});

test('a hostile name is text', () => {
  expect(timelines([timeline('<img src=x onerror=1>`|', phase('SystemSetup', 0, 1))])).not.toContain('<img');
});

test.each([
  [0, '0 s'],
  [59_400, '59 s'],
  [60_000, '1 min'],
  [200_000, '3 min 20 s'],
  [3_900_000, '1 h 5 min'],
  [-1, '?'],
  [Number.NaN, '?'],
])('%i ms is %s', (ms, words) => {
  expect(duration(ms)).toBe(words);
});
