import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause({
  id: 'throttled',
  code: null,
  name: 'TooManyRequests',
  retry: 'backoff',
  signatures: [
    {
      literals: ['toomanyrequests', 'subscriptionrequeststhrottled', 'operationnotallowed'],
      pattern:
        /\((?:TooManyRequests|SubscriptionRequestsThrottled)\)|"code": ?"(?:TooManyRequests|SubscriptionRequestsThrottled)"/,
      examples: ['(TooManyRequests) The request is being throttled.'],
      never: ['toomanyrequests: You have reached your pull rate limit.'],
    },
  ],
  says: 'Azure refused the request because too many came in a short time.',
  fix: ({ names }) => [
    step('Wait, with growing pauses, and deploy again. Let fewer jobs of the subscription run side by side.'),
    step('Look at the deployment meanwhile.', getLogs(names)),
  ],
  source: 'Azure Resource Manager, "Understand how ARM throttles requests"',
  asOf: '2025-06',
});
