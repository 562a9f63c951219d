import { defineCause, step } from '../cause.js';

export default defineCause<'error'>({
  id: 'script-syntax',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: ['syntaxerror', 'indentationerror', 'taberror'],
      pattern: /(?:^|[\s"'])(?<error>(?:SyntaxError|IndentationError|TabError): .{1,200})/,
      examples: ["SyntaxError: '(' was never closed", 'IndentationError: unexpected indent'],
    },
  ],
  says: ({ error }) =>
    error ? `Python rejects the scoring script: ${error}` : 'Python rejects the scoring script.',
  fix: () => [step('Try it with the Python of the environment.', 'python -m py_compile score.py')],
  blame: { code: 'frame' },
  preventedBy: ['scoring/syntax'],
  source: 'CPython and the packages, their own texts',
  asOf: '2026-11',
});
