/** Whom a recording speaks of: the names in its first resource id, or, in a trace, in what was asked. */
import type { Target } from '../../src/azure/questions/workspaces.ts';
import type { Recording } from './recording.ts';

const SUBSCRIPTION = '33333333-3333-4333-8333-333333333333';
const PREFIX = String.raw`\/subscriptions\/([^/"?]+)`;

function whole({ text, asked }: Recording): string {
  return `${decodeURIComponent(asked?.url ?? '')} ${text}`;
}

export function subscriptionOf(recording: Recording): string {
  return new RegExp(PREFIX, 'i').exec(whole(recording))?.[1] ?? SUBSCRIPTION;
}

export function targetOf(recording: Recording): Target {
  const pattern = `${PREFIX}\\/resourceGroups\\/([^/"]+)\\/providers\\/Microsoft\\.MachineLearningServices\\/workspaces\\/([^/"?]+)`;
  const [, subscription = subscriptionOf(recording), resourceGroup = 'rg-ml', workspace = 'ml-prod'] =
    new RegExp(pattern, 'i').exec(whole(recording)) ?? [];
  return { subscription, resourceGroup, workspace };
}

/** What stands behind a type in an id: `credit` of `…/onlineEndpoints/credit/…`. */
export function nameBehind(recording: Recording, type: string, otherwise: string): string {
  return new RegExp(`/${type}/([^/"?]+)`, 'i').exec(whole(recording))?.[1] ?? otherwise;
}

export function regionOf(recording: Recording): string {
  const named = /\/locations\/([a-z0-9]+)\//i.exec(whole(recording))?.[1];
  return named ?? /"locations?": ?\[?\s*"([a-z0-9]+)"/.exec(recording.text)?.[1] ?? 'westeurope';
}
