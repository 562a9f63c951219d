import { shown } from '../../domain/shown.js';
import { isSmallBurstable, sizeOf } from '../../domain/sizes/vm-size.js';
import { modelBytes } from '../../domain/uploads/measured.js';
import { SMALL_SIZES, SMALLEST_RECOMMENDED, VM_SIZES_SOURCE } from '../../facts/vm-sizes.js';
import type { Severity } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import type { FileTree } from '../../project/files/file-tree.js';
import { condaOf } from '../../project/formats/conda.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

/** Packages that take gigabytes of disk and memory before any model is loaded. By their wheels on PyPI, 2026-11. */
const HEAVY = [
  ...[
    'torch',
    'tensorflow',
    'tensorflow-cpu',
    'keras',
    'transformers',
    'sentence-transformers',
    'ultralytics',
  ],
  ...['diffusers', 'vllm', 'pyspark', 'detectron2', 'paddlepaddle', 'jax', 'fastai', 'pytorch'],
];
/** With less memory than this, such a package and a model hardly fit. */
const ROOM_FOR_HEAVY_GIB = 6;
/** A model of this share of the memory is at its limit once it is loaded and asked. */
const SHARE_OF_MEMORY = 0.25;
/** Where the memory is not known: that of a burstable size of two vCPUs. */
const SMALL_MEMORY_GIB = 4;
const GIBIBYTE = 2 ** 30;

/**
 * The VM size has room for a server and a model. On the smallest ones the container is killed for lack of memory, or
 * starts so slowly that the probes give up: both appear as a crashed container (ERR_2200). Small models run there, so
 * that it is a warning only where the files show something big.
 */
export default defineCheck({
  id: 'compute/too-small',
  title: 'The VM size has room for a server and a model',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document, files }: DocumentContext) {
    const reading = sizeOf(document);
    if (reading === undefined || reading.kind === 'no-size') return;
    const name = shown(reading.text);
    if (isSmallBurstable(reading)) {
      const big = bigIn(document, files, SMALL_MEMORY_GIB);
      yield problem(document, 'instance_type', { ...burstable(name, big), ...weighed(big) });
    } else if (reading.kind === 'listed') {
      const { size } = reading;
      const small = SMALL_SIZES.find(item => item.name === size.name);
      if (small === undefined) return;
      const big = bigIn(document, files, size.memoryGiB);
      const text = `${name} (${size.vCpus} vCPU)`;
      const said = small.by === 'client' ? byClient(text, big) : byDocument(text, big);
      yield problem(document, 'instance_type', { ...said, ...weighed(big) });
    }
  },
});

function weighed(big: string | undefined): { severity: Severity } {
  return { severity: big === undefined ? 'notice' : 'warning' };
}

/** What in the files is likely too big for that memory, as the subject of a sentence. */
function bigIn(document: Document, files: FileTree, memoryGiB: number): string | undefined {
  const bytes = modelBytes(document, files) ?? 0;
  if (bytes >= memoryGiB * SHARE_OF_MEMORY * GIBIBYTE)
    return `The model has ${(bytes / GIBIBYTE).toFixed(1)} GiB`;
  if (memoryGiB >= ROOM_FOR_HEAVY_GIB) return undefined;
  const conda = condaOf(document, files);
  const heavy =
    conda.kind === 'read' ? conda.conda.packages.find(({ name }) => HEAVY.includes(name)) : undefined;
  return heavy && `The environment installs ${heavy.name}`;
}

function burstable(name: string, big: string | undefined) {
  const why = big === undefined ? '' : ` ${big}.`;
  return {
    variant: 'burstable',
    what: `${name} is a burstable size and not in the list of sizes for managed online endpoints (as of ${VM_SIZES_SOURCE.date}).${why} Users who deployed to one report containers that crash within minutes, and InternalServerError without logs.`,
    fix: `Use a size from the list; az ml recommends ${SMALLEST_RECOMMENDED} or larger.`,
  };
}

function byClient(size: string, big: string | undefined) {
  const start = `${size} is smaller than the minimum that az ml recommends for a managed online endpoint, ${SMALLEST_RECOMMENDED}.`;
  return {
    variant: 'client',
    what:
      big === undefined
        ? `${start} Image, server and model share it, and a larger model than this one may not fit.`
        : `${start} ${big}: the container is usually killed for lack of memory, or not ready before the probes give up, after 10 to 20 minutes.`,
    fix: `Use ${SMALLEST_RECOMMENDED} or larger. Or try the image with az ml online-deployment create --local first, and keep this size if it fits.`,
  };
}

function byDocument(size: string, big: string | undefined) {
  const start = `${size} may be too small for bigger models, according to the list of sizes for managed online endpoints (${VM_SIZES_SOURCE.date}).`;
  return {
    variant: 'document',
    what: `${start}${big === undefined ? '' : ` ${big}.`} A container that is too big runs out of memory or disk, or is not ready before the probes give up.`,
    fix: `Use ${SMALLEST_RECOMMENDED} or larger for anything but a small model.`,
  };
}
