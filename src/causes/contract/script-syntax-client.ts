import { defineCause, step } from '../cause.js';

export default defineCause<'script' | 'line' | 'error'>({
  id: 'script-syntax-client',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: ['due to syntax errors in scoring script'],
      pattern:
        /due to syntax errors in scoring script (?<script>[^\s]{1,300}?)\.? Error on line (?<line>\d+)(?:: ?(?<error>.{1,200}?))?(?:\.? If you wish|$)|due to syntax errors in scoring script/,
      examples: [
        'Failed to submit deployment blue due to syntax errors in scoring script src/score.py. Error on line 12: def run(data. If you wish to bypass this validation use --skip-script-validation paramater.',
      ],
    },
  ],
  says: ({ script, line, error }) =>
    script && line && error
      ? `The scoring script ${script} is not valid Python, line ${line}: ${error}`
      : script && line
        ? `The scoring script ${script} is not valid Python, line ${line}.`
        : 'The scoring script is not valid Python.',
  fix: () => [
    step('Correct the line. Passing --skip-script-validation only moves the failure into the container.'),
  ],
  blame: { code: 'script-line' },
  preventedBy: ['scoring/syntax'],
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
  asOf: '2026-08',
});
