import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { endpointIdentity, showWorkspace } from '../commands.js';

export default defineCause<'detail'>({
  id: 'secrets-injection',
  code: null,
  name: 'SecretsInjectionError',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-secretsinjectionerror',
  signatures: [
    {
      literals: ['secretsinjectionerror'],
      pattern: /SecretsInjectionError(?:"?[:)] ?(?<detail>.{5,200}))?/,
      examples: ['(SecretsInjectionError) The secret could not be retrieved.', 'SecretsInjectionError'],
    },
  ],
  says: ({ detail }) =>
    detail
      ? `A secret that environment_variables refer to could not be inserted: ${detail}`
      : 'A secret that environment_variables refer to could not be inserted: the identity of the endpoint is not allowed to read it, the reference is wrong, or the secret does not exist.',
  fix: ({ names }) => [
    step(
      'Check each reference: ${{azureml://connections/<connection>/credentials/<name>}}, or ${{keyvault:https://<vault>.vault.azure.net/secrets/<secret>/<version>}} with its version.',
    ),
    step('See which identity the endpoint has.', endpointIdentity(names)),
    step(
      'Give it "Azure Machine Learning Workspace Connection Secrets Reader" on the workspace for connections, or "Key Vault Secrets User" on a vault that uses the RBAC model.',
      `az role assignment create --role "Azure Machine Learning Workspace Connection Secrets Reader" --assignee-object-id <identity> --assignee-principal-type ServicePrincipal --scope $(${showWorkspace(names)} --query id --output tsv)`,
    ),
    step('Wait five to ten minutes before you deploy again: a new role takes that long to reach everything.'),
  ],
  blame: { files: inDeployment(['environment_variables'], SAYS.variables) },
  preventedBy: ['contract/secret-reference'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
