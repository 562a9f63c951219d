import { andThen, known, type Result } from '../../azure/client/result.js';
import type { StoredFiles } from '../../azure/questions/blobs.js';
import type { ComputeSize } from '../../azure/questions/compute-sizes.js';
import { type StoredModel, storedModel } from '../../domain/assets/stored.js';
import { shown } from '../../domain/shown.js';
import { type Answer, defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';

const GIBIBYTE = 2 ** 30;
const MEBIBYTE = 2 ** 20;
/** What the system, the server and the libraries need besides the model: a low estimate. */
const HEADROOM = GIBIBYTE;

/**
 * The VM has the disk to download the model (ERR_1350) and the memory to load it (ERR_2200, an estimate: a model may be
 * read piece by piece). paths/size does the same for a local model.
 */
export default defineCheck({
  id: 'assets/model-size',
  title: 'The VM size has disk and memory for the stored model',
  needs: 'azure',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  async *run(context: RemoteDocumentContext) {
    const wanted = context.document.string('instance_type');
    const stored = wanted === undefined ? undefined : await storedModel(context);
    if (wanted === undefined || stored === undefined) return;
    const { view, path, files } = stored;
    if (files.kind === 'unknown') {
      // assets/model and assets/model-files report what is not supported.
      if (files.reason !== 'unsupported') yield unanswered(view, path, files);
      return;
    }
    if (files.value.kind !== 'files') return;
    const size = await sizeOf(context, wanted);
    if (size.kind === 'unknown') yield unanswered(context.document, 'instance_type', size);
    // Other checks report a size that the region does not have.
    else if (size.value !== undefined) yield* judged(context, stored, files.value, size.value);
  },
});

function sizeOf(
  { azure, target }: RemoteDocumentContext,
  wanted: string,
): Promise<Result<ComputeSize | undefined>> {
  return andThen(azure.workspaces.get(target), workspace =>
    workspace === undefined
      ? known(undefined)
      : andThen(azure.computeSizes.list(target.subscription, workspace.region), sizes =>
          known(sizes.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())),
        ),
  );
}

function* judged(
  { document }: RemoteDocumentContext,
  { view, path, model }: StoredModel,
  { bytes, isComplete }: Extract<StoredFiles, { kind: 'files' }>,
  { name, memoryGiB, diskMiB }: ComputeSize,
): Iterable<Answer> {
  const needed = `${isComplete ? '' : '≥ '}${(bytes / GIBIBYTE).toFixed(1)}`;
  const files = `The files of ${model} are ${needed} GiB, and ${shown(name)} has`;
  const related = [{ message: 'the VM size', at: document.range('instance_type') }];
  // A size without a disk of its own is listed with zero; where its downloads go is not documented.
  if (diskMiB !== undefined && diskMiB > 0 && bytes > diskMiB * MEBIBYTE)
    yield problem(view, path, {
      variant: 'disk',
      code: 'ERR_1350',
      what: `${files} a disk of ${(diskMiB / 1024).toFixed(1)} GiB. The download runs out of space: "not enough disk for the model".`,
      fix: 'Use a size with more disk, or a smaller model. If another disk of this size takes the files, suppress this check.',
      related,
    });
  else if (memoryGiB !== undefined && memoryGiB > 0 && bytes + HEADROOM > memoryGiB * GIBIBYTE)
    yield problem(view, path, {
      variant: 'memory',
      what: `${files} ${memoryGiB} GiB of memory for the model, the server and the system. A container that loads all of it is killed, which looks like a crash after 10 to 20 minutes.`,
      fix: 'Use a size with more memory. If the model is not loaded as a whole (memory-mapped, or straight onto the GPU), suppress this check.',
      related,
    });
}
