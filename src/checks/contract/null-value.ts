import { shapeFaults } from '../../domain/contract/shape.js';
import { dotted } from '../../project/documents/document.js';
import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';

/** No key of the schema lacks a value: the client reads it as null and refuses null everywhere. */
export default defineCheck({
  id: 'contract/null-value',
  title: 'Every key has a value',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const { kind, view, path } of shapeFaults(document)) {
      if (kind !== 'null-value') continue;
      yield problem(view, path, {
        part: 'key',
        what: `"${dotted(path)}" has no value, which YAML reads as null. The client refuses null: "Field may not be null".`,
        fix: 'Add a value after the colon (nested keys need deeper indentation), or remove the key to get the default.',
      });
    }
  },
});
