/**
 * Whether the condition of a policy matches a new resource, by the policy language (learn.microsoft.com, policy
 * definition structure, policy rule, 2025). What this code does not know makes the answer unknown, never wrong.
 */
import { fieldsOf, list } from '../../azure/client/fields.js';
import {
  evaluate,
  type Parameters,
  type Surroundings,
  UNKNOWN,
} from '../../azure/questions/policy-expression.js';

/** true: it matches; false: it does not; undefined: unknown. */
export type Fit = boolean | undefined;

/**
 * Fields by name in lower case. A field with the value `undefined` is certainly absent, a missing one is unknown.
 * `tags` is a map by the tag's name in lower case; a tag that it lacks is absent.
 */
export type Resource = ReadonlyMap<string, unknown>;

/** A custom rule may nest without limit; Azure's own nest a few levels. */
const DEEPEST = 40;

interface Place extends Surroundings {
  field: (name: string) => unknown;
  depth: number;
}

export function fits(condition: unknown, resource: Resource, parameters: Parameters): Fit {
  return checkPlace(condition, placeOf(resource, parameters));
}

/** The field values for the expressions of a rule. */
export function placeOf(resource: Resource, parameters: Parameters): Place {
  return {
    parameters,
    field: name => fieldIn(resource, name),
    context: name => (resource.has(`${name}()`) ? resource.get(`${name}()`) : UNKNOWN),
    depth: 0,
  };
}

const TAG = /^tags(?:\.(.+)|\['((?:[^']|'')+)'\]|\[([^\]]+)\])$/i;

/** The tag that a field names: `tags['x']`, `tags[x]`, `tags.x`. */
export function tagOf(field: string): string | undefined {
  const [, dotted, quoted, plain] = TAG.exec(field) ?? [];
  return dotted ?? quoted?.replaceAll("''", "'") ?? plain;
}

function fieldIn(resource: Resource, written: string): unknown {
  const name = written.toLowerCase();
  const tag = tagOf(written);
  if (tag !== undefined) {
    const tags = resource.get('tags');
    return tags instanceof Map ? tags.get(tag.toLowerCase()) : UNKNOWN;
  }
  return resource.has(name) ? resource.get(name) : UNKNOWN;
}

function checkPlace(condition: unknown, place: Place): Fit {
  if (place.depth > DEEPEST) return undefined;
  const own = fieldsOf(condition);
  const inner = (one: unknown) => checkPlace(one, { ...place, depth: place.depth + 1 });
  const allOf = list(own.allOf);
  if (allOf !== undefined) return all(allOf.map(inner));
  const anyOf = list(own.anyOf);
  if (anyOf !== undefined) return any(anyOf.map(inner));
  if (own.not !== undefined) return not(inner(own.not));
  if (own.count !== undefined) return counted(own, place);
  if (Object.hasOwn(own, 'value')) return compare(evaluate(own.value, place), own, place, plain);
  const field = evaluate(own.field, place);
  if (typeof field !== 'string') return undefined;
  return compare(place.field(field), own, place, /^location$/i.test(field) ? asPlace : plain);
}

export function all(verdicts: readonly Fit[]): Fit {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

/** Whether one of them holds. */
export function any(verdicts: readonly Fit[]): Fit {
  return not(all(verdicts.map(not)));
}

export function not(verdict: Fit): Fit {
  return verdict === undefined ? undefined : !verdict;
}

/** Normalises texts before they are compared. */
type Normal = (text: string) => string;

const plain: Normal = text => text.toLowerCase();
/** `West Europe` is `westeurope`. */
const asPlace: Normal = text => text.toLowerCase().replaceAll(' ', '');

/** A `count` of a list of values; one over the items of a field needs data that no file has. */
function counted(own: Readonly<Record<string, unknown>>, place: Place): Fit {
  const { value, name, where } = fieldsOf(own.count);
  const items = evaluate(value, place);
  if (!Array.isArray(items)) return undefined;
  const verdicts = items.map(item => {
    if (where === undefined) return true;
    const current = new Map([...(place.current ?? []), ['', item]]);
    if (typeof name === 'string') current.set(name.toLowerCase(), item);
    return checkPlace(where, { ...place, current, depth: place.depth + 1 });
  });
  const least = verdicts.filter(verdict => verdict === true).length;
  const most = least + verdicts.filter(verdict => verdict === undefined).length;
  const outcomes = Array.from({ length: most - least + 1 }, (_, index) =>
    compare(least + index, own, place, plain),
  );
  return outcomes.every(outcome => outcome === outcomes[0]) ? outcomes[0] : undefined;
}

type Comparison = (value: unknown, wanted: unknown, normal: Normal) => Fit;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  equals: isSame,
  notEquals: negated(isSame),
  in: isAmong,
  notIn: negated(isAmong),
  like: isLike,
  notLike: negated(isLike),
  match: (value, wanted) => isMatch(value, wanted, text => text),
  notMatch: negated((value, wanted) => isMatch(value, wanted, text => text)),
  matchInsensitively: isMatch,
  notMatchInsensitively: negated(isMatch),
  contains,
  notContains: negated(contains),
  containsKey,
  notContainsKey: negated(containsKey),
  less: ordered((a, b) => a < b),
  lessOrEquals: ordered((a, b) => a <= b),
  greater: ordered((a, b) => a > b),
  greaterOrEquals: ordered((a, b) => a >= b),
  exists: (value, wanted) => {
    const text = String(wanted).toLowerCase();
    if (text !== 'true' && text !== 'false') return undefined;
    return isThere(value) === (text === 'true');
  },
};

function compare(value: unknown, own: Readonly<Record<string, unknown>>, place: Place, normal: Normal): Fit {
  const [operator] = Object.keys(COMPARISONS).filter(name => Object.hasOwn(own, name));
  if (operator === undefined || value === UNKNOWN) return undefined;
  const wanted = evaluate(own[operator], place);
  return wanted === UNKNOWN ? undefined : COMPARISONS[operator]?.(value, wanted, normal);
}

function negated(comparison: Comparison): Comparison {
  return (value, wanted, normal) => not(comparison(value, wanted, normal));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function textOf(value: unknown): string | undefined {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar ? String(value) : undefined;
}

function isSame(value: unknown, wanted: unknown, normal: Normal): Fit {
  const [left, right] = [textOf(value), textOf(wanted)];
  // Not documented: whether an absent field equals an empty text.
  if (right === undefined || (right === '' && !isThere(value))) return undefined;
  if (!isThere(value)) return false;
  return left === undefined ? undefined : normal(left) === normal(right);
}

function isAmong(value: unknown, wanted: unknown, normal: Normal): Fit {
  const items = list(wanted);
  if (items === undefined) return undefined;
  return any(items.map(item => isSame(value, item, normal)));
}

/** One `*` matches any text. */
function isLike(value: unknown, wanted: unknown, normal: Normal): Fit {
  if (typeof wanted !== 'string') return undefined;
  const [before = '', after, more] = normal(wanted).split('*');
  if (more !== undefined) return undefined;
  if (after === undefined) return isSame(value, wanted, normal);
  if (!isThere(value)) return false;
  const text = textOf(value);
  if (text === undefined) return undefined;
  const own = normal(text);
  return own.length >= before.length + after.length && own.startsWith(before) && own.endsWith(after);
}

/** `#` is a digit, `?` a letter, `.` any character; any other character is itself. */
function isMatch(value: unknown, wanted: unknown, normal: Normal): Fit {
  if (typeof wanted !== 'string') return undefined;
  if (!isThere(value)) return false;
  const text = textOf(value);
  if (text === undefined) return undefined;
  const [own, pattern] = [[...normal(text)], [...normal(wanted)]];
  return (
    own.length === pattern.length &&
    pattern.every((sign, index) => {
      const character = own[index] ?? '';
      if (sign === '#') return /^\d$/.test(character);
      if (sign === '?') return /^\p{L}$/u.test(character);
      return sign === '.' || sign === character;
    })
  );
}

function contains(value: unknown, wanted: unknown, normal: Normal): Fit {
  if (!isThere(value)) return false;
  if (Array.isArray(value)) return isAmong(wanted, value, normal);
  const [text, part] = [textOf(value), textOf(wanted)];
  return text === undefined || part === undefined ? undefined : normal(text).includes(normal(part));
}

function containsKey(value: unknown, wanted: unknown): Fit {
  if (typeof wanted !== 'string') return undefined;
  if (!isThere(value)) return false;
  const key = wanted.toLowerCase();
  if (value instanceof Map) return value.get(key) === UNKNOWN ? undefined : value.has(key);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.keys(value).some(name => name.toLowerCase() === key);
}

/** Compares numbers; how Azure orders texts is not fully documented. */
function ordered(holds: (a: number, b: number) => boolean): Comparison {
  return (value, wanted) => {
    if (typeof value === 'number' && typeof wanted === 'number') return holds(value, wanted);
    return undefined;
  };
}
