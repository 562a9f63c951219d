import type { ScalarNode } from '../../documents/nodes.js';
import type { View } from '../../documents/view.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';
import { shown } from '../shown.js';

const SHOWN = 5;

/**
 * A file with placeholders is a template, and so is the environment file that it names: what they stand for cannot be
 * judged before they are filled in.
 */
export default defineCheck({
  id: 'contract/template',
  title: 'The file has no values left to fill in',
  confidence: 'certain',
  severity: 'notice',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    yield* waiting(document, document.placeholders);
    const { environment } = document;
    if (environment.form === 'inline') yield* waiting(environment.view, environment.placeholders);
  },
});

function* waiting(view: View, placeholders: readonly ScalarNode[]): Iterable<Problem> {
  const [first] = placeholders;
  if (first === undefined) return;
  const texts = [...new Set(placeholders.map(node => shown(unquoted(node.text))))];
  const values = { placeholders: texts.slice(0, SHOWN), more: texts.length - SHOWN };
  const message = texts.length > SHOWN ? 'many' : '';
  yield problem(view, '', { range: view.rangeOf(first), message, values });
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
