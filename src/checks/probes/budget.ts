import { DEFAULTS, LIMITS } from '../../catalog/limits.js';
import { budgetOf, inWords, type Probe, probesOf, type Timing, timingOf } from '../../documents/probes.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** Python, a web server and a small model are up after about half a minute; with less, a sound container is given up. */
const SHORTEST_START = 30;
/** Longer than this, and the job that deploys a broken container waits an hour for the news. */
const LONG_WAIT = 3600;
/** A job on a runner of GitHub's ends after six hours, so it would not live to see the probe give up. */
const LONGEST_JOB = 6 * 3600;

/**
 * A probe gives a container as long to start as a container needs, and not much longer: initial_delay + period ×
 * failure_threshold. All of it is inference from the numbers; Azure takes them as they are.
 */
export default defineCheck({
  id: 'probes/budget',
  title: 'A probe gives the container time to start, and not all day',
  needs: 'files',
  confidence: 'likely',
  severity: 'warning',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const told = new Set<string>();
    for (const probe of probesOf(document)) {
      const timing = timingOf(probe);
      if (timing === undefined || timing.timeout > LIMITS.probeSeconds.max) continue;
      // Two probes with the same numbers are one thought of their author's.
      const numbers = JSON.stringify(timing);
      if (!told.has(numbers)) yield* judge(probe, timing);
      told.add(numbers);
    }
  },
});

function* judge(probe: Probe, timing: Timing): Iterable<Problem> {
  const seconds = budgetOf(timing);
  const values = {
    ...{
      probe: probe.name,
      delay: timing.initialDelay,
      period: timing.period,
      failures: timing.failureThreshold,
    },
    ...{ timeout: timing.timeout, budget: inWords(seconds), usual: inWords(budgetOf(DEFAULTS.probe)) },
  };
  const key = longestPart(probe, timing);
  if (seconds < SHORTEST_START) {
    const isLiveness = probe.name === 'liveness_probe';
    // A readiness probe that gives up too soon asks again later; only a liveness probe ends the container.
    yield problem(probe.view, key, {
      message: isLiveness ? 'short' : 'short-readiness',
      ...(!isLiveness && { severity: 'notice' }),
      values,
    });
  } else if (seconds > LONGEST_JOB) yield problem(probe.view, key, { message: 'endless', values });
  else if (seconds > LONG_WAIT)
    yield problem(probe.view, key, { message: 'long', severity: 'notice', values });
  else if (timing.timeout > timing.period) {
    yield problem(probe.view, probe.view.has('timeout') ? 'timeout' : 'period', {
      message: 'overlap',
      severity: 'notice',
      values,
    });
  }
}

/** The number to point at: of those that are written down, the one that the budget is made of most. */
function longestPart({ view }: Probe, { initialDelay, period, failureThreshold }: Timing): string {
  const order =
    period * failureThreshold >= initialDelay
      ? ['failure_threshold', 'period', 'initial_delay']
      : ['initial_delay', 'failure_threshold', 'period'];
  return order.find(key => view.has(key)) ?? '';
}
