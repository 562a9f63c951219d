/** Lines of the scoring script and its neighbours that a traceback, an import or a path in a log leads to. */
import { basename, join } from 'node:path';
import type { Range } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { type PythonFile, rangeIn, readPythonFile } from '../../project/formats/python-file.js';
import { pathBelowEnv } from '../../python/path-parts.js';
import { loadPythonReader } from '../../python/reader.js';
import type { PythonReader } from '../../python/types.js';
import { belowModelFolder } from '../deployment-log.js';
import type { Frame } from '../traceback.js';
import type { Blame } from './place.js';

/** Where a deployed file lies below: the folder that was uploaded keeps its name there. */
const APP_ROOT = '/var/azureml-app/';
/** A line that has moved is looked for this far up and down. */
const MOVED = 40;
const MAX_TREE = 5;

/** The code folder of a deployment, with its Python read when it is asked for. */
export class Code {
  readonly #files: FileTree;
  readonly #reader: PythonReader;
  readonly folder: string;
  readonly script: PythonFile | undefined;

  private constructor(files: FileTree, reader: PythonReader, folder: string, script: string) {
    this.#files = files;
    this.#reader = reader;
    this.folder = folder;
    this.script = this.read(join(folder, script));
  }

  /** undefined where the deployment has no code on this disk, or it lies outside of the repository. */
  static async of(document: Document, files: FileTree): Promise<Code | undefined> {
    const written = document.string('code_configuration.code');
    const script = document.string('code_configuration.scoring_script');
    if (written === undefined || script === undefined) return undefined;
    const look = files.look(document.folder, written);
    if (look.kind !== 'folder' || files.leavesRepository(document.source.path, look.path) === true)
      return undefined;
    return new Code(files, await loadPythonReader(), look.path, script);
  }

  read(path: string): PythonFile | undefined {
    if (!path.endsWith('.py') || this.#files.leavesRepository(this.folder, path) === true) return undefined;
    return this.#files.look(this.folder, path).kind === 'file'
      ? readPythonFile(this.#files, this.#reader, path)
      : undefined;
  }

  /** The file of the repository that a file of the container came from. */
  deployed(file: string): PythonFile | undefined {
    if (!file.startsWith(APP_ROOT)) return undefined;
    const [first = '', ...rest] = file.slice(APP_ROOT.length).split('/');
    const inFolder = first === basename(this.folder) ? this.read(join(this.folder, ...rest)) : undefined;
    // `code: ./` is uploaded under another name, and some clients put the files in without their folder.
    return inFolder ?? this.read(join(this.folder, ...rest)) ?? this.read(join(this.folder, first, ...rest));
  }
}

/** The innermost line of the user's own code in a traceback. */
export function frameBlame(
  code: Code,
  frames: readonly Frame[],
  exception: string,
  text: string,
): Blame | undefined {
  for (const frame of [...frames].reverse()) {
    const file = code.deployed(frame.file);
    const found = file && lineOf(file, frame);
    if (file === undefined || found === undefined) continue;
    return {
      variant: found.moved ? 'frame-moved' : 'frame',
      what: found.moved
        ? `A line that reads like this one raised ${exception} in the container: ${text} The deployed file differs from this one.`
        : `This line raised ${exception} in the container: ${text}`,
      fix: 'The diagnosis has the traceback and the fix.',
      at: wholeLine(file, found.line),
      route: ['python', frame.function],
    };
  }
  return undefined;
}

function lineOf({ source }: PythonFile, { line, code }: Frame): { line: number; moved: boolean } | undefined {
  const isThere = (number: number) => source.line(number).trim() === code.trim();
  if (line <= source.lineCount && (code === '' || isThere(line))) return { line, moved: false };
  for (let distance = 1; code !== '' && distance <= MOVED; distance += 1)
    for (const number of [line - distance, line + distance])
      if (number >= 1 && isThere(number)) return { line: number, moved: true };
  return undefined;
}

function wholeLine({ source }: PythonFile, line: number): Range {
  const text = source.line(line);
  const indent = text.length - text.trimStart().length;
  return {
    file: source.file,
    start: { line, column: indent + 1 },
    end: { line, column: Math.max(text.trimEnd().length, indent + 1) + 1 },
  };
}

/** The import of a module that the container does not have, in the script or in a file of a frame. */
export function importBlame(code: Code, module: string, frames: readonly Frame[]): Blame | undefined {
  const top = module.split('.')[0] ?? '';
  const files = [code.script, ...frames.map(frame => code.deployed(frame.file))];
  for (const file of files) {
    const exact = file?.module.imports.find(
      each => each.level === 0 && !each.mainOnly && each.module === module,
    );
    const found =
      exact ??
      file?.module.imports.find(
        each => each.level === 0 && !each.mainOnly && each.module.split('.')[0] === top,
      );
    if (file !== undefined && found !== undefined)
      return {
        variant: 'import',
        what: `The container has no ${module}, which is imported here: it ended with ModuleNotFoundError.`,
        fix: 'Add the package that contains it to the environment. If it is a file of yours, move it into the code folder.',
        at: rangeIn(file, found.moduleSpan),
        route: ['python', top],
      };
  }
  return undefined;
}

/** The expression that makes a path of the model that is not there, with what the server says is there. */
export function modelPathBlame(
  code: Code,
  path: string,
  found: { better: string | undefined; tree: readonly string[] },
): Blame | undefined {
  const file = code.script;
  const wanted = belowModelFolder(path);
  if (file === undefined) return undefined;
  const below = file.module.paths.flatMap(each => {
    const own = each.mainOnly ? undefined : pathBelowEnv(each.parts, 'AZUREML_MODEL_DIR');
    return own === undefined ? [] : [{ each, own: own.replace(/^\/+/, '') }];
  });
  // Where the log cuts the path, or the script only names the folder, the longest that fits is meant.
  const fitting = below
    .filter(
      ({ own }) =>
        own === wanted || (own !== '' && wanted.startsWith(own)) || (wanted !== '' && own.endsWith(wanted)),
    )
    .sort((a, b) => b.own.length - a.own.length);
  const best = fitting[0] ?? (below.length === 1 ? below[0] : undefined);
  if (best === undefined) return undefined;
  const { better, tree } = found;
  const what = `The container has no ${path}, which this path leads to.`;
  return {
    ...(better === undefined
      ? {
          variant: 'model-path',
          what,
          fix: 'A model that is a folder keeps its name below AZUREML_MODEL_DIR; a model that is a file lies directly in it.',
        }
      : {
          variant: 'model-path-known',
          what: `${what} The server printed what there is: ${tree.slice(0, MAX_TREE).join(', ')}.`,
          fix: `Write the path as $AZUREML_MODEL_DIR/${better}`,
        }),
    at: rangeIn(file, best.each.span),
    route: ['python', 'AZUREML_MODEL_DIR', wanted],
  };
}

/** The string of the script that names a file which is not there. */
export function filePathBlame(code: Code, path: string): Blame | undefined {
  const file = code.script;
  const name = path.split('/').at(-1) ?? '';
  if (file === undefined || name === '') return undefined;
  const strings = file.module.strings.filter(({ docstring, mainOnly }) => !docstring && !mainOnly);
  const found =
    strings.find(({ value }) => value === path) ??
    strings.find(({ value }) => value !== undefined && value.split('/').at(-1) === name);
  return (
    found && {
      variant: 'file-path',
      what: `The container has no ${path}, which is opened here.`,
      fix: 'Join it with os.path.dirname(__file__) if it lies beside the script, or with AZUREML_MODEL_DIR if it belongs to the model.',
      at: rangeIn(file, found.span),
      route: ['python', path],
    }
  );
}

/** A line that az or Python has named by its number. */
export function scriptLineBlame(code: Code, line: number): Blame | undefined {
  const file = code.script;
  if (file === undefined || line < 1 || line > file.source.lineCount) return undefined;
  return {
    variant: 'script-line',
    what: 'Python refuses this line of the scoring script.',
    fix: 'Correct it; python -m py_compile shows the same error.',
    at: wholeLine(file, line),
    route: ['python', 'syntax'],
  };
}
