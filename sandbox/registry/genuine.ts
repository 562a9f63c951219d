/** Debian's docker-registry as a child process: on loopback, its images in its memory, filled by the push protocol. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ended } from '../servers/children.ts';
import { forward, request } from '../servers/forward.ts';
import { accessToken, type TokenServer } from './access.ts';
import type { Backend, BackendOptions } from './backend.ts';
import type { Content } from './content.ts';

const PROGRAM = 'docker-registry';
/** A safety net: one that cannot start ends, and is seen to end. */
const PATIENCE = 300_000;
/** Ends the server when the pipe to us is closed: nothing is left over where we are killed. */
const UNTIL_PARENT_ENDS =
  'exec 3<&0; "$@" 3<&- & server=$!; { cat <&3 >/dev/null; kill -9 $server; } 2>/dev/null & wait $server';

let isInstalled: boolean | undefined;

/** Is the genuine server on this machine? */
export function hasGenuineRegistry(): boolean {
  isInstalled ??= spawnSync(PROGRAM, ['--version'], { stdio: 'ignore' }).status === 0;
  return isInstalled;
}

/** It takes a free port and writes which one into its log: one that was chosen here could be gone by then. */
function configuration(tokens: TokenServer | undefined, bundle: string): string {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { inmemory: {}, maintenance: { uploadpurging: { enabled: false } } },
    http: { addr: '127.0.0.1:0' },
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

function untilListening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (how: string) => reject(new Error(`${PROGRAM} ${how}: ${text.slice(-2000)}`));
    const timer = setTimeout(() => fail(`did not answer within ${PATIENCE / 1000} s`), PATIENCE);
    child.once('exit', code => fail(`ended with code ${code}`));
    child.once('error', reject);
    child.stderr?.on('data', (chunk: Buffer) => {
      // What it writes later must be read, too: a pipe that is full would hold it.
      text = `${text}${chunk}`.slice(-10_000);
      const address = /listening on (127\.0\.0\.1:\d+)/.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(`http://${address}`);
    });
    child.once('close', () => clearTimeout(timer));
  });
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
  writeFileSync(bundle, caPem);
  writeFileSync(file, configuration(tokens, bundle));
  const child = spawn('sh', ['-c', UNTIL_PARENT_ENDS, 'sh', PROGRAM, 'serve', file], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  let url: string;
  try {
    url = await untilListening(child);
    for (const content of contents) await pushContent(url, tokens, content);
  } catch (error) {
    await stop();
    throw error;
  }
  return { kind: 'docker-registry', service: asked => forward(asked, url), stop };
}
