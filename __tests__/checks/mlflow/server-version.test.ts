import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/run/fix.js';
import { answersOver, checkById, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { CONDA, model } from './samples.js';

const asked = (text: string, python = '3.11.9') =>
  model({
    'model/conda.yaml': CONDA.replace('azureml-inference-server-http', text).replace('3.11.9', python),
  });

testCheck('mlflow/server-version', [
  {
    claim: 'accepts an open version',
    files: { ...asked('azureml-inference-server-http>=1.2'), 'model/a': '' },
    findings: [],
  },
  { claim: 'accepts 1.5.1', files: asked('azureml-inference-server-http==1.5.1'), findings: [] },
  { claim: 'accepts 1.2', files: asked('azureml-inference-server-http<1.3', '3.8.18'), findings: [] },
  {
    claim: 'finds 1.3',
    files: asked('azureml-inference-server-http==1.3.4'),
    findings: ['model/conda.yaml:9:5 error mlflow/server-version'],
    says: ["No module named 'azureml.contrib'", '>=1.4'],
  },
  {
    claim: 'finds a range whose newest is 1.3',
    files: asked('azureml-inference-server-http>=1,<1.4'),
    findings: ['model/conda.yaml:9:5 error mlflow/server-version'],
  },
  {
    claim: 'advises an older server for Python 3.8',
    files: asked('azureml-inference-server-http~=1.3.0', '3.8.18'),
    findings: ['model/conda.yaml:9:5 error mlflow/server-version/old-python'],
    says: ['<1.3'],
  },
]);

test('--fix requires a working server', async () => {
  const root = makeProject(asked('azureml-inference-server-http==1.3.2'));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/server-version')] });
  expect(fixedFiles(findings, root).map(({ after }) => after)).toEqual([
    CONDA.replace('server-http', 'server-http>=1.4'),
  ]);
});
