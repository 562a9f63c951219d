/** Blob storage: Azurite behind the real names, with the world's roles in front of it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Sandbox } from '../../sandbox/start.ts';
import { all, credential, type Rehearsal, refusal, rehearse, rehearsed } from './clients.ts';

const STORE = 'azureml-blobstore-workspace';

async function container(sandbox: Sandbox, account = 'stmlprod', name = STORE) {
  const { BlobServiceClient } = await import('@azure/storage-blob');
  const options = { retryOptions: { maxTries: 1 } };
  const url = `https://${account}.blob.core.windows.net`;
  return new BlobServiceClient(url, await credential(sandbox), options).getContainerClient(name);
}

let rehearsal: Rehearsal;

beforeAll(async () => {
  rehearsal = await rehearse({
    workspaces: {
      'ml-prod': {
        models: {
          big: { versions: { '1': { files: { 'model/weights.bin': '12GiB', 'model/MLmodel': 700 } } } },
          lost: { versions: { '1': { filesAreGone: true } } },
        },
      },
    },
    storageAccounts: { stother: { containers: { notes: { 'deep/read me.txt': { text: 'hello' } } } } },
  });
});

afterAll(() => rehearsal.end());

test('the files of models are there, with their sizes, and those that are gone are not', async () => {
  const store = await container(rehearsal.sandbox);
  const listed = await all(store.listBlobsFlat({ prefix: 'models/big/1/' }));

  expect(await store.exists()).toBe(true);
  expect(listed.map(blob => [blob.name, blob.properties.contentLength])).toEqual([
    // Whole pages: a blob that holds nothing weighs up to 511 bytes more than was asked.
    ['models/big/1/model/MLmodel', 1024],
    ['models/big/1/model/weights.bin', 12 * 2 ** 30],
  ]);
  expect(await store.getBlobClient('models/credit-model/3/model.pkl').exists()).toBe(true);
  expect(await all(store.listBlobsFlat({ prefix: 'models/lost/' }))).toEqual([]);
  expect(await (await container(rehearsal.sandbox, 'stmlprod', 'nowhere')).exists()).toBe(false);
}, 120_000);

test('a text can be read, from another account', async () => {
  const store = await container(rehearsal.sandbox, 'stother', 'notes');
  const text = await store.getBlobClient('deep/read me.txt').downloadToBuffer();

  expect(text.toString()).toBe('hello');
}, 120_000);

test.each([
  ['no role on data', { caller: { roles: ['Contributor'] } }, 403, 'AuthorizationPermissionMismatch'],
  [
    'closed to the network',
    { storageAccounts: { stmlprod: { publicNetworkAccess: 'Disabled' } } },
    403,
    'AuthorizationFailure',
  ],
])('%s', (_title, world, status, code) =>
  rehearsed(world, async sandbox => {
    const store = await container(sandbox);
    const refused = await refusal(store.getBlobClient('models/credit-model/3/model.pkl').getProperties());
    const listed = await refusal(all(store.listBlobsFlat()));

    expect([refused.status, listed.status, listed.code]).toEqual([status, status, code]);
  }),
);

test('an expired token, a token for something else, no token, a key that is not allowed', () =>
  rehearsed({ storageAccounts: { stmlprod: { allowSharedKeyAccess: false } } }, async sandbox => {
    const { plain } = await import('./clients.ts');
    const url = `https://stmlprod.blob.core.windows.net/${STORE}?restype=container&comp=list`;
    const who = await credential(sandbox);
    const status = async (headers: Record<string, string>) => (await plain(url, headers)).status;
    const arm = await who.getToken('https://management.azure.com/.default');
    const storage = await who.getToken('https://storage.azure.com/.default');
    sandbox.clock.advance(3_600_000);

    expect(await status({ authorization: `Bearer ${arm.token}` })).toBe(401);
    expect(await status({ authorization: `Bearer ${storage.token}` })).toBe(401);
    expect(await status({})).toBe(409);
    expect(await status({ authorization: 'SharedKey stmlprod:abc' })).toBe(403);
  }));
