/** Long-running operations: how they are announced, and how they are asked about. */
import type { Answer } from '../servers/exchange.ts';
import type { Deployment, Endpoint } from '../world/world.ts';
import { armError } from './errors.ts';
import type { NewOperation, Operation } from './estate.ts';
import { type Call, param, type Route } from './router.ts';
import { operationJson, operationUrl } from './shape-online.ts';

const LOC = '/subscriptions/{sub}/providers/Microsoft.MachineLearningServices/locations/{loc}';
/** What the service asks clients to wait, simulated. */
const RETRY_AFTER = 5000;

export interface NewTask extends NewOperation {
  target: Deployment | Endpoint;
}

/** Begins an operation on an endpoint or a deployment. What still ran on it is cancelled. */
export function accepted(call: Call, task: NewTask): Operation {
  call.estate.cancel(task.target);
  const operation = call.estate.begin(task);
  call.estate.lastOperation.set(task.target, operation);
  return operation;
}

/** `Retry-After` in real seconds; none where that would be less than one, or where waiting moves no time. */
function retryAfter(call: Call): Record<string, string> {
  const { clock } = call.context;
  const seconds = clock.passes ? Math.round(clock.real(RETRY_AFTER) / 1000) : 0;
  return seconds >= 1 ? { 'retry-after': String(seconds) } : {};
}

export function operationHeaders(call: Call, operation: Operation): Record<string, string> {
  const view = { origin: call.asked.origin, apiVersion: call.apiVersion };
  return {
    'azure-asyncoperation': operationUrl(view, operation),
    location: operationUrl(view, operation, 'mfeOperationResults'),
    'x-ms-async-operation-timeout': 'PT1H',
    ...retryAfter(call),
  };
}

function operationOf(call: Call): Operation {
  const found = call.estate.operations.get(param(call, 'id'));
  if (!found) throw armError(404, 'NotFound', `Operation ${param(call, 'id')} was not found.`);
  return found;
}

function result(call: Call): Answer {
  const operation = operationOf(call);
  if (call.context.clock.now() < operation.endsAt)
    return { status: 202, headers: operationHeaders(call, operation) };
  const { error } = operation.outcome;
  if (error !== undefined) return { status: 400, body: { error } };
  return { status: 200, body: operationJson(call.estate, operation) };
}

const ACTION = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read';

/** Which role lets somebody read an operation is not documented: here, whoever may read what it changes. */
function operationScope(call: Call): string {
  return call.estate.operations.get(param(call, 'id'))?.resource ?? `/subscriptions/${param(call, 'sub')}`;
}

export const operationRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${LOC}/mfeOperationsStatus/{id}`,
    action: ACTION,
    scope: operationScope,
    handle: call => ({
      status: 200,
      headers: retryAfter(call),
      body: operationJson(call.estate, operationOf(call)),
    }),
  },
  {
    method: 'GET',
    template: `${LOC}/mfeOperationResults/{id}`,
    action: ACTION,
    scope: operationScope,
    handle: result,
  },
];
