import type { contract as causes } from '../../../catalog/failure-causes/contract.js';
import type { DiagnosisWording } from '../../diagnosis-wording.js';
import { IN_PREFLIGHT } from './commands.js';

const PREFLIGHT = ['endpoint-preflight finds this in the file, with its line.', IN_PREFLIGHT] as const;

export const contract: Readonly<Record<keyof typeof causes, DiagnosisWording>> = {
  'no-scoring-script': {
    summary:
      'The deployment says neither what to run (code_configuration) nor that its image runs a server of its own (inference_config), and the model is not one that is served without code.',
    advice: [
      'Add code_configuration with code and scoring_script; or inference_config to the environment of your own container; or set the type of the model to mlflow_model or triton_model if it is one.',
      PREFLIGHT,
    ],
  },
  'probe-timeout-too-long': {
    summary: [
      'The timeout of the {probe} probe is {value} seconds; the service takes less than 300.',
      'The timeout of a probe is {value} seconds; the service takes less than 300.',
      'The timeout of a probe is too long; the service takes less than 300 seconds.',
    ],
    advice: [
      'Lower timeout. To give a slow start more time, raise initial_delay or failure_threshold. Some clients copy it from request_timeout_ms.',
      PREFLIGHT,
    ],
  },
  'registry-environment-on-kubernetes': {
    summary:
      'The environment comes from a registry, and a Kubernetes deployment takes environments of the workspace only.',
    advice: [
      [
        'Copy it into the workspace, and name it as azureml:<name>:<version>.',
        'az ml environment create --file <environment.yml> --resource-group {group} --workspace-name {workspace}',
      ],
    ],
  },
  'request-timeout-out-of-bounds': {
    summary: [
      'request_timeout_ms must be between {min} and {max}.',
      'request_timeout_ms is out of its bounds.',
    ],
    advice: ['Write a number of milliseconds within them.', PREFLIGHT],
  },
  'name-refused': {
    summary: [
      'The name of the {kind} is refused: 3 to 32 characters, letters, digits and single hyphens, a letter first.',
      'A name is refused: 3 to 32 characters, letters, digits and single hyphens, a letter first.',
    ],
    advice: ['Write another name.', PREFLIGHT],
  },
  'environment-two-sources': {
    summary: 'The environment names an image and a build; it can have one of them.',
    advice: ['Remove image, or remove build.', PREFLIGHT],
  },
  'requests-above-limits': {
    summary: 'The deployment requests more CPU or memory than its own limits allow.',
    advice: [
      'Lower resources.requests, or raise resources.limits. Without limits, those of the compute target count.',
      [
        'See those.',
        'az ml compute show --name <compute> --resource-group {group} --workspace-name {workspace}',
      ],
    ],
  },
  'mlflow-private-network': {
    summary:
      'An MLflow model without code cannot be deployed with egress_public_network_access: disabled: its packages are installed when the container starts.',
    advice: [
      'Use a managed virtual network of the workspace instead, or add an environment that has the packages.',
      PREFLIGHT,
    ],
  },
  'validation-failed': {
    summary: [
      'The service refuses {field}: {detail}',
      'The service refuses the request as invalid, without a text that is known.',
    ],
    advice: [
      'The message above names the property as the service calls it; put its key in the file right.',
      PREFLIGHT,
    ],
  },
  'bad-argument': {
    summary: 'The service refused the deployment as wrong (BadArgument), in a text that is not known.',
    advice: ['Read the message above; the link in it leads to the list of its causes.', PREFLIGHT],
  },
  'script-syntax-client': {
    summary: [
      'The scoring script {script} is not valid Python, line {line}: {error}',
      'The scoring script {script} is not valid Python, line {line}.',
      'The scoring script is not valid Python.',
    ],
    advice: [
      'Put the line right. Passing --skip-script-validation only moves the failure into the container.',
      PREFLIGHT,
    ],
  },
  'script-missing-client': {
    summary: ['The scoring script {script} cannot be opened.', 'The scoring script cannot be opened.'],
    advice: [
      'scoring_script is relative to code_configuration.code, which is relative to the YAML file, whatever folder az runs in.',
      PREFLIGHT,
    ],
  },
  'script-not-named': {
    summary: 'code_configuration has code and no scoring_script.',
    advice: ['Add scoring_script, or remove code_configuration.', PREFLIGHT],
  },
  'scale-type-managed': {
    summary: 'A managed deployment takes scale_settings of type default only.',
    advice: ['Write type: default, and let autoscale rules of Azure Monitor do the rest.', PREFLIGHT],
  },
  'yaml-refused': {
    summary: [
      'The client refuses the file: the key {key} is unknown.',
      'The client refuses the file: it does not have the shape of an endpoint or a deployment.',
    ],
    advice: ['Put the keys right that the message names.', PREFLIGHT],
  },
  'instance-type-small': {
    summary: [
      'The client warns that {sku} may be too small. Nothing else in the text says why the deployment failed.',
      'The client warns that instance_type may be too small.',
    ],
    advice: ['Take Standard_DS3_v2 or larger.'],
  },
  'getlogs-container-name': {
    summary:
      'The logs were asked for with a wrong name of the container, so that there are none. The deployment itself may be well.',
    advice: [
      'az and the SDK call them inference-server and storage-initializer; the REST API calls them InferenceServer and StorageInitializer.',
    ],
  },
};
