import { TIMEOUT } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'host' | 'seconds'>({
  id: 'client-timeout',
  code: null,
  name: 'ReadTimeout',
  retry: 'backoff',
  signatures: [
    {
      literals: [
        'read timed out',
        'readtimeout',
        'the read operation timed out',
        'socket.timeout: timed out',
        'urlopen error timed out',
        'operation timed out after',
      ],
      pattern:
        /(?:host='(?<host>[\w.-]{1,120})'.{0,200})?Read timed out\. \(read timeout=(?<seconds>\d{1,6}(?:\.\d{1,3})?)\)|\b(?:requests\.exceptions|httpx|httpcore)\.ReadTimeout\b(?!: HTTPS?ConnectionPool)|(?<![.\w])ReadTimeout: (?!HTTPS?ConnectionPool)|The read operation timed out|socket\.timeout: timed out|urlopen error timed out|curl: \(28\) Operation timed out after (?<milliseconds>\d{1,9}) milliseconds/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='credit.westeurope.inference.ml.azure.com', port=443): Read timed out. (read timeout=30)",
        'httpx.ReadTimeout: The read operation timed out',
        'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
        'urllib.error.URLError: <urlopen error timed out>',
        'TimeoutError: The read operation timed out',
      ],
    },
  ],
  says: ({ host, seconds }) =>
    host && seconds
      ? `${host} did not answer within ${seconds} seconds; the client then stopped waiting.`
      : 'The client stopped waiting: no answer came in its time.',
  fix: ({ names }) => [
    step('See how long requests take in the container.', getLogs(names)),
    step(
      'Raise the timeout of the client and request_settings.request_timeout_ms (180000 at most), or make run() faster.',
    ),
    step('A first request after the start is often the slowest: load the model in init().'),
  ],
  blame: { files: TIMEOUT },
  before: ['egress-blocked', 'network-unreachable'],
  saidBy: 'client',
  preventedBy: ['contract/request-settings'],
  source: 'requests, httpx, urllib and curl, their own texts',
  asOf: '2026-11',
});
