/** Runs one deployment in a container, as Azure would: image, start, probes, and then whatever is done with it. */
import { randomUUID } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import {
  type ContainerState,
  createContainer,
  createInnerNetwork,
  logOf,
  type Mount,
  outputOf,
  removeLabelled,
  startContainer,
  stateOf,
} from '../../container/containers.js';
import { type Engine, EngineError } from '../../container/engine.js';
import type { Progress } from '../../container/images.js';
import type { Phase } from '../../model/report.js';
import type { FileTree } from '../../project/files/file-tree.js';
import type { Time } from '../watch/time.js';
import { copyOfCode } from './code-copy.js';
import { type Image, imageFor } from './image.js';
import type { RehearsalPlan } from './plan.js';
import { isSuccess, type Look, lookAt, patienceOf, probeEvent } from './probe.js';
import { type Listener, listenersOf } from './sockets.js';

export interface Around {
  engine: Engine;
  files: FileTree;
  time: Time;
  signal: AbortSignal;
  progress: Progress;
  /** Leaves the container running at the end. */
  keep: boolean;
}

/** How far it came. */
export type Ended =
  | { kind: 'ready' }
  /** The image could not be pulled or built. */
  | { kind: 'no-image'; image: Image }
  /** The engine would not create or start the container. */
  | { kind: 'not-started'; error: string }
  | { kind: 'exited'; state: ContainerState }
  /** A probe gave up. */
  | { kind: 'probe'; event: string; listeners: readonly Listener[] | undefined }
  | { kind: 'cancelled' };

export interface Rehearsed {
  plan: RehearsalPlan;
  ended: Ended;
  phases: readonly Phase[];
  /** Of the container; empty where there was none. */
  log: string;
  started: number;
  /** Milliseconds from the start of the container to ready; undefined where it never was. */
  readyAfter: number | undefined;
  container: string | undefined;
}

/** A container that is ready. */
export interface Ready {
  host: string;
  port: number;
  /** The end of its log. */
  log(): Promise<string>;
}

/** What is done with it, before it is removed. */
export type Use = (ready: Ready) => Promise<void>;

const LABEL = 'endpoint-preflight';
const LOG_LINES = 2_000;

/** Whatever it made is gone at the end, on failure and on cancel too, unless `keep` leaves the container. */
export async function rehearse(plan: RehearsalPlan, around: Around, use: Use): Promise<Rehearsed> {
  const run = new Run(plan, around);
  try {
    return await run.play(use);
  } finally {
    await run.leave();
  }
}

class Run {
  readonly #plan: RehearsalPlan;
  readonly #around: Around;
  readonly #id = randomUUID().slice(0, 8);
  readonly #phases: Phase[] = [];
  readonly #started: number;
  #container: string | undefined;
  #copy: string | undefined;
  #readyAfter: number | undefined;

  constructor(plan: RehearsalPlan, around: Around) {
    this.#plan = plan;
    this.#around = around;
    this.#started = around.time.now();
  }

  async play(use: Use): Promise<Rehearsed> {
    const { engine, files, progress, signal } = this.#around;
    const image = await this.#phase('Image', () =>
      imageFor(this.#plan.image, { engine, files, progress, signal }),
    );
    if (image.made.error !== undefined) return this.#end({ kind: 'no-image', image });
    const refused = await this.#start(image.reference);
    if (refused !== undefined) return this.#end({ kind: 'not-started', error: refused });
    const began = this.#around.time.now();
    const { ended, at } = await this.#phase('UserContainerStart', () => this.#untilReady(began));
    if (ended.kind === 'ready' && at !== undefined) await use({ ...at, log: () => this.#log() });
    return this.#end(ended);
  }

  async leave(): Promise<void> {
    const { engine, keep } = this.#around;
    // What cannot be removed must not hide what was found out.
    if (!keep || this.#readyAfter === undefined)
      await removeLabelled(engine, `${LABEL}=${this.#id}`).catch(() => undefined);
    if (this.#copy !== undefined && !(keep && this.#readyAfter !== undefined))
      rmSync(this.#copy, { recursive: true, force: true });
  }

  /** @returns why the engine refused; undefined where the container runs */
  async #start(image: string): Promise<string | undefined> {
    const { engine, files } = this.#around;
    const { code, model, deployment, command, env, port, memory, cpus, isIsolated } = this.#plan;
    const labels = { [LABEL]: this.#id, 'endpoint-preflight.deployment': deployment };
    const network = isIsolated ? `endpoint-preflight-${this.#id}` : undefined;
    const mounts: Mount[] = [];
    if (code !== undefined) {
      this.#copy = copyOfCode(files, code.from);
      // The user of the image is another one than ours.
      chmodSync(this.#copy, 0o777);
      mounts.push({ from: this.#copy, to: code.to, readOnly: false });
    }
    if (model !== undefined) mounts.push({ ...model, readOnly: true });
    try {
      if (network !== undefined) await createInnerNetwork(engine, network, labels);
      this.#container = await createContainer(engine, {
        ...{
          name: `${LABEL}-${this.#id}`,
          image,
          env,
          mounts,
          labels,
          port,
          memory,
          cpus,
          isIsolated,
          network,
        },
        // The generated Dockerfile of a conda file starts them itself, in its own environment.
        ...(command && this.#plan.image.kind !== 'conda' && { command }),
      });
      await startContainer(engine, this.#container);
      return undefined;
    } catch (error) {
      if (error instanceof EngineError) return error.message;
      throw error;
    }
  }

  /** Looks often, so that a fast container is not waited for; the verdict follows the numbers of the probes. */
  async #untilReady(began: number): Promise<{ ended: Ended; at?: { host: string; port: number } }> {
    const { time, signal } = this.#around;
    const { probes, routes } = this.#plan;
    let isAlive = false;
    for (;;) {
      if (signal.aborted) return { ended: { kind: 'cancelled' } };
      const state = await this.#state();
      if (state === undefined || !state.isRunning) return { ended: { kind: 'exited', state: state ?? GONE } };
      const after = time.now() - began;
      const { at } = state;
      const live = at && (await this.#look(at, routes.liveness, probes.liveness.timeout));
      isAlive ||= live !== undefined && isSuccess(live);
      const ready = at && (await this.#look(at, routes.readiness, probes.readiness.timeout));
      if (isAlive && ready !== undefined && isSuccess(ready)) {
        this.#readyAfter = after;
        return { ended: { kind: 'ready' }, ...(at && { at }) };
      }
      if (!isAlive && after > patienceOf(probes.liveness))
        return { ended: await this.#gaveUp('Liveness', live) };
      if (after > patienceOf(probes.readiness)) return { ended: await this.#gaveUp('Readiness', ready) };
      await time.wait(POLL_MS, signal);
    }
  }

  #look(at: { host: string; port: number }, route: string, seconds: number): Promise<Look> {
    return lookAt(at.host, at.port, route, seconds * 1000);
  }

  async #gaveUp(name: 'Liveness' | 'Readiness', last: Look | undefined): Promise<Ended> {
    const { routes, port } = this.#plan;
    const route = name === 'Liveness' ? routes.liveness : routes.readiness;
    const event = probeEvent(name, `http://localhost:${port}${route}`, last ?? { kind: 'refused', code: '' });
    return { kind: 'probe', event, listeners: await this.#listeners() };
  }

  /** undefined: the image has nothing that can read the list. */
  async #listeners(): Promise<Listener[] | undefined> {
    const { engine } = this.#around;
    if (this.#container === undefined) return undefined;
    const parts = await Promise.all(
      ['tcp', 'tcp6'].map(name => outputOf(engine, this.#container ?? '', ['cat', `/proc/net/${name}`])),
    );
    return parts[0] === undefined ? undefined : listenersOf(parts.join('\n'));
  }

  async #log(): Promise<string> {
    if (this.#container === undefined) return '';
    return await logOf(this.#around.engine, this.#container, LOG_LINES).catch(() => '');
  }

  #state(): Promise<ContainerState | undefined> {
    return stateOf(this.#around.engine, this.#container ?? '', this.#plan.port, this.#plan.isIsolated);
  }

  async #phase<T>(name: string, work: () => Promise<T>): Promise<T> {
    const { time } = this.#around;
    const from = time.now();
    const phase: Phase = { name, from, to: from, outcome: 'running' };
    this.#phases.push(phase);
    const value = await work();
    phase.to = time.now();
    phase.outcome = 'done';
    return value;
  }

  async #end(ended: Ended): Promise<Rehearsed> {
    const last = this.#phases.at(-1);
    if (last !== undefined && ended.kind !== 'ready')
      last.outcome = ended.kind === 'cancelled' ? 'running' : 'failed';
    return {
      ...{ plan: this.#plan, ended, phases: this.#phases, log: await this.#log(), started: this.#started },
      readyAfter: this.#readyAfter,
      container: this.#container,
    };
  }
}

const POLL_MS = 300;
const GONE: ContainerState = {
  isRunning: false,
  exitCode: 0,
  isOutOfMemory: false,
  error: '',
  at: undefined,
};
