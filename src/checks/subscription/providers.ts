import type { Unknown } from '../../azure/client/result.js';
import { argument } from '../../domain/az.js';
import { bySubscription, endpointLine, type Group, ofEach } from '../../domain/groups.js';
import { shown } from '../../domain/shown.js';
import { stageOf } from '../../domain/state/states.js';
import { LIKELY_PROVIDERS, REQUIRED_PROVIDER } from '../../facts/resource-providers.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * The resource providers that a deployment needs are registered. Azure's error names neither the provider nor the
 * subscription, and the failed endpoint must be deleted before the next try.
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
      group => checkGroup(context, group),
    );
  },
});

async function checkGroup(context: RemoteContext, group: Group): Promise<Answer[]> {
  const { first, target } = group;
  const path = endpointLine(first);
  const all = [REQUIRED_PROVIDER, ...LIKELY_PROVIDERS];
  const { subscriptions } = context.azure;
  const result = await Promise.all(all.map(name => subscriptions.registration(target.subscription, name)));
  const missing = all.filter((_name, index) => {
    const answer = result[index];
    return answer?.kind === 'known' && !/^register(?:ed|ing)$/i.test(answer.value);
  });
  const unknown = result.find((answer): answer is Unknown => answer.kind === 'unknown');
  const answers: Answer[] = unknown === undefined ? [] : [unanswered(first, path, unknown)];
  if (missing.length === 0) return answers;
  const isRequired = missing.includes(REQUIRED_PROVIDER);
  if (!isRequired && (await worksWithout(context, group))) return answers;
  const says = isRequired ? required : likely;
  return [...answers, problem(first, path, says(target.subscription, missing))];
}

const ERROR = '"Resource provider [N/A] isn\'t registered with Subscription [N/A]"';

function required(subscription: string, missing: readonly string[]) {
  return {
    what: `The subscription ${shown(subscription)} has not registered ${missing.join(', ')}. The deploy fails with ${ERROR} and leaves an endpoint that must be deleted before the next try.`,
    fix: `Run this with the Contributor role on the subscription, and wait some minutes: ${registration(subscription, missing)}`,
  };
}

function likely(subscription: string, missing: readonly string[]) {
  return {
    variant: 'likely',
    severity: 'warning' as const,
    what: `The subscription ${shown(subscription)} has not registered ${missing.join(', ')}. Users report that deployments fail with ${ERROR} until such providers are registered; no document lists the required ones.`,
    fix: `Register them with the Contributor role on the subscription, which costs nothing and changes nothing else: ${registration(subscription, missing)}`,
  };
}

function registration(subscription: string, names: readonly string[]): string {
  const id = argument(subscription, 'subscription');
  return names.map(name => `az provider register --namespace ${name} --subscription ${id}`).join(' && ');
}

/** An endpoint that works did not need the missing ones. */
async function worksWithout({ azure, targetOf }: RemoteContext, { documents }: Group): Promise<boolean> {
  const result = await Promise.all(documents.map(document => azure.endpoints.list(targetOf(document))));
  return result.some(answer => answer.kind === 'known' && answer.value.some(one => stageOf(one) === 'ready'));
}
