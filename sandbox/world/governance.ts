/** What an organisation lays over its subscriptions: locks, deny assignments, policies with their exemptions. */
import { principalOf, scopeOf } from './assignments.ts';
import { guidOf, sameName, subscriptionScope } from './ids.ts';
import { Reader } from './reader.ts';
import type { World } from './world.ts';

export type Plain = Record<string, unknown>;

export interface Lock {
  name: string;
  scope: string;
  /** `ReadOnly` or `CanNotDelete`. */
  level: string;
  notes: string;
}

export interface Denied {
  actions: string[];
  notActions: string[];
  dataActions: string[];
  notDataActions: string[];
}

export interface DenyAssignment extends Denied {
  name: string;
  displayName: string;
  scope: string;
  doNotApplyToChildScopes: boolean;
  isSystemProtected: boolean;
  condition: string | undefined;
  principals: { id: string; type: string }[];
  excludePrincipals: { id: string; type: string }[];
}

export interface PolicyDefinition {
  id: string;
  name: string;
  displayName: string;
  /** Where it is defined; undefined: it is built in. */
  scope: string | undefined;
  mode: string;
  category: string;
  parameters: Plain;
  condition: Plain;
  effect: string;
  /** `details` of the effect, which `modify` and `append` have. */
  details: unknown;
}

export interface PolicyInitiative {
  id: string;
  name: string;
  displayName: string;
  scope: string | undefined;
  parameters: Plain;
  members: { referenceId: string; definitionId: string; parameters: Plain }[];
}

export interface PolicyAssignment {
  id: string;
  name: string;
  displayName: string;
  scope: string;
  notScopes: string[];
  /** Of a definition or of an initiative. */
  definitionId: string;
  enforcementMode: string;
  parameters: Plain;
  overrides: Plain[] | undefined;
  resourceSelectors: Plain[] | undefined;
  message: string | undefined;
  effect: string;
  /** An operation is denied when this `METHOD path-pattern` fits, whatever the condition says. */
  denies: string | undefined;
}

export interface PolicyExemption {
  id: string;
  name: string;
  scope: string;
  assignmentId: string;
  references: string[];
  category: string;
  expiresOn: string | undefined;
  resourceSelectors: Plain[] | undefined;
}

const PROVIDER = 'providers/Microsoft.Authorization';
/** The principal that stands for all of a directory. */
export const EVERYBODY = '00000000-0000-0000-0000-000000000000';
const NOTHING: Plain = { field: 'type', equals: 'Microsoft.Example/things' };

export function resolveGovernance(reader: Reader, world: World): void {
  world.locks = reader.named('locks', (name, one) => ({
    name,
    scope: scopeOf(one.text('scope', 'subscription'), world),
    level: one.text('level', 'ReadOnly'),
    notes: one.text('notes', ''),
  }));
  world.denyAssignments = reader.named('denyAssignments', (name, one) => denyAssignment(name, one, world));
  const defined = reader.named('policyDefinitions', (name, one) => definition(name, one, world));
  world.policyDefinitions = defined;
  world.policyInitiatives = reader.named('policyInitiatives', (name, one) => initiative(name, one, world));
  world.policyAssignments = reader.named('policyAssignments', (name, one) => assignment(name, one, world));
  world.policyExemptions = reader.named('policyExemptions', (name, one) => exemption(name, one, world));
}

function denyAssignment(name: string, one: Reader, world: World): DenyAssignment {
  const all = (key: string) => one.texts(key).map(text => denied(text, world));
  const given = all('principals');
  return {
    name: guidOf(`deny ${name}`),
    displayName: name,
    scope: scopeOf(one.text('scope', 'subscription'), world),
    actions: one.texts('actions'),
    notActions: one.texts('notActions'),
    dataActions: one.texts('dataActions'),
    notDataActions: one.texts('notDataActions'),
    doNotApplyToChildScopes: one.flag('doNotApplyToChildScopes', false),
    isSystemProtected: one.flag('isSystemProtected', true),
    condition: one.maybe('condition'),
    principals: given.length > 0 ? given : [denied('everyone', world)],
    excludePrincipals: all('excludePrincipals'),
  };
}

function denied(name: string, world: World): { id: string; type: string } {
  return name === 'everyone' ? { id: EVERYBODY, type: 'SystemDefined' } : principalOf(name, world);
}

/** The prefix of a definition's id: nothing for what is built in. */
function homeOf(one: Reader, world: World): string | undefined {
  return one.has('scope') ? scopeOf(one.text('scope', ''), world) : undefined;
}

function definition(name: string, one: Reader, world: World): PolicyDefinition {
  const scope = homeOf(one, world);
  const parameters = one.in('parameters').map;
  return {
    id: `${scope ?? ''}/${PROVIDER}/policyDefinitions/${name}`,
    name,
    displayName: one.text('displayName', name),
    scope,
    mode: one.text('mode', 'Indexed'),
    category: one.text('category', 'General'),
    parameters,
    condition: one.has('condition') ? one.in('condition').map : NOTHING,
    effect: one.text('effect', 'effect' in parameters ? "[parameters('effect')]" : 'deny'),
    details: one.raw('details'),
  };
}

function initiative(name: string, one: Reader, world: World): PolicyInitiative {
  const scope = homeOf(one, world);
  return {
    id: `${scope ?? ''}/${PROVIDER}/policySetDefinitions/${name}`,
    name,
    displayName: one.text('displayName', name),
    scope,
    parameters: one.in('parameters').map,
    members: one.list('policies').map((item, index) => {
      const member = new Reader(typeof item === 'string' ? { definition: item } : item);
      const definitionName = member.text('definition', '');
      return {
        referenceId: member.text('reference', `${definitionName}_${index + 1}`),
        definitionId: idOfDefinition(definitionName, world),
        parameters: valuesOf(member.in('parameters').map),
      };
    }),
  };
}

/** A name of this world, or a whole id. */
function idOfDefinition(name: string, world: World): string {
  if (name.startsWith('/')) return name;
  const found = world.policyDefinitions.find(one => sameName(one.name, name));
  if (!found) throw new RangeError(`the world has no policy definition "${name}"`);
  return found.id;
}

function idOfInitiative(name: string, world: World): string {
  if (name.startsWith('/')) return name;
  const found = world.policyInitiatives.find(one => sameName(one.name, name));
  if (!found) throw new RangeError(`the world has no policy initiative "${name}"`);
  return found.id;
}

function valuesOf(parameters: Plain): Plain {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }]));
}

/** An assignment that names no definition brings one of its own, which is built in. */
function assignment(name: string, one: Reader, world: World): PolicyAssignment {
  const scope = scopeOf(one.text('scope', 'subscription'), world);
  const effect = one.text('effect', 'Deny');
  const isOwn = !one.has('definition') && !one.has('initiative');
  if (isOwn) world.policyDefinitions.push(ownDefinition(name, one, world));
  const id = one.has('initiative')
    ? idOfInitiative(one.text('initiative', ''), world)
    : idOfDefinition(one.text('definition', name), world);
  const given = one.in('parameters').map;
  return {
    id: `${scope}/${PROVIDER}/policyAssignments/${name}`,
    name,
    displayName: one.text('displayName', name),
    scope,
    notScopes: one.texts('notScopes').map(text => scopeOf(text, world)),
    definitionId: id,
    enforcementMode: one.text('enforcementMode', 'Default'),
    parameters: valuesOf(isOwn || one.has('effect') ? { effect, ...given } : given),
    overrides: one.has('overrides') ? (one.list('overrides') as Plain[]) : undefined,
    resourceSelectors: one.has('resourceSelectors') ? (one.list('resourceSelectors') as Plain[]) : undefined,
    message: one.maybe('message'),
    effect,
    denies: one.maybe('denies'),
  };
}

function ownDefinition(name: string, one: Reader, world: World): PolicyDefinition {
  const own = definition(name, new Reader({ condition: one.raw('condition') }), world);
  return {
    ...own,
    displayName: one.text('displayName', name),
    category: 'Machine Learning',
    parameters: { effect: { type: 'String', defaultValue: 'Audit' } },
    effect: "[parameters('effect')]",
  };
}

function exemption(name: string, one: Reader, world: World): PolicyExemption {
  const scope = scopeOf(one.text('scope', 'subscription'), world);
  const named = one.text('assignment', '');
  const found = world.policyAssignments.find(assigned => sameName(assigned.name, named));
  if (!found) throw new RangeError(`the world has no policy assignment "${named}"`);
  return {
    id: `${scope}/${PROVIDER}/policyExemptions/${name}`,
    name,
    scope,
    assignmentId: found.id,
    references: one.texts('references'),
    category: one.text('category', 'Waiver'),
    expiresOn: one.maybe('expiresOn'),
    resourceSelectors: one.has('resourceSelectors') ? (one.list('resourceSelectors') as Plain[]) : undefined,
  };
}

/** Whether what is assigned at a scope holds at another; a management group stands above every subscription here. */
export function reaches(scope: string, at: string): boolean {
  const [upper, lower] = [scope.toLowerCase(), at.toLowerCase()];
  if (upper === '' || upper.startsWith('/providers/microsoft.management/managementgroups/')) return true;
  return lower === upper || lower.startsWith(`${upper}/`);
}

/** How many role assignments a subscription holds: those of the world that are in it, unless the world says it. */
export function roleAssignmentCount(world: World, subscription: World['subscriptions'][number]): number {
  if (subscription.roleAssignmentCount !== undefined) return subscription.roleAssignmentCount;
  const home = subscriptionScope(subscription.id);
  return world.roleAssignments.filter(one => reaches(home, one.scope)).length;
}
