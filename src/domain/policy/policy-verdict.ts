/** What a policy decides about a new resource: selectors, overrides, exemptions, and its condition. */
import { fieldsOf, list } from '../../azure/client/fields.js';
import { evaluate, UNKNOWN } from '../../azure/questions/policy-expression.js';
import {
  effectOf,
  isAbove,
  type PolicyExemption,
  type PolicyRule,
  type Selection,
  type Selector,
} from '../../azure/questions/policy-rules.js';
import { all, any, type Fit, fits, not, placeOf, type Resource, tagOf } from './policy-condition.js';

/** Whether the rule certainly denies the resource. */
export function denies(rule: PolicyRule, resource: Resource): Fit {
  return all([
    isPlaced(rule, resource),
    has(rule, resource, effect => effect === 'deny'),
    isChosen(rule.assignment.selection, rule, resource),
    rule.assignment.isSure ? true : undefined,
    fits(rule.definition.condition, resource, rule.parameters),
  ]);
}

/** The resource after the policies that modify requests; Azure applies them before those that deny. */
export function changedBy(rules: readonly PolicyRule[], resource: Resource): Resource {
  const fields = rules.filter(rule => changes(rule, resource)).flatMap(rule => touchedBy(rule, resource));
  if (fields.length === 0) return resource;
  const changed = new Map(resource);
  for (const field of fields) {
    const tag = tagOf(field);
    if (tag === undefined) changed.delete(field.toLowerCase());
    else if (changed.get('tags') instanceof Map)
      changed.set(
        'tags',
        new Map([...(changed.get('tags') as Map<string, unknown>), [tag.toLowerCase(), UNKNOWN]]),
      );
  }
  return changed;
}

function changes(rule: PolicyRule, resource: Resource): boolean {
  const isChange = has(rule, resource, effect => effect === 'modify' || effect === 'append');
  const verdicts = [
    isPlaced(rule, resource),
    isChange,
    isChosen(rule.assignment.selection, rule, resource),
    fits(rule.definition.condition, resource, rule.parameters),
  ];
  return all(verdicts) !== false && isChange !== false;
}

/** Whether the scope of the assignment covers the resource, and no notScopes exclude it. */
function isPlaced({ assignment: { scope, notScopes } }: PolicyRule, resource: Resource): Fit {
  const out = notScopes.map(one => not(holds(one, resource)));
  return all([scope === undefined ? true : holds(scope, resource), ...out]);
}

/** A resource whose name is not known yet is certainly in its workspace. */
function holds(scope: string, resource: Resource): Fit {
  const [id, workspace] = [resource.get('id'), resource.get('workspace()')];
  if (typeof id === 'string') return isAbove(scope, id);
  return typeof workspace === 'string' && isAbove(scope, workspace) ? true : undefined;
}

/** The fields that `modify` (`operations`) or `append` (a list) writes; all tags where one of them is unknown. */
function touchedBy({ definition, parameters }: PolicyRule, resource: Resource): string[] {
  const rows = list(definition.details) ?? list(fieldsOf(definition.details).operations) ?? [];
  const place = placeOf(resource, parameters);
  return rows.map(row => {
    const field = evaluate(fieldsOf(row).field, place);
    return typeof field === 'string' ? field : 'tags';
  });
}

/** Overrides apply in order; where several fit and disagree, the result is unknown. */
function has(rule: PolicyRule, resource: Resource, isMeant: (effect: string) => boolean): Fit {
  const { overrides } = rule.assignment;
  const verdicts = overrides.map(({ selectors }) => all(selectors.map(one => selects(one, rule, resource))));
  const sure = overrides.filter((_one, index) => verdicts[index] === true);
  const open = overrides.filter((_one, index) => verdicts[index] === undefined);
  const own = effectOf(rule);
  const effects = [...sure, ...open].map(({ effect }) => effect);
  const outcomes = new Set<Fit>(effects.map(isMeant));
  if (sure.length === 0) outcomes.add(own === UNKNOWN ? undefined : isMeant(own));
  const [only] = outcomes;
  return outcomes.size === 1 ? only : undefined;
}

function isChosen(selection: Selection, rule: PolicyRule, resource: Resource): Fit {
  if (selection.length === 0) return true;
  return any(selection.map(selectors => all(selectors.map(one => selects(one, rule, resource)))));
}

function selects({ kind, in: among, notIn }: Selector, rule: PolicyRule, resource: Resource): Fit {
  const value = chosen(kind, rule, resource);
  if (value === UNKNOWN) return undefined;
  const isIn = (values: readonly string[]) =>
    values.some(one => (kind === 'resourcelocation' ? one.replaceAll(' ', '') : one) === value);
  if (among !== undefined) return isIn(among);
  return notIn === undefined ? undefined : !isIn(notIn);
}

/** The property that a selector reads; an endpoint always has a location. */
function chosen(kind: string, { reference }: PolicyRule, resource: Resource): unknown {
  if (kind === 'policydefinitionreferenceid') return reference ?? '';
  if (kind === 'resourcewithoutlocation') return '';
  const field = { resourcelocation: 'location', resourcetype: 'type' }[kind];
  const value = field === undefined ? undefined : resource.get(field);
  return typeof value === 'string' ? value.toLowerCase() : UNKNOWN;
}

/** Whether an exemption covers it now; both categories, Waiver and Mitigated, do. */
export function isExempt(
  rule: PolicyRule,
  resource: Resource,
  exemptions: readonly PolicyExemption[],
  now: Date,
): Fit {
  const verdicts = exemptions
    .filter(
      ({ assignment, references, expires }) =>
        assignment === rule.assignment.id &&
        (references.length === 0 || references.includes(rule.reference ?? '')) &&
        (expires === undefined || expires > now.getTime()),
    )
    .map(({ selection, scope }) => all([holds(scope, resource), isChosen(selection, rule, resource)]));
  return any(verdicts);
}

/** The fields that a condition names, in its order. */
export function fieldsIn({ definition, parameters }: PolicyRule, resource: Resource): string[] {
  const place = placeOf(resource, parameters);
  const found: string[] = [];
  const look = (one: unknown, depth: number): void => {
    if (depth > 40) return;
    const own = fieldsOf(one);
    for (const inner of [...(list(own.allOf) ?? []), ...(list(own.anyOf) ?? []), own.not])
      look(inner, depth + 1);
    const field = evaluate(own.field, place);
    if (typeof field === 'string') found.push(field);
  };
  look(definition.condition, 0);
  return found;
}
