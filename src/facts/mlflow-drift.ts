/**
 * What MLflow writes into a model folder, and what Azure needs to serve one without a scoring script. As of
 * 2026-11. What broke such deployments in 2026 is MLFLOW_DRIFT in server-versions.ts.
 */

/** mlflow.org, "MLflow Models", storage format (read 2026-11). */
export const MLFLOW_FILES = {
  model: 'MLmodel',
  conda: 'conda.yaml',
  requirements: 'requirements.txt',
  pythonEnv: 'python_env.yaml',
  /**
   * The only flavour that is served without a script: how-to-deploy-mlflow-models-online-endpoints.md,
   * 03/31/2025.
   */
  flavour: 'python_function',
} as const;

/**
 * Where a flavour keeps the version of the library that saved the model, by the name of the flavour: its key,
 * and the package on PyPI (mlflow/mlflow, one module a flavour, `FLAVOR_CONFIG`; read 2026-11).
 */
export const FLAVOUR_PACKAGES: Readonly<Record<string, readonly { key: string; package: string }[]>> = {
  python_function: [{ key: 'cloudpickle_version', package: 'cloudpickle' }],
  sklearn: [{ key: 'sklearn_version', package: 'scikit-learn' }],
  xgboost: [{ key: 'xgb_version', package: 'xgboost' }],
  lightgbm: [{ key: 'lgb_version', package: 'lightgbm' }],
  catboost: [{ key: 'catboost_version', package: 'catboost' }],
  pytorch: [{ key: 'pytorch_version', package: 'torch' }],
  keras: [{ key: 'keras_version', package: 'keras' }],
  fastai: [{ key: 'fastai_version', package: 'fastai' }],
  onnx: [{ key: 'onnx_version', package: 'onnx' }],
  spacy: [{ key: 'spacy_version', package: 'spacy' }],
  statsmodels: [{ key: 'statsmodels_version', package: 'statsmodels' }],
  prophet: [{ key: 'prophet_version', package: 'prophet' }],
  pmdarima: [{ key: 'pmdarima_version', package: 'pmdarima' }],
  h2o: [{ key: 'h2o_version', package: 'h2o' }],
  transformers: [{ key: 'transformers_version', package: 'transformers' }],
  sentence_transformers: [{ key: 'sentence_transformers_version', package: 'sentence-transformers' }],
};

/** Packages that bring `mlflow.pyfunc`. */
export const MLFLOW_PACKAGES: readonly string[] = ['mlflow', 'mlflow-skinny'];

/** The release that Microsoft's tutorials pin (Azure/azureml-examples, tutorials, read 2026-06). */
export const ADVISED_MLFLOW = '2.16.2';

/**
 * Packages are installed when the container starts, which a small size is slow at
 * (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
 */
export const NO_CODE_START = { size: 'Standard_F4s_v2', vCpus: 4 } as const;

/**
 * Least requests of an MLflow model on Kubernetes; with less the deployment fails
 * (how-to-manage-kubernetes-instance-types.md, 07/23/2025).
 */
export const KUBERNETES_LEAST = { cpu: 2, memoryBytes: 4e9 } as const;

/**
 * What a Kubernetes deployment gets that names neither an instance type nor resources
 * (how-to-manage-kubernetes-instance-types.md, 07/23/2025: requests of `defaultinstancetype`).
 */
export const KUBERNETES_DEFAULT = { name: 'defaultinstancetype', cpu: '100m', memory: '2Gi' } as const;
