import { IMAGE } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'image'>({
  id: 'base-image-missing',
  code: null,
  name: 'ImageBuildFailure',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-imagebuildfailure',
  signatures: [
    {
      literals: ['failed to solve', 'manifest for', 'pull access denied', 'not found: manifest unknown'],
      pattern:
        /(?:failed to solve|failed to load metadata|Step \d+\/\d+ : FROM).{0,200}?(?<image>[\w.-]+\.[a-z]{2,}\/[\w./-]+:[\w.-]+).{0,60}not found|manifest for (?<image2>mcr\.microsoft\.com\/[\w./:@-]+) not found/,
      examples: [
        'ERROR: failed to solve: mcr.microsoft.com/azureml/nope:1: mcr.microsoft.com/azureml/nope:1: not found',
        'Error response from daemon: manifest for mcr.microsoft.com/azureml/openmpi9:latest not found: manifest unknown',
      ],
    },
  ],
  says: ({ image }) => (image ? `The base image ${image} does not exist.` : 'The base image does not exist.'),
  fix: () => [
    step(
      'Use a tag that exists.',
      'curl -s https://mcr.microsoft.com/v2/azureml/minimal-py312-inference/tags/list',
    ),
  ],
  blame: { files: IMAGE },
  before: ['image-missing'],
  preventedBy: ['images/exists', 'environment/dockerfile-base'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
