import { deployment, testCheck } from '../table.js';

const environment = (text: string, other = '') => ({
  'blue.yml': deployment(`environment: ${text}${other}`),
});
const at = (message: string) => [`blue.yml:6:14 ${message}`];
const KUBERNETES = '\ntype: kubernetes';

testCheck('environment/curated-reference', [
  { claim: 'accepts your own environment', files: environment('azureml:credit-env:7'), findings: [] },
  {
    claim: 'accepts a version in the registry',
    files: environment('azureml://registries/azureml/environments/sklearn-1.5/versions/10'),
    findings: [],
  },
  {
    claim: 'accepts a label in the registry',
    files: environment('azureml://registries/azureml/environments/sklearn-1.5/labels/latest'),
    findings: [],
  },
  {
    claim: 'leaves an incomplete path to contract/reference',
    files: environment('azureml://registries/azureml/environment/sklearn-1.5:1'),
    findings: [],
  },
  { claim: 'accepts a placeholder', files: environment('azureml:AzureML-$(name):1'), findings: [] },
  {
    claim: 'accepts an inline environment',
    files: { 'blue.yml': deployment('environment:\n  image: x:1') },
    findings: [],
  },
  {
    claim: 'reports nothing without an environment',
    files: { 'blue.yml': deployment('', ['environment']) },
    findings: [],
  },
  {
    claim: 'matches the old prefix in its exact letter case',
    files: environment('azureml:azureml-env:1'),
    findings: [],
  },
  {
    claim: 'warns about the old form without a version',
    files: environment('azureml:AzureML-sklearn-1.0'),
    findings: at('warning environment/curated-reference/no-version'),
    says: ['AzureML-sklearn-1.0 is'],
  },
  {
    claim: 'notes the old form',
    files: environment('azureml:AzureML-sklearn-1.0:3'),
    findings: at('notice environment/curated-reference/old-name'),
    says: ['az ml environment list --registry-name azureml'],
  },
  {
    claim: 'does not send Kubernetes to a registry',
    files: environment('azureml:AzureML-sklearn-1.0@latest', KUBERNETES),
    findings: at('notice environment/curated-reference/old-name-kubernetes'),
    says: ['AzureML-sklearn-1.0 is', 'azureml:<name>:<version>'],
  },
  {
    claim: 'notes a curated name that is looked up in the workspace',
    files: environment('azureml:sklearn-1.5:10'),
    findings: at('notice environment/curated-reference/in-registry'),
    says: ['azureml://registries/azureml/environments/sklearn-1.5/versions/10'],
  },
  {
    claim: 'keeps the label',
    files: environment('azureml:minimal-py312-inference@latest'),
    findings: at('notice environment/curated-reference/in-registry'),
    says: ['azureml://registries/azureml/environments/minimal-py312-inference/labels/latest'],
  },
  {
    claim: 'treats it as your own copy on Kubernetes',
    files: environment('azureml:sklearn-1.5:10', KUBERNETES),
    findings: [],
  },
]);
