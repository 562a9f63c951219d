import { andThen, known } from '../../azure/client/result.js';
import { byWorkspace, type Group, ofEach } from '../../domain/groups.js';
import { isShut } from '../../domain/network/isolation.js';
import { shown } from '../../domain/shown.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * With public access off and no private endpoint, nothing reaches the storage account of the workspace; the bypass for
 * Azure services did not help (users' reports).
 */
export default defineCheck({
  id: 'network/storage',
  title: 'The storage account of the workspace is reachable',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1300',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    const groups = byWorkspace(context, ({ family }) => family === 'deployment');
    yield* ofEach(groups, group => checkGroup(context, group));
  },
});

async function checkGroup({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const answer = await andThen(azure.workspaces.get(target), facts =>
    facts?.storageAccount === undefined ? known(undefined) : azure.storageAccounts.byId(facts.storageAccount),
  );
  if (answer.kind === 'unknown') return [unanswered(first, 'endpoint_name', answer)];
  const { name = '', publicNetworkAccess, privateEndpoints } = answer.value ?? {};
  if (!isShut(publicNetworkAccess) || privateEndpoints !== 0) return [];
  return [
    problem(first, 'endpoint_name', {
      what: `The storage account ${shown(name)} of the workspace has public network access disabled and no private endpoint. The deployment may fail to download its model and code; users report that the bypass for Azure services does not help.`,
      fix: 'Give it a private endpoint, or let the managed network of the workspace create one.',
    }),
  ];
}
