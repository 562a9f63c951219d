import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { imageOf } from './image.js';

/** The image's name is one that Docker can read; any other ends as an image that cannot be downloaded (ERR_1200). */
export default defineCheck({
  id: 'environment/image-reference',
  title: 'The image has a name that Docker can read',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const found = imageOf(document);
    if (found === undefined || !('fault' in found.reading)) return;
    const { fault, part } = found.reading;
    // contract/environment-definition: an empty image is none.
    if (fault === 'empty') return;
    const values = { image: shown(found.text), part: shown(part), better: shown(part.toLowerCase()) };
    yield problem(found.view, 'image', { message: fault, values });
  },
});
