import { type ResourceId, resourceIdOf } from '../../azure/client/resource-ids.js';
import type { Unknown } from '../../azure/client/result.js';
import type { ManagedIdentityFacts } from '../../azure/questions/identities.js';
import { argument } from '../../domain/az.js';
import { identityIn, typeOf, USER_ASSIGNED } from '../../domain/identity/holder.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import {
  type Answer,
  defineCheck,
  ENDPOINTS,
  notChecked,
  problem,
  type RemoteDocumentContext,
  unanswered,
} from '../check.js';

/**
 * The user-assigned identity of an endpoint file exists, in the tenant of the workspace. Its id is case-insensitive, and
 * it may be in another subscription.
 */
export default defineCheck({
  id: 'identity/exists',
  title: 'The user-assigned identity of the endpoint exists',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  async *run({ document, target, azure }: RemoteDocumentContext) {
    if (typeOf(document) !== 'user_assigned') return;
    const text = document.string(USER_ASSIGNED);
    if (text === undefined) return;
    const id = identityIn(document);
    if (id === undefined) {
      yield* malformed(document, text);
      return;
    }
    const [answer, workspace] = await Promise.all([azure.identities.get(id), azure.workspaces.get(target)]);
    if (answer.kind === 'unknown') yield whyUnknown(document, answer, id);
    else if (answer.value === undefined) yield missing(document, id);
    else if (workspace.kind === 'known' && isForeign(answer.value, workspace.value?.tenantId))
      yield problem(document, USER_ASSIGNED, {
        variant: 'other-tenant',
        what: `The managed identity ${shown(id.name)} belongs to another tenant than the workspace. Azure attaches identities of the same tenant only.`,
        fix: 'Create an identity in the tenant of the workspace, grant it the roles, and use its id.',
      });
  },
});

function missing(document: Document, { name, resourceGroup, subscription }: ResourceId): Answer {
  const group = argument(resourceGroup, 'resource-group');
  const inGroup = `--resource-group ${group} --subscription ${subscription}`;
  return problem(document, USER_ASSIGNED, {
    what: `The resource group ${shown(resourceGroup)} has no managed identity ${shown(name)}. Azure refuses the endpoint.`,
    fix: `Correct the name (az identity list ${inGroup} --query "[].id"), or create the identity: az identity create --name ${argument(name, 'name')} ${inGroup}`,
  });
}

/** An id of the right form that names nothing. contract/identity reports those of another form. */
function* malformed(document: Document, text: string): Iterable<Answer> {
  const form =
    /^\/subscriptions\/([^/]+)\/resourcegroups\/[^/]+\/providers\/microsoft\.managedidentity\/userassignedidentities\/[^/]+$/i;
  const subscription = form.exec(text)?.[1];
  if (subscription === undefined || resourceIdOf(text) !== undefined) return;
  yield problem(document, USER_ASSIGNED, {
    variant: 'no-id',
    severity: 'warning',
    what: `The resource_id ${shown(text)} names no identity: its subscription ${shown(subscription)} is not a GUID, or a name in it has characters that Azure does not allow.`,
    fix: 'Use the whole id, as az identity show --name <name> --resource-group <resource-group> --query id prints it.',
  });
}

/** Azure says which of its parents does not exist. A subscription may exist and be invisible to the signed-in identity. */
function whyUnknown(document: Document, answer: Unknown, id: ResourceId): Answer {
  const code = answer.common?.kind === 'not-found' ? answer.common.code : '';
  const { subscription } = id;
  if (code.includes('ResourceGroupNotFound'))
    return problem(document, USER_ASSIGNED, {
      variant: 'no-group',
      what: `The subscription ${subscription} has no resource group ${shown(id.resourceGroup)}, so the managed identity ${shown(id.name)} does not exist either. Azure refuses the endpoint.`,
      fix: `Use an id from this list: az identity list --subscription ${subscription} --query "[].id"`,
    });
  if (/SubscriptionNotFound|InvalidSubscriptionId/.test(code))
    return notChecked(document, USER_ASSIGNED, 'not-found', {
      variant: 'no-subscription',
      what: `The signed-in identity cannot see the subscription ${subscription} of the managed identity ${shown(id.name)}: it does not exist, or is in another tenant.`,
      fix: 'Check the id. The identity must be in the tenant of the workspace; if it is, grant the signed-in identity the role Reader on it.',
    });
  return unanswered(document, USER_ASSIGNED, answer);
}

function isForeign({ tenantId }: ManagedIdentityFacts, home: string | undefined): boolean {
  return tenantId !== undefined && home !== undefined && tenantId !== home.toLowerCase();
}
