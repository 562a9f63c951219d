import { endpoint, refusing, withWorkspace } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const files = { 'endpoint.yml': endpoint('', 'scoring') };
const other = (own: Record<string, unknown>) => ({
  workspaces: {
    'ml-dev': { resourceGroup: 'rg-dev', region: 'westeurope', endpoints: { Scoring: {} }, ...own },
  },
});

const many = Object.fromEntries([...Array(10).keys()].map(number => [`endpoint-${number}`, {}]));

testRemoteCheck('state/name-taken', [
  { claim: 'says nothing of a free name', files, world: {}, findings: [] },
  {
    claim: 'finds it in another workspace of the region, in any letter case',
    files,
    world: other({}),
    findings: ['endpoint.yml:1:7 warning state/name-taken'],
    says: ['The workspace ml-dev (resource group rg-dev)', 'westeurope', 'scoring-dev'],
  },
  { claim: 'says nothing of another region', files, world: other({ region: 'northeurope' }), findings: [] },
  {
    claim: 'says nothing of a Kubernetes endpoint, whose name belongs to the cluster',
    files,
    world: other({ endpoints: { scoring: { kind: 'K8S' } } }),
    findings: [],
  },
  ...['kubernetes', 'Kubernetes', 'k8s'].map(kind => ({
    claim: `reads the kind ${kind} as Kubernetes, too: no recording shows the real word`,
    files,
    world: {
      ...other({}),
      faults: [{ on: 'GET */resources', change: { 'value.0.kind': kind, 'value.1.kind': kind } }],
    },
    findings: [],
  })),
  {
    claim: 'only warns where the list has no kind',
    files,
    world: {
      ...other({}),
      faults: [{ on: 'GET */resources', change: { 'value.0.kind': null, 'value.1.kind': null } }],
    },
    findings: ['endpoint.yml:1:7 warning state/name-taken'],
  },
  {
    claim: 'says nothing of a new endpoint in a cluster',
    files: { 'endpoint.yml': endpoint('compute: azureml:aks', 'scoring') },
    world: other({}),
    findings: [],
  },
  {
    claim: 'finds it behind many others, page after page',
    files,
    world: {
      pageSize: 3,
      workspaces: { 'ml-a': { endpoints: many }, 'ml-z': { endpoints: { scoring: {} } } },
    },
    findings: ['endpoint.yml:1:7 warning state/name-taken'],
  },
  {
    claim: 'does not ask for the list where the workspace itself has the endpoint',
    files: { 'endpoint.yml': endpoint() },
    world: refusing('resources', withWorkspace({})),
    findings: [],
  },
  {
    claim: 'is not checked where resources may not be listed',
    files,
    world: refusing('resources'),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: [
      'Microsoft.Resources/subscriptions/resources/read on /subscriptions/33333333-3333-4333-8333-333333333333',
    ],
  },
  {
    claim: 'asks nothing before the name is rendered',
    files: { 'endpoint.yml': endpoint('', '{{ name }}') },
    world: refusing('resources'),
    findings: [],
  },
]);
