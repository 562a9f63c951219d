import { testCheck } from '../table.js';

const k8s = (lines: string) =>
  `name: blue\nendpoint_name: credit\ntype: kubernetes\nmodel: {path: ./m, type: mlflow_model}\n${lines}`;
const requests = (cpu: string, memory: string) =>
  k8s(`resources:\n  requests:\n    cpu: ${cpu}\n    memory: ${memory}\n`);

testCheck('mlflow/kubernetes-resources', [
  {
    claim: 'says nothing of enough',
    files: { 'a.yml': requests('"2"', '4Gi'), 'b.yml': requests('2000m', '4G') },
    findings: [],
  },
  {
    claim: 'finds too little of each',
    files: { 'blue.yml': requests('"1.9"', '3Gi') },
    findings: [
      'blue.yml:7:10 error mlflow/kubernetes-resources/cpu',
      'blue.yml:8:13 error mlflow/kubernetes-resources/memory',
    ],
  },
  {
    claim: 'knows the default',
    files: { 'blue.yml': k8s('instance_count: 1\n') },
    findings: ['blue.yml:4:1 warning mlflow/kubernetes-resources/default-type'],
  },
  {
    claim: 'does not know an instance type',
    files: { 'blue.yml': k8s('instance_type: large\n') },
    findings: [],
  },
  {
    claim: 'leaves what is no quantity to contract/kubernetes-resources',
    files: { 'blue.yml': requests('two', '"0"') },
    findings: [],
  },
  {
    claim: 'says nothing of other models',
    files: { 'blue.yml': requests('1', '1Gi').replace('mlflow_model', 'triton_model') },
    findings: [],
  },
]);
