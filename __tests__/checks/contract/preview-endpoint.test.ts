import { testCheck } from '../table.js';
import { below, endpoint, kubernetesEndpoint } from './samples.js';

testCheck('contract/preview-endpoint', [
  { claim: 'reports nothing for an endpoint alone', files: { 'credit.yml': endpoint('') }, findings: [] },
  {
    claim: 'finds a list of deployments, and names the files to create',
    files: {
      'credit.yml': endpoint(
        below('deployments', '- name: blue', '  instance_type: x', '- app_insights_enabled: true'),
      ),
    },
    findings: ['credit.yml:3:1 error contract/preview-endpoint'],
    says: ['lists 2 deployments (blue, deployment2)', 'blue.yml, deployment2.yml'],
  },
  {
    claim: 'finds it on Kubernetes',
    files: { 'credit.yml': kubernetesEndpoint('deployments: []') },
    findings: ['credit.yml:4:1 error contract/preview-endpoint'],
  },
  {
    claim: 'finds it in JSON',
    files: { 'credit.yml': '{"name": "credit", "auth_mode": "key", "deployments": [{"name": "b"}]}' },
    findings: ['credit.yml:1:40 error contract/preview-endpoint'],
  },
  {
    claim: 'leaves "deployments" of another type to contract/unknown-key',
    files: { 'credit.yml': endpoint('deployments: {blue: 1}') },
    findings: [],
  },
]);
