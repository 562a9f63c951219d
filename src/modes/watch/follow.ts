/** Follows one deployment until nothing more happens to it, or until nothing good can happen any more. */

import { type Unknown, unknown } from '../../azure/client/result.js';
import type { DeploymentFacts } from '../../azure/questions/endpoints.js';
import type { DeploymentName, Live } from '../../azure/questions/live.js';
import { type Hopeless, Outlook } from '../../diagnosis/early.js';
import type { Reading } from '../../diagnosis/read-text.js';
import type { Phase, Verdict } from '../../model/report.js';
import { cut, oneLine } from '../../report/escape.js';
import { type ContainerLog, readLogs, readOperation, standingOf } from './look.js';
import type { Budget, Pace } from './pace.js';
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
  /** Shared by all that are followed at once. */
  budget: Budget;
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
const FINAL: ReadonlySet<string> = new Set(['forbidden', 'no-credentials', 'not-found', 'unsupported']);
/** Answers of the 400s that pass: too slow, somebody else is at it, locked. 429 is a reason of its own. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 423]);
/** A refusal may be the second before a role is granted; a third in a row is none. */
const REFUSALS = 3;
/** What could be read before is refused by accident more often: some 80 seconds of refusals end it. */
const REFUSALS_LATER = 6;
/** What was there is gone for a moment where one of Azure's caches lags behind. */
const ABSENCES = 2;

/** Reads of one look, beside that of the state: two logs and the operation. */
const MORE_READS = 3;

/** After a failure the logs may come minutes late: the machine is being taken back. */
const LOG_ATTEMPTS = 4;
const LOG_WAIT_MS = 20_000;

/** Enough to see the events at the head of a log. */
const LEAST_LINES = 1_000;

/** A state is a word of a server; a line of the log holds no more of it. */
const MAX_STATE = 80;

interface Look {
  /** undefined: look again. */
  verdict?: Verdict;
  /** Whether it has shown anything that the last one had not. */
  changed: boolean;
}

export async function follow(name: DeploymentName, options: FollowOptions): Promise<Followed> {
  return await new Follower(name, options).run();
}

class Follower {
  readonly #name: DeploymentName;
  readonly #options: FollowOptions;
  readonly #phases = new Phases();
  readonly #outlook = new Outlook();
  readonly #started: number;
  #facts: DeploymentFacts | undefined;
  #logs: readonly ContainerLog[] = [];
  #operation: Reading | undefined;
  #hopeless: Hopeless | undefined;
  #untold: Unknown[] = [];
  #refusals = 0;
  #absences = 0;
  /** Addresses of operations that were seen at work. */
  readonly #working = new Set<string>();
  #said = '';

  constructor(name: DeploymentName, options: FollowOptions) {
    this.#name = name;
    this.#options = options;
    this.#started = options.time.now();
  }

  async run(): Promise<Followed> {
    const { signal, waits, time, pace } = this.#options;
    for (;;) {
      const look = await this.#lookAnyway();
      if (look.verdict !== undefined) return this.#end(look.verdict);
      if (!waits) return this.#end(this.#facts === undefined ? 'untold' : 'moving');
      if (!signal.aborted) await time.wait(pace.next(look.changed), signal);
      if (signal.aborted) return this.#end(this.#facts === undefined ? 'untold' : 'moving');
    }
  }

  /** A mistake of ours, or of a client, ends neither this run nor the others that are followed beside it. */
  async #lookAnyway(): Promise<Look> {
    try {
      return await this.#look();
    } catch (error) {
      const detail = cut(oneLine(error instanceof Error ? error.message : String(error)), 200);
      return this.#unanswered(unknown('unsupported', 'watch/broke', { detail }));
    }
  }

  async #look(): Promise<Look> {
    const { live, budget, signal } = this.#options;
    await budget.take(1, signal);
    const told = await live.deployment(this.#name);
    if (told.kind === 'unknown') return this.#unanswered(told);
    this.#refusals = 0;
    this.#untold = [];
    if (told.value === undefined) return this.#absent();
    this.#absences = 0;
    const { state } = told.value;
    // After a look without an answer the line says at once where it was.
    const standing = standingOf(state);
    const isSame = state === this.#facts?.state && standing === 'working';
    this.#facts = told.value;
    const changed = this.#say(isSame ? `${state}${this.#stage()}` : state);
    if (standing === 'succeeded') return { verdict: 'succeeded', changed };
    if (standing === 'failed') return { verdict: await this.#readFailure(told.value), changed };
    return await this.#whileWorking(told.value, changed);
  }

  #unanswered(why: Unknown): Look {
    this.#untold = [why];
    this.#refusals = isFinal(why) ? this.#refusals + 1 : 0;
    this.#say(`no answer (${why.reason})`);
    // Who could not sign in at all has nothing to wait for.
    const isNobody = why.reason === 'no-credentials' && this.#facts === undefined;
    const isOver = isNobody || this.#refusals >= (this.#facts === undefined ? REFUSALS : REFUSALS_LATER);
    return { changed: false, ...(isOver && { verdict: 'untold' as const }) };
  }

  #absent(): Look {
    if (this.#facts === undefined) return { verdict: 'missing', changed: true };
    this.#absences += 1;
    const isGone = isDeleting(this.#facts) || this.#absences >= ABSENCES;
    return { changed: true, ...(isGone && { verdict: 'vanished' as const }) };
  }

  /** The state from Azure, the stage from the log, and whether the deployment can still succeed. */
  async #whileWorking(facts: DeploymentFacts, before: boolean): Promise<Look> {
    // What is being deleted or moved to other machines has no start that could fail.
    if (isDeleting(facts)) return { changed: before };
    const { live, time, failFast, budget, signal } = this.#options;
    await budget.take(MORE_READS, signal);
    const [{ logs }, operation] = await Promise.all([this.#read(), readOperation(live, facts)]);
    if (this.#hasFailed(facts, operation)) return { verdict: await this.#readFailure(facts), changed: true };
    if (logs.some(({ text }) => text !== '')) this.#logs = logs;
    const seen = logs.map(({ reading }) => this.#phases.see(reading.log, time.now(), this.#started));
    const changed = this.#say(`${facts.state}${this.#stage()}`) || seen.includes(true) || before;
    this.#hopeless = this.#outlook.look(logs.map(({ reading }) => reading.log));
    return { changed, ...(this.#hopeless !== undefined && failFast && { verdict: 'hopeless' as const }) };
  }

  /**
   * The operation knows of a failure a moment before the resource does. One that was never seen at work may be that of
   * the last deploy, which says nothing of this one: then the state has the last word.
   */
  #hasFailed({ operationUri = '' }: DeploymentFacts, told: Awaited<ReturnType<typeof readOperation>>) {
    if (told.kind === 'unknown' || told.value === undefined) return false;
    const { status, reading } = told.value;
    const standing = standingOf(status);
    if (standing === 'working') this.#working.add(operationUri);
    const hasFailed = standing === 'failed' && this.#working.has(operationUri);
    if (hasFailed) this.#operation = reading;
    return hasFailed;
  }

  /** Logs before anything else: they are the first thing that Azure forgets. */
  async #readFailure(facts: DeploymentFacts): Promise<Verdict> {
    const { live, time, signal, budget } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      await budget.take(MORE_READS, signal);
      const { logs, untold } = await this.#read();
      const isThere = logs.some(
        ({ text, reading }) => text.trim() !== '' && reading.log.withheld === undefined,
      );
      if (isThere || this.#logs.length === 0) this.#logs = logs;
      const operation = await readOperation(live, facts);
      this.#untold = operation.kind === 'unknown' ? [...untold, operation] : untold;
      if (operation.kind === 'known') this.#operation = operation.value?.reading ?? this.#operation;
      if ((isThere && this.#untold.length === 0) || attempt === LOG_ATTEMPTS || signal.aborted) break;
      await time.wait(LOG_WAIT_MS, signal);
    }
    for (const { reading } of this.#logs) this.#phases.see(reading.log, time.now(), this.#started);
    if (standingOf(facts.state) === 'working') await this.#readStateAgain();
    return 'failed';
  }

  /** The operation was ahead of the resource, which has had time to follow. */
  async #readStateAgain(): Promise<void> {
    const told = await this.#options.live.deployment(this.#name);
    if (told.kind !== 'known' || told.value === undefined) return;
    this.#facts = told.value;
    this.#say(told.value.state);
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
  #say(told: string): boolean {
    const text = cut(oneLine(told), MAX_STATE);
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

function isDeleting({ state }: DeploymentFacts): boolean {
  return state.toLowerCase() === 'deleting';
}

/** Whether waiting will not mend it, as far as anybody can tell. */
function isFinal({ reason, values: { status } }: Unknown): boolean {
  if (FINAL.has(reason)) return true;
  return typeof status === 'number' && status >= 400 && status < 500 && !PASSING.has(status);
}
