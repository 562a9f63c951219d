/** A caller may do what its roles say, and hears which action it lacks where. */
import { expect, test } from '@jest/globals';
import { all, armGet, machineLearning, refusal, rehearsed, WORKSPACE } from './clients.ts';

const SCIENTIST = { caller: { roles: [{ role: 'AzureML Data Scientist', scope: 'workspace/ml-prod' }] } };

test('a data scientist of the workspace reads in it and nothing above it', () =>
  rehearsed(SCIENTIST, async sandbox => {
    const ml = await machineLearning(sandbox);

    await ml.onlineEndpoints.get(...WORKSPACE, 'credit-scoring');
    await ml.onlineEndpoints.listKeys(...WORKSPACE, 'credit-scoring');
    const refused = await refusal(all(ml.usages.list('westeurope')));
    expect(refused).toMatchObject({ status: 403, code: 'AuthorizationFailed' });
    expect(refused.message).toContain(
      `does not have authorization to perform action 'Microsoft.MachineLearningServices/locations/usages/read' over scope '/subscriptions/${sandbox.inputs['subscription-id']}'`,
    );
  }));

test('permission is asked before existence: who may not read is not told that nothing is there', () =>
  rehearsed(SCIENTIST, async sandbox => {
    const there = '{sub}/resourceGroups/rg-ml/providers/Microsoft.KeyVault/vaults/kv-ml-prod';
    const absent = '{sub}/resourceGroups/rg-nowhere/providers/Microsoft.KeyVault/vaults/kv';

    expect((await armGet(sandbox, there, '2023-07-01')).status).toBe(403);
    expect((await armGet(sandbox, absent, '2023-07-01')).status).toBe(403);
  }));

test('a role of one action allows that action; a group hands its roles on', () =>
  rehearsed(
    {
      caller: { roles: ['Usage reader'] },
      roleDefinitions: {
        'Usage reader': { actions: ['Microsoft.MachineLearningServices/locations/usages/read'] },
      },
      groups: { readers: { members: ['caller'] } },
      roleAssignments: [{ principal: 'readers', role: 'Reader', scope: 'workspace/ml-prod' }],
    },
    async sandbox => {
      const ml = await machineLearning(sandbox);

      expect((await all(ml.usages.list('westeurope'))).length).toBeGreaterThan(20);
      await ml.workspaces.get(...WORKSPACE);
      expect((await refusal(ml.virtualMachineSizes.list('westeurope'))).status).toBe(403);
      expect((await refusal(ml.onlineEndpoints.listKeys(...WORKSPACE, 'credit-scoring'))).status).toBe(403);
    },
  ));
