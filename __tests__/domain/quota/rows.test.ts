import { describe, expect, test } from '@jest/globals';
import { preflight } from '../../../src/modes/preflight.js';
import { readSettings } from '../../../src/run/settings.js';
import { makeProject } from '../../checks/project.js';
import { green, refused, region } from '../../checks/quota/samples.js';
import { journey } from '../../sandboxed.js';

const PLACE = { subscription: expect.any(String), region: 'westeurope', workspace: null, reason: null };
const DSV2 = { ...PLACE, kind: 'family', family: 'standardDSv2Family' };

async function rowsOf(files: Record<string, string>, world: Record<string, unknown>) {
  const { report, sandbox } = await journey(files, world);
  return { rows: report.quota, sandbox };
}

describe('the quota rows of a report', () => {
  test('have every limit that the run draws on, with room or without', async () => {
    const files = {
      'blue.yml': green({ name: 'blue', instance_count: 5 }),
      'cpu.yml': green({ name: 'cpu', instance_type: 'Standard_F4s_v2' }),
      'green.yml': green(),
    };
    const world = {
      ...region({ standardDSv2Family: '8/30', total: '8/200' }),
      workspaces: { 'ml-prod': { quotas: { standardFSv2Family: 8 } } },
    };
    const { rows } = await rowsOf(files, world);
    const both = ['blue.yml', 'green.yml'];
    expect(rows).toEqual([
      {
        ...DSV2,
        needed: 24,
        held: 32,
        used: 8,
        limit: 30,
        free: 22,
        after: 32,
        files: both,
        status: 'short',
      },
      {
        ...{
          ...DSV2,
          family: 'standardFSv2Family',
          needed: 8,
          held: 8,
          used: 0,
          limit: 100,
          free: 100,
          after: 8,
        },
        ...{ files: ['cpu.yml'], status: 'ok' },
      },
      {
        ...{
          ...DSV2,
          kind: 'workspace',
          workspace: 'ml-prod',
          family: 'standardFSv2Family',
          needed: 8,
          held: 8,
        },
        ...{ used: 0, limit: 8, free: 8, after: 8, files: ['cpu.yml'], status: 'ok' },
      },
      {
        ...{
          ...DSV2,
          kind: 'total',
          family: null,
          needed: 32,
          held: 40,
          used: 8,
          limit: 200,
          free: 192,
          after: 40,
        },
        ...{ files: ['blue.yml', 'cpu.yml', 'green.yml'], status: 'ok' },
      },
    ]);
  });

  test('have the limit where Azure does not say what is in use of it', async () => {
    const files = {
      'green.yml': green(),
      'cpu.yml': green({ name: 'cpu', instance_type: 'Standard_F4s_v2' }),
    };
    const { rows } = await rowsOf(
      files,
      region({ standardDSv2Family: '?/6', standardFSv2Family: '?/20', total: '?/-1' }),
    );
    const need = { needed: 8, held: 8, used: null, after: null };
    const open = { free: null, status: 'unknown', reason: 'unknown-content' };
    expect(rows).toEqual([
      { ...DSV2, ...need, family: 'standardFSv2Family', limit: 20, files: ['cpu.yml'], ...open },
      { ...DSV2, ...need, limit: 6, free: 6, files: ['green.yml'], status: 'short' },
      {
        ...DSV2,
        ...{ kind: 'total', family: null, needed: 16, held: 16, used: null, limit: null, free: null },
        ...{ after: null, files: ['cpu.yml', 'green.yml'], status: 'ok' },
      },
    ]);
  });

  test('have what is in use of a cap at the least, where it is too much already', async () => {
    const world = {
      workspaces: { 'ml-prod': { quotas: { standardDSv2Family: 12 } } },
      faults: [refused('computes')],
    };
    const { rows } = await rowsOf({ 'green.yml': green() }, world);
    expect(rows.find(({ kind }) => kind === 'workspace')).toMatchObject({
      ...{ used: 8, limit: 12, free: 4, after: 16, status: 'short', reason: null },
    });
  });

  test('say why they are not known', async () => {
    const faults = [refused('locations/westeurope/usages'), refused('Microsoft.Quota/quotas')];
    const { rows } = await rowsOf({ 'green.yml': green() }, { faults });
    const nothing = {
      used: null,
      limit: null,
      free: null,
      after: null,
      status: 'unknown',
      reason: 'forbidden',
    };
    expect(rows).toEqual([
      { ...DSV2, needed: 8, held: 8, files: ['green.yml'], ...nothing },
      { ...DSV2, kind: 'total', family: null, needed: 8, held: 8, files: ['green.yml'], ...nothing },
    ]);
  });

  test('ask nothing that was not asked before, and nothing twice', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`${n}.yml`, green({ name: `green-${n}` })]),
    );
    const { sandbox } = await rowsOf(files, region({ standardDSv2Family: '95/100' }, {}));
    const first = sandbox.requests.filter(({ path, query }) => /\/locations\//.test(path) && !query.$skip);
    expect(first.map(({ path }) => path.replace(/.*\/locations\//, '')).sort()).toEqual([
      'westeurope/quotas',
      'westeurope/usages',
      'westeurope/vmSizes',
    ]);
  });

  test('are none where no workspace is asked', async () => {
    const { report } = await preflight(
      readSettings(() => '', makeProject({ 'green.yml': green() })),
      { now: new Date('2026-11-22'), env: {} },
    );
    expect(report.quota).toEqual([]);
  });
});
