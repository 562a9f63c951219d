/** Who may do what: pull an image, read storage, read secrets, deploy. Networks and policies too. */
import { defineSignatures } from '../signature.js';

export const identity = defineSignatures([
  {
    cause: 'acr-pull-denied',
    literals: ['does not have pull permission on the registry', 'should grant pull permissions to identity'],
    examples: [
      'HttpResponseError: (BadArgument) Endpoint identity does not have pull permission on the registry. For System Assigned Identity case and workspace ACR, platform will wire up the permissions but if user is creating deployment with User Assigned Identity or if using non-workspace ACR, then User should grant pull permissions to identity on the registry. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#authorization-error',
    ],
  },
  {
    cause: 'acr-pull-denied',
    literals: [
      'exchange refresh token failed',
      'aka.ms/acr/authorization',
      'pull access denied',
      'authentication required',
    ],
    pattern:
      /exchange refresh token failed|aka\.ms\/acr\/authorization|pull access denied for (?<image>[\w./:@-]+)|(?:failed to (?:pull|authorize|resolve)|pulling|ImageFetcher).{0,400}(?:401 Unauthorized|authentication required|403 Forbidden)/,
    examples: [
      '{"level":"[ERROR]","ts":"Oct  16 11:51:37","logger":"VMAgent.ImageFetcher","msg":"HTTP status code: 401 exchange refresh token failed: {\\"code\\":\\"UNAUTHORIZED\\",\\"message\\":\\"authentication required, visit https://aka.ms/acr/authorization\\"}"}',
      'failed to pull and unpack image "acr.azurecr.io/a:1": failed to authorize: 401 Unauthorized: authentication required',
    ],
  },
  {
    cause: 'data-collector-storage',
    literals: ['when mdc is enabled'],
    pattern: /incorrect role assignments on storage account when mdc is enabled/i,
    examples: [
      'Startup task failed due to incorrect role assignments on storage account when mdc is enabled',
    ],
  },
  {
    cause: 'startup-authorization',
    literals: ['startup task failed due to authorization error', 'startup task failed due to incorrect role'],
    pattern:
      /Startup task failed due to (?:authorization error|incorrect role assignments on resource(?: ?(?<resource>[\w/.-]{3,200}))?)/i,
    // Which of the two roles is missing is for the events to say.
    confidence: 'likely',
    examples: [
      '2025-10-16T13:16:00Z Startup task failed due to authorization error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-badargument',
      'Startup task failed due to incorrect role assignments on resource',
    ],
    never: ['Startup task failed due to incorrect role assignments on storage account when mdc is enabled'],
  },
  {
    cause: 'storage-read-denied',
    literals: [
      'authorizationpermissionmismatch',
      'not authorized to perform this operation using this permission',
    ],
    pattern:
      /AuthorizationPermissionMismatch|not authorized to perform this operation using this permission(?:.{0,200}https:\/\/(?<storage>[a-z0-9]{3,24})\.blob)?/,
    examples: [
      'ErrorCode:AuthorizationPermissionMismatch This request is not authorized to perform this operation using this permission.',
    ],
  },
  {
    cause: 'identity-not-found',
    literals: ['userassignedidentitynotfound', 'msi token', 'identity not found'],
    pattern:
      /UserAssignedIdentityNotFound|MSI token.{0,80}\b404\b|\b404\b.{0,80}MSI token|["(]?Identity not found/i,
    examples: ['UserAssignedIdentityNotFound', 'Failed to get MSI token: 404'],
  },
  {
    cause: 'secrets-injection',
    literals: ['secretsinjectionerror'],
    pattern: /SecretsInjectionError(?:"?[:)] ?(?<detail>.{5,200}))?/,
    examples: ['(SecretsInjectionError) The secret could not be retrieved.', 'SecretsInjectionError'],
  },
  {
    cause: 'policy-denied',
    literals: ['requestdisallowedbypolicy', 'was disallowed by policy'],
    pattern:
      /(?:\(RequestDisallowedByPolicy\) )?Resource '?(?<resource>[\w./-]{1,120})'? was disallowed by policy(?:.{0,400}?\\?"policyAssignment\\?":\{\\?"name\\?":\\?"(?<assignment>[^"\\]{1,120}))?|was disallowed by policy|RequestDisallowedByPolicy(?!.{0,300}was disallowed by policy)/,
    examples: [
      "(RequestDisallowedByPolicy) Resource 'credit' was disallowed by policy.",
      `Resource 'credit' was disallowed by policy. Policy identifiers: '[{"policyAssignment":{"name":"Resources have an owner","id":"/subscriptions/1/providers/Microsoft.Authorization/policyAssignments/owner"},"policyDefinition":{"name":"With tag","id":"/subscriptions/1/providers/Microsoft.Authorization/policyDefinitions/tag"}}]'.`,
      'Code: RequestDisallowedByPolicy',
    ],
  },
  {
    cause: 'scope-locked',
    literals: ['scopelocked', 'following scope(s) are locked'],
    pattern:
      /(?:\(ScopeLocked\) )?The scope '(?<scope>[^']{1,500})' cannot perform (?<verb>\w{1,20}) operation because following scope\(s\) are locked: '(?<locked>[^']{1,1000})'|\(ScopeLocked\)|"code": ?"ScopeLocked"|Code: ScopeLocked/,
    examples: [
      "(ScopeLocked) The scope '/subscriptions/1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml/onlineEndpoints/credit' cannot perform write operation because following scope(s) are locked: '/subscriptions/1/resourcegroups/rg'. Please remove the lock and try again.",
      '(ScopeLocked) Somebody has cut the rest.',
      '{"error":{"code":"ScopeLocked"}}',
    ],
    never: ['ScopeLocked is what such an error is called.'],
  },
  {
    cause: 'policy-broken',
    literals: ['invalid template function specification'],
    examples: ['Invalid template function specification'],
  },
  {
    cause: 'deployer-not-authorized',
    literals: ['does not have authorization to perform action', 'authorizationfailed'],
    pattern:
      /[Tt]he client '(?<client>[^']{1,100})' with object id '(?<object>[\w-]{1,64})' does not have authorization to perform action '(?<action>[\w./*-]{1,200})'(?: (?:over|on) scope '(?<scope>[^']{1,500})')?|\(AuthorizationFailed\)|"code": ?"AuthorizationFailed"/,
    examples: [
      "(AuthorizationFailed) The client 'a1' with object id 'b2' does not have authorization to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' over scope '/subscriptions/1/resourceGroups/rg' or the scope is invalid.",
    ],
  },
  {
    // Of something that the request names, such as a user-assigned identity (recorded, hashicorp and AKS reports).
    cause: 'deployer-not-authorized',
    name: 'LinkedAuthorizationFailed',
    literals: ['linkedauthorizationfailed', 'on the linked scope'],
    pattern:
      /[Tt]he client '(?<client>[^']{1,100})' with object id '(?<object>[\w-]{1,64})' has permission to perform action '[\w./*-]{1,200}' on scope '[^']{1,500}'; however, it does not have permission to perform action(?:\(s\))? '(?<action>[\w./*-]{1,200})' on the linked scope\(s\) '(?<scope>[^']{1,500})'|\(LinkedAuthorizationFailed\)|"code": ?"LinkedAuthorizationFailed"/,
    examples: [
      "(LinkedAuthorizationFailed) The client 'a1' with object id 'b2' has permission to perform action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write' on scope '/subscriptions/1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws/onlineEndpoints/ep'; however, it does not have permission to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' on the linked scope(s) '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-1' or the linked scope(s) are invalid.",
    ],
  },
  {
    cause: 'upload-denied',
    literals: ['permission to alter this storage account', 'authorizationfailure'],
    pattern:
      /You don't have permission to alter this storage account|AuthorizationFailure(?: - |"|\b.{0,40}?)(?:This request is not authorized to perform this operation)?/i,
    examples: [
      "You don't have permission to alter this storage account. Ensure that you have been assigned both Storage Blob Data Reader and Storage Blob Data Contributor roles.",
      'AuthorizationFailure - This request is not authorized to perform this operation',
    ],
  },
  {
    cause: 'shared-key-disabled',
    literals: ['keybasedauthenticationnotpermitted', 'key based authentication is not permitted'],
    examples: [
      'KeyBasedAuthenticationNotPermitted',
      'Key based authentication is not permitted on this storage account.',
    ],
  },
  {
    cause: 'managed-network-not-ready',
    literals: ['workspacemanagednetworknotready'],
    examples: [
      '(WorkspaceManagedNetworkNotReady) The managed network is not provisioned.',
      'WorkspaceManagedNetworkNotReady',
    ],
  },
  {
    cause: 'egress-setting-refused',
    literals: ['egresspublicnetworkaccess no longer supported'],
    examples: ['EgressPublicNetworkAccess no longer supported'],
  },
  {
    cause: 'egress-blocked',
    literals: [
      'we couldnt connect to',
      'network is unreachable',
      'name resolution',
      'name or service not known',
    ],
    pattern:
      /We couldn't connect to '?(?<host>https?:\/\/[\w.-]+)|(?:host='(?<host2>[\w.-]+)'.{0,600})?(?:Network is unreachable|Temporary failure in name resolution|Name or service not known)/,
    weight: 'symptom',
    examples: [
      "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.",
      "HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded: [Errno 101] Network is unreachable",
    ],
  },
]);
