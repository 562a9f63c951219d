/** What the client or the service refuses in the request itself. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const REFUSED = { code: null, name: 'BadRequest', retry: 'no' } as const;
const CLIENT = {
  code: null,
  name: 'ValidationException',
  retry: 'no',
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
  asOf: '2026-08',
} as const;

export const contract = {
  'no-scoring-script': {
    ...REFUSED,
    name: 'MissingDriverProgram',
    caughtBy: ['contract/deployment-mode'],
    ...reported('Azure/azure-sdk-for-python#35387; prompt flow documents'),
  },
  'probe-timeout-too-long': {
    ...REFUSED,
    caughtBy: ['probes/timeout'],
    ...reported('Azure/azure-sdk-for-python#33660'),
  },
  'registry-environment-on-kubernetes': {
    ...REFUSED,
    caughtBy: ['contract/reference'],
    ...reported('Azure/azure-sdk-for-python#33598'),
  },
  'request-timeout-out-of-bounds': {
    ...REFUSED,
    caughtBy: ['contract/request-settings'],
    ...reported('public repository'),
  },
  'name-refused': {
    ...REFUSED,
    caughtBy: ['contract/name'],
    ...reported('public repository; Azure/PyRIT#43'),
  },
  'environment-two-sources': {
    ...REFUSED,
    name: 'UserError',
    caughtBy: ['contract/environment-definition'],
    ...reported('public repository'),
  },
  'requests-above-limits': {
    ...REFUSED,
    code: 'ERR_2102',
    name: 'BadArgument',
    link: `${TSG}#error-badargument`,
    caughtBy: ['contract/kubernetes-resources'],
    ...TROUBLESHOOTING,
  },
  'mlflow-private-network': {
    ...REFUSED,
    name: 'BadArgument',
    link: `${TSG}#error-badargument`,
    caughtBy: ['mlflow/egress'],
    ...TROUBLESHOOTING,
  },
  'validation-failed': {
    ...REFUSED,
    caughtBy: ['contract/unknown-key', 'contract/wrong-type'],
    ...reported('the envelope of the service for synchronous validation'),
  },
  'bad-argument': {
    ...REFUSED,
    name: 'BadArgument',
    retry: 'after-fix',
    link: `${TSG}#error-badargument`,
    caughtBy: [],
    ...TROUBLESHOOTING,
  },
  'script-syntax-client': { ...CLIENT, caughtBy: ['scoring/syntax'] },
  'script-missing-client': { ...CLIENT, caughtBy: ['paths/scoring-script', 'paths/code-folder'] },
  'script-not-named': { ...CLIENT, caughtBy: ['contract/code-configuration'] },
  'scale-type-managed': { ...CLIENT, caughtBy: ['contract/scale-settings'] },
  'yaml-refused': { ...CLIENT, caughtBy: ['contract/unknown-key', 'contract/wrong-type', 'contract/yaml'] },
  'instance-type-small': { ...CLIENT, caughtBy: ['compute/too-small'] },
  'getlogs-container-name': {
    ...REFUSED,
    name: 'UserError',
    caughtBy: [],
    ...reported('public repository; azure-ai-ml 1.34.0'),
  },
} as const satisfies Causes;
