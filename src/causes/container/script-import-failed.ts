import { defineCause, step } from '../cause.js';
import { getLogs, runLocally } from '../commands.js';

export default defineCause({
  id: 'script-import-failed',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['failed to import user script because it raised an unhandled exception'],
      weight: 'symptom',
      confidence: 'certain',
      examples: ['Failed to import user script because it raised an unhandled exception'],
    },
  ],
  says: 'The scoring script raised an exception while it was imported; the text ends before it says which.',
  fix: ({ names }) => [
    step('Read the log of the container.', getLogs(names)),
    step('Or run it on your own machine, with Docker.', runLocally(names)),
  ],
  before: ['container-crashed'],
  wraps: true,
  source: 'microsoft/azureml-inference-server 1.5.1',
  asOf: '2025-12',
});
