import { parseQuantity } from '../../domain/contract/quantity.js';
import { shown } from '../../domain/shown.js';
import type { Document } from '../../project/documents/document.js';
import type { Path } from '../../project/yaml/view.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const GPU = 'nvidia.com/gpu';
const LEAST_MEMORY_BYTES = 1_000_000;

/**
 * Kubernetes resources: `requests` with CPU and memory, valid Kubernetes quantities, no request above its limit, GPUs as
 * a whole number under `limits` only (reference-yaml-deployment-kubernetes-online.md, 08/31/2022).
 */
export default defineCheck({
  id: 'contract/kubernetes-resources',
  title: 'Kubernetes resources are valid and consistent quantities',
  prevents: 'ERR_2102',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ['kubernetesOnlineDeployment'],
  *run({ document }: DocumentContext) {
    if (document.mapping('resources') === undefined) return;
    yield* requests(document);
    yield* gpus(document);
    for (const resource of ['cpu', 'memory'] as const) yield* compare(document, resource);
  },
});

function* requests(document: Document): Iterable<Problem> {
  const given = document.mapping('resources.requests');
  const missing = ['cpu', 'memory'].filter(key => !document.has(['resources', 'requests', key]));
  // Null, text and placeholders are not mappings with missing keys.
  const isJudged = given !== undefined || !document.has('resources.requests');
  if (missing.length > 0 && isJudged) {
    // Documented, but not refused by the client; the defaults of the cluster are not known here.
    yield problem(document, given === undefined ? 'resources' : 'resources.requests', {
      part: 'key',
      variant: 'missing',
      severity: 'warning',
      what: `"resources" comes without ${missing.join(', ')} under "requests". With "resources", both are required.`,
      fix: 'Add them: cpu: "0.5", memory: "1Gi" (with the quotes).',
    });
  }
  for (const list of ['requests', 'limits']) {
    for (const key of ['cpu', 'memory']) yield* quantity(document, ['resources', list, key]);
  }
}

function* quantity(document: Document, path: Path): Iterable<Problem> {
  const text = document.string(path);
  if (text === undefined) return;
  const key = String(path.at(-1));
  const value = parseQuantity(text);
  const written = `"${key}: ${shown(text)}"`;
  if (value === undefined)
    yield problem(document, path, {
      variant: 'quantity',
      what: `${written} is not a valid Kubernetes quantity.`,
      fix: 'Use CPU such as "500m" or "0.5", memory such as "512Mi" or "2Gi".',
    });
  else if (value <= 0)
    yield problem(document, path, {
      variant: 'zero',
      what: `${written} requests nothing; it must be more than zero.`,
      fix: 'Use what the container needs, such as "500m" or "1Gi".',
    });
  else if (key === 'memory' && value < LEAST_MEMORY_BYTES)
    yield problem(document, path, {
      variant: 'memory',
      what: `${written} is less than 1 MB. A number without a unit is bytes.`,
      fix: 'Add the unit: "512Mi", "2Gi".',
    });
}

function* gpus(document: Document): Iterable<Problem> {
  for (const key of [GPU, 'gpu']) {
    const request = ['resources', 'requests', key];
    if (document.isGiven(request))
      yield problem(document, request, {
        part: 'key',
        variant: 'gpu-request',
        severity: 'warning',
        what: `"${key}" is under "requests". GPUs go under "limits" only; the request follows from the limit.`,
        fix: 'Move it to "limits".',
      });
    const limit = ['resources', 'limits', key];
    const text = document.string(limit);
    if (text !== undefined && !/^\d+$/.test(text.trim()))
      yield problem(document, limit, {
        variant: 'gpu',
        what: `"${key}: ${shown(text)}" is not a whole number. A GPU cannot be shared.`,
        fix: 'Use "1".',
      });
  }
}

function* compare(document: Document, resource: 'cpu' | 'memory'): Iterable<Problem> {
  const request = document.string(['resources', 'requests', resource]);
  const limit = document.string(['resources', 'limits', resource]);
  if (request === undefined || limit === undefined) return;
  const least = parseQuantity(request);
  const most = parseQuantity(limit);
  if (least === undefined || most === undefined || least <= most) return;
  yield problem(document, ['resources', 'requests', resource], {
    variant: 'order',
    what: `The ${resource} request (${shown(request)}) is above its limit (${shown(limit)}). The service refuses that.`,
    fix: 'Lower the request or raise the limit. The limit must also fit the instance type.',
    related: [
      { message: 'the value that it contradicts', at: document.range(['resources', 'limits', resource]) },
    ],
  });
}
