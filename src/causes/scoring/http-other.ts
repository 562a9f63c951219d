import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { anyStatus } from '../forms.js';

export default defineCause<'status' | 'detail'>({
  id: 'http-other',
  code: null,
  name: 'HTTP',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: anyStatus([400, 405, 406, 410, 411, 412, 415, 418, 422, 501, 505, 507]),
  says: ({ status, detail }) =>
    status && detail
      ? `The endpoint answered with status ${status}: ${detail}`
      : status
        ? `The endpoint answered with status ${status}.`
        : 'The endpoint answered with an error.',
  fix: ({ names }) => [
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
  ],
  ofTheService: true,
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
