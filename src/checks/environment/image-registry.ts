import {
  type Build,
  isUnknown,
  ofDockerfile,
  problemInBuild,
} from '../../domain/environment/dockerfile-of.js';
import { imageOf } from '../../domain/images/image.js';
import { shown } from '../../domain/shown.js';
import { DOCKER_HUB } from '../../facts/container-registries.js';
import { OFFICIAL_IMAGES, PUBLIC_ORGANISATIONS } from '../../facts/docker-hub.js';
import { lineageOf } from '../../project/formats/dockerfile.js';
import { readImage } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * An image of your own is named with its registry. A name without one means Docker Hub, to Azure as to Docker: an image
 * that only the machine at hand has, or that is in ACR, cannot be downloaded.
 */
export default defineCheck({
  id: 'environment/image-registry',
  title: 'An image without a registry is one of Docker Hub',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) => {
    const found = imageOf(document);
    return found === undefined ? ofDockerfile(document, project, base) : [...ofImage(found)];
  },
});

function* ofImage({ view, text }: NonNullable<ReturnType<typeof imageOf>>): Iterable<Problem> {
  const said = view.isTemplate('image') ? undefined : checkReference(text);
  if (said !== undefined) yield problem(view, 'image', said);
}

/** The base image of a Dockerfile is pulled when the image is built. */
function* base(build: Build): Iterable<Problem> {
  const { base: word } = lineageOf(build.dockerfile);
  const said = word === undefined || isUnknown(word.text) ? undefined : checkReference(word.text);
  // An organisation may be anybody's.
  if (word !== undefined && said !== undefined && !('variant' in said))
    yield problemInBuild(build, { ...said, at: word.at, key: 'FROM' });
}

function checkReference(text: string) {
  const reading = readImage(text);
  if ('fault' in reading || text.toLowerCase() === 'scratch') return undefined;
  const { registry, repository } = reading.image;
  if (registry !== DOCKER_HUB || /^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//i.test(text))
    return undefined;
  const [organisation = '', ...rest] = repository.split('/');
  const image = shown(text);
  if (rest.length === 0)
    return OFFICIAL_IMAGES.has(organisation) ? undefined : unofficial(image, shown(repository));
  return PUBLIC_ORGANISATIONS.has(organisation)
    ? undefined
    : ofOrganisation(image, shown(repository), shown(organisation));
}

function unofficial(image: string, repository: string) {
  return {
    what: `The image "${image}" names no registry, so Azure looks for it on Docker Hub, where no official image has this name. An image of your machine or of ACR is not found there, and the deployment fails.`,
    fix: `Push it to ACR and name that: myregistry.azurecr.io/${repository}:<tag>`,
  };
}

function ofOrganisation(image: string, repository: string, organisation: string) {
  return {
    variant: 'organisation',
    severity: 'notice' as const,
    what: `The image "${image}" names no registry, so Azure looks for it on Docker Hub, below "${organisation}". An image of ACR needs the whole name of its registry.`,
    fix: `If it is in ACR, use myregistry.azurecr.io/${repository}:<tag>`,
  };
}
