import { describe, expect, test } from '@jest/globals';
import { type Asked, type DenyFacts, denialOf } from '../../../src/azure/questions/deny-assignments.js';

const RESOURCE = {
  subscription: '33333333-3333-4333-8333-333333333333',
  resourceGroup: 'rg-ml',
  provider: 'Microsoft.ContainerRegistry',
  type: 'registries',
  name: 'crml',
};
const SCOPE =
  '/subscriptions/33333333-3333-4333-8333-333333333333/resourcegroups/rg-ml/providers/microsoft.containerregistry/registries/crml';
const OWN = 'aaaaaaaa-0000-4000-8000-000000000001';
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000002';
const PULL = { action: 'Microsoft.ContainerRegistry/registries/pull/read', isData: false };
const everybody = { id: '00000000-0000-0000-0000-000000000000', kind: 'everybody' } as const;
const own = { id: OWN, kind: 'one' } as const;
const other = { id: OTHER, kind: 'one' } as const;
const group = { id: OTHER, kind: 'group' } as const;
const set = { actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [] };

const deny = (more: Partial<DenyFacts> = {}): DenyFacts => ({
  name: 'stack',
  scope: '/subscriptions/33333333-3333-4333-8333-333333333333',
  isOwnScopeOnly: false,
  permissions: [{ set, isConditional: false }],
  principals: [everybody],
  excluded: [],
  ...more,
});
const asked = (more: Partial<Asked> = {}): Asked => ({
  resource: RESOURCE,
  principal: OWN,
  permission: PULL,
  isBelow: false,
  ...more,
});

describe('a deny assignment', () => {
  test.each<[string, Partial<DenyFacts>, 'denied' | 'perhaps' | undefined]>([
    ['for everybody', {}, 'denied'],
    ['for this principal', { principals: [other, own] }, 'denied'],
    ['for another one', { principals: [other] }, undefined],
    ['for nobody', { principals: [] }, undefined],
    ['for a group', { principals: [group] }, 'perhaps'],
    ['for everybody but this one', { excluded: [own] }, undefined],
    ['for everybody but another one', { excluded: [other] }, 'denied'],
    ['for everybody but a group', { excluded: [group] }, 'perhaps'],
    ['on a condition', { permissions: [{ set, isConditional: true }] }, 'perhaps'],
    [
      'of another action',
      { permissions: [{ set: { ...set, actions: ['*/write'] }, isConditional: false }] },
      undefined,
    ],
    [
      'that leaves the action out',
      { permissions: [{ set: { ...set, notActions: ['*/pull/*'] }, isConditional: false }] },
      undefined,
    ],
    [
      'of data alone',
      { permissions: [{ set: { ...set, actions: [], dataActions: ['*'] }, isConditional: false }] },
      undefined,
    ],
    ['for a scope above alone', { isOwnScopeOnly: true }, undefined],
    ['for this scope alone', { isOwnScopeOnly: true, scope: SCOPE }, 'perhaps'],
  ])('%s', (_what, more, expected) => {
    expect(denialOf([deny(more)], asked())?.kind).toBe(expected);
  });

  test('for this scope alone leaves out what is below it', () => {
    expect(
      denialOf([deny({ isOwnScopeOnly: true, scope: SCOPE })], asked({ isBelow: true })),
    ).toBeUndefined();
  });

  test('is only a perhaps where nobody knows who asks, unless it is for everybody without exception', () => {
    const unknown = asked({ principal: undefined });
    expect(denialOf([deny()], unknown)?.kind).toBe('denied');
    expect(denialOf([deny({ excluded: [own] })], unknown)?.kind).toBe('perhaps');
    expect(denialOf([deny({ principals: [own] })], unknown)?.kind).toBe('perhaps');
  });
});

test('of several, one that surely denies comes first', () => {
  const all = [
    deny({ name: 'a', principals: [other] }),
    deny({ name: 'b', principals: [group] }),
    deny({ name: 'c' }),
  ];
  expect(denialOf(all, asked())).toEqual({ kind: 'denied', name: 'c' });
  expect(denialOf(all.slice(0, 2), asked())).toEqual({ kind: 'perhaps', name: 'b' });
  expect(denialOf([], asked())).toBeUndefined();
});
