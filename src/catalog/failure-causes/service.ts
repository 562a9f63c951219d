/** Faults of the service, slowness, envelopes without a cause, and the subscription. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

export const service = {
  'internal-error': {
    code: 'ERR_5000',
    name: 'InternalServerError',
    retry: 'once',
    caughtBy: ['capacity/offered'],
    link: `${TSG}#error-internalservererror`,
    source: `${TROUBLESHOOTING.source}; Azure-Samples/AI-Gateway#393`,
    asOf: '2026-08',
  },
  'creation-slow': {
    code: null,
    name: 'Timeout',
    retry: 'later',
    caughtBy: ['capacity/offered'],
    ...reported('Azure/azureml-examples#903; Azure/azure-cli-extensions#4088'),
  },
  'inferencing-client': {
    code: null,
    name: 'InferencingClientCallFailed',
    retry: 'after-fix',
    caughtBy: [],
    link: `${TSG}#error-inferencingclientcallfailed`,
    ...TROUBLESHOOTING,
  },
  'provider-not-registered': {
    code: null,
    name: 'SubscriptionNotRegistered',
    retry: 'after-fix',
    caughtBy: ['subscription/providers'],
    link: 'https://aka.ms/register-resource-provider',
    ...reported('MicrosoftLearning/mslearn-azure-ml#106; MicrosoftLearning/mslearn-mlops#72'),
  },
  'subscription-not-found': {
    code: null,
    name: 'BadArgument',
    retry: 'no',
    caughtBy: ['subscription/providers'],
    link: `${TSG}#error-badargument`,
    ...TROUBLESHOOTING,
  },
  throttled: {
    code: null,
    name: 'TooManyRequests',
    retry: 'backoff',
    caughtBy: [],
    source: 'Azure Resource Manager, "Understand how ARM throttles requests"',
    asOf: '2025-06',
  },
} as const satisfies Causes;
