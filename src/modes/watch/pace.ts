/**
 * How often to look at a deployment: soon where something changes, seldom where nothing does, and never so often that
 * many deployments together would be throttled.
 */
import type { Time } from './time.js';

const SHORTEST_MS = 5_000;
const LONGEST_MS = 30_000;
const GROWTH = 1.4;

/** The resource manager lets a subscription read thousands of times an hour; a run keeps to a small part of that. */
const READS_PER_MINUTE = 240;
/** So many may come at once: each deployment of a usual run is looked at in its first second. */
const AT_ONCE = 60;

/** ± this part of a wait, so that many watchers do not look in step. */
const JITTER = 0.2;

/** When to look at one deployment again. */
export class Pace {
  readonly #random: () => number;
  #wait = SHORTEST_MS;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /**
   * Milliseconds until the next look.
   * @param changed whether this look has shown anything that the last one had not
   */
  next(changed: boolean): number {
    this.#wait = changed ? SHORTEST_MS : Math.min(LONGEST_MS, this.#wait * GROWTH);
    return Math.round(this.#wait * (1 - JITTER + 2 * JITTER * this.#random()));
  }
}

/** The reads that all deployments of a run have together: 240 a minute, handed out in the order of asking. */
export class Budget {
  readonly #time: Time;
  /** When all that was handed out would have been read, were it read evenly. */
  #spentUntil = 0;

  constructor(time: Time) {
    this.#time = time;
  }

  /** Waits until so many reads may be made; the signal ends the wait, without an error. */
  async take(reads: number, signal: AbortSignal): Promise<void> {
    const now = this.#time.now();
    const due = Math.max(now, this.#spentUntil) + reads * EACH_MS;
    this.#spentUntil = due;
    const wait = due - AT_ONCE * EACH_MS - now;
    if (wait > 0 && !signal.aborted) await this.#time.wait(wait, signal);
  }
}

const EACH_MS = 60_000 / READS_PER_MINUTE;
