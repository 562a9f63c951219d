import type { Span } from '../../python/types.js';
import type { Problem } from '../check.js';
import { shown } from '../shown.js';
import { decoratorName, isOfServer, RAW_DECORATOR } from './decorators.js';
import { type Definition, definitionOf } from './definitions.js';
import { defineScriptCheck, type PythonFile, problemIn, type Script } from './script.js';

type FoundFunction = Definition & { kind: 'function' };

/**
 * What lets the container start and then fails each request: the server calls `init()` and `run(input)` as plain
 * functions, without `await`, and gives `run` the input by the name of its first parameter and nothing else
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py` and `input_parsers.py`).
 */
export default defineScriptCheck({
  id: 'scoring/first-request',
  title: 'init() and run() do their work when they are called',
  confidence: 'likely',
  severity: 'error',
  *judge(script) {
    const init = definitionOf(script, 'init');
    if (init.kind === 'function') yield* neverDone(script, init, 'init');
    const run = definitionOf(script, 'run');
    if (run.kind !== 'function') return;
    yield* neverDone(script, run, 'run');
    yield* notGiven(script, run);
  },
});

/** Calling a coroutine or a generator does nothing yet. What a generator `run` gives may be streamed. */
function* neverDone(
  script: Script,
  { file, at, definition }: FoundFunction,
  name: 'init' | 'run',
): Iterable<Problem> {
  if (definition === undefined || definition.decorators.some(each => !isOfServer(each))) return;
  const message = definition.isAsync
    ? `async-${name}`
    : name === 'init' && definition.isGenerator
      ? 'generator-init'
      : undefined;
  if (message !== undefined) yield tell(script, file, at, message, {}, 'warning');
}

/** With a schema, each parameter is a key of the input; without, there is the one. */
function* notGiven(script: Script, { file, definition, params }: FoundFunction): Iterable<Problem> {
  const names = (definition?.decorators ?? []).map(decoratorName);
  if (names.some(name => name !== RAW_DECORATOR)) return;
  if (params.some(({ kind }) => kind !== 'normal' && kind !== 'keyword-only')) return;
  const [input, ...others] = params.filter(({ name }) => name !== 'request_headers');
  const extra = others.find(({ hasDefault }) => !hasDefault);
  if (input === undefined || extra === undefined) return;
  yield tell(
    script,
    file,
    extra.span,
    'extra',
    { parameter: shown(extra.name), input: shown(input.name) },
    'error',
  );
}

function tell(
  script: Script,
  file: PythonFile,
  at: Span,
  message: string,
  values: Record<string, string>,
  severity: 'error' | 'warning',
): Problem {
  return problemIn(script, file, at, {
    message,
    values,
    severity: script.isOwnContainer ? 'notice' : severity,
  });
}
