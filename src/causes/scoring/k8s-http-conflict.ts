import { defineCause, step } from '../cause.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'k8s-http-conflict',
  code: null,
  name: 'HTTP_409',
  retry: 'minute',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [...statuses(409)],
  says: 'Another operation on the endpoint still runs (409).',
  fix: () => [step('Wait a minute, and try again.')],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
