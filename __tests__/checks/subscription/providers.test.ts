import type { World } from '../../sandboxed.js';
import { deploying, empty, endpoint, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const ID = '33333333-3333-4333-8333-333333333333';
const fresh = { 'endpoint.yml': endpoint('', 'pricing') };
const states = (providers: Record<string, string>, world: World = empty): World => ({
  ...world,
  subscriptions: { [ID]: { providers } },
});

testRemoteCheck('subscription/providers', [
  { claim: 'says nothing where all are registered', files: fresh, world: empty, findings: [] },
  {
    claim: 'finds Azure Machine Learning itself, and names the others beside it',
    files: { ...fresh, 'green.yml': deploying('green', '', 'pricing') },
    world: states({ 'Microsoft.MachineLearningServices': 'NotRegistered', 'Microsoft.Cdn': 'NotRegistered' }),
    findings: ['endpoint.yml:1:7 error subscription/providers'],
    says: [
      `The subscription ${ID} has not registered Microsoft.MachineLearningServices, Microsoft.Cdn.`,
      `az provider register --namespace Microsoft.MachineLearningServices --subscription ${ID} && az provider register --namespace Microsoft.Cdn`,
    ],
  },
  {
    claim: 'warns of the others',
    files: fresh,
    world: states({ 'Microsoft.Cdn': 'NotRegistered', 'Microsoft.PolicyInsights': 'Unregistering' }),
    findings: ['endpoint.yml:1:7 warning subscription/providers/likely'],
    says: ['Microsoft.PolicyInsights, Microsoft.Cdn'],
  },
  {
    claim: 'says nothing of the others where an endpoint works without them',
    files: fresh,
    world: states({ 'Microsoft.Cdn': 'NotRegistered' }, {}),
    findings: [],
  },
  {
    claim: 'says nothing of one that is being registered',
    files: fresh,
    world: states({ 'Microsoft.MachineLearningServices': 'Registering' }),
    findings: [],
  },
  {
    claim: 'does not check one that it may not read, and checks the rest',
    files: fresh,
    world: refusing(
      'providers/Microsoft.Cdn',
      states({ 'Microsoft.MachineLearningServices': 'NotRegistered' }),
    ),
    findings: ['endpoint.yml:1:7 error subscription/providers'],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Resources/subscriptions/providers/read'],
  },
]);
