import { changing, deploying, empty, endpoint, refusing, withEndpoint } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const green = { 'green.yml': deploying('green') };
const deployments = (states: Record<string, string>) =>
  withEndpoint({
    deployments: Object.fromEntries(Object.entries(states).map(([name, state]) => [name, { state }])),
  });

testRemoteCheck('state/busy', [
  { claim: 'says nothing where no operation is in progress', files: green, world: {}, findings: [] },
  { claim: 'says nothing where there is no endpoint', files: green, world: empty, findings: [] },
  {
    claim: 'warns of an endpoint that is being updated, once',
    files: { ...green, 'endpoint.yml': endpoint() },
    world: withEndpoint({ state: 'Updating', deployments: { blue: { state: 'Updating' } } }),
    findings: ['endpoint.yml:1:7 warning state/busy/endpoint'],
    says: ['Updating', 'concurrency'],
  },
  {
    claim: 'takes an unknown state for an operation in progress',
    files: green,
    world: changing('onlineEndpoints/credit-scoring', { 'properties.provisioningState': 'Migrating' }),
    findings: ['green.yml:2:16 warning state/busy/endpoint'],
    says: ['Migrating'],
  },
  {
    claim: 'warns of a deployment of this run with an operation in progress',
    files: { 'blue.yml': deploying('blue') },
    world: deployments({ blue: 'Creating' }),
    findings: ['blue.yml:1:7 warning state/busy/deployment'],
    says: ['The deployment "blue" of "credit-scoring" is in state Creating'],
  },
  {
    claim: 'warns of one that scales, since it is updated now',
    files: { 'blue.yml': deploying('blue') },
    world: deployments({ blue: 'Scaling' }),
    findings: ['blue.yml:1:7 warning state/busy/deployment'],
  },
  {
    claim: 'gives a notice for other deployments with an operation in progress',
    files: green,
    world: deployments({ blue: 'Deleting' }),
    findings: ['green.yml:2:16 notice state/busy/sibling'],
    says: ['"blue"', 'Deleting'],
  },
  {
    claim: 'says nothing of others that scale or failed',
    files: green,
    world: deployments({ blue: 'Scaling', red: 'Failed' }),
    findings: [],
  },
  {
    claim: 'leaves a deployment that is being deleted to state/deployment',
    files: { 'blue.yml': deploying('blue') },
    world: deployments({ blue: 'Deleting' }),
    findings: [],
  },
  {
    claim: 'is not checked where the deployments may not be read',
    files: green,
    world: refusing('onlineEndpoints/credit-scoring/deployments'),
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
]);
