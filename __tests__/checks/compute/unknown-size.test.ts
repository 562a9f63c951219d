import { expect, test } from '@jest/globals';
import { VM_SIZE_NAME, VM_SIZES } from '../../../src/catalog/vm-sizes.js';
import { deployment, testCheck } from '../table.js';

const size = (text: string) => ({ 'blue.yml': deployment(`instance_type: ${text}`) });
const at = (message: string) => [`blue.yml:6:16 ${message}`];

test('every listed size has a name of the form that Azure has for them', () => {
  expect(VM_SIZES).toHaveLength(85);
  expect(new Set(VM_SIZES.map(({ name }) => name.toUpperCase())).size).toBe(85);
  expect(VM_SIZES.filter(({ name }) => !VM_SIZE_NAME.test(name))).toEqual([]);
});

testCheck('compute/unknown-size', [
  { claim: 'says nothing of a listed size', files: size('Standard_DS3_v2'), findings: [] },
  { claim: 'takes any letter case', files: size('STANDARD_ds3_V2'), findings: [] },
  { claim: 'says nothing of a size that is not listed', files: size('Standard_D4s_v5'), findings: [] },
  {
    claim: 'knows switched-off cores and accelerators in names',
    files: size('Standard_NC8-4as_T4_v3'),
    findings: [],
  },
  { claim: 'says nothing of a placeholder', files: size('$(size)'), findings: [] },
  {
    claim: 'says nothing where there is none',
    files: { 'blue.yml': deployment('', ['instance_type']) },
    findings: [],
  },
  {
    claim: 'leaves instance types of Kubernetes alone',
    files: { 'blue.yml': deployment('type: kubernetes\ninstance_type: my gpu nodes') },
    findings: [],
  },
  {
    claim: 'names common sizes for a text that resembles none',
    files: size('foo bar'),
    findings: at('error compute/unknown-size'),
    says: ['foo bar', 'Standard_DS3_v2'],
  },
  {
    claim: 'names the nearest for a text that resembles some',
    files: size('Standard_NC24ads_A100-v4'),
    findings: at('error compute/unknown-size/did-you-mean'),
    says: ['instance_type: Standard_NC24ads_A100_v4'],
  },
  {
    claim: 'knows a listed size without its underscore',
    files: size('Standard_DS3v2'),
    findings: at('error compute/unknown-size/did-you-mean'),
    says: ['Standard_DS3_v2'],
  },
  {
    claim: 'is milder where only the prefix is missing',
    files: size('DS3_v2'),
    findings: at('warning compute/unknown-size/prefix'),
    says: ['instance_type: Standard_DS3_v2'],
  },
  {
    claim: 'knows the prefix of sizes that are not listed, too',
    files: size('D4s_v5'),
    findings: at('warning compute/unknown-size/prefix'),
    says: ['Standard_D4s_v5'],
  },
  {
    claim: 'is milder for a space around the name',
    files: size("' Standard_DS3_v2'"),
    findings: at('warning compute/unknown-size/prefix'),
  },
  {
    claim: 'has a word for an empty one',
    files: size("''"),
    findings: at('error compute/unknown-size/empty'),
  },
]);
