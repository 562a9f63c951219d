/**
 * What a plain or tagged scalar means to PyYAML's SafeLoader (YAML 1.1), resolved by js-yaml's own YAML 1.1 tags.
 * PyYAML's regular expressions are narrower than those (resolver.py of 6.0.3, read 2026-11).
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

/** `y`, `01:30`, `+.5`, `._5`: a boolean and numbers to js-yaml, texts to PyYAML. */
const TEXT_TO_PYYAML = /^(?:[yYnN]|[-+]?0[\d_]*(?::[0-5]?\d)+|[-+]\.[\d_].*|\._.*)$/;

/** A scalar without quotes and without a tag. */
export function resolvePlain(text: string): Scalar {
  if (TEXT_TO_PYYAML.test(text)) return { type: 'string', value: text };
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
  // Python's float() also takes what has no point.
  if (type(tagName) === 'float' && /^[-+]?\d[\d_]*(?:[eE][-+]?\d+)?$/.test(text))
    return scalar(tagName, Number(text.replaceAll('_', '')));
  const value: unknown = tag.resolve(text, true, tagName);
  return value === NOT_RESOLVED ? undefined : scalar(tagName, value);
}

const DATE =
  /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** Looks like a date and is none: 2027-02-30. PyYAML takes it for one and stops: "day is out of range for month". */
export function isImpossibleDate(text: string): boolean {
  return DATE.test(text) && resolvePlain(text).type !== 'date';
}

function scalar(tagName: string, value: unknown): Scalar {
  const found = type(tagName);
  const plain = found === 'date' || found === 'binary' ? undefined : (value as Scalar['value']);
  return { type: found, value: plain };
}

function type(tagName: string): ScalarType {
  return TYPES[tagName] ?? 'string';
}
