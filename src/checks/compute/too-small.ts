import { condaFileOf } from '../../domain/environment/packages.js';
import { noCodeConda } from '../../domain/mlflow/serving.js';
import { shown } from '../../domain/shown.js';
import { isSmallBurstable, sizeOf } from '../../domain/sizes/vm-size.js';
import { modelBytes } from '../../domain/uploads/measured.js';
import { SMALL_SIZES, SMALLEST_RECOMMENDED, VM_SIZES_SOURCE } from '../../facts/vm-sizes.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * The VM size has room for a server and a model. On the smallest ones the container is killed for lack of memory, or
 * starts so slowly that the probes give up: both appear as a crashed container (ERR_2200).
 */
export default defineCheck({
  id: 'compute/too-small',
  title: 'The VM size has room for a server and a model',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run(context: DocumentContext) {
    const { document } = context;
    const reading = sizeOf(document);
    if (reading === undefined || reading.kind === 'no-size') return;
    const name = shown(reading.text);
    const burden = burdenOf(context);
    const severity = burden === undefined ? 'notice' : 'warning';
    if (isSmallBurstable(reading)) {
      yield problem(document, 'instance_type', {
        variant: 'burstable',
        severity,
        what: `${name} is a burstable size and not in the list of sizes for managed online endpoints (as of ${VM_SIZES_SOURCE.date}). Users who deployed to one report containers that crash within minutes, and InternalServerError without logs.${burden ?? ''}`,
        fix: `Use a size from the list; az ml recommends ${SMALLEST_RECOMMENDED} or larger.`,
      });
    } else if (reading.kind === 'listed') {
      const { size } = reading;
      const small = SMALL_SIZES.find(item => item.name === size.name);
      if (small === undefined) return;
      const text = `${name} (${size.vCpus} vCPU)`;
      const said = small.by === 'client' ? byClient(text, burden) : byDocument(text, burden);
      yield problem(document, 'instance_type', { ...said, severity });
    }
  },
});

/** Packages whose import alone takes a large part of the memory of such a size. */
const HEAVY_PACKAGES = [
  'torch',
  'pytorch',
  'tensorflow',
  'tensorflow-cpu',
  'transformers',
  'ultralytics',
  'sentence-transformers',
  'vllm',
  'diffusers',
  'paddlepaddle',
  'mxnet',
  'fastai',
  'catalyst',
  'jax',
  'pyspark',
  'autogluon',
  'pycaret',
];
const HEAVY_MODEL_BYTES = 500_000_000;

/** What in the files makes it likely that the size is too small. */
function burdenOf(context: DocumentContext): string | undefined {
  const { document, project } = context;
  const conda = condaFileOf(context) ?? noCodeConda(document, project);
  const heavy = conda?.packages.find(({ name }) => HEAVY_PACKAGES.includes(name));
  if (heavy !== undefined)
    return ` The environment has ${shown(heavy.name)}, which takes most of that memory by itself.`;
  const bytes = modelBytes(document, project) ?? 0;
  return bytes > HEAVY_MODEL_BYTES ? ` The model has ${Math.round(bytes / 1_000_000)} MB.` : undefined;
}

function byClient(size: string, burden: string | undefined) {
  const likely =
    burden === undefined
      ? 'A larger model may not fit beside the image and the server.'
      : `Image, server and model share it: usually the container is killed for lack of memory, or not ready before the probes give up, after 10 to 20 minutes.${burden}`;
  return {
    variant: 'client',
    what: `${size} is smaller than the minimum that az ml recommends for a managed online endpoint, ${SMALLEST_RECOMMENDED}. ${likely}`,
    fix: `Use ${SMALLEST_RECOMMENDED} or larger. Or try the image with az ml online-deployment create --local first, and keep this size if it fits.`,
  };
}

function byDocument(size: string, burden = '') {
  return {
    variant: 'document',
    what: `${size} may be too small for bigger models, according to the list of sizes for managed online endpoints (${VM_SIZES_SOURCE.date}). The container then runs out of memory or disk, or is not ready before the probes give up.${burden}`,
    fix: `Use ${SMALLEST_RECOMMENDED} or larger for anything but a small model.`,
  };
}
