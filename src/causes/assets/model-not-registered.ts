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
        /Model container with name: ?(?<model>[\w.-]{1,255}) not found|ModelNotFound\b|\bNot found model (?<model2>[\w.-]{1,255}(?::[\w.-]{1,60})?)/,
      name: 'ModelNotFound',
      examples: [
        'ERROR: (UserError) Not found model credit-model:12',
        'ModelNotFound: Model container with name: credit-model not found',
      ],
      // Of the SDK v1, and of the scoring script: no model of the workspace.
      never: ['ModelNotFoundException: '],
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
  preventedBy: ['assets/model'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
