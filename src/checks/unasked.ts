/** That nothing can be asked of some documents at all, and why: said once for each check that would have asked. */

import type { NotChecked, NotCheckedReason } from '../model/findings.js';
import type { Document } from '../project/documents/document.js';
import type { CheckFacts } from './check.js';

export interface Obstacle {
  reason: NotCheckedReason;
  /** Why nothing can be asked, and how to change that. */
  message: string;
  advice: string;
  documents: readonly Document[];
}

/** An entry stands for all the documents that the check would have been asked of, and names the first. */
export function unasked(checks: readonly CheckFacts[], obstacle: Obstacle): NotChecked[] {
  const { reason, message, advice } = obstacle;
  return checks.flatMap(({ id, of }) => {
    const first = obstacle.documents.find(({ kind }) => of === 'run' || of.includes(kind));
    return first === undefined ? [] : [{ check: id, file: first.file, reason, message, advice }];
  });
}
