import { defineCause, step } from '../cause.js';

export default defineCause<'model'>({
  id: 'model-gated',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'gatedrepoerror',
        'gated repo',
        'access to model',
        'repository not found for url',
        'private or gated repo',
        'invalid user token',
        'is not a valid model identifier listed on',
        'must have access to it and be authenticated',
      ],
      pattern:
        /\bGatedRepoError\b|gated repo(?:.{0,80}?huggingface\.co\/(?<model2>[\w.-]{1,80}\/[\w.-]{1,120}?)(?:\/|\.? |$))?|Access to model (?<model>[\w./-]{1,120}) is restricted|Repository Not Found for url: https:\/\/huggingface\.co\/(?:api\/models\/)?(?<model3>[\w.-]{1,80}\/[\w.-]{1,120}?)(?:\/|\.? |$)|Invalid user token|You must have access to it and be authenticated/,
      examples: [
        'huggingface_hub.errors.GatedRepoError: 401 Client Error.',
        'OSError: You are trying to access a gated repo.',
        'Access to model meta-llama/Llama-3.1-8B-Instruct is restricted. You must have access to it and be authenticated to access it. Please log in.',
        'Cannot access gated repo for url https://huggingface.co/google/gemma-3-4b-it/resolve/main/config.json.',
        'huggingface_hub.errors.RepositoryNotFoundError: 401 Client Error. (Request ID: Root=1-6)\n\nRepository Not Found for url: https://huggingface.co/acme/scorer-7b/resolve/main/config.json.\nPlease make sure you specified the correct `repo_id` and `repo_type`.',
        'If you are trying to access a private or gated repo, make sure you are authenticated.',
      ],
    },
  ],
  says: ({ model }) =>
    model
      ? `Hugging Face does not give the model ${model} to the container: it is gated or private and the container has no token for it, or its name is wrong.`
      : 'Hugging Face does not give the model to the container: it is gated or private, and the container has no token for it.',
  fix: () => [
    step('Download it before the deploy, register it in the workspace, and load it from AZUREML_MODEL_DIR.'),
    step(
      'Or set HF_TOKEN under environment_variables, as a reference to a secret, of an account that was given access on the page of the model.',
    ),
  ],
  blame: { code: 'frame' },
  before: ['model-files-missing'],
  preventedBy: ['scoring/download-in-init'],
  source: 'huggingface_hub 0.3x, its own texts',
  asOf: '2026-11',
});
