/** A local model folder as Triton reads it: folders of models, in them folders of versions. */
import { join } from 'node:path';
import { TRITON_MODEL_FILES, TRITON_VERSION } from '../../facts/triton.js';
import type { Document } from '../../project/documents/document.js';
import { type FileTree, isLink, readText } from '../../project/files/file-tree.js';
import { type Pb, readPbtxt } from '../../project/formats/pbtxt.js';
import { Source } from '../../project/yaml/source.js';
import { isAddress, modelPath, type Place } from '../uploads/places.js';
import { uploadedFiles } from '../uploads/upload-rules.js';

/** A model folder of more files is not checked. */
const ENOUGH_FILES = 2_000;
const MAX_CONFIG_BYTES = 1_000_000;

export const CONFIG_FILE = 'config.pbtxt';

/** The content of a folder: names of files, and folders that are not empty. */
export interface Folder {
  name: string;
  /** Absolute. */
  path: string;
  files: ReadonlySet<string>;
  folders: ReadonlyMap<string, Folder>;
}

export interface Repository extends Folder {
  place: Place;
}

/** What the upload of the model includes; undefined where there is no local folder, or no model in it yet. */
export function localFolder(document: Document, files: FileTree): Repository | undefined {
  const place = modelPath(document);
  if (place === undefined || isAddress(place.written)) return undefined;
  const look = files.look(place.base, place.written);
  // A folder outside the repository is not read.
  if (look.kind !== 'folder' || files.leavesRepository(place.view.source.path, look.path) === true)
    return undefined;
  const uploaded = uploadedFiles(files, look.path, ENOUGH_FILES);
  // Links are not followed; hidden files are placeholders for a download of the job.
  const isUnclear = uploaded.length >= ENOUGH_FILES || uploaded.some(file => isLink(file.path));
  if (isUnclear || uploaded.every(file => isHidden(file.name))) return undefined;
  return {
    ...folderOf(
      '',
      look.path,
      uploaded.map(file => file.name.split('/')),
    ),
    place,
  };
}

function folderOf(name: string, path: string, below: readonly (readonly string[])[]): Folder {
  const files = new Set<string>();
  const byFolder = new Map<string, string[][]>();
  for (const [first = '', ...rest] of below) {
    if (rest.length === 0) files.add(first);
    else byFolder.set(first, [...(byFolder.get(first) ?? []), rest]);
  }
  const folders = new Map(
    [...byFolder].map(([child, rest]) => [child, folderOf(child, join(path, child), rest)]),
  );
  return { name, path, files, folders };
}

/** The folders that Triton takes for models. Hidden ones are not meant as models. */
export function modelFolders(repository: Repository): Folder[] {
  return [...repository.folders.values()].filter(folder => !isHidden(folder.name));
}

export function versionsOf(model: Folder): Folder[] {
  return [...model.folders.values()]
    .filter(folder => TRITON_VERSION.test(folder.name))
    .sort((a, b) => Number(b.name) - Number(a.name));
}

/** The names of the files and folders in it, without hidden ones. */
export function contentOf(folder: Folder): string[] {
  return [...folder.files, ...folder.folders.keys()].filter(name => !isHidden(name));
}

export function holdsModelFile(folder: Folder): boolean {
  return contentOf(folder).some(name => TRITON_MODEL_FILES.includes(name));
}

/** undefined where there is none, or it cannot be parsed. */
export function configOf(model: Folder, files: FileTree): Pb | undefined {
  if (!model.files.has(CONFIG_FILE)) return undefined;
  const path = join(model.path, CONFIG_FILE);
  const read = readText(path, MAX_CONFIG_BYTES);
  return 'text' in read ? readPbtxt(new Source(files.display(path), path, read.text)) : undefined;
}

/** `type: triton_model`, in each spelling that the client accepts. */
export function isTriton(document: Document): boolean {
  const type = document.model.form === 'inline' ? document.model.view.string('type') : undefined;
  return type !== undefined && /^triton_?model$/i.test(type);
}

function isHidden(name: string): boolean {
  return /(?:^|\/)\.[^/]*$/.test(name);
}
