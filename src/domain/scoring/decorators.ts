/** The decorators that the server knows: they keep the signature of `run`. */

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
