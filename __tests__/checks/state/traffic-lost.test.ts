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
    claim: 'hints at a file without traffic, and gives the shares of now',
    files: file(''),
    world: two,
    findings: ['endpoint.yml:1:7 notice state/traffic-lost/omitted'],
    says: ['--traffic "blue=90 green=10"'],
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
    claim: 'hints at a live deployment that is not named',
    files: file('traffic:\n  blue: 100'),
    world: two,
    findings: ['endpoint.yml:3:1 notice state/traffic-lost/dropped'],
    says: ['"green"', '10 percent', 'green: 0'],
  },
  {
    claim: 'finds a deployment that there is not, in Azure or here',
    files: file('traffic:\n  blue: 50\n  purple: 50'),
    world: {},
    findings: ['endpoint.yml:5:3 error state/traffic-lost/unknown'],
    says: ['"purple"', '(it has: blue)'],
  },
  {
    claim: 'names the one that was meant',
    files: file('traffic:\n  blu: 100\n  blue: 0'),
    world: {},
    findings: ['endpoint.yml:4:3 error state/traffic-lost/did-you-mean'],
    says: ['Write blue'],
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
    claim: 'waits while a deployment of this run has no name yet',
    files: { ...file('traffic:\n  blue: 50\n  green: 50'), 'green.yml': deploying('{{ colour }}') },
    world: {},
    findings: [],
  },
  {
    claim: 'warns of requests to a deployment that failed',
    files: file('traffic:\n  blue: 90\n  green: 10'),
    world: withEndpoint({ deployments: { green: { state: 'Failed' } } }),
    findings: ['endpoint.yml:5:3 warning state/traffic-lost/failed'],
  },
  {
    claim: 'waits for shares and names that are not rendered',
    files: file('traffic:\n  "{{ colour }}": 100'),
    world: two,
    findings: [],
  },
  {
    claim: 'waits for a map that is not rendered',
    files: file('traffic: "{{ traffic }}"'),
    world: two,
    findings: [],
  },
  { claim: 'says nothing of a new endpoint', files: file(''), world: empty, findings: [] },
  {
    claim: 'does not know where it may not look',
    files: file('traffic:\n  blue: 100'),
    world: refusing('onlineEndpoints/credit-scoring/deployments'),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
  },
]);
