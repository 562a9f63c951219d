import { testRemoteCheck } from '../remote-table.js';
import { green, refused, region, workspace } from './samples.js';

const many = (count: number, name: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}${n}`, {}]));
const withDeployments = (count: number) =>
  workspace({ endpoints: { 'credit-scoring': { deployments: many(count, 'v') } } });
const endpoint = (name: string) => `name: ${name}\nauth_mode: key\n`;

testRemoteCheck('quota/counts', [
  {
    // The healthy world has one, blue.
    claim: 'the twentieth deployment of an endpoint is well',
    files: { 'green.yml': green() },
    world: withDeployments(18),
    findings: [],
  },
  {
    claim: 'the twenty-first is too many',
    files: { 'green.yml': green() },
    world: withDeployments(19),
    findings: ['green.yml:2:16 warning quota/counts/deployments'],
    says: ['the endpoint credit-scoring has 21 deployments, 20 of which are there already'],
  },
  {
    claim: 'an update of one that is there adds nothing, and is not marked',
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
    says: ['has 21 deployments, 0 of which are there already'],
  },
  {
    claim: 'the hundredth endpoint is well, and an update adds none',
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
    claim: 'names that wait to be rendered are not counted',
    files: { 'green.yml': green({ name: '${{ NAME }}' }), 'e.yml': endpoint('${{ NAME }}') },
    world: withDeployments(30),
    findings: [],
  },
]);
