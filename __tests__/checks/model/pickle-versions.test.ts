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
  needs?: readonly string[];
  sklearn?: string;
  conda?: string;
  before?: string;
  python?: string;
}

function row(
  claim: string,
  { needs = [], sklearn, conda = CONDA, before = '', python = SCORE }: Given,
  findings: string[],
  says: string[] = [],
): Row {
  const version = sklearn === undefined ? '' : `(dS'_sklearn_version'\nS'${sklearn}'\ns`;
  const pickle = `${before}(${needs.map(name => `c${name.replace(' ', '\n')}\n`).join('')}${version}l.`;
  const files = project(python, {
    yaml: 'model:\n  path: ./model',
    conda,
    files: { 'model/m.pkl': Buffer.from(pickle, 'latin1') },
  });
  return { claim, files, findings, says };
}

const FILE = 'environment/conda.yml';
const NUMPY = (pin: string) => `${CONDA}      - numpy${pin}\n`;
const ARRAY = 'numpy._core.multiarray _reconstruct';
const TREE = 'sklearn.tree._tree Tree';

testCheck('model/pickle-versions', [
  row('takes the same line of versions', { sklearn: '1.5.0' }, []),
  row(
    'takes an open version',
    { sklearn: '1.2.2', conda: CONDA.replace('scikit-learn==1.5.2', 'scikit-learn') },
    [],
  ),
  row('takes numpy 2 with numpy 2', { needs: [ARRAY], conda: NUMPY('==2.1.0') }, []),
  row(
    'takes numpy 1 with numpy 2',
    { needs: ['numpy.core.multiarray _reconstruct'], conda: NUMPY('==2.1.0') },
    [],
  ),
  row('takes an open numpy', { needs: [ARRAY] }, []),
  row('takes a version that is no version', { sklearn: 'none of yours' }, []),
  row(
    'warns of another scikit-learn',
    { sklearn: '1.2.2' },
    [`${FILE}:9:9 warning model/pickle-versions/scikit-learn`],
    ['saved with scikit-learn 1.2.2', 'scikit-learn==1.2.2, which saved the model'],
  ),
  row(
    'finds trees of before 1.3',
    { sklearn: '1.2.2', needs: [TREE] },
    [`${FILE}:9:9 error model/pickle-versions/trees`],
    ['incompatible dtype'],
  ),
  row('warns of trees on the same side', { sklearn: '1.3.2', needs: [TREE] }, [
    `${FILE}:9:9 warning model/pickle-versions/scikit-learn`,
  ]),
  row(
    'finds numpy 2 under an old numpy 1',
    { needs: [ARRAY], conda: NUMPY('==1.24.4') },
    [`${FILE}:11:9 error model/pickle-versions/numpy-2`],
    ["No module named 'numpy._core'"],
  ),
  row(
    'finds what the stubs of numpy 1.26 lack',
    { needs: [ARRAY, 'numpy._core.numeric _frombuffer'], conda: NUMPY('==1.26.4') },
    [`${FILE}:11:9 error model/pickle-versions/numpy-2`],
    ["'numpy._core.numeric'"],
  ),
  row(
    'finds a random generator of numpy 2',
    { needs: [ARRAY, 'numpy.random._mt19937 MT19937'], conda: NUMPY('==1.26.4') },
    [`${FILE}:11:9 error model/pickle-versions/numpy-2`],
    ['BitGenerator'],
  ),
  row('warns of arrays of numpy 2 under 1.26', { needs: [ARRAY], conda: NUMPY('==1.26.4') }, [
    `${FILE}:11:9 warning model/pickle-versions/numpy-2-perhaps`,
  ]),
  row(
    'finds modules that scikit-learn moved',
    { needs: ['sklearn.ensemble.forest RandomForestClassifier'] },
    [`${FILE}:9:9 error model/pickle-versions/moved`],
  ),
  row(
    'finds modules that pandas removed',
    { needs: ['pandas.core.indexes.numeric Int64Index'], conda: `${CONDA}      - pandas==2.2.2\n` },
    [`${FILE}:11:9 error model/pickle-versions/moved`],
  ),
  row(
    'finds protocol 5 under Python 3.7',
    {
      before: '\x80\x05',
      conda: CONDA.replace('python=3.11', 'python=3.7'),
      needs: ['sklearn.base BaseEstimator'],
    },
    ['blue.yml:12:9 error model/pickle-versions/protocol'],
  ),
  row(
    'warns where it cannot tell what is loaded',
    { needs: [ARRAY], conda: NUMPY('==1.24.4'), python: SCORE.replace('"m.pkl"', 'os.listdir(".")[0]') },
    [`${FILE}:11:9 warning model/pickle-versions/numpy-2`],
  ),
]);
