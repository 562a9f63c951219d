import { testRemoteCheck } from '../remote-table.js';
import { armId, green, refused, workspace } from './samples.js';

const named = (model: string) => green({ model });

/** Where a registry of others is. */
const FOREIGN = {
  subscription: '66666666-7777-4666-8777-666666666666',
  tenantId: '77777777-8888-4777-8888-777777777777',
  resourceGroup: 'rg-partner',
  region: 'northeurope',
};

testRemoteCheck('assets/model', [
  { claim: 'an existing version is fine', files: green(), world: {}, findings: [] },
  {
    claim: '@latest of an existing model is fine',
    files: named('azureml:credit-model@latest'),
    world: {},
    findings: [],
  },
  {
    claim: 'a misspelled name gets a suggestion',
    files: named('azureml:credit-modle:3'),
    world: {},
    findings: ['green.yml:3:8 error assets/model/did-you-mean'],
    says: ['ml-prod has no model "credit-modle"', 'Did you mean "credit-model"?'],
  },
  {
    claim: 'a name without a similar one gets the existing names',
    files: named('azureml:fraud:3'),
    world: workspace({ models: { churn: {} } }),
    findings: ['green.yml:3:8 error assets/model/others'],
    says: ['credit-model', 'churn', 'az ml model create', 'run preflight after that step'],
  },
  {
    claim: 'a workspace without models has no suggestion',
    files: named('azureml:fraud:3'),
    world: workspace({ models: null }),
    findings: ['green.yml:3:8 error assets/model'],
    says: ['ml-prod has no model "fraud"'],
  },
  {
    claim: 'a missing version gets the newest ones, newest first',
    files: named('azureml:credit-model:9'),
    world: {},
    findings: ['green.yml:3:8 error assets/model/version'],
    says: ['has no version 9', 'Its newest versions: 3, 2.', 'Use azureml:credit-model:3'],
  },
  {
    claim: 'versions are text: 03 is not 3',
    files: named('azureml:credit-model:03'),
    world: {},
    findings: ['green.yml:3:8 error assets/model/other-version'],
    says: ['Azure compares versions as text: there is 3.', 'Use azureml:credit-model:3'],
  },
  {
    claim: 'v3 is not 3',
    files: named('azureml:credit-model:v3'),
    world: {},
    findings: ['green.yml:3:8 error assets/model/other-version'],
  },
  {
    claim: 'a missing version of a model with archived versions only',
    files: named('azureml:credit-model:9'),
    world: workspace({ models: { 'credit-model': { versions: { 3: { archived: true }, 2: null } } } }),
    findings: ['green.yml:3:8 error assets/model/no-version'],
    says: ['no other that is not archived', 'az ml model restore'],
  },
  {
    claim: '@latest of a model with archived versions only resolves to nothing',
    files: named('azureml:credit-model@latest'),
    world: workspace({ models: { 'credit-model': { versions: { 3: { archived: true }, 2: null } } } }),
    findings: ['green.yml:3:8 error assets/model/all-archived'],
    says: ['so @latest resolves to nothing'],
  },
  {
    claim: '@latest of a missing name',
    files: named('azureml:credit@latest'),
    world: {},
    findings: ['green.yml:3:8 error assets/model/others'],
  },
  {
    claim: 'a bare name, or a label that only the service knows, must name an existing model',
    files: { ...named('azureml:nothing'), 'blue.yml': named('azureml:nothing@stable')['green.yml'] ?? '' },
    world: {},
    findings: ['blue.yml:3:8 error assets/model/others', 'green.yml:3:8 error assets/model/others'],
  },
  {
    claim: 'a bare name of an existing model is left to contract/reference',
    files: named('azureml:credit-model@stable'),
    world: {},
    findings: [],
  },
  {
    claim: 'an id of this workspace is a version of it, in any letter case',
    files: named(armId('ML-Prod', 'models/credit-model/versions/9')),
    world: {},
    findings: ['green.yml:3:8 error assets/model/version'],
    says: ['Use …/credit-model/versions/3'],
  },
  {
    claim: 'an existing model of another workspace is a warning',
    files: named(armId('ml-dev', 'models/credit-model/versions/1')),
    world: { workspaces: { 'ml-dev': { resourceGroup: 'rg-ml', models: { 'credit-model': {} } } } },
    findings: ['green.yml:3:8 warning assets/model/other-workspace'],
    says: ['registered in the workspace ml-dev, and the deployment goes to ml-prod'],
  },
  {
    claim: 'an id of another workspace without that model',
    files: named(armId('ml-dev', 'models/credit-model/versions/1')),
    world: { workspaces: { 'ml-dev': { resourceGroup: 'rg-ml', models: { other: {} } } } },
    findings: ['green.yml:3:8 error assets/model/others'],
    says: ['ml-dev has no model "credit-model"'],
  },
  {
    claim: 'an id of a workspace that does not exist',
    files: named(armId('ml-gone', 'models/credit-model/versions/1')),
    world: {},
    findings: ['green.yml:3:8 error assets/model/no-workspace'],
    says: ['the workspace ml-gone, which its resource group does not have'],
  },
  {
    claim: 'a registry is looked up by version and by label',
    files: {
      ...named('azureml://registries/shared/models/churn/versions/1'),
      'blue.yml': named('azureml://registries/shared/models/churn/versions/7')['green.yml'] ?? '',
      'red.yml': named('azureml://registries/shared/models/churn/labels/latest')['green.yml'] ?? '',
    },
    world: { assetRegistries: { shared: { models: { churn: {} } } } },
    findings: ['blue.yml:3:8 error assets/model/version'],
    says: ['"churn" in shared has no version 7', 'Use …/churn/versions/1'],
  },
  {
    claim: 'a missing name of a registry',
    files: named('azureml://registries/shared/models/chrun/versions/1'),
    world: { assetRegistries: { shared: { models: { churn: {} } } } },
    findings: ['green.yml:3:8 error assets/model/did-you-mean'],
  },
  {
    claim: "any signed-in identity may read Microsoft's registry",
    files: {
      ...named('azureml://registries/azureml/models/bert-base-uncased/versions/14'),
      'blue.yml':
        named('azureml://registries/azureml/models/bert-base-uncased/versions/15')['green.yml'] ?? '',
      'red.yml':
        named('azureml://registries/azureml/models/bert-base-uncased/labels/latest')['green.yml'] ?? '',
    },
    world: { caller: { roles: [{ role: 'Reader', scope: 'workspace/ml-prod' }] } },
    findings: ['blue.yml:3:8 error assets/model/version'],
    says: ['in azureml has no version 15', 'Its newest versions: 14, 13.'],
  },
  {
    claim: 'a registry of another tenant and subscription',
    files: {
      ...named('azureml://registries/partner/models/churn/versions/1'),
      'blue.yml': named('azureml://registries/partner/models/churn/versions/2')['green.yml'] ?? '',
    },
    world: { assetRegistries: { partner: { ...FOREIGN, public: true, models: { churn: {} } } } },
    findings: ['blue.yml:3:8 error assets/model/version'],
  },
  {
    claim: 'a private registry needs a role, and is not checked without it',
    files: named('azureml://registries/partner/models/churn/versions/2'),
    world: { assetRegistries: { partner: { ...FOREIGN, models: { churn: {} } } } },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: [
      '--role "AzureML Registry User"',
      `--scope /subscriptions/${FOREIGN.subscription}/resourceGroups/rg-partner/providers/Microsoft.MachineLearningServices/registries/partner`,
    ],
  },
  {
    claim: 'a private registry is checked with the role',
    files: named('azureml://registries/partner/models/churn/versions/2'),
    world: {
      assetRegistries: { partner: { ...FOREIGN, models: { churn: {} } } },
      roleAssignments: [
        { principal: 'caller', role: 'AzureML Registry User', scope: 'assetRegistry/partner' },
      ],
    },
    findings: ['green.yml:3:8 error assets/model/version'],
  },
  {
    claim: 'an unknown registry is a warning: that answer of discovery was never seen',
    files: named('azureml://registries/sharde/models/churn/versions/1'),
    world: {},
    findings: ['green.yml:3:8 warning assets/model/no-registry'],
    says: ["Azure's discovery knows no Azure ML registry named sharde"],
  },
  ...[
    ['a refusal', { status: 403, body: { error: { code: 'Forbidden', message: 'No.' } } }, 'forbidden'],
    ['a page of HTML', { replace: 'html' }, 'bad-answer'],
    ['an answer that was cut off', { truncate: 40 }, 'bad-answer'],
    ['a 404 of a proxy', { status: 404, body: '<html/>' }, 'not-found'],
    [
      'a type that is not there',
      { status: 404, body: { error: { code: 'InvalidResourceType' } } },
      'not-found',
    ],
    [
      'a host of somebody else',
      { change: { primaryRegionResourceProviderUri: 'https://evil.example.com/' } },
      'bad-answer',
    ],
    ['no subscription', { change: { subscriptionId: null } }, 'bad-answer'],
  ].map(([what, fault, reason]) => ({
    claim: `discovery that answers with ${what} does not count as an unknown registry`,
    files: named('azureml://registries/shared/models/churn/versions/7'),
    world: {
      assetRegistries: { shared: { models: { churn: {} } } },
      faults: [{ on: 'GET */discovery', ...(fault as object) }],
    },
    findings: [],
    notChecked: [`green.yml ${reason}`],
  })),
  {
    claim: 'a registry that does not answer about an asset does not count as missing',
    files: {
      ...named('azureml://registries/shared/models/churn/versions/7'),
      'blue.yml': named('azureml://registries/shared/models/churn/versions/8')['green.yml'] ?? '',
      'red.yml': named('azureml://registries/shared/models/churn/versions/9')['green.yml'] ?? '',
    },
    world: {
      assetRegistries: { shared: { models: { churn: {} } } },
      faults: [
        {
          on: 'GET */versions/7',
          status: 404,
          body: { error: { code: 'RegistryNotFound', message: 'No.' } },
        },
        { on: 'GET */versions/8', status: 404, body: 'no such page' },
        { on: 'GET */versions/9', replace: 'html' },
      ],
    },
    findings: [],
    notChecked: ['blue.yml not-found', 'green.yml not-found', 'red.yml not-found'],
  },
  {
    claim: '@latest uses the version that the asset names where the list is empty',
    files: named('azureml://registries/shared/models/churn/labels/latest'),
    world: {
      assetRegistries: { shared: { models: { churn: {} } } },
      faults: [{ on: 'GET */models/churn/versions', change: { value: [] } }],
    },
    findings: [],
  },
  {
    claim: 'a refusal does not count as missing',
    files: named('azureml:fraud:1'),
    world: { faults: [refused('models/*')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.MachineLearningServices/workspaces/models/versions/read'],
  },
  {
    claim: 'a missing version is reported although the list of versions is refused',
    files: named('azureml:credit-model:9'),
    world: { faults: [refused('models/credit-model/versions')] },
    findings: ['green.yml:3:8 error assets/model/version-alone'],
  },
  {
    claim: 'a 404 that is not from Azure is not checked',
    files: named('azureml:fraud:1'),
    world: { faults: [{ on: 'GET */models/*', status: 404, body: '<html>gone</html>' }] },
    findings: [],
    notChecked: ['green.yml not-found'],
  },
  {
    claim: 'an answer with wrong types is not checked',
    files: green(),
    world: { faults: [{ on: 'GET */models/*/versions/3', change: { name: 7 } }] },
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'an HTML page and a truncated answer are not checked',
    files: { ...green(), 'blue.yml': named('azureml:credit-model:2')['green.yml'] ?? '' },
    world: {
      faults: [
        { on: 'GET */models/*/versions/3', replace: 'html' },
        { on: 'GET */models/*/versions/2', truncate: 30 },
      ],
    },
    findings: [],
    notChecked: ['blue.yml bad-answer', 'green.yml bad-answer'],
  },
  {
    claim: 'a name that would change the URL is not asked for',
    files: { ...named('azureml:..:1'), 'blue.yml': named('azureml:credit-model:..')['green.yml'] ?? '' },
    world: {},
    findings: [],
    notChecked: ['blue.yml unsupported', 'green.yml unsupported'],
  },
  {
    claim: 'URL characters are a part of the name',
    files: named('"azureml:credit model?x=1#%2e:3"'),
    world: {},
    findings: ['green.yml:3:8 error assets/model/others'],
  },
  {
    claim: 'a placeholder, an inline model and an invalid reference ask nothing',
    files: {
      ...named('azureml:${{ inputs.model }}:1'),
      'blue.yml': named('{path: ./model.pkl}')['green.yml'] ?? '',
      'red.yml': named('azureml:a/b')['green.yml'] ?? '',
      'pink.yml': named('azureml://registries/x/environments/y/versions/1')['green.yml'] ?? '',
    },
    world: { faults: [{ on: 'GET */models*', status: 500 }] },
    findings: [],
  },
  {
    claim: 'a registry on Kubernetes is left to contract/reference',
    files: green({ model: 'azureml://registries/shared/models/churn/versions/7', type: 'kubernetes' }),
    world: {},
    findings: [],
  },
]);
