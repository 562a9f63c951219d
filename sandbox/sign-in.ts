/** Signs in to a sandbox from outside of the product: for a deploy that is played, and for tests of other sign-ins. */
import { request } from 'node:https';
import type { Sandbox } from './start.ts';

export interface Answer {
  status: number;
  body: string;
}

export type Reached = Pick<Sandbox, 'directUrl' | 'ca' | 'env' | 'world'>;

/** A token of GitHub's issuer, as a job gets it. */
export async function assertion(sandbox: Reached): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = sandbox.env;
  const expected = sandbox.world.caller.federated[0]?.audience ?? 'api://AzureADTokenExchange';
  const audience = encodeURIComponent(expected);
  const issued = await fetch(`${url}&audience=${audience}`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  return ((await issued.json()) as { value: string }).value;
}

/** A token for the resource manager, of the caller of the world. */
export async function armToken(sandbox: Reached): Promise<string> {
  const { tenantId, clientId } = sandbox.world.caller;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion: await assertion(sandbox),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    scope: 'https://management.azure.com/.default',
  });
  const { body } = await send(sandbox, 'POST', `/${tenantId}/oauth2/v2.0/token`, form.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
  return (JSON.parse(body) as { access_token: string }).access_token;
}

/** A request to the sandbox's own address. */
export function send(
  { directUrl, ca }: Reached,
  method: string,
  path: string,
  body: string,
  headers: Record<string, string>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${directUrl}${path}`, { method, ca, headers }, response => {
      let text = '';
      response.on('data', chunk => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
