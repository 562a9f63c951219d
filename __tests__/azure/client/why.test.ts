/** Why a question was not answered, and how the question is called. */
import { describe, expect, test } from '@jest/globals';
import { isCancelled } from '../../../src/azure/client/patience.js';
import { questionOf, whyUnknown } from '../../../src/azure/client/why.js';
import { OPERATIONS } from '../../../src/facts/azure-operations.js';
import { PUBLIC_CLOUD } from '../../../src/facts/clouds.js';
import { en } from '../../../src/text/en.js';
import { say } from '../../../src/text/wording.js';

const path = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws';

function why(error: object, signal = new AbortController().signal) {
  return whyUnknown(error, { operation: OPERATIONS.workspace, path, signal, cloud: PUBLIC_CLOUD });
}

const timedOut = AbortSignal.abort(new DOMException('late', 'TimeoutError'));

test('a cancelled run is not one whose time is up, also where two signals are one', () => {
  const cases = [AbortSignal.abort(), timedOut, new AbortController().signal];
  expect(cases.map(isCancelled)).toEqual([true, false, false]);
  expect(cases.map(signal => isCancelled(AbortSignal.any([signal])))).toEqual([true, false, false]);
});

describe('the message', () => {
  test.each([
    ['a cancelled run', { name: 'AbortError' }, AbortSignal.abort(), 'timeout', 'remote/cancelled'],
    ['a deadline', { name: 'AbortError' }, timedOut, 'timeout', 'remote/deadline'],
    ['an attempt that was ended', { name: 'AbortError' }, undefined, 'timeout', 'remote/deadline'],
    [
      'a wrong token',
      { statusCode: 401, code: 'InvalidToken' },
      undefined,
      'forbidden',
      'remote/unauthorized',
    ],
    [
      'a token that is too old',
      { statusCode: 401, code: 'ExpiredAuthenticationToken' },
      undefined,
      'forbidden',
      'remote/expired-token',
    ],
    [
      'a token of another tenant',
      { statusCode: 401, code: 'InvalidAuthenticationTokenTenant' },
      undefined,
      'forbidden',
      'remote/wrong-tenant',
    ],
    [
      'a token for another service',
      { statusCode: 401, code: 'InvalidAuthenticationTokenAudience' },
      undefined,
      'forbidden',
      'remote/wrong-audience',
    ],
  ])('of %s', (_what, error, signal, reason, message) => {
    expect(why(error, signal)).toMatchObject({ reason, message });
  });
});

test('a question is called as people write it: short in the resource manager, with its slashes elsewhere', () => {
  expect(questionOf(OPERATIONS.workspace, path)).toBe('GET …/workspaces/ws');
  expect(questionOf(OPERATIONS.imagePresence, 'example.com%3A8443/v2/a%2Fb/manifests/1')).toBe(
    'HEAD example.com:8443/v2/a/b/manifests/1',
  );
});

test.each([
  [
    `The access token is from the wrong issuer 'https://sts.windows.net/${id(1)}/'. It must match the tenant 'https://sts.windows.net/${id(2)}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${id(2)}' to get the token.`,
    `it is of ${id(1)}, and must be of ${id(2)}`,
  ],
  [
    `The access token is from the wrong issuer 'https://sts.chinacloudapi.cn/${id(3)}/'. It must match one of the tenants 'https://sts.chinacloudapi.cn/${id(4)}/,https://sts.chinacloudapi.cn/${id(5)}/'`,
    `it is of ${id(3)}, and must be of ${id(4)}`,
  ],
  ['', 'The sign-in is not of the tenant of the subscription (HTTP 401'],
  ['the tenant ::error::', 'The sign-in is not of the tenant of the subscription (HTTP 401'],
  [undefined, 'The sign-in is not of the tenant of the subscription (HTTP 401'],
])('a wrong tenant is told with both ids, where Azure names them: %j', (message, words) => {
  const told = why({ statusCode: 401, code: 'InvalidAuthenticationTokenTenant', message });
  const said = say(told.message, told.values, en);

  expect(said.message).toContain(words);
  expect(`${said.message} ${said.advice}`).not.toMatch(/\{|undefined|::/);
});

function id(digit: number): string {
  return `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
}
