import type { StoredFiles } from '../../azure/blobs.js';
import type { ComputeSize } from '../../azure/compute-sizes.js';
import { known, type Told, then } from '../../azure/told.js';
import { type Answer, defineCheck, problem, type RemoteDocumentContext, unanswered } from '../check.js';
import { shown } from '../shown.js';
import { type StoredModel, storedModel } from './stored.js';

const GIBIBYTE = 2 ** 30;
const MEBIBYTE = 2 ** 20;
/** What the system, the server and the libraries take besides the model: a guess on the low side. */
const HEADROOM = GIBIBYTE;

/**
 * The machine has the disk to download the model (ERR_1350) and the memory to load it (ERR_2200, an estimate: a model
 * may be read piece by piece). paths/size asks the same of a model on this disk.
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
      // assets/model and assets/model-files say what cannot be looked at at all.
      if (files.reason !== 'unsupported') yield unanswered(view, path, files);
      return;
    }
    if (files.value.kind !== 'files') return;
    const size = await sizeOf(context, wanted);
    if (size.kind === 'unknown') yield unanswered(context.document, 'instance_type', size);
    // A size that the region does not have is not for this check to tell.
    else if (size.value !== undefined) yield* judged(context, stored, files.value, size.value);
  },
});

function sizeOf(
  { azure, target }: RemoteDocumentContext,
  wanted: string,
): Promise<Told<ComputeSize | undefined>> {
  return then(azure.workspaces.get(target), workspace =>
    workspace === undefined
      ? known(undefined)
      : then(azure.computeSizes.list(target.subscription, workspace.region), sizes =>
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
  const values = { model, size: shown(name), gibibytes: needed };
  const related = [{ message: 'the VM size', at: document.range('instance_type') }];
  // Zero is how a size without a disk of its own is listed: what it downloads to then, no document says.
  if (diskMiB !== undefined && diskMiB > 0 && bytes > diskMiB * MEBIBYTE) {
    const disk = (diskMiB / 1024).toFixed(1);
    yield problem(view, path, { message: 'disk', code: 'ERR_1350', values: { ...values, disk }, related });
  } else if (memoryGiB !== undefined && memoryGiB > 0 && bytes + HEADROOM > memoryGiB * GIBIBYTE)
    yield problem(view, path, { message: 'memory', values: { ...values, memory: memoryGiB }, related });
}
