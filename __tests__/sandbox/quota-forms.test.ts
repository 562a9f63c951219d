/** Quota and sizes have the form in which Azure was seen to answer: fields, kinds of values, spelling of types. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeOnRecordings } from '../real-parts.ts';
import { armGet, type Rehearsal, rehearse } from './clients.ts';

type Row = Readonly<Record<string, unknown>>;

const FOLDER = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'recorded');
const ML = 'Microsoft.MachineLearningServices';

let rehearsal: Rehearsal;

beforeAll(async () => {
  const ml = { quotas: { standardDSv2Family: 40 } };
  const usages = { standardESv3Family: '?/6', 'standard NDAMSv4_A100Family': '0/0' };
  const restrictions = { Standard_F4s_v2: 'NotAvailableForSubscription' };
  rehearsal = await rehearse({
    pageSize: 500,
    workspaces: { 'ml-prod': ml },
    regions: { westeurope: { usages, restrictions } },
  });
});

afterAll(() => rehearsal.end());

async function rowsOf(list: string): Promise<Row[]> {
  const at = `{sub}/providers/${ML}/locations/westeurope/${list}`;
  return ((await armGet(rehearsal.sandbox, at, '2024-04-01')).body as { value: Row[] }).value;
}

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** `currentValue number`: the fields of a row with what stands in them, by the row's type. */
function formsOf(rows: readonly Row[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const row of rows) {
    const own = forms.get(String(row.type)) ?? new Set();
    forms.set(String(row.type), own);
    for (const [field, value] of Object.entries(row)) own.add(`${field} ${kindOf(value)}`);
  }
  return forms;
}

const COUNTED = [
  'unit string',
  'currentValue number',
  'limit number',
  'name object',
  'type string',
  'id string',
];

test('rows of usages, of which Azure may not tell what is in use', async () => {
  const rows = await rowsOf('usages');
  const of = (counted: string) => `${ML}/${counted}/usages`;
  expect([...formsOf(rows)]).toEqual([
    [of('totalClusters'), new Set(COUNTED)],
    [of('totalDedicatedCores'), new Set(COUNTED)],
    [of('vmFamily/dedicatedCores'), new Set([...COUNTED, 'currentValue null'])],
    [of('totalLowPriorityCores'), new Set(COUNTED)],
    [of('vmFamily/lowPriorityCores'), new Set([...COUNTED, 'currentValue null'])],
  ]);
});

test('the names of families as the service spells them', async () => {
  const rows = await rowsOf('usages');
  const named = rows.filter(({ type }) => String(type).includes('dedicatedCores'));
  const of = (value: string) => named.find(({ name }) => (name as { value: string }).value === value);
  expect(of('standardDSv2Family')).toMatchObject({
    name: { localizedValue: 'Standard DSv2 Family Cluster Dedicated vCPUs' },
    id: expect.stringMatching(/^\/subscriptions\/[^/]+\/usages\/standardDSv2Family$/),
  });
  expect(of('standard NDAMSv4_A100Family')).toMatchObject({
    name: { localizedValue: 'Standard  NDAMSv4_A100 Family Cluster Dedicated vCPUs' },
    id: expect.stringMatching(/\/usages\/standard_NDAMSv4_A100Family$/),
  });
  expect(of('standard NCASv3_T4 Family')).toMatchObject({
    name: { localizedValue: 'Standard  NCASv3_T4  Family Cluster Dedicated vCPUs' },
  });
});

test('of caps a row of the subscription and one of each workspace, in pairs', async () => {
  const rows = await rowsOf('quotas');
  const own = ['unit string', 'limit number', 'name object', 'type string', 'id string'];
  expect([...formsOf(rows)]).toEqual([
    [`${ML}/vmFamily/dedicatedCores/quotas`, new Set([...own, 'location null'])],
    [`${ML}/workspaces/dedicatedCores/quotas`, new Set([...own, 'location string'])],
  ]);
  const nameOf = (row: Row | undefined) => (row?.name as { value?: string } | undefined)?.value;
  for (let index = 0; index < rows.length; index += 2) {
    const [whole, cap] = [rows[index], rows[index + 1]];
    expect(cap?.name).toEqual(whole?.name);
    expect(cap?.limit).toBe(nameOf(whole) === 'standardDSv2Family' ? 40 : whole?.limit);
  }
});

describeOnRecordings(existsSync(FOLDER), 'against recorded answers', () => {
  const recorded = (name: string) =>
    (JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as { value: Row[] }).value;

  test.each([
    ['usages', '01-usages-200.json', ['currentValue null']],
    ['quotas', '02-quotas-200-cut.json', []],
    ['vmSizes', '03-vmSizes-200-cut.json', []],
  ])('%s have no field, and no kind of value, that was not recorded', async (list, file, unseen) => {
    const [ours, theirs] = [formsOf(await rowsOf(list)), formsOf(recorded(file))];
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    for (const [type, form] of ours)
      expect([...form].filter(one => !theirs.get(type)?.has(one) && !unseen.includes(one))).toEqual([]);
  });

  test('sizes of Compute close a region and its zones with the fields that were recorded', async () => {
    const at = `{sub}/providers/Microsoft.Compute/skus?$filter=${encodeURIComponent("location eq 'westeurope'")}`;
    const { value } = (await armGet(rehearsal.sandbox, at, '2021-07-01')).body as { value: Row[] };
    const closed = (rows: readonly Row[]) =>
      rows.flatMap(({ restrictions }) => restrictions as Row[]).map(row => Object.keys(row).sort());
    expect(new Set(closed(value).map(String))).toEqual(
      new Set(closed(recorded('24-compute-skus-200-cut.json')).map(String)),
    );
  });
});
