/** What every check is in general, for the reports and the documentation: without its code. */
import type { CheckFacts } from './check.js';
import { FACTS } from './facts.generated.js';
import { SUPPRESSION_RULES } from './suppression-rules.js';

export type RuleFacts = Omit<CheckFacts, 'of'>;

export const RULES: readonly RuleFacts[] = [...FACTS, ...SUPPRESSION_RULES];

const OWN_ERROR = {
  title: 'A check stopped with an error of its own',
  confidence: 'certain',
  severity: 'error',
} as const;

/** The facts of a check; of one that is none of ours (`internal`, `diagnosis`), that it is certain and an error. */
export function ruleOf(id: string): Pick<RuleFacts, 'title' | 'confidence' | 'severity'> {
  return RULES.find(rule => rule.id === id) ?? OWN_ERROR;
}
