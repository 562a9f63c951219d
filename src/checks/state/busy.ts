import type { DeploymentFacts } from '../../azure/questions/endpoints.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../../domain/groups.js';
import { shown } from '../../domain/shown.js';
import { sameName, stageOf } from '../../domain/state/states.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';
import { placeOf } from './endpoint.js';

/**
 * No operation is in progress at the endpoint: "Cannot create a deployment in endpoint … because it is in Updating
 * provisioning state", and an operation can be "canceled by another operation that has a higher priority".
 */
export default defineCheck({
  id: 'state/busy',
  title: 'No other operation is in progress at the endpoint',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(byEndpoint(context), group => checkGroup(context, group));
  },
});

async function checkGroup({ azure }: RemoteContext, group: EndpointGroup): Promise<Answer[]> {
  const { target, name } = group;
  const [document, path] = placeOf(group);
  const [endpoint, deployments] = await Promise.all([
    azure.endpoints.get(target, name),
    azure.endpoints.deployments(target, name),
  ]);
  if (endpoint.kind === 'unknown') return [unanswered(document, path, endpoint)];
  // While a deployment changes, its endpoint does too: report one of them.
  if (endpoint.value !== undefined && stageOf(endpoint.value) === 'moving') {
    const what = `The endpoint "${shown(name)}" is in state ${shown(endpoint.value.state)}: an operation on it, or on one of its deployments, is in progress. Azure refuses a deployment until it ends.`;
    return [problem(document, path, { variant: 'endpoint', what, fix: LATER })];
  }
  if (deployments.kind === 'unknown') return [unanswered(document, path, deployments)];
  return deployments.value.flatMap(deployment => ofDeployment(group, deployment));
}

const LATER =
  'Wait until the operation ends, then run this again. In a workflow, set concurrency: so that deploys of one endpoint wait for each other.';

function ofDeployment(group: EndpointGroup, { name, state }: DeploymentFacts): Answer[] {
  const stage = stageOf({ state });
  const own = group.deployments.find(
    document => document.name !== undefined && sameName(document.name, name),
  );
  // One of this run that is being deleted is a finding of state/deployment.
  if (own !== undefined && (stage === 'moving' || stage === 'scaling')) {
    const what = `The deployment "${shown(name)}" of "${shown(group.name)}" is in state ${shown(state)}: an earlier operation is in progress. Azure refuses a deploy now, or cancels one of the two.`;
    return [problem(own, 'name', { variant: 'deployment', what, fix: LATER })];
  }
  // Autoscale works all day, and a deploy does not wait for it.
  if (own !== undefined || (stage !== 'moving' && stage !== 'deleting')) return [];
  const [document, path] = placeOf(group);
  return [
    problem(document, path, {
      variant: 'sibling',
      severity: 'notice',
      what: `Another deployment of "${shown(group.name)}", "${shown(name)}", is in state ${shown(state)}. Its operation and this deploy may conflict.`,
      fix: `If the deploy ends with OperationCanceled, or Azure refuses it because the endpoint is updating, run it again once the operation on "${shown(name)}" has ended.`,
    }),
  ];
}
