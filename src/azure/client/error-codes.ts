/**
 * The codes that a refused call names. Azure writes them in several forms: `error.code` of the resource manager, a chain
 * of `innerError` (or `innererror`) below it, rows of `details`, and, where the resource manager has passed an error of
 * Azure ML on, an `InnerError` among `additionalInfo`. Letter case of the keys does not count.
 */
import { type Fields, fieldsOf, list, text } from './fields.js';

export interface ErrorCodes {
  /** The code of the answer itself; undefined where it names none: a page of a proxy, an empty body. */
  own: string | undefined;
  /** Codes below it, the nearest first. */
  inner: readonly string[];
}

/** Deeper than any chain that a service has sent. */
const MAX_DEPTH = 8;

/** @param error what a client has thrown: its body where it kept one, else the code that it read */
export function errorCodes(error: unknown): ErrorCodes {
  const { code, details, response } = fieldsOf(error);
  const body = parsed(fieldsOf(response).bodyAsText) ?? details;
  const root = lowered(body);
  const top = root.error === undefined ? root : lowered(first(root.error));
  return { own: text(top.code) ?? text(code), inner: below(top, 0) };
}

/** The codes in what stands below an error. */
function below(error: Fields, depth: number): string[] {
  if (depth === MAX_DEPTH) return [];
  const nested = [
    error.innererror,
    ...(list(error.details) ?? []),
    ...(list(error.additionalinfo) ?? []).map(innerOf),
  ];
  return nested.flatMap(one => {
    const fields = lowered(one);
    const code = text(fields.code);
    return [...(code === undefined ? [] : [code]), ...below(fields, depth + 1)];
  });
}

/** `{"type": "InnerError", "info": {"value": {"code": "NotFound", "innerError": null}}}` */
function innerOf(row: unknown): unknown {
  const { type, info } = lowered(row);
  if (text(type)?.toLowerCase() !== 'innererror') return undefined;
  return lowered(info).value;
}

/** `error` is an array in a few services. */
function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function lowered(value: unknown): Fields {
  const entries = Object.entries(fieldsOf(value));
  return Object.fromEntries(entries.map(([key, own]) => [key.toLowerCase(), own]));
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch {
    // A page of a proxy, or an answer that was cut off.
    return undefined;
  }
}
