import { testRemoteCheck } from '../remote-table.js';
import { armId, green, refused, workspace } from './samples.js';

const named = (environment: string) => green({ environment, model: null });

testRemoteCheck('assets/environment', [
  { claim: 'an existing version is fine', files: named('azureml:credit-env:7'), world: {}, findings: [] },
  {
    claim: 'a missing version gets the newest',
    files: named('azureml:credit-env:8'),
    world: {},
    findings: ['green.yml:3:14 error assets/environment/version'],
    says: ['has no version 8', 'Use azureml:credit-env:7'],
  },
  {
    claim: '@latest of a misspelled name',
    files: named('azureml:credit-evn@latest'),
    world: {},
    findings: ['green.yml:3:14 error assets/environment/did-you-mean'],
    says: ['Did you mean "credit-env"?'],
  },
  {
    claim: '@latest of an environment with archived versions only',
    files: named('azureml:credit-env@latest'),
    world: workspace({ environments: { 'credit-env': { versions: { 7: { archived: true } } } } }),
    findings: ['green.yml:3:14 error assets/environment/all-archived'],
    says: ['az ml environment restore'],
  },
  {
    claim: 'an environment of another workspace is fine',
    files: named(armId('ml-dev', 'environments/sklearn/versions/1')),
    world: { workspaces: { 'ml-dev': { resourceGroup: 'rg-ml', environments: { sklearn: {} } } } },
    findings: [],
  },
  {
    claim: "a name of Microsoft's registry, written as if the workspace had it",
    files: named('azureml:sklearn-1.5:3'),
    world: {},
    findings: ['green.yml:3:14 error assets/environment/in-registry'],
    says: ['Use environment: azureml://registries/azureml/environments/sklearn-1.5/versions/3'],
  },
  {
    claim: 'the same without a version',
    files: named('azureml:sklearn-1.5@latest'),
    world: {},
    findings: ['green.yml:3:14 error assets/environment/in-registry'],
    says: ['environments/sklearn-1.5/labels/latest'],
  },
  {
    claim: 'on Kubernetes, which accepts no registry, it is just missing',
    files: green({ environment: 'azureml:sklearn-1.5:3', model: null, type: 'kubernetes' }),
    world: {},
    findings: ['green.yml:3:14 error assets/environment/others'],
  },
  {
    claim: 'an environment of that name in the workspace is fine',
    files: named('azureml:sklearn-1.5:3'),
    world: workspace({ environments: { 'sklearn-1.5': { versions: { 3: {} } } } }),
    findings: [],
  },
  {
    claim: "a curated environment is looked up in Microsoft's registry, by version and by label",
    files: {
      ...named('azureml://registries/azureml/environments/sklearn-1.5/labels/latest'),
      'blue.yml':
        named('azureml://registries/AzureML/environments/sklearn-1.5/versions/28')['green.yml'] ?? '',
    },
    world: {},
    findings: [],
  },
  {
    claim: 'a misspelled name, and a missing version of it',
    files: {
      ...named('azureml://registries/azureml/environments/sklaern-1.5/labels/latest'),
      'blue.yml':
        named('azureml://registries/azureml/environments/sklearn-1.5/versions/99')['green.yml'] ?? '',
      'red.yml':
        named('azureml://registries/azureml/environments/nothing-of-that/versions/1')['green.yml'] ?? '',
    },
    world: {},
    findings: [
      'blue.yml:3:14 error assets/environment/version',
      'green.yml:3:14 error assets/environment/did-you-mean',
      'red.yml:3:14 error assets/environment/of-registry-others',
    ],
    says: [
      'Did you mean "sklearn-1.5"?',
      'Its newest versions: 29, 28.',
      'minimal-py311-inference, and perhaps more',
    ],
  },
  {
    claim: 'an old name of a curated environment may still be known to the service',
    files: named('azureml:AzureML-sklearn-0.24:1'),
    world: {},
    findings: [],
    notChecked: ['green.yml unsupported'],
  },
  {
    claim: 'a refusal does not count as missing',
    files: named('azureml:nothing:1'),
    world: { faults: [refused('environments/*')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.MachineLearningServices/workspaces/environments/versions/read'],
  },
  {
    claim: 'an inline environment, or none, asks nothing',
    files: {
      ...named('{image: "crmlprod.azurecr.io/credit-scoring:1.4.0"}'),
      'blue.yml': green({ environment: null, model: null })['green.yml'] ?? '',
    },
    world: { faults: [{ on: 'GET */environments*', status: 500 }] },
    findings: [],
  },
]);
