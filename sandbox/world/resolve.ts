/** Fills in what a world does not say, part by part. The order matters: roles name what stands before them. */
import { CLOUDS, type CloudName } from '../data/clouds.ts';
import { PROVIDERS, ROLES, type Role } from '../data/roles.ts';
import { resolveAssignments } from './assignments.ts';
import { resolveFaults } from './faults.ts';
import { resolveGovernance } from './governance.ts';
import { guidOf } from './ids.ts';
import { resolveDeploys, resolvePlays } from './plays.ts';
import { Reader } from './reader.ts';
import { resolveRegions } from './regions.ts';
import { resolveRegistries } from './registries.ts';
import { addImpliedResources, resolveResources } from './resources.ts';
import { resolveWorkspaces } from './workspaces.ts';
import type { Caller, GitHubIssuer, Subscription, World } from './world.ts';

export const DEFAULT_TENANT = '11111111-1111-4111-8111-111111111111';
export const DEFAULT_CLIENT = '22222222-2222-4222-8222-222222222222';
export const DEFAULT_SUBSCRIPTION = '33333333-3333-4333-8333-333333333333';
const ISSUER = 'https://token.actions.githubusercontent.com';

function resolveGitHub(reader: Reader): GitHubIssuer {
  const repository = reader.text('repository', 'contoso/credit-scoring');
  const environment = reader.text('environment', 'production');
  return {
    issuer: reader.text('issuer', ISSUER),
    subject: reader.text('subject', `repo:${repository}:environment:${environment}`),
    claims: {
      repository,
      repository_owner: repository.split('/')[0] ?? '',
      environment,
      ref: 'refs/heads/main',
      ...reader.in('claims').map,
    },
  };
}

function resolveCaller(reader: Reader, github: GitHubIssuer, cloud: CloudName): Caller {
  const federated = reader.has('federated')
    ? reader.list('federated').map(item => new Reader(item))
    : [new Reader({ subject: github.subject, issuer: github.issuer })];
  const clientId = reader.text('clientId', DEFAULT_CLIENT);
  return {
    tenantId: reader.text('tenantId', DEFAULT_TENANT),
    clientId,
    objectId: reader.text('objectId', guidOf(`object of ${clientId}`)),
    federated: federated.map(one => ({
      issuer: one.text('issuer', ISSUER),
      subject: one.text('subject', github.subject),
      audience: one.text('audience', CLOUDS[cloud].federationAudience),
    })),
    secret: reader.maybe('secret'),
    secretExpired: reader.flag('secretExpired', false),
    refusal: reader.has('refusal') ? reader.number('refusal', 0) : undefined,
  };
}

function resolveSubscription(id: string, reader: Reader, tenantId: string): Subscription {
  const providers = new Map(PROVIDERS.map(name => [name, 'Registered']));
  for (const [name, state] of reader.entries('providers')) providers.set(name, String(state));
  return {
    id: id.toLowerCase(),
    tenantId: reader.text('tenantId', tenantId),
    name: reader.text('name', 'Contoso production'),
    state: reader.text('state', 'Enabled'),
    spendingLimit: reader.text('spendingLimit', 'Off'),
    quotaId: reader.text('quotaId', 'PayAsYouGo_2014-09-01'),
    providers,
    resourceGroups: reader.texts('resourceGroups'),
    roleAssignmentLimit: reader.number('roleAssignmentLimit', 4000),
    roleAssignmentCount: reader.has('roleAssignmentCount')
      ? reader.number('roleAssignmentCount', 0)
      : undefined,
  };
}

function resolveRoles(reader: Reader): Role[] {
  const own = reader.named('roleDefinitions', (name, role) => ({
    id: role.text('id', guidOf(`role ${name}`)),
    name,
    actions: role.texts('actions'),
    notActions: role.texts('notActions'),
    dataActions: role.texts('dataActions'),
    notDataActions: role.texts('notDataActions'),
  }));
  return [...ROLES, ...own];
}

/** The whole world from the keys of its file. */
export function resolveWorld(content: Record<string, unknown>, name: string): World {
  const reader = new Reader(content);
  const github = resolveGitHub(reader.in('github'));
  const cloud = reader.text('cloud', 'public') as CloudName;
  const caller = resolveCaller(reader.in('caller'), github, cloud);
  const given = reader.named('subscriptions', (id, one) => resolveSubscription(id, one, caller.tenantId));
  const subscriptions =
    given.length > 0 ? given : [resolveSubscription(DEFAULT_SUBSCRIPTION, new Reader({}), caller.tenantId)];
  const home = subscriptions[0]?.id ?? DEFAULT_SUBSCRIPTION;
  const tokens = reader.in('tokens');
  const world: World = {
    name: reader.text('name', name),
    description: reader.text('description', ''),
    cloud,
    missingTypes: reader.texts('missingTypes'),
    failsWith: reader.maybe('failsWith'),
    latency: reader.span('latency', '0ms'),
    pageSize: reader.number('pageSize', 10),
    tokens: {
      lifetime: tokens.span('lifetime', '1h'),
      assertionLifetime: tokens.span('assertionLifetime', '5m'),
    },
    caller,
    github,
    subscriptions,
    workspaces: resolveWorkspaces(reader, home),
    regions: [],
    ...resolveRegistries(reader, home),
    ...resolveResources(reader, home),
    roleDefinitions: resolveRoles(reader),
    roleAssignments: [],
    locks: [],
    denyAssignments: [],
    policyDefinitions: [],
    policyInitiatives: [],
    policyAssignments: [],
    policyExemptions: [],
    faults: resolveFaults(reader),
    plays: resolvePlays(reader),
    deploys: resolveDeploys(reader),
  };
  addImpliedResources(world);
  world.regions = resolveRegions(reader, world);
  resolveAssignments(reader, world);
  resolveGovernance(reader, world);
  return world;
}
