/** Why the files behind a model are not seen, and what helps. */
import { http } from '../client/reasons.js';
import { type Unknown, unknown } from '../client/result.js';
import { type Assignee, assigneeOf, grantCommand } from '../sign-in/grant-command.js';

/** @param where a host, or another workspace */
export function foreignStorage(where: string): Unknown {
  return unknown('unsupported', {
    what: `The files are at ${where}, which is no storage of this workspace. A token goes only to the storage account of the workspace and to those that its datastores stand for, so nothing was asked.`,
    fix: 'If the files belong to this workspace, make a datastore of that account: az ml datastore create --file datastore.yml',
  });
}

/** @param what is not supported: `an address of this form` */
export function noBlobs(what: string): Unknown {
  return unknown('unsupported', {
    what: `The storage was not asked: ${what} is not supported.`,
    fix: 'Supported are azureml://datastores/<datastore>/paths/<path> of a blob or Data Lake Gen2 datastore, and https addresses of blobs.',
  });
}

/** What a storage account refused, and to whom. */
export interface StorageRefusal {
  account: string;
  /** The code of the answer, or empty. */
  code: string;
  /** The id of the account; undefined where only its name is known. */
  scope: string | undefined;
  /** The role that reads blobs, and the action of it that does. */
  role: string;
  permission: string;
  who: Assignee | undefined;
}

/**
 * What the account refuses for, by its code (learn.microsoft.com/rest/api/storageservices, common error codes, read
 * 2026-11; AuthorizationFailure behind a firewall: a recording). Any other code leaves open whether for a role or for
 * the network.
 */
const BY_CODE: ReadonlyMap<string, (refusal: StorageRefusal) => Unknown> = new Map([
  ['AuthorizationFailure', storageNetwork],
  ['AuthorizationSourceIPMismatch', storageNetwork],
  ['AuthorizationPermissionMismatch', storageRole],
  ['InsufficientAccountPermissions', storageRole],
  ['KeyBasedAuthenticationNotPermitted', storageKeys],
  ['PublicAccessNotPermitted', storageAnonymous],
  ['NoAuthenticationInformation', storageAnonymous],
  ['AuthenticationFailed', storageToken],
  ['InvalidAuthenticationInfo', storageToken],
  ['AccountIsDisabled', storageDisabled],
]);

/** Whether a code is one of a refusal, whatever the status it comes with. */
export function isRefusal(code: unknown): boolean {
  return typeof code === 'string' && BY_CODE.has(code);
}

/** Each obstacle has a sentence and a way out of its own; the account is named in all of them. */
export function storageRefused(refusal: StorageRefusal): Unknown {
  return (BY_CODE.get(refusal.code) ?? roleOrNetwork)(refusal);
}

function storageNetwork({ account, code }: StorageRefusal): Unknown {
  return unknown('forbidden', {
    what: `The network rules of the storage account ${account} block this runner (${code}).`,
    fix: `Run the check on a runner inside the network of the account, or allow the address of the runner: az storage account network-rule add --account-name ${account} --ip-address <address>`,
  });
}

function storageRole(refusal: StorageRefusal): Unknown {
  const { account, code, role } = refusal;
  return unknown(
    'forbidden',
    {
      what: `The signed-in identity lacks the role ${role} on the storage account ${account} (${code}).`,
      fix: `Have it granted: ${granting(refusal)}`,
    },
    lacking(refusal),
  );
}

function storageKeys({ account, code }: StorageRefusal): Unknown {
  return unknown('forbidden', {
    what: `The storage account ${account} does not accept account keys (${code}), and treated the request as one with a key.`,
    fix: 'Look for a proxy that changes the header Authorization; and let the datastores of this account use an identity, because keys no longer open it.',
  });
}

function storageAnonymous({ account, code }: StorageRefusal): Unknown {
  return unknown('forbidden', {
    what: `The request reached the storage account ${account} without its token (${code}), and the account allows no anonymous access.`,
    fix: 'Look for a proxy between the runner and Azure that removes the header Authorization.',
  });
}

function storageToken({ account, code }: StorageRefusal): Unknown {
  return unknown('forbidden', {
    what: `The storage account ${account} rejected the token of the signed-in identity (${code}).`,
    fix: 'Check that tenant-id is the tenant of the storage account, and that the clock of the runner is right.',
  });
}

function storageDisabled({ account, code }: StorageRefusal): Unknown {
  return unknown('forbidden', {
    what: `The storage account ${account} is disabled (${code}): neither this run nor the deployment can read it.`,
    fix: 'Look in the portal for the reason: most often the subscription is disabled, or a payment is due.',
  });
}

function roleOrNetwork(refusal: StorageRefusal): Unknown {
  const { account, code } = refusal;
  return unknown(
    'forbidden',
    {
      what: `The storage account ${account} refused (${http(403, code)}) without saying whether a role is missing or its network rules block this runner.`,
      fix: `Have the role granted (${granting(refusal)}); if it already is, look at the network rules: az storage account show --name ${account} --query networkRuleSet`,
    },
    lacking(refusal),
  );
}

/** The name of an account is no scope: without its id the command has a gap to fill in. */
function granting({ account, role, scope, who }: StorageRefusal): string {
  if (scope !== undefined) return grantCommand({ role, scope }, who);
  return `az role assignment create ${assigneeOf(who)} --role "${role}" --scope <id of ${account}>`;
}

function lacking({ role, scope, permission }: StorageRefusal) {
  return scope === undefined ? {} : { lacks: { role, scope, permission } };
}
