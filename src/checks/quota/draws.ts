/** Asks Azure what the plan needs: regions, sizes, and what is live under the names of the run's deployments. */
import type { Azure } from '../../azure/azure.js';
import type { ComputeSize } from '../../azure/compute-sizes.js';
import type { DeploymentFacts } from '../../azure/endpoints.js';
import { type Told, then, type Unknown, unknown } from '../../azure/told.js';
import type { Target } from '../../azure/workspaces.js';
import type { Document } from '../../documents/document.js';
import type { RemoteContext } from '../check.js';
import { readSize } from '../compute/vm-size.js';
import { shown } from '../shown.js';
import { type Draw, identityOf, type Live, vCpusOf } from './plan.js';
import { sizeIn } from './sizes.js';

/** What the run's deployments draw, and the documents of which that could not be told. */
export interface Draws {
  draws: readonly Draw[];
  untold: readonly { document: Document; told: Unknown }[];
  /** What this run itself deploys, by identity. */
  identities: ReadonlySet<string>;
}

const asked = new WeakMap<Azure, Promise<Draws>>();

/** Once a run, whoever asks. */
export function drawsOf(context: RemoteContext): Promise<Draws> {
  let draws = asked.get(context.azure);
  if (draws === undefined) {
    draws = askDraws(context);
    asked.set(context.azure, draws);
  }
  return draws;
}

async function askDraws({ documents, azure, targetOf }: RemoteContext): Promise<Draws> {
  const managed = documents.filter(({ kind }) => kind === 'managedOnlineDeployment');
  const told = await Promise.all(managed.map(document => drawOf(azure, document, targetOf(document))));
  const draws: Draw[] = [];
  const untold: { document: Document; told: Unknown }[] = [];
  told.forEach((answer, index) => {
    const document = managed[index] as Document;
    if (answer?.kind === 'known') draws.push(answer.value);
    else if (answer !== undefined) untold.push({ document, told: answer });
  });
  const identities = managed.map(document => identityOf({ document, target: targetOf(document) }));
  return { draws, untold, identities: new Set(identities.filter(identity => identity !== undefined)) };
}

/** undefined: its size or count waits to be rendered, or is a mistake that another check reports. */
async function drawOf(azure: Azure, document: Document, target: Target): Promise<Told<Draw> | undefined> {
  const name = document.string('instance_type');
  const instances = instancesOf(document);
  if (name === undefined || name.trim() === '' || instances === undefined) return undefined;
  const region = regionOf(azure, target);
  const [found, live] = await Promise.all([
    then(region, async where => sizeNamed(name, await azure.computeSizes.list(target.subscription, where))),
    liveOf(azure, document, target),
  ]);
  // Azure writes no size like that, and the region has none of that name: compute/unknown-size says it.
  if (found.kind === 'unknown' && readSize(name).kind === 'no-size') return undefined;
  return then(region, where =>
    then(found, async size => {
      const own = await liveDraw(azure, target, where, live);
      return { kind: 'known', value: { document, target, region: where, size, instances, live: own } };
    }),
  );
}

/** Without a number the service takes one, or more. */
function instancesOf(document: Document): number | undefined {
  const count = document.has('instance_count') ? document.integer('instance_count') : 1;
  return count !== undefined && count >= 1 ? count : undefined;
}

/** The region of a workspace, where it could be read. */
export function regionOf(azure: Azure, target: Target): Promise<Told<string>> {
  return then(azure.workspaces.get(target), facts =>
    facts === undefined
      ? unknown('not-found', 'quota/vcpus/no-workspace', { workspace: target.workspace })
      : { kind: 'known', value: facts.region },
  );
}

function sizeNamed(name: string, offered: Told<readonly ComputeSize[]>): Told<Draw['size']> {
  const size = sizeIn(name, offered);
  if (size !== undefined) return { kind: 'known', value: size };
  return offered.kind === 'unknown'
    ? offered
    : unknown('unknown-content', 'quota/vcpus/unknown-size', { size: shown(name) });
}

/** The live deployment of that name; undefined: there is none. */
async function liveOf(
  azure: Azure,
  { name, endpointName }: Document,
  target: Target,
): Promise<Told<DeploymentFacts | undefined>> {
  if (name === undefined || endpointName === undefined)
    return unknown('template', 'quota/vcpus/unread-name', { name: name ?? '' });
  return then(azure.endpoints.deployments(target, endpointName), all => ({
    kind: 'known',
    value: all.find(other => other.name.toLowerCase() === name.toLowerCase()),
  }));
}

async function liveDraw(
  azure: Azure,
  target: Target,
  region: string,
  live: Told<DeploymentFacts | undefined>,
): Promise<Live> {
  if (live.kind === 'unknown') return { kind: 'unread' };
  if (live.value === undefined) return { kind: 'new' };
  const held = heldBy(live.value, await azure.computeSizes.list(target.subscription, region));
  return held === undefined ? { kind: 'unread' } : { kind: 'update', ...held };
}

/** What a live deployment holds, in whatever state it is; undefined where its size or count is not known. */
export function heldBy(
  { instanceType, instances }: DeploymentFacts,
  offered: Told<readonly ComputeSize[]>,
): { family: string; vCpus: number } | undefined {
  const size = instanceType && sizeIn(instanceType, offered);
  if (!size || instances === undefined) return undefined;
  return { family: size.family, vCpus: vCpusOf(Math.max(0, instances), size) };
}
