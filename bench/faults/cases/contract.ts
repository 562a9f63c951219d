/** 8: what the service refuses, or the client, for its shape alone. */
import { change, type FaultCase } from '../case.ts';
import {
  BASE_IMAGE,
  CONTAINER,
  DEPLOYMENT,
  ENDPOINT,
  KUBERNETES,
  MLFLOW,
  REGISTERED,
  SKLEARN,
  TRITON,
} from '../projects.ts';

const NO_DRIVER = 'Azure/azure-sdk-for-python#35387';
const CLIENT = 'azure-ai-ml (the official client)';
const MANAGED_KEYS = 'Microsoft document reference-yaml-deployment-managed-online.md (10/19/2023)';
const ENDPOINT_KEYS = 'Microsoft document reference-yaml-endpoint-online.md (11/15/2023)';
const KUBERNETES_KEYS = 'Microsoft document reference-yaml-deployment-kubernetes-online.md (08/31/2022)';
const SECRETS = 'Microsoft document how-to-deploy-online-endpoint-with-secret-injection.md (01/10/2024)';

/** Half of the numbers of the figure are of one shape: a text in one file, what takes its place, and its line. */
type Short = Pick<FaultCase, 'id' | 'report' | 'title' | 'good'> & {
  file?: string;
  old: string;
  replacement: string;
  /** Where it is not the line of the new text. */
  at?: string;
  or?: string;
  expect?: readonly string[];
};

function contract({ file = DEPLOYMENT, old, replacement, at, or, expect, ...rest }: Short): FaultCase {
  return {
    ...rest,
    cause: '8',
    fault: { edit: { [file]: [[old, replacement]] } },
    visible: 'files',
    at: [file, at ?? replacement],
    ...(or && { or: [[file, or]] }),
    ...(expect && { expect }),
  };
}

const keys: readonly Short[] = [
  {
    id: 'unknown-key',
    report: `${CLIENT}: unknown keys are errors at every level`,
    title: 'a misspelt key',
    good: SKLEARN,
    old: 'instance_count: 3',
    replacement: 'intance_count: 3',
    expect: ['instance_count'],
  },
  {
    id: 'unknown-key-nested',
    report: `${CLIENT}: unknown keys are errors at every level`,
    title: 'a misspelt key inside another',
    good: SKLEARN,
    old: 'request_timeout_ms: 10000',
    replacement: 'request_timeout: 10000',
    expect: ['request_timeout_ms'],
  },
  {
    id: 'type-letter-case',
    report: `${CLIENT}: only the exact "kubernetes" loads the Kubernetes schema`,
    title: 'type: Kubernetes, with a capital, is read as a managed deployment',
    good: KUBERNETES,
    old: 'type: kubernetes',
    replacement: 'type: Kubernetes',
    expect: ['kubernetes'],
  },
  {
    id: 'resources-on-managed',
    report: `${CLIENT}: "resources" is an unknown field of a managed deployment`,
    title: 'Kubernetes resources without type: kubernetes',
    good: KUBERNETES,
    old: 'type: kubernetes\n',
    replacement: '',
    at: 'resources:',
    expect: ['kubernetes'],
  },
  {
    id: 'instance-type-missing',
    report: MANAGED_KEYS,
    title: 'a managed deployment without a VM size',
    good: MLFLOW,
    old: 'instance_type: Standard_F4s_v2\n',
    replacement: '',
    at: '$schema:',
    expect: ['instance_type'],
  },
  {
    id: 'egress-on-kubernetes',
    report: KUBERNETES_KEYS,
    title: 'a key of managed deployments on a cluster',
    good: KUBERNETES,
    old: 'instance_count: 2',
    replacement: 'instance_count: 2\negress_public_network_access: disabled',
    at: 'egress_public_network_access: disabled',
  },
  {
    id: 'scale-type-managed',
    report: `${CLIENT}: "ManagedOnlineEndpoint supports DefaultScaleSettings only."`,
    title: 'target_utilization on a managed deployment',
    good: change(SKLEARN, {
      edit: {
        [DEPLOYMENT]: [['instance_count: 3\n', 'instance_count: 3\nscale_settings:\n  type: default\n']],
      },
    }),
    old: '  type: default\n',
    replacement: '  type: target_utilization\n  min_instances: 1\n  max_instances: 5\n',
    at: '  type: target_utilization',
  },
];

const names: readonly Short[] = [
  {
    id: 'endpoint-name-underscore',
    report:
      'Microsoft document how-to-collect-production-data.md (12/30/2025), whose samples say my_endpoint',
    title: 'an underscore in the name of the endpoint',
    good: SKLEARN,
    file: ENDPOINT,
    old: 'name: credit-scoring',
    replacement: 'name: credit_scoring',
  },
  {
    id: 'deployment-name-short',
    report: 'Azure/PyRIT#43',
    title: 'a deployment name of two characters: "DeploymentName must be 3-32 chars"',
    good: SKLEARN,
    old: 'name: blue',
    replacement: 'name: v1',
    expect: ['3'],
  },
  {
    id: 'endpoint-name-long',
    report: 'Azure/PyRIT#43',
    title: 'a deployment for an endpoint name of 41 characters',
    good: SKLEARN,
    old: 'endpoint_name: credit-scoring',
    replacement: 'endpoint_name: credit-scoring-for-the-northern-europe-team',
    expect: ['32'],
  },
];

const environments: readonly Short[] = [
  {
    id: 'image-and-build',
    report:
      'a public repository, not named: "More than one of BaseImage, BaseDockerfile, and BuildContext were set"',
    title: 'an environment with both an image and a build',
    good: CONTAINER,
    old: 'environment:\n  build:',
    replacement: 'environment:\n  image: python:3.12-slim\n  build:',
    at: '  build:',
  },
  {
    id: 'route-missing',
    report: `${CLIENT}: inference_config takes all three routes, each with path and port`,
    title: 'an own container without a readiness route',
    good: CONTAINER,
    old: '    readiness_route: {path: /ready, port: 8080}\n',
    replacement: '',
    at: '  inference_config:',
    or: 'liveness_route:',
    expect: ['readiness_route'],
  },
  {
    id: 'route-without-port',
    report: `${CLIENT}: inference_config takes all three routes, each with path and port`,
    title: 'a scoring route without a port',
    good: CONTAINER,
    old: 'scoring_route: {path: /score, port: 8080}',
    replacement: 'scoring_route: {path: /score}',
    expect: ['port'],
  },
  {
    id: 'mount-path-without-routes',
    report: 'Microsoft document how-to-deploy-custom-container.md (03/31/2025)',
    title: 'model_mount_path, and no inference_config',
    good: SKLEARN,
    old: 'code_configuration:\n',
    replacement: 'model_mount_path: /var/models\ncode_configuration:\n',
    at: 'model_mount_path: /var/models',
    expect: ['inference_config'],
  },
  {
    id: 'environment-without-prefix',
    report: `${CLIENT}: a reference without "azureml:" fails`,
    title: 'a registered environment without azureml:',
    good: change(REGISTERED, {
      remove: ['environment/conda.yml'],
      edit: {
        [DEPLOYMENT]: [
          [
            `environment:\n  image: ${BASE_IMAGE}\n  conda_file: ./environment/conda.yml\n`,
            'environment: azureml:credit-env:7\n',
          ],
        ],
      },
    }),
    old: 'environment: azureml:credit-env:7',
    replacement: 'environment: credit-env:7',
    expect: ['azureml:'],
  },
  {
    id: 'registry-asset-on-kubernetes',
    report: 'Azure/azure-sdk-for-python#33598',
    title: 'an environment of a registry on a cluster: "\'Image\' must not be empty."',
    good: change(KUBERNETES, {
      remove: ['environment/conda.yml'],
      edit: {
        [DEPLOYMENT]: [
          [
            `environment:\n  image: ${BASE_IMAGE}\n  conda_file: ./environment/conda.yml\n`,
            'environment: azureml:credit-env:7\n',
          ],
        ],
      },
    }),
    old: 'environment: azureml:credit-env:7',
    replacement: 'environment: azureml://registries/azureml/environments/sklearn-1.5/versions/10',
  },
  {
    id: 'conda-file-as-environment',
    report: `${CLIENT}: a specific error for channels and dependencies at the top of an environment`,
    title: 'a conda file where an environment is due',
    good: change(SKLEARN, {
      write: {
        'environment/environment.yml': `name: credit-env\nimage: ${BASE_IMAGE}\nconda_file: ./conda.yml\n`,
      },
      edit: {
        [DEPLOYMENT]: [
          [
            `environment:\n  image: ${BASE_IMAGE}\n  conda_file: ./environment/conda.yml\n`,
            'environment: file:environment/environment.yml\n',
          ],
        ],
      },
    }),
    old: 'environment: file:environment/environment.yml',
    replacement: 'environment: file:environment/conda.yml',
    expect: ['conda'],
  },
];

const modes: readonly Short[] = [
  {
    id: 'no-scoring-script',
    report: NO_DRIVER,
    title: 'a custom model, and nothing that serves it',
    good: SKLEARN,
    old: 'code_configuration:\n  code: ./code\n  scoring_script: score.py\n',
    replacement: '',
    at: 'model:',
  },
  {
    id: 'mlflow-type-missing',
    report: NO_DRIVER,
    title: 'an MLflow model without its type is a custom model',
    good: MLFLOW,
    old: '  type: mlflow_model\n',
    replacement: '',
    at: 'model:',
    or: '  path: ./model',
    expect: ['mlflow_model'],
  },
  {
    id: 'triton-type-missing',
    report: 'Microsoft document how-to-deploy-with-triton.md (12/29/2025)',
    title: 'a Triton repository without its type is a custom model',
    good: TRITON,
    old: '  type: triton_model\n',
    replacement: '',
    at: 'model:',
    or: '  path: ./models',
    expect: ['triton_model'],
  },
  {
    id: 'code-without-script',
    report: `${CLIENT}: "scoring script can't be empty"`,
    title: 'a code folder, and no scoring script',
    good: SKLEARN,
    old: '  scoring_script: score.py\n',
    replacement: '',
    at: 'code_configuration:',
    or: '  code: ./code',
    expect: ['scoring_script'],
  },
  {
    id: 'request-timeout-long',
    report: 'a public repository, not named: "ScoringTimeoutMs must be between 50 and 180000"',
    title: 'a request may take 200 seconds',
    good: SKLEARN,
    old: 'request_timeout_ms: 10000',
    replacement: 'request_timeout_ms: 200000',
    expect: ['180000'],
  },
  {
    id: 'request-timeout-seconds',
    report: 'a public repository, not named: "ScoringTimeoutMs must be between 50 and 180000"',
    title: 'seconds where milliseconds are due',
    good: SKLEARN,
    old: 'request_timeout_ms: 10000',
    replacement: 'request_timeout_ms: 10',
    expect: ['50'],
  },
  {
    id: 'probe-timeout',
    report: 'Azure/azure-sdk-for-python#33660',
    title: 'a probe that waits 300 seconds: "The value should be less than 300"',
    good: SKLEARN,
    old: '  timeout: 5',
    replacement: '  timeout: 300',
    expect: ['300'],
  },
];

const settings: readonly Short[] = [
  {
    id: 'collector-boolean',
    report: `${CLIENT}: "enabled" of a collection is the text 'true' or 'false'`,
    title: 'a YAML boolean where the client wants a text',
    good: SKLEARN,
    old: "enabled: 'true'",
    replacement: 'enabled: true',
  },
  {
    id: 'collector-percent',
    report: 'Microsoft document how-to-collect-production-data.md (12/30/2025)',
    title: 'a sampling rate in percent',
    good: SKLEARN,
    old: 'sampling_rate: 0.5',
    replacement: 'sampling_rate: 50',
    expect: ['1'],
  },
  {
    id: 'aad-token-on-kubernetes',
    report: ENDPOINT_KEYS,
    title: 'aad_token on a cluster',
    good: KUBERNETES,
    file: ENDPOINT,
    old: 'auth_mode: key',
    replacement: 'auth_mode: aad_token',
  },
  {
    id: 'identity-without-list',
    report: ENDPOINT_KEYS,
    title: 'user_assigned, and no identity named',
    good: SKLEARN,
    file: ENDPOINT,
    old: '  type: system_assigned',
    replacement: '  type: user_assigned',
  },
  {
    id: 'requests-above-limits',
    report:
      'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): requests must be at most the limits',
    title: 'a container on a cluster asks for more memory than its limit',
    good: KUBERNETES,
    old: '    memory: 2Gi',
    replacement: '    memory: 8Gi',
    expect: ['4Gi'],
  },
  {
    id: 'secret-without-version',
    report: SECRETS,
    title: 'a reference to a secret of a key vault without its version',
    good: change(SKLEARN, {
      edit: {
        [DEPLOYMENT]: [
          [
            'azureml://connections/feature-store/credentials/key}}',
            'keyvault:https://credit-kv.vault.azure.net/secrets/store-key/0a1b2c3d4e5f60718293a4b5c6d7e8f9}}',
          ],
        ],
      },
    }),
    old: '/0a1b2c3d4e5f60718293a4b5c6d7e8f9}}',
    replacement: '}}',
    at: 'STORE_KEY:',
    expect: ['version'],
  },
  {
    id: 'secret-of-connection',
    report: SECRETS,
    title: 'a reference to a connection with a word that is not one of the forms',
    good: SKLEARN,
    old: 'connections/feature-store/credentials/key',
    replacement: 'connections/feature-store/secrets/key',
  },
  {
    id: 'plain-secret',
    report: SECRETS,
    title: 'a key of a storage account in plain text',
    good: SKLEARN,
    old: `\${{azureml://connections/feature-store/credentials/key}}`,
    replacement: `DefaultEndpointsProtocol=https;AccountName=credit;AccountKey=${'Zm9yIHRoZSBiZW5jaG1hcmsgb25seQ'.repeat(2)}==;EndpointSuffix=core.windows.net`,
    at: 'STORE_KEY:',
  },
];

export const cases: readonly FaultCase[] = [...keys, ...names, ...environments, ...modes, ...settings].map(
  contract,
);
