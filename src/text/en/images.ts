/** Images in their registries. */
import type { Chapter } from '../chapter.js';
import type { Wording } from '../wording.js';

const PUSH =
  'If a later job pushes it, run this check behind that job. Otherwise push the image first, or name one that is there.';

export const images: Chapter = {
  'images/exists': {
    title: 'The image is in its registry',
    messages: {
      tag: {
        what: 'There is no image {image}{of}: the repository {repository} of {registry} has no tag {reference}. The deployment would fail when it pulls the image, after minutes.',
        fix: PUSH,
      },
      'tag/meant': {
        what: 'There is no image {image}{of}: the repository {repository} of {registry} has no tag {reference}. The deployment would fail when it pulls the image, after minutes.',
        fix: `Did you mean {better}? ${PUSH}`,
      },
      'tag/others': {
        what: 'There is no image {image}{of}: the repository {repository} of {registry} has no tag {reference}. The deployment would fail when it pulls the image, after minutes.',
        fix: `The repository has {tags} and perhaps others. ${PUSH}`,
      },
      digest: {
        what: 'There is no image {image}{of}: the repository {repository} of {registry} has nothing with this digest. It may have been deleted, or its tag was pushed again and the old image cleaned up.',
        fix: 'Copy the digest that the registry shows now: docker buildx imagetools inspect <image>:<tag>',
      },
      repository: {
        what: 'There is no image {image}{of}: {registry} has no repository {repository}. The deployment would fail when it pulls the image, after minutes.',
        fix: `Check the name, letter by letter. ${PUSH}`,
      },
    },
  },
  'images/platform': {
    title: 'The image is for linux/amd64',
    messages: {
      default: {
        what: 'The image {image}{of} is for {platforms}, and the machines of managed endpoints are linux/amd64. The container would end at its start (exec format error).',
        fix: 'Build it for that platform and push it again: docker buildx build --platform linux/amd64 -t {image} --push .',
      },
      base: {
        what: 'The image {image}, on which the environment is built, is for {platforms}, and managed endpoints build and run for linux/amd64. The build would fail.',
        fix: 'Name an image that has linux/amd64: docker buildx imagetools inspect {image} shows the platforms of one.',
      },
    },
  },
  'images/size': {
    title: 'The image fits on the disk of the VM',
    messages: {
      default: {
        what: 'The image {image}{of} is {compressed} GiB in the registry, about {unpacked} GiB unpacked, and {size} has a disk of {disk} GiB. The instance may not have room to pull it.',
        fix: 'Take a size with a larger disk (az vm list-skus --location <region> shows MaxResourceVolumeMB), or make the image smaller: a slimmer base, no build tools, no model inside.',
      },
      base: {
        what: 'The image {image}, on which the environment is built, is {compressed} GiB in the registry, about {unpacked} GiB unpacked, and {size} has a disk of {disk} GiB. What is built upon it is larger still, and the instance may not have room to pull it.',
        fix: 'Take a size with a larger disk (az vm list-skus --location <region> shows MaxResourceVolumeMB), or a slimmer base.',
      },
    },
  },
  'images/private-registry': {
    title: 'A registry that is no ACR gives the image to anybody',
    messages: {
      default: {
        what: '{registry} does not give the image {image}{of} to anybody without a login: it is private, or it is not there. Managed endpoints take no registry credentials, so the deployment cannot pull it; private registries other than ACR are not supported.',
        fix: 'Copy the image to ACR (az acr import -n <registry> --source {image} --username <user> --password <token>), name it there and give the endpoint identity AcrPull; or make it public.',
      },
      base: {
        what: '{registry} does not give the base image {image} to anybody without a login: it is private, or it is not there. The build of the environment cannot pull it, unless the workspace has a connection with credentials for it.',
        fix: 'Copy the image to the container registry of the workspace (az acr import -n <registry> --source {image} --username <user> --password <token>) and name it there.',
      },
    },
  },
  'images/quarantine': {
    title: 'No quarantine holds the image back',
    messages: {
      default: {
        what: 'The registry {registry} keeps new images in quarantine, and {repository} has nothing under {reference} that may be pulled. Either there is no such image, or it waits to be released; until then a deployment cannot pull it.',
        fix: 'Look whether a scanner still has it: az acr manifest list-metadata --registry {registry} --name {repository}',
      },
      held: {
        what: 'The image {image}{of} is in quarantine: {registry} gives it to nobody but its scanner, and the deployment could not pull it.',
        fix: 'Wait until the scanner has released it, or release it yourself (role AcrQuarantineWriter), and run this check again.',
      },
    },
  },
};

/** What is said when a registry has no answer, or when it does not tell us. */
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
