import { defineCause, step } from '../cause.js';

/** What to do about refusals that CI meets often. */
const WAYS: Readonly<Record<string, string>> = {
  AADSTS7000215: 'Write the value of the client secret, not its id, or make a new secret.',
  AADSTS7000222:
    'The client secret has expired: make a new one, or use a federated credential, which does not expire.',
  AADSTS7000229:
    'The app has no service principal in this tenant: create it with az ad sp create --id, or correct the tenant id.',
  AADSTS7000112:
    'The app registration, or its service principal, is disabled: an administrator must enable it.',
  AADSTS700016: 'The app is not in this tenant: correct client id and tenant id.',
  AADSTS90002: 'The tenant does not exist: correct the tenant id, and the cloud (environment) of the login.',
  AADSTS53003:
    'A Conditional Access policy blocks the sign-in, often because of the address of the runner: ask an administrator to leave this app out, or use a self-hosted runner.',
  AADSTS50034: 'The account is not in this tenant: correct the user or the tenant.',
  AADSTS500011: 'The resource is not known in this tenant: correct the scope of the token.',
  AADSTS50076: 'The account must use a second factor, which a job cannot: use a service principal.',
};

export default defineCause<'code' | 'detail'>({
  id: 'login-failed',
  code: null,
  name: 'AADSTS',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['aadsts'],
      pattern: /(?<code>AADSTS(?!700024\b|70021)\d{5,7})(?:: (?<detail>.{1,200}?)(?:\.? Trace ID|$))?/,
      examples: [
        'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance. Trace ID: 1',
        'AADSTS7000215: Invalid client secret provided. Trace ID: 1',
      ],
    },
  ],
  says: ({ code, detail }) =>
    code && detail
      ? `Microsoft Entra refused the login, ${code}: ${detail}`
      : code
        ? `Microsoft Entra refused the login (${code}).`
        : 'Microsoft Entra refused the login.',
  fix: ({ code, names }) => [
    code !== undefined && Object.hasOwn(WAYS, code) && step(WAYS[code] ?? 'Check the app registration.'),
    step('Look the code up.', `https://login.microsoftonline.com/error?code=${names.code}`),
    step('Check client id, tenant id and, where there is one, the age of the secret.'),
  ],
  source: 'Microsoft Entra, "Authentication and authorization error codes"',
  asOf: '2026-03',
});
