import type { Azure } from '../../azure/azure.js';
import type { Target } from '../../azure/questions/workspaces.js';
import {
  aboutImage,
  eachImage,
  imageUnanswered,
  imageWords,
  type NamedImage,
  namedImages,
} from '../../domain/images/named.js';
import { type Answer, DEPLOYMENTS, defineCheck, type Problem, type RemoteDocumentContext } from '../check.js';

/**
 * The registry does not hold the image in quarantine. ACR then answers IMAGE_QUARANTINED, or, since a tag appears only
 * with the release, as if there were no such tag (github.com/Azure/acr, issues 210 and 597). No recording shows either,
 * so it is a warning at most.
 */
export default defineCheck({
  id: 'images/quarantine',
  title: 'The image is not in quarantine',
  needs: 'azure',
  confidence: 'likely',
  severity: 'notice',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: RemoteDocumentContext) {
    const { azure, target } = context;
    const suffix = azure.cloud.registrySuffix;
    const images = (await namedImages(context)).filter(({ name }) => name.registry.endsWith(suffix));
    yield* eachImage(images, image => checkImage(azure, target, image));
  },
});

async function checkImage(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const [there, registry] = await Promise.all([
    azure.images.find(target, image.name),
    azure.images.registryOf(target, image.name),
  ]);
  const presence = there.kind === 'known' ? there.value : undefined;
  if (presence?.kind === 'found') return [];
  if (presence?.kind === 'refused' && presence.isQuarantined) return [held(image)];
  if (registry.kind === 'unknown') return [imageUnanswered(image, registry)];
  if (registry.value?.hasQuarantine !== true) return [];
  if (there.kind === 'unknown') return [imageUnanswered(image, there)];
  return presence?.kind === 'missing' ? [perhapsHeld(image)] : [];
}

function held(image: NamedImage): Problem {
  const { full, registry } = imageWords(image);
  return aboutImage(image, {
    variant: 'held',
    severity: 'warning',
    what: `The image ${full} is in quarantine: ${registry} serves it to its scanner only, so the deployment cannot pull it.`,
    fix: 'Wait until the scanner releases it, or release it yourself (role AcrQuarantineWriter), then run this check again.',
  });
}

function perhapsHeld(image: NamedImage): Problem {
  const { registry, repository, reference } = imageWords(image);
  return aboutImage(image, {
    what: `The registry ${registry} quarantines new images, and ${repository} has nothing to pull under ${reference}. Either the image does not exist, or it waits for its release; until then a deployment cannot pull it.`,
    fix: `Check whether a scanner still holds it: az acr manifest list-metadata --registry ${registry} --name ${repository}`,
  });
}
