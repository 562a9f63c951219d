import type { ListedEndpoint } from '../../azure/subscriptions.js';
import { known, type Told, then } from '../../azure/told.js';
import { defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { shown } from '../shown.js';
import { sameName } from './states.js';

/**
 * The name of a new managed endpoint is free in its region: it is a host name, `name.region.inference.ml.azure.com`
 * (how-to-manage-quotas.md, 01/27/2026). Seen are the workspaces of the subscription that may be read; that nobody
 * else has the name cannot be known. A warning: how the list of resources calls an endpoint in a cluster, no recording
 * shows, and one that is taken for a managed one would be a false alarm.
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
    const told = await then(azure.endpoints.get(target, name), own =>
      own === undefined ? elsewhere(context, name) : known(undefined),
    );
    if (told.kind === 'unknown') {
      yield unanswered(document, 'name', told);
      return;
    }
    if (told.value === undefined) return;
    const { workspace, resourceGroup, region } = told.value;
    const values = {
      endpoint: shown(name),
      workspace: shown(workspace),
      resourceGroup: shown(resourceGroup),
      region: shown(region),
    };
    yield problem(document, 'name', { values });
  },
});

/** A managed endpoint of that name in another workspace of the region. */
function elsewhere(
  { azure, target }: RemoteDocumentContext,
  name: string,
): Promise<Told<ListedEndpoint | undefined>> {
  return then(azure.workspaces.get(target), here =>
    then(azure.subscriptions.onlineEndpoints(target.subscription), all =>
      known(
        all.find(other => !other.isKubernetes && sameName(other.name, name) && other.region === here?.region),
      ),
    ),
  );
}
