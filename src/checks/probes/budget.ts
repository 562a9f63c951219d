import { DEFAULTS, LIMITS } from '../../facts/limits.js';
import {
  budgetOf,
  inWords,
  type Probe,
  probesOf,
  type Timing,
  timingOf,
} from '../../project/documents/probes.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** Python, a web server and a small model start in about half a minute; with less, a healthy container is restarted. */
const SHORTEST_START = 30;
/** Seconds. Beyond this, the job that deploys a broken container waits over an hour for the failure. */
const LONG_WAIT = 3600;
/** Seconds. A job on a GitHub-hosted runner ends after six hours. */
const LONGEST_JOB = 6 * 3600;

/**
 * A probe gives a container the time that it needs to start, and not much more: initial_delay + period ×
 * failure_threshold. Inferred from the numbers; Azure accepts all of them.
 */
export default defineCheck({
  id: 'probes/budget',
  title: 'Probes allow for a slow start without waiting for hours',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const seen = new Set<string>();
    for (const probe of probesOf(document)) {
      const timing = timingOf(probe);
      if (timing === undefined || timing.timeout > LIMITS.probeSeconds.max) continue;
      // Two probes with the same numbers are reported once.
      const numbers = JSON.stringify(timing);
      if (!seen.has(numbers)) yield* checkProbe(probe, timing);
      seen.add(numbers);
    }
  },
});

function* checkProbe(probe: Probe, timing: Timing): Iterable<Problem> {
  const { view, name } = probe;
  const seconds = budgetOf(timing);
  const numbers = `initial_delay ${timing.initialDelay} + period ${timing.period} × failure_threshold ${timing.failureThreshold}`;
  const budget = `${inWords(seconds)} (${numbers})`;
  const usual = `The defaults allow ${inWords(budgetOf(DEFAULTS.probe))}.`;
  const key = longestPart(probe, timing);
  // A readiness probe that gives up too soon asks again later; only a liveness probe ends the container.
  if (seconds < SHORTEST_START && name === 'liveness_probe')
    yield problem(view, key, {
      variant: 'short',
      what: `The liveness_probe allows only ${budget} for the start. Azure ML then restarts the container, and a server that loads Python and a model may never come up.`,
      fix: `Raise failure_threshold or initial_delay to cover your slowest start. ${usual}`,
    });
  else if (seconds < SHORTEST_START)
    yield problem(view, key, {
      variant: 'short-readiness',
      severity: 'notice',
      what: `The readiness_probe allows only ${budget} for the start. Until it succeeds, the container gets no requests, and a server that loads Python and a model often needs longer.`,
      fix: `Raise failure_threshold or initial_delay to cover your slowest start. ${usual}`,
    });
  else if (seconds > LONGEST_JOB)
    yield problem(view, key, {
      variant: 'endless',
      what: `The ${name} waits ${budget} before it gives up. A GitHub job ends after 6 hours, so it never sees a broken container fail.`,
      fix: `Lower failure_threshold or period to what your slowest start needs. ${usual}`,
    });
  else if (seconds > LONG_WAIT)
    yield problem(view, key, {
      variant: 'long',
      severity: 'notice',
      what: `The ${name} waits ${budget} before it gives up. The deployment of a broken container takes that long to fail.`,
      fix: `Keep it for a model that loads that slowly. Otherwise lower failure_threshold or period. ${usual}`,
    });
  else if (timing.timeout > timing.period)
    yield problem(view, view.has('timeout') ? 'timeout' : 'period', {
      variant: 'overlap',
      severity: 'notice',
      what: `The ${name} runs every ${timing.period} seconds and waits up to ${timing.timeout} seconds for each answer. A container that hangs is probed less often than period says, and restarted later.`,
      fix: 'Use a timeout that is not longer than the period.',
    });
}

/** The number to point at: of those that are written down, the one that the budget is made of most. */
function longestPart({ view }: Probe, { initialDelay, period, failureThreshold }: Timing): string {
  const order =
    period * failureThreshold >= initialDelay
      ? ['failure_threshold', 'period', 'initial_delay']
      : ['initial_delay', 'failure_threshold', 'period'];
  return order.find(key => view.has(key)) ?? '';
}
