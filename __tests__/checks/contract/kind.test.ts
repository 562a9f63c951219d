import { deployment, testCheck } from '../table.js';
import { endpoint, kubernetesDeployment, kubernetesEndpoint } from './samples.js';

const schema = (kind: string) => `$schema: https://azuremlschemas.azureedge.net/latest/${kind}.schema.json`;

testCheck('contract/kind', [
  {
    claim: 'reports nothing where schema and content agree',
    files: {
      'blue.yml': deployment(schema('managedOnlineDeployment')),
      'credit.yml': endpoint(schema('managedOnlineEndpoint')),
      'k8s.yml': kubernetesDeployment(schema('kubernetesOnlineDeployment')),
      'k8s-credit.yml': kubernetesEndpoint(schema('kubernetesOnlineEndpoint')),
    },
    findings: [],
  },
  {
    claim: 'reports nothing for a Kubernetes file with the managed schema',
    files: { 'k8s.yml': kubernetesDeployment(schema('managedOnlineDeployment')) },
    findings: [],
  },
  {
    claim: 'reports nothing for "type: managed"',
    files: { 'blue.yml': deployment('type: managed') },
    findings: [],
  },
  {
    claim: 'finds another letter case',
    files: { 'blue.yml': deployment('type: Kubernetes') },
    findings: ['blue.yml:7:7 warning contract/kind/letter-case'],
    says: ['"type: Kubernetes" is read as a managed deployment'],
  },
  {
    claim: 'is an error with resources, which the client then refuses',
    files: { 'blue.yml': deployment('type: Kubernetes\nresources: {requests: {cpu: "1"}}') },
    findings: ['blue.yml:7:7 error contract/kind/letter-case'],
  },
  {
    claim: 'reports the letter case only, where the schema says Kubernetes too',
    files: { 'blue.yml': deployment(`${schema('kubernetesOnlineDeployment')}\ntype: KUBERNETES`) },
    findings: ['blue.yml:8:7 warning contract/kind/letter-case'],
  },
  {
    claim: 'finds a Kubernetes schema without the type',
    files: { 'blue.yml': deployment(schema('kubernetesOnlineDeployment')) },
    findings: ['blue.yml:7:10 warning contract/kind/schema-deployment'],
  },
  {
    claim: 'finds a Kubernetes schema in the comment for the editor',
    files: {
      'blue.yml': `# yaml-language-server: ${schema('kubernetesOnlineDeployment').replace(': ', '=')}\n${deployment('')}`,
    },
    findings: ['blue.yml:2:1 warning contract/kind/schema-deployment'],
  },
  {
    claim: 'finds a Kubernetes schema on an endpoint without compute',
    files: { 'credit.yml': endpoint(schema('kubernetesOnlineEndpoint')) },
    findings: ['credit.yml:3:10 warning contract/kind/schema-endpoint'],
  },
  {
    claim: 'reports nothing where the type is not rendered yet',
    files: { 'blue.yml': deployment(`${schema('kubernetesOnlineDeployment')}\ntype: $(TYPE)`) },
    findings: [],
  },
  {
    claim: 'reports nothing where an input gives the type',
    files: { 'blue.yml': deployment(schema('kubernetesOnlineDeployment')) },
    inputs: { set: 'type=kubernetes' },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'type=Kubernetes' },
    findings: ['set:1:6 warning contract/kind/letter-case'],
  },
]);
