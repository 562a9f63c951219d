import type { Document } from '../../documents/document.js';
import { argument } from '../az.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { bySubscription, type Group, ofEach } from '../groups.js';
import { typeOf } from '../identity/holder.js';
import { shown } from '../shown.js';

/**
 * What Azure grants to the identity of a new endpoint by itself: AcrPull, Storage Blob Data Reader, and a role to write
 * metrics (concept-endpoints-online-auth.md, 11/14/2025).
 */
const EACH = 3;

/**
 * The subscription can take the role assignments that new endpoints with a system-assigned identity need; at its limit
 * they fail with OutOfQuota (how-to-troubleshoot-online-endpoints.md, 10/06/2025). Nobody has recorded the answer that
 * counts them, so this is never an error.
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
    yield* ofEach(bySubscription(context, isWithIdentity), group => judge(context, group));
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

async function judge(context: RemoteContext, { target, documents }: Group): Promise<Answer[]> {
  const isNew = await Promise.all(documents.map(document => isToCome(context, document)));
  const coming = documents.filter((_document, index) => isNew[index]);
  const [first] = coming;
  if (first === undefined) return [];
  const path = first.isGiven('identity.type') ? 'identity.type' : 'name';
  const told = await context.azure.subscriptions.roleAssignments(target.subscription);
  if (told.kind === 'unknown') return [unanswered(first, path, told)];
  const { limit, remaining } = told.value;
  const needed = EACH * coming.length;
  if (remaining >= needed) return [];
  const values = {
    subscription: shown(target.subscription),
    argument: argument(target.subscription, 'subscription'),
    limit,
    remaining,
    needed,
    endpoints: coming.map(({ name }) => shown(name ?? '')),
  };
  return [problem(first, path, { values, ...(remaining > 0 && { message: 'few' }) })];
}

/** An endpoint that is there has its roles; why one could not be read, the checks of states say. */
async function isToCome({ azure, targetOf }: RemoteContext, document: Document): Promise<boolean> {
  const live = await azure.endpoints.get(targetOf(document), document.name ?? '');
  return live.kind === 'known' && live.value === undefined;
}
