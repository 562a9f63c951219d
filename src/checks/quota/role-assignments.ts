import { argument } from '../../domain/az.js';
import { bySubscription, type Group, ofEach } from '../../domain/groups.js';
import { typeOf } from '../../domain/identity/holder.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * The roles that Azure grants to the identity of a new endpoint: AcrPull, Storage Blob Data Reader, and one to write
 * metrics (concept-endpoints-online-auth.md, 11/14/2025).
 */
const EACH = 3;

/**
 * The subscription can take the role assignments that new endpoints with a system-assigned identity need; at its limit
 * they fail with OutOfQuota (how-to-troubleshoot-online-endpoints.md, 10/06/2025). No recording has the answer that counts
 * them, so this is never an error.
 */
export default defineCheck({
  id: 'quota/role-assignments',
  title: 'The subscription can take the role assignments of new endpoints',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1102',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(bySubscription(context, isWithIdentity), group => checkGroup(context, group));
  },
});

function isWithIdentity(document: Document): boolean {
  return (
    document.family === 'endpoint' &&
    document.isManaged &&
    (document.name ?? '') !== '' &&
    typeOf(document) === 'system_assigned'
  );
}

async function checkGroup(context: RemoteContext, { target, documents }: Group): Promise<Answer[]> {
  const isNew = await Promise.all(documents.map(document => isToCome(context, document)));
  const coming = documents.filter((_document, index) => isNew[index]);
  const [first] = coming;
  if (first === undefined) return [];
  const path = first.isGiven('identity.type') ? 'identity.type' : 'name';
  const answer = await context.azure.subscriptions.roleAssignments(target.subscription);
  if (answer.kind === 'unknown') return [unanswered(first, path, answer)];
  const { limit, remaining } = answer.value;
  const needed = EACH * coming.length;
  if (remaining >= needed) return [];
  const subscription = shown(target.subscription);
  const endpoints = coming.map(({ name }) => shown(name ?? '')).join(', ');
  const fix = `Delete unused assignments. Those of deleted identities have no name: az role assignment list --all --subscription ${argument(target.subscription, 'subscription')} --query "[?principalName==''].id"`;
  const says =
    remaining > 0
      ? {
          variant: 'few',
          what: `The subscription ${subscription} can take ${remaining} more of its ${limit} role assignments, and Azure creates up to ${needed} for the system-assigned identities of new endpoints (${endpoints}). When none is left, the deploy fails with OutOfQuota.`,
        }
      : {
          what: `The subscription ${subscription} has all of its ${limit} role assignments in use. Azure cannot grant the system-assigned identity of a new endpoint its roles (${endpoints}), and the deploy fails with OutOfQuota.`,
        };
  return [problem(first, path, { ...says, fix })];
}

/** An existing endpoint has its roles; state/endpoint reports why one could not be read. */
async function isToCome({ azure, targetOf }: RemoteContext, document: Document): Promise<boolean> {
  const live = await azure.endpoints.get(targetOf(document), document.name ?? '');
  return live.kind === 'known' && live.value === undefined;
}
