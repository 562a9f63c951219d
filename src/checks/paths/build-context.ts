import { dirname } from 'node:path';
import { lost, named, pathFrom } from '../../domain/uploads/lost.js';
import { lostProblem, NOT_LOADED } from '../../domain/uploads/lost-problem.js';
import { buildContext, isAddress, type Place } from '../../domain/uploads/places.js';
import { uploadedFiles } from '../../domain/uploads/upload-rules.js';
import { LIMITS } from '../../facts/limits.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const MAX_FILES = LIMITS.buildContextFiles.max;
const MAX_BYTES = LIMITS.buildContextBytes.max;
/** The count of a folder ends here, at fifty times the documented limit. */
const ENOUGH_FILES = 50 * MAX_FILES;
const MEGABYTE = 1_000_000;

/** `environment.build.path` is a folder that exists and is within the documented limits of a build context. */
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
    const { key, written } = named(files, place);
    if (isAddress(place.written)) {
      yield problem(place.view, place.path, {
        variant: 'address',
        what: `${key} is "${written}". The client accepts only a local folder or an address that begins with https:// or http://. ${NOT_LOADED}`,
        fix: 'Use the folder that holds the Dockerfile. For a git repository, use its https address.',
      });
      return;
    }
    const gone = lost(files, place);
    const { kind, path } = files.look(place.base, place.written);
    if (gone !== undefined) yield lostProblem(place, gone, NOT_LOADED);
    // The client accepts a file too, but no image can be built from it.
    else if (kind === 'file')
      yield problem(place.view, place.path, {
        variant: 'file',
        what: `${key} is "${written}", a file. The client uploads it, and the image build in Azure finds no folder to build from.`,
        fix: `Use its folder, "${pathFrom(place.base, dirname(path))}", and set dockerfile_path to the name of the file.`,
      });
    else yield* tooMuch(files, place, path);
  },
});

function* tooMuch(files: FileTree, place: Place, folder: string): Iterable<Problem> {
  const uploaded = uploadedFiles(files, folder, ENOUGH_FILES);
  const bytes = uploaded.reduce((sum, file) => sum + file.bytes, 0);
  if (uploaded.length <= MAX_FILES && bytes <= MAX_BYTES) return;
  const { written } = named(files, place);
  const megabytes = (bytes / MEGABYTE).toFixed(1);
  yield problem(place.view, place.path, {
    variant: 'too-much',
    severity: 'warning',
    what: `The build context "${written}" has about ${uploaded.length} files, ${megabytes} MB in total. Azure documents a limit of ${MAX_FILES} files and ${MAX_BYTES / MEGABYTE} MB for a build context; above it, an image build can fail.`,
    fix: 'Move the Dockerfile and the files that it copies into a folder of their own. Or list the rest in an .amlignore file in the context: the client then leaves it out.',
  });
}
