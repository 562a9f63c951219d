import { defineCause, step } from '../cause.js';

export default defineCause<'host' | 'url'>({
  id: 'download-limited',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'later',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        '429 client error',
        'http error 429 thrown while requesting',
        'weve had to rate limit',
        'rate limit exceeded for',
      ],
      pattern:
        /429 Client Error: ?(?:Too Many Requests)? ?for url: ?https?:\/\/(?<host>(?![\w.-]*(?:\.inference\.ml\.|azureml|\.ml\.azure\.|management\.azure|\.azure-api\.|openai\.azure|localhost|127\.|10\.))[\w.-]{3,120})|HTTP Error 429 thrown while requesting \w{3,7} https?:\/\/(?<host2>[\w.-]{3,120})|(?<host3>huggingface\.co).{0,200}(?:[Ww]e had to rate limit|rate limit)|We've had to rate limit|rate limit exceeded for (?:url|IP)/,
      examples: [
        'huggingface_hub.errors.HfHubHTTPError: 429 Client Error: Too Many Requests for url: https://huggingface.co/api/models/BAAI/bge-small-en/tree/main',
        'HTTP Error 429 thrown while requesting HEAD https://huggingface.co/intfloat/e5-base/resolve/main/config.json',
        "We've had to rate limit your IP. To continue using our service, create a HF account or login to your existing account",
      ],
      never: [
        '429 Client Error: Too Many Requests for url: https://credit.westeurope.inference.ml.azure.com/score',
      ],
    },
  ],
  says: ({ host }) =>
    host
      ? `${host} refused the download: too many requests from this address, or without a token (429).`
      : 'The server of the files refused the download: too many requests from this address, or without a token (429).',
  fix: () => [
    step(
      'Download the files before the deploy, register them as a model, and load them from AZUREML_MODEL_DIR: then no start depends on it.',
    ),
    step('Or set HF_TOKEN under environment_variables, as a reference to a secret, and deploy again later.'),
  ],
  blame: { code: 'frame' },
  before: ['too-many-requests'],
  preventedBy: ['scoring/download-in-init'],
  source: 'huggingface_hub 0.3x, its own texts; reports of users',
  asOf: '2026-11',
});
