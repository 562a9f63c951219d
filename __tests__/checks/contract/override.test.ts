import { deployment, testCheck } from '../table.js';
import { endpoint } from './samples.js';

testCheck('contract/override', [
  { claim: 'reports nothing without "set"', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'reports nothing for values that can be written',
    files: { 'blue.yml': deployment('environment: {image: i:1}') },
    inputs: { set: 'instance_count=3\nenvironment.image=i:2\ntags.a=1\nmodel=azureml:m:2' },
    findings: [],
  },
  {
    claim: 'finds a value below a reference, at the input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'instance_count=3\nenvironment.image=i:2' },
    findings: ['set:2:19 error contract/override'],
    says: ['"set" sets "environment.image"'],
  },
  {
    claim: 'finds a value in a list by a name',
    files: {
      'credit.yml': endpoint('identity: {type: user_assigned, user_assigned_identities: [{resource_id: x}]}'),
    },
    inputs: { set: 'identity.user_assigned_identities.resource_id=y' },
    findings: ['set:1:47 error contract/override'],
  },
  {
    claim: 'accepts an index of a list',
    files: {
      'credit.yml': endpoint('identity: {type: user_assigned, user_assigned_identities: [{resource_id: x}]}'),
    },
    inputs: { set: 'identity.user_assigned_identities.0.resource_id=y' },
    findings: [],
  },
]);
