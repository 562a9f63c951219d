import { IDENTITY } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity } from '../commands.js';

export default defineCause<'client' | 'reason'>({
  id: 'managed-identity-unreachable',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'managed identity endpoint found',
        'managed identity endpoint is not available',
        'identity has not been assigned to this resource',
        'no response from the imds endpoint',
        'failed to connect to msi',
        'msi: failed to retrieve a token',
        'msi extension not yet fully provisioned',
        'no user assigned or delegated managed identity found',
        'managedidentitycredential',
      ],
      pattern:
        /(?<!ManagedIdentityCredential: )ManagedIdentityCredential authentication unavailable[,.]? ?(?<reason>no (?:managed identity endpoint found|response from the IMDS endpoint)|[Tt]he requested identity has not been assigned to this resource)|(?<!ManagedIdentityCredential: .{0,120})(?<reason2>[Tt]he requested identity has not been assigned to this resource|No managed identity endpoint found|Failed to connect to MSI|MSI: Failed to retrieve a token from '?\S{1,200}|No User Assigned or Delegated Managed Identity found(?: for specified ClientId\/ResourceId\/PrincipalId)?|managed identity endpoint is not available)|(?<=azureml-app.{0,1000})DefaultAzureCredential failed to retrieve a token.{0,600}?ManagedIdentityCredential: (?<reason3>[^.]{3,120})/,
      examples: [
        'azure.identity._exceptions.CredentialUnavailableError: ManagedIdentityCredential authentication unavailable, no managed identity endpoint found.',
        'azure.identity.CredentialUnavailableError: ManagedIdentityCredential authentication unavailable. The requested identity has not been assigned to this resource.',
        'Failed to connect to MSI. Please make sure MSI is configured correctly.\nGet Token request returned: <Response [400]>',
        "MSI: Failed to retrieve a token from 'http://10.1.0.5:8911/v1/token/msi/xds' with an error of '405 Client Error: Method Not Allowed for url: http://10.1.0.5:8911/v1/token/msi/xds'. This could be caused by the MSI extension not yet fully provisioned.",
        '{"error":"invalid_request","error_description":"No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId"}',
        '  File "/var/azureml-app/src/score.py", line 9, in init\n    token = DefaultAzureCredential().get_token(scope)\nazure.core.exceptions.ClientAuthenticationError: DefaultAzureCredential failed to retrieve a token from the included credentials.\nAttempted credentials:\n\tEnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.\n\tManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.',
      ],
      never: [
        "DefaultAzureCredential failed to retrieve a token from the included credentials. AzureCliCredential: Please run 'az login' to set up an account",
      ],
    },
  ],
  says: ({ reason }) =>
    reason
      ? `The code in the container gets no token of a managed identity: ${reason}`.replace(/[^.:)?]$/, '$&.')
      : 'The code in the container gets no token of a managed identity.',
  fix: ({ names }) => [
    step('See which identity the endpoint has.', endpointIdentity(names)),
    step(
      'With a user-assigned identity, name it: set its client id as AZURE_CLIENT_ID under environment_variables, or write DefaultAzureCredential(managed_identity_client_id=…).',
    ),
    step(
      'The identity of an endpoint cannot be changed later: an endpoint that has the wrong one must be created again.',
    ),
  ],
  blame: { code: 'frame', files: IDENTITY },
  before: ['not-logged-in', 'identity-not-found'],
  source: 'azure-identity 1.2x, its own texts; reports of users',
  asOf: '2026-11',
});
