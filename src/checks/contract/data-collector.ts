import { shown } from '../../domain/shown.js';
import { LIMITS } from '../../facts/limits.js';
import type { Document } from '../../project/documents/document.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const COLLECTIONS = 'data_collector.collections';

/** Data collection is within its limits: sampling rate 0 to 1, at most five collections, complete `data` in a custom container. */
export default defineCheck({
  id: 'contract/data-collector',
  title: 'Data collection is within its limits',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  *run({ document }: DocumentContext) {
    yield* samplingRate(document);
    const names = document.entries(COLLECTIONS).map(({ key }) => key.text);
    const { max } = LIMITS.collections;
    if (names.length > max)
      yield problem(document, [...COLLECTIONS.split('.'), names[max] ?? ''], {
        part: 'key',
        variant: 'too-many',
        what: `The file has ${names.length} collections; at most ${max} are supported.`,
        fix: 'Merge some: a collection can hold several columns.',
      });
    for (const name of names) yield* inCustomContainer(document, name);
  },
});

function* samplingRate(document: Document): Iterable<Problem> {
  const path = 'data_collector.sampling_rate';
  const rate = document.number(path);
  const { min, max } = LIMITS.samplingRate;
  if (rate === undefined || (rate >= min && rate <= max)) return;
  if (rate > max && rate <= 100)
    yield problem(document, path, {
      variant: 'percent',
      what: `"sampling_rate" is ${rate}, but must be a fraction between ${min} and ${max}, not a percentage. The client refuses the file.`,
      fix: `Use ${rate / 100} for ${rate} %.`,
    });
  else
    yield problem(document, path, {
      what: `"sampling_rate" is ${rate}, but must be between ${min} and ${max}. The client refuses the file.`,
      fix: 'Use 1.0 to collect everything, 0.1 for a tenth.',
    });
}

/**
 * Without the inference server, Azure generates no destination for the data (how-to-collect-production-data.md,
 * 12/30/2025). Microsoft's own prompt flow sample omits both keys, so this is a warning.
 */
function* inCustomContainer(document: Document, name: string): Iterable<Problem> {
  const { environment } = document;
  const isCustom = environment.form === 'inline' && environment.view.has('inference_config');
  const path = [...COLLECTIONS.split('.'), name];
  if (!isCustom || document.string([...path, 'enabled'])?.toLowerCase() !== 'true') return;
  const data = document.node([...path, 'data']);
  if (data?.kind === 'scalar') return;
  const missing = ['name', 'path'].filter(key => !document.has([...path, 'data', key]));
  if (missing.length > 0)
    yield problem(document, path, {
      part: 'key',
      variant: 'own-container',
      severity: 'warning',
      what: `Collection "${shown(name)}" has no ${missing.join(', ')} under "data". Azure generates them for its inference server only; with a custom container, both are required.`,
      fix: 'Add "data:" with "name:" and "path: azureml://datastores/<datastore>/paths/<folder>".',
    });
}
