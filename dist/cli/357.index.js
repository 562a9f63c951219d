export const id = 357;
export const ids = [357];
export const modules = {

/***/ 1357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ FAILURE_CAUSES),
  r: () => (/* binding */ isRetryable)
});

;// CONCATENATED MODULE: ./build/catalog/failure-causes/cause.js
/** MicrosoftDocs/azure-ai-docs, "Troubleshooting online endpoints deployment and scoring". */
const TROUBLESHOOTING = {
    source: 'how-to-troubleshoot-online-endpoints.md, 10/06/2025',
    asOf: '2025-10',
};
/** Texts that users pasted into public threads of 2021 to 2026-09; a thread of a private account is not named. */
const reported = (thread) => ({ source: `reports: ${thread}`, asOf: '2026-09' });
const TSG = 'https://aka.ms/oe-tsg';

;// CONCATENATED MODULE: ./build/catalog/failure-causes/assets.js
/** Models, code and environments that the deployment names. */

const MODEL = {
    code: 'ERR_1300',
    name: 'BadArgument',
    retry: 'after-fix',
    link: `${TSG}#error-badargument`,
    caughtBy: ['assets/model'],
    ...TROUBLESHOOTING,
};
const REPORTED = { code: null, retry: 'no', caughtBy: [] };
/** A failed operation of 2026-03, as an engineer of Microsoft reported it; its words are seen, not where it is explained. */
const REGISTRY = {
    retry: 'no',
    source: 'recorded answer of mfeOperationsStatus; report on deployment templates',
    asOf: '2026-03',
};
const assets = {
    'model-download-failed': { ...MODEL, caughtBy: ['assets/model', 'identity/storage-read'] },
    'model-blob-missing': { ...MODEL },
    // The service has no number for it; it is what assets/model prevents, and what the document of 2021 calls ERR_1300.
    'model-not-registered': { ...MODEL, retry: 'no', ...reported('public repository') },
    'registry-model-missing': { ...MODEL, ...REGISTRY },
    'registry-asset-missing': {
        ...REGISTRY,
        code: null,
        name: 'ModelRegistryError',
        caughtBy: ['assets/environment'],
    },
    // The code is seen, its words are not.
    'deployment-template-missing': { ...REGISTRY, code: null, name: 'ModelPresetNotFound', caughtBy: [] },
    'model-storage-missing': {
        ...REPORTED,
        name: 'ResourceNotFound',
        caughtBy: ['assets/model-files'],
        link: `${TSG}#error-resourcenotfound`,
        ...reported('MicrosoftDocs/azure-docs#120727'),
    },
    'job-output-missing': {
        ...REPORTED,
        name: 'NoMatchingArtifactsFoundFromJob',
        ...reported('public field log; public repository'),
    },
    'catalog-model-wants-gpu': {
        ...REPORTED,
        name: 'SkuBasedEngineNotFound',
        ...reported('public repository'),
    },
    'resource-not-found': {
        code: null,
        name: 'ResourceNotFound',
        retry: 'no',
        link: `${TSG}#error-resourcenotfound`,
        caughtBy: ['assets/model', 'assets/environment', 'assets/code', 'state/endpoint'],
        ...TROUBLESHOOTING,
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/client.js
/** Before anything reaches Azure ML: az, its extension, the login, Terraform. */

const CLIENT = { code: null, retry: 'after-fix', caughtBy: [] };
const ENTRA = {
    ...CLIENT,
    source: 'Microsoft Entra, "Authentication and authorization error codes"',
    asOf: '2026-03',
};
const client = {
    'az-ml-broken': {
        ...CLIENT,
        name: 'CommandNotFoundError',
        ...reported('Azure/azure-cli#31291, #32014, #29940; Azure/azure-cli-extensions#8929'),
    },
    'az-ml-missing': {
        ...CLIENT,
        name: 'CommandNotFoundError',
        ...reported('Azure/azure-cli#21387'),
    },
    'az-ml-v1': { ...CLIENT, name: 'CommandNotFoundError', ...reported('Azure/azure-cli#21387') },
    'oidc-expired': {
        ...CLIENT,
        name: 'AADSTS700024',
        retry: 'once',
        ...reported('Azure/login#180, #372'),
    },
    'oidc-no-match': { ...ENTRA, name: 'AADSTS70021' },
    'oidc-issuer': { ...ENTRA, name: 'AADSTS700211' },
    'login-failed': { ...ENTRA, name: 'AADSTS' },
    'not-logged-in': {
        ...CLIENT,
        name: 'AuthenticationError',
        source: 'azure-cli, its own text',
        asOf: '2025-10',
    },
    'terraform-timeout': {
        ...CLIENT,
        name: 'TerraformTimeout',
        ...reported('users of the azurerm provider'),
    },
    'network-unreachable': {
        ...CLIENT,
        name: 'ConnectionError',
        retry: 'once',
        source: 'requests, urllib3',
        asOf: '2025-10',
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/container.js
/** The container starts, or does not: server, scoring script, packages, model files, GPU. All of it ends as ERR_2200. */

const CRASH = {
    code: 'ERR_2200',
    name: 'ResourceNotReady',
    retry: 'after-fix',
    link: `${TSG}#error-resourcenotready`,
};
const SERVER = { source: 'microsoft/azureml-inference-server 1.5.1', asOf: '2025-12' };
const PYTHON = { source: 'CPython and the packages, their own texts', asOf: '2026-11' };
const MISSING = ['scoring/missing-package'];
const container = {
    'container-crashed': {
        ...CRASH,
        caughtBy: ['environment/inference-server', 'scoring/missing-package'],
        source: `${TROUBLESHOOTING.source}; Azure/mlops-v2#120`,
        asOf: '2026-06',
    },
    'container-not-started': { ...CRASH, caughtBy: ['environment/dockerfile-start'], ...PYTHON },
    'slow-start': { ...CRASH, caughtBy: ['probes/budget'], ...TROUBLESHOOTING },
    'probe-path-or-port': { ...CRASH, caughtBy: ['contract/inference-routes'], ...TROUBLESHOOTING },
    'server-package-missing': {
        ...CRASH,
        caughtBy: ['environment/inference-server'],
        ...reported('Azure/azureml-examples#2760, #3444'),
    },
    'server-too-old-flask': { ...CRASH, caughtBy: ['environment/server-matrix'], ...TROUBLESHOOTING },
    'server-too-old-jinja': { ...CRASH, caughtBy: ['environment/flask-pins'], ...TROUBLESHOOTING },
    'mlflow-monitoring-missing': {
        ...CRASH,
        caughtBy: ['mlflow/no-code-packages'],
        ...reported('Azure/azureml-examples#3904, #3913, #3923'),
    },
    'mlflow-server-contrib': {
        ...CRASH,
        caughtBy: ['mlflow/server-version'],
        ...reported('Azure/azureml-examples#4004, #4009, #4012'),
    },
    'mlflow-server-names': {
        ...CRASH,
        caughtBy: ['mlflow/version'],
        ...reported('Azure/azureml-examples#3873, #4051'),
    },
    'mlflow-no-model': { ...CRASH, caughtBy: ['mlflow/not-a-model'], ...PYTHON },
    'mlflow-flavour': { ...CRASH, caughtBy: ['mlflow/flavour'], ...PYTHON },
    'setuptools-missing': {
        ...CRASH,
        caughtBy: ['environment/setuptools'],
        ...reported('public repository'),
    },
    'module-not-found': {
        ...CRASH,
        caughtBy: ['scoring/missing-package', 'scoring/missing-module'],
        ...PYTHON,
    },
    'package-needed': { ...CRASH, caughtBy: MISSING, ...reported('public repository') },
    'import-name-missing': { ...CRASH, caughtBy: ['environment/unpinned'], ...PYTHON },
    'system-library-missing': { ...CRASH, caughtBy: [], ...PYTHON },
    'native-crash': { ...CRASH, caughtBy: ['environment/unpinned'], ...PYTHON },
    'numpy-mismatch': {
        ...CRASH,
        caughtBy: ['environment/binary-mismatch'],
        ...reported('Azure/azureml-examples#3415; numpy 2 migration guide'),
    },
    'protobuf-mismatch': { ...CRASH, caughtBy: [], ...reported('public repository') },
    'pickle-mismatch': { ...CRASH, caughtBy: ['mlflow/disagreement'], ...PYTHON },
    'pickle-class-missing': { ...CRASH, caughtBy: [], ...PYTHON },
    'script-syntax': { ...CRASH, caughtBy: ['scoring/syntax'], ...PYTHON },
    'script-not-found': { ...CRASH, caughtBy: ['paths/scoring-script'], ...SERVER },
    'code-file-missing': {
        ...CRASH,
        caughtBy: ['paths/code-folder', 'scoring/relative-path'],
        ...reported('Azure/azure-cli-extensions#8522'),
    },
    'script-import-failed': { ...CRASH, caughtBy: [], ...SERVER },
    'script-no-init': { ...CRASH, caughtBy: ['scoring/init'], ...SERVER },
    'script-no-run': { ...CRASH, caughtBy: ['scoring/run'], ...SERVER },
    'run-signature': { ...CRASH, caughtBy: ['scoring/run-signature'], ...SERVER },
    'init-failed': { ...CRASH, caughtBy: ['scoring/model-path'], ...SERVER },
    'model-path': {
        ...CRASH,
        caughtBy: ['scoring/model-path'],
        ...reported('Azure/azureml-examples#1068; Azure/aml-deploy#63; Azure/azure-cli#19696'),
    },
    'file-not-found': { ...CRASH, caughtBy: ['scoring/relative-path'], ...PYTHON },
    'permission-denied': { ...CRASH, caughtBy: ['environment/dockerfile-user'], ...PYTHON },
    'variable-missing': { ...CRASH, caughtBy: [], ...PYTHON },
    'model-files-missing': { ...CRASH, caughtBy: ['scoring/download-in-init'], ...PYTHON },
    'remote-code': { ...CRASH, caughtBy: [], ...reported('public repository') },
    'model-gated': { ...CRASH, caughtBy: ['scoring/download-in-init'], ...PYTHON },
    'exception-at-start': { ...CRASH, caughtBy: [], ...PYTHON },
    'memory-in-container': { ...CRASH, caughtBy: ['compute/too-small'], ...PYTHON },
    'gpu-memory': { ...CRASH, caughtBy: [], ...PYTHON },
    'gpu-missing': { ...CRASH, caughtBy: ['compute/gpu-image'], ...PYTHON },
    'gpu-driver': { ...CRASH, caughtBy: ['compute/gpu-image'], ...PYTHON },
    'worker-timeout': { ...CRASH, caughtBy: ['scoring/download-in-init'], ...PYTHON },
    'port-in-use': { ...CRASH, caughtBy: ['environment/dockerfile-port'], ...PYTHON },
    'start-command-missing': { ...CRASH, caughtBy: ['environment/dockerfile-start'], ...PYTHON },
    'triton-layout': {
        ...CRASH,
        caughtBy: ['triton/layout'],
        source: 'Triton server 24, its own texts',
        asOf: '2025-12',
    },
    'triton-config': {
        ...CRASH,
        caughtBy: ['triton/config'],
        source: 'Triton server 24, its own texts',
        asOf: '2025-12',
    },
    'triton-load': {
        ...CRASH,
        caughtBy: ['triton/config'],
        source: 'Triton server 24, its own texts',
        asOf: '2025-12',
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/contract.js
/** What the client or the service refuses in the request itself. */

const REFUSED = { code: null, name: 'BadRequest', retry: 'no' };
const contract_CLIENT = {
    code: null,
    name: 'ValidationException',
    retry: 'no',
    source: 'azure-ai-ml 1.34.0, operations/_online_deployment_operations.py',
    asOf: '2026-08',
};
const contract = {
    'no-scoring-script': {
        ...REFUSED,
        name: 'MissingDriverProgram',
        caughtBy: ['contract/deployment-mode'],
        ...reported('Azure/azure-sdk-for-python#35387; prompt flow documents'),
    },
    'probe-timeout-too-long': {
        ...REFUSED,
        caughtBy: ['probes/timeout'],
        ...reported('Azure/azure-sdk-for-python#33660'),
    },
    'registry-environment-on-kubernetes': {
        ...REFUSED,
        caughtBy: ['contract/reference'],
        ...reported('Azure/azure-sdk-for-python#33598'),
    },
    'request-timeout-out-of-bounds': {
        ...REFUSED,
        caughtBy: ['contract/request-settings'],
        ...reported('public repository'),
    },
    'name-refused': {
        ...REFUSED,
        caughtBy: ['contract/name'],
        ...reported('public repository; Azure/PyRIT#43'),
    },
    'environment-two-sources': {
        ...REFUSED,
        name: 'UserError',
        caughtBy: ['contract/environment-definition'],
        ...reported('public repository'),
    },
    'requests-above-limits': {
        ...REFUSED,
        code: 'ERR_2102',
        name: 'BadArgument',
        link: `${TSG}#error-badargument`,
        caughtBy: ['contract/kubernetes-resources'],
        ...TROUBLESHOOTING,
    },
    'mlflow-private-network': {
        ...REFUSED,
        name: 'BadArgument',
        link: `${TSG}#error-badargument`,
        caughtBy: ['mlflow/egress'],
        ...TROUBLESHOOTING,
    },
    'validation-failed': {
        ...REFUSED,
        caughtBy: ['contract/unknown-key', 'contract/wrong-type'],
        ...reported('the envelope of the service for synchronous validation'),
    },
    'bad-argument': {
        ...REFUSED,
        name: 'BadArgument',
        retry: 'after-fix',
        link: `${TSG}#error-badargument`,
        caughtBy: [],
        ...TROUBLESHOOTING,
    },
    'script-syntax-client': { ...contract_CLIENT, caughtBy: ['scoring/syntax'] },
    'script-missing-client': { ...contract_CLIENT, caughtBy: ['paths/scoring-script', 'paths/code-folder'] },
    'script-not-named': { ...contract_CLIENT, caughtBy: ['contract/code-configuration'] },
    'scale-type-managed': { ...contract_CLIENT, caughtBy: ['contract/scale-settings'] },
    'yaml-refused': { ...contract_CLIENT, caughtBy: ['contract/unknown-key', 'contract/wrong-type', 'contract/yaml'] },
    'instance-type-small': { ...contract_CLIENT, caughtBy: ['compute/too-small'] },
    'getlogs-container-name': {
        ...REFUSED,
        name: 'UserError',
        caughtBy: [],
        ...reported('public repository; azure-ai-ml 1.34.0'),
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/identity.js
/** Who may do what: the endpoint's identity, the deployer's, secrets, networks and policies. */

const ARGUMENT = { name: 'BadArgument', retry: 'after-fix', ...TROUBLESHOOTING };
const STORAGE = ['identity/storage-read'];
const identity_REFUSED = { code: null, name: 'AuthorizationFailure', retry: 'after-fix', caughtBy: [] };
const identity = {
    'acr-pull-denied': {
        ...ARGUMENT,
        code: 'ERR_1200',
        link: `${TSG}#authorization-error`,
        caughtBy: ['identity/acr-pull'],
        ...reported('MicrosoftDocs/azure-docs#107890; public field log'),
    },
    'storage-read-denied': {
        ...ARGUMENT,
        code: 'ERR_1300',
        link: `${TSG}#authorization-error`,
        caughtBy: STORAGE,
    },
    'startup-authorization': {
        ...ARGUMENT,
        code: 'ERR_1300',
        link: `${TSG}#error-badargument`,
        caughtBy: ['identity/storage-read', 'identity/acr-pull'],
        ...reported('public repository; how-to-troubleshoot-online-endpoints.md'),
    },
    'data-collector-storage': { ...ARGUMENT, code: null, link: `${TSG}#error-badargument`, caughtBy: STORAGE },
    'identity-not-found': {
        code: null,
        name: 'UserAssignedIdentityNotFound',
        retry: 'minutes',
        caughtBy: ['identity/acr-pull'],
        ...reported('public repository'),
    },
    'secrets-injection': {
        code: null,
        name: 'SecretsInjectionError',
        retry: 'after-fix',
        caughtBy: ['contract/secret-reference'],
        link: `${TSG}#error-secretsinjectionerror`,
        ...TROUBLESHOOTING,
    },
    'policy-denied': {
        code: null,
        name: 'RequestDisallowedByPolicy',
        retry: 'after-fix',
        caughtBy: ['subscription/policy'],
        source: 'Azure Policy, deny effect; no public text for online endpoints',
        asOf: '2026-08',
    },
    'scope-locked': {
        code: null,
        name: 'ScopeLocked',
        retry: 'after-fix',
        caughtBy: ['state/lock'],
        source: 'lock-resources.md of the resource manager; pasted by users of az',
        asOf: '2026-11',
    },
    'policy-broken': { ...ARGUMENT, code: null, retry: 'no', link: `${TSG}#error-badargument`, caughtBy: [] },
    'deployer-not-authorized': {
        ...identity_REFUSED,
        name: 'AuthorizationFailed',
        source: 'Azure Resource Manager, "Troubleshoot Azure RBAC"',
        asOf: '2025-10',
    },
    'upload-denied': {
        ...identity_REFUSED,
        ...reported('MicrosoftDocs/azure-docs#111210; public field log'),
    },
    'shared-key-disabled': {
        ...identity_REFUSED,
        name: 'KeyBasedAuthenticationNotPermitted',
        ...reported('public field log'),
    },
    'managed-network-not-ready': {
        code: null,
        name: 'WorkspaceManagedNetworkNotReady',
        retry: 'after-fix',
        caughtBy: ['network/managed-network'],
        ...TROUBLESHOOTING,
    },
    'egress-setting-refused': {
        code: null,
        name: 'BadRequest',
        retry: 'no',
        caughtBy: ['network/managed-network', 'mlflow/egress'],
        ...reported('public repository'),
    },
    'egress-blocked': {
        code: 'ERR_2200',
        name: 'ResourceNotReady',
        retry: 'after-fix',
        caughtBy: ['mlflow/egress'],
        ...reported('Azure/azureml-examples#3444; pip, conda and Hugging Face clients'),
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/image.js
/** Building and pulling the container image. */

const BUILD = {
    code: null,
    name: 'ImageBuildFailure',
    retry: 'after-fix',
    link: `${TSG}#error-imagebuildfailure`,
    ...TROUBLESHOOTING,
};
const PULL = {
    code: 'ERR_1200',
    name: 'BadArgument',
    retry: 'after-fix',
    link: `${TSG}#error-badargument`,
    ...TROUBLESHOOTING,
};
const PIP = {
    ...BUILD,
    source: 'pip 24 and conda 24, their own texts; public reports',
    asOf: '2026-11',
};
const image_image = {
    'image-build-failed': { ...BUILD, caughtBy: ['environment/conda-file', 'environment/dockerfile-base'] },
    'image-build-timeout': {
        ...BUILD,
        caughtBy: ['images/exists', 'environment/unpinned'],
        source: `${TROUBLESHOOTING.source}; Azure/data-product-analytics#137`,
        asOf: '2025-10',
    },
    'build-registry-authorization': { ...BUILD, caughtBy: [] },
    'build-registry-unreachable': { ...BUILD, caughtBy: ['network/managed-network'] },
    'build-identity-empty': {
        ...BUILD,
        retry: 'once',
        caughtBy: [],
        ...reported('public repository'),
    },
    'pip-conflict': { ...PIP, caughtBy: ['environment/server-matrix', 'environment/impossible-version'] },
    'pip-no-version': { ...PIP, caughtBy: ['environment/impossible-version', 'environment/python-support'] },
    'pip-backtracking': { ...BUILD, caughtBy: ['environment/unpinned'] },
    'package-wants-other-python': {
        ...PIP,
        caughtBy: ['environment/python-support', 'environment/python-version'],
    },
    'package-build-failed': { ...PIP, caughtBy: ['environment/python-support'] },
    'pip-failed': { ...PIP, caughtBy: ['environment/conda-file'] },
    'conda-no-package': { ...PIP, caughtBy: ['environment/conda-file'] },
    'conda-conflict': { ...PIP, caughtBy: ['environment/python-support'] },
    'conda-file-invalid': { ...PIP, caughtBy: ['environment/conda-file'] },
    'package-index-unreachable': { ...PIP, retry: 'once', caughtBy: [] },
    'base-image-missing': { ...BUILD, caughtBy: ['images/exists', 'environment/dockerfile-base'] },
    'dockerfile-copy-missing': { ...BUILD, caughtBy: ['environment/dockerfile-copy'] },
    'dockerfile-command-failed': { ...BUILD, caughtBy: [] },
    'image-missing': { ...PULL, retry: 'no', caughtBy: ['images/exists'] },
    'image-pull-failed': { ...PULL, caughtBy: ['images/exists', 'identity/acr-pull'] },
    'image-pull-limited': {
        ...PULL,
        retry: 'later',
        caughtBy: ['environment/private-registry'],
        source: 'Docker Hub, "Docker Hub pull usage and limits"',
        asOf: '2025-04',
    },
    'registry-unreachable': { ...PULL, caughtBy: ['network/managed-network'] },
    'image-wrong-platform': {
        code: 'ERR_2200',
        name: 'ResourceNotReady',
        retry: 'after-fix',
        caughtBy: ['images/platform'],
        source: 'Linux execve(2), ENOEXEC; containerd',
        asOf: '2025-01',
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/kubernetes.js
/** Codes that only deployments to an attached Kubernetes cluster have. */

const KUBERNETES = {
    code: null,
    retry: 'after-fix',
    link: 'https://aka.ms/amlarc-tsg',
    caughtBy: [],
    ...TROUBLESHOOTING,
};
const SCORING = { ...KUBERNETES, caughtBy: ['scoring/missing-package', 'scoring/missing-module'] };
const kubernetes = {
    'k8s-acr-secret': { ...KUBERNETES, name: 'ACRSecretError', retry: 'minute' },
    'k8s-token-refresh': { ...KUBERNETES, name: 'TokenRefreshFailed' },
    'k8s-entra-token': { ...KUBERNETES, name: 'GetAADTokenFailed' },
    'k8s-acr-challenge': { ...KUBERNETES, name: 'ACRAuthenticationChallengeFailed' },
    'k8s-acr-token-exchange': { ...KUBERNETES, name: 'ACRTokenExchangeFailed', retry: 'minute' },
    'k8s-unreachable': { ...KUBERNETES, name: 'KubernetesUnaccessible' },
    'k8s-image-pull-loop': { ...KUBERNETES, name: 'ImagePullLoopBackOff', caughtBy: ['images/exists'] },
    'k8s-deployment-crash-loop': { ...SCORING, name: 'DeploymentCrashLoopBackOff' },
    'k8s-crash-loop': { ...SCORING, name: 'KubernetesCrashLoopBackOff' },
    'k8s-namespace-missing': { ...KUBERNETES, name: 'NamespaceNotFound', retry: 'no' },
    'k8s-script-init': { ...KUBERNETES, name: 'UserScriptInitFailed', caughtBy: ['scoring/model-path'] },
    'k8s-script-import': { ...SCORING, name: 'UserScriptImportError' },
    'k8s-script-function': {
        ...KUBERNETES,
        name: 'UserScriptFunctionNotFound',
        caughtBy: ['scoring/init', 'scoring/run'],
    },
    'k8s-endpoint-missing': { ...KUBERNETES, name: 'EndpointNotFound', retry: 'no' },
    'k8s-endpoint-exists': { ...KUBERNETES, name: 'EndpointAlreadyExists', retry: 'no' },
    'k8s-frontend-unhealthy': { ...KUBERNETES, name: 'ScoringFeUnhealthy' },
    'k8s-scoring-url': { ...KUBERNETES, name: 'ValidateScoringFailed' },
    'k8s-deployment-spec': {
        ...KUBERNETES,
        name: 'InvalidDeploymentSpec',
        retry: 'no',
        caughtBy: ['compute/instance-count'],
    },
    'k8s-pod-unschedulable': { ...KUBERNETES, name: 'PodUnschedulable' },
    'k8s-pod-memory': { ...KUBERNETES, name: 'PodOutOfMemory', caughtBy: ['contract/kubernetes-resources'] },
    'k8s-identity-not-set': {
        ...KUBERNETES,
        name: 'DeploymentIdentityError',
        ...reported('Azure/azure-sdk-for-python#33451'),
    },
    'k8s-identity-propagating': {
        ...KUBERNETES,
        name: 'DeploymentIdentityError',
        retry: 'minute',
        ...reported('Azure/azure-sdk-for-python#33611'),
    },
    'k8s-identity': {
        ...KUBERNETES,
        name: 'DeploymentIdentityError',
        ...reported('Azure/azure-sdk-for-python#33451, #33611'),
    },
    'k8s-frontend-not-ready': { ...KUBERNETES, name: 'BadArgument' },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/quota.js
/** Quota, capacity, memory and disk. */

const QUOTA = {
    name: 'OutOfQuota',
    link: `${TSG}#error-outofquota`,
    retry: 'after-fix',
    ...TROUBLESHOOTING,
};
const quota = {
    'vcpu-quota': { ...QUOTA, code: 'ERR_1100', caughtBy: ['quota/vcpus'] },
    'no-family-quota': { ...QUOTA, code: 'ERR_1100', caughtBy: ['quota/vcpus'] },
    'cluster-quota': { ...QUOTA, code: null, caughtBy: ['quota/counts'] },
    'out-of-capacity': {
        code: 'ERR_1101',
        name: 'OutOfCapacity',
        retry: 'later',
        caughtBy: ['capacity/offered'],
        link: `${TSG}#error-outofquota`,
        source: 'how-to-troubleshoot-online-endpoints.md, 05/13/2021 and 10/06/2025',
        asOf: '2025-10',
    },
    'role-assignment-quota': { ...QUOTA, code: 'ERR_1102', caughtBy: ['quota/role-assignments'] },
    'endpoint-quota': {
        ...QUOTA,
        code: 'ERR_1103',
        caughtBy: ['quota/counts'],
        ...reported('Azure/azureml-examples#1635'),
    },
    'out-of-disk': { ...QUOTA, code: 'ERR_1350', caughtBy: ['images/size'] },
    'out-of-memory': { ...QUOTA, code: null, caughtBy: ['compute/too-small'] },
    'container-too-big': { ...QUOTA, code: 'ERR_2100', caughtBy: ['compute/too-small'] },
    'kubernetes-unschedulable': { ...QUOTA, code: 'ERR_2101', caughtBy: [] },
    'out-of-quota': { ...QUOTA, code: 'ERR_1100', caughtBy: ['quota/vcpus'] },
    'size-not-offered': {
        code: null,
        name: 'InvalidPropertyValue',
        retry: 'no',
        caughtBy: ['compute/unlisted-size', 'capacity/offered', 'quota/vcpus'],
        ...reported('public field log of a GPU project'),
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/scoring.js
/** Answers of the scoring URI. Named by their status: the failure of a request, not of a deployment. */

const HTTP = { code: null, link: `${TSG}#http-status-codes`, caughtBy: [], ...TROUBLESHOOTING };
const scoring = {
    'http-unauthorized': { ...HTTP, name: 'HTTP_401', retry: 'after-fix', caughtBy: ['contract/auth-mode'] },
    'http-forbidden': { ...HTTP, name: 'HTTP_403', retry: 'after-fix' },
    'no-traffic': { ...HTTP, name: 'HTTP_404', retry: 'after-fix', caughtBy: ['traffic/sum'] },
    'http-not-found': { ...HTTP, name: 'HTTP_404', retry: 'after-fix', caughtBy: ['traffic/sum'] },
    'deployment-header': {
        ...HTTP,
        name: 'ValidationException',
        retry: 'no',
        caughtBy: ['traffic/unknown-deployment'],
        ...reported('MicrosoftDocs/azure-docs#109724'),
    },
    'scoring-timeout': { ...HTTP, name: 'HTTP_408', retry: 'backoff', caughtBy: ['contract/request-settings'] },
    'payload-too-large': { ...HTTP, name: 'HTTP_413', retry: 'no' },
    'model-error': { ...HTTP, name: 'HTTP_424', retry: 'after-fix', caughtBy: ['scoring/first-request'] },
    'too-many-requests': {
        ...HTTP,
        name: 'HTTP_429',
        retry: 'backoff',
        caughtBy: ['contract/request-settings'],
    },
    'http-server-error': { ...HTTP, name: 'HTTP_500', retry: 'once' },
    'k8s-http-conflict': { ...HTTP, name: 'HTTP_409', retry: 'minute' },
    'k8s-http-crash': { ...HTTP, name: 'HTTP_502', retry: 'after-fix' },
    'k8s-http-busy': { ...HTTP, name: 'HTTP_503', retry: 'backoff' },
    'k8s-http-timeout': {
        ...HTTP,
        name: 'HTTP_504',
        retry: 'backoff',
        caughtBy: ['contract/request-settings'],
    },
    'http-other': { ...HTTP, name: 'HTTP', retry: 'after-fix' },
    'empty-answer': {
        ...HTTP,
        name: 'HTTP_200',
        retry: 'no',
        ...reported('several public threads'),
    },
    'run-raised': {
        ...HTTP,
        name: 'UserScriptException',
        retry: 'after-fix',
        caughtBy: ['scoring/first-request'],
        source: 'microsoft/azureml-inference-server 1.5.1',
        asOf: '2025-12',
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/service.js
/** Faults of the service, slowness, envelopes without a cause, and the subscription. */

const service = {
    'internal-error': {
        code: 'ERR_5000',
        name: 'InternalServerError',
        retry: 'once',
        caughtBy: ['capacity/offered'],
        link: `${TSG}#error-internalservererror`,
        source: `${TROUBLESHOOTING.source}; Azure-Samples/AI-Gateway#393`,
        asOf: '2026-08',
    },
    'creation-slow': {
        code: null,
        name: 'Timeout',
        retry: 'later',
        caughtBy: ['capacity/offered'],
        ...reported('Azure/azureml-examples#903; Azure/azure-cli-extensions#4088'),
    },
    'inferencing-client': {
        code: null,
        name: 'InferencingClientCallFailed',
        retry: 'after-fix',
        caughtBy: [],
        link: `${TSG}#error-inferencingclientcallfailed`,
        ...TROUBLESHOOTING,
    },
    'provider-not-registered': {
        code: null,
        name: 'SubscriptionNotRegistered',
        retry: 'after-fix',
        caughtBy: ['subscription/providers'],
        link: 'https://aka.ms/register-resource-provider',
        ...reported('MicrosoftLearning/mslearn-azure-ml#106; MicrosoftLearning/mslearn-mlops#72'),
    },
    'subscription-not-found': {
        code: null,
        name: 'BadArgument',
        retry: 'no',
        caughtBy: ['subscription/providers'],
        link: `${TSG}#error-badargument`,
        ...TROUBLESHOOTING,
    },
    throttled: {
        code: null,
        name: 'TooManyRequests',
        retry: 'backoff',
        caughtBy: [],
        source: 'Azure Resource Manager, "Understand how ARM throttles requests"',
        asOf: '2025-06',
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes/state.js
/** What stands in the way: left-over endpoints and deployments, names that are taken, operations that still run. */

const LEFT_OVER = {
    code: null,
    name: 'InferencingClientCallFailed',
    retry: 'after-fix',
    ...reported('seven public repositories'),
};
const TAKEN = { code: null, name: 'UserError', retry: 'no' };
const state = {
    'deployment-unrecoverable': { ...LEFT_OVER, caughtBy: ['state/deployment'] },
    'endpoint-unrecoverable': { ...LEFT_OVER, caughtBy: ['state/endpoint'] },
    'endpoint-busy': {
        code: null,
        name: 'BadRequest',
        retry: 'minute',
        caughtBy: ['state/endpoint'],
        ...reported('Azure/azure-sdk-for-net#36961'),
    },
    'deployment-has-traffic': {
        code: null,
        name: 'BadRequest',
        retry: 'after-fix',
        caughtBy: ['state/deployment'],
        ...reported('public repository'),
    },
    'endpoint-name-taken': {
        ...TAKEN,
        caughtBy: ['state/endpoint'],
        ...reported('Azure/mlops-project-template#29; public repository'),
    },
    'deployment-exists': {
        ...TAKEN,
        caughtBy: ['state/deployment'],
        ...reported('public repository'),
    },
    'name-just-deleted': {
        code: null,
        name: 'NotFound',
        retry: 'minutes',
        caughtBy: ['state/endpoint'],
        ...reported('Azure/azure-cli-extensions#7660, #7107'),
    },
    'operation-cancelled': {
        code: null,
        name: 'OperationCanceled',
        retry: 'minute',
        link: `${TSG}#error-operationcanceled`,
        caughtBy: ['state/endpoint'],
        ...TROUBLESHOOTING,
    },
    'failed-without-reason': {
        code: null,
        name: 'Failed',
        retry: 'after-fix',
        caughtBy: [],
        ...reported('Azure/mlops-v2#120: the resource has the state and not the reason'),
    },
};

;// CONCATENATED MODULE: ./build/catalog/failure-causes.js
/**
 * Every cause of a failed deployment that we know: its number and name, whether a retry helps, where it is explained,
 * which check sees it beforehand, and how it is known. What people read about it stands in text/en/diagnosis/.
 */











const KNOWN = {
    ...quota,
    ...image_image,
    ...identity,
    ...assets,
    ...container,
    ...contract,
    ...state,
    ...service,
    ...kubernetes,
    ...scoring,
    ...client,
    /** Something failed, and nothing that we know fits. */
    unknown: {
        code: null,
        name: 'Unknown',
        retry: 'after-fix',
        caughtBy: [],
        source: 'none',
        asOf: '2026-11',
    },
};
const FAILURE_CAUSES = KNOWN;
/** Whether the same request may succeed without a change of it. */
function isRetryable(cause) {
    const { retry } = FAILURE_CAUSES[cause];
    return retry !== 'no' && retry !== 'after-fix';
}


/***/ })

};
