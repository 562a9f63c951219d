import {
  decoratorName,
  isOfServer,
  RAW_DECORATOR,
  SCHEMA_DECORATORS,
} from '../../domain/scoring/decorators.js';
import { definitionOf } from '../../domain/scoring/definitions.js';
import { type PythonFile, problemIn, type Script, validScriptOf } from '../../domain/scoring/script.js';
import { shown } from '../../domain/shown.js';
import type { FunctionDefinition, Parameter, Span } from '../../python/types.js';
import { DEPLOYMENTS, type DocumentContext, defineCheck, type Problem, type Said } from '../check.js';

/**
 * `run()` has the parameters that the server requires before it starts: one for the input, and each can be passed by name
 * (microsoft/azureml-inference-server 1.5.1, `user_script.py`, `_analyze_run`; the quoted texts are from there).
 */
export default defineCheck({
  id: 'scoring/run-signature',
  title: 'run() accepts what the server passes',
  confidence: 'certain',
  severity: 'error',
  prevents: 'ERR_2200',
  since: '1.0.0',
  of: DEPLOYMENTS,
  async *run(context: DocumentContext) {
    const script = await validScriptOf(context);
    if (script === undefined) return;
    const found = definitionOf(script, 'run');
    if (found.kind !== 'function') return;
    const { file, at, definition, params } = found;
    // Another decorator may change the signature.
    if ((definition?.decorators ?? []).some(each => !isOfServer(each))) return;
    if (definition !== undefined) yield* bothDecorators(script, file, definition);
    const refused = params.find(
      ({ kind }) => kind === 'positional-only' || kind === 'vararg' || kind === 'kwarg',
    );
    if (refused !== undefined) {
      yield tell(script, file, refused.span, { variant: refused.kind, ...notByName(refused) });
      return;
    }
    if (params.some(({ name }) => name !== 'request_headers')) return;
    const [headers] = params;
    yield tell(script, file, headers?.span ?? at, headers === undefined ? NO_INPUT : ONLY_HEADERS);
  },
});

const NO_INPUT = {
  variant: 'no-input',
  what: `run() has no parameter. ${ends('run() needs to accept an argument for input data.')}`,
  fix: 'Use "def run(data):". The request body arrives as a string.',
};
const ONLY_HEADERS = {
  variant: 'only-headers',
  what: `run() has only the parameter request_headers. ${ends('run() needs to accept an argument other than "request_headers".')}`,
  fix: 'Use "def run(data, request_headers):".',
};

function notByName(parameter: Parameter): Said {
  const name = shown(asWritten(parameter));
  const refusal = ends('run() cannot accept positional-only arguments, *args, or **kwargs.');
  return parameter.kind === 'positional-only'
    ? {
        what: `run() takes "${name}" by position only, because of the "/" after it, but the server passes it by name. ${refusal}`,
        fix: 'Remove the "/": "def run(data):".',
      }
    : {
        what: `run() has the parameter "${name}". ${refusal}`,
        fix: 'Remove it and name the parameters that run() needs: "def run(data):", or "def run(data, request_headers):" to get the headers too.',
      };
}

function ends(serverText: string): string {
  return `The server reports "${serverText}" and the container crashes before the first request.`;
}

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
  yield tell(script, file, raw.span, {
    variant: 'both-decorators',
    what: `run() has both @rawhttp, which passes the whole request, and @${decoratorName(schema)}, which passes the parts of its body. ${ends('run() cannot be decorated with both @rawhttp and @input_schema')}`,
    fix: 'Remove one of them. Keep @rawhttp for bytes, files and custom status codes, the schema for JSON.',
  });
}

function tell(script: Script, file: PythonFile, at: Span, said: Said & { variant: string }): Problem {
  return problemIn(script, file, at, { ...said, severity: script.isOwnContainer ? 'notice' : 'error' });
}
