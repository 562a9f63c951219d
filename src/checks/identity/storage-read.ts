import { byEndpoint, type EndpointGroup, ofEach } from '../../domain/groups.js';
import { judgeNeeds, type Message, together, type Verdict } from '../../domain/identity/grants.js';
import { askForGrant, type Lack } from '../../domain/identity/lack.js';
import { needsAtStorage, readsOf } from '../../domain/identity/storage.js';
import { ENDPOINT_PERMISSIONS, ROLES } from '../../facts/roles.js';
import { defineCheck, type RemoteContext } from '../check.js';

/**
 * The identity of the endpoint may read the storage of the workspace, which holds code and models. Azure grants that
 * to a system-assigned identity, and nothing to a user-assigned one (concept-endpoints-online-auth.md, 11/14/2025).
 * For a registered model it is only likely to be needed: the model may be in another account.
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
    yield* ofEach(byEndpoint(context), group => checkGroup(context, group));
  },
});

async function checkGroup(context: RemoteContext, group: EndpointGroup): Promise<Verdict[]> {
  const deployments = group.deployments.filter(({ isManaged }) => isManaged);
  const needs = await Promise.all(
    deployments.map(document =>
      needsAtStorage(context, group.target, readsOf(document), {
        permission: ENDPOINT_PERMISSIONS.readBlobs,
        role: ROLES.blobReader,
        messages: ({ isLikely }) => ({ missing: { ...(isLikely ? LIKELY : MISSING), system: SYSTEM } }),
      }),
    ),
  );
  return together(worst(await judgeNeeds(context, group, needs.flat())));
}

/** Where the code already shows what is missing, the same for the model adds nothing. */
function worst(verdicts: readonly Verdict[]): Verdict[] {
  const isSure = verdicts.some(verdict => !('reason' in verdict) && verdict.severity === 'error');
  return verdicts.filter(verdict => !isSure || 'reason' in verdict || verdict.variant !== 'likely');
}

const mayNotRead = ({ identity, resource }: Lack) =>
  `The identity ${identity} may not read the blobs of storage account ${resource}`;

const MISSING: Message = {
  severity: 'error',
  says: lack => ({
    what: `${mayNotRead(lack)}, which holds the code and models of the workspace: neither it nor its groups have ${lack.role} there or above. (Reader, Contributor and Owner do not allow reading blobs.) The deployment cannot download its files and fails.`,
    fix: askForGrant(lack),
  }),
};

const LIKELY: Message = {
  variant: 'likely',
  severity: 'warning',
  says: lack => ({
    what: `${mayNotRead(lack)}, the default store of the workspace: neither it nor its groups have ${lack.role} there or above. Unless the model was registered from another account, the deployment cannot download it and fails.`,
    fix: askForGrant(lack),
  }),
};

const SYSTEM: Message = {
  variant: 'system',
  severity: 'warning',
  says: lack => ({
    what: `${mayNotRead(lack)}, which holds the code and models of the workspace. Azure grants ${lack.role} there when it creates the endpoint; the grant was removed. Unless Azure grants it again, the deployment cannot download its files.`,
    fix: askForGrant(lack),
  }),
};
