/** Roles and their assignments, permissions, locks and policies. */
import type { Result } from '../../../src/azure/client/result.ts';
import { ENDPOINT_PERMISSIONS } from '../../../src/facts/roles.ts';
import { subscriptionOf, targetOf } from '../places.ts';
import { answering, path, played, reasonOf } from '../play.ts';
import { at, fields, type Reading, type Recording, rowsOf, textOf } from '../recording.ts';
import { shown } from '../shown.ts';

const PRINCIPAL = '44440010-4444-4444-8444-444444444444';

/** The storage account of a workspace, at which roles are asked for. */
function account(recording: Recording) {
  const { subscription, resourceGroup } = targetOf(recording);
  return {
    subscription,
    resourceGroup,
    provider: 'Microsoft.Storage',
    type: 'storageAccounts',
    name: 'stmlprod',
  };
}

export async function roleAssignments(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path('/roleAssignments'))], ({ azure }) =>
    azure.roles.grant(account(recording), PRINCIPAL, ENDPOINT_PERMISSIONS.readBlobs),
  );
  const question = 'roles of an identity at a storage account, and whether they let it read blobs';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const wanted = new Set(
    rowsOf(recording.json).map(row => at(row, 'properties.roleDefinitionId') ?? row.roleDefinitionId),
  ).size;
  const read = told.value.kind === 'missing' ? told.value.roles.length : wanted;
  const missing = read < wanted ? [`${wanted - read} of ${wanted} roles`] : [];
  return { question, lines: shown(told.value), missing };
}

/** A well-known role is never asked for, so that the definition is played as one of the organisation's own. */
export async function roleDefinition(recording: Recording): Promise<Reading> {
  const subscription = subscriptionOf(recording);
  const role = '44440016-4444-4444-8444-444444444444';
  const assigned = {
    properties: {
      roleDefinitionId: `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      scope: `/subscriptions/${subscription}`,
      principalId: PRINCIPAL,
    },
    id: '/a',
  };
  const list = { status: 200, headers: {}, text: JSON.stringify({ value: [assigned] }) };
  const told = await played(
    [answering(list, path('/roleAssignments')), answering(recording, path(`/roleDefinitions/${role}`))],
    ({ azure }) => azure.roles.grant(account(recording), PRINCIPAL, ENDPOINT_PERMISSIONS.readBlobs),
  );
  const question = 'what a role allows';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  if (recording.status === 404) {
    const isGone = told.value.kind === 'missing' && told.value.roles.length === 0;
    return {
      question,
      lines: ['the role is gone, and gives nothing'],
      missing: isGone ? [] : ['that the role is gone'],
    };
  }
  const name = textOf(at(recording.json, 'properties.roleName'));
  const isRead = told.value.kind !== 'missing' || told.value.roles.includes(name);
  return {
    question,
    lines: [`${name}: ${shown(told.value).join(', ')}`],
    missing: isRead ? [] : ['the role'],
  };
}

export async function permissions(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path('/permissions'))], ({ azure }) =>
    azure.permissions.own(account(recording)),
  );
  const question = 'what the signed-in identity may do';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const wanted = rowsOf(recording.json).length;
  const isWhole = told.value.sets.length === wanted;
  return {
    question,
    lines: shown({ sets: told.value.sets }),
    missing: isWhole ? [] : [`${wanted} sets of actions`],
  };
}

/** The first question of a subject, whatever it is called. */
async function askedFirst(subject: unknown, ...args: unknown[]): Promise<Result<unknown> | undefined> {
  const [ask] = Object.values(fields(subject)).filter(value => typeof value === 'function');
  return (ask as ((...args: unknown[]) => Promise<Result<unknown>>) | undefined)?.(...args);
}

/** Each definition that an assignment names is asked for; those of the category Machine Learning may come in one list. */
export async function policyAssignments(recording: Recording): Promise<Reading> {
  const { told, asked } = await played(
    [answering(recording, path('/policyAssignments'))],
    async ({ azure, asked }) => ({ told: await askedFirst(azure.policies, targetOf(recording)), asked }),
  );
  const question = 'policies that hold in the resource group';
  if (told?.kind !== 'known')
    return { question, lines: [], missing: [told === undefined ? 'nobody asks' : reasonOf(told)] };
  const named = rowsOf(recording.json).map(row =>
    textOf(at(row, 'properties.policyDefinitionId')).toLowerCase(),
  );
  const paths = asked.map(({ url }) => decodeURIComponent(url.pathname).toLowerCase());
  const isAsked = (id: string) =>
    paths.some(path => path === id) ||
    (!id.includes('set') && paths.some(path => path.endsWith('/policydefinitions')));
  return {
    question,
    lines: shown({ assignments: named, rules: fields(told.value).rules }),
    missing: named.filter(id => !isAsked(id)).map(id => `what ${id} says`),
  };
}

/** By the first question of the subject that asks about locks. */
export async function locks(recording: Recording): Promise<Reading> {
  const question = 'locks of a workspace and of what stands above it';
  const answer = answering(recording, path('/locks'));
  const { told, wasAsked } = await played([answer], async ({ azure, asked }) => {
    const target = targetOf(recording);
    const resource = {
      provider: 'Microsoft.MachineLearningServices',
      type: 'workspaces',
      name: target.workspace,
    };
    const told = await askedFirst(fields(azure).locks, { ...target, ...resource });
    return { told, wasAsked: asked.some(({ url }) => url.pathname.endsWith('/locks')) };
  });
  if (!wasAsked) return { question, lines: [], missing: ['nobody asks about locks'] };
  const found = told?.kind === 'known' ? told.value : told;
  const text = JSON.stringify(found);
  const levels = rowsOf(recording.json).filter(row => at(row, 'properties.level') === 'ReadOnly');
  const missing = levels
    .filter(row => !text.includes(textOf(row.name)))
    .map(row => `the lock ${textOf(row.name)}`);
  return { question, lines: shown(found), missing };
}

export async function denyAssignments(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path('/denyAssignments'))], ({ azure }) =>
    azure.denyAssignments.at(account(recording)),
  );
  return ofList(told, recording, 'what is denied at a resource');
}

export async function policyExemptions(recording: Recording): Promise<Reading> {
  const told = await played([answering(recording, path('/policyExemptions'))], ({ azure }) =>
    azure.policies.exemptions(targetOf(recording)),
  );
  const question = 'exemptions from policies';
  // One at another scope than the workspace's is no one's concern here.
  return told.kind === 'unknown'
    ? { question, lines: [], missing: [reasonOf(told)] }
    : { question, lines: shown(told.value), missing: [] };
}

/** A definition or an initiative, assigned in the resource group. */
export async function policyDefinition(recording: Recording): Promise<Reading> {
  const subscription = subscriptionOf(recording);
  const id = textOf(at(recording.json, 'id'));
  const assigned = {
    properties: { policyDefinitionId: id, scope: `/subscriptions/${subscription}` },
    id: `/subscriptions/${subscription}/providers/Microsoft.Authorization/policyAssignments/a`,
    name: 'a',
  };
  const list = { status: 200, headers: {}, text: JSON.stringify({ value: [assigned] }) };
  const told = await played(
    [answering(list, path('/policyAssignments')), answering(recording, path(id))],
    ({ azure }) => azure.policies.rules(targetOf(recording)),
  );
  const question = 'what a policy says';
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  // The members of an initiative are other recordings.
  const unread = /policysetdefinitions/i.test(id) ? [] : told.value.unread.map(reasonOf);
  const members = Array.isArray(at(recording.json, 'properties.policyDefinitions')) && told.value.wanted < 2;
  return {
    question,
    lines: shown({ rules: told.value.rules }),
    missing: members ? ['its members'] : unread,
  };
}

function ofList(told: Result<readonly unknown[]>, recording: Recording, question: string): Reading {
  if (told.kind === 'unknown') return { question, lines: [], missing: [reasonOf(told)] };
  const lost = rowsOf(recording.json).length - told.value.length;
  return { question, lines: shown(told.value), missing: lost > 0 ? [`${lost} rows`] : [] };
}
