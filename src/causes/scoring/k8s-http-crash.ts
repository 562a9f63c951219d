import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'k8s-http-crash',
  code: null,
  name: 'HTTP_502',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [...statuses(502)],
  says: 'The gateway got no valid answer from the container (502): the container crashed, restarted, or raised an exception in run().',
  fix: ({ names }) => [
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
  ],
  becomes: ({ isKubernetes }) => (isKubernetes === false ? 'http-server-error' : undefined),
  wraps: true,
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
