import { LIMITS } from '../../catalog/limits.js';
import type { Document } from '../../documents/document.js';
import type { FileTree } from '../../documents/file-tree.js';
import { bytesOf, type FolderSize, sizeOf } from '../../documents/folder-size.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { sizeOf as vmSizeOf } from '../compute/vm-size.js';
import { shown } from '../shown.js';
import { valuesOf } from './lost.js';
import { codeFolder, isAddress, modelPath, type Place } from './places.js';
import { uploadRules } from './upload-rules.js';

/** As far as a folder is measured; a message says "at least". */
const MAX_ENTRIES = 20_000;
/** What makes a folder a virtual environment of Python (PEP 405). */
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg';
const MEGABYTE = 1_000_000;
const GIBIBYTE = 2 ** 30;
/** What the system, the server and the libraries take besides the model: a guess on the low side. */
const HEADROOM_GIB = 1;

/**
 * The code and the model are of a size that can be uploaded, and that the machine can hold: a model larger than the
 * memory is an estimate of a container that is killed when it loads it (ERR_2200).
 */
export default defineCheck({
  id: 'paths/size',
  title: 'Code and model are of a size that can be uploaded and held',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, files }: DocumentContext) {
    yield* code(document, files);
    yield* model(document, files);
  },
});

function* code(document: Document, files: FileTree): Iterable<Problem> {
  const place = codeFolder(document);
  const measured = place && measure(files, place);
  if (place === undefined || measured === undefined) return;
  const values = {
    ...valuesOf(files, place),
    files: measured.files,
    megabytes: (Math.floor(measured.bytes / (MEGABYTE / 10)) / 10).toFixed(1),
    maxFiles: LIMITS.codeFiles.max,
    maxMegabytes: LIMITS.codeBytes.max / MEGABYTE,
  };
  const [venv] = measured.marked.sort();
  if (venv !== undefined) {
    yield problem(place.view, place.path, {
      message: 'virtual-environment',
      values: { ...values, venv: shown(venv || '.') },
    });
  } else if (measured.bytes > LIMITS.codeBytes.max)
    yield problem(place.view, place.path, { message: 'code', values });
  else if (measured.files > LIMITS.codeFiles.max) {
    yield problem(place.view, place.path, { message: 'code', severity: 'notice', values });
  }
}

function* model(document: Document, files: FileTree): Iterable<Problem> {
  const place = modelPath(document);
  const measured = place && measure(files, place);
  if (place === undefined || measured === undefined) return;
  const values = { ...valuesOf(files, place), files: measured.files, maxFiles: LIMITS.modelFiles.max };
  if (measured.files > LIMITS.modelFiles.max) {
    yield problem(place.view, place.path, { message: 'model-files', values });
  }
  yield* memory(document, place, measured.bytes, values);
}

function* memory(
  document: Document,
  place: Place,
  bytes: number,
  values: Record<string, string | number>,
): Iterable<Problem> {
  const reading = document.isManaged ? vmSizeOf(document) : undefined;
  if (reading?.kind !== 'listed') return;
  const { name, memoryGiB } = reading.size;
  const gibibytes = bytes / GIBIBYTE;
  if (gibibytes + HEADROOM_GIB <= memoryGiB) return;
  yield problem(place.view, place.path, {
    message: 'memory',
    code: 'ERR_2200',
    values: { ...values, size: name, memory: memoryGiB, gibibytes: gibibytes.toFixed(1) },
    related: [{ message: 'paths/size/vm', at: document.range('instance_type') }],
  });
}

const measures = new WeakMap<FileTree, Map<string, FolderSize>>();

/** undefined where nothing of this disk is meant, or nothing is there; each folder is measured once a run. */
function measure(files: FileTree, place: Place): FolderSize | undefined {
  const look = isAddress(place.written) ? undefined : files.look(place.base, place.written);
  if (look?.kind === 'file') {
    const bytes = bytesOf(look.path);
    return bytes === undefined ? undefined : { files: 1, bytes, marked: [], isComplete: true };
  }
  // What lies outside of the repository is not read.
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
