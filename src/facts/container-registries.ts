/**
 * Container registries by the host in an image's name. As of 2026-11.
 */

/**
 * Azure Container Registry, the only private registry that a managed deployment can pull from: the endpoint's identity
 * needs AcrPull there, and the API has no place for other credentials.
 * Source: how-to-troubleshoot-online-endpoints.md, 10/06/2025, and how-to-deploy-custom-container.md, 03/31/2025.
 * The endings are those of the public cloud, Azure China, Azure Government and the closed German cloud.
 */
export const ACR_ENDINGS: readonly string[] = ['.azurecr.io', '.azurecr.cn', '.azurecr.us', '.azurecr.de'];

/** Microsoft's own, with the base and inference images of Azure ML below `azureml/`. */
export const MICROSOFT_REGISTRY = 'mcr.microsoft.com';

/** What Docker takes where a name has no host. */
export const DOCKER_HUB = 'docker.io';

/**
 * Where Docker Hub answers under each of its names, and the folder of its images without an owner.
 * Source: github.com/distribution/reference (normalize.go) and docs.docker.com/docker-hub, read 2026-11.
 */
export const DOCKER_HUB_HOST = 'registry-1.docker.io';
export const DOCKER_HUB_NAMES: readonly string[] = [
  DOCKER_HUB,
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
];
export const DOCKER_HUB_LIBRARY = 'library';

/**
 * Registries that serve public images to anybody. Some of them hold private images too, which no name tells.
 * Source: each registry's own documentation.
 */
export const PUBLIC_REGISTRIES: readonly string[] = [
  ...DOCKER_HUB_NAMES,
  MICROSOFT_REGISTRY,
  'ghcr.io',
  'quay.io',
  'nvcr.io',
  'gcr.io',
  'k8s.gcr.io',
  'registry.k8s.io',
  'public.ecr.aws',
  'registry.gitlab.com',
  'registry.access.redhat.com',
  'docker.elastic.co',
  'docker.pkg.dev',
];

/** Endings of hosts that serve public images too: Google's regional registries. */
export const PUBLIC_ENDINGS: readonly string[] = ['.gcr.io', '.pkg.dev'];

/**
 * What an image's name may be, from github.com/distribution/reference (regexp.go, read 2026-11): Docker, ACR's builds
 * and Kubernetes refuse any other.
 */
export const IMAGE_NAME = {
  host: /^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::\d+)?$/i,
  repositoryPart: /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/,
  tag: /^\w[\w.-]{0,127}$/,
  digest: /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/,
  maxLength: 255,
} as const;

/**
 * How much larger an image is on disk than its layers in the registry, which are compressed. A general figure, written
 * down by hand in 2026-11 and measured nowhere: archives of programs and libraries are commonly packed to less than half.
 */
export const UNPACKED_FACTOR = 2;
