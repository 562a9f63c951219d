/** Where the requests go and what opens the endpoint: asked of Azure, or given by the workflow. */
import type { Azure } from '../../azure/azure.js';
import { andThen, known, type Result, unknown } from '../../azure/client/result.js';
import type { DeploymentFacts, EndpointFacts } from '../../azure/questions/endpoints.js';
import { authModeOf, type ScoringCredential } from '../../azure/questions/scoring-credentials.js';
import type { Target } from '../../azure/questions/workspaces.js';
import { SettingsError } from '../../model/settings.js';
import type { Called } from './target.js';

export interface Connection {
  url: string;
  credential: ScoringCredential | undefined;
  /** When the credential was fetched, in milliseconds since the epoch. */
  since: number;
  endpoint: EndpointFacts | undefined;
  /** Of the endpoint; empty where they could not be read. */
  deployments: readonly DeploymentFacts[];
}

/** The key of a service that is not of this Azure. */
const OWN_KEY = 'ENDPOINT_PREFLIGHT_SCORING_KEY';

/** At an address of the workflow: without a token of Azure, with the key of the environment if there is one. */
export function connectionTo(url: string, env: NodeJS.ProcessEnv, now: number): Connection {
  const secret = env[OWN_KEY]?.trim();
  return {
    url,
    credential: secret ? { mode: 'key', secret, ends: undefined } : undefined,
    since: now,
    endpoint: undefined,
    deployments: [],
  };
}

/** @throws SettingsError for an endpoint or a deployment that does not exist */
export async function connect(
  azure: Azure,
  target: Target,
  { endpoint: name, deployment }: Called,
  now: () => number,
): Promise<Result<Connection>> {
  const [facts, deployments] = await Promise.all([
    azure.endpoints.get(target, name),
    azure.endpoints.deployments(target, name),
  ]);
  return await andThen(facts, async endpoint => {
    if (endpoint === undefined)
      throw new SettingsError(
        `"endpoint-name" is "${name}", and the workspace ${target.workspace} has no endpoint of that name.`,
      );
    const all = deployments.kind === 'known' ? deployments.value : undefined;
    refuseUnknown(deployment, all);
    const url = scoringUrl(azure, endpoint);
    if (url.kind === 'unknown') return url;
    const mode = authModeOf(endpoint.authMode);
    if (mode === undefined) return noMode(endpoint);
    const credential = await azure.scoringCredentials.of(target, name, mode);
    return andThen(credential, value =>
      known({ url: url.value, credential: value, since: now(), endpoint, deployments: all ?? [] }),
    );
  });
}

/** The service would answer 404 with words about traffic; this says what is wrong. */
function refuseUnknown(deployment: string | undefined, all: readonly DeploymentFacts[] | undefined): void {
  if (deployment === undefined || all === undefined) return;
  if (all.some(({ name }) => name === deployment)) return;
  const names = all.map(({ name }) => name).join(', ');
  throw new SettingsError(
    `"deployment-name" is "${deployment}", and the endpoint has ${names === '' ? 'no deployment' : `only ${names}`}.`,
  );
}

/**
 * The scoring URI is text of an answer, and a key goes there: of a managed endpoint only a host of this cloud is taken.
 * A Kubernetes cluster has a name of its own, and may speak http.
 */
function scoringUrl({ cloud }: Azure, { scoringUri, compute, name, state }: EndpointFacts): Result<string> {
  const url = URL.canParse(scoringUri ?? '') ? new URL(scoringUri ?? '') : undefined;
  if (url === undefined)
    return unknown('not-yet', {
      what: `The endpoint ${name} has no scoring URI yet; its provisioning state is ${state}.`,
      fix: 'Wait until the endpoint is created (mode watch), then call it.',
    });
  const isManaged = compute === undefined;
  const isOurs = isManaged
    ? url.protocol === 'https:' && url.hostname.endsWith(cloud.scoringSuffix)
    : /^https?:$/.test(url.protocol) && url.username === '';
  if (isOurs) return known(url.href);
  return unknown('bad-answer', {
    what: `The scoring URI of ${name} leads to ${url.host}, which is no host of this cloud for managed endpoints. Its key was not sent there.`,
    fix: 'Check the inputs cloud and arm-endpoint. To call this address all the same, give it as scoring-url.',
  });
}

function noMode({ name, authMode }: EndpointFacts): Result<never> {
  return unknown('bad-answer', {
    what: `Azure gives the endpoint ${name} the auth_mode "${authMode ?? ''}", which is none that is known (key, aml_token, aad_token).`,
    fix: 'Check for a newer version of endpoint-preflight.',
  });
}
