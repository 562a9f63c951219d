/** A command that is printed is one that a person can paste. */
import { expect, test } from '@jest/globals';
import { azCommand, azWorkspace } from '../../src/domain/az.js';

const target = { subscription: 's-1', resourceGroup: 'rg-ml', workspace: 'ml-prod' };

test('names the thing and its workspace', () => {
  expect(azCommand('ml online-deployment delete', { name: 'blue', 'endpoint-name': 'credit' }, target)).toBe(
    'az ml online-deployment delete --name blue --endpoint-name credit --resource-group rg-ml --workspace-name ml-prod --subscription s-1',
  );
  expect(azWorkspace('provision-network', target)).toBe(
    'az ml workspace provision-network --name ml-prod --resource-group rg-ml --subscription s-1',
  );
});

test.each(['a b', '$(id)', '`id`', '-x', 'a;b', 'a"b', '', 'a\nb', '../a', 'x'.repeat(200)])(
  'leaves the name %j to the reader',
  name => {
    expect(azCommand('ml online-endpoint delete', { name }, target)).toContain('--name <name> ');
    expect(azWorkspace('update', { ...target, workspace: name })).toContain('--name <name> ');
  },
);
