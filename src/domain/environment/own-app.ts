/** The Python program of an own container: its server, the module that it loads, and the files of its code. */
import { dirname, posix } from 'node:path';
import { PROXIES, SERVER_PROGRAMS, type ServerProgram } from '../../facts/container-servers.js';
import type { Document } from '../../project/documents/document.js';
import type { Word } from '../../project/formats/dockerfile.js';
import { type PythonFile, readPythonFile } from '../../project/formats/python-file.js';
import type { Project } from '../../project/project.js';
import { loadPythonReader } from '../../python/reader.js';
import type { PythonReader } from '../../python/types.js';
import type { Problem } from '../answers.js';
import { moduleIn, resolveIn } from '../scoring/local-modules.js';
import type { Script } from '../scoring/script.js';
import { type Build, dockerfileOf, isUnknown, ofOwnContainer } from './dockerfile-of.js';
import { type Program, type Start, startOf } from './start-command.js';

/** What one server of the start command is asked to do. */
export interface Server {
  program: Program;
  known: ServerProgram;
  /** `app.main`, and the name behind the colon; undefined where the line names none. */
  module: string | undefined;
  attribute: string | undefined;
  at: Word;
  /** Folders of the container that modules are sought in. */
  folders: readonly string[];
}

/** A program that Python runs: a file, or a module. */
export interface PythonProgram {
  program: Program;
  at: Word;
  file: string | undefined;
  module: string | undefined;
}

/** The servers among the programs; none where a proxy stands before them. */
export function serversOf({ programs, content }: Start): Server[] {
  if (programs.some(({ name }) => PROXIES.includes(name))) return [];
  const workdir = workdirOf({ programs, content });
  return programs.flatMap(program => serverIn(program, workdir ?? '') ?? []);
}

/** Where the programs run: `cd src && uvicorn …` has moved; undefined where only a shell knows. */
function workdirOf({ programs, content }: Pick<Start, 'programs' | 'content'>): string | undefined {
  const moves = programs.filter(({ name }) => name === 'cd' || name === 'pushd');
  const target = moves[0]?.words[1]?.text;
  if (moves.length === 0) return content.files.workdir;
  return moves.length > 1 || target === undefined || isUnknown(target)
    ? undefined
    : content.files.absolute(target);
}

export function hasProxy({ programs }: Start): boolean {
  return programs.some(({ name }) => PROXIES.includes(name));
}

function serverIn(program: Program, workdir: string): Server | undefined {
  const { words, name } = program;
  const isModule = /^python[\d.]*$/.test(name) && words[1]?.text === '-m';
  const own = isModule ? (words[2]?.text ?? '') : name;
  const known = SERVER_PROGRAMS.find(
    one => one.program === own || (isModule && own === 'waitress' && one.program === 'waitress-serve'),
  );
  if (known === undefined) return undefined;
  const head = words[isModule ? 2 : 0];
  const args = words.slice(isModule ? 3 : 1);
  if (head === undefined) return undefined;
  const plain = known.app ? args.filter((word, index) => isApp(known, args, word, index)) : [];
  const app = plain.find(({ text }) => /^[\w.]+:\w+/.test(text)) ?? plain[0];
  const [module, attribute] = app?.text.split(':') ?? [];
  const folder = optionOf(args, ['--app-dir', '--chdir', '--pythonpath'])?.text;
  const isPlain = module !== undefined && /^[A-Za-z_][\w.]*$/.test(module);
  return {
    program,
    known,
    module: isPlain ? module : undefined,
    attribute: attribute !== undefined && /^[A-Za-z_]\w*$/.test(attribute) ? attribute : undefined,
    at: app ?? head,
    folders: [
      folder === undefined
        ? workdir
        : folder.startsWith('/')
          ? folder
          : `${workdir}/${folder}`.replace('//', '/'),
    ],
  };
}

function isApp(
  { valued, options, elsewhere }: ServerProgram,
  args: readonly Word[],
  { text }: Word,
  index: number,
): boolean {
  if (text.startsWith('-')) return false;
  const before = args[index - 1]?.text ?? '';
  return ![...valued, ...options, ...elsewhere].includes(before);
}

/** The value of an option, behind it or behind `=`. */
export function optionOf(args: readonly Word[], names: readonly string[]): Word | undefined {
  for (const [index, word] of args.entries()) {
    if (names.includes(word.text)) return args[index + 1];
    const name = names.find(one => word.text.startsWith(`${one}=`) && one.startsWith('--'));
    if (name !== undefined) return { ...word, text: word.text.slice(name.length + 1) };
    const short = names.find(
      one => /^-[a-z]$/.test(one) && word.text.startsWith(one) && word.text.length > 2,
    );
    if (short !== undefined) return { ...word, text: word.text.slice(2).replace(/^=/, '') };
  }
  return undefined;
}

/** `python main.py`, `python -m service.main`. */
export function pythonProgramsOf({ programs }: Start): PythonProgram[] {
  return programs.flatMap((program): PythonProgram[] => {
    if (!/^python[\d.]*$/.test(program.name)) return [];
    const args = program.words.slice(1);
    const flag = args.findIndex(({ text }) => !/^-[uOBsEIX]+$/.test(text));
    const first = args[flag];
    if (first === undefined) return [];
    if (first.text === '-m') {
      const module = args[flag + 1];
      const isPlain = module !== undefined && /^[A-Za-z_][\w.]*$/.test(module.text);
      return isPlain ? [{ program, at: module, module: module.text, file: undefined }] : [];
    }
    return first.text.startsWith('-') ? [] : [{ program, at: first, file: first.text, module: undefined }];
  });
}

/** A module of the container's own code, by its dotted name: its file, or where it was sought. */
export type FoundModule =
  | { kind: 'file'; path: string; root: string }
  | { kind: 'missing'; roots: readonly string[]; missing: string }
  | { kind: 'unknown' };

export function findModule(
  { content }: Start,
  project: Project,
  folders: readonly string[],
  dotted: string,
): FoundModule {
  const roots = folders.flatMap(folder => content.files.foldersAt(folder));
  if (roots.length === 0) return { kind: 'unknown' };
  const [top = ''] = dotted.split('.');
  let missing = top;
  for (const root of roots) {
    const { found, missing: upTo } = resolveIn(project, root, dotted);
    if (found.kind === 'file') return { kind: 'file', path: found.path, root };
    if (found.kind !== 'missing') return { kind: 'unknown' };
    if (moduleIn(project, root, top).kind !== 'missing') missing = upTo ?? dotted;
  }
  return { kind: 'missing', roots, missing };
}

/**
 * The program in the form that the checks of imports read. Its folder is where Python looks first, its code folder the
 * one that the start command runs in.
 */
export function appScript(
  {
    document,
    project,
    build,
    reader,
  }: { document: Document; project: Project; build: Build; reader: PythonReader },
  path: string,
  root: string,
): Script | undefined {
  const read = (other: string): PythonFile | undefined =>
    project.leavesRepository(build.view.source.path, other) === true
      ? undefined
      : readPythonFile(project, reader, other);
  const file = read(path);
  if (file === undefined || file.module.syntaxError !== undefined) return undefined;
  return { ...file, document, project, codeFolder: root, folder: root, isOwnContainer: true, read };
}

/** What a check of an own container's program may look at. */
export interface App {
  document: Document;
  project: Project;
  build: Build;
  start: Start;
  servers: readonly Server[];
  /** The module that is loaded first, where it is in the build context. */
  entry: Script | undefined;
  /** The word of the start command that names it. */
  at: Word | undefined;
  /** The server of the start command calls a name in it; else Python runs it as a program. */
  server: Server | undefined;
  /** Where it was sought in vain. */
  missing: { roots: readonly string[]; name: string; at: Word } | undefined;
}

/** Judges the program of an own container; no findings, and no parser, where there is no build. */
export function ofApp(
  { document, project }: { document: Document; project: Project },
  judge: (app: App) => Iterable<Problem>,
): ReturnType<typeof ofOwnContainer> {
  return ofOwnContainer(document, project, async function* (build) {
    const app = await readApp(document, project, build);
    if (app !== undefined) yield* judge(app);
  });
}

/** The program of a custom container; undefined where none is built. */
export async function appIn({
  document,
  project,
}: {
  document: Document;
  project: Project;
}): Promise<App | undefined> {
  const build = await dockerfileOf(document, project);
  return build && readApp(document, project, build);
}

async function readApp(document: Document, project: Project, build: Build): Promise<App | undefined> {
  const start = startOf(build, project);
  return start && appOf({ document, project, build, reader: await loadPythonReader() }, start);
}

type Reading = { document: Document; project: Project; build: Build; reader: PythonReader };

function appOf(reading: Reading, start: Start): App {
  const { document, project, build } = reading;
  const servers = serversOf(start);
  const app = { document, project, build, start, servers, entry: undefined, missing: undefined };
  const [server] = servers;
  const programs = pythonProgramsOf(start).filter(({ program }) =>
    servers.every(one => one.program !== program),
  );
  const [program] = programs;
  if (servers.length === 1 && server?.module !== undefined) {
    const found: FoundModule =
      workdirOf(start) === undefined
        ? { kind: 'unknown' }
        : findModule(start, project, server.folders, server.module);
    return { ...app, at: server.at, server, ...taken(reading, found, server.at) };
  }
  if (servers.length > 0 || programs.length !== 1 || program === undefined)
    return { ...app, at: undefined, server: undefined };
  return {
    ...app,
    at: program.at,
    server: undefined,
    ...taken(reading, findProgram(start, project, program), program.at),
  };
}

function findProgram(start: Start, project: Project, { file, module }: PythonProgram): FoundModule {
  const { content } = start;
  const workdir = workdirOf(start);
  if (workdir === undefined) return { kind: 'unknown' };
  if (module !== undefined) return findModule(start, project, [workdir], module);
  const absolute = posix.resolve(workdir, file ?? '');
  const path = file === undefined ? undefined : content.files.inContext(absolute);
  if (path !== undefined) return { kind: 'file', path, root: dirname(path) };
  const roots = content.files.foldersAt(posix.dirname(absolute));
  const isKnown = roots.length > 0 && /^[\w./-]+\.py$/.test(file ?? '');
  return isKnown ? { kind: 'missing', roots, missing: file ?? '' } : { kind: 'unknown' };
}

function taken(reading: Reading, found: FoundModule, at: Word): Pick<App, 'entry' | 'missing'> {
  if (found.kind === 'missing')
    return { entry: undefined, missing: { roots: found.roots, name: found.missing, at } };
  const entry = found.kind === 'file' ? appScript(reading, found.path, found.root) : undefined;
  return { entry, missing: undefined };
}
