import { expect, test } from '@jest/globals';
import { VM_SIZE_NAME, VM_SIZES } from '../../../src/facts/vm-sizes.js';
import { deployment, testCheck } from '../table.js';

const size = (text: string) => ({ 'blue.yml': deployment(`instance_type: ${text}`) });
const at = (message: string) => [`blue.yml:6:16 ${message}`];

test('every listed size has a name as Azure sizes have', () => {
  expect(VM_SIZES).toHaveLength(85);
  expect(new Set(VM_SIZES.map(({ name }) => name.toUpperCase())).size).toBe(85);
  expect(VM_SIZES.filter(({ name }) => !VM_SIZE_NAME.test(name))).toEqual([]);
});

testCheck('compute/unknown-size', [
  { claim: 'accepts a listed size', files: size('Standard_DS3_v2'), findings: [] },
  { claim: 'ignores letter case', files: size('STANDARD_ds3_V2'), findings: [] },
  { claim: 'accepts a size that is not listed', files: size('Standard_D4s_v5'), findings: [] },
  {
    claim: 'accepts constrained cores and accelerators in names',
    files: size('Standard_NC8-4as_T4_v3'),
    findings: [],
  },
  { claim: 'accepts a placeholder', files: size('$(size)'), findings: [] },
  {
    claim: 'accepts a missing size',
    files: { 'blue.yml': deployment('', ['instance_type']) },
    findings: [],
  },
  {
    claim: 'accepts instance types of Kubernetes',
    files: { 'blue.yml': deployment('type: kubernetes\ninstance_type: my gpu nodes') },
    findings: [],
  },
  {
    claim: 'suggests common sizes for a text that resembles none',
    files: size('foo bar'),
    findings: at('error compute/unknown-size'),
    says: ['foo bar', 'Standard_DS3_v2'],
  },
  {
    claim: 'suggests the nearest size for a text that resembles one',
    files: size('Standard_NC24ads_A100-v4'),
    findings: at('error compute/unknown-size/did-you-mean'),
    says: ['instance_type: Standard_NC24ads_A100_v4'],
  },
  {
    claim: 'recognizes a listed size without its underscore',
    files: size('Standard_DS3v2'),
    findings: at('error compute/unknown-size/did-you-mean'),
    says: ['Standard_DS3_v2'],
  },
  {
    claim: 'warns if only the prefix is missing',
    files: size('DS3_v2'),
    findings: at('warning compute/unknown-size/prefix'),
    says: ['instance_type: Standard_DS3_v2'],
  },
  {
    claim: 'suggests the prefix for sizes that are not listed, too',
    files: size('D4s_v5'),
    findings: at('warning compute/unknown-size/prefix'),
    says: ['Standard_D4s_v5'],
  },
  {
    claim: 'warns of a space around the name',
    files: size("' Standard_DS3_v2'"),
    findings: at('warning compute/unknown-size/prefix'),
  },
  {
    claim: 'reports an empty one',
    files: size("''"),
    findings: at('error compute/unknown-size/empty'),
  },
]);
