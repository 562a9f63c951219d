import { defineCause, step } from '../cause.js';
import { getLogs, runLocally } from '../commands.js';

export default defineCause({
  id: 'init-failed',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['users init function failed', 'encountered exception traceback', 'user init raised'],
      pattern: /User's init function failed|Encountered Exception Traceback/,
      weight: 'symptom',
      confidence: 'certain',
      examples: ["User's init function failed", 'Encountered Exception Traceback (most recent call last):'],
    },
  ],
  says: 'init() of the scoring script raised an exception; the text ends before it says which.',
  fix: ({ names }) => [
    step('Read the log of the container.', getLogs(names)),
    step('Or run it on your own machine, with Docker.', runLocally(names)),
  ],
  before: ['container-crashed'],
  preventedBy: ['scoring/model-path'],
  wraps: true,
  source: 'microsoft/azureml-inference-server 1.5.1',
  asOf: '2025-12',
});
