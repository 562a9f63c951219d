/** Files and worlds of the quota and capacity tests. */
import type { World } from '../../sandboxed.js';

/** A new deployment for the endpoint of the healthy world; its size is in line 5. */
export function green(changes: Record<string, string | number> = {}): string {
  const all = {
    name: 'green',
    endpoint_name: 'credit-scoring',
    description: 'without assets, each of which would be a question',
    app_insights_enabled: 'false',
    instance_type: 'Standard_DS3_v2',
    instance_count: 1,
    ...changes,
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** The region of the healthy world with these rows of quota. */
export function region(usages: Record<string, string | null>, more: Record<string, unknown> = {}): World {
  return { regions: { westeurope: { usages: { total: '8/400', ...usages }, ...more } } };
}

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
