// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { deployment, testCheck } from '../table.js';

const image = (name: string) => ({ 'blue.yml': deployment(`environment:\n  image: ${name}`) });
const at = (message: string) => [`blue.yml:7:10 ${message}`];

testCheck('environment/image-tag', [
  { claim: 'accepts a tag', files: image('acr.azurecr.io/scoring:4.2.0'), findings: [] },
  {
    claim: 'accepts a digest',
    files: image(`acr.azurecr.io/scoring@sha256:${'0'.repeat(64)}`),
    findings: [],
  },
  {
    claim: 'accepts latest with a digest',
    files: image(`scoring:latest@sha256:${'0'.repeat(64)}`),
    findings: [],
  },
  {
    claim: 'accepts a tag that only begins with latest',
    files: image('scoring:latest-2026'),
    findings: [],
  },
  {
    claim: 'accepts a placeholder',
    files: image('acr.azurecr.io/scoring:${{ github.sha }}'),
    findings: [],
  },
  { claim: 'accepts a registered environment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'leaves an unreadable name to environment/image-reference',
    files: image('acr.azurecr.io/Scoring'),
    findings: [],
  },
  {
    claim: 'warns about latest',
    files: image('acr.azurecr.io/scoring:latest'),
    findings: at('warning environment/image-tag/latest'),
    says: ['acr.azurecr.io/scoring:<tag>'],
  },
  {
    claim: 'warns about a missing tag',
    files: image('acr.azurecr.io/scoring'),
    findings: at('warning environment/image-tag/no-tag'),
    says: ['"acr.azurecr.io/scoring" has no tag', 'acr.azurecr.io/scoring:<tag>'],
  },
  {
    claim: 'does not read a port as a tag',
    files: image('localhost:5000/scoring'),
    findings: at('warning environment/image-tag/no-tag'),
  },
  {
    claim: "only notes Microsoft's own images",
    files: image('mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04'),
    findings: at('notice environment/image-tag/microsoft'),
    says: ['"mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04"', '#4012'],
  },
  {
    claim: 'checks Kubernetes as well, and the file of the environment',
    files: {
      'blue.yml': deployment('type: kubernetes\nenvironment: file:envs/env.yml'),
      'envs/env.yml': 'name: e\nimage: scoring:latest\n',
    },
    findings: ['envs/env.yml:2:8 warning environment/image-tag/latest'],
  },
]);
