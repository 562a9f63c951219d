import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';

/** No key is written twice: PyYAML takes the last one without a word. */
export const duplicateKey = defineCheck({
  id: 'contract/duplicate-key',
  needs: 'files',
  severity: 'warning',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    for (const { kind, detail, start, end, related } of document.problems) {
      if (kind !== 'duplicate-key') continue;
      const first = related && { message: 'related/first-written', at: document.rangeOf(related) };
      yield problem(document, [detail], { range: document.rangeOf({ start, end }), values: { key: shown(detail) }, ...(first && { related: [first] }) });
    }
  },
});
