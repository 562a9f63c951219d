import type { World } from '../../sandboxed.js';
import { deploying, refusing, withWorkspace } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const KEY = 'egress_public_network_access';
const saying = (value: string) => ({ 'green.yml': deploying('green', `${KEY}: ${value}`) });
const silent = { 'green.yml': deploying('green') };
const managed = withWorkspace({
  managedNetwork: { isolationMode: 'AllowInternetOutbound', status: 'Active' },
});
const privateRegistry: World = { containerRegistries: { crmlprod: { publicNetworkAccess: 'Disabled' } } };
const inline = (image: string) => ({
  'green.yml': deploying('green').replace(
    'environment: azureml:credit-env:7',
    `environment:\n  image: ${image}`,
  ),
});

testRemoteCheck('network/egress', [
  { claim: 'says nothing where all is open', files: saying('enabled'), world: {}, findings: [] },
  {
    claim: 'warns of the key in a managed network',
    files: saying('disabled'),
    world: managed,
    findings: [`green.yml:6:1 warning network/egress/managed`],
    says: [
      'workspace ml-prod has a managed network',
      'EgressPublicNetworkAccess no longer supported',
      'Remove the line',
    ],
  },
  { claim: 'says nothing where the key is not there', files: silent, world: managed, findings: [] },
  {
    claim: 'warns of disabled without a private link',
    files: saying('disabled'),
    world: {},
    findings: [`green.yml:6:31 warning network/egress/no-private-link`],
    says: ['the workspace ml-prod has no private endpoint'],
  },
  {
    claim: 'says nothing of disabled with one',
    files: saying('Disabled'),
    world: withWorkspace({ privateEndpoints: 1, publicNetworkAccess: 'Disabled' }),
    findings: [],
  },
  {
    claim: 'warns of a workspace with public access off',
    files: silent,
    world: withWorkspace({ publicNetworkAccess: 'Disabled', privateEndpoints: 1 }),
    findings: ['green.yml:2:16 warning network/egress/workspace'],
    says: ['The workspace ml-prod has public network access disabled', 'It cannot reach its workspace'],
  },
  {
    claim: 'points at the key where it is there',
    files: saying('enabled'),
    world: withWorkspace({ publicNetworkAccess: 'Disabled' }),
    findings: ['green.yml:6:31 warning network/egress/workspace'],
  },
  {
    claim: 'warns of a registry with public access off',
    files: silent,
    world: privateRegistry,
    findings: ['green.yml:2:16 warning network/egress/registry'],
    says: ['The container registry crmlprod', 'cannot be pulled'],
  },
  {
    claim: 'counts an image from that registry',
    files: inline('crmlprod.azurecr.io/credit-scoring:1.4.0'),
    world: privateRegistry,
    findings: ['green.yml:2:16 warning network/egress/registry'],
  },
  {
    claim: 'says nothing of a ready image of another registry',
    files: inline('docker.io/team/credit:1'),
    world: { ...privateRegistry, publicRegistries: { 'docker.io': { images: { 'team/credit:1': {} } } } },
    findings: [],
  },
  {
    claim: 'says nothing where the workspace has no registry yet',
    files: silent,
    world: withWorkspace({ containerRegistry: null }),
    findings: [],
  },
  {
    claim: 'says nothing of a value that is not rendered yet',
    files: saying('"{{ egress }}"'),
    world: managed,
    findings: [],
  },
  {
    claim: 'says nothing of a cluster',
    files: { 'green.yml': deploying('green', 'type: kubernetes') },
    world: privateRegistry,
    findings: [],
  },
  {
    claim: 'is not checked where the registry may not be read',
    files: silent,
    world: refusing('registries/crmlprod'),
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.ContainerRegistry/registries/read'],
  },
]);
