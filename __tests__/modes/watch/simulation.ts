/**
 * Simulated time for a sandbox and those who watch it in this very process. It moves on when everybody waits, to the
 * first moment for which somebody waits, and never by itself: requests and the speed of the machine take no time.
 */
import { jest } from '@jest/globals';
import { type StandingClock, standingClock } from '../../../sandbox/clock.ts';
import type { Live } from '../../../src/azure/questions/live.js';
import type { Time } from '../../../src/modes/watch/time.js';

/** All but `Date`, by which the clients see that a token is about to end. */
const REAL = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

export class Simulation {
  readonly clock: StandingClock;
  /** The time of the watchers. */
  readonly time: Time;
  /** Questions that are not answered yet. */
  #asked = 0;
  /** Watchers who wait; whoever else waits is the service, which lets somebody wait for an answer. */
  #pausing = 0;
  #willLook = false;

  constructor() {
    this.clock = standingClock({ onWait: () => this.#look(), onMove: now => jest.setSystemTime(now) });
    this.time = {
      now: () => this.clock.now(),
      wait: async (ms, signal) => {
        this.#pausing += 1;
        await this.clock.wait(ms, signal);
        this.#pausing -= 1;
      },
    };
  }

  /** Runs something in simulated time, `Date` included. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    jest.useFakeTimers({ now: this.clock.now(), doNotFake: [...REAL] });
    try {
      return await work();
    } finally {
      jest.useRealTimers();
    }
  }

  /** The same questions; while one of them is being answered, time stands. */
  holding(live: Live): Live {
    return {
      deployment: name => this.#hold(live.deployment(name)),
      logs: (...given) => this.#hold(live.logs(...given)),
      operation: (...given) => this.#hold(live.operation(...given)),
    };
  }

  async #hold<T>(answer: Promise<T>): Promise<T> {
    this.#asked += 1;
    try {
      return await answer;
    } finally {
      this.#asked -= 1;
      this.#look();
    }
  }

  /** A turn of the event loop later everybody who could go on has asked something, or waits. */
  #look(): void {
    if (this.#willLook) return;
    this.#willLook = true;
    setImmediate(() => {
      this.#willLook = false;
      const delayed = this.clock.waiting - this.#pausing;
      if (this.#asked > delayed) return;
      if (this.clock.advanceToNext()) this.#look();
    });
  }
}
