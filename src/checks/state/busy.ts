import type { DeploymentFacts } from '../../azure/endpoints.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../groups.js';
import { shown } from '../shown.js';
import { placeOf } from './endpoint.js';
import { sameName, stageOf } from './states.js';

/**
 * Nothing is under way at the endpoint: "Cannot create a deployment in endpoint … because it is in Updating
 * provisioning state", and an operation can be "canceled by another operation that has a higher priority".
 */
export default defineCheck({
  id: 'state/busy',
  title: 'Nothing else is under way at the endpoint',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(byEndpoint(context), group => judge(context, group));
  },
});

async function judge({ azure }: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const { target, name } = group;
  const [document, path] = placeOf(group);
  const [endpoint, deployments] = await Promise.all([
    azure.endpoints.get(target, name),
    azure.endpoints.deployments(target, name),
  ]);
  if (endpoint.kind === 'unknown') return [unanswered(document, path, endpoint)];
  // While a deployment moves, so does its endpoint: one of them is enough to say.
  if (endpoint.value !== undefined && stageOf(endpoint.value) === 'moving') {
    const values = { endpoint: shown(name), state: shown(endpoint.value.state) };
    return [problem(document, path, { message: 'endpoint', values })];
  }
  if (deployments.kind === 'unknown') return [unanswered(document, path, deployments)];
  return deployments.value.flatMap(deployment => ofDeployment(group, deployment));
}

function ofDeployment(group: EndpointGroup, { name, state }: DeploymentFacts): Answer[] {
  const stage = stageOf({ state });
  const values = { deployment: shown(name), endpoint: shown(group.name), state: shown(state) };
  const own = group.deployments.find(
    document => document.name !== undefined && sameName(document.name, name),
  );
  // That of this run which is being deleted is a finding of state/deployment.
  if (own !== undefined && (stage === 'moving' || stage === 'scaling'))
    return [problem(own, 'name', { message: 'deployment', values })];
  // Others scale all day, and what runs beside them does not wait for that.
  if (own !== undefined || (stage !== 'moving' && stage !== 'deleting')) return [];
  const [document, path] = placeOf(group);
  return [problem(document, path, { message: 'sibling', severity: 'notice', values })];
}
