/**
 * The whole journey of a preflight against a sandbox in this very process: the real SDKs, real sockets, real TLS. What
 * a child process gets from its environment is set here while the journey lasts.
 */
import { enterSandbox } from '../sandbox/inside.ts';
import { type Sandbox, startSandbox } from '../sandbox/start.ts';
import { REMOTE_CHECKS } from '../src/checks/remote.generated.js';
import type { Finding, NotChecked } from '../src/model/findings.js';
import type { Report } from '../src/model/report.js';
import { preflight } from '../src/modes/preflight.js';
import { readSettings } from '../src/run/settings.js';
import { type Files, makeProject } from './checks/project.js';

/** Keys of a world; `extends` is a file of sandbox/worlds. */
export type World = Record<string, unknown>;

export interface Journey {
  report: Report;
  findings: readonly Finding[];
  notChecked: readonly NotChecked[];
  /** The sandbox, stopped: its requests and its refused hosts can still be read. */
  sandbox: Sandbox;
}

export interface JourneyOptions {
  /** Inputs of the run, beside those that name the world's workspace and sign in. */
  inputs?: Record<string, string>;
  /** Environment of the run, beside what signs in. */
  env?: Record<string, string>;
  now?: Date;
  /** The one remote check that is asked; all of them where it is left out. */
  check?: string;
  /** Whether each exchange with the resource manager is checked against the contracts of the SDKs. */
  validate?: boolean;
}

const SECRET = 'the secret of the sandbox';

/** Signs in with a secret, unless `inputs` or `env` take that away. */
export async function journey(files: Files, world: World, options: JourneyOptions = {}): Promise<Journey> {
  const { inputs = {}, env = {}, now = new Date('2026-11-22'), validate = true, check } = options;
  const remoteChecks = REMOTE_CHECKS.filter(({ id }) => check === undefined || id === check);
  const caller = { secret: SECRET, ...(world.caller as object | undefined) };
  const sandbox = await startSandbox({ world: { extends: 'healthy.yml', ...world, caller }, validate });
  try {
    return await inSandbox(sandbox, async () => {
      const given: Record<string, string> = { ...sandbox.inputs, ...inputs };
      const settings = readSettings(name => given[name] ?? '', makeProject(files));
      const ports = { now, env: { AZURE_CLIENT_SECRET: SECRET, ...env }, remoteChecks };
      const { report } = await preflight(settings, ports);
      return { report, findings: report.findings, notChecked: report.notChecked, sandbox };
    });
  } finally {
    await sandbox.stop();
  }
}

/** Runs something with the proxy and the certificate authority of a sandbox. */
export async function inSandbox<T>(sandbox: Sandbox, run: () => Promise<T>): Promise<T> {
  const leave = enterSandbox(sandbox);
  try {
    return await run();
  } finally {
    leave();
  }
}
