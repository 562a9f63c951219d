/**
 * Locks, policy assignments and roles in the form in which the real service was recorded: rows that we wrote in that
 * form, and, where the recordings lie beside the repository, the recordings themselves.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lockOf } from '../../../src/azure/questions/locks.js';
import { actionSetOf } from '../../../src/azure/questions/permissions.js';
import { assignmentOf } from '../../../src/azure/questions/policy-rules.js';
import { armGet, rehearsed } from '../../sandbox/clients.js';

const RECORDED = join(import.meta.dirname, '../../../../shared/data/recorded');
const isThere = existsSync(RECORDED);
if (!isThere) console.warn('skipped: recorded governance: no recordings beside the repository');
const describeRecorded = isThere ? describe : describe.skip;

interface Row {
  properties: Record<string, unknown>;
  [key: string]: unknown;
}

function recorded(number: string): Row[] {
  const file = readdirSync(RECORDED).find(name => name.startsWith(`${number}-`)) ?? '';
  const body = JSON.parse(readFileSync(join(RECORDED, file), 'utf8')) as Row & { value?: Row[] };
  return body.value ?? [body];
}

const GROUP = '/subscriptions/12345678-1234-4234-8234-123456789012';

describe('rows in the recorded form', () => {
  test('a lock of a group, whose id is in lower case, and one of a resource', () => {
    const row = (id: string, level: string, notes: string) => ({
      properties: { level, notes },
      id,
      type: 'Microsoft.Authorization/locks',
      name: id.split('/').at(-1),
    });
    const provider = 'providers/Microsoft.Authorization/locks';
    const keep = row(`${GROUP}/resourcegroups/rg-credit/${provider}/keep`, 'CanNotDelete', 'Ask the team');
    const site = `${GROUP}/resourceGroups/rg-credit/providers/Microsoft.Sql/servers/s1/databases/d1`;

    expect(lockOf(keep)).toEqual({
      id: keep.id,
      name: 'keep',
      level: 'CanNotDelete',
      scope: `${GROUP}/resourcegroups/rg-credit`,
      notes: 'Ask the team',
    });
    expect(lockOf(row(`${site}/${provider}/frozen`, 'ReadOnly', ''))).toMatchObject({
      level: 'ReadOnly',
      scope: site,
      notes: undefined,
    });
  });

  test('a lock without an id, of another kind of id, or without a level is no answer', () => {
    for (const row of [null, {}, { id: `${GROUP}/locks/x`, properties: { level: 'ReadOnly' } }])
      expect(() => lockOf(row)).toThrow('no "id" in the answer');
    const id = `${GROUP}/providers/Microsoft.Authorization/locks/x`;
    expect(() => lockOf({ id, properties: null })).toThrow('no "level" in the answer');
  });
});

describeRecorded('the recordings', () => {
  test('every lock is read', () => {
    expect([...recorded('30'), ...recorded('31')].map(lockOf)).toMatchObject([
      { level: 'ReadOnly', scope: expect.stringMatching(/\/workspaces\/[^/]+$/) },
      { level: 'CanNotDelete', scope: expect.stringMatching(/\/resourcegroups\/[^/]+$/) },
      { level: 'ReadOnly', scope: expect.stringMatching(/\/databases\/[^/]+$/) },
    ]);
  });

  test('every assignment of a policy is read, its parameters too', () => {
    const rows = recorded('29');
    const { scope } = rows[0]?.properties ?? {};
    const read = rows.map(row => assignmentOf(row, `${String(scope)}/resourceGroups/rg`));
    expect(read.map(one => one?.definition.split('/').at(-2))).toEqual([
      'policydefinitions',
      'policysetdefinitions',
      'policysetdefinitions',
    ]);
    expect(read.every(one => one?.isSure)).toBe(true);
    expect(read[2]?.parameters.get('systemupdatesmonitoringeffect')).toBe('AuditIfNotExists');
  });

  test('permissions are read, with two lists or with four', () => {
    expect(actionSetOf(recorded('25')[0] ?? ({} as Row))).toMatchObject({ actions: ['*'], dataActions: [] });
    const [role] = (recorded('26')[0]?.properties.permissions ?? []) as Row[];
    expect(actionSetOf(role ?? ({} as Row)).dataActions).toHaveLength(3);
  });

  /** The keys that an answer has, with those of `properties`. */
  const keysOf = (row: Row | undefined) =>
    [...Object.keys(row ?? {}), ...Object.keys(row?.properties ?? {}).map(key => `properties.${key}`)].sort();

  test('the sandbox has the same keys', () =>
    rehearsed(
      {
        locks: { frozen: { scope: 'workspace/ml-prod' } },
        policyAssignments: { keys: { effect: 'Audit' } },
      },
      async sandbox => {
        const at =
          '{sub}/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-prod';
        const rows = async (kind: string, version: string, path = at) =>
          (
            (await armGet(sandbox, `${path}/providers/Microsoft.Authorization/${kind}`, version)).body as {
              value: Row[];
            }
          ).value;
        expect(keysOf((await rows('locks', '2016-09-01'))[0])).toEqual(keysOf(recorded('30')[0]));
        expect(keysOf((await rows('roleAssignments', '2022-04-01'))[0])).toEqual(keysOf(recorded('28')[0]));
        expect(keysOf((await rows('roleDefinitions', '2022-04-01'))[0])).toEqual(keysOf(recorded('26')[0]));
        // The recorded version is of 2018: `sku` has gone since, and what is enforced is said.
        const known = [...recorded('29').flatMap(keysOf), 'properties.enforcementMode'];
        for (const key of keysOf((await rows('policyAssignments', '2022-06-01'))[0]))
          expect(known).toContain(key);
      },
    ));
});
