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
    message: first?.why?.message ?? '',
    text: `${first?.message} ${first?.advice}`,
  };
}

describe('Entra refuses with the code', () => {
  test.each([
    [
      70021,
      'sign-in/no-federation/untold',
      "Assertion Subject: 'repo:contoso/credit-scoring:environment:production'",
    ],
    [7002131, 'sign-in/no-federation/untold', 'az ad app federated-credential list'],
    [7000229, 'sign-in/no-principal', 'az ad sp create --id 22222222-2222-4222-8222-222222222222'],
    [7000112, 'sign-in/disabled', '--set accountEnabled=true'],
    [53003, 'sign-in/conditional-access', 'Conditional Access policy'],
    [700027, 'sign-in/wrong-certificate', 'az ad app credential reset'],
  ])('%i', async (refusal, message, words) => {
    const told = await reasonOf({ caller: { refusal } });

    expect(told).toMatchObject({ reason: 'no-credentials', message });
    expect(told.text).toContain(`AADSTS${refusal}`);
    expect(told.text).toContain(words);
  });
});

describe('Entra answers', () => {
  test.each([
    [
      'codes alone',
      { status: 400, body: { error: 'invalid_grant', error_codes: [53003] } },
      'sign-in/conditional-access',
    ],
    ['a text alone', { status: 401, body: { error_description: 'AADSTS7000112: Off.' } }, 'sign-in/disabled'],
    ['a word alone', { status: 401, body: { error: 'unauthorized_client' } }, 'sign-in/refused'],
    ['a page of a proxy', { status: 403, body: '<html>Forbidden</html>' }, 'sign-in/bad-answer'],
    ['a page with status 200', { replace: 'html' }, 'sign-in/bad-answer'],
    ['nothing', { status: 401, body: '' }, 'sign-in/bad-answer'],
  ])('%s', async (_what, fault, message) => {
    expect(await reasonOf({ faults: [{ on: TOKEN, ...fault }] })).toMatchObject({ message });
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
      why: { message: 'sign-in/wrong-tenant', values: { code: 'AADSTS90002' } },
    });
  });
});
