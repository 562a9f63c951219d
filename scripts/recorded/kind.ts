/**
 * Which answer a recording is: told by what it holds, else by what was asked (a trace), else by its name (an empty list
 * and a text hold too little).
 */
import { at, fields, type Recording, rowsOf, textOf } from './recording.ts';

/** Types as answers write them, in lower case; a list and its row have one type. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\/usages$/, 'usages'],
  [/^microsoft\.quota\//, 'microsoft-quota'],
  [/\/quotas$/, 'quotas'],
  [/workspaces\/onlineendpoints\/deployments$/, 'deployments'],
  [/workspaces\/onlineendpoints$/, 'endpoints'],
  [/workspaces\/datastores$/, 'datastores'],
  [/(?:models|environments|codes)\/versions$/, 'versions'],
  [/workspaces\/(?:models|environments|codes)$/, 'assets'],
  [/machinelearningservices\/workspaces$/, 'workspace'],
  [/machinelearningservices\/registries$/, 'asset-registry'],
  [/containerregistry\/registries$/, 'container-registry'],
  [/authorization\/roleassignments$/, 'role-assignments'],
  [/authorization\/roledefinitions$/, 'role-definition'],
  [/authorization\/policyassignments$/, 'policy-assignments'],
  [/authorization\/locks$/, 'locks'],
  [/authorization\/denyassignments$/, 'deny-assignments'],
  [/authorization\/policyexemptions$/, 'policy-exemptions'],
  [/authorization\/policy(?:set)?definitions$/, 'policy-definition'],
  [/machinelearningservices\/workspaces\/computes$/, 'computes'],
  [/managedidentity\/userassignedidentities$/, 'managed-identity'],
  [/keyvault\/vaults$/, 'key-vault'],
  [/storage\/storageaccounts$/, 'storage-account'],
];

/** Fields that only one kind of answer has, at its top or in its first row. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['primaryRegionResourceProviderUri', 'asset-registry'],
  ['supportedComputeTypes', 'vm-sizes'],
  ['subscriptionPolicies', 'subscription'],
  ['registrationState', 'provider'],
  ['actions', 'permissions'],
  ['error_codes', 'entra'],
  ['content', 'logs'],
  ['layers', 'manifest'],
  ['architecture', 'image-config'],
  ['manifests', 'manifests'],
  ['startTime', 'operation'],
  ['refresh_token', 'token'],
  ['access_token', 'token'],
];

/** The path of a question, as traces have it, or the name of a file. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\/usages\b|-usages-/, 'usages'],
  [/\/quotas\b|-quotas-/, 'quotas'],
  [/\/vmSizes\b|-vmSizes-/, 'vm-sizes'],
  [/Microsoft\.Compute\/skus|compute-skus/, 'compute-skus'],
  [/\/onlineEndpoints\/[^/]+\/deployments\b|onlineDeployment/, 'deployments'],
  [/\/onlineEndpoints\b|onlineEndpoints?-/, 'endpoints'],
  [/\/discovery$|assetRegistry|\/registries\/[^/]+$|not-found-by-gateway/, 'asset-registry'],
  [/exchange-flow/, 'exchange-flow'],
  [/\/datastores\b|datastores/, 'datastores'],
  [/\/(?:models|environments|codes)\/[^/]+\/versions\b|Versions?-/, 'versions'],
  [/\/(?:models|environments|codes)\b|environments?-/, 'assets'],
  [/\/roleAssignments\b|roleAssignments/, 'role-assignments'],
  [/\/roleDefinitions\b|roleDefinition/, 'role-definition'],
  [/\/policyAssignments\b|policyAssignments/, 'policy-assignments'],
  [/\/denyAssignments\b|denyAssignments/, 'deny-assignments'],
  [/\/policyExemptions\b|policyExemptions/, 'policy-exemptions'],
  [/\/policy(?:Set)?Definitions\b|policy(?:Set)?Definition/, 'policy-definition'],
  [/\/workspaces\/[^/]+\/computes\b|-computes-/, 'computes'],
  [/\/locks\b|locks/, 'locks'],
  [/\/resources\b|resources-filtered/, 'resources'],
  [/_manifests\b|acr-manifests-list/, 'manifests'],
  [/\/v2\/|^\d+-acr-/, 'registry'],
  [/nvcr|dockerhub|ghcr/, 'public-registry'],
  [/blobs-list|comp=list/, 'blobs'],
];

/** undefined: nothing that is known here. */
export function kindOf(recording: Recording): string | undefined {
  return ofContent(recording) ?? ofName(recording);
}

function ofContent({ json, text, status }: Recording): string | undefined {
  if (/^\s*<\?xml/.test(text)) return 'blobs';
  if (json === undefined) return undefined;
  const one = rowsOf(json)[0] ?? fields(json);
  if ('errors' in one) return undefined;
  if (status >= 400 && 'error' in one && !('error_codes' in one)) return undefined;
  // The list of all resources of a subscription names them, and says no more of them.
  if (
    textOf(one.type).startsWith('Microsoft.') &&
    !('properties' in one) &&
    rowsOf(json).length > 0 &&
    !isRow(one)
  )
    return 'resources';
  if (one.resourceType === 'virtualMachines') return 'compute-skus';
  const type = textOf(one.type).toLowerCase();
  const byType = TYPES.find(([pattern]) => pattern.test(type))?.[1];
  return byType ?? FIELDS.find(([field]) => field in one)?.[1];
}

/** A row of quota says what it has at its top. */
function isRow(one: object): boolean {
  return 'limit' in one;
}

function ofName(recording: Recording): string | undefined {
  const { asked, name, text, json } = recording;
  const code = textOf(at(json, 'error.code'));
  // A refusal in a trace is read like that of any other question of the resource manager.
  if (code !== '' && asked !== undefined && /^https:\/\/management\./.test(asked.url)) return 'error';
  const byName = NAMES.find(([pattern]) => pattern.test(asked?.url.split('?')[0] ?? name))?.[1];
  if (byName !== undefined) return byName;
  return code !== '' || /^\(\w+\) /.test(text) ? 'error' : undefined;
}
