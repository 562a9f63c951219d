import { describe, expect, test } from '@jest/globals';
import { explainRefusal } from '../../src/azure/entra-errors.js';
import { PUBLIC_CLOUD } from '../../src/catalog/clouds.js';
import { readSettings } from '../../src/settings.js';
import { en } from '../../src/text/en.js';
import { say } from '../../src/text/wording.js';

const CLIENT = '11111111-2222-3333-4444-555555555555';
const TENANT = 'contoso.example';

function assertionOf(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.x`;
}

function explained(
  error: unknown,
  subject = 'repo:contoso/credit:ref:refs/heads/main',
  source: 'github' | 'secret' | 'az' = 'github',
) {
  const inputs: Record<string, string> = { 'client-id': CLIENT, 'tenant-id': TENANT };
  const why = explainRefusal(error, {
    source,
    assertion: assertionOf({
      iss: 'https://token.actions.githubusercontent.com',
      sub: subject,
      aud: 'api://AzureADTokenExchange',
    }),
    cloud: PUBLIC_CLOUD,
    settings: readSettings(name => inputs[name] ?? '', '/').azure,
    env: {},
    signal: new AbortController().signal,
  });
  const { message, advice } = say(why.message, why.values, en);
  expect(`${message} ${advice}`).not.toMatch(/\{\w+\}|undefined/);
  return { key: why.message, reason: why.reason, text: `${message} ${advice}` };
}

function entra(code: string): Error {
  const error = new Error(
    `${code}: No matching federated identity record found. Trace ID: 1\r\nCorrelation ID: 2`,
  );
  error.name = 'AuthenticationRequiredError';
  return error;
}

describe('a refusal of Entra is one sentence', () => {
  test('no matching credential: issuer, subject and audience as GitHub has sent them', () => {
    const { key, reason, text } = explained(entra('AADSTS700213'));

    expect([key, reason]).toEqual(['sign-in/no-federation', 'no-credentials']);
    for (const part of [
      'https://token.actions.githubusercontent.com',
      'repo:contoso/credit:ref:refs/heads/main',
      'api://AzureADTokenExchange',
      CLIENT,
      'AADSTS700213',
    ])
      expect(text).toContain(part);
  });

  test('no matching credential, with the ids of owner and repository in the subject', () => {
    const { key, text } = explained(entra('AADSTS700213'), 'repo:contoso@123/credit@456:environment:prod');

    expect(key).toBe('sign-in/no-federation/immutable');
    expect(text).toContain('2026-07-15');
  });

  test.each([
    ['AADSTS7002138', 'sign-in/federation-case'],
    ['AADSTS700024', 'sign-in/assertion-expired'],
    ['AADSTS90002', 'sign-in/wrong-tenant'],
    ['AADSTS700016', 'sign-in/wrong-client'],
    ['AADSTS7000215', 'sign-in/wrong-secret'],
    ['AADSTS7000222', 'sign-in/expired-secret'],
    ['AADSTS50999', 'sign-in/refused'],
  ])('%s', (code, key) => {
    expect(explained(entra(code)).key).toBe(key);
  });

  test.each([
    [
      Object.assign(new Error('getaddrinfo ENOTFOUND login.microsoftonline.com'), { name: 'RestError' }),
      'offline',
      'sign-in/unreachable',
    ],
    [new Error('Error message: Failed to get ID Token.'), 'no-credentials', 'sign-in/no-assertion'],
    [new Error('something else'), 'no-credentials', 'sign-in/failed'],
    [undefined, 'no-credentials', 'sign-in/failed'],
  ])('%s', (error, reason, key) => {
    expect(explained(error)).toMatchObject({ key, reason });
  });

  test('of az it is the first line', () => {
    const { key, text } = explained(new Error('Please run "az login".\nsecond line'), '', 'az');

    expect(key).toBe('sign-in/az');
    expect(text).not.toContain('second line');
  });
});
