import {
  type Build,
  isUnknown,
  ofDockerfile,
  problemInBuild,
} from '../../domain/environment/dockerfile-of.js';
import { shown } from '../../domain/shown.js';
import { lineageOf } from '../../project/formats/dockerfile.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/** Of Docker Hub: the images of one architecture alone. */
const OF_OTHERS = /^(?:docker\.io\/)?(?:arm64v8|arm32v[567]|i386|ppc64le|s390x|riscv64|mips64le)\//;

/**
 * The image is built for the machines of Azure ML, which are linux/amd64. On a Mac the flag is written for the machine
 * at hand; in Azure the build or the container stops: "exec format error".
 */
export default defineCheck({
  id: 'environment/dockerfile-platform',
  title: 'The Dockerfile builds for linux/amd64',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) => ofDockerfile(document, project, checkBuild),
});

function* checkBuild(build: Build): Iterable<Problem> {
  for (const { from, image } of lineageOf(build.dockerfile).stages) {
    const platform = from.flags.get('platform');
    const isOther =
      platform !== undefined &&
      !isUnknown(platform) &&
      !/^(?:linux\/)?(?:amd64|x86_64)$/i.test(platform) &&
      platform !== 'linux';
    const isOtherImage = image !== undefined && OF_OTHERS.test(image.text);
    if (!isOther && !isOtherImage) continue;
    yield problemInBuild(build, {
      at: from.at,
      key: 'FROM',
      ...(isOther ? forPlatform(platform) : forImage(image?.text ?? '')),
    });
  }
}

const STOPS =
  'The machines of Azure ML are linux/amd64: the first program of the build or the container stops with "exec format error".';

function forPlatform(platform: string) {
  return {
    what: `FROM asks for ${shown(platform)}. ${STOPS}`,
    fix: 'Use --platform=linux/amd64, or remove the flag.',
  };
}

function forImage(image: string) {
  return {
    variant: 'image',
    what: `The base image "${shown(image)}" is for another architecture. ${STOPS}`,
    fix: `Use the image for all architectures: ${shown(image.replace(OF_OTHERS, ''))}`,
  };
}
