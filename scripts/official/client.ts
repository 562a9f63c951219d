/** The official client as a process that takes one job after the other: to load it costs seconds. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Sandbox } from '../../sandbox/start.ts';

export interface Step {
  name: string;
  said?: string;
  error?: string;
}

export interface Failed {
  /** Set where the deploy did not fail. */
  state?: string;
  /** What Python prints. */
  traceback?: string;
  /** What the command line prints. */
  az?: string;
}

type Answer = Failed & { steps?: Step[]; broken?: string };

/** What a deployment of the official client says otherwise than the usual one; null takes a part away. */
export type Given = Readonly<Record<string, string | number | null>>;

export interface Client {
  tour(sandbox: Sandbox): Promise<Step[]>;
  deploy(sandbox: Sandbox, given: Given): Promise<Failed>;
  end(): void;
}

const LIBRARY = 'site/usr/lib/python3/dist-packages';

/** Why this folder holds no client that can be driven; undefined where it does. */
export function notAClient(folder: string): string | undefined {
  if (existsSync(path.join(folder, LIBRARY, 'azure', 'ai', 'ml', '__init__.py'))) return undefined;
  return `${folder} must hold the official client, unpacked for Python 3.11: ${LIBRARY}/azure/ai/ml (azure-ai-ml and what it needs).`;
}

class Driven implements Client {
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  readonly #speed: number;
  /** Its last words are there only then. */
  readonly #closed: Promise<unknown>;
  #words = '';

  constructor(folder: string, speed: number) {
    this.#speed = speed;
    const script = path.join(import.meta.dirname, 'client.py');
    this.#process = spawn('python3.11', ['-S', '-E', script], {
      env: { ...process.env, OFFICIAL_CLIENT: path.resolve(folder) },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#closed = new Promise(resolve => this.#process.once('close', resolve));
    this.#process.stderr?.on('data', (chunk: Buffer) => {
      this.#words = `${this.#words}${chunk}`.slice(-4000);
    });
    const { stdout } = this.#process;
    if (stdout === null) throw new Error('the client has no output');
    this.#answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  async #ask(sandbox: Sandbox, job: Record<string, unknown>): Promise<Answer> {
    const { 'resource-group': group, workspace } = sandbox.inputs;
    const whole = { env: sandbox.env, speed: this.#speed, workspace: [group, workspace], ...job };
    this.#process.stdin?.write(`${JSON.stringify(whole)}\n`);
    const { done, value } = await this.#answers.next();
    if (done === true) {
      await this.#closed;
      throw new Error(`the official client ended: ${this.#words}`);
    }
    const answer = JSON.parse(value) as Answer;
    if (answer.broken !== undefined) throw new Error(answer.broken);
    return answer;
  }

  async tour(sandbox: Sandbox): Promise<Step[]> {
    return (await this.#ask(sandbox, { do: 'tour' })).steps ?? [];
  }

  deploy(sandbox: Sandbox, given: Given): Promise<Failed> {
    return this.#ask(sandbox, { do: 'deploy', endpoint: 'fresh', deployment: 'green', given });
  }

  end(): void {
    this.#process.kill();
  }
}

/** Starts the client that was unpacked into a folder. Its waits pass as fast as the sandbox's time. */
export function startClient(folder: string, speed: number): Client {
  return new Driven(folder, speed);
}
