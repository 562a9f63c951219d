import type { service as causes } from '../../../catalog/failure-causes/service.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import { DELETE_DEPLOYMENT, GET_LOGS, SHOW_DEPLOYMENT } from './commands.js';

export const service: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'internal-error': {
    summary:
      'Azure ML failed with an error of its own, without a cause. It also says so for lack of machines, for a registry that the identity may not pull from, and for names that were deleted a moment ago.',
    advice: [
      ['Deploy once more, after deleting what is left of this attempt.', DELETE_DEPLOYMENT],
      [
        'If it fails again, rule out the three: try another instance_type or region, check AcrPull of the identity, take another name.',
        SHOW_DEPLOYMENT,
      ],
      'If it still fails, it is for support: the text for the ticket is below.',
    ],
  },
  'creation-slow': {
    summary:
      'The service says that it takes longer than usual. Most often there are no machines of this size, and it waits for some.',
    advice: [
      ['See whether it still works on it.', SHOW_DEPLOYMENT],
      'If it is not done within an hour, delete it and take another instance_type or region.',
    ],
  },
  'inferencing-client': {
    summary: [
      'The service refused the request: {detail}',
      'The service refused the request, in a text that is not known. On Kubernetes it means that the Azure ML extension cannot be reached.',
    ],
    advice: [
      'On Kubernetes, detach the compute and attach it again with the same configuration.',
      ['And see whether the extension runs.', 'kubectl get pods --namespace azureml'],
    ],
  },
  'provider-not-registered': {
    summary: [
      'The resource provider {provider} is not registered in the subscription.',
      'A resource provider that online endpoints need is not registered in the subscription, and the message does not say which. A free trial with a spending limit gets the same message.',
    ],
    advice: [
      [
        'Register what endpoints need; somebody with rights on the whole subscription must do it.',
        'for provider in MachineLearningServices PolicyInsights Cdn Network Compute ContainerRegistry Storage KeyVault; do az provider register --namespace Microsoft.$provider; done',
      ],
      'On a free trial, move to pay-as-you-go: managed endpoints do not run behind a spending limit.',
      'Then delete the endpoint that failed, and create it again.',
    ],
  },
  'subscription-not-found': {
    summary: [
      'The subscription {subscription} does not exist, is not active, or the login does not see it.',
      'The subscription does not exist, is not active, or the login does not see it.',
    ],
    advice: [['See which ones the login has.', 'az account list --output table']],
  },
  throttled: {
    summary: 'Azure refused the request because too many came in a short time.',
    advice: [
      'Wait, with growing pauses, and deploy again. Let fewer jobs of the subscription run side by side.',
      ['Look at the deployment meanwhile.', GET_LOGS],
    ],
  },
};
