/** What the checks say of a world before a deploy, and what the sandbox then does: two readings of the same world. */
import { expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/start.ts';
import { journey, type World } from '../sandboxed.js';
import { machineLearning, refusal, rehearsed, WORKSPACE } from './clients.ts';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const FILE = 'name: fresh\nauth_mode: key\ntags: { team: risk }\n';

/** The endpoint of the file, as the official client asks for it. */
async function create(sandbox: Sandbox) {
  const ml = await machineLearning(sandbox);
  const endpoint = {
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    tags: { team: 'risk' },
    properties: { authMode: 'Key' },
  };
  return refusal(ml.onlineEndpoints.beginCreateOrUpdate(...WORKSPACE, 'fresh', endpoint));
}

const tag = (name: string, effect = 'deny') => ({
  condition: { field: `tags['${name}']`, exists: 'false' },
  effect,
});
const policies = (condition: Record<string, unknown>, more: Record<string, unknown> = {}): World => ({
  policyDefinitions: { rule: { condition } },
  policyAssignments: { rule: { definition: 'rule', ...more } },
});
const selected = (kind: string, values: string[]) => ({
  resourceSelectors: [{ name: 's', selectors: [{ kind, in: values }] }],
});

test.each<[string, string, World, string]>([
  ['no lock', 'state/lock', {}, ''],
  ['a read-only lock', 'state/lock', { locks: { a: { scope: 'workspace/ml-prod' } } }, 'ScopeLocked'],
  ['a lock of the subscription', 'state/lock', { locks: { a: {} } }, 'ScopeLocked'],
  ['a lock against deletion', 'state/lock', { locks: { a: { level: 'CanNotDelete' } } }, ''],
  ['a lock of a neighbour', 'state/lock', { locks: { a: { scope: 'keyVault/kv-ml-prod' } } }, ''],
  ['a tag that is there', 'subscription/policy', policies(tag('Team').condition), ''],
  ['a tag that is not', 'subscription/policy', policies(tag('owner').condition), 'RequestDisallowedByPolicy'],
  [
    'a region',
    'subscription/policy',
    policies({ field: 'location', notIn: ['eastus', 'North Europe'] }),
    'RequestDisallowedByPolicy',
  ],
  [
    'a region that is allowed',
    'subscription/policy',
    policies({ field: 'location', notIn: ['westeurope'] }),
    '',
  ],
  [
    'a type and a property',
    'subscription/policy',
    policies({
      allOf: [
        { field: 'type', like: `${ENDPOINT}*` },
        { field: `${ENDPOINT}/authMode`, in: ['key'] },
      ],
    }),
    'RequestDisallowedByPolicy',
  ],
  [
    'another property',
    'subscription/policy',
    policies({
      not: {
        anyOf: [
          { field: 'type', notEquals: ENDPOINT },
          { field: `${ENDPOINT}/authMode`, notEquals: 'AADToken' },
        ],
      },
    }),
    '',
  ],
  [
    'a selector that fits',
    'subscription/policy',
    policies(tag('owner').condition, selected('resourceLocation', ['westeurope'])),
    'RequestDisallowedByPolicy',
  ],
  [
    'a selector that does not',
    'subscription/policy',
    policies(tag('owner').condition, selected('resourceType', ['Microsoft.Sql/servers'])),
    '',
  ],
  [
    'an override',
    'subscription/policy',
    policies(tag('owner').condition, { overrides: [{ kind: 'policyEffect', value: 'audit' }] }),
    '',
  ],
  [
    'an exemption',
    'subscription/policy',
    {
      ...policies(tag('owner').condition),
      policyExemptions: { e: { assignment: 'rule', scope: 'workspace/ml-prod' } },
    },
    '',
  ],
  [
    'a deny assignment',
    'identity/deployer',
    { denyAssignments: { d: { actions: [`${ENDPOINT}/write`] } } },
    'AuthorizationFailed',
  ],
  [
    'a deny assignment that leaves the caller out',
    'identity/deployer',
    { denyAssignments: { d: { actions: ['*'], excludePrincipals: ['caller'] } } },
    '',
  ],
])('%s: %s says what happens', async (_what, check, world, code) => {
  const said = await journey({ 'endpoint.yml': FILE }, world, { check });
  const found = said.findings.filter(({ severity, ...one }) => one.check === check && severity !== 'notice');

  expect(found.length > 0).toBe(code !== '');
  expect((await rehearsed(world, create)).code).toBe(code);
});
