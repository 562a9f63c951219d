/**
 * What asking Azure costs: `npm run bench:online`. The committed command line against the sandbox with 50 ms before each
 * answer. Requests must grow with the facts that differ (endpoints), and not with the deployments; and the time must be
 * that of the longest chain of questions, which one deployment has as well as five hundred.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox } from '../sandbox/start.ts';

const CLI = path.resolve(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const RUNS = 3;
const LATENCY = '50ms';
const SECRET = 'bench';

interface Scene {
  name: string;
  deployments: number;
  endpoints: number;
}

const SCENES: readonly Scene[] = [
  { name: '1 deployment', deployments: 1, endpoints: 1 },
  { name: '20 deployments of 1 endpoint', deployments: 20, endpoints: 1 },
  { name: '500 deployments of 25 endpoints', deployments: 500, endpoints: 25 },
];

interface Result {
  requests: number;
  milliseconds: number;
  offline: number;
}

function writeFiles(root: string, { deployments, endpoints }: Scene): void {
  for (let n = 0; n < deployments; n += 1) {
    const folder = path.join(root, `endpoint-${n % endpoints}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, `d${n}.yml`),
      `name: d${n}-blue\nendpoint_name: e${n % endpoints}-credit\nmodel: azureml:credit-model:3\nenvironment: azureml:credit-env:7\n` +
        'code_configuration:\n  code: azureml:code:1\n  scoring_script: score.py\ninstance_type: Standard_DS3_v2\ninstance_count: 1\n',
    );
  }
}

/** A world that has the endpoints, and quota for all. */
function world({ endpoints }: Scene): Record<string, unknown> {
  const names = Array.from({ length: endpoints }, (_, n) => [`e${n}-credit`, {}]);
  return {
    extends: 'healthy.yml',
    latency: LATENCY,
    caller: { secret: SECRET },
    workspaces: { 'ml-prod': { endpoints: Object.fromEntries(names), codes: { code: {} } } },
    regions: { westeurope: { usages: { standardDSv2Family: '0/100000', total: '0/100000' } } },
  };
}

async function run(root: string, args: readonly string[], env: Record<string, string>): Promise<number> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [CLI, 'preflight', '--format', 'json', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: root, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise(resolve => child.on('close', resolve));
  return Number(process.hrtime.bigint() - start) / 1e6;
}

async function play(scene: Scene): Promise<Result> {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-online-'));
  writeFiles(root, scene);
  const sandbox = await startSandbox({ world: world(scene) });
  const inputs = Object.entries(sandbox.inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const times: number[] = [];
  const offline: number[] = [];
  let requests = 0;
  try {
    for (let round = 0; round <= RUNS; round += 1) {
      const before = sandbox.requests.length;
      const online = await run(root, inputs, { ...sandbox.env, AZURE_CLIENT_SECRET: SECRET });
      requests = sandbox.requests.length - before;
      const off = await run(root, ['--online', 'off'], {});
      if (round === 0) continue;
      times.push(online);
      offline.push(off);
    }
  } finally {
    await sandbox.stop();
    rmSync(root, { recursive: true, force: true });
  }
  return { requests, milliseconds: median(times), offline: median(offline) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

console.log(`Asking Azure, ${LATENCY} before each answer`);
const results: Result[] = [];
for (const scene of SCENES) {
  const result = await play(scene);
  results.push(result);
  const { requests, milliseconds, offline } = result;
  console.log(
    `  ${scene.name.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms  ${String(requests).padStart(4)} requests  (offline ${offline.toFixed(0)} ms)`,
  );
}
const [one, , many] = results;
if (one !== undefined && many !== undefined) {
  const waiting = (result: Result) => result.milliseconds - result.offline;
  const more = waiting(many) - waiting(one);
  console.log(
    `  ${'500 deployments / 1, requests'.padEnd(44)} ${(many.requests / one.requests).toFixed(2).padStart(7)} x`,
  );
  console.log(
    `  ${'what 500 wait longer than 1 (aim: 1000 ms)'.padEnd(44)} ${more.toFixed(0).padStart(7)} ms`,
  );
}
