/** 3, 8 and 10 of kinds that came later: paths, references and names. */
import { change, type FaultCase, type Files } from '../case.ts';
import { CONDA, CONTAINER, DEPLOYMENT, MLFLOW, REGISTERED, SCORE, SERVER, SKLEARN } from '../projects.ts';

const JOINED = 'os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "model.pkl")';
const KEPT_FOLDER = 'Azure/azureml-examples#1068';
const UPLOAD = 'azure-ai-ml (the official client): an upload leaves out what .amlignore names';
const REFERENCES = 'azure-ai-ml (the official client): "Failed to extract version when parsing asset"';

/** The script looks in both places before it opens. */
const EITHER: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      [
        '    model = joblib.load(model_path)\n',
        '    if not os.path.isfile(model_path):\n        model_path = os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl")\n    model = joblib.load(model_path)\n',
      ],
    ],
  },
});

/** The script asks for each candidate in a helper. */
const CANDIDATES: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      [
        'model = None\n',
        'model = None\n\n\ndef first(*paths):\n    return next(p for p in paths if os.path.isfile(p))\n',
      ],
      [
        `    model_path = ${JOINED}\n`,
        `    root = os.environ["AZUREML_MODEL_DIR"]\n    model_path = first(os.path.join(root, "model.pkl"), os.path.join(root, "model", "model.pkl"))\n`,
      ],
    ],
  },
});

/** Labels beside the script, and a rule for other files. */
const LABELLED: Files = change(SKLEARN, {
  write: { 'code/labels.json': '["no", "yes"]\n', 'code/.amlignore': '*.ipynb\n' },
  edit: {
    [SCORE]: [
      [
        '    model = joblib.load(model_path)\n',
        '    model = joblib.load(model_path)\n    with open(os.path.join(os.path.dirname(__file__), "labels.json")) as labels:\n        logging.info(labels.read())\n',
      ],
    ],
  },
});

/** A table whose name the deployment gives. */
const VARIABLE: Files = change(SKLEARN, {
  edit: {
    [DEPLOYMENT]: [['  WORKER_COUNT: "2"\n', '  WORKER_COUNT: "2"\n  CREDIT_TABLE: scores\n']],
    [SCORE]: [
      [
        '    model = joblib.load(model_path)\n',
        '    logging.info(os.environ["CREDIT_TABLE"])\n    model = joblib.load(model_path)\n',
      ],
    ],
  },
});

/** A module of one's own beside the script. */
const WITH_MODULE: Files = change(SKLEARN, {
  write: {
    'code/preprocess.py': 'def clean(rows):\n    return [[float(value) for value in row] for row in rows]\n',
  },
  edit: { [SCORE]: [['import numpy as np\n', 'import numpy as np\nfrom preprocess import clean\n']] },
});

export const cases: readonly FaultCase[] = [
  {
    id: 'path-either-place-raises',
    cause: '3',
    report: KEPT_FOLDER,
    title: 'the script looks for the file in the wrong place, and gives up where it is not',
    good: EITHER,
    fault: {
      edit: {
        [SCORE]: [
          [JOINED, 'os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl")'],
          [
            '        model_path = os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl")\n',
            '        raise FileNotFoundError(model_path)\n',
          ],
        ],
      },
    },
    visible: 'files',
    at: [SCORE, 'AZUREML_MODEL_DIR"], "model.pkl"'],
    expect: ['model/model.pkl'],
  },
  {
    id: 'path-helper-without-look',
    cause: '3',
    report: KEPT_FOLDER,
    title: 'the helper takes the first candidate without a look',
    good: CANDIDATES,
    fault: { edit: { [SCORE]: [['next(p for p in paths if os.path.isfile(p))', 'paths[0]']] } },
    visible: 'files',
    at: [SCORE, 'first(os.path.join(root'],
    expect: ['model/model.pkl'],
  },
  {
    id: 'path-bare-model-name',
    cause: '3',
    report: 'Azure/aml-deploy#63',
    title: 'the model by its bare name',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [[JOINED, '"model.pkl"']] } },
    visible: 'files',
    at: [SCORE, 'model_path = "model.pkl"'],
    or: [[SCORE, 'joblib.load(model_path)']],
    expect: ['AZUREML_MODEL_DIR'],
  },
  {
    id: 'path-without-slash',
    cause: '3',
    report: KEPT_FOLDER,
    title: 'a folder and a file name without a slash between them',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [[JOINED, 'os.environ["AZUREML_MODEL_DIR"] + "model/model.pkl"']] } },
    visible: 'files',
    at: [SCORE, '"model/model.pkl"'],
    expect: ['slash'],
  },
  {
    id: 'path-folder-as-file',
    cause: '3',
    report: KEPT_FOLDER,
    title: 'the folder of the model where its file is due',
    good: SKLEARN,
    fault: { edit: { [SCORE]: [[JOINED, 'os.path.join(os.environ["AZUREML_MODEL_DIR"], "model")']] } },
    visible: 'files',
    at: [SCORE, 'joblib.load(model_path)'],
    expect: ['folder', 'model/model.pkl'],
  },
  {
    id: 'path-own-file-ignored',
    cause: '3',
    report: UPLOAD,
    title: 'a rule for the upload leaves out what init() opens',
    good: LABELLED,
    fault: { write: { 'code/.amlignore': '*.ipynb\n*.json\n' } },
    visible: 'files',
    at: [SCORE, '"labels.json"'],
    expect: ['*.json'],
  },
  {
    id: 'path-own-file-outside',
    cause: '3',
    report: UPLOAD,
    title: 'what init() opens is one folder above the code',
    good: LABELLED,
    fault: {
      rename: { 'code/labels.json': 'labels.json' },
      edit: {
        [SCORE]: [
          ['os.path.dirname(__file__), "labels.json"', 'os.path.dirname(__file__), "..", "labels.json"'],
        ],
      },
    },
    visible: 'files',
    at: [SCORE, '"labels.json"'],
    expect: ['outside'],
  },
  {
    id: 'variable-not-set',
    cause: '3',
    report: 'public repositories, not named: KeyError of os.environ in init()',
    title: 'init() needs a variable that nothing sets',
    good: VARIABLE,
    fault: { edit: { [DEPLOYMENT]: [['  CREDIT_TABLE: scores\n', '']] } },
    visible: 'files',
    at: [SCORE, 'CREDIT_TABLE'],
    expect: ['environment_variables'],
  },
  {
    id: 'variable-to-be-filled',
    cause: '3',
    report: 'public repositories, not named: variables of samples that were deployed as they are',
    title: 'a variable whose value is still to come',
    good: VARIABLE,
    fault: { edit: { [DEPLOYMENT]: [['CREDIT_TABLE: scores', 'CREDIT_TABLE: <your-table>']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'CREDIT_TABLE'],
    expect: ['<your-table>'],
  },
  {
    id: 'reference-version-latest',
    cause: '8',
    report: REFERENCES,
    title: 'a version that is called latest',
    good: REGISTERED,
    fault: { edit: { [DEPLOYMENT]: [['azureml:credit-model:3', 'azureml:credit-model:latest']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'azureml:credit-model:latest'],
    expect: ['@latest'],
  },
  {
    id: 'reference-label-after-version',
    cause: '8',
    report: REFERENCES,
    title: 'a label behind a version',
    good: REGISTERED,
    fault: { edit: { [DEPLOYMENT]: [['azureml:credit-model:3', 'azureml:credit-model:3@latest']] } },
    visible: 'files',
    at: [DEPLOYMENT, '@latest'],
    expect: ['azureml:credit-model@latest'],
  },
  {
    id: 'collector-unused',
    cause: '10',
    report: 'Microsoft document how-to-collect-production-data.md (12/30/2025)',
    title: 'a collection that no Collector fills',
    good: SKLEARN,
    fault: {
      edit: { [DEPLOYMENT]: [['  collections:\n    request:\n', '  collections:\n    model_inputs:\n']] },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'data_collector:'],
    expect: ['Collector'],
  },
  {
    id: 'import-own-module-missing',
    cause: '1d',
    report: 'Azure/azure-cli-extensions#6819',
    title: "a module of one's own that was never committed",
    good: WITH_MODULE,
    fault: { remove: ['code/preprocess.py'] },
    visible: 'files',
    at: [SCORE, 'from preprocess import'],
    expect: ['preprocess'],
  },
  {
    id: 'mlflow-without-mlmodel',
    cause: '1a',
    report: 'Microsoft document how-to-deploy-mlflow-models-online-endpoints.md (03/31/2025)',
    title: 'a folder without MLmodel as an MLflow model',
    good: MLFLOW,
    fault: { remove: ['model/MLmodel'] },
    visible: 'files',
    at: [DEPLOYMENT, 'path: ./model'],
    expect: ['MLmodel'],
  },
  {
    id: 'timeout-above-limit',
    cause: '8',
    report: 'public repositories, not named: "ScoringTimeoutMs must be between 50 and 180000"',
    title: 'a request timeout above the limit of the service',
    good: SKLEARN,
    fault: { edit: { [DEPLOYMENT]: [['10000', '240000']] } },
    visible: 'files',
    at: [DEPLOYMENT, '240000'],
    expect: ['180000'],
  },
  {
    id: 'route-not-there',
    cause: '8',
    report: 'azure-ai-ml (the official client): "Missing data for required field."',
    title: 'an own container without a readiness route',
    good: CONTAINER,
    fault: { edit: { [DEPLOYMENT]: [['    readiness_route: {path: /ready, port: 8080}\n', '']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'inference_config:'],
    expect: ['readiness_route'],
  },
  {
    id: 'route-at-top',
    cause: '8',
    report: 'azure-ai-ml (the official client): "Unknown field."',
    title: 'a route at the top level',
    good: CONTAINER,
    fault: {
      edit: {
        [DEPLOYMENT]: [
          ['    liveness_route: {path: /live, port: 8080}\n', ''],
          ['instance_type:', 'liveness_route: {path: /live, port: 8080}\ninstance_type:'],
        ],
      },
    },
    visible: 'files',
    at: [DEPLOYMENT, 'liveness_route:'],
    expect: ['environment.inference_config'],
  },
  {
    id: 'scale-spelled-otherwise',
    cause: '8',
    report: 'azure-ai-ml (the official client): "Unknown field."',
    title: 'scale settings in the spelling of the REST API',
    good: change(SKLEARN, {
      edit: { [DEPLOYMENT]: [['instance_type:', 'scale_settings:\n  type: default\ninstance_type:']] },
    }),
    fault: { edit: { [DEPLOYMENT]: [['  type: default\n', '  scaleType: Default\n']] } },
    visible: 'files',
    at: [DEPLOYMENT, 'scaleType'],
    expect: ['"type"'],
  },
  {
    id: 'conda-build-path',
    cause: '6',
    report: 'posit-dev/rsconnect-python#166',
    title: 'a package of conda as pip freeze writes it',
    good: SKLEARN,
    fault: {
      edit: {
        [CONDA]: [
          [
            `      - ${SERVER}\n`,
            `      - ${SERVER}\n      - cloudpickle @ file:///tmp/build/80754af9/cloudpickle_1607\n`,
          ],
        ],
      },
    },
    visible: 'files',
    at: [CONDA, 'cloudpickle @'],
    expect: ['cloudpickle=='],
  },
];
