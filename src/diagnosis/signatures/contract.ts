/** What the client or the service refuses in the request itself. */
import { codePattern, defineSignatures } from '../signature.js';

export const contract = defineSignatures([
  {
    cause: 'no-scoring-script',
    literals: ['missingdriverprogram', 'could not find driver program'],
    examples: ['(MissingDriverProgram) Could not find driver program in the request.'],
  },
  {
    cause: 'probe-timeout-too-long',
    literals: ['for timeout seconds for probe', 'probe.timeoutseconds'],
    pattern:
      /(?:(?<probe>Liveness|Readiness|Startup)Probe\.TimeoutSeconds.{0,80})?Invalid value provided for Timeout Seconds for Probe:? ?<?(?<value>\d+)?|(?<probe2>Liveness|Readiness)Probe\.TimeoutSeconds/,
    examples: [
      '{"errors":{"InferenceContainerConfiguration.ServingContainer.LivenessProbe.TimeoutSeconds":["Invalid value provided for Timeout Seconds for Probe: <300>. The value should be less than 300. ..."]},"title":"One or more validation errors occurred.","status":400}',
    ],
  },
  {
    cause: 'registry-environment-on-kubernetes',
    literals: ['image must not be empty'],
    pattern: /ServingContainer\.Image: ?'?Image'? must not be empty|'Image' must not be empty/,
    examples: ["InferenceContainerConfiguration.ServingContainer.Image: 'Image' must not be empty."],
  },
  {
    cause: 'request-timeout-out-of-bounds',
    literals: ['scoringtimeoutms must be between'],
    pattern: /ScoringTimeoutMs must be between (?<min>\d+) and (?<max>\d+)/,
    examples: ['ScoringTimeoutMs must be between 50 and 180000'],
  },
  {
    cause: 'name-refused',
    literals: ['name must be 3-32', 'must be 3-32 chars', 'name is not valid', 'must be between 3 and 32'],
    pattern:
      /(?<kind>Deployment|Endpoint) ?[Nn]ame (?:must be (?:3-32|between 3 and 32)|is not valid)|must be 3-32 char|can only contain alphanumeric characters and dashes/,
    examples: ['DeploymentName must be 3-32 chars'],
  },
  {
    cause: 'environment-two-sources',
    literals: ['baseimage, basedockerfile, and buildcontext'],
    examples: [
      '(UserError) More than one of BaseImage, BaseDockerfile, and BuildContext were set; these are mutually exclusive properties.',
    ],
  },
  {
    cause: 'requests-above-limits',
    literals: ['must be less than or equal to', 'resource requests', 'requests > limits'],
    pattern:
      /[Rr]esource requests?.{0,80}(?:must be less than or equal to|greater than|exceed|higher than).{0,40}limit|requests? .{0,40}must be less than or equal to .{0,20}limit|requests > limits/,
    examples: [
      'BadArgument: Resource requests must be less than or equal to limits.',
      'Invalid value: "4": must be less than or equal to cpu limit; resource requests 4 greater than limits 2',
    ],
  },
  {
    cause: 'mlflow-private-network',
    literals: [
      'mlflow with private network',
      'mlflow no-code deployment is not supported',
      'mlflow model format with private',
    ],
    pattern: /MLFlow.{0,80}(?:private network|egress)|no-code.{0,60}private network/i,
    examples: [
      'BadArgument: Unable to create deployment: MLflow with private network feature is not supported.',
    ],
  },
  {
    cause: 'script-syntax-client',
    literals: ['due to syntax errors in scoring script'],
    pattern:
      /due to syntax errors in scoring script (?<script>[^\s]{1,300}?)\.? Error on line (?<line>\d+)(?:: ?(?<error>.{1,200}?))?(?:\.? If you wish|$)|due to syntax errors in scoring script/,
    examples: [
      'Failed to submit deployment blue due to syntax errors in scoring script src/score.py. Error on line 12: def run(data. If you wish to bypass this validation use --skip-script-validation paramater.',
    ],
  },
  {
    cause: 'script-missing-client',
    literals: ['failed to open scoring script'],
    pattern: /Failed to open scoring script (?<script>.{1,300}?)\.?(?: |$)/,
    examples: ['Failed to open scoring script src/score.py.'],
  },
  {
    cause: 'script-not-named',
    literals: ['scoring script cant be empty'],
    examples: ["scoring script can't be empty"],
  },
  {
    cause: 'scale-type-managed',
    literals: ['supports defaultscalesettings only'],
    examples: ['ManagedOnlineEndpoint supports DefaultScaleSettings only.'],
  },
  {
    cause: 'yaml-refused',
    literals: ['yaml file', 'unknown field', 'validation for', 'error: met error', 'failed to parse yaml'],
    pattern:
      /Error: (?:Met error|Validation).{0,200}(?:yaml|schema|field)|The yaml file you provided does not match the prescribed schema|\b(?<key>[\w.]{1,80}):? ?[{["']{0,3}Unknown field\.|Error while parsing yaml file|Failed to parse yaml|Validation for (?<schema>\w*(?:Deployment|Endpoint)Schema) failed/i,
    examples: [
      'ERROR: Met error <class \'Exception\'>:{ "instance_cuont": [ "Unknown field." ] }\nValidation for ManagedOnlineDeploymentSchema failed:',
      'The yaml file you provided does not match the prescribed schema for Deployment yaml files and/or has the following issues:',
    ],
  },
  {
    cause: 'instance-type-small',
    literals: ['may be too small for compute resources'],
    pattern: /Instance type (?<sku>[\w.-]{1,60}) may be too small for compute resources/,
    weight: 'hint',
    examples: [
      'Instance type Standard_DS1_v2 may be too small for compute resources. Minimum recommended compute SKU is Standard_DS3_v2 for general purpose endpoints.',
    ],
  },
  {
    cause: 'getlogs-container-name',
    literals: ['invalid container type', 'not a valid enum value', 'requestinvalid'],
    pattern:
      /Invalid container type '?(?<container>[\w-]{1,60})|"RequestInvalid"|value provided is not a valid enum value/,
    examples: [
      "Invalid container type 'InferenceServer'. Supported container types are inference-server and storage-initializer",
      '{"error":{"code":"UserError","message":"Request is invalid and/or missing fields.","details":[{"code":"RequestInvalid","message":"The value provided is not a valid enum value. Field: containerType"}]}}',
    ],
  },
  {
    cause: 'validation-failed',
    literals: ['one or more validation errors occurred', 'the request is invalid'],
    pattern:
      /"errors": ?\{ ?"(?<field>[\w.]{0,150})": ?\[ ?"(?<detail>.{1,250}?)"\]|One or more validation errors occurred|The request is invalid/,
    weight: 'class',
    examples: [
      '{"errors":{"InstanceCount":["Something is off."]},"title":"One or more validation errors occurred.","status":400}',
      '(BadRequest) The request is invalid.',
    ],
  },
  {
    cause: 'bad-argument',
    literals: ['badargument'],
    pattern: new RegExp(`${codePattern('BadArgument').source}|oe-tsg#error-badargument`),
    weight: 'class',
    examples: ['(BadArgument) A new text.'],
  },
]);
