/**
 * Time to diagnosis: `npm run bench:watch`. Deploys of the sandbox that never come up, watched by the committed command
 * line; how much of the time that Azure goes on, from the beginning of the stage that fails, a person waits for the
 * cause. The stage's own start (a machine, an image) takes as long for everybody.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deploy } from '../sandbox/deploy.ts';
import { startSandbox } from '../sandbox/start.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
const SPEED = 60;

/** World, and the phase of its play in which the failing stage begins. */
const SCENES: readonly (readonly [string, number])[] = [
  ['err-2200-crash', 3],
  ['err-1200-image-pull', 1],
  ['err-1300-model-download', 2],
  ['err-2200-probe', 3],
];

interface Verdict {
  code: string | null;
  cause: string;
}

async function watch(name: string, failingPhase: number): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'bench-watch-'));
  const world = { extends: `${name}.yml`, caller: { secret: 'bench' }, tokens: { lifetime: '1000h' } };
  const sandbox = await startSandbox({ world, speed: SPEED });
  try {
    const began = sandbox.clock.now();
    await deploy(sandbox, { endpoint: 'fresh', deployment: 'green' });
    const inputs = Object.entries(sandbox.inputs).flatMap(([input, value]) => [`--${input}`, value]);
    const verdict = await run(
      ['watch', ...inputs, '--endpoint-name', 'fresh', '--deployment-name', 'green', '--format', 'json'],
      { ...sandbox.env, HOME: home, AZURE_CLIENT_SECRET: 'bench', ENDPOINT_PREFLIGHT_SPEED: String(SPEED) },
    );
    const took = sandbox.clock.now() - began;
    const phases = [...sandbox.world.plays].find(([play]) => play !== 'well')?.[1].phases ?? [];
    const until = (count: number) => phases.slice(0, count).reduce((sum, { lasts }) => sum + lasts, 0);
    const ours = took - until(failingPhase);
    const azure = until(phases.length) - until(failingPhase);
    console.log(
      `  ${name.padEnd(28)} ${seconds(ours)} of ${seconds(azure)}  ${(ours / azure).toFixed(2).padStart(6)} x  ${verdict.code ?? ''} ${verdict.cause}`,
    );
  } finally {
    await sandbox.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(0).padStart(6)} s`;
}

function run(args: readonly string[], env: Record<string, string>): Promise<Verdict> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: env.HOME,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.on('data', chunk => {
    text += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      try {
        resolve(JSON.parse(text).diagnosis);
      } catch (error) {
        reject(error);
      }
    });
  });
}

console.log('Time to diagnosis, of the time that Azure goes on (aim: 0.25)');
for (const [name, phase] of SCENES) await watch(name, phase);
