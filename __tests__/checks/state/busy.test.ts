import { changing, deploying, empty, endpoint, refusing, withEndpoint } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const green = { 'green.yml': deploying('green') };
const deployments = (states: Record<string, string>) =>
  withEndpoint({
    deployments: Object.fromEntries(Object.entries(states).map(([name, state]) => [name, { state }])),
  });

testRemoteCheck('state/busy', [
  { claim: 'says nothing where all is at rest', files: green, world: {}, findings: [] },
  { claim: 'says nothing where there is no endpoint', files: green, world: empty, findings: [] },
  {
    claim: 'warns of an endpoint that is being updated, once',
    files: { ...green, 'endpoint.yml': endpoint() },
    world: withEndpoint({ state: 'Updating', deployments: { blue: { state: 'Updating' } } }),
    findings: ['endpoint.yml:1:7 warning state/busy/endpoint'],
    says: ['Updating', 'concurrency'],
  },
  {
    claim: 'takes a state that is newer than this program for one that moves',
    files: green,
    world: changing('onlineEndpoints/credit-scoring', { 'properties.provisioningState': 'Migrating' }),
    findings: ['green.yml:2:16 warning state/busy/endpoint'],
    says: ['Migrating'],
  },
  {
    claim: 'warns of a deployment of this run that is under way',
    files: { 'blue.yml': deploying('blue') },
    world: deployments({ blue: 'Creating' }),
    findings: ['blue.yml:1:7 warning state/busy/deployment'],
  },
  {
    claim: 'warns of one that scales, since it is updated now',
    files: { 'blue.yml': deploying('blue') },
    world: deployments({ blue: 'Scaling' }),
    findings: ['blue.yml:1:7 warning state/busy/deployment'],
  },
  {
    claim: 'hints at others that move',
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
    claim: 'leaves what is being deleted to the checks about it',
    files: { 'blue.yml': deploying('blue') },
    world: deployments({ blue: 'Deleting' }),
    findings: [],
  },
  {
    claim: 'does not know where it may not look',
    files: green,
    world: refusing('onlineEndpoints/credit-scoring/deployments'),
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
]);
