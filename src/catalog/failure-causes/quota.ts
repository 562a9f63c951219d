/** Quota, capacity, memory and disk. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const QUOTA = {
  name: 'OutOfQuota',
  link: `${TSG}#error-outofquota`,
  retry: 'after-fix',
  ...TROUBLESHOOTING,
} as const;

export const quota = {
  'vcpu-quota': { ...QUOTA, code: 'ERR_1100', caughtBy: ['quota/vcpus'] },
  'no-family-quota': { ...QUOTA, code: 'ERR_1100', caughtBy: ['quota/vcpus'] },
  'cluster-quota': { ...QUOTA, code: null, caughtBy: ['quota/counts'] },
  'out-of-capacity': {
    code: 'ERR_1101',
    name: 'OutOfCapacity',
    retry: 'later',
    caughtBy: ['capacity/offered'],
    link: `${TSG}#error-outofquota`,
    source: 'how-to-troubleshoot-online-endpoints.md, 05/13/2021 and 10/06/2025',
    asOf: '2025-10',
  },
  'role-assignment-quota': { ...QUOTA, code: 'ERR_1102', caughtBy: ['quota/role-assignments'] },
  'endpoint-quota': {
    ...QUOTA,
    code: 'ERR_1103',
    caughtBy: ['quota/counts'],
    ...reported('Azure/azureml-examples#1635'),
  },
  'out-of-disk': { ...QUOTA, code: 'ERR_1350', caughtBy: ['images/size'] },
  'out-of-memory': { ...QUOTA, code: null, caughtBy: ['compute/too-small'] },
  'container-too-big': { ...QUOTA, code: 'ERR_2100', caughtBy: ['compute/too-small'] },
  'kubernetes-unschedulable': { ...QUOTA, code: 'ERR_2101', caughtBy: [] },
  'out-of-quota': { ...QUOTA, code: 'ERR_1100', caughtBy: ['quota/vcpus'] },
  'size-not-offered': {
    code: null,
    name: 'InvalidPropertyValue',
    retry: 'no',
    caughtBy: ['compute/unlisted-size', 'capacity/offered', 'quota/vcpus'],
    ...reported('public field log of a GPU project'),
  },
} as const satisfies Causes;
