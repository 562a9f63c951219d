import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'status' | 'reason'>({
  id: 'openai-refused',
  code: null,
  name: 'UserScriptException',
  retry: 'after-fix',
  signatures: [
    {
      literals: [
        'error code: 401 - {',
        'error code: 403 - {',
        'error code: 404 - {',
        'error code: 429 - {',
        'api deployment for this resource does not exist',
        'invalid subscription key or wrong api endpoint',
      ],
      pattern:
        /openai\.(?:\w{1,30}\.)?\w{1,40}(?:Error)?: Error code: (?<status>4\d\d) - \{?.{0,60}?(?:'message': ['"](?<reason>.{3,160}?)['"][,}.])?|(?<reason2>The API deployment for this resource does not exist)|Access denied due to (?<reason3>invalid subscription key or wrong API endpoint)/,
      examples: [
        "openai.NotFoundError: Error code: 404 - {'error': {'code': 'DeploymentNotFound', 'message': 'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.'}}",
        "openai.AuthenticationError: Error code: 401 - {'error': {'code': '401', 'message': 'Access denied due to invalid subscription key or wrong API endpoint.'}}",
        "openai.RateLimitError: Error code: 429 - {'error': {'code': '429', 'message': 'Requests to the ChatCompletions_Create Operation have exceeded token rate limit'}}",
      ],
    },
  ],
  says: ({ status, reason }) =>
    status && reason
      ? `The code in the container calls Azure OpenAI, which refused the call (${status}): ${reason}`.replace(
          /[^.:)?]$/,
          '$&.',
        )
      : reason
        ? `The code in the container calls Azure OpenAI, which refused the call: ${reason}`.replace(
            /[^.:)?]$/,
            '$&.',
          )
        : 'The code in the container calls Azure OpenAI, which refused the call.',
  fix: ({ status }) => [
    status === '429'
      ? step('Send the calls with growing pauses, or raise the tokens per minute of that OpenAI deployment.')
      : step(
          'Check endpoint, key, API version and the name of the OpenAI deployment in environment_variables or in the connection: the name is that of the deployment, not that of the model.',
        ),
    step(
      'With an identity, give the one of the endpoint the role Cognitive Services OpenAI User on that account.',
    ),
  ],
  blame: { code: 'frame', files: inDeployment(['environment_variables'], SAYS.variables) },
  before: ['http-unauthorized', 'throttled'],
  source: 'openai 1.x, its own texts; Azure OpenAI',
  asOf: '2026-11',
});
