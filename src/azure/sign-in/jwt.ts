/** The claims of a token that this program got for itself: to say who it is, never to trust somebody. */
import { fieldsOf, list, text } from '../client/fields.js';

export interface Claims {
  iss: string | undefined;
  sub: string | undefined;
  aud: string | undefined;
  tid: string | undefined;
  oid: string | undefined;
  appid: string | undefined;
  /** A person's token says what it may be used for, in `scp`; one of an application or managed identity does not. */
  isUser: boolean;
}

export function claimsOf(jwt: string): Claims {
  const { iss, sub, aud, tid, oid, appid, azp, idtyp, scp } = payload(jwt);
  return {
    iss: text(iss),
    sub: text(sub),
    aud: text(list(aud)?.[0] ?? aud),
    tid: text(tid),
    oid: text(oid),
    // `azp` in tokens of version 2.
    appid: text(appid) ?? text(azp),
    isUser: idtyp === undefined ? text(scp) !== undefined : idtyp === 'user',
  };
}

function payload(jwt: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}
