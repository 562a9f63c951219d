import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Instruction, Word } from '../../documents/dockerfile.js';
import type { FileBelow, FileTree } from '../../documents/file-tree.js';
import type { RelatedPlace, Severity, Values } from '../../findings.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { gitIgnoredBy } from '../paths/git-ignored.js';
import { pathFrom } from '../paths/lost.js';
import { uploadRules } from '../paths/upload-rules.js';
import { shown } from '../shown.js';
import { type Build, isUnknown, ofDockerfile } from './dockerfile-of.js';
import { type DockerIgnore, readDockerIgnore } from './dockerignore.js';

/** A context of more files than this is not searched to the end: it is twenty times what Azure documents as the most. */
const ENOUGH_FILES = 2_000;

/**
 * What COPY and ADD take is in the build context when the image is built: there, with exactly that name, and left out
 * neither by the upload (`.amlignore`, `.gitignore`) nor by the build (`.dockerignore`).
 */
export default defineCheck({
  id: 'environment/dockerfile-copy',
  title: 'What the Dockerfile copies is in the build context',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  run: ({ document, files }: DocumentContext) => ofDockerfile(document, files, build => judge(build, files)),
});

async function* judge(build: Build, files: FileTree): AsyncIterable<Problem> {
  const ignored = await readDockerIgnore(files, build.context);
  const context: Context = { build, files, ignored: hasOwnIgnoreFile(build, files) ? undefined : ignored };
  const { stages } = build.dockerfile;
  for (const instruction of stages.flatMap(stage => stage.instructions)) {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue;
    if (!instruction.flags.has('from')) yield* judgeSources(context, instruction);
  }
}

interface Context {
  build: Build;
  files: FileTree;
  ignored: DockerIgnore | undefined;
}

/** `Dockerfile.dockerignore` takes the place of `.dockerignore`, with some builders only. */
function hasOwnIgnoreFile({ dockerfile }: Build, files: FileTree): boolean {
  return files.look('/', `${dockerfile.source.path}.dockerignore`).kind === 'file';
}

function* judgeSources(
  context: Context,
  { words, isJson, hasHeredoc, keyword }: Instruction,
): Iterable<Problem> {
  if (hasHeredoc || words.length < 2) return;
  const sources = words.slice(0, -1);
  const comment = isJson ? undefined : words.find(({ text }) => text.startsWith('#'));
  if (comment !== undefined) {
    yield found(context, comment, { message: 'comment', values: { keyword } });
    return;
  }
  const globs = sources.filter(({ text }) => isGlob(text));
  for (const word of sources.filter(source => !globs.includes(source)))
    yield* judgeSource(context, word, keyword);
  // Builders let a pattern match nothing, some of them only if another source is there.
  const [glob] = globs;
  if (glob !== undefined && globs.length === sources.length) yield* judgeGlobs(context, globs, glob, keyword);
}

function* judgeSource(context: Context, word: Word, keyword: string): Iterable<Problem> {
  const name = unquoted(word.text);
  // An address, a part that only the build knows, or quotes within the word.
  if (name === undefined || isUnknown(name) || isAddress(name)) return;
  const values = { source: shown(name), keyword, context: folderOf(context) };
  const path = cleaned(name);
  if (isAbove(name)) yield* above(context, word, path, values);
  else yield* inContext(context, word, path, values);
}

/** One builder refuses the way up; the other takes it from the top of the context. */
function* above(context: Context, word: Word, path: string, values: Values): Iterable<Problem> {
  const { kind } = context.files.look(context.build.context, path);
  const severity = kind === 'missing' ? 'error' : 'warning';
  yield found(context, word, { message: 'above', values, severity });
}

function* inContext(context: Context, word: Word, path: string, values: Values): Iterable<Problem> {
  const { build, files } = context;
  const look = files.look(build.context, path);
  if (look.kind === 'other-case') {
    yield found(context, word, {
      message: 'other-case',
      values: { ...values, better: shown(pathFrom(build.context, look.actual)) },
    });
  } else if (look.kind === 'missing') yield missing(context, word, look, values);
  else yield* leftOut(context, word, path, look.kind, values);
}

function missing(
  context: Context,
  word: Word,
  look: { path: string; nearest: string | undefined },
  values: Values,
): Problem {
  const { build, files } = context;
  const ignoredBy = gitIgnoredBy(files, build.dockerfile.source.path, look.path);
  if (ignoredBy !== undefined) {
    return found(context, word, {
      message: 'made-by-job',
      values: { ...values, ignoredBy },
      severity: 'warning',
    });
  }
  if (look.nearest === undefined) return found(context, word, { message: 'missing', values });
  const better = shown(pathFrom(build.context, look.nearest));
  return found(context, word, { message: 'did-you-mean', values: { ...values, better } });
}

/** A folder is left out when nothing of it remains. */
function* leftOut(
  context: Context,
  word: Word,
  path: string,
  kind: 'file' | 'folder',
  values: Values,
): Iterable<Problem> {
  const { build, files, ignored } = context;
  const names = kind === 'file' ? [path] : filesBelow(context, path)?.map(file => file.name);
  const [first] = names ?? [];
  if (names === undefined || first === undefined) return;
  const rules = uploadRules(files, build.context);
  const byUpload = names.every(name => rules?.leavesOut(name) !== undefined)
    ? rules?.leavesOut(first)
    : undefined;
  const byBuild = names.every(name => ignored?.leavesOut(name) !== undefined)
    ? ignored?.leavesOut(first)
    : undefined;
  if (byUpload !== undefined && rules !== undefined) {
    yield found(context, word, {
      message: 'not-uploaded',
      values: { ...values, rule: shown(byUpload.text), rules: rules.source.file, rulesName: rules.name },
      related: [{ message: 'environment/dockerfile-copy/rule', at: byUpload.at }],
    });
  } else if (byBuild !== undefined && ignored !== undefined) {
    yield found(context, word, {
      message: 'not-in-build',
      // Docker obeys the file; that Azure's builder does is documented for Docker, not for Azure ML.
      severity: 'warning',
      values: { ...values, rule: shown(byBuild.text), rules: ignored.file },
      related: [{ message: 'environment/dockerfile-copy/rule', at: byBuild.at }],
    });
  }
}

function* judgeGlobs(
  context: Context,
  globs: readonly Word[],
  first: Word,
  keyword: string,
): Iterable<Problem> {
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
  const values = { source: shown(first.text), keyword, context: folderOf(context) };
  yield found(context, first, { message: 'no-match', values, severity: 'warning' });
}

/** From the top of the context; undefined where there are too many to tell. */
function filesBelow({ build, files }: Context, path: string): FileBelow[] | undefined {
  const look = files.look(build.context, path);
  if (look.kind !== 'folder') return undefined;
  const below = files.filesBelow(look.path, ENOUGH_FILES);
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

/** Without the quotes around it; undefined where there are some within. */
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

function folderOf({ build, files }: Context): string {
  return files.display(build.context);
}

interface Found {
  message: string;
  values: Values;
  severity?: Severity;
  related?: readonly RelatedPlace[];
}

function found({ build }: Context, { text, at }: Word, options: Found): Problem {
  const { view } = build;
  return {
    ...problem(view, 'build', { part: 'key', range: at, ...options }),
    route: view.route(['build', 'COPY', text]),
  };
}
