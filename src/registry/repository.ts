/** What can be asked of one repository of a container registry, whoever answers: ACR by its client, any other by HTTP. */
import type { Manifest, SingleImage } from './manifest.js';

/** An answer that decides something. Anything else (throttling, an outage, nonsense) is thrown. */
export type Sight<T> =
  | { kind: 'found'; value: T }
  /** The registry may be read, and the named thing is not there. `code`: `MANIFEST_UNKNOWN`, `NAME_UNKNOWN`. */
  | { kind: 'missing'; code: string }
  /** Many registries answer so for what does not exist, too. */
  | Refused;

export interface Refused {
  kind: 'refused';
  status: number;
  code: string;
  /**
   * The reason of the refusal. `network`: a firewall, which names the address that it blocks. `role`: the sign-in
   * worked, but its roles do not allow this. `login`: the sign-in failed. `unsaid`: the role or the sign-in.
   */
  by: 'network' | 'role' | 'login' | 'unsaid';
  /** The address that the firewall has seen. */
  address: string | undefined;
}

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

/** A status that says nothing of the image: 429, 5xx, a 404 of something else. Named as the errors of the SDKs are. */
export class RegistryStatus extends Error {
  override name = 'RestError';
  readonly statusCode: number;
  readonly code: string | undefined;
  /** How many pulls the registry gives in how many hours, where it has said so. */
  readonly limit: PullLimit | undefined;

  constructor(statusCode: number, code?: string, limit?: PullLimit) {
    super(`HTTP ${statusCode}`);
    this.statusCode = statusCode;
    this.code = code;
    this.limit = limit;
  }
}

export interface PullLimit {
  pulls: number;
  hours: number;
}

/** Of the header `ratelimit-limit` of Docker Hub: `100;w=21600` (recordings of 2021 and 2026). */
export function pullLimit(header: string | undefined): PullLimit | undefined {
  const [, pulls, seconds] = /^(\d{1,6})\s*;\s*w=(\d{1,7})$/.exec(header?.trim() ?? '') ?? [];
  if (pulls === undefined || seconds === undefined || Number(seconds) === 0) return undefined;
  return { pulls: Number(pulls), hours: Math.round(Number(seconds) / 360) / 10 };
}

/**
 * Codes of a 404 that speak of the image, from the specification of the distribution protocol 1.1.0; NOT_FOUND is
 * Harbor's. A 404 without one may come from a proxy.
 */
const MISSING = new Set(['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'BLOB_UNKNOWN', 'NOT_FOUND']);

/** What an answer that is no success says of itself, wherever it comes from. */
export interface Refusal {
  status: number;
  code: string | undefined;
  message?: string | undefined;
  /** The header `www-authenticate`. */
  challenge?: string | undefined;
  limit?: PullLimit | undefined;
}

/** What a status that is no success means. */
export function sightOf({ status, code, message, challenge, limit }: Refusal): Sight<never> {
  if (code === QUARANTINED || status === 401 || status === 403) {
    const address = FIREWALL.exec(message ?? '')?.[1];
    return { kind: 'refused', status, code: code ?? '', by: refusedBy(status, address, challenge), address };
  }
  if (status === 404 && code !== undefined && MISSING.has(code)) return { kind: 'missing', code };
  throw new RegistryStatus(status, code, limit);
}

/** ACR: `client with IP '192.0.2.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.` */
const FIREWALL = /client with IP '([0-9a-f.:]{2,45})' is not allowed/i;

function refusedBy(status: number, address: string | undefined, challenge = ''): Refused['by'] {
  if (status === 403) return address === undefined ? 'unsaid' : 'network';
  // What was let in and may not do this is told so at the end of the next challenge.
  return /\berror="?insufficient_scope\b/i.test(challenge) ? 'role' : 'login';
}

/** ACR's code for an image that its quarantine holds back (github.com/Azure/acr/issues/210). */
export const QUARANTINED = 'IMAGE_QUARANTINED';

/** The first error of `{"errors": [{"code": …, "message": …}]}`; nothing in any other body. */
export function firstError(body: unknown): { code: string | undefined; message: string | undefined } {
  const errors = (body as { errors?: unknown } | null | undefined)?.errors;
  const [first] = Array.isArray(errors) ? (errors as { code?: unknown; message?: unknown }[]) : [];
  const { code, message } = first ?? {};
  return {
    code: typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : undefined,
    message: typeof message === 'string' ? message.slice(0, 1_000) : undefined,
  };
}
