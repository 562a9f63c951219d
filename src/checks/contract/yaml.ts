import { View } from '../../documents/view.js';
import { MAX_DEPTH, MAX_FILE_BYTES, type YamlProblem } from '../../documents/yaml.js';
import { defineCheck, type Problem, problem, type RunContext } from '../check.js';
import { shown } from '../shown.js';
import { syntaxHint } from './syntax-hint.js';

/**
 * The file is one YAML 1.1 document that PyYAML's SafeLoader reads, with a mapping at its top, within the limits
 * that keep a hostile file from stopping the run.
 */
export default defineCheck({
  id: 'contract/yaml',
  title: 'The file is one YAML document that the client can read',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  *run({ documents, unread }: RunContext) {
    for (const { source, reason } of unread) {
      const view = new View(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
      if (reason.kind === 'too-large') {
        yield problem(view, '', {
          message: 'too-large',
          values: { bytes: reason.detail, limit: MAX_FILE_BYTES },
        });
      } else if (reason.kind === 'not-utf8')
        yield problem(view, '', { message: 'not-utf8', values: { encoding: reason.detail } });
      else if (reason.kind === 'yaml') yield* firstProblems(view, reason.problems);
    }
    for (const document of documents) {
      yield* firstProblems(document, document.problems);
      const { environment } = document;
      if (environment.form === 'inline') yield* firstProblems(environment.view, environment.problems);
    }
  },
});

/** One finding a kind of problem and file: the rest of a broken file is noise. Duplicate keys have their own check. */
function* firstProblems(view: View, problems: readonly YamlProblem[]): Iterable<Problem> {
  const told = new Set<string>();
  for (const { kind, detail, start, end } of problems) {
    if (kind === 'duplicate-key' || told.has(kind)) continue;
    told.add(kind);
    const hint = kind === 'syntax' ? syntaxHint(view.source, start, detail) : undefined;
    const at = hint?.at ?? { start, end };
    yield problem(view, '', {
      range: view.rangeOf(at),
      message: hint?.message ?? kind,
      values: { detail: shown(detail), depth: MAX_DEPTH },
    });
  }
}
