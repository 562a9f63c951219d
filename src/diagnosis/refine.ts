/** What the stages and events of an instance add to a symptom: which step it was that failed. */
import { causeOf } from '../causes/catalogue.js';
import type { CameOf, Facts } from '../causes/cause.js';
import { type DiagnoseContext, type FoundCause, merged } from './found.js';
import type { Hit } from './hits.js';
import type { Reading } from './read-text.js';
import { speakerAt } from './speaker.js';

/** A symptom as the cause that the other readings make of it; itself where they add nothing. */
export function refined(
  found: FoundCause,
  readings: readonly Reading[],
  context: DiagnoseContext,
): FoundCause {
  const { becomes, cameOf } = causeOf(found.cause);
  if (becomes === undefined && cameOf === undefined) return found;
  const facts = factsOf(readings, context, found);
  const origin = cameOf && originOf(found, cameOf);
  if (cameOf !== undefined && origin !== undefined) return led(found, origin, cameOf.becomes(facts));
  const cause = becomes?.(facts);
  return cause === undefined ? found : { ...found, cause, confidence: 'likely' };
}

function factsOf(
  readings: readonly Reading[],
  { isKubernetes }: DiagnoseContext,
  { reading, line }: FoundCause,
): Facts {
  return {
    events: new Set(readings.flatMap(({ log }) => log.events.map(({ name }) => name))),
    initNeverReturned: readings.some(isInInit),
    emptyLog: readings.some(({ role, lines }) => role === 'log' && lines === 0),
    isKubernetes,
    speaker: speakerAt(line, reading),
    hasStarted: readings.some(({ log }) => log.stages.UserContainerStart === 'Succeeded'),
  };
}

/** The server called init, nothing was raised, and it never came back before the probe gave up. */
function isInInit({ log: { progress }, tracebacks }: Reading): boolean {
  return progress.initBegun > 0 && progress.initDone < progress.initBegun && tracebacks.length === 0;
}

/** The first of the causes that can have led to it which the same text names before it. */
function originOf({ evidence, reading, line }: FoundCause, { causes, onlyWith }: CameOf): Hit | undefined {
  if (!evidence.some(({ text }) => onlyWith.test(text))) return undefined;
  return reading.hits.find(hit => causes.includes(hit.signature.cause) && hit.line <= line);
}

function led(found: FoundCause, { values, evidence, line }: Hit, cause: FoundCause['cause']): FoundCause {
  return {
    ...found,
    cause,
    values: merged(values),
    evidence: [...evidence, ...found.evidence],
    confidence: 'likely',
    line,
  };
}
