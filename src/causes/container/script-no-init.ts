import { SCRIPT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'script'>({
  id: 'script-no-init',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'does not have a init() function',
        'module main has no attribute init',
        'has no attribute init',
      ],
      pattern:
        /(?:User script at (?<script>\S{1,300}) )?does not have an? init\(\) function|module '(?:main|entry_module|score)' has no attribute 'init'/,
      examples: [
        'User script at /var/azureml-app/src/score.py does not have a init() function defined.',
        "AttributeError: module 'main' has no attribute 'init'",
      ],
    },
  ],
  says: ({ script }) => (script ? `${script} has no init().` : 'The scoring script has no init().'),
  fix: () => [step('Define init() at module level; it takes no arguments.')],
  blame: { files: SCRIPT },
  preventedBy: ['scoring/init'],
  source: 'microsoft/azureml-inference-server 1.5.1',
  asOf: '2025-12',
});
