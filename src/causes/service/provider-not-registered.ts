import { defineCause, step } from '../cause.js';

export default defineCause<'provider'>({
  id: 'provider-not-registered',
  code: null,
  name: 'SubscriptionNotRegistered',
  retry: 'after-fix',
  link: 'https://aka.ms/register-resource-provider',
  signatures: [
    {
      literals: [
        'subscriptionnotregistered',
        'missingsubscriptionregistration',
        'isnt registered with subscription',
        'register-resource-provider',
      ],
      pattern:
        /Resource provider '?\[?(?<provider>Microsoft\.\w+)\]?'? isn't registered|\bSubscriptionNotRegistered\b|\bMissingSubscriptionRegistration\b(?:.{0,120}namespace '(?<provider2>Microsoft\.\w+)')?|isn't registered with Subscription|register-resource-provider/,
      examples: [
        "azure.core.exceptions.HttpResponseError: (SubscriptionNotRegistered) Resource provider [N/A] isn't registered with Subscription [N/A]. Please see troubleshooting guide, available here: https://aka.ms/register-resource-provider",
        "(MissingSubscriptionRegistration) The subscription is not registered to use namespace 'Microsoft.MachineLearningServices'.",
      ],
    },
  ],
  says: ({ provider }) =>
    provider
      ? `The resource provider ${provider} is not registered in the subscription.`
      : 'A resource provider that online endpoints need is not registered in the subscription, and the message does not say which. A free trial with a spending limit gets the same message.',
  fix: () => [
    step(
      'Register what endpoints need. This needs rights on the whole subscription.',
      'for provider in MachineLearningServices PolicyInsights Cdn Network Compute ContainerRegistry Storage KeyVault; do az provider register --namespace Microsoft.$provider; done',
    ),
    step('On a free trial, move to pay-as-you-go: managed endpoints do not run behind a spending limit.'),
    step('Then delete the failed endpoint, and create it again.'),
  ],
  preventedBy: ['subscription/providers'],
  source: 'reports: MicrosoftLearning/mslearn-azure-ml#106; MicrosoftLearning/mslearn-mlops#72',
  asOf: '2026-09',
});
