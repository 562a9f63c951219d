/**
 * Whether a deployment that Azure still retries can succeed at all. A pull that is refused is refused again, a script
 * that raises in init() raises again: what has failed in the same way several times is not waited for.
 */
import type { DeploymentLog, Stage } from './deployment-log.js';

/** Why the deployment cannot succeed: the stage, the repeated event, and how often it occurred. */
export interface Hopeless {
  stage: Stage;
  event: string;
  times: number;
}

interface Rule {
  stage: Stage;
  /** Names of events, as getLogs has them. */
  events: readonly string[];
  times: number;
  /**
   * For probes: how often, where the server is up already, and where nothing tells what it is doing. They say nothing
   * while the script is in its init().
   */
  timesWhenUp?: number;
  timesUntold?: number;
}

/**
 * The service repeats a pull and a download itself; three refusals in a row are no hiccup of a network. A container that
 * has been started three times has ended twice. A stage that has succeeded after all its failures is no reason to give
 * up. Probes fail while a large model is being loaded, so they count only where the script is not, or no longer, in its
 * init(); a server that is up and does not know the path of its probe will not learn it. A server of another kind, or one
 * that installs packages first, may be about to come up: it is given nearly all of the default budget, 30 failures.
 */
const RULES: readonly Rule[] = [
  { stage: 'UserContainerImagePull', events: ['ImagePullFailed'], times: 3 },
  { stage: 'ModelDownload', events: ['DownloadFailed'], times: 3 },
  { stage: 'UserContainerStart', events: ['Started', 'BackOff', 'CrashLoopBackOff'], times: 3 },
  { stage: 'UserContainerStart', events: ['LivenessProbeFailed'], times: 5, timesWhenUp: 3, timesUntold: 25 },
  {
    stage: 'UserContainerStart',
    events: ['ReadinessProbeFailed'],
    times: 5,
    timesWhenUp: 3,
    timesUntold: 25,
  },
];

/** Follows one deployment, look by look, until it cannot succeed any more. */
export class Outlook {
  /** Failures by event that came while the script was in its init(): they are forgiven. */
  readonly #forgiven = new Map<string, number>();

  /**
   * @param logs of the containers of the deployment, each read as a whole; all of them hold the events of the instance
   * @returns undefined as long as it may still succeed
   */
  look(logs: readonly DeploymentLog[]): Hopeless | undefined {
    const inInit = logs.some(isInInit);
    const isUp = logs.some(({ progress }) => progress.ready > 0);
    const hasEnded = logs.some(({ progress }) => progress.ended > 0);
    for (const { stage, events, times, timesWhenUp, timesUntold } of RULES) {
      const enough = (isUp ? timesWhenUp : hasEnded ? undefined : timesUntold) ?? times;
      if (logs.some(({ stages }) => stages[stage] === 'Succeeded')) continue;
      for (const event of events) {
        const seen = Math.max(0, ...logs.map(log => timesOf(log, event)));
        if (timesWhenUp !== undefined && inInit) this.#forgiven.set(event, seen);
        const counted = seen - (this.#forgiven.get(event) ?? 0);
        if (counted >= enough) return { stage, event, times: counted };
      }
    }
    return undefined;
  }
}

function timesOf({ events }: DeploymentLog, name: string): number {
  return events.filter(event => event.name === name).reduce((sum, { count }) => sum + count, 0);
}

function isInInit({ progress: { initBegun, initDone, ready, started } }: DeploymentLog): boolean {
  const isRunning = initBegun > 0 && initDone < initBegun && ready < initBegun;
  // A restart prints the start of the server again: the init() before it has ended badly.
  return isRunning && started <= initBegun;
}
