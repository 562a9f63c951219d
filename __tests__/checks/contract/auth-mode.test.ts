import { testCheck } from '../table.js';
import { endpoint, kubernetesEndpoint } from './samples.js';

testCheck('contract/auth-mode', [
  {
    claim: 'reports nothing for key and aml_token on Kubernetes',
    files: { 'a.yml': kubernetesEndpoint(''), 'b.yml': kubernetesEndpoint('auth_mode: aml_token') },
    findings: [],
  },
  {
    claim: 'reports nothing for aad_token on a managed endpoint',
    files: { 'credit.yml': endpoint('auth_mode: aad_token') },
    findings: [],
  },
  {
    claim: 'finds aad_token on Kubernetes',
    files: { 'credit.yml': kubernetesEndpoint('auth_mode: aad_token') },
    findings: ['credit.yml:3:12 error contract/auth-mode'],
  },
  {
    claim: 'finds it in the spelling of the REST API',
    files: { 'credit.yml': kubernetesEndpoint('auth_mode: AADToken') },
    findings: ['credit.yml:3:12 error contract/auth-mode'],
  },
  {
    claim: 'reports nothing for a placeholder',
    files: { 'credit.yml': kubernetesEndpoint('auth_mode: $(AUTH)') },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'credit.yml': kubernetesEndpoint('') },
    inputs: { set: 'auth_mode=aad_token' },
    findings: ['set:1:11 error contract/auth-mode'],
  },
]);
