/** Reasons that are obstacles: an answer was to be had, and was not. A template or what is not there yet is none. */
import type { NotCheckedReason } from '../model/findings.js';

const OBSTACLES: ReadonlySet<NotCheckedReason> = new Set([
  ...(['no-credentials', 'no-workspace', 'forbidden', 'not-found', 'offline'] as const),
  ...(['throttled', 'unavailable', 'timeout', 'bad-answer'] as const),
]);

export function isObstacle({ reason }: { reason: NotCheckedReason }): boolean {
  return OBSTACLES.has(reason);
}
