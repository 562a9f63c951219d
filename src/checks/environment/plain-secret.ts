import { lookOf } from '../../secrets/look.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';

/**
 * No environment variable holds a secret in plain text: whoever may read the deployment reads it (yaml-contract:
 * variables are part of the definition), and so does everybody with the repository. The value is in no finding, and
 * the finding points at the key.
 */
export default defineCheck({
  id: 'environment/plain-secret',
  title: 'No environment variable holds a secret in plain text',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    for (const { key, value } of document.entries('environment_variables')) {
      if (value.kind !== 'scalar' || value.placeholder) continue;
      const look = lookOf(key.text, value.text);
      if (look === undefined) continue;
      const values = { name: shown(key.text), ...(look.by === 'value' && { what: look.what }) };
      const path = ['environment_variables', key.text];
      yield problem(document, path, { part: 'key', message: look.by === 'value' ? 'value' : '', values });
    }
  },
});
