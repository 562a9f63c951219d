import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { bySubscription, endpointLine, type Group, ofEach } from '../groups.js';
import { shown } from '../shown.js';

/** States in which nothing can be created, and those from which Azure goes there (KnownSubscriptionState). */
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
      group => judge(context, group),
    );
  },
});

async function judge({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const path = endpointLine(first);
  const told = await azure.subscriptions.get(target.subscription);
  if (told.kind === 'unknown') return [unanswered(first, path, told)];
  const now = told.value.state.toLowerCase();
  const values = { subscription: shown(target.subscription), state: shown(told.value.state) };
  if (OVER.includes(now)) return [problem(first, path, { values })];
  return ENDING.includes(now)
    ? [problem(first, path, { message: 'ending', severity: 'warning', values })]
    : [];
}
