import { testRemoteCheck } from '../remote-table.js';
import { callerWith, deployment, PRINCIPAL, systemEndpoint, userEndpoint, world } from './samples.js';

const CODE = 'code_configuration:\n  code: src\n  scoring_script: score.py';
const SCRIPT = { 'src/score.py': 'def init():\n    pass\n\n\ndef run(data):\n    return data\n' };
const user = (lines: string) => ({
  ...SCRIPT,
  'endpoint.yml': userEndpoint(),
  'blue.yml': deployment(lines),
});
const at = (message: string) => [`endpoint.yml:6:20 ${message}`];
const READER = 'Storage Blob Data Reader @ storageAccount/';
/** The account that a world makes for its workspace. */
const ACCOUNT = 'stmlprod';

testRemoteCheck('identity/storage-read', [
  {
    claim: 'finds an identity that cannot download the code',
    files: user(CODE),
    world: world(),
    findings: at('error identity/storage-read'),
    says: [
      `--assignee-object-id ${PRINCIPAL}`,
      '--role "Storage Blob Data Reader"',
      `Microsoft.Storage/storageAccounts/${ACCOUNT}"`,
    ],
  },
  {
    claim: 'accepts the role on the account',
    files: user(CODE),
    world: world([`${READER}${ACCOUNT}`]),
    findings: [],
  },
  ...['Contributor', 'Owner'].map(name => ({
    claim: `accepts Storage Blob Data ${name}`,
    files: user(CODE),
    world: world([`Storage Blob Data ${name} @ resourceGroup/rg-ml`]),
    findings: [],
  })),
  ...['Owner', 'Contributor', 'Reader'].map(name => ({
    claim: `knows that ${name} does not read blobs`,
    files: user(CODE),
    world: world([`${name} @ subscription`]),
    findings: at('error identity/storage-read'),
  })),
  {
    claim: 'counts a custom role with the data action',
    files: user(CODE),
    world: world([`blobs @ storageAccount/${ACCOUNT}`], {
      roleDefinitions: { blobs: { actions: [], dataActions: ['Microsoft.Storage/*/blobs/read'] } },
    }),
    findings: [],
  },
  {
    claim: 'does not count the same name as an action',
    files: user(CODE),
    world: world([`no-blobs @ storageAccount/${ACCOUNT}`], {
      roleDefinitions: { 'no-blobs': { actions: ['Microsoft.Storage/*/blobs/read'], dataActions: [] } },
    }),
    findings: at('error identity/storage-read'),
  },
  {
    claim: 'reports a role on one container as a notice',
    files: user(CODE),
    world: world([
      `Storage Blob Data Reader @ /subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-ml/providers/Microsoft.Storage/storageAccounts/${ACCOUNT}/blobServices/default/containers/azureml`,
    ]),
    findings: at('notice identity/storage-read/narrower'),
    says: ['on a part of'],
  },
  {
    claim: 'reports a role on a condition as a notice',
    files: user(CODE),
    world: world([], {
      roleAssignments: [
        {
          principal: 'id-scoring',
          role: 'Storage Blob Data Reader',
          scope: `storageAccount/${ACCOUNT}`,
          condition: '@Resource[…]',
        },
      ],
    }),
    findings: at('notice identity/storage-read/condition'),
  },
  {
    claim: 'is a warning for a registered model, which may be in another account',
    files: user('model: azureml:credit-model:3'),
    world: world(),
    findings: at('warning identity/storage-read/likely'),
    says: ['Unless the model was registered from another account'],
  },
  {
    claim: 'does not report the model where the code already shows it',
    files: user(`model: azureml:credit-model:3\n${CODE}`),
    world: world(),
    findings: at('error identity/storage-read'),
  },
  {
    claim: 'counts a local model',
    files: { ...user('model:\n  path: model.pkl'), 'model.pkl': 'x' },
    world: world(),
    findings: at('error identity/storage-read'),
  },
  {
    claim: 'ignores a deployment with its files in the image, and a model of a registry',
    files: user('model: azureml://registries/azureml/models/gpt2/versions/1'),
    world: world(),
    findings: [],
  },
  {
    claim: 'accepts what Azure grants to a system-assigned identity',
    files: { ...SCRIPT, 'blue.yml': deployment(CODE, 'credit-scoring') },
    world: world(),
    findings: [],
  },
  {
    claim: 'is not checked before the endpoint exists',
    files: { ...SCRIPT, 'endpoint.yml': systemEndpoint(), 'blue.yml': deployment(CODE) },
    world: world(),
    findings: [],
    notChecked: ['endpoint.yml not-yet'],
    says: ['Storage Blob Data Reader'],
  },
  {
    claim: 'names the missing permission',
    files: user(CODE),
    world: world([], {
      ...callerWith('AzureML Data Scientist', 'resource reader'),
      roleDefinitions: {
        'resource reader': { actions: ['*/userAssignedIdentities/read', '*/workspaces/read'] },
      },
    }),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/roleAssignments/read'],
  },
  {
    claim: 'does not take a proxy page for an answer',
    files: user(CODE),
    world: world([`${READER}${ACCOUNT}`], { faults: [{ on: 'GET */roleAssignments', replace: 'html' }] }),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
  {
    claim: 'does not treat an unreadable role as no role',
    files: user(CODE),
    world: world([`blobs @ storageAccount/${ACCOUNT}`], {
      roleDefinitions: { blobs: { actions: [], dataActions: ['*/blobs/read'] } },
      faults: [
        { on: 'GET */roleDefinitions/*', status: 403, body: { error: { code: 'AuthorizationFailed' } } },
      ],
    }),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/roleDefinitions/read'],
  },
]);
