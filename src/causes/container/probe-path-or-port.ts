import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause<'probe' | 'status'>({
  id: 'probe-path-or-port',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'probe failed with statuscode: 405',
        'probe failed: dial',
        'probe failed with statuscode: 404',
        'probe failed: get',
        'probe failed: dial tcp',
      ],
      pattern:
        /(?<probe>Liveness|Readiness) probe failed: (?:HTTP probe failed with statuscode: (?<status>404|405)|(?:Get|dial) .{1,200}connection refused)/,
      weight: 'symptom',
      confidence: 'likely',
      examples: [
        'Kind: Pod, Name: LivenessProbeFailed, Type: Warning, Time: 2024-11-12T13:55:18.532067Z, Message: Liveness probe failed: HTTP probe failed with statuscode: 404',
        'Readiness probe failed: Get "http://10.0.0.4:5001/": dial tcp 10.0.0.4:5001: connect: connection refused',
      ],
    },
  ],
  says: ({ probe, status }) =>
    probe && status
      ? `The ${probe} probe got status ${status}: the server runs, but does not know the path of the probe.`
      : probe
        ? `Nothing listens at the path and port of the ${probe} probe.`
        : 'Nothing answers at the path and port of the probes.',
  fix: ({ names }) => [
    step(
      'Correct path and port in inference_config (liveness_route, readiness_route, scoring_route). The server must listen on 0.0.0.0 and answer 200 there.',
    ),
    step('Read the log of the container.', getLogs(names)),
  ],
  blame: {
    files: inDeployment(['environment.inference_config', 'liveness_probe', 'environment'], SAYS.routes),
  },
  before: ['container-crashed'],
  triedAgain: 'UserContainerStart',
  preventedBy: ['contract/inference-routes'],
  wraps: true,
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
