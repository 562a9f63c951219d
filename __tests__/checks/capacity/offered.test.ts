import { describe, expect, test } from '@jest/globals';
import { journey } from '../../sandboxed.js';
import { brief } from '../project.js';
import { green, refused, region } from '../quota/samples.js';
import { testRemoteCheck } from '../remote-table.js';

const sizes = (own: Record<string, unknown>) => region({}, { sizes: own });

/** The findings of the files and of the region together, for one size. */
async function said(name: string, own: Record<string, unknown>): Promise<string[]> {
  const { findings } = await journey(
    { 'green.yml': green({ instance_type: name }) },
    { ...sizes(own), faults: [refused('Microsoft.Compute/skus')] },
    { now: new Date('2026-11-22') },
  );
  return findings.filter(({ check }) => /^(?:compute|capacity)\//.test(check)).map(brief);
}

describe('the list of the region replaces', () => {
  const mir = { vCpus: 4, memoryGiB: 16 };
  test.each([
    ['the warning about a known series', 'Standard_D4s_v3', { Standard_D4s_v3: mir }, []],
    ['the warning about an unknown series', 'Standard_Q4s_v9', { Standard_Q4s_v9: mir }, []],
    ['the error of a name that Azure sizes do not have', 'Standard_Odd', { Standard_Odd: mir }, []],
    ['the warning about a missing prefix', 'DS3_v2', { DS3_v2: mir }, []],
    [
      'the error of a retired series',
      'Standard_NC6',
      { Standard_NC6: { ...mir, gpus: 1 } },
      ['green.yml:5:16 warning capacity/offered/retired'],
    ],
    [
      'the same warning, if it has the size for other computes',
      'Standard_D4s_v3',
      { Standard_D4s_v3: { ...mir, computeTypes: ['AmlCompute'] } },
      ['green.yml:5:16 warning capacity/offered/not-for-endpoints'],
    ],
    [
      'the same warning, if it has no such size',
      'Standard_D4s_v3',
      {},
      ['green.yml:5:16 warning capacity/offered'],
    ],
    [
      'nothing of a name that it does not list',
      'Standard_Odd',
      {},
      ['green.yml:5:16 error compute/unknown-size'],
    ],
  ])('%s', async (_what, name, own, findings) => {
    expect(await said(name, own)).toEqual(findings);
  });

  test('the warning about a size from an input', async () => {
    const { findings } = await journey({ 'green.yml': green() }, sizes({ Standard_D4s_v3: mir }), {
      inputs: { files: 'green.yml', set: 'instance_type=Standard_D4s_v3' },
    });
    expect(findings.filter(({ check }) => check.startsWith('compute/')).map(brief)).toEqual([]);
  });

  test('nothing if it does not answer', async () => {
    const { findings } = await journey(
      { 'green.yml': green({ instance_type: 'Standard_D4s_v3' }) },
      { faults: [refused('vmSizes')] },
    );
    expect(findings.map(brief)).toContain('green.yml:5:16 warning compute/unlisted-size');
  });
});

testRemoteCheck('capacity/offered', [
  {
    claim: 'a size of the region is accepted, in any letter case',
    files: { 'green.yml': green({ instance_type: 'STANDARD_DS3_V2' }) },
    world: {},
    findings: [],
  },
  {
    claim: 'a size that the region lacks is a warning that suggests others',
    files: { 'green.yml': green({ instance_type: 'Standard_F8s_v2' }) },
    world: sizes({ Standard_F8s_v2: null }),
    findings: ['green.yml:5:16 warning capacity/offered'],
    says: ['does not list Standard_F8s_v2 among the VM sizes of westeurope', 'such as Standard_F4s_v2'],
  },
  {
    claim: 'a size for clusters alone is a warning',
    files: { 'green.yml': green({ instance_type: 'Standard_D4s_v3' }) },
    world: sizes({ Standard_D4s_v3: { vCpus: 4, computeTypes: ['AmlCompute'] } }),
    findings: ['green.yml:5:16 warning capacity/offered/not-for-endpoints'],
    says: [
      'Azure ML lists Standard_D4s_v3 in westeurope, but not for managed online endpoints',
      'for endpoints, such as Standard_',
    ],
  },
  {
    claim: 'a size that only a recorded list has is accepted if the region has it',
    files: { 'green.yml': green({ instance_type: 'Standard_D4ads_v5' }) },
    world: sizes({ Standard_D4ads_v5: {} }),
    findings: [],
  },
  {
    claim: 'a retired size that the region still lists is a warning',
    files: { 'green.yml': green({ instance_type: 'Standard_NC24rs_v3' }) },
    world: sizes({ Standard_NC24rs_v3: { family: 'standardNCSv3Family', vCpus: 24, gpus: 4 } }),
    findings: ['green.yml:5:16 warning capacity/offered/retired'],
    says: ['Azure retired the NCrsv3 series', '2025-09-30'],
  },
  {
    claim: 'two lists that disagree are a notice',
    files: { 'green.yml': green({ instance_type: 'Standard_DS1_v2' }) },
    world: sizes({ Standard_DS1_v2: { computeTypes: ['AmlCompute', 'ComputeInstance'] } }),
    findings: ['green.yml:5:16 notice capacity/offered/lists-disagree'],
    says: ['Standard_DS1_v2 in westeurope', '2025-10-18'],
  },
  {
    claim: 'a size without compute types is accepted',
    files: { 'green.yml': green() },
    world: sizes({ Standard_DS3_v2: { computeTypes: [] } }),
    findings: [],
  },
  {
    claim: 'a text that is not a size is left to compute/unknown-size',
    files: {
      'green.yml': green({ instance_type: 'DS3' }),
      'red.yml': green({ instance_type: '${{ SIZE }}' }),
    },
    world: {},
    findings: [],
  },
  {
    claim: 'a forbidden list is not checked',
    files: { 'green.yml': green() },
    world: { faults: [refused('vmSizes')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.MachineLearningServices/locations/vmsizes/read'],
  },
  {
    claim: 'an empty list is no list',
    files: { 'green.yml': green() },
    world: { faults: [{ on: 'GET */vmSizes', change: { value: [] } }] },
    findings: [],
    notChecked: ['green.yml unknown-content'],
    says: ['--location westeurope'],
  },
  {
    claim: 'a page of a proxy is no list',
    files: { 'green.yml': green() },
    world: { faults: [{ on: 'GET */vmSizes', replace: 'html' }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
]);
