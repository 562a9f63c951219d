import { dirname } from 'node:path';
import type { Document } from '../../documents/document.js';
import type { FileTree } from '../../documents/file-tree.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { lost, lostProblem, pathFrom, valuesOf } from './lost.js';
import { codeFolder, isAddress, type Place } from './places.js';

/**
 * `code_configuration.code` is a folder that is there: the client opens `<code>/<scoring_script>` before anything
 * else (azure-ai-ml 1.34.0 `_utils/_endpoint_utils.py`, `validate_scoring_script`) and then uploads the whole folder.
 */
export default defineCheck({
  id: 'paths/code-folder',
  title: 'The code folder exists',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const place = codeFolder(document);
    if (place === undefined) return;
    if (isAddress(place.written)) {
      yield problem(place.view, place.path, { message: 'address', values: valuesOf(files, place) });
      return;
    }
    const gone = lost(files, place);
    if (gone !== undefined) yield lostProblem(place, gone);
    else yield* judge(files, place, document);
  },
});

function* judge(files: FileTree, place: Place, document: Document): Iterable<Problem> {
  const { kind, path } = files.look(place.base, place.written);
  const values = valuesOf(files, place);
  if (kind === 'file') {
    yield problem(place.view, place.path, {
      message: 'file',
      values: { ...values, better: pathFrom(place.base, dirname(path)) },
    });
    return;
  }
  const message = isRepository(files, path)
    ? 'repository'
    : path === document.folder
      ? 'own-folder'
      : undefined;
  // Who wrote an .amlignore has thought of what goes up.
  if (message === undefined || files.look(path, '.amlignore').kind === 'file') return;
  yield problem(place.view, place.path, { message, severity: 'warning', values });
}

function isRepository(files: FileTree, folder: string): boolean {
  const { kind } = files.look(folder, '.git');
  // A worktree and a submodule have a file there.
  return kind === 'folder' || kind === 'file';
}
