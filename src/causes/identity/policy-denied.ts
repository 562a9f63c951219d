import { defineCause, step } from '../cause.js';

export default defineCause<'assignment' | 'resource'>({
  id: 'policy-denied',
  code: null,
  name: 'RequestDisallowedByPolicy',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['requestdisallowedbypolicy', 'was disallowed by policy'],
      pattern:
        /(?:\(RequestDisallowedByPolicy\) )?Resource '?(?<resource>[\w./-]{1,120})'? was disallowed by policy(?:.{0,400}?\\?"policyAssignment\\?":\{\\?"name\\?":\\?"(?<assignment>[^"\\]{1,120}))?|was disallowed by policy|RequestDisallowedByPolicy(?!.{0,300}was disallowed by policy)/,
      examples: [
        "(RequestDisallowedByPolicy) Resource 'credit' was disallowed by policy.",
        'Resource \'credit\' was disallowed by policy. Policy identifiers: \'[{"policyAssignment":{"name":"Resources have an owner","id":"/subscriptions/1/providers/Microsoft.Authorization/policyAssignments/owner"},"policyDefinition":{"name":"With tag","id":"/subscriptions/1/providers/Microsoft.Authorization/policyDefinitions/tag"}}]\'.',
        'Code: RequestDisallowedByPolicy',
      ],
    },
  ],
  says: ({ assignment, resource }) =>
    assignment && resource
      ? `The Azure Policy that is assigned as "${assignment}" forbids this: ${resource} was refused.`
      : resource
        ? `An Azure Policy forbids this deployment: ${resource} was refused.`
        : 'An Azure Policy forbids this deployment.',
  fix: ({ names }) => [
    step(
      'The message names the policy and its assignment. Its owner can say what a deployment must have: often registry models only, no key authentication, or no public network access.',
    ),
    step(
      'List the assignments that apply.',
      `az policy assignment list --resource-group ${names.group} --output table`,
    ),
  ],
  preventedBy: ['subscription/policy'],
  source: 'Azure Policy, deny effect; no public text for online endpoints',
  asOf: '2026-08',
});
