/** How much of a deployment is on this disk: its code and its model, each folder measured once in a run. */
import type { Document } from '../../project/documents/document.js';
import { bytesOf, type FolderSize, sizeOf } from '../../project/files/folder-size.js';
import { fact, type Project } from '../../project/project.js';
import { isAddress, modelPath, type Place } from './places.js';
import { uploadRules } from './upload-rules.js';

/** Files and folders that are measured; beyond that, a message says "at least". */
const MAX_ENTRIES = 20_000;
/** The file that marks a Python virtual environment (PEP 405). */
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg';

/** Bytes of the model on this disk; undefined where it is elsewhere. */
export function modelBytes(document: Document, project: Project): number | undefined {
  const place = modelPath(document);
  return place && measure(project, place)?.bytes;
}

/** undefined for an address and for a path that leads nowhere; each folder is measured once per run. */
export function measure(project: Project, place: Place): FolderSize | undefined {
  const look = isAddress(place.written) ? undefined : project.look(place.base, place.written);
  if (look?.kind === 'file') {
    const bytes = bytesOf(look.path);
    return bytes === undefined ? undefined : { files: 1, bytes, marked: [], isComplete: true };
  }
  // A folder outside the repository is not read.
  if (look?.kind !== 'folder' || project.leavesRepository(place.view.source.path, look.path) === true)
    return undefined;
  return project.derive(FOLDER_SIZE, look.path);
}

/** By its absolute path. */
const FOLDER_SIZE = fact((project: Project, folder: string): FolderSize => {
  const rules = uploadRules(project, folder);
  return sizeOf(folder, {
    maxEntries: MAX_ENTRIES,
    mark: VIRTUAL_ENVIRONMENT,
    isLeftOut: name => rules?.leavesOut(name) !== undefined,
  });
});
