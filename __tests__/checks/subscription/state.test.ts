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
    says: [ID, 'Disabled'],
  },
  {
    claim: 'warns of an open bill',
    files: green,
    world: state('PastDue'),
    findings: ['green.yml:2:16 warning subscription/state/ending'],
  },
  {
    claim: 'warns of a warned one',
    files: green,
    world: state('Warned'),
    findings: ['green.yml:2:16 warning subscription/state/ending'],
  },
  {
    claim: 'says nothing of a state that it does not know',
    files: green,
    world: changing(`subscriptions/${ID}`, { state: 'Hibernating' }),
    findings: [],
  },
  {
    claim: 'does not know where it may not look',
    files: green,
    world: refusing(`subscriptions/${ID}`),
    findings: [],
    notChecked: ['green.yml forbidden'],
    says: ['Microsoft.Resources/subscriptions/read'],
  },
  {
    claim: 'does not believe an answer without a state',
    files: green,
    world: changing(`subscriptions/${ID}`, { state: null }),
    findings: [],
    notChecked: ['green.yml bad-answer'],
  },
]);
