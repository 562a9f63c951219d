/**
 * One run's connection to Azure: signed in once, each question asked once, a few at a time, within one deadline.
 * Whatever goes wrong is told and not thrown.
 */
import type { HttpClient } from '@azure/core-rest-pipeline';
import type { Operation } from '../../facts/azure-operations.js';
import type { Cloud } from '../../facts/clouds.js';
import type { SignedIn } from '../sign-in/identity.js';
import { claimsWanted } from './challenge.js';
import { guardedHttp } from './http.js';
import { TimeUp, within } from './patience.js';
import { known, type Result, type Unknown, unknown } from './result.js';
import { questionOf, whyUnknown } from './why.js';

/** As many as a browser opens to one host, and a little more: the resource manager throttles by the subscription. */
const AT_ONCE = 10;

/** Up to six attempts: a throttled workspace of many pipelines comes back within seconds. */
export const RETRIES = { maxRetries: 4, retryDelayInMs: 700, maxRetryDelayInMs: 8_000 };

/**
 * How long a question is waited for that is asked again anyway: three attempts that hang, or a minute for which the
 * service asks to wait. Whoever looks again must not be held for longer by one that hangs.
 */
const FRESH_MS = 75_000;

/**
 * Signs in, or signs in anew.
 * @param claims what the new token must have, where a service has asked for it
 */
export type SignIn = (claims?: string) => Promise<Result<SignedIn>>;

/** A question as the log of the run shows it. */
export interface Asked {
  /** `GET …/workspaces/credit/onlineEndpoints/blue`. */
  question: string;
  outcome: 'answered' | 'missing' | Exclude<Result<never>, { kind: 'known' }>['reason'];
  /** Milliseconds until the answer, retries and waiting included. */
  ms: number;
}

/** The parts that fill the gaps of an operation's path. */
export type Parts = Readonly<Record<string, string>>;

export class Session {
  readonly cloud: Cloud;
  /** Ends every question: the deadline of the run, or a cancelled job. */
  readonly signal: AbortSignal;
  readonly asked: Asked[] = [];
  readonly #signIn: SignIn;
  readonly #answers = new Map<string, Promise<Result<unknown>>>();
  readonly #lane = new Lane(AT_ONCE);
  /** For what is asked anew, one an operation: logs that hang keep no state from being read. */
  readonly #lanes = new Map<Operation, Lane>();
  #signedIn: Promise<Result<SignedIn>> | undefined;
  /** Whether the sign-in has led to an answer yet: a token that is refused then was good before. */
  #isProven = false;
  /** Whether the next fresh question begins a new sign-in. */
  #hasFailed = false;
  #arm: Promise<HttpClient> | undefined;

  constructor(init: { cloud: Cloud; signal: AbortSignal; signIn: SignIn }) {
    this.cloud = init.cloud;
    this.signal = init.signal;
    this.#signIn = init.signIn;
  }

  /** The last sign-in; the first one begins here. */
  signedIn(): Promise<Result<SignedIn>> {
    this.#signedIn ??= this.#signInInTime();
    return this.#signedIn;
  }

  /** A sign-in may hang, and not all of it listens to signals. */
  async #signInInTime(claims?: string): Promise<Result<SignedIn>> {
    try {
      return await within(this.signal, undefined, () => this.#signIn(claims));
    } catch (error) {
      if (!this.signal.aborted) throw error;
      return unknown('timeout', 'sign-in/deadline', { host: new URL(this.cloud.authority).host });
    }
  }

  /**
   * Asks once what everybody may want to know. `call` gets what it needs to ask and may throw: what it throws becomes
   * the reason for which the answer is unknown.
   */
  ask<T>(operation: Operation, parts: Parts, call: (use: Use) => Promise<T>): Promise<Result<T>> {
    return this.#once(operation, parts, path => this.#ask(operation, path, call));
  }

  /** As `ask`, for what anybody may read: it is asked whether or not somebody has signed in, and without a token. */
  askAnonymously<T>(
    operation: Operation,
    parts: Parts,
    call: (use: AnonymousUse) => Promise<T>,
  ): Promise<Result<T>> {
    return this.#once(operation, parts, path =>
      this.#inTurn(operation, path, signal => call({ signal, session: this }), { lane: this.#lane }),
    );
  }

  #once<T>(
    operation: Operation,
    parts: Parts,
    ask: (path: string) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (hasOddPart(operation, parts)) return Promise.resolve(oddName);
    const path = filled(operation.path, parts);
    const key = `${operation.service} ${operation.method} ${path}`;
    let answer = this.#answers.get(key) as Promise<Result<T>> | undefined;
    if (answer === undefined) {
      answer = ask(path);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  /**
   * Asks anew each time: for what changes while a run looks at it. It stands in no log, which would grow for hours.
   * A sign-in that failed is begun anew by the next question of this kind.
   */
  async fresh<T>(operation: Operation, parts: Parts, call: (use: Use) => Promise<T>): Promise<Result<T>> {
    if (hasOddPart(operation, parts)) return oddName;
    if (this.#hasFailed) {
      this.#hasFailed = false;
      this.#signedIn = undefined;
    }
    const how = { lane: this.#laneOf(operation), ms: FRESH_MS };
    const told = await this.#ask(operation, filled(operation.path, parts), call, how);
    const signIn = this.signedIn();
    // Others may have begun a new one in the meantime.
    if ((await signIn).kind === 'unknown' && signIn === this.#signedIn) this.#hasFailed = true;
    return told;
  }

  #laneOf(operation: Operation): Lane {
    const lane = this.#lanes.get(operation) ?? new Lane(AT_ONCE);
    this.#lanes.set(operation, lane);
    return lane;
  }

  /** A question whose token is refused in the middle of a run is asked once more, with a new one. */
  async #ask<T>(
    operation: Operation,
    path: string,
    call: (use: Use) => Promise<T>,
    how: How = { lane: this.#lane },
  ): Promise<Result<T>> {
    let claims: string | undefined;
    const asked = async (signIn: Promise<Result<SignedIn>>): Promise<Result<T>> => {
      const signedIn = await signIn;
      if (signedIn.kind === 'unknown') return signedIn;
      const { credential } = signedIn.value;
      const once = async (signal: AbortSignal) => {
        try {
          return await call({ credential, signal, session: this });
        } catch (error) {
          claims = claimsWanted(error);
          throw error;
        }
      };
      const told = await this.#inTurn(operation, path, once, { ...how, who: signedIn.value });
      if (provesToken(told) && signIn === this.#signedIn) this.#isProven = true;
      return told;
    };
    const signIn = this.signedIn();
    const told = await asked(signIn);
    if (!isOfToken(told)) return told;
    const anew = this.#renewed(signIn, claims);
    if (anew === undefined) return told;
    const again = await asked(anew);
    return isOfToken(again) ? twiceRefused(again) : again;
  }

  /** A new sign-in, one for all who met the same refusal; undefined where the refused token was never good. */
  #renewed(refused: Promise<Result<SignedIn>>, claims: string | undefined) {
    if (refused !== this.#signedIn) return this.signedIn();
    if (!this.#isProven) return undefined;
    this.#isProven = false;
    this.#signedIn = this.#signInInTime(claims);
    return this.#signedIn;
  }

  async #inTurn<T>(
    operation: Operation,
    path: string,
    call: (signal: AbortSignal) => Promise<T>,
    { lane, ms, who }: How,
  ): Promise<Result<T>> {
    let started = performance.now();
    let told: Result<T>;
    try {
      // The wait in the queue counts, too: behind many that hang nobody waits for hours.
      const value = await within(this.signal, ms, signal =>
        lane.through(signal, () => {
          started = performance.now();
          return call(signal);
        }),
      );
      told = known(value);
    } catch (error) {
      told =
        error instanceof TimeUp
          ? noAnswer(questionOf(operation, path))
          : whyUnknown(error, { operation, path, signal: this.signal, cloud: this.cloud, who });
    }
    if (lane === this.#lane) this.#note(operation, path, told, performance.now() - started);
    return told;
  }

  #note(operation: Operation, path: string, told: Result<unknown>, ms: number): void {
    const outcome =
      told.kind === 'unknown' ? told.reason : told.value === undefined ? ('missing' as const) : 'answered';
    this.asked.push({ question: questionOf(operation, path), outcome, ms: Math.round(ms) });
  }

  /** The transport for tokens of the resource manager. */
  armHttp(): Promise<HttpClient> {
    const host = new URL(this.cloud.arm).host;
    this.#arm ??= guardedHttp({ allows: asked => asked === host, isArm: true, signal: this.signal });
    return this.#arm;
  }

  /** What every client of the resource manager is made with. */
  async armOptions() {
    return {
      endpoint: this.cloud.arm,
      credentialScopes: this.cloud.armScope,
      retryOptions: RETRIES,
      httpClient: await this.armHttp(),
    };
  }
}

/** The queue of a request, its timeout in milliseconds, and the identity that sends it. */
interface How {
  lane: Lane;
  ms?: number;
  who?: SignedIn;
}

/** Lets a few in at a time, in the order in which they came. */
class Lane {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(places: number) {
    this.#free = places;
  }

  /** Nothing is begun for which nobody waits any more. A place is free again as soon as its signal fires. */
  async through<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
    const leave = once(() => this.#leave());
    signal.addEventListener('abort', leave, { once: true });
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      leave();
    }
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** HTTP 401 is of the token and not of the right; and a token that is due may not be given any more. */
const OF_TOKEN: ReadonlySet<string> = new Set([
  'remote/unauthorized',
  'remote/expired-token',
  'sign-in/lost',
]);

function isOfToken(told: Result<unknown>): told is Unknown {
  return told.kind === 'unknown' && OF_TOKEN.has(told.message);
}

/** A right that is lacking is told of a token that was read. */
function provesToken(told: Result<unknown>): boolean {
  return told.kind === 'known' || told.message === 'remote/forbidden';
}

function twiceRefused(told: Unknown): Unknown {
  return told.message === 'sign-in/lost' ? told : { ...told, message: 'remote/refused-twice' };
}

function noAnswer(question: string): Unknown {
  return unknown('unavailable', 'remote/no-answer', { question, seconds: FRESH_MS / 1000 });
}

/** What a question is asked with. */
export interface Use extends AnonymousUse {
  credential: SignedIn['credential'];
}

export interface AnonymousUse {
  /** Give it to every call. */
  signal: AbortSignal;
  session: Session;
}

/** Whether a name of a file can be no part of the path: `..` would ask for something else, half a character for nothing. */
function hasOddPart({ path }: Operation, parts: Parts): boolean {
  return Object.entries(parts).some(
    ([name, part]) => path.includes(`{${name}}`) && /^\.{0,2}$|[\p{Cc}\p{Surrogate}]/u.test(part),
  );
}

const oddName = unknown('unsupported', 'remote/odd-name');

/** The path of an operation with its names filled in and escaped. */
export function filled(path: string, parts: Parts): string {
  return path.replace(/\{(\w+)\}/g, (_gap, name: string) => {
    const part = parts[name];
    // An empty part would ask for something else: `…/onlineEndpoints//deployments`.
    if (part === undefined || part === '') throw new Error(`no ${name} for ${path}`);
    return encodeURIComponent(part);
  });
}
