import { andThen, known, type Result } from '../../azure/client/result.js';
import type { ListedEndpoint } from '../../azure/questions/subscriptions.js';
import { shown } from '../../domain/shown.js';
import { sameName } from '../../domain/state/states.js';
import { defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';

/**
 * The name of a new managed endpoint is free in its region: it is a host name, `name.region.inference.ml.azure.com`
 * (how-to-manage-quotas.md, 01/27/2026). The check sees the workspaces of the subscription that the signed-in identity
 * may read, and no others. A warning: no recording shows how the list of resources names a Kubernetes endpoint, and one
 * mistaken for a managed endpoint would be a false alarm.
 */
export default defineCheck({
  id: 'state/name-taken',
  title: 'No other workspace of the region has an endpoint of that name',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ['managedOnlineEndpoint'],
  async *run(context: RemoteDocumentContext) {
    const { document, target, azure } = context;
    const { name } = document;
    if (!name) return;
    const answer = await andThen(azure.endpoints.get(target, name), own =>
      own === undefined ? elsewhere(context, name) : known(undefined),
    );
    if (answer.kind === 'unknown') {
      yield unanswered(document, 'name', answer);
      return;
    }
    if (answer.value === undefined) return;
    const { workspace, resourceGroup, region } = answer.value;
    yield problem(document, 'name', {
      what: `The workspace ${shown(workspace)} (resource group ${shown(resourceGroup)}) already has an endpoint "${shown(name)}" in ${shown(region)}. The name of a managed endpoint is a host name, unique in its region: Azure refuses a second one, unless the other is a Kubernetes endpoint.`,
      fix: `Choose another name, such as ${shown(name)}-dev for the environment, or check that this run targets the intended workspace.`,
    });
  },
});

/** A managed endpoint of that name in another workspace of the region. */
function elsewhere(
  { azure, target }: RemoteDocumentContext,
  name: string,
): Promise<Result<ListedEndpoint | undefined>> {
  return andThen(azure.workspaces.get(target), here =>
    andThen(azure.subscriptions.onlineEndpoints(target.subscription), all =>
      known(
        all.find(other => !other.isKubernetes && sameName(other.name, name) && other.region === here?.region),
      ),
    ),
  );
}
