import { camelToSnake } from '../../documents/python.js';
import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';
import { shown } from '../shown.js';

const KEY = ['properties', 'enforce_access_to_default_secret_stores'];

/** `enforce_access_to_default_secret_stores` is `enabled` or `disabled`, and needs the system-assigned identity (documented). */
export default defineCheck({
  id: 'contract/endpoint-properties',
  title: 'Access to secret stores is set in a way that works',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const value = document.string(KEY);
    if (value === undefined) return;
    if (!['enabled', 'disabled'].includes(value.toLowerCase())) {
      yield problem(document, KEY, { message: 'value', severity: 'warning', values: { text: shown(value) } });
    }
    const isUser = camelToSnake(document.string('identity.type') ?? '') === 'user_assigned';
    if (isUser && value.toLowerCase() === 'enabled') {
      yield problem(document, KEY, {
        related: [{ message: 'the value that it contradicts', at: document.range('identity.type') }],
      });
    }
  },
});
