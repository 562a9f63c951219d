import type { Azure } from '../../azure/azure.js';
import { andThen, known, type Result } from '../../azure/client/result.js';
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
import { UNPACKED_FACTOR } from '../../facts/container-registries.js';
import type { Document } from '../../project/documents/document.js';
import { type Answer, defineCheck, type Problem, type RemoteDocumentContext } from '../check.js';

const GIB = 2 ** 30;

/**
 * The image fits on the disk of the VM. Which disk takes it and how much of it is free is not documented: a warning,
 * where the image alone is larger than the disk that Azure ML lists for the size.
 */
export default defineCheck({
  id: 'images/size',
  title: 'The image fits on the disk of the VM',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1350',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  async *run(context: RemoteDocumentContext) {
    const { document, azure, target } = context;
    const images = (await namedImages(context)).filter(({ use }) => use !== 'tools');
    if (images.length === 0 || document.string('instance_type') === undefined) return;
    const disk = diskOf(azure, target, document);
    yield* eachImage(images, image => checkImage(azure, target, document, image, disk));
  },
});

async function checkImage(
  azure: Azure,
  target: Target,
  document: Document,
  image: NamedImage,
  asked: Promise<Result<number | undefined>>,
): Promise<Answer[]> {
  const [there, disk] = await Promise.all([azure.images.find(target, image.name), asked]);
  // A size without a disk of its own, or one that the region does not have, leaves nothing to compare with.
  if (disk.kind === 'known' && !disk.value) return [];
  if (there.kind === 'unknown') return [imageUnanswered(image, there)];
  if (there.value.kind === 'missing') return [];
  if (there.value.kind === 'refused') return [imageUnanswered(image, there.value.why)];
  if (disk.kind === 'unknown') return [imageUnanswered(image, disk)];
  const answer = await azure.images.compressedBytes(target, image.name);
  if (answer.kind === 'unknown') return [imageUnanswered(image, answer)];
  const bytes = (answer.value ?? 0) * UNPACKED_FACTOR;
  const room = (disk.value ?? 0) * 2 ** 20;
  return bytes <= room
    ? []
    : [tooLarge(document, image, { compressed: answer.value ?? 0, unpacked: bytes, room })];
}

function tooLarge(
  document: Document,
  image: NamedImage,
  { compressed, unpacked, room }: { compressed: number; unpacked: number; room: number },
): Problem {
  const words = imageWords(image);
  const size = shown(document.string('instance_type') ?? '');
  const amounts = `${gib(compressed)} GiB in the registry, about ${gib(unpacked)} GiB unpacked, and ${size} has a disk of ${gib(room)} GiB`;
  const larger =
    'Use a size with a larger disk (az vm list-skus --location <region> shows MaxResourceVolumeMB)';
  const related = [{ message: 'the size of the VM', at: document.range('instance_type') }];
  if (image.use === 'run')
    return aboutImage(image, {
      what: `The image ${words.full} is ${amounts}. The instance may not have room to pull it.`,
      fix: `${larger}, or a smaller image: a slimmer base, no build tools, no model inside.`,
      code: 'ERR_1350',
      related,
    });
  return aboutImage(image, {
    variant: 'base',
    what: `The base image ${words.image} is ${amounts}. The image that is built on it is larger still, and the instance may not have room to pull it.`,
    fix: `${larger}, or a slimmer base image.`,
    code: 'ERR_1350',
    related,
  });
}

function gib(bytes: number): string {
  return (bytes / GIB).toFixed(1);
}

/** In MiB, as the region lists the size of the deployment; undefined where it lists no such size, or no disk. */
async function diskOf(azure: Azure, target: Target, document: Document): Promise<Result<number | undefined>> {
  const wanted = document.string('instance_type')?.toLowerCase();
  const sizes = await andThen(azure.workspaces.get(target), workspace =>
    workspace === undefined ? known([]) : azure.computeSizes.list(target.subscription, workspace.region),
  );
  return andThen(sizes, all => known(all.find(({ name }) => name.toLowerCase() === wanted)?.diskMiB));
}
