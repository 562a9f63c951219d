import { deploying, empty, endpoint, refusing, withEndpoint } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const file = (more: string) => ({ 'endpoint.yml': endpoint(more) });
const two = withEndpoint({ traffic: { blue: 90, green: 10 }, deployments: { green: {} } });

testRemoteCheck('state/traffic-lost', [
  {
    claim: 'says nothing where the live deployment keeps its share',
    files: file('traffic:\n  Blue: 100'),
    world: {},
    findings: [],
  },
  {
    claim: 'says nothing of a share that is moved on purpose',
    files: file('traffic:\n  blue: 0\n  green: 100'),
    world: two,
    findings: [],
  },
  {
    claim: 'gives a notice for a file without traffic, with the current shares',
    files: file(''),
    world: two,
    findings: ['endpoint.yml:1:7 notice state/traffic-lost/omitted'],
    says: ['"credit-scoring" now sends its requests to blue=90 green=10', '--traffic "blue=90 green=10"'],
  },
  {
    claim: 'says nothing of it where nothing gets requests',
    files: file(''),
    world: withEndpoint({ traffic: { blue: 0 } }),
    findings: [],
  },
  {
    claim: 'warns of shares that are all 0',
    files: file('traffic:\n  blue: 0'),
    world: {},
    findings: ['endpoint.yml:3:1 warning state/traffic-lost/none'],
    says: ['404', 'blue=100'],
  },
  {
    claim: 'warns of an empty map',
    files: file('traffic: {}'),
    world: {},
    findings: ['endpoint.yml:3:1 warning state/traffic-lost/none'],
  },
  {
    claim: 'gives a notice for a live deployment that traffic does not name',
    files: file('traffic:\n  blue: 100'),
    world: two,
    findings: ['endpoint.yml:3:1 notice state/traffic-lost/dropped'],
    says: ['"green"', '10 percent', 'green: 0'],
  },
  {
    claim: 'finds a deployment that does not exist, in Azure or in this run',
    files: file('traffic:\n  blue: 50\n  purple: 50'),
    world: {},
    findings: ['endpoint.yml:5:3 error state/traffic-lost/unknown'],
    says: ['"purple"', '(it has: blue)'],
  },
  {
    claim: 'suggests a similar name',
    files: file('traffic:\n  blu: 100\n  blue: 0'),
    world: {},
    findings: ['endpoint.yml:4:3 error state/traffic-lost/did-you-mean'],
    says: ['Did you mean "blue"?'],
  },
  {
    claim: 'looks at mirrored traffic too',
    files: file('traffic:\n  blue: 100\nmirror_traffic:\n  purple: 10'),
    world: {},
    findings: ['endpoint.yml:6:3 error state/traffic-lost/unknown'],
    says: ['mirror_traffic sends requests to "purple"'],
  },
  {
    claim: 'counts deployments of this run',
    files: { ...file('traffic:\n  blue: 50\n  green: 50'), 'green.yml': deploying('green') },
    world: {},
    findings: [],
  },
  {
    claim: 'says nothing while the name of a deployment of this run is not rendered yet',
    files: { ...file('traffic:\n  blue: 50\n  green: 50'), 'green.yml': deploying('{{ colour }}') },
    world: {},
    findings: [],
  },
  {
    claim: 'warns of requests to a deployment that failed',
    files: file('traffic:\n  blue: 90\n  green: 10'),
    world: withEndpoint({ deployments: { green: { state: 'Failed' } } }),
    findings: ['endpoint.yml:5:3 warning state/traffic-lost/failed'],
    says: ['traffic sends 10 percent of the requests to "green", which is in state Failed'],
  },
  {
    claim: 'says nothing of shares and names that are not rendered yet',
    files: file('traffic:\n  "{{ colour }}": 100'),
    world: two,
    findings: [],
  },
  {
    claim: 'says nothing of a map that is not rendered yet',
    files: file('traffic: "{{ traffic }}"'),
    world: two,
    findings: [],
  },
  { claim: 'says nothing of a new endpoint', files: file(''), world: empty, findings: [] },
  {
    claim: 'is not checked where the deployments may not be read',
    files: file('traffic:\n  blue: 100'),
    world: refusing('onlineEndpoints/credit-scoring/deployments'),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
  },
]);
