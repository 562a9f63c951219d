import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'server-package-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['a required package azureml-inference-server-http is missing'],
      examples: ['A required package azureml-inference-server-http is missing.'],
    },
    {
      literals: [
        'package(s) not found: azureml-inference-server-http',
        'install azureml-inference-server-http version',
      ],
      // The image then tries to install it; with access to the internet, that works.
      weight: 'hint',
      confidence: 'likely',
      examples: [
        'WARNING: Package(s) not found: azureml-inference-server-http',
        '2024-11-12T13:55:18,532067000+00:00 | gunicorn/run | Install azureml-inference-server-http version 1.3.2',
      ],
    },
    {
      literals: [
        'no module named azureml_inference_server_http',
        'gunicorn: not found',
        'gunicorn: command not found',
        'azmlinfsrv: ',
      ],
      pattern:
        /No module named '?azureml_inference_server_http|(?:gunicorn|azmlinfsrv): (?:command )?not found/,
      examples: [
        "ModuleNotFoundError: No module named 'azureml_inference_server_http'",
        '/bin/sh: azmlinfsrv: command not found',
      ],
    },
  ],
  says: 'The environment does not have azureml-inference-server-http, which runs the scoring script.',
  fix: () => [
    step(
      'Add "azureml-inference-server-http" to the conda file of the environment, under "pip:"; azureml-defaults installs it too. The inference images of Azure ML contain it.',
    ),
  ],
  blame: { files: BUILD },
  preventedBy: ['environment/inference-server'],
  source: 'reports: Azure/azureml-examples#2760, #3444',
  asOf: '2026-09',
});
