import { defineCause, step } from '../cause.js';
import { getLogs } from '../commands.js';

export default defineCause({
  id: 'slow-start',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [],
  says: 'init() had not returned when the probe failed for the last time: the container is not broken, but starts more slowly than the probes allow.',
  fix: ({ names }) => [
    step(
      'Raise failure_threshold or initial_delay of liveness_probe and readiness_probe: initial_delay + period × failure_threshold seconds must cover the slowest start.',
    ),
    step('Or load less: no downloads in init(), a larger instance_type.'),
    step('Read the log of the container.', getLogs(names)),
  ],
  blame: { files: 'probe' },
  preventedBy: ['probes/budget'],
  source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
  asOf: '2025-10',
});
