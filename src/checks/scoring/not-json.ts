import { isOfServer } from '../../domain/scoring/decorators.js';
import { type Definition, definitionOf } from '../../domain/scoring/definitions.js';
import { type Found, firstNotJson, type Thing, Values } from '../../domain/scoring/json-values.js';
import { loadedModules } from '../../domain/scoring/local-modules.js';
import {
  editIn,
  type PythonFile,
  problemIn,
  type Script,
  validScriptOf,
} from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { NOT_JSON } from '../../facts/json-values.js';
import type { Expression, FunctionDefinition, Result, Span } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * `run()` returns what the server can write as JSON: it calls `json.dumps` on whatever is not an HTTP response
 * (microsoft/azureml-inference-server 1.5.1, `routes.py` `wrap_response` and `aml_response.py`). `@output_schema` converts
 * nothing (Azure/InferenceSchema 1.8, `schema_decorators.py`).
 */
export default defineCheck({
  id: 'scoring/not-json',
  title: 'run() returns what can be written as JSON',
  confidence: 'likely',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const run = definitionOf(script, 'run');
    if (run.kind !== 'function' || run.definition === undefined) return;
    const { definition, file } = run;
    if (definition.decorators.some(each => !isOfServer(each)) || definition.isAsync) return;
    if (definition.isGenerator) {
      yield tell(script, file, run.at, generated());
      return;
    }
    const values = new Values(file.module, testedIn(definition));
    const seen = new Set<number>();
    for (const result of definition.body.results) {
      const problem = ofResult(script, run, result, values);
      if (problem === undefined || seen.has(problem.at.start.line)) continue;
      seen.add(problem.at.start.line);
      yield problem;
    }
  },
});

type FoundFunction = Definition & { kind: 'function' };

/** Names whose type the code asks about. */
function testedIn({ body }: FunctionDefinition): ReadonlySet<string> {
  return new Set(body.reads.filter(({ use }) => use === 'test').map(({ name }) => name));
}

function ofResult(
  script: Script,
  { file }: FoundFunction,
  result: Result,
  values: Values,
): Problem | undefined {
  if (result.inHandler) return undefined;
  const answer = result.kind === 'return' ? answered(result.value) : result.value;
  const thing = answer && values.thing(answer);
  const found = thing && firstNotJson(thing);
  if (answer === undefined || thing === undefined || found === undefined) return undefined;
  if (!found.thing.sure && mayBeOwnModel(script, file)) return undefined;
  // A value that is made elsewhere is shown where it is returned.
  const inner = found.span;
  const at = inner !== undefined && isWithin(inner, result.span) ? inner : answer.span;
  return tell(script, file, at, {
    ...said(result, found, thing),
    isSure: found.thing.sure,
    edit: edited(script, file, at, answer, found),
  });
}

/** What is written as JSON of what is returned; undefined where that is an HTTP response of some other kind. */
function answered(value: Expression): Expression | undefined {
  if (value.kind !== 'call') return value;
  if (/(?:^|\.)jsonify$/.test(value.callee)) return value.args[0]?.value;
  if (!/(?:^|\.)(?:AMLResponse|\w*Response|make_response)$/.test(value.callee)) return value;
  const [message, , , asJson] = value.args;
  const flag = value.args.find(({ keyword }) => keyword === 'json_str')?.value ?? asJson?.value;
  const isJson = value.callee.endsWith('AMLResponse') && flag?.kind === 'literal' && flag.type === 'truth';
  return isJson ? message?.value : undefined;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end > inner.start;
}

/** A class of the repository may be what the pickle holds, and may give back anything. */
function mayBeOwnModel(script: Script, file: PythonFile): boolean {
  const own = [file, ...loadedModules(script).map(module => module.file)];
  return own.some(({ module }) =>
    module.classes.some(({ methods }) =>
      methods.some(({ name }) => /^(?:predict|transform|forward)/.test(name)),
    ),
  );
}

interface Told {
  variant: string;
  what: string;
  fix: string;
  isSure: boolean;
  edit?: string | undefined;
}

const FAILS = 'The deploy succeeds, and every request that gets here fails with status 500.';

function generated(): Told {
  return {
    variant: 'generator',
    what: `run() contains a "yield", so it returns a generator. The server writes the answer with json.dumps: "Object of type generator is not JSON serializable". ${FAILS}`,
    fix: 'Return a list. To stream, return AMLResponse(stream(), 200), with the yield in a function stream() of its own.',
    isSure: true,
  };
}

function said({ kind }: Result, { thing, span }: Found, whole: Thing): Told {
  const { says, type, fix } = NOT_JSON[thing.kind];
  const named = thing.label === undefined ? says : `an object of the class ${shown(thing.label)}`;
  const where = span === undefined ? '' : whole.kind === 'dict' ? ' in a dict' : ' in a list';
  const error = `"Object of type ${thing.label === undefined ? type : shown(thing.label)} is not JSON serializable"`;
  const perhaps = thing.sure ? '' : ' (a model of scikit-learn, XGBoost or LightGBM does)';
  const what =
    kind === 'dumps'
      ? `json.dumps gets ${named}${where}${perhaps} and raises ${error}. ${FAILS}`
      : `run() returns ${named}${where}${perhaps}. The server writes the answer with json.dumps, which raises ${error}. ${FAILS}`;
  return { variant: kind === 'dumps' ? 'dumps' : 'returned', what, fix, isSure: thing.sure };
}

/** `.tolist()` behind a value that certainly has it. */
function edited(
  { source }: Script,
  file: PythonFile,
  at: Span,
  answer: Expression,
  { thing, span }: Found,
): string | undefined {
  if (file.source !== source || !thing.sure || !/^(?:array|series|tensor)$/.test(thing.kind))
    return undefined;
  const text = file.source.slice(at);
  const isWhole = span === undefined || at === span;
  // An operator in it would bind the call to its last part.
  return isWhole && answer.span.start <= at.start && /^[\w.]+(?:\([^()]*\))?$/.test(text)
    ? `${text}.tolist()`
    : undefined;
}

function tell(script: Script, file: PythonFile, at: Span, { isSure, edit, ...told }: Told): Problem {
  const severity = script.isOwnContainer ? 'notice' : isSure ? 'error' : 'warning';
  return problemIn(script, file, at, {
    ...told,
    severity,
    edits: edit === undefined ? [] : [editIn(file, at, edit)],
    key: file.source.slice(at).slice(0, 80),
  });
}
