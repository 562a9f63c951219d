import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'exception' | 'message' | 'at' | 'inRun'>({
  id: 'run-raised',
  code: null,
  name: 'UserScriptException',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['caught an unhandled exception from the user script', 'user_script.userscriptexception'],
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'Caught an unhandled exception from the user script',
        'azureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script',
      ],
    },
  ],
  says: ({ exception, message, at, inRun }) => {
    if (exception === undefined)
      return 'run() of the scoring script raised an exception. The deployment is up; this request failed.';
    const what = message ? `${exception}: ${message}` : exception;
    const where = at ? ` (${at})` : '';
    return inRun ? `run() raised ${what}${where}` : `After its start, the container raised ${what}${where}`;
  },
  fix: ({ names }) => [
    step('Read the log of the container; the exception of the request is in it.', getLogs(names)),
    step('Test run() with the request that failed.'),
  ],
  blame: { code: 'frame' },
  before: ['http-server-error'],
  raised: 'at-request',
  preventedBy: ['scoring/first-request'],
  wraps: true,
  source: 'microsoft/azureml-inference-server 1.5.1',
  asOf: '2025-12',
});
