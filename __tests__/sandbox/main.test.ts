/** The sandbox from a terminal. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '../..');

function start(...args: string[]) {
  const child = spawn(process.execPath, ['sandbox/main.ts', ...args], { cwd: ROOT });
  const text = { out: '', err: '' };
  child.stdout.on('data', chunk => {
    text.out += String(chunk);
  });
  child.stderr.on('data', chunk => {
    text.err += String(chunk);
  });
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
  return { child, text, ended };
}

/** Its output comes in pieces; each is in `text` by the time that it comes here. */
function untilReady(child: ChildProcess, text: { out: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => text.out.includes('# Ready') && resolve();
    child.stdout?.on('data', look);
    child.once('exit', () => reject(new Error('it ended before it was ready')));
    look();
  });
}

test('prints an environment that works, and ends on SIGINT without a trace', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-main-'));
  const [environment, log] = [path.join(folder, 'env.json'), path.join(folder, 'log.jsonl')];
  const { child, text, ended } = start('--environment', environment, '--request-log', log, '--speed', '60');
  await untilReady(child, text);
  const env = JSON.parse(readFileSync(environment, 'utf8')) as Record<string, string>;
  const mode = statSync(environment).mode & 0o777;
  const answer = await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '', {
    headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  child.kill('SIGINT');

  expect(await ended).toBe(0);
  expect(answer.status).toBe(200);
  expect(text.out).toContain(`export HTTPS_PROXY='${env.HTTPS_PROXY}'\n`);
  expect(text.out).toContain('#   workspace: ml-prod\n');
  expect(text.err).toBe('');
  if (process.platform !== 'win32') expect(mode).toBe(0o600);
  expect(existsSync(environment)).toBe(false);
  expect(existsSync(env.NODE_EXTRA_CA_CERTS ?? '')).toBe(false);
  expect(JSON.parse(readFileSync(log, 'utf8').trim())).toMatchObject({ path: '/idtoken', status: 200 });
  rmSync(folder, { recursive: true });
});

test.each([
  [['--world', 'nowhere.yml'], /nowhere\.yml: ENOENT/],
  [['--speed', 'fast'], /--speed must be a number above 0, not fast/],
  [['--registry', 'mine'], /--registry is auto or memory/],
  [['--wurld', 'x'], /--wurld/],
])('%j is told in a sentence', async (args, sentence) => {
  const { text, ended } = start(...args);

  expect(await ended).toBe(2);
  expect(text.err).toMatch(sentence);
  expect(text.err.trim().split('\n').length).toBeLessThanOrEqual(2);
});

test('--help', async () => {
  const { text, ended } = start('--help');

  expect(await ended).toBe(0);
  for (const option of ['--world', '--request-log', '--environment', '--speed', '--registry'])
    expect(text.out).toContain(option);
});
