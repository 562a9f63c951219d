import { TIMEOUT } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'min' | 'max'>({
  id: 'request-timeout-out-of-bounds',
  code: null,
  name: 'BadRequest',
  retry: 'no',
  signatures: [
    {
      literals: ['scoringtimeoutms must be between'],
      pattern: /ScoringTimeoutMs must be between (?<min>\d+) and (?<max>\d+)/,
      examples: ['ScoringTimeoutMs must be between 50 and 180000'],
    },
  ],
  says: ({ min, max }) =>
    min && max
      ? `request_timeout_ms must be between ${min} and ${max}.`
      : 'request_timeout_ms is out of its bounds.',
  fix: () => [step('Write a number of milliseconds within them.')],
  blame: { files: TIMEOUT },
  preventedBy: ['contract/request-settings'],
  source: 'reports: public repository',
  asOf: '2026-09',
});
