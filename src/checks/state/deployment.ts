import type { DeploymentFacts, EndpointFacts } from '../../azure/endpoints.js';
import { azCommand } from '../az.js';
import { DEPLOYMENTS, defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { shown } from '../shown.js';
import { sameName, stageOf } from './states.js';

/**
 * No deployment of that name is left over in a state that nothing can be done with. One whose first provisioning
 * failed is "in an unrecoverable state. Delete and re-create" (seven independent reports; the next try then fails
 * with that sentence, which hides the first error), and one with requests cannot be deleted.
 */
export default defineCheck({
  id: 'state/deployment',
  title: 'No deployment of that name is left over from a failure',
  needs: 'azure',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run({ document, target, azure }: RemoteDocumentContext) {
    const { name, endpointName } = document;
    if (!name || !endpointName) return;
    const [endpoint, all] = await Promise.all([
      azure.endpoints.get(target, endpointName),
      azure.endpoints.deployments(target, endpointName),
    ]);
    if (endpoint.kind === 'unknown') {
      yield unanswered(document, 'name', endpoint);
      return;
    }
    if (all.kind === 'unknown') {
      yield unanswered(document, 'name', all);
      return;
    }
    const found = all.value.find(one => sameName(one.name, name));
    if (found === undefined) return;
    const message = messageFor(found, endpoint.value);
    if (message === undefined) return;
    const severity = message === 'failed' ? 'error' : 'warning';
    const names = { name, 'endpoint-name': endpointName };
    const command = (verb: string) => azCommand(`ml online-deployment ${verb}`, names, target);
    const values = {
      deployment: shown(name),
      endpoint: shown(endpointName),
      state: shown(found.state),
      percent: shareOf(found, endpoint.value),
      logs: command('get-logs'),
      remove: command('delete'),
      show: command('show'),
      update: azCommand('ml online-endpoint update', { name: endpointName }, target),
    };
    yield problem(document, 'name', { message, severity, values });
  },
});

function messageFor(found: DeploymentFacts, endpoint: EndpointFacts | undefined): string | undefined {
  const stage = stageOf(found);
  if (stage === 'deleting') return 'deleting';
  if (stage !== 'failed' && stage !== 'canceled') return undefined;
  // Requests go only to what worked once: then an update failed, which another may mend.
  if (shareOf(found, endpoint) > 0) return 'update-failed';
  return stage;
}

/** Per cent of the requests, mirrored ones included: with either it cannot be deleted. */
function shareOf({ name }: DeploymentFacts, endpoint: EndpointFacts | undefined): number {
  const shares = [...(endpoint?.traffic ?? []), ...(endpoint?.mirrorTraffic ?? [])];
  return shares.reduce((sum, [key, percent]) => (sameName(key, name) ? sum + percent : sum), 0);
}
