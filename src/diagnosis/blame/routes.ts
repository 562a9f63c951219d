/** Which key of a deployment, or of its endpoint, a cause is about. Data: the first route that is there is marked. */
import type { CauseId } from '../../catalog/failure-causes.js';

interface Target {
  message: string;
  routes: readonly string[];
  of: 'deployment' | 'endpoint';
}

function deployment(message: string, ...routes: string[]): Target {
  return { message, routes, of: 'deployment' };
}

function endpoint(message: string, ...routes: string[]): Target {
  return { message, routes, of: 'endpoint' };
}

const QUOTA = deployment('quota', 'instance_type');
const CAPACITY = deployment('capacity', 'instance_type');
const MEMORY = deployment('memory', 'instance_type', 'resources');
const GPU = deployment('gpu', 'instance_type');
const IMAGE = deployment('image', 'environment.image', 'environment');
const BUILD = deployment('environment', 'environment.conda_file', 'environment.build', 'environment');
const MODEL = deployment('model', 'model');
const MODEL_PACKAGES = deployment('model-packages', 'model');
const MODEL_CONTENT = deployment('model-content', 'model');
const SCRIPT = deployment('script', 'code_configuration.scoring_script', 'code_configuration');
const IDENTITY = endpoint('identity', 'identity', 'name');
const TIMEOUT = deployment('request-timeout', 'request_settings.request_timeout_ms', 'request_settings');
const RESOURCES = deployment('resources', 'resources.requests', 'resources', 'instance_type');

/** Causes that are not here are about no file, or about a line that the log itself names. */
export const TARGETS: Partial<Record<CauseId, Target>> = {
  'vcpu-quota': QUOTA,
  'no-family-quota': QUOTA,
  'out-of-quota': QUOTA,
  'out-of-capacity': CAPACITY,
  'creation-slow': CAPACITY,
  'size-not-offered': deployment('size', 'instance_type'),
  'catalog-model-wants-gpu': GPU,
  'instance-type-small': MEMORY,
  'out-of-memory': MEMORY,
  'container-too-big': MEMORY,
  'memory-in-container': MEMORY,
  'out-of-disk': deployment('disk', 'instance_type'),
  'gpu-memory': GPU,
  'gpu-missing': GPU,
  'gpu-driver': GPU,
  'kubernetes-unschedulable': RESOURCES,
  'requests-above-limits': RESOURCES,
  'k8s-pod-unschedulable': RESOURCES,
  'k8s-pod-memory': RESOURCES,
  'k8s-deployment-spec': deployment('key', 'instance_count', 'scale_settings'),
  'acr-pull-denied': IMAGE,
  'image-missing': IMAGE,
  'image-pull-failed': IMAGE,
  'image-pull-limited': IMAGE,
  'image-wrong-platform': IMAGE,
  'registry-unreachable': IMAGE,
  'base-image-missing': IMAGE,
  'k8s-image-pull-loop': IMAGE,
  'image-build-failed': BUILD,
  'image-build-timeout': BUILD,
  'conda-conflict': BUILD,
  'conda-file-invalid': BUILD,
  'pip-failed': BUILD,
  'pip-backtracking': BUILD,
  'dockerfile-copy-missing': BUILD,
  'dockerfile-command-failed': BUILD,
  'server-package-missing': BUILD,
  'setuptools-missing': BUILD,
  'numpy-mismatch': BUILD,
  'protobuf-mismatch': BUILD,
  'server-too-old-flask': BUILD,
  'server-too-old-jinja': BUILD,
  'environment-two-sources': deployment('key', 'environment.image', 'environment'),
  'registry-environment-on-kubernetes': deployment('environment', 'environment'),
  'storage-read-denied': IDENTITY,
  'startup-authorization': IDENTITY,
  'identity-not-found': IDENTITY,
  'data-collector-storage': deployment('identity', 'data_collector'),
  'secrets-injection': deployment('variables', 'environment_variables'),
  'variable-missing': deployment('variables', 'environment_variables'),
  'egress-setting-refused': deployment('key', 'egress_public_network_access'),
  'mlflow-private-network': deployment('key', 'egress_public_network_access'),
  'model-download-failed': MODEL,
  'model-blob-missing': MODEL,
  'model-not-registered': MODEL,
  'model-storage-missing': MODEL,
  'registry-model-missing': MODEL,
  'registry-asset-missing': deployment('registry-asset', 'environment', 'model'),
  'deployment-template-missing': deployment('template', 'model'),
  'mlflow-monitoring-missing': MODEL_PACKAGES,
  'mlflow-server-contrib': MODEL_PACKAGES,
  'mlflow-server-names': MODEL_PACKAGES,
  'mlflow-no-model': MODEL_CONTENT,
  'mlflow-flavour': MODEL_CONTENT,
  'triton-layout': MODEL_CONTENT,
  'triton-config': MODEL_CONTENT,
  'triton-load': MODEL_CONTENT,
  'script-not-found': SCRIPT,
  'script-missing-client': SCRIPT,
  'script-not-named': SCRIPT,
  'script-no-init': SCRIPT,
  'script-no-run': SCRIPT,
  'run-signature': SCRIPT,
  'k8s-script-function': SCRIPT,
  'no-scoring-script': deployment('script', 'code_configuration', 'name'),
  'code-file-missing': deployment('code', 'code_configuration.code'),
  'probe-timeout-too-long': deployment('probe-timeout', 'liveness_probe.timeout', 'readiness_probe.timeout'),
  'probe-path-or-port': deployment('routes', 'environment.inference_config', 'liveness_probe', 'environment'),
  'request-timeout-out-of-bounds': TIMEOUT,
  'scoring-timeout': TIMEOUT,
  'k8s-http-timeout': TIMEOUT,
  'too-many-requests': deployment('key', 'request_settings', 'instance_count'),
  'scale-type-managed': deployment('key', 'scale_settings.type', 'scale_settings'),
  'name-refused': deployment('name', 'name'),
  'endpoint-name-taken': endpoint('name', 'name'),
  'no-traffic': endpoint('traffic', 'traffic', 'name'),
  'http-not-found': endpoint('traffic', 'traffic', 'name'),
};
