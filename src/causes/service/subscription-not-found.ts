import { defineCause, step } from '../cause.js';

export default defineCause<'subscription'>({
  id: 'subscription-not-found',
  code: null,
  name: 'BadArgument',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: [
        'subscription could not be found',
        'subscriptionnotfound',
        'subscription does not exist',
        'invalidsubscriptionid',
        'readonlydisabledsubscription',
      ],
      pattern:
        /\bSubscriptionNotFound\b|\bInvalidSubscriptionId\b|\bReadOnlyDisabledSubscription\b|[Ss]ubscription (?:'(?<subscription>[\w-]{1,64})' )?(?:does not exist|could not be found)/,
      examples: [
        "(SubscriptionNotFound) The subscription '1111' could not be found.",
        'BadArgument: Subscription does not exist',
      ],
    },
  ],
  says: ({ subscription }) =>
    subscription
      ? `The subscription ${subscription} does not exist, is not active, or the login does not see it.`
      : 'The subscription does not exist, is not active, or the login does not see it.',
  fix: () => [step('See which ones the login has.', 'az account list --output table')],
  preventedBy: ['subscription/providers'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
