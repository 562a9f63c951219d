/**
 * What the service refuses at once, in its words: before it looks for quota and machines, and before any play. Texts
 * that nobody has published are marked as unseen; their codes and envelopes are those of the texts beside them.
 */
import type { Refusal } from '../servers/exchange.ts';
import { named } from '../world/ids.ts';
import type { AssetKind, AssetVersion, Deployment, Play, Workspace, World } from '../world/world.ts';
import { armError } from './errors.ts';
import { type Reference, referenceOf, type Sought, sought } from './references.ts';
import { singular } from './shape-assets.ts';

const COMPONENT = [{ type: 'ComponentName', info: { value: 'managementfrontend' } }];

/** A reason with its code, in the service's envelope. */
export function refusedByService(code: string, message: string): Refusal {
  return armError(
    400,
    'BadRequest',
    'The request is invalid.',
    {},
    { details: [{ code, message, details: [], additionalInfo: [] }], additionalInfo: COMPONENT },
  );
}

/** A reason below the name of a field, as JSON in a text (error-texts.md of the documents, C01, C33). */
export function validationError(field: string, message: string): Refusal {
  const inner = {
    errors: { [field]: [message] },
    type: 'https://tools.ietf.org/html/rfc7231#section-6.5.1',
    title: 'One or more validation errors occurred.',
    status: 400,
    traceId: '00-00000000000000000000000000000000-0000000000000000-01',
  };
  return refusedByService(
    'InferencingClientCreateDeploymentFailed',
    `InferencingClient HttpRequest error, error detail: ${JSON.stringify(inner)}`,
  );
}

/** Something that is named and not there (Azure/mlops-v2#76, of a model). */
function notFound(code: string, message: string): Refusal {
  return armError(
    404,
    'UserError',
    'The specified resource was not found.',
    {},
    { details: [{ code, message, details: [], additionalInfo: [] }], additionalInfo: COMPONENT },
  );
}

function words(kind: AssetKind): string {
  return singular(kind).replace(/^./, first => first.toUpperCase());
}

/** What is not there of a reference to the workspace's own assets. */
function missing({ kind, name, version }: Reference, what: Sought): Refusal {
  const word = words(kind);
  // Of a model: seen. Of an environment, of code, and of a version: unseen.
  if (what === 'no version')
    return notFound(`${word}NotFound`, `${word} with name: ${name} and version: ${version} not found.`);
  return notFound(`${word}NotFound`, `${word} container with name: ${name} not found.`);
}

/** An asset of a registry is looked for after the deploy began, and this is how it fails (recording 09). */
function missingInRegistry(id: string, { registry, kind, name, version }: Reference): Play {
  const asset = id.startsWith('/')
    ? `azureml://registries/${registry}/${kind}/${name}/versions/${version}`
    : id;
  const error = { code: 'ModelRegistryError', message: `Could not find asset with ID: ${asset}` };
  const phase = {
    lasts: 5000,
    percent: undefined,
    status: { SystemSetup: 'InProgress' },
    events: [],
    inferenceServer: undefined,
    storageInitializer: undefined,
    logsWithheld: 'deleting-or-creating',
    repeatLogs: undefined,
  };
  return {
    name: 'registry-asset-missing',
    phases: [phase],
    refused: undefined,
    end: { state: 'Failed', error, status: {}, logsGoneAfter: 0 },
  };
}

interface Named {
  version: AssetVersion | undefined;
  /** How the deploy fails because of it, after it began. */
  fails: Play | undefined;
}

const NOTHING: Named = { version: undefined, fails: undefined };

/** What one reference of a deployment stands for. */
function follow(world: World, workspace: Workspace, kind: AssetKind, id: string | undefined): Named {
  if (id === undefined) return NOTHING;
  const reference = referenceOf(workspace, kind, id);
  // Unseen: an id that is none, of another workspace, or of another kind.
  if (reference === undefined)
    throw refusedByService('InvalidAssetId', `The ${singular(kind)} asset ID '${id}' is invalid.`);
  const found = sought(world, workspace, reference);
  if (typeof found !== 'string') return { version: found, fails: undefined };
  if (reference.registry === undefined) throw missing(reference, found);
  return { version: undefined, fails: missingInRegistry(id, reference) };
}

/** A model of one's own needs code, or an image that runs a server (C32). */
function checkDriver(deployment: Deployment, model: Named, environment: Named): void {
  if (deployment.code !== undefined || environment.version?.inferenceConfig !== undefined) return;
  const isServedAsItIs = model.version !== undefined && model.version.type !== 'custom_model';
  const isUnknown = model.fails !== undefined || environment.fails !== undefined;
  if (isServedAsItIs || isUnknown) return;
  throw refusedByService('MissingDriverProgram', 'Could not find driver program in the request.');
}

/** Milliseconds of `PT5S`, `PT1M30S`, `PT0.5S`; undefined for what is no span. */
function spanOf(value: unknown): number | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(String(value ?? ''));
  if (!parts) return undefined;
  const [days, hours, minutes, seconds] = parts.slice(1).map(part => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000;
}

function settingsOf(deployment: Deployment, key: string): Record<string, unknown> {
  const value = deployment.properties[key];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function checkProbes(deployment: Deployment): void {
  for (const [key, name] of [
    ['livenessProbe', 'LivenessProbe'],
    ['readinessProbe', 'ReadinessProbe'],
  ] as const) {
    const seconds = (spanOf(settingsOf(deployment, key).timeout) ?? 0) / 1000;
    if (seconds >= 300)
      throw validationError(
        `InferenceContainerConfiguration.ServingContainer.${name}.TimeoutSeconds`,
        `Invalid value provided for Timeout Seconds for Probe: <${seconds}>. The value should be less than 300.`,
      );
  }
}

function checkTimeout(deployment: Deployment): void {
  const timeout = spanOf(settingsOf(deployment, 'requestSettings').requestTimeout);
  if (timeout !== undefined && (timeout < 50 || timeout > 180_000))
    throw validationError('ScoringTimeoutMs', 'ScoringTimeoutMs must be between 50 and 180000');
}

/** A name of a deployment: C36, whose end nobody quotes. */
function checkName(name: string): void {
  if (/^[a-zA-Z][a-zA-Z0-9-]{1,30}[a-zA-Z0-9]$/.test(name)) return;
  throw validationError('DeploymentName', 'DeploymentName must be 3-32 chars');
}

/** Unseen: of clusters the service says it so (C07). */
function checkSize(world: World, workspace: Workspace, deployment: Deployment): void {
  if (deployment.computeType !== 'Managed') return;
  const region = named(world.regions, workspace.region);
  const size = deployment.instanceType;
  if (size !== undefined && (region === undefined || named(region.sizes, size) !== undefined)) return;
  throw validationError(
    'VmSize',
    `The specified value ${size ?? ''} for property VmSize is not a supported VM size.`,
  );
}

/** The old switch, where the workspace has a network of its own (C37). */
function checkEgress(workspace: Workspace, deployment: Deployment): void {
  const isManaged = (workspace.managedNetwork?.isolationMode ?? 'Disabled') !== 'Disabled';
  if (isManaged && deployment.egress === 'Disabled')
    throw refusedByService('InferencingClientCallFailed', 'EgressPublicNetworkAccess no longer supported');
}

/**
 * Refuses what no world has to say anything about, in the order in which a request is looked at.
 * @returns how the deploy fails after it began, because of what it names
 * @throws Refusal
 */
export function checkRequest(world: World, workspace: Workspace, deployment: Deployment): Play | undefined {
  checkName(deployment.name);
  const model = follow(world, workspace, 'models', deployment.model);
  const environment = follow(world, workspace, 'environments', deployment.environment);
  const code = follow(world, workspace, 'codes', deployment.code);
  if (deployment.computeType === 'Managed') checkDriver(deployment, model, environment);
  checkEgress(workspace, deployment);
  checkProbes(deployment);
  checkTimeout(deployment);
  checkSize(world, workspace, deployment);
  return model.fails ?? environment.fails ?? code.fails;
}
