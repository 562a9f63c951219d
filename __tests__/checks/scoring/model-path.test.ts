import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/run/fix.js';
import { answersOver, checkById, type Files, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { inInit, project } from './project.js';

const FOLDER: Files = { 'model/model.pkl': 'x', 'model/sub/vocab.txt': 'x' };
const folder = (lines: string, head?: string) =>
  project(inInit(lines, head), { yaml: 'model:\n  path: ./model', files: FOLDER });
const file = (lines: string) =>
  project(inInit(lines), { yaml: 'model:\n  path: model/model.pkl', files: FOLDER });
const load = (rest: string) =>
  `path = os.path.join(os.environ["AZUREML_MODEL_DIR"], ${rest})\njoblib.load(path)`;
const head = 'import os\nimport joblib';

testCheck('scoring/model-path', [
  {
    claim: 'takes the kept name of a folder',
    files: folder(load('"model", "model.pkl"'), head),
    findings: [],
  },
  { claim: 'takes it in one text', files: folder(load('"model/sub/vocab.txt"'), head), findings: [] },
  { claim: 'takes a file directly', files: file(load('"model.pkl"')), findings: [] },
  {
    claim: 'takes the common start of the files of a checkpoint',
    files: project(inInit(load('"model", "mnist.ckpt"'), head), {
      yaml: 'model:\n  path: ./model',
      files: { 'model/mnist.ckpt.index': 'x', 'model/mnist.ckpt.data-00000-of-00001': 'x' },
    }),
    findings: [],
  },
  { claim: 'takes the folder itself', files: folder(load('"model"'), head), findings: [] },
  {
    claim: 'takes a path of pathlib',
    files: folder(
      'p = Path(os.environ["AZUREML_MODEL_DIR"]) / "model" / "model.pkl"\nopen(p)',
      'import os\nfrom pathlib import Path',
    ),
    findings: [],
  },
  {
    claim: 'is silent about a registered model',
    files: project(inInit(load('"anything.pkl"'), head)),
    findings: [],
  },
  {
    claim: 'is silent about a model in the cloud',
    files: project(inInit(load('"anything.pkl"'), head), {
      yaml: 'model:\n  path: azureml://datastores/x/paths/y',
    }),
    findings: [],
  },
  {
    claim: 'is silent about unknown parts',
    files: folder(
      'name = os.listdir(".")[0]\njoblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], name))',
      head,
    ),
    findings: [],
  },
  {
    claim: 'is silent where the script looks first',
    files: folder(
      'p = os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl")\nif os.path.exists(p):\n    joblib.load(p)',
      head,
    ),
    findings: [],
  },
  {
    claim: 'is silent about what the script writes',
    files: folder('open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "log.txt"), "w")'),
    findings: [],
  },
  {
    claim: 'is silent about a folder that is listed',
    files: folder('os.listdir(os.path.join(os.environ["AZUREML_MODEL_DIR"], "models"))'),
    findings: [],
  },
  {
    claim: 'is silent where the deployment sets the variable',
    files: project(inInit(load('"m.pkl"'), head), {
      yaml: 'model:\n  path: ./model\nenvironment_variables:\n  AZUREML_MODEL_DIR: /x',
      files: FOLDER,
    }),
    findings: [],
  },
  {
    claim: 'is silent where the model is missing',
    files: project(inInit(load('"m.pkl"'), head), { yaml: 'model:\n  path: ./model' }),
    findings: [],
  },
  {
    claim: 'is silent about code under the main guard',
    files: project(
      `import os\n\nif __name__ == "__main__":\n    open(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl"))\n`,
      { yaml: 'model:\n  path: ./model', files: FOLDER },
    ),
    findings: [],
  },
  {
    claim: 'finds a folder whose name is left out',
    files: folder(load('"model.pkl"'), head),
    findings: ['src/score.py:6:58 error scoring/model-path/kept-folder'],
    says: ['$AZUREML_MODEL_DIR/model.pkl', '$AZUREML_MODEL_DIR/model/model.pkl', 'Use "model/model.pkl"'],
  },
  {
    claim: 'finds it in an f-string',
    files: folder('open(f"{os.getenv(\'AZUREML_MODEL_DIR\')}/model.pkl")'),
    findings: ['src/score.py:5:44 error scoring/model-path/kept-folder'],
  },
  {
    claim: 'finds another name for the folder',
    files: folder(load('"outputs", "model.pkl"'), head),
    findings: ['src/score.py:6:58 error scoring/model-path/kept-folder'],
    says: ['Use "model/model.pkl"'],
  },
  {
    claim: 'finds a folder where a file lies directly',
    files: file(load('"model", "model.pkl"')),
    findings: ['src/score.py:5:58 error scoring/model-path/file-direct'],
    says: ['single file model/model.pkl', 'Use "model.pkl"'],
  },
  {
    claim: 'finds another file',
    files: file(load('"scaler.pkl"')),
    findings: ['src/score.py:5:58 error scoring/model-path/file-other'],
    says: ['model.pkl and nothing else'],
  },
  {
    claim: 'finds Model.pkl for model.pkl',
    files: folder(load('"model/Model.pkl"'), head),
    findings: ['src/score.py:6:58 error scoring/model-path/other-case'],
    says: ['Use "model/model.pkl"'],
  },
  {
    claim: 'finds Model/ for model/',
    files: folder(load('"Model/model.pkl"'), head),
    findings: ['src/score.py:6:58 error scoring/model-path/other-case'],
  },
  {
    claim: 'finds backslashes',
    files: folder(load(String.raw`"model\\model.pkl"`), head),
    findings: ['src/score.py:6:58 error scoring/model-path/backslash'],
    says: ['with backslashes', 'Use "model/model.pkl"'],
  },
  {
    claim: 'warns of a file that is not there',
    files: folder(load('"model/scaler.json"'), head),
    findings: ['src/score.py:6:58 warning scoring/model-path/missing'],
    says: ['opens $AZUREML_MODEL_DIR/model/scaler.json', 'below $AZUREML_MODEL_DIR/model.'],
  },
  {
    claim: 'names the file that was meant',
    files: folder(load('"model/modle.pkl"'), head),
    findings: ['src/score.py:6:58 warning scoring/model-path/did-you-mean'],
    says: ['Did you mean $AZUREML_MODEL_DIR/model/model.pkl?'],
  },
  {
    claim: 'takes the variable itself where no marker says otherwise',
    files: folder('mlflow.pyfunc.load_model(os.environ["AZUREML_MODEL_DIR"])', 'import os\nimport mlflow'),
    findings: [],
  },
  {
    claim: 'finds the variable itself where MLflow wants the folder below',
    files: project(
      inInit('mlflow.pyfunc.load_model(os.environ["AZUREML_MODEL_DIR"])', 'import os\nimport mlflow'),
      {
        yaml: 'model:\n  path: ./model',
        files: { 'model/MLmodel': 'flavors: {}\n' },
      },
    ),
    findings: ['src/score.py:6:5 error scoring/model-path/folder-itself'],
    says: [
      'mlflow.pyfunc.load_model looks for MLmodel',
      'MLmodel is in $AZUREML_MODEL_DIR/model.',
      'os.environ["AZUREML_MODEL_DIR"], "model"',
    ],
  },
  {
    claim: 'reports one path once',
    files: folder(
      'a = os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl")\nb = os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl")\nopen(a)\nopen(b)',
    ),
    findings: ['src/score.py:5:55 error scoring/model-path/kept-folder'],
  },
  {
    claim: 'is silent about one of several attempts',
    files: folder(
      'try:\n    m = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl"))\nexcept OSError:\n    m = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model/model.pkl"))',
      head,
    ),
    findings: [],
  },
]);

async function fixed(files: Files): Promise<string[]> {
  const root = makeProject(files);
  const { findings } = await answersOver(root, { checks: [checkById('scoring/model-path')] });
  return fixedFiles(findings, root).map(({ after }) => after);
}

test('--fix writes the path into the one literal, in its quotes', async () => {
  const before = inInit(load("'model.pkl'"), head);

  expect(await fixed(folder(load("'model.pkl'"), head))).toEqual([
    before.replace("'model.pkl'", "'model/model.pkl'"),
  ]);
});

test('--fix leaves paths of several parts alone', async () => {
  expect(await fixed(folder(load('"outputs", "model.pkl"'), head))).toEqual([]);
});
