/**
 * Reads the settings. The Action's inputs and the command line's options have the same names and pass through the same
 * reader, so that what one accepts the other accepts.
 */
import { NAME_SHAPES } from '../facts/name-shapes.js';
import {
  type AzureSettings,
  type InputName,
  type Inputs,
  type InvokeSettings,
  type Mode,
  type SetOverride,
  type Settings,
  SettingsError,
} from '../model/settings.js';

/**
 * Reads every input once.
 * @param root absolute folder of the run: GITHUB_WORKSPACE, or where the command was started
 * @throws SettingsError naming the first input that does not fit
 */
export function readSettings(input: Inputs, root: string): Settings {
  const mode = oneOf(input, 'mode', ['preflight', 'diagnose', 'watch', 'invoke', 'local'], 'preflight');
  return {
    mode,
    files: lines(input('files')).map(line => line.text),
    ifNoFilesFound: oneOf(input, 'if-no-files-found', ['error', 'warn', 'ignore'], 'error'),
    overrides: {
      set: lines(input('set')).map(setOverride),
      ...optional('endpointName', input('endpoint-name')),
      ...optional('deploymentName', input('deployment-name')),
    },
    ...optional('errorFile', input('error-file')),
    logFiles: lines(input('log-file')).map(line => line.text),
    watch: {
      wait: yesOrNo(input, 'wait', true),
      failFast: yesOrNo(input, 'fail-fast', true),
      logLines: wholeNumber(input, 'log-lines', DEFAULT_LOG_LINES, MAX_LOG_LINES),
    },
    invoke: invokeSettings(input),
    local: {
      engine: oneOf(input, 'engine', ['auto', 'required'], 'auto'),
      keep: yesOrNo(input, 'keep', false),
    },
    failOn: oneOf(input, 'fail-on', ['error', 'warning', 'never'], 'error'),
    ...optional('config', input('config')),
    root,
    ...optional('reportFile', input('report-file')),
    ...optional('sarifFile', input('sarif-file')),
    ...optional('junitFile', input('junit-file')),
    ...optional('traceFile', input('trace-file')),
    annotations: yesOrNo(input, 'annotations', true),
    summary: yesOrNo(input, 'summary', true),
    azure: azureSettings(input, mode),
  };
}

/**
 * A quota question takes a second; five minutes leave room for a service that throttles. A deployment of a large image
 * takes up to 45 minutes, and a failed one has been seen to take two hours (reported by users).
 */
const DEFAULT_TIMEOUT_MINUTES: Readonly<Record<Mode, number>> = {
  preflight: 5,
  diagnose: 5,
  watch: 120,
  invoke: 10,
  local: 60,
};
const DEFAULT_LOG_LINES = 200;
/** What the official client reads by default (azure-ai-ml 1.34.0: 5,000), doubled. */
const MAX_LOG_LINES = 10_000;
const MAX_TIMEOUT_MINUTES = 24 * 60;

/** Enough to see a rate limit of 500 a second, and a bound for a slip of the keyboard. */
const MAX_REPEAT = 10_000;
const MAX_RATE = 500;
const MAX_CONCURRENCY = 100;
/** Azure ML allows a request three minutes at most; a limit of latency beyond an hour is none. */
const MAX_LATENCY_MS = 3_600_000;

function invokeSettings(input: Inputs): InvokeSettings {
  return {
    request: input('request').trim(),
    ...url('scoringUrl', input, 'scoring-url'),
    dryRun: yesOrNo(input, 'dry-run', false),
    expectStatus: status(input, 'expect-status', 200),
    expectJson: lines(input('expect-json')).map(line => line.text),
    ...(input('max-latency-ms').trim() !== '' && {
      maxLatencyMs: wholeNumber(input, 'max-latency-ms', 1, MAX_LATENCY_MS),
    }),
    repeat: wholeNumber(input, 'repeat', 1, MAX_REPEAT),
    ...(input('rate').trim() !== '' && { rate: wholeNumber(input, 'rate', 1, MAX_RATE) }),
    concurrency: wholeNumber(input, 'concurrency', 1, MAX_CONCURRENCY),
  };
}

function status(input: Inputs, name: InputName, fallback: number): number {
  const value = wholeNumber(input, name, fallback, 599);
  if (value < 200)
    throw new SettingsError(`"${name}" is "${value}"; it takes an HTTP status from 200 to 599.`);
  return value;
}

function url<K extends string>(key: K, input: Inputs, name: InputName): { [P in K]?: string } {
  const given = input(name).trim();
  if (given === '') return {};
  const parsed = URL.canParse(given) ? new URL(given) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.username !== '')
    throw new SettingsError(`"${name}" takes an address with https:// or http://, without a user in it.`);
  return { [key]: given } as { [P in K]: string };
}

function azureSettings(input: Inputs, mode: Mode): AzureSettings {
  return {
    online: oneOf(input, 'online', ['auto', 'required', 'off'], 'auto'),
    target: {
      ...shaped('subscription', input, 'subscription-id'),
      ...shaped('resourceGroup', input, 'resource-group'),
      ...shaped('workspace', input, 'workspace'),
    },
    ...shaped('clientId', input, 'client-id'),
    ...shaped('tenantId', input, 'tenant-id'),
    ...shaped('audience', input, 'audience'),
    ...optional('cloud', input('cloud')),
    ...optional('armEndpoint', input('arm-endpoint')),
    ...optional('authorityHost', input('authority-host')),
    deadlineMs: minutes(input, 'timeout-minutes', DEFAULT_TIMEOUT_MINUTES[mode]) * 60_000,
  };
}

function shaped<K extends string>(
  key: K,
  input: Inputs,
  name: keyof typeof NAME_SHAPES,
): { [P in K]?: string } {
  const given = optional(key, input(name));
  const value = (given as Record<string, string | undefined>)[key];
  const { shape, takes } = NAME_SHAPES[name];
  if (value !== undefined && !shape.test(value))
    throw new SettingsError(`"${name}" is "${value}"; it takes ${takes}.`);
  return given;
}

function wholeNumber(input: Inputs, name: InputName, fallback: number, max: number): number {
  const given = input(name).trim();
  if (given === '') return fallback;
  const value = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (value < 1 || value > max)
    throw new SettingsError(`"${name}" is "${given}"; it takes a number from 1 to ${max}.`);
  return value;
}

function minutes(input: Inputs, name: InputName, fallback: number): number {
  const given = input(name).trim();
  if (given === '') return fallback;
  const value = /^\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (!(value > 0 && value <= MAX_TIMEOUT_MINUTES))
    throw new SettingsError(
      `"${name}" is "${given}"; it takes minutes, more than 0 and at most ${MAX_TIMEOUT_MINUTES}.`,
    );
  return value;
}

function optional<K extends string>(key: K, value: string): { [P in K]?: string } {
  const trimmed = value.trim();
  return trimmed === '' ? {} : ({ [key]: trimmed } as { [P in K]: string });
}

function oneOf<T extends string>(input: Inputs, name: InputName, allowed: readonly T[], fallback: T): T {
  const given = input(name).trim();
  if (given === '') return fallback;
  const found = allowed.find(value => value === given.toLowerCase());
  if (found === undefined)
    throw new SettingsError(`"${name}" is "${given}"; it takes ${allowed.join(', ')}.`);
  return found;
}

function yesOrNo(input: Inputs, name: InputName, fallback: boolean): boolean {
  const given = input(name).trim().toLowerCase();
  if (given === '') return fallback;
  if (given === 'true' || given === 'false') return given === 'true';
  throw new SettingsError(`"${name}" is "${given}"; it takes true or false.`);
}

interface Line {
  text: string;
  number: number;
  /** 1-based column of the first character of `text`. */
  column: number;
}

function lines(text: string): Line[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({
      text: line.trim(),
      number: index + 1,
      column: line.length - line.trimStart().length + 1,
    }))
    .filter(line => line.text !== '');
}

function setOverride({ text, number, column }: Line): SetOverride {
  const equals = text.indexOf('=');
  const path = text.slice(0, equals === -1 ? 0 : equals).trim();
  const key = path.split('.');
  if (path === '' || key.includes('')) {
    throw new SettingsError(`"set", line ${number}: "${text}" is not of the form key.path=value.`);
  }
  return { key, value: text.slice(equals + 1), line: number, column: column + equals + 1 };
}
