import { defineCause, step } from '../cause.js';

/** Keys, and what the client says of them. */
const REFUSED =
  /"(?!_schema)[\w.]{1,80}": ?[[{]\s*$|Unknown field|Missing data|Not a valid|\b[Mm]ust be\b|may not be null|Invalid/;

export default defineCause<'key' | 'wrong' | 'detail'>({
  id: 'yaml-refused',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: ['unknown field.'],
      pattern: /(?:^|["' {])(?<key>[\w.]{1,80})["']?:? ?[{["']{0,3}(?: ?["'])?Unknown field\./,
      shows: REFUSED,
      examples: [
        'ERROR: Met error <class \'Exception\'>:{ "instance_cuont": [ "Unknown field." ] }\nValidation for ManagedOnlineDeploymentSchema failed:',
        'Validation for ManagedOnlineDeploymentSchema failed:\n\n {\n  "code_configuration": {\n    "code": [\n      {\n        "local_path": [\n          "Unknown field."\n        ]\n      }\n    ]\n  }\n}',
      ],
    },
    {
      literals: ['missing data for required field', 'not a valid', 'must be one of:', 'passed is not in set'],
      pattern:
        /(?:Schema failed|prescribed schema|Met error|1\)).{0,1000}?["'](?<wrong>\w{1,60})["']: ?\[? ?["'](?<detail>(?:Missing data for required field|Not a valid [\w ]{2,30}|Must be one of: .{1,120}?|Value '[^']{0,60}' passed is not in set .{1,120}?)[^"']{0,60}?)[.:"']/,
      examples: [
        'Validation for ManagedOnlineEndpointSchema failed:\n\n {\n  "auth_mode": [\n    "Must be one of: key, aml_token, aad_token."\n  ]\n}',
        'Error: Validation for KubernetesOnlineDeploymentSchema failed:\n{\n  "endpoint_name": [\n    "Missing data for required field."\n  ]\n}',
      ],
    },
    {
      literals: [
        'yaml file',
        'validation for',
        'error: validation',
        'error: met error',
        'failed to parse yaml',
      ],
      pattern:
        /Error: (?:Met error|Validation).{0,200}(?:yaml|schema|field)|The yaml file you provided does not match the prescribed schema|Error while parsing yaml file|Failed to parse yaml|Validation for (?<schema>\w*(?:Deployment|Endpoint|Environment|Model)Schema) failed/i,
      shows: REFUSED,
      weight: 'symptom',
      confidence: 'certain',
      examples: [
        'Validation for ManagedOnlineDeploymentSchema failed:',
        'The yaml file you provided does not match the prescribed schema for Deployment yaml files and/or has the following issues:',
      ],
    },
  ],
  says: ({ key, wrong, detail }) =>
    key
      ? `The client refuses the YAML file: the key ${key} is unknown there.`
      : wrong && detail
        ? `The client refuses the YAML file: ${wrong} is wrong. ${detail}`.replace(/[^.:)?]$/, '$&.')
        : 'The client refuses the YAML file: it does not have the schema of an endpoint or a deployment.',
  fix: ({ key, wrong }) => [
    step(
      key
        ? `Remove or correct ${key}. Of a list of refused keys, correct each one; the message about the other forms of a value does not count.`
        : wrong
          ? `Correct ${wrong} in the file.`
          : 'Correct the keys that the message names.',
    ),
    step('endpoint-preflight names the line.', 'endpoint-preflight preflight'),
  ],
  before: ['az-ml-crashed'],
  preventedBy: ['contract/unknown-key', 'contract/wrong-type', 'contract/yaml'],
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py; marshmallow 3',
  asOf: '2026-09',
});
