/** The probe that gave a container up, with the time that it gave it. */
import { DEFAULTS } from '../../catalog/limits.js';
import type { Document } from '../../documents/document.js';
import { budgetOf, inWords, probesOf, type Timing, timingOf } from '../../documents/probes.js';
import { atRoute, type Blame } from './place.js';

/** Of several probes the one that was named, else the liveness probe: it is the one that ends a container. */
export function probeBlame(document: Document, named: string): Blame | undefined {
  const probes = probesOf(document);
  const wanted = named === 'Readiness' ? 'readiness_probe' : 'liveness_probe';
  const probe = probes.find(({ name }) => name === wanted);
  if (probe === undefined)
    return atRoute(document, [wanted, 'name'], 'probe-default', valuesOf({ ...DEFAULTS.probe }));
  const timing = timingOf(probe);
  return timing && atRoute(document, [probe.name], 'probe', { probe: probe.name, ...valuesOf(timing) });
}

function valuesOf(timing: Timing) {
  const { initialDelay, period, failureThreshold } = timing;
  return { budget: inWords(budgetOf(timing)), delay: initialDelay, period, failures: failureThreshold };
}
