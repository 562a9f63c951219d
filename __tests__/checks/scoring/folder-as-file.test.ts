import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const ENV = 'os.environ["AZUREML_MODEL_DIR"]';
const FILES = { 'model/m.pkl': 'x', 'model/sub/v.txt': 'x' };
const files = (lines: string, yaml = 'model:\n  path: ./model') =>
  project(
    inInit(lines, 'import os\nimport joblib\nimport mlflow\nimport pandas as pd\nfrom pathlib import Path'),
    {
      yaml,
      files: FILES,
    },
  );
const good = (claim: string, lines: string, yaml?: string) => ({
  claim: `accepts ${claim}`,
  files: files(lines, yaml),
  findings: [],
});
const bad = (claim: string, lines: string, says: string[], yaml?: string) => ({
  claim: `finds ${claim}`,
  files: files(lines, yaml),
  findings: ['src/score.py:9:5 error scoring/folder-as-file'],
  says,
});

testCheck('scoring/folder-as-file', [
  good('a file', `joblib.load(os.path.join(${ENV}, "model", "m.pkl"))`),
  good('a function that takes folders', `mlflow.pyfunc.load_model(os.path.join(${ENV}, "model"))`),
  good('a folder that is listed', `os.listdir(${ENV})`),
  good('a folder of columns', `pd.read_parquet(os.path.join(${ENV}, "model"))`),
  good(
    'a folder that a registered model may not be',
    `joblib.load(os.path.join(${ENV}, "model"))`,
    'model: azureml:credit:3',
  ),
  good(
    'an attempt',
    `try:\n    joblib.load(${ENV})\nexcept OSError:\n    joblib.load(os.path.join(${ENV}, "model/m.pkl"))`,
  ),
  good(
    'a variable that the deployment sets',
    `joblib.load(${ENV})`,
    'environment_variables:\n  AZUREML_MODEL_DIR: /x/m.pkl',
  ),
  bad('the variable itself', `joblib.load(${ENV})`, ['"model/m.pkl"']),
  bad(
    'it with a registered model',
    `joblib.load(${ENV})`,
    ['Add the name of the file'],
    'model: azureml:credit:3',
  ),
  bad('it with a model of one file', `open(${ENV}, "rb")`, ['"m.pkl"'], 'model:\n  path: model/m.pkl'),
  bad('the folder of the model', `joblib.load(os.path.join(${ENV}, "model"))`, [
    '"model/m.pkl"',
    'IsADirectoryError',
  ]),
  bad('a folder in it', `pd.read_csv(os.path.join(${ENV}, "model", "sub"))`, ['AZUREML_MODEL_DIR/model/sub']),
  bad('a path object', `(Path(${ENV}) / "model").read_bytes()`, ['Path.read_bytes opens one file']),
]);
