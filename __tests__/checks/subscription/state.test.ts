import type { World } from '../../sandboxed.js';
import { changing, deploying, endpoint, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const ID = '33333333-3333-4333-8333-333333333333';
const green = { 'green.yml': deploying('green') };
const state = (name: string): World => ({ subscriptions: { [ID]: { state: name } } });

testRemoteCheck('subscription/state', [
  { claim: 'says nothing of an active one', files: green, world: {}, findings: [] },
  {
    claim: 'finds a disabled one, once',
    files: { 'endpoint.yml': endpoint(), ...green },
    world: state('Disabled'),
    findings: ['endpoint.yml:1:7 error subscription/state'],
    says: [`The subscription ${ID} is in state Disabled`, 'reactivate'],
  },
  {
    claim: 'warns of an unpaid bill',
    files: green,
    world: state('PastDue'),
    findings: ['green.yml:2:16 warning subscription/state/ending'],
    says: ['is in state PastDue: a bill is unpaid'],
  },
  {
    claim: 'warns of a warned one',
    files: green,
    world: state('Warned'),
    findings: ['green.yml:2:16 warning subscription/state/ending'],
  },
  {
    claim: 'says nothing of an unknown state',
    files: green,
    world: changing(`subscriptions/${ID}`, { state: 'Hibernating' }),
    findings: [],
  },
  {
    claim: 'is not checked where the subscription may not be read',
    files: green,
    world: refusing(`subscriptions/${ID}`),
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.Resources/subscriptions/read'],
  },
  {
    claim: 'is not checked where the answer has no state',
    files: green,
    world: changing(`subscriptions/${ID}`, { state: null }),
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
]);
