import { shown } from '../../domain/shown.js';
import { isSmallBurstable, sizeOf } from '../../domain/sizes/vm-size.js';
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
  *run({ document }: DocumentContext) {
    const reading = sizeOf(document);
    if (reading === undefined || reading.kind === 'no-size') return;
    const name = shown(reading.text);
    if (isSmallBurstable(reading)) {
      yield problem(document, 'instance_type', {
        variant: 'burstable',
        what: `${name} is a burstable size and not in the list of sizes for managed online endpoints (as of ${VM_SIZES_SOURCE.date}). Users who deployed to one report containers that crash within minutes, and InternalServerError without logs.`,
        fix: `Use a size from the list; az ml recommends ${SMALLEST_RECOMMENDED} or larger.`,
      });
    } else if (reading.kind === 'listed') {
      const { size } = reading;
      const small = SMALL_SIZES.find(item => item.name === size.name);
      if (small === undefined) return;
      const text = `${name} (${size.vCpus} vCPU)`;
      yield problem(document, 'instance_type', small.by === 'client' ? byClient(text) : byDocument(text));
    }
  },
});

function byClient(size: string) {
  return {
    variant: 'client',
    what: `${size} is smaller than the minimum that az ml recommends for a managed online endpoint, ${SMALLEST_RECOMMENDED}. Image, server and model share it: usually the container is killed for lack of memory, or not ready before the probes give up, after 10 to 20 minutes.`,
    fix: `Use ${SMALLEST_RECOMMENDED} or larger. Or try the image with az ml online-deployment create --local first, and keep this size if it fits.`,
  };
}

function byDocument(size: string) {
  return {
    variant: 'document',
    what: `${size} may be too small for bigger models, according to the list of sizes for managed online endpoints (${VM_SIZES_SOURCE.date}). The container then runs out of memory or disk, or is not ready before the probes give up.`,
    fix: `Use ${SMALLEST_RECOMMENDED} or larger for anything but a small model.`,
  };
}
