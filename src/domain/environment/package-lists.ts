/**
 * Every list of packages that a deployment installs: the conda file of its environment, that of an MLflow model without
 * a script, or what its Dockerfile installs.
 */

import type { CondaFile, OtherLine, Package } from '../../project/formats/conda.js';
import type { Word } from '../../project/formats/dockerfile.js';
import type { Project } from '../../project/project.js';
import { holds } from '../../python/markers.js';
import type { Problem } from '../answers.js';
import type { DocumentContext } from '../context.js';
import { noCodeConda } from '../mlflow/serving.js';
import { type Build, dockerfileOf, ofDockerfile } from './dockerfile-of.js';
import { asConda, contentOf, type ImageContent } from './image-content.js';
import { condaFileOf, pythonMinors } from './packages.js';

export interface PackageList {
  kind: 'conda' | 'mlflow' | 'image';
  packages: readonly Package[];
  constraints: readonly Package[];
  otherLines: readonly OtherLine[];
  channels: readonly string[];
  /** `--index-url` and its kin, as arguments of `pip install`. */
  indexes: readonly Word[];
  isComplete: boolean;
  /** The minor versions of Python that may be installed, oldest first; undefined where nothing says. */
  minors: readonly string[] | undefined;
  /** Of a Dockerfile. */
  image: ImageContent | undefined;
  build: Build | undefined;
}

/** Judges the list; without a Dockerfile it answers at once. */
export function ofPackageLists(
  context: DocumentContext,
  judge: (list: PackageList) => Iterable<Problem>,
): Iterable<Problem> | AsyncIterable<Problem> {
  const { document, project } = context;
  const list = condaList(context);
  if (list !== undefined) return judge(list);
  return ofDockerfile(document, project, build => judge(imageList(build, project)));
}

/** The list itself; undefined where the deployment has none. */
export async function packageListOf(context: DocumentContext): Promise<PackageList | undefined> {
  const { document, project } = context;
  const list = condaList(context);
  if (list !== undefined) return list;
  const build = await dockerfileOf(document, project);
  return build && imageList(build, project);
}

function condaList(context: DocumentContext): PackageList | undefined {
  const own = condaFileOf(context);
  const conda = own ?? noCodeConda(context.document, context.project);
  if (conda === undefined) return undefined;
  const { packages, constraints, otherLines, isComplete } = conda;
  return {
    kind: own === undefined ? 'mlflow' : 'conda',
    ...{ packages, constraints, otherLines, isComplete },
    channels: conda.channels.map(({ name }) => name),
    indexes: [],
    minors: pythonMinors(conda),
    image: undefined,
    build: undefined,
  };
}

function imageList(build: Build, project: Project): PackageList {
  const image = contentOf(build, project);
  const { packages, constraints, otherLines, indexes, isComplete, python } = image;
  return {
    kind: 'image',
    ...{ packages, constraints, otherLines, indexes, isComplete, image, build },
    channels: [],
    minors: python === undefined ? undefined : [python],
  };
}

/** The same in the form of a conda file: of a Dockerfile, with the Python of its base image. */
export function ofCondaFiles(
  context: DocumentContext,
  judge: (conda: CondaFile) => Iterable<Problem>,
): Iterable<Problem> | AsyncIterable<Problem> {
  const { document, project } = context;
  const conda = condaFileOf(context) ?? noCodeConda(document, project);
  return conda === undefined
    ? ofDockerfile(document, project, build => judge(asConda(contentOf(build, project), build.view)))
    : judge(conda);
}

/** The packages by a name that are installed; one with a marker that cannot be decided counts. */
export function listed({ packages, minors }: PackageList, ...names: readonly string[]): Package[] {
  const python = minors?.length === 1 ? minors[0] : undefined;
  return packages.filter(
    ({ name, marker }) =>
      names.includes(name) && (marker === undefined || holds(marker, { python }) !== false),
  );
}
