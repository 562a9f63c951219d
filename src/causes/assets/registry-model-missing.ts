import { MODEL } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'registry' | 'version' | 'model'>({
  id: 'registry-model-missing',
  code: 'ERR_1300',
  name: 'BadArgument',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: ['could not find asset with id'],
      pattern:
        /Could not find asset with ID: ?["']?azureml:\/\/registries\/(?<registry>[\w.-]{1,100})\/models\/(?<model>[\w.-]{1,255})(?:\/versions\/(?<version>[\w.-]{1,60}))?/i,
      name: 'ModelRegistryError',
      examples: [
        '(ModelRegistryError) Could not find asset with ID: azureml://registries/risk/models/scorer/versions/4',
        '{"status":"Failed","error":{"code":"ModelRegistryError","message":"Could not find asset with ID: azureml://registries/risk/models/scorer/labels/latest"}}',
      ],
      never: ['Could not find asset with ID: azureml://registries/risk/environments/serving/versions/7'],
    },
  ],
  says: ({ registry, version, model }) =>
    registry && version && model
      ? `The registry ${registry} has no version ${version} of the model ${model}.`
      : registry && model
        ? `The registry ${registry} has no model ${model}.`
        : 'The registry has no such model.',
  fix: ({ names }) => [
    step(
      'See which versions there are, and name one of them.',
      `az ml model list --registry-name ${names.registry} --name ${names.model} --output table`,
    ),
    step('A model of the workspace has another form of reference: azureml:<name>:<version>.'),
  ],
  blame: { files: MODEL },
  preventedBy: ['assets/model'],
  source: 'recorded answer of mfeOperationsStatus; report on deployment templates',
  asOf: '2026-03',
});
