import { deployment, testCheck } from '../table.js';
import { endpoint, kubernetesDeployment } from './samples.js';

testCheck('contract/null-value', [
  { claim: 'reports nothing for a good deployment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'reports nothing for variables and tags without a value, which the client accepts',
    files: { 'blue.yml': deployment('environment_variables: {A: ~}\ntags: {B: }') },
    findings: [],
  },
  {
    claim: 'reports nothing for empty text',
    files: { 'blue.yml': deployment('description: ""') },
    findings: [],
  },
  {
    claim: 'finds a key without a value, at the key',
    files: { 'blue.yml': deployment('description:\ninstance_count: ~\nmodel: null') },
    findings: [5, 6, 7].map(line => `blue.yml:${line}:1 error contract/null-value`),
    says: ['"description" has no value', '"instance_count" has no value', '"model" has no value'],
  },
  {
    claim: 'finds sections whose keys are not indented',
    files: { 'blue.yml': deployment('liveness_probe:\ncode_configuration:\ntype:') },
    findings: [7, 8, 9].map(line => `blue.yml:${line}:1 error contract/null-value`),
  },
  {
    claim: 'finds a nested one, and names its route',
    files: { 'blue.yml': deployment('request_settings:\n  request_timeout_ms:') },
    findings: ['blue.yml:8:3 error contract/null-value'],
    says: ['"request_settings.request_timeout_ms" has no value'],
  },
  {
    claim: 'finds one in flow style',
    files: { 'blue.yml': deployment('request_settings: {request_timeout_ms: , max_queue_wait_ms: 1}') },
    findings: ['blue.yml:7:20 error contract/null-value'],
  },
  {
    claim: 'finds one of a fixed set',
    files: { 'credit.yml': endpoint('auth_mode:') },
    findings: ['credit.yml:2:1 error contract/null-value'],
  },
  {
    claim: 'finds one on Kubernetes',
    files: { 'k.yml': kubernetesDeployment('resources:\n  requests:') },
    findings: ['k.yml:8:3 error contract/null-value'],
  },
  {
    claim: 'points into the environment file',
    files: { 'blue.yml': deployment('environment: file:e.yml'), 'e.yml': 'image: i:1\nconda_file:\n' },
    findings: ['e.yml:2:1 error contract/null-value'],
  },
  {
    claim: 'reports nothing where an input gives the value',
    files: { 'blue.yml': deployment('instance_count:') },
    inputs: { set: 'instance_count=1' },
    findings: [],
  },
]);
