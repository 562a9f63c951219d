import { IMPORT_FAILS } from '../../domain/scoring/consequences.js';
import { callOf, decoratorName, isOfServer } from '../../domain/scoring/decorators.js';
import { type Definition, definitionOf } from '../../domain/scoring/definitions.js';
import {
  editIn,
  type PythonFile,
  problemIn,
  type Script,
  validScriptOf,
} from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { nearest } from '../../domain/suggest.js';
import type { Argument, Call, Span } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * Each `@input_schema` names a parameter of `run()`, and `@output_schema` gets the type alone (Azure/InferenceSchema 1.8,
 * `schema_decorators.py`; the quoted texts are from there).
 */
export default defineCheck({
  id: 'scoring/schema-parameter',
  title: 'The schemas of run() name its parameters',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const run = definitionOf(script, 'run');
    if (run.kind !== 'function' || run.definition === undefined) return;
    const { decorators } = run.definition;
    if (!decorators.every(isOfServer)) return;
    const outputs = decorators.filter(each => decoratorName(each) === 'output_schema');
    for (const decorator of decorators) {
      const call = callOf(run.file, decorator);
      if (call === undefined || call.args.some(({ star }) => star)) continue;
      if (decoratorName(decorator) === 'input_schema') yield* ofInput(script, run, call);
      else if (decoratorName(decorator) === 'output_schema') yield* ofOutput(script, run.file, call);
    }
    const [, second] = outputs;
    if (second !== undefined) yield twice(script, run.file, second.span);
  },
});

type Run = Definition & { kind: 'function' };

function* ofInput(script: Script, { file, params }: Run, call: Call): Iterable<Problem> {
  const { args } = call;
  const named =
    args.find(({ keyword }) => keyword === 'param_name') ?? (args[0]?.keyword ? undefined : args[0]);
  if (named === undefined || isType(file, named)) {
    yield tell(script, file, call.span, 'no-name', {
      what: `@input_schema gets no name of a parameter. ${IMPORT_FAILS}`,
      fix: `Name it first: @input_schema("${shown(params[0]?.name ?? 'data')}", …).`,
      code: true,
    });
    return;
  }
  const { value } = named;
  const names = params.map(({ name }) => name);
  if (value === undefined || names.includes(value) || isLenient(args)) return;
  const meant = nearest(value, names) ?? (names.length === 1 ? names[0] : undefined);
  const written = file.source.slice(named.span);
  yield tell(script, file, named.span, 'other-name', {
    what: `@input_schema describes "${shown(value)}", which is no parameter of run(${names.map(shown).join(', ')}). The container starts, and every request fails with "provided param_name "${shown(value)}" is not in the decorated function".`,
    fix: `Use one name in both places: @input_schema("${shown(meant ?? names[0] ?? 'data')}", …), or "def run(${shown(value)}):". It is also the key of the request body.`,
    edits:
      meant !== undefined && /^["']\w*["']$/.test(written) ? [editIn(file, named.span, `"${meant}"`)] : [],
  });
}

/** With `convert_to_provided_type=False` or `optional=True` nothing is looked up, and the schema only describes. */
function isLenient(args: readonly Argument[]): boolean {
  return (
    args.length > 2 ||
    args.some(({ keyword }) => keyword === 'optional' || keyword === 'convert_to_provided_type')
  );
}

/** `NumpyParameterType(…)` where a text is due. */
function isType(file: PythonFile, { span, keyword }: Argument): boolean {
  return keyword === undefined && /^\w+ParameterType\s*\(/.test(file.source.slice(span).slice(0, 100));
}

function* ofOutput(script: Script, file: PythonFile, { args, span }: Call): Iterable<Problem> {
  const [first] = args;
  if (first?.value === undefined || first.keyword !== undefined) return;
  yield tell(script, file, span, 'output-name', {
    what: `@output_schema takes the type alone, and gets "${shown(first.value)}" first: "provided param_type must be a subclass of the AbstractParameterType". ${IMPORT_FAILS}`,
    fix: 'Remove the name: @output_schema(StandardPythonParameterType(…)).',
    code: true,
  });
}

function twice(script: Script, file: PythonFile, span: Span): Problem {
  return tell(script, file, span, 'output-twice', {
    what: `run() has @output_schema twice: "output schema already defined for function". ${IMPORT_FAILS}`,
    fix: 'Keep one @output_schema. To describe several values, give it a dict of types.',
    code: true,
  });
}

interface Told {
  what: string;
  fix: string;
  edits?: ReturnType<typeof editIn>[];
  /** The container crashes at its start. */
  code?: boolean;
}

function tell(script: Script, file: PythonFile, at: Span, variant: string, { code, ...said }: Told): Problem {
  return problemIn(script, file, at, {
    variant,
    ...said,
    severity: script.isOwnContainer ? 'notice' : 'error',
    ...(code === true && { code: 'ERR_2200' as const }),
    key: file.source.slice(at).slice(0, 80),
  });
}
