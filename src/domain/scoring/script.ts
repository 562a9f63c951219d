/**
 * The scoring script of a deployment, as data. Each Python file is read once in a run, however many deployments name
 * it. A problem in it has the same identity from each of them, so the run reports it once.
 */
import { dirname } from 'node:path';
import type { FailureCode } from '../../facts/failure-codes.js';
import type { Edit, RelatedPlace, Route, Severity } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { type PythonFile, rangeIn, readPythonFile } from '../../project/formats/python-file.js';
import { loadPythonReader } from '../../python/reader.js';
import type { PythonReader, Span } from '../../python/types.js';
import { type Problem, problem, type Said } from '../answers.js';
import type { DocumentContext } from '../context.js';
import { codeFolder, scoringScript } from '../uploads/places.js';

const SCRIPT = 'code_configuration.scoring_script';

export type { PythonFile };

/** What a check of scoring scripts may look at. */
export interface Script extends PythonFile {
  document: Document;
  files: FileTree;
  /** Absolute: what `code_configuration.code` names, and where the script lies in it. */
  codeFolder: string;
  folder: string;
  /** A custom container (`inference_config`): it may run something else than the inference server. */
  isOwnContainer: boolean;
  /** Another file of the code folder, by its absolute path; undefined where it cannot be read as Python. */
  read(path: string): PythonFile | undefined;
}

/**
 * The script of a deployment; undefined where there is none to read: `paths/scoring-script` reports a missing script,
 * `scoring/syntax` one that is not valid Python. A run without Python loads no parser.
 */
export async function scriptOf(context: DocumentContext): Promise<Script | undefined> {
  const path = pathOf(context);
  return path === undefined ? undefined : scriptAt(path, context, await loadPythonReader());
}

/** The script's absolute path, if it is a Python file of this repository. */
function pathOf({ document, files }: DocumentContext): string | undefined {
  const place = scoringScript(document, files);
  const look = place && files.look(place.base, place.written);
  if (look?.kind !== 'file' || !/\.py$/i.test(look.path)) return undefined;
  // A file outside of the repository is not read: its text could end up in a report.
  return files.leavesRepository(document.source.path, look.path) === true ? undefined : look.path;
}

function scriptAt(
  path: string,
  { document, files }: DocumentContext,
  reader: PythonReader,
): Script | undefined {
  const place = codeFolder(document);
  const read = (other: string) =>
    files.leavesRepository(path, other) === true ? undefined : readPythonFile(files, reader, other);
  const file = read(path);
  if (file === undefined || place === undefined) return undefined;
  const { environment } = document;
  const isOwnContainer = environment.form === 'inline' && environment.view.has('inference_config');
  const code = files.look(place.base, place.written).path;
  return { ...file, document, files, codeFolder: code, folder: dirname(path), isOwnContainer, read };
}

interface ProblemOptions extends Said {
  /** Names one of several messages of the check. */
  variant?: string;
  severity?: Severity;
  code?: FailureCode;
  related?: readonly RelatedPlace[];
  edits?: readonly Edit[];
  /** Tells this finding from others of its kind in the file, wherever its line moves: the name of a module. */
  key?: string;
}

/** A problem at a place of a Python file, related to the line of the deployment that names the script. */
export function problemIn(script: Script, file: PythonFile, span: Span, options: ProblemOptions): Problem {
  const { key = '', related = [], ...rest } = options;
  const named = { message: 'the deployment names the script here', at: script.document.range(SCRIPT) };
  const made = problem(script.document, SCRIPT, {
    ...rest,
    range: rangeIn(file, span),
    related: [...related, named],
  });
  const route: Route = key === '' ? ['python'] : ['python', key];
  return { ...made, route, isTemplate: false };
}

/** An edit of a Python file. */
export function editIn(file: PythonFile, span: Span, text: string): Edit {
  return { at: rangeIn(file, span), text };
}
