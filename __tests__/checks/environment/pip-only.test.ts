import { testCheck } from '../table.js';
import { environment } from './exported.js';

const ID = 'environment/pip-only';

testCheck(ID, [
  {
    claim: 'accepts them in the pip section',
    files: environment({ pip: ['azureml-defaults', 'torch==2.6.0'] }),
    findings: [],
  },
  ...[
    'azureml-defaults',
    'azureml-defaults=1.60',
    'azureml-inference-server-http==1.4.1',
    'Azureml_Core',
    'inference-schema',
    'torch=2.3',
  ].map(line => ({
    claim: `finds ${line} among those of conda`,
    files: environment({ conda: [line] }),
    findings: [`conda.yml:4:5 error ${ID}`],
  })),
  {
    claim: 'accepts names that conda has',
    files: environment({ conda: ['pytorch=2.3', 'opencv', 'xgboost', 'azure-identity', 'mlflow'] }),
    findings: [],
  },
  {
    claim: 'accepts a channel of one’s own',
    files: environment({
      conda: ['azureml-defaults'],
      channels: 'https://conda.example.com/ml, conda-forge',
    }),
    findings: [],
  },
  {
    claim: 'accepts a channel before the name',
    files: environment({ conda: ['ours::azureml-core'] }),
    findings: [],
  },
]);
