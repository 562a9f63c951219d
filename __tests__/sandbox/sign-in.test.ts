/** Entra and GitHub's issuer: who gets in, and with which words the others do not. */
import { describe, expect, test } from '@jest/globals';
import { makeAssertion } from '../../sandbox/servers/github-oidc.ts';
import type { Sandbox } from '../../sandbox/start.ts';
import { credential, machineLearning, plain, refusal, rehearsed, SECRET, WORKSPACE } from './clients.ts';

const AUDIENCE = 'api://AzureADTokenExchange';
const BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ARM = 'https://management.azure.com/.default';

async function assertion(sandbox: Sandbox, audience = AUDIENCE): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = sandbox.env;
  const answer = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { value: string }).value;
}

async function exchange(
  sandbox: Sandbox,
  form: Record<string, string>,
  tenant = sandbox.inputs['tenant-id'],
) {
  const answer = await plain(
    `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
    {},
    {
      grant_type: 'client_credentials',
      client_id: sandbox.inputs['client-id'] ?? '',
      scope: ARM,
      ...form,
    },
  );
  const body = answer.body as { error?: string; error_codes?: number[]; expires_in?: number };
  return { status: answer.status, code: body.error_codes?.[0], error: body.error, lifetime: body.expires_in };
}

const withAssertion = (client_assertion: string) => ({ client_assertion, client_assertion_type: BEARER });

describe('a refusal', () => {
  const asked = (sandbox: Sandbox) =>
    plain(
      `https://login.microsoftonline.com/${sandbox.inputs['tenant-id']}/oauth2/v2.0/token`,
      {},
      {
        grant_type: 'client_credentials',
        client_id: sandbox.inputs['client-id'] ?? '',
        client_secret: SECRET,
        scope: ARM,
      },
    );

  test.each([
    [7000112, / Trace ID: \S+ Correlation ID: \S+ Timestamp: \S+ \S+Z$/],
    [70021, /\r\nTrace ID: \S+\r\nCorrelation ID: \S+\r\nTimestamp: \S+ \S+Z$/],
  ])('%i has the form of a recorded one', async (refusal, end) =>
    rehearsed({ caller: { secret: SECRET, refusal } }, async sandbox => {
      const { status, body } = await asked(sandbox);

      expect(status).toBe(401);
      expect(body).toEqual({
        error: 'unauthorized_client',
        error_description: expect.stringMatching(end),
        error_codes: [refusal],
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
        trace_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        correlation_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        error_uri: `https://login.microsoftonline.com/error?code=${refusal}`,
      });
      expect((body as { error_description: string }).error_description).toMatch(`AADSTS${refusal}: `);
    }),
  );
});

test('a token of another tenant is refused in the words of the recording', () =>
  rehearsed({ caller: { secret: SECRET } }, async sandbox => {
    const own = sandbox.world.caller.tenantId;
    const other = '99999999-1111-4111-8111-111111111111';
    for (const subscription of sandbox.world.subscriptions) subscription.tenantId = other;
    const ml = await machineLearning(sandbox);

    expect(await refusal(ml.workspaces.get(...WORKSPACE))).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationTokenTenant',
      message: `The access token is from the wrong issuer 'https://sts.windows.net/${own}/'. It must match the tenant 'https://sts.windows.net/${other}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${other}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`,
    });
  }));

describe('an assertion of GitHub', () => {
  test('signs in through the real client, once for each audience of a token', () =>
    rehearsed({}, async sandbox => {
      const { ClientAssertionCredential } = await import('@azure/identity');
      const { 'tenant-id': tenant = '', 'client-id': client = '' } = sandbox.inputs;
      const who = new ClientAssertionCredential(tenant, client, () => assertion(sandbox));
      const asked = Date.now();
      const token = await who.getToken(ARM);
      await who.getToken('https://storage.azure.com/.default');

      expect(token.expiresOnTimestamp - asked).toBeGreaterThan(3_500_000);
      expect(sandbox.counts.tokens).toBe(2);
      expect(sandbox.counts.assertions).toBeGreaterThanOrEqual(1);
    }));

  test('is refused by name: subject, letter case, audience, issuer, time, signature', () =>
    rehearsed({ tokens: { assertionLifetime: '5m' } }, async sandbox => {
      const { world, clock } = sandbox;
      const ask = async () => exchange(sandbox, withAssertion(await assertion(sandbox)));
      const { subject, issuer } = world.github;
      expect(await ask()).toMatchObject({ status: 200, lifetime: 3600 });

      world.github.subject = 'repo:contoso/other:environment:production';
      expect(await ask()).toMatchObject({ status: 401, code: 700213, error: 'invalid_client' });
      world.github.subject = subject.toUpperCase();
      expect(await ask()).toMatchObject({ code: 7002138 });
      world.github.subject = subject;
      world.github.issuer = 'https://github.example.com/_services/token';
      expect(await ask()).toMatchObject({ code: 700211 });
      world.github.issuer = issuer;
      const wrong = await assertion(sandbox, 'https://github.com/contoso');
      expect(await exchange(sandbox, withAssertion(wrong))).toMatchObject({ code: 700212 });

      const old = await assertion(sandbox);
      clock.advance(4 * 60_000);
      expect(await exchange(sandbox, withAssertion(old))).toMatchObject({ status: 200 });
      clock.advance(61_000);
      expect(await exchange(sandbox, withAssertion(old))).toMatchObject({ code: 700024 });

      const [head, claims] = (await assertion(sandbox)).split('.');
      const forged = `${head}.${claims}.${'A'.repeat(86)}`;
      expect(await exchange(sandbox, withAssertion(forged))).toMatchObject({ code: 50013 });
      expect(await exchange(sandbox, withAssertion('nonsense'))).toMatchObject({ status: 400, code: 50027 });
    }));

  test('is only given to the job', () =>
    rehearsed({}, async sandbox => {
      const url = sandbox.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';

      expect((await fetch(url)).status).toBe(401);
      expect((await fetch(url, { headers: { authorization: 'Bearer guess' } })).status).toBe(401);
      expect(sandbox.counts.assertions).toBe(0);
    }));
});

test('another key signs nothing that Entra takes', () =>
  rehearsed({}, async sandbox => {
    const { makeContext } = await import('../../sandbox/context.ts');
    const foreign = makeAssertion(makeContext(sandbox.world, sandbox.clock), AUDIENCE);

    expect(await exchange(sandbox, withAssertion(foreign))).toMatchObject({ code: 50013 });
  }));

test('a secret, an application, a tenant and a resource that are wrong', () =>
  rehearsed({}, async sandbox => {
    const secret = { client_secret: SECRET };

    expect(await exchange(sandbox, secret)).toMatchObject({ status: 200 });
    expect(await exchange(sandbox, { client_secret: 'wrong' })).toMatchObject({ code: 7000215 });
    expect(await exchange(sandbox, { ...secret, client_id: sandbox.world.caller.objectId })).toMatchObject({
      status: 400,
      code: 700016,
    });
    expect(await exchange(sandbox, secret, '99999999-9999-4999-8999-999999999999')).toMatchObject({
      status: 400,
      code: 90002,
    });
    expect(await exchange(sandbox, { ...secret, scope: 'https://example.com/.default' })).toMatchObject({
      code: 500011,
    });
    sandbox.world.caller.secretExpired = true;
    expect(await exchange(sandbox, secret)).toMatchObject({ code: 7000222 });
  }));

describe('a token at the resource manager', () => {
  test('of another audience, none at all, or nonsense', () =>
    rehearsed({}, async sandbox => {
      const url = `https://management.azure.com/subscriptions/${sandbox.inputs['subscription-id']}?api-version=2022-12-01`;
      const who = await credential(sandbox);
      const storage = await who.getToken('https://storage.azure.com/.default');
      const code = async (headers: Record<string, string>) => {
        const { status, body, headers: sent } = await plain(url, headers);
        expect(sent.get('www-authenticate') ?? '').toContain(status === 401 ? 'Bearer' : '');
        return `${status} ${(body as { error?: { code?: string } }).error?.code ?? ''}`.trim();
      };

      expect(await code({})).toBe('401 AuthenticationFailed');
      expect(await code({ authorization: 'Bearer nonsense' })).toBe('401 InvalidAuthenticationToken');
      expect(await code({ authorization: `Bearer ${storage.token}` })).toBe(
        '401 InvalidAuthenticationTokenAudience',
      );
      const good = await who.getToken(ARM);
      expect(await code({ authorization: `Bearer ${good.token}` })).toBe('200');
    }));

  test('expires with the simulated clock', () =>
    rehearsed({}, async sandbox => {
      const client = await machineLearning(sandbox);
      await client.workspaces.get(...WORKSPACE);
      sandbox.clock.advance(3_600_000);

      expect(await refusal(client.workspaces.get(...WORKSPACE))).toMatchObject({
        status: 401,
        code: 'ExpiredAuthenticationToken',
      });
    }));

  test('of another tenant than the subscription', () =>
    rehearsed(
      {
        subscriptions: {
          '33333333-3333-4333-8333-333333333333': { tenantId: '99999999-9999-4999-8999-999999999999' },
        },
      },
      async sandbox => {
        const client = await machineLearning(sandbox);

        expect(await refusal(client.workspaces.get(...WORKSPACE))).toMatchObject({
          status: 401,
          code: 'InvalidAuthenticationTokenTenant',
        });
      },
    ));
});
