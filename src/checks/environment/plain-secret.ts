import { shown } from '../../domain/shown.js';
import { lookOf } from '../../secrets/look.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, problem } from '../check.js';

/**
 * No environment variable holds a secret in plain text: everyone who can read the deployment can read it (variables are
 * part of its definition), and so can everyone with the repository. The finding points at the key and never holds the
 * value.
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
      const name = shown(key.text);
      const holds =
        look.by === 'value' ? `holds, in plain text, ${look.what}` : 'seems to hold a secret in plain text';
      yield problem(document, ['environment_variables', key.text], {
        part: 'key',
        ...(look.by === 'value' && { variant: 'value' }),
        what: `The variable ${name} ${holds}. Everyone who can read this repository, or the deployment in Azure, can read it, even after you delete the line.`,
        fix: howToHide(name),
      });
    }
  },
});

/** The version is required; the vault must use roles (how-to-deploy-online-endpoint-with-secret-injection.md, 01/10/2024). */
function howToHide(name: string): string {
  return `Rotate the secret, and let Azure ML inject the new one. From a workspace connection: ${name}: \${{azureml://connections/<connection>/credentials/<credential>}}. From Key Vault: ${name}: \${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}}, with an endpoint identity that may read it.`;
}
