/** Why a container registry does not show an image, and what helps. */
import type { Refused } from '../../registry/repository.js';
import { http } from '../client/reasons.js';
import { type Unknown, unknown } from '../client/result.js';
import { type Assignee, grantCommand } from '../sign-in/grant-command.js';

export interface Place {
  registry: string;
  repository: string;
}

/** The role that shows the images of a registry of the target, on that registry. */
export interface PullGrant {
  role: string;
  scope: string;
  who: Assignee | undefined;
}

/** Many registries answer so for what does not exist, too. */
export function loginRequired({ registry }: Place, { status }: Refused): Unknown {
  return unknown('forbidden', {
    what: `${registry} requires a login for this image (HTTP ${status}). It answers the same for private images and for images that do not exist.`,
    fix: 'Check the name of the image. A private image belongs in Azure Container Registry.',
  });
}

export function foreignRegistry({ registry }: Place, subscription: string): Unknown {
  return unknown('forbidden', {
    what: `${registry} requires a login, and no token was sent: it is neither the container registry of the workspace nor one of the subscription ${subscription}, the only ones that get a token.`,
    fix: 'Check the name of the registry. A registry of another subscription is not checked.',
  });
}

export function insideNetwork({ registry }: Place): Unknown {
  return unknown('unsupported', {
    what: `${registry} is an IP address, or a name of a private network. Such hosts are not asked, so that a file cannot make the runner call hosts inside its network.`,
    fix: 'Azure is unlikely to reach it either. Push the image to Azure Container Registry and name it there.',
  });
}

export function noPull(
  { registry, repository }: Place,
  { status, code }: Refused,
  grant: PullGrant,
): Unknown {
  return unknown(
    'forbidden',
    {
      what: `The signed-in identity lacks the role ${grant.role} on ${registry}: it signed in, but may not read ${repository} (${http(status, code)}).`,
      fix: `Have it granted: ${grantCommand(grant, grant.who)}`,
    },
    lacking(grant),
  );
}

export function signInRejected({ registry }: Place, { status, code }: Refused, grant: PullGrant): Unknown {
  return unknown(
    'forbidden',
    {
      what: `${registry} rejected the sign-in (${http(status, code)}): the signed-in identity has no role there, or the registry does not accept Azure Resource Manager tokens.`,
      fix: `Have the role granted: ${grantCommand(grant, grant.who)}. If it already is, look at az acr config authentication-as-arm show -r ${nameOf(registry)}.`,
    },
    lacking(grant),
  );
}

export function firewall({ registry, repository }: Place, { status, code, address }: Refused): Unknown {
  const own = address ?? '<address>';
  return unknown('forbidden', {
    what: `The firewall of ${registry} blocks this runner (${http(status, code)}), so ${repository} could not be read. The registry saw the address ${own}.`,
    fix: `Run the check on a runner inside the network of the registry, or allow the address: az acr network-rule add --name ${nameOf(registry)} --ip-address ${own}`,
  });
}

export function roleOrFirewall(
  { registry, repository }: Place,
  { status, code }: Refused,
  grant: PullGrant,
): Unknown {
  return unknown(
    'forbidden',
    {
      what: `${registry} refused to show ${repository} (${http(status, code)}) without saying whether a role is missing or its firewall blocks this runner.`,
      fix: `Have the role granted (${grantCommand(grant, grant.who)}); if it already is, look at the firewall: az acr show --name ${nameOf(registry)} --query "[publicNetworkAccess, networkRuleSet]"`,
    },
    lacking(grant),
  );
}

export function inQuarantine({ registry, repository }: Place, { status, code }: Refused): Unknown {
  return unknown('forbidden', {
    what: `${registry} holds the image of ${repository} in quarantine (${http(status, code)}).`,
    fix: 'Run the check again when the image is released.',
  });
}

/** @param type the media type of what is there */
export function noImage(type: string): Unknown {
  return unknown('unsupported', {
    what: `This name is not an image that can be read (${type}).`,
    fix: 'Name an image in the form of Docker or OCI.',
  });
}

/** @param code `MANIFEST_UNKNOWN` */
export function incompleteImage(code: string): Unknown {
  return unknown('bad-answer', {
    what: `The registry lists the image, but a part of it is missing (${code}).`,
    fix: 'Push the image again.',
  });
}

function lacking({ role, scope }: PullGrant) {
  return { lacks: { role, scope, permission: undefined } };
}

/** Of a container registry of Azure, by its host. */
function nameOf(registry: string): string {
  return registry.slice(0, Math.max(0, registry.indexOf('.')));
}
