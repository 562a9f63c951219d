import { imageOf } from '../../domain/images/image.js';
import { shown } from '../../domain/shown.js';
import { DOCKER_HUB } from '../../facts/container-registries.js';
import { OFFICIAL_IMAGES, PUBLIC_ORGANISATIONS } from '../../facts/docker-hub.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

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
  *run({ document }: DocumentContext) {
    const found = imageOf(document);
    if (found === undefined || 'fault' in found.reading || found.view.isTemplate('image')) return;
    const { registry, repository } = found.reading.image;
    if (
      registry !== DOCKER_HUB ||
      /^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//i.test(found.text)
    )
      return;
    const [organisation = '', ...rest] = repository.split('/');
    const image = shown(found.text);
    if (rest.length === 0 && !OFFICIAL_IMAGES.has(organisation))
      yield problem(found.view, 'image', {
        what: `The image "${image}" names no registry, so Azure looks for it on Docker Hub, where no official image has this name. An image of your machine or of ACR is not found there, and the deployment fails.`,
        fix: `Push it to ACR and name that: myregistry.azurecr.io/${shown(repository)}:<tag>`,
      });
    else if (rest.length > 0 && !PUBLIC_ORGANISATIONS.has(organisation))
      yield problem(found.view, 'image', {
        variant: 'organisation',
        severity: 'notice',
        what: `The image "${image}" names no registry, so Azure looks for it on Docker Hub, below "${shown(organisation)}". An image of ACR needs the whole name of its registry.`,
        fix: `If it is in ACR, use myregistry.azurecr.io/${shown(repository)}:<tag>`,
      });
  },
});
