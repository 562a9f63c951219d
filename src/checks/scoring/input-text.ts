import { type Definition, definitionOf } from '../../domain/scoring/definitions.js';
import { type PythonFile, problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import { takesPath } from '../../python/path-consumers.js';
import type { FunctionDefinition, LocalName, NameRead, Span } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem } from '../check.js';

/**
 * Without a decorator, `run()` gets the body of the request as one string (microsoft/azureml-inference-server 1.5.1,
 * `input_parsers.py` `JsonStringInput`). A script of a batch endpoint gets a list of files or a DataFrame instead
 * (how-to-batch-scoring-script.md), and one that forgets `json.loads` takes the string for what is in it.
 */
export default defineCheck({
  id: 'scoring/input-text',
  title: 'run() takes its input for the text that it is',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const run = definitionOf(script, 'run');
    if (run.kind !== 'function' || run.definition === undefined) return;
    const { definition, file } = run;
    // With a decorator of the server, or of somebody else, the input is something else.
    if (definition.decorators.length > 0 || usesRawRequests(file)) return;
    const input = definition.params.find(({ name }) => name !== 'request_headers');
    if (input === undefined || input.kind !== 'normal') return;
    yield* judged(script, run, definition, input.name);
  },
});

/** `@rawhttp` on any function counts for `run()`. */
function usesRawRequests({ module }: PythonFile): boolean {
  return module.functions.some(({ decorators }) => decorators.length > 0 && decorators.some(isRaw));
}

function isRaw({ name, target }: { name: string; target: string }): boolean {
  return /(?:^|\.)rawhttp$/.test(name) || /(?:^|\.)rawhttp$/.test(target);
}

type Run = Definition & { kind: 'function' };

function* judged(script: Script, run: Run, definition: FunctionDefinition, input: string): Iterable<Problem> {
  const { body } = definition;
  const all = body.reads.filter(({ name, of }) => of === 'parameter' && name === input);
  // A script that asks what it got copes with several forms.
  if (all.some(({ use }) => use === 'test')) return;
  const [first] = body.locals
    .filter(({ name }) => name === input)
    .sort((x, y) => x.span.start - y.span.start);
  const reads = first === undefined ? all : all.filter(read => read.sure && isBefore(read, first));
  const file = first === undefined ? firstFileOf(definition, input) : undefined;
  if (file !== undefined) {
    yield tell(script, run.file, file, batch(input, 'files'));
    return;
  }
  const wrong = reads.find(isNoText);
  if (wrong === undefined) return;
  const isTable =
    /^mini_?batch/i.test(input) || (wrong.use === 'attribute' && OF_TABLES.has(wrong.part ?? ''));
  const said = isTable ? batch(input, 'rows') : parsed(input, wrong);
  yield tell(script, run.file, wrong.span, said, wrong.sure && wrong.caught !== 'name-error');
}

/** Whether the name still is what the server passed: before the function binds it, or on the right of that. */
function isBefore({ span }: NameRead, { span: bound, value }: LocalName): boolean {
  return (
    span.end <= bound.start ||
    (value !== undefined && span.start >= value.span.start && span.end <= value.span.end)
  );
}

/** What a string does not have: keys, and attributes of a dict or a DataFrame. */
function isNoText({ use, part = '' }: NameRead): boolean {
  if (use === 'item') return part !== '';
  return use === 'attribute' && (OF_DICTS.has(part) || OF_TABLES.has(part));
}

const OF_DICTS: ReadonlySet<string> = new Set([
  'get',
  'keys',
  'values',
  'items',
  'pop',
  'update',
  'setdefault',
]);
const OF_TABLES: ReadonlySet<string> = new Set([
  ...['iterrows', 'itertuples', 'columns', 'iloc', 'loc', 'to_dict', 'to_numpy', 'drop', 'fillna', 'astype'],
  ...['select_dtypes', 'assign', 'apply', 'reset_index', 'shape', 'head', 'copy', 'dropna', 'merge'],
]);

/** Functions that take a path apart, beside those that open one. */
const OF_PATHS = /^(?:os\.path\.(?:basename|splitext|join|dirname)|pathlib\.(?:Pure)?(?:Posix)?Path)$/;

/** A file opened by a name that a loop takes from the input. */
function firstFileOf({ body }: FunctionDefinition, input: string): Span | undefined {
  return body.elements.find(
    ({ target, parameter }) => parameter === input && (takesPath(target, 0) || OF_PATHS.test(target)),
  )?.span;
}

interface Told {
  variant: string;
  what: string;
  fix: string;
}

const GETS = 'On an online endpoint, run() gets the body of the request as one string.';

function batch(input: string, kind: 'files' | 'rows'): Told {
  const name = shown(input);
  const taken = kind === 'files' ? `a list of files in "${name}"` : `"${name}" to be a DataFrame`;
  return {
    variant: kind === 'files' ? 'batch-files' : 'batch-rows',
    what: `run() expects ${taken}, as on a batch endpoint. ${GETS} The container starts, and every request fails.`,
    fix: `Read the rows from the request: rows = json.loads(${name})["data"]. To score files, deploy to a batch endpoint instead.`,
  };
}

function parsed(input: string, { use, part = '' }: NameRead): Told {
  const name = shown(input);
  const error =
    use === 'item' ? '"string indices must be integers"' : `"'str' object has no attribute '${shown(part)}'"`;
  return {
    variant: 'not-parsed',
    what: `run() uses "${name}" as a dict. ${GETS} The container starts, and every request fails with ${error}.`,
    fix: `Parse it first: data = json.loads(${name}). Or declare its form with @input_schema("${name}", …).`,
  };
}

function tell(script: Script, file: PythonFile, at: Span, said: Told, isSure = true): Problem {
  const severity = script.isOwnContainer ? 'notice' : isSure ? 'error' : 'warning';
  return problemIn(script, file, at, { ...said, severity });
}
