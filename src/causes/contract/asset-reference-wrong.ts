import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'part' | 'asset'>({
  id: 'asset-reference-wrong',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: [
        'when parsing asset',
        'as arm id',
        'is not a valid arm id',
        'not a valid azureml asset',
        'invalid azureml arm id',
      ],
      pattern:
        /Failed to extract (?<part>name|version) when parsing asset (?<asset>\S{1,300}) of type|[Ii]nvalid AzureML ARM [Ii][Dd]\b(?:.{0,40}?'?(?<asset2>azureml:\S{1,300}))?|is not a valid (?:ARM|arm) id/,
      examples: [
        'azure.ai.ml.exceptions.ValidationException: Failed to extract version when parsing asset credit-model of type models as arm id. Version must be provided.',
        'Invalid AzureML ARM Id azureml:/subscriptions/1/resourceGroups/rg',
      ],
    },
  ],
  says: ({ part, asset }) =>
    part && asset
      ? `The reference ${asset} has no ${part}.`
      : asset
        ? `The reference ${asset} does not have the form of one.`
        : 'A reference to a model, an environment or code does not have the form of one.',
  fix: () => [
    step(
      'Write azureml:<name>:<version> or azureml:<name>@latest for an asset of the workspace, and azureml://registries/<registry>/models/<name>/versions/<version> for one of a registry.',
    ),
  ],
  blame: { files: inDeployment(['model', 'environment'], SAYS.key) },
  before: ['yaml-refused'],
  preventedBy: ['contract/reference'],
  source: 'azure-ai-ml 1.34.0; reports: Azure/azure-cli#27685',
  asOf: '2026-11',
});
