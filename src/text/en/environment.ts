import type { Chapter } from '../chapter.js';
import { environmentDockerfile } from './environment-dockerfile.js';
import { environmentPackages } from './environment-packages.js';

const NOT_AN_IMAGE =
  'Docker refuses such a name, so the image is neither built nor pulled, and the deployment fails.';

// The version is required; the vault must use roles (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024).
const HOW_TO_HIDE =
  'Renew the secret, and let the service put the new one in. From a workspace connection: {name}: ${{azureml://connections/<connection>/credentials/<credential>}} - from Key Vault: {name}: ${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}} - with an endpoint identity that may read it.';

export const environment: Chapter = {
  'environment/image-reference': {
    title: 'The image has a name that Docker can read',
    messages: {
      space: {
        what: `The image name "{image}" has a space in it. ${NOT_AN_IMAGE}`,
        fix: 'Write it without spaces: registry/repository:tag',
      },
      scheme: {
        what: `The image name "{image}" begins with a protocol. ${NOT_AN_IMAGE}`,
        fix: 'Write it without the protocol, from {part} on.',
      },
      asset: {
        what: `"{image}" names an environment of Azure ML, where image takes a container image. ${NOT_AN_IMAGE}`,
        fix: 'Write it in place of the whole block, as environment: {image}',
      },
      'upper-case': {
        what: `The repository in the image name "{image}" has capital letters; repositories are written in small ones. ${NOT_AN_IMAGE}`,
        fix: 'Write the repository as {better}',
      },
      registry: {
        what: `"{part}", the registry in the image name "{image}", is no host name. ${NOT_AN_IMAGE}`,
        fix: 'Write the host of the registry, with :port if it has its own: myregistry.azurecr.io/repository:tag',
      },
      repository: {
        what: `"{part}" in the image name "{image}" cannot be a repository: those have small letters and digits, with single dots, one or two underscores or hyphens between them, in parts divided by /. ${NOT_AN_IMAGE}`,
        fix: 'Write registry/repository:tag, as the registry lists it.',
      },
      tag: {
        what: `"{part}" in the image name "{image}" cannot be a tag: those have letters, digits, dots, hyphens and underscores, and 128 characters at most. ${NOT_AN_IMAGE}`,
        fix: 'Write one tag behind one colon, registry/repository:tag',
      },
      digest: {
        what: `"{part}" in the image name "{image}" cannot be a digest: that is sha256: and 64 digits from 0 to f, in small letters. ${NOT_AN_IMAGE}`,
        fix: 'Copy the whole digest. For ACR: az acr manifest list-metadata -r <registry> -n <repository>',
      },
    },
  },
  'environment/image-tag': {
    title: 'The image is pinned to a tag or a digest',
    messages: {
      latest: {
        what: 'The image "{image}" is whatever latest is when the deployment, and later each new or reimaged instance, pulls it. What serves then need not be what you tested, and two instances can differ.',
        fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
      },
      'no-tag': {
        what: 'The image "{image}" has no tag, so latest is meant: whatever that is when the deployment, and later each new or reimaged instance, pulls it. If the registry has no latest, the pull fails.',
        fix: 'Pin the version: {untagged}:<tag>, or {untagged}@sha256:<digest>',
      },
      microsoft: {
        what: 'The image "{image}" moves with each refresh by Microsoft, and a refresh has broken deployments before (Azure/azureml-examples#4012). Microsoft\'s documents write it like this all the same, and tags half a year older than latest are no longer supported.',
        fix: 'For a deployment that must not change by itself, pin a dated tag and renew it now and then. Otherwise leave it.',
      },
    },
  },
  'environment/private-registry': {
    title: 'The image comes from a registry that Azure ML can pull from',
    messages: {
      default: {
        what: 'The image comes from {registry}, which is neither an Azure container registry nor a public one that this tool knows. If it wants a login, the deployment fails: managed endpoints take no registry credentials, and private registries other than ACR are not supported.',
        fix: 'Copy the image to ACR (az acr import -n <registry> --source <image>) and give the endpoint identity AcrPull. If anybody can pull it, silence this line.',
      },
      local: {
        what: 'The image comes from {registry}, a registry on your own machine. In Azure that name means a machine of Azure, where no such registry runs, and the image cannot be downloaded. Only az ml online-deployment create --local can use it.',
        fix: 'Push the image to Azure Container Registry and write myregistry.azurecr.io/repository:tag',
      },
    },
  },
  'environment/curated-reference': {
    title: 'A curated environment is named by its path in the registry azureml',
    messages: {
      'no-version': {
        what: '{name} is the old short form of a curated environment, without a version or a label. The client passes it on unread; which version the service takes, or whether it finds one, is documented nowhere.',
        fix: 'Name it in the registry: azureml://registries/azureml/environments/<name>/versions/<n>. The names there: az ml environment list --registry-name azureml',
      },
      'old-name': {
        what: '{name} is the form of curated environments from before they moved to the registry azureml. The client passes it on unread; it once warned that the form would go, and the service may no longer find it.',
        fix: 'Name its successor: azureml://registries/azureml/environments/<name>/versions/<n>, or /labels/latest. The names there: az ml environment list --registry-name azureml',
      },
      'old-name-kubernetes': {
        what: '{name} is the form of curated environments from before they moved to the registry azureml. The client passes it on unread; it once warned that the form would go, and the service may no longer find it.',
        fix: 'Kubernetes deployments take no registry paths: register an environment of your own in the workspace, on an image of mcr.microsoft.com/azureml, and name it as azureml:<name>:<version>',
      },
      'in-registry': {
        what: '{name} is the name of a curated environment, but written like this it is looked up in your workspace, where curated environments are not: unless you registered one of the same name, the service finds none.',
        fix: 'For the curated one, write environment: {path}',
      },
    },
  },
  'environment/plain-secret': {
    title: 'No environment variable holds a secret in plain text',
    messages: {
      default: {
        what: 'The variable {name} seems to hold a secret in plain text. Everybody who can read this repository, or the deployment in Azure, can read it, also after you delete the line.',
        fix: HOW_TO_HIDE,
      },
      value: {
        what: 'The variable {name} holds {what} in plain text. Everybody who can read this repository, or the deployment in Azure, can read it, also after you delete the line.',
        fix: HOW_TO_HIDE,
      },
    },
  },
  'environment/variable-value': {
    title: 'The container sees of each variable what is written',
    messages: {
      nested: {
        what: 'The variable {name} is {what}. Variables are text: the client turns it into Python source with single quotes, which no JSON or YAML parser in the container reads.',
        fix: 'Write it as text, with JSON in single quotes: {name}: \'["a", "b"]\'',
      },
      null: {
        what: 'The variable {name} has no value: it goes to the service as null, and whether the container then sees an empty variable or none is not documented.',
        fix: "Write the value; {name}: '' if it shall be empty; or remove the line.",
      },
      binary: {
        what: "The variable {name} is binary data (!!binary). The client turns it into Python source, b'…', which nothing in the container decodes.",
        fix: 'Write the base64 text in quotes, without !!binary, and decode it in the container.',
      },
      boolean: {
        what: 'The container will see {name} as {seen}, not as {text}: YAML reads {text} as a boolean, and the client writes booleans as Python does. A program that compares it with "true" or "false" in small letters finds neither.',
        fix: 'Put the text that the program expects in quotes: {name}: "{text}"',
      },
      integer: {
        what: 'The container will see {name} as {seen}, not as {text}: YAML 1.1, which az ml reads, takes leading zeros, 0x, underscores and colons as ways to write a number.',
        fix: 'If the text is meant, put it in quotes: {name}: "{text}"',
      },
      float: {
        what: 'The container will see {name} as {seen}, not as {text}: YAML reads it as a number. A version loses its last zero that way.',
        fix: 'If the text is meant, put it in quotes: {name}: "{text}"',
      },
      date: {
        what: 'The container will not see {name} as {text}: YAML reads it as a time, and the client writes it as Python does, like 2026-01-31 12:00:00+00:00.',
        fix: 'Put it in quotes: {name}: "{text}"',
      },
      hidden: {
        what: 'The container will not see {name} as it is written: YAML reads the value as a number, a boolean or a time, and the client writes those as Python does. (The name promises a secret, so the value is not shown.)',
        fix: 'Put the value in quotes.',
      },
      name: {
        what: 'The variable {name} will be called {seen} in the container: YAML reads its name as a boolean or a number.',
        fix: 'Put the name in quotes: "{name}": …',
      },
    },
  },
  ...environmentDockerfile,
  ...environmentPackages,
};
