import { testRemoteCheck } from '../remote-table.js';
import { green, refused, workspace } from './samples.js';

testRemoteCheck('assets/archived', [
  { claim: 'an active version is fine', files: green(), world: {}, findings: [] },
  {
    claim: 'an archived version still deploys, and is a warning',
    files: green(),
    world: workspace({
      models: { 'credit-model': { versions: { 3: { archived: true } } } },
      environments: { 'credit-env': { versions: { 7: { archived: true } } } },
    }),
    findings: [
      'green.yml:3:8 warning assets/archived/version',
      'green.yml:4:14 warning assets/archived/version',
    ],
    says: [
      'Version 3 of "credit-model" in ml-prod is archived.',
      'az ml model restore --name credit-model --version 3 --resource-group rg-ml --workspace-name ml-prod',
      'az ml environment restore --name credit-env --version 7 --resource-group rg-ml',
    ],
  },
  {
    claim: 'an asset that is archived as a whole is a warning',
    files: green(),
    world: workspace({ models: { 'credit-model': { archived: true } } }),
    findings: ['green.yml:3:8 warning assets/archived/asset'],
    says: ['is archived with all its versions', 'az ml model restore --name credit-model --resource-group'],
  },
  {
    claim: 'an archived version of a registry has a command of its own',
    files: green({ model: 'azureml://registries/shared/models/churn/versions/1' }),
    world: {
      assetRegistries: {
        shared: { models: { churn: { versions: { 1: { archived: true } } } } },
      },
    },
    findings: ['green.yml:3:8 warning assets/archived/version'],
    says: ['az ml model restore --name churn --version 1 --registry-name shared'],
  },
  {
    claim: 'what Microsoft has archived, users cannot restore',
    files: green({
      model: null,
      environment: 'azureml://registries/azureml/environments/sklearn-1.5/versions/28',
    }),
    world: {
      assetRegistries: {
        azureml: { environments: { 'sklearn-1.5': { versions: { 28: { archived: true } } } } },
      },
    },
    findings: ['green.yml:3:14 warning assets/archived/of-microsoft'],
    says: ['it gets no more updates'],
  },
  {
    claim: '@latest skips archived versions',
    files: green({ model: 'azureml:credit-model@latest' }),
    world: workspace({ models: { 'credit-model': { versions: { 3: { archived: true } } } } }),
    findings: [],
  },
  {
    claim: 'a missing asset is left to others, and a refusal is not checked',
    files: green({ model: 'azureml:nothing:1' }),
    world: { faults: [refused('environments/*')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'a refusal for the asset of a readable version is not checked',
    files: green({ environment: null }),
    world: { faults: [refused('models/credit-model')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'a wrong type does not count as archived',
    files: green({ environment: null }),
    world: { faults: [{ on: 'GET */models/*/versions/3', change: { 'properties.isArchived': 'yes' } }] },
    findings: [],
  },
]);
