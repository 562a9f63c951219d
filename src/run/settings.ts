/**
 * All that a user can ask for, in one typed record. The Action's inputs and the command line's options have the
 * same names and pass through the same reader, so that what one accepts the other accepts.
 */

export type Mode = 'preflight' | 'diagnose' | 'watch';

/** auto: what can be asked is asked, and what cannot is said; required: what cannot fails the run; off: nothing. */
export type Online = 'auto' | 'required' | 'off';

export type FailOn = 'error' | 'warning' | 'never';

/** What a run does that was given no files and finds none. */
export type IfNoFilesFound = 'error' | 'warn' | 'ignore';

/** One `key.path=value` of `set`, and where in the input it stands. */
export interface SetOverride {
  key: readonly string[];
  value: string;
  /** 1-based line of the input. */
  line: number;
  /** 1-based column at which the value starts. */
  column: number;
}

export interface Overrides {
  set: readonly SetOverride[];
  endpointName?: string;
  deploymentName?: string;
}

/** Names of a workspace, as far as they are given: the inputs, a folder of the configuration, or `az` have them. */
export interface TargetNames {
  subscription?: string;
  resourceGroup?: string;
  workspace?: string;
}

/** Whom to ask, and as whom. */
export interface AzureSettings {
  online: Online;
  target: TargetNames;
  clientId?: string;
  tenantId?: string;
  /** Audience of GitHub's token, where it is not the cloud's. */
  audience?: string;
  /** Name of a cloud, in any of its spellings. */
  cloud?: string;
  armEndpoint?: string;
  authorityHost?: string;
  /** The one deadline of everything that is asked over the network, in milliseconds. */
  deadlineMs: number;
}

/** Mode watch: how to look, and for how long. */
export interface WatchSettings {
  /** false: one look. */
  wait: boolean;
  /** Whether to end as soon as the deployment cannot succeed any more. */
  failFast: boolean;
  /** Lines of each log to show. */
  logLines: number;
}

export interface Settings {
  mode: Mode;
  /** Files, folders and globs (`!` excludes), relative to `root`. Empty: every YAML file below `root`. */
  files: readonly string[];
  ifNoFilesFound: IfNoFilesFound;
  overrides: Overrides;
  failOn: FailOn;
  /** Mode diagnose: what the deploy printed, and logs, relative to `root`. Nothing named: standard input. */
  errorFile?: string;
  logFiles: readonly string[];
  /** Mode diagnose, on the command line: texts of which nobody says what they are; `-` is standard input. */
  textFiles?: readonly string[];
  watch: WatchSettings;
  /** Path of the configuration file; undefined: `.endpoint-preflight.yml` in `root`, if it is there. */
  config?: string;
  /** Absolute folder that patterns and printed paths are relative to. */
  root: string;
  /** Also write the report to these files. */
  reportFile?: string;
  sarifFile?: string;
  junitFile?: string;
  /** Writes every question and answer of the run there, without secrets, names and ids. */
  traceFile?: string;
  annotations: boolean;
  summary: boolean;
  azure: AzureSettings;
}

/** The user's fault, in the user's words: names the input or option and what it takes. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** The value of an input, `''` where it was not given. */
export type Inputs = (name: InputName) => string;

export const INPUT_NAMES = [
  'mode',
  'files',
  'if-no-files-found',
  'set',
  'endpoint-name',
  'deployment-name',
  'error-file',
  'log-file',
  'wait',
  'fail-fast',
  'log-lines',
  'fail-on',
  'online',
  'subscription-id',
  'resource-group',
  'workspace',
  'client-id',
  'tenant-id',
  'audience',
  'cloud',
  'arm-endpoint',
  'authority-host',
  'timeout-minutes',
  'config',
  'report-file',
  'sarif-file',
  'junit-file',
  'trace-file',
  'annotations',
  'summary',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/**
 * Reads every input once.
 * @param root absolute folder of the run: GITHUB_WORKSPACE, or where the command was started
 * @throws SettingsError naming the first input that does not fit
 */
export function readSettings(input: Inputs, root: string): Settings {
  const mode = oneOf(input, 'mode', ['preflight', 'diagnose', 'watch'], 'preflight');
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
const DEFAULT_TIMEOUT_MINUTES: Readonly<Record<Mode, number>> = { preflight: 5, diagnose: 5, watch: 120 };
const DEFAULT_LOG_LINES = 200;
/** What the official client reads by default (azure-ai-ml 1.34.0: 5,000), doubled. */
const MAX_LOG_LINES = 10_000;
const MAX_TIMEOUT_MINUTES = 24 * 60;

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

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * What the names of Azure look like. Source: "Naming rules and restrictions for Azure resources", read 2026-11; a
 * tenant goes by its id or one of its domains. An audience is a text of up to 600 characters (Microsoft Graph,
 * federatedIdentityCredential, read 2026-11); the address of a service in its place is that of the issuer or of Entra.
 */
export const NAME_SHAPES = {
  'subscription-id': { shape: GUID, takes: 'an id such as 11111111-2222-3333-4444-555555555555, not a name' },
  'resource-group': {
    shape: /^[\p{L}\p{N}_.()-]{0,89}[\p{L}\p{N}_()-]$/u,
    takes: 'the name of a resource group',
  },
  workspace: { shape: /^[A-Za-z0-9][\w-]{0,254}$/, takes: 'the name of an Azure ML workspace, not its id' },
  'client-id': { shape: GUID, takes: 'the id of an application or a managed identity' },
  'tenant-id': {
    shape: /^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/,
    takes: 'the id of a tenant, or one of its domains',
  },
  audience: {
    shape:
      /^(?!http:|https:\/\/(?:token\.actions|login|sts|management)\.|[\w-]+:\/*$)(?=.*\w)[\w~%:@/?=&+.#-]{1,600}$/i,
    takes:
      'the audience of the federated credential, such as api://AzureADTokenExchange: one word, and not the address of GitHub or Azure',
  },
} as const;

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
