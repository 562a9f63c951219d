import { isAbsolutePath, lost, type Named, named, pathFrom } from '../../domain/uploads/lost.js';
import {
  buildContext,
  codeFolder,
  condaFile,
  environmentFile,
  isAddress,
  modelPath,
  type Place,
} from '../../domain/uploads/places.js';
import type { Document } from '../../project/documents/document.js';
import { isInside } from '../../project/files/file-tree.js';
import type { Project } from '../../project/project.js';
import {
  type Answer,
  DEPLOYMENTS,
  type DocumentContext,
  defineCheck,
  notChecked,
  type Problem,
  problem,
} from '../check.js';

/** The files of a deployment are in its repository: what is outside exists on this machine, and perhaps on no other. */
export default defineCheck({
  id: 'paths/outside-repository',
  title: 'The files of a deployment are in its repository',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext): Iterable<Answer> {
    // The check of each path reports one that leads nowhere.
    const places = placesOf(document).filter(
      place => !isAddress(place.written) && lost(project, place) === undefined,
    );
    for (const place of places) yield* checkPlace(project, place);
    const unknown = places.find(place => isBeyondFolder(project, place));
    if (unknown === undefined || project.repositoryOf(document.source.path) !== undefined) return;
    const { key, written } = named(project, unknown);
    yield notChecked(unknown.view, unknown.path, 'no-repository', {
      variant: 'unknown',
      what: `${key} is "${written}", which is outside the folder of this file. No git repository was found, so this check cannot tell whether the path stays inside it.`,
      fix: 'Run endpoint-preflight in a checkout of the repository.',
    });
  },
});

function placesOf(document: Document): Place[] {
  const places = [codeFolder, condaFile, buildContext, modelPath, environmentFile].map(place =>
    place(document),
  );
  return places.filter(place => place !== undefined);
}

function isBeyondFolder(project: Project, { base, written }: Place): boolean {
  return !isAbsolutePath(written) && !isInside(base, project.look(base, written).path);
}

function* checkPlace(project: Project, place: Place): Iterable<Problem> {
  const { view, path, base } = place;
  const isAbsolute = isAbsolutePath(place.written);
  const target = project.look(base, place.written).path;
  const words = named(project, place);
  if (project.leavesRepository(view.source.path, target) === true)
    yield problem(
      view,
      path,
      isAbsolute ? absoluteOutside(words) : isInside(base, target) ? link(words) : outside(words),
    );
  else if (isAbsolute)
    yield problem(view, path, {
      variant: 'absolute',
      what: `${words.key} is "${words.written}", an absolute path of this machine. Where the repository is checked out in another place, the path does not exist and the deploy fails.`,
      fix: `Use "${pathFrom(base, target)}", the path relative to the folder of this file.`,
    });
}

function outside({ key, written }: Named) {
  return {
    what: `${key} is "${written}", which is outside the repository. It exists on this machine; where only the repository is checked out, it is missing and the deploy fails.`,
    fix: 'Move it into the repository. If a step of the job puts it there, suppress this check on this line.',
  };
}

function absoluteOutside({ key, written, folder }: Named) {
  return {
    variant: 'absolute-outside',
    what: `${key} is "${written}", an absolute path of this machine and outside the repository. On any other machine it is missing and the deploy fails.`,
    fix: `Move it into the repository and use its path relative to "${folder}".`,
  };
}

function link({ key, written }: Named) {
  return {
    variant: 'link',
    what: `${key} is "${written}", and a link on this path leads out of the repository. Where only the repository is checked out, the link is broken and the deploy fails.`,
    fix: 'Put the files themselves into the repository.',
  };
}
