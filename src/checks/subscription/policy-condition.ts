/**
 * Whether the condition of a policy fits a resource that is to be created. Of the language of policies this reads the
 * part that rules about an endpoint are written in (learn.microsoft.com, policy definition structure, 2025); what it
 * does not know makes the answer open and never wrong.
 */
import { fieldsOf, list } from '../../azure/fields.js';
import { type Parameters, resolved } from '../../azure/policy-rules.js';

/** true: it fits; false: it does not; undefined: this program cannot tell. */
export type Fit = boolean | undefined;

/** Fields by name in lower case. A field that is here with `undefined` is surely absent, one that is not is unknown. */
export type Resource = ReadonlyMap<string, string | undefined>;

/** Foreign rules are as deep as their author likes; Azure's own are a handful. */
const DEEPEST = 40;

export function fits(condition: unknown, resource: Resource, parameters: Parameters, depth = 0): Fit {
  if (depth > DEEPEST) return undefined;
  const own = fieldsOf(condition);
  const inner = (one: unknown) => fits(one, resource, parameters, depth + 1);
  const allOf = list(own.allOf);
  if (allOf !== undefined) return all(allOf.map(inner));
  const anyOf = list(own.anyOf);
  if (anyOf !== undefined) return not(all(anyOf.map(one => not(inner(one)))));
  if (own.not !== undefined) return not(inner(own.not));
  const field = resolved(own.field, parameters);
  if (typeof field !== 'string' || !resource.has(field.toLowerCase())) return undefined;
  return compare(resource.get(field.toLowerCase()), own, parameters);
}

function all(verdicts: readonly Fit[]): Fit {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function not(verdict: Fit): Fit {
  return verdict === undefined ? undefined : !verdict;
}

type Comparison = (value: string | undefined, wanted: unknown) => Fit;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  equals: (value, wanted) => same(value, wanted),
  notEquals: (value, wanted) => not(same(value, wanted)),
  in: (value, wanted) => isAmong(value, wanted),
  notIn: (value, wanted) => not(isAmong(value, wanted)),
  like: (value, wanted) => isLike(value, wanted),
  notLike: (value, wanted) => not(isLike(value, wanted)),
  exists: (value, wanted) => {
    const text = String(wanted).toLowerCase();
    if (text !== 'true' && text !== 'false') return undefined;
    return (value !== undefined) === (text === 'true');
  },
};

function compare(
  value: string | undefined,
  own: Readonly<Record<string, unknown>>,
  parameters: Parameters,
): Fit {
  const [operator] = Object.keys(COMPARISONS).filter(name => Object.hasOwn(own, name));
  if (operator === undefined) return undefined;
  return COMPARISONS[operator]?.(value, resolved(own[operator], parameters));
}

function same(value: string | undefined, wanted: unknown): Fit {
  if (typeof wanted !== 'string' || isExpression(wanted)) return undefined;
  return value?.toLowerCase() === wanted.toLowerCase();
}

/** `[[` stands for a bracket; any other leading one begins an expression. */
function isExpression(text: string): boolean {
  return text.startsWith('[');
}

function isAmong(value: string | undefined, wanted: unknown): Fit {
  const items = list(wanted);
  if (items === undefined) return undefined;
  return not(all(items.map(item => not(same(value, item)))));
}

/** One `*` stands for anything. */
function isLike(value: string | undefined, wanted: unknown): Fit {
  if (typeof wanted !== 'string' || isExpression(wanted)) return undefined;
  const [before = '', after, more] = wanted.toLowerCase().split('*');
  if (more !== undefined) return undefined;
  if (after === undefined) return same(value, wanted);
  const text = value?.toLowerCase() ?? '';
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
