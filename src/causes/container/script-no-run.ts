import { SCRIPT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'script'>({
  id: 'script-no-run',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['does not have a run() function', 'has no attribute run'],
      pattern:
        /(?:User script at (?<script>\S{1,300}) )?does not have an? run\(\) function|module '(?:main|entry_module|score)' has no attribute 'run'/,
      examples: ['User script at /var/azureml-app/src/score.py does not have a run() function defined.'],
    },
  ],
  says: ({ script }) => (script ? `${script} has no run().` : 'The scoring script has no run().'),
  fix: () => [step('Define run(data) at module level.')],
  blame: { files: SCRIPT },
  preventedBy: ['scoring/run'],
  source: 'microsoft/azureml-inference-server 1.5.1',
  asOf: '2025-12',
});
