/** What lives in the sandbox while it runs: endpoints, deployments, and the operations that change them. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { type Run, startRun } from '../play/run.ts';
import { guidOf, named, sameName } from '../world/ids.ts';
import { WELL } from '../world/plays.ts';
import type { Deployment, Endpoint, Play, Workspace, World } from '../world/world.ts';
import { Ledger } from './ledger.ts';
import { fits } from './permissions.ts';

export interface Operation {
  /** As it stands in URLs: `odidp:{guid}:{guid}` of a deployment, `oeidp:` of an endpoint; the first is the same for all. */
  id: string;
  subscription: string;
  region: string;
  startedAt: number;
  /** Simulated time at which it is over. */
  endsAt: number;
  /** Where the changed resource is. */
  resource: string;
  outcome: { state: string; error?: Record<string, unknown> };
  percent(at: number): number | undefined;
  /** What becomes true when it is over. */
  apply(): void;
  isApplied: boolean;
}

export interface NewOperation {
  kind: 'oeidp' | 'odidp';
  subscription: string;
  region: string;
  lasts: number;
  resource: string;
  outcome?: Operation['outcome'];
  percent?: (at: number) => number | undefined;
  apply: () => void;
}

export class Estate {
  readonly operations = new Map<string, Operation>();
  /** The run that a deployment is in or has gone through. */
  readonly runs = new WeakMap<Deployment, Run>();
  /** The last operation of a deployment or an endpoint: what AzureAsyncOperationUri names. */
  readonly lastOperation = new WeakMap<Deployment | Endpoint, Operation>();
  /** What has been created here, or changed: simulated time. */
  readonly createdAt = new WeakMap<object, number>();
  readonly world: World;
  readonly clock: Clock;
  /** Quota and what is used of it. */
  readonly ledger: Ledger;

  constructor(world: World, clock: Clock) {
    this.world = world;
    this.clock = clock;
    this.ledger = new Ledger(world.workspaces, world.regions);
    this.#startPlays();
  }

  /** Deployments that the world puts into a play are in it from the start. */
  #startPlays(): void {
    for (const workspace of this.world.workspaces)
      for (const endpoint of workspace.endpoints)
        for (const deployment of endpoint.deployments) {
          if (deployment.play === undefined) continue;
          const play = this.world.plays.get(deployment.play);
          if (!play) throw new RangeError(`the world has no play "${deployment.play}"`);
          this.runDeployment(workspace, endpoint, deployment, play, 'Creating');
        }
  }

  /** The names of a subscription's resource groups. */
  groupsOf(subscription: string): string[] {
    const { world } = this;
    const listed = world.subscriptions.find(one => sameName(one.id, subscription))?.resourceGroups ?? [];
    const resources = [
      ...world.workspaces,
      ...world.assetRegistries,
      ...world.containerRegistries,
      ...world.storageAccounts,
      ...world.keyVaults,
      ...world.identities,
    ];
    const used = resources.filter(one => sameName(one.subscription, subscription));
    return [...new Set([...listed, ...used.map(one => one.resourceGroup)])];
  }

  workspace(subscription: string, group: string, name: string): Workspace | undefined {
    return this.world.workspaces.find(
      one =>
        sameName(one.name, name) &&
        sameName(one.resourceGroup, group) &&
        sameName(one.subscription, subscription),
    );
  }

  /** Endpoints of the region, in whichever workspace: their names are unique there. */
  endpointsIn(region: string): { workspace: Workspace; endpoint: Endpoint }[] {
    return this.world.workspaces
      .filter(workspace => sameName(workspace.region, region))
      .flatMap(workspace => workspace.endpoints.map(endpoint => ({ workspace, endpoint })));
  }

  /** Ends what is due. Called before every request, so that nothing needs a timer. */
  settle(): void {
    const now = this.clock.now();
    for (const operation of this.operations.values()) {
      if (operation.isApplied || operation.endsAt > now) continue;
      operation.isApplied = true;
      operation.apply();
    }
  }

  begin(given: NewOperation): Operation {
    const now = this.clock.now();
    const operation: Operation = {
      id: `${given.kind}:${guidOf(`operations of ${given.subscription}`)}:${randomUUID()}`,
      subscription: given.subscription,
      region: given.region,
      startedAt: now,
      endsAt: now + given.lasts,
      resource: given.resource,
      outcome: given.outcome ?? { state: 'Succeeded' },
      percent: given.percent ?? (() => undefined),
      apply: given.apply,
      isApplied: false,
    };
    this.operations.set(operation.id, operation);
    return operation;
  }

  /** Gives up what still runs on a thing: something else takes its place. */
  cancel(target: Deployment | Endpoint): void {
    const running = this.lastOperation.get(target);
    if (!running || running.isApplied) return;
    running.isApplied = true;
    running.endsAt = this.clock.now();
    running.outcome = {
      state: 'Canceled',
      error: {
        code: 'OperationCanceled',
        message: 'Operation was canceled by another operation that has a higher priority.',
      },
    };
  }

  /** The play that a deployment created here follows. */
  playFor(endpoint: string, deployment: string): Play {
    const name = `${endpoint}/${deployment}`;
    const found = this.world.deploys.find(one => fits(one.pattern, name))?.play ?? WELL;
    const play = this.world.plays.get(found);
    if (!play) throw new RangeError(`the world has no play "${found}"`);
    return play;
  }

  /** Lets a deployment go through a play; its state follows. */
  runDeployment(
    workspace: Workspace,
    endpoint: Endpoint,
    deployment: Deployment,
    play: Play,
    state: string,
  ): Operation {
    const run = startRun(play, this.clock.now());
    const { end } = play;
    deployment.state = state;
    this.runs.set(deployment, run);
    const operation = this.begin({
      kind: 'odidp',
      subscription: workspace.subscription,
      region: workspace.region,
      lasts: run.lasts,
      resource: deploymentPath(workspace, endpoint, deployment),
      outcome: { state: end.state, ...(end.error === undefined ? {} : { error: end.error }) },
      percent: run.percent,
      apply: () => {
        deployment.state = end.state;
      },
    });
    this.lastOperation.set(deployment, operation);
    return operation;
  }
}

export function workspacePath(workspace: Workspace): string {
  return `/subscriptions/${workspace.subscription}/resourceGroups/${workspace.resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace.name}`;
}

export function endpointPath(workspace: Workspace, endpoint: Endpoint): string {
  return `${workspacePath(workspace)}/onlineEndpoints/${endpoint.name}`;
}

export function deploymentPath(workspace: Workspace, endpoint: Endpoint, deployment: Deployment): string {
  return `${endpointPath(workspace, endpoint)}/deployments/${deployment.name}`;
}

/** An endpoint of this name in a workspace. */
export function endpointOf(workspace: Workspace, name: string): Endpoint | undefined {
  return named(workspace.endpoints, name);
}
