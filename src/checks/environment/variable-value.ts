import type { Document } from '../../documents/document.js';
import type { Entry, ScalarNode } from '../../documents/nodes.js';
import { promiseOf } from '../../secrets/look.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';

/**
 * The container sees of each environment variable what is written. What YAML reads as another type, the client turns
 * into text with Python's `str` (azure-ai-ml 1.34.0, run: `NO` arrives as `False`, `3.10` as `3.1`, a mapping as
 * Python source, nothing as null).
 */
export default defineCheck({
  id: 'environment/variable-value',
  title: 'The container sees of each variable what is written',
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
  const values = { name: shown(key.text), seen };
  const path = ['environment_variables', key.text];
  yield problem(document, path, { part: 'key', message: 'name', severity: 'warning', values });
}

function* judgeValue(document: Document, { key, value }: Entry): Iterable<Problem> {
  const path = ['environment_variables', key.text];
  const name = shown(key.text);
  if (value.kind !== 'scalar') {
    const what = value.kind === 'mapping' ? 'a mapping' : 'a list';
    const options = { part: 'key', severity: 'warning', values: { name, what } } as const;
    yield problem(document, path, { ...options, message: 'nested' });
  } else if (value.type === 'null') {
    yield problem(document, path, { part: 'key', message: 'null', severity: 'warning', values: { name } });
  } else if (value.type === 'binary') {
    yield problem(document, path, { part: 'key', message: 'binary', severity: 'warning', values: { name } });
  } else {
    const seen = pythonText(value);
    if (seen === undefined || seen === value.text || isSameNumber(value)) return;
    // environment/plain-secret lets numbers pass; here one would be printed.
    const isSecret = promiseOf(key.text) !== undefined;
    const values = isSecret ? { name } : { name, text: shown(value.text), seen };
    yield problem(document, path, {
      part: isSecret ? 'key' : 'value',
      message: isSecret ? 'hidden' : value.type,
      values,
    });
  }
}

/** What Python's `str` makes of a scalar; undefined where it is text already, or where only Python could say. */
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
 * Another spelling that a program reads as the same number: `+5`, `0.50`, `1.0e-7`. Not `3.10`, which is a version
 * as likely as not, nor `010`, which YAML reads as eight.
 */
function isSameNumber({ type, text }: ScalarNode): boolean {
  if (type === 'integer') return /^\+[1-9]\d*$/.test(text);
  return type === 'float' && !/^[1-9]\d*\.\d*0$|_|:/.test(text);
}
