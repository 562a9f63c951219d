/** Why Entra did not sign us in: its codes, in one sentence with the way out. */
import type { SignInInit, Source } from './credential.js';
import { claimsOf } from './jwt.js';
import { type Unknown, unknown } from './told.js';
import { isCancelled } from './why.js';

interface Refusal extends SignInInit {
  source: Source;
  /** What GitHub has sent, where it has. */
  assertion: string | undefined;
}

/**
 * The codes that have a way out of their own. Sources: "Microsoft Entra authentication and authorization error codes",
 * read 2026-11; 7002138 (letter case) since 2025: Azure/login#515, #517; 700024: Azure/login#180.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  '700213': 'no-federation',
  '70021': 'no-federation',
  '700211': 'no-federation',
  '700212': 'no-federation',
  '7002138': 'federation-case',
  '700024': 'assertion-expired',
  '90002': 'wrong-tenant',
  '900023': 'wrong-tenant',
  '500011': 'wrong-tenant',
  '700016': 'wrong-client',
  '7000215': 'wrong-secret',
  '7000222': 'expired-secret',
};

export function explainRefusal(error: unknown, refusal: Refusal): Unknown {
  const {
    message = '',
    name = '',
    statusCode,
  } = (error ?? {}) as { message?: string; name?: string; statusCode?: number };
  const { source, settings, env, assertion, cloud, signal } = refusal;
  const host = new URL(cloud.authority).host;
  if (isCancelled(signal)) return unknown('timeout', 'sign-in/cancelled', { host });
  if (signal.aborted) return unknown('timeout', 'sign-in/deadline', { host });
  // What `az` itself says is too long for a sentence; that nobody has signed in is the usual case.
  if (source === 'az') return unknown('no-credentials', 'sign-in/az', { detail: firstLine(message) });
  const code = /AADSTS(\d{5,8})/.exec(message)?.[1];
  const values = {
    host,
    code: code === undefined ? '' : `AADSTS${code}`,
    tenant: settings.tenantId ?? env.AZURE_TENANT_ID ?? '',
    client: settings.clientId ?? env.AZURE_CLIENT_ID ?? '',
    ...subjectOf(assertion, cloud.federationAudience),
  };
  const known = code === undefined ? undefined : MESSAGES[code];
  if (known !== undefined) return unknown('no-credentials', messageOf(known, values), values);
  if (code !== undefined) return unknown('no-credentials', 'sign-in/refused', values);
  if (source === 'github' && /ACTIONS_ID_TOKEN|ID token|Error message/i.test(message))
    return unknown('no-credentials', 'sign-in/no-assertion', { detail: firstLine(message) });
  if (
    name === 'RestError' ||
    statusCode !== undefined ||
    /ENOTFOUND|ECONN|endpoints_resolution|network/i.test(message)
  )
    return unknown('offline', 'sign-in/unreachable', { ...values, detail: reasonOf(message) });
  return unknown('no-credentials', 'sign-in/failed', { ...values, detail: firstLine(message) });
}

/** Since 2026-07-15 the subject of a new, renamed or transferred repository holds the ids of owner and repository. */
function messageOf(message: string, { subject }: { subject: string }): string {
  return message === 'no-federation' && /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject)
    ? 'sign-in/no-federation/immutable'
    : `sign-in/${message}`;
}

function subjectOf(assertion: string | undefined, audience: string) {
  const { iss, sub, aud } = claimsOf(assertion ?? '');
  return { issuer: iss ?? '', subject: sub ?? '', audience: aud ?? audience };
}

/** MSAL says `network_error` and a link to its own documents, which tells nobody anything. */
function reasonOf(message: string): string {
  return /^network_error\b/.test(message) ? 'there was no connection' : firstLine(message);
}

function firstLine(message: string): string {
  return (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200);
}
