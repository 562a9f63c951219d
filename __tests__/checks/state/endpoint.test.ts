import {
  changing,
  deploying,
  empty,
  endpoint,
  refusing,
  withEndpoint,
  withWorkspace,
} from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const both = { 'endpoint.yml': endpoint(), 'green.yml': deploying('green') };
const green = { 'green.yml': deploying('green') };
const state = (name: string, deployments: Record<string, unknown> = { blue: null }) =>
  withEndpoint({ state: name, traffic: null, deployments });

testRemoteCheck('state/endpoint', [
  { claim: 'says nothing of an endpoint that works', files: both, world: {}, findings: [] },
  {
    claim: 'says nothing of a missing one that comes with this run',
    files: both,
    world: empty,
    findings: [],
  },
  {
    claim: 'warns of a missing one that no file makes, once for all its deployments',
    files: { ...green, 'red.yml': deploying('red') },
    world: empty,
    findings: ['green.yml:2:16 warning state/endpoint/missing'],
    says: [
      'az ml online-endpoint create --name credit-scoring --resource-group rg-ml --workspace-name ml-prod',
    ],
  },
  {
    claim: 'names the one that was meant',
    files: { 'green.yml': deploying('green', '', 'credit-scorin') },
    world: {},
    findings: ['green.yml:2:16 warning state/endpoint/did-you-mean'],
    says: ['Write credit-scoring'],
  },
  {
    claim: 'puts no name into a command that a shell would read differently',
    files: { 'green.yml': deploying('green', '', '"credit;rm -rf ~"') },
    world: empty,
    findings: ['green.yml:2:16 warning state/endpoint/missing'],
    says: ['--name <name>'],
  },
  {
    claim: 'waits with a missing one while an endpoint file has no name yet',
    files: { ...green, 'endpoint.yml': endpoint('', '{{ endpoint }}') },
    world: empty,
    findings: [],
  },
  {
    claim: 'has one deleted that was never created successfully',
    files: both,
    world: state('Failed'),
    findings: ['endpoint.yml:1:7 error state/endpoint/failed'],
    says: ['az ml online-endpoint delete --name credit-scoring', '--yes'],
  },
  {
    claim: 'points at the deployment where the endpoint has no file here',
    files: green,
    world: state('failed'),
    findings: ['green.yml:2:16 error state/endpoint/failed'],
  },
  {
    claim: 'counts deployments that failed with it as nothing that works',
    files: green,
    world: state('Failed', { blue: { state: 'Failed' } }),
    findings: ['green.yml:2:16 error state/endpoint/failed'],
  },
  {
    claim: 'does not have one deleted whose deployments work',
    files: green,
    world: withEndpoint({ state: 'Failed' }),
    findings: ['green.yml:2:16 warning state/endpoint/update-failed'],
    says: ['Do not delete it', 'blue'],
  },
  {
    claim: 'only warns of one that was canceled',
    files: green,
    world: state('Canceled'),
    findings: ['green.yml:2:16 warning state/endpoint/failed'],
  },
  {
    claim: 'finds one that is being deleted',
    files: green,
    world: state('Deleting'),
    findings: ['green.yml:2:16 error state/endpoint/deleting'],
  },
  {
    claim: 'only warns where it is made again by this run',
    files: both,
    world: state('Deleting'),
    findings: ['endpoint.yml:1:7 warning state/endpoint/deleting'],
  },
  {
    claim: 'leaves a moving one to state/busy, and one whose state is newer than this program',
    files: green,
    world: changing('onlineEndpoints/credit-scoring', { 'properties.provisioningState': 'Migrating' }),
    findings: [],
  },
  {
    claim: 'does not know where it may not look',
    files: green,
    world: refusing('onlineEndpoints/credit-scoring'),
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read'],
  },
  {
    claim: 'does not take a workspace that may not be read for one without the endpoint',
    files: green,
    world: refusing('workspaces/ml-prod', empty),
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'does not believe an answer without a state',
    files: green,
    world: changing('onlineEndpoints/credit-scoring', { 'properties.provisioningState': 7 }),
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'asks nothing of an endpoint that is not named yet',
    files: { 'green.yml': deploying('green', '', '{{ endpoint }}') },
    world: withWorkspace({}),
    findings: [],
  },
]);
