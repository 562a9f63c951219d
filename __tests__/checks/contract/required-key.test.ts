import { deployment, testCheck } from '../table.js';
import { below, endpoint, kubernetesDeployment, kubernetesEndpoint } from './samples.js';

testCheck('contract/required-key', [
  {
    claim: 'reports nothing for good files',
    files: {
      'blue.yml': deployment(''),
      'credit.yml': endpoint(''),
      'k.yml': kubernetesDeployment(''),
      'ke.yml': kubernetesEndpoint(''),
    },
    findings: [],
  },
  {
    claim: 'requires no VM size on Kubernetes and no instance count anywhere',
    files: { 'k.yml': kubernetesDeployment(''), 'blue.yml': deployment('', ['instance_count']) },
    findings: [],
  },
  {
    claim: 'finds a managed deployment without a VM size, at its first key',
    files: { 'blue.yml': deployment('', ['instance_type']) },
    findings: ['blue.yml:1:1 error contract/required-key/instance-type'],
  },
  {
    claim: 'notes names that the command line must give',
    files: {
      'blue.yml': deployment('', ['name', 'endpoint_name']),
      'credit.yml': 'auth_mode: key\ntraffic: {}\n',
    },
    inputs: { files: 'blue.yml' },
    findings: [
      'blue.yml:1:1 notice contract/required-key/name',
      'blue.yml:1:1 notice contract/required-key/name',
    ],
    says: ['--name', '--endpoint-name', 'the input "deployment-name"', 'the input "endpoint-name"'],
  },
  {
    claim: 'reports nothing for names that the inputs give',
    files: { 'blue.yml': deployment('', ['name', 'endpoint_name']) },
    inputs: { 'endpoint-name': 'credit', 'deployment-name': 'blue' },
    findings: [],
  },
  {
    claim: 'finds a nested key missing, at the key above it',
    files: {
      'blue.yml': deployment(below('data_collector', 'collections:', '  request:', '    client_id: x')),
      'credit.yml': endpoint('identity: {user_assigned_identities: []}'),
    },
    findings: [
      'blue.yml:9:5 error contract/required-key/nested',
      'credit.yml:3:1 error contract/required-key/nested',
    ],
    says: ['"data_collector.collections.request" has no "enabled"', '"identity" has no "type"'],
  },
  {
    claim: 'finds scale settings without a type',
    files: { 'blue.yml': deployment('scale_settings: {}') },
    findings: ['blue.yml:7:1 error contract/required-key/nested'],
  },
  {
    claim: 'leaves code configuration and routes to the checks that know more',
    files: {
      'blue.yml': deployment(
        'code_configuration: {code: ./src}\nenvironment: {image: i:1, inference_config: {liveness_route: {path: /}}}',
      ),
    },
    findings: [],
  },
  {
    claim: 'reports nothing for a key that is there and empty',
    files: { 'blue.yml': deployment('instance_type:') },
    findings: [],
  },
  {
    claim: 'reports nothing for what is not rendered yet',
    files: { 'blue.yml': deployment('instance_type: $(SIZE)\nscale_settings: $(SCALE)') },
    findings: [],
  },
  {
    claim: 'reports nothing for a key that an input gives',
    files: { 'blue.yml': deployment('', ['instance_type']) },
    inputs: { set: 'instance_type=Standard_DS3_v2' },
    findings: [],
  },
]);
