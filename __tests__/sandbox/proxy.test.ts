/** The door: real host names through the proxy, nothing but the world's hosts, the same by address. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { standingClock } from '../../sandbox/clock.ts';
import { startSandbox } from '../../sandbox/start.ts';
import { plain, rehearsed, turn } from './clients.ts';

const run = promisify(execFile);
const JOB = path.resolve(import.meta.dirname, 'job.mjs');

describe('a child process with nothing but the environment', () => {
  test('signs in with OIDC and reads the workspace at the real hosts', async () => {
    const sandbox = await startSandbox({ world: { extends: 'healthy.yml' }, validate: true });
    const env = { PATH: process.env.PATH, ...sandbox.env, INPUTS: JSON.stringify(sandbox.inputs) };
    const { stdout } = await run(process.execPath, [JOB], { env });
    await sandbox.stop();

    expect(JSON.parse(stdout)).toEqual({ workspace: 'ml-prod', usages: expect.any(Number) });
    expect([...new Set(sandbox.requests.map(one => one.host))]).toEqual([
      '127.0.0.1',
      'login.microsoftonline.com',
      'management.azure.com',
    ]);
    expect(sandbox.refused).toEqual([]);
    expect(existsSync(sandbox.caFile)).toBe(false);
  });

  test('or with endpoints of its own, past the proxy', async () => {
    const sandbox = await startSandbox({ world: { extends: 'healthy.yml' }, validate: true });
    const env = { PATH: process.env.PATH, ...sandbox.directEnv, INPUTS: JSON.stringify(sandbox.inputs) };
    const { stdout } = await run(process.execPath, [JOB], { env });
    await sandbox.stop();

    expect(JSON.parse(stdout)).toMatchObject({ workspace: 'ml-prod' });
    expect(new Set(sandbox.requests.map(one => one.host))).toEqual(new Set(['127.0.0.1']));
  });
});

test('a host that the world does not have is refused and remembered', () =>
  rehearsed({ cloud: 'china' }, async sandbox => {
    for (const url of [
      'https://evil.example.com/',
      'https://management.azure.com/',
      'https://crmlprod.azurecr.io/v2/',
    ])
      expect((await plain(url)).status).toBe(502);
    expect((await plain('https://management.chinacloudapi.cn/subscriptions')).status).toBe(401);

    expect(sandbox.refused).toEqual(['evil.example.com', 'management.azure.com', 'crmlprod.azurecr.io']);
    expect(sandbox.requests.map(one => one.host)).toEqual(['management.chinacloudapi.cn']);
  }));

test('the request log is a line for each request, and no line holds a token', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-log-'));
  const requestLog = path.join(folder, 'requests.jsonl');
  const token = await rehearsed(
    {},
    async sandbox => {
      const { credential, machineLearning, WORKSPACE } = await import('./clients.ts');
      await (await machineLearning(sandbox)).workspaces.get(...WORKSPACE);
      return (await (await credential(sandbox)).getToken('https://management.azure.com/.default')).token;
    },
    { requestLog },
  );
  const text = readFileSync(requestLog, 'utf8');
  rmSync(folder, { recursive: true });
  const lines = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);

  expect(lines.at(1)).toMatchObject({
    host: 'management.azure.com',
    method: 'GET',
    status: 200,
    query: { 'api-version': '2022-10-01' },
    authorization: 'Bearer https://management.azure.com',
  });
  expect(text).not.toContain(token.slice(0, 20));
});

test('its latency is before every answer', async () => {
  const clock = standingClock();
  const sandbox = await startSandbox({ world: { extends: 'healthy.yml', latency: '120ms' }, clock });
  const answer = fetch(sandbox.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
  while (clock.waiting === 0) await turn();
  clock.advance(119);
  expect([clock.waiting, sandbox.requests]).toEqual([1, []]);
  clock.advance(1);
  expect((await answer).status).toBe(401);
  await sandbox.stop();
});
