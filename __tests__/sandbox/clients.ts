/** Azure's own clients, pointed at a sandbox. Loaded one after the other: side by side they do not load. */
import { enterSandbox } from '../../sandbox/inside.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start.ts';

export const SECRET = 'a secret of the world';
export const WORKSPACE = ['rg-ml', 'ml-prod'] as const;

export interface Rehearsal {
  sandbox: Sandbox;
  /** Ends the sandbox; throws if a contract was broken. */
  end(): Promise<void>;
}

/** Starts a sandbox that this process is inside of, with a caller who has a secret. */
export async function rehearse(
  world: Record<string, unknown> = {},
  options: Partial<SandboxOptions> = {},
): Promise<Rehearsal> {
  const caller = { secret: SECRET, ...(world.caller as object | undefined) };
  const sandbox = await startSandbox({
    world: { extends: 'healthy.yml', ...world, caller },
    validate: true,
    ...options,
  });
  const leave = enterSandbox(sandbox);
  const end = async () => {
    leave();
    await sandbox.stop();
  };
  return { sandbox, end };
}

/** Runs something in a sandbox and ends it. */
export async function rehearsed<T>(
  world: Record<string, unknown>,
  run: (sandbox: Sandbox) => Promise<T>,
  options: Partial<SandboxOptions> = {},
): Promise<T> {
  const { sandbox, end } = await rehearse(world, options);
  let result: T;
  try {
    result = await run(sandbox);
  } catch (error) {
    await end().catch(() => {});
    throw error;
  }
  await end();
  return result;
}

/** No waiting between tries: what is tested is what comes of them. */
const RETRY = { maxRetries: 3, retryDelayInMs: 10, maxRetryDelayInMs: 20 };

export async function credential(sandbox: Sandbox, secret = SECRET) {
  const { ClientSecretCredential } = await import('@azure/identity');
  const { 'tenant-id': tenant = '', 'client-id': client = '' } = sandbox.inputs;
  return new ClientSecretCredential(tenant, client, secret, { retryOptions: RETRY });
}

export async function machineLearning(sandbox: Sandbox) {
  const { AzureMachineLearningWorkspaces } = await import('@azure/arm-machinelearning');
  const who = await credential(sandbox);
  return new AzureMachineLearningWorkspaces(who, sandbox.inputs['subscription-id'] ?? '', {
    retryOptions: RETRY,
  });
}

/** One GET of the resource manager, as any version, without a mapper in between. */
export async function armGet(sandbox: Sandbox, path: string, apiVersion: string) {
  const client = await machineLearning(sandbox);
  const { createPipelineRequest } = await import('@azure/core-rest-pipeline');
  const subscription = `/subscriptions/${sandbox.inputs['subscription-id']}`;
  const mark = path.includes('?') ? '&' : '?';
  const url = `https://management.azure.com${path.replace('{sub}', subscription)}${mark}api-version=${apiVersion}`;
  const answer = await client.sendRequest(createPipelineRequest({ url, method: 'GET' }));
  return { status: answer.status, text: answer.bodyAsText ?? '', body: parsed(answer.bodyAsText ?? '') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Any request through the proxy, without a client's own habits. */
export async function plain(
  url: string,
  headers: Record<string, string> = {},
  form?: Record<string, string>,
) {
  const { createDefaultHttpClient, createHttpHeaders, createPipelineFromOptions, createPipelineRequest } =
    await import('@azure/core-rest-pipeline');
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  const answer = await pipeline.sendRequest(
    createDefaultHttpClient(),
    createPipelineRequest({
      url,
      method: form === undefined ? 'GET' : 'POST',
      headers: createHttpHeaders(
        form === undefined ? headers : { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      ),
      body: form === undefined ? null : new URLSearchParams(form).toString(),
    }),
  );
  const text = answer.bodyAsText ?? '';
  return { status: answer.status, headers: answer.headers, text, body: parsed(text) };
}

/** Lets everything that could go on go on, once. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

export interface Refused {
  /** 200 where it was not. */
  status: number;
  code: string;
  message: string;
  /** The whole answer. */
  details: string;
}

/** What a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<Refused> {
  try {
    await call;
    return { status: 200, code: '', message: '', details: '' };
  } catch (error) {
    const {
      statusCode = 0,
      code = '',
      message = '',
      details,
    } = error as {
      statusCode?: number;
      code?: string;
      message?: string;
      details?: unknown;
    };
    return { status: statusCode, code, message, details: JSON.stringify(details ?? null) };
  }
}
