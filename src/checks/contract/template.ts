import { shown } from '../../domain/shown.js';
import type { ScalarNode } from '../../project/yaml/nodes.js';
import type { View } from '../../project/yaml/view.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

const SHOWN = 5;

/**
 * A file with placeholders is a template, and so is an environment file with placeholders that it names: their values
 * cannot be checked before they are filled in.
 */
export default defineCheck({
  id: 'contract/template',
  title: 'The file has no placeholders left to fill in',
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
  const more = texts.length - SHOWN;
  const named = `${texts.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  yield problem(view, '', {
    range: view.rangeOf(first),
    variant: more > 0 ? 'many' : '',
    what: `This file is a template: ${named} must be filled in before a deploy. The placeholders were not checked; the rest of the file was.`,
    fix: 'Run endpoint-preflight on the rendered file, in a step after the one that fills it in.',
  });
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
