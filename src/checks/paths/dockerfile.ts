import { resolve } from 'node:path';
import { type FileTree, isInside } from '../../documents/file-tree.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { isAbsolutePath, lost, lostProblem, pathFrom, valuesOf } from './lost.js';
import { defaultDockerfile, type Place, writtenDockerfile } from './places.js';

/**
 * The Dockerfile of `environment.build` is in the context, with exactly this name. The client does not look; the
 * build in Azure does, minutes later.
 */
export default defineCheck({
  id: 'paths/dockerfile',
  title: 'The Dockerfile exists in the build context',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const written = writtenDockerfile(document, files);
    const byDefault = defaultDockerfile(document, files);
    if (written !== undefined) yield* judge(files, written);
    else if (byDefault !== undefined) yield* judgeDefault(files, byDefault);
  },
});

function* judgeDefault(files: FileTree, place: Place): Iterable<Problem> {
  const why = lost(files, place);
  if (why === undefined) return;
  // `Dockerfile.gpu`, `dockerfile`: something like it is there.
  const isNear = why.message === 'other-case' || why.message === 'did-you-mean';
  const message = isNear ? 'other-default' : 'missing-default';
  yield problem(place.view, place.path, { message, values: why.values });
}

function* judge(files: FileTree, place: Place): Iterable<Problem> {
  const { view, path, base, written } = place;
  const values = valuesOf(files, place);
  if (isAbsolutePath(written) || !isInside(base, resolve(base, written))) {
    yield problem(view, path, { message: 'outside-context', values });
    return;
  }
  const why = lost(files, place);
  if (why === undefined) {
    if (files.look(base, written).kind === 'folder') yield problem(view, path, { message: 'folder', values });
    return;
  }
  const fromYaml = files.look(view.folder, written);
  if (fromYaml.kind === 'file' && isInside(base, fromYaml.path)) {
    yield problem(view, path, {
      message: 'repeats-context',
      values: { ...values, better: pathFrom(base, fromYaml.path) },
    });
    // The build runs on Linux, whatever the machine that uploads.
  } else yield { ...lostProblem(place, why), severity: 'error' };
}
