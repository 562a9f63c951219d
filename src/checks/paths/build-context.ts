import { dirname } from 'node:path';
import { LIMITS } from '../../catalog/limits.js';
import type { FileTree } from '../../documents/file-tree.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { lost, lostProblem, pathFrom, valuesOf } from './lost.js';
import { buildContext, isAddress, type Place } from './places.js';
import { uploadedFiles } from './upload-rules.js';

/** As far as a folder is counted: fifty times what the documents allow. */
const ENOUGH_FILES = 50 * LIMITS.buildContextFiles.max;
const MEGABYTE = 1_000_000;

/** `environment.build.path` is a folder that is there, and small enough to be a build context. */
export default defineCheck({
  id: 'paths/build-context',
  title: 'The build context exists, is a folder and is small enough',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const place = buildContext(document);
    if (place === undefined) return;
    const values = valuesOf(files, place);
    if (isAddress(place.written)) {
      yield problem(place.view, place.path, { message: 'address', values });
      return;
    }
    const gone = lost(files, place);
    const { kind, path } = files.look(place.base, place.written);
    if (gone !== undefined) yield lostProblem(place, gone);
    // The client takes a file, too; a build has no use for a context that is one.
    else if (kind === 'file')
      yield problem(place.view, place.path, {
        message: 'file',
        values: { ...values, better: pathFrom(place.base, dirname(path)) },
      });
    else yield* tooMuch(files, place, path);
  },
});

function* tooMuch(files: FileTree, place: Place, folder: string): Iterable<Problem> {
  const uploaded = uploadedFiles(files, folder, ENOUGH_FILES);
  const bytes = uploaded.reduce((sum, file) => sum + file.bytes, 0);
  const maxFiles = LIMITS.buildContextFiles.max;
  const maxBytes = LIMITS.buildContextBytes.max;
  if (uploaded.length <= maxFiles && bytes <= maxBytes) return;
  const megabytes = (bytes / MEGABYTE).toFixed(1);
  const values = {
    ...valuesOf(files, place),
    files: uploaded.length,
    megabytes,
    maxFiles,
    maxMegabytes: maxBytes / MEGABYTE,
  };
  yield problem(place.view, place.path, { message: 'too-much', severity: 'warning', values });
}
