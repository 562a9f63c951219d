/** A deployment while it is being made: its state, the operation that makes it, and its logs. Asked anew each time. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource, machineLearning } from '../client/arm.js';
import { fieldsOf, required, text } from '../client/fields.js';
import { orMissing } from '../client/missing.js';
import { badAnswer } from '../client/reasons.js';
import { known, type Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';
import { type DeploymentFacts, deploymentFacts } from './endpoints.js';
import { partsOf, type Target } from './workspaces.js';

/** Names a deployment. */
export interface DeploymentName {
  target: Target;
  endpoint: string;
  deployment: string;
}

/** How a long-running operation stands. */
export interface OperationFacts {
  /** `Updating` at work (of a new deployment, too), `Succeeded`, `Failed`, `Canceled`, or any other word. */
  status: string;
  /** The error body as Azure gave it, for the diagnosis; undefined where there is none. */
  error: unknown;
}

/** As the resource manager calls the two containers; `az` writes `inference-server` and `storage-initializer`. */
export type Container = 'InferenceServer' | 'StorageInitializer';

export interface Live {
  /** undefined: there is no such deployment (or no such endpoint) now. */
  deployment(name: DeploymentName): Promise<Result<DeploymentFacts | undefined>>;
  /** @param uri `DeploymentFacts.operationUri`; undefined in the answer: Azure has forgotten the operation */
  operation(uri: string): Promise<Result<OperationFacts | undefined>>;
  /** The last `lines` lines; prose of the service where there is no log. */
  logs(name: DeploymentName, container: Container, lines: number): Promise<Result<string>>;
}

export function live(session: Session): Live {
  return {
    deployment: name => getDeployment(session, name),
    operation: uri => getOperation(session, uri),
    logs: (name, container, lines) => getLogs(session, name, container, lines),
  };
}

function partsOfDeployment({ target, endpoint, deployment }: DeploymentName) {
  return { ...partsOf(target), endpoint, deployment };
}

function getDeployment(session: Session, name: DeploymentName) {
  return session.fresh(OPERATIONS.deployment, partsOfDeployment(name), async use => {
    const { target, endpoint, deployment } = name;
    const client = await machineLearning(use, target.subscription);
    const answer = await orMissing(
      client.onlineDeployments.get(target.resourceGroup, target.workspace, endpoint, deployment, {
        abortSignal: use.signal,
      }),
      ['ParentResourceNotFound'],
    );
    return answer && deploymentFacts(endpoint, answer);
  });
}

// error-texts.md of the documents: …/locations/{region}/mfeOperationsStatus/oe:{guid}:{guid} or od:…
const OPERATION =
  /^\/subscriptions\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/locations\/([^/]+)\/mfeOperationsStatus\/([^/]+)$/i;

/** The address comes from an answer: only one of this kind, at this resource manager, is followed. */
async function getOperation(session: Session, uri: string): Promise<Result<OperationFacts | undefined>> {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const [, subscription, location, operation] = (OPERATION.exec(url?.pathname ?? '') ?? []).map(unescaped);
  if (url?.origin !== new URL(session.cloud.arm).origin || !subscription || !location || !operation)
    return badAnswer('the operation of the deployment', 'its address is not one of the resource manager');
  const parts = { subscription, location, operation };
  return await session.fresh(OPERATIONS.operationStatus, parts, async use => {
    const path = filled(OPERATIONS.operationStatus.path, parts);
    const asked = url.searchParams.get('api-version') ?? '';
    const version = VERSION.test(asked) ? asked : DEFAULT_VERSION;
    const body = await orMissing(getResource(use, path, version));
    if (body === undefined) return undefined;
    const { status, error } = fieldsOf(body);
    return { status: required(text(status), 'status'), error: error ?? undefined };
  });
}

const DEFAULT_VERSION = '2022-10-01';
const VERSION = /^\d{4}-\d{2}-\d{2}(-preview)?$/;

/** undefined for what is no escaped text: `%zz`. */
function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

async function getLogs(
  session: Session,
  name: DeploymentName,
  containerType: Container,
  tail: number,
): Promise<Result<string>> {
  const { target, endpoint, deployment } = name;
  const result = await session.fresh(OPERATIONS.deploymentLogs, partsOfDeployment(name), async use => {
    const client = await machineLearning(use, target.subscription);
    const { resourceGroup, workspace } = target;
    const body = { containerType, tail };
    const options = { abortSignal: use.signal };
    return await client.onlineDeployments.getLogs(
      resourceGroup,
      workspace,
      endpoint,
      deployment,
      body,
      options,
    );
  });
  if (result.kind === 'unknown') return result;
  // An empty log is an answer; no log at all is none.
  const { content } = fieldsOf(result.value);
  return typeof content === 'string' ? known(content) : badAnswer('getLogs', 'it has no content');
}
