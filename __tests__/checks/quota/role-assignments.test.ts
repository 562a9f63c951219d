import type { World } from '../../sandboxed.js';
import { changing, deploying, empty, endpoint, refusing } from '../azure-worlds.js';
import { testRemoteCheck } from '../remote-table.js';

const SUB = '33333333-3333-4333-8333-333333333333';
const fresh = { 'endpoint.yml': endpoint('', 'pricing') };
const withIdentity = (text: string) => ({ 'endpoint.yml': endpoint(`identity:\n  ${text}`, 'pricing') });
const held = (roleAssignmentCount: number, world: World = {}): World => ({
  ...world,
  subscriptions: { [SUB]: { roleAssignmentLimit: 4000, roleAssignmentCount } },
});
const USE = 'roleAssignmentsUsageMetrics';

testRemoteCheck('quota/role-assignments', [
  { claim: 'says nothing where there is room', files: fresh, world: held(3997), findings: [] },
  {
    claim: 'warns where there is none, at the name of the endpoint',
    files: fresh,
    world: held(4000),
    findings: ['endpoint.yml:1:7 warning quota/role-assignments'],
    says: ['has all of its 4000 role assignments in use', 'OutOfQuota', '(pricing)', `--subscription ${SUB}`],
  },
  {
    claim: 'warns where there is too little, at the identity',
    files: withIdentity('type: system_assigned'),
    world: held(3998),
    findings: ['endpoint.yml:4:9 warning quota/role-assignments/few'],
    says: ['can take 2 more of its 4000', 'up to 3'],
  },
  {
    claim: 'counts all new endpoints together, and says it once',
    files: { ...fresh, 'other.yml': endpoint('', 'claims') },
    world: held(3995),
    findings: ['endpoint.yml:1:7 warning quota/role-assignments/few'],
    says: ['can take 5 more', 'up to 6', '(pricing, claims)'],
  },
  {
    claim: 'says nothing of an endpoint that exists, of deployments, and of other identities',
    files: {
      'live.yml': endpoint(),
      'green.yml': deploying('green'),
      'own.yml': endpoint('identity:\n  type: user_assigned', 'pricing'),
      'none.yml': endpoint('identity:\n  type: none', 'claims'),
    },
    world: held(4000),
    findings: [],
  },
  {
    claim: 'says nothing of an endpoint whose name or identity is not rendered yet',
    files: {
      'endpoint.yml': 'name: "{{ name }}"\n',
      'other.yml': endpoint('identity:\n  type: "{{ identity }}"', 'pricing'),
    },
    world: held(4000),
    findings: [],
  },
  {
    claim: 'is not checked where assignments may not be counted',
    files: fresh,
    world: refusing(USE, empty),
    findings: [],
    notChecked: ['endpoint.yml forbidden'],
    says: ['Microsoft.Authorization/roleAssignments/read', `--scope /subscriptions/${SUB}`],
  },
  {
    claim: 'asks for nothing where no endpoint is new',
    files: { 'green.yml': deploying('green') },
    world: refusing(USE),
    findings: [],
  },
  {
    claim: 'computes what remains where the answer does not say it',
    files: fresh,
    world: changing(USE, { roleAssignmentsRemainingCount: null }, held(4000)),
    findings: ['endpoint.yml:1:7 warning quota/role-assignments'],
  },
  {
    claim: 'computes the limit where the answer does not say it',
    files: fresh,
    world: changing(USE, { roleAssignmentsLimit: null }, held(3999)),
    findings: ['endpoint.yml:1:7 warning quota/role-assignments/few'],
    says: ['can take 1 more of its 4000'],
  },
  {
    claim: 'is not checked where the answer has another shape',
    files: fresh,
    world: changing(USE, { roleAssignmentsLimit: '4000', roleAssignmentsRemainingCount: null }, held(4000)),
    findings: [],
    notChecked: ['endpoint.yml bad-answer'],
  },
]);
