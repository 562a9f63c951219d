import { ENDPOINT_PERMISSIONS, ROLES } from '../../catalog/roles.js';
import { defineCheck, type RemoteContext } from '../check.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../groups.js';
import { judgeNeeds, together, type Verdict } from './grants.js';
import { needsAtStorage, readsOf } from './storage.js';

/**
 * The identity of the endpoint may read the storage of the workspace, where code and models lie. Azure grants that by
 * itself to a system-assigned identity, and nothing to a user-assigned one (concept-endpoints-online-auth.md,
 * 11/14/2025). What a registered model needs is only likely to be there: it may lie in another account.
 */
export default defineCheck({
  id: 'identity/storage-read',
  title: 'The identity of the endpoint may read the storage of the workspace',
  needs: 'azure',
  confidence: 'likely',
  severity: 'error',
  prevents: 'ERR_1300',
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
      needsAtStorage(context, group.target, readsOf(document), {
        permission: ENDPOINT_PERMISSIONS.readBlobs,
        role: ROLES.blobReader,
        says: ({ isLikely }) => ({
          missing: {
            ...(isLikely ? { message: 'likely', severity: 'warning' } : { severity: 'error' }),
            system: { message: 'system', severity: 'warning' },
          },
        }),
      }),
    ),
  );
  return together(worst(await judgeNeeds(context, group, needs.flat())));
}

/** Where the code alone shows what is missing, the same of the model adds nothing. */
function worst(verdicts: readonly Verdict[]): Verdict[] {
  const isSure = verdicts.some(verdict => !('reason' in verdict) && verdict.severity === 'error');
  return verdicts.filter(verdict => !isSure || 'reason' in verdict || verdict.message !== 'likely');
}
