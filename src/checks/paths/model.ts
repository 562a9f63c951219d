import { basename } from 'node:path';
import { gitIgnoredBy } from '../../domain/uploads/git-ignored.js';
import { type Lost, lost, named } from '../../domain/uploads/lost.js';
import { doesNotExist, lostProblem, mildInTemplate } from '../../domain/uploads/lost-problem.js';
import { isAddress, modelPath, type Place } from '../../domain/uploads/places.js';
import { isSetByCommand } from '../../project/files/deploy-commands.js';
import type { Project } from '../../project/project.js';
import type { View } from '../../project/yaml/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** The search of a model folder ends at this number of files. */
const ENOUGH_FILES = 2_000;
/** A Git LFS pointer is three lines of text; the specification allows 1,024 bytes. */
const MAX_POINTER_BYTES = 1_024;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;

const UPLOADED = 'The client uploads the model from there and stops if it is missing.';
const NO_PATH =
  'The client accepts only a path or an address here: it looks for a file of that name and stops.';

/**
 * `model.path` exists, or is an address that the client passes on. A model without a name is hashed when the
 * deployment is loaded and must exist then (azure-ai-ml 1.34.0 `_artifacts/model.py`); one with a name is uploaded
 * later, and an earlier step of the job may create it.
 */
export default defineCheck({
  id: 'paths/model',
  title: 'The model exists',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    const place = modelPath(document);
    if (place === undefined) return;
    if (isAddress(place.written)) {
      yield* address(project, place);
      return;
    }
    const gone = lost(project, place);
    if (gone === undefined) yield* content(project, place);
    else if (isSetByCommand(project, document.source.path, 'model.path')) return;
    // Wrong wherever the file is read, so the model's own rules do not matter.
    else if (gone.why !== 'missing' && gone.why !== 'did-you-mean') yield lostProblem(place, gone, UPLOADED);
    else yield mildInTemplate(missing(project, place, gone), gone, document.isTemplateFile);
  },
});

/** What the client passes on unchanged (`is_url`, `is_mlflow_uri`) is valid if it has a name: contract/model-definition. */
function* address(project: Project, place: Place): Iterable<Problem> {
  const { view, path } = place;
  const { key, written, folder } = named(project, place);
  const isPassedOn = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(place.written) || /^runs:/i.test(place.written);
  if (/^azureml:[^/]/.test(place.written))
    yield problem(view, path, {
      variant: 'reference',
      what: `${key} is "${written}", the name of a registered model. ${NO_PATH}`,
      fix: `Use it in place of the whole mapping: "model: ${written}".`,
    });
  else if (/^\/subscriptions\//i.test(place.written))
    yield problem(view, path, {
      variant: 'arm-id',
      what: `${key} is "${written}", an ARM ID. ${NO_PATH}`,
      fix: 'For a registered model, use "azureml:" and the ID in place of the whole mapping: "model: azureml:/subscriptions/…".',
    });
  else if (!isPassedOn)
    yield problem(view, path, {
      variant: 'no-address',
      what: `${key} is "${written}". The client passes on addresses such as azureml://…, https://… and runs:/…. It takes this one for a path, finds nothing there and stops.`,
      fix: `Use a path relative to "${folder}", or one of those addresses.`,
    });
}

/** Wrong, or created by a step of the job before the deploy. */
function missing(project: Project, place: Place, gone: Lost): Problem {
  const { view, path } = place;
  const target = project.look(place.base, place.written).path;
  const ignoredBy = gitIgnoredBy(project, view.source.path, target);
  if (ignoredBy !== undefined)
    return problem(view, path, {
      variant: 'made-by-job',
      severity: 'warning',
      what: `${doesNotExist(gone)} ${ignoredBy} keeps it out of the repository, so a step of the job must create or download it before the deploy. If no step does, the client stops.`,
      fix: 'Run endpoint-preflight after the step that creates the model: this warning then disappears. If there is no such step, commit the model, or register it and use "model: azureml:<name>:<version>".',
    });
  const severity = isUnnamed(view) ? 'error' : 'warning';
  return problem(view, path, { severity, ...unmade(gone, severity) });
}

function unmade(gone: Lost, severity: 'error' | 'warning') {
  const start = doesNotExist(gone);
  if (gone.why === 'did-you-mean')
    return {
      variant: gone.why,
      what: `${start} ${UPLOADED}`,
      fix: `Did you mean "${gone.better}"? If a step of the job creates the model, run endpoint-preflight after that step instead.`,
    };
  return severity === 'error'
    ? {
        variant: 'missing',
        what: `${start} The client reads a model without a name when it loads the deployment, and stops.`,
        fix: `Correct the path, which is relative to "${gone.folder}". If a step of the job creates the model, run endpoint-preflight after that step, or suppress this check on this line.`,
      }
    : {
        variant: 'missing-named',
        what: `${start} The client uploads the model from there during the deploy and stops if it is missing.`,
        fix: `If a step of the job creates the model, run endpoint-preflight after that step, or suppress this check on this line. Otherwise correct the path, which is relative to "${gone.folder}".`,
      };
}

function isUnnamed(view: View): boolean {
  return !view.isTemplate('name') && !view.string('name') && !view.isGiven('version');
}

/** Something else in place of the model: an empty folder, or what Git LFS leaves in a checkout without it. */
function* content(project: Project, place: Place): Iterable<Problem> {
  const { kind, path } = project.look(place.base, place.written);
  // A file outside the repository is not read.
  if (project.leavesRepository(place.view.source.path, path) === true) return;
  const below =
    kind === 'folder' ? project.filesBelow(path, ENOUGH_FILES) : [{ name: basename(path), path, bytes: 0 }];
  const { key, written, folder } = named(project, place);
  const pointer = below.find(file => file.bytes <= MAX_POINTER_BYTES && isPointer(project, file.path));
  if (below.length === 0)
    yield problem(place.view, place.path, {
      variant: 'empty',
      severity: 'warning',
      what: `${key} is "${written}", a folder without files. The client refuses to upload an empty folder.`,
      fix: `If a step of the job fills it, run endpoint-preflight after that step. Otherwise correct the path, which is relative to "${folder}".`,
    });
  else if (pointer !== undefined)
    yield problem(place.view, place.path, {
      variant: 'lfs-pointer',
      what: `${project.display(pointer.path)} is not a model but a Git LFS pointer: a few lines of text that stand for it. The deploy uploads those lines, and the container crashes when it loads them.`,
      fix: 'Download the model first: run "git lfs pull", or set "lfs: true" in the checkout step of the workflow.',
    });
}

function isPointer(project: Project, path: string): boolean {
  const read = project.text(path, MAX_POINTER_BYTES);
  return 'text' in read && LFS_POINTER.test(read.text);
}
