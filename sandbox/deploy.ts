/** Plays the deploy step of a workflow: signs in with GitHub's token, and puts a deployment, as `az ml` would. */
import { request } from 'node:https';
import type { Sandbox } from './start.ts';

export interface Deploy {
  endpoint: string;
  deployment: string;
  instanceType?: string;
  instanceCount?: number;
  /** More of the resource's `properties`. */
  properties?: Record<string, unknown>;
}

export interface Answer {
  status: number;
  body: string;
}

type Reached = Pick<Sandbox, 'directUrl' | 'ca' | 'env' | 'world'>;

/** What the resource manager answers to the PUT: 201, or why it refuses. The deploy then goes its way by itself. */
export async function deploy(sandbox: Reached, wanted: Deploy): Promise<Answer> {
  const [workspace] = sandbox.world.workspaces;
  if (workspace === undefined) throw new Error('the world has no workspace');
  const home = `/subscriptions/${workspace.subscription}/resourceGroups/${workspace.resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace.name}`;
  const path = `${home}/onlineEndpoints/${wanted.endpoint}/deployments/${wanted.deployment}?api-version=2022-10-01`;
  const body = {
    location: workspace.region,
    sku: { name: 'Default', capacity: wanted.instanceCount ?? 1 },
    properties: {
      endpointComputeType: 'Managed',
      instanceType: wanted.instanceType ?? 'Standard_DS3_v2',
      model: `${home}/models/credit-model/versions/3`,
      environmentId: `${home}/environments/credit-env/versions/7`,
      ...wanted.properties,
    },
  };
  const token = await signIn(sandbox);
  return await send(sandbox, 'PUT', path, JSON.stringify(body), {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
  });
}

async function signIn(sandbox: Reached): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = sandbox.env;
  const audience = encodeURIComponent('api://AzureADTokenExchange');
  const issued = await fetch(`${url}&audience=${audience}`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  const { value } = (await issued.json()) as { value: string };
  const { tenantId, clientId } = sandbox.world.caller;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion: value,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    scope: 'https://management.azure.com/.default',
  });
  const { body } = await send(sandbox, 'POST', `/${tenantId}/oauth2/v2.0/token`, form.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
  return (JSON.parse(body) as { access_token: string }).access_token;
}

function send(
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
