import { testCheck } from '../table.js';

const k8s = (lines: string) =>
  `name: blue\nendpoint_name: credit\ntype: kubernetes\nmodel: {path: ./m, type: mlflow_model}\n${lines}`;
const requests = (cpu: string, memory: string) =>
  k8s(`resources:\n  requests:\n    cpu: ${cpu}\n    memory: ${memory}\n`);

testCheck('mlflow/kubernetes-resources', [
  {
    claim: 'accepts enough of both',
    files: { 'a.yml': requests('"2"', '4Gi'), 'b.yml': requests('2000m', '4G') },
    findings: [],
  },
  {
    claim: 'reports too little of each',
    files: { 'blue.yml': requests('"1.9"', '3Gi') },
    findings: [
      'blue.yml:7:10 error mlflow/kubernetes-resources/cpu',
      'blue.yml:8:13 error mlflow/kubernetes-resources/memory',
    ],
    says: ['requests 1.9 of CPU', 'requests 3Gi of memory', '4 GB or more'],
  },
  {
    claim: 'knows the default instance type',
    files: { 'blue.yml': k8s('instance_count: 1\n') },
    findings: ['blue.yml:4:1 warning mlflow/kubernetes-resources/default-type'],
    says: ['defaultinstancetype', '100m of CPU', '2Gi of memory'],
  },
  {
    claim: 'accepts an instance type, whose requests are unknown',
    files: { 'blue.yml': k8s('instance_type: large\n') },
    findings: [],
  },
  {
    claim: 'leaves invalid quantities to contract/kubernetes-resources',
    files: { 'blue.yml': requests('two', '"0"') },
    findings: [],
  },
  {
    claim: 'accepts other types of model',
    files: { 'blue.yml': requests('1', '1Gi').replace('mlflow_model', 'triton_model') },
    findings: [],
  },
]);
