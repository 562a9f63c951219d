import type { World } from '../../sandboxed.js';
import { deploying, refusing, withWorkspace } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const BASE = '  image: crmlprod.azurecr.io/credit-scoring:1.4.0';
const having = (environment: string) => ({
  'green.yml': deploying('green').replace(
    'environment: azureml:credit-env:7',
    `environment:\n${BASE}\n${environment}`,
  ),
});
const built = having('  conda_file:\n    dependencies: [python=3.12]');
const shut: World = { containerRegistries: { crmlprod: { publicNetworkAccess: 'Disabled' } } };
const shutStorage: World = { storageAccounts: { stmlprod: { publicNetworkAccess: 'Disabled' } } };

testRemoteCheck('network/image-build-compute', [
  { claim: 'says nothing where everything has public access', files: built, world: {}, findings: [] },
  {
    claim: 'warns of a private registry',
    files: built,
    world: shut,
    findings: ['green.yml:3:1 warning network/image-build-compute'],
    says: [
      'no access to crmlprod of the workspace ml-prod',
      'az ml workspace update --name ml-prod',
      '--image-build-compute <cluster>',
    ],
  },
  {
    claim: 'warns of a private storage account',
    files: built,
    world: shutStorage,
    findings: ['green.yml:3:1 warning network/image-build-compute'],
    says: ['stmlprod'],
  },
  {
    claim: 'says nothing where a compute builds',
    files: built,
    world: { ...shut, ...withWorkspace({ imageBuildCompute: 'cpu' }) },
    findings: [],
  },
  { claim: 'says nothing of a ready image', files: having(''), world: shut, findings: [] },
  {
    claim: 'says nothing of a registered environment, which may be built already',
    files: { 'green.yml': deploying('green') },
    world: shut,
    findings: [],
  },
  {
    claim: 'is not checked where the registry may not be read',
    files: built,
    world: refusing('storageAccounts/stmlprod'),
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
]);
