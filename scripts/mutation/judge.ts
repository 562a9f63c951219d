/** Runs the tests that cover a mutant, the nearest first, until one fails. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RoomMutant } from './sample.ts';

export type Fate = 'killed' | 'timed out' | 'survived' | 'untested';

export interface Verdict {
  mutant: RoomMutant;
  fate: Fate;
}

/** What one start of jest runs: files, and of these only tests whose name contains this. */
interface Step {
  files: readonly string[];
  name?: string;
}

type Outcome = { kind: 'passed' | 'timed out' } | { kind: 'failed'; files: readonly string[] };

/** Of processor time, for one start of jest. */
const LIMIT_SECONDS = 120;
/** Of the other tests of a subject, and of those that only import the file, as many as these. */
const MAX_FILES = 16;
const NEVER = /^__tests__\/(?:e2e|scripts|sandbox|workflows)\//;

/** Tests of a room that lie elsewhere. */
const BESIDE: Readonly<Record<string, readonly Step[]>> = {
  causes: [{ files: ['__tests__/diagnosis/error-texts.test.ts', '__tests__/diagnosis/blame.test.ts'] }],
  text: [{ files: ['__tests__/text.test.ts'] }],
};

/** The tests of a file that pass without a mutant: what fails by itself kills nothing. */
const green = new Map<string, Promise<boolean>>();

export async function judge(root: string, mutant: RoomMutant): Promise<Verdict> {
  const file = path.join(root, mutant.file);
  const original = readFileSync(file, 'utf8');
  const steps = stepsFor(root, mutant.file);
  if (steps.length === 0) return { mutant, fate: 'untested' };
  for (const step of steps) {
    writeFileSync(file, mutant.source);
    const outcome = await run(root, step).finally(() => writeFileSync(file, original));
    if (outcome.kind === 'timed out') return { mutant, fate: 'timed out' };
    if (outcome.kind === 'failed' && (await isMeant(root, outcome.files))) return { mutant, fate: 'killed' };
  }
  return { mutant, fate: 'survived' };
}

/** Whether one of these files of tests passes without the mutant. */
async function isMeant(root: string, files: readonly string[]): Promise<boolean> {
  for (const file of files) {
    const known = green.get(file) ?? run(root, { files: [file] }).then(({ kind }) => kind === 'passed');
    green.set(file, known);
    if (await known) return true;
    console.error(`fails without a mutant, and kills nothing: ${file}`);
  }
  return false;
}

/** The tests that are named like the file; those of its folder; its page; those that import it. */
function stepsFor(root: string, source: string): Step[] {
  const name = path.posix.basename(source, '.ts');
  const parts = path.posix.dirname(source).split('/').slice(1);
  const all = testFiles(root);
  const folder = [...foldersOf(parts, name)].find(each => all.some(file => file.startsWith(`${each}/`)));
  const near = nearest(folder === undefined ? [] : all.filter(file => file.startsWith(`${folder}/`)), name);
  const named = near.filter(file => new RegExp(`/${name}(?:[-.][\\w-]+)*\\.test\\.ts$`).test(file));
  const importers = importersOf(root, all, name).filter(file => !near.includes(file));
  const isCheck = parts[0] === 'checks' || (parts[0] === 'text' && parts.length === 2);
  const subject = isCheck ? (parts[1] === 'en' ? name : parts[1]) : undefined;
  const steps: Step[] = [
    { files: named },
    { files: near.filter(file => !named.includes(file)).slice(0, MAX_FILES) },
    ...(subject === undefined ? [] : [pagesOf(root, subject, name)]),
    ...(BESIDE[parts[0] ?? ''] ?? []),
    { files: importers.slice(0, MAX_FILES) },
  ];
  return steps.filter(
    ({ files }) => files.length > 0 && files.every(file => existsSync(path.join(root, file))),
  );
}

/** The examples of the pages: of this check, or of its subject where the file is no check. */
function pagesOf(root: string, subject: string, name: string): Step {
  const isCheck = existsSync(path.join(root, `docs/checks/${subject}/${name}.md`));
  return { files: ['__tests__/checks/pages.test.ts'], name: isCheck ? `${subject}/${name}` : `${subject}/` };
}

/** Tests whose names share a word with the file come first. */
function nearest(files: readonly string[], name: string): string[] {
  const words = name.split('-');
  const isAlike = (file: string) =>
    words.some(word => path.posix.basename(file).split(/[-.]/).includes(word));
  return [...files.filter(isAlike), ...files.filter(file => !isAlike(file))];
}

/** Where tests of a file may lie, the nearest first. The records of causes share theirs. */
function* foldersOf(parts: readonly string[], name: string): Iterable<string> {
  const [room, ...rest] = parts;
  if (room === 'text') yield rest.includes('diagnosis') ? '__tests__/diagnosis' : `__tests__/checks/${name}`;
  for (let length = parts.length; length > 0; length--) yield `__tests__/${parts.slice(0, length).join('/')}`;
  if (room === 'domain') yield '__tests__/checks';
}

function importersOf(root: string, tests: readonly string[], name: string): string[] {
  const pattern = new RegExp(`/${name}\\.(?:js|ts)'`);
  return tests.filter(file => pattern.test(readFileSync(path.join(root, file), 'utf8')));
}

function testFiles(root: string): string[] {
  return readdirSync(path.join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .map(file => `__tests__/${file.replaceAll('\\', '/')}`)
    .filter(file => file.endsWith('.test.ts') && !NEVER.test(file))
    .sort();
}

async function run(root: string, { files, name }: Step): Promise<Outcome> {
  const report = path.join(root, 'mutation-report.json');
  rmSync(report, { force: true });
  const args = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--max-old-space-size=3000'],
    ...['node_modules/jest/bin/jest.js', '--runInBand', '--bail', '--json', `--outputFile=${report}`],
    ...(name === undefined ? [] : ['-t', name]),
    ...['--runTestsByPath', ...files],
  ];
  const code = await exitCode(root, args);
  if (code === 0) return { kind: 'passed' };
  if (code === undefined) return { kind: 'timed out' };
  return { kind: 'failed', files: existsSync(report) ? failedFiles(root, report) : files };
}

/** undefined: it used more processor time than it may. Counted so, a busy machine makes no difference. */
function exitCode(cwd: string, args: readonly string[]): Promise<number | undefined> {
  const limited = ['-c', `ulimit -t ${LIMIT_SECONDS}; exec "$@"`, 'sh', process.execPath, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn('sh', limited, { cwd, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(signal === null ? (code ?? 1) : undefined);
    });
  });
}

function failedFiles(root: string, report: string): string[] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; status: string }[];
  };
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => path.relative(root, name).replaceAll('\\', '/'));
}
