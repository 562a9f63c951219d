import type { identity as causes } from '../../../catalog/failure-causes/identity.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import {
  DELETE_ENDPOINT,
  ENDPOINT_IDENTITY,
  GRANT_CONTRIBUTE,
  GRANT_PULL,
  GRANT_READ,
  PROVISION_NETWORK,
  SHOW_WORKSPACE,
} from './commands.js';

const WAIT =
  'Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.';
const WHO = ['See which identity the endpoint has.', ENDPOINT_IDENTITY] as const;

export const identity: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'acr-pull-denied': {
    summary: [
      'The identity of the endpoint may not pull the image {image} from the container registry.',
      'The identity of the endpoint may not pull images from the container registry {registry}.',
      'The identity of the endpoint may not pull images from the container registry.',
    ],
    advice: [
      WHO,
      [
        'Give it the role AcrPull on the registry. A system-assigned identity gets it by itself, but only on the registry that is attached to the workspace.',
        GRANT_PULL,
      ],
      WAIT,
    ],
  },
  'storage-read-denied': {
    summary:
      'The identity of the endpoint may not read the storage account that holds the model or the code.',
    advice: [
      WHO,
      [
        'Give it the role Storage Blob Data Reader on the storage account of the workspace. A system-assigned identity gets it by itself.',
        GRANT_READ,
      ],
      WAIT,
    ],
  },
  'startup-authorization': {
    summary: [
      'The identity of the endpoint lacks a role on {resource}: it may not read the model and the code, or may not pull the image.',
      'The identity of the endpoint lacks a role: it may not read the model and the code from the storage account, or may not pull the image from the container registry.',
    ],
    advice: [
      WHO,
      ['Give it Storage Blob Data Reader on the storage account of the workspace …', GRANT_READ],
      ['… and AcrPull on the container registry.', GRANT_PULL],
      WAIT,
    ],
  },
  'data-collector-storage': {
    summary:
      'Data collection is on, and the identity of the endpoint may not write to the storage account: Storage Blob Data Reader is not enough for it.',
    advice: [
      WHO,
      ['Give it Storage Blob Data Contributor.', GRANT_CONTRIBUTE],
      WAIT,
      'Or turn data_collector off in the deployment.',
    ],
  },
  'identity-not-found': {
    summary:
      'The identity of the endpoint does not exist any more. That happens when an endpoint is created again right after it was deleted.',
    advice: [
      'Wait ten minutes and deploy again.',
      [
        'If it stays, delete the endpoint, wait, and create it again, or name a user-assigned identity that exists.',
        DELETE_ENDPOINT,
      ],
    ],
  },
  'secrets-injection': {
    summary: [
      'A secret that environment_variables refer to could not be put in: {detail}',
      'A secret that environment_variables refer to could not be put in: the identity of the endpoint may not read it, the reference is wrong, or there is no such secret.',
    ],
    advice: [
      'Check each reference: ${{azureml://connections/<connection>/credentials/<name>}}, or ${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}} with its version.',
      WHO,
      [
        'Give it "Azure Machine Learning Workspace Connection Secrets Reader" on the workspace for connections, or "Key Vault Secrets User" on a vault that uses the RBAC model.',
        'az role assignment create --role "Azure Machine Learning Workspace Connection Secrets Reader" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(az ml workspace show --name {workspace} --resource-group {group} --query id --output tsv)',
      ],
      WAIT,
    ],
  },
  'policy-denied': {
    summary: [
      'The Azure Policy that is assigned as "{assignment}" forbids this: {resource} was refused.',
      'An Azure Policy forbids this deployment: {resource} was refused.',
      'An Azure Policy forbids this deployment.',
    ],
    advice: [
      'The message names the policy and its assignment. Whoever owns it can say what a deployment must have: often registry models only, no key authentication, or no public network access.',
      [
        'List the assignments that apply.',
        'az policy assignment list --resource-group {group} --output table',
      ],
    ],
  },
  'scope-locked': {
    summary: [
      'A lock on {locked} refuses this: Azure lets nobody {verb} {scope}.',
      'A lock on the workspace, or on something above it, refuses this deployment.',
    ],
    advice: [
      [
        'Ask the owner of the lock to remove it for the deploy. This lists the locks of the resource group and of what is in it; one may also be on the subscription.',
        'az lock list --resource-group {group} --output table',
      ],
      ['An owner of the resource removes it with its id.', 'az lock delete --ids <id of the lock>'],
    ],
  },
  'policy-broken': {
    summary:
      'An Azure Policy that applies to the workspace is itself wrong: its template function is invalid. Every deployment fails on it.',
    advice: [
      [
        'Find the assignment, and have it put right or removed.',
        'az policy assignment list --resource-group {group} --output table',
      ],
    ],
  },
  'deployer-not-authorized': {
    summary: [
      'Whoever deploys may not do {action} on {scope}.',
      'Whoever deploys may not do {action}.',
      'Whoever deploys lacks a role in Azure for this request.',
    ],
    advice: [
      [
        'Give the deployer a role that has it, such as AzureML Data Scientist on the workspace.',
        'az role assignment create --role "AzureML Data Scientist" --assignee <client id> --scope $(az ml workspace show --name {workspace} --resource-group {group} --query id --output tsv)',
      ],
      WAIT,
    ],
  },
  'upload-denied': {
    summary:
      'The machine that deploys could not upload the code or the model: the storage account of the workspace refused it, by role or by its network rules.',
    advice: [
      [
        'Give the deployer Storage Blob Data Contributor on the storage account of the workspace.',
        GRANT_CONTRIBUTE,
      ],
      'If the account allows selected networks only, deploy from a runner inside of one of them.',
    ],
  },
  'shared-key-disabled': {
    summary: 'The storage account of the workspace does not allow access by key, and the upload uses one.',
    advice: [
      [
        'Set the workspace to use identities for its storage.',
        'az ml workspace update --name {workspace} --resource-group {group} --system-datastores-auth-mode identity',
      ],
      ['Give the deployer Storage Blob Data Contributor on the account.', GRANT_CONTRIBUTE],
    ],
  },
  'managed-network-not-ready': {
    summary:
      'The workspace has a managed virtual network that is not provisioned yet, so that nothing can be deployed into it.',
    advice: [['Provision it first; it takes some minutes.', PROVISION_NETWORK], 'Then deploy again.'],
  },
  'egress-setting-refused': {
    summary:
      'The workspace has a managed virtual network, and with one egress_public_network_access of a deployment is not supported.',
    advice: [
      'Remove egress_public_network_access from the deployment: the outbound rules of the workspace decide.',
      [
        'See them.',
        'az ml workspace outbound-rule list --workspace-name {workspace} --resource-group {group} --output table',
      ],
    ],
  },
  'egress-blocked': {
    summary: [
      'The container tried to reach {host} and could not: it has no way out to it.',
      'The container tried to reach the internet and could not.',
    ],
    advice: [
      'Put everything that it loads into the image and the model: packages, tokenizers, weights. What is loaded at the start fails at every restart too.',
      [
        'Or let the workspace out to that host.',
        'az ml workspace outbound-rule set --workspace-name {workspace} --resource-group {group} --rule <name> --type fqdn --destination {host}',
      ],
      ['And see whether outbound access is closed.', SHOW_WORKSPACE],
    ],
  },
};
