import { testCheck } from '../table.js';
import { CONDA, model } from './samples.js';

const asked = (python: string, server = 'azureml-inference-server-http') =>
  model({
    'model/conda.yaml': CONDA.replace('python=3.11.9', python).replace(
      'azureml-inference-server-http',
      server,
    ),
  });
const AT = 'model/conda.yaml:4:3';

testCheck('mlflow/python', [
  { claim: 'says nothing of a Python that is looked after', files: asked('python=3.12'), findings: [] },
  { claim: 'says nothing of an open one', files: asked('python>=3.8'), findings: [] },
  { claim: 'says nothing of none', files: asked('python'), findings: [] },
  {
    claim: 'finds one that nothing installs on',
    files: asked('python=3.7.13'),
    findings: [`${AT} error mlflow/python/too-old`],
    says: ['requires a different Python'],
  },
  {
    claim: 'finds 3.8, which gets a broken server',
    files: asked('python=3.8.18'),
    findings: [`${AT} error mlflow/python/old-server`],
    says: ['azureml.contrib'],
  },
  {
    claim: 'finds 3.8 beside a server that it does not run',
    files: asked('python=3.8.18', 'azureml-inference-server-http==1.5.1'),
    findings: [`${AT} error mlflow/python/unmet`],
  },
  {
    claim: 'is milder where the server is held back',
    files: asked('python=3.8.18', 'azureml-inference-server-http<1.3'),
    findings: [`${AT} warning mlflow/python/end-of-life`],
  },
  {
    claim: 'warns of 3.9',
    files: asked('python=3.9.18'),
    findings: [`${AT} warning mlflow/python/end-of-life`],
    says: ['2025-10-31'],
  },
  {
    claim: 'mentions 3.10 once it is out of support',
    files: asked('python>=3.9,<3.11'),
    findings: [`${AT} notice mlflow/python/end-of-life`],
  },
  {
    claim: 'asks the clock',
    files: asked('python=3.9.18'),
    now: new Date('2025-10-31T12:00:00Z'),
    findings: [],
  },
]);
