import type { Azure } from '../../azure/azure.js';
import { unknown } from '../../azure/client/result.js';
import type { Target } from '../../azure/questions/workspaces.js';
import {
  aboutImage,
  eachImage,
  imageUnanswered,
  imageWords,
  type NamedImage,
  namedImages,
} from '../../domain/images/named.js';
import { shown } from '../../domain/shown.js';
import { LINUX_AMD64 } from '../../registry/manifest.js';
import { type Answer, defineCheck, type Problem, type RemoteDocumentContext } from '../check.js';

/**
 * Managed endpoints run linux/amd64. An image that was built on a Mac is often for arm64 only; its container ends at
 * once with "exec format error". Managed only: a Kubernetes cluster may have other nodes.
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
      image => checkImage(azure, target, image),
    );
  },
});

async function checkImage(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const there = await azure.images.find(target, image.name);
  if (there.kind === 'unknown') return [imageUnanswered(image, there)];
  if (there.value.kind === 'refused') return [imageUnanswered(image, there.value.why)];
  if (there.value.kind === 'missing') return [];
  const answer = await azure.images.platforms(target, image.name);
  if (answer.kind === 'unknown') return [imageUnanswered(image, answer)];
  if (answer.value === undefined) return [imageUnanswered(image, noPlatform(image))];
  return answer.value.includes(LINUX_AMD64)
    ? []
    : [otherPlatform(image, answer.value.slice(0, 8).join(', '))];
}

function noPlatform(image: NamedImage) {
  return unknown('unsupported', {
    what: `The image ${shown(image.text)} does not say for which platform it is.`,
    fix: 'Build it with a current docker buildx, which writes the platform.',
  });
}

function otherPlatform(image: NamedImage, platforms: string): Problem {
  const words = imageWords(image);
  if (image.use === 'run')
    return aboutImage(image, {
      what: `The image ${words.full} is for ${platforms}, but managed endpoints run linux/amd64. Its container ends at its start with "exec format error".`,
      fix: `Build it for linux/amd64 and push it again: docker buildx build --platform linux/amd64 -t ${words.image} --push .`,
    });
  return aboutImage(image, {
    variant: 'base',
    what: `The base image ${words.image} is for ${platforms}, but managed endpoints build and run for linux/amd64. The build of the environment fails.`,
    fix: `Use a base image that has linux/amd64. This shows the platforms of one: docker buildx imagetools inspect ${words.image}`,
  });
}
