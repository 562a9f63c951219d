import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';

/** A file with placeholders is a template: what they stand for cannot be judged before they are filled in. */
export const template = defineCheck({
  id: 'contract/template',
  needs: 'files',
  severity: 'notice',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    const [first] = document.placeholders;
    if (first === undefined) return;
    const texts = [...new Set(document.placeholders.map(node => shown(node.text)))];
    const values = { count: document.placeholders.length, placeholders: texts.slice(0, 5) };
    yield problem(document, '', { range: document.rangeOf(first), values });
  },
});
