/** Looks up in Azure what a file names: the version that it means, or what of it does not exist. */

import type { Azure } from '../../azure/azure.js';
import { type Unknown, unknown } from '../../azure/client/result.js';
import type { Home, VersionFacts } from '../../azure/questions/assets.js';
import { isSameWorkspace } from '../../azure/questions/blobs.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { OLD_CURATED_PREFIX } from '../../facts/curated-environments.js';
import { shown } from '../shown.js';
import type { Named } from './named.js';

export interface FoundAsset {
  kind: 'found';
  home: Home;
  name: string;
  version: VersionFacts;
}

export interface Missing {
  kind: 'missing';
  /** What does not exist; `active`: a version for `@latest`. */
  what: 'workspace' | 'registry' | 'asset' | 'version' | 'active';
  home: Home;
  name: string;
  /** The version, where one is asked for. */
  version: string;
}

export type Search =
  | FoundAsset
  | Missing
  /** It exists; only the service knows which version is meant. */
  | { kind: 'some-version' }
  | Unknown;

export interface Where {
  azure: Azure;
  target: Target;
}

/** The session keeps every answer, so each check may search by itself. */
export async function search({ azure, target }: Where, named: Named): Promise<Search> {
  const { reference } = named;
  if (reference.form === 'registry') return inRegistry(azure, named, reference);
  if (reference.form === 'workspace') return inHome(azure, target, named, reference);
  const { subscription, resourceGroup, workspace, name, version } = reference;
  const home = { subscription, resourceGroup, workspace };
  if (isSameWorkspace(home, target)) return inHome(azure, target, named, reference);
  const around = await azure.workspaces.get(home);
  if (around.kind === 'unknown') return around;
  if (around.value === undefined) return { kind: 'missing', what: 'workspace', home, name, version };
  return inHome(azure, home, named, reference);
}

interface Wanted {
  name: string;
  version?: string;
  label?: string;
}

async function inHome(azure: Azure, home: Home, named: Named, wanted: Wanted): Promise<Search> {
  const { version, label } = wanted;
  const answer =
    version !== undefined && version !== ''
      ? await exact(azure, home, named, { ...wanted, version })
      : label === 'latest' && named.kind !== 'codes'
        ? await latest(azure, home, named, wanted)
        : await any(azure, home, named, wanted);
  // The service may know curated environments by their old names, which its lists do not have.
  const isOldCurated =
    named.kind === 'environments' && !('registry' in home) && wanted.name.startsWith(OLD_CURATED_PREFIX);
  if (answer.kind === 'missing' && isOldCurated) return oldCurated(wanted.name);
  return answer;
}

function oldCurated(name: string) {
  return unknown('unsupported', {
    what: `The workspace does not list "${shown(name)}". It is the old name of a curated environment, which Azure may still resolve; only a deploy shows it.`,
    fix: 'Write the registry path, which can be checked: azureml://registries/azureml/environments/<name>/labels/latest',
  });
}

async function exact(
  azure: Azure,
  home: Home,
  { kind }: Named,
  { name, version }: Wanted & { version: string },
): Promise<Search> {
  const result = await azure.assets.version(home, kind, name, version);
  if (result.kind === 'unknown') return result;
  if (result.value !== undefined) return { kind: 'found', home, name, version: result.value };
  const asset = await azure.assets.get(home, kind, name);
  const isGone = asset.kind === 'known' && asset.value === undefined;
  return { kind: 'missing', what: isGone ? 'asset' : 'version', home, name, version };
}

/**
 * The newest that is not archived, as in the client (azure-ai-ml 1.34.0 `_utils/_asset_utils.py`, `_get_latest`), else
 * the one that the asset itself calls its latest (`_get_latest_version_from_container`).
 */
async function latest(azure: Azure, home: Home, { kind }: Named, { name }: Wanted): Promise<Search> {
  const result = await azure.assets.newest(home, kind, name);
  if (result.kind === 'unknown') return result;
  const [version] = result.value;
  if (version !== undefined) return { kind: 'found', home, name, version };
  const asset = await azure.assets.get(home, kind, name);
  if (asset.kind === 'unknown') return asset;
  const called = asset.value?.latestVersion;
  const own = called === undefined ? undefined : await azure.assets.version(home, kind, name, called);
  if (own?.kind === 'unknown') return own;
  if (own?.value?.isArchived === false) return { kind: 'found', home, name, version: own.value };
  const what = asset.value === undefined ? 'asset' : 'active';
  return { kind: 'missing', what, home, name, version: '' };
}

async function any(azure: Azure, home: Home, { kind }: Named, { name }: Wanted): Promise<Search> {
  const result = await azure.assets.get(home, kind, name);
  if (result.kind === 'unknown') return result;
  return result.value === undefined
    ? { kind: 'missing', what: 'asset', home, name, version: '' }
    : { kind: 'some-version' };
}

/** A registry of any subscription or tenant: its name is enough to find it. */
async function inRegistry(
  azure: Azure,
  named: Named,
  { registry, ...wanted }: Wanted & { registry: string },
): Promise<Search> {
  const home = { registry };
  const result = await azure.assets.registry(home);
  if (result.kind === 'unknown') return result;
  if (result.value !== undefined) return inHome(azure, home, named, wanted);
  const { name, version = '' } = wanted;
  return { kind: 'missing', what: 'registry', home, name, version };
}

/** The name of a workspace or a registry, for a message. */
export function homeName(home: Home): string {
  return shown('registry' in home ? home.registry : home.workspace);
}
