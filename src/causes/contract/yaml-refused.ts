import { defineCause, step } from '../cause.js';

export default defineCause<'key'>({
  id: 'yaml-refused',
  code: null,
  name: 'ValidationException',
  retry: 'no',
  signatures: [
    {
      literals: [
        'error: validation',
        'yaml file',
        'unknown field',
        'validation for',
        'error: met error',
        'failed to parse yaml',
      ],
      pattern:
        /Error: (?:Met error|Validation).{0,200}(?:yaml|schema|field)|The yaml file you provided does not match the prescribed schema|\b(?<key>[\w.]{1,80}):? ?[{["']{0,3}Unknown field\.|Error while parsing yaml file|Failed to parse yaml|Validation for (?<schema>\w*(?:Deployment|Endpoint)Schema) failed/i,
      shows:
        /"(?!_schema)[\w.]{1,80}": ?[[{]\s*$|Unknown field|Missing data|Not a valid|\b[Mm]ust be\b|may not be null|Invalid/,
      examples: [
        'ERROR: Met error <class \'Exception\'>:{ "instance_cuont": [ "Unknown field." ] }\nValidation for ManagedOnlineDeploymentSchema failed:',
        'The yaml file you provided does not match the prescribed schema for Deployment yaml files and/or has the following issues:',
      ],
    },
  ],
  says: ({ key }) =>
    key
      ? `The client refuses the file: the key ${key} is unknown.`
      : 'The client refuses the file: it does not have the shape of an endpoint or a deployment.',
  fix: () => [step('Correct the keys that the message names.')],
  preventedBy: ['contract/unknown-key', 'contract/wrong-type', 'contract/yaml'],
  source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
  asOf: '2026-08',
});
