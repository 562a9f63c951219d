import type { Document } from '../../documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';

const CONNECTION =
  /^\$\{\{azureml:\/\/connections\/[^/}]+(?:\/(?:target|(?:credentials|metadata)\/[^/}]+))?\}\}$/;
const VAULT = /^\$\{\{keyvault:https:\/\/[^/}]+\/secrets\/[^/}]+\/[^/}]+\}\}$/;

/**
 * `${{azureml://connections/…}}` and `${{keyvault:…}}` in environment variables have one of the documented forms;
 * anything else ends as SecretsInjectionError (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024).
 */
export default defineCheck({
  id: 'contract/secret-reference',
  title: 'References to secrets have a documented form',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    for (const { key, value } of document.entries('environment_variables')) {
      if (value.kind === 'scalar' && typeof value.value === 'string')
        yield* judge(document, key.text, value.value.trim());
    }
  },
});

function* judge(document: Document, name: string, text: string): Iterable<Problem> {
  const isReference = /\$\{\{\s*(?:azureml:|keyvault:)/.test(text);
  if (!isReference || CONNECTION.test(text) || VAULT.test(text)) return;
  const path = ['environment_variables', name];
  const values = { name: shown(name), text: shown(text) };
  if (!/^\$\{\{.*\}\}$/.test(text))
    yield problem(document, path, { message: 'part-of-text', severity: 'warning', values });
  else if (/\{\{\s|\s\}\}/.test(text))
    yield problem(document, path, { message: 'spaces', severity: 'warning', values });
  else if (/keyvault:/.test(text))
    yield problem(document, path, {
      message: /\/secrets\/[^/}]+\/?\}\}$/.test(text) ? 'no-version' : 'keyvault',
      values,
    });
  else yield problem(document, path, { message: 'connection', values });
}
