/** An exception that no signature knows: whose it was, and when it was raised. */
import { RAISED } from '../causes/catalogue.js';
import type { Evidence } from '../model/findings.js';
import { MAX_EVIDENCE_LINES } from './continuation.js';
import { type FoundCause, isUserCode } from './found.js';
import { upAt } from './health.js';
import { livedOn } from './life.js';
import type { Reading } from './read-text.js';
import { speakerOf } from './speaker.js';
import type { Frame, Traceback } from './traceback.js';

/** What these say is said better by what led to them. */
const NO_CAUSES: ReadonlySet<string> = new Set([
  ...['SystemExit', 'KeyboardInterrupt', 'HaltServer', 'UserScriptException', 'UserScriptImportException'],
  ...['BrokenPipeError', 'GeneratorExit', 'StopIteration'],
]);
/** What azure-core, azure-identity and azure-ai-ml raise for an answer of Azure: its text is the service's. */
const OF_THE_SERVICE: ReadonlySet<string> = new Set([
  ...['HttpResponseError', 'ResourceNotFoundError', 'ResourceExistsError', 'ResourceModifiedError'],
  ...['ClientAuthenticationError', 'CredentialUnavailableError', 'ServiceRequestError', 'OperationFailed'],
  ...['MlException', 'ValidationException', 'DeploymentException', 'CLIInternalError', 'BadStatus'],
]);

/** Says that another process has the reason, and that its log is the one to read. */
const ELSEWHERE = /\broot cause above|Engine core initialization failed|Engine process failed to start/i;

/** The exception of the readings that ended something; undefined where there is none. */
export function tracebackFinding(readings: readonly Reading[]): FoundCause | undefined {
  for (const reading of readings) {
    const up = upAt(reading);
    const hasStarted = up > 0 || reading.log.stages.UserContainerStart === 'Succeeded';
    const ending = reading.tracebacks.filter(traceback => isCause(traceback, reading));
    // What was raised before the server was up, and survived, is not what went wrong.
    const late = ending.filter(({ start }) => start > up);
    const traceback = lastOf(late.length > 0 ? late : up === 0 ? ending : [], reading);
    if (traceback !== undefined) return findingFor(traceback, reading, hasStarted || isInRun(traceback));
  }
  return undefined;
}

/** The first that the program did not live on after: the same exception after a restart is no other one. */
function lastOf(all: readonly Traceback[], reading: Reading): Traceback | undefined {
  return all.find((traceback, index) => {
    const others = all.slice(index + 1).filter(other => other.chain === 0 && !isSame(other, traceback));
    const again = all.some((other, place) => place > index && isSame(other, traceback));
    if (again) return true;
    return !others.some(({ start }) => livedOn(traceback.end, { line: start, isKill: false }, reading.life));
  });
}

function isSame(a: Traceback, b: Traceback): boolean {
  return a.exception === b.exception && a.message === b.message;
}

/** An exception that can be why a container ended. */
export function isCause(traceback: Traceback, reading: Reading): boolean {
  const { exception, frames, message } = traceback;
  if (exception === undefined || NO_CAUSES.has(exception) || ELSEWHERE.test(message)) return false;
  const speaker = speakerOf(traceback, reading);
  if (speaker === 'client') return false;
  return !OF_THE_SERVICE.has(exception) || (speaker === 'container' && frames.length > 0);
}

function isInRun({ frames }: Traceback): boolean {
  return frames.some(({ file, function: name }) => name === 'run' && isUserCode(file));
}

function findingFor(traceback: Traceback, reading: Reading, isAtRequest: boolean): FoundCause {
  const { exception = '', message, exceptionLine } = traceback;
  const own = traceback.frames.filter(({ file }) => isUserCode(file)).at(-1) ?? traceback.frames.at(-1);
  const at = own === undefined ? {} : { at: `${own.file}:${own.line}` };
  return {
    cause: RAISED[isAtRequest ? 'at-request' : 'at-start'].id,
    values: {
      ...{ exception, message: message.slice(0, 300), ...at },
      ...(isInRun(traceback) && { inRun: 'run()' }),
    },
    evidence: evidenceOf(traceback, own, reading.source),
    confidence: 'likely',
    reading,
    line: exceptionLine,
    traceback,
  };
}

/** What the exception says with all its lines, and the line of code that it left. */
function evidenceOf(
  { exception = '', message, exceptionLine, start, more }: Traceback,
  own: Frame | undefined,
  source: string,
): Evidence[] {
  const text = message === '' ? exception : `${exception}: ${message}`;
  const code = own === undefined || own.code === '' ? [] : [own];
  return [
    { source, line: exceptionLine, text: text.slice(0, MAX_TEXT) },
    ...more
      .slice(0, MAX_EVIDENCE_LINES - 1 - code.length)
      .map((each, index) => ({ source, line: exceptionLine + index + 1, text: each.slice(0, MAX_TEXT) })),
    ...code.map(frame => ({
      source,
      line: start,
      text: `${frame.file}:${frame.line}, in ${frame.function}: ${frame.code}`.slice(0, MAX_TEXT),
    })),
  ];
}

const MAX_TEXT = 1000;
