import { testRemoteCheck } from '../remote-table.js';
import { green, refused, workspace } from './samples.js';

const weighs = (size: string) =>
  workspace({ models: { 'credit-model': { versions: { 3: { files: { 'model.bin': size } } } } } });
const machine = (size: Record<string, unknown>) => ({
  regions: { westeurope: { sizes: { Standard_DS3_v2: size } } },
});

testRemoteCheck('assets/model-size', [
  { claim: 'a small model is fine', files: green(), world: weighs('2GiB'), findings: [] },
  {
    claim: 'a model that fills the memory',
    files: green(),
    world: { ...weighs('13.5GiB'), ...machine({ memoryGiB: 14, diskMiB: 28672 }) },
    findings: ['green.yml:3:8 warning assets/model-size/memory'],
    says: ['The files of credit-model:3 are 13.5 GiB, and Standard_DS3_v2 has 14 GiB of memory'],
  },
  {
    claim: 'a model that fills the disk is reported for the disk only',
    files: green({ instance_type: 'standard_ds3_V2' }),
    world: { ...weighs('30GiB'), ...machine({ memoryGiB: 14, diskMiB: 28672 }) },
    findings: ['green.yml:3:8 warning assets/model-size/disk'],
    says: ['30.0 GiB', 'a disk of 28.0 GiB'],
  },
  {
    claim: 'a size without a disk of its own is not compared with it',
    files: green(),
    world: { ...weighs('30GiB'), ...machine({ memoryGiB: 64, diskMiB: 0 }) },
    findings: [],
  },
  {
    claim: 'all files of a folder count',
    files: green(),
    world: {
      ...workspace({
        models: { 'credit-model': { versions: { 3: { files: { a: '7GiB', 'b/c': '7GiB' } } } } },
      }),
      ...machine({ memoryGiB: 14, diskMiB: 28672 }),
    },
    findings: ['green.yml:3:8 warning assets/model-size/memory'],
  },
  {
    claim: 'a size that the region does not have is left to other checks',
    files: green({ instance_type: 'Standard_Nothing_v9' }),
    world: weighs('30GiB'),
    findings: [],
  },
  {
    claim: 'sizes that may not be read are not checked, at the size',
    files: green(),
    world: { ...weighs('30GiB'), faults: [refused('vmSizes')] },
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['locations/vmsizes/read'],
  },
  {
    claim: 'storage that may not be read is not checked',
    files: green(),
    world: { caller: { roles: [{ role: 'Contributor' }] } },
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
  {
    claim: 'sizes of wrong types are ignored',
    files: green(),
    world: {
      ...weighs('30GiB'),
      faults: [
        { on: 'GET */vmSizes', change: { 'value.0.memoryGB': 'much', 'value.0.maxResourceVolumeMB': null } },
      ],
      regions: { westeurope: { onlyTheseSizes: true, sizes: { Standard_DS3_v2: {} } } },
    },
    findings: [],
  },
  {
    claim: 'Kubernetes, a placeholder and a deployment without a size ask nothing',
    files: {
      ...green({ type: 'kubernetes' }),
      'blue.yml': green({ instance_type: '${{ inputs.size }}' })['green.yml'] ?? '',
      'red.yml': green({ instance_type: null })['green.yml'] ?? '',
    },
    world: weighs('30GiB'),
    findings: [],
  },
]);
