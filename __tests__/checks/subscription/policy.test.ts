import type { World } from '../../sandboxed.js';
import { changing, deploying, endpoint, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const fresh = { 'endpoint.yml': endpoint('', 'pricing') };
const policy = (condition: unknown, more: Record<string, unknown> = {}): World => ({
  policyAssignments: { 'no-keys': { displayName: 'Endpoints have no keys', condition, ...more } },
});
const keys = {
  allOf: [
    { field: 'type', equals: ENDPOINT },
    { field: `${ENDPOINT}/authMode`, equals: 'Key' },
  ],
};
const open = {
  allOf: [
    { field: 'type', equals: ENDPOINT },
    { field: `${ENDPOINT}/publicNetworkAccess`, notEquals: 'Disabled' },
  ],
};
const sizes = {
  allOf: [
    { field: 'type', equals: `${ENDPOINT}/deployments` },
    { field: `${ENDPOINT}/deployments/instanceType`, like: 'Standard_DS*' },
  ],
};

// Ids are asked for in lower case.
const ofGroup =
  '/providers/microsoft.management/managementgroups/corp/providers/microsoft.authorization/policydefinitions/own';
const own = {
  id: ofGroup,
  properties: {
    displayName: 'No keys here',
    // biome-ignore lint/suspicious/noThenProperty: the language of policies has it
    policyRule: { if: keys, then: { effect: 'deny' } },
  },
};

testRemoteCheck('subscription/policy', [
  { claim: 'says nothing where there is none', files: fresh, world: {}, findings: [] },
  {
    claim: 'warns of a rule that fits, at the key that it is about',
    files: fresh,
    world: policy(keys),
    findings: ['endpoint.yml:2:12 warning subscription/policy'],
    says: ['"Endpoints have no keys"', 'because of auth_mode', 'RequestDisallowedByPolicy'],
  },
  {
    claim: 'says nothing of a rule that does not fit',
    files: { 'endpoint.yml': 'name: pricing\nauth_mode: aad_token\n' },
    world: policy(keys),
    findings: [],
  },
  { claim: 'says nothing of an audit', files: fresh, world: policy(keys, { effect: 'Audit' }), findings: [] },
  {
    claim: 'says nothing of another resource group',
    files: fresh,
    world: { ...policy(keys, { scope: 'resourceGroup/rg-other' }) },
    findings: [],
  },
  {
    claim: 'points at the name where the key is not there',
    files: fresh,
    world: policy(open),
    findings: ['endpoint.yml:1:7 warning subscription/policy'],
    says: ['public_network_access'],
  },
  {
    claim: 'looks at deployments too, and says it once',
    files: { 'green.yml': deploying('green'), 'red.yml': deploying('red') },
    world: policy(sizes),
    findings: ['green.yml:4:16 warning subscription/policy'],
  },
  {
    claim: 'hints at a rule about endpoints that it cannot read to its end',
    files: fresh,
    world: policy({
      allOf: [
        { field: 'type', equals: ENDPOINT },
        { field: `${ENDPOINT}/kind`, equals: 'x' },
      ],
    }),
    findings: ['endpoint.yml:1:7 notice subscription/policy/possible'],
  },
  {
    claim: 'says nothing of a rule about something else that it cannot read',
    files: fresh,
    world: policy({ field: "tags['team']", exists: 'false' }),
    findings: [],
  },
  {
    claim: 'waits for what is not rendered',
    files: { 'endpoint.yml': 'name: pricing\nauth_mode: "{{ mode }}"\n' },
    world: policy(keys),
    findings: ['endpoint.yml:1:7 notice subscription/policy/possible'],
  },
  {
    claim: 'does not know where it may not read assignments',
    files: fresh,
    world: refusing('policyAssignments', policy(keys)),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/policyAssignments/read'],
  },
  {
    claim: 'does not know where it may not read definitions',
    files: fresh,
    world: refusing('policyDefinitions', policy(keys)),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
  },
  {
    claim: 'does not know of a policy of a management group that it may not read, and judges the others',
    files: fresh,
    world: {
      policyAssignments: { 'a-own': { condition: open }, 'no-keys': { condition: keys } },
      faults: [
        { on: 'GET */policyAssignments', change: { 'value.0.properties.policyDefinitionId': ofGroup } },
        {
          on: `GET ${ofGroup}`,
          status: 403,
          body: { error: { code: 'AuthorizationFailed', message: 'No.' } },
        },
      ],
    },
    findings: ['endpoint.yml:2:12 warning subscription/policy'],
    notChecked: ['endpoint.yml forbidden'],
    says: ['on /providers/Microsoft.Management/managementGroups/corp'],
  },
  {
    claim: 'reads a policy that the organisation wrote, out of its management group',
    files: fresh,
    world: {
      policyAssignments: { 'a-own': { condition: open } },
      faults: [
        { on: 'GET */policyAssignments', change: { 'value.0.properties.policyDefinitionId': ofGroup } },
        { on: `GET ${ofGroup}`, status: 200, body: own },
      ],
    },
    findings: ['endpoint.yml:2:12 warning subscription/policy'],
    says: ['"No keys here"'],
  },
  {
    claim: 'asks nowhere else than for policies, whatever an assignment names',
    files: fresh,
    world: changing(
      'policyAssignments',
      { 'value.0.properties.policyDefinitionId': '/elsewhere/policyDefinitions/../../x' },
      policy(keys),
    ),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
]);
