import { resolve } from 'node:path';
import { isAbsolutePath, lost, named, pathFrom } from '../../domain/uploads/lost.js';
import { lostProblem } from '../../domain/uploads/lost-problem.js';
import { defaultDockerfile, type Place, writtenDockerfile } from '../../domain/uploads/places.js';
import { isInside } from '../../project/files/file-tree.js';
import type { Project } from '../../project/project.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const NOT_BUILT = 'The client does not check this, and the image build in Azure fails after minutes.';

/**
 * The Dockerfile of `environment.build` is in the context, with exactly this name. The client does not check it; the
 * build in Azure fails minutes later.
 */
export default defineCheck({
  id: 'paths/dockerfile',
  title: 'The Dockerfile exists in the build context',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const written = writtenDockerfile(document, project);
    const byDefault = defaultDockerfile(document, project);
    if (written !== undefined) yield* checkPlace(project, written);
    else if (byDefault !== undefined) yield* judgeDefault(project, byDefault);
  },
});

function* judgeDefault(project: Project, place: Place): Iterable<Problem> {
  const gone = lost(project, place);
  if (gone === undefined) return;
  // A similar name exists: `Dockerfile.gpu`, `dockerfile`.
  if (gone.why === 'other-case' || gone.why === 'did-you-mean')
    yield problem(place.view, place.path, {
      variant: 'other-default',
      what: `The build context "${gone.folder}" has "${gone.better}" and no "Dockerfile". Without dockerfile_path, the build uses a file of exactly that name. ${NOT_BUILT}`,
      fix: `Add the line "dockerfile_path: ${gone.better}" next to path, or rename the file.`,
    });
  else
    yield problem(place.view, place.path, {
      variant: 'missing-default',
      what: `The build context "${gone.folder}" has no Dockerfile. ${NOT_BUILT}`,
      fix: 'Add a file named "Dockerfile" there, or set dockerfile_path to another one.',
    });
}

function* checkPlace(project: Project, place: Place): Iterable<Problem> {
  const { view, path, base } = place;
  const { key, written, folder } = named(project, place);
  if (isAbsolutePath(place.written) || !isInside(base, resolve(base, place.written))) {
    yield problem(view, path, {
      variant: 'outside-context',
      what: `${key} is "${written}", which is outside the build context "${folder}". Only the context is uploaded, so the image build in Azure does not find it.`,
      fix: 'Move the Dockerfile into the context, or set build.path to a folder that contains it.',
    });
    return;
  }
  const gone = lost(project, place);
  const fromYaml = project.look(view.folder, place.written);
  if (gone === undefined) {
    if (project.look(base, place.written).kind === 'folder')
      yield problem(view, path, {
        variant: 'folder',
        what: `${key} is "${written}", a folder. The image build in Azure fails after minutes.`,
        fix: 'Use the path of the Dockerfile in it.',
      });
  } else if (fromYaml.kind === 'file' && isInside(base, fromYaml.path))
    yield problem(view, path, {
      variant: 'repeats-context',
      what: `${key} is "${written}", but it is relative to the build context, which is already "${folder}". ${NOT_BUILT}`,
      fix: `Use "${pathFrom(base, fromYaml.path)}", without the context.`,
    });
  // The build runs on Linux, regardless of the machine that uploads.
  else yield { ...lostProblem(place, gone, NOT_BUILT), severity: 'error' };
}
