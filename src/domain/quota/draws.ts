/** Asks Azure for what the plan needs: regions, sizes, and the live deployments with the names of the run's. */
import type { Azure } from '../../azure/azure.js';
import { andThen, type Result, type Unknown, unknown } from '../../azure/client/result.js';
import type { ComputeSize } from '../../azure/questions/compute-sizes.js';
import type { DeploymentFacts } from '../../azure/questions/endpoints.js';
import type { Target } from '../../azure/questions/workspaces.js';
import type { Document } from '../../project/documents/document.js';
import { fact, type Project } from '../../project/project.js';
import type { RemoteContext } from '../context.js';
import { shown } from '../shown.js';
import { readSize } from '../sizes/vm-size.js';
import { type Draw, identityOf, type Live, vCpusOf } from './plan.js';
import { sizeIn } from './sizes.js';

/** What the run's deployments draw, and the documents for which it is unknown. */
export interface Draws {
  draws: readonly Draw[];
  open: readonly { document: Document; why: Unknown }[];
  /** What this run itself deploys, by identity. */
  identities: ReadonlySet<string>;
}

/** Worked out once for each context, which is one of a check: what one of them has asked, the session knows for all. */
export function drawsOf(context: RemoteContext): Promise<Draws> {
  return context.project.derive(DRAWS, context);
}

const DRAWS = fact(async (_project: Project, context: RemoteContext): Promise<Draws> => {
  const { documents, azure, targetOf } = context;
  const managed = documents.filter(({ kind }) => kind === 'managedOnlineDeployment');
  const result = await Promise.all(managed.map(document => drawOf(azure, document, targetOf(document))));
  const draws: Draw[] = [];
  const open: { document: Document; why: Unknown }[] = [];
  result.forEach((answer, index) => {
    const document = managed[index] as Document;
    if (answer?.kind === 'known') draws.push(answer.value);
    else if (answer !== undefined) open.push({ document, why: answer });
  });
  const identities = managed.map(document => identityOf({ document, target: targetOf(document) }));
  return { draws, open, identities: new Set(identities.filter(identity => identity !== undefined)) };
});

/** undefined: its size or count waits to be rendered, or is a mistake that another check reports. */
async function drawOf(azure: Azure, document: Document, target: Target): Promise<Result<Draw> | undefined> {
  const name = document.string('instance_type');
  const instances = instancesOf(document);
  if (name === undefined || name.trim() === '' || instances === undefined) return undefined;
  const region = regionOf(azure, target);
  const [found, live] = await Promise.all([
    andThen(region, async where =>
      sizeNamed(name, await azure.computeSizes.list(target.subscription, where)),
    ),
    liveOf(azure, document, target),
  ]);
  // No Azure size has such a name, nor has one of the region: compute/unknown-size reports it.
  if (found.kind === 'unknown' && readSize(name).kind === 'no-size') return undefined;
  return andThen(region, where =>
    andThen(found, async size => {
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
export function regionOf(azure: Azure, target: Target): Promise<Result<string>> {
  return andThen(azure.workspaces.get(target), facts =>
    facts === undefined
      ? unknown('not-found', {
          what: `The workspace ${target.workspace} does not exist, so its region and quota are unknown.`,
          fix: 'Check subscription-id, resource-group and workspace.',
        })
      : { kind: 'known', value: facts.region },
  );
}

function sizeNamed(name: string, offered: Result<readonly ComputeSize[]>): Result<Draw['size']> {
  const size = sizeIn(name, offered);
  if (size !== undefined) return { kind: 'known', value: size };
  return offered.kind === 'unknown'
    ? offered
    : unknown('unknown-content', {
        what: `${shown(name)} is neither in the list of VM sizes of the region nor in the documented one, so its vCPUs and its quota are unknown.`,
        fix: 'Check the name of the size.',
      });
}

/** The live deployment of that name; undefined: there is none. */
async function liveOf(
  azure: Azure,
  { name, endpointName }: Document,
  target: Target,
): Promise<Result<DeploymentFacts | undefined>> {
  if (name === undefined || endpointName === undefined)
    return unknown('template', {
      what: 'The name of the deployment or of its endpoint is not rendered yet.',
      fix: 'Give endpoint-name and deployment-name.',
    });
  return andThen(azure.endpoints.deployments(target, endpointName), all => ({
    kind: 'known',
    value: all.find(other => other.name.toLowerCase() === name.toLowerCase()),
  }));
}

async function liveDraw(
  azure: Azure,
  target: Target,
  region: string,
  live: Result<DeploymentFacts | undefined>,
): Promise<Live> {
  if (live.kind === 'unknown') return { kind: 'unread' };
  if (live.value === undefined) return { kind: 'new' };
  const held = heldBy(live.value, await azure.computeSizes.list(target.subscription, region));
  return held === undefined ? { kind: 'unread' } : { kind: 'update', ...held };
}

/** What a live deployment holds, in any state; undefined where its size or count is unknown. */
export function heldBy(
  { instanceType, instances }: DeploymentFacts,
  offered: Result<readonly ComputeSize[]>,
): { family: string; vCpus: number } | undefined {
  const size = instanceType && sizeIn(instanceType, offered);
  if (!size || instances === undefined) return undefined;
  return { family: size.family, vCpus: vCpusOf(Math.max(0, instances), size) };
}
