import type { World } from '../../sandboxed.js';
import { changing, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';
import { callerWith, deployment, identityId, systemEndpoint, userEndpoint, world } from './samples.js';

const both = {
  'endpoint.yml': systemEndpoint(),
  'blue.yml': deployment('environment: azureml:credit-env:7'),
};
const ML = 'Microsoft.MachineLearningServices/workspaces';
const custom = (actions: readonly string[], notActions: readonly string[] = []) => ({
  ...callerWith('Reader', 'custom'),
  roleDefinitions: { custom: { actions, notActions } },
});
const DEPLOYS = [`${ML}/onlineEndpoints/write`, `${ML}/onlineEndpoints/deployments/write`];

testRemoteCheck('identity/deployer', [
  { claim: 'accepts Contributor', files: both, world: {}, findings: [] },
  {
    claim: 'accepts AzureML Data Scientist',
    files: both,
    world: callerWith('Reader', { role: 'AzureML Data Scientist', scope: 'workspace/ml-prod' }),
    findings: [],
  },
  {
    claim: 'warns once that a reader cannot deploy',
    files: both,
    world: callerWith('Reader'),
    findings: ['blue.yml:1:7 warning identity/deployer'],
    says: [
      DEPLOYS[0] ?? '',
      DEPLOYS[1] ?? '',
      'If another identity deploys, suppress this check',
      'AzureML Data Scientist',
    ],
  },
  {
    claim: 'requires for an endpoint file only what an endpoint needs',
    files: { 'endpoint.yml': systemEndpoint() },
    world: custom([`${ML}/onlineEndpoints/write`, `${ML}/onlineEndpoints/listKeys/action`]),
    findings: [],
  },
  {
    claim: 'reports logs and keys as a notice',
    files: both,
    world: custom(DEPLOYS),
    findings: ['blue.yml:1:7 notice identity/deployer/reads'],
    says: ['getLogs/action', 'listKeys/action'],
  },
  {
    claim: 'requires the token permission where the endpoint issues tokens',
    files: { 'endpoint.yml': systemEndpoint().replace('key', 'aml_token') },
    world: custom([`${ML}/onlineEndpoints/write`]),
    findings: ['endpoint.yml:1:7 notice identity/deployer/reads'],
    says: ['onlineEndpoints/token/action'],
  },
  {
    claim: 'requires no such permission where Entra issues tokens',
    files: { 'endpoint.yml': systemEndpoint().replace('key', 'aad_token') },
    world: custom([`${ML}/onlineEndpoints/write`]),
    findings: [],
  },
  {
    claim: 'knows what the upload of local files needs',
    files: {
      'blue.yml': deployment(
        'model:\n  path: model.pkl\nenvironment:\n  image: crmlprod.azurecr.io/credit-scoring:1.4.0\ncode_configuration:\n  code: .\n  scoring_script: score.py',
      ),
      'model.pkl': 'x',
      'score.py': 'def init():\n    pass\n\n\ndef run(data):\n    return data\n',
    },
    world: custom([`${ML}/onlineEndpoints/*`]),
    findings: ['blue.yml:1:7 notice identity/deployer/uploads'],
    says: ['codes/versions/write', 'models/versions/write', 'environments/versions/write'],
  },
  {
    claim: 'subtracts notActions in any letter case',
    files: both,
    world: custom(['*'], ['microsoft.machinelearningservices/WORKSPACES/onlineEndpoints/*/write']),
    findings: ['blue.yml:1:7 warning identity/deployer'],
    says: ['onlineEndpoints/deployments/write'],
  },
  {
    claim: 'warns that roles on the workspace do not allow attaching an identity',
    files: { 'endpoint.yml': userEndpoint() },
    world: world([], callerWith('Reader', { role: 'AzureML Data Scientist', scope: 'workspace/ml-prod' })),
    findings: ['endpoint.yml:6:20 warning identity/deployer/attach'],
    says: ['--role "Managed Identity Operator"', identityId()],
  },
  {
    claim: 'accepts Managed Identity Operator on the identity',
    files: { 'endpoint.yml': userEndpoint() },
    world: world([], {
      roleDefinitions: {
        'Managed Identity Operator': {
          actions: [
            'Microsoft.ManagedIdentity/userAssignedIdentities/*/read',
            'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
          ],
        },
      },
      caller: {
        roles: [
          'Reader',
          { role: 'AzureML Data Scientist', scope: 'workspace/ml-prod' },
          { role: 'Managed Identity Operator', scope: 'identity/id-scoring' },
        ],
      },
    }),
    findings: [],
  },
  {
    claim: 'requires no permission to attach an attached identity',
    files: { 'endpoint.yml': userEndpoint() },
    world: world([], {
      ...callerWith('Reader', { role: 'AzureML Data Scientist', scope: 'workspace/ml-prod' }),
      workspaces: { 'ml-prod': { endpoints: { 'new-credit': { identity: 'id-scoring' } } } },
    }),
    findings: [],
  },
  {
    claim: 'names the missing permission where reading permissions is refused',
    files: both,
    world: {
      faults: [{ on: 'GET */permissions', status: 403, body: { error: { code: 'AuthorizationFailed' } } }],
    },
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['Microsoft.Authorization/permissions/read'],
  },
  {
    claim: 'is not checked for attaching where the identity cannot be read',
    files: { 'endpoint.yml': userEndpoint() },
    world: world([], callerWith('AzureML Data Scientist', { role: 'Reader', scope: 'workspace/ml-prod' })),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.ManagedIdentity/userAssignedIdentities/read'],
  },
  {
    claim: 'treats lists of the wrong type as empty',
    files: both,
    world: {
      faults: [{ on: 'GET */permissions', change: { 'value.0.actions': '*', 'value.1.actions': 7 } }],
    },
    findings: ['blue.yml:1:7 warning identity/deployer'],
  },
]);

const WRITE = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/*';
const denying = (more: Record<string, unknown> = {}): World => ({
  groups: { admins: { members: ['caller'] } },
  denyAssignments: { 'our stack': { scope: 'resourceGroup/rg-ml', actions: [WRITE], ...more } },
});

testRemoteCheck('identity/deployer', [
  {
    claim: 'warns of a deny assignment that blocks what the roles allow',
    files: both,
    world: denying(),
    findings: ['blue.yml:1:7 warning identity/deployer/denied'],
    says: ['deny assignment "our stack"', DEPLOYS[0] ?? '', DEPLOYS[1] ?? ''],
  },
  {
    claim: 'ignores a deny assignment that excludes the identity',
    files: both,
    world: denying({ excludePrincipals: ['caller'] }),
    findings: [],
  },
  {
    claim: 'ignores a deny assignment about another principal',
    files: both,
    world: denying({ principals: ['99999999-9999-4999-8999-999999999999'] }),
    findings: [],
  },
  {
    claim: 'ignores a deny assignment about other actions',
    files: both,
    world: denying({ actions: ['*/delete'] }),
    findings: [],
  },
  {
    claim: 'ignores a deny assignment that applies to the resource group only',
    files: both,
    world: denying({ doNotApplyToChildScopes: true }),
    findings: [],
  },
  {
    claim: 'reports a deny assignment about a group as a notice',
    files: both,
    world: denying({ principals: ['admins'] }),
    findings: ['blue.yml:1:7 notice identity/deployer/deny-perhaps'],
    says: ['may deny it', 'ml-prod'],
  },
  {
    claim: 'reports a deny assignment with a condition as a notice',
    files: both,
    world: denying({ condition: '@Resource[x]' }),
    findings: ['blue.yml:1:7 notice identity/deployer/deny-perhaps'],
  },
  {
    claim: 'reports once that deny assignments could not be read, and uses the roles alone',
    files: both,
    world: refusing('denyAssignments', denying()),
    findings: [],
    notChecked: ['blue.yml forbidden'],
    says: ['Microsoft.Authorization/denyAssignments/read'],
  },
  {
    claim: 'is not checked where a deny assignment has no scope',
    files: both,
    world: changing('denyAssignments', { 'value.0.properties.scope': null }, denying()),
    findings: [],
    notChecked: ['blue.yml bad-answer'],
  },
]);
