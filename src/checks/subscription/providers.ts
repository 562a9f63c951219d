import type { Unknown } from '../../azure/told.js';
import { LIKELY_PROVIDERS, REQUIRED_PROVIDER } from '../../catalog/resource-providers.js';
import { argument } from '../az.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { bySubscription, endpointLine, type Group, ofEach } from '../groups.js';
import { shown } from '../shown.js';
import { stageOf } from '../state/states.js';

/**
 * The resource providers that a deployment needs are registered. Azure's message names neither the provider nor the
 * subscription, and what failed by it has to be deleted before the next try.
 */
export default defineCheck({
  id: 'subscription/providers',
  title: 'The resource providers that a deployment needs are registered',
  needs: 'azure',
  confidence: 'likely',
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

async function judge(context: RemoteContext, group: Group): Promise<Answer[]> {
  const { first, target } = group;
  const path = endpointLine(first);
  const all = [REQUIRED_PROVIDER, ...LIKELY_PROVIDERS];
  const { subscriptions } = context.azure;
  const told = await Promise.all(all.map(name => subscriptions.registration(target.subscription, name)));
  const missing = all.filter((_name, index) => {
    const answer = told[index];
    return answer?.kind === 'known' && !/^register(?:ed|ing)$/i.test(answer.value);
  });
  const unknown = told.find((answer): answer is Unknown => answer.kind === 'unknown');
  const answers: Answer[] = unknown === undefined ? [] : [unanswered(first, path, unknown)];
  if (missing.length === 0) return answers;
  const isRequired = missing.includes(REQUIRED_PROVIDER);
  if (!isRequired && (await worksWithout(context, group))) return answers;
  const subscription = argument(target.subscription, 'subscription');
  const register = (name: string) =>
    `az provider register --namespace ${name} --subscription ${subscription}`;
  const values = {
    subscription: shown(target.subscription),
    missing,
    commands: missing.map(register).join(' && '),
  };
  const options = isRequired ? { values } : { message: 'likely', severity: 'warning' as const, values };
  return [...answers, problem(first, path, options)];
}

/** Where an endpoint was created, those that are missing were not needed for it. */
async function worksWithout({ azure, targetOf }: RemoteContext, { documents }: Group): Promise<boolean> {
  const told = await Promise.all(documents.map(document => azure.endpoints.list(targetOf(document))));
  return told.some(answer => answer.kind === 'known' && answer.value.some(one => stageOf(one) === 'ready'));
}
