import { deployment, testCheck } from '../table.js';
import { below, endpoint, kubernetesDeployment } from './samples.js';

testCheck('contract/wrong-type', [
  { claim: 'reports nothing for a good deployment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'finds numbers, booleans and dates where text is required',
    files: {
      'blue.yml': deployment('name: 123\ndescription: 2024-01-31\nmodel_mount_path: on\nendpoint_name: 1:30'),
    },
    findings: ['blue.yml:5:7', 'blue.yml:6:14', 'blue.yml:7:19', 'blue.yml:8:16'].map(
      place => `${place} error contract/wrong-type/quote-it`,
    ),
    says: ['"name" is the number 123', 'Put it in quotes: "2024-01-31"', 'the boolean on', 'the number 1:30'],
  },
  {
    claim: 'finds a name of the traffic that is not text',
    files: { 'credit.yml': endpoint(below('traffic', '1: 50', 'on: 50', '2024-01-31: 0')) },
    findings: [4, 5, 6].map(line => `credit.yml:${line}:3 error contract/wrong-type/quote-key`),
    says: ['A name under "traffic" is the boolean on'],
  },
  {
    claim: 'finds a mapping where text is required',
    files: { 'blue.yml': deployment('description: {a: 1}') },
    findings: ['blue.yml:7:14 error contract/wrong-type/text'],
    says: ['is a mapping'],
  },
  {
    claim: 'finds a number where text or a mapping is required',
    files: { 'blue.yml': deployment('environment: 7') },
    findings: ['blue.yml:6:14 error contract/wrong-type/text-or-mapping'],
  },
  {
    claim: 'finds a list of models',
    files: { 'blue.yml': deployment('model:\n  - azureml:a:1\n  - azureml:b:1') },
    findings: ['blue.yml:7:3 error contract/wrong-type/model-list'],
  },
  {
    claim: 'finds what is not a whole number',
    files: {
      'blue.yml': deployment(
        'instance_count: true\nrequest_settings: {request_timeout_ms: 5s, max_queue_wait_ms: []}',
      ),
    },
    findings: ['blue.yml:6:17', 'blue.yml:7:40', 'blue.yml:7:63'].map(
      place => `${place} error contract/wrong-type/whole-number`,
    ),
  },
  {
    claim: 'takes numbers as YAML 1.1 writes them',
    files: {
      'blue.yml': deployment(
        'instance_count: 0x2\nrequest_settings: {request_timeout_ms: 1_000, max_queue_wait_ms: 1:30}',
      ),
    },
    findings: [],
  },
  {
    claim: 'finds what is not a number',
    files: { 'blue.yml': deployment('data_collector: {sampling_rate: half}') },
    findings: ['blue.yml:7:33 error contract/wrong-type/number'],
  },
  {
    claim: 'finds what is not a boolean',
    files: { 'blue.yml': deployment('app_insights_enabled: maybe') },
    findings: ['blue.yml:7:23 error contract/wrong-type/boolean'],
  },
  {
    claim: 'accepts yes, T and 1 as booleans, as the client does',
    files: Object.fromEntries(
      ['yes', 'T', '1', '"off"'].map(word => [
        `b${word.charCodeAt(1)}.yml`,
        deployment(`app_insights_enabled: ${word}`),
      ]),
    ),
    findings: [],
  },
  {
    claim: 'finds text where a list is required',
    files: { 'credit.yml': endpoint('identity: {type: user_assigned, user_assigned_identities: x}') },
    findings: ['credit.yml:3:59 error contract/wrong-type/list'],
  },
  {
    claim: 'finds a list where a mapping is required',
    files: { 'blue.yml': deployment('tags: [a]') },
    findings: ['blue.yml:7:7 error contract/wrong-type/mapping'],
  },
  {
    claim: 'finds a list of variables',
    files: { 'blue.yml': deployment('environment_variables:\n  - A=1') },
    findings: ['blue.yml:8:3 error contract/wrong-type/variables-list'],
    says: ['"NAME: value"'],
  },
  {
    claim: 'finds an identity that is text',
    files: { 'credit.yml': endpoint('identity: system_assigned') },
    findings: ['credit.yml:3:11 error contract/wrong-type/identity'],
  },
  {
    claim: 'finds identities in a list of text',
    files: {
      'credit.yml': endpoint(
        below('identity', 'type: user_assigned', 'user_assigned_identities:', '  - /subscriptions/s'),
      ),
    },
    findings: ['credit.yml:6:7 error contract/wrong-type/identity-list'],
    says: ['"- resource_id: /subscriptions/'],
  },
  {
    claim: 'finds a fraction that the client truncates',
    files: { 'blue.yml': deployment('instance_count: 2.7') },
    findings: ['blue.yml:6:17 warning contract/wrong-type/fraction'],
    says: ['is 2.7. The client silently truncates it to 2'],
  },
  {
    claim: 'finds a number in quotes',
    files: { 'blue.yml': deployment('instance_count: "3"') },
    findings: ['blue.yml:6:17 notice contract/wrong-type/quoted-number'],
  },
  {
    claim: 'finds Kubernetes quantities without quotes',
    files: { 'k.yml': kubernetesDeployment(below('resources', 'requests: {cpu: 1, memory: "1Gi"}')) },
    findings: ['k.yml:8:19 error contract/wrong-type/quote-it'],
  },
  {
    claim: 'finds one mistake once, however often it is merged, at the place of the merge',
    files: { 'blue.yml': deployment('liveness_probe: &p {period: x}\nreadiness_probe: *p') },
    findings: ['blue.yml:7:29', 'blue.yml:7:29'].map(
      place => `${place} error contract/wrong-type/whole-number`,
    ),
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'blue.yml': deployment(
        'instance_count: $(COUNT)\nliveness_probe: {{ PROBE }}\napp_insights_enabled: <yes or no>',
      ),
    },
    findings: [],
  },
  {
    claim: 'reads the text of an input as a number',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'instance_count=4\napp_insights_enabled=true' },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'instance_count=many' },
    findings: ['set:1:16 error contract/wrong-type/whole-number'],
  },
  {
    claim: 'points into the environment file',
    files: { 'blue.yml': deployment('environment: file:e.yml'), 'e.yml': '{"image": 7}' },
    findings: ['e.yml:1:11 error contract/wrong-type/quote-it'],
  },
]);
