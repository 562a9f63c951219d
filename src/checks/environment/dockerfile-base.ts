import { MICROSOFT_REGISTRY } from '../../catalog/container-registries.js';
import { DOCKERFILE_KEYWORDS, WINDOWS_REPOSITORIES, WINDOWS_TAG } from '../../catalog/dockerfile.js';
import { type Dockerfile, type Instruction, lineageOf, type Word } from '../../documents/dockerfile.js';
import type { Range } from '../../findings.js';
import { type ImageName, readImage } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { nearest } from '../suggest.js';
import { type Build, isRendered, isUnknown, ofDockerfile } from './dockerfile-of.js';

/** The Dockerfile can be read, and is built upon an image for Linux that stays the same. */
export default defineCheck({
  id: 'environment/dockerfile-base',
  title: 'The Dockerfile can be read, and its base is a pinned image for Linux',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, files }: DocumentContext) => ofDockerfile(document, files, judge),
});

function* judge(build: Build): Iterable<Problem> {
  const fault = unreadable(build.dockerfile);
  if (fault !== undefined) yield found(build, fault.at, { message: fault.message, values: fault.values });
  else yield* judgeBase(build, lineageOf(build.dockerfile).base);
}

interface Fault {
  message: string;
  at: Range;
  values: Record<string, string>;
}

/** The first thing that the builder cannot read. It stops there, too. */
function unreadable({ source, head, stages }: Dockerfile): Fault | undefined {
  const all = [...head, ...stages.flatMap(stage => [stage.from, ...stage.instructions])];
  // Lines of a here-document that were not recognised as such would look like instructions.
  const unknown = all.some(({ words }) => words.some(word => word.text.includes('<<')))
    ? undefined
    : all.find(({ keyword }) => !DOCKERFILE_KEYWORDS.includes(keyword) && !isUnknown(keyword));
  if (unknown !== undefined) return unknownInstruction(unknown);
  const early = head.find(({ keyword }) => keyword !== 'ARG' && DOCKERFILE_KEYWORDS.includes(keyword));
  if (early !== undefined)
    return { message: 'before-from', at: early.at, values: { keyword: early.keyword } };
  // A file that is rendered first may get its FROM then.
  if (stages.length === 0 && !isRendered(source.text)) {
    const start = source.position(0);
    return { message: 'no-from', at: head[0]?.at ?? { file: source.file, start, end: start }, values: {} };
  }
  return stages.map(({ from }) => wrongFrom(from)).find(fault => fault !== undefined);
}

function unknownInstruction({ keyword, at }: Instruction): Fault {
  const meant =
    DOCKERFILE_KEYWORDS.find(known => lettersOf(known) === lettersOf(keyword)) ??
    nearest(keyword, DOCKERFILE_KEYWORDS);
  const values = { keyword: shown(keyword) };
  return meant === undefined
    ? { message: 'unknown-instruction', at, values }
    : { message: 'did-you-mean', at, values: { ...values, meant } };
}

/** FORM and FROM have the same ones. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** FROM takes an image, or an image, AS and a name. */
function wrongFrom({ words, at }: Instruction): Fault | undefined {
  if (words.some(word => isRendered(word.text))) return undefined;
  const [image, as] = words;
  if (image === undefined) return { message: 'no-image', at, values: {} };
  if (words.length === 1 || (words.length === 3 && as?.text.toLowerCase() === 'as')) return undefined;
  const comment = words.find(word => word.text.startsWith('#'));
  if (comment !== undefined)
    return { message: 'comment', at: image.at, values: { image: shown(image.text) } };
  const line = words.map(word => word.text).join(' ');
  return { message: 'wrong-from', at: image.at, values: { line: shown(line) } };
}

function* judgeBase(build: Build, base: Word | undefined): Iterable<Problem> {
  const os = build.view.string('os_type')?.toLowerCase() ?? 'linux';
  if (base === undefined || isUnknown(base.text) || build.view.isTemplate('os_type')) return;
  if (base.text.toLowerCase() === 'scratch') {
    // An own program may need nothing else; a server for a scoring script needs Python.
    if (!build.view.has('inference_config'))
      yield found(build, base.at, { message: 'scratch', severity: 'warning' });
    return;
  }
  const reading = readImage(base.text);
  const values = { image: shown(base.text), untagged: shown(base.text.replace(/:latest$/, '')) };
  if ('fault' in reading)
    yield found(build, base.at, { message: 'bad-image', values: { ...values, part: shown(reading.part) } });
  else if (os === 'linux' && isWindows(reading.image))
    yield found(build, base.at, { message: 'windows', values });
  else if (isLoose(reading.image))
    yield found(build, base.at, { message: looseness(reading.image), severity: 'notice', values });
}

function isLoose({ tag, digest }: ImageName): boolean {
  return digest === undefined && (tag === undefined || tag === 'latest');
}

function looseness({ registry, tag }: ImageName): string {
  return registry === MICROSOFT_REGISTRY ? 'microsoft' : tag === undefined ? 'no-tag' : 'latest';
}

function isWindows({ registry, repository, tag }: ImageName): boolean {
  const isOfWindows =
    registry === MICROSOFT_REGISTRY &&
    WINDOWS_REPOSITORIES.some(name =>
      name.endsWith('/') ? repository.startsWith(name) : repository === name,
    );
  return isOfWindows || (tag !== undefined && WINDOWS_TAG.test(tag));
}

type Options = Pick<NonNullable<Parameters<typeof problem>[2]>, 'message' | 'values' | 'severity'>;

function found({ view }: Build, range: Range, options: Options): Problem {
  return problem(view, 'build', { part: 'key', range, ...options });
}
