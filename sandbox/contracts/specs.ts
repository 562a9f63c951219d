/**
 * The operations of the installed SDKs, with their mappers: what they send and what they read. The packages do not
 * export them, so each is caught at run time, when a client is about to send it.
 */

export interface Mapper {
  serializedName?: string;
  required?: boolean;
  readOnly?: boolean;
  nullable?: boolean;
  constraints?: Record<string, number | boolean | RegExp>;
  type: MapperType;
}

export interface MapperType {
  name: string;
  className?: string;
  modelProperties?: Record<string, Mapper>;
  element?: Mapper;
  value?: Mapper;
  allowedValues?: unknown[];
  additionalProperties?: Mapper;
  polymorphicDiscriminator?: { serializedName: string; clientName: string };
}

interface Parameter {
  mapper: Mapper;
}

export interface Spec {
  path: string;
  httpMethod: string;
  requestBody?: Parameter;
  queryParameters?: Parameter[];
  responses: Record<string, { bodyMapper?: Mapper }>;
  serializer: { modelMappers: Record<string, Mapper> & { discriminators?: Record<string, Mapper> } };
}

export interface Package {
  name: 'ml' | 'quota' | 'authorization';
  specs: Spec[];
  mappers: Spec['serializer']['modelMappers'];
}

const DUMMY = {
  getToken: () => Promise.resolve({ token: 'none', expiresOnTimestamp: Date.now() + 3_600_000 }),
};
const ARGUMENTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const SKIPPED = /^constructor$|AndWait$|PagingPage$|PagingAll$/;

type Callable = (...values: string[]) => unknown;

/** Calls every method of one group of operations; what it would send has been recorded when it fails. */
function callAll(group: object): Promise<unknown>[] {
  const prototype = Object.getPrototypeOf(group) as Record<string, unknown>;
  const names = Object.getOwnPropertyNames(prototype).filter(name => !SKIPPED.test(name));
  return names.map(async name => {
    const method = (group as Record<string, unknown>)[name];
    if (typeof method !== 'function') return;
    const result = await (method as Callable).apply(group, ARGUMENTS);
    const next = (result as { next?: () => Promise<unknown> } | undefined)?.next;
    if (typeof next === 'function') await next.call(result);
  });
}

async function specsOf(client: object): Promise<Spec[]> {
  const specs = new Set<Spec>();
  Object.assign(client, {
    sendOperationRequest: (_: unknown, spec: Spec) => {
      specs.add(spec);
      throw new Error('caught');
    },
  });
  const groups = Object.values(client).filter(
    (value): value is object =>
      typeof value === 'object' && value !== null && /Impl$/.test(value.constructor?.name ?? ''),
  );
  await Promise.allSettled(groups.flatMap(callAll));
  return [...specs];
}

async function packageOf(name: Package['name'], client: object): Promise<Package> {
  const specs = await specsOf(client);
  const mappers = specs[0]?.serializer.modelMappers;
  if (!mappers) throw new Error(`no operation of ${name} could be caught`);
  return { name, specs, mappers };
}

/** The three packages that carry their own contract. Loaded one after the other: side by side they fail. */
export async function loadPackages(): Promise<Package[]> {
  const { AzureMachineLearningWorkspaces } = await import('@azure/arm-machinelearning');
  const { AzureQuotaExtensionAPI } = await import('@azure/arm-quota');
  const { AuthorizationManagementClient } = await import('@azure/arm-authorization');
  return [
    await packageOf('ml', new AzureMachineLearningWorkspaces(DUMMY, 'subscription')),
    await packageOf('quota', new AzureQuotaExtensionAPI(DUMMY, 'subscription')),
    await packageOf('authorization', new AuthorizationManagementClient(DUMMY, 'subscription')),
  ];
}
