import { defineCause, step } from '../cause.js';

export default defineCause<'code' | 'detail'>({
  id: 'login-failed',
  code: null,
  name: 'AADSTS',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['aadsts'],
      pattern: /(?<code>AADSTS(?!700024\b|70021)\d{5,7})(?:: (?<detail>.{1,200}?)(?:\.? Trace ID|$))?/,
      examples: ['AADSTS7000215: Invalid client secret provided. Trace ID: 1'],
    },
  ],
  says: ({ code, detail }) =>
    code && detail
      ? `Microsoft Entra refused the login, ${code}: ${detail}`
      : code
        ? `Microsoft Entra refused the login (${code}).`
        : 'Microsoft Entra refused the login.',
  fix: ({ names }) => [
    step('Look the code up.', `https://login.microsoftonline.com/error?code=${names.code}`),
    step('Check client id, tenant id and, where there is one, the age of the secret.'),
  ],
  source: 'Microsoft Entra, "Authentication and authorization error codes"',
  asOf: '2026-03',
});
