/** Who may do what: the endpoint's identity, the deployer's, secrets, networks and policies. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const ARGUMENT = { name: 'BadArgument', retry: 'after-fix', ...TROUBLESHOOTING } as const;
const STORAGE = ['identity/storage-read'] as const;
const REFUSED = { code: null, name: 'AuthorizationFailure', retry: 'after-fix', caughtBy: [] } as const;

export const identity = {
  'acr-pull-denied': {
    ...ARGUMENT,
    code: 'ERR_1200',
    link: `${TSG}#authorization-error`,
    caughtBy: ['identity/acr-pull'],
    ...reported('MicrosoftDocs/azure-docs#107890; public field log'),
  },
  'storage-read-denied': {
    ...ARGUMENT,
    code: 'ERR_1300',
    link: `${TSG}#authorization-error`,
    caughtBy: STORAGE,
  },
  'startup-authorization': {
    ...ARGUMENT,
    code: 'ERR_1300',
    link: `${TSG}#error-badargument`,
    caughtBy: ['identity/storage-read', 'identity/acr-pull'],
    ...reported('public repository; how-to-troubleshoot-online-endpoints.md'),
  },
  'data-collector-storage': { ...ARGUMENT, code: null, link: `${TSG}#error-badargument`, caughtBy: STORAGE },
  'identity-not-found': {
    code: null,
    name: 'UserAssignedIdentityNotFound',
    retry: 'minutes',
    caughtBy: ['identity/acr-pull'],
    ...reported('public repository'),
  },
  'secrets-injection': {
    code: null,
    name: 'SecretsInjectionError',
    retry: 'after-fix',
    caughtBy: ['contract/secret-reference'],
    link: `${TSG}#error-secretsinjectionerror`,
    ...TROUBLESHOOTING,
  },
  'policy-denied': {
    code: null,
    name: 'RequestDisallowedByPolicy',
    retry: 'after-fix',
    caughtBy: ['subscription/policy'],
    source: 'Azure Policy, deny effect; no public text for online endpoints',
    asOf: '2026-08',
  },
  'scope-locked': {
    code: null,
    name: 'ScopeLocked',
    retry: 'after-fix',
    caughtBy: ['state/lock'],
    source: 'lock-resources.md of the resource manager; pasted by users of az',
    asOf: '2026-11',
  },
  'policy-broken': { ...ARGUMENT, code: null, retry: 'no', link: `${TSG}#error-badargument`, caughtBy: [] },
  'deployer-not-authorized': {
    ...REFUSED,
    name: 'AuthorizationFailed',
    source: 'Azure Resource Manager, "Troubleshoot Azure RBAC"',
    asOf: '2025-10',
  },
  'upload-denied': {
    ...REFUSED,
    ...reported('MicrosoftDocs/azure-docs#111210; public field log'),
  },
  'shared-key-disabled': {
    ...REFUSED,
    name: 'KeyBasedAuthenticationNotPermitted',
    ...reported('public field log'),
  },
  'managed-network-not-ready': {
    code: null,
    name: 'WorkspaceManagedNetworkNotReady',
    retry: 'after-fix',
    caughtBy: ['network/managed-network'],
    ...TROUBLESHOOTING,
  },
  'egress-setting-refused': {
    code: null,
    name: 'BadRequest',
    retry: 'no',
    caughtBy: ['network/managed-network', 'mlflow/egress'],
    ...reported('public repository'),
  },
  'egress-blocked': {
    code: 'ERR_2200',
    name: 'ResourceNotReady',
    retry: 'after-fix',
    caughtBy: ['mlflow/egress'],
    ...reported('Azure/azureml-examples#3444; pip, conda and Hugging Face clients'),
  },
} as const satisfies Causes;
