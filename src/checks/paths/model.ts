import { basename } from 'node:path';
import { type FileTree, readText } from '../../documents/file-tree.js';
import type { View } from '../../documents/view.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { gitIgnoredBy } from './git-ignored.js';
import { type Lost, lost, lostProblem, valuesOf } from './lost.js';
import { isAddress, modelPath, type Place } from './places.js';

/** A model folder of more files than this is not searched to the end. */
const ENOUGH_FILES = 2_000;
/** A Git LFS pointer is three lines of text; the specification allows 1,024 bytes. */
const MAX_POINTER_BYTES = 1_024;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;

/**
 * `model.path` is there, or is an address that the client passes on. A model without a name is hashed when the
 * deployment is loaded and must be there then (azure-ai-ml 1.34.0 `_artifacts/model.py`); one with a name is uploaded
 * later, and may be made by an earlier step of the job.
 */
export default defineCheck({
  id: 'paths/model',
  title: 'The model exists',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    const place = modelPath(document);
    if (place === undefined) return;
    if (isAddress(place.written)) {
      yield* address(files, place);
      return;
    }
    const gone = lost(files, place);
    if (gone !== undefined) yield missing(files, place, gone);
    else yield* content(files, place);
  },
});

/** What the client passes on as it stands (`is_url`, `is_mlflow_uri`) is right, if there is a name: contract/model-definition. */
function* address(files: FileTree, place: Place): Iterable<Problem> {
  const values = valuesOf(files, place);
  const { view, path, written } = place;
  const isPassedOn = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(written) || /^runs:/i.test(written);
  if (/^azureml:[^/]/.test(written)) yield problem(view, path, { message: 'reference', values });
  else if (/^\/subscriptions\//i.test(written)) yield problem(view, path, { message: 'arm-id', values });
  else if (!isPassedOn) yield problem(view, path, { message: 'no-address', values });
}

function isUnnamed(view: View): boolean {
  return !view.isTemplate('name') && !view.string('name') && !view.isGiven('version');
}

/** Surely wrong, or perhaps made before the deploy: what is certain wherever the file is read stays an error. */
function missing(files: FileTree, place: Place, gone: Lost): Problem {
  if (gone.message !== 'missing' && gone.message !== 'did-you-mean') return lostProblem(place, gone);
  const { path } = files.look(place.base, place.written);
  const ignoredBy = gitIgnoredBy(files, place.view.source.path, path);
  if (ignoredBy !== undefined) {
    return problem(place.view, place.path, {
      message: 'made-by-job',
      severity: 'warning',
      values: { ...gone.values, ignoredBy },
    });
  }
  if (gone.message === 'did-you-mean')
    return { ...lostProblem(place, gone), ...(!isUnnamed(place.view) && { severity: 'warning' }) };
  if (isUnnamed(place.view)) return lostProblem(place, gone);
  return problem(place.view, place.path, {
    message: 'missing-named',
    severity: 'warning',
    values: gone.values,
  });
}

/** There, but not the model: an empty folder, or what Git LFS leaves in a checkout without it. */
function* content(files: FileTree, place: Place): Iterable<Problem> {
  const { kind, path } = files.look(place.base, place.written);
  // What lies outside of the repository is not read.
  if (files.leavesRepository(place.view.source.path, path) === true) return;
  const below =
    kind === 'folder' ? files.filesBelow(path, ENOUGH_FILES) : [{ name: basename(path), path, bytes: 0 }];
  const values = valuesOf(files, place);
  const pointer = below.find(file => file.bytes <= MAX_POINTER_BYTES && isPointer(file.path));
  if (below.length === 0)
    yield problem(place.view, place.path, { message: 'empty', severity: 'warning', values });
  else if (pointer !== undefined) {
    yield problem(place.view, place.path, {
      message: 'lfs-pointer',
      values: { ...values, pointer: files.display(pointer.path) },
    });
  }
}

function isPointer(path: string): boolean {
  const read = readText(path, MAX_POINTER_BYTES);
  return 'text' in read && LFS_POINTER.test(read.text);
}
