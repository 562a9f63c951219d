import { kindOfRegistry } from '../../registry/reference.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { imageOf } from './image.js';

/** The image is pinned: a tag other than `latest`, or a digest. */
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
    const values = { image: shown(found.text), untagged: shown(found.text.replace(/:latest$/, '')) };
    if (kindOfRegistry(registry) === 'microsoft') {
      // Microsoft's own documents write `:latest`, and support ends for tags half a year older than it.
      yield problem(found.view, 'image', { message: 'microsoft', severity: 'notice', values });
    } else yield problem(found.view, 'image', { message: tag === undefined ? 'no-tag' : 'latest', values });
  },
});
