import { azWorkspace } from '../../domain/az.js';
import { byWorkspace, type Group, ofEach } from '../../domain/groups.js';
import { hasManagedNetwork } from '../../domain/network/isolation.js';
import { shown } from '../../domain/shown.js';
import { type Answer, defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * Azure provisions the managed network of a workspace on request only; until then a deployment fails with
 * WorkspaceManagedNetworkNotReady (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
 */
export default defineCheck({
  id: 'network/managed-network',
  title: 'The managed network of the workspace is provisioned',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    const groups = byWorkspace(context, ({ kind }) => kind === 'managedOnlineDeployment');
    yield* ofEach(groups, group => checkGroup(context, group));
  },
});

async function checkGroup({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const answer = await azure.workspaces.get(target);
  if (answer.kind === 'unknown') return [unanswered(first, 'endpoint_name', answer)];
  if (answer.value === undefined || !hasManagedNetwork(answer.value)) return [];
  const status = answer.value.managedNetwork?.status?.toLowerCase();
  const workspace = shown(target.workspace);
  const mode = shown(answer.value.managedNetwork?.isolationMode ?? '');
  const command = azWorkspace('provision-network', target);
  if (status === undefined)
    return [
      notChecked(first, 'endpoint_name', 'unknown-content', {
        variant: 'no-status',
        what: `Azure does not report whether the managed network (${mode}) of the workspace ${workspace} is provisioned. If it is not, the first deployment fails with WorkspaceManagedNetworkNotReady.`,
        fix: `If the workspace never had a deployment, provision the network once: ${command}`,
      }),
    ];
  if (status !== 'inactive') return [];
  return [
    problem(first, 'endpoint_name', {
      what: `The managed network (${mode}) of the workspace ${workspace} is not provisioned yet. The first deployment fails with WorkspaceManagedNetworkNotReady.`,
      fix: `Provision it once, which takes some minutes, then deploy: ${command}`,
    }),
  ];
}
