import { deployment, testCheck } from '../table.js';

const image = (name: string) => ({ 'blue.yml': deployment(`environment:\n  image: ${name}`) });
const at = (message: string) => [`blue.yml:7:10 error environment/image-reference/${message}`];
const DIGEST = `sha256:${'0a'.repeat(32)}`;

const GOOD = [
  'scoring',
  'scoring:4',
  'team/scoring:v1.2_rc-3',
  'docker.io/library/python:3.12',
  'localhost:5000/scoring:4',
  'MyRegistry.azurecr.io/scoring:4',
  '127.0.0.1:5000/a/b/c',
  '"[::1]:5000/scoring:4"',
  'acr.azurecr.io/a__b/c.d--e:4',
  `acr.azurecr.io/scoring@${DIGEST}`,
  `acr.azurecr.io/scoring:4@${DIGEST}`,
  '{{ACR_NAME}}.azurecr.io/Scoring',
  '$(acr)/Scoring:1',
];

const BAD: readonly (readonly [name: string, fault: string, says?: string])[] = [
  ['acr.azurecr.io/Scoring:4', 'upper-case'],
  ['MyOrg/scoring:4', 'upper-case'],
  ["'scoring: 4'", 'space', '"scoring: 4"'],
  ["'scoring:4 '", 'space'],
  ['https://acr.azurecr.io/scoring:4', 'scheme'],
  ['docker://scoring:4', 'scheme', 'begin with scoring:4.'],
  ['azureml:credit-env:7', 'asset', 'environment: azureml:credit-env:7'],
  ['azureml://registries/azureml/environments/sklearn-1.5/versions/1', 'asset'],
  ['acr_1.azurecr.io/scoring:4', 'registry', '"acr_1.azurecr.io", the registry'],
  ['acr.azurecr.io:port/scoring:4', 'registry'],
  ['acr.azurecr.io//scoring:4', 'repository'],
  ['acr.azurecr.io/scoring/:4', 'repository'],
  ['acr.azurecr.io/-scoring', 'repository', '"-scoring"'],
  ['acr.azurecr.io/a___b', 'repository'],
  ['/scoring', 'repository'],
  ['scoring:1:2', 'tag', '"1:2"'],
  ['"scoring:"', 'tag'],
  [`scoring:${'x'.repeat(129)}`, 'tag'],
  ['scoring@latest', 'digest', '"latest"'],
  ['scoring@sha256:abc', 'digest'],
  [`scoring@${DIGEST.toUpperCase()}`, 'digest'],
];

testCheck('environment/image-reference', [
  ...GOOD.map(name => ({ claim: `reads ${name}`, files: image(name), findings: [] })),
  ...BAD.map(([name, fault, says]) => ({
    claim: `refuses ${name}`,
    files: image(name),
    findings: at(fault),
    ...(says !== undefined && { says: [says] }),
  })),
  { claim: 'accepts a registered environment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'accepts a build',
    files: { 'blue.yml': deployment('environment:\n  build:\n    path: docker') },
    findings: [],
  },
  { claim: 'leaves an empty image to contract/environment-definition', files: image("''"), findings: [] },
  {
    claim: 'suggests the repository in lower case',
    files: image('acr.azurecr.io/Team/Scoring:V4'),
    findings: at('upper-case'),
    says: ['team/scoring'],
  },
  {
    claim: 'checks Kubernetes as well, and the file of the environment',
    files: {
      'blue.yml': deployment('type: kubernetes\nenvironment: file:env.yml'),
      'env.yml': 'name: e\nimage: a b\n',
    },
    findings: ['env.yml:2:8 error environment/image-reference/space'],
  },
]);
