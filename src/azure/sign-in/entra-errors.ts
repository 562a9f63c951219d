/** Why Entra did not sign us in, or GitHub gave no token for it: their codes, in one sentence with the way out. */

import { isCancelled } from '../client/patience.js';
import { type Unknown, unknown } from '../client/result.js';
import { type EntraAnswer, type EntraRefusal, readRefusal } from './entra-answer.js';
import type { SignInInit, Source } from './identity.js';
import { claimsOf } from './jwt.js';

interface Refusal extends SignInInit {
  source: Source;
  /** What has vouched for the job, where that can be read. */
  assertion: string | undefined;
  /** The last answer of Entra; the client keeps only some words of it. */
  answer?: EntraAnswer | undefined;
}

/**
 * The codes that have a way out of their own. Sources: "Microsoft Entra authentication and authorization error codes",
 * read 2026-11; 7002138 (letter case) since 2025: Azure/login#515, #517; 700024: Azure/login#180; 7000229: texts of users
 * (Azure/azure-sdk-for-net#46762). Seen in a recording: 700213, 70021.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  '700213': 'no-federation',
  '70021': 'no-federation',
  '700211': 'no-federation',
  '700212': 'no-federation',
  '7002131': 'no-federation',
  '7002138': 'federation-case',
  '700024': 'assertion-expired',
  '90002': 'wrong-tenant',
  '900023': 'wrong-tenant',
  '500011': 'wrong-resource',
  '700016': 'wrong-client',
  '50034': 'wrong-client',
  '7000229': 'no-principal',
  '7000112': 'disabled',
  '50057': 'disabled',
  '53000': 'conditional-access',
  '53001': 'conditional-access',
  '53002': 'conditional-access',
  '53003': 'conditional-access',
  '53005': 'conditional-access',
  '53011': 'conditional-access',
  '530003': 'conditional-access',
  '530032': 'conditional-access',
  '530035': 'conditional-access',
  '7000215': 'wrong-secret',
  '7000222': 'expired-secret',
  '700027': 'bad-assertion',
  '50013': 'bad-assertion',
  '90033': 'busy',
  '50196': 'busy',
};

/** The same code means the certificate of the environment where that has signed the assertion. */
const OF_CERTIFICATE: Readonly<Record<string, string>> = { 'bad-assertion': 'wrong-certificate' };

export function explainRefusal(error: unknown, refusal: Refusal): Unknown {
  const { message = '' } = (error ?? {}) as { message?: string };
  const { source, cloud, signal, answer } = refusal;
  const host = new URL(cloud.authority).host;
  if (isCancelled(signal)) return unknown('timeout', 'sign-in/cancelled', { host });
  if (signal.aborted) return unknown('timeout', 'sign-in/deadline', { host });
  // What `az` itself says is too long for a sentence; that nobody has signed in is the usual case.
  if (source === 'az') return unknown('no-credentials', 'sign-in/az', { detail: firstLine(message) });
  if (source === 'github' && OF_GITHUB.test(message) && !OF_ENTRA.test(message))
    return ofGithub(message, refusal);
  const said = readRefusal(answer?.body ?? '');
  return (
    ofCode(said.code ?? /AADSTS(\d{5,8})/.exec(message)?.[1], said, refusal) ??
    (answer === undefined ? undefined : ofAnswer(answer, said, refusal)) ??
    ofConnection(error, refusal)
  );
}

function valuesOf({ cloud, settings, env, assertion }: Refusal) {
  const { iss, sub, aud } = claimsOf(assertion ?? '');
  return {
    host: new URL(cloud.authority).host,
    tenant: settings.tenantId ?? env.AZURE_TENANT_ID ?? '',
    client: settings.clientId ?? env.AZURE_CLIENT_ID ?? '',
    issuer: iss ?? '',
    subject: sub ?? '',
    audience: aud ?? cloud.federationAudience,
  };
}

function ofCode(code: string | undefined, { detail }: EntraRefusal, refusal: Refusal): Unknown | undefined {
  if (code === undefined) return undefined;
  const values = { ...valuesOf(refusal), code: `AADSTS${code}` };
  const named = MESSAGES[code];
  if (named === undefined)
    return unknown('no-credentials', 'sign-in/refused', { ...values, detail: detail ?? '' });
  if (named === 'busy') return unknown('unavailable', 'sign-in/busy', values);
  const message = refusal.source === 'secret' ? (OF_CERTIFICATE[named] ?? named) : named;
  return unknown('no-credentials', messageOf(message, values), { ...values, detail: detail ?? '' });
}

/** Since 2026-07-15 the subject of a new, renamed or transferred repository holds the ids of owner and repository. */
function messageOf(message: string, { subject }: { subject: string }): string {
  if (message !== 'no-federation') return `sign-in/${message}`;
  if (subject === '') return 'sign-in/no-federation/untold';
  return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject)
    ? 'sign-in/no-federation/immutable'
    : 'sign-in/no-federation';
}

/** An answer that names no code; undefined where it is a good one, and something else went wrong. */
function ofAnswer(
  { status, body, seconds }: EntraAnswer,
  { error, detail, isEntra }: EntraRefusal,
  refusal: Refusal,
): Unknown | undefined {
  const values = { ...valuesOf(refusal), status, ...(seconds !== undefined && { seconds }) };
  if (status === 429) return unknown('throttled', 'sign-in/busy', { ...values, code: `HTTP ${status}` });
  if (status >= 500) return unknown('unavailable', 'sign-in/http-error', values);
  if (isEntra && status >= 400) {
    const code = error === undefined ? `HTTP ${status}` : `HTTP ${status}, ${error}`;
    return unknown('no-credentials', 'sign-in/refused', { ...values, code, detail: detail ?? '' });
  }
  return status >= 300 || !/^\s*\{/.test(body)
    ? unknown('bad-answer', 'sign-in/bad-answer', values)
    : undefined;
}

function ofConnection(error: unknown, refusal: Refusal): Unknown {
  const {
    message = '',
    name = '',
    statusCode,
  } = (error ?? {}) as { message?: string; name?: string; statusCode?: number };
  const values = valuesOf(refusal);
  if (
    name === 'RestError' ||
    statusCode !== undefined ||
    /ENOTFOUND|ECONN|endpoints_resolution|network/i.test(message)
  )
    return unknown('offline', 'sign-in/unreachable', { ...values, detail: reasonOf(message) });
  return unknown('no-credentials', 'sign-in/failed', { ...values, detail: firstLine(message) });
}

/** As the toolkit of GitHub begins what it throws; the client of Entra passes it on. */
const OF_GITHUB = /ACTIONS_ID_TOKEN|ID token|Error message/i;
const OF_ENTRA = /AADSTS\d|Error\(s\):/;

/**
 * GitHub gave no token. The toolkit writes the status on a line of its own, `Error Code : 403`. What GitHub answers in
 * each case is unseen: the statuses are told as HTTP means them.
 */
function ofGithub(message: string, { cloud }: Refusal): Unknown {
  const status = Number(/Error Code\s*:\s*(\d{3})\b/.exec(message)?.[1]);
  const detail = (/Error Message\s*:\s*(?!Failed to get ID Token)(.+)/.exec(message)?.[1] ?? '')
    .trim()
    .slice(0, 200);
  if (status === 400 || status === 422)
    return unknown('no-credentials', 'sign-in/assertion-audience', {
      status,
      detail,
      audience: cloud.federationAudience,
    });
  if (status >= 400 && status < 500 && status !== 408 && status !== 429)
    return unknown('no-credentials', 'sign-in/assertion-refused', { status, detail });
  if (status > 0)
    return unknown(status === 429 ? 'throttled' : 'unavailable', 'sign-in/no-assertion', {
      detail: [`HTTP ${status}`, detail].filter(Boolean).join(', '),
    });
  return unknown('no-credentials', 'sign-in/no-assertion', { detail: detail || firstLine(message) });
}

/** MSAL says `network_error` and a link to its own documents, which tells nobody anything. */
function reasonOf(message: string): string {
  return /^network_error\b/.test(message) ? 'there was no connection' : firstLine(message);
}

function firstLine(message: string): string {
  return (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200);
}
