/** From what was read to one answer: why the deployment failed. The cause that explains most wins. */
import { causeOf, FALLBACK, isRetryable } from '../causes/catalogue.js';
import type { Cause, Weight } from '../causes/cause.js';
import { FAILURE_CODES, type FailureCode } from '../facts/failure-codes.js';
import type { CauseId } from '../model/cause-ids.generated.js';
import type { Confidence, Diagnosis, Evidence, Values } from '../model/findings.js';
import { MAX_EVIDENCE_LINES } from './continuation.js';
import { belowModelFolder } from './deployment-log.js';
import { evidenceOf, valuesOf } from './evidence.js';
import { type DiagnoseContext, type FoundCause, isUserCode, merged } from './found.js';
import { isSilent, isWell, upAt, wellAt } from './health.js';
import type { Hit } from './hits.js';
import { type Candidate, candidatesIn, isOfStart, type Level } from './rank.js';
import type { Reading, Role } from './read-text.js';
import { refined } from './refine.js';
import { isOfAContainer, tracebackAt } from './speaker.js';
import type { Frame, Traceback } from './traceback.js';
import { tracebackFinding } from './traceback-cause.js';

export interface Outcome {
  /** null: nothing wrong was found. */
  diagnosis: Diagnosis | null;
  /** The frames of the user's own code, innermost last, for placing the blame. */
  frames: readonly Frame[];
  /** Paths below AZUREML_MODEL_DIR that the server printed. */
  modelFiles: readonly string[];
}

/** The sources that a person is asked about first: what the service said of this failure, then what ran. */
const ROLE_RANK: Readonly<Record<Role, number>> = { error: 0, any: 1, log: 1 };

/** @param readings in the order in which they should be asked; see `readText` */
export function diagnose(readings: readonly Reading[], context: DiagnoseContext = {}): Outcome {
  const sorted = [...readings].sort((a, b) => ROLE_RANK[a.role] - ROLE_RANK[b.role]);
  const modelFiles = sorted.flatMap(({ log }) => log.modelFiles);
  const candidates = candidatesIn(sorted);
  const around: Around = { readings: sorted, candidates, context };
  const first = agreeing(firstCause(around), around);
  if (first === undefined) return { diagnosis: null, frames: [], modelFiles };
  const frames = (first.traceback?.frames ?? []).filter(({ file }) => isUserCode(file));
  const isModelPath = causeOf(first.cause).blame?.code === 'model-path';
  const better = isModelPath ? betterPath(modelFiles, String(first.values.path ?? '')) : undefined;
  const found = better === undefined ? first : { ...first, values: { ...first.values, better } };
  const shown = { ...found, evidence: [...found.evidence, ...looksBeside(found, sorted)] };
  return { diagnosis: diagnosisOf(shown, around), frames, modelFiles };
}

/** What a cause is chosen from. */
interface Around {
  readings: readonly Reading[];
  candidates: readonly Candidate[];
  context: DiagnoseContext;
}

const MAX_BESIDE = 2;
const CLEARLY_AN_ERROR = 5;

/** Where only the crash is known, the lines of the logs that look most like its cause. */
function looksBeside({ cause, evidence }: FoundCause, readings: readonly Reading[]): Evidence[] {
  if (causeOf(cause).showsLogs !== true) return [];
  const answer = new Set(evidence.map(({ source, line }) => `${source}:${line}`));
  return readings
    .filter(({ role }) => role !== 'error')
    .flatMap(reading =>
      reading.looks
        .filter(({ score, line }) => score >= CLEARLY_AN_ERROR && line > upAt(reading))
        .map(({ line, text }) => ({ source: reading.source, line, text: text.slice(0, 1000) })),
    )
    .filter(({ source, line }) => !answer.has(`${source}:${line}`))
    .slice(0, MAX_BESIDE);
}

/** The one file of the printed tree that has the name of the missing one: its path below AZUREML_MODEL_DIR. */
function betterPath(tree: readonly string[], missing: string): string | undefined {
  const wanted = belowModelFolder(missing);
  const name = wanted.split('/').at(-1) ?? '';
  const named = tree.filter(path => name !== '' && path.split('/').at(-1) === name && path !== wanted);
  return named.length === 1 ? named[0] : undefined;
}

/** Coarse ones and what az said on the way come last, where no exception and no warning explains the end. */
const BEFORE_RAISED = ['cause', 'symptom'] as const;
const AFTER_RAISED = ['quiet', 'wrap', 'crash', 'code', 'class', 'debug'] as const;

function firstCause({ readings, candidates, context }: Around): FoundCause | undefined {
  const foundAt = (level: Level): FoundCause | undefined => {
    const first = candidates.find(candidate => candidate.level === level && !isWarningOfTheWell(candidate));
    return first === undefined ? undefined : refined(findingOf(first), readings, context);
  };
  const found =
    firstOf(BEFORE_RAISED, foundAt) ?? tracebackFinding(readings) ?? firstOf(AFTER_RAISED, foundAt);
  if (found !== undefined) return orUnknown(found, readings);
  // Warnings, and lines that only look like errors, mean nothing where all went well in the end.
  if (isAllWell(readings)) return undefined;
  const hint = candidates.find(
    ({ level, hit, reading }) =>
      level === 'hint' && hit.line > wellAt(reading) && reading.log.progress.served === 0,
  );
  return hint === undefined ? unknownOf(readings) : findingOf(hint);
}

/** A state is no reason: a line that looks like one says more. */
function orUnknown(found: FoundCause, readings: readonly Reading[]): FoundCause {
  if (causeOf(found.cause).stateOnly !== true) return found;
  const unknown = unknownOf(readings, CLEARLY_AN_ERROR);
  const isSame = found.evidence.some(
    ({ line }) => line === unknown?.line && unknown.reading === found.reading,
  );
  return unknown === undefined || isSame || unknown.values.says === undefined ? found : unknown;
}

function firstOf(
  levels: readonly Level[],
  foundAt: (level: Level) => FoundCause | undefined,
): FoundCause | undefined {
  for (const level of levels) {
    const found = foundAt(level);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isWarningOfTheWell({ level, hit, reading }: Candidate): boolean {
  return (level === 'quiet' || level === 'debug') && hit.last <= wellAt(reading) && isWell(reading);
}

/**
 * "Nothing wrong" is an answer where a text shows that all went well, and every text that speaks of the deploy does. A
 * text that says nothing is no text. A log without a word of it is none of success, and of no failure.
 */
function isAllWell(readings: readonly Reading[]): boolean {
  const telling = readings.filter(reading => !isSilent(reading));
  if (telling.length === 0) return true;
  return (
    telling.some(isWell) &&
    telling.every(reading => isWell(reading) || (reading.role === 'log' && !looksLikeFailure(reading)))
  );
}

function looksLikeFailure(reading: Reading): boolean {
  return reading.looks.some(({ score, line }) => score >= MIN_SCORE && line > wellAt(reading));
}

/**
 * The number that the service gave the failure decides its code. A cause of another code is the wrong one of several, or
 * what came of the failure: one of that code takes its place, and else what the number says by itself.
 */
function agreeing(found: FoundCause | undefined, around: Around): FoundCause | undefined {
  if (found === undefined) return found;
  const hasError = around.readings.some(({ role }) => role !== 'log');
  // Beside an error, what a container prints may be a number of its own, unless it stands in the very line of the cause.
  const numbers = around.candidates.filter(
    ({ level, hit, reading }) =>
      level === 'code' &&
      (!hasError || reading.role !== 'log' || (reading === found.reading && hit.line === found.line)),
  );
  const [first] = numbers;
  if (first === undefined) return found;
  const own = codeOfCause(found.cause);
  if (numbers.some(({ hit }) => codeOfCause(hit.signature.cause) === own)) return found;
  const code = codeOfCause(first.hit.signature.cause);
  const other = causesIn(around).find(({ cause }) => codeOfCause(cause) === code);
  if (other !== undefined) return other;
  // A cause without a number of its own is no contradiction: it says more than the number does.
  if (code !== null && own === null && causeOf(found.cause).fallback !== true) return { ...found, code };
  return findingOf(first);
}

function codeOfCause(cause: CauseId): FailureCode | null {
  return causeOf(cause).code;
}

/** All causes and symptoms of the texts, the better ones first. */
function causesIn({ readings, candidates, context }: Around): FoundCause[] {
  const at = (...levels: Level[]) =>
    candidates
      .filter(({ level }) => levels.includes(level))
      .map(candidate => refined(findingOf(candidate), readings, context));
  const raised = tracebackFinding(readings);
  return [
    ...at('cause'),
    ...at('symptom'),
    ...(raised === undefined ? [] : [raised]),
    ...at('quiet', 'wrap', 'crash'),
  ];
}

const MIN_SCORE = 3;

const CONFIDENCES: Readonly<Record<Weight, Confidence>> = {
  ...{ cause: 'certain', symptom: 'likely', class: 'likely', code: 'likely', hint: 'possible' },
};

function findingOf({ hit, reading }: Pick<Candidate, 'hit' | 'reading'>): FoundCause {
  const { signature, line } = hit;
  const traceback = tracebackAt(line, reading);
  return {
    cause: signature.cause,
    ...(signature.name !== undefined && { name: signature.name }),
    values: { ...frameValues(traceback), ...valuesOf(hit, reading) },
    evidence: evidenceOf(hit, reading, traceback),
    confidence: signature.confidence ?? CONFIDENCES[signature.weight ?? 'cause'],
    reading,
    line,
    ...(traceback !== undefined && { traceback }),
  };
}

/** Where the user's own code was, as `at`. */
function frameValues(traceback: Traceback | undefined): Record<string, string> {
  const frame = traceback?.frames.filter(({ file }) => isUserCode(file)).at(-1);
  return frame === undefined ? {} : { at: `${frame.file}:${frame.line}` };
}

/** The lines that say most; where none looks like an error, the last ones. */
function unknownOf(readings: readonly Reading[], least = LEAST_SCORE): FoundCause | undefined {
  const said = readings.filter(reading => !isSilent(reading));
  const looks = said.flatMap(reading =>
    reading.looks
      .filter(({ line, score }) => line > wellAt(reading) && score >= least)
      .map(look => ({ ...look, reading })),
  );
  // The best of the first source that has any: an error that az printed comes before a line of a log.
  const [best] = [...looks.filter(({ score }) => score >= MIN_SCORE), ...looks];
  // What the deploy printed is empty: without it, lines that look like nothing say nothing.
  if (best === undefined && readings.some(reading => reading.role !== 'log' && isSilent(reading)))
    return undefined;
  const shown =
    best === undefined
      ? said.slice(0, 1).flatMap(reading => reading.last.map(each => ({ ...each, reading })))
      : [best, ...looks.filter(look => look !== best && look.reading === best.reading)];
  const [first] = shown;
  if (first === undefined) return undefined;
  return {
    cause: FALLBACK.id,
    values: best === undefined ? {} : { says: best.text.trim().slice(0, MAX_SAYS) },
    evidence: shown
      .slice(0, MAX_EVIDENCE_LINES)
      .map(({ line, text, reading }) => ({ source: reading.source, line, text: text.slice(0, 1000) })),
    confidence: 'possible',
    reading: first.reading,
    line: first.line,
  };
}

const LEAST_SCORE = 2;
const MAX_SAYS = 300;

function diagnosisOf(found: FoundCause, { readings, candidates, context }: Around): Diagnosis {
  const { cause, values, evidence, confidence } = found;
  const { code, name } = codeOf(found, readings);
  const names = Object.assign({}, context.names, ...[...readings].reverse().map(({ named }) => named.names));
  return {
    code,
    name,
    cause,
    values: { given: givenOf(readings), ...names, ...values, ...context.wanted },
    evidence:
      evidence.length > 0
        ? evidence
        : [{ source: found.reading.source, line: Math.max(1, found.line), text: '' }],
    retryable: isRetryable(cause),
    confidence,
    ...othersOf(found, candidates),
    ids: Object.assign({}, ...readings.map(({ named }) => named.ids)),
  };
}

/**
 * A package that cannot be installed fails the build of an image, or the start of a container that installs at its
 * start: what the service said decides which of the two it was.
 */
function codeOf(found: FoundCause, readings: readonly Reading[]): Pick<Diagnosis, 'code' | 'name'> {
  if (found.code !== undefined) return { code: found.code, name: FAILURE_CODES[found.code].name };
  const own = causeOf(found.cause);
  const name =
    found.name ??
    (own.name === 'AADSTS' ? String(found.values.code ?? own.name) : nameOfStatus(own.name, found.values));
  const said = readings
    .flatMap(envelopesOf)
    .filter(hit => !hit.isDebug && hit.signature.cause !== found.cause)
    .map(({ signature }) => causeOf(signature.cause))
    .find(({ name: other }) => other !== own.name && ENVELOPES.has(other) && ENVELOPES.has(own.name));
  return said === undefined || !isEither(own)
    ? { code: own.code, name }
    : { code: said.code, name: said.name };
}

/** Where a container was started, its image had been built: what failed to install there failed at the start. */
function envelopesOf({ hits, log }: Reading): readonly Hit[] {
  const isOfContainer = log.events.some(({ name }) => name === 'Started');
  if (!isOfContainer) return hits;
  return hits.filter(({ signature }) => causeOf(signature.cause).name !== 'ImageBuildFailure');
}

const ENVELOPES: ReadonlySet<string> = new Set([
  ...['ImageBuildFailure', 'ResourceNotReady'],
  ...[
    'UserScriptInitFailed',
    'UserScriptImportError',
    'DeploymentCrashLoopBackOff',
    'KubernetesCrashLoopBackOff',
  ],
]);

/** Causes that show in a build as well as in a container. */
function isEither({ buildOrStart, name }: Cause): boolean {
  return buildOrStart === true || isOfStart(name);
}

function nameOfStatus(name: string, { status }: Values): string {
  return name.startsWith('HTTP') && status !== undefined ? `HTTP_${status}` : name;
}

const MAX_ALSO = 5;

/** The other causes that are named: each is one of its own, and not only what came of another. */
function othersOf(found: FoundCause, candidates: readonly Candidate[]): Pick<Diagnosis, 'also' | 'others'> {
  const others = new Map<CauseId, Values>();
  // What is evidence of the cause is no cause beside it.
  const isShown = (hit: Hit, { source }: Reading) =>
    found.evidence.slice(1).some(each => each.source === source && each.line === hit.line);
  for (const { hit, reading, level } of candidates) {
    const { cause } = hit.signature;
    if (
      (level === 'cause' || level === 'symptom') &&
      cause !== found.cause &&
      !others.has(cause) &&
      !isShown(hit, reading)
    )
      others.set(cause, { ...frameValues(tracebackAt(hit.line, reading)), ...merged(hit.values) });
  }
  const shown = [...others].slice(0, MAX_ALSO);
  return {
    also: shown.map(([cause]) => cause),
    others: shown.map(([cause, values]) => ({ cause, values })),
  };
}

/** What was read, so that no advice asks for it. */
function givenOf(readings: readonly Reading[]): string[] {
  const said = readings.filter(reading => !isSilent(reading));
  return [
    ...(said.some(({ role }) => role === 'error') ? ['error'] : []),
    ...(said.some(isOfAContainer) ? ['log'] : []),
  ];
}
