import { type Row, testCheck } from '../table.js';
import { CONDA, project } from './project.js';

const REST = '\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return data\n';

const row = (claim: string, head: string, conda: string, findings: string[], says: string[] = []): Row => ({
  claim,
  files: project(`${head}${REST}`, { conda }),
  findings,
  says,
});

const sklearn = (pin: string) => CONDA.replace('scikit-learn==1.5.2', `scikit-learn${pin}`);
const adding = (line: string) => `${CONDA}      - ${line}\n`;
const JOBLIB = 'from sklearn.externals import joblib';

testCheck('scoring/removed-part', [
  row('takes what the version has', JOBLIB, sklearn('==0.22.2'), []),
  row(
    'takes a guarded import',
    `try:\n    ${JOBLIB}\nexcept ImportError:\n    import joblib\n\nMODEL = joblib.load("a")`,
    CONDA,
    [],
  ),
  row(
    'takes other parts',
    'from sklearn.model_selection import train_test_split\nfrom sklearn import preprocessing',
    CONDA,
    [],
  ),
  row('takes a package that is not listed', 'from scipy.misc import imresize', CONDA, []),
  row('takes float', 'import numpy as np\n\nX = np.array([1], dtype=float)', adding('numpy==1.26.4'), []),
  row(
    'finds joblib of sklearn.externals',
    JOBLIB,
    CONDA,
    ['src/score.py:1:31 error scoring/removed-part/imported'],
    ['scikit-learn 0.23 removed', 'import joblib'],
  ),
  row('finds it as a module', 'import sklearn.externals.joblib as joblib', CONDA, [
    'src/score.py:1:8 error scoring/removed-part/imported',
  ]),
  row('warns where the newest version is taken', JOBLIB, sklearn(''), [
    'src/score.py:1:31 warning scoring/removed-part/imported',
  ]),
  row('finds old modules', 'from sklearn.cross_validation import KFold', CONDA, [
    'src/score.py:1:6 error scoring/removed-part/imported',
  ]),
  row(
    'finds the aliases of numpy',
    'import numpy as np\n\nX = np.array([1], dtype=np.float)',
    adding('numpy==1.26.4'),
    ['src/score.py:3:25 error scoring/removed-part/used'],
    ['numpy.float', "has no attribute 'float'"],
  ),
  row(
    'finds calls of TensorFlow 1',
    'import tensorflow as tf\n\nsession = tf.Session()',
    adding('tensorflow==2.15.0'),
    ['src/score.py:3:11 error scoring/removed-part/used'],
    ['tensorflow.compat.v1.Session'],
  ),
  row(
    'finds a constant of Pillow',
    'from PIL import Image\n\nImage.open("a").resize((1, 1), Image.ANTIALIAS)',
    adding('pillow==10.4.0'),
    ['src/score.py:3:32 error scoring/removed-part/used'],
  ),
  row(
    'finds what left the module collections',
    'from collections import Mapping',
    CONDA,
    ['src/score.py:1:25 error scoring/removed-part/imported'],
    ['collections.abc.Mapping'],
  ),
  row(
    'takes it with an old Python',
    'from collections import Mapping',
    CONDA.replace('python=3.11', 'python=3.9'),
    [],
  ),
  {
    claim: 'notes it where no file lists the packages',
    files: project(`${JOBLIB}${REST}`, { yaml: 'environment: azureml:env:1' }),
    findings: ['src/score.py:1:31 notice scoring/removed-part/imported'],
  },
]);
