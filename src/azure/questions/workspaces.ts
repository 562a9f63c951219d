/** The workspace that a deployment goes to: what else stands around it. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource } from '../client/arm.js';
import { amount, type Fields, fieldsOf, flag, list, required, text } from '../client/fields.js';
import { orMissing } from '../client/missing.js';
import { known, type Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';

/** Names a workspace. */
export interface Target {
  subscription: string;
  resourceGroup: string;
  workspace: string;
}

export interface WorkspaceFacts {
  id: string;
  /** Lower case without spaces, as the resource manager spells regions in paths: `westeurope`. */
  region: string;
  /** Ids of resources; undefined where the workspace has none. */
  storageAccount: string | undefined;
  containerRegistry: string | undefined;
  keyVault: string | undefined;
  /** Name of the compute that builds images; undefined: the container registry's own tasks do. */
  imageBuildCompute: string | undefined;
  publicNetworkAccess: string | undefined;
  v1LegacyMode: boolean | undefined;
  /** How many private endpoints lead to it; undefined where the answer does not say. */
  privateEndpoints: number | undefined;
  /** `isolationMode`: `Disabled`, `AllowInternetOutbound`, `AllowOnlyApprovedOutbound`; `status`: `Active`, `Inactive`. */
  managedNetwork: { isolationMode: string | undefined; status: string | undefined } | undefined;
  /** Of the workspace's own identity. */
  principalId: string | undefined;
  /** The tenant of that identity, which is that of the workspace. */
  tenantId: string | undefined;
}

export interface Workspaces {
  /** undefined: the resource group is there, and no workspace of that name is in it. */
  get(target: Target): Promise<Result<WorkspaceFacts | undefined>>;
}

export function workspaces(session: Session): Workspaces {
  return {
    async get(target) {
      const { workspace: operation } = OPERATIONS;
      const parts = partsOf(target);
      return await session.ask(operation, parts, async use => {
        const path = filled(operation.path, parts);
        const asked = getResource(use, path, operation.apiVersion ?? '');
        const body = await orMissing(asked, ['WorkspaceNotFound']);
        return body === undefined ? undefined : workspaceFacts(body);
      });
    },
  };
}

/** The target as the parts of an operation's path. */
export function partsOf({ subscription, resourceGroup, workspace }: Target) {
  return { subscription, resourceGroup, workspace };
}

/** `West Europe` and `westeurope` are one region. */
export function regionOf(location: string): string {
  return location.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Without any, the list is absent and the count is 0; with some, both are there (api-versions 2020-08-01 to 2024-04-01). */
function privateEndpointsOf({ privateEndpointConnections, privateLinkCount }: Fields): number | undefined {
  const counts = [list(privateEndpointConnections)?.length, amount(privateLinkCount)];
  const known = counts.filter(count => count !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** @throws BadAnswer where it is no workspace */
export function workspaceFacts(body: unknown): WorkspaceFacts {
  const { id, location, properties, identity } = fieldsOf(body);
  const own = fieldsOf(properties);
  const network =
    own.managedNetwork === undefined || own.managedNetwork === null
      ? undefined
      : fieldsOf(own.managedNetwork);
  return {
    id: required(text(id), 'id'),
    region: regionOf(required(text(location), 'location')),
    storageAccount: text(own.storageAccount),
    containerRegistry: text(own.containerRegistry),
    keyVault: text(own.keyVault),
    imageBuildCompute: text(own.imageBuildCompute),
    publicNetworkAccess: text(own.publicNetworkAccess),
    v1LegacyMode: flag(own.v1LegacyMode),
    privateEndpoints: privateEndpointsOf(own),
    managedNetwork: network && {
      isolationMode: text(network.isolationMode),
      status: text(fieldsOf(network.status).status) ?? text(network.status),
    },
    principalId: text(fieldsOf(identity).principalId),
    tenantId: text(fieldsOf(identity).tenantId),
  };
}

/** The answer of a question about something inside a workspace, which must be there for a "missing" to count. */
export async function inside<T>(
  session: Session,
  target: Target,
  result: Promise<Result<T | undefined>>,
): Promise<Result<T | undefined>> {
  const answer = await result;
  if (answer.kind === 'unknown' || answer.value !== undefined) return answer;
  const around = await workspaces(session).get(target);
  return around.kind === 'unknown' ? around : known(undefined);
}
