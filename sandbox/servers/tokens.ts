/** Signed tokens (JWT, ES256): made and checked. All times are those of the sandbox's clock. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';

export type Claims = Record<string, unknown>;

export interface Signer {
  keyId: string;
  /** The public key, as a key set publishes it. */
  jwk: JsonWebKey & { kid: string; use: 'sig'; alg: 'ES256' };
  sign(claims: Claims, header?: Claims): string;
  /** The claims of a token that this key signed; `undefined` for anything else. Times are not looked at. */
  read(token: string): Claims | undefined;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What a token says, believed without looking at its signature. `undefined` if it is no token. */
export function unverified(token: string): { header: Claims; claims: Claims } | undefined {
  const [header, claims, signature, ...rest] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0)
    return undefined;
  try {
    const [first, second] = [header, claims].map(
      text => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown,
    );
    return isObject(first) && isObject(second) ? { header: first, claims: second } : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function signWith(key: KeyObject, header: Claims, claims: Claims): string {
  const text = `${part(header)}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

function isSignedBy(key: KeyObject, token: string): boolean {
  const end = token.lastIndexOf('.');
  const signature = Buffer.from(token.slice(end + 1), 'base64url');
  return verify('sha256', Buffer.from(token.slice(0, end)), { key, dsaEncoding: 'ieee-p1363' }, signature);
}

/** A signer with a new key, or with the private key given (PEM). */
export function makeSigner(privateKeyPem?: string): Signer {
  const privateKey =
    privateKeyPem === undefined
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      : createPrivateKey(privateKeyPem);
  const publicKey = createPublicKey(privateKey);
  const keyId = randomUUID();
  return {
    keyId,
    jwk: { ...publicKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', alg: 'ES256' },
    sign: (claims, header = {}) =>
      signWith(privateKey, { typ: 'JWT', alg: 'ES256', kid: keyId, ...header }, claims),
    read: token => {
      const read = unverified(token);
      return read?.header.alg === 'ES256' && isSignedBy(publicKey, token) ? read.claims : undefined;
    },
  };
}
