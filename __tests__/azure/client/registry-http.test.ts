/** The transport to registries that are asked as anybody: what it does not do. */
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../../sandbox/start.ts';
import { bytesOf, isOutside, registryTransport } from '../../../src/azure/client/registry-http.js';
import { inSandbox } from '../../sandboxed.js';

describe('isOutside', () => {
  test.each([
    'ghcr.io',
    'registry-1.docker.io',
    'registry.example.com:5000',
    'GHCR.IO',
    'xn--bcher-kva.example',
  ])('%s may be asked', host => expect(isOutside(host)).toBe(true));

  test.each([
    'localhost',
    'localhost:5000',
    'registry',
    '127.0.0.1',
    '127.0.0.1:5000',
    '169.254.169.254',
    '10.0.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '[::1]',
    '[fd00::1]:443',
    'registry.localhost',
    'metadata.google.internal',
    'printer.local',
    'a..b.com',
    'ghcr.io.',
    '-a.com\n',
    '',
  ])('%j is not asked', host => expect(isOutside(host)).toBe(false));
});

describe('bytesOf', () => {
  test('reads to the limit', async () => {
    expect((await bytesOf(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3)).toString()).toBe('abc');
    expect((await bytesOf(undefined, 3)).length).toBe(0);
  });

  test('ends a stream that goes on', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(1_000));
      },
    });

    await expect(bytesOf(endless, 10_000)).rejects.toMatchObject({ name: 'RegistryFault' });
    expect(endless.destroyed).toBe(true);
  });
});

describe('registryTransport', () => {
  const request = { method: 'GET', headers: {}, maxBytes: 1_000 } as const;

  test.each([
    'http://ghcr.io/v2/',
    'https://127.0.0.1/v2/',
    'https://localhost/v2/',
    'https://169.254.169.254/x',
  ])('does not ask %s', async url => {
    const send = await registryTransport();

    await expect(send({ ...request, url, signal: new AbortController().signal })).rejects.toMatchObject({
      name: 'BadAnswer',
    });
  });

  test('follows no redirect, passes the proxy, and stops at the limit', async () => {
    const location = 'https://elsewhere.example.com/x';
    const sandbox = await startSandbox({
      world: {
        publicRegistries: { 'ghcr.io': {} },
        faults: [
          { on: 'GET /v2/moved', status: 307, headers: { location } },
          { on: 'GET /v2/long', status: 200, body: 'x'.repeat(2_000) },
        ],
      },
    });
    try {
      await inSandbox(sandbox, async () => {
        const send = await registryTransport();
        const { signal } = new AbortController();
        const moved = await send({ ...request, url: 'https://ghcr.io/v2/moved', signal });

        expect(moved.status).toBe(307);
        expect(moved.header('location')).toBe(location);
        await expect(send({ ...request, url: 'https://ghcr.io/v2/long', signal })).rejects.toThrow(
          'longer than',
        );
      });
      expect(sandbox.refused).toEqual([]);
      expect(sandbox.requests.map(({ path }) => path)).toEqual(['/v2/moved', '/v2/long']);
      for (const { authorization } of sandbox.requests) expect(authorization).toBeUndefined();
    } finally {
      await sandbox.stop();
    }
  });
});
