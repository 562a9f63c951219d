/**
 * Agreement with the official client, over its recorded verdicts. They are not part of this repository: where they do
 * not lie beside it, these tests are skipped in the open.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');
const SHARED = path.resolve(ROOT, '..', 'shared');

/** Files that the client lets pass although they break a rule of the service; each finding names the rule. */
const STRICTER = [
  'd_epname_underscore.yml',
  'd_itype_garbage.yml',
  'd_mi_type_mlflow.yml',
  'd_probe_st2.yml',
  'd_req_ok.yml',
  'e_mirror_t80.yml',
  'e_mirror_two.yml',
  'e_traffic_neg.yml',
];

function compare(folder: string): { exitCode: number | null; groups: Map<string, string[]> } {
  const run = spawnSync(process.execPath, ['scripts/contract.ts', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const groups = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of run.stdout.split('\n')) {
    const heading = /^ *\d+ {2}(\S.*)$/.exec(line)?.[1];
    const file = /^ {6}(\S+)/.exec(line)?.[1];
    if (heading !== undefined) {
      current = [];
      groups.set(heading, current);
    } else if (file !== undefined) current.push(file);
  }
  return { exitCode: run.status, groups };
}

describe.each([
  ['contract-cases', STRICTER],
  ['corpus', []],
])('%s', (name, stricter) => {
  const folder = path.join(SHARED, name);
  const isThere = existsSync(path.join(folder, 'VERDICTS.tsv'));
  if (!isThere) console.warn(`skipped: the client's verdicts (${name}) are not beside this repository`);

  (isThere ? test : test.skip)(
    'what the client rejects has an error, what it accepts has none but for rules of the service',
    () => {
      const { exitCode, groups } = compare(folder);

      expect(groups.get('rejected there, no error here')).toEqual([]);
      expect(
        groups.get('accepted there, an error here: a rule of the service that the client does not check'),
      ).toEqual(stricter);
      expect(exitCode).toBe(0);
    },
    120_000,
  );
});
