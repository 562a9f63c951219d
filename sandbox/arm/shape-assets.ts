/** How models, environments and codes look on the wire, of a workspace and of a registry: recordings 11, 14, 15, 18, 19, 50. */
import type { Asset, AssetKind, AssetVersion } from '../world/world.ts';
import type { Estate } from './estate.ts';
import { defined, type Json, madeAt, systemData } from './shape.ts';
import { has } from './since.ts';

/** Where assets live: a workspace, or a registry of Azure ML. */
export interface Holder {
  path: string;
  type: string;
  /** `azureml://...` prefix of the datastore's paths, and the https folder of its container. */
  paths: string;
  container: string;
}

const SINGULAR: Readonly<Record<AssetKind, string>> = {
  models: 'model',
  environments: 'environment',
  codes: 'code',
};

export function singular(kind: AssetKind): string {
  return SINGULAR[kind];
}

/** The version made last, among those that are not archived. */
export function latestOf(asset: Asset): AssetVersion | undefined {
  const alive = asset.versions.filter(one => !one.archived);
  return alive.reduce<AssetVersion | undefined>(
    (best, one) => (best === undefined || one.age <= best.age ? one : best),
    undefined,
  );
}

function state(apiVersion: string): Json {
  return has('assetState', apiVersion) ? { provisioningState: 'Succeeded' } : {};
}

export function containerJson(
  estate: Estate,
  holder: Holder,
  kind: AssetKind,
  asset: Asset,
  apiVersion: string,
): Json {
  const latest = latestOf(asset);
  const numbers = asset.versions.map(one => Number(one.version)).filter(Number.isInteger);
  return {
    id: `${holder.path}/${kind}/${asset.name}`,
    name: asset.name,
    type: `${holder.type}/${kind}`,
    properties: {
      description: '',
      tags: {},
      properties: {},
      isArchived: asset.archived,
      latestVersion: latest?.version ?? null,
      nextVersion: String(Math.max(0, ...numbers) + 1),
      ...state(apiVersion),
    },
    systemData: systemData(estate, madeAt(estate, asset)),
  };
}

function modelProperties(holder: Holder, version: AssetVersion): Json {
  const mlflow = version.type === 'mlflow_model' ? { python_function: { data: {} } } : {};
  return {
    // Never null: the official client reads it as a map.
    flavors: version.flavors ?? mlflow,
    modelType: version.type,
    modelUri: version.uri ?? `${holder.paths}/${version.path}`,
    jobName: version.jobName ?? null,
  };
}

function environmentProperties(version: AssetVersion): Json {
  return defined({
    environmentType: 'UserCreated',
    image: version.image,
    condaFile: version.conda,
    build: version.build,
    inferenceConfig: version.inferenceConfig,
    osType: version.osType,
    autoRebuild: 'Disabled',
  });
}

function kindProperties(holder: Holder, kind: AssetKind, version: AssetVersion): Json {
  if (kind === 'models') return modelProperties(holder, version);
  if (kind === 'environments') return environmentProperties(version);
  return { codeUri: version.uri ?? `${holder.container}/${version.path}` };
}

export function versionJson(
  estate: Estate,
  holder: Holder,
  kind: AssetKind,
  { asset, version }: { asset: Asset; version: AssetVersion },
  apiVersion: string,
): Json {
  const hasStage = kind !== 'codes' && has('assetStage', apiVersion);
  return {
    id: `${holder.path}/${kind}/${asset.name}/versions/${version.version}`,
    name: version.version,
    type: `${holder.type}/${kind}/versions`,
    properties: {
      // An environment without a description has an empty one (15), a model and code none (11, 14).
      description: version.description ?? (kind === 'environments' ? '' : null),
      tags: version.tags,
      properties: {},
      isArchived: version.archived || asset.archived,
      isAnonymous: false,
      ...kindProperties(holder, kind, version),
      ...state(apiVersion),
      // A model that is not MLflow's has none.
      ...(hasStage && { stage: version.type === 'custom_model' ? null : 'Development' }),
    },
    systemData: systemData(estate, madeAt(estate, version, version.age)),
  };
}
