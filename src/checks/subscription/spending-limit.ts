import { bySubscription, endpointLine, type Group, ofEach } from '../../domain/groups.js';
import { shown } from '../../domain/shown.js';
import { TRIAL_OFFER } from '../../facts/resource-providers.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * On a free trial with its spending limit on, creating an endpoint fails with the error of an unregistered resource
 * provider (users' reports).
 */
export default defineCheck({
  id: 'subscription/spending-limit',
  title: 'The offer of the subscription allows online endpoints',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(
      bySubscription(context, ({ isManaged }) => isManaged),
      group => checkGroup(context, group),
    );
  },
});

async function checkGroup({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const path = endpointLine(first);
  const answer = await azure.subscriptions.get(target.subscription);
  if (answer.kind === 'unknown') return [unanswered(first, path, answer)];
  const { quotaId = '', spendingLimit: limit = '' } = answer.value;
  if (!quotaId.toLowerCase().startsWith(TRIAL_OFFER) || limit.toLowerCase() !== 'on') return [];
  return [
    problem(first, path, {
      what: `The subscription ${shown(target.subscription)} is a free trial (${shown(quotaId)}) with its spending limit on. Users report that creating an endpoint fails there with "Resource provider [N/A] isn't registered", even if every provider is registered.`,
      fix: 'Upgrade it to pay-as-you-go in the portal a day or more ahead, or deploy to another subscription.',
    }),
  ];
}
