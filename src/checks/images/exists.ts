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
import { nearest, nearestFew } from '../../domain/suggest.js';
import { IMAGE_NAME } from '../../facts/container-registries.js';
import { referenceOf } from '../../registry/reference.js';
import { type Answer, DEPLOYMENTS, defineCheck, type Problem, type RemoteDocumentContext } from '../check.js';

/** The image is in its registry under the tag or the digest that the file names. */
export default defineCheck({
  id: 'images/exists',
  title: 'The image is in its registry',
  needs: 'registry',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: RemoteDocumentContext) {
    const { azure, target } = context;
    yield* eachImage(await namedImages(context), image => checkImage(azure, target, image));
  },
});

async function checkImage(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const answer = await azure.images.find(target, image.name);
  if (answer.kind === 'unknown') return [imageUnanswered(image, answer)];
  if (answer.value.kind === 'found') return [];
  if (answer.value.kind === 'refused') return [imageUnanswered(image, answer.value.why)];
  const registry = await azure.images.registryOf(target, image.name);
  // A quarantined image looks like a missing one: images/quarantine reports it.
  if (registry.kind === 'known' && registry.value?.hasQuarantine === true)
    return [imageUnanswered(image, perhapsQuarantined(image))];
  return [await missing(azure, target, image, answer.value.part)];
}

function perhapsQuarantined({ text, name }: NamedImage) {
  return unknown('not-found', {
    what: `${name.registry} does not list the image ${shown(text)}, but it quarantines new images: the image may exist.`,
    fix: 'Run the check again when the image is released.',
  });
}

const PUSH =
  'If a later job pushes the image, run this check after that job. Otherwise push it first, or use one that exists.';

async function missing(
  azure: Azure,
  target: Target,
  image: NamedImage,
  part: 'tag' | 'digest' | 'repository',
): Promise<Problem> {
  const { full, registry, repository } = imageWords(image);
  if (part === 'tag') return missingTag(azure, target, image);
  if (part === 'digest')
    return aboutImage(image, {
      variant: 'digest',
      what: `The image ${full} does not exist: the repository ${repository} of ${registry} has nothing with this digest. It may have been deleted, or its tag was pushed again and the old image cleaned up.`,
      fix: 'Use the digest that the registry shows now: docker buildx imagetools inspect <image>:<tag>',
    });
  return aboutImage(image, {
    variant: 'repository',
    what: `The image ${full} does not exist: ${registry} has no repository ${repository}. The deployment fails when it pulls the image, after minutes.`,
    fix: `Check the spelling of the name. ${PUSH}`,
  });
}

async function missingTag(azure: Azure, target: Target, image: NamedImage): Promise<Problem> {
  const { full, registry, repository, reference } = imageWords(image);
  const what = `The image ${full} does not exist: the repository ${repository} of ${registry} has no tag ${reference}. The deployment fails when it pulls the image, after minutes.`;
  const answer = await azure.images.tags(target, image.name);
  const tags = answer.kind === 'known' ? answer.value.filter(tag => IMAGE_NAME.tag.test(tag)) : [];
  if (tags.length === 0) return aboutImage(image, { variant: 'tag', what, fix: PUSH });
  const wanted = referenceOf(image.name);
  const meant = nearest(wanted, tags);
  if (meant !== undefined) {
    const fix = `Did you mean ${untagged(image)}:${meant}? ${PUSH}`;
    return aboutImage(image, { variant: 'tag/meant', what, fix });
  }
  const fix = `The repository has ${nearestFew(wanted, tags, 4).join(', ')} and perhaps others. ${PUSH}`;
  return aboutImage(image, { variant: 'tag/others', what, fix });
}

function untagged({ text, name: { tag } }: NamedImage): string {
  return tag === undefined ? text : text.slice(0, -tag.length - 1);
}
