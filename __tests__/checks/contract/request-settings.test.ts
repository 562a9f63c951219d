import { deployment, testCheck } from '../table.js';
import { below, kubernetesDeployment } from './samples.js';

const settings = (...lines: string[]) => ({ 'blue.yml': deployment(below('request_settings', ...lines)) });
const at = (line: number, column: number, severity: string, message: string) => [
  `blue.yml:${line}:${column} ${severity} contract/request-settings/${message}`,
];

testCheck('contract/request-settings', [
  {
    claim: 'reports nothing within the bounds',
    files: {
      ...settings(
        'request_timeout_ms: 180000',
        'max_concurrent_requests_per_instance: 4',
        'max_queue_wait_ms: 500',
      ),
      'b.yml': deployment('request_settings: {request_timeout_ms: 50}'),
    },
    findings: [],
  },
  {
    claim: 'finds seconds where milliseconds are required',
    files: settings('request_timeout_ms: 30'),
    findings: at(8, 23, 'error', 'short'),
    says: ['is 30, less than 50'],
  },
  {
    claim: 'reads numbers as YAML 1.1 does',
    files: {
      'blue.yml': deployment('request_settings: {request_timeout_ms: 0:40}'),
      'green.yml': deployment('request_settings: {request_timeout_ms: 0x20}'),
    },
    findings: ['green.yml:7:40 error contract/request-settings/short'],
    says: ['is 32'],
  },
  {
    claim: 'finds more than any managed deployment allows',
    files: settings('request_timeout_ms: 300001'),
    findings: at(8, 23, 'error', 'long'),
    says: ['the maximum is 180000'],
  },
  {
    claim: 'warns only, where a prompt flow may have it',
    files: settings('request_timeout_ms: 300_000'),
    findings: at(8, 23, 'warning', 'long-but-flow'),
    says: ['is 300000. The maximum is 180000, and 300000 for prompt flow'],
  },
  {
    claim: 'allows five minutes on Kubernetes and no more',
    files: {
      'a.yml': kubernetesDeployment('request_settings: {request_timeout_ms: 300000}'),
      'b.yml': kubernetesDeployment('request_settings: {request_timeout_ms: 300001}'),
    },
    findings: ['b.yml:7:40 error contract/request-settings/long'],
    says: ['is 300001; the maximum is 300000'],
  },
  {
    claim: 'finds no concurrency',
    files: settings('max_concurrent_requests_per_instance: 0'),
    findings: at(8, 41, 'warning', 'concurrency'),
    says: ['"max_concurrent_requests_per_instance" is 0'],
  },
  {
    claim: 'finds a negative wait',
    files: settings('max_queue_wait_ms: -1'),
    findings: at(8, 22, 'warning', 'queue'),
    says: ['"max_queue_wait_ms" is -1'],
  },
  {
    claim: 'finds a wait that is longer than the call',
    files: settings('request_timeout_ms: 3000', 'max_queue_wait_ms: 4000'),
    findings: at(9, 22, 'warning', 'queue-over-timeout'),
    says: ['(3000 ms)'],
  },
  {
    claim: 'finds a wait that is longer than the default of the call',
    files: settings('max_queue_wait_ms: 5001'),
    findings: at(8, 22, 'warning', 'queue-over-timeout'),
    says: ['(5000 ms)'],
  },
  {
    claim: 'finds workers that stay idle',
    files: {
      'blue.yml': deployment(
        'environment_variables: {WORKER_COUNT: 4}\nrequest_settings: {max_concurrent_requests_per_instance: 2}',
      ),
    },
    findings: at(7, 39, 'notice', 'workers'),
    says: ['starts 4 workers', 'only 2'],
  },
  {
    claim: 'knows the default of one request at a time',
    files: { 'blue.yml': deployment('environment_variables: {WORKER_COUNT: "2"}') },
    findings: at(7, 39, 'notice', 'workers'),
  },
  {
    claim: 'reports nothing for placeholders, nor for what depends on them',
    files: {
      'blue.yml': deployment(
        'request_settings: {request_timeout_ms: $(MS), max_queue_wait_ms: 90000, max_concurrent_requests_per_instance: $(N)}\nenvironment_variables: {WORKER_COUNT: 4}',
      ),
    },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'request_settings.request_timeout_ms=5' },
    findings: ['set:1:37 error contract/request-settings/short'],
  },
]);
