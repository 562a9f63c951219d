import { defineCause, step } from '../cause.js';

export default defineCause<'assignment' | 'resource' | 'reason' | 'display'>({
  id: 'policy-denied',
  code: null,
  name: 'RequestDisallowedByPolicy',
  retry: 'after-fix',
  signatures: [
    {
      literals: ['requestdisallowedbypolicy', 'was disallowed by', 'disallowed by one or more polic'],
      pattern:
        /(?:\(RequestDisallowedByPolicy\) )?Resource '?(?<resource>[\w./-]{1,120})'? was disallowed by (?:one or more )?polic(?:y|ies)\.?(?: Reasons?: '(?<reason>.{3,300}?)'\.)?(?:.{0,400}?\\?"policyAssignment\\?":\{\\?"name\\?":\\?"(?<assignment>[^"\\]{1,120}))?|was disallowed by (?:one or more )?polic(?:y|ies)|(?<!Code: |\()RequestDisallowedByPolicy(?!.{0,300}was disallowed by)|RequestDisallowedByPolicy(?!.{0,300}was disallowed by)/,
      examples: [
        "(RequestDisallowedByPolicy) Resource 'credit' was disallowed by policy.",
        'Resource \'credit\' was disallowed by policy. Policy identifiers: \'[{"policyAssignment":{"name":"Resources have an owner","id":"/subscriptions/1/providers/Microsoft.Authorization/policyAssignments/owner"},"policyDefinition":{"name":"With tag","id":"/subscriptions/1/providers/Microsoft.Authorization/policyDefinitions/tag"}}]\'.',
        "(RequestDisallowedByPolicy) Resource 'scores' was disallowed by policy. Reasons: 'Endpoints must not be open to the internet: set public_network_access to disabled.'. See error details for policy resource IDs.",
        'Code: RequestDisallowedByPolicy',
      ],
    },
  ],
  says: ({ assignment, resource, reason }) =>
    reason && assignment
      ? `The Azure Policy that is assigned as "${assignment}" forbids this: ${reason}`.replace(
          /[^.:)?!]$/,
          '$&.',
        )
      : reason
        ? `An Azure Policy forbids this: ${reason}`.replace(/[^.:)?!]$/, '$&.')
        : assignment && resource
          ? `The Azure Policy that is assigned as "${assignment}" forbids this: ${resource} was refused.`
          : resource
            ? `An Azure Policy forbids this deployment: ${resource} was refused.`
            : 'An Azure Policy forbids this deployment.',
  fix: ({ reason, names }) => [
    reason
      ? step('Do what the policy asks for in the YAML, or ask its owner for an exemption.')
      : step(
          'The message names the policy and its assignment. Its owner can say what a deployment must have: often registry models only, no key authentication, or no public network access.',
        ),
    step(
      'List the assignments that apply.',
      `az policy assignment list --resource-group ${names.group} --output table`,
    ),
  ],
  preventedBy: ['subscription/policy'],
  source: 'Azure Policy, deny effect and its non-compliance message; recorded answers of ARM',
  asOf: '2026-11',
});
