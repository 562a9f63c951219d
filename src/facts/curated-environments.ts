/**
 * Environments that Microsoft keeps in the registry `azureml`. Names from the assets that it is filled from
 * (Azure/azureml-assets, assets/inference/environments and assets/training/general/environments, read 2026-11); the
 * registry holds more, so a name that is missing here means nothing.
 */
export const CURATED_REGISTRY = 'azureml';

/**
 * How curated environments were called before they moved to the registry. The client hands such a reference to the
 * service without looking at it (azure-ai-ml 1.34.0 constants/_common.py, CURATED_ENV_PREFIX, and
 * operations/_operation_orchestrator.py); for a while it warned that the form would go
 * (microsoft/vscode-tools-for-ai#1756, 2022-10).
 */
export const OLD_CURATED_PREFIX = 'AzureML-';

// biome-ignore format: one kind a line.
export const CURATED_ENVIRONMENTS: readonly string[] = [
  'minimal-py311-inference', 'minimal-py312-inference', 'minimal-py312-cuda11.8-inference', 'minimal-py312-cuda12.4-inference', 'mlflow-py312-inference',
  'minimal-ubuntu20.04-py38-cpu-inference', 'minimal-ubuntu20.04-py39-cpu-inference', 'minimal-ubuntu20.04-py311-cpu-inference',
  'minimal-ubuntu22.04-py39-cpu-inference', 'minimal-ubuntu22.04-py311-cpu-inference', 'minimal-ubuntu22.04-py39-cuda11.8-gpu-inference',
  'sklearn-1.0', 'sklearn-1.1', 'sklearn-1.5', 'lightgbm-3.3',
  'acpt-pytorch-1.13-cuda11.7', 'acpt-pytorch-2.0-cuda11.7', 'acpt-pytorch-2.1-cuda12.1', 'acpt-pytorch-2.2-cuda12.1', 'acpt-pytorch-2.8-cuda12.6',
];
