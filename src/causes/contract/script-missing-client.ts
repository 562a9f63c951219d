import { SCRIPT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'script'>({
  id: 'script-missing-client',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: ['failed to open scoring script'],
      pattern: /Failed to open scoring script (?<script>.{1,300}?)\.?(?: |$)/,
      examples: ['Failed to open scoring script src/score.py.'],
    },
  ],
  says: ({ script }) =>
    script ? `The scoring script ${script} cannot be opened.` : 'The scoring script cannot be opened.',
  fix: () => [
    step(
      'scoring_script is relative to code_configuration.code, which is relative to the YAML file, whatever folder az runs in.',
    ),
  ],
  blame: { files: SCRIPT },
  preventedBy: ['paths/scoring-script', 'paths/code-folder'],
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
  asOf: '2026-08',
});
