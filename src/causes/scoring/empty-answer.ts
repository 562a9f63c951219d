import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause({
  id: 'empty-answer',
  code: null,
  name: 'HTTP_200',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['http/1.1 200 ok', 'http/1.0 200 ok', 'http/2 200', 'http/3 200'],
      pattern:
        /(?:^|[<>" ])HTTP\/(?:1\.[01] 200 OK|[23] 200)\b.{0,1000}?(?:\b[Cc]ontent-[Ll]ength: 0\b| null ?$)/,
      weight: 'hint',
      examples: [
        'HTTP/1.1 200 OK\nContent-Length: 0',
        'HTTP/2 200\ncontent-type: application/json\n\nnull\n',
      ],
      never: ['HTTP/1.1 200 OK\nContent-Length: 12\n\n{"a": [1]}'],
    },
  ],
  says: 'The endpoint answered 200 with an empty body: run() returned None, or something that is not JSON.',
  fix: ({ names }) => [
    step('Return a value from run() that JSON can hold: lists, numbers, text.'),
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
  ],
  source: 'reports: several public threads',
  asOf: '2026-09',
});
