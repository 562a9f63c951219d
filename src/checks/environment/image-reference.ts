import { imageOf } from '../../domain/images/image.js';
import { shown } from '../../domain/shown.js';
import type { ImageFault } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem, type Said } from '../check.js';

const REFUSED =
  'Docker refuses such a name, so the image can be neither built nor pulled, and the deployment fails.';

/** Docker can read the name of the image; any other name ends as an image that cannot be downloaded (ERR_1200). */
export default defineCheck({
  id: 'environment/image-reference',
  title: 'Docker can read the name of the image',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const found = imageOf(document);
    if (found === undefined || !('fault' in found.reading)) return;
    const { fault, part } = found.reading;
    // contract/environment-definition reports it.
    if (fault === 'empty') return;
    yield problem(found.view, 'image', { variant: fault, ...FAULTS[fault](shown(found.text), part) });
  },
});

/** What to say of a name and of the part of it that is wrong. */
const FAULTS: Record<Exclude<ImageFault, 'empty'>, (image: string, part: string) => Said> = {
  space: image => ({
    what: `The image name "${image}" contains a space. ${REFUSED}`,
    fix: 'Use no spaces: registry/repository:tag',
  }),
  scheme: (image, part) => ({
    what: `The image name "${image}" begins with a protocol. ${REFUSED}`,
    fix: `Remove the protocol and begin with ${shown(part)}.`,
  }),
  asset: image => ({
    what: `"${image}" is an Azure ML environment, and image takes a container image. ${REFUSED}`,
    fix: `Replace the whole block with environment: ${image}`,
  }),
  'upper-case': (image, part) => ({
    what: `The repository in the image name "${image}" has capital letters; repositories are in lower case. ${REFUSED}`,
    fix: `Use lower case: ${shown(part.toLowerCase())}`,
  }),
  registry: (image, part) => ({
    what: `"${shown(part)}", the registry in the image name "${image}", is not a host name. ${REFUSED}`,
    fix: 'Use the host of the registry, with :port if it has its own: myregistry.azurecr.io/repository:tag',
  }),
  repository: (image, part) => ({
    what: `"${shown(part)}" in the image name "${image}" is not a valid repository: those have lower-case letters and digits, separated by one dot, one or two underscores, or hyphens, in parts divided by /. ${REFUSED}`,
    fix: 'Use registry/repository:tag, as the registry lists it.',
  }),
  tag: (image, part) => ({
    what: `"${shown(part)}" in the image name "${image}" is not a valid tag: those have letters, digits, dots, hyphens and underscores, and at most 128 characters. ${REFUSED}`,
    fix: 'Use one tag after one colon: registry/repository:tag',
  }),
  digest: (image, part) => ({
    what: `"${shown(part)}" in the image name "${image}" is not a valid digest: that is sha256: and 64 digits from 0 to f, in lower case. ${REFUSED}`,
    fix: 'Copy the whole digest. For ACR: az acr manifest list-metadata -r <registry> -n <repository>',
  }),
};
