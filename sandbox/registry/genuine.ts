/** Debian's docker-registry as a child process: on loopback, its images in its memory, filled by the push protocol. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ended } from '../servers/children.ts';
import { forward, request } from '../servers/forward.ts';
import { accessToken, type TokenServer } from './access.ts';
import type { Backend, BackendOptions } from './backend.ts';
import type { Content } from './content.ts';

const PROGRAM = 'docker-registry';
const PATIENCE = 10_000;
/** Ends the server when the pipe to us is closed: nothing is left over where we are killed. */
const UNTIL_PARENT_ENDS =
  'exec 3<&0; "$@" 3<&- & server=$!; { cat <&3 >/dev/null; kill -9 $server; } 2>/dev/null & wait $server';

let isInstalled: boolean | undefined;

/** Is the genuine server on this machine? */
export function hasGenuineRegistry(): boolean {
  isInstalled ??= spawnSync(PROGRAM, ['--version'], { stdio: 'ignore' }).status === 0;
  return isInstalled;
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function configuration(port: number, tokens: TokenServer | undefined, bundle: string): string {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { inmemory: {}, maintenance: { uploadpurging: { enabled: false } } },
    http: { addr: `127.0.0.1:${port}` },
    ...(tokens === undefined
      ? {}
      : {
          auth: {
            token: {
              realm: tokens.realm,
              service: tokens.service,
              issuer: tokens.issuer,
              rootcertbundle: bundle,
            },
          },
        }),
  });
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`${PROGRAM} ended with code ${child.exitCode}`);
    try {
      await request({ url: `${url}/v2/`, method: 'GET' });
      return;
    } catch {
      await sleep(20);
    }
  }
  throw new Error(`${PROGRAM} did not answer within ${PATIENCE / 1000} s`);
}

type Push = (
  method: string,
  target: string,
  headers: Record<string, string>,
  body?: Buffer,
) => Promise<string>;

function pusher(url: string, tokens: TokenServer | undefined, repository: string): Push {
  const access = [{ type: 'repository', name: repository, actions: ['pull', 'push'] }];
  const authorization = tokens && `Bearer ${accessToken(tokens, access, 'sandbox')}`;
  return async (method, target, headers, body) => {
    const full = target.startsWith('http') ? target : `${url}${target}`;
    const all = { ...headers, ...(authorization === undefined ? {} : { authorization }) };
    const answer = await request({ url: full, method, headers: all, ...(body ? { body } : {}) });
    if (answer.status >= 300)
      throw new Error(`${PROGRAM} refused ${method} ${target}: ${answer.status} ${answer.body.toString()}`);
    return String(answer.headers.location ?? '');
  };
}

async function pushContent(url: string, tokens: TokenServer | undefined, content: Content): Promise<void> {
  const push = pusher(url, tokens, content.repository);
  const root = `/v2/${content.repository}`;
  for (const [digest, bytes] of content.blobs) {
    const place = await push('POST', `${root}/blobs/uploads/`, { 'content-length': '0' });
    const mark = place.includes('?') ? '&' : '?';
    const type = { 'content-type': 'application/octet-stream' };
    await push('PUT', `${place}${mark}digest=${encodeURIComponent(digest)}`, type, bytes);
  }
  for (const [index, manifest] of content.manifests.entries()) {
    const isLast = index === content.manifests.length - 1;
    const reference = isLast && content.tag !== undefined ? content.tag : manifest.digest;
    await push(
      'PUT',
      `${root}/manifests/${reference}`,
      { 'content-type': manifest.mediaType },
      manifest.bytes,
    );
  }
}

/** Starts the genuine server and pushes the images into it: about a third of a second. */
export async function genuineRegistry(options: BackendOptions): Promise<Backend> {
  const { contents, tokens, caPem } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-registry-'));
  const [file, bundle] = [path.join(folder, 'config.yml'), path.join(folder, 'ca.pem')];
  const port = await freePort();
  writeFileSync(bundle, caPem);
  writeFileSync(file, configuration(port, tokens, bundle));
  const child = spawn('sh', ['-c', UNTIL_PARENT_ENDS, 'sh', PROGRAM, 'serve', file], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(child, url);
    for (const content of contents) await pushContent(url, tokens, content);
  } catch (error) {
    await stop();
    throw error;
  }
  return { kind: 'docker-registry', service: asked => forward(asked, url), stop };
}
