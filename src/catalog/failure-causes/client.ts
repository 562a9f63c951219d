/** Before anything reaches Azure ML: az, its extension, the login, Terraform. */
import { type Causes, reported } from './cause.js';

const CLIENT = { code: null, retry: 'after-fix', caughtBy: [] } as const;
const ENTRA = {
  ...CLIENT,
  source: 'Microsoft Entra, "Authentication and authorization error codes"',
  asOf: '2026-03',
} as const;

export const client = {
  'az-ml-broken': {
    ...CLIENT,
    name: 'CommandNotFoundError',
    ...reported('Azure/azure-cli#31291, #32014, #29940; Azure/azure-cli-extensions#8929'),
  },
  'az-ml-missing': {
    ...CLIENT,
    name: 'CommandNotFoundError',
    ...reported('Azure/azure-cli#21387'),
  },
  'az-ml-v1': { ...CLIENT, name: 'CommandNotFoundError', ...reported('Azure/azure-cli#21387') },
  'oidc-expired': {
    ...CLIENT,
    name: 'AADSTS700024',
    retry: 'once',
    ...reported('Azure/login#180, #372'),
  },
  'oidc-no-match': { ...ENTRA, name: 'AADSTS70021' },
  'oidc-issuer': { ...ENTRA, name: 'AADSTS700211' },
  'login-failed': { ...ENTRA, name: 'AADSTS' },
  'not-logged-in': {
    ...CLIENT,
    name: 'AuthenticationError',
    source: 'azure-cli, its own text',
    asOf: '2025-10',
  },
  'terraform-timeout': {
    ...CLIENT,
    name: 'TerraformTimeout',
    ...reported('users of the azurerm provider'),
  },
  'network-unreachable': {
    ...CLIENT,
    name: 'ConnectionError',
    retry: 'once',
    source: 'requests, urllib3',
    asOf: '2025-10',
  },
} as const satisfies Causes;
