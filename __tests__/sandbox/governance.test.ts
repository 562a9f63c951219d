/** Locks, deny assignments and policies of a world: how they read, and what they refuse. */
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/start.ts';
import { armGet, machineLearning, refusal, rehearsed, WORKSPACE } from './clients.ts';

const ML = 'Microsoft.MachineLearningServices';
const AT = `{sub}/resourceGroups/rg-ml/providers/${ML}/workspaces/ml-prod/providers/Microsoft.Authorization`;
const ENDPOINT = `${ML}/workspaces/onlineEndpoints`;

async function create(sandbox: Sandbox, more: Record<string, unknown> = {}) {
  const ml = await machineLearning(sandbox);
  const endpoint = {
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    properties: { authMode: 'Key' },
  };
  return refusal(ml.onlineEndpoints.beginCreateOrUpdate(...WORKSPACE, 'fresh', { ...endpoint, ...more }));
}

describe('a lock', () => {
  const locks = {
    frozen: { scope: 'resourceGroup/rg-ml', level: 'ReadOnly', notes: 'Audit until March' },
    keep: { scope: 'workspace/ml-prod', level: 'CanNotDelete' },
    elsewhere: { scope: 'storageAccount/stmlprod' },
  };

  test('is listed where it holds, the group in lower case', () =>
    rehearsed({ locks }, async sandbox => {
      const { body } = await armGet(sandbox, `${AT}/locks`, '2016-09-01');
      const sub = `/subscriptions/${sandbox.inputs['subscription-id']}`;
      expect(body).toEqual({
        value: [
          {
            properties: { level: 'ReadOnly', notes: 'Audit until March' },
            id: `${sub}/resourcegroups/rg-ml/providers/Microsoft.Authorization/locks/frozen`,
            type: 'Microsoft.Authorization/locks',
            name: 'frozen',
          },
          {
            properties: { level: 'CanNotDelete', notes: '' },
            id: `${sub}/resourceGroups/rg-ml/providers/${ML}/workspaces/ml-prod/providers/Microsoft.Authorization/locks/keep`,
            type: 'Microsoft.Authorization/locks',
            name: 'keep',
          },
        ],
      });
    }));

  test('that is read-only refuses a write, in the recorded words', () =>
    rehearsed({ locks }, async sandbox => {
      const { status, code, message } = await create(sandbox);
      expect([status, code]).toEqual([409, 'ScopeLocked']);
      expect(message).toMatch(
        /^The scope '\/subscriptions\/[^']+\/onlineEndpoints\/fresh' cannot perform write operation because following scope\(s\) are locked: '\/subscriptions\/[^']+\/resourcegroups\/rg-ml'\. Please remove the lock and try again\.$/,
      );
    }));

  test('against deletion refuses a deletion and nothing else', () =>
    rehearsed({ locks: { keep: locks.keep } }, async sandbox => {
      const ml = await machineLearning(sandbox);
      expect((await create(sandbox)).status).toBe(200);
      const gone = await refusal(ml.onlineEndpoints.beginDelete(...WORKSPACE, 'credit-scoring'));
      expect(gone).toMatchObject({ status: 409, code: 'ScopeLocked' });
      expect(gone.message).toContain('cannot perform delete operation');
    }));
});

describe('a deny assignment', () => {
  const stack = {
    scope: 'resourceGroup/rg-ml',
    actions: [`${ENDPOINT}/write`],
    excludePrincipals: ['caller'],
  };

  test('is listed with the principals that it is about', () =>
    rehearsed({ denyAssignments: { stack } }, async sandbox => {
      const { body } = await armGet(sandbox, `${AT}/denyAssignments?$filter=atScope()`, '2022-04-01');
      expect(body).toMatchObject({
        value: [
          {
            properties: {
              denyAssignmentName: 'stack',
              permissions: [{ actions: [`${ENDPOINT}/write`], notActions: [] }],
              principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
              isSystemProtected: true,
            },
          },
        ],
      });
    }));

  test('takes away what a role gives, except from whom it leaves out', async () => {
    await rehearsed({ denyAssignments: { stack } }, async sandbox => {
      expect((await create(sandbox)).status).toBe(200);
    });
    await rehearsed({ denyAssignments: { stack: { ...stack, excludePrincipals: [] } } }, async sandbox => {
      expect(await create(sandbox)).toMatchObject({ status: 403, code: 'AuthorizationFailed' });
    });
  });

  test('for its scope alone leaves out what is below', () =>
    rehearsed(
      { denyAssignments: { stack: { ...stack, excludePrincipals: [], doNotApplyToChildScopes: true } } },
      async sandbox => {
        expect((await create(sandbox)).status).toBe(200);
      },
    ));
});

describe('a policy', () => {
  const owner = {
    displayName: 'Resources have an owner',
    parameters: { tagName: { type: 'String' } },
    condition: { field: "[concat('tags[', parameters('tagName'), ']')]", exists: 'false' },
  };
  const assigned = { 'owner-1': { definition: 'require-owner', parameters: { tagName: 'owner' } } };
  const world = { policyDefinitions: { 'require-owner': owner }, policyAssignments: assigned };
  const refused = { status: 403, code: 'RequestDisallowedByPolicy' };
  const fits = (more: Record<string, unknown>, tags?: Record<string, string>) =>
    rehearsed({ ...world, ...more }, sandbox => create(sandbox, tags === undefined ? {} : { tags }));

  test('refuses what its condition fits, and names assignment and definition', async () => {
    const said = await fits({});
    expect(said).toMatchObject(refused);
    expect(said.message).toMatch(
      /^Resource 'fresh' was disallowed by policy\. Policy identifiers: '\[\{"policyAssignment"/,
    );
    expect(said.message).toContain('"policyDefinition":{"name":"Resources have an owner"');
    expect((await fits({}, { Owner: 'team-risk' })).status).toBe(200);
  });

  test.each([
    [
      'that is not enforced',
      { policyAssignments: { 'owner-1': { ...assigned['owner-1'], enforcementMode: 'DoNotEnforce' } } },
    ],
    [
      'of another region',
      {
        policyAssignments: {
          'owner-1': {
            ...assigned['owner-1'],
            resourceSelectors: [{ name: 'r', selectors: [{ kind: 'resourceLocation', in: ['eastus'] }] }],
          },
        },
      },
    ],
    [
      'whose effect is overridden',
      {
        policyAssignments: {
          'owner-1': { ...assigned['owner-1'], overrides: [{ kind: 'policyEffect', value: 'audit' }] },
        },
      },
    ],
    [
      'that leaves the workspace out',
      { policyAssignments: { 'owner-1': { ...assigned['owner-1'], notScopes: ['workspace/ml-prod'] } } },
    ],
    [
      'with an exemption',
      { policyExemptions: { now: { assignment: 'owner-1', scope: 'resourceGroup/rg-ml' } } },
    ],
  ])('%s refuses nothing', async (_what, more) => {
    expect((await fits(more)).status).toBe(200);
  });

  test('whose exemption has ended refuses again', async () => {
    const ended = { assignment: 'owner-1', expiresOn: '2020-01-01T00:00:00Z' };
    expect(await fits({ policyExemptions: { ended } })).toMatchObject(refused);
  });

  test('in an initiative of a management group is read there, and refuses too', () =>
    rehearsed(
      {
        caller: { roles: ['Contributor', { role: 'Reader', scope: 'managementGroup/corp' }] },
        policyDefinitions: { 'require-owner': { ...owner, scope: 'managementGroup/corp' } },
        policyInitiatives: {
          baseline: {
            scope: 'managementGroup/corp',
            parameters: { tag: { defaultValue: 'owner' } },
            policies: [{ definition: 'require-owner', parameters: { tagName: "[parameters('tag')]" } }],
          },
        },
        policyAssignments: { base: { initiative: 'baseline', scope: 'managementGroup/corp' } },
      },
      async sandbox => {
        const group =
          '/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization';
        const listed = await armGet(sandbox, `${AT}/policyAssignments`, '2022-06-01');
        expect(listed.body).toMatchObject({
          value: [{ properties: { policyDefinitionId: `${group}/policySetDefinitions/baseline` } }],
        });
        const set = await armGet(sandbox, `${group}/policySetDefinitions/baseline`, '2021-06-01');
        expect(set.body).toMatchObject({
          properties: {
            policyDefinitions: [{ policyDefinitionId: `${group}/policyDefinitions/require-owner` }],
          },
        });
        const definition = await armGet(sandbox, `${group}/policyDefinitions/require-owner`, '2021-06-01');
        expect(definition.body).toHaveProperty('properties.policyRule.then.effect', 'deny');
        expect(await create(sandbox)).toMatchObject(refused);
      },
    ));
});

test('the use of role assignments is counted, or what the world says', async () => {
  const path = '{sub}/providers/Microsoft.Authorization/roleAssignmentsUsageMetrics';
  const ask = (subscription: Record<string, unknown>) =>
    rehearsed({ subscriptions: { '33333333-3333-4333-8333-333333333333': subscription } }, sandbox =>
      armGet(sandbox, path, '2019-08-01-preview'),
    );
  expect((await ask({})).body).toMatchObject({
    roleAssignmentsLimit: 4000,
    roleAssignmentsCurrentCount: 7,
    roleAssignmentsRemainingCount: 3993,
  });
  expect((await ask({ roleAssignmentLimit: 2000, roleAssignmentCount: 2000 })).body).toMatchObject({
    roleAssignmentsRemainingCount: 0,
  });
});
