/**
 * The sandbox's own time. By default it starts at the real one and runs `speed` times as fast. For tests there are two
 * that know nothing of the real one: a standing clock moves only by hand, a stepped clock moves by each exchange.
 */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Clock {
  /** Simulated milliseconds pass this many times as fast as real ones; 1 where they do not pass by themselves. */
  readonly speed: number;
  /** Simulated time, in milliseconds since 1970. */
  now(): number;
  /** Simulated time as ISO 8601. */
  iso(at?: number): string;
  /** Whether time passes by itself. */
  readonly passes: boolean;
  /** Moves the simulated time on at once. */
  advance(milliseconds: number): void;
  /** The simulated time at which the sandbox started. */
  readonly startedAt: number;
  /** What a simulated span lasts on the real clock, in milliseconds. */
  real(milliseconds: number): number;
  /** Latency and delays of the service: real time, or simulated time where it does not pass by itself. */
  wait(milliseconds: number): Promise<void>;
  /** An exchange begins. */
  tick(): void;
}

/** A clock that moves only by `advance`; whoever waits is let go when it gets there. */
export interface StandingClock extends Clock {
  /** How many wait. */
  readonly waiting: number;
  /** Waits until it is moved on so far, or until the signal fires. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Moves on to the moment for which somebody waits first; false where nobody waits. */
  advanceToNext(): boolean;
}

export function startClock(speed = 1): Clock {
  if (!(speed > 0) || !Number.isFinite(speed)) throw new RangeError(`speed must be above 0, not ${speed}`);
  const ticks = performance.now();
  const moved = movedByHand();
  const now = () => Math.round(moved.now() + (performance.now() - ticks) * speed);
  return {
    ...moved,
    speed,
    passes: true,
    now,
    iso: (at = now()) => new Date(at).toISOString(),
    real: milliseconds => milliseconds / speed,
    wait: async milliseconds => {
      await sleep(milliseconds, undefined, { ref: false });
    },
  };
}

/** Each exchange takes `step` simulated milliseconds, and nothing else takes any: a count, and no measurement. */
export function steppedClock(step: number): Clock {
  const moved = movedByHand();
  return {
    ...moved,
    wait: async milliseconds => moved.advance(milliseconds),
    tick: () => moved.advance(step),
  };
}

/** What a standing clock says of itself: somebody begins to wait; the time was moved on. */
export interface OnStanding {
  onWait?(): void;
  onMove?(now: number): void;
}

export function standingClock({ onWait, onMove }: OnStanding = {}): StandingClock {
  const moved = movedByHand();
  const waits = new Set<{ until: number; go: () => void }>();
  const advanceTo = (at: number) => {
    moved.advance(at - moved.now());
    onMove?.(at);
    const due = [...waits].filter(({ until }) => until <= at).sort((a, b) => a.until - b.until);
    for (const { go } of due) go();
  };
  return {
    ...moved,
    get waiting() {
      return waits.size;
    },
    advance: milliseconds => advanceTo(moved.now() + milliseconds),
    wait: (milliseconds, signal) =>
      new Promise(resolve => {
        const go = () => {
          waits.delete(one);
          signal?.removeEventListener('abort', go);
          resolve();
        };
        const one = { until: moved.now() + Math.ceil(milliseconds), go };
        if (signal?.aborted === true) return resolve();
        signal?.addEventListener('abort', go);
        waits.add(one);
        onWait?.();
      }),
    advanceToNext: () => {
      if (waits.size === 0) return false;
      advanceTo(Math.min(...[...waits].map(({ until }) => until)));
      return true;
    },
  };
}

function movedByHand() {
  const startedAt = Date.now();
  let skipped = 0;
  const now = () => startedAt + skipped;
  return {
    speed: 1,
    passes: false,
    startedAt,
    now,
    iso: (at = now()) => new Date(at).toISOString(),
    advance: (milliseconds: number) => {
      if (!(milliseconds >= 0)) throw new RangeError('time does not run backwards');
      skipped += milliseconds;
    },
    real: (milliseconds: number) => milliseconds,
    tick: () => undefined,
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `250ms`, `5s`, `10m`, `1h`, `2d`; a bare number means seconds. */
export function milliseconds(span: string | number): number {
  if (typeof span === 'number') return span * 1000;
  const parts = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(span);
  if (!parts) throw new RangeError(`not a span of time: ${span}`);
  return Number(parts[1]) * (UNITS[parts[2] ?? 's'] ?? 1000);
}
