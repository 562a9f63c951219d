/** Deployments followed in a sandbox, in this very process: what every test of watching begins with. */
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import { cloudOf } from '../../../src/azure/cloud.js';
import { signIn } from '../../../src/azure/credential.js';
import { type DeploymentName, type Live, live } from '../../../src/azure/live.js';
import { Session } from '../../../src/azure/session.js';
import { type Followed, type FollowOptions, follow } from '../../../src/modes/watch/follow.js';
import { Budget, Pace } from '../../../src/modes/watch/pace.js';
import { timeAt } from '../../../src/modes/watch/time.js';
import { readSettings } from '../../../src/settings.js';
import { inSandbox } from '../../sandboxed.js';

const SECRET = 'the secret of the sandbox';
export const ENDPOINT = 'credit-scoring';

export interface Watching {
  sandbox: Sandbox;
  session: Session;
  live: Live;
  time: ReturnType<typeof timeAt>;
  name(deployment: string): DeploymentName;
  /** Follows one; all of a `watching` share one budget. */
  follow(deployment: string, options?: Partial<FollowOptions>): Promise<Followed>;
}

/** @param speed of the sandbox and of whoever watches it */
export async function watching<T>(
  world: object,
  speed: number,
  signal: AbortSignal,
  run: (watching: Watching) => Promise<T>,
): Promise<T> {
  const sandbox = await startSandbox({
    // Tokens live by simulated time: an hour would be over in seconds.
    world: { extends: 'healthy.yml', caller: { secret: SECRET }, tokens: { lifetime: '1000h' }, ...world },
    speed,
    registry: 'memory',
  });
  try {
    return await inSandbox(sandbox, () => run(inside(sandbox, speed, signal)));
  } finally {
    await sandbox.stop();
  }
}

function inside(sandbox: Sandbox, speed: number, signal: AbortSignal): Watching {
  const settings = readSettings(name => sandbox.inputs[name] ?? '', '/').azure;
  const init = { cloud: cloudOf(settings), settings, env: { AZURE_CLIENT_SECRET: SECRET }, signal };
  const session = new Session({ cloud: init.cloud, signal, signIn: () => signIn(init) });
  const { subscription = '', resourceGroup = '', workspace = '' } = settings.target;
  const target = { subscription, resourceGroup, workspace };
  const name = (deployment: string) => ({ target, endpoint: ENDPOINT, deployment });
  const time = timeAt(speed);
  const budget = new Budget(time);
  const all = live(session);
  return {
    sandbox,
    session,
    live: all,
    time,
    name,
    follow: (deployment, options = {}) =>
      follow(name(deployment), {
        live: all,
        time,
        pace: new Pace(),
        budget,
        signal,
        waits: true,
        failFast: true,
        lines: 200,
        say: () => undefined,
        ...options,
      }),
  };
}

/** Deployments of the healthy world's endpoint, each in its play from the start. */
export function playing(plays: Record<string, object>): object {
  const deployments = Object.fromEntries(
    Object.keys(plays).map(deployment => [deployment, { state: 'Creating', play: deployment }]),
  );
  return { plays, workspaces: { 'ml-prod': { endpoints: { [ENDPOINT]: { deployments } } } } };
}
