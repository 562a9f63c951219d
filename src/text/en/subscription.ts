import type { Chapter } from '../chapter.js';

export const subscription: Chapter = {
  'subscription/state': {
    title: 'The subscription is active',
    messages: {
      default: {
        what: 'The subscription {subscription} is in the state {state}: it can be read, and nothing can be created in it.',
        fix: 'Have its owner reactivate it in the portal (Subscriptions, Overview), or deploy to another one.',
      },
      ending: {
        what: 'The subscription {subscription} is in the state {state}: a bill is open. Azure disables it soon, and what runs in it stops.',
        fix: 'Have its owner settle the bill in the portal (Cost Management + Billing).',
      },
    },
  },
  'subscription/providers': {
    title: 'The resource providers that a deployment needs are registered',
    messages: {
      default: {
        what: 'The subscription {subscription} has not registered {missing}. The deploy ends with "Resource provider [N/A] isn\'t registered with Subscription [N/A]", and leaves an endpoint that must be deleted before the next try.',
        fix: 'Have somebody with Contributor on the subscription run this, and wait some minutes: {commands}',
      },
      likely: {
        what: 'The subscription {subscription} has not registered {missing}. Deployments of others ended with "Resource provider [N/A] isn\'t registered with Subscription [N/A]" until such were registered; no document says which of them are needed.',
        fix: 'Registering costs nothing and changes nothing else. Somebody with Contributor on the subscription can run {commands}',
      },
    },
  },
  'subscription/spending-limit': {
    title: 'The offer of the subscription lets endpoints be created',
    messages: {
      default: {
        what: 'The subscription {subscription} is a free trial ({offer}) with its spending limit on. Users report that endpoints cannot be created there, with "Resource provider [N/A] isn\'t registered", whatever is registered.',
        fix: 'Upgrade it to pay-as-you-go in the portal, a day or more ahead, or deploy to another subscription.',
      },
    },
  },
  'subscription/policy': {
    title: 'No policy denies what the files ask for',
    messages: {
      default: {
        what: 'The policy "{policy}" (assignment "{assignment}") denies this[[ because of {because}]], and no exemption covers it. Azure refuses it with RequestDisallowedByPolicy.[[ The policy says: "{said}".]]',
        fix: 'Write what the policy allows, or ask its owner for an exemption.',
      },
      'exemptions-unread': {
        what: 'The policy "{policy}" (assignment "{assignment}") denies this[[ because of {because}]]. Azure refuses it with RequestDisallowedByPolicy, unless there is an exemption, which could not be read.[[ The policy says: "{said}".]]',
        fix: 'Write what the policy allows, or ask its owner for an exemption.',
      },
      possible: {
        what: 'The policy "{policy}" (assignment "{assignment}") denies some online endpoints or deployments, by a rule that this program cannot read to its end. If it is about this one, Azure refuses it with RequestDisallowedByPolicy.[[ The policy says: "{said}".]]',
        fix: 'Read the policy in the portal (Policy, Assignments), and silence this line if it allows this.',
      },
      'not-evaluated': {
        what: 'Of {total} policies, {count} may deny this by a rule that this program cannot follow to its end, or by something that the files do not say: {names}.',
        fix: 'Read them in the portal (Policy, Assignments), or see the names of all with az policy assignment list --disable-scope-strict-match.',
      },
      'not-read': {
        what: 'Of {total} policies and initiatives that are assigned here, {count} could not be read: whether one of them denies this is not known.',
        fix: 'Grant the signed-in identity the role Reader where they are defined, or read them in the portal (Policy, Assignments).',
      },
      'too-many': {
        what: 'More policies are assigned here than a run reads: {left} of {total} policies and initiatives were left out.',
        fix: 'Read them in the portal (Policy, Assignments).',
      },
    },
  },
};
