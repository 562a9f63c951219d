import { deployment, testCheck } from '../table.js';
import { below, kubernetesDeployment } from './samples.js';

const scale = (...lines: string[]) => below('scale_settings', 'type: target_utilization', ...lines);
const withoutCount = (text: string) => ({
  'k.yml': kubernetesDeployment(text).replace('instance_count: 3\n', ''),
});

testCheck('contract/scale-settings', [
  {
    claim: 'reports nothing for "default", and for target_utilization on Kubernetes',
    files: {
      'a.yml': deployment('scale_settings: {type: default}'),
      ...withoutCount(scale('min_instances: 1', 'max_instances: 3')),
    },
    findings: [],
  },
  {
    claim: 'finds target_utilization on a managed deployment, in any spelling',
    files: {
      'a.yml': deployment(scale('min_instances: 1')),
      'b.yml': deployment('scale_settings: {type: TargetUtilization}'),
    },
    findings: ['a.yml:8:9', 'b.yml:7:24'].map(place => `${place} error contract/scale-settings/managed`),
    says: ['Azure Monitor'],
  },
  {
    claim: 'finds a maximum below the minimum',
    files: withoutCount(scale('min_instances: 3', 'max_instances: 2')),
    findings: ['k.yml:9:18 warning contract/scale-settings/order'],
    says: ['"max_instances" is 2', '(3)'],
  },
  {
    claim: 'knows that the minimum is 1 where none is given',
    files: withoutCount(scale('max_instances: 0')),
    findings: ['k.yml:8:18 warning contract/scale-settings/order'],
  },
  {
    claim: 'finds an instance count that is not used',
    files: { 'k.yml': kubernetesDeployment(scale()) },
    findings: ['k.yml:6:1 notice contract/scale-settings/count-not-used'],
  },
  {
    claim: 'reports nothing for placeholders',
    files: {
      ...withoutCount(scale('min_instances: $(MIN)', 'max_instances: $(MAX)')),
      'b.yml': deployment('scale_settings: {type: $(TYPE)}'),
    },
    findings: [],
  },
  {
    claim: 'does not guess a minimum that is not rendered yet',
    files: withoutCount(scale('min_instances: $(MIN)', 'max_instances: 0')),
    findings: [],
  },
  {
    claim: 'points at an input',
    files: { 'blue.yml': deployment('') },
    inputs: { set: 'scale_settings.type=target_utilization' },
    findings: ['set:1:21 error contract/scale-settings/managed'],
  },
]);
