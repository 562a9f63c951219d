import { describe, expect, test } from '@jest/globals';
import { change, faulted, isVisible, linesOf } from '../bench/faults/case.ts';
import { CASES } from '../bench/faults/cases/index.ts';
import { CAUSES, STATIC_CAUSES } from '../bench/faults/causes.ts';
import { askCli, type Finding, figure, judgeAll } from '../bench/faults/judge.ts';
import { withFolder, writeProject } from '../bench/faults/project.ts';
import { preflight } from '../src/modes/preflight.js';
import { json } from '../src/report/json/json.js';
import { readSettings } from '../src/run/settings.js';

/** Where a report is from: a thread, a commit, a document, or the source of the client or the server. */
const REPORT = new RegExp(
  [
    '^[\\w.-]+/[\\w.-]+(?:#\\d+| commit [0-9a-f]{7,})',
    '^Microsoft document \\S+\\.md',
    '^(?:azure-ai-ml|azureml-inference-server)\\b',
    '^(?:a public repository|public repositories), not named: ',
  ].join('|'),
);

describe('the data of the fault benchmark', () => {
  test('has at least 60 cases, each with an id of its own', () => {
    const ids = CASES.map(({ id }) => id);

    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(id => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('has visible faults of each cause that files can show', () => {
    const present = new Set(CASES.filter(isVisible).map(({ cause }) => cause));

    expect(STATIC_CAUSES.filter(id => !present.has(id))).toEqual([]);
    expect(CASES.filter(({ cause }) => CAUSES.every(({ id }) => id !== cause))).toEqual([]);
  });

  test('names the public report of each case', () => {
    expect(
      CASES.filter(({ report }) => !REPORT.test(report)).map(({ id, report }) => `${id}: ${report}`),
    ).toEqual([]);
  });

  test.each(CASES)('$id: the fault applies, and its place exists', fault => {
    expect(faulted(fault)).not.toEqual(fault.good);
    if (isVisible(fault)) expect(linesOf(fault)).toContainEqual(expect.stringMatching(/^[^:]+:[1-9]\d*$/));
  });

  test('a change that does not fit throws', () => {
    expect(() => change({ a: 'x x' }, { edit: { a: [['x', 'y']] } })).toThrow('occurs 2 times');
    expect(() => change({ a: 'x' }, { edit: { a: [['z', 'y']] } })).toThrow('occurs 0 times');
    expect(() => change({ a: 'x' }, { remove: ['b'] })).toThrow('no file b');
  });
});

/** As the command line answers with `--format json`, in this process: a process of its own would take most of the time. */
async function askHere(folder: string): Promise<Finding[]> {
  const { report } = await preflight(
    readSettings(() => '', folder),
    { now: new Date(), env: {} },
  );
  return JSON.parse(json(report, {})).findings;
}

describe('preflight', () => {
  test('finds 95 % of the visible faults at the right line, and blames no good twin', async () => {
    const verdicts = await judgeAll(CASES, askHere);
    const blamed = verdicts.filter(({ alarms }) => alarms.length > 0);

    expect(blamed.map(({ id, alarms }) => ({ id, alarms }))).toEqual([]);
    expect(figure(verdicts).percent).toBeGreaterThanOrEqual(95);
  });
});

describe('the committed command line says the same', () => {
  const samples = CAUSES.flatMap(({ id }) => CASES.find(one => one.cause === id) ?? []);

  test.each(samples)('of $id', fault =>
    withFolder(async folder => {
      writeProject(folder, faulted(fault));

      expect(await askCli(folder)).toEqual(await askHere(folder));
    }),
  );
});
