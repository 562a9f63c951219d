import { azWorkspace } from '../az.js';
import { type Answer, defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';
import { byWorkspace, type Group, ofEach } from '../groups.js';
import { shown } from '../shown.js';
import { hasManagedNetwork } from './isolation.js';

/**
 * The managed network of the workspace is there before the first deployment: it is made when somebody asks for it, and
 * until then a deployment ends as WorkspaceManagedNetworkNotReady (how-to-troubleshoot-online-endpoints.md,
 * 10/06/2025).
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
    yield* ofEach(groups, group => judge(context, group));
  },
});

async function judge({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const told = await azure.workspaces.get(target);
  if (told.kind === 'unknown') return [unanswered(first, 'endpoint_name', told)];
  if (told.value === undefined || !hasManagedNetwork(told.value)) return [];
  const status = told.value.managedNetwork?.status?.toLowerCase();
  const values = {
    workspace: shown(target.workspace),
    mode: shown(told.value.managedNetwork?.isolationMode ?? ''),
    command: azWorkspace('provision-network', target),
  };
  if (status === undefined)
    return [notChecked(first, 'endpoint_name', 'unknown-content', { message: 'no-status', values })];
  return status === 'inactive' ? [problem(first, 'endpoint_name', { values })] : [];
}
