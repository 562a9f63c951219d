/**
 * Registries of Azure ML assets: discovery by name, and the assets at the host that it names. The answers have the forms
 * of recordings of 2022 (discovery, a version of a code asset, a registry that is gone); refusals are unseen.
 */
import { page } from '../arm/paging.ts';
import { may } from '../arm/permissions.ts';
import type { Context } from '../context.ts';
import { guidOf, ML, named, resourceId, sameName, TYPES } from '../world/ids.ts';
import type { Asset, AssetKind, AssetRegistry, AssetVersion } from '../world/world.ts';
import { checkCaller } from './callers.ts';
import { type Answer, type Asked, Refusal, type Service, UnknownRequest } from './exchange.ts';

type Json = Record<string, unknown>;

const API_VERSION = '2021-10-01-dataplanepreview';
const DISCOVERY = /^\/registrymanagement\/v1\.0\/registries\/([^/]+)\/discovery$/;
const ASSETS =
  /^\/mferp\/managementfrontend\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/registries\/([^/]+)\/(models|environments|codes)(?:\/([^/]+)(?:\/(versions)(?:\/([^/]+))?)?)?$/i;
const DAY = 86_400_000;

/** How the service itself says no: a class, and the reason below it. */
function serviceError(context: Context, status: number, component: string, message: string, chain: string[]) {
  const innerError = chain.reduceRight<Json | null>((below, code) => ({ code, innerError: below }), null);
  const error = {
    code: 'UserError',
    severity: null,
    message,
    messageFormat: message,
    messageParameters: {},
    referenceCode: null,
    detailsUri: null,
    target: null,
    details: [],
    innerError,
    debugInfo: null,
    additionalInfo: null,
  };
  const region = context.world.workspaces[0]?.region ?? 'westeurope';
  const body = {
    error,
    correlation: { operation: guidOf(message).replaceAll('-', ''), request: guidOf(message).slice(0, 8) },
    environment: region,
    location: region,
    time: time(context, context.clock.now()),
    componentName: component,
  };
  return new Refusal({ status, body });
}

/** Seven digits of a second, and a zone. */
function time(context: Context, at: number): string {
  return context.clock.iso(at).replace('Z', '0000+00:00');
}

const noRegistry = (context: Context, name: string) =>
  serviceError(context, 404, 'feedmanagement', `Registry ${name} not found`, [
    'NotFound',
    'RegistryNotFound',
  ]);

function unknown(asked: Asked, problem: string): UnknownRequest {
  const body = { error: { code: 'SandboxHasNoSuchOperation', message: `${asked.method} ${asked.path}` } };
  return new UnknownRequest({ status: 501, body }, problem);
}

/** Whoever asks must have signed in for the resource manager. */
function principalOf(context: Context, asked: Asked): string {
  const checked = checkCaller(context, asked, context.cloud.armAudiences);
  if (checked.ok) return checked.principal;
  const body = {
    error: { code: 'UserError', message: 'Authentication failed.', innerError: { code: 'Unauthorized' } },
  };
  throw new Refusal({ status: 401, headers: { 'www-authenticate': 'Bearer' }, body });
}

function decoded(part: string): string {
  return decodeURIComponent(part);
}

function discoveryJson(context: Context, one: AssetRegistry): Json {
  const id = guidOf(`registry ${one.name}`);
  return {
    registryId: id,
    registryName: one.name,
    tenantId: one.tenantId ?? context.world.caller.tenantId,
    primaryRegion: one.region,
    regions: [one.region],
    subscriptionId: one.subscription,
    resourceGroup: one.resourceGroup,
    workspaceName: null,
    primaryRegionResourceProviderUri: `https://${hostOf(context, one)}/`,
    registryFqdns: {
      [one.region]: { uri: `https://${id}.registry.${one.region}.api.azureml.ms` },
    },
  };
}

function hostOf({ cloud }: Context, { region }: AssetRegistry): string {
  return `cert-${region}.${cloud.assetSuffix}`;
}

function discovery(context: Context): Service {
  return asked => {
    const [, name = ''] = DISCOVERY.exec(asked.path) ?? [];
    if (name === '' || asked.method !== 'GET')
      throw unknown(asked, 'discovery of registries has no such path');
    principalOf(context, asked);
    const found = named(context.world.assetRegistries, decoded(name));
    if (!found) throw noRegistry(context, decoded(name));
    return { status: 200, body: discoveryJson(context, found) };
  };
}

interface Question {
  context: Context;
  asked: Asked;
  registry: AssetRegistry;
  kind: AssetKind;
}

function systemData(context: Context, age: number): Json {
  const at = time(context, context.clock.startedAt - age);
  const by = guidOf('who fills registries');
  return {
    createdAt: at,
    createdBy: by,
    createdByType: 'Application',
    lastModifiedAt: at,
    lastModifiedBy: by,
    lastModifiedByType: 'Application',
  };
}

/** The newest that is not archived. */
function alive(asset: Asset): AssetVersion[] {
  return asset.versions.filter(one => !one.archived).sort((one, other) => one.age - other.age);
}

function containerJson({ context, registry, kind }: Question, asset: Asset): Json {
  const numbers = asset.versions.map(one => Number(one.version)).filter(Number.isInteger);
  return {
    id: `azureml://registries/${registry.name}/${kind}/${asset.name}`,
    name: asset.name,
    type: `${ML}/registries/${kind}`,
    properties: {
      description: null,
      tags: {},
      properties: {},
      isArchived: asset.archived,
      latestVersion: alive(asset)[0]?.version ?? null,
      nextVersion: String(Math.max(0, ...numbers) + 1),
    },
    systemData: systemData(context, DAY),
  };
}

function ownProperties({ context, registry, kind }: Question, version: AssetVersion): Json {
  const blobs = `https://${guidOf(`storage of ${registry.name}`).slice(0, 8)}.blob.${context.cloud.storageSuffix}`;
  const files = `${blobs}/${registry.name.toLowerCase()}-${guidOf(`registry ${registry.name}`)}/`;
  if (kind === 'codes') return { codeUri: version.uri ?? files };
  if (kind === 'models')
    return {
      flavors: version.flavors ?? {},
      jobName: version.jobName ?? null,
      modelType: version.type,
      modelUri: version.uri ?? files,
    };
  return {
    environmentType: 'Curated',
    image: version.image ?? null,
    condaFile: version.conda ?? null,
    build: version.build ?? null,
    osType: version.osType,
    inferenceConfig: version.inferenceConfig ?? null,
  };
}

function versionJson(question: Question, asset: Asset, version: AssetVersion): Json {
  const { context, registry, kind } = question;
  return {
    id: `azureml://registries/${registry.name}/${kind}/${asset.name}/versions/${version.version}`,
    name: version.version,
    type: `${ML}/registries/${kind}/versions`,
    properties: {
      description: version.description ?? null,
      tags: version.tags,
      properties: {},
      isArchived: version.archived || asset.archived,
      isAnonymous: false,
      ...ownProperties(question, version),
    },
    systemData: systemData(context, version.age),
  };
}

function assetNamed(question: Question, name: string): Asset {
  const { context, registry, kind } = question;
  const found = named(registry.assets[kind], name);
  if (found) return found;
  const message = `${name} not found in registry ${registry.name}`;
  throw serviceError(context, 404, 'managementfrontend', message, ['NotFound']);
}

function oneVersion(question: Question, name: string, wanted: string): Answer {
  const asset = assetNamed(question, name);
  const version = asset.versions.find(one => one.version === wanted);
  if (version) return { status: 200, body: versionJson(question, asset, version) };
  const message = `${name}:${wanted} not found in registry ${question.registry.name}`;
  throw serviceError(question.context, 404, 'managementfrontend', message, ['NotFound']);
}

function versions(question: Question, name: string): Answer {
  const asset = assetNamed(question, name);
  const rows = asset.archived ? [] : alive(asset);
  const top = Number.parseInt(question.asked.query.get('$top') ?? '', 10);
  const cut = top > 0 ? rows.slice(0, top) : rows;
  return page(
    question,
    cut.map(one => versionJson(question, asset, one)),
    '$skiptoken',
  );
}

function containers(question: Question): Answer {
  const rows = question.registry.assets[question.kind].filter(one => !one.archived);
  return page(
    question,
    rows.map(one => containerJson(question, one)),
    '$skiptoken',
  );
}

/** Microsoft's are open to everybody who has signed in; any other wants a role. */
function checkRole(context: Context, registry: AssetRegistry, principal: string): void {
  const action = `${ML}/registries/assets/read`;
  const scope = resourceId(TYPES.assetRegistry, registry);
  if (registry.isPublic || may(context.world, principal, action, scope)) return;
  const body = {
    error: {
      code: 'AuthorizationFailed',
      message: `The client '${principal}' does not have authorization to perform action '${action}' over scope '${scope}'.`,
    },
  };
  throw new Refusal({ status: 403, body });
}

function assets(context: Context): Service {
  return asked => {
    const parts = ASSETS.exec(asked.path)?.map(part => decoded(part ?? ''));
    if (parts === undefined || asked.method !== 'GET')
      throw unknown(asked, 'registries of assets have no such path');
    const version = asked.query.get('api-version');
    if (version !== API_VERSION) throw unknown(asked, `registries of assets have no api-version ${version}`);
    const [, subscription = '', group = '', name = '', kind = '', asset = '', list = '', wanted = ''] = parts;
    const principal = principalOf(context, asked);
    const registry = context.world.assetRegistries.find(
      one =>
        sameName(one.name, name) &&
        sameName(one.resourceGroup, group) &&
        sameName(one.subscription, subscription) &&
        hostOf(context, one) === asked.host,
    );
    if (!registry) throw noRegistry(context, name);
    checkRole(context, registry, principal);
    const question = { context, asked, registry, kind: kind.toLowerCase() as AssetKind };
    if (asset === '') return containers(question);
    if (list === '') return { status: 200, body: containerJson(question, assetNamed(question, asset)) };
    return wanted === '' ? versions(question, asset) : oneVersion(question, asset, wanted);
  };
}

/** The host of discovery, and one host for each region in which a registry is. */
export function assetRegistryHosts(context: Context): Map<string, Service> {
  const service = assets(context);
  const hosts = context.world.assetRegistries.map(one => [hostOf(context, one), service] as const);
  return new Map([[context.cloud.registryDiscovery, discovery(context)], ...hosts]);
}
