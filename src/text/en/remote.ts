/** What is said when Azure, a registry or the sign-in has no answer. */
import type { Wording } from '../wording.js';

const REPEAT = 'Run the job again; if it still fails, look at https://status.azure.com.';

export const remote: Readonly<Record<string, Wording>> = {
  'remote/off': {
    what: 'Azure was not asked: "online" is off.',
    fix: 'Remove online: off to have quota, images, assets, identities and states checked.',
  },
  'remote/no-workspace': {
    what: 'Nothing was asked of Azure: no workspace is named.',
    fix: 'Give subscription-id, resource-group and workspace (for some folders: in .endpoint-preflight.yml; or set defaults for az), and a way to sign in, to have quota, images, assets, identities and states checked.',
  },
  'remote/deadline': {
    what: 'The run ended before the answer to {question}: its deadline came, or it was cancelled.',
    fix: 'Give the run more time with timeout-minutes, or run it again.',
  },
  'remote/cancelled': {
    what: 'The run was cancelled before the answer to {question}.',
    fix: 'Run it again.',
  },
  'remote/forbidden': {
    what: 'Azure refused {question} (HTTP 403{code}): the signed-in identity lacks {permission} on {scope}.',
    fix: 'Have it granted: {command}',
  },
  'remote/unauthorized': {
    what: 'Azure did not accept the token for {question} (HTTP 401{code}).',
    fix: 'Check that tenant-id is the tenant of the subscription, and run the job again.',
  },
  'remote/wrong-tenant': {
    what: 'The sign-in is not of the tenant of the subscription[[: it is of {tenant}, and must be of {expected}]] (HTTP 401, InvalidAuthenticationTokenTenant), so Azure answered nothing.',
    fix: 'Set tenant-id to the tenant of the subscription[[, {expected}]], and client-id to an application of that tenant; az account show --query tenantId tells it.',
  },
  'remote/wrong-audience': {
    what: 'The token is not for this resource manager (HTTP 401, InvalidAuthenticationTokenAudience), so Azure answered nothing.',
    fix: 'Check that cloud and arm-endpoint name the cloud of the subscription.',
  },
  'remote/refused-twice': {
    what: 'Azure did not accept the token for {question} any more, nor a new one (HTTP 401{code}).',
    fix: 'Run the job again; if it still fails, check that the application is still enabled in the tenant, and the clock of the runner.',
  },
  'remote/expired-token': {
    what: 'The token for {question} has expired (HTTP 401{code}).',
    fix: 'Run the job again; if it still fails, check the clock of the runner.',
  },
  'remote/not-found': {
    what: 'Azure answered {question} with HTTP 404{code}, but not that the resource itself is missing.',
    fix: 'Check subscription-id, resource-group and workspace, and that the signed-in identity may read them; look for a proxy between the runner and Azure.',
  },
  'remote/no-such-type': {
    what: 'This cloud does not know the resource type for {question} (HTTP {status}{code}): the api-version or the provider is not available in this cloud or region. Whether the resource exists is unknown.',
    fix: 'Check the inputs cloud and arm-endpoint; if they are right, look the resource up with az or in the portal.',
  },
  'remote/throttled': {
    what: 'Azure throttled {question} (HTTP 429{code})[[; it asks to wait {seconds} seconds]].',
    fix: 'Run the job again in a few minutes[[, after {seconds} seconds at the earliest, or give it more time with timeout-minutes]].',
  },
  'remote/http-error': {
    what: 'Azure answered {question} with HTTP {status}{code}[[; it asks to wait {seconds} seconds]].',
    fix: REPEAT,
  },
  'remote/unreachable': {
    what: 'The service could not be reached for {question}{code}.',
    fix: 'Check the network of the runner (proxy, firewall, private endpoints), and run the job again.',
  },
  'remote/no-answer': {
    what: 'Azure did not answer {question} within {seconds} seconds.',
    fix: REPEAT,
  },
  'remote/bad-answer': {
    what: 'What came back for {question} is not an answer of Azure: {detail}.',
    fix: 'Look for a proxy or a sign-in page between the runner and Azure, and run the job again.',
  },
  'remote/partly/forbidden': {
    what: 'Azure refused the signed-in identity[[ {who}]] (HTTP 403)[[: it lacks {roles}]].',
    fix: 'Have it granted by an Owner or a User Access Administrator:',
  },
  'remote/partly/token': {
    what: 'Azure did not accept the token[[ of {who}]] (HTTP 401{code}).',
    fix: 'Check that tenant-id is the tenant of the subscription, that the application is enabled, and the clock of the runner.',
  },
  'remote/partly/not-found': {
    what: 'Azure answered with HTTP 404{code}.',
    fix: 'Check subscription-id, resource-group and workspace, and that the signed-in identity may read them.',
  },
  'remote/partly/throttled': {
    what: 'Azure throttles this subscription (HTTP 429{code})[[; it asks to wait {seconds} seconds]].',
    fix: 'Run the job again in a few minutes, or give it more time with timeout-minutes.',
  },
  'remote/partly/http-error': {
    what: 'Azure did not answer, or answered with an error of its own.',
    fix: REPEAT,
  },
  'remote/partly/unreachable': {
    what: 'Azure could not be reached{code}.',
    fix: 'Check the network of the runner (proxy, firewall, private endpoints), and run the job again.',
  },
  'remote/partly/bad-answer': {
    what: 'What came back is not an answer of Azure: {detail}.',
    fix: 'Look for a proxy or a sign-in page between the runner and Azure, and run the job again.',
  },
  'remote/partly/deadline': {
    what: 'The run ended before the answers: its deadline came, or it was cancelled.',
    fix: 'Give the run more time with timeout-minutes, or run it again.',
  },
  'remote/partly/cancelled': {
    what: 'The run was cancelled before the answers.',
    fix: 'Run it again.',
  },
  'remote/odd-name': {
    what: 'This cannot be a name in Azure, so nothing was asked.',
    fix: 'Correct the name: letters, digits, hyphens, underscores and dots.',
  },
  'remote/foreign-storage': {
    what: 'The files are at {host}, which is no storage of this workspace. A token goes only to the storage account of the workspace and to those that its datastores stand for, so nothing was asked.',
    fix: 'If the files belong to this workspace, make a datastore of that account: az ml datastore create --file datastore.yml',
  },
  'remote/no-blobs': {
    what: 'The storage was not asked: {what} is not supported.',
    fix: 'Supported are azureml://datastores/<datastore>/paths/<path> of a blob or Data Lake Gen2 datastore, and https addresses of blobs.',
  },
  'remote/storage-network': {
    what: 'The network rules of the storage account {account} block this runner ({why}).',
    fix: 'Run the check on a runner inside the network of the account, or allow the address of the runner: az storage account network-rule add --account-name {account} --ip-address <address>',
  },
  'remote/storage-role': {
    what: 'The signed-in identity lacks the role {role} on the storage account {account} ({why}).',
    fix: 'Have it granted: az role assignment create {assignee} --role "{role}" --scope {scope}',
  },
  'remote/storage-keys': {
    what: 'The storage account {account} does not accept account keys ({why}), and treated the request as one with a key.',
    fix: 'Look for a proxy that changes the header Authorization; and let the datastores of this account use an identity, because keys no longer open it.',
  },
  'remote/storage-anonymous': {
    what: 'The request reached the storage account {account} without its token ({why}), and the account allows no anonymous access.',
    fix: 'Look for a proxy between the runner and Azure that removes the header Authorization.',
  },
  'remote/storage-token': {
    what: 'The storage account {account} rejected the token of the signed-in identity ({why}).',
    fix: 'Check that tenant-id is the tenant of the storage account, and that the clock of the runner is right.',
  },
  'remote/storage-disabled': {
    what: 'The storage account {account} is disabled ({why}): neither this run nor the deployment can read it.',
    fix: 'Look in the portal for the reason: most often the subscription is disabled, or a payment is due.',
  },
  'remote/storage-refused': {
    what: 'The storage account {account} refused (HTTP 403{code}) without saying whether a role is missing or its network rules block this runner.',
    fix: 'Have the role granted (az role assignment create {assignee} --role "{role}" --scope {scope}); if it already is, look at the network rules: az storage account show --name {account} --query networkRuleSet',
  },
  'remote/registry-refused': {
    what: 'Azure refused to return the address of the registry {registry} (HTTP 403{code}). A public registry needs only a sign-in, a private one a role.',
    fix: 'If the registry is yours, have the role granted: az role assignment create {assignee} --role "AzureML Registry User" --scope <id of the registry>',
  },
  'remote/registry-files': {
    what: 'The files of {model} are in the storage of the registry {registry}, which only signed URLs can read. Their number and size were not checked.',
    fix: 'If in doubt, compare the size of the model (az ml model download --registry-name {registry}) with the disk of the VM.',
  },
  'remote/curated-old': {
    what: 'The workspace does not list "{name}". It is the old name of a curated environment, which Azure may still resolve; only a deploy shows it.',
    fix: 'Write the registry path, which can be checked: azureml://registries/azureml/environments/<name>/labels/latest',
  },
  'sign-in/nobody': {
    what: 'Azure was not asked: there is no sign-in.',
    fix: 'In a workflow, give client-id and tenant-id with permissions: id-token: write; on your machine, run az login.',
  },
  'sign-in/not-set-up': { what: 'it is not set up', fix: '' },
  'sign-in/no-token': { what: 'The sign-in gave no token.', fix: 'Run the job again.' },
  'sign-in/no-id-token': {
    what: 'Azure was not asked: client-id is given, but the job may not ask GitHub for a token.',
    fix: 'Give the job permissions: id-token: write (with contents: read, which it then has to name too).',
  },
  'sign-in/fork': {
    what: 'Azure was not asked: GitHub gives no token to a pull request from a fork, whatever its workflow says.',
    fix: 'Nothing to do here: what the files alone show was checked, and the rest is asked when the branch is in this repository.',
  },
  'sign-in/no-assertion': {
    what: 'Azure was not asked: GitHub gave no token ({detail}).',
    fix: 'Run the job again; if it still fails, look at https://www.githubstatus.com.',
  },
  'sign-in/assertion-refused': {
    what: 'Azure was not asked: GitHub refused this job a token (HTTP {status}[[, {detail}]]).',
    fix: 'Give the job permissions: id-token: write (with contents: read, which it then has to name too). A pull request from a fork never gets a token; a job that has the permission asks again in a new run.',
  },
  'sign-in/assertion-audience': {
    what: 'Azure was not asked: GitHub gave no token for the audience {audience} (HTTP {status}[[, {detail}]]).',
    fix: 'Check the input audience: it takes the audience of the federated credential, to the letter.',
  },
  'sign-in/no-federation': {
    what: 'Entra does not know this workflow ({code}): the application {client} has no federated credential with issuer {issuer}, subject {subject} and audience {audience}.',
    fix: 'Add one with exactly these three values, letter for letter: az ad app federated-credential create --id {client} (for a managed identity, az identity federated-credential create). The expression of a flexible credential must match the subject.',
  },
  'sign-in/no-federation/immutable': {
    what: 'Entra does not know this workflow ({code}): the application {client} has no federated credential with issuer {issuer}, subject {subject} and audience {audience}. GitHub writes owner and repository with their ids here, as it does for repositories created, renamed or transferred after 2026-07-15.',
    fix: 'Give the federated credential the subject with the ids, letter for letter: {subject}',
  },
  'sign-in/no-federation/untold': {
    what: 'Entra does not know the token that vouches for {client} ({code})[[: {detail}]].',
    fix: 'Compare its issuer, subject and audience, letter for letter, with those of az ad app federated-credential list --id {client} (for a managed identity, az identity federated-credential list).',
  },
  'sign-in/federation-case': {
    what: 'Entra rejected this workflow ({code}): a federated credential of {client} differs in letter case from issuer {issuer}, subject {subject} or audience {audience}.',
    fix: 'Write the three values of the federated credential exactly so; Entra has compared upper and lower case since 2025.',
  },
  'sign-in/assertion-expired': {
    what: 'The GitHub token has expired ({code}); it is valid for five minutes.',
    fix: 'Check the clock of the runner, and run the job again.',
  },
  'sign-in/wrong-tenant': {
    what: 'Entra knows no tenant {tenant} in this cloud ({code}).',
    fix: 'Check tenant-id (az account show --query tenantId) and cloud.',
  },
  'sign-in/wrong-resource': {
    what: 'The tenant {tenant} does not know the service of Azure that the token is for ({code}).',
    fix: 'Check that tenant-id is the tenant of the subscription, and that cloud and arm-endpoint name the cloud that the subscription is in.',
  },
  'sign-in/no-principal': {
    what: 'The application {client} has no service principal in the tenant {tenant} ({code}), so it cannot sign in there.',
    fix: 'Create one: az ad sp create --id {client}. If the subscription is in another tenant, set tenant-id to that tenant.',
  },
  'sign-in/disabled': {
    what: 'The application {client} is disabled in the tenant {tenant} ({code}).',
    fix: 'Have an administrator enable it: az ad sp update --id {client} --set accountEnabled=true',
  },
  'sign-in/conditional-access': {
    what: 'A Conditional Access policy of the tenant {tenant} keeps {client} from signing in here ({code}).',
    fix: 'Have an administrator allow the addresses of this runner in the policy, or leave the application out of it; the sign-in logs of Entra (service principal sign-ins) name the policy. A self-hosted runner in an allowed network can sign in, too.',
  },
  'sign-in/bad-assertion': {
    what: 'Entra could not verify the token of [[{issuer} for ]]{client} ({code}).',
    fix: 'Run the job again; if it still fails, check that the issuer of the federated credential is the one of the token, and that Entra can reach its public keys.',
  },
  'sign-in/wrong-certificate': {
    what: 'Entra rejected the certificate of {client} ({code}).',
    fix: 'Add the certificate to the application, or use one that has not expired: az ad app credential reset --id {client} --append --cert @certificate.pem. Better, drop it and use client-id with id-token: write.',
  },
  'sign-in/busy': {
    what: 'The sign-in service {host} throttled the sign-in of {client} ({code})[[; it asks to wait {seconds} seconds]].',
    fix: 'Run the job again in a few minutes.',
  },
  'sign-in/http-error': {
    what: 'The sign-in service {host}, or a proxy on the way to it, answered with HTTP {status}.',
    fix: REPEAT,
  },
  'sign-in/bad-answer': {
    what: 'What came back from {host} is not an answer of Entra (HTTP {status}).',
    fix: 'Look for a proxy or a sign-in page between the runner and Entra, and check authority-host, if it is given.',
  },
  'sign-in/wrong-client': {
    what: 'The tenant {tenant} has no application {client} ({code}).',
    fix: 'Check that client-id is the application (client) id, not the object id, and that tenant-id is its tenant.',
  },
  'sign-in/wrong-secret': {
    what: 'Entra rejected the secret of {client} ({code}).',
    fix: 'Put the value of the secret into AZURE_CLIENT_SECRET, not its id; better, drop the secret and use client-id with id-token: write.',
  },
  'sign-in/expired-secret': {
    what: 'The secret of {client} has expired ({code}).',
    fix: 'Create a new one, or drop it and use client-id with id-token: write, which has nothing to expire.',
  },
  'sign-in/refused': {
    what: 'Entra did not sign {client} in ({code})[[: {detail}]].',
    fix: 'Look the code up at https://login.microsoftonline.com/error, and fix the sign-in.',
  },
  'sign-in/unreachable': {
    what: 'The sign-in service {host} could not be reached: {detail}.',
    fix: 'Check the network of the runner (proxy, firewall) and the input cloud.',
  },
  'sign-in/failed': {
    what: 'Signing in at {host} failed: {detail}.',
    fix: 'Check client-id and tenant-id, and the secret or token that goes with them.',
  },
  'sign-in/az': {
    what: 'az gave no token: {detail}.',
    fix: 'Run az login, or give client-id and tenant-id.',
  },
  'sign-in/deadline': {
    what: 'The run ended before {host} had signed in: its deadline came, or it was cancelled.',
    fix: 'Give the run more time with timeout-minutes, or run it again.',
  },
  'sign-in/cancelled': {
    what: 'The run was cancelled before {host} had signed in.',
    fix: 'Run it again.',
  },
  'sign-in/lost': {
    what: 'The sign-in ended before {question}: {detail}.',
    fix: 'Run the job again.',
  },
};
