import { expect, test } from '@jest/globals';
import { cloudOf } from '../../../src/azure/sign-in/cloud.js';
import { CLOUDS } from '../../../src/facts/clouds.js';
import { SettingsError } from '../../../src/model/settings.js';
import { readSettings } from '../../../src/run/settings.js';

function cloud(inputs: Record<string, string>) {
  return cloudOf(readSettings(name => inputs[name] ?? '', '/').azure);
}

test.each([
  ['', 'public'],
  ['public', 'public'],
  ['AzureCloud', 'public'],
  ['China', 'china'],
  ['azurechinacloud', 'china'],
  ['AzureUSGovernment', 'usgovernment'],
])('"%s" is the cloud %s', (given, name) => {
  expect(cloud({ cloud: given }).name).toBe(name);
});

test('every cloud has addresses of https without a slash at the end, and endings with the dot that starts them', () => {
  for (const { arm, authority, portal, armScope, registrySuffix, blobSuffix, scoringSuffix } of CLOUDS) {
    for (const address of [arm, authority, portal]) expect(address).toMatch(/^https:\/\/[a-z.]+$/);
    for (const suffix of [registrySuffix, blobSuffix, scoringSuffix]) expect(suffix).toMatch(/^\.[a-z.]+$/);
    expect(armScope).toBe(`${arm}/.default`);
  }
});

test.each([
  ['', 'api://AzureADTokenExchange'],
  ['AzureCloud', 'api://AzureADTokenExchange'],
  ['usgovernment', 'api://AzureADTokenExchangeUSGov'],
  ['AzureUSGovernment', 'api://AzureADTokenExchangeUSGov'],
  ['china', 'api://AzureADTokenExchangeChina'],
])('the cloud "%s" expects the audience %s, unless the run names another', (given, audience) => {
  expect(cloud({ cloud: given }).federationAudience).toBe(audience);
  for (const none of ['', '   ', '\n'])
    expect(cloud({ cloud: given, audience: none }).federationAudience).toBe(audience);
  for (const own of [
    'api://contoso',
    'https://github.com/contoso',
    'credit',
    '  urn:contoso:ci\n',
    '1fd6a5b8-5d8d-4a4c-b10c-1b2a6d0e8d5e',
    `api://${'a'.repeat(594)}`,
  ])
    expect(cloud({ cloud: given, audience: own }).federationAudience).toBe(own.trim());
});

test.each([
  'api://Azure ADTokenExchange',
  'api://one\napi://two',
  '"api://AzureADTokenExchange"',
  'api://',
  'https://',
  '://',
  'http://contoso.example',
  'https://token.actions.githubusercontent.com',
  'https://login.microsoftonline.com/contoso',
  'https://login.microsoftonline.us',
  'HTTPS://management.azure.com',
  'api://\u00e4udience',
  'api://x\u200b',
  `api://${'a'.repeat(595)}`,
])('%j is no audience', audience => {
  expect(() => cloud({ audience })).toThrow(SettingsError);
  expect(() => cloud({ audience })).toThrow('"audience" is');
});

test('an address of the workflow replaces the one of the cloud, and nothing else', () => {
  const own = cloud({
    cloud: 'china',
    'arm-endpoint': 'https://127.0.0.1:8443/',
    'authority-host': 'https://login.local',
  });

  expect(own).toMatchObject({ arm: 'https://127.0.0.1:8443', authority: 'https://login.local' });
  expect(own.armScope).toBe('https://management.chinacloudapi.cn/.default');
  expect(own.registrySuffix).toBe('.azurecr.cn');
});

test.each([
  [{ cloud: 'germany' }, '"cloud" is "germany"; it takes public, china, usgovernment'],
  [{ 'arm-endpoint': 'http://management.local' }, '"arm-endpoint" is "http://management.local"'],
  [{ 'arm-endpoint': 'management.local' }, '"arm-endpoint" is "management.local"'],
  [{ 'authority-host': 'https://me:secret@login.local' }, '"authority-host" is'],
  [{ 'authority-host': 'https://login.local?x=1' }, '"authority-host" is'],
])('%j is refused in a sentence', (inputs, sentence) => {
  expect(() => cloud(inputs as Record<string, string>)).toThrow(SettingsError);
  expect(() => cloud(inputs as Record<string, string>)).toThrow(sentence);
});
