import { TIMEOUT } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { statuses } from '../forms.js';

export default defineCause<'timeout'>({
  id: 'scoring-timeout',
  code: null,
  name: 'HTTP_408',
  retry: 'backoff',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['failed to finish execution within the allocated time'],
      pattern:
        /Script failed to finish execution within the allocated time: (?<timeout>\d{1,9}) ?ms|failed to finish execution within the allocated time/,
      examples: ['Script failed to finish execution within the allocated time: 5000ms'],
    },
    { literals: ['upstream request timeout'], examples: ['upstream request timeout'] },
    ...statuses(408),
  ],
  says: ({ timeout }) =>
    timeout
      ? `The scoring script took longer than ${timeout} ms for a request.`
      : 'The request took longer than request_timeout_ms allows (408); the default is 5 seconds.',
  fix: ({ names }) => [
    step(
      'Raise request_settings.request_timeout_ms (180000 at most), make run() faster, or use a larger instance_type.',
    ),
    step('See how long requests take.', getLogs(names)),
  ],
  blame: { files: TIMEOUT },
  preventedBy: ['contract/request-settings'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
