import { expect, test } from '@jest/globals';
import { journey } from '../../sandboxed.js';
import { testRemoteCheck } from '../remote-table.js';
import { armId, green, refused, workspace } from './samples.js';

const stored = (version: Record<string, unknown>) =>
  workspace({ models: { 'credit-model': { versions: { 3: version } } } });
const model = (path: string) => green({ model: `{name: credit, version: "1", path: "${path}"}` });
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`part-${index}.bin`, 1]));
const HOST = 'https://stmlprod.blob.core.windows.net';
const CONTAINER = 'azureml-blobstore-workspace';

/** Blobs that no asset brings, in the container of the workspace's own datastore. */
const blobs = (files: Record<string, number>) => ({
  storageAccounts: { stmlprod: { containers: { [CONTAINER]: files } } },
});

testRemoteCheck('assets/model-files', [
  { claim: 'existing files are fine', files: green(), world: {}, findings: [] },
  {
    claim: 'a model stays registered when its files are deleted',
    files: green(),
    world: stored({ filesAreGone: true }),
    findings: ['green.yml:3:8 error assets/model-files/gone'],
    says: [
      'The model credit-model:3 is registered, but its files are gone',
      `the container ${CONTAINER} of the storage account stmlprod has nothing at models/credit-model/3`,
    ],
  },
  {
    claim: 'a folder whose name begins another is not that other',
    files: model('azureml://datastores/workspaceblobstore/paths/models/credit'),
    world: blobs({ 'models/credit-2/model.pkl': 1024 }),
    findings: ['green.yml:3:43 error assets/model-files/nothing'],
    says: ['case-sensitive'],
  },
  {
    claim: 'a path may be a blob, a folder, and a folder with its slash; letter case counts',
    files: {
      ...model('azureml://datastores/workspaceblobstore/paths/a/model.pkl'),
      'blue.yml': model('azureml://datastores/workspaceblobstore/paths/a')['green.yml'] ?? '',
      'pink.yml': model('azureml://datastores/workspaceblobstore/paths/a/')['green.yml'] ?? '',
      'red.yml': model('azureml://datastores/workspaceblobstore/paths/A/model.pkl')['green.yml'] ?? '',
    },
    world: blobs({ 'a/model.pkl': 1024 }),
    findings: ['red.yml:3:43 error assets/model-files/nothing'],
  },
  {
    claim: 'an address of the account of the workspace is asked, its signature is not sent',
    files: {
      ...model(`${HOST}/${CONTAINER}/a%20b/model.pkl?sv=1&sig=secret`),
      'blue.yml': model(`${HOST}/${CONTAINER}/none.pkl`)['green.yml'] ?? '',
      'red.yml': model(`${HOST}/nothing-here/none.pkl`)['green.yml'] ?? '',
    },
    world: blobs({ 'a b/model.pkl': 1024 }),
    findings: [
      'blue.yml:3:43 error assets/model-files/nothing',
      'red.yml:3:43 error assets/model-files/no-container',
    ],
    says: ['has no container nothing-here'],
  },
  {
    claim: 'a missing path with the whole id of the workspace',
    files: model(
      `azureml://${armId('ML-PROD', 'datastores/workspaceblobstore/paths/none').slice('azureml:/'.length)}`.replace(
        '/providers/Microsoft.MachineLearningServices',
        '',
      ),
    ),
    world: {},
    findings: ['green.yml:3:43 error assets/model-files/nothing'],
  },
  {
    claim: 'a misspelled datastore',
    files: model('azureml://datastores/workspaceblobstor/paths/a'),
    world: {},
    findings: ['green.yml:3:43 error assets/model-files/datastore-did-you-mean'],
    says: ['Did you mean "workspaceblobstore"?'],
  },
  {
    claim: 'a datastore without a similar name',
    files: model('azureml://datastores/lake/paths/a'),
    world: {},
    findings: ['green.yml:3:43 error assets/model-files/other-datastores'],
    says: ['has no datastore "lake"', 'Use one that it has: workspaceblobstore, '],
  },
  {
    claim: 'a datastore of another account belongs to the workspace, by its name and by its address',
    files: {
      ...model('azureml://datastores/lake/paths/a'),
      'blue.yml': model('https://stlake.blob.core.windows.net/models/a')['green.yml'] ?? '',
    },
    world: {
      ...workspace({ datastores: { lake: { account: 'stlake', container: 'models' } } }),
      storageAccounts: { stlake: { containers: { models: { 'b/model.pkl': 1 } } } },
    },
    findings: [
      'blue.yml:3:43 error assets/model-files/nothing',
      'green.yml:3:43 error assets/model-files/nothing',
    ],
    says: ['the storage account stlake'],
  },
  {
    claim: 'a file system of a data lake has blobs',
    files: model('azureml://datastores/lake/paths/a'),
    world: {
      ...workspace({
        datastores: { lake: { type: 'AzureDataLakeGen2', account: 'stlake', container: 'models' } },
      }),
      storageAccounts: { stlake: { containers: { models: { 'b/model.pkl': 1 } } } },
    },
    findings: ['green.yml:3:43 error assets/model-files/nothing'],
  },
  {
    claim: 'storage without blobs is not checked',
    files: {
      ...model('azureml://datastores/share/paths/a'),
      'blue.yml': model('azureml://jobs/sad_bird/outputs/artifacts/paths/model')['green.yml'] ?? '',
      'pink.yml': model('runs:/abc/model')['green.yml'] ?? '',
      'red.yml': model('azureml://datastores/workspaceblobstore/paths/models/*.pkl')['green.yml'] ?? '',
    },
    world: workspace({ datastores: { share: { type: 'AzureFile' } } }),
    findings: [],
    notChecked: [
      'blue.yml unsupported',
      'green.yml unsupported',
      'pink.yml unsupported',
      'red.yml unsupported',
    ],
    says: ['the datastore share (AzureFile)'],
  },
  {
    claim: 'a registered model with the files of a job is not checked',
    files: green(),
    world: stored({ uri: 'azureml://jobs/sad_bird/outputs/artifacts/paths/model' }),
    findings: [],
    notChecked: ['green.yml unsupported'],
  },
  {
    claim: 'more files than a model may have are reported',
    files: model('azureml://datastores/workspaceblobstore/paths/parts'),
    world: blobs(Object.fromEntries(Object.keys(many(1501)).map(name => [`parts/${name}`, 1]))),
    findings: ['green.yml:3:43 warning assets/model-files/too-many'],
    says: ['has 1501 files. The documented limit of a model version is 1500'],
  },
  {
    claim: 'a refusal for the storage names the missing role and its scope',
    files: green(),
    world: { caller: { roles: [{ role: 'Contributor' }] } },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: [
      'The signed-in identity lacks the role Storage Blob Data Reader on the storage account stmlprod (AuthorizationPermissionMismatch)',
      '--role "Storage Blob Data Reader" --scope /subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers/Microsoft.Storage/storageAccounts/stmlprod',
    ],
  },
  {
    claim: 'an account whose id is unknown is not used as a scope',
    files: green(),
    world: { caller: { roles: [{ role: 'AzureML Data Scientist', scope: 'workspace/ml-prod' }] } },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['--role "Storage Blob Data Reader" --scope <id of stmlprod>'],
  },
  ...[{ publicNetworkAccess: 'Disabled' }, { defaultAction: 'Deny' }].map(own => ({
    claim: `a firewall answers with the same status, and is reported as one: ${Object.keys(own)[0]}`,
    files: green(),
    world: { storageAccounts: { stmlprod: own } },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: [
      'The network rules of the storage account stmlprod block this runner (AuthorizationFailure)',
      'az storage account network-rule add --account-name stmlprod',
    ],
  })),
  ...[
    [403, 'AuthorizationSourceIPMismatch', 'network rules'],
    [403, 'InsufficientAccountPermissions', 'lacks the role Storage Blob Data Reader'],
    [403, 'KeyBasedAuthenticationNotPermitted', 'does not accept account keys'],
    [403, 'AccountIsDisabled', 'is disabled (AccountIsDisabled)'],
    [403, 'AuthenticationFailed', 'rejected the token'],
    [401, 'NoAuthenticationInformation', 'without its token'],
    [401, 'InvalidAuthenticationInfo', 'rejected the token'],
    [403, 'SomethingThatNobodyKnows', 'refused (HTTP 403, SomethingThatNobodyKnows) without saying whether'],
  ].map(([status, code, sentence]) => ({
    claim: `the account refuses with ${code}`,
    files: green(),
    world: {
      faults: [
        {
          on: 'GET /azureml-blobstore-workspace*',
          status,
          headers: { 'content-type': 'application/xml' },
          body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>No.\nRequestId:1</Message></Error>`,
        },
      ],
    },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: [String(sentence), 'stmlprod'],
  })),
  {
    claim: 'a proxy page instead of the answer names both fixes',
    files: green(),
    world: { faults: [{ on: 'GET /azureml-blobstore-workspace*', status: 403, body: '<html>no</html>' }] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['refused (HTTP 403) without saying whether'],
  },
  {
    claim: 'an account that treats the request as anonymous',
    files: green(),
    world: {
      faults: [
        {
          on: 'GET /azureml-blobstore-workspace*',
          status: 409,
          headers: { 'x-ms-error-code': 'PublicAccessNotPermitted', 'content-type': 'application/xml' },
          body: '<?xml version="1.0"?><Error><Code>PublicAccessNotPermitted</Code><Message>No.</Message></Error>',
        },
      ],
    },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'a page that is not a listing does not count as an empty folder',
    files: green(),
    world: { faults: [{ on: 'GET /azureml-blobstore-workspace*', replace: 'html' }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'other XML does not count as an empty folder',
    files: green(),
    world: {
      faults: [
        {
          on: 'GET /azureml-blobstore-workspace*',
          status: 200,
          headers: { 'content-type': 'application/xml' },
          body: '<?xml version="1.0"?><welcome/>',
        },
      ],
    },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'a truncated listing does not count as an empty folder',
    files: green(),
    world: { faults: [{ on: 'GET /azureml-blobstore-workspace*', truncate: 120 }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'a 404 of a proxy does not count as a missing container',
    files: green(),
    world: { faults: [{ on: 'GET /azureml-blobstore-workspace*', status: 404, body: '<html/>' }] },
    findings: [],
    notChecked: ['green.yml not-found'],
  },
  {
    claim: 'a datastore that may not be read is not checked',
    files: green(),
    world: { faults: [refused('datastores/*')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['workspaces/datastores/read'],
  },
  {
    claim: 'a missing model and a local one are left to other checks',
    files: { ...green({ model: 'azureml:no:1' }), 'blue.yml': model('./model.pkl')['green.yml'] ?? '' },
    world: { faults: [{ on: 'GET */datastores*', status: 500 }] },
    findings: [],
  },
  {
    claim: 'the files of a model in a registry are not checked',
    files: green({ model: 'azureml://registries/azureml/models/bert-base-uncased/versions/14' }),
    world: {},
    findings: [],
    notChecked: ['green.yml unsupported'],
    says: ['The files of bert-base-uncased:14 are in the storage of the registry azureml'],
  },
]);

test.each([
  ['of nobody', 'https://attacker.blob.core.windows.net/models/a'],
  ['with another ending', 'https://stmlprod.blob.core.windows.net.example.com/models/a'],
  ['with a user', 'https://stmlprod.blob.core.windows.net@example.com/models/a'],
  ['with a port', 'https://stmlprod.blob.core.windows.net:8443/models/a'],
  ['of another kind', 'https://example.com/models/a'],
  ['of another workspace', 'azureml://subscriptions/x/resourceGroups/y/workspaces/z/datastores/d/paths/p'],
])('no token goes to an address %s, and nothing is asked there', async (_what, address) => {
  const files = model(address);
  const { notChecked, sandbox } = await journey(files, {});
  const own = notChecked.filter(({ check }) => check === 'assets/model-files');

  expect(own.map(({ reason }) => reason)).toEqual(['unsupported']);
  expect(sandbox.refused).toEqual([]);
  expect(sandbox.requests.filter(({ host }) => host.includes('.blob.'))).toEqual([]);
});

test('deployments of one model ask its storage once', async () => {
  const names = ['blue', 'green', 'pink', 'red', 'white'];
  const files = Object.fromEntries(names.map(name => [`${name}.yml`, green({ name })['green.yml'] ?? '']));
  const { sandbox } = await journey(files, {});
  const asked = sandbox.requests.filter(({ host }) => host.includes('.blob.'));

  expect(asked.length).toBe(1);
});
