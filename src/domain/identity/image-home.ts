/** The container registry that the identity of an endpoint must be able to pull from. */
import { lastPart } from '../../azure/client/fields.js';
import { andThen, known, type Result } from '../../azure/client/result.js';
import type { RegistryFacts } from '../../azure/questions/registries.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { kindOfRegistry } from '../../registry/reference.js';
import type { RemoteContext } from '../context.js';
import { shown } from '../shown.js';
import { fromText, type ImageSource } from './image-source.js';

export type ImageHome =
  | { kind: 'none' }
  | { kind: 'registry'; facts: RegistryFacts; isOwn: boolean }
  /** The image is to be built, and the workspace has no registry yet. */
  | { kind: 'no-registry' }
  /** The workspace names a registry that has been deleted. */
  | { kind: 'gone'; name: string }
  /** An Azure container registry that is not in the subscription of the workspace. */
  | { kind: 'elsewhere'; host: string }
  /** An environment whose image is in a registry of assets, which has a container registry of its own. */
  | { kind: 'asset-registry' };

type Azure = RemoteContext['azure'];
type Registered = Extract<ImageSource, { kind: 'registered' }>;

const NONE = known<ImageHome>({ kind: 'none' });

export async function imageHome(
  azure: Azure,
  target: Target,
  source: ImageSource,
): Promise<Result<ImageHome>> {
  if (source.kind === 'none') return NONE;
  if (source.kind === 'built') return ownRegistry(azure, target);
  if (source.kind === 'registered') return registered(azure, target, source);
  const { image } = source;
  // Anybody may pull from a public registry, and other private ones are not supported at all.
  if (kindOfRegistry(image.registry) !== 'acr') return NONE;
  const answer = await azure.images.registryOf(target, image);
  return andThen(answer, facts => {
    if (facts === undefined) return known<ImageHome>({ kind: 'elsewhere', host: shown(image.registry) });
    return andThen(ownId(azure, target), own =>
      known<ImageHome>({ kind: 'registry', facts, isOwn: facts.id.toLowerCase() === own?.toLowerCase() }),
    );
  });
}

/** Id of the workspace's registry. A workspace that is gone has none: the run would have ended before. */
function ownId(azure: Azure, target: Target): Promise<Result<string | undefined>> {
  return andThen(azure.workspaces.get(target), workspace => known(workspace?.containerRegistry));
}

function ownRegistry(azure: Azure, target: Target): Promise<Result<ImageHome>> {
  return andThen(ownId(azure, target), id => {
    if (id === undefined) return known<ImageHome>({ kind: 'no-registry' });
    return andThen(azure.registries.byId(id), facts =>
      known<ImageHome>(
        facts === undefined
          ? { kind: 'gone', name: shown(lastPart(id)) }
          : { kind: 'registry', facts, isOwn: true },
      ),
    );
  });
}

async function registered(azure: Azure, target: Target, source: Registered): Promise<Result<ImageHome>> {
  const { reference, text, place } = source;
  if (reference.form === 'registry') {
    // Microsoft's own: its images are in a public registry.
    const isPublic = reference.registry.toLowerCase() === 'azureml';
    return isPublic ? NONE : known<ImageHome>({ kind: 'asset-registry' });
  }
  if (reference.form === 'wrong') return NONE;
  // Curated environments stand in every workspace, and have their images in Microsoft's registry.
  if (/^AzureML-/i.test(reference.name)) return NONE;
  if (reference.form === 'arm' && !isIn(text, target)) return NONE;
  return andThen(versionOf(azure, target, reference), facts => {
    if (facts === undefined) return NONE;
    if (facts.isBuilt) return ownRegistry(azure, target);
    return imageHome(azure, target, fromText(facts.image ?? '', place));
  });
}

/** undefined: there is none of that version, which is for the checks of assets to report. */
function versionOf(
  { assets }: Azure,
  target: Target,
  { name, version, label }: { name: string; version?: string; label?: string },
) {
  if (version !== undefined) return assets.version(target, 'environments', name, version);
  if (label === undefined) return known(undefined);
  return andThen(assets.newest(target, 'environments', name), ([newest]) => known(newest));
}

/** Whether a whole id names the workspace that is deployed to. */
function isIn(text: string, { subscription, resourceGroup, workspace }: Target): boolean {
  const id = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}/`;
  return text.toLowerCase().includes(id.toLowerCase());
}
