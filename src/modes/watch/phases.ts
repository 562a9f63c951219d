/** What a deployment spent its time on, as far as it was seen: each stage from when it was first seen to be at work. */
import { type DeploymentLog, STAGES, type Stage } from '../../diagnosis/deployment-log.js';
import type { Phase } from '../../model/report.js';

export class Phases {
  readonly #from = new Map<Stage, number>();
  readonly #to = new Map<Stage, number>();
  #current: Stage | undefined;

  /** @param now milliseconds since the epoch, at which the log was read; true where something is new */
  see({ stages }: DeploymentLog, now: number, start: number): boolean {
    let changed = false;
    let previous = start;
    for (const stage of STAGES) {
      const said = stages[stage];
      if (said === undefined || said === 'Waiting') break;
      if (!this.#from.has(stage)) {
        this.#from.set(stage, previous);
        changed = true;
      }
      if (said === 'Succeeded' && !this.#to.has(stage)) {
        this.#to.set(stage, now);
        changed = true;
      }
      previous = this.#to.get(stage) ?? now;
      this.#current = stage;
    }
    return changed;
  }

  /** The last stage that was seen to be at work. */
  get current(): Stage | undefined {
    return this.#current;
  }

  /** @param ended how the stage that was last at work ended, and when */
  list(ended: { at: number; outcome: Phase['outcome'] }): Phase[] {
    return STAGES.flatMap(name => {
      const from = this.#from.get(name);
      if (from === undefined) return [];
      const to = this.#to.get(name);
      return [
        { name, from, to: to ?? ended.at, outcome: to === undefined ? ended.outcome : ('done' as const) },
      ];
    });
  }
}
