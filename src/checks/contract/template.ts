import { ALL_KINDS, type DocumentContext, defineCheck, problem } from '../check.js';
import { shown } from '../shown.js';

const SHOWN = 5;

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
    const texts = [...new Set(document.placeholders.map(node => shown(unquoted(node.text))))];
    const values = { placeholders: texts.slice(0, SHOWN), more: texts.length - SHOWN };
    const message = texts.length > SHOWN ? 'many' : '';
    yield problem(document, '', { range: document.rangeOf(first), message, values });
  },
});

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
