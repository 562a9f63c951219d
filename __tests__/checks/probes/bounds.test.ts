import { deployment, testCheck } from '../table.js';

testCheck('probes/bounds', [
  {
    claim: 'says nothing of ones',
    files: {
      'blue.yml': deployment(
        'readiness_probe: {initial_delay: 1, period: 1, failure_threshold: 1, success_threshold: 1}',
      ),
    },
    findings: [],
  },
  {
    claim: 'waits for a placeholder',
    files: { 'blue.yml': deployment('liveness_probe:\n  period: ${PERIOD}') },
    findings: [],
  },
  {
    claim: 'finds numbers that the service refuses',
    files: {
      'blue.yml': deployment(
        'liveness_probe:\n  initial_delay: 0\n  failure_threshold: 0\n  success_threshold: -1',
      ),
    },
    findings: [
      'blue.yml:8:18 error probes/bounds',
      'blue.yml:9:22 error probes/bounds',
      'blue.yml:10:22 error probes/bounds',
    ],
    says: ['liveness_probe.failure_threshold is 0'],
  },
  {
    claim: 'only warns of the period, of which no document tells',
    files: { 'blue.yml': deployment('readiness_probe:\n  period: -5') },
    findings: ['blue.yml:8:11 warning probes/bounds/period'],
  },
]);
