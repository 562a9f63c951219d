/** 1d: a pickle that the container cannot load. The pickles are of protocol 0, which is text. */
import { change, type FaultCase, type Files } from '../case.ts';
import { CONDA, DEPLOYMENT, MLFLOW, SKLEARN } from '../projects.ts';

const MODEL = 'model/model.pkl';

/** A list of classes, with the version that scikit-learn writes. */
function pickle(names: readonly string[], version = '1.7.0'): string {
  const classes = names.map(name => `c${name.replace(' ', '\n')}\n`).join('');
  return `(${classes}(dp0\nV_sklearn_version\np1\nV${version}\np2\nsl.`;
}

const PIPELINE = 'sklearn.pipeline Pipeline';
const TREE = 'sklearn.tree._tree Tree';
const ARRAY = 'numpy._core.multiarray _reconstruct';

const PICKLED: Files = change(SKLEARN, { write: { [MODEL]: pickle([PIPELINE, ARRAY]) } });
const WITH_FEATURES: Files = change(SKLEARN, {
  write: {
    [MODEL]: pickle([PIPELINE, 'features LogIncome']),
    'code/features.py': 'class LogIncome:\n    pass\n',
  },
});

const PATH = [DEPLOYMENT, '  path: ./model'] as const;

export const cases: readonly FaultCase[] = [
  {
    id: 'pickle-of-main',
    cause: '1d',
    report: 'fastai/fastai#3732',
    title: 'a class that the training script defined itself',
    good: PICKLED,
    fault: { write: { [MODEL]: pickle([PIPELINE, '__main__ LogIncome']) } },
    visible: 'files',
    at: PATH,
    expect: ['LogIncome', '__main__'],
  },
  {
    id: 'pickle-of-main-no-code',
    cause: '1d',
    report: 'mlflow/mlflow#727',
    title: 'the same in an MLflow model without code',
    good: change(MLFLOW, { write: { [MODEL]: pickle([PIPELINE], '1.5.2') } }),
    fault: { write: { [MODEL]: pickle([PIPELINE, '__main__ LogIncome'], '1.5.2') } },
    visible: 'files',
    at: PATH,
  },
  {
    id: 'pickle-of-missing-package',
    cause: '1d',
    report: 'Microsoft document how-to-troubleshoot-online-endpoints.md',
    title: 'the model is of a package that the environment lacks',
    good: PICKLED,
    fault: { write: { [MODEL]: pickle([PIPELINE, 'lightgbm.sklearn LGBMClassifier']) } },
    visible: 'files',
    at: PATH,
    expect: ['lightgbm'],
  },
  {
    id: 'pickle-of-training-module',
    cause: '1d',
    report: 'fastai/fastai#3732',
    title: 'a module of the training code is not uploaded',
    good: WITH_FEATURES,
    fault: { remove: ['code/features.py'] },
    visible: 'files',
    at: PATH,
    expect: ['features'],
  },
  {
    id: 'pickle-of-other-sklearn',
    cause: '1d',
    report: 'scikit-learn/scikit-learn#26798',
    title: 'trees of before scikit-learn 1.3',
    good: change(SKLEARN, { write: { [MODEL]: pickle([PIPELINE, TREE]) } }),
    fault: { write: { [MODEL]: pickle([PIPELINE, TREE], '1.2.2') } },
    visible: 'files',
    at: [CONDA, 'scikit-learn'],
    or: [PATH],
    expect: ['incompatible dtype'],
  },
  {
    id: 'pickle-of-numpy-2',
    cause: '1d',
    report: 'numpy/numpy#28340',
    title: 'numpy 2 saved what numpy 1.26 has to load',
    good: PICKLED,
    fault: {
      write: { [MODEL]: pickle([PIPELINE, ARRAY, 'numpy._core.numeric _frombuffer']) },
      edit: { [CONDA]: [['numpy==2.2.6', 'numpy==1.26.4']] },
    },
    visible: 'files',
    at: [CONDA, 'numpy==1.26.4'],
    or: [PATH],
    expect: ['numpy._core.numeric'],
  },
];
