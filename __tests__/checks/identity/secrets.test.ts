// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written like that.
import { testRemoteCheck } from '../remote-table.js';
import { callerWith, deployment, systemEndpoint, userEndpoint, world } from './samples.js';

const CONNECTION = 'environment_variables:\n  KEY: ${{azureml://connections/aoai/credentials/KEY}}';
const vault = (name: string) =>
  `environment_variables:\n  KEY: \${{keyvault:https://${name}.vault.azure.net/secrets/key/1}}`;
const ENFORCED = 'properties:\n  enforce_access_to_default_secret_stores: enabled\n';
const user = (lines: string) => ({ 'endpoint.yml': userEndpoint(), 'blue.yml': deployment(lines) });
const system = (lines: string, more = '') => ({
  'endpoint.yml': systemEndpoint('new-credit', more),
  'blue.yml': deployment(lines),
});
const at = (message = '') => [`endpoint.yml:6:20 error identity/secrets${message}`];
const CONNECTION_READER = 'Azure Machine Learning Workspace Connection Secrets Reader';
const own = (workspace: object = {}) => ({ workspaces: { 'ml-prod': { keyVault: 'kv-own', ...workspace } } });

testRemoteCheck('identity/secrets', [
  {
    claim: 'finds an identity that may not read connections',
    files: user(CONNECTION),
    world: world(),
    findings: at(),
    says: [`--role "${CONNECTION_READER}"`, 'workspaces/ml-prod"', 'SecretsInjectionError'],
  },
  {
    claim: 'accepts the role on the workspace',
    files: user(CONNECTION),
    world: world([`${CONNECTION_READER} @ workspace/ml-prod`]),
    findings: [],
  },
  {
    claim: 'accepts AzureML Data Scientist, as documented',
    files: user(CONNECTION),
    world: world(['AzureML Data Scientist @ workspace/ml-prod']),
    findings: [],
  },
  {
    claim: 'finds an identity that may not read the vault of the workspace',
    files: user(vault('KV-own')),
    world: world(['Contributor @ subscription'], own()),
    findings: at('/vault'),
    says: ['--role "Key Vault Secrets User"', 'vaults/kv-own"'],
  },
  {
    claim: 'accepts Key Vault Secrets User',
    files: user(vault('kv-own')),
    world: world(['Key Vault Secrets User @ keyVault/kv-own'], own()),
    findings: [],
  },
  {
    claim: 'is not checked for another vault',
    files: user(vault('kv-far')),
    world: world([], own()),
    findings: [],
    notChecked: ['blue.yml unsupported'],
    says: ['kv-far.vault.azure.net'],
  },
  {
    claim: 'warns before the endpoint exists that Azure does not grant it',
    files: system(CONNECTION),
    world: world(),
    findings: ['endpoint.yml:1:7 warning identity/secrets/nobody-grants'],
    notChecked: ['endpoint.yml not-yet'],
    says: ['enforce_access_to_default_secret_stores: enabled'],
  },
  {
    claim: 'is not checked where the endpoint asks Azure to grant it',
    files: system(CONNECTION, ENFORCED),
    world: world(),
    findings: [],
    notChecked: ['endpoint.yml not-yet'],
  },
  {
    claim: 'warns that this grants no access to a vault',
    files: system(vault('kv-own'), ENFORCED),
    world: world([], own()),
    findings: ['endpoint.yml:1:7 warning identity/secrets/nobody-grants-vault'],
    notChecked: ['endpoint.yml not-yet'],
  },
  {
    claim: 'warns where the creator of the endpoint may not read them',
    files: { 'endpoint.yml': systemEndpoint('new-credit', ENFORCED) },
    world: world([], callerWith('Reader')),
    findings: ['endpoint.yml:4:44 warning identity/secrets/creator'],
    says: ['workspaces/connections/listsecrets/action'],
  },
  {
    claim: 'finds an existing endpoint without the role',
    files: { 'blue.yml': deployment(CONNECTION, 'credit-scoring') },
    world: world(),
    findings: ['blue.yml:6:8 error identity/secrets'],
  },
  {
    claim: 'ignores variables without a reference',
    files: user(
      'environment_variables:\n  KEY: plain\n  OTHER: ${{ vars.KEY }}\n  MIXED: "a ${{azureml://connections/x}}"',
    ),
    world: world(),
    findings: [],
  },
]);
