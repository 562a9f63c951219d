import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { EntraAnswer } from '../../../src/azure/sign-in/entra-answer.js';
import { explainRefusal } from '../../../src/azure/sign-in/entra-errors.js';
import { PUBLIC_CLOUD } from '../../../src/facts/clouds.js';
import { readSettings } from '../../../src/run/settings.js';

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
  const text = `${why.what} ${why.fix}`;
  expect(text).not.toContain('undefined');
  return { reason: why.reason, text };
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
    const { reason, text } = explained(entra('AADSTS700213'));

    expect(reason).toBe('no-credentials');
    for (const part of [
      'Add one with exactly these three values',
      'https://token.actions.githubusercontent.com',
      'repo:contoso/credit:ref:refs/heads/main',
      'api://AzureADTokenExchange',
      CLIENT,
      'AADSTS700213',
    ])
      expect(text).toContain(part);
  });

  test('no matching credential, of a token that nobody could read', () => {
    const { text } = answered(
      {
        error: 'invalid_client',
        error_description: `AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:ml:deploy'. ${IDS}`,
        error_codes: [700213],
      },
      401,
      'github',
      '',
    );

    expect(text).toContain('Entra does not know the token that vouches for');
    expect(text).toContain("subject 'system:serviceaccount:ml:deploy'.");
  });

  test('no matching credential, with the ids of owner and repository in the subject', () => {
    const { text } = explained(entra('AADSTS700213'), 'repo:contoso@123/credit@456:environment:prod');

    expect(text).toContain('GitHub writes owner and repository with their ids here');
    expect(text).toContain('2026-07-15');
  });

  test.each([
    ['AADSTS70021', 'Add one with exactly these three values'],
    ['AADSTS700211', 'Add one with exactly these three values'],
    ['AADSTS700212', 'Add one with exactly these three values'],
    ['AADSTS7002131', 'Add one with exactly these three values'],
    ['AADSTS7002138', 'differs in letter case'],
    ['AADSTS7000229', 'has no service principal'],
    ['AADSTS53003', 'A Conditional Access policy'],
    ['AADSTS530032', 'A Conditional Access policy'],
    ['AADSTS7000112', 'is disabled in the tenant'],
    ['AADSTS500011', 'does not know the service of Azure'],
    ['AADSTS700027', 'Entra could not verify the token of'],
    ['AADSTS50013', 'Entra could not verify the token of'],
    ['AADSTS50034', 'has no application'],
    ['AADSTS700024', 'The GitHub token has expired'],
    ['AADSTS90002', 'Entra knows no tenant'],
    ['AADSTS700016', 'has no application'],
    ['AADSTS7000215', 'Entra rejected the secret of'],
    ['AADSTS7000222', 'The secret of'],
    ['AADSTS50999', 'Entra did not sign'],
  ])('%s: %s', (code, words) => {
    expect(explained(entra(code)).text).toContain(words);
  });

  test.each([
    [
      Object.assign(new Error('getaddrinfo ENOTFOUND login.microsoftonline.com'), { name: 'RestError' }),
      'offline',
      'could not be reached',
    ],
    [new Error('Error message: Failed to get ID Token.'), 'no-credentials', 'GitHub gave no token ('],
    [new Error('something else'), 'no-credentials', 'Signing in at login.microsoftonline.com failed'],
    [undefined, 'no-credentials', 'Signing in at login.microsoftonline.com failed'],
  ])('%s', (error, reason, words) => {
    expect(explained(error)).toEqual({ reason, text: expect.stringContaining(words) });
  });

  test('of az it is the first line', () => {
    const { text } = explained(new Error('Please run "az login".\nsecond line'), '', 'az');

    expect(text).toContain('az gave no token');
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
    expect(answered(body)).toEqual({
      reason: 'no-credentials',
      text: expect.stringContaining('is disabled in the tenant'),
    });
  });

  test('the first of several codes counts, and the list comes before the text', () => {
    expect(answered({ error_codes: [53003, 7000112], error_description: 'AADSTS50999: x' }).text).toContain(
      'A Conditional Access policy',
    );
  });

  test('a code without words of ours is told in those of Entra, without the ids for support', () => {
    const { text } = answered({
      error: 'invalid_request',
      error_description: `AADSTS900144: The request body must contain 'scope'. ${IDS}`,
      error_codes: [900144],
    });

    expect(text).toContain('Entra did not sign');
    expect(text).toContain("(AADSTS900144): The request body must contain 'scope'.");
    expect(text).not.toContain('Trace ID');
  });

  test.each([
    [
      { error: 'unauthorized_client' },
      401,
      'no-credentials',
      'Entra did not sign',
      'HTTP 401, unauthorized_client',
    ],
    [
      { error: 'invalid_client', error_codes: [] },
      400,
      'no-credentials',
      'Entra did not sign',
      'HTTP 400, invalid_client',
    ],
    [
      { error: 'invalid_client', error_codes: null, error_description: null },
      401,
      'no-credentials',
      'Entra did not sign',
      'HTTP 401',
    ],
    ['<html>Sign in to the network</html>', 200, 'bad-answer', 'is not an answer of Entra', 'HTTP 200'],
    ['<html>Forbidden</html>', 403, 'bad-answer', 'is not an answer of Entra', 'HTTP 403'],
    ['', 403, 'bad-answer', 'is not an answer of Entra', 'HTTP 403'],
    ['[]', 401, 'bad-answer', 'is not an answer of Entra', 'HTTP 401'],
    ['null', 401, 'bad-answer', 'is not an answer of Entra', 'HTTP 401'],
    ['Bad Gateway', 502, 'unavailable', 'or a proxy on the way to it, answered', 'HTTP 502'],
    [
      { error: 'temporarily_unavailable', error_codes: [90033] },
      503,
      'unavailable',
      'throttled the sign-in of',
      'AADSTS90033',
    ],
    ['slow down', 429, 'throttled', 'throttled the sign-in of', 'HTTP 429'],
  ])('%j, HTTP %i', (body, status, reason, words, code) => {
    const refusal = answered(body, status);

    expect(refusal).toEqual({ reason, text: expect.stringContaining(words) });
    expect(refusal.text).toContain(code);
  });

  test('a certificate that signed the assertion is called one', () => {
    expect(answered({ error_codes: [700027] }, 401, 'secret').text).toContain(
      'Entra rejected the certificate of',
    );
  });

  test('a good answer explains nothing: the error does', () => {
    expect(
      explained(new Error('something else'), undefined, 'github', { status: 200, body: '{}' }).text,
    ).toContain('Signing in at login.microsoftonline.com failed');
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
    [401, 'Unauthorized', 'no-credentials', 'GitHub refused this job a token', 'id-token: write'],
    [
      403,
      'Resource not accessible by integration',
      'no-credentials',
      'GitHub refused this job a token',
      'fork',
    ],
    [404, 'Not Found', 'no-credentials', 'GitHub refused this job a token', 'HTTP 404, Not Found'],
    [
      400,
      'Bad Request',
      'no-credentials',
      'GitHub gave no token for the audience',
      'api://AzureADTokenExchange',
    ],
    [429, 'Too many requests', 'throttled', 'GitHub gave no token (', 'HTTP 429, Too many requests'],
    [503, 'Service Unavailable', 'unavailable', 'GitHub gave no token (', 'HTTP 503, Service Unavailable'],
    [
      undefined,
      'connect ECONNREFUSED 127.0.0.1:1',
      'no-credentials',
      'GitHub gave no token (',
      'ECONNREFUSED',
    ],
  ])('HTTP %s: %s', (status, message, reason, words, detail) => {
    const answer = { status: 200, body: '{}' };
    const refusal = explained(toolkit(status, message), undefined, 'github', answer);

    expect(refusal).toEqual({ reason, text: expect.stringContaining(words) });
    expect(refusal.text).toContain(detail);
    if (status !== undefined) expect(refusal.text).toContain(`HTTP ${status}`);
  });

  test('with a status but no words of its own', () => {
    expect(explained(toolkit(403, '')).text).toContain('(HTTP 403)');
  });

  test('with an answer that holds no token', () => {
    const error = new Error('Error message: Response json body do not have ID Token field');
    expect(explained(error).text).toContain('GitHub gave no token (');
  });

  test('is not meant where Entra speaks of an ID token', () => {
    expect(explained(entra('AADSTS50999: the ID token is not valid')).text).toContain('Entra did not sign');
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
      const { text } = answered(readFileSync(path.join(RECORDED, file), 'utf8'));

      expect(text).toContain('Add one with exactly these three values');
      expect(text).toContain(`(${code})`);
    });
  },
);
