/** An exception that no signature knows: whose it was, and when it was raised. */
import { RAISED } from '../causes/catalogue.js';
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

/** Where the machine that deploys has its files; a container of Azure ML has none there. */
const OF_THE_DEPLOYER =
  /^(?:\/home\/(?:runner|vsts|azureuser)\/|\/opt\/(?:hostedtoolcache|az)\/|\/__w\/|\/github\/workspace\/|\/agent\/_work\/|\/Users\/|\/anaconda\/|[A-Za-z]:[/\\]|(?:Cell|Input) In ?\[|<ipython)/;
const IN_A_CONTAINER = /^(?:\/var\/(?:azureml-|mlflow_resources)|\/azureml-envs\/)/;
/** What azure-core, azure-identity and azure-ai-ml raise for an answer of Azure: its text is the service's. */
const OF_THE_SERVICE: ReadonlySet<string> = new Set([
  ...['HttpResponseError', 'ResourceNotFoundError', 'ResourceExistsError', 'ResourceModifiedError'],
  ...['ClientAuthenticationError', 'CredentialUnavailableError', 'ServiceRequestError', 'OperationFailed'],
  ...['MlException', 'ValidationException', 'DeploymentException', 'CLIInternalError', 'BadStatus'],
]);

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

function isCause(traceback: Traceback): boolean {
  const { exception, frames } = traceback;
  if (exception === undefined || NO_CAUSES.has(exception) || isOfTheDeployer(traceback)) return false;
  return !OF_THE_SERVICE.has(exception) || frames.some(({ file }) => IN_A_CONTAINER.test(file));
}

/** Raised on the machine that deploys, by az or by a script with the SDK: it says nothing of a container. */
export function isOfTheDeployer({ frames }: Traceback): boolean {
  if (frames.some(({ file }) => OF_THE_CLIENT.test(file) && !IN_A_CONTAINER.test(file))) return true;
  return (
    frames.some(({ file }) => OF_THE_DEPLOYER.test(file)) &&
    !frames.some(({ file }) => IN_A_CONTAINER.test(file))
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
    cause: RAISED[isAtRequest ? 'at-request' : 'at-start'].id,
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
