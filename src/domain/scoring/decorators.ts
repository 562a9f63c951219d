/** The decorators that the server knows: they keep the signature of `run`. */
import type { Call, Decorator } from '../../python/types.js';
import type { PythonFile } from './script.js';

/** `run` gets the request itself (azureml_inference_server_http.api.aml_request, azureml.contrib.services.aml_request). */
export const RAW_DECORATOR = 'rawhttp';
/** `run` gets the keys of the input, one parameter each (inference_schema.schema_decorators). */
export const SCHEMA_DECORATORS: readonly string[] = ['input_schema', 'output_schema'];

/** The decorator's own name, even if it is imported under another. */
export function decoratorName({ name, target }: { name: string; target: string }): string {
  const own = lastPart(target);
  return own === RAW_DECORATOR || SCHEMA_DECORATORS.includes(own) ? own : lastPart(name);
}

export function isOfServer(decorator: { name: string; target: string }): boolean {
  const name = decoratorName(decorator);
  return name === RAW_DECORATOR || SCHEMA_DECORATORS.includes(name);
}

function lastPart(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

/** The call that a decorator is: `@input_schema("data", …)`. */
export function callOf({ module }: PythonFile, { span }: Decorator): Call | undefined {
  const inside = module.calls.filter(call => call.span.start > span.start && call.span.end <= span.end);
  return inside.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)[0];
}
