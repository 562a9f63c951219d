import { TIMEOUT } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'k8s-http-timeout',
  code: null,
  name: 'HTTP_504',
  retry: 'backoff',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [...statuses(504)],
  says: 'The request took longer than the timeout (504); the default is 5 seconds.',
  fix: ({ names }) => [
    step('Raise request_settings.request_timeout_ms, or make run() faster.'),
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
  ],
  blame: { files: TIMEOUT },
  becomes: ({ isKubernetes }) => (isKubernetes === false ? 'scoring-timeout' : undefined),
  preventedBy: ['contract/request-settings'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
