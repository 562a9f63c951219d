/** What a deployment names: a version of a model, an environment or code, of the workspace or of a registry. */
import { named, sameName } from '../world/ids.ts';
import type { AssetKind, Assets, AssetVersion, Workspace, World } from '../world/world.ts';

export interface Reference {
  kind: AssetKind;
  name: string;
  version: string;
  /** The registry that it is in; undefined: the workspace's own. */
  registry: string | undefined;
}

const OF_WORKSPACE =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\/(models|environments|codes)\/([^/]+)\/versions\/([^/]+)$/i;
const OF_REGISTRY =
  /^(?:azureml:\/\/registries\/([^/]+)|\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.MachineLearningServices\/registries\/([^/]+))\/(models|environments|codes)\/([^/]+)\/versions\/([^/]+)$/i;

function isOwn(workspace: Workspace, [subscription = '', group = '', name = '']: string[]): boolean {
  return (
    sameName(workspace.subscription, subscription) &&
    sameName(workspace.resourceGroup, group) &&
    sameName(workspace.name, name)
  );
}

/** What an id names; undefined where it is none, or names another workspace or another kind of asset. */
export function referenceOf(workspace: Workspace, kind: AssetKind, id: string): Reference | undefined {
  const own = OF_WORKSPACE.exec(id);
  if (own) {
    const [, subscription = '', group = '', name = '', type = '', asset = '', version = ''] = own;
    if (!isOwn(workspace, [subscription, group, name]) || !sameName(type, kind)) return undefined;
    return { kind, name: asset, version, registry: undefined };
  }
  const [, short, long, type = '', asset = '', version = ''] = OF_REGISTRY.exec(id) ?? [];
  const registry = short ?? long;
  if (registry === undefined || !sameName(type, kind)) return undefined;
  return { kind, name: asset, version, registry };
}

export type Sought = 'no registry' | 'no asset' | 'no version' | AssetVersion;

/** The version that a reference names, or what of it is not there. */
export function sought(world: World, workspace: Workspace, reference: Reference): Sought {
  const { registry, kind, name, version } = reference;
  const home: { assets: Assets } | undefined =
    registry === undefined ? workspace : named(world.assetRegistries, registry);
  if (home === undefined) return 'no registry';
  const asset = named(home.assets[kind], name);
  if (asset === undefined) return 'no asset';
  return asset.versions.find(one => one.version === version) ?? 'no version';
}
