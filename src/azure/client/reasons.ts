/** Why Azure gave no answer to a question, and how to get one. */
import type { LackingRole } from '../../model/findings.js';
import { type Assignee, grantCommand } from '../sign-in/grant-command.js';
import { type Unknown, unknown } from './result.js';

/** A question by its name in logs, and the code of the answer: `AuthorizationFailed`, or empty. */
export interface Failed {
  question: string;
  code: string;
}

export const RUN_AGAIN = 'Run the job again; if it still fails, look at https://status.azure.com.';
export const CHECK_NETWORK =
  'Check the network of the runner (proxy, firewall, private endpoints), and run the job again.';

/** `HTTP 403, AuthorizationFailed`. */
export function http(status: number, code: string): string {
  return `HTTP ${status}${followedBy(code)}`;
}

/** A code at the end of a clause: `, ENOTFOUND`. */
export function followedBy(code: string): string {
  return code === '' ? '' : `, ${code}`;
}

export function deadline(question: string): Unknown {
  return unknown(
    'timeout',
    {
      what: `The run ended before the answer to ${question}: its deadline came, or it was cancelled.`,
      fix: 'Give the run more time with timeout-minutes, or run it again.',
    },
    { common: { kind: 'deadline' } },
  );
}

export function cancelled(question: string): Unknown {
  return unknown(
    'timeout',
    { what: `The run was cancelled before the answer to ${question}.`, fix: 'Run it again.' },
    { common: { kind: 'cancelled' } },
  );
}

/** @param lacks with the action that the question needs */
export function forbidden(
  { question, code }: Failed,
  lacks: LackingRole & { permission: string },
  who: Assignee | undefined,
): Unknown {
  const { permission, scope } = lacks;
  return unknown(
    'forbidden',
    {
      what: `Azure refused ${question} (${http(403, code)}): the signed-in identity lacks ${permission} on ${scope}.`,
      fix: `Have it granted: ${grantCommand(lacks, who)}`,
    },
    { common: { kind: 'forbidden', code }, lacks },
  );
}

export function unauthorized({ question, code }: Failed): Unknown {
  return unknown(
    'forbidden',
    {
      what: `Azure did not accept the token for ${question} (${http(401, code)}).`,
      fix: 'Check that tenant-id is the tenant of the subscription, and run the job again.',
    },
    { common: { kind: 'token', code } },
  );
}

export function expiredToken({ question, code }: Failed): Unknown {
  return unknown(
    'forbidden',
    {
      what: `The token for ${question} has expired (${http(401, code)}).`,
      fix: 'Run the job again; if it still fails, check the clock of the runner.',
    },
    { common: { kind: 'token', code } },
  );
}

/** A token that was good was refused, and so was a new one. */
export function refusedTwice({ question, code }: Failed): Unknown {
  return unknown(
    'forbidden',
    {
      what: `Azure did not accept the token for ${question} any more, nor a new one (${http(401, code)}).`,
      fix: 'Run the job again; if it still fails, check that the application is still enabled in the tenant, and the clock of the runner.',
    },
    { common: { kind: 'token', code } },
  );
}

/** The same for every question, so that it stands in one line. Without both tenants, neither is named. */
export function wrongTenant(tenant: string, expected: string): Unknown {
  const which = tenant === '' || expected === '' ? '' : `: it is of ${tenant}, and must be of ${expected}`;
  const wanted = expected === '' ? '' : `, ${expected}`;
  return unknown('forbidden', {
    what: `The sign-in is not of the tenant of the subscription${which} (HTTP 401, InvalidAuthenticationTokenTenant), so Azure answered nothing.`,
    fix: `Set tenant-id to the tenant of the subscription${wanted}, and client-id to an application of that tenant; az account show --query tenantId prints it.`,
  });
}

export function wrongAudience(): Unknown {
  return unknown('forbidden', {
    what: 'The token is not for this resource manager (HTTP 401, InvalidAuthenticationTokenAudience), so Azure answered nothing.',
    fix: 'Check that cloud and arm-endpoint name the cloud of the subscription.',
  });
}

/** A token was due again, and its source gave none. */
export function signInLost(question: string, detail: string): Unknown {
  return unknown(
    'no-credentials',
    { what: `The sign-in ended before ${question}: ${detail}.`, fix: 'Run the job again.' },
    { common: { kind: 'sign-in-lost', detail } },
  );
}

export function notFound({ question, code }: Failed): Unknown {
  return unknown(
    'not-found',
    {
      what: `Azure answered ${question} with ${http(404, code)}, but not that the resource itself is missing.`,
      fix: 'Check subscription-id, resource-group and workspace, and that the signed-in identity may read them; look for a proxy between the runner and Azure.',
    },
    { common: { kind: 'not-found', code } },
  );
}

export function noSuchType({ question, code, status }: Failed & { status: number }): Unknown {
  return unknown('not-found', {
    what: `This cloud does not know the resource type for ${question} (${http(status, code)}): the api-version or the provider is not available in this cloud or region. Whether the resource exists is unknown.`,
    fix: 'Check the inputs cloud and arm-endpoint; if they are right, look the resource up with az or in the portal.',
  });
}

/** @param seconds for which the service asks to wait */
export function throttled({ question, code }: Failed, seconds: number | undefined): Unknown {
  const later =
    seconds === undefined
      ? ''
      : `, after ${seconds} seconds at the earliest, or give it more time with timeout-minutes`;
  return unknown(
    'throttled',
    {
      what: `Azure throttled ${question} (${http(429, code)})${asksToWait(seconds)}.`,
      fix: `Run the job again in a few minutes${later}.`,
    },
    { common: { kind: 'throttled', code, seconds } },
  );
}

export function asksToWait(seconds: number | undefined): string {
  return seconds === undefined ? '' : `; it asks to wait ${seconds} seconds`;
}

export function httpError(
  { question, code, status }: Failed & { status: number },
  seconds: number | undefined,
): Unknown {
  return unknown(
    'unavailable',
    { what: `Azure answered ${question} with ${http(status, code)}${asksToWait(seconds)}.`, fix: RUN_AGAIN },
    { common: { kind: 'error', code }, status },
  );
}

export function noAnswer(question: string, seconds: number): Unknown {
  return unknown(
    'unavailable',
    { what: `Azure did not answer ${question} within ${seconds} seconds.`, fix: RUN_AGAIN },
    { common: { kind: 'error', code: '' } },
  );
}

export function unreachable({ question, code }: Failed): Unknown {
  return unknown(
    'offline',
    {
      what: `The service could not be reached for ${question}${followedBy(code)}.`,
      fix: CHECK_NETWORK,
    },
    { common: { kind: 'unreachable', code } },
  );
}

/** @param detail a clause: `it has no object id` */
export function badAnswer(question: string, detail: string): Unknown {
  return unknown(
    'bad-answer',
    {
      what: `What came back for ${question} is not an answer of Azure: ${detail}.`,
      fix: 'Look for a proxy or a sign-in page between the runner and Azure, and run the job again.',
    },
    { common: { kind: 'bad-answer', detail } },
  );
}

/** A name of a file would ask for something else: `..`, or half a character. */
export const oddName = unknown('unsupported', {
  what: 'This cannot be a name in Azure, so nothing was asked.',
  fix: 'Correct the name: letters, digits, hyphens, underscores and dots.',
});
