import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'status'>({
  id: 'http-other',
  code: null,
  name: 'HTTP',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['http/1.1 4', 'http/1.1 5', 'http/1.0 4', 'http/1.0 5', 'http/2 4', 'http/2 5'],
      pattern: /(?:^|[<>" ])HTTP\/[\d.]{1,3} (?<status>[45]\d\d)\b/,
      weight: 'class',
      confidence: 'certain',
      examples: ['HTTP/1.1 415 Unsupported Media Type', '< HTTP/2 507'],
      never: ['"POST /score HTTP/1.0" 500 12'],
    },
  ],
  says: ({ status }) =>
    status ? `The endpoint answered with status ${status}.` : 'The endpoint answered with an error.',
  fix: ({ names }) => [
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
  ],
  ofTheService: true,
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
