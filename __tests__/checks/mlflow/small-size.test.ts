import { deployment, testCheck } from '../table.js';

const on = (size: string) =>
  deployment(`model: {path: ./m, type: mlflow_model}\ninstance_type: ${size}`, ['environment']);

testCheck('mlflow/small-size', [
  {
    claim: 'accepts four vCPUs',
    files: { 'a.yml': on('Standard_F4s_v2'), 'b.yml': on('Standard_DS3_v2') },
    findings: [],
  },
  {
    claim: 'notes two',
    files: { 'blue.yml': on('Standard_E2s_v3') },
    findings: ['blue.yml:5:16 notice mlflow/small-size'],
    says: ['Standard_E2s_v3 has 2 vCPUs', 'Standard_F4s_v2'],
  },
  {
    claim: 'leaves the smallest to compute/too-small',
    files: { 'blue.yml': on('Standard_DS2_v2') },
    findings: [],
  },
  {
    claim: 'accepts a model with an environment',
    files: {
      'blue.yml': deployment('model: {path: ./m, type: mlflow_model}\ninstance_type: Standard_E2s_v3'),
    },
    findings: [],
  },
]);
