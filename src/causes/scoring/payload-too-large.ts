import { defineCause, step } from '../cause.js';
import { statuses } from '../forms.js';

export default defineCause({
  id: 'payload-too-large',
  code: null,
  name: 'HTTP_413',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'payload too large',
        'entity too large',
        'content too large',
        'requestentitytoolarge',
        'requesttoolarge',
        'http error 413',
        'body size exceeds',
        'exceeded capacity limit',
      ],
      pattern:
        /\b413\b.{0,20}(?:Payload|Request Entity|Content|Request) Too Large|[Pp]ayload too large|Request Entity Too Large|RequestEntityTooLarge|RequestTooLarge|HTTP Error 413|[Rr]equest body size exceeds/i,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'HTTP/1.1 413 Payload Too Large',
        '<head><title>413 Request Entity Too Large</title></head>',
        'urllib.error.HTTPError: HTTP Error 413: Request Entity Too Large',
        'werkzeug.exceptions.RequestEntityTooLarge: 413 Request Entity Too Large: The data value transmitted exceeds the capacity limit.',
        'requests.exceptions.HTTPError: 413 Client Error: Payload Too Large for url: https://scores.westeurope.inference.ml.azure.com/score',
      ],
    },
    ...statuses(413),
  ],
  says: 'The request, or the answer, was larger than the service or the server accepts (413).',
  fix: () => [
    step('Send less in one request: fewer rows, smaller images.'),
    step('Or put large data into storage and send its address.'),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 05/13/2021; nginx and werkzeug, their own texts',
  asOf: '2026-11',
});
