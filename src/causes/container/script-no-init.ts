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
        'does not have an init() function',
        'has no attribute init',
      ],
      pattern:
        /(?:User script at (?<script>\S{1,300}) )?does not have an? init\(\) function|module '(?:main|entry_module|service_driver|driver_module|user_module|[\w./-]{0,120}scor[\w./-]{0,40})' has no attribute 'init'/,
      examples: [
        'User script at /var/azureml-app/src/score.py does not have a init() function defined.',
        "AttributeError: module 'main' has no attribute 'init'",
        "AttributeError: module 'service_driver' has no attribute 'init'",
        "AttributeError: module 'online_scoring' has no attribute 'init'",
      ],
    },
  ],
  says: ({ script }) => (script ? `${script} has no init().` : 'The scoring script has no init().'),
  fix: () => [step('Define init() at module level; it takes no arguments.')],
  blame: { files: SCRIPT },
  before: ['package-attribute-missing'],
  preventedBy: ['scoring/init'],
  source: 'microsoft/azureml-inference-server 1.5.1; images of the SDK v1',
  asOf: '2026-11',
});
