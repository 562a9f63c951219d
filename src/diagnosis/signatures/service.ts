/** Faults of the service, slowness, the subscription, and envelopes that say nothing. */
import { codePattern, defineSignatures } from '../signature.js';

export const service = defineSignatures([
  {
    cause: 'provider-not-registered',
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
  {
    cause: 'subscription-not-found',
    literals: [
      'subscriptionnotfound',
      'subscription does not exist',
      'invalidsubscriptionid',
      'readonlydisabledsubscription',
    ],
    pattern:
      /\bSubscriptionNotFound\b|\bInvalidSubscriptionId\b|\bReadOnlyDisabledSubscription\b|[Ss]ubscription (?:'(?<subscription>[\w-]{1,64})' )?(?:does not exist|could not be found)/,
    examples: [
      "(SubscriptionNotFound) The subscription '1111' could not be found.",
      'BadArgument: Subscription does not exist',
    ],
  },
  {
    cause: 'creation-slow',
    literals: ['taking longer than our normal time'],
    examples: ['The Managed Inference service creation is taking longer than our normal time'],
  },
  {
    cause: 'throttled',
    literals: ['toomanyrequests', 'subscriptionrequeststhrottled', 'operationnotallowed'],
    pattern:
      /\((?:TooManyRequests|SubscriptionRequestsThrottled)\)|"code": ?"(?:TooManyRequests|SubscriptionRequestsThrottled)"/,
    examples: ['(TooManyRequests) The request is being throttled.'],
    never: ['toomanyrequests: You have reached your pull rate limit.'],
  },
  {
    cause: 'internal-error',
    literals: [
      'internalservererror',
      'internal error',
      'received 500 from a service request',
      'object reference not set to an instance of an object',
    ],
    pattern: new RegExp(
      `${codePattern('InternalServerError').source}|oe-tsg#error-internalservererror|Received 500 from a service request|Object reference not set to an instance of an object|\\bInternalServerError\\b`,
    ),
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      '(InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: Object reference not set to an instance of an object., internal stacktrace [   at Microsoft.MachineLearning',
      '(InternalServerError) Internal error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-internalservererror',
      '(ServiceError) Received 500 from a service request … Target: POST https://inference-deployment-api.inference-deployment-api.svc/inferencedeployment/subscriptions/1/endpoints/e/deployments/openapi/v2?api-version=2021-10-01&validateOnly=False',
    ],
  },
  {
    cause: 'inferencing-client',
    literals: ['inferencingclientcallfailed', 'inferencingclientcreatedeploymentfailed'],
    pattern: /InferencingClient(?:Call|CreateDeployment)Failed\b(?:\)|"|:)* ?(?<detail>[^"{}]{3,200})?/,
    weight: 'class',
    examples: ['(InferencingClientCallFailed) something else'],
  },
]);
