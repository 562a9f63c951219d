/** Quota and sizes: rows of usages, caps, what a region has and closes. */
import { amount } from '../../../src/azure/client/fields.ts';
import { regionOf, subscriptionOf, targetOf } from '../places.ts';
import { answering, path, played, reasonOf } from '../play.ts';
import { at, type Fields, fields, type Reading, type Recording, rowsOf, textOf } from '../recording.ts';
import { shown } from '../shown.ts';

/** A row of one family of dedicated vCPUs, in the recorded form and in the documented one. */
function isFamily(row: Fields): boolean {
  const type = textOf(row.type).toLowerCase();
  const name = `${textOf(at(row, 'name.value'))} ${textOf(at(row, 'name.localizedValue'))}`;
  return /vmfamily\/(?:dedicatedcores\/)?usages$/.test(type) && !/low ?priority/i.test(name);
}

function hasType(rows: readonly Fields[], pattern: RegExp): boolean {
  return rows.some(row => pattern.test(textOf(row.type)));
}

export async function usages(recording: Recording): Promise<Reading> {
  const rows = rowsOf(recording.json);
  const told = await played([answering(recording, path('/usages'))], ({ azure }) =>
    azure.quota.usages(subscriptionOf(recording), regionOf(recording)),
  );
  const question = 'quota of a region: limits and use';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const { families, total, clusters } = told.value;
  const wanted = rows.filter(isFamily).length;
  const missing = [
    ...(families.size < wanted ? [`${wanted - families.size} of ${wanted} families`] : []),
    ...(hasType(rows, /totalDedicatedCores\/usages$/i) && total === undefined ? ['the total'] : []),
    ...(hasType(rows, /totalClusters\/usages$/i) && clusters === undefined ? ['the count of clusters'] : []),
  ];
  return { question, lines: shown({ families, total, clusters }), missing };
}

/** A cap is a row that is lower than the subscription's: where there is none, one row is played lower, to see it read. */
export async function quotas(recording: Recording): Promise<Reading> {
  const rows = rowsOf(recording.json);
  const limits = new Map(
    rows.filter(row => !isOfWorkspace(row)).map(row => [nameOf(row), amount(row.limit)]),
  );
  const isLower = (row: Fields) =>
    (amount(row.limit) ?? 0) < (limits.get(nameOf(row)) ?? Number.POSITIVE_INFINITY);
  const own = rows.filter(isOfWorkspace);
  const wanted = own.filter(isLower).length;
  const caps = await capsOf(recording);
  const missing: string[] = [];
  if (typeof caps === 'string') missing.push(caps);
  else if (caps.size !== wanted) missing.push(`${wanted} caps, and ${caps.size} were read`);
  const probe = own.find(row => (amount(row.limit) ?? 0) > 0);
  if (wanted === 0 && probe !== undefined) {
    const lowered = await capsOf(
      withRow(recording, probe, { ...probe, limit: (amount(probe.limit) ?? 1) - 1 }),
    );
    if (typeof lowered === 'string' || lowered.size !== 1) missing.push('a row of a workspace that is lower');
  }
  const lines = typeof caps === 'string' ? [] : shown({ caps, workspaceRows: own.length });
  return { question: 'caps of single workspaces', lines, missing };
}

async function capsOf(recording: Recording): Promise<ReadonlyMap<string, unknown> | string> {
  const told = await played([answering(recording, path('/quotas'))], ({ azure }) =>
    azure.quota.caps(subscriptionOf(recording), regionOf(recording)),
  );
  return told.kind === 'known' ? told.value : reasonOf(told);
}

function isOfWorkspace({ type }: Fields): boolean {
  return /workspaces?\/(?:dedicatedCores\/)?quotas$/i.test(textOf(type));
}

function nameOf(row: Fields): string {
  return textOf(at(row, 'name.value'));
}

function withRow(recording: Recording, old: Fields, row: Fields): Recording {
  const value = rowsOf(recording.json).map(one => (one === old ? row : one));
  return { ...recording, json: { value }, text: JSON.stringify({ value }) };
}

export async function vmSizes(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path('/vmSizes'))], ({ azure }) =>
    azure.computeSizes.list(subscriptionOf(recording), regionOf(recording)),
  );
  const question = 'sizes of a region';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const [rows, read] = [rowsOf(recording.json).length, told.value.length];
  const forEndpoints = told.value
    .filter(({ computeTypes }) => computeTypes?.includes('MIR'))
    .map(({ name }) => name);
  return {
    question,
    lines: shown({ sizes: told.value.map(({ name }) => name), forEndpoints }),
    missing: read < rows ? [`${rows - read} of ${rows} sizes`] : [],
  };
}

export async function computeSkus(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path('/skus'))], ({ azure }) =>
    azure.computeSizes.restrictions(subscriptionOf(recording), regionOf(recording)),
  );
  const question = 'sizes that a region closes to the subscription';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const rows = rowsOf(recording.json);
  const closed = rows.filter(({ restrictions }) => Array.isArray(restrictions) && restrictions.length > 0);
  return {
    question,
    lines: shown({ sizes: rows.length, closed: told.value }),
    missing: closed
      .filter(({ name }) => !told.value.has(textOf(name).toLowerCase()))
      .map(({ name }) => textOf(name)),
  };
}

/** One limit of Microsoft.Quota: it is asked where Azure ML refuses, and needs the use beside it. */
export async function microsoftQuota(recording: Recording): Promise<Reading> {
  const rows = rowsOf(recording.json).length > 0 ? rowsOf(recording.json) : [fields(recording.json)];
  const used = rows.map(row => ({
    name: row.name,
    properties: { ...fields(row.properties), usages: { value: 0 } },
  }));
  const refused = { status: 403, headers: {}, text: '{"error":{"code":"AuthorizationFailed","message":""}}' };
  const list = (value: unknown[]) => ({ status: 200, headers: {}, text: JSON.stringify({ value }) });
  const told = await played(
    [
      answering(list(rows), path(/Microsoft\.Quota\/quotas$/i)),
      answering(list(used), path(/Microsoft\.Quota\/usages$/i)),
      answering(refused, path('/usages')),
    ],
    ({ azure }) => azure.quota.usages(targetOf(recording).subscription, regionOf(recording)),
  );
  const question = 'limits of Microsoft.Quota, with a use of 0 beside them';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const { families } = told.value;
  return {
    question,
    lines: shown({ families }),
    missing: families.size < rows.length ? [`${rows.length - families.size} of ${rows.length} limits`] : [],
  };
}
