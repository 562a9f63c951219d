/**
 * Which of two causes is the answer where one line of a text fits both. A record says so where it matters (`before`).
 * Else the subjects decide, in this order: who deploys, what Azure refuses before it starts anything, the image, the
 * container, and at last what its answers and the service itself say. Nothing depends on the order within a subject.
 */
import type { Cause } from './cause.js';

export const SUBJECTS = [
  ...['client', 'quota', 'identity', 'state', 'contract', 'image', 'assets'],
  ...['container', 'scoring', 'kubernetes', 'service'],
] as const;

/** A cause and the folder that it stands in. */
export interface Filed {
  subject: string;
  cause: Cause;
}

/** @throws Error where `before` runs in a circle, or names a cause that does not exist */
export function inOrder(all: readonly Filed[]): Cause[] {
  const left = [...all].sort((a, b) => rank(a) - rank(b));
  const ids = new Set(left.map(({ cause }) => cause.id));
  for (const { cause } of left)
    for (const other of cause.before ?? [])
      if (!ids.has(other)) throw new Error(`${cause.id} stands before "${other}", which does not exist`);
  const waitsFor = new Map(left.map(({ cause }) => [cause.id, new Set<string>()]));
  for (const { cause } of left) for (const other of cause.before ?? []) waitsFor.get(other)?.add(cause.id);
  const ordered: Cause[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ cause }) => waitsFor.get(cause.id)?.size === 0);
    if (next === -1)
      throw new Error(`"before" runs in a circle: ${left.map(({ cause }) => cause.id).join(', ')}`);
    for (const { cause } of left.splice(next, 1)) {
      ordered.push(cause);
      for (const other of cause.before ?? []) waitsFor.get(other)?.delete(cause.id);
    }
  }
  return ordered;
}

function rank({ subject }: Filed): number {
  const found = (SUBJECTS as readonly string[]).indexOf(subject);
  return found === -1 ? SUBJECTS.length : found;
}
