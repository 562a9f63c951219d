import type { Document } from '../../documents/document.js';
import { type FileTree, isInside } from '../../documents/file-tree.js';
import { type Answer, DEPLOYMENTS, type DocumentContext, defineCheck, notChecked, problem } from '../check.js';
import { isAbsolutePath, lost, pathFrom, valuesOf } from './lost.js';
import { buildContext, codeFolder, condaFile, environmentFile, isAddress, modelPath, type Place } from './places.js';

/** What a deployment needs lies in its repository: what does not is on this machine, and perhaps on no other. */
export const outsideRepository = defineCheck({
  id: 'paths/outside-repository',
  needs: 'files',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext): Iterable<Answer> {
    for (const place of placesOf(document)) {
      // A path that leads nowhere is its own check's finding.
      if (!isAddress(place.written) && lost(files, place) === undefined) yield* judge(files, place);
    }
  },
});

function placesOf(document: Document): Place[] {
  const places = [codeFolder, condaFile, buildContext, modelPath, environmentFile].map(place => place(document));
  return places.filter(place => place !== undefined);
}

function* judge(files: FileTree, place: Place): Iterable<Answer> {
  const { view, path, base, written } = place;
  const target = files.look(base, written).path;
  const leaves = files.leavesRepository(view.source.path, target);
  const values = { ...valuesOf(files, place), better: pathFrom(base, target) };
  if (leaves === true) {
    const message = isAbsolutePath(written) ? 'absolute-outside' : isInside(base, target) ? 'link' : '';
    yield problem(view, path, { message, values });
  } else if (isAbsolutePath(written)) yield problem(view, path, { message: 'absolute', values });
  else if (leaves === undefined && !isInside(base, target)) yield notChecked(view, path, 'no-repository', { message: 'unknown', values });
}
