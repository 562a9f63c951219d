/** What is said when a container registry has no answer, or does not tell us. */
import type { Wording } from '../wording.js';

export const registry: Readonly<Record<string, Wording>> = {
  'registry/refused': {
    what: '{registry} wants a login for this image (HTTP {status}). It answers so for private images and for those that do not exist, so neither can be told.',
    fix: 'Nothing to do if the image is public elsewhere; a private one belongs into ACR.',
  },
  'registry/foreign': {
    what: '{registry} wants a login, and was not given one: it is neither the container registry of the workspace nor one of the subscription {subscription}, and a token is sent to no other.',
    fix: 'Check the name of the registry. One of another subscription is not looked at.',
  },
  'registry/inside': {
    what: '{registry} is an address, or a name that only one network knows, and such hosts are not asked: a file must not make the runner ask its neighbours.',
    fix: 'Azure hardly reaches it either. Push the image to Azure Container Registry and name it there.',
  },
  'registry/no-pull': {
    what: 'The signed-in identity lacks the role {role} on {registry}: it was let in, and may not read {repository} (HTTP {status}{code}).',
    fix: 'Have it granted: az role assignment create {assignee} --role "{role}" --scope {scope}',
  },
  'registry/not-accepted': {
    what: '{registry} does not take the sign-in (HTTP {status}{code}): the signed-in identity has no role there, or the registry takes no tokens of the resource manager.',
    fix: 'Have the role granted: az role assignment create {assignee} --role "{role}" --scope {scope}. If it is, look at az acr config authentication-as-arm show -r {name}.',
  },
  'registry/closed': {
    what: 'The firewall of {registry} does not let this runner in (HTTP {status}{code}), so {repository} could not be read. The address that it has seen is {address}.',
    fix: 'Run the check on a runner inside the network of the registry, or let the address in: az acr network-rule add --name {name} --ip-address {address}',
  },
  'registry/denied': {
    what: '{registry} refused to show {repository} (HTTP {status}{code}) and did not say whether for a role or for its firewall.',
    fix: 'Have the role granted (az role assignment create {assignee} --role "{role}" --scope {scope}); if it is, look at the firewall: az acr show --name {name} --query "[publicNetworkAccess, networkRuleSet]"',
  },
  'registry/quarantined': {
    what: '{registry} holds the image of {repository} in quarantine (HTTP {status}{code}).',
    fix: 'Run the check again when the image is released.',
  },
  'registry/perhaps-quarantined': {
    what: '{registry} shows no image {image}, and keeps new images in quarantine: it may be there all the same.',
    fix: 'Run the check again when the image is released.',
  },
  'registry/no-platform': {
    what: 'The image {image} does not say for which platform it is.',
    fix: 'Build it with a current docker buildx, which writes the platform.',
  },
  'registry/no-image': {
    what: 'What stands under this name is no image that can be looked into ({type}).',
    fix: 'Name an image in the form of Docker or OCI.',
  },
  'registry/half': {
    what: 'The registry shows the image and then lacks a part of it ({code}).',
    fix: 'Push the image again.',
  },
  'registry/not-found': {
    what: 'Nothing of a container registry answered {question} (HTTP 404{code}).',
    fix: 'Check the host of the image, and look for a proxy between the runner and the registry.',
  },
  'registry/throttled': {
    what: 'The registry had too many requests and did not answer {question} (HTTP 429{code}).',
    fix: 'Run the job again later. Docker Hub counts the requests of everybody behind one address.',
  },
  'registry/throttled/limit': {
    what: 'The registry did not answer {question} (HTTP 429{code}): it gives {pulls} pulls in {hours} hours to one address, which are used up.',
    fix: 'Run the job again later, or name a copy of the image in ACR (az acr import), which Azure pulls without that limit.',
  },
  'registry/http-error': {
    what: 'The registry answered {question} with HTTP {status}{code}.',
    fix: 'Run the job again; if it stays, look at the status page of the registry.',
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
