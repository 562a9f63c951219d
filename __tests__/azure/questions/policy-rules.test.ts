/** What comes of assignments, definitions, initiatives and exemptions together. */
import { describe, expect, test } from '@jest/globals';
import { UNKNOWN } from '../../../src/azure/questions/policy-expression.js';
import {
  assignedBy,
  assignmentOf,
  definitionOf,
  effectOf,
  exemptionOf,
  initiativeOf,
  isIdle,
  type PolicyAssignment,
  ruleOf,
} from '../../../src/azure/questions/policy-rules.js';

const GROUP = '/subscriptions/s/resourceGroups/rg-ml';
const SCOPE = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/ml`;
const A = '/providers/Microsoft.Authorization/policyDefinitions/A';
const SET = '/providers/microsoft.authorization/policysetdefinitions/set';
const ABOVE = '/providers/Microsoft.Management/managementGroups/corp';
const CONDITION = { field: 'type', equals: 'x' };
const definition = (effect: unknown, parameters = {}) =>
  definitionOf({
    properties: {
      displayName: 'No keys',
      // biome-ignore lint/suspicious/noThenProperty: the language of policies has it
      policyRule: { if: CONDITION, then: { effect } },
      parameters,
    },
  });
const assign = (properties: Record<string, unknown>) =>
  assignmentOf({ name: 'a1', properties: { policyDefinitionId: A, ...properties } }, SCOPE);
const sure = (properties: Record<string, unknown> = {}) => assign(properties) as PolicyAssignment;
const effectWith = (effect: unknown, given: Record<string, unknown> = {}, defaults = {}) => {
  const [only] = assignedBy(sure({ parameters: given }), new Map());
  return only && effectOf(ruleOf(only, definition(effect, defaults)));
};

describe('an assignment', () => {
  test.each([
    ['as such', {}, true],
    ['of the subscription', { scope: '/subscriptions/S' }, true],
    ['of a management group', { scope: ABOVE }, true],
    [
      'of another resource of the group',
      { scope: `${GROUP}/providers/Microsoft.Storage/storageAccounts/a` },
      false,
    ],
    ['of the workspace', { scope: SCOPE.toUpperCase() }, true],
    ['that is not enforced', { enforcementMode: 'DoNotEnforce' }, false],
    ['that leaves this group out', { notScopes: ['/subscriptions/S/resourcegroups/RG-ML'] }, false],
    ['that leaves the workspace out', { notScopes: [SCOPE] }, false],
    ['that leaves the subscription out', { notScopes: ['/subscriptions/s'] }, false],
    ['that leaves another group out', { notScopes: ['/subscriptions/s/resourceGroups/rg'] }, true],
    ['with scopes of another type', { notScopes: [1, null] }, true],
    ['that names no policy', { policyDefinitionId: 7 }, false],
  ])('%s counts or not', (_name, properties, counts) => {
    expect(assign(properties) !== undefined).toBe(counts);
  });

  test('of the recorded form, without parameters and mode, is one that holds', () => {
    const recorded = {
      sku: { name: 'A0', tier: 'Free' },
      properties: {
        displayName: 'Only our regions',
        policyDefinitionId: A,
        scope: '/subscriptions/s',
        metadata: {
          createdBy: 'o',
          createdOn: '2019-05-01T22:48:36.8615186Z',
          updatedBy: null,
          updatedOn: null,
        },
      },
      id: '/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/Regions',
      type: 'Microsoft.Authorization/policyAssignments',
      name: 'Regions',
    };
    expect(assignmentOf(recorded, SCOPE)).toEqual({
      id: '/subscriptions/s/providers/microsoft.authorization/policyassignments/regions',
      name: 'Only our regions',
      scope: '/subscriptions/s',
      notScopes: [],
      definition: A.toLowerCase(),
      parameters: new Map(),
      isSure: true,
      selection: [],
      overrides: [],
      messages: [],
    });
  });

  test('keeps what it leaves out inside of the workspace', () => {
    expect(
      sure({ notScopes: [`${SCOPE}/onlineEndpoints/X`, GROUP.replace('rg-ml', 'rg-x')] }).notScopes,
    ).toEqual([`${SCOPE}/onlineEndpoints/X`.toLowerCase()]);
  });

  test('with a mode that is newer than this program, or a management group left out, is not sure', () => {
    expect(sure({ enforcementMode: 'Enroll' }).isSure).toBe(false);
    expect(sure({ notScopes: [ABOVE] }).isSure).toBe(false);
    expect(sure({ enforcementMode: null, notScopes: null }).isSure).toBe(true);
  });
});

test.each([
  ['deny', 'deny', {}, {}, 'deny'],
  ['deny in another letter case', 'Deny', {}, {}, 'deny'],
  ['audit', 'Audit', {}, {}, 'audit'],
  ['a parameter that says deny', "[parameters('effect')]", { Effect: { value: 'Deny' } }, {}, 'deny'],
  ['a default that says deny', "[parameters('effect')]", {}, { effect: { defaultValue: 'deny' } }, 'deny'],
  [
    'a parameter over a default',
    "[parameters('effect')]",
    { effect: { value: 'Audit' } },
    { effect: { defaultValue: 'deny' } },
    'audit',
  ],
  ['a parameter that nobody gives', "[parameters('effect')]", {}, {}, UNKNOWN],
  ['an effect of another type', { deny: true }, {}, {}, UNKNOWN],
  ['an expression', "[if(equals('a','b'),'deny','audit')]", {}, {}, 'audit'],
])('%s', (_name, effect, given, defaults, expected) => {
  expect(effectWith(effect, given, defaults)).toBe(expected);
});

test('an initiative hands its parameters down', () => {
  const initiative = initiativeOf({
    properties: {
      parameters: { keys: { defaultValue: 'Audit' }, place: { defaultValue: 'west' } },
      policyDefinitions: [
        {
          policyDefinitionId: A,
          policyDefinitionReferenceId: 'Keys_1',
          parameters: {
            effect: { value: "[parameters('keys')]" },
            at: { value: "[concat(parameters('place'), 'europe')]" },
          },
        },
        { policyDefinitionId: '/providers/x/policyDefinitions/other' },
        null,
      ],
    },
  });
  const assigned = (parameters: Record<string, unknown>) =>
    assignedBy(
      sure({ policyDefinitionId: SET, parameters, displayName: 'Our rules' }),
      new Map([[SET, initiative]]),
    );

  expect(assigned({}).map(({ definition: id, reference }) => [id, reference])).toEqual([
    [A.toLowerCase(), 'keys_1'],
    ['/providers/x/policydefinitions/other', ''],
  ]);
  expect(assigned({})[0]?.parameters).toEqual(
    new Map([
      ['effect', 'Audit'],
      ['at', 'westeurope'],
    ]),
  );
  expect(assigned({ keys: { value: 'Deny' } })[0]?.parameters.get('effect')).toBe('Deny');
  expect(assignedBy(sure({ policyDefinitionId: SET }), new Map())).toEqual([]);
});

test('a built-in policy whose effect does nothing need not be read; one of our own, or with an override, must', () => {
  const idle = (properties: Record<string, unknown>) =>
    assignedBy(sure(properties), new Map()).map(isIdle)[0];
  const audit = { parameters: { effect: { value: 'AuditIfNotExists' } } };

  expect(idle(audit)).toBe(true);
  expect(idle({})).toBe(false);
  expect(idle({ parameters: { effect: { value: 'Deny' } } })).toBe(false);
  expect(idle({ parameters: { effect: { value: 'Modify' } } })).toBe(false);
  expect(idle({ parameters: { effect: { value: 'something new' } } })).toBe(false);
  expect(idle({ ...audit, policyDefinitionId: `/subscriptions/s${A}` })).toBe(false);
  expect(idle({ ...audit, overrides: [{ kind: 'policyEffect', value: 'deny' }] })).toBe(false);
});

test.each([
  ['of the workspace', SCOPE, true],
  ['of the subscription, in another letter case', '/SUBSCRIPTIONS/S', true],
  ['of a management group', ABOVE, true],
  ['of another resource', `${GROUP}/providers/Microsoft.Storage/storageAccounts/a`, false],
])('an exemption %s counts or not', (_name, scope, counts) => {
  const id = `${scope}/providers/Microsoft.Authorization/policyExemptions/e`;
  expect(exemptionOf({ id, properties: { policyAssignmentId: 'X' } }, SCOPE) !== undefined).toBe(counts);
});

test('an exemption ends when it says so; what is no date does not end', () => {
  const ends = (expiresOn: unknown) =>
    exemptionOf(
      {
        id: `${SCOPE}/providers/Microsoft.Authorization/policyExemptions/e`,
        properties: { policyAssignmentId: 'x', expiresOn },
      },
      SCOPE,
    )?.expires;
  expect(ends('2026-03-01T00:00:00Z')).toBe(Date.UTC(2026, 2, 1));
  expect(ends('soon')).toBeUndefined();
  expect(ends(undefined)).toBeUndefined();
});

test('answers of no shape at all are no rules', () => {
  expect(assignmentOf(null, SCOPE)).toBeUndefined();
  expect(definitionOf('x')).toMatchObject({ condition: undefined, effect: undefined, mode: 'all' });
  expect(initiativeOf([]).members).toEqual([]);
  expect(exemptionOf(7, SCOPE)).toBeUndefined();
});
