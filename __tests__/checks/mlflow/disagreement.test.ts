import { expect, test } from '@jest/globals';
import { answersOver, checkById, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { CONDA, DEPLOYMENT, MLMODEL, model } from './samples.js';

const SCRIPTED = `${DEPLOYMENT}code_configuration: {code: ./src, scoring_script: score.py}\nenvironment: {image: i:1, conda_file: ./env.yml}\n`;

testCheck('mlflow/disagreement', [
  {
    claim: 'accepts equal versions',
    files: model({
      'model/requirements.txt': 'scikit-learn==1.5.2\n',
      'model/python_env.yaml': 'python: 3.11.9\n',
    }),
    findings: [],
  },
  {
    claim: 'ignores the third number',
    files: model({ 'model/conda.yaml': CONDA.replace('1.5.2', '1.5.1').replace('3.11.9', '3.11.4') }),
    findings: [],
  },
  {
    claim: 'warns of another Python',
    files: model({ 'model/conda.yaml': ['python=3.11.9', 'python=3.12.3'] }),
    findings: ['model/conda.yaml:4:3 warning mlflow/disagreement/python'],
    says: ['3.11.9'],
  },
  {
    claim: 'warns of another version of the library',
    files: model({ 'model/conda.yaml': ['scikit-learn==1.5.2', 'scikit-learn==1.2.2'] }),
    findings: ['model/conda.yaml:8:5 warning mlflow/disagreement/library'],
    says: ['scikit-learn==1.5.2'],
  },
  {
    claim: 'reads a version that YAML takes for a number',
    files: model({
      'model/MLmodel': ['sklearn_version: 1.5.2', 'sklearn_version: 1.10'],
      'model/conda.yaml': ['scikit-learn==1.5.2', 'scikit-learn==1.10.0'],
    }),
    findings: [],
  },
  {
    claim: 'knows the packages of other flavours, and local versions',
    files: model({
      'model/MLmodel': [
        `sklearn:\n    pickled_model: model.pkl\n    serialization_format: cloudpickle\n    sklearn_version: 1.5.2`,
        'pytorch:\n    pytorch_version: 2.3.1+cu121',
      ],
      'model/conda.yaml': ['scikit-learn==1.5.2', 'torch==2.1.0'],
    }),
    findings: ['model/conda.yaml:8:5 warning mlflow/disagreement/library'],
  },
  {
    claim: "compares with the deployment's environment where there is a script",
    files: {
      ...model({ 'blue.yml': SCRIPTED, 'model/conda.yaml': ['1.5.2', '1.2.2'] }),
      'env.yml': CONDA.replace('1.5.2', '1.3.0'),
    },
    findings: ['env.yml:8:5 warning mlflow/disagreement/library'],
  },
  {
    claim: 'notes once that requirements.txt has other versions',
    files: model({ 'model/requirements.txt': 'mlflow==2.9.0\nscikit-learn==1.2.2\nnumpy\n' }),
    findings: ['model/requirements.txt:1:1 notice mlflow/disagreement/lists'],
    says: ['mlflow, scikit-learn'],
  },
  {
    claim: 'notes another Python in python_env.yaml',
    files: model({ 'model/python_env.yaml': 'python: 3.9.1\n' }),
    findings: ['model/python_env.yaml:1:9 notice mlflow/disagreement/lists'],
    says: ['python_env.yaml and conda.yaml ask for different versions of python'],
  },
  {
    claim: 'ignores invalid versions',
    files: model({ 'model/MLmodel': MLMODEL.replace('3.11.9', 'three').replace('1.5.2', '{}') }),
    findings: [],
  },
]);

test('both places are marked', async () => {
  const root = makeProject(model({ 'model/conda.yaml': ['scikit-learn==1.5.2', 'scikit-learn==1.2.2'] }));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/disagreement')] });
  const related = findings[0]?.related?.map(({ message, at }) => `${at.file}:${at.start.line} ${message}`);
  expect(related).toEqual([
    'model/MLmodel:13 the version that saved the model',
    'blue.yml:7 the deployment that serves this model',
  ]);
});
