/** Time as a watch sees it: given from outside, so that a rehearsal can let an hour pass in seconds. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Time {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Ends early, without an error, when the signal fires. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** @param speed how many seconds pass in one; 1 is the time of everybody */
export function timeAt(speed = 1): Time {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * speed,
    wait: async (ms, signal) => {
      await sleep(ms / speed, undefined, { signal }).catch(() => undefined);
    },
  };
}

/** The sandbox plays deployments faster than Azure; it names its speed here, so that waits keep step with it. */
export function timeOf(env: NodeJS.ProcessEnv): Time {
  const speed = Number(env.ENDPOINT_PREFLIGHT_SPEED ?? 1);
  return timeAt(speed >= 1 && speed <= 100_000 ? speed : 1);
}
