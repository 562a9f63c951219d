/** "Did you mean …?": the name that a typo was meant to be. */
import { distance } from 'fastest-levenshtein';

/** Slips of the keyboard between two words: letters too many, too few or wrong; two in the wrong order are one slip. */
export function slips(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b);
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return first !== -1 && a.slice(0, first) + a[first + 1] + a[first] + a.slice(first + 2) === b;
}

/** The nearest of `known`, if it is near enough to be meant: a third of the letters may differ, at least one. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const d = slips(wanted, candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** The `count` nearest of `known`, nearest first, however far. */
export function nearestFew(name: string, known: Iterable<string>, count: number): string[] {
  const wanted = name.toLowerCase();
  return [...known]
    .map(candidate => ({ candidate, d: slips(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.d - b.d)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
