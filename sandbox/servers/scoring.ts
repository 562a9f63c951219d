/** Scoring hosts: `<endpoint>.<region>.inference.ml.azure.com`, by traffic or by the header that names a deployment. */
import { randomUUID } from 'node:crypto';
import type { Estate } from '../arm/estate.ts';
import { endpointPath } from '../arm/estate.ts';
import { may } from '../arm/permissions.ts';
import type { Context } from '../context.ts';
import { named, sameName } from '../world/ids.ts';
import type { Deployment, Endpoint, Workspace } from '../world/world.ts';
import { checkCaller } from './callers.ts';
import { type Answer, type Asked, bearerOf } from './exchange.ts';

export interface Scoring {
  isHost(host: string): boolean;
  service(asked: Asked): Answer;
}

const ACTION = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action';

function isSignedIn(context: Context, workspace: Workspace, endpoint: Endpoint, asked: Asked): boolean {
  if (endpoint.authMode === 'AADToken') {
    const checked = checkCaller(context, asked, context.cloud.scoringAudiences);
    return checked.ok && may(context.world, checked.principal, ACTION, endpointPath(workspace, endpoint));
  }
  const given = bearerOf(asked) ?? '';
  if (endpoint.authMode === 'AMLToken') {
    const ends = endpoint.tokens.get(given);
    return ends !== undefined && context.clock.now() / 1000 < ends;
  }
  return [endpoint.keys.primary, endpoint.keys.secondary].includes(given);
}

/** The deployment that the header names, else the one with the most traffic. */
function chosen(endpoint: Endpoint, asked: Asked): Deployment | undefined {
  const header = asked.headers['azureml-model-deployment'];
  if (typeof header === 'string') return named(endpoint.deployments, header);
  const [name] = Object.entries(endpoint.traffic).sort((one, other) => other[1] - one[1])[0] ?? [];
  return (endpoint.traffic[name ?? ''] ?? 0) > 0 ? named(endpoint.deployments, name ?? '') : undefined;
}

function withId(answer: Answer, asked: Asked): Answer {
  const client = asked.headers['x-ms-client-request-id'];
  return {
    ...answer,
    headers: {
      server: 'azureml-frontdoor',
      'x-request-id': randomUUID(),
      ...(typeof client === 'string' ? { 'x-ms-client-request-id': client.slice(0, 40) } : {}),
      ...answer.headers,
    },
  };
}

const NOTHING =
  'No valid deployments to route to. Please check that the endpoint has at least one deployment with positive weight values or use a deployment specific header to route.';

function score(context: Context, workspace: Workspace, endpoint: Endpoint, asked: Asked): Answer {
  if (!isSignedIn(context, workspace, endpoint, asked))
    return { status: 401, body: 'key_auth_bad_header_forbidden' };
  const deployment = chosen(endpoint, asked);
  if (deployment?.state !== 'Succeeded') return { status: 404, body: NOTHING };
  if (asked.path !== '/score') return { status: 404, body: 'Not Found' };
  if (asked.method !== 'POST') return { status: 405, body: 'Method Not Allowed' };
  return {
    status: 200,
    headers: { 'azureml-model-deployment': deployment.name },
    body: { deployment: deployment.name, result: [0.5] },
  };
}

export function scoring(context: Context, estate: Estate): Scoring {
  const suffix = context.cloud.scoringSuffix;
  const find = (host: string) => {
    if (!host.endsWith(`.${suffix}`)) return undefined;
    const [name = '', region = ''] = host.split('.');
    return estate.endpointsIn(region).find(one => sameName(one.endpoint.name, name));
  };
  return {
    isHost: host => find(host) !== undefined,
    service: asked => {
      estate.settle();
      const found = find(asked.host);
      const answer: Answer = found
        ? score(context, found.workspace, found.endpoint, asked)
        : { status: 404, body: 'Not Found' };
      return withId(answer, asked);
    },
  };
}
