/** Where packages come from: which are on PyPI alone, and which indexes ask for credentials. Facts of 2026-11. */

/**
 * Packages that no conda channel in use has: conda stops with "ResolvePackageNotFound" or "PackagesNotFoundError".
 * Source: the reports of Azure/MachineLearningNotebooks and Azure/azureml-examples (azureml-* among conda's packages), and
 * the names that conda has instead.
 */
export const PIP_ONLY: Readonly<Record<string, string | undefined>> = {
  'azureml-defaults': undefined,
  'azureml-core': undefined,
  'azureml-sdk': undefined,
  'azureml-inference-server-http': undefined,
  'azureml-ai-monitoring': undefined,
  'azureml-mlflow': undefined,
  'azureml-dataset-runtime': undefined,
  'azureml-contrib-services': undefined,
  'azureml-contrib-server': undefined,
  'azureml-monitoring': undefined,
  'azureml-pipeline': undefined,
  'azureml-pipeline-core': undefined,
  'azureml-telemetry': undefined,
  'azureml-train-core': undefined,
  'azureml-train-automl': undefined,
  'azureml-train-automl-client': undefined,
  'azureml-train-automl-runtime': undefined,
  'azureml-automl-core': undefined,
  'azureml-automl-runtime': undefined,
  'azureml-interpret': undefined,
  'azureml-explain-model': undefined,
  'azureml-widgets': undefined,
  'azureml-fsspec': undefined,
  'azureml-dataprep': undefined,
  'azureml-model-management-sdk': undefined,
  'inference-schema': undefined,
  torch: 'pytorch',
  'opencv-contrib-python': 'opencv',
  'psycopg2-binary': 'psycopg2',
  protobuf3: 'protobuf',
};

/** Channels that everybody reads; another one may have anything. */
export const PUBLIC_CHANNELS =
  /^(?:defaults|conda-forge|anaconda|main|free|r|msys2|pytorch|nvidia|intel|bioconda|huggingface|fastai|rapidsai|https?:\/\/(?:conda\.anaconda\.org|repo\.anaconda\.com|conda\.anaconda\.com)\/.*|nodefaults)$/i;

/** Hosts of package feeds that answer only with credentials. */
export const PRIVATE_INDEXES: readonly RegExp[] = [
  /^pkgs\.dev\.azure\.com$/i,
  /\.pkgs\.visualstudio\.com$/i,
  /\.jfrog\.io$/i,
  /^[\w-]+-python\.pkg\.dev$/i,
  /\.d\.codeartifact\.[\w-]+\.amazonaws\.com$/i,
  /^gitlab\.com$/i,
  /^pypi\.fury\.io$/i,
];

/** A part of an address that says that everybody may read it. */
export const PUBLIC_FEED = /public|oss|download\.pytorch|azureml-sdk/i;
