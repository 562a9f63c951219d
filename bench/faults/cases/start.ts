/** 11: a sound container that is given up, or asked at the wrong door. */
import type { FaultCase } from '../case.ts';
import { CONTAINER, DEPLOYMENT, DOCKERFILE, SKLEARN } from '../projects.ts';

export const cases: readonly FaultCase[] = [
  {
    id: 'probe-impatient',
    cause: '11',
    report: 'Azure/azureml-examples#3983',
    title: 'a liveness probe that gives the container 20 seconds',
    good: SKLEARN,
    fault: {
      edit: {
        [DEPLOYMENT]: [
          [
            '  initial_delay: 30\n  timeout: 5\n',
            '  initial_delay: 5\n  timeout: 5\n  period: 5\n  failure_threshold: 3\n',
          ],
        ],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'failure_threshold: 3'],
    or: [
      [DEPLOYMENT, '  period: 5'],
      [DEPLOYMENT, 'initial_delay: 5'],
      [DEPLOYMENT, 'liveness_probe:'],
    ],
    expect: ['20'],
  },
  {
    id: 'probe-success-threshold',
    cause: '11',
    report: 'Microsoft document reference-yaml-deployment-managed-online.md (10/19/2023)',
    title: 'a liveness probe that wants two successes',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['  timeout: 5', '  timeout: 5\n  success_threshold: 2']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'success_threshold: 2'],
  },
  {
    id: 'probe-zero',
    cause: '11',
    report: 'Microsoft document reference-yaml-deployment-managed-online.md (10/19/2023)',
    title: 'a probe that starts at once',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['initial_delay: 20', 'initial_delay: 0']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'initial_delay: 0'],
  },
  {
    id: 'route-wrong-port',
    cause: '11',
    report: 'Microsoft document how-to-deploy-custom-container.md (03/31/2025)',
    title: 'the probes ask at a port that the container does not open',
    good: CONTAINER,
    fault: {
      edit: {
        [DEPLOYMENT]: [
          ['liveness_route: {path: /live, port: 8080}', 'liveness_route: {path: /live, port: 8000}'],
          ['readiness_route: {path: /ready, port: 8080}', 'readiness_route: {path: /ready, port: 8000}'],
          ['scoring_route: {path: /score, port: 8080}', 'scoring_route: {path: /score, port: 8000}'],
        ],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'liveness_route:'],
    or: [
      [DEPLOYMENT, 'readiness_route:'],
      [DEPLOYMENT, 'scoring_route:'],
      [DOCKERFILE, 'EXPOSE 8080'],
    ],
    expect: ['8080'],
  },
];
