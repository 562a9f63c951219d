import { defineCause, step } from '../cause.js';

export default defineCause<'model'>({
  id: 'model-gated',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['gatedrepoerror', 'gated repo', 'access to model'],
      pattern: /\bGatedRepoError\b|gated repo|Access to model (?<model>[\w./-]{1,120}) is restricted/,
      examples: [
        'huggingface_hub.errors.GatedRepoError: 401 Client Error.',
        'OSError: You are trying to access a gated repo.',
      ],
    },
  ],
  says: ({ model }) =>
    model
      ? `The model ${model} is gated: the container has no token that can download it.`
      : 'The model is gated: the container has no token that can download it.',
  fix: () => [
    step('Download it before the deploy, register it in the workspace, and load it from AZUREML_MODEL_DIR.'),
  ],
  blame: { code: 'frame' },
  preventedBy: ['scoring/download-in-init'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
