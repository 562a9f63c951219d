import { deployment, testCheck } from '../table.js';
import { below, kubernetesDeployment } from './samples.js';

const resources = (...lines: string[]) => ({ 'k.yml': kubernetesDeployment(below('resources', ...lines)) });
const at = (line: number, column: number, message: string, severity = 'error') => [
  `k.yml:${line}:${column} ${severity} contract/kubernetes-resources/${message}`,
];

testCheck('contract/kubernetes-resources', [
  {
    claim: 'reports nothing for good resources, and for none',
    files: {
      ...resources(
        'requests: {cpu: "0.5", memory: 512Mi}',
        'limits: {cpu: "1", memory: 1.5Gi, nvidia.com/gpu: "1"}',
      ),
      'a.yml': kubernetesDeployment(''),
    },
    findings: [],
  },
  {
    claim: 'knows every form of a quantity',
    files: {
      'a.yml': kubernetesDeployment(
        'resources: {requests: {cpu: 500m, memory: "1e9"}, limits: {cpu: "+.5", memory: 1G}}',
      ),
      'b.yml': kubernetesDeployment('resources: {requests: {cpu: "1.", memory: 1048576k}}'),
    },
    findings: [],
  },
  {
    claim: 'finds requests missing',
    files: resources('limits: {cpu: "1"}'),
    findings: at(7, 1, 'missing', 'warning'),
    says: ['without cpu, memory'],
  },
  {
    claim: 'finds one of them missing',
    files: resources('requests:', '  cpu: "1"'),
    findings: at(8, 3, 'missing', 'warning'),
    says: ['without memory'],
  },
  {
    claim: 'finds what is not a quantity',
    files: resources('requests: {cpu: "1 core", memory: 2GB}'),
    findings: [...at(8, 19, 'quantity'), ...at(8, 37, 'quantity')],
    says: ['"memory: 2GB"'],
  },
  {
    claim: 'finds a request of zero',
    files: resources('requests: {cpu: "0", memory: 1Gi}'),
    findings: at(8, 19, 'zero'),
    says: ['"cpu: 0"'],
  },
  {
    claim: 'finds memory without its unit',
    files: resources('requests: {cpu: "1", memory: "512"}'),
    findings: at(8, 32, 'memory'),
    says: ['"memory: 512"'],
  },
  {
    claim: 'finds a share of a GPU',
    files: resources('requests: {cpu: "1", memory: 1Gi}', 'limits: {nvidia.com/gpu: "0.5"}'),
    findings: at(9, 28, 'gpu'),
    says: ['"nvidia.com/gpu: 0.5"'],
  },
  {
    claim: 'finds a GPU under requests',
    files: resources('requests: {cpu: "1", memory: 1Gi, nvidia.com/gpu: "1"}'),
    findings: at(8, 37, 'gpu-request', 'warning'),
    says: ['"nvidia.com/gpu" is under "requests"'],
  },
  {
    claim: 'finds requests above limits, in any unit',
    files: resources('requests: {cpu: 1500m, memory: 2Gi}', 'limits: {cpu: "1", memory: 2G}'),
    findings: [...at(8, 19, 'order'), ...at(8, 34, 'order')],
    says: ['(1500m) is above its limit (1)'],
  },
  {
    claim: 'leaves numbers without quotes and nulls to other checks',
    files: {
      'a.yml': kubernetesDeployment('resources: {requests: {cpu: 1, memory: 1Gi}}'),
      'b.yml': kubernetesDeployment('resources: {requests: }'),
      'c.yml': kubernetesDeployment('resources:'),
    },
    findings: [],
  },
  {
    claim: 'leaves a managed deployment with resources to contract/unknown-key',
    files: { 'a.yml': deployment('resources: {limits: {cpu: "x"}}') },
    findings: [],
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      'a.yml': kubernetesDeployment(
        'resources: {requests: {cpu: $(CPU), memory: 2Gi}, limits: {memory: $(MEMORY)}}',
      ),
      'b.yml': kubernetesDeployment('resources: {requests: "$(REQUESTS)"}'),
      'c.yml': kubernetesDeployment('resources: $(RESOURCES)'),
    },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: resources('requests: {cpu: "1", memory: 1Gi}', 'limits: {memory: 2Gi}'),
    inputs: { set: 'resources.requests.memory=3Gi' },
    findings: ['set:1:27 error contract/kubernetes-resources/order'],
  },
]);
