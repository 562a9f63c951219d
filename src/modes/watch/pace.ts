/**
 * How often to look at a deployment: soon where something changes, seldom where nothing does, and never so often that
 * many deployments together would be throttled.
 */

const SHORTEST_MS = 5_000;
const LONGEST_MS = 30_000;
const GROWTH = 1.4;

/** The resource manager lets a subscription read thousands of times an hour; a run keeps to a small part of that. */
const READS_PER_MINUTE = 240;
/** State, operation and the logs of two containers. */
const READS_A_LOOK = 4;

/** ± this part of a wait, so that many watchers do not look in step. */
const JITTER = 0.2;

export class Pace {
  readonly #least: number;
  readonly #random: () => number;
  #wait: number;

  /** @param deployments how many are watched at once */
  constructor(deployments: number, random: () => number = Math.random) {
    this.#least = Math.max(SHORTEST_MS, (deployments * READS_A_LOOK * 60_000) / READS_PER_MINUTE);
    this.#random = random;
    this.#wait = this.#least;
  }

  /**
   * Milliseconds until the next look.
   * @param changed whether this look has shown anything that the last one had not
   */
  next(changed: boolean): number {
    this.#wait = changed ? this.#least : Math.max(this.#least, Math.min(LONGEST_MS, this.#wait * GROWTH));
    return Math.round(this.#wait * (1 - JITTER + 2 * JITTER * this.#random()));
  }
}
