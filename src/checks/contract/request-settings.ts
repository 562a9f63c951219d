import { DEFAULTS, LIMITS } from '../../facts/limits.js';
import type { RelatedPlace } from '../../model/findings.js';
import type { Document } from '../../project/documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const TIMEOUT = 'request_settings.request_timeout_ms';
const CONCURRENCY = 'request_settings.max_concurrent_requests_per_instance';
const QUEUE = 'request_settings.max_queue_wait_ms';

/** Timeouts and concurrency are within the bounds of the service and do not contradict each other. */
export default defineCheck({
  id: 'contract/request-settings',
  title: 'Timeouts and concurrency are within bounds and consistent',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    yield* timeout(document);
    const concurrency = document.integer(CONCURRENCY);
    if (concurrency !== undefined && concurrency < 1)
      yield problem(document, CONCURRENCY, {
        variant: 'concurrency',
        severity: 'warning',
        what: `"max_concurrent_requests_per_instance" is ${concurrency}, so no request would get through.`,
        fix: 'Use 1 or more, usually the number of workers (WORKER_COUNT).',
      });
    const queue = document.integer(QUEUE);
    if (queue !== undefined && queue < 0)
      yield problem(document, QUEUE, {
        variant: 'queue',
        severity: 'warning',
        what: `"max_queue_wait_ms" is ${queue}. A wait cannot be negative.`,
        fix: 'Remove it: it is deprecated and defaults to 500.',
      });
    yield* queueAgainstTimeout(document, queue);
    yield* workers(document, concurrency);
  },
});

function* timeout(document: Document): Iterable<Problem> {
  const milliseconds = document.integer(TIMEOUT);
  if (milliseconds === undefined) return;
  const { min, max } = document.isManaged ? LIMITS.requestTimeoutMs : LIMITS.kubernetesTimeoutMs;
  const flow = LIMITS.promptFlowTimeoutMs.max;
  const is = `"request_timeout_ms" is ${milliseconds}`;
  if (milliseconds < min)
    yield problem(document, TIMEOUT, {
      variant: 'short',
      what: `${is}, less than ${min}. The unit is milliseconds; the service says "ScoringTimeoutMs must be between 50 and 180000".`,
      fix: 'Use milliseconds: 5000 for 5 s.',
    });
  else if (milliseconds <= max) return;
  // Prompt flow deployments have a limit of their own; a scoring script shows that this one is none.
  else if (document.isManaged && milliseconds <= flow && !document.isGiven('code_configuration'))
    yield problem(document, TIMEOUT, {
      variant: 'long-but-flow',
      severity: 'warning',
      what: `${is}. The maximum is ${max}, and ${flow} for prompt flow deployments; the service refuses more.`,
      fix: `Use ${max} or less, unless this deployment is a prompt flow.`,
    });
  else
    yield problem(document, TIMEOUT, {
      variant: 'long',
      what: `${is}; the maximum is ${max}. The client accepts more, the service does not.`,
      fix: `Use ${max} or less. For longer work, use a batch endpoint, or respond at once and continue in the background.`,
    });
}

/** A request that waits in the queue longer than the whole call may take can only time out. */
function* queueAgainstTimeout(document: Document, queue: number | undefined): Iterable<Problem> {
  if (queue === undefined || document.isTemplate(TIMEOUT)) return;
  const milliseconds = document.integer(TIMEOUT) ?? DEFAULTS.requestTimeoutMs;
  if (queue <= milliseconds || milliseconds < LIMITS.requestTimeoutMs.min) return;
  yield problem(document, QUEUE, {
    variant: 'queue-over-timeout',
    severity: 'warning',
    what: `"max_queue_wait_ms" (${queue}) is longer than the whole call may take (${milliseconds} ms). A request that waits that long always fails.`,
    fix: 'Lower it below "request_timeout_ms", or remove it.',
    related: contradicted(document, TIMEOUT),
  });
}

/** WORKER_COUNT is how many requests an instance can process at once; workers above the concurrency limit stay idle. */
function* workers(document: Document, concurrency: number | undefined): Iterable<Problem> {
  const key = 'environment_variables.WORKER_COUNT';
  const count = document.integer(key);
  if (count === undefined || document.isTemplate(CONCURRENCY)) return;
  const allowed = concurrency ?? DEFAULTS.maxConcurrentRequests;
  if (count <= allowed || count < 1) return;
  yield problem(document, key, {
    variant: 'workers',
    severity: 'notice',
    what: `WORKER_COUNT starts ${count} workers, but requests reach an instance only ${allowed} at a time ("max_concurrent_requests_per_instance"). The other workers use memory and stay idle.`,
    fix: `Set "request_settings: max_concurrent_requests_per_instance: ${count}", or lower WORKER_COUNT.`,
    related: contradicted(document, CONCURRENCY),
  });
}

function contradicted(document: Document, path: string): RelatedPlace[] {
  return document.has(path) ? [{ message: 'the value that it contradicts', at: document.range(path) }] : [];
}
