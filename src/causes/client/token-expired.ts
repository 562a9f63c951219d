import { defineCause, step } from '../cause.js';

export default defineCause<'expiry' | 'now'>({
  id: 'token-expired',
  code: null,
  name: 'ExpiredAuthenticationToken',
  retry: 'once',
  signatures: [
    {
      literals: [
        'expiredauthenticationtoken',
        'access token expiry utc time',
        'access token has expired',
        'lifetime validation failed, the token is expired',
      ],
      pattern:
        /[Aa]ccess token expiry UTC time '(?<expiry>[^']{5,40})' is earlier than current UTC time '(?<now>[^']{5,40})'|ExpiredAuthenticationToken|[Aa]ccess token has expired|Lifetime validation failed, the token is expired/,
      examples: [
        "(ExpiredAuthenticationToken) The access token expiry UTC time '3/4/2025 10:12:51 AM' is earlier than current UTC time '3/4/2025 10:13:02 AM'.",
        'The access token has expired.',
      ],
    },
  ],
  says: ({ expiry, now }) =>
    expiry && now
      ? `The token of the job for Azure has expired: it ended at ${expiry}, and it was used at ${now}.`
      : 'The token of the job for Azure has expired.',
  fix: () => [
    step('The deployment may go on in Azure all the same: look before you start it again.'),
    step(
      'Log in again right before the deploy, or deploy with --no-wait and watch in a step that logs in anew.',
      'az login',
    ),
  ],
  before: ['http-unauthorized', 'login-failed'],
  source: 'Azure Resource Manager, its own text',
  asOf: '2026-11',
});
