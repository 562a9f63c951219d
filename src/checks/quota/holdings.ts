/**
 * What a workspace holds of its VM families. The list of quotas has rows of workspaces for their caps alone, never for
 * what is in use of them: it is added up from the deployments, clusters and compute instances of the workspace. Jobs on
 * serverless compute hold vCPUs, too, and are in no list.
 */
import type { Azure } from '../../azure/azure.js';
import type { ComputeFacts } from '../../azure/computes.js';
import type { DeploymentFacts, EndpointFacts } from '../../azure/endpoints.js';
import { familyKey } from '../../azure/quota.js';
import { type Told, type Unknown, unknown } from '../../azure/told.js';
import type { Target } from '../../azure/workspaces.js';
import { shown } from '../shown.js';
import { heldBy } from './draws.js';
import { sizeIn } from './sizes.js';

export interface Holdings {
  /** vCPUs in use at the least, by `familyKey`. */
  families: ReadonlyMap<string, number>;
  /** What was added up: managed deployments, and clusters and compute instances. */
  deployments: number;
  computes: number;
  /** Why it may be more: what could not be read first. */
  open?: Unknown;
}

/** Everything is asked once a run, whoever asks. */
export async function holdingsOf(azure: Azure, target: Target, region: string): Promise<Holdings> {
  const [offered, deployments, computes] = await Promise.all([
    azure.computeSizes.list(target.subscription, region),
    deploymentsOf(azure, target),
    azure.computes.list(target),
  ]);
  const sum = new Sum();
  for (const told of [deployments, computes]) if (told.kind === 'unknown') sum.leaveOpen(told);
  if (deployments.kind === 'known') {
    for (const one of deployments.value.all) {
      const held = heldBy(one, offered);
      sum.add(held, one.name);
    }
    if (deployments.value.open !== undefined) sum.leaveOpen(deployments.value.open);
  }
  const machines = computes.kind === 'known' ? computes.value.filter(takesQuota) : [];
  for (const one of machines) sum.add(heldByCompute(one, offered), one.name);
  return {
    families: sum.families,
    deployments: deployments.kind === 'known' ? deployments.value.all.length : 0,
    computes: machines.length,
    ...(sum.open !== undefined && { open: sum.open }),
  };
}

class Sum {
  readonly families = new Map<string, number>();
  open: Unknown | undefined;

  /** @param held undefined: its size or its number of machines is not known */
  add(held: { family: string; vCpus: number } | undefined, name: string): void {
    if (held === undefined) {
      this.leaveOpen(unknown('unknown-content', 'quota/workspace-cap/unread-size', { name: shown(name) }));
      return;
    }
    const key = familyKey(held.family);
    this.families.set(key, (this.families.get(key) ?? 0) + held.vCpus);
  }

  leaveOpen(why: Unknown): void {
    this.open ??= why;
  }
}

/** The managed deployments of all endpoints; one that is failed or being deleted holds its machines until it is gone. */
async function deploymentsOf(
  azure: Azure,
  target: Target,
): Promise<Told<{ all: readonly DeploymentFacts[]; open?: Unknown }>> {
  const endpoints = await azure.endpoints.list(target);
  if (endpoints.kind === 'unknown') return endpoints;
  const told = await Promise.all(
    endpoints.value.filter(isManaged).map(({ name }) => azure.endpoints.deployments(target, name)),
  );
  const open = told.find(one => one.kind === 'unknown');
  const all = told
    .flatMap(one => (one.kind === 'known' ? one.value : []))
    .filter(({ computeType }) => computeType !== 'Kubernetes');
  return { kind: 'known', value: { all, ...(open !== undefined && { open }) } };
}

function isManaged({ compute }: EndpointFacts): boolean {
  return compute === undefined;
}

/** Machines of Azure ML, dedicated; what is attached (Kubernetes, a VM, Databricks) has a quota of its own. */
function takesQuota({ type, isLowPriority }: ComputeFacts): boolean {
  return /^(?:amlcompute|computeinstance)$/i.test(type) && !isLowPriority;
}

/** No 20 % in reserve: that is of online deployments. */
function heldByCompute(
  { vmSize, machines }: ComputeFacts,
  offered: Parameters<typeof heldBy>[1],
): { family: string; vCpus: number } | undefined {
  if (machines === 0) return { family: '', vCpus: 0 };
  const size = vmSize === undefined ? undefined : sizeIn(vmSize, offered);
  if (size === undefined || machines === undefined) return undefined;
  return { family: size.family, vCpus: machines * size.vCpus };
}
