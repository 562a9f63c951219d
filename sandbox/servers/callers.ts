/** Who sends a token: checked by whoever receives one (the resource manager, registries, storage, scoring). */
import type { Context } from '../context.ts';
import { type Asked, bearerOf } from './exchange.ts';

export type Checked =
  | { ok: true; principal: string; tenant: string; client: string; expires: number }
  | { ok: false; problem: 'missing' | 'invalid' | 'expired' | 'audience'; audience?: string };

/** Looks at a token: signature, audience and time. A token that a fault has expired is expired. */
export function checkToken(
  context: Context,
  token: string | undefined,
  audiences: readonly string[],
): Checked {
  if (token === undefined) return { ok: false, problem: 'missing' };
  const claims = context.entra.read(token);
  if (claims === undefined) return { ok: false, problem: 'invalid' };
  const audience = String(claims.aud).replace(/\/+$/, '');
  if (!audiences.includes(audience)) return { ok: false, problem: 'audience', audience };
  const expires = Number(claims.exp) * 1000;
  const isRevoked = Number(claims.number) <= context.tokens.revokedUpTo;
  if (isRevoked || context.clock.now() >= expires) return { ok: false, problem: 'expired' };
  return {
    ok: true,
    principal: String(claims.oid),
    tenant: String(claims.tid),
    client: String(claims.appid),
    expires,
  };
}

export function checkCaller(context: Context, asked: Asked, audiences: readonly string[]): Checked {
  return checkToken(context, bearerOf(asked), audiences);
}
