/**
 * What a request costs: `npm run bench:invoke`. 200 requests a second for ten seconds to a server on the loopback
 * address, by the committed command line and by Node's own client; the difference is what the product adds.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const CLI = path.resolve(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const RATE = 200;
const SECONDS = 10;
const BODY = '{"data": [[1, 2]]}';

const server = createServer((asked, answer) => {
  asked.resume();
  asked.on('end', () => answer.setHeader('content-type', 'application/json').end('{"result": [0.5]}'));
}).listen(0, '127.0.0.1');
await new Promise(resolve => server.once('listening', resolve));
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/score`;
const home = mkdtempSync(path.join(tmpdir(), 'bench-invoke-'));
try {
  const bare = await withNode();
  const ours = await withProduct();
  console.log(`requests a second: ${ours.perSecond.toFixed(1)} of ${RATE}`);
  console.log(`failed: ${ours.failed} of ${ours.sent}`);
  for (const name of ['p50', 'p90', 'p99'] as const)
    console.log(`${name}: ${ours[name].toFixed(1)} ms, Node alone ${bare[name].toFixed(1)} ms`);
} finally {
  server.close();
  rmSync(home, { recursive: true, force: true });
}

interface Figures {
  sent: number;
  failed: number;
  perSecond: number;
  p50: number;
  p90: number;
  p99: number;
}

function withProduct(): Promise<Figures> {
  const args = ['invoke', '--scoring-url', url, '--request', BODY, '--format', 'json'];
  const load = ['--repeat', String(RATE * SECONDS), '--rate', String(RATE), '--concurrency', '20'];
  const env = { PATH: process.env.PATH, HOME: home };
  const child = spawn(process.execPath, [CLI, ...args, ...load], { cwd: home, env });
  const chunks: Buffer[] = [];
  child.stdout.on('data', chunk => chunks.push(chunk));
  return new Promise(resolve => {
    child.on('close', () => resolve(JSON.parse(Buffer.concat(chunks).toString()).invoked[0].load));
  });
}

async function withNode(): Promise<Pick<Figures, 'p50' | 'p90' | 'p99'>> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const began = performance.now();
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const started = performance.now();
      const sent = request(
        url,
        { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
        answer => {
          answer.resume();
          answer.on('end', () => {
            times.push(performance.now() - started);
            resolve();
          });
        },
      );
      sent.on('error', reject);
      sent.end(BODY);
    });
  const all: Promise<void>[] = [];
  for (let index = 0; index < RATE * SECONDS; index += 1) {
    const due = began + (index * 1000) / RATE - performance.now();
    if (due > 0) await sleep(due);
    all.push(one());
  }
  await Promise.all(all);
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  const at = (percent: number) => sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
  return { p50: at(50), p90: at(90), p99: at(99) };
}
