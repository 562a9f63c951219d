/**
 * One step `uses: <this action>` in a job, run as GitHub's runner runs it and seen as a user sees it.
 *
 *   const step = await runAction({ workspace, with: { files: 'endpoints/**' }, event: 'pull_request' });
 *   expect(step.outcome).toBe('failure');
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inputVariables, readActionFile } from './action-file.js';
import { AnnotationSlots, type ShownAnnotation } from './annotations.js';
import { startChild } from './child.js';
import type { Command } from './commands.js';
import { createContexts, createEnvironment, createStepFiles, type StepFiles } from './environment.js';
import { type EventKind, gitHubEvent } from './events.js';
import { type LeftBehind, readLeftBehind } from './left-behind.js';
import { Masks } from './masks.js';
import { StepOutput } from './output.js';

const REPOSITORY_ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

export interface StepSettings {
  /** GITHUB_WORKSPACE, and the folder in which the step is started. */
  workspace: string;
  /** The step's `with:`; expressions are evaluated. */
  with?: Record<string, string>;
  event?: EventKind;
  /** Folder of action.yml; the repository's own if left out. */
  action?: string;
  /** The `env:` of the step or job. */
  env?: Record<string, string>;
  /** Variables that a damaged runner sets to something else than the harness does. */
  runnerEnv?: Record<string, string>;
  /** Values of `secrets.*`: masked from the start. */
  secrets?: string[];
  debug?: boolean;
  apiUrl?: string;
  idToken?: { url: string; token: string };
  /** What is waited for after a signal of `cancel`, in place of the runner's time. */
  after?: (signal: NodeJS.Signals) => Promise<unknown>;
  /** RUNNER_TEMP; if left out, a folder that is gone when the step has ended (see `tempFiles`). */
  temp?: string;
}

export type Outcome = 'success' | 'failure' | 'cancelled';

export interface Step extends LeftBehind {
  outcome: Outcome;
  /** null when a signal ended the process. */
  exitCode: number | null;
  /** What the UI shows: at most ten of each level. */
  annotations: ShownAnnotation[];
  /** What found no slot. */
  droppedAnnotations: ShownAnnotation[];
  /** The masked log, as the UI shows it. */
  log: string;
  /** Every command that the runner carried out, in order. */
  commands: Command[];
  /** Values that are secrets from here on. */
  masked: readonly string[];
  /** Commands were still stopped when the step ended. */
  leftStopped: boolean;
  /** RUNNER_TEMP as the step saw it. */
  temp: string;
}

export interface RunningStep {
  /** As the button "Cancel workflow". */
  cancel(): Promise<void>;
  /** The first signal of a cancellation alone; the process is waited for as long as it takes. */
  interrupt(): void;
  /** Resolves when the log has a line that fits; rejects when the step ends without one. */
  printed(line: RegExp): Promise<void>;
  finished: Promise<Step>;
}

export function runAction(settings: StepSettings): Promise<Step> {
  return startAction(settings).finished;
}

export function startAction(settings: StepSettings): RunningStep {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'runner-')));
  const job = prepare(settings, folder);
  const watchers = new Set<() => void>();
  let cancelled = false;
  const child = startChild({
    script: job.script,
    cwd: settings.workspace,
    env: job.env,
    after: settings.after,
    onLine: line => {
      job.output.line(line);
      for (const watcher of watchers) watcher();
    },
  });
  const finished = child.finished
    .then(({ exitCode }) => result(job, { exitCode, cancelled }))
    .finally(() => rmSync(folder, { recursive: true, force: true }));

  return {
    cancel: () => {
      cancelled = true;
      return child.cancel();
    },
    interrupt: () => {
      cancelled = true;
      child.interrupt();
    },
    printed: pattern => printed(pattern, job.output, watchers, finished),
    finished,
  };
}

interface Job {
  script: string;
  env: Record<string, string>;
  files: StepFiles;
  masks: Masks;
  slots: AnnotationSlots;
  output: StepOutput;
}

/** All that the runner does before it starts the script. */
function prepare(settings: StepSettings, folder: string): Job {
  const event = gitHubEvent(settings.event ?? 'push');
  const files = createStepFiles(folder, event, settings.temp);
  const action = readActionFile(settings.action ?? REPOSITORY_ROOT);
  const debug = settings.debug === true;
  const env = createEnvironment({ ...settings, event, files, debug });
  const { variables, warning } = inputVariables(action, settings.with ?? {}, createContexts(env));

  const masks = new Masks();
  for (const secret of settings.secrets ?? []) masks.addWithLines(secret);
  const slots = new AnnotationSlots(masks);
  const output = new StepOutput({ workspace: settings.workspace, masks, slots, debug });
  if (warning !== undefined) output.issue('warning', warning);
  return {
    script: action.main,
    env: { ...env, ...variables, ...settings.runnerEnv },
    files,
    masks,
    slots,
    output,
  };
}

/** All that it does when the script has ended. */
function result(job: Job, end: { exitCode: number | null; cancelled: boolean }): Step {
  const { files, masks, slots, output } = job;
  const leftBehind = readLeftBehind(files, output, masks);
  const failed = end.exitCode !== 0 || output.failed;
  return {
    outcome: end.cancelled ? 'cancelled' : failed ? 'failure' : 'success',
    exitCode: end.exitCode,
    annotations: slots.shown,
    droppedAnnotations: slots.dropped,
    ...leftBehind,
    log: output.log.join('\n'),
    commands: output.commands,
    masked: masks.values,
    leftStopped: output.stopped,
    temp: files.temp,
  };
}

function printed(
  pattern: RegExp,
  output: StepOutput,
  watchers: Set<() => void>,
  finished: Promise<unknown>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!output.log.some(line => pattern.test(line))) return;
      watchers.delete(look);
      resolve();
    };
    watchers.add(look);
    look();
    finished.then(() => reject(new Error(`The step ended without a line like ${pattern}.`)), reject);
  });
}
