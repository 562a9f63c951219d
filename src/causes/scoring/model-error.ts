import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';
import { statuses } from '../forms.js';

export default defineCause<'inner'>({
  id: 'model-error',
  code: null,
  name: 'HTTP_424',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: [
        'original-code=',
        'ms-azureml-model-error-statuscode',
        'failed dependency',
        'model error',
        'unexpected error occurred in scoring script',
      ],
      pattern:
        /ms-azureml-model-error-statuscode["']?[:=] ?["']?(?<inner>\d{3})|\b424\b.{0,20}(?:Failed Dependency|Model Error)|original-code=(?<inner2>\d{3})|An unexpected error occurred in scoring script/i,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'ms-azureml-model-error-statuscode: 500',
        'HTTP/1.1 424 Failed Dependency',
        'An unexpected error occurred in scoring script. Check the logs for more info.',
      ],
    },
    ...statuses(424),
  ],
  says: ({ inner }) =>
    inner
      ? `The container answered the request with status ${inner} (424 Model Error).`
      : 'The container did not answer the request with 200 (424 Model Error).',
  fix: ({ names }) => [
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
  ],
  before: ['http-server-error'],
  preventedBy: ['scoring/first-request'],
  wraps: true,
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
