/** What is said when a container registry has no answer, or does not tell us. */
import type { Wording } from '../wording.js';

export const registry: Readonly<Record<string, Wording>> = {
  'registry/refused': {
    what: '{registry} requires a login for this image (HTTP {status}). It answers the same for private images and for images that do not exist.',
    fix: 'Check the name of the image. A private image belongs in Azure Container Registry.',
  },
  'registry/foreign': {
    what: '{registry} requires a login, and no token was sent: it is neither the container registry of the workspace nor one of the subscription {subscription}, the only ones that get a token.',
    fix: 'Check the name of the registry. A registry of another subscription is not checked.',
  },
  'registry/inside': {
    what: '{registry} is an IP address, or a name of a private network. Such hosts are not asked, so that a file cannot make the runner call hosts inside its network.',
    fix: 'Azure is unlikely to reach it either. Push the image to Azure Container Registry and name it there.',
  },
  'registry/no-pull': {
    what: 'The signed-in identity lacks the role {role} on {registry}: it signed in, but may not read {repository} (HTTP {status}{code}).',
    fix: 'Have it granted: az role assignment create {assignee} --role "{role}" --scope {scope}',
  },
  'registry/not-accepted': {
    what: '{registry} rejected the sign-in (HTTP {status}{code}): the signed-in identity has no role there, or the registry does not accept Azure Resource Manager tokens.',
    fix: 'Have the role granted: az role assignment create {assignee} --role "{role}" --scope {scope}. If it already is, look at az acr config authentication-as-arm show -r {name}.',
  },
  'registry/closed': {
    what: 'The firewall of {registry} blocks this runner (HTTP {status}{code}), so {repository} could not be read. The registry saw the address {address}.',
    fix: 'Run the check on a runner inside the network of the registry, or allow the address: az acr network-rule add --name {name} --ip-address {address}',
  },
  'registry/denied': {
    what: '{registry} refused to show {repository} (HTTP {status}{code}) without saying whether a role is missing or its firewall blocks this runner.',
    fix: 'Have the role granted (az role assignment create {assignee} --role "{role}" --scope {scope}); if it already is, look at the firewall: az acr show --name {name} --query "[publicNetworkAccess, networkRuleSet]"',
  },
  'registry/quarantined': {
    what: '{registry} holds the image of {repository} in quarantine (HTTP {status}{code}).',
    fix: 'Run the check again when the image is released.',
  },
  'registry/perhaps-quarantined': {
    what: '{registry} does not list the image {image}, but it quarantines new images: the image may exist.',
    fix: 'Run the check again when the image is released.',
  },
  'registry/no-platform': {
    what: 'The image {image} does not say for which platform it is.',
    fix: 'Build it with a current docker buildx, which writes the platform.',
  },
  'registry/no-image': {
    what: 'This name is not an image that can be read ({type}).',
    fix: 'Name an image in the form of Docker or OCI.',
  },
  'registry/half': {
    what: 'The registry lists the image, but a part of it is missing ({code}).',
    fix: 'Push the image again.',
  },
  'registry/not-found': {
    what: 'Nothing of a container registry answered {question} (HTTP 404{code}).',
    fix: 'Check the host of the image, and look for a proxy between the runner and the registry.',
  },
  'registry/throttled': {
    what: 'The registry throttled {question} (HTTP 429{code}).',
    fix: 'Run the job again later. Docker Hub counts all requests from one IP address together.',
  },
  'registry/throttled/limit': {
    what: 'The registry did not answer {question} (HTTP 429{code}): it gives {pulls} pulls in {hours} hours to one address, which are used up.',
    fix: 'Run the job again later, or name a copy of the image in ACR (az acr import), which Azure pulls without that limit.',
  },
  'registry/http-error': {
    what: 'The registry answered {question} with HTTP {status}{code}.',
    fix: 'Run the job again; if it still fails, look at the status page of the registry.',
  },
  'registry/unreachable': {
    what: 'The registry could not be reached for {question}{code}.',
    fix: 'Check the host of the image and the network of the runner (proxy, firewall).',
  },
  'registry/bad-answer': {
    what: 'What came back for {question} is not an answer of a container registry: {detail}.',
    fix: 'Check the host of the image, and look for a proxy or a sign-in page between the runner and the registry.',
  },
};
