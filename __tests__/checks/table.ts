/** A check's test is a table: a project a row, and every finding of that one check, in order. */
import { expect, test } from '@jest/globals';
import { answersOver, brief, checkById, type Files, makeProject, type RunOptions } from './project.js';
import { expectPlain } from './style.js';

export interface Row extends Omit<RunOptions, 'checks'> {
  /** A claim in the present tense. */
  claim: string;
  files: Files;
  /** In the form of `brief`; empty: the check has nothing to say. */
  findings: readonly string[];
  /** `paths/model unknown-content`: what the check could not answer. */
  notChecked?: readonly string[];
  /** Words that the messages and advice must hold between them. */
  says?: readonly string[];
}

export function testCheck(id: string, rows: readonly Row[]): void {
  test.each(rows.map(row => [row.claim, row] as const))(`${id}: %s`, async (_claim, row) => {
    const answers = await answersOver(makeProject(row.files), { ...row, checks: [checkById(id)] });

    expect(answers.findings.map(brief)).toEqual(row.findings);
    expect(answers.notChecked.map(({ check, reason }) => `${check} ${reason}`)).toEqual(row.notChecked ?? []);
    const said = [...answers.findings, ...answers.notChecked];
    expectPlain(said);
    const words = said.map(({ message, advice }) => `${message}\n${advice}`).join('\n');
    for (const word of row.says ?? []) expect(words).toContain(word);
  });
}

/** A managed deployment that deploys, with these lines in place of or after its own. */
export function deployment(lines: string, without: readonly string[] = []): string {
  const base = {
    name: 'blue',
    endpoint_name: 'credit',
    model: 'azureml:credit:3',
    environment: 'azureml:credit-env:7',
    instance_type: 'Standard_DS3_v2',
    instance_count: '3',
  };
  const given = new Set(lines.split('\n').map(line => /^[\w$]+/.exec(line)?.[0]));
  const kept = Object.entries(base).filter(([key]) => !given.has(key) && !without.includes(key));
  return `${[...kept.map(([key, value]) => `${key}: ${value}`), lines].join('\n')}\n`;
}
