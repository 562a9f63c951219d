/** Files and worlds of the tests about assets. */
import type { World } from '../../sandboxed.js';

const BASE: Readonly<Record<string, string>> = {
  name: 'green',
  endpoint_name: 'credit-scoring',
  model: 'azureml:credit-model:3',
  environment: 'azureml:credit-env:7',
  instance_type: 'Standard_DS3_v2',
  instance_count: '1',
};

/** A new deployment for the endpoint of the healthy world: the model is in line 3, the environment in line 4. */
export function green(changes: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  const lines = Object.entries({ ...BASE, ...changes }).filter(([, value]) => value !== null);
  return { 'green.yml': lines.map(([key, value]) => `${key}: ${value}\n`).join('') };
}

export const SCRIPT = '{code: ./src, scoring_script: score.py}';

/** The workspace of the healthy world with these keys. */
export function workspace(own: Record<string, unknown>): World {
  return { workspaces: { 'ml-prod': own } };
}

/** A question that is refused; `path` is the end of its address. */
export function refused(path: string) {
  return {
    on: `GET */${path}`,
    status: 403,
    body: { error: { code: 'AuthorizationFailed', message: 'No.' } },
  };
}

const SUBSCRIPTION = '33333333-3333-4333-8333-333333333333';

/** The id of an asset of a workspace of the sandbox's own subscription. */
export function armId(home: string, asset: string): string {
  const group = `azureml:/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-ml`;
  return `${group}/providers/Microsoft.MachineLearningServices/workspaces/${home}/${asset}`;
}
