import { defineCause, step } from '../cause.js';

export default defineCause<'locked' | 'verb' | 'scope'>({
  id: 'scope-locked',
  code: null,
  name: 'ScopeLocked',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['scopelocked', 'following scope(s) are locked'],
      pattern:
        /(?:\(ScopeLocked\) )?The scope '(?<scope>[^']{1,500})' cannot perform (?<verb>\w{1,20}) operation because following scope\(s\) are locked: '(?<locked>[^']{1,1000})'|\(ScopeLocked\)|"code": ?"ScopeLocked"|Code: ScopeLocked/,
      examples: [
        "(ScopeLocked) The scope '/subscriptions/1/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml/onlineEndpoints/credit' cannot perform write operation because following scope(s) are locked: '/subscriptions/1/resourcegroups/rg'. Please remove the lock and try again.",
        '(ScopeLocked) Somebody has cut the rest.',
        '{"error":{"code":"ScopeLocked"}}',
      ],
      never: ['ScopeLocked is what such an error is called.'],
    },
  ],
  says: ({ locked, verb, scope }) =>
    locked && verb && scope
      ? `A lock on ${locked} refuses this: no ${verb} operation on ${scope} is allowed.`
      : 'A lock on the workspace, or on something above it, refuses this deployment.',
  fix: ({ names }) => [
    step(
      'Ask the owner of the lock to remove it for the deploy. This lists the locks of the resource group and of what is in it; one may also be on the subscription.',
      `az lock list --resource-group ${names.group} --output table`,
    ),
    step('An owner of the resource removes it with its id.', 'az lock delete --ids <id of the lock>'),
  ],
  preventedBy: ['state/lock'],
  source: 'lock-resources.md of the resource manager; pasted by users of az',
  asOf: '2026-11',
});
