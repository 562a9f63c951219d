import { defineCause, step } from '../cause.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'role-assignment-quota',
  code: 'ERR_1102',
  name: 'OutOfQuota',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-outofquota',
  signatures: [
    numbered('ERR_1102'),
    {
      literals: ['roleassignmentlimitexceeded', 'no more role assignments can be created'],
      examples: [
        '(RoleAssignmentLimitExceeded) No more role assignments can be created (code: RoleAssignmentLimitExceeded)',
      ],
    },
  ],
  says: 'The subscription has as many role assignments as it is allowed, so the identity of the endpoint could not be given its roles.',
  fix: () => [
    step(
      'Delete unused role assignments; those of deleted identities have an empty name.',
      'az role assignment list --all --query "[?principalName==\'\']" --output table',
    ),
  ],
  preventedBy: ['quota/role-assignments'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
