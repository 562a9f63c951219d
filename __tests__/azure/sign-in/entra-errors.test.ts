import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { EntraAnswer } from '../../../src/azure/sign-in/entra-answer.js';
import { explainRefusal } from '../../../src/azure/sign-in/entra-errors.js';
import { PUBLIC_CLOUD } from '../../../src/facts/clouds.js';
import { readSettings } from '../../../src/run/settings.js';
import { en } from '../../../src/text/en.js';
import { say } from '../../../src/text/wording.js';

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
  answer?: EntraAnswer,
) {
  const inputs: Record<string, string> = { 'client-id': CLIENT, 'tenant-id': TENANT };
  const why = explainRefusal(error, {
    source,
    ...(answer && { answer }),
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

  test('no matching credential, of a token that nobody could read', () => {
    const { key, text } = answered(
      {
        error: 'invalid_client',
        error_description: `AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:ml:deploy'. ${IDS}`,
        error_codes: [700213],
      },
      401,
      'github',
      '',
    );

    expect(key).toBe('sign-in/no-federation/untold');
    expect(text).toContain("subject 'system:serviceaccount:ml:deploy'.");
  });

  test('no matching credential, with the ids of owner and repository in the subject', () => {
    const { key, text } = explained(entra('AADSTS700213'), 'repo:contoso@123/credit@456:environment:prod');

    expect(key).toBe('sign-in/no-federation/immutable');
    expect(text).toContain('2026-07-15');
  });

  test.each([
    ['AADSTS70021', 'sign-in/no-federation'],
    ['AADSTS700211', 'sign-in/no-federation'],
    ['AADSTS700212', 'sign-in/no-federation'],
    ['AADSTS7002131', 'sign-in/no-federation'],
    ['AADSTS7002138', 'sign-in/federation-case'],
    ['AADSTS7000229', 'sign-in/no-principal'],
    ['AADSTS53003', 'sign-in/conditional-access'],
    ['AADSTS530032', 'sign-in/conditional-access'],
    ['AADSTS7000112', 'sign-in/disabled'],
    ['AADSTS500011', 'sign-in/wrong-resource'],
    ['AADSTS700027', 'sign-in/bad-assertion'],
    ['AADSTS50013', 'sign-in/bad-assertion'],
    ['AADSTS50034', 'sign-in/wrong-client'],
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

/** What the client makes of every answer that it cannot read. */
const mangled = Object.assign(new Error('server_error: Error(s): Not Available'), {
  name: 'AuthenticationRequiredError',
});

function answered(body: unknown, status = 401, source: 'github' | 'secret' = 'github', subject?: string) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return explained(mangled, subject, source, { status, body: text });
}

const IDS = 'Trace ID: 1 Correlation ID: 2 Timestamp: 2026-11-01 00:00:00Z';

describe('the answer of Entra says more than the client keeps of it', () => {
  test.each([
    [
      'as recorded in 2026',
      { error: 'invalid_client', error_description: `AADSTS7000112: Off. ${IDS}`, error_codes: [7000112] },
    ],
    [
      'as recorded in 2023',
      {
        error: 'unauthorized_client',
        error_description: 'AADSTS7000112: Off.\r\nTrace ID: 1',
        error_codes: [7000112],
      },
    ],
    ['the list of codes alone', { error: 'invalid_client', error_codes: [7000112] }],
    ['the codes as texts', { error: 'invalid_client', error_codes: ['7000112'] }],
    ['one code, no list', { error_codes: 7000112 }],
    ['the text alone', { error_description: 'AADSTS7000112: Off.' }],
    ['the address alone', { error: 'x', error_uri: 'https://login.microsoftonline.com/error?code=7000112' }],
    [
      'an error of the resource manager',
      { error: { code: 'AuthenticationError', message: 'AADSTS7000112: Off.' } },
    ],
    ['a page', '<html>Sorry: AADSTS7000112: Application is disabled.</html>'],
  ])('%s', (_what, body) => {
    expect(answered(body)).toMatchObject({ key: 'sign-in/disabled', reason: 'no-credentials' });
  });

  test('the first of several codes counts, and the list comes before the text', () => {
    expect(answered({ error_codes: [53003, 7000112], error_description: 'AADSTS50999: x' }).key).toBe(
      'sign-in/conditional-access',
    );
  });

  test('a code without words of ours is told in those of Entra, without the ids for support', () => {
    const { key, text } = answered({
      error: 'invalid_request',
      error_description: `AADSTS900144: The request body must contain 'scope'. ${IDS}`,
      error_codes: [900144],
    });

    expect(key).toBe('sign-in/refused');
    expect(text).toContain("(AADSTS900144): The request body must contain 'scope'.");
    expect(text).not.toContain('Trace ID');
  });

  test.each([
    [
      { error: 'unauthorized_client' },
      401,
      'no-credentials',
      'sign-in/refused',
      'HTTP 401, unauthorized_client',
    ],
    [
      { error: 'invalid_client', error_codes: [] },
      400,
      'no-credentials',
      'sign-in/refused',
      'HTTP 400, invalid_client',
    ],
    [
      { error: 'invalid_client', error_codes: null, error_description: null },
      401,
      'no-credentials',
      'sign-in/refused',
      'HTTP 401',
    ],
    ['<html>Sign in to the network</html>', 200, 'bad-answer', 'sign-in/bad-answer', 'HTTP 200'],
    ['<html>Forbidden</html>', 403, 'bad-answer', 'sign-in/bad-answer', 'HTTP 403'],
    ['', 403, 'bad-answer', 'sign-in/bad-answer', 'HTTP 403'],
    ['[]', 401, 'bad-answer', 'sign-in/bad-answer', 'HTTP 401'],
    ['null', 401, 'bad-answer', 'sign-in/bad-answer', 'HTTP 401'],
    ['Bad Gateway', 502, 'unavailable', 'sign-in/http-error', 'HTTP 502'],
    [
      { error: 'temporarily_unavailable', error_codes: [90033] },
      503,
      'unavailable',
      'sign-in/busy',
      'AADSTS90033',
    ],
    ['slow down', 429, 'throttled', 'sign-in/busy', 'HTTP 429'],
  ])('%j, HTTP %i', (body, status, reason, key, words) => {
    const told = answered(body, status);

    expect(told).toMatchObject({ reason, key });
    expect(told.text).toContain(words);
  });

  test('a certificate that signed the assertion is called one', () => {
    const told = answered({ error_codes: [700027] }, 401, 'secret');

    expect(told.key).toBe('sign-in/wrong-certificate');
  });

  test('a good answer explains nothing: the error does', () => {
    expect(explained(new Error('something else'), undefined, 'github', { status: 200, body: '{}' }).key).toBe(
      'sign-in/failed',
    );
  });
});

/** As @actions/core 3.0.1 writes it, the spaces included. */
function toolkit(status: number | undefined, message: string): Error {
  return new Error(
    `Error message: Failed to get ID Token. \n \n        Error Code : ${status}\n \n        Error Message: ${message}`,
  );
}

describe('GitHub that gives no token', () => {
  test.each([
    [401, 'Unauthorized', 'no-credentials', 'sign-in/assertion-refused', 'id-token: write'],
    [403, 'Resource not accessible by integration', 'no-credentials', 'sign-in/assertion-refused', 'fork'],
    [404, 'Not Found', 'no-credentials', 'sign-in/assertion-refused', 'HTTP 404, Not Found'],
    [400, 'Bad Request', 'no-credentials', 'sign-in/assertion-audience', 'api://AzureADTokenExchange'],
    [429, 'Too many requests', 'throttled', 'sign-in/no-assertion', 'HTTP 429, Too many requests'],
    [503, 'Service Unavailable', 'unavailable', 'sign-in/no-assertion', 'HTTP 503, Service Unavailable'],
    [undefined, 'connect ECONNREFUSED 127.0.0.1:1', 'no-credentials', 'sign-in/no-assertion', 'ECONNREFUSED'],
  ])('HTTP %s: %s', (status, message, reason, key, words) => {
    const told = explained(toolkit(status, message), undefined, 'github', { status: 200, body: '{}' });

    expect(told).toMatchObject({ reason, key });
    expect(told.text).toContain(words);
    if (status !== undefined && key !== 'sign-in/no-assertion') expect(told.text).toContain(`HTTP ${status}`);
  });

  test('with a status but no words of its own', () => {
    expect(explained(toolkit(403, '')).text).toContain('(HTTP 403)');
  });

  test('with an answer that holds no token', () => {
    expect(
      explained(new Error('Error message: Response json body do not have ID Token field')),
    ).toMatchObject({
      key: 'sign-in/no-assertion',
    });
  });

  test('is not meant where Entra speaks of an ID token', () => {
    expect(explained(entra('AADSTS50999: the ID token is not valid')).key).toBe('sign-in/refused');
  });
});

const RECORDED = path.resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'recorded');
const there = existsSync(RECORDED);

(there ? describe : describe.skip)(
  `recorded answers${there ? '' : ' (no folder ../shared/data/recorded)'}`,
  () => {
    test.each([
      ['60-entra-700213-401.json', 'AADSTS700213'],
      ['61-entra-70021-401.json', 'AADSTS70021'],
    ])('%s', (file, code) => {
      const told = answered(readFileSync(path.join(RECORDED, file), 'utf8'));

      expect(told.key).toBe('sign-in/no-federation');
      expect(told.text).toContain(`(${code})`);
    });
  },
);
