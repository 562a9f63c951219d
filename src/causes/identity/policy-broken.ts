import { defineCause, step } from '../cause.js';

export default defineCause({
  id: 'policy-broken',
  code: null,
  name: 'BadArgument',
  retry: 'no',
  link: 'https://aka.ms/oe-tsg#error-badargument',
  signatures: [
    {
      literals: ['invalid template function specification'],
      examples: ['Invalid template function specification'],
    },
  ],
  says: 'An Azure Policy that applies to the workspace is itself wrong: its template function is invalid. Every deployment fails on it.',
  fix: ({ names }) => [
    step(
      'Find the assignment, and have it corrected or removed.',
      `az policy assignment list --resource-group ${names.group} --output table`,
    ),
  ],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
