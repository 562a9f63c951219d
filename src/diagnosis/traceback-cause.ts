/** An exception that no signature knows: whose it was, and when it was raised. */
import { type Found, isUserCode } from './found.js';
import type { Reading } from './read-text.js';
import type { Traceback } from './traceback.js';

/** What these say is said better by what led to them. */
const NO_CAUSES: ReadonlySet<string> = new Set([
  ...['SystemExit', 'KeyboardInterrupt', 'HaltServer', 'UserScriptException', 'UserScriptImportException'],
  ...['BrokenPipeError', 'GeneratorExit', 'StopIteration'],
]);
/** Tracebacks of az and its SDK are about the request; their last line is the service's error. */
const OF_THE_CLIENT =
  /[/\\](?:azure[/\\]cli|azcliextensions|azext_\w+|knack|azure[/\\](?:core|ai[/\\]ml|mgmt|identity))[/\\]/;

/** The first exception of the readings that ended something; undefined where there is none. */
export function tracebackFinding(readings: readonly Reading[]): Found | undefined {
  for (const reading of readings) {
    const { progress } = reading.log;
    const up = Math.max(progress.ready, progress.initDone);
    const ending = reading.tracebacks.filter(traceback => isCause(traceback));
    // What was raised before the server was up, and survived, is not what went wrong.
    const traceback = ending.find(({ start }) => start > up) ?? (up === 0 ? ending[0] : undefined);
    if (traceback !== undefined) return findingFor(traceback, reading, up > 0 || isInRun(traceback));
  }
  return undefined;
}

function isCause({ exception, frames }: Traceback): boolean {
  return (
    exception !== undefined &&
    !NO_CAUSES.has(exception) &&
    !frames.some(({ file }) => OF_THE_CLIENT.test(file))
  );
}

function isInRun({ frames }: Traceback): boolean {
  return frames.some(({ file, function: name }) => name === 'run' && isUserCode(file));
}

function findingFor(traceback: Traceback, reading: Reading, isAtRequest: boolean): Found {
  const { exception = '', message, exceptionLine, start } = traceback;
  const own = traceback.frames.filter(({ file }) => isUserCode(file)).at(-1) ?? traceback.frames.at(-1);
  const text = message === '' ? exception : `${exception}: ${message}`;
  const at = own === undefined ? {} : { at: `${own.file}:${own.line}` };
  return {
    cause: isAtRequest ? 'run-raised' : 'exception-at-start',
    values: { exception, message: message.slice(0, 300), ...at },
    evidence: [
      { source: reading.source, line: exceptionLine, text: text.slice(0, 1000) },
      ...(own === undefined || own.code === ''
        ? []
        : [
            {
              source: reading.source,
              line: start,
              text: `${own.file}:${own.line}, in ${own.function}: ${own.code}`.slice(0, 1000),
            },
          ]),
    ],
    confidence: 'likely',
    reading,
    line: exceptionLine,
    traceback,
  };
}
