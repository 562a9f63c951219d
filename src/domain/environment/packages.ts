/** What a deployment's conda file requires, in the form that the checks of this folder need. */

import { PYTHON_RELEASES } from '../../facts/python-releases.js';
import { DEFAULTS_PACKAGE, SERVER_PACKAGE } from '../../facts/server-versions.js';
import type { RelatedPlace } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { type CondaFile, condaOf, type Package, type Place } from '../../project/formats/conda.js';
import { holds } from '../../python/markers.js';
import { allowedMinors, isAny, type Versions } from '../../python/versions.js';
import { type Problem, problem } from '../answers.js';
import { shown } from '../shown.js';

/** undefined where there is none, or none that could be read; environment/conda-file reports that. */
export function condaFileOf({
  document,
  files,
}: {
  document: Document;
  files: FileTree;
}): CondaFile | undefined {
  const reading = condaOf(document, files);
  return reading.kind === 'read' ? reading.conda : undefined;
}

/** The requirements by that name that a container installs; one with a marker that cannot be decided counts. */
export function packagesNamed(conda: CondaFile, name: string): Package[] {
  return conda.packages.filter(found => found.name === name && isInstalled(conda, found));
}

function isInstalled(conda: CondaFile, { marker }: Package): boolean {
  return marker === undefined || holds(marker, { python: pythonMinor(conda) }) !== false;
}

/** A package whose versions are known and limited. */
export type Pinned = Package & { versions: Versions };

export function pinned(conda: CondaFile, name: string): Pinned[] {
  return packagesNamed(conda, name).filter(
    (found): found is Pinned => found.versions !== undefined && !isAny(found.versions),
  );
}

const minorsOf = new WeakMap<CondaFile, { minors: string[] | undefined }>();

/** The minor versions of Python that the conda file allows, oldest first; undefined where it sets no limit. */
export function pythonMinors(conda: CondaFile): string[] | undefined {
  let known = minorsOf.get(conda);
  if (known === undefined) {
    known = { minors: findMinors(conda) };
    minorsOf.set(conda, known);
  }
  return known.minors;
}

function findMinors({ python }: CondaFile): string[] | undefined {
  const [first] = python;
  if (first?.versions === undefined || isAny(first.versions)) return undefined;
  const minors = PYTHON_RELEASES.map(({ version }) => version);
  const allowed = python.map(({ versions }) => versions && allowedMinors(versions, minors));
  return allowed.reduce((all, next) => all?.filter(minor => next?.includes(minor)));
}

/** The minor version of Python, where the conda file allows just one. */
export function pythonMinor(conda: CondaFile): string | undefined {
  const minors = pythonMinors(conda);
  return minors?.length === 1 ? minors[0] : undefined;
}

/** The lines that bring the inference server. */
export function serverPackages(conda: CondaFile): Package[] {
  return [...packagesNamed(conda, SERVER_PACKAGE), ...packagesNamed(conda, DEFAULTS_PACKAGE)];
}

/** Whether the inference server runs there: for a scoring script, outside of custom containers. */
export function runsServer(document: Document): boolean {
  const { environment } = document;
  const isOwn = environment.form === 'inline' && environment.view.isGiven('inference_config');
  return !isOwn && document.isGiven('code_configuration');
}

/** A problem at a place of the conda file or of a requirements file. */
export function problemAt(place: Place, options: Parameters<typeof problem>[2]): Problem {
  return problem(place.view, place.path, { ...options, range: place.at });
}

export function relatedTo(place: Place, message: string): RelatedPlace {
  return { message, at: place.at };
}

/** A requirement as messages show it, without a token in its URL. */
export function line({ written }: { written: string }): string {
  return shown(written.replace(/(:\/\/)[^/@\s]+@/g, '$1…@'));
}
