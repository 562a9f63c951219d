import { parseReference } from '../../domain/references.js';
import { shown } from '../../domain/shown.js';
import { sizeOf } from '../../domain/sizes/vm-size.js';
import { CURATED_REGISTRY, OLD_CURATED_PREFIX } from '../../facts/curated-environments.js';
import type { Document } from '../../project/documents/document.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/**
 * The image suits the hardware, as far as its name shows: CUDA on a size without a GPU crashes when the code requests
 * the device (ERR_2200); a CPU image on a GPU size pays for a GPU that nothing uses.
 */
export default defineCheck({
  id: 'compute/gpu-image',
  title: 'The image suits the hardware of instance_type',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const reading = sizeOf(document);
    const name = imageName(document);
    if (reading?.kind !== 'listed' || name === undefined) return;
    const made = madeFor(name);
    const hasGpu = reading.size.gpus > 0;
    const image = shown(wholeName(document));
    const size = reading.size.name;
    if (made === 'gpu' && !hasGpu)
      yield mismatch(document, {
        code: 'ERR_2200',
        what: `The image "${image}" is built for a GPU, by its name, and ${size} has none. Code that needs CUDA crashes when the container starts; other code pulls an image of several GB for nothing.`,
        fix: 'Use a GPU size such as Standard_NC4as_T4_v3, or a CPU image.',
      });
    else if (made === 'cpu' && hasGpu)
      yield mismatch(document, {
        variant: 'unused-gpu',
        severity: 'notice',
        what: `The image "${image}" is built for CPUs, by its name, and ${size} is a GPU size. You pay for a GPU that the model cannot use.`,
        fix: 'Use a CUDA image, or a CPU size such as Standard_DS3_v2.',
      });
  },
});

/**
 * An image's name and tag, or a curated environment's name: there the words have their usual meaning. The user's own
 * environment, a registry and a folder in it may have any name.
 */
function imageName({ environment }: Document): string | undefined {
  if (environment.form === 'inline')
    return environment.view.string('image')?.split('@')[0]?.split('/').at(-1);
  if (environment.form !== 'reference') return undefined;
  const reference = parseReference(environment.text);
  const isCurated =
    reference.form === 'registry'
      ? reference.registry.toLowerCase() === CURATED_REGISTRY
      : reference.form === 'workspace' && reference.name.startsWith(OLD_CURATED_PREFIX);
  return isCurated && 'name' in reference ? reference.name : undefined;
}

function wholeName({ environment }: Document): string {
  if (environment.form === 'inline') return environment.view.string('image') ?? '';
  return environment.form === 'reference' ? environment.text : '';
}

/** A name with both words (`cpu-gpu`, `no-gpu`) shows nothing. */
function madeFor(name: string): 'gpu' | 'cpu' | undefined {
  const isGpu = /(?<![a-z])(?:cuda|gpu)(?![a-z])/i.test(name);
  const isCpu = /(?<![a-z])(?:cpu|(?:no|non|without)[-_.]?(?:gpu|cuda))(?![a-z])/i.test(name);
  if (isGpu === isCpu) return undefined;
  return isGpu ? 'gpu' : 'cpu';
}

function mismatch(document: Document, options: Parameters<typeof problem>[2]): Problem {
  const { environment } = document;
  return environment.form === 'inline'
    ? problem(environment.view, 'image', options)
    : problem(document, 'environment', options);
}
