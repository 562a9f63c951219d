/**
 * Quota and VM sizes with the committed dist/: for each form in which Azure answers, a world with too little and its good
 * twin, as a user meets them in a step and at a terminal.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../sandbox/start.ts';
import { makeProject } from '../checks/project.js';
import { green, refused } from '../checks/quota/samples.js';
import { runAction, type Step } from './runner/step.js';

const CLI = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
const SECRET = 'open sesame';

const sandboxes: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(sandboxes.splice(0).map(sandbox => sandbox.stop()));
});

async function sandboxOf(world: object): Promise<Sandbox> {
  const started = await startSandbox({
    world: { extends: 'healthy.yml', caller: { secret: SECRET }, ...world },
    validate: true,
  });
  sandboxes.push(started);
  return started;
}

interface Report {
  findings: { check: string; severity: string; message: string }[];
  notChecked: { check: string; reason: string; message: string }[];
  quota: { kind: string; family: string | null; used: number | null; limit: number | null; status: string }[];
}

/** What the command line writes as JSON, of the checks of quota and sizes. */
async function reportOf(world: object, file: string): Promise<Report> {
  const at = await sandboxOf(world);
  const inputs = Object.entries(at.inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const own = Object.entries(at.env).filter(([name]) => !/^(?:AZURE|ACTIONS)_/.test(name));
  const child = spawn(process.execPath, [CLI, 'preflight', ...inputs, '--format', 'json'], {
    cwd: makeProject({ 'green.yml': file }),
    env: { PATH: process.env.PATH ?? '', ...Object.fromEntries(own), AZURE_CLIENT_SECRET: SECRET },
  });
  let stdout = '';
  child.stdout.on('data', data => {
    stdout += data;
  });
  await new Promise(resolve => child.on('close', resolve));
  return JSON.parse(stdout) as Report;
}

const ABOUT = /^(?:quota|capacity|compute)\//;

/** `error quota/vcpus`, `not checked quota/vcpus: unknown-content`. */
async function said(world: object, file = green()): Promise<string[]> {
  const { findings, notChecked } = await reportOf(world, file);
  return [
    ...findings.filter(({ check }) => ABOUT.test(check)).map(({ check, severity }) => `${severity} ${check}`),
    ...notChecked
      .filter(({ check }) => ABOUT.test(check))
      .map(({ check, reason }) => `not checked ${check}: ${reason}`),
  ];
}

const usages = (rows: Record<string, string>) => ({
  regions: { westeurope: { usages: { standardDSv2Family: '8/100', total: '8/400', ...rows } } },
});
const capped = (own: Record<string, unknown>) => ({
  workspaces: { 'ml-prod': { quotas: { standardDSv2Family: 24 }, ...own } },
});
const training = (nodes: number) => ({ computes: { training: { size: 'Standard_DS3_v2', nodes } } });
const D4ADS = { Standard_D4ads_v5: {}, Standard_D4s_v6: { vCpus: 4, family: 'standardDSv6Family' } };

describe('what is short and its good twin', () => {
  test.each([
    ['the family', usages({ standardDSv2Family: '93/100' }), ['error quota/vcpus']],
    ['the family', usages({ standardDSv2Family: '92/100' }), []],
    ['all families', usages({ total: '393/400' }), ['error quota/total']],
    ['all families', usages({ total: '392/400' }), []],
    ['the cap', capped(training(3)), ['error quota/workspace-cap']],
    ['the cap', capped(training(2)), []],
    ['the limit, of unknown use', usages({ standardDSv2Family: '?/7' }), ['error quota/vcpus']],
    [
      'nothing, of unknown use',
      usages({ standardDSv2Family: '?/8' }),
      ['not checked quota/vcpus: unknown-content'],
    ],
    [
      'nothing, of a cap that is not seen whole',
      { ...capped(training(0)), faults: [refused('computes')] },
      ['not checked quota/workspace-cap: forbidden'],
    ],
  ])('%s: %j', async (_what, world, expected) => {
    expect(await said(world)).toEqual(expected);
  });

  test('a size that only the region lists', async () => {
    const size = (name: string) => green({ instance_type: name });
    const offering = { regions: { westeurope: { sizes: D4ADS } } };
    expect(await said(offering, size('Standard_D4ads_v5'))).toEqual([]);
    expect(await said(offering, size('standard_d4s_v6'))).toEqual([]);
    const lacking = await said({}, size('Standard_D4s_v6'));
    expect(lacking.filter(line => !line.startsWith('not checked'))).toEqual(['warning capacity/offered']);
  });
});

test('the rows of a report are those that Azure lists', async () => {
  const { quota } = await reportOf(usages({ standardDSv2Family: '96/100', total: '?/400' }), green());
  expect(quota.map(({ kind, family, used, limit, status }) => [kind, family, used, limit, status])).toEqual([
    ['family', 'standardDSv2Family', 96, 100, 'short'],
    ['total', null, null, 400, 'unknown'],
  ]);
});

test('a step shows the bar, the line and the ways out', async () => {
  const at = await sandboxOf({ ...usages({ standardDSv2Family: '96/100' }) });
  const ran: Step = await runAction({
    workspace: makeProject({ 'green.yml': green() }),
    with: { ...at.inputs },
    env: {
      ...Object.fromEntries(Object.entries(at.env).filter(([name]) => !/^(?:AZURE|ACTIONS)_/.test(name))),
      AZURE_CLIENT_SECRET: SECRET,
    },
  });
  expect(ran.outcome).toBe('failure');
  expect(
    ran.annotations.map(({ level, file, line, title }) => `${level} ${file}:${line} ${title}`),
  ).toContain('error green.yml:5 ERR_1100 · quota/vcpus');
  const summary = (ran.summary ?? '').replaceAll('<!-- -->', '').replaceAll('\\', '');
  expect(summary).toContain('standardDSv2Family');
  expect(summary).toMatch(/█+▒*┃×+/);
  expect(summary).toContain('4 missing');
  expect(summary).toContain('a size of another family with room and no less memory');
});
