import type { Document } from '../../documents/document.js';
import { type FileTree, isInside } from '../../documents/file-tree.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';
import { isAbsolutePath, lost, pathFrom, valuesOf } from './lost.js';
import {
  buildContext,
  codeFolder,
  condaFile,
  environmentFile,
  isAddress,
  modelPath,
  type Place,
} from './places.js';

/** What a deployment needs lies in its repository: what does not is on this machine, and perhaps on no other. */
export default defineCheck({
  id: 'paths/outside-repository',
  title: 'What a deployment needs is in its repository',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext): Iterable<Answer> {
    // A path that leads nowhere is its own check's finding.
    const places = placesOf(document).filter(
      place => !isAddress(place.written) && lost(files, place) === undefined,
    );
    for (const place of places) yield* judge(files, place);
    const unknown = places.find(place => isBeyondFolder(files, place));
    if (unknown === undefined || files.repositoryOf(document.source.path) !== undefined) return;
    yield notChecked(unknown.view, unknown.path, 'no-repository', {
      message: 'unknown',
      values: valuesOf(files, unknown),
    });
  },
});

function placesOf(document: Document): Place[] {
  const places = [codeFolder, condaFile, buildContext, modelPath, environmentFile].map(place =>
    place(document),
  );
  return places.filter(place => place !== undefined);
}

function isBeyondFolder(files: FileTree, { base, written }: Place): boolean {
  return !isAbsolutePath(written) && !isInside(base, files.look(base, written).path);
}

function* judge(files: FileTree, place: Place): Iterable<Problem> {
  const { view, path, base, written } = place;
  const target = files.look(base, written).path;
  const values = { ...valuesOf(files, place), better: pathFrom(base, target) };
  if (files.leavesRepository(view.source.path, target) === true) {
    const message = isAbsolutePath(written) ? 'absolute-outside' : isInside(base, target) ? 'link' : '';
    yield problem(view, path, { message, values });
  } else if (isAbsolutePath(written)) yield problem(view, path, { message: 'absolute', values });
}
