/** The subscription: whether it is active, what it may use, and which online endpoints it has. */
import { OPERATIONS } from '../../facts/azure-operations.js';
import { getResource, listResources } from '../client/arm.js';
import { amount, fieldsOf, required, text } from '../client/fields.js';
import type { Result } from '../client/result.js';
import { filled, type Session } from '../client/session.js';
import { regionOf } from './workspaces.js';

export interface SubscriptionFacts {
  /** `Enabled`, `Warned`, `PastDue`, `Disabled`, `Deleted`. */
  state: string;
  /** The offer: `FreeTrial_2014-09-01`, `PayAsYouGo_2014-09-01`. */
  quotaId: string | undefined;
  /** `On`, `Off`, `CurrentPeriodOff`. */
  spendingLimit: string | undefined;
}

/** An online endpoint, as the list of all resources of a subscription has it. */
export interface ListedEndpoint {
  name: string;
  workspace: string;
  resourceGroup: string;
  region: string;
  /** Attached to a Kubernetes cluster: its name is its workspace's and its cluster's, and not the region's. */
  isKubernetes: boolean;
}

/** Role assignments of a subscription: what it may have, and how many more it can take. */
export interface RoleAssignmentUse {
  limit: number;
  remaining: number;
}

export interface Subscriptions {
  get(subscription: string): Promise<Result<SubscriptionFacts>>;
  /** How far a resource provider is registered: `Registered`, `Registering`, `NotRegistered`, `Unregistered`, ... */
  registration(subscription: string, namespace: string): Promise<Result<string>>;
  /** Those that the signed-in identity may see. */
  onlineEndpoints(subscription: string): Promise<Result<readonly ListedEndpoint[]>>;
  roleAssignments(subscription: string): Promise<Result<RoleAssignmentUse>>;
}

export function subscriptions(session: Session): Subscriptions {
  return {
    get(subscription) {
      const { subscription: operation } = OPERATIONS;
      const parts = { subscription };
      return session.ask(operation, parts, async use =>
        factsOf(await getResource(use, filled(operation.path, parts), operation.apiVersion ?? '')),
      );
    },
    registration(subscription, namespace) {
      const { provider: operation } = OPERATIONS;
      const parts = { subscription, namespace };
      return session.ask(operation, parts, async use => {
        const body = await getResource(use, filled(operation.path, parts), operation.apiVersion ?? '');
        return required(text(fieldsOf(body).registrationState), 'registrationState');
      });
    },
    onlineEndpoints(subscription) {
      const { listedEndpoints: operation } = OPERATIONS;
      const parts = { subscription };
      return session.ask(operation, parts, async use => {
        const rows = await listResources(use, filled(operation.path, parts), operation.apiVersion ?? '');
        return rows.map(listed).filter(endpoint => endpoint !== undefined);
      });
    },
    roleAssignments(subscription) {
      const { roleAssignmentUsage: operation } = OPERATIONS;
      const parts = { subscription };
      return session.ask(operation, parts, async use =>
        useOf(await getResource(use, filled(operation.path, parts), operation.apiVersion ?? '')),
      );
    },
  };
}

function factsOf(body: unknown): SubscriptionFacts {
  const { state, subscriptionPolicies } = fieldsOf(body);
  const policies = fieldsOf(subscriptionPolicies);
  return {
    state: required(text(state), 'state'),
    quotaId: text(policies.quotaId),
    spendingLimit: text(policies.spendingLimit),
  };
}

/** Unseen; the fields are documented, and public clients read them. Two of the three are enough. */
function useOf(body: unknown): RoleAssignmentUse {
  const { roleAssignmentsLimit, roleAssignmentsCurrentCount, roleAssignmentsRemainingCount } = fieldsOf(body);
  const count = amount(roleAssignmentsCurrentCount);
  const left = amount(roleAssignmentsRemainingCount);
  const limit =
    amount(roleAssignmentsLimit) ?? (left === undefined || count === undefined ? undefined : count + left);
  const known = required(limit, 'roleAssignmentsLimit');
  const remaining = left ?? (count === undefined ? undefined : known - count);
  return { limit: known, remaining: Math.max(0, required(remaining, 'roleAssignmentsRemainingCount')) };
}

const ENDPOINT_ID =
  /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]+)\/onlineEndpoints\/([^/]+)$/i;

/** The name of a row is `workspace/endpoint` or the endpoint's alone; the id has both. */
function listed(row: unknown): ListedEndpoint | undefined {
  const { id, location, kind } = fieldsOf(row);
  const [, resourceGroup, workspace, name] = ENDPOINT_ID.exec(text(id) ?? '') ?? [];
  if (resourceGroup === undefined || workspace === undefined || name === undefined) return undefined;
  // Unseen in this list: `K8S` is what the endpoint itself says, `Kubernetes` what its deployments say.
  const isKubernetes = /^(?:k8s|kubernetes)/i.test(text(kind) ?? '');
  return { name, workspace, resourceGroup, region: regionOf(text(location) ?? ''), isKubernetes };
}
