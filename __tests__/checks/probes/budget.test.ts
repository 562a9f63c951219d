import { deployment, testCheck } from '../table.js';

const probe = (numbers: string, name = 'liveness_probe') =>
  `${name}:\n${numbers
    .split(', ')
    .map(line => `  ${line}`)
    .join('\n')}`;

testCheck('probes/budget', [
  {
    claim: 'says nothing of the defaults',
    files: { 'blue.yml': deployment('liveness_probe: {}') },
    findings: [],
  },
  {
    claim: 'says nothing of a deployment without probes',
    files: { 'blue.yml': deployment('') },
    findings: [],
  },
  {
    claim: 'says nothing of ten minutes',
    files: { 'blue.yml': deployment(probe('initial_delay: 600')) },
    findings: [],
  },
  {
    claim: 'waits for a placeholder',
    files: { 'blue.yml': deployment(probe('failure_threshold: 1, period: ${P}')) },
    findings: [],
  },
  {
    claim: 'leaves numbers out of bounds to their check',
    files: { 'blue.yml': deployment(probe('failure_threshold: 0, initial_delay: 1')) },
    findings: [],
  },
  {
    claim: 'leaves a timeout that is refused to its check',
    files: { 'blue.yml': deployment(probe('timeout: 300')) },
    findings: [],
  },
  {
    claim: 'warns of a liveness probe that ends a container before it is up',
    files: { 'blue.yml': deployment(probe('initial_delay: 5, period: 5, failure_threshold: 3')) },
    findings: ['blue.yml:10:22 warning probes/budget/short'],
    says: ['20 seconds (initial_delay 5 + period 5 × failure_threshold 3)', '5 minutes 10 seconds'],
  },
  {
    claim: 'only notes it of a readiness probe, which asks again',
    files: { 'blue.yml': deployment(probe('failure_threshold: 1', 'readiness_probe')) },
    findings: ['blue.yml:8:22 notice probes/budget/short-readiness'],
  },
  {
    claim: 'notes a probe that waits for hours',
    files: {
      'blue.yml': deployment(probe('initial_delay: 180, period: 180, failure_threshold: 49, timeout: 299')),
    },
    findings: ['blue.yml:10:22 notice probes/budget/long'],
    says: ['2 hours 30 minutes'],
  },
  {
    claim: 'says the same numbers once',
    files: {
      'blue.yml': deployment(
        `${probe('failure_threshold: 500')}\n${probe('failure_threshold: 500', 'readiness_probe')}`,
      ),
    },
    findings: ['blue.yml:8:22 notice probes/budget/long'],
  },
  {
    claim: 'warns of a wait that no job lives to see the end of',
    files: { 'blue.yml': deployment(probe('initial_delay: 30000')) },
    findings: ['blue.yml:8:18 warning probes/budget/endless'],
    says: ['6 hours'],
  },
  {
    claim: 'notes a timeout that is longer than the period',
    files: { 'blue.yml': deployment(probe('timeout: 60')) },
    findings: ['blue.yml:8:12 notice probes/budget/overlap'],
  },
]);
