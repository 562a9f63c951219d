import { BUILD } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'server-too-old-flask',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['register() takes 3 positional arguments but 4 were given'],
      examples: ['TypeError: register() takes 3 positional arguments but 4 were given'],
    },
  ],
  says: 'The inference server of the environment is older than 0.7.0 and is not compatible with Flask 2.',
  fix: () => [step('Use the newest azureml-inference-server-http (or azureml-defaults), and pin no flask.')],
  blame: { files: BUILD },
  preventedBy: ['environment/server-matrix'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
