/**
 * Starts a step's process, hands on its lines, and ends it as the runner does when a run is cancelled.
 * Source: actions/runner 2.336.0, src/Runner.Sdk/ProcessInvoker.cs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as sleep } from 'node:timers/promises';

/** Time that a process has after each signal, and that its children have to let go of its output. */
export const AFTER_SIGINT_MS = 7500;
export const AFTER_SIGTERM_MS = 2500;
export const AFTER_EXIT_MS = 5000;

export interface RunningChild {
  /** SIGINT, after 7.5 s SIGTERM, after 2.5 s more the whole tree is killed. */
  cancel(): Promise<void>;
  /** SIGINT and nothing else, however long it takes: for a claim that holds on a machine of any speed. */
  interrupt(): void;
  finished: Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>;
}

export interface ChildSettings {
  script: string;
  cwd: string;
  env: Record<string, string>;
  onLine(line: string): void;
  /** What is waited for after a signal, in place of the runner's time. */
  after?: ((signal: NodeJS.Signals) => Promise<unknown>) | undefined;
}

/** The Node that the package `node` brings: the version of `runs.using`, whatever the tests run on. */
export function nodeOfTheRunner(): string {
  const folder = path.dirname(createRequire(import.meta.url).resolve('node/package.json'));
  return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

export function startChild({ script, cwd, env, onLine, after }: ChildSettings): RunningChild {
  const child = spawn(nodeOfTheRunner(), [script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the whole tree can be killed. Signals still go to the one process only.
    detached: process.platform !== 'win32',
  });
  const streams = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)];
  const exited = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
    },
  );
  return {
    cancel: () => cancel(child, exited, after),
    interrupt: () => void child.kill('SIGINT'),
    finished: exited.then(async result => {
      await closedOrKilled(child, streams);
      return result;
    }),
  };
}

/** Ends a line at LF, CR LF and a lone CR, as the StreamReader of the runner does. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stream) {
    rest += decoder.write(chunk as Buffer);
    // A CR at the end waits for the LF that may follow it.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  }
  rest += decoder.end();
  if (rest !== '') onLine(rest.replace(/\r$/, ''));
}

async function cancel(
  child: ChildProcess,
  exited: Promise<unknown>,
  after: ChildSettings['after'],
): Promise<void> {
  const steps = [
    { signal: 'SIGINT', wait: AFTER_SIGINT_MS },
    { signal: 'SIGTERM', wait: AFTER_SIGTERM_MS },
  ] as const;
  for (const { signal, wait } of steps) {
    if (!child.kill(signal)) return;
    const isOver = after === undefined ? within(wait, exited) : firstOf(exited, after(signal));
    if (await isOver) return;
  }
  killTree(child);
}

/** A child of the step that keeps its output open is waited for, and then killed. */
async function closedOrKilled(child: ChildProcess, streams: Promise<void>[]): Promise<void> {
  const closed = Promise.all(streams);
  if (await within(AFTER_EXIT_MS, closed)) return;
  // Where this process was held up for so long, the output lies there and waits to be read.
  if (await firstOf(closed, turns(50))) return;
  killTree(child);
  child.stdout?.destroy();
  child.stderr?.destroy();
  await closed.catch(() => undefined);
}

function killTree(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

/** Whether `done` came before `other`. */
function firstOf(done: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([done.then(() => true), other.then(() => false)]);
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(resolve => setImmediate(resolve));
}

async function within(milliseconds: number, done: Promise<unknown>): Promise<boolean> {
  const stop = new AbortController();
  const late = sleep(milliseconds, false, { signal: stop.signal }).catch(() => false);
  const result = await Promise.race([done.then(() => true), late]);
  stop.abort();
  return result;
}
