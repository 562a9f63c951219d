/** What the refusal of a registry means, in the forms that registries have sent. */
import { describe, expect, test } from '@jest/globals';
import { firstError, pullLimit, sightOf } from '../../src/registry/repository.js';
import { onRecordings, recorded } from '../azure/recorded.js';

const WALL =
  "client with IP '192.0.2.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.";
const CHALLENGE = 'Bearer realm="https://r.example.com/oauth2/token",service="r.example.com"';

describe('a refusal', () => {
  test.each([
    ['a firewall', { status: 403, code: 'DENIED', message: WALL }, 'network', '192.0.2.7'],
    [
      'a firewall that sees IPv6',
      { status: 403, code: 'DENIED', message: WALL.replace('192.0.2.7', '2001:db8::7') },
      'network',
      '2001:db8::7',
    ],
    [
      'a role',
      { status: 401, code: 'UNAUTHORIZED', challenge: `${CHALLENGE},error="insufficient_scope"` },
      'role',
      undefined,
    ],
    [
      'a role, without quotes',
      { status: 401, code: undefined, challenge: `${CHALLENGE}, error=insufficient_scope` },
      'role',
      undefined,
    ],
    ['a sign-in', { status: 401, code: 'UNAUTHORIZED', challenge: CHALLENGE }, 'login', undefined],
    [
      'a token that is too old',
      { status: 401, code: 'UNAUTHORIZED', challenge: `${CHALLENGE},error="invalid_token"` },
      'login',
      undefined,
    ],
    ['a page', { status: 401, code: undefined }, 'login', undefined],
    [
      'nothing that it names',
      { status: 403, code: 'DENIED', message: 'requested access is denied' },
      'unsaid',
      undefined,
    ],
    ['an empty answer', { status: 403, code: undefined }, 'unsaid', undefined],
    [
      'an address that is none',
      { status: 403, code: 'DENIED', message: WALL.replace('192.0.2.7', '`id`') },
      'unsaid',
      undefined,
    ],
  ] as const)('is one of %s', (_what, refusal, by, address) => {
    expect(sightOf(refusal)).toMatchObject({ kind: 'refused', status: refusal.status, by, address });
  });

  test('is no answer about the image where the status says something else', () => {
    for (const status of [404, 409, 429, 500, 503])
      expect(() => sightOf({ status, code: 'UNAUTHORIZED' })).toThrow(`HTTP ${status}`);
  });
});

test.each([
  ['100;w=21600', { pulls: 100, hours: 6 }],
  [' 200;w=3600 ', { pulls: 200, hours: 1 }],
  ['10;w=5400', { pulls: 10, hours: 1.5 }],
  ...['', 'many', '100', '100;w=0', '-1;w=3600', '100;w=21600;x', '9'.repeat(400)].map(
    text => [text, undefined] as const,
  ),
  [undefined, undefined],
])('the limit of pulls of %j', (header, limit) => {
  expect(pullLimit(header)).toEqual(limit);
});

test('a code is a name, and anything else is none', () => {
  expect(firstError({ errors: [{ code: 'DENIED', message: 'No.' }, { code: 'OTHER' }] })).toEqual({
    code: 'DENIED',
    message: 'No.',
  });
  for (const body of [
    undefined,
    null,
    'text',
    {},
    { errors: [] },
    { errors: {} },
    { errors: [null] },
    { errors: [{ code: 'a b' }] },
  ])
    expect(firstError(body)).toMatchObject({ code: undefined });
});

onRecordings('recorded refusals of ACR', () => {
  const wall = firstError(recorded('45-acr-firewall-exchange-403.json'));

  expect(sightOf({ status: 403, ...wall })).toMatchObject({ by: 'network' });
  expect(sightOf({ status: 401, ...firstError(recorded('21-acr-v2-401.json')) })).toMatchObject({
    by: 'login',
  });
  for (const file of ['22-acr-manifest-404.json', '44-acr-manifest-unknown-404.json'])
    expect(sightOf({ status: 404, ...firstError(recorded(file)) })).toEqual({
      kind: 'missing',
      code: 'MANIFEST_UNKNOWN',
    });
});
