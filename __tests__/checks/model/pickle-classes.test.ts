import { CONDA, project } from '../scoring/project.js';
import { type Row, testCheck } from '../table.js';

const SCORE = `import os

import joblib


def init():
    global model
    model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "m.pkl"))


def run(data):
    return model.predict(data).tolist()
`;

interface Given {
  python?: string;
  conda?: string;
  files?: Record<string, string>;
}

/** A model folder with one pickle of protocol 0 that names these. */
function row(
  claim: string,
  needs: readonly string[],
  findings: string[],
  { python = SCORE, conda = CONDA, files = {} }: Given = {},
  says: string[] = [],
): Row {
  const pickle = `(${needs.map(name => `c${name.replace(' ', '\n')}\n`).join('')}l.`;
  const all = project(python, {
    yaml: 'model:\n  path: ./model',
    conda,
    files: { 'model/m.pkl': pickle, ...files },
  });
  return { claim, files: all, findings, says };
}

const AT = 'blue.yml:12:9';
const MAIN = [`${AT} error model/pickle-classes/main`];

testCheck('model/pickle-classes', [
  row(
    'takes scikit-learn and Python',
    ['copy_reg _reconstructor', 'sklearn.pipeline Pipeline', '__builtin__ object', 'collections OrderedDict'],
    [],
  ),
  row(
    'takes what scikit-learn brings',
    ['numpy.core.multiarray _reconstruct', 'scipy.sparse._csr csr_matrix'],
    [],
  ),
  row('takes a part that puts itself elsewhere', ['_loss CyHalfBinomialLoss'], []),
  row('takes a module of the code folder', ['features LogIncome'], [], {
    files: { 'src/features.py': 'class LogIncome:\n    pass\n' },
  }),
  row('takes a script that puts its class into __main__', ['__main__ LogIncome'], [], {
    python: `import __main__\n${SCORE}`,
  }),
  row('takes an unpickler of its own', ['__main__ LogIncome'], [], {
    python: `${SCORE}\n\ndef find_class(module, name):\n    pass\n`,
  }),
  row('takes a file that the script does not load', ['__main__ LogIncome'], [], {
    python: SCORE.replace('m.pkl', 'other.pkl'),
  }),
  row('takes a package that a private one may bring', ['shopping.features LogIncome'], [], {
    conda: `${CONDA}      - acme-internal\n`,
  }),
  {
    claim: 'takes a text that stands for a model',
    files: project(SCORE, {
      yaml: 'model:\n  path: ./model',
      files: { 'model/m.pkl': 'Stands for a model.\n' },
    }),
    findings: [],
  },
  row('finds a class of the training script', ['__main__ LogIncome'], MAIN, {}, [
    "Can't get attribute 'LogIncome' on <module '__main__'>",
    'Move LogIncome',
  ]),
  row('finds it also where the scoring script defines it', ['__main__ LogIncome'], MAIN, {
    python: `${SCORE}\n\nclass LogIncome:\n    pass\n`,
  }),
  row(
    'warns where it cannot tell what is loaded',
    ['__main__ LogIncome'],
    [`${AT} warning model/pickle-classes/main`],
    { python: SCORE.replace('"m.pkl"', 'os.listdir(".")[0]') },
  ),
  row(
    'finds a package that the environment lacks',
    ['lightgbm.sklearn LGBMClassifier'],
    [`${AT} error model/pickle-classes/package`],
    {},
    ['- lightgbm'],
  ),
  row(
    'finds scikit-learn, in the version that saved the model',
    ['sklearn.pipeline Pipeline', 'sklearn.base BaseEstimator'],
    [`${AT} error model/pickle-classes/package`],
    { conda: CONDA.replace('      - scikit-learn==1.5.2\n', '') },
    ['"- scikit-learn"'],
  ),
  row(
    'finds a module of the training code',
    ['training.features LogIncome'],
    [`${AT} error model/pickle-classes/own-module`],
    {},
    ['Copy the module training'],
  ),
  row(
    'finds a class that its module does not have',
    ['features LogIncome'],
    [`${AT} error model/pickle-classes/not-in-module`],
    { files: { 'src/features.py': 'class LogRate:\n    pass\n' } },
  ),
  {
    claim: 'finds it in a model without code',
    files: {
      'blue.yml':
        'name: blue\nendpoint_name: credit\nmodel:\n  path: ./model\n  type: mlflow_model\ninstance_type: Standard_DS3_v2\ninstance_count: 3\n',
      'model/MLmodel':
        'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    model_path: model.pkl\n    env: conda.yaml\n  sklearn:\n    pickled_model: model.pkl\n',
      'model/conda.yaml': CONDA,
      'model/model.pkl': 'c__main__\nLogIncome\n.',
    },
    findings: ['blue.yml:4:9 error model/pickle-classes/main'],
  },
]);
