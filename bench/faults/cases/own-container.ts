/** 1d, 3, 6, 11: an own container whose image is built, and whose program does not serve. */
import { change, type FaultCase, type Files } from '../case.ts';
import {
  BASE_IMAGE,
  CONDA,
  CONTAINER,
  DEPLOYMENT,
  DOCKERFILE,
  MLFLOW,
  MLMODEL,
  SKLEARN,
  TRITON,
} from '../projects.ts';

const APP = 'docker/app.py';
const CUSTOM = 'Microsoft document how-to-deploy-custom-container.md (03/31/2025)';
const LINES = 'bodleian/iiif-static-choices#20, anthropics/claude-quickstarts#196';
const CMD = 'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8080"]';

/** The same with a script that starts the server. */
const SCRIPTED: Files = change(CONTAINER, {
  write: { 'docker/start.sh': '#!/bin/sh\nset -e\nexec uvicorn app:app --host 0.0.0.0 --port 8080\n' },
  edit: {
    [DOCKERFILE]: [
      ['COPY app.py .\n', 'COPY app.py start.sh ./\n'],
      [CMD, 'ENTRYPOINT ["./start.sh"]'],
    ],
  },
});

/** Flask's own server, started by Python. */
const FLASK_RUN: Files = change(CONTAINER, {
  write: {
    'docker/requirements.txt': 'flask==3.0.3\n',
    [APP]: `from flask import Flask, request

app = Flask(__name__)


@app.route("/live")
@app.route("/ready")
def alive():
    return "ok"


@app.route("/score", methods=["POST"])
def score():
    return {"rows": len(request.get_json())}


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8080)
`,
  },
  edit: { [DOCKERFILE]: [[CMD, 'CMD ["python", "app.py"]']] },
});

const TF_SERVING: Files = {
  'endpoint.yml': String(CONTAINER['endpoint.yml']),
  [DEPLOYMENT]: `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: credit-scoring
model:
  name: doubled
  version: "1"
  path: ./half_plus_two
model_mount_path: /var/served
environment:
  image: docker.io/tensorflow/serving:2.19.1
  inference_config:
    liveness_route: {path: /v1/models/half_plus_two, port: 8501}
    readiness_route: {path: /v1/models/half_plus_two, port: 8501}
    scoring_route: {path: "/v1/models/half_plus_two:predict", port: 8501}
environment_variables:
  MODEL_BASE_PATH: /var/served/doubled/1
  MODEL_NAME: half_plus_two
instance_type: Standard_DS3_v2
instance_count: 3
`,
  'half_plus_two/00000123/saved_model.pb': 'Stands for a trained model.\n',
};

export const cases: readonly FaultCase[] = [
  {
    id: 'uvicorn-default-address',
    cause: '11',
    report: CUSTOM,
    title: 'uvicorn without --host opens 127.0.0.1',
    good: CONTAINER,
    fault: { edit: { [DOCKERFILE]: [['"--host", "0.0.0.0", ', '']] } },
    visible: 'files',
    at: [DOCKERFILE, 'CMD'],
    expect: ['0.0.0.0'],
  },
  {
    id: 'gunicorn-localhost',
    cause: '11',
    report: CUSTOM,
    title: 'gunicorn is bound to localhost, in shell form',
    good: change(FLASK_RUN, {
      edit: {
        'docker/requirements.txt': [['flask==3.0.3\n', 'flask==3.0.3\ngunicorn==23.0.0\n']],
        [DOCKERFILE]: [['CMD ["python", "app.py"]', 'CMD gunicorn -w 2 -b 0.0.0.0:8080 app:app']],
      },
    }),
    fault: { edit: { [DOCKERFILE]: [['-b 0.0.0.0:8080', '-b localhost:8080']] } },
    visible: 'files',
    at: [DOCKERFILE, 'CMD'],
  },
  {
    id: 'start-script-localhost',
    cause: '11',
    report: CUSTOM,
    title: 'the start script binds the server to 127.0.0.1',
    good: SCRIPTED,
    fault: { edit: { 'docker/start.sh': [['--host 0.0.0.0', '--host=127.0.0.1']] } },
    visible: 'files',
    at: ['docker/start.sh', 'uvicorn'],
  },
  {
    id: 'flask-run-default-address',
    cause: '11',
    report: CUSTOM,
    title: 'app.run() of Flask without host',
    good: FLASK_RUN,
    fault: { edit: { [APP]: [['host="0.0.0.0", ', '']] } },
    visible: 'files',
    at: [APP, 'app.run('],
    expect: ['host="0.0.0.0"'],
  },
  {
    id: 'start-module-missing',
    cause: '11',
    report: CUSTOM,
    title: 'the start command names a module that is not copied',
    good: CONTAINER,
    fault: { edit: { [DOCKERFILE]: [['"app:app"', '"service.main:app"']] } },
    visible: 'files',
    at: [DOCKERFILE, 'CMD'],
  },
  {
    id: 'start-attribute-missing',
    cause: '11',
    report: CUSTOM,
    title: 'the start command names a variable that the module does not have',
    good: CONTAINER,
    fault: { edit: { [DOCKERFILE]: [['"app:app"', '"app:application"']] } },
    visible: 'files',
    at: [DOCKERFILE, 'CMD'],
    expect: ['app:app'],
  },
  {
    id: 'container-import-missing',
    cause: '1d',
    report: 'Azure/azureml-examples#2761 (ModuleNotFoundError in an own container)',
    title: 'the program imports a package that the requirements lack',
    good: change(CONTAINER, {
      edit: {
        [APP]: [['from fastapi import FastAPI\n', 'import pandas as pd\nfrom fastapi import FastAPI\n']],
        'docker/requirements.txt': [['uvicorn==0.34.2\n', 'uvicorn==0.34.2\npandas==2.2.3\n']],
      },
    }),
    fault: { edit: { 'docker/requirements.txt': [['pandas==2.2.3\n', '']] } },
    visible: 'files',
    at: [APP, 'import pandas'],
    expect: ['pandas'],
  },
  {
    id: 'route-that-the-app-lacks',
    cause: '11',
    report: CUSTOM,
    title: 'the liveness route is none of the routes of the program',
    good: CONTAINER,
    fault: {
      edit: { [DEPLOYMENT]: [['liveness_route: {path: /live,', 'liveness_route: {path: /healthz,']] },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'liveness_route'],
    expect: ['/live'],
  },
  {
    id: 'probe-of-a-post-route',
    cause: '11',
    report: CUSTOM,
    title: 'the readiness route answers only POST',
    good: CONTAINER,
    fault: {
      edit: { [DEPLOYMENT]: [['readiness_route: {path: /ready,', 'readiness_route: {path: /score,']] },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'readiness_route'],
    expect: ['GET'],
  },
  {
    id: 'start-script-windows-lines',
    cause: '11',
    report: LINES,
    title: 'the start script has Windows line endings',
    good: SCRIPTED,
    fault: {
      write: {
        'docker/start.sh': '#!/bin/sh\r\nset -e\r\nexec uvicorn app:app --host 0.0.0.0 --port 8080\r\n',
      },
    },
    visible: 'files',
    at: ['docker/start.sh', '#!/bin/sh'],
    expect: ['LF'],
  },
  {
    id: 'dockerfile-for-arm',
    cause: '6',
    report: 'a public repository, not named: "exec /usr/local/bin/python: exec format error"',
    title: 'the Dockerfile builds for linux/arm64',
    good: CONTAINER,
    fault: { edit: { [DOCKERFILE]: [['FROM python', 'FROM --platform=linux/arm64 python']] } },
    visible: 'files',
    at: [DOCKERFILE, 'FROM'],
    expect: ['linux/amd64'],
  },
  {
    id: 'model-base-path-twice',
    cause: '3',
    report: 'kserve/kserve#1835 ("Could not find base path"), in the form of azureml-examples',
    title: 'MODEL_BASE_PATH ends with the name that TensorFlow Serving adds',
    good: TF_SERVING,
    fault: { edit: { [DEPLOYMENT]: [['/var/served/doubled/1\n', '/var/served/doubled/1/half_plus_two\n']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'MODEL_BASE_PATH'],
  },
  {
    id: 'model-base-path-not-mounted',
    cause: '3',
    report: 'bitnami/bitnami-docker-tensorflow-serving#3 ("Could not find base path")',
    title: 'MODEL_BASE_PATH is not below the mount path',
    good: TF_SERVING,
    fault: {
      edit: { [DEPLOYMENT]: [['MODEL_BASE_PATH: /var/served/doubled/1', 'MODEL_BASE_PATH: /models']] },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'MODEL_BASE_PATH'],
    expect: ['/var/served'],
  },
  {
    id: 'conda-on-an-image-without',
    cause: '6',
    report: 'Microsoft document how-to-manage-environments-v2.md (the image of a conda file has conda)',
    title: 'a conda file on python:3.11-slim',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [[BASE_IMAGE, 'docker.io/library/python:3.11-slim']] } },
    visible: 'files',
    at: [DEPLOYMENT, '  image:'],
    or: [[DEPLOYMENT, 'conda_file']],
    expect: ['conda'],
  },
  {
    id: 'image-without-registry',
    cause: '6',
    report:
      'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): the image cannot be found',
    title: 'an image of the registry of the team, without the registry',
    good: change(SKLEARN, {
      edit: { [DEPLOYMENT]: [[BASE_IMAGE, 'creditml.azurecr.io/scoring-base:2.3.1']] },
    }),
    fault: { edit: { [DEPLOYMENT]: [['creditml.azurecr.io/', '']] } },
    visible: 'files',
    at: [DEPLOYMENT, '  image:'],
    expect: ['Docker Hub'],
  },
  {
    id: 'triton-pytorch-without-config',
    cause: '3',
    report: 'triton-inference-server/server#4318 (PyTorch models need a config.pbtxt)',
    title: 'a PyTorch model in Triton without config.pbtxt',
    good: change(TRITON, {
      rename: {
        'models/densenet_onnx/1/model.onnx': 'models/densenet/1/model.pt',
        'models/densenet_onnx/config.pbtxt': 'models/densenet/config.pbtxt',
      },
      edit: {
        'models/densenet/config.pbtxt': [
          ['name: "densenet_onnx"', 'name: "densenet"'],
          ['platform: "onnxruntime_onnx"', 'platform: "pytorch_libtorch"'],
        ],
      },
    }),
    fault: { remove: ['models/densenet/config.pbtxt'] },
    visible: 'files',
    at: [DEPLOYMENT, '  path: ./models'],
    expect: ['config.pbtxt'],
  },
  {
    id: 'mlflow-file-missing',
    cause: '1a',
    report:
      'a public repository, not named: "No such file or directory: \'/var/azureml-app/azureml-models/…/model.pkl\'"',
    title: 'MLmodel names a file that was not committed',
    good: MLFLOW,
    fault: { remove: ['model/model.pkl'], write: { 'model/input_example.json': '{}\n' } },
    visible: 'files',
    at: [MLMODEL, 'model_path: model.pkl'],
    or: [[MLMODEL, 'pickled_model: model.pkl']],
  },
  {
    id: 'mlflow-own-environment',
    cause: '1a',
    report: 'microsoft/azureml-inference-server#112',
    title: 'an MLflow model without a script, with an environment of its own',
    good: MLFLOW,
    fault: {
      write: { [CONDA]: String(MLFLOW['model/conda.yaml']) },
      edit: {
        [DEPLOYMENT]: [
          [
            'instance_type:',
            `environment:\n  image: ${BASE_IMAGE}\n  conda_file: ./environment/conda.yml\ninstance_type:`,
          ],
        ],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'environment:'],
  },
];
