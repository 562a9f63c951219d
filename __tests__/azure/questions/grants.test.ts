/** What gives the signed-in identity the rights that a run was refused. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { grantsFor, type Lack } from '../../../src/azure/questions/grants.js';
import { assigneeOf, grantCommand, word } from '../../../src/azure/sign-in/grant-command.js';

const S = '/subscriptions/11111111-2222-4333-8444-555555555555';
const GROUP = `${S}/resourceGroups/rg-ml`;
const WORKSPACE = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ml-prod`;
const REGISTRY = `${GROUP}/providers/Microsoft.ContainerRegistry/registries/crmlprod`;
const ACCOUNT = `${GROUP}/providers/Microsoft.Storage/storageAccounts/stmlprod`;
const ELSEWHERE = '/subscriptions/99999999-2222-4333-8444-555555555555';

const reader = (scope: string, permission = 'Microsoft.MachineLearningServices/workspaces/read'): Lack => ({
  role: 'Reader',
  scope,
  permission,
});
const pull: Lack = {
  role: 'AcrPull',
  scope: REGISTRY,
  permission: 'Microsoft.ContainerRegistry/registries/pull/read',
};
const blobs: Lack = {
  role: 'Storage Blob Data Reader',
  scope: ACCOUNT,
  permission: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read',
};

const granted = (...lacks: Lack[]) => grantsFor(lacks).map(({ role, scope }) => `${role} @ ${scope}`);

describe('the least role, at the narrowest scope', () => {
  test.each<[string, Lack[], string[]]>([
    ['nothing', [], []],
    ['one right', [reader(WORKSPACE)], [`Reader @ ${WORKSPACE}`]],
    [
      'two rights at one place',
      [reader(WORKSPACE), reader(WORKSPACE, 'x/y/read')],
      [`Reader @ ${WORKSPACE}`],
    ],
    [
      'letter case of one place',
      [reader(WORKSPACE), reader(WORKSPACE.toUpperCase())],
      [`Reader @ ${WORKSPACE}`],
    ],
    ['two resources of a group', [reader(WORKSPACE), reader(ACCOUNT)], [`Reader @ ${GROUP}`]],
    ['a resource and its group', [reader(WORKSPACE), reader(GROUP)], [`Reader @ ${GROUP}`]],
    ['a resource and the subscription', [reader(WORKSPACE), reader(S)], [`Reader @ ${S}`]],
    ['two groups', [reader(GROUP), reader(`${S}/resourceGroups/rg-other`)], [`Reader @ ${S}`]],
    ['two groups of like names', [reader(GROUP), reader(`${GROUP}-2`)], [`Reader @ ${S}`]],
    ['two subscriptions', [reader(S), reader(ELSEWHERE)], [`Reader @ ${S}`, `Reader @ ${ELSEWHERE}`]],
    ['a pull alone', [pull], [`AcrPull @ ${REGISTRY}`]],
    ['a pull and a read: one role has both', [pull, reader(WORKSPACE)], [`Reader @ ${GROUP}`]],
    [
      'a pull of which only the role is known',
      [{ ...pull, permission: undefined }, reader(WORKSPACE)],
      [`Reader @ ${GROUP}`],
    ],
    [
      'data, which no Reader reads',
      [blobs, reader(WORKSPACE)],
      [`Storage Blob Data Reader @ ${ACCOUNT}`, `Reader @ ${WORKSPACE}`],
    ],
    [
      'data of which only the role is known',
      [{ ...blobs, permission: undefined }, reader(S)],
      [`Storage Blob Data Reader @ ${ACCOUNT}`, `Reader @ ${S}`],
    ],
    [
      'a role that nobody knows',
      [{ role: 'Looker', scope: GROUP, permission: undefined }, reader(S)],
      [`Looker @ ${GROUP}`, `Reader @ ${S}`],
    ],
    [
      'a management group',
      [reader('/providers/Microsoft.Management/managementGroups/root'), reader(S)],
      ['Reader @ /providers/Microsoft.Management/managementGroups/root', `Reader @ ${S}`],
    ],
  ])('%s', (_what, lacks, grants) => {
    expect(granted(...lacks).sort()).toEqual([...grants].sort());
    expect(
      granted(...[...lacks].reverse())
        .map(text => text.toLowerCase())
        .sort(),
    ).toEqual(grants.map(text => text.toLowerCase()).sort());
  });
});

describe('the command', () => {
  const who = {
    objectId: 'aaaaaaaa-0000-4000-8000-000000000000',
    clientId: 'bbbb',
    principalType: 'User',
  } as const;

  test('names the identity by its object id, else by its client id', () => {
    expect(grantCommand({ role: 'Reader', scope: S }, who)).toBe(
      `az role assignment create --assignee-object-id ${who.objectId} --assignee-principal-type User --role "Reader" --scope ${S}`,
    );
    expect(assigneeOf({ ...who, objectId: undefined })).toBe('--assignee bbbb');
    expect(assigneeOf({ ...who, objectId: undefined, clientId: undefined })).toBe('--assignee <client id>');
    expect(assigneeOf(undefined)).toBe('--assignee <client id>');
  });

  test.each([
    '$(touch x)',
    '`id`',
    "it's",
    'a b',
    'rg(1)',
    '"',
    '\\',
    '; rm -rf /',
    '$HOME',
    "'; id; '",
    'größe',
  ])('keeps %j one word of a shell', name => {
    const scope = `${S}/resourceGroups/${name}`;
    const command = grantCommand({ role: 'Reader', scope }, who).replace(/^az .* --scope /, 'printf %s ');

    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(scope);
    expect(word(scope)).not.toBe('');
  });
});
