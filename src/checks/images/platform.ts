import type { Azure } from '../../azure/azure.js';
import { unknown } from '../../azure/told.js';
import type { Target } from '../../azure/workspaces.js';
import { LINUX_AMD64 } from '../../registry/manifest.js';
import { type Answer, defineCheck, type RemoteDocumentContext } from '../check.js';
import {
  aboutImage,
  eachImage,
  imageUnanswered,
  imageValues,
  type NamedImage,
  namedImages,
} from './named.js';

/**
 * The image runs on the machines of managed endpoints: linux/amd64. One that was built on a Mac is often for arm64
 * alone; its container ends at once with "exec format error". Managed only: an own cluster may have other nodes.
 */
export default defineCheck({
  id: 'images/platform',
  title: 'The image is for linux/amd64',
  needs: 'registry',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  async *run(context: RemoteDocumentContext) {
    const { azure, target } = context;
    const { environment } = context.document;
    if (environment.form === 'inline' && environment.view.string('os_type')?.toLowerCase() === 'windows')
      return;
    const images = await namedImages(context);
    yield* eachImage(
      images.filter(image => !image.hasPlatform),
      image => judge(azure, target, image),
    );
  },
});

async function judge(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const there = await azure.images.find(target, image.name);
  if (there.kind === 'unknown') return [imageUnanswered(image, there)];
  if (there.value.kind === 'refused') return [imageUnanswered(image, there.value.why)];
  if (there.value.kind === 'missing') return [];
  const told = await azure.images.platforms(target, image.name);
  if (told.kind === 'unknown') return [imageUnanswered(image, told)];
  const values = imageValues(image);
  if (told.value === undefined)
    return [imageUnanswered(image, unknown('unsupported', 'registry/no-platform', values))];
  if (told.value.includes(LINUX_AMD64)) return [];
  const message = image.use === 'run' ? '' : 'base';
  return [aboutImage(image, { message, values: { ...values, platforms: told.value.slice(0, 8) } })];
}
