import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/modes/fix.js';
import { answersOver, checkById, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { CONDA, model } from './samples.js';

const asked = (text: string, python = '3.11.9') =>
  model({ 'model/conda.yaml': CONDA.replace('pip<=24.2', text).replace('3.11.9', python) });

testCheck('mlflow/pip', [
  { claim: 'says nothing of a young pip, or of no bound', files: model(), findings: [] },
  { claim: 'says nothing of pip alone', files: asked('pip'), findings: [] },
  {
    claim: 'finds pip of 2021',
    files: asked('pip<=21.3.1'),
    findings: ['model/conda.yaml:5:3 warning mlflow/pip'],
  },
  {
    claim: 'finds a pin',
    files: asked('pip=21.2.4', '3.10'),
    findings: ['model/conda.yaml:5:3 warning mlflow/pip'],
  },
  {
    claim: 'only mentions it where Python is older',
    files: asked('pip<=21.2.4', '3.9.18'),
    findings: ['model/conda.yaml:5:3 notice mlflow/pip'],
  },
]);

test('--fix removes the bound', async () => {
  const root = makeProject(asked('pip<=21.3.1'));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/pip')] });
  expect(fixedFiles(findings, root).map(({ after }) => after)).toEqual([CONDA.replace('pip<=24.2', 'pip')]);
});
