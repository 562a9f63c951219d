import { MODEL } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'model'>({
  id: 'model-not-registered',
  // The service has no number for it; it is what assets/model prevents, and what the document of 2021 calls ERR_1300.
  code: 'ERR_1300',
  name: 'BadArgument',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: ['model container with name', 'modelnotfound', 'not found model'],
      pattern:
        /(?:ModelNotFound\b.{0,40}?)?Model container with name: ?(?<model>[\w.-]{1,255}) not found|ModelNotFound\b|\bNot found model (?<model2>[\w.-]{0,254}\w(?::\w[\w-]{0,60})?)/,
      name: 'ModelNotFound',
      examples: [
        'ERROR: (UserError) Not found model credit-model:12',
        'ModelNotFound: Model container with name: credit-model not found',
      ],
      // Of the SDK v1, and of the scoring script: no model of the workspace.
      never: ['ModelNotFoundException: '],
    },
    {
      literals: [
        ...['/models/', '(notfound) model', '(usererror) model', '(resourcenotfound) model', '(none) model'],
        ...['resourcenotfound: model', 'specified model', ') the model'],
      ],
      pattern:
        /The Resource '[^']{1,200}\/models\/(?<model>[\w.-]{1,255})(?:\/versions\/[\w.-]{1,60})?'.{0,120} (?:was not found|could not be found)|\((?:NotFound|UserError|ResourceNotFound|None)\) (?:ResourceNotFound: )?(?:The )?(?:specified )?[Mm]odel '?(?:azureml:)?(?<model2>[\w.-]{1,255}(?::[\w.-]{1,60})?)'?(?: (?:with )?version '?[\w.-]{1,60}'?)? (?:was not found|not found|does not exist|could not be found)/,
      name: 'ResourceNotFound',
      examples: [
        "(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/ml/models/credit' under resource group 'rg' was not found.",
        '(UserError) Model credit:3 does not exist in the workspace',
        'ERROR: (NotFound) Model credit with version 3 not found.',
        "ERROR: (None) ResourceNotFound: model 'azureml:credit:3' not found",
      ],
      never: ['OSError: Model bert-base not found'],
    },
  ],
  says: ({ model }) => (model ? `The workspace has no model ${model}.` : 'The workspace has no such model.'),
  fix: ({ names }) => [
    step(
      'See which models there are.',
      `az ml model list --resource-group ${names.group} --workspace-name ${names.workspace} --output table`,
    ),
    step(
      'Register it, or correct the name. A model of another workspace, or of a registry, has another form of reference.',
    ),
  ],
  blame: { files: MODEL },
  before: ['resource-not-found'],
  preventedBy: ['assets/model'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
