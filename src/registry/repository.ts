/** What can be asked of one repository of a container registry, whoever answers: ACR by its client, any other by HTTP. */
import type { Manifest, SingleImage } from './manifest.js';

/** An answer that decides something. Anything else (throttling, an outage, nonsense) is thrown. */
export type Sight<T> =
  | { kind: 'found'; value: T }
  /** The registry may be read, and the named thing is not there. `code`: `MANIFEST_UNKNOWN`, `NAME_UNKNOWN`. */
  | { kind: 'missing'; code: string }
  /** It wants a login, or more rights than this one has. Many registries answer so for what does not exist, too. */
  | { kind: 'refused'; status: number; code: string };

export interface Repository {
  /** Whether a tag or a digest is there, asked in the cheapest way. */
  find(reference: string): Promise<Sight<undefined>>;
  /** @throws RegistryFault where the bytes are not those of the digest, or no manifest */
  manifest(reference: string): Promise<Sight<Manifest>>;
  /** `linux/amd64` of an image that stands alone; undefined where nothing says. @throws RegistryFault as above */
  platform(image: SingleImage): Promise<Sight<string | undefined>>;
  /** Some of the tags, in no order that matters; none where the registry lists none to us. */
  tags(): Promise<readonly string[]>;
}

/** A registry's answer that is none: not its protocol, too long, or not what the digest says. */
export class RegistryFault extends Error {
  override name = 'RegistryFault';
}

/** A status that says nothing of the image: 429, 5xx, a 404 of something else. Named as the errors of the SDKs are. */
export class RegistryStatus extends Error {
  override name = 'RestError';
  readonly statusCode: number;
  readonly code: string | undefined;

  constructor(statusCode: number, code?: string) {
    super(`HTTP ${statusCode}`);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/**
 * Codes of a 404 that speak of the image, from the specification of the distribution protocol 1.1.0; NOT_FOUND is
 * Harbor's. A 404 without one may come from a proxy.
 */
const MISSING = new Set(['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'BLOB_UNKNOWN', 'NOT_FOUND']);

/** What a status that is no success means, with the code that the body names. */
export function sightOf(status: number, code: string | undefined): Sight<never> {
  if (code === QUARANTINED || status === 401 || status === 403)
    return { kind: 'refused', status, code: code ?? '' };
  if (status === 404 && code !== undefined && MISSING.has(code)) return { kind: 'missing', code };
  throw new RegistryStatus(status, code);
}

/** ACR's code for an image that its quarantine holds back (github.com/Azure/acr/issues/210). */
export const QUARANTINED = 'IMAGE_QUARANTINED';

/** The first code of `{"errors": [{"code": …}]}`; undefined in any other body. */
export function errorCode(body: unknown): string | undefined {
  const errors = (body as { errors?: unknown } | null | undefined)?.errors;
  const code = Array.isArray(errors) ? (errors[0] as { code?: unknown } | undefined)?.code : undefined;
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : undefined;
}
