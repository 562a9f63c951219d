/** The Dockerfile of a deployment's build context, read once a run. */

import type { Document } from '../../project/documents/document.js';
import { type FileTree, readText } from '../../project/files/file-tree.js';
import { type Dockerfile, readDockerfile } from '../../project/formats/dockerfile.js';
import { Source } from '../../project/yaml/source.js';
import type { View } from '../../project/yaml/view.js';
import type { Problem } from '../answers.js';
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
  files: FileTree,
  judge: Judge,
): Iterable<Problem> | AsyncIterable<Problem> {
  const started = startReading(document, files);
  return started === undefined ? [] : later(started, judge);
}

/** The Dockerfile itself; undefined where there is none that can be read. */
export async function dockerfileOf(document: Document, files: FileTree): Promise<Build | undefined> {
  const started = startReading(document, files);
  return started && built(started);
}

interface Started {
  view: View;
  context: string;
  reading: Promise<Dockerfile>;
}

function startReading(document: Document, files: FileTree): Started | undefined {
  const place = writtenDockerfile(document, files) ?? defaultDockerfile(document, files);
  const look = place && files.look(place.base, place.written);
  if (place === undefined || look?.kind !== 'file') return undefined;
  // Files outside the repository are not read.
  if (files.leavesRepository(place.view.source.path, look.path) === true) return undefined;
  const reading = readOnce(files, look.path);
  return reading && { view: place.view, context: place.base, reading };
}

/** The same for a custom container (`inference_config`), where Azure runs what the image starts. */
export function ofOwnContainer(
  document: Document,
  files: FileTree,
  judge: Judge,
): ReturnType<typeof ofDockerfile> {
  const { environment } = document;
  return environment.form === 'inline' && environment.view.has('inference_config')
    ? ofDockerfile(document, files, judge)
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

const readings = new WeakMap<FileTree, Map<string, Promise<Dockerfile> | undefined>>();

function readOnce(files: FileTree, path: string): Promise<Dockerfile> | undefined {
  const known = readings.get(files) ?? new Map<string, Promise<Dockerfile> | undefined>();
  readings.set(files, known);
  if (!known.has(path)) {
    const read = readText(path, MAX_BYTES);
    known.set(
      path,
      'text' in read ? readDockerfile(new Source(files.display(path), path, read.text)) : undefined,
    );
  }
  return known.get(path);
}

/** Placeholders that another tool fills in before the build: `{{ base }}`, `<% base %>`. */
export function isRendered(text: string): boolean {
  return /\{[{%]|[}%]\}|<%|%>/.test(text);
}

/** A part that only the build or the rendering of the file sets: `${TAG}`, `<base>`. */
export function isUnknown(text: string): boolean {
  return isRendered(text) || /[$`<>]/.test(text);
}
