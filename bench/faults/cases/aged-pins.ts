/** 1c: versions that cannot be had together, or no longer. */
import { change, type FaultCase, type Files } from '../case.ts';
import { adding, CONDA, MLFLOW, MLFLOW_CONDA, MLMODEL, SERVER, SKLEARN } from '../projects.ts';

/** An environment of 2023 that still works, since its setuptools are held back too. */
const AGED: Files = change(SKLEARN, {
  edit: {
    [CONDA]: [
      [
        SERVER,
        'azureml-inference-server-http==1.0.0\n      - pydantic==1.10.13\n      - inference-schema==1.7.0\n      - setuptools==69.5.1',
      ],
    ],
  },
});

/** A server of the 1.3 line, with the package that it asks for. */
const SERVER_1_3: Files = change(SKLEARN, {
  edit: {
    [CONDA]: [
      [
        SERVER,
        'azureml-inference-server-http==1.3.4\n      - azureml-contrib-services==1.60.0\n      - gunicorn==23.0.0',
      ],
    ],
  },
});

const IMPOSSIBLE =
  'a public repository, not named: pip ends with ResolutionImpossible after a cloud build of 20 minutes';

export const cases: readonly FaultCase[] = [
  {
    id: 'python-3-7',
    cause: '1c',
    report: 'MicrosoftLearning/mslearn-azure-ml#41',
    title: 'Python 3.7: setuptools and the server ask for more',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [['python=3.11', 'python=3.7.13']] } },
    visible: 'files',
    at: [CONDA, 'python=3.7.13'],
    or: [[CONDA, SERVER]],
    expect: ['3.7'],
  },
  {
    id: 'python-3-8',
    cause: '1c',
    report: 'azureml-inference-server 1.4.0 (python_requires): Python 3.9 or newer',
    title: 'Python 3.8 beside a server that asks for 3.9',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [['python=3.11', 'python=3.8']] } },
    visible: 'files',
    at: [CONDA, 'python=3.8'],
    or: [[CONDA, SERVER]],
    expect: ['3.8'],
  },
  {
    id: 'mlflow-python-3-8',
    cause: '1c',
    report: 'azureml-inference-server 1.4.0 (python_requires): Python 3.9 or newer',
    title: 'an MLflow model of the days of Python 3.8',
    good: MLFLOW,
    fault: {
      edit: {
        [MLFLOW_CONDA]: [['python=3.11.9', 'python=3.8.18']],
        [MLMODEL]: [['python_version: 3.11.9', 'python_version: 3.8.18']],
        'model/python_env.yaml': [['python: 3.11.9', 'python: 3.8.18']],
      },
    },
    visible: 'files',
    at: [MLFLOW_CONDA, 'python=3.8.18'],
    or: [[MLMODEL, 'python_version: 3.8.18']],
  },
  {
    id: 'pydantic-pin',
    cause: '1c',
    report: IMPOSSIBLE,
    title: 'pydantic 2.10.6 beside a server that asks for 2.12',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [adding('pydantic==2.10.6')] } },
    visible: 'files',
    at: [CONDA, 'pydantic==2.10.6'],
    or: [[CONDA, SERVER]],
    expect: ['pydantic'],
  },
  {
    id: 'inference-schema-pin',
    cause: '1c',
    report: IMPOSSIBLE,
    title: 'inference-schema 1.5 beside a server that asks for 1.8',
    good: change(SERVER_1_3, { edit: { [CONDA]: [adding('inference-schema==1.8')] } }),
    fault: { edit: { [CONDA]: [['inference-schema==1.8', 'inference-schema==1.5']] } },
    visible: 'files',
    at: [CONDA, 'inference-schema==1.5'],
    or: [[CONDA, 'azureml-inference-server-http==1.3.4']],
    expect: ['inference-schema'],
  },
  {
    id: 'server-1-0-pydantic-2',
    cause: '1c',
    report: IMPOSSIBLE,
    title: 'server 1.0.0 knows pydantic 1 only',
    good: AGED,
    fault: { edit: { [CONDA]: [['pydantic==1.10.13', 'pydantic==2.7.1']] } },
    visible: 'files',
    at: [CONDA, 'pydantic==2.7.1'],
    or: [[CONDA, 'azureml-inference-server-http==1.0.0']],
    expect: ['pydantic'],
  },
  {
    id: 'gunicorn-pin',
    cause: '1c',
    report: 'azureml-inference-server 1.3.4 (its requirements): gunicorn 23 or newer',
    title: 'gunicorn 20 beside a server that asks for 23',
    good: SERVER_1_3,
    fault: { edit: { [CONDA]: [['gunicorn==23.0.0', 'gunicorn==20.1.0']] } },
    visible: 'files',
    at: [CONDA, 'gunicorn==20.1.0'],
    or: [[CONDA, 'azureml-inference-server-http==1.3.4']],
    expect: ['gunicorn'],
  },
  {
    id: 'flask-pin',
    cause: '1c',
    report: 'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025)',
    title: 'Flask 2.2 beside a server that asks for 3.1',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [adding('flask==2.2.5')] } },
    visible: 'files',
    at: [CONDA, 'flask==2.2.5'],
    or: [[CONDA, SERVER]],
    expect: ['flask'],
  },
  {
    id: 'old-server-with-flask-2',
    cause: '1c',
    report:
      'Microsoft document machine-learning-online-endpoint-troubleshooting.md (12/02/2024): "register() takes 3 positional arguments but 4 were given"',
    title: 'Flask 2 beside a server older than 0.7.0',
    good: SKLEARN,
    fault: {
      edit: { [CONDA]: [[SERVER, 'azureml-inference-server-http==0.6.1\n      - flask==2.0.3']] },
    },
    visible: 'files',
    at: [CONDA, 'flask==2.0.3'],
    or: [[CONDA, 'azureml-inference-server-http==0.6.1']],
  },
  {
    id: 'server-with-dead-pin',
    cause: '1c',
    report: 'MicrosoftLearning/dp-090-databricks-ml#62',
    title: 'a server of the days of sanic 21.6, which pip no longer finds',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [[SERVER, 'azureml-inference-server-http==0.4.1']] } },
    visible: 'files',
    at: [CONDA, 'azureml-inference-server-http==0.4.1'],
    or: [[CONDA, 'python=3.11']],
  },
  {
    id: 'setuptools-gone',
    cause: '1c',
    report: "a public repository, not named: ModuleNotFoundError: No module named 'pkg_resources'",
    title: 'an older gunicorn without the setuptools that it asks for',
    good: AGED,
    fault: { edit: { [CONDA]: [['      - setuptools==69.5.1\n', '']] } },
    visible: 'files',
    at: [CONDA, 'azureml-inference-server-http==1.0.0'],
    or: [
      [CONDA, '- pip:'],
      [CONDA, 'dependencies:'],
    ],
    expect: ['setuptools'],
  },
  {
    id: 'sklearn-0-24',
    cause: '1c',
    report: 'public repositories, not named: aged pins (Python 3.7, mlflow 1.30, scikit-learn 0.24)',
    title: 'scikit-learn 0.24 on Python 3.11',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [['scikit-learn==1.7.0', 'scikit-learn==0.24.2']] } },
    visible: 'files',
    at: [CONDA, 'scikit-learn==0.24.2'],
    or: [[CONDA, 'python=3.11']],
    expect: ['3.11'],
  },
];
