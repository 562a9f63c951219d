/** The images that the files of a deployment name, each with its line. */
import type { Unknown } from '../../azure/client/result.js';
import type { Range } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { pulledImages } from '../../project/formats/dockerfile-images.js';
import type { View } from '../../project/yaml/view.js';
import { type ImageName, kindOfRegistry, readImage, referenceOf } from '../../registry/reference.js';
import { type Problem, problem, type Unanswered, unanswered } from '../answers.js';
import { namedAsset } from '../assets/named.js';
import { search } from '../assets/search.js';
import type { RemoteDocumentContext } from '../context.js';
import { dockerfileOf, isUnknown } from '../environment/dockerfile-of.js';
import { shown } from '../shown.js';
import { imageOf } from './image.js';

export interface NamedImage {
  view: View;
  path: 'image' | 'build' | 'environment';
  at: Range;
  /** As in the file, with the arguments of a Dockerfile filled in. */
  text: string;
  name: ImageName;
  /** `run`: the deployment pulls it; `base`: an image is built on it; `tools`: a build copies files from it. */
  use: 'run' | 'base' | 'tools';
  /** The Dockerfile names the platform that it wants. */
  hasPlatform: boolean;
  /** The registered environment that names it, as in the file; undefined where the file names the image. */
  environment: string | undefined;
}

/**
 * Leaves out names with placeholders, invalid ones (environment/image-reference, environment/dockerfile-base), and
 * registries on the local machine (environment/private-registry).
 */
export async function namedImages(context: RemoteDocumentContext): Promise<NamedImage[]> {
  const { document, files } = context;
  const [built, registered] = await Promise.all([
    dockerfileImages(document, files),
    registeredImage(context),
  ]);
  const all = [...inlineImage(document), ...built, ...registered];
  return all.filter(({ name }) => kindOfRegistry(name.registry) !== 'local');
}

/**
 * The image of a registered environment, unless Azure builds on it: a built image no longer needs its base. Whether the
 * environment exists is the question of assets/environment.
 */
async function registeredImage(context: RemoteDocumentContext): Promise<NamedImage[]> {
  const named = namedAsset(context.document, 'environments');
  const found = named && (await search(context, named));
  if (named === undefined || found?.kind !== 'found') return [];
  const { image, isBuilt } = found.version;
  const reading = image === undefined || isBuilt ? undefined : readImage(image);
  if (image === undefined || reading === undefined || 'fault' in reading) return [];
  // An Azure ML registry has a container registry of its own, which only Azure may read.
  if ('registry' in found.home && kindOfRegistry(reading.image.registry) === 'acr') return [];
  const { document } = context;
  const where = { view: document, path: 'environment', at: document.range('environment') } as const;
  const whose = { use: 'run', hasPlatform: false, environment: named.text } as const;
  return [{ ...where, text: image, name: reading.image, ...whose }];
}

function inlineImage(document: Document): NamedImage[] {
  const found = imageOf(document);
  if (found === undefined || 'fault' in found.reading) return [];
  const { view, text, reading } = found;
  const at = view.range('image');
  const use = view.isGiven('conda_file') ? 'base' : 'run';
  const whose = { use, hasPlatform: false, environment: undefined } as const;
  return [{ view, path: 'image', at, text, name: reading.image, ...whose }];
}

async function dockerfileImages(document: Document, files: FileTree): Promise<NamedImage[]> {
  const build = await dockerfileOf(document, files);
  if (build === undefined) return [];
  return pulledImages(build.dockerfile).flatMap(({ text, at, isBase, hasPlatform }) => {
    if (isUnknown(text) || text.toLowerCase() === 'scratch') return [];
    const reading = readImage(text);
    if ('fault' in reading) return [];
    const use = isBase ? 'base' : 'tools';
    const whose = { use, hasPlatform, environment: undefined } as const;
    return [{ view: build.view, path: 'build', at, text, name: reading.image, ...whose }];
  });
}

/** An image in the words of a message; `full`: with the registered environment that names it. */
export function imageWords({ text, name, environment }: NamedImage) {
  const image = shown(text);
  return {
    image,
    full: environment === undefined ? image : `${image} (of ${shown(environment)})`,
    registry: name.registry,
    repository: shown(name.repository),
    reference: shown(referenceOf(name)),
  };
}

/** A finding at the line that names an image. */
export function aboutImage(
  { view, path, at, use }: NamedImage,
  options: NonNullable<Parameters<typeof problem>[2]>,
): Problem {
  // A build that fails because of its base has a name, ImageBuildFailure, and no number.
  const code = use === 'run' ? {} : { code: null };
  return problem(view, path, { part: path === 'build' ? 'key' : 'value', range: at, ...code, ...options });
}

export function imageUnanswered({ view, path, at }: NamedImage, why: Unknown): Unanswered {
  return { ...unanswered(view, path, why), at };
}

/** Asks about every image side by side, and answers in the order of the files. */
export async function* eachImage<A>(
  images: readonly NamedImage[],
  ask: (image: NamedImage) => Promise<readonly A[]>,
): AsyncIterable<A> {
  for (const answers of await Promise.all(images.map(ask))) yield* answers;
}
