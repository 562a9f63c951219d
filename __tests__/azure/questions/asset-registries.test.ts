/** Where a registry of assets answers, and that a token goes nowhere else. */
import { describe, expect, test } from '@jest/globals';
import { BadAnswer } from '../../../src/azure/client/fields.js';
import { questionOf, whyUnknown } from '../../../src/azure/client/why.js';
import { discoveryFacts, isAssetHost, placeOf } from '../../../src/azure/questions/asset-registries.js';
import { assetFacts, versionFacts } from '../../../src/azure/questions/assets.js';
import { OPERATIONS } from '../../../src/facts/azure-operations.js';
import { CLOUDS, type Cloud, PUBLIC_CLOUD } from '../../../src/facts/clouds.js';
import { keyOf } from '../../../src/model/findings.js';
import { journey } from '../../sandboxed.js';
import { onRecordings, recorded, recordedRows } from '../recorded.js';

const SUBSCRIPTION = '11111111-1111-4111-8111-111111111111';

/** In the form in which discovery answers. */
function discovered(own: Record<string, unknown> = {}) {
  return {
    registryId: '22222222-2222-4222-8222-222222222222',
    registryName: 'pricing',
    tenantId: '33333333-3333-4333-8333-333333333333',
    primaryRegion: 'northeurope',
    regions: ['northeurope'],
    subscriptionId: SUBSCRIPTION,
    resourceGroup: 'rg-registries',
    workspaceName: null,
    primaryRegionResourceProviderUri: 'https://cert-northeurope.experiments.azureml.net/',
    registryFqdns: { northeurope: { uri: 'https://2.registry.northeurope.api.azureml.ms' } },
    ...own,
  };
}

const placed = (uri: unknown, cloud: Cloud = PUBLIC_CLOUD) =>
  placeOf(discoveryFacts(discovered({ primaryRegionResourceProviderUri: uri })), cloud);

test('a registry answers at the host of its first region', () => {
  const place = { subscription: SUBSCRIPTION, resourceGroup: 'rg-registries' };

  expect(placed('https://cert-northeurope.experiments.azureml.net/')).toEqual({
    ...place,
    host: 'cert-northeurope.experiments.azureml.net',
  });
  expect(placed('https://2.registry.northeurope.api.azureml.ms')).toMatchObject(place);
});

test.each([
  'http://cert-northeurope.experiments.azureml.net/',
  'https://cert-northeurope.experiments.azureml.net:8443/',
  'https://user@cert-northeurope.experiments.azureml.net/',
  'https://user:word@cert-northeurope.experiments.azureml.net/',
  'https://cert-northeurope.experiments.azureml.net/elsewhere/',
  'https://cert-northeurope.experiments.azureml.net/?x=1',
  'https://cert-northeurope.experiments.azureml.net/#x',
  'https://cert-northeurope.experiments.azureml.net.example.com/',
  'https://example.com/.experiments.azureml.net/',
  'https://example.com\\.experiments.azureml.net/',
  'https://experiments.azureml.net/',
  'https://evilexperiments.azureml.net/',
  'https://credit.westeurope.inference.ml.azure.com/',
  'https://box.westeurope.instances.azureml.ms/',
  'https://cert-northeurope.experiments.azureml.net./',
  'https://cert_x.experiments.azureml.net/',
  'https://cert-chinaeast2.experiments.ml.azure.cn/',
  'https://169.254.169.254/',
  'https://[::1]/',
  'ftp://cert-northeurope.experiments.azureml.net/',
  'cert-northeurope.experiments.azureml.net',
  '//cert-northeurope.experiments.azureml.net/',
  ' ',
  '',
  null,
  7,
  ['https://cert-northeurope.experiments.azureml.net/'],
])('no token goes to %j', uri => {
  expect(() => placed(uri)).toThrow(BadAnswer);
});

test('each cloud has hosts of its own, and discovery is at one of them', () => {
  for (const cloud of CLOUDS) {
    expect(isAssetHost(new URL(cloud.registryDiscovery).host, cloud)).toBe(true);
    for (const other of CLOUDS.filter(one => one !== cloud))
      expect(isAssetHost(new URL(other.registryDiscovery).host, cloud)).toBe(false);
    // Hosts of endpoints belong to whoever has deployed there.
    expect(isAssetHost(`credit.region${cloud.scoringSuffix}`, cloud)).toBe(false);
  }
});

test.each([{ subscriptionId: null }, { resourceGroup: '' }, { resourceGroup: 7 }])(
  'an answer with %j does not say whose the registry is',
  own => {
    expect(() => discoveryFacts(discovered(own))).toThrow(BadAnswer);
  },
);

test('a question is shown without its way, and its scope is that of the registry', () => {
  const scope = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-registries/providers/Microsoft.MachineLearningServices/registries/pricing`;
  const path = `cert-northeurope.experiments.azureml.net/mferp/managementfrontend${scope}/models/churn/versions/1`;
  const operation = OPERATIONS.registryAssetVersion;
  const signal = new AbortController().signal;

  expect(questionOf(operation, path)).toBe(
    'GET cert-northeurope.experiments.azureml.net/…/registries/pricing/models/churn/versions/1',
  );
  expect(whyUnknown({ statusCode: 403 }, { operation, path, signal, cloud: PUBLIC_CLOUD })).toMatchObject({
    reason: 'forbidden',
    values: { scope, role: 'AzureML Registry User' },
  });
});

describe('assets of a registry', () => {
  test('are read in the form in which registries and workspaces have them', () => {
    const container = { description: null, isArchived: false, latestVersion: '3', nextVersion: '4' };
    const version = { id: 'azureml://registries/pricing/models/churn/versions/3', name: '3' };

    expect(assetFacts({ name: 'churn', properties: container })).toEqual({
      name: 'churn',
      isArchived: false,
      latestVersion: '3',
    });
    expect(assetFacts({ name: 'churn', properties: { latestVersion: null } }).latestVersion).toBeUndefined();
    expect(
      versionFacts({ ...version, properties: { modelType: 'custom_model', flavors: {} } }),
    ).toMatchObject({
      version: '3',
      isArchived: false,
      modelType: 'custom_model',
    });
    for (const body of [null, [], { name: 3 }, {}]) {
      expect(() => assetFacts(body)).toThrow(BadAnswer);
      expect(() => versionFacts(body)).toThrow(BadAnswer);
    }
  });
});

const FILES = {
  'green.yml': [
    'name: green',
    'endpoint_name: credit-scoring',
    'model: azureml://registries/azureml/models/bert-base-uncased/versions/14',
    'environment: azureml://registries/azureml/environments/sklearn-1.5/labels/latest',
    'instance_type: Standard_DS3_v2',
    'instance_count: 1',
    '',
  ].join('\n'),
};

test('a registry is discovered once, and its hosts get a token of the resource manager', async () => {
  const { sandbox, findings } = await journey(FILES, {});
  const own = sandbox.requests.filter(({ host }) => /azureml\.(?:ms|net)$/.test(host));
  const paths = own.map(({ host, path }) => `${host} ${path.replace(/^.*\/registries\//, '')}`);

  expect(paths.filter(path => path.startsWith('eastus.api.azureml.ms'))).toEqual([
    'eastus.api.azureml.ms azureml/discovery',
  ]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('cert-eastus.experiments.azureml.net azureml/models/bert-base-uncased/versions/14');
  expect(sandbox.refused).toEqual([]);
  expect(findings.filter(({ check }) => check.startsWith('assets/'))).toEqual([]);
});

test.each([
  ['china', 'china', 'chinaeast2.api.ml.azure.cn'],
  ['government', 'usgovernment', 'usgovarizona.api.ml.azure.us'],
])('a registry of the cloud %s is discovered at a host of that cloud', async (name, cloud, host) => {
  const registries = { azureml: { region: 'eastern' } };
  const options = { check: 'assets/model', inputs: { cloud } };
  const { sandbox, findings, notChecked } = await journey(
    FILES,
    { cloud: name, assetRegistries: registries },
    options,
  );
  const hosts = sandbox.requests
    .map(request => request.host)
    .filter(one => /\.ml\.azure\.|azureml/.test(one));

  expect(hosts[0]).toBe(host);
  expect(hosts[1]).toMatch(/^cert-eastern\.experiments\.ml\.azure\.(?:cn|us)$/);
  expect([findings, notChecked]).toEqual([[], []]);
});

test('where discovery names the host of somebody else, nothing is sent there', async () => {
  const change = {
    primaryRegionResourceProviderUri: 'https://cert-eastus.experiments.azureml.net.example.com/',
  };
  const { sandbox, notChecked } = await journey(FILES, { faults: [{ on: 'GET */discovery', change }] });

  expect(sandbox.refused).toEqual([]);
  expect(sandbox.requests.filter(({ host }) => host.endsWith('experiments.azureml.net'))).toEqual([]);
  expect(notChecked.find(({ check }) => check === 'assets/model')).toMatchObject({ reason: 'bad-answer' });
});

test('a next page at another host is not asked for', async () => {
  const files = { 'green.yml': FILES['green.yml'].replace('bert-base-uncased', 'bort') };
  const change = { nextLink: 'https://evil.example.com/page-2' };
  const world = { faults: [{ on: 'GET */registries/azureml/models', change }] };
  const { sandbox, findings } = await journey(files, world, { check: 'assets/model' });

  expect(sandbox.refused).toEqual([]);
  expect(findings.map(keyOf)).toEqual(['assets/model/of-registry']);
});

test('names are looked for on later pages too', async () => {
  const files = { 'green.yml': FILES['green.yml'].replace('bert-base-uncased', 'bert-base-uncsaed') };
  const models = Object.fromEntries(['a', 'b', 'c'].map(name => [`0-${name}`, {}]));
  const world = { pageSize: 1, assetRegistries: { azureml: { models } } };
  const { findings } = await journey(files, world, { check: 'assets/model' });

  expect(findings.map(keyOf)).toEqual(['assets/model/did-you-mean']);
});

onRecordings('recorded answers of a registry and of assets are read', () => {
  expect(discoveryFacts(recorded('48-registry-discovery-200.json'))).toMatchObject({
    resourceGroup: 'test-registries',
  });
  expect(versionFacts(recorded('49-registry-codeVersion-200.json')).version).toBe('2');
  expect(versionFacts(recorded('14-codeVersion-get-200.json')).version).toBe('1');
  expect(versionFacts(recorded('15-environmentVersion-get-200.json'))).toMatchObject({ isBuilt: true });
  expect(recordedRows('11-modelVersions-list-200.json').map(versionFacts)).toMatchObject([
    { version: '1', modelType: 'mlflow_model' },
  ]);
  expect(recordedRows('50-modelVersions-newest-200.json').map(versionFacts)).toHaveLength(1);
  expect(recordedRows('18-environments-list-200.json').map(row => assetFacts(row).latestVersion)).toEqual([
    '1',
    '1',
    '10',
  ]);
  expect(assetFacts(recorded('19-environment-get-200.json')).latestVersion).toBe('1');
});
