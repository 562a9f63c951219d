import { deployment, testCheck } from '../table.js';
import { below, endpoint, kubernetesDeployment } from './samples.js';

testCheck('contract/allowed-value', [
  {
    claim: 'reports nothing for good files',
    files: {
      'blue.yml': deployment('type: managed\negress_public_network_access: disabled'),
      'credit.yml': endpoint('identity: {type: system_assigned}'),
    },
    findings: [],
  },
  {
    claim: 'accepts the letter cases that the client accepts',
    files: {
      'a.yml': endpoint(
        'auth_mode: AADToken\nidentity: {type: SystemAssigned}\npublic_network_access: Disabled',
      ),
      'b.yml': deployment(
        'data_collector: {rolling_rate: HOUR, collections: {request: {enabled: "True"}}}\nmodel: {path: m, type: MLflow_Model}',
      ),
      'k.yml': kubernetesDeployment('scale_settings: {type: TargetUtilization}'),
    },
    findings: [],
  },
  {
    claim: 'finds a value outside of the set, and names the nearest',
    files: { 'credit.yml': endpoint('auth_mode: aml-token\nidentity: {type: systemassigned}') },
    findings: [
      'credit.yml:2:12 error contract/allowed-value',
      'credit.yml:3:18 error contract/allowed-value',
    ],
    says: [
      '"auth_mode" cannot be "aml-token". The client accepts key, aml_token, aad_token',
      'Use "aml_token"',
      'Use "system_assigned"',
    ],
  },
  {
    claim: 'finds a word that is unlike all of the set',
    files: { 'blue.yml': deployment('data_collector: {rolling_rate: fortnightly}') },
    findings: ['blue.yml:7:32 error contract/allowed-value'],
    says: ['Use "minute"'],
  },
  {
    claim: "finds a rolling rate that only Microsoft's documentation knows",
    files: { 'blue.yml': deployment('data_collector: {rolling_rate: year}') },
    findings: ['blue.yml:7:32 error contract/allowed-value'],
  },
  {
    claim: 'finds a collection that is switched on by a boolean',
    files: {
      'blue.yml': deployment(
        below(
          'data_collector',
          'collections:',
          '  request: {enabled: true}',
          '  response: {enabled: yes}',
          '  other: {enabled: "yes"}',
        ),
      ),
    },
    findings: ['blue.yml:9:24', 'blue.yml:10:25', 'blue.yml:11:22'].map(
      place => `${place} error contract/allowed-value/quoted-word`,
    ),
    says: ["must be the text 'true' or 'false'"],
  },
  {
    claim: 'finds a boolean where a word is required',
    files: { 'credit.yml': endpoint('public_network_access: true') },
    findings: ['credit.yml:3:24 error contract/allowed-value'],
  },
  {
    claim: 'finds two identity types',
    files: { 'credit.yml': endpoint('identity: {type: "system_assigned,user_assigned"}') },
    findings: ['credit.yml:3:18 error contract/allowed-value/identity'],
  },
  {
    claim: 'leaves target_utilization on managed to contract/scale-settings',
    files: { 'blue.yml': deployment('scale_settings: {type: TargetUtilization}') },
    findings: [],
  },
  {
    claim: 'finds any other type of scale settings',
    files: { 'blue.yml': deployment('scale_settings: {type: automatic}') },
    findings: ['blue.yml:7:24 error contract/allowed-value'],
  },
  {
    claim: 'reports nothing for placeholders',
    files: { 'credit.yml': endpoint('auth_mode: ${{ parameters.auth }}\nidentity: {type: <type>}') },
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'credit.yml': endpoint('') },
    inputs: { set: 'auth_mode=keys' },
    findings: ['set:1:11 error contract/allowed-value'],
  },
  {
    claim: 'points into the environment file',
    files: { 'blue.yml': deployment('environment: file:e.yml'), 'e.yml': 'image: i:1\nos_type: macos\n' },
    findings: ['e.yml:2:10 error contract/allowed-value'],
  },
]);
