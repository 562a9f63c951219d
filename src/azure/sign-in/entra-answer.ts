/**
 * What Entra answers where it signs nobody in. Seen: HTTP 401 with `error`, `error_description` ("AADSTS700213: …") and
 * `error_codes` (recordings of 2023 and 2026). Unseen, and read all the same: a body with only one of the three, the code
 * in `error_uri` or in an `error` of the form of the resource manager, a page of HTML with or without a code.
 */
import { fieldsOf, list, text } from '../client/fields.js';

/** The last answer of the sign-in service, as it came. */
export interface EntraAnswer {
  status: number;
  body: string;
  /** For which it has asked to wait. */
  seconds?: number | undefined;
}

export interface EntraRefusal {
  /** The digits of `AADSTS700213`. */
  code: string | undefined;
  /** The word of OAuth: `invalid_client`. */
  error: string | undefined;
  /** What Entra says of it, without its code and the ids for support. */
  detail: string | undefined;
  /** Whether this is an answer of a sign-in service at all, and no page of something in between. */
  isEntra: boolean;
}

const CODE = /AADSTS(\d{5,8})/;
const MAX_DETAIL = 500;

/** What a body says; nothing of it is certain. */
export function readRefusal(body: string): EntraRefusal {
  const fields = parsed(body);
  if (fields === undefined) {
    const code = CODE.exec(body)?.[1];
    return { code, error: undefined, detail: undefined, isEntra: code !== undefined };
  }
  const inner = fieldsOf(fields.error);
  const said = text(fields.error_description) ?? text(inner.message) ?? '';
  const error = word(fields.error) ?? word(inner.code);
  const code = codeIn(fields.error_codes) ?? CODE.exec(said)?.[1] ?? codeIn(fields.error_uri);
  return { code, error, detail: detailOf(said), isEntra: code !== undefined || error !== undefined };
}

function parsed(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? fieldsOf(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The first code of a list, a number, a text of digits, or an address that ends in one. */
function codeIn(value: unknown): string | undefined {
  const first = list(value)?.[0] ?? value;
  return /^(?:AADSTS|https:\S*[?&]code=)?(\d{5,8})$/.exec(String(first))?.[1];
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,60}$/.test(value) ? value : undefined;
}

function detailOf(said: string): string | undefined {
  const plain = said
    .replace(/^AADSTS\d+:\s*/, '')
    .replace(/\s*(?:Trace ID|Correlation ID|Timestamp):[\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '');
  return plain === '' ? undefined : plain.slice(0, MAX_DETAIL);
}
