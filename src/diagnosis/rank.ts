/** Which of many hits says most: by what its cause is, by who said it and how loudly, and by what came after it. */
import { causeOf } from '../causes/catalogue.js';
import type { Stage, Weight } from '../causes/cause.js';
import { upAt } from './health.js';
import type { Hit } from './hits.js';
import { type End, livedOn } from './life.js';
import type { Reading } from './read-text.js';
import { isOfAContainer, speakerOf, tracebackAt } from './speaker.js';
import { isCause } from './traceback-cause.js';

/**
 * From what says most to what says least. `quiet`: a cause or a symptom that was only warned of. `wrap`: that something
 * raised. `crash`: that the container ended. `debug`: said by az's own log of what it sends and gets.
 */
export type Level = Weight | 'quiet' | 'wrap' | 'crash' | 'debug';

export interface Candidate {
  hit: Hit;
  reading: Reading;
  level: Level;
}

const QUIET =
  /^\s{0,40}(?:\[?(?:WARNING|WARN|DEBUG|INFO|NOTICE)\b|[WDI] \[\d{1,9}\] |\[[^\]]{1,60}\] \[\d{1,9}\] \[(?:INFO|WARNING|DEBUG)\]|[\w.-]{1,80} - (?:WARNING|INFO|DEBUG) - )|"level": ?"\[?(?:warn|info|debug)/;

/** The hits that can be the answer, in the order of the readings and of their lines. */
export function candidatesIn(readings: readonly Reading[]): Candidate[] {
  return readings.flatMap(reading => {
    const ends = endsIn(reading);
    return reading.hits
      .filter(hit => !isOvercome(hit, reading) && !isCaught(hit, reading, ends))
      .map(hit => ({ hit, reading, level: levelOf(hit, reading) }));
  });
}

function levelOf({ signature, isDebug, evidence }: Hit, { role }: Reading): Level {
  if (isDebug) return 'debug';
  const weight = signature.weight ?? 'cause';
  if (weight !== 'cause' && weight !== 'symptom') return weight;
  const { wraps, showsLogs, ofTheService } = causeOf(signature.cause);
  if (weight === 'symptom' && showsLogs === true) return 'crash';
  if (weight === 'symptom' && (wraps === true || (ofTheService === true && role === 'log'))) return 'wrap';
  return QUIET.test(evidence[0]?.text ?? '') ? 'quiet' : weight;
}

const OF_START: ReadonlySet<string> = new Set(['ResourceNotReady']);

/** Causes that show in a container as it starts. */
export function isOfStart(name: string): boolean {
  return OF_START.has(name);
}

/** Said by somebody whom it does not concern, or got over since. */
function isOvercome(hit: Hit, reading: Reading): boolean {
  const { name, triedAgain } = causeOf(hit.signature.cause);
  if (isSaidByAnother(hit, name, reading)) return true;
  if (reading.role === 'error') return false;
  if (triedAgain !== undefined) return hasPassed(triedAgain, hit, reading);
  return hit.last < upAt(reading) && isOfStart(name);
}

/**
 * What Python says of a script that deploys is no word about the container; an answer that a container got from
 * somewhere is none of the endpoint.
 */
function isSaidByAnother({ signature, line }: Hit, name: string, reading: Reading): boolean {
  const weight = signature.weight ?? 'cause';
  const traceback = tracebackAt(line, reading);
  const { saidBy, showsLogs } = causeOf(signature.cause);
  if (saidBy === 'client' && traceback === undefined) return isOfAContainer(reading);
  if (traceback === undefined || (weight !== 'cause' && weight !== 'symptom')) return false;
  const speaker = speakerOf(traceback, reading);
  if (isOfStart(name)) return speaker === 'client' && showsLogs !== true;
  return (saidBy === 'client' || name.startsWith('HTTP')) && speaker !== 'client' && isOfAContainer(reading);
}

/** Events that come after a stage. */
const PASSED: Readonly<Record<Stage, readonly string[]>> = {
  SystemSetup: [],
  UserContainerImagePull: ['Pulled', 'Created', 'Started'],
  ModelDownload: ['Downloaded', 'Created', 'Started'],
  UserContainerStart: [],
};

function hasPassed(stage: Stage, { last }: Hit, reading: Reading): boolean {
  const { stages, events } = reading.log;
  const state = stages[stage];
  if (state !== undefined) return state === 'Succeeded';
  if (events.some(({ name, line }) => line > last && PASSED[stage].includes(name))) return true;
  return last < upAt(reading);
}

/** What can have ended the container: an exception, or a signal. */
function endsIn(reading: Reading): End[] {
  if (reading.role === 'error') return [];
  const kills = reading.hits
    .filter(({ signature }) => causeOf(signature.cause).ends === true)
    .map(({ last }) => ({ line: last, isKill: true }));
  const raised = reading.tracebacks
    .filter(traceback => traceback.chain === 0 && isCause(traceback, reading))
    .map(({ start }) => ({ line: start, isKill: false }));
  return [...kills, ...raised];
}

/** The program went on behind it, and something else ended it. */
function isCaught(hit: Hit, reading: Reading, ends: readonly End[]): boolean {
  const { name, ends: kills } = causeOf(hit.signature.cause);
  if (!isOfStart(name) || kills === true || hit.last < hit.line) return false;
  const from = tracebackAt(hit.last, reading)?.end ?? hit.last;
  return ends.some(end => end.line > from && livedOn(from, end, reading.life));
}
