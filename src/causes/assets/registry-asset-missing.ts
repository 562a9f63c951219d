import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'registry' | 'version' | 'environment' | 'kind' | 'asset'>({
  id: 'registry-asset-missing',
  code: null,
  name: 'ModelRegistryError',
  retry: 'no',
  signatures: [
    {
      literals: ['could not find asset with id'],
      pattern:
        /Could not find asset with ID: ?["']?azureml:\/\/registries\/(?<registry>[\w.-]{1,100})\/(?:environments\/(?<environment>[\w.-]{1,255})|(?!models\/|environments\/)(?<kind>[\w-]{1,60}?)s?\/(?<asset>[\w.-]{1,255}))(?:\/versions\/(?<version>[\w.-]{1,60}))?/i,
      examples: [
        '(ModelRegistryError) Could not find asset with ID: azureml://registries/risk/environments/serving/versions/7',
        '"message": "Could not find asset with ID: azureml://registries/azureml/deploymentTemplates/serving"',
      ],
      never: ['Could not find asset with ID: azureml://registries/risk/models/scorer/versions/4'],
    },
    {
      literals: ['modelregistryerror', 'could not find asset with id'],
      pattern: /(?<![\w.])ModelRegistryError(?!\w)|Could not find asset with ID: ?\S/,
      weight: 'class',
      examples: [
        '(ModelRegistryError) Something that nobody has seen yet.',
        'Could not find asset with ID: 4',
      ],
      never: ['openai_model_registry.errors.ModelRegistryError: no such model'],
    },
  ],
  says: ({ registry, version, environment, kind, asset }) =>
    registry && version && environment
      ? `The registry ${registry} has no version ${version} of the environment ${environment}. The deployment names it, or the deployment template of its model does.`
      : registry && environment
        ? `The registry ${registry} has no environment ${environment}. The deployment names it, or the deployment template of its model does.`
        : registry && kind && asset
          ? `The registry ${registry} has no ${kind} ${asset}. The deployment names it, or the deployment template of its model does.`
          : 'The service could not read an asset of a registry that the deployment, or the deployment template of its model, names.',
  fix: ({ environment, names }) => [
    environment &&
      step(
        `See which versions of ${environment} there are.`,
        `az ml environment list --registry-name ${names.registry} --name ${names.environment} --output table`,
      ),
    step(
      'Where the file names it, name a version that exists. Where it does not, the deployment template of the model names it: give the deployment an environment of its own, or use another version of the model.',
    ),
    step('A template that names what is not there must be corrected by the owner of the registry.'),
  ],
  blame: { files: inDeployment(['environment', 'model'], SAYS['registry-asset']) },
  preventedBy: ['assets/environment'],
  source: 'recorded answer of mfeOperationsStatus; report on deployment templates',
  asOf: '2026-03',
});
