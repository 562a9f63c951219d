/** All that a user can ask for, in one typed record. */

export type Mode = 'preflight' | 'diagnose' | 'watch' | 'invoke' | 'local';

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

/** Mode invoke: what to send, how often, and what to expect of the answers. */
export interface InvokeSettings {
  /** JSON as it is sent, or files and globs relative to `root`, one a line. */
  request: string;
  /** Only where the endpoint is not to be looked up in Azure; no token of Azure goes there. */
  scoringUrl?: string;
  /** Looks at the requests and sends none. */
  dryRun: boolean;
  expectStatus: number;
  /** A JSON Schema file, or `/pointer=value`, one a line. */
  expectJson: readonly string[];
  /** Milliseconds. */
  maxLatencyMs?: number;
  /** How often each request is sent. */
  repeat: number;
  /** Requests a second, all together; no limit where it is left out. */
  rate?: number;
  /** Requests that wait for their answer at a time. */
  concurrency: number;
}

/** Mode local: what to do without a container engine, and at the end. */
export interface LocalSettings {
  /** auto: without an engine the rehearsal is "not checked"; required: the run fails. */
  engine: 'auto' | 'required';
  /** Leaves a container that is ready running. */
  keep: boolean;
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
  invoke: InvokeSettings;
  local: LocalSettings;
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
  'request',
  'engine',
  'keep',
  'scoring-url',
  'dry-run',
  'expect-status',
  'expect-json',
  'max-latency-ms',
  'repeat',
  'rate',
  'concurrency',
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
