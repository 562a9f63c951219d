import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'not-logged-in',
  code: null,
  name: 'AuthenticationError',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'please run az login',
        'please run: az login',
        'no subscription found',
        'no subscriptions found',
        'defaultazurecredential failed to retrieve a token',
      ],
      pattern:
        /[Pp]lease run:? '?az login|No subscriptions? found|DefaultAzureCredential failed to retrieve a token/,
      examples: [
        "ERROR: Please run 'az login' to setup account.",
        'DefaultAzureCredential failed to retrieve a token from the included credentials.',
        'ERROR: No subscriptions found for sp-1.',
      ],
    },
  ],
  says: 'az or the SDK is not logged in, or sees no subscription.',
  fix: () => [
    step('Add azure/login before this step, with the permission id-token: write.'),
    step('At a terminal, log in.', 'az login'),
  ],
  source: 'azure-cli and azure-identity, their own texts',
  asOf: '2026-09',
});
