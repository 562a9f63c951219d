import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'http-server-error',
  code: null,
  name: 'HTTP_500',
  retry: 'once',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [...statuses(500)],
  says: 'The service answered 500: what Azure ML provides has failed.',
  fix: ({ names }) => [
    step('Send the request once more.'),
    step('If it comes again, see whether the container was asked at all.', getLogs(names)),
    step('If it was not, open a support ticket with the request id.'),
  ],
  ofTheService: true,
  forSupport: true,
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
