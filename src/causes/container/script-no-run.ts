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
      literals: ['does not have a run() function', 'does not have an run() function', 'has no attribute run'],
      pattern:
        /(?:User script at (?<script>\S{1,300}) )?does not have an? run\(\) function|module '(?:main|entry_module|service_driver|driver_module|user_module|[\w./-]{0,120}scor[\w./-]{0,40})' has no attribute 'run'/,
      examples: [
        'User script at /var/azureml-app/src/score.py does not have a run() function defined.',
        "AttributeError: module 'service_driver' has no attribute 'run'",
        "AttributeError: module '/var/azureml-app/tmp5/score_fraud.py' has no attribute 'run'",
      ],
    },
  ],
  says: ({ script }) => (script ? `${script} has no run().` : 'The scoring script has no run().'),
  fix: () => [
    step('Define run(data) at module level, not below "if" or in a class.'),
    step('Check that scoring_script names this file, and not the one that trains or deploys.'),
  ],
  blame: { files: SCRIPT },
  before: ['package-attribute-missing'],
  preventedBy: ['scoring/run'],
  source: 'microsoft/azureml-inference-server 1.5.1; images of the SDK v1',
  asOf: '2026-11',
});
