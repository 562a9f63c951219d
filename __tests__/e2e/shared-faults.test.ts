/**
 * Small projects rebuilt from public failure reports, through the committed command line. They are not part of this
 * repository: where they do not lie beside it, these tests are skipped in the open. One process for all of them.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeOnRecordings } from '../real-parts.ts';
import { commandLine } from './command-line.ts';

const CASES = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'cases', 'faults');

interface Fault {
  id: string;
  file: string;
  /** A pattern of the text of the line that a finding must point at. */
  line: string;
  severity?: string;
}

interface Finding {
  check: string;
  severity: string;
  message: string;
  location: { file: string; line: number };
}

const RANKS = ['notice', 'warning', 'error'];

describeOnRecordings(existsSync(path.join(CASES, 'faults.json')), 'the shared fault projects', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'endpoint-preflight-shared-'));
  let findings: readonly Finding[] = [];
  beforeAll(() => {
    cpSync(CASES, folder, { recursive: true });
    const { stdout } = commandLine(folder, ['preflight', '--format', 'json', '.']);
    findings = (JSON.parse(stdout) as { findings: Finding[] }).findings;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('no good project has anything above a notice', () => {
    const alarms = findings.filter(
      ({ severity, location }) => severity !== 'notice' && location.file.startsWith('_good/'),
    );

    expect(alarms.map(({ check, location, message }) => [check, location, message])).toEqual([]);
  });

  test('each fault has a finding at its line', () => {
    const faults = JSON.parse(readFileSync(path.join(folder, 'faults.json'), 'utf8')) as Fault[];
    const missed = faults.filter(fault => !isFound(folder, fault, findings)).map(({ id }) => id);

    expect(missed).toEqual([]);
  });
});

function isFound(folder: string, fault: Fault, findings: readonly Finding[]): boolean {
  const file = `${fault.id}/bad/${fault.file}`;
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const right = new RegExp(fault.line);
  return findings.some(
    ({ location, severity }) =>
      location.file === file &&
      RANKS.indexOf(severity) >= RANKS.indexOf(fault.severity ?? 'error') &&
      right.test(lines[location.line - 1] ?? ''),
  );
}
