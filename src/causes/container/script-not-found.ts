import { SCRIPT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'script' | 'contents'>({
  id: 'script-not-found',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'no score script found',
        'no module named main',
        'expected script to be found in pythonpath',
      ],
      pattern:
        /No score script found\. Expected score script (?<script>[\w.-]{1,100}?)\.(?:[ "]|$)|No module named '?main'?(?:$|[^\w.])|Expected script to be found in PYTHONPATH/,
      examples: [
        "ModuleNotFoundError: No module named 'main'",
        'No score script found. Expected score script main.py.',
        "Expected script to be found in PYTHONPATH: ['/var/azureml-app']",
      ],
    },
    {
      literals: ['current contents of aml_app_root', 'not an accessible directory in the container'],
      pattern:
        /Current contents of AML_APP_ROOT: (?<contents>.{0,200})|not an accessible directory in the container/,
      weight: 'symptom',
      examples: ["Current contents of AML_APP_ROOT: ['azureml-models', 'src']"],
    },
  ],
  says: ({ script, contents }) =>
    script
      ? `The server finds no scoring script ${script}.`
      : contents
        ? `The server finds no scoring script: the app root holds ${contents}.`
        : 'The server finds no scoring script.',
  fix: () => [
    step(
      'scoring_script is relative to the folder that code names. With a container of your own, set AZUREML_ENTRY_SCRIPT, or leave code_configuration out.',
    ),
  ],
  blame: { files: SCRIPT },
  preventedBy: ['paths/scoring-script'],
  source: 'microsoft/azureml-inference-server 1.5.1',
  asOf: '2025-12',
});
