/** Times whole processes, in turn, so that a machine that slows down slows both. */
import { spawnSync } from 'node:child_process';

export interface Command {
  name: string;
  file: string;
  args: readonly string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

export interface Figure {
  name: string;
  /** Median of the runs, in milliseconds of wall clock. */
  milliseconds: number;
  /** Highest resident memory of any run, in MiB; only where the platform's `time` tells. */
  peakMiB: number | undefined;
}

/** Each command once to warm up, then `runs` rounds of all of them. */
export function measure(commands: readonly Command[], runs: number): Figure[] {
  const times = commands.map((): number[] => []);
  const peaks = commands.map((): number[] => []);
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, command] of commands.entries()) {
      const { milliseconds, peakMiB } = once(command);
      if (round === 0) continue;
      times[index]?.push(milliseconds);
      if (peakMiB !== undefined) peaks[index]?.push(peakMiB);
    }
  }
  return commands.map(({ name }, index) => ({
    name,
    milliseconds: median(times[index] ?? []),
    peakMiB: peaks[index]?.length ? Math.max(...peaks[index]) : undefined,
  }));
}

function once({ file, args, cwd, env }: Command): { milliseconds: number; peakMiB: number | undefined } {
  const start = process.hrtime.bigint();
  const run = spawnSync(file, args, {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.error) throw run.error;
  // The bench asks each node process to say its peak when it ends (see bench/peak.mjs).
  const peak = /peak-kib=(\d+)/.exec(run.stderr)?.[1];
  return { milliseconds, peakMiB: peak === undefined ? undefined : Number(peak) / 1024 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
