import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'too-many-requests',
  code: null,
  name: 'HTTP_429',
  retry: 'backoff',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['too many pending requests', 'rate-limiting', 'too many requests'],
      pattern: /[Tt]oo many pending requests|\b429\b.{0,20}(?:Too Many Requests|Rate-limiting)/i,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'Too many pending requests',
        '429 Client Error: Too Many Requests for url: https://credit.westeurope.inference.ml.azure.com/score',
      ],
    },
    ...statuses(429),
  ],
  says: 'Too many requests at a time (429): more than 2 × max_concurrent_requests_per_instance × instances were waiting, or more came in a second than the endpoint accepts.',
  fix: () => [
    step('Send the request again, with growing pauses.'),
    step('Raise instance_count, or max_concurrent_requests_per_instance together with WORKER_COUNT.'),
  ],
  blame: { files: inDeployment(['request_settings', 'instance_count'], SAYS.key) },
  preventedBy: ['contract/request-settings'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
