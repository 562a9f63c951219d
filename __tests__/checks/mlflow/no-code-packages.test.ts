import { expect, test } from '@jest/globals';
import { preflight } from '../../../src/modes/preflight.js';
import { fixedFiles } from '../../../src/run/fix.js';
import { readSettings } from '../../../src/run/settings.js';
import { answersOver, checkById, makeProject } from '../project.js';
import { deployment, testCheck } from '../table.js';
import { CONDA, DEPLOYMENT, MLMODEL, model } from './samples.js';

const MONITORING = '  - azureml-ai-monitoring==1.0.0\n';
const SERVER = '  - azureml-inference-server-http\n';
const BARE = CONDA.replace(MONITORING, '').replace(SERVER, '');
const K8S =
  'name: blue\nendpoint_name: credit\ntype: kubernetes\nmodel: {path: ./model, type: mlflow_model}\n';

testCheck('mlflow/no-code-packages', [
  {
    claim: 'accepts both packages, and azureml-defaults for the server',
    files: {
      ...model(),
      'green.yml': DEPLOYMENT.replace('./model', './other'),
      'other/MLmodel': MLMODEL,
      'other/conda.yaml': CONDA.replace(SERVER, '  - azureml-defaults\n'),
    },
    findings: [],
  },
  {
    claim: 'reports both missing',
    files: model({ 'model/conda.yaml': BARE }),
    findings: ['model/conda.yaml:6:3 error mlflow/no-code-packages/both'],
    says: ["No module named 'azureml.ai'"],
  },
  {
    claim: 'reports the monitoring package missing',
    files: model({ 'model/conda.yaml': [MONITORING, ''] }),
    findings: ['model/conda.yaml:6:3 error mlflow/no-code-packages/monitoring'],
  },
  {
    claim: 'warns if the image chooses the server',
    files: model({ 'model/conda.yaml': [SERVER, ''] }),
    findings: ['model/conda.yaml:6:3 warning mlflow/no-code-packages/server'],
    says: ['1.3.4', 'azureml-inference-server-http'],
  },
  {
    claim: 'points at dependencies if there is no pip section',
    files: model({ 'model/conda.yaml': 'dependencies:\n- python=3.11\n' }),
    findings: ['model/conda.yaml:1:1 error mlflow/no-code-packages/both'],
  },
  {
    claim: 'does not take requirements.txt for the conda file',
    files: model({
      'model/conda.yaml': [MONITORING, ''],
      'model/requirements.txt': 'azureml-ai-monitoring\n',
    }),
    findings: ['model/conda.yaml:6:3 error mlflow/no-code-packages/monitoring'],
  },
  {
    claim: 'reads the conda file that MLmodel names',
    files: model({ 'model/MLmodel': ['conda: conda.yaml', 'conda: env.yml'], 'model/env.yml': BARE }),
    findings: ['model/env.yml:6:3 error mlflow/no-code-packages/both'],
  },
  {
    claim: 'reads the older way to name it',
    files: model({
      'model/MLmodel': 'flavors:\n  python_function:\n    env: env.yml\n',
      'model/env.yml': BARE,
    }),
    findings: ['model/env.yml:6:3 error mlflow/no-code-packages/both'],
  },
  {
    claim: 'warns of a missing conda file',
    files: model({ 'model/conda.yaml': undefined }),
    findings: ['model/MLmodel:4:5 warning mlflow/no-code-packages/no-conda'],
    says: ['The model has no conda.yaml'],
  },
  {
    claim: 'reads no file outside the model',
    files: model({ 'model/MLmodel': ['conda: conda.yaml', 'conda: ../conda.yaml'], 'conda.yaml': BARE }),
    findings: ['model/MLmodel:4:5 warning mlflow/no-code-packages/no-conda'],
  },
  {
    claim: 'reports an unreadable conda file as not checked',
    files: model({ 'model/conda.yaml': 'dependencies: [\n' }),
    findings: [],
    notChecked: ['mlflow/no-code-packages unreadable'],
    says: ["The model's conda.yaml cannot be read"],
  },
  {
    claim: 'accepts a line that may install any package',
    files: model({ 'model/conda.yaml': [MONITORING, '  - ./wheels/ours.whl\n'] }),
    findings: [],
  },
  {
    claim: 'warns on Kubernetes',
    files: model({ 'model/conda.yaml': BARE, 'blue.yml': K8S }),
    findings: ['model/conda.yaml:6:3 warning mlflow/no-code-packages/both'],
  },
  {
    claim: 'accepts a deployment with an environment',
    files: model({
      'model/conda.yaml': BARE,
      'blue.yml': deployment('model: {path: ./model, type: mlflow_model}'),
    }),
    findings: [],
  },
]);

test('--fix adds the lines as the others are written', async () => {
  const root = makeProject(model({ 'model/conda.yaml': BARE }));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/no-code-packages')] });
  const added = '  - scikit-learn==1.5.2\n  - azureml-ai-monitoring\n  - azureml-inference-server-http\n';
  expect(fixedFiles(findings, root).map(({ after }) => after)).toEqual([
    BARE.replace('  - scikit-learn==1.5.2\n', added),
  ]);
});

test.each([
  ['a list in brackets', 'dependencies:\n- python=3.11\n- pip: [mlflow]\n'],
  ['an empty list', 'dependencies:\n- python=3.11\n- pip:\n'],
])('--fix leaves %s to a person', async (_claim, conda) => {
  const root = makeProject(model({ 'model/conda.yaml': conda }));
  const { findings } = await answersOver(root, { checks: [checkById('mlflow/no-code-packages')] });
  expect(fixedFiles(findings, root)).toEqual([]);
});

test('two deployments that share a model share the finding; it names the deployment', async () => {
  const root = makeProject(
    model({ 'model/conda.yaml': BARE, 'green.yml': DEPLOYMENT.replace('name: blue', 'name: green') }),
  );
  const { report } = await preflight(
    readSettings(() => '', root),
    { now: new Date('2026-11-22'), env: {} },
  );
  const own = report.findings.filter(({ check }) => check === 'mlflow/no-code-packages');
  expect(own).toHaveLength(1);
});
