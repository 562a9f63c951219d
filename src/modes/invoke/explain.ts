/** What a status means in the numbers of this very deployment: its limits, its traffic, its credential. */
import type { ScoringAnswer } from '../../azure/client/scoring.js';
import type { DeploymentFacts } from '../../azure/questions/endpoints.js';
import { PAYLOAD_OF_SERVER, PAYLOAD_ONCE_REFUSED } from '../../facts/http-statuses.js';
import { DEFAULTS, LIMITS } from '../../facts/limits.js';
import type { Note } from '../../model/report.js';
import type { Connection } from './connect.js';
import { innerStatus } from './send.js';

export interface Around extends Connection {
  name: string;
  /** The deployment that answered, or was asked for. */
  deployment: string | undefined;
  /** Bytes of the request. */
  size: number;
  /** Requests at a time. */
  concurrency: number;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Notes for an answer that is no success; of a fault of the network, why nothing came. */
export function explain(answer: ScoringAnswer, around: Around): Note[] {
  if (answer.kind === 'fault') return [faultNote(answer, around)];
  if (answer.status >= 300 && answer.status < 400) return [redirectNote(answer, around)];
  const note = NOTES[answer.status];
  return [...(note === undefined ? [] : note(answer, around)), ...strangers(answer, around)];
}

type Answer = Extract<ScoringAnswer, { kind: 'answer' }>;

const NOTES: Readonly<Record<number, (answer: Answer, around: Around) => Note[]>> = {
  401: (_, around) => credentialNote(around),
  403: (_, around) => credentialNote(around),
  404: (_, around) => trafficNote(around),
  408: timeoutNote,
  413: (_, { size }) => [
    {
      message: `The request has ${megabytes(size)}. The documents name no limit since 2024-09 (2021: ${megabytes(PAYLOAD_ONCE_REFUSED)}); the inference server takes up to ${megabytes(PAYLOAD_OF_SERVER)}.`,
      advice: 'Send fewer rows in a request, or pass a link to the data instead of the data.',
    },
  ],
  424: containerNote,
  429: busyNote,
  504: timeoutNote,
};

function credentialNote({ credential, since, now, endpoint }: Around): Note[] {
  if (credential === undefined)
    return [
      {
        message: 'The request had no key: scoring-url is called without any credential of Azure.',
        advice: 'Set the secret ENDPOINT_PREFLIGHT_SCORING_KEY in the environment of the step.',
      },
    ];
  const age = Math.max(0, Math.round((now - since) / 1000));
  const name = endpoint?.name ?? 'the endpoint';
  const ended = credential.ends !== undefined && credential.ends < now;
  const what = {
    key: `The primary key of ${name}, fetched ${age} s before, was refused.`,
    aml_token: `The token of ${name} (auth_mode: aml_token), fetched ${age} s before, was refused${ended ? '; it has expired' : ''}.`,
    aad_token: `The Entra token of the signed-in identity (auth_mode: aad_token) was refused${ended ? '; it has expired' : ''}.`,
  }[credential.mode];
  const fix = {
    key: 'Run it again: the keys may have just been regenerated. A new endpoint takes a minute to know its keys.',
    aml_token: 'Run it again: each run fetches a new token.',
    aad_token: `Grant the identity onlineEndpoints/score/action on ${name}, for example with the role AzureML Data Scientist. A new role takes up to ten minutes to work.`,
  }[credential.mode];
  return [{ message: what, advice: fix }];
}

function trafficNote({ endpoint, deployments, deployment, name }: Around): Note[] {
  if (deployment !== undefined) {
    const facts = deployments.find(each => each.name === deployment);
    const state = facts === undefined ? '' : ` Its provisioning state is ${facts.state}.`;
    return [
      {
        message: `The request names the deployment ${deployment}.${state}`,
        advice: 'Wait until the deployment has succeeded. If it has, check the path of the scoring route.',
      },
    ];
  }
  if (endpoint === undefined) return [];
  const shares = deployments.map(each => `${each.name} ${endpoint.traffic.get(each.name) ?? 0} %`);
  const first = deployments[0]?.name;
  return [
    {
      message: `Traffic of ${name}: ${shares.length === 0 ? 'it has no deployment' : shares.join(', ')}.`,
      advice:
        first === undefined
          ? 'Create a deployment, then give it traffic.'
          : `Name a deployment (deployment-name: ${first}) to try it without traffic, or send traffic there: az ml online-endpoint update --name ${name} --traffic "${first}=100"`,
    },
  ];
}

function timeoutNote({ ms }: Answer, around: Around): Note[] {
  const { timeoutMs } = limitsOf(around);
  const { max } = LIMITS.requestTimeoutMs;
  const limit = timeoutMs === undefined ? 'is not known' : `is ${timeoutMs} ms`;
  return [
    {
      message: `The request took ${Math.round(ms)} ms; request_timeout_ms of ${around.deployment ?? 'the deployment'} ${limit}. The model may have gone on after that.`,
      advice: `Raise request_settings.request_timeout_ms (at most ${max}), or make run() faster. To send it again at once doubles the work.`,
    },
  ];
}

function containerNote(answer: Answer): Note[] {
  const inner = innerStatus(answer);
  const reason = answer.headers['ms-azureml-model-error-reason'];
  const why = reason === undefined ? '' : ` (${reason})`;
  if (inner === undefined)
    return [
      {
        message: `No container answered${why}: it is starting, has crashed, or does not listen.`,
        advice: 'Look at the provisioning state and the log of the deployment (mode watch).',
      },
    ];
  const advice =
    inner >= 400 && inner < 500
      ? 'Compare the request with what run() reads: its keys, its types, its content type.'
      : 'Read the log of the container; the exception of this request is in it.';
  return [{ message: `The container itself answered with status ${inner}${why}.`, advice }];
}

function busyNote({ body }: Answer, around: Around): Note[] {
  const { perInstance, instances } = limitsOf(around);
  if (/rate|quota/i.test(body))
    return [
      {
        message:
          'More requests came in a second than the endpoint accepts (500 unless raised; how-to-manage-quotas.md, 01/27/2026).',
        advice: 'Spread the requests, or ask for a higher limit of the endpoint.',
      },
    ];
  const holds = 2 * perInstance * instances;
  const needed = Math.max(instances + 1, Math.ceil(around.concurrency / (2 * perInstance)));
  return [
    {
      message: `${around.deployment ?? 'The deployment'} lets ${holds} requests wait at a time (2 × max_concurrent_requests_per_instance ${perInstance} × instance_count ${instances}); this run sent up to ${around.concurrency} at a time.`,
      advice: `Send again with growing pauses. For ${around.concurrency} at a time, set instance_count to ${needed}, or raise max_concurrent_requests_per_instance together with WORKER_COUNT.`,
    },
  ];
}

function limitsOf({ deployment, deployments }: Around) {
  const facts: DeploymentFacts | undefined =
    deployments.find(({ name }) => name === deployment) ??
    (deployments.length === 1 ? deployments[0] : undefined);
  return {
    timeoutMs: facts?.requests.timeoutMs,
    perInstance: facts?.requests.perInstance ?? DEFAULTS.maxConcurrentRequests,
    instances: facts?.instances ?? 1,
  };
}

/** A page for people comes from no endpoint of Azure ML: something else has answered. */
function strangers({ body, headers, status }: Answer, { endpoint }: Around): Note[] {
  const isPage =
    /^\s*<(?:!doctype|html|head|body)/i.test(body) || /text\/html/i.test(headers['content-type'] ?? '');
  if (endpoint === undefined || endpoint.compute !== undefined || !isPage) return [];
  return [
    {
      message: `The answer (HTTP ${status}) is a web page, so something other than the endpoint may have answered.`,
      advice: 'Look for a proxy between the runner and Azure, and at the name resolution of the runner.',
    },
  ];
}

function redirectNote({ status, headers }: Answer, { name }: Around): Note {
  const to = URL.canParse(headers.location ?? '') ? new URL(headers.location ?? '').host : 'another address';
  return {
    message: `${name} answered with a redirect to ${to} (HTTP ${status}), which was not followed: what opens the endpoint goes to no other host.`,
    advice:
      'Look for a proxy or a sign-in page between the runner and the endpoint; an endpoint of Azure ML does not redirect.',
  };
}

function faultNote(
  { code, message, ms }: Extract<ScoringAnswer, { kind: 'fault' }>,
  { url, endpoint }: Around,
): Note {
  const host = new URL(url).host;
  const isPrivate = endpoint?.publicNetworkAccess?.toLowerCase() === 'disabled';
  const inside = isPrivate
    ? 'The endpoint has public_network_access: disabled, so it is reached through the private endpoint of the workspace alone: use a runner inside that network.'
    : '';
  const is = (pattern: RegExp) => pattern.test(code);
  if (is(/^(?:ENOTFOUND|EAI_AGAIN)$/))
    return {
      message: `The name ${host} could not be resolved (${code}).`,
      advice: inside || 'Check that the endpoint exists, and the name resolution of the runner.',
    };
  if (is(/CERT|TLS|SSL|SIGNATURE|ISSUER/))
    return {
      message: `The certificate of ${host} was not accepted (${code}: ${message}). Nothing was sent.`,
      advice:
        'Look for a proxy that opens TLS, and give its certificate to the runner with NODE_EXTRA_CA_CERTS; check the clock of the runner.',
    };
  if (is(/^(?:ETIMEDOUT|ABORT_ERR|UND_ERR.*TIMEOUT)$/))
    return {
      message: `No answer came from ${host} within ${Math.round(ms / 1000)} s (${code}).`,
      advice:
        inside ||
        'Check that the runner may reach the endpoint; look at the log of the deployment for a request that hangs.',
    };
  return {
    message: `${host} could not be reached, or broke the connection (${code}: ${message}).`,
    advice: inside || 'Check the network of the runner (proxy, firewall), then run it again.',
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e5 ? 3 : 1)} MB`;
}
