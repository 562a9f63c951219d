import { posix } from 'node:path';
import picomatch from 'picomatch';
import {
  type Build,
  isUnknown,
  ONE_COMMENT_A_LINE,
  ofDockerfile,
} from '../../domain/environment/dockerfile-of.js';
import { type DockerIgnore, readDockerIgnore } from '../../domain/environment/dockerignore.js';
import { IMAGE_BUILD_FAILS } from '../../domain/environment/image-build.js';
import { shown } from '../../domain/shown.js';
import { gitIgnoredBy } from '../../domain/uploads/git-ignored.js';
import { pathFrom } from '../../domain/uploads/lost.js';
import { type Rule, type UploadRules, uploadRules } from '../../domain/uploads/upload-rules.js';
import type { RelatedPlace, Severity } from '../../model/findings.js';
import type { FileBelow } from '../../project/files/file-tree.js';
import type { Instruction, Word } from '../../project/formats/dockerfile.js';
import type { Project } from '../../project/project.js';
import {
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  type Problem,
  problem,
  type Said,
} from '../check.js';

/** Larger contexts are not searched to the end: this is twenty times the documented maximum. */
const ENOUGH_FILES = 2_000;

/**
 * What COPY and ADD take is in the build context when the image is built: it exists under exactly that name, and neither
 * the upload (`.amlignore`, `.gitignore`) nor the build (`.dockerignore`) leaves it out.
 */
export default defineCheck({
  id: 'environment/dockerfile-copy',
  title: 'What the Dockerfile copies is in the build context',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, project }: DocumentContext) =>
    ofDockerfile(document, project, build => checkBuild(build, project)),
});

async function* checkBuild(build: Build, project: Project): AsyncIterable<Problem> {
  const ignored = await readDockerIgnore(project, build.context);
  const context: Context = {
    build,
    project,
    ignored: hasOwnIgnoreFile(build, project) ? undefined : ignored,
  };
  const { stages } = build.dockerfile;
  for (const instruction of stages.flatMap(stage => stage.instructions)) {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue;
    if (!instruction.flags.has('from')) yield* judgeSources(context, instruction);
  }
}

interface Context {
  build: Build;
  project: Project;
  ignored: DockerIgnore | undefined;
}

/** `Dockerfile.dockerignore` replaces `.dockerignore`, with some builders only. */
function hasOwnIgnoreFile({ dockerfile }: Build, project: Project): boolean {
  return project.look('/', `${dockerfile.source.path}.dockerignore`).kind === 'file';
}

function* judgeSources(
  context: Context,
  { words, isJson, hasHeredoc, keyword }: Instruction,
): Iterable<Problem> {
  if (hasHeredoc || words.length < 2) return;
  const sources = words.slice(0, -1);
  const comment = isJson ? undefined : words.find(({ text }) => text.startsWith('#'));
  if (comment !== undefined) {
    yield found(context, comment, {
      variant: 'comment',
      what: `${ONE_COMMENT_A_LINE}, so ${keyword} takes it and the words after it for files to copy. ${IMAGE_BUILD_FAILS}`,
      fix: 'Put the comment on its own line.',
    });
    return;
  }
  const globs = sources.filter(({ text }) => isGlob(text));
  for (const word of sources.filter(source => !globs.includes(source)))
    yield* judgeSource(context, word, keyword);
  // Builders accept a pattern that matches nothing, some of them only beside another source.
  const [glob] = globs;
  if (glob !== undefined && globs.length === sources.length) yield* judgeGlobs(context, globs, glob);
}

function* judgeSource(context: Context, word: Word, keyword: string): Iterable<Problem> {
  const name = unquoted(word.text);
  // An address, a part that only the build knows, or quotes within the word.
  if (name === undefined || isUnknown(name) || isAddress(name)) return;
  const source: CopySource = { word, path: cleaned(name), takes: `${keyword} takes "${shown(name)}"` };
  if (isAbove(name)) yield above(context, source);
  else yield* inContext(context, source);
}

interface CopySource {
  word: Word;
  /** From the context. */
  path: string;
  /** `COPY takes "app"`: how the sentences about it begin. */
  takes: string;
}

/** One builder refuses to leave the context; the other takes the path from its top. */
function above(context: Context, { word, path, takes }: CopySource): Problem {
  const { kind } = context.project.look(context.build.context, path);
  return found(context, word, {
    variant: 'above',
    severity: kind === 'missing' ? 'error' : 'warning',
    what: `${takes}, which is above the build context ${folderOf(context)}. Only the context goes to Azure, and Docker refuses to leave it. ${IMAGE_BUILD_FAILS}`,
    fix: 'Move it into the context, or set build.path to a folder that holds both, with dockerfile_path for the Dockerfile.',
  });
}

function* inContext(context: Context, source: CopySource): Iterable<Problem> {
  const { build, project } = context;
  const look = project.look(build.context, source.path);
  if (look.kind === 'other-case') {
    const better = shown(pathFrom(build.context, look.actual));
    yield found(context, source.word, {
      variant: 'other-case',
      what: `${source.takes}, but on disk it is "${better}", with different letter case. Windows and macOS treat them as the same; the image build runs on Linux, which does not. ${IMAGE_BUILD_FAILS}`,
      fix: `Use "${better}", exactly as it is on disk.`,
    });
  } else if (look.kind === 'missing') yield missing(context, source, look);
  else yield* leftOut(context, source, look.kind);
}

function missing(
  context: Context,
  { word, takes }: CopySource,
  look: { path: string; nearest: string | undefined },
): Problem {
  const { build, project } = context;
  const isMissing = `${takes}, and the build context ${folderOf(context)} does not contain it.`;
  const ignoredBy = gitIgnoredBy(project, build.dockerfile.source.path, look.path);
  if (ignoredBy !== undefined)
    return found(context, word, {
      variant: 'made-by-job',
      severity: 'warning',
      what: `${isMissing} ${ignoredBy} keeps it out of the repository, so a step of the job must create it before the deployment; otherwise the image build in Azure fails.`,
      fix: 'Run endpoint-preflight after the step that creates it; this warning then disappears.',
    });
  const what = `${isMissing} ${IMAGE_BUILD_FAILS}`;
  const start = 'Paths start at the context, not at the folder of the Dockerfile.';
  if (look.nearest === undefined)
    return found(context, word, {
      variant: 'missing',
      what,
      fix: `Correct the path, or add the file. ${start}`,
    });
  const better = shown(pathFrom(build.context, look.nearest));
  return found(context, word, { variant: 'did-you-mean', what, fix: `Did you mean "${better}"? ${start}` });
}

/** A folder is left out when nothing of it remains. */
function* leftOut(context: Context, source: CopySource, kind: 'file' | 'folder'): Iterable<Problem> {
  const { build, project, ignored } = context;
  const { path } = source;
  const names = kind === 'file' ? [path] : filesBelow(context, path)?.map(file => file.name);
  const [first] = names ?? [];
  if (names === undefined || first === undefined) return;
  const rules = uploadRules(project, build.context);
  const byUpload = names.every(name => rules?.leavesOut(name) !== undefined)
    ? rules?.leavesOut(first)
    : undefined;
  const byBuild = names.every(name => ignored?.leavesOut(name) !== undefined)
    ? ignored?.leavesOut(first)
    : undefined;
  if (byUpload !== undefined && rules !== undefined)
    yield found(context, source.word, notUploaded(source, byUpload, rules));
  else if (byBuild !== undefined && ignored !== undefined)
    yield found(context, source.word, notInBuild(source, byBuild, ignored.file));
}

function notUploaded({ takes }: CopySource, { text, at }: Rule, { source, name }: UploadRules): CopyFault {
  return {
    variant: 'not-uploaded',
    what: `${takes}, which exists and is not uploaded: the client obeys the rule "${shown(text)}" of ${source.file}. ${IMAGE_BUILD_FAILS}`,
    fix: `Remove the rule, or add a line with "!" and the path below it in ${name}. An .amlignore in the context replaces its .gitignore.`,
    related: [{ message: 'the rule that leaves it out', at }],
  };
}

function notInBuild({ takes }: CopySource, { text, at }: Rule, file: string): CopyFault {
  return {
    variant: 'not-in-build',
    // Docker obeys the file; for the builder of Azure ML, no document says so.
    severity: 'warning',
    what: `${takes}, which exists, but the rule "${shown(text)}" of ${file} keeps it out of the build. Docker then finds nothing to copy, and the image build in Azure fails minutes later.`,
    fix: 'Remove the rule, or add a line with "!" and the path below it.',
    related: [{ message: 'the rule that leaves it out', at }],
  };
}

function* judgeGlobs(context: Context, globs: readonly Word[], first: Word): Iterable<Problem> {
  const patterns = globs.map(({ text }) => unquoted(text));
  if (
    patterns.some(
      pattern => pattern === undefined || isUnknown(pattern) || isAddress(pattern) || isAbove(pattern),
    )
  )
    return;
  const below = filesBelow(context, '.');
  if (below === undefined) return;
  const names = withFolders(below.map(file => file.name));
  const isMatch = picomatch(
    patterns.map(pattern => cleaned(pattern ?? '')),
    { dot: true, nobrace: true, noextglob: true },
  );
  if (names.some(name => isMatch(name))) return;
  yield found(context, first, {
    variant: 'no-match',
    severity: 'warning',
    what: `Nothing in the build context ${folderOf(context)} matches "${shown(first.text)}". Some builders stop there ("no source files were specified"); others copy nothing, and the program that needs the files fails later.`,
    fix: 'Correct the pattern: it starts at the context, and * does not match in subfolders. For optional files, also name a file that is always there.',
  });
}

/** Named from the top of the context; undefined where there are too many. */
function filesBelow({ build, project }: Context, path: string): FileBelow[] | undefined {
  const look = project.look(build.context, path);
  if (look.kind !== 'folder') return undefined;
  const below = project.filesBelow(look.path, ENOUGH_FILES);
  if (below.length >= ENOUGH_FILES) return undefined;
  return below.map(file => ({ ...file, name: posix.join(path, file.name) }));
}

function withFolders(names: readonly string[]): string[] {
  const all = new Set<string>();
  for (const name of names) {
    for (let part = name; part !== '.'; part = posix.dirname(part)) all.add(part);
  }
  return [...all];
}

/** Without the quotes around it; undefined where there are quotes within. */
function unquoted(text: string): string | undefined {
  const inner = /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
  return /["'\\]/.test(inner) ? undefined : inner;
}

/** A path from the context, whether or not it begins with `/` or `./`. */
function cleaned(name: string): string {
  const path = posix.join('/', name).replace(/\/+$/, '');
  return path === '' ? '.' : path.slice(1);
}

function isAbove(name: string): boolean {
  return posix.normalize(name.replace(/^\/+/, '')).startsWith('..');
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name) || /^git@/.test(name) || /\.git(?:#|$)/.test(name);
}

function isGlob(text: string): boolean {
  return /[*?[]/.test(text);
}

function folderOf({ build, project }: Context): string {
  return project.display(build.context);
}

interface CopyFault extends Said {
  variant: string;
  severity?: Severity;
  related?: readonly RelatedPlace[];
}

function found({ build }: Context, { text, at }: Word, options: CopyFault): Problem {
  const { view } = build;
  return {
    ...problem(view, 'build', { part: 'key', range: at, ...options }),
    route: view.route(['build', 'COPY', text]),
  };
}
