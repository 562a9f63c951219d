import { expect, test } from '@jest/globals';
import { fixedFiles } from '../../../src/run/fix.js';
import { answersOver, checkById, makeProject } from '../project.js';
import { testCheck } from '../table.js';
import { CONDA, model } from './samples.js';

const asked = (text: string, python = '3.11.9') =>
  model({ 'model/conda.yaml': CONDA.replace('pip<=24.2', text).replace('3.11.9', python) });

testCheck('mlflow/pip', [
  { claim: 'accepts a recent pip', files: model(), findings: [] },
  { claim: 'accepts pip without a bound', files: asked('pip'), findings: [] },
  {
    claim: 'reports pip of 2021',
    files: asked('pip<=21.3.1'),
    findings: ['model/conda.yaml:5:3 warning mlflow/pip'],
    says: ['"pip<=21.3.1" limits pip'],
  },
  {
    claim: 'reports a pin',
    files: asked('pip=21.2.4', '3.10'),
    findings: ['model/conda.yaml:5:3 warning mlflow/pip'],
  },
  {
    claim: 'notes it with an older Python',
    files: asked('pip<=21.2.4', '3.9.18'),
    findings: ['model/conda.yaml:5:3 notice mlflow/pip'],
  },
]);

test('--fix removes the bound', async () => {
  const root = makeProject(asked('pip<=21.3.1'));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/pip')] });
  expect(fixedFiles(findings, root).map(({ after }) => after)).toEqual([CONDA.replace('pip<=24.2', 'pip')]);
});
