/**
 * What a service wants a new token to have, said with HTTP 401: `WWW-Authenticate: Bearer …, claims="<base64>"`.
 * Source: "Claims challenges, claims requests, and client capabilities" of Entra, read 2026-11; unseen in a recording.
 */
import { fieldsOf } from './fields.js';

const MAX_LENGTH = 8_000;

/** The claims, as JSON text for the sign-in; undefined without claims, and where they are not JSON in base64. */
export function claimsWanted(error: unknown): string | undefined {
  const { headers } = fieldsOf(fieldsOf(error).response) as { headers?: { get?: (name: string) => unknown } };
  const challenge = headers?.get?.('www-authenticate');
  const [, encoded = ''] = /\bclaims="([\w+/=-]+)"/i.exec(String(challenge ?? '')) ?? [];
  if (encoded === '' || encoded.length > MAX_LENGTH) return undefined;
  const claims = Buffer.from(encoded, 'base64').toString('utf8');
  try {
    return Object.keys(fieldsOf(JSON.parse(claims))).length > 0 ? claims : undefined;
  } catch {
    return undefined;
  }
}
