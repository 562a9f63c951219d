/** Online endpoints and deployments as they are in Azure now. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource, listResources, machineLearning } from '../client/arm.js';
import { amount, fieldsOf, required, text } from '../client/fields.js';
import { orMissing } from '../client/missing.js';
import type { Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';
import { inside, partsOf, type Target } from './workspaces.js';

export interface EndpointFacts {
  id: string;
  name: string;
  /** `Creating`, `Updating`, `Deleting`, `Succeeded`, `Failed`, `Canceled`, or one that is newer than this program. */
  state: string;
  /** `Key`, `AMLToken`, `AADToken`. */
  authMode: string | undefined;
  /** Per cent of the requests by deployment name. */
  traffic: ReadonlyMap<string, number>;
  mirrorTraffic: ReadonlyMap<string, number>;
  identity: IdentityFacts;
  /** Id of the attached Kubernetes compute; undefined for a managed endpoint. */
  compute: string | undefined;
  publicNetworkAccess: string | undefined;
  scoringUri: string | undefined;
  /** `properties` of its file, and what the service adds. */
  properties: ReadonlyMap<string, string>;
}

export interface IdentityFacts {
  /**
   * `SystemAssigned`, `UserAssigned`, `SystemAssigned,UserAssigned` or `None`, as Azure writes it; undefined where the
   * answer has no identity: while the endpoint is being created (seen), and after that failed.
   */
  type: string | undefined;
  /** Object id of the system-assigned identity. */
  principalId: string | undefined;
  /** Resource ids, as Azure writes them. */
  userAssigned: readonly string[];
  /** Object ids of the user-assigned ones, as far as the answer has them. */
  userPrincipals: readonly string[];
}

export interface DeploymentFacts {
  id: string;
  name: string;
  endpoint: string;
  /** As for an endpoint, and `Scaling`. */
  state: string;
  /** `Managed` or `Kubernetes`. */
  computeType: string | undefined;
  instanceType: string | undefined;
  /** Instances; undefined where the answer has none. */
  instances: number | undefined;
  model: string | undefined;
  environment: string | undefined;
  code: string | undefined;
  egressPublicNetworkAccess: string | undefined;
  requests: RequestLimits;
  /** Where the last operation on it tells its state and error. */
  operationUri: string | undefined;
  /** `properties` of its file, and what the service adds. */
  properties: ReadonlyMap<string, string>;
}

/** `requestSettings`; each undefined where the answer does not have it. */
export interface RequestLimits {
  /** `request_timeout_ms` of the file, in milliseconds. */
  timeoutMs: number | undefined;
  /** `max_concurrent_requests_per_instance` of the file. */
  perInstance: number | undefined;
}

export interface Endpoints {
  /** undefined: the workspace is there, and has no endpoint of that name. */
  get(target: Target, name: string): Promise<Result<EndpointFacts | undefined>>;
  /** All of the workspace. */
  list(target: Target): Promise<Result<readonly EndpointFacts[]>>;
  /** All of an endpoint; none where the endpoint does not exist. */
  deployments(target: Target, endpoint: string): Promise<Result<readonly DeploymentFacts[]>>;
}

export function endpoints(session: Session): Endpoints {
  return {
    get: (target, name) => inside(session, target, getEndpoint(session, target, name)),
    list(target) {
      const { endpoints: operation } = OPERATIONS;
      const parts = partsOf(target);
      return session.ask(operation, parts, async use => {
        const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(endpointFacts);
      });
    },
    deployments: (target, endpoint) => deploymentsOf(session, target, endpoint),
  };
}

// Not by the client: what it speaks is older than mirrored traffic, and a deployment that has some would look unused.
function getEndpoint(session: Session, target: Target, endpoint: string) {
  const { endpoint: operation } = OPERATIONS;
  const parts = { ...partsOf(target), endpoint };
  return session.ask(operation, parts, async use => {
    const path = filled(operation.path, parts);
    const answer = await orMissing(getResource(use, path, operation.apiVersion ?? ''));
    return answer === undefined ? undefined : endpointFacts(answer);
  });
}

async function deploymentsOf(
  session: Session,
  target: Target,
  endpoint: string,
): Promise<Result<readonly DeploymentFacts[]>> {
  // One that does not exist has none; asking for them would be a 404 of its own kind.
  const around = await endpoints(session).get(target, endpoint);
  if (around.kind === 'unknown') return around;
  if (around.value === undefined) return { kind: 'known', value: [] };
  return session.ask(OPERATIONS.deployments, { ...partsOf(target), endpoint }, async use => {
    const client = await machineLearning(use, target.subscription);
    const { resourceGroup, workspace } = target;
    const found: DeploymentFacts[] = [];
    const options = { abortSignal: use.signal };
    for await (const deployment of client.onlineDeployments.list(resourceGroup, workspace, endpoint, options))
      found.push(deploymentFacts(endpoint, deployment));
    return found;
  });
}

export function endpointFacts(answer: unknown): EndpointFacts {
  const { id, name, identity, properties } = fieldsOf(answer);
  const own = fieldsOf(properties);
  return {
    id: required(text(id), 'id'),
    name: required(text(name), 'name'),
    state: required(text(own.provisioningState), 'provisioningState'),
    authMode: text(own.authMode),
    traffic: percentages(own.traffic),
    mirrorTraffic: percentages(own.mirrorTraffic),
    identity: identityFacts(identity, own.provisioningState),
    compute: text(own.compute),
    publicNetworkAccess: text(own.publicNetworkAccess),
    scoringUri: text(own.scoringUri),
    properties: textsOf(own.properties),
  };
}

function textsOf(value: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(fieldsOf(value));
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function percentages(value: unknown): ReadonlyMap<string, number> {
  const entries = Object.entries(fieldsOf(value)).map(([name, share]) => [name, amount(share) ?? 0] as const);
  return new Map(entries);
}

/** States in which the service may not have given the endpoint its identity. */
const UNFINISHED = new Set(['creating', 'failed', 'canceled']);

/** An endpoint that was made and has no word of an identity has none; one that was not tells nothing of it. */
function identityFacts(identity: unknown, state: unknown): IdentityFacts {
  const { type, principalId, userAssignedIdentities } = fieldsOf(identity);
  const none = UNFINISHED.has(text(state)?.toLowerCase() ?? '') ? undefined : 'None';
  return {
    type: text(type) ?? none,
    principalId: text(principalId),
    userAssigned: Object.keys(fieldsOf(userAssignedIdentities)),
    userPrincipals: Object.values(fieldsOf(userAssignedIdentities)).flatMap(
      identity => text(fieldsOf(identity).principalId) ?? [],
    ),
  };
}

export function deploymentFacts(endpoint: string, answer: unknown): DeploymentFacts {
  const { id, name, sku, properties } = fieldsOf(answer);
  const own = fieldsOf(properties);
  return {
    id: required(text(id), 'id'),
    name: required(text(name), 'name'),
    endpoint,
    state: required(text(own.provisioningState), 'provisioningState'),
    computeType: text(own.endpointComputeType),
    instanceType: text(own.instanceType),
    instances: amount(fieldsOf(sku).capacity),
    model: text(own.model),
    environment: text(own.environmentId),
    code: text(fieldsOf(own.codeConfiguration).codeId),
    egressPublicNetworkAccess: text(own.egressPublicNetworkAccess),
    requests: requestLimits(own.requestSettings),
    operationUri: text(fieldsOf(own.properties).AzureAsyncOperationUri),
    properties: textsOf(own.properties),
  };
}

function requestLimits(settings: unknown): RequestLimits {
  const { requestTimeout, maxConcurrentRequestsPerInstance } = fieldsOf(settings);
  return {
    timeoutMs: millisecondsOf(text(requestTimeout)),
    perInstance: amount(maxConcurrentRequestsPerInstance),
  };
}

/** `PT5S`, `PT1M30S`, `PT0.5S`: the durations of the resource manager (ISO 8601), as far as minutes and hours go. */
function millisecondsOf(duration: string | undefined): number | undefined {
  const found = /^PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8}(?:\.\d{1,7})?)S)?$/.exec(duration ?? '');
  if (found === null || found[0] === 'PT') return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(part => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
