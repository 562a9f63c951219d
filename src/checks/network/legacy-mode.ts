import { azWorkspace } from '../../domain/az.js';
import { byWorkspace, endpointLine, type Group, ofEach } from '../../domain/groups.js';
import { shown } from '../../domain/shown.js';
import { type Answer, defineCheck, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * The workspace is not in v1 legacy mode, in which managed endpoints cannot be created
 * (concept-secure-online-endpoint.md, 02/29/2024).
 */
export default defineCheck({
  id: 'network/legacy-mode',
  title: 'The workspace is not in v1 legacy mode',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    const groups = byWorkspace(context, ({ isManaged }) => isManaged);
    yield* ofEach(groups, group => checkGroup(context, group));
  },
});

async function checkGroup({ azure }: RemoteContext, { first, target }: Group): Promise<Answer[]> {
  const path = endpointLine(first);
  const answer = await azure.workspaces.get(target);
  if (answer.kind === 'unknown') return [unanswered(first, path, answer)];
  if (answer.value?.v1LegacyMode !== true) return [];
  return [
    problem(first, path, {
      what: `The workspace ${shown(target.workspace)} has v1_legacy_mode on. In this mode, Azure creates no managed online endpoints or deployments.`,
      fix: `Turn it off, and check first who relies on it, since v2 API calls then go through the public Azure Resource Manager: ${azWorkspace('update', target)} --set v1_legacy_mode=false`,
    }),
  ];
}
