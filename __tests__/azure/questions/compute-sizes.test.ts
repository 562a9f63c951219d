import { describe, expect, test } from '@jest/globals';
import { restrictionsOf, sizeFacts } from '../../../src/azure/questions/compute-sizes.js';

const DS3 = {
  name: 'Standard_DS3_v2',
  family: 'standardDSv2Family',
  vCPUs: 4,
  gpus: 0,
  maxResourceVolumeMB: 28_672,
  memoryGB: 14,
  supportedComputeTypes: ['AmlCompute', 'MIR'],
};

describe('a size', () => {
  test('has what the list says', () => {
    expect(sizeFacts(DS3)).toEqual([
      {
        name: 'Standard_DS3_v2',
        family: 'standardDSv2Family',
        vCpus: 4,
        gpus: 0,
        memoryGiB: 14,
        diskMiB: 28_672,
        computeTypes: ['AmlCompute', 'MIR'],
      },
    ]);
  });

  test('may lack what does not decide', () => {
    const { memoryGB: _m, maxResourceVolumeMB: _d, supportedComputeTypes: _t, gpus: _g, ...bare } = DS3;
    expect(sizeFacts(bare)).toMatchObject([
      { gpus: 0, memoryGiB: undefined, diskMiB: undefined, computeTypes: undefined },
    ]);
  });

  test.each([
    ['name', { name: '' }],
    ['family', { family: 3 }],
    ['vCPUs', { vCPUs: '4' }],
    ['vCPUs of 0', { vCPUs: 0 }],
  ])('without a good %s is left out', (_field, values) => {
    expect(sizeFacts({ ...DS3, ...values })).toEqual([]);
  });
});

describe('restrictions', () => {
  const sku = (restrictions: unknown, values: Record<string, unknown> = {}) => ({
    resourceType: 'virtualMachines',
    name: 'Standard_DS3_v2',
    restrictions,
    ...values,
  });
  const location = (where: string, reasonCode: unknown = 'NotAvailableForSubscription') => ({
    type: 'Location',
    values: [where],
    restrictionInfo: { locations: [where] },
    reasonCode,
  });
  const zones = (list: unknown) => ({
    type: 'Zone',
    values: ['westeurope'],
    restrictionInfo: { locations: ['westeurope'], zones: list },
    reasonCode: 'NotAvailableForSubscription',
  });
  const found = (restrictions: unknown, values = {}) =>
    restrictionsOf([sku(restrictions, values)], 'westeurope').get('standard_ds3_v2');

  test('of the region name their reason and the closed zones', () => {
    expect(found([location('West Europe'), zones(['3', '1', '1'])])).toEqual({
      size: 'Standard_DS3_v2',
      reason: 'NotAvailableForSubscription',
      zones: ['1', '3'],
    });
  });

  test('of zones alone have no reason of the region', () => {
    expect(found([zones(['2'])])).toMatchObject({ reason: undefined, zones: ['2'] });
  });

  test('of the older form have the region in their values', () => {
    expect(found([{ type: 'Location', values: ['westeurope'] }])).toMatchObject({ reason: 'NotAvailable' });
  });

  test.each([
    ['none', []],
    ['another region', [location('eastus')]],
    ['no list', 'Location'],
    ['no objects', [null, 'Location', 7]],
    ['a new type', [{ ...location('westeurope'), type: 'Planet' }]],
  ])('%s is no restriction', (_what, restrictions) => {
    expect(found(restrictions)).toBeUndefined();
  });

  test('of disks are none of sizes', () => {
    expect(found([location('westeurope')], { resourceType: 'disks' })).toBeUndefined();
  });
});
