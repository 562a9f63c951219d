/** What can be said about suppressions themselves. They are judged after the checks, by apply.ts. */
import type { CheckFacts } from './check.js';

type Rule = Omit<CheckFacts, 'of'>;

export const UNUSED: Rule = {
  id: 'suppression/unused',
  title: 'Every suppression still suppresses something',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
};
export const UNKNOWN_CHECK: Rule = {
  id: 'suppression/unknown-check',
  title: 'Suppressions name checks that exist',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
};
export const EXPIRED: Rule = {
  id: 'suppression/expired',
  title: 'No suppression is past its date',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
};

export const SUPPRESSION_RULES = [UNUSED, UNKNOWN_CHECK, EXPIRED] as const;
