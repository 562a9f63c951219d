import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';

/** A value given by `set` can be written where it points: the client refuses to set a key below a reference. */
export default defineCheck({
  id: 'contract/override',
  title: 'A value of "set" can be written where it points',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const { key, node } of document.overrideProblems) {
      yield problem(document, '', { range: document.rangeOf(node), values: { key } });
    }
  },
});
