/** `npm run official`: what it says where there is no client, and how it drives one. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadWorld } from '../../sandbox/world/load.ts';
import { notAClient, startClient } from '../../scripts/official/client.ts';
import { REFUSALS } from '../../scripts/official/refusals.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WORLDS = path.join(ROOT, 'sandbox/worlds');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'official-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function official(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/official.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('without a client it says in one sentence what the folder must hold', () => {
  const { status, stderr } = official(folder);

  expect(status).toBe(2);
  expect(stderr).toBe(
    `${folder} must hold the official client, unpacked for Python 3.11: site/usr/lib/python3/dist-packages/azure/ai/ml (azure-ai-ml and what it needs).\n`,
  );
  expect(official()).toEqual({ status: 2, stderr: 'usage: npm run official -- DIR [WORLD...]\n' });
});

test('the client is a process that answers one line for each', async () => {
  const library = path.join(folder, 'with/site/usr/lib/python3/dist-packages/azure/ai/ml');
  mkdirSync(library, { recursive: true });
  writeFileSync(path.join(library, '__init__.py'), '');
  expect(notAClient(path.join(folder, 'with'))).toBeUndefined();

  // Stands for Python: says what it was asked, and ends when it is asked for the second time.
  const python = path.join(folder, 'python3.11');
  writeFileSync(
    python,
    `#!/bin/sh\nread -r job\necho "{\\"az\\": \\"ERROR\\", \\"traceback\\": $job}"\nread -r job\necho gone >&2\n`,
  );
  chmodSync(python, 0o755);
  const before = process.env.PATH;
  process.env.PATH = `${folder}:${before}`;
  const client = startClient(path.join(folder, 'with'), 60);
  process.env.PATH = before;
  const sandbox = { env: { A: 'b' }, inputs: { 'resource-group': 'rg', workspace: 'ws' } };
  const asked = await client.deploy(sandbox as never, { model: 'azureml:m:1' });

  expect(asked).toEqual({
    az: 'ERROR',
    traceback: {
      env: { A: 'b' },
      speed: 60,
      workspace: ['rg', 'ws'],
      do: 'deploy',
      endpoint: 'fresh',
      deployment: 'green',
      given: { model: 'azureml:m:1' },
    },
  });
  await expect(client.tour(sandbox as never)).rejects.toThrow('the official client ended: gone');
  client.end();
});

test('every world of a failing deploy says what diagnose must say, and a number in its name is that', () => {
  const failing = readdirSync(WORLDS).filter(file => /^(?:err-|cause-|image-build)/.test(file));
  expect(failing.length).toBeGreaterThan(30);
  for (const file of failing) {
    const { failsWith } = loadWorld(path.join(WORLDS, file));
    const number = /^err-(\d{4})-/.exec(file)?.[1];
    expect([file, failsWith]).toEqual([
      file,
      number === undefined ? expect.stringMatching(/\S/) : `ERR_${number}`,
    ]);
  }
  for (const file of ['healthy.yml', 'well.yml', 'plays.yml'])
    expect(loadWorld(path.join(WORLDS, file)).failsWith).toBeUndefined();
});

test('every refusal has words that it must hold', () => {
  expect(REFUSALS.map(({ title, says }) => [title, says.length > 10])).toEqual(
    REFUSALS.map(({ title }) => [title, true]),
  );
});
