/**
 * Policy assignments, the definitions, initiatives and exemptions around them, and what comes of them together: rules
 * with their parameters filled in. Reads what Azure answered; asks nothing.
 */
import { type Fields, fieldsOf, list, text } from '../client/fields.js';
import { evaluate, type Parameters, UNKNOWN } from './policy-expression.js';

/** Which resources something is about: `in` or `notIn` a list, in lower case. */
export interface Selector {
  /** `resourcelocation`, `resourcetype`, `resourcewithoutlocation`, `policydefinitionreferenceid`, or a newer one. */
  kind: string;
  in: readonly string[] | undefined;
  notIn: readonly string[] | undefined;
}

/** Each with all of its selectors; one of several is enough, and none at all selects everything. */
export type Selection = readonly (readonly Selector[])[];

export interface PolicyAssignment {
  /** In lower case. */
  id: string;
  name: string;
  /** Where it holds; undefined: the answer does not say, and has only what holds here. */
  scope: string | undefined;
  /** Scopes that it leaves out. */
  notScopes: readonly string[];
  /** Id of a definition or of an initiative, in lower case. */
  definition: string;
  parameters: Parameters;
  /**
   * Whether it surely holds: not with a mode that is newer than this program, and not where it leaves out a management
   * group in which the subscription may be. What is not enforced is no assignment here.
   */
  isSure: boolean;
  selection: Selection;
  overrides: readonly { effect: string; selectors: readonly Selector[] }[];
  /** What its author says to whom it refuses. */
  messages: readonly { text: string; reference: string | undefined }[];
}

export interface PolicyDefinition {
  name: string;
  mode: string;
  /** The condition as Azure writes it: foreign, and of any shape. */
  condition: unknown;
  effect: unknown;
  details: unknown;
  defaults: Parameters;
}

export interface PolicyInitiative {
  members: readonly PolicyMember[];
  defaults: Parameters;
}

export interface PolicyMember {
  definition: string;
  /** `policyDefinitionReferenceId`: what overrides and exemptions call it. */
  reference: string;
  parameters: Parameters;
}

/** A definition as an assignment assigns it. */
export interface PolicyRule {
  assignment: PolicyAssignment;
  /** Undefined: the assignment is of the definition itself. */
  reference: string | undefined;
  definition: PolicyDefinition;
  parameters: Parameters;
}

export interface PolicyExemption {
  assignment: string;
  scope: string;
  /** None: all that the assignment assigns. */
  references: readonly string[];
  /** Milliseconds; undefined: it does not end. */
  expires: number | undefined;
  selection: Selection;
}

const ENFORCED = 'default';
const NOT_ENFORCED = 'donotenforce';

/** @param workspace its id; undefined where the assignment holds nowhere in it, or is not enforced */
export function assignmentOf(row: unknown, workspace: string): PolicyAssignment | undefined {
  const { id, name, properties } = fieldsOf(row);
  const own = fieldsOf(properties);
  const definition = text(own.policyDefinitionId)?.toLowerCase();
  const mode = (text(own.enforcementMode) ?? ENFORCED).toLowerCase();
  if (definition === undefined || mode === NOT_ENFORCED) return undefined;
  const scope = text(own.scope)?.toLowerCase();
  if (scope !== undefined && !isAbove(scope, workspace) && !isAbove(workspace, scope)) return undefined;
  const notScopes = (texts(own.notScopes) ?? []).filter(one => one !== '');
  if (notScopes.some(one => !isGroup(one) && isAbove(one, workspace))) return undefined;
  return {
    id: (text(id) ?? '').toLowerCase(),
    name: text(own.displayName) ?? text(name) ?? '',
    scope,
    notScopes: notScopes.filter(one => isAbove(workspace, one)),
    definition,
    parameters: given(own.parameters),
    isSure: mode === ENFORCED && !notScopes.some(isGroup),
    selection: selectionOf(own.resourceSelectors),
    overrides: (list(own.overrides) ?? []).flatMap(overrideOf),
    messages: (list(own.nonComplianceMessages) ?? []).flatMap(messageOf),
  };
}

/**
 * Whether a scope is another one or above it. Which subscriptions are in a management group, no id tells; but a list
 * has only groups that the subscription is in.
 */
export function isAbove(outer: string, inner: string): boolean {
  const [above, below] = [outer.toLowerCase().replace(/\/+$/, ''), inner.toLowerCase()];
  return above === '' || isGroup(above) || below === above || below.startsWith(`${above}/`);
}

function isGroup(scope: string): boolean {
  return scope.toLowerCase().startsWith('/providers/microsoft.management/managementgroups/');
}

function selectionOf(value: unknown): Selection {
  return (list(value) ?? []).map(one => (list(fieldsOf(one).selectors) ?? []).map(selectorOf));
}

function selectorOf(value: unknown): Selector {
  const own = fieldsOf(value);
  return { kind: (text(own.kind) ?? '').toLowerCase(), in: texts(own.in), notIn: texts(own.notIn) };
}

function texts(value: unknown): string[] | undefined {
  return list(value)?.map(one => (text(one) ?? '').toLowerCase());
}

/** Other kinds than this, such as `definitionVersion`, change no effect. */
function overrideOf(value: unknown): PolicyAssignment['overrides'] {
  const { kind, value: effect, selectors } = fieldsOf(value);
  if (text(kind)?.toLowerCase() !== 'policyeffect') return [];
  return [{ effect: (text(effect) ?? '').toLowerCase(), selectors: (list(selectors) ?? []).map(selectorOf) }];
}

function messageOf(value: unknown): PolicyAssignment['messages'] {
  const { message, policyDefinitionReferenceId } = fieldsOf(value);
  const said = text(message);
  return said === undefined
    ? []
    : [{ text: said, reference: text(policyDefinitionReferenceId)?.toLowerCase() }];
}

export function definitionOf(body: unknown): PolicyDefinition {
  const { name, properties } = fieldsOf(body);
  const own = fieldsOf(properties);
  const rule = fieldsOf(own.policyRule);
  const { effect, details } = fieldsOf(rule.then);
  return {
    name: text(own.displayName) ?? text(name) ?? '',
    mode: (text(own.mode) ?? 'All').toLowerCase(),
    condition: rule.if,
    effect,
    details,
    defaults: defaultsOf(own.parameters),
  };
}

export function initiativeOf(body: unknown): PolicyInitiative {
  const own = fieldsOf(fieldsOf(body).properties);
  const members = (list(own.policyDefinitions) ?? []).flatMap(row => {
    const { policyDefinitionId, policyDefinitionReferenceId, parameters } = fieldsOf(row);
    const definition = text(policyDefinitionId)?.toLowerCase();
    const reference = (text(policyDefinitionReferenceId) ?? '').toLowerCase();
    return definition === undefined ? [] : [{ definition, reference, parameters: given(parameters) }];
  });
  return { members, defaults: defaultsOf(own.parameters) };
}

/** @param workspace its id: an exemption must be of it, or of something above it or inside of it */
export function exemptionOf(row: unknown, workspace: string): PolicyExemption | undefined {
  const { id, properties } = fieldsOf(row);
  const own = fieldsOf(properties);
  const assignment = text(own.policyAssignmentId)?.toLowerCase();
  const [scope] =
    /^.*(?=\/providers\/Microsoft\.Authorization\/policyExemptions\/)/i.exec(text(id) ?? '') ?? [];
  if (assignment === undefined || scope === undefined) return undefined;
  if (!isAbove(scope, workspace) && !isAbove(workspace, scope)) return undefined;
  const expires = text(own.expiresOn);
  return {
    assignment,
    scope: scope.toLowerCase(),
    references: texts(own.policyDefinitionReferenceIds) ?? [],
    // What is no date never ends: then nobody is accused who may be exempt.
    expires: expires === undefined || Number.isNaN(Date.parse(expires)) ? undefined : Date.parse(expires),
    selection: selectionOf(own.resourceSelectors),
  };
}

function given(value: unknown): Parameters {
  return mapped(fieldsOf(value), one => one.value);
}

function defaultsOf(value: unknown): Parameters {
  return mapped(fieldsOf(value), one => one.defaultValue);
}

function mapped(parameters: Fields, read: (one: Fields) => unknown): Parameters {
  const entries = Object.entries(parameters).map(
    ([name, one]) => [name.toLowerCase(), read(fieldsOf(one))] as const,
  );
  return new Map(entries.filter(([, value]) => value !== undefined));
}

/** One member of an initiative, or the definition that is assigned by itself, with what it is given. */
export interface Assigned {
  assignment: PolicyAssignment;
  reference: string | undefined;
  /** Id of the definition. */
  definition: string;
  /** Without the defaults of the definition. */
  parameters: Parameters;
}

/** What an assignment assigns, of the initiatives that are known. */
export function assignedBy(
  assignment: PolicyAssignment,
  initiatives: ReadonlyMap<string, PolicyInitiative>,
): Assigned[] {
  const { definition, parameters } = assignment;
  if (!definition.includes('/policysetdefinitions/'))
    return [{ assignment, reference: undefined, definition, parameters }];
  const initiative = initiatives.get(definition);
  if (initiative === undefined) return [];
  const outer = new Map([...initiative.defaults, ...parameters]);
  return initiative.members.map(member => ({
    assignment,
    reference: member.reference,
    definition: member.definition,
    parameters: new Map(
      [...member.parameters].map(([name, value]) => [name, evaluate(value, { parameters: outer })] as const),
    ),
  }));
}

/** Effects that keep nothing from being created, and change nothing of it. */
const HARMLESS = new Set([
  'audit',
  'auditifnotexists',
  'deployifnotexists',
  'denyaction',
  'disabled',
  'manual',
  'enforcesetting',
  'enforceopaconstraint',
  'addtonetworkgroup',
]);

/**
 * Whether a definition need not be read: it is built in, and its parameter `effect`, which is the effect of every
 * built-in one that has it, says that it does nothing here.
 */
export function isIdle({ assignment, definition, parameters }: Assigned): boolean {
  const effect = parameters.get('effect');
  return (
    definition.startsWith('/providers/microsoft.authorization/') &&
    assignment.overrides.length === 0 &&
    typeof effect === 'string' &&
    HARMLESS.has(effect.toLowerCase())
  );
}

/** The effect without overrides, in lower case; `UNKNOWN` where it is an expression that cannot be followed. */
export function effectOf({ definition, parameters }: PolicyRule): string | typeof UNKNOWN {
  const effect = evaluate(definition.effect, { parameters });
  return typeof effect === 'string' ? effect.toLowerCase() : UNKNOWN;
}

export function ruleOf(
  { assignment, reference, parameters }: Assigned,
  definition: PolicyDefinition,
): PolicyRule {
  return { assignment, reference, definition, parameters: new Map([...definition.defaults, ...parameters]) };
}
