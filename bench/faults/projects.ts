/** The good projects that the cases start from. Each is complete: what one of its files names is there. */
import { change, type Edit, type Files } from './case.ts';

export const ENDPOINT = 'endpoint.yml';
export const DEPLOYMENT = 'blue.yml';
export const SCORE = 'code/score.py';
export const CONDA = 'environment/conda.yml';
export const DOCKERFILE = 'docker/Dockerfile';
export const MLMODEL = 'model/MLmodel';
export const MLFLOW_CONDA = 'model/conda.yaml';
export const MLFLOW_REQUIREMENTS = 'model/requirements.txt';

export const SERVER = 'azureml-inference-server-http==1.5.1';
export const BASE_IMAGE = 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:20250601.v1';

const A_MODEL = 'Stands for a trained model: the benchmark is about the files around it.\n';

const MANAGED_ENDPOINT = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json
name: credit-scoring
description: Scores credit applications.
auth_mode: key
identity:
  type: system_assigned
`;

const KUBERNETES_ENDPOINT = `$schema: https://azuremlschemas.azureedge.net/latest/kubernetesOnlineEndpoint.schema.json
name: credit-scoring
compute: azureml:scoring-cluster
auth_mode: key
`;

const HEAD = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: credit-scoring
`;

const SCORE_PY = `import json
import logging
import os

import joblib
import numpy as np
from sklearn.pipeline import Pipeline

model = None


def init():
    global model
    # A folder model keeps its folder's name below AZUREML_MODEL_DIR.
    model_path = os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "model.pkl")
    model = joblib.load(model_path)
    if not isinstance(model, Pipeline):
        raise TypeError("not a pipeline")
    logging.info("loaded %s", model_path)


def run(raw_data):
    rows = np.array(json.loads(raw_data)["data"])
    return model.predict(rows).tolist()
`;

const CONDA_YML = `name: credit
channels:
  - conda-forge
dependencies:
  - python=3.11
  - pip=25.1
  - pip:
      - ${SERVER}
      - joblib==1.5.1
      - numpy==2.2.6
      - scikit-learn==1.7.0
`;

/** A scikit-learn model that a score.py serves: most of what there is. */
export const SKLEARN: Files = {
  [ENDPOINT]: MANAGED_ENDPOINT,
  [DEPLOYMENT]: `${HEAD}model:
  name: credit-model
  version: "3"
  path: ./model
  type: custom_model
code_configuration:
  code: ./code
  scoring_script: score.py
environment:
  image: ${BASE_IMAGE}
  conda_file: ./environment/conda.yml
environment_variables:
  WORKER_COUNT: "2"
  STORE_KEY: \${{azureml://connections/feature-store/credentials/key}}
instance_type: Standard_DS3_v2
instance_count: 3
request_settings:
  request_timeout_ms: 10000
  max_concurrent_requests_per_instance: 2
liveness_probe:
  initial_delay: 30
  timeout: 5
readiness_probe:
  initial_delay: 20
data_collector:
  sampling_rate: 0.5
  collections:
    request:
      enabled: 'true'
`,
  [SCORE]: SCORE_PY,
  [CONDA]: CONDA_YML,
  'model/model.pkl': A_MODEL,
};

/** The same with a model that is registered already: what its folder holds, no file tells. */
export const REGISTERED: Files = change(SKLEARN, {
  remove: ['model/model.pkl'],
  edit: {
    [DEPLOYMENT]: [
      [
        'model:\n  name: credit-model\n  version: "3"\n  path: ./model\n  type: custom_model\n',
        'model: azureml:credit-model:3\n',
      ],
    ],
    [SCORE]: [['"model", "model.pkl"', '"model_output", "model.joblib"']],
  },
});

/** A score.py on one of Microsoft's inference images, which bring the server. */
export const PREBUILT: Files = change(SKLEARN, {
  remove: [CONDA, 'model/model.pkl'],
  write: {
    'model/rules.json': '{"limit": 1000}\n',
    [SCORE]: `import json
import os

rules = {}


def init():
    with open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "rules.json")) as file:
        rules.update(json.load(file))


def run(raw_data):
    return [amount <= rules["limit"] for amount in json.loads(raw_data)["data"]]
`,
  },
  edit: {
    [DEPLOYMENT]: [
      [BASE_IMAGE, 'mcr.microsoft.com/azureml/minimal-py312-inference:20260801.v1'],
      ['  conda_file: ./environment/conda.yml\n', ''],
    ],
  },
});

/** A model as MLflow saves it, served without a script. */
export const MLFLOW: Files = {
  [ENDPOINT]: MANAGED_ENDPOINT,
  [DEPLOYMENT]: `${HEAD}model:
  name: credit-mlflow
  path: ./model
  type: mlflow_model
instance_type: Standard_F4s_v2
instance_count: 3
`,
  [MLMODEL]: `artifact_path: model
flavors:
  python_function:
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.sklearn
    model_path: model.pkl
    predict_fn: predict
    python_version: 3.11.9
  sklearn:
    code: null
    pickled_model: model.pkl
    serialization_format: cloudpickle
    sklearn_version: 1.5.2
mlflow_version: 2.16.2
model_uuid: 5b0ad6cfa3f84d0c8a8f1a3a5f0f6f4e
run_id: 3f1d7a8c0b8e4f6d9a2c5e7b1d4f8a60
utc_time_created: '2026-02-11 09:14:03.120000'
`,
  [MLFLOW_CONDA]: `channels:
- conda-forge
dependencies:
- python=3.11.9
- pip<=24.2
- pip:
  - mlflow==2.16.2
  - cloudpickle==3.0.0
  - numpy==1.26.4
  - scikit-learn==1.5.2
  - ${SERVER}
  - azureml-ai-monitoring==1.0.0
name: mlflow-env
`,
  [MLFLOW_REQUIREMENTS]: `mlflow==2.16.2
cloudpickle==3.0.0
numpy==1.26.4
scikit-learn==1.5.2
${SERVER}
azureml-ai-monitoring==1.0.0
`,
  'model/python_env.yaml': `python: 3.11.9
build_dependencies:
- pip==24.2
- setuptools==69.5.1
- wheel==0.44.0
dependencies:
- -r requirements.txt
`,
  'model/model.pkl': A_MODEL,
};

/** The same model with a scoring script of its own, and so with an environment. */
export const MLFLOW_SCRIPTED: Files = change(MLFLOW, {
  write: {
    [SCORE]: `import json
import os

import mlflow
import pandas as pd

model = None


def init():
    global model
    model = mlflow.pyfunc.load_model(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model"))


def run(raw_data):
    rows = pd.DataFrame(json.loads(raw_data)["input_data"])
    return model.predict(rows).tolist()
`,
    [CONDA]: `name: credit
channels:
  - conda-forge
dependencies:
  - python=3.11.9
  - pip=25.1
  - pip:
      - ${SERVER}
      - azureml-ai-monitoring==1.0.0
      - cloudpickle==3.0.0
      - mlflow==2.16.2
      - numpy==1.26.4
      - pandas==2.2.3
      - scikit-learn==1.5.2
`,
  },
  edit: {
    [DEPLOYMENT]: [
      [
        '  type: mlflow_model\n',
        `  type: mlflow_model
code_configuration:
  code: ./code
  scoring_script: score.py
environment:
  image: ${BASE_IMAGE}
  conda_file: ./environment/conda.yml
`,
      ],
    ],
  },
});

/** A Triton model repository, served without a script. */
export const TRITON: Files = {
  [ENDPOINT]: MANAGED_ENDPOINT,
  [DEPLOYMENT]: `${HEAD}model:
  name: densenet
  version: "1"
  path: ./models
  type: triton_model
instance_type: Standard_NC4as_T4_v3
instance_count: 3
`,
  'models/densenet_onnx/1/model.onnx': A_MODEL,
  'models/densenet_onnx/config.pbtxt': `name: "densenet_onnx"
platform: "onnxruntime_onnx"
max_batch_size: 0
input [
  { name: "data_0", data_type: TYPE_FP32, dims: [1, 3, 224, 224] }
]
output [
  { name: "fc6_1", data_type: TYPE_FP32, dims: [1, 1000, 1, 1] }
]
`,
};

/** An own container, built from a Dockerfile in the repository. */
export const CONTAINER: Files = {
  [ENDPOINT]: MANAGED_ENDPOINT,
  [DEPLOYMENT]: `${HEAD}model:
  name: credit-rules
  version: "1"
  path: ./model
  type: custom_model
model_mount_path: /var/models
environment:
  build:
    path: ./docker
    dockerfile_path: Dockerfile
  inference_config:
    liveness_route: {path: /live, port: 8080}
    readiness_route: {path: /ready, port: 8080}
    scoring_route: {path: /score, port: 8080}
environment_variables:
  RULES: /var/models/credit-rules/1/model/rules.json
instance_type: Standard_DS3_v2
instance_count: 3
`,
  [DOCKERFILE]: `FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY app.py .
EXPOSE 8080
USER 1000
CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]
`,
  'docker/requirements.txt': 'fastapi==0.115.12\nuvicorn==0.34.2\n',
  'docker/app.py': `import json
import os

from fastapi import FastAPI

app = FastAPI()
rules = json.load(open(os.environ["RULES"]))


@app.get("/live")
@app.get("/ready")
def alive():
    return {"ok": True}


@app.post("/score")
def score(amounts: list[float]):
    return [amount <= rules["limit"] for amount in amounts]
`,
  'model/rules.json': '{"limit": 1000}\n',
};

/** The scikit-learn model on an attached cluster. */
export const KUBERNETES: Files = change(SKLEARN, {
  write: {
    [ENDPOINT]: KUBERNETES_ENDPOINT,
    [DEPLOYMENT]: `$schema: https://azuremlschemas.azureedge.net/latest/kubernetesOnlineDeployment.schema.json
name: blue
type: kubernetes
endpoint_name: credit-scoring
model:
  name: credit-model
  version: "3"
  path: ./model
  type: custom_model
code_configuration:
  code: ./code
  scoring_script: score.py
environment:
  image: ${BASE_IMAGE}
  conda_file: ./environment/conda.yml
instance_type: scoring-small
instance_count: 2
resources:
  requests:
    cpu: "1"
    memory: 2Gi
  limits:
    cpu: "2"
    memory: 4Gi
`,
  },
});

/** Two deployments, and an endpoint file that shares the traffic between them in a later update. */
export const BLUE_GREEN: Files = change(SKLEARN, {
  write: {
    'green.yml': String(SKLEARN[DEPLOYMENT]).replace('name: blue', 'name: green'),
  },
  edit: {
    [ENDPOINT]: [
      [
        '  type: system_assigned\n',
        `  type: system_assigned
# Only for "az ml online-endpoint update", when both are there.
traffic: # endpoint-preflight: ignore[traffic/on-create] never used to create
  blue: 90
  green: 10
`,
      ],
    ],
  },
});

/** One more requirement in the environment, after joblib. */
export function adding(requirement: string): Edit {
  return ['      - joblib==1.5.1\n', `      - joblib==1.5.1\n      - ${requirement}\n`];
}

/** One requirement of the environment less. */
export function dropping(requirement: string): Edit {
  return [`      - ${requirement}\n`, ''];
}
