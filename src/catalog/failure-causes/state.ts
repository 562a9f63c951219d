/** What stands in the way: left-over endpoints and deployments, names that are taken, operations that still run. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const LEFT_OVER = {
  code: null,
  name: 'InferencingClientCallFailed',
  retry: 'after-fix',
  ...reported('seven public repositories'),
} as const;
const TAKEN = { code: null, name: 'UserError', retry: 'no' } as const;

export const state = {
  'deployment-unrecoverable': { ...LEFT_OVER, caughtBy: ['state/deployment'] },
  'endpoint-unrecoverable': { ...LEFT_OVER, caughtBy: ['state/endpoint'] },
  'endpoint-busy': {
    code: null,
    name: 'BadRequest',
    retry: 'minute',
    caughtBy: ['state/endpoint'],
    ...reported('Azure/azure-sdk-for-net#36961'),
  },
  'deployment-has-traffic': {
    code: null,
    name: 'BadRequest',
    retry: 'after-fix',
    caughtBy: ['state/deployment'],
    ...reported('public repository'),
  },
  'endpoint-name-taken': {
    ...TAKEN,
    caughtBy: ['state/endpoint'],
    ...reported('Azure/mlops-project-template#29; public repository'),
  },
  'deployment-exists': {
    ...TAKEN,
    caughtBy: ['state/deployment'],
    ...reported('public repository'),
  },
  'name-just-deleted': {
    code: null,
    name: 'NotFound',
    retry: 'minutes',
    caughtBy: ['state/endpoint'],
    ...reported('Azure/azure-cli-extensions#7660, #7107'),
  },
  'operation-cancelled': {
    code: null,
    name: 'OperationCanceled',
    retry: 'minute',
    link: `${TSG}#error-operationcanceled`,
    caughtBy: ['state/endpoint'],
    ...TROUBLESHOOTING,
  },
  'failed-without-reason': {
    code: null,
    name: 'Failed',
    retry: 'after-fix',
    caughtBy: [],
    ...reported('Azure/mlops-v2#120: the resource has the state and not the reason'),
  },
} as const satisfies Causes;
