import { inDeployment, SAYS } from '../blame.js';
import { defineCause, step } from '../cause.js';

export default defineCause<'probe' | 'value'>({
  id: 'probe-timeout-too-long',
  code: null,
  name: 'BadRequest',
  retry: 'no',
  signatures: [
    {
      literals: ['for timeout seconds for probe', 'probe.timeoutseconds'],
      pattern:
        /(?:(?<probe>Liveness|Readiness|Startup)Probe\.TimeoutSeconds.{0,80})?Invalid value provided for Timeout Seconds for Probe:? ?<?(?<value>\d+)?|(?<probe2>Liveness|Readiness)Probe\.TimeoutSeconds/,
      examples: [
        '{"errors":{"InferenceContainerConfiguration.ServingContainer.LivenessProbe.TimeoutSeconds":["Invalid value provided for Timeout Seconds for Probe: <300>. The value should be less than 300. ..."]},"title":"One or more validation errors occurred.","status":400}',
      ],
    },
  ],
  says: ({ probe, value }) =>
    probe && value
      ? `The timeout of the ${probe} probe is ${value} seconds; the service accepts less than 300.`
      : value
        ? `The timeout of a probe is ${value} seconds; the service accepts less than 300.`
        : 'The timeout of a probe is too long; the service accepts less than 300 seconds.',
  fix: () => [
    step(
      'Lower timeout. To give a slow start more time, raise initial_delay or failure_threshold. Some clients copy it from request_timeout_ms.',
    ),
  ],
  blame: {
    files: inDeployment(['liveness_probe.timeout', 'readiness_probe.timeout'], SAYS['probe-timeout']),
  },
  preventedBy: ['probes/timeout'],
  source: 'reports: Azure/azure-sdk-for-python#33660',
  asOf: '2026-09',
});
