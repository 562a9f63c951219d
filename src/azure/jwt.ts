/** The claims of a token that this program got for itself: to say who it is, never to trust somebody. */
import { fieldsOf, list, text } from './fields.js';

export interface Claims {
  iss: string | undefined;
  sub: string | undefined;
  aud: string | undefined;
  tid: string | undefined;
  oid: string | undefined;
  appid: string | undefined;
}

export function claimsOf(jwt: string): Claims {
  const { iss, sub, aud, tid, oid, appid } = payload(jwt);
  return {
    iss: text(iss),
    sub: text(sub),
    aud: text(list(aud)?.[0] ?? aud),
    tid: text(tid),
    oid: text(oid),
    appid: text(appid),
  };
}

function payload(jwt: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}
