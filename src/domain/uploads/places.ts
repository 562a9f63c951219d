/** Where a deployment names local files and folders, and what each path is relative to. */
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import type { Path, View } from '../../project/yaml/view.js';
import { isCodeAsset } from '../references.js';

/** A value that names a local file or folder. */
export interface Place {
  /** Of the file that holds the value; for the keys of `environment: file:…`, of the environment file. */
  view: View;
  path: Path;
  written: string;
  /** The absolute folder that the written path is relative to. */
  base: string;
  /** The text before the path in the value: `file:`. */
  prefix?: string;
}

/** `code_configuration.code`, unless it names a registered code asset. */
export function codeFolder(document: Document): Place | undefined {
  const place = placeAt(document, 'code_configuration.code');
  return place && !isCodeAsset(place.written) ? place : undefined;
}

/** `code_configuration.scoring_script`, relative to the code folder; undefined where that folder does not exist. */
export function scoringScript(document: Document, files: FileTree): Place | undefined {
  const folder = codeFolder(document);
  return folder && startingAt(folder, document, 'code_configuration.scoring_script', files);
}

export function condaFile(document: Document): Place | undefined {
  const { environment } = document;
  return environment.form === 'inline' ? placeAt(environment.view, 'conda_file') : undefined;
}

/** `environment.build.path`, unless it is an address that the client passes on (marshmallow `fields.URL`). */
export function buildContext(document: Document): Place | undefined {
  const { environment } = document;
  const place = environment.form === 'inline' ? placeAt(environment.view, 'build.path') : undefined;
  return place && !/^(?:https?|ftps?):\/\//i.test(place.written) ? place : undefined;
}

/** The written `dockerfile_path`, relative to the build context; undefined where that folder does not exist. */
export function writtenDockerfile(document: Document, files: FileTree): Place | undefined {
  const context = buildContext(document);
  return context && startingAt(context, context.view, 'build.dockerfile_path', files);
}

/** The file that a build uses without `dockerfile_path`: `Dockerfile` in the build context. */
export function defaultDockerfile(document: Document, files: FileTree): Place | undefined {
  const context = buildContext(document);
  if (context === undefined || context.view.isGiven('build.dockerfile_path')) return undefined;
  const folder = files.look(context.base, context.written);
  return folder.kind === 'folder' ? { ...context, written: 'Dockerfile', base: folder.path } : undefined;
}

/** `model.path`: a local path or an address. */
export function modelPath(document: Document): Place | undefined {
  return document.model.form === 'inline' ? placeAt(document.model.view, 'path') : undefined;
}

/** The path after `environment: file:`. */
export function environmentFile(document: Document): Place | undefined {
  const place = placeAt(document, 'environment');
  if (place === undefined || !place.written.startsWith('file:')) return undefined;
  return { ...place, written: place.written.slice('file:'.length), prefix: 'file:' };
}

/** `azureml:…`, `https://…`, `runs:/…`, `git@…`: not a path, accepted by the client or not. */
export function isAddress(written: string): boolean {
  // A single letter is a Windows drive.
  return (
    /^[a-z][a-z0-9+.-]+:/i.test(written) ||
    /^[\w.-]+@[\w.-]+:/.test(written) ||
    /^\/subscriptions\//i.test(written)
  );
}

function startingAt(folder: Place, view: View, path: Path, files: FileTree): Place | undefined {
  const place = placeAt(view, path);
  const base = files.look(folder.base, folder.written);
  return place && base.kind === 'folder' ? { ...place, base: base.path } : undefined;
}

function placeAt(view: View, path: Path): Place | undefined {
  const written = view.string(path);
  // Another check reports a blank path, or the client ignores it.
  return written === undefined || written.trim() === ''
    ? undefined
    : { view, path, written, base: view.folder };
}
