import type { state as causes } from '../../../catalog/failure-causes/state.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import {
  DELETE_DEPLOYMENT,
  DELETE_ENDPOINT,
  GET_LOGS,
  GET_STORAGE_LOGS,
  SHOW_DEPLOYMENT,
  SHOW_ENDPOINT,
  UPDATE_DEPLOYMENT,
} from './commands.js';

const SAVE_LOGS = [
  'Save the logs first, both of them: they go with the deployment, and they hold the first cause.',
  `${GET_LOGS} > inference-server.log\n${GET_STORAGE_LOGS} > storage-initializer.log`,
] as const;
const NO_TRAFFIC =
  'az ml online-endpoint update --name {endpoint} --resource-group {group} --workspace-name {workspace} --traffic "{deployment}=0"';

export const state: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'deployment-unrecoverable': {
    summary: [
      'The deployment {deployment} is left over from a create that failed. It cannot be updated; why it failed then, this message does not say.',
      'The deployment is left over from a create that failed. It cannot be updated; why it failed then, this message does not say.',
    ],
    advice: [SAVE_LOGS, ['Then delete it, and create it again.', DELETE_DEPLOYMENT]],
  },
  'endpoint-unrecoverable': {
    summary: [
      'The endpoint {endpoint} was never created successfully, or is being deleted.',
      'The endpoint was never created successfully, or is being deleted.',
    ],
    advice: [
      ['See its state.', SHOW_ENDPOINT],
      ['Delete it, wait until it is gone, and create it again before the deployment.', DELETE_ENDPOINT],
    ],
  },
  'endpoint-busy': {
    summary: [
      'The endpoint {endpoint} is {state}: another operation on it still runs.',
      'Another operation on the endpoint still runs.',
    ],
    advice: [
      'Wait until it is done, and deploy again. Let workflows that deploy to one endpoint run one after the other (concurrency).',
      ['See its state.', SHOW_ENDPOINT],
    ],
  },
  'deployment-has-traffic': {
    summary: [
      'The deployment {deployment} still gets traffic, and cannot be deleted before it gets none.',
      'The deployment still gets traffic, and cannot be deleted before it gets none.',
    ],
    advice: [
      ['Send its traffic elsewhere first.', NO_TRAFFIC],
      ['Then delete it.', DELETE_DEPLOYMENT],
    ],
  },
  'endpoint-name-taken': {
    summary:
      'An endpoint with this name exists already in the region, perhaps of somebody else: names are unique within a region of Azure.',
    advice: [
      [
        'If it is yours, update it instead of creating it.',
        'az ml online-endpoint update --file <endpoint.yml> --resource-group {group} --workspace-name {workspace}',
      ],
      'If not, take another name.',
    ],
  },
  'deployment-exists': {
    summary: 'A deployment with this name exists already, and create does not replace it.',
    advice: [
      ['Update it.', `${UPDATE_DEPLOYMENT} --file <deployment.yml>`],
      ['Or delete it first.', DELETE_DEPLOYMENT],
    ],
  },
  'name-just-deleted': {
    summary:
      'The service does not find the endpoint: it does not exist yet, or its name was deleted a moment ago.',
    advice: [
      ['See whether it is there; if not, create it first.', SHOW_ENDPOINT],
      'After a delete, wait some minutes before you use the name again.',
    ],
  },
  'operation-cancelled': {
    summary: 'The operation was cancelled by another one on the same deployment or endpoint.',
    advice: [
      'Wait a minute and deploy again. Let workflows that deploy to one endpoint run one after the other (concurrency).',
    ],
  },
  'failed-without-reason': {
    summary:
      'The resource has failed, and what was read does not say why: Azure keeps the state, not the reason.',
    advice: [
      [
        'Ask the operation that failed.',
        `az rest --method get --url "$(${SHOW_DEPLOYMENT} --query properties.AzureAsyncOperationUri --output tsv)"`,
      ],
      SAVE_LOGS,
      [
        'Then give all of it to endpoint-preflight.',
        'endpoint-preflight diagnose --log-file inference-server.log --log-file storage-initializer.log',
      ],
    ],
  },
};
