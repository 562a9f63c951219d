/**
 * A day of watching: `npm run bench:watch-memory` (four minutes). The committed command line follows a deploy of 24
 * simulated hours; its tokens end each hour, and random faults come from a seed. It must tell the right end, and what is
 * on the heap must not grow: printed as the ratio of the last tenth of the run to its second tenth (the first one loads
 * clients and compiles).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deploy } from '../sandbox/deploy.ts';
import { weather } from '../sandbox/faults/weather.ts';
import { startSandbox } from '../sandbox/start.ts';

const CLI = path.resolve(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const HEAP = path.join(import.meta.dirname, 'heap.mjs');
/** An hour is six seconds: the seconds that clients wait after a fault are minutes here, as they are on a bad day. */
const SPEED = 600;
const SECRET = 'bench';

const WORLD = {
  extends: 'healthy.yml',
  caller: { secret: SECRET },
  tokens: { lifetime: '1h' },
  deploys: { '*/green': 'day' },
  plays: {
    day: {
      phases: [
        { lasts: '9h', status: { SystemSetup: 'InProgress' } },
        { lasts: '15h', status: { SystemSetup: 'Succeeded', UserContainerImagePull: 'InProgress' } },
      ],
      end: {
        state: 'Failed',
        error: {
          code: 'BadArgument',
          message: 'Endpoint identity does not have pull permission on the registry.',
        },
      },
    },
  },
  faults: weather({ seed: 7, told: 300, retried: 80, over: 2_500 }),
};

interface Ended {
  verdict: string;
  took: number;
  cause: string;
}

async function run(home: string, heapFile: string): Promise<void> {
  const sandbox = await startSandbox({ world: WORLD, speed: SPEED, registry: 'memory' });
  try {
    await deploy(sandbox, { endpoint: 'credit-scoring', deployment: 'green' });
    const inputs = Object.entries(sandbox.inputs).flatMap(([input, value]) => [`--${input}`, value]);
    const names = ['--endpoint-name', 'credit-scoring', '--deployment-name', 'green'];
    const { verdict, took, cause } = await watch(['watch', ...inputs, ...names, '--format', 'json'], home, {
      ...sandbox.env,
      AZURE_CLIENT_SECRET: SECRET,
      ENDPOINT_PREFLIGHT_SPEED: String(SPEED),
      HEAP_FILE: heapFile,
    });
    const arm = sandbox.requests.filter(({ host }) => host.startsWith('management'));
    const faults = arm.filter(({ fault }) => fault !== undefined).length;
    const tokens = sandbox.requests.filter(({ path: asked }) => asked.endsWith('/oauth2/v2.0/token')).length;
    console.log(`  verdict            ${verdict}, ${cause} (aim: failed, acr-pull-denied)`);
    console.log(`  watched            ${(took / 3_600_000).toFixed(1)} h`);
    console.log(`  requests           ${arm.length}, ${faults} faults, ${tokens} tokens`);
  } finally {
    await sandbox.stop();
  }
}

function watch(args: readonly string[], home: string, env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', HEAP, CLI, ...args], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, ...env },
    stdio: ['ignore', 'pipe', process.env.VERBOSE ? 'inherit' : 'ignore'],
  });
  let text = '';
  child.stdout.on('data', chunk => {
    text += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      try {
        const { watched, diagnosis } = JSON.parse(text);
        resolve({
          verdict: watched[0].verdict,
          took: watched[0].seconds * 1000,
          cause: diagnosis?.cause ?? 'no cause',
        });
      } catch (error) {
        reject(error);
      }
    });
  });
}

function printMemory(heapFile: string): void {
  const heap = readFileSync(heapFile, 'utf8').trim().split('\n').map(Number);
  const tenth = Math.max(1, Math.floor(heap.length / 10));
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [first, last] = [mean(heap.slice(tenth, 2 * tenth)), mean(heap.slice(-tenth - 1, -1))];
  console.log(`  heap               ${first.toFixed(1)} MB, at the end ${last.toFixed(1)} MB`);
  console.log(`  end / beginning    ${(last / first).toFixed(2)} x (aim: 1.2 at most)`);
}

const home = mkdtempSync(path.join(tmpdir(), 'bench-watch-memory-'));
try {
  console.log('A day of watching');
  const heapFile = path.join(home, 'heap');
  await run(home, heapFile);
  printMemory(heapFile);
} finally {
  rmSync(home, { recursive: true, force: true });
}
