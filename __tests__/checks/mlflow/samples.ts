/** A model folder as MLflow 2.16 saves it, with what Azure needs to serve it without code. */
import type { Files } from '../project.js';
import { deployment } from '../table.js';

export const MLMODEL = `artifact_path: model
flavors:
  python_function:
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.sklearn
    model_path: model.pkl
    python_version: 3.11.9
  sklearn:
    pickled_model: model.pkl
    serialization_format: cloudpickle
    sklearn_version: 1.5.2
mlflow_version: 2.16.2
`;

export const CONDA = `channels:
- conda-forge
dependencies:
- python=3.11.9
- pip<=24.2
- pip:
  - mlflow==2.16.2
  - scikit-learn==1.5.2
  - azureml-inference-server-http
  - azureml-ai-monitoring==1.0.0
name: mlflow-env
`;

/** 4 lines of a deployment, then `model:`, its name in line 6, its path in line 7. */
export const DEPLOYMENT = deployment('model:\n  name: credit\n  path: ./model\n  type: mlflow_model', [
  'environment',
]);

/** The sample with some of its files changed: `[old, new]` once each, a whole text, or `undefined` for none. */
export function model(changes: Record<string, readonly [string, string] | string | undefined> = {}): Files {
  const files: Record<string, string> = {
    'blue.yml': DEPLOYMENT,
    'model/MLmodel': MLMODEL,
    'model/conda.yaml': CONDA,
    'model/model.pkl': '(the model)',
  };
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) delete files[name];
    else if (typeof change === 'string') files[name] = change;
    else {
      const [old, replacement] = change;
      if (files[name]?.split(old).length !== 2) throw new Error(`"${old}" is not once in ${name}`);
      files[name] = files[name].replace(old, () => replacement);
    }
  }
  return files;
}
