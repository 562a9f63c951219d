import { defineCause, step } from '../cause.js';

export default defineCause<'error'>({
  id: 'az-ml-crashed',
  code: null,
  name: 'CLIInternalError',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'where it is not associated',
        'referenced before assignment',
        'cannot access local variable debug',
        'local variable debug referenced before assignment',
        'the command failed with an unexpected error. here is the traceback',
      ],
      pattern:
        /(?<error>cannot access local variable 'debug' where it is not associated|local variable 'debug' referenced before assignment)|The command failed with an unexpected error\. Here is the traceback:(?: (?!Traceback)(?<error2>.{3,160}?)(?: Traceback|$))?/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        "The command failed with an unexpected error. Here is the traceback:\ncannot access local variable 'debug' where it is not associated with a value\nTraceback (most recent call last):",
        "UnboundLocalError: local variable 'debug' referenced before assignment",
        "ERROR: The command failed with an unexpected error. Here is the traceback:\nERROR: 'NoneType' object has no attribute 'id'",
      ],
    },
  ],
  says: ({ error }) =>
    error
      ? `The ml extension of az crashed and hid its own error: ${error}`.replace(/[^.:)?]$/, '$&.')
      : 'The ml extension of az crashed and hid its own error.',
  fix: () => [
    step(
      'Of several tracebacks the first says what happened: often a YAML file that does not exist, or a value in it.',
    ),
    step('Check the file.', 'endpoint-preflight preflight'),
    step('Update az and the extension.', 'az upgrade --yes\naz extension update --name ml'),
  ],
  source: 'reports of users of az and its ml extension',
  asOf: '2026-11',
});
