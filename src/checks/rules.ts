/** What every check is in general, for the reports and the documentation. */
import type { FailureCode } from '../catalog/failure-codes.js';
import type { Confidence, Severity } from '../findings.js';
import { CHECKS } from './index.js';
import { REMOTE_CHECKS } from './remote-checks.js';
import { SUPPRESSION_RULES } from './suppression/rules.js';

export interface RuleFacts {
  id: string;
  needs: 'files' | 'azure' | 'registry';
  confidence: Confidence;
  severity: Severity;
  prevents?: FailureCode;
  since: string;
}

export const RULES: readonly RuleFacts[] = [...CHECKS, ...REMOTE_CHECKS, ...SUPPRESSION_RULES];

export function ruleOf(id: string): { confidence: Confidence; severity: Severity } {
  return RULES.find(rule => rule.id === id) ?? { confidence: 'certain', severity: 'error' };
}
