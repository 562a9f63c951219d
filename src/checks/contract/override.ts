import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';

/** The path of a `set` value leads through mappings: the client refuses to set a key below a reference. */
export default defineCheck({
  id: 'contract/override',
  title: 'The path of a "set" value leads through mappings',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const { key, node } of document.overrideProblems) {
      yield problem(document, '', {
        range: document.rangeOf(node),
        what: `"set" sets "${key}", but the file has text on that path, or a list without that index. The client says: "Cannot use '--set' on properties defined by reference strings".`,
        fix: 'Set the whole key above it, or write the value inline in the file.',
      });
    }
  },
});
