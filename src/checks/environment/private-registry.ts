import { kindOfRegistry } from '../../registry/reference.js';
import { type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';
import { imageOf } from './image.js';

/**
 * The image comes from Azure Container Registry or from a public registry: other private ones are not supported, since
 * the API takes no registry credentials (how-to-troubleshoot-online-endpoints.md, 10/06/2025). No name tells whether
 * a registry is private, hence a warning. Managed only: the nodes of an own cluster may hold credentials of their own.
 */
export default defineCheck({
  id: 'environment/private-registry',
  title: 'The image comes from a registry that Azure ML can pull from',
  confidence: 'likely',
  severity: 'warning',
  prevents: 'ERR_1200',
  since: '1.0.0',
  of: ['managedOnlineDeployment'],
  *run({ document }: DocumentContext) {
    const found = imageOf(document);
    if (found === undefined || 'fault' in found.reading) return;
    const { registry } = found.reading.image;
    const kind = kindOfRegistry(registry);
    if (kind !== 'local' && kind !== 'other') return;
    const values = { image: shown(found.text), registry: shown(registry) };
    yield problem(found.view, 'image', { message: kind === 'local' ? 'local' : '', values });
  },
});
