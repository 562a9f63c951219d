import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/run/fix.js';
import { answersOver, checkById, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { CONDA, model } from './samples.js';

const asked = (text: string, mlmodel = '2.16.2') =>
  model({
    'model/conda.yaml': ['mlflow==2.16.2', text],
    'model/MLmodel': ['mlflow_version: 2.16.2', `mlflow_version: ${mlmodel}`],
  });

testCheck('mlflow/version', [
  { claim: 'accepts MLflow 2', files: model(), findings: [] },
  { claim: 'accepts a range below 3', files: asked('mlflow>=2,<3'), findings: [] },
  {
    claim: 'reports 3.7 and later',
    files: asked('mlflow==3.7.0', '3.7.0'),
    findings: ['model/conda.yaml:7:5 error mlflow/version/refused'],
    says: ['"mlflow==3.7.0"', "mlflow==2.16.2, the version of Microsoft's tutorials"],
  },
  {
    claim: 'reports a range that begins there',
    files: asked('mlflow>=3.8', '2.14.0'),
    findings: ['model/conda.yaml:7:5 error mlflow/version/refused'],
    says: ['mlflow==2.14.0, the version in the MLmodel file'],
  },
  {
    claim: 'warns of an open version, and names the one that saved the model',
    files: asked('mlflow'),
    findings: ['model/conda.yaml:7:5 warning mlflow/version/open-saved'],
    says: ['mlflow==2.16.2'],
  },
  {
    claim: 'warns of an open range',
    files: asked('mlflow-skinny>=2,<4', '3.1.4'),
    findings: ['model/conda.yaml:7:5 warning mlflow/version/open'],
    says: ['mlflow-skinny>=2,<4', 'mlflow==2.16.2'],
  },
  {
    claim: 'warns of other versions of 3',
    files: asked('mlflow==3.6.0', '3.6.0'),
    findings: ['model/conda.yaml:7:5 warning mlflow/version/doubtful'],
    says: ['mlflow==3.6.0', 'mlflow==2.16.2'],
  },
  {
    claim: 'warns if mlflow is missing',
    files: asked('pandas==2.2.3'),
    findings: ['model/conda.yaml:6:3 warning mlflow/version/missing'],
    says: ['mlflow==2.16.2'],
  },
  {
    claim: 'reads a package that conda installs',
    files: model({ 'model/conda.yaml': 'dependencies:\n- python=3.11\n- mlflow=3.8\n' }),
    findings: ['model/conda.yaml:3:3 error mlflow/version/refused'],
  },
  { claim: 'accepts azureml-mlflow instead', files: asked('azureml-mlflow'), findings: [] },
  {
    claim: 'accepts a URL',
    files: asked('mlflow @ git+https://github.com/mlflow/mlflow@main'),
    findings: [],
  },
]);

test('--fix pins the MLflow that saved the model', async () => {
  const root = makeProject(asked('mlflow'));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/version')] });
  expect(fixedFiles(findings, root).map(({ after }) => after)).toEqual([CONDA]);
});
