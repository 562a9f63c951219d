import { changing, deploying, endpoint, refusing, withWorkspace } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const legacy = withWorkspace({ v1LegacyMode: true });
const green = { 'green.yml': deploying('green') };

testRemoteCheck('network/legacy-mode', [
  { claim: 'says nothing of a workspace without it', files: green, world: {}, findings: [] },
  {
    claim: 'finds it, once for all files',
    files: { 'endpoint.yml': endpoint(), ...green, 'red.yml': deploying('red') },
    world: legacy,
    findings: ['endpoint.yml:1:7 error network/legacy-mode'],
    says: [
      'The workspace ml-prod has v1_legacy_mode on',
      'az ml workspace update --name ml-prod --resource-group rg-ml',
      '--set v1_legacy_mode=false',
    ],
  },
  {
    claim: 'says nothing of Kubernetes endpoints',
    files: { 'green.yml': deploying('green', 'type: kubernetes') },
    world: legacy,
    findings: [],
  },
  {
    claim: 'takes any value but true for off',
    files: green,
    world: changing('workspaces/ml-prod', { 'properties.v1LegacyMode': 'true' }),
    findings: [],
  },
  {
    claim: 'is not checked where the workspace may not be read',
    files: green,
    world: refusing('workspaces/ml-prod', legacy),
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
]);
