import { testRemoteCheck } from '../remote-table.js';
import { green, refused, region, workspace } from './samples.js';

const many = (count: number, name: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}${n}`, {}]));
const withDeployments = (count: number) =>
  workspace({ endpoints: { 'credit-scoring': { deployments: many(count, 'v') } } });
const endpoint = (name: string) => `name: ${name}\nauth_mode: key\n`;

const onCluster = (name: string) => `name: ${name}\nauth_mode: key\ncompute: azureml:k8s\n`;
const inCluster = (count: number, compute: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`endpoint${n}`, { kind: 'K8S', compute }]));
const toCluster = (name: string, endpoint: string) =>
  `type: kubernetes\nname: ${name}\nendpoint_name: ${endpoint}\nmodel: azureml:credit-model:3\nenvironment: azureml:credit-env:7\ninstance_count: 1\n`;

testRemoteCheck('quota/counts', [
  {
    // The healthy world has one, blue.
    claim: 'the twentieth deployment of an endpoint is allowed',
    files: { 'green.yml': green() },
    world: withDeployments(18),
    findings: [],
  },
  {
    claim: 'the twenty-first is too many',
    files: { 'green.yml': green() },
    world: withDeployments(19),
    findings: ['green.yml:2:16 warning quota/counts/deployments'],
    says: ['the endpoint credit-scoring has 21 deployments (20 exist already). The limit is 20'],
  },
  {
    claim: 'an update of an existing one adds nothing, and is not marked',
    files: { 'blue.yml': green({ name: 'BLUE' }), 'green.yml': green() },
    world: withDeployments(19),
    findings: ['green.yml:2:16 warning quota/counts/deployments'],
  },
  {
    claim: 'a run can be too many by itself',
    files: Object.fromEntries(
      Array.from({ length: 21 }, (_, n) => [
        `${n}.yml`,
        green({ name: `new-${n}`, endpoint_name: 'new-one' }),
      ]),
    ),
    world: {},
    findings: ['0.yml:2:16 warning quota/counts/deployments'],
    says: ['has 21 deployments (0 exist already)'],
  },
  {
    claim: 'the hundredth endpoint is allowed, and an update adds none',
    files: { 'a.yml': endpoint('new-one'), 'b.yml': endpoint('credit-scoring') },
    world: workspace({ endpoints: many(98, 'endpoint') }),
    findings: [],
  },
  {
    claim: 'the next is too many',
    files: { 'a.yml': endpoint('new-one'), 'b.yml': endpoint('credit-scoring') },
    world: workspace({ endpoints: many(99, 'endpoint') }),
    findings: ['a.yml:1:7 warning quota/counts/endpoints'],
    says: ['at least 101 endpoints in westeurope'],
  },
  {
    claim: 'clusters and deployments share a limit',
    files: { 'green.yml': green(), 'red.yml': green({ name: 'red' }), 'blue.yml': green({ name: 'blue' }) },
    world: region({ clusters: '9/10' }),
    findings: ['green.yml:5:16 warning quota/counts/clusters'],
    says: ['share a limit of 10, of which 9 are in use; this run adds 2'],
  },
  {
    claim: 'Azure may not report the use of that limit',
    files: { 'green.yml': green(), 'red.yml': green({ name: 'red' }) },
    world: region({ clusters: '?/2' }),
    findings: [],
  },
  {
    claim: 'more than that limit are too many, even if the use is unknown',
    files: { 'green.yml': green(), 'red.yml': green({ name: 'red' }) },
    world: region({ clusters: '?/1' }),
    findings: ['green.yml:5:16 warning quota/counts/clusters'],
    says: ['share a limit of 1; this run adds 2'],
  },
  {
    claim: 'the sixtieth endpoint of a Kubernetes cluster is allowed',
    files: { 'e.yml': onCluster('new-one') },
    world: workspace({ endpoints: inCluster(59, '/subscriptions/s/computes/K8S') }),
    findings: [],
  },
  {
    claim: 'the next is too many, of that cluster and no other',
    files: { 'e.yml': onCluster('new-one'), 'f.yml': onCluster('endpoint1') },
    world: workspace({
      endpoints: { ...inCluster(60, '/subscriptions/s/computes/k8s'), other: { kind: 'K8S', compute: 'x' } },
    }),
    findings: ['e.yml:1:7 warning quota/counts/cluster-endpoints'],
    says: ['the Kubernetes cluster k8s has at least 61 endpoints', 'The limit is 60 per cluster'],
  },
  {
    claim: 'a cluster has a hundred deployments, over all of its endpoints',
    files: { 'd.yml': toCluster('green', 'k1'), 'e.yml': toCluster('v0', 'k0') },
    world: workspace({
      endpoints: Object.fromEntries(
        Array.from({ length: 10 }, (_, n) => [
          `k${n}`,
          { kind: 'K8S', compute: '/s/computes/k8s', deployments: many(10, 'v') },
        ]),
      ),
    }),
    findings: ['d.yml:3:16 warning quota/counts/cluster-deployments'],
    says: ['has at least 101 deployments', 'The limit is 100 per cluster'],
  },
  {
    claim: 'the hundredth is allowed',
    files: { 'd.yml': toCluster('green', 'k1') },
    world: workspace({
      endpoints: { k1: { kind: 'K8S', compute: '/s/computes/k8s', deployments: many(19, 'v') } },
    }),
    findings: [],
  },
  {
    claim: 'a cluster whose endpoints may not be listed is not checked',
    files: { 'd.yml': toCluster('green', 'k1') },
    world: { faults: [refused('onlineEndpoints')] },
    findings: [],
    notChecked: ['d.yml forbidden'],
  },
  {
    claim: 'an endpoint whose deployments may not be read is not checked',
    files: { 'green.yml': green() },
    world: { ...withDeployments(30), faults: [refused('deployments')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'endpoints that may not be listed are not checked',
    files: { 'a.yml': endpoint('new-one') },
    world: { faults: [refused('onlineEndpoints')] },
    findings: [],
    notChecked: ['a.yml forbidden'],
  },
  {
    claim: 'names that are not rendered yet are not counted',
    files: { 'green.yml': green({ name: '${{ NAME }}' }), 'e.yml': endpoint('${{ NAME }}') },
    world: withDeployments(30),
    findings: [],
  },
]);
