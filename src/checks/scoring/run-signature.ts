import type { FunctionDefinition, Parameter, Span } from '../../python/types.js';
import type { Problem } from '../check.js';
import { shown } from '../shown.js';
import { decoratorName, isOfServer, RAW_DECORATOR, SCHEMA_DECORATORS } from './decorators.js';
import { definitionOf } from './definitions.js';
import { defineScriptCheck, type PythonFile, problemIn, type Script } from './script.js';

/**
 * `run()` has the parameters that the server asks for before it starts: one for the input, each of them with a name to
 * give it by (microsoft/azureml-inference-server 1.5.1, `user_script.py`, `_analyze_run`; the texts are its own).
 */
export default defineScriptCheck({
  id: 'scoring/run-signature',
  title: 'run() takes what the server gives it',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const found = definitionOf(script, 'run');
    if (found.kind !== 'function') return;
    const { file, at, definition, params } = found;
    // Another decorator may give another signature.
    if ((definition?.decorators ?? []).some(each => !isOfServer(each))) return;
    if (definition !== undefined) yield* bothDecorators(script, file, definition);
    const refused = params.find(
      ({ kind }) => kind === 'positional-only' || kind === 'vararg' || kind === 'kwarg',
    );
    if (refused !== undefined) {
      yield tell(script, file, refused.span, refused.kind, { parameter: shown(asWritten(refused)) });
      return;
    }
    if (params.some(({ name }) => name !== 'request_headers')) return;
    const [headers] = params;
    yield tell(script, file, headers?.span ?? at, headers === undefined ? 'no-input' : 'only-headers');
  },
});

function asWritten({ kind, name }: Parameter): string {
  return kind === 'vararg' ? `*${name}` : kind === 'kwarg' ? `**${name}` : name;
}

function* bothDecorators(
  script: Script,
  file: PythonFile,
  { decorators }: FunctionDefinition,
): Iterable<Problem> {
  const raw = decorators.find(each => decoratorName(each) === RAW_DECORATOR);
  const schema = decorators.find(each => SCHEMA_DECORATORS.includes(decoratorName(each)));
  if (raw === undefined || schema === undefined) return;
  yield tell(script, file, raw.span, 'both-decorators', { schema: `@${decoratorName(schema)}` });
}

function tell(
  script: Script,
  file: PythonFile,
  at: Span,
  message: string,
  values: Record<string, string> = {},
): Problem {
  return problemIn(script, file, at, {
    message,
    values,
    severity: script.isOwnContainer ? 'notice' : 'error',
  });
}
