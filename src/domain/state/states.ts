/**
 * Provisioning states by their meaning for a deploy. Azure may add states: an unknown one counts as an operation in
 * progress (@azure/arm-machinelearning 2.1.1, KnownEndpointProvisioningState and KnownDeploymentProvisioningState).
 */
import { argument } from '../az.js';

export type Stage = 'ready' | 'failed' | 'canceled' | 'deleting' | 'scaling' | 'moving';

const STAGES: Readonly<Record<string, Stage>> = {
  succeeded: 'ready',
  failed: 'failed',
  canceled: 'canceled',
  deleting: 'deleting',
  scaling: 'scaling',
};

export function stageOf({ state }: { state: string }): Stage {
  return STAGES[state.toLowerCase()] ?? 'moving';
}

/** Azure compares names without case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** An endpoint has 20 deployments unless the limit was raised (how-to-manage-quotas.md, 01/27/2026). */
const MOST = 20;

/** `blue=90 green=10`, ready for `az`; without deployments that get no traffic. */
export function trafficText(traffic: ReadonlyMap<string, number>): string {
  return [...traffic]
    .filter(([, percent]) => percent > 0)
    .slice(0, MOST)
    .map(([name, percent]) => `${argument(name, 'deployment')}=${percent}`)
    .join(' ');
}
