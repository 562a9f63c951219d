/** How much of a deployment is on this disk: its code and its model, each folder measured once in a run. */
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { bytesOf, type FolderSize, sizeOf } from '../../project/files/folder-size.js';
import { isAddress, modelPath, type Place } from './places.js';
import { uploadRules } from './upload-rules.js';

/** Files and folders that are measured; beyond that, a message says "at least". */
const MAX_ENTRIES = 20_000;
/** The file that marks a Python virtual environment (PEP 405). */
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg';

/** Bytes of the model on this disk; undefined where it is elsewhere. */
export function modelBytes(document: Document, files: FileTree): number | undefined {
  const place = modelPath(document);
  return place && measure(files, place)?.bytes;
}

const measures = new WeakMap<FileTree, Map<string, FolderSize>>();

/** undefined for an address and for a path that leads nowhere; each folder is measured once per run. */
export function measure(files: FileTree, place: Place): FolderSize | undefined {
  const look = isAddress(place.written) ? undefined : files.look(place.base, place.written);
  if (look?.kind === 'file') {
    const bytes = bytesOf(look.path);
    return bytes === undefined ? undefined : { files: 1, bytes, marked: [], isComplete: true };
  }
  // A folder outside the repository is not read.
  if (look?.kind !== 'folder' || files.leavesRepository(place.view.source.path, look.path) === true)
    return undefined;
  const known = measures.get(files) ?? new Map<string, FolderSize>();
  measures.set(files, known);
  const measured = known.get(look.path) ?? measureFolder(files, look.path);
  known.set(look.path, measured);
  return measured;
}

function measureFolder(files: FileTree, folder: string): FolderSize {
  const rules = uploadRules(files, folder);
  return sizeOf(folder, {
    maxEntries: MAX_ENTRIES,
    mark: VIRTUAL_ENVIRONMENT,
    isLeftOut: name => rules?.leavesOut(name) !== undefined,
  });
}
