import { describe, expect, test } from '@jest/globals';
import { BadAnswer } from '../../src/azure/fields.js';
import { capKey, capsOf, familyKey, freeOf, joined, readUsages } from '../../src/azure/quota.js';
import { VM_SIZES } from '../../src/catalog/vm-sizes.js';

const ML = 'Microsoft.MachineLearningServices';
const DSV2 = 'Standard DSv2 Family Cluster Dedicated vCPUs';
const target = { subscription: 'S1', resourceGroup: 'rg', workspace: 'demo' };
const inWorkspace = `/subscriptions/s1/resourceGroups/RG/providers/${ML}/workspaces/Demo/usages/x`;

function row(type: string, name: string, values: Record<string, unknown> = {}) {
  return {
    id: '/subscriptions/s1/usages',
    type: `${ML}/${type}`,
    name: { value: name, localizedValue: name },
    currentValue: 2,
    limit: 24,
    ...values,
  };
}

describe('the names of families', () => {
  test.each([
    ['Standard NCADSA100v4 Family Cluster Dedicated vCPUs', 'standardncadsa100v4family'],
    ['Standard Dv2 Family Cluster Dedicated vCPUs', 'standarddv2family'],
    ['Standard_DSv2_Family_Cluster_Dedicated_vCPUs', 'standarddsv2family'],
    ['standardDSv2Family', 'standarddsv2family'],
    ['Standard DSv2 Family vCPUs', 'standarddsv2family'],
    ['standard NCASv3_T4 Family', 'standardncasv3t4family'],
    ['standard NDAMSv4_A100Family', 'standardndamsv4a100family'],
  ])('%s is %s', (name, key) => {
    expect(familyKey(name)).toBe(key);
  });

  test('two families of the list never meet', () => {
    const families = new Set(VM_SIZES.map(({ family }) => family));
    expect(new Set([...families].map(familyKey)).size).toBe(families.size);
  });
});

describe('usages', () => {
  test('of a family are those of the subscription, dedicated', () => {
    const usages = readUsages([
      row('vmFamily/usages', DSV2),
      row('workspaces/usages', DSV2, { id: inWorkspace, currentValue: 1, limit: 3 }),
      row('workspaces/computes/usages', DSV2, { currentValue: 99, limit: 99 }),
      row('vmFamily/usages', 'Standard DSv2 Family Cluster LowPriority vCPUs', { limit: -1 }),
      row('dedicatedCores/usages', 'Total Cluster Dedicated Regional vCPUs', { limit: 50 }),
      row('lowPriorityCores/usages', 'Total Cluster LowPriority Regional vCPUs', { limit: 7 }),
      row('totalCores/usages', 'Clusters', { limit: 100 }),
    ]);
    expect(usages).toEqual({
      families: new Map([['standarddsv2family', { used: 2, limit: 24 }]]),
      isWhole: true,
      total: { used: 2, limit: 50 },
      clusters: { used: 2, limit: 100 },
      byWorkspace: new Map([[capKey(target, 'standardDSv2Family'), 1]]),
    });
  });

  test('without a row of a family say nothing of any', () => {
    expect(readUsages([row('totalCores/usages', 'Clusters')]).isWhole).toBe(false);
    expect(readUsages([{}, { type: 7, name: null }]).families.size).toBe(0);
  });

  test('with -1 have no limit', () => {
    const { families } = readUsages([row('vmFamily/usages', DSV2, { limit: -1 })]);
    const usage = families.get('standarddsv2family');
    expect(usage).toEqual({ used: 2, limit: undefined });
    expect(usage && freeOf(usage)).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    ['limit', { limit: '24' }],
    ['limit', { limit: null }],
    ['currentValue', { currentValue: undefined }],
  ])('without a number as %s are no answer', (_field, values) => {
    expect(() => readUsages([row('vmFamily/usages', DSV2, values)])).toThrow(BadAnswer);
  });

  test('of one family twice are those with more room', () => {
    const { families } = readUsages([
      row('vmFamily/usages', DSV2, { limit: 4 }),
      row('vmFamily/usages', 'Standard_DSv2_Family_Cluster_Dedicated_vCPUs', { limit: 40 }),
      row('vmFamily/usages', DSV2, { limit: 8 }),
    ]);
    expect(families.get('standarddsv2family')?.limit).toBe(40);
  });

  test('above the limit leave nothing, not less', () => {
    expect(freeOf({ used: 30, limit: 24 })).toBe(0);
  });
});

describe('caps', () => {
  const cap = (values: Record<string, unknown> = {}) =>
    capsOf([row('workspaces/quotas', DSV2, { id: inWorkspace, limit: 12, ...values })]);

  test('are those of workspaces, in any letter case', () => {
    expect(cap()).toEqual(new Map([[capKey(target, 'standardDSv2Family'), 12]]));
    expect(cap({ type: `${ML}/workspace/quotas` }).size).toBe(1);
  });

  test.each([
    ['the subscription', { type: `${ML}/vmFamily/quotas` }],
    ['no limit', { limit: -1 }],
    ['an id that names no workspace', { id: '/subscriptions/s1/usages' }],
    ['low priority', { name: { value: 'Standard DSv2 Family Cluster LowPriority vCPUs' } }],
  ])('are not those of %s', (_what, values) => {
    expect(cap(values).size).toBe(0);
  });
});

describe('the quota service', () => {
  const limit = (name: string, value: unknown, more = {}) => ({
    name,
    properties: { name: { value: name }, limit: { limitObjectType: 'LimitValue', value }, ...more },
  });
  const usage = (name: string, value: unknown) => ({
    name,
    properties: { name: { value: name }, usages: { value } },
  });

  test('has limits and use in two lists', () => {
    expect(joined([limit('standardDv2Family', 10)], [usage('standardDv2Family', 4)])).toEqual({
      families: new Map([['standarddv2family', { used: 4, limit: 10 }]]),
      isWhole: false,
      total: undefined,
      clusters: undefined,
      byWorkspace: new Map(),
    });
  });

  test('says nothing by one of the two alone, by totals, or by low priority', () => {
    const limits = [
      limit('standardDv2Family', 10),
      limit('totalLowPriorityCores', 10),
      limit('standardFSv2Family', 10, { resourceType: 'lowPriority' }),
      limit('standardDASv4Family', 'ten'),
    ];
    const used = ['totalLowPriorityCores', 'standardFSv2Family', 'standardDASv4Family'].map(name =>
      usage(name, 1),
    );
    expect(joined(limits, used).families.size).toBe(0);
  });
});
