import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

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
        yield* checkDocument(document, key.text, value.value.trim());
    }
  },
});

function* checkDocument(document: Document, name: string, text: string): Iterable<Problem> {
  const isReference = /\$\{\{\s*(?:azureml:|keyvault:)/.test(text);
  if (!isReference || CONNECTION.test(text) || VAULT.test(text)) return;
  yield problem(document, ['environment_variables', name], faultOf(text, `"${shown(name)}"`));
}

function faultOf(text: string, name: string) {
  if (!/^\$\{\{.*\}\}$/.test(text))
    return {
      variant: 'part-of-text',
      severity: 'warning' as const,
      what: `${name} contains a reference inside a longer text. Microsoft documents references only as whole values.`,
      fix: 'Put the reference into a variable of its own and build the text in the scoring script.',
    };
  if (/\{\{\s|\s\}\}/.test(text))
    return {
      variant: 'spaces',
      severity: 'warning' as const,
      what: `${name} has a space inside the braces of its reference: ${shown(text)}. The documented form has none.`,
      fix: 'Remove the space.',
    };
  if (!/keyvault:/.test(text))
    return {
      variant: 'connection',
      what: `${name} refers to a connection in an undocumented form: ${shown(text)}. ${WOULD_NOT_START}`,
      fix: 'Use ${{azureml://connections/<name>/credentials/<key>}}, …/metadata/<key> or …/target.',
    };
  return /\/secrets\/[^/}]+\/?\}\}$/.test(text)
    ? {
        variant: 'no-version',
        what: `${name} refers to a Key Vault secret without its version, which is required. ${WOULD_NOT_START}`,
        fix: `Add the version: ${VAULT_FORM}.`,
      }
    : {
        variant: 'keyvault',
        what: `${name} refers to a Key Vault in an undocumented form: ${shown(text)}. ${WOULD_NOT_START}`,
        fix: `Use ${VAULT_FORM}.`,
      };
}

const WOULD_NOT_START = 'The container would not start (SecretsInjectionError).';
const VAULT_FORM = '${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}}';
