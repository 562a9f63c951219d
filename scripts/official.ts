/**
 * The official client lives in the sandbox:
 *
 *   npm run official -- DIR [WORLD...]
 *
 * DIR holds azure-ai-ml, the library under `az ml`, unpacked. It goes on a tour of a healthy world, from the first look
 * to the last deletion; then it deploys into every world that says `failsWith`, and what it prints, as Python and as
 * the command line do, is given to `diagnose` of the committed dist/, which must say what the world says. With worlds
 * named, only into these. Exit code 1 where something differs, 2 where there is no client.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Sandbox, startSandbox } from '../sandbox/start.ts';
import { loadWorld } from '../sandbox/world/load.ts';
import { type Client, type Failed, notAClient, startClient } from './official/client.ts';
import { REFUSALS, type Refusal } from './official/refusals.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
const WORLDS = path.join(ROOT, 'sandbox', 'worlds');
/** Fifty minutes pass in ten seconds. */
const SPEED = 300;

interface Outcome {
  title: string;
  expected: string;
  /** By the way in which it was printed. */
  found: string;
  isRight: boolean;
  /** What was printed, where something is wrong. */
  printed: string;
}

interface Diagnosis {
  code: string | null;
  name: string;
  cause: string;
}

/** Runs something in a world in which tokens outlive the hurry. */
async function inWorld<T>(world: Record<string, unknown>, run: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox({
    world: { ...world, tokens: { lifetime: '1000h' } },
    speed: SPEED,
    registry: 'memory',
  });
  let result: T;
  try {
    result = await run(sandbox);
  } catch (error) {
    await sandbox.stop().catch(() => {});
    throw error;
  }
  await sandbox.stop();
  return result;
}

function diagnosed(text: string): Diagnosis | undefined {
  const { stdout } = spawnSync(process.execPath, [CLI, 'diagnose', '--format', 'json'], {
    cwd: tmpdir(),
    encoding: 'utf8',
    input: text,
  });
  const { diagnosis } = JSON.parse(stdout) as { diagnosis: Diagnosis | null };
  return diagnosis ?? undefined;
}

function shown(diagnosis: Diagnosis | undefined): string {
  return diagnosis === undefined ? 'nothing' : `${diagnosis.code ?? diagnosis.name} ${diagnosis.cause}`;
}

/** Compares what was printed with what must come of it, if that is known. */
function judged(
  title: string,
  expected: string | undefined,
  { state, traceback = '', az = '' }: Failed,
): Outcome {
  const wanted = expected ?? 'any diagnosis';
  if (state !== undefined) {
    const found = `the deploy ended in ${state}`;
    return { title, expected: wanted, found, isRight: false, printed: '' };
  }
  const all = [diagnosed(traceback), diagnosed(az)];
  const fits = (one: Diagnosis | undefined) =>
    expected === undefined || [one?.code, one?.name, one?.cause].includes(expected);
  const isRight = all.every(fits);
  const found = [...new Set(all.map(shown))].join(' | ');
  return { title, expected: wanted, found, isRight, printed: isRight ? '' : az };
}

async function tour(client: Client): Promise<Outcome[]> {
  const steps = await inWorld({ extends: 'healthy.yml' }, sandbox => client.tour(sandbox));
  return steps.map(({ name, said = '', error }) => ({
    title: `tour: ${name}`,
    expected: 'an answer',
    found: (error ?? said).replace(/\s+/g, ' ').slice(0, 60),
    isRight: error === undefined,
    printed: error ?? '',
  }));
}

async function failing(client: Client, file: string): Promise<Outcome> {
  const expected = loadWorld(path.join(WORLDS, file)).failsWith ?? '';
  const failed = await inWorld({ extends: file }, sandbox => client.deploy(sandbox, {}));
  return judged(file, expected, failed);
}

async function refused(client: Client, { title, world, given, says, failsWith }: Refusal): Promise<Outcome> {
  const failed = await inWorld({ extends: 'plays.yml', ...world }, sandbox => client.deploy(sandbox, given));
  const outcome = judged(`refused: ${title}`, failsWith, failed);
  if (failed.az?.includes(says) === true) return outcome;
  return { ...outcome, isRight: false, printed: `"${says}" is not in:\n${failed.az}` };
}

function failingWorlds(): string[] {
  return readdirSync(WORLDS)
    .sort()
    .filter(file => loadWorld(path.join(WORLDS, file)).failsWith !== undefined);
}

function print({ title, expected, found, isRight, printed }: Outcome): void {
  const mark = isRight ? 'ok  ' : 'FAIL';
  console.log(`${mark}  ${title.padEnd(44)}  ${expected.padEnd(32)}  ${found}`);
  if (!isRight && printed !== '') console.log(printed.replace(/^/gm, '      '));
}

async function main(): Promise<void> {
  const [folder, ...worlds] = process.argv.slice(2);
  const problem = folder === undefined ? 'usage: npm run official -- DIR [WORLD...]' : notAClient(folder);
  if (folder === undefined || problem !== undefined) {
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  const client = startClient(folder, SPEED);
  let [right, wrong] = [0, 0];
  const tell = (outcome: Outcome) => {
    print(outcome);
    if (outcome.isRight) right += 1;
    else wrong += 1;
  };
  try {
    if (worlds.length === 0) {
      for (const outcome of await tour(client)) tell(outcome);
      for (const refusal of REFUSALS) tell(await refused(client, refusal));
    }
    for (const file of worlds.length === 0 ? failingWorlds() : worlds.map(one => path.basename(one)))
      tell(await failing(client, file));
  } finally {
    client.end();
  }
  console.log(`${right} as expected, ${wrong} not`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

await main();
