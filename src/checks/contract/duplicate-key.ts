import { shown } from '../../domain/shown.js';
import type { View } from '../../project/yaml/view.js';
import type { YamlProblem } from '../../project/yaml/yaml.js';
import { ALL_KINDS, type DocumentContext, defineCheck, type Problem, problem } from '../check.js';

/** No key appears twice in a mapping: PyYAML silently keeps the last one. */
export default defineCheck({
  id: 'contract/duplicate-key',
  title: 'No key appears twice',
  confidence: 'certain',
  severity: 'warning',
  since: '1.0.0',
  of: ALL_KINDS,
  *run({ document }: DocumentContext) {
    yield* repeated(document, document.problems);
    const { environment } = document;
    if (environment.form === 'inline') yield* repeated(environment.view, environment.problems);
  },
});

function* repeated(view: View, problems: readonly YamlProblem[]): Iterable<Problem> {
  for (const { kind, detail, start, end, related } of problems) {
    if (kind !== 'duplicate-key') continue;
    const first = related && { message: 'first written here', at: view.rangeOf(related) };
    yield problem(view, [detail], {
      range: view.rangeOf({ start, end }),
      what: `"${shown(detail)}" appears twice. The client silently uses the last one and ignores the first.`,
      fix: 'Keep the one that you mean.',
      ...(first && { related: [first] }),
    });
  }
}
