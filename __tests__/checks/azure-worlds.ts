/** Files and worlds of the tests about what is in Azure: the healthy world has `credit-scoring` with a live `blue`. */
import type { World } from '../sandboxed.js';

/** The file of the endpoint of the healthy world. */
export function endpoint(more = '', name = 'credit-scoring'): string {
  return `name: ${name}\nauth_mode: key\n${more}${more === '' ? '' : '\n'}`;
}

/** A deployment in the endpoint of the healthy world. */
export function deploying(name: string, more = '', endpointName = 'credit-scoring'): string {
  return [
    `name: ${name}`,
    `endpoint_name: ${endpointName}`,
    'environment: azureml:credit-env:7',
    'instance_type: Standard_DS3_v2',
    'instance_count: 1',
    more,
    '',
  ].join('\n');
}

/** The healthy world with this endpoint as it says. */
export function withEndpoint(own: Record<string, unknown>, name = 'credit-scoring'): World {
  return withWorkspace({ endpoints: { [name]: own } });
}

export function withWorkspace(own: Record<string, unknown>): World {
  return { workspaces: { 'ml-prod': own } };
}

/** The healthy world with no endpoint in it. */
export const empty: World = withWorkspace({ endpoints: { 'credit-scoring': null } });

/** A GET of an address with this end is refused. */
export function refusing(end: string, world: World = {}): World {
  const body = { error: { code: 'AuthorizationFailed', message: 'No.' } };
  return { ...world, faults: [{ on: `GET */${end}`, status: 403, body }] };
}

/** The answer to a GET of an address with this end has these fields changed. */
export function changing(end: string, change: Record<string, unknown>, world: World = {}): World {
  return { ...world, faults: [{ on: `GET */${end}`, change }] };
}
