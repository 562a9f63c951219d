import { dotted } from '../../documents/document.js';
import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shapeFaults } from './shape.js';

/** No key of the schema is left without a value: the client reads it as null and refuses null everywhere. */
export default defineCheck({
  id: 'contract/null-value',
  title: 'No key is left without a value',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const { kind, view, path } of shapeFaults(document)) {
      if (kind === 'null-value') yield problem(view, path, { part: 'key', values: { key: dotted(path) } });
    }
  },
});
