/** 1b: a score.py, and nothing in its environment that serves it. */
import { change, type FaultCase, type Files } from '../case.ts';
import {
  BASE_IMAGE,
  CONDA,
  CONTAINER,
  DEPLOYMENT,
  dropping,
  MLFLOW_SCRIPTED,
  PREBUILT,
  SERVER,
  SKLEARN,
} from '../projects.ts';

/** The older way to get the server. */
const DEFAULTS: Files = change(SKLEARN, { edit: { [CONDA]: [[SERVER, 'azureml-defaults==1.60.0']] } });

/** The server as a conda-only environment would have it: nothing but pip knows the package. */
const LISTED_LAST: Files = change(SKLEARN, {
  edit: {
    [CONDA]: [
      dropping(SERVER),
      ['      - scikit-learn==1.7.0\n', `      - scikit-learn==1.7.0\n      - ${SERVER}\n`],
    ],
  },
});

/** A score.py in an image that a Dockerfile builds. */
const BUILT: Files = change(CONTAINER, {
  remove: ['docker/app.py'],
  write: {
    'docker/Dockerfile': `FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
EXPOSE 5001
CMD ["azmlinfsrv", "--entry_script", "/var/azureml-app/code/score.py"]
`,
    'docker/requirements.txt': `${SERVER}\n`,
    'code/score.py': String(PREBUILT['code/score.py']),
  },
  edit: {
    [DEPLOYMENT]: [
      [
        'model_mount_path: /var/models\n',
        'code_configuration:\n  code: ./code\n  scoring_script: score.py\n',
      ],
      ['liveness_route: {path: /live, port: 8080}', 'liveness_route: {path: /, port: 5001}'],
      ['readiness_route: {path: /ready, port: 8080}', 'readiness_route: {path: /, port: 5001}'],
      ['scoring_route: {path: /score, port: 8080}', 'scoring_route: {path: /score, port: 5001}'],
      ['environment_variables:\n  RULES: /var/models/credit-rules/1/model/rules.json\n', ''],
    ],
  },
});

const expect = ['azureml-inference-server-http'];

export const cases: readonly FaultCase[] = [
  {
    id: 'server-missing',
    cause: '1b',
    report: 'Azure/azureml-examples#2760',
    title: 'the environment of a score.py lacks the inference server',
    good: LISTED_LAST,
    fault: { edit: { [CONDA]: [dropping(SERVER)] } },
    visible: 'files',
    at: [CONDA, '- pip:'],
    or: [[CONDA, 'dependencies:']],
    expect,
  },
  {
    id: 'defaults-missing',
    cause: '1b',
    report: 'MicrosoftLearning/mslearn-aml-cli#5',
    title: 'the environment lacks azureml-defaults, which brought the server',
    good: DEFAULTS,
    fault: { edit: { [CONDA]: [dropping('azureml-defaults==1.60.0')] } },
    visible: 'files',
    at: [CONDA, '- pip:'],
    or: [[CONDA, 'dependencies:']],
    expect,
  },
  {
    id: 'server-not-in-base-image',
    cause: '1b',
    report: 'Microsoft document concept-prebuilt-docker-images-inference.md (09/24/2025)',
    title: 'a base image instead of an inference image, and no conda file',
    good: PREBUILT,
    fault: {
      edit: { [DEPLOYMENT]: [['mcr.microsoft.com/azureml/minimal-py312-inference:20260801.v1', BASE_IMAGE]] },
    },
    visible: 'files',
    at: [DEPLOYMENT, '  image:'],
    or: [[DEPLOYMENT, 'environment:']],
    expect,
  },
  {
    id: 'server-missing-mlflow-script',
    cause: '1b',
    report: 'Azure/azureml-examples#3444',
    title: 'an MLflow model with a script of its own, and no server',
    good: MLFLOW_SCRIPTED,
    fault: { edit: { [CONDA]: [dropping(SERVER)] } },
    visible: 'files',
    at: [CONDA, '- pip:'],
    or: [[CONDA, 'dependencies:']],
    expect,
  },
  {
    id: 'server-missing-own-image',
    cause: '1b',
    report: 'a public repository, not named: "A required package azureml-inference-server-http is missing."',
    title: 'an image built from a Dockerfile whose requirements lack the server',
    good: BUILT,
    fault: { write: { 'docker/requirements.txt': 'numpy==2.2.6\n' } },
    // A Dockerfile may install anything in any way; that this one does not is no certainty that files give.
    visible: 'online',
  },
];
