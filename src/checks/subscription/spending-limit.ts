import { TRIAL_OFFER } from '../../catalog/resource-providers.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { bySubscription, endpointLine, type Group, ofEach } from '../groups.js';
import { shown } from '../shown.js';

/**
 * The offer of the subscription lets endpoints be created: on a free trial with its spending limit the creation ends
 * as if a resource provider were not registered (users' reports).
 */
export default defineCheck({
  id: 'subscription/spending-limit',
  title: 'The offer of the subscription lets endpoints be created',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(
      bySubscription(context, ({ isManaged }) => isManaged),
      group => judge(context, group),
    );
  },
});

async function judge({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const path = endpointLine(first);
  const told = await azure.subscriptions.get(target.subscription);
  if (told.kind === 'unknown') return [unanswered(first, path, told)];
  const { quotaId = '', spendingLimit: limit = '' } = told.value;
  if (!quotaId.toLowerCase().startsWith(TRIAL_OFFER) || limit.toLowerCase() !== 'on') return [];
  const values = { subscription: shown(target.subscription), offer: shown(quotaId) };
  return [problem(first, path, { values })];
}
