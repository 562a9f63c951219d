import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import type { Entry, ScalarNode } from '../../project/yaml/nodes.js';
import { promiseOf } from '../../secrets/look.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/**
 * The container gets each environment variable as it is written. What YAML reads as another type, the client turns into
 * text with Python's `str` (azure-ai-ml 1.34.0, run: `NO` arrives as `False`, `3.10` as `3.1`, a mapping as Python
 * source, nothing as null).
 */
export default defineCheck({
  id: 'environment/variable-value',
  title: 'The container gets each variable as it is written',
  confidence: 'likely',
  severity: 'notice',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    for (const entry of document.entries('environment_variables')) {
      yield* judgeName(document, entry);
      yield* judgeValue(document, entry);
    }
  },
});

function* judgeName(document: Document, { key }: Entry): Iterable<Problem> {
  const seen = pythonText(key);
  if (seen === undefined || seen === '' || seen === key.text) return;
  const name = shown(key.text);
  yield problem(document, ['environment_variables', key.text], {
    part: 'key',
    variant: 'name',
    severity: 'warning',
    what: `The variable ${name} is called ${seen} in the container: YAML reads its name as a boolean or a number.`,
    fix: `Put the name in quotes: "${name}": …`,
  });
}

function* judgeValue(document: Document, { key, value }: Entry): Iterable<Problem> {
  const path = ['environment_variables', key.text];
  const name = shown(key.text);
  if (value.kind !== 'scalar')
    yield problem(document, path, nested(name, value.kind === 'mapping' ? 'a mapping' : 'a list'));
  else if (value.type === 'null') yield problem(document, path, empty(name));
  else if (value.type === 'binary') yield problem(document, path, binary(name));
  else {
    const seen = pythonText(value);
    if (seen === undefined || seen === value.text || isSameNumber(value)) return;
    // environment/plain-secret accepts numbers; here one would be printed.
    if (promiseOf(key.text) !== undefined) yield problem(document, path, hidden(name));
    else
      yield problem(document, path, {
        variant: value.type,
        ...otherText(value.type, { name, text: shown(value.text), seen }),
      });
  }
}

function nested(name: string, kind: 'a mapping' | 'a list') {
  return {
    part: 'key',
    variant: 'nested',
    severity: 'warning',
    what: `The variable ${name} is ${kind}. Variables are text: the client turns it into Python source with single quotes, which no JSON or YAML parser in the container reads.`,
    fix: `Use text, with JSON in single quotes: ${name}: '["a", "b"]'`,
  } as const;
}

function empty(name: string) {
  return {
    part: 'key',
    variant: 'null',
    severity: 'warning',
    what: `The variable ${name} has no value: the client sends it as null, and whether the container then gets an empty variable or none is not documented.`,
    fix: `Add the value, use ${name}: '' for an empty one, or remove the line.`,
  } as const;
}

function binary(name: string) {
  return {
    part: 'key',
    variant: 'binary',
    severity: 'warning',
    what: `The variable ${name} is binary data (!!binary). The client turns it into Python source, b'…', which nothing in the container decodes.`,
    fix: 'Use the base64 text in quotes, without !!binary, and decode it in the container.',
  } as const;
}

/** A value that may be a secret is not shown. */
function hidden(name: string) {
  return {
    part: 'key',
    variant: 'hidden',
    what: `The container does not get ${name} as it is written: YAML reads the value as a number, a boolean or a time, and the client writes those as Python does. (The value is not shown, because the name suggests a secret.)`,
    fix: 'Put the value in quotes.',
  } as const;
}

interface Seen {
  name: string;
  text: string;
  seen: string;
}

function otherText(type: ScalarNode['type'], { name, text, seen }: Seen): Said {
  const quoted = `${name}: "${text}"`;
  if (type === 'date')
    return {
      what: `The container does not get ${name} as ${text}: YAML reads it as a time, and the client writes it as Python does, like 2026-01-31 12:00:00+00:00.`,
      fix: `Put it in quotes: ${quoted}`,
    };
  const sees = `The container gets ${name} as ${seen}, not as ${text}`;
  if (type === 'boolean')
    return {
      what: `${sees}: YAML reads ${text} as a boolean, and the client writes booleans as Python does. A program that compares it with "true" or "false" in lower case finds neither.`,
      fix: `Put the text that the program expects in quotes: ${quoted}`,
    };
  return {
    what:
      type === 'integer'
        ? `${sees}: YAML 1.1, which az ml reads, accepts leading zeros, 0x, underscores and colons in numbers.`
        : `${sees}: YAML reads it as a number. A version loses its last zero this way.`,
    fix: `If you mean the text, put it in quotes: ${quoted}`,
  };
}

/** What Python's `str` makes of a scalar; undefined where it is already text, or where only Python knows. */
function pythonText({ type, value, text, placeholder }: ScalarNode): string | undefined {
  if (placeholder) return undefined;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  // A date alone stays as it is; a time gets Python's form, which the message describes.
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(text) ? text : '';
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) return undefined;
  if (type === 'integer') return Number.isSafeInteger(value) ? String(value) : undefined;
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/**
 * Another spelling that a program reads as the same number: `+5`, `0.50`, `1.0e-7`. Not `3.10`, which may be a version,
 * nor `010`, which YAML reads as eight.
 */
function isSameNumber({ type, text }: ScalarNode): boolean {
  if (type === 'integer') return /^\+[1-9]\d*$/.test(text);
  return type === 'float' && !/^[1-9]\d*\.\d*0$|_|:/.test(text);
}
