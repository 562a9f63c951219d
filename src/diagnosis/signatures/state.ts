/** What stands in the way of the request: left-over resources, names that are taken, operations that still run. */
import { defineSignatures } from '../signature.js';

export const state = defineSignatures([
  {
    cause: 'deployment-unrecoverable',
    literals: ['failed during initial provisioning', 'is in an unrecoverable state'],
    pattern:
      /(?:Specified deployment \[(?<deployment>[\w-]{1,64})\] )?failed during initial provisioning and is in an unrecoverable state|is in an unrecoverable state/,
    // Why it failed in the first place is what people want to know; a log may tell.
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      '(InferencingClientCallFailed) Specified deployment [blue] failed during initial provisioning and is in an unrecoverable state. Delete and re-create.',
    ],
  },
  {
    cause: 'endpoint-unrecoverable',
    literals: ['has not been created successfully'],
    pattern:
      /Specified endpoint \[(?<endpoint>[\w-]{1,64})\] has not been created successfully|endpoint has not been created successfully or is in deleting/i,
    weight: 'symptom',
    confidence: 'certain',
    examples: [
      'Specified endpoint [credit] has not been created successfully. Please recreate the endpoint.',
      '"errors":{"":["This endpoint has not been created successfully or is in deleting provisioning state. Please recreate endpoint and then try again to create deployment."]}',
    ],
  },
  {
    cause: 'endpoint-busy',
    literals: ['provisioning state', 'another operation'],
    pattern:
      /Cannot (?:create|update|delete) (?:a )?(?:deployment|endpoint)(?: in endpoint)? (?<endpoint>[\w-]{1,64})? ?because it is in (?<state>\w{1,30}) provisioning state|[Aa]nother operation (?:is )?(?:already )?in progress/,
    examples: ['Cannot create a deployment in endpoint credit because it is in Updating provisioning state.'],
  },
  {
    cause: 'deployment-has-traffic',
    literals: ['with non-zero traffic weight'],
    pattern:
      /delete deployment \[(?<deployment>[\w-]{1,64})\] with non-zero traffic weight|with non-zero traffic weight/,
    examples: ["Can't delete deployment [blue] with non-zero traffic weight"],
  },
  {
    cause: 'endpoint-name-taken',
    literals: [
      'endpoint with this name already exists',
      'already an endpoint with this name',
      'name needs to be unique within a region',
    ],
    examples: [
      'ERROR: (UserError) An endpoint with this name already exists. If you are trying to create a new endpoint, use a',
      'There is already an endpoint with this name, Endpoint name needs to be unique within a region',
    ],
  },
  {
    cause: 'deployment-exists',
    literals: ['deployment with this name already exists', 'deployment already exists'],
    examples: ['A deployment with this name already exists'],
  },
  {
    cause: 'name-just-deleted',
    literals: ['{{title:not found}}', 'specified resource was not found'],
    pattern:
      /\(InferencingClientCallFailed\) ?\{\{"title": ?"Not Found"\}\}|\{\{"title": ?"Not Found"\}\}|\(NotFound\) The specified resource was not found/,
    examples: [
      '(NotFound) The specified resource was not found. Code: NotFound Exception Details: (InferencingClientCallFailed) {{"title":"Not Found"}}',
    ],
  },
  {
    cause: 'operation-cancelled',
    literals: ['operationcanceled', 'canceled by another operation', 'waiting for lock confirmation'],
    pattern:
      /\bOperationCanceled\b|canceled by another operation that has a higher priority|waiting for lock confirmation/,
    examples: [
      'OperationCanceled',
      'Operation was canceled by another operation that has a higher priority',
      'Operation was canceled because the previous operation is waiting for lock confirmation.',
    ],
  },
  {
    cause: 'failed-without-reason',
    literals: ['provisioning_state', 'provisioningstate', 'terminal provisioning state'],
    pattern:
      /"?provisioning_?[sS]tate"?["']?: ?"?(?:Failed|Canceled)|completed with terminal provisioning state '?(?<state>Failed|Canceled)/,
    weight: 'class',
    examples: [
      '"provisioning_state": "Failed",',
      '{"properties":{"provisioningState":"Failed"}}',
      "ResourceDeploymentFailure: The resource operation completed with terminal provisioning state 'Failed'.",
    ],
  },
]);
