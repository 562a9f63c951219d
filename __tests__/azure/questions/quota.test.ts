import { describe, expect, test } from '@jest/globals';
import { BadAnswer } from '../../../src/azure/client/fields.js';
import { capKey, capsOf, familyKey, freeOf, joined, readUsages } from '../../../src/azure/questions/quota.js';
import { KNOWN_SIZES } from '../../../src/facts/vm-sizes.js';

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

type Changes = Readonly<Record<string, Record<string, unknown>>>;

const FAMILY = 'vmFamily/dedicatedCores/usages';

/** A row in the form in which the service answers: fields in its order, and its spelling of types and names. */
function recordedRow(type: string, family: string, values: Record<string, unknown> = {}) {
  const bare = family.replace(/^standard/i, '').replace(/Family$/, '');
  const kind = type.includes('lowPriority') ? 'LowPriority' : 'Dedicated';
  return {
    unit: 'Count',
    currentValue: 0,
    limit: 0,
    name: { value: family, localizedValue: `Standard ${bare} Family Cluster ${kind} vCPUs` },
    type: `${ML}/${type}`,
    id: `/subscriptions/s1/${type.split('/').at(-1)}/${family.replaceAll(' ', '_')}`,
    ...values,
  };
}

function recordedUsages() {
  const total = (value: string, localizedValue: string, currentValue: number, limit: number) => ({
    ...recordedRow(`${value[0]?.toLowerCase()}${value.slice(1)}/usages`, ''),
    ...{ currentValue, limit, name: { value, localizedValue }, id: '/subscriptions/s1' },
  });
  const families = [
    ['standardDSv2Family', 4, 6],
    ['standardFSv2Family', 16, 16],
    ['Standard NCASv3_T4 Family', 0, 0],
    ['standard NDAMSv4_A100Family', 0, 0],
  ] as const;
  return [
    total('TotalClusters', 'Total Clusters', 3, 200),
    total('TotalDedicatedCores', 'Total Cluster Dedicated Regional vCPUs', 20, 20),
    ...families.map(([family, currentValue, limit]) => recordedRow(FAMILY, family, { currentValue, limit })),
    total('TotalLowPriorityCores', 'Total Cluster Low Priority Regional vCPUs', 0, 0),
    ...families.map(([family]) => recordedRow('vmFamily/lowPriorityCores/usages', family, { limit: -1 })),
  ];
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
    ['Standard  NDAMSv4_A100 Family Cluster Dedicated vCPUs', 'standardndamsv4a100family'],
    ['Standard DSv2 Family Cluster LowPriority vCPUs', 'standarddsv2family'],
    ['', ''],
  ])('%s is %s', (name, key) => {
    expect(familyKey(name)).toBe(key);
  });

  test('two families of the list never meet', () => {
    const families = new Set(KNOWN_SIZES.map(({ family }) => family));
    expect(new Set([...families].map(familyKey)).size).toBe(families.size);
  });
});

describe('usages as the service was seen to answer', () => {
  const all = (usages: ReturnType<typeof recordedUsages>, change: Changes = {}) =>
    readUsages(usages.map(row => ({ ...row, ...change[row.type] })));

  test('are told apart by their type, and their family by the value of their name', () => {
    expect(all(recordedUsages())).toEqual({
      families: new Map([
        ['standarddsv2family', { used: 4, limit: 6 }],
        ['standardfsv2family', { used: 16, limit: 16 }],
        ['standardncasv3t4family', { used: 0, limit: 0 }],
        ['standardndamsv4a100family', { used: 0, limit: 0 }],
      ]),
      isWhole: true,
      total: { used: 20, limit: 20 },
      clusters: { used: 3, limit: 200 },
      byWorkspace: new Map(),
    });
  });

  test('have their types in any letter case', () => {
    const rows = recordedUsages();
    const shouted = rows.map(row => ({ ...row, type: row.type.toUpperCase() }));
    expect(readUsages(shouted)).toEqual(readUsages(rows));
  });

  test('may have rows of other types among them', () => {
    const odd = ['vmFamily/spotCores', 'totalSpotCores', 'workspaces/computes', '__proto__', ''].map(
      counted => recordedRow(`${counted}/usages`, 'standardDSv2Family', { currentValue: 99, limit: 99 }),
    );
    expect(readUsages([...odd, ...recordedUsages(), {}, { type: 7, name: null }])).toEqual(
      readUsages(recordedUsages()),
    );
  });

  test('without what is in use still have their limits', () => {
    const untold = recordedUsages().map(row => ({ ...row, currentValue: null }));
    const { families, total, clusters, isWhole } = readUsages(untold);
    expect(families.get('standarddsv2family')).toEqual({ used: undefined, limit: 6 });
    expect(total).toEqual({ used: undefined, limit: 20 });
    expect(clusters).toEqual({ used: undefined, limit: 200 });
    expect(isWhole).toBe(true);
  });

  test('of a family without a limit say nothing of it, and are no reason to call it absent', () => {
    const rows = recordedUsages();
    const { families, unread, isWhole } = readUsages([
      ...rows.filter(({ name }) => name.value !== 'standardDSv2Family'),
      recordedRow(FAMILY, 'standardDSv2Family', { currentValue: 4, limit: null }),
    ]);
    expect(families.has('standarddsv2family')).toBe(false);
    expect(unread).toEqual(new Set(['standarddsv2family']));
    expect(isWhole).toBe(true);
  });

  test('without a total that can be read have none', () => {
    const { total, families } = all(recordedUsages(), {
      [`${ML}/totalDedicatedCores/usages`]: { limit: null },
    });
    expect(total).toBeUndefined();
    expect(families.size).toBe(4);
  });

  test.each([
    ['the name for people', { name: { value: null, localizedValue: DSV2 } }],
    ['the end of the id', { name: undefined, id: '/subscriptions/s1/usages/standardDSv2Family' }],
    ['a name that is a text', { name: 'standardDSv2Family' }],
  ])('have their family by %s, where the value is missing', (_what, values) => {
    const { families } = readUsages([recordedRow(FAMILY, '', { currentValue: 1, limit: 2, ...values })]);
    expect(families.get('standarddsv2family')).toEqual({ used: 1, limit: 2 });
  });

  test('with a row without any name are not whole: it may be that of any family', () => {
    const nameless = { ...recordedRow(FAMILY, '', { currentValue: 0, limit: 9 }), name: null, id: null };
    expect(readUsages([...recordedUsages(), nameless]).isWhole).toBe(false);
    expect(readUsages([...recordedUsages(), { ...nameless, limit: null }]).isWhole).toBe(false);
  });
});

describe('usages as the specification shows them', () => {
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

  test('are of low priority by what is written for people, too', () => {
    const name = { value: 'standardDSv2Family', localizedValue: 'Standard DSv2 Family Low-priority vCPUs' };
    expect(readUsages([row('vmFamily/usages', '', { name })]).families.size).toBe(0);
  });

  test('without a row of a family say nothing of any', () => {
    expect(readUsages([row('totalCores/usages', 'Clusters')]).isWhole).toBe(false);
    expect(readUsages([{}, { type: 7, name: null }]).families.size).toBe(0);
    expect(readUsages([]).isWhole).toBe(false);
  });

  test('with -1 have no limit', () => {
    const { families } = readUsages([row('vmFamily/usages', DSV2, { limit: -1 })]);
    const usage = families.get('standarddsv2family');
    expect(usage).toEqual({ used: 2, limit: undefined });
    expect(usage && freeOf(usage)).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    ['limit', { limit: '24' }],
    ['limit', { limit: {} }],
    ['currentValue', { currentValue: 'none' }],
    ['currentValue', { currentValue: Number.NaN }],
  ])('with something else than a number as %s are no answer', (_field, values) => {
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
  const ID =
    '/subscriptions/s1/resourceGroups/RG/providers/Microsoft.MachineLearningServices/workspaces/Demo/quotas/';
  const pair = (family: string, whole: unknown, own: unknown) => [
    { ...recordedRow('vmFamily/dedicatedCores/quotas', family, { limit: whole }), location: null },
    {
      ...recordedRow('workspaces/dedicatedCores/quotas', family, { limit: own }),
      ...{ id: `${ID}${family}`, location: 'eastus' },
    },
  ];
  const key = (family: string) => capKey(target, family);

  test('are what is lower than the limit of the subscription, which every workspace repeats', () => {
    const rows = [
      ...pair('standardDSv2Family', 6, 6),
      ...pair('standardFSv2Family', 16, 4),
      ...pair('Standard NCASv3_T4 Family', 0, 0),
      ...pair('standardESv3Family', 20, 40),
      ...pair('standardDASv4Family', -1, 10),
      ...pair('standardDAv4Family', -1, -1),
      ...pair('standardLSv3Family', 10, 0),
    ];
    expect(capsOf(rows)).toEqual(
      new Map([
        [key('standardFSv2Family'), 4],
        [key('standardDASv4Family'), 10],
        [key('standardLSv3Family'), 0],
      ]),
    );
    expect(capsOf([...rows].reverse())).toEqual(capsOf(rows));
  });

  test('of a workspace without a limit that can be read are not known', () => {
    expect(capsOf(pair('standardDSv2Family', 6, null))).toEqual(
      new Map([[key('standardDSv2Family'), undefined]]),
    );
    expect(capsOf(pair('standardDSv2Family', null, 3)).get(key('standardDSv2Family'))).toBe(3);
  });

  const cap = (values: Record<string, unknown> = {}) =>
    capsOf([row('workspaces/quotas', DSV2, { id: inWorkspace, limit: 12, ...values })]);

  test('of the specification are those of workspaces, in any letter case', () => {
    expect(cap()).toEqual(new Map([[capKey(target, 'standardDSv2Family'), 12]]));
    expect(cap({ type: `${ML}/workspace/quotas` }).size).toBe(1);
  });

  test.each([
    ['the subscription', { type: `${ML}/vmFamily/quotas` }],
    ['no limit', { limit: -1 }],
    ['an id that names no workspace', { id: '/subscriptions/s1/usages' }],
    ['low priority', { name: { value: 'Standard DSv2 Family Cluster LowPriority vCPUs' } }],
    ['another type', { type: `${ML}/workspaces/lowPriorityCores/quotas` }],
  ])('are not those of %s', (_what, values) => {
    expect(cap(values).size).toBe(0);
  });

  test('with something else than a number are no answer', () => {
    expect(() => cap({ limit: 'twelve' })).toThrow(BadAnswer);
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

  test('has rows in the form of other services: a name twice, and what they may be changed by', () => {
    const own = {
      name: { value: 'standardDSv2Family', localizedValue: 'Standard DSv2 Family vCPUs' },
      properties: {},
      unit: 'Count',
      isQuotaApplicable: true,
    };
    const base = { id: '/…/quotas/standardDSv2Family', name: 'standardDSv2Family' };
    const limits = { limitObjectType: 'LimitValue', limitType: 'Independent', value: 6000 };
    const { families } = joined(
      [{ ...base, type: 'Microsoft.Quota/Quotas', properties: { ...own, limit: limits } }],
      [{ ...base, type: 'Microsoft.Quota/usages', properties: { ...own, usages: { value: 12 } } }],
    );
    expect(families).toEqual(new Map([['standarddsv2family', { used: 12, limit: 6000 }]]));
  });

  test('has the total of dedicated cores, where it is in both', () => {
    const { total, families } = joined([limit('totalDedicatedCores', 20)], [usage('totalDedicatedCores', 4)]);
    expect(total).toEqual({ used: 4, limit: 20 });
    expect(families.size).toBe(0);
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
