import { LIMITS } from '../../catalog/limits.js';
import { camelToSnake } from '../../documents/python.js';
import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';
import { shown } from '../shown.js';

const RESOURCE_ID =
  /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.managedidentity\/userassignedidentities\/[^/]+$/i;
const LIST = 'identity.user_assigned_identities';

/** A user-assigned identity is one map with a `resource_id`, and comes with `type: user_assigned`. */
export default defineCheck({
  id: 'contract/identity',
  title: 'The identity is complete and one',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const type = camelToSnake(document.string('identity.type') ?? '');
    const list = document.node(LIST);
    const items = list?.kind === 'sequence' ? list.items : [];
    const { max } = LIMITS.userAssignedIdentities;
    if (items.length > max)
      yield problem(document, [...LIST.split('.'), max], {
        message: 'too-many',
        values: { count: items.length, max },
      });
    if (
      type === 'user_assigned' &&
      items.length === 0 &&
      (list?.kind === 'sequence' || !document.isGiven(LIST))
    ) {
      yield problem(document, 'identity.type', { message: 'none-given', severity: 'warning' });
    }
    if (type === 'system_assigned' && items.length > 0) {
      yield problem(document, LIST, { part: 'key', message: 'not-used', severity: 'warning' });
    }
    for (const index of items.keys()) {
      const item = [...LIST.split('.'), index];
      const resourceId = document.string([...item, 'resource_id']);
      if (document.mapping(item) === undefined) continue;
      if (!document.has([...item, 'resource_id']))
        yield problem(document, item, { message: 'no-resource-id', severity: 'warning' });
      else if (resourceId !== undefined && !RESOURCE_ID.test(resourceId)) {
        yield problem(document, [...item, 'resource_id'], {
          message: 'resource-id',
          severity: 'warning',
          values: { text: shown(resourceId) },
        });
      }
    }
  },
});
