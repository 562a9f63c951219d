import { changing, deploying, empty, refusing, withEndpoint } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const blue = { 'blue.yml': deploying('blue') };
const state = (name: string, more: Record<string, unknown> = {}) =>
  withEndpoint({ traffic: { blue: 0 }, deployments: { blue: { state: name } }, ...more });

testRemoteCheck('state/deployment', [
  { claim: 'says nothing of an update of one that works', files: blue, world: {}, findings: [] },
  { claim: 'says nothing of a new one', files: { 'green.yml': deploying('green') }, world: {}, findings: [] },
  { claim: 'says nothing where there is no endpoint yet', files: blue, world: empty, findings: [] },
  {
    claim: 'advises to delete one that failed and gets no traffic',
    files: blue,
    world: state('Failed'),
    findings: ['blue.yml:1:7 error state/deployment/failed'],
    says: [
      'The deployment "blue" of "credit-scoring" is in state Failed',
      'az ml online-deployment get-logs --name blue --endpoint-name credit-scoring',
      'az ml online-deployment delete --name blue --endpoint-name credit-scoring --resource-group rg-ml',
      '--yes',
    ],
  },
  {
    claim: 'finds it in any letter case',
    files: { 'blue.yml': deploying('Blue', '', 'Credit-Scoring') },
    world: state('failed'),
    findings: ['blue.yml:1:7 error state/deployment/failed'],
  },
  {
    claim: 'only warns where it gets traffic: an update failed',
    files: blue,
    world: state('Failed', { traffic: { blue: 100 } }),
    findings: ['blue.yml:1:7 warning state/deployment/update-failed'],
    says: ['100 percent', '--traffic "<another>=100"'],
  },
  {
    claim: 'only warns of one whose operation was canceled',
    files: blue,
    world: state('Canceled'),
    findings: ['blue.yml:1:7 warning state/deployment/canceled'],
    says: ['is in state Canceled', 'az ml online-deployment delete --name blue'],
  },
  {
    claim: 'warns of one that is being deleted',
    files: blue,
    world: state('Deleting'),
    findings: ['blue.yml:1:7 warning state/deployment/deleting'],
    says: ['az ml online-deployment show --name blue'],
  },
  {
    claim: 'leaves an operation in progress to state/busy, and says nothing of the failure of another',
    files: blue,
    world: state('Updating', { deployments: { blue: { state: 'Updating' }, green: { state: 'Failed' } } }),
    findings: [],
  },
  {
    claim: 'asks nothing before the name is rendered',
    files: { 'blue.yml': deploying('{{ colour }}') },
    world: state('Failed'),
    findings: [],
  },
  {
    claim: 'is not checked where the deployments may not be read',
    files: blue,
    world: refusing('onlineEndpoints/credit-scoring/deployments'),
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['onlineEndpoints/deployments/read'],
  },
  {
    claim: 'is not checked where a deployment of the list has no state',
    files: blue,
    world: changing('onlineEndpoints/credit-scoring/deployments', {
      'value.0.properties.provisioningState': null,
    }),
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
]);
