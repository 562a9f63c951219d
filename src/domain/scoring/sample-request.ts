/**
 * Whether a sample request fits the deployment that it is for, as far as files tell: JSON, the parameters that
 * `@input_schema` names, the form that MLflow without a scoring script expects. Texts of the server: input_parsers.py of
 * azureml-inference-server-http 1.5.1; `input_data`: Azure/azureml-examples#3385, MLflow pages of 10/20/2025.
 */
import { PAYLOAD_OF_SERVER, PAYLOAD_ONCE_REFUSED } from '../../facts/http-statuses.js';
import type { Severity } from '../../model/findings.js';
import type { Decorator } from '../../python/types.js';
import type { Said } from '../answers.js';
import type { DocumentContext } from '../context.js';
import { isNoCode } from '../mlflow/serving.js';
import { shown } from '../shown.js';
import { callOf, decoratorName, isOfServer } from './decorators.js';
import { definitionOf } from './definitions.js';
import { type PythonFile, validScriptOf } from './script.js';

export interface RequestFault extends Said {
  /** Names one of several messages. */
  variant: string;
  severity: Severity;
}

/** What is wrong with it; the first fault that makes the others pointless. */
export async function requestFaults(body: Buffer, context: DocumentContext): Promise<RequestFault[]> {
  const large = sizeFault(body.length);
  if (large?.severity === 'error') return [large];
  const parsed = parsedJson(body.toString('utf8'));
  const own = parsed === undefined ? [notJson()] : await formFaults(parsed.value, context);
  return [...(large === undefined ? [] : [large]), ...own];
}

function sizeFault(bytes: number): RequestFault | undefined {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  if (bytes > PAYLOAD_OF_SERVER)
    return {
      variant: 'too-large',
      severity: 'error',
      what: `The request has ${size}. The web server in front of the inference server refuses more than 100 MB (413).`,
      fix: 'Send fewer rows, or the address of the data instead of the data.',
    };
  if (bytes <= PAYLOAD_ONCE_REFUSED) return undefined;
  return {
    variant: 'large',
    severity: 'notice',
    what: `The request has ${size}. Managed endpoints refused more than 1.5 MB in 2021; documents since 2024-09 name no limit.`,
    fix: 'Try a request of that size before traffic depends on it.',
  };
}

function notJson(): RequestFault {
  return {
    variant: 'not-json',
    severity: 'error',
    what: 'The request is not JSON. run() gets the text, and json.loads stops with JSONDecodeError: the endpoint answers 424.',
    fix: 'Correct the JSON: double quotes, no comment, no comma behind the last item.',
  };
}

async function formFaults(value: unknown, context: DocumentContext): Promise<RequestFault[]> {
  if (isNoCode(context.document)) return mlflowFaults(value);
  const names = await schemaNames(context);
  return names === undefined ? [] : schemaFaults(value, names);
}

/** The generated script of an MLflow model reads `input_data`, and `params` beside it. */
function mlflowFaults(value: unknown): RequestFault[] {
  if (isObject(value) && 'input_data' in value) return [];
  const keys = isObject(value) ? Object.keys(value) : [];
  const old = keys.find(key => /^(?:dataframe_split|dataframe_records|instances|inputs|data)$/.test(key));
  return [
    {
      variant: 'no-input-data',
      severity: 'error',
      what: `The request has no "input_data"${old === undefined ? '' : `, but "${shown(old)}"`}. The script that Azure ML generates for an MLflow model reads that key alone: "A value is not provided for the 'input_data' parameter." (400).`,
      fix: '{"input_data": {"columns": […], "index": […], "data": [[…]]}}, or the named tensors of the signature below "input_data".',
    },
  ];
}

function schemaFaults(value: unknown, names: readonly string[]): RequestFault[] {
  if (!isObject(value))
    return [
      {
        variant: 'no-object',
        severity: 'error',
        what: `The request is no JSON object, and run() has @input_schema: "POST body should be a JSON dictionary." (400).`,
        fix: `Send an object with the key${names.length === 1 ? '' : 's'} ${names.map(shown).join(', ')}.`,
      },
    ];
  const missing = names.filter(name => !(name in value));
  return missing.map(name => ({
    variant: 'missing-key',
    severity: 'error',
    what: `The request has no "${shown(name)}", which @input_schema of run() names: "A value is not provided for the '${shown(name)}' parameter." (400).`,
    fix: `Add it: {"${shown(name)}": …}.`,
  }));
}

/** The parameters that a request must have; undefined where run() gets the whole text, or the script does not tell. */
async function schemaNames(context: DocumentContext): Promise<string[] | undefined> {
  const script = await validScriptOf(context);
  const run = script && definitionOf(script, 'run');
  if (run?.kind !== 'function' || run.definition === undefined) return undefined;
  const { decorators } = run.definition;
  const schemas = decorators.filter(each => decoratorName(each) === 'input_schema');
  if (schemas.length === 0 || !decorators.every(isOfServer)) return undefined;
  const optional = new Set(run.params.filter(({ hasDefault }) => hasDefault).map(({ name }) => name));
  const names = schemas.map(each => schemaName(run.file, each));
  return names.every(name => name !== undefined) ? names.filter(name => !optional.has(name)) : undefined;
}

/** `@input_schema("data", …)`, `@input_schema(param_name="data", …)`. */
function schemaName(file: PythonFile, decorator: Decorator): string | undefined {
  const args = callOf(file, decorator)?.args ?? [];
  const named = args.find(({ keyword }) => keyword === 'param_name') ?? args[0];
  return named?.keyword === undefined || named.keyword === 'param_name' ? named?.value : undefined;
}

function parsedJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
