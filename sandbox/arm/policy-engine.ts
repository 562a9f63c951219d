/**
 * Whether a policy of the world denies a write: a small engine of its own, which looks at the request that came in. It
 * knows nothing of the one in the product, so that the two can be held against each other.
 */
import {
  type Plain,
  type PolicyAssignment,
  type PolicyDefinition,
  type PolicyInitiative,
  reaches,
} from '../world/governance.ts';
import { sameName } from '../world/ids.ts';
import type { World } from '../world/world.ts';
import type { Call } from './router.ts';

export interface Denial {
  assignment: PolicyAssignment;
  definition?: PolicyDefinition;
  initiative?: PolicyInitiative;
}

interface Rule {
  definition: PolicyDefinition;
  initiative?: PolicyInitiative;
  reference?: string;
  parameters: Map<string, unknown>;
}

/** The resource of a PUT as policies see it. */
interface Subject {
  id: string;
  type: string;
  body: Plain;
  /** Tags that policies with `modify` or `append` have put in, lower case. */
  added: Set<string>;
}

export function denialOf(call: Call): Denial | undefined {
  if (call.asked.method !== 'PUT') return undefined;
  const subject = subjectOf(call);
  if (subject === undefined) return undefined;
  const { world } = call.context;
  const rules = world.policyAssignments
    .filter(one => one.denies === undefined && holds(one, subject))
    .flatMap(assignment => rulesOf(world, assignment).map(rule => ({ assignment, ...rule })));
  const now = call.context.clock.now();
  const bound = rules.filter(rule => !isExempt(world, rule.assignment, rule.reference, subject, now));
  for (const rule of bound) if (effectOf(rule, subject) === 'modify') modify(rule, subject);
  return bound.find(
    rule =>
      effectOf(rule, subject) === 'deny' && isFitting(rule.definition.condition, subject, rule.parameters),
  );
}

const PATH = /\/providers\/([^/]+(?:\/[^/]+\/[^/]+)+)$/i;

function subjectOf(call: Call): Subject | undefined {
  const id = call.asked.path.replace(/\/+$/, '').replace(/^\/{2,}/, '/');
  const parts = PATH.exec(id)?.[1]?.split('/');
  const { body } = call;
  if (parts === undefined || typeof body !== 'object' || body === null) return undefined;
  const types = parts.filter((_part, index) => index === 0 || index % 2 === 1);
  return { id, type: types.join('/'), body: body as Plain, added: new Set() };
}

function holds(one: PolicyAssignment, subject: Subject): boolean {
  if (!reaches(one.scope, subject.id) || one.enforcementMode === 'DoNotEnforce') return false;
  if (one.notScopes.some(scope => reaches(scope, subject.id))) return false;
  return isSelected(one.resourceSelectors, subject);
}

/** One of several has to fit, with all of its selectors. */
function isSelected(selectors: Plain[] | undefined, subject: Subject): boolean {
  if (selectors === undefined || selectors.length === 0) return true;
  return selectors.some(one => ((one.selectors ?? []) as Plain[]).every(each => isChosen(each, subject)));
}

function isChosen(selector: Plain, subject: Subject, reference = ''): boolean {
  const value = {
    resourcelocation: place(subject.body.location),
    resourcetype: subject.type.toLowerCase(),
    policydefinitionreferenceid: reference.toLowerCase(),
  }[String(selector.kind).toLowerCase()];
  const list = (key: string) => (selector[key] as string[] | undefined)?.map(text => text.toLowerCase());
  if (value === undefined) return list('notIn') !== undefined;
  return list('in')?.includes(value) ?? !(list('notIn')?.includes(value) ?? false);
}

function place(location: unknown): string {
  return String(location ?? '')
    .toLowerCase()
    .replaceAll(' ', '');
}

function rulesOf(world: World, assignment: PolicyAssignment): Rule[] {
  const given = valuesOf(assignment.parameters, 'value');
  const find = (id: string) => world.policyDefinitions.find(one => sameName(one.id, id));
  const single = find(assignment.definitionId);
  if (single) return [{ definition: single, parameters: merged(single.parameters, given) }];
  const initiative = world.policyInitiatives.find(one => sameName(one.id, assignment.definitionId));
  if (!initiative) return [];
  const outer = merged(initiative.parameters, given);
  return initiative.members.flatMap(({ definitionId, parameters, referenceId }): Rule[] => {
    const definition = find(definitionId);
    if (!definition) return [];
    const inner = [...valuesOf(parameters, 'value')].map(
      ([key, value]) => [key, filled(value, outer)] as const,
    );
    const all = merged(definition.parameters, new Map(inner));
    return [{ definition, initiative, reference: referenceId, parameters: all }];
  });
}

function valuesOf(parameters: Plain, key: string): Map<string, unknown> {
  const entries = Object.entries(parameters).map(
    ([name, one]) => [name.toLowerCase(), (one as Plain)[key]] as const,
  );
  return new Map(entries.filter(([, value]) => value !== undefined));
}

function merged(declared: Plain, given: Map<string, unknown>): Map<string, unknown> {
  return new Map([...valuesOf(declared, 'defaultValue'), ...given]);
}

function isExempt(
  world: World,
  assignment: PolicyAssignment,
  reference: string | undefined,
  subject: Subject,
  now: number,
): boolean {
  return world.policyExemptions.some(
    one =>
      sameName(one.assignmentId, assignment.id) &&
      reaches(one.scope, subject.id) &&
      (one.references.length === 0 || one.references.some(each => sameName(each, reference ?? ''))) &&
      (one.expiresOn === undefined || Date.parse(one.expiresOn) > now) &&
      isSelected(one.resourceSelectors, subject),
  );
}

function effectOf(
  { assignment, definition, reference, parameters }: Rule & Denial,
  subject: Subject,
): string {
  const override = assignment.overrides?.find(one =>
    ((one.selectors ?? []) as Plain[]).every(each => isChosen(each, subject, reference)),
  );
  const effect = override?.value ?? filled(definition.effect, parameters);
  return String(effect).toLowerCase();
}

/** A tag that is added counts as there. */
function modify({ definition, parameters }: Rule, subject: Subject): void {
  if (!isFitting(definition.condition, subject, parameters)) return;
  const { operations = [] } = (definition.details ?? {}) as { operations?: { field?: unknown }[] };
  for (const { field } of operations) {
    const tag = tagIn(String(filled(field, parameters)));
    if (tag !== undefined) subject.added.add(tag);
  }
}

/** `[parameters('x')]`, and texts and parameters that `concat` puts together. */
function filled(value: unknown, parameters: Map<string, unknown>): unknown {
  if (typeof value !== 'string' || !value.startsWith('[') || value.startsWith('[[')) return value;
  const plain = /^\[parameters\('([^']+)'\)\]$/i.exec(value)?.[1];
  if (plain !== undefined) return parameters.get(plain.toLowerCase());
  const joined = /^\[concat\((.*)\)\]$/i.exec(value)?.[1];
  if (joined === undefined) return value;
  return [...joined.matchAll(/parameters\('([^']+)'\)|'((?:[^']|'')*)'/gi)]
    .map(([, name, text = '']) =>
      name === undefined ? text.replaceAll("''", "'") : String(parameters.get(name.toLowerCase()) ?? ''),
    )
    .join('');
}

function tagIn(field: string): string | undefined {
  return /^tags(?:\.|\[')?\[?(.+?)(?:'\]|\])?$/i.exec(field)?.[1]?.toLowerCase();
}

function fieldOf(field: string, { id, type, body, added }: Subject): unknown {
  const name = field.toLowerCase();
  if (name === 'type') return type;
  if (name === 'id') return id;
  if (name === 'name') return id.split('/').at(-1);
  if (name === 'location') return place(body.location);
  if (name === 'identity.type') return (body.identity as Plain | undefined)?.type;
  if (name === 'tags') return body.tags;
  const tag = name.startsWith('tags') ? tagIn(field) : undefined;
  if (tag !== undefined) {
    const own = Object.entries((body.tags ?? {}) as Plain).find(([key]) => key.toLowerCase() === tag)?.[1];
    return own ?? (added.has(tag) ? 'added' : undefined);
  }
  const prefix = `${type.toLowerCase()}/`;
  if (!name.startsWith(prefix)) return undefined;
  const properties = Object.entries((body.properties ?? {}) as Plain);
  return properties.find(([key]) => key.toLowerCase() === name.slice(prefix.length))?.[1] ?? undefined;
}

/** What this engine does not know does not fit: it denies nothing by guess. */
function isFitting(condition: Plain, subject: Subject, parameters: Map<string, unknown>): boolean {
  const inner = (one: unknown) => isFitting(one as Plain, subject, parameters);
  if (Array.isArray(condition.allOf)) return condition.allOf.every(inner);
  if (Array.isArray(condition.anyOf)) return condition.anyOf.some(inner);
  if (condition.not !== undefined) return !inner(condition.not);
  const field = filled(condition.field, parameters);
  if (typeof field !== 'string') return false;
  const value = fieldOf(field, subject);
  return Object.entries(OPERATORS).some(
    ([name, holds]) => name in condition && holds(value, filled(condition[name], parameters)),
  );
}

const lower = (value: unknown) => String(value ?? '').toLowerCase();
const isIn = (value: unknown, wanted: unknown) =>
  value !== undefined && Array.isArray(wanted) && wanted.some(one => lower(one) === lower(value));
const isLike = (value: unknown, wanted: unknown) => {
  const [before = '', after = ''] = lower(wanted).split('*');
  return value !== undefined && lower(value).startsWith(before) && lower(value).endsWith(after);
};

const OPERATORS: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  equals: (value, wanted) => value !== undefined && lower(value) === lower(wanted),
  notEquals: (value, wanted) => lower(value) !== lower(wanted),
  in: isIn,
  notIn: (value, wanted) => !isIn(value, wanted),
  like: isLike,
  notLike: (value, wanted) => !isLike(value, wanted),
  exists: (value, wanted) => (value !== undefined) === (lower(wanted) === 'true'),
};
