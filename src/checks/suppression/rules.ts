/** What can be said about suppressions themselves. They are judged after the checks, by apply.ts. */
import type { Confidence, Severity } from '../../findings.js';

interface Rule {
  id: string;
  needs: 'files';
  confidence: Confidence;
  severity: Severity;
  since: string;
}

export const UNUSED: Rule = {
  id: 'suppression/unused',
  needs: 'files',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
};
export const UNKNOWN_CHECK: Rule = {
  id: 'suppression/unknown-check',
  needs: 'files',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
};
export const EXPIRED: Rule = {
  id: 'suppression/expired',
  needs: 'files',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
};

export const SUPPRESSION_RULES = [UNUSED, UNKNOWN_CHECK, EXPIRED] as const;
