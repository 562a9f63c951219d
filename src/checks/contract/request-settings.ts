import { DEFAULTS, LIMITS } from '../../catalog/limits.js';
import type { Document } from '../../documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const TIMEOUT = 'request_settings.request_timeout_ms';
const CONCURRENCY = 'request_settings.max_concurrent_requests_per_instance';
const QUEUE = 'request_settings.max_queue_wait_ms';

/** Timeouts and concurrency within the service's bounds, and not at odds with each other. */
export default defineCheck({
  id: 'contract/request-settings',
  title: "Timeouts and concurrency keep the service's bounds and each other's",
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    yield* timeout(document);
    const concurrency = document.integer(CONCURRENCY);
    if (concurrency !== undefined && concurrency < 1) {
      yield problem(document, CONCURRENCY, {
        message: 'concurrency',
        severity: 'warning',
        values: { concurrency },
      });
    }
    const queue = document.integer(QUEUE);
    if (queue !== undefined && queue < 0)
      yield problem(document, QUEUE, { message: 'queue', severity: 'warning', values: { queue } });
    yield* together(document, queue);
    yield* workers(document, concurrency);
  },
});

function* timeout(document: Document): Iterable<Problem> {
  const milliseconds = document.integer(TIMEOUT);
  if (milliseconds === undefined) return;
  const { min, max } = document.isManaged ? LIMITS.requestTimeoutMs : LIMITS.kubernetesTimeoutMs;
  const values = { milliseconds, min, max, flow: LIMITS.promptFlowTimeoutMs.max };
  if (milliseconds < min) yield problem(document, TIMEOUT, { message: 'short', values });
  else if (milliseconds > max) {
    // Prompt flow deployments have a bound of their own, and nothing offline tells a flow for certain.
    const maybeFlow = document.isManaged && milliseconds <= LIMITS.promptFlowTimeoutMs.max;
    yield problem(document, TIMEOUT, {
      message: maybeFlow ? 'long-but-flow' : 'long',
      values,
      ...(maybeFlow && { severity: 'warning' as const }),
    });
  }
}

/** Waiting longer for a turn than the whole call may take can only end in a timeout. */
function* together(document: Document, queue: number | undefined): Iterable<Problem> {
  if (queue === undefined || document.isTemplate(TIMEOUT)) return;
  const milliseconds = document.integer(TIMEOUT) ?? DEFAULTS.requestTimeoutMs;
  if (queue <= milliseconds || milliseconds < LIMITS.requestTimeoutMs.min) return;
  const related = document.has(TIMEOUT)
    ? [{ message: 'the value that it contradicts', at: document.range(TIMEOUT) }]
    : [];
  yield problem(document, QUEUE, {
    message: 'queue-over-timeout',
    severity: 'warning',
    values: { queue, milliseconds },
    related,
  });
}

/** WORKER_COUNT is what an instance can do at once; more of the one than of the other is idle or waits. */
function* workers(document: Document, concurrency: number | undefined): Iterable<Problem> {
  const key = 'environment_variables.WORKER_COUNT';
  const count = document.integer(key);
  if (count === undefined || document.isTemplate(CONCURRENCY)) return;
  const allowed = concurrency ?? DEFAULTS.maxConcurrentRequests;
  if (count <= allowed || count < 1) return;
  const related = document.has(CONCURRENCY)
    ? [{ message: 'the value that it contradicts', at: document.range(CONCURRENCY) }]
    : [];
  yield problem(document, key, {
    message: 'workers',
    severity: 'notice',
    values: { count, allowed },
    related,
  });
}
