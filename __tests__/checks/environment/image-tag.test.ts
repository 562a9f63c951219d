// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { deployment, testCheck } from '../table.js';

const image = (name: string) => ({ 'blue.yml': deployment(`environment:\n  image: ${name}`) });
const at = (message: string) => [`blue.yml:7:10 ${message}`];

testCheck('environment/image-tag', [
  { claim: 'says nothing of a tag', files: image('acr.azurecr.io/scoring:4.2.0'), findings: [] },
  {
    claim: 'says nothing of a digest',
    files: image(`acr.azurecr.io/scoring@sha256:${'0'.repeat(64)}`),
    findings: [],
  },
  {
    claim: 'says nothing of latest with a digest',
    files: image(`scoring:latest@sha256:${'0'.repeat(64)}`),
    findings: [],
  },
  {
    claim: 'says nothing of a tag that only begins like it',
    files: image('scoring:latest-2026'),
    findings: [],
  },
  {
    claim: 'says nothing of a placeholder',
    files: image('acr.azurecr.io/scoring:${{ github.sha }}'),
    findings: [],
  },
  { claim: 'says nothing of a registered environment', files: { 'blue.yml': deployment('') }, findings: [] },
  {
    claim: 'leaves an unreadable name to environment/image-reference',
    files: image('acr.azurecr.io/Scoring'),
    findings: [],
  },
  {
    claim: 'warns of latest',
    files: image('acr.azurecr.io/scoring:latest'),
    findings: at('warning environment/image-tag/latest'),
    says: ['acr.azurecr.io/scoring:<tag>'],
  },
  {
    claim: 'warns of no tag',
    files: image('acr.azurecr.io/scoring'),
    findings: at('warning environment/image-tag/no-tag'),
  },
  {
    claim: 'takes a port for no tag',
    files: image('localhost:5000/scoring'),
    findings: at('warning environment/image-tag/no-tag'),
  },
  {
    claim: "only notes Microsoft's own images",
    files: image('mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04'),
    findings: at('notice environment/image-tag/microsoft'),
  },
  {
    claim: 'looks at Kubernetes as well, and into the file of the environment',
    files: {
      'blue.yml': deployment('type: kubernetes\nenvironment: file:envs/env.yml'),
      'envs/env.yml': 'name: e\nimage: scoring:latest\n',
    },
    findings: ['envs/env.yml:2:8 warning environment/image-tag/latest'],
  },
]);
