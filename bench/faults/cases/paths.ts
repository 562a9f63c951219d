/** 3: a model, a script or a module is not where the container looks for it. */
import { change, type FaultCase, type Files } from '../case.ts';
import {
  CONTAINER,
  DEPLOYMENT,
  DOCKERFILE,
  MLFLOW_SCRIPTED,
  REGISTERED,
  SCORE,
  SKLEARN,
  TRITON,
} from '../projects.ts';

const JOINED = 'os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "model.pkl")';
const NO_SCRIPT = 'Azure/azure-sdk-for-python#25365';
const KEPT_FOLDER = 'Azure/azureml-examples#1068';
const OPENED = 'azure-ai-ml (the official client): "Failed to open scoring script"';
const UPLOAD = 'azure-ai-ml (the official client): an upload leaves out what .amlignore names';

/** A model that is one file: nothing lies between it and AZUREML_MODEL_DIR. */
const ONE_FILE: Files = change(SKLEARN, {
  edit: {
    [DEPLOYMENT]: [['path: ./model\n', 'path: ./model/model.pkl\n']],
    [SCORE]: [
      [JOINED, 'os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl")'],
      ["    # A folder model keeps its folder's name below AZUREML_MODEL_DIR.\n", ''],
    ],
  },
});

/** Paths as pathlib writes them, and a folder of another name. */
const PATHLIB: Files = change(SKLEARN, {
  rename: { 'model/model.pkl': 'outputs/best_model/model.pkl' },
  edit: {
    [DEPLOYMENT]: [['path: ./model\n', 'path: ./outputs\n']],
    [SCORE]: [
      ['import os\n', 'import os\nfrom pathlib import Path\n'],
      [JOINED, 'Path(os.environ["AZUREML_MODEL_DIR"]) / "outputs" / "best_model" / "model.pkl"'],
    ],
  },
});

/** Paths as formatted text. */
const FORMATTED: Files = change(SKLEARN, {
  rename: { 'model/model.pkl': 'onnx/model.onnx' },
  edit: {
    [DEPLOYMENT]: [['path: ./model\n', 'path: ./onnx\n']],
    [SCORE]: [[JOINED, 'f"{os.getenv(\'AZUREML_MODEL_DIR\')}/onnx/model.onnx"']],
  },
});

/** A script with a module and a list of labels beside it. */
const WITH_FILES: Files = change(SKLEARN, {
  write: {
    'code/features.py': 'def table(rows):\n    return [[float(value) for value in row] for row in rows]\n',
    'code/labels.json': '["no", "yes"]\n',
  },
  edit: {
    [SCORE]: [
      [
        'from sklearn.pipeline import Pipeline\n',
        'from features import table\nfrom sklearn.pipeline import Pipeline\n',
      ],
      ['model = None\n', 'model = None\nlabels = []\n'],
      [
        '    model = joblib.load(model_path)\n',
        '    model = joblib.load(model_path)\n    with open(os.path.join(os.path.dirname(__file__), "labels.json")) as file:\n        labels.extend(json.load(file))\n',
      ],
      ['json.loads(raw_data)["data"]', 'table(json.loads(raw_data)["data"])'],
    ],
  },
});

const scripts: readonly FaultCase[] = [
  {
    id: 'script-missing',
    cause: '3',
    report: NO_SCRIPT,
    title: 'the scoring script has another name',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['scoring_script: score.py', 'scoring_script: scoring.py']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'scoring_script: scoring.py'],
    expect: ['score.py'],
  },
  {
    id: 'script-letter-case',
    cause: '3',
    report: NO_SCRIPT,
    title: 'the scoring script differs in letter case: well on Windows, gone on Linux',
    good: SKLEARN,
    fault: { rename: { [SCORE]: 'code/Score.py' } },
    visible: 'files',
    at: [DEPLOYMENT, 'scoring_script: score.py'],
    expect: ['Score.py'],
  },
  {
    id: 'script-with-folder',
    cause: '3',
    report: OPENED,
    title: 'the code folder is named twice',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['scoring_script: score.py', 'scoring_script: code/score.py']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'scoring_script: code/score.py'],
    expect: ['score.py'],
  },
  {
    id: 'code-folder-missing',
    cause: '3',
    report: OPENED,
    title: 'the code folder has another name',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['code: ./code', 'code: ./src']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'code: ./src'],
  },
  {
    id: 'code-folder-from-root',
    cause: '3',
    report: OPENED,
    title: 'a path from the top of the repository, where one from the file is due',
    good: change(SKLEARN, {
      rename: Object.fromEntries(Object.keys(SKLEARN).map(name => [name, `endpoints/${name}`])),
    }),
    fault: { edit: { 'endpoints/blue.yml': [['code: ./code', 'code: ./endpoints/code']] } },
    visible: 'files',
    at: ['endpoints/blue.yml', 'code: ./endpoints/code'],
  },
  {
    id: 'code-folder-is-everything',
    cause: '3',
    report: 'Azure/azure-cli-extensions#8522',
    title: 'the whole repository is the code folder',
    good: SKLEARN,
    fault: {
      write: { '.env': 'STORE_KEY=not-for-the-container\n' },
      edit: {
        [DEPLOYMENT]: [
          ['code: ./code\n  scoring_script: score.py', 'code: ./\n  scoring_script: code/score.py'],
        ],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'code: ./'],
  },
  {
    id: 'module-outside-code',
    cause: '3',
    report: 'Azure/azure-cli-extensions#6819',
    title: 'a module of the script lies beside its folder, and stays at home',
    good: WITH_FILES,
    fault: { rename: { 'code/features.py': 'features.py' } },
    visible: 'files',
    at: [SCORE, 'from features import table'],
    expect: ['features'],
  },
  {
    id: 'relative-read',
    cause: '3',
    report: 'Azure/azure-cli-extensions#6819 (the working directory is not the code folder)',
    title: 'init() reads a file beside the script by a relative path',
    good: WITH_FILES,
    fault: {
      edit: {
        [SCORE]: [['open(os.path.join(os.path.dirname(__file__), "labels.json"))', 'open("labels.json")']],
      },
    },
    visible: 'files',
    at: [SCORE, 'open("labels.json")'],
  },
  {
    id: 'amlignored-script',
    cause: '3',
    report: UPLOAD,
    title: 'an .amlignore leaves out the scoring script',
    good: change(SKLEARN, { write: { 'code/.amlignore': '__pycache__/\n*.ipynb\n' } }),
    fault: { edit: { 'code/.amlignore': [['*.ipynb', 'score*']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'scoring_script: score.py'],
    or: [['code/.amlignore', 'score*']],
    expect: ['score*'],
  },
  {
    id: 'amlignored-model',
    cause: '3',
    report: UPLOAD,
    title: 'an .amlignore leaves out the model',
    good: change(SKLEARN, { write: { 'model/.amlignore': 'checkpoints/\n' } }),
    fault: { edit: { 'model/.amlignore': [['checkpoints/', '*.pkl']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./model'],
    or: [['model/.amlignore', '*.pkl']],
    expect: ['*.pkl'],
  },
];

const models: readonly FaultCase[] = [
  {
    id: 'model-path-missing',
    cause: '3',
    report: 'Microsoft document reference-yaml-model.md (02/10/2025)',
    title: 'the model is not where the deployment says',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['path: ./model', 'path: ./models']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./models'],
  },
  {
    id: 'model-folder-kept',
    cause: '3',
    report: KEPT_FOLDER,
    title: 'the script forgets the folder that AZUREML_MODEL_DIR keeps',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [['"model", "model.pkl"', '"model.pkl"']] } },
    visible: 'files',
    at: [SCORE, '"model.pkl"'],
    expect: ['model/model.pkl'],
  },
  {
    id: 'model-file-in-folder',
    cause: '3',
    report:
      'a public repository, not named: "Model path does not exist: /var/azureml-app/azureml-models/{m}/1/{m}/{file}"',
    title: 'the script names a folder, and the model is one file',
    good: ONE_FILE,
    fault: { edit: { [SCORE]: [['"model.pkl"', '"model", "model.pkl"']] } },
    visible: 'files',
    at: [SCORE, '"model", "model.pkl"'],
    expect: ['model.pkl'],
  },
  {
    id: 'model-folder-pathlib',
    cause: '3',
    report: 'Azure/aml-deploy#63',
    title: 'the same, written with pathlib',
    good: PATHLIB,
    fault: { edit: { [SCORE]: [[' / "outputs" / "best_model"', ' / "best_model"']] } },
    visible: 'files',
    at: [SCORE, '"best_model"'],
    expect: ['outputs'],
  },
  {
    id: 'model-folder-formatted',
    cause: '3',
    report: 'Azure/azure-cli#19696',
    title: 'the same, written as formatted text',
    good: FORMATTED,
    fault: { edit: { [SCORE]: [['/onnx/model.onnx', '/onnx_model/model.onnx']] } },
    visible: 'files',
    at: [SCORE, '/onnx_model/model.onnx'],
    expect: ['onnx/model.onnx'],
  },
  {
    id: 'model-letter-case',
    cause: '3',
    report: KEPT_FOLDER,
    title: 'the script writes the file of the model with a capital',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [['"model", "model.pkl"', '"model", "Model.pkl"']] } },
    visible: 'files',
    at: [SCORE, '"Model.pkl"'],
    expect: ['model.pkl'],
  },
  {
    id: 'model-of-mlflow',
    cause: '3',
    report: 'Azure/azureml-examples commit 1c5e239ef',
    title: 'MLflow is given AZUREML_MODEL_DIR itself, which holds the folder of the model',
    good: MLFLOW_SCRIPTED,
    fault: {
      edit: {
        [SCORE]: [
          ['os.path.join(os.environ["AZUREML_MODEL_DIR"], "model")', 'os.environ["AZUREML_MODEL_DIR"]'],
        ],
      },
    },
    visible: 'files',
    at: [SCORE, 'mlflow.pyfunc.load_model'],
    expect: ['model'],
  },
  {
    id: 'model-absolute-path',
    cause: '3',
    report:
      'a public repository, not named: "Model artifact not found: /var/azureml-app/azureml-models/{model}/{v}/model.joblib"',
    title: 'the script names the path that the container had with another version',
    good: SKLEARN,
    fault: {
      edit: { [SCORE]: [[JOINED, '"/var/azureml-app/azureml-models/credit-model/2/model/model.pkl"']] },
    },
    visible: 'files',
    at: [SCORE, '/var/azureml-app/'],
    expect: ['AZUREML_MODEL_DIR'],
  },
  {
    id: 'model-registered-folder',
    cause: '3',
    report: 'a public repository, not named: the registered model keeps the folder model_output',
    title: 'the script forgets the folder of a registered model, which only Azure knows',
    good: REGISTERED,
    fault: { edit: { [SCORE]: [['"model_output", "model.joblib"', '"model.joblib"']] } },
    visible: 'online',
  },
];

const TRITON_LAYOUT = 'Microsoft document how-to-deploy-with-triton.md (12/29/2025)';

const others: readonly FaultCase[] = [
  {
    id: 'triton-no-version-folder',
    cause: '3',
    report: TRITON_LAYOUT,
    title: 'a Triton model without its version folder',
    good: TRITON,
    fault: { rename: { 'models/densenet_onnx/1/model.onnx': 'models/densenet_onnx/model.onnx' } },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./models'],
    expect: ['densenet_onnx'],
  },
  {
    id: 'triton-model-as-repository',
    cause: '3',
    report: TRITON_LAYOUT,
    title: 'the folder of one Triton model, where the repository of all is due',
    good: TRITON,
    fault: { edit: { [DEPLOYMENT]: [['path: ./models', 'path: ./models/densenet_onnx']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./models/densenet_onnx'],
    expect: ['models'],
  },
  {
    id: 'conda-file-missing',
    cause: '3',
    report: 'azure-ai-ml (the official client): the conda file cannot be opened',
    title: 'yaml, where the file is yml',
    good: SKLEARN,
    fault: {
      edit: {
        [DEPLOYMENT]: [['conda_file: ./environment/conda.yml', 'conda_file: ./environment/conda.yaml']],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'conda_file: ./environment/conda.yaml'],
    expect: ['conda.yml'],
  },
  {
    id: 'build-context-missing',
    cause: '3',
    report: 'Microsoft document reference-yaml-environment.md (03/31/2022)',
    title: 'the build context has another name',
    good: CONTAINER,
    fault: { edit: { [DEPLOYMENT]: [['path: ./docker', 'path: ./container']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./container'],
  },
  {
    id: 'dockerfile-missing',
    cause: '3',
    report: 'Microsoft document reference-yaml-environment.md (03/31/2022)',
    title: 'the Dockerfile is named from the repository, not from its build context',
    good: CONTAINER,
    fault: { edit: { [DEPLOYMENT]: [['dockerfile_path: Dockerfile', `dockerfile_path: ${DOCKERFILE}`]] } },
    visible: 'files',
    at: [DEPLOYMENT, `dockerfile_path: ${DOCKERFILE}`],
    expect: ['Dockerfile'],
  },
];

export const cases: readonly FaultCase[] = [...scripts, ...models, ...others];
