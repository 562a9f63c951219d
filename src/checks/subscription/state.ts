import { bySubscription, endpointLine, type Group, ofEach } from '../../domain/groups.js';
import { shown } from '../../domain/shown.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/** States in which nothing can be created, and those that lead to them (KnownSubscriptionState). */
const OVER = ['disabled', 'deleted'];
const ENDING = ['warned', 'pastdue'];

/** The subscription is active. */
export default defineCheck({
  id: 'subscription/state',
  title: 'The subscription is active',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(
      bySubscription(context, () => true),
      group => checkGroup(context, group),
    );
  },
});

async function checkGroup({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const path = endpointLine(first);
  const answer = await azure.subscriptions.get(target.subscription);
  if (answer.kind === 'unknown') return [unanswered(first, path, answer)];
  const now = answer.value.state.toLowerCase();
  const what = `The subscription ${shown(target.subscription)} is in state ${shown(answer.value.state)}`;
  if (OVER.includes(now))
    return [
      problem(first, path, {
        what: `${what}. It is readable, but nothing can be created in it.`,
        fix: 'Ask its owner to reactivate it in the portal (Subscriptions, Overview), or deploy to another subscription.',
      }),
    ];
  if (!ENDING.includes(now)) return [];
  return [
    problem(first, path, {
      variant: 'ending',
      severity: 'warning',
      what: `${what}: a bill is unpaid. Azure disables the subscription soon and stops what runs in it.`,
      fix: 'Ask its owner to pay the bill in the portal (Cost Management + Billing).',
    }),
  ];
}
