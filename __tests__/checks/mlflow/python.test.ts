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
  { claim: 'accepts a supported Python', files: asked('python=3.12'), findings: [] },
  { claim: 'accepts an open version', files: asked('python>=3.8'), findings: [] },
  { claim: 'accepts no version', files: asked('python'), findings: [] },
  {
    claim: 'reports a Python on which packages do not install',
    files: asked('python=3.7.13'),
    findings: [`${AT} error mlflow/python/too-old`],
    says: ['requires a different Python'],
  },
  {
    claim: 'reports 3.8, which gets a broken server',
    files: asked('python=3.8.18'),
    findings: [`${AT} error mlflow/python/old-server`],
    says: ['azureml.contrib'],
  },
  {
    claim: 'reports 3.8 with a server that needs a newer one',
    files: asked('python=3.8.18', 'azureml-inference-server-http==1.5.1'),
    findings: [`${AT} error mlflow/python/unmet`],
    says: ['azureml-inference-server-http==1.5.1', 'No matching distribution found'],
  },
  {
    claim: 'warns of 3.8 with a server that still runs on it',
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
    claim: 'notes 3.10 once it is out of support',
    files: asked('python>=3.9,<3.11'),
    findings: [`${AT} notice mlflow/python/end-of-life`],
    says: ['Python 3.10 ("python>=3.9,<3.11")'],
  },
  {
    claim: 'uses the injected clock',
    files: asked('python=3.9.18'),
    now: new Date('2025-10-31T12:00:00Z'),
    findings: [],
  },
]);
