/** The container starts, or does not: server, scoring script, packages, model files, GPU. All of it ends as ERR_2200. */
import { type Causes, reported, TROUBLESHOOTING, TSG } from './cause.js';

const CRASH = {
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: `${TSG}#error-resourcenotready`,
} as const;
const SERVER = { source: 'microsoft/azureml-inference-server 1.5.1', asOf: '2025-12' } as const;
const PYTHON = { source: 'CPython and the packages, their own texts', asOf: '2026-11' } as const;
const MISSING = ['scoring/missing-package'] as const;

export const container = {
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
} as const satisfies Causes;
