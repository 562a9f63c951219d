import type { DeploymentFacts, EndpointFacts } from '../../azure/questions/endpoints.js';
import { azCommand } from '../../domain/az.js';
import { shown } from '../../domain/shown.js';
import { sameName, stageOf } from '../../domain/state/states.js';
import {
  DEPLOYMENTS,
  defineCheck,
  problem,
  type RemoteDocumentContext,
  type Said,
  unanswered,
} from '../check.js';

/**
 * No deployment of that name is left in a failed state. One whose first provisioning failed is "in an unrecoverable
 * state. Delete and re-create" (seven independent reports; the next try fails with that sentence, which hides the first
 * error), and one with traffic cannot be deleted.
 */
export default defineCheck({
  id: 'state/deployment',
  title: 'No deployment of that name is in a failed state',
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
    const variant = variantOf(found, endpoint.value);
    if (variant === undefined) return;
    const left: Left = {
      deployment: `The deployment "${shown(name)}" of "${shown(endpointName)}"`,
      state: shown(found.state),
      percent: shareOf(found, endpoint.value),
      az: verb => azCommand(`ml online-deployment ${verb}`, { name, 'endpoint-name': endpointName }, target),
      update: azCommand('ml online-endpoint update', { name: endpointName }, target),
    };
    const severity = variant === 'failed' ? 'error' : 'warning';
    yield problem(document, 'name', { variant, severity, ...SAYS[variant](left) });
  },
});

/** What is left of an earlier deploy. */
interface Left {
  deployment: string;
  state: string;
  percent: number;
  /** The command of a verb for this deployment. */
  az: (verb: string) => string;
  /** The command that updates its endpoint. */
  update: string;
}

type Variant = 'failed' | 'canceled' | 'update-failed' | 'deleting';

const SAYS: Readonly<Record<Variant, (left: Left) => Said>> = {
  failed: ({ deployment, state, az }) => ({
    what: `${deployment} is in state ${state} and gets no traffic. If its first provisioning failed, it cannot be recovered: the next deploy fails with "Delete and re-create", which hides the first error.`,
    fix: `Save its logs first, since they are deleted with it (${az('get-logs')}), then delete it: ${az('delete')} --yes`,
  }),
  canceled: ({ deployment, state, az }) => ({
    what: `${deployment} is in state ${state} and gets no traffic: its last operation was canceled. Azure may refuse another deploy over it.`,
    fix: `If Azure refuses the deploy, delete the deployment: ${az('delete')} --yes`,
  }),
  'update-failed': ({ deployment, state, percent, az, update }) => ({
    what: `${deployment} is in state ${state} and gets ${percent} percent of the traffic: its last update failed. This deploy may fix it, or fail with "Delete and re-create".`,
    fix: `If it fails, move its traffic to another deployment, since Azure deletes none with traffic (${update} --traffic "<another>=100"), then delete it: ${az('delete')} --yes`,
  }),
  deleting: ({ deployment, az }) => ({
    what: `${deployment} is being deleted. Until that ends, it holds its quota, and Azure refuses a new deployment of that name.`,
    fix: `Wait until it is gone, then deploy. To check: ${az('show')}`,
  }),
};

function variantOf(found: DeploymentFacts, endpoint: EndpointFacts | undefined): Variant | undefined {
  const stage = stageOf(found);
  if (stage === 'deleting') return 'deleting';
  if (stage !== 'failed' && stage !== 'canceled') return undefined;
  // A deployment with traffic worked once: an update failed, and another one may fix it.
  if (shareOf(found, endpoint) > 0) return 'update-failed';
  return stage;
}

/** Percent of the traffic, mirrored traffic included: with either it cannot be deleted. */
function shareOf({ name }: DeploymentFacts, endpoint: EndpointFacts | undefined): number {
  const shares = [...(endpoint?.traffic ?? []), ...(endpoint?.mirrorTraffic ?? [])];
  return shares.reduce((sum, [key, percent]) => (sameName(key, name) ? sum + percent : sum), 0);
}
