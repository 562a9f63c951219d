/** Workspaces and what they hold: assets, datastores. Registries of Azure ML hold the same assets. */
import { named, sameName } from '../world/ids.ts';
import type { Asset, AssetKind, Assets, AssetVersion, Workspace } from '../world/world.ts';
import { armError, noResource, noType, notFoundInside } from './errors.ts';
import { workspacePath } from './estate.ts';
import { page } from './paging.ts';
import { type Call, must, param, type Route } from './router.ts';
import { datastoreJson, ML_TYPE, workspaceJson } from './shape.ts';
import { containerJson, type Holder, singular, versionJson } from './shape-assets.ts';
import { has } from './since.ts';

const ML = 'Microsoft.MachineLearningServices';
export const WS = `/subscriptions/{sub}/resourceGroups/{rg}/providers/${ML}/workspaces/{ws}`;
const REG = `/subscriptions/{sub}/resourceGroups/{rg}/providers/${ML}/registries/{reg}`;

/** The workspace of a request. */
export function workspaceOf(call: Call): Workspace {
  const [group, name] = [param(call, 'rg'), param(call, 'ws')];
  const found = call.estate.workspace(param(call, 'sub'), group, name);
  if (!found) throw noResource(`${ML_TYPE}/${name}`, group);
  return found;
}

/** The scope of a list: the thing that holds it. */
export function ownScope(call: Call): string {
  return call.asked.path.replace(/\/+$/, '').replace(/\/[^/]+$/, '');
}

function workspaceHolder(call: Call): { holder: Holder; assets: Assets } {
  const workspace = workspaceOf(call);
  const path = workspacePath(workspace);
  const store = workspace.datastores.find(one => one.isDefault);
  const storage = call.context.cloud.storageSuffix;
  return {
    assets: workspace.assets,
    holder: {
      path,
      type: ML_TYPE,
      paths: `azureml://subscriptions/${workspace.subscription}/resourceGroups/${workspace.resourceGroup}/workspaces/${workspace.name}/datastores/${store?.name}/paths`,
      container: `https://${store?.account}.blob.${storage}/${store?.container}`,
    },
  };
}

function registryHolder(call: Call): { holder: Holder; assets: Assets } {
  if (!has('registries', call.apiVersion)) throw noType(`${ML}/registries`, call.apiVersion);
  const [group, name] = [param(call, 'rg'), param(call, 'reg')];
  const found = call.context.world.assetRegistries.find(
    one =>
      sameName(one.name, name) &&
      sameName(one.resourceGroup, group) &&
      sameName(one.subscription, param(call, 'sub')),
  );
  if (!found) throw noResource(`${ML}/registries/${name}`, group);
  const path = `/subscriptions/${found.subscription}/resourceGroups/${found.resourceGroup}/providers/${ML}/registries/${found.name}`;
  return {
    assets: found.assets,
    holder: {
      path,
      type: `${ML}/registries`,
      paths: `azureml://registries/${found.name}`,
      container: `https://${found.name}.blob.${call.context.cloud.storageSuffix}/assets`,
    },
  };
}

/** `Model`, as the service begins its sentences. */
function words(kind: AssetKind): string {
  return singular(kind).replace(/^./, first => first.toUpperCase());
}

type Finder = (call: Call) => { holder: Holder; assets: Assets };

function assetOf(call: Call, kind: AssetKind, assets: Assets): Asset {
  const name = param(call, 'name');
  return must(assets[kind], name, () =>
    notFoundInside(
      `${words(kind)} container with name: {name} not found`,
      { name },
      `${words(kind)}NotFound`,
    ),
  );
}

function listed<T extends { archived: boolean }>(call: Call, rows: readonly T[]): T[] {
  const view = call.asked.query.get('listViewType') ?? 'ActiveOnly';
  if (view === 'All') return [...rows];
  return rows.filter(row => row.archived === (view === 'ArchivedOnly'));
}

/** `createdtime desc` and `asc`; the newest first where nothing is said. */
function ordered(call: Call, rows: readonly AssetVersion[]): AssetVersion[] {
  const order = (call.asked.query.get('$orderBy') ?? 'createdtime desc').toLowerCase();
  const sorted = [...rows].sort((one, other) => one.age - other.age);
  return order.endsWith(' asc') ? sorted.reverse() : sorted;
}

function versionList(call: Call, kind: AssetKind, find: Finder) {
  const { holder, assets } = find(call);
  const asset = assetOf(call, kind, assets);
  const only = call.asked.query.get('version');
  const rows = ordered(call, listed(call, asset.versions)).filter(
    one => only === null || one.version === only,
  );
  const top = Number.parseInt(call.asked.query.get('$top') ?? '', 10);
  const cut = Number.isInteger(top) && top > 0 ? rows.slice(0, top) : rows;
  return page(
    call,
    cut.map(one => versionJson(call.estate, holder, kind, { asset, version: one }, call.apiVersion)),
  );
}

function oneVersion(call: Call, kind: AssetKind, find: Finder) {
  const { holder, assets } = find(call);
  const asset = assetOf(call, kind, assets);
  const wanted = param(call, 'version');
  const version = asset.versions.find(one => one.version === wanted);
  if (!version)
    throw notFoundInside(
      `${words(kind)} with name: {name} and version: {version} not found`,
      { name: asset.name, version: wanted },
      `${words(kind)}NotFound`,
    );
  return { status: 200, body: versionJson(call.estate, holder, kind, { asset, version }, call.apiVersion) };
}

function assetRoutes(
  base: string,
  what: 'workspaces' | 'registries',
  kind: AssetKind,
  find: Finder,
): Route[] {
  const read = (below: string) =>
    what === 'registries' ? `${ML}/registries/assets/read` : `${ML}/workspaces/${kind}${below}/read`;
  return [
    {
      method: 'GET',
      template: `${base}/${kind}`,
      action: read(''),
      scope: ownScope,
      handle: call => {
        const { holder, assets } = find(call);
        return page(
          call,
          listed(call, assets[kind]).map(one =>
            containerJson(call.estate, holder, kind, one, call.apiVersion),
          ),
        );
      },
    },
    {
      method: 'GET',
      template: `${base}/${kind}/{name}`,
      action: read(''),
      handle: call => {
        const { holder, assets } = find(call);
        const asset = assetOf(call, kind, assets);
        return { status: 200, body: containerJson(call.estate, holder, kind, asset, call.apiVersion) };
      },
    },
    {
      method: 'GET',
      template: `${base}/${kind}/{name}/versions`,
      action: read('/versions'),
      scope: ownScope,
      handle: call => versionList(call, kind, find),
    },
    {
      method: 'GET',
      template: `${base}/${kind}/{name}/versions/{version}`,
      action: read('/versions'),
      handle: call => oneVersion(call, kind, find),
    },
  ];
}

function storeView(call: Call) {
  return { suffix: call.context.cloud.storageSuffix, apiVersion: call.apiVersion };
}

const KINDS: readonly AssetKind[] = ['models', 'environments', 'codes'];

export const workspaceRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: WS,
    action: `${ML}/workspaces/read`,
    handle: call => ({ status: 200, body: workspaceJson(call.estate, workspaceOf(call), call.apiVersion) }),
  },
  {
    method: 'GET',
    template: `/subscriptions/{sub}/resourceGroups/{rg}/providers/${ML}/workspaces`,
    action: `${ML}/workspaces/read`,
    scope: call => `/subscriptions/${param(call, 'sub')}/resourceGroups/${param(call, 'rg')}`,
    handle: call => workspaceList(call, one => sameName(one.resourceGroup, param(call, 'rg'))),
  },
  {
    method: 'GET',
    template: `/subscriptions/{sub}/providers/${ML}/workspaces`,
    action: `${ML}/workspaces/read`,
    scope: call => `/subscriptions/${param(call, 'sub')}`,
    handle: call => workspaceList(call, () => true),
  },
  {
    method: 'GET',
    template: `${WS}/datastores`,
    action: `${ML}/workspaces/datastores/read`,
    scope: ownScope,
    handle: call => {
      const workspace = workspaceOf(call);
      const isDefault = call.asked.query.get('isDefault');
      const rows = workspace.datastores.filter(
        one => isDefault === null || String(one.isDefault) === isDefault,
      );
      return page(
        call,
        rows.map(one => datastoreJson(call.estate, workspace, one, storeView(call))),
      );
    },
  },
  {
    method: 'GET',
    template: `${WS}/datastores/{name}`,
    action: `${ML}/workspaces/datastores/read`,
    handle: call => {
      const workspace = workspaceOf(call);
      const store = named(workspace.datastores, param(call, 'name'));
      const name = param(call, 'name');
      if (!store) throw notFoundInside('Could not find datastore: {name}', { name }, 'DatastoreNotFound');
      return {
        status: 200,
        body: datastoreJson(call.estate, workspace, store, storeView(call)),
      };
    },
  },
  ...KINDS.flatMap(kind => [
    ...assetRoutes(WS, 'workspaces', kind, workspaceHolder),
    ...assetRoutes(REG, 'registries', kind, registryHolder),
  ]),
  {
    method: 'GET',
    template: REG,
    action: `${ML}/registries/read`,
    handle: call => {
      const { holder } = registryHolder(call);
      const found = named(call.context.world.assetRegistries, param(call, 'reg'));
      if (!found) throw armError(404, 'ResourceNotFound', 'The registry was not found.');
      return {
        status: 200,
        body: {
          id: holder.path,
          name: found.name,
          type: `${ML}/registries`,
          location: found.region,
          tags: {},
          properties: { publicNetworkAccess: 'Enabled' },
        },
      };
    },
  },
];

function workspaceList(call: Call, isIn: (workspace: Workspace) => boolean) {
  const rows = call.context.world.workspaces.filter(
    one => sameName(one.subscription, param(call, 'sub')) && isIn(one),
  );
  return page(
    call,
    rows.map(one => workspaceJson(call.estate, one, call.apiVersion)),
  );
}
