/** Which mode a run is, for the Action and the command line alike. A mode's code is loaded when it is the one. */
import type { GithubIdentity } from '../azure/sign-in/identity.js';
import type { Outcome } from '../model/outcome.js';
import type { Settings } from '../model/settings.js';
import { preflight } from '../modes/preflight.js';
import { traced } from './traced.js';

export interface RunPorts {
  env: NodeJS.ProcessEnv;
  /** GITHUB_WORKSPACE in a run of GitHub. */
  workspace?: string;
  github?: GithubIdentity | undefined;
  /** Mode diagnose: a text that is piped in. It is read only where no file is named. */
  stdin?: NodeJS.ReadableStream | undefined;
  /** Mode invoke: a key that was fetched, before anything else is done with it. */
  hide?(secret: string): void;
  /** Mode watch: prints a line of news while the run goes on. It may hold foreign text. */
  say(line: string): void;
}

/** @throws SettingsError */
export async function runMode(
  settings: Settings,
  { stdin, say, hide, github, ...given }: RunPorts,
): Promise<Outcome> {
  const { workspace } = given;
  // Reads files and asks nobody: a cancelled job ends it at once.
  if (settings.mode === 'diagnose') {
    const { diagnoseTexts } = await import('../modes/diagnose.js');
    return diagnoseTexts(settings, { ...(workspace && { workspace }), ...(stdin && { stdin }) });
  }
  const ports = { ...given, ...(github && { github }), signal: interrupted() };
  return traced(settings, ports, async heard => {
    if (settings.mode === 'preflight') return preflight(settings, { now: new Date(), ...heard });
    if (settings.mode === 'local')
      return (await import('../modes/local.js')).local(settings, { ...heard, say });
    if (settings.mode === 'watch')
      return (await import('../modes/watch.js')).watch(settings, { ...heard, say });
    return (await import('../modes/invoke.js')).invoke(settings, {
      ...heard,
      hide: hide ?? (() => undefined),
    });
  });
}

/**
 * Fires when the job is cancelled, or at the first Ctrl-C: the run still says what it knows. GitHub gives 7.5 s for it;
 * the second Ctrl-C ends the process.
 */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
