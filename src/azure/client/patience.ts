/**
 * How long work is waited for: until a signal fires or its time is up, whatever the work itself makes of that. Nothing
 * stays behind on the signal: `AbortSignal.any` keeps about 2 kB a call on Node 20 for as long as the oldest signal
 * lives, which is 700 MB after a day of watching (measured on 20.20).
 */

import { setMaxListeners } from 'node:events';

/** When a signal fires by itself, on the clock of `performance`: whoever waits under it can know how much time is left. */
const ENDS = new WeakMap<AbortSignal, number>();

/** The signal of a run: fires after so many milliseconds, or with another. */
export function deadlineIn(ms: number, outer?: AbortSignal): AbortSignal {
  const deadline = AbortSignal.timeout(ms);
  const signal = outer === undefined ? deadline : AbortSignal.any([deadline, outer]);
  ENDS.set(signal, performance.now() + ms);
  return signal;
}

/** Milliseconds until the signal fires by itself; undefined where nobody knows. */
export function timeLeft(signal: AbortSignal | undefined): number | undefined {
  const end = signal === undefined ? undefined : ENDS.get(signal);
  return end === undefined ? undefined : Math.max(0, end - performance.now());
}

/** The work took longer than it may. */
export class TimeUp extends Error {
  override name = 'TimeUp';
}

export class Patience {
  readonly #controller = new AbortController();
  readonly #over: Promise<never>;
  readonly #end: () => void;

  /**
   * @param outer ends the work, too
   * @param ms how long the work may take; no limit where it is left out
   */
  constructor(outer: AbortSignal | undefined, ms?: number) {
    let fail: (error: Error) => void = () => undefined;
    this.#over = new Promise<never>((_resolve, reject) => {
      fail = reject;
    });
    // Nobody may be listening any more, or not yet.
    this.#over.catch(() => undefined);
    const stop = (error: Error) => {
      fail(error);
      this.#controller.abort();
    };
    const onAbort = () => stop(Object.assign(new Error('The run has ended.'), { name: 'AbortError' }));
    const timer =
      ms === undefined ? undefined : setTimeout(() => stop(new TimeUp(`not within ${ms / 1000} s`)), ms);
    const left = Math.min(ms ?? Number.POSITIVE_INFINITY, timeLeft(outer) ?? Number.POSITIVE_INFINITY);
    if (Number.isFinite(left)) ENDS.set(this.signal, performance.now() + left);
    takesMany(outer);
    takesMany(this.#controller.signal);
    this.#end = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onAbort);
    };
    if (outer?.aborted === true) onAbort();
    else outer?.addEventListener('abort', onAbort, { once: true });
  }

  /** Give it to the work. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** @throws TimeUp, an AbortError, or what the work throws, whichever comes first */
  async waitFor<T>(work: Promise<T>): Promise<T> {
    return await Promise.race([this.#over, work]);
  }

  /** To be called once the work is over: the signal fires no more. */
  end(): void {
    this.#end();
  }
}

/** Each open question listens to the signal of its run; Node 20 warns of a leak from the eleventh on. */
function takesMany(signal: AbortSignal | undefined): void {
  // The clients may pass a signal of their own making.
  if (signal instanceof EventTarget) setMaxListeners(0, signal);
}

/** Work that is waited for until `outer` fires, or for `ms`. Work for which it is too late is not begun. */
export async function within<T>(
  outer: AbortSignal,
  ms: number | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const patience = new Patience(outer, ms);
  try {
    return await patience.waitFor(
      patience.signal.aborted ? new Promise<never>(() => undefined) : work(patience.signal),
    );
  } finally {
    patience.end();
  }
}

/** Somebody ended the run; a deadline gives a TimeoutError as its reason. */
export function isCancelled({ aborted, reason }: AbortSignal): boolean {
  return aborted && (reason as { name?: unknown } | undefined)?.name !== 'TimeoutError';
}
