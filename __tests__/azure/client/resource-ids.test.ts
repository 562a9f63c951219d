import { expect, test } from '@jest/globals';
import { resourceName } from '../../../src/azure/client/resource-ids.js';

const TYPE = 'Microsoft.KeyVault/vaults';
const ID = '/subscriptions/S/resourceGroups/RG/providers/Microsoft.KeyVault/vaults/KV';

test('reads an id in any letter case', () => {
  const parts = { subscription: 's', resourceGroup: 'rg', name: 'kv' };
  expect(resourceName(ID, TYPE)).toEqual(parts);
  expect(resourceName(ID.toUpperCase(), TYPE)).toEqual(parts);
  expect(resourceName(`${ID}/`, TYPE)).toEqual(parts);
});

test.each([
  ID.replace('vaults', 'managedHSMs'),
  `${ID}/secrets/x`,
  ID.replace('/resourceGroups/RG', ''),
  '',
  'kv',
  'https://evil.example/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv',
])('takes %s for none of that type', id => {
  expect(resourceName(id, TYPE)).toBeUndefined();
});
