import { deployment, testCheck } from '../table.js';
import { endpoint, kubernetesDeployment, kubernetesEndpoint } from './samples.js';

testCheck('contract/unknown-key', [
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
    claim: 'finds a typo and names the key that is meant',
    files: { 'blue.yml': deployment('intance_count: 1') },
    findings: ['blue.yml:7:1 error contract/unknown-key/did-you-mean'],
    says: ['Did you mean "instance_count"', 'not a key of a managed online deployment'],
  },
  {
    claim: 'finds a key that is like no other, and lists those that are known',
    files: { 'blue.yml': deployment('x-common: 1') },
    findings: ['blue.yml:7:1 error contract/unknown-key'],
    says: ['Keys here: name, endpoint_name'],
  },
  {
    claim: 'knows camel case, hyphens and names of other tools',
    files: {
      'blue.yml': deployment('appInsightsEnabled: true\nmodel-mount-path: /m\nvm_size: x\nenv_vars: {}'),
    },
    findings: [6, 7, 8, 9].map(line => `blue.yml:${line}:1 error contract/unknown-key/did-you-mean`),
    says: ['"app_insights_enabled"', '"model_mount_path"', '"instance_type"', '"environment_variables"'],
  },
  {
    claim: 'finds an unknown key at a lower level, in block and in flow style',
    files: {
      'blue.yml': deployment('liveness_probe:\n  initial_delay_seconds: 5\nrequest_settings: {timeout: 5}'),
    },
    findings: [
      'blue.yml:8:3 error contract/unknown-key/did-you-mean',
      'blue.yml:9:20 error contract/unknown-key',
    ],
    says: ['"initial_delay"', 'not a key of liveness_probe', 'not a key of request_settings'],
  },
  {
    claim: 'names the level where a key belongs',
    files: { 'blue.yml': deployment('scoring_script: score.py\nrequest_timeout_ms: 5000') },
    findings: [
      'blue.yml:7:1 error contract/unknown-key/elsewhere',
      'blue.yml:8:1 error contract/unknown-key/elsewhere',
    ],
    says: ['"code_configuration.scoring_script"', '"request_settings.request_timeout_ms"'],
  },
  {
    claim: 'moves environment variables out of the environment',
    files: { 'blue.yml': deployment('environment:\n  image: i:1\n  environment_variables: {A: 1}') },
    findings: ['blue.yml:8:3 error contract/unknown-key/elsewhere'],
  },
  {
    claim: 'finds Kubernetes keys in what is read as a managed deployment',
    files: { 'a.yml': deployment('resources: {}'), 'b.yml': deployment('type: managed\nresources: {}') },
    findings: [
      'a.yml:7:1 error contract/unknown-key/kubernetes-deployment',
      'b.yml:8:1 error contract/unknown-key/kubernetes-deployment-type',
    ],
    says: ['remove "resources"', '$schema', 'not exactly "kubernetes"'],
  },
  {
    claim: 'finds managed keys on Kubernetes',
    files: {
      'k.yml': kubernetesDeployment('egress_public_network_access: disabled'),
      'ke.yml': kubernetesEndpoint('public_network_access: disabled'),
    },
    findings: [
      'k.yml:7:1 error contract/unknown-key/managed-only',
      'ke.yml:4:1 error contract/unknown-key/managed-only',
    ],
    says: [
      '"egress_public_network_access"',
      'this is a Kubernetes online deployment',
      'this is a Kubernetes online endpoint',
    ],
  },
  {
    claim: 'finds an empty compute',
    files: { 'e.yml': endpoint('compute:') },
    findings: ['e.yml:3:1 error contract/unknown-key/empty-compute'],
  },
  {
    claim: 'finds keys of the other file',
    files: { 'b.yml': deployment('traffic: {blue: 100}'), 'e.yml': endpoint('instance_count: 1') },
    findings: [
      'b.yml:7:1 error contract/unknown-key/belongs-to-endpoint',
      'e.yml:3:1 error contract/unknown-key/belongs-to-deployment',
    ],
    says: ['"traffic" is a key of the endpoint', '"instance_count" is a key of a deployment'],
  },
  {
    claim: 'reports nothing for keys that are not rendered yet',
    files: { 'blue.yml': deployment('${KEY}: 1') },
    findings: [],
  },
  {
    claim: 'reports nothing below a value that is not rendered yet',
    files: { 'blue.yml': deployment('liveness_probe: {{ PROBE }}') },
    findings: [],
  },
  {
    claim: 'leaves conda content, deployments lists and scale settings to the checks that know more',
    files: {
      'a.yml': deployment('environment: {dependencies: [], image: i:1}'),
      'b.yml': deployment('scale_settings: {type: target_utilization, min_instances: 1}'),
      'e.yml': endpoint('deployments: []'),
    },
    findings: [],
  },
  {
    claim: 'finds "deployments" that is not a list',
    files: { 'e.yml': endpoint('deployments: {blue: 1}') },
    findings: ['e.yml:3:1 error contract/unknown-key'],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'instance_cnt=1' },
    findings: ['set:1:14 error contract/unknown-key/did-you-mean'],
  },
  {
    claim: 'finds keys that a merge brings in, where they are written, once per merge',
    files: { 'blue.yml': deployment('liveness_probe: &p\n  perod: 5\nreadiness_probe:\n  <<: *p') },
    findings: [
      'blue.yml:8:3 error contract/unknown-key/did-you-mean',
      'blue.yml:8:3 error contract/unknown-key/did-you-mean',
    ],
  },
  {
    claim: 'points into the environment file',
    files: {
      'blue.yml': deployment('environment: file:env.yml'),
      'env.yml': 'name: e\nimage: i:1\nconda: c.yml\nos-type: linux\n',
    },
    findings: [
      'env.yml:3:1 error contract/unknown-key/did-you-mean',
      'env.yml:4:1 error contract/unknown-key/did-you-mean',
    ],
    says: ['not a key of an environment', '"conda_file"', '"os_type"'],
  },
  {
    claim: 'finds keys in JSON, with CRLF and a byte order mark',
    files: { 'blue.yml': '\uFEFF{\r\n"name": "blue", "endpoint_name": "credit",\r\n"instance_typ": "x"}' },
    inputs: { files: 'blue.yml' },
    findings: ['blue.yml:3:1 error contract/unknown-key/did-you-mean'],
  },
  {
    claim: 'reads names of built-in properties as unknown keys',
    files: { 'blue.yml': deployment('constructor: 1\nhasOwnProperty: 2\ntoString: 3') },
    findings: [7, 8, 9].map(line => `blue.yml:${line}:1 error contract/unknown-key`),
  },
]);
