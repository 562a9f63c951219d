/** The texts beside the repository that went wrong once: code, cause, evidence. Skipped, in the open, where they are not. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { sayDiagnosis } from '../../src/causes/say.js';
import { describeOnRecordings } from '../real-parts.js';
import { outcomeOf, type Text } from './answer.js';

interface Case {
  id: string;
  error?: string;
  log?: string;
  /** One of these, or of these names; null: no number. */
  code?: readonly string[] | null;
  cause: string;
  evidence: readonly string[];
  advice?: string;
}

// A worktree lies one folder deeper than the repository itself.
const FOLDER = ['../../../shared', '../../../../shared']
  .map(folder => path.resolve(import.meta.dirname, folder, 'cases/texts'))
  .find(folder => existsSync(path.join(folder, 'cases.json')));

const CASES: readonly Case[] =
  FOLDER === undefined ? [] : JSON.parse(readFileSync(path.join(FOLDER, 'cases.json'), 'utf8'));

function textsOf({ error, log }: Case): Text[] {
  const of = (file: string | undefined, role: 'error' | 'log') =>
    file === undefined
      ? []
      : [{ source: file, role, text: readFileSync(path.join(FOLDER ?? '', file), 'utf8') }];
  return [...of(error, 'error'), ...of(log, 'log')];
}

describeOnRecordings(FOLDER !== undefined, 'texts of ../shared/cases', () => {
  test.each(CASES.map(row => [row.id, row] as const))('%s', (_id, row) => {
    const { diagnosis } = outcomeOf(textsOf(row));
    expect(diagnosis).not.toBeNull();
    if (diagnosis === null) return;
    const { summary, steps } = sayDiagnosis(diagnosis);
    if (row.code === null) expect(diagnosis.code).toBeNull();
    else if (row.code !== undefined)
      expect(row.code.filter(each => [diagnosis.code, diagnosis.name].includes(each))).not.toEqual([]);
    expect(`${diagnosis.cause}\n${summary}`).toMatch(new RegExp(row.cause, 'im'));
    const shown = [summary, ...diagnosis.evidence.map(({ text }) => text)].join('\n');
    expect(row.evidence.filter(each => shown.includes(each))).not.toEqual([]);
    if (row.advice !== undefined)
      expect(steps.map(({ text, command = '' }) => `${text} ${command}`).join('\n')).toMatch(
        new RegExp(row.advice, 'i'),
      );
  });
});
