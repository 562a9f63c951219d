/** Why Entra did not sign us in, or GitHub gave no token for it: their codes, in one sentence with the way out. */

import { isCancelled } from '../client/patience.js';
import type { Unknown } from '../client/result.js';
import { type EntraAnswer, type EntraRefusal, readRefusal } from './entra-answer.js';
import type { SignInInit, Source } from './identity.js';
import { claimsOf } from './jwt.js';
import * as reasons from './reasons.js';

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
const WAYS: Readonly<Record<string, (says: reasons.EntraSays) => Unknown>> = {
  '700213': reasons.noFederation,
  '70021': reasons.noFederation,
  '700211': reasons.noFederation,
  '700212': reasons.noFederation,
  '7002131': reasons.noFederation,
  '7002138': reasons.federationCase,
  '700024': reasons.assertionExpired,
  '90002': reasons.wrongTenant,
  '900023': reasons.wrongTenant,
  '500011': reasons.wrongResource,
  '700016': reasons.wrongClient,
  '50034': reasons.wrongClient,
  '7000229': reasons.noPrincipal,
  '7000112': reasons.disabled,
  '50057': reasons.disabled,
  '53000': reasons.conditionalAccess,
  '53001': reasons.conditionalAccess,
  '53002': reasons.conditionalAccess,
  '53003': reasons.conditionalAccess,
  '53005': reasons.conditionalAccess,
  '53011': reasons.conditionalAccess,
  '530003': reasons.conditionalAccess,
  '530032': reasons.conditionalAccess,
  '530035': reasons.conditionalAccess,
  '7000215': reasons.wrongSecret,
  '7000222': reasons.expiredSecret,
  '700027': reasons.badAssertion,
  '50013': reasons.badAssertion,
};

const BUSY: ReadonlySet<string> = new Set(['90033', '50196']);

export function explainRefusal(error: unknown, refusal: Refusal): Unknown {
  const { message = '' } = (error ?? {}) as { message?: string };
  const { source, cloud, signal, answer } = refusal;
  const host = new URL(cloud.authority).host;
  if (isCancelled(signal)) return reasons.signInCancelled(host);
  if (signal.aborted) return reasons.signInDeadline(host);
  // What `az` itself says is too long for a sentence; that nobody has signed in is the usual case.
  if (source === 'az') return reasons.azFailed(firstLine(message));
  if (source === 'github' && OF_GITHUB.test(message) && !OF_ENTRA.test(message))
    return ofGithub(message, refusal);
  const entra = readRefusal(answer?.body ?? '');
  return (
    ofCode(entra.code ?? /AADSTS(\d{5,8})/.exec(message)?.[1], entra, refusal) ??
    (answer === undefined ? undefined : ofAnswer(answer, entra, refusal)) ??
    ofConnection(error, refusal)
  );
}

function applicantOf({ cloud, settings, env, assertion }: Refusal): reasons.Applicant {
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

function ofCode(digits: string | undefined, { detail }: EntraRefusal, refusal: Refusal): Unknown | undefined {
  if (digits === undefined) return undefined;
  const code = `AADSTS${digits}`;
  const applicant = applicantOf(refusal);
  if (BUSY.has(digits)) return reasons.busy(applicant, code, 'unavailable');
  const way = WAYS[digits] ?? reasons.refused;
  // The same code means the certificate of the environment where that has signed the assertion.
  const isCertificate = way === reasons.badAssertion && refusal.source === 'secret';
  return (isCertificate ? reasons.wrongCertificate : way)({ ...applicant, code, detail: detail ?? '' });
}

/** An answer that names no code; undefined where it is a good one, and something else went wrong. */
function ofAnswer(
  { status, body, seconds }: EntraAnswer,
  { error, detail, isEntra }: EntraRefusal,
  refusal: Refusal,
): Unknown | undefined {
  const applicant = applicantOf(refusal);
  if (status === 429) return reasons.busy(applicant, `HTTP ${status}`, 'throttled', seconds);
  if (status >= 500) return reasons.httpError(applicant.host, status);
  if (isEntra && status >= 400) {
    const code = error === undefined ? `HTTP ${status}` : `HTTP ${status}, ${error}`;
    return reasons.refused({ ...applicant, code, detail: detail ?? '' });
  }
  return status >= 300 || !/^\s*\{/.test(body) ? reasons.badAnswer(applicant.host, status) : undefined;
}

function ofConnection(error: unknown, refusal: Refusal): Unknown {
  const {
    message = '',
    name = '',
    statusCode,
  } = (error ?? {}) as { message?: string; name?: string; statusCode?: number };
  const { host } = applicantOf(refusal);
  if (
    name === 'RestError' ||
    statusCode !== undefined ||
    /ENOTFOUND|ECONN|endpoints_resolution|network/i.test(message)
  )
    return reasons.unreachable(host, reasonOf(message));
  return reasons.failed(host, firstLine(message));
}

/** As the toolkit of GitHub begins what it throws; the client of Entra passes it on. */
const OF_GITHUB = /ACTIONS_ID_TOKEN|ID token|Error message/i;
const OF_ENTRA = /AADSTS\d|Error\(s\):/;

/**
 * GitHub gave no token. The toolkit writes the status on a line of its own, `Error Code : 403`. What GitHub answers in
 * each case is unseen: the statuses mean what they mean in HTTP.
 */
function ofGithub(message: string, { cloud }: Refusal): Unknown {
  const status = Number(/Error Code\s*:\s*(\d{3})\b/.exec(message)?.[1]);
  const detail = (/Error Message\s*:\s*(?!Failed to get ID Token)(.+)/.exec(message)?.[1] ?? '')
    .trim()
    .slice(0, 200);
  const answered = { status, detail };
  if (status === 400 || status === 422) return reasons.assertionAudience(answered, cloud.federationAudience);
  if (status >= 400 && status < 500 && status !== 408 && status !== 429)
    return reasons.assertionRefused(answered);
  if (status > 0)
    return reasons.noAssertion(
      status === 429 ? 'throttled' : 'unavailable',
      [`HTTP ${status}`, detail].filter(Boolean).join(', '),
    );
  return reasons.noAssertion('no-credentials', detail || firstLine(message));
}

/** MSAL says `network_error` and a link to its own documents, which tells nobody anything. */
function reasonOf(message: string): string {
  return /^network_error\b/.test(message) ? 'there was no connection' : firstLine(message);
}

function firstLine(message: string): string {
  return (message.split(/\r?\n/, 1)[0] ?? '').slice(0, 200);
}
