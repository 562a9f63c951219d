/**
 * Policy assignments, the definitions and initiatives that they name, and what comes of them together: rules that deny,
 * with their parameters filled in. Reads what Azure answered; asks nothing.
 */
import { type Fields, fieldsOf, list, text } from './fields.js';

export interface PolicyAssignment {
  name: string;
  /** Id of a definition or of an initiative, in lower case. */
  definition: string;
  parameters: Parameters;
}

export interface PolicyDefinition {
  name: string;
  /** The condition as Azure writes it: foreign, and of any shape. */
  condition: unknown;
  effect: unknown;
  defaults: Parameters;
}

export interface PolicyInitiative {
  members: readonly { definition: string; parameters: Parameters }[];
  defaults: Parameters;
}

/** A rule that refuses what its condition fits. */
export interface DenyRule {
  /** What people call the assignment and the definition. */
  assignment: string;
  policy: string;
  condition: unknown;
  parameters: Parameters;
}

/** Values by the parameter's name in lower case. */
export type Parameters = ReadonlyMap<string, unknown>;

/** @param scope the resource group that a workspace is in; undefined where the assignment does not hold there */
export function assignmentOf(row: unknown, scope: string): PolicyAssignment | undefined {
  const { name, properties } = fieldsOf(row);
  const own = fieldsOf(properties);
  const definition = text(own.policyDefinitionId)?.toLowerCase();
  const isExempt = (list(own.notScopes) ?? []).some(one => holdsAt(text(one) ?? '', scope));
  if (definition === undefined || isExempt) return undefined;
  if (text(own.enforcementMode)?.toLowerCase() === 'donotenforce') return undefined;
  return { name: text(own.displayName) ?? text(name) ?? '', definition, parameters: given(own.parameters) };
}

function holdsAt(above: string, scope: string): boolean {
  const [outer, inner] = [above.toLowerCase(), scope.toLowerCase()];
  return outer !== '' && (inner === outer || inner.startsWith(`${outer}/`));
}

export function definitionOf(body: unknown): PolicyDefinition {
  const { name, properties } = fieldsOf(body);
  const own = fieldsOf(properties);
  const rule = fieldsOf(own.policyRule);
  return {
    name: text(own.displayName) ?? text(name) ?? '',
    condition: rule.if,
    effect: fieldsOf(rule.then).effect,
    defaults: defaultsOf(own.parameters),
  };
}

export function initiativeOf(body: unknown): PolicyInitiative {
  const own = fieldsOf(fieldsOf(body).properties);
  const members = (list(own.policyDefinitions) ?? []).flatMap(row => {
    const { policyDefinitionId, parameters } = fieldsOf(row);
    const definition = text(policyDefinitionId)?.toLowerCase();
    return definition === undefined ? [] : [{ definition, parameters: given(parameters) }];
  });
  return { members, defaults: defaultsOf(own.parameters) };
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

/** The rules of an assignment that deny, of the definitions that are known. */
export function denyRules(
  { name, definition, parameters }: PolicyAssignment,
  definitions: ReadonlyMap<string, PolicyDefinition>,
  initiatives: ReadonlyMap<string, PolicyInitiative>,
): DenyRule[] {
  const initiative = initiatives.get(definition);
  if (initiative === undefined) return denial(name, definitions.get(definition), parameters);
  const outer = new Map([...initiative.defaults, ...parameters]);
  return initiative.members.flatMap(member => {
    const inner = [...member.parameters].map(([key, value]) => [key, resolved(value, outer)] as const);
    return denial(name, definitions.get(member.definition), new Map(inner));
  });
}

function denial(assignment: string, found: PolicyDefinition | undefined, parameters: Parameters): DenyRule[] {
  if (found === undefined) return [];
  const all = new Map([...found.defaults, ...parameters]);
  const effect = resolved(found.effect, all);
  if (typeof effect !== 'string' || effect.toLowerCase() !== 'deny') return [];
  return [{ assignment, policy: found.name, condition: found.condition, parameters: all }];
}

/** The value of `[parameters('name')]`; any other expression stays as it is. */
export function resolved(value: unknown, parameters: Parameters): unknown {
  const name = typeof value === 'string' ? /^\[parameters\('([^']*)'\)\]$/i.exec(value)?.[1] : undefined;
  return name === undefined ? value : parameters.get(name.toLowerCase());
}
