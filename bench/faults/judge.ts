/** Runs the committed command line on a case and its twin, and says what it saw of the fault. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { type FaultCase, faulted, isVisible, linesOf } from './case.ts';
import { withFolder, writeProject } from './project.ts';

/** The committed command line, or that of a build in progress. */
const CLI = path.resolve(
  process.env.FAULTS_CLI ?? path.join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js'),
);

/** More at a time would only take turns: a run is short, and two cores are what a runner has. */
const AT_A_TIME = 2;

export interface Finding {
  check: string;
  severity: string;
  message: string;
  advice: string | null;
  location: { file: string; line: number; column: number };
}

/**
 * `found`: above notice, at a right line, with the words that are due. `elsewhere`: above notice, and not so.
 * `missed`: nothing above notice. `online`: nothing was due.
 */
export type Outcome = 'found' | 'elsewhere' | 'missed' | 'online';

export interface Verdict {
  id: string;
  cause: FaultCase['cause'];
  outcome: Outcome;
  /** The places that count as right, as file:line. */
  expected: string[];
  /** Of the fault: everything that was said. */
  findings: Finding[];
  /** Of the good twin: what was said above notice, each a false alarm. */
  alarms: Finding[];
}

/** What is said about the project in a folder. */
export type Ask = (folder: string) => Promise<Finding[]>;

/** All cases, in their order. */
export async function judgeAll(cases: readonly FaultCase[], ask: Ask = askCli): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = [...cases.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, fault] = next;
      verdicts[index] = await judge(fault, ask);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return verdicts;
}

async function judge(fault: FaultCase, ask: Ask): Promise<Verdict> {
  return withFolder(async folder => {
    const twin = path.join(folder, 'twin');
    const broken = path.join(folder, 'fault');
    writeProject(twin, fault.good);
    writeProject(broken, faulted(fault));
    const findings = await ask(broken);
    const alarms = (await ask(twin)).filter(isAboveNotice);
    const expected = isVisible(fault) ? linesOf(fault) : [];
    return {
      id: fault.id,
      cause: fault.cause,
      outcome: outcomeOf(fault, expected, findings),
      expected,
      findings,
      alarms,
    };
  });
}

function outcomeOf(fault: FaultCase, expected: readonly string[], findings: readonly Finding[]): Outcome {
  if (!isVisible(fault)) return 'online';
  const loud = findings.filter(isAboveNotice);
  if (loud.length === 0) return 'missed';
  const isFound = loud.some(
    finding => expected.includes(placeOf(finding)) && says(finding, fault.expect ?? []),
  );
  return isFound ? 'found' : 'elsewhere';
}

function says({ message, advice }: Finding, words: readonly string[]): boolean {
  const text = `${message} ${advice ?? ''}`.toLowerCase();
  return words.every(word => text.includes(word.toLowerCase()));
}

export function placeOf({ location }: Finding): string {
  return `${location.file}:${location.line}`;
}

function isAboveNotice({ severity }: Finding): boolean {
  return severity !== 'notice';
}

/** The committed command line. */
export async function askCli(folder: string): Promise<Finding[]> {
  const { stdout, stderr } = await run(folder, ['preflight', '--format', 'json']);
  if (stdout === '') throw new Error(`the command line says nothing about ${folder}: ${stderr}`);
  const report = JSON.parse(stdout) as { findings: Finding[] };
  return report.findings;
}

/** The committed command line in a folder, with the environment of nobody's workflow. */
export function run(folder: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GITHUB_ACTIONS: undefined },
    });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject).on('close', () => resolve(texts));
  });
}

export interface Figure {
  found: number;
  visible: number;
  percent: number;
}

/** How many of the faults that files can show are found at the right line. */
export function figure(verdicts: readonly Verdict[]): Figure {
  const found = verdicts.filter(isOutcome('found')).length;
  const visible = verdicts.filter(isDue).length;
  return { found, visible, percent: (100 * found) / visible };
}

/** Whether a verdict has that outcome. */
export function isOutcome(wanted: Outcome): (verdict: Verdict) => boolean {
  return ({ outcome }) => outcome === wanted;
}

/** Whether files can show what a verdict is about. */
export function isDue({ outcome }: Verdict): boolean {
  return outcome !== 'online';
}
