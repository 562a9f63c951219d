import { ENDPOINT_PERMISSIONS, ROLES } from '../../catalog/roles.js';
import type { Document } from '../../documents/document.js';
import { defineCheck, notChecked, problem, type RemoteContext, unanswered } from '../check.js';
import { byEndpoint, type EndpointGroup, ofEach } from '../groups.js';
import { judgeNeeds, type Need, resourceOf, together, type Verdict } from './grants.js';
import { type Place, typeOf } from './holder.js';
import { type ImageHome, imageHome } from './image-home.js';
import { imageSource } from './image-source.js';

/**
 * The identity of the endpoint may pull the image. Azure grants that by itself to a system-assigned identity on the
 * registry of the workspace alone (concept-endpoints-online-auth.md, 11/14/2025; the error text of ERR_1200 says so).
 * Managed only: on a cluster of one's own, the identity of the cluster pulls.
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
    yield* ofEach(byEndpoint(context), group => judge(context, group));
  },
});

async function judge(context: RemoteContext, group: EndpointGroup): Promise<Verdict[]> {
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
  const told = await imageHome(azure, group.target, source);
  if (told.kind === 'unknown') return [unanswered(place.view, place.path, told)];
  const home = told.value;
  if (home.kind === 'no-registry') return [noRegistry(group, place)];
  if (home.kind === 'gone')
    return [problem(place.view, place.path, { message: 'registry-gone', values: { name: home.name } })];
  if (home.kind === 'elsewhere' || home.kind === 'asset-registry') {
    const values = { host: home.kind === 'elsewhere' ? home.host : '' };
    return [notChecked(place.view, place.path, 'unsupported', { message: home.kind, values })];
  }
  return home.kind === 'none' || home.facts.isAnonymous ? [] : [pull(place, home)];
}

/** Azure makes a registry at the first build; what it then grants to a system-assigned identity, no document says. */
function noRegistry({ endpoint }: EndpointGroup, { view, path }: Place): Verdict {
  const isUser = endpoint !== undefined && typeOf(endpoint) === 'user_assigned';
  return problem(view, path, { message: 'no-registry', severity: isUser ? 'warning' : 'notice' });
}

function pull(place: Place, { facts, isOwn }: Extract<ImageHome, { kind: 'registry' }>): Need | Verdict {
  const told = resourceOf(facts.id);
  if (told.kind === 'unknown') return unanswered(place.view, place.path, told);
  const isAbac = facts.roleAssignmentMode?.toLowerCase() === 'abacrepositorypermissions';
  const nobodyGrants = isAbac ? 'nobody-grants-abac' : 'nobody-grants';
  return {
    place,
    resource: told.value,
    permission: isAbac ? ENDPOINT_PERMISSIONS.pullFromRepository : ENDPOINT_PERMISSIONS.pull,
    role: isAbac ? ROLES.repositoryReader : ROLES.acrPull,
    missing: isAbac
      ? { message: 'abac', severity: 'error' }
      : // Azure may still grant it to an identity of its own when the deployment comes.
        { severity: 'error', ...(isOwn && { system: { message: 'system', severity: 'warning' } }) },
    nobodyGrants: isOwn && !isAbac ? undefined : { message: nobodyGrants, severity: 'warning' },
  };
}
