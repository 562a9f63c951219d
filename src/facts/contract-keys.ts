/**
 * What people write where the schema has another key: names of other tools and versions, and keys of the right name
 * in the wrong place. Seen in public endpoint files and issues, or names of the REST API (2022-10-01) and of SDK v1.
 */

/** A key that stands at the wrong level: where it belongs. */
export const NESTED_KEYS: Readonly<Record<string, string>> = {
  code: 'code_configuration.code',
  code_path: 'code_configuration.code',
  scoring_script: 'code_configuration.scoring_script',
  entry_script: 'code_configuration.scoring_script',
  request_timeout_ms: 'request_settings.request_timeout_ms',
  max_concurrent_requests_per_instance: 'request_settings.max_concurrent_requests_per_instance',
  max_queue_wait_ms: 'request_settings.max_queue_wait_ms',
  scale_type: 'scale_settings.type',
  min_instances: 'scale_settings.min_instances',
  max_instances: 'scale_settings.max_instances',
  sampling_rate: 'data_collector.sampling_rate',
  collections: 'data_collector.collections',
  image: 'environment.image',
  conda_file: 'environment.conda_file',
  inference_config: 'environment.inference_config',
  liveness_route: 'environment.inference_config.liveness_route',
  readiness_route: 'environment.inference_config.readiness_route',
  scoring_route: 'environment.inference_config.scoring_route',
  limits: 'resources.limits',
  requests: 'resources.requests',
};

/** Other names of a key, each with the key that the schema has. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  vm_size: 'instance_type',
  sku: 'instance_type',
  instance_size: 'instance_type',
  count: 'instance_count',
  replicas: 'instance_count',
  node_count: 'instance_count',
  initial_delay_seconds: 'initial_delay',
  initialDelaySeconds: 'initial_delay',
  period_seconds: 'period',
  periodSeconds: 'period',
  timeout_seconds: 'timeout',
  timeoutSeconds: 'timeout',
  scoring_timeout_ms: 'request_timeout_ms',
  max_concurrent_requests: 'max_concurrent_requests_per_instance',
  scale_type: 'type',
  min_replicas: 'min_instances',
  max_replicas: 'max_instances',
  minimum_instances: 'min_instances',
  maximum_instances: 'max_instances',
  min_instance_count: 'min_instances',
  max_instance_count: 'max_instances',
  target_utilization: 'target_utilization_percentage',
  refresh_period: 'polling_interval',
  refresh_period_in_seconds: 'polling_interval',
  conda: 'conda_file',
  conda_dependencies: 'conda_file',
  docker: 'image',
  docker_image: 'image',
  base_image: 'image',
  dockerfile: 'build.dockerfile_path',
  env: 'environment_variables',
  env_vars: 'environment_variables',
  variables: 'environment_variables',
  app_insights: 'app_insights_enabled',
  app_insight_enabled: 'app_insights_enabled',
  authentication: 'auth_mode',
  authMode: 'auth_mode',
  resource_ids: 'user_assigned_identities',
  memory_in_gb: 'memory',
  liveness: 'liveness_probe',
  readiness: 'readiness_probe',
};

/** Keys that only the other kind has, and that one kind's name. */
export const KEYS_OF_ONE_KIND = {
  managedOnlineEndpoint: ['public_network_access'],
  kubernetesOnlineEndpoint: ['compute'],
  managedOnlineDeployment: ['egress_public_network_access', 'private_network_connection'],
  kubernetesOnlineDeployment: ['resources'],
} as const;

/** Keys of an endpoint file that are sometimes put into a deployment file, and the reverse. */
export const KEYS_OF_THE_OTHER_FILE = {
  endpoint: ['traffic', 'mirror_traffic', 'auth_mode', 'public_network_access', 'identity', 'compute'],
  deployment: [
    'endpoint_name',
    'model',
    'code_configuration',
    'environment',
    'environment_variables',
    'instance_type',
    'instance_count',
    'request_settings',
    'liveness_probe',
    'readiness_probe',
    'scale_settings',
    'app_insights_enabled',
    'data_collector',
  ],
} as const;
