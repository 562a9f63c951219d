import { LIMITS } from '../../catalog/limits.js';
import type { Document } from '../../documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';

const COLLECTIONS = 'data_collector.collections';

/** Data collection within its bounds: sampling rate 0 to 1, at most five collections, whole `data` for an own container. */
export default defineCheck({
  id: 'contract/data-collector',
  title: 'Data collection keeps its bounds',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    const rate = document.number('data_collector.sampling_rate');
    const { min, max } = LIMITS.samplingRate;
    if (rate !== undefined && (rate < min || rate > max)) {
      const message = rate > max && rate <= 100 ? 'percent' : '';
      yield problem(document, 'data_collector.sampling_rate', {
        message,
        values: { rate, min, max, share: rate / 100 },
      });
    }
    const names = document.entries(COLLECTIONS).map(({ key }) => key.text);
    if (names.length > LIMITS.collections.max) {
      yield problem(document, [...COLLECTIONS.split('.'), names[LIMITS.collections.max] ?? ''], {
        part: 'key',
        message: 'too-many',
        values: { count: names.length, max: LIMITS.collections.max },
      });
    }
    for (const name of names) yield* ownContainer(document, name);
  },
});

/**
 * Without the inference server, nobody makes up where the data goes (how-to-collect-production-data.md, 12/30/2025).
 * Microsoft's own prompt flow sample leaves both out, so this is no more than a warning.
 */
function* ownContainer(document: Document, name: string): Iterable<Problem> {
  const { environment } = document;
  const isOwn = environment.form === 'inline' && environment.view.has('inference_config');
  const path = [...COLLECTIONS.split('.'), name];
  if (!isOwn || document.string([...path, 'enabled'])?.toLowerCase() !== 'true') return;
  const data = document.node([...path, 'data']);
  if (data?.kind === 'scalar') return;
  const missing = ['name', 'path'].filter(key => !document.has([...path, 'data', key]));
  if (missing.length > 0)
    yield problem(document, path, {
      part: 'key',
      message: 'own-container',
      severity: 'warning',
      values: { name: shown(name), missing },
    });
}
