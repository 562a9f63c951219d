/** What a workspace has beside its endpoints: clusters, compute instances, and what is attached to it. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { listResources } from '../client/arm.js';
import { amount, type Fields, fieldsOf, flag, required, text } from '../client/fields.js';
import type { Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';
import { partsOf, type Target } from './workspaces.js';

export interface ComputeFacts {
  name: string;
  /** `AmlCompute`, `ComputeInstance`, `Kubernetes`, `VirtualMachine`, or one that is newer than this program. */
  type: string;
  vmSize: string | undefined;
  /** Machines of low priority have a quota of their own. */
  isLowPriority: boolean;
  /** The machines that it has, or is getting; undefined where the answer does not say. */
  machines: number | undefined;
}

export interface Computes {
  /** All of the workspace. */
  list(target: Target): Promise<Result<readonly ComputeFacts[]>>;
}

export function computes(session: Session): Computes {
  return {
    list(target) {
      const { computes: operation } = OPERATIONS;
      const parts = partsOf(target);
      return session.ask(operation, parts, async use => {
        const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(computeFacts);
      });
    },
  };
}

/** Types and sizes come in any letter case (`STANDARD_DS3_V2`). */
export function computeFacts(answer: unknown): ComputeFacts {
  const { name, properties } = fieldsOf(answer);
  const { computeType, properties: inner } = fieldsOf(properties);
  const own = fieldsOf(inner);
  const type = required(text(computeType), 'computeType');
  return {
    name: required(text(name), 'name'),
    type,
    vmSize: text(own.vmSize),
    isLowPriority: /^low.?priority$/i.test(text(own.vmPriority) ?? ''),
    machines: /^computeinstance$/i.test(type) ? instanceOf(own) : nodesOf(own),
  };
}

/**
 * A compute instance that is stopped keeps its quota, unless it says otherwise (how-to-manage-compute-instance.md:
 * stopping does not release quota, to ensure that it can be started again).
 */
function instanceOf({ state, releaseQuotaOnStop }: Fields): number | undefined {
  // Whether one that could not be made holds a machine is not known.
  if (/^createfailed$/i.test(text(state) ?? '')) return undefined;
  const isStopped = /^stopped$/i.test(text(state) ?? '');
  return isStopped && flag(releaseQuotaOnStop) === true ? 0 : 1;
}

/** A cluster that grows has the machines that it is to get; one that shrinks, those that it had. */
function nodesOf({ currentNodeCount, targetNodeCount }: Fields) {
  const counts = [amount(currentNodeCount), amount(targetNodeCount)].filter(count => count !== undefined);
  return counts.length === 0 ? undefined : Math.max(0, ...counts);
}
