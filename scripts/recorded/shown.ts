/** Facts of the product as lines: `region: westeurope`, `families: 62 (standarddsv2family 8/100, …)`. */

const FIRST = 4;

export function shown(value: unknown): string[] {
  if (value === undefined) return ['it is not there'];
  if (
    value instanceof Map ||
    value instanceof Set ||
    Array.isArray(value) ||
    typeof value !== 'object' ||
    value === null
  )
    return [one(value)];
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${name}: ${one(field)}`);
}

function one(value: unknown): string {
  if (value instanceof Map) return many([...value].map(([key, inner]) => `${one(key)} ${one(inner)}`));
  if (value instanceof Set) return many([...value].map(one));
  if (Array.isArray(value)) return many(value.map(one));
  if (typeof value === 'object' && value !== null) return object(value);
  return clipped(String(value));
}

function object(value: object): string {
  if ('used' in value && 'limit' in value) return `${value.used ?? '?'}/${value.limit ?? 'no limit'}`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${name} ${one(field)}`).join(', ')}}`;
}

function many(items: readonly string[]): string {
  const more = items.length > FIRST ? ', …' : '';
  return `${items.length}${items.length === 0 ? '' : ` (${items.slice(0, FIRST).join(', ')}${more})`}`;
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
