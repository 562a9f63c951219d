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
    claim: 'says nothing of a missing one that this run creates',
    files: both,
    world: empty,
    findings: [],
  },
  {
    claim: 'warns of a missing one that no file creates, once for all its deployments',
    files: { ...green, 'red.yml': deploying('red') },
    world: empty,
    findings: ['green.yml:2:16 warning state/endpoint/missing'],
    says: [
      'The workspace ml-prod has no endpoint "credit-scoring"',
      'az ml online-endpoint create --name credit-scoring --resource-group rg-ml --workspace-name ml-prod',
    ],
  },
  {
    claim: 'suggests a similar name',
    files: { 'green.yml': deploying('green', '', 'credit-scorin') },
    world: {},
    findings: ['green.yml:2:16 warning state/endpoint/did-you-mean'],
    says: ['it has "credit-scoring"', 'Did you mean credit-scoring?'],
  },
  {
    claim: 'leaves a name out of a command where a shell would expand it',
    files: { 'green.yml': deploying('green', '', '"credit;rm -rf ~"') },
    world: empty,
    findings: ['green.yml:2:16 warning state/endpoint/missing'],
    says: ['--name <name>'],
  },
  {
    claim: 'says nothing of a missing one while the name of an endpoint file is not rendered yet',
    files: { ...green, 'endpoint.yml': endpoint('', '{{ endpoint }}') },
    world: empty,
    findings: [],
  },
  {
    claim: 'advises to delete one that was not created successfully',
    files: both,
    world: state('Failed'),
    findings: ['endpoint.yml:1:7 error state/endpoint/failed'],
    says: [
      '"credit-scoring" is in state Failed',
      'az ml online-endpoint delete --name credit-scoring',
      '--yes',
    ],
  },
  {
    claim: 'points at the deployment where the endpoint has no file here',
    files: green,
    world: state('failed'),
    findings: ['green.yml:2:16 error state/endpoint/failed'],
  },
  {
    claim: 'does not count failed deployments as working',
    files: green,
    world: state('Failed', { blue: { state: 'Failed' } }),
    findings: ['green.yml:2:16 error state/endpoint/failed'],
  },
  {
    claim: 'advises to keep one whose deployments work',
    files: green,
    world: withEndpoint({ state: 'Failed' }),
    findings: ['green.yml:2:16 warning state/endpoint/update-failed'],
    says: ['is in state Failed, although deployments in it work (blue)', 'Do not delete it'],
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
    says: [
      'The endpoint "credit-scoring" is being deleted',
      'az ml online-endpoint show --name credit-scoring',
    ],
  },
  {
    claim: 'only warns where this run creates it again',
    files: both,
    world: state('Deleting'),
    findings: ['endpoint.yml:1:7 warning state/endpoint/deleting'],
  },
  {
    claim: 'leaves an operation in progress, and an unknown state, to state/busy',
    files: green,
    world: changing('onlineEndpoints/credit-scoring', { 'properties.provisioningState': 'Migrating' }),
    findings: [],
  },
  {
    claim: 'is not checked where the endpoint may not be read',
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
    claim: 'is not checked where the answer has no state',
    files: green,
    world: changing('onlineEndpoints/credit-scoring', { 'properties.provisioningState': 7 }),
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
  {
    claim: 'asks nothing of an endpoint whose name is not rendered yet',
    files: { 'green.yml': deploying('green', '', '{{ endpoint }}') },
    world: withWorkspace({}),
    findings: [],
  },
]);
