import type { Document } from '../../documents/document.js';
import type { Path } from '../../documents/view.js';
import { type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';
import { parseQuantity } from './quantity.js';

const GPU = 'nvidia.com/gpu';
const LEAST_MEMORY_BYTES = 1_000_000;

/**
 * Kubernetes resources: `requests` with CPU and memory, quantities that Kubernetes reads, requests not above limits,
 * GPUs as a whole number under `limits` only (reference-yaml-deployment-kubernetes-online.md, 08/31/2022).
 */
export default defineCheck({
  id: 'contract/kubernetes-resources',
  title: 'Kubernetes resources are quantities that fit together',
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
  // Null, text and placeholders are no mapping that lacks something.
  const isJudged = given !== undefined || !document.has('resources.requests');
  if (missing.length > 0 && isJudged) {
    // Documented, but not refused by the client; what the cluster adds by default is not known here.
    const at = given === undefined ? 'resources' : 'resources.requests';
    yield problem(document, at, {
      part: 'key',
      message: 'missing',
      severity: 'warning',
      values: { missing },
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
  const values = { key, text: shown(text) };
  if (value === undefined) yield problem(document, path, { message: 'quantity', values });
  else if (value <= 0) yield problem(document, path, { message: 'zero', values });
  else if (key === 'memory' && value < LEAST_MEMORY_BYTES)
    yield problem(document, path, { message: 'memory', values });
}

function* gpus(document: Document): Iterable<Problem> {
  for (const key of [GPU, 'gpu']) {
    const wanted = ['resources', 'requests', key];
    if (document.isGiven(wanted))
      yield problem(document, wanted, {
        part: 'key',
        message: 'gpu-request',
        severity: 'warning',
        values: { key },
      });
    const limit = ['resources', 'limits', key];
    const text = document.string(limit);
    if (text !== undefined && !/^\d+$/.test(text.trim()))
      yield problem(document, limit, { message: 'gpu', values: { key, text: shown(text) } });
  }
}

function* compare(document: Document, resource: 'cpu' | 'memory'): Iterable<Problem> {
  const wanted = document.string(['resources', 'requests', resource]);
  const limit = document.string(['resources', 'limits', resource]);
  const least = wanted === undefined ? undefined : parseQuantity(wanted);
  const most = limit === undefined ? undefined : parseQuantity(limit);
  if (least === undefined || most === undefined || least <= most) return;
  const related = [
    { message: 'the value that it contradicts', at: document.range(['resources', 'limits', resource]) },
  ];
  const values = { resource, wanted: shown(wanted ?? ''), limit: shown(limit ?? '') };
  yield problem(document, ['resources', 'requests', resource], { message: 'order', values, related });
}
