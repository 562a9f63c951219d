/** The committed command line as a process of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const CLI = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

export interface CommandLine {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A run that hangs ends with the exit code null, after minutes that no other run needs. */
export function commandLine(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): CommandLine {
  const { PATH = '', SystemRoot } = process.env;
  const run = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, ...(SystemRoot && { SystemRoot }), ...env },
    maxBuffer: 2 ** 28,
    timeout: 600_000,
  });
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr };
}
