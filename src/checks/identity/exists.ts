import type { ManagedIdentityFacts } from '../../azure/identities.js';
import { resourceIdOf } from '../../azure/resource-ids.js';
import type { Unknown } from '../../azure/told.js';
import type { Document } from '../../documents/document.js';
import { argument } from '../az.js';
import {
  type Answer,
  defineCheck,
  ENDPOINTS,
  notChecked,
  problem,
  type RemoteDocumentContext,
  unanswered,
} from '../check.js';
import { shown } from '../shown.js';
import { identityIn, typeOf, USER_ASSIGNED } from './holder.js';

/**
 * The user-assigned identity of an endpoint file exists, and belongs to the tenant of the workspace. Letter case does
 * not count in its id, and it may be in another subscription.
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
    const [told, workspace] = await Promise.all([azure.identities.get(id), azure.workspaces.get(target)]);
    const values = {
      name: shown(id.name),
      group: shown(id.resourceGroup),
      subscription: id.subscription,
      nameArgument: argument(id.name, 'name'),
      groupArgument: argument(id.resourceGroup, 'resource-group'),
    };
    if (told.kind === 'unknown') yield whyUnknown(document, told, values);
    else if (told.value === undefined) yield problem(document, USER_ASSIGNED, { values });
    else if (workspace.kind === 'known' && isForeign(told.value, workspace.value?.tenantId))
      yield problem(document, USER_ASSIGNED, { message: 'other-tenant', values });
  },
});

/** contract/identity reports what has not even the form of an id; this one has, and still names nothing. */
function* malformed(document: Document, text: string): Iterable<Answer> {
  const form =
    /^\/subscriptions\/([^/]+)\/resourcegroups\/[^/]+\/providers\/microsoft\.managedidentity\/userassignedidentities\/[^/]+$/i;
  const subscription = form.exec(text)?.[1];
  if (subscription === undefined || resourceIdOf(text) !== undefined) return;
  yield problem(document, USER_ASSIGNED, {
    message: 'no-id',
    severity: 'warning',
    values: { text: shown(text), subscription: shown(subscription) },
  });
}

/** The resource manager says which of the things above it is not there; of a subscription it may only not be seen. */
function whyUnknown(document: Document, told: Unknown, values: Readonly<Record<string, string>>): Answer {
  const code = String(told.values.code);
  if (told.reason === 'not-found' && code.includes('ResourceGroupNotFound'))
    return problem(document, USER_ASSIGNED, { message: 'no-group', values });
  if (told.reason === 'not-found' && /SubscriptionNotFound|InvalidSubscriptionId/.test(code))
    return notChecked(document, USER_ASSIGNED, 'not-found', { message: 'no-subscription', values });
  return unanswered(document, USER_ASSIGNED, told);
}

function isForeign({ tenantId }: ManagedIdentityFacts, home: string | undefined): boolean {
  return tenantId !== undefined && home !== undefined && tenantId !== home.toLowerCase();
}
