/**
 * What a plain or tagged scalar means to PyYAML's SafeLoader (YAML 1.1), resolved by js-yaml's own YAML 1.1 tags.
 * The one difference: PyYAML leaves `y` and `n` strings (resolver.py, regular expression for bool; read 2026-11).
 */
import { NOT_RESOLVED, type ScalarTagDefinition, YAML11_SCHEMA } from 'js-yaml';
import type { ScalarType } from './nodes.js';

export interface Scalar {
  type: ScalarType;
  value: string | number | boolean | null | undefined;
}

const TYPES: Record<string, ScalarType> = {
  'tag:yaml.org,2002:str': 'string',
  'tag:yaml.org,2002:int': 'integer',
  'tag:yaml.org,2002:float': 'float',
  'tag:yaml.org,2002:bool': 'boolean',
  'tag:yaml.org,2002:null': 'null',
  'tag:yaml.org,2002:timestamp': 'date',
  'tag:yaml.org,2002:binary': 'binary',
};

const SCALAR_TAGS = YAML11_SCHEMA.tags.filter(
  (tag): tag is ScalarTagDefinition => tag.nodeKind === 'scalar' && tag.tagName in TYPES,
);
const IMPLICIT_TAGS = SCALAR_TAGS.filter(tag => tag.implicit);
const TAGS_BY_FIRST_CHARACTER = new Map<string, ScalarTagDefinition[]>();

function candidates(text: string): ScalarTagDefinition[] {
  const first = text.charAt(0);
  let found = TAGS_BY_FIRST_CHARACTER.get(first);
  if (found === undefined) {
    found = IMPLICIT_TAGS.filter(tag => tag.implicitFirstChars?.includes(first) ?? true);
    TAGS_BY_FIRST_CHARACTER.set(first, found);
  }
  return found;
}

/** A scalar without quotes and without a tag. */
export function resolvePlain(text: string): Scalar {
  if (/^[yYnN]$/.test(text)) return { type: 'string', value: text };
  for (const tag of candidates(text)) {
    const value: unknown = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return scalar(tag.tagName, value);
  }
  return { type: 'string', value: text };
}

/** A scalar with a tag in its long form; undefined where SafeLoader has no constructor for it or it does not fit. */
export function resolveTagged(tagName: string, text: string): Scalar | undefined {
  const tag = SCALAR_TAGS.find(candidate => candidate.tagName === tagName);
  if (tag === undefined) return undefined;
  const value: unknown = tag.resolve(text, true, tagName);
  return value === NOT_RESOLVED ? undefined : scalar(tagName, value);
}

function scalar(tagName: string, value: unknown): Scalar {
  const type = TYPES[tagName] ?? 'string';
  const plain = type === 'date' || type === 'binary' ? undefined : (value as Scalar['value']);
  return { type, value: plain };
}
