/** What is shown for a cause: its text, what that goes on with, and what the same cause says nearby. */
import type { Evidence, Values } from '../model/findings.js';
import { MAX_EVIDENCE_LINES } from './continuation.js';
import { merged } from './found.js';
import type { Hit } from './hits.js';
import type { Reading } from './read-text.js';
import type { Traceback } from './traceback.js';

/** One message may name a cause in several places: the keys that are refused, the packages in conflict. */
const NEAR = 60;

/** At most five lines, the decisive one first. */
export function evidenceOf(hit: Hit, reading: Reading, traceback: Traceback | undefined): Evidence[] {
  const lines = new Map(hit.evidence.map(each => [each.line, each as Evidence]));
  const add = (each: Evidence) => {
    if (!lines.has(each.line) && lines.size < MAX_EVIDENCE_LINES) lines.set(each.line, each);
  };
  if (traceback?.exceptionLine === hit.line)
    for (const [index, text] of traceback.more.entries())
      add({ source: reading.source, line: hit.line + index + 1, text });
  for (const other of siblingsOf(hit, reading)) for (const each of other.evidence) add(each);
  return [...lines.values()];
}

/** Its own values first; those that only its siblings have are added. */
export function valuesOf(hit: Hit, reading: Reading): Values {
  const others = siblingsOf(hit, reading).map(({ values }) => merged(values));
  return Object.assign({}, ...others.reverse(), merged(hit.values));
}

function siblingsOf(hit: Hit, { hits }: Reading): Hit[] {
  return hits.filter(
    other =>
      other !== hit &&
      other.signature.cause === hit.signature.cause &&
      other.isDebug === hit.isDebug &&
      Math.abs(other.line - hit.line) <= NEAR,
  );
}
