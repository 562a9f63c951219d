/**
 * How far this program agrees with the official client:
 *
 *   npm run contract -- <folder with VERDICTS.tsv> [--all]
 *
 * VERDICTS.tsv has a header line with the columns `file`, `official verdict` (`accept`, or anything that begins with
 * `REJECT`) and, if wanted, `detail`. Every file is a run of its own of the committed command line. The client is the
 * floor: exit code 1 when a file that it rejects gets no error here, unless a value is still to come (a template, or a
 * name that the command line gives).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const CLI = path.resolve(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

interface Verdict {
  file: string;
  rejected: boolean;
  detail: string;
}

interface JsonFinding {
  check: string;
  severity: string;
  message: string;
  location: { file: string; line: number; column: number };
}

interface Answer {
  errors: JsonFinding[];
  findings: JsonFinding[];
  isTemplate: boolean;
}

type Agreement = 'agree' | 'left to come' | 'stricter' | 'missed';

function readVerdicts(folder: string): Verdict[] {
  const [header = '', ...lines] = readFileSync(path.join(folder, 'VERDICTS.tsv'), 'utf8').split(/\r?\n/);
  const columns = header.split('\t');
  const at = (cells: string[], name: string) => cells[columns.indexOf(name)] ?? '';
  return lines
    .filter(line => line.trim() !== '')
    .map(line => line.split('\t'))
    .map(cells => ({
      file: at(cells, 'file'),
      rejected: at(cells, 'official verdict').startsWith('REJECT'),
      detail: at(cells, 'detail'),
    }));
}

function ask(folder: string, file: string): Answer {
  const run = spawnSync(process.execPath, [CLI, 'preflight', '--format', 'json', '--files', file], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.stdout === '') throw new Error(`${file}: ${run.stderr}`);
  const report = JSON.parse(run.stdout) as { findings: JsonFinding[]; documents: { status: string }[] };
  return {
    findings: report.findings,
    errors: report.findings.filter(finding => finding.severity === 'error'),
    isTemplate: report.documents.some(document => document.status === 'template'),
  };
}

function compare({ rejected }: Verdict, { errors, findings, isTemplate }: Answer): Agreement {
  if (rejected === errors.length > 0) return 'agree';
  if (!rejected) return 'stricter';
  const waitsForName = findings.some(
    finding => finding.check === 'contract/required-key' && finding.severity === 'notice',
  );
  return isTemplate || waitsForName ? 'left to come' : 'missed';
}

const HEADINGS: Readonly<Record<Agreement, string>> = {
  agree: 'the same verdict',
  'left to come': 'rejected there, here a notice: a placeholder or a name that the command line gives',
  stricter: 'accepted there, an error here: a rule of the service that the client does not check',
  missed: 'rejected there, no error here',
};

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Which folder? npm run contract -- <folder with VERDICTS.tsv>');
  const groups: Record<Agreement, string[]> = { agree: [], 'left to come': [], stricter: [], missed: [] };
  for (const verdict of readVerdicts(folder)) {
    const answer = ask(folder, verdict.file);
    groups[compare(verdict, answer)].push(describe(verdict, answer));
  }
  for (const [agreement, rows] of Object.entries(groups) as [Agreement, string[]][]) {
    console.log(`${String(rows.length).padStart(4)}  ${HEADINGS[agreement]}`);
    if (values.all || agreement !== 'agree') for (const row of rows) console.log(row);
  }
  if (groups.missed.length > 0) process.exitCode = 1;
}

function describe({ file, rejected, detail }: Verdict, { findings, errors }: Answer): string {
  const shown = errors.length > 0 ? errors : findings;
  const lines = shown.map(
    ({ check, severity, message, location }) =>
      `        ${location.file}:${location.line}:${location.column} ${severity} ${check}: ${message}`,
  );
  return [`      ${file}${rejected ? `  (client: ${detail.slice(0, 120)})` : ''}`, ...lines].join('\n');
}

main();
