/**
 * How the client's field types (marshmallow 3) read a scalar. They are lenient in their own way, and a check that is
 * stricter than they are raises false alarms. Read from marshmallow 3.18 fields.py, as shipped with azure-ai-ml 1.34.
 */
import type { YamlNode } from './nodes.js';

const PYTHON_INT = /^[+-]?\d+(?:_\d+)*$/;
const PYTHON_FLOAT = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/i;
const TRUTHY: ReadonlySet<string> = new Set('t T true True TRUE on On ON y Y yes Yes YES 1'.split(' '));
const FALSY: ReadonlySet<string> = new Set('f F false False FALSE off Off OFF n N no No NO 0'.split(' '));

/** fields.Int: numbers are cut at the decimal point, text must be whole, booleans are refused. undefined: refused. */
export function asInteger(node: YamlNode | undefined): number | undefined {
  if (node?.kind !== 'scalar' || node.placeholder) return undefined;
  if (typeof node.value === 'number') return Number.isFinite(node.value) ? Math.trunc(node.value) : undefined;
  if (typeof node.value !== 'string') return undefined;
  const text = node.value.trim();
  return PYTHON_INT.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}

/** fields.Float. undefined: refused. */
export function asNumber(node: YamlNode | undefined): number | undefined {
  if (node?.kind !== 'scalar' || node.placeholder) return undefined;
  if (typeof node.value === 'number') return Number.isFinite(node.value) ? node.value : undefined;
  if (typeof node.value !== 'string') return undefined;
  const text = node.value.trim();
  return PYTHON_FLOAT.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}

/** fields.Bool. undefined: refused. */
export function asBoolean(node: YamlNode | undefined): boolean | undefined {
  if (node?.kind !== 'scalar' || node.placeholder) return undefined;
  if (typeof node.value === 'boolean') return node.value;
  if (node.value === 1 || node.value === 0) return node.value === 1;
  if (typeof node.value !== 'string') return undefined;
  if (TRUTHY.has(node.value)) return true;
  return FALSY.has(node.value) ? false : undefined;
}

/** fields.Str: text, and nothing that only looks like it. */
export function asString(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.placeholder) return undefined;
  return typeof node.value === 'string' ? node.value : undefined;
}

/**
 * The client's reading of an enum value: `SystemAssigned` and `AAD_TOKEN` become snake case.
 * azure-ai-ml 1.34.0 `_utils/utils.py`, `camel_to_snake`.
 */
export function camelToSnake(text: string): string {
  return text
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
