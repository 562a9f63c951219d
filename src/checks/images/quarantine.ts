import type { Azure } from '../../azure/azure.js';
import type { Target } from '../../azure/workspaces.js';
import { type Answer, DEPLOYMENTS, defineCheck, type RemoteDocumentContext } from '../check.js';
import {
  aboutImage,
  eachImage,
  imageUnanswered,
  imageValues,
  type NamedImage,
  namedImages,
} from './named.js';

/**
 * No quarantine of the registry holds the image back. ACR then answers IMAGE_QUARANTINED, or, since a tag comes only
 * with the release, as if there were no such tag (github.com/Azure/acr, issues 210 and 597). No recording shows either,
 * so it is a warning at most.
 */
export default defineCheck({
  id: 'images/quarantine',
  title: 'No quarantine holds the image back',
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
    yield* eachImage(images, image => judge(azure, target, image));
  },
});

async function judge(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const [there, registry] = await Promise.all([
    azure.images.find(target, image.name),
    azure.images.registryOf(target, image.name),
  ]);
  const presence = there.kind === 'known' ? there.value : undefined;
  if (presence?.kind === 'found') return [];
  const values = imageValues(image);
  if (presence?.kind === 'refused' && presence.isQuarantined)
    return [aboutImage(image, { message: 'held', severity: 'warning', values })];
  if (registry.kind === 'unknown') return [imageUnanswered(image, registry)];
  if (registry.value?.hasQuarantine !== true) return [];
  if (there.kind === 'unknown') return [imageUnanswered(image, there)];
  return presence?.kind === 'missing' ? [aboutImage(image, { values })] : [];
}
