/** The probe that gave a container up, with the time that it gave it. */
import { DEFAULTS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import { budgetOf, inWords, probesOf, type Timing, timingOf } from '../../project/documents/probes.js';
import { atRoute, type Blame } from './place.js';

/** Of several probes the one that was named, else the liveness probe: it is the one that ends a container. */
export function probeBlame(document: Document, named: string): Blame | undefined {
  const probes = probesOf(document);
  const wanted = named === 'Readiness' ? 'readiness_probe' : 'liveness_probe';
  const probe = probes.find(({ name }) => name === wanted);
  if (probe === undefined)
    return atRoute(document, [wanted, 'name'], {
      variant: 'probe-default',
      what: `The probes gave the container ${budgetIn({ ...DEFAULTS.probe }, 'the default: ')} to answer, and it did not.`,
      fix: 'If the log shows an exception, fix that first. If the start is only slow, add a liveness_probe with a higher failure_threshold.',
    });
  const timing = timingOf(probe);
  return (
    timing &&
    atRoute(document, [probe.name], {
      variant: 'probe',
      what: `The ${probe.name} gave the container ${budgetIn(timing)} to answer, and it did not.`,
      fix: 'If the log shows an exception, fix that first. If the start is only slow, raise failure_threshold.',
    })
  );
}

/** `5 minutes (initial_delay 10 + period 10 × failure_threshold 30)`. */
function budgetIn(timing: Timing, lead = ''): string {
  const { initialDelay, period, failureThreshold } = timing;
  return `${inWords(budgetOf(timing))} (${lead}initial_delay ${initialDelay} + period ${period} × failure_threshold ${failureThreshold})`;
}
