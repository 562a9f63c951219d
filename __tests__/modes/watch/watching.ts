/** Deployments followed in a sandbox, in this very process and in simulated time: what every test of watching begins with. */
import { randomFrom } from '../../../sandbox/faults/weather.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import { Session } from '../../../src/azure/client/session.js';
import { type DeploymentName, type Live, live } from '../../../src/azure/questions/live.js';
import { cloudOf } from '../../../src/azure/sign-in/cloud.js';
import { signIn } from '../../../src/azure/sign-in/credential.js';
import { type Followed, type FollowOptions, follow } from '../../../src/modes/watch/follow.js';
import { Budget, Pace } from '../../../src/modes/watch/pace.js';
import type { Time } from '../../../src/modes/watch/time.js';
import { readSettings } from '../../../src/run/settings.js';
import { inSandbox } from '../../sandboxed.js';
import { Simulation } from './simulation.js';

const SECRET = 'the secret of the sandbox';
export const ENDPOINT = 'credit-scoring';

export interface Watching {
  sandbox: Sandbox;
  session: Session;
  /** Questions for which time stands until they are answered. */
  live: Live;
  /** Questions that may be left without an answer while time moves on. */
  unheld: Live;
  time: Time;
  name(deployment: string): DeploymentName;
  /** Follows one; all of a `watching` share one budget. */
  follow(deployment: string, options?: Partial<FollowOptions>): Promise<Followed>;
}

/** @param signal ends all questions */
export async function watching<T>(
  world: object,
  run: (watching: Watching) => Promise<T>,
  signal: AbortSignal = new AbortController().signal,
): Promise<T> {
  const simulation = new Simulation();
  const sandbox = await startSandbox({
    world: { extends: 'healthy.yml', caller: { secret: SECRET }, ...world },
    clock: simulation.clock,
    registry: 'memory',
  });
  try {
    return await inSandbox(sandbox, () => simulation.run(() => run(inside(sandbox, simulation, signal))));
  } finally {
    await quiet(sandbox);
    await sandbox.stop();
  }
}

/** A token may be on its way in the background; without the sandbox its renewal would fail in nobody's name. */
async function quiet({ requests }: Sandbox): Promise<void> {
  for (let turns = 0, seen = requests.length; turns < 100; turns += 1) {
    await new Promise(resolve => setImmediate(resolve));
    if (requests.length !== seen) turns = 0;
    seen = requests.length;
  }
}

function inside(sandbox: Sandbox, simulation: Simulation, signal: AbortSignal): Watching {
  const settings = readSettings(name => sandbox.inputs[name] ?? '', '/').azure;
  const init = { cloud: cloudOf(settings), settings, env: { AZURE_CLIENT_SECRET: SECRET }, signal };
  const session = new Session({ cloud: init.cloud, signal, signIn: () => signIn(init) });
  const { subscription = '', resourceGroup = '', workspace = '' } = settings.target;
  const target = { subscription, resourceGroup, workspace };
  const name = (deployment: string) => ({ target, endpoint: ENDPOINT, deployment });
  const { time } = simulation;
  const budget = new Budget(time);
  const unheld = live(session);
  const held = simulation.holding(unheld);
  const random = randomFrom(1);
  return {
    sandbox,
    session,
    live: held,
    unheld,
    time,
    name,
    follow: (deployment, options = {}) =>
      follow(name(deployment), {
        live: held,
        time,
        pace: new Pace(random),
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
