/** Container registries as resources, as the resource manager of the sandbox tells them. */
import { expect, test } from '@jest/globals';
import { startSandbox } from '../../../sandbox/start.ts';
import { azureOf } from '../../../src/azure/azure.js';
import { Session } from '../../../src/azure/client/session.js';
import { cloudOf } from '../../../src/azure/sign-in/cloud.js';
import { signIn } from '../../../src/azure/sign-in/credential.js';
import { readSettings } from '../../../src/run/settings.js';
import { inSandbox } from '../../sandboxed.js';

type Registries = ReturnType<typeof azureOf>['registries'];

/** Asks the registries of a world; `id` makes the id of one of them. */
async function asking<T>(
  world: object,
  ask: (registries: Registries, subscription: string, id: (name: string) => string) => Promise<T>,
): Promise<T> {
  const caller = { secret: 'the secret' };
  const sandbox = await startSandbox({ world: { extends: 'healthy.yml', caller, ...world }, validate: true });
  try {
    return await inSandbox(sandbox, () => {
      const settings = readSettings(name => sandbox.inputs[name] ?? '', '.').azure;
      const cloud = cloudOf(settings);
      const { signal } = new AbortController();
      const env = { AZURE_CLIENT_SECRET: 'the secret' };
      const session = new Session({ cloud, signal, signIn: () => signIn({ cloud, settings, env, signal }) });
      const subscription = sandbox.inputs['subscription-id'] ?? '';
      const group = `/subscriptions/${subscription}/resourceGroups/rg-ml`;
      const id = (name: string) => `${group}/providers/Microsoft.ContainerRegistry/registries/${name}`;
      return ask(azureOf(session).registries, subscription, id);
    });
  } finally {
    await sandbox.stop();
  }
}

test('a registry is told with what decides', async () => {
  const world = {
    containerRegistries: {
      crmlprod: { sku: 'Premium', quarantine: true, abac: true, publicNetworkAccess: 'Disabled' },
    },
  };
  const told = await asking(world, (registries, _subscription, id) => registries.byId(id('CrmlProd')));

  expect(told).toMatchObject({
    kind: 'known',
    value: {
      name: 'crmlprod',
      loginServer: 'crmlprod.azurecr.io',
      sku: 'Premium',
      publicNetworkAccess: 'Disabled',
      roleAssignmentMode: 'AbacRepositoryPermissions',
      hasQuarantine: true,
    },
  });
});

test('one that is not there is missing', async () => {
  const told = await asking({}, (registries, _subscription, id) => registries.byId(id('nobody')));

  expect(told).toEqual({ kind: 'known', value: undefined });
});

test.each([
  '',
  '/subscriptions/a',
  '/subscriptions/a/resourceGroups/b/providers/Microsoft.Storage/storageAccounts/c',
])('the id %j is that of no registry', async id => {
  expect(await asking({}, registries => registries.byId(id))).toMatchObject({ reason: 'bad-answer' });
});

test('a host is found among the registries of the subscription, in any letter case', async () => {
  const [own, other] = await asking({}, (registries, subscription) =>
    Promise.all([
      registries.byLoginServer(subscription, 'CRMLPROD.azurecr.io'),
      registries.byLoginServer(subscription, 'other.azurecr.io'),
    ]),
  );

  expect(own).toMatchObject({ kind: 'known', value: { name: 'crmlprod' } });
  expect(other).toEqual({ kind: 'known', value: undefined });
});

test.each([
  ['none', null],
  ['a wrong type', 7],
  ['an address', 'https://evil.example.com'],
  ['a host with a path', 'a.azurecr.io/x'],
  ['a host with a name', 'a@b.azurecr.io'],
])('a registry whose host is %s is no answer', async (_what, loginServer) => {
  const world = {
    faults: [{ on: 'GET */registries/crmlprod', change: { 'properties.loginServer': loginServer } }],
  };
  const told = await asking(world, (registries, _subscription, id) => registries.byId(id('crmlprod')));

  expect(told).toMatchObject({ kind: 'unknown', reason: 'bad-answer' });
});
