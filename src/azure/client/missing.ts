/** Tells "it is not there" from "it cannot be seen from here". */
import { type ErrorCodes, errorCodes } from './error-codes.js';

/** What a run asks for by name; `<thing>NotFound` is then an answer. */
const THINGS = [
  ...[
    '',
    'resource',
    'asset',
    'assetversion',
    'version',
    'entity',
    'item',
    'object',
    'container',
    'artifact',
  ],
  ...['model', 'modelversion', 'modelcontainer', 'environment', 'environmentversion', 'environmentcontainer'],
  ...['code', 'codeversion', 'codecontainer', 'data', 'datastore', 'endpoint', 'onlineendpoint'],
  ...[
    'deployment',
    'onlinedeployment',
    'operation',
    'asyncoperation',
    'job',
    'compute',
    'vault',
    'storageaccount',
  ],
  ...['identity', 'userassignedidentity', 'managedidentity', 'roledefinition', 'roleassignment'],
  ...['policydefinition', 'policysetdefinition', 'policyassignment', 'policyexemption', 'lock'],
];

/** `ResourceNotFound`, `RoleDefinitionDoesNotExist`, `NotFoundError`: in the words of the service that answers. */
const ENDINGS = ['notfound', 'notfounderror', 'doesnotexist', 'notexist', 'doesntexist'];
const MISSING = new Set(THINGS.flatMap(thing => ENDINGS.map(ending => `${thing}${ending}`)));

/** The code of a class of errors; which one it is stands below it. */
const CLASSES = new Set(['usererror', 'validation', 'validationerror', 'badargument', 'clienterror']);

/** Codes of a 404 that speak of something above the thing that was asked for, or of another kind of question. */
const ELSEWHERE = new Set([
  ...['parentresourcenotfound', 'resourcegroupnotfound', 'subscriptionnotfound', 'invalidsubscriptionid'],
  ...['managementgroupnotfound', 'tenantnotfound', 'workspacenotfound', 'registrynotfound'],
]);

/**
 * Codes that say: this cloud, region or api-version has no such type of resource. Whether the thing is there stays
 * unknown. Seen in national clouds; some of them come with HTTP 400.
 */
const NO_SUCH_TYPE = new Set([
  ...['invalidresourcetype', 'resourcetypenotsupported', 'resourcetypenotfound', 'invalidresourcenamespace'],
  ...['providernotfound', 'noregisteredproviderfound', 'resourceprovidernotfound', 'namespacenotfound'],
  ...['invalidapiversionparameter', 'unsupportedapiversion', 'apiversionnotsupported', 'noapiversionfound'],
  ...['locationnotavailableforresourcetype', 'featurenotsupported'],
]);

/**
 * The answer of a call, or undefined where the service says that the named thing does not exist. Every other 404 stays
 * an error: one without a code is a proxy's, one of a parent says nothing of the child, one of a type nothing of the
 * thing, and a code that nobody knows may mean anything.
 * @param also codes that are an answer here, too: of a missing parent, of a thing of that name
 */
export async function orMissing<T>(call: Promise<T>, also: readonly string[] = []): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    const { statusCode } = (error ?? {}) as { statusCode?: unknown };
    if (statusCode === 404 && saysMissing(errorCodes(error), also)) return undefined;
    throw error;
  }
}

function saysMissing({ own, inner }: ErrorCodes, also: readonly string[]): boolean {
  const known = new Set(also.map(code => code.toLowerCase()));
  const isMissing = (code: string) => MISSING.has(code) || known.has(code);
  const [first, ...below] = [own ?? '', ...inner].map(code => code.toLowerCase());
  if (first === undefined || first === '') return false;
  const all = [first, ...below];
  if (all.some(code => !known.has(code) && (ELSEWHERE.has(code) || NO_SUCH_TYPE.has(code)))) return false;
  return isMissing(first) || (CLASSES.has(first) && below.some(isMissing));
}

/** The code with which the answer says that there is no such type here; undefined where it says something else. */
export function noSuchType(error: unknown): string | undefined {
  const { own, inner } = errorCodes(error);
  return [own, ...inner].find(code => code !== undefined && NO_SUCH_TYPE.has(code.toLowerCase()));
}
