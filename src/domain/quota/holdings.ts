/**
 * What a workspace holds of its VM families. The list of quotas has rows of workspaces for their caps, never for their
 * use: the use is the sum over the deployments, clusters and compute instances of the workspace. Jobs on serverless
 * compute hold vCPUs, too, and are in no list.
 */
import type { Azure } from '../../azure/azure.js';
import { type Result, type Unknown, unknown } from '../../azure/client/result.js';
import type { ComputeSize } from '../../azure/questions/compute-sizes.js';
import type { ComputeFacts } from '../../azure/questions/computes.js';
import type { DeploymentFacts, EndpointFacts } from '../../azure/questions/endpoints.js';
import { familyKey } from '../../azure/questions/quota.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { shown } from '../shown.js';
import { heldBy } from './draws.js';
import { LOOK_AT_QUOTA } from './pages.js';
import { sizeIn } from './sizes.js';

export interface Holdings {
  /** The least vCPUs in use, by `familyKey`. */
  families: ReadonlyMap<string, number>;
  /** The number of summands: managed deployments, and clusters and compute instances. */
  deployments: number;
  computes: number;
  /** Why it may be more of any family: the first that could not be read. */
  open?: Unknown;
  /** Why it may be more of one family. */
  openFamilies: ReadonlyMap<string, Unknown>;
}

/** Why more of a family may be in use than the sum; undefined: nothing is missing. */
export function whyOpen({ open, openFamilies }: Holdings, family: string): Unknown | undefined {
  return open ?? openFamilies.get(familyKey(family));
}

/** Each question is asked once per run. */
export async function holdingsOf(azure: Azure, target: Target, region: string): Promise<Holdings> {
  const [offered, deployments, computes] = await Promise.all([
    azure.computeSizes.list(target.subscription, region),
    deploymentsOf(azure, target),
    azure.computes.list(target),
  ]);
  const sum = new Sum();
  if (deployments.kind === 'unknown') sum.leaveOpen(deployments);
  else if (deployments.value.open !== undefined) sum.leaveOpen(deployments.value.open);
  if (computes.kind === 'unknown') sum.leaveOpen(computes);
  const own = deployments.kind === 'known' ? deployments.value.all : [];
  const machines = computes.kind === 'known' ? computes.value.filter(takesQuota) : [];
  for (const one of own) sum.add(one.name, one.instanceType, offered, () => heldBy(one, offered)?.vCpus);
  for (const one of machines) sum.add(one.name, one.vmSize, offered, vCpus => heldByCompute(one, vCpus));
  const { families, open, openFamilies } = sum;
  return {
    ...{ families, openFamilies, deployments: own.length, computes: machines.length },
    ...(open !== undefined && { open }),
  };
}

class Sum {
  readonly families = new Map<string, number>();
  readonly openFamilies = new Map<string, Unknown>();
  open: Unknown | undefined;

  /**
   * Adds what something of a size holds.
   * @param held given the vCPUs of one machine; undefined: the number of machines is unknown
   */
  add(
    name: string,
    size: string | undefined,
    offered: Result<readonly ComputeSize[]>,
    held: (vCpus: number) => number | undefined,
  ): void {
    const found = size === undefined ? undefined : sizeIn(size, offered);
    const vCpus = held(found?.vCpus ?? Number.NaN);
    // Zero machines hold nothing, of any size.
    if (vCpus === 0) return;
    const why = unknown('unknown-content', {
      what: `The workspace has a cap, and its use is the sum of what it holds. The size of ${shown(name)}, or the number of its machines, is unknown, so the sum may be too small.`,
      fix: LOOK_AT_QUOTA,
    });
    if (found === undefined) {
      this.leaveOpen(why);
      return;
    }
    const key = familyKey(found.family);
    if (vCpus === undefined) this.openFamilies.set(key, why);
    else this.families.set(key, (this.families.get(key) ?? 0) + vCpus);
  }

  leaveOpen(why: Unknown): void {
    this.open ??= why;
  }
}

/** The managed deployments of all endpoints; a failed one, or one being deleted, holds its machines until it is gone. */
async function deploymentsOf(
  azure: Azure,
  target: Target,
): Promise<Result<{ all: readonly DeploymentFacts[]; open?: Unknown }>> {
  const endpoints = await azure.endpoints.list(target);
  if (endpoints.kind === 'unknown') return endpoints;
  const answer = await Promise.all(
    endpoints.value.filter(isManaged).map(({ name }) => azure.endpoints.deployments(target, name)),
  );
  const open = answer.find(one => one.kind === 'unknown');
  const all = answer
    .flatMap(one => (one.kind === 'known' ? one.value : []))
    .filter(({ computeType }) => computeType !== 'Kubernetes');
  return { kind: 'known', value: { all, ...(open !== undefined && { open }) } };
}

function isManaged({ compute }: EndpointFacts): boolean {
  return compute === undefined;
}

/** Dedicated machines of Azure ML; attached compute (Kubernetes, a VM, Databricks) has its own quota. */
function takesQuota({ type, isLowPriority }: ComputeFacts): boolean {
  return /^(?:amlcompute|computeinstance)$/i.test(type) && !isLowPriority;
}

/** Without the reserve of 20 %, which only online deployments have. */
function heldByCompute({ machines }: ComputeFacts, vCpus: number): number | undefined {
  return machines && machines * vCpus;
}
