/**
 * One run's connection to Azure: signed in once, each question asked once, a few at a time, within one deadline.
 * Whatever goes wrong is told and not thrown.
 */
import type { HttpClient } from '@azure/core-rest-pipeline';
import type { Operation } from '../catalog/azure-operations.js';
import type { Cloud } from '../catalog/clouds.js';
import type { SignedIn } from './credential.js';
import { guardedHttp } from './http.js';
import { known, type Told, unknown } from './told.js';
import { questionOf, whyUnknown } from './why.js';

/** As many as a browser opens to one host, and a little more: the resource manager throttles by the subscription. */
const AT_ONCE = 10;

/** Up to six attempts: a throttled workspace of many pipelines comes back within seconds. */
export const RETRIES = { maxRetries: 4, retryDelayInMs: 700, maxRetryDelayInMs: 8_000 };

/** A question as the log of the run shows it. */
export interface Asked {
  /** `GET …/workspaces/credit/onlineEndpoints/blue`. */
  question: string;
  outcome: 'answered' | 'missing' | Exclude<Told<never>, { kind: 'known' }>['reason'];
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
  readonly #signIn: () => Promise<Told<SignedIn>>;
  readonly #answers = new Map<string, Promise<Told<unknown>>>();
  readonly #waiting: (() => void)[] = [];
  #free = AT_ONCE;
  #signedIn: Promise<Told<SignedIn>> | undefined;
  #arm: Promise<HttpClient> | undefined;

  constructor(init: { cloud: Cloud; signal: AbortSignal; signIn: () => Promise<Told<SignedIn>> }) {
    this.cloud = init.cloud;
    this.signal = init.signal;
    this.#signIn = init.signIn;
  }

  signedIn(): Promise<Told<SignedIn>> {
    this.#signedIn ??= this.#signIn();
    return this.#signedIn;
  }

  /**
   * Asks once what everybody may want to know. `call` gets what it needs to ask and may throw: what it throws becomes
   * the reason for which the answer is unknown.
   */
  ask<T>(operation: Operation, parts: Parts, call: (use: Use) => Promise<T>): Promise<Told<T>> {
    return this.#once(operation, parts, path => this.#ask(operation, path, call));
  }

  /** As `ask`, for what anybody may read: it is asked whether or not somebody has signed in, and without a token. */
  askAnonymously<T>(
    operation: Operation,
    parts: Parts,
    call: (use: AnonymousUse) => Promise<T>,
  ): Promise<Told<T>> {
    return this.#once(operation, parts, path =>
      this.#inTurn(operation, path, () => call({ signal: this.signal, session: this })),
    );
  }

  #once<T>(operation: Operation, parts: Parts, ask: (path: string) => Promise<Told<T>>): Promise<Told<T>> {
    if (hasOddPart(operation, parts)) return Promise.resolve(oddName);
    const path = filled(operation.path, parts);
    const key = `${operation.service} ${operation.method} ${path}`;
    let answer = this.#answers.get(key) as Promise<Told<T>> | undefined;
    if (answer === undefined) {
      answer = ask(path);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  /** Asks anew each time: for what changes while a run looks at it. It stands in no log, which would grow for hours. */
  fresh<T>(operation: Operation, parts: Parts, call: (use: Use) => Promise<T>): Promise<Told<T>> {
    if (hasOddPart(operation, parts)) return Promise.resolve(oddName);
    return this.#ask(operation, filled(operation.path, parts), call, false);
  }

  async #ask<T>(
    operation: Operation,
    path: string,
    call: (use: Use) => Promise<T>,
    isNoted = true,
  ): Promise<Told<T>> {
    const signedIn = await this.signedIn();
    if (signedIn.kind === 'unknown') return signedIn;
    const { credential } = signedIn.value;
    const asked = () => call({ credential, signal: this.signal, session: this });
    return this.#inTurn(operation, path, asked, isNoted);
  }

  async #inTurn<T>(
    operation: Operation,
    path: string,
    call: () => Promise<T>,
    isNoted = true,
  ): Promise<Told<T>> {
    await this.#turn();
    const started = performance.now();
    let told: Told<T>;
    try {
      told = known(await call());
    } catch (error) {
      told = whyUnknown(error, { operation, path, signal: this.signal, cloud: this.cloud });
    } finally {
      this.#done();
    }
    if (isNoted) this.#note(operation, path, told, performance.now() - started);
    return told;
  }

  #note(operation: Operation, path: string, told: Told<unknown>, ms: number): void {
    const outcome =
      told.kind === 'unknown' ? told.reason : told.value === undefined ? ('missing' as const) : 'answered';
    this.asked.push({ question: questionOf(operation, path), outcome, ms: Math.round(ms) });
  }

  async #turn(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  #done(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }

  /** The transport for tokens of the resource manager. */
  armHttp(): Promise<HttpClient> {
    const host = new URL(this.cloud.arm).host;
    this.#arm ??= guardedHttp({ allows: asked => asked === host, isArm: true });
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
