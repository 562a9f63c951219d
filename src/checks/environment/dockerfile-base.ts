import {
  type Build,
  isRendered,
  isUnknown,
  ONE_COMMENT_A_LINE,
  ofDockerfile,
} from '../../domain/environment/dockerfile-of.js';
import { IMAGE_BUILD_FAILS } from '../../domain/environment/image-build.js';
import { pinIt } from '../../domain/images/image-pin.js';
import { shown } from '../../domain/shown.js';
import { nearest } from '../../domain/suggest.js';
import { MICROSOFT_REGISTRY } from '../../facts/container-registries.js';
import { DOCKERFILE_KEYWORDS, WINDOWS_REPOSITORIES, WINDOWS_TAG } from '../../facts/dockerfile.js';
import type { Range, Severity } from '../../model/findings.js';
import { type Dockerfile, type Instruction, lineageOf, type Word } from '../../project/formats/dockerfile.js';
import { type ImageName, readImage } from '../../registry/reference.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/** Docker can read the Dockerfile, and its base is an image for Linux that stays the same. */
export default defineCheck({
  id: 'environment/dockerfile-base',
  title: 'The Dockerfile is valid, and its base is a pinned image for Linux',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) => ofDockerfile(document, project, checkBuild),
});

function* checkBuild(build: Build): Iterable<Problem> {
  const fault = unreadable(build.dockerfile);
  if (fault !== undefined) yield found(build, fault);
  else yield* judgeBase(build, lineageOf(build.dockerfile).base);
}

interface Fault extends Said {
  variant: string;
  at: Range;
  severity?: Severity;
}

/** The first thing that the builder cannot read; it stops there, too. */
function unreadable({ source, head, stages }: Dockerfile): Fault | undefined {
  const all = [...head, ...stages.flatMap(stage => [stage.from, ...stage.instructions])];
  // Lines of a here-document that were not recognised as such would look like instructions.
  const unknown = all.some(({ words }) => words.some(word => word.text.includes('<<')))
    ? undefined
    : all.find(({ keyword }) => !DOCKERFILE_KEYWORDS.includes(keyword) && !isUnknown(keyword));
  if (unknown !== undefined) return unknownInstruction(unknown);
  const early = head.find(({ keyword }) => keyword !== 'ARG' && DOCKERFILE_KEYWORDS.includes(keyword));
  if (early !== undefined) return beforeFrom(early);
  // A file that is rendered first may get its FROM then.
  if (stages.length === 0 && !isRendered(source.text)) {
    const start = source.position(0);
    return withoutFrom(head[0]?.at ?? { file: source.file, start, end: start });
  }
  return stages.map(({ from }) => wrongFrom(from)).find(fault => fault !== undefined);
}

function unknownInstruction({ keyword, at }: Instruction): Fault {
  const meant =
    DOCKERFILE_KEYWORDS.find(known => lettersOf(known) === lettersOf(keyword)) ??
    nearest(keyword, DOCKERFILE_KEYWORDS);
  const what = `"${shown(keyword)}" is not a Dockerfile instruction. ${IMAGE_BUILD_FAILS}`;
  return meant === undefined
    ? {
        variant: 'unknown-instruction',
        at,
        what,
        fix: 'If it is a command, put RUN before it. If it continues the line above, end that line with a backslash.',
      }
    : { variant: 'did-you-mean', at, what, fix: `Did you mean ${meant}?` };
}

function beforeFrom({ keyword, at }: Instruction): Fault {
  return {
    variant: 'before-from',
    at,
    what: `${keyword} precedes the first FROM, where only ARG is allowed. ${IMAGE_BUILD_FAILS}`,
    fix: 'Move it below FROM.',
  };
}

function withoutFrom(at: Range): Fault {
  return {
    variant: 'no-from',
    at,
    what: `The Dockerfile has no FROM, so it has no base image. ${IMAGE_BUILD_FAILS}`,
    fix: 'Begin with the base image: FROM <image>:<tag>',
  };
}

/** FORM and FROM have the same ones. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** FROM takes an image, or an image, AS and a name. */
function wrongFrom({ words, at }: Instruction): Fault | undefined {
  if (words.some(word => isRendered(word.text))) return undefined;
  const [image, as] = words;
  if (image === undefined)
    return {
      variant: 'no-image',
      at,
      what: `FROM names no image. ${IMAGE_BUILD_FAILS}`,
      fix: 'Use FROM <image>:<tag>',
    };
  if (words.length === 1 || (words.length === 3 && as?.text.toLowerCase() === 'as')) return undefined;
  const comment = words.find(word => word.text.startsWith('#'));
  if (comment !== undefined)
    return {
      variant: 'comment',
      at: image.at,
      what: `${ONE_COMMENT_A_LINE}, so FROM gets more than an image here. ${IMAGE_BUILD_FAILS}`,
      fix: `Put the comment on its own line: FROM ${shown(image.text)}`,
    };
  const line = words.map(word => word.text).join(' ');
  return {
    variant: 'wrong-from',
    at: image.at,
    what: `FROM takes an image, or an image, AS and a name, and gets "${shown(line)}". ${IMAGE_BUILD_FAILS}`,
    fix: 'Use FROM <image>:<tag>, or FROM <image>:<tag> AS <name>',
  };
}

function* judgeBase(build: Build, base: Word | undefined): Iterable<Problem> {
  const os = build.view.string('os_type')?.toLowerCase() ?? 'linux';
  if (base === undefined || isUnknown(base.text) || build.view.isTemplate('os_type')) return;
  if (base.text.toLowerCase() === 'scratch') {
    // Your own program may need nothing else; a server for a scoring script needs Python.
    if (!build.view.has('inference_config')) yield found(build, { at: base.at, ...SCRATCH });
    return;
  }
  const reading = readImage(base.text);
  const image = shown(base.text);
  if ('fault' in reading) yield found(build, { at: base.at, ...badImage(image, shown(reading.part)) });
  else if (os === 'linux' && isWindows(reading.image))
    yield found(build, { at: base.at, ...forWindows(image) });
  else if (isLoose(reading.image))
    yield found(build, { at: base.at, severity: 'notice', ...loose(base.text, reading.image) });
}

const SCRATCH = {
  variant: 'scratch',
  severity: 'warning',
  what: 'The base image is "scratch", which is empty: no shell, no Python, no server. Nothing in it can run a scoring script, and the container crashes.',
  fix: 'Use a base image with Python, such as those of mcr.microsoft.com/azureml. If your own program needs nothing else, add inference_config to the environment.',
} as const;

function badImage(image: string, part: string) {
  return {
    variant: 'bad-image',
    what: `Docker cannot read the image name "${image}" ("${part}" is wrong in it). ${IMAGE_BUILD_FAILS}`,
    fix: 'Use registry/repository:tag, with the repository in lower case.',
  };
}

function forWindows(image: string) {
  return {
    variant: 'windows',
    what: `"${image}" is a Windows image, and the environment is for Linux (os_type). A Linux builder finds no such image. ${IMAGE_BUILD_FAILS}`,
    fix: 'Use a Linux base image; online endpoints run Linux.',
  };
}

function isLoose({ tag, digest }: ImageName): boolean {
  return digest === undefined && (tag === undefined || tag === 'latest');
}

function loose(text: string, { registry, tag }: ImageName) {
  const image = shown(text);
  if (registry === MICROSOFT_REGISTRY)
    return {
      variant: 'microsoft',
      what: `The base image "${image}" changes with each refresh by Microsoft, and a refresh has broken deployments before (Azure/azureml-examples#4012). Microsoft's own documents use it in this form.`,
      fix: 'If the image must not change, pin a dated tag and update it regularly. Otherwise keep it.',
    };
  const breaks = 'The next build of the same Dockerfile can give another image, and fail.';
  return tag === undefined
    ? {
        variant: 'no-tag',
        what: `The base image "${image}" has no tag, so the build uses latest, the newest of its day. ${breaks}`,
        fix: pinIt(text),
      }
    : {
        variant: 'latest',
        what: `The base image "${image}" is the newest on the day of the build. ${breaks}`,
        fix: pinIt(text),
      };
}

function isWindows({ registry, repository, tag }: ImageName): boolean {
  const isOfWindows =
    registry === MICROSOFT_REGISTRY &&
    WINDOWS_REPOSITORIES.some(name =>
      name.endsWith('/') ? repository.startsWith(name) : repository === name,
    );
  return isOfWindows || (tag !== undefined && WINDOWS_TAG.test(tag));
}

function found({ view }: Build, { at, ...said }: Fault): Problem {
  return problem(view, 'build', { part: 'key', range: at, ...said });
}
