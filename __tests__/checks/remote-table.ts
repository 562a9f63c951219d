/** A remote check's test is a table: a project and a world a row, and every finding of that one check, in order. */
import { expect, test } from '@jest/globals';
import { byPlace } from '../../src/model/findings.js';
import { type JourneyOptions, journey, type World } from '../sandboxed.js';
import { brief, type Files } from './project.js';
import { expectPlain } from './style.js';

export interface RemoteRow extends JourneyOptions {
  /** A claim in the present tense. */
  claim: string;
  files: Files;
  /** What differs from the healthy world of the sandbox. */
  world: World;
  /** In the form of `brief`; empty: the check has nothing to say. */
  findings: readonly string[];
  /** `blue.yml forbidden`: what the check could not answer. */
  notChecked?: readonly string[];
  /** Words that the messages and advice must hold between them. */
  says?: readonly string[];
}

export function testRemoteCheck(id: string, rows: readonly RemoteRow[]): void {
  test.each(rows.map(row => [row.claim, row] as const))(`${id}: %s`, async (_claim, row) => {
    const all = await journey(row.files, row.world, { ...row, check: id });
    const findings = all.findings.filter(({ check }) => check === id).sort(byPlace);
    const notChecked = all.notChecked.filter(({ check }) => check === id);

    expect(all.findings.filter(({ check }) => check === 'internal').map(({ message }) => message)).toEqual(
      [],
    );
    expect(findings.map(brief)).toEqual(row.findings);
    expect(notChecked.map(({ file, reason }) => `${file} ${reason}`)).toEqual(row.notChecked ?? []);
    expectPlain([...findings, ...notChecked]);
    const words = [...findings, ...notChecked]
      .map(({ message, advice }) => `${message}\n${advice}`)
      .join('\n');
    for (const word of row.says ?? []) expect(words).toContain(word);
  });
}
