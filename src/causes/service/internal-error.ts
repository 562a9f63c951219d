import { defineCause, step } from '../cause.js';
import { deleteDeployment, showDeployment } from '../commands.js';
import { numbered } from '../forms.js';

export default defineCause({
  id: 'internal-error',
  code: 'ERR_5000',
  name: 'InternalServerError',
  retry: 'once',
  link: 'https://aka.ms/oe-tsg#error-internalservererror',
  signatures: [
    numbered('ERR_5000'),
    {
      literals: [
        'internalservererror',
        'internal error',
        'received 500 from a service request',
        'object reference not set to an instance of an object',
      ],
      pattern:
        /\(InternalServerError\)|"code": ?"InternalServerError"|\bCode: ?InternalServerError\b|(?:^|[\s(])InternalServerError: |oe-tsg#error-internalservererror|Received 500 from a service request|Object reference not set to an instance of an object|\bInternalServerError\b/,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        '(InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: Object reference not set to an instance of an object., internal stacktrace [   at Microsoft.MachineLearning',
        '(InternalServerError) Internal error. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-internalservererror',
        '(ServiceError) Received 500 from a service request … Target: POST https://inference-deployment-api.inference-deployment-api.svc/inferencedeployment/subscriptions/1/endpoints/e/deployments/openapi/v2?api-version=2021-10-01&validateOnly=False',
      ],
    },
  ],
  says: 'Azure ML failed with an error of its own, without a cause. It also says so for lack of machines, for a registry that the identity cannot pull from, and for names that were just deleted.',
  fix: ({ names }) => [
    step(
      'Rule out what Azure ML also answers so: try another instance_type or region, check AcrPull of the identity, use another name.',
      showDeployment(names),
    ),
    step(
      'Delete what is left, and deploy once more. If that fails too, open a support ticket: its text is below.',
      deleteDeployment(names),
    ),
  ],
  ofTheService: true,
  forSupport: true,
  preventedBy: ['capacity/offered'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025; Azure-Samples/AI-Gateway#393',
  asOf: '2026-08',
});
