import type { scoring as causes } from '../../../catalog/failure-causes/scoring.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import { GET_LOGS, SHOW_ENDPOINT } from './commands.js';

const LOGS = ['Read the log of the container; the exception of the request is in it.', GET_LOGS] as const;
const TRAFFIC =
  'az ml online-endpoint update --name {endpoint} --resource-group {group} --workspace-name {workspace} --traffic "{deployment}=100"';
const CREDENTIALS =
  'az ml online-endpoint get-credentials --name {endpoint} --resource-group {group} --workspace-name {workspace}';

export const scoring: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'http-unauthorized': {
    summary:
      'The endpoint did not accept the key or token of the request (401): it is missing, expired, of another endpoint, or not what auth_mode asks for.',
    advice: [
      ['Get what the endpoint wants.', CREDENTIALS],
      'A key goes with auth_mode: key, a token with aml_token or aad_token; both as "Authorization: Bearer".',
    ],
  },
  'http-forbidden': {
    summary:
      'Whoever asks may not score on this endpoint (403), or the endpoint does not take requests from this network.',
    advice: [
      'With aad_token, the caller needs the role AzureML Data Scientist, or the action onlineEndpoints/score/action.',
      ['See public_network_access.', SHOW_ENDPOINT],
    ],
  },
  'no-traffic': {
    summary:
      'No deployment of the endpoint gets traffic (404): a deployment that is created gets 0 % until somebody gives it some.',
    advice: [
      ['Give it traffic.', TRAFFIC],
      'Or name the deployment in the request: header azureml-model-deployment.',
    ],
  },
  'http-not-found': {
    summary:
      'The endpoint answered 404: no deployment gets traffic, or the path of the URL is not one that the server knows.',
    advice: [
      ['See traffic and scoring_uri.', SHOW_ENDPOINT],
      ['Give the deployment traffic.', TRAFFIC],
    ],
  },
  'deployment-header': {
    summary: [
      'The request names the deployment {deployment}, which the endpoint does not have.',
      'The request names a deployment that the endpoint does not have.',
    ],
    advice: [
      [
        'See which there are.',
        'az ml online-deployment list --endpoint-name {endpoint} --resource-group {group} --workspace-name {workspace} --output table',
      ],
    ],
  },
  'scoring-timeout': {
    summary: [
      'The scoring script took longer than {timeout} ms for a request.',
      'The request took longer than request_timeout_ms allows (408); the default is 5 seconds.',
    ],
    advice: [
      'Raise request_settings.request_timeout_ms (180000 at most), make run() faster, or take a larger instance_type.',
      ['See how long requests take.', GET_LOGS],
    ],
  },
  'payload-too-large': {
    summary: 'The request, or the answer, was larger than the service takes.',
    advice: ['Send less in one request, or put large data into storage and send its address.'],
  },
  'model-error': {
    summary: [
      'The container answered the request with status {inner} (424 Model Error).',
      'The container did not answer the request with 200 (424 Model Error).',
    ],
    advice: [LOGS],
  },
  'too-many-requests': {
    summary:
      'Too many requests at a time (429): more than 2 × max_concurrent_requests_per_instance × instances were waiting, or more came in a second than the endpoint may take.',
    advice: [
      'Send again, with growing pauses.',
      'Raise instance_count, or max_concurrent_requests_per_instance together with WORKER_COUNT.',
    ],
  },
  'http-server-error': {
    summary: 'The service answered 500: what Azure ML provides has failed.',
    advice: [
      'Send the request once more.',
      ['If it comes again, see whether the container was asked at all.', GET_LOGS],
      'If it was not, open a support ticket with the request id.',
    ],
  },
  'k8s-http-conflict': {
    summary: 'Another operation on the endpoint still runs (409).',
    advice: ['Wait a minute, and ask again.'],
  },
  'k8s-http-crash': { summary: 'The container crashed or raised in run() (502).', advice: [LOGS] },
  'k8s-http-busy': {
    summary: 'The deployment was not ready for so many requests at once (503).',
    advice: [
      'Send again, with growing pauses.',
      'Lower target_utilization_percentage, or raise min_instances and max_instances.',
    ],
  },
  'k8s-http-timeout': {
    summary: 'The request took longer than the timeout (504); the default is 5 seconds.',
    advice: ['Raise request_settings.request_timeout_ms, or make run() faster.', LOGS],
  },
  'http-other': {
    summary: ['The endpoint answered with status {status}.', 'The endpoint answered with an error.'],
    advice: [LOGS],
  },
  'empty-answer': {
    summary:
      'The endpoint answered 200 with nothing in it: run() returned None, or something that is no JSON.',
    advice: ['Return a value from run() that JSON can hold: lists, numbers, text.', LOGS],
  },
  'run-raised': {
    summary: [
      'run() raised {exception}: {message} ({at})',
      'run() raised {exception} ({at})',
      'run() of the scoring script raised an exception. The deployment is up; this request failed.',
    ],
    advice: [LOGS, 'Test run() with the request that failed.'],
  },
};
