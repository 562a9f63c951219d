import { imageOf } from '../../domain/images/image.js';
import { pinIt } from '../../domain/images/image-pin.js';
import { shown } from '../../domain/shown.js';
import { kindOfRegistry } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** The image has a tag other than `latest`, or a digest. */
export default defineCheck({
  id: 'environment/image-tag',
  title: 'The image is pinned to a tag or a digest',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext): Iterable<Problem> {
    const found = imageOf(document);
    if (found === undefined || 'fault' in found.reading) return;
    const { registry, tag, digest } = found.reading.image;
    if (digest !== undefined || (tag !== undefined && tag !== 'latest')) return;
    const isMicrosofts = kindOfRegistry(registry) === 'microsoft';
    yield problem(found.view, 'image', isMicrosofts ? ofMicrosoft(found.text) : moving(found.text, tag));
  },
});

/** Microsoft's own documents use `:latest`, and support ends for tags half a year older than it. */
function ofMicrosoft(image: string) {
  return {
    variant: 'microsoft',
    severity: 'notice',
    what: `The image "${shown(image)}" changes with each refresh by Microsoft, and a refresh has broken deployments before (Azure/azureml-examples#4012). Microsoft's own documents use it in this form, and tags half a year older than latest are no longer supported.`,
    fix: 'If the deployment must not change, pin a dated tag and update it regularly. Otherwise keep it.',
  } as const;
}

function moving(image: string, tag: string | undefined) {
  const pulls =
    'the deployment, and later each new or reimaged instance, pulls latest, the newest of its day.';
  return tag === undefined
    ? {
        variant: 'no-tag',
        what: `The image "${shown(image)}" has no tag, so ${pulls} If the registry has no latest, the pull fails.`,
        fix: pinIt(image),
      }
    : {
        variant: 'latest',
        what: `The image "${shown(image)}" is not pinned: ${pulls} What serves may not be what you tested, and two instances can differ.`,
        fix: pinIt(image),
      };
}
