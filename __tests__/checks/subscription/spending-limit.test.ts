import type { World } from '../../sandboxed.js';
import { changing, deploying, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const ID = '33333333-3333-4333-8333-333333333333';
const green = { 'green.yml': deploying('green') };
const offer = (quotaId: string, spendingLimit: string): World => ({
  subscriptions: { [ID]: { quotaId, spendingLimit } },
});

testRemoteCheck('subscription/spending-limit', [
  {
    claim: 'says nothing of a paid one',
    files: green,
    world: offer('PayAsYouGo_2014-09-01', 'Off'),
    findings: [],
  },
  {
    claim: 'warns of a free trial with its limit, once',
    files: { ...green, 'red.yml': deploying('red') },
    world: offer('FreeTrial_2014-09-01', 'On'),
    findings: ['green.yml:2:16 warning subscription/spending-limit'],
    says: [`The subscription ${ID} is a free trial`, 'FreeTrial_2014-09-01', 'pay-as-you-go'],
  },
  {
    claim: 'says nothing of a free trial without it',
    files: green,
    world: offer('FreeTrial_2014-09-01', 'Off'),
    findings: [],
  },
  {
    claim: 'says nothing of another offer that has a limit',
    files: green,
    world: offer('MSDN_2014-09-01', 'On'),
    findings: [],
  },
  {
    claim: 'says nothing where Azure does not report the offer',
    files: green,
    world: changing(`subscriptions/${ID}`, { subscriptionPolicies: null }),
    findings: [],
  },
  {
    claim: 'is not checked where the subscription may not be read',
    files: green,
    world: refusing(`subscriptions/${ID}`),
    findings: [],
    notChecked: ['green.yml forbidden'],
  },
]);
