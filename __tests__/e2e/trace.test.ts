/** The committed dist/ writes a trace, and the sandbox's command line plays it back to the committed dist/. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox/start.ts';
import { makeProject } from '../checks/project.js';
import { until } from './until.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli/index.js');
const SECRET = 'the secret of the sandbox';
const FILES = {
  'endpoint.yml': 'name: credit-scoring\nauth_mode: key\n',
  'next.yml':
    'name: next\nendpoint_name: credit-scoring\nmodel: azureml:credit-model:9\nenvironment: azureml:credit-env:7\ninstance_type: Standard_DS3_v2\ninstance_count: 60\n',
};

/** Without waiting in this process: the sandbox may answer from it. */
async function preflight(cwd: string, inputs: Record<string, string>, env: Record<string, string>) {
  const args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [CLI, 'preflight', '--format', 'json', ...args], {
    cwd,
    env: { PATH, ...env },
  });
  let text = '';
  child.stdout.on('data', data => {
    text += String(data);
  });
  const exitCode = await new Promise<number | null>(resolve => child.once('close', code => resolve(code)));
  const report = JSON.parse(text) as { findings: { check: string; severity: string }[] };
  return { exitCode, findings: report.findings.map(({ check, severity }) => `${check} ${severity}`).sort() };
}

async function announced(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', data => {
    text += String(data);
  });
  await until(() => text.includes('# Ready') || child.exitCode !== null);
  if (!text.includes('# Ready')) throw new Error(`the sandbox ended: ${text}`);
  return text;
}

test('a failing run writes a trace that gives the same findings when it is played back', async () => {
  const sandbox = await startSandbox({ world: { extends: 'healthy.yml', caller: { secret: SECRET } } });
  const project = makeProject(FILES);
  const inputs = { ...sandbox.inputs, 'trace-file': 'trace.jsonl' };
  const first = await preflight(project, inputs, { ...sandbox.env, AZURE_CLIENT_SECRET: SECRET });
  await sandbox.stop();
  const file = path.join(project, 'trace.jsonl');
  const text = readFileSync(file, 'utf8');
  for (const name of ['credit-scoring', 'credit-model', 'ml-prod', 'rg-ml', SECRET])
    expect(text).not.toContain(name);
  const endpoint = /\/onlineEndpoints\/(endpoint\d+)/.exec(text)?.[1] ?? '';
  const model = /\/models\/(model\d+)\/versions\/9/.exec(text)?.[1] ?? '';
  const environment = /\/environments\/(environment\d+)\/versions\/7/.exec(text)?.[1] ?? '';

  const child = spawn(process.execPath, ['sandbox/main.ts', '--trace', file], { cwd: ROOT });
  const shown = await announced(child);
  const env = Object.fromEntries(
    [...shown.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  const named = Object.fromEntries(
    [...shown.matchAll(/^# {3}([a-z-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  const renamed = Object.fromEntries(
    Object.entries(FILES).map(([name, yaml]) => [
      name,
      yaml
        .replaceAll('credit-scoring', endpoint)
        .replace('credit-model', model)
        .replace('credit-env', environment),
    ]),
  );
  const second = await preflight(makeProject(renamed), named, env);
  child.kill('SIGINT');

  expect(first.exitCode).toBe(1);
  expect(first.findings).toContain('assets/model error');
  expect(second).toEqual(first);
});
