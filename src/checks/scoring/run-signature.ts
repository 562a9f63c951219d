import type { FunctionDefinition, Parameter } from '../../python/types.js';
import type { Problem } from '../check.js';
import { shown } from '../shown.js';
import { definitionOf } from './definitions.js';
import { defineScriptCheck, type PythonFile, problemIn, type Script } from './script.js';

/** The decorators that leave the signature as it is, by the last part of their name. */
const RAW = 'rawhttp';
const SCHEMA: readonly string[] = ['input_schema', 'output_schema'];

/**
 * `run()` takes what the server gives it: one argument for the input, by its name, and the headers if it asks for
 * `request_headers` (microsoft/azureml-inference-server 1.5.1, `user_script.py`, `_analyze_run`; the messages are its own).
 */
export const runSignature = defineScriptCheck({
  id: 'scoring/run-signature',
  severity: 'error',
  prevents: 'ERR_2200',
  *judge(script) {
    const found = definitionOf(script, 'run');
    if (found.kind !== 'function') return;
    const { file, at, definition, params } = found;
    const decorators = (definition?.decorators ?? []).map(nameOf);
    // Another decorator may give another signature.
    if (decorators.some(name => name !== RAW && !SCHEMA.includes(name))) return;
    if (definition !== undefined) yield* bothDecorators(script, file, definition);
    const refused = params.find(({ kind }) => /^(?:positional-only|vararg|kwarg)$/.test(kind));
    if (refused === undefined) yield* inputs(script, file, { at, params, isDecorated: decorators.length > 0 });
    else {
      const values = { parameter: shown(asWritten(refused)) };
      yield tell(script, file, refused.span, { message: refused.kind, values });
    }
  },
});

function nameOf({ name, target }: { name: string; target: string }): string {
  const last = (dotted: string) => dotted.slice(dotted.lastIndexOf('.') + 1);
  // `from ... import rawhttp as raw`
  return SCHEMA.includes(last(target)) || last(target) === RAW ? last(target) : last(name);
}

function asWritten({ kind, name }: Parameter): string {
  return kind === 'vararg' ? `*${name}` : kind === 'kwarg' ? `**${name}` : name;
}

function* bothDecorators(script: Script, file: PythonFile, { decorators }: FunctionDefinition): Iterable<Problem> {
  const raw = decorators.find(each => nameOf(each) === RAW);
  const schema = decorators.find(each => SCHEMA.includes(nameOf(each)));
  if (raw === undefined || schema === undefined) return;
  yield tell(script, file, raw.span, { message: 'both-decorators', values: { schema: `@${nameOf(schema)}` } });
}

interface Signature {
  at: { start: number; end: number };
  params: readonly Parameter[];
  isDecorated: boolean;
}

function* inputs(script: Script, file: PythonFile, { at, params, isDecorated }: Signature): Iterable<Problem> {
  const [input, ...others] = params.filter(({ name }) => name !== 'request_headers');
  if (input === undefined) {
    const [headers] = params;
    yield tell(script, file, headers?.span ?? at, { message: headers === undefined ? 'no-input' : 'only-headers' });
    return;
  }
  // With a schema, each parameter is a key of the input.
  const extra = others.find(({ hasDefault }) => !hasDefault);
  if (isDecorated || extra === undefined) return;
  const values = { parameter: shown(extra.name), input: shown(input.name) };
  // The container starts, and each request fails.
  yield tell(script, file, extra.span, { message: 'extra', values });
}

function tell(script: Script, file: PythonFile, span: { start: number; end: number }, options: { message: string; values?: Record<string, string> }): Problem {
  return problemIn(script, file, span, { ...options, ...(script.isOwnContainer && { severity: 'notice' as const }) });
}
