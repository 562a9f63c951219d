import { changedDeployment, changedEndpoint } from '../../domain/state/changed.js';
import { sameName, stageOf } from '../../domain/state/states.js';
import { ALL_KINDS, type Answer, defineCheck, type RemoteDocumentContext, unanswered } from '../check.js';

/**
 * A file changes nothing that is immutable: the identity of an endpoint
 * (how-to-access-resources-from-endpoints-managed-identities.md, 03/18/2024), `egress_public_network_access` of a
 * deployment ("fails with an error", concept-secure-online-endpoint.md, 02/29/2024), values of `properties`
 * (@azure/arm-machinelearning 2.1.1: "can be added, but not removed or altered"), the instance type on Kubernetes
 * (Azure/AML-Kubernetes#247). That a managed endpoint or deployment cannot become a Kubernetes one is inferred.
 */
export default defineCheck({
  id: 'state/immutable',
  title: 'The file changes nothing that is immutable',
  needs: 'azure',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  async *run(context: RemoteDocumentContext) {
    const { document } = context;
    if (!document.name || !document.endpointName) return;
    yield* document.family === 'endpoint' ? await ofEndpoint(context) : await ofDeployment(context);
  },
});

async function ofEndpoint({ document, target, azure }: RemoteDocumentContext): Promise<Answer[]> {
  const answer = await azure.endpoints.get(target, document.name ?? '');
  if (answer.kind === 'unknown') return [unanswered(document, 'name', answer)];
  return answer.value === undefined ? [] : changedEndpoint(document, answer.value);
}

async function ofDeployment({ document, target, azure }: RemoteDocumentContext): Promise<Answer[]> {
  const answer = await azure.endpoints.deployments(target, document.endpointName ?? '');
  if (answer.kind === 'unknown') return [unanswered(document, 'name', answer)];
  const found = answer.value.find(({ name }) => sameName(name, document.name ?? ''));
  // One that failed, or is being deleted, is created again.
  if (found === undefined || stageOf(found) === 'failed' || stageOf(found) === 'deleting') return [];
  return changedDeployment(document, found);
}
