/**
 * Blob storage: Azurite behind the real host names. Who may read is decided here, by the world's roles; Azurite looks
 * at a token of its own, as it knows neither Entra nor roles. It is started by the first request.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { may, mayOnData } from '../arm/permissions.ts';
import type { Context } from '../context.ts';
import { resourceId, TYPES } from '../world/ids.ts';
import type { StorageAccount } from '../world/world.ts';
import { checkCaller } from './callers.ts';
import type { Certificates } from './certificates.ts';
import { ended } from './children.ts';
import { type Answer, type Asked, bearerOf, type Service } from './exchange.ts';
import { forward, request } from './forward.ts';
import { makeSigner } from './tokens.ts';

/** A safety net: one that cannot start ends, and is seen to end. */
const PATIENCE = 300_000;
const VERSION = '2021-12-02';
/** Page blobs come in pages: a blob that holds nothing can weigh any multiple of this. */
const PAGE = 512;
const BLOBS = 'Microsoft.Storage/storageAccounts/blobServices/containers';

export interface BlobHosts {
  services: Map<string, Service>;
  stop(): Promise<void>;
}

interface Azurite {
  url: string;
  stop(): Promise<void>;
}

function mainFile(): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve('azurite/package.json')), 'dist/src/blob/main.js');
}

function untilListening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`Azurite did not start: ${text}`)), PATIENCE);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /successfully listens on (https:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1];
      if (found !== undefined) settle(() => resolve(found));
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString().slice(0, 2000);
    });
    child.once('exit', code => settle(() => reject(new Error(`Azurite ended with code ${code}: ${text}`))));
    child.once('error', error => settle(() => reject(error)));
  });
}

function azuriteArguments(folder: string): string[] {
  return [
    ...['--import', pathToFileURL(path.join(import.meta.dirname, 'until-parent-ends.mjs')).href],
    mainFile(),
    ...['--blobHost', '127.0.0.1', '--blobPort', '0', '--inMemoryPersistence'],
    ...['--cert', path.join(folder, 'server.pem'), '--key', path.join(folder, 'server.key')],
    ...['--oauth', 'basic', '--skipApiVersionCheck', '--disableTelemetry'],
  ];
}

async function startAzurite(
  certificates: Certificates,
  accounts: readonly StorageAccount[],
): Promise<Azurite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-blobs-'));
  writeFileSync(path.join(folder, 'server.pem'), await certificates.certificateFor('127.0.0.1'));
  writeFileSync(path.join(folder, 'server.key'), certificates.serverKeyPem, { mode: 0o600 });
  const keys = accounts.map(one => `${one.name.toLowerCase()}:${one.key}`).join(';');
  const child = spawn(process.execPath, azuriteArguments(folder), {
    env: { PATH: process.env.PATH, HOME: folder, AZURITE_ACCOUNTS: keys },
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await untilListening(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A token that Azurite takes: it looks at audience, issuer and times, not at the signature. */
function azuriteToken(tenant: string, signer: ReturnType<typeof makeSigner>): string {
  const now = Math.floor(Date.now() / 1000);
  return signer.sign({
    aud: 'https://storage.azure.com',
    iss: `https://sts.windows.net/${tenant}/`,
    iat: now - 60,
    nbf: now - 60,
    exp: now + 3600,
    oid: tenant,
  });
}

type Write = (
  account: string,
  target: string,
  headers: Record<string, string>,
  body?: Buffer,
) => Promise<void>;

function writer(azurite: Azurite, ca: string, suffix: string, token: () => string): Write {
  return async (account, target, headers, body = Buffer.alloc(0)) => {
    const answer = await request({
      url: `${azurite.url}${target}`,
      method: 'PUT',
      headers: {
        host: `${account}.blob.${suffix}`,
        authorization: `Bearer ${token()}`,
        'x-ms-version': VERSION,
        'content-length': String(body.length),
        ...headers,
      },
      body,
      ca,
    });
    if (answer.status >= 300)
      throw new Error(`Azurite refused ${target}: ${answer.status} ${answer.body.toString()}`);
  };
}

/** A text is a block blob; a size is a page blob without pages, which weighs up to a page more than was asked. */
async function fill(write: Write, account: StorageAccount): Promise<void> {
  const name = account.name.toLowerCase();
  for (const [container, blobs] of account.containers) {
    await write(name, `/${container}?restype=container`, {});
    for (const [file, value] of blobs) {
      const target = `/${container}/${file.split('/').map(encodeURIComponent).join('/')}`;
      if (typeof value === 'string')
        await write(name, target, { 'x-ms-blob-type': 'BlockBlob' }, Buffer.from(value));
      else
        await write(name, target, {
          'x-ms-blob-type': 'PageBlob',
          'x-ms-blob-content-length': String(Math.ceil(value / PAGE) * PAGE),
        });
    }
  }
}

function storageError(status: number, code: string, message: string): Answer {
  const id = randomUUID();
  const time = new Date().toISOString().replace('Z', '0000Z');
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}\nRequestId:${id}\nTime:${time}</Message></Error>`;
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code, 'x-ms-request-id': id },
    body,
  };
}

const MISMATCH = 'This request is not authorized to perform this operation using this permission.';

/** Which right a request needs: to list containers or blobs, to read, to write. */
function isAllowed(context: Context, account: StorageAccount, asked: Asked, principal: string): boolean {
  const scope = resourceId(TYPES.storageAccount, account);
  const isRead = asked.method === 'GET' || asked.method === 'HEAD';
  const container = asked.path.split('/')[1] ?? '';
  const isContainerItself = asked.query.get('restype') === 'container' && asked.query.get('comp') !== 'list';
  if (container === '' || isContainerItself)
    return may(context.world, principal, `${BLOBS}/${isRead ? 'read' : 'write'}`, scope);
  return mayOnData(context.world, principal, `${BLOBS}/blobs/${isRead ? 'read' : 'write'}`, scope);
}

/** Keys and shared access signatures are Azurite's business, unless the account takes none. */
function refusedWithoutToken(account: StorageAccount, asked: Asked): Answer | undefined {
  const isKey = /^sharedkey/i.test(asked.headers.authorization ?? '') || asked.query.has('sig');
  if (!isKey)
    return storageError(
      409,
      'PublicAccessNotPermitted',
      'Public access is not permitted on this storage account.',
    );
  if (account.allowSharedKeyAccess) return undefined;
  return storageError(
    403,
    'KeyBasedAuthenticationNotPermitted',
    'Key based authentication is not permitted on this storage account.',
  );
}

function unauthorized(context: Context, isOtherAudience: boolean): Answer {
  const text = isOtherAudience
    ? 'Issuer or audience validation failed.'
    : 'Server failed to authenticate the request.';
  const answer = storageError(401, 'InvalidAuthenticationInfo', text);
  const authority = `https://${context.cloud.authorities[0]}/${context.world.caller.tenantId}/oauth2/authorize`;
  const challenge = `Bearer authorization_uri=${authority} resource_id=https://storage.azure.com`;
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } };
}

/** The answer to a request that Azurite does not get to see. */
function refused(context: Context, account: StorageAccount, asked: Asked): Answer | undefined {
  if (account.publicNetworkAccess === 'Disabled' || account.defaultAction === 'Deny')
    return storageError(
      403,
      'AuthorizationFailure',
      'This request is not authorized to perform this operation.',
    );
  if (bearerOf(asked) === undefined) return refusedWithoutToken(account, asked);
  const checked = checkCaller(context, asked, context.cloud.storageAudiences);
  if (!checked.ok) return unauthorized(context, checked.problem === 'audience');
  const isRight = isAllowed(context, account, asked, checked.principal);
  return isRight ? undefined : storageError(403, 'AuthorizationPermissionMismatch', MISMATCH);
}

/** The hosts of all storage accounts. */
export function blobHosts(context: Context, certificates: Certificates): BlobHosts {
  const { world, cloud } = context;
  const signer = makeSigner();
  const token = () => azuriteToken(world.caller.tenantId, signer);
  let starting: Promise<Azurite> | undefined;
  const start = async () => {
    const azurite = await startAzurite(certificates, world.storageAccounts);
    const write = writer(azurite, certificates.caPem, cloud.storageSuffix, token);
    try {
      for (const account of world.storageAccounts) await fill(write, account);
    } catch (error) {
      await azurite.stop();
      throw error;
    }
    return azurite;
  };
  const serviceOf =
    (account: StorageAccount): Service =>
    async asked => {
      const refusal = refused(context, account, asked);
      if (refusal) return refusal;
      starting ??= start();
      const { url } = await starting;
      const headers = bearerOf(asked) === undefined ? {} : { authorization: `Bearer ${token()}` };
      return forward(asked, url, { headers, ca: certificates.caPem });
    };
  const services = new Map(
    world.storageAccounts.map(
      one => [`${one.name.toLowerCase()}.blob.${cloud.storageSuffix}`, serviceOf(one)] as const,
    ),
  );
  const stop = async () => {
    await (await starting?.catch(() => undefined))?.stop();
  };
  return { services, stop };
}
