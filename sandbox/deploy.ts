/** Plays the deploy step of a workflow: signs in with GitHub's token, and puts a deployment, as `az ml` would. */
import { type Answer, armToken, type Reached, send } from './sign-in.ts';

export interface Deploy {
  endpoint: string;
  deployment: string;
  instanceType?: string;
  instanceCount?: number;
  /** More of the resource's `properties`. */
  properties?: Record<string, unknown>;
}

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
      codeConfiguration: { codeId: `${home}/codes/credit-code/versions/1`, scoringScript: 'score.py' },
      ...wanted.properties,
    },
  };
  const token = await armToken(sandbox);
  return await send(sandbox, 'PUT', path, JSON.stringify(body), {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
  });
}
