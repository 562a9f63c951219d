import { shown } from '../../domain/shown.js';
import { camelToSnake } from '../../project/yaml/marshmallow.js';
import { type DocumentContext, defineCheck, ENDPOINTS, problem } from '../check.js';

const KEY = ['properties', 'enforce_access_to_default_secret_stores'];

/** `enforce_access_to_default_secret_stores` is `enabled` or `disabled`, and needs the system-assigned identity (documented). */
export default defineCheck({
  id: 'contract/endpoint-properties',
  title: 'Access to secret stores is enabled or disabled and fits the identity',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ENDPOINTS,
  *run({ document }: DocumentContext) {
    const value = document.string(KEY);
    if (value === undefined) return;
    if (!['enabled', 'disabled'].includes(value.toLowerCase()))
      yield problem(document, KEY, {
        variant: 'value',
        severity: 'warning',
        what: `enforce_access_to_default_secret_stores is "${shown(value)}". The documented values are enabled and disabled.`,
        fix: 'Use "enabled" or "disabled".',
      });
    const isUser = camelToSnake(document.string('identity.type') ?? '') === 'user_assigned';
    if (isUser && value.toLowerCase() === 'enabled')
      yield problem(document, KEY, {
        what: 'enforce_access_to_default_secret_stores is not allowed with a user-assigned identity: Azure grants this access to a system-assigned identity only.',
        fix: 'Use "type: system_assigned", or remove the property and grant the identity access to the Key Vault and the connections yourself.',
        related: [{ message: 'the value that it contradicts', at: document.range('identity.type') }],
      });
  },
});
