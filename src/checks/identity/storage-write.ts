import { byEndpoint, type EndpointGroup, ofEach } from '../../domain/groups.js';
import { judgeNeeds, type Message, together, type Verdict } from '../../domain/identity/grants.js';
import { askForGrant, grantBetween } from '../../domain/identity/lack.js';
import { collectionsOf, needsAtStorage } from '../../domain/identity/storage.js';
import { ENDPOINT_PERMISSIONS, ROLES } from '../../facts/roles.js';
import { defineCheck, type RemoteContext } from '../check.js';

/**
 * Where a deployment collects data, the identity of its endpoint may write to the storage of the workspace. Azure
 * grants read access at most; without write access the deployment fails at its start
 * (how-to-troubleshoot-online-endpoints.md, 10/06/2025).
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
    yield* ofEach(byEndpoint(context), group => checkGroup(context, group));
  },
});

async function checkGroup(context: RemoteContext, group: EndpointGroup): Promise<Verdict[]> {
  const deployments = group.deployments.filter(({ isManaged }) => isManaged);
  const needs = await Promise.all(
    deployments.map(document =>
      needsAtStorage(context, group.target, collectionsOf(document), {
        permission: ENDPOINT_PERMISSIONS.writeBlobs,
        role: ROLES.blobContributor,
        messages: () => ({ missing: MISSING, nobodyGrants: NOBODY_GRANTS }),
      }),
    ),
  );
  return together(await judgeNeeds(context, group, needs.flat()));
}

const MISSING: Message = {
  severity: 'error',
  says: lack => ({
    what: `The deployment collects data, and the identity ${lack.identity} may not write blobs to storage account ${lack.resource}: neither it nor its groups have ${lack.role} there or above. The deployment fails at its start: "incorrect role assignments on storage account when mdc is enabled".`,
    fix: askForGrant(lack),
  }),
};

const NOBODY_GRANTS: Message = {
  variant: 'nobody-grants',
  severity: 'warning',
  says: lack => ({
    what: `The deployment collects data. Azure lets a new system-assigned identity read storage account ${lack.resource} but not write to it, so the first deployment fails unless you grant the role.`,
    fix: grantBetween(lack),
  }),
};
