import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { azDefaults } from '../../../src/azure/sign-in/az-defaults.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'az-'));
  mkdirSync(path.join(home, '.azure'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(file: string, text: string): void {
  writeFileSync(path.join(home, '.azure', file), text);
}

test('nothing is set where there is no file', () => {
  expect(azDefaults({ HOME: home })).toEqual({});
  expect(azDefaults({})).toEqual({});
});

test('reads what az has written', () => {
  write(
    'config',
    '[cloud]\nname = AzureCloud\n\n[defaults]\r\ngroup = ml-dev\r\nworkspace=credit\n[other]\ngroup = no\n',
  );
  const profile = {
    subscriptions: [
      { id: 'a', isDefault: false },
      { id: 'b', isDefault: true },
    ],
  };
  write('azureProfile.json', `\uFEFF${JSON.stringify(profile)}`);

  expect(azDefaults({ HOME: home })).toEqual({
    subscription: 'b',
    resourceGroup: 'ml-dev',
    workspace: 'credit',
  });
});

test('the environment wins, and so does the folder that it names', () => {
  write('config', '[defaults]\ngroup = ml-dev\n');
  const env = {
    HOME: '/nowhere',
    AZURE_CONFIG_DIR: path.join(home, '.azure'),
    AZURE_DEFAULTS_WORKSPACE: 'own',
  };

  expect(azDefaults({ ...env, AZURE_SUBSCRIPTION_ID: 's' })).toEqual({
    subscription: 's',
    resourceGroup: 'ml-dev',
    workspace: 'own',
  });
});

test.each([
  '',
  'not json',
  '[]',
  'null',
  '{"subscriptions": 3}',
  '{"subscriptions": [null]}',
  '{"subscriptions":[{"isDefault":true}]}',
])('a profile of %j names no subscription', text => {
  write('azureProfile.json', text);
  expect(azDefaults({ HOME: home })).toEqual({});
});
