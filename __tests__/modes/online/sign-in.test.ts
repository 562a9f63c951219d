/** Sign-ins that are refused, as the real client meets them in a sandbox: one reason for every question, with a way out. */
import { describe, expect, test } from '@jest/globals';
import { deployment } from '../../checks/table.js';
import { journey, type World } from '../../sandboxed.js';

const FILES = { 'blue.yml': deployment('') };
const TOKEN = 'POST */oauth2/v2.0/token';

/** The one reason of a run that asks for a quota, and its words. */
async function reasonOf(world: World) {
  const { notChecked, findings } = await journey(FILES, world, { check: 'quota/vcpus', validate: false });
  expect(findings.filter(({ check }) => check.startsWith('quota/') || check === 'internal')).toEqual([]);
  const reasons = notChecked.filter(({ check }) => check === 'quota/vcpus');
  expect(reasons).toHaveLength(1);
  const [first] = reasons;
  return {
    reason: first?.reason ?? '',
    text: `${first?.message} ${first?.advice}`,
  };
}

describe('Entra refuses with the code', () => {
  test.each([
    [
      70021,
      'Entra does not know the token that vouches for',
      "Assertion Subject: 'repo:contoso/credit-scoring:environment:production'",
    ],
    [7002131, 'Entra does not know the token that vouches for', 'az ad app federated-credential list'],
    [7000229, 'has no service principal', 'az ad sp create --id 22222222-2222-4222-8222-222222222222'],
    [7000112, 'is disabled in the tenant', '--set accountEnabled=true'],
    [53003, 'A Conditional Access policy', 'the sign-in logs of Entra'],
    [700027, 'Entra rejected the certificate of', 'az ad app credential reset'],
  ])('%i', async (refusal, words, detail) => {
    const { reason, text } = await reasonOf({ caller: { refusal } });

    expect(reason).toBe('no-credentials');
    for (const part of [`AADSTS${refusal}`, words, detail]) expect(text).toContain(part);
  });
});

describe('Entra answers', () => {
  test.each([
    [
      'codes alone',
      { status: 400, body: { error: 'invalid_grant', error_codes: [53003] } },
      'A Conditional Access policy',
    ],
    [
      'a text alone',
      { status: 401, body: { error_description: 'AADSTS7000112: Off.' } },
      'is disabled in the tenant',
    ],
    ['a word alone', { status: 401, body: { error: 'unauthorized_client' } }, 'Entra did not sign'],
    ['a page of a proxy', { status: 403, body: '<html>Forbidden</html>' }, 'is not an answer of Entra'],
    ['a page with status 200', { replace: 'html' }, 'is not an answer of Entra'],
    ['nothing', { status: 401, body: '' }, 'is not an answer of Entra'],
  ])('%s', async (_what, fault, words) => {
    expect((await reasonOf({ faults: [{ on: TOKEN, ...fault }] })).text).toContain(words);
  });

  test('the tenant that is not there', async () => {
    const run = journey(
      FILES,
      {},
      {
        check: 'quota/vcpus',
        validate: false,
        inputs: { 'tenant-id': '99999999-9999-4999-8999-999999999999' },
      },
    );

    expect((await run).notChecked[0]).toMatchObject({
      message: 'Entra knows no tenant 99999999-9999-4999-8999-999999999999 in this cloud (AADSTS90002).',
    });
  });
});
