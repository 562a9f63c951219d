import { defineCause, step } from '../cause.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'k8s-http-busy',
  code: null,
  name: 'HTTP_503',
  retry: 'backoff',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [...statuses(503)],
  says: 'The deployment was not ready for so many requests at once (503).',
  fix: () => [
    step('Send the request again, with growing pauses.'),
    step('Lower target_utilization_percentage, or raise min_instances and max_instances.'),
  ],
  becomes: ({ isKubernetes }) => (isKubernetes === false ? 'http-server-error' : undefined),
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
