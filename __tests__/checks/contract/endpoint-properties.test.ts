import { testCheck } from '../table.js';
import { below, endpoint } from './samples.js';

const KEY = 'enforce_access_to_default_secret_stores';
const ID =
  '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/credit';
const user = `identity: {type: user_assigned, user_assigned_identities: [{resource_id: ${ID}}]}`;

testCheck('contract/endpoint-properties', [
  {
    claim: 'reports nothing for an endpoint without properties, or with others',
    files: { 'a.yml': endpoint(''), 'b.yml': endpoint('properties: {team: risk}') },
    findings: [],
  },
  {
    claim: 'reports nothing for "enabled" with the system-assigned identity',
    files: {
      'a.yml': endpoint(`properties: {${KEY}: enabled}`),
      'b.yml': endpoint(`identity: {type: system_assigned}\nproperties: {${KEY}: Enabled}`),
    },
    findings: [],
  },
  {
    claim: 'finds "enabled" with a user-assigned identity',
    files: { 'credit.yml': endpoint(`${user}\n${below('properties', `${KEY}: enabled`)}`) },
    findings: ['credit.yml:5:44 error contract/endpoint-properties'],
  },
  {
    claim: 'accepts "disabled" with a user-assigned identity',
    files: { 'credit.yml': endpoint(`${user}\n${below('properties', `${KEY}: disabled`)}`) },
    findings: [],
  },
  {
    claim: 'finds another word',
    files: { 'credit.yml': endpoint(below('properties', `${KEY}: "true"`)) },
    findings: ['credit.yml:4:44 warning contract/endpoint-properties/value'],
    says: ['is "true"'],
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'a.yml': endpoint(`${user}\nproperties: {${KEY}: "{{ ACCESS }}"}`),
      'b.yml': endpoint(`identity: {type: $(TYPE)}\nproperties: {${KEY}: enabled}`),
    },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'credit.yml': endpoint(user) },
    inputs: { set: `properties.${KEY}=enabled` },
    findings: ['set:1:52 error contract/endpoint-properties'],
  },
]);
