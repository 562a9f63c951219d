/** 10: a deployment that is green, and an endpoint that answers nobody. */
import { change, type FaultCase } from '../case.ts';
import { BLUE_GREEN, ENDPOINT, SKLEARN } from '../projects.ts';

const TRAFFIC = 'Microsoft document reference-yaml-endpoint-online.md (11/15/2023)';
const ROLLOUT = 'Microsoft document how-to-safely-rollout-online-endpoints.md';

const MIRRORED = change(BLUE_GREEN, {
  edit: {
    [ENDPOINT]: [['  blue: 90\n  green: 10\n', '  blue: 100\n  green: 0\nmirror_traffic:\n  green: 20\n']],
  },
});

export const cases: readonly FaultCase[] = [
  {
    id: 'traffic-110',
    cause: '10',
    report: TRAFFIC,
    title: 'shares that come to 110',
    good: BLUE_GREEN,
    fault: { edit: { [ENDPOINT]: [['green: 10', 'green: 20']] } },
    visible: 'files',
    at: [ENDPOINT, 'traffic:'],
    expect: ['110'],
  },
  {
    id: 'traffic-90',
    cause: '10',
    report: TRAFFIC,
    title: 'shares that come to 95',
    good: BLUE_GREEN,
    fault: { edit: { [ENDPOINT]: [['green: 10', 'green: 5']] } },
    visible: 'files',
    at: [ENDPOINT, 'traffic:'],
    expect: ['95'],
  },
  {
    id: 'traffic-on-create',
    cause: '10',
    report: TRAFFIC,
    title: 'a new endpoint gives traffic to a deployment that cannot be there yet',
    good: SKLEARN,
    fault: {
      edit: {
        [ENDPOINT]: [['  type: system_assigned\n', '  type: system_assigned\ntraffic:\n  blue: 100\n']],
      },
    },
    visible: 'files',
    at: [ENDPOINT, 'traffic:'],
  },
  {
    id: 'mirror-60',
    cause: '10',
    report: ROLLOUT,
    title: 'more than half of the traffic mirrored',
    good: MIRRORED,
    fault: { edit: { [ENDPOINT]: [['green: 20', 'green: 60']] } },
    visible: 'files',
    at: [ENDPOINT, 'green: 60'],
    expect: ['50'],
  },
  {
    id: 'mirror-and-live',
    cause: '10',
    report: ROLLOUT,
    title: 'a deployment with live and mirrored traffic',
    good: MIRRORED,
    fault: { edit: { [ENDPOINT]: [['  blue: 100\n  green: 0\n', '  blue: 90\n  green: 10\n']] } },
    visible: 'files',
    at: [ENDPOINT, 'green: 20'],
    or: [[ENDPOINT, 'mirror_traffic:']],
  },
  {
    id: 'mirror-two',
    cause: '10',
    report: ROLLOUT,
    title: 'traffic mirrored to two deployments',
    good: MIRRORED,
    fault: { edit: { [ENDPOINT]: [['  green: 20\n', '  green: 20\n  teal: 10\n']] } },
    visible: 'files',
    at: [ENDPOINT, 'mirror_traffic:'],
    or: [[ENDPOINT, 'teal: 10']],
  },
];
