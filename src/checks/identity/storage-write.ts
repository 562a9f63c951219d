import { ENDPOINT_PERMISSIONS, ROLES } from '../../catalog/roles.js';
import { defineCheck, type RemoteContext } from '../check.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../groups.js';
import { judgeNeeds, together, type Verdict } from './grants.js';
import { collectionsOf, needsAtStorage } from './storage.js';

/**
 * A deployment that collects data has an endpoint whose identity may write to the storage of the workspace. Azure
 * grants no more than reading by itself; without writing the deployment fails at its start, says
 * how-to-troubleshoot-online-endpoints.md, 10/06/2025.
 */
export default defineCheck({
  id: 'identity/storage-write',
  title: 'The identity of an endpoint that collects data may write to the storage of the workspace',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(byEndpoint(context), group => judge(context, group));
  },
});

async function judge(context: RemoteContext, group: EndpointGroup): Promise<Verdict[]> {
  const deployments = group.deployments.filter(({ isManaged }) => isManaged);
  const needs = await Promise.all(
    deployments.map(document =>
      needsAtStorage(context, group.target, collectionsOf(document), {
        permission: ENDPOINT_PERMISSIONS.writeBlobs,
        role: ROLES.blobContributor,
        says: () => ({
          missing: { severity: 'error' },
          nobodyGrants: { message: 'nobody-grants', severity: 'warning' },
        }),
      }),
    ),
  );
  return together(await judgeNeeds(context, group, needs.flat()));
}
