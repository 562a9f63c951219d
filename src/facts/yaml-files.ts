/**
 * What tells an online endpoint or deployment from the other YAML files of a repository.
 * Keys: azure-ai-ml 1.34.0 `_schema/_endpoint`, `_schema/_deployment` (read 2026-11); the other kinds from the
 * Azure ML YAML reference index (MicrosoftDocs/azure-ai-docs, 2025) and from what lies about in public repositories.
 */

/** `$schema` or `# yaml-language-server: $schema=` of the kinds that are ours; samples of 2021 have no word before "online". */
export const OUR_SCHEMA = /(managed|kubernetes|\/|^)Online(Endpoint|Deployment)\.schema\.json/i;

/** Any other Azure ML schema: `.../commandJob.schema.json`. */
export const AZURE_ML_SCHEMA = /azuremlschemas[^/]*\/.*\/(\w+)\.schema\.json/i;

/** Keys that only an online deployment has at its top. */
export const DEPLOYMENT_KEYS = [
  'endpoint_name',
  'code_configuration',
  'instance_type',
  'instance_count',
  'liveness_probe',
  'readiness_probe',
  'request_settings',
  'scale_settings',
  'environment_variables',
  'egress_public_network_access',
  'app_insights_enabled',
  'data_collector',
  'model_mount_path',
] as const;

/** Keys that only an online endpoint has at its top. */
export const ENDPOINT_KEYS = ['auth_mode', 'traffic', 'mirror_traffic', 'public_network_access'] as const;

/** What an endpoint has besides, and other kinds too. */
export const SHARED_ENDPOINT_KEYS = ['identity', 'compute', 'deployments'] as const;

/** A top-level key that an endpoint or deployment never has, and what the file then is. */
export const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  jobs: 'a pipeline or a workflow',
  stages: 'a pipeline',
  steps: 'a pipeline',
  runs: 'an action',
  services: 'a Compose file',
  apiVersion: 'a Kubernetes manifest',
  dependencies: 'a conda file',
  channels: 'a conda file',
  image: 'an environment',
  build: 'an environment',
  conda_file: 'an environment',
  inference_config: 'an environment',
  command: 'a job or a component',
  component: 'a component',
  inputs: 'a job or a component',
  outputs: 'a job or a component',
  experiment_name: 'a job',
  search_space: 'a sweep job',
  trial: 'a sweep job',
  path: 'a model or a data asset',
  flavors: 'a model',
  defaults: 'a batch endpoint',
  mini_batch_size: 'a batch deployment',
  max_concurrency_per_instance: 'a batch deployment',
  output_action: 'a batch deployment',
  error_threshold: 'a batch deployment',
  retry_settings: 'a batch deployment',
  settings: 'a batch deployment',
  trigger: 'a pipeline or a schedule',
  create_job: 'a schedule',
  create_monitor: 'a monitor schedule',
  computeType: 'a deployment configuration of SDK v1',
  containerResourceRequirements: 'a deployment configuration of SDK v1',
};

/**
 * Keys of other programs' own configurations, which name endpoints and sizes too: seen in public repositories beside
 * scripts that read them. One alone may be a mistake; none of the four kinds has two.
 */
export const KEYS_OF_OTHER_PROGRAMS: readonly string[] = [
  ...['resource_group', 'resource_group_name', 'workspace', 'workspace_name', 'subscription_id', 'region'],
  ...['location', 'project', 'project_id', 'bucket', 'role', 'role_arn', 'execution_role', 'aws_region'],
  ...['image_uri', 'model_data', 'model_name', 'model_version', 'model_path', 'model_id', 'framework'],
  ...['framework_version', 'py_version', 'machine_type', 'min_replicas', 'max_replicas', 'accelerator_type'],
  ...['vendor', 'repository', 'task', 'deployment_name', 'deployment', 'endpoint', 'endpoints', 'serving'],
  ...['training', 'train', 'data', 'dataset', 'config', 'env_name', 'environment_name', 'registry_name'],
];

/** Sizes of Amazon SageMaker: `ml.m5.large`. */
export const OTHER_SIZE = /^ml\.[a-z0-9]+\.[a-z0-9]+$/i;

/** `type` of files that share keys with a deployment. */
export const FOREIGN_TYPES: Readonly<Record<string, string>> = {
  model: 'a batch deployment',
  pipeline: 'a batch deployment or a pipeline',
  batch: 'a batch deployment',
  command: 'a job or a component',
  sweep: 'a sweep job',
  parallel: 'a component',
  automl: 'a job',
  spark: 'a job or a component',
  amlcompute: 'a compute',
  computeinstance: 'a compute',
  mlflow_model: 'a model',
  custom_model: 'a model',
  triton_model: 'a model',
  uri_file: 'a data asset',
  uri_folder: 'a data asset',
  mltable: 'a data asset',
};
