/** Follows one deployment until nothing more happens to it, or until nothing good can happen any more. */
import type { DeploymentFacts } from '../../azure/endpoints.js';
import type { DeploymentName, Live } from '../../azure/live.js';
import type { Unknown } from '../../azure/told.js';
import { Hope, type Hopeless } from '../../diagnosis/early.js';
import type { Reading } from '../../diagnosis/read-text.js';
import type { Phase, Verdict } from '../../report/model.js';
import { type ContainerLog, isAtRest, readLogs, readOperation } from './look.js';
import type { Pace } from './pace.js';
import { Phases } from './phases.js';
import type { Time } from './time.js';

export interface Followed {
  name: DeploymentName;
  verdict: Verdict;
  /** The last one that was read. */
  facts: DeploymentFacts | undefined;
  hopeless: Hopeless | undefined;
  /** What the service said of the failure, and both containers. */
  operation: Reading | undefined;
  logs: readonly ContainerLog[];
  /** Milliseconds since the epoch. */
  started: number;
  ended: number;
  phases: readonly Phase[];
  /** What could not be read at the end, and why. */
  untold: readonly Unknown[];
}

export interface FollowOptions {
  live: Live;
  time: Time;
  pace: Pace;
  /** The deadline, or a cancelled job. */
  signal: AbortSignal;
  /** false: one look, and an answer. */
  waits: boolean;
  failFast: boolean;
  /** Lines of each log; fewer than show every event are not asked for. */
  lines: number;
  /** A line for the log of the run. */
  say(text: string): void;
}

/** Reasons that no waiting mends; the others are ridden out until the deadline. */
const FINAL: ReadonlySet<string> = new Set(['forbidden', 'no-credentials', 'not-found']);
/** A refusal may be the second before a role is granted; a third in a row is none. */
const REFUSALS = 3;

/** After a failure the logs may come minutes late: the machine is being taken back. */
const LOG_ATTEMPTS = 4;
const LOG_WAIT_MS = 20_000;

/** Enough to see the events at the head of a log. */
const LEAST_LINES = 1_000;

export async function follow(name: DeploymentName, options: FollowOptions): Promise<Followed> {
  return await new Follower(name, options).run();
}

class Follower {
  readonly #name: DeploymentName;
  readonly #options: FollowOptions;
  readonly #phases = new Phases();
  readonly #hope = new Hope();
  readonly #started: number;
  #facts: DeploymentFacts | undefined;
  #logs: readonly ContainerLog[] = [];
  #operation: Reading | undefined;
  #hopeless: Hopeless | undefined;
  #untold: Unknown[] = [];
  #refusals = 0;
  #said = '';

  constructor(name: DeploymentName, options: FollowOptions) {
    this.#name = name;
    this.#options = options;
    this.#started = options.time.now();
  }

  async run(): Promise<Followed> {
    const { signal, waits, time, pace } = this.#options;
    for (;;) {
      const look = await this.#look();
      if (look.verdict !== undefined) return this.#end(look.verdict);
      if (!waits) return this.#end(this.#facts === undefined ? 'untold' : 'moving');
      if (!signal.aborted) await time.wait(pace.next(look.changed), signal);
      if (signal.aborted) return this.#end(this.#facts === undefined ? 'untold' : 'moving');
    }
  }

  async #look(): Promise<{ verdict?: Verdict; changed: boolean }> {
    const told = await this.#options.live.deployment(this.#name);
    if (told.kind === 'unknown') return this.#unanswered(told);
    this.#refusals = 0;
    this.#untold = [];
    if (told.value === undefined)
      return { verdict: this.#facts === undefined ? 'missing' : 'vanished', changed: true };
    this.#facts = told.value;
    const { state } = told.value;
    const changed = this.#say(state);
    if (state === 'Succeeded') return { verdict: 'succeeded', changed };
    if (isAtRest(state)) return { verdict: await this.#readFailure(told.value), changed };
    return await this.#whileWorking(told.value, changed);
  }

  #unanswered(why: Unknown): { verdict?: Verdict; changed: boolean } {
    this.#untold = [why];
    this.#refusals = FINAL.has(why.reason) ? this.#refusals + 1 : 0;
    this.#say(`no answer (${why.reason})`);
    return { changed: false, ...(this.#refusals >= REFUSALS && { verdict: 'untold' as const }) };
  }

  /** The state that Azure tells, the stage that the log tells, and whether there is any hope left. */
  async #whileWorking(
    facts: DeploymentFacts,
    before: boolean,
  ): Promise<{ verdict?: Verdict; changed: boolean }> {
    // What is being deleted or moved to other machines has no start that could fail.
    if (facts.state === 'Deleting') return { changed: before };
    const { live, time, failFast } = this.#options;
    const [{ logs }, operation] = await Promise.all([this.#read(), readOperation(live, facts)]);
    // The operation knows of a failure a moment before the resource does.
    if (operation.kind === 'known' && operation.value?.status === 'Failed') {
      this.#operation = operation.value.reading;
      const verdict = await this.#readFailure(facts);
      const told = await live.deployment(this.#name);
      if (told.kind === 'known' && told.value !== undefined) this.#facts = told.value;
      return { verdict, changed: true };
    }
    if (logs.some(({ text }) => text !== '')) this.#logs = logs;
    const seen = logs.map(({ reading }) => this.#phases.see(reading.log, time.now(), this.#started));
    const changed = this.#say(`${facts.state}${this.#stage()}`) || seen.includes(true) || before;
    this.#hopeless = this.#hope.look(logs.map(({ reading }) => reading.log));
    return { changed, ...(this.#hopeless !== undefined && failFast && { verdict: 'hopeless' as const }) };
  }

  /** Logs before anything else: they are the first thing that Azure forgets. */
  async #readFailure(facts: DeploymentFacts): Promise<Verdict> {
    const { live, time, signal } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const { logs, untold } = await this.#read();
      const isThere = logs.some(
        ({ text, reading }) => text.trim() !== '' && reading.log.withheld === undefined,
      );
      if (isThere || this.#logs.length === 0) this.#logs = logs;
      this.#untold = untold;
      if (isThere || attempt === LOG_ATTEMPTS || signal.aborted) break;
      await time.wait(LOG_WAIT_MS, signal);
    }
    for (const { reading } of this.#logs) this.#phases.see(reading.log, time.now(), this.#started);
    const operation = await readOperation(live, facts);
    if (operation.kind === 'unknown') this.#untold.push(operation);
    else this.#operation = operation.value?.reading ?? this.#operation;
    return 'failed';
  }

  #read() {
    const { live, lines } = this.#options;
    return readLogs(live, this.#name, Math.max(lines, LEAST_LINES));
  }

  #stage(): string {
    const { current } = this.#phases;
    return current === undefined ? '' : `, ${current}`;
  }

  /** One line for each change. */
  #say(text: string): boolean {
    if (text === this.#said || text === this.#said.split(',')[0]) return false;
    this.#said = text;
    this.#options.say(text);
    return true;
  }

  #end(verdict: Verdict): Followed {
    const ended = this.#options.time.now();
    const outcome =
      verdict === 'moving' || verdict === 'untold' ? 'running' : verdict === 'succeeded' ? 'done' : 'failed';
    return {
      name: this.#name,
      verdict,
      facts: this.#facts,
      hopeless: verdict === 'hopeless' ? this.#hopeless : undefined,
      operation: this.#operation,
      logs: this.#logs,
      started: this.#started,
      ended,
      phases: this.#phases.list({ at: ended, outcome }),
      untold: this.#untold,
    };
  }
}
