/**
 * Signs in: an assertion of GitHub, else a secret of the environment, else a workload identity, else the signed-in
 * `az`. The first source that is set up is used; one that Entra refuses ends the search, so that a run never asks as
 * somebody whom nobody meant.
 */
import { readFileSync } from 'node:fs';
import type { TokenCredential } from '@azure/core-auth';
import type { HttpClient } from '@azure/core-rest-pipeline';
import { askedToWait, guardedHttp } from '../client/http.js';
import { loadSdk } from '../client/load-sdk.js';
import { known, type Result, type Unknown, unknown } from '../client/result.js';
import type { EntraAnswer } from './entra-answer.js';
import { explainRefusal } from './entra-errors.js';
import { type PassedOver, type SignedIn, type SignInInit, SOURCES, type Source } from './identity.js';
import { claimsOf } from './jwt.js';

/** The assertion of GitHub lives 5 minutes; a new one is asked for when a token is due and this one is older. */
const ASSERTION_MS = 120_000;

interface Attempt {
  credential: TokenCredential;
  /** What vouches for the job: the last token of GitHub, or that of the machine. */
  assertion?: () => string | undefined;
  /** What Entra has answered last. */
  answer?: () => EntraAnswer | undefined;
}

let forgives = false;

/**
 * The clients renew a token in the background, two minutes before it ends, and nobody waits for that: where it fails,
 * Node would end the process. The next question renews it again, and tells what is wrong.
 */
function forgiveBackgroundRenewal(): void {
  if (forgives) return;
  forgives = true;
  process.on('unhandledRejection', error => {
    const name = error instanceof Error ? error.name : '';
    if (!/Authentication|Credential|^AbortError$/.test(name)) throw error;
  });
}

/** Tries each source in turn until one gives a token for the resource manager. */
export async function signIn(init: SignInInit): Promise<Result<SignedIn>> {
  forgiveBackgroundRenewal();
  const passedOver: PassedOver[] = [];
  for (const source of SOURCES) {
    const attempt = await START[source](init);
    if ('kind' in attempt) {
      passedOver.push({ source, why: attempt });
      continue;
    }
    try {
      // As the clients of the resource manager ask, so that they find this token and need none of their own.
      const { signal: abortSignal, claims } = init;
      const options = { abortSignal, enableCae: true, ...(claims !== undefined && { claims }) };
      const token = await attempt.credential.getToken(init.cloud.armScope, options);
      if (token !== null) return known(signedIn(attempt.credential, source, token.token, passedOver));
      passedOver.push({ source, why: unknown('no-credentials', 'sign-in/no-token', { source }) });
    } catch (error) {
      const [assertion, answer] = [attempt.assertion?.(), attempt.answer?.()];
      const why = explainRefusal(error, { ...init, source, assertion, answer });
      // Nobody has signed in with `az`: that is no refusal.
      passedOver.push({ source, why });
      if (source !== 'az') break;
    }
  }
  return firstThatMatters(passedOver);
}

function signedIn(
  credential: TokenCredential,
  source: Source,
  token: string,
  passedOver: readonly PassedOver[],
): SignedIn {
  const { tid, appid, oid, isUser } = claimsOf(token);
  const principalType = isUser ? 'User' : 'ServicePrincipal';
  return { credential, source, tenantId: tid, clientId: appid, objectId: oid, principalType, passedOver };
}

/** Of all the sources that failed, the one that somebody has set up; else what there could be. */
function firstThatMatters(passedOver: readonly PassedOver[]): Unknown {
  const setUp = passedOver.find(({ why }) => why.message !== 'sign-in/not-set-up');
  const az = passedOver.find(({ source }) => source === 'az');
  if (setUp !== undefined && setUp !== az) return setUp.why;
  return unknown('no-credentials', 'sign-in/nobody');
}

const START: Record<Source, (init: SignInInit) => Promise<Attempt | Unknown>> = {
  github: fromGithub,
  secret: fromSecret,
  'workload-identity': fromWorkloadIdentity,
  az: fromAz,
};

/** The ids of the inputs, or of the environment under the names that Microsoft's own libraries read. */
function idsOf({ settings, env }: SignInInit) {
  return {
    tenantId: settings.tenantId ?? (env.AZURE_TENANT_ID || undefined),
    clientId: settings.clientId ?? (env.AZURE_CLIENT_ID || undefined),
  };
}

async function options({ cloud, signal }: SignInInit) {
  const host = new URL(cloud.authority).host;
  const { http: httpClient, last } = overheard(
    await guardedHttp({ allows: asked => asked === host, signal }),
  );
  const own = {
    authorityHost: cloud.authority,
    // The authority is one of the catalogue or the workflow's own: nobody needs to vouch for it.
    disableInstanceDiscovery: true,
    httpClient,
  };
  return { own, answer: last };
}

/** The client makes a few words of an answer that it does not like; the answer itself says more. */
function overheard(inner: HttpClient) {
  let last: EntraAnswer | undefined;
  const http: HttpClient = {
    async sendRequest(request) {
      last = undefined;
      const response = await inner.sendRequest(request);
      // A good answer is a secret.
      const isToken = response.status === 200 && response.bodyAsText?.includes('access_token') === true;
      const body = isToken ? '{}' : (response.bodyAsText ?? '');
      last = { status: response.status, body, seconds: askedToWait(response.headers) };
      return response;
    },
  };
  return { http, last: () => last };
}

const notSetUp = unknown('no-credentials', 'sign-in/not-set-up');

async function fromGithub(init: SignInInit): Promise<Attempt | Unknown> {
  const { github } = init;
  const { tenantId, clientId } = idsOf(init);
  if (github === undefined || tenantId === undefined || clientId === undefined) return notSetUp;
  if (github.idToken === undefined)
    return unknown('no-credentials', github.isFork ? 'sign-in/fork' : 'sign-in/no-id-token');
  const { ClientAssertionCredential } = await loadSdk('identity');
  const { assertion, current } = memoised(github.idToken, init.cloud.federationAudience);
  const { own, answer } = await options(init);
  const credential = new ClientAssertionCredential(tenantId, clientId, assertion, own);
  return { credential, assertion: current, answer };
}

/** The credential asks for an assertion at every token, cached or not; GitHub is asked when the last one is old. */
function memoised(idToken: (audience: string) => Promise<string>, audience: string) {
  let last: { at: number; jwt: Promise<string>; text?: string } | undefined;
  return {
    assertion: () => {
      if (last === undefined || Date.now() - last.at > ASSERTION_MS) {
        const entry: typeof last = { at: Date.now(), jwt: idToken(audience) };
        entry.jwt.then(
          text => {
            entry.text = text;
          },
          () => {
            if (last === entry) last = undefined;
          },
        );
        last = entry;
      }
      return last.jwt;
    },
    current: () => last?.text,
  };
}

async function fromSecret(init: SignInInit): Promise<Attempt | Unknown> {
  const { AZURE_CLIENT_SECRET: secret, AZURE_CLIENT_CERTIFICATE_PATH: certificate } = init.env;
  const { tenantId, clientId } = idsOf(init);
  if (tenantId === undefined || clientId === undefined || !(secret || certificate)) return notSetUp;
  const { ClientSecretCredential, ClientCertificateCredential } = await loadSdk('identity');
  const { own, answer } = await options(init);
  const credential = secret
    ? new ClientSecretCredential(tenantId, clientId, secret, own)
    : new ClientCertificateCredential(tenantId, clientId, certificate ?? '', own);
  return { credential, answer };
}

async function fromWorkloadIdentity(init: SignInInit): Promise<Attempt | Unknown> {
  const tokenFilePath = init.env.AZURE_FEDERATED_TOKEN_FILE;
  const { tenantId, clientId } = idsOf(init);
  if (tenantId === undefined || clientId === undefined || !tokenFilePath) return notSetUp;
  const { WorkloadIdentityCredential } = await loadSdk('identity');
  const { own, answer } = await options(init);
  const credential = new WorkloadIdentityCredential({ tenantId, clientId, tokenFilePath, ...own });
  return { credential, answer, assertion: () => readText(tokenFilePath) };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** `az` starts Python: a second or two, and on a busy runner many. */
const AZ_MS = 30_000;

async function fromAz({ settings }: SignInInit): Promise<Attempt | Unknown> {
  const { AzureCliCredential } = await loadSdk('identity');
  const { tenantId } = settings;
  return { credential: new AzureCliCredential({ ...(tenantId && { tenantId }), processTimeoutInMs: AZ_MS }) };
}
