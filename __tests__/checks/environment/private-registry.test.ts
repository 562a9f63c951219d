import { deployment, testCheck } from '../table.js';

const image = (name: string, other = '') => ({
  'blue.yml': deployment(`environment:\n  image: ${name}${other}`),
});
const at = (message: string) => [`blue.yml:7:10 ${message}`];

const PUBLIC_OR_ACR = [
  'scoring:4',
  'team/scoring:4',
  'docker.io/team/scoring:4',
  'acr.azurecr.io/scoring:4',
  'ACR.azurecr.cn/scoring:4',
  'acr.azurecr.us/scoring:4',
  'mcr.microsoft.com/azureml/x:1',
  'ghcr.io/x/y:1',
  'quay.io/x/y:1',
  'nvcr.io/nvidia/tritonserver:24.01-py3',
  'public.ecr.aws/x/y:1',
  'eu.gcr.io/x/y:1',
  'europe-docker.pkg.dev/x/y/z:1',
];

testCheck('environment/private-registry', [
  ...PUBLIC_OR_ACR.map(name => ({ claim: `accepts ${name}`, files: image(name), findings: [] })),
  { claim: 'accepts a placeholder', files: image('{{REGISTRY}}/scoring:4'), findings: [] },
  { claim: 'accepts a registered environment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'skips Kubernetes, whose nodes can have credentials',
    files: { 'blue.yml': deployment('type: kubernetes\nenvironment:\n  image: registry.example.com/x:1') },
    findings: [],
  },
  {
    claim: 'warns about any other',
    files: image('registry.example.com:8443/scoring:4'),
    findings: at('warning environment/private-registry'),
    says: ['registry.example.com:8443', 'AcrPull'],
  },
  {
    claim: 'does not accept a look-alike host',
    files: image('azurecr.io.example.com/scoring:4'),
    findings: at('warning environment/private-registry'),
  },
  {
    claim: "warns about AWS's private registry",
    files: image('1.dkr.ecr.eu-west-1.amazonaws.com/scoring:4'),
    findings: at('warning environment/private-registry'),
  },
  {
    claim: 'warns about localhost, which is another machine in Azure',
    files: image('localhost:5000/scoring:4'),
    findings: at('warning environment/private-registry/local'),
    says: ['localhost:5000'],
  },
]);
