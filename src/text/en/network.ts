import type { Chapter } from '../chapter.js';

export const network: Chapter = {
  'network/legacy-mode': {
    title: 'The workspace is not in v1 legacy mode',
    messages: {
      default: {
        what: 'The workspace {workspace} has v1_legacy_mode on. In that mode Azure creates no managed online endpoints or deployments.',
        fix: 'Turn it off, after asking who relies on it: the calls of the v2 API then go through the public resource manager. {command}',
      },
    },
  },
  'network/managed-network': {
    title: 'The managed network of the workspace is provisioned',
    messages: {
      default: {
        what: 'The workspace {workspace} has a managed network ({mode}) that nobody has provisioned yet. The first deployment ends as WorkspaceManagedNetworkNotReady.',
        fix: 'Provision it once, which takes some minutes, and deploy then: {command}',
      },
      'no-status': {
        what: 'Azure does not say whether the managed network of the workspace {workspace} ({mode}) is provisioned. If it is not, the first deployment ends as WorkspaceManagedNetworkNotReady.',
        fix: 'If nothing was ever deployed there, provision it once: {command}',
      },
    },
  },
  'network/egress': {
    title: 'egress_public_network_access fits the network of the workspace',
    messages: {
      managed: {
        what: 'egress_public_network_access: {value} has no meaning in the workspace {workspace}, which has a managed network: what a deployment may reach is set there. Users report that the service refuses it: "EgressPublicNetworkAccess no longer supported".',
        fix: 'Remove the line, and set outbound rules at the workspace instead: az ml workspace outbound-rule list.',
      },
      'no-private-link': {
        what: 'egress_public_network_access is disabled, and the workspace {workspace} has no private endpoint. The deployment then gets private endpoints to its workspace, storage and registry, and wants a workspace that has a private link.',
        fix: 'Give the workspace a private endpoint, or better a managed network, and remove the line.',
      },
      workspace: {
        what: 'The workspace {workspace} has its public network access disabled, and this deployment goes out by the public network (egress_public_network_access is enabled, or not there). It cannot reach its workspace.',
        fix: 'Give the workspace a managed network, which is what Microsoft advises, or write egress_public_network_access: disabled.',
      },
      registry: {
        what: 'The container registry {registry} of the workspace has its public network access disabled, and this deployment goes out by the public network (egress_public_network_access is enabled, or not there). Its image cannot be downloaded.',
        fix: 'Give the workspace a managed network, which is what Microsoft advises, or write egress_public_network_access: disabled.',
      },
    },
  },
  'network/image-build-compute': {
    title: 'An image that must be built can be built in a private network',
    messages: {
      default: {
        what: 'The image of this environment must be built, and {shut} of the workspace {workspace} cannot be reached from the public network. Without a compute for builds the registry builds it, which does not reach in there: ImageBuildFailure, or a build that hangs.',
        fix: 'Name a CPU cluster of the workspace for builds: {command} --image-build-compute <cluster>. Or build the image elsewhere and name it under image.',
      },
    },
  },
  'network/key-vault': {
    title: 'The key vault lets Azure put the keys of an endpoint into it',
    messages: {
      default: {
        what: 'The key vault {vault} of the workspace has a firewall that does not let services of Azure pass (bypass: None). The creation of an endpoint with keys fails there.',
        fix: 'Write auth_mode: aad_token, which needs no keys, or let them pass: {command}',
      },
    },
  },
  'network/storage': {
    title: 'The storage account of the workspace can be reached',
    messages: {
      default: {
        what: 'The storage account {storage} of the workspace has its public network access disabled and no private endpoint. Model and code may not be downloadable from it; that services of Azure may pass did not help those who reported it.',
        fix: 'Give it a private endpoint, or let the managed network of the workspace make one.',
      },
    },
  },
};
