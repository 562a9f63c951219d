import type { Azure } from '../../azure/azure.js';
import { unknown } from '../../azure/told.js';
import type { Target } from '../../azure/workspaces.js';
import { IMAGE_NAME } from '../../catalog/container-registries.js';
import { referenceOf } from '../../registry/reference.js';
import { type Answer, DEPLOYMENTS, defineCheck, type Problem, type RemoteDocumentContext } from '../check.js';
import { nearest, nearestFew } from '../suggest.js';
import {
  aboutImage,
  eachImage,
  imageUnanswered,
  imageValues,
  type NamedImage,
  namedImages,
} from './named.js';

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
    yield* eachImage(await namedImages(context), image => judge(azure, target, image));
  },
});

async function judge(azure: Azure, target: Target, image: NamedImage): Promise<Answer[]> {
  const told = await azure.images.find(target, image.name);
  if (told.kind === 'unknown') return [imageUnanswered(image, told)];
  if (told.value.kind === 'found') return [];
  if (told.value.kind === 'refused') return [imageUnanswered(image, told.value.why)];
  const registry = await azure.images.registryOf(target, image.name);
  // What a quarantine holds back looks like what is not there: images/quarantine speaks of it.
  if (registry.kind === 'known' && registry.value?.hasQuarantine === true)
    return [imageUnanswered(image, unknown('not-found', 'registry/perhaps-quarantined', imageValues(image)))];
  return [await missing(azure, target, image, told.value.part)];
}

async function missing(
  azure: Azure,
  target: Target,
  image: NamedImage,
  part: 'tag' | 'digest' | 'repository',
): Promise<Problem> {
  const values = imageValues(image);
  if (part !== 'tag') return aboutImage(image, { message: part, values });
  const told = await azure.images.tags(target, image.name);
  const tags = told.kind === 'known' ? told.value.filter(tag => IMAGE_NAME.tag.test(tag)) : [];
  if (tags.length === 0) return aboutImage(image, { message: 'tag', values });
  const wanted = referenceOf(image.name);
  const meant = nearest(wanted, tags);
  if (meant !== undefined) {
    const better = `${untagged(image)}:${meant}`;
    return aboutImage(image, { message: 'tag/meant', values: { ...values, better } });
  }
  return aboutImage(image, {
    message: 'tag/others',
    values: { ...values, tags: nearestFew(wanted, tags, 4) },
  });
}

function untagged({ text, name: { tag } }: NamedImage): string {
  return tag === undefined ? text : text.slice(0, -tag.length - 1);
}
