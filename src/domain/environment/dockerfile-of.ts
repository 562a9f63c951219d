/** The Dockerfile of a deployment's build context, read once a run. */

import type { Range, RelatedPlace, Severity } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import { type Dockerfile, readDockerfile } from '../../project/formats/dockerfile.js';
import { fact, type Project } from '../../project/project.js';
import type { View } from '../../project/yaml/view.js';
import { type Problem, problem, type Said } from '../answers.js';
import { defaultDockerfile, writtenDockerfile } from '../uploads/places.js';

/** No real Dockerfile is as long as this; the parser would take a second for it. */
const MAX_BYTES = 200_000;

/** Why a comment after an instruction is not one; the checks continue the sentence. */
export const ONE_COMMENT_A_LINE = 'Docker reads # as a comment only at the start of a line';

export interface Build {
  /** The environment's, with `build` and `inference_config`. */
  view: View;
  /** The build context, absolute. */
  context: string;
  dockerfile: Dockerfile;
}

type Judge = (build: Build) => Iterable<Problem> | AsyncIterable<Problem>;

/** Judges the Dockerfile; no findings, and no waiting, where there is none that can be read. */
export function ofDockerfile(
  document: Document,
  project: Project,
  judge: Judge,
): Iterable<Problem> | AsyncIterable<Problem> {
  const started = startReading(document, project);
  return started === undefined ? [] : later(started, judge);
}

/** The Dockerfile itself; undefined where there is none that can be read. */
export async function dockerfileOf(document: Document, project: Project): Promise<Build | undefined> {
  const started = startReading(document, project);
  return started && built(started);
}

interface Started {
  view: View;
  context: string;
  reading: Promise<Dockerfile>;
}

function startReading(document: Document, project: Project): Started | undefined {
  const place = writtenDockerfile(document, project) ?? defaultDockerfile(document, project);
  const look = place && project.look(place.base, place.written);
  if (place === undefined || look?.kind !== 'file') return undefined;
  // Files outside the repository are not read.
  if (project.leavesRepository(place.view.source.path, look.path) === true) return undefined;
  const reading = project.derive(DOCKERFILE, look.path);
  return reading && { view: place.view, context: place.base, reading };
}

/** The same for a custom container (`inference_config`), where Azure runs what the image starts. */
export function ofOwnContainer(
  document: Document,
  project: Project,
  judge: Judge,
): ReturnType<typeof ofDockerfile> {
  const { environment } = document;
  return environment.form === 'inline' && environment.view.has('inference_config')
    ? ofDockerfile(document, project, judge)
    : [];
}

async function* later(started: Started, judge: Judge): AsyncIterable<Problem> {
  const build = await built(started);
  if (build !== undefined) yield* judge(build);
}

async function built({ view, context, reading }: Started): Promise<Build | undefined> {
  const dockerfile = await reading;
  const { syntax } = dockerfile;
  // Another frontend reads the file, by its own rules.
  const isForeign = syntax !== undefined && !/^(?:docker\.io\/)?docker\/dockerfile(?:[:@]|$)/.test(syntax);
  return isForeign ? undefined : { view, context, dockerfile };
}

const DOCKERFILE = fact((project: Project, path: string): Promise<Dockerfile> | undefined => {
  const source = project.source(path, MAX_BYTES);
  return 'problem' in source ? undefined : readDockerfile(source);
});

/** Placeholders that another tool fills in before the build: `{{ base }}`, `<% base %>`. */
export function isRendered(text: string): boolean {
  return /\{[{%]|[}%]\}|<%|%>/.test(text);
}

/** A part that only the build or the rendering of the file sets: `${TAG}`, `<base>`. */
export function isUnknown(text: string): boolean {
  return isRendered(text) || /[$`<>]/.test(text);
}

interface FoundInBuild extends Said {
  at: Range;
  /** Tells this finding from others of its check in the same build, wherever its line moves. */
  key: string;
  variant?: string;
  severity?: Severity;
  related?: readonly RelatedPlace[];
}

/** A problem in a file of the build context. */
export function problemInBuild({ view }: Build, { at, key, ...said }: FoundInBuild): Problem {
  return {
    ...problem(view, 'build', { part: 'key', range: at, ...said }),
    route: view.route(['build', key]),
    isTemplate: false,
  };
}
