/** From what was read to one answer: why the deployment failed. The first cause wins; what came of it is named beside. */

import { causeOf, FALLBACK, isRetryable, type KnownSignature } from '../causes/catalogue.js';
import type { Cause, Weight } from '../causes/cause.js';
import { FAILURE_CODES, type FailureCode } from '../facts/failure-codes.js';
import type { CauseId } from '../model/cause-ids.generated.js';
import type { Diagnosis, Evidence, Values } from '../model/findings.js';
import { belowModelFolder } from './deployment-log.js';
import { type DiagnoseContext, type Found, isUserCode, merged } from './found.js';
import type { Hit } from './hits.js';
import type { Reading, Role } from './read-text.js';
import { refined } from './refine.js';
import type { Frame, Traceback } from './traceback.js';
import { isOfTheDeployer, tracebackFinding } from './traceback-cause.js';

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
  const first = agreeing(firstCause(sorted, context), sorted, context);
  if (first === undefined) return { diagnosis: null, frames: [], modelFiles };
  const frames = (first.traceback?.frames ?? []).filter(({ file }) => isUserCode(file));
  const isModelPath = causeOf(first.cause).blame?.code === 'model-path';
  const better = isModelPath ? betterPath(modelFiles, String(first.values.path ?? '')) : undefined;
  const found = better === undefined ? first : { ...first, values: { ...first.values, better } };
  const shown = { ...found, evidence: [...found.evidence, ...looksBeside(found, sorted)] };
  return { diagnosis: diagnosisOf(shown, sorted, context), frames, modelFiles };
}

const MAX_BESIDE = 2;
const CLEARLY_AN_ERROR = 5;

/** Where only the crash is known, the lines of the logs that look most like its cause. */
function looksBeside({ cause, evidence }: Found, readings: readonly Reading[]): Evidence[] {
  if (causeOf(cause).showsLogs !== true) return [];
  const told = new Set(evidence.map(({ source, line }) => `${source}:${line}`));
  return readings
    .filter(({ role }) => role !== 'error')
    .flatMap(reading =>
      reading.looks
        .filter(({ score, line }) => score >= CLEARLY_AN_ERROR && line > upAt(reading))
        .map(({ line, text }) => ({ source: reading.source, line, text: text.slice(0, 1000) })),
    )
    .filter(({ source, line }) => !told.has(`${source}:${line}`))
    .slice(0, MAX_BESIDE);
}

/** The one file of the printed tree that has the name of the missing one: its path below AZUREML_MODEL_DIR. */
function betterPath(tree: readonly string[], missing: string): string | undefined {
  const wanted = belowModelFolder(missing);
  const name = wanted.split('/').at(-1) ?? '';
  const named = tree.filter(path => name !== '' && path.split('/').at(-1) === name && path !== wanted);
  return named.length === 1 ? named[0] : undefined;
}

function firstCause(readings: readonly Reading[], context: DiagnoseContext): Found | undefined {
  const all = readings.flatMap(reading => hitsOf(reading).map(hit => ({ hit, reading })));
  const byWeight = (weight: string) => all.filter(({ hit }) => weightOf(hit) === weight);
  const found = (list: typeof all) =>
    list[0] === undefined ? undefined : findingOf(list[0].hit, list[0].reading);
  const cause = found(byWeight('cause'));
  if (cause !== undefined) return refined(cause, readings, context);
  const symptom = found(byWeight('symptom'));
  const raised = tracebackFinding(readings);
  if (raised !== undefined && !(symptom !== undefined && isMoreThanATraceback(symptom))) return raised;
  if (symptom !== undefined) return refined(symptom, readings, context);
  const coarse = found(byWeight('code')) ?? found(byWeight('class')) ?? found(byWeight('debug'));
  if (coarse !== undefined) return refined(coarse, readings, context);
  // Warnings, and lines that only look like errors, mean nothing where all went well in the end.
  if (readings.some(reading => reading.role !== 'log' && isWell(reading))) return undefined;
  const hints = all.filter(
    ({ hit, reading }) =>
      weightOf(hit) === 'hint' && reading.log.progress.served === 0 && hit.line > reading.succeeded,
  );
  return found(hints) ?? unknownOf(readings);
}

/**
 * The number that the service gave the failure decides its code. A cause of another code is the wrong one of several, or
 * what came of the failure: one of that code takes its place, and else what the number says by itself.
 */
function agreeing(
  found: Found | undefined,
  readings: readonly Reading[],
  context: DiagnoseContext,
): Found | undefined {
  if (found === undefined) return found;
  // What a container prints may be a number of its own, unless it stands in the very line of the cause.
  const numbers = readings.flatMap(reading =>
    reading.hits
      .filter(hit => weightOf(hit) === 'code')
      .filter(({ line }) => reading.role !== 'log' || (reading === found.reading && line === found.line))
      .map(hit => ({ hit, reading })),
  );
  const [first] = numbers;
  if (first === undefined) return found;
  const own = codeOfCause(found.cause);
  if (numbers.some(({ hit }) => codeOfCause(hit.signature.cause) === own)) return found;
  const code = codeOfCause(first.hit.signature.cause);
  const other = causesIn(readings, context).find(({ cause }) => codeOfCause(cause) === code);
  if (other !== undefined) return other;
  // A cause without a number of its own is no contradiction: it says more than the number does.
  if (code !== null && own === null && causeOf(found.cause).fallback !== true) return { ...found, code };
  return findingOf(first.hit, first.reading);
}

function codeOfCause(cause: CauseId): FailureCode | null {
  return causeOf(cause).code;
}

/** All causes and symptoms of the texts, the better ones first. */
function causesIn(readings: readonly Reading[], context: DiagnoseContext): Found[] {
  const all = readings.flatMap(reading => hitsOf(reading).map(hit => ({ hit, reading })));
  const ofWeight = (weight: Weight) =>
    all
      .filter(({ hit }) => weightOf(hit) === weight)
      .map(({ hit, reading }) => refined(findingOf(hit, reading), readings, context));
  return [...ofWeight('cause'), ...given(tracebackFinding(readings)), ...ofWeight('symptom')];
}

function given<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

const MIN_SCORE = 3;

/** It says that all went well, and behind that nothing looks like an error. */
function isWell({ succeeded, looks }: Reading): boolean {
  return succeeded > 0 && !looks.some(({ line, score }) => line > succeeded && score >= MIN_SCORE);
}

type Rank = Weight | 'debug';

function weightOf({ signature, isDebug }: Hit): Rank {
  if (isDebug) return 'debug';
  return signature.weight ?? 'cause';
}

/** The line at which the server was up; 0 where it never was, or where the text is not of a container. */
function upAt({ role, log: { progress } }: Reading): number {
  return role === 'error' ? 0 : Math.max(progress.ready, progress.initDone);
}

/** Hits that the container lived on after are no cause of its end; what is said behind them may be. */
function hitsOf(reading: Reading): readonly Hit[] {
  return reading.hits.filter(hit => !isOvercome(hit, reading));
}

/** What Python says of a script that deploys is no word about the container; what the service says there is. */
function isOfTheMachineThatDeploys(
  { cause, weight }: KnownSignature,
  line: number,
  reading: Reading,
): boolean {
  if ((weight ?? 'cause') !== 'cause' || !OF_START.has(causeOf(cause).name)) return false;
  return reading.tracebacks.some(
    traceback => traceback.start <= line && line <= traceback.end && isOfTheDeployer(traceback),
  );
}

function isOvercome({ signature, line }: Hit, reading: Reading): boolean {
  if (isOfTheMachineThatDeploys(signature, line, reading)) return true;
  if (reading.role === 'error') return false;
  const isBefore = line < upAt(reading);
  const { name, triedAgain: stage } = causeOf(signature.cause);
  const state = stage === undefined ? undefined : reading.log.stages[stage];
  // Events are told before the output of the container: the order of the lines says nothing about them.
  if (state !== undefined) return state === 'Succeeded';
  return isBefore && (stage !== undefined || OF_START.has(name));
}

const OF_START: ReadonlySet<string> = new Set(['ResourceNotReady']);

/** Symptoms of the service itself, which a traceback of its client says nothing about. */
function isMoreThanATraceback({ cause, reading }: Found): boolean {
  return reading.role === 'error' && causeOf(cause).ofTheService === true;
}

function findingOf(hit: Hit, reading: Reading): Found {
  const { signature, values, evidence, line } = hit;
  const traceback = reading.tracebacks.find(({ start, end }) => start <= line && line <= end);
  return {
    cause: signature.cause,
    ...(signature.name !== undefined && { name: signature.name }),
    values: { ...frameValues(traceback), ...merged(values) },
    evidence,
    confidence:
      signature.confidence ??
      (signature.weight === undefined || signature.weight === 'cause'
        ? 'certain'
        : signature.weight === 'hint'
          ? 'possible'
          : 'likely'),
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

function unknownOf(readings: readonly Reading[]): Found | undefined {
  const looks = readings.flatMap(reading =>
    reading.looks
      .filter(({ line }) => line > Math.max(upAt(reading), reading.succeeded))
      .map(look => ({ ...look, reading })),
  );
  // The best of the first source that has any: an error that az printed comes before a line of a log.
  const [best] = looks;
  if (best === undefined || best.score < MIN_SCORE) return undefined;
  const evidence = looks
    .filter(({ reading }) => reading === best.reading)
    .slice(0, 3)
    .map(({ line, text, reading }) => ({ source: reading.source, line, text: text.slice(0, 1000) }));
  return {
    cause: FALLBACK.id,
    values: {},
    evidence,
    confidence: 'possible',
    reading: best.reading,
    line: best.line,
  };
}

function diagnosisOf(found: Found, readings: readonly Reading[], context: DiagnoseContext): Diagnosis {
  const { cause, values, evidence, confidence } = found;
  const { code, name } = codeOf(found, readings);
  const names = Object.assign({}, context.names, ...[...readings].reverse().map(({ named }) => named.names));
  return {
    code,
    name,
    cause,
    values: { ...names, ...values },
    evidence:
      evidence.length > 0
        ? evidence
        : [{ source: found.reading.source, line: Math.max(1, found.line), text: '' }],
    retryable: isRetryable(cause),
    confidence,
    also: alsoOf(found, readings),
    ids: Object.assign({}, ...readings.map(({ named }) => named.ids)),
  };
}

/**
 * A package that cannot be installed fails the build of an image, or the start of a container that installs at its
 * start: what the service said decides which of the two it was.
 */
function codeOf(found: Found, readings: readonly Reading[]): Pick<Diagnosis, 'code' | 'name'> {
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
  return buildOrStart === true || OF_START.has(name);
}

function nameOfStatus(name: string, { status }: Values): string {
  return name.startsWith('HTTP') && status !== undefined ? `HTTP_${status}` : name;
}

const MAX_ALSO = 5;

/** The other causes that are named, most often what came of the first. */
function alsoOf(found: Found, readings: readonly Reading[]): CauseId[] {
  const others = readings
    .flatMap(reading => [...hitsOf(reading)])
    .filter(hit => weightOf(hit) === 'cause' || weightOf(hit) === 'symptom')
    .map(({ signature }) => signature.cause)
    .filter(cause => cause !== found.cause);
  return [...new Set(others)].slice(0, MAX_ALSO);
}
