import { decoratorName, isOfServer, RAW_DECORATOR } from '../../domain/scoring/decorators.js';
import { type Definition, definitionOf } from '../../domain/scoring/definitions.js';
import { type PythonFile, problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { Span } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, type Said } from '../check.js';

type FoundFunction = Definition & { kind: 'function' };

/**
 * The server calls `init()` and `run(input)` as plain functions, without `await`, and passes `run` only the input, by the
 * name of its first parameter. A script that needs more starts, and then fails each request
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py` and `input_parsers.py`).
 */
export default defineCheck({
  id: 'scoring/first-request',
  title: 'The server can call init() and run() as plain functions',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const init = definitionOf(script, 'init');
    if (init.kind === 'function') yield* neverDone(script, init, 'init');
    const run = definitionOf(script, 'run');
    if (run.kind !== 'function') return;
    yield* neverDone(script, run, 'run');
    yield* notGiven(script, run);
  },
});

/** Calling a coroutine or a generator function runs nothing of its body. The result of a generator `run` may be streamed. */
function* neverDone(
  script: Script,
  { file, at, definition }: FoundFunction,
  name: 'init' | 'run',
): Iterable<Problem> {
  if (definition === undefined || definition.decorators.some(each => !isOfServer(each))) return;
  const said = definition.isAsync
    ? ASYNC[name]
    : name === 'init' && definition.isGenerator
      ? GENERATOR_INIT
      : undefined;
  if (said !== undefined) yield tell(script, file, at, { ...said, severity: 'warning' });
}

const ASYNC = {
  init: {
    variant: 'async-init',
    what: 'init() is an "async def". The server calls it without await, so its body never runs: no model is loaded, and the first request fails.',
    fix: 'Use "def init():". To await something in it, call asyncio.run(…).',
  },
  run: {
    variant: 'async-run',
    what: 'run() is an "async def". The server calls it without await and gets a coroutine instead of an answer, so every request fails.',
    fix: 'Use "def run(data):". To await something in it, call asyncio.run(…).',
  },
};

const GENERATOR_INIT = {
  variant: 'generator-init',
  what: 'init() contains a "yield", which makes it a generator. The server calls it once and never iterates it, so its body never runs.',
  fix: 'Remove the yield.',
};

/** With a schema, each parameter is a key of the input; without, the input is the only argument. */
function* notGiven(script: Script, { file, definition, params }: FoundFunction): Iterable<Problem> {
  const names = (definition?.decorators ?? []).map(decoratorName);
  if (names.some(name => name !== RAW_DECORATOR)) return;
  if (params.some(({ kind }) => kind !== 'normal' && kind !== 'keyword-only')) return;
  const [input, ...others] = params.filter(({ name }) => name !== 'request_headers');
  const extra = others.find(({ hasDefault }) => !hasDefault);
  if (input === undefined || extra === undefined) return;
  const [first, other] = [shown(input.name), shown(extra.name)];
  yield tell(script, file, extra.span, {
    variant: 'extra',
    severity: 'error',
    what: `run() also requires "${other}", but the server passes the whole input as "${first}" and nothing else. The container starts, and every request fails with "missing 1 required positional argument".`,
    fix: `Read it from the input (json.loads(${first})), give it a default, or declare both with @input_schema("${first}", …) and @input_schema("${other}", …).`,
  });
}

type Told = Said & { variant: string; severity: 'error' | 'warning' };

function tell(script: Script, file: PythonFile, at: Span, answer: Told): Problem {
  return problemIn(script, file, at, {
    ...answer,
    severity: script.isOwnContainer ? 'notice' : answer.severity,
  });
}
