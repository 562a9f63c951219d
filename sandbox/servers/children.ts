/** Servers that run as child processes: each ends when the pipe to it is closed, by us or by our own end. */
import type { ChildProcess } from 'node:child_process';

const PATIENCE = 5000;

/** Ends a child and waits for it; one that does not listen is killed. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.stdin?.on('error', () => {});
  child.stdin?.end();
  await over;
  clearTimeout(timer);
}
