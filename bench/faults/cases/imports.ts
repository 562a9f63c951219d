/** 1d: what the script imports is not in its environment, or is not what the model was made with. */
import { change, type Edit, type FaultCase, type Files } from '../case.ts';
import {
  adding,
  CONDA,
  dropping,
  MLFLOW,
  MLFLOW_CONDA,
  MLFLOW_REQUIREMENTS,
  MLMODEL,
  SCORE,
  SKLEARN,
} from '../projects.ts';

/** One more import in the script. */
function importing(line: string): Edit {
  return ['import joblib\n', `import joblib\n${line}\n`];
}

/** The script with one more import, and what it needs in the environment. */
function using(line: string, requirement: string): Files {
  return change(SKLEARN, { edit: { [SCORE]: [importing(line)], [CONDA]: [adding(requirement)] } });
}

/** An image of a picture is scored: two packages whose modules have other names. */
const VISION: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      importing('import cv2\nfrom PIL import Image'),
      [
        '    rows = np.array(json.loads(raw_data)["data"])\n',
        '    rows = np.array(cv2.resize(np.asarray(Image.open(raw_data)), (64, 64)))\n',
      ],
    ],
    [CONDA]: [adding('opencv-python-headless==4.10.0.84'), adding('pillow==11.2.1')],
  },
});

/** A script with a module beside it. */
const WITH_HELPER: Files = change(SKLEARN, {
  write: {
    'code/features.py': 'import pandas as pd\n\n\ndef table(rows):\n    return pd.DataFrame(rows)\n',
  },
  edit: {
    [SCORE]: [
      [
        'from sklearn.pipeline import Pipeline\n',
        'from features import table\nfrom sklearn.pipeline import Pipeline\n',
      ],
      ['np.array(json.loads(raw_data)["data"])', 'np.array(table(json.loads(raw_data)["data"]))'],
    ],
    [CONDA]: [adding('pandas==2.2.3')],
  },
});

/** One package that may be there, and one that is asked for late. */
const GUARDED: Files = change(SKLEARN, {
  edit: {
    [SCORE]: [
      importing('\ntry:\n    import orjson\nexcept ImportError:\n    orjson = None'),
      [
        '    rows = np.array',
        '    import shap\n\n    logging.debug("shap %s", shap.__version__)\n    rows = np.array',
      ],
    ],
    [CONDA]: [adding('shap==0.47.2')],
  },
});

export const cases: readonly FaultCase[] = [
  {
    id: 'import-sklearn',
    cause: '1d',
    report:
      'public repositories, not named: ModuleNotFoundError, a package that score.py imports is not in conda',
    title: 'sklearn is imported, scikit-learn is not in the environment',
    good: SKLEARN,
    fault: { edit: { [CONDA]: [dropping('scikit-learn==1.7.0')] } },
    visible: 'files',
    at: [SCORE, 'from sklearn.pipeline'],
    expect: ['scikit-learn'],
  },
  {
    id: 'import-cv2',
    cause: '1d',
    report: 'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): a missing dependency',
    title: 'cv2 is imported, no OpenCV is in the environment',
    good: VISION,
    fault: { edit: { [CONDA]: [dropping('opencv-python-headless==4.10.0.84')] } },
    visible: 'files',
    at: [SCORE, 'import cv2'],
    expect: ['opencv-python-headless'],
  },
  {
    id: 'import-pil',
    cause: '1d',
    report: 'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): a missing dependency',
    title: 'PIL is imported, pillow is not in the environment',
    good: VISION,
    fault: { edit: { [CONDA]: [dropping('pillow==11.2.1')] } },
    visible: 'files',
    at: [SCORE, 'from PIL import Image'],
    expect: ['pillow'],
  },
  {
    id: 'import-yaml',
    cause: '1d',
    report: 'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): UserScriptImportError',
    title: 'yaml is imported, pyyaml is not in the environment',
    good: using('import yaml', 'pyyaml==6.0.2'),
    fault: { edit: { [CONDA]: [dropping('pyyaml==6.0.2')] } },
    visible: 'files',
    at: [SCORE, 'import yaml'],
    expect: ['pyyaml'],
  },
  {
    id: 'import-in-helper',
    cause: '1d',
    report:
      'azureml-inference-server, user_script.py: "Failed to import user script because it raised an unhandled exception"',
    title: 'a module beside the script imports pandas, which is not in the environment',
    good: WITH_HELPER,
    fault: { edit: { [CONDA]: [dropping('pandas==2.2.3')] } },
    visible: 'files',
    at: ['code/features.py', 'import pandas'],
    expect: ['pandas'],
  },
  {
    id: 'import-in-function',
    cause: '1d',
    report: 'azureml-inference-server, user_script.py: "Caught an unhandled exception from the user script"',
    title: 'run() imports a package that is not in the environment; another import is guarded',
    good: GUARDED,
    fault: { edit: { [CONDA]: [dropping('shap==0.47.2')] } },
    visible: 'files',
    at: [SCORE, 'import shap'],
    expect: ['shap'],
  },
  {
    id: 'import-xgboost',
    cause: '1d',
    report: 'Microsoft document how-to-troubleshoot-online-endpoints.md (10/06/2025): a missing dependency',
    title: 'xgboost is imported, and not in the environment',
    good: using('import xgboost as xgb', 'xgboost==3.0.2'),
    fault: { edit: { [CONDA]: [dropping('xgboost==3.0.2')] } },
    visible: 'files',
    at: [SCORE, 'import xgboost'],
    expect: ['xgboost'],
  },
  {
    id: 'xgboost-without-sklearn',
    cause: '1d',
    report: 'a public repository, not named: "sklearn needs to be installed" (XGBClassifier)',
    title: 'XGBClassifier asks for scikit-learn, which xgboost does not bring',
    good: change(using('from xgboost import XGBClassifier', 'xgboost==3.0.2'), {
      edit: {
        [SCORE]: [
          ['from sklearn.pipeline import Pipeline\n', ''],
          ['isinstance(model, Pipeline)', 'isinstance(model, XGBClassifier)'],
          ['not a pipeline', 'not a classifier'],
        ],
      },
    }),
    fault: { edit: { [CONDA]: [dropping('scikit-learn==1.7.0')] } },
    visible: 'files',
    at: [SCORE, 'import XGBClassifier'],
    or: [
      [CONDA, 'xgboost==3.0.2'],
      [CONDA, '- pip:'],
    ],
    expect: ['scikit-learn'],
  },
  {
    id: 'numpy-binary',
    cause: '1d',
    report: 'Azure/azureml-examples#3415',
    title:
      'a scikit-learn that was compiled for numpy 1, beside numpy 2: "Expected 96 from C header, got 88"',
    good: change(SKLEARN, {
      edit: {
        [CONDA]: [
          ['numpy==2.2.6', 'numpy==1.26.4'],
          ['scikit-learn==1.7.0', 'scikit-learn==1.2.2'],
        ],
      },
    }),
    fault: { edit: { [CONDA]: [['numpy==1.26.4', 'numpy==2.2.6']] } },
    visible: 'files',
    at: [CONDA, 'numpy==2.2.6'],
    or: [[CONDA, 'scikit-learn==1.2.2']],
  },
  {
    id: 'mlflow-sklearn-skew',
    cause: '1d',
    report: 'Azure/azureml-examples#3415',
    title: 'the model was pickled with another scikit-learn than its environment has',
    good: MLFLOW,
    fault: {
      edit: {
        [MLFLOW_CONDA]: [['scikit-learn==1.5.2', 'scikit-learn==1.2.2']],
        [MLFLOW_REQUIREMENTS]: [['scikit-learn==1.5.2', 'scikit-learn==1.2.2']],
      },
    },
    visible: 'files',
    at: [MLFLOW_CONDA, 'scikit-learn==1.2.2'],
    or: [[MLMODEL, 'sklearn_version: 1.5.2']],
    expect: ['1.5.2'],
  },
  {
    id: 'mlflow-python-skew',
    cause: '1d',
    report: 'Azure/azureml-examples#3415 (version skew)',
    title: 'the model was pickled under another Python than its environment has',
    good: MLFLOW,
    fault: { edit: { [MLFLOW_CONDA]: [['python=3.11.9', 'python=3.12.3']] } },
    visible: 'files',
    at: [MLFLOW_CONDA, 'python=3.12.3'],
    or: [[MLMODEL, 'python_version: 3.11.9']],
    expect: ['3.11'],
  },
];
