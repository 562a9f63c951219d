/** Why nobody has signed in to Azure, and how to. */
import { asksToWait, RUN_AGAIN } from '../client/reasons.js';
import { type Unknown, unknown } from '../client/result.js';

const GIVE_PERMISSION =
  'Give the job permissions: id-token: write (with contents: read, which it then has to name too).';

/** What the log says of a source of tokens that was passed over: the end of a sentence. */
export const notSetUp = unknown('no-credentials', { what: 'it is not set up', fix: '' });

export const nobody = unknown(
  'no-credentials',
  {
    what: 'Azure was not asked: there is no sign-in.',
    fix: 'In a workflow, give client-id and tenant-id with permissions: id-token: write; on your machine, run az login.',
  },
  { isExpected: true },
);

export const noToken = unknown('no-credentials', {
  what: 'The sign-in gave no token.',
  fix: 'Run the job again.',
});

export const noIdToken = unknown('no-credentials', {
  what: 'Azure was not asked: client-id is given, but the job may not ask GitHub for a token.',
  fix: GIVE_PERMISSION,
});

export const fork = unknown(
  'no-credentials',
  {
    what: 'Azure was not asked: GitHub gives no token to a pull request from a fork, whatever its workflow says.',
    fix: 'Nothing to do here: what the files alone show was checked, and the rest is asked when the branch is in this repository.',
  },
  { isExpected: true },
);

export function signInDeadline(host: string): Unknown {
  return unknown('timeout', {
    what: `The run ended before ${host} had signed in: its deadline came, or it was cancelled.`,
    fix: 'Give the run more time with timeout-minutes, or run it again.',
  });
}

export function signInCancelled(host: string): Unknown {
  return unknown('timeout', {
    what: `The run was cancelled before ${host} had signed in.`,
    fix: 'Run it again.',
  });
}

/** @param detail the first line of what az printed */
export function azFailed(detail: string): Unknown {
  return unknown('no-credentials', {
    what: `az gave no token: ${detail}.`,
    fix: 'Run az login, or give client-id and tenant-id.',
  });
}

/** What GitHub answered in place of a token, where it said so. */
interface OfGithub {
  status: number;
  detail: string;
}

export function noAssertion(reason: 'no-credentials' | 'throttled' | 'unavailable', detail: string): Unknown {
  return unknown(reason, {
    what: `Azure was not asked: GitHub gave no token (${detail}).`,
    fix: 'Run the job again; if it still fails, look at https://www.githubstatus.com.',
  });
}

export function assertionRefused({ status, detail }: OfGithub): Unknown {
  return unknown('no-credentials', {
    what: `Azure was not asked: GitHub refused this job a token (HTTP ${status}${after(', ', detail)}).`,
    fix: `${GIVE_PERMISSION} A pull request from a fork never gets a token; a job that has the permission asks again in a new run.`,
  });
}

export function assertionAudience({ status, detail }: OfGithub, audience: string): Unknown {
  return unknown('no-credentials', {
    what: `Azure was not asked: GitHub gave no token for the audience ${audience} (HTTP ${status}${after(', ', detail)}).`,
    fix: 'Check the input audience: it takes the audience of the federated credential, to the letter.',
  });
}

/** Who wanted to sign in, and where; empty where it is unknown. */
export interface Applicant {
  host: string;
  tenant: string;
  client: string;
  issuer: string;
  subject: string;
  audience: string;
}

/** What Entra answered: `AADSTS700213`, and its own words, or none. */
export interface EntraSays extends Applicant {
  code: string;
  detail: string;
}

/** Since 2026-07-15 the subject of a new, renamed or transferred repository holds the ids of owner and repository. */
const WITH_IDS = /^repo:[^/]+@\d+\/[^:]+@\d+:/;

export function noFederation(of: EntraSays): Unknown {
  const { client, issuer, subject, audience, code, detail } = of;
  if (subject === '')
    return unknown('no-credentials', {
      what: `Entra does not know the token that vouches for ${client} (${code})${after(': ', detail)}.`,
      fix: `Compare its issuer, subject and audience, letter for letter, with those of az ad app federated-credential list --id ${client} (for a managed identity, az identity federated-credential list).`,
    });
  const what = `Entra does not know this workflow (${code}): the application ${client} has no federated credential with issuer ${issuer}, subject ${subject} and audience ${audience}.`;
  if (WITH_IDS.test(subject))
    return unknown('no-credentials', {
      what: `${what} GitHub writes owner and repository with their ids here, as it does for repositories created, renamed or transferred after 2026-07-15.`,
      fix: `Give the federated credential the subject with the ids, letter for letter: ${subject}`,
    });
  return unknown('no-credentials', {
    what,
    fix: `Add one with exactly these three values, letter for letter: az ad app federated-credential create --id ${client} (for a managed identity, az identity federated-credential create). The expression of a flexible credential must match the subject.`,
  });
}

export function federationCase({ client, issuer, subject, audience, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `Entra rejected this workflow (${code}): a federated credential of ${client} differs in letter case from issuer ${issuer}, subject ${subject} or audience ${audience}.`,
    fix: 'Write the three values of the federated credential exactly so; Entra has compared upper and lower case since 2025.',
  });
}

export function assertionExpired({ code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `The GitHub token has expired (${code}); it is valid for five minutes.`,
    fix: 'Check the clock of the runner, and run the job again.',
  });
}

export function wrongTenant({ tenant, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `Entra knows no tenant ${tenant} in this cloud (${code}).`,
    fix: 'Check tenant-id (az account show --query tenantId) and cloud.',
  });
}

export function wrongResource({ tenant, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `The tenant ${tenant} does not know the service of Azure that the token is for (${code}).`,
    fix: 'Check that tenant-id is the tenant of the subscription, and that cloud and arm-endpoint name the cloud that the subscription is in.',
  });
}

export function noPrincipal({ client, tenant, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `The application ${client} has no service principal in the tenant ${tenant} (${code}), so it cannot sign in there.`,
    fix: `Create one: az ad sp create --id ${client}. If the subscription is in another tenant, set tenant-id to that tenant.`,
  });
}

export function disabled({ client, tenant, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `The application ${client} is disabled in the tenant ${tenant} (${code}).`,
    fix: `Have an administrator enable it: az ad sp update --id ${client} --set accountEnabled=true`,
  });
}

export function conditionalAccess({ client, tenant, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `A Conditional Access policy of the tenant ${tenant} keeps ${client} from signing in here (${code}).`,
    fix: 'Have an administrator allow the addresses of this runner in the policy, or leave the application out of it; the sign-in logs of Entra (service principal sign-ins) name the policy. A self-hosted runner in an allowed network can sign in, too.',
  });
}

export function badAssertion({ client, issuer, code }: EntraSays): Unknown {
  const whose = issuer === '' ? client : `${issuer} for ${client}`;
  return unknown('no-credentials', {
    what: `Entra could not verify the token of ${whose} (${code}).`,
    fix: 'Run the job again; if it still fails, check that the issuer of the federated credential is the one of the token, and that Entra can reach its public keys.',
  });
}

export function wrongCertificate({ client, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `Entra rejected the certificate of ${client} (${code}).`,
    fix: `Add the certificate to the application, or use one that has not expired: az ad app credential reset --id ${client} --append --cert @certificate.pem. Better, drop it and use client-id with id-token: write.`,
  });
}

export function wrongClient({ client, tenant, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `The tenant ${tenant} has no application ${client} (${code}).`,
    fix: 'Check that client-id is the application (client) id, not the object id, and that tenant-id is its tenant.',
  });
}

export function wrongSecret({ client, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `Entra rejected the secret of ${client} (${code}).`,
    fix: 'Put the value of the secret into AZURE_CLIENT_SECRET, not its id; better, drop the secret and use client-id with id-token: write.',
  });
}

export function expiredSecret({ client, code }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `The secret of ${client} has expired (${code}).`,
    fix: 'Create a new one, or drop it and use client-id with id-token: write, which has nothing to expire.',
  });
}

/** A code that has no way out of its own; `code` may also be `HTTP 401, unauthorized_client`. */
export function refused({ client, code, detail }: EntraSays): Unknown {
  return unknown('no-credentials', {
    what: `Entra did not sign ${client} in (${code})${after(': ', detail)}.`,
    fix: 'Look the code up at https://login.microsoftonline.com/error, and fix the sign-in.',
  });
}

/** @param seconds for which the service asks to wait */
export function busy(
  { host, client }: Applicant,
  code: string,
  reason: 'throttled' | 'unavailable',
  seconds?: number,
): Unknown {
  return unknown(reason, {
    what: `The sign-in service ${host} throttled the sign-in of ${client} (${code})${asksToWait(seconds)}.`,
    fix: 'Run the job again in a few minutes.',
  });
}

export function httpError(host: string, status: number): Unknown {
  return unknown(
    'unavailable',
    {
      what: `The sign-in service ${host}, or a proxy on the way to it, answered with HTTP ${status}.`,
      fix: RUN_AGAIN,
    },
    { status },
  );
}

export function badAnswer(host: string, status: number): Unknown {
  return unknown(
    'bad-answer',
    {
      what: `What came back from ${host} is not an answer of Entra (HTTP ${status}).`,
      fix: 'Look for a proxy or a sign-in page between the runner and Entra, and check authority-host, if it is given.',
    },
    { status },
  );
}

export function unreachable(host: string, detail: string): Unknown {
  return unknown('offline', {
    what: `The sign-in service ${host} could not be reached: ${detail}.`,
    fix: 'Check the network of the runner (proxy, firewall) and the input cloud.',
  });
}

export function failed(host: string, detail: string): Unknown {
  return unknown('no-credentials', {
    what: `Signing in at ${host} failed: ${detail}.`,
    fix: 'Check client-id and tenant-id, and the secret or token that goes with them.',
  });
}

/** A part of a sentence that is there only with its text. */
function after(separator: string, text: string): string {
  return text === '' ? '' : `${separator}${text}`;
}
