/** What comes of assignments, definitions and initiatives together. */
import { expect, test } from '@jest/globals';
import {
  assignmentOf,
  definitionOf,
  denyRules,
  initiativeOf,
  type PolicyAssignment,
} from '../../src/azure/policy-rules.js';

const SCOPE = '/subscriptions/s/resourceGroups/rg-ml';
const A = '/providers/Microsoft.Authorization/policyDefinitions/A';
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
const effectsOf = (effect: unknown, given: Record<string, unknown> = {}, defaults = {}) =>
  denyRules(
    assign({ parameters: given }) as PolicyAssignment,
    new Map([[A.toLowerCase(), definition(effect, defaults)]]),
    new Map(),
  ).length;

test.each([
  ['an assignment', {}, true],
  ['one that is not enforced', { enforcementMode: 'DoNotEnforce' }, false],
  ['one that leaves this group out', { notScopes: ['/subscriptions/S/resourcegroups/RG-ML'] }, false],
  ['one that leaves the subscription out', { notScopes: ['/subscriptions/s'] }, false],
  ['one that leaves another group out', { notScopes: ['/subscriptions/s/resourceGroups/rg'] }, true],
  ['one with scopes of another type', { notScopes: [1, null] }, true],
  ['one that names no policy', { policyDefinitionId: 7 }, false],
])('%s counts or not', (_name, properties, counts) => {
  expect(assign(properties) !== undefined).toBe(counts);
});

test.each([
  ['deny', 'deny', {}, {}, 1],
  ['deny in another letter case', 'Deny', {}, {}, 1],
  ['audit', 'Audit', {}, {}, 0],
  ['a parameter that says deny', "[parameters('effect')]", { Effect: { value: 'Deny' } }, {}, 1],
  ['a default that says deny', "[parameters('effect')]", {}, { effect: { defaultValue: 'deny' } }, 1],
  [
    'a parameter over a default',
    "[parameters('effect')]",
    { effect: { value: 'Audit' } },
    { effect: { defaultValue: 'deny' } },
    0,
  ],
  ['an effect of another type', { deny: true }, {}, {}, 0],
  ['an expression', "[if(equals('a','b'),'deny','audit')]", {}, {}, 0],
])('%s', (_name, effect, given, defaults, expected) => {
  expect(effectsOf(effect, given, defaults)).toBe(expected);
});

test('an initiative hands its parameters down', () => {
  const id = '/providers/microsoft.authorization/policysetdefinitions/set';
  const initiative = initiativeOf({
    properties: {
      parameters: { keys: { defaultValue: 'Audit' } },
      policyDefinitions: [
        { policyDefinitionId: A, parameters: { effect: { value: "[parameters('keys')]" } } },
        { policyDefinitionId: '/providers/x/policyDefinitions/unread' },
        null,
      ],
    },
  });
  const rules = (parameters: Record<string, unknown>) =>
    denyRules(
      assign({ policyDefinitionId: id, parameters, displayName: 'Our rules' }) as PolicyAssignment,
      new Map([[A.toLowerCase(), definition("[parameters('effect')]")]]),
      new Map([[id, initiative]]),
    );

  expect(rules({})).toEqual([]);
  expect(rules({ keys: { value: 'Deny' } })).toMatchObject([
    { assignment: 'Our rules', policy: 'No keys', condition: CONDITION },
  ]);
});

test('answers of no shape at all are no rules', () => {
  expect(assignmentOf(null, SCOPE)).toBeUndefined();
  expect(definitionOf('x')).toMatchObject({ condition: undefined, effect: undefined });
  expect(initiativeOf([]).members).toEqual([]);
});
