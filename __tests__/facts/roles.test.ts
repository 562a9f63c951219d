import { describe, expect, test } from '@jest/globals';
import { ROLES as OTHERS } from '../../sandbox/data/roles.ts';
import { allows } from '../../src/azure/questions/permissions.js';
import { DEPLOYER_ACTIONS, ENDPOINT_PERMISSIONS, ROLES, ROLES_BY_ID } from '../../src/facts/roles.js';

const all = Object.values(ROLES);
const permissions = [
  ...Object.values(ENDPOINT_PERMISSIONS),
  ...Object.values(DEPLOYER_ACTIONS).map(action => ({ action, isData: false })),
];

test('each role has an id of its own, in the form in which answers are compared', () => {
  expect(ROLES_BY_ID.size).toBe(all.length);
  for (const { id } of all) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

// The sandbox has its own list, written apart from this one: where both leave actions out, they agree on what matters.
describe.each(all.map(role => [role.name, role] as const))('%s', (name, role) => {
  const other = OTHERS.find(candidate => candidate.name === name);

  test('is known to the sandbox by the same id', () => {
    expect(other?.id).toBe(role.id);
  });

  test('allows the same there of what is asked', () => {
    for (const permission of permissions)
      expect([permission.action, allows([role], permission)]).toEqual([
        permission.action,
        allows(other === undefined ? [] : [other], permission),
      ]);
  });
});

test('only roles for blobs read blobs', () => {
  const readers = all.filter(role => allows([role], ENDPOINT_PERMISSIONS.readBlobs)).map(({ name }) => name);
  expect(readers.sort()).toEqual([
    'Storage Blob Data Contributor',
    'Storage Blob Data Owner',
    'Storage Blob Data Reader',
  ]);
});

test('Contributor pulls where rights are given as a whole, and not where they are given by repository', () => {
  expect(allows([ROLES.contributor], ENDPOINT_PERMISSIONS.pull)).toBe(true);
  expect(allows([ROLES.contributor], ENDPOINT_PERMISSIONS.pullFromRepository)).toBe(false);
  expect(allows([ROLES.acrPull], ENDPOINT_PERMISSIONS.pullFromRepository)).toBe(false);
});
