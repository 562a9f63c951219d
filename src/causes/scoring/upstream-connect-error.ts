import { defineCause, step } from '../cause.js';
import { getLogs, showDeployment } from '../commands.js';

export default defineCause<'reason'>({
  id: 'upstream-connect-error',
  code: null,
  name: 'HTTP_503',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#http-status-codes',
  signatures: [
    {
      literals: ['upstream connect error', 'disconnect/reset before headers', 'no healthy upstream'],
      pattern:
        /upstream connect error or disconnect\/reset before headers(?:\. (?:retried and the latest )?reset reason: (?<reason>[\w ,-]{3,80}))?|upstream connect error|disconnect\/reset before headers|no healthy upstream/i,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
        'upstream connect error or disconnect/reset before headers. retried and the latest reset reason: connection timeout',
        'no healthy upstream',
      ],
    },
  ],
  says: ({ reason }) =>
    reason
      ? `The gateway of the endpoint found no container that accepts the request (${reason}).`
      : 'The gateway of the endpoint found no container that accepts the request.',
  fix: ({ names }) => [
    step(
      'Read the log of the container: it has crashed, restarts, or listens on another port.',
      getLogs(names),
    ),
    step(
      'See whether the deployment is at work or has failed.',
      `${showDeployment(names)} --query provisioning_state`,
    ),
    step('The server must listen on 0.0.0.0, at the port of scoring_route in inference_config.'),
  ],
  before: ['k8s-http-busy', 'http-other'],
  wraps: true,
  source: 'Envoy, its own texts',
  asOf: '2026-11',
});
