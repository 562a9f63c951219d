import { defineCause, step } from '../cause.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'payload-too-large',
  code: null,
  name: 'HTTP_413',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['payload too large', 'request entity too large'],
      pattern: /\b413\b.{0,20}(?:Payload|Request Entity) Too Large|[Pp]ayload too large/i,
      weight: 'symptom',
      confidence: 'certain',
      examples: ['HTTP/1.1 413 Payload Too Large'],
    },
    ...statuses(413),
  ],
  says: 'The request, or the answer, was larger than the service accepts.',
  fix: () => [step('Send less in one request, or put large data into storage and send its address.')],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
