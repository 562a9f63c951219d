/** Registries: Azure's with its token exchange, others with challenges of their own; genuine and in memory alike. */
import { describe, expect, test } from '@jest/globals';
import { contentOf, digestOfImage, MEDIA } from '../../sandbox/registry/content.ts';
import { hasGenuineRegistry } from '../../sandbox/registry/genuine.ts';
import type { Sandbox } from '../../sandbox/start.ts';
import { describeWith } from '../real-parts.ts';
import { credential, plain, refusal, rehearsed } from './clients.ts';

const ALL = [MEDIA.oci.index, MEDIA.oci.manifest, MEDIA.docker.index, MEDIA.docker.manifest].join(', ');

const WORLD = {
  containerRegistries: {
    crmlprod: {
      images: {
        'team/score:multi': { platforms: ['linux/amd64', 'linux/arm64'], mediaTypes: 'oci' },
        'team/score:list': { platforms: ['linux/amd64', 'linux/arm64'] },
        'team/score:arm': { platforms: ['linux/arm64'] },
        'huge:1': { layers: ['30GB', 12] },
        nameless: {},
      },
    },
  },
  publicRegistries: {
    'docker.io': { images: { 'python:3.11': {}, 'contoso/secret:1': { private: true } } },
    'ghcr.io': { images: { 'contoso/open:1': { mediaTypes: 'oci' } } },
    'mcr.microsoft.com': { images: { 'azureml/base:1': {} } },
    'registry.example.com': { auth: 'basic', users: { robot: 'word' }, images: { 'app:1': {} } },
  },
};

async function manifest(sandbox: Sandbox, repository: string, reference: string) {
  const { ContainerRegistryContentClient } = await import('@azure/container-registry');
  const who = await credential(sandbox);
  const client = new ContainerRegistryContentClient('https://crmlprod.azurecr.io', repository, who);
  return client.getManifest(reference);
}

function imageOf(sandbox: Sandbox, repository: string, tag?: string) {
  const images = sandbox.world.containerRegistries.find(one => one.name === 'crmlprod')?.images ?? [];
  const image = images.find(one => one.repository === repository && one.tag === tag);
  if (!image) throw new Error('no such image');
  return image;
}

/** What each backend must answer alike. */
function behaves(registry: 'auto' | 'memory'): void {
  const options = { registry };

  test('an image by tag and by digest, one manifest or a list; layers weigh what the world says', () =>
    rehearsed(
      WORLD,
      async sandbox => {
        const one = await manifest(sandbox, 'credit-scoring', '1.4.0');
        expect(one).toMatchObject({ mediaType: MEDIA.docker.manifest });
        expect(one.digest).toBe(digestOfImage(imageOf(sandbox, 'credit-scoring', '1.4.0')));
        const list = await manifest(sandbox, 'team/score', 'multi');
        expect(list.mediaType).toBe(MEDIA.oci.index);
        const nameless = digestOfImage(imageOf(sandbox, 'nameless'));
        expect((await manifest(sandbox, 'nameless', nameless)).digest).toBe(nameless);
        const huge = (await manifest(sandbox, 'huge', '1')).manifest as { layers?: { size: number }[] };
        expect(huge.layers?.map(layer => layer.size)).toEqual([30e9, 12]);
      },
      options,
    ));

  test('the configuration says for which machine an image is', () =>
    rehearsed(
      WORLD,
      async sandbox => {
        const { ContainerRegistryContentClient } = await import('@azure/container-registry');
        const who = await credential(sandbox);
        const client = new ContainerRegistryContentClient('https://crmlprod.azurecr.io', 'team/score', who);
        const { manifest: read } = await client.getManifest('arm');
        const config = (read as { config: { digest: string } }).config.digest;
        const { content } = await client.downloadBlob(config);
        const chunks: Buffer[] = [];
        for await (const chunk of content) chunks.push(Buffer.from(chunk as Buffer));
        expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({
          os: 'linux',
          architecture: 'arm64',
        });
      },
      options,
    ));

  test.each([
    ['credit-scoring', 'nope'],
    ['nowhere', '1'],
    ['credit-scoring', `sha256:${'0'.repeat(64)}`],
  ])('%s:%s is not there', (repository, reference) =>
    rehearsed(
      WORLD,
      async sandbox => {
        const refused = await refusal(manifest(sandbox, repository, reference));
        expect(refused.status).toBe(404);
        expect(refused.message).toContain('MANIFEST_UNKNOWN');
      },
      options,
    ),
  );

  test('whoever has no right to pull is not told what is there', () =>
    rehearsed(
      { ...WORLD, caller: { roles: [{ role: 'AcrPull', scope: 'resourceGroup/rg-other' }] } },
      async sandbox => {
        expect(await refusal(manifest(sandbox, 'credit-scoring', '1.4.0'))).toMatchObject({ status: 401 });
      },
      options,
    ));

  test('public registries: each with its own challenge', () =>
    rehearsed(
      WORLD,
      async () => {
        const read = (url: string, authorization?: string) =>
          plain(url, { accept: ALL, ...(authorization === undefined ? {} : { authorization }) });
        const token = async (url: string, authorization?: string) => {
          const answer = await plain(url, authorization === undefined ? {} : { authorization });
          return `Bearer ${(answer.body as { token?: string }).token}`;
        };
        const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

        const hub = 'https://registry-1.docker.io/v2/library/python/manifests/3.11';
        const first = await read(hub);
        expect(first.status).toBe(401);
        expect(first.headers.get('www-authenticate')).toBe(
          'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/python:pull"',
        );
        const realm = 'https://auth.docker.io/token?service=registry.docker.io&scope=repository:';
        expect((await read(hub, await token(`${realm}library/python:pull`))).status).toBe(200);
        const secret = 'https://registry-1.docker.io/v2/contoso/secret/manifests/1';
        expect((await read(secret, await token(`${realm}contoso/secret:pull`))).status).toBe(401);

        const ghcr = await token('https://ghcr.io/token?service=ghcr.io&scope=repository:contoso/open:pull');
        expect((await read('https://ghcr.io/v2/contoso/open/manifests/1', ghcr)).status).toBe(200);
        expect((await read('https://mcr.microsoft.com/v2/azureml/base/manifests/1')).status).toBe(200);
        expect((await read('https://mcr.microsoft.com/v2/azureml/base/manifests/2')).status).toBe(404);

        const own = 'https://registry.example.com/v2/app/manifests/1';
        expect((await read(own)).headers.get('www-authenticate')).toMatch(/^Basic /);
        expect((await read(own, basic('robot:wrong'))).status).toBe(401);
        expect((await read(own, basic('robot:word'))).status).toBe(200);
      },
      options,
    ));

  test('a client that names no media type of an image does not get to see it', () =>
    rehearsed(
      WORLD,
      async () => {
        const url = 'https://ghcr.io/v2/contoso/open/manifests/1';
        const answer = await plain(
          'https://ghcr.io/token?service=ghcr.io&scope=repository:contoso/open:pull',
        );
        const authorization = `Bearer ${(answer.body as { token: string }).token}`;

        expect((await plain(url, { authorization, accept: MEDIA.docker.manifest })).status).toBe(404);
        expect((await plain(url, { authorization, accept: ALL })).status).toBe(200);
      },
      options,
    ));
}

describe('in memory', () => behaves('memory'));
describeWith('docker-registry', hasGenuineRegistry(), "Debian's docker-registry", () => behaves('auto'));

describe("rules of Azure's registries", () => {
  test('with roles by repository AcrPull counts for nothing', async () => {
    const world = (role: string) => ({
      caller: { roles: [{ role, scope: 'containerRegistry/crmlprod' }] },
      containerRegistries: { crmlprod: { abac: true } },
    });
    const pull = (role: string) =>
      rehearsed(world(role), sandbox => refusal(manifest(sandbox, 'credit-scoring', '1.4.0')), {
        registry: 'memory',
      });

    expect((await pull('AcrPull')).status).toBe(401);
    expect((await pull('Container Registry Repository Reader')).status).toBe(200);
  });

  test('what waits in quarantine cannot be pulled, and its properties say so', () =>
    rehearsed(
      { containerRegistries: { crmlprod: { quarantine: true, images: { 'new:1': { quarantined: true } } } } },
      async sandbox => {
        const { ContainerRegistryClient } = await import('@azure/container-registry');
        const client = new ContainerRegistryClient('https://crmlprod.azurecr.io', await credential(sandbox));
        const { digest } = await client.getArtifact('new', '1').getTagProperties('1');

        expect(digest).toBe(digestOfImage(imageOf(sandbox, 'new', '1')));
        expect((await refusal(manifest(sandbox, 'new', '1'))).status).toBe(404);
        expect((await refusal(manifest(sandbox, 'credit-scoring', '1.4.0'))).status).toBe(200);
      },
      { registry: 'memory' },
    ));

  test('closed to the network, or open to everybody', async () => {
    const anonymous = async () => {
      const host = 'https://crmlprod.azurecr.io';
      const scope = 'repository:credit-scoring:pull';
      const form = { grant_type: 'password', service: 'crmlprod.azurecr.io', scope, refresh_token: '' };
      const { body } = await plain(`${host}/oauth2/token`, {}, form);
      const authorization = `Bearer ${(body as { access_token?: string }).access_token}`;
      return plain(`${host}/v2/credit-scoring/manifests/1.4.0`, { authorization, accept: ALL });
    };
    const with_ = (keys: object) =>
      rehearsed({ containerRegistries: { crmlprod: keys } }, anonymous, { registry: 'memory' });

    expect((await with_({})).status).toBe(401);
    expect((await with_({ anonymousPull: true })).status).toBe(200);
    expect((await with_({ anonymousPull: true, publicNetworkAccess: 'Disabled' })).status).toBe(403);
  });

  test('refusals have the form of recordings: a challenge, a missing role at its end, a firewall', async () => {
    const url = 'https://crmlprod.azurecr.io/v2/credit-scoring/manifests/1.4.0';
    const first = await rehearsed({}, () => plain(url, { accept: ALL }), { registry: 'memory' });
    const challenge =
      'Bearer realm="https://crmlprod.azurecr.io/oauth2/token",service="crmlprod.azurecr.io",scope="repository:credit-scoring:pull"';
    const detail = [{ Type: 'repository', Name: 'credit-scoring', Action: 'pull' }];
    const message = 'authentication required, visit https://aka.ms/acr/authorization for more information.';

    expect(first.headers.get('www-authenticate')).toBe(challenge);
    expect(first.body).toEqual({ errors: [{ code: 'UNAUTHORIZED', message, detail }] });

    const noRole = await rehearsed(
      { caller: { roles: [{ role: 'Reader', scope: 'workspace/ml-prod' }] } },
      async sandbox => {
        const { token } = await (await credential(sandbox)).getToken(
          'https://containerregistry.azure.net/.default',
        );
        const service = 'crmlprod.azurecr.io';
        const given = { grant_type: 'access_token', service, access_token: token };
        const exchanged = await plain(`https://${service}/oauth2/exchange`, {}, given);
        const { refresh_token = '' } = exchanged.body as { refresh_token?: string };
        const scope = 'repository:credit-scoring:pull';
        const wanted = { grant_type: 'refresh_token', service, scope, refresh_token };
        const { body } = await plain(`https://${service}/oauth2/token`, {}, wanted);
        const authorization = `Bearer ${(body as { access_token?: string }).access_token}`;
        return plain(url, { accept: ALL, authorization });
      },
      { registry: 'memory' },
    );
    expect(noRole.status).toBe(401);
    expect(noRole.headers.get('www-authenticate')).toBe(`${challenge},error="insufficient_scope"`);

    const world = { containerRegistries: { crmlprod: { sku: 'Premium', defaultAction: 'Deny' } } };
    const closed = await rehearsed(world, () => plain(url, { accept: ALL }), { registry: 'memory' });
    expect([closed.status, closed.body]).toEqual([
      403,
      {
        errors: [
          { code: 'DENIED', message: expect.stringMatching(/^client with IP '[\d.]+' is not allowed/) },
        ],
      },
    ]);
  });

  test('a path that no registry has fails the test that asked', async () => {
    const asking = rehearsed({}, () => plain('https://crmlprod.azurecr.io/elsewhere'), {
      registry: 'memory',
    });

    await expect(asking).rejects.toThrow('has no such path');
  });

  test('an expired Entra token is not exchanged', () =>
    rehearsed(
      {},
      async sandbox => {
        const who = await credential(sandbox);
        const { token } = await who.getToken('https://containerregistry.azure.net/.default');
        const exchange = () =>
          plain(
            'https://crmlprod.azurecr.io/oauth2/exchange',
            {},
            {
              grant_type: 'access_token',
              service: 'crmlprod.azurecr.io',
              access_token: token,
            },
          );

        expect((await exchange()).status).toBe(200);
        sandbox.clock.advance(3_600_000);
        expect((await exchange()).status).toBe(401);
      },
      { registry: 'memory' },
    ));
});

test('two images of one description have one digest, a salt makes them two', () => {
  const image = {
    repository: 'a',
    tag: '1',
    mediaTypes: 'oci' as const,
    isIndex: false,
    platforms: ['linux/amd64'],
    layers: [5],
    isQuarantined: false,
    salt: 'x',
  };

  expect(contentOf(image).manifests[0]?.digest).toBe(digestOfImage({ ...image, repository: 'b' }));
  expect(digestOfImage({ ...image, salt: 'y' })).not.toBe(digestOfImage(image));
});
