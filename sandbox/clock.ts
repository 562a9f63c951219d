/** The sandbox's own time: it starts at the real one, runs `speed` times as fast, and can be moved on by hand. */

export interface Clock {
  /** Simulated milliseconds pass this many times as fast as real ones. */
  readonly speed: number;
  /** Simulated time, in milliseconds since 1970. */
  now(): number;
  /** Simulated time as ISO 8601. */
  iso(at?: number): string;
  /** Moves the simulated time on at once. */
  advance(milliseconds: number): void;
  /** The simulated time at which the sandbox started. */
  readonly startedAt: number;
  /** What a simulated span lasts on the real clock, in milliseconds. */
  real(milliseconds: number): number;
}

export function startClock(speed = 1): Clock {
  if (!(speed > 0) || !Number.isFinite(speed)) throw new RangeError(`speed must be above 0, not ${speed}`);
  const startedAt = Date.now();
  const ticks = performance.now();
  let skipped = 0;
  const now = () => Math.round(startedAt + skipped + (performance.now() - ticks) * speed);
  return {
    speed,
    startedAt,
    now,
    iso: (at = now()) => new Date(at).toISOString(),
    advance: milliseconds => {
      if (!(milliseconds >= 0)) throw new RangeError('time does not run backwards');
      skipped += milliseconds;
    },
    real: milliseconds => milliseconds / speed,
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
