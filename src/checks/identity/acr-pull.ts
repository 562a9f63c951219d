import { byEndpoint, type EndpointGroup, ofEach } from '../../domain/groups.js';
import {
  judgeNeeds,
  type Message,
  type Need,
  resourceOf,
  together,
  type Verdict,
} from '../../domain/identity/grants.js';
import { type Place, typeOf } from '../../domain/identity/holder.js';
import { type ImageHome, imageHome } from '../../domain/identity/image-home.js';
import { imageSource } from '../../domain/identity/image-source.js';
import { askForGrant, grantBetween, type Lack } from '../../domain/identity/lack.js';
import { ENDPOINT_PERMISSIONS, ROLES } from '../../facts/roles.js';
import type { Document } from '../../project/documents/document.js';
import { defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';

/**
 * The identity of the endpoint may pull the image. Azure grants that only to a system-assigned identity, and only on
 * the registry of the workspace (concept-endpoints-online-auth.md, 11/14/2025; the error text of ERR_1200 says so).
 * Managed only: on Kubernetes, the identity of the cluster pulls.
 */
export default defineCheck({
  id: 'identity/acr-pull',
  title: 'The identity of the endpoint may pull the image',
  needs: 'azure',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: 'run',
  async *run(context: RemoteContext) {
    yield* ofEach(byEndpoint(context), group => checkGroup(context, group));
  },
});

async function checkGroup(context: RemoteContext, group: EndpointGroup): Promise<Verdict[]> {
  const deployments = group.deployments.filter(({ isManaged }) => isManaged);
  const needs = await Promise.all(deployments.map(document => needOf(context, group, document)));
  return together(await judgeNeeds(context, group, needs.flat()));
}

async function needOf(
  { azure }: RemoteContext,
  group: EndpointGroup,
  document: Document,
): Promise<(Need | Verdict)[]> {
  const source = imageSource(document);
  if (source.kind === 'none') return [];
  const { place } = source;
  const answer = await imageHome(azure, group.target, source);
  if (answer.kind === 'unknown') return [unanswered(place.view, place.path, answer)];
  return atHome(group, place, answer.value);
}

function atHome(group: EndpointGroup, place: Place, home: ImageHome): (Need | Verdict)[] {
  const { view, path } = place;
  if (home.kind === 'no-registry') return [noRegistry(group, place)];
  if (home.kind === 'gone')
    return [
      problem(view, path, {
        variant: 'registry-gone',
        what: `Azure builds this image into the workspace's container registry ${home.name}, which no longer exists.`,
        fix: 'Attach another registry to the workspace: az ml workspace update --container-registry <id of the registry>',
      }),
    ];
  if (home.kind === 'elsewhere')
    return [
      notChecked(view, path, 'unsupported', {
        variant: 'elsewhere',
        what: `The image is on ${home.host}, which is not a container registry of the workspace's subscription. This check did not read the roles there.`,
        fix: 'Make sure that the identity of the endpoint has AcrPull on that registry: Azure does not grant it.',
      }),
    ];
  if (home.kind === 'asset-registry')
    return [
      notChecked(view, path, 'unsupported', {
        variant: 'asset-registry',
        what: 'The environment comes from an Azure ML registry, which keeps its images in a container registry of its own. This check does not read the roles there.',
        fix: 'Make sure that the identity of the endpoint has the role AzureML Registry User on that registry.',
      }),
    ];
  return home.kind === 'none' || home.facts.isAnonymous ? [] : [pull(place, home)];
}

/** Azure creates a registry for the first build; what it grants there to a system-assigned identity is not documented. */
function noRegistry({ endpoint }: EndpointGroup, { view, path }: Place): Verdict {
  const isUser = endpoint !== undefined && typeOf(endpoint) === 'user_assigned';
  return problem(view, path, {
    variant: 'no-registry',
    severity: isUser ? 'warning' : 'notice',
    what: 'Azure builds this image, and the workspace has no container registry yet. Azure creates one for the first build, so no identity has AcrPull on it when the endpoint is created.',
    fix: 'If the deployment cannot download its image, grant AcrPull on the new registry to the identity of the endpoint, wait about five minutes and deploy again. To avoid that, attach a registry first: az ml workspace update --container-registry <id of the registry>',
  });
}

function pull(place: Place, { facts, isOwn }: Extract<ImageHome, { kind: 'registry' }>): Need | Verdict {
  const answer = resourceOf(facts.id);
  if (answer.kind === 'unknown') return unanswered(place.view, place.path, answer);
  const isAbac = facts.roleAssignmentMode?.toLowerCase() === 'abacrepositorypermissions';
  return {
    place,
    resource: answer.value,
    permission: isAbac ? ENDPOINT_PERMISSIONS.pullFromRepository : ENDPOINT_PERMISSIONS.pull,
    role: isAbac ? ROLES.repositoryReader : ROLES.acrPull,
    // Azure may still grant it to a system-assigned identity during the deployment.
    missing: isAbac ? ABAC : { ...MISSING, ...(isOwn && { system: SYSTEM }) },
    nobodyGrants: isAbac ? NOBODY_GRANTS_ABAC : isOwn ? undefined : NOBODY_GRANTS,
  };
}

const mayNotPull = ({ identity, resource }: Lack) =>
  `The identity ${identity} may not pull the image from container registry ${resource}`;
const MODE = '"RBAC Registry + ABAC Repository Permissions"';

const MISSING: Message = {
  severity: 'error',
  says: lack => ({
    what: `${mayNotPull(lack)}: neither it nor its groups have ${lack.role} there or above. Azure grants nothing to a user-assigned identity, and nothing on a registry other than the workspace's. The deployment fails after about ten minutes.`,
    fix: askForGrant(lack),
  }),
};

const SYSTEM: Message = {
  variant: 'system',
  severity: 'warning',
  says: lack => ({
    what: `${mayNotPull(lack)}. Azure grants ${lack.role} there when it creates the endpoint; the grant was removed, or the workspace got this registry later. Unless Azure grants it again, the deployment cannot download the image.`,
    fix: askForGrant(lack),
  }),
};

const ABAC: Message = {
  variant: 'abac',
  severity: 'error',
  says: lack => ({
    what: `${mayNotPull(lack)}. In its role assignment mode, ${MODE}, AcrPull, Contributor and Owner do not allow pulls. The deployment fails.`,
    fix: askForGrant(lack),
  }),
};

const NOBODY_GRANTS: Message = {
  variant: 'nobody-grants',
  severity: 'warning',
  says: lack => ({
    what: `The image is in container registry ${lack.resource}, which is not the workspace's. Azure grants a new system-assigned identity ${lack.role} on the workspace's registry only, so the first deployment fails unless you grant it here.`,
    fix: grantBetween(lack),
  }),
};

const NOBODY_GRANTS_ABAC: Message = {
  variant: 'nobody-grants-abac',
  severity: 'warning',
  says: lack => ({
    what: `Container registry ${lack.resource} has the role assignment mode ${MODE}. Azure grants a new system-assigned identity AcrPull at best, which does not allow pulls there, so the first deployment fails.`,
    fix: grantBetween(lack),
  }),
};
