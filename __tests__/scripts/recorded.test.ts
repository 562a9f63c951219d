/**
 * Every recorded answer is read: our fixtures in the forms of the real service, and, where they lie beside this
 * repository, the recordings themselves. And the runner that says so sees what is not read.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { kindOf } from '../../scripts/recorded/kind.ts';
import { loadRecordings, ofTrace, recordingOf } from '../../scripts/recorded/load.ts';
import { read } from '../../scripts/recorded/read.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, '__tests__/fixtures/recorded');
const SHARED = path.resolve(ROOT, '../shared/data/recorded');

function everyRecordingIsRead(folder: string): void {
  const recordings = loadRecordings(folder);
  test.each(recordings.map(recording => [recording.name, recording] as const))(
    '%s',
    async (_name, recording) => {
      const { missing, lines } = await read(recording, recordings);
      expect(missing).toEqual([]);
      expect(lines).not.toEqual([]);
    },
  );
}

describe('fixtures', () => {
  everyRecordingIsRead(FIXTURES);
});

if (existsSync(SHARED))
  describe('recordings of the real service', () => {
    everyRecordingIsRead(SHARED);
  });
else {
  console.warn('skipped: the recordings of the real service are not beside this repository');
  test.skip('recordings of the real service: they are not beside this repository', () => undefined);
}

const ID = '/subscriptions/33333333-3333-4333-8333-333333333333';
const ML = 'Microsoft.MachineLearningServices';

function json(name: string, body: unknown) {
  return recordingOf(name, JSON.stringify(body));
}

async function missingOf(name: string, body: unknown): Promise<string[]> {
  const recording = json(name, body);
  return (await read(recording, [recording])).missing;
}

describe('what is not read is said', () => {
  test('a recording that nobody knows', async () => {
    expect(await missingOf('01-weather-200.json', { sun: true })).toEqual(['no reader takes it']);
    expect(await missingOf('01-weather-200.json', [])).toEqual(['no reader takes it']);
  });

  test('rows that a reader passes over', async () => {
    const size = {
      name: 'Standard_DS3_v2',
      family: 'standardDSv2Family',
      vCPUs: 4,
      supportedComputeTypes: ['MIR'],
    };
    const value = [size, { ...size, name: 'Standard_DS4_v2', vCPUs: 'eight' }];
    expect(await missingOf('01-vmSizes-200.json', { value })).toEqual(['1 of 2 sizes']);
    expect(await missingOf('01-vmSizes-200.json', { value: [size] })).toEqual([]);
  });

  test('an answer that is none', async () => {
    const workspace = {
      id: `${ID}/resourceGroups/rg-ml/providers/${ML}/workspaces/ml-prod`,
      type: `${ML}/workspaces`,
    };
    expect((await missingOf('01-workspace-200.json', workspace))[0]).toMatch(/location/);
  });

  test('an endpoint whose traffic has another form', async () => {
    const id = `${ID}/resourceGroups/rg-ml/providers/${ML}/workspaces/ml-prod/onlineEndpoints/credit`;
    const endpoint = (authMode: unknown) => ({
      id,
      name: 'credit',
      type: `${ML}/workspaces/onlineEndpoints`,
      properties: { provisioningState: 'Succeeded', authMode },
    });
    expect(await missingOf('01-endpoint-200.json', endpoint('Key'))).toEqual([]);
    expect(await missingOf('01-endpoint-200.json', endpoint({ mode: 'Key' }))).toEqual([
      'properties.authMode',
    ]);
  });

  test('a 404 of something above, told as missing', async () => {
    const error = { error: { code: 'ParentResourceNotFound', message: 'no parent' } };
    expect(await missingOf('01-arm-ParentResourceNotFound-404.json', error)).toEqual([]);
    const missing = { error: { code: 'ResourceNotFound', message: 'it is not there' } };
    expect(await missingOf('01-arm-ResourceNotFound-404.json', missing)).toHaveLength(1);
  });
});

describe('which answer it is', () => {
  test.each([
    [
      '01-anything-200.json',
      { value: [{ type: `${ML}/vmFamily/dedicatedCores/usages`, limit: 1 }] },
      'usages',
    ],
    ['01-onlineEndpoints-list-empty-200.json', { value: [] }, 'endpoints'],
    ['01-x-200.json', { value: [{ type: 'Microsoft.Authorization/locks', properties: {} }] }, 'locks'],
    ['01-x-404.json', { error: { code: 'ResourceGroupNotFound' } }, 'error'],
    ['01-x-401.json', { error: 'invalid_client', error_codes: [700213] }, 'entra'],
    ['01-x-200.json', { hello: 1 }, undefined],
  ])('%s %j', (name, body, kind) => {
    expect(kindOf(json(name, body))).toBe(kind);
  });

  test('in a trace the question tells', () => {
    const line = {
      n: 3,
      method: 'GET',
      host: 'management.azure.com',
      path: `${ID}/providers/${ML}/locations/westeurope/usages`,
      status: 200,
      json: { value: [] },
    };
    const [recording] = ofTrace(`{"trace":1}\n${JSON.stringify(line)}\n`);
    expect(recording && kindOf(recording)).toBe('usages');
  });
});

describe('npm run recorded', () => {
  const run = (place: string) =>
    spawnSync(process.execPath, ['--import', './scripts/from-source.mjs', 'scripts/recorded.ts', place], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  test('prints a block a recording, and fails where one is not read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'recorded-'));
    const subscription = {
      id: ID,
      state: 'Enabled',
      subscriptionPolicies: { quotaId: 'PayAsYouGo_2014-09-01', spendingLimit: 'Off' },
    };
    writeFileSync(path.join(folder, '01-subscription-200.json'), JSON.stringify(subscription));
    const good = run(folder);
    expect(good.stdout).toContain(
      'read   01-subscription-200.json: the subscription\n         state: Enabled\n',
    );
    expect(good.status).toBe(0);
    writeFileSync(path.join(folder, '02-weather-200.json'), '{"sun":true}');
    const bad = run(folder);
    expect(bad.stdout).toContain('UNREAD 02-weather-200.json');
    expect(bad.stdout).toContain('1 of 2 recordings are read, 1 are not');
    expect(bad.status).toBe(1);
  });

  test('a folder without recordings is no success', () => {
    expect(run(mkdtempSync(path.join(tmpdir(), 'recorded-'))).status).toBe(1);
  });
});
