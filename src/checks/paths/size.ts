import { shown } from '../../domain/shown.js';
import { sizeOf as vmSizeOf } from '../../domain/sizes/vm-size.js';
import { named } from '../../domain/uploads/lost.js';
import { measure } from '../../domain/uploads/measured.js';
import { codeFolder, modelPath, type Place } from '../../domain/uploads/places.js';
import { LIMITS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import type { Project } from '../../project/project.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const MEGABYTE = 1_000_000;
const GIBIBYTE = 2 ** 30;
/** Memory of the system, the server and the libraries besides the model: a low estimate. */
const HEADROOM_GIB = 1;

/**
 * The code and the model can be uploaded, and the model fits into the memory of the machine: the container of a larger
 * one is killed when it loads the model (ERR_2200). That is an estimate.
 */
export default defineCheck({
  id: 'paths/size',
  title: 'Code and model are small enough for the upload and the memory',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document, project }: DocumentContext) {
    yield* code(document, project);
    yield* model(document, project);
  },
});

function* code(document: Document, project: Project): Iterable<Problem> {
  const place = codeFolder(document);
  const measured = place && measure(project, place);
  if (place === undefined || measured === undefined) return;
  const { key, written } = named(project, place);
  const megabytes = (Math.floor(measured.bytes / (MEGABYTE / 10)) / 10).toFixed(1);
  const size = `at least ${measured.files} files and ${megabytes} MB`;
  const maxFiles = LIMITS.codeFiles.max;
  const maxBytes = LIMITS.codeBytes.max;
  const [venv] = measured.marked.sort();
  if (venv !== undefined)
    yield problem(place.view, place.path, {
      variant: 'virtual-environment',
      what: `${key} is "${written}", and "${shown(venv || '.')}" in it is a Python virtual environment: thousands of files for this machine, of no use in the container. All of it is uploaded, ${size}, which is slow and can exceed the limits of an upload.`,
      fix: 'List it in an .amlignore file in that folder, or keep it in another place. The packages that the script needs belong in the conda file.',
    });
  else if (measured.bytes > maxBytes || measured.files > maxFiles)
    yield problem(place.view, place.path, {
      variant: 'code',
      severity: measured.bytes > maxBytes ? 'warning' : 'notice',
      what: `${key} is "${written}", and all of it is uploaded: ${size}. More than ${maxFiles} files or ${maxBytes / MEGABYTE} MB is rarely code. The upload is slow and can fail, and all of it goes into every container.`,
      fix: 'List what the script does not need in an .amlignore file in that folder. Models and data belong under model.',
    });
}

function* model(document: Document, project: Project): Iterable<Problem> {
  const place = modelPath(document);
  const measured = place && measure(project, place);
  if (place === undefined || measured === undefined) return;
  const { key, written } = named(project, place);
  const maxFiles = LIMITS.modelFiles.max;
  if (measured.files > maxFiles)
    yield problem(place.view, place.path, {
      variant: 'model-files',
      what: `${key} is "${written}", with at least ${measured.files} files. Azure documents a limit of ${maxFiles} files for one version of a model; above it, registering the model can fail.`,
      fix: 'List what is not needed in an .amlignore file in that folder, or pack the folder into one .tar.gz and unpack it in init().',
    });
  yield* memory(document, place, measured.bytes, written);
}

function* memory(document: Document, place: Place, bytes: number, written: string): Iterable<Problem> {
  const reading = document.isManaged ? vmSizeOf(document) : undefined;
  if (reading?.kind !== 'listed') return;
  const { name, memoryGiB } = reading.size;
  const gibibytes = bytes / GIBIBYTE;
  if (gibibytes + HEADROOM_GIB <= memoryGiB) return;
  yield problem(place.view, place.path, {
    variant: 'memory',
    code: 'ERR_2200',
    what: `The model "${written}" has at least ${gibibytes.toFixed(1)} GiB, and ${name} has about ${memoryGiB} GiB of memory for it, the system and the server. By this estimate, the container is killed when it loads the model ("Container terminated due to insufficient memory"), and the deployment fails after minutes.`,
    fix: 'Use a larger instance_type or a smaller model. If the model is read in parts or loaded onto a GPU, suppress this check on this line.',
    related: [{ message: 'the VM size', at: document.range('instance_type') }],
  });
}
